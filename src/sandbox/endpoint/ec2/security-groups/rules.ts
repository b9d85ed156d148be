import type { GroupRule, SecurityGroupRecord } from '../../../state/records.js';
import { newId } from '../../ids.js';
import type { WireStructure } from '../../wire/encode.js';
import { Fault } from '../../wire/fault.js';
import { missing, type Request } from '../../wire/request.js';

type Source = GroupRule['source'];

/** The rules that an Authorize or Revoke request speaks of: `IpPermissions`, or the flat old form. Throws MissingParameter, InvalidParameterValue. */
export function requestedRules(request: Request, egress: boolean): readonly GroupRule[] {
  const permissions = request.structures('IpPermissions');
  if (permissions.length > 0) return permissions.flatMap((permission) => permissionRules(permission, egress));
  const protocol = request.text('IpProtocol');
  const range = request.text('CidrIp');
  if (protocol === undefined || range === undefined) throw missing('IpPermissions');
  return [newRule(request, egress, { kind: 'ipv4', value: checkedRange(range) }, '')];
}

/** Whether two rules are about the same traffic. */
export function sameRule(a: GroupRule, b: GroupRule): boolean {
  return (
    a.egress === b.egress &&
    a.protocol === b.protocol &&
    a.from === b.from &&
    a.to === b.to &&
    a.source.kind === b.source.kind &&
    a.source.value === b.source.value
  );
}

/** Rules as DescribeSecurityGroups groups them: by protocol and ports. */
export function permissionViews(rules: readonly GroupRule[], account: string): WireStructure[] {
  const groups = new Map<string, GroupRule[]>();
  for (const rule of rules) {
    const key = `${rule.protocol} ${rule.from} ${rule.to}`;
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.values()].map((members) => {
    const of = (kind: Source['kind'], member: string): WireStructure[] =>
      members
        .filter(({ source }) => source.kind === kind)
        .map(({ source, description }) => ({
          [member]: source.value,
          Description: description === '' ? undefined : description,
          ...(kind === 'group' ? { UserId: account } : {}),
        }));
    const [first] = members;
    return {
      IpProtocol: first?.protocol,
      ...(first?.protocol === '-1' ? {} : { FromPort: first?.from, ToPort: first?.to }),
      IpRanges: of('ipv4', 'CidrIp'),
      Ipv6Ranges: of('ipv6', 'CidrIpv6'),
      PrefixListIds: of('prefix', 'PrefixListId'),
      UserIdGroupPairs: of('group', 'GroupId'),
    };
  });
}

/** A rule on its own. */
export function ruleView(rule: GroupRule, { id }: SecurityGroupRecord, account: string): WireStructure {
  const { kind, value } = rule.source;
  return {
    SecurityGroupRuleId: rule.id,
    GroupId: id,
    GroupOwnerId: account,
    IsEgress: rule.egress,
    IpProtocol: rule.protocol,
    FromPort: rule.from,
    ToPort: rule.to,
    CidrIpv4: kind === 'ipv4' ? value : undefined,
    CidrIpv6: kind === 'ipv6' ? value : undefined,
    PrefixListId: kind === 'prefix' ? value : undefined,
    ReferencedGroupInfo: kind === 'group' ? { GroupId: value, UserId: account } : undefined,
    Description: rule.description === '' ? undefined : rule.description,
    Tags: [],
  };
}

function permissionRules(permission: Request, egress: boolean): GroupRule[] {
  const of = (list: string, member: string, kind: Source['kind']) =>
    permission.structures(list).map((range) => {
      const value = range.required(member);
      const source = { kind, value: kind === 'ipv4' ? checkedRange(value) : value };
      return newRule(permission, egress, source, range.text('Description') ?? '');
    });
  return [
    ...of('IpRanges', 'CidrIp', 'ipv4'),
    ...of('Ipv6Ranges', 'CidrIpv6', 'ipv6'),
    ...of('PrefixListIds', 'PrefixListId', 'prefix'),
    ...of('UserIdGroupPairs', 'GroupId', 'group'),
  ];
}

function newRule(permission: Request, egress: boolean, source: Source, description: string): GroupRule {
  const protocol = permission.text('IpProtocol') ?? '-1';
  const from = permission.integer('FromPort') ?? -1;
  const to = permission.integer('ToPort') ?? -1;
  return { id: newId('sgr'), egress, protocol, from, to, source, description };
}

function checkedRange(range: string): string {
  const [, address = '', bits = ''] = /^([\d.]+)\/(\d{1,2})$/.exec(range) ?? [];
  const parts = address.split('.');
  const valid = parts.length === 4 && parts.every((part) => Number(part) <= 255) && Number(bits) <= 32 && bits !== '';
  if (!valid) throw new Fault('InvalidParameterValue', `CIDR block ${range} is malformed`);
  return range;
}
