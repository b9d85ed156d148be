import { describe, expect, it } from 'vitest';
import { RateLimit } from '../../../../src/clouds/aws/rate-limit.js';
import { AttemptsFailed, attemptCall, retry } from '../../../../src/clouds/aws/retry.js';
import { BuildError } from '../../../../src/support/errors.js';
import { FakeClock } from '../../../support/fake-clock.js';

const { signal } = new AbortController();

describe('retry', () => {
  const policy = { tries: 6, delay: 200, cap: 1_000, retryable: (error: unknown) => error instanceof BuildError };
  const failure = new BuildError('not yet', { code: 'X', source: 'remote', hint: 'wait' });

  it('counts calls and doubles the pause up to the cap', async () => {
    const clock = new FakeClock();
    let calls = 0;
    const call = async () => {
      calls += 1;
      throw failure;
    };
    await expect(retry(call, policy, clock, signal)).rejects.toMatchObject({
      code: 'AwsRetriesExhausted',
      message: 'gave up after 6 tries: not yet',
      hint: 'wait',
      cause: failure,
    });
    expect(calls).toBe(6);
    expect(clock.sleeps).toEqual([200, 400, 800, 1_000, 1_000]);
  });

  it('returns the first answer', async () => {
    let calls = 0;
    const call = async () => {
      calls += 1;
      if (calls < 3) throw failure;
      return calls;
    };
    expect(await retry(call, policy, new FakeClock(), signal)).toBe(3);
  });

  it('throws an error that is not retryable as it is', async () => {
    const error = new TypeError('broken');
    const clock = new FakeClock();
    await expect(retry(() => Promise.reject(error), policy, clock, signal)).rejects.toBe(error);
    expect(clock.sleeps).toEqual([]);
  });

  it('stops when it is cancelled', async () => {
    const stopped = AbortSignal.abort(new TypeError('stop'));
    await expect(retry(() => Promise.reject(failure), policy, new FakeClock(), stopped)).rejects.toThrow('stop');
  });
});

const aws = (name: string, status: number) =>
  Object.assign(new Error(name), { name, $metadata: { httpStatusCode: status } });
const network = (code: string) => Object.assign(new Error(code), { code });

describe('the attempts of a call', () => {
  it.each([
    { what: 'throttling', error: aws('RequestLimitExceeded', 503), safe: 3, unsafe: 3, refused: true },
    { what: 'a refused connection', error: network('ECONNREFUSED'), safe: 3, unsafe: 3, refused: true },
    { what: 'a server error', error: aws('InternalError', 500), safe: 3, unsafe: 1, refused: false },
    { what: 'a reset connection', error: network('ECONNRESET'), safe: 3, unsafe: 1, refused: false },
    {
      what: 'a timeout',
      error: Object.assign(new Error('t'), { name: 'TimeoutError' }),
      safe: 3,
      unsafe: 1,
      refused: false,
    },
    { what: 'a refusal', error: aws('UnauthorizedOperation', 403), safe: 1, unsafe: 1, refused: true },
    {
      what: 'a cancellation',
      error: Object.assign(new Error('a'), { name: 'AbortError' }),
      safe: 1,
      unsafe: 1,
      refused: false,
    },
  ])('after $what: $safe when it may be repeated, else $unsafe', async ({ error, safe, unsafe, refused }) => {
    for (const repeatable of [true, false]) {
      const result = await attempt({ errors: [error, error, error], repeatable });
      expect(result.calls).toBe(repeatable ? safe : unsafe);
      expect(result.failed).toMatchObject({ error, refused });
    }
  });

  it('are uncertain for good once one of them was', async () => {
    const { failed } = await attempt({ errors: [network('ECONNRESET'), aws('InsufficientInstanceCapacity', 400)] });
    expect(failed?.refused).toBe(false);
  });

  it('pause with full jitter', async () => {
    const { clock } = await attempt({
      errors: Array(4).fill(aws('InternalError', 500)),
      attempts: 5,
      random: () => 0.5,
    });
    expect(clock.sleeps).toEqual([50, 100, 200, 400]);
  });

  it('pause longer when throttled, never beyond 20 s', async () => {
    const errors = Array(8).fill(aws('Throttling', 400));
    const { pauses } = await attempt({ errors, attempts: 9, random: () => 1 });
    expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 20_000, 20_000]);
  });
});

/** Makes a call that fails with each of the errors and then succeeds. */
async function attempt(options: { errors: unknown[]; repeatable?: boolean; attempts?: number; random?: () => number }) {
  const clock = new FakeClock();
  const pauses: number[] = [];
  let calls = 0;
  const send = async () => {
    const error = options.errors[calls];
    calls += 1;
    if (error !== undefined) throw error;
    return 'answer';
  };
  const failed = await attemptCall(send, {
    clock,
    limit: new RateLimit(clock),
    signal,
    attempts: options.attempts ?? 3,
    repeatable: options.repeatable ?? true,
    random: options.random ?? (() => 0),
    repeating: (_error, pause) => pauses.push(pause),
  }).then(
    () => undefined,
    (error: unknown) => (error instanceof AttemptsFailed ? error : undefined),
  );
  return { clock, calls, failed, pauses };
}

describe('the token bucket', () => {
  it('lets a burst through, then 20 calls a second', async () => {
    const clock = new FakeClock();
    const start = clock.now();
    const limit = new RateLimit(clock);
    await Promise.all(Array.from({ length: 60 }, () => limit.take(signal)));
    expect(clock.now() - start).toBe(1_000);
  });

  it('halves the pace when throttled, not below one call in two seconds', async () => {
    const clock = new FakeClock();
    const limit = new RateLimit(clock);
    for (let times = 0; times < 20; times += 1) limit.throttled();
    const start = clock.now();
    await limit.take(signal);
    await limit.take(signal);
    expect(clock.now() - start).toBe(4_000);
  });

  it('recovers with successes', async () => {
    const clock = new FakeClock();
    const limit = new RateLimit(clock);
    for (let times = 0; times < 20; times += 1) limit.throttled();
    for (let times = 0; times < 100; times += 1) limit.succeeded();
    const start = clock.now();
    await limit.take(signal);
    expect(clock.now() - start).toBe(50);
  });

  it('stops waiting when cancelled', async () => {
    const limit = new RateLimit(new FakeClock());
    limit.throttled();
    await expect(limit.take(AbortSignal.abort(new TypeError('stop')))).rejects.toThrow('stop');
  });
});
