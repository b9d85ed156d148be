import type { CheckContext } from '../../../contract/component.js';
import type { OptionPath } from '../../../contract/config.js';
import { takesIops } from './block-device-mapping.js';
import type { BlockDevice } from './block-device-options.js';

const IOPS_PER_GIB: Readonly<Record<string, number>> = { io1: 50, io2: 500 };

/** Reports what is wrong with a list of block device mappings (spec-amazon 3.4). `option` is the name of the list. */
export function checkBlockDevices(option: string, devices: readonly BlockDevice[], context: CheckContext): void {
  for (const [index, device] of devices.entries()) {
    const problem = (name: string, summary: string, hint?: string) =>
      context.problem({ path: [option, index, name], summary, ...(hint === undefined ? {} : { hint }) });
    if (device.deviceName === '') problem('device_name', `device_name must be given for every one of ${option}`);
    checkIops(device, problem);
    if ((device.iops ?? 0) !== 0 && !takesIops(device)) warnOfIops([option, index, 'iops'], device, context);
    checkThroughput(device, problem);
    if (device.kmsKeyId !== '' && device.encrypted === false) {
      problem('kms_key_id', `device "${device.deviceName}" has a kms_key_id, but encrypted is false`);
    }
  }
}

/** Such iops are not sent, as in Packer, which says nothing (spec-amazon 3.4). */
function warnOfIops(path: OptionPath, { deviceName, iops, volumeType }: BlockDevice, context: CheckContext): void {
  const kind = volumeType === '' ? 'without volume_type' : `of volume_type "${volumeType}"`;
  context.warn({
    path,
    summary: `iops ${iops} of device "${deviceName}" have no effect: a volume ${kind} is made without them`,
    hint: 'Set volume_type to gp3, io1 or io2, or remove iops.',
  });
}

type Problem = (name: string, summary: string, hint?: string) => void;

function checkIops({ iops, volumeType, volumeSize, deviceName }: BlockDevice, problem: Problem): void {
  if (iops === undefined) return;
  if (volumeType === 'gp3') {
    if (iops < 3000 || iops > 16000) problem('iops', `iops of a gp3 volume must be 3000 to 16000, not ${iops}`);
    return;
  }
  const limit = IOPS_PER_GIB[volumeType];
  if (limit === undefined) return;
  if (volumeSize !== 0 && Math.trunc(iops / volumeSize) > limit) {
    problem(
      'iops',
      `iops of device "${deviceName}" is ${iops} for ${volumeSize} GiB; ${volumeType} takes at most ${limit} per GiB`,
      `Lower iops to ${limit * volumeSize}, or raise volume_size.`,
    );
  }
  if (iops < 100 || iops > 64000) problem('iops', `iops of an ${volumeType} volume must be 100 to 64000, not ${iops}`);
}

function checkThroughput({ throughput, volumeType }: BlockDevice, problem: Problem): void {
  if (throughput === undefined) return;
  if (volumeType !== 'gp3') {
    problem('throughput', `throughput is for gp3 volumes only, not for "${volumeType}"`, 'Set "volume_type": "gp3".');
    return;
  }
  if (throughput < 125 || throughput > 1000) problem('throughput', `throughput must be 125 to 1000, not ${throughput}`);
}
