import type { NetworkContext } from '../../contract/network-function.js';
import { BuildError } from '../../support/errors.js';
import { memberOf } from './json-answer.js';
import { vaultAccess } from './vault-access.js';
import { askVault, type VaultRequest } from './vault-client.js';

/** A role of Vault's AWS secrets engine. */
export interface VaultAwsEngine {
  readonly name: string;
  /** Where the engine is mounted; '' is `aws`. */
  readonly engineName: string;
  /** Role to assume; '' for the credentials of an IAM user, or what the role of Vault is made for. */
  readonly roleArn: string;
  /** Lifetime of the credentials of an assumed role; '' for Vault's default. */
  readonly ttl: string;
}

/** Credentials that Vault has made. */
export interface LeasedCredentials {
  readonly accessKey: string;
  readonly secretKey: string;
  /** '' where there is none. */
  readonly securityToken: string;
  readonly leaseId: string;
  /** How long Vault lets them live, in seconds; 0 when it does not say. */
  readonly leaseSeconds: number;
}

/**
 * Has Vault make AWS credentials (spec-amazon 1.3; Vault API: GET :engine/creds/:name, PUT :engine/sts/:name). Throws a BuildError
 * `VaultSecretMissing`, `VaultRefused`, `VaultNotConfigured`, `HttpFailed`.
 */
export async function leaseAwsCredentials(engine: VaultAwsEngine, context: NetworkContext): Promise<LeasedCredentials> {
  const access = await vaultAccess(context, 'vault_aws_engine');
  const request = requestFor(engine);
  const secret = await askVault(request, access, context);
  const data = memberOf(secret, 'data');
  const text = (name: string) => {
    const value = memberOf(data, name);
    return typeof value === 'string' ? value : '';
  };
  const keys = { accessKey: text('access_key'), secretKey: text('secret_key') };
  if (keys.accessKey === '' || keys.secretKey === '') throw missing(request.path, secret !== undefined);
  const leaseId = memberOf(secret, 'lease_id');
  const leaseSeconds = memberOf(secret, 'lease_duration');
  return {
    ...keys,
    // Newer versions of Vault call it so, too.
    securityToken: text('security_token') || text('session_token'),
    leaseId: typeof leaseId === 'string' ? leaseId : '',
    leaseSeconds: typeof leaseSeconds === 'number' ? leaseSeconds : 0,
  };
}

function requestFor({ name, engineName, roleArn, ttl }: VaultAwsEngine): VaultRequest {
  const mount = engineName === '' ? 'aws' : engineName;
  if (roleArn === '') return { path: `${mount}/creds/${name}` };
  return { path: `${mount}/sts/${name}`, body: { role_arn: roleArn, ...(ttl === '' ? {} : { ttl }) } };
}

function missing(path: string, isSecret: boolean): BuildError {
  const text = isSecret ? `Vault answers without AWS keys at ${path}` : `Vault has no role at ${path}`;
  return new BuildError(text, {
    code: 'VaultSecretMissing',
    source: 'user',
    hint: 'Check name and engine_name of vault_aws_engine: the path is the mount of the AWS secrets engine and the name of its role.',
  });
}
