"use strict";
exports.id = 4253;
exports.ids = [4253];
exports.modules = {

/***/ 32549:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ checkCommunicator)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/support/openssh-key.js
var openssh_key = __webpack_require__(15839);
// EXTERNAL MODULE: ./out/components/communicators/ssh/algorithms.js
var algorithms = __webpack_require__(98086);
;// CONCATENATED MODULE: ./out/components/communicators/check-algorithms.js

/** Warns of algorithms that cannot be offered; Packer does not look at them before it connects (spec-provision 1.1). */
function checkAlgorithms(options, context) {
    check('ssh_ciphers', options.sshCiphers, context);
    check('ssh_key_exchange_algorithms', options.sshKeyExchangeAlgorithms, context);
}
function check(option, wanted, context) {
    const known = algorithms/* knownAlgorithms */.Y[option];
    const unknown = wanted.filter((name) => !known.includes(name));
    if (unknown.length === 0)
        return;
    const fails = unknown.length === wanted.length ? '; connecting will fail, since nothing is left' : '';
    context.warn({
        path: [option],
        summary: `${option}: not known, and not offered: ${unknown.join(', ')}${fails}`,
        hint: `Known are: ${known.join(', ')}.`,
    });
}

;// CONCATENATED MODULE: ./out/components/communicators/parse-tunnels.js
/**
 * Parses tunnel specifications: split at the first `:`, a port on the left, `host:port` on the right (spec-provision 1.1).
 * Each one that is wrong is reported; its text is the one of Go's `strconv` and `net`, which templates' users know.
 */
function parseTunnels(option, specifications, context) {
    return specifications.flatMap((specification, index) => {
        const parsed = parseTunnel(specification);
        if (typeof parsed !== 'string')
            return [parsed];
        context.problem({ path: [option, index], summary: `${option} ('${specification}') is invalid: ${parsed}` });
        return [];
    });
}
/** The tunnel, or what is wrong with it. */
function parseTunnel(specification) {
    const colon = specification.indexOf(':');
    if (colon === -1)
        return `Error parsing tunnel '${specification}': [${specification}]`;
    const listenPort = port(specification.slice(0, colon));
    if (typeof listenPort === 'string')
        return `Error parsing listening port, must be a valid port: ${listenPort}`;
    const address = specification.slice(colon + 1);
    const parts = /^(?:\[([^\]]*)\]|([^:[\]]*)):([^:]*)$/.exec(address);
    if (parts === null) {
        const why = address.includes(':') ? 'too many colons in address' : 'missing port in address';
        return `Error parsing forwarding, must be a tcp address: address ${address}: ${why}`;
    }
    const target = port(parts[3] ?? '');
    if (typeof target === 'string')
        return `Error parsing forwarding port, must be a valid port: ${target}`;
    return { listenPort, host: parts[1] ?? parts[2] ?? '', port: target };
}
function port(text) {
    return /^[+-]?\d+$/.test(text) ? Number(text) : `strconv.Atoi: parsing "${text}": invalid syntax`;
}

;// CONCATENATED MODULE: ./out/components/communicators/check.js






const minute = 60_000;
const bastionAuth = 'ssh_bastion_password, ssh_bastion_private_key_file or ssh_bastion_agent_auth must be specified';
/**
 * Checks the communicator options of a builder, reports every problem at its option and computes the defaults
 * (spec-provision 1.1). Undefined when the communicator cannot be used; problems have been reported then.
 */
