import { BuildError } from '../../../../support/errors.js';
import type { Filter, Subnet } from '../../ec2.js';
import type { AmazonBuild } from '../amazon-build.js';
import { describeFilters, ec2Filters, namesFilter } from '../filters.js';
import type { RunConfig } from '../run-options.js';
import { inferPublicSubnet, mostFree } from './infer-public-subnet.js';

/** Where the build machine goes; '' where AWS decides. */
export interface Network {
  readonly vpcId: string;
  readonly subnetId: string;
  readonly availabilityZone: string;
  readonly associatePublicIpAddress: boolean | undefined;
}

/** The options that say where the build machine goes. */
export type NetworkOptions = Pick<
  RunConfig,
  'vpcId' | 'vpcFilter' | 'subnetId' | 'subnetFilter' | 'availabilityZone' | 'associatePublicIpAddress' | 'instanceType'
>;

/** Finds VPC, subnet and availability zone of the build machine (spec-amazon 4.1, step 3). */
export async function findNetwork(build: AmazonBuild, options: NetworkOptions): Promise<Network> {
  let network: Network = {
    vpcId: options.vpcId,
    subnetId: options.subnetId,
    availabilityZone: options.availabilityZone,
    associatePublicIpAddress: options.associatePublicIpAddress,
  };
  sayIgnored(build, options);
  if (namesFilter(options.vpcFilter) && network.vpcId === '') {
    network = { ...network, vpcId: await findVpc(build, ec2Filters(options.vpcFilter.filters)) };
    build.ui.message(`Found VPC ID: ${network.vpcId}`);
  }
  if (namesFilter(options.subnetFilter) && network.subnetId === '') {
    const subnet = await findSubnet(build, options.subnetFilter, network);
    network = { ...network, subnetId: subnet.SubnetId ?? '' };
    build.ui.message(`Found Subnet ID: ${network.subnetId}`);
  }
  if (network.associatePublicIpAddress !== undefined && network.subnetId === '') {
    network = await inferPublicSubnet(build, network, options.instanceType);
  }
  if (network.subnetId !== '' && (network.availabilityZone === '' || network.vpcId === '')) {
    network = await completeFromSubnet(build, network);
  }
  return network;
}

function sayIgnored({ ui }: AmazonBuild, { vpcFilter, subnetFilter }: NetworkOptions): void {
  for (const [name, block] of Object.entries({ vpc_filter: vpcFilter, subnet_filter: subnetFilter })) {
    if (block !== undefined && !namesFilter(block)) ui.message(`${name} names no filter and is ignored`);
  }
}

async function findVpc(build: AmazonBuild, filters: Filter[]): Promise<string> {
  const { Vpcs = [] } = await build.aws.ec2().describeVpcs({ Filters: filters }, build.signal);
  const [vpc] = Vpcs;
  if (Vpcs.length === 1 && vpc?.VpcId !== undefined) return vpc.VpcId;
  throw filterMismatch('vpc_filter', 'VPC', Vpcs.length, `${describeFilters(filters)} in ${build.aws.region}`);
}

type SubnetFilter = NonNullable<RunConfig['subnetFilter']>;

async function findSubnet(build: AmazonBuild, filter: SubnetFilter, network: Network): Promise<Subnet> {
  const filters = [
    ...ec2Filters(filter.filters),
    { Name: 'state', Values: ['available'] },
    ...(network.vpcId === '' ? [] : [{ Name: 'vpc-id', Values: [network.vpcId] }]),
    ...(network.availabilityZone === '' ? [] : [{ Name: 'availabilityZone', Values: [network.availabilityZone] }]),
  ];
  const { Subnets = [] } = await build.aws.ec2().describeSubnets({ Filters: filters }, build.signal);
  const chosen = filter.mostFree ? mostFree(Subnets) : filter.random ? anyOf(Subnets) : onlyOne(Subnets);
  if (chosen !== undefined) return chosen;
  throw filterMismatch('subnet_filter', 'subnet', Subnets.length, `${describeFilters(filters)} in ${build.aws.region}`);
}

function onlyOne(subnets: readonly Subnet[]): Subnet | undefined {
  return subnets.length === 1 ? subnets[0] : undefined;
}

function anyOf(subnets: readonly Subnet[]): Subnet | undefined {
  return subnets[Math.floor(Math.random() * subnets.length)];
}

function filterMismatch(option: string, what: string, matched: number, wanted: string): BuildError {
  const hint =
    what === 'subnet' && matched > 1
      ? 'Narrow the filters, or set most_free or random in subnet_filter.'
      : `Exactly one ${what} must match: check the filters and the region.`;
  return new BuildError(`${option} must match one ${what}, but matched ${matched}: ${wanted}`, {
    code: matched === 0 ? 'FilterWithoutMatch' : 'FilterAmbiguous',
    source: 'user',
    hint,
  });
}

async function completeFromSubnet(build: AmazonBuild, network: Network): Promise<Network> {
  const { Subnets = [] } = await build.aws.ec2().describeSubnets({ SubnetIds: [network.subnetId] }, build.signal);
  const [subnet] = Subnets;
  return {
    ...network,
    availabilityZone: network.availabilityZone === '' ? (subnet?.AvailabilityZone ?? '') : network.availabilityZone,
    vpcId: network.vpcId === '' ? (subnet?.VpcId ?? '') : network.vpcId,
  };
}
