"use strict";
exports.id = 4236;
exports.ids = [4236];
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

/***/ 44236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  component: () => (/* reexport */ amazonAmi)
});

// EXTERNAL MODULE: ./out/clouds/aws/access-options.js
var access_options = __webpack_require__(31623);
// EXTERNAL MODULE: ./out/clouds/aws/run/check-filter-values.js
var check_filter_values = __webpack_require__(49272);
// EXTERNAL MODULE: ./out/config/define-component.js
var define_component = __webpack_require__(44737);
// EXTERNAL MODULE: ./out/clouds/aws/run/run-options.js
var run_options = __webpack_require__(55364);
// EXTERNAL MODULE: ./out/config/declaration.js
var declaration = __webpack_require__(92554);
;// CONCATENATED MODULE: ./out/components/data-sources/amazon-ami/options.js



/** Options of the data source amazon-ami (spec-amazon 6.1). */
const amazonAmiOptions = (0,declaration/* defineOptions */.GM)({ ...access_options/* awsAccessOptions */.g_, ...run_options/* imageFilterOptions */.iP });

;// CONCATENATED MODULE: ./out/components/data-sources/amazon-ami/amazon-ami.js




/** Finds an AMI by its owner and filters (spec-amazon 6.1). */
const amazonAmi = (0,define_component/* defineDataSource */.HA)({
    type: 'amazon-ami',
    options: amazonAmiOptions,
    outputs: {
        id: { type: 'string', description: 'Id of the image.' },
        name: { type: 'string', description: 'Its name.' },
        creation_date: { type: 'string', description: 'When it was made, as `2026-01-31T12:00:00.000Z`.' },
        owner: { type: 'string', description: 'Account id of its owner.' },
        owner_name: { type: 'string', description: 'Alias of the owner, such as `amazon`.' },
        tags: { type: 'string-map', description: 'Its tags.' },
    },
    prepare(options, context) {
        (0,access_options/* checkAccess */.x8)(options, context);
        checkImage(options, context);
        return {
            async execute(data) {
                // Only a run needs the AWS SDK: validating stays fast.
                const { readImage } = await Promise.all(/* import() */[__webpack_require__.e(5123), __webpack_require__.e(211), __webpack_require__.e(5823)]).then(__webpack_require__.bind(__webpack_require__, 25823));
                return readImage(options, data);
            },
        };
    },
});
function checkImage({ owners, filters }, context) {
    (0,check_filter_values/* checkFilterValues */.x)(filters, ['filters'], context);
    if (owners.length > 0)
        return;
    const isEmpty = Object.keys(filters).length === 0;
    context.problem({
        path: [isEmpty ? 'filters' : 'owners'],
        code: 'MissingOption',
        summary: isEmpty ? 'owners and filters must be given' : 'owners must name the owner of the image',
        hint: 'Add owners = ["self"], an account id, or "amazon": otherwise anybody could publish an image that matches.',
    });
}

;// CONCATENATED MODULE: ./out/components/data-sources/amazon-ami/index.js



/***/ }),

/***/ 92554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ defineOptions),
/* harmony export */   II: () => (/* binding */ intList),
/* harmony export */   Qi: () => (/* binding */ stringMap),
/* harmony export */   Wh: () => (/* binding */ int),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   Yn: () => (/* binding */ stringList),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   lc: () => (/* binding */ bool),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   qO: () => (/* binding */ unsupported),
/* harmony export */   rK: () => (/* binding */ tristate),
/* harmony export */   sX: () => (/* binding */ structList),
/* harmony export */   w3: () => (/* binding */ struct),
/* harmony export */   yr: () => (/* binding */ optionalInt)
/* harmony export */ });
/* unused harmony exports float, stringListList */
/* harmony import */ var typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90280);

