import { describe, expect, it } from 'vitest';
import { stopInstance } from '../../../../../../src/clouds/aws/run/steps/stop-instance.js';
import { type FakeBuild, fakeBuild } from '../../../../../support/amazon-build.js';

function withMachine(): FakeBuild {
  const fake = fakeBuild();
  fake.cloud.region('us-east-1').instances.push({ InstanceId: 'i-1', State: { Name: 'running' } });
  return fake;
}

describe('stopInstance', () => {
  it('stops the machine and waits until it is stopped', async () => {
    const { build, cloud } = withMachine();
    await stopInstance(build, 'i-1', false);
    expect(cloud.order).toEqual(['stopInstances', 'describeInstances']);
  });

  it('asks again, from 10 s on, when EC2 does not know the machine yet', async () => {
    const { build, cloud, clock } = withMachine();
    cloud.fail({ method: 'stopInstances', code: 'InvalidInstanceID.NotFound', times: 4 });
    await stopInstance(build, 'i-1', false);
    expect(cloud.inputs('stopInstances')).toHaveLength(5);
    expect(clock.sleeps.filter((pause) => [10_000, 20_000, 40_000, 60_000].includes(pause))).toEqual([
      10_000, 20_000, 40_000, 60_000,
    ]);
  });

  it('only waits with disable_stop_instance (vector 65)', async () => {
    const { build, cloud } = withMachine();
    await expect(stopInstance(build, 'i-1', true)).rejects.toMatchObject({ code: 'AwsWaitTimeout' });
    expect(cloud.order).not.toContain('stopInstances');
  });
});
