import { INSTANCE_STATES, type InstanceRecord } from '../../../state/records.js';
import type { WireStructure } from '../../wire/encode.js';
import type { Ec2Context } from '../context.js';
import { instanceType } from './instance-types.js';

/** Instances as DescribeInstances and RunInstances show them: by the call that launched them. */
export function reservationViews(instances: readonly InstanceRecord[], context: Ec2Context): WireStructure[] {
  const reservations = new Map<string, InstanceRecord[]>();
  for (const instance of instances) {
    reservations.set(instance.reservation, [...(reservations.get(instance.reservation) ?? []), instance]);
  }
  return [...reservations].map(([ReservationId, members]) => ({
    ReservationId,
    OwnerId: context.cloud.account,
    Groups: [],
    Instances: members
      .toSorted((a, b) => a.launchIndex - b.launchIndex)
      .map((instance) => instanceView(instance, context)),
  }));
}

/** The state of an instance. */
export function stateView({ state }: InstanceRecord): WireStructure {
  return { Code: INSTANCE_STATES[state], Name: state };
}

/** The private name is AWS's, and resolves nowhere; the public one is the address, since a loopback address has no name of AWS. */
export function dnsNames({ privateAddress, publicAddress }: InstanceRecord, region: string) {
  const domain = region === 'us-east-1' ? 'ec2.internal' : `${region}.compute.internal`;
  return { private: `ip-${privateAddress.replaceAll('.', '-')}.${domain}`, public: publicAddress ?? '' };
}

function instanceView(instance: InstanceRecord, context: Ec2Context): WireStructure {
  const gone = instance.state === 'terminated';
  return {
    InstanceId: instance.id,
    ImageId: instance.image,
    InstanceType: instance.type,
    State: stateView(instance),
    StateTransitionReason: instance.transitionReason,
    StateReason: instance.stateReason && { Code: instance.stateReason.code, Message: instance.stateReason.message },
    LaunchTime: instance.created,
    AmiLaunchIndex: instance.launchIndex,
    KeyName: instance.keyName,
    ClientToken: instance.clientToken,
    Architecture: instance.architecture,
    Hypervisor: 'xen',
    VirtualizationType: instance.virtualizationType,
    RootDeviceName: instance.rootDevice,
    RootDeviceType: 'ebs',
    BlockDeviceMappings: gone ? [] : volumeViews(instance, context),
    EbsOptimized: instance.ebsOptimized,
    EnaSupport: instance.enaSupport,
    SriovNetSupport: instance.sriovNetSupport,
    Platform: instance.windows ? 'windows' : undefined,
    PlatformDetails: instance.windows ? 'Windows' : 'Linux/UNIX',
    UsageOperation: instance.windows ? 'RunInstances:0002' : 'RunInstances',
    Monitoring: { State: 'disabled' },
    Placement: { AvailabilityZone: instance.zone, GroupName: '', Tenancy: instance.tenancy },
    SourceDestCheck: true,
    SecurityGroups: gone ? [] : groupViews(instance, context),
    InstanceLifecycle: instance.spotRequest === undefined ? undefined : 'spot',
    SpotInstanceRequestId: instance.spotRequest,
    IamInstanceProfile: instance.profile === undefined ? undefined : profileView(instance.profile, context),
    CpuOptions: { CoreCount: instanceType(instance.type)?.vcpus ?? 1, ThreadsPerCore: 1 },
    MetadataOptions: metadataView(instance),
    ProductCodes: [],
    Tags: instance.tags.map((tag) => ({ ...tag })),
    ...(gone ? { PrivateDnsName: '', PublicDnsName: '' } : networkView(instance, context)),
  };
}

function networkView(instance: InstanceRecord, context: Ec2Context): WireStructure {
  const { state, publicAddress } = instance;
  const names = dnsNames(instance, context.region);
  return {
    PrivateDnsName: names.private,
    PublicDnsName: state === 'running' ? names.public : '',
    PrivateIpAddress: instance.privateAddress,
    PublicIpAddress: state === 'running' || state === 'pending' ? publicAddress : undefined,
    VpcId: instance.vpc,
    SubnetId: instance.subnet,
    NetworkInterfaces: [interfaceView(instance, context)],
  };
}

function metadataView({ metadataTokens, metadataEnabled, metadataTags }: InstanceRecord): WireStructure {
  return {
    State: 'applied',
    HttpTokens: metadataTokens,
    HttpPutResponseHopLimit: 1,
    HttpEndpoint: metadataEnabled ? 'enabled' : 'disabled',
    InstanceMetadataTags: metadataTags ? 'enabled' : 'disabled',
  };
}

function volumeViews({ volumes, created }: InstanceRecord, { tables }: Ec2Context): WireStructure[] {
  return volumes.flatMap(({ device, volume }) => {
    const attachment = tables.volumes.get(volume)?.attachment;
    if (attachment === undefined) return [];
    const { deleteOnTermination } = attachment;
    return {
      DeviceName: device,
      Ebs: { VolumeId: volume, Status: 'attached', AttachTime: created, DeleteOnTermination: deleteOnTermination },
    };
  });
}

function groupViews({ groups }: InstanceRecord, { tables }: Ec2Context): WireStructure[] {
  return groups.map((GroupId) => ({ GroupId, GroupName: tables['security-groups'].get(GroupId)?.name }));
}

/** The network interface of an instance. */
export function interfaceView(instance: InstanceRecord, context: Ec2Context): WireStructure {
  const names = dnsNames(instance, context.region);
  const { publicAddress } = instance;
  const association =
    publicAddress === undefined || instance.state === 'stopped'
      ? undefined
      : { PublicIp: publicAddress, PublicDnsName: names.public, IpOwnerId: 'amazon' };
  return {
    NetworkInterfaceId: instance.interfaceId,
    SubnetId: instance.subnet,
    VpcId: instance.vpc,
    OwnerId: context.cloud.account,
    Status: 'in-use',
    MacAddress: '02:00:00:00:00:01',
    PrivateIpAddress: instance.privateAddress,
    PrivateDnsName: names.private,
    SourceDestCheck: true,
    Groups: groupViews(instance, context),
    Attachment: {
      AttachmentId: instance.interfaceId.replace('eni-', 'eni-attach-'),
      DeviceIndex: 0,
      Status: 'attached',
      AttachTime: instance.created,
      DeleteOnTermination: true,
    },
    Association: association,
    PrivateIpAddresses: [
      {
        Primary: true,
        PrivateIpAddress: instance.privateAddress,
        PrivateDnsName: names.private,
        Association: association,
      },
    ],
  };
}

function profileView(profile: string, { cloud }: Ec2Context): WireStructure {
  const Arn = profile.startsWith('arn:') ? profile : `arn:aws:iam::${cloud.account}:instance-profile/${profile}`;
  return { Arn, Id: 'AIPA00000000000SANDBOX' };
}
