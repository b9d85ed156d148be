"use strict";
exports.id = 260;
exports.ids = [260];
exports.modules = {

/***/ 9233:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ accessFromRecord),
/* harmony export */   WD: () => (/* binding */ accessRecord)
/* harmony export */ });
/* unused harmony export credentialsFromCandidates */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5921);
/* harmony import */ var _access_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2544);



/** The record of an access for the journal. */
function accessRecord(access, { region, account, endpoint, source }) {
    const role = access.assumeRole;
    const fields = {
        region,
        account,
        endpoint: endpoint ?? '',
        credentials: source,
        profile: access.profile,
        credentialsFile: access.sharedCredentialsFile,
        assumeRole: role === undefined || role.roleArn === '' ? '' : JSON.stringify(role),
        insecure: access.insecureSkipTlsVerify ? 'true' : '',
        accessKeySha256: fingerprint(access.accessKey),
        secretKeySha256: fingerprint(access.secretKey),
        tokenSha256: fingerprint(access.token),
    };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''));
}
/**
 * The access options that a record stands for. Keys that the template gave are looked for by their fingerprints among
 * `candidates` (the inputs of the action, which its post step gets again). When they are not there, the credentials of the
 * environment are taken if the account is known, since the client factory checks it; else throws `AwsCredentialsLost`.
 */
function accessFromRecord(record, candidates) {
    const base = {
        ..._access_options_js__WEBPACK_IMPORTED_MODULE_2__/* .DEFAULT_ACCESS */ .jl,
        region: record['region'] ?? '',
        profile: record['profile'] ?? '',
        sharedCredentialsFile: record['credentialsFile'] ?? '',
        customEndpointEc2: record['endpoint'] ?? '',
        insecureSkipTlsVerify: record['insecure'] === 'true',
        skipCredentialValidation: (record['account'] ?? '') === '',
        assumeRole: parseRole(record['assumeRole'] ?? ''),
    };
    if (record['credentials'] !== 'static')
        return base;
    const found = credentialsFromCandidates(record, candidates);
    if (found !== undefined)
        return { ...base, ...found };
    if ((record['account'] ?? '') !== '')
        return base;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS('the access key that the template gave is not known any more', {
        code: 'AwsCredentialsLost',
        source: 'user',
        hint: 'Give keys to the template through inputs of the action, or leave them to the environment of the job.',
    });
}
/** Finds the values that the fingerprints of a record were made of; undefined when one is missing. */
function credentialsFromCandidates(record, candidates) {
    const known = new Map(candidates.map((candidate) => [fingerprint(candidate), candidate]));
    const find = (field) => known.get(record[field] ?? '');
    const accessKey = find('accessKeySha256');
    const secretKey = find('secretKeySha256');
    const token = record['tokenSha256'] === undefined ? '' : find('tokenSha256');
    if (accessKey === undefined || secretKey === undefined || token === undefined)
        return undefined;
    return { accessKey, secretKey, token };
}
function fingerprint(secret) {
    return secret === '' ? '' : (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(secret).digest('hex');
}
function parseRole(text) {
    // as: written by accessRecord from a value of this type.
    return text === '' ? undefined : JSON.parse(text);
}


/***/ }),

/***/ 5018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g2: () => (/* binding */ createAws),
  z8: () => (/* binding */ requireAccount)
});

// UNUSED EXPORTS: USER_AGENT

// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(5921);
// EXTERNAL MODULE: ./build/support/version.js
var version = __webpack_require__(7580);
// EXTERNAL MODULE: ./build/clouds/aws/access-record.js
var access_record = __webpack_require__(9233);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/clouds/aws/region.js




