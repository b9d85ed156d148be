import type { ImageDevice, ImageRecord, SnapshotRecord } from '../../../state/records.js';
import { newId } from '../../ids.js';
import { Fault } from '../../wire/fault.js';
import type { Request } from '../../wire/request.js';
import type { Action, Ec2Context } from '../context.js';
import { newSnapshot, UNSHARED } from '../snapshots/new-snapshot.js';
import { mergeTags, specifiedTags } from '../tags.js';
import { findImage } from './find-images.js';
import { checkImageName } from './image-name.js';

/** CopyImage, from any region: the copy has snapshots of its own and shares the disk. */
export const copyImage: Action = (request, context) => {
  const { tables, cloud } = context;
  const source = findSource(request, context);
  const name = request.required('Name');
  checkImageName(name, context);
  const copy: Copy = {
    id: newId('ami'),
    created: cloud.clock.now(),
    source,
    ...encryptionOf(source, request, context),
  };
  const copied = source.devices.map((device) => copyDevice(device, copy, request, context));
  const snapshots = copied.flatMap(({ snapshot }) => snapshot ?? []);
  for (const snapshot of snapshots) tables.snapshots.put(snapshot);
  const inherited = request.flag('CopyImageTags') === true && source.owner === cloud.account ? source.tags : [];
  const { ownerAlias: _alias, deprecateAt: _date, sourceInstance: _instance, ...facts } = source;
  const image: ImageRecord = {
    ...facts,
    id: copy.id,
    created: copy.created,
    name,
    description: request.text('Description') ?? source.description,
    owner: cloud.account,
    state: 'pending',
    sourceImage: source.id,
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
    tables.images.update(copy.id, { state: 'available' });
  };
  cloud.settling.begin(
    copy.id,
    finish,
    snapshots.map((snapshot) => snapshot.id),
  );
  return { ImageId: copy.id };
};

/** What is made of what, and how. */
interface Copy {
  readonly id: string;
  readonly created: number;
  readonly source: ImageRecord;
  readonly encrypted: boolean;
  readonly kmsKeyId: string | undefined;
}

function findSource(request: Request, context: Ec2Context): ImageRecord {
  const region = request.required('SourceRegion');
  const id = request.required('SourceImageId');
  const source = findImage({ ...context, region, tables: context.tablesOf(region) }, id);
  if (source.state === 'available') return source;
  throw new Fault('InvalidRequest', `The image '${id}' is not available; its state is ${source.state}.`);
}

function encryptionOf(source: ImageRecord, request: Request, { cloud, region }: Ec2Context) {
  if (request.flag('Encrypted') === false && source.devices.some(({ encrypted }) => encrypted)) {
    throw new Fault('InvalidRequest', 'An encrypted snapshot cannot be copied into one that is not encrypted.');
  }
  const encrypted = request.flag('Encrypted') === true;
  const defaultKey = encrypted ? `arn:aws:kms:${region}:${cloud.account}:key/aws-ebs` : undefined;
  return { encrypted, kmsKeyId: request.text('KmsKeyId') ?? defaultKey };
}

function copyDevice(
  device: ImageDevice,
  { id, created, source, encrypted, kmsKeyId }: Copy,
  request: Request,
  { cloud }: Ec2Context,
): { readonly device: ImageDevice; readonly snapshot: SnapshotRecord | undefined } {
  if (device.virtualName !== undefined) return { device, snapshot: undefined };
  const snapshot = newSnapshot({
    volume: 'vol-ffffffff',
    size: device.size,
    description: `Copied for DestinationAmi ${id} from SourceAmi ${source.id} for SourceSnapshot ${device.snapshot ?? ''}.`,
    encrypted: encrypted || device.encrypted,
    kmsKeyId: kmsKeyId ?? device.kmsKeyId,
    tags: specifiedTags(request, 'snapshot'),
    created,
    due: created + cloud.latency.image,
    layers: device.device === source.rootDevice ? source.layers : undefined,
  });
  return { device: copiedDevice(device, snapshot), snapshot };
}

function copiedDevice(
  device: ImageDevice,
  snapshot: { readonly id: string; readonly encrypted: boolean; readonly kmsKeyId?: string },
): ImageDevice {
  const { id, encrypted, kmsKeyId } = snapshot;
  return { ...device, snapshot: id, encrypted, ...(kmsKeyId === undefined ? {} : { kmsKeyId }) };
}
