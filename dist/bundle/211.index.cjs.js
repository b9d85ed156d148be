"use strict";
exports.id = 211;
exports.ids = [211];
exports.modules = {

/***/ 79512:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EA: () => (/* binding */ accessFromRecord),
/* harmony export */   WD: () => (/* binding */ accessRecord)
/* harmony export */ });
/* unused harmony export credentialsFromCandidates */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16392);
/* harmony import */ var _access_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31623);



/** The record of an access for the journal. */
function accessRecord(access, { region, account, endpoint, source }) {
    const role = access.assumeRole;
    const engine = (0,_access_options_js__WEBPACK_IMPORTED_MODULE_2__/* .vaultEngine */ .Jy)(access);
    const fields = {
        region,
        account,
        endpoint: endpoint ?? '',
        credentials: source,
        profile: access.profile,
        credentialsFile: access.sharedCredentialsFile,
        assumeRole: role === undefined || role.roleArn === '' ? '' : JSON.stringify(role),
        vault: engine === undefined ? '' : JSON.stringify(engine),
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
        // as: written by accessRecord from values of these types.
        assumeRole: parsed(record['assumeRole']),
        vaultAwsEngine: parsed(record['vault']),
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
function parsed(text) {
    return text === undefined ? undefined : JSON.parse(text);
}


/***/ }),

/***/ 20211:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ createAws),
  z: () => (/* binding */ requireAccount)
});

// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/clouds/aws/access-options.js
var access_options = __webpack_require__(31623);
// EXTERNAL MODULE: ./out/clouds/aws/access-record.js
var access_record = __webpack_require__(79512);
// EXTERNAL MODULE: ./out/clouds/aws/credentials.js
var aws_credentials = __webpack_require__(46942);
// EXTERNAL MODULE: ./out/clouds/aws/errors.js
var aws_errors = __webpack_require__(84789);
// EXTERNAL MODULE: ./out/clouds/aws/faults.js
var faults = __webpack_require__(18863);
// EXTERNAL MODULE: ./out/clouds/aws/retry.js
var retry = __webpack_require__(1542);
;// CONCATENATED MODULE: ./out/clouds/aws/whole-answer.js
/**
 * Asks EC2 and, when it gives a part of the answer alone, for the rest: the lists of all pages, joined. It does so even when no
 * page size was asked for (DescribeInstanceTypeOfferings), and a filter may leave a page empty. Callers that name `MaxResults`
 * turn the pages themselves.
 */
async function wholeAnswer(ask, input) {
    const first = await ask(input);
    if ('MaxResults' in input)
        return first;
    let whole = first;
    for (let token = nextToken(first); token !== undefined;) {
        const page = await ask({ ...input, NextToken: token });
        whole = joined(whole, page);
        token = nextToken(page);
    }
    return whole;
}
function nextToken(answer) {
    const token = 'NextToken' in answer ? answer.NextToken : undefined;
    return typeof token === 'string' && token !== '' ? token : undefined;
}
/** The second answer, its lists after those of the first. */
function joined(first, second) {
    const lists = new Map();
    for (const [name, value] of [...Object.entries(first), ...Object.entries(second)]) {
        if (Array.isArray(value))
            lists.set(name, [...(lists.get(name) ?? []), ...value]);
    }
    return { ...second, ...Object.fromEntries(lists) };
}

;// CONCATENATED MODULE: ./out/clouds/aws/ec2-client.js




