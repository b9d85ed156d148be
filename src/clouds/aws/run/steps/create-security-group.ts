import type { StepScope } from '../../../../contract/step.js';
import { acquire } from '../../../../resources/acquire.js';
import { BuildError } from '../../../../support/errors.js';
import { isAwsError, refusedByAws } from '../../errors.js';
import { findSecurityGroup as findLostGroup } from '../../kinds/find.js';
import { releaseSecurityGroup } from '../../kinds/release.js';
import { retry } from '../../retry.js';
import { settlePolicy } from '../../settle-policy.js';
import { tagSpecifications } from '../../tags.js';
import {
  type AmazonBuild,
  clientToken,
  createdId,
  intentOf,
  lookForLost,
  ownedTags,
  releaseTools,
  type Tags,
  tagsOnCreate,
  timeOrderedUuid,
} from '../amazon-build.js';
import { describeFilters, ec2Filters, namesFilter } from '../filters.js';
import { noDefaultVpc } from '../no-default-vpc.js';
import { publicAddress } from '../public-address.js';
import type { RunConfig } from '../run-options.js';

/** What the security groups of the build machine are made of. */
export interface SecurityGroupPlan {
  readonly options: Pick<
    RunConfig,
    | 'securityGroupId'
    | 'securityGroupIds'
    | 'securityGroupFilter'
    | 'temporarySecurityGroupSourceCidrs'
    | 'temporarySecurityGroupSourcePublicIp'
    | 'sshInterface'
  >;
  readonly vpcId: string;
  /**
   * Port to let in; undefined for a machine that nobody connects to.
   *
   * Deviation: aws-no-ingress-without-communicator. Packer then lets in port 0.
   */
  readonly port: number | undefined;
  readonly runTags: Tags;
}

/** The ids of the machine's security groups: given ones, found ones, or a temporary one (spec-amazon 4.1, step 5). */
export async function createSecurityGroup(
  build: AmazonBuild,
  scope: StepScope,
  plan: SecurityGroupPlan,
  findAddress = publicAddress,
): Promise<readonly string[]> {
  const { securityGroupId, securityGroupIds, securityGroupFilter } = plan.options;
  const given = securityGroupId === '' ? securityGroupIds : [securityGroupId];
  if (given.length > 0) return givenGroups(build, given);
  if (namesFilter(securityGroupFilter)) {
    return findGroups(build, securityGroupFilter.filters, plan.vpcId);
  }
  // Asked before anything exists: without an answer there is nothing to remove.
  const cidrs = plan.port === undefined ? [] : await sourceCidrs(build, plan.options, findAddress);
  const group = await temporaryGroup(build, scope, plan).catch((error: unknown) => {
    throw noDefaultVpc(error, build.aws.region) ?? error;
  });
  await build.aws.poller.securityGroupExists(group, build.signal);
  if (plan.port !== undefined) await authorize(build, group, plan.port, cidrs);
  return [group];
}

async function givenGroups(build: AmazonBuild, ids: readonly string[]): Promise<readonly string[]> {
  try {
    await build.aws.ec2().describeSecurityGroups({ GroupIds: [...ids] }, build.signal);
  } catch (error) {
    if (!isAwsError(error, 'InvalidGroup.NotFound', 'InvalidGroupId.Malformed', 'InvalidGroupId.NotFound')) throw error;
    throw new BuildError(`A security group was not found: ${ids.join(', ')} in ${build.aws.region}`, {
      code: 'SecurityGroupNotFound',
      source: 'user',
      hint: 'Check security_group_ids and region, or leave them out for a temporary group.',
      cause: error,
    });
  }
  build.ui.message(`Using existing security groups: ${ids.join(', ')}`);
  return ids;
}

