import type { ImageDevice, ImageRecord } from '../../../state/records.js';
import type { WireStructure } from '../../wire/encode.js';

/** An image as DescribeImages shows it. */
export function imageView(image: ImageRecord, account: string): WireStructure {
  const { tags } = image;
  return {
    ImageId: image.id,
    ImageLocation: `${image.ownerAlias ?? image.owner}/${image.name}`,
    ImageType: 'machine',
    Name: image.name,
    Description: image.description === '' ? undefined : image.description,
    OwnerId: image.owner,
    ImageOwnerAlias: image.ownerAlias,
    Public: isPublic(image),
    State: image.state,
    StateReason: image.stateReason && { Code: 'Server.InternalError', Message: image.stateReason },
    CreationDate: new Date(image.created).toISOString(),
    DeprecationTime: image.deprecateAt === undefined ? undefined : new Date(image.deprecateAt).toISOString(),
    DeregistrationProtection: image.protection,
    Architecture: image.architecture,
    Hypervisor: 'xen',
    VirtualizationType: image.virtualizationType,
    RootDeviceName: image.rootDevice,
    RootDeviceType: image.rootDeviceType,
    EnaSupport: image.enaSupport,
    SriovNetSupport: image.sriovNetSupport,
    Platform: image.windows ? 'windows' : undefined,
    PlatformDetails: image.windows ? 'Windows' : 'Linux/UNIX',
    UsageOperation: image.windows ? 'RunInstances:0002' : 'RunInstances',
    BootMode: image.bootMode,
    ImdsSupport: image.imdsSupport,
    TpmSupport: image.tpmSupport,
    SourceImageId: image.sourceImage,
    SourceInstanceId: image.sourceInstance,
    ProductCodes: image.productCodes.map((code) => ({ ProductCodeId: code, ProductCodeType: 'marketplace' })),
    // Snapshots of other accounts' images are not told, but for public ones.
    BlockDeviceMappings:
      image.owner === account || isPublic(image) ? image.devices.map((device) => deviceView(device)) : [],
    Tags: image.owner === account ? tags.map((tag) => ({ ...tag })) : [],
  };
}

/** Whether everybody may use an image. */
export function isPublic({ shares }: ImageRecord): boolean {
  return shares.groups.includes('all');
}

function deviceView(device: ImageDevice): WireStructure {
  if (device.virtualName !== undefined) return { DeviceName: device.device, VirtualName: device.virtualName };
  return {
    DeviceName: device.device,
    Ebs: {
      SnapshotId: device.snapshot,
      VolumeSize: device.size,
      VolumeType: device.volumeType,
      Encrypted: device.encrypted,
      KmsKeyId: device.kmsKeyId,
      Iops: device.iops,
      Throughput: device.throughput,
      DeleteOnTermination: device.deleteOnTermination,
    },
  };
}