/** The build region: option, AWS_REGION, AWS_DEFAULT_REGION, region of the profile (spec-amazon 1). Throws `AwsNoRegion`. */
async function resolveRegion(access, env) {
    const given = access.region || env['AWS_REGION'] || env['AWS_DEFAULT_REGION'];
    const region = given || (await profileRegion(access, env));
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

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(7067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(4708);
;// CONCATENATED MODULE: ./build/clouds/aws/transport.js




/**
 * The connections of AWS clients: kept alive, through the proxy of HTTPS_PROXY, HTTP_PROXY, NO_PROXY (Node does that from
 * 24.5 on; `warn` says so on an older one), with the roots of AWS_CA_BUNDLE. Throws `AwsCaBundleUnreadable`.
 */
async function makeTransport(env, insecure, warn, nodeVersion = process.versions.node) {
    // Idle connections are dropped before the service drops them: a request on a dead one cannot be told from a lost one.
    const options = { keepAlive: true, timeout: 20_000 };
    if (hasProxy(env)) {
        if (knowsProxies(nodeVersion))
            options.proxyEnv = proxyEnvironment(env);
        else
            warn(`A proxy is set, but AWS is reached without it: Node ${nodeVersion} cannot use it, Node 24.5 and later can.`);
    }
    const roots = await readRoots(env['AWS_CA_BUNDLE'] ?? '');
    return {
        httpAgent: new external_node_http_.Agent(options),
        httpsAgent: new external_node_https_.Agent({
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
function hasProxy(env) {
    return ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some((name) => (env[name] ?? '') !== '');
}
function knowsProxies(nodeVersion) {
    const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
    return major > 24 || (major === 24 && minor >= 5);
}
/** As in Go, whose programs these variables are set for too, this machine is never asked for through the proxy. */
function proxyEnvironment(env) {
    const except = [env['no_proxy'] || env['NO_PROXY'] || '', 'localhost', '127.0.0.1', '[::1]', '::1'];
    const https = env['https_proxy'] || env['HTTPS_PROXY'] || '';
    const http = env['http_proxy'] || env['HTTP_PROXY'] || '';
    return {
        ...(https === '' ? {} : { HTTPS_PROXY: https }),
        ...(http === '' ? {} : { HTTP_PROXY: http }),
        NO_PROXY: except.filter((part) => part !== '').join(','),
    };
}
async function readRoots(path) {
    if (path === '')
        return undefined;
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (cause) {
        throw new errors/* BuildError */.zS(`cannot read the certificates of AWS_CA_BUNDLE: ${(0,errors/* errorMessage */.gJ)(cause)}`, {
            code: 'AwsCaBundleUnreadable',
            source: 'user',
            cause,
        });
    }
}

;// CONCATENATED MODULE: ./build/clouds/aws/credentials.js



/**
 * Finds credentials in Packer's order (spec-amazon 1.4): options, the profile that the option names, keys of the environment,
 * web identity of the environment, AWS_PROFILE or the default profile, container, instance metadata; then assumes the role of
 * `assume_role`. Throws `AwsNoCredentials`, `AwsCannotAssumeRole`.
 *
 * Everything is read from the given environment. What the SDK reads of the process itself and cannot be told otherwise:
 * within a profile `credential_source`, SSO's and login's caches; the address of the metadata service.
 */
async function findCredentials(access, tools) {
    const providers = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(719)]).then(__webpack_require__.t.bind(__webpack_require__, 9719, 19));
    const base = await firstThatGives(candidates(access, tools, providers), tools.clock);
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
    const files = sharedFiles(access, tools.env);
    return fromIni({
        profile: profileName(access, tools.env),
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
async function firstThatGives(all, clock) {
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
                throw noCredentials(source, error);
        }
    }
    throw noCredentials(undefined, last);
}
function noCredentials(source, cause) {
    const text = source === undefined ? 'no AWS credentials were found' : `the AWS credentials (${source}) cannot be used`;
    const reason = source === undefined ? '' : `: ${(0,errors/* errorMessage */.gJ)(cause)}`;
    return new errors/* BuildError */.zS(`${text}${reason}`, {
        code: 'AwsNoCredentials',
        source: 'user',
        hint: CREDENTIALS_HINT,
        cause,
    });
}
const CREDENTIALS_HINT = [
    'In a workflow, give the job `permissions: id-token: write` and, before this step, add',
    '`- uses: aws-actions/configure-aws-credentials@v5` with `role-to-assume` and `aws-region`.',
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
        throw new errors/* BuildError */.zS(`cannot assume the role ${role.roleArn}: ${(0,errors/* errorMessage */.gJ)(cause)}`, {
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
    const endpoint = endpointOf('sts', env);
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

// EXTERNAL MODULE: ./build/clouds/aws/errors.js
var aws_errors = __webpack_require__(6330);
// EXTERNAL MODULE: ./build/clouds/aws/faults.js
var faults = __webpack_require__(3688);
// EXTERNAL MODULE: ./build/clouds/aws/retry.js
var retry = __webpack_require__(4531);
;// CONCATENATED MODULE: ./build/clouds/aws/ec2-client.js



/** Makes the {@link Ec2} of one region over an SDK client: each method limits, repeats, logs and translates errors. */
function ec2Client(tools) {
    const call = (method) => (input, signal) => callEc2(tools, method, input, signal);
    const methods = Object.fromEntries(EC2_METHODS.map((method) => [method, call(method)]));
    // as: the table below has every method, and the SDK gives each the answer that its input type promises.
    return { region: tools.region, ...methods };
}
async function callEc2(tools, method, input, signal) {
    const operation = method.slice(0, 1).toUpperCase() + method.slice(1);
    const label = `ec2 ${operation} ${tools.region}`;
    try {
        signal.throwIfAborted();
        const answer = await (0,retry/* attemptCall */.pV)(() => tools.send(method, input, signal), {
            clock: tools.clock,
            limit: tools.limit,
            signal,
            attempts: tools.attempts,
            repeatable: isRepeatable(method, input),
            random: tools.random ?? Math.random,
            repeating: (error, pause) => tools.debug(`${label}: ${describeFault(error)}, again in ${Math.round(pause)} ms`),
        });
        tools.debug(`${label}: ok${requestIdOf(answer)}`);
        return answer;
    }
    catch (failed) {
        if (!(failed instanceof retry/* AttemptsFailed */.Ig))
            throw failed;
        const { error, refused } = failed;
        tools.debug(`${label}: ${describeFault(error)}`);
        if ((0,faults/* faultKind */.H)(error) === 'cancelled')
            throw signal.aborted ? signal.reason : error;
        const encoded = (0,aws_errors/* encodedAuthorization */.wu)(error);
        const decoded = encoded === undefined ? undefined : await tools.decode?.(encoded, signal);
        throw (0,aws_errors/* toAwsError */.DZ)(error, { service: 'ec2', operation, region: tools.region, refused, decoded });
    }
}
/**
 * Creates are repeatable with a client token alone; whatever else changes sets a state that stays the same.
 * Deviation: aws-creates-not-repeated. Packer repeats every call after a lost answer, and so may create twice.
 */
function isRepeatable(method, input) {
    if ('ClientToken' in input && typeof input.ClientToken === 'string' && input.ClientToken !== '')
        return true;
    return !UNREPEATABLE.test(method);
}
const UNREPEATABLE = /^(authorize|copy|create(?!Tags)|import|register|run)/;
function describeFault(error) {
    const { code, status, requestId } = (0,faults/* readFault */.X)(error);
    const parts = [code, status, requestId && `request ${requestId}`];
    return parts.filter((part) => part !== undefined && part !== '').join(' ') || 'failed';
}
function requestIdOf(answer) {
    const { requestId } = (0,faults/* readFault */.X)(answer);
    return requestId === undefined ? '' : ` (request ${requestId})`;
}
const EC2_METHODS = Object.keys({
    authorizeSecurityGroupIngress: 0,
    copyImage: 0,
    createFleet: 0,
    createImage: 0,
    createKeyPair: 0,
    createLaunchTemplate: 0,
    createSecurityGroup: 0,
    createSnapshot: 0,
    createTags: 0,
    createVolume: 0,
    deleteKeyPair: 0,
    deleteLaunchTemplate: 0,
    deleteSecurityGroup: 0,
    deleteSnapshot: 0,
    deleteTags: 0,
    deleteVolume: 0,
    deregisterImage: 0,
    describeImageAttribute: 0,
    describeImages: 0,
    describeInstanceTypeOfferings: 0,
    describeInstances: 0,
    describeKeyPairs: 0,
    describeLaunchTemplates: 0,
    describeRegions: 0,
    describeSecurityGroups: 0,
    describeSnapshots: 0,
    describeSubnets: 0,
    describeVolumes: 0,
    describeVpcs: 0,
    enableImageDeprecation: 0,
    enableImageDeregistrationProtection: 0,
    getPasswordData: 0,
    importKeyPair: 0,
    modifyImageAttribute: 0,
    modifyInstanceAttribute: 0,
    modifySnapshotAttribute: 0,
    registerImage: 0,
    runInstances: 0,
    startInstances: 0,
    stopInstances: 0,
    terminateInstances: 0,
    // as: `satisfies` holds the table to exactly the methods of Ec2; Object.keys forgets that.
});

;// CONCATENATED MODULE: ./build/clouds/aws/poll-pace.js
/** The delay that counts attempts when only their number is given (spec-amazon 4.4). */
const DEFAULT_DELAY = 2_000;
/**
 * The knobs of spec-amazon 4.4: `aws_polling`, AWS_POLL_DELAY_SECONDS, AWS_MAX_ATTEMPTS, AWS_TIMEOUT_SECONDS; options beat
 * the environment. `warn` is told of values that are not whole numbers, which are passed over.
 */
function pollPace(access, env, warn) {
    const fromEnv = (name) => wholeNumber(name, env[name] ?? '', warn);
    const delaySeconds = access.awsPolling?.delaySeconds || fromEnv('AWS_POLL_DELAY_SECONDS');
    const attempts = access.awsPolling?.maxAttempts || fromEnv('AWS_MAX_ATTEMPTS') || undefined;
    const timeout = fromEnv('AWS_TIMEOUT_SECONDS') || undefined;
    const delay = delaySeconds === undefined ? undefined : delaySeconds * 1000;
    if (attempts !== undefined) {
        if (timeout !== undefined)
            warn('AWS_TIMEOUT_SECONDS is ignored, since the number of attempts is given.');
        const each = delay || DEFAULT_DELAY;
        return { delay: delay ?? DEFAULT_DELAY, budget: attempts * each };
    }
    if (timeout !== undefined) {
        warn('AWS_TIMEOUT_SECONDS is deprecated: use aws_polling, or AWS_MAX_ATTEMPTS and AWS_POLL_DELAY_SECONDS.');
        return { delay: delay ?? DEFAULT_DELAY, budget: timeout * 1000 };
    }
    return { delay, budget: undefined };
}
function wholeNumber(name, text, warn) {
    if (text === '')
        return undefined;
    if (/^\+?\d+$/.test(text))
        return Number(text);
    warn(`${name} is not a whole number and is ignored: ${JSON.stringify(text)}`);
    return undefined;
}

;// CONCATENATED MODULE: ./build/clouds/aws/poller.js

const MINUTE = 60_000;
/** How long a resource that was just created may be unknown to Describe, in milliseconds. */
const SETTLE = MINUTE;
/** Makes the poller of a build. */
function createPoller(tools) {
    const look = (pick, region) => {
        const ec2 = tools.ec2(region);
        const batch = pick(tools.batches(ec2.region));
        return (id, signal) => batch.look(ec2, id, signal);
    };
    const known = (wait, pick) => {
        return async (id, signal, region) => {
            const value = await poll({ tools, wait, id, signal, look: look(pick, region) });
            if (value === undefined)
                throw vanished(wait, id);
            return value;
        };
    };
    return {
        instanceRunning: known(RUNNING, (batches) => batches.instances),
        instanceStopped: known(STOPPED, (batches) => batches.instances),
        instanceTerminated: (id, signal, region) => poll({
            tools,
            wait: TERMINATED,
            id,
            signal,
            look: look((batches) => batches.instances, region),
            mayVanish: true,
        }),
        imageAvailable: known(AVAILABLE, (batches) => batches.images),
        snapshotCompleted: known(COMPLETED, (batches) => batches.snapshots),
        securityGroupExists: known(EXISTS, (batches) => batches.groups),
    };
}
/** The resource in the wanted state; undefined when it is unknown, which is believed at once or after {@link SETTLE}. */
async function poll({ tools, wait, id, signal, look, mayVanish = false }) {
    const { clock } = tools;
    const delay = wait.fixedPace ? wait.delay : (tools.pace.delay ?? wait.delay);
    const budget = wait.fixedPace ? wait.budget : (tools.pace.budget ?? wait.budget);
    const start = clock.now();
    for (let seen = false, last = 'unknown';;) {
        const value = await look(id, signal);
        if (value !== undefined) {
            seen = true;
            last = wait.state(value) ?? 'unknown';
            if (last === wait.goal)
                return value;
            if (wait.failures.includes(last))
                throw waitFailed(wait, id, last, wait.reason(value));
        }
        else if (mayVanish || seen || clock.now() - start >= SETTLE) {
            return undefined;
        }
        const left = start + budget - clock.now();
        if (left <= 0)
            throw waitTimeout(wait, id, last, budget);
        await clock.sleep(Math.min(left, untilTick(clock.now(), delay)), signal);
    }
}
/**
 * The pause until the next common tick of all waits with this delay, at least half of it away: waits that began at different
 * times come to poll together, and so share a call.
 */
function untilTick(now, delay) {
    if (delay <= 0)
        return 0;
    const next = delay - (now % delay);
    return next < delay / 2 ? next + delay : next;
}
const RUNNING = {
    noun: 'instance',
    goal: 'running',
    failures: ['shutting-down', 'terminated', 'stopping'],
    state: (instance) => instance.State?.Name,
    reason: instanceReason,
    delay: 15_000,
    budget: 10 * MINUTE,
};
const STOPPED = { ...RUNNING, goal: 'stopped', failures: ['pending', 'terminated'] };
/** Deviation: aws-wait-terminated. Packer gives up on `pending` and `stopping`, which a machine passes on its way, and leaves its group behind. */
const TERMINATED = { ...RUNNING, goal: 'terminated', failures: [] };
const AVAILABLE = {
    noun: 'image',
    goal: 'available',
    // Beyond the SDK's `failed`: states that never become available, in which it would wait out its budget.
    failures: ['failed', 'error', 'invalid', 'deregistered'],
    state: (image) => image.State,
    reason: (image) => image.StateReason?.Message,
    delay: 5_000,
    budget: 30 * MINUTE,
};
const COMPLETED = {
    noun: 'snapshot',
    goal: 'completed',
    failures: ['error'],
    state: (snapshot) => snapshot.State,
    reason: (snapshot) => snapshot.StateMessage,
    delay: 15_000,
    budget: 30 * MINUTE,
};
const EXISTS = {
    noun: 'security group',
    goal: 'there',
    failures: [],
    state: () => 'there',
    reason: () => undefined,
    delay: 5_000,
    budget: 200_000,
    fixedPace: true,
};
function instanceReason(instance) {
    const reasons = [instance.StateTransitionReason, instance.StateReason?.Message];
    return reasons.filter((reason) => reason !== undefined && reason !== '').join('; ') || undefined;
}
function waitFailed(wait, id, state, reason) {
    const because = reason === undefined || reason === '' ? '' : `: ${reason}`;
    return new errors/* BuildError */.zS(`${wait.noun} ${id} is ${state}, it will not be ${wait.goal}${because}`, {
        code: 'AwsWaitFailed',
        source: 'remote',
    });
}
function vanished(wait, id) {
    return new errors/* BuildError */.zS(`${wait.noun} ${id} is not known to EC2`, { code: 'AwsWaitFailed', source: 'remote' });
}
function waitTimeout(wait, id, state, budget) {
    const text = `${wait.noun} ${id} is still ${state} after ${Math.round(budget / 1000)} s of waiting until it is ${wait.goal}`;
    return new errors/* BuildError */.zS(text, {
        code: 'AwsWaitTimeout',
        source: 'remote',
        hint: 'Raise aws_polling.max_attempts (or AWS_MAX_ATTEMPTS), which times the delay is the time to wait.',
    });
}

;// CONCATENATED MODULE: ./build/clouds/aws/describe-batches.js

/** Instances, images, snapshots and groups of one region: looks that come together share one call (architecture, idea 7). */
class DescribeBatches {
    instances;
    images;
    snapshots;
    groups;
    constructor(clock) {
        this.instances = new DescribeBatch(instances, clock);
        this.images = new DescribeBatch(describe_batches_images, clock);
        this.snapshots = new DescribeBatch(snapshots, clock);
        this.groups = new DescribeBatch(groups, clock);
    }
}
/** How long looks are gathered, in milliseconds: timers of several builds for the same tick do not end in the same moment. */
const GATHER = 20;
/** EC2 takes 200 values a filter. */
const MOST_IDS = 200;
/** Describes resources of one kind; what is asked for in the same moment goes out in one call. */
class DescribeBatch {
    #describer;
    #clock;
    #looks = [];
    constructor(describer, clock) {
        this.#describer = describer;
        this.#clock = clock;
    }
    /** The resource, or undefined when EC2 does not know it. Rejects with the Describe call's AwsError, or the signal's reason. */
    look(ec2, id, signal) {
        return new Promise((resolve, reject) => {
            if (signal.aborted) {
                reject(signal.reason);
                return;
            }
            const aborted = () => reject(signal.reason);
            const settle = (answer) => (value) => {
                signal.removeEventListener('abort', aborted);
                answer(value);
            };
            signal.addEventListener('abort', aborted, { once: true });
            this.#looks.push({ id, signal, resolve: settle(resolve), reject: settle(reject) });
            if (this.#looks.length > 1)
                return;
            const flush = () => this.#flush(ec2);
            this.#clock.sleep(GATHER, signal).then(flush, flush);
        });
    }
    #flush(ec2) {
        const looks = this.#looks.filter((look) => !look.signal.aborted);
        this.#looks = [];
        const ids = [...new Set(looks.map((look) => look.id))];
        for (let start = 0; start < ids.length; start += MOST_IDS) {
            const some = ids.slice(start, start + MOST_IDS);
            void this.#describe(ec2, some, looks.filter((look) => some.includes(look.id)));
        }
    }
    async #describe(ec2, ids, looks) {
        const wanted = whileWanted(looks.map((look) => look.signal));
        try {
            const found = await this.#ask(ec2, ids, wanted.signal);
            const byId = new Map(found.map((value) => [this.#describer.id(value), value]));
            for (const look of looks)
                look.resolve(byId.get(look.id));
        }
        catch (error) {
            for (const look of looks)
                look.reject(error);
        }
        finally {
            wanted.stop();
        }
    }
    async #ask(ec2, ids, signal) {
        const { describe, filter, notFound } = this.#describer;
        // Several ids go as a filter: as ids, one that is unknown would hide all others.
        if (ids.length > 1)
            return describe(ec2, { filters: [{ Name: filter, Values: [...ids] }] }, signal);
        try {
            return await describe(ec2, { ids: [...ids] }, signal);
        }
        catch (error) {
            if ((0,aws_errors/* isAwsError */.m_)(error, ...notFound))
                return [];
            throw error;
        }
    }
}
/** A signal that aborts when nobody waits for the answer any more. */
function whileWanted(signals) {
    const controller = new AbortController();
    const check = () => {
        if (signals.every((signal) => signal.aborted))
            controller.abort(signals[0]?.reason);
    };
    for (const signal of signals)
        signal.addEventListener('abort', check);
    check();
    return {
        signal: controller.signal,
        stop: () => {
            for (const signal of signals)
                signal.removeEventListener('abort', check);
        },
    };
}
const instances = {
    filter: 'instance-id',
    describe: async (ec2, { ids, filters }, signal) => {
        const query = { ...(ids && { InstanceIds: ids }), ...(filters && { Filters: filters }) };
        const { Reservations = [] } = await ec2.describeInstances(query, signal);
        return Reservations.flatMap((reservation) => reservation.Instances ?? []);
    },
    id: (instance) => instance.InstanceId,
    notFound: ['InvalidInstanceID.NotFound'],
};
const describe_batches_images = {
    filter: 'image-id',
    describe: async (ec2, { ids, filters }, signal) => {
        const query = { ...(ids && { ImageIds: ids }), ...(filters && { Filters: filters }) };
        return (await ec2.describeImages(query, signal)).Images ?? [];
    },
    id: (image) => image.ImageId,
    notFound: ['InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable'],
};
const snapshots = {
    filter: 'snapshot-id',
    describe: async (ec2, { ids, filters }, signal) => {
        const query = { ...(ids && { SnapshotIds: ids }), ...(filters && { Filters: filters }) };
        return (await ec2.describeSnapshots(query, signal)).Snapshots ?? [];
    },
    id: (snapshot) => snapshot.SnapshotId,
    notFound: ['InvalidSnapshot.NotFound'],
};
const groups = {
    filter: 'group-id',
    describe: async (ec2, { ids, filters }, signal) => {
        const query = { ...(ids && { GroupIds: ids }), ...(filters && { Filters: filters }) };
        return (await ec2.describeSecurityGroups(query, signal)).SecurityGroups ?? [];
    },
    id: (group) => group.GroupId,
    notFound: ['InvalidGroup.NotFound', 'InvalidGroupId.NotFound'],
};

;// CONCATENATED MODULE: ./build/clouds/aws/rate-limit.js
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
        await this.#clock.sleep((-this.#tokens / this.#rate) * 1000, signal);
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

;// CONCATENATED MODULE: ./build/clouds/aws/shared-state.js


/** What all builds of a process share. */
class SharedState {
    #clock;
    #limits = new Map();
    #batches = new Map();
    #warned = new Set();
    constructor(clock) {
        this.#clock = clock;
    }
    /** The token bucket of an account and region. */
    limit(account, region) {
        return getOrMake(this.#limits, `${account} ${region}`, () => new RateLimit(this.#clock));
    }
    /** The batched Describe calls of one way to reach AWS (`access`) in a region. */
    batches(access, region) {
        return getOrMake(this.#batches, `${access} ${region}`, () => new DescribeBatches(this.#clock));
    }
    /** True the first time it is asked about `text`. */
    firstTime(text) {
        if (this.#warned.has(text))
            return false;
        this.#warned.add(text);
        return true;
    }
}
const states = new WeakMap();
/** The state that lives as long as `host`, of which a process makes one. */
function sharedState(host) {
    const known = states.get(host);
    if (known !== undefined)
        return known;
    const made = new SharedState(host.clock);
    states.set(host, made);
    return made;
}
function getOrMake(map, key, make) {
    const known = map.get(key);
    if (known !== undefined)
        return known;
    const made = make();
    map.set(key, made);
    return made;
}

;// CONCATENATED MODULE: ./build/clouds/aws/sts.js





/** Makes the STS client of a build; the SDK's client is loaded at the first call. */
async function createSts(tools) {
    const { region, env, clock } = tools;
    const limit = new RateLimit(clock);
    const endpoint = endpointOf('sts', env);
    const connect = async () => {
        const { STS } = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__, 1695, 19));
        return new STS({
            region,
            credentials: tools.credentials.provide,
            maxAttempts: 1,
            requestHandler: tools.transport,
            ...(endpoint === undefined ? {} : { endpoint }),
        });
    };
    let client;
    const sts = () => {
        client ??= connect();
        return client;
    };
    const call = async (operation, send, signal) => {
        try {
            return await (0,retry/* attemptCall */.pV)(send, {
                clock,
                limit,
                signal,
                attempts: tools.attempts,
                repeatable: true,
                random: Math.random,
                repeating: (error) => tools.debug(`sts ${operation}: ${(0,faults/* readFault */.X)(error).code}, again`),
            });
        }
        catch (failed) {
            if (!(failed instanceof retry/* AttemptsFailed */.Ig))
                throw failed;
            if (signal.aborted)
                throw signal.reason;
            throw (0,aws_errors/* toAwsError */.DZ)(failed.error, { service: 'sts', operation, region, refused: failed.refused });
        }
    };
    return {
        async callerAccount(signal) {
            const ask = async () => (await sts()).getCallerIdentity({}, { abortSignal: signal });
            const { Account = '' } = await call('GetCallerIdentity', ask, signal);
            return Account;
        },
        async decodeAuthorization(encoded, signal) {
            try {
                const ask = async () => (await sts()).decodeAuthorizationMessage({ EncodedMessage: encoded }, { abortSignal: signal });
                return (await call('DecodeAuthorizationMessage', ask, signal)).DecodedMessage;
            }
            catch (error) {
                if (signal.aborted)
                    throw error;
                tools.debug(`sts DecodeAuthorizationMessage: ${(0,faults/* readFault */.X)(error).message}`);
                return undefined;
            }
        },
    };
}

;// CONCATENATED MODULE: ./build/clouds/aws/client-factory.js











/**
 * The one maker of AWS clients. Finds region and credentials, asks STS who the caller is (unless
 * `skip_credential_validation`). Throws `AwsNoRegion`, `AwsNoCredentials`, `AwsCannotAssumeRole`, AwsError. The SDK is
 * loaded when this is called, not when the module is.
 */
async function createAws(access, host, context) {
    for (const secret of [access.accessKey, access.secretKey, access.token])
        if (secret !== '')
            context.secrets.add(secret);
    const { env, clock } = host;
    const shared = sharedState(host);
    const warn = (text) => {
        if (shared.firstTime(text))
            context.ui.say(text);
    };
    const region = await resolveRegion(access, env);
    const transport = await makeTransport(env, access.insecureSkipTlsVerify, warn);
    const credentials = await findCredentials(access, { env, clock, region, transport });
    await registerSecrets(credentials, context.secrets);
    const attempts = access.maxRetries || DEFAULT_ATTEMPTS;
    const sts = await createSts({ region, env, clock, credentials, transport, attempts, debug: context.ui.debug });
    const account = access.skipCredentialValidation ? '' : await sts.callerAccount(context.signal);
    const clients = await Promise.all(/* import() */[__webpack_require__.e(861), __webpack_require__.e(193)]).then(__webpack_require__.t.bind(__webpack_require__, 5193, 19));
    return assemble({
        access,
        host,
        context,
        region,
        transport,
        credentials,
        attempts,
        sts,
        account,
        shared,
        clients,
        warn,
    });
}
/** Attempts of a call, the first included (spec-amazon 1, max_retries). */
const DEFAULT_ATTEMPTS = 10;
/** Deviation: aws-user-agent. The client's own name: this is not Packer. */
const USER_AGENT = `image-build-action/${version.VERSION}`;
function assemble(parts) {
    const { access, host, region: buildRegion, account, shared } = parts;
    // Deviation: aws-endpoint-in-every-region. Packer 1.16 goes to the public endpoint for copies and their cleanup (spec-amazon 0.4).
    const endpoint = access.customEndpointEc2 || endpointOf('ec2', host.env);
    const record = (region = buildRegion) => (0,access_record/* accessRecord */.WD)(access, { region, account, endpoint, source: parts.credentials.source });
    const identity = JSON.stringify({ ...record(''), account, endpoint });
    const made = new Map();
    const ec2 = (region = buildRegion) => {
        const known = made.get(region) ?? makeEc2(parts, region, endpoint, account || identity);
        made.set(region, known);
        return known;
    };
    const poller = createPoller({
        clock: host.clock,
        pace: pollPace(access, host.env, parts.warn),
        ec2,
        batches: (region) => shared.batches(identity, region),
    });
    return { region: buildRegion, account, ec2, poller, accessRecord: record };
}
function makeEc2(parts, region, endpoint, account) {
    const { access, host, context, sts } = parts;
    return ec2Client({
        region,
        clock: host.clock,
        limit: parts.shared.limit(account, region),
        attempts: parts.attempts,
        debug: (text) => context.ui.debug(text),
        send: sdkSender(parts, region, endpoint),
        // Deviation: aws-decode-authorization-messages. In Packer the option has no effect (decisions 8).
        ...(access.decodeAuthorizationMessages
            ? { decode: (encoded, signal) => sts.decodeAuthorization(encoded, signal) }
            : {}),
    });
}
function sdkSender(parts, region, endpoint) {
    const client = new parts.clients.EC2({
        region,
        credentials: parts.credentials.provide,
        // Our own retries know which calls may be repeated; AWS_MAX_ATTEMPTS must not reach the SDK (spec-amazon 1.5).
        maxAttempts: 1,
        requestHandler: parts.transport,
        customUserAgent: USER_AGENT,
        ...(endpoint === undefined || endpoint === '' ? {} : { endpoint }),
    });
    return (method, input, signal) => {
        // as: Ec2 promises for each method the input type of the SDK's method of the same name.
        const call = client[method];
        return call.call(client, input, { abortSignal: signal });
    };
}
async function registerSecrets({ provide }, secrets) {
    const { secretAccessKey, sessionToken } = await provide();
    secrets.add(secretAccessKey);
    if (sessionToken !== undefined)
        secrets.add(sessionToken);
}
/** Checks that a connection made from a journal's record reaches the account that the record names. Throws `AwsWrongAccount`. */
function requireAccount(aws, record) {
    const expected = record['account'] ?? '';
    if (expected === '' || aws.account === expected)
        return;
    throw new errors/* BuildError */.zS(`the credentials are of account ${aws.account}, the resource is in account ${expected}`, {
        code: 'AwsWrongAccount',
        source: 'user',
        hint: 'Clean up with the credentials that the build had.',
    });
}


/***/ }),

/***/ 6330:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ toAwsError),
/* harmony export */   V5: () => (/* binding */ refusedByAws),
/* harmony export */   m_: () => (/* binding */ isAwsError),
/* harmony export */   wu: () => (/* binding */ encodedAuthorization)
/* harmony export */ });
/* unused harmony export AwsError */
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5921);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3688);


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
/** The `refused` predicate of an acquisition: the create call was certainly not carried out. */
function refusedByAws(error) {
    return error instanceof AwsError && error.refused;
}
/** Makes an {@link AwsError} of what the SDK threw, with a hint where one is known. */
function toAwsError(error, call) {
    const { code, message, status, requestId } = (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .readFault */ .X)(error);
    const text = call.decoded === undefined ? message : message.replace(ENCODED, call.decoded);
    const name = code === '' ? (status === undefined ? '' : `HTTP ${status}`) : code;
    const parts = [name, text].filter((part) => part !== '');
    const known = requestId === undefined ? '' : ` (request ${requestId})`;
    return new AwsError(`${call.operation} in ${call.region} failed: ${parts.join(': ')}${known}`, {
        code: `Aws${pascalCase(name === '' ? 'CallFailed' : name)}`,
        source: isUsersFault(code) ? 'user' : 'remote',
        hint: hintFor(code, call),
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
    const { code, message } = (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .readFault */ .X)(error);
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
function hintFor(code, { service, operation, region }) {
    if (FORBIDDEN.has(code)) {
        return `The role or user of this job needs the permission ${service}:${operation} in ${region}. With decode_authorization_messages the refusal is explained (needs sts:DecodeAuthorizationMessage).`;
    }
    if (EXPIRED.has(code)) {
        return 'The credentials of this job have expired: raise role-duration-seconds of aws-actions/configure-aws-credentials above the length of the build, and check the clock of the machine.';
    }
    if (WRONG_KEY.has(code))
        return `AWS does not accept these credentials in ${region}: check the key, its account, and that the region is enabled.`;
    return HINTS[code];
}
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

/***/ 3688:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ faultKind),
/* harmony export */   X: () => (/* binding */ readFault)
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


/***/ }),

/***/ 9206:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $R: () => (/* binding */ findKeyPair),
/* harmony export */   Cb: () => (/* binding */ findSnapshot),
/* harmony export */   F1: () => (/* binding */ findImage),
/* harmony export */   Vh: () => (/* binding */ findLaunchTemplate),
/* harmony export */   XD: () => (/* binding */ findInstance),
/* harmony export */   xv: () => (/* binding */ findSecurityGroup),
/* harmony export */   y6: () => (/* binding */ findVolume)
/* harmony export */ });
/* harmony import */ var _tags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6212);

