"use strict";
exports.id = 1980;
exports.ids = [1980];
exports.modules = {

/***/ 31623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ vaultEngine),
/* harmony export */   g_: () => (/* binding */ awsAccessOptions),
/* harmony export */   jl: () => (/* binding */ DEFAULT_ACCESS),
/* harmony export */   x8: () => (/* binding */ checkAccess)
/* harmony export */ });
/* harmony import */ var _config_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92554);

const assumeRoleOptions = (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .defineOptions */ .GM)({
    role_arn: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('ARN of the role to assume; empty ignores the block.'),
    duration_seconds: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)('Lifetime of the session in seconds.', { minimum: 0 }),
    external_id: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('External id that the trust policy of the role asks for.'),
    policy: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('IAM policy (JSON) that narrows the session.'),
    policy_arns: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringList */ .Yn)('ARNs of managed policies that narrow the session.'),
    session_name: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Name of the session; generated when empty.'),
    tags: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMap */ .Qi)('Session tags.'),
    transitive_tag_keys: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringList */ .Yn)('Keys of session tags that go on to further roles.'),
});
const awsPollingOptions = (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .defineOptions */ .GM)({
    delay_seconds: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)('Seconds between two polls of a wait; 0 leaves the default.', { minimum: 0 }),
    max_attempts: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)('Number of polls of a wait; 0 leaves the default.', { minimum: 0 }),
});
const vaultAwsEngineOptions = (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .defineOptions */ .GM)({
    name: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Name of the role in Vault (required).'),
    engine_name: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Where the secrets engine is mounted; `aws` when empty.'),
    role_arn: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('ARN of the role that Vault shall assume (`sts`), instead of making credentials (`creds`).'),
    ttl: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Lifetime of the credentials of an assumed role, such as `3600s`; only with `role_arn`.'),
});
/** How a component reaches AWS: the access options that all amazon builders share (spec-amazon 1). Spread into their options. */
const awsAccessOptions = {
    access_key: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Access key id. Better left to the environment of the job.', { sensitive: true }),
    secret_key: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Secret access key. Better left to the environment of the job.', { sensitive: true }),
    token: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Session token of temporary credentials.', { sensitive: true }),
    profile: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Profile of the shared configuration; beats credentials of the environment.'),
    shared_credentials_file: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Credentials file to use in place of `~/.aws/credentials`.'),
    region: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Region to build in; else AWS_REGION, AWS_DEFAULT_REGION, the region of the profile, or of the EC2 instance whose role is used.'),
    assume_role: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(assumeRoleOptions, 'Role to assume with the credentials found.'),
    mfa_code: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('One-time code for a profile with `mfa_serial`.', { sensitive: true }),
    custom_endpoint_ec2: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Endpoint of EC2, in every region, in place of the public one.'),
    decode_authorization_messages: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Decode the encoded message of an UnauthorizedOperation (needs sts:DecodeAuthorizationMessage).'),
    insecure_skip_tls_verify: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Do not verify TLS certificates.'),
    max_retries: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)('Number of attempts of an API call; 0 means 10.', { minimum: 0 }),
    skip_credential_validation: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Do not ask STS who the caller is before the build.'),
    skip_metadata_api_check: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Do not look for credentials in the instance metadata service.'),
    vault_aws_engine: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(vaultAwsEngineOptions, 'Credentials that the AWS secrets engine of Vault makes when the build begins; VAULT_ADDR and VAULT_TOKEN say where.'),
    aws_polling: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(awsPollingOptions, 'Pace of waits; else AWS_POLL_DELAY_SECONDS, AWS_MAX_ATTEMPTS.'),
};
/** The access options of a template that gives none. */
const DEFAULT_ACCESS = {
    accessKey: '',
    secretKey: '',
    token: '',
    profile: '',
    sharedCredentialsFile: '',
    region: '',
    assumeRole: undefined,
    mfaCode: '',
    customEndpointEc2: '',
    decodeAuthorizationMessages: false,
    insecureSkipTlsVerify: false,
    maxRetries: 0,
    skipCredentialValidation: false,
    skipMetadataApiCheck: false,
    vaultAwsEngine: undefined,
    awsPolling: undefined,
};
/** Access options that only make sense together (spec-amazon 1). Reports through `context.problem`. */
function checkAccess(access, context) {
    if ((access.accessKey === '') !== (access.secretKey === '')) {
        const given = access.accessKey === '' ? 'secret_key' : 'access_key';
        const missing = access.accessKey === '' ? 'access_key' : 'secret_key';
        context.problem({
            path: [given],
            summary: `${given} is given without ${missing}`,
            hint: 'Give both, or neither and let the environment of the job hold the credentials.',
        });
    }
    const endpoint = access.customEndpointEc2;
    if (endpoint !== '' && !/^https?:$/.test(URL.parse(endpoint)?.protocol ?? '')) {
        context.problem({
            path: ['custom_endpoint_ec2'],
            summary: `custom_endpoint_ec2 is not an http or https URL: ${JSON.stringify(endpoint)}`,
        });
    }
    checkVault(access, context);
}
/** The AWS secrets engine of Vault that credentials come from; undefined where the block is absent or says nothing. */
function vaultEngine({ vaultAwsEngine: engine }) {
    return engine === undefined || Object.values(engine).every((value) => value === '') ? undefined : engine;
}
function checkVault(access, context) {
    const engine = vaultEngine(access);
    if (engine === undefined)
        return;
    if (access.accessKey !== '') {
        context.problem({
            path: ['vault_aws_engine'],
            summary: 'vault_aws_engine and access_key cannot both be given',
            hint: 'Keep one of them: either Vault makes the credentials or the template gives them.',
        });
    }
    if (engine.name === '') {
        context.problem({
            path: ['vault_aws_engine', 'name'],
            summary: 'vault_aws_engine.name must be given',
            code: 'MissingOption',
            hint: 'Name the role of the AWS secrets engine in Vault.',
        });
    }
    if (engine.ttl !== '' && engine.roleArn === '') {
        context.warn({
            path: ['vault_aws_engine', 'ttl'],
            summary: 'vault_aws_engine.ttl has no effect without role_arn',
            hint: 'The role in Vault says how long its credentials live.',
        });
    }
}


/***/ }),

/***/ 99693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ parseRfc3339)
/* harmony export */ });
const SYNTAX = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})(?:[.,]\d+)?(?:Z|[+-](\d{2}):(\d{2}))$/;
/** The moment that an RFC 3339 text names, or undefined when it is none (no such day or hour included). */
function parseRfc3339(text) {
    const found = SYNTAX.exec(text);
    if (found === null)
        return undefined;
    const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, offsetHours = 0, offsetMinutes = 0] = found
        .slice(1)
        .map((part) => Number(part ?? 0));
    // Day 0 of the next month is the last day of this one.
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const exists = month >= 1 && month <= 12 && day >= 1 && day <= days && hour <= 23 && minute <= 59 && second <= 59;
    if (!exists || offsetHours > 24 || offsetMinutes > 59)
        return undefined;
    return new Date(text.replace(',', '.'));
}


/***/ }),

/***/ 40913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $Y: () => (/* binding */ clientToken),
/* harmony export */   N8: () => (/* binding */ randomAlphanumeric),
/* harmony export */   R9: () => (/* binding */ lookForLost),
/* harmony export */   St: () => (/* binding */ timeOrderedUuid),
/* harmony export */   WJ: () => (/* binding */ createdId),
/* harmony export */   dt: () => (/* binding */ ownedTags),
/* harmony export */   j$: () => (/* binding */ releaseTools),
/* harmony export */   oQ: () => (/* binding */ intentOf),
/* harmony export */   ss: () => (/* binding */ imageTagsOnCreate),
/* harmony export */   vb: () => (/* binding */ tagsOnCreate)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _resources_find_settled_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59866);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16392);
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24963);