async function findGroups(
  build: AmazonBuild,
  wanted: Readonly<Record<string, string>>,
  vpcId: string,
): Promise<readonly string[]> {
  const filters = [...ec2Filters(wanted), ...(vpcId === '' ? [] : [{ Name: 'vpc-id', Values: [vpcId] }])];
  const { SecurityGroups = [] } = await build.aws.ec2().describeSecurityGroups({ Filters: filters }, build.signal);
  const ids = SecurityGroups.flatMap(({ GroupId }) => GroupId ?? []);
  // Deviation: aws-security-group-filter-without-match. Packer launches without a group, that is with the default group of the VPC (decisions 8).
  if (ids.length === 0) {
    throw new BuildError(`security_group_filter matched no group: ${describeFilters(filters)} in ${build.aws.region}`, {
      code: 'FilterWithoutMatch',
      source: 'user',
      hint: 'Check the filters, the VPC and the region; without security_group_filter a temporary group is made.',
    });
  }
  build.ui.message(`Found Security Group(s): ${ids.join(', ')}`);
  return ids;
}

async function temporaryGroup(build: AmazonBuild, scope: StepScope, plan: SecurityGroupPlan): Promise<string> {
  let createdAt = build.host.clock.now();
  const name = `packer_${timeOrderedUuid(createdAt)}`;
  const token = clientToken();
  const tags = ownedTags(build, plan.runTags, token);
  build.ui.say(`Creating temporary security group for this instance: ${name}`);
  return acquire(build.host.journal, scope, {
    intent: intentOf(build, { kind: 'aws:security-group', token, name }),
    async create(signal) {
      const request = {
        GroupName: name,
        Description: 'Temporary group for Packer',
        ...(plan.vpcId === '' ? {} : { VpcId: plan.vpcId }),
        TagSpecifications: tagsOnCreate(build.aws.region) ? tagSpecifications({ 'security-group': tags }) : undefined,
      };
      const { GroupId } = await build.aws.ec2().createSecurityGroup(request, signal);
      const id = createdId(GroupId, 'security group');
      createdAt = build.host.clock.now();
      return { value: id, id };
    },
    async release(id, signal) {
      build.ui.say('Deleting temporary security group...');
      await releaseSecurityGroup(id, releaseTools(build, signal, createdAt));
    },
    refused: refusedByAws,
    recover: lookForLost(build, (signal) => findLostGroup({ token, name }, build.aws.ec2(), signal)),
  });
}

async function sourceCidrs(
  { ui, host, signal }: AmazonBuild,
  options: SecurityGroupPlan['options'],
  findAddress: typeof publicAddress,
): Promise<readonly string[]> {
  const { temporarySecurityGroupSourceCidrs: given, temporarySecurityGroupSourcePublicIp: onlyHere } = options;
  if (given.length > 0) {
    if (onlyHere) ui.message('Using temporary_security_group_source_cidrs: the public address is not asked for.');
    return given;
  }
  // Machines of a sandbox are on the loopback: no address of the internet reaches them.
  if (onlyHere && host.playedCloud === undefined) return [await findAddress(host.env, signal)];
  return options.sshInterface === 'ipv6' ? ['::/0'] : ['0.0.0.0/0'];
}

async function authorize(build: AmazonBuild, group: string, port: number, cidrs: readonly string[]): Promise<void> {
  build.ui.say(`Authorizing access to port ${port} from [${cidrs.join(' ')}] in the temporary security group...`);
  const v6 = cidrs.filter((cidr) => cidr.includes(':'));
  const v4 = cidrs.filter((cidr) => !cidr.includes(':'));
  const permission = {
    IpProtocol: 'tcp',
    FromPort: port,
    ToPort: port,
    ...(v4.length === 0 ? {} : { IpRanges: v4.map((CidrIp) => ({ CidrIp })) }),
    ...(v6.length === 0 ? {} : { Ipv6Ranges: v6.map((CidrIpv6) => ({ CidrIpv6 })) }),
  };
  const request = { GroupId: group, IpPermissions: [permission] };
  const allow = () => build.aws.ec2().authorizeSecurityGroupIngress(request, build.signal);
  // The group was seen a moment ago, but not every server of EC2 may know it.
  const policy = settlePolicy('InvalidGroup.NotFound', 'InvalidGroupId.NotFound');
  await retry(allow, policy, build.host.clock, build.signal);
}
