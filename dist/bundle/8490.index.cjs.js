"use strict";
exports.id = 8490;
exports.ids = [8490];
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

/***/ 90256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ reapJournal),
/* harmony export */   journalRemains: () => (/* binding */ journalRemains)
/* harmony export */ });
/* harmony import */ var _clouds_aws_access_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79512);
/* harmony import */ var _clouds_aws_client_factory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20211);
/* harmony import */ var _clouds_aws_kinds_aws_kinds_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4664);
/* harmony import */ var _resources_journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49190);
/* harmony import */ var _resources_reap_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(93017);
/* harmony import */ var _resources_remains_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(58460);
/* harmony import */ var _support_abort_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(70081);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16392);








/**
 * Works through the journal of a run that may have been killed, until everything it created is gone or the deadline passes
 * (architecture, idea 3). The second composition root: it knows the kinds of resources, and loads neither templates nor
 * provisioners. A missing journal is an empty one. Throws `JournalUnreadable`.
 */
async function reapJournal(path, options) {
    const { entries, unreadableLines } = await (0,_resources_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .readJournal */ .a0)(path);
    if (unreadableLines > 0)
        options.report(`${unreadableLines} line(s) of the journal ${path} cannot be read`);
    const journal = (0,_resources_journal_js__WEBPACK_IMPORTED_MODULE_3__/* .openJournal */ ._0)(path, options.clock);
    try {
        const result = await (0,_resources_reap_js__WEBPACK_IMPORTED_MODULE_4__/* .reap */ .x)(entries, (0,_clouds_aws_kinds_aws_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .awsKinds */ .z)(connections(options)), { ...options, journal });
        return { ...result, unreadableLines };
    }
    finally {
        await journal.close();
    }
}
/** What is still there after a run, by the entries of its journal, with the commands that remove it. Asks AWS nothing. */
function journalRemains(entries) {
    return (0,_resources_remains_js__WEBPACK_IMPORTED_MODULE_5__/* .remainsOf */ .ZT)(entries, (0,_clouds_aws_kinds_aws_kinds_js__WEBPACK_IMPORTED_MODULE_2__/* .awsKinds */ .z)(neverConnect));
}
function neverConnect() {
    return Promise.reject(new _support_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .BuildError */ .zS('naming resources needs no connection', { code: 'Bug', source: 'engine' }));
}
/** One connection for all entries with the same access. A failed one is tried again by the next who asks. */
function connections(options) {
    const host = { env: options.env, clock: options.clock };
    const known = new Map();
    const connect = async (record, signal) => {
        const aws = await (0,_clouds_aws_client_factory_js__WEBPACK_IMPORTED_MODULE_1__/* .createAws */ .g)((0,_clouds_aws_access_record_js__WEBPACK_IMPORTED_MODULE_0__/* .accessFromRecord */ .EA)(record, options.credentialCandidates), host, {
            ui: { debug: options.debug ?? ignore, say: options.report, error: options.report },
            secrets: { add: options.secret ?? ignore },
            signal,
        });
        (0,_clouds_aws_client_factory_js__WEBPACK_IMPORTED_MODULE_1__/* .requireAccount */ .z)(aws, record);
        return aws;
    };
    return (record, signal) => {
        const key = JSON.stringify(Object.entries(record).sort());
        const open = known.get(key) ?? connect(record, signal);
        known.set(key, open);
        open.catch(() => known.delete(key));
        // Credential providers of the SDK know no signal, and the deadline must hold all the same.
        return (0,_support_abort_js__WEBPACK_IMPORTED_MODULE_7__/* .orAborted */ .H)(open, signal);
    };
}
function ignore() { }


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