import type { GroupRule, SecurityGroupRecord } from '../../../state/records.js';
import { newId, unknownId } from '../../ids.js';
import type { WireStructure } from '../../wire/encode.js';
import { Fault } from '../../wire/fault.js';
import type { Request } from '../../wire/request.js';
import type { Actions, Ec2Context } from '../context.js';
import { type FilterTable, filtered } from '../filters.js';
import { checkVpc, defaultGroup, VPC } from '../network/network-plan.js';
import { page } from '../pages.js';
import { specifiedTags } from '../tags.js';
import { permissionViews, requestedRules, ruleView, sameRule } from './rules.js';

/** The actions on security groups and their rules. */
export const securityGroupActions: Actions = {
  CreateSecurityGroup(request, context) {
    const name = request.required('GroupName');
    const vpc = request.text('VpcId') ?? VPC.id;
    checkVpc(vpc);
    const table = context.tables['security-groups'];
    if ([defaultGroup(context), ...table.all()].some((group) => group.name === name)) {
      throw new Fault('InvalidGroup.Duplicate', `The security group '${name}' already exists for VPC '${vpc}'`);
    }
    const everywhere = { kind: 'ipv4', value: '0.0.0.0/0' } as const;
    const rule = {
      id: newId('sgr'),
      egress: true,
      protocol: '-1',
      from: -1,
      to: -1,
      source: everywhere,
      description: '',
    };
    const group = {
      id: newId('sg'),
      created: context.cloud.clock.now(),
      tags: specifiedTags(request, 'security-group'),
      name,
      description: request.required('Description'),
      vpc,
      rules: [rule],
    };
    table.put(group);
    return { GroupId: group.id, Tags: group.tags.map((tag) => ({ ...tag })) };
  },

  DeleteSecurityGroup(request, context) {
    const group = requestedGroup(request, context);
    if (group.name === 'default') {
      throw new Fault('CannotDelete', 'the specified group: "default" name: "default" cannot be deleted by a user');
    }
    const user = context.tables.instances
      .all()
      .find(({ state, groups }) => state !== 'terminated' && groups.includes(group.id));
    if (user !== undefined) throw new Fault('DependencyViolation', `resource ${group.id} has a dependent object`);
    context.tables['security-groups'].remove(group.id);
    return { Return: true, GroupId: group.id };
  },

  DescribeSecurityGroups(request, context) {
    const everyone = [defaultGroup(context), ...others(context)];
    const ids = request.texts('GroupIds').map((id) => groupOf(context, id));
    const names = request.texts('GroupNames').map((name) => groupNamed(everyone, name));
    const asked = request.has('GroupIds') || request.has('GroupNames');
    const groups = asked ? [...ids, ...names] : everyone;
    const { items, NextToken } = page(
      filtered(groups, request, filterTable(context), ({ tags }) => tags),
      request,
    );
    return { SecurityGroups: items.map((group) => groupView(group, context.cloud.account)), NextToken };
  },

  DescribeSecurityGroupRules(request, context) {
    const ids = request.texts('SecurityGroupRuleIds');
    const all = [defaultGroup(context), ...others(context)].flatMap((group) =>
      group.rules.map((rule) => ({ group, rule })),
    );
    const wanted = all.filter(({ rule }) => ids.length === 0 || ids.includes(rule.id));
    const { items, NextToken } = page(filtered(wanted, request, RULE_FILTERS), request);
    return {
      SecurityGroupRules: items.map(({ group, rule }) => ruleView(rule, group, context.cloud.account)),
      NextToken,
    };
  },

  AuthorizeSecurityGroupIngress: (request, context) => authorize(request, context, false),
  AuthorizeSecurityGroupEgress: (request, context) => authorize(request, context, true),
  RevokeSecurityGroupIngress: (request, context) => revoke(request, context, false),
  RevokeSecurityGroupEgress: (request, context) => revoke(request, context, true),
};

