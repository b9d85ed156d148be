import type { WireStructure } from '../../wire/encode.js';
import { Fault } from '../../wire/fault.js';
import type { Actions, Ec2Context } from '../context.js';
import { type FilterTable, filtered } from '../filters.js';
import { page } from '../pages.js';
import { checkVpc, findSubnet, REGIONS, SUBNETS, type SubnetPlan, VPC } from './network-plan.js';

/** DescribeVpcs, DescribeSubnets, DescribeRegions, DescribeAvailabilityZones. */
export const networkActions: Actions = {
  DescribeVpcs(request, context) {
    for (const id of request.texts('VpcIds')) checkVpc(id);
    const { items, NextToken } = page(filtered([VPC], request, VPC_FILTERS), request);
    return { Vpcs: items.map(() => vpcView(context)), NextToken };
  },

  DescribeSubnets(request, context) {
    const ids = request.texts('SubnetIds');
    const subnets = ids.length > 0 ? ids.map(findSubnet) : SUBNETS;
    const { items, NextToken } = page(filtered(subnets, request, subnetFilters(context)), request);
    return { Subnets: items.map((subnet) => subnetView(subnet, context)), NextToken };
  },

  DescribeRegions(request, { region }) {
    const names = request.texts('RegionNames');
    const known = [...new Set([...REGIONS, region])].sort();
    const unknown = names.find((name) => !known.includes(name));
    if (unknown !== undefined) throw new Fault('InvalidParameterValue', `Invalid region(s) provided: ${unknown}`);
    const shown = filtered(names.length > 0 ? names : known, request, REGION_FILTERS);
    return {
      Regions: shown.map((RegionName) => ({
        RegionName,
        Endpoint: `ec2.${RegionName}.amazonaws.com`,
        OptInStatus: 'opt-in-not-required',
      })),
    };
  },

  DescribeAvailabilityZones(request, { region }) {
    const names = request.texts('ZoneNames');
    const zones = SUBNETS.map(({ zone }, index) => ({ name: `${region}${zone}`, id: `${region}-az${index + 1}` }));
    const unknown = names.find((name) => !zones.some((zone) => zone.name === name));
    if (unknown !== undefined) throw new Fault('InvalidParameterValue', `Invalid availability zone: [${unknown}]`);
    const asked = zones.filter(({ name }) => names.length === 0 || names.includes(name));
    const shown = filtered(asked, request, ZONE_FILTERS);
    return {
      AvailabilityZones: shown.map(({ name, id }) => ({
        ZoneName: name,
        ZoneId: id,
        RegionName: region,
        GroupName: region,
        NetworkBorderGroup: region,
        State: 'available',
        OptInStatus: 'opt-in-not-required',
        ZoneType: 'availability-zone',
        Messages: [],
      })),
    };
  },
};

function vpcView({ cloud }: Ec2Context): WireStructure {
  return {
    VpcId: VPC.id,
    CidrBlock: VPC.cidr,
    IsDefault: true,
    State: 'available',
    InstanceTenancy: 'default',
    DhcpOptionsId: 'dopt-00000000000000001',
    OwnerId: cloud.account,
    CidrBlockAssociationSet: [
      {
        AssociationId: 'vpc-cidr-assoc-00000000000000001',
        CidrBlock: VPC.cidr,
        CidrBlockState: { State: 'associated' },
      },
    ],
    Tags: [],
  };
}

function subnetView({ id, zone, cidr }: SubnetPlan, context: Ec2Context): WireStructure {
  return {
    SubnetId: id,
    SubnetArn: `arn:aws:ec2:${context.region}:${context.cloud.account}:subnet/${id}`,
    VpcId: VPC.id,
    CidrBlock: cidr,
    AvailabilityZone: `${context.region}${zone}`,
    AvailableIpAddressCount: freeAddresses(id, context),
    DefaultForAz: true,
    MapPublicIpOnLaunch: true,
    AssignIpv6AddressOnCreation: false,
    OwnerId: context.cloud.account,
    State: 'available',
    Tags: [],
  };
}

function freeAddresses(id: string, { tables }: Ec2Context): number {
  const used = tables.instances.all().filter(({ subnet, state }) => subnet === id && state !== 'terminated');
  return 4091 - used.length;
}

const VPC_FILTERS: FilterTable<typeof VPC> = new Map<string, (vpc: typeof VPC) => string | boolean>([
  ['cidr', ({ cidr }) => cidr],
  ['cidr-block', ({ cidr }) => cidr],
  ['is-default', () => true],
  ['isDefault', () => true],
  ['state', () => 'available'],
  ['vpc-id', ({ id }) => id],
]);

function subnetFilters(context: Ec2Context): FilterTable<SubnetPlan> {
  const zone = (subnet: SubnetPlan) => `${context.region}${subnet.zone}`;
  return new Map<string, (subnet: SubnetPlan) => string | number | boolean>([
    ['availability-zone', zone],
    ['availabilityZone', zone],
    ['available-ip-address-count', ({ id }) => freeAddresses(id, context)],
    ['cidr', ({ cidr }) => cidr],
    ['cidr-block', ({ cidr }) => cidr],
    ['cidrBlock', ({ cidr }) => cidr],
    ['default-for-az', () => true],
    ['defaultForAz', () => true],
    ['map-public-ip-on-launch', () => true],
    ['owner-id', () => context.cloud.account],
    ['state', () => 'available'],
    ['subnet-id', ({ id }) => id],
    ['vpc-id', () => VPC.id],
  ]);
}

const REGION_FILTERS: FilterTable<string> = new Map<string, (region: string) => string>([
  ['region-name', (region) => region],
  ['endpoint', (region) => `ec2.${region}.amazonaws.com`],
  ['opt-in-status', () => 'opt-in-not-required'],
]);

interface Zone {
  readonly name: string;
  readonly id: string;
}

const ZONE_FILTERS: FilterTable<Zone> = new Map<string, (zone: Zone) => string>([
  ['zone-name', ({ name }) => name],
  ['zone-id', ({ id }) => id],
  ['state', () => 'available'],
  ['region-name', ({ name }) => name.slice(0, -1)],
  ['zone-type', () => 'availability-zone'],
  ['opt-in-status', () => 'opt-in-not-required'],
]);
