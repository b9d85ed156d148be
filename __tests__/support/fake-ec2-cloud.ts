import type { Aws } from '../../src/clouds/aws/client-factory.js';
import { DescribeBatches } from '../../src/clouds/aws/describe-batches.js';
import type { Ec2, Ec2Method, Image, Instance, Subnet, Tag, Vpc } from '../../src/clouds/aws/ec2.js';
import { ec2Client } from '../../src/clouds/aws/ec2-client.js';
import { createPoller } from '../../src/clouds/aws/poller.js';
import { RateLimit } from '../../src/clouds/aws/rate-limit.js';
import type { Clock } from '../../src/contract/clock.js';
import { FakeIam } from './fake-iam.js';

/** What the fake and its tests read of requests of all kinds. */
export interface CloudRequest {
  readonly ImageIds?: readonly string[];
  readonly ImageId?: string;
  readonly InstanceIds?: readonly string[];
  readonly GroupIds?: readonly string[];
  readonly VolumeIds?: readonly string[];
  readonly SubnetIds?: readonly string[];
  readonly Filters?: readonly { readonly Name: string; readonly Values: readonly string[] }[];
  readonly Name?: string;
  readonly DryRun?: boolean;
  readonly IamInstanceProfile?: { readonly Name?: string };
  readonly ClientToken?: string;
  readonly KeyName?: string;
  readonly GroupName?: string;
  readonly GroupId?: string;
  readonly SnapshotId?: string;
  readonly VolumeId?: string;
  readonly Resources?: readonly string[];
  readonly Tags?: readonly Tag[];
  readonly TagSpecifications?: readonly { readonly ResourceType: string; readonly Tags?: readonly Tag[] }[];
}

/** One call that reached the fake. */
export interface CloudCall {
  readonly method: Ec2Method;
  readonly region: string;
  readonly input: CloudRequest;
}

/** Makes some calls fail as EC2 would. */
export interface CloudFault {
  readonly method: Ec2Method;
  /** AWS error code; `lost` carries the call out and breaks the connection. */
  readonly code: string;
  readonly message?: string;
  readonly region?: string;
  /** First call that fails; default 1. */
  readonly nth?: number;
  /** Default 1. */
  readonly times?: number;
}

interface Region {
  readonly images: Image[];
  readonly instances: Instance[];
  readonly keyPairs: string[];
  readonly groups: { readonly id: string; readonly name: string }[];
  readonly volumes: { readonly id: string; readonly state: string }[];
  readonly snapshots: string[];
}

/**
 * A small stateful EC2 under the engine's own client and poller: it remembers images, machines, groups, keys and volumes per
 * region, and every call in order. Machines change their state at once. us-east-1 has the image `ami-source`.
 */
