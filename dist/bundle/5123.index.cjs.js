"use strict";
exports.id = 5123;
exports.ids = [5123];
exports.modules = {

/***/ 46942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findCredentials)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);
/* harmony import */ var _access_options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31623);
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96998);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39161);
/* harmony import */ var _vault_credentials_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94227);





/**
 * Finds credentials in Packer's order (spec-amazon 1.4): Vault, options, the profile that the option names, keys of the environment,
 * web identity of the environment, AWS_PROFILE or the default profile, container, instance metadata; then assumes the role of
 * `assume_role`. Throws `AwsNoCredentials`, `AwsCannotAssumeRole`.
 *
 * Everything is read from the given environment. What the SDK reads of the process itself and cannot be told otherwise:
 * within a profile `credential_source`, SSO's and login's caches; the address of the metadata service.
 */
async function findCredentials(access, tools) {
    const providers = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(7451)]).then(__webpack_require__.t.bind(__webpack_require__, 37451, 19));
    const base = await firstThatGives(candidates(access, tools, providers), tools);
    if (access.assumeRole === undefined || access.assumeRole.roleArn === '')
        return base;
    return { source: base.source, provide: await assumeRole(access.assumeRole, base, tools, providers) };
}
function candidates(access, tools, providers) {
    const { env } = tools;
    const { accessKey, secretKey, token } = access;
    const engine = (0,_access_options_js__WEBPACK_IMPORTED_MODULE_1__/* .vaultEngine */ .Jy)(access);
    // Deviation: aws-vault-when-needed. Packer has Vault make credentials for `validate`, too.
    if (engine !== undefined)
        return [chosen('vault', (0,_vault_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .vaultProvider */ .A)(engine, tools))];
    if (accessKey !== '' || secretKey !== '' || token !== '') {
        return [chosen('static', async () => keys(accessKey, secretKey, token))];
    }
    const profile = () => profileProvider(access, tools, providers);
    if (access.profile !== '')
        return [chosen('profile', profile())];
    const { AWS_ACCESS_KEY_ID: id = '', AWS_SECRET_ACCESS_KEY: secret = '' } = env;
    if (id !== '' && secret !== '') {
        return [chosen('environment', async () => keys(id, secret, env['AWS_SESSION_TOKEN'] ?? ''))];
    }
    if ((env['AWS_WEB_IDENTITY_TOKEN_FILE'] ?? '') !== '' && (env['AWS_ROLE_ARN'] ?? '') !== '') {
        return [chosen('web-identity', webIdentityProvider(tools, providers))];
    }
    if ((env['AWS_PROFILE'] ?? '') !== '')
        return [chosen('profile', profile())];
    const instance = access.skipMetadataApiCheck || env['AWS_EC2_METADATA_DISABLED']?.toLowerCase() === 'true';
    return [
        { source: 'profile', provide: profile(), chosen: false },
        ...containerCandidates(env, providers),
        ...(instance
            ? []
            : [
                {
                    source: 'instance',
                    provide: providers.fromInstanceMetadata({ timeout: 1_000, maxRetries: 0 }),
                    chosen: false,
                },
            ]),
    ];
}
function chosen(source, provide) {
    return { source, provide, chosen: true };
}
function keys(accessKeyId, secretAccessKey, sessionToken) {
    return { accessKeyId, secretAccessKey, ...(sessionToken === '' ? {} : { sessionToken }) };
}
function profileProvider(access, tools, { fromIni }) {
    const files = (0,_region_js__WEBPACK_IMPORTED_MODULE_2__/* .sharedFiles */ .Nt)(access, tools.env);
    return fromIni({
        profile: (0,_region_js__WEBPACK_IMPORTED_MODULE_2__/* .profileName */ .vR)(access, tools.env),
        filepath: files.credentials,
        configFilepath: files.config,
        // `region` in clientConfig would override that of an SSO session; the parent's is only a fallback.
        parentClientConfig: { region: tools.region, requestHandler: tools.transport },
        // Deviation: aws-mfa-code. The code is for the `mfa_serial` of the profile; Packer 1.16 never sends it (spec-amazon 1.2).
        ...(access.mfaCode === '' ? {} : { mfaCodeProvider: async () => access.mfaCode }),
    });
}
function webIdentityProvider(tools, { fromTokenFile }) {
    const { env } = tools;
    return fromTokenFile({
        webIdentityTokenFile: env['AWS_WEB_IDENTITY_TOKEN_FILE'] ?? '',
        roleArn: env['AWS_ROLE_ARN'] ?? '',
        ...(env['AWS_ROLE_SESSION_NAME'] ? { roleSessionName: env['AWS_ROLE_SESSION_NAME'] } : {}),
        clientConfig: stsConfig(tools),
    });
}
function containerCandidates(env, { fromHttp }) {
    const relative = env['AWS_CONTAINER_CREDENTIALS_RELATIVE_URI'] ?? '';
    const full = env['AWS_CONTAINER_CREDENTIALS_FULL_URI'] ?? '';
    if (relative === '' && full === '')
        return [];
    const tokenFile = env['AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE'] ?? '';
    const token = env['AWS_CONTAINER_AUTHORIZATION_TOKEN'] ?? '';
    const provide = fromHttp({
        ...(relative === '' ? { awsContainerCredentialsFullUri: full } : { awsContainerCredentialsRelativeUri: relative }),
        ...(tokenFile === '' ? {} : { awsContainerAuthorizationTokenFile: tokenFile }),
        ...(token === '' ? {} : { awsContainerAuthorizationToken: token }),
    });
    return [chosen('container', provide)];
}
async function firstThatGives(all, { clock, env }) {
    let last;
    for (const { source, provide, chosen: only } of all) {
        const remembered = remember(provide, clock);
        try {
            await remembered();
            return { source, provide: remembered };
        }
        catch (error) {
            last = error;
            if (only)
                throw unusable(source, error);
        }
    }
    throw noneFound(last, env);
}
/** The source that was asked for gives nothing. */
function unusable(source, cause) {
    if (cause instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc)
        return cause;
    const known = cause instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS ? cause.hint : undefined;
    const hint = known ?? (source === 'profile' ? PROFILE_HINT : CREDENTIALS_HINT);
    const message = `the AWS credentials (${source}) cannot be used: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(cause)}`;
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(message, { code: 'AwsNoCredentials', source: 'user', hint, cause });
}
function noneFound(cause, env) {
    const names = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'];
    const missing = names.filter((name) => (env[name] ?? '') === '');
    const half = missing.length === 1 ? `: ${names.find((name) => !missing.includes(name))} is set, ${missing[0]} is not` : '';
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(`no AWS credentials were found${half}`, {
        code: 'AwsNoCredentials',
        source: 'user',
        hint: CREDENTIALS_HINT,
        cause,
    });
}
const PROFILE_HINT = 'Check the name of the profile (option profile, or AWS_PROFILE) against ~/.aws/config and ~/.aws/credentials, or the files that AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE name.';
const CREDENTIALS_HINT = [
    'In a workflow, give the job `permissions: id-token: write` and, before this step, add',
    '`- uses: aws-actions/configure-aws-credentials@v6` with `role-to-assume` and `aws-region`.',
    'Elsewhere set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE.',
].join(' ');
async function assumeRole(role, base, tools, { fromTemporaryCredentials }) {
    const tags = Object.entries(role.tags).map(([Key, Value]) => ({ Key, Value }));
    const provide = remember(fromTemporaryCredentials({
        masterCredentials: base.provide,
        params: {
            RoleArn: role.roleArn,
            ...(role.durationSeconds === 0 ? {} : { DurationSeconds: role.durationSeconds }),
            ...(role.externalId === '' ? {} : { ExternalId: role.externalId }),
            ...(role.policy === '' ? {} : { Policy: role.policy }),
            ...(role.policyArns.length === 0 ? {} : { PolicyArns: role.policyArns.map((arn) => ({ arn })) }),
            ...(role.sessionName === '' ? {} : { RoleSessionName: role.sessionName }),
            ...(tags.length === 0 ? {} : { Tags: tags }),
            ...(role.transitiveTagKeys.length === 0 ? {} : { TransitiveTagKeys: [...role.transitiveTagKeys] }),
        },
        clientConfig: stsConfig(tools),
    }), tools.clock);
    try {
        await (0,_vault_credentials_js__WEBPACK_IMPORTED_MODULE_4__/* .firstCall */ .B)(provide, { ...tools, source: base.source });
    }
    catch (cause) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(`cannot assume the role ${role.roleArn}: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(cause)}`, {
            code: 'AwsCannotAssumeRole',
            source: 'user',
            hint: 'Check the trust policy of the role, the external id, and that the credentials of the job may call sts:AssumeRole.',
            cause,
        });
    }
    return provide;
}
/** Configuration of the STS clients that providers make. */
function stsConfig({ region, transport, env }) {
    const endpoint = (0,_transport_js__WEBPACK_IMPORTED_MODULE_3__/* .endpointOf */ .X)('sts', env);
    return { region, requestHandler: transport, ...(endpoint === undefined ? {} : { endpoint }) };
}
/** How long before their end credentials are fetched anew, in milliseconds; half their life when that is less. */
const EARLY = 5 * 60 * 1000;
/** Asks the provider once, and again when what it gave is about to expire; all clients share it. */
function remember(provide, clock) {
    let known;
    let renewal = Number.POSITIVE_INFINITY;
    const fetch = async () => {
        const fetched = clock.now();
        // Whoever asks meanwhile waits for the same answer.
        renewal = Number.POSITIVE_INFINITY;
        const identity = await provide();
        const end = identity.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
        renewal = end - Math.min(EARLY, (end - fetched) / 2);
        return identity;
    };
    return async () => {
        if (known === undefined || renewal <= clock.now()) {
            known = fetch();
            // A failure is not remembered.
            known.catch(() => {
                known = undefined;
            });
        }
        return known;
    };
}


