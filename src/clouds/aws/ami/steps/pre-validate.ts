import { BuildError } from '../../../../support/errors.js';
import { isAwsError } from '../../errors.js';
import type { AmazonBuild } from '../../run/amazon-build.js';
import { namesFilter } from '../../run/filters.js';
import type { NetworkOptions } from '../../run/steps/find-network.js';
import type { AmiConfig } from '../ami-options.js';
import { findOwnImage, nameTaken } from '../name-taken.js';

/** What is looked at before anything is created. */
export interface PreValidateRequest {
  readonly options: AmiConfig;
  readonly network: Pick<NetworkOptions, 'vpcId' | 'subnetId' | 'subnetFilter'>;
  /** No image of that name will be made, or an existing one gives way. */
  readonly nameIsFree: boolean;
}

/** Regions exist, VPC is usable, the name of the image is not taken (spec-amazon 4.1, step 1). */
export async function preValidate(build: AmazonBuild, request: PreValidateRequest): Promise<void> {
  const { options, network, nameIsFree } = request;
  if (!options.skipRegionValidation) await validateRegions(build, options.amiRegions);
  if (nameIsFree) {
    build.ui.say('Skipping prevalidation of VPC and AMI name');
    return;
  }
  build.ui.say('Prevalidating any provided VPC information');
  await validateVpc(build, network);
  build.ui.say(`Prevalidating AMI Name: ${options.amiName}`);
  await validateName(build, options.amiName);
}

async function validateRegions(build: AmazonBuild, amiRegions: readonly string[]): Promise<void> {
  const { Regions = [] } = await build.aws.ec2().describeRegions({}, build.signal);
  const known = new Set(Regions.map(({ RegionName }) => RegionName));
  const unknown = [...new Set([...amiRegions, build.aws.region])].filter((region) => !known.has(region));
  if (unknown.length === 0) return;
  throw new BuildError(`invalid region(s): ${unknown.join(', ')}`, {
    code: 'InvalidRegion',
    source: 'user',
    hint: 'Check region and ami_regions; a region may have to be enabled for the account. skip_region_validation skips this check.',
  });
}

async function validateVpc(
  build: AmazonBuild,
  { vpcId, subnetId, subnetFilter }: PreValidateRequest['network'],
): Promise<void> {
  if (vpcId === '' || subnetId !== '' || namesFilter(subnetFilter)) return;
  const vpc = await describeVpc(build, vpcId);
  if (vpc?.IsDefault === true) return;
  throw new BuildError(`the VPC ${vpcId} is not the default VPC of ${build.aws.region}: a subnet is required`, {
    code: 'SubnetRequired',
    source: 'user',
    hint: 'Give subnet_id or subnet_filter.',
  });
}

async function describeVpc(build: AmazonBuild, vpcId: string) {
  try {
    const { Vpcs = [] } = await build.aws.ec2().describeVpcs({ VpcIds: [vpcId] }, build.signal);
    return Vpcs[0];
  } catch (error) {
    if (!isAwsError(error, 'InvalidVpcID.NotFound')) throw error;
    throw new BuildError(`the VPC ${vpcId} does not exist in ${build.aws.region}`, {
      code: 'VpcNotFound',
      source: 'user',
      hint: 'Check vpc_id and region.',
      cause: error,
    });
  }
}

async function validateName(build: AmazonBuild, name: string): Promise<void> {
  const image = await findOwnImage(build, name);
  if (image !== undefined) throw nameTaken(name, image, build.aws.region);
}
