"use strict";
exports.id = 589;
exports.ids = [589];
exports.modules = {

/***/ 10589:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  consulKey: () => (/* binding */ consulKey)
});

// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/support/http.js
var http = __webpack_require__(48971);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/support/go-bool.js
var go_bool = __webpack_require__(54158);
// EXTERNAL MODULE: ./out/support/go-file-error.js
var go_file_error = __webpack_require__(25723);
// EXTERNAL MODULE: ./out/clouds/hashicorp/tls-files.js
var tls_files = __webpack_require__(87161);
;// CONCATENATED MODULE: ./out/clouds/hashicorp/consul-access.js






/**
 * Reads the environment that Consul's own tools read: CONSUL_HTTP_ADDR (a unix socket too), CONSUL_HTTP_TOKEN_FILE before
 * CONSUL_HTTP_TOKEN, CONSUL_HTTP_AUTH, CONSUL_HTTP_SSL, CONSUL_HTTP_SSL_VERIFY, CONSUL_CACERT, CONSUL_CAPATH,
 * CONSUL_CLIENT_CERT, CONSUL_CLIENT_KEY, CONSUL_TLS_SERVER_NAME, CONSUL_NAMESPACE, CONSUL_PARTITION. Throws a BuildError
 * `ConsulNotConfigured` or `TlsFileUnreadable`.
 */
async function consulAccess(context) {
    const { env } = context;
    const token = await tokenOf(context);
    const auth = env['CONSUL_HTTP_AUTH'] ?? '';
    const query = new URLSearchParams();
    if (env['CONSUL_NAMESPACE'])
        query.set('ns', env['CONSUL_NAMESPACE']);
    if (env['CONSUL_PARTITION'])
        query.set('partition', env['CONSUL_PARTITION']);
    const files = await (0,tls_files/* readTlsFiles */.N)(TLS_FILES, context);
    return {
        ...addressOf(env['CONSUL_HTTP_ADDR'] || '127.0.0.1:8500', (0,go_bool/* goBool */.B)(env['CONSUL_HTTP_SSL'] ?? '') === true),
        headers: {
            ...(token === '' ? {} : { 'X-Consul-Token': token }),
            ...(auth === '' ? {} : { Authorization: basic(auth, context) }),
        },
        query,
        tls: {
            ...files,
            servername: env['CONSUL_TLS_SERVER_NAME'] || undefined,
            insecure: (0,go_bool/* goBool */.B)(env['CONSUL_HTTP_SSL_VERIFY'] ?? '') === false,
        },
    };
}
const TLS_FILES = {
    ca: 'CONSUL_CACERT',
    caPath: 'CONSUL_CAPATH',
    cert: 'CONSUL_CLIENT_CERT',
    key: 'CONSUL_CLIENT_KEY',
};
async function tokenOf({ env, workingDirectory, secrets }) {
    const file = env['CONSUL_HTTP_TOKEN_FILE'] ?? '';
    const read = file === '' ? '' : await readToken(file, workingDirectory);
    const token = read || (env['CONSUL_HTTP_TOKEN'] ?? '');
    secrets.add(token, 'CONSUL_HTTP_TOKEN');
    return token;
}
async function readToken(file, workingDirectory) {
    try {
        return (await (0,promises_.readFile)((0,external_node_path_.resolve)(workingDirectory, file), 'utf8')).trim();
    }
    catch (cause) {
        throw notConfigured(`Error loading token file: ${(0,go_file_error/* goFileError */.d)('open', file, cause)}`, 'See CONSUL_HTTP_TOKEN_FILE.');
    }
}
function basic(auth, { secrets }) {
    const pair = auth.includes(':') ? auth : `${auth}:`;
    const encoded = Buffer.from(pair).toString('base64');
    secrets.add(pair.slice(pair.indexOf(':') + 1), 'CONSUL_HTTP_AUTH');
    secrets.add(encoded, 'CONSUL_HTTP_AUTH');
    return `Basic ${encoded}`;
}
function addressOf(given, isSecure) {
    const socket = /^unix:\/\/(.+)$/.exec(given)?.[1];
    if (socket !== undefined)
        return { address: new URL('http://127.0.0.1'), socketPath: socket };
    const text = /^https?:\/\//.test(given) ? given : `${isSecure ? 'https' : 'http'}://${given}`;
    if (!given.includes('://') || text === given) {
        if (URL.canParse(text))
            return { address: new URL(text), socketPath: undefined };
    }
    throw notConfigured(`CONSUL_HTTP_ADDR "${given}" is not an address`, 'Write it as 127.0.0.1:8500 or https://host:8501.');
}
function notConfigured(text, hint) {
    return new errors/* BuildError */.zS(`error getting consul client: ${text}`, { code: 'ConsulNotConfigured', source: 'user', hint });
}

// EXTERNAL MODULE: ./out/clouds/hashicorp/escape-path.js
var escape_path = __webpack_require__(72027);
// EXTERNAL MODULE: ./out/clouds/hashicorp/json-answer.js
var json_answer = __webpack_require__(97449);
// EXTERNAL MODULE: ./out/clouds/hashicorp/reading-failed.js
var reading_failed = __webpack_require__(51370);
;// CONCATENATED MODULE: ./out/clouds/hashicorp/consul.js






