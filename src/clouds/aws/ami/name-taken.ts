import { BuildError } from '../../../support/errors.js';
import type { Image } from '../ec2.js';
import { isAwsError } from '../errors.js';
import type { AmazonBuild } from '../run/amazon-build.js';
import { OWNERSHIP_PREFIX } from '../tags.js';

/** The account's image of that name in the region, if there is one. */
export async function findOwnImage(
  build: AmazonBuild,
  name: string,
  region: string = build.aws.region,
): Promise<Image | undefined> {
  const request = { Owners: ['self'], Filters: [{ Name: 'name', Values: [name] }] };
  const { Images = [] } = await build.aws.ec2(region).describeImages(request, build.signal);
  return Images[0];
}

/** Somebody took the name while this build ran, or has it in another region: makes the error say so; others stay as they are. */
export async function explainDuplicate(
  build: AmazonBuild,
  error: unknown,
  name: string,
  region: string,
): Promise<unknown> {
  if (!isAwsError(error, 'InvalidAMIName.Duplicate')) return error;
  const image = await findOwnImage(build, name, region).catch(() => undefined);
  return image === undefined ? error : nameTaken(name, image, region, error);
}

/** The error for a name that an image of the account has already, with the run that made it when its tags tell. */
export function nameTaken(name: string, image: Image, region: string, cause?: unknown): BuildError {
  const tag = (key: string) => image.Tags?.find(({ Key }) => Key === OWNERSHIP_PREFIX + key)?.Value ?? '';
  const [run, repository] = [tag('run'), tag('repository')];
  const maker = run === '' ? '' : `, made by run ${run}${repository === '' ? '' : ` of ${repository}`}`;
  const made = image.CreationDate === undefined ? '' : ` on ${image.CreationDate}`;
  return new BuildError(`the AMI name "${name}" is in use by ${image.ImageId} in ${region}${maker}${made}`, {
    code: 'ImageNameTaken',
    source: 'user',
    hint: 'Choose another ami_name (for example with {{timestamp}}), or replace the image: input "force", option -force, or force_deregister in the template.',
    cause,
  });
}
