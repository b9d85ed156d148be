import { deferred } from '../../../../support/deferred.js';
import { errorMessage } from '../../../../support/errors.js';
import type { ImageDevice, ImageRecord, InstanceRecord, SnapshotRecord } from '../../../state/records.js';
import { newId, unknownId } from '../../ids.js';
import { Fault } from '../../wire/fault.js';
import type { Request } from '../../wire/request.js';
import type { Action, Ec2Context } from '../context.js';
import { mergeDevices } from '../devices.js';
import { startMachine } from '../instances/lifecycle.js';
import { newSnapshot, UNSHARED } from '../snapshots/new-snapshot.js';
import { specifiedTags } from '../tags.js';
import { checkImageName } from './image-name.js';

/** CreateImage: the disk of the instance becomes a layer; a running machine is off meanwhile, unless `NoReboot`. */
export const createImage: Action = (request, context) => {
  const { tables, cloud } = context;
  const id = request.required('InstanceId');
  const instance = tables.instances.get(id);
  if (instance === undefined) throw unknownId('i', id);
  if (instance.state !== 'running' && instance.state !== 'stopped') {
    throw new Fault('IncorrectInstanceState', `The instance '${id}' is not in the 'running' or 'stopped' state.`);
  }
  const name = request.required('Name');
  checkImageName(name, context);
  const created = cloud.clock.now();
  const draft = imageOf(instance, request, context, { name, created });
  const parts = draft.devices.map((device) => ({
    device,
    snapshot: snapshotOf(device, { instance, image: draft }, request, context),
  }));
  const snapshots = parts.flatMap(({ snapshot }) => snapshot ?? []);
  for (const snapshot of snapshots) tables.snapshots.put(snapshot);
  const devices = parts.map(({ device, snapshot }) =>
    snapshot === undefined ? device : { ...device, snapshot: snapshot.id },
  );
  tables.images.put({ ...draft, devices });
  const disk = deferred<Disk>();
  const live = request.flag('NoReboot') === true;
  cloud.settling.begin(instance.id, () => saveDisk(context, instance.id, live).then(disk.resolve, disk.reject));
  const finish = () => finishImage(context, draft.id, snapshots, disk.promise);
  cloud.settling.begin(
    draft.id,
    finish,
    snapshots.map(({ id }) => id),
  );
  return { ImageId: draft.id };
};

/** The layers of a disk, oldest first; undefined when nothing boots from it. */
type Disk = readonly string[] | undefined;

function imageOf(
  instance: InstanceRecord,
  request: Request,
  context: Ec2Context,
  { name, created }: { readonly name: string; readonly created: number },
): ImageRecord {
  const attached = attachedDevices(instance, context);
  return {
    id: newId('ami'),
    created,
    tags: specifiedTags(request, 'image'),
    name,
    description: request.text('Description') ?? '',
    architecture: instance.architecture,
    rootDevice: instance.rootDevice,
    rootDeviceType: 'ebs',
    virtualizationType: instance.virtualizationType,
    enaSupport: instance.enaSupport,
    ...(instance.sriovNetSupport === undefined ? {} : { sriovNetSupport: instance.sriovNetSupport }),
    windows: instance.windows,
    devices: mergeDevices(attached, request.structures('BlockDeviceMappings'), context),
    layers: instance.layers,
    loginUser: instance.loginUser,
    owner: context.cloud.account,
    state: 'pending',
    sourceInstance: instance.id,
    sourceImage: instance.image,
    shares: UNSHARED,
    productCodes: [],
    protection: 'disabled',
    fastLaunch: false,
  };
}

/** The volumes of an instance as devices of an image. */
function attachedDevices({ volumes }: InstanceRecord, { tables }: Ec2Context): ImageDevice[] {
  return volumes.flatMap(({ device, volume }) => {
    const record = tables.volumes.get(volume);
    if (record === undefined) return [];
    const { size, volumeType, encrypted, kmsKeyId, iops, throughput, attachment } = record;
    return {
      device,
      size,
      volumeType,
      encrypted,
      deleteOnTermination: attachment?.deleteOnTermination ?? true,
      ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
      ...(iops === undefined ? {} : { iops }),
      ...(throughput === undefined ? {} : { throughput }),
    };
  });
}

function snapshotOf(
  device: ImageDevice,
  { instance, image }: { readonly instance: InstanceRecord; readonly image: ImageRecord },
  request: Request,
  { cloud }: Ec2Context,
): SnapshotRecord | undefined {
  if (device.virtualName !== undefined) return undefined;
  const volume = instance.volumes.find((attached) => attached.device === device.device)?.volume ?? 'vol-ffffffff';
  const snapshot = newSnapshot({
    volume,
    size: device.size,
    description: `Created by CreateImage(${instance.id}) for ${image.id}`,
    encrypted: device.encrypted,
    kmsKeyId: device.kmsKeyId,
    tags: specifiedTags(request, 'snapshot'),
    created: image.created,
    due: cloud.clock.now() + cloud.latency.image,
  });
  return device.device === image.rootDevice ? { ...snapshot, layers: image.layers } : snapshot;
}

async function finishImage(
  { tables, cloud }: Ec2Context,
  imageId: string,
  snapshots: readonly SnapshotRecord[],
  disk: Promise<Disk>,
): Promise<void> {
  try {
    const layers = await disk;
    // At once: what no record names may be removed.
    const system = await cloud.machines?.system();
    tables.images.update(imageId, { layers, ...(system === undefined ? {} : { system }) });
    await cloud.pause(cloud.latency.image);
    for (const { id, layers: root } of snapshots) {
      tables.snapshots.update(id, { state: 'completed', ...(root === undefined ? {} : { layers }) });
    }
    tables.images.update(imageId, { state: 'available', layers });
  } catch (error) {
    const stateReason = errorMessage(error);
    for (const { id } of snapshots) tables.snapshots.update(id, { state: 'error' });
    tables.images.update(imageId, { state: 'failed', stateReason });
    cloud.say(`${imageId}: the disk could not be saved: ${stateReason}`);
  }
}

/** Saves the disk of an instance; a machine that is on is off meanwhile, unless `live`. */
async function saveDisk(context: Ec2Context, id: string, live: boolean): Promise<Disk> {
  const { cloud, tables } = context;
  const instance = tables.instances.get(id);
  const { machines } = cloud;
  if (machines === undefined || instance?.layers === undefined) return instance?.layers;
  const restart = !live && machines.isOn(id);
  if (restart) await machines.stop(id);
  const layers = await machines.save(id, instance.layers);
  if (restart) await startMachine(context, instance);
  return layers;
}
