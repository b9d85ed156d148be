import { BuildError } from '../../../support/errors.js';
import type { Aws } from '../client-factory.js';
import type { Ec2, Image } from '../ec2.js';
import { isAwsError } from '../errors.js';
import { describeFilters, ec2Filters } from './filters.js';

/** An image that exists; its id is known. */
export interface SourceImage extends Image {
  readonly ImageId: string;
}

/** Which image is wanted, as the options of templates say it; the id may be empty. */
export interface ImageQuery {
  readonly id: string;
  readonly filters: Readonly<Record<string, string>>;
  readonly owners: readonly string[];
  /** Take the newest of several. */
  readonly mostRecent: boolean;
  readonly includeDeprecated: boolean;
}

/**
 * Finds the one image that is meant, by id, filters or both (spec-amazon 3.1; EC2 API: DescribeImages). Throws a BuildError
 * `SourceImageNotFound` or `SourceImageAmbiguous`, AwsError.
 */
export async function findImage(
  aws: Pick<Aws, 'region' | 'ec2'>,
  query: ImageQuery,
  signal: AbortSignal,
): Promise<SourceImage> {
  const { id, filters, owners, mostRecent, includeDeprecated } = query;
  const request = {
    ...(id === '' ? {} : { ImageIds: [id] }),
    ...(owners.length === 0 ? {} : { Owners: [...owners] }),
    ...(Object.keys(filters).length === 0 ? {} : { Filters: ec2Filters(filters) }),
    IncludeDeprecated: includeDeprecated,
  };
  const wanted = describeRequest(aws.region, request);
  const found = await describe(aws.ec2(), { request, wanted, signal });
  if (found.length > 1 && !mostRecent) throw ambiguous(found, wanted);
  const [image] = found.toSorted(newestFirst);
  if (image === undefined) throw notFound(wanted);
  return image;
}

type Request = Parameters<Ec2['describeImages']>[0];

async function describe(
  ec2: Ec2,
  { request, wanted, signal }: { request: Request; wanted: string; signal: AbortSignal },
): Promise<SourceImage[]> {
  try {
    const { Images = [] } = await ec2.describeImages(request, signal);
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
    hint: `Set most_recent to true, or narrow the filters. Found: ${shown.join(', ')}${more}.`,
  });
}

function newestFirst(a: Image, b: Image): number {
  return time(b) - time(a);
}

function time({ CreationDate }: Image): number {
  const parsed = Date.parse(CreationDate ?? '');
  return Number.isNaN(parsed) ? 0 : parsed;
}
