import type { AwsCredentialIdentity } from '@aws-sdk/types';
import type { Clock } from '../../contract/clock.js';
import type { NetworkContext } from '../../contract/network-function.js';
import { BuildError, errorMessage } from '../../support/errors.js';
import { leaseAwsCredentials, type VaultAwsEngine } from '../hashicorp/vault-aws-engine.js';
import type { CredentialSource } from './credentials.js';
import { isAwsError } from './errors.js';
import { readFault } from './faults.js';
import { retry } from './retry.js';
import { elevenTriesWhile } from './run/eleven-tries.js';

/** What leasing credentials may use. */
export interface LeaseTools extends NetworkContext {
  debug(text: string): void;
}

/** Provides credentials that Vault makes anew at every call; they expire with their lease, which nobody revokes. */
export function vaultProvider(engine: VaultAwsEngine, tools: LeaseTools): () => Promise<AwsCredentialIdentity> {
  let { signal } = tools;
  return async () => {
    const leased = await leaseAwsCredentials(engine, { ...tools, signal });
    // Credentials that are renewed may be for cleaning up after a cancel.
    signal = new AbortController().signal;
    const { accessKey, secretKey, securityToken, leaseId, leaseSeconds } = leased;
    for (const secret of [accessKey, secretKey, securityToken]) if (secret !== '') tools.secrets.add(secret);
    tools.debug(`vault: lease ${leaseId} for ${leaseSeconds} s`);
    return {
      accessKeyId: accessKey,
      secretAccessKey: secretKey,
      ...(securityToken === '' ? {} : { sessionToken: securityToken }),
      ...(leaseSeconds === 0 ? {} : { expiration: new Date(tools.clock.now() + leaseSeconds * 1000) }),
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
    return await retry(call, elevenTriesWhile(isNotKnownYet), clock, signal);
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
