"use strict";
exports.id = 129;
exports.ids = [129,580];
exports.modules = {

/***/ 9513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseAssignments)
/* harmony export */ });
/**
 * Reads the lines of `variables` or `secret-variables` (decisions 4): `name=value`, or `name<<END` ... `END` for a value of
 * several lines. Blank lines are skipped. Problems name the input and the line, never the value.
 */
function parseAssignments(input, text, problems) {
    const lines = text.split(/\r?\n/);
    const assignments = [];
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index] ?? '';
        if (line.trim() === '')
            continue;
        const simple = /^\s*([A-Za-z_][\w.-]*)(=|<<)([\s\S]*)$/.exec(line);
        const [, name, operator, rest] = simple ?? [];
        if (name === undefined || rest === undefined) {
            problems.push({ input, message: `line ${index + 1} is not of the form name=value`, hint: FORM });
            continue;
        }
        if (operator === '=') {
            assignments.push({ name, value: rest });
            continue;
        }
        const end = findEnd(lines, index + 1, rest.trim());
        if (rest.trim() === '' || end === undefined) {
            problems.push({
                input,
                message: `line ${index + 1} opens a value of several lines that is never closed`,
                hint: FORM,
            });
            break;
        }
        assignments.push({ name, value: lines.slice(index + 1, end).join('\n') });
        index = end;
    }
    return assignments;
}
const FORM = 'Write one name=value a line; names start with a letter or _. For several lines write name<<END, the lines, END.';
function findEnd(lines, from, delimiter) {
    const index = lines.findIndex((line, at) => at >= from && line.trim() === delimiter);
    return index === -1 ? undefined : index;
}


/***/ }),

/***/ 1000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 14 modules
var core = __webpack_require__(6421);
// EXTERNAL MODULE: ./build/clouds/aws/access-record.js
var access_record = __webpack_require__(9233);
// EXTERNAL MODULE: ./build/clouds/aws/client-factory.js + 10 modules
var client_factory = __webpack_require__(5018);
// EXTERNAL MODULE: ./build/clouds/aws/kinds/find.js
var find = __webpack_require__(9206);
// EXTERNAL MODULE: ./build/clouds/aws/kinds/outliving-volumes.js
var outliving_volumes = __webpack_require__(4258);
// EXTERNAL MODULE: ./build/clouds/aws/kinds/release.js
var release = __webpack_require__(7976);
;// CONCATENATED MODULE: ./build/clouds/aws/kinds/aws-kinds.js



