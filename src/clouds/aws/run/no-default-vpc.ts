import { BuildError } from '../../../support/errors.js';
import { isAwsError } from '../errors.js';

/** The error for a call that needs a default VPC in a region that has none (spec-amazon 4.2); undefined for other errors. */
export function noDefaultVpc(error: unknown, region: string): BuildError | undefined {
  if (!isAwsError(error, 'VPCIdNotSpecified') || !error.awsMessage.includes('No default VPC for this user')) {
    return undefined;
  }
  return new BuildError(`${region} has no default VPC and the template no valid subnet id`, {
    code: 'NoDefaultVpc',
    source: 'user',
    hint: 'Give subnet_id or subnet_filter (and vpc_id), or create a default VPC.',
    cause: error,
  });
}