const TIMEOUT = 60_000;
/**
 * The template function `consul_key "key"`: the value of a key of Consul's KV store (Consul API: GET /v1/kv/:key). Throws a
 * BuildError `ConsulKeyMissing` (also for an empty value), `ConsulRefused`, `ConsulNotConfigured`.
 *
 * @see spec-json-template 7.3; the texts are those of Packer 1.6.6
 */
async function consulKey(args, context) {
    const [key = ''] = args;
    const answer = await ask(key, await consulAccess(context), context);
    if (answer.status === 404)
        throw missing(`key does not exist at the given path: ${key}`);
    if (answer.status !== 200)
        throw refused(`Unexpected response code: ${answer.status}`, answer);
    const value = firstValue(answer);
    if (value === '')
        throw missing(`value is empty at path ${key}`);
    return value;
}
async function ask(key, access, context) {
    const { address, query, headers, tls, socketPath } = access;
    const base = address.origin + address.pathname.replace(/\/$/, '');
    const search = query.size === 0 ? '' : `?${query}`;
    const url = `${base}/v1/kv/${(0,escape_path/* escapePath */.f)(key.replace(/^\//, ''))}${search}`;
    try {
        return await (0,http/* httpSend */.v)({ url, headers, tls, socketPath, timeout: TIMEOUT }, context);
    }
    catch (error) {
        throw (0,reading_failed/* readingFailed */.s)(error, 'error reading consul key', 'Check CONSUL_HTTP_ADDR.');
    }
}
/** Consul answers a list of one entry, its value in base64 or null. */
function firstValue(answer) {
    let entries;
    try {
        entries = JSON.parse(answer.body);
    }
    catch (error) {
        throw refused((0,errors/* errorMessage */.gJ)(error), answer);
    }
    if (!Array.isArray(entries))
        throw refused('the answer is not one of Consul', answer);
    const value = (0,json_answer/* memberOf */.C5)(entries[0], 'Value');
    return typeof value === 'string' ? Buffer.from(value, 'base64').toString('utf8') : '';
}
function missing(message) {
    return new errors/* BuildError */.zS(message, { code: 'ConsulKeyMissing', source: 'user' });
}
function refused(message, { status }) {
    return new errors/* BuildError */.zS(`error reading consul key: ${message}`, {
        code: 'ConsulRefused',
        source: status === 403 ? 'user' : 'remote',
        hint: status === 403 ? 'Check CONSUL_HTTP_TOKEN and its rights to read the key.' : 'Check CONSUL_HTTP_ADDR.',
    });
}


/***/ }),

/***/ 72027:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ escapePath)
/* harmony export */ });
/** A path as Go's `net/url` escapes it: `a b?c` -> `a%20b%3Fc`; slashes stay. */
function escapePath(path) {
    return encodeURI(path.toWellFormed()).replaceAll('?', '%3F').replaceAll('#', '%23');
}


/***/ }),

/***/ 97449:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ jsonType),
/* harmony export */   C5: () => (/* binding */ memberOf),
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   eB: () => (/* binding */ asObject)
/* harmony export */ });
/** A JSON object, or undefined for every other value. */
function asObject(value) {
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    // as: an object may be asked for any member; what is found is checked by the callers.
    return isObject ? value : undefined;
}
/** The member of its own that an object has. */
function memberOf(value, name) {
    const object = asObject(value);
    return object !== undefined && Object.hasOwn(object, name) ? object[name] : undefined;
}
/** The texts of a list. */
function textsOf(value) {
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
/** What JSON calls a value's type, for messages. */
function jsonType(value) {
    if (value === null)
        return 'null';
    return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}


/***/ }),

/***/ 51370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ readingFailed)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);

/** Says what was being read when the service could not be reached; other errors come back as they are. */
function readingFailed(error, what, hint) {
    if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS) || error.code !== 'HttpFailed')
        return error;
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(`${what}: ${error.message}`, {
        code: error.code,
        source: error.source,
        hint: error.hint ?? hint,
        cause: error,
    });
}


/***/ }),

/***/ 87161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ readTlsFiles)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16392);
/* harmony import */ var _support_go_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25723);




/** Reads the files that the environment names. Throws a BuildError `TlsFileUnreadable` that names the variable. */
async function readTlsFiles(names, context) {
    const path = (name) => {
        const given = context.env[name] ?? '';
        return given === '' ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.workingDirectory, given);
    };
    const read = async (name) => {
        const file = path(name);
        return file === undefined ? undefined : readText(file, name);
    };
    const [ca, cert, key] = await Promise.all([read(names.ca), read(names.cert), read(names.key)]);
    const folder = ca === undefined ? path(names.caPath) : undefined;
    const roots = folder === undefined ? ca && [ca] : await readFolder(folder, names.caPath);
    return { ca: roots === '' ? undefined : roots, cert, key };
}
async function readFolder(folder, name) {
    const files = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder, { withFileTypes: true }).catch((error) => unreadable(folder, name, error));
    const wanted = files.filter((file) => !file.isDirectory()).map((file) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, file.name));
    return Promise.all(wanted.toSorted().map((file) => readText(file, name)));
}
function readText(file, name) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(file, 'utf8').catch((error) => unreadable(file, name, error));
}
function unreadable(path, name, cause) {
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildError */ .zS(`cannot read the file of ${name}: ${(0,_support_go_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .goFileError */ .d)('open', path, cause)}`, {
        code: 'TlsFileUnreadable',
        source: 'user',
        cause,
    });
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