/** The journal's intent of creating the resource. */
function intentOf(build, plan) {
    const tagged = imageTagsOnCreate(plan.region ?? build.aws.region);
    return {
        kind: plan.kind,
        build: build.buildName,
        access: build.aws.accessRecord(plan.region),
        token: plan.token,
        name: plan.name,
        source: tagged ? undefined : plan.source,
    };
}
/** The user's tags with the tags that say whose the resource is (decisions 3). */
function ownedTags(build, user, token) {
    const { run, clock } = build.host;
    return (0,_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .mergeTags */ .kE)(user, (0,_tags_js__WEBPACK_IMPORTED_MODULE_2__/* .ownershipTags */ .dt)({ run, build: build.buildName, now: clock.now(), token }));
}
/** What the release of a resource needs; `region` defaults to the build region. */
function releaseTools(build, signal, createdAt, region) {
    return { ec2: build.aws.ec2(region), poller: build.aws.poller, clock: build.host.clock, signal, createdAt };
}
/** Looks for what a create call made whose answer was lost: as `recover` of an acquisition. EC2 may not show it at once. */
function lookForLost(build, find) {
    const { clock } = build.host;
    return (signal) => (0,_resources_find_settled_js__WEBPACK_IMPORTED_MODULE_3__/* .findSettled */ .H)(() => find(signal), clock.now() + _resources_find_settled_js__WEBPACK_IMPORTED_MODULE_3__/* .SETTLE */ .i, clock, signal);
}
/** A uuid whose first 8 hex digits are the time in seconds, as the names of temporary resources hold (spec-amazon 3.3). */
function timeOrderedUuid(now) {
    const seconds = Math.floor(now / 1000)
        .toString(16)
        .padStart(8, '0');
    return `${seconds.slice(-8)}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)().slice(8)}`;
}
/** A token by which EC2 recognises a repeated create call. */
function clientToken() {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
}
/** The id in the answer of a create call; an answer without one is an error. `what` is `instance`, `image`, ... */
function createdId(id, what) {
    if (id !== undefined && id !== '')
        return id;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(`EC2 answered without the id of the ${what} that it created`, {
        code: 'NoId',
        source: 'remote',
    });
}
const ALPHANUMERIC = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
/** Random characters out of 0-9, A-Z, a-z: name of an intermediary image. */
function randomAlphanumeric(length) {
    return [...(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(length)].map((byte) => ALPHANUMERIC[byte % ALPHANUMERIC.length]).join('');
}
/** China's regions take no tags in create calls (spec-amazon 0.4). */
function tagsOnCreate(region) {
    return !region.startsWith('cn-');
}
/** Images and snapshots take tags in their create call everywhere but in China and GovCloud (spec-amazon 4.1, 18). */
function imageTagsOnCreate(region) {
    return tagsOnCreate(region) && !region.startsWith('us-gov-');
}


/***/ }),

/***/ 93757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EK: () => (/* binding */ blockDeviceMapping),
/* harmony export */   _d: () => (/* binding */ takesIops),
/* harmony export */   se: () => (/* binding */ noEphemeralMappings)
/* harmony export */ });
const WITH_IOPS = ['io1', 'io2', 'gp3'];
/** Whether the volume's type is one whose I/O operations can be chosen. */
function takesIops({ volumeType }) {
    return WITH_IOPS.includes(volumeType);
}
/** The EC2 form of a block device mapping (spec-amazon 3.4): what a volume type does not take is left out. */
function blockDeviceMapping(device) {
    const mapping = { DeviceName: device.deviceName };
    if (device.noDevice)
        return { ...mapping, NoDevice: '' };
    if (device.virtualName !== '') {
        return device.virtualName.startsWith('ephemeral') ? { ...mapping, VirtualName: device.virtualName } : mapping;
    }
    return { ...mapping, Ebs: ebsBlockDevice(device) };
}
/** The mappings that take the instance store volumes away from an instance (`no_ephemeral`): xvdca to xvdcz. */
function noEphemeralMappings() {
    return [...'abcdefghijklmnopqrstuvwxyz'].map((letter) => ({ DeviceName: `xvdc${letter}`, NoDevice: '' }));
}
function ebsBlockDevice(device) {
    const sendsIops = device.iops !== undefined && takesIops(device);
    const sendsThroughput = device.throughput !== undefined && device.volumeType === 'gp3';
    return {
        DeleteOnTermination: device.deleteOnTermination,
        ...(device.volumeSize > 0 ? { VolumeSize: device.volumeSize } : {}),
        // as: the type is not checked here (spec-amazon 3.4): AWS knows newer ones than this SDK.
        ...(device.volumeType === '' ? {} : { VolumeType: device.volumeType }),
        ...(sendsIops ? { Iops: device.iops } : {}),
        ...(sendsThroughput ? { Throughput: device.throughput } : {}),
        ...(device.encrypted === undefined ? {} : { Encrypted: device.encrypted }),
        ...(device.kmsKeyId === '' ? {} : { KmsKeyId: device.kmsKeyId }),
        ...(device.snapshotId === '' ? {} : { SnapshotId: device.snapshotId }),
    };
}


/***/ }),

/***/ 14365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ blockDeviceOptions)
/* harmony export */ });
/* harmony import */ var _config_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92554);

/** One block device mapping (spec-amazon 3.4). */
const blockDeviceOptions = (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .defineOptions */ .GM)({
    device_name: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Name of the device, such as `/dev/sda1` (required).'),
    volume_size: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)('Size in GiB.'),
    volume_type: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Type of the volume: `gp3`, `io2`, ...'),
    iops: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalInt */ .yr)('I/O operations per second of an io1, io2 or gp3 volume.'),
    throughput: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .optionalInt */ .yr)('Throughput in MiB/s of a gp3 volume, 125 to 1000.'),
    delete_on_termination: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Delete the volume with its instance.'),
    encrypted: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .tristate */ .rK)('Encrypt the volume.'),
    kms_key_id: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('KMS key that encrypts the volume.'),
    snapshot_id: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Snapshot to make the volume of.'),
    no_device: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Take the device away from those that the image names.'),
    virtual_name: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Instance store volume: `ephemeral0`, `ephemeral1`, ...'),
});


/***/ }),

/***/ 49272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ checkFilterValues)
/* harmony export */ });
/* harmony import */ var _filter_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89017);

/** Reports EC2 filters that have no value; `path` is where they stand (spec-amazon 3.1). */
function checkFilterValues(filters, path, context) {
    for (const [name, text] of Object.entries(filters)) {
        if ((0,_filter_values_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFilterValues */ .I)(text) !== undefined)
            continue;
        context.problem({
            path: [...path, name],
            summary: `could not parse filters: "${name}" has no value`,
            hint: 'Give one or more values, separated by commas.',
        });
    }
}


/***/ }),

/***/ 89017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ parseFilterValues)
/* harmony export */ });
/**
 * Splits the value of an EC2 filter as one CSV record: commas separate, leading space of each field is dropped, quotes are
 * read leniently (spec-amazon 3.1; Go's encoding/csv with LazyQuotes and TrimLeadingSpace). Undefined when there is no record.
 */
function parseFilterValues(text) {
    let rest = text.replace(/\r\n/g, '\n').replace(/^\n+/, '');
    if (rest === '')
        return undefined;
    const values = [];
    for (;;) {
        rest = rest.replace(/^[^\S\n]+/, '');
        const field = rest.startsWith('"') ? quotedField(rest) : plainField(rest);
        values.push(field.value);
        if (!field.more)
            return values;
        rest = field.rest;
    }
}
function plainField(text) {
    const end = text.search(/[,\n]/);
    if (end === -1)
        return { value: text, rest: '', more: false };
    return { value: text.slice(0, end), rest: text.slice(end + 1), more: text[end] === ',' };
}
/** A quote ends the field only before a comma or the end of the line; elsewhere it is a character like any other. */
function quotedField(text) {
    let value = '';
    for (let at = 1; at < text.length; at += 1) {
        if (text[at] !== '"') {
            value += text[at];
            continue;
        }
        const next = text[at + 1];
        if (next === ',')
            return { value, rest: text.slice(at + 2), more: true };
        if (next === undefined || next === '\n')
            return { value, rest: '', more: false };
        value += '"';
        if (next === '"')
            at += 1;
    }
    return { value, rest: '', more: false };
}


