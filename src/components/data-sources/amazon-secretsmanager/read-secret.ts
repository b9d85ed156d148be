import { secretDataValue } from '../../../clouds/aws/secret-value.js';
import { readSecretVersion } from '../../../clouds/aws/secret-version.js';
import type { DataContext, DataOutputs } from '../../../contract/component.js';
import type { AmazonSecretsManagerOptions } from './options.js';

/** Reads the secret and picks the value (spec-amazon 6.1). Throws a BuildError `SecretUnusable`, AwsError. */
export async function readSecret(options: AmazonSecretsManagerOptions, context: DataContext): Promise<DataOutputs> {
  const secret = await readSecretVersion(options, options, context);
  return {
    value: secretDataValue(secret.text, options.key),
    secret_string: secret.text,
    secret_binary: secret.binary,
    version_id: secret.versionId,
  };
}