export class FakeEc2Cloud {
  readonly calls: CloudCall[] = [];
  /** Tags by resource id. */
  readonly tags = new Map<string, Map<string, string>>();
  /** Image by the snapshot that was made for it. */
  readonly madeFor = new Map<string, string>();
  /** State of images that are created; `failed` makes waiting for them fail. */
  imageState: 'available' | 'failed' = 'available';
  /** State of machines that are launched. */
  instanceState: 'running' | 'terminated' = 'running';
  /** What VPC, subnet and offering queries find; filters of VPCs and subnets are not looked at. */
  network: { vpcs: Vpc[]; subnets: Subnet[]; offering: string[] } = { vpcs: [], subnets: [], offering: [] };
  readonly iam = new FakeIam();
  readonly #clock: Clock;
  readonly #regions = new Map<string, Region>();
  readonly #faults: { readonly fault: CloudFault; seen: number }[] = [];
  readonly #clients = new Map<string, Ec2>();
  #ids = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.addImage('us-east-1', { ImageId: 'ami-source', Name: 'source' });
  }

  addImage(region: string, image: Image): void {
    this.region(region).images.push({
      State: 'available',
      RootDeviceType: 'ebs',
      VirtualizationType: 'hvm',
      CreationDate: '2026-01-01T00:00:00.000Z',
      OwnerId: '123456789012',
      BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { SnapshotId: `snap-of-${image.ImageId}` } }],
      ...image,
    });
  }

  fail(fault: CloudFault): void {
    this.#faults.push({ fault, seen: 0 });
  }

  region(name: string): Region {
    const empty: Region = { images: [], instances: [], keyPairs: [], groups: [], volumes: [], snapshots: [] };
    const region = this.#regions.get(name) ?? empty;
    this.#regions.set(name, region);
    return region;
  }

  /** Method names in order; with the region when it is not us-east-1. */
  get order(): readonly string[] {
    return this.calls.map(({ method, region }) => (region === 'us-east-1' ? method : `${method} ${region}`));
  }

  inputs(method: Ec2Method, region?: string): CloudRequest[] {
    return this.calls
      .filter((call) => call.method === method && (region === undefined || call.region === region))
      .map(({ input }) => input);
  }

  ec2(region: string): Ec2 {
    const known = this.#clients.get(region);
    if (known !== undefined) return known;
    const made = ec2Client({
      region,
      clock: this.#clock,
      limit: new RateLimit(this.#clock),
      attempts: 1,
      debug: () => undefined,
      send: async (method, input) => this.#send(region, method, input),
    });
    this.#clients.set(region, made);
    return made;
  }

  /** AWS with this EC2, as `createAws` would make it. */
  aws(buildRegion: string): Aws {
    const batches = new Map<string, DescribeBatches>();
    const ec2 = (region = buildRegion) => this.ec2(region);
    const poller = createPoller({
      clock: this.#clock,
      pace: { delay: 1000, budget: 60_000 },
      ec2,
      batches: (region) => {
        const known = batches.get(region) ?? new DescribeBatches(this.#clock);
        batches.set(region, known);
        return known;
      },
    });
    return {
      region: buildRegion,
      account: '123456789012',
      ec2,
      iam: () => this.iam,
      poller,
      accessRecord: (region = buildRegion) => ({ region }),
    };
  }

  #send(region: string, method: Ec2Method, request: object): object {
    // as: the fake looks at members that requests of all kinds share by name.
    const input = request as CloudRequest;
    this.calls.push({ method, region, input });
    const lost = this.#throwFault(region, method);
    const handling = { cloud: this, region: this.region(region), input, id: (kind: string) => this.#id(kind) };
    const answer = HANDLERS[method]?.(handling) ?? {};
    if (lost) throw Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
    return answer;
  }

  #id(kind: string): string {
    this.#ids += 1;
    return `${kind}-${this.#ids}`;
  }

  /** True when the call is carried out but its answer is lost. */
  #throwFault(region: string, method: Ec2Method): boolean {
    for (const entry of this.#faults) {
      const { fault } = entry;
      if (fault.method !== method || (fault.region ?? region) !== region) continue;
      entry.seen += 1;
      const first = fault.nth ?? 1;
      if (entry.seen < first || entry.seen >= first + (fault.times ?? 1)) continue;
      if (fault.code === 'lost') return true;
      throw ec2Error(fault.code, fault.message);
    }
    return false;
  }
}

/** An error as the SDK throws it. */
function ec2Error(code: string, message = code): Error {
  return Object.assign(new Error(message), { name: code, $metadata: { httpStatusCode: 400, requestId: 'r-1' } });
}

interface Handling {
  readonly cloud: FakeEc2Cloud;
  readonly region: Region;
  readonly input: CloudRequest;
  id(kind: string): string;
}

function tagOnCreate({ cloud, input }: Handling, type: string, id: string): void {
  for (const { ResourceType, Tags = [] } of input.TagSpecifications ?? []) {
    if (ResourceType === type) tag(cloud, [id], Tags);
  }
}