/***/ }),

/***/ 84789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ toAwsError),
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   V5: () => (/* binding */ refusedByAws),
/* harmony export */   m_: () => (/* binding */ isAwsError),
/* harmony export */   wu: () => (/* binding */ encodedAuthorization)
/* harmony export */ });
/* unused harmony export AwsError */
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18863);


/** A failed AWS call. `code` is `Aws` with the AWS code in PascalCase (`AwsInvalidAMIIDNotFound`); callers branch on `awsCode`. */
class AwsError extends _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS {
    awsCode;
    awsMessage;
    operation;
    status;
    requestId;
    refused;
    constructor(message, facts) {
        super(message, facts);
        this.name = 'AwsError';
        this.awsCode = facts.awsCode;
        this.awsMessage = facts.awsMessage;
        this.operation = facts.operation;
        this.status = facts.status;
        this.requestId = facts.requestId;
        this.refused = facts.refused;
    }
}
/** True when `error` is an {@link AwsError} with one of the codes (with none given: any). */
function isAwsError(error, ...codes) {
    return error instanceof AwsError && (codes.length === 0 || codes.includes(error.awsCode));
}
/** True when the credentials may not make the call. */
function isDenied(error) {
    return error instanceof AwsError && FORBIDDEN.has(error.awsCode);
}
/** The `refused` predicate of an acquisition: the create call was certainly not carried out, or, after a cancel, not even made. */
function refusedByAws(error) {
    return (error instanceof AwsError && error.refused) || error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc;
}
/** Makes an {@link AwsError} of what the SDK threw, with a hint where one is known. */
function toAwsError(error, call) {
    const { code, message, status, requestId } = (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .readFault */ .Xs)(error);
    const text = call.decoded === undefined ? message : message.replace(ENCODED, call.decoded);
    const name = code === '' ? (status === undefined ? '' : `HTTP ${status}`) : code;
    const parts = [name, text].filter((part) => part !== '');
    const known = requestId === undefined ? '' : ` (request ${requestId})`;
    return new AwsError(`${call.operation} in ${call.region} failed: ${parts.join(': ')}${known}`, {
        code: `Aws${pascalCase(name === '' ? 'CallFailed' : name)}`,
        source: isUsersFault(code) ? 'user' : 'remote',
        hint: hintFor(code, message, call),
        cause: error,
        awsCode: code,
        awsMessage: text,
        operation: call.operation,
        status,
        requestId,
        refused: call.refused,
    });
}
const ENCODED = /(?<=encoded authorization failure message:\s*)[\w-]+/i;
/** The blob of an UnauthorizedOperation that `sts:DecodeAuthorizationMessage` can read (spec-amazon 1). */
function encodedAuthorization(error) {
    const { code, message } = (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .readFault */ .Xs)(error);
    return code === 'UnauthorizedOperation' ? ENCODED.exec(message)?.[0] : undefined;
}
const FORBIDDEN = new Set([
    'UnauthorizedOperation',
    'AccessDenied',
    'AccessDeniedException',
    'Client.UnauthorizedOperation',
]);
const EXPIRED = new Set(['ExpiredToken', 'ExpiredTokenException', 'RequestExpired']);
const WRONG_KEY = new Set([
    'AuthFailure',
    'InvalidClientTokenId',
    'SignatureDoesNotMatch',
    'UnrecognizedClientException',
    'InvalidAccessKeyId',
    'CredentialsProviderError',
]);
function isUsersFault(code) {
    return FORBIDDEN.has(code) || EXPIRED.has(code) || WRONG_KEY.has(code) || code === 'OptInRequired';
}
function hintFor(code, message, { service, operation, region, decoded }) {
    if (FORBIDDEN.has(code)) {
        const action = DENIED_ACTION.exec(message)?.[1] ?? `${service}:${operation}`;
        const needs = `The role or user of this job needs the permission ${action} in ${region}.`;
        const isEncoded = decoded === undefined && ENCODED.test(message);
        return isEncoded ? `${needs} ${HOW_TO_DECODE}` : needs;
    }
    if (EXPIRED.has(code)) {
        return 'The credentials of this job have expired: raise role-duration-seconds of aws-actions/configure-aws-credentials above the length of the build, and check the clock of the machine.';
    }
    if (WRONG_KEY.has(code))
        return `AWS does not accept these credentials in ${region}: check the key, its account, and that the region is enabled.`;
    return HINTS[code];
}
/** The action that was refused, which may be another than the one called: a create call with tags needs `iam:TagRole`, too. */
const DENIED_ACTION = /not authorized to perform: ([a-z0-9-]+:\w+)/;
const HOW_TO_DECODE = 'With "decode_authorization_messages": true the refusal is explained (needs sts:DecodeAuthorizationMessage).';
const HINTS = {
    InsufficientInstanceCapacity: 'AWS has no free capacity for this instance type in this zone now: choose another instance_type or zone (subnet_filter with random), or try again later.',
    'InvalidAMIID.NotFound': 'The image does not exist in this region, or it is not shared with this account: image ids differ by region.',
    'InvalidAMIID.Unavailable': 'The image was deregistered or is not ready.',
    'InvalidKeyPair.Duplicate': 'A key pair of that name exists already: leave temporary_key_pair_name out for a name that nobody else has.',
    'InvalidSubnetID.NotFound': 'Check subnet_id and region: ids of subnets differ by region and account.',
    'InvalidVpcID.NotFound': 'Check vpc_id and region: ids of VPCs differ by region and account.',
    InstanceLimitExceeded: 'A quota of the account is reached: ask for a higher one in Service Quotas, or let fewer builds run at once.',
    VcpuLimitExceeded: 'A quota of the account is reached: ask for a higher one in Service Quotas, or let fewer builds run at once.',
    OptInRequired: 'The account has not subscribed to this product or not enabled this region.',
    RequestLimitExceeded: 'AWS throttles this account: let fewer builds run at once, or raise aws_polling.delay_seconds.',
    ENOTFOUND: 'The host name of the endpoint does not exist: check the region and the endpoint.',
    ECONNREFUSED: 'Nothing listens at the endpoint: check custom_endpoint_ec2, AWS_ENDPOINT_URL and the proxy.',
};
function pascalCase(code) {
    return code
        .split(/[^A-Za-z0-9]+/)
        .map((word) => word.slice(0, 1).toUpperCase() + word.slice(1))
        .join('');
}


