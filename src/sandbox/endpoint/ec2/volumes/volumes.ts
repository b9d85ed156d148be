import type { VolumeRecord } from '../../../state/records.js';
import { newId, unknownId } from '../../ids.js';
import type { WireStructure } from '../../wire/encode.js';
import { Fault } from '../../wire/fault.js';
import type { Actions, Ec2Context } from '../context.js';
import { type FilterTable, filtered } from '../filters.js';
import { findInstance } from '../instances/describe-instances.js';
import { page } from '../pages.js';
import { specifiedTags } from '../tags.js';

/** CreateVolume, DeleteVolume, DescribeVolumes, AttachVolume, DetachVolume. Volumes beside the root are records only: no machine sees them. */
export const volumeActions: Actions = {
  CreateVolume(request, { tables, cloud, region }) {
    const snapshotId = request.text('SnapshotId');
    const snapshot = snapshotId === undefined ? undefined : tables.snapshots.get(snapshotId);
    if (snapshotId !== undefined && snapshot === undefined) throw unknownId('snap', snapshotId);
    const size = request.integer('Size') ?? snapshot?.size;
    if (size === undefined)
      throw new Fault('MissingParameter', 'The request must contain the parameter size/snapshotId');
    const zone = request.text('AvailabilityZone') ?? `${region}a`;
    if (!zone.startsWith(region)) throw new Fault('InvalidZone.NotFound', `The zone '${zone}' does not exist.`);
    const kmsKeyId = request.text('KmsKeyId');
    const iops = request.integer('Iops');
    const throughput = request.integer('Throughput');
    const volume: VolumeRecord = {
      id: newId('vol'),
      created: cloud.clock.now(),
      tags: specifiedTags(request, 'volume'),
      size,
      volumeType: request.text('VolumeType') ?? 'gp2',
      encrypted: request.flag('Encrypted') ?? snapshot?.encrypted ?? false,
      zone,
      snapshot: snapshotId ?? '',
      layers: snapshot?.layers,
      ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
      ...(iops === undefined ? {} : { iops }),
      ...(throughput === undefined ? {} : { throughput }),
    };
    tables.volumes.put(volume);
    return { ...volumeView(volume), State: 'creating' };
  },

  DeleteVolume(request, context) {
    const volume = findVolume(context, request.required('VolumeId'));
    if (volume.attachment !== undefined) {
      throw new Fault('VolumeInUse', `Volume ${volume.id} is currently attached to ${volume.attachment.instance}`);
    }
    context.tables.volumes.remove(volume.id);
    return {};
  },

  DescribeVolumes(request, context) {
    const ids = request.texts('VolumeIds');
    const volumes = ids.length > 0 ? ids.map((id) => findVolume(context, id)) : context.tables.volumes.all();
    const { items, NextToken } = page(
      filtered(volumes, request, FILTERS, ({ tags }) => tags),
      request,
    );
    return { Volumes: items.map(volumeView), NextToken };
  },

  AttachVolume(request, context) {
    const volume = findVolume(context, request.required('VolumeId'));
    const instance = findInstance(context, request.required('InstanceId'));
    const device = request.required('Device');
    if (volume.attachment !== undefined) {
      throw new Fault('VolumeInUse', `${volume.id} is already attached to an instance`);
    }
    if (!['running', 'stopped'].includes(instance.state)) {
      throw new Fault('IncorrectState', `Instance '${instance.id}' is not 'running'.`);
    }
    if (instance.volumes.some((attached) => attached.device === device)) {
      throw new Fault(
        'InvalidParameterValue',
        `Invalid value '${device}' for unixDevice. Attachment point ${device} is already in use`,
      );
    }
    const attachment = { instance: instance.id, device, deleteOnTermination: false };
    context.tables.volumes.update(volume.id, { attachment });
    context.tables.instances.update(instance.id, { volumes: [...instance.volumes, { device, volume: volume.id }] });
    return attachmentView({ ...volume, attachment }, 'attaching') ?? {};
  },

  DetachVolume(request, context) {
    const { attachment, ...volume } = findVolume(context, request.required('VolumeId'));
    if (attachment === undefined) {
      throw new Fault('IncorrectState', `Volume '${volume.id}' is in the 'available' state.`);
    }
    const instance = findInstance(context, attachment.instance);
    const volumes = instance.volumes.filter((attached) => attached.volume !== volume.id);
    context.tables.instances.update(instance.id, { volumes });
    context.tables.volumes.put(volume);
    return attachmentView({ ...volume, attachment }, 'detaching') ?? {};
  },
};

/** The volume of that id. Throws InvalidVolume*. */
export function findVolume({ tables }: Ec2Context, id: string): VolumeRecord {
  const volume = tables.volumes.get(id);
  if (volume === undefined) throw unknownId('vol', id);
  return volume;
}

function volumeView(volume: VolumeRecord): WireStructure {
  const attachment = attachmentView(volume, 'attached');
  return {
    VolumeId: volume.id,
    Size: volume.size,
    VolumeType: volume.volumeType,
    Encrypted: volume.encrypted,
    KmsKeyId: volume.kmsKeyId,
    Iops: volume.iops,
    Throughput: volume.throughput,
    SnapshotId: volume.snapshot,
    AvailabilityZone: volume.zone,
    State: attachment === undefined ? 'available' : 'in-use',
    CreateTime: volume.created,
    MultiAttachEnabled: false,
    Attachments: attachment === undefined ? [] : [attachment],
    Tags: volume.tags.map((tag) => ({ ...tag })),
  };
}

function attachmentView({ id, attachment, created }: VolumeRecord, State: string): WireStructure | undefined {
  if (attachment === undefined) return undefined;
  const { instance, device, deleteOnTermination } = attachment;
  return {
    VolumeId: id,
    InstanceId: instance,
    Device: device,
    State,
    AttachTime: created,
    DeleteOnTermination: deleteOnTermination,
  };
}

const FILTERS: FilterTable<VolumeRecord> = new Map<
  string,
  (volume: VolumeRecord) => string | number | boolean | undefined
>([
  ['attachment.delete-on-termination', ({ attachment }) => attachment?.deleteOnTermination],
  ['attachment.device', ({ attachment }) => attachment?.device],
  ['attachment.instance-id', ({ attachment }) => attachment?.instance],
  ['attachment.status', ({ attachment }) => (attachment === undefined ? undefined : 'attached')],
  ['availability-zone', ({ zone }) => zone],
  ['create-time', ({ created }) => new Date(created).toISOString()],
  ['encrypted', ({ encrypted }) => encrypted],
  ['size', ({ size }) => size],
  ['snapshot-id', ({ snapshot }) => snapshot],
  ['status', ({ attachment }) => (attachment === undefined ? 'available' : 'in-use')],
  ['volume-id', ({ id }) => id],
  ['volume-type', ({ volumeType }) => volumeType],
]);
