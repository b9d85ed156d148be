import { BuildError } from '../../../../support/errors.js';
import type { Image } from '../../ec2.js';
import { isAwsError } from '../../errors.js';
import type { AmazonBuild } from '../amazon-build.js';
import { describeFilters, ec2Filters } from '../filters.js';
import type { RunConfig } from '../run-options.js';

/** The image to start from; its id is known. */
export interface SourceImage extends Image {
  readonly ImageId: string;
}

type Options = Pick<RunConfig, 'sourceAmi' | 'sourceAmiFilter'>;

/** Finds the image to start from, by id, filter or both (spec-amazon 3.1; EC2 API: DescribeImages). */
export async function findSourceImage(build: AmazonBuild, options: Options): Promise<SourceImage> {
  const { filters = {}, owners = [], mostRecent = false, includeDeprecated = false } = options.sourceAmiFilter ?? {};
  const request = {
    ...(options.sourceAmi === '' ? {} : { ImageIds: [options.sourceAmi] }),
    ...(owners.length === 0 ? {} : { Owners: [...owners] }),
    ...(Object.keys(filters).length === 0 ? {} : { Filters: ec2Filters(filters) }),
    IncludeDeprecated: includeDeprecated,
  };
  const wanted = describeRequest(build.aws.region, request);
  const found = await describe(build, request, wanted);
  if (found.length === 0) throw notFound(wanted);
  if (found.length > 1 && !mostRecent) throw ambiguous(found, wanted);
  const [image] = found.toSorted(newestFirst);
  if (image === undefined) throw notFound(wanted);
  build.ui.message(`Found Image ID: ${image.ImageId}`);
  return image;
}

type Request = Parameters<ReturnType<AmazonBuild['aws']['ec2']>['describeImages']>[0];

async function describe(build: AmazonBuild, request: Request, wanted: string): Promise<SourceImage[]> {
  try {
    const { Images = [] } = await build.aws.ec2().describeImages(request, build.signal);
    return Images.flatMap((image) => (image.ImageId === undefined ? [] : [{ ...image, ImageId: image.ImageId }]));
  } catch (error) {
    if (isAwsError(error, 'InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable', 'InvalidAMIID.Malformed')) {
      throw notFound(wanted, error);
    }
    throw error;
  }
}

function describeRequest(region: string, { ImageIds = [], Owners = [], Filters = [] }: Request): string {
  return [
    ...(ImageIds.length === 0 ? [] : [`id ${ImageIds.join(', ')}`]),
    ...(Filters.length === 0 ? [] : [`filters ${describeFilters(Filters)}`]),
    ...(Owners.length === 0 ? [] : [`owners ${Owners.join(', ')}`]),
    `region ${region}`,
  ].join(', ');
}

function notFound(wanted: string, cause?: unknown): BuildError {
  return new BuildError(`No AMI was found: ${wanted}`, {
    code: 'SourceImageNotFound',
    source: 'user',
    hint: 'Image ids differ from region to region. Check id or filters, owners and region, and that the image is shared with this account; deprecated images need include_deprecated.',
    cause,
  });
}

function ambiguous(found: readonly SourceImage[], wanted: string): BuildError {
  const shown = found.slice(0, 5).map((image) => `${image.ImageId} (${image.Name ?? 'no name'})`);
  const more = found.length > shown.length ? `, and ${found.length - shown.length} more` : '';
  return new BuildError(`The query returned more than one result (${found.length} AMIs): ${wanted}`, {
    code: 'SourceImageAmbiguous',
    source: 'user',
    hint: `Set "most_recent": true in source_ami_filter, or narrow the filters. Found: ${shown.join(', ')}${more}.`,
  });
}

function newestFirst(a: Image, b: Image): number {
  return time(b) - time(a);
}

function time({ CreationDate }: Image): number {
  const parsed = Date.parse(CreationDate ?? '');
  return Number.isNaN(parsed) ? 0 : parsed;
}
