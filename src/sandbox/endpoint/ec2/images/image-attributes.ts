import type { ImageRecord, Shares } from '../../../state/records.js';
import type { WireStructure } from '../../wire/encode.js';
import { Fault } from '../../wire/fault.js';
import type { Request } from '../../wire/request.js';
import type { Actions } from '../context.js';
import { changedShares } from '../shares.js';
import { UNSHARED } from '../snapshots/new-snapshot.js';
import { findImage, ownImage } from './find-images.js';

/** ModifyImageAttribute, DescribeImageAttribute, ResetImageAttribute, and the actions on deprecation, protection and fast launch. */
export const imageAttributeActions: Actions = {
  ModifyImageAttribute(request, context) {
    const image = ownImage(context, request.required('ImageId'));
    context.tables.images.update(image.id, imageChange(image, request));
    return {};
  },

  DescribeImageAttribute(request, context) {
    const image = findImage(context, request.required('ImageId'));
    return { ImageId: image.id, ...attributeView(image, request.required('Attribute')) };
  },

  ResetImageAttribute(request, context) {
    const image = ownImage(context, request.required('ImageId'));
    if (request.required('Attribute') !== 'launchPermission') throw unknownAttribute(request);
    context.tables.images.update(image.id, { shares: UNSHARED });
    return {};
  },

  EnableImageDeprecation(request, context) {
    const image = ownImage(context, request.required('ImageId'));
    const deprecateAt = Date.parse(request.required('DeprecateAt'));
    if (Number.isNaN(deprecateAt) || deprecateAt < context.cloud.clock.now()) {
      throw new Fault('InvalidParameterValue', 'The deprecation date must be a date in the future.');
    }
    context.tables.images.update(image.id, { deprecateAt });
    return { Return: true };
  },

  DisableImageDeprecation(request, context) {
    const { deprecateAt: _gone, ...image } = ownImage(context, request.required('ImageId'));
    context.tables.images.put(image);
    return { Return: true };
  },

  EnableImageDeregistrationProtection(request, context) {
    const image = ownImage(context, request.required('ImageId'));
    const protection = request.flag('WithCooldown') === true ? 'enabled-with-cooldown' : 'enabled-without-cooldown';
    context.tables.images.update(image.id, { protection });
    return { Return: protection };
  },

  DisableImageDeregistrationProtection(request, context) {
    const image = ownImage(context, request.required('ImageId'));
    context.tables.images.update(image.id, { protection: 'disabled' });
    return { Return: 'disabled' };
  },

  EnableFastLaunch(request, context) {
    const image = ownImage(context, request.required('ImageId'));
    if (!image.windows)
      throw new Fault('InvalidParameterValue', `Fast launch is for Windows images; ${image.id} is none.`);
    context.tables.images.update(image.id, { fastLaunch: true });
    return fastLaunchView(image, 'enabling');
  },

  DescribeFastLaunchImages(request, { tables }) {
    const ids = request.texts('ImageIds');
    const images = tables.images
      .all()
      .filter(({ id, fastLaunch }) => fastLaunch && (ids.length === 0 || ids.includes(id)));
    return { FastLaunchImages: images.map((image) => fastLaunchView(image, 'enabled')) };
  },
};

function imageChange(image: ImageRecord, request: Request): Partial<ImageRecord> {
  const description = request.structure('Description').text('Value') ?? attributeValue(request, 'description');
  const imdsSupport = request.structure('ImdsSupport').text('Value') ?? attributeValue(request, 'imdsSupport');
  const codes = request.texts('ProductCodes');
  const shares = changedShares(image.shares, request, 'LaunchPermission');
  if (description === undefined && imdsSupport === undefined && codes.length === 0 && shares === image.shares) {
    throw new Fault('InvalidParameterCombination', 'No attributes specified.');
  }
  return {
    shares,
    ...(description === undefined ? {} : { description }),
    ...(imdsSupport === undefined ? {} : { imdsSupport }),
    ...(codes.length === 0 ? {} : { productCodes: [...new Set([...image.productCodes, ...codes])] }),
  };
}

/** The old form: `Attribute` and `Value`. */
function attributeValue(request: Request, attribute: string): string | undefined {
  return request.text('Attribute') === attribute ? request.text('Value') : undefined;
}

function attributeView(image: ImageRecord, attribute: string): WireStructure {
  switch (attribute) {
    case 'description':
      return { Description: { Value: image.description } };
    case 'launchPermission':
      return { LaunchPermissions: permissionView(image.shares) };
    case 'blockDeviceMapping':
      return {
        BlockDeviceMappings: image.devices.map(({ device, snapshot, size }) => ({
          DeviceName: device,
          Ebs: { SnapshotId: snapshot, VolumeSize: size },
        })),
      };
    case 'productCodes':
      return { ProductCodes: image.productCodes.map((ProductCodeId) => ({ ProductCodeId })) };
    case 'sriovNetSupport':
      return { SriovNetSupport: { Value: image.sriovNetSupport } };
    case 'bootMode':
      return { BootMode: { Value: image.bootMode } };
    case 'tpmSupport':
      return { TpmSupport: { Value: image.tpmSupport } };
    case 'imdsSupport':
      return { ImdsSupport: { Value: image.imdsSupport } };
    case 'deregistrationProtection':
      return { DeregistrationProtection: { Value: image.protection } };
    case 'kernel':
    case 'ramdisk':
    case 'uefiData':
    case 'lastLaunchedTime':
      return {};
    default:
      throw new Fault('InvalidParameterValue', `Value (${attribute}) for parameter attribute is invalid.`);
  }
}

function permissionView({ groups, users, organizations, units }: Shares): WireStructure[] {
  return [
    ...groups.map((Group) => ({ Group })),
    ...users.map((UserId) => ({ UserId })),
    ...organizations.map((OrganizationArn) => ({ OrganizationArn })),
    ...units.map((OrganizationalUnitArn) => ({ OrganizationalUnitArn })),
  ];
}

function fastLaunchView({ id, owner }: ImageRecord, State: string): WireStructure {
  return { ImageId: id, OwnerId: owner, ResourceType: 'snapshot', State, MaxParallelLaunches: 6 };
}

function unknownAttribute(request: Request): Fault {
  return new Fault('InvalidParameterValue', `Value (${request.text('Attribute')}) for parameter attribute is invalid.`);
}