/***/ }),

/***/ 17404:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkKeyOptions),
/* harmony export */   j: () => (/* binding */ planKeyPair)
/* harmony export */ });
/* harmony import */ var _amazon_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40913);

/** Reports what EC2 cannot do with key options that every communicator takes. */
function checkKeyOptions(options, context) {
    if (options.temporaryKeyPairType === 'ecdsa') {
        context.problem({
            path: ['temporary_key_pair_type'],
            summary: 'temporary_key_pair_type "ecdsa" is not one that EC2 creates',
            hint: 'Use "rsa" or "ed25519".',
        });
    }
    if (options.sshKeypairName !== '' && options.sshPrivateKeyFile === '' && !options.sshAgentAuth) {
        context.problem({
            path: ['ssh_keypair_name'],
            summary: `ssh_keypair_name "${options.sshKeypairName}" needs the private key as well`,
            hint: 'Give ssh_private_key_file or ssh_agent_auth, or leave ssh_keypair_name out for a temporary key pair.',
        });
    }
}
/** Which key logs in: file, agent, none, or a temporary pair, in this order (spec-amazon 3.3). */
function planKeyPair(options, now) {
    const type = options.temporaryKeyPairType === 'ed25519' ? 'ed25519' : 'rsa';
    const plan = (kind, name) => ({ kind, name, type });
    if (options.sshPrivateKeyFile !== '' || options.sshPrivateKey !== '')
        return plan('given', options.sshKeypairName);
    if (options.sshAgentAuth)
        return plan('agent', options.sshKeypairName);
    if (options.temporaryKeyPairName !== '')
        return plan('temporary', options.temporaryKeyPairName);
    if (options.sshKeypairName !== '' || options.sshPassword !== '')
        return plan('password', '');
    return plan('temporary', `packer_${(0,_amazon_build_js__WEBPACK_IMPORTED_MODULE_0__/* .timeOrderedUuid */ .St)(now)}`);
}


/***/ }),

/***/ 47066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ policyDocumentOptions),
/* harmony export */   MJ: () => (/* binding */ policyText),
/* harmony export */   a4: () => (/* binding */ checkPolicyDocument)
/* harmony export */ });
/* harmony import */ var _config_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92554);

const statementOptions = {
    Effect: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['Allow', 'Deny'], 'Whether the actions are allowed or denied (required).'),
    Action: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringList */ .Yn)('Actions, such as `s3:GetObject` (required).'),
    Resource: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringList */ .Yn)('ARNs of what they may be done to, or `*` (required).'),
};
/** The policy of a temporary instance profile: of IAM's grammar what Packer has options for (spec-amazon 3.1). */
const policyDocumentOptions = (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .defineOptions */ .GM)({
    Version: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['2012-10-17', '2008-10-17'], 'Version of the language of policies (required).'),
    Statement: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .structList */ .sX)((0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .defineOptions */ .GM)(statementOptions), 'What the build machine may do (required, repeatable).'),
});
/** The policy as IAM takes it. */
function policyText({ Version, Statement }) {
    const statements = Statement.map(({ Effect, Action, Resource }) => ({ Effect, Action, Resource }));
    return JSON.stringify({ Version, Statement: statements });
}
const OPTION = 'temporary_iam_instance_profile_policy_document';
/**
 * Reports what IAM would refuse in the policy.
 *
 * Deviation: aws-policy-checked-at-validation. Packer sends an incomplete policy as it is, and IAM refuses it when key pair, group
 * and role have been made.
 */
function checkPolicyDocument(options, context) {
    const policy = options.temporaryIamInstanceProfilePolicyDocument;
    if (policy === undefined)
        return;
    if (options.iamInstanceProfile !== '') {
        context.warn({
            path: [OPTION],
            summary: `${OPTION} has no effect together with iam_instance_profile`,
            hint: 'Remove one of them: the machine is launched with the profile that is named.',
        });
    }
    const missing = (path, hint) => context.problem({
        path: [OPTION, ...path],
        summary: `${[OPTION, ...path].join('.')} must be given`,
        code: 'MissingOption',
        hint,
    });
    if (policy.Version === '')
        missing(['Version'], 'Write Version = "2012-10-17".');
    if (policy.Statement.length === 0)
        missing(['Statement'], 'Say what the machine may do, or remove the policy.');
    for (const [index, statement] of policy.Statement.entries())
        checkStatement(statement, index, missing);
}
function checkStatement({ Effect, Action, Resource }, index, missing) {
    const at = (name) => ['Statement', index, name];
    if (Effect === '')
        missing(at('Effect'), 'Write Effect = "Allow" or "Deny".');
    if (Action.length === 0)
        missing(at('Action'), 'List the actions, such as Action = ["s3:GetObject"].');
    if (Resource.length === 0)
        missing(at('Resource'), 'List the ARNs of resources, or write Resource = ["*"].');
}


/***/ }),

/***/ 55364:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ runOptions),
/* harmony export */   iP: () => (/* binding */ imageFilterOptions),
/* harmony export */   qD: () => (/* binding */ runVolumeTagOptions)
/* harmony export */ });
/* harmony import */ var _config_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92554);
/* harmony import */ var _block_device_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14365);
/* harmony import */ var _policy_document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47066);



