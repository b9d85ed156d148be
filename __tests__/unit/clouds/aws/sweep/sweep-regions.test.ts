import { describe, expect, it } from 'vitest';
import { requireRegionNames, sweepRegions } from '../../../../../src/clouds/aws/sweep/sweep-regions.js';
import { sweepAccount } from '../../../../../src/sweeper.js';
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

  it.each(['us-east-1.evil.example', 'us-east-1/', 'US-EAST-1', 'everywhere'])('cannot be %s', (name) => {
    const require = () => requireRegionNames(['us-east-1', name]);
    expect(require).toThrow(expect.objectContaining({ code: 'NoSuchRegion' }));
  });

  it('are checked before they become part of an address', async () => {
    const ignore = () => undefined;
    const clock = new FakeClock();
    const swept = sweepAccount({
      ...{ regions: ['us-east-1.evil.example'], scope: { repositories: 'all' }, dryRun: true, token: '' },
      ...{ env: {}, clock, signal, deadline: clock.now() + 1, report: ignore, debug: ignore, secret: ignore },
    });
    await expect(swept).rejects.toMatchObject({ code: 'NoSuchRegion' });
  });
});
