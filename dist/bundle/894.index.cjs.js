"use strict";
exports.id = 894;
exports.ids = [894];
exports.modules = {

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

/***/ 58141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ vaultAccess)
/* harmony export */ });
/* harmony import */ var _support_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98347);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16392);
/* harmony import */ var _support_go_bool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54158);
/* harmony import */ var _tls_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87161);




/**
 * Reads the environment that Vault's own tools read: VAULT_ADDR (VAULT_AGENT_ADDR before it), VAULT_TOKEN, VAULT_NAMESPACE,
 * VAULT_CACERT, VAULT_CAPATH, VAULT_CLIENT_CERT, VAULT_CLIENT_KEY, VAULT_TLS_SERVER_NAME, VAULT_SKIP_VERIFY,
 * VAULT_CLIENT_TIMEOUT, VAULT_MAX_RETRIES. `user` is who needs it, for messages. Throws a BuildError `VaultNotConfigured` or
 * `TlsFileUnreadable`.
 */
async function vaultAccess(context, user) {
    const { env, secrets } = context;
    const token = env['VAULT_TOKEN'] ?? '';
    if (token === '')
        throw notConfigured(`Must set VAULT_TOKEN env var in order to use ${user}`);
    if (/[^\x21-\x7e]/.test(token))
        throw notConfigured('VAULT_TOKEN holds a character that no token has (a line break?)');
    secrets.add(token, 'VAULT_TOKEN');
    const namespace = env['VAULT_NAMESPACE'] ?? '';
    const files = await (0,_tls_files_js__WEBPACK_IMPORTED_MODULE_3__/* .readTlsFiles */ .N)(TLS_FILES, context);
    return {
        address: addressOf(env['VAULT_AGENT_ADDR'] || env['VAULT_ADDR'] || 'https://127.0.0.1:8200'),
        headers: {
            'X-Vault-Request': 'true',
            'X-Vault-Token': token,
            ...(namespace === '' ? {} : { 'X-Vault-Namespace': namespace }),
        },
        timeout: timeoutOf(env['VAULT_CLIENT_TIMEOUT'] || '60s'),
        retries: retriesOf(env['VAULT_MAX_RETRIES'] || '2'),
        tls: {
            ...files,
            servername: env['VAULT_TLS_SERVER_NAME'] || undefined,
            insecure: skipVerify(env['VAULT_SKIP_VERIFY'] || 'false'),
        },
    };
}
const TLS_FILES = {
    ca: 'VAULT_CACERT',
    caPath: 'VAULT_CAPATH',
    cert: 'VAULT_CLIENT_CERT',
    key: 'VAULT_CLIENT_KEY',
};
function addressOf(text) {
    const url = /^https?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : undefined;
    if (url !== undefined)
        return url;
    throw notConfigured(`VAULT_ADDR "${text}" is not an address`, 'Write it as https://vault.example.com:8200.');
}
function timeoutOf(text) {
    try {
        return (0,_support_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(/^\d+$/.test(text) ? `${text}s` : text);
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS))
            throw error;
        throw notConfigured('could not parse "VAULT_CLIENT_TIMEOUT"', error.message);
    }
}
function retriesOf(text) {
    if (/^\d+$/.test(text))
        return Number(text);
    throw notConfigured('could not parse VAULT_MAX_RETRIES', 'Write a whole number.');
}
function skipVerify(text) {
    const value = (0,_support_go_bool_js__WEBPACK_IMPORTED_MODULE_2__/* .goBool */ .B)(text);
    if (value !== undefined)
        return value;
    throw notConfigured('could not parse VAULT_SKIP_VERIFY', 'Write true or false.');
}
function notConfigured(message, hint) {
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(message, { code: 'VaultNotConfigured', source: 'user', hint });
}


/***/ }),

/***/ 95738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  y: () => (/* binding */ askVault)
});

// EXTERNAL MODULE: ./out/support/errors.js
var support_errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/support/http.js
var http = __webpack_require__(48971);
;// CONCATENATED MODULE: ./out/support/retry.js

/** Runs `work` until it succeeds; throws its last error when the tries are used up or the error is not worth another one. */
async function retry(options, work) {
    const { clock, signal, maxAttempts = Infinity, maxTime = Infinity, retryIf = () => true } = options;
    const started = clock.now();
    for (let attempt = 1;; attempt++) {
        signal.throwIfAborted();
        try {
            return await work(attempt);
        }
        catch (error) {
            signal.throwIfAborted();
            const wait = options.backoff(attempt);
            const late = clock.now() - started + wait > maxTime;
            if (attempt >= maxAttempts || late || (0,support_errors/* isCancellation */.iB)(error) || !retryIf(error))
                throw error;
            options.onRetry?.(error, attempt);
            await clock.sleep(wait, signal);
        }
    }
}
/** Doubles from `first` up to `cap`: 0.2 s, 0.4 s, ... (how Packer waits for AWS to become consistent). */
function doublingBackoff(first, cap) {
    return (retryNumber) => Math.min(cap, first * 2 ** (retryNumber - 1));
}
/** A random part of the doubled wait, so that builds that failed together do not come back together ("full jitter"). */
function jitteredBackoff(first, cap, random = Math.random) {
    const doubled = doublingBackoff(first, cap);
    return (retryNumber) => random() * doubled(retryNumber);
}

// EXTERNAL MODULE: ./out/clouds/hashicorp/escape-path.js
var escape_path = __webpack_require__(72027);
// EXTERNAL MODULE: ./out/clouds/hashicorp/json-answer.js
var json_answer = __webpack_require__(97449);
// EXTERNAL MODULE: ./out/clouds/hashicorp/reading-failed.js
var reading_failed = __webpack_require__(51370);
;// CONCATENATED MODULE: ./out/clouds/hashicorp/vault-client.js