const filters = (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMap */ .Qi)('Name of an EC2 filter to its values, separated by commas.', {
    block: { name: 'filter', key: 'name', value: 'value' },
});
/** How an image is found: `source_ami_filter`, and the data source `amazon-ami` (spec-amazon 3.1, 6.1). */
const imageFilterOptions = {
    filters: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMap */ .Qi)('Name of an EC2 filter of DescribeImages to its values, separated by commas.'),
    owners: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringList */ .Yn)('Account ids, `self`, `amazon` or `aws-marketplace`; required unless the image is named by its id.'),
    most_recent: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Take the newest of several images.'),
    include_deprecated: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Consider deprecated images too.'),
};
const sourceAmiFilter = (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .defineOptions */ .GM)(imageFilterOptions);
const resourceFilter = (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .defineOptions */ .GM)({ filters });
const subnetFilter = (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .defineOptions */ .GM)({
    filters,
    most_free: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Take the subnet with most free addresses.'),
    random: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Take any one of the subnets.'),
});
const placement = (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .defineOptions */ .GM)({
    host_resource_group_arn: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('ARN of the host resource group to launch in.'),
    host_id: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Id of the dedicated host to launch on.'),
    tenancy: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['default', 'dedicated', 'host'], 'Tenancy of the instance.'),
});
const metadataOptions = (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .defineOptions */ .GM)({
    http_endpoint: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['enabled', 'disabled'], 'The instance metadata endpoint.', { default: 'enabled' }),
    http_tokens: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['optional', 'required'], '`required` lets IMDSv2 only.', { default: 'optional' }),
    http_put_response_hop_limit: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)('Hops that an IMDSv2 token may take.', { default: 1 }),
    instance_metadata_tags: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['enabled', 'disabled'], 'Tags of the instance in its metadata.', {
        default: 'disabled',
    }),
});
const licenseSpecification = (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .defineOptions */ .GM)({
    license_configuration_request: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)((0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .defineOptions */ .GM)({ license_configuration_arn: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('ARN of the license configuration.') }), 'The license configuration.'),
});
/** How the build machine is launched: shared by every amazon builder that launches one (spec-amazon 3). */
const runOptions = {
    source_ami: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Id of the image to start from.'),
    source_ami_filter: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(sourceAmiFilter, 'Finds the image to start from.'),
    instance_type: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Type of the build machine (required).'),
    availability_zone: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Availability zone of the build machine.'),
    subnet_id: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Subnet of the build machine.'),
    subnet_filter: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(subnetFilter, 'Finds the subnet.'),
    vpc_id: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('VPC of the temporary security group.'),
    vpc_filter: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(resourceFilter, 'Finds the VPC.'),
    associate_public_ip_address: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .tristate */ .rK)('Give the build machine a public address, or none.'),
    security_group_id: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('A security group for the build machine, instead of a temporary one.'),
    security_group_ids: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringList */ .Yn)('Security groups for the build machine, instead of a temporary one.'),
    security_group_filter: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(resourceFilter, 'Finds the security groups.'),
    temporary_security_group_source_cidrs: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringList */ .Yn)('Networks that the temporary security group lets in; default `0.0.0.0/0`, or `::/0` with `ssh_interface` ipv6.'),
    temporary_security_group_source_public_ip: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Let in only the public address of this machine, as https://checkip.amazonaws.com tells it; not with `temporary_security_group_source_cidrs`.'),
    iam_instance_profile: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Name of the instance profile of the build machine.'),
    skip_profile_validation: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Do not ask AWS whether the instance profile exists.'),
    temporary_iam_instance_profile_policy_document: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(_policy_document_js__WEBPACK_IMPORTED_MODULE_2__/* .policyDocumentOptions */ .I3, 'Policy of a temporary instance profile and role for the build machine, which are removed after the build; no effect with `iam_instance_profile`.'),
    user_data: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('User data of the build machine; base64 is sent as it is, other text is encoded.'),
    user_data_file: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('File with the user data.'),
    ebs_optimized: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Launch an EBS-optimized machine.'),
    enable_nitro_enclave: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Launch with Nitro Enclaves.'),
    enable_unlimited_credits: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Let a burstable machine (t2, t3, t3a, t4g) use CPU credits without limit.'),
    enable_t2_unlimited: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Let a t2 machine use CPU credits without limit.', {
        deprecated: 'enable_t2_unlimited is an old name: write enable_unlimited_credits',
    }),
    shutdown_behavior: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['stop', 'terminate'], 'What a shutdown from inside does to the machine.', {
        default: 'stop',
    }),
    disable_stop_instance: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('The provisioners stop the machine themselves: only wait until it is stopped.'),
    capacity_reservation_preference: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['none', 'open'], 'Whether capacity reservations may be used.'),
    capacity_reservation_id: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Capacity reservation to launch in.'),
    capacity_reservation_group_arn: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Capacity reservation group to launch in.'),
    placement: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(placement, 'Where the machine runs.'),
    tenancy: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['default', 'dedicated', 'host'], 'Tenancy of the machine.', {
        deprecated: 'tenancy has moved into the block placement',
    }),
    license_specifications: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .structList */ .sX)(licenseSpecification, 'License configurations.'),
    metadata_options: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(metadataOptions, 'Instance metadata service of the build machine.'),
    run_tags: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMap */ .Qi)('Tags of the build machine and of everything that is made with it.', {
        late: true,
        block: { name: 'run_tag', key: 'key', value: 'value' },
    }),
    launch_block_device_mappings: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .structList */ .sX)(_block_device_options_js__WEBPACK_IMPORTED_MODULE_1__/* .blockDeviceOptions */ .o, 'Block devices of the build machine.'),
    ssh_interface: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .choice */ .Yq)(['public_ip', 'private_ip', 'public_dns', 'private_dns', 'ipv6', 'session_manager'], 'Which address of the build machine to connect to; `session_manager` is refused, it is not built yet.'),
    windows_password_timeout: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('How long to wait for the generated Windows password; without effect until winrm is built.', { default: 20 * 60_000 }),
    pause_before_ssm: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('connecting by the session manager is not built yet'),
    session_manager_port: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('connecting by the session manager is not built yet'),
    spot_price: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Empty or 0 launches on demand. Any other price is refused: spot instances are not built yet.'),
    spot_price_auto_product: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Unused.', { deprecated: 'spot_price_auto_product has no effect any more' }),
    block_duration_minutes: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)('Unused.', { deprecated: 'block_duration_minutes has no effect any more' }),
    spot_instance_types: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('spot instances are not built yet'),
    spot_allocation_strategy: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('spot instances are not built yet'),
    spot_tags: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('spot instances are not built yet'),
    spot_tag: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('spot instances are not built yet'),
    fleet_tags: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('spot instances are not built yet'),
    fleet_tag: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('spot instances are not built yet'),
};
/** Tags of the build machine's volumes, as amazon-ebs and amazon-ebssurrogate name them (spec-amazon 0.2). */
const runVolumeTagOptions = {
    run_volume_tags: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMap */ .Qi)('Tags of the volumes of the build machine.', {
        late: true,
        block: { name: 'run_volume_tag', key: 'name', value: 'value' },
    }),
};


/***/ }),

/***/ 78074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $3: () => (/* binding */ sourceImageData),
/* harmony export */   PJ: () => (/* binding */ lateOptions),
/* harmony export */   bI: () => (/* binding */ SOURCE_IMAGE_KEYS)
/* harmony export */ });
/** Keys that every amazon builder adds to the common `build` values (spec-amazon 4.6). */
const SOURCE_IMAGE_KEYS = [
    'SourceAMIName',
    'BuildRegion',
    'SourceAMI',
    'SourceAMICreationDate',
    'SourceAMIOwner',
    'SourceAMIOwnerName',
];
/** The values of {@link SOURCE_IMAGE_KEYS}. */
function sourceImageData(region, image) {
    return {
        BuildRegion: region,
        SourceAMI: image.ImageId ?? '',
        SourceAMIName: image.Name ?? '',
        SourceAMICreationDate: image.CreationDate ?? '',
        SourceAMIOwner: image.OwnerId ?? '',
        SourceAMIOwnerName: image.ImageOwnerAlias ?? '',
    };
}
/** Binds rendering to the build region and the source image. */
function lateOptions(render, region, image) {
    const tags = Object.fromEntries((image.Tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
    const values = { ...sourceImageData(region, image), SourceAMITags: tags };
    const data = { kind: 'struct', name: 'BuildInfoTemplate', values };
    const text = (template) => render(template, data);
    return {
        text,
        tags: (templates) => Object.fromEntries(Object.entries(templates).map(([key, value]) => [text(key), text(value)])),
    };
}


/***/ }),

/***/ 24963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ TEMPORARY_TAG_KEYS),
/* harmony export */   L2: () => (/* binding */ withoutTemporaryTags),
/* harmony export */   Tw: () => (/* binding */ tagList),
/* harmony export */   WV: () => (/* binding */ ofSameBuild),
/* harmony export */   Zd: () => (/* binding */ OWNERSHIP_PREFIX),
/* harmony export */   dt: () => (/* binding */ ownershipTags),
/* harmony export */   kE: () => (/* binding */ mergeTags),
/* harmony export */   m9: () => (/* binding */ readOwnership),
/* harmony export */   v7: () => (/* binding */ tagSpecifications),
/* harmony export */   xH: () => (/* binding */ iamTags),
/* harmony export */   yt: () => (/* binding */ INCOMPLETE_TAG)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);

