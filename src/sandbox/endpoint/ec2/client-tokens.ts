import type { WireStructure } from '../wire/encode.js';
import { Fault } from '../wire/fault.js';
import type { Request } from '../wire/request.js';

interface Remembered {
  readonly parameters: string;
  readonly answer: Promise<WireStructure>;
}

/** Requests that may be repeated: the same `ClientToken` gets the answer of the first time. */
export class ClientTokens {
  readonly #known = new Map<string, Remembered>();

  /** Runs `work`, or answers as before. Throws IdempotentParameterMismatch. Failed requests are forgotten. */
  async once(
    action: string,
    region: string,
    request: Request,
    work: () => Promise<WireStructure>,
  ): Promise<WireStructure> {
    const token = request.text('ClientToken');
    if (token === undefined || request.flag('DryRun') === true) return work();
    const key = JSON.stringify([action, region, token]);
    const parameters = JSON.stringify(request.plain());
    const known = this.#known.get(key);
    if (known !== undefined) {
      if (known.parameters === parameters) return known.answer;
      throw new Fault(
        'IdempotentParameterMismatch',
        'Arguments on this idempotent request are inconsistent with arguments used in previous request(s).',
      );
    }
    const answer = work();
    this.#remember(key, { parameters, answer });
    answer.catch(() => this.#known.delete(key));
    return answer;
  }

  #remember(key: string, remembered: Remembered): void {
    this.#known.set(key, remembered);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST && oldest !== undefined) this.#known.delete(oldest);
  }
}

const MOST = 5_000;
