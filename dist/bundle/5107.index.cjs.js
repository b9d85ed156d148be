"use strict";
exports.id = 5107;
exports.ids = [5107];
exports.modules = {

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

/***/ 45107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readSecret: () => (/* binding */ readSecret)
});

// EXTERNAL MODULE: ./out/clouds/aws/secret-value.js
var secret_value = __webpack_require__(2178);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/clouds/aws/errors.js
var aws_errors = __webpack_require__(84789);
// EXTERNAL MODULE: ./out/clouds/aws/service-client.js
var service_client = __webpack_require__(67767);
// EXTERNAL MODULE: ./out/clouds/aws/service-tools.js
var service_tools = __webpack_require__(92761);
;// CONCATENATED MODULE: ./out/clouds/aws/secret-version.js




/** Reads a version of a secret (Secrets Manager API: GetSecretValue). Throws a BuildError `SecretUnusable`, AwsError. */
async function readSecretVersion(access, { name, versionId, versionStage }, { host, secrets, signal }) {
    const tools = await (0,service_tools/* serviceTools */.v)(access, { ...host, secrets, signal });
    const call = (0,service_client/* serviceCalls */.j)('secretsmanager', tools, async () => {
        const { SecretsManager } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(5494)]).then(__webpack_require__.t.bind(__webpack_require__, 75494, 19));
        return new SecretsManager((0,service_client/* serviceConfig */.I)('secrets_manager', tools));
    });
    const version = versionId === '' ? { VersionStage: versionStage } : { VersionId: versionId };
    try {
        const answer = await call('GetSecretValue', signal, (client, options) => client.getSecretValue({ SecretId: name, ...version }, options));
        const { SecretString = '', SecretBinary = new Uint8Array(), VersionId = '' } = answer;
        return { text: SecretString, binary: Buffer.from(SecretBinary).toString('utf8'), versionId: VersionId };
    }
    catch (error) {
        throw isMissing(error) ? notFound(name, tools.region, error) : error;
    }
}
function isMissing(error) {
    if ((0,aws_errors/* isAwsError */.m_)(error, 'ResourceNotFoundException'))
        return true;
    return (0,aws_errors/* isAwsError */.m_)(error, 'InvalidRequestException') && /delet/i.test(error.awsMessage);
}
function notFound(name, region, cause) {
    return new errors/* BuildError */.zS(`The secret ${JSON.stringify(name)}, or the version asked for, was not found in ${region}`, {
        code: 'SecretUnusable',
        source: 'user',
        hint: 'Check name, region, version and the account of the credentials; a secret may be scheduled for deletion.',
        cause,
    });
}

;// CONCATENATED MODULE: ./out/components/data-sources/amazon-secretsmanager/read-secret.js


/** Reads the secret and picks the value (spec-amazon 6.1). Throws a BuildError `SecretUnusable`, AwsError. */
async function readSecret(options, context) {
    const secret = await readSecretVersion(options, options, context);
    return {
        value: (0,secret_value/* secretDataValue */.E)(secret.text, options.key),
        secret_string: secret.text,
        secret_binary: secret.binary,
        version_id: secret.versionId,
    };
}


/***/ })

};
;