/***/ }),

/***/ 18863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H9: () => (/* binding */ faultKind),
/* harmony export */   Ij: () => (/* binding */ faultText),
/* harmony export */   Xs: () => (/* binding */ readFault),
/* harmony export */   yy: () => (/* binding */ answerText)
/* harmony export */ });
const THROTTLED = new Set([
    'BandwidthLimitExceeded',
    'EC2ThrottledException',
    'RequestLimitExceeded',
    'RequestThrottled',
    'RequestThrottledException',
    'SlowDown',
    'Throttling',
    'ThrottledException',
    'ThrottlingException',
    'TooManyRequestsException',
]);
const UNSENT = new Set(['EAI_AGAIN', 'ECONNREFUSED', 'EHOSTUNREACH', 'ENETUNREACH', 'ENOTFOUND']);
/** Classifies what an attempt threw (spec-amazon 1.5; issue 6: retries only where a call is idempotent or tokened). */
function faultKind(error) {
    if (error instanceof Error && error.name === 'AbortError')
        return 'cancelled';
    const { code, status } = readFault(error);
    if (THROTTLED.has(code) || status === 429)
        return 'throttled';
    if (UNSENT.has(code))
        return 'unsent';
    if (status !== undefined)
        return status >= 400 && status < 500 && status !== 408 ? 'refused' : 'uncertain';
    // Without an answer: credentials that cannot be had or a request that cannot be built never left the machine.
    return /^(CredentialsProviderError|TokenProviderError|ProviderError)$/.test(errorName(error))
        ? 'refused'
        : 'uncertain';
}
/** Reads an error of the SDK. An answer that is not XML (a proxy, a service that lacks the action) has no code of its own. */
function readFault(error) {
    const name = errorName(error);
    const unreadable = error instanceof SyntaxError || messageOf(error).includes('Deserialization error');
    const network = textAt(error, 'code');
    const code = unreadable ? '' : network !== '' && !hasStatus(error) ? network : name;
    return {
        code: code === 'Error' || code === 'TypeError' || code === 'Unknown' ? network : code,
        message: unreadable ? 'the answer is not one of AWS' : messageOf(error),
        status: numberAt(error, '$metadata', 'httpStatusCode') ?? numberAt(error, '$response', 'statusCode'),
        requestId: textAt(error, '$metadata', 'requestId') || undefined,
    };
}
function hasStatus(error) {
    return numberAt(error, '$metadata', 'httpStatusCode') !== undefined;
}
function errorName(error) {
    return error instanceof Error ? error.name : '';
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}
function textAt(value, ...path) {
    const found = valueAt(value, path);
    return typeof found === 'string' ? found : '';
}
function numberAt(value, ...path) {
    const found = valueAt(value, path);
    return typeof found === 'number' ? found : undefined;
}
function valueAt(value, path) {
    // as: any object may be asked for any property; what is found is checked by the callers.
    return path.reduce((at, name) => (typeof at === 'object' && at !== null ? at[name] : undefined), value);
}
/** A fault as the log of API calls shows it: `Throttling 400 request 1-2`. */
function faultText(error) {
    const { code, status, requestId } = readFault(error);
    const parts = [code, status, requestId && `request ${requestId}`];
    return parts.filter((part) => part !== undefined && part !== '').join(' ') || 'failed';
}
/** An answer as the log of API calls shows it: `ok (request 1-2)`. */
function answerText(answer) {
    const { requestId } = readFault(answer);
    return requestId === undefined ? 'ok' : `ok (request ${requestId})`;
}


/***/ }),

/***/ 52978:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ RateLimit)
/* harmony export */ });
/** Calls a second that a process makes at most, and the fewest it falls to when AWS throttles. */
const FASTEST = 20;
const SLOWEST = 0.5;
const BURST = 40;
/**
 * One token bucket for all calls of a process to one account and region (issue 6, 7): every call takes a token; throttling
 * halves the pace, each success raises it a little.
 */
class RateLimit {
    #clock;
    #rate = FASTEST;
    #tokens = BURST;
    #filledAt;
    constructor(clock) {
        this.#clock = clock;
        this.#filledAt = clock.now();
    }
    /** Resolves when a call may be made. */
    async take(signal) {
        this.#fill();
        // Taken in advance: those who wait stand in a row without a queue.
        this.#tokens -= 1;
        if (this.#tokens >= 0)
            return;
        // In the moment of the cancel: its first calls remove things, and must not stand behind those that it stops.
        const giveBack = () => {
            this.#tokens += 1;
        };
        signal.addEventListener('abort', giveBack, { once: true });
        try {
            await this.#clock.sleep((-this.#tokens / this.#rate) * 1000, signal);
        }
        finally {
            signal.removeEventListener('abort', giveBack);
        }
    }
    succeeded() {
        this.#fill();
        this.#rate = Math.min(FASTEST, this.#rate + 0.5);
    }
    throttled() {
        this.#fill();
        this.#rate = Math.max(SLOWEST, this.#rate / 2);
        this.#tokens = Math.min(this.#tokens, 0);
    }
    #fill() {
        const now = this.#clock.now();
        this.#tokens = Math.min(BURST, this.#tokens + ((now - this.#filledAt) / 1000) * this.#rate);
        this.#filledAt = now;
    }
}


/***/ }),

/***/ 96998:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vR: () => (/* binding */ profileName),
  Zv: () => (/* binding */ resolveRegion),
  Nt: () => (/* binding */ sharedFiles)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/support/http.js
var http = __webpack_require__(48971);
// EXTERNAL MODULE: ./out/clouds/aws/access-options.js
var access_options = __webpack_require__(31623);
;// CONCATENATED MODULE: ./out/clouds/aws/instance-region.js


const METADATA_SERVICE = 'http://169.254.169.254';
/** Milliseconds; elsewhere than on EC2 nothing answers. */
const TIMEOUT = 1_000;
/**
 * The region of the EC2 instance that this program runs on, when its role is where the credentials come from (spec-amazon 1;
 * instance metadata, version 2); undefined elsewhere.
 */
