import type { Clock } from '../../contract/clock.js';
import type { SecretRegistry } from '../../contract/ui.js';
import type { AwsAccess } from './access-options.js';
import { findCredentials } from './credentials.js';
import { resolveRegion } from './region.js';
import type { ServiceTools } from './service-client.js';
import { createSts } from './sts.js';
import { type Env, makeTransport } from './transport.js';
import { firstCall } from './vault-credentials.js';

/** Attempts of a call, the first included. */
const ATTEMPTS = 10;

/** What finding the way to a small service may use. */
export interface ServiceContext {
  readonly env: Env;
  readonly workingDirectory: string;
  readonly clock: Clock;
  readonly secrets: SecretRegistry;
  readonly signal: AbortSignal;
}

/**
 * What calls of a small service outside of a build work with: region and credentials of the access options, else of the
 * environment. Throws `AwsNoRegion`, `AwsNoCredentials`, `AwsCannotAssumeRole`, `VaultCredentialsRefused`.
 */
export async function serviceTools(access: AwsAccess, context: ServiceContext): Promise<ServiceTools> {
  const { env, clock, workingDirectory, secrets, signal } = context;
  const silent = () => undefined;
  const region = await resolveRegion(access, env);
  const transport = await makeTransport(env, access.insecureSkipTlsVerify, silent);
  const credentialTools = { env, clock, workingDirectory, region, transport, secrets, signal, debug: silent };
  const credentials = await findCredentials(access, credentialTools);
  const { secretAccessKey, sessionToken = '' } = await credentials.provide();
  for (const secret of [secretAccessKey, sessionToken]) secrets.add(secret);
  const attempts = access.maxRetries || ATTEMPTS;
  const tools = { region, env, clock, credentials, transport, attempts, debug: silent };
  const { source } = credentials;
  if (source === 'vault') await firstCall(() => createSts(tools).callerAccount(signal), { source, clock, signal });
  return tools;
}
