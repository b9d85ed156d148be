import type { SecurityGroupRecord } from '../../../state/records.js';
import { unknownId } from '../../ids.js';
import type { Ec2Context } from '../context.js';

/** The network that every region has: a default VPC with a public subnet in each of three zones. */
export const VPC = { id: 'vpc-00000000000000001', cidr: '172.31.0.0/16' } as const;

/** A subnet of the default VPC. */
export interface SubnetPlan {
  readonly id: string;
  /** `a`: appended to the region it names the zone. */
  readonly zone: string;
  readonly cidr: string;
  /** The first two bytes after which addresses are given. */
  readonly prefix: string;
}

/** The subnets, the same ids in every region. */
export const SUBNETS: readonly SubnetPlan[] = [
  { id: 'subnet-0000000000000000a', zone: 'a', cidr: '172.31.0.0/20', prefix: '172.31.0' },
  { id: 'subnet-0000000000000000b', zone: 'b', cidr: '172.31.16.0/20', prefix: '172.31.16' },
  { id: 'subnet-0000000000000000c', zone: 'c', cidr: '172.31.32.0/20', prefix: '172.31.32' },
];

/** Regions that the sandbox has; any other well-formed name is served too. */
export const REGIONS: readonly string[] = [
  'ap-northeast-1',
  'ap-northeast-2',
  'ap-northeast-3',
  'ap-south-1',
  'ap-southeast-1',
  'ap-southeast-2',
  'ca-central-1',
  'eu-central-1',
  'eu-north-1',
  'eu-west-1',
  'eu-west-2',
  'eu-west-3',
  'sa-east-1',
  'us-east-1',
  'us-east-2',
  'us-west-1',
  'us-west-2',
];

/** The subnet of that id. Throws InvalidSubnetID.*. */
export function findSubnet(id: string): SubnetPlan {
  const subnet = SUBNETS.find((candidate) => candidate.id === id);
  if (subnet === undefined) throw unknownId('subnet', id);
  return subnet;
}

/** Throws InvalidVpcID.* unless it is the one VPC. */
export function checkVpc(id: string): void {
  if (id !== VPC.id) throw unknownId('vpc', id);
}

/** The group that instances get which name none; made the first time it is asked for. */
export function defaultGroup({ cloud, region }: Ec2Context): SecurityGroupRecord {
  // Not a table of the request: looking at the default group is no change that DryRun could refuse.
  const table = cloud.store.region(region)['security-groups'];
  const known = table.get(DEFAULT_GROUP);
  if (known !== undefined) return known;
  const group: SecurityGroupRecord = {
    id: DEFAULT_GROUP,
    created: 0,
    tags: [],
    name: 'default',
    description: 'default VPC security group',
    vpc: VPC.id,
    rules: [
      rule('sgr-00000000000000001', false, { kind: 'group', value: DEFAULT_GROUP }),
      rule('sgr-00000000000000002', true, { kind: 'ipv4', value: '0.0.0.0/0' }),
    ],
  };
  table.put(group);
  return group;
}

const DEFAULT_GROUP = 'sg-00000000000000001';

function rule(id: string, egress: boolean, source: SecurityGroupRecord['rules'][number]['source']) {
  return { id, egress, protocol: '-1', from: -1, to: -1, source, description: '' };
}
