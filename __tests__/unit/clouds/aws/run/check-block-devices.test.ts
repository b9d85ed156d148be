import { describe, expect, it } from 'vitest';
import { type BlockDevice, blockDeviceOptions } from '../../../../../src/clouds/aws/run/block-device-options.js';
import { checkBlockDevices } from '../../../../../src/clouds/aws/run/check-block-devices.js';
import { FakeCheck, optionValues } from '../../../../support/option-values.js';

function check(...given: Partial<BlockDevice>[]): FakeCheck {
  const fake = new FakeCheck();
  const devices = given.map((one) => optionValues(blockDeviceOptions, { deviceName: '/dev/sdb', ...one }));
  checkBlockDevices('ami_block_device_mappings', devices, fake.context);
  return fake;
}

describe('checkBlockDevices', () => {
  it.each<Partial<BlockDevice>>([
    {},
    { volumeType: 'io1', volumeSize: 10, iops: 500 },
    { volumeType: 'io1', volumeSize: 10, iops: 509 },
    { volumeType: 'io2', volumeSize: 10, iops: 5000 },
    { volumeType: 'io1', iops: 64000 },
    { volumeType: 'gp3', iops: 3000, throughput: 125 },
    { volumeType: 'gp3', iops: 16000, throughput: 1000 },
    { volumeType: 'gp2', iops: 1 },
    { encrypted: true, kmsKeyId: 'anything' },
    { kmsKeyId: 'anything' },
  ])('takes %j', (given) => {
    expect(check(given).problems).toEqual([]);
  });

  it.each<[Partial<BlockDevice>, string[]]>([
    [{ volumeType: 'gp3', iops: 3000 }, []],
    [{ volumeType: 'gp2', iops: 0 }, []],
    [
      { volumeType: 'gp2', iops: 300 },
      ['iops 300 of device "/dev/sdb" have no effect: a volume of volume_type "gp2" is made without them'],
    ],
    [
      { iops: 300 },
      ['iops 300 of device "/dev/sdb" have no effect: a volume without volume_type is made without them'],
    ],
  ])('says of %j what is not sent (vector 62)', (given, expected) => {
    expect(check(given).warnings.map(({ summary }) => summary)).toEqual(expected);
  });

  it.each<[Partial<BlockDevice>, string]>([
    [{ deviceName: '' }, 'device_name'],
    [{ volumeType: 'gp2', throughput: 125 }, 'throughput'],
    [{ throughput: 125 }, 'throughput'],
    [{ volumeType: 'gp3', throughput: 124 }, 'throughput'],
    [{ volumeType: 'gp3', throughput: 1001 }, 'throughput'],
    [{ volumeType: 'io1', volumeSize: 10, iops: 1000 }, 'iops'],
    [{ volumeType: 'io2', volumeSize: 10, iops: 5010 }, 'iops'],
    [{ volumeType: 'io1', iops: 99 }, 'iops'],
    [{ volumeType: 'io2', iops: 64001 }, 'iops'],
    [{ volumeType: 'gp3', iops: 2999 }, 'iops'],
    [{ volumeType: 'gp3', iops: 20000 }, 'iops'],
    [{ encrypted: false, kmsKeyId: 'alias/a' }, 'kms_key_id'],
  ])('refuses %j (vector 61)', (given, option) => {
    expect(check(given).paths).toEqual([`ami_block_device_mappings.0.${option}`]);
  });

  it('reports the problems of all devices', () => {
    const { paths } = check({ deviceName: '' }, {}, { volumeType: 'gp2', throughput: 1 });
    expect(paths).toEqual(['ami_block_device_mappings.0.device_name', 'ami_block_device_mappings.2.throughput']);
  });
});
