"use strict";
exports.id = 3651;
exports.ids = [3651,3055];
exports.modules = {

/***/ 28353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sweep: () => (/* binding */ sweep)
/* harmony export */ });
/* harmony import */ var _engine_secret_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79302);
/* harmony import */ var _resources_sweep_text_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(19101);
/* harmony import */ var _support_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92903);
/* harmony import */ var _support_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7197);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16392);
/* harmony import */ var _sweeper_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20602);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17693);
/* harmony import */ var _parse_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(62265);
/* harmony import */ var _renderer_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(35024);









const FACE = {
    usage: 'sweep [options]',
    description: [
        'Finds what earlier runs left in the AWS account, by its tags: resources that have expired, or whose workflow run has',
        '  finished (asked of GitHub when GITHUB_TOKEN is set). Only shows them, unless -apply is given. What carries no tags of',
        '  this program, or no expiry, is never touched.',
    ].join('\n'),
    flags: {
        'all-regions': { kind: 'bool', help: 'Look in every region that is enabled for the account.' },
        apply: { kind: 'bool', help: 'Remove what is found.' },
        region: {
            kind: 'list',
            value: 'us-east-1,eu-west-1',
            help: 'Regions to look in, or all; default the one of the environment.',
        },
        repository: {
            kind: 'list',
            value: 'owner/name',
            help: 'Repositories whose resources count, or all; default GITHUB_REPOSITORY, else runs outside a repository.',
        },
        run: { kind: 'string', value: 'ID', help: 'Only what this run made.' },
    },
};
/** Longest time that a sweep takes, in milliseconds. */
const LIMIT = 30 * 60_000;
/** `image-build sweep`: exit code 1 when something could not be looked for or removed. */
async function sweep(args, host) {
    const flags = (0,_parse_command_js__WEBPACK_IMPORTED_MODULE_6__/* .parseCommand */ .R)(FACE, args, host);
    if (typeof flags === 'number')
        return flags;
    if (flags.rest.length > 0) {
        (0,_parse_command_js__WEBPACK_IMPORTED_MODULE_6__/* .writeHelp */ .i)(FACE, host);
        return 1;
    }
    const secrets = new _engine_secret_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretFilter */ .x();
    const render = (0,_renderer_js__WEBPACK_IMPORTED_MODULE_7__/* .cliRenderer */ .k)(host, { color: false, timestamps: false });
    const sink = (event) => render(secrets.maskEvent(event));
    const controller = new AbortController();
    const stopListening = (0,_support_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_1__/* .cancelOnSignals */ .d)(host.signals, controller);
    try {
        return await runSweep(flags, host, { sink, secrets, signal: controller.signal });
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .BuildError */ .zS))
            throw error;
        const hint = error.hint === undefined ? '' : `\n${error.hint}`;
        sink({ type: 'message', level: 'error', text: `Error: ${error.message}${hint}` });
        return 1;
    }
    finally {
        stopListening();
    }
}
async function runSweep(flags, host, { sink, secrets, signal }) {
    const say = (text) => sink({ type: 'message', level: 'say', text });
    const result = await (0,_sweeper_js__WEBPACK_IMPORTED_MODULE_4__/* .sweepAccount */ .E)({
        regions: regionsOf(flags),
        scope: scopeOf(flags, host.env),
        dryRun: !(0,_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .boolFlag */ .lB)(flags, 'apply', false),
        token: host.env['GITHUB_TOKEN'] ?? '',
        env: host.env,
        clock: _support_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m,
        signal,
        deadline: _support_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m.now() + LIMIT,
        report: say,
        debug: (text) => sink({ type: 'debug', text }),
        secret: (value) => secrets.add(value),
    });
    for (const line of (0,_resources_sweep_text_js__WEBPACK_IMPORTED_MODULE_8__/* .sweepText */ .Gk)(result, '-apply'))
        say(line);
    return (0,_resources_sweep_text_js__WEBPACK_IMPORTED_MODULE_8__/* .sweepSucceeded */ .Oq)(result) ? 0 : 1;
}
function regionsOf(flags) {
    const given = (0,_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .listFlag */ .v6)(flags, 'region');
    return (0,_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .boolFlag */ .lB)(flags, 'all-regions', false) || given.includes('all') ? 'all' : given;
}
function scopeOf(flags, env) {
    const given = (0,_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .listFlag */ .v6)(flags, 'repository');
    const run = flags.values.get('run')?.at(-1);
    if (given.includes('all'))
        return { repositories: 'all', run };
    return { repositories: given.length > 0 ? given : [env['GITHUB_REPOSITORY'] ?? ''], run };
}


/***/ }),

/***/ 31623:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
/* unused harmony exports float, stringListList, anything */
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

/***/ 79302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ MASK),
  x: () => (/* binding */ SecretFilter)
});

;// CONCATENATED MODULE: ./out/support/secrets.js
/**
 * The texts under which a secret can be printed (spec-json-template 9): whole, with CRLF as LF, each non-empty line, and
 * as JSON and Go quote it.
 */
function secretForms(value) {
    const unix = value.replaceAll('\r\n', '\n');
    const forms = [value, unix, ...unix.split('\n'), JSON.stringify(value).slice(1, -1)];
    return new Set(forms.filter((form) => form.trim() !== ''));
}