/** Every kind of AWS resource that a build may leave, for the reaper. */
function awsKinds(connect) {
    return KINDS.map((kind) => resourceKind(kind, connect));
}
function resourceKind(aws, connect) {
    const tools = async (entry, { clock, signal }) => {
        const { ec2, poller } = await connect(entry.access, signal);
        return { ec2: ec2(regionOf(entry)), poller, clock, signal, createdAt: entry.at };
    };
    return {
        kind: aws.kind,
        order: aws.order,
        describe: (entry) => {
            const name = entry.id ?? entry.name ?? `with token ${entry.token}`;
            return `${aws.noun} ${name} in ${regionOf(entry)} (build ${entry.build})`;
        },
        find: async (entry, context) => {
            const { ec2, signal } = await tools(entry, context);
            return aws.find(entry, ec2, signal);
        },
        release: async (entry, context) => aws.release(entry.id, await tools(entry, context), entry),
        removalCommand: (entry) => {
            const region = `--region ${regionOf(entry)}`;
            if (entry.id !== undefined)
                return `aws ec2 ${aws.command(entry.id)} ${region}`;
            return `aws ec2 ${aws.list} --filters Name=tag:image-build:token,Values=${entry.token} ${region}`;
        },
    };
}
function regionOf(entry) {
    return entry.access['region'] ?? '';
}
/** What needs no waiting goes first, beside the instance; what an instance or image uses goes after it. */
const FIRST = 0;
const AFTER_USERS = 1;
const KINDS = [
    {
        kind: 'aws:instance',
        noun: 'instance',
        order: FIRST,
        find: find/* findInstance */.XD,
        release: (id, tools, entry) => (0,outliving_volumes/* releaseOutlivingVolumes */.g)(id, tools, entry.facts, () => (0,release/* releaseInstance */.vz)(id, tools)),
        command: (id) => `terminate-instances --instance-ids ${id}`,
        list: 'describe-instances',
    },
    {
        kind: 'aws:key-pair',
        noun: 'key pair',
        order: FIRST,
        find: find/* findKeyPair */.$R,
        release: release/* releaseKeyPair */.Dr,
        command: (id) => `delete-key-pair --key-name ${id}`,
        list: 'describe-key-pairs',
    },
    {
        kind: 'aws:launch-template',
        noun: 'launch template',
        order: FIRST,
        find: find/* findLaunchTemplate */.Vh,
        release: release/* releaseLaunchTemplate */.bk,
        command: (id) => `delete-launch-template --launch-template-id ${id}`,
        list: 'describe-launch-templates',
    },
    {
        kind: 'aws:image',
        noun: 'image',
        order: FIRST,
        find: find/* findImage */.F1,
        release: release/* releaseImage */.R1,
        command: (id) => `deregister-image --delete-associated-snapshots --image-id ${id}`,
        list: 'describe-images --owners self',
    },
    {
        kind: 'aws:volume',
        noun: 'volume',
        order: AFTER_USERS,
        find: find/* findVolume */.y6,
        release: release/* releaseVolume */.s9,
        command: (id) => `delete-volume --volume-id ${id}`,
        list: 'describe-volumes',
    },
    {
        kind: 'aws:snapshot',
        noun: 'snapshot',
        order: AFTER_USERS,
        find: find/* findSnapshot */.Cb,
        release: release/* releaseSnapshot */["if"],
        command: (id) => `delete-snapshot --snapshot-id ${id}`,
        list: 'describe-snapshots --owner-ids self',
    },
    {
        kind: 'aws:security-group',
        noun: 'security group',
        order: AFTER_USERS,
        find: find/* findSecurityGroup */.xv,
        release: release/* releaseSecurityGroup */.rC,
        command: (id) => `delete-security-group --group-id ${id}`,
        list: 'describe-security-groups',
    },
];

// EXTERNAL MODULE: ./build/resources/journal.js + 1 modules
var resources_journal = __webpack_require__(9339);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(5921);
;// CONCATENATED MODULE: ./build/resources/reap.js

/**
 * Works through the open entries of a journal, kinds of lower order first and each order in parallel, again and again until
 * all are closed or the deadline passes. Never throws: what remains is in the result, with the commands to remove it.
 */