/** Names that this program makes up, which nobody else's resource can have. */
const GENERATED_NAME = /^packer_[0-9a-f-]{36}$/i;
/** The id of the instance that a lost RunInstances made. China takes no tags with the call: there the client token finds it. */
async function findInstance({ token }, ec2, signal) {
    const filter = tagsOnCreate(ec2.region) ? tokenTag(token) : { Name: 'client-token', Values: [token] };
    const { Reservations = [] } = await ec2.describeInstances({ Filters: [filter] }, signal);
    const instances = Reservations.flatMap((reservation) => reservation.Instances ?? []);
    return instances.find(({ State }) => State?.Name !== 'terminated')?.InstanceId;
}
/**
 * The name of the key pair that a lost CreateKeyPair made. A key pair of the same name without our token is somebody else's;
 * where there are no tags only a generated name is believed.
 */
async function findKeyPair({ token, name = '' }, ec2, signal) {
    const filter = ownFilter('key-name', { token, name }, ec2);
    if (filter === undefined)
        return undefined;
    return (await ec2.describeKeyPairs({ Filters: [filter] }, signal)).KeyPairs?.[0]?.KeyName;
}
/** The id of the group that a lost CreateSecurityGroup made. */
async function findSecurityGroup(lost, ec2, signal) {
    const filter = ownFilter('group-name', lost, ec2);
    if (filter === undefined)
        return undefined;
    return (await ec2.describeSecurityGroups({ Filters: [filter] }, signal)).SecurityGroups?.[0]?.GroupId;
}
/**
 * The id of the image that a lost CreateImage or CopyImage made. China and GovCloud take no tags with the call: there it is the
 * own image of that name, which the account can have once, if it is younger than the intent.
 */
