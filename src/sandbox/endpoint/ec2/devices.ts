import type { ImageDevice, SnapshotRecord } from '../../state/records.js';
import { unknownId } from '../ids.js';
import { Fault } from '../wire/fault.js';
import type { Request } from '../wire/request.js';
import type { Ec2Context } from './context.js';

/** GiB of a device that neither request nor snapshot gives a size. */
const DEFAULT_SIZE = 8;

/**
 * Block devices with those of a request put over them: a mapping of the same device changes it, `NoDevice` takes it away.
 * Throws InvalidSnapshot.NotFound, InvalidParameterValue.
 */
export function mergeDevices(
  base: readonly ImageDevice[],
  mappings: readonly Request[],
  context: Ec2Context,
): readonly ImageDevice[] {
  const devices = new Map(base.map((device) => [device.device, device]));
  for (const mapping of mappings) {
    const name = mapping.required('DeviceName');
    if (mapping.has('NoDevice')) devices.delete(name);
    else devices.set(name, mergeDevice(name, devices.get(name), mapping, context));
  }
  return [...devices.values()];
}

function mergeDevice(name: string, base: ImageDevice | undefined, mapping: Request, context: Ec2Context): ImageDevice {
  const virtualName = mapping.text('VirtualName');
  const ebs = mapping.structure('Ebs');
  const snapshotId = ebs.text('SnapshotId') ?? base?.snapshot;
  const snapshot = snapshotId === undefined ? undefined : findSnapshot(context, snapshotId);
  const smallest = snapshot?.size ?? 1;
  const size = ebs.integer('VolumeSize') ?? base?.size ?? snapshot?.size ?? DEFAULT_SIZE;
  if (size < smallest) {
    throw new Fault(
      'InvalidBlockDeviceMapping',
      `Volume of size ${size}GB is smaller than snapshot '${snapshotId}', expect size >= ${smallest}GB`,
    );
  }
  const kmsKeyId = ebs.text('KmsKeyId') ?? base?.kmsKeyId;
  const iops = ebs.integer('Iops') ?? base?.iops;
  const throughput = ebs.integer('Throughput') ?? base?.throughput;
  return {
    device: name,
    size,
    volumeType: ebs.text('VolumeType') ?? base?.volumeType ?? 'gp2',
    encrypted: ebs.flag('Encrypted') ?? base?.encrypted ?? snapshot?.encrypted ?? false,
    deleteOnTermination: ebs.flag('DeleteOnTermination') ?? base?.deleteOnTermination ?? true,
    ...(snapshotId === undefined ? {} : { snapshot: snapshotId }),
    ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
    ...(iops === undefined ? {} : { iops }),
    ...(throughput === undefined ? {} : { throughput }),
    ...(virtualName === undefined ? {} : { virtualName }),
  };
}

/** Undefined for snapshots of catalogue images, which are not kept. */
function findSnapshot({ tables }: Ec2Context, id: string): SnapshotRecord | undefined {
  const snapshot = tables.snapshots.get(id);
  if (snapshot === undefined && !isBaseSnapshot(id)) throw unknownId('snap', id);
  return snapshot;
}

const BASE_SNAPSHOT = 'snap-0ba5e';

/** The snapshot of a catalogue image: its id is made of the image's. */
export function baseSnapshotId(image: string): string {
  return `${BASE_SNAPSHOT}${image.slice(-12)}`;
}

/** Whether a snapshot is of a catalogue image. */
export function isBaseSnapshot(id: string): boolean {
  return id.startsWith(BASE_SNAPSHOT);
}
