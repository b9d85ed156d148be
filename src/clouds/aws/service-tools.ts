import type { Clock } from '../../contract/clock.js';
import type { SecretRegistry } from '../../contract/ui.js';
import type { AwsAccess } from './access-options.js';
import { findCredentials } from './credentials.js';
import { resolveRegion } from './region.js';
import type { ServiceTools } from './service-client.js';
import { type Env, makeTransport } from './transport.js';

/** Attempts of a call, the first included. */
const ATTEMPTS = 10;

/**
 * What calls of a small service outside of a build work with: region and credentials of the access options, else of the
 * environment. Throws `AwsNoRegion`, `AwsNoCredentials`, `AwsCannotAssumeRole`.
 */
export async function serviceTools(
  access: AwsAccess,
  { env, clock, secrets }: { readonly env: Env; readonly clock: Clock; readonly secrets: SecretRegistry },
): Promise<ServiceTools> {
  const silent = () => undefined;
  const region = await resolveRegion(access, env);
  const transport = await makeTransport(env, access.insecureSkipTlsVerify, silent);
  const credentials = await findCredentials(access, { env, clock, region, transport });
  const { secretAccessKey, sessionToken = '' } = await credentials.provide();
  for (const secret of [secretAccessKey, sessionToken]) secrets.add(secret);
  return { region, env, clock, credentials, transport, attempts: access.maxRetries || ATTEMPTS, debug: silent };
}