async function findImage({ token, name, at }, ec2, signal) {
    const tagged = tagsOnCreate(ec2.region) && !ec2.region.startsWith('us-gov-');
    if (!tagged && (name === undefined || at === undefined))
        return undefined;
    const filter = tagged ? tokenTag(token) : { Name: 'name', Values: [name ?? ''] };
    const { Images = [] } = await ec2.describeImages({ Owners: ['self'], Filters: [filter] }, signal);
    // A minute for clocks that differ.
    const young = (date) => Date.parse(date ?? '') >= (at ?? 0) - 60_000;
    return Images.find((image) => tagged || young(image.CreationDate))?.ImageId;
}
/** The id of the volume that a lost CreateVolume made. */
async function findVolume({ token }, ec2, signal) {
    return (await ec2.describeVolumes({ Filters: [tokenTag(token)] }, signal)).Volumes?.[0]?.VolumeId;
}
/** The id of the snapshot that a lost CreateSnapshot made. */
async function findSnapshot({ token }, ec2, signal) {
    const query = { OwnerIds: ['self'], Filters: [tokenTag(token)] };
    return (await ec2.describeSnapshots(query, signal)).Snapshots?.[0]?.SnapshotId;
}
/** The id of the launch template that a lost CreateLaunchTemplate made. */
async function findLaunchTemplate({ token }, ec2, signal) {
    const { LaunchTemplates = [] } = await ec2.describeLaunchTemplates({ Filters: [tokenTag(token)] }, signal);
    return LaunchTemplates[0]?.LaunchTemplateId;
}
function ownFilter(nameFilter, { token, name = '' }, ec2) {
    if (tagsOnCreate(ec2.region))
        return tokenTag(token);
    return GENERATED_NAME.test(name) ? { Name: nameFilter, Values: [name] } : undefined;
}
function tokenTag(token) {
    return { Name: `tag:${_tags_js__WEBPACK_IMPORTED_MODULE_0__/* .OWNERSHIP_PREFIX */ .Zd}token`, Values: [token] };
}
/** China's regions take no tags in create calls (spec-amazon 0.4). */
function tagsOnCreate(region) {
    return !region.startsWith('cn-');
}