async function reap(entries, kinds, options) {
    const tasks = entries.filter(isOpen).map((entry) => new Task(entry, kinds.find(({ kind }) => kind === entry.kind)));
    const deadline = startDeadline(options);
    try {
        while (!deadline.signal.aborted) {
            await reapRound(tasks.filter(canGoOn), { ...options, signal: deadline.signal });
            if (!tasks.some(canGoOn))
                break;
            await options.clock.sleep(options.pause ?? 5_000, deadline.signal).catch(() => undefined);
        }
    }
    finally {
        deadline.stop();
    }
    return {
        released: tasks.filter((task) => task.closed).map((task) => task.entry),
        remaining: tasks.filter((task) => !task.closed).map(remaining),
    };
}
class Task {
    entry;
    kind;
    closed = false;
    /** Repeating cannot help. */
    hopeless = false;
    reason;
    constructor(entry, kind) {
        this.entry = entry;
        this.kind = kind;
    }
}
function isOpen(entry) {
    return entry.state === 'intended' || entry.state === 'created';
}
function canGoOn(task) {
    return !task.closed && !task.hopeless && task.kind !== undefined;
}
async function reapRound(tasks, options) {
    const orders = [...new Set(tasks.map((task) => task.kind?.order ?? 0))].sort((a, b) => a - b);
    for (const order of orders) {
        if (options.signal.aborted)
            return;
        const together = tasks.filter((task) => task.kind?.order === order);
        await Promise.all(together.map((task) => attempt(task, options)));
    }
}
async function attempt(task, options) {
    const { entry, kind } = task;
    if (kind === undefined)
        return;
    try {
        const id = entry.id ?? (await findSettled(entry, kind, options));
        if (id !== undefined) {
            await kind.release({ ...entry, id }, options);
            options.report(`Removed ${kind.describe({ ...entry, id })}`);
        }
        // An entry that cannot be closed in the file is closed all the same: releasing again finds nothing.
        await options.journal.released(entry.entry).catch((error) => options.report((0,errors/* errorMessage */.gJ)(error)));
        task.closed = true;
    }
    catch (error) {
        if (options.signal.aborted) {
            task.reason ??= 'there was no time left to remove it';
            return;
        }
        task.reason = (0,errors/* errorMessage */.gJ)(error);
        task.hopeless = error instanceof errors/* BuildError */.zS && error.source === 'user';
        options.report(`Cannot remove ${kind.describe(entry)}${task.hopeless ? '' : ' yet'}: ${task.reason}`);
    }
}
async function findSettled(entry, kind, options) {
    const settled = (entry.at ?? 0) + (options.settle ?? 30_000);
    const context = options;
    for (;;) {
        const id = await kind.find(entry, context);
        if (id !== undefined)
            return id;
        const left = settled - options.clock.now();
        if (left <= 0)
            return undefined;
        await options.clock.sleep(Math.min(2_000, left), options.signal);
    }
}
function remaining({ entry, kind, reason }) {
    return {
        entry,
        description: kind?.describe(entry) ?? `${entry.kind} ${entry.id ?? entry.name ?? entry.token}`,
        reason: reason ??
            (kind === undefined
                ? `resources of kind ${entry.kind} are not known to this version`
                : 'there was no time left to remove it'),
        command: kind?.removalCommand(entry) ?? '',
    };
}
/** A signal that aborts with the caller's, or when the deadline passes. */
function startDeadline({ clock, deadline, signal }) {
    const passed = new AbortController();
    const stopped = new AbortController();
    const left = deadline - clock.now();
    const expire = () => passed.abort(new errors/* CancelledError */.cc('the time for cleaning up has passed'));
    if (left <= 0)
        expire();
    else
        clock.sleep(left, stopped.signal).then(expire, () => undefined);
    return { signal: AbortSignal.any([signal, passed.signal]), stop: () => stopped.abort() };
}

;// CONCATENATED MODULE: ./build/reaper.js





/**
 * Works through the journal of a run that may have been killed, until everything it created is gone or the deadline passes
 * (architecture, idea 3). The second composition root: it knows the kinds of resources, and loads neither templates nor
 * provisioners. A missing journal is an empty one. Throws `JournalUnreadable`.
 */
async function reapJournal(path, options) {
    const { entries, unreadableLines } = await (0,resources_journal/* readJournal */.a0)(path);
    if (unreadableLines > 0)
        options.report(`${unreadableLines} line(s) of the journal ${path} cannot be read`);
    const journal = (0,resources_journal/* openJournal */._0)(path, options.clock);
    try {
        const result = await reap(entries, awsKinds(connections(options)), { ...options, journal });
        return { ...result, unreadableLines };
    }
    finally {
        await journal.close();
    }
}
/** One connection for all entries with the same access. A failed one is tried again by the next who asks. */
function connections(options) {
    const host = { env: options.env, clock: options.clock };
    const known = new Map();
    const connect = async (record, signal) => {
        const aws = await (0,client_factory/* createAws */.g2)((0,access_record/* accessFromRecord */.EA)(record, options.credentialCandidates), host, {
            ui: { debug: options.debug ?? ignore, say: options.report, error: options.report },
            secrets: { add: options.secret ?? ignore },
            signal,
        });
        (0,client_factory/* requireAccount */.z8)(aws, record);
        return aws;
    };
    return (record, signal) => {
        const key = JSON.stringify(Object.entries(record).sort());
        const open = known.get(key) ?? connect(record, signal);
        known.set(key, open);
        open.catch(() => known.delete(key));
        return open;
    };
}
function ignore() { }

