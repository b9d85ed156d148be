import type { NetworkContext } from '../../contract/network-function.js';
import { BuildError } from '../../support/errors.js';
import { DEFAULT_ACCESS } from './access-options.js';
import { isAwsError } from './errors.js';
import { secretValue } from './secret-value.js';
import { serviceCalls, serviceConfig } from './service-client.js';
import { serviceTools } from './service-tools.js';

/**
 * The template function `aws_secretsmanager "name" ["key"]`, with the region and credentials of the environment alone
 * (spec-amazon 6.3). Throws a BuildError `SecretUnusable`, AwsError, `AwsNoRegion`, `AwsNoCredentials`.
 */
export async function secretsManagerValue(args: readonly string[], context: NetworkContext): Promise<string> {
  const [name, key = '', ...more] = args;
  if (name === undefined) throw unusable('secret name must be provided');
  if (more.length > 0) throw unusable('only secret name and optional secret key can be provided.');
  return secretValue(await readSecret(name, context), key);
}

/** The template function `aws_secretsmanager_raw "name"`: the whole secret. */
export function secretsManagerRaw(args: readonly string[], context: NetworkContext): Promise<string> {
  return readSecret(args[0] ?? '', context);
}

type ReadSecret = (name: string) => Promise<string>;

/** One client for all secrets of a template, and each secret once. */
const readers = new WeakMap<NetworkContext, Promise<ReadSecret>>();

async function readSecret(name: string, context: NetworkContext): Promise<string> {
  if (name === '') throw unusable('At least one secret name must be provided');
  const reader = readers.get(context) ?? makeReader(context);
  readers.set(context, reader);
  return (await reader)(name);
}

async function makeReader(context: NetworkContext): Promise<ReadSecret> {
  const { signal } = context;
  const tools = await serviceTools(DEFAULT_ACCESS, context);
  const call = serviceCalls('secretsmanager', tools, async () => {
    const { SecretsManager } = await import('@aws-sdk/client-secrets-manager');
    return new SecretsManager(serviceConfig('secrets_manager', tools));
  });
  const read = async (name: string) => {
    const request = { SecretId: name, VersionStage: 'AWSCURRENT' };
    const secret = await call('GetSecretValue', signal, (client, options) => client.getSecretValue(request, options));
    if (secret.SecretString === undefined) throw unusable('Secret is not string');
    return secret.SecretString;
  };
  const known = new Map<string, Promise<string>>();
  return (name) => {
    const secret = known.get(name) ?? read(name).catch((error: unknown) => explain(error, name, tools.region));
    known.set(name, secret);
    return secret;
  };
}

function explain(error: unknown, name: string, region: string): never {
  if (!isAwsError(error, 'ResourceNotFoundException')) throw error;
  throw unusable(
    `${error.awsCode}: ${error.awsMessage}`,
    `The secret is "${name}" in ${region}: check its name, AWS_REGION, and the account of the credentials.`,
  );
}

function unusable(message: string, hint?: string): BuildError {
  return new BuildError(message, { code: 'SecretUnusable', source: 'user', hint });
}