/***/ }),

/***/ 4258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ KEEP_DEVICES),
/* harmony export */   g: () => (/* binding */ releaseOutlivingVolumes)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6330);
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7976);


/** Journal fact of an instance: devices whose volumes are the user's and stay, joined by commas. */
const KEEP_DEVICES = 'keepDevices';
/**
 * Releases an instance and then its volumes that AWS does not delete with it, but those of devices that the fact
 * `keepDevices` names (spec-amazon 4.8, 6). Without that fact nobody knows whose they are, and they stay.
 */
async function releaseOutlivingVolumes(id, tools, facts, release) {
    const keep = facts?.[KEEP_DEVICES];
    const volumes = keep === undefined ? [] : await outlivingVolumes(id, keep.split(','), tools);
    await release();
    await Promise.all(volumes.map((volume) => (0,_release_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseVolume */ .s9)(volume, { ...tools, createdAt: undefined })));
}
async function outlivingVolumes(id, keep, { ec2, signal }) {
    try {
        const { Reservations = [] } = await ec2.describeInstances({ InstanceIds: [id] }, signal);
        const mappings = Reservations.flatMap(({ Instances = [] }) => Instances).flatMap((instance) => instance.BlockDeviceMappings ?? []);
        return mappings
            .filter(({ DeviceName = '', Ebs }) => Ebs?.DeleteOnTermination === false && !keep.includes(DeviceName))
            .flatMap(({ Ebs }) => Ebs?.VolumeId ?? []);
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, 'InvalidInstanceID.NotFound'))
            return [];
        throw error;
    }
}