async function instanceRegion(access, env) {
    if (access.skipMetadataApiCheck || env['AWS_EC2_METADATA_DISABLED']?.toLowerCase() === 'true')
        return undefined;
    if (access.accessKey !== '' || access.profile !== '' || (0,access_options/* vaultEngine */.Jy)(access) !== undefined)
        return undefined;
    if (OTHER_CREDENTIALS.some((name) => (env[name] ?? '') !== ''))
        return undefined;
    const service = env['AWS_EC2_METADATA_SERVICE_ENDPOINT'] || METADATA_SERVICE;
    // Never through a proxy, and nobody waits for it longer than the timeouts.
    const context = { env: {}, signal: new AbortController().signal };
    try {
        const ttl = { 'x-aws-ec2-metadata-token-ttl-seconds': '60' };
        const token = await (0,http/* httpSend */.v)({ url: `${service}/latest/api/token`, method: 'PUT', headers: ttl, timeout: TIMEOUT }, context);
        if (token.status !== 200)
            return undefined;
        const headers = { 'x-aws-ec2-metadata-token': token.body };
        const { status, body } = await (0,http/* httpSend */.v)({ url: `${service}/latest/meta-data/placement/region`, headers, timeout: TIMEOUT }, context);
        return status === 200 ? body.trim() : undefined;
    }
    catch {
        // No such service: this is no instance.
        return undefined;
    }
}
const OTHER_CREDENTIALS = [
    'AWS_ACCESS_KEY_ID',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_PROFILE',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_CREDENTIALS_FULL_URI',
];

;// CONCATENATED MODULE: ./out/clouds/aws/region.js





/**
 * The build region: option, AWS_REGION, AWS_DEFAULT_REGION, region of the profile, that of the EC2 instance whose role gives the
 * credentials (spec-amazon 1). Throws `AwsNoRegion`.
 */
async function resolveRegion(access, env) {
    const given = access.region || env['AWS_REGION'] || env['AWS_DEFAULT_REGION'];
    const region = given || (await profileRegion(access, env)) || (await instanceRegion(access, env));
    if (region !== undefined && region !== '')
        return region;
    throw new errors/* BuildError */.zS('no AWS region is given', {
        code: 'AwsNoRegion',
        source: 'user',
        hint: 'Set the option region, or AWS_REGION in the environment (aws-region of aws-actions/configure-aws-credentials does that).',
    });
}
/**
 * Where the shared files are: options, environment, `~/.aws`.
 * Deviation: aws-shared-credentials-file. Packer 1.16 reads that file as a config file, `[profile x]` and all (decisions 8).
 */
function sharedFiles(access, env) {
    const home = env['HOME'] || env['USERPROFILE'] || (0,external_node_os_.homedir)();
    const expand = (path) => (path.startsWith('~/') ? (0,external_node_path_.join)(home, path.slice(2)) : path);
    return {
        credentials: expand(access.sharedCredentialsFile || env['AWS_SHARED_CREDENTIALS_FILE'] || (0,external_node_path_.join)(home, '.aws', 'credentials')),
        config: expand(env['AWS_CONFIG_FILE'] || (0,external_node_path_.join)(home, '.aws', 'config')),
    };
}
/** The profile that is meant: option, AWS_PROFILE, `default`. */
function profileName(access, env) {
    return access.profile || env['AWS_PROFILE'] || 'default';
}
async function profileRegion(access, env) {
    const files = sharedFiles(access, env);
    const name = profileName(access, env);
    const [config, credentials] = await Promise.all([readText(files.config), readText(files.credentials)]);
    const section = name === 'default' ? [name, 'profile default'] : [`profile ${name}`];
    return settingOf(config, section, 'region') ?? settingOf(credentials, [name], 'region');
}
async function readText(path) {
    return (0,promises_.readFile)(path, 'utf8').catch(() => '');
}
/** A setting of the first of the named sections that has it. */
function settingOf(text, sections, key) {
    let inside = false;
    for (const line of text.split(/\r?\n/)) {
        const header = /^\s*\[\s*([^\]]*?)\s*\]/.exec(line);
        if (header !== null)
            inside = sections.includes((header[1] ?? '').replace(/\s+/g, ' '));
        const setting = /^([\w-]+)\s*=\s*(.*?)\s*(?:\s[#;].*)?$/.exec(line);
        if (inside && setting?.[1] === key)
            return setting[2];
    }
    return undefined;
}


/***/ }),

/***/ 1542:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ AttemptsFailed),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   pV: () => (/* binding */ attemptCall)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18863);


/**
 * The generic retry of spec-amazon 4.4: pauses d, 2d, 4d ... up to the cap. An error that is not retryable is thrown as it is;
 * after the last try a BuildError `AwsRetriesExhausted` wraps the last error.
 */
async function retry(call, policy, clock, signal) {
    for (let tries = 1, pause = policy.delay;; tries += 1, pause = Math.min(policy.cap, pause * 2)) {
        try {
            return await call();
        }
        catch (error) {
            if (!policy.retryable(error))
                throw error;
            if (tries >= policy.tries)
                throw exhausted(policy.tries, error);
        }
        await clock.sleep(Math.min(pause, policy.cap), signal);
    }
}
function exhausted(tries, error) {
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(`gave up after ${tries} tries: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error)}`, {
        code: 'AwsRetriesExhausted',
        source: error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS ? error.source : 'remote',
        hint: error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS ? error.hint : undefined,
        cause: error,
    });
}
/** What {@link attemptCall} throws. */
class AttemptsFailed {
    error;
    /** No attempt can have been carried out. */
    refused;
    constructor(error, refused) {
        this.error = error;
        this.refused = refused;
    }
}
const SHORTEST_PAUSE = 100;
const THROTTLED_PAUSE = 500;
const LONGEST_PAUSE = 20_000;
/**
 * Makes one API call: takes a token of the bucket, repeats with full jitter what was throttled or never sent, and, where the
 * call is repeatable, what failed on the way or with a server error. Throws {@link AttemptsFailed}, or the reason of a signal
 * (that of `stop` when no attempt was made at all).
 */
async function attemptCall(send, policy) {
    const { stop } = policy;
    const signal = stop === undefined ? policy.signal : AbortSignal.any([policy.signal, stop]);
    let refused = true;
    await policy.limit.take(signal);
    for (let attempt = 1;; attempt += 1) {
        try {
            const answer = await send();
            policy.limit.succeeded();
            return answer;
        }
        catch (error) {
            const kind = (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .faultKind */ .H9)(error);
            if (kind === 'throttled')
                policy.limit.throttled();
            if (kind === 'uncertain' || kind === 'cancelled')
                refused = false;
            const again = kind === 'throttled' || kind === 'unsent' || (kind === 'uncertain' && policy.repeatable);
            if (!again || attempt >= policy.attempts)
                throw new AttemptsFailed(error, refused);
            const shortest = kind === 'throttled' ? THROTTLED_PAUSE : SHORTEST_PAUSE;
            const pause = policy.random() * Math.min(LONGEST_PAUSE, shortest * 2 ** (attempt - 1));
            policy.repeating(error, pause);
            const rest = policy.clock.sleep(pause, signal).then(() => policy.limit.take(signal));
            await rest.catch((reason) => {
                throw stop?.aborted === true ? new AttemptsFailed(error, refused) : reason;
            });
        }
    }
}


/***/ }),

/***/ 67767:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ serviceConfig),
/* harmony export */   j: () => (/* binding */ serviceCalls)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84789);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18863);
/* harmony import */ var _rate_limit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52978);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1542);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39161);
/* harmony import */ var _user_agent_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(12365);






/** Configuration of the SDK's client of a service. */
function serviceConfig(service, { region, env, credentials, transport }) {
    const endpoint = (0,_transport_js__WEBPACK_IMPORTED_MODULE_3__/* .endpointOf */ .X)(service, env);
    return {
        region,
        credentials: credentials.provide,
        maxAttempts: 1,
        requestHandler: transport,
        customUserAgent: _user_agent_js__WEBPACK_IMPORTED_MODULE_4__/* .USER_AGENT */ ._,
        ...(endpoint === undefined ? {} : { endpoint }),
    };
}
/**
 * How a small service is called: its client is made at the first call; calls are rate limited and repeated with jitter where
 * that helps. Refusals are `AwsError`s, a cancel is the signal's reason. `service` is the name that permissions begin with.
 */
