import type { AwsCredentialIdentity } from '@aws-sdk/types';
import type { Clock } from '../../contract/clock.js';
import type { NetworkContext } from '../../contract/network-function.js';
import { BuildError, errorMessage } from '../../support/errors.js';
import { leaseAwsCredentials, type VaultAwsEngine } from '../hashicorp/vault-aws-engine.js';
import type { CredentialSource } from './credentials.js';
import { isAwsError } from './errors.js';
import { readFault } from './faults.js';
import { retry } from './retry.js';
import { settlePolicyWhile } from './settle-policy.js';

/** What leasing credentials may use. */
export interface LeaseTools extends NetworkContext {
  debug(text: string): void;
}

/** How long AWS may take to know a new user everywhere, in milliseconds: Vault's documentation says 5 to 10 s, or more. */
const NEW_USER = 15_000;

/**
 * Provides credentials that Vault makes anew at every call; they expire with their lease, which nobody revokes. Whoever made the
 * first call tries them by {@link firstCall}; those that come later are used in the middle of a build, where a refusal would end it,
 * and are given once AWS should know their user.
 */
export function vaultProvider(engine: VaultAwsEngine, tools: LeaseTools): () => Promise<AwsCredentialIdentity> {
  const { clock } = tools;
  let { signal } = tools;
  let renews = false;
  return async () => {
    const leased = await leaseAwsCredentials(engine, { ...tools, signal });
    // Credentials that are renewed may be for cleaning up after a cancel.
    signal = new AbortController().signal;
    const { accessKey, secretKey, securityToken, leaseId, leaseSeconds } = leased;
    for (const secret of [accessKey, secretKey, securityToken]) if (secret !== '') tools.secrets.add(secret);
    tools.debug(`vault: lease ${leaseId} for ${leaseSeconds} s`);
    const end = new Date(clock.now() + leaseSeconds * 1000);
    // With a token they are of a role, which AWS knows.
    if (renews && securityToken === '') await clock.sleep(Math.min(NEW_USER, leaseSeconds * 250), signal);
    renews = true;
    return {
      accessKeyId: accessKey,
      secretAccessKey: secretKey,
      ...(securityToken === '' ? {} : { sessionToken: securityToken }),
      ...(leaseSeconds === 0 ? {} : { expiration: end }),
    };
  };
}

/** What AWS says of a user that it does not know yet: EC2, STS, the services that speak JSON. */
const NOT_KNOWN_YET = ['AuthFailure', 'InvalidClientTokenId', 'UnrecognizedClientException'];

/** True for an error of our clients or, from the SDK's credential providers, of the SDK. */
function isNotKnownYet(error: unknown): boolean {
  return NOT_KNOWN_YET.includes(isAwsError(error) ? error.awsCode : readFault(error).code);
}

/**
 * Makes the first call with credentials. Those of Vault may be of a user that was made a moment ago: they are tried again until AWS
 * knows it (spec-amazon 1.3). Throws `VaultCredentialsRefused` when it never does.
 */
export async function firstCall<T>(
  call: () => Promise<T>,
  { source, clock, signal }: { readonly source: CredentialSource; readonly clock: Clock; readonly signal: AbortSignal },
): Promise<T> {
  if (source !== 'vault') return call();
  try {
    return await retry(call, settlePolicyWhile(isNotKnownYet), clock, signal);
  } catch (error) {
    if (!(error instanceof BuildError) || error.code !== 'AwsRetriesExhausted') throw error;
    throw new BuildError(`AWS does not accept the credentials of Vault: ${errorMessage(error)}`, {
      code: 'VaultCredentialsRefused',
      source: 'remote',
      hint: 'Check the AWS account of the secrets engine of Vault, and that the region is enabled in it.',
      cause: error,
    });
  }
}
