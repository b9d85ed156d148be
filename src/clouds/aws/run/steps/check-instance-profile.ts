import { BuildError } from '../../../../support/errors.js';
import { isAwsError, isDenied } from '../../errors.js';
import { NO_SUCH_ENTITY } from '../../iam.js';
import type { AmazonBuild } from '../amazon-build.js';
import type { RunConfig } from '../run-options.js';

/**
 * Asks IAM whether `iam_instance_profile` exists, unless `skip_profile_validation` (spec-amazon 4.1, step 6). Throws
 * `InstanceProfileNotFound`, `InstanceProfileNotChecked` when the credentials may not ask, AwsError.
 */
export async function checkInstanceProfile(
  { aws, signal }: AmazonBuild,
  { iamInstanceProfile: name, skipProfileValidation }: Pick<RunConfig, 'iamInstanceProfile' | 'skipProfileValidation'>,
): Promise<void> {
  if (name === '' || skipProfileValidation) return;
  try {
    await aws.iam().getInstanceProfile(name, signal);
  } catch (error) {
    throw explained(name, error);
  }
}

function explained(name: string, error: unknown): unknown {
  // A name with characters that no profile can have, as an ARN has, is a ValidationError.
  if (isAwsError(error, ...NO_SUCH_ENTITY, 'ValidationError')) {
    return new BuildError(`The iam_instance_profile "${name}" does not exist`, {
      code: 'InstanceProfileNotFound',
      source: 'user',
      hint: 'Give the name of an instance profile of this account (not its ARN, not the name of a role).',
      cause: error,
    });
  }
  if (isDenied(error)) {
    return new BuildError(`The iam_instance_profile "${name}" cannot be looked up: ${error.awsMessage}`, {
      code: 'InstanceProfileNotChecked',
      source: 'user',
      hint: 'Allow iam:GetInstanceProfile to the role or user of this job, or set skip_profile_validation to true.',
      cause: error,
    });
  }
  return error;
}