function serviceCalls(service, tools, connect) {
    const { region, clock, attempts } = tools;
    const limit = new _rate_limit_js__WEBPACK_IMPORTED_MODULE_5__/* .RateLimit */ .q(clock);
    let client;
    return async (operation, signal, send, create) => {
        create?.cancelled.throwIfAborted();
        client ??= connect();
        const connected = await client;
        const label = `${service} ${operation} ${region}`;
        try {
            const answer = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptCall */ .pV)(() => send(connected, { abortSignal: signal }), {
                clock,
                limit,
                signal,
                stop: create?.cancelled,
                attempts,
                repeatable: create === undefined,
                random: Math.random,
                repeating: (error, pause) => tools.debug(`${label}: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .faultText */ .Ij)(error)}, again in ${Math.round(pause)} ms`),
            });
            tools.debug(`${label}: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .answerText */ .yy)(answer)}`);
            return answer;
        }
        catch (failed) {
            if (!(failed instanceof _retry_js__WEBPACK_IMPORTED_MODULE_2__/* .AttemptsFailed */ .Ig))
                throw failed;
            tools.debug(`${label}: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .faultText */ .Ij)(failed.error)}`);
            if (signal.aborted)
                throw signal.reason;
            throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .toAwsError */ .DZ)(failed.error, { service, operation, region, refused: failed.refused });
        }
    };
}


/***/ }),

/***/ 25136:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ settlePolicy),
/* harmony export */   v: () => (/* binding */ settlePolicyWhile)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84789);

/**
 * Repeats, on the AWS codes given, a call about what was created a moment ago, until every server of AWS knows it: 11 calls,
 * from 0.2 s doubling to 30 s (spec-amazon 4.1, 4.2).
 */
function settlePolicy(...codes) {
    return settlePolicyWhile((error) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, ...codes));
}
/** As {@link settlePolicy}, on errors of another description. */
function settlePolicyWhile(retryable) {
    return { tries: 11, delay: 200, cap: 30_000, retryable };
}


/***/ }),

/***/ 80604:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ createSts)
/* harmony export */ });
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18863);
/* harmony import */ var _service_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(67767);


/** Makes the STS client of a build; the SDK's client is loaded at the first call. */
function createSts(tools) {
    const call = (0,_service_client_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceCalls */ .j)('sts', tools, async () => {
        const { STS } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(2811)]).then(__webpack_require__.t.bind(__webpack_require__, 62811, 19));
        return new STS((0,_service_client_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceConfig */ .I)('sts', tools));
    });
    return {
        async callerAccount(signal) {
            const answer = await call('GetCallerIdentity', signal, (sts, options) => sts.getCallerIdentity({}, options));
            return answer.Account ?? '';
        },
        async decodeAuthorization(encoded, signal) {
            try {
                const answer = await call('DecodeAuthorizationMessage', signal, (sts, options) => sts.decodeAuthorizationMessage({ EncodedMessage: encoded }, options));
                return answer.DecodedMessage;
            }
            catch (error) {
                if (signal.aborted)
                    throw error;
                tools.debug(`sts DecodeAuthorizationMessage: ${(0,_faults_js__WEBPACK_IMPORTED_MODULE_0__/* .readFault */ .Xs)(error).message}`);
                return undefined;
            }
        },
    };
}


/***/ }),

/***/ 39161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ endpointOf),
/* harmony export */   _: () => (/* binding */ makeTransport)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44708);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16392);
/* harmony import */ var _support_proxy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42619);





/**
 * The connections of AWS clients: kept alive, through the proxy of HTTPS_PROXY, HTTP_PROXY, NO_PROXY (Node does that from
 * 24.5 on; `warn` says so on an older one), with the roots of AWS_CA_BUNDLE. Throws `AwsCaBundleUnreadable`.
 */
async function makeTransport(env, insecure, warn, nodeVersion = process.versions.node) {
    // Idle connections are dropped before the service drops them: a request on a dead one cannot be told from a lost one.
    const options = { keepAlive: true, timeout: 20_000 };
    const proxy = (0,_support_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .proxyEnvironment */ .wP)(env);
    for (const name of (0,_support_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .unusableProxies */ .aT)(env)) {
        warn(`${name} names neither an http nor an https proxy: AWS is reached without it.`);
    }
    if (proxy !== undefined) {
        if ((0,_support_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .knowsProxies */ .nv)(nodeVersion))
            options.proxyEnv = proxy;
        else
            warn(`A proxy is set, but AWS is reached without it: Node ${nodeVersion} cannot use it, Node 24.5 and later can.`);
    }
    const roots = await readRoots(env['AWS_CA_BUNDLE'] ?? '');
    return {
        httpAgent: new node_http__WEBPACK_IMPORTED_MODULE_1__.Agent(options),
        httpsAgent: new node_https__WEBPACK_IMPORTED_MODULE_2__.Agent({
            ...options,
            ...(roots === undefined ? {} : { ca: roots }),
            ...(insecure ? { rejectUnauthorized: false } : {}),
        }),
        connectionTimeout: 10_000,
        requestTimeout: 60_000,
    };
}
/** The endpoint of a service that the environment names (AWS_ENDPOINT_URL_EC2, AWS_ENDPOINT_URL). */
function endpointOf(service, env) {
    if (env['AWS_IGNORE_CONFIGURED_ENDPOINT_URLS']?.toLowerCase() === 'true')
        return undefined;
    return env[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] || env['AWS_ENDPOINT_URL'] || undefined;
}
async function readRoots(path) {
    if (path === '')
        return undefined;
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BuildError */ .zS(`cannot read the certificates of AWS_CA_BUNDLE: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorMessage */ .gJ)(cause)}`, {
            code: 'AwsCaBundleUnreadable',
            source: 'user',
            cause,
        });
    }
}


/***/ }),

/***/ 12365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ USER_AGENT)
/* harmony export */ });
/* harmony import */ var _support_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63055);

/** Deviation: aws-user-agent. The client's own name: this is not Packer. */
const USER_AGENT = `image-build-action/${_support_version_js__WEBPACK_IMPORTED_MODULE_0__.VERSION}`;


/***/ }),

/***/ 94227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ firstCall),
  A: () => (/* binding */ vaultProvider)
});

// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/clouds/hashicorp/json-answer.js
var json_answer = __webpack_require__(97449);
// EXTERNAL MODULE: ./out/clouds/hashicorp/vault-access.js
var vault_access = __webpack_require__(58141);
// EXTERNAL MODULE: ./out/clouds/hashicorp/vault-client.js + 1 modules
var vault_client = __webpack_require__(95738);
;// CONCATENATED MODULE: ./out/clouds/hashicorp/vault-aws-engine.js




/**
 * Has Vault make AWS credentials (spec-amazon 1.3; Vault API: GET :engine/creds/:name, PUT :engine/sts/:name). Throws a BuildError
 * `VaultSecretMissing`, `VaultRefused`, `VaultNotConfigured`, `HttpFailed`.
 */
