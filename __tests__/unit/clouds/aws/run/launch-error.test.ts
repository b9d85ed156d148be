import { describe, expect, it } from 'vitest';
import { AwsError } from '../../../../../src/clouds/aws/errors.js';
import { launchError } from '../../../../../src/clouds/aws/run/launch-error.js';
import { runOptions, runVolumeTagOptions } from '../../../../../src/clouds/aws/run/run-options.js';
import { defineOptions } from '../../../../../src/config/declaration.js';
import { fakeBuild } from '../../../../support/amazon-build.js';
import { optionValues } from '../../../../support/option-values.js';

const declaration = defineOptions({ ...runOptions, ...runVolumeTagOptions });

function refused(awsCode: string, awsMessage = awsCode): AwsError {
  const facts = { operation: 'RunInstances', status: 400, requestId: 'r-1', refused: true };
  return new AwsError(awsMessage, { code: `Aws${awsCode}`, source: 'remote', awsCode, awsMessage, ...facts });
}

async function explain(error: unknown, given: { subnetId?: string; availabilityZone?: string } = {}) {
  const { build, cloud } = fakeBuild();
  cloud.network = { vpcs: [], subnets: [], offering: ['us-east-1b', 'us-east-1a'] };
  const network = { vpcId: '', subnetId: '', availabilityZone: '', associatePublicIpAddress: undefined, ...given };
  const options = optionValues(declaration, { instanceType: 'm5.large', iamInstanceProfile: 'p' });
  return launchError(build, error, { options, network, keyName: 'k1' });
}

describe('launchError', () => {
  it.each<[string, string, string, string]>([
    ['InsufficientInstanceCapacity', 'no capacity', 'NoCapacity', 'm5.large'],
    ['VcpuLimitExceeded', 'limit', 'QuotaExceeded', 'm5.large'],
    ['VPCIdNotSpecified', 'No default VPC for this user', 'NoDefaultVpc', 'no default VPC'],
    ['InvalidKeyPair.NotFound', 'k', 'KeyPairNotFound', '"k1"'],
    ['InvalidSubnetID.NotFound', 's', 'SubnetNotFound', 'subnet'],
    [
      'InvalidParameterValue',
      'Value (p) for parameter iamInstanceProfile.name is invalid',
      'InstanceProfileNotFound',
      '"p"',
    ],
  ])('explains %s (%s) as %s', async (awsCode, awsMessage, code, text) => {
    const error = refused(awsCode, awsMessage);
    expect(await explain(error)).toMatchObject({ code, message: expect.stringContaining(text), cause: error });
  });

  it('names the other zones that offer the type', async () => {
    const error = refused('Unsupported', 'not supported in your requested Availability Zone (us-east-1a)');
    expect(await explain(error, { availabilityZone: 'us-east-1a' })).toMatchObject({
      code: 'NoCapacity',
      hint: expect.stringMatching(/offered in us-east-1b\.$/),
    });
  });

  it.each([refused('UnauthorizedOperation'), refused('InvalidParameterValue', 'other'), new TypeError('x')])(
    'leaves %s as it is',
    async (error) => {
      expect(await explain(error)).toBe(error);
    },
  );
});
