import { randomInt } from 'node:crypto';
import type { InstanceRecord } from '../../../state/records.js';
import { newId, unknownId } from '../../ids.js';
import { Fault } from '../../wire/fault.js';
import type { Request } from '../../wire/request.js';
import type { Ec2Context } from '../context.js';
import { defaultGroup, findSubnet, SUBNETS, VPC } from '../network/network-plan.js';

/** Where a new instance is in the network. */
export type LaunchNetwork = Pick<
  InstanceRecord,
  'vpc' | 'subnet' | 'zone' | 'groups' | 'interfaceId' | 'privateAddress' | 'publicAddress'
>;

/** Subnet, groups and addresses that a launch asks for, in its network interface or beside it. Throws Invalid*.NotFound. */
export function launchNetwork(request: Request, context: Ec2Context): LaunchNetwork {
  const [device] = request.structures('NetworkInterfaces');
  const subnet = chosenSubnet(request, device, context.region);
  const isPublic = device?.flag('AssociatePublicIpAddress') ?? true;
  const address = context.cloud.machines?.address() ?? '127.0.0.1';
  return {
    vpc: VPC.id,
    subnet: subnet.id,
    zone: `${context.region}${subnet.zone}`,
    groups: chosenGroups(request, device, context),
    interfaceId: newId('eni'),
    // Clients can reach no address of the VPC: without a public address the private one is the machine's on this host.
    ...(isPublic
      ? { privateAddress: `${subnet.prefix}.${randomInt(4, 255)}`, publicAddress: address }
      : { privateAddress: address }),
  };
}

function chosenSubnet(request: Request, device: Request | undefined, region: string) {
  const id = device?.text('SubnetId') ?? request.text('SubnetId');
  const zone = request.structure('Placement').text('AvailabilityZone');
  if (id !== undefined) {
    const subnet = findSubnet(id);
    if (zone !== undefined && zone !== `${region}${subnet.zone}`) {
      throw new Fault('InvalidParameterValue', `The subnet '${id}' is not in the availability zone ${zone}`);
    }
    return subnet;
  }
  const subnet = SUBNETS.find((candidate) => zone === undefined || zone === `${region}${candidate.zone}`);
  if (subnet === undefined) {
    throw new Fault('InvalidParameterValue', `Invalid availability zone: [${zone}]`);
  }
  return subnet;
}

function chosenGroups(request: Request, device: Request | undefined, context: Ec2Context): readonly string[] {
  const table = context.tables['security-groups'];
  const ids = device?.texts('Groups') ?? request.texts('SecurityGroupIds');
  for (const id of ids) if (table.get(id) === undefined) throw unknownId('sg', id);
  const named = request.texts('SecurityGroups').map((name) => {
    const group = table.all().find((candidate) => candidate.name === name);
    if (group === undefined) {
      throw new Fault(
        'InvalidGroup.NotFound',
        `The security group '${name}' does not exist in default VPC '${VPC.id}'`,
      );
    }
    return group.id;
  });
  const groups = [...ids, ...named];
  return groups.length > 0 ? groups : [defaultGroup(context).id];
}
