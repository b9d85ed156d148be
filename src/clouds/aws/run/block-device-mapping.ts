import type { BlockDeviceMapping, EbsBlockDevice, VolumeType } from '@aws-sdk/client-ec2';
import type { BlockDevice } from './block-device-options.js';

const WITH_IOPS: readonly string[] = ['io1', 'io2', 'gp3'];

/** Whether the volume's type is one whose I/O operations can be chosen. */
export function takesIops({ volumeType }: BlockDevice): boolean {
  return WITH_IOPS.includes(volumeType);
}

/** The EC2 form of a block device mapping (spec-amazon 3.4): what a volume type does not take is left out. */
export function blockDeviceMapping(device: BlockDevice): BlockDeviceMapping {
  const mapping: BlockDeviceMapping = { DeviceName: device.deviceName };
  if (device.noDevice) return { ...mapping, NoDevice: '' };
  if (device.virtualName !== '') {
    return device.virtualName.startsWith('ephemeral') ? { ...mapping, VirtualName: device.virtualName } : mapping;
  }
  return { ...mapping, Ebs: ebsBlockDevice(device) };
}

/** The mappings that take the instance store volumes away from an instance (`no_ephemeral`): xvdca to xvdcz. */
export function noEphemeralMappings(): BlockDeviceMapping[] {
  return [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => ({ DeviceName: `xvdc${letter}`, NoDevice: '' }));
}

function ebsBlockDevice(device: BlockDevice): EbsBlockDevice {
  const sendsIops = device.iops !== undefined && takesIops(device);
  const sendsThroughput = device.throughput !== undefined && device.volumeType === 'gp3';
  return {
    DeleteOnTermination: device.deleteOnTermination,
    ...(device.volumeSize > 0 ? { VolumeSize: device.volumeSize } : {}),
    // as: the type is not checked here (spec-amazon 3.4): AWS knows newer ones than this SDK.
    ...(device.volumeType === '' ? {} : { VolumeType: device.volumeType as VolumeType }),
    ...(sendsIops ? { Iops: device.iops } : {}),
    ...(sendsThroughput ? { Throughput: device.throughput } : {}),
    ...(device.encrypted === undefined ? {} : { Encrypted: device.encrypted }),
    ...(device.kmsKeyId === '' ? {} : { KmsKeyId: device.kmsKeyId }),
    ...(device.snapshotId === '' ? {} : { SnapshotId: device.snapshotId }),
  };
}