// EXTERNAL MODULE: ./build/support/clock.js
var clock = __webpack_require__(4374);
// EXTERNAL MODULE: ./build/support/safe-writer.js
var safe_writer = __webpack_require__(9463);
// EXTERNAL MODULE: ./build/action/assignments.js
var assignments = __webpack_require__(9513);
// EXTERNAL MODULE: ./build/action/report-failure.js
var report_failure = __webpack_require__(626);
// EXTERNAL MODULE: ./build/action/state.js
var state = __webpack_require__(862);
// EXTERNAL MODULE: ./build/action/untrusted-text.js
var untrusted_text = __webpack_require__(4613);
;// CONCATENATED MODULE: ./build/action/post.js








/** All post steps of a cancelled job share about 285 s (spec-runner 4); this one leaves the others some. */
const DEADLINE_MS = 240_000;
/**
 * The action's post step: removes what main left open in its journal, whatever became of main. It reads state alone, so
 * that inputs evaluated anew cannot change what is removed; inputs serve only as candidates for credentials that the
 * template was given as variables.
 */
async function post() {
    const write = (0,safe_writer/* safeWriter */.x)(process.stdout);
    process.stderr.on('error', () => undefined);
    const say = (text) => {
        for (const line of (0,untrusted_text/* untrustedLines */.m)(text))
            write(`${line}\n`);
    };
    try {
        await removeLeftovers(say);
    }
    catch (error) {
        (0,report_failure/* reportFailure */.x)(error);
    }
}
async function removeLeftovers(say) {
    const path = core.getState(state/* JOURNAL_STATE */.e);
    if (path === '')
        return;
    const keep = core.getState(state/* KEEP_STATE */.g);
    const candidates = credentialCandidates();
    for (const candidate of candidates)
        if (candidate.length >= 16)
            core.setSecret(candidate);
    const report = await reapJournal(path, {
        env: process.env,
        clock: clock/* systemClock */.m,
        signal: new AbortController().signal,
        deadline: clock/* systemClock */.m.now() + (keep === '' ? DEADLINE_MS : 0),
        credentialCandidates: candidates,
        report: say,
        debug: (text) => core.debug((0,untrusted_text/* untrustedLines */.m)(text).join('\n')),
        secret: core.setSecret,
    });
    if (report.remaining.length === 0)
        return;
    if (keep !== '') {
        const kept = report.remaining.map(({ description, command }) => `${description}\n  ${command}`);
        say(`Kept, because on-error is ${keep}. To remove it:\n${kept.join('\n')}`);
        return;
    }
    const list = report.remaining.map(({ description, reason, command }) => `${description}: ${reason}\n  ${command}`);
    core.setFailed((0,untrusted_text/* untrustedLines */.m)(`These resources could not be removed. Remove them with:\n${list.join('\n')}`).join('\n'));
}
/** Values that may be credentials: those of the variables inputs (the journal holds fingerprints only). */
function credentialCandidates() {
    const inputs = ['secret-variables', 'variables'];
    return inputs.flatMap((input) => (0,assignments/* parseAssignments */.k)(input, core.getInput(input, { trimWhitespace: false }), []).map(({ value }) => value));
}


/***/ }),

/***/ 626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6421);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5921);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4613);



/** Fails the step with one error annotation: what is wrong, and how to mend it. */
function reportFailure(error) {
    const hint = error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS && error.hint !== undefined ? `\n${error.hint}` : '';
    const internal = error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS ? '' : '\nThis is a bug of image-build-action: please report it.';
    if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS) && error instanceof Error)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.debug((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrustedLines */ .m)(error.stack ?? '').join('\n'));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed(`${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(error)}${hint}${internal}`);
}


/***/ }),

/***/ 862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ JOURNAL_STATE),
/* harmony export */   g: () => (/* binding */ KEEP_STATE)
/* harmony export */ });
/** The state that main leaves for post: the path of the journal. */
const JOURNAL_STATE = 'journal';
/** Set to the value of `on-error` when the user wants failed builds kept: post then lists, and removes nothing. */
const KEEP_STATE = 'keep';


/***/ }),

/***/ 4613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ untrustedLines)
/* harmony export */ });
/**
 * Text of templates, machines and services as lines that the runner cannot take for workflow commands (spec-runner 3.6):
 * split at every line end the runner knows (also a lone CR), a leading `::` gets something visible in front, and every
 * `##[` is broken.
 */
