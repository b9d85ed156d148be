import { awsAccessOptions } from '../../../clouds/aws/access-options.js';
import { bool, defineOptions, string } from '../../../config/declaration.js';

/** Options of the data source amazon-parameterstore (spec-amazon 6.1). */
export const amazonParameterStoreOptions = defineOptions({
  ...awsAccessOptions,
  name: string('Name of the parameter, with `:<version>` or `:<label>` for one version.', { required: true }),
  with_decryption: bool('Decrypt the value of a `SecureString`.'),
});