async function leaseAwsCredentials(engine, context) {
    const access = await (0,vault_access/* vaultAccess */.l)(context, 'vault_aws_engine');
    const request = requestFor(engine);
    const secret = await (0,vault_client/* askVault */.y)(request, access, context);
    const data = (0,json_answer/* memberOf */.C5)(secret, 'data');
    const text = (name) => {
        const value = (0,json_answer/* memberOf */.C5)(data, name);
        return typeof value === 'string' ? value : '';
    };
    const keys = { accessKey: text('access_key'), secretKey: text('secret_key') };
    if (keys.accessKey === '' || keys.secretKey === '')
        throw missing(request.path, secret !== undefined);
    const leaseId = (0,json_answer/* memberOf */.C5)(secret, 'lease_id');
    const leaseSeconds = (0,json_answer/* memberOf */.C5)(secret, 'lease_duration');
    return {
        ...keys,
        // Newer versions of Vault call it so, too.
        securityToken: text('security_token') || text('session_token'),
        leaseId: typeof leaseId === 'string' ? leaseId : '',
        leaseSeconds: typeof leaseSeconds === 'number' ? leaseSeconds : 0,
    };
}
function requestFor({ name, engineName, roleArn, ttl }) {
    const mount = engineName === '' ? 'aws' : engineName;
    if (roleArn === '')
        return { path: `${mount}/creds/${name}` };
    return { path: `${mount}/sts/${name}`, body: { role_arn: roleArn, ...(ttl === '' ? {} : { ttl }) } };
}
function missing(path, isSecret) {
    const text = isSecret ? `Vault answers without AWS keys at ${path}` : `Vault has no role at ${path}`;
    return new errors/* BuildError */.zS(text, {
        code: 'VaultSecretMissing',
        source: 'user',
        hint: 'Check name and engine_name of vault_aws_engine: the path is the mount of the AWS secrets engine and the name of its role.',
    });
}

// EXTERNAL MODULE: ./out/clouds/aws/errors.js
var aws_errors = __webpack_require__(84789);
// EXTERNAL MODULE: ./out/clouds/aws/faults.js
var faults = __webpack_require__(18863);
// EXTERNAL MODULE: ./out/clouds/aws/retry.js
var retry = __webpack_require__(1542);
// EXTERNAL MODULE: ./out/clouds/aws/settle-policy.js
var settle_policy = __webpack_require__(25136);
;// CONCATENATED MODULE: ./out/clouds/aws/vault-credentials.js






/** How long AWS may take to know a new user everywhere, in milliseconds: Vault's documentation says 5 to 10 s, or more. */
const NEW_USER = 15_000;
/**
 * Provides credentials that Vault makes anew at every call; they expire with their lease, which nobody revokes. Whoever made the
 * first call tries them by {@link firstCall}; those that come later are used in the middle of a build, where a refusal would end it,
 * and are given once AWS should know their user.
 */
function vaultProvider(engine, tools) {
    const { clock } = tools;
    let { signal } = tools;
    let renews = false;
    return async () => {
        const leased = await leaseAwsCredentials(engine, { ...tools, signal });
        // Credentials that are renewed may be for cleaning up after a cancel.
        signal = new AbortController().signal;
        const { accessKey, secretKey, securityToken, leaseId, leaseSeconds } = leased;
        for (const secret of [accessKey, secretKey, securityToken])
            if (secret !== '')
                tools.secrets.add(secret);
        tools.debug(`vault: lease ${leaseId} for ${leaseSeconds} s`);
        const end = new Date(clock.now() + leaseSeconds * 1000);
        // With a token they are of a role, which AWS knows.
        if (renews && securityToken === '')
            await clock.sleep(Math.min(NEW_USER, leaseSeconds * 250), signal);
        renews = true;
        return {
            accessKeyId: accessKey,
            secretAccessKey: secretKey,
            ...(securityToken === '' ? {} : { sessionToken: securityToken }),
            ...(leaseSeconds === 0 ? {} : { expiration: end }),
        };
    };
}
/** What AWS says of a user that it does not know yet: EC2, STS, the services that speak JSON. */
const NOT_KNOWN_YET = ['AuthFailure', 'InvalidClientTokenId', 'UnrecognizedClientException'];
/** True for an error of our clients or, from the SDK's credential providers, of the SDK. */
function isNotKnownYet(error) {
    return NOT_KNOWN_YET.includes((0,aws_errors/* isAwsError */.m_)(error) ? error.awsCode : (0,faults/* readFault */.Xs)(error).code);
}
/**
 * Makes the first call with credentials. Those of Vault may be of a user that was made a moment ago: they are tried again until AWS
 * knows it (spec-amazon 1.3). Throws `VaultCredentialsRefused` when it never does.
 */
async function firstCall(call, { source, clock, signal }) {
    if (source !== 'vault')
        return call();
    try {
        return await (0,retry/* retry */.L5)(call, (0,settle_policy/* settlePolicyWhile */.v)(isNotKnownYet), clock, signal);
    }
    catch (error) {
        if (!(error instanceof errors/* BuildError */.zS) || error.code !== 'AwsRetriesExhausted')
            throw error;
        throw new errors/* BuildError */.zS(`AWS does not accept the credentials of Vault: ${(0,errors/* errorMessage */.gJ)(error)}`, {
            code: 'VaultCredentialsRefused',
            source: 'remote',
            hint: 'Check the AWS account of the secrets engine of Vault, and that the region is enabled in it.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 72027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ escapePath)
/* harmony export */ });
/** A path as Go's `net/url` escapes it: `a b?c` -> `a%20b%3Fc`; slashes stay. */
function escapePath(path) {
    return encodeURI(path.toWellFormed()).replaceAll('?', '%3F').replaceAll('#', '%23');
}


/***/ }),

/***/ 97449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ jsonType),
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   eB: () => (/* binding */ asObject)
/* harmony export */ });
/** A JSON object, or undefined for every other value. */
function asObject(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    // as: an object may be asked for any member; what is found is checked by the callers.
    return isObject ? value : undefined;
}
/** The member of its own that an object has. */
function memberOf(value, name) {
    const object = asObject(value);
    return object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
}
/** The texts of a list. */
function textsOf(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/** What JSON calls a value's type, for messages. */
function jsonType(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}


/***/ }),

/***/ 51370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readingFailed)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);

/** Says what was being read when the service could not be reached; other errors come back as they are. */
function readingFailed(error, what, hint) {
    if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS) || error.code !== 'HttpFailed')
        return error;
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(`${what}: ${error.message}`, {
        code: error.code,
        source: error.source,
        hint: error.hint ?? hint,
        cause: error,
    });
}


/***/ }),

/***/ 87161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readTlsFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16392);
/* harmony import */ var _support_go_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25723);




/** Reads the files that the environment names. Throws a BuildError `TlsFileUnreadable` that names the variable. */
async function readTlsFiles(names, context) {
    const path = (name) => {
        const given = context.env[name] ?? '';
        return given === '' ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, given);
    };
    const read = async (name) => {
        const file = path(name);
        return file === undefined ? undefined : readText(file, name);
    };
    const [ca, cert, key] = await Promise.all([read(names.ca), read(names.cert), read(names.key)]);
    const folder = ca === undefined ? path(names.caPath) : undefined;
    const roots = folder === undefined ? ca && [ca] : await readFolder(folder, names.caPath);
    return { ca: roots === '' ? undefined : roots, cert, key };
}
async function readFolder(folder, name) {
    const files = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch((error) => unreadable(folder, name, error));
    const wanted = files.filter((file) => !file.isDirectory()).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file.name));
    return Promise.all(wanted.toSorted().map((file) => readText(file, name)));
}
function readText(file, name) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => unreadable(file, name, error));
}
function unreadable(path, name, cause) {
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildError */ .zS(`cannot read the file of ${name}: ${(0,_support_go_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .goFileError */ .d)('open', path, cause)}`, {
        code: 'TlsFileUnreadable',
        source: 'user',
        cause,
    });
}


/***/ }),