function untrustedLines(text) {
    return text.split(/\r\n|\n|\r/).map(harmless);
}
// White space and invisible characters that a runner may skip before `::`.
const COMMAND = /^[\s\u0085\u200b-\u200f\u2060\ufeff]*::/u;
function harmless(line) {
    const broken = line.replaceAll('##[', '# #[');
    return COMMAND.test(broken) ? `> ${broken}` : broken;
}


/***/ }),

/***/ 2544:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g_: () => (/* binding */ awsAccessOptions),
/* harmony export */   jl: () => (/* binding */ DEFAULT_ACCESS),
/* harmony export */   x8: () => (/* binding */ checkAccess)
/* harmony export */ });
/* harmony import */ var _config_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6619);

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
/** How a component reaches AWS: the access options that all amazon builders share (spec-amazon 1). Spread into their options. */
const awsAccessOptions = {
    access_key: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Access key id. Better left to the environment of the job.', { sensitive: true }),
    secret_key: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Secret access key. Better left to the environment of the job.', { sensitive: true }),
    token: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Session token of temporary credentials.', { sensitive: true }),
    profile: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Profile of the shared configuration; beats credentials of the environment.'),
    shared_credentials_file: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Credentials file to use in place of `~/.aws/credentials`.'),
    region: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Region to build in; else AWS_REGION, AWS_DEFAULT_REGION, the region of the profile.'),
    assume_role: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .struct */ .w3)(assumeRoleOptions, 'Role to assume with the credentials found.'),
    mfa_code: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('One-time code for a profile with `mfa_serial`.', { sensitive: true }),
    custom_endpoint_ec2: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Endpoint of EC2, in every region, in place of the public one.'),
    decode_authorization_messages: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Decode the encoded message of an UnauthorizedOperation (needs sts:DecodeAuthorizationMessage).'),
    insecure_skip_tls_verify: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Do not verify TLS certificates.'),
    max_retries: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)('Number of attempts of an API call; 0 means 10.', { minimum: 0 }),
    skip_credential_validation: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Do not ask STS who the caller is before the build.'),
    skip_metadata_api_check: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Do not look for credentials in the instance metadata service.'),
    vault_aws_engine: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)('Credentials from the AWS secrets engine of Vault are not supported yet; let a step of the workflow fetch them.'),
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
}


/***/ }),

/***/ 6212:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CW: () => (/* binding */ TEMPORARY_TAG_KEYS),
/* harmony export */   Tw: () => (/* binding */ tagList),
/* harmony export */   Zd: () => (/* binding */ OWNERSHIP_PREFIX),
/* harmony export */   dt: () => (/* binding */ ownershipTags),
/* harmony export */   kE: () => (/* binding */ mergeTags),
/* harmony export */   v7: () => (/* binding */ tagSpecifications)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5921);

/** Prefix of the tags that say whose a resource is (decisions 3). */
const OWNERSHIP_PREFIX = 'image-build:';
/** Tags that only a temporary resource carries: taken off the image and its snapshots once they are the wanted result. */
const TEMPORARY_TAG_KEYS = ['image-build:expires', 'image-build:token'];
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

/***/ 6619:
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
/* unused harmony exports float, stringListList, anything */
/* harmony import */ var typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6868);

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
/** Anything, kept as the template has it; undefined when absent. */
function anything(description, facts = {}) {
    return make(Type.Unknown(), { ...facts, weak: 'any', description });
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

/***/ 9339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  zJ: () => (/* binding */ memoryJournal),
  _0: () => (/* binding */ openJournal),
  a0: () => (/* binding */ readJournal)
});

// UNUSED EXPORTS: parseJournal

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(5921);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/resources/journal-record.js

