"use strict";
exports.id = 7004;
exports.ids = [7004];
exports.modules = {

/***/ 37004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  component: () => (/* reexport */ httpDataSource)
});

// EXTERNAL MODULE: ./out/config/define-component.js
var define_component = __webpack_require__(44737);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/support/http.js
var http = __webpack_require__(48971);
// EXTERNAL MODULE: ./out/config/declaration.js
var declaration = __webpack_require__(92554);
;// CONCATENATED MODULE: ./out/components/data-sources/http/options.js

/** Methods as they must be written. */
const METHODS = ['HEAD', 'GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'];
/** The options of the data source `http` (spec-provision 8). */
const options = (0,declaration/* defineOptions */.GM)({
    url: (0,declaration/* string */.Yj)('Address to ask, http or https.'),
    method: (0,declaration/* string */.Yj)(`Method of the request: ${METHODS.join(', ')}.`, { default: 'GET' }),
    request_headers: (0,declaration/* stringMap */.Qi)('Headers of the request.'),
    request_body: (0,declaration/* string */.Yj)('Body of the request.'),
});

;// CONCATENATED MODULE: ./out/components/data-sources/http/http.js




/**
 * Asks an address and gives its answer, which must have a status of 200 to 299 (spec-provision 8). Fails with `HttpRefused`
 * or `HttpFailed`.
 */
const httpDataSource = (0,define_component/* defineDataSource */.HA)({
    type: 'http',
    options: options,
    outputs: {
        url: { type: 'string', description: 'The address that was asked.' },
        body: { type: 'string', description: 'The body of the answer.' },
        request_headers: {
            type: 'string-map',
            description: 'Headers of the answer, named as in `Content-Type`. (Packer calls them so.)',
        },
    },
    prepare(decoded, context) {
        check(decoded, context);
        return { execute: (data) => ask(decoded, data) };
    },
});
function check({ url, method }, context) {
    if (url === '') {
        context.problem({ path: ['url'], code: 'MissingOption', summary: 'the `url` must be specified' });
    }
    if (METHODS.some((known) => known === method))
        return;
    context.problem({
        path: ['method'],
        summary: `the \`method\` must be one of [${METHODS.join(' ')}]`,
        hint: `It is ${JSON.stringify(method)}; methods are written in capitals.`,
    });
}
/** Milliseconds for the whole exchange. Deviation: http-data-bounded. Packer waits without end, and warns of answers that are not text. */
const TIMEOUT = 5 * 60_000;
/** As Go's client follows. */
const REDIRECTS = 10;
async function ask({ url, method, requestHeaders, requestBody }, { host, signal }) {
    const request = {
        method,
        url,
        headers: requestHeaders,
        timeout: TIMEOUT,
        redirects: REDIRECTS,
        ...(requestBody === '' ? {} : { body: requestBody }),
    };
    const answer = await (0,http/* httpSend */.v)(request, { env: host.env, signal });
    if (answer.status < 200 || answer.status > 299) {
        throw new errors/* BuildError */.zS(`HTTP request error. Response code: ${answer.status}`, {
            code: 'HttpRefused',
            source: 'remote',
            hint: `${method} ${url} was not answered as wanted.`,
        });
    }
    return { url, body: answer.body, request_headers: canonical(answer.headers) };
}
/** Header names as Go writes them: `Content-Type`. */
function canonical(headers) {
    const named = Object.entries(headers).map(([name, value]) => [
        name.toLowerCase().replace(/(?<=^|-)[a-z]/g, (letter) => letter.toUpperCase()),
        value,
    ]);
    return Object.fromEntries(named);
}

;// CONCATENATED MODULE: ./out/components/data-sources/http/index.js



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