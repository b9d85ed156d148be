import type { DataContext } from '../../contract/component.js';
import { BuildError } from '../../support/errors.js';
import type { AwsAccess } from './access-options.js';
import { isAwsError } from './errors.js';
import { serviceCalls, serviceConfig } from './service-client.js';
import { serviceTools } from './service-tools.js';

/** Which version of which secret. */
export interface SecretQuery {
  readonly name: string;
  /** Empty: by the stage. */
  readonly versionId: string;
  readonly versionStage: string;
}

/** A version of a secret. */
export interface SecretVersion {
  /** Empty when the secret is binary. */
  readonly text: string;
  /** The bytes of a binary secret as text; empty when it is text. */
  readonly binary: string;
  readonly versionId: string;
}

/** Reads a version of a secret (Secrets Manager API: GetSecretValue). Throws a BuildError `SecretUnusable`, AwsError. */
export async function readSecretVersion(
  access: AwsAccess,
  { name, versionId, versionStage }: SecretQuery,
  { host, secrets, signal }: DataContext,
): Promise<SecretVersion> {
  const tools = await serviceTools(access, { ...host, secrets, signal });
  const call = serviceCalls('secretsmanager', tools, async () => {
    const { SecretsManager } = await import('@aws-sdk/client-secrets-manager');
    return new SecretsManager(serviceConfig('secrets_manager', tools));
  });
  const version = versionId === '' ? { VersionStage: versionStage } : { VersionId: versionId };
  try {
    const answer = await call('GetSecretValue', signal, (client, options) =>
      client.getSecretValue({ SecretId: name, ...version }, options),
    );
    const { SecretString = '', SecretBinary = new Uint8Array(), VersionId = '' } = answer;
    return { text: SecretString, binary: Buffer.from(SecretBinary).toString('utf8'), versionId: VersionId };
  } catch (error) {
    throw isMissing(error) ? notFound(name, tools.region, error) : error;
  }
}

function isMissing(error: unknown): boolean {
  if (isAwsError(error, 'ResourceNotFoundException')) return true;
  return isAwsError(error, 'InvalidRequestException') && /delet/i.test(error.awsMessage);
}

function notFound(name: string, region: string, cause: unknown): BuildError {
  return new BuildError(`The secret ${JSON.stringify(name)}, or the version asked for, was not found in ${region}`, {
    code: 'SecretUnusable',
    source: 'user',
    hint: 'Check name, region, version and the account of the credentials; a secret may be scheduled for deletion.',
    cause,
  });
}
