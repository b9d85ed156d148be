import { describe, expect, it } from 'vitest';
import { sweepRegions } from '../../../../../src/clouds/aws/sweep/sweep-regions.js';
import { FakeClock } from '../../../../support/fake-clock.js';
import { FakeEc2Cloud } from '../../../../support/fake-ec2-cloud.js';

const { signal } = new AbortController();
const aws = new FakeEc2Cloud(new FakeClock()).aws('us-west-2');

describe('the regions of a sweep', () => {
  it.each([
    ['the region of the environment by default', [], ['us-west-2']],
    ['those given, once each', ['eu-west-1', 'us-gov-west-1', 'eu-west-1'], ['eu-west-1', 'us-gov-west-1']],
    ['all that are enabled', 'all', ['eu-west-1', 'us-east-1', 'us-west-2']],
  ] as const)('are %s', async (_which, given, regions) => {
    expect(await sweepRegions(aws, given, signal)).toEqual(regions);
  });

  it.each(['us-east-1.evil.example', 'us-east-1/', 'US-EAST-1', 'everywhere'])('cannot be %s', async (name) => {
    await expect(sweepRegions(aws, [name], signal)).rejects.toMatchObject({ code: 'NoSuchRegion' });
  });
});