const VERSION = 1;
/** A {@link Journal} that hands its records to `write`, which resolves when they are safe. */
function recordingJournal(clock, write) {
    const stamp = () => ({ v: VERSION, at: clock.now() });
    return {
        intend: async ({ kind, build, access, token, name }) => {
            const entry = (0,external_node_crypto_.randomUUID)();
            await write({ ...stamp(), op: 'intend', entry, kind, build, access, token, name });
            return entry;
        },
        created: (entry, id, facts) => write({ ...stamp(), op: 'created', entry, id, facts }),
        released: (entry) => write({ ...stamp(), op: 'released', entry }),
        kept: (entry) => write({ ...stamp(), op: 'kept', entry }),
    };
}
/** Brings `entries` up to date with a record; false when the record is about an entry that is not known. */
function applyRecord(entries, record) {
    if (record.op === 'intend') {
        const { v: _v, op: _op, ...intent } = record;
        entries.set(record.entry, { ...intent, state: 'intended' });
        return true;
    }
    const entry = entries.get(record.entry);
    if (entry === undefined)
        return false;
    const facts = record.op === 'created' ? { id: record.id, facts: record.facts } : {};
    entries.set(record.entry, { ...entry, ...facts, state: record.op });
    return true;
}
/** A record from its line; undefined when the line is torn, damaged or of another version. */
function parseRecord(line) {
    const value = parseJson(line);
    if (!isObject(value) || value['v'] !== VERSION)
        return undefined;
    const { op, at, entry } = value;
    if (typeof at !== 'number' || typeof entry !== 'string')
        return undefined;
    const head = { v: VERSION, at, entry };
    if (op === 'released' || op === 'kept')
        return { ...head, op };
    if (op === 'created') {
        const { id, facts } = value;
        if (typeof id !== 'string' || !(facts === undefined || isStrings(facts)))
            return undefined;
        return { ...head, op, id, facts };
    }
    if (op !== 'intend')
        return undefined;
    const { kind, build, access, token, name } = value;
    if (typeof kind !== 'string' || typeof build !== 'string' || typeof token !== 'string')
        return undefined;
    if (!isStrings(access) || !(name === undefined || typeof name === 'string'))
        return undefined;
    return { ...head, op, kind, build, access, token, name };
}
function parseJson(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isStrings(value) {
    return isObject(value) && Object.values(value).every((item) => typeof item === 'string');
}

;// CONCATENATED MODULE: ./build/resources/journal.js




/**
 * Opens the journal at `path` for appending; neither file nor folder is made before the first intent. Every record is one
 * JSON line and on disk (fsync) when the call returns. Rejects with `JournalWriteFailed`; a record that failed to be
 * written does not spoil the next.
 */
function openJournal(path, clock) {
    const file = new AppendFile(path);
    const journal = recordingJournal(clock, (record) => file.append(`${JSON.stringify(record)}\n`));
    return {
        path,
        get used() {
            return file.used;
        },
        close: () => file.close(),
        ...journal,
    };
}
/** Reads a journal as far as it can be read: a torn line or a record of a later version is counted and passed over. A missing file is empty. */
async function readJournal(path) {
    const text = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw new errors/* BuildError */.zS(`cannot read the journal ${path}: ${error.message}`, {
            code: 'JournalUnreadable',
            source: 'user',
            cause: error,
        });
    });
    return parseJournal(text);
}
/** The entries of a journal's text (see {@link readJournal}). */
function parseJournal(text) {
    const entries = new Map();
    let unreadableLines = 0;
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        const record = parseRecord(line);
        if (record === undefined || !applyRecord(entries, record))
            unreadableLines += 1;
    }
    return { entries: [...entries.values()], unreadableLines };
}
/** A journal in memory, with what it holds now. */
function memoryJournal(clock) {
    const entries = new Map();
    const journal = recordingJournal(clock, async (record) => void applyRecord(entries, record));
    return {
        ...journal,
        get entries() {
            return [...entries.values()];
        },
    };
}
/** Appends texts to a file one after the other, each flushed to disk. */
class AppendFile {
    #path;
    #handle;
    #last = Promise.resolve();
    /** The file may end inside a line: the next text starts a new one. */
    #torn = false;
    used = false;
    constructor(path) {
        this.#path = path;
    }
    append(text) {
        const done = this.#last.then(() => this.#write(text));
        this.#last = done.catch(() => undefined);
        return done;
    }
    async close() {
        await this.#last;
        await this.#handle?.close();
        this.#handle = undefined;
    }
    async #write(text) {
        try {
            this.#handle ??= await this.#open();
            await this.#handle.appendFile(this.#torn ? `\n${text}` : text);
            await this.#handle.sync();
            this.#torn = false;
            this.used = true;
        }
        catch (cause) {
            this.#torn = true;
            throw new errors/* BuildError */.zS(`cannot write the journal ${this.#path}: ${(0,errors/* errorMessage */.gJ)(cause)}`, {
                code: 'JournalWriteFailed',
                source: 'user',
                hint: 'Without its journal a build creates nothing, since what it creates could not be removed for certain.',
                cause,
            });
        }
    }
    async #open() {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(this.#path), { recursive: true });
        const handle = await (0,promises_.open)(this.#path, 'a+', 0o600);
        const { size } = await handle.stat();
        if (size > 0) {
            const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
            this.#torn = buffer.toString() !== '\n';
        }
        else {
            await syncDirectory((0,external_node_path_.dirname)(this.#path));
        }
        return handle;
    }
}
/** Makes a new file's name as lasting as its content, where the platform can (Windows cannot open folders). */
async function syncDirectory(path) {
    const folder = await (0,promises_.open)(path, 'r').catch(() => undefined);
    await folder?.sync().catch(() => undefined);
    await folder?.close();
}


/***/ }),

