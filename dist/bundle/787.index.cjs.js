"use strict";
exports.id = 787;
exports.ids = [787];
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

/***/ 2178:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ secretDataValue),
/* harmony export */   a: () => (/* binding */ secretValue)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);

/**
 * The value that a secret holds under a key; '' asks for the only one. A secret that is not JSON is its own value; numbers
 * are without decimals. Throws a BuildError `SecretUnusable`, which never quotes the secret.
 *
 * @see spec-json-template 7.3; the texts are those of Packer 1.6.6 where it has them
 */
function secretValue(secret, key) {
    const members = parse(secret);
    if (members === undefined)
        return secret;
    if (key !== '')
        return textOf(members.get(key), key);
    const [first, ...others] = members;
    if (first === undefined)
        return textOf(undefined, key);
    if (others.length > 0)
        throw unusable('the secret has several keys: name the one that is wanted');
    return textOf(first[1], first[0]);
}
/**
 * The value that the data source gives for a key: as {@link secretValue}, but a missing key gives an empty text, and without
 * a key the first value counts (spec-amazon 6.1). A binary secret has no text and no value.
 */
function secretDataValue(secret, key) {
    const members = secret === '' ? undefined : parse(secret);
    if (members === undefined)
        return secret;
    const [name, value] = key === '' ? ([...members][0] ?? ['', '']) : [key, members.get(key) ?? ''];
    return textOf(value, name);
}
/** The members of a JSON object; undefined when the text is not JSON. */
function parse(secret) {
    let value;
    try {
        value = JSON.parse(secret);
    }
    catch {
        return undefined;
    }
    if (value === null)
        return new Map();
    if (typeof value !== 'object' || Array.isArray(value)) {
        const kind = Array.isArray(value) ? 'array' : typeof value === 'boolean' ? 'bool' : typeof value;
        throw unusable(`the secret is a JSON ${kind}, not an object: aws_secretsmanager_raw gives it whole`);
    }
    return new Map(Object.entries(value));
}
function textOf(value, key) {
    if (value === undefined)
        throw unusable(`No secret found for key "${key}"`);
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number')
        return withoutDecimals(value);
    throw unusable(`the value of key "${key}" is neither a string nor a number`);
}
/** As Go's `%.0f`: halves go to the even neighbour. */
function withoutDecimals(value) {
    const below = Math.floor(value);
    const rest = value - below;
    const isUp = rest > 0.5 || (rest === 0.5 && below % 2 !== 0);
    return BigInt(isUp ? below + 1 : below).toString();
}
function unusable(message) {
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(message, { code: 'SecretUnusable', source: 'user' });
}


/***/ }),

/***/ 10787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   secretsManagerRaw: () => (/* binding */ secretsManagerRaw),
/* harmony export */   secretsManagerValue: () => (/* binding */ secretsManagerValue)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);
/* harmony import */ var _access_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31623);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84789);
/* harmony import */ var _secret_value_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2178);
/* harmony import */ var _service_client_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(67767);
/* harmony import */ var _service_tools_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92761);






/**
 * The template function `aws_secretsmanager "name" ["key"]`, with the region and credentials of the environment alone
 * (spec-amazon 6.3). Throws a BuildError `SecretUnusable`, AwsError, `AwsNoRegion`, `AwsNoCredentials`.
 */
async function secretsManagerValue(args, context) {
    const [name, key = '', ...more] = args;
    if (name === undefined)
        throw unusable('secret name must be provided');
    if (more.length > 0)
        throw unusable('only secret name and optional secret key can be provided.');
    return (0,_secret_value_js__WEBPACK_IMPORTED_MODULE_3__/* .secretValue */ .a)(await readSecret(name, context), key);
}
/** The template function `aws_secretsmanager_raw "name"`: the whole secret. */
function secretsManagerRaw(args, context) {
    return readSecret(args[0] ?? '', context);
}
/** One client for all secrets of a template, and each secret once. */
const readers = new WeakMap();
async function readSecret(name, context) {
    if (name === '')
        throw unusable('At least one secret name must be provided');
    const reader = readers.get(context) ?? makeReader(context);
    readers.set(context, reader);
    return (await reader)(name);
}
async function makeReader(context) {
    const { signal } = context;
    const tools = await (0,_service_tools_js__WEBPACK_IMPORTED_MODULE_5__/* .serviceTools */ .v)(_access_options_js__WEBPACK_IMPORTED_MODULE_1__/* .DEFAULT_ACCESS */ .jl, context);
    const call = (0,_service_client_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceCalls */ .j)('secretsmanager', tools, async () => {
        const { SecretsManager } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(5494)]).then(__webpack_require__.t.bind(__webpack_require__, 75494, 19));
        return new SecretsManager((0,_service_client_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceConfig */ .I)('secrets_manager', tools));
    });
    const read = async (name) => {
        const request = { SecretId: name, VersionStage: 'AWSCURRENT' };
        const secret = await call('GetSecretValue', signal, (client, options) => client.getSecretValue(request, options));
        if (secret.SecretString === undefined)
            throw unusable('Secret is not string');
        return secret.SecretString;
    };
    const known = new Map();
    return (name) => {
        const secret = known.get(name) ?? read(name).catch((error) => explain(error, name, tools.region));
        known.set(name, secret);
        return secret;
    };
}
function explain(error, name, region) {
    if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .isAwsError */ .m_)(error, 'ResourceNotFoundException'))
        throw error;
    throw unusable(`${error.awsCode}: ${error.awsMessage}`, `The secret is "${name}" in ${region}: check its name, AWS_REGION, and the account of the credentials.`);
}
function unusable(message, hint) {
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(message, { code: 'SecretUnusable', source: 'user', hint });
}


/***/ }),

/***/ 92761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ serviceTools)
/* harmony export */ });
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46942);
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96998);
/* harmony import */ var _sts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80604);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39161);
/* harmony import */ var _vault_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94227);





/** Attempts of a call, the first included. */
const ATTEMPTS = 10;
/**
 * What calls of a small service outside of a build work with: region and credentials of the access options, else of the
 * environment. Throws `AwsNoRegion`, `AwsNoCredentials`, `AwsCannotAssumeRole`, `VaultCredentialsRefused`.
 */
async function serviceTools(access, context) {
    const { env, clock, workingDirectory, secrets, signal } = context;
    const silent = () => undefined;
    const region = await (0,_region_js__WEBPACK_IMPORTED_MODULE_1__/* .resolveRegion */ .Zv)(access, env);
    const transport = await (0,_transport_js__WEBPACK_IMPORTED_MODULE_3__/* .makeTransport */ ._)(env, access.insecureSkipTlsVerify, silent);
    const credentialTools = { env, clock, workingDirectory, region, transport, secrets, signal, debug: silent };
    const credentials = await (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .findCredentials */ .g)(access, credentialTools);
    const { secretAccessKey, sessionToken = '' } = await credentials.provide();
    for (const secret of [secretAccessKey, sessionToken])
        secrets.add(secret);
    const attempts = access.maxRetries || ATTEMPTS;
    const tools = { region, env, clock, credentials, transport, attempts, debug: silent };
    const { source } = credentials;
    if (source === 'vault')
        await (0,_vault_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .firstCall */ .B)(() => (0,_sts_js__WEBPACK_IMPORTED_MODULE_2__/* .createSts */ .F)(tools).callerAccount(signal), { source, clock, signal });
    return tools;
}


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


/***/ })

};
;