import { describe, expect, it } from 'vitest';
import { checkInstanceProfile } from '../../../../../../src/clouds/aws/run/steps/check-instance-profile.js';
import { fakeBuild } from '../../../../../support/amazon-build.js';
import { awsRefusal } from '../../../../../support/fake-ec2.js';

const named = (iamInstanceProfile: string, skipProfileValidation = false) => ({
  iamInstanceProfile,
  skipProfileValidation,
});

/** The check of profile `p` against an IAM that refuses with an error. */
async function refusedWith(error: unknown): Promise<unknown> {
  const { build, cloud } = fakeBuild();
  cloud.iam.fail({ method: 'getInstanceProfile', error });
  return checkInstanceProfile(build, named('p')).catch((thrown: unknown) => thrown);
}

describe('the instance profile', () => {
  it.each([
    ['is looked up by its name', named('p'), ['p']],
    ['is not looked up with skip_profile_validation (vector 56)', named('nope', true), []],
    ['is not looked up where there is none', named(''), []],
  ])('%s', async (_, options, asked) => {
    const { build, cloud } = fakeBuild();
    cloud.iam.profiles.set('p', { tags: {}, roles: [] });
    await checkInstanceProfile(build, options);
    expect(cloud.iam.calls.map(({ name }) => name)).toEqual(asked);
  });

  it.each(['NoSuchEntity', 'NoSuchEntityException', 'ValidationError'])('does not exist: %s', async (code) => {
    expect(await refusedWith(awsRefusal(code))).toMatchObject({
      code: 'InstanceProfileNotFound',
      source: 'user',
      message: 'The iam_instance_profile "p" does not exist',
      hint: expect.stringContaining('not its ARN'),
    });
  });

  it('may not be looked up: the permission and the option that does without it are named', async () => {
    expect(await refusedWith(awsRefusal('AccessDenied', 'User: x is not authorized'))).toMatchObject({
      code: 'InstanceProfileNotChecked',
      message: 'The iam_instance_profile "p" cannot be looked up: User: x is not authorized',
      hint: expect.stringMatching(/iam:GetInstanceProfile.*skip_profile_validation/),
    });
  });

  it.each([awsRefusal('Throttling'), new Error('cancelled')])('passes other errors on: %s', async (error) => {
    expect(await refusedWith(error)).toBe(error);
  });
});
