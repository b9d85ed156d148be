"use strict";
exports.id = 4805;
exports.ids = [4805];
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

/***/ 54805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  component: () => (/* reexport */ amazonSecretsManager)
});

// EXTERNAL MODULE: ./out/clouds/aws/access-options.js
var access_options = __webpack_require__(31623);
// EXTERNAL MODULE: ./out/config/define-component.js
var define_component = __webpack_require__(44737);
// EXTERNAL MODULE: ./out/config/declaration.js
var declaration = __webpack_require__(92554);
;// CONCATENATED MODULE: ./out/components/data-sources/amazon-secretsmanager/options.js


/** Options of the data source amazon-secretsmanager (spec-amazon 6.1). */
const amazonSecretsManagerOptions = (0,declaration/* defineOptions */.GM)({
    ...access_options/* awsAccessOptions */.g_,
    name: (0,declaration/* string */.Yj)('Name or ARN of the secret.', { required: true }),
    key: (0,declaration/* string */.Yj)('Which value of a secret that is a JSON object; the first when empty.'),
    version_id: (0,declaration/* string */.Yj)('Version of the secret; beats `version_stage`.'),
    version_stage: (0,declaration/* string */.Yj)('Staging label of the version.', { default: 'AWSCURRENT' }),
});

;// CONCATENATED MODULE: ./out/components/data-sources/amazon-secretsmanager/amazon-secretsmanager.js



/** Reads a secret of AWS Secrets Manager (spec-amazon 6.1). */
const amazonSecretsManager = (0,define_component/* defineDataSource */.HA)({
    type: 'amazon-secretsmanager',
    options: amazonSecretsManagerOptions,
    outputs: {
        value: { type: 'string', description: 'The value under `key`.', sensitive: true },
        secret_string: { type: 'string', description: 'The whole secret.', sensitive: true },
        secret_binary: { type: 'string', description: 'The bytes of a binary secret, as text.', sensitive: true },
        version_id: { type: 'string', description: 'Id of the version that was read.' },
    },
    prepare(options, context) {
        (0,access_options/* checkAccess */.x8)(options, context);
        return {
            async execute(data) {
                // Only a run needs the AWS SDK: validating stays fast.
                const { readSecret } = await Promise.all(/* import() */[__webpack_require__.e(5123), __webpack_require__.e(5107)]).then(__webpack_require__.bind(__webpack_require__, 45107));
                return readSecret(options, data);
            },
        };
    },
});

;// CONCATENATED MODULE: ./out/components/data-sources/amazon-secretsmanager/index.js



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