/** Prefix of the tags that say whose a resource is (decisions 3). */
const OWNERSHIP_PREFIX = 'image-build:';
/** Tags that only a temporary resource carries: taken off the image and its snapshots once they are the wanted result. */
const TEMPORARY_TAG_KEYS = ['image-build:expires', 'image-build:token'];
/** Tag of an image that is kept although a step after its creation failed; its value names the step. */
const INCOMPLETE_TAG = 'image-build:incomplete';
/** A resource expires this long after its creation, in milliseconds (decisions 3). */
const LIFETIME = 24 * 60 * 60 * 1000;
/** EC2: tags per resource, characters of a key and of a value. */
const MOST_TAGS = 50;
const LONGEST_VALUE = 256;
/** The ownership tags of a resource (decisions 3), and the token by which the reaper finds it. */
function ownershipTags({ run, build, now, token = '' }) {
    const values = {
        run: run.runId,
        attempt: run.attempt,
        repository: run.repository,
        build,
        expires: new Date(now + LIFETIME).toISOString().replace(/\.\d+Z$/, 'Z'),
        token,
    };
    const given = Object.entries(values).filter(([, value]) => value !== '');
    return Object.fromEntries(given.map(([key, value]) => [`${OWNERSHIP_PREFIX}${key}`, [...value].slice(0, LONGEST_VALUE).join('')]));
}
/** Tags that say whose a resource is, but not that it is temporary: nothing with them is ever swept. */
function withoutTemporaryTags(tags) {
    const temporary = TEMPORARY_TAG_KEYS;
    return Object.fromEntries(Object.entries(tags).filter(([key]) => !temporary.includes(key)));
}
/**
 * What the tags of a resource say of its owner; undefined when it is not ours or, as a finished image, is wanted (nothing
 * without `image-build:expires` is ever swept, decisions 3). A tag that is missing is ''.
 */
function readOwnership(tags) {
    const values = new Map((tags ?? []).map(({ Key = '', Value = '' }) => [Key, Value]));
    const get = (key) => values.get(OWNERSHIP_PREFIX + key) ?? '';
    if (!values.has(`${OWNERSHIP_PREFIX}expires`))
        return undefined;
    return {
        run: get('run'),
        attempt: get('attempt'),
        repository: get('repository'),
        build: get('build'),
        expires: get('expires'),
        token: get('token'),
    };
}
/** Whether the tags of two resources say that one build of one run made both; false when they do not say who did. */
function ofSameBuild(one, other) {
    const maker = makerOf(one);
    return maker !== undefined && maker === makerOf(other);
}
function makerOf(tags = []) {
    const values = ['run', 'attempt', 'build'].map((key) => tags.find(({ Key }) => Key === OWNERSHIP_PREFIX + key)?.Value);
    return values.includes(undefined) ? undefined : JSON.stringify(values);
}
/** User tags and ownership tags together; ownership wins. Throws `AwsTooManyTags`, `AwsReservedTag`. */
function mergeTags(user, ownership) {
    for (const key of Object.keys(user)) {
        if (key.toLowerCase().startsWith('aws:')) {
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(`the tag ${JSON.stringify(key)} starts with "aws:", which AWS keeps for itself`, {
                code: 'AwsReservedTag',
                source: 'user',
            });
        }
    }
    const merged = { ...user, ...ownership };
    const count = Object.keys(merged).length;
    if (count > MOST_TAGS) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(`${count} tags are too many for one resource: AWS takes ${MOST_TAGS}`, {
            code: 'AwsTooManyTags',
            source: 'user',
            hint: `${Object.keys(ownership).length} of them say which run the resource belongs to; take some of your own away.`,
        });
    }
    return merged;
}
/** Tags as the API takes them. */
function tagList(tags) {
    return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
/** What IAM takes in the value of a tag; the other services take any character. */
const NOT_IN_IAM = /[^\p{L}\p{Z}\p{N}_.:/=+\-@]/gu;
/** Tags as IAM takes them: the name of a build may hold what IAM does not. The user's are left as they are. */
function iamTags(tags) {
    const ours = Object.entries(tags).filter(([key]) => key.startsWith(OWNERSHIP_PREFIX));
    return { ...tags, ...Object.fromEntries(ours.map(([key, value]) => [key, value.replace(NOT_IN_IAM, '_')])) };
}
/** TagSpecifications of a create call; resource types without tags are left out, undefined when nothing is left. */
function tagSpecifications(tags) {
    const specifications = Object.entries(tags)
        .map(([type, values]) => ({
        // as: the keys of `tags` are resource types; Object.entries forgets that.
        ResourceType: type,
        Tags: tagList(values),
    }))
        .filter(({ Tags }) => Tags.length > 0);
    return specifications.length === 0 ? undefined : specifications;
}


/***/ }),

/***/ 21980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  component: () => (/* reexport */ amazonEbs)
});

// EXTERNAL MODULE: ./out/clouds/aws/access-options.js
var access_options = __webpack_require__(31623);
;// CONCATENATED MODULE: ./out/clouds/aws/ami/kms-key-id.js
const KEY = '(?:mrk-)?[a-f0-9][a-f0-9-]+';
const ALIAS = 'alias/[A-Za-z0-9:/_-]+';
const REGION = '(?:[a-z]{2}-(?:gov-)?[a-z]+-[0-9])?';
const ARN = `arn:aws(?:-[a-z]{2}(?:-gov)?)?:kms:${REGION}:[0-9]{12}:(?:key/${KEY}|${ALIAS})`;
const SYNTAX = new RegExp(`^(?:${KEY}|${ALIAS}|${ARN})$`);
/** True for a KMS key id, multi-region key id, alias or the ARN of one of them (spec-amazon 2.3); upper-case hex is refused. */
function isKmsKeyId(text) {
    return SYNTAX.test(text);
}

