import type { ImageDevice, ImageRecord } from '../../../state/records.js';
import { newId } from '../../ids.js';
import { Fault } from '../../wire/fault.js';
import type { Action } from '../context.js';
import { newSnapshot, UNSHARED } from '../snapshots/new-snapshot.js';
import { mergeTags, specifiedTags } from '../tags.js';
import { findImage } from './find-images.js';
import { checkImageName } from './image-name.js';

/** CopyImage, from any region: the copy has snapshots of its own and shares the disk. */
export const copyImage: Action = (request, context) => {
  const { tables, cloud, region } = context;
  const sourceRegion = request.required('SourceRegion');
  const sourceId = request.required('SourceImageId');
  const source = findImage({ ...context, region: sourceRegion, tables: context.tablesOf(sourceRegion) }, sourceId);
  if (source.state !== 'available') {
    throw new Fault('InvalidRequest', `The image '${sourceId}' is not available; its state is ${source.state}.`);
  }
  const name = request.required('Name');
  checkImageName(name, context);
  if (request.flag('Encrypted') === false && source.devices.some(({ encrypted }) => encrypted)) {
    throw new Fault('InvalidRequest', 'An encrypted snapshot cannot be copied into one that is not encrypted.');
  }
  const encrypted = request.flag('Encrypted') === true;
  const kmsKeyId =
    request.text('KmsKeyId') ?? (encrypted ? `arn:aws:kms:${region}:${cloud.account}:key/aws-ebs` : undefined);
  const id = newId('ami');
  const created = cloud.clock.now();
  const copied = source.devices.map((device) => {
    if (device.virtualName !== undefined) return { device, snapshot: undefined };
    const snapshot = newSnapshot({
      volume: 'vol-ffffffff',
      size: device.size,
      description: `Copied for DestinationAmi ${id} from SourceAmi ${sourceId} for SourceSnapshot ${device.snapshot ?? ''}.`,
      encrypted: encrypted || device.encrypted,
      kmsKeyId: kmsKeyId ?? device.kmsKeyId,
      tags: specifiedTags(request, 'snapshot'),
      created,
      due: created + cloud.latency.image,
      layers: device.device === source.rootDevice ? source.layers : undefined,
    });
    return { device: copiedDevice(device, snapshot), snapshot };
  });
  const snapshots = copied.flatMap(({ snapshot }) => snapshot ?? []);
  for (const snapshot of snapshots) tables.snapshots.put(snapshot);
  const inherited = request.flag('CopyImageTags') === true && source.owner === cloud.account ? source.tags : [];
  const { ownerAlias: _alias, deprecateAt: _date, sourceInstance: _instance, ...facts } = source;
  const image: ImageRecord = {
    ...facts,
    id,
    created,
    name,
    description: request.text('Description') ?? source.description,
    owner: cloud.account,
    state: 'pending',
    sourceImage: sourceId,
    devices: copied.map(({ device }) => device),
    tags: mergeTags(inherited, specifiedTags(request, 'image')),
    shares: UNSHARED,
    protection: 'disabled',
    fastLaunch: false,
  };
  tables.images.put(image);
  const finish = async () => {
    await cloud.pause(cloud.latency.image);
    for (const snapshot of snapshots) tables.snapshots.update(snapshot.id, { state: 'completed' });
    tables.images.update(id, { state: 'available' });
  };
  cloud.settling.begin(
    id,
    finish,
    snapshots.map((snapshot) => snapshot.id),
  );
  return { ImageId: id };
};

function copiedDevice(
  device: ImageDevice,
  snapshot: { readonly id: string; readonly encrypted: boolean; readonly kmsKeyId?: string },
): ImageDevice {
  const { id, encrypted, kmsKeyId } = snapshot;
  return { ...device, snapshot: id, encrypted, ...(kmsKeyId === undefined ? {} : { kmsKeyId }) };
}