async function checkCommunicator(options, context) {
    const type = options.communicator === '' ? 'ssh' : options.communicator;
    if (type === 'none')
        return { type };
    if (type === 'ssh')
        return checkSsh(options, context);
    if (type === 'winrm') {
        context.problem({
            path: ['communicator'],
            summary: 'communicator "winrm" is not supported yet',
            code: 'UnsupportedOption',
        });
        return undefined;
    }
    context.problem({
        path: ['communicator'],
        summary: `Communicator type ${type} is invalid`,
        hint: 'Use "ssh" or "none".',
    });
    return undefined;
}
async function checkSsh(options, context) {
    if (options.sshUsername === '') {
        context.problem({
            path: ['ssh_username'],
            summary: 'An ssh_username must be specified',
            detail: 'Note: some builders used to default ssh_username to "root".',
            code: 'MissingOption',
        });
    }
    const privateKeyFile = expandPath(options.sshPrivateKeyFile, context);
    await checkKeyFile('ssh_private_key_file', privateKeyFile, context);
    checkAlgorithms(options, context);
    const bastion = await checkBastion(options, privateKeyFile, context);
    if (options.sshBastionHost !== '' && options.sshProxyHost !== '') {
        context.problem({
            path: ['ssh_proxy_host'],
            summary: 'please specify either ssh_bastion_host or ssh_proxy_host, not both',
        });
    }
    return {
        type: 'ssh',
        host: options.sshHost,
        port: options.sshPort === 0 ? 22 : options.sshPort,
        username: options.sshUsername,
        password: options.sshPassword,
        keypairName: options.sshKeypairName,
        temporaryKeyPair: checkTemporaryKeyPair(options, context),
        ciphers: options.sshCiphers,
        keyExchangeAlgorithms: options.sshKeyExchangeAlgorithms,
        clearAuthorizedKeys: options.sshClearAuthorizedKeys,
        privateKeyFile,
        inlinePrivateKey: options.sshPrivateKey,
        inlinePublicKey: options.sshPublicKey,
        agentAuth: options.sshAgentAuth,
        agentForwarding: !options.sshDisableAgentForwarding,
        pty: options.sshPty,
        pauseBeforeConnecting: options.pauseBeforeConnecting,
        ...waiting(options),
        bastion,
        proxy: proxy(options),
        fileTransferMethod: checkTransferMethod(options, context),
        keepAliveInterval: options.sshKeepAliveInterval === 0 ? 5_000 : Math.max(0, options.sshKeepAliveInterval),
        readWriteTimeout: options.sshReadWriteTimeout,
        localTunnels: parseTunnels('ssh_local_tunnels', options.sshLocalTunnels, context),
        remoteTunnels: parseTunnels('ssh_remote_tunnels', options.sshRemoteTunnels, context),
    };
}
/** 5m and 10 attempts only when neither is set; one alone lifts the other limit. */
function waiting(options) {
    const timeout = options.sshWaitTimeout === 0 ? options.sshTimeout : options.sshWaitTimeout;
    if (timeout === 0 && options.sshHandshakeAttempts === 0)
        return { timeout: 5 * minute, handshakeAttempts: 10 };
    return { timeout, handshakeAttempts: options.sshHandshakeAttempts };
}
async function checkBastion(options, privateKeyFile, context) {
    if (options.sshBastionHost === '')
        return undefined;
    const own = expandPath(options.sshBastionPrivateKeyFile, context);
    if (own !== '')
        await checkKeyFile('ssh_bastion_private_key_file', own, context);
    const keyFile = own === '' ? privateKeyFile : own;
    if (options.sshBastionPassword === '' && keyFile === '' && !options.sshBastionAgentAuth) {
        context.problem({ path: ['ssh_bastion_host'], summary: bastionAuth, code: 'MissingOption' });
    }
    return {
        host: options.sshBastionHost,
        port: options.sshBastionPort === 0 ? 22 : options.sshBastionPort,
        username: options.sshBastionUsername,
        password: options.sshBastionPassword,
        interactive: options.sshBastionInteractive,
        agentAuth: options.sshBastionAgentAuth,
        privateKeyFile: keyFile,
    };
}
function proxy(options) {
    if (options.sshProxyHost === '')
        return undefined;
    return {
        host: options.sshProxyHost,
        port: options.sshProxyPort === 0 ? 1080 : options.sshProxyPort,
        username: options.sshProxyUsername,
        password: options.sshProxyPassword,
    };
}
function checkTransferMethod(options, context) {
    const method = options.sshFileTransferMethod;
    if (method === 'sftp')
        return method;
    if (method !== '' && method !== 'scp') {
        context.problem({
            path: ['ssh_file_transfer_method'],
            summary: `ssh_file_transfer_method ('${method}') is invalid, valid methods: sftp, scp`,
        });
    }
    return 'scp';
}
function checkTemporaryKeyPair(options, context) {
    const { temporaryKeyPairBits: bits, temporaryKeyPairName: name } = options;
    const type = options.temporaryKeyPairType === '' ? 'rsa' : options.temporaryKeyPairType;
    if (type !== 'rsa' && type !== 'ecdsa' && type !== 'ed25519') {
        // Deviation: temporary-key-dsa. No dsa: OpenSSH has refused such keys since 2015 and cannot read them since 2025.
        context.problem({
            path: ['temporary_key_pair_type'],
            summary: `temporary_key_pair_type "${type}" is not supported`,
            hint: 'Use "rsa", "ecdsa" or "ed25519".',
        });
        return { name, type: 'rsa', bits: 0 };
    }
    if (type === 'rsa' && bits !== 0 && bits < 1024) {
        context.problem({
            path: ['temporary_key_pair_bits'],
            summary: `temporary_key_pair_bits ${bits} is too small: an rsa key has at least 1024`,
        });
    }
    if (type === 'ecdsa' && ![0, 256, 384, 521].includes(bits)) {
        context.problem({
            path: ['temporary_key_pair_bits'],
            summary: `temporary_key_pair_bits ${bits} is invalid: an ecdsa key has 256, 384 or 521`,
        });
    }
    return { name, type, bits };
}
async function checkKeyFile(option, file, context) {
    if (file === '')
        return;
    const found = await (0,promises_.readFile)(file, 'utf8').catch((error) => unreadable(file, error));
    try {
        if (found instanceof errors/* BuildError */.zS)
            throw found;
        (0,openssh_key/* readPrivateKey */.$k)(found);
    }
    catch (error) {
        const reason = error instanceof errors/* BuildError */.zS && error.code === 'KeyFileNotReadable'
            ? ''
            : `Error setting up SSH config: Failed to read key '${file}': `;
        context.problem({
            path: [option],
            summary: `${option} is invalid: ${reason}${(0,errors/* errorMessage */.gJ)(error)}`,
            ...(error instanceof errors/* BuildError */.zS && error.hint !== undefined ? { hint: error.hint } : {}),
        });
    }
}
function unreadable(file, error) {
    const absent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const text = absent ? `stat ${file}: no such file or directory` : (0,errors/* errorMessage */.gJ)(error);
    return new errors/* BuildError */.zS(text, { code: 'KeyFileNotReadable', source: 'user', cause: error });
}
/** `~` is the HOME of the host's environment; relative paths start at its working directory. */
function expandPath(path, context) {
    if (path === '')
        return '';
    const home = context.host.env['HOME'];
    const expanded = home !== undefined && /^~(?=\/|$)/.test(path) ? home + path.slice(1) : path;
    return (0,external_node_path_.resolve)(context.host.workingDirectory, expanded);
}


