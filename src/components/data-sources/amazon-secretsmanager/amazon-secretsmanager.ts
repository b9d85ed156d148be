import { checkAccess } from '../../../clouds/aws/access-options.js';
import { defineDataSource } from '../../../config/define-component.js';
import { amazonSecretsManagerOptions } from './options.js';

/** Reads a secret of AWS Secrets Manager (spec-amazon 6.1). */
export const amazonSecretsManager = defineDataSource({
  type: 'amazon-secretsmanager',
  options: amazonSecretsManagerOptions,
  outputs: {
    value: { type: 'string', description: 'The value under `key`.', sensitive: true },
    secret_string: { type: 'string', description: 'The whole secret.', sensitive: true },
    secret_binary: { type: 'string', description: 'The bytes of a binary secret, as text.', sensitive: true },
    version_id: { type: 'string', description: 'Id of the version that was read.' },
  },
  prepare(options, context) {
    checkAccess(options, context);
    return {
      async execute(data) {
        // Only a run needs the AWS SDK: validating stays fast.
        const { readSecret } = await import('./read-secret.js');
        return readSecret(options, data);
      },
    };
  },
});
