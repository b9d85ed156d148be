import type { ImageRecord } from '../../../state/records.js';
import { newId } from '../../ids.js';
import { Fault } from '../../wire/fault.js';
import type { Action } from '../context.js';
import { mergeDevices } from '../devices.js';
import { UNSHARED } from '../snapshots/new-snapshot.js';
import { specifiedTags } from '../tags.js';
import { ownImage } from './find-images.js';
import { checkImageName } from './image-name.js';

/** RegisterImage of snapshots; a root snapshot of a sandbox machine boots. */
export const registerImage: Action = (request, context) => {
  const { tables, cloud } = context;
  const name = request.required('Name');
  checkImageName(name, context);
  const devices = mergeDevices([], request.structures('BlockDeviceMappings'), context);
  const rootDevice = request.text('RootDeviceName') ?? '/dev/sda1';
  const root = devices.find(({ device }) => device === rootDevice);
  if (root?.snapshot === undefined) {
    throw new Fault('InvalidBlockDeviceMapping', `The root device ${rootDevice} must be mapped to a snapshot`);
  }
  const optional = {
    sriovNetSupport: request.text('SriovNetSupport'),
    bootMode: request.text('BootMode'),
    imdsSupport: request.text('ImdsSupport'),
    tpmSupport: request.text('TpmSupport'),
  };
  const image: ImageRecord = {
    id: newId('ami'),
    created: cloud.clock.now(),
    tags: specifiedTags(request, 'image'),
    name,
    description: request.text('Description') ?? '',
    architecture: request.text('Architecture') ?? 'i386',
    rootDevice,
    rootDeviceType: 'ebs',
    virtualizationType: request.text('VirtualizationType') ?? 'paravirtual',
    enaSupport: request.flag('EnaSupport') ?? false,
    windows: false,
    devices,
    layers: tables.snapshots.get(root.snapshot)?.layers,
    loginUser: 'ec2-user',
    owner: cloud.account,
    state: 'available',
    shares: UNSHARED,
    productCodes: [],
    protection: 'disabled',
    fastLaunch: false,
    ...given(optional),
  };
  tables.images.put(image);
  return { ImageId: image.id };
};

/** DeregisterImage: the snapshots stay, unless `DeleteAssociatedSnapshots`. Machines that run from it go on. */
export const deregisterImage: Action = (request, context) => {
  const { tables, cloud } = context;
  const image = ownImage(context, request.required('ImageId'));
  if (image.protection.startsWith('enabled')) {
    throw new Fault(
      'OperationNotPermitted',
      `The image ${image.id} cannot be deregistered: it has deregistration protection.`,
    );
  }
  tables.images.remove(image.id);
  const doomed = request.flag('DeleteAssociatedSnapshots') === true ? image.devices : [];
  const results = doomed.flatMap(({ snapshot }) => snapshot ?? []);
  for (const id of results) tables.snapshots.remove(id);
  cloud.dropLayers(image.layers);
  return {
    Return: true,
    DeleteSnapshotResults: results.map((SnapshotId) => ({ SnapshotId, ReturnCode: 'success' })),
  };
};

function given<T extends Record<string, string | undefined>>(members: T): { [K in keyof T]?: string } {
  // as: what is undefined has been left out.
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: string;
  };
}