/***/ }),

/***/ 63153:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ communicatorOptions)
/* harmony export */ });
/* harmony import */ var _config_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92554);

const noWinrm = 'the winrm communicator is not supported yet';
const noCertificate = 'logging in with an SSH certificate is not supported yet';
/** The options of communicators, spread into the declaration of a builder (spec-provision 1.1, 2.1). */
const communicatorOptions = {
    communicator: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('How to talk to the machine: `ssh`, or `none` to do without.', { default: 'ssh' }),
    pause_before_connecting: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('Connect, drop the connection, wait this long, then connect again.'),
    ssh_host: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Address to connect to. Most builders find it out themselves.'),
    ssh_port: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)('Port to connect to; default 22.', { minimum: 0, maximum: 65535 }),
    ssh_username: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('User to log in as.'),
    ssh_password: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Password; keyboard-interactive questions are answered with it, too.', { sensitive: true }),
    ssh_ciphers: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringList */ .Yn)('Ciphers to offer, in order of preference.'),
    ssh_key_exchange_algorithms: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringList */ .Yn)('Key exchange algorithms to offer, in order of preference.'),
    ssh_clear_authorized_keys: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Remove the temporary key from `authorized_keys` before the image is made.'),
    ssh_private_key_file: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Private key to log in with, PEM or OpenSSH format, not encrypted. `~` is expanded.'),
    ssh_private_key: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Private key to log in with, as text.', { sensitive: true }),
    ssh_public_key: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Public key that belongs to `ssh_private_key`.'),
    ssh_certificate_file: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(noCertificate),
    ssh_agent_auth: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Log in with the keys of the SSH agent (`SSH_AUTH_SOCK`).'),
    ssh_disable_agent_forwarding: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Do not forward the SSH agent; it is forwarded when `SSH_AUTH_SOCK` is usable.'),
    ssh_pty: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Run commands in a terminal.'),
    ssh_timeout: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('How long to wait for SSH; default 5m unless `ssh_handshake_attempts` is set.'),
    ssh_wait_timeout: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('Old name of `ssh_timeout`.', { deprecated: 'use ssh_timeout' }),
    ssh_handshake_attempts: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)('Refused logins before giving up; default 10 unless `ssh_timeout` is set.'),
    ssh_bastion_host: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Machine to hop over.'),
    ssh_bastion_port: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)('Port of the bastion; default 22.', { minimum: 0, maximum: 65535 }),
    ssh_bastion_username: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('User on the bastion.'),
    ssh_bastion_password: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Password on the bastion.', { sensitive: true }),
    ssh_bastion_interactive: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Answer the questions of the bastion at the terminal.'),
    ssh_bastion_agent_auth: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Log in to the bastion with the keys of the SSH agent.'),
    ssh_bastion_private_key_file: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Private key for the bastion; default `ssh_private_key_file`.'),
    ssh_bastion_certificate_file: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(noCertificate),
    ssh_file_transfer_method: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('How files are copied: `scp` or `sftp`.', { default: 'scp' }),
    ssh_proxy_host: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('SOCKS5 proxy to connect through.'),
    ssh_proxy_port: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)('Port of the proxy; default 1080.', { minimum: 0, maximum: 65535 }),
    ssh_proxy_username: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('User at the proxy.'),
    ssh_proxy_password: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Password at the proxy.', { sensitive: true }),
    ssh_keep_alive_interval: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('How often to send a sign of life; default 5s, negative for never.'),
    ssh_read_write_timeout: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)('Drop the connection when nothing arrived for this long; default never.'),
    ssh_remote_tunnels: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringList */ .Yn)('`REMOTE_PORT:LOCAL_HOST:LOCAL_PORT`: ports of the machine that lead here.'),
    ssh_local_tunnels: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringList */ .Yn)('`LOCAL_PORT:REMOTE_HOST:REMOTE_PORT`: local ports that lead to the machine.'),
    temporary_key_pair_name: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Name of the key pair made for the build.'),
    temporary_key_pair_type: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Kind of that key pair: `rsa`, `ecdsa` or `ed25519`; default `rsa`.'),
    temporary_key_pair_bits: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .int */ .Wh)('Size of that key; default rsa 4096, ecdsa 521.'),
    ssh_keypair_name: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Key pair of the cloud that the machine is started with.'),
    winrm_username: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(noWinrm),
    winrm_password: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(noWinrm),
    winrm_host: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(noWinrm),
    winrm_no_proxy: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(noWinrm),
    winrm_port: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(noWinrm),
    winrm_timeout: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(noWinrm),
    winrm_use_ssl: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(noWinrm),
    winrm_insecure: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(noWinrm),
    winrm_use_ntlm: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .unsupported */ .qO)(noWinrm),
};