/***/ }),

/***/ 7976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ releaseKeyPair),
/* harmony export */   R1: () => (/* binding */ releaseImage),
/* harmony export */   bk: () => (/* binding */ releaseLaunchTemplate),
/* harmony export */   "if": () => (/* binding */ releaseSnapshot),
/* harmony export */   rC: () => (/* binding */ releaseSecurityGroup),
/* harmony export */   s9: () => (/* binding */ releaseVolume),
/* harmony export */   vz: () => (/* binding */ releaseInstance)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6330);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4531);


/** How long after its creation "not found" may mean "not known yet", in milliseconds. */
const SETTLE = 30_000;
/** TerminateInstances and wait until it is terminated (spec-amazon 4.8, 5). Gone already is success. */
async function releaseInstance(id, tools) {
    const { ec2, poller, signal } = tools;
    const terminate = () => ec2.terminateInstances({ InstanceIds: [id] }, signal);
    if (await unlessGone(terminate, ['InvalidInstanceID.NotFound'], tools)) {
        await poller.instanceTerminated(id, signal, ec2.region);
    }
}
/** DeleteKeyPair by name; EC2 answers success to one that is gone. */
async function releaseKeyPair(name, { ec2, signal }) {
    await ec2.deleteKeyPair({ KeyName: name }, signal);
}
/** DeleteSecurityGroup, 5 tries 5 s apart while something still uses it (spec-amazon 4.8, 8). */
async function releaseSecurityGroup(id, tools) {
    const { ec2, clock, signal } = tools;
    const remove = () => ec2.deleteSecurityGroup({ GroupId: id }, signal);
    await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)(() => unlessGone(remove, ['InvalidGroup.NotFound', 'InvalidGroupId.NotFound'], tools), IN_USE, clock, signal);
}
/** DeregisterImage, then DeleteSnapshot of its snapshots, also of those not yet listed with the image. */
async function releaseImage(id, tools) {
    const { ec2, signal } = tools;
    const listed = await snapshotsOfImage(id, tools);
    const deregister = () => ec2.deregisterImage({ ImageId: id }, signal);
    await unlessGone(deregister, ['InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable'], tools);
    // An image that was not known a moment ago may be by now, with its snapshots.
    const snapshots = listed.length > 0 ? listed : await snapshotsOfImage(id, tools);
    await Promise.all(snapshots.map((snapshot) => releaseSnapshot(snapshot, tools)));
}
/** DeleteVolume. */
async function releaseVolume(id, tools) {
    const { ec2, clock, signal } = tools;
    const remove = () => ec2.deleteVolume({ VolumeId: id }, signal);
    await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)(() => unlessGone(remove, ['InvalidVolume.NotFound'], tools), IN_USE, clock, signal);
}
/** DeleteSnapshot. */
async function releaseSnapshot(id, tools) {
    const { ec2, clock, signal } = tools;
    const remove = () => ec2.deleteSnapshot({ SnapshotId: id }, signal);
    await (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)(() => unlessGone(remove, ['InvalidSnapshot.NotFound'], tools), IN_USE, clock, signal);
}
/** DeleteLaunchTemplate. */
async function releaseLaunchTemplate(id, tools) {
    const remove = () => tools.ec2.deleteLaunchTemplate({ LaunchTemplateId: id }, tools.signal);
    await unlessGone(remove, ['InvalidLaunchTemplateId.NotFound', 'InvalidLaunchTemplateId.NotFoundException'], tools);
}
const IN_USE = {
    tries: 5,
    delay: 5_000,
    cap: 5_000,
    retryable: (error) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, 'DependencyViolation', 'VolumeInUse', 'InvalidSnapshot.InUse'),
};
/** Makes the call; false when the resource is gone. Right after its creation "not found" is asked again. */
async function unlessGone(call, notFound, { clock, signal, createdAt }) {
    const settled = (createdAt ?? 0) + SETTLE;
    for (;;) {
        try {
            await call();
            return true;
        }
        catch (error) {
            if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, ...notFound))
                throw error;
            if (clock.now() >= settled)
                return false;
        }
        await clock.sleep(Math.min(2_000, settled - clock.now()), signal);
    }
}
/**
 * The snapshots of an image: those it lists, and those whose description says that they were made for it, since an image
 * that is not ready or already deregistered lists none.
 */
