import { errorAnswer, type WholeAnswer } from './answers.js';
import type { AwsCall } from './types.js';

interface Remembered {
  readonly fingerprint: string;
  readonly answer: Promise<WholeAnswer>;
}

/**
 * Client tokens as EC2 honours them (moto does not): per region and action, the same token gives the first answer again;
 * with other parameters it is `IdempotentParameterMismatch`. Failed calls are not remembered.
 */
export class ClientTokens {
  readonly #known = new Map<string, Remembered>();

  /** Carries the call out, unless its token was seen before. */
  async once(call: AwsCall, carryOut: () => Promise<WholeAnswer>): Promise<WholeAnswer> {
    const token = call.params['ClientToken'];
    if (call.service !== 'ec2' || token === undefined || token === '') return carryOut();
    const key = `${call.region} ${call.action} ${token}`;
    const fingerprint = JSON.stringify(Object.entries(call.params).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = this.#known.get(key);
    if (known === undefined) {
      const answer = carryOut();
      this.#known.set(key, { fingerprint, answer });
      const result = await answer.catch(() => undefined);
      if (result === undefined || result.status >= 400) this.#known.delete(key);
      return answer;
    }
    call.replayed = true;
    if (known.fingerprint === fingerprint) return known.answer;
    const message = 'The client token was used before with other parameters.';
    return errorAnswer('ec2', 400, 'IdempotentParameterMismatch', message);
  }

  clear(): void {
    this.#known.clear();
  }
}
