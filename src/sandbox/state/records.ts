/** A tag as EC2 names its parts. */
export interface Tag {
  readonly Key: string;
  readonly Value: string;
}

interface Resource {
  readonly id: string;
  readonly tags: readonly Tag[];
  /** Epoch milliseconds. */
  readonly created: number;
}

/** A block device of an image: a snapshot, an instance store volume, or nothing where the name is to stay free. */
export interface ImageDevice {
  readonly device: string;
  readonly snapshot?: string;
  /** GiB. */
  readonly size: number;
  readonly volumeType: string;
  readonly encrypted: boolean;
  readonly kmsKeyId?: string;
  readonly iops?: number;
  readonly throughput?: number;
  readonly deleteOnTermination: boolean;
  readonly virtualName?: string;
}

/** Who may use an image or a snapshot. */
export interface Shares {
  readonly groups: readonly string[];
  readonly users: readonly string[];
  readonly organizations: readonly string[];
  readonly units: readonly string[];
}

/** What an image says of itself. */
export interface ImageFacts {
  readonly name: string;
  readonly description: string;
  readonly architecture: string;
  readonly rootDevice: string;
  readonly rootDeviceType: 'ebs' | 'instance-store';
  readonly virtualizationType: string;
  readonly enaSupport: boolean;
  readonly sriovNetSupport?: string;
  readonly windows: boolean;
  readonly bootMode?: string;
  readonly imdsSupport?: string;
  readonly tpmSupport?: string;
  readonly devices: readonly ImageDevice[];
  /** Disk layers, oldest first, none for a base image; undefined when nothing boots from it. */
  readonly layers: readonly string[] | undefined;
  /** Who logs in to its machines. */
  readonly loginUser: string;
}

/** An AMI. */
export interface ImageRecord extends Resource, ImageFacts {
  readonly owner: string;
  readonly ownerAlias?: string;
  readonly state: 'pending' | 'available' | 'failed';
  readonly stateReason?: string;
  readonly sourceImage?: string;
  readonly sourceInstance?: string;
  readonly shares: Shares;
  readonly productCodes: readonly string[];
  /** Epoch milliseconds. */
  readonly deprecateAt?: number;
  readonly protection: string;
  readonly fastLaunch: boolean;
  /** The system that its disk lies over. */
  readonly system?: string;
}

/** A snapshot; `layers` are the disk it was taken of. */
export interface SnapshotRecord extends Resource {
  readonly volume: string;
  readonly size: number;
  readonly description: string;
  readonly encrypted: boolean;
  readonly kmsKeyId?: string;
  readonly state: 'pending' | 'completed' | 'error';
  /** Epoch milliseconds when it is complete, which its progress is told by. */
  readonly due: number;
  readonly shares: Shares;
  readonly layers: readonly string[] | undefined;
}

/** A volume; `layers` are what it was made of. */
export interface VolumeRecord extends Resource {
  readonly size: number;
  readonly volumeType: string;
  readonly encrypted: boolean;
  readonly kmsKeyId?: string;
  readonly iops?: number;
  readonly throughput?: number;
  readonly zone: string;
  readonly snapshot: string;
  readonly attachment?: { readonly instance: string; readonly device: string; readonly deleteOnTermination: boolean };
  readonly layers: readonly string[] | undefined;
}

/** The states of an instance, with EC2's numbers. */
export const INSTANCE_STATES = {
  pending: 0,
  running: 16,
  'shutting-down': 32,
  terminated: 48,
  stopping: 64,
  stopped: 80,
} as const;

/** A state of an instance. */
export type InstanceState = keyof typeof INSTANCE_STATES;

/** An instance. */
export interface InstanceRecord extends Resource {
  readonly image: string;
  readonly type: string;
  readonly state: InstanceState;
  readonly stateReason?: { readonly code: string; readonly message: string };
  readonly transitionReason: string;
  readonly reservation: string;
  readonly launchIndex: number;
  readonly keyName?: string;
  readonly publicKey?: string;
  readonly userData?: string;
  readonly profile?: string;
  readonly vpc: string;
  readonly subnet: string;
  readonly zone: string;
  readonly groups: readonly string[];
  readonly interfaceId: string;
  readonly interfaceTags: readonly Tag[];
  readonly privateAddress: string;
  /** Where its machine is reached; undefined without a public address. */
  readonly publicAddress?: string;
  readonly architecture: string;
  readonly rootDevice: string;
  readonly virtualizationType: string;
  readonly windows: boolean;
  readonly volumes: readonly { readonly device: string; readonly volume: string }[];
  readonly shutdownBehavior: string;
  readonly terminationProtection: boolean;
  readonly enaSupport: boolean;
  readonly sriovNetSupport?: string;
  readonly ebsOptimized: boolean;
  readonly tenancy: string;
  readonly metadataTokens: string;
  readonly metadataEnabled: boolean;
  readonly metadataTags: boolean;
  readonly spotRequest?: string;
  readonly clientToken: string;
  readonly layers: readonly string[] | undefined;
  readonly loginUser: string;
  /** Identity of the process that runs its machine. */
  readonly host: string;
}

/** A key pair. The private half is given out once and not kept. */
export interface KeyPairRecord extends Resource {
  readonly name: string;
  readonly type: 'rsa' | 'ed25519';
  readonly fingerprint: string;
  /** One line as of authorized_keys. */
  readonly publicKey: string;
}

/** A rule of a security group. */
export interface GroupRule {
  readonly id: string;
  readonly egress: boolean;
  readonly protocol: string;
  readonly from: number;
  readonly to: number;
  /** One of IPv4 range, IPv6 range, prefix list, or group. */
  readonly source: { readonly kind: 'ipv4' | 'ipv6' | 'prefix' | 'group'; readonly value: string };
  readonly description: string;
}

/** A security group. The sandbox keeps its rules and enforces none. */
export interface SecurityGroupRecord extends Resource {
  readonly name: string;
  readonly description: string;
  readonly vpc: string;
  readonly rules: readonly GroupRule[];
}

/** A launch template with its one version. */
export interface LaunchTemplateRecord extends Resource {
  readonly name: string;
  readonly description: string;
  /** RequestLaunchTemplateData as it was sent, names of the SDKs. */
  readonly data: unknown;
}

/** The record types by the folder that they lie in. */
export interface Records {
  readonly images: ImageRecord;
  readonly snapshots: SnapshotRecord;
  readonly volumes: VolumeRecord;
  readonly instances: InstanceRecord;
  readonly 'key-pairs': KeyPairRecord;
  readonly 'security-groups': SecurityGroupRecord;
  readonly 'launch-templates': LaunchTemplateRecord;
}

/** A kind of resource that is kept. */
export type RecordKind = keyof Records;