/***/ }),

/***/ 98086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ knownAlgorithms),
/* harmony export */   q: () => (/* binding */ chooseAlgorithms)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);

/** Ciphers that the client library knows, by their names on the wire. */
const ciphers = [
    'aes128-gcm@openssh.com',
    'aes256-gcm@openssh.com',
    'chacha20-poly1305@openssh.com',
    'aes128-ctr',
    'aes192-ctr',
    'aes256-ctr',
    'aes128-cbc',
    'aes192-cbc',
    'aes256-cbc',
    '3des-cbc',
];
const keyExchanges = [
    'curve25519-sha256',
    'curve25519-sha256@libssh.org',
    'ecdh-sha2-nistp256',
    'ecdh-sha2-nistp384',
    'ecdh-sha2-nistp521',
    'diffie-hellman-group-exchange-sha256',
    'diffie-hellman-group14-sha256',
    'diffie-hellman-group15-sha512',
    'diffie-hellman-group16-sha512',
    'diffie-hellman-group17-sha512',
    'diffie-hellman-group18-sha512',
    'diffie-hellman-group-exchange-sha1',
    'diffie-hellman-group14-sha1',
    'diffie-hellman-group1-sha1',
];
/** What can be offered, by the option that chooses. */
const knownAlgorithms = { ssh_ciphers: ciphers, ssh_key_exchange_algorithms: keyExchanges };
/**
 * The algorithms to offer: those of the options that are known, in their order; the library's defaults when an option is
 * absent. Code: `SshNoAlgorithm` when an option leaves nothing to offer.
 */
