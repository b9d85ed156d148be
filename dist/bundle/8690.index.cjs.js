"use strict";
exports.id = 8690;
exports.ids = [8690];
exports.modules = {

/***/ 46942:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findCredentials)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);
/* harmony import */ var _region_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29026);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39161);



/**
 * Finds credentials in Packer's order (spec-amazon 1.4): options, the profile that the option names, keys of the environment,
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
    const files = (0,_region_js__WEBPACK_IMPORTED_MODULE_1__/* .sharedFiles */ .Nt)(access, tools.env);
    return fromIni({
        profile: (0,_region_js__WEBPACK_IMPORTED_MODULE_1__/* .profileName */ .vR)(access, tools.env),
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
    const hint = source === 'profile' ? PROFILE_HINT : CREDENTIALS_HINT;
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
        await provide();
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
    const endpoint = (0,_transport_js__WEBPACK_IMPORTED_MODULE_2__/* .endpointOf */ .X)('sts', env);
    return { region, requestHandler: transport, ...(endpoint === undefined ? {} : { endpoint }) };
}
/** How long before their end credentials are fetched anew, in milliseconds. */
const EARLY = 5 * 60 * 1000;
/** Asks the provider once, and again when what it gave is about to expire; all clients share it. */
function remember(provide, clock) {
    let known;
    return async () => {
        const expiration = (await known)?.expiration?.getTime() ?? Number.POSITIVE_INFINITY;
        if (known === undefined || expiration - EARLY <= clock.now()) {
            known = provide();
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
        const needs = `The role or user of this job needs the permission ${service}:${operation} in ${region}.`;
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
const HOW_TO_DECODE = 'With "decode_authorization_messages": true the refusal is explained (needs sts:DecodeAuthorizationMessage).';
const HINTS = {
    InsufficientInstanceCapacity: 'AWS has no free capacity for this instance type in this zone now: choose another instance_type or zone (subnet_filter with random), or try again later.',
    'InvalidAMIID.NotFound': 'The image does not exist in this region, or it is not shared with this account: image ids differ by region.',
    'InvalidAMIID.Unavailable': 'The image was deregistered or is not ready.',
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

/***/ 29026:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nt: () => (/* binding */ sharedFiles),
/* harmony export */   Zv: () => (/* binding */ resolveRegion),
/* harmony export */   vR: () => (/* binding */ profileName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16392);




/** The build region: option, AWS_REGION, AWS_DEFAULT_REGION, region of the profile (spec-amazon 1). Throws `AwsNoRegion`. */
async function resolveRegion(access, env) {
    const given = access.region || env['AWS_REGION'] || env['AWS_DEFAULT_REGION'];
    const region = given || (await profileRegion(access, env));
    if (region !== undefined && region !== '')
        return region;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BuildError */ .zS('no AWS region is given', {
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
    const home = env['HOME'] || env['USERPROFILE'] || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    const expand = (path) => (path.startsWith('~/') ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, path.slice(2)) : path);
    return {
        credentials: expand(access.sharedCredentialsFile || env['AWS_SHARED_CREDENTIALS_FILE'] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.aws', 'credentials')),
        config: expand(env['AWS_CONFIG_FILE'] || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.aws', 'config')),
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
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(() => '');
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
    return async (operation, signal, send) => {
        client ??= connect();
        const connected = await client;
        const label = `${service} ${operation} ${region}`;
        try {
            const answer = await (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .attemptCall */ .pV)(() => send(connected, { abortSignal: signal }), {
                clock,
                limit,
                signal,
                attempts,
                repeatable: true,
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
    const proxy = (0,_support_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .proxyEnvironment */ .w)(env);
    if (proxy !== undefined) {
        if ((0,_support_proxy_js__WEBPACK_IMPORTED_MODULE_4__/* .knowsProxies */ .n)(nodeVersion))
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

/***/ 42619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ knowsProxies),
/* harmony export */   w: () => (/* binding */ proxyEnvironment)
/* harmony export */ });
/**
 * What Node's http agents take as `proxyEnv`, of HTTPS_PROXY, HTTP_PROXY and NO_PROXY in either case; undefined where no proxy
 * is set. As in Go, whose programs these variables are set for too, this machine is never asked for through the proxy.
 */
function proxyEnvironment(env) {
    const https = env['https_proxy'] || env['HTTPS_PROXY'] || '';
    const http = env['http_proxy'] || env['HTTP_PROXY'] || '';
    if (https === '' && http === '')
        return undefined;
    const except = [env['no_proxy'] || env['NO_PROXY'] || '', 'localhost', '127.0.0.1', '[::1]', '::1'];
    return {
        ...(https === '' ? {} : { HTTPS_PROXY: https }),
        ...(http === '' ? {} : { HTTP_PROXY: http }),
        NO_PROXY: except.filter((part) => part !== '').join(','),
    };
}
/** True when this Node's agents can use a proxy: 24.5 and later. */
function knowsProxies(nodeVersion) {
    const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
    return major > 24 || (major === 24 && minor >= 5);
}


/***/ })

};
;