/**
 * Reads or writes a path of Vault (Vault API: GET or PUT /v1/:path); undefined when there is nothing. Throws a BuildError
 * `VaultRefused`, `HttpFailed`.
 */
async function askVault(request, access, context) {
    const url = addressOf(access.address, request.path);
    const answer = await send(url, request, access, context).catch((error) => {
        throw (0,reading_failed/* readingFailed */.s)(error, 'Error reading vault secret', 'Check VAULT_ADDR, and VAULT_CACERT for a private authority.');
    });
    return secretOf(url, answer);
}
function addressOf({ origin, pathname }, path) {
    const joined = `${pathname}/v1/${(0,escape_path/* escapePath */.f)(path)}`;
    return origin + joined.replace(/\/{2,}/g, '/').replace(/\/$/, '');
}
/** Refusals for now (busy, sealed, restarting) and broken connections are tried again, as Vault's own client does. */
function send(url, { body }, access, context) {
    const { headers, timeout, tls, retries } = access;
    const written = body === undefined ? {} : { method: 'PUT', body: JSON.stringify(body) };
    const backoff = jitteredBackoff(1000, 5000);
    const { clock, signal } = context;
    const isLast = (attempt) => attempt > retries;
    return retry({ clock, signal, backoff, maxAttempts: retries + 1 }, async (attempt) => {
        const answer = await (0,http/* httpSend */.v)({ url, headers, timeout, tls, ...written }, context);
        if (!isLast(attempt) && isPassing(answer.status))
            throw refused(url, answer);
        return answer;
    });
}
function isPassing(status) {
    return status === 412 || status === 429 || (status >= 500 && status !== 501);
}
/** Undefined when there is none; a missing one with warnings is one without data. */
function secretOf(url, answer) {
    const secret = parse(answer.body);
    if (answer.status === 404) {
        return (0,json_answer/* textsOf */.CB)((0,json_answer/* memberOf */.C5)(secret, 'warnings')).length > 0 || (0,json_answer/* asObject */.eB)((0,json_answer/* memberOf */.C5)(secret, 'data')) ? secret : undefined;
    }
    if (answer.status < 200 || answer.status >= 300 || secret === undefined)
        throw refused(url, answer);
    return secret;
}
function refused(url, { status, body }) {
    const errors = (0,json_answer/* textsOf */.CB)((0,json_answer/* memberOf */.C5)(parse(body), 'errors'));
    const said = errors.length > 0 ? errors.join('; ') : body.trim().slice(0, 200);
    return new support_errors/* BuildError */.zS(`Error reading vault secret: ${url} answers ${status}${said === '' ? '' : `: ${said}`}`, {
        code: 'VaultRefused',
        source: status === 403 ? 'user' : 'remote',
        hint: status === 403 ? 'Check VAULT_TOKEN, VAULT_NAMESPACE, and the policies of the token.' : undefined,
    });
}
function parse(body) {
    try {
        return JSON.parse(body);
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 30894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   vault: () => (/* binding */ vault)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);
/* harmony import */ var _json_answer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97449);
/* harmony import */ var _vault_access_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58141);
/* harmony import */ var _vault_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95738);




/**
 * The template function `vault "path" "key"`: reads a secret of the KV engine, version 2 (`data.data[key]`) or 1
 * (`data[key]`). Throws a BuildError `VaultSecretMissing`, `VaultRefused`, `VaultNotConfigured`, `HttpFailed`.
 *
 * @see spec-json-template 7.3; the texts are those of Packer 1.6.6
 */
async function vault(args, context) {
    const [path = '', key = ''] = args;
    const access = await (0,_vault_access_js__WEBPACK_IMPORTED_MODULE_1__/* .vaultAccess */ .l)(context, 'vault template function');
    const secret = await (0,_vault_client_js__WEBPACK_IMPORTED_MODULE_2__/* .askVault */ .y)({ path }, access, context);
    if (secret === undefined)
        throw missing('Vault Secret does not exist at the given path', path);
    return secretText(secret, path, key);
}
function secretText(secret, path, key) {
    const data = (0,_json_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(secret, 'data');
    const inner = (0,_json_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(data, 'data');
    if (inner !== undefined) {
        if ((0,_json_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .asObject */ .eB)(inner) === undefined)
            throw missing(`the data at the given path is ${(0,_json_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonType */ .Br)(inner)}`, path);
        const value = (0,_json_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(inner, key);
        if (value === undefined)
            throw missing('Vault path does not contain the requested key', path);
        return textOf(value, path, key);
    }
    const value = (0,_json_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(data, key);
    if (value !== undefined)
        return textOf(value, path, key);
    const warnings = (0,_json_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .textsOf */ .CB)((0,_json_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .memberOf */ .C5)(secret, 'warnings')).join('; ');
    throw missing(`Vault data was empty at the given path. Warnings: ${warnings}`, path);
}
function textOf(value, path, key) {
    if (typeof value === 'string')
        return value;
    throw missing(`the value of "${key}" is ${(0,_json_answer_js__WEBPACK_IMPORTED_MODULE_3__/* .jsonType */ .Br)(value)}, not a string`, path);
}
function missing(message, path) {
    return new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(message, {
        code: 'VaultSecretMissing',
        source: 'user',
        hint: `The path is "${path}". In a KV engine of version 2 it has "data" in it: secret/data/name.`,
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