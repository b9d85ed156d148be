import { checkAccess } from '../../../clouds/aws/access-options.js';
import { defineDataSource } from '../../../config/define-component.js';
import { amazonParameterStoreOptions } from './options.js';

/** Reads a parameter of the AWS Systems Manager Parameter Store (spec-amazon 6.1). */
export const amazonParameterStore = defineDataSource({
  type: 'amazon-parameterstore',
  options: amazonParameterStoreOptions,
  outputs: {
    value: { type: 'string', description: 'The value; a `SecureString` is a secret.' },
    version: { type: 'string', description: 'Number of the version that was read.' },
    arn: { type: 'string', description: 'ARN of the parameter.' },
  },
  prepare(options, context) {
    checkAccess(options, context);
    return {
      async execute(data) {
        // Only a run needs the AWS SDK: validating stays fast.
        const { readParameter } = await import('../../../clouds/aws/parameter.js');
        const { value, version, arn, isSecret } = await readParameter(options, options, data);
        return { value: isSecret ? { secret: value } : value, version: String(version), arn };
      },
    };
  },
});
