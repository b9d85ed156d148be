import { deferred } from '../../../../support/deferred.js';
import { errorMessage } from '../../../../support/errors.js';
import type { SnapshotRecord } from '../../../state/records.js';
import { unknownId } from '../../ids.js';
import type { WireStructure } from '../../wire/encode.js';
import { Fault } from '../../wire/fault.js';
import { type Actions, type Ec2Context, settle } from '../context.js';
import { isBaseSnapshot } from '../devices.js';
import { type FilterTable, filtered } from '../filters.js';
import { page } from '../pages.js';
import { changedShares } from '../shares.js';
import { specifiedTags } from '../tags.js';
import { findVolume } from '../volumes/volumes.js';
import { newSnapshot } from './new-snapshot.js';

/** CreateSnapshot, CopySnapshot, DeleteSnapshot, DescribeSnapshots, DescribeSnapshotAttribute, ModifySnapshotAttribute. */
export const snapshotActions: Actions = {
  CreateSnapshot(request, context) {
    const { cloud, tables } = context;
    const volume = findVolume(context, request.required('VolumeId'));
    const created = cloud.clock.now();
    const snapshot = newSnapshot({
      volume: volume.id,
      size: volume.size,
      description: request.text('Description') ?? '',
      encrypted: volume.encrypted,
      kmsKeyId: volume.kmsKeyId,
      tags: specifiedTags(request, 'snapshot'),
      created,
      due: created + cloud.latency.snapshot,
      layers: volume.layers,
    });
    tables.snapshots.put(snapshot);
    const root = rootOf(context, volume.id);
    const disk = deferred<readonly string[] | undefined>();
    if (root === undefined) disk.resolve(volume.layers);
    else cloud.settling.begin(root, () => liveDisk(context, root).then(disk.resolve, disk.reject));
    cloud.settling.begin(snapshot.id, () => finish(context, snapshot.id, disk.promise));
    return { ...snapshotView(snapshot, context) };
  },

  CopySnapshot(request, context) {
    const { cloud, tables, tablesOf } = context;
    const id = request.required('SourceSnapshotId');
    const source = tablesOf(request.required('SourceRegion')).snapshots.get(id);
    if (source === undefined) throw unknownId('snap', id);
    const created = cloud.clock.now();
    const copy = newSnapshot({
      ...source,
      description: request.text('Description') ?? '',
      encrypted: request.flag('Encrypted') ?? source.encrypted,
      kmsKeyId: request.text('KmsKeyId') ?? source.kmsKeyId,
      tags: specifiedTags(request, 'snapshot'),
      created,
      due: created + cloud.latency.snapshot,
    });
    tables.snapshots.put(copy);
    cloud.settling.begin(copy.id, () => finish(context, copy.id, Promise.resolve(source.layers)));
    return { SnapshotId: copy.id, Tags: copy.tags.map((tag) => ({ ...tag })) };
  },

  DeleteSnapshot(request, context) {
    const { tables, cloud } = context;
    const { id, layers } = findSnapshot(context, request.required('SnapshotId'));
    const user = tables.images.all().find(({ devices }) => devices.some(({ snapshot }) => snapshot === id));
    if (user !== undefined) {
      throw new Fault('InvalidSnapshot.InUse', `The snapshot ${id} is currently in use by ${user.id}`);
    }
    tables.snapshots.remove(id);
    cloud.dropLayers(layers);
    return {};
  },

  async DescribeSnapshots(request, context) {
    const ids = request.texts('SnapshotIds');
    await settle(context, ids);
    const all = ids.length > 0 ? ids.map((id) => findSnapshot(context, id)) : context.tables.snapshots.all();
    const owners = request.texts('OwnerIds');
    const own = owners.length === 0 || owners.includes('self') || owners.includes(context.cloud.account);
    const { items, NextToken } = page(
      filtered(own ? all : [], request, filterTable(context), ({ tags }) => tags),
      request,
    );
    return { Snapshots: items.map((snapshot) => snapshotView(snapshot, context)), NextToken };
  },

  DescribeSnapshotAttribute(request, context) {
    const { id, shares } = findSnapshot(context, request.required('SnapshotId'));
    if (request.required('Attribute') === 'productCodes') return { SnapshotId: id, ProductCodes: [] };
    const permissions = [...shares.groups.map((Group) => ({ Group })), ...shares.users.map((UserId) => ({ UserId }))];
    return { SnapshotId: id, CreateVolumePermissions: permissions };
  },

  ModifySnapshotAttribute(request, context) {
    const { id, shares, encrypted } = findSnapshot(context, request.required('SnapshotId'));
    const changed = changedShares(shares, request, 'CreateVolumePermission');
    if (encrypted && changed.groups.includes('all')) {
      throw new Fault('OperationNotPermitted', `Encrypted snapshots such as ${id} cannot be shared publicly`);
    }
    context.tables.snapshots.update(id, { shares: changed });
    return {};
  },
};