/***/ 4374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** The clock of the machine. */
const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds, signal) => sleep(milliseconds, signal),
};
/** Node fires timers beyond this delay at once, so a longer sleep is cut into pieces. */
const LONGEST_TIMER = 2 ** 31 - 1;
async function sleep(milliseconds, signal) {
    for (let left = milliseconds; left > LONGEST_TIMER; left -= LONGEST_TIMER)
        await sleepOnce(LONGEST_TIMER, signal);
    await sleepOnce(milliseconds % LONGEST_TIMER, signal);
}
function sleepOnce(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const timer = setTimeout(done, Math.max(0, milliseconds));
        signal?.addEventListener('abort', aborted, { once: true });
        function done() {
            signal?.removeEventListener('abort', aborted);
            resolve();
        }
        function aborted() {
            clearTimeout(timer);
            reject(signal?.reason);
        }
    });
}


/***/ }),

/***/ 5921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   gJ: () => (/* binding */ errorMessage),
/* harmony export */   iB: () => (/* binding */ isCancellation),
/* harmony export */   zS: () => (/* binding */ BuildError)
/* harmony export */ });
/** The one error class of the project: a message with the wrong value in it, and facts that a host can show. */
class BuildError extends Error {
    code;
    source;
    hint;
    range;
    constructor(message, facts) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = 'BuildError';
        this.code = facts.code;
        this.source = facts.source;
        this.hint = facts.hint;
        this.range = facts.range;
    }
}
/** Thrown (as `signal.reason` too) when the run was cancelled by a signal, a timeout input or an operator. */
class CancelledError extends BuildError {
    constructor(message = 'the build was cancelled', cause) {
        super(message, { code: 'Cancelled', source: 'user', cause });
        this.name = 'CancelledError';
    }
}
/** True for an error that means "stopped on request": ours, or the platform's AbortError. */
function isCancellation(error) {
    return error instanceof CancelledError || (error instanceof Error && error.name === 'AbortError');
}
/** The text of anything that can be thrown. */
function errorMessage(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 9463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ safeWriter)
/* harmony export */ });
/**
 * A writer for stdout or stderr that outlives its reader: after EPIPE it is silent, so that cleaning up goes on when the
 * runner's worker was killed (spec-runner 1.1).
 */
function safeWriter(stream) {
    let gone = false;
    stream.on('error', () => {
        gone = true;
    });
    return (text) => {
        if (!gone && !stream.destroyed)
            stream.write(text);
    };
}


/***/ }),

/***/ 7580:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION),
/* harmony export */   s: () => (/* binding */ PACKER_VERSION)
/* harmony export */ });
/** The version of this program; a test holds it against package.json. */
const VERSION = '0.1.0';
/** The Packer whose templates run here: `packer_version`, version constraints, machine-readable records (decisions 1). */
const PACKER_VERSION = '1.16.0';


/***/ })

};
;