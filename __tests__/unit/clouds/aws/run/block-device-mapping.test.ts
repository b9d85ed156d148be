import { describe, expect, it } from 'vitest';
import { blockDeviceMapping, noEphemeralMappings } from '../../../../../src/clouds/aws/run/block-device-mapping.js';
import { type BlockDevice, blockDeviceOptions } from '../../../../../src/clouds/aws/run/block-device-options.js';
import { optionValues } from '../../../../support/option-values.js';

const device = (given: Partial<BlockDevice>) => optionValues(blockDeviceOptions, { deviceName: '/dev/sdb', ...given });

describe('blockDeviceMapping', () => {
  it.each<[string, Partial<BlockDevice>, object]>([
    ['a bare device', {}, { Ebs: { DeleteOnTermination: false } }],
    [
      'gp2 without iops and throughput (vector 62)',
      { volumeType: 'gp2', volumeSize: 8, iops: 3000, deleteOnTermination: true },
      { Ebs: { DeleteOnTermination: true, VolumeSize: 8, VolumeType: 'gp2' } },
    ],
    [
      'gp3 with iops and throughput',
      { volumeType: 'gp3', iops: 3000, throughput: 125 },
      { Ebs: { DeleteOnTermination: false, VolumeType: 'gp3', Iops: 3000, Throughput: 125 } },
    ],
    [
      'an encrypted snapshot',
      { snapshotId: 'snap-1', encrypted: true, kmsKeyId: 'alias/a' },
      { Ebs: { DeleteOnTermination: false, SnapshotId: 'snap-1', Encrypted: true, KmsKeyId: 'alias/a' } },
    ],
    ['encrypted=false', { encrypted: false }, { Ebs: { DeleteOnTermination: false, Encrypted: false } }],
    ['no_device (vector 63)', { noDevice: true, volumeSize: 8 }, { NoDevice: '' }],
    ['an instance store volume', { virtualName: 'ephemeral0' }, { VirtualName: 'ephemeral0' }],
    ['another virtual name', { virtualName: 'foo', volumeSize: 8 }, {}],
  ])('maps %s', (_, given, mapping) => {
    expect(blockDeviceMapping(device(given))).toEqual({ DeviceName: '/dev/sdb', ...mapping });
  });
});

describe('noEphemeralMappings', () => {
  it('takes xvdca to xvdcz away', () => {
    const mappings = noEphemeralMappings();
    expect(mappings).toHaveLength(26);
    expect(mappings[0]).toEqual({ DeviceName: 'xvdca', NoDevice: '' });
    expect(mappings[25]).toEqual({ DeviceName: 'xvdcz', NoDevice: '' });
  });
});
