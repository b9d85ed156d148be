import { BuildError } from '../../../support/errors.js';
import { type AwsError, isAwsError } from '../errors.js';
import type { AmazonBuild } from './amazon-build.js';
import { noDefaultVpc } from './no-default-vpc.js';
import type { RunConfig } from './run-options.js';
import type { Network } from './steps/find-network.js';
import { zonesOffering } from './zones-offering.js';

const NO_CAPACITY = [
  'InsufficientInstanceCapacity',
  'InsufficientHostCapacity',
  'InsufficientReservedInstanceCapacity',
];
const LIMITS = ['InstanceLimitExceeded', 'VcpuLimitExceeded', 'MaxSpotInstanceCountExceeded'];

/** What a failed RunInstances is attempted with. */
export interface LaunchTry {
  readonly options: RunConfig;
  readonly network: Network;
  readonly keyName: string;
}

/** Makes the error of a failed launch one that says what to change; other errors come back as they are. */
export async function launchError(build: AmazonBuild, error: unknown, tried: LaunchTry): Promise<unknown> {
  const last = error instanceof BuildError && error.code === 'AwsRetriesExhausted' ? error.cause : error;
  if (!isAwsError(last)) return error;
  return explain(build, last, tried);
}

async function explain(build: AmazonBuild, error: AwsError, tried: LaunchTry): Promise<unknown> {
  const { instanceType } = tried.options;
  if (NO_CAPACITY.includes(error.awsCode) || isNotOffered(error)) {
    const hint = await otherZones(build, tried);
    return explained(error, 'NoCapacity', `AWS cannot launch a ${instanceType} now: ${error.awsMessage}`, hint);
  }
  if (LIMITS.includes(error.awsCode)) {
    const hint = `Ask AWS for a higher quota in ${build.aws.region}, or terminate machines of this family.`;
    return explained(error, 'QuotaExceeded', `The quota for a ${instanceType} is used up: ${error.awsMessage}`, hint);
  }
  return explainOption(build, error, tried);
}

function explainOption(build: AmazonBuild, error: AwsError, { options, network, keyName }: LaunchTry): unknown {
  const { region } = build.aws;
  const lacksVpc = network.subnetId === '' ? noDefaultVpc(error, region) : undefined;
  if (lacksVpc !== undefined) return lacksVpc;
  if (error.awsCode === 'InvalidKeyPair.NotFound') {
    const hint = 'Check ssh_keypair_name and region, or leave it out for a temporary key pair.';
    return explained(error, 'KeyPairNotFound', `The key pair "${keyName}" does not exist in ${region}`, hint);
  }
  if (error.awsCode === 'InvalidSubnetID.NotFound') {
    const hint = 'Check subnet_id and region.';
    return explained(error, 'SubnetNotFound', `The subnet "${network.subnetId}" does not exist in ${region}`, hint);
  }
  if (isProfileError(error)) {
    const name = options.iamInstanceProfile;
    const hint = 'Give the name of an instance profile (not its ARN, not the name of a role).';
    return explained(error, 'InstanceProfileNotFound', `The iam_instance_profile "${name}" cannot be used`, hint);
  }
  return error;
}

/** EC2: `Value (x) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name`. */
const PROFILE = /iamInstanceProfile|Invalid IAM Instance Profile/;

/** True for the refusal of an instance profile, also of one that EC2 does not know yet. */
export function isProfileError(error: unknown): boolean {
  return isAwsError(error, 'InvalidParameterValue') && PROFILE.test(error.awsMessage);
}

function isNotOffered(error: AwsError): boolean {
  return error.awsCode === 'Unsupported' && error.awsMessage.includes('Availability Zone');
}

function explained(error: AwsError, code: string, message: string, hint: string): BuildError {
  return new BuildError(message, { code, source: 'user', hint, cause: error });
}

async function otherZones(build: AmazonBuild, { options, network }: LaunchTry): Promise<string> {
  const { instanceType } = options;
  // Only a hint: whatever goes wrong here must not hide why the launch failed.
  const zones = await zonesOffering(build, instanceType).catch(() => []);
  const others = zones.filter((zone) => zone !== network.availabilityZone);
  if (others.length === 0) return 'Try another instance_type or region, or try again later.';
  return `Try again later, another instance_type, or another zone by availability_zone or subnet_id. ${instanceType} is offered in ${others.join(', ')}.`;
}