function authorize(request: Request, context: Ec2Context, egress: boolean): WireStructure {
  const group = requestedGroup(request, context);
  const added = requestedRules(request, egress);
  const twice = added.find((rule) => group.rules.some((known) => sameRule(known, rule)));
  if (twice !== undefined) {
    throw new Fault(
      'InvalidPermission.Duplicate',
      `the specified rule "peer: ${twice.source.value}, ${twice.protocol}, from port: ${twice.from}, to port: ${twice.to}, ALLOW" already exists`,
    );
  }
  context.tables['security-groups'].update(group.id, { rules: [...group.rules, ...added] });
  return { Return: true, SecurityGroupRules: added.map((rule) => ruleView(rule, group, context.cloud.account)) };
}

function revoke(request: Request, context: Ec2Context, egress: boolean): WireStructure {
  const group = requestedGroup(request, context);
  const ids = request.texts('SecurityGroupRuleIds');
  const named = ids.length > 0 ? [] : requestedRules(request, egress);
  const gone = (rule: GroupRule) => ids.includes(rule.id) || named.some((one) => sameRule(one, rule));
  if (!group.rules.some(gone)) {
    throw new Fault('InvalidPermission.NotFound', 'The specified rule does not exist in this security group.');
  }
  context.tables['security-groups'].update(group.id, { rules: group.rules.filter((rule) => !gone(rule)) });
  return { Return: true };
}

function requestedGroup(request: Request, context: Ec2Context): SecurityGroupRecord {
  const id = request.text('GroupId');
  if (id !== undefined) return groupOf(context, id);
  return groupNamed([defaultGroup(context), ...others(context)], request.required('GroupName'));
}

function groupOf(context: Ec2Context, id: string): SecurityGroupRecord {
  const standard = defaultGroup(context);
  const group = id === standard.id ? standard : context.tables['security-groups'].get(id);
  if (group !== undefined) return group;
  const error = unknownId('sg', id);
  throw error.code === 'InvalidGroup.NotFound'
    ? new Fault(error.code, `The security group '${id}' does not exist`)
    : error;
}

function groupNamed(groups: readonly SecurityGroupRecord[], name: string): SecurityGroupRecord {
  const group = groups.find((candidate) => candidate.name === name);
  if (group === undefined) {
    throw new Fault('InvalidGroup.NotFound', `The security group '${name}' does not exist in default VPC '${VPC.id}'`);
  }
  return group;
}

function others(context: Ec2Context): readonly SecurityGroupRecord[] {
  return context.tables['security-groups'].all().filter(({ name }) => name !== 'default');
}

function groupView(group: SecurityGroupRecord, account: string): WireStructure {
  return {
    GroupId: group.id,
    GroupName: group.name,
    Description: group.description,
    VpcId: group.vpc,
    OwnerId: account,
    IpPermissions: permissionViews(
      group.rules.filter(({ egress }) => !egress),
      account,
    ),
    IpPermissionsEgress: permissionViews(
      group.rules.filter(({ egress }) => egress),
      account,
    ),
    Tags: group.tags.map((tag) => ({ ...tag })),
  };
}

function filterTable({ cloud }: Ec2Context): FilterTable<SecurityGroupRecord> {
  const ingress = ({ rules }: SecurityGroupRecord) => rules.filter(({ egress }) => !egress);
  return new Map<string, (group: SecurityGroupRecord) => string | readonly string[]>([
    ['description', ({ description }) => description],
    ['group-id', ({ id }) => id],
    ['group-name', ({ name }) => name],
    ['owner-id', () => cloud.account],
    ['vpc-id', ({ vpc }) => vpc],
    ['ip-permission.from-port', (group) => ingress(group).map(({ from }) => String(from))],
    ['ip-permission.to-port', (group) => ingress(group).map(({ to }) => String(to))],
    ['ip-permission.protocol', (group) => ingress(group).map(({ protocol }) => protocol)],
    [
      'ip-permission.cidr',
      (group) => ingress(group).flatMap(({ source }) => (source.kind === 'ipv4' ? source.value : [])),
    ],
  ]);
}

const RULE_FILTERS: FilterTable<{ readonly group: SecurityGroupRecord; readonly rule: GroupRule }> = new Map([
  ['group-id', ({ group }: { readonly group: SecurityGroupRecord }) => group.id],
]);