/***/ 58141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ vaultAccess)
/* harmony export */ });
/* harmony import */ var _support_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98347);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16392);
/* harmony import */ var _support_go_bool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54158);
/* harmony import */ var _tls_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87161);




/**
 * Reads the environment that Vault's own tools read: VAULT_ADDR (VAULT_AGENT_ADDR before it), VAULT_TOKEN, VAULT_NAMESPACE,
 * VAULT_CACERT, VAULT_CAPATH, VAULT_CLIENT_CERT, VAULT_CLIENT_KEY, VAULT_TLS_SERVER_NAME, VAULT_SKIP_VERIFY,
 * VAULT_CLIENT_TIMEOUT, VAULT_MAX_RETRIES. `user` is who needs it, for messages. Throws a BuildError `VaultNotConfigured` or
 * `TlsFileUnreadable`.
 */
async function vaultAccess(context, user) {
    const { env, secrets } = context;
    const token = env['VAULT_TOKEN'] ?? '';
    if (token === '')
        throw notConfigured(`Must set VAULT_TOKEN env var in order to use ${user}`);
    if (/[^\x21-\x7e]/.test(token))
        throw notConfigured('VAULT_TOKEN holds a character that no token has (a line break?)');
    secrets.add(token, 'VAULT_TOKEN');
    const namespace = env['VAULT_NAMESPACE'] ?? '';
    const files = await (0,_tls_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTlsFiles */ .N)(TLS_FILES, context);
    return {
        address: addressOf(env['VAULT_AGENT_ADDR'] || env['VAULT_ADDR'] || 'https://127.0.0.1:8200'),
        headers: {
            'X-Vault-Request': 'true',
            'X-Vault-Token': token,
            ...(namespace === '' ? {} : { 'X-Vault-Namespace': namespace }),
        },
        timeout: timeoutOf(env['VAULT_CLIENT_TIMEOUT'] || '60s'),
        retries: retriesOf(env['VAULT_MAX_RETRIES'] || '2'),
        tls: {
            ...files,
            servername: env['VAULT_TLS_SERVER_NAME'] || undefined,
            insecure: skipVerify(env['VAULT_SKIP_VERIFY'] || 'false'),
        },
    };
}
const TLS_FILES = {
    ca: 'VAULT_CACERT',
    caPath: 'VAULT_CAPATH',
    cert: 'VAULT_CLIENT_CERT',
    key: 'VAULT_CLIENT_KEY',
};
function addressOf(text) {
    const url = /^https?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined)
        return url;
    throw notConfigured(`VAULT_ADDR "${text}" is not an address`, 'Write it as https://vault.example.com:8200.');
}
function timeoutOf(text) {
    try {
        return (0,_support_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(/^\d+$/.test(text) ? `${text}s` : text);
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS))
            throw error;
        throw notConfigured('could not parse "VAULT_CLIENT_TIMEOUT"', error.message);
    }
}
function retriesOf(text) {
    if (/^\d+$/.test(text))
        return Number(text);
    throw notConfigured('could not parse VAULT_MAX_RETRIES', 'Write a whole number.');
}
function skipVerify(text) {
    const value = (0,_support_go_bool_js__WEBPACK_IMPORTED_MODULE_2__/* .goBool */ .B)(text);
    if (value !== undefined)
        return value;
    throw notConfigured('could not parse VAULT_SKIP_VERIFY', 'Write true or false.');
}
function notConfigured(message, hint) {
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(message, { code: 'VaultNotConfigured', source: 'user', hint });
}


/***/ }),

/***/ 95738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ askVault)
});

// EXTERNAL MODULE: ./out/support/errors.js
var support_errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/support/http.js
var http = __webpack_require__(48971);
;// CONCATENATED MODULE: ./out/support/retry.js

/** Runs `work` until it succeeds; throws its last error when the tries are used up or the error is not worth another one. */
async function retry(options, work) {
    const { clock, signal, maxAttempts = Infinity, maxTime = Infinity, retryIf = () => true } = options;
    const started = clock.now();
    for (let attempt = 1;; attempt++) {
        signal.throwIfAborted();
        try {
            return await work(attempt);
        }
        catch (error) {
            signal.throwIfAborted();
            const wait = options.backoff(attempt);
            const late = clock.now() - started + wait > maxTime;
            if (attempt >= maxAttempts || late || (0,support_errors/* isCancellation */.iB)(error) || !retryIf(error))
                throw error;
            options.onRetry?.(error, attempt);
            await clock.sleep(wait, signal);
        }
    }
}
/** Doubles from `first` up to `cap`: 0.2 s, 0.4 s, ... (how Packer waits for AWS to become consistent). */
function doublingBackoff(first, cap) {
    return (retryNumber) => Math.min(cap, first * 2 ** (retryNumber - 1));
}
/** A random part of the doubled wait, so that builds that failed together do not come back together ("full jitter"). */
function jitteredBackoff(first, cap, random = Math.random) {
    const doubled = doublingBackoff(first, cap);
    return (retryNumber) => random() * doubled(retryNumber);
}

// EXTERNAL MODULE: ./out/clouds/hashicorp/escape-path.js
var escape_path = __webpack_require__(72027);
// EXTERNAL MODULE: ./out/clouds/hashicorp/json-answer.js
var json_answer = __webpack_require__(97449);
// EXTERNAL MODULE: ./out/clouds/hashicorp/reading-failed.js
var reading_failed = __webpack_require__(51370);
;// CONCATENATED MODULE: ./out/clouds/hashicorp/vault-client.js






/**
 * Reads or writes a path of Vault (Vault API: GET or PUT /v1/:path); undefined when there is nothing. Throws a BuildError
 * `VaultRefused`, `HttpFailed`.
 */
async function askVault(request, access, context) {
    const url = addressOf(access.address, request.path);
    const answer = await send(url, request, access, context).catch((error) => {
        throw (0,reading_failed/* readingFailed */.s)(error, 'Error reading vault secret', 'Check VAULT_ADDR, and VAULT_CACERT for a private authority.');
    });
    return secretOf(url, answer);
}
function addressOf({ origin, pathname }, path) {
    const joined = `${pathname}/v1/${(0,escape_path/* escapePath */.f)(path)}`;
    return origin + joined.replace(/\/{2,}/g, '/').replace(/\/$/, '');
}
/** Refusals for now (busy, sealed, restarting) and broken connections are tried again, as Vault's own client does. */
function send(url, { body }, access, context) {
    const { headers, timeout, tls, retries } = access;
    const written = body === undefined ? {} : { method: 'PUT', body: JSON.stringify(body) };
    const backoff = jitteredBackoff(1000, 5000);
    const { clock, signal } = context;
    const isLast = (attempt) => attempt > retries;
    return retry({ clock, signal, backoff, maxAttempts: retries + 1 }, async (attempt) => {
        const answer = await (0,http/* httpSend */.v)({ url, headers, timeout, tls, ...written }, context);
        if (!isLast(attempt) && isPassing(answer.status))
            throw refused(url, answer);
        return answer;
    });
}
function isPassing(status) {
    return status === 412 || status === 429 || (status >= 500 && status !== 501);
}
/** Undefined when there is none; a missing one with warnings is one without data. */
function secretOf(url, answer) {
    const secret = parse(answer.body);
    if (answer.status === 404) {
        return (0,json_answer/* textsOf */.CB)((0,json_answer/* memberOf */.C5)(secret, 'warnings')).length > 0 || (0,json_answer/* asObject */.eB)((0,json_answer/* memberOf */.C5)(secret, 'data')) ? secret : undefined;
    }
    if (answer.status < 200 || answer.status >= 300 || secret === undefined)
        throw refused(url, answer);
    return secret;
}
function refused(url, { status, body }) {
    const errors = (0,json_answer/* textsOf */.CB)((0,json_answer/* memberOf */.C5)(parse(body), 'errors'));
    const said = errors.length > 0 ? errors.join('; ') : body.trim().slice(0, 200);
    return new support_errors/* BuildError */.zS(`Error reading vault secret: ${url} answers ${status}${said === '' ? '' : `: ${said}`}`, {
        code: 'VaultRefused',
        source: status === 403 ? 'user' : 'remote',
        hint: status === 403 ? 'Check VAULT_TOKEN, VAULT_NAMESPACE, and the policies of the token.' : undefined,
    });
}
function parse(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 48971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ httpSend)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16392);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42619);




