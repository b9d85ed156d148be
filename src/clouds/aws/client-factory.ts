import type { Clock } from '../../contract/clock.js';
import type { SecretRegistry, Ui } from '../../contract/ui.js';
import { BuildError } from '../../support/errors.js';
import { type AwsAccess, DEFAULT_ACCESS } from './access-options.js';
import { type AccessRecord, accessRecord } from './access-record.js';
import { type FoundCredentials, findCredentials } from './credentials.js';
import type { Ec2 } from './ec2.js';
import { ec2Client, type SendOnce } from './ec2-client.js';
import { isDenied } from './errors.js';
import { createIam, type Iam } from './iam.js';
import { pollPace } from './poll-pace.js';
import { type AwsPoller, createPoller } from './poller.js';
import { resolveRegion } from './region.js';
import { type SharedState, sharedState } from './shared-state.js';
import { createSts, type Sts } from './sts.js';
import { type Env, endpointOf, makeTransport, type Transport } from './transport.js';
import { USER_AGENT } from './user-agent.js';
import { firstCall } from './vault-credentials.js';

/** AWS as one build sees it. */
export interface Aws {
  /** The build region. */
  readonly region: string;
  /** 12 digits; '' when `skip_credential_validation` left it unknown. */
  readonly account: string;
  /** EC2 in a region (the build region by default). The same object for the same region. */
  ec2(region?: string): Ec2;
  /** IAM, which is one for all regions. Always the same object. */
  iam(): Iam;
  readonly poller: AwsPoller;
  /** What a journal entry must hold so that another process reaches the same account: goes into `ResourceIntent.access`. */
  accessRecord(region?: string): AccessRecord;
}

/** The parts of a `Host` that AWS needs. All builds of a process must pass the same object: it carries what they share. */
export interface AwsHost {
  readonly env: Env;
  readonly clock: Clock;
  /** Where relative paths in `env` begin; default that of the process. */
  readonly workingDirectory?: string;
  readonly playedCloud?: object | undefined;
}

/** What making clients may use. */
export interface AwsContext {
  readonly ui: Pick<Ui, 'debug' | 'say' | 'error'>;
  readonly secrets: SecretRegistry;
  readonly signal: AbortSignal;
}

/**
 * The one maker of AWS clients. Finds region and credentials, asks STS who the caller is (unless
 * `skip_credential_validation`). Throws `AwsNoRegion`, `AwsNoCredentials`, `AwsCannotAssumeRole`, AwsError. The SDK is
 * loaded when this is called, not when the module is.
 */
export async function createAws(given: AwsAccess, host: AwsHost, context: AwsContext): Promise<Aws> {
  const access =
    host.playedCloud === undefined ? given : { ...DEFAULT_ACCESS, region: given.region, awsPolling: given.awsPolling };
  for (const secret of [access.accessKey, access.secretKey, access.token])
    if (secret !== '') context.secrets.add(secret);
  const { env, clock } = host;
  const shared = sharedState(host);
  const warn = (text: string) => {
    if (shared.firstTime(text)) context.ui.say(text);
  };
  const region = await resolveRegion(access, env);
  const transport = await makeTransport(env, access.insecureSkipTlsVerify, warn);
  const debug = (text: string) => context.ui.debug(text);
  const { workingDirectory = '.' } = host;
  const { secrets, signal } = context;
  const credentialTools = { env, clock, workingDirectory, region, transport, secrets, signal, debug };
  const credentials = await findCredentials(access, credentialTools);
  await registerSecrets(credentials, secrets);
  const attempts = access.maxRetries || DEFAULT_ATTEMPTS;
  const tools = { region, env, clock, credentials, transport, attempts, debug };
  const sts = createSts(tools);
  const first = { source: credentials.source, clock, signal };
  const account = access.skipCredentialValidation ? '' : await firstCall(() => sts.callerAccount(signal), first);
  const clients = await import('@aws-sdk/client-ec2');
  const aws = assemble({
    access,
    host,
    context,
    region,
    transport,
    credentials,
    attempts,
    sts,
    iam: createIam(tools, signal),
    account,
    shared,
    clients,
    warn,
  });
  if (credentials.source === 'vault') await firstCall(() => regionsOrRefusal(aws, signal), first);
  return aws;
}

