import { describe, expect, it } from 'vitest';
import { blockDeviceOptions } from '../../../../../../src/clouds/aws/run/block-device-options.js';
import { cleanUpVolumes } from '../../../../../../src/clouds/aws/run/steps/clean-up-volumes.js';
import { FakeScope, fakeBuild } from '../../../../../support/amazon-build.js';
import { optionValues } from '../../../../../support/option-values.js';

const instance = {
  InstanceId: 'i-1',
  BlockDeviceMappings: ['sda1', 'sdb', 'sdc', 'sdd'].map((name) => ({
    DeviceName: `/dev/${name}`,
    Ebs: { VolumeId: `vol-${name}` },
  })),
};

describe('cleanUpVolumes', () => {
  it('deletes free volumes of the image and leaves those that the template names, which it says (vector 99)', async () => {
    const { build, cloud, ui } = fakeBuild();
    cloud
      .region('us-east-1')
      .volumes.push(
        { id: 'vol-sdb', state: 'available' },
        { id: 'vol-sdc', state: 'in-use' },
        { id: 'vol-sdd', state: 'available' },
      );
    const scope = new FakeScope();
    cleanUpVolumes(build, scope, [optionValues(blockDeviceOptions, { deviceName: '/dev/sdd' })], () => instance);
    expect(cloud.calls).toEqual([]);
    await scope.end();
    expect(cloud.inputs('deleteVolume')).toEqual([{ VolumeId: 'vol-sdb' }]);
    expect(ui.lines.at(-1)).toBe(
      'message: The volume vol-sdd of /dev/sdd stays: its launch mapping lacks delete_on_termination',
    );
  });

  it('has nothing to do when nothing was launched', async () => {
    const { build, cloud } = fakeBuild();
    const scope = new FakeScope();
    cleanUpVolumes(build, scope, [], () => undefined);
    await scope.end();
    expect(cloud.calls).toEqual([]);
  });

  it('only says that a volume cannot be deleted', async () => {
    const { build, cloud, ui } = fakeBuild();
    cloud
      .region('us-east-1')
      .volumes.push({ id: 'vol-sdb', state: 'available' }, { id: 'vol-sdc', state: 'available' });
    cloud.fail({ method: 'deleteVolume', code: 'UnauthorizedOperation' });
    const scope = new FakeScope();
    cleanUpVolumes(build, scope, [], () => instance);
    await scope.end();
    expect(ui.lines.join('\n')).toContain('error: Error deleting volume vol-sdb');
    expect(cloud.region('us-east-1').volumes).toEqual([{ id: 'vol-sdb', state: 'available' }]);
  });
});