;// CONCATENATED MODULE: ./out/clouds/aws/ami/resource-name.js
const KEPT = /^[0-9A-Za-z()[\] ./\-'@_]$/;
/**
 * Makes a text usable as the name of an image: every byte that a name cannot hold becomes a dash, so that a character of
 * several bytes becomes several dashes (spec-amazon 2.2; the template function `clean_resource_name`).
 */
function cleanResourceName(name) {
    return [...Buffer.from(name, 'utf8')].map(cleanByte).join('');
}
function cleanByte(byte) {
    const character = String.fromCharCode(byte);
    return KEPT.test(character) ? character : '-';
}

// EXTERNAL MODULE: ./out/clouds/aws/ami/rfc3339.js
var rfc3339 = __webpack_require__(99693);
;// CONCATENATED MODULE: ./out/clouds/aws/ami/check-ami-options.js



/** Reports what is wrong with the image's options, all of it (spec-amazon 2.1 to 2.4). */
function checkAmiOptions(options, context) {
    checkName(options.amiName, context);
    checkKeys(options, context);
    checkRegionKeys(options, context);
    checkSharing(options, context);
    if (options.forceDeleteSnapshot && !options.forceDeregister && !context.force) {
        context.warn({
            path: ['force_delete_snapshot'],
            summary: 'force_delete_snapshot has no effect without force_deregister',
            hint: 'Set force_deregister to true as well, or leave both to -force.',
        });
    }
    // Deviation: aws-skip-save-build-region-needs-regions. Packer builds an image, removes it, and reports it as the artifact.
    if (options.skipSaveBuildRegion && options.amiRegions.length === 0) {
        context.problem({
            path: ['skip_save_build_region'],
            summary: 'skip_save_build_region without ami_regions would keep no image at all',
            hint: 'Name the regions to keep the image in: "ami_regions".',
        });
    }
    if (options.imdsSupport !== '' && options.imdsSupport !== 'v2.0') {
        context.problem({
            path: ['imds_support'],
            summary: `imds_support cannot be "${options.imdsSupport}"`,
            hint: 'The only value that AWS knows is "v2.0"; leave the option out for IMDSv1.',
        });
    }
    if (options.deprecateAt !== '' && (0,rfc3339/* parseRfc3339 */.T)(options.deprecateAt) === undefined) {
        context.problem({
            path: ['deprecate_at'],
            summary: `deprecate_at is not an RFC 3339 time: "${options.deprecateAt}"`,
            hint: 'Write it like 2030-01-31T12:00:00Z.',
        });
    }
}
function checkName(name, context) {
    const path = ['ami_name'];
    if (name === '') {
        context.problem({ path, summary: 'ami_name must be given', code: 'MissingOption', hint: 'Add "ami_name".' });
        return;
    }
    const length = Buffer.byteLength(name);
    if (length < 3 || length > 128) {
        context.problem({ path, summary: `ami_name has ${length} bytes; AWS takes 3 to 128: "${name}"` });
    }
    if (cleanResourceName(name) !== name) {
        context.problem({
            path,
            summary: `ami_name holds characters that AWS does not take: "${name}"`,
            detail: "Allowed are letters, digits, space and ( ) [ ] . / - ' @ _",
            hint: 'Use {{ clean_resource_name "..." }} (also as a pipe: {{ isotime | clean_resource_name }}) to replace them by dashes.',
        });
    }
}
function checkKeys(options, context) {
    const named = [
        [['kms_key_id'], options.kmsKeyId],
        ...Object.entries(options.regionKmsKeyIds).map(([region, key]) => [
            ['region_kms_key_ids', region],
            key,
        ]),
    ];
    const given = named.filter(([, key]) => key !== '');
    for (const [path, key] of given.filter(([, candidate]) => !isKmsKeyId(candidate))) {
        context.problem({
            path,
            summary: `"${key}" is not a valid KMS key id`,
            hint: 'Give a key id, "alias/name", or the ARN of a key or alias; hex digits in lower case.',
        });
    }
    const [first] = given;
    if (first !== undefined && options.encryptBoot !== true) {
        context.problem({
            path: first[0],
            summary: 'a KMS key is given, but encrypt_boot is not true',
            hint: 'Set encrypt_boot to true, or remove the key.',
        });
    }
}
/** Compared before the build region is dropped from `ami_regions`, so it must stand in both or in none. */
function checkRegionKeys(options, context) {
    const keyed = Object.keys(options.regionKmsKeyIds);
    for (const region of keyed.filter((name) => !options.amiRegions.includes(name))) {
        context.problem({
            path: ['region_kms_key_ids', region],
            summary: `region "${region}" has a key in region_kms_key_ids but is not in ami_regions`,
            hint: 'Add the region to ami_regions, or remove its key.',
        });
    }
    if (keyed.length === 0)
        return;
    for (const region of new Set(options.amiRegions.filter((name) => !keyed.includes(name)))) {
        context.problem({
            path: ['ami_regions', options.amiRegions.indexOf(region)],
            summary: `region "${region}" is in ami_regions but has no key in region_kms_key_ids`,
            hint: 'Add a key for the region; an empty text means the default key of the region.',
        });
    }
}
/** Nobody else can use an image or snapshot encrypted with an account's default key. */
function checkSharing(options, context) {
    const shares = [];
    const imageOption = [
        ['ami_users', options.amiUsers],
        ['ami_org_arns', options.amiOrgArns],
        ['ami_ou_arns', options.amiOuArns],
    ].find(([, accounts]) => accounts.length > 0);
    if (imageOption !== undefined)
        shares.push([imageOption[0], 'image']);
    if (options.snapshotUsers.length > 0)
        shares.push(['snapshot_users', 'snapshots']);
    const regions = Object.entries(options.regionKmsKeyIds);
    for (const [option, what] of shares) {
        const hint = 'Encrypt with a key of your own (kms_key_id, region_kms_key_ids) and share that key as well.';
        if (options.encryptBoot === true && options.kmsKeyId === '' && regions.length === 0) {
            context.problem({ path: [option], summary: `the ${what} cannot be shared: the default key encrypts them`, hint });
        }
        for (const [region] of regions.filter(([, key]) => key === '')) {
            const summary = `the ${what} cannot be shared in ${region}: the default key encrypts them there`;
            context.problem({ path: ['region_kms_key_ids', region], summary, hint });
        }
    }
}

// EXTERNAL MODULE: ./out/clouds/aws/run/block-device-mapping.js
var block_device_mapping = __webpack_require__(93757);
;// CONCATENATED MODULE: ./out/clouds/aws/run/check-block-devices.js

const IOPS_PER_GIB = { io1: 50, io2: 500 };
/** Reports what is wrong with a list of block device mappings (spec-amazon 3.4). `option` is the name of the list. */
function checkBlockDevices(option, devices, context) {
    for (const [index, device] of devices.entries()) {
        const problem = (name, summary, hint) => context.problem({ path: [option, index, name], summary, ...(hint === undefined ? {} : { hint }) });
        if (device.deviceName === '')
            problem('device_name', `device_name must be given for every one of ${option}`);
        checkIops(device, problem);
        if ((device.iops ?? 0) !== 0 && !(0,block_device_mapping/* takesIops */._d)(device))
            warnOfIops([option, index, 'iops'], device, context);
        checkThroughput(device, problem);
        if (device.kmsKeyId !== '' && device.encrypted === false) {
            problem('kms_key_id', `device "${device.deviceName}" has a kms_key_id, but encrypted is false`);
        }
    }
}
/** Such iops are not sent, as in Packer, which says nothing (spec-amazon 3.4). */
function warnOfIops(path, { deviceName, iops, volumeType }, context) {
    const kind = volumeType === '' ? 'without volume_type' : `of volume_type "${volumeType}"`;
    context.warn({
        path,
        summary: `iops ${iops} of device "${deviceName}" have no effect: a volume ${kind} is made without them`,
        hint: 'Set volume_type to gp3, io1 or io2, or remove iops.',
    });
}
function checkIops({ iops, volumeType, volumeSize, deviceName }, problem) {
    if (iops === undefined)
        return;
    if (volumeType === 'gp3') {
        if (iops < 3000 || iops > 16000)
            problem('iops', `iops of a gp3 volume must be 3000 to 16000, not ${iops}`);
        return;
    }
    const limit = IOPS_PER_GIB[volumeType];
    if (limit === undefined)
        return;
    if (volumeSize !== 0 && Math.trunc(iops / volumeSize) > limit) {
        problem('iops', `iops of device "${deviceName}" is ${iops} for ${volumeSize} GiB; ${volumeType} takes at most ${limit} per GiB`, `Lower iops to ${limit * volumeSize}, or raise volume_size.`);
    }
    if (iops < 100 || iops > 64000)
        problem('iops', `iops of an ${volumeType} volume must be 100 to 64000, not ${iops}`);
}
function checkThroughput({ throughput, volumeType }, problem) {
    if (throughput === undefined)
        return;
    if (volumeType !== 'gp3') {
        problem('throughput', `throughput is for gp3 volumes only, not for "${volumeType}"`, 'Set "volume_type": "gp3".');
        return;
    }
    if (throughput < 125 || throughput > 1000)
        problem('throughput', `throughput must be 125 to 1000, not ${throughput}`);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/clouds/aws/run/check-filter-values.js
var check_filter_values = __webpack_require__(49272);
// EXTERNAL MODULE: ./out/clouds/aws/run/policy-document.js
var policy_document = __webpack_require__(47066);
;// CONCATENATED MODULE: ./out/clouds/aws/run/check-run-options.js






const BURSTABLE = /^t(?:2|3|3a|4g)\./;
/** Reports what is wrong with the options of the build machine, all of it (spec-amazon 3). */
function checkRunOptions(options, context) {
    checkSourceImage(options, context);
    checkFilters(options, context);
    checkInstance(options, context);
    checkNetwork(options, context);
    checkPlacement(options, context);
    checkReservation(options, context);
    checkMetadata(options, context);
    checkUserData(options, context);
    (0,policy_document/* checkPolicyDocument */.a4)(options, context);
    checkNotBuiltYet(options, context);
    checkBlockDevices('launch_block_device_mappings', options.launchBlockDeviceMappings, context);
}
function checkSourceImage(options, context) {
    if (options.sourceAmi !== '')
        return;
    const { owners = [], filters = {} } = options.sourceAmiFilter ?? {};
    if (owners.length === 0 && Object.keys(filters).length === 0) {
        context.problem({
            path: ['source_ami'],
            summary: 'source_ami or source_ami_filter must be given',
            code: 'MissingOption',
            hint: 'Name the image to start from by its id (source_ami), or describe it (source_ami_filter).',
        });
    }
    if (owners.length === 0) {
        context.problem({
            path: ['source_ami_filter', 'owners'],
            summary: 'source_ami_filter must name the owner of the image',
            code: 'MissingOption',
            hint: 'Add owners with "self", an account id, or "amazon": otherwise anybody could publish an image that matches.',
        });
    }
}
function checkFilters(options, context) {
    const blocks = [
        ['source_ami_filter', options.sourceAmiFilter?.filters],
        ['vpc_filter', options.vpcFilter?.filters],
        ['subnet_filter', options.subnetFilter?.filters],
        ['security_group_filter', options.securityGroupFilter?.filters],
    ];
    for (const [block, filters = {}] of blocks)
        (0,check_filter_values/* checkFilterValues */.x)(filters, [block, 'filters'], context);
}
function checkInstance(options, context) {
    const type = options.instanceType;
    if (type === '') {
        context.problem({
            path: ['instance_type'],
            summary: 'instance_type must be given',
            code: 'MissingOption',
            hint: 'Set instance_type, for example to "t3.micro".',
        });
    }
    if (options.enableNitroEnclave && type.startsWith('t')) {
        context.problem({
            path: ['enable_nitro_enclave'],
            summary: `enable_nitro_enclave is not possible with instance_type "${type}"`,
            hint: 'Burstable machines have no enclaves; take another type, such as m5.xlarge.',
        });
    }
    const unlimited = options.enableUnlimitedCredits ? 'enable_unlimited_credits' : 'enable_t2_unlimited';
    if ((options.enableUnlimitedCredits || options.enableT2Unlimited) && !BURSTABLE.test(type)) {
        context.problem({
            path: [unlimited],
            summary: `${unlimited} is not possible with instance_type "${type}"`,
            hint: 'Only t2, t3, t3a and t4g machines have CPU credits.',
        });
    }
}
function checkNetwork(options, context) {
    if (options.securityGroupId !== '' && options.securityGroupIds.length > 0) {
        context.problem({
            path: ['security_group_id'],
            summary: 'security_group_id and security_group_ids cannot both be given',
            hint: 'Put every group into security_group_ids.',
        });
    }
    for (const [index, cidr] of options.temporarySecurityGroupSourceCidrs.entries()) {
        if (isCidr(cidr))
            continue;
        context.problem({
            path: ['temporary_security_group_source_cidrs', index],
            summary: `"${cidr}" is not a network in CIDR form`,
            hint: 'Write it like 10.0.0.0/8 or 2001:db8::/32.',
        });
    }
}
function isCidr(text) {
    const slash = text.lastIndexOf('/');
    const family = (0,external_node_net_.isIP)(text.slice(0, Math.max(slash, 0)));
    const bits = text.slice(slash + 1);
    return family !== 0 && !text.includes('%') && /^\d{1,3}$/.test(bits) && Number(bits) <= (family === 4 ? 32 : 128);
}
function checkPlacement(options, context) {
    const { tenancy = '', hostId = '', hostResourceGroupArn = '' } = options.placement ?? {};
    if (tenancy !== '' && options.tenancy !== '') {
        context.problem({
            path: ['tenancy'],
            summary: 'tenancy and placement.tenancy cannot both be given',
            hint: 'Keep the one in placement.',
        });
    }
    if (hostId !== '' && hostResourceGroupArn !== '') {
        context.problem({
            path: ['placement', 'host_id'],
            summary: 'placement.host_id and placement.host_resource_group_arn cannot both be given',
        });
    }
    const effective = tenancy === '' ? options.tenancy : tenancy;
    if ((hostId !== '' || hostResourceGroupArn !== '') && effective !== '' && effective !== 'host') {
        context.problem({
            path: tenancy === '' ? ['tenancy'] : ['placement', 'tenancy'],
            summary: `a dedicated host needs the tenancy "host", not "${effective}"`,
        });
    }
}
function checkReservation(options, context) {
    const { capacityReservationId: id, capacityReservationGroupArn: group } = options;
    if (id !== '' && group !== '') {
        context.problem({
            path: ['capacity_reservation_id'],
            summary: 'capacity_reservation_id and capacity_reservation_group_arn cannot both be given',
        });
    }
    if (options.capacityReservationPreference !== '' && (id !== '' || group !== '')) {
        context.problem({
            path: ['capacity_reservation_preference'],
            summary: 'capacity_reservation_preference cannot be given together with a capacity reservation',
            hint: 'Naming the reservation is enough: remove the preference.',
        });
    }
}
function checkMetadata(options, context) {
    const hops = options.metadataOptions?.httpPutResponseHopLimit ?? 1;
    if (hops >= 1 && hops <= 64)
        return;
    context.problem({
        path: ['metadata_options', 'http_put_response_hop_limit'],
        summary: `http_put_response_hop_limit must be 1 to 64, not ${hops}`,
    });
}
function checkUserData(options, context) {
    const { userData, userDataFile } = options;
    if (userData !== '' && userDataFile !== '') {
        context.problem({ path: ['user_data'], summary: 'user_data and user_data_file cannot both be given' });
    }
    if (userDataFile !== '' && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(context.host.workingDirectory, userDataFile))) {
        context.problem({
            path: ['user_data_file'],
            summary: `user_data_file does not exist: "${userDataFile}"`,
            hint: 'A relative path counts from the working directory; {{ template_dir }} is the folder of the template.',
        });
    }
}
function checkNotBuiltYet(options, context) {
    if (options.spotPrice !== '' && options.spotPrice !== '0') {
        context.problem({
            path: ['spot_price'],
            code: 'NotSupported',
            summary: 'spot instances are not built yet: spot_price must be empty or "0"',
            hint: 'Remove spot_price to launch on demand.',
        });
    }
    if (options.blockDurationMinutes % 60 !== 0) {
        context.problem({
            path: ['block_duration_minutes'],
            summary: `block_duration_minutes must be a multiple of 60, not ${options.blockDurationMinutes}`,
        });
    }
    if (options.sshInterface === 'session_manager') {
        context.problem({
            path: ['ssh_interface'],
            code: 'NotSupported',
            summary: 'connecting by the session manager is not built yet',
            hint: 'Use ssh_interface public_ip, private_ip, public_dns, private_dns or ipv6.',
        });
    }
}

// EXTERNAL MODULE: ./out/clouds/aws/run/key-pair-plan.js
var key_pair_plan = __webpack_require__(17404);
// EXTERNAL MODULE: ./out/clouds/aws/run/source-image-data.js
var source_image_data = __webpack_require__(78074);
// EXTERNAL MODULE: ./out/config/define-component.js
var define_component = __webpack_require__(44737);
// EXTERNAL MODULE: ./out/components/communicators/check.js + 2 modules
var check = __webpack_require__(32549);
// EXTERNAL MODULE: ./out/config/declaration.js
var declaration = __webpack_require__(92554);
;// CONCATENATED MODULE: ./out/clouds/aws/ami/ami-options.js

const deregistrationProtection = (0,declaration/* defineOptions */.GM)({
    enabled: (0,declaration/* bool */.lc)('Protect the image against being deregistered.'),
    with_cooldown: (0,declaration/* bool */.lc)('Keep the protection for 24 hours after it is switched off; implies `enabled`.'),
});
/** What becomes of the image: shared by every builder that makes an AMI (spec-amazon 2.1). */
const amiOptions = {
    ami_name: (0,declaration/* string */.Yj)("Name of the image (required): 3 to 128 of letters, digits and `()[] ./-'@_`. `clean_resource_name` replaces all else."),
    ami_description: (0,declaration/* string */.Yj)('Description of the image, in every region.', { late: true }),
    ami_virtualization_type: (0,declaration/* string */.Yj)('Virtualization type of the image; decides whether enhanced networking is possible.'),
    ami_users: (0,declaration/* stringList */.Yn)('Account ids that may launch the image.'),
    ami_groups: (0,declaration/* stringList */.Yn)('Groups that may launch the image; `all` makes it public.'),
    ami_org_arns: (0,declaration/* stringList */.Yn)('ARNs of organizations that may launch the image.'),
    ami_ou_arns: (0,declaration/* stringList */.Yn)('ARNs of organizational units that may launch the image.'),
    ami_product_codes: (0,declaration/* stringList */.Yn)('Product codes of the image.'),
    ami_regions: (0,declaration/* stringList */.Yn)('Further regions to copy the image to.'),
    skip_region_validation: (0,declaration/* bool */.lc)('Do not ask AWS whether the regions exist.'),
    snapshot_copy_duration_minutes: (0,declaration/* optionalInt */.yr)('Finish copying snapshots within this time (time-based copy).'),
    tags: (0,declaration/* stringMap */.Qi)('Tags of the image and its snapshots.', {
        late: true,
        block: { name: 'tag', key: 'key', value: 'value' },
    }),
    ena_support: (0,declaration/* tristate */.rK)('Enhanced networking by ENA: true switches it on, false off.'),
    sriov_support: (0,declaration/* bool */.lc)('Enhanced networking by SriovNetSupport.'),
    force_deregister: (0,declaration/* bool */.lc)('Deregister an image of the same name first.'),
    force_delete_snapshot: (0,declaration/* bool */.lc)('With `force_deregister`: delete the snapshots of the deregistered image too.'),
    encrypt_boot: (0,declaration/* tristate */.rK)('Encrypt the image: true encrypts, false asks for unencrypted copies.'),
    kms_key_id: (0,declaration/* string */.Yj)('KMS key for the build region; needs `encrypt_boot`.'),
    region_kms_key_ids: (0,declaration/* stringMap */.Qi)('KMS key for each of `ami_regions`; empty means the default key of the region.'),
    skip_save_build_region: (0,declaration/* bool */.lc)('Keep the image in `ami_regions` only.'),
    imds_support: (0,declaration/* string */.Yj)('`v2.0`: instances of the image use IMDSv2 only.'),
    deprecate_at: (0,declaration/* string */.Yj)('RFC 3339 time at which the image becomes deprecated.'),
    deregistration_protection: (0,declaration/* struct */.w3)(deregistrationProtection, 'Protection against deregistering.'),
    snapshot_tags: (0,declaration/* stringMap */.Qi)('Tags of the snapshots, over `tags`.', {
        late: true,
        block: { name: 'snapshot_tag', key: 'key', value: 'value' },
    }),
    snapshot_users: (0,declaration/* stringList */.Yn)('Account ids that may create volumes of the snapshots.'),
    snapshot_groups: (0,declaration/* stringList */.Yn)('Groups that may create volumes of the snapshots.'),
};
/** Options of images that are made by CreateImage from an instance (amazon-ebs). */
const ebsImageOptions = {
    skip_create_ami: (0,declaration/* bool */.lc)('Stop before the image is made: runs the provisioners only.'),
    skip_ami_run_tags: (0,declaration/* bool */.lc)('Do not put `run_tags` on the image and its snapshots.'),
    fast_launch: (0,declaration/* unsupported */.qO)('fast launch is not built yet'),
};

// EXTERNAL MODULE: ./out/clouds/aws/run/block-device-options.js
var block_device_options = __webpack_require__(14365);
// EXTERNAL MODULE: ./out/clouds/aws/run/run-options.js
var run_options = __webpack_require__(55364);
// EXTERNAL MODULE: ./out/components/communicators/options.js
var options = __webpack_require__(63153);
;// CONCATENATED MODULE: ./out/components/builders/amazon-ebs/options.js






/** Options of the amazon-ebs builder (spec-amazon 1 to 3). */
const amazonEbsOptions = (0,declaration/* defineOptions */.GM)({
    ...access_options/* awsAccessOptions */.g_,
    ...amiOptions,
    ...ebsImageOptions,
    ...run_options/* runOptions */.Ku,
    ...run_options/* runVolumeTagOptions */.qD,
    ...options/* communicatorOptions */.O,
    ami_block_device_mappings: (0,declaration/* structList */.sX)(block_device_options/* blockDeviceOptions */.o, 'Block devices of the image.'),
    no_ephemeral: (0,declaration/* bool */.lc)('Launch without instance store volumes.'),
});

;// CONCATENATED MODULE: ./out/components/builders/amazon-ebs/amazon-ebs.js










/** Launches a machine of an EBS-backed image, provisions it, stops it and makes an AMI of it (spec-amazon 4). */
const amazonEbs = (0,define_component/* defineBuilder */.r5)({
    type: 'amazon-ebs',
    options: amazonEbsOptions,
    functions: { clean_resource_name: cleanResourceName },
    generatedVariables: source_image_data/* SOURCE_IMAGE_KEYS */.bI,
    prepare,
});
async function prepare(options, context) {
    (0,access_options/* checkAccess */.x8)(options, context);
    checkAmiOptions(options, context);
    checkRunOptions(options, context);
    checkBlockDevices('ami_block_device_mappings', options.amiBlockDeviceMappings, context);
    (0,key_pair_plan/* checkKeyOptions */.S)(options, context);
    checkLease(options, context);
    const communicator = await (0,check/* checkCommunicator */.e)(options, context);
    return {
        async run(build) {
            // Only a run needs the AWS SDK: validating stays fast.
            const { buildImage } = await Promise.all(/* import() */[__webpack_require__.e(5123), __webpack_require__.e(211), __webpack_require__.e(6172), __webpack_require__.e(7018), __webpack_require__.e(8432)]).then(__webpack_require__.bind(__webpack_require__, 78432));
            const force = options.forceDeregister || context.force;
            return buildImage(build, {
                options: { ...options, ...leased(context), forceDeregister: force },
                communicator: communicator ?? { type: 'none' },
                renderLate: context.renderLate,
            });
        },
    };
}
/** A machine that ends by shutting down must not be told to stop that way. */
function checkLease(options, context) {
    if (context.lease === undefined)
        return;
    const refuse = (option, why) => context.problem({
        path: [option],
        summary: `${option} cannot be used together with a lease`,
        detail: why,
        code: 'LeaseConflict',
        hint: `Take ${option} out of the template, or build without a lease.`,
    });
    if (options.disableStopInstance) {
        refuse('disable_stop_instance', 'With a lease a machine that shuts down is terminated, and no image can be made of it.');
    }
    if (context.given('shutdown_behavior')) {
        refuse('shutdown_behavior', 'A lease sets it to "terminate".');
    }
}
function leased({ lease }) {
    return lease === undefined ? {} : { shutdownBehavior: 'terminate' };
}

;// CONCATENATED MODULE: ./out/components/builders/amazon-ebs/index.js



/***/ }),

/***/ 59866:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ findSettled),
/* harmony export */   i: () => (/* binding */ SETTLE)
/* harmony export */ });
/** How long after a creation, certain or possible, "there is nothing" may mean "not known yet", in milliseconds. */
const SETTLE = 30_000;
/** Looks again every two seconds until something is found, or until `settled` (epoch ms): then there is nothing. */
async function findSettled(find, settled, clock, signal) {
    for (;;) {
        const id = await find();
        const left = settled - clock.now();
        if (id !== undefined || left <= 0)
            return id;
        await clock.sleep(Math.min(2_000, left), signal);
    }
}


/***/ })

};
;