function tag(cloud: FakeEc2Cloud, ids: readonly string[], tags: readonly Tag[]): object {
  for (const id of ids) {
    const known = cloud.tags.get(id) ?? new Map<string, string>();
    for (const { Key = '', Value = '' } of tags) known.set(Key, Value);
    cloud.tags.set(id, known);
  }
  return {};
}

function newImage(handling: Handling): object {
  const { cloud, region, input } = handling;
  const id = handling.id('ami');
  const snapshot = handling.id('snap');
  region.snapshots.push(snapshot);
  cloud.madeFor.set(snapshot, id);
  region.images.push({
    ImageId: id,
    Name: input.Name,
    State: cloud.imageState,
    StateReason: cloud.imageState === 'failed' ? { Message: 'Client.InternalError: no luck' } : undefined,
    OwnerId: 'self',
    BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { SnapshotId: snapshot } }],
  });
  tagOnCreate(handling, 'image', id);
  tagOnCreate(handling, 'snapshot', snapshot);
  return { ImageId: id };
}

function describeImages({ region, input, cloud }: Handling): object {
  const known = region.images.map(({ ImageId = '' }) => ImageId);
  if (input.ImageIds?.some((id) => !known.includes(id))) throw ec2Error('InvalidAMIID.NotFound');
  const matching = region.images.filter(
    (image) =>
      (input.ImageIds?.includes(image.ImageId ?? '') ?? true) &&
      (input.Filters ?? []).every(({ Name, Values }) => matches(cloud, image, Name, Values)),
  );
  const tagged = matching.map((image) => ({
    ...image,
    Tags: [...(cloud.tags.get(image.ImageId ?? '') ?? [])].map(([Key, Value]) => ({ Key, Value })),
  }));
  return { Images: tagged };
}

function matches(cloud: FakeEc2Cloud, image: Image, name: string, values: readonly string[]): boolean {
  if (name === 'name') return values.includes(image.Name ?? '');
  if (name === 'image-id') return values.includes(image.ImageId ?? '');
  if (name.startsWith('tag:')) return values.includes(cloud.tags.get(image.ImageId ?? '')?.get(name.slice(4)) ?? '');
  return true;
}

function runInstances(handling: Handling): object {
  const { cloud, region, input } = handling;
  if (input.DryRun === true) throw ec2Error('DryRunOperation');
  const id = handling.id('i');
  const volume = handling.id('vol');
  region.volumes.push({ id: volume, state: 'in-use' });
  const instance: Instance = {
    InstanceId: id,
    ClientToken: input.ClientToken,
    State: { Name: cloud.instanceState },
    StateReason: cloud.instanceState === 'terminated' ? { Message: 'Client.VolumeLimitExceeded' } : undefined,
    VpcId: 'vpc-1',
    PrivateIpAddress: '10.0.0.1',
    NetworkInterfaces: [{ NetworkInterfaceId: `eni-of-${id}` }],
    BlockDeviceMappings: [{ DeviceName: '/dev/sda1', Ebs: { VolumeId: volume } }],
  };
  region.instances.push(instance);
  tagOnCreate(handling, 'instance', id);
  tagOnCreate(handling, 'volume', volume);
  return { Instances: [instance] };
}

function setState({ region, input }: Handling, name: 'stopped' | 'terminated'): object {
  for (const [index, instance] of region.instances.entries()) {
    if (!input.InstanceIds?.includes(instance.InstanceId ?? '')) continue;
    region.instances[index] = { ...instance, State: { Name: name } };
  }
  return {};
}

function describeInstances({ region, input, cloud }: Handling): object {
  const values = (name: string) => input.Filters?.find(({ Name }) => Name === name)?.Values;
  const ids = input.InstanceIds ?? values('instance-id');
  const tokens = values('tag:image-build:token');
  const found = region.instances.filter(
    ({ InstanceId = '' }) =>
      (ids?.includes(InstanceId) ?? true) &&
      (tokens?.includes(cloud.tags.get(InstanceId)?.get('image-build:token') ?? '') ?? true),
  );
  return { Reservations: found.map((instance) => ({ Instances: [instance] })) };
}

