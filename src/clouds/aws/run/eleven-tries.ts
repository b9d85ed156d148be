import { isAwsError } from '../errors.js';
import type { RetryPolicy } from '../retry.js';

/** 11 calls, from 0.2 s doubling to 30 s, on the AWS codes given (spec-amazon 4.1, 4.2). */
export function elevenTriesOn(...codes: readonly string[]): RetryPolicy {
  return elevenTriesWhile((error) => isAwsError(error, ...codes));
}

/** As {@link elevenTriesOn}, on errors of another description. */
export function elevenTriesWhile(retryable: (error: unknown) => boolean): RetryPolicy {
  return { tries: 11, delay: 200, cap: 30_000, retryable };
}
