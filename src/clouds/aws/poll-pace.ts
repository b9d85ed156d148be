import type { AwsAccess } from './access-options.js';
import type { Env } from './transport.js';

/** What the user says about the pace of waits, in milliseconds; undefined leaves the default of the wait. */
export interface PollPace {
  readonly delay: number | undefined;
  readonly budget: number | undefined;
}

/** The delay that counts attempts when only their number is given (spec-amazon 4.4). */
const DEFAULT_DELAY = 2_000;

/**
 * The knobs of spec-amazon 4.4: `aws_polling`, AWS_POLL_DELAY_SECONDS, AWS_MAX_ATTEMPTS, AWS_TIMEOUT_SECONDS; options beat
 * the environment. `warn` is told of values that are not whole numbers, which are passed over.
 */
export function pollPace(access: Pick<AwsAccess, 'awsPolling'>, env: Env, warn: (text: string) => void): PollPace {
  const fromEnv = (name: string) => wholeNumber(name, env[name] ?? '', warn);
  const delaySeconds = access.awsPolling?.delaySeconds || fromEnv('AWS_POLL_DELAY_SECONDS');
  const attempts = access.awsPolling?.maxAttempts || fromEnv('AWS_MAX_ATTEMPTS') || undefined;
  const timeout = fromEnv('AWS_TIMEOUT_SECONDS') || undefined;
  const delay = delaySeconds === undefined ? undefined : delaySeconds * 1000;
  if (attempts !== undefined) {
    if (timeout !== undefined) warn('AWS_TIMEOUT_SECONDS is ignored, since the number of attempts is given.');
    const each = delay || DEFAULT_DELAY;
    return { delay: delay ?? DEFAULT_DELAY, budget: attempts * each };
  }
  if (timeout !== undefined) {
    warn('AWS_TIMEOUT_SECONDS is deprecated: use aws_polling, or AWS_MAX_ATTEMPTS and AWS_POLL_DELAY_SECONDS.');
    return { delay: delay ?? DEFAULT_DELAY, budget: timeout * 1000 };
  }
  return { delay, budget: undefined };
}

function wholeNumber(name: string, text: string, warn: (text: string) => void): number | undefined {
  if (text === '') return undefined;
  if (/^\+?\d+$/.test(text)) return Number(text);
  warn(`${name} is not a whole number and is ignored: ${JSON.stringify(text)}`);
  return undefined;
}