/** Makes the {@link Ec2} of one region over an SDK client: each method limits, repeats, logs and translates errors. */
function ec2Client(tools) {
    const call = (method) => (input, signal) => wholeAnswer((request) => callEc2(tools, method, request, signal), input);
    const methods = Object.fromEntries(EC2_METHODS.map((method) => [method, call(method)]));
    // as: the table below has every method, and the SDK gives each the answer that its input type promises.
    return { region: tools.region, ...methods };
}
async function callEc2(tools, method, input, signal) {
    const operation = method.slice(0, 1).toUpperCase() + method.slice(1);
    const label = `ec2 ${operation} ${tools.region}`;
    const stop = CREATES.test(method) ? tools.cancelled : undefined;
    try {
        signal.throwIfAborted();
        stop?.throwIfAborted();
        const answer = await (0,retry/* attemptCall */.pV)(() => tools.send(method, input, signal), {
            clock: tools.clock,
            limit: tools.limit,
            signal,
            stop,
            attempts: tools.attempts,
            repeatable: isRepeatable(method, input),
            random: tools.random ?? Math.random,
            repeating: (error, pause) => tools.debug(`${label}: ${(0,faults/* faultText */.Ij)(error)}, again in ${Math.round(pause)} ms`),
        });
        tools.debug(`${label}: ${(0,faults/* answerText */.yy)(answer)}`);
        return answer;
    }
    catch (failed) {
        if (!(failed instanceof retry/* AttemptsFailed */.Ig))
            throw failed;
        const { error, refused } = failed;
        tools.debug(`${label}: ${(0,faults/* faultText */.Ij)(error)}`);
        if ((0,faults/* faultKind */.H9)(error) === 'cancelled')
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
    return !CREATES.test(method);
}
const CREATES = /^(authorize|copy|create(?!Tags)|import|register|run)/;
const EC2_METHODS = Object.keys({
    authorizeSecurityGroupIngress: 0,
    copyImage: 0,
    createImage: 0,
    createKeyPair: 0,
    createSecurityGroup: 0,
    createTags: 0,
    deleteKeyPair: 0,
    deleteLaunchTemplate: 0,
    deleteSecurityGroup: 0,
    deleteSnapshot: 0,
    deleteTags: 0,
    deleteVolume: 0,
    deregisterImage: 0,
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
    disableImageDeregistrationProtection: 0,
    enableImageDeprecation: 0,
    enableImageDeregistrationProtection: 0,
    modifyImageAttribute: 0,
    modifyInstanceAttribute: 0,
    modifySnapshotAttribute: 0,
    runInstances: 0,
    stopInstances: 0,
    terminateInstances: 0,
    // as: `satisfies` holds the table to exactly the methods of Ec2; Object.keys forgets that.
});

// EXTERNAL MODULE: ./out/clouds/aws/iam.js
var iam = __webpack_require__(65861);
;// CONCATENATED MODULE: ./out/clouds/aws/poll-pace.js
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

;// CONCATENATED MODULE: ./out/clouds/aws/poller.js

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
        }),
        imageAvailable: known(AVAILABLE, (batches) => batches.images),
        snapshotCompleted: known(COMPLETED, (batches) => batches.snapshots),
        securityGroupExists: known(EXISTS, (batches) => batches.groups),
    };
}
/** The resource in the wanted state; undefined when it is unknown: believed of one that was known, else after {@link SETTLE}. */
async function poll({ tools, wait, id, signal, look }) {
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
        else if (seen || clock.now() - start >= SETTLE) {
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

// EXTERNAL MODULE: ./out/clouds/aws/region.js + 1 modules
var aws_region = __webpack_require__(96998);
// EXTERNAL MODULE: ./out/clouds/aws/shared-state.js + 1 modules
var shared_state = __webpack_require__(95585);
// EXTERNAL MODULE: ./out/clouds/aws/sts.js
var aws_sts = __webpack_require__(80604);
// EXTERNAL MODULE: ./out/clouds/aws/transport.js
var aws_transport = __webpack_require__(39161);
// EXTERNAL MODULE: ./out/clouds/aws/user-agent.js
var user_agent = __webpack_require__(12365);
// EXTERNAL MODULE: ./out/clouds/aws/vault-credentials.js + 1 modules
var vault_credentials = __webpack_require__(94227);
;// CONCATENATED MODULE: ./out/clouds/aws/client-factory.js















/**
 * The one maker of AWS clients. Finds region and credentials, asks STS who the caller is (unless
 * `skip_credential_validation`). Throws `AwsNoRegion`, `AwsNoCredentials`, `AwsCannotAssumeRole`, AwsError. The SDK is
 * loaded when this is called, not when the module is.
 */
async function createAws(given, host, context) {
    const access = host.playedCloud === undefined ? given : { ...access_options/* DEFAULT_ACCESS */.jl, region: given.region, awsPolling: given.awsPolling };
    for (const secret of [access.accessKey, access.secretKey, access.token])
        if (secret !== '')
            context.secrets.add(secret);
    const { env, clock } = host;
    const shared = (0,shared_state/* sharedState */.n)(host);
    const warn = (text) => {
        if (shared.firstTime(text))
            context.ui.say(text);
    };
    const region = await (0,aws_region/* resolveRegion */.Zv)(access, env);
    const transport = await (0,aws_transport/* makeTransport */._)(env, access.insecureSkipTlsVerify, warn);
    const debug = (text) => context.ui.debug(text);
    const { workingDirectory = '.' } = host;
    const { secrets, signal } = context;
    const credentialTools = { env, clock, workingDirectory, region, transport, secrets, signal, debug };
    const credentials = await (0,aws_credentials/* findCredentials */.g)(access, credentialTools);
    await registerSecrets(credentials, secrets);
    const attempts = access.maxRetries || DEFAULT_ATTEMPTS;
    const tools = { region, env, clock, credentials, transport, attempts, debug };
    const sts = (0,aws_sts/* createSts */.F)(tools);
    const first = { source: credentials.source, clock, signal };
    const account = access.skipCredentialValidation ? '' : await (0,vault_credentials/* firstCall */.B)(() => sts.callerAccount(signal), first);
    const clients = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(1637)]).then(__webpack_require__.t.bind(__webpack_require__, 81637, 19));
    const aws = assemble({
        access,
        host,
        context,
        region,
        transport,
        credentials,
        attempts,
        sts,
        iam: (0,iam/* createIam */.E)(tools, signal),
        account,
        shared,
        clients,
        warn,
    });
    if (credentials.source === 'vault')
        await (0,vault_credentials/* firstCall */.B)(() => regionsOrRefusal(aws, signal), first);
    return aws;
}
/** Whoever may not ask has been recognised, too. */
async function regionsOrRefusal(aws, signal) {
    try {
        await aws.ec2().describeRegions({}, signal);
    }
    catch (error) {
        if (!(0,aws_errors/* isDenied */.GZ)(error))
            throw error;
    }
}
/** Attempts of a call, the first included (spec-amazon 1, max_retries). */
const DEFAULT_ATTEMPTS = 10;
function assemble(parts) {
    const { access, host, region: buildRegion, account, shared } = parts;
    // Deviation: aws-endpoint-in-every-region. Packer 1.16 goes to the public endpoint for copies and their cleanup (spec-amazon 0.4).
    const endpoint = access.customEndpointEc2 || (0,aws_transport/* endpointOf */.X)('ec2', host.env);
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
    return { region: buildRegion, account, ec2, iam: () => parts.iam, poller, accessRecord: record };
}
function makeEc2(parts, region, endpoint, account) {
    const { access, host, context, sts } = parts;
    return ec2Client({
        region,
        clock: host.clock,
        limit: parts.shared.limit(account, region),
        attempts: parts.attempts,
        cancelled: context.signal,
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
        customUserAgent: user_agent/* USER_AGENT */._,
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

/***/ 65861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ createIam),
/* harmony export */   Q: () => (/* binding */ NO_SUCH_ENTITY)
/* harmony export */ });
/* harmony import */ var _service_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67767);

