"use strict";
exports.id = 9865;
exports.ids = [9865];
exports.modules = {

/***/ 18885:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ baseImageId),
/* harmony export */   fF: () => (/* binding */ baseImage),
/* harmony export */   "if": () => (/* binding */ baseImages)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _ec2_devices_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14979);
/* harmony import */ var _families_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23883);



const regions = new Map();
/** The base images of a region, oldest first. Their ids follow from region and name. */
function baseImages(region) {
    return [...catalogue(region).values()];
}
/** The base image of that id. */
function baseImage(region, id) {
    return catalogue(region).get(id);
}
/** Id of the base image of that name, in a region. */
function baseImageId(region, name) {
    return `ami-0${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${region}\n${name}`).digest('hex').slice(0, 16)}`;
}
function catalogue(region) {
    const known = regions.get(region) ?? makeCatalogue(region);
    regions.set(region, known);
    return known;
}
function makeCatalogue(region) {
    const images = _families_js__WEBPACK_IMPORTED_MODULE_2__/* .FAMILIES */ .B.flatMap((family) => family.names.map((name) => toImage(name, family, region)));
    images.sort((a, b) => a.created - b.created || (a.name < b.name ? -1 : 1));
    return new Map(images.map((image) => [image.id, image]));
}
function toImage(name, family, region) {
    const { owner, alias, rootDevice, loginUser, size, windows = false } = family;
    const id = baseImageId(region, name);
    const architecture = /arm64|aarch64/.test(name) ? 'arm64' : 'x86_64';
    const root = {
        device: rootDevice,
        snapshot: (0,_ec2_devices_js__WEBPACK_IMPORTED_MODULE_1__/* .baseSnapshotId */ .zh)(id),
        size,
        volumeType: /gp3|al2023/i.test(name) ? 'gp3' : 'gp2',
        encrypted: false,
        deleteOnTermination: true,
    };
    return {
        id,
        name,
        owner,
        ...(alias === undefined ? {} : { ownerAlias: alias }),
        created: publicationDate(name, architecture),
        tags: [],
        description: name,
        architecture,
        rootDevice,
        rootDeviceType: 'ebs',
        virtualizationType: 'hvm',
        enaSupport: true,
        windows,
        devices: [root],
        layers: windows ? undefined : [],
        loginUser,
        state: 'available',
        shares: { groups: ['all'], users: [], organizations: [], units: [] },
        productCodes: [],
        protection: 'disabled',
        fastLaunch: false,
    };
}
/**
 * The day in the name, where there is one: `most_recent` depends on it. Of two that differ in their architecture alone x86_64 is the
 * later one: filters that do not say which mean that one.
 */
function publicationDate(name, architecture) {
    const [, year = '2020', month = '03', day = '01'] = /(20[12]\d)(?:[.-]?)(0[1-9]|1[0-2])(?:[.-]?)([0-2]\d|3[01])(?!\d)/.exec(name) ?? [];
    return Date.UTC(Number(year), Number(month) - 1, Number(day), architecture === 'x86_64' ? 12 : 11);
}


/***/ }),

/***/ 23883:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ FAMILIES)
/* harmony export */ });
const AMAZON_LINUX = {
    owner: '137112412989',
    alias: 'amazon',
    rootDevice: '/dev/xvda',
    loginUser: 'ec2-user',
    size: 8,
    names: [
        'amzn-ami-hvm-2017.09.1.20180115-x86_64-gp2',
        'amzn-ami-hvm-2018.03.0.20230306.1-x86_64-gp2',
        'amzn2-ami-hvm-2.0.20251110.1-x86_64-ebs',
        'amzn2-ami-hvm-2.0.20251110.1-x86_64-gp2',
        'amzn2-ami-hvm-2.0.20251110.1-arm64-gp2',
        'amzn2-ami-minimal-hvm-2.0.20251110.1-x86_64-ebs',
        'amzn2-ami-kernel-5.10-hvm-2.0.20251110.1-x86_64-gp2',
        'amzn2-ami-kernel-5.10-hvm-2.0.20251110.1-arm64-gp2',
        'al2023-ami-2023.9.20251110.1-kernel-6.1-x86_64',
        'al2023-ami-2023.9.20251110.1-kernel-6.1-arm64',
        'al2023-ami-2023.9.20251110.1-kernel-6.12-x86_64',
        'al2023-ami-2023.9.20251110.1-kernel-6.12-arm64',
        'al2023-ami-minimal-2023.9.20251110.1-kernel-6.1-x86_64',
        'al2023-ami-minimal-2023.9.20251110.1-kernel-6.1-arm64',
        'al2023-ami-minimal-2023.9.20251110.1-kernel-6.12-x86_64',
        'al2023-ami-minimal-2023.9.20251110.1-kernel-6.12-arm64',
    ],
};
const AMAZON_ECS = {
    ...AMAZON_LINUX,
    owner: '591542846629',
    size: 30,
    names: [
        'amzn2-ami-ecs-hvm-2.0.20251110-x86_64-ebs',
        'amzn2-ami-ecs-hvm-2.0.20251110-arm64-ebs',
        'al2023-ami-ecs-hvm-2023.0.20251110-kernel-6.1-x86_64',
        'al2023-ami-ecs-hvm-2023.0.20251110-kernel-6.1-arm64',
    ],
};
const AMAZON_EKS = {
    ...AMAZON_LINUX,
    owner: '602401143452',
    size: 20,
    names: ['1.30', '1.31', '1.32', '1.33', '1.34'].flatMap((version) => [
        `amazon-eks-node-${version}-v20251110`,
        `amazon-eks-arm64-node-${version}-v20251110`,
        `amazon-eks-node-al2023-x86_64-standard-${version}-v20251110`,
        `amazon-eks-node-al2023-arm64-standard-${version}-v20251110`,
    ]),
};
const UBUNTU = {
    owner: '099720109477',
    alias: 'amazon',
    rootDevice: '/dev/sda1',
    loginUser: 'ubuntu',
    size: 8,
    names: [
        ['trusty-14.04', 'hvm-ssd', '20191107'],
        ['xenial-16.04', 'hvm-ssd', '20210928'],
        ['bionic-18.04', 'hvm-ssd', '20230607'],
        ['focal-20.04', 'hvm-ssd', '20250603'],
        ['jammy-22.04', 'hvm-ssd', '20251111'],
        ['noble-24.04', 'hvm-ssd-gp3', '20251111'],
        ['questing-25.10', 'hvm-ssd-gp3', '20251111'],
        ['resolute-26.04', 'hvm-ssd-gp3', '20260424'],
    ].flatMap(([release, disk, date]) => ['amd64', 'arm64'].flatMap((architecture) => [
        `ubuntu-minimal/images/${disk}/ubuntu-${release}-${architecture}-minimal-${date}`,
        `ubuntu/images/${disk}/ubuntu-${release}-${architecture}-server-${date}`,
    ])),
};
const DEBIAN = {
    owner: '136693071363',
    rootDevice: '/dev/xvda',
    loginUser: 'admin',
    size: 8,
    names: [
        ['10', '20240703-1797'],
        ['11', '20251108-2291'],
        ['12', '20251112-2294'],
        ['13', '20251117-2299'],
    ].flatMap(([release, build]) => [`debian-${release}-amd64-${build}`, `debian-${release}-arm64-${build}`]),
};
const OLD_DEBIAN = {
    ...DEBIAN,
    owner: '379101102735',
    names: ['debian-jessie-amd64-hvm-2020-03-01-10-52-ebs', 'debian-stretch-hvm-x86_64-gp2-2022-07-01-66430'],
};
const RHEL = {
    owner: '309956199498',
    alias: 'amazon',
    rootDevice: '/dev/sda1',
    loginUser: 'ec2-user',
    size: 10,
    names: [
        'RHEL-7.3_HVM_GA-20161026-x86_64-1-Hourly2-GP2',
        'RHEL-7.9_HVM_GA-20200917-x86_64-0-Hourly2-GP2',
        'RHEL-7.9_HVM-20240930-x86_64-0-Hourly2-GP3',
        'RHEL-8.4.0_HVM-20230419-x86_64-0-Hourly2-GP2',
        'RHEL-8.10.0_HVM-20251029-x86_64-0-Hourly2-GP3',
        'RHEL-9.6.0_HVM-20251029-x86_64-0-Hourly2-GP3',
        'RHEL-9.6.0_HVM-20251029-arm64-0-Hourly2-GP3',
        'RHEL-10.1.0_HVM-20251031-x86_64-0-Hourly2-GP3',
        'RHEL-10.1.0_HVM-20251031-arm64-0-Hourly2-GP3',
    ],
};
const CENTOS = {
    owner: '125523088429',
    rootDevice: '/dev/sda1',
    loginUser: 'centos',
    size: 10,
    names: [
        'CentOS 7.9.2009 x86_64',
        'CentOS Linux 7 x86_64 - 2211',
        'CentOS Stream 9 x86_64 20251110',
        'CentOS Stream 9 aarch64 20251110',
        'CentOS Stream 10 x86_64 20251110',
    ],
};
const CENTOS_MARKETPLACE = {
    ...CENTOS,
    owner: '679593333241',
    alias: 'aws-marketplace',
    names: ['CentOS Linux 7 x86_64 HVM EBS ENA 2002_01-b7ee8a69-ee97-4a49-9e68-afaee216db2e-ami-0042af67f8e4dcc20.4'],
};
const FEDORA = {
    ...CENTOS,
    loginUser: 'fedora',
    names: [
        'Fedora-Cloud-Base-39-1.5.x86_64-hvm-us-east-1-gp3-0',
        'Fedora-Cloud-Base-39-1.5.aarch64-hvm-us-east-1-gp3-0',
        'Fedora-Cloud-Base-AmazonEC2.x86_64-42-1.1',
        'Fedora-Cloud-Base-AmazonEC2.x86_64-43-1.6',
        'Fedora-Cloud-Base-AmazonEC2.aarch64-43-1.6',
    ],
};
const ROCKY = {
    ...CENTOS,
    owner: '792107900819',
    loginUser: 'rocky',
    names: [
        'Rocky-8-EC2-Base-8.10-20240528.0.x86_64',
        'Rocky-9-EC2-Base-9.6-20250531.0.x86_64',
        'Rocky-9-EC2-Base-9.6-20250531.0.aarch64',
        'Rocky-10-EC2-Base-10.0-20250609.1.x86_64',
    ],
};
const ALMA = {
    ...CENTOS,
    owner: '764336703387',
    loginUser: 'ec2-user',
    names: [
        'AlmaLinux OS 8.10.20250703 x86_64',
        'AlmaLinux OS 8.10.20250703 aarch64',
        'AlmaLinux OS 9.6.20250522 x86_64',
        'AlmaLinux OS 9.6.20250522 aarch64',
        'AlmaLinux OS 10.0.20250528 x86_64',
        'AlmaLinux OS 10.0.20250528 aarch64',
        'AlmaLinux Kitten 10.20251110 x86_64',
        'AlmaLinux Kitten 10.20251110 aarch64',
    ],
};
const SUSE = {
    ...RHEL,
    owner: '013907871322',
    names: ['suse-sles-12-sp5-v20241101-hvm-ssd-x86_64', 'suse-sles-15-sp7-v20251110-hvm-ssd-x86_64'],
};
const WINDOWS = {
    owner: '801119661308',
    alias: 'amazon',
    rootDevice: '/dev/sda1',
    loginUser: 'Administrator',
    windows: true,
    size: 30,
    names: ['2016', '2019', '2022', '2025'].flatMap((year) => [
        `Windows_Server-${year}-English-Core-Base-2025.11.12`,
        `Windows_Server-${year}-English-Full-Base-2025.11.12`,
    ]),
};
/** The base images that the sandbox knows by their public names. */
const FAMILIES = [
    AMAZON_LINUX,
    AMAZON_ECS,
    AMAZON_EKS,
    UBUNTU,
    DEBIAN,
    OLD_DEBIAN,
    RHEL,
    CENTOS,
    CENTOS_MARKETPLACE,
    FEDORA,
    ROCKY,
    ALMA,
    SUSE,
    WINDOWS,
];


/***/ }),

/***/ 14979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ib: () => (/* binding */ mergeDevices),
/* harmony export */   uG: () => (/* binding */ isBaseSnapshot),
/* harmony export */   zh: () => (/* binding */ baseSnapshotId)
/* harmony export */ });
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55447);
/* harmony import */ var _wire_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73959);


/** GiB of a device that neither request nor snapshot gives a size. */
const DEFAULT_SIZE = 8;
/**
 * Block devices with those of a request put over them: a mapping of the same device changes it, `NoDevice` takes it away.
 * Throws InvalidSnapshot.NotFound, InvalidParameterValue.
 */
function mergeDevices(base, mappings, context) {
    const devices = new Map(base.map((device) => [device.device, device]));
    for (const mapping of mappings) {
        const name = mapping.required('DeviceName');
        if (mapping.has('NoDevice'))
            devices.delete(name);
        else
            devices.set(name, mergeDevice(name, devices.get(name), mapping, context));
    }
    return [...devices.values()];
}
function mergeDevice(name, base, mapping, context) {
    const virtualName = mapping.text('VirtualName');
    const ebs = mapping.structure('Ebs');
    const snapshotId = ebs.text('SnapshotId') ?? base?.snapshot;
    const snapshot = snapshotId === undefined ? undefined : findSnapshot(context, snapshotId);
    const smallest = snapshot?.size ?? 1;
    const size = ebs.integer('VolumeSize') ?? base?.size ?? snapshot?.size ?? DEFAULT_SIZE;
    if (size < smallest) {
        throw new _wire_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v('InvalidBlockDeviceMapping', `Volume of size ${size}GB is smaller than snapshot '${snapshotId}', expect size >= ${smallest}GB`);
    }
    const kmsKeyId = ebs.text('KmsKeyId') ?? base?.kmsKeyId;
    const iops = ebs.integer('Iops') ?? base?.iops;
    const throughput = ebs.integer('Throughput') ?? base?.throughput;
    return {
        device: name,
        size,
        volumeType: ebs.text('VolumeType') ?? base?.volumeType ?? 'gp2',
        encrypted: ebs.flag('Encrypted') ?? base?.encrypted ?? snapshot?.encrypted ?? false,
        deleteOnTermination: ebs.flag('DeleteOnTermination') ?? base?.deleteOnTermination ?? true,
        ...(snapshotId === undefined ? {} : { snapshot: snapshotId }),
        ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
        ...(iops === undefined ? {} : { iops }),
        ...(throughput === undefined ? {} : { throughput }),
        ...(virtualName === undefined ? {} : { virtualName }),
    };
}
/** Undefined for snapshots of catalogue images, which are not kept. */
function findSnapshot({ tables }, id) {
    const snapshot = tables.snapshots.get(id);
    if (snapshot === undefined && !isBaseSnapshot(id))
        throw (0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownId */ .u)('snap', id);
    return snapshot;
}
const BASE_SNAPSHOT = 'snap-0ba5e';
/** The snapshot of a catalogue image: its id is made of the image's. */
function baseSnapshotId(image) {
    return `${BASE_SNAPSHOT}${image.slice(-12)}`;
}
/** Whether a snapshot is of a catalogue image. */
function isBaseSnapshot(id) {
    return id.startsWith(BASE_SNAPSHOT);
}


/***/ }),

/***/ 75703:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Es: () => (/* binding */ checkVpc),
/* harmony export */   HK: () => (/* binding */ findSubnet),
/* harmony export */   ij: () => (/* binding */ REGIONS),
/* harmony export */   jF: () => (/* binding */ defaultGroup),
/* harmony export */   kT: () => (/* binding */ VPC),
/* harmony export */   v1: () => (/* binding */ SUBNETS)
/* harmony export */ });
/* harmony import */ var _ids_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55447);

/** The network that every region has: a default VPC with a public subnet in each of three zones. */
const VPC = { id: 'vpc-00000000000000001', cidr: '172.31.0.0/16' };
/** The subnets, the same ids in every region. */
const SUBNETS = [
    { id: 'subnet-0000000000000000a', zone: 'a', cidr: '172.31.0.0/20', prefix: '172.31.0' },
    { id: 'subnet-0000000000000000b', zone: 'b', cidr: '172.31.16.0/20', prefix: '172.31.16' },
    { id: 'subnet-0000000000000000c', zone: 'c', cidr: '172.31.32.0/20', prefix: '172.31.32' },
];
/** Regions that the sandbox has; any other well-formed name is served too. */
const REGIONS = [
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
function findSubnet(id) {
    const subnet = SUBNETS.find((candidate) => candidate.id === id);
    if (subnet === undefined)
        throw (0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownId */ .u)('subnet', id);
    return subnet;
}
/** Throws InvalidVpcID.* unless it is the one VPC. */
function checkVpc(id) {
    if (id !== VPC.id)
        throw (0,_ids_js__WEBPACK_IMPORTED_MODULE_0__/* .unknownId */ .u)('vpc', id);
}
/** The group that instances get which name none; made the first time it is asked for. */
function defaultGroup({ cloud, region }) {
    // Not a table of the request: looking at the default group is no change that DryRun could refuse.
    const table = cloud.store.region(region)['security-groups'];
    const known = table.get(DEFAULT_GROUP);
    if (known !== undefined)
        return known;
    const group = {
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
function rule(id, egress, source) {
    return { id, egress, protocol: '-1', from: -1, to: -1, source, description: '' };
}


/***/ }),

/***/ 55447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ newId),
/* harmony export */   u: () => (/* binding */ unknownId)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _wire_fault_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73959);


/** A new id in EC2's form: the prefix and 17 hexadecimal digits. */
function newId(prefix) {
    return `${prefix}-0${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString('hex')}`;
}
/** The names that error codes give to kinds of ids. */
const NOUNS = new Map([
    ['ami', { noun: 'image', code: 'InvalidAMIID' }],
    ['i', { noun: 'instance', code: 'InvalidInstanceID' }],
    ['snap', { noun: 'snapshot', code: 'InvalidSnapshot' }],
    ['vol', { noun: 'volume', code: 'InvalidVolume' }],
    ['sg', { noun: 'security group', code: 'InvalidGroup' }],
    ['subnet', { noun: 'subnet', code: 'InvalidSubnetID' }],
    ['vpc', { noun: 'vpc', code: 'InvalidVpcID' }],
    ['key', { noun: 'key pair', code: 'InvalidKeyPair' }],
    ['eni', { noun: 'networkInterface', code: 'InvalidNetworkInterfaceID' }],
    ['lt', { noun: 'launch template', code: 'InvalidLaunchTemplateId' }],
]);
/** The error for an id that no resource has: NotFound, or Malformed when none could have it. */
function unknownId(prefix, id) {
    const { noun, code } = NOUNS.get(prefix) ?? { noun: prefix, code: 'InvalidID' };
    if (new RegExp(`^${prefix}-(?:[0-9a-f]{8}|[0-9a-f]{17})$`).test(id)) {
        return new _wire_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v(`${code}.NotFound`, `The ${noun} ID '${id}' does not exist`);
    }
    // These three have names of their own for it.
    const malformed = new Map([
        ['snap', 'InvalidSnapshotID.Malformed'],
        ['vol', 'InvalidVolumeID.Malformed'],
        ['sg', 'InvalidGroupId.Malformed'],
    ]);
    return new _wire_fault_js__WEBPACK_IMPORTED_MODULE_1__/* .Fault */ .v(malformed.get(prefix) ?? `${code}.Malformed`, `Invalid id: "${id}" (expecting "${prefix}-...")`);
}


/***/ }),

/***/ 73959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ Fault)
/* harmony export */ });
/** An error as EC2 answers it: a code that clients know, HTTP 400 unless the code has its own status. */
class Fault extends Error {
    code;
    status;
    constructor(code, message) {
        super(message);
        this.name = 'Fault';
        this.code = code;
        this.status = STATUS.get(code) ?? 400;
    }
}
const STATUS = new Map([
    ['AuthFailure', 401],
    ['UnauthorizedOperation', 403],
    ['AccessDenied', 403],
    ['DryRunOperation', 412],
    ['NoSuchEntity', 404],
    ['InternalError', 500],
    ['Unavailable', 503],
]);


/***/ }),

/***/ 63838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ clientEnvironment),
/* harmony export */   Z: () => (/* binding */ sandboxEnvironment)
/* harmony export */ });
/** The credentials that clients of a sandbox use: it takes any, and these are nobody's. No text holds them: secrets are masked. */
const CREDENTIALS = {
    AWS_ACCESS_KEY_ID: 'AKIASANDBOX000000000',
    AWS_SECRET_ACCESS_KEY: 'nobodys-secret-access-key-of-the-sandbox',
};
/** What makes AWS clients talk to a sandbox: printed for a shell, and part of {@link sandboxEnvironment}. */
function clientEnvironment(url, region) {
    return {
        AWS_ENDPOINT_URL: url,
        ...CREDENTIALS,
        AWS_REGION: region,
        AWS_DEFAULT_REGION: region,
        AWS_EC2_METADATA_DISABLED: 'true',
    };
}
/**
 * The environment of a build in a sandbox: that of the user without anything that leads to a real account (credentials,
 * profiles, roles, endpoints of single services), and past any proxy.
 */
function sandboxEnvironment(env, url) {
    const kept = Object.entries(env).filter(([name]) => !name.startsWith('AWS_') || KEPT.has(name));
    const region = env['AWS_REGION'] || env['AWS_DEFAULT_REGION'] || 'us-east-1';
    const direct = [env['NO_PROXY'] ?? env['no_proxy'] ?? '', '127.0.0.1'].filter((text) => text !== '').join(',');
    return {
        ...Object.fromEntries(kept),
        ...clientEnvironment(url, region),
        AWS_POLL_DELAY_SECONDS: env['AWS_POLL_DELAY_SECONDS'] ?? '1',
        // Files of real profiles stay unread; a template that names a profile finds none.
        AWS_CONFIG_FILE: '/dev/null',
        AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
        NO_PROXY: direct,
        no_proxy: direct,
    };
}
/** The pace of waits is the user's. */
const KEPT = new Set(['AWS_POLL_DELAY_SECONDS', 'AWS_MAX_ATTEMPTS', 'AWS_TIMEOUT_SECONDS']);


/***/ }),

/***/ 18797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ requireFolder)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16392);


/** Rejects with `SandboxNoSuchFolder` when `path` is given and not a directory; `what` says in one phrase what it is for. */
async function requireFolder(what, path) {
    if (path === undefined || (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => undefined))?.isDirectory())
        return;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(`the ${what} of the sandbox is not a directory: ${path}`, {
        code: 'SandboxNoSuchFolder',
        source: 'user',
        hint: 'Paths are relative to the working directory.',
    });
}


/***/ }),

/***/ 24718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ startSandbox)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/support/process-identity.js
var process_identity = __webpack_require__(42609);
;// CONCATENATED MODULE: ./out/sandbox/state/needed-layers.js
/** The disk layers that images, snapshots, volumes or instances of any region are made of. */
function neededLayers(store) {
    const layers = store.regions().flatMap((region) => {
        const { images, snapshots, volumes, instances } = store.region(region);
        const running = instances.all().filter(({ state }) => state !== 'terminated');
        return [...images.all(), ...snapshots.all(), ...volumes.all(), ...running].flatMap((record) => record.layers ?? []);
    });
    return new Set(layers);
}

// EXTERNAL MODULE: ./out/sandbox/state/store.js + 1 modules
var state_store = __webpack_require__(49884);
// EXTERNAL MODULE: ./out/sandbox/endpoint/wire/fault.js
var fault = __webpack_require__(73959);
;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/filters.js

/** Records that pass all `Filters` of a request: AND across filters, OR across values, `*` and `?` in values, `tag:K`, `tag-key`. Throws InvalidParameterValue. */
function filtered(records, request, table, tags = () => []) {
    const tests = request.structures('Filters').map((filter) => test(filter, table, tags));
    return records.filter((record) => tests.every((passes) => passes(record)));
}
function test(filter, table, tags) {
    const name = filter.text('Name') ?? '';
    const look = lookup(name, table, tags);
    if (look === undefined)
        throw new fault/* Fault */.v('InvalidParameterValue', `The filter '${name}' is invalid`);
    const patterns = filter.texts('Values');
    return (record) => {
        const value = look(record);
        const values = Array.isArray(value) ? value : [value];
        return values.some((one) => one !== undefined && patterns.some((pattern) => globMatches(pattern, String(one))));
    };
}
function lookup(name, table, tags) {
    if (name.startsWith('tag:')) {
        const key = name.slice(4);
        return (record) => tags(record).flatMap((tag) => (tag.Key === key ? tag.Value : []));
    }
    if (name === 'tag-key')
        return (record) => tags(record).map((tag) => tag.Key);
    if (name === 'tag-value')
        return (record) => tags(record).map((tag) => tag.Value);
    return table.get(name);
}
/** EC2's wildcards: `*` any text, `?` one character, `\` takes the next one literally. Linear in the text but for the last `*`. */
function globMatches(pattern, text) {
    const parts = [...pattern.matchAll(/\\([\s\S])|([\s\S])/g)].map(([, literal, plain]) => literal === undefined
        ? { wild: plain === '*' || plain === '?' ? plain : undefined, text: plain }
        : { text: literal });
    let at = 0;
    let part = 0;
    let star = -1;
    let resume = 0;
    while (at < text.length) {
        const current = parts[part];
        if (current?.wild === '*') {
            star = part++;
            resume = at;
        }
        else if (current !== undefined && (current.wild === '?' || current.text === text[at])) {
            part++;
            at++;
        }
        else if (star >= 0) {
            part = star + 1;
            at = ++resume;
        }
        else
            return false;
    }
    return parts.slice(part).every((rest) => rest.wild === '*');
}

// EXTERNAL MODULE: ./out/sandbox/endpoint/catalogue/base-images.js
var base_images = __webpack_require__(18885);
;// CONCATENATED MODULE: ./out/sandbox/endpoint/catalogue/foreign-images.js



/** Images that a template names by ids which only AWS knows: each the newest base image of a name. Throws `SandboxNoSuchImage`. */
function foreignImages(names) {
    // What they are does not depend on the region; their id is given.
    const catalogue = (0,base_images/* baseImages */["if"])('us-east-1');
    return new Map([...names].map(([id, name]) => {
        const image = catalogue.findLast((candidate) => globMatches(name, candidate.name));
        if (image === undefined || !/^ami-(?:[0-9a-f]{8}|[0-9a-f]{17})$/.test(id))
            throw noSuch(id, name);
        return [id, { ...image, id }];
    }));
}
function noSuch(id, name) {
    return new errors/* BuildError */.zS(`no image can be called ${id}, or none of the catalogue is called ${name}`, {
        code: 'SandboxNoSuchImage',
        source: 'user',
        hint: 'Write ami-0123456789abcdef0=NAME, with a public name such as ubuntu/images/*jammy*amd64-server-* after the equals sign.',
    });
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/volumes/attachment.js
/** Takes the volumes from an instance that ends: those with DeleteOnTermination are deleted, the others become available. */
function releaseVolumes(tables, instance) {
    for (const { volume } of instance.volumes) {
        const record = tables.volumes.get(volume);
        if (record === undefined)
            continue;
        const { attachment, ...free } = record;
        if (attachment?.deleteOnTermination === true)
            tables.volumes.remove(volume);
        else
            tables.volumes.put(free);
    }
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/instances/adopt-instances.js


/** How long a terminated instance is still shown, in milliseconds. */
const SHOWN_AFTER_END = 600_000;
/**
 * Puts right what processes that are gone left in the store: their machines are off, so instances are stopped, and images and
 * snapshots that were being made never will be. Forgets instances that ended a while ago.
 */
function adoptInstances({ store, clock }) {
    for (const region of store.regions()) {
        const tables = store.region(region);
        for (const instance of tables.instances.all()) {
            if ((0,process_identity/* isAlive */._)(instance.host))
                continue;
            if (instance.state === 'terminated') {
                if (clock.now() - instance.created > SHOWN_AFTER_END)
                    tables.instances.remove(instance.id);
            }
            else if (instance.state === 'shutting-down') {
                releaseVolumes(tables, instance);
                tables.instances.update(instance.id, { state: 'terminated' });
            }
            else if (instance.state !== 'stopped') {
                const stateReason = { code: 'Server.InternalError', message: 'The process that ran the machine is gone' };
                tables.instances.update(instance.id, { state: 'stopped', stateReason });
            }
        }
        for (const image of tables.images.all()) {
            if (image.state !== 'pending' || isBeingMade(image, tables, clock.now()))
                continue;
            tables.images.update(image.id, { state: 'failed', stateReason: 'The process that made the image is gone' });
        }
    }
}
/** Copies do not say who makes them: they have an hour. */
function isBeingMade({ sourceInstance, created }, { instances }, now) {
    const source = sourceInstance === undefined ? undefined : instances.get(sourceInstance);
    return source === undefined ? now - created < 3_600_000 : (0,process_identity/* isAlive */._)(source.host);
}
/** What is left of an endpoint whose machines are off: instances are stopped, and those that ended are forgotten. */
function disownInstances({ store, ownInstances }) {
    for (const [id, region] of ownInstances) {
        const { instances } = store.region(region);
        const state = instances.get(id)?.state;
        if (state === 'terminated')
            instances.remove(id);
        else if (state !== 'stopped')
            instances.update(id, { state: 'stopped' });
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./out/sandbox/endpoint/call.js
/** The scope of a Signature 4 header or of a presigned address; `malformed` when there is a header that is none. */
function credentialScope(message, url) {
    const header = message.headers.authorization;
    const credential = header === undefined
        ? url.searchParams.get('X-Amz-Credential')
        : (/^AWS4-(?:HMAC-SHA256|ECDSA-P256-SHA256) Credential=([^,\s]+),\s*SignedHeaders=[^,\s]+,\s*Signature=[0-9a-f]+$/.exec(header)?.[1] ?? 'malformed');
    if (credential === null)
        return undefined;
    const [, accessKey, region, service] = /^(.+)\/\d{8}\/([a-z0-9-]+)\/([a-z0-9-]+)\/aws4_request$/.exec(credential) ?? [];
    if (accessKey === undefined || region === undefined || service === undefined)
        return 'malformed';
    return { accessKey, region, service };
}
/** The whole body of a request, at most a mebibyte: more is never a request of these services. Throws RangeError. */
async function smallBody(message) {
    const chunks = [];
    let size = 0;
    for await (const chunk of message) {
        // as: no encoding is set on the message.
        const bytes = chunk;
        size += bytes.length;
        if (size > MEBIBYTE)
            throw new RangeError('the body of the request is larger than a mebibyte');
        chunks.push(bytes);
    }
    return Buffer.concat(chunks).toString('utf8');
}
const MEBIBYTE = 1 << 20;

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/client-tokens.js

/** Requests that may be repeated: the same `ClientToken` gets the answer of the first time. */
class ClientTokens {
    #known = new Map();
    /** Runs `work`, or answers as before. Throws IdempotentParameterMismatch. Failed requests are forgotten. */
    async once(action, region, request, work) {
        const token = request.text('ClientToken');
        if (token === undefined || request.flag('DryRun') === true)
            return work();
        const key = JSON.stringify([action, region, token]);
        const parameters = JSON.stringify(request.plain());
        const known = this.#known.get(key);
        if (known !== undefined) {
            if (known.parameters === parameters)
                return known.answer;
            throw new fault/* Fault */.v('IdempotentParameterMismatch', 'Arguments on this idempotent request are inconsistent with arguments used in previous request(s).');
        }
        const answer = work();
        this.#remember(key, { parameters, answer });
        answer.catch(() => this.#known.delete(key));
        return answer;
    }
    #remember(key, remembered) {
        this.#known.set(key, remembered);
        const [oldest] = this.#known.keys();
        if (this.#known.size > MOST && oldest !== undefined)
            this.#known.delete(oldest);
    }
}
const MOST = 5_000;

;// CONCATENATED MODULE: ./out/sandbox/endpoint/wire/model.json
const model_namespaceObject = /*#__PURE__*/JSON.parse('{"zU":{"AttachVolume":{"input":"AttachVolumeRequest","output":"VolumeAttachment","required":["Device","InstanceId","VolumeId"]},"AuthorizeSecurityGroupEgress":{"input":"AuthorizeSecurityGroupEgressRequest","output":"AuthorizeSecurityGroupEgressResult","required":["GroupId"]},"AuthorizeSecurityGroupIngress":{"input":"AuthorizeSecurityGroupIngressRequest","output":"AuthorizeSecurityGroupIngressResult","required":[]},"CopyImage":{"input":"CopyImageRequest","output":"CopyImageResult","required":["Name","SourceImageId","SourceRegion"]},"CopySnapshot":{"input":"CopySnapshotRequest","output":"CopySnapshotResult","required":["SourceRegion","SourceSnapshotId"]},"CreateFleet":{"input":"CreateFleetRequest","output":"CreateFleetResult","required":["LaunchTemplateConfigs","TargetCapacitySpecification"]},"CreateImage":{"input":"CreateImageRequest","output":"CreateImageResult","required":["InstanceId","Name"]},"CreateKeyPair":{"input":"CreateKeyPairRequest","output":"KeyPair","required":["KeyName"]},"CreateLaunchTemplate":{"input":"CreateLaunchTemplateRequest","output":"CreateLaunchTemplateResult","required":["LaunchTemplateName","LaunchTemplateData"]},"CreateSecurityGroup":{"input":"CreateSecurityGroupRequest","output":"CreateSecurityGroupResult","required":["Description","GroupName"]},"CreateSnapshot":{"input":"CreateSnapshotRequest","output":"Snapshot","required":["VolumeId"]},"CreateTags":{"input":"CreateTagsRequest","required":["Resources","Tags"]},"CreateVolume":{"input":"CreateVolumeRequest","output":"Volume","required":[]},"DeleteKeyPair":{"input":"DeleteKeyPairRequest","output":"DeleteKeyPairResult","required":[]},"DeleteLaunchTemplate":{"input":"DeleteLaunchTemplateRequest","output":"DeleteLaunchTemplateResult","required":[]},"DeleteSecurityGroup":{"input":"DeleteSecurityGroupRequest","output":"DeleteSecurityGroupResult","required":[]},"DeleteSnapshot":{"input":"DeleteSnapshotRequest","required":["SnapshotId"]},"DeleteTags":{"input":"DeleteTagsRequest","required":["Resources"]},"DeleteVolume":{"input":"DeleteVolumeRequest","required":["VolumeId"]},"DeregisterImage":{"input":"DeregisterImageRequest","output":"DeregisterImageResult","required":["ImageId"]},"DescribeAvailabilityZones":{"input":"DescribeAvailabilityZonesRequest","output":"DescribeAvailabilityZonesResult","required":[]},"DescribeFastLaunchImages":{"input":"DescribeFastLaunchImagesRequest","output":"DescribeFastLaunchImagesResult","required":[]},"DescribeImageAttribute":{"input":"DescribeImageAttributeRequest","output":"ImageAttribute","required":["Attribute","ImageId"]},"DescribeImages":{"input":"DescribeImagesRequest","output":"DescribeImagesResult","required":[]},"DescribeInstanceAttribute":{"input":"DescribeInstanceAttributeRequest","output":"InstanceAttribute","required":["InstanceId","Attribute"]},"DescribeInstanceStatus":{"input":"DescribeInstanceStatusRequest","output":"DescribeInstanceStatusResult","required":[]},"DescribeInstanceTypeOfferings":{"input":"DescribeInstanceTypeOfferingsRequest","output":"DescribeInstanceTypeOfferingsResult","required":[]},"DescribeInstanceTypes":{"input":"DescribeInstanceTypesRequest","output":"DescribeInstanceTypesResult","required":[]},"DescribeInstances":{"input":"DescribeInstancesRequest","output":"DescribeInstancesResult","required":[]},"DescribeKeyPairs":{"input":"DescribeKeyPairsRequest","output":"DescribeKeyPairsResult","required":[]},"DescribeLaunchTemplateVersions":{"input":"DescribeLaunchTemplateVersionsRequest","output":"DescribeLaunchTemplateVersionsResult","required":[]},"DescribeLaunchTemplates":{"input":"DescribeLaunchTemplatesRequest","output":"DescribeLaunchTemplatesResult","required":[]},"DescribeNetworkInterfaces":{"input":"DescribeNetworkInterfacesRequest","output":"DescribeNetworkInterfacesResult","required":[]},"DescribeRegions":{"input":"DescribeRegionsRequest","output":"DescribeRegionsResult","required":[]},"DescribeSecurityGroupRules":{"input":"DescribeSecurityGroupRulesRequest","output":"DescribeSecurityGroupRulesResult","required":[]},"DescribeSecurityGroups":{"input":"DescribeSecurityGroupsRequest","output":"DescribeSecurityGroupsResult","required":[]},"DescribeSnapshotAttribute":{"input":"DescribeSnapshotAttributeRequest","output":"DescribeSnapshotAttributeResult","required":["Attribute","SnapshotId"]},"DescribeSnapshots":{"input":"DescribeSnapshotsRequest","output":"DescribeSnapshotsResult","required":[]},"DescribeSubnets":{"input":"DescribeSubnetsRequest","output":"DescribeSubnetsResult","required":[]},"DescribeTags":{"input":"DescribeTagsRequest","output":"DescribeTagsResult","required":[]},"DescribeVolumes":{"input":"DescribeVolumesRequest","output":"DescribeVolumesResult","required":[]},"DescribeVpcs":{"input":"DescribeVpcsRequest","output":"DescribeVpcsResult","required":[]},"DetachVolume":{"input":"DetachVolumeRequest","output":"VolumeAttachment","required":["VolumeId"]},"DisableImageDeprecation":{"input":"DisableImageDeprecationRequest","output":"DisableImageDeprecationResult","required":["ImageId"]},"DisableImageDeregistrationProtection":{"input":"DisableImageDeregistrationProtectionRequest","output":"DisableImageDeregistrationProtectionResult","required":["ImageId"]},"EnableFastLaunch":{"input":"EnableFastLaunchRequest","output":"EnableFastLaunchResult","required":["ImageId"]},"EnableImageDeprecation":{"input":"EnableImageDeprecationRequest","output":"EnableImageDeprecationResult","required":["ImageId","DeprecateAt"]},"EnableImageDeregistrationProtection":{"input":"EnableImageDeregistrationProtectionRequest","output":"EnableImageDeregistrationProtectionResult","required":["ImageId"]},"GetConsoleOutput":{"input":"GetConsoleOutputRequest","output":"GetConsoleOutputResult","required":["InstanceId"]},"GetPasswordData":{"input":"GetPasswordDataRequest","output":"GetPasswordDataResult","required":["InstanceId"]},"ImportKeyPair":{"input":"ImportKeyPairRequest","output":"ImportKeyPairResult","required":["KeyName","PublicKeyMaterial"]},"ModifyImageAttribute":{"input":"ModifyImageAttributeRequest","required":["ImageId"]},"ModifyInstanceAttribute":{"input":"ModifyInstanceAttributeRequest","required":["InstanceId"]},"ModifySnapshotAttribute":{"input":"ModifySnapshotAttributeRequest","required":["SnapshotId"]},"RebootInstances":{"input":"RebootInstancesRequest","required":["InstanceIds"]},"RegisterImage":{"input":"RegisterImageRequest","output":"RegisterImageResult","required":["Name"]},"ResetImageAttribute":{"input":"ResetImageAttributeRequest","required":["Attribute","ImageId"]},"RevokeSecurityGroupEgress":{"input":"RevokeSecurityGroupEgressRequest","output":"RevokeSecurityGroupEgressResult","required":["GroupId"]},"RevokeSecurityGroupIngress":{"input":"RevokeSecurityGroupIngressRequest","output":"RevokeSecurityGroupIngressResult","required":[]},"RunInstances":{"input":"RunInstancesRequest","output":"Reservation","required":["MaxCount","MinCount"]},"StartInstances":{"input":"StartInstancesRequest","output":"StartInstancesResult","required":["InstanceIds"]},"StopInstances":{"input":"StopInstancesRequest","output":"StopInstancesResult","required":["InstanceIds"]},"TerminateInstances":{"input":"TerminateInstancesRequest","output":"TerminateInstancesResult","required":["InstanceIds"]}},"$e":{"AcceleratorCount":{"Min":["integer","min","Min"],"Max":["integer","max","Max"]},"AcceleratorCountRequest":{"Min":["integer","Min","Min"],"Max":["integer","Max","Max"]},"AcceleratorTotalMemoryMiB":{"Min":["integer","min","Min"],"Max":["integer","max","Max"]},"AcceleratorTotalMemoryMiBRequest":{"Min":["integer","Min","Min"],"Max":["integer","Max","Max"]},"ApplicationStatusSummary":{"Status":["string","status","Status"],"ImpairedSince":["timestamp","impairedSince","ImpairedSince"]},"AssociatedKmsKey":{"KmsKeyId":["string","kmsKeyId","KmsKeyId"]},"AttachVolumeRequest":{"Device":["string","Device","Device"],"InstanceId":["string","InstanceId","InstanceId"],"VolumeId":["string","VolumeId","VolumeId"],"EbsCardIndex":["integer","EbsCardIndex","EbsCardIndex"],"DryRun":["boolean","dryRun","DryRun"]},"AttachmentEnaSrdSpecification":{"EnaSrdEnabled":["boolean","enaSrdEnabled","EnaSrdEnabled"],"EnaSrdUdpSpecification":["AttachmentEnaSrdUdpSpecification","enaSrdUdpSpecification","EnaSrdUdpSpecification"]},"AttachmentEnaSrdUdpSpecification":{"EnaSrdUdpEnabled":["boolean","enaSrdUdpEnabled","EnaSrdUdpEnabled"]},"AttributeBooleanValue":{"Value":["boolean","value","Value"]},"AttributeValue":{"Value":["string","value","Value"]},"AuthorizeSecurityGroupEgressRequest":{"TagSpecifications":["TagSpecificationList","TagSpecification","TagSpecification"],"DryRun":["boolean","dryRun","DryRun"],"GroupId":["string","groupId","GroupId"],"SourceSecurityGroupName":["string","sourceSecurityGroupName","SourceSecurityGroupName"],"SourceSecurityGroupOwnerId":["string","sourceSecurityGroupOwnerId","SourceSecurityGroupOwnerId"],"IpProtocol":["string","ipProtocol","IpProtocol"],"FromPort":["integer","fromPort","FromPort"],"ToPort":["integer","toPort","ToPort"],"CidrIp":["string","cidrIp","CidrIp"],"IpPermissions":["IpPermissionList","ipPermissions","IpPermissions"]},"AuthorizeSecurityGroupEgressResult":{"Return":["boolean","return","Return"],"SecurityGroupRules":["SecurityGroupRuleList","securityGroupRuleSet","SecurityGroupRuleSet"]},"AuthorizeSecurityGroupIngressRequest":{"CidrIp":["string","CidrIp","CidrIp"],"FromPort":["integer","FromPort","FromPort"],"GroupId":["string","GroupId","GroupId"],"GroupName":["string","GroupName","GroupName"],"IpPermissions":["IpPermissionList","IpPermissions","IpPermissions"],"IpProtocol":["string","IpProtocol","IpProtocol"],"SourceSecurityGroupName":["string","SourceSecurityGroupName","SourceSecurityGroupName"],"SourceSecurityGroupOwnerId":["string","SourceSecurityGroupOwnerId","SourceSecurityGroupOwnerId"],"ToPort":["integer","ToPort","ToPort"],"TagSpecifications":["TagSpecificationList","TagSpecification","TagSpecification"],"DryRun":["boolean","dryRun","DryRun"]},"AuthorizeSecurityGroupIngressResult":{"Return":["boolean","return","Return"],"SecurityGroupRules":["SecurityGroupRuleList","securityGroupRuleSet","SecurityGroupRuleSet"]},"AvailabilityZone":{"OptInStatus":["string","optInStatus","OptInStatus"],"Messages":["AvailabilityZoneMessageList","messageSet","MessageSet"],"RegionName":["string","regionName","RegionName"],"ZoneName":["string","zoneName","ZoneName"],"ZoneId":["string","zoneId","ZoneId"],"GroupName":["string","groupName","GroupName"],"NetworkBorderGroup":["string","networkBorderGroup","NetworkBorderGroup"],"ZoneType":["string","zoneType","ZoneType"],"ParentZoneName":["string","parentZoneName","ParentZoneName"],"ParentZoneId":["string","parentZoneId","ParentZoneId"],"GroupLongName":["string","groupLongName","GroupLongName"],"Geography":["AvailabilityZoneGeographyList","geographySet","GeographySet"],"SubGeography":["AvailabilityZoneSubGeographyList","subGeographySet","SubGeographySet"],"State":["string","zoneState","ZoneState"]},"AvailabilityZoneGeography":{"Name":["string","name","Name"]},"AvailabilityZoneMessage":{"Message":["string","message","Message"]},"AvailabilityZoneSubGeography":{"Name":["string","name","Name"]},"BaselineEbsBandwidthMbps":{"Min":["integer","min","Min"],"Max":["integer","max","Max"]},"BaselineEbsBandwidthMbpsRequest":{"Min":["integer","Min","Min"],"Max":["integer","Max","Max"]},"BaselinePerformanceFactors":{"Cpu":["CpuPerformanceFactor","cpu","Cpu"]},"BaselinePerformanceFactorsRequest":{"Cpu":["CpuPerformanceFactorRequest","Cpu","Cpu"]},"BlockDeviceMapping":{"Ebs":["EbsBlockDevice","ebs","Ebs"],"NoDevice":["string","noDevice","NoDevice"],"DeviceName":["string","deviceName","DeviceName"],"VirtualName":["string","virtualName","VirtualName"]},"BlockDeviceMappingResponse":{"DeviceName":["string","deviceName","DeviceName"],"VirtualName":["string","virtualName","VirtualName"],"Ebs":["EbsBlockDeviceResponse","ebs","Ebs"],"NoDevice":["string","noDevice","NoDevice"]},"BlockPublicAccessStates":{"InternetGatewayBlockMode":["string","internetGatewayBlockMode","InternetGatewayBlockMode"]},"CapacityReservationOptionsRequest":{"UsageStrategy":["string","UsageStrategy","UsageStrategy"]},"CapacityReservationSpecification":{"CapacityReservationPreference":["string","CapacityReservationPreference","CapacityReservationPreference"],"CapacityReservationTarget":["CapacityReservationTarget","CapacityReservationTarget","CapacityReservationTarget"]},"CapacityReservationSpecificationResponse":{"CapacityReservationPreference":["string","capacityReservationPreference","CapacityReservationPreference"],"CapacityReservationTarget":["CapacityReservationTargetResponse","capacityReservationTarget","CapacityReservationTarget"]},"CapacityReservationTarget":{"CapacityReservationId":["string","CapacityReservationId","CapacityReservationId"],"CapacityReservationResourceGroupArn":["string","CapacityReservationResourceGroupArn","CapacityReservationResourceGroupArn"]},"CapacityReservationTargetResponse":{"CapacityReservationId":["string","capacityReservationId","CapacityReservationId"],"CapacityReservationResourceGroupArn":["string","capacityReservationResourceGroupArn","CapacityReservationResourceGroupArn"]},"ConnectionTrackingConfiguration":{"TcpEstablishedTimeout":["integer","tcpEstablishedTimeout","TcpEstablishedTimeout"],"UdpStreamTimeout":["integer","udpStreamTimeout","UdpStreamTimeout"],"UdpTimeout":["integer","udpTimeout","UdpTimeout"]},"ConnectionTrackingSpecification":{"TcpEstablishedTimeout":["integer","tcpEstablishedTimeout","TcpEstablishedTimeout"],"UdpTimeout":["integer","udpTimeout","UdpTimeout"],"UdpStreamTimeout":["integer","udpStreamTimeout","UdpStreamTimeout"]},"ConnectionTrackingSpecificationRequest":{"TcpEstablishedTimeout":["integer","TcpEstablishedTimeout","TcpEstablishedTimeout"],"UdpStreamTimeout":["integer","UdpStreamTimeout","UdpStreamTimeout"],"UdpTimeout":["integer","UdpTimeout","UdpTimeout"]},"ConnectionTrackingSpecificationResponse":{"TcpEstablishedTimeout":["integer","tcpEstablishedTimeout","TcpEstablishedTimeout"],"UdpStreamTimeout":["integer","udpStreamTimeout","UdpStreamTimeout"],"UdpTimeout":["integer","udpTimeout","UdpTimeout"]},"CopyImageRequest":{"ClientToken":["string","ClientToken","ClientToken"],"Description":["string","Description","Description"],"Encrypted":["boolean","encrypted","Encrypted"],"KmsKeyId":["string","kmsKeyId","KmsKeyId"],"Name":["string","Name","Name"],"SourceImageId":["string","SourceImageId","SourceImageId"],"SourceRegion":["string","SourceRegion","SourceRegion"],"DestinationOutpostArn":["string","DestinationOutpostArn","DestinationOutpostArn"],"CopyImageTags":["boolean","CopyImageTags","CopyImageTags"],"TagSpecifications":["TagSpecificationList","TagSpecification","TagSpecification"],"SnapshotCopyCompletionDurationMinutes":["long","SnapshotCopyCompletionDurationMinutes","SnapshotCopyCompletionDurationMinutes"],"DestinationAvailabilityZone":["string","DestinationAvailabilityZone","DestinationAvailabilityZone"],"DestinationAvailabilityZoneId":["string","DestinationAvailabilityZoneId","DestinationAvailabilityZoneId"],"DryRun":["boolean","dryRun","DryRun"]},"CopyImageResult":{"ImageId":["string","imageId","ImageId"]},"CopySnapshotRequest":{"Description":["string","Description","Description"],"DestinationOutpostArn":["string","DestinationOutpostArn","DestinationOutpostArn"],"DestinationRegion":["string","destinationRegion","DestinationRegion"],"Encrypted":["boolean","encrypted","Encrypted"],"KmsKeyId":["string","kmsKeyId","KmsKeyId"],"PresignedUrl":["string","presignedUrl","PresignedUrl"],"SourceRegion":["string","SourceRegion","SourceRegion"],"SourceSnapshotId":["string","SourceSnapshotId","SourceSnapshotId"],"TagSpecifications":["TagSpecificationList","TagSpecification","TagSpecification"],"CompletionDurationMinutes":["integer","CompletionDurationMinutes","CompletionDurationMinutes"],"DestinationAvailabilityZone":["string","DestinationAvailabilityZone","DestinationAvailabilityZone"],"DryRun":["boolean","dryRun","DryRun"]},"CopySnapshotResult":{"Tags":["TagList","tagSet","TagSet"],"SnapshotId":["string","snapshotId","SnapshotId"]},"CpuOptions":{"CoreCount":["integer","coreCount","CoreCount"],"ThreadsPerCore":["integer","threadsPerCore","ThreadsPerCore"],"AmdSevSnp":["string","amdSevSnp","AmdSevSnp"],"NestedVirtualization":["string","nestedVirtualization","NestedVirtualization"]},"CpuOptionsRequest":{"CoreCount":["integer","CoreCount","CoreCount"],"ThreadsPerCore":["integer","ThreadsPerCore","ThreadsPerCore"],"AmdSevSnp":["string","AmdSevSnp","AmdSevSnp"],"NestedVirtualization":["string","NestedVirtualization","NestedVirtualization"]},"CpuPerformanceFactor":{"References":["PerformanceFactorReferenceSet","referenceSet","ReferenceSet"]},"CpuPerformanceFactorRequest":{"References":["PerformanceFactorReferenceSetRequest","Reference","Reference"]},"CreateFleetError":{"LaunchTemplateAndOverrides":["LaunchTemplateAndOverridesResponse","launchTemplateAndOverrides","LaunchTemplateAndOverrides"],"Lifecycle":["string","lifecycle","Lifecycle"],"ErrorCode":["string","errorCode","ErrorCode"],"ErrorMessage":["string","errorMessage","ErrorMessage"]},"CreateFleetInstance":{"LaunchTemplateAndOverrides":["LaunchTemplateAndOverridesResponse","launchTemplateAndOverrides","LaunchTemplateAndOverrides"],"Lifecycle":["string","lifecycle","Lifecycle"],"InstanceIds":["InstanceIdsSet","instanceIds","InstanceIds"],"InstanceType":["string","instanceType","InstanceType"],"Platform":["string","platform","Platform"],"AvailabilityZoneId":["string","availabilityZoneId","AvailabilityZoneId"],"AvailabilityZone":["string","availabilityZone","AvailabilityZone"],"SubnetId":["string","subnetId","SubnetId"]},"CreateFleetRequest":{"DryRun":["boolean","DryRun","DryRun"],"ClientToken":["string","ClientToken","ClientToken"],"SpotOptions":["SpotOptionsRequest","SpotOptions","SpotOptions"],"OnDemandOptions":["OnDemandOptionsRequest","OnDemandOptions","OnDemandOptions"],"ReservedCapacityOptions":["ReservedCapacityOptionsRequest","ReservedCapacityOptions","ReservedCapacityOptions"],"ExcessCapacityTerminationPolicy":["string","ExcessCapacityTerminationPolicy","ExcessCapacityTerminationPolicy"],"LaunchTemplateConfigs":["FleetLaunchTemplateConfigListRequest","LaunchTemplateConfigs","LaunchTemplateConfigs"],"TargetCapacitySpecification":["TargetCapacitySpecificationRequest","TargetCapacitySpecification","TargetCapacitySpecification"],"TerminateInstancesWithExpiration":["boolean","TerminateInstancesWithExpiration","TerminateInstancesWithExpiration"],"Type":["string","Type","Type"],"ValidFrom":["timestamp","ValidFrom","ValidFrom"],"ValidUntil":["timestamp","ValidUntil","ValidUntil"],"ReplaceUnhealthyInstances":["boolean","ReplaceUnhealthyInstances","ReplaceUnhealthyInstances"],"TagSpecifications":["TagSpecificationList","TagSpecification","TagSpecification"],"Context":["string","Context","Context"]},"CreateFleetResult":{"FleetId":["string","fleetId","FleetId"],"Errors":["CreateFleetErrorsSet","errorSet","ErrorSet"],"Instances":["CreateFleetInstancesSet","fleetInstanceSet","FleetInstanceSet"]},"CreateImageRequest":{"TagSpecifications":["TagSpecificationList","TagSpecification","TagSpecification"],"SnapshotLocation":["string","SnapshotLocation","SnapshotLocation"],"BootModeOverride":["string","BootModeOverride","BootModeOverride"],"DryRun":["boolean","dryRun","DryRun"],"InstanceId":["string","instanceId","InstanceId"],"Name":["string","name","Name"],"Description":["string","description","Description"],"NoReboot":["boolean","noReboot","NoReboot"],"BlockDeviceMappings":["BlockDeviceMappingRequestList","blockDeviceMapping","BlockDeviceMapping"]},"CreateImageResult":{"ImageId":["string","imageId","ImageId"]},"CreateKeyPairRequest":{"KeyName":["string","KeyName","KeyName"],"KeyType":["string","KeyType","KeyType"],"TagSpecifications":["TagSpecificationList","TagSpecification","TagSpecification"],"KeyFormat":["string","KeyFormat","KeyFormat"],"DryRun":["boolean","dryRun","DryRun"]},"CreateLaunchTemplateRequest":{"DryRun":["boolean","DryRun","DryRun"],"ClientToken":["string","ClientToken","ClientToken"],"LaunchTemplateName":["string","LaunchTemplateName","LaunchTemplateName"],"VersionDescription":["string","VersionDescription","VersionDescription"],"LaunchTemplateData":["RequestLaunchTemplateData","LaunchTemplateData","LaunchTemplateData"],"Operator":["OperatorRequest","Operator","Operator"],"TagSpecifications":["TagSpecificationList","TagSpecification","TagSpecification"]},"CreateLaunchTemplateResult":{"LaunchTemplate":["LaunchTemplate","launchTemplate","LaunchTemplate"],"Warning":["ValidationWarning","warning","Warning"]},"CreateSecurityGroupRequest":{"Description":["string","GroupDescription","GroupDescription"],"GroupName":["string","GroupName","GroupName"],"VpcId":["string","VpcId","VpcId"],"TagSpecifications":["TagSpecificationList","TagSpecification","TagSpecification"],"DryRun":["boolean","dryRun","DryRun"]},"CreateSecurityGroupResult":{"GroupId":["string","groupId","GroupId"],"Tags":["TagList","tagSet","TagSet"],"SecurityGroupArn":["string","securityGroupArn","SecurityGroupArn"]},"CreateSnapshotRequest":{"Description":["string","Description","Description"],"OutpostArn":["string","OutpostArn","OutpostArn"],"VolumeId":["string","VolumeId","VolumeId"],"TagSpecifications":["TagSpecificationList","TagSpecification","TagSpecification"],"Location":["string","Location","Location"],"DryRun":["boolean","dryRun","DryRun"]},"CreateTagsRequest":{"DryRun":["boolean","dryRun","DryRun"],"Resources":["ResourceIdList","ResourceId","ResourceId"],"Tags":["TagList","Tag","Tag"]},"CreateVolumePermission":{"UserId":["string","userId","UserId"],"Group":["string","group","Group"]},"CreateVolumePermissionModifications":{"Add":["CreateVolumePermissionList","Add","Add"],"Remove":["CreateVolumePermissionList","Remove","Remove"]},"CreateVolumeRequest":{"AvailabilityZone":["string","AvailabilityZone","AvailabilityZone"],"AvailabilityZoneId":["string","AvailabilityZoneId","AvailabilityZoneId"],"Encrypted":["boolean","encrypted","Encrypted"],"Iops":["integer","Iops","Iops"],"KmsKeyId":["string","KmsKeyId","KmsKeyId"],"OutpostArn":["string","OutpostArn","OutpostArn"],"Size":["integer","Size","Size"],"SnapshotId":["string","SnapshotId","SnapshotId"],"VolumeType":["string","VolumeType","VolumeType"],"TagSpecifications":["TagSpecificationList","TagSpecification","TagSpecification"],"MultiAttachEnabled":["boolean","MultiAttachEnabled","MultiAttachEnabled"],"Throughput":["integer","Throughput","Throughput"],"ClientToken":["string","ClientToken","ClientToken"],"VolumeInitializationRate":["integer","VolumeInitializationRate","VolumeInitializationRate"],"Operator":["OperatorRequest","Operator","Operator"],"DryRun":["boolean","dryRun","DryRun"]},"CreditSpecification":{"CpuCredits":["string","cpuCredits","CpuCredits"]},"CreditSpecificationRequest":{"CpuCredits":["string","CpuCredits","CpuCredits"]},"DefaultConnectionTrackingConfiguration":{"DefaultTcpEstablishedTimeout":["integer","defaultTcpEstablishedTimeout","DefaultTcpEstablishedTimeout"],"DefaultUdpTimeout":["integer","defaultUdpTimeout","DefaultUdpTimeout"],"DefaultUdpStreamTimeout":["integer","defaultUdpStreamTimeout","DefaultUdpStreamTimeout"]},"DeleteKeyPairRequest":{"KeyName":["string","KeyName","KeyName"],"KeyPairId":["string","KeyPairId","KeyPairId"],"DryRun":["boolean","dryRun","DryRun"]},"DeleteKeyPairResult":{"Return":["boolean","return","Return"],"KeyPairId":["string","keyPairId","KeyPairId"]},"DeleteLaunchTemplateRequest":{"DryRun":["boolean","DryRun","DryRun"],"LaunchTemplateId":["string","LaunchTemplateId","LaunchTemplateId"],"LaunchTemplateName":["string","LaunchTemplateName","LaunchTemplateName"]},"DeleteLaunchTemplateResult":{"LaunchTemplate":["LaunchTemplate","launchTemplate","LaunchTemplate"]},"DeleteSecurityGroupRequest":{"GroupId":["string","GroupId","GroupId"],"GroupName":["string","GroupName","GroupName"],"DryRun":["boolean","dryRun","DryRun"]},"DeleteSecurityGroupResult":{"Return":["boolean","return","Return"],"GroupId":["string","groupId","GroupId"]},"DeleteSnapshotRequest":{"SnapshotId":["string","SnapshotId","SnapshotId"],"DryRun":["boolean","dryRun","DryRun"]},"DeleteSnapshotReturnCode":{"SnapshotId":["string","snapshotId","SnapshotId"],"ReturnCode":["string","returnCode","ReturnCode"]},"DeleteTagsRequest":{"DryRun":["boolean","dryRun","DryRun"],"Resources":["ResourceIdList","resourceId","ResourceId"],"Tags":["TagList","tag","Tag"]},"DeleteVolumeRequest":{"VolumeId":["string","VolumeId","VolumeId"],"DryRun":["boolean","dryRun","DryRun"]},"DeregisterImageRequest":{"ImageId":["string","ImageId","ImageId"],"DeleteAssociatedSnapshots":["boolean","DeleteAssociatedSnapshots","DeleteAssociatedSnapshots"],"DryRun":["boolean","dryRun","DryRun"]},"DeregisterImageResult":{"Return":["boolean","return","Return"],"DeleteSnapshotResults":["DeleteSnapshotResultSet","deleteSnapshotResultSet","DeleteSnapshotResultSet"]},"DescribeAvailabilityZonesRequest":{"ZoneNames":["ZoneNameStringList","ZoneName","ZoneName"],"ZoneIds":["ZoneIdStringList","ZoneId","ZoneId"],"AllAvailabilityZones":["boolean","AllAvailabilityZones","AllAvailabilityZones"],"DryRun":["boolean","dryRun","DryRun"],"Filters":["FilterList","Filter","Filter"]},"DescribeAvailabilityZonesResult":{"AvailabilityZones":["AvailabilityZoneList","availabilityZoneInfo","AvailabilityZoneInfo"]},"DescribeFastLaunchImagesRequest":{"ImageIds":["FastLaunchImageIdList","ImageId","ImageId"],"Filters":["FilterList","Filter","Filter"],"MaxResults":["integer","MaxResults","MaxResults"],"NextToken":["string","NextToken","NextToken"],"DryRun":["boolean","DryRun","DryRun"]},"DescribeFastLaunchImagesResult":{"FastLaunchImages":["DescribeFastLaunchImagesSuccessSet","fastLaunchImageSet","FastLaunchImageSet"],"NextToken":["string","nextToken","NextToken"]},"DescribeFastLaunchImagesSuccessItem":{"ImageId":["string","imageId","ImageId"],"ResourceType":["string","resourceType","ResourceType"],"SnapshotConfiguration":["FastLaunchSnapshotConfigurationResponse","snapshotConfiguration","SnapshotConfiguration"],"LaunchTemplate":["FastLaunchLaunchTemplateSpecificationResponse","launchTemplate","LaunchTemplate"],"MaxParallelLaunches":["integer","maxParallelLaunches","MaxParallelLaunches"],"OwnerId":["string","ownerId","OwnerId"],"State":["string","state","State"],"StateTransitionReason":["string","stateTransitionReason","StateTransitionReason"],"StateTransitionTime":["timestamp","stateTransitionTime","StateTransitionTime"]},"DescribeImageAttributeRequest":{"Attribute":["string","Attribute","Attribute"],"ImageId":["string","ImageId","ImageId"],"DryRun":["boolean","dryRun","DryRun"]},"DescribeImagesRequest":{"ExecutableUsers":["ExecutableByStringList","ExecutableBy","ExecutableBy"],"ImageIds":["ImageIdStringList","ImageId","ImageId"],"Owners":["OwnerStringList","Owner","Owner"],"IncludeDeprecated":["boolean","IncludeDeprecated","IncludeDeprecated"],"IncludeDisabled":["boolean","IncludeDisabled","IncludeDisabled"],"MaxResults":["integer","MaxResults","MaxResults"],"NextToken":["string","NextToken","NextToken"],"DryRun":["boolean","dryRun","DryRun"],"Filters":["FilterList","Filter","Filter"]},"DescribeImagesResult":{"NextToken":["string","nextToken","NextToken"],"Images":["ImageList","imagesSet","ImagesSet"]},"DescribeInstanceAttributeRequest":{"DryRun":["boolean","dryRun","DryRun"],"InstanceId":["string","instanceId","InstanceId"],"Attribute":["string","attribute","Attribute"]},"DescribeInstanceStatusRequest":{"InstanceIds":["InstanceIdStringList","InstanceId","InstanceId"],"MaxResults":["integer","MaxResults","MaxResults"],"NextToken":["string","NextToken","NextToken"],"IncludeManagedResources":["boolean","IncludeManagedResources","IncludeManagedResources"],"DryRun":["boolean","dryRun","DryRun"],"Filters":["FilterList","Filter","Filter"],"IncludeAllInstances":["boolean","includeAllInstances","IncludeAllInstances"]},"DescribeInstanceStatusResult":{"InstanceStatuses":["InstanceStatusList","instanceStatusSet","InstanceStatusSet"],"NextToken":["string","nextToken","NextToken"]},"DescribeInstanceTypeOfferingsRequest":{"DryRun":["boolean","DryRun","DryRun"],"LocationType":["string","LocationType","LocationType"],"Filters":["FilterList","Filter","Filter"],"MaxResults":["integer","MaxResults","MaxResults"],"NextToken":["string","NextToken","NextToken"]},"DescribeInstanceTypeOfferingsResult":{"InstanceTypeOfferings":["InstanceTypeOfferingsList","instanceTypeOfferingSet","InstanceTypeOfferingSet"],"NextToken":["string","nextToken","NextToken"]},"DescribeInstanceTypesRequest":{"DryRun":["boolean","DryRun","DryRun"],"InstanceTypes":["RequestInstanceTypeList","InstanceType","InstanceType"],"Filters":["FilterList","Filter","Filter"],"MaxResults":["integer","MaxResults","MaxResults"],"NextToken":["string","NextToken","NextToken"],"IncludeUnsupportedInRegion":["boolean","IncludeUnsupportedInRegion","IncludeUnsupportedInRegion"]},"DescribeInstanceTypesResult":{"InstanceTypes":["InstanceTypeInfoList","instanceTypeSet","InstanceTypeSet"],"NextToken":["string","nextToken","NextToken"]},"DescribeInstancesRequest":{"InstanceIds":["InstanceIdStringList","InstanceId","InstanceId"],"IncludeManagedResources":["boolean","IncludeManagedResources","IncludeManagedResources"],"DryRun":["boolean","dryRun","DryRun"],"Filters":["FilterList","Filter","Filter"],"NextToken":["string","nextToken","NextToken"],"MaxResults":["integer","maxResults","MaxResults"]},"DescribeInstancesResult":{"NextToken":["string","nextToken","NextToken"],"Reservations":["ReservationList","reservationSet","ReservationSet"]},"DescribeKeyPairsRequest":{"KeyNames":["KeyNameStringList","KeyName","KeyName"],"KeyPairIds":["KeyPairIdStringList","KeyPairId","KeyPairId"],"IncludePublicKey":["boolean","IncludePublicKey","IncludePublicKey"],"DryRun":["boolean","dryRun","DryRun"],"Filters":["FilterList","Filter","Filter"]},"DescribeKeyPairsResult":{"KeyPairs":["KeyPairList","keySet","KeySet"]},"DescribeLaunchTemplateVersionsRequest":{"DryRun":["boolean","DryRun","DryRun"],"LaunchTemplateId":["string","LaunchTemplateId","LaunchTemplateId"],"LaunchTemplateName":["string","LaunchTemplateName","LaunchTemplateName"],"Versions":["VersionStringList","LaunchTemplateVersion","LaunchTemplateVersion"],"MinVersion":["string","MinVersion","MinVersion"],"MaxVersion":["string","MaxVersion","MaxVersion"],"NextToken":["string","NextToken","NextToken"],"MaxResults":["integer","MaxResults","MaxResults"],"Filters":["FilterList","Filter","Filter"],"ResolveAlias":["boolean","ResolveAlias","ResolveAlias"],"IncludeManagedResources":["boolean","IncludeManagedResources","IncludeManagedResources"]},"DescribeLaunchTemplateVersionsResult":{"LaunchTemplateVersions":["LaunchTemplateVersionSet","launchTemplateVersionSet","LaunchTemplateVersionSet"],"NextToken":["string","nextToken","NextToken"]},"DescribeLaunchTemplatesRequest":{"DryRun":["boolean","DryRun","DryRun"],"LaunchTemplateIds":["LaunchTemplateIdStringList","LaunchTemplateId","LaunchTemplateId"],"LaunchTemplateNames":["LaunchTemplateNameStringList","LaunchTemplateName","LaunchTemplateName"],"Filters":["FilterList","Filter","Filter"],"NextToken":["string","NextToken","NextToken"],"MaxResults":["integer","MaxResults","MaxResults"],"IncludeManagedResources":["boolean","IncludeManagedResources","IncludeManagedResources"]},"DescribeLaunchTemplatesResult":{"LaunchTemplates":["LaunchTemplateSet","launchTemplates","LaunchTemplates"],"NextToken":["string","nextToken","NextToken"]},"DescribeNetworkInterfacesRequest":{"NextToken":["string","NextToken","NextToken"],"MaxResults":["integer","MaxResults","MaxResults"],"IncludeManagedResources":["boolean","IncludeManagedResources","IncludeManagedResources"],"DryRun":["boolean","dryRun","DryRun"],"NetworkInterfaceIds":["NetworkInterfaceIdList","NetworkInterfaceId","NetworkInterfaceId"],"Filters":["FilterList","filter","Filter"]},"DescribeNetworkInterfacesResult":{"NetworkInterfaces":["NetworkInterfaceList","networkInterfaceSet","NetworkInterfaceSet"],"NextToken":["string","nextToken","NextToken"]},"DescribeRegionsRequest":{"RegionNames":["RegionNameStringList","RegionName","RegionName"],"AllRegions":["boolean","AllRegions","AllRegions"],"DryRun":["boolean","dryRun","DryRun"],"Filters":["FilterList","Filter","Filter"]},"DescribeRegionsResult":{"Regions":["RegionList","regionInfo","RegionInfo"]},"DescribeSecurityGroupRulesRequest":{"Filters":["FilterList","Filter","Filter"],"SecurityGroupRuleIds":["SecurityGroupRuleIdList","SecurityGroupRuleId","SecurityGroupRuleId"],"DryRun":["boolean","DryRun","DryRun"],"NextToken":["string","NextToken","NextToken"],"MaxResults":["integer","MaxResults","MaxResults"]},"DescribeSecurityGroupRulesResult":{"SecurityGroupRules":["SecurityGroupRuleList","securityGroupRuleSet","SecurityGroupRuleSet"],"NextToken":["string","nextToken","NextToken"]},"DescribeSecurityGroupsRequest":{"GroupIds":["GroupIdStringList","GroupId","GroupId"],"GroupNames":["GroupNameStringList","GroupName","GroupName"],"NextToken":["string","NextToken","NextToken"],"MaxResults":["integer","MaxResults","MaxResults"],"DryRun":["boolean","dryRun","DryRun"],"Filters":["FilterList","Filter","Filter"]},"DescribeSecurityGroupsResult":{"NextToken":["string","nextToken","NextToken"],"SecurityGroups":["SecurityGroupList","securityGroupInfo","SecurityGroupInfo"]},"DescribeSnapshotAttributeRequest":{"Attribute":["string","Attribute","Attribute"],"SnapshotId":["string","SnapshotId","SnapshotId"],"DryRun":["boolean","dryRun","DryRun"]},"DescribeSnapshotAttributeResult":{"ProductCodes":["ProductCodeList","productCodes","ProductCodes"],"SnapshotId":["string","snapshotId","SnapshotId"],"CreateVolumePermissions":["CreateVolumePermissionList","createVolumePermission","CreateVolumePermission"]},"DescribeSnapshotsRequest":{"MaxResults":["integer","MaxResults","MaxResults"],"NextToken":["string","NextToken","NextToken"],"OwnerIds":["OwnerStringList","Owner","Owner"],"RestorableByUserIds":["RestorableByStringList","RestorableBy","RestorableBy"],"SnapshotIds":["SnapshotIdStringList","SnapshotId","SnapshotId"],"DryRun":["boolean","dryRun","DryRun"],"Filters":["FilterList","Filter","Filter"]},"DescribeSnapshotsResult":{"NextToken":["string","nextToken","NextToken"],"Snapshots":["SnapshotList","snapshotSet","SnapshotSet"]},"DescribeSubnetsRequest":{"Filters":["FilterList","Filter","Filter"],"SubnetIds":["SubnetIdStringList","SubnetId","SubnetId"],"NextToken":["string","NextToken","NextToken"],"MaxResults":["integer","MaxResults","MaxResults"],"DryRun":["boolean","dryRun","DryRun"]},"DescribeSubnetsResult":{"NextToken":["string","nextToken","NextToken"],"Subnets":["SubnetList","subnetSet","SubnetSet"]},"DescribeTagsRequest":{"DryRun":["boolean","dryRun","DryRun"],"Filters":["FilterList","Filter","Filter"],"MaxResults":["integer","maxResults","MaxResults"],"NextToken":["string","nextToken","NextToken"]},"DescribeTagsResult":{"NextToken":["string","nextToken","NextToken"],"Tags":["TagDescriptionList","tagSet","TagSet"]},"DescribeVolumesRequest":{"VolumeIds":["VolumeIdStringList","VolumeId","VolumeId"],"IncludeManagedResources":["boolean","IncludeManagedResources","IncludeManagedResources"],"DryRun":["boolean","dryRun","DryRun"],"Filters":["FilterList","Filter","Filter"],"NextToken":["string","nextToken","NextToken"],"MaxResults":["integer","maxResults","MaxResults"]},"DescribeVolumesResult":{"NextToken":["string","nextToken","NextToken"],"Volumes":["VolumeList","volumeSet","VolumeSet"]},"DescribeVpcsRequest":{"Filters":["FilterList","Filter","Filter"],"VpcIds":["VpcIdStringList","VpcId","VpcId"],"NextToken":["string","NextToken","NextToken"],"MaxResults":["integer","MaxResults","MaxResults"],"DryRun":["boolean","dryRun","DryRun"]},"DescribeVpcsResult":{"NextToken":["string","nextToken","NextToken"],"Vpcs":["VpcList","vpcSet","VpcSet"]},"DetachVolumeRequest":{"Device":["string","Device","Device"],"Force":["boolean","Force","Force"],"InstanceId":["string","InstanceId","InstanceId"],"VolumeId":["string","VolumeId","VolumeId"],"DryRun":["boolean","dryRun","DryRun"]},"DisableImageDeprecationRequest":{"ImageId":["string","ImageId","ImageId"],"DryRun":["boolean","DryRun","DryRun"]},"DisableImageDeprecationResult":{"Return":["boolean","return","Return"]},"DisableImageDeregistrationProtectionRequest":{"ImageId":["string","ImageId","ImageId"],"DryRun":["boolean","DryRun","DryRun"]},"DisableImageDeregistrationProtectionResult":{"Return":["string","return","Return"]},"DiskInfo":{"SizeInGB":["long","sizeInGB","SizeInGB"],"Count":["integer","count","Count"],"Type":["string","type","Type"]},"EbsBlockDevice":{"DeleteOnTermination":["boolean","deleteOnTermination","DeleteOnTermination"],"Iops":["integer","iops","Iops"],"SnapshotId":["string","snapshotId","SnapshotId"],"VolumeSize":["integer","volumeSize","VolumeSize"],"VolumeType":["string","volumeType","VolumeType"],"KmsKeyId":["string","kmsKeyId","KmsKeyId"],"Throughput":["integer","throughput","Throughput"],"OutpostArn":["string","outpostArn","OutpostArn"],"AvailabilityZone":["string","availabilityZone","AvailabilityZone"],"Encrypted":["boolean","encrypted","Encrypted"],"VolumeInitializationRate":["integer","VolumeInitializationRate","VolumeInitializationRate"],"AvailabilityZoneId":["string","AvailabilityZoneId","AvailabilityZoneId"],"EbsCardIndex":["integer","EbsCardIndex","EbsCardIndex"]},"EbsBlockDeviceResponse":{"Encrypted":["boolean","encrypted","Encrypted"],"DeleteOnTermination":["boolean","deleteOnTermination","DeleteOnTermination"],"Iops":["integer","iops","Iops"],"Throughput":["integer","throughput","Throughput"],"KmsKeyId":["string","kmsKeyId","KmsKeyId"],"SnapshotId":["string","snapshotId","SnapshotId"],"VolumeSize":["integer","volumeSize","VolumeSize"],"VolumeType":["string","volumeType","VolumeType"]},"EbsCardInfo":{"EbsCardIndex":["integer","ebsCardIndex","EbsCardIndex"],"BaselineBandwidthInMbps":["integer","baselineBandwidthInMbps","BaselineBandwidthInMbps"],"BaselineThroughputInMBps":["double","baselineThroughputInMBps","BaselineThroughputInMBps"],"BaselineIops":["integer","baselineIops","BaselineIops"],"MaximumBandwidthInMbps":["integer","maximumBandwidthInMbps","MaximumBandwidthInMbps"],"MaximumThroughputInMBps":["double","maximumThroughputInMBps","MaximumThroughputInMBps"],"MaximumIops":["integer","maximumIops","MaximumIops"]},"EbsInfo":{"EbsOptimizedSupport":["string","ebsOptimizedSupport","EbsOptimizedSupport"],"EncryptionSupport":["string","encryptionSupport","EncryptionSupport"],"EbsOptimizedInfo":["EbsOptimizedInfo","ebsOptimizedInfo","EbsOptimizedInfo"],"NvmeSupport":["string","nvmeSupport","NvmeSupport"],"MaximumEbsAttachments":["integer","maximumEbsAttachments","MaximumEbsAttachments"],"AttachmentLimitType":["string","attachmentLimitType","AttachmentLimitType"],"MaximumEbsCards":["integer","maximumEbsCards","MaximumEbsCards"],"EbsCards":["EbsCardInfoList","ebsCardSet","EbsCardSet"]},"EbsInstanceBlockDevice":{"AttachTime":["timestamp","attachTime","AttachTime"],"DeleteOnTermination":["boolean","deleteOnTermination","DeleteOnTermination"],"Status":["string","status","Status"],"VolumeId":["string","volumeId","VolumeId"],"AssociatedResource":["string","associatedResource","AssociatedResource"],"VolumeOwnerId":["string","volumeOwnerId","VolumeOwnerId"],"Operator":["OperatorResponse","operator","Operator"],"EbsCardIndex":["integer","ebsCardIndex","EbsCardIndex"]},"EbsInstanceBlockDeviceSpecification":{"VolumeId":["string","volumeId","VolumeId"],"DeleteOnTermination":["boolean","deleteOnTermination","DeleteOnTermination"]},"EbsOptimizedInfo":{"BaselineBandwidthInMbps":["integer","baselineBandwidthInMbps","BaselineBandwidthInMbps"],"BaselineThroughputInMBps":["double","baselineThroughputInMBps","BaselineThroughputInMBps"],"BaselineIops":["integer","baselineIops","BaselineIops"],"MaximumBandwidthInMbps":["integer","maximumBandwidthInMbps","MaximumBandwidthInMbps"],"MaximumThroughputInMBps":["double","maximumThroughputInMBps","MaximumThroughputInMBps"],"MaximumIops":["integer","maximumIops","MaximumIops"]},"EbsStatusDetails":{"ImpairedSince":["timestamp","impairedSince","ImpairedSince"],"Name":["string","name","Name"],"Status":["string","status","Status"]},"EbsStatusSummary":{"Details":["EbsStatusDetailsList","details","Details"],"Status":["string","status","Status"]},"EfaInfo":{"MaximumEfaInterfaces":["integer","maximumEfaInterfaces","MaximumEfaInterfaces"]},"ElasticGpuAssociation":{"ElasticGpuId":["string","elasticGpuId","ElasticGpuId"],"ElasticGpuAssociationId":["string","elasticGpuAssociationId","ElasticGpuAssociationId"],"ElasticGpuAssociationState":["string","elasticGpuAssociationState","ElasticGpuAssociationState"],"ElasticGpuAssociationTime":["string","elasticGpuAssociationTime","ElasticGpuAssociationTime"]},"ElasticGpuSpecification":{"Type":["string","Type","Type"]},"ElasticGpuSpecificationResponse":{"Type":["string","type","Type"]},"ElasticInferenceAccelerator":{"Type":["string","Type","Type"],"Count":["integer","Count","Count"]},"ElasticInferenceAcceleratorAssociation":{"ElasticInferenceAcceleratorArn":["string","elasticInferenceAcceleratorArn","ElasticInferenceAcceleratorArn"],"ElasticInferenceAcceleratorAssociationId":["string","elasticInferenceAcceleratorAssociationId","ElasticInferenceAcceleratorAssociationId"],"ElasticInferenceAcceleratorAssociationState":["string","elasticInferenceAcceleratorAssociationState","ElasticInferenceAcceleratorAssociationState"],"ElasticInferenceAcceleratorAssociationTime":["timestamp","elasticInferenceAcceleratorAssociationTime","ElasticInferenceAcceleratorAssociationTime"]},"EnaSrdSpecificationRequest":{"EnaSrdEnabled":["boolean","EnaSrdEnabled","EnaSrdEnabled"],"EnaSrdUdpSpecification":["EnaSrdUdpSpecificationRequest","EnaSrdUdpSpecification","EnaSrdUdpSpecification"]},"EnaSrdUdpSpecificationRequest":{"EnaSrdUdpEnabled":["boolean","EnaSrdUdpEnabled","EnaSrdUdpEnabled"]},"EnableFastLaunchRequest":{"ImageId":["string","ImageId","ImageId"],"ResourceType":["string","ResourceType","ResourceType"],"SnapshotConfiguration":["FastLaunchSnapshotConfigurationRequest","SnapshotConfiguration","SnapshotConfiguration"],"LaunchTemplate":["FastLaunchLaunchTemplateSpecificationRequest","LaunchTemplate","LaunchTemplate"],"MaxParallelLaunches":["integer","MaxParallelLaunches","MaxParallelLaunches"],"DryRun":["boolean","DryRun","DryRun"]},"EnableFastLaunchResult":{"ImageId":["string","imageId","ImageId"],"ResourceType":["string","resourceType","ResourceType"],"SnapshotConfiguration":["FastLaunchSnapshotConfigurationResponse","snapshotConfiguration","SnapshotConfiguration"],"LaunchTemplate":["FastLaunchLaunchTemplateSpecificationResponse","launchTemplate","LaunchTemplate"],"MaxParallelLaunches":["integer","maxParallelLaunches","MaxParallelLaunches"],"OwnerId":["string","ownerId","OwnerId"],"State":["string","state","State"],"StateTransitionReason":["string","stateTransitionReason","StateTransitionReason"],"StateTransitionTime":["timestamp","stateTransitionTime","StateTransitionTime"]},"EnableImageDeprecationRequest":{"ImageId":["string","ImageId","ImageId"],"DeprecateAt":["timestamp","DeprecateAt","DeprecateAt"],"DryRun":["boolean","DryRun","DryRun"]},"EnableImageDeprecationResult":{"Return":["boolean","return","Return"]},"EnableImageDeregistrationProtectionRequest":{"ImageId":["string","ImageId","ImageId"],"WithCooldown":["boolean","WithCooldown","WithCooldown"],"DryRun":["boolean","DryRun","DryRun"]},"EnableImageDeregistrationProtectionResult":{"Return":["string","return","Return"]},"EnclaveOptions":{"Enabled":["boolean","enabled","Enabled"]},"EnclaveOptionsRequest":{"Enabled":["boolean","Enabled","Enabled"]},"FastLaunchLaunchTemplateSpecificationRequest":{"LaunchTemplateId":["string","LaunchTemplateId","LaunchTemplateId"],"LaunchTemplateName":["string","LaunchTemplateName","LaunchTemplateName"],"Version":["string","Version","Version"]},"FastLaunchLaunchTemplateSpecificationResponse":{"LaunchTemplateId":["string","launchTemplateId","LaunchTemplateId"],"LaunchTemplateName":["string","launchTemplateName","LaunchTemplateName"],"Version":["string","version","Version"]},"FastLaunchSnapshotConfigurationRequest":{"TargetResourceCount":["integer","TargetResourceCount","TargetResourceCount"]},"FastLaunchSnapshotConfigurationResponse":{"TargetResourceCount":["integer","targetResourceCount","TargetResourceCount"]},"Filter":{"Name":["string","Name","Name"],"Values":["ValueStringList","Value","Value"]},"FleetBlockDeviceMappingRequest":{"DeviceName":["string","DeviceName","DeviceName"],"VirtualName":["string","VirtualName","VirtualName"],"Ebs":["FleetEbsBlockDeviceRequest","Ebs","Ebs"],"NoDevice":["string","NoDevice","NoDevice"]},"FleetCapacityReservationTargetRequest":{"CapacityReservationIds":["CapacityReservationIdSet","CapacityReservationId","CapacityReservationId"],"CapacityReservationResourceGroupArns":["CapacityReservationResourceGroupArnSet","CapacityReservationResourceGroupArn","CapacityReservationResourceGroupArn"]},"FleetEbsBlockDeviceRequest":{"Encrypted":["boolean","Encrypted","Encrypted"],"DeleteOnTermination":["boolean","DeleteOnTermination","DeleteOnTermination"],"Iops":["integer","Iops","Iops"],"Throughput":["integer","Throughput","Throughput"],"KmsKeyId":["string","KmsKeyId","KmsKeyId"],"SnapshotId":["string","SnapshotId","SnapshotId"],"VolumeSize":["integer","VolumeSize","VolumeSize"],"VolumeType":["string","VolumeType","VolumeType"]},"FleetIamInstanceProfileSpecificationRequest":{"Arn":["string","Arn","Arn"],"Name":["string","Name","Name"]},"FleetInstanceMetadataOptionsRequest":{"HttpTokens":["string","HttpTokens","HttpTokens"],"HttpPutResponseHopLimit":["integer","HttpPutResponseHopLimit","HttpPutResponseHopLimit"],"HttpEndpoint":["string","HttpEndpoint","HttpEndpoint"]},"FleetLaunchTemplateConfigRequest":{"LaunchTemplateSpecification":["FleetLaunchTemplateSpecificationRequest","LaunchTemplateSpecification","LaunchTemplateSpecification"],"Overrides":["FleetLaunchTemplateOverridesListRequest","Overrides","Overrides"]},"FleetLaunchTemplateOverrides":{"InstanceType":["string","instanceType","InstanceType"],"MaxPrice":["string","maxPrice","MaxPrice"],"SubnetId":["string","subnetId","SubnetId"],"AvailabilityZone":["string","availabilityZone","AvailabilityZone"],"WeightedCapacity":["double","weightedCapacity","WeightedCapacity"],"Priority":["double","priority","Priority"],"Placement":["PlacementResponse","placement","Placement"],"InstanceRequirements":["InstanceRequirements","instanceRequirements","InstanceRequirements"],"ImageId":["string","imageId","ImageId"],"BlockDeviceMappings":["BlockDeviceMappingResponseList","blockDeviceMappingSet","BlockDeviceMappingSet"],"AvailabilityZoneId":["string","availabilityZoneId","AvailabilityZoneId"]},"FleetLaunchTemplateOverridesRequest":{"InstanceType":["string","InstanceType","InstanceType"],"MaxPrice":["string","MaxPrice","MaxPrice"],"SubnetId":["string","SubnetId","SubnetId"],"AvailabilityZone":["string","AvailabilityZone","AvailabilityZone"],"WeightedCapacity":["double","WeightedCapacity","WeightedCapacity"],"Priority":["double","Priority","Priority"],"Placement":["Placement","Placement","Placement"],"KeyName":["string","KeyName","KeyName"],"BlockDeviceMappings":["FleetBlockDeviceMappingRequestList","BlockDeviceMapping","BlockDeviceMapping"],"IamInstanceProfile":["FleetIamInstanceProfileSpecificationRequest","IamInstanceProfile","IamInstanceProfile"],"MetadataOptions":["FleetInstanceMetadataOptionsRequest","MetadataOptions","MetadataOptions"],"InstanceRequirements":["InstanceRequirementsRequest","InstanceRequirements","InstanceRequirements"],"ImageId":["string","ImageId","ImageId"],"AvailabilityZoneId":["string","AvailabilityZoneId","AvailabilityZoneId"]},"FleetLaunchTemplateSpecification":{"LaunchTemplateId":["string","launchTemplateId","LaunchTemplateId"],"LaunchTemplateName":["string","launchTemplateName","LaunchTemplateName"],"Version":["string","version","Version"]},"FleetLaunchTemplateSpecificationRequest":{"LaunchTemplateId":["string","LaunchTemplateId","LaunchTemplateId"],"LaunchTemplateName":["string","LaunchTemplateName","LaunchTemplateName"],"Version":["string","Version","Version"],"LaunchTemplateSpecificationUserData":["string","LaunchTemplateSpecificationUserData","LaunchTemplateSpecificationUserData"]},"FleetSpotCapacityRebalanceRequest":{"ReplacementStrategy":["string","ReplacementStrategy","ReplacementStrategy"],"TerminationDelay":["integer","TerminationDelay","TerminationDelay"]},"FleetSpotMaintenanceStrategiesRequest":{"CapacityRebalance":["FleetSpotCapacityRebalanceRequest","CapacityRebalance","CapacityRebalance"]},"FpgaDeviceInfo":{"Name":["string","name","Name"],"Manufacturer":["string","manufacturer","Manufacturer"],"Count":["integer","count","Count"],"MemoryInfo":["FpgaDeviceMemoryInfo","memoryInfo","MemoryInfo"]},"FpgaDeviceMemoryInfo":{"SizeInMiB":["integer","sizeInMiB","SizeInMiB"]},"FpgaInfo":{"Fpgas":["FpgaDeviceInfoList","fpgas","Fpgas"],"TotalFpgaMemoryInMiB":["integer","totalFpgaMemoryInMiB","TotalFpgaMemoryInMiB"]},"GetConsoleOutputRequest":{"InstanceId":["string","InstanceId","InstanceId"],"Latest":["boolean","Latest","Latest"],"DryRun":["boolean","dryRun","DryRun"]},"GetConsoleOutputResult":{"InstanceId":["string","instanceId","InstanceId"],"Timestamp":["timestamp","timestamp","Timestamp"],"Output":["string","output","Output"]},"GetPasswordDataRequest":{"InstanceId":["string","InstanceId","InstanceId"],"DryRun":["boolean","dryRun","DryRun"]},"GetPasswordDataResult":{"InstanceId":["string","instanceId","InstanceId"],"Timestamp":["timestamp","timestamp","Timestamp"],"PasswordData":["string","passwordData","PasswordData"]},"GpuDeviceInfo":{"Name":["string","name","Name"],"Manufacturer":["string","manufacturer","Manufacturer"],"Count":["integer","count","Count"],"LogicalGpuCount":["integer","logicalGpuCount","LogicalGpuCount"],"GpuPartitionSize":["double","gpuPartitionSize","GpuPartitionSize"],"Workloads":["WorkloadsList","workloadSet","WorkloadSet"],"MemoryInfo":["GpuDeviceMemoryInfo","memoryInfo","MemoryInfo"]},"GpuDeviceMemoryInfo":{"SizeInMiB":["integer","sizeInMiB","SizeInMiB"]},"GpuInfo":{"Gpus":["GpuDeviceInfoList","gpus","Gpus"],"TotalGpuMemoryInMiB":["integer","totalGpuMemoryInMiB","TotalGpuMemoryInMiB"]},"GroupIdentifier":{"GroupId":["string","groupId","GroupId"],"GroupName":["string","groupName","GroupName"]},"HibernationOptions":{"Configured":["boolean","configured","Configured"]},"HibernationOptionsRequest":{"Configured":["boolean","Configured","Configured"]},"IamInstanceProfile":{"Arn":["string","arn","Arn"],"Id":["string","id","Id"]},"IamInstanceProfileSpecification":{"Arn":["string","arn","Arn"],"Name":["string","name","Name"]},"Image":{"PlatformDetails":["string","platformDetails","PlatformDetails"],"UsageOperation":["string","usageOperation","UsageOperation"],"BlockDeviceMappings":["BlockDeviceMappingList","blockDeviceMapping","BlockDeviceMapping"],"Description":["string","description","Description"],"EnaSupport":["boolean","enaSupport","EnaSupport"],"Hypervisor":["string","hypervisor","Hypervisor"],"ImageOwnerAlias":["string","imageOwnerAlias","ImageOwnerAlias"],"Name":["string","name","Name"],"RootDeviceName":["string","rootDeviceName","RootDeviceName"],"RootDeviceType":["string","rootDeviceType","RootDeviceType"],"SriovNetSupport":["string","sriovNetSupport","SriovNetSupport"],"StateReason":["StateReason","stateReason","StateReason"],"Tags":["TagList","tagSet","TagSet"],"VirtualizationType":["string","virtualizationType","VirtualizationType"],"BootMode":["string","bootMode","BootMode"],"TpmSupport":["string","tpmSupport","TpmSupport"],"DeprecationTime":["string","deprecationTime","DeprecationTime"],"ImdsSupport":["string","imdsSupport","ImdsSupport"],"SourceInstanceId":["string","sourceInstanceId","SourceInstanceId"],"DeregistrationProtection":["string","deregistrationProtection","DeregistrationProtection"],"LastLaunchedTime":["string","lastLaunchedTime","LastLaunchedTime"],"ImageAllowed":["boolean","imageAllowed","ImageAllowed"],"SourceImageId":["string","sourceImageId","SourceImageId"],"SourceImageRegion":["string","sourceImageRegion","SourceImageRegion"],"FreeTierEligible":["boolean","freeTierEligible","FreeTierEligible"],"PublicSsmParameterName":["string","publicSsmParameterName","PublicSsmParameterName"],"ImageWatermarks":["ImageWatermarkList","imageWatermarkSet","ImageWatermarkSet"],"ScanResults":["ScanResults","scanResults","ScanResults"],"InstanceTypeSpecification":["InstanceTypeSpecification","instanceTypeSpecification","InstanceTypeSpecification"],"ImageId":["string","imageId","ImageId"],"ImageLocation":["string","imageLocation","ImageLocation"],"State":["string","imageState","ImageState"],"OwnerId":["string","imageOwnerId","ImageOwnerId"],"CreationDate":["string","creationDate","CreationDate"],"Public":["boolean","isPublic","IsPublic"],"ProductCodes":["ProductCodeList","productCodes","ProductCodes"],"Architecture":["string","architecture","Architecture"],"ImageType":["string","imageType","ImageType"],"KernelId":["string","kernelId","KernelId"],"RamdiskId":["string","ramdiskId","RamdiskId"],"Platform":["string","platform","Platform"]},"ImageAttribute":{"Description":["AttributeValue","description","Description"],"KernelId":["AttributeValue","kernel","Kernel"],"RamdiskId":["AttributeValue","ramdisk","Ramdisk"],"SriovNetSupport":["AttributeValue","sriovNetSupport","SriovNetSupport"],"BootMode":["AttributeValue","bootMode","BootMode"],"TpmSupport":["AttributeValue","tpmSupport","TpmSupport"],"UefiData":["AttributeValue","uefiData","UefiData"],"LastLaunchedTime":["AttributeValue","lastLaunchedTime","LastLaunchedTime"],"ImdsSupport":["AttributeValue","imdsSupport","ImdsSupport"],"DeregistrationProtection":["AttributeValue","deregistrationProtection","DeregistrationProtection"],"ImageId":["string","imageId","ImageId"],"LaunchPermissions":["LaunchPermissionList","launchPermission","LaunchPermission"],"ProductCodes":["ProductCodeList","productCodes","ProductCodes"],"BlockDeviceMappings":["BlockDeviceMappingList","blockDeviceMapping","BlockDeviceMapping"]},"ImageWatermark":{"WatermarkKey":["string","watermarkKey","WatermarkKey"],"SourceImageRegion":["string","sourceImageRegion","SourceImageRegion"],"SourceImageId":["string","sourceImageId","SourceImageId"],"SourceImageCreationTime":["timestamp","sourceImageCreationTime","SourceImageCreationTime"],"WatermarkCreationTime":["timestamp","watermarkCreationTime","WatermarkCreationTime"]},"ImportKeyPairRequest":{"TagSpecifications":["TagSpecificationList","TagSpecification","TagSpecification"],"DryRun":["boolean","dryRun","DryRun"],"KeyName":["string","keyName","KeyName"],"PublicKeyMaterial":["blob","publicKeyMaterial","PublicKeyMaterial"]},"ImportKeyPairResult":{"KeyFingerprint":["string","keyFingerprint","KeyFingerprint"],"KeyName":["string","keyName","KeyName"],"KeyPairId":["string","keyPairId","KeyPairId"],"Tags":["TagList","tagSet","TagSet"]},"InferenceAcceleratorInfo":{"Accelerators":["InferenceDeviceInfoList","accelerators","Accelerators"],"TotalInferenceMemoryInMiB":["integer","totalInferenceMemoryInMiB","TotalInferenceMemoryInMiB"]},"InferenceDeviceInfo":{"Count":["integer","count","Count"],"Name":["string","name","Name"],"Manufacturer":["string","manufacturer","Manufacturer"],"MemoryInfo":["InferenceDeviceMemoryInfo","memoryInfo","MemoryInfo"]},"InferenceDeviceMemoryInfo":{"SizeInMiB":["integer","sizeInMiB","SizeInMiB"]},"Instance":{"Architecture":["string","architecture","Architecture"],"BlockDeviceMappings":["InstanceBlockDeviceMappingList","blockDeviceMapping","BlockDeviceMapping"],"ClientToken":["string","clientToken","ClientToken"],"EbsOptimized":["boolean","ebsOptimized","EbsOptimized"],"EnaSupport":["boolean","enaSupport","EnaSupport"],"Hypervisor":["string","hypervisor","Hypervisor"],"IamInstanceProfile":["IamInstanceProfile","iamInstanceProfile","IamInstanceProfile"],"InstanceLifecycle":["string","instanceLifecycle","InstanceLifecycle"],"ElasticGpuAssociations":["ElasticGpuAssociationList","elasticGpuAssociationSet","ElasticGpuAssociationSet"],"ElasticInferenceAcceleratorAssociations":["ElasticInferenceAcceleratorAssociationList","elasticInferenceAcceleratorAssociationSet","ElasticInferenceAcceleratorAssociationSet"],"NetworkInterfaces":["InstanceNetworkInterfaceList","networkInterfaceSet","NetworkInterfaceSet"],"OutpostArn":["string","outpostArn","OutpostArn"],"RootDeviceName":["string","rootDeviceName","RootDeviceName"],"RootDeviceType":["string","rootDeviceType","RootDeviceType"],"SecurityGroups":["GroupIdentifierList","groupSet","GroupSet"],"SourceDestCheck":["boolean","sourceDestCheck","SourceDestCheck"],"SpotInstanceRequestId":["string","spotInstanceRequestId","SpotInstanceRequestId"],"SriovNetSupport":["string","sriovNetSupport","SriovNetSupport"],"StateReason":["StateReason","stateReason","StateReason"],"Tags":["TagList","tagSet","TagSet"],"VirtualizationType":["string","virtualizationType","VirtualizationType"],"CpuOptions":["CpuOptions","cpuOptions","CpuOptions"],"CapacityBlockId":["string","capacityBlockId","CapacityBlockId"],"CapacityReservationId":["string","capacityReservationId","CapacityReservationId"],"CapacityReservationSpecification":["CapacityReservationSpecificationResponse","capacityReservationSpecification","CapacityReservationSpecification"],"HibernationOptions":["HibernationOptions","hibernationOptions","HibernationOptions"],"Licenses":["LicenseList","licenseSet","LicenseSet"],"MetadataOptions":["InstanceMetadataOptionsResponse","metadataOptions","MetadataOptions"],"EnclaveOptions":["EnclaveOptions","enclaveOptions","EnclaveOptions"],"BootMode":["string","bootMode","BootMode"],"PlatformDetails":["string","platformDetails","PlatformDetails"],"UsageOperation":["string","usageOperation","UsageOperation"],"UsageOperationUpdateTime":["timestamp","usageOperationUpdateTime","UsageOperationUpdateTime"],"PrivateDnsNameOptions":["PrivateDnsNameOptionsResponse","privateDnsNameOptions","PrivateDnsNameOptions"],"Ipv6Address":["string","ipv6Address","Ipv6Address"],"TpmSupport":["string","tpmSupport","TpmSupport"],"MaintenanceOptions":["InstanceMaintenanceOptions","maintenanceOptions","MaintenanceOptions"],"CurrentInstanceBootMode":["string","currentInstanceBootMode","CurrentInstanceBootMode"],"NetworkPerformanceOptions":["InstanceNetworkPerformanceOptions","networkPerformanceOptions","NetworkPerformanceOptions"],"Operator":["OperatorResponse","operator","Operator"],"SecondaryInterfaces":["InstanceSecondaryInterfaceList","secondaryInterfaceSet","SecondaryInterfaceSet"],"InstanceId":["string","instanceId","InstanceId"],"ImageId":["string","imageId","ImageId"],"State":["InstanceState","instanceState","InstanceState"],"PrivateDnsName":["string","privateDnsName","PrivateDnsName"],"PublicDnsName":["string","dnsName","DnsName"],"StateTransitionReason":["string","reason","Reason"],"KeyName":["string","keyName","KeyName"],"AmiLaunchIndex":["integer","amiLaunchIndex","AmiLaunchIndex"],"ProductCodes":["ProductCodeList","productCodes","ProductCodes"],"InstanceType":["string","instanceType","InstanceType"],"LaunchTime":["timestamp","launchTime","LaunchTime"],"Placement":["Placement","placement","Placement"],"KernelId":["string","kernelId","KernelId"],"RamdiskId":["string","ramdiskId","RamdiskId"],"Platform":["string","platform","Platform"],"Monitoring":["Monitoring","monitoring","Monitoring"],"SubnetId":["string","subnetId","SubnetId"],"VpcId":["string","vpcId","VpcId"],"PrivateIpAddress":["string","privateIpAddress","PrivateIpAddress"],"PublicIpAddress":["string","ipAddress","IpAddress"]},"InstanceAttachmentEnaSrdSpecification":{"EnaSrdEnabled":["boolean","enaSrdEnabled","EnaSrdEnabled"],"EnaSrdUdpSpecification":["InstanceAttachmentEnaSrdUdpSpecification","enaSrdUdpSpecification","EnaSrdUdpSpecification"]},"InstanceAttachmentEnaSrdUdpSpecification":{"EnaSrdUdpEnabled":["boolean","enaSrdUdpEnabled","EnaSrdUdpEnabled"]},"InstanceAttribute":{"BlockDeviceMappings":["InstanceBlockDeviceMappingList","blockDeviceMapping","BlockDeviceMapping"],"DisableApiTermination":["AttributeBooleanValue","disableApiTermination","DisableApiTermination"],"EnaSupport":["AttributeBooleanValue","enaSupport","EnaSupport"],"EnclaveOptions":["EnclaveOptions","enclaveOptions","EnclaveOptions"],"EbsOptimized":["AttributeBooleanValue","ebsOptimized","EbsOptimized"],"InstanceId":["string","instanceId","InstanceId"],"InstanceInitiatedShutdownBehavior":["AttributeValue","instanceInitiatedShutdownBehavior","InstanceInitiatedShutdownBehavior"],"InstanceType":["AttributeValue","instanceType","InstanceType"],"KernelId":["AttributeValue","kernel","Kernel"],"ProductCodes":["ProductCodeList","productCodes","ProductCodes"],"RamdiskId":["AttributeValue","ramdisk","Ramdisk"],"RootDeviceName":["AttributeValue","rootDeviceName","RootDeviceName"],"SourceDestCheck":["AttributeBooleanValue","sourceDestCheck","SourceDestCheck"],"SriovNetSupport":["AttributeValue","sriovNetSupport","SriovNetSupport"],"UserData":["AttributeValue","userData","UserData"],"DisableApiStop":["AttributeBooleanValue","disableApiStop","DisableApiStop"],"Groups":["GroupIdentifierList","groupSet","GroupSet"]},"InstanceBlockDeviceMapping":{"DeviceName":["string","deviceName","DeviceName"],"Ebs":["EbsInstanceBlockDevice","ebs","Ebs"]},"InstanceBlockDeviceMappingSpecification":{"DeviceName":["string","deviceName","DeviceName"],"Ebs":["EbsInstanceBlockDeviceSpecification","ebs","Ebs"],"VirtualName":["string","virtualName","VirtualName"],"NoDevice":["string","noDevice","NoDevice"]},"InstanceIpv4Prefix":{"Ipv4Prefix":["string","ipv4Prefix","Ipv4Prefix"]},"InstanceIpv6Address":{"Ipv6Address":["string","ipv6Address","Ipv6Address"],"IsPrimaryIpv6":["boolean","isPrimaryIpv6","IsPrimaryIpv6"]},"InstanceIpv6AddressRequest":{"Ipv6Address":["string","Ipv6Address","Ipv6Address"]},"InstanceIpv6Prefix":{"Ipv6Prefix":["string","ipv6Prefix","Ipv6Prefix"]},"InstanceMaintenanceOptions":{"AutoRecovery":["string","autoRecovery","AutoRecovery"],"RebootMigration":["string","rebootMigration","RebootMigration"]},"InstanceMaintenanceOptionsRequest":{"AutoRecovery":["string","AutoRecovery","AutoRecovery"]},"InstanceMarketOptionsRequest":{"MarketType":["string","MarketType","MarketType"],"SpotOptions":["SpotMarketOptions","SpotOptions","SpotOptions"]},"InstanceMetadataOptionsRequest":{"HttpTokens":["string","HttpTokens","HttpTokens"],"HttpPutResponseHopLimit":["integer","HttpPutResponseHopLimit","HttpPutResponseHopLimit"],"HttpEndpoint":["string","HttpEndpoint","HttpEndpoint"],"HttpProtocolIpv6":["string","HttpProtocolIpv6","HttpProtocolIpv6"],"InstanceMetadataTags":["string","InstanceMetadataTags","InstanceMetadataTags"]},"InstanceMetadataOptionsResponse":{"State":["string","state","State"],"HttpTokens":["string","httpTokens","HttpTokens"],"HttpPutResponseHopLimit":["integer","httpPutResponseHopLimit","HttpPutResponseHopLimit"],"HttpEndpoint":["string","httpEndpoint","HttpEndpoint"],"HttpProtocolIpv6":["string","httpProtocolIpv6","HttpProtocolIpv6"],"InstanceMetadataTags":["string","instanceMetadataTags","InstanceMetadataTags"]},"InstanceNetworkInterface":{"Association":["InstanceNetworkInterfaceAssociation","association","Association"],"Attachment":["InstanceNetworkInterfaceAttachment","attachment","Attachment"],"Description":["string","description","Description"],"Groups":["GroupIdentifierList","groupSet","GroupSet"],"Ipv6Addresses":["InstanceIpv6AddressList","ipv6AddressesSet","Ipv6AddressesSet"],"MacAddress":["string","macAddress","MacAddress"],"NetworkInterfaceId":["string","networkInterfaceId","NetworkInterfaceId"],"OwnerId":["string","ownerId","OwnerId"],"PrivateDnsName":["string","privateDnsName","PrivateDnsName"],"PrivateIpAddress":["string","privateIpAddress","PrivateIpAddress"],"PrivateIpAddresses":["InstancePrivateIpAddressList","privateIpAddressesSet","PrivateIpAddressesSet"],"SourceDestCheck":["boolean","sourceDestCheck","SourceDestCheck"],"Status":["string","status","Status"],"SubnetId":["string","subnetId","SubnetId"],"VpcId":["string","vpcId","VpcId"],"InterfaceType":["string","interfaceType","InterfaceType"],"Ipv4Prefixes":["InstanceIpv4PrefixList","ipv4PrefixSet","Ipv4PrefixSet"],"Ipv6Prefixes":["InstanceIpv6PrefixList","ipv6PrefixSet","Ipv6PrefixSet"],"ConnectionTrackingConfiguration":["ConnectionTrackingSpecificationResponse","connectionTrackingConfiguration","ConnectionTrackingConfiguration"],"Operator":["OperatorResponse","operator","Operator"]},"InstanceNetworkInterfaceAssociation":{"CarrierIp":["string","carrierIp","CarrierIp"],"CustomerOwnedIp":["string","customerOwnedIp","CustomerOwnedIp"],"IpOwnerId":["string","ipOwnerId","IpOwnerId"],"PublicDnsName":["string","publicDnsName","PublicDnsName"],"PublicIp":["string","publicIp","PublicIp"]},"InstanceNetworkInterfaceAttachment":{"AttachTime":["timestamp","attachTime","AttachTime"],"AttachmentId":["string","attachmentId","AttachmentId"],"DeleteOnTermination":["boolean","deleteOnTermination","DeleteOnTermination"],"DeviceIndex":["integer","deviceIndex","DeviceIndex"],"Status":["string","status","Status"],"NetworkCardIndex":["integer","networkCardIndex","NetworkCardIndex"],"EnaSrdSpecification":["InstanceAttachmentEnaSrdSpecification","enaSrdSpecification","EnaSrdSpecification"],"EnaQueueCount":["integer","enaQueueCount","EnaQueueCount"]},"InstanceNetworkInterfaceSpecification":{"AssociatePublicIpAddress":["boolean","associatePublicIpAddress","AssociatePublicIpAddress"],"DeleteOnTermination":["boolean","deleteOnTermination","DeleteOnTermination"],"Description":["string","description","Description"],"DeviceIndex":["integer","deviceIndex","DeviceIndex"],"Groups":["SecurityGroupIdStringList","SecurityGroupId","SecurityGroupId"],"Ipv6AddressCount":["integer","ipv6AddressCount","Ipv6AddressCount"],"Ipv6Addresses":["InstanceIpv6AddressList","ipv6AddressesSet","Ipv6Addresses"],"NetworkInterfaceId":["string","networkInterfaceId","NetworkInterfaceId"],"PrivateIpAddress":["string","privateIpAddress","PrivateIpAddress"],"PrivateIpAddresses":["PrivateIpAddressSpecificationList","privateIpAddressesSet","PrivateIpAddresses"],"SecondaryPrivateIpAddressCount":["integer","secondaryPrivateIpAddressCount","SecondaryPrivateIpAddressCount"],"SubnetId":["string","subnetId","SubnetId"],"AssociateCarrierIpAddress":["boolean","AssociateCarrierIpAddress","AssociateCarrierIpAddress"],"InterfaceType":["string","InterfaceType","InterfaceType"],"NetworkCardIndex":["integer","NetworkCardIndex","NetworkCardIndex"],"Ipv4Prefixes":["Ipv4PrefixList","Ipv4Prefix","Ipv4Prefix"],"Ipv4PrefixCount":["integer","Ipv4PrefixCount","Ipv4PrefixCount"],"Ipv6Prefixes":["Ipv6PrefixList","Ipv6Prefix","Ipv6Prefix"],"Ipv6PrefixCount":["integer","Ipv6PrefixCount","Ipv6PrefixCount"],"PrimaryIpv6":["boolean","PrimaryIpv6","PrimaryIpv6"],"EnaSrdSpecification":["EnaSrdSpecificationRequest","EnaSrdSpecification","EnaSrdSpecification"],"ConnectionTrackingSpecification":["ConnectionTrackingSpecificationRequest","ConnectionTrackingSpecification","ConnectionTrackingSpecification"],"EnaQueueCount":["integer","EnaQueueCount","EnaQueueCount"]},"InstanceNetworkPerformanceOptions":{"BandwidthWeighting":["string","bandwidthWeighting","BandwidthWeighting"]},"InstanceNetworkPerformanceOptionsRequest":{"BandwidthWeighting":["string","BandwidthWeighting","BandwidthWeighting"]},"InstancePrivateIpAddress":{"Association":["InstanceNetworkInterfaceAssociation","association","Association"],"Primary":["boolean","primary","Primary"],"PrivateDnsName":["string","privateDnsName","PrivateDnsName"],"PrivateIpAddress":["string","privateIpAddress","PrivateIpAddress"]},"InstanceRequirements":{"VCpuCount":["VCpuCountRange","vCpuCount","VCpuCount"],"MemoryMiB":["MemoryMiB","memoryMiB","MemoryMiB"],"CpuManufacturers":["CpuManufacturerSet","cpuManufacturerSet","CpuManufacturerSet"],"MemoryGiBPerVCpu":["MemoryGiBPerVCpu","memoryGiBPerVCpu","MemoryGiBPerVCpu"],"ExcludedInstanceTypes":["ExcludedInstanceTypeSet","excludedInstanceTypeSet","ExcludedInstanceTypeSet"],"InstanceGenerations":["InstanceGenerationSet","instanceGenerationSet","InstanceGenerationSet"],"SpotMaxPricePercentageOverLowestPrice":["integer","spotMaxPricePercentageOverLowestPrice","SpotMaxPricePercentageOverLowestPrice"],"OnDemandMaxPricePercentageOverLowestPrice":["integer","onDemandMaxPricePercentageOverLowestPrice","OnDemandMaxPricePercentageOverLowestPrice"],"BareMetal":["string","bareMetal","BareMetal"],"BurstablePerformance":["string","burstablePerformance","BurstablePerformance"],"RequireHibernateSupport":["boolean","requireHibernateSupport","RequireHibernateSupport"],"NetworkInterfaceCount":["NetworkInterfaceCount","networkInterfaceCount","NetworkInterfaceCount"],"LocalStorage":["string","localStorage","LocalStorage"],"LocalStorageTypes":["LocalStorageTypeSet","localStorageTypeSet","LocalStorageTypeSet"],"TotalLocalStorageGB":["TotalLocalStorageGB","totalLocalStorageGB","TotalLocalStorageGB"],"BaselineEbsBandwidthMbps":["BaselineEbsBandwidthMbps","baselineEbsBandwidthMbps","BaselineEbsBandwidthMbps"],"AcceleratorTypes":["AcceleratorTypeSet","acceleratorTypeSet","AcceleratorTypeSet"],"AcceleratorCount":["AcceleratorCount","acceleratorCount","AcceleratorCount"],"AcceleratorManufacturers":["AcceleratorManufacturerSet","acceleratorManufacturerSet","AcceleratorManufacturerSet"],"AcceleratorNames":["AcceleratorNameSet","acceleratorNameSet","AcceleratorNameSet"],"AcceleratorTotalMemoryMiB":["AcceleratorTotalMemoryMiB","acceleratorTotalMemoryMiB","AcceleratorTotalMemoryMiB"],"NetworkBandwidthGbps":["NetworkBandwidthGbps","networkBandwidthGbps","NetworkBandwidthGbps"],"AllowedInstanceTypes":["AllowedInstanceTypeSet","allowedInstanceTypeSet","AllowedInstanceTypeSet"],"MaxSpotPriceAsPercentageOfOptimalOnDemandPrice":["integer","maxSpotPriceAsPercentageOfOptimalOnDemandPrice","MaxSpotPriceAsPercentageOfOptimalOnDemandPrice"],"BaselinePerformanceFactors":["BaselinePerformanceFactors","baselinePerformanceFactors","BaselinePerformanceFactors"],"RequireEncryptionInTransit":["boolean","requireEncryptionInTransit","RequireEncryptionInTransit"]},"InstanceRequirementsRequest":{"VCpuCount":["VCpuCountRangeRequest","VCpuCount","VCpuCount"],"MemoryMiB":["MemoryMiBRequest","MemoryMiB","MemoryMiB"],"CpuManufacturers":["CpuManufacturerSet","CpuManufacturer","CpuManufacturer"],"MemoryGiBPerVCpu":["MemoryGiBPerVCpuRequest","MemoryGiBPerVCpu","MemoryGiBPerVCpu"],"ExcludedInstanceTypes":["ExcludedInstanceTypeSet","ExcludedInstanceType","ExcludedInstanceType"],"InstanceGenerations":["InstanceGenerationSet","InstanceGeneration","InstanceGeneration"],"SpotMaxPricePercentageOverLowestPrice":["integer","SpotMaxPricePercentageOverLowestPrice","SpotMaxPricePercentageOverLowestPrice"],"OnDemandMaxPricePercentageOverLowestPrice":["integer","OnDemandMaxPricePercentageOverLowestPrice","OnDemandMaxPricePercentageOverLowestPrice"],"BareMetal":["string","BareMetal","BareMetal"],"BurstablePerformance":["string","BurstablePerformance","BurstablePerformance"],"RequireHibernateSupport":["boolean","RequireHibernateSupport","RequireHibernateSupport"],"NetworkInterfaceCount":["NetworkInterfaceCountRequest","NetworkInterfaceCount","NetworkInterfaceCount"],"LocalStorage":["string","LocalStorage","LocalStorage"],"LocalStorageTypes":["LocalStorageTypeSet","LocalStorageType","LocalStorageType"],"TotalLocalStorageGB":["TotalLocalStorageGBRequest","TotalLocalStorageGB","TotalLocalStorageGB"],"BaselineEbsBandwidthMbps":["BaselineEbsBandwidthMbpsRequest","BaselineEbsBandwidthMbps","BaselineEbsBandwidthMbps"],"AcceleratorTypes":["AcceleratorTypeSet","AcceleratorType","AcceleratorType"],"AcceleratorCount":["AcceleratorCountRequest","AcceleratorCount","AcceleratorCount"],"AcceleratorManufacturers":["AcceleratorManufacturerSet","AcceleratorManufacturer","AcceleratorManufacturer"],"AcceleratorNames":["AcceleratorNameSet","AcceleratorName","AcceleratorName"],"AcceleratorTotalMemoryMiB":["AcceleratorTotalMemoryMiBRequest","AcceleratorTotalMemoryMiB","AcceleratorTotalMemoryMiB"],"NetworkBandwidthGbps":["NetworkBandwidthGbpsRequest","NetworkBandwidthGbps","NetworkBandwidthGbps"],"AllowedInstanceTypes":["AllowedInstanceTypeSet","AllowedInstanceType","AllowedInstanceType"],"MaxSpotPriceAsPercentageOfOptimalOnDemandPrice":["integer","MaxSpotPriceAsPercentageOfOptimalOnDemandPrice","MaxSpotPriceAsPercentageOfOptimalOnDemandPrice"],"BaselinePerformanceFactors":["BaselinePerformanceFactorsRequest","BaselinePerformanceFactors","BaselinePerformanceFactors"],"RequireEncryptionInTransit":["boolean","RequireEncryptionInTransit","RequireEncryptionInTransit"]},"InstanceSecondaryInterface":{"Attachment":["InstanceSecondaryInterfaceAttachment","attachment","Attachment"],"MacAddress":["string","macAddress","MacAddress"],"SecondaryInterfaceId":["string","secondaryInterfaceId","SecondaryInterfaceId"],"OwnerId":["string","ownerId","OwnerId"],"PrivateIpAddresses":["InstanceSecondaryInterfacePrivateIpAddressList","privateIpAddressSet","PrivateIpAddressSet"],"SourceDestCheck":["boolean","sourceDestCheck","SourceDestCheck"],"Status":["string","status","Status"],"SecondarySubnetId":["string","secondarySubnetId","SecondarySubnetId"],"SecondaryNetworkId":["string","secondaryNetworkId","SecondaryNetworkId"],"InterfaceType":["string","interfaceType","InterfaceType"]},"InstanceSecondaryInterfaceAttachment":{"AttachTime":["timestamp","attachTime","AttachTime"],"AttachmentId":["string","attachmentId","AttachmentId"],"DeleteOnTermination":["boolean","deleteOnTermination","DeleteOnTermination"],"DeviceIndex":["integer","deviceIndex","DeviceIndex"],"Status":["string","status","Status"],"NetworkCardIndex":["integer","networkCardIndex","NetworkCardIndex"]},"InstanceSecondaryInterfacePrivateIpAddress":{"PrivateIpAddress":["string","privateIpAddress","PrivateIpAddress"]},"InstanceSecondaryInterfacePrivateIpAddressRequest":{"PrivateIpAddress":["string","PrivateIpAddress","PrivateIpAddress"]},"InstanceSecondaryInterfaceSpecificationRequest":{"DeleteOnTermination":["boolean","DeleteOnTermination","DeleteOnTermination"],"DeviceIndex":["integer","DeviceIndex","DeviceIndex"],"PrivateIpAddresses":["InstanceSecondaryInterfacePrivateIpAddressListRequest","PrivateIpAddress","PrivateIpAddress"],"PrivateIpAddressCount":["integer","PrivateIpAddressCount","PrivateIpAddressCount"],"SecondarySubnetId":["string","SecondarySubnetId","SecondarySubnetId"],"InterfaceType":["string","InterfaceType","InterfaceType"],"NetworkCardIndex":["integer","NetworkCardIndex","NetworkCardIndex"]},"InstanceState":{"Code":["integer","code","Code"],"Name":["string","name","Name"]},"InstanceStateChange":{"InstanceId":["string","instanceId","InstanceId"],"CurrentState":["InstanceState","currentState","CurrentState"],"PreviousState":["InstanceState","previousState","PreviousState"]},"InstanceStatus":{"AvailabilityZone":["string","availabilityZone","AvailabilityZone"],"AvailabilityZoneId":["string","availabilityZoneId","AvailabilityZoneId"],"OutpostArn":["string","outpostArn","OutpostArn"],"Operator":["OperatorResponse","operator","Operator"],"Events":["InstanceStatusEventList","eventsSet","EventsSet"],"InstanceId":["string","instanceId","InstanceId"],"InstanceState":["InstanceState","instanceState","InstanceState"],"InstanceStatus":["InstanceStatusSummary","instanceStatus","InstanceStatus"],"SystemStatus":["InstanceStatusSummary","systemStatus","SystemStatus"],"AttachedEbsStatus":["EbsStatusSummary","attachedEbsStatus","AttachedEbsStatus"],"ApplicationStatus":["ApplicationStatusSummary","applicationStatus","ApplicationStatus"],"PerformanceStatus":["PerformanceStatusSummary","performanceStatus","PerformanceStatus"]},"InstanceStatusDetails":{"ImpairedSince":["timestamp","impairedSince","ImpairedSince"],"Name":["string","name","Name"],"Status":["string","status","Status"]},"InstanceStatusEvent":{"InstanceEventId":["string","instanceEventId","InstanceEventId"],"Code":["string","code","Code"],"Description":["string","description","Description"],"NotAfter":["timestamp","notAfter","NotAfter"],"NotBefore":["timestamp","notBefore","NotBefore"],"NotBeforeDeadline":["timestamp","notBeforeDeadline","NotBeforeDeadline"]},"InstanceStatusSummary":{"Details":["InstanceStatusDetailsList","details","Details"],"Status":["string","status","Status"]},"InstanceStorageInfo":{"TotalSizeInGB":["long","totalSizeInGB","TotalSizeInGB"],"Disks":["DiskInfoList","disks","Disks"],"NvmeSupport":["string","nvmeSupport","NvmeSupport"],"EncryptionSupport":["string","encryptionSupport","EncryptionSupport"]},"InstanceTypeInfo":{"InstanceType":["string","instanceType","InstanceType"],"CurrentGeneration":["boolean","currentGeneration","CurrentGeneration"],"FreeTierEligible":["boolean","freeTierEligible","FreeTierEligible"],"SupportedUsageClasses":["UsageClassTypeList","supportedUsageClasses","SupportedUsageClasses"],"SupportedRootDeviceTypes":["RootDeviceTypeList","supportedRootDeviceTypes","SupportedRootDeviceTypes"],"SupportedVirtualizationTypes":["VirtualizationTypeList","supportedVirtualizationTypes","SupportedVirtualizationTypes"],"BareMetal":["boolean","bareMetal","BareMetal"],"Hypervisor":["string","hypervisor","Hypervisor"],"ProcessorInfo":["ProcessorInfo","processorInfo","ProcessorInfo"],"VCpuInfo":["VCpuInfo","vCpuInfo","VCpuInfo"],"MemoryInfo":["MemoryInfo","memoryInfo","MemoryInfo"],"InstanceStorageSupported":["boolean","instanceStorageSupported","InstanceStorageSupported"],"InstanceStorageInfo":["InstanceStorageInfo","instanceStorageInfo","InstanceStorageInfo"],"EbsInfo":["EbsInfo","ebsInfo","EbsInfo"],"NetworkInfo":["NetworkInfo","networkInfo","NetworkInfo"],"GpuInfo":["GpuInfo","gpuInfo","GpuInfo"],"FpgaInfo":["FpgaInfo","fpgaInfo","FpgaInfo"],"PlacementGroupInfo":["PlacementGroupInfo","placementGroupInfo","PlacementGroupInfo"],"InferenceAcceleratorInfo":["InferenceAcceleratorInfo","inferenceAcceleratorInfo","InferenceAcceleratorInfo"],"HibernationSupported":["boolean","hibernationSupported","HibernationSupported"],"BurstablePerformanceSupported":["boolean","burstablePerformanceSupported","BurstablePerformanceSupported"],"DedicatedHostsSupported":["boolean","dedicatedHostsSupported","DedicatedHostsSupported"],"AutoRecoverySupported":["boolean","autoRecoverySupported","AutoRecoverySupported"],"SupportedBootModes":["BootModeTypeList","supportedBootModes","SupportedBootModes"],"NitroEnclavesSupport":["string","nitroEnclavesSupport","NitroEnclavesSupport"],"NitroTpmSupport":["string","nitroTpmSupport","NitroTpmSupport"],"NitroTpmInfo":["NitroTpmInfo","nitroTpmInfo","NitroTpmInfo"],"MediaAcceleratorInfo":["MediaAcceleratorInfo","mediaAcceleratorInfo","MediaAcceleratorInfo"],"NeuronInfo":["NeuronInfo","neuronInfo","NeuronInfo"],"PhcSupport":["string","phcSupport","PhcSupport"],"RebootMigrationSupport":["string","rebootMigrationSupport","RebootMigrationSupport"],"SupportedInRegion":["boolean","supportedInRegion","SupportedInRegion"]},"InstanceTypeItem":{"InstanceType":["string","instanceType","InstanceType"]},"InstanceTypeOffering":{"InstanceType":["string","instanceType","InstanceType"],"LocationType":["string","locationType","LocationType"],"Location":["string","location","Location"]},"InstanceTypeSpecification":{"SupportedInstanceTypes":["SupportedInstanceTypeSet","supportedInstanceTypeSet","SupportedInstanceTypeSet"],"UnsupportedInstanceTypes":["UnsupportedInstanceTypeSet","unsupportedInstanceTypeSet","UnsupportedInstanceTypeSet"]},"IpPermission":{"IpProtocol":["string","ipProtocol","IpProtocol"],"FromPort":["integer","fromPort","FromPort"],"ToPort":["integer","toPort","ToPort"],"UserIdGroupPairs":["UserIdGroupPairList","groups","Groups"],"IpRanges":["IpRangeList","ipRanges","IpRanges"],"Ipv6Ranges":["Ipv6RangeList","ipv6Ranges","Ipv6Ranges"],"PrefixListIds":["PrefixListIdList","prefixListIds","PrefixListIds"]},"IpRange":{"Description":["string","description","Description"],"CidrIp":["string","cidrIp","CidrIp"]},"Ipv4PrefixSpecification":{"Ipv4Prefix":["string","ipv4Prefix","Ipv4Prefix"]},"Ipv4PrefixSpecificationRequest":{"Ipv4Prefix":["string","Ipv4Prefix","Ipv4Prefix"]},"Ipv4PrefixSpecificationResponse":{"Ipv4Prefix":["string","ipv4Prefix","Ipv4Prefix"]},"Ipv6PrefixSpecification":{"Ipv6Prefix":["string","ipv6Prefix","Ipv6Prefix"]},"Ipv6PrefixSpecificationRequest":{"Ipv6Prefix":["string","Ipv6Prefix","Ipv6Prefix"]},"Ipv6PrefixSpecificationResponse":{"Ipv6Prefix":["string","ipv6Prefix","Ipv6Prefix"]},"Ipv6Range":{"Description":["string","description","Description"],"CidrIpv6":["string","cidrIpv6","CidrIpv6"]},"KeyPair":{"KeyPairId":["string","keyPairId","KeyPairId"],"Tags":["TagList","tagSet","TagSet"],"KeyName":["string","keyName","KeyName"],"KeyFingerprint":["string","keyFingerprint","KeyFingerprint"],"KeyMaterial":["string","keyMaterial","KeyMaterial"]},"KeyPairInfo":{"KeyPairId":["string","keyPairId","KeyPairId"],"KeyType":["string","keyType","KeyType"],"Tags":["TagList","tagSet","TagSet"],"PublicKey":["string","publicKey","PublicKey"],"CreateTime":["timestamp","createTime","CreateTime"],"KeyName":["string","keyName","KeyName"],"KeyFingerprint":["string","keyFingerprint","KeyFingerprint"]},"LaunchPermission":{"OrganizationArn":["string","organizationArn","OrganizationArn"],"OrganizationalUnitArn":["string","organizationalUnitArn","OrganizationalUnitArn"],"UserId":["string","userId","UserId"],"Group":["string","group","Group"]},"LaunchPermissionModifications":{"Add":["LaunchPermissionList","Add","Add"],"Remove":["LaunchPermissionList","Remove","Remove"]},"LaunchTemplate":{"LaunchTemplateId":["string","launchTemplateId","LaunchTemplateId"],"LaunchTemplateName":["string","launchTemplateName","LaunchTemplateName"],"CreateTime":["timestamp","createTime","CreateTime"],"CreatedBy":["string","createdBy","CreatedBy"],"DefaultVersionNumber":["long","defaultVersionNumber","DefaultVersionNumber"],"LatestVersionNumber":["long","latestVersionNumber","LatestVersionNumber"],"Tags":["TagList","tagSet","TagSet"],"Operator":["OperatorResponse","operator","Operator"]},"LaunchTemplateAndOverridesResponse":{"LaunchTemplateSpecification":["FleetLaunchTemplateSpecification","launchTemplateSpecification","LaunchTemplateSpecification"],"Overrides":["FleetLaunchTemplateOverrides","overrides","Overrides"]},"LaunchTemplateBlockDeviceMapping":{"DeviceName":["string","deviceName","DeviceName"],"VirtualName":["string","virtualName","VirtualName"],"Ebs":["LaunchTemplateEbsBlockDevice","ebs","Ebs"],"NoDevice":["string","noDevice","NoDevice"]},"LaunchTemplateBlockDeviceMappingRequest":{"DeviceName":["string","DeviceName","DeviceName"],"VirtualName":["string","VirtualName","VirtualName"],"Ebs":["LaunchTemplateEbsBlockDeviceRequest","Ebs","Ebs"],"NoDevice":["string","NoDevice","NoDevice"]},"LaunchTemplateCapacityReservationSpecificationRequest":{"CapacityReservationPreference":["string","CapacityReservationPreference","CapacityReservationPreference"],"CapacityReservationTarget":["CapacityReservationTarget","CapacityReservationTarget","CapacityReservationTarget"]},"LaunchTemplateCapacityReservationSpecificationResponse":{"CapacityReservationPreference":["string","capacityReservationPreference","CapacityReservationPreference"],"CapacityReservationTarget":["CapacityReservationTargetResponse","capacityReservationTarget","CapacityReservationTarget"]},"LaunchTemplateCpuOptions":{"CoreCount":["integer","coreCount","CoreCount"],"ThreadsPerCore":["integer","threadsPerCore","ThreadsPerCore"],"AmdSevSnp":["string","amdSevSnp","AmdSevSnp"],"NestedVirtualization":["string","nestedVirtualization","NestedVirtualization"]},"LaunchTemplateCpuOptionsRequest":{"CoreCount":["integer","CoreCount","CoreCount"],"ThreadsPerCore":["integer","ThreadsPerCore","ThreadsPerCore"],"AmdSevSnp":["string","AmdSevSnp","AmdSevSnp"],"NestedVirtualization":["string","NestedVirtualization","NestedVirtualization"]},"LaunchTemplateEbsBlockDevice":{"Encrypted":["boolean","encrypted","Encrypted"],"DeleteOnTermination":["boolean","deleteOnTermination","DeleteOnTermination"],"Iops":["integer","iops","Iops"],"KmsKeyId":["string","kmsKeyId","KmsKeyId"],"SnapshotId":["string","snapshotId","SnapshotId"],"VolumeSize":["integer","volumeSize","VolumeSize"],"VolumeType":["string","volumeType","VolumeType"],"Throughput":["integer","throughput","Throughput"],"VolumeInitializationRate":["integer","volumeInitializationRate","VolumeInitializationRate"],"EbsCardIndex":["integer","ebsCardIndex","EbsCardIndex"]},"LaunchTemplateEbsBlockDeviceRequest":{"Encrypted":["boolean","Encrypted","Encrypted"],"DeleteOnTermination":["boolean","DeleteOnTermination","DeleteOnTermination"],"Iops":["integer","Iops","Iops"],"KmsKeyId":["string","KmsKeyId","KmsKeyId"],"SnapshotId":["string","SnapshotId","SnapshotId"],"VolumeSize":["integer","VolumeSize","VolumeSize"],"VolumeType":["string","VolumeType","VolumeType"],"Throughput":["integer","Throughput","Throughput"],"VolumeInitializationRate":["integer","VolumeInitializationRate","VolumeInitializationRate"],"EbsCardIndex":["integer","EbsCardIndex","EbsCardIndex"]},"LaunchTemplateElasticInferenceAccelerator":{"Type":["string","Type","Type"],"Count":["integer","Count","Count"]},"LaunchTemplateElasticInferenceAcceleratorResponse":{"Type":["string","type","Type"],"Count":["integer","count","Count"]},"LaunchTemplateEnaSrdSpecification":{"EnaSrdEnabled":["boolean","enaSrdEnabled","EnaSrdEnabled"],"EnaSrdUdpSpecification":["LaunchTemplateEnaSrdUdpSpecification","enaSrdUdpSpecification","EnaSrdUdpSpecification"]},"LaunchTemplateEnaSrdUdpSpecification":{"EnaSrdUdpEnabled":["boolean","enaSrdUdpEnabled","EnaSrdUdpEnabled"]},"LaunchTemplateEnclaveOptions":{"Enabled":["boolean","enabled","Enabled"]},"LaunchTemplateEnclaveOptionsRequest":{"Enabled":["boolean","Enabled","Enabled"]},"LaunchTemplateHibernationOptions":{"Configured":["boolean","configured","Configured"]},"LaunchTemplateHibernationOptionsRequest":{"Configured":["boolean","Configured","Configured"]},"LaunchTemplateIamInstanceProfileSpecification":{"Arn":["string","arn","Arn"],"Name":["string","name","Name"]},"LaunchTemplateIamInstanceProfileSpecificationRequest":{"Arn":["string","Arn","Arn"],"Name":["string","Name","Name"]},"LaunchTemplateInstanceMaintenanceOptions":{"AutoRecovery":["string","autoRecovery","AutoRecovery"]},"LaunchTemplateInstanceMaintenanceOptionsRequest":{"AutoRecovery":["string","AutoRecovery","AutoRecovery"]},"LaunchTemplateInstanceMarketOptions":{"MarketType":["string","marketType","MarketType"],"SpotOptions":["LaunchTemplateSpotMarketOptions","spotOptions","SpotOptions"]},"LaunchTemplateInstanceMarketOptionsRequest":{"MarketType":["string","MarketType","MarketType"],"SpotOptions":["LaunchTemplateSpotMarketOptionsRequest","SpotOptions","SpotOptions"]},"LaunchTemplateInstanceMetadataOptions":{"State":["string","state","State"],"HttpTokens":["string","httpTokens","HttpTokens"],"HttpPutResponseHopLimit":["integer","httpPutResponseHopLimit","HttpPutResponseHopLimit"],"HttpEndpoint":["string","httpEndpoint","HttpEndpoint"],"HttpProtocolIpv6":["string","httpProtocolIpv6","HttpProtocolIpv6"],"InstanceMetadataTags":["string","instanceMetadataTags","InstanceMetadataTags"]},"LaunchTemplateInstanceMetadataOptionsRequest":{"HttpTokens":["string","HttpTokens","HttpTokens"],"HttpPutResponseHopLimit":["integer","HttpPutResponseHopLimit","HttpPutResponseHopLimit"],"HttpEndpoint":["string","HttpEndpoint","HttpEndpoint"],"HttpProtocolIpv6":["string","HttpProtocolIpv6","HttpProtocolIpv6"],"InstanceMetadataTags":["string","InstanceMetadataTags","InstanceMetadataTags"]},"LaunchTemplateInstanceNetworkInterfaceSpecification":{"AssociateCarrierIpAddress":["boolean","associateCarrierIpAddress","AssociateCarrierIpAddress"],"AssociatePublicIpAddress":["boolean","associatePublicIpAddress","AssociatePublicIpAddress"],"DeleteOnTermination":["boolean","deleteOnTermination","DeleteOnTermination"],"Description":["string","description","Description"],"DeviceIndex":["integer","deviceIndex","DeviceIndex"],"Groups":["GroupIdStringList","groupSet","GroupSet"],"InterfaceType":["string","interfaceType","InterfaceType"],"Ipv6AddressCount":["integer","ipv6AddressCount","Ipv6AddressCount"],"Ipv6Addresses":["InstanceIpv6AddressList","ipv6AddressesSet","Ipv6AddressesSet"],"NetworkInterfaceId":["string","networkInterfaceId","NetworkInterfaceId"],"PrivateIpAddress":["string","privateIpAddress","PrivateIpAddress"],"PrivateIpAddresses":["PrivateIpAddressSpecificationList","privateIpAddressesSet","PrivateIpAddressesSet"],"SecondaryPrivateIpAddressCount":["integer","secondaryPrivateIpAddressCount","SecondaryPrivateIpAddressCount"],"SubnetId":["string","subnetId","SubnetId"],"NetworkCardIndex":["integer","networkCardIndex","NetworkCardIndex"],"Ipv4Prefixes":["Ipv4PrefixListResponse","ipv4PrefixSet","Ipv4PrefixSet"],"Ipv4PrefixCount":["integer","ipv4PrefixCount","Ipv4PrefixCount"],"Ipv6Prefixes":["Ipv6PrefixListResponse","ipv6PrefixSet","Ipv6PrefixSet"],"Ipv6PrefixCount":["integer","ipv6PrefixCount","Ipv6PrefixCount"],"PrimaryIpv6":["boolean","primaryIpv6","PrimaryIpv6"],"EnaSrdSpecification":["LaunchTemplateEnaSrdSpecification","enaSrdSpecification","EnaSrdSpecification"],"ConnectionTrackingSpecification":["ConnectionTrackingSpecification","connectionTrackingSpecification","ConnectionTrackingSpecification"],"EnaQueueCount":["integer","enaQueueCount","EnaQueueCount"]},"LaunchTemplateInstanceNetworkInterfaceSpecificationRequest":{"AssociateCarrierIpAddress":["boolean","AssociateCarrierIpAddress","AssociateCarrierIpAddress"],"AssociatePublicIpAddress":["boolean","AssociatePublicIpAddress","AssociatePublicIpAddress"],"DeleteOnTermination":["boolean","DeleteOnTermination","DeleteOnTermination"],"Description":["string","Description","Description"],"DeviceIndex":["integer","DeviceIndex","DeviceIndex"],"Groups":["SecurityGroupIdStringList","SecurityGroupId","SecurityGroupId"],"InterfaceType":["string","InterfaceType","InterfaceType"],"Ipv6AddressCount":["integer","Ipv6AddressCount","Ipv6AddressCount"],"Ipv6Addresses":["InstanceIpv6AddressListRequest","Ipv6Addresses","Ipv6Addresses"],"NetworkInterfaceId":["string","NetworkInterfaceId","NetworkInterfaceId"],"PrivateIpAddress":["string","PrivateIpAddress","PrivateIpAddress"],"PrivateIpAddresses":["PrivateIpAddressSpecificationList","PrivateIpAddresses","PrivateIpAddresses"],"SecondaryPrivateIpAddressCount":["integer","SecondaryPrivateIpAddressCount","SecondaryPrivateIpAddressCount"],"SubnetId":["string","SubnetId","SubnetId"],"NetworkCardIndex":["integer","NetworkCardIndex","NetworkCardIndex"],"Ipv4Prefixes":["Ipv4PrefixList","Ipv4Prefix","Ipv4Prefix"],"Ipv4PrefixCount":["integer","Ipv4PrefixCount","Ipv4PrefixCount"],"Ipv6Prefixes":["Ipv6PrefixList","Ipv6Prefix","Ipv6Prefix"],"Ipv6PrefixCount":["integer","Ipv6PrefixCount","Ipv6PrefixCount"],"PrimaryIpv6":["boolean","PrimaryIpv6","PrimaryIpv6"],"EnaSrdSpecification":["EnaSrdSpecificationRequest","EnaSrdSpecification","EnaSrdSpecification"],"ConnectionTrackingSpecification":["ConnectionTrackingSpecificationRequest","ConnectionTrackingSpecification","ConnectionTrackingSpecification"],"EnaQueueCount":["integer","EnaQueueCount","EnaQueueCount"]},"LaunchTemplateInstanceSecondaryInterfaceSpecification":{"DeleteOnTermination":["boolean","deleteOnTermination","DeleteOnTermination"],"DeviceIndex":["integer","deviceIndex","DeviceIndex"],"PrivateIpAddresses":["SecondaryInterfacePrivateIpAddressSpecificationList","privateIpAddressesSet","PrivateIpAddressesSet"],"PrivateIpAddressCount":["integer","privateIpAddressCount","PrivateIpAddressCount"],"SecondarySubnetId":["string","secondarySubnetId","SecondarySubnetId"],"InterfaceType":["string","interfaceType","InterfaceType"],"NetworkCardIndex":["integer","networkCardIndex","NetworkCardIndex"]},"LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest":{"DeleteOnTermination":["boolean","DeleteOnTermination","DeleteOnTermination"],"DeviceIndex":["integer","DeviceIndex","DeviceIndex"],"PrivateIpAddresses":["SecondaryInterfacePrivateIpAddressSpecificationListRequest","PrivateIpAddress","PrivateIpAddress"],"PrivateIpAddressCount":["integer","PrivateIpAddressCount","PrivateIpAddressCount"],"SecondarySubnetId":["string","SecondarySubnetId","SecondarySubnetId"],"InterfaceType":["string","InterfaceType","InterfaceType"],"NetworkCardIndex":["integer","NetworkCardIndex","NetworkCardIndex"]},"LaunchTemplateLicenseConfiguration":{"LicenseConfigurationArn":["string","licenseConfigurationArn","LicenseConfigurationArn"]},"LaunchTemplateLicenseConfigurationRequest":{"LicenseConfigurationArn":["string","LicenseConfigurationArn","LicenseConfigurationArn"]},"LaunchTemplateNetworkPerformanceOptions":{"BandwidthWeighting":["string","bandwidthWeighting","BandwidthWeighting"]},"LaunchTemplateNetworkPerformanceOptionsRequest":{"BandwidthWeighting":["string","BandwidthWeighting","BandwidthWeighting"]},"LaunchTemplatePlacement":{"AvailabilityZone":["string","availabilityZone","AvailabilityZone"],"AvailabilityZoneId":["string","availabilityZoneId","AvailabilityZoneId"],"Affinity":["string","affinity","Affinity"],"GroupName":["string","groupName","GroupName"],"HostId":["string","hostId","HostId"],"Tenancy":["string","tenancy","Tenancy"],"SpreadDomain":["string","spreadDomain","SpreadDomain"],"HostResourceGroupArn":["string","hostResourceGroupArn","HostResourceGroupArn"],"PartitionNumber":["integer","partitionNumber","PartitionNumber"],"GroupId":["string","groupId","GroupId"]},"LaunchTemplatePlacementRequest":{"AvailabilityZone":["string","AvailabilityZone","AvailabilityZone"],"AvailabilityZoneId":["string","AvailabilityZoneId","AvailabilityZoneId"],"Affinity":["string","Affinity","Affinity"],"GroupName":["string","GroupName","GroupName"],"HostId":["string","HostId","HostId"],"Tenancy":["string","Tenancy","Tenancy"],"SpreadDomain":["string","SpreadDomain","SpreadDomain"],"HostResourceGroupArn":["string","HostResourceGroupArn","HostResourceGroupArn"],"PartitionNumber":["integer","PartitionNumber","PartitionNumber"],"GroupId":["string","GroupId","GroupId"]},"LaunchTemplatePrivateDnsNameOptions":{"HostnameType":["string","hostnameType","HostnameType"],"EnableResourceNameDnsARecord":["boolean","enableResourceNameDnsARecord","EnableResourceNameDnsARecord"],"EnableResourceNameDnsAAAARecord":["boolean","enableResourceNameDnsAAAARecord","EnableResourceNameDnsAAAARecord"]},"LaunchTemplatePrivateDnsNameOptionsRequest":{"HostnameType":["string","HostnameType","HostnameType"],"EnableResourceNameDnsARecord":["boolean","EnableResourceNameDnsARecord","EnableResourceNameDnsARecord"],"EnableResourceNameDnsAAAARecord":["boolean","EnableResourceNameDnsAAAARecord","EnableResourceNameDnsAAAARecord"]},"LaunchTemplateSpecification":{"LaunchTemplateId":["string","LaunchTemplateId","LaunchTemplateId"],"LaunchTemplateName":["string","LaunchTemplateName","LaunchTemplateName"],"Version":["string","Version","Version"]},"LaunchTemplateSpotMarketOptions":{"MaxPrice":["string","maxPrice","MaxPrice"],"SpotInstanceType":["string","spotInstanceType","SpotInstanceType"],"BlockDurationMinutes":["integer","blockDurationMinutes","BlockDurationMinutes"],"ValidUntil":["timestamp","validUntil","ValidUntil"],"InstanceInterruptionBehavior":["string","instanceInterruptionBehavior","InstanceInterruptionBehavior"]},"LaunchTemplateSpotMarketOptionsRequest":{"MaxPrice":["string","MaxPrice","MaxPrice"],"SpotInstanceType":["string","SpotInstanceType","SpotInstanceType"],"BlockDurationMinutes":["integer","BlockDurationMinutes","BlockDurationMinutes"],"ValidUntil":["timestamp","ValidUntil","ValidUntil"],"InstanceInterruptionBehavior":["string","InstanceInterruptionBehavior","InstanceInterruptionBehavior"]},"LaunchTemplateTagSpecification":{"ResourceType":["string","resourceType","ResourceType"],"Tags":["TagList","tagSet","TagSet"]},"LaunchTemplateTagSpecificationRequest":{"ResourceType":["string","ResourceType","ResourceType"],"Tags":["TagList","Tag","Tag"]},"LaunchTemplateVersion":{"LaunchTemplateId":["string","launchTemplateId","LaunchTemplateId"],"LaunchTemplateName":["string","launchTemplateName","LaunchTemplateName"],"VersionNumber":["long","versionNumber","VersionNumber"],"VersionDescription":["string","versionDescription","VersionDescription"],"CreateTime":["timestamp","createTime","CreateTime"],"CreatedBy":["string","createdBy","CreatedBy"],"DefaultVersion":["boolean","defaultVersion","DefaultVersion"],"LaunchTemplateData":["ResponseLaunchTemplateData","launchTemplateData","LaunchTemplateData"],"Operator":["OperatorResponse","operator","Operator"]},"LaunchTemplatesMonitoring":{"Enabled":["boolean","enabled","Enabled"],"MetricCategoryIds":["MetricCategoryIdList","metricCategoryIdSet","MetricCategoryIdSet"]},"LaunchTemplatesMonitoringRequest":{"Enabled":["boolean","Enabled","Enabled"],"MetricCategoryIds":["MetricCategoryIdList","MetricCategoryId","MetricCategoryId"]},"LicenseConfiguration":{"LicenseConfigurationArn":["string","licenseConfigurationArn","LicenseConfigurationArn"]},"LicenseConfigurationRequest":{"LicenseConfigurationArn":["string","LicenseConfigurationArn","LicenseConfigurationArn"]},"MediaAcceleratorInfo":{"Accelerators":["MediaDeviceInfoList","accelerators","Accelerators"],"TotalMediaMemoryInMiB":["integer","totalMediaMemoryInMiB","TotalMediaMemoryInMiB"]},"MediaDeviceInfo":{"Count":["integer","count","Count"],"Name":["string","name","Name"],"Manufacturer":["string","manufacturer","Manufacturer"],"MemoryInfo":["MediaDeviceMemoryInfo","memoryInfo","MemoryInfo"]},"MediaDeviceMemoryInfo":{"SizeInMiB":["integer","sizeInMiB","SizeInMiB"]},"MemoryGiBPerVCpu":{"Min":["double","min","Min"],"Max":["double","max","Max"]},"MemoryGiBPerVCpuRequest":{"Min":["double","Min","Min"],"Max":["double","Max","Max"]},"MemoryInfo":{"SizeInMiB":["long","sizeInMiB","SizeInMiB"]},"MemoryMiB":{"Min":["integer","min","Min"],"Max":["integer","max","Max"]},"MemoryMiBRequest":{"Min":["integer","Min","Min"],"Max":["integer","Max","Max"]},"ModifyImageAttributeRequest":{"Attribute":["string","Attribute","Attribute"],"Description":["AttributeValue","Description","Description"],"ImageId":["string","ImageId","ImageId"],"LaunchPermission":["LaunchPermissionModifications","LaunchPermission","LaunchPermission"],"OperationType":["string","OperationType","OperationType"],"ProductCodes":["ProductCodeStringList","ProductCode","ProductCode"],"UserGroups":["UserGroupStringList","UserGroup","UserGroup"],"UserIds":["UserIdStringList","UserId","UserId"],"Value":["string","Value","Value"],"OrganizationArns":["OrganizationArnStringList","OrganizationArn","OrganizationArn"],"OrganizationalUnitArns":["OrganizationalUnitArnStringList","OrganizationalUnitArn","OrganizationalUnitArn"],"ImdsSupport":["AttributeValue","ImdsSupport","ImdsSupport"],"DryRun":["boolean","dryRun","DryRun"]},"ModifyInstanceAttributeRequest":{"SourceDestCheck":["AttributeBooleanValue","SourceDestCheck","SourceDestCheck"],"EnclaveOptions":["EnclaveOptionsRequest","EnclaveOptions","EnclaveOptions"],"DisableApiStop":["AttributeBooleanValue","DisableApiStop","DisableApiStop"],"DryRun":["boolean","dryRun","DryRun"],"InstanceId":["string","instanceId","InstanceId"],"Attribute":["string","attribute","Attribute"],"Value":["string","value","Value"],"BlockDeviceMappings":["InstanceBlockDeviceMappingSpecificationList","blockDeviceMapping","BlockDeviceMapping"],"DisableApiTermination":["AttributeBooleanValue","disableApiTermination","DisableApiTermination"],"InstanceType":["AttributeValue","instanceType","InstanceType"],"Kernel":["AttributeValue","kernel","Kernel"],"Ramdisk":["AttributeValue","ramdisk","Ramdisk"],"UserData":["SecureBlobAttributeValue","userData","UserData"],"InstanceInitiatedShutdownBehavior":["AttributeValue","instanceInitiatedShutdownBehavior","InstanceInitiatedShutdownBehavior"],"Groups":["GroupIdStringList","GroupId","GroupId"],"EbsOptimized":["AttributeBooleanValue","ebsOptimized","EbsOptimized"],"SriovNetSupport":["AttributeValue","sriovNetSupport","SriovNetSupport"],"EnaSupport":["AttributeBooleanValue","enaSupport","EnaSupport"]},"ModifySnapshotAttributeRequest":{"Attribute":["string","Attribute","Attribute"],"CreateVolumePermission":["CreateVolumePermissionModifications","CreateVolumePermission","CreateVolumePermission"],"GroupNames":["GroupNameStringList","UserGroup","UserGroup"],"OperationType":["string","OperationType","OperationType"],"SnapshotId":["string","SnapshotId","SnapshotId"],"UserIds":["UserIdStringList","UserId","UserId"],"DryRun":["boolean","dryRun","DryRun"]},"Monitoring":{"MetricCategoryIds":["MetricCategoryIdList","metricCategoryIdSet","MetricCategoryIdSet"],"State":["string","state","State"]},"NetworkBandwidthGbps":{"Min":["double","min","Min"],"Max":["double","max","Max"]},"NetworkBandwidthGbpsRequest":{"Min":["double","Min","Min"],"Max":["double","Max","Max"]},"NetworkCardInfo":{"NetworkCardIndex":["integer","networkCardIndex","NetworkCardIndex"],"NetworkPerformance":["string","networkPerformance","NetworkPerformance"],"MaximumNetworkInterfaces":["integer","maximumNetworkInterfaces","MaximumNetworkInterfaces"],"AdditionalFlexibleNetworkInterfaces":["integer","additionalFlexibleNetworkInterfaces","AdditionalFlexibleNetworkInterfaces"],"BaselineBandwidthInGbps":["double","baselineBandwidthInGbps","BaselineBandwidthInGbps"],"PeakBandwidthInGbps":["double","peakBandwidthInGbps","PeakBandwidthInGbps"],"DefaultEnaQueueCountPerInterface":["integer","defaultEnaQueueCountPerInterface","DefaultEnaQueueCountPerInterface"],"MaximumEnaQueueCount":["integer","maximumEnaQueueCount","MaximumEnaQueueCount"],"MaximumEnaQueueCountPerInterface":["integer","maximumEnaQueueCountPerInterface","MaximumEnaQueueCountPerInterface"],"InterfaceTypes":["NetworkCardInterfaceTypeList","interfaceTypeSet","InterfaceTypeSet"]},"NetworkFirewallAssociation":{"FirewallArn":["string","firewallArn","FirewallArn"],"FirewallOnboardingStatus":["string","firewallOnboardingStatus","FirewallOnboardingStatus"],"FirewallMode":["string","firewallMode","FirewallMode"]},"NetworkInfo":{"NetworkPerformance":["string","networkPerformance","NetworkPerformance"],"MaximumNetworkInterfaces":["integer","maximumNetworkInterfaces","MaximumNetworkInterfaces"],"MaximumNetworkCards":["integer","maximumNetworkCards","MaximumNetworkCards"],"DefaultNetworkCardIndex":["integer","defaultNetworkCardIndex","DefaultNetworkCardIndex"],"NetworkCards":["NetworkCardInfoList","networkCards","NetworkCards"],"Ipv4AddressesPerInterface":["integer","ipv4AddressesPerInterface","Ipv4AddressesPerInterface"],"Ipv6AddressesPerInterface":["integer","ipv6AddressesPerInterface","Ipv6AddressesPerInterface"],"Ipv6Supported":["boolean","ipv6Supported","Ipv6Supported"],"EnaSupport":["string","enaSupport","EnaSupport"],"EfaSupported":["boolean","efaSupported","EfaSupported"],"EfaInfo":["EfaInfo","efaInfo","EfaInfo"],"EncryptionInTransitSupported":["boolean","encryptionInTransitSupported","EncryptionInTransitSupported"],"EnaSrdSupported":["boolean","enaSrdSupported","EnaSrdSupported"],"BandwidthWeightings":["BandwidthWeightingTypeList","bandwidthWeightings","BandwidthWeightings"],"FlexibleEnaQueuesSupport":["string","flexibleEnaQueuesSupport","FlexibleEnaQueuesSupport"],"ConnectionTrackingConfiguration":["DefaultConnectionTrackingConfiguration","connectionTrackingConfiguration","ConnectionTrackingConfiguration"],"SecondaryNetworkSupported":["boolean","secondaryNetworkSupported","SecondaryNetworkSupported"],"MaximumSecondaryNetworkInterfaces":["integer","maximumSecondaryNetworkInterfaces","MaximumSecondaryNetworkInterfaces"],"Ipv4AddressesPerSecondaryInterface":["integer","ipv4AddressesPerSecondaryInterface","Ipv4AddressesPerSecondaryInterface"]},"NetworkInterface":{"Association":["NetworkInterfaceAssociation","association","Association"],"Attachment":["NetworkInterfaceAttachment","attachment","Attachment"],"AvailabilityZone":["string","availabilityZone","AvailabilityZone"],"ConnectionTrackingConfiguration":["ConnectionTrackingConfiguration","connectionTrackingConfiguration","ConnectionTrackingConfiguration"],"Description":["string","description","Description"],"Groups":["GroupIdentifierList","groupSet","GroupSet"],"InterfaceType":["string","interfaceType","InterfaceType"],"Ipv6Addresses":["NetworkInterfaceIpv6AddressesList","ipv6AddressesSet","Ipv6AddressesSet"],"MacAddress":["string","macAddress","MacAddress"],"NetworkInterfaceId":["string","networkInterfaceId","NetworkInterfaceId"],"OutpostArn":["string","outpostArn","OutpostArn"],"OwnerId":["string","ownerId","OwnerId"],"PrivateDnsName":["string","privateDnsName","PrivateDnsName"],"PublicDnsName":["string","publicDnsName","PublicDnsName"],"PublicIpDnsNameOptions":["PublicIpDnsNameOptions","publicIpDnsNameOptions","PublicIpDnsNameOptions"],"PrivateIpAddress":["string","privateIpAddress","PrivateIpAddress"],"PrivateIpAddresses":["NetworkInterfacePrivateIpAddressList","privateIpAddressesSet","PrivateIpAddressesSet"],"Ipv4Prefixes":["Ipv4PrefixesList","ipv4PrefixSet","Ipv4PrefixSet"],"Ipv6Prefixes":["Ipv6PrefixesList","ipv6PrefixSet","Ipv6PrefixSet"],"RequesterId":["string","requesterId","RequesterId"],"RequesterManaged":["boolean","requesterManaged","RequesterManaged"],"SourceDestCheck":["boolean","sourceDestCheck","SourceDestCheck"],"Status":["string","status","Status"],"SubnetId":["string","subnetId","SubnetId"],"TagSet":["TagList","tagSet","TagSet"],"VpcId":["string","vpcId","VpcId"],"DenyAllIgwTraffic":["boolean","denyAllIgwTraffic","DenyAllIgwTraffic"],"Ipv6Native":["boolean","ipv6Native","Ipv6Native"],"Ipv6Address":["string","ipv6Address","Ipv6Address"],"Operator":["OperatorResponse","operator","Operator"],"AssociatedSubnets":["AssociatedSubnetList","associatedSubnetSet","AssociatedSubnetSet"],"AvailabilityZoneId":["string","availabilityZoneId","AvailabilityZoneId"]},"NetworkInterfaceAssociation":{"AllocationId":["string","allocationId","AllocationId"],"AssociationId":["string","associationId","AssociationId"],"IpOwnerId":["string","ipOwnerId","IpOwnerId"],"PublicDnsName":["string","publicDnsName","PublicDnsName"],"PublicIp":["string","publicIp","PublicIp"],"CustomerOwnedIp":["string","customerOwnedIp","CustomerOwnedIp"],"CarrierIp":["string","carrierIp","CarrierIp"]},"NetworkInterfaceAttachment":{"AttachTime":["timestamp","attachTime","AttachTime"],"AttachmentId":["string","attachmentId","AttachmentId"],"DeleteOnTermination":["boolean","deleteOnTermination","DeleteOnTermination"],"DeviceIndex":["integer","deviceIndex","DeviceIndex"],"NetworkCardIndex":["integer","networkCardIndex","NetworkCardIndex"],"InstanceId":["string","instanceId","InstanceId"],"InstanceOwnerId":["string","instanceOwnerId","InstanceOwnerId"],"Status":["string","status","Status"],"EnaSrdSpecification":["AttachmentEnaSrdSpecification","enaSrdSpecification","EnaSrdSpecification"],"EnaQueueCount":["integer","enaQueueCount","EnaQueueCount"]},"NetworkInterfaceCount":{"Min":["integer","min","Min"],"Max":["integer","max","Max"]},"NetworkInterfaceCountRequest":{"Min":["integer","Min","Min"],"Max":["integer","Max","Max"]},"NetworkInterfaceIpv6Address":{"Ipv6Address":["string","ipv6Address","Ipv6Address"],"PublicIpv6DnsName":["string","publicIpv6DnsName","PublicIpv6DnsName"],"IsPrimaryIpv6":["boolean","isPrimaryIpv6","IsPrimaryIpv6"]},"NetworkInterfacePrivateIpAddress":{"Association":["NetworkInterfaceAssociation","association","Association"],"Primary":["boolean","primary","Primary"],"PrivateDnsName":["string","privateDnsName","PrivateDnsName"],"PrivateIpAddress":["string","privateIpAddress","PrivateIpAddress"]},"NeuronDeviceCoreInfo":{"Count":["integer","count","Count"],"Version":["integer","version","Version"]},"NeuronDeviceInfo":{"Count":["integer","count","Count"],"Name":["string","name","Name"],"CoreInfo":["NeuronDeviceCoreInfo","coreInfo","CoreInfo"],"MemoryInfo":["NeuronDeviceMemoryInfo","memoryInfo","MemoryInfo"]},"NeuronDeviceMemoryInfo":{"SizeInMiB":["integer","sizeInMiB","SizeInMiB"]},"NeuronInfo":{"NeuronDevices":["NeuronDeviceInfoList","neuronDevices","NeuronDevices"],"TotalNeuronDeviceMemoryInMiB":["integer","totalNeuronDeviceMemoryInMiB","TotalNeuronDeviceMemoryInMiB"]},"NitroTpmInfo":{"SupportedVersions":["NitroTpmSupportedVersionsList","supportedVersions","SupportedVersions"]},"OnDemandOptionsRequest":{"AllocationStrategy":["string","AllocationStrategy","AllocationStrategy"],"CapacityReservationOptions":["CapacityReservationOptionsRequest","CapacityReservationOptions","CapacityReservationOptions"],"SingleInstanceType":["boolean","SingleInstanceType","SingleInstanceType"],"SingleAvailabilityZone":["boolean","SingleAvailabilityZone","SingleAvailabilityZone"],"MinTargetCapacity":["integer","MinTargetCapacity","MinTargetCapacity"],"MaxTotalPrice":["string","MaxTotalPrice","MaxTotalPrice"]},"OperatorRequest":{"Principal":["string","Principal","Principal"]},"OperatorResponse":{"Managed":["boolean","managed","Managed"],"Principal":["string","principal","Principal"],"HiddenByDefault":["boolean","hiddenByDefault","HiddenByDefault"]},"PerformanceFactorReference":{"InstanceFamily":["string","instanceFamily","InstanceFamily"]},"PerformanceFactorReferenceRequest":{"InstanceFamily":["string","InstanceFamily","InstanceFamily"]},"PerformanceStatusSummary":{"Status":["string","status","Status"],"ImpairedSince":["timestamp","impairedSince","ImpairedSince"],"Remediation":["string","remediation","Remediation"]},"Placement":{"AvailabilityZoneId":["string","availabilityZoneId","AvailabilityZoneId"],"Affinity":["string","affinity","Affinity"],"GroupName":["string","groupName","GroupName"],"PartitionNumber":["integer","partitionNumber","PartitionNumber"],"HostId":["string","hostId","HostId"],"Tenancy":["string","tenancy","Tenancy"],"SpreadDomain":["string","spreadDomain","SpreadDomain"],"HostResourceGroupArn":["string","hostResourceGroupArn","HostResourceGroupArn"],"GroupId":["string","groupId","GroupId"],"AvailabilityZone":["string","availabilityZone","AvailabilityZone"]},"PlacementGroupInfo":{"SupportedStrategies":["PlacementGroupStrategyList","supportedStrategies","SupportedStrategies"]},"PlacementResponse":{"GroupName":["string","groupName","GroupName"]},"PrefixListId":{"Description":["string","description","Description"],"PrefixListId":["string","prefixListId","PrefixListId"]},"PrivateDnsNameOptionsOnLaunch":{"HostnameType":["string","hostnameType","HostnameType"],"EnableResourceNameDnsARecord":["boolean","enableResourceNameDnsARecord","EnableResourceNameDnsARecord"],"EnableResourceNameDnsAAAARecord":["boolean","enableResourceNameDnsAAAARecord","EnableResourceNameDnsAAAARecord"]},"PrivateDnsNameOptionsRequest":{"HostnameType":["string","HostnameType","HostnameType"],"EnableResourceNameDnsARecord":["boolean","EnableResourceNameDnsARecord","EnableResourceNameDnsARecord"],"EnableResourceNameDnsAAAARecord":["boolean","EnableResourceNameDnsAAAARecord","EnableResourceNameDnsAAAARecord"]},"PrivateDnsNameOptionsResponse":{"HostnameType":["string","hostnameType","HostnameType"],"EnableResourceNameDnsARecord":["boolean","enableResourceNameDnsARecord","EnableResourceNameDnsARecord"],"EnableResourceNameDnsAAAARecord":["boolean","enableResourceNameDnsAAAARecord","EnableResourceNameDnsAAAARecord"]},"PrivateIpAddressSpecification":{"Primary":["boolean","primary","Primary"],"PrivateIpAddress":["string","privateIpAddress","PrivateIpAddress"]},"ProcessorInfo":{"SupportedArchitectures":["ArchitectureTypeList","supportedArchitectures","SupportedArchitectures"],"SustainedClockSpeedInGhz":["double","sustainedClockSpeedInGhz","SustainedClockSpeedInGhz"],"SupportedFeatures":["SupportedAdditionalProcessorFeatureList","supportedFeatures","SupportedFeatures"],"Manufacturer":["string","manufacturer","Manufacturer"]},"ProductCode":{"ProductCodeId":["string","productCode","ProductCode"],"ProductCodeType":["string","type","Type"]},"PublicIpDnsNameOptions":{"DnsHostnameType":["string","dnsHostnameType","DnsHostnameType"],"PublicIpv4DnsName":["string","publicIpv4DnsName","PublicIpv4DnsName"],"PublicIpv6DnsName":["string","publicIpv6DnsName","PublicIpv6DnsName"],"PublicDualStackDnsName":["string","publicDualStackDnsName","PublicDualStackDnsName"]},"RebootInstancesRequest":{"InstanceIds":["InstanceIdStringList","InstanceId","InstanceId"],"DryRun":["boolean","dryRun","DryRun"]},"ReferencedSecurityGroup":{"GroupId":["string","groupId","GroupId"],"PeeringStatus":["string","peeringStatus","PeeringStatus"],"UserId":["string","userId","UserId"],"VpcId":["string","vpcId","VpcId"],"VpcPeeringConnectionId":["string","vpcPeeringConnectionId","VpcPeeringConnectionId"]},"Region":{"OptInStatus":["string","optInStatus","OptInStatus"],"Geography":["RegionGeographyList","geographySet","GeographySet"],"RegionName":["string","regionName","RegionName"],"Endpoint":["string","regionEndpoint","RegionEndpoint"]},"RegionGeography":{"Name":["string","name","Name"]},"RegisterImageRequest":{"ImageLocation":["string","ImageLocation","ImageLocation"],"BillingProducts":["BillingProductList","BillingProduct","BillingProduct"],"BootMode":["string","BootMode","BootMode"],"TpmSupport":["string","TpmSupport","TpmSupport"],"UefiData":["string","UefiData","UefiData"],"ImdsSupport":["string","ImdsSupport","ImdsSupport"],"TagSpecifications":["TagSpecificationList","TagSpecification","TagSpecification"],"DryRun":["boolean","dryRun","DryRun"],"Name":["string","name","Name"],"Description":["string","description","Description"],"Architecture":["string","architecture","Architecture"],"KernelId":["string","kernelId","KernelId"],"RamdiskId":["string","ramdiskId","RamdiskId"],"RootDeviceName":["string","rootDeviceName","RootDeviceName"],"BlockDeviceMappings":["BlockDeviceMappingRequestList","BlockDeviceMapping","BlockDeviceMapping"],"VirtualizationType":["string","virtualizationType","VirtualizationType"],"SriovNetSupport":["string","sriovNetSupport","SriovNetSupport"],"EnaSupport":["boolean","enaSupport","EnaSupport"]},"RegisterImageResult":{"ImageId":["string","imageId","ImageId"]},"RequestLaunchTemplateData":{"KernelId":["string","KernelId","KernelId"],"EbsOptimized":["boolean","EbsOptimized","EbsOptimized"],"IamInstanceProfile":["LaunchTemplateIamInstanceProfileSpecificationRequest","IamInstanceProfile","IamInstanceProfile"],"BlockDeviceMappings":["LaunchTemplateBlockDeviceMappingRequestList","BlockDeviceMapping","BlockDeviceMapping"],"NetworkInterfaces":["LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList","NetworkInterface","NetworkInterface"],"ImageId":["string","ImageId","ImageId"],"InstanceType":["string","InstanceType","InstanceType"],"KeyName":["string","KeyName","KeyName"],"Monitoring":["LaunchTemplatesMonitoringRequest","Monitoring","Monitoring"],"Placement":["LaunchTemplatePlacementRequest","Placement","Placement"],"RamDiskId":["string","RamDiskId","RamDiskId"],"DisableApiTermination":["boolean","DisableApiTermination","DisableApiTermination"],"InstanceInitiatedShutdownBehavior":["string","InstanceInitiatedShutdownBehavior","InstanceInitiatedShutdownBehavior"],"UserData":["string","UserData","UserData"],"TagSpecifications":["LaunchTemplateTagSpecificationRequestList","TagSpecification","TagSpecification"],"ElasticGpuSpecifications":["ElasticGpuSpecificationList","ElasticGpuSpecification","ElasticGpuSpecification"],"ElasticInferenceAccelerators":["LaunchTemplateElasticInferenceAcceleratorList","ElasticInferenceAccelerator","ElasticInferenceAccelerator"],"SecurityGroupIds":["SecurityGroupIdStringList","SecurityGroupId","SecurityGroupId"],"SecurityGroups":["SecurityGroupStringList","SecurityGroup","SecurityGroup"],"InstanceMarketOptions":["LaunchTemplateInstanceMarketOptionsRequest","InstanceMarketOptions","InstanceMarketOptions"],"CreditSpecification":["CreditSpecificationRequest","CreditSpecification","CreditSpecification"],"CpuOptions":["LaunchTemplateCpuOptionsRequest","CpuOptions","CpuOptions"],"CapacityReservationSpecification":["LaunchTemplateCapacityReservationSpecificationRequest","CapacityReservationSpecification","CapacityReservationSpecification"],"LicenseSpecifications":["LaunchTemplateLicenseSpecificationListRequest","LicenseSpecification","LicenseSpecification"],"HibernationOptions":["LaunchTemplateHibernationOptionsRequest","HibernationOptions","HibernationOptions"],"MetadataOptions":["LaunchTemplateInstanceMetadataOptionsRequest","MetadataOptions","MetadataOptions"],"EnclaveOptions":["LaunchTemplateEnclaveOptionsRequest","EnclaveOptions","EnclaveOptions"],"InstanceRequirements":["InstanceRequirementsRequest","InstanceRequirements","InstanceRequirements"],"PrivateDnsNameOptions":["LaunchTemplatePrivateDnsNameOptionsRequest","PrivateDnsNameOptions","PrivateDnsNameOptions"],"MaintenanceOptions":["LaunchTemplateInstanceMaintenanceOptionsRequest","MaintenanceOptions","MaintenanceOptions"],"DisableApiStop":["boolean","DisableApiStop","DisableApiStop"],"Operator":["OperatorRequest","Operator","Operator"],"NetworkPerformanceOptions":["LaunchTemplateNetworkPerformanceOptionsRequest","NetworkPerformanceOptions","NetworkPerformanceOptions"],"SecondaryInterfaces":["LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList","SecondaryInterface","SecondaryInterface"]},"Reservation":{"ReservationId":["string","reservationId","ReservationId"],"OwnerId":["string","ownerId","OwnerId"],"RequesterId":["string","requesterId","RequesterId"],"Groups":["GroupIdentifierList","groupSet","GroupSet"],"Instances":["InstanceList","instancesSet","InstancesSet"]},"ReservedCapacityFallbackOptionsRequest":{"MarketTypes":["ReservedCapacityFallbackMarketTypeList","MarketType","MarketType"]},"ReservedCapacityOptionsRequest":{"AllocationStrategy":["string","AllocationStrategy","AllocationStrategy"],"ReservationTypes":["ReservationTypeListRequest","ReservationType","ReservationType"],"CapacityReservationTarget":["FleetCapacityReservationTargetRequest","CapacityReservationTarget","CapacityReservationTarget"],"ReservedCapacityFallbackOptions":["ReservedCapacityFallbackOptionsRequest","ReservedCapacityFallbackOptions","ReservedCapacityFallbackOptions"]},"ResetImageAttributeRequest":{"Attribute":["string","Attribute","Attribute"],"ImageId":["string","ImageId","ImageId"],"DryRun":["boolean","dryRun","DryRun"]},"ResponseLaunchTemplateData":{"KernelId":["string","kernelId","KernelId"],"EbsOptimized":["boolean","ebsOptimized","EbsOptimized"],"IamInstanceProfile":["LaunchTemplateIamInstanceProfileSpecification","iamInstanceProfile","IamInstanceProfile"],"BlockDeviceMappings":["LaunchTemplateBlockDeviceMappingList","blockDeviceMappingSet","BlockDeviceMappingSet"],"NetworkInterfaces":["LaunchTemplateInstanceNetworkInterfaceSpecificationList","networkInterfaceSet","NetworkInterfaceSet"],"ImageId":["string","imageId","ImageId"],"InstanceType":["string","instanceType","InstanceType"],"KeyName":["string","keyName","KeyName"],"Monitoring":["LaunchTemplatesMonitoring","monitoring","Monitoring"],"Placement":["LaunchTemplatePlacement","placement","Placement"],"RamDiskId":["string","ramDiskId","RamDiskId"],"DisableApiTermination":["boolean","disableApiTermination","DisableApiTermination"],"InstanceInitiatedShutdownBehavior":["string","instanceInitiatedShutdownBehavior","InstanceInitiatedShutdownBehavior"],"UserData":["string","userData","UserData"],"TagSpecifications":["LaunchTemplateTagSpecificationList","tagSpecificationSet","TagSpecificationSet"],"ElasticGpuSpecifications":["ElasticGpuSpecificationResponseList","elasticGpuSpecificationSet","ElasticGpuSpecificationSet"],"ElasticInferenceAccelerators":["LaunchTemplateElasticInferenceAcceleratorResponseList","elasticInferenceAcceleratorSet","ElasticInferenceAcceleratorSet"],"SecurityGroupIds":["ValueStringList","securityGroupIdSet","SecurityGroupIdSet"],"SecurityGroups":["ValueStringList","securityGroupSet","SecurityGroupSet"],"InstanceMarketOptions":["LaunchTemplateInstanceMarketOptions","instanceMarketOptions","InstanceMarketOptions"],"CreditSpecification":["CreditSpecification","creditSpecification","CreditSpecification"],"CpuOptions":["LaunchTemplateCpuOptions","cpuOptions","CpuOptions"],"CapacityReservationSpecification":["LaunchTemplateCapacityReservationSpecificationResponse","capacityReservationSpecification","CapacityReservationSpecification"],"LicenseSpecifications":["LaunchTemplateLicenseList","licenseSet","LicenseSet"],"HibernationOptions":["LaunchTemplateHibernationOptions","hibernationOptions","HibernationOptions"],"MetadataOptions":["LaunchTemplateInstanceMetadataOptions","metadataOptions","MetadataOptions"],"EnclaveOptions":["LaunchTemplateEnclaveOptions","enclaveOptions","EnclaveOptions"],"InstanceRequirements":["InstanceRequirements","instanceRequirements","InstanceRequirements"],"PrivateDnsNameOptions":["LaunchTemplatePrivateDnsNameOptions","privateDnsNameOptions","PrivateDnsNameOptions"],"MaintenanceOptions":["LaunchTemplateInstanceMaintenanceOptions","maintenanceOptions","MaintenanceOptions"],"DisableApiStop":["boolean","disableApiStop","DisableApiStop"],"Operator":["OperatorResponse","operator","Operator"],"NetworkPerformanceOptions":["LaunchTemplateNetworkPerformanceOptions","networkPerformanceOptions","NetworkPerformanceOptions"],"SecondaryInterfaces":["LaunchTemplateInstanceSecondaryInterfaceSpecificationList","secondaryInterfaceSet","SecondaryInterfaceSet"]},"RevokeSecurityGroupEgressRequest":{"SecurityGroupRuleIds":["SecurityGroupRuleIdList","SecurityGroupRuleId","SecurityGroupRuleId"],"DryRun":["boolean","dryRun","DryRun"],"GroupId":["string","groupId","GroupId"],"SourceSecurityGroupName":["string","sourceSecurityGroupName","SourceSecurityGroupName"],"SourceSecurityGroupOwnerId":["string","sourceSecurityGroupOwnerId","SourceSecurityGroupOwnerId"],"IpProtocol":["string","ipProtocol","IpProtocol"],"FromPort":["integer","fromPort","FromPort"],"ToPort":["integer","toPort","ToPort"],"CidrIp":["string","cidrIp","CidrIp"],"IpPermissions":["IpPermissionList","ipPermissions","IpPermissions"]},"RevokeSecurityGroupEgressResult":{"Return":["boolean","return","Return"],"UnknownIpPermissions":["IpPermissionList","unknownIpPermissionSet","UnknownIpPermissionSet"],"RevokedSecurityGroupRules":["RevokedSecurityGroupRuleList","revokedSecurityGroupRuleSet","RevokedSecurityGroupRuleSet"]},"RevokeSecurityGroupIngressRequest":{"CidrIp":["string","CidrIp","CidrIp"],"FromPort":["integer","FromPort","FromPort"],"GroupId":["string","GroupId","GroupId"],"GroupName":["string","GroupName","GroupName"],"IpPermissions":["IpPermissionList","IpPermissions","IpPermissions"],"IpProtocol":["string","IpProtocol","IpProtocol"],"SourceSecurityGroupName":["string","SourceSecurityGroupName","SourceSecurityGroupName"],"SourceSecurityGroupOwnerId":["string","SourceSecurityGroupOwnerId","SourceSecurityGroupOwnerId"],"ToPort":["integer","ToPort","ToPort"],"SecurityGroupRuleIds":["SecurityGroupRuleIdList","SecurityGroupRuleId","SecurityGroupRuleId"],"DryRun":["boolean","dryRun","DryRun"]},"RevokeSecurityGroupIngressResult":{"Return":["boolean","return","Return"],"UnknownIpPermissions":["IpPermissionList","unknownIpPermissionSet","UnknownIpPermissionSet"],"RevokedSecurityGroupRules":["RevokedSecurityGroupRuleList","revokedSecurityGroupRuleSet","RevokedSecurityGroupRuleSet"]},"RevokedSecurityGroupRule":{"SecurityGroupRuleId":["string","securityGroupRuleId","SecurityGroupRuleId"],"GroupId":["string","groupId","GroupId"],"IsEgress":["boolean","isEgress","IsEgress"],"IpProtocol":["string","ipProtocol","IpProtocol"],"FromPort":["integer","fromPort","FromPort"],"ToPort":["integer","toPort","ToPort"],"CidrIpv4":["string","cidrIpv4","CidrIpv4"],"CidrIpv6":["string","cidrIpv6","CidrIpv6"],"PrefixListId":["string","prefixListId","PrefixListId"],"ReferencedGroupId":["string","referencedGroupId","ReferencedGroupId"],"Description":["string","description","Description"]},"RunInstancesMonitoringEnabled":{"MetricCategoryIds":["MetricCategoryIdList","MetricCategoryId","MetricCategoryId"],"Enabled":["boolean","enabled","Enabled"]},"RunInstancesRequest":{"BlockDeviceMappings":["BlockDeviceMappingRequestList","BlockDeviceMapping","BlockDeviceMapping"],"ImageId":["string","ImageId","ImageId"],"InstanceType":["string","InstanceType","InstanceType"],"Ipv6AddressCount":["integer","Ipv6AddressCount","Ipv6AddressCount"],"Ipv6Addresses":["InstanceIpv6AddressList","Ipv6Address","Ipv6Address"],"KernelId":["string","KernelId","KernelId"],"KeyName":["string","KeyName","KeyName"],"MaxCount":["integer","MaxCount","MaxCount"],"MinCount":["integer","MinCount","MinCount"],"Monitoring":["RunInstancesMonitoringEnabled","Monitoring","Monitoring"],"Placement":["Placement","Placement","Placement"],"RamdiskId":["string","RamdiskId","RamdiskId"],"SecurityGroupIds":["SecurityGroupIdStringList","SecurityGroupId","SecurityGroupId"],"SecurityGroups":["SecurityGroupStringList","SecurityGroup","SecurityGroup"],"SubnetId":["string","SubnetId","SubnetId"],"UserData":["string","UserData","UserData"],"ElasticGpuSpecification":["ElasticGpuSpecifications","ElasticGpuSpecification","ElasticGpuSpecification"],"ElasticInferenceAccelerators":["ElasticInferenceAccelerators","ElasticInferenceAccelerator","ElasticInferenceAccelerator"],"TagSpecifications":["TagSpecificationList","TagSpecification","TagSpecification"],"LaunchTemplate":["LaunchTemplateSpecification","LaunchTemplate","LaunchTemplate"],"InstanceMarketOptions":["InstanceMarketOptionsRequest","InstanceMarketOptions","InstanceMarketOptions"],"CreditSpecification":["CreditSpecificationRequest","CreditSpecification","CreditSpecification"],"CpuOptions":["CpuOptionsRequest","CpuOptions","CpuOptions"],"CapacityReservationSpecification":["CapacityReservationSpecification","CapacityReservationSpecification","CapacityReservationSpecification"],"HibernationOptions":["HibernationOptionsRequest","HibernationOptions","HibernationOptions"],"LicenseSpecifications":["LicenseSpecificationListRequest","LicenseSpecification","LicenseSpecification"],"MetadataOptions":["InstanceMetadataOptionsRequest","MetadataOptions","MetadataOptions"],"EnclaveOptions":["EnclaveOptionsRequest","EnclaveOptions","EnclaveOptions"],"PrivateDnsNameOptions":["PrivateDnsNameOptionsRequest","PrivateDnsNameOptions","PrivateDnsNameOptions"],"MaintenanceOptions":["InstanceMaintenanceOptionsRequest","MaintenanceOptions","MaintenanceOptions"],"DisableApiStop":["boolean","DisableApiStop","DisableApiStop"],"EnablePrimaryIpv6":["boolean","EnablePrimaryIpv6","EnablePrimaryIpv6"],"NetworkPerformanceOptions":["InstanceNetworkPerformanceOptionsRequest","NetworkPerformanceOptions","NetworkPerformanceOptions"],"Operator":["OperatorRequest","Operator","Operator"],"SecondaryInterfaces":["InstanceSecondaryInterfaceSpecificationListRequest","SecondaryInterface","SecondaryInterface"],"DryRun":["boolean","dryRun","DryRun"],"DisableApiTermination":["boolean","disableApiTermination","DisableApiTermination"],"InstanceInitiatedShutdownBehavior":["string","instanceInitiatedShutdownBehavior","InstanceInitiatedShutdownBehavior"],"PrivateIpAddress":["string","privateIpAddress","PrivateIpAddress"],"ClientToken":["string","clientToken","ClientToken"],"AdditionalInfo":["string","additionalInfo","AdditionalInfo"],"NetworkInterfaces":["InstanceNetworkInterfaceSpecificationList","networkInterface","NetworkInterface"],"IamInstanceProfile":["IamInstanceProfileSpecification","iamInstanceProfile","IamInstanceProfile"],"EbsOptimized":["boolean","ebsOptimized","EbsOptimized"]},"ScanResults":{"HighestFindingSeverityLabel":["string","highestFindingSeverityLabel","HighestFindingSeverityLabel"],"FindingScanDate":["timestamp","findingScanDate","FindingScanDate"],"InformationalFixAvailableSince":["timestamp","informationalFixAvailableSince","InformationalFixAvailableSince"],"LowFixAvailableSince":["timestamp","lowFixAvailableSince","LowFixAvailableSince"],"MediumFixAvailableSince":["timestamp","mediumFixAvailableSince","MediumFixAvailableSince"],"HighFixAvailableSince":["timestamp","highFixAvailableSince","HighFixAvailableSince"],"CriticalFixAvailableSince":["timestamp","criticalFixAvailableSince","CriticalFixAvailableSince"]},"SecondaryInterfacePrivateIpAddressSpecification":{"PrivateIpAddress":["string","privateIpAddress","PrivateIpAddress"]},"SecondaryInterfacePrivateIpAddressSpecificationRequest":{"PrivateIpAddress":["string","PrivateIpAddress","PrivateIpAddress"]},"SecureBlobAttributeValue":{"Value":["blob","value","Value"]},"SecurityGroup":{"GroupId":["string","groupId","GroupId"],"IpPermissionsEgress":["IpPermissionList","ipPermissionsEgress","IpPermissionsEgress"],"Tags":["TagList","tagSet","TagSet"],"VpcId":["string","vpcId","VpcId"],"SecurityGroupArn":["string","securityGroupArn","SecurityGroupArn"],"OwnerId":["string","ownerId","OwnerId"],"GroupName":["string","groupName","GroupName"],"Description":["string","groupDescription","GroupDescription"],"IpPermissions":["IpPermissionList","ipPermissions","IpPermissions"]},"SecurityGroupRule":{"SecurityGroupRuleId":["string","securityGroupRuleId","SecurityGroupRuleId"],"GroupId":["string","groupId","GroupId"],"GroupOwnerId":["string","groupOwnerId","GroupOwnerId"],"IsEgress":["boolean","isEgress","IsEgress"],"IpProtocol":["string","ipProtocol","IpProtocol"],"FromPort":["integer","fromPort","FromPort"],"ToPort":["integer","toPort","ToPort"],"CidrIpv4":["string","cidrIpv4","CidrIpv4"],"CidrIpv6":["string","cidrIpv6","CidrIpv6"],"PrefixListId":["string","prefixListId","PrefixListId"],"ReferencedGroupInfo":["ReferencedSecurityGroup","referencedGroupInfo","ReferencedGroupInfo"],"Description":["string","description","Description"],"Tags":["TagList","tagSet","TagSet"],"SecurityGroupRuleArn":["string","securityGroupRuleArn","SecurityGroupRuleArn"]},"Snapshot":{"OwnerAlias":["string","ownerAlias","OwnerAlias"],"OutpostArn":["string","outpostArn","OutpostArn"],"Tags":["TagList","tagSet","TagSet"],"StorageTier":["string","storageTier","StorageTier"],"RestoreExpiryTime":["timestamp","restoreExpiryTime","RestoreExpiryTime"],"SseType":["string","sseType","SseType"],"AvailabilityZone":["string","availabilityZone","AvailabilityZone"],"TransferType":["string","transferType","TransferType"],"CompletionDurationMinutes":["integer","completionDurationMinutes","CompletionDurationMinutes"],"CompletionTime":["timestamp","completionTime","CompletionTime"],"FullSnapshotSizeInBytes":["long","fullSnapshotSizeInBytes","FullSnapshotSizeInBytes"],"AssociatedKmsKeys":["AssociatedKmsKeySet","associatedKmsKeySet","AssociatedKmsKeySet"],"SnapshotId":["string","snapshotId","SnapshotId"],"VolumeId":["string","volumeId","VolumeId"],"State":["string","status","Status"],"StateMessage":["string","statusMessage","StatusMessage"],"StartTime":["timestamp","startTime","StartTime"],"Progress":["string","progress","Progress"],"OwnerId":["string","ownerId","OwnerId"],"Description":["string","description","Description"],"VolumeSize":["integer","volumeSize","VolumeSize"],"Encrypted":["boolean","encrypted","Encrypted"],"KmsKeyId":["string","kmsKeyId","KmsKeyId"],"DataEncryptionKeyId":["string","dataEncryptionKeyId","DataEncryptionKeyId"]},"SpotMarketOptions":{"MaxPrice":["string","MaxPrice","MaxPrice"],"SpotInstanceType":["string","SpotInstanceType","SpotInstanceType"],"BlockDurationMinutes":["integer","BlockDurationMinutes","BlockDurationMinutes"],"ValidUntil":["timestamp","ValidUntil","ValidUntil"],"InstanceInterruptionBehavior":["string","InstanceInterruptionBehavior","InstanceInterruptionBehavior"]},"SpotOptionsRequest":{"AllocationStrategy":["string","AllocationStrategy","AllocationStrategy"],"MaintenanceStrategies":["FleetSpotMaintenanceStrategiesRequest","MaintenanceStrategies","MaintenanceStrategies"],"InstanceInterruptionBehavior":["string","InstanceInterruptionBehavior","InstanceInterruptionBehavior"],"InstancePoolsToUseCount":["integer","InstancePoolsToUseCount","InstancePoolsToUseCount"],"SingleInstanceType":["boolean","SingleInstanceType","SingleInstanceType"],"SingleAvailabilityZone":["boolean","SingleAvailabilityZone","SingleAvailabilityZone"],"MinTargetCapacity":["integer","MinTargetCapacity","MinTargetCapacity"],"MaxTotalPrice":["string","MaxTotalPrice","MaxTotalPrice"]},"StartInstancesRequest":{"InstanceIds":["InstanceIdStringList","InstanceId","InstanceId"],"AdditionalInfo":["string","additionalInfo","AdditionalInfo"],"DryRun":["boolean","dryRun","DryRun"]},"StartInstancesResult":{"StartingInstances":["InstanceStateChangeList","instancesSet","InstancesSet"]},"StateReason":{"Code":["string","code","Code"],"Message":["string","message","Message"]},"StopInstancesRequest":{"InstanceIds":["InstanceIdStringList","InstanceId","InstanceId"],"Hibernate":["boolean","Hibernate","Hibernate"],"SkipOsShutdown":["boolean","SkipOsShutdown","SkipOsShutdown"],"DryRun":["boolean","dryRun","DryRun"],"Force":["boolean","force","Force"]},"StopInstancesResult":{"StoppingInstances":["InstanceStateChangeList","instancesSet","InstancesSet"]},"Subnet":{"AvailabilityZoneId":["string","availabilityZoneId","AvailabilityZoneId"],"EnableLniAtDeviceIndex":["integer","enableLniAtDeviceIndex","EnableLniAtDeviceIndex"],"MapCustomerOwnedIpOnLaunch":["boolean","mapCustomerOwnedIpOnLaunch","MapCustomerOwnedIpOnLaunch"],"CustomerOwnedIpv4Pool":["string","customerOwnedIpv4Pool","CustomerOwnedIpv4Pool"],"OwnerId":["string","ownerId","OwnerId"],"AssignIpv6AddressOnCreation":["boolean","assignIpv6AddressOnCreation","AssignIpv6AddressOnCreation"],"Ipv6CidrBlockAssociationSet":["SubnetIpv6CidrBlockAssociationSet","ipv6CidrBlockAssociationSet","Ipv6CidrBlockAssociationSet"],"Tags":["TagList","tagSet","TagSet"],"SubnetArn":["string","subnetArn","SubnetArn"],"OutpostArn":["string","outpostArn","OutpostArn"],"EnableDns64":["boolean","enableDns64","EnableDns64"],"Ipv6Native":["boolean","ipv6Native","Ipv6Native"],"PrivateDnsNameOptionsOnLaunch":["PrivateDnsNameOptionsOnLaunch","privateDnsNameOptionsOnLaunch","PrivateDnsNameOptionsOnLaunch"],"BlockPublicAccessStates":["BlockPublicAccessStates","blockPublicAccessStates","BlockPublicAccessStates"],"Type":["string","type","Type"],"NetworkFirewallConnectivityType":["string","networkFirewallConnectivityType","NetworkFirewallConnectivityType"],"SubnetId":["string","subnetId","SubnetId"],"State":["string","state","State"],"VpcId":["string","vpcId","VpcId"],"CidrBlock":["string","cidrBlock","CidrBlock"],"AvailableIpAddressCount":["integer","availableIpAddressCount","AvailableIpAddressCount"],"AvailabilityZone":["string","availabilityZone","AvailabilityZone"],"DefaultForAz":["boolean","defaultForAz","DefaultForAz"],"MapPublicIpOnLaunch":["boolean","mapPublicIpOnLaunch","MapPublicIpOnLaunch"]},"SubnetCidrBlockState":{"State":["string","state","State"],"StatusMessage":["string","statusMessage","StatusMessage"]},"SubnetIpv6CidrBlockAssociation":{"AssociationId":["string","associationId","AssociationId"],"Ipv6CidrBlock":["string","ipv6CidrBlock","Ipv6CidrBlock"],"Ipv6CidrBlockState":["SubnetCidrBlockState","ipv6CidrBlockState","Ipv6CidrBlockState"],"Ipv6AddressAttribute":["string","ipv6AddressAttribute","Ipv6AddressAttribute"],"IpSource":["string","ipSource","IpSource"]},"Tag":{"Key":["string","key","Key"],"Value":["string","value","Value"]},"TagDescription":{"Key":["string","key","Key"],"ResourceId":["string","resourceId","ResourceId"],"ResourceType":["string","resourceType","ResourceType"],"Value":["string","value","Value"]},"TagSpecification":{"ResourceType":["string","resourceType","ResourceType"],"Tags":["TagList","Tag","Tag"]},"TargetCapacitySpecificationRequest":{"TotalTargetCapacity":["integer","TotalTargetCapacity","TotalTargetCapacity"],"OnDemandTargetCapacity":["integer","OnDemandTargetCapacity","OnDemandTargetCapacity"],"SpotTargetCapacity":["integer","SpotTargetCapacity","SpotTargetCapacity"],"DefaultTargetCapacityType":["string","DefaultTargetCapacityType","DefaultTargetCapacityType"],"TargetCapacityUnitType":["string","TargetCapacityUnitType","TargetCapacityUnitType"]},"TerminateInstancesRequest":{"InstanceIds":["InstanceIdStringList","InstanceId","InstanceId"],"Force":["boolean","Force","Force"],"SkipOsShutdown":["boolean","SkipOsShutdown","SkipOsShutdown"],"DryRun":["boolean","dryRun","DryRun"]},"TerminateInstancesResult":{"TerminatingInstances":["InstanceStateChangeList","instancesSet","InstancesSet"]},"TotalLocalStorageGB":{"Min":["double","min","Min"],"Max":["double","max","Max"]},"TotalLocalStorageGBRequest":{"Min":["double","Min","Min"],"Max":["double","Max","Max"]},"UserIdGroupPair":{"Description":["string","description","Description"],"UserId":["string","userId","UserId"],"GroupName":["string","groupName","GroupName"],"GroupId":["string","groupId","GroupId"],"VpcId":["string","vpcId","VpcId"],"VpcPeeringConnectionId":["string","vpcPeeringConnectionId","VpcPeeringConnectionId"],"PeeringStatus":["string","peeringStatus","PeeringStatus"]},"VCpuCountRange":{"Min":["integer","min","Min"],"Max":["integer","max","Max"]},"VCpuCountRangeRequest":{"Min":["integer","Min","Min"],"Max":["integer","Max","Max"]},"VCpuInfo":{"DefaultVCpus":["integer","defaultVCpus","DefaultVCpus"],"DefaultCores":["integer","defaultCores","DefaultCores"],"DefaultThreadsPerCore":["integer","defaultThreadsPerCore","DefaultThreadsPerCore"],"ValidCores":["CoreCountList","validCores","ValidCores"],"ValidThreadsPerCore":["ThreadsPerCoreList","validThreadsPerCore","ValidThreadsPerCore"]},"ValidationError":{"Code":["string","code","Code"],"Message":["string","message","Message"]},"ValidationWarning":{"Errors":["ErrorSet","errorSet","ErrorSet"]},"Volume":{"AvailabilityZoneId":["string","availabilityZoneId","AvailabilityZoneId"],"OutpostArn":["string","outpostArn","OutpostArn"],"SourceVolumeId":["string","sourceVolumeId","SourceVolumeId"],"Iops":["integer","iops","Iops"],"Tags":["TagList","tagSet","TagSet"],"VolumeType":["string","volumeType","VolumeType"],"FastRestored":["boolean","fastRestored","FastRestored"],"MultiAttachEnabled":["boolean","multiAttachEnabled","MultiAttachEnabled"],"Throughput":["integer","throughput","Throughput"],"SseType":["string","sseType","SseType"],"Operator":["OperatorResponse","operator","Operator"],"VolumeInitializationRate":["integer","volumeInitializationRate","VolumeInitializationRate"],"VolumeArn":["string","volumeArn","VolumeArn"],"OwnerId":["string","ownerId","OwnerId"],"VolumeId":["string","volumeId","VolumeId"],"Size":["integer","size","Size"],"SnapshotId":["string","snapshotId","SnapshotId"],"AvailabilityZone":["string","availabilityZone","AvailabilityZone"],"State":["string","status","Status"],"CreateTime":["timestamp","createTime","CreateTime"],"Attachments":["VolumeAttachmentList","attachmentSet","AttachmentSet"],"Encrypted":["boolean","encrypted","Encrypted"],"KmsKeyId":["string","kmsKeyId","KmsKeyId"]},"VolumeAttachment":{"DeleteOnTermination":["boolean","deleteOnTermination","DeleteOnTermination"],"AssociatedResource":["string","associatedResource","AssociatedResource"],"InstanceOwningService":["string","instanceOwningService","InstanceOwningService"],"EbsCardIndex":["integer","ebsCardIndex","EbsCardIndex"],"VolumeId":["string","volumeId","VolumeId"],"InstanceId":["string","instanceId","InstanceId"],"Device":["string","device","Device"],"State":["string","status","Status"],"AttachTime":["timestamp","attachTime","AttachTime"]},"Vpc":{"OwnerId":["string","ownerId","OwnerId"],"InstanceTenancy":["string","instanceTenancy","InstanceTenancy"],"Ipv6CidrBlockAssociationSet":["VpcIpv6CidrBlockAssociationSet","ipv6CidrBlockAssociationSet","Ipv6CidrBlockAssociationSet"],"CidrBlockAssociationSet":["VpcCidrBlockAssociationSet","cidrBlockAssociationSet","CidrBlockAssociationSet"],"IsDefault":["boolean","isDefault","IsDefault"],"EncryptionControl":["VpcEncryptionControl","encryptionControl","EncryptionControl"],"Tags":["TagList","tagSet","TagSet"],"BlockPublicAccessStates":["BlockPublicAccessStates","blockPublicAccessStates","BlockPublicAccessStates"],"NetworkFirewallAssociations":["NetworkFirewallAssociationSet","networkFirewallAssociationSet","NetworkFirewallAssociationSet"],"VpcId":["string","vpcId","VpcId"],"State":["string","state","State"],"CidrBlock":["string","cidrBlock","CidrBlock"],"DhcpOptionsId":["string","dhcpOptionsId","DhcpOptionsId"]},"VpcCidrBlockAssociation":{"AssociationId":["string","associationId","AssociationId"],"CidrBlock":["string","cidrBlock","CidrBlock"],"CidrBlockState":["VpcCidrBlockState","cidrBlockState","CidrBlockState"]},"VpcCidrBlockState":{"State":["string","state","State"],"StatusMessage":["string","statusMessage","StatusMessage"]},"VpcEncryptionControl":{"VpcId":["string","vpcId","VpcId"],"VpcEncryptionControlId":["string","vpcEncryptionControlId","VpcEncryptionControlId"],"Mode":["string","mode","Mode"],"State":["string","state","State"],"StateMessage":["string","stateMessage","StateMessage"],"ResourceExclusions":["VpcEncryptionControlExclusions","resourceExclusions","ResourceExclusions"],"Tags":["TagList","tagSet","TagSet"]},"VpcEncryptionControlExclusion":{"State":["string","state","State"],"StateMessage":["string","stateMessage","StateMessage"]},"VpcEncryptionControlExclusions":{"InternetGateway":["VpcEncryptionControlExclusion","internetGateway","InternetGateway"],"EgressOnlyInternetGateway":["VpcEncryptionControlExclusion","egressOnlyInternetGateway","EgressOnlyInternetGateway"],"NatGateway":["VpcEncryptionControlExclusion","natGateway","NatGateway"],"VirtualPrivateGateway":["VpcEncryptionControlExclusion","virtualPrivateGateway","VirtualPrivateGateway"],"VpcPeering":["VpcEncryptionControlExclusion","vpcPeering","VpcPeering"],"Lambda":["VpcEncryptionControlExclusion","lambda","Lambda"],"VpcLattice":["VpcEncryptionControlExclusion","vpcLattice","VpcLattice"],"ElasticFileSystem":["VpcEncryptionControlExclusion","elasticFileSystem","ElasticFileSystem"],"GlobalAccelerator":["VpcEncryptionControlExclusion","globalAccelerator","GlobalAccelerator"],"ApiGatewayV2":["VpcEncryptionControlExclusion","apiGatewayV2","ApiGatewayV2"]},"VpcIpv6CidrBlockAssociation":{"AssociationId":["string","associationId","AssociationId"],"Ipv6CidrBlock":["string","ipv6CidrBlock","Ipv6CidrBlock"],"Ipv6CidrBlockState":["VpcCidrBlockState","ipv6CidrBlockState","Ipv6CidrBlockState"],"NetworkBorderGroup":["string","networkBorderGroup","NetworkBorderGroup"],"Ipv6Pool":["string","ipv6Pool","Ipv6Pool"],"Ipv6AddressAttribute":["string","ipv6AddressAttribute","Ipv6AddressAttribute"],"IpSource":["string","ipSource","IpSource"]}},"k8":{"AcceleratorManufacturerSet":["string","item"],"AcceleratorNameSet":["string","item"],"AcceleratorTypeSet":["string","item"],"AllowedInstanceTypeSet":["string","item"],"ArchitectureTypeList":["string","item"],"AssociatedKmsKeySet":["AssociatedKmsKey","item"],"AssociatedSubnetList":["string","item"],"AvailabilityZoneGeographyList":["AvailabilityZoneGeography","item"],"AvailabilityZoneList":["AvailabilityZone","item"],"AvailabilityZoneMessageList":["AvailabilityZoneMessage","item"],"AvailabilityZoneSubGeographyList":["AvailabilityZoneSubGeography","item"],"BandwidthWeightingTypeList":["string","item"],"BillingProductList":["string","item"],"BlockDeviceMappingList":["BlockDeviceMapping","item"],"BlockDeviceMappingRequestList":["BlockDeviceMapping","BlockDeviceMapping"],"BlockDeviceMappingResponseList":["BlockDeviceMappingResponse","item"],"BootModeTypeList":["string","item"],"CapacityReservationIdSet":["string","item"],"CapacityReservationResourceGroupArnSet":["string","item"],"CoreCountList":["integer","item"],"CpuManufacturerSet":["string","item"],"CreateFleetErrorsSet":["CreateFleetError","item"],"CreateFleetInstancesSet":["CreateFleetInstance","item"],"CreateVolumePermissionList":["CreateVolumePermission","item"],"DeleteSnapshotResultSet":["DeleteSnapshotReturnCode","item"],"DescribeFastLaunchImagesSuccessSet":["DescribeFastLaunchImagesSuccessItem","item"],"DiskInfoList":["DiskInfo","item"],"EbsCardInfoList":["EbsCardInfo","item"],"EbsStatusDetailsList":["EbsStatusDetails","item"],"ElasticGpuAssociationList":["ElasticGpuAssociation","item"],"ElasticGpuSpecificationList":["ElasticGpuSpecification","ElasticGpuSpecification"],"ElasticGpuSpecificationResponseList":["ElasticGpuSpecificationResponse","item"],"ElasticGpuSpecifications":["ElasticGpuSpecification","item"],"ElasticInferenceAcceleratorAssociationList":["ElasticInferenceAcceleratorAssociation","item"],"ElasticInferenceAccelerators":["ElasticInferenceAccelerator","item"],"ErrorSet":["ValidationError","item"],"ExcludedInstanceTypeSet":["string","item"],"ExecutableByStringList":["string","ExecutableBy"],"FastLaunchImageIdList":["string","ImageId"],"FilterList":["Filter","Filter"],"FleetBlockDeviceMappingRequestList":["FleetBlockDeviceMappingRequest","BlockDeviceMapping"],"FleetLaunchTemplateConfigListRequest":["FleetLaunchTemplateConfigRequest","item"],"FleetLaunchTemplateOverridesListRequest":["FleetLaunchTemplateOverridesRequest","item"],"FpgaDeviceInfoList":["FpgaDeviceInfo","item"],"GpuDeviceInfoList":["GpuDeviceInfo","item"],"GroupIdStringList":["string","groupId"],"GroupIdentifierList":["GroupIdentifier","item"],"GroupNameStringList":["string","GroupName"],"ImageIdStringList":["string","ImageId"],"ImageList":["Image","item"],"ImageWatermarkList":["ImageWatermark","item"],"InferenceDeviceInfoList":["InferenceDeviceInfo","item"],"InstanceBlockDeviceMappingList":["InstanceBlockDeviceMapping","item"],"InstanceBlockDeviceMappingSpecificationList":["InstanceBlockDeviceMappingSpecification","item"],"InstanceGenerationSet":["string","item"],"InstanceIdStringList":["string","InstanceId"],"InstanceIdsSet":["string","item"],"InstanceIpv4PrefixList":["InstanceIpv4Prefix","item"],"InstanceIpv6AddressList":["InstanceIpv6Address","item"],"InstanceIpv6AddressListRequest":["InstanceIpv6AddressRequest","InstanceIpv6Address"],"InstanceIpv6PrefixList":["InstanceIpv6Prefix","item"],"InstanceList":["Instance","item"],"InstanceNetworkInterfaceList":["InstanceNetworkInterface","item"],"InstanceNetworkInterfaceSpecificationList":["InstanceNetworkInterfaceSpecification","item"],"InstancePrivateIpAddressList":["InstancePrivateIpAddress","item"],"InstanceSecondaryInterfaceList":["InstanceSecondaryInterface","item"],"InstanceSecondaryInterfacePrivateIpAddressList":["InstanceSecondaryInterfacePrivateIpAddress","item"],"InstanceSecondaryInterfacePrivateIpAddressListRequest":["InstanceSecondaryInterfacePrivateIpAddressRequest","item"],"InstanceSecondaryInterfaceSpecificationListRequest":["InstanceSecondaryInterfaceSpecificationRequest","item"],"InstanceStateChangeList":["InstanceStateChange","item"],"InstanceStatusDetailsList":["InstanceStatusDetails","item"],"InstanceStatusEventList":["InstanceStatusEvent","item"],"InstanceStatusList":["InstanceStatus","item"],"InstanceTypeInfoList":["InstanceTypeInfo","item"],"InstanceTypeOfferingsList":["InstanceTypeOffering","item"],"IpPermissionList":["IpPermission","item"],"IpRangeList":["IpRange","item"],"Ipv4PrefixList":["Ipv4PrefixSpecificationRequest","item"],"Ipv4PrefixListResponse":["Ipv4PrefixSpecificationResponse","item"],"Ipv4PrefixesList":["Ipv4PrefixSpecification","item"],"Ipv6PrefixList":["Ipv6PrefixSpecificationRequest","item"],"Ipv6PrefixListResponse":["Ipv6PrefixSpecificationResponse","item"],"Ipv6PrefixesList":["Ipv6PrefixSpecification","item"],"Ipv6RangeList":["Ipv6Range","item"],"KeyNameStringList":["string","KeyName"],"KeyPairIdStringList":["string","KeyPairId"],"KeyPairList":["KeyPairInfo","item"],"LaunchPermissionList":["LaunchPermission","item"],"LaunchTemplateBlockDeviceMappingList":["LaunchTemplateBlockDeviceMapping","item"],"LaunchTemplateBlockDeviceMappingRequestList":["LaunchTemplateBlockDeviceMappingRequest","BlockDeviceMapping"],"LaunchTemplateElasticInferenceAcceleratorList":["LaunchTemplateElasticInferenceAccelerator","item"],"LaunchTemplateElasticInferenceAcceleratorResponseList":["LaunchTemplateElasticInferenceAcceleratorResponse","item"],"LaunchTemplateIdStringList":["string","item"],"LaunchTemplateInstanceNetworkInterfaceSpecificationList":["LaunchTemplateInstanceNetworkInterfaceSpecification","item"],"LaunchTemplateInstanceNetworkInterfaceSpecificationRequestList":["LaunchTemplateInstanceNetworkInterfaceSpecificationRequest","InstanceNetworkInterfaceSpecification"],"LaunchTemplateInstanceSecondaryInterfaceSpecificationList":["LaunchTemplateInstanceSecondaryInterfaceSpecification","item"],"LaunchTemplateInstanceSecondaryInterfaceSpecificationRequestList":["LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest","InstanceSecondaryInterfaceSpecification"],"LaunchTemplateLicenseList":["LaunchTemplateLicenseConfiguration","item"],"LaunchTemplateLicenseSpecificationListRequest":["LaunchTemplateLicenseConfigurationRequest","item"],"LaunchTemplateNameStringList":["string","item"],"LaunchTemplateSet":["LaunchTemplate","item"],"LaunchTemplateTagSpecificationList":["LaunchTemplateTagSpecification","item"],"LaunchTemplateTagSpecificationRequestList":["LaunchTemplateTagSpecificationRequest","LaunchTemplateTagSpecificationRequest"],"LaunchTemplateVersionSet":["LaunchTemplateVersion","item"],"LicenseList":["LicenseConfiguration","item"],"LicenseSpecificationListRequest":["LicenseConfigurationRequest","item"],"LocalStorageTypeSet":["string","item"],"MediaDeviceInfoList":["MediaDeviceInfo","item"],"MetricCategoryIdList":["string","item"],"NetworkCardInfoList":["NetworkCardInfo","item"],"NetworkCardInterfaceTypeList":["string","item"],"NetworkFirewallAssociationSet":["NetworkFirewallAssociation","item"],"NetworkInterfaceIdList":["string","item"],"NetworkInterfaceIpv6AddressesList":["NetworkInterfaceIpv6Address","item"],"NetworkInterfaceList":["NetworkInterface","item"],"NetworkInterfacePrivateIpAddressList":["NetworkInterfacePrivateIpAddress","item"],"NeuronDeviceInfoList":["NeuronDeviceInfo","item"],"NitroTpmSupportedVersionsList":["string","item"],"OrganizationArnStringList":["string","OrganizationArn"],"OrganizationalUnitArnStringList":["string","OrganizationalUnitArn"],"OwnerStringList":["string","Owner"],"PerformanceFactorReferenceSet":["PerformanceFactorReference","item"],"PerformanceFactorReferenceSetRequest":["PerformanceFactorReferenceRequest","item"],"PlacementGroupStrategyList":["string","item"],"PrefixListIdList":["PrefixListId","item"],"PrivateIpAddressSpecificationList":["PrivateIpAddressSpecification","item"],"ProductCodeList":["ProductCode","item"],"ProductCodeStringList":["string","ProductCode"],"RegionGeographyList":["RegionGeography","item"],"RegionList":["Region","item"],"RegionNameStringList":["string","RegionName"],"RequestInstanceTypeList":["string","item"],"ReservationList":["Reservation","item"],"ReservationTypeListRequest":["string","ReservationType"],"ReservedCapacityFallbackMarketTypeList":["string","item"],"ResourceIdList":["string","item"],"RestorableByStringList":["string","item"],"RevokedSecurityGroupRuleList":["RevokedSecurityGroupRule","item"],"RootDeviceTypeList":["string","item"],"SecondaryInterfacePrivateIpAddressSpecificationList":["SecondaryInterfacePrivateIpAddressSpecification","item"],"SecondaryInterfacePrivateIpAddressSpecificationListRequest":["SecondaryInterfacePrivateIpAddressSpecificationRequest","SecondaryInterfacePrivateIpAddressSpecification"],"SecurityGroupIdStringList":["string","SecurityGroupId"],"SecurityGroupList":["SecurityGroup","item"],"SecurityGroupRuleIdList":["string","item"],"SecurityGroupRuleList":["SecurityGroupRule","item"],"SecurityGroupStringList":["string","SecurityGroup"],"SnapshotIdStringList":["string","SnapshotId"],"SnapshotList":["Snapshot","item"],"SubnetIdStringList":["string","SubnetId"],"SubnetIpv6CidrBlockAssociationSet":["SubnetIpv6CidrBlockAssociation","item"],"SubnetList":["Subnet","item"],"SupportedAdditionalProcessorFeatureList":["string","item"],"SupportedInstanceTypeSet":["InstanceTypeItem","item"],"TagDescriptionList":["TagDescription","item"],"TagList":["Tag","item"],"TagSpecificationList":["TagSpecification","item"],"ThreadsPerCoreList":["integer","item"],"UnsupportedInstanceTypeSet":["InstanceTypeItem","item"],"UsageClassTypeList":["string","item"],"UserGroupStringList":["string","UserGroup"],"UserIdGroupPairList":["UserIdGroupPair","item"],"UserIdStringList":["string","UserId"],"ValueStringList":["string","item"],"VersionStringList":["string","item"],"VirtualizationTypeList":["string","item"],"VolumeAttachmentList":["VolumeAttachment","item"],"VolumeIdStringList":["string","VolumeId"],"VolumeList":["Volume","item"],"VpcCidrBlockAssociationSet":["VpcCidrBlockAssociation","item"],"VpcIdStringList":["string","VpcId"],"VpcIpv6CidrBlockAssociationSet":["VpcIpv6CidrBlockAssociation","item"],"VpcList":["Vpc","item"],"WorkloadsList":["string","item"],"ZoneIdStringList":["string","ZoneId"],"ZoneNameStringList":["string","ZoneName"]}}');
;// CONCATENATED MODULE: ./out/sandbox/endpoint/wire/model.js

const operations = new Map(
// as: written by scripts/sandbox-model.ts in this form.
Object.entries(model_namespaceObject.zU));
const structures = new Map(
// as: see above.
Object.entries(model_namespaceObject.$e).map(([name, members]) => [name, Object.entries(members).map(toMember)]));
const lists = new Map(
// as: see above.
Object.entries(model_namespaceObject.k8).map(([name, [type, element]]) => [
    name,
    { type, element },
]));
/** The wire shape of an EC2 action (API version 2016-11-15); undefined when the sandbox does not serve it. */
function operation(action) {
    return operations.get(action);
}
/** The members of a structure type; undefined for other types. */
function structureMembers(type) {
    return structures.get(type);
}
/** The list type of that name; undefined for other types. */
function listType(type) {
    return lists.get(type);
}
function toMember([name, [type, element, parameter]]) {
    return { name, type, element, parameter };
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/wire/request.js

/**
 * The parameters of a request (or of a structure within), by their names in the SDKs. What is not given is undefined or empty:
 * EC2 takes an empty value for an absent one, but for the values of tags.
 */
class Request {
    #members;
    constructor(members = new Map()) {
        this.#members = members;
    }
    /** What {@link plain} gave. */
    static fromPlain(value) {
        return new Request(members(parameterOf(value)));
    }
    has(name) {
        return this.#members.has(name);
    }
    text(name) {
        const value = this.#members.get(name);
        return typeof value === 'string' ? value : undefined;
    }
    /** Throws MissingParameter. */
    required(name) {
        const value = this.text(name);
        if (value === undefined)
            throw missing(name);
        return value;
    }
    /** Throws InvalidParameterValue for what is no whole number. */
    integer(name) {
        const value = this.text(name);
        if (value === undefined)
            return undefined;
        if (!/^-?\d{1,15}$/.test(value))
            throw invalid(name, value);
        return Number(value);
    }
    /** Throws InvalidParameterValue for what is neither true nor false. */
    flag(name) {
        const value = this.text(name)?.toLowerCase();
        if (value === undefined)
            return undefined;
        if (value !== 'true' && value !== 'false')
            throw invalid(name, value);
        return value === 'true';
    }
    texts(name) {
        return this.#list(name).filter((item) => typeof item === 'string');
    }
    /** The structure of that name; an empty one when it is not given. */
    structure(name) {
        return new Request(members(this.#members.get(name)));
    }
    structures(name) {
        return this.#list(name).map((item) => new Request(members(item)));
    }
    /** Everything as plain data: what tells two requests apart, and what a launch template keeps. */
    plain() {
        return plainMembers(this.#members);
    }
    #list(name) {
        const value = this.#members.get(name);
        return Array.isArray(value) ? value : [];
    }
}
/** The error for a parameter that must be given. */
function missing(name) {
    return new fault/* Fault */.v('MissingParameter', `The request must contain the parameter ${name}`);
}
/** The error for a parameter with a value of the wrong kind. */
function invalid(name, value) {
    return new fault/* Fault */.v('InvalidParameterValue', `Value (${value}) for parameter ${name} is invalid.`);
}
function members(value) {
    return value instanceof Map ? value : new Map();
}
function parameterOf(value) {
    if (Array.isArray(value))
        return value.map(parameterOf);
    if (typeof value !== 'object' || value === null)
        return String(value);
    return new Map(Object.entries(value).map(([name, member]) => [name, parameterOf(member)]));
}
function plainMembers(map) {
    return Object.fromEntries([...map].map(([name, value]) => [name, plain(value)]));
}
function plain(value) {
    if (typeof value === 'string')
        return value;
    return value instanceof Map ? plainMembers(value) : [...value.values()].map((item) => plain(item)); // as: a list holds parameters
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/wire/decode.js


/**
 * Reads a request by the model of its action. Parameters that the model does not know are passed over, as EC2 does with most.
 * Throws MissingParameter.
 */
function decodeRequest({ input, required }, form) {
    const request = new Request(input === undefined ? new Map() : structure(input, form));
    for (const name of required)
        if (!request.has(name))
            throw missing(name);
    return request;
}
function structure(type, node) {
    const members = new Map();
    for (const member of structureMembers(type) ?? []) {
        const child = node.children.get(member.parameter);
        if (child === undefined)
            continue;
        // The value of a tag may be the empty text; any other empty parameter is one that was not given.
        if (child.text === '' && !(type === 'Tag' && member.name === 'Value'))
            continue;
        const value = parameter(member.type, child);
        if (value !== undefined)
            members.set(member.name, value);
    }
    return members;
}
function parameter(type, node) {
    const list = listType(type);
    if (list !== undefined)
        return items(list.type, node);
    if (structureMembers(type) !== undefined)
        return structure(type, node);
    return node.text;
}
/** Items in the order of their numbers; gaps do not matter. */
function items(type, node) {
    return [...node.children]
        .filter(([index]) => /^\d{1,6}$/.test(index))
        .sort(([a], [b]) => Number(a) - Number(b))
        .flatMap(([, child]) => parameter(type, child) ?? []);
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/wire/xml.js
/** An element with escaped text in it. */
function textElement(name, text) {
    return `<${name}>${escapeXml(text)}</${name}>`;
}
/** An element around elements; `attributes` begins with a space. */
function xml_element(name, content, attributes = '') {
    return `<${name}${attributes}>${content}</${name}>`;
}
/** Text as XML can hold it. Characters that XML cannot hold at all are left out. */
function escapeXml(text) {
    return text
        .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/\r/g, '&#xD;');
}
/** The text of the first element of that name, undefined when there is none. For the small flat bodies of S3 requests. */
function elementText(xml, name) {
    const text = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]*)</${name}>`).exec(xml)?.[1];
    return text === undefined ? undefined : unescapeXml(text);
}
/** The contents of all elements of that name, in order. */
function elementContents(xml, name) {
    return [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`, 'g'))].map(([, text = '']) => text);
}
const NAMED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
function unescapeXml(text) {
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
        if (name !== undefined)
            return NAMED[String(name).toLowerCase()] ?? whole;
        const point = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
        return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
    });
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/wire/encode.js


/** The elements of an answer of that type. Throws for a member that the type does not have: a mistake of ours. */
function encodeMembers(type, value) {
    const members = structureMembers(type) ?? [];
    const unknown = Object.keys(value).find((name) => !members.some((member) => member.name === name));
    if (unknown !== undefined)
        throw new Error(`${type} has no member ${unknown}`);
    return members.map((member) => encodeMember(member.type, member.element, value[member.name])).join('');
}
function encodeMember(type, name, value) {
    if (value === undefined || value === null)
        return '';
    const list = listType(type);
    if (list !== undefined) {
        // as: an array where the model has a list, else the next line fails.
        return xml_element(name, value.map((item) => encodeMember(list.type, list.element, item)).join(''));
    }
    // as: the same, a structure.
    if (structureMembers(type) !== undefined)
        return xml_element(name, encodeMembers(type, value));
    return textElement(name, scalar(type, value));
}
/** Lower-case booleans, timestamps `2026-01-02T03:04:05.000Z`: what all SDKs take. */
function scalar(type, value) {
    if (type === 'timestamp' && typeof value === 'number')
        return new Date(value).toISOString();
    if (typeof value === 'object')
        throw new Error(`a ${type} cannot hold a structure or list`);
    return String(value);
}
/** The body of a successful answer. */
function answerBody(action, output, value, requestId) {
    const content = output === undefined ? textElement('return', 'true') : encodeMembers(output, value);
    const namespace = ' xmlns="http://ec2.amazonaws.com/doc/2016-11-15/"';
    return `<?xml version="1.0" encoding="UTF-8"?>\n${xml_element(`${action}Response`, textElement('requestId', requestId) + content, namespace)}`;
}
/** The body of an error. */
function faultBody(code, message, requestId) {
    const errors = xml_element('Errors', xml_element('Error', textElement('Code', code) + textElement('Message', message)));
    return `<?xml version="1.0" encoding="UTF-8"?>\n<Response>${errors}<RequestID>${escapeXml(requestId)}</RequestID></Response>`;
}

// EXTERNAL MODULE: ./out/sandbox/endpoint/ids.js
var endpoint_ids = __webpack_require__(55447);
;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/snapshots/new-snapshot.js

/** Nobody but the owner. */
const UNSHARED = { groups: [], users: [], organizations: [], units: [] };
/** A snapshot that has just begun. */
function newSnapshot(facts) {
    const { kmsKeyId, layers, ...rest } = facts;
    return {
        ...rest,
        id: (0,endpoint_ids/* newId */.S)('snap'),
        state: 'pending',
        shares: UNSHARED,
        layers,
        ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
    };
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/pages.js

/** The part of a list that `MaxResults` and `NextToken` ask for. Throws InvalidNextToken. */
function page(all, request) {
    const start = startOf(request.text('NextToken'));
    const end = start + (request.integer('MaxResults') ?? all.length);
    const items = all.slice(start, end);
    return { items, NextToken: end < all.length ? Buffer.from(`page:${end}`).toString('base64') : undefined };
}
function startOf(token) {
    if (token === undefined)
        return 0;
    const start = /^page:(\d{1,9})$/.exec(Buffer.from(token, 'base64').toString('latin1'))?.[1];
    if (start === undefined)
        throw new fault/* Fault */.v('InvalidNextToken', 'The token is not one that this service gave.');
    return Number(start);
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/tags.js




/** Kinds that bear tags: prefix of their ids, and what EC2 calls the type. */
const TAGGED = [
    { prefix: 'ami', kind: 'images', type: 'image' },
    { prefix: 'snap', kind: 'snapshots', type: 'snapshot' },
    { prefix: 'vol', kind: 'volumes', type: 'volume' },
    { prefix: 'i', kind: 'instances', type: 'instance' },
    { prefix: 'key', kind: 'key-pairs', type: 'key-pair' },
    { prefix: 'sg', kind: 'security-groups', type: 'security-group' },
    { prefix: 'lt', kind: 'launch-templates', type: 'launch-template' },
];
/** CreateTags, DeleteTags, DescribeTags. */
const tagActions = {
    CreateTags(request, { tables }) {
        const tags = tagList(request);
        for (const { current, change } of taggedResources(request, tables))
            change(mergeTags(current, tags));
        return {};
    },
    DeleteTags(request, { tables }) {
        const tags = request.structures('Tags');
        for (const { current, change } of taggedResources(request, tables)) {
            change(tags.length === 0 ? [] : current.filter((tag) => !tags.some((gone) => isTag(gone, tag))));
        }
        return {};
    },
    DescribeTags(request, context) {
        const { items, NextToken } = page(filtered(allTags(context), request, TAG_FILTERS), request);
        return { Tags: items.map((tag) => ({ ...tag })), NextToken };
    },
};
/** The tags that `TagSpecifications` of a create call give to resources of a type. */
function specifiedTags(request, type) {
    return request
        .structures('TagSpecifications')
        .filter((specification) => specification.text('ResourceType') === type)
        .flatMap(tagList);
}
/** Tags with others put over them. */
function mergeTags(tags, over) {
    const merged = new Map([...tags, ...over].map(({ Key, Value }) => [Key, Value]));
    return [...merged].map(([Key, Value]) => ({ Key, Value }));
}
function tagList(request) {
    return request.structures('Tags').map((tag) => {
        const Key = tag.required('Key');
        if (Key.toLowerCase().startsWith('aws:')) {
            throw new fault/* Fault */.v('InvalidParameterValue', `Tag keys starting with 'aws:' are reserved for internal use`);
        }
        if (Key.length > 128)
            throw new fault/* Fault */.v('InvalidParameterValue', 'Tag key exceeds the maximum length of 128 characters');
        const Value = tag.text('Value') ?? '';
        if (Value.length > 256)
            throw new fault/* Fault */.v('InvalidParameterValue', 'Tag value exceeds the maximum length of 256 characters');
        return { Key, Value };
    });
}
function taggedResources(request, tables) {
    return request.texts('Resources').flatMap((id) => {
        const prefix = id.split('-', 1)[0] ?? '';
        // Spot requests and fleets are not kept: nothing describes them.
        if (/^(?:sir|fleet)-/.test(id))
            return [];
        return prefix === 'eni' ? taggedInterface(id, tables) : taggedRecord(prefix, id, tables);
    });
}
function taggedRecord(prefix, id, tables) {
    const { kind } = TAGGED.find((tagged) => tagged.prefix === prefix) ?? {};
    if (kind === undefined)
        throw new fault/* Fault */.v('InvalidID', `The ID '${id}' is not valid`);
    // as: all records have tags and can be changed in them alike.
    const table = tables[kind];
    const record = table.get(id);
    if (record === undefined)
        throw (0,endpoint_ids/* unknownId */.u)(prefix, id);
    return { current: record.tags, change: (tags) => table.update(id, { tags }) };
}
/** A network interface lives with its instance. */
function taggedInterface(id, { instances }) {
    const instance = instances.all().find(({ interfaceId }) => interfaceId === id);
    if (instance === undefined)
        throw (0,endpoint_ids/* unknownId */.u)('eni', id);
    return {
        current: instance.interfaceTags,
        change: (interfaceTags) => instances.update(instance.id, { interfaceTags }),
    };
}
function isTag(wanted, tag) {
    return wanted.text('Key') === tag.Key && (!wanted.has('Value') || wanted.text('Value') === tag.Value);
}
const TAG_FILTERS = new Map([
    ['key', (tag) => tag.Key],
    ['value', (tag) => tag.Value],
    ['resource-id', (tag) => tag.ResourceId],
    ['resource-type', (tag) => tag.ResourceType],
]);
function allTags({ tables }) {
    return TAGGED.flatMap(({ kind, type }) => tables[kind].all().flatMap(({ id, tags }) => tags.map((tag) => ({ ...tag, ResourceId: id, ResourceType: type }))));
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/images/image-view.js
/** An image as DescribeImages shows it. */
function imageView(image, account) {
    const { tags } = image;
    return {
        ImageId: image.id,
        ImageLocation: `${image.ownerAlias ?? image.owner}/${image.name}`,
        ImageType: 'machine',
        Name: image.name,
        Description: image.description === '' ? undefined : image.description,
        OwnerId: image.owner,
        ImageOwnerAlias: image.ownerAlias,
        Public: isPublic(image),
        State: image.state,
        StateReason: image.stateReason && { Code: 'Server.InternalError', Message: image.stateReason },
        CreationDate: new Date(image.created).toISOString(),
        DeprecationTime: image.deprecateAt === undefined ? undefined : new Date(image.deprecateAt).toISOString(),
        DeregistrationProtection: image.protection,
        Architecture: image.architecture,
        Hypervisor: 'xen',
        VirtualizationType: image.virtualizationType,
        RootDeviceName: image.rootDevice,
        RootDeviceType: image.rootDeviceType,
        EnaSupport: image.enaSupport,
        SriovNetSupport: image.sriovNetSupport,
        Platform: image.windows ? 'windows' : undefined,
        PlatformDetails: image.windows ? 'Windows' : 'Linux/UNIX',
        UsageOperation: image.windows ? 'RunInstances:0002' : 'RunInstances',
        BootMode: image.bootMode,
        ImdsSupport: image.imdsSupport,
        TpmSupport: image.tpmSupport,
        SourceImageId: image.sourceImage,
        SourceInstanceId: image.sourceInstance,
        ProductCodes: image.productCodes.map((code) => ({ ProductCodeId: code, ProductCodeType: 'marketplace' })),
        // Snapshots of other accounts' images are not told, but for public ones.
        BlockDeviceMappings: image.owner === account || isPublic(image) ? image.devices.map((device) => deviceView(device)) : [],
        Tags: image.owner === account ? tags.map((tag) => ({ ...tag })) : [],
    };
}
/** Whether everybody may use an image. */
function isPublic({ shares }) {
    return shares.groups.includes('all');
}
function deviceView(device) {
    if (device.virtualName !== undefined)
        return { DeviceName: device.device, VirtualName: device.virtualName };
    return {
        DeviceName: device.device,
        Ebs: {
            SnapshotId: device.snapshot,
            VolumeSize: device.size,
            VolumeType: device.volumeType,
            Encrypted: device.encrypted,
            KmsKeyId: device.kmsKeyId,
            Iops: device.iops,
            Throughput: device.throughput,
            DeleteOnTermination: device.deleteOnTermination,
        },
    };
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/images/find-images.js




/** The image of that id: an own one or one of the catalogue. Throws InvalidAMIID.*. */
function findImage({ tables, region, cloud }, id) {
    const image = tables.images.get(id) ?? (0,base_images/* baseImage */.fF)(region, id) ?? cloud.foreignImages.get(id);
    if (image === undefined)
        throw (0,endpoint_ids/* unknownId */.u)('ami', id);
    return image;
}
/** An image of the account itself, to be changed. Throws InvalidAMIID.*, AuthFailure. */
function ownImage(context, id) {
    const image = findImage(context, id);
    if (image.owner !== context.cloud.account)
        throw new fault/* Fault */.v('AuthFailure', `Not authorized for image:${id}`);
    return image;
}
/** The images that `ImageIds`, `Owners` and `ExecutableUsers` name: own ones first, then the catalogue's. */
function requestedImages(request, context) {
    const { tables, region, cloud } = context;
    const ids = request.texts('ImageIds');
    const images = ids.length > 0
        ? ids.map((id) => findImage(context, id))
        : [...tables.images.all(), ...(0,base_images/* baseImages */["if"])(region)].filter((image) => shown(image, request, cloud.clock.now()));
    const owners = request.texts('Owners');
    const users = request.texts('ExecutableUsers');
    return images.filter((image) => (owners.length === 0 || owners.some((owner) => isOwner(image, owner, cloud.account))) &&
        (users.length === 0 || users.some((user) => mayRun(image, user, cloud.account))));
}
/** A deprecated image is shown to its owner, and to whoever names it. */
function shown(image, request, now) {
    const hidden = image.deprecateAt !== undefined && image.deprecateAt < now && isCatalogued(image);
    return !hidden || request.flag('IncludeDeprecated') === true;
}
function isCatalogued({ ownerAlias, layers }) {
    return ownerAlias !== undefined && (layers === undefined || layers.length === 0);
}
function isOwner(image, owner, account) {
    if (owner === 'self')
        return image.owner === account;
    return image.owner === owner || image.ownerAlias === owner;
}
function mayRun(image, user, account) {
    if (user === 'all')
        return isPublic(image);
    const id = user === 'self' ? account : user;
    return image.shares.users.includes(id) || (user === 'self' && image.owner === account);
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/images/image-name.js

/** Checks the name of a new image: its characters, and that no image of the account has it. Throws InvalidAMIName.*. */
function checkImageName(name, { tables }) {
    if (!/^[\w ()[\]./'@-]{3,128}$/.test(name)) {
        throw new fault/* Fault */.v('InvalidAMIName.Malformed', `AMI names must be between 3 and 128 characters long, and may contain letters, numbers, '(', ')', '.', '-', '/' and '_'`);
    }
    const taken = tables.images.all().find((image) => image.name === name);
    if (taken !== undefined) {
        throw new fault/* Fault */.v('InvalidAMIName.Duplicate', `AMI name ${name} is already in use by AMI ${taken.id}`);
    }
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/images/copy-image.js






/** CopyImage, from any region: the copy has snapshots of its own and shares the disk. */
const copyImage = (request, context) => {
    const { tables, cloud } = context;
    const source = findSource(request, context);
    const name = request.required('Name');
    checkImageName(name, context);
    const copy = {
        id: (0,endpoint_ids/* newId */.S)('ami'),
        created: cloud.clock.now(),
        source,
        ...encryptionOf(source, request, context),
    };
    const copied = source.devices.map((device) => copyDevice(device, copy, request, context));
    const snapshots = copied.flatMap(({ snapshot }) => snapshot ?? []);
    for (const snapshot of snapshots)
        tables.snapshots.put(snapshot);
    const inherited = request.flag('CopyImageTags') === true && source.owner === cloud.account ? source.tags : [];
    const { ownerAlias: _alias, deprecateAt: _date, sourceInstance: _instance, ...facts } = source;
    const image = {
        ...facts,
        id: copy.id,
        created: copy.created,
        name,
        description: request.text('Description') ?? source.description,
        owner: cloud.account,
        state: 'pending',
        sourceImage: source.id,
        devices: copied.map(({ device }) => device),
        tags: mergeTags(inherited, specifiedTags(request, 'image')),
        shares: UNSHARED,
        protection: 'disabled',
        fastLaunch: false,
    };
    tables.images.put(image);
    const finish = async () => {
        await cloud.pause(cloud.latency.image);
        for (const snapshot of snapshots)
            tables.snapshots.update(snapshot.id, { state: 'completed' });
        tables.images.update(copy.id, { state: 'available' });
    };
    cloud.settling.begin(copy.id, finish, snapshots.map((snapshot) => snapshot.id));
    return { ImageId: copy.id };
};
function findSource(request, context) {
    const region = request.required('SourceRegion');
    const id = request.required('SourceImageId');
    const source = findImage({ ...context, region, tables: context.tablesOf(region) }, id);
    if (source.state === 'available')
        return source;
    throw new fault/* Fault */.v('InvalidRequest', `The image '${id}' is not available; its state is ${source.state}.`);
}
function encryptionOf(source, request, { cloud, region }) {
    if (request.flag('Encrypted') === false && source.devices.some(({ encrypted }) => encrypted)) {
        throw new fault/* Fault */.v('InvalidRequest', 'An encrypted snapshot cannot be copied into one that is not encrypted.');
    }
    const encrypted = request.flag('Encrypted') === true;
    const defaultKey = encrypted ? `arn:aws:kms:${region}:${cloud.account}:key/aws-ebs` : undefined;
    return { encrypted, kmsKeyId: request.text('KmsKeyId') ?? defaultKey };
}
function copyDevice(device, { id, created, source, encrypted, kmsKeyId }, request, { cloud }) {
    if (device.virtualName !== undefined)
        return { device, snapshot: undefined };
    const snapshot = newSnapshot({
        volume: 'vol-ffffffff',
        size: device.size,
        description: `Copied for DestinationAmi ${id} from SourceAmi ${source.id} for SourceSnapshot ${device.snapshot ?? ''}.`,
        encrypted: encrypted || device.encrypted,
        kmsKeyId: kmsKeyId ?? device.kmsKeyId,
        tags: specifiedTags(request, 'snapshot'),
        created,
        due: created + cloud.latency.image,
        layers: device.device === source.rootDevice ? source.layers : undefined,
    });
    return { device: copiedDevice(device, snapshot), snapshot };
}
function copiedDevice(device, snapshot) {
    const { id, encrypted, kmsKeyId } = snapshot;
    return { ...device, snapshot: id, encrypted, ...(kmsKeyId === undefined ? {} : { kmsKeyId }) };
}

// EXTERNAL MODULE: ./out/support/deferred.js
var deferred = __webpack_require__(16892);
// EXTERNAL MODULE: ./out/sandbox/endpoint/ec2/devices.js
var ec2_devices = __webpack_require__(14979);
;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/instances/lifecycle.js


/** Brings up the machine of an instance that is `pending`, in the background. */
function beginLaunch(context, id) {
    const { cloud, tables } = context;
    cloud.ownInstances.set(id, context.region);
    cloud.settling.begin(id, async () => {
        const instance = tables.instances.get(id);
        if (instance?.state !== 'pending')
            return;
        try {
            await Promise.all([startMachine(context, instance), cloud.pause(cloud.latency.launch)]);
            tables.instances.update(id, { state: 'running', transitionReason: '' });
        }
        catch (error) {
            cloud.say(`${id}: the machine did not start: ${(0,errors/* errorMessage */.gJ)(error)}`);
            const reason = { code: 'Server.InternalError', message: `Server.InternalError: ${(0,errors/* errorMessage */.gJ)(error)}` };
            await endInstance(context, id, reason);
        }
    });
}
/** Stops the machine of an instance that is `stopping`, in the background. */
function beginStop(context, id) {
    const { cloud, tables } = context;
    cloud.settling.begin(id, async () => {
        if (tables.instances.get(id)?.state !== 'stopping')
            return;
        await quietly(context, id, () => cloud.machines?.stop(id));
        await cloud.pause(cloud.latency.stop);
        tables.instances.update(id, { state: 'stopped' });
    });
}
/** Ends an instance that is `shutting-down`, in the background. */
function beginTermination(context, id) {
    context.cloud.settling.begin(id, async () => {
        const reason = context.tables.instances.get(id)?.stateReason;
        await context.cloud.pause(context.cloud.latency.terminate);
        await endInstance(context, id, reason);
    });
}
/** Starts the machine of an instance; nothing where there are no machines, or nothing that boots. */
async function startMachine(context, instance) {
    const { cloud, region } = context;
    if (instance.layers === undefined)
        return;
    await warnOfOtherSystem(context, instance);
    const hooks = cloud.machineHooks(region, instance.id);
    await cloud.machines?.start(instance, { ...hooks, ended: () => machineEnded(context, instance.id) });
}
/** Files of one system with the package database of another are a mixture that nothing promises to work. */
async function warnOfOtherSystem({ cloud, tables }, { image }) {
    const made = tables.images.get(image)?.system;
    if (made === undefined || made === (await cloud.machines?.system()))
        return;
    cloud.say(`${image} was made when this host had other packages: build it again if its machines behave oddly.`);
}
/** The machine went off by itself: `shutdown -h` inside, or its first process died. */
function machineEnded(context, id) {
    const { tables } = context;
    const instance = tables.instances.get(id);
    if (instance === undefined || !['running', 'pending'].includes(instance.state))
        return;
    const stateReason = {
        code: 'Client.InstanceInitiatedShutdown',
        message: 'Client.InstanceInitiatedShutdown: Instance initiated shutdown',
    };
    const ends = instance.shutdownBehavior === 'terminate';
    tables.instances.update(id, { state: ends ? 'shutting-down' : 'stopping', stateReason });
    if (ends)
        beginTermination(context, id);
    else
        beginStop(context, id);
}
async function endInstance(context, id, reason) {
    const { cloud, tables } = context;
    await quietly(context, id, () => cloud.machines?.remove(id));
    const instance = tables.instances.get(id);
    if (instance === undefined)
        return;
    releaseVolumes(tables, instance);
    tables.instances.update(id, { state: 'terminated', ...(reason === undefined ? {} : { stateReason: reason }) });
    cloud.dropLayers(instance.layers);
}
/** What cannot be undone is told, and does not keep the instance from its state. */
async function quietly(context, id, work) {
    try {
        await work();
    }
    catch (error) {
        context.cloud.say(`${id}: ${(0,errors/* errorMessage */.gJ)(error)}`);
    }
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/images/create-image.js









/** CreateImage: the disk of the instance becomes a layer; a running machine is off meanwhile, unless `NoReboot`. */
const createImage = (request, context) => {
    const { tables, cloud } = context;
    const id = request.required('InstanceId');
    const instance = tables.instances.get(id);
    if (instance === undefined)
        throw (0,endpoint_ids/* unknownId */.u)('i', id);
    if (instance.state !== 'running' && instance.state !== 'stopped') {
        throw new fault/* Fault */.v('IncorrectInstanceState', `The instance '${id}' is not in the 'running' or 'stopped' state.`);
    }
    const name = request.required('Name');
    checkImageName(name, context);
    const created = cloud.clock.now();
    const draft = imageOf(instance, request, context, { name, created });
    const parts = draft.devices.map((device) => ({
        device,
        snapshot: snapshotOf(device, { instance, image: draft }, request, context),
    }));
    const snapshots = parts.flatMap(({ snapshot }) => snapshot ?? []);
    for (const snapshot of snapshots)
        tables.snapshots.put(snapshot);
    const devices = parts.map(({ device, snapshot }) => snapshot === undefined ? device : { ...device, snapshot: snapshot.id });
    tables.images.put({ ...draft, devices });
    const disk = (0,deferred/* deferred */.y)();
    const live = request.flag('NoReboot') === true;
    cloud.settling.begin(instance.id, () => saveDisk(context, instance.id, live).then(disk.resolve, disk.reject));
    const finish = () => finishImage(context, draft.id, snapshots, disk.promise);
    cloud.settling.begin(draft.id, finish, snapshots.map(({ id }) => id));
    return { ImageId: draft.id };
};
function imageOf(instance, request, context, { name, created }) {
    const attached = attachedDevices(instance, context);
    return {
        id: (0,endpoint_ids/* newId */.S)('ami'),
        created,
        tags: specifiedTags(request, 'image'),
        name,
        description: request.text('Description') ?? '',
        architecture: instance.architecture,
        rootDevice: instance.rootDevice,
        rootDeviceType: 'ebs',
        virtualizationType: instance.virtualizationType,
        enaSupport: instance.enaSupport,
        ...(instance.sriovNetSupport === undefined ? {} : { sriovNetSupport: instance.sriovNetSupport }),
        windows: instance.windows,
        devices: (0,ec2_devices/* mergeDevices */.ib)(attached, request.structures('BlockDeviceMappings'), context),
        layers: instance.layers,
        loginUser: instance.loginUser,
        owner: context.cloud.account,
        state: 'pending',
        sourceInstance: instance.id,
        sourceImage: instance.image,
        shares: UNSHARED,
        productCodes: [],
        protection: 'disabled',
        fastLaunch: false,
    };
}
/** The volumes of an instance as devices of an image. */
function attachedDevices({ volumes }, { tables }) {
    return volumes.flatMap(({ device, volume }) => {
        const record = tables.volumes.get(volume);
        if (record === undefined)
            return [];
        const { size, volumeType, encrypted, kmsKeyId, iops, throughput, attachment } = record;
        return {
            device,
            size,
            volumeType,
            encrypted,
            deleteOnTermination: attachment?.deleteOnTermination ?? true,
            ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
            ...(iops === undefined ? {} : { iops }),
            ...(throughput === undefined ? {} : { throughput }),
        };
    });
}
function snapshotOf(device, { instance, image }, request, { cloud }) {
    if (device.virtualName !== undefined)
        return undefined;
    const volume = instance.volumes.find((attached) => attached.device === device.device)?.volume ?? 'vol-ffffffff';
    const snapshot = newSnapshot({
        volume,
        size: device.size,
        description: `Created by CreateImage(${instance.id}) for ${image.id}`,
        encrypted: device.encrypted,
        kmsKeyId: device.kmsKeyId,
        tags: specifiedTags(request, 'snapshot'),
        created: image.created,
        due: cloud.clock.now() + cloud.latency.image,
    });
    return device.device === image.rootDevice ? { ...snapshot, layers: image.layers } : snapshot;
}
async function finishImage({ tables, cloud }, imageId, snapshots, disk) {
    try {
        const layers = await disk;
        // At once: what no record names may be removed.
        const system = await cloud.machines?.system();
        tables.images.update(imageId, { layers, ...(system === undefined ? {} : { system }) });
        await cloud.pause(cloud.latency.image);
        for (const { id, layers: root } of snapshots) {
            tables.snapshots.update(id, { state: 'completed', ...(root === undefined ? {} : { layers }) });
        }
        tables.images.update(imageId, { state: 'available', layers });
    }
    catch (error) {
        const stateReason = (0,errors/* errorMessage */.gJ)(error);
        for (const { id } of snapshots)
            tables.snapshots.update(id, { state: 'error' });
        tables.images.update(imageId, { state: 'failed', stateReason });
        cloud.say(`${imageId}: the disk could not be saved: ${stateReason}`);
    }
}
/** Saves the disk of an instance; a machine that is on is off meanwhile, unless `live`. */
async function saveDisk(context, id, live) {
    const { cloud, tables } = context;
    const instance = tables.instances.get(id);
    const { machines } = cloud;
    if (machines === undefined || instance?.layers === undefined)
        return instance?.layers;
    const restart = !live && machines.isOn(id);
    if (restart)
        await machines.stop(id);
    const layers = await machines.save(id, instance.layers);
    if (restart)
        await startMachine(context, instance);
    return layers;
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/context.js
/** How long a Describe action waits at most for states to settle, in milliseconds. */
const DESCRIBE_WAIT = 10_000;
/** Waits for changes of state under way, where the latency model says so. */
async function settle({ cloud }, ids) {
    if (cloud.latency.describeWaits)
        await cloud.settling.settled(ids, DESCRIBE_WAIT);
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/images/describe-images.js





/** DescribeImages. */
const describeImages = async (request, context) => {
    const ids = requestedImages(request, context).map(({ id }) => id);
    await settle(context, request.texts('ImageIds').length > 0 ? ids : []);
    const tags = (image) => image.tags;
    const images = filtered(requestedImages(request, context), request, FILTERS, tags);
    const { items, NextToken } = page(images, request);
    return { Images: items.map((image) => imageView(image, context.cloud.account)), NextToken };
};
/** @see EC2 API Reference, DescribeImages, Filter.N */
const FILTERS = new Map([
    ['architecture', (image) => image.architecture],
    ['block-device-mapping.delete-on-termination', ebs((device) => String(device.deleteOnTermination))],
    ['block-device-mapping.device-name', ebs((device) => device.device)],
    ['block-device-mapping.snapshot-id', ebs((device) => device.snapshot)],
    ['block-device-mapping.volume-size', ebs((device) => String(device.size))],
    ['block-device-mapping.volume-type', ebs((device) => device.volumeType)],
    ['block-device-mapping.encrypted', ebs((device) => String(device.encrypted))],
    ['boot-mode', (image) => image.bootMode],
    ['creation-date', (image) => new Date(image.created).toISOString()],
    ['description', (image) => image.description],
    ['ena-support', (image) => image.enaSupport],
    ['hypervisor', () => 'xen'],
    ['image-allowed', () => true],
    ['image-id', (image) => image.id],
    ['image-type', () => 'machine'],
    ['is-public', isPublic],
    ['kernel-id', () => undefined],
    ['manifest-location', (image) => `${image.ownerAlias ?? image.owner}/${image.name}`],
    ['name', (image) => image.name],
    ['owner-alias', (image) => image.ownerAlias],
    ['owner-id', (image) => image.owner],
    ['platform', (image) => (image.windows ? 'windows' : undefined)],
    ['platform-details', (image) => (image.windows ? 'Windows' : 'Linux/UNIX')],
    ['product-code', (image) => image.productCodes],
    ['product-code.type', () => undefined],
    ['ramdisk-id', () => undefined],
    ['root-device-name', (image) => image.rootDevice],
    ['root-device-type', (image) => image.rootDeviceType],
    ['source-image-id', (image) => image.sourceImage],
    ['source-instance-id', (image) => image.sourceInstance],
    ['sriov-net-support', (image) => image.sriovNetSupport],
    ['state', (image) => image.state],
    ['state-reason-code', () => undefined],
    ['state-reason-message', (image) => image.stateReason],
    ['usage-operation', (image) => (image.windows ? 'RunInstances:0002' : 'RunInstances')],
    ['virtualization-type', (image) => image.virtualizationType],
]);
function ebs(fact) {
    return (image) => image.devices.map(fact);
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/shares.js

/**
 * Shares after a Modify*Attribute request: `Add` and `Remove` of the permission structure, or the flat form (`OperationType`,
 * `UserIds`, `UserGroups` or `GroupNames`). The same object when the request is about something else. Throws
 * InvalidAMIAttributeItemValue.
 */
function changedShares(shares, request, permission) {
    const structure = request.structure(permission);
    const added = structure.structures('Add').map(grantOf);
    const removed = structure.structures('Remove').map(grantOf);
    const flat = flatGrants(request);
    const add = [...added, ...(request.text('OperationType') === 'add' ? flat : [])];
    const remove = [...removed, ...(request.text('OperationType') === 'remove' ? flat : [])];
    if (add.length === 0 && remove.length === 0)
        return shares;
    for (const grant of add)
        checkGrant(grant);
    const changed = (kind) => {
        const values = (grants) => grants.flatMap((grant) => (grant.kind === kind ? grant.value : []));
        const gone = values(remove);
        return [...new Set([...shares[kind], ...values(add)])].filter((value) => !gone.includes(value));
    };
    return {
        groups: changed('groups'),
        users: changed('users'),
        organizations: changed('organizations'),
        units: changed('units'),
    };
}
function grantOf(permission) {
    const group = permission.text('Group');
    if (group !== undefined)
        return { kind: 'groups', value: group };
    const organization = permission.text('OrganizationArn');
    if (organization !== undefined)
        return { kind: 'organizations', value: organization };
    const unit = permission.text('OrganizationalUnitArn');
    if (unit !== undefined)
        return { kind: 'units', value: unit };
    return { kind: 'users', value: permission.required('UserId') };
}
function flatGrants(request) {
    const grants = (kind, member) => request.texts(member).map((value) => ({ kind, value }));
    return [
        ...grants('users', 'UserIds'),
        ...grants('groups', 'UserGroups'),
        ...grants('groups', 'GroupNames'),
        ...grants('organizations', 'OrganizationArns'),
        ...grants('units', 'OrganizationalUnitArns'),
    ];
}
function checkGrant({ kind, value }) {
    const valid = kind === 'users' ? /^\d{12}$/.test(value) : kind === 'groups' ? value === 'all' : value.startsWith('arn:');
    if (!valid) {
        throw new fault/* Fault */.v('InvalidAMIAttributeItemValue', `Invalid attribute item value "${value}" for ${kind} item type.`);
    }
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/images/image-attributes.js




/** ModifyImageAttribute, DescribeImageAttribute, ResetImageAttribute, and the actions on deprecation, protection and fast launch. */
const imageAttributeActions = {
    ModifyImageAttribute(request, context) {
        const image = ownImage(context, request.required('ImageId'));
        context.tables.images.update(image.id, imageChange(image, request));
        return {};
    },
    DescribeImageAttribute(request, context) {
        const image = findImage(context, request.required('ImageId'));
        return { ImageId: image.id, ...attributeView(image, request.required('Attribute')) };
    },
    ResetImageAttribute(request, context) {
        const image = ownImage(context, request.required('ImageId'));
        if (request.required('Attribute') !== 'launchPermission')
            throw unknownAttribute(request);
        context.tables.images.update(image.id, { shares: UNSHARED });
        return {};
    },
    EnableImageDeprecation(request, context) {
        const image = ownImage(context, request.required('ImageId'));
        const deprecateAt = Date.parse(request.required('DeprecateAt'));
        if (Number.isNaN(deprecateAt) || deprecateAt < context.cloud.clock.now()) {
            throw new fault/* Fault */.v('InvalidParameterValue', 'The deprecation date must be a date in the future.');
        }
        context.tables.images.update(image.id, { deprecateAt });
        return { Return: true };
    },
    DisableImageDeprecation(request, context) {
        const { deprecateAt: _gone, ...image } = ownImage(context, request.required('ImageId'));
        context.tables.images.put(image);
        return { Return: true };
    },
    EnableImageDeregistrationProtection(request, context) {
        const image = ownImage(context, request.required('ImageId'));
        const protection = request.flag('WithCooldown') === true ? 'enabled-with-cooldown' : 'enabled-without-cooldown';
        context.tables.images.update(image.id, { protection });
        return { Return: protection };
    },
    DisableImageDeregistrationProtection(request, context) {
        const image = ownImage(context, request.required('ImageId'));
        context.tables.images.update(image.id, { protection: 'disabled' });
        return { Return: 'disabled' };
    },
    EnableFastLaunch(request, context) {
        const image = ownImage(context, request.required('ImageId'));
        if (!image.windows)
            throw new fault/* Fault */.v('InvalidParameterValue', `Fast launch is for Windows images; ${image.id} is none.`);
        context.tables.images.update(image.id, { fastLaunch: true });
        return fastLaunchView(image, 'enabling');
    },
    DescribeFastLaunchImages(request, { tables }) {
        const ids = request.texts('ImageIds');
        const images = tables.images
            .all()
            .filter(({ id, fastLaunch }) => fastLaunch && (ids.length === 0 || ids.includes(id)));
        return { FastLaunchImages: images.map((image) => fastLaunchView(image, 'enabled')) };
    },
};
function imageChange(image, request) {
    const description = request.structure('Description').text('Value') ?? attributeValue(request, 'description');
    const imdsSupport = request.structure('ImdsSupport').text('Value') ?? attributeValue(request, 'imdsSupport');
    const codes = request.texts('ProductCodes');
    const shares = changedShares(image.shares, request, 'LaunchPermission');
    if (description === undefined && imdsSupport === undefined && codes.length === 0 && shares === image.shares) {
        throw new fault/* Fault */.v('InvalidParameterCombination', 'No attributes specified.');
    }
    return {
        shares,
        ...(description === undefined ? {} : { description }),
        ...(imdsSupport === undefined ? {} : { imdsSupport }),
        ...(codes.length === 0 ? {} : { productCodes: [...new Set([...image.productCodes, ...codes])] }),
    };
}
/** The old form: `Attribute` and `Value`. */
function attributeValue(request, attribute) {
    return request.text('Attribute') === attribute ? request.text('Value') : undefined;
}
function attributeView(image, attribute) {
    switch (attribute) {
        case 'description':
            return { Description: { Value: image.description } };
        case 'launchPermission':
            return { LaunchPermissions: permissionView(image.shares) };
        case 'blockDeviceMapping':
            return {
                BlockDeviceMappings: image.devices.map(({ device, snapshot, size }) => ({
                    DeviceName: device,
                    Ebs: { SnapshotId: snapshot, VolumeSize: size },
                })),
            };
        case 'productCodes':
            return { ProductCodes: image.productCodes.map((ProductCodeId) => ({ ProductCodeId })) };
        case 'sriovNetSupport':
            return { SriovNetSupport: { Value: image.sriovNetSupport } };
        case 'bootMode':
            return { BootMode: { Value: image.bootMode } };
        case 'tpmSupport':
            return { TpmSupport: { Value: image.tpmSupport } };
        case 'imdsSupport':
            return { ImdsSupport: { Value: image.imdsSupport } };
        case 'deregistrationProtection':
            return { DeregistrationProtection: { Value: image.protection } };
        case 'kernel':
        case 'ramdisk':
        case 'uefiData':
        case 'lastLaunchedTime':
            return {};
        default:
            throw new fault/* Fault */.v('InvalidParameterValue', `Value (${attribute}) for parameter attribute is invalid.`);
    }
}
function permissionView({ groups, users, organizations, units }) {
    return [
        ...groups.map((Group) => ({ Group })),
        ...users.map((UserId) => ({ UserId })),
        ...organizations.map((OrganizationArn) => ({ OrganizationArn })),
        ...units.map((OrganizationalUnitArn) => ({ OrganizationalUnitArn })),
    ];
}
function fastLaunchView({ id, owner }, State) {
    return { ImageId: id, OwnerId: owner, ResourceType: 'snapshot', State, MaxParallelLaunches: 6 };
}
function unknownAttribute(request) {
    return new fault/* Fault */.v('InvalidParameterValue', `Value (${request.text('Attribute')}) for parameter attribute is invalid.`);
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/images/register-image.js







/** RegisterImage of snapshots; a root snapshot of a sandbox machine boots. */
const registerImage = (request, context) => {
    const { tables, cloud } = context;
    const name = request.required('Name');
    checkImageName(name, context);
    const devices = (0,ec2_devices/* mergeDevices */.ib)([], request.structures('BlockDeviceMappings'), context);
    const rootDevice = request.text('RootDeviceName') ?? '/dev/sda1';
    const root = devices.find(({ device }) => device === rootDevice);
    if (root?.snapshot === undefined) {
        throw new fault/* Fault */.v('InvalidBlockDeviceMapping', `The root device ${rootDevice} must be mapped to a snapshot`);
    }
    const optional = {
        sriovNetSupport: request.text('SriovNetSupport'),
        bootMode: request.text('BootMode'),
        imdsSupport: request.text('ImdsSupport'),
        tpmSupport: request.text('TpmSupport'),
    };
    const image = {
        id: (0,endpoint_ids/* newId */.S)('ami'),
        created: cloud.clock.now(),
        tags: specifiedTags(request, 'image'),
        name,
        description: request.text('Description') ?? '',
        architecture: request.text('Architecture') ?? 'i386',
        rootDevice,
        rootDeviceType: 'ebs',
        virtualizationType: request.text('VirtualizationType') ?? 'paravirtual',
        enaSupport: request.flag('EnaSupport') ?? false,
        windows: false,
        devices,
        layers: tables.snapshots.get(root.snapshot)?.layers,
        loginUser: 'ec2-user',
        owner: cloud.account,
        state: 'available',
        shares: UNSHARED,
        productCodes: [],
        protection: 'disabled',
        fastLaunch: false,
        ...given(optional),
    };
    tables.images.put(image);
    return { ImageId: image.id };
};
/** DeregisterImage: the snapshots stay, unless `DeleteAssociatedSnapshots`. Machines that run from it go on. */
const deregisterImage = (request, context) => {
    const { tables, cloud } = context;
    const image = ownImage(context, request.required('ImageId'));
    if (image.protection.startsWith('enabled')) {
        throw new fault/* Fault */.v('OperationNotPermitted', `The image ${image.id} cannot be deregistered: it has deregistration protection.`);
    }
    tables.images.remove(image.id);
    const doomed = request.flag('DeleteAssociatedSnapshots') === true ? image.devices : [];
    const results = doomed.flatMap(({ snapshot }) => snapshot ?? []);
    for (const id of results)
        tables.snapshots.remove(id);
    cloud.dropLayers(image.layers);
    return {
        Return: true,
        DeleteSnapshotResults: results.map((SnapshotId) => ({ SnapshotId, ReturnCode: 'success' })),
    };
};
function given(members) {
    // as: what is undefined has been left out.
    return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: ./out/sandbox/state/records.js
/** The states of an instance, with EC2's numbers. */
const INSTANCE_STATES = {
    pending: 0,
    running: 16,
    'shutting-down': 32,
    terminated: 48,
    stopping: 64,
    stopped: 80,
};

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/instances/instance-types.js
const SIZES = [
    ['nano', 2, 0.5],
    ['micro', 2, 1],
    ['small', 2, 2],
    ['medium', 2, 4],
    ['large', 2, 8],
    ['xlarge', 4, 16],
    ['2xlarge', 8, 32],
    ['4xlarge', 16, 64],
    ['8xlarge', 32, 128],
    ['12xlarge', 48, 192],
    ['16xlarge', 64, 256],
    ['24xlarge', 96, 384],
    ['metal', 96, 384],
];
/** The family names a type and its generation, as AWS names them; `g` for Graviton after the generation means arm64. */
const NAME = /^(?:[a-z]{1,3}\d{1,2}[a-z]{0,3}(?:-[a-z0-9]+)?|u-\d+tb\d|mac\d(?:-m\d\w*)?)\.([a-z0-9-]+)$/;
/** The type of that name; undefined when none could be called so. Machines of all types are the same host. */
function instanceType(name) {
    const size = NAME.exec(name)?.[1];
    if (size === undefined)
        return undefined;
    const [, vcpus = 2, gib = 8] = SIZES.find(([known]) => known === size) ?? [];
    const graviton = /^(?:a1|[a-z]+\d+g[a-z]*)\./.test(name);
    const old = /^(?:t2|m[1-3]|c[13]|t1|r3|i2)\./.test(name);
    const architectures = graviton ? ['arm64'] : old ? ['i386', 'x86_64'] : ['x86_64'];
    return { name, architectures, vcpus: /^t2\.(?:nano|micro|small)$/.test(name) ? 1 : vcpus, memory: gib * 1024 };
}
/** The types that lists tell of. */
const LISTED_TYPES = [
    ...['nano', 'micro', 'small', 'medium', 'large', 'xlarge', '2xlarge'].flatMap((size) => [
        `t2.${size}`,
        `t3.${size}`,
        `t3a.${size}`,
        `t4g.${size}`,
    ]),
    ...['large', 'xlarge', '2xlarge', '4xlarge'].flatMap((size) => ['c5', 'c6i', 'c6g', 'c7g', 'm4', 'm5', 'm6i', 'm6g', 'm7g', 'm7i', 'r5', 'r6i', 'r6g'].map((family) => `${family}.${size}`)),
];

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/instances/instance-view.js


/** Instances as DescribeInstances and RunInstances show them: by the call that launched them. */
function reservationViews(instances, context) {
    const reservations = new Map();
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
function stateView({ state }) {
    return { Code: INSTANCE_STATES[state], Name: state };
}
/** The private name is AWS's, and resolves nowhere; the public one is the address, since a loopback address has no name of AWS. */
function dnsNames({ privateAddress, publicAddress }, region) {
    const domain = region === 'us-east-1' ? 'ec2.internal' : `${region}.compute.internal`;
    return { private: `ip-${privateAddress.replaceAll('.', '-')}.${domain}`, public: publicAddress ?? '' };
}
function instanceView(instance, context) {
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
function networkView(instance, context) {
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
function metadataView({ metadataTokens, metadataEnabled, metadataTags }) {
    return {
        State: 'applied',
        HttpTokens: metadataTokens,
        HttpPutResponseHopLimit: 1,
        HttpEndpoint: metadataEnabled ? 'enabled' : 'disabled',
        InstanceMetadataTags: metadataTags ? 'enabled' : 'disabled',
    };
}
function volumeViews({ volumes, created }, { tables }) {
    return volumes.flatMap(({ device, volume }) => {
        const attachment = tables.volumes.get(volume)?.attachment;
        if (attachment === undefined)
            return [];
        const { deleteOnTermination } = attachment;
        return {
            DeviceName: device,
            Ebs: { VolumeId: volume, Status: 'attached', AttachTime: created, DeleteOnTermination: deleteOnTermination },
        };
    });
}
function groupViews({ groups }, { tables }) {
    return groups.map((GroupId) => ({ GroupId, GroupName: tables['security-groups'].get(GroupId)?.name }));
}
/** The network interface of an instance. */
function interfaceView(instance, context) {
    const names = dnsNames(instance, context.region);
    const { publicAddress } = instance;
    const association = publicAddress === undefined || instance.state === 'stopped'
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
function profileView(profile, { cloud }) {
    const Arn = profile.startsWith('arn:') ? profile : `arn:aws:iam::${cloud.account}:instance-profile/${profile}`;
    return { Arn, Id: 'AIPA00000000000SANDBOX' };
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/instances/describe-instances.js







/** DescribeInstances, DescribeInstanceStatus, DescribeInstanceAttribute, DescribeNetworkInterfaces, GetConsoleOutput, GetPasswordData. */
const describeInstanceActions = {
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
        return { InstanceId: instance.id, ...describe_instances_attributeView(instance, request.required('Attribute')) };
    },
    DescribeNetworkInterfaces(request, context) {
        const ids = request.texts('NetworkInterfaceIds');
        const instances = context.tables.instances.all().filter(({ state }) => state !== 'terminated');
        for (const id of ids)
            if (!instances.some(({ interfaceId }) => interfaceId === id))
                throw (0,endpoint_ids/* unknownId */.u)('eni', id);
        const wanted = instances.filter(({ interfaceId }) => ids.length === 0 || ids.includes(interfaceId));
        const { items, NextToken } = page(filtered(wanted, request, INTERFACE_FILTERS, ({ interfaceTags }) => interfaceTags), request);
        const view = (instance) => {
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
function findInstance({ tables }, id) {
    const instance = tables.instances.get(id);
    if (instance === undefined)
        throw (0,endpoint_ids/* unknownId */.u)('i', id);
    return instance;
}
function filteredInstances(request, context) {
    const ids = request.texts('InstanceIds');
    const instances = ids.length > 0 ? ids.map((id) => findInstance(context, id)) : context.tables.instances.all();
    return filtered(instances, request, filterTable(context), ({ tags }) => tags);
}
function statusView(instance) {
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
function describe_instances_attributeView(instance, attribute) {
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
            throw new fault/* Fault */.v('InvalidParameterValue', `Value (${attribute}) for parameter attribute is invalid.`);
    }
}
const INTERFACE_FILTERS = new Map([
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
function filterTable({ region, tables }) {
    return new Map([
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

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/instances/change-instances.js







/** StartInstances, StopInstances, RebootInstances, TerminateInstances, ModifyInstanceAttribute. */
const changeInstanceActions = {
    StartInstances(request, context) {
        const changed = changeAll(request, context, { from: ['stopped'], already: ['pending', 'running'], to: 'pending' }, beginLaunch);
        return { StartingInstances: changed };
    },
    StopInstances(request, context) {
        const change = {
            from: ['running'],
            already: ['stopping', 'stopped'],
            to: 'stopping',
            reason: 'User initiated',
        };
        return { StoppingInstances: changeAll(request, context, change, beginStop) };
    },
    async RebootInstances(request, context) {
        const instances = requested(request, context);
        for (const instance of instances)
            checkState(instance, ['running']);
        for (const { id } of instances) {
            context.tables.instances.update(id, { transitionReason: '' });
            context.cloud.settling.begin(id, async () => context.cloud.machines?.reboot(id));
        }
        return {};
    },
    TerminateInstances(request, context) {
        const from = ['pending', 'running', 'stopping', 'stopped'];
        for (const { id, terminationProtection } of requested(request, context)) {
            if (terminationProtection) {
                throw new fault/* Fault */.v('OperationNotPermitted', `The instance '${id}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.`);
            }
        }
        const change = {
            from,
            already: ['shutting-down', 'terminated'],
            to: 'shutting-down',
            reason: 'User initiated',
        };
        return { TerminatingInstances: changeAll(request, context, change, beginTermination) };
    },
    ModifyInstanceAttribute(request, context) {
        const instance = findInstance(context, request.required('InstanceId'));
        context.tables.instances.update(instance.id, attributeChange(instance, request));
        modifyDevices(instance, request, context);
        return {};
    },
};
function changeAll(request, context, change, begin) {
    const instances = requested(request, context);
    for (const instance of instances)
        checkState(instance, [...change.from, ...change.already]);
    return instances.map((instance) => {
        const { id } = instance;
        const PreviousState = stateView(instance);
        if (change.already.includes(instance.state))
            return { InstanceId: id, CurrentState: PreviousState, PreviousState };
        const date = new Date(context.cloud.clock.now()).toISOString().replace('T', ' ').slice(0, 19);
        const transitionReason = change.reason === undefined ? '' : `${change.reason} (${date} GMT)`;
        const { stateReason: _old, ...kept } = instance;
        const stateReason = {
            code: 'Client.UserInitiatedShutdown',
            message: 'Client.UserInitiatedShutdown: User initiated shutdown',
        };
        // A machine that was stopped may be started by another process than the one that made it.
        const changed = { ...kept, state: change.to, transitionReason, host: context.cloud.process };
        context.tables.instances.put(change.reason === undefined ? changed : { ...changed, stateReason });
        begin(context, id);
        return { InstanceId: id, CurrentState: stateView(changed), PreviousState };
    });
}
function requested(request, context) {
    const instances = [...new Set(request.texts('InstanceIds'))].map((id) => findInstance(context, id));
    for (const { id, host, state } of instances) {
        if (host === context.cloud.process || ['stopped', 'terminated'].includes(state) || !(0,process_identity/* isAlive */._)(host))
            continue;
        const pid = host.split(':', 1)[0];
        throw new fault/* Fault */.v('IncorrectInstanceState', `The machine of '${id}' belongs to another sandbox, of process ${pid}.`);
    }
    return instances;
}
function checkState({ id, state }, allowed) {
    if (allowed.includes(state))
        return;
    throw new fault/* Fault */.v('IncorrectInstanceState', `The instance '${id}' is not in a state from which it can be changed: ${state}`);
}
function attributeChange(instance, request) {
    const value = (name) => request.structure(name).text('Value') ?? old(request, name);
    const flag = (name) => request.structure(name).flag('Value') ??
        (old(request, name) === undefined ? undefined : old(request, name) === 'true');
    const type = value('InstanceType');
    if (type !== undefined && instanceType(type) === undefined)
        throw invalid('InstanceType', type);
    const userData = value('UserData');
    const groups = request.texts('Groups');
    const stoppedOnly = type ?? userData ?? request.structure('EnaSupport').text('Value') ?? value('SriovNetSupport');
    if (stoppedOnly !== undefined && instance.state !== 'stopped') {
        throw new fault/* Fault */.v('IncorrectInstanceState', `The instance '${instance.id}' is not in the 'stopped' state.`);
    }
    const sriovNetSupport = value('SriovNetSupport');
    const shutdownBehavior = value('InstanceInitiatedShutdownBehavior');
    return {
        enaSupport: flag('EnaSupport') ?? instance.enaSupport,
        ebsOptimized: flag('EbsOptimized') ?? instance.ebsOptimized,
        terminationProtection: flag('DisableApiTermination') ?? instance.terminationProtection,
        ...(type === undefined ? {} : { type }),
        ...(userData === undefined ? {} : { userData }),
        ...(sriovNetSupport === undefined ? {} : { sriovNetSupport }),
        ...(shutdownBehavior === undefined ? {} : { shutdownBehavior }),
        ...(groups.length === 0 ? {} : { groups }),
    };
}
/** The old form: `Attribute=instanceType` and `Value`. */
function old(request, name) {
    const attribute = request.text('Attribute');
    return attribute?.toLowerCase() === name.toLowerCase() ? request.text('Value') : undefined;
}
function modifyDevices(instance, request, { tables }) {
    for (const mapping of request.structures('BlockDeviceMappings')) {
        const attached = instance.volumes.find(({ device }) => device === mapping.text('DeviceName'));
        const deleteOnTermination = mapping.structure('Ebs').flag('DeleteOnTermination');
        const attachment = attached && tables.volumes.get(attached.volume)?.attachment;
        if (attached !== undefined && attachment !== undefined && deleteOnTermination !== undefined) {
            tables.volumes.update(attached.volume, { attachment: { ...attachment, deleteOnTermination } });
        }
    }
}

// EXTERNAL MODULE: ./out/sandbox/endpoint/ec2/network/network-plan.js
var network_plan = __webpack_require__(75703);
;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/instances/describe-instance-types.js





/** DescribeInstanceTypes, DescribeInstanceTypeOfferings: every type is offered in every zone. */
const instanceTypeActions = {
    DescribeInstanceTypes(request) {
        const names = request.texts('InstanceTypes');
        const types = (names.length > 0 ? names : LISTED_TYPES).map(knownType);
        const { items, NextToken } = page(filtered(types, request, TYPE_FILTERS), request);
        return { InstanceTypes: items.map(typeView), NextToken };
    },
    DescribeInstanceTypeOfferings(request, { region }) {
        const kind = request.text('LocationType') ?? 'region';
        const locations = kind === 'availability-zone' ? network_plan/* SUBNETS */.v1.map(({ zone }) => `${region}${zone}`) : [region];
        const offers = offeredTypes(request).flatMap((type) => locations.map((location) => ({ type, location })));
        const { items, NextToken } = page(filtered(offers, request, OFFER_FILTERS), request);
        return {
            InstanceTypeOfferings: items.map(({ type, location }) => ({
                InstanceType: type,
                LocationType: kind,
                Location: location,
            })),
            NextToken,
        };
    },
};
function knownType(name) {
    const type = instanceType(name);
    if (type === undefined) {
        throw new fault/* Fault */.v('InvalidInstanceType', `The following supplied instance types do not exist: [${name}]`);
    }
    return type;
}
/** The listed types, and those that the request asks for by name. */
function offeredTypes(request) {
    const asked = request
        .structures('Filters')
        .filter((filter) => filter.text('Name') === 'instance-type')
        .flatMap((filter) => filter.texts('Values'))
        .filter((name) => instanceType(name) !== undefined);
    return [...new Set([...LISTED_TYPES, ...asked])];
}
function typeView({ name, architectures, vcpus, memory }) {
    return {
        InstanceType: name,
        CurrentGeneration: true,
        FreeTierEligible: name === 't2.micro' || name === 't3.micro',
        SupportedUsageClasses: ['on-demand', 'spot'],
        SupportedRootDeviceTypes: ['ebs'],
        SupportedVirtualizationTypes: ['hvm'],
        BareMetal: name.endsWith('.metal'),
        ProcessorInfo: { SupportedArchitectures: architectures },
        VCpuInfo: { DefaultVCpus: vcpus, DefaultCores: vcpus, DefaultThreadsPerCore: 1 },
        MemoryInfo: { SizeInMiB: memory },
        InstanceStorageSupported: false,
        BurstablePerformanceSupported: /^t\d/.test(name),
        NetworkInfo: { EnaSupport: 'supported' },
    };
}
const TYPE_FILTERS = new Map([
    ['instance-type', ({ name }) => name],
    ['processor-info.supported-architecture', ({ architectures }) => architectures],
    ['current-generation', () => true],
    ['free-tier-eligible', ({ name }) => name === 't2.micro' || name === 't3.micro'],
    ['supported-root-device-type', () => 'ebs'],
    ['supported-usage-class', () => ['on-demand', 'spot']],
    ['supported-virtualization-type', () => 'hvm'],
    ['vcpu-info.default-vcpus', ({ vcpus }) => vcpus],
    ['memory-info.size-in-mib', ({ memory }) => memory],
]);
const OFFER_FILTERS = new Map([
    ['instance-type', ({ type }) => type],
    ['location', ({ location }) => location],
]);

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/launch-templates/launch-templates.js





/** CreateLaunchTemplate, DescribeLaunchTemplates, DescribeLaunchTemplateVersions, DeleteLaunchTemplate: one version each. */
const launchTemplateActions = {
    CreateLaunchTemplate(request, context) {
        const name = request.required('LaunchTemplateName');
        const table = context.tables['launch-templates'];
        if (table.all().some((template) => template.name === name)) {
            throw new fault/* Fault */.v('InvalidLaunchTemplateName.AlreadyExistsException', 'Launch template name already in use.');
        }
        const template = {
            id: (0,endpoint_ids/* newId */.S)('lt'),
            created: context.cloud.clock.now(),
            tags: specifiedTags(request, 'launch-template'),
            name,
            description: request.text('VersionDescription') ?? '',
            data: request.structure('LaunchTemplateData').plain(),
        };
        table.put(template);
        return { LaunchTemplate: templateView(template, context) };
    },
    DescribeLaunchTemplates(request, context) {
        const ids = request.texts('LaunchTemplateIds');
        const names = request.texts('LaunchTemplateNames');
        const asked = [...ids.map((id) => byId(context, id)), ...names.map((name) => byName(context, name))];
        const all = ids.length + names.length > 0 ? asked : context.tables['launch-templates'].all();
        const { items, NextToken } = page(filtered(all, request, launch_templates_FILTERS, ({ tags }) => tags), request);
        return { LaunchTemplates: items.map((template) => templateView(template, context)), NextToken };
    },
    DescribeLaunchTemplateVersions(request, context) {
        const template = findLaunchTemplate(request, context);
        const version = {
            LaunchTemplateId: template.id,
            LaunchTemplateName: template.name,
            VersionNumber: 1,
            VersionDescription: template.description,
            CreateTime: template.created,
            CreatedBy: `arn:aws:iam::${context.cloud.account}:root`,
            DefaultVersion: true,
        };
        return { LaunchTemplateVersions: [version] };
    },
    DeleteLaunchTemplate(request, context) {
        const template = findLaunchTemplate(request, context);
        context.tables['launch-templates'].remove(template.id);
        return { LaunchTemplate: templateView(template, context) };
    },
};
/** The launch data of the template that a `LaunchTemplate` structure names, by names of the SDKs. Throws InvalidLaunchTemplate*. */
function launchTemplateData(specification, context) {
    const { data } = findLaunchTemplate(specification, context);
    const version = specification.text('Version') ?? '$Default';
    if (!['1', '$Default', '$Latest'].includes(version)) {
        throw new fault/* Fault */.v('InvalidLaunchTemplateId.VersionNotFound', `Could not find the launch template version ${version}`);
    }
    // as: CreateLaunchTemplate keeps a structure.
    return data;
}
function findLaunchTemplate(request, context) {
    const id = request.text('LaunchTemplateId');
    return id === undefined ? byName(context, request.required('LaunchTemplateName')) : byId(context, id);
}
function byId({ tables }, id) {
    const template = tables['launch-templates'].get(id);
    if (template !== undefined)
        return template;
    throw new fault/* Fault */.v('InvalidLaunchTemplateId.NotFound', `The specified launch template, with template ID ${id}, does not exist.`);
}
function byName({ tables }, name) {
    const template = tables['launch-templates'].all().find((candidate) => candidate.name === name);
    if (template !== undefined)
        return template;
    throw new fault/* Fault */.v('InvalidLaunchTemplateName.NotFoundException', `The specified launch template, with template name ${name}, does not exist.`);
}
function templateView(template, { cloud }) {
    return {
        LaunchTemplateId: template.id,
        LaunchTemplateName: template.name,
        CreateTime: template.created,
        CreatedBy: `arn:aws:iam::${cloud.account}:root`,
        DefaultVersionNumber: 1,
        LatestVersionNumber: 1,
        Tags: template.tags.map((tag) => ({ ...tag })),
    };
}
const launch_templates_FILTERS = new Map([
    ['launch-template-name', ({ name }) => name],
    ['create-time', ({ created }) => new Date(created).toISOString()],
]);

// EXTERNAL MODULE: ./out/support/openssh-key.js
var openssh_key = __webpack_require__(15839);
;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/key-pairs/key-material.js



/** Makes a key pair: RSA of 2048 bits, or ed25519. Fingerprints are EC2's: SHA-1 of the PKCS#8 private key, SHA-256 of the public one. */
function generateKey(type) {
    if (type === 'ed25519') {
        const { privateKey } = (0,external_node_crypto_.generateKeyPairSync)('ed25519');
        const publicKey = (0,openssh_key/* publicKeyLine */.Zg)(privateKey);
        return { privateKey: (0,openssh_key/* openSshPrivateKey */.Xe)(privateKey), publicKey, fingerprint: sha256Fingerprint(blobOf(publicKey)) };
    }
    const { privateKey } = (0,external_node_crypto_.generateKeyPairSync)('rsa', { modulusLength: 2048 });
    const der = privateKey.export({ type: 'pkcs8', format: 'der' });
    return {
        privateKey: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
        publicKey: (0,openssh_key/* publicKeyLine */.Zg)(privateKey),
        fingerprint: colons((0,external_node_crypto_.createHash)('sha1').update(der).digest('hex')),
    };
}
/** Type and fingerprint of a public key that ImportKeyPair is given: for RSA MD5 of its DER. Throws InvalidKey.Format. */
function readPublicKey(line) {
    const [name = '', body = ''] = line.trim().split(/\s+/);
    const blob = Buffer.from(body, 'base64');
    const [type, first, second] = sshStrings(blob);
    if (type?.toString('latin1') !== name || first === undefined)
        throw malformed();
    const publicKey = `${name} ${body}`;
    if (name === 'ssh-ed25519' && first.length === 32) {
        return { type: 'ed25519', publicKey, fingerprint: sha256Fingerprint(blob) };
    }
    if (name !== 'ssh-rsa' || second === undefined)
        throw malformed();
    const der = rsaKey(first, second).export({ type: 'spki', format: 'der' });
    return { type: 'rsa', publicKey, fingerprint: colons((0,external_node_crypto_.createHash)('md5').update(der).digest('hex')) };
}
function rsaKey(exponent, modulus) {
    const unsigned = modulus[0] === 0 ? modulus.subarray(1) : modulus;
    const jwk = { kty: 'RSA', e: exponent.toString('base64url'), n: unsigned.toString('base64url') };
    try {
        return (0,external_node_crypto_.createPublicKey)({ key: jwk, format: 'jwk' });
    }
    catch {
        throw malformed();
    }
}
/** The fields of a public key (RFC 4251 5); fewer when it is cut off. */
function sshStrings(blob) {
    const parts = [];
    for (let at = 0; at + 4 <= blob.length;) {
        const end = at + 4 + blob.readUInt32BE(at);
        if (end > blob.length)
            return [];
        parts.push(blob.subarray(at + 4, end));
        at = end;
    }
    return parts;
}
function blobOf(publicKey) {
    return Buffer.from(publicKey.split(' ')[1] ?? '', 'base64');
}
function sha256Fingerprint(blob) {
    return (0,external_node_crypto_.createHash)('sha256').update(blob).digest('base64');
}
function colons(hex) {
    return hex.replace(/(..)(?=.)/g, '$1:');
}
function malformed() {
    return new fault/* Fault */.v('InvalidKey.Format', 'Key is not in valid OpenSSH public key format');
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/key-pairs/key-pairs.js






/** CreateKeyPair, ImportKeyPair, DescribeKeyPairs, DeleteKeyPair. */
const keyPairActions = {
    CreateKeyPair(request, context) {
        const name = freeName(request.required('KeyName'), context);
        const type = keyType(request.text('KeyType') ?? 'rsa');
        const { privateKey, publicKey, fingerprint } = generateKey(type);
        const tags = specifiedTags(request, 'key-pair');
        const record = { id: (0,endpoint_ids/* newId */.S)('key'), created: context.cloud.clock.now(), tags, name, type, fingerprint, publicKey };
        context.tables['key-pairs'].put(record);
        return { ...keyView(record), KeyMaterial: privateKey };
    },
    ImportKeyPair(request, context) {
        const name = freeName(request.required('KeyName'), context);
        const line = Buffer.from(request.required('PublicKeyMaterial'), 'base64').toString('utf8');
        const tags = specifiedTags(request, 'key-pair');
        const record = { id: (0,endpoint_ids/* newId */.S)('key'), created: context.cloud.clock.now(), tags, name, ...readPublicKey(line) };
        context.tables['key-pairs'].put(record);
        return keyView(record);
    },
    DescribeKeyPairs(request, context) {
        const named = request.texts('KeyNames').map((name) => findKeyPair(context, name));
        const listed = request.texts('KeyPairIds').map((id) => {
            const key = context.tables['key-pairs'].get(id);
            if (key === undefined)
                throw (0,endpoint_ids/* unknownId */.u)('key', id);
            return key;
        });
        const asked = request.has('KeyNames') || request.has('KeyPairIds');
        const keys = asked ? [...named, ...listed] : context.tables['key-pairs'].all();
        const withKey = request.flag('IncludePublicKey') === true;
        const shown = filtered(keys, request, key_pairs_FILTERS, ({ tags }) => tags);
        return {
            KeyPairs: shown.map((key) => ({
                ...keyView(key),
                KeyType: key.type,
                CreateTime: key.created,
                PublicKey: withKey ? `${key.publicKey} ${key.name}` : undefined,
            })),
        };
    },
    /** A key pair that is not there is deleted without complaint. */
    DeleteKeyPair(request, { tables }) {
        const name = request.text('KeyName');
        const id = request.text('KeyPairId');
        if (name === undefined && id === undefined) {
            throw new fault/* Fault */.v('MissingParameter', 'The request must contain the parameter KeyName or KeyPairId');
        }
        const key = tables['key-pairs'].all().find((candidate) => candidate.name === name || candidate.id === id);
        if (key !== undefined)
            tables['key-pairs'].remove(key.id);
        return { Return: true, KeyPairId: key?.id };
    },
};
/** The key pair of that name. Throws InvalidKeyPair.NotFound. */
function findKeyPair({ tables }, name) {
    const key = tables['key-pairs'].all().find((candidate) => candidate.name === name);
    if (key === undefined)
        throw new fault/* Fault */.v('InvalidKeyPair.NotFound', `The key pair '${name}' does not exist`);
    return key;
}
function keyType(name) {
    if (name === 'rsa' || name === 'ed25519')
        return name;
    throw invalid('KeyType', name);
}
function freeName(name, { tables }) {
    if (name.length > 255)
        throw new fault/* Fault */.v('InvalidParameterValue', 'The key pair name is longer than 255 characters');
    if (tables['key-pairs'].all().some((key) => key.name === name)) {
        throw new fault/* Fault */.v('InvalidKeyPair.Duplicate', `The keypair already exists`);
    }
    return name;
}
function keyView({ id, name, fingerprint, tags }) {
    return { KeyPairId: id, KeyName: name, KeyFingerprint: fingerprint, Tags: tags.map((tag) => ({ ...tag })) };
}
const key_pairs_FILTERS = new Map([
    ['key-name', ({ name }) => name],
    ['key-pair-id', ({ id }) => id],
    ['fingerprint', ({ fingerprint }) => fingerprint],
]);

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/instances/launch-network.js




/** Subnet, groups and addresses that a launch asks for, in its network interface or beside it. Throws Invalid*.NotFound. */
function launchNetwork(request, context) {
    const [device] = request.structures('NetworkInterfaces');
    const subnet = chosenSubnet(request, device, context.region);
    const isPublic = device?.flag('AssociatePublicIpAddress') ?? true;
    const address = context.cloud.machines?.address() ?? '127.0.0.1';
    return {
        vpc: network_plan/* VPC */.kT.id,
        subnet: subnet.id,
        zone: `${context.region}${subnet.zone}`,
        groups: chosenGroups(request, device, context),
        interfaceId: (0,endpoint_ids/* newId */.S)('eni'),
        // Clients can reach no address of the VPC: without a public address the private one is the machine's on this host.
        ...(isPublic
            ? { privateAddress: `${subnet.prefix}.${(0,external_node_crypto_.randomInt)(4, 255)}`, publicAddress: address }
            : { privateAddress: address }),
    };
}
function chosenSubnet(request, device, region) {
    const id = device?.text('SubnetId') ?? request.text('SubnetId');
    const zone = request.structure('Placement').text('AvailabilityZone');
    if (id !== undefined) {
        const subnet = (0,network_plan/* findSubnet */.HK)(id);
        if (zone !== undefined && zone !== `${region}${subnet.zone}`) {
            throw new fault/* Fault */.v('InvalidParameterValue', `The subnet '${id}' is not in the availability zone ${zone}`);
        }
        return subnet;
    }
    const subnet = network_plan/* SUBNETS */.v1.find((candidate) => zone === undefined || zone === `${region}${candidate.zone}`);
    if (subnet === undefined) {
        throw new fault/* Fault */.v('InvalidParameterValue', `Invalid availability zone: [${zone}]`);
    }
    return subnet;
}
function chosenGroups(request, device, context) {
    const table = context.tables['security-groups'];
    const ids = device?.texts('Groups') ?? request.texts('SecurityGroupIds');
    for (const id of ids)
        if (table.get(id) === undefined)
            throw (0,endpoint_ids/* unknownId */.u)('sg', id);
    const named = request.texts('SecurityGroups').map((name) => {
        const group = table.all().find((candidate) => candidate.name === name);
        if (group === undefined) {
            throw new fault/* Fault */.v('InvalidGroup.NotFound', `The security group '${name}' does not exist in default VPC '${network_plan/* VPC */.kT.id}'`);
        }
        return group.id;
    });
    const groups = [...ids, ...named];
    return groups.length > 0 ? groups : [(0,network_plan/* defaultGroup */.jF)(context).id];
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/instances/launch.js










/** Launches instances as RunInstances and an instant fleet do; answers them `pending`. Throws `Fault`. */
function launch(request, context, { spot, clientToken }) {
    const count = instanceCount(request);
    const image = findImage(context, request.required('ImageId'));
    const type = typeFor(request.text('InstanceType') ?? 'm1.small', image);
    checkBootable(image, context);
    const draft = draftInstance(request, context, { image, type, clientToken });
    return Array.from({ length: count }, (_, launchIndex) => {
        const id = (0,endpoint_ids/* newId */.S)('i');
        const network = launchNetwork(request, context);
        const { volumes, records } = launchVolumes(request, context, image, network.zone);
        const instance = {
            ...draft,
            ...network,
            id,
            launchIndex,
            volumes,
            ...(spot ? { spotRequest: (0,endpoint_ids/* newId */.S)('sir').slice(0, 12) } : {}),
        };
        for (const { deleteOnTermination, device, ...volume } of records) {
            context.tables.volumes.put({ ...volume, attachment: { instance: id, device, deleteOnTermination } });
        }
        context.tables.instances.put(instance);
        beginLaunch(context, id);
        return instance;
    });
}
function instanceCount(request) {
    const least = request.integer('MinCount') ?? 1;
    const most = request.integer('MaxCount') ?? 1;
    if (least < 1 || most < least)
        throw invalid('minCount', String(least));
    if (most > 100)
        throw new fault/* Fault */.v('InstanceLimitExceeded', 'The sandbox starts at most 100 instances a call.');
    return most;
}
function typeFor(name, image) {
    const type = instanceType(name);
    if (type === undefined)
        throw new fault/* Fault */.v('InvalidParameterValue', `Invalid value '${name}' for InstanceType.`);
    if (!type.architectures.includes(image.architecture)) {
        throw new fault/* Fault */.v('InvalidParameterValue', `The architecture '${type.architectures.join(',')}' of the specified instance type does not match the architecture '${image.architecture}' of the specified AMI.`);
    }
    return name;
}
function checkBootable(image, { cloud }) {
    if (image.state !== 'available') {
        throw new fault/* Fault */.v('InvalidAMIID.Unavailable', `The image ID '${image.id}' is not available`);
    }
    if (cloud.machines === undefined)
        return;
    if (image.layers === undefined) {
        throw new fault/* Fault */.v('Unsupported', `The sandbox cannot boot ${image.id} (${image.name}): it runs images of Linux that it has made, or that its catalogue has.`);
    }
    if (image.layers.length === 0) {
        cloud.say(`All Linux images of the catalogue are the system of this host; ${image.name} is its name only.`);
    }
}
function draftInstance(request, context, facts) {
    const { image, type, clientToken } = facts;
    const { cloud } = context;
    const keyName = request.text('KeyName');
    const publicKey = keyName === undefined ? undefined : findKeyPair(context, keyName).publicKey;
    const userData = request.text('UserData');
    const profileRequest = request.structure('IamInstanceProfile');
    const profile = profileRequest.text('Arn') ?? profileRequest.text('Name');
    const metadata = request.structure('MetadataOptions');
    return {
        created: cloud.clock.now(),
        tags: specifiedTags(request, 'instance'),
        image: image.id,
        type,
        state: 'pending',
        transitionReason: '',
        reservation: (0,endpoint_ids/* newId */.S)('r'),
        architecture: image.architecture,
        rootDevice: image.rootDevice,
        virtualizationType: image.virtualizationType,
        windows: image.windows,
        shutdownBehavior: request.text('InstanceInitiatedShutdownBehavior') ?? 'stop',
        terminationProtection: request.flag('DisableApiTermination') ?? false,
        enaSupport: image.enaSupport,
        ebsOptimized: request.flag('EbsOptimized') ?? false,
        tenancy: request.structure('Placement').text('Tenancy') ?? 'default',
        metadataTokens: metadata.text('HttpTokens') ?? 'optional',
        metadataEnabled: metadata.text('HttpEndpoint') !== 'disabled',
        metadataTags: metadata.text('InstanceMetadataTags') === 'enabled',
        clientToken,
        layers: image.layers,
        loginUser: image.loginUser,
        host: cloud.process,
        interfaceTags: specifiedTags(request, 'network-interface'),
        ...(keyName === undefined ? {} : { keyName }),
        ...(publicKey === undefined ? {} : { publicKey }),
        ...(userData === undefined ? {} : { userData }),
        ...(profile === undefined ? {} : { profile }),
        ...(image.sriovNetSupport === undefined ? {} : { sriovNetSupport: image.sriovNetSupport }),
    };
}
function launchVolumes(request, context, image, zone) {
    const devices = (0,ec2_devices/* mergeDevices */.ib)(image.devices, request.structures('BlockDeviceMappings'), context);
    const tags = specifiedTags(request, 'volume');
    const records = devices.flatMap((device) => {
        if (device.virtualName !== undefined)
            return [];
        const { virtualName: _none, snapshot = '', ...facts } = device;
        const kept = (0,ec2_devices/* isBaseSnapshot */.uG)(snapshot) ? undefined : context.tables.snapshots.get(snapshot)?.layers;
        const created = context.cloud.clock.now();
        return [{ ...facts, id: (0,endpoint_ids/* newId */.S)('vol'), tags, created, zone, snapshot, layers: kept }];
    });
    return { records, volumes: records.map(({ id, device }) => ({ device, volume: id })) };
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/instances/run-instances.js




/** RunInstances. */
const runInstances = (request, context) => {
    const template = request.structure('LaunchTemplate');
    const named = template.has('LaunchTemplateId') || template.has('LaunchTemplateName');
    const effective = named
        ? Request.fromPlain({ ...launchTemplateData(template, context), ...request.plain() })
        : request;
    const spot = effective.structure('InstanceMarketOptions').text('MarketType') === 'spot';
    const clientToken = request.text('ClientToken') ?? '';
    const [reservation] = reservationViews(launch(effective, context, { spot, clientToken }), context);
    return reservation ?? {};
};

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/launch-templates/create-fleet.js





/** CreateFleet of type `instant`: the first override (or the template as it is) gets all the capacity. */
const createFleet = (request, context) => {
    const type = request.text('Type') ?? 'maintain';
    if (type !== 'instant')
        throw new fault/* Fault */.v('UnsupportedOperation', `The sandbox makes fleets of type instant, not ${type}.`);
    const [configuration] = request.structures('LaunchTemplateConfigs');
    if (configuration === undefined)
        throw new fault/* Fault */.v('MissingParameter', 'The request must contain the parameter LaunchTemplateConfigs');
    const specification = configuration.structure('LaunchTemplateSpecification');
    const [override = new Request()] = configuration.structures('Overrides');
    const capacity = request.structure('TargetCapacitySpecification');
    const count = capacity.integer('TotalTargetCapacity') ?? 1;
    if (count < 1)
        throw invalid('TotalTargetCapacity', String(count));
    const { SubnetId, InstanceType, AvailabilityZone } = override.plain();
    const data = launchTemplateData(specification, context);
    const launchRequest = Request.fromPlain({
        ...data,
        ...(SubnetId === undefined ? {} : { SubnetId }),
        ...(InstanceType === undefined ? {} : { InstanceType }),
        ...(AvailabilityZone === undefined ? {} : { Placement: { AvailabilityZone } }),
        MinCount: count,
        MaxCount: count,
    });
    const spot = capacity.text('DefaultTargetCapacityType') === 'spot';
    const instances = launch(launchRequest, context, { spot, clientToken: request.text('ClientToken') ?? '' });
    return {
        FleetId: `fleet-${(0,endpoint_ids/* newId */.S)('f').slice(2)}`,
        Errors: [],
        Instances: [
            {
                LaunchTemplateAndOverrides: {
                    LaunchTemplateSpecification: {
                        LaunchTemplateId: specification.text('LaunchTemplateId'),
                        LaunchTemplateName: specification.text('LaunchTemplateName'),
                        Version: '1',
                    },
                },
                Lifecycle: spot ? 'spot' : 'on-demand',
                InstanceIds: instances.map(({ id }) => id),
                InstanceType: instances[0]?.type,
            },
        ],
    };
};

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/network/network.js




/** DescribeVpcs, DescribeSubnets, DescribeRegions, DescribeAvailabilityZones. */
const networkActions = {
    DescribeVpcs(request, context) {
        for (const id of request.texts('VpcIds'))
            (0,network_plan/* checkVpc */.Es)(id);
        const { items, NextToken } = page(filtered([network_plan/* VPC */.kT], request, VPC_FILTERS), request);
        return { Vpcs: items.map(() => vpcView(context)), NextToken };
    },
    DescribeSubnets(request, context) {
        const ids = request.texts('SubnetIds');
        const subnets = ids.length > 0 ? ids.map(network_plan/* findSubnet */.HK) : network_plan/* SUBNETS */.v1;
        const { items, NextToken } = page(filtered(subnets, request, subnetFilters(context)), request);
        return { Subnets: items.map((subnet) => subnetView(subnet, context)), NextToken };
    },
    DescribeRegions(request, { region }) {
        const names = request.texts('RegionNames');
        const known = [...new Set([...network_plan/* REGIONS */.ij, region])].sort();
        const unknown = names.find((name) => !known.includes(name));
        if (unknown !== undefined)
            throw new fault/* Fault */.v('InvalidParameterValue', `Invalid region(s) provided: ${unknown}`);
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
        const zones = network_plan/* SUBNETS */.v1.map(({ zone }, index) => ({ name: `${region}${zone}`, id: `${region}-az${index + 1}` }));
        const unknown = names.find((name) => !zones.some((zone) => zone.name === name));
        if (unknown !== undefined)
            throw new fault/* Fault */.v('InvalidParameterValue', `Invalid availability zone: [${unknown}]`);
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
function vpcView({ cloud }) {
    return {
        VpcId: network_plan/* VPC */.kT.id,
        CidrBlock: network_plan/* VPC */.kT.cidr,
        IsDefault: true,
        State: 'available',
        InstanceTenancy: 'default',
        DhcpOptionsId: 'dopt-00000000000000001',
        OwnerId: cloud.account,
        CidrBlockAssociationSet: [
            {
                AssociationId: 'vpc-cidr-assoc-00000000000000001',
                CidrBlock: network_plan/* VPC */.kT.cidr,
                CidrBlockState: { State: 'associated' },
            },
        ],
        Tags: [],
    };
}
function subnetView({ id, zone, cidr }, context) {
    return {
        SubnetId: id,
        SubnetArn: `arn:aws:ec2:${context.region}:${context.cloud.account}:subnet/${id}`,
        VpcId: network_plan/* VPC */.kT.id,
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
function freeAddresses(id, { tables }) {
    const used = tables.instances.all().filter(({ subnet, state }) => subnet === id && state !== 'terminated');
    return 4091 - used.length;
}
const VPC_FILTERS = new Map([
    ['cidr', ({ cidr }) => cidr],
    ['cidr-block', ({ cidr }) => cidr],
    ['is-default', () => true],
    ['isDefault', () => true],
    ['state', () => 'available'],
    ['vpc-id', ({ id }) => id],
]);
function subnetFilters(context) {
    const zone = (subnet) => `${context.region}${subnet.zone}`;
    return new Map([
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
        ['vpc-id', () => network_plan/* VPC */.kT.id],
    ]);
}
const REGION_FILTERS = new Map([
    ['region-name', (region) => region],
    ['endpoint', (region) => `ec2.${region}.amazonaws.com`],
    ['opt-in-status', () => 'opt-in-not-required'],
]);
const ZONE_FILTERS = new Map([
    ['zone-name', ({ name }) => name],
    ['zone-id', ({ id }) => id],
    ['state', () => 'available'],
    ['region-name', ({ name }) => name.slice(0, -1)],
    ['zone-type', () => 'availability-zone'],
    ['opt-in-status', () => 'opt-in-not-required'],
]);

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/security-groups/rules.js



/** The rules that an Authorize or Revoke request speaks of: `IpPermissions`, or the flat old form. Throws MissingParameter, InvalidParameterValue. */
function requestedRules(request, egress) {
    const permissions = request.structures('IpPermissions');
    if (permissions.length > 0)
        return permissions.flatMap((permission) => permissionRules(permission, egress));
    const protocol = request.text('IpProtocol');
    const range = request.text('CidrIp');
    if (protocol === undefined || range === undefined)
        throw missing('IpPermissions');
    return [newRule(request, egress, { kind: 'ipv4', value: checkedRange(range) }, '')];
}
/** Whether two rules are about the same traffic. */
function sameRule(a, b) {
    return (a.egress === b.egress &&
        a.protocol === b.protocol &&
        a.from === b.from &&
        a.to === b.to &&
        a.source.kind === b.source.kind &&
        a.source.value === b.source.value);
}
/** Rules as DescribeSecurityGroups groups them: by protocol and ports. */
function permissionViews(rules, account) {
    const groups = new Map();
    for (const rule of rules) {
        const key = `${rule.protocol} ${rule.from} ${rule.to}`;
        groups.set(key, [...(groups.get(key) ?? []), rule]);
    }
    return [...groups.values()].map((members) => {
        const of = (kind, member) => members
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
function ruleView(rule, { id }, account) {
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
function permissionRules(permission, egress) {
    const of = (list, member, kind) => permission.structures(list).map((range) => {
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
function newRule(permission, egress, source, description) {
    const protocol = permission.text('IpProtocol') ?? '-1';
    const from = permission.integer('FromPort') ?? -1;
    const to = permission.integer('ToPort') ?? -1;
    return { id: (0,endpoint_ids/* newId */.S)('sgr'), egress, protocol, from, to, source, description };
}
function checkedRange(range) {
    const [, address = '', bits = ''] = /^([\d.]+)\/(\d{1,2})$/.exec(range) ?? [];
    const parts = address.split('.');
    const valid = parts.length === 4 && parts.every((part) => Number(part) <= 255) && Number(bits) <= 32 && bits !== '';
    if (!valid)
        throw new fault/* Fault */.v('InvalidParameterValue', `CIDR block ${range} is malformed`);
    return range;
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/security-groups/security-groups.js







/** The actions on security groups and their rules. */
const securityGroupActions = {
    CreateSecurityGroup(request, context) {
        const name = request.required('GroupName');
        const vpc = request.text('VpcId') ?? network_plan/* VPC */.kT.id;
        (0,network_plan/* checkVpc */.Es)(vpc);
        const table = context.tables['security-groups'];
        if ([(0,network_plan/* defaultGroup */.jF)(context), ...table.all()].some((group) => group.name === name)) {
            throw new fault/* Fault */.v('InvalidGroup.Duplicate', `The security group '${name}' already exists for VPC '${vpc}'`);
        }
        const everywhere = { kind: 'ipv4', value: '0.0.0.0/0' };
        const rule = {
            id: (0,endpoint_ids/* newId */.S)('sgr'),
            egress: true,
            protocol: '-1',
            from: -1,
            to: -1,
            source: everywhere,
            description: '',
        };
        const group = {
            id: (0,endpoint_ids/* newId */.S)('sg'),
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
            throw new fault/* Fault */.v('CannotDelete', 'the specified group: "default" name: "default" cannot be deleted by a user');
        }
        const user = context.tables.instances
            .all()
            .find(({ state, groups }) => state !== 'terminated' && groups.includes(group.id));
        if (user !== undefined)
            throw new fault/* Fault */.v('DependencyViolation', `resource ${group.id} has a dependent object`);
        context.tables['security-groups'].remove(group.id);
        return { Return: true, GroupId: group.id };
    },
    DescribeSecurityGroups(request, context) {
        const everyone = [(0,network_plan/* defaultGroup */.jF)(context), ...others(context)];
        const ids = request.texts('GroupIds').map((id) => groupOf(context, id));
        const names = request.texts('GroupNames').map((name) => groupNamed(everyone, name));
        const asked = request.has('GroupIds') || request.has('GroupNames');
        const groups = asked ? [...ids, ...names] : everyone;
        const { items, NextToken } = page(filtered(groups, request, security_groups_filterTable(context), ({ tags }) => tags), request);
        return { SecurityGroups: items.map((group) => groupView(group, context.cloud.account)), NextToken };
    },
    DescribeSecurityGroupRules(request, context) {
        const ids = request.texts('SecurityGroupRuleIds');
        const all = [(0,network_plan/* defaultGroup */.jF)(context), ...others(context)].flatMap((group) => group.rules.map((rule) => ({ group, rule })));
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
function authorize(request, context, egress) {
    const group = requestedGroup(request, context);
    const added = requestedRules(request, egress);
    const twice = added.find((rule) => group.rules.some((known) => sameRule(known, rule)));
    if (twice !== undefined) {
        throw new fault/* Fault */.v('InvalidPermission.Duplicate', `the specified rule "peer: ${twice.source.value}, ${twice.protocol}, from port: ${twice.from}, to port: ${twice.to}, ALLOW" already exists`);
    }
    context.tables['security-groups'].update(group.id, { rules: [...group.rules, ...added] });
    return { Return: true, SecurityGroupRules: added.map((rule) => ruleView(rule, group, context.cloud.account)) };
}
function revoke(request, context, egress) {
    const group = requestedGroup(request, context);
    const ids = request.texts('SecurityGroupRuleIds');
    const named = ids.length > 0 ? [] : requestedRules(request, egress);
    const gone = (rule) => ids.includes(rule.id) || named.some((one) => sameRule(one, rule));
    if (!group.rules.some(gone)) {
        throw new fault/* Fault */.v('InvalidPermission.NotFound', 'The specified rule does not exist in this security group.');
    }
    context.tables['security-groups'].update(group.id, { rules: group.rules.filter((rule) => !gone(rule)) });
    return { Return: true };
}
function requestedGroup(request, context) {
    const id = request.text('GroupId');
    if (id !== undefined)
        return groupOf(context, id);
    return groupNamed([(0,network_plan/* defaultGroup */.jF)(context), ...others(context)], request.required('GroupName'));
}
function groupOf(context, id) {
    const standard = (0,network_plan/* defaultGroup */.jF)(context);
    const group = id === standard.id ? standard : context.tables['security-groups'].get(id);
    if (group !== undefined)
        return group;
    const error = (0,endpoint_ids/* unknownId */.u)('sg', id);
    throw error.code === 'InvalidGroup.NotFound'
        ? new fault/* Fault */.v(error.code, `The security group '${id}' does not exist`)
        : error;
}
function groupNamed(groups, name) {
    const group = groups.find((candidate) => candidate.name === name);
    if (group === undefined) {
        throw new fault/* Fault */.v('InvalidGroup.NotFound', `The security group '${name}' does not exist in default VPC '${network_plan/* VPC */.kT.id}'`);
    }
    return group;
}
function others(context) {
    return context.tables['security-groups'].all().filter(({ name }) => name !== 'default');
}
function groupView(group, account) {
    return {
        GroupId: group.id,
        GroupName: group.name,
        Description: group.description,
        VpcId: group.vpc,
        OwnerId: account,
        IpPermissions: permissionViews(group.rules.filter(({ egress }) => !egress), account),
        IpPermissionsEgress: permissionViews(group.rules.filter(({ egress }) => egress), account),
        Tags: group.tags.map((tag) => ({ ...tag })),
    };
}
function security_groups_filterTable({ cloud }) {
    const ingress = ({ rules }) => rules.filter(({ egress }) => !egress);
    return new Map([
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
const RULE_FILTERS = new Map([
    ['group-id', ({ group }) => group.id],
]);

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/volumes/volumes.js






/** CreateVolume, DeleteVolume, DescribeVolumes, AttachVolume, DetachVolume. Volumes beside the root are records only: no machine sees them. */
const volumeActions = {
    CreateVolume(request, { tables, cloud, region }) {
        const snapshotId = request.text('SnapshotId');
        const snapshot = snapshotId === undefined ? undefined : tables.snapshots.get(snapshotId);
        if (snapshotId !== undefined && snapshot === undefined)
            throw (0,endpoint_ids/* unknownId */.u)('snap', snapshotId);
        const size = request.integer('Size') ?? snapshot?.size;
        if (size === undefined)
            throw new fault/* Fault */.v('MissingParameter', 'The request must contain the parameter size/snapshotId');
        const zone = request.text('AvailabilityZone') ?? `${region}a`;
        if (!zone.startsWith(region))
            throw new fault/* Fault */.v('InvalidZone.NotFound', `The zone '${zone}' does not exist.`);
        const kmsKeyId = request.text('KmsKeyId');
        const iops = request.integer('Iops');
        const throughput = request.integer('Throughput');
        const volume = {
            id: (0,endpoint_ids/* newId */.S)('vol'),
            created: cloud.clock.now(),
            tags: specifiedTags(request, 'volume'),
            size,
            volumeType: request.text('VolumeType') ?? 'gp2',
            encrypted: request.flag('Encrypted') ?? snapshot?.encrypted ?? false,
            zone,
            snapshot: snapshotId ?? '',
            layers: snapshot?.layers,
            ...(kmsKeyId === undefined ? {} : { kmsKeyId }),
            ...(iops === undefined ? {} : { iops }),
            ...(throughput === undefined ? {} : { throughput }),
        };
        tables.volumes.put(volume);
        return { ...volumeView(volume), State: 'creating' };
    },
    DeleteVolume(request, context) {
        const volume = findVolume(context, request.required('VolumeId'));
        if (volume.attachment !== undefined) {
            throw new fault/* Fault */.v('VolumeInUse', `Volume ${volume.id} is currently attached to ${volume.attachment.instance}`);
        }
        context.tables.volumes.remove(volume.id);
        return {};
    },
    DescribeVolumes(request, context) {
        const ids = request.texts('VolumeIds');
        const volumes = ids.length > 0 ? ids.map((id) => findVolume(context, id)) : context.tables.volumes.all();
        const { items, NextToken } = page(filtered(volumes, request, volumes_FILTERS, ({ tags }) => tags), request);
        return { Volumes: items.map(volumeView), NextToken };
    },
    AttachVolume(request, context) {
        const volume = findVolume(context, request.required('VolumeId'));
        const instance = findInstance(context, request.required('InstanceId'));
        const device = request.required('Device');
        if (volume.attachment !== undefined) {
            throw new fault/* Fault */.v('VolumeInUse', `${volume.id} is already attached to an instance`);
        }
        if (!['running', 'stopped'].includes(instance.state)) {
            throw new fault/* Fault */.v('IncorrectState', `Instance '${instance.id}' is not 'running'.`);
        }
        if (instance.volumes.some((attached) => attached.device === device)) {
            throw new fault/* Fault */.v('InvalidParameterValue', `Invalid value '${device}' for unixDevice. Attachment point ${device} is already in use`);
        }
        const attachment = { instance: instance.id, device, deleteOnTermination: false };
        context.tables.volumes.update(volume.id, { attachment });
        context.tables.instances.update(instance.id, { volumes: [...instance.volumes, { device, volume: volume.id }] });
        return attachmentView({ ...volume, attachment }, 'attaching') ?? {};
    },
    DetachVolume(request, context) {
        const { attachment, ...volume } = findVolume(context, request.required('VolumeId'));
        if (attachment === undefined) {
            throw new fault/* Fault */.v('IncorrectState', `Volume '${volume.id}' is in the 'available' state.`);
        }
        const instance = findInstance(context, attachment.instance);
        const volumes = instance.volumes.filter((attached) => attached.volume !== volume.id);
        context.tables.instances.update(instance.id, { volumes });
        context.tables.volumes.put(volume);
        return attachmentView({ ...volume, attachment }, 'detaching') ?? {};
    },
};
/** The volume of that id. Throws InvalidVolume*. */
function findVolume({ tables }, id) {
    const volume = tables.volumes.get(id);
    if (volume === undefined)
        throw (0,endpoint_ids/* unknownId */.u)('vol', id);
    return volume;
}
function volumeView(volume) {
    const attachment = attachmentView(volume, 'attached');
    return {
        VolumeId: volume.id,
        Size: volume.size,
        VolumeType: volume.volumeType,
        Encrypted: volume.encrypted,
        KmsKeyId: volume.kmsKeyId,
        Iops: volume.iops,
        Throughput: volume.throughput,
        SnapshotId: volume.snapshot,
        AvailabilityZone: volume.zone,
        State: attachment === undefined ? 'available' : 'in-use',
        CreateTime: volume.created,
        MultiAttachEnabled: false,
        Attachments: attachment === undefined ? [] : [attachment],
        Tags: volume.tags.map((tag) => ({ ...tag })),
    };
}
function attachmentView({ id, attachment, created }, State) {
    if (attachment === undefined)
        return undefined;
    const { instance, device, deleteOnTermination } = attachment;
    return {
        VolumeId: id,
        InstanceId: instance,
        Device: device,
        State,
        AttachTime: created,
        DeleteOnTermination: deleteOnTermination,
    };
}
const volumes_FILTERS = new Map([
    ['attachment.delete-on-termination', ({ attachment }) => attachment?.deleteOnTermination],
    ['attachment.device', ({ attachment }) => attachment?.device],
    ['attachment.instance-id', ({ attachment }) => attachment?.instance],
    ['attachment.status', ({ attachment }) => (attachment === undefined ? undefined : 'attached')],
    ['availability-zone', ({ zone }) => zone],
    ['create-time', ({ created }) => new Date(created).toISOString()],
    ['encrypted', ({ encrypted }) => encrypted],
    ['size', ({ size }) => size],
    ['snapshot-id', ({ snapshot }) => snapshot],
    ['status', ({ attachment }) => (attachment === undefined ? 'available' : 'in-use')],
    ['volume-id', ({ id }) => id],
    ['volume-type', ({ volumeType }) => volumeType],
]);

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/snapshots/snapshots.js












/** CreateSnapshot, CopySnapshot, DeleteSnapshot, DescribeSnapshots, DescribeSnapshotAttribute, ModifySnapshotAttribute. */
const snapshotActions = {
    CreateSnapshot(request, context) {
        const { cloud, tables } = context;
        const volume = findVolume(context, request.required('VolumeId'));
        const created = cloud.clock.now();
        const snapshot = newSnapshot({
            volume: volume.id,
            size: volume.size,
            description: request.text('Description') ?? '',
            encrypted: volume.encrypted,
            kmsKeyId: volume.kmsKeyId,
            tags: specifiedTags(request, 'snapshot'),
            created,
            due: created + cloud.latency.snapshot,
            layers: volume.layers,
        });
        tables.snapshots.put(snapshot);
        const root = rootOf(context, volume.id);
        const disk = (0,deferred/* deferred */.y)();
        if (root === undefined)
            disk.resolve(volume.layers);
        else
            cloud.settling.begin(root, () => liveDisk(context, root).then(disk.resolve, disk.reject));
        cloud.settling.begin(snapshot.id, () => finish(context, snapshot.id, disk.promise));
        return { ...snapshotView(snapshot, context) };
    },
    CopySnapshot(request, context) {
        const { cloud, tables, tablesOf } = context;
        const id = request.required('SourceSnapshotId');
        const source = tablesOf(request.required('SourceRegion')).snapshots.get(id);
        if (source === undefined)
            throw (0,endpoint_ids/* unknownId */.u)('snap', id);
        const created = cloud.clock.now();
        const copy = newSnapshot({
            ...source,
            description: request.text('Description') ?? '',
            encrypted: request.flag('Encrypted') ?? source.encrypted,
            kmsKeyId: request.text('KmsKeyId') ?? source.kmsKeyId,
            tags: specifiedTags(request, 'snapshot'),
            created,
            due: created + cloud.latency.snapshot,
        });
        tables.snapshots.put(copy);
        cloud.settling.begin(copy.id, () => finish(context, copy.id, Promise.resolve(source.layers)));
        return { SnapshotId: copy.id, Tags: copy.tags.map((tag) => ({ ...tag })) };
    },
    DeleteSnapshot(request, context) {
        const { tables, cloud } = context;
        const { id, layers } = findSnapshot(context, request.required('SnapshotId'));
        const user = tables.images.all().find(({ devices }) => devices.some(({ snapshot }) => snapshot === id));
        if (user !== undefined) {
            throw new fault/* Fault */.v('InvalidSnapshot.InUse', `The snapshot ${id} is currently in use by ${user.id}`);
        }
        tables.snapshots.remove(id);
        cloud.dropLayers(layers);
        return {};
    },
    async DescribeSnapshots(request, context) {
        const ids = request.texts('SnapshotIds');
        await settle(context, ids);
        const all = ids.length > 0 ? ids.map((id) => findSnapshot(context, id)) : context.tables.snapshots.all();
        const owners = request.texts('OwnerIds');
        const own = owners.length === 0 || owners.includes('self') || owners.includes(context.cloud.account);
        const { items, NextToken } = page(filtered(own ? all : [], request, snapshots_filterTable(context), ({ tags }) => tags), request);
        return { Snapshots: items.map((snapshot) => snapshotView(snapshot, context)), NextToken };
    },
    DescribeSnapshotAttribute(request, context) {
        const { id, shares } = findSnapshot(context, request.required('SnapshotId'));
        if (request.required('Attribute') === 'productCodes')
            return { SnapshotId: id, ProductCodes: [] };
        const permissions = [...shares.groups.map((Group) => ({ Group })), ...shares.users.map((UserId) => ({ UserId }))];
        return { SnapshotId: id, CreateVolumePermissions: permissions };
    },
    ModifySnapshotAttribute(request, context) {
        const { id, shares, encrypted } = findSnapshot(context, request.required('SnapshotId'));
        const changed = changedShares(shares, request, 'CreateVolumePermission');
        if (encrypted && changed.groups.includes('all')) {
            throw new fault/* Fault */.v('OperationNotPermitted', `Encrypted snapshots such as ${id} cannot be shared publicly`);
        }
        context.tables.snapshots.update(id, { shares: changed });
        return {};
    },
};
function findSnapshot({ tables }, id) {
    const snapshot = tables.snapshots.get(id);
    if (snapshot !== undefined)
        return snapshot;
    if ((0,ec2_devices/* isBaseSnapshot */.uG)(id))
        throw new fault/* Fault */.v('AuthFailure', `${id} is a snapshot of another account`);
    throw (0,endpoint_ids/* unknownId */.u)('snap', id);
}
/** The instance that has a volume for its root. */
function rootOf({ tables }, volume) {
    const instance = tables.instances
        .all()
        .find(({ volumes, rootDevice }) => volumes.some((attached) => attached.volume === volume && attached.device === rootDevice));
    return instance?.id;
}
/** The disk as it is now: a snapshot does not stop the machine. */
async function liveDisk({ cloud, tables }, id) {
    const instance = tables.instances.get(id);
    if (instance?.layers === undefined || cloud.machines === undefined)
        return instance?.layers;
    return cloud.machines.save(id, instance.layers);
}
async function finish({ cloud, tables }, id, disk) {
    try {
        const layers = await disk;
        // At once: what no record names may be removed.
        tables.snapshots.update(id, { layers });
        await cloud.pause(cloud.latency.snapshot);
        tables.snapshots.update(id, { state: 'completed', layers });
    }
    catch (error) {
        tables.snapshots.update(id, { state: 'error' });
        cloud.say(`${id}: ${(0,errors/* errorMessage */.gJ)(error)}`);
    }
}
function snapshotView(snapshot, { cloud }) {
    return {
        SnapshotId: snapshot.id,
        VolumeId: snapshot.volume,
        VolumeSize: snapshot.size,
        Description: snapshot.description,
        State: snapshot.state,
        Progress: progress(snapshot, cloud.clock.now()),
        StartTime: snapshot.created,
        OwnerId: cloud.account,
        Encrypted: snapshot.encrypted,
        KmsKeyId: snapshot.kmsKeyId,
        StorageTier: 'standard',
        Tags: snapshot.tags.map((tag) => ({ ...tag })),
    };
}
function progress({ state, created, due }, now) {
    if (state === 'completed')
        return '100%';
    const share = due <= created ? 0 : (now - created) / (due - created);
    return `${Math.min(99, Math.floor(100 * share))}%`;
}
function snapshots_filterTable({ cloud }) {
    return new Map([
        ['description', ({ description }) => description],
        ['encrypted', ({ encrypted }) => encrypted],
        ['owner-id', () => cloud.account],
        ['progress', (snapshot) => progress(snapshot, cloud.clock.now())],
        ['snapshot-id', ({ id }) => id],
        ['start-time', ({ created }) => new Date(created).toISOString()],
        ['status', ({ state }) => state],
        ['storage-tier', () => 'standard'],
        ['volume-id', ({ volume }) => volume],
        ['volume-size', ({ size }) => size],
    ]);
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/actions.js

















const actions_all = {
    ...imageAttributeActions,
    ...changeInstanceActions,
    ...instanceTypeActions,
    ...describeInstanceActions,
    ...keyPairActions,
    ...launchTemplateActions,
    ...networkActions,
    ...securityGroupActions,
    ...snapshotActions,
    ...tagActions,
    ...volumeActions,
    CopyImage: copyImage,
    CreateFleet: createFleet,
    CreateImage: createImage,
    DeregisterImage: deregisterImage,
    DescribeImages: describeImages,
    RegisterImage: registerImage,
    RunInstances: runInstances,
};
/** Every EC2 action that the sandbox serves. */
const ACTIONS = new Map(Object.entries(actions_all));

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ec2/serve-ec2.js





/** Answers an EC2 action: the body of the answer. Throws `Fault`, InvalidAction among them. */
async function serveEc2(cloud, tokens, { region, form, requestId }) {
    const action = form.children.get('Action')?.text ?? '';
    const shape = operation(action);
    const run = ACTIONS.get(action);
    if (shape === undefined || run === undefined) {
        throw new fault/* Fault */.v('InvalidAction', `The action ${action} is not valid for this web service.`);
    }
    const request = decodeRequest(shape, form);
    const dryRun = request.flag('DryRun') === true;
    const context = contextOf(cloud, region, dryRun);
    const answer = await tokens.once(action, region, request, async () => run(request, context));
    // A request that changes something does not come here: it was refused when it began to.
    if (dryRun)
        refuseDryRun();
    return answerBody(action, shape.output, answer, requestId);
}
function contextOf(cloud, region, dryRun) {
    const { store } = cloud;
    const tables = dryRun ? store.readOnlyRegion(region, refuseDryRun) : store.region(region);
    return { cloud, region, tables, tablesOf: (name) => store.region(name) };
}
function refuseDryRun() {
    throw new fault/* Fault */.v('DryRunOperation', 'Request would have succeeded, but DryRun flag is set.');
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/iam.js


/** The namespace of IAM answers. */
const IAM_NAMESPACE = 'https://iam.amazonaws.com/doc/2010-05-08/';
/**
 * The IAM actions around instance profiles. The sandbox grants nobody anything, so it keeps nothing: every profile and role
 * that is asked for exists, and none is listed. Undefined: the answer has no result. Throws `Fault`.
 */
function serveIam(parameters, account) {
    const action = parameters.get('Action') ?? '';
    switch (action) {
        case 'CreateInstanceProfile':
        case 'GetInstanceProfile':
            return { InstanceProfile: profile(required(parameters, 'InstanceProfileName'), account) };
        case 'CreateRole':
        case 'GetRole':
            return { Role: role(required(parameters, 'RoleName'), account) };
        case 'ListInstanceProfiles':
            return { InstanceProfiles: {}, IsTruncated: 'false' };
        case 'ListRoles':
            return { Roles: {}, IsTruncated: 'false' };
        case 'AddRoleToInstanceProfile':
        case 'DeleteInstanceProfile':
        case 'DeleteRole':
        case 'DeleteRolePolicy':
        case 'PutRolePolicy':
        case 'RemoveRoleFromInstanceProfile':
            return undefined;
        default:
            throw new fault/* Fault */.v('InvalidAction', `Could not find operation ${action} for version 2010-05-08`);
    }
}
function profile(name, account) {
    return {
        Path: '/',
        InstanceProfileName: name,
        InstanceProfileId: 'AIPA00000000000SANDBOX',
        Arn: `arn:aws:iam::${account}:instance-profile/${name}`,
        CreateDate: '2026-01-01T00:00:00Z',
        Roles: { member: role(name, account) },
    };
}
function role(name, account) {
    return {
        Path: '/',
        RoleName: name,
        RoleId: 'AROA00000000000SANDBOX',
        Arn: `arn:aws:iam::${account}:role/${name}`,
        CreateDate: '2026-01-01T00:00:00Z',
    };
}
function required(parameters, name) {
    const value = parameters.get(name);
    if (value === null || value === '')
        throw missing(name);
    return value;
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/query-service.js

/** A successful answer of STS and IAM: `<XResponse><XResult>...</XResult><ResponseMetadata>`. */
function queryAnswer(action, namespace, result, requestId) {
    const metadata = xml_element('ResponseMetadata', textElement('RequestId', requestId));
    const content = result === undefined ? '' : xml_element(`${action}Result`, resultElements(result));
    return xml(200, xml_element(`${action}Response`, content + metadata, ` xmlns="${namespace}"`));
}
/** An error of STS and IAM. */
function queryFault({ code, message, status }, requestId) {
    const error = xml_element('Error', textElement('Type', 'Sender') + textElement('Code', code) + textElement('Message', message));
    return xml(status, xml_element('ErrorResponse', error + textElement('RequestId', requestId)));
}
function resultElements(result) {
    return Object.entries(result)
        .map(([name, value]) => typeof value === 'string' ? textElement(name, value) : xml_element(name, resultElements(value)))
        .join('');
}
function xml(status, body) {
    return { status, headers: { 'content-type': 'text/xml' }, body: `<?xml version="1.0" encoding="UTF-8"?>\n${body}` };
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/s3/s3-fault.js

/** An error as S3 answers it. */
class S3Fault extends Error {
    code;
    status;
    constructor(code, message) {
        super(message);
        this.name = 'S3Fault';
        this.code = code;
        this.status = STATUS.get(code) ?? 400;
    }
}
const STATUS = new Map([
    ['NoSuchBucket', 404],
    ['NoSuchKey', 404],
    ['NoSuchUpload', 404],
    ['BucketAlreadyOwnedByYou', 409],
    ['BucketNotEmpty', 409],
    ['PreconditionFailed', 412],
    ['InvalidRange', 416],
    ['NotImplemented', 501],
]);
/** The body of an error, for the resource that was asked for. */
function s3FaultAnswer({ code, message, status }, resource, requestId) {
    const parts = [
        textElement('Code', code),
        textElement('Message', message),
        textElement('Resource', resource),
        textElement('RequestId', requestId),
    ];
    return s3Xml(status, xml_element('Error', parts.join('')));
}
/** An answer with an XML body. */
function s3Xml(status, body) {
    const text = `<?xml version="1.0" encoding="UTF-8"?>\n${body}`;
    return { status, headers: { 'content-type': 'application/xml' }, body: text };
}
/** The namespace of S3's answers, as an attribute. */
const S3_NAMESPACE = ' xmlns="http://s3.amazonaws.com/doc/2006-03-01/"';

;// CONCATENATED MODULE: ./out/sandbox/endpoint/s3/chunked-body.js

/** The content of an upload: as it comes, or out of the signed chunks that SDKs send (`aws-chunked`). */
function uploadedContent(message) {
    const digest = String(message.headers['x-amz-content-sha256'] ?? '');
    const encoding = String(message.headers['content-encoding'] ?? '');
    const chunked = digest.startsWith('STREAMING-') || encoding.split(',').some((one) => one.trim() === 'aws-chunked');
    // The connection outlives a body that is not read to its end: the answer still has to go over it.
    const bytes = message.iterator({ destroyOnReturn: false });
    return chunked ? unchunked(bytes) : bytes;
}
/** Longest line before a chunk. */
const LONGEST_HEADER = 4096;
/**
 * `<hex size>[;chunk-signature=...]\r\n<bytes>\r\n`, ending with a chunk of no bytes; trailers after it are dropped. Throws
 * InvalidRequest, IncompleteBody.
 */
async function* unchunked(bytes) {
    let pending = Buffer.alloc(0);
    // Bytes of the current chunk, with its line end, that are still to come; undefined where a header is.
    let left;
    for await (const more of bytes) {
        pending = pending.length === 0 ? more : Buffer.concat([pending, more]);
        for (;;) {
            if (left === undefined) {
                const header = readHeader(pending);
                if (header === undefined)
                    break;
                if (header.size === 0)
                    return;
                pending = pending.subarray(header.end);
                left = header.size + 2;
            }
            const content = pending.subarray(0, Math.max(0, left - 2));
            if (content.length > 0)
                yield content;
            const taken = Math.min(pending.length, left);
            pending = pending.subarray(taken);
            left -= taken;
            if (left > 0)
                break;
            left = undefined;
        }
    }
    throw new S3Fault('IncompleteBody', 'The body ends before its last chunk.');
}
/** Undefined while the line is not there yet. */
function readHeader(pending) {
    const end = pending.indexOf('\r\n');
    const size = /^([0-9a-f]{1,8})(?:;|$)/i.exec(pending.subarray(0, Math.max(0, end)).toString('latin1'))?.[1];
    if (end >= 0 && size !== undefined)
        return { size: Number.parseInt(size, 16), end: end + 2 };
    if (end < 0 && pending.length <= LONGEST_HEADER)
        return undefined;
    throw new S3Fault('InvalidRequest', 'The body is not in signed chunks, although its headers say so.');
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/s3/list-objects.js


/** ListObjectsV2, and the old ListObjects: prefix, delimiter, pages. */
async function listObjects(store, bucket, query) {
    const version2 = query.get('list-type') === '2';
    const prefix = query.get('prefix') ?? '';
    const delimiter = query.get('delimiter') ?? '';
    const most = Math.min(pageSize(query.get('max-keys')), 1000);
    const after = (version2 ? (query.get('continuation-token') ?? query.get('start-after')) : query.get('marker')) ?? '';
    const groups = grouped(await store.list(bucket, prefix), prefix, delimiter).filter(({ name }) => name > after);
    const shown = groups.slice(0, most);
    const truncated = groups.length > shown.length;
    const last = shown.at(-1)?.name ?? '';
    const encode = query.get('encoding-type') === 'url' ? encodeKey : (text) => text;
    const contents = shown.flatMap(({ object }) => object === undefined
        ? []
        : xml_element('Contents', textElement('Key', encode(object.key)) +
            textElement('LastModified', new Date(object.modified).toISOString()) +
            textElement('Size', String(object.size)) +
            textElement('StorageClass', 'STANDARD')));
    const prefixes = shown.flatMap(({ name, object }) => object === undefined ? xml_element('CommonPrefixes', textElement('Prefix', encode(name))) : []);
    const head = [
        textElement('Name', bucket),
        textElement('Prefix', encode(prefix)),
        textElement('MaxKeys', String(most)),
        ...(delimiter === '' ? [] : [textElement('Delimiter', encode(delimiter))]),
        ...(query.get('encoding-type') === 'url' ? [textElement('EncodingType', 'url')] : []),
        textElement('IsTruncated', String(truncated)),
        ...(version2 ? [textElement('KeyCount', String(shown.length))] : [textElement('Marker', encode(after))]),
        ...(truncated ? [textElement(version2 ? 'NextContinuationToken' : 'NextMarker', last)] : []),
    ];
    return s3Xml(200, xml_element('ListBucketResult', [...head, ...contents, ...prefixes].join(''), S3_NAMESPACE));
}
function grouped(objects, prefix, delimiter) {
    const groups = new Map();
    for (const object of objects) {
        const end = delimiter === '' ? -1 : object.key.indexOf(delimiter, prefix.length);
        const name = end < 0 ? object.key : object.key.slice(0, end + delimiter.length);
        if (!groups.has(name))
            groups.set(name, { name, object: end < 0 ? object : undefined });
    }
    return [...groups.values()];
}
function pageSize(text) {
    const size = Number(text ?? 1000);
    if (!Number.isInteger(size) || size < 0)
        throw new S3Fault('InvalidArgument', 'max-keys is not a whole number');
    return size;
}
function encodeKey(key) {
    return encodeURIComponent(key).replaceAll('%2F', '/');
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/s3/serve-s3.js





/** Answers an S3 request: path-style addresses, `/bucket/key`. */
async function serveS3(s3, call) {
    try {
        const { bucket, key } = bucketAndKey(call.url.pathname);
        if (bucket === '')
            return await listBuckets(s3, call);
        return key === '' ? await serveBucket(s3, call, bucket) : await serveObject(s3, call, bucket, key);
    }
    catch (error) {
        if (!(error instanceof S3Fault))
            throw error;
        return s3FaultAnswer(error, call.url.pathname, call.requestId);
    }
}
function bucketAndKey(path) {
    const slash = path.indexOf('/', 1);
    const [bucket, key] = slash < 0 ? [path.slice(1), ''] : [path.slice(1, slash), path.slice(slash + 1)];
    try {
        return { bucket: decodeURIComponent(bucket), key: decodeURIComponent(key) };
    }
    catch {
        throw new S3Fault('InvalidURI', "Couldn't parse the specified URI.");
    }
}
async function listBuckets({ objects }, { message }) {
    if (message.method !== 'GET')
        throw notAllowed(message);
    const buckets = (await objects.buckets()).map(({ name, created }) => xml_element('Bucket', textElement('Name', name) + textElement('CreationDate', new Date(created).toISOString())));
    const owner = xml_element('Owner', textElement('ID', 'sandbox') + textElement('DisplayName', 'sandbox'));
    return s3Xml(200, xml_element('ListAllMyBucketsResult', owner + xml_element('Buckets', buckets.join('')), S3_NAMESPACE));
}
async function serveBucket({ objects }, { message, url, scope }, bucket) {
    const query = url.searchParams;
    switch (message.method) {
        case 'PUT':
            await objects.createBucket(bucket);
            return { status: 200, headers: { location: `/${bucket}` } };
        case 'DELETE':
            await objects.deleteBucket(bucket);
            return { status: 204 };
        case 'HEAD':
            await objects.requireBucket(bucket);
            return { status: 200, headers: { 'x-amz-bucket-region': scope?.region ?? 'us-east-1' } };
        case 'POST':
            if (query.has('delete'))
                return deleteObjects(objects, bucket, await smallBody(message));
            throw notAllowed(message);
        case 'GET':
            if (!query.has('location'))
                return listObjects(objects, bucket, query);
            await objects.requireBucket(bucket);
            return s3Xml(200, xml_element('LocationConstraint', '', S3_NAMESPACE));
        default:
            throw notAllowed(message);
    }
}
async function deleteObjects(objects, bucket, body) {
    const keys = elementContents(body, 'Object').flatMap((object) => elementText(object, 'Key') ?? []);
    for (const key of keys)
        await objects.delete(bucket, key);
    const quiet = elementText(body, 'Quiet') === 'true';
    const deleted = quiet ? [] : keys.map((key) => xml_element('Deleted', textElement('Key', key)));
    return s3Xml(200, xml_element('DeleteResult', deleted.join(''), S3_NAMESPACE));
}
async function serveObject({ objects, uploads }, call, bucket, key) {
    const { message, url } = call;
    const query = url.searchParams;
    const upload = query.get('uploadId');
    switch (message.method) {
        case 'GET':
        case 'HEAD':
            return readObject(objects, message, bucket, key);
        case 'PUT': {
            if (upload !== null) {
                const etag = await uploads.part(upload, Number(query.get('partNumber')), uploadedContent(message));
                return { status: 200, headers: { etag } };
            }
            const source = message.headers['x-amz-copy-source'];
            if (typeof source === 'string')
                return copyObject(objects, source, bucket, key);
            const etag = await objects.write(bucket, key, uploadedContent(message), { headers: keptHeaders(message) });
            return { status: 200, headers: { etag } };
        }
        case 'POST':
            if (query.has('uploads')) {
                const id = await uploads.create(bucket, key, keptHeaders(message));
                const parts = textElement('Bucket', bucket) + textElement('Key', key) + textElement('UploadId', id);
                return s3Xml(200, xml_element('InitiateMultipartUploadResult', parts, S3_NAMESPACE));
            }
            if (upload === null)
                throw notAllowed(message);
            return completeUpload(uploads, { id: upload, bucket, key }, await smallBody(message));
        case 'DELETE':
            if (upload === null)
                await objects.delete(bucket, key);
            else
                await uploads.abort(upload);
            return { status: 204 };
        default:
            throw notAllowed(message);
    }
}
async function readObject(objects, message, bucket, key) {
    const { size, modified, etag, headers } = await objects.find(bucket, key);
    const wanted = message.headers['if-match'];
    if (wanted !== undefined && wanted !== '*' && wanted !== etag) {
        throw new S3Fault('PreconditionFailed', 'At least one of the pre-conditions you specified did not hold');
    }
    const common = {
        'content-type': 'binary/octet-stream',
        ...headers,
        etag,
        'accept-ranges': 'bytes',
        'last-modified': new Date(modified).toUTCString(),
    };
    if (message.headers['if-none-match'] === etag)
        return { status: 304, headers: common };
    const range = byteRange(message.headers.range, size);
    const length = range === undefined ? size : range.end - range.start + 1;
    const full = {
        ...common,
        'content-length': String(length),
        ...(range === undefined ? {} : { 'content-range': `bytes ${range.start}-${range.end}/${size}` }),
    };
    const status = range === undefined ? 200 : 206;
    if (message.method === 'HEAD')
        return { status, headers: full };
    return { status, headers: full, body: objects.read(bucket, key, range) };
}
/** Undefined for the whole object. Throws InvalidRange. */
function byteRange(header, size) {
    const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
    if (first === '' && last === '')
        return undefined;
    const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
    const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
    if (start >= size || start > end)
        throw new S3Fault('InvalidRange', 'The requested range is not satisfiable');
    return { start, end };
}
async function copyObject(objects, source, bucket, key) {
    const from = bucketAndKey(source.startsWith('/') ? source : `/${source}`);
    const { headers } = await objects.find(from.bucket, from.key);
    const etag = await objects.write(bucket, key, objects.read(from.bucket, from.key, undefined), { headers });
    const parts = textElement('LastModified', new Date().toISOString()) + textElement('ETag', etag);
    return s3Xml(200, xml_element('CopyObjectResult', parts, S3_NAMESPACE));
}
async function completeUpload(uploads, { id, bucket, key }, body) {
    const numbers = elementContents(body, 'Part').map((part) => Number(elementText(part, 'PartNumber')));
    const etag = await uploads.complete(id, numbers);
    const parts = textElement('Bucket', bucket) + textElement('Key', key) + textElement('ETag', etag);
    return s3Xml(200, xml_element('CompleteMultipartUploadResult', parts, S3_NAMESPACE));
}
function keptHeaders({ headers }) {
    const kept = Object.entries(headers).filter(([name]) => name.startsWith('x-amz-meta-') || ['content-type', 'cache-control', 'content-disposition'].includes(name));
    return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}
function notAllowed({ method, url }) {
    return new S3Fault('NotImplemented', `The sandbox's S3 does not know ${method} ${url}`);
}

// EXTERNAL MODULE: ./out/sandbox/endpoint/catalogue/families.js
var families = __webpack_require__(23883);
;// CONCATENATED MODULE: ./out/sandbox/endpoint/catalogue/public-parameters.js


/** AMI parameters that publishers keep in SSM, and the image names that they stand for. */
const SERIES = [
    {
        parameter: /^\/aws\/service\/ami-amazon-linux-latest\/(amzn2-ami-(?:kernel-5\.10-|minimal-)?hvm)-(x86_64|arm64)-(gp2|ebs)$/,
        name: ([series = '', architecture = '', disk = '']) => new RegExp(`^${public_parameters_plain(series)}-2\\..*-${architecture}-${disk}$`),
    },
    {
        parameter: /^\/aws\/service\/ami-amazon-linux-latest\/(al2023-ami(?:-minimal)?)-kernel-(default|6\.1|6\.12)-(x86_64|arm64)$/,
        name: ([series = '', kernel = '', architecture = '']) => new RegExp(`^${series}-2023\\..*-kernel-${public_parameters_plain(kernel === 'default' ? '6.1' : kernel)}-${architecture}$`),
    },
    {
        parameter: /^\/aws\/service\/canonical\/ubuntu\/(server|server-minimal)\/(\d\d\.\d\d)\/stable\/current\/(amd64|arm64)\/hvm\/ebs-gp[23]\/ami-id$/,
        name: ([kind = '', release = '', architecture = '']) => new RegExp(`^ubuntu${kind === 'server' ? '' : '-minimal'}/images/.*-${public_parameters_plain(release)}-${architecture}-`),
    },
    {
        parameter: /^\/aws\/service\/debian\/release\/(\d+)\/latest\/(amd64|arm64)$/,
        name: ([release = '', architecture = '']) => new RegExp(`^debian-${release}-${architecture}-`),
    },
    {
        parameter: /^\/aws\/service\/ecs\/optimized-ami\/amazon-linux-2(023)?(?:\/(arm64))?\/recommended\/image_id$/,
        name: ([year = '', architecture = '']) => new RegExp(`^${year === '' ? 'amzn2' : 'al2023'}-ami-ecs-.*-${architecture === '' ? 'x86_64' : 'arm64'}`),
    },
    {
        parameter: /^\/aws\/service\/ami-windows-latest\/(Windows_Server-\d{4}-English-(?:Full|Core)-Base)$/,
        name: ([series = '']) => new RegExp(`^${series}-`),
    },
];
/** The AMI id that a public parameter has in a region; undefined for one that does not exist. */
function publicParameter(region, parameter) {
    for (const { parameter: pattern, name } of SERIES) {
        const groups = pattern.exec(parameter)?.slice(1);
        if (groups === undefined)
            continue;
        const wanted = name(groups.map((group) => group ?? ''));
        const found = families/* FAMILIES */.B.flatMap(({ names }) => names).findLast((candidate) => wanted.test(candidate));
        if (found !== undefined)
            return (0,base_images/* baseImageId */.Ar)(region, found);
    }
    return undefined;
}
function public_parameters_plain(text) {
    return text.replaceAll('.', '\\.');
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/ssm.js

/** The SSM actions that find public AMI parameters: GetParameter and GetParameters (JSON 1.1). */
function serveSsm(target, body, region) {
    const request = parsed(body);
    switch (target) {
        case 'AmazonSSM.GetParameter': {
            const name = typeof request['Name'] === 'string' ? request['Name'] : '';
            const parameter = ssm_parameterOf(region, name);
            return parameter === undefined
                ? ssm_fault('ParameterNotFound', `Parameter ${name} not found.`)
                : json(200, { Parameter: parameter });
        }
        case 'AmazonSSM.GetParameters': {
            const names = (Array.isArray(request['Names']) ? request['Names'] : []).map(String);
            const found = names.map((name) => ({ name, parameter: ssm_parameterOf(region, name) }));
            const InvalidParameters = found.flatMap(({ name, parameter }) => (parameter === undefined ? name : []));
            return json(200, { Parameters: found.flatMap(({ parameter }) => parameter ?? []), InvalidParameters });
        }
        default:
            return ssm_fault('UnknownOperationException', `The sandbox does not know ${target}: of SSM it has the public AMI parameters.`);
    }
}
function ssm_parameterOf(region, name) {
    const Value = publicParameter(region, name);
    if (Value === undefined)
        return undefined;
    const ARN = `arn:aws:ssm:${region}::parameter${name}`;
    return { Name: name, Type: 'String', Value, Version: 1, ARN, DataType: 'text', LastModifiedDate: 1_767_225_600 };
}
function parsed(body) {
    try {
        const value = JSON.parse(body);
        // as: an object whose members are looked at one by one.
        return typeof value === 'object' && value !== null ? value : {};
    }
    catch {
        return {};
    }
}
function ssm_fault(code, message) {
    return json(400, { __type: code, message });
}
function json(status, value) {
    return { status, headers: { 'content-type': 'application/x-amz-json-1.1' }, body: JSON.stringify(value) };
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/sts.js



/** The namespace of STS answers. */
const STS_NAMESPACE = 'https://sts.amazonaws.com/doc/2011-06-15/';
/** The STS actions that builds use. Whoever asks is the account's root, or the role that was assumed. Throws `Fault`. */
function serveSts(parameters, account, clock) {
    const action = parameters.get('Action') ?? '';
    switch (action) {
        case 'GetCallerIdentity':
            return { Arn: `arn:aws:iam::${account}:user/sandbox`, UserId: 'AIDA00000000000SANDBOX', Account: account };
        case 'GetSessionToken':
            return { Credentials: credentials(clock, parameters) };
        case 'AssumeRole':
        case 'AssumeRoleWithWebIdentity':
            return assumedRole(parameters, account, clock);
        case 'DecodeAuthorizationMessage':
            return { DecodedMessage: JSON.stringify({ allowed: true, sandbox: parameters.get('EncodedMessage') ?? '' }) };
        default:
            throw new fault/* Fault */.v('InvalidAction', `Could not find operation ${action} for version 2011-06-15`);
    }
}
function assumedRole(parameters, account, clock) {
    const role = parameters.get('RoleArn');
    const session = parameters.get('RoleSessionName');
    if (role === null)
        throw missing('RoleArn');
    if (session === null)
        throw missing('RoleSessionName');
    const name = role.split('/').at(-1) ?? 'role';
    return {
        AssumedRoleUser: {
            AssumedRoleId: `AROA00000000000SANDBOX:${session}`,
            Arn: `arn:aws:sts::${account}:assumed-role/${name}/${session}`,
        },
        Credentials: credentials(clock, parameters),
    };
}
function credentials(clock, parameters) {
    const seconds = Number(parameters.get('DurationSeconds') ?? 3600);
    return {
        AccessKeyId: `ASIA${(0,external_node_crypto_.randomBytes)(8).toString('hex').toUpperCase()}`,
        SecretAccessKey: (0,external_node_crypto_.randomBytes)(30).toString('base64'),
        SessionToken: (0,external_node_crypto_.randomBytes)(90).toString('base64'),
        Expiration: new Date(clock.now() + 1000 * (Number.isFinite(seconds) ? seconds : 3600)).toISOString(),
    };
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/wire/form.js
/** The deepest nesting that a request of EC2 has is below ten; what goes beyond is not looked at. */
const DEEPEST = 20;
/** The parameters of a form body as a tree. */
function formTree(parameters) {
    const root = { children: new Map() };
    for (const [name, value] of parameters) {
        const path = name.split('.');
        if (path.length <= DEEPEST)
            at(root, path).text = value;
    }
    return root;
}
function at(root, path) {
    let node = root;
    for (const step of path) {
        const next = node.children.get(step) ?? { children: new Map() };
        node.children.set(step, next);
        node = next;
    }
    return node;
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/services.js












/**
 * Answers a request by the service in its credential scope. Without one an object of S3 can be read and a web identity can assume
 * a role, and nothing else: a page in a browser of this host could send more.
 */
function serviceRouter({ cloud, s3, clock }) {
    const tokens = new ClientTokens();
    const ec2 = async (call, form, region) => {
        const headers = { 'content-type': 'text/xml;charset=UTF-8' };
        try {
            const body = await serveEc2(cloud, tokens, { region, form: formTree(form), requestId: call.requestId });
            return { status: 200, headers, body };
        }
        catch (error) {
            const { status, code, message } = faultOf(error, cloud);
            return { status, headers, body: faultBody(code, message, call.requestId) };
        }
    };
    const query = (call, form, service) => {
        const action = form.get('Action') ?? '';
        try {
            const result = service === 'sts' ? serveSts(form, cloud.account, clock) : serveIam(form, cloud.account);
            return queryAnswer(action, service === 'sts' ? STS_NAMESPACE : IAM_NAMESPACE, result, call.requestId);
        }
        catch (error) {
            return queryFault(faultOf(error, cloud), call.requestId);
        }
    };
    return async (call) => {
        const { message, scope } = call;
        const target = message.headers['x-amz-target'];
        if (scope?.service === 's3' || (scope === undefined && isRead(message)))
            return serveS3(s3, call);
        const body = await smallBody(message);
        if (scope?.service === 'ssm')
            return serveSsm(String(target ?? ''), body, scope.region);
        const form = new URLSearchParams(message.method === 'GET' ? call.url.search : body);
        if (scope === undefined) {
            const webIdentity = form.get('Action') === 'AssumeRoleWithWebIdentity';
            return webIdentity ? query(call, form, 'sts') : unsigned(call.requestId);
        }
        const { service } = scope;
        if (service === 'ec2')
            return ec2(call, form, scope.region);
        if (service === 'sts' || service === 'iam')
            return query(call, form, service);
        return queryFault(new fault/* Fault */.v('InvalidAction', `The sandbox has no service called ${service}.`), call.requestId);
    };
}
/** The answer to a request that is not signed, or not in the form of Signature 4. */
function unsigned(requestId) {
    const message = 'The request is not signed with AWS Signature Version 4.';
    const headers = { 'content-type': 'text/xml;charset=UTF-8' };
    return { status: 401, headers, body: faultBody('AuthFailure', message, requestId) };
}
function isRead({ method }) {
    return method === 'GET' || method === 'HEAD';
}
function faultOf(error, cloud) {
    if (error instanceof fault/* Fault */.v)
        return error;
    cloud.say(`The sandbox failed at a request; please report this: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    return new fault/* Fault */.v('InternalError', (0,errors/* errorMessage */.gJ)(error));
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/http-server.js






/** An HTTP server that answers by a router. It listens nowhere yet. */
function httpServer(route) {
    return (0,external_node_http_.createServer)({ keepAliveTimeout: 60_000 }, (message, response) => {
        void respond(message, response, route);
    });
}
const LOOPBACK = '127.0.0.1';
/** Listens on the loopback address; 0 for any port. Resolves with the port; rejects with `SandboxPortNotFree`. */
function listen(server, port) {
    return new Promise((resolve, reject) => {
        const refuse = (cause) => reject(notFree(port, cause));
        server.once('error', refuse);
        server.listen(port, LOOPBACK, () => {
            server.removeListener('error', refuse);
            // as: a server that listens on a port has such an address.
            resolve(server.address().port);
        });
    });
}
function notFree(port, cause) {
    const reasons = new Map([
        ['EADDRINUSE', 'address already in use'],
        ['EACCES', 'permission denied'],
    ]);
    const reason = reasons.get(cause.code ?? '') ?? cause.message;
    return new errors/* BuildError */.zS(`the sandbox cannot listen on ${LOOPBACK}:${port}: ${reason}`, {
        code: 'SandboxPortNotFree',
        source: 'user',
        hint: 'Choose another port, or none: then it is any free one.',
        cause,
    });
}
/** Ends all connections and waits until the server is closed. */
function http_server_close(server) {
    return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
    });
}
async function respond(message, response, route) {
    const requestId = (0,external_node_crypto_.randomUUID)();
    // A client that goes away in the middle is no fault of anybody.
    response.on('error', () => undefined);
    try {
        const answer = await answerTo(message, route, requestId);
        const { body } = answer;
        const isWhole = typeof body === 'string' || body instanceof Uint8Array;
        response.writeHead(answer.status, {
            'x-amzn-requestid': requestId,
            'x-amz-request-id': requestId,
            ...(isWhole ? { 'content-length': String(Buffer.byteLength(body)) } : {}),
            ...(body === undefined && message.method !== 'HEAD' && answer.status !== 204 ? { 'content-length': '0' } : {}),
            ...answer.headers,
        });
        if (body === undefined || message.method === 'HEAD')
            response.end();
        else if (isWhole)
            response.end(body);
        else
            await (0,external_node_stream_promises_.pipeline)(body, response);
    }
    catch {
        // What a service can explain it has answered; here the request or the connection is broken.
        if (!response.headersSent)
            response.writeHead(400);
        response.destroy();
    }
    finally {
        message.resume();
    }
}
async function answerTo(message, route, requestId) {
    const host = message.headers.host ?? '127.0.0.1';
    const url = new URL(message.url ?? '/', 'http://sandbox');
    const scope = credentialScope(message, url);
    return scope === 'malformed' ? unsigned(requestId) : route({ message, url, requestId, scope, host });
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/metadata/metadata-tree.js


/** What a machine finds below `/latest/`. */
function metadataTree(instance, world) {
    return folder({
        'meta-data': metaData(instance, world),
        ...(instance.userData === undefined ? {} : { 'user-data': Buffer.from(instance.userData, 'base64') }),
        dynamic: folder({ 'instance-identity': folder({ document: identityDocument(instance, world) }) }),
    });
}
function metaData(instance, world) {
    const names = dnsNames(instance, world.region);
    const { publicAddress, publicKey, keyName, profile, tags } = instance;
    return folder({
        'ami-id': instance.image,
        'ami-launch-index': String(instance.launchIndex),
        'ami-manifest-path': '(unknown)',
        'block-device-mapping': folder({ ami: instance.rootDevice, root: instance.rootDevice }),
        hostname: names.private,
        ...(profile === undefined ? {} : { iam: iam(profile, world) }),
        'instance-action': 'none',
        'instance-id': instance.id,
        'instance-life-cycle': instance.spotRequest === undefined ? 'on-demand' : 'spot',
        'instance-type': instance.type,
        'local-hostname': names.private,
        'local-ipv4': instance.privateAddress,
        mac: MAC,
        network: folder({ interfaces: folder({ macs: folder({ [MAC]: networkInterface(instance, world) }) }) }),
        placement: folder({
            'availability-zone': instance.zone,
            'availability-zone-id': instance.zone,
            region: world.region,
        }),
        profile: 'default-hvm',
        ...(publicAddress === undefined ? {} : { 'public-hostname': names.public, 'public-ipv4': publicAddress }),
        ...(publicKey === undefined ? {} : { 'public-keys': publicKeys(publicKey, keyName ?? '') }),
        'reservation-id': instance.reservation,
        'security-groups': instance.groups.join('\n'),
        services: folder({ domain: 'amazonaws.com', partition: 'aws' }),
        ...(instance.metadataTags
            ? { tags: folder({ instance: new Map(tags.map(({ Key, Value }) => [Key, Value])) }) }
            : {}),
    });
}
function publicKeys(publicKey, name) {
    return folder({ [`0=${name}`]: folder({ 'openssh-key': `${publicKey} ${name}` }) });
}
const MAC = '02:00:00:00:00:01';
function networkInterface(instance, { account }) {
    return folder({
        'device-number': '0',
        'interface-id': instance.interfaceId,
        'local-ipv4s': instance.privateAddress,
        mac: MAC,
        'owner-id': account,
        ...(instance.publicAddress === undefined ? {} : { 'public-ipv4s': instance.publicAddress }),
        'security-group-ids': instance.groups.join('\n'),
        'subnet-id': instance.subnet,
        'vpc-id': instance.vpc,
    });
}
function iam(profile, { account, clock }) {
    const name = profile.split('/').at(-1) ?? profile;
    const now = clock.now();
    const updated = new Date(now).toISOString();
    const credentials = {
        Code: 'Success',
        LastUpdated: updated,
        Type: 'AWS-HMAC',
        AccessKeyId: 'ASIASANDBOXINSTANCE0',
        SecretAccessKey: (0,external_node_crypto_.createHash)('sha256').update(name).digest('base64'),
        Token: (0,external_node_crypto_.createHash)('sha512').update(name).digest('base64'),
        Expiration: new Date(now + 6 * 3_600_000).toISOString(),
    };
    const info = {
        Code: 'Success',
        LastUpdated: updated,
        InstanceProfileArn: `arn:aws:iam::${account}:instance-profile/${name}`,
        InstanceProfileId: 'AIPA00000000000SANDBOX',
    };
    return folder({
        info: JSON.stringify(info, null, 2),
        'security-credentials': folder({ [name]: JSON.stringify(credentials, null, 2) }),
    });
}
function identityDocument(instance, { account, region }) {
    const document = {
        accountId: account,
        architecture: instance.architecture,
        availabilityZone: instance.zone,
        billingProducts: null,
        imageId: instance.image,
        instanceId: instance.id,
        instanceType: instance.type,
        pendingTime: new Date(instance.created).toISOString().replace(/\.\d+/, ''),
        privateIp: instance.privateAddress,
        region,
        version: '2017-09-30',
    };
    return JSON.stringify(document, null, 2);
}
function folder(entries) {
    return new Map(Object.entries(entries));
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/metadata/metadata.js


/** Whether a request of a machine is for its metadata. */
function isMetadataPath(path) {
    return path === '/' || /^\/(?:latest|1\.0|20\d\d-\d\d-\d\d)(?:\/|$)/.test(path);
}
/** The instance metadata of one machine: version 2 with tokens, and version 1 where the instance allows it. */
class Metadata {
    #world;
    /** Tokens and when they end, epoch milliseconds. */
    #tokens = new Map();
    constructor(world) {
        this.#world = world;
    }
    answer({ message, url }) {
        const instance = this.#world.instance();
        if (instance === undefined || !instance.metadataEnabled)
            return metadata_text(403, '');
        if (url.pathname === '/latest/api/token')
            return this.#token(message.method ?? '', message.headers['x-aws-ec2-metadata-token-ttl-seconds']);
        if (message.method !== 'GET' && message.method !== 'HEAD')
            return metadata_text(405, '');
        const token = message.headers['x-aws-ec2-metadata-token'];
        if (!this.#allowed(instance, token))
            return metadata_text(401, '');
        if (url.pathname === '/')
            return metadata_text(200, '1.0\nlatest');
        const path = url.pathname
            .split('/')
            .slice(2)
            .filter((step) => step !== '');
        const node = find(metadataTree(instance, this.#world), path);
        return node === undefined ? metadata_text(404, '') : content(node);
    }
    #token(method, ttl) {
        if (method !== 'PUT')
            return metadata_text(405, '');
        const seconds = Number(ttl);
        if (typeof ttl !== 'string' || !Number.isInteger(seconds) || seconds < 1 || seconds > 21_600)
            return metadata_text(400, '');
        const token = (0,external_node_crypto_.randomBytes)(40).toString('base64');
        const now = this.#world.clock.now();
        for (const [old, end] of this.#tokens)
            if (end < now)
                this.#tokens.delete(old);
        this.#tokens.set(token, now + 1000 * seconds);
        return {
            ...metadata_text(200, token),
            headers: { 'content-type': 'text/plain', 'x-aws-ec2-metadata-token-ttl-seconds': ttl },
        };
    }
    #allowed({ metadataTokens }, token) {
        if (token === undefined)
            return metadataTokens !== 'required';
        return (this.#tokens.get(String(token)) ?? 0) > this.#world.clock.now();
    }
}
function find(tree, path) {
    let node = tree;
    for (const step of path)
        node = node instanceof Map ? child(node, step) : undefined;
    return node;
}
/** Keys are listed as `0=name` and asked for as `0`. */
function child(folder, step) {
    const labelled = [...folder].find(([name]) => name.startsWith(`${step}=`));
    return folder.get(step) ?? labelled?.[1];
}
/** A folder lists its entries, subfolders with a slash unless they have a label. */
function content(node) {
    if (typeof node === 'string')
        return metadata_text(200, node);
    if (node instanceof Uint8Array) {
        return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: node };
    }
    const entry = ([name, inside]) => inside instanceof Map && !name.includes('=') ? `${name}/` : name;
    return metadata_text(200, [...node].map(entry).join('\n'));
}
function metadata_text(status, body) {
    return { status, headers: { 'content-type': 'text/plain' }, body };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
;// CONCATENATED MODULE: ./out/sandbox/endpoint/s3/multipart.js








/** Uploads in parts: the parts lie in a temporary folder until the object is complete. */
class Multipart {
    #objects;
    #uploads = new Map();
    constructor(objects) {
        this.#objects = objects;
    }
    /** Answers the upload's id. */
    async create(bucket, key, headers) {
        await this.#objects.requireBucket(bucket);
        const folder = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'image-build-upload-'));
        await (0,promises_.mkdir)(folder, { recursive: true });
        const id = (0,external_node_crypto_.randomBytes)(24).toString('hex');
        this.#uploads.set(id, { bucket, key, headers, folder, parts: new Map() });
        return id;
    }
    /** Answers the part's etag. */
    async part(id, number, content) {
        const upload = this.#find(id);
        if (!Number.isInteger(number) || number < 1 || number > 10_000) {
            throw new S3Fault('InvalidArgument', 'Part number must be an integer between 1 and 10000, inclusive');
        }
        const hash = (0,external_node_crypto_.createHash)('md5');
        const hashing = new external_node_stream_.Transform({
            transform(chunk, _encoding, done) {
                hash.update(chunk);
                done(null, chunk);
            },
        });
        await (0,external_node_stream_promises_.pipeline)(content, hashing, (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(upload.folder, String(number))));
        const digest = hash.digest('hex');
        upload.parts.set(number, digest);
        return `"${digest}"`;
    }
    /** Puts the parts together. Answers the object's etag. Throws InvalidPart. */
    async complete(id, numbers) {
        const upload = this.#find(id);
        const digests = numbers.map((number) => upload.parts.get(number));
        if (numbers.length === 0 || digests.includes(undefined)) {
            throw new S3Fault('InvalidPart', 'One or more of the specified parts could not be found.');
        }
        const all = Buffer.concat(digests.map((digest) => Buffer.from(digest ?? '', 'hex')));
        const etag = `"${(0,external_node_crypto_.createHash)('md5').update(all).digest('hex')}-${numbers.length}"`;
        const content = concatenated(numbers.map((number) => (0,external_node_path_.join)(upload.folder, String(number))));
        await this.#objects.write(upload.bucket, upload.key, content, { headers: upload.headers, etag });
        await this.abort(id);
        return etag;
    }
    async abort(id) {
        const { folder } = this.#find(id);
        this.#uploads.delete(id);
        await (0,promises_.rm)(folder, { recursive: true, force: true });
    }
    /** Removes what was never completed. */
    async close() {
        await Promise.all([...this.#uploads.keys()].map((id) => this.abort(id)));
    }
    #find(id) {
        const upload = this.#uploads.get(id);
        if (upload === undefined)
            throw new S3Fault('NoSuchUpload', 'The specified multipart upload does not exist.');
        return upload;
    }
}
async function* concatenated(paths) {
    for (const path of paths)
        for await (const chunk of (0,external_node_fs_.createReadStream)(path))
            yield chunk;
}

// EXTERNAL MODULE: ./out/support/go-file-error.js
var go_file_error = __webpack_require__(25723);
;// CONCATENATED MODULE: ./out/sandbox/endpoint/s3/object-path.js


/** Folder of a bucket. Throws InvalidBucketName. */
function bucketPath(root, bucket) {
    if (!/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(bucket) || bucket.includes('..')) {
        throw new S3Fault('InvalidBucketName', 'The specified bucket is not valid.');
    }
    return (0,external_node_path_.join)(root, bucket);
}
/**
 * File of an object: the key's parts are folders below the bucket. Throws InvalidArgument for the keys that no folder can
 * hold, those that would lead out of it among them.
 */
function objectPath(root, bucket, key) {
    const steps = key.split('/');
    if (steps.some((step) => step === '' || step === '.' || step === '..' || step.length > 255) || key.includes('\0')) {
        throw new S3Fault('InvalidArgument', `The sandbox keeps objects as files, and can keep none called ${JSON.stringify(key)}.`);
    }
    return (0,external_node_path_.join)(bucketPath(root, bucket), ...steps);
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/s3/object-store.js









/** S3's buckets as folders: each folder below the root is a bucket, each file in it an object. */
class ObjectStore {
    #root;
    #etags = new Map();
    #headers = new Map();
    constructor(root) {
        this.#root = root;
    }
    async buckets() {
        const entries = await (0,promises_.readdir)(this.#root, { withFileTypes: true }).catch(() => []);
        const folders = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
        return Promise.all(folders.map(async ({ name }) => ({ name, created: (await (0,promises_.stat)((0,external_node_path_.join)(this.#root, name))).birthtimeMs })));
    }
    /** Throws NoSuchBucket. */
    async requireBucket(bucket) {
        const found = await (0,promises_.stat)(bucketPath(this.#root, bucket)).catch(() => undefined);
        if (!found?.isDirectory())
            throw new S3Fault('NoSuchBucket', 'The specified bucket does not exist');
    }
    async createBucket(bucket) {
        await (0,promises_.mkdir)(bucketPath(this.#root, bucket), { recursive: true });
    }
    /** Throws NoSuchBucket, BucketNotEmpty. */
    async deleteBucket(bucket) {
        await this.requireBucket(bucket);
        try {
            await (0,promises_.rmdir)(bucketPath(this.#root, bucket));
        }
        catch (error) {
            if ((0,go_file_error/* fileErrorCode */.c)(error) === 'ENOTEMPTY')
                throw new S3Fault('BucketNotEmpty', 'The bucket you tried to delete is not empty');
            throw error;
        }
    }
    /** Throws NoSuchKey, NoSuchBucket. */
    async find(bucket, key) {
        await this.requireBucket(bucket);
        const path = objectPath(this.#root, bucket, key);
        const stats = await (0,promises_.stat)(path).catch(() => undefined);
        if (!stats?.isFile())
            throw new S3Fault('NoSuchKey', 'The specified key does not exist.');
        const etag = await this.#etag(path, stats);
        return { key, size: stats.size, modified: stats.mtimeMs, etag, headers: this.#headers.get(path) ?? {} };
    }
    /** The bytes of an object from `start` to `end`, both included. */
    read(bucket, key, range) {
        return (0,external_node_fs_.createReadStream)(objectPath(this.#root, bucket, key), range);
    }
    /** Writes an object whole: readers see the old one or the new one. `etag` for one that is made of parts. */
    async write(bucket, key, content, { headers = {}, etag } = {}) {
        await this.requireBucket(bucket);
        const path = objectPath(this.#root, bucket, key);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true }).catch((error) => {
            throw new S3Fault('InvalidArgument', `The sandbox keeps objects as files: ${String(error)}`);
        });
        const draft = (0,external_node_path_.join)((0,external_node_path_.dirname)(path), `.${(0,external_node_path_.basename)(path).slice(0, 200)}.${(0,external_node_crypto_.randomBytes)(6).toString('hex')}`);
        const hash = (0,external_node_crypto_.createHash)('md5');
        const hashing = new external_node_stream_.Transform({
            transform(chunk, _encoding, done) {
                hash.update(chunk);
                done(null, chunk);
            },
        });
        try {
            await (0,external_node_stream_promises_.pipeline)(content, hashing, (0,external_node_fs_.createWriteStream)(draft, { mode: 0o644 }));
            await (0,promises_.rename)(draft, path);
        }
        catch (error) {
            await (0,promises_.rm)(draft, { force: true });
            throw error;
        }
        const known = etag ?? `"${hash.digest('hex')}"`;
        this.#etags.set(path, { version: version(await (0,promises_.stat)(path)), etag: known });
        this.#headers.set(path, headers);
        return known;
    }
    /** An object that is not there is deleted without complaint; folders that become empty go too. */
    async delete(bucket, key) {
        await this.requireBucket(bucket);
        const path = objectPath(this.#root, bucket, key);
        await (0,promises_.rm)(path, { force: true });
        this.#headers.delete(path);
        const top = bucketPath(this.#root, bucket);
        for (let folder = (0,external_node_path_.dirname)(path); folder !== top; folder = (0,external_node_path_.dirname)(folder)) {
            if (!(await (0,promises_.rmdir)(folder).then(() => true, () => false)))
                return;
        }
    }
    /** All objects of a bucket whose key begins with `prefix`, by key in UTF-8 order. Without etags: those cost reading. */
    async list(bucket, prefix) {
        await this.requireBucket(bucket);
        const top = bucketPath(this.#root, bucket);
        const entries = await (0,promises_.readdir)(top, { recursive: true, withFileTypes: true });
        const keys = entries
            .filter((entry) => entry.isFile() && !isDraft(entry.name))
            .map((entry) => (0,external_node_path_.join)(entry.parentPath, entry.name).slice(top.length + 1))
            .filter((key) => key.startsWith(prefix));
        keys.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
        return Promise.all(keys.map(async (key) => {
            const { size, mtimeMs } = await (0,promises_.stat)((0,external_node_path_.join)(top, key));
            return { key, size, modified: mtimeMs };
        }));
    }
    async #etag(path, stats) {
        const known = this.#etags.get(path);
        if (known?.version === version(stats))
            return known.etag;
        const hash = (0,external_node_crypto_.createHash)('md5');
        for await (const chunk of (0,external_node_fs_.createReadStream)(path))
            hash.update(chunk);
        const etag = `"${hash.digest('hex')}"`;
        this.#etags.set(path, { version: version(stats), etag });
        return etag;
    }
}
function version({ ino, mtimeMs, size }) {
    return `${ino}:${mtimeMs}:${size}`;
}
function isDraft(name) {
    return /^\..*\.[0-9a-f]{12}$/.test(name);
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/settling.js
/** Changes of state under way: one after another for each resource. */
class Settling {
    #tails = new Map();
    #clock;
    constructor(clock) {
        this.#clock = clock;
    }
    /**
     * Starts `work` when what is under way for the resource is done; `alike` are settled with it. `work` deals with its own errors.
     */
    begin(id, work, alike = []) {
        const tail = (this.#tails.get(id) ?? Promise.resolve()).then(work);
        this.#tails.set(id, tail);
        void tail.finally(() => {
            if (this.#tails.get(id) === tail)
                this.#tails.delete(id);
        });
        for (const other of alike)
            this.begin(other, () => tail);
    }
    /** Resolves when nothing is under way for these resources, or after `limit` milliseconds. */
    async settled(ids, limit) {
        const tails = ids.flatMap((id) => this.#tails.get(id) ?? []);
        if (tails.length === 0)
            return;
        const timer = new AbortController();
        const late = this.#clock.sleep(limit, timer.signal).catch(() => undefined);
        await Promise.race([Promise.all(tails), late]);
        timer.abort();
    }
    /** Resolves when nothing at all is under way. */
    async quiet() {
        while (this.#tails.size > 0)
            await Promise.all(this.#tails.values());
    }
}

;// CONCATENATED MODULE: ./out/sandbox/endpoint/endpoint.js












/** The account that everything belongs to. */
const ACCOUNT = '000000000000';
/** Starts the endpoint on the loopback address: EC2, STS, IAM, SSM and S3 at one port, and metadata for machines. */
async function startEndpoint(options) {
    const { clock, latency, machines, say } = options;
    const store = new state_store/* Store */.i(options.state);
    const objects = new ObjectStore(options.buckets);
    const uploads = new Multipart(objects);
    const closing = new AbortController();
    const cloud = {
        account: ACCOUNT,
        store,
        clock,
        process: (0,process_identity/* processIdentity */.I)(process.pid) ?? '',
        latency,
        settling: new Settling(clock),
        pause: (milliseconds) => clock.sleep(milliseconds, closing.signal).catch(() => undefined),
        machines,
        ownInstances: new Map(),
        foreignImages: foreignImages(options.foreignImages ?? new Map()),
        machineHooks: (region, instance) => ({ service: machineService(cloud, route, region, instance) }),
        dropLayers: (layers = []) => dropLayers(cloud, layers, options.removeLayer),
        say: sayOnce(say),
    };
    const route = serviceRouter({ cloud, s3: { objects, uploads }, clock });
    adoptInstances(cloud);
    const server = httpServer(route);
    const port = await listen(server, options.port);
    return {
        url: `http://127.0.0.1:${port}`,
        store,
        async close() {
            closing.abort();
            await cloud.settling.quiet();
            await http_server_close(server);
            await machines?.close();
            disownInstances(cloud);
            await uploads.close();
        },
    };
}
function sayOnce(say) {
    const said = new Set();
    return (text) => {
        if (said.has(text))
            return;
        said.add(text);
        say(text);
    };
}
/** Removes, beside everything else, those of the layers that nothing needs any more. */
function dropLayers(cloud, layers, remove) {
    const needed = neededLayers(cloud.store);
    for (const layer of layers.filter((one) => !needed.has(one))) {
        cloud.settling.begin(`layer ${layer}`, () => remove(layer).catch((error) => cloud.say((0,errors/* errorMessage */.gJ)(error))));
    }
}
/** Serves a machine's connections to 169.254.169.254. */
function machineService({ account, clock, store }, route, region, instance) {
    const metadata = new Metadata({
        account,
        region,
        clock,
        instance: () => store.region(region).instances.get(instance),
    });
    // It listens nowhere: connections are handed to it.
    const server = httpServer(machineRouter(metadata, route));
    return (connection) => server.emit('connection', connection);
}
/** Machines get their metadata, and every service, at one address. */
function machineRouter(metadata, route) {
    return async (call) => call.scope === undefined && isMetadataPath(call.url.pathname) ? metadata.answer(call) : route(call);
}

;// CONCATENATED MODULE: ./out/sandbox/images/layer-scripts.js
/**
 * What is kept of a file: owner by number, extended attributes (file capabilities; the overlay's mark of a folder that hides what
 * is below), access lists, holes. Times of reading and of change are left out, so equal files have equal digests (those without
 * holes). The other marks of the overlay mean something only on the disk that they were made on (sandbox notes 5).
 */
const TAR = `
# Packs the folder $1. A file without blocks is one hole to tar, though its data may just be on its way to the disk: so only where
# large holes are, and after that data has arrived.
pack() {
  local folder=$1 sparse=; shift
  if [ -n "$(find "$folder" -xdev -type f -size +1M -printf '%S\\n' | grep '^0\\(\\.[0-8]\\|$\\)')" ]; then
    sync -f "$folder"; sparse=--sparse
  fi
  tar --xattrs --xattrs-include='*' --xattrs-exclude=trusted.overlay.origin --xattrs-exclude=trusted.overlay.impure \\
    --xattrs-exclude=trusted.overlay.uuid --pax-option=delete=atime,delete=ctime,exthdr.name=%d/PaxHeaders/%f \\
    --acls --numeric-owner $sparse --sort=name --one-file-system -C "$folder" "$@" -cf - .
}
unpack() { tar --xattrs --xattrs-include='*' --acls --numeric-owner --same-owner -p "$@"; }
`;
/** Names the folder `$1` by the digest `$2`, unless another process just did that, and prints its digest and size. */
const KEEP = `
keep() {
  mv -T "$1" "$2" 2>/dev/null || rm -rf "$1"
  echo "$2 $(du -sB1 --apparent-size "$2" | cut -f1)"
}
`;
/**
 * Saves the folder `$2` as a layer of the store `$1`; prints its digest and size. Left out is what makes a machine itself:
 * host keys and machine id, which the first boot of the next machine makes anew.
 */
const SAVE_SCRIPT = `
set -e -o pipefail
${TAR}${KEEP}
cd "$1/layers"
new=$(mktemp -d new.XXXXXX); trap 'rm -rf "$new" "$new.tar"' EXIT
mkfifo "$new.tar"
# tar stops at the end mark, but the writer has padding after it.
{ unpack -C "$new" -xf - && cat >/dev/null; } <"$new.tar" & unpacking=$!
# A status of 1 means that a file changed while it was read: the machine may be frozen and not off.
sum=$( { pack "$2" --exclude='./etc/ssh/ssh_host_*' --exclude=./etc/machine-id || [ $? -eq 1 ]; } |
  tee "$new.tar" | sha256sum)
wait $unpacking
chmod --reference="$2" "$new"
keep "$new" "\${sum%% *}"
`;
/** Prints digest and size of every layer in `$1`. */
const LAYERS_SCRIPT = `
shopt -s nullglob
cd "$1" || exit 1
for layer in *; do
  case $layer in new.*) continue ;; esac
  echo "$layer $(du -sB1 --apparent-size "$layer" | cut -f1)"
done
`;
/** Removes the layer `$2` of `$1`. */
const REMOVE_LAYER_SCRIPT = `cd "$1" && rm -rf --one-file-system "./$2"`;
/** Packs the layer `$2` of `$1` to standard output. */
const PACK_SCRIPT = `${TAR}
cd "$1" && pack "$2"`;
/** Removes the paths on standard input, each with a zero byte at its end, from the folder `$2` of `$1`. */
const REMOVE_PATHS_SCRIPT = `cd "$1/$2" && xargs -0r rm -rf --`;
/** Unpacks standard input over the folder `$2` of `$1`. Not with --unlink-first: that would lose the attributes of folders. */
const UNPACK_SCRIPT = `${TAR}
cd "$1" && unpack -C "$2" -xf - && cat >/dev/null`;
/** Makes an empty folder for a merged layer in `$1`; prints its name. */
const NEW_LAYER_SCRIPT = `cd "$1" && mktemp -d new.XXXXXX`;
/** Names the merged folder `$2` in `$1` by its content; prints digest and size. */
const KEEP_SCRIPT = `
set -e -o pipefail
${TAR}${KEEP}
cd "$1"
sum=$(pack "$2" | sha256sum)
keep "$2" "\${sum%% *}"
`;
/** Prints a digest of what the host's system is: its release and the state of its packages. */
const FINGERPRINT_SCRIPT = `
cat /etc/os-release /var/lib/dpkg/status /var/lib/rpm/rpmdb.sqlite 2>/dev/null | sha256sum | cut -d' ' -f1
`;

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./out/sandbox/machines/privileged.js
var machines_privileged = __webpack_require__(19853);
;// CONCATENATED MODULE: ./out/sandbox/images/merge-plan.js
/**
 * How a layer's entries go over what older layers have; `merged` is brought up to date. What changes between folder and not-folder
 * replaces the older one whole, as does a folder with the mark; and a folder over what was not one, a whiteout above all,
 * needs the mark that the kernel left out: it looked at the whiteout instead (sandbox notes 5).
 */
function planMerge(merged, entries) {
    const remove = [];
    const opaque = new Set();
    for (const { path, kind, opaque: marked } of entries) {
        const older = merged.get(path);
        if (older !== undefined && path !== '') {
            const folder = kind === 'directory';
            if (folder && older !== 'directory')
                opaque.add(path);
            if (folder !== (older === 'directory') || (folder && marked)) {
                remove.push(path);
                forget(merged, path);
            }
        }
        merged.set(path, kind);
    }
    return { remove, opaque };
}
function forget(merged, path) {
    if (merged.get(path) === 'directory') {
        for (const other of merged.keys())
            if (other.startsWith(`${path}/`))
                merged.delete(other);
    }
    merged.delete(path);
}

;// CONCATENATED MODULE: ./out/sandbox/images/tar-entries.js
const BLOCK = 512;
const OPAQUE = 'SCHILY.xattr.trusted.overlay.opaque';
/** Takes a tar stream that GNU tar wrote in POSIX form apart; concatenating heads and bytes gives it back. */
async function* tarParts(source) {
    const reader = blockReader(source);
    let extended = [];
    let records = new Map();
    for (;;) {
        const header = await reader.exactly(BLOCK);
        if (header.length < BLOCK)
            return;
        if (header[0] === 0) {
            yield { bytes: header };
            continue;
        }
        const size = padded(Number(records.get('size') ?? octal(header, 124)));
        const type = String.fromCharCode(header[156] ?? 0);
        if (type === 'x') {
            const content = await reader.exactly(size);
            extended = [header, content];
            records = paxRecords(content.subarray(0, octal(header, 124)));
            continue;
        }
        yield { entry: entryOf(header, type, records, Buffer.concat([...extended, header])) };
        extended = [];
        records = new Map();
        for await (const bytes of reader.chunks('123456'.includes(type) ? 0 : size))
            yield { bytes };
    }
}
/** The head of a folder with the mark that hides what lies below it. */
function opaqueHead({ head, path }) {
    const before = head.length > BLOCK ? head.subarray(BLOCK, BLOCK + octal(head, 124)) : Buffer.alloc(0);
    const content = Buffer.concat([before, Buffer.from(paxRecord(OPAQUE, 'y'))]);
    const header = Buffer.alloc(BLOCK);
    header.write(`PaxHeaders/${path.slice(-60)}`, 0, 'latin1');
    header.write('0000644\0' + '0000000\0' + '0000000\0', 100);
    header.write(`${content.length.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0`, 124);
    header.write('        x', 148);
    header.write('ustar\x0000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    const padding = Buffer.alloc(padded(content.length) - content.length);
    return Buffer.concat([header, content, padding, head.subarray(-BLOCK)]);
}
function entryOf(header, type, records, head) {
    const prefix = tar_entries_text(header, 345, 155);
    // A file with holes goes under a name that tar makes up.
    const named = records.get('GNU.sparse.name') ?? records.get('path');
    const name = named ?? (prefix === '' ? '' : `${prefix}/`) + tar_entries_text(header, 0, 100);
    const device = octal(header, 329) + octal(header, 337);
    const kind = type === '5' ? 'directory' : type === '3' && device === 0 ? 'whiteout' : 'other';
    const path = name.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
    return { path: path === '.' ? '' : path, kind, opaque: records.has(OPAQUE), head };
}
function paxRecords(content) {
    const records = new Map();
    const all = content.toString('latin1');
    for (let at = 0; at < all.length;) {
        const space = all.indexOf(' ', at);
        const length = Number(all.slice(at, space));
        if (space < 0 || !(length > 0))
            break;
        const [key = '', value = ''] = all.slice(space + 1, at + length - 1).split(/=(.*)/s);
        records.set(key, value);
        at += length;
    }
    return records;
}
/** `LENGTH KEY=VALUE\n`, where the length counts its own digits. */
function paxRecord(key, value) {
    const rest = ` ${key}=${value}\n`;
    let length = rest.length;
    while (`${length}${rest}`.length !== length)
        length = `${length}${rest}`.length;
    return `${length}${rest}`;
}
function padded(size) {
    return Math.ceil(size / BLOCK) * BLOCK;
}
/** A number of twelve digits at most in octal, or of GNU's base 256. */
function octal(header, at) {
    if (((header[at] ?? 0) & 0x80) !== 0)
        return Number(header.readBigUInt64BE(at + 4));
    return Number.parseInt(tar_entries_text(header, at, 12), 8) || 0;
}
function tar_entries_text(header, at, length) {
    const field = header.subarray(at, at + length).toString('latin1');
    const end = field.indexOf('\0');
    return end < 0 ? field : field.slice(0, end);
}
function blockReader(source) {
    const input = source[Symbol.asyncIterator]();
    let rest = Buffer.alloc(0);
    async function more() {
        const next = await input.next();
        if (next.done === true)
            return false;
        rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
        return true;
    }
    async function exactly(size) {
        while (rest.length < size && (await more()))
            ;
        const taken = rest.subarray(0, size);
        rest = rest.subarray(size);
        return taken;
    }
    async function* chunks(size) {
        for (let left = size; left > 0;) {
            if (rest.length === 0 && !(await more()))
                return;
            const taken = rest.subarray(0, left);
            rest = rest.subarray(taken.length);
            left -= taken.length;
            yield taken;
        }
    }
    return { exactly, chunks };
}

;// CONCATENATED MODULE: ./out/sandbox/images/merge-layers.js







/** Makes one layer that shows the same files as `layers` (oldest first) do over the host's system; answers its digest and size. */
async function mergeLayers({ privileged, paths }, layers) {
    const folder = (await privileged.must(NEW_LAYER_SCRIPT, [paths.layers])).trim();
    const work = { privileged, layers: paths.layers, folder };
    try {
        const merged = new Map();
        for (const layer of layers)
            await mergeOne(work, merged, layer);
        return await privileged.must(KEEP_SCRIPT, [paths.layers, folder]);
    }
    finally {
        await privileged.must(REMOVE_LAYER_SCRIPT, [paths.layers, folder]);
    }
}
async function mergeOne({ privileged, layers, folder }, merged, layer) {
    const entries = [];
    for await (const part of tarParts(packed(privileged, layers, layer)))
        if ('entry' in part)
            entries.push(part.entry);
    const { remove, opaque } = planMerge(merged, entries);
    const list = Buffer.from(remove.map((path) => `${path}\0`).join(''), 'latin1');
    await privileged.must(REMOVE_PATHS_SCRIPT, [layers, folder], list);
    const unpack = privileged.spawn(['bash', '--norc', '-c', UNPACK_SCRIPT, 'merge', layers, folder], 'pipe');
    const ended = (0,machines_privileged/* outcome */.bu)(unpack);
    if (unpack.stdin)
        await (0,external_node_stream_promises_.pipeline)(marked(packed(privileged, layers, layer), opaque), unpack.stdin);
    const { status, stderr } = await ended;
    if (status !== 0)
        throw notMerged(stderr);
}
/** A layer as a tar stream; a packer that fails breaks the stream, which might look whole. */
async function* packed(privileged, layers, layer) {
    const argv = ['bash', '--norc', '-c', PACK_SCRIPT, 'merge', layers, layer];
    const child = privileged.spawn(argv, ['ignore', 'pipe', 'ignore']);
    if (child.stdout === null)
        throw new Error('a piped process has pipes');
    const ended = (0,external_node_events_.once)(child, 'close');
    yield* child.stdout;
    const [status] = await ended;
    if (status !== 0)
        throw notMerged(`packing ${layer} ended with status ${status}`);
}
function notMerged(reason) {
    return new errors/* BuildError */.zS(`layers cannot be merged: ${reason}`, { code: 'SandboxStoreFailed', source: 'engine' });
}
/** The stream with the mark on the given folders. */
async function* marked(source, opaque) {
    for await (const part of tarParts(source)) {
        if ('bytes' in part)
            yield part.bytes;
        else
            yield opaque.has(part.entry.path) && !part.entry.opaque ? opaqueHead(part.entry) : part.entry.head;
    }
}

;// CONCATENATED MODULE: ./out/sandbox/images/layer-store.js



/** So many layers may lie over each other: look-ups of files that do not exist get slower with each (sandbox notes 5). */
const MOST_LAYERS = 10;
/** Layers in the store of a system. */
function createImageStore(access) {
    return {
        async save(machineId, below) {
            const system = await access.require();
            const { privileged, paths } = system;
            const saved = parse(await privileged.must(SAVE_SCRIPT, [paths.root, `${paths.machines}/${machineId}/upper`]));
            const layers = [...below, saved.layer];
            if (layers.length <= MOST_LAYERS)
                return { layers, saved };
            const merged = parse(await mergeLayers(system, layers));
            return { layers: [merged.layer], saved: merged };
        },
        async list() {
            const { privileged, paths } = await access.require();
            const text = await privileged.must(LAYERS_SCRIPT, [paths.layers]);
            return text
                .split('\n')
                .filter((line) => line !== '')
                .map(parse);
        },
        async remove(layer) {
            const { privileged, paths } = await access.require();
            await privileged.must(REMOVE_LAYER_SCRIPT, [paths.layers, layer]);
        },
        async hostFingerprint() {
            const { privileged } = await access.require();
            return (await privileged.must(FINGERPRINT_SCRIPT)).trim();
        },
    };
}
/** A line of a digest and a size in bytes. */
function parse(line) {
    const [, layer = '', size = ''] = /^([0-9a-f]{64}) (\d+)/.exec(line) ?? [];
    if (layer !== '')
        return { layer, size: Number(size) };
    throw new errors/* BuildError */.zS(`a layer has no digest: ${line}`, { code: 'SandboxStoreFailed', source: 'engine' });
}

;// CONCATENATED MODULE: ./out/sandbox/instance-machines.js

/** The machines behind the instances of an endpoint. */
class InstanceMachines {
    #host;
    #images;
    #settings;
    #running = new Map();
    /** By the addresses that clients know. */
    #addresses = new Map();
    #given = new Set();
    #system;
    /** What machines printed that are off. */
    #consoles = new Map();
    constructor(host, images, settings) {
        this.#host = host;
        this.#images = images;
        this.#settings = settings;
    }
    /** Random, since other sandboxes of this system give addresses too. */
    address() {
        for (;;) {
            const address = `127.${(0,external_node_crypto_.randomInt)(64, 255)}.${(0,external_node_crypto_.randomInt)(0, 256)}.${(0,external_node_crypto_.randomInt)(1, 255)}`;
            if (this.#given.has(address))
                continue;
            this.#given.add(address);
            return address;
        }
    }
    async start(instance, { service, ended }) {
        const { id, publicAddress, privateAddress } = instance;
        const machine = await this.#host.start({
            id,
            hostname: `ip-${privateAddress.replaceAll('.', '-')}`,
            layers: instance.layers ?? [],
            extraLayer: this.#settings.layer,
            network: this.#settings.network,
            limits: this.#settings.limits,
            loginUser: instance.loginUser,
            authorizedKeys: instance.publicKey === undefined ? [] : [`${instance.publicKey} ${instance.keyName ?? ''}`],
            userData: instance.userData === undefined ? undefined : Buffer.from(instance.userData, 'base64'),
            environment: (url) => ({ AWS_ENDPOINT_URL: url, AWS_EC2_METADATA_SERVICE_ENDPOINT: url }),
            service,
            address: publicAddress ?? privateAddress,
        });
        this.#running.set(id, machine);
        for (const address of [publicAddress, privateAddress]) {
            if (address !== undefined)
                this.#addresses.set(address, machine);
        }
        void machine.ended.then(() => {
            if (this.#forget(machine))
                ended();
        });
    }
    async stop(id) {
        const machine = this.#running.get(id);
        if (machine === undefined)
            return;
        this.#forget(machine);
        await machine.stop();
    }
    async reboot(id) {
        await this.#running.get(id)?.reboot();
    }
    async remove(id) {
        await this.stop(id);
        await this.#host.remove(id);
        this.#consoles.delete(id);
    }
    async save(id, below) {
        const save = () => this.#images.save(id, below);
        const machine = this.#running.get(id);
        const { layers } = machine === undefined ? await save() : await machine.frozen(save);
        return layers;
    }
    system() {
        this.#system ??= this.#images.hostFingerprint();
        return this.#system;
    }
    consoleOutput(id) {
        return this.#running.get(id)?.consoleOutput() ?? this.#consoles.get(id);
    }
    isOn(id) {
        return this.#running.has(id);
    }
    async close() {
        await Promise.allSettled([...this.#running.keys()].map((id) => this.stop(id)));
    }
    /** A connection to the SSH server of the machine with this address; undefined when no machine of this sandbox has it. */
    dial(address) {
        return this.#addresses.get(address)?.dial();
    }
    /** False when the machine was forgotten before. */
    #forget(machine) {
        if (this.#running.get(machine.id) !== machine)
            return false;
        this.#running.delete(machine.id);
        this.#consoles.set(machine.id, machine.consoleOutput());
        for (const [address, known] of this.#addresses)
            if (known === machine)
                this.#addresses.delete(address);
        return true;
    }
}

// EXTERNAL MODULE: ./out/sandbox/machines/isolated-system.js + 7 modules
var isolated_system = __webpack_require__(39589);
// EXTERNAL MODULE: ./out/sandbox/machines/machine-host.js + 18 modules
var machine_host = __webpack_require__(14806);
// EXTERNAL MODULE: ./out/sandbox/require-folder.js
var require_folder = __webpack_require__(18797);
// EXTERNAL MODULE: ./out/sandbox/sandbox-folders.js
var sandbox_folders = __webpack_require__(14448);
;// CONCATENATED MODULE: ./out/sandbox/sandbox.js









/**
 * Starts a sandbox. Rejects with `SandboxNotIsolated` where machines cannot be isolated, `SandboxNoSuchFolder`, `SandboxPortNotFree`,
 * and `SandboxStoreFailed` when its folder cannot be made.
 */
async function startSandbox(options) {
    const { state, disks, buckets } = (0,sandbox_folders/* sandboxFolders */.r)(options.folder);
    await (0,require_folder/* requireFolder */.O)('layer', options.layer);
    await (0,require_folder/* requireFolder */.O)('S3 directory', options.buckets);
    await makeFolder(options.folder);
    const access = (0,isolated_system/* systemAccess */._)(disks);
    const images = createImageStore(access);
    const machines = options.machines === 'none' ? undefined : new InstanceMachines(await machineHost(access), images, options);
    const endpoint = await startEndpoint({
        state,
        buckets: options.buckets ?? buckets,
        port: options.port,
        latency: options.latency,
        clock: options.clock,
        machines,
        foreignImages: options.foreignImages,
        removeLayer: (layer) => images.remove(layer),
        say: options.say,
    });
    return {
        url: endpoint.url,
        dial: (address) => machines?.dial(address),
        close: () => endpoint.close(),
    };
}
/** By this user, before root makes its own folder in it. */
async function makeFolder(folder) {
    try {
        await (0,promises_.mkdir)(folder, { recursive: true, mode: 0o700 });
    }
    catch (cause) {
        throw new errors/* BuildError */.zS(`the folder of the sandbox cannot be made: ${(0,errors/* errorMessage */.gJ)(cause)}`, {
            code: 'SandboxStoreFailed',
            source: 'user',
            hint: 'It lies below $XDG_STATE_HOME, or ~/.local/state: set XDG_STATE_HOME to a folder that you can write to.',
            cause,
        });
    }
}
async function machineHost(access) {
    const host = (0,machine_host/* createMachineHost */.e)(access);
    const found = await host.probe();
    if (found.possible)
        return host;
    throw new errors/* BuildError */.zS(`machines cannot be isolated here: ${found.reason}`, {
        code: 'SandboxNotIsolated',
        source: 'user',
        hint: `${found.cure}\nWith -sandbox-machines=none only the cloud is played: nothing is provisioned.`,
    });
}


/***/ })

};
;