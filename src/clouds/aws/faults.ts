/** What a failed attempt of a call tells. */
export type FaultKind =
  /** The service refused to even look at it: not carried out, worth repeating. */
  | 'throttled'
  /** It never reached the service. */
  | 'unsent'
  /** The service may or may not have carried it out. */
  | 'uncertain'
  /** The service refused it: not carried out, repeating does not help. */
  | 'refused'
  /** Stopped on request; the service may have carried it out. */
  | 'cancelled';

/** The parts of an error of the AWS SDK that are looked at. */
export interface RawFault {
  /** AWS error code, network error code, or '' when there is neither. */
  readonly code: string;
  readonly message: string;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
}

const THROTTLED = new Set([
  'BandwidthLimitExceeded',
  'EC2ThrottledException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'Throttling',
  'ThrottledException',
  'ThrottlingException',
  'TooManyRequestsException',
]);

const UNSENT = new Set(['EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND']);

/** Classifies what an attempt threw (spec-amazon 1.5; issue 6: retries only where a call is idempotent or tokened). */
export function faultKind(error: unknown): FaultKind {
  if (error instanceof Error && error.name === 'AbortError') return 'cancelled';
  const { code, status } = readFault(error);
  if (THROTTLED.has(code) || status === 429) return 'throttled';
  if (UNSENT.has(code)) return 'unsent';
  if (status !== undefined) return status >= 400 && status < 500 && status !== 408 ? 'refused' : 'uncertain';
  // Without an answer: credentials that cannot be had or a request that cannot be built never left the machine.
  return /^(CredentialsProviderError|TokenProviderError|ProviderError)$/.test(errorName(error))
    ? 'refused'
    : 'uncertain';
}

/** Reads an error of the SDK. An answer that is not XML (a proxy, a service that lacks the action) has no code of its own. */
export function readFault(error: unknown): RawFault {
  const name = errorName(error);
  const unreadable = error instanceof SyntaxError || messageOf(error).includes('Deserialization error');
  const network = textAt(error, 'code');
  const code = unreadable ? '' : network !== '' && !hasStatus(error) ? network : name;
  return {
    code: code === 'Error' || code === 'TypeError' || code === 'Unknown' ? network : code,
    message: unreadable ? 'the answer is not one of AWS' : messageOf(error),
    status: numberAt(error, '$metadata', 'httpStatusCode') ?? numberAt(error, '$response', 'statusCode'),
    requestId: textAt(error, '$metadata', 'requestId') || undefined,
  };
}

function hasStatus(error: unknown): boolean {
  return numberAt(error, '$metadata', 'httpStatusCode') !== undefined;
}

function errorName(error: unknown): string {
  return error instanceof Error ? error.name : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function textAt(value: unknown, ...path: readonly string[]): string {
  const found = valueAt(value, path);
  return typeof found === 'string' ? found : '';
}

function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const found = valueAt(value, path);
  return typeof found === 'number' ? found : undefined;
}

function valueAt(value: unknown, path: readonly string[]): unknown {
  // as: any object may be asked for any property; what is found is checked by the callers.
  return path.reduce<unknown>(
    (at, name) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined),
    value,
  );
}

/** A fault as the log of API calls shows it: `Throttling 400 request 1-2`. */
export function faultText(error: unknown): string {
  const { code, status, requestId } = readFault(error);
  const parts = [code, status, requestId && `request ${requestId}`];
  return parts.filter((part) => part !== undefined && part !== '').join(' ') || 'failed';
}

/** An answer as the log of API calls shows it: `ok (request 1-2)`. */
export function answerText(answer: unknown): string {
  const { requestId } = readFault(answer);
  return requestId === undefined ? 'ok' : `ok (request ${requestId})`;
}