function findSnapshot({ tables }: Ec2Context, id: string): SnapshotRecord {
  const snapshot = tables.snapshots.get(id);
  if (snapshot !== undefined) return snapshot;
  if (isBaseSnapshot(id)) throw new Fault('AuthFailure', `${id} is a snapshot of another account`);
  throw unknownId('snap', id);
}

/** The instance that has a volume for its root. */
function rootOf({ tables }: Ec2Context, volume: string): string | undefined {
  const instance = tables.instances
    .all()
    .find(({ volumes, rootDevice }) =>
      volumes.some((attached) => attached.volume === volume && attached.device === rootDevice),
    );
  return instance?.id;
}

/** The disk as it is now: a snapshot does not stop the machine. */
async function liveDisk({ cloud, tables }: Ec2Context, id: string): Promise<readonly string[] | undefined> {
  const instance = tables.instances.get(id);
  if (instance?.layers === undefined || cloud.machines === undefined) return instance?.layers;
  return cloud.machines.save(id, instance.layers);
}

async function finish(
  { cloud, tables }: Ec2Context,
  id: string,
  disk: Promise<readonly string[] | undefined>,
): Promise<void> {
  try {
    const layers = await disk;
    // At once: what no record names may be removed.
    tables.snapshots.update(id, { layers });
    await cloud.pause(cloud.latency.snapshot);
    tables.snapshots.update(id, { state: 'completed', layers });
  } catch (error) {
    tables.snapshots.update(id, { state: 'error' });
    cloud.say(`${id}: ${errorMessage(error)}`);
  }
}

function snapshotView(snapshot: SnapshotRecord, { cloud }: Ec2Context): WireStructure {
  return {
    SnapshotId: snapshot.id,
    VolumeId: snapshot.volume,
    VolumeSize: snapshot.size,
    Description: snapshot.description,
    State: snapshot.state,
    Progress: progress(snapshot, cloud.clock.now()),
    StartTime: snapshot.created,
    OwnerId: cloud.account,
    Encrypted: snapshot.encrypted,
    KmsKeyId: snapshot.kmsKeyId,
    StorageTier: 'standard',
    Tags: snapshot.tags.map((tag) => ({ ...tag })),
  };
}

function progress({ state, created, due }: SnapshotRecord, now: number): string {
  if (state === 'completed') return '100%';
  const share = due <= created ? 0 : (now - created) / (due - created);
  return `${Math.min(99, Math.floor(100 * share))}%`;
}

function filterTable({ cloud }: Ec2Context): FilterTable<SnapshotRecord> {
  return new Map<string, (snapshot: SnapshotRecord) => string | number | boolean>([
    ['description', ({ description }) => description],
    ['encrypted', ({ encrypted }) => encrypted],
    ['owner-id', () => cloud.account],
    ['progress', (snapshot) => progress(snapshot, cloud.clock.now())],
    ['snapshot-id', ({ id }) => id],
    ['start-time', ({ created }) => new Date(created).toISOString()],
    ['status', ({ state }) => state],
    ['storage-tier', () => 'standard'],
    ['volume-id', ({ volume }) => volume],
    ['volume-size', ({ size }) => size],
  ]);
}