async function snapshotsOfImage(id, tools) {
    const { ec2, signal } = tools;
    const descriptions = [`Created by CreateImage(*) for ${id}*`, `Copied for DestinationAmi ${id}*`];
    const [image, snapshots] = await Promise.all([
        describeImage(id, tools),
        ec2.describeSnapshots({ OwnerIds: ['self'], Filters: [{ Name: 'description', Values: descriptions }] }, signal),
    ]);
    const listed = (image?.BlockDeviceMappings ?? []).map((mapping) => mapping.Ebs?.SnapshotId);
    const described = (snapshots.Snapshots ?? []).map((snapshot) => snapshot.SnapshotId);
    return [...new Set([...listed, ...described])].filter((snapshot) => snapshot !== undefined);
}
async function describeImage(id, { ec2, signal }) {
    try {
        return (await ec2.describeImages({ ImageIds: [id] }, signal)).Images?.[0];
    }
    catch (error) {
        if ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .isAwsError */ .m_)(error, 'InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable'))
            return undefined;
        throw error;
    }
}


/***/ }),

/***/ 4531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ig: () => (/* binding */ AttemptsFailed),
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   pV: () => (/* binding */ attemptCall)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5921);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3688);


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
 * call is repeatable, what failed on the way or with a server error. Throws {@link AttemptsFailed}, or what the sleep throws.
 */
async function attemptCall(send, policy) {
    let refused = true;
    for (let attempt = 1;; attempt += 1) {
        await policy.limit.take(policy.signal);
        try {
            const answer = await send();
            policy.limit.succeeded();
            return answer;
        }
        catch (error) {
            const kind = (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .faultKind */ .H)(error);
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
            await policy.clock.sleep(pause, policy.signal);
        }
    }
}


/***/ })

};
;