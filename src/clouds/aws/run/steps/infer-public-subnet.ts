import { errorMessage, isCancellation } from '../../../../support/errors.js';
import type { Subnet } from '../../ec2.js';
import type { AmazonBuild } from '../amazon-build.js';
import { zonesOffering } from '../zones-offering.js';
import type { Network } from './find-network.js';

/**
 * Finds a subnet for `associate_public_ip_address` when the template names none: of the given or default VPC, in a zone that
 * offers the instance type, with most free addresses (spec-amazon 4.1, step 3c). What cannot be found out is only said;
 * the option then has no effect.
 */
export async function inferPublicSubnet(build: AmazonBuild, network: Network, instanceType: string): Promise<Network> {
  build.ui.say('Choosing a subnet for associate_public_ip_address, since none is given');
  try {
    const vpcId = network.vpcId === '' ? await defaultVpc(build) : network.vpcId;
    const subnet = vpcId === '' ? undefined : await chooseSubnet(build, vpcId, network.availabilityZone, instanceType);
    if (subnet?.SubnetId === undefined) {
      build.ui.message('No subnet was found: associate_public_ip_address has no effect');
      return { ...network, associatePublicIpAddress: undefined };
    }
    build.ui.message(`Found Subnet ID: ${subnet.SubnetId}`);
    const availabilityZone = subnet.AvailabilityZone ?? network.availabilityZone;
    return { ...network, vpcId, subnetId: subnet.SubnetId, availabilityZone };
  } catch (error) {
    if (isCancellation(error) || build.signal.aborted) throw error;
    build.ui.message(`No subnet could be chosen (${errorMessage(error)}): associate_public_ip_address has no effect`);
    return { ...network, associatePublicIpAddress: undefined };
  }
}

async function defaultVpc(build: AmazonBuild): Promise<string> {
  const filters = [{ Name: 'is-default', Values: ['true'] }];
  const { Vpcs = [] } = await build.aws.ec2().describeVpcs({ Filters: filters }, build.signal);
  return Vpcs[0]?.VpcId ?? '';
}

async function chooseSubnet(
  build: AmazonBuild,
  vpcId: string,
  zone: string,
  instanceType: string,
): Promise<Subnet | undefined> {
  const filters = [
    { Name: 'vpc-id', Values: [vpcId] },
    { Name: 'state', Values: ['available'] },
    ...(zone === '' ? [] : [{ Name: 'availabilityZone', Values: [zone] }]),
  ];
  const { Subnets = [] } = await build.aws.ec2().describeSubnets({ Filters: filters }, build.signal);
  const zones = [...new Set(Subnets.flatMap(({ AvailabilityZone }) => AvailabilityZone ?? []))];
  const offering = await Promise.all(zones.map((name) => offersType(build, name, instanceType)));
  const eligible = zones.filter((_, index) => offering[index]);
  return mostFree(Subnets.filter(({ AvailabilityZone = '' }) => eligible.includes(AvailabilityZone)));
}

/** A zone whose offerings cannot be read is not ruled out. */
async function offersType(build: AmazonBuild, zone: string, instanceType: string): Promise<boolean> {
  try {
    const zones = await zonesOffering(build, instanceType, zone);
    return zones.length > 0;
  } catch (error) {
    if (isCancellation(error) || build.signal.aborted) throw error;
    build.ui.message(`The instance types of zone ${zone} could not be read: ${errorMessage(error)}`);
    return true;
  }
}

/** The subnet with most free addresses; the first of several. */
export function mostFree(subnets: readonly Subnet[]): Subnet | undefined {
  return subnets.toSorted((a, b) => (b.AvailableIpAddressCount ?? 0) - (a.AvailableIpAddressCount ?? 0))[0];
}