/**
 * Sends a request, through the proxy of the environment (Node 24.5 and later); follows redirects, never from https to http.
 * Throws a BuildError `HttpFailed` when there is no answer, and the signal's reason when it aborts.
 */
async function httpSend(request, { env, signal }) {
    const proxyEnv = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .knowsProxies */ .nv)(process.versions.node) ? (0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyEnvironment */ .wP)(env) : undefined;
    const options = proxyEnv === undefined ? {} : { proxyEnv };
    const httpAgent = new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent(options);
    const httpsAgent = new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ ...options, ...tlsOptions(request) });
    const late = AbortSignal.timeout(request.timeout);
    // Without a proxy of the environment given, axios would take that of the process.
    const direct = proxyEnv === undefined ? { proxy: false } : {};
    try {
        return await send(request, { httpAgent, httpsAgent, ...direct, signal: AbortSignal.any([signal, late]) });
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        const reason = late.aborted ? `no answer within ${request.timeout / 1000} s` : (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(error);
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildError */ .zS(`${verb(request.method)} "${request.url}": ${reason}`, {
            code: 'HttpFailed',
            source: 'remote',
            hint: proxyHint(env),
            // What axios throws holds the request's headers, with tokens in them.
            cause: error instanceof Error ? error.cause : undefined,
        });
    }
    finally {
        httpAgent.destroy();
        httpsAgent.destroy();
    }
}
const LARGEST_ANSWER = 32 * 1024 * 1024;
async function send(request, connection) {
    const { url, method = 'GET', headers, body, redirects = 1, socketPath } = request;
    // By its default export: a bundler gives a CommonJS module no named ones.
    const { default: axios } = await __webpack_require__.e(/* import() */ 1730).then(__webpack_require__.bind(__webpack_require__, 91730));
    const isSecure = url.startsWith('https:');
    const answer = await axios.request({
        ...connection,
        url,
        method,
        headers: { ...unnamedBody(headers), ...headers },
        data: body,
        maxRedirects: redirects,
        maxContentLength: LARGEST_ANSWER,
        // Headers with tokens go along: not in the clear.
        beforeRedirect: (to) => {
            if (isSecure && to['protocol'] !== 'https:')
                throw insecureRedirect(url);
        },
        responseType: 'text',
        transformRequest: (data) => data,
        transformResponse: (data) => data,
        validateStatus: () => true,
        ...(socketPath === undefined ? {} : { socketPath }),
    });
    return { status: answer.status, body: String(answer.data ?? ''), headers: textHeaders(answer.headers) };
}
/** axios would call every body a form. */
function unnamedBody(headers) {
    return Object.keys(headers).some((name) => name.toLowerCase() === 'content-type') ? {} : { 'Content-Type': false };
}
function textHeaders(headers) {
    const entries = Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]);
    return Object.fromEntries(entries);
}
/** As Go names the request in its errors: `Get`, `Post`. */
function verb(method = 'GET') {
    return method.slice(0, 1) + method.slice(1).toLowerCase();
}
function insecureRedirect(url) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildError */ .zS(`${url} redirects to http`, { code: 'HttpFailed', source: 'remote' });
}
function tlsOptions({ tls }) {
    if (tls === undefined)
        return {};
    const { ca, cert, key, servername, insecure } = tls;
    return {
        ...(ca === undefined ? {} : { ca: [...ca] }),
        ...(cert === undefined ? {} : { cert }),
        ...(key === undefined ? {} : { key }),
        ...(servername === undefined ? {} : { servername }),
        ...(insecure === true ? { rejectUnauthorized: false } : {}),
    };
}
function proxyHint(env) {
    const [unusable] = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .unusableProxies */ .aT)(env);
    if (unusable !== undefined)
        return `${unusable} names neither an http nor an https proxy, and is not used.`;
    if ((0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyEnvironment */ .wP)(env) === undefined || (0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .knowsProxies */ .nv)(process.versions.node))
        return undefined;
    return `A proxy is set, but Node ${process.versions.node} cannot use it: Node 24.5 and later can.`;
}


/***/ }),

/***/ 42619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aT: () => (/* binding */ unusableProxies),
/* harmony export */   nv: () => (/* binding */ knowsProxies),
/* harmony export */   wP: () => (/* binding */ proxyEnvironment)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77030);

/**
 * What Node's http agents take as `proxyEnv`, of HTTPS_PROXY, HTTP_PROXY and NO_PROXY in either case; undefined where no proxy
 * is set. They mean what they mean to Go, whose programs these variables are set for too: `proxy:3128` is an http proxy, a name
 * in NO_PROXY also stands for the names below it, and this machine is never asked for through the proxy.
 */
function proxyEnvironment(env) {
    const [https, http] = VARIABLES.map((name) => usable(setting(env, name)));
    if (https === undefined && http === undefined)
        return undefined;
    const except = setting(env, 'NO_PROXY').split(',').flatMap(exception);
    return {
        ...(https === undefined ? {} : { HTTPS_PROXY: https }),
        ...(http === undefined ? {} : { HTTP_PROXY: http }),
        NO_PROXY: [...except, 'localhost', '127.0.0.1', '[::1]', '::1'].join(','),
    };
}
/** The variables whose proxy cannot be used: neither an http nor an https one, such as `socks5://proxy:1080`. */
function unusableProxies(env) {
    return VARIABLES.filter((name) => setting(env, name) !== '' && usable(setting(env, name)) === undefined);
}
/** True when this Node's agents can use a proxy: 24.5 and later. */
function knowsProxies(nodeVersion) {
    const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
    return major > 24 || (major === 24 && minor >= 5);
}
const VARIABLES = ['HTTPS_PROXY', 'HTTP_PROXY'];
function setting(env, name) {
    return env[name.toLowerCase()] || env[name] || '';
}
/** The URL of a proxy that Node can use; undefined for all else. */
function usable(text) {
    if (text === '')
        return undefined;
    const url = text.includes('://') ? text : `http://${text}`;
    return /^https?:$/.test(URL.parse(url)?.protocol ?? '') ? url : undefined;
}
/** An item of NO_PROXY as Node knows it: ranges for networks, and a name below another only after a dot. */
function exception(item) {
    const text = item.trim();
    if (text === '')
        return [];
    const [, address = '', bits = ''] = /^([\d.]+)\/(\d+)$/.exec(text) ?? [];
    if ((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIPv4)(address) && Number(bits) <= 32)
        return [addressRange(address, Number(bits))];
    const isName = /^\w[\w.-]*$/.test(text) && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(text) === 0;
    return isName ? [text, `.${text}`] : [text];
}
/** `10.0.0.0-10.255.255.255` for 10.0.0.0/8. */
function addressRange(address, bits) {
    const number = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
    const size = 2 ** (32 - bits);
    const first = number - (number % size);
    return `${dotted(first)}-${dotted(first + size - 1)}`;
}
function dotted(number) {
    return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
}


/***/ })

};
;