/** AWS codes for a name that IAM does not know (yet). */
const NO_SUCH_ENTITY = ['NoSuchEntity', 'NoSuchEntityException'];
/** Makes the IAM client of a build; the SDK's client is loaded at the first call. Once `cancelled` aborts nothing is created. */
function createIam(tools, cancelled) {
    const call = (0,_service_client_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceCalls */ .j)('iam', tools, async () => {
        const { IAM } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(9240)]).then(__webpack_require__.t.bind(__webpack_require__, 39240, 19));
        return new IAM((0,_service_client_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceConfig */ .I)('iam', tools));
    });
    const create = { cancelled };
    return { ...profileCalls(call, create), ...roleCalls(call, create), ...listCalls(call) };
}
function profileCalls(call, create) {
    return {
        async addRoleToInstanceProfile({ profile, role }, signal) {
            const input = { InstanceProfileName: profile, RoleName: role };
            await call('AddRoleToInstanceProfile', signal, (client, options) => client.addRoleToInstanceProfile(input, options));
        },
        async createInstanceProfile(name, tags, signal) {
            const input = { InstanceProfileName: name, Tags: pairs(tags) };
            await call('CreateInstanceProfile', signal, (client, options) => client.createInstanceProfile(input, options), create);
        },
        async deleteInstanceProfile(name, signal) {
            const input = { InstanceProfileName: name };
            await call('DeleteInstanceProfile', signal, (client, options) => client.deleteInstanceProfile(input, options));
        },
        async getInstanceProfile(name, signal) {
            const input = { InstanceProfileName: name };
            const answer = await call('GetInstanceProfile', signal, (client, options) => client.getInstanceProfile(input, options));
            const { Roles = [], Tags = [] } = answer.InstanceProfile ?? {};
            return { roles: Roles.flatMap(({ RoleName }) => RoleName ?? []), tags: Tags };
        },
        async removeRoleFromInstanceProfile({ profile, role }, signal) {
            const input = { InstanceProfileName: profile, RoleName: role };
            await call('RemoveRoleFromInstanceProfile', signal, (client, options) => client.removeRoleFromInstanceProfile(input, options));
        },
    };
}
function roleCalls(call, create) {
    return {
        async createRole({ name, description, trustPolicy, tags }, signal) {
            const role = { RoleName: name, Description: description, AssumeRolePolicyDocument: trustPolicy };
            const input = { ...role, Tags: pairs(tags) };
            await call('CreateRole', signal, (client, options) => client.createRole(input, options), create);
        },
        async deleteRole(name, signal) {
            await call('DeleteRole', signal, (client, options) => client.deleteRole({ RoleName: name }, options));
        },
        async deleteRolePolicy(role, policy, signal) {
            const input = { RoleName: role, PolicyName: policy };
            await call('DeleteRolePolicy', signal, (client, options) => client.deleteRolePolicy(input, options));
        },
        async getRole(name, signal) {
            const answer = await call('GetRole', signal, (client, options) => client.getRole({ RoleName: name }, options));
            return { tags: answer.Role?.Tags ?? [] };
        },
        async putRolePolicy(role, policy, document, signal) {
            const input = { RoleName: role, PolicyName: policy, PolicyDocument: document };
            await call('PutRolePolicy', signal, (client, options) => client.putRolePolicy(input, options));
        },
    };
}
function listCalls(call) {
    return {
        async listInstanceProfiles(signal) {
            const found = await pages((page) => call('ListInstanceProfiles', signal, (client, options) => client.listInstanceProfiles(page, options)));
            const profiles = found.flatMap(({ InstanceProfiles = [] }) => InstanceProfiles);
            return profiles.flatMap(({ InstanceProfileName }) => InstanceProfileName ?? []);
        },
        async listRoles(signal) {
            const found = await pages((page) => call('ListRoles', signal, (client, options) => client.listRoles(page, options)));
            return found.flatMap(({ Roles = [] }) => Roles).flatMap(({ RoleName }) => RoleName ?? []);
        },
    };
}
function pairs(tags) {
    return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }));
}
const LARGEST_PAGE = 1000;
async function pages(ask) {
    const answers = [];
    for (let marker = ''; marker !== undefined;) {
        const answer = await ask({ MaxItems: LARGEST_PAGE, ...(marker === '' ? {} : { Marker: marker }) });
        answers.push(answer);
        marker = answer.IsTruncated === true ? answer.Marker : undefined;
    }
    return answers;
}


/***/ }),

/***/ 95585:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ sharedState)
});

// UNUSED EXPORTS: SharedState

// EXTERNAL MODULE: ./out/clouds/aws/errors.js
var errors = __webpack_require__(84789);
;// CONCATENATED MODULE: ./out/clouds/aws/describe-batches.js

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
            if ((0,errors/* isAwsError */.m_)(error, ...notFound))
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

// EXTERNAL MODULE: ./out/clouds/aws/rate-limit.js
var rate_limit = __webpack_require__(52978);
;// CONCATENATED MODULE: ./out/clouds/aws/shared-state.js


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
        return getOrMake(this.#limits, `${account} ${region}`, () => new rate_limit/* RateLimit */.q(this.#clock));
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


/***/ })

};
;