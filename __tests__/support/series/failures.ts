import type { FaultAction } from '../moto-proxy/types.js';
import { faultCalls } from './any-call.js';
import type { Disturb } from './run-case.js';

/** The ways in which one call fails, by the name that the table shows. */
export const FAILURES: Readonly<Record<string, FaultAction>> = {
  'HTTP 500': { kind: 'answer', status: 500, body: '<html><body>Internal Server Error</body></html>' },
  RequestLimitExceeded: {
    kind: 'error',
    status: 503,
    code: 'RequestLimitExceeded',
    message: 'Request limit exceeded.',
  },
  InternalError: { kind: 'error', status: 500, code: 'InternalError', message: 'An internal error has occurred' },
  UnauthorizedOperation: {
    kind: 'error',
    status: 403,
    code: 'UnauthorizedOperation',
    message: 'You are not authorized to perform this operation.',
  },
  'connection reset': { kind: 'reset' },
  'response lost': { kind: 'lost' },
};

/** The n-th call fails once, in the given way. */
export function failAt(n: number, does: FaultAction, actions: readonly string[]): Disturb {
  return (it) => {
    faultCalls(it.proxy, actions, (call) => call.seq === n, does);
    return {};
  };
}