;// CONCATENATED MODULE: ./out/engine/secret-filter.js

/** What stands in the place of a secret. */
const MASK = '<sensitive>';
/** Fields that carry the protocol, not text: a secret `say` must not make a `message` event unreadable. */
const PROTOCOL_FIELDS = new Set(['type', 'level', 'stream', 'status', 'severity', 'code', 'runUuid']);
/**
 * The one place where secrets are taken out of what is shown (spec-json-template 9): every event passes through it before
 * any renderer sees it. A value is registered whole, with CRLF as LF, line by line, and as quoting would print it; longer
 * values are replaced first, so that a secret inside another one leaves no rest behind.
 */
class SecretFilter {
    #names = new Map();
    #listeners = [];
    #pattern;
    /** Registers a value; the empty string is ignored. */
    add(value, name) {
        for (const form of secretForms(value)) {
            if (this.#names.has(form))
                continue;
            this.#names.set(form, name);
            this.#pattern = undefined;
            for (const listener of this.#listeners)
                listener(form, name);
        }
    }
    /** Every registered form, in the order of registration. */
    values() {
        return [...this.#names.keys()];
    }
    /** Calls `listener` for every form registered so far and from now on. */
    onAdd(listener) {
        this.#listeners.push(listener);
        for (const [value, name] of this.#names)
            listener(value, name);
    }
    /** The text with every registered value replaced by {@link MASK}. */
    mask(text) {
        if (this.#names.size === 0 || text === '')
            return text;
        this.#pattern ??= patternOf(this.#names.keys());
        return text.replace(this.#pattern, MASK);
    }
    /** The event with every text in it masked; the very same event when there are no secrets. */
    maskEvent(event) {
        if (this.#names.size === 0)
            return event;
        // The walk keeps every shape and changes strings only.
        return this.#maskValue(event);
    }
    #maskValue(value) {
        if (typeof value === 'string')
            return this.mask(value);
        if (Array.isArray(value))
            return value.map((item) => this.#maskValue(item));
        if (value instanceof Map)
            return this.#maskSources(value);
        if (typeof value !== 'object' || value === null)
            return value;
        const entries = Object.entries(value).map(([key, item]) => [
            key,
            PROTOCOL_FIELDS.has(key) && typeof item === 'string' ? item : this.#maskValue(item),
        ]);
        return Object.fromEntries(entries);
    }
    /** Source texts keep their lines, because ranges count them; a file's path, their key, stays what ranges name. */
    #maskSources(sources) {
        return new Map([...sources].map(([path, text]) => [
            this.#maskValue(path),
            typeof text === 'string'
                ? text
                    .split('\n')
                    .map((line) => this.mask(line))
                    .join('\n')
                : text,
        ]));
    }
}
function patternOf(values) {
    const longestFirst = [...values].sort((a, b) => b.length - a.length);
    return new RegExp(longestFirst.map(escapePattern).join('|'), 'g');
}
function escapePattern(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}


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


/***/ }),

/***/ 7030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   S7: () => (/* binding */ applyRecord),
/* harmony export */   VR: () => (/* binding */ recordingJournal),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const VERSION = 1;
/** A {@link Journal} that hands its records to `write`, which resolves when they are safe. */
function recordingJournal(clock, write) {
    const stamp = () => ({ v: VERSION, at: clock.now() });
    return {
        intend: async ({ kind, build, access, token, name }) => {
            const entry = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            await write({ ...stamp(), op: 'intend', entry, kind, build, access, token, name });
            return entry;
        },
        created: (entry, id, facts) => write({ ...stamp(), op: 'created', entry, id, facts }),
        released: (entry) => write({ ...stamp(), op: 'released', entry }),
        kept: (entry, keptFor) => write({ ...stamp(), op: 'kept', entry, keptFor }),
    };
}
/** Whether the entry's resource is, or may be, still there and is wanted by nobody. */
function isOpen({ state }) {
    return state === 'intended' || state === 'created';
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
    entries.set(record.entry, { ...entry, ...learned(record), state: record.op });
    return true;
}
/** What a record tells of its resource. */
function learned(record) {
    if (record.op === 'created')
        return { id: record.id, facts: record.facts, at: record.at };
    return record.op === 'kept' && record.keptFor !== undefined ? { keptFor: record.keptFor } : {};
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
    if (op === 'released')
        return { ...head, op };
    if (op === 'kept')
        return { ...head, op, keptFor: value['keptFor'] === 'on-error' ? 'on-error' : undefined };
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


/***/ }),

/***/ 92903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'];
/**
 * Aborts the controller with a {@link CancelledError} at the first signal; later ones are swallowed while cleaning up goes
 * on (spec-json-template 10.8). Returns how to stop listening, which a cancelled run does not: it swallows signals until
 * the process is over, so that an impatient second Ctrl-C between the clean-up and the end costs neither the last lines of
 * output nor the exit code.
 */
function cancelOnSignals(source, controller) {
    const listeners = SIGNALS.map((signal) => {
        const listener = () => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(`cancelled by ${signal}`, signal));
        source.on(signal, listener);
        return [signal, listener];
    });
    return () => {
        if (controller.signal.aborted)
            return;
        for (const [signal, listener] of listeners)
            source.off(signal, listener);
    };
}


/***/ }),

/***/ 63055:
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