import { isAwsError } from './errors.js';
import type { RetryPolicy } from './retry.js';

/**
 * Repeats, on the AWS codes given, a call about what was created a moment ago, until every server of AWS knows it: 11 calls,
 * from 0.2 s doubling to 30 s (spec-amazon 4.1, 4.2).
 */
export function settlePolicy(...codes: readonly string[]): RetryPolicy {
  return settlePolicyWhile((error) => isAwsError(error, ...codes));
}

/** As {@link settlePolicy}, on errors of another description. */
export function settlePolicyWhile(retryable: (error: unknown) => boolean): RetryPolicy {
  return { tries: 11, delay: 200, cap: 30_000, retryable };
}