function chooseAlgorithms(wanted) {
    return {
        ...choose('ssh_ciphers', 'cipher', wanted.ciphers, ciphers),
        ...choose('ssh_key_exchange_algorithms', 'kex', wanted.keyExchangeAlgorithms, keyExchanges),
    };
}
function choose(option, key, wanted, known) {
    if (wanted.length === 0)
        return {};
    const chosen = wanted.flatMap((name) => known.find((candidate) => candidate === name) ?? []);
    if (chosen.length === 0) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(`${option}: none of ${wanted.join(', ')} is known`, {
            code: 'SshNoAlgorithm',
            source: 'user',
            hint: `Known are: ${known.join(', ')}.`,
        });
    }
    // as: a record of one computed key, which TypeScript widens to an index signature.
    return { [key]: chosen };
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

/***/ 15839:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ readPrivateKey),
/* harmony export */   Xe: () => (/* binding */ openSshPrivateKey),
/* harmony export */   Zg: () => (/* binding */ publicKeyLine)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16392);


const magic = 'openssh-key-v1\0';
const curves = { 'P-256': 'nistp256', 'P-384': 'nistp384', 'P-521': 'nistp521' };
/**
 * Reads a private key: PKCS#1, SEC1 and PKCS#8 PEM, and OpenSSH's own format.
 * Codes: `KeyIsEncrypted`, `KeyNotReadable`; messages never hold key material.
 */