/** Whoever may not ask has been recognised, too. */
async function regionsOrRefusal(aws: Aws, signal: AbortSignal): Promise<void> {
  try {
    await aws.ec2().describeRegions({}, signal);
  } catch (error) {
    if (!isDenied(error)) throw error;
  }
}

/** Attempts of a call, the first included (spec-amazon 1, max_retries). */
const DEFAULT_ATTEMPTS = 10;

interface Parts {
  readonly access: AwsAccess;
  readonly host: AwsHost;
  readonly context: AwsContext;
  readonly region: string;
  readonly transport: Transport;
  readonly credentials: FoundCredentials;
  readonly attempts: number;
  readonly sts: Sts;
  readonly iam: Iam;
  readonly account: string;
  readonly shared: SharedState;
  readonly clients: typeof import('@aws-sdk/client-ec2');
  warn(text: string): void;
}

function assemble(parts: Parts): Aws {
  const { access, host, region: buildRegion, account, shared } = parts;
  // Deviation: aws-endpoint-in-every-region. Packer 1.16 goes to the public endpoint for copies and their cleanup (spec-amazon 0.4).
  const endpoint = access.customEndpointEc2 || endpointOf('ec2', host.env);
  const record = (region = buildRegion) =>
    accessRecord(access, { region, account, endpoint, source: parts.credentials.source });
  const identity = JSON.stringify({ ...record(''), account, endpoint });
  const made = new Map<string, Ec2>();
  const ec2 = (region = buildRegion): Ec2 => {
    const known = made.get(region) ?? makeEc2(parts, region, endpoint, account || identity);
    made.set(region, known);
    return known;
  };
  const poller = createPoller({
    clock: host.clock,
    pace: pollPace(access, host.env, parts.warn),
    ec2,
    batches: (region) => shared.batches(identity, region),
  });
  return { region: buildRegion, account, ec2, iam: () => parts.iam, poller, accessRecord: record };
}

function makeEc2(parts: Parts, region: string, endpoint: string | undefined, account: string): Ec2 {
  const { access, host, context, sts } = parts;
  return ec2Client({
    region,
    clock: host.clock,
    limit: parts.shared.limit(account, region),
    attempts: parts.attempts,
    cancelled: context.signal,
    debug: (text) => context.ui.debug(text),
    send: sdkSender(parts, region, endpoint),
    // Deviation: aws-decode-authorization-messages. In Packer the option has no effect (decisions 8).
    ...(access.decodeAuthorizationMessages
      ? { decode: (encoded: string, signal: AbortSignal) => sts.decodeAuthorization(encoded, signal) }
      : {}),
  });
}

function sdkSender(parts: Parts, region: string, endpoint: string | undefined): SendOnce {
  const client = new parts.clients.EC2({
    region,
    credentials: parts.credentials.provide,
    // Our own retries know which calls may be repeated; AWS_MAX_ATTEMPTS must not reach the SDK (spec-amazon 1.5).
    maxAttempts: 1,
    requestHandler: parts.transport,
    customUserAgent: USER_AGENT,
    ...(endpoint === undefined || endpoint === '' ? {} : { endpoint }),
  });
  return (method, input, signal) => {
    // as: Ec2 promises for each method the input type of the SDK's method of the same name.
    const call = client[method] as (input: object, options: { abortSignal: AbortSignal }) => Promise<object>;
    return call.call(client, input, { abortSignal: signal });
  };
}

async function registerSecrets({ provide }: FoundCredentials, secrets: SecretRegistry): Promise<void> {
  const { secretAccessKey, sessionToken } = await provide();
  secrets.add(secretAccessKey);
  if (sessionToken !== undefined) secrets.add(sessionToken);
}

/** Checks that a connection made from a journal's record reaches the account that the record names. Throws `AwsWrongAccount`. */
export function requireAccount(aws: Pick<Aws, 'account'>, record: AccessRecord): void {
  const expected = record['account'] ?? '';
  if (expected === '' || aws.account === expected) return;
  throw new BuildError(`the credentials are of account ${aws.account}, the resource is in account ${expected}`, {
    code: 'AwsWrongAccount',
    source: 'user',
    hint: 'Clean up with the credentials that the build had.',
  });
}
