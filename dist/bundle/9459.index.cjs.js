"use strict";
exports.id = 9459;
exports.ids = [9459];
exports.modules = {

/***/ 89459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readParameter: () => (/* binding */ readParameter)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84789);
/* harmony import */ var _service_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67767);
/* harmony import */ var _service_tools_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92761);




/** Reads a parameter (Systems Manager API: GetParameter). Throws a BuildError `ParameterNotFound`, AwsError. */
async function readParameter(access, { name, withDecryption }, { host, secrets, signal }) {
    const tools = await (0,_service_tools_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceTools */ .v)(access, { ...host, secrets, signal });
    const call = (0,_service_client_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceCalls */ .j)('ssm', tools, async () => {
        const { SSM } = await Promise.all(/* import() */[__webpack_require__.e(7777), __webpack_require__.e(4028)]).then(__webpack_require__.t.bind(__webpack_require__, 94028, 19));
        return new SSM((0,_service_client_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceConfig */ .I)('ssm', tools));
    });
    try {
        const { Parameter } = await call('GetParameter', signal, (client, options) => client.getParameter({ Name: name, WithDecryption: withDecryption }, options));
        const { Value = '', Version = 0, ARN = '', Type } = Parameter ?? {};
        return { value: Value, version: Version, arn: ARN, isSecret: Type === 'SecureString' };
    }
    catch (error) {
        if (!(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .isAwsError */ .m_)(error, 'ParameterNotFound', 'ParameterVersionNotFound'))
            throw error;
        throw notFound(name, error.awsCode === 'ParameterNotFound' ? 'parameter' : 'version of the parameter', tools.region);
    }
}
function notFound(name, what, region) {
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(`The ${what} ${JSON.stringify(name)} was not found in ${region}`, {
        code: 'ParameterNotFound',
        source: 'user',
        hint: 'Check its name, which usually begins with a slash, the region, and the account of the credentials.',
    });
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


/***/ })

};
;