function readPrivateKey(text) {
    const own = /-----BEGIN OPENSSH PRIVATE KEY-----([\s\S]+?)-----END OPENSSH PRIVATE KEY-----/.exec(text);
    if (own?.[1] !== undefined)
        return readOwnFormat(own[0], Buffer.from(own[1], 'base64'));
    if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS('no key found', { code: 'KeyNotReadable', source: 'user' });
    }
    if (/ENCRYPTED/.test(text))
        throw encrypted();
    const key = parsePem(text);
    return { privateKey: clientPem(key), ...publicFacts(publicKeyBlob(key)) };
}
/** The line of a public key as `authorized_keys` holds it (RFC 4253 6.6). */
function publicKeyLine(key, comment = '') {
    const { publicKey } = publicFacts(publicKeyBlob(key));
    return comment === '' ? publicKey : `${publicKey} ${comment}`;
}
/** An ed25519 private key in OpenSSH's own format (openssh-portable PROTOCOL.key), unencrypted. */
function openSshPrivateKey(key, comment = '') {
    const { x, d } = key.export({ format: 'jwk' });
    const publicBytes = base64url(x);
    const type = sshString('ssh-ed25519');
    const check = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4);
    const secret = Buffer.concat([base64url(d), publicBytes]);
    const body = Buffer.concat([...[check, check, type, sshString(publicBytes), sshString(secret), sshString(comment)]]);
    const padding = Buffer.from(Array.from({ length: (8 - (body.length % 8)) % 8 }, (_, index) => index + 1));
    const blob = Buffer.concat([
        Buffer.from(magic),
        sshString('none'),
        sshString('none'),
        sshString(''),
        uint32(1),
        sshString(publicKeyBlob(key)),
        sshString(Buffer.concat([body, padding])),
    ]);
    const lines = blob.toString('base64').match(/.{1,70}/g) ?? [];
    return `-----BEGIN OPENSSH PRIVATE KEY-----\n${lines.join('\n')}\n-----END OPENSSH PRIVATE KEY-----\n`;
}
function readOwnFormat(pem, blob) {
    if (blob.subarray(0, magic.length).toString('latin1') !== magic)
        throw notReadable();
    const reader = new SshReader(blob.subarray(magic.length));
    if (reader.string().toString() !== 'none')
        throw encrypted();
    reader.string();
    reader.string();
    if (reader.uint32() !== 1)
        throw notReadable();
    // ssh2 wants the text to begin and end with the markers.
    return { privateKey: pem, ...publicFacts(reader.string()) };
}
function parsePem(text) {
    try {
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(text);
    }
    catch (cause) {
        throw notReadable(cause);
    }
}
/** PEM in the form that ssh2 reads: it knows neither PKCS#8 nor bare ed25519. */
function clientPem(key) {
    if (key.asymmetricKeyType === 'rsa')
        return key.export({ format: 'pem', type: 'pkcs1' }).toString();
    if (key.asymmetricKeyType === 'ec')
        return key.export({ format: 'pem', type: 'sec1' }).toString();
    return openSshPrivateKey(key);
}
function publicKeyBlob(key) {
    const kind = key.asymmetricKeyType;
    if (kind !== 'rsa' && kind !== 'ec' && kind !== 'ed25519')
        throw unknownKind(kind);
    const jwk = (key.type === 'private' ? (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(key) : key).export({ format: 'jwk' });
    if (kind === 'rsa')
        return Buffer.concat([sshString('ssh-rsa'), mpint(jwk.e), mpint(jwk.n)]);
    if (kind === 'ed25519')
        return Buffer.concat([sshString('ssh-ed25519'), sshString(base64url(jwk.x))]);
    return ecdsaBlob(jwk);
}
function ecdsaBlob(jwk) {
    const curve = curves[jwk.crv ?? ''];
    if (curve === undefined)
        throw unknownKind(jwk.crv);
    const point = Buffer.concat([Buffer.from([4]), base64url(jwk.x), base64url(jwk.y)]);
    return Buffer.concat([sshString(`ecdsa-sha2-${curve}`), sshString(curve), sshString(point)]);
}
function publicFacts(blob) {
    const type = new SshReader(blob).string().toString();
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(blob).digest('base64').replace(/=+$/, '');
    return { type, publicKey: `${type} ${blob.toString('base64')}`, fingerprint: `SHA256:${hash}` };
}
/** Reads the fields of RFC 4251 section 5. */
class SshReader {
    #rest;
    constructor(bytes) {
        this.#rest = bytes;
    }
    uint32() {
        return this.#take(4).readUInt32BE();
    }
    string() {
        return this.#take(this.uint32());
    }
    #take(length) {
        if (length > this.#rest.length)
            throw notReadable();
        const taken = this.#rest.subarray(0, length);
        this.#rest = this.#rest.subarray(length);
        return taken;
    }
}
function uint32(value) {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(value);
    return bytes;
}
function sshString(value) {
    const bytes = Buffer.from(value);
    return Buffer.concat([uint32(bytes.length), bytes]);
}
function mpint(value) {
    const bytes = base64url(value);
    const negative = (bytes[0] ?? 0) >= 0x80;
    return sshString(negative ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}
function base64url(value) {
    return Buffer.from(value ?? '', 'base64url');
}
function encrypted() {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS('password protected keys are not supported. Please decrypt the key prior to use.', {
        code: 'KeyIsEncrypted',
        source: 'user',
        hint: 'Decrypt a copy of the key: ssh-keygen -p -N "" -f <file>.',
    });
}
function notReadable(cause) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS('the private key cannot be read', { code: 'KeyNotReadable', source: 'user', cause });
}
function unknownKind(kind) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(`private keys of type ${kind ?? 'unknown'} are not supported`, {
        code: 'KeyNotReadable',
        source: 'user',
        hint: 'Use an ed25519, ECDSA or RSA key.',
    });
}


/***/ })

};
;