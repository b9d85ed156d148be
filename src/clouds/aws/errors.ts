import { BuildError, type BuildErrorFacts, CancelledError } from '../../support/errors.js';
import { readFault } from './faults.js';

/** What is known of a failed AWS call. */
export interface AwsErrorFacts extends BuildErrorFacts {
  /** `InvalidAMIID.NotFound`; a network error's code (`ECONNRESET`); '' when there was none. */
  readonly awsCode: string;
  /** The service's own text. */
  readonly awsMessage: string;
  readonly operation: string;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  /** True when the service certainly did not carry the call out, in none of its attempts. */
  readonly refused: boolean;
}

/** A failed AWS call. `code` is `Aws` with the AWS code in PascalCase (`AwsInvalidAMIIDNotFound`); callers branch on `awsCode`. */
export class AwsError extends BuildError {
  readonly awsCode: string;
  readonly awsMessage: string;
  readonly operation: string;
  readonly status: number | undefined;
  readonly requestId: string | undefined;
  readonly refused: boolean;

  constructor(message: string, facts: AwsErrorFacts) {
    super(message, facts);
    this.name = 'AwsError';
    this.awsCode = facts.awsCode;
    this.awsMessage = facts.awsMessage;
    this.operation = facts.operation;
    this.status = facts.status;
    this.requestId = facts.requestId;
    this.refused = facts.refused;
  }
}

/** True when `error` is an {@link AwsError} with one of the codes (with none given: any). */
export function isAwsError(error: unknown, ...codes: readonly string[]): error is AwsError {
  return error instanceof AwsError && (codes.length === 0 || codes.includes(error.awsCode));
}

/** True when the credentials may not make the call. */
export function isDenied(error: unknown): error is AwsError {
  return error instanceof AwsError && FORBIDDEN.has(error.awsCode);
}

/** The `refused` predicate of an acquisition: the create call was certainly not carried out, or, after a cancel, not even made. */
export function refusedByAws(error: unknown): boolean {
  return (error instanceof AwsError && error.refused) || error instanceof CancelledError;
}

/** A call that failed. */
export interface FailedCall {
  /** `ec2`, `sts`. */
  readonly service: string;
  /** `RunInstances`. */
  readonly operation: string;
  readonly region: string;
  readonly refused: boolean;
  /** The decoded text of an encoded authorization failure. */
  readonly decoded?: string | undefined;
}

/** Makes an {@link AwsError} of what the SDK threw, with a hint where one is known. */
export function toAwsError(error: unknown, call: FailedCall): AwsError {
  const { code, message, status, requestId } = readFault(error);
  const text = call.decoded === undefined ? message : message.replace(ENCODED, call.decoded);
  const name = code === '' ? (status === undefined ? '' : `HTTP ${status}`) : code;
  const parts = [name, text].filter((part) => part !== '');
  const known = requestId === undefined ? '' : ` (request ${requestId})`;
  return new AwsError(`${call.operation} in ${call.region} failed: ${parts.join(': ')}${known}`, {
    code: `Aws${pascalCase(name === '' ? 'CallFailed' : name)}`,
    source: isUsersFault(code) ? 'user' : 'remote',
    hint: hintFor(code, message, call),
    cause: error,
    awsCode: code,
    awsMessage: text,
    operation: call.operation,
    status,
    requestId,
    refused: call.refused,
  });
}

const ENCODED = /(?<=encoded authorization failure message:\s*)[\w-]+/i;

/** The blob of an UnauthorizedOperation that `sts:DecodeAuthorizationMessage` can read (spec-amazon 1). */
export function encodedAuthorization(error: unknown): string | undefined {
  const { code, message } = readFault(error);
  return code === 'UnauthorizedOperation' ? ENCODED.exec(message)?.[0] : undefined;
}

const FORBIDDEN = new Set([
  'UnauthorizedOperation',
  'AccessDenied',
  'AccessDeniedException',
  'Client.UnauthorizedOperation',
]);
const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired']);
const WRONG_KEY = new Set([
  'AuthFailure',
  'InvalidClientTokenId',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
  'InvalidAccessKeyId',
  'CredentialsProviderError',
]);

function isUsersFault(code: string): boolean {
  return FORBIDDEN.has(code) || EXPIRED.has(code) || WRONG_KEY.has(code) || code === 'OptInRequired';
}

function hintFor(
  code: string,
  message: string,
  { service, operation, region, decoded }: FailedCall,
): string | undefined {
  if (FORBIDDEN.has(code)) {
    const action = DENIED_ACTION.exec(message)?.[1] ?? `${service}:${operation}`;
    const needs = `The role or user of this job needs the permission ${action} in ${region}.`;
    const isEncoded = decoded === undefined && ENCODED.test(message);
    return isEncoded ? `${needs} ${HOW_TO_DECODE}` : needs;
  }
  if (EXPIRED.has(code)) {
    return 'The credentials of this job have expired: raise role-duration-seconds of aws-actions/configure-aws-credentials above the length of the build, and check the clock of the machine.';
  }
  if (WRONG_KEY.has(code))
    return `AWS does not accept these credentials in ${region}: check the key, its account, and that the region is enabled.`;
  return HINTS[code];
}

/** The action that was refused, which may be another than the one called: a create call with tags needs `iam:TagRole`, too. */
const DENIED_ACTION = /not authorized to perform: ([a-z0-9-]+:\w+)/;

const HOW_TO_DECODE =
  'With "decode_authorization_messages": true the refusal is explained (needs sts:DecodeAuthorizationMessage).';

const HINTS: Readonly<Record<string, string>> = {
  InsufficientInstanceCapacity:
    'AWS has no free capacity for this instance type in this zone now: choose another instance_type or zone (subnet_filter with random), or try again later.',
  'InvalidAMIID.NotFound':
    'The image does not exist in this region, or it is not shared with this account: image ids differ by region.',
  'InvalidAMIID.Unavailable': 'The image was deregistered or is not ready.',
  'InvalidKeyPair.Duplicate':
    'A key pair of that name exists already: leave temporary_key_pair_name out for a name that nobody else has.',
  'InvalidSubnetID.NotFound': 'Check subnet_id and region: ids of subnets differ by region and account.',
  'InvalidVpcID.NotFound': 'Check vpc_id and region: ids of VPCs differ by region and account.',
  InstanceLimitExceeded:
    'A quota of the account is reached: ask for a higher one in Service Quotas, or let fewer builds run at once.',
  VcpuLimitExceeded:
    'A quota of the account is reached: ask for a higher one in Service Quotas, or let fewer builds run at once.',
  OptInRequired: 'The account has not subscribed to this product or not enabled this region.',
  RequestLimitExceeded: 'AWS throttles this account: let fewer builds run at once, or raise aws_polling.delay_seconds.',
  ENOTFOUND: 'The host name of the endpoint does not exist: check the region and the endpoint.',
  ECONNREFUSED: 'Nothing listens at the endpoint: check custom_endpoint_ec2, AWS_ENDPOINT_URL and the proxy.',
};

function pascalCase(code: string): string {
  return code
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
    .join('');
}