function describeSecurityGroups({ region, input }: Handling): object {
  const ids = input.GroupIds ?? input.Filters?.find(({ Name }) => Name === 'group-id')?.Values;
  const found = region.groups.filter(({ id }) => ids?.includes(id) ?? true);
  return { SecurityGroups: found.map(({ id, name }) => ({ GroupId: id, GroupName: name })) };
}

/** Finds by the filter `description` alone, as `Created by CreateImage(*) for ami-1*`. */
function describeSnapshots({ region, input, cloud }: Handling): object {
  const wanted = input.Filters?.find(({ Name }) => Name === 'description')?.Values ?? [];
  const found = region.snapshots.filter((id) => wanted.some((text) => text.endsWith(` ${cloud.madeFor.get(id)}*`)));
  return { Snapshots: found.map((SnapshotId) => ({ SnapshotId })) };
}

function removeFrom<T>(list: T[], found: (item: T) => boolean): object {
  const index = list.findIndex(found);
  if (index !== -1) list.splice(index, 1);
  return {};
}

const HANDLERS: Partial<Record<Ec2Method, (handling: Handling) => object>> = {
  describeRegions: () => ({ Regions: ['us-east-1', 'eu-west-1', 'us-west-2'].map((RegionName) => ({ RegionName })) }),
  describeImages,
  createImage: newImage,
  copyImage: newImage,
  deregisterImage: ({ region, input }) => removeFrom(region.images, ({ ImageId }) => ImageId === input.ImageId),
  describeSnapshots,
  deleteSnapshot: ({ region, input }) => removeFrom(region.snapshots, (id) => id === input.SnapshotId),
  runInstances,
  describeInstances,
  stopInstances: (handling) => setState(handling, 'stopped'),
  terminateInstances: (handling) => setState(handling, 'terminated'),
  createKeyPair: ({ region, input }) => {
    region.keyPairs.push(input.KeyName ?? '');
    return { KeyName: input.KeyName, KeyMaterial: 'PEM' };
  },
  deleteKeyPair: ({ region, input }) => removeFrom(region.keyPairs, (name) => name === input.KeyName),
  createSecurityGroup: (handling) => {
    const id = handling.id('sg');
    handling.region.groups.push({ id, name: handling.input.GroupName ?? '' });
    tagOnCreate(handling, 'security-group', id);
    return { GroupId: id };
  },
  describeSecurityGroups,
  deleteSecurityGroup: ({ region, input }) => removeFrom(region.groups, ({ id }) => id === input.GroupId),
  describeVolumes: ({ region, input }) => {
    const ids = input.Filters?.[0]?.Values ?? input.VolumeIds ?? [];
    const found = region.volumes.filter(({ id }) => ids.includes(id));
    return { Volumes: found.map(({ id, state }) => ({ VolumeId: id, State: state })) };
  },
  deleteVolume: ({ region, input }) => removeFrom(region.volumes, ({ id }) => id === input.VolumeId),
  describeVpcs: ({ cloud }) => ({ Vpcs: cloud.network.vpcs }),
  describeSubnets: ({ cloud, input }) => ({
    Subnets: cloud.network.subnets.filter(({ SubnetId = '' }) => input.SubnetIds?.includes(SubnetId) ?? true),
  }),
  describeInstanceTypeOfferings: ({ cloud, input }) => {
    const zones = input.Filters?.find(({ Name }) => Name === 'location')?.Values;
    const offering = cloud.network.offering.filter((zone) => zones?.includes(zone) ?? true);
    return { InstanceTypeOfferings: offering.map((Location) => ({ Location })) };
  },
  createTags: ({ cloud, input }) => tag(cloud, input.Resources ?? [], input.Tags ?? []),
  deleteTags: ({ cloud, input }) => {
    for (const id of input.Resources ?? []) {
      for (const { Key = '' } of input.Tags ?? []) cloud.tags.get(id)?.delete(Key);
    }
    return {};
  },
};
