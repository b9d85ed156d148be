import type { ImageRecord } from '../../../state/records.js';
import { type Action, settle } from '../context.js';
import { type FilterTable, filtered } from '../filters.js';
import { page } from '../pages.js';
import { requestedImages } from './find-images.js';
import { imageView, isPublic } from './image-view.js';

/** DescribeImages. */
export const describeImages: Action = async (request, context) => {
  const ids = requestedImages(request, context).map(({ id }) => id);
  await settle(context, request.texts('ImageIds').length > 0 ? ids : []);
  const tags = (image: ImageRecord) => image.tags;
  const images = filtered(requestedImages(request, context), request, FILTERS, tags);
  const { items, NextToken } = page(images, request);
  return { Images: items.map((image) => imageView(image, context.cloud.account)), NextToken };
};

/** @see EC2 API Reference, DescribeImages, Filter.N */
const FILTERS: FilterTable<ImageRecord> = new Map<string, (image: ImageRecord) => ReturnType<Filter>>([
  ['architecture', (image) => image.architecture],
  ['block-device-mapping.delete-on-termination', ebs((device) => String(device.deleteOnTermination))],
  ['block-device-mapping.device-name', ebs((device) => device.device)],
  ['block-device-mapping.snapshot-id', ebs((device) => device.snapshot)],
  ['block-device-mapping.volume-size', ebs((device) => String(device.size))],
  ['block-device-mapping.volume-type', ebs((device) => device.volumeType)],
  ['block-device-mapping.encrypted', ebs((device) => String(device.encrypted))],
  ['boot-mode', (image) => image.bootMode],
  ['creation-date', (image) => new Date(image.created).toISOString()],
  ['description', (image) => image.description],
  ['ena-support', (image) => image.enaSupport],
  ['hypervisor', () => 'xen'],
  ['image-allowed', () => true],
  ['image-id', (image) => image.id],
  ['image-type', () => 'machine'],
  ['is-public', isPublic],
  ['kernel-id', () => undefined],
  ['manifest-location', (image) => `${image.ownerAlias ?? image.owner}/${image.name}`],
  ['name', (image) => image.name],
  ['owner-alias', (image) => image.ownerAlias],
  ['owner-id', (image) => image.owner],
  ['platform', (image) => (image.windows ? 'windows' : undefined)],
  ['platform-details', (image) => (image.windows ? 'Windows' : 'Linux/UNIX')],
  ['product-code', (image) => image.productCodes],
  ['product-code.type', () => undefined],
  ['ramdisk-id', () => undefined],
  ['root-device-name', (image) => image.rootDevice],
  ['root-device-type', (image) => image.rootDeviceType],
  ['source-image-id', (image) => image.sourceImage],
  ['source-instance-id', (image) => image.sourceInstance],
  ['sriov-net-support', (image) => image.sriovNetSupport],
  ['state', (image) => image.state],
  ['state-reason-code', () => undefined],
  ['state-reason-message', (image) => image.stateReason],
  ['usage-operation', (image) => (image.windows ? 'RunInstances:0002' : 'RunInstances')],
  ['virtualization-type', (image) => image.virtualizationType],
]);

type Filter = (image: ImageRecord) => string | number | boolean | undefined | readonly (string | undefined)[];

function ebs(fact: (device: ImageRecord['devices'][number]) => string | undefined): Filter {
  return (image) => image.devices.map(fact);
}
