import { CancelledError, errorMessage } from '../support/errors.js';

/** Packer's words for the signals. */
const SIGNALS: ReadonlyMap<unknown, string> = new Map([
  ['SIGINT', 'interrupt'],
  ['SIGBREAK', 'interrupt'],
  ['SIGTERM', 'terminated'],
]);

/**
 * The line that tells of a cancel (spec-json-template 10.8): a host that was signalled aborts with a `CancelledError` whose
 * `cause` is the signal's name (`'SIGINT'`, `'SIGTERM'`); any other reason is given in its own words.
 */
export function cancelText(reason: unknown): string {
  const signal = reason instanceof CancelledError ? SIGNALS.get(reason.cause) : undefined;
  return signal === undefined
    ? `Cancelling build: ${errorMessage(reason)}`
    : `Cancelling build after receiving ${signal}`;
}
