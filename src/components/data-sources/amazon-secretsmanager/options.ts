import { awsAccessOptions } from '../../../clouds/aws/access-options.js';
import { defineOptions, type OptionsOf, string } from '../../../config/declaration.js';

/** Options of the data source amazon-secretsmanager (spec-amazon 6.1). */
export const amazonSecretsManagerOptions = defineOptions({
  ...awsAccessOptions,
  name: string('Name or ARN of the secret.', { required: true }),
  key: string('Which value of a secret that is a JSON object; the first when empty.'),
  version_id: string('Version of the secret; beats `version_stage`.'),
  version_stage: string('Staging label of the version.', { default: 'AWSCURRENT' }),
});

/** The decoded options. */
export type AmazonSecretsManagerOptions = OptionsOf<typeof amazonSecretsManagerOptions>;