/** Declares the options of a component (or of a nested block). Spread shared groups into it. */
function defineOptions(properties) {
    return { properties };
}
/** A string. */
function string(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].String */ .Ay$.String(stringConstraints(facts)), { default: '', ...facts, weak: 'string', description });
}
/** One of `values`, or empty when not given. */
function choice(values, description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].String */ .Ay$.String(), { default: '', ...facts, values, weak: 'string', description });
}
/** true or false. */
function bool(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Boolean */ .Ay$.Boolean(), { default: false, ...facts, weak: 'bool', description });
}
/** true, false or unset (Packer's trilean). */
function tristate(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Boolean */ .Ay$.Boolean(), { ...facts, weak: 'tristate', description });
}
/** A whole number; 0 when absent. */
function int(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Integer */ .Ay$.Integer(numberConstraints(facts)), { default: 0, ...facts, weak: 'int', description });
}
/** A whole number or unset. */
function optionalInt(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Integer */ .Ay$.Integer(numberConstraints(facts)), { ...facts, weak: 'optional-int', description });
}
/** A number that may have a fraction; 0 when absent. */
function float(description, facts = {}) {
    return make(Type.Number(numberConstraints(facts)), { default: 0, ...facts, weak: 'float', description });
}
/** A Go duration (`1m30s`; a JSON number is nanoseconds), decoded to milliseconds. `default` is in milliseconds too. */
function duration(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Number */ .Ay$.Number(), { default: 0, ...facts, weak: 'duration', description });
}
/** A list of strings; a string is split at commas. */
function stringList(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Array */ .Ay$.Array(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].String */ .Ay$.String()), { default: [], ...facts, weak: 'string-list', description });
}
/** A list of lists of strings; an inner list may be a comma string. */
function stringListList(description, facts = {}) {
    return make(Type.Array(Type.Array(Type.String())), { default: [], ...facts, weak: 'string-list-list', description });
}
/** A list of whole numbers. */
function intList(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Array */ .Ay$.Array(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Integer */ .Ay$.Integer()), { default: [], ...facts, weak: 'int-list', description });
}
/** A map of strings, in template order. */
function stringMap(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Record */ .Ay$.Record(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].String */ .Ay$.String(), typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].String */ .Ay$.String()), { default: {}, ...facts, weak: 'string-map', description });
}
/** A nested block, or undefined when absent. */
function struct(declaration, description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Unknown */ .Ay$.Unknown(), { ...facts, weak: 'struct', description, struct: declaration });
}
/** A repeatable nested block. */
function structList(declaration, description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Unknown */ .Ay$.Unknown(), { default: [], ...facts, weak: 'struct-list', description, struct: declaration });
}
/** An option that Packer knows and this engine does not have yet: refused at validation, by name and position. */
function unsupported(reason) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Unknown */ .Ay$.Unknown(), { weak: 'any', description: reason, unsupported: reason });
}
function make(schema, option) {
    return { schema, option };
}
function stringConstraints(facts) {
    return facts.values === undefined ? {} : { enum: [...facts.values] };
}
function numberConstraints(facts) {
    return {
        ...(facts.minimum === undefined ? {} : { minimum: facts.minimum }),
        ...(facts.maximum === undefined ? {} : { maximum: facts.maximum }),
    };
}


/***/ }),

/***/ 44737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ definePostProcessor),
/* harmony export */   HA: () => (/* binding */ defineDataSource),
/* harmony export */   MA: () => (/* binding */ defineProvisioner),
/* harmony export */   r5: () => (/* binding */ defineBuilder)
/* harmony export */ });
/* harmony import */ var _constraints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21622);

/** Makes a builder of its definition. */
function defineBuilder(definition) {
    return { ...component(definition), generatedVariables: definition.generatedVariables ?? [] };
}
/** Makes a provisioner of its definition. */
function defineProvisioner(definition) {
    return component(definition);
}
/** Makes a post-processor of its definition. */
function definePostProcessor(definition) {
    return component(definition);
}
/** Makes a data source of its definition and its outputs. */
function defineDataSource(definition) {
    return { ...component(definition), outputs: definition.outputs };
}
function component(definition) {
    return {
        type: definition.type,
        options: definition.options,
        prepare: (body, context) => prepareComponent(definition, body, context),
    };
}
async function prepareComponent(definition, body, context) {
    const scope = {
        buildName: context.buildName,
        builderType: context.builderType,
        generatedKeys: context.generatedKeys,
        generated: context.generated,
        functions: definition.functions,
    };
    await (0,_constraints_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConstraints */ .V)(definition.options);
    const decoded = await body.decode(definition.options, scope);
    for (const secret of decoded.sensitive)
        context.secrets.add(secret);
    if (decoded.value === undefined)
        return { value: undefined, diagnostics: decoded.diagnostics, final: decoded.final };
    const found = [];
    const report = (severity, problem) => {
        if (decoded.undecided?.(problem.path) !== true)
            found.push(problemDiagnostic(severity, problem, decoded));
    };
    const check = {
        ...context,
        given: (...path) => decoded.given.has(path.join('.')),
        problem: (problem) => report('error', problem),
        warn: (problem) => report('warning', problem),
        renderLate: body.renderLate(scope),
    };
    const value = await definition.prepare(decoded.value, check);
    const failed = found.some((diagnostic) => diagnostic.severity === 'error');
    return { value: failed ? undefined : value, diagnostics: [...decoded.diagnostics, ...found], final: decoded.final };
}
function problemDiagnostic(severity, problem, decoded) {
    return {
        severity,
        code: problem.code ?? 'InvalidOption',
        summary: problem.summary,
        detail: problem.detail,
        hint: problem.hint,
        range: decoded.locate(problem.path),
    };
}


/***/ })

};
;