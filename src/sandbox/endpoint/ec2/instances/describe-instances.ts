import { INSTANCE_STATES, type InstanceRecord } from '../../../state/records.js';
import { unknownId } from '../../ids.js';
import type { WireStructure } from '../../wire/encode.js';
import { Fault } from '../../wire/fault.js';
import type { Request } from '../../wire/request.js';
import { type Actions, type Ec2Context, settle } from '../context.js';
import { type FilterTable, filtered } from '../filters.js';
import { page } from '../pages.js';
import { dnsNames, interfaceView, reservationViews, stateView } from './instance-view.js';

/** DescribeInstances, DescribeInstanceStatus, DescribeInstanceAttribute, DescribeNetworkInterfaces, GetConsoleOutput, GetPasswordData. */
export const describeInstanceActions: Actions = {
  async DescribeInstances(request, context) {
    await settle(context, request.texts('InstanceIds'));
    const { items, NextToken } = page(filteredInstances(request, context), request);
    return { Reservations: reservationViews(items, context), NextToken };
  },

  async DescribeInstanceStatus(request, context) {
    await settle(context, request.texts('InstanceIds'));
    const all = request.flag('IncludeAllInstances') === true;
    const shown = filteredInstances(request, context).filter(({ state }) => all || state === 'running');
    const { items, NextToken } = page(shown, request);
    return { InstanceStatuses: items.map(statusView), NextToken };
  },

  DescribeInstanceAttribute(request, context) {
    const instance = findInstance(context, request.required('InstanceId'));
    return { InstanceId: instance.id, ...attributeView(instance, request.required('Attribute')) };
  },

  DescribeNetworkInterfaces(request, context) {
    const ids = request.texts('NetworkInterfaceIds');
    const instances = context.tables.instances.all().filter(({ state }) => state !== 'terminated');
    for (const id of ids) if (!instances.some(({ interfaceId }) => interfaceId === id)) throw unknownId('eni', id);
    const wanted = instances.filter(({ interfaceId }) => ids.length === 0 || ids.includes(interfaceId));
    const { items, NextToken } = page(
      filtered(wanted, request, INTERFACE_FILTERS, ({ interfaceTags }) => interfaceTags),
      request,
    );
    const view = (instance: InstanceRecord) => {
      const { PrivateIpAddresses, ...rest } = interfaceView(instance, context);
      return {
        ...rest,
        PrivateIpAddresses,
        InterfaceType: 'interface',
        TagSet: instance.interfaceTags.map((tag) => ({ ...tag })),
      };
    };
    return { NetworkInterfaces: items.map(view), NextToken };
  },

  GetConsoleOutput(request, context) {
    const { id } = findInstance(context, request.required('InstanceId'));
    const text = context.cloud.machines?.consoleOutput(id) ?? '';
    return { InstanceId: id, Timestamp: context.cloud.clock.now(), Output: Buffer.from(text).toString('base64') };
  },

  GetPasswordData(request, context) {
    const { id } = findInstance(context, request.required('InstanceId'));
    return { InstanceId: id, Timestamp: context.cloud.clock.now(), PasswordData: '' };
  },
};

/** The instance of that id. Throws InvalidInstanceID.*. */
export function findInstance({ tables }: Ec2Context, id: string): InstanceRecord {
  const instance = tables.instances.get(id);
  if (instance === undefined) throw unknownId('i', id);
  return instance;
}

function filteredInstances(request: Request, context: Ec2Context): readonly InstanceRecord[] {
  const ids = request.texts('InstanceIds');
  const instances = ids.length > 0 ? ids.map((id) => findInstance(context, id)) : context.tables.instances.all();
  return filtered(instances, request, filterTable(context), ({ tags }) => tags);
}

function statusView(instance: InstanceRecord): WireStructure {
  const running = instance.state === 'running';
  const check = {
    Status: running ? 'ok' : 'not-applicable',
    Details: running ? [{ Name: 'reachability', Status: 'passed' }] : [],
  };
  return {
    InstanceId: instance.id,
    AvailabilityZone: instance.zone,
    InstanceState: stateView(instance),
    InstanceStatus: check,
    SystemStatus: check,
  };
}

function attributeView(instance: InstanceRecord, attribute: string): WireStructure {
  switch (attribute) {
    case 'instanceType':
      return { InstanceType: { Value: instance.type } };
    case 'userData':
      return { UserData: { Value: instance.userData } };
    case 'disableApiTermination':
      return { DisableApiTermination: { Value: instance.terminationProtection } };
    case 'instanceInitiatedShutdownBehavior':
      return { InstanceInitiatedShutdownBehavior: { Value: instance.shutdownBehavior } };
    case 'rootDeviceName':
      return { RootDeviceName: { Value: instance.rootDevice } };
    case 'ebsOptimized':
      return { EbsOptimized: { Value: instance.ebsOptimized } };
    case 'enaSupport':
      return { EnaSupport: { Value: instance.enaSupport } };
    case 'sriovNetSupport':
      return { SriovNetSupport: { Value: instance.sriovNetSupport } };
    case 'sourceDestCheck':
      return { SourceDestCheck: { Value: true } };
    case 'groupSet':
      return { Groups: instance.groups.map((GroupId) => ({ GroupId })) };
    case 'blockDeviceMapping':
      return {
        BlockDeviceMappings: instance.volumes.map(({ device, volume }) => ({
          DeviceName: device,
          Ebs: { VolumeId: volume },
        })),
      };
    case 'kernel':
    case 'ramdisk':
    case 'productCodes':
      return {};
    default:
      throw new Fault('InvalidParameterValue', `Value (${attribute}) for parameter attribute is invalid.`);
  }
}

const INTERFACE_FILTERS: FilterTable<InstanceRecord> = new Map<
  string,
  (instance: InstanceRecord) => string | readonly string[] | undefined
>([
  ['attachment.instance-id', ({ id }) => id],
  ['network-interface-id', ({ interfaceId }) => interfaceId],
  ['subnet-id', ({ subnet }) => subnet],
  ['vpc-id', ({ vpc }) => vpc],
  ['group-id', ({ groups }) => groups],
  ['private-ip-address', ({ privateAddress }) => privateAddress],
  ['addresses.private-ip-address', ({ privateAddress }) => privateAddress],
  ['association.public-ip', ({ publicAddress }) => publicAddress],
  ['availability-zone', ({ zone }) => zone],
  ['status', () => 'in-use'],
]);

/** @see EC2 API Reference, DescribeInstances, Filter.N */
function filterTable({ region, tables }: Ec2Context): FilterTable<InstanceRecord> {
  return new Map<
    string,
    (instance: InstanceRecord) => string | number | boolean | readonly (string | undefined)[] | undefined
  >([
    ['architecture', ({ architecture }) => architecture],
    ['availability-zone', ({ zone }) => zone],
    ['availabilityZone', ({ zone }) => zone],
    ['block-device-mapping.volume-id', ({ volumes }) => volumes.map(({ volume }) => volume)],
    ['block-device-mapping.device-name', ({ volumes }) => volumes.map(({ device }) => device)],
    ['client-token', ({ clientToken }) => clientToken],
    ['dns-name', (instance) => dnsNames(instance, region).public],
    ['hypervisor', () => 'xen'],
    ['image-id', ({ image }) => image],
    ['instance-id', ({ id }) => id],
    ['instance-lifecycle', ({ spotRequest }) => (spotRequest === undefined ? undefined : 'spot')],
    ['instance-state-code', ({ state }) => INSTANCE_STATES[state]],
    ['instance-state-name', ({ state }) => state],
    ['instance-type', ({ type }) => type],
    ['instance.group-id', ({ groups }) => groups],
    ['instance.group-name', ({ groups }) => groups.map((id) => tables['security-groups'].get(id)?.name)],
    ['ip-address', ({ publicAddress }) => publicAddress],
    ['key-name', ({ keyName }) => keyName],
    ['launch-time', ({ created }) => new Date(created).toISOString()],
    ['launch-index', ({ launchIndex }) => launchIndex],
    ['network-interface.subnet-id', ({ subnet }) => subnet],
    ['network-interface.vpc-id', ({ vpc }) => vpc],
    ['network-interface.network-interface-id', ({ interfaceId }) => interfaceId],
    ['network-interface.group-id', ({ groups }) => groups],
    ['network-interface.addresses.private-ip-address', ({ privateAddress }) => privateAddress],
    ['platform', ({ windows }) => (windows ? 'windows' : undefined)],
    ['private-dns-name', (instance) => dnsNames(instance, region).private],
    ['private-ip-address', ({ privateAddress }) => privateAddress],
    ['reservation-id', ({ reservation }) => reservation],
    ['root-device-name', ({ rootDevice }) => rootDevice],
    ['root-device-type', () => 'ebs'],
    ['spot-instance-request-id', ({ spotRequest }) => spotRequest],
    ['subnet-id', ({ subnet }) => subnet],
    ['tenancy', ({ tenancy }) => tenancy],
    ['virtualization-type', ({ virtualizationType }) => virtualizationType],
    ['vpc-id', ({ vpc }) => vpc],
  ]);
}
