"use strict";
exports.id = 5907;
exports.ids = [5907];
exports.modules = {

/***/ 95907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  SshCommunicator: () => (/* reexport */ SshCommunicator),
  checkLogin: () => (/* reexport */ checkLogin),
  probe: () => (/* reexport */ probe)
});

// EXTERNAL MODULE: ./out/support/abort.js
var abort = __webpack_require__(70081);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./out/components/communicators/ssh/read-watch.js

/**
 * Drops the connection when nothing arrived for `milliseconds` (`ssh_read_write_timeout`, spec-provision 1.4): every
 * packet, answers to keepalives too, starts the time anew.
 */
function watchReads(login, milliseconds, world) {
    let last = world.clock.now();
    const stopped = new AbortController();
    const heard = () => {
        last = world.clock.now();
    };
    login.stream.on('data', heard);
    login.client.once('close', () => {
        stopped.abort();
        login.stream.off('data', heard);
    });
    const watch = async () => {
        for (let left = milliseconds; left > 0; left = last + milliseconds - world.clock.now()) {
            await world.clock.sleep(left, stopped.signal);
            // When this process was busy, time is over before what has arrived was read.
            await (0,promises_.setImmediate)();
        }
        world.debug(`ssh: nothing arrived for ${milliseconds} ms, the connection is dropped`);
        login.client.destroy();
        login.stream.destroy();
    };
    watch().catch(() => undefined);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./out/components/communicators/ssh/remote-process.js

/**
 * A command that was started, and how it ended. Made in the very callback of ssh2's `exec`: the exit status may be in the
 * same packet as the news that the command started, and is lost on whoever listens later.
 */
class RemoteProcess {
    channel;
    #status;
    constructor(channel) {
        this.channel = channel;
        channel.on('exit', (code, signal) => {
            this.#status = code ?? 128 + signalNumber(signal);
        });
        channel.on('error', () => undefined);
    }
    /**
     * Tells the command that there is no more input. The stream's own `end()` will not do: an ended stream closes its channel
     * when the output ends, before the exit status has come, and sshd then hangs up the terminal of a command (SIGHUP).
     */
    endInput() {
        this.channel.eof();
    }
    /** The exit status, 128+n for a signal; undefined as long as, or because, the machine did not tell (spec-provision 1.4). */
    get status() {
        return this.#status;
    }
}
function signalNumber(name) {
    const numbers = external_node_os_.constants.signals;
    return numbers[name ?? ''] ?? 0;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./out/components/communicators/ssh/agent.js


/** The socket of the SSH agent, when one listens there; undefined otherwise. */
async function usableAgent({ env }) {
    const path = env['SSH_AUTH_SOCK'];
    if (path === undefined || path === '')
        return undefined;
    return (await answers(path)) ? path : undefined;
}
/** The socket of the SSH agent that is to log in. Code: `SshAgentMissing`. */
async function requireAgent(world) {
    const agent = await usableAgent(world);
    if (agent !== undefined)
        return agent;
    const path = world.env['SSH_AUTH_SOCK'] ?? '';
    throw new errors/* BuildError */.zS(path === '' ? 'SSH_AUTH_SOCK is not set' : `the SSH agent at ${path} does not answer`, {
        code: 'SshAgentMissing',
        source: 'user',
        hint: 'Start an SSH agent (ssh-agent) and add the key, or use ssh_private_key_file instead of ssh_agent_auth.',
    });
}
function answers(path) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)(path);
        socket.once('connect', () => {
            socket.destroy();
            resolve(true);
        });
        socket.once('error', () => resolve(false));
    });
}

// EXTERNAL MODULE: ./out/components/communicators/ssh/algorithms.js
var ssh_algorithms = __webpack_require__(98086);
// EXTERNAL MODULE: external "node:fs/promises"
var external_node_fs_promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./out/support/go-file-error.js
var go_file_error = __webpack_require__(25723);
// EXTERNAL MODULE: ./out/support/openssh-key.js
var openssh_key = __webpack_require__(15839);
;// CONCATENATED MODULE: ./out/components/communicators/ssh/auth.js





/** The ways to log in to the machine, in Packer's order (spec-provision 1.3). */
async function targetMethods(target, world) {
    const { config } = target;
    const { username, password } = config;
    const methods = [];
    if (config.agentAuth)
        methods.push(await agentMethod(username, world));
    if (config.privateKeyFile !== '')
        methods.push(await keyFileMethod(username, config.privateKeyFile));
    const text = target.privateKey ?? config.inlinePrivateKey;
    if (text !== '')
        methods.push(keyMethod(username, text, 'the key of this build'));
    if (password !== '')
        methods.push(passwordMethod(username, password), answering(username, password));
    return methods;
}
/** The ways to log in to the bastion, in Packer's order. */
async function bastionMethods(bastion, world, signal) {
    const { username, password } = bastion;
    const methods = [];
    if (bastion.interactive)
        methods.push(asking(username, world, signal));
    if (password !== '')
        methods.push(passwordMethod(username, password), answering(username, password));
    if (bastion.privateKeyFile !== '')
        methods.push(await keyFileMethod(username, bastion.privateKeyFile));
    if (bastion.agentAuth)
        methods.push(await agentMethod(username, world));
    return methods;
}
/**
 * Tries `none`, then each method *name* once, as Go's client does: of several keys only the first is ever used
 * (spec-provision 1.3).
 */
function loginHandler(username, methods, log) {
    return (left, _partial, next) => {
        // Types say it is always a list; it is null before the first answer.
        const offered = left;
        if (offered === null) {
            log.attempted.push('none');
            next({ type: 'none', username });
            return;
        }
        log.offered = offered;
        const method = methods.find(({ name }) => offered.includes(name) && !log.attempted.includes(name));
        if (method === undefined) {
            // as: ssh2 documents `false` for "no more methods"; its types lack it.
            next(false);
            return;
        }
        log.attempted.push(method.name);
        log.used.push(method.label);
        next(method.method);
    };
}
async function agentMethod(username, world) {
    const agent = await requireAgent(world);
    const label = 'the keys of the SSH agent (ssh-add -l lists them)';
    return { name: 'publickey', label, method: { type: 'agent', username, agent } };
}
async function keyFileMethod(username, file) {
    const text = await (0,external_node_fs_promises_.readFile)(file, 'utf8').catch((cause) => {
        throw new errors/* BuildError */.zS((0,go_file_error/* goFileError */.d)('open', file, cause), { code: 'SshKeyMissing', source: 'user', cause });
    });
    return keyMethod(username, text, `the key ${file}`);
}
function keyMethod(username, text, what) {
    const { privateKey, type, fingerprint } = (0,openssh_key/* readPrivateKey */.$k)(text);
    const label = `${what} (${type} ${fingerprint})`;
    return { name: 'publickey', label, method: { type: 'publickey', username, key: privateKey } };
}
function passwordMethod(username, password) {
    return { name: 'password', label: 'the password', method: { type: 'password', username, password } };
}
function answering(username, password) {
    return {
        name: 'keyboard-interactive',
        label: 'the password as answer to every question',
        method: {
            type: 'keyboard-interactive',
            username,
            prompt: (_name, _instructions, _language, questions, finish) => finish(questions.map(() => password)),
        },
    };
}
function asking(username, world, signal) {
    const ask = async (questions) => {
        const answers = [];
        for (const question of questions)
            answers.push(await world.prompt(question.prompt, signal));
        return answers;
    };
    return {
        name: 'keyboard-interactive',
        label: 'answers from the terminal',
        method: {
            type: 'keyboard-interactive',
            username,
            prompt: (_name, _instructions, _language, questions, finish) => {
                ask(questions).then(finish, (error) => {
                    world.debug(`no answers from the terminal: ${(0,go_file_error/* fileErrorCode */.c)(error) ?? String(error)}`);
                    finish([]);
                });
            },
        },
    };
}

;// CONCATENATED MODULE: ./out/components/communicators/ssh/time-limit.js
/** Runs `body` with a signal that aborts when `signal` does, or with `limit.error()` when the time is up. */
async function withTimeLimit(limit, signal, body) {
    signal.throwIfAborted();
    const inner = new AbortController();
    const timer = new AbortController();
    const forward = () => inner.abort(signal.reason);
    signal.addEventListener('abort', forward, { once: true });
    limit.clock.sleep(limit.milliseconds, timer.signal).then(() => inner.abort(limit.error()), () => undefined);
    try {
        return await body(inner.signal);
    }
    finally {
        timer.abort();
        signal.removeEventListener('abort', forward);
    }
}

;// CONCATENATED MODULE: ./out/components/communicators/ssh/dial.js




const dialLimit = 15_000;
const tcpKeepAlive = 5_000;
/**
 * Opens a TCP connection: 15 s limit, TCP keepalive 5 s (spec-provision 1.2).
 * Codes: `SshConnectRefused`, `SshConnectTimeout`, `SshHostUnknown`, `SshConnectFailed`.
 */
function dial(host, port, world, signal) {
    const limit = { clock: world.clock, milliseconds: dialLimit, error: () => timedOut(host, port) };
    return withTimeLimit(limit, signal, (inner) => dial_open(host, port, inner));
}
function dial_open(host, port, signal) {
    return new Promise((resolve, reject) => {
        const socket = (0,external_node_net_.connect)({ host, port, noDelay: true, keepAlive: true, keepAliveInitialDelay: tcpKeepAlive });
        const aborted = () => {
            socket.destroy();
            reject(signal.reason);
        };
        signal.addEventListener('abort', aborted, { once: true });
        socket.once('error', (error) => {
            signal.removeEventListener('abort', aborted);
            reject(dialError(host, port, error));
        });
        socket.once('connect', () => {
            signal.removeEventListener('abort', aborted);
            socket.removeAllListeners('error');
            // A socket without a listener would bring the process down between here and its next owner.
            socket.on('error', () => undefined);
            resolve(socket);
        });
    });
}
function dialError(host, port, cause) {
    const code = (0,go_file_error/* fileErrorCode */.c)(cause);
    if (code === 'ETIMEDOUT')
        return timedOut(host, port, cause);
    if (code === 'ECONNREFUSED') {
        return new errors/* BuildError */.zS(`${host}:${port} refused the connection`, {
            code: 'SshConnectRefused',
            source: 'remote',
            hint: 'The machine answers, but nothing listens on that port: check ssh_port, and that the image starts an SSH server.',
            cause,
        });
    }
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') {
        return new errors/* BuildError */.zS(`the host name ${host} cannot be resolved`, {
            code: 'SshHostUnknown',
            source: 'remote',
            hint: 'Check ssh_host, and the DNS of the machine that runs the build.',
            cause,
        });
    }
    return new errors/* BuildError */.zS(`cannot connect to ${host}:${port}: ${(0,errors/* errorMessage */.gJ)(cause)}`, {
        code: 'SshConnectFailed',
        source: 'remote',
        hint: 'Check that this machine has a route to the address: public or private, and the network it is in.',
        cause,
    });
}
function timedOut(host, port, cause) {
    return new errors/* BuildError */.zS(`connecting to ${host}:${port} timed out`, {
        code: 'SshConnectTimeout',
        source: 'remote',
        hint: 'Nothing answers: check that the machine has started, that firewall or security group let this address in, and that the address can be reached from here (public or private).',
        cause,
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ../../node_modules/ssh2/lib/index.js
var lib = __webpack_require__(20972);
;// CONCATENATED MODULE: ./out/components/communicators/ssh/handshake.js





const handshakeLimit = 60_000;
/** An unanswering machine counts as lost after this long. */
const lostAfter = 120_000;
/**
 * Shakes hands and logs in, within a minute (spec-provision 1.2, 1.3). Host keys are not checked, as in Packer: the
 * machine is minutes old and nobody can know its key; the fingerprint is told at debug level.
 * Codes: `SshAuthFailed`, `SshHandshakeTimeout`, `SshHandshakeFailed`.
 */
function handshake(request, world, signal) {
    const limit = { clock: world.clock, milliseconds: handshakeLimit, error: () => handshake_timedOut(request) };
    return withTimeLimit(limit, signal, (inner) => shakeHands(request, world, inner));
}
function shakeHands(request, world, signal) {
    const log = { attempted: [], used: [], offered: [] };
    const client = new lib.Client();
    return new Promise((resolve, reject) => {
        const aborted = () => fail(signal.reason);
        const fail = (error) => {
            signal.removeEventListener('abort', aborted);
            client.destroy();
            request.stream.destroy();
            reject(error);
        };
        // The listeners stay: an error without a listener would bring the process down.
        client.on('error', (error) => {
            world.debug(`ssh ${request.address}: ${error.message}`);
            // An agent that fails is one login method that fails; the library goes on to the next.
            if (error.level !== 'agent')
                fail(handshakeError(request, log, error));
        });
        client.on('close', () => fail(handshakeError(request, log, new Error('the server closed the connection'))));
        client.on('ready', () => {
            signal.removeEventListener('abort', aborted);
            resolve(client);
        });
        signal.addEventListener('abort', aborted, { once: true });
        try {
            client.connect(clientConfig(request, log, world));
        }
        catch (error) {
            fail(handshakeError(request, log, error));
        }
    });
}
function clientConfig(request, log, world) {
    const interval = request.keepAliveInterval;
    return {
        sock: request.stream,
        username: request.username,
        authHandler: loginHandler(request.username, request.methods, log),
        algorithms: request.algorithms,
        readyTimeout: 0,
        keepaliveInterval: interval,
        // Deviation: ssh-vanished-machine. A machine that vanished is noticed after two minutes; Packer waits for the kernel's TCP timeout.
        keepaliveCountMax: interval === 0 ? 0 : Math.max(3, Math.ceil(lostAfter / interval)),
        ...(request.agent === undefined ? {} : { agent: request.agent }),
        hostVerifier: (key) => {
            const hash = (0,external_node_crypto_.createHash)('sha256').update(key).digest('base64').replace(/=+$/, '');
            world.debug(`ssh ${request.address}: host key SHA256:${hash} (not checked)`);
            return true;
        },
    };
}
function handshakeError(request, log, cause) {
    const refused = cause instanceof Error && 'level' in cause && cause.level === 'client-authentication';
    if (!refused) {
        return new errors/* BuildError */.zS(`ssh: handshake failed: ${(0,errors/* errorMessage */.gJ)(cause)}`, {
            code: 'SshHandshakeFailed',
            source: 'remote',
            hint: handshakeHint(request, (0,errors/* errorMessage */.gJ)(cause)),
            cause,
        });
    }
    const attempted = log.attempted.join(' ');
    const message = `ssh: handshake failed: ssh: unable to authenticate, attempted methods [${attempted}], no supported methods remain`;
    return new errors/* BuildError */.zS(message, { code: 'SshAuthFailed', source: 'remote', hint: authHint(request, log), cause });
}
/** sshd hangs up in the middle of the login when more keys were offered than its `MaxAuthTries`. */
function handshakeHint({ address }, reason) {
    if (/too many authentication failures/i.test(reason)) {
        return `${address} ended the login because too many keys were tried: remove keys from the SSH agent, or use ssh_private_key_file without ssh_agent_auth.`;
    }
    return `${address} accepted the connection but the SSH handshake failed: check that an SSH server listens there.`;
}
function authHint(request, log) {
    const offered = log.offered.length === 0 ? 'nothing' : log.offered.join(', ');
    const used = log.used.length === 0 ? 'nothing that it offers' : log.used.join(', ');
    return (`${request.address} offers ${offered}; the user "${request.username}" tried ${used}. ` +
        'Check ssh_username, and that the key or password belongs to that user on this machine.');
}
function handshake_timedOut(request) {
    return new errors/* BuildError */.zS('Timeout during SSH handshake', {
        code: 'SshHandshakeTimeout',
        source: 'remote',
        hint: `${request.address} accepted the connection but did not finish the SSH handshake within a minute: is it an SSH server, is the machine overloaded?`,
    });
}

;// CONCATENATED MODULE: ./out/components/communicators/ssh/socks5.js


const replies = {
    1: 'general SOCKS server failure',
    2: 'connection not allowed by ruleset',
    3: 'network unreachable',
    4: 'host unreachable',
    5: 'connection refused',
    6: 'TTL expired',
    7: 'command not supported',
    8: 'address type not supported',
};
/** Opens a TCP connection through a SOCKS5 proxy (RFC 1928, RFC 1929). The proxy resolves the name. Code: `SshProxyFailed`. */
async function dialThroughProxy(proxy, target, world, signal) {
    const socket = await dial(proxy.host, proxy.port, world, signal);
    const stop = () => socket.destroy();
    signal.addEventListener('abort', stop, { once: true });
    try {
        await greet(socket, proxy);
        await request(socket, target);
        return socket;
    }
    catch (error) {
        socket.destroy();
        throw signal.aborted ? signal.reason : error;
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}
async function greet(socket, proxy) {
    const withUser = proxy.username !== '';
    socket.write(Buffer.from(withUser ? [5, 2, 0, 2] : [5, 1, 0]));
    const [version, method] = await take(socket, 2);
    if (version !== 5)
        throw failed(`${proxy.host}:${proxy.port} does not speak SOCKS5`);
    if (method === 0)
        return;
    if (method !== 2 || !withUser)
        throw failed('the proxy wants another way of logging in');
    socket.write(Buffer.concat([Buffer.from([1]), socks5_text(proxy.username), socks5_text(proxy.password)]));
    const [, status] = await take(socket, 2);
    if (status !== 0)
        throw failed(`the proxy refused the user ${proxy.username}`);
}
async function request(socket, target) {
    const port = Buffer.from([target.port >> 8, target.port & 0xff]);
    socket.write(Buffer.concat([Buffer.from([5, 1, 0, 3]), socks5_text(target.host), port]));
    const [, status, , kind] = await take(socket, 4);
    if (status !== 0) {
        throw failed(`the proxy could not reach ${target.host}:${target.port}: ${replies[status ?? 1] ?? `code ${status}`}`);
    }
    const length = kind === 1 ? 4 : kind === 4 ? 16 : ((await take(socket, 1))[0] ?? 0);
    await take(socket, length + 2);
}
function socks5_text(value) {
    const bytes = Buffer.from(value);
    if (bytes.length > 255)
        throw failed('a SOCKS5 user, password or host name has at most 255 bytes');
    return Buffer.concat([Buffer.from([bytes.length]), bytes]);
}
/** Exactly `length` bytes; what comes after them stays in the socket. */
function take(socket, length) {
    return new Promise((resolve, reject) => {
        const attempt = () => {
            // as: a socket without an encoding gives buffers.
            const bytes = socket.read(length);
            if (bytes !== null)
                finish(() => resolve(bytes));
        };
        const lost = () => finish(() => reject(failed('the proxy closed the connection')));
        const finish = (settle) => {
            socket.off('readable', attempt).off('close', lost).off('end', lost);
            settle();
        };
        socket.on('readable', attempt).on('close', lost).on('end', lost);
        attempt();
    });
}
function failed(message) {
    return new errors/* BuildError */.zS(message, {
        code: 'SshProxyFailed',
        source: 'remote',
        hint: 'Check ssh_proxy_host, ssh_proxy_port, ssh_proxy_username and ssh_proxy_password.',
    });
}

;// CONCATENATED MODULE: ./out/components/communicators/ssh/transport.js








/** Opens the way to the machine and closes it again: sshd sees a connection without a handshake (spec-provision 1.2 c). */
async function probe(target, world, signal) {
    const route = await openRoute(target, world, signal);
    route.close();
}
/** Rejects when there is nothing to log in with: no agent, no readable key. Asked before anything is sent (spec-provision 1.2 b). */
async function checkLogin(target, world) {
    await targetMethods(target, world);
}
/** Connects and logs in to the machine: directly, through a SOCKS5 proxy, or over a bastion. */
async function login(target, world, signal) {
    const methods = await targetMethods(target, world);
    const { config } = target;
    const algorithms = (0,ssh_algorithms/* chooseAlgorithms */.q)(config);
    const agent = config.agentForwarding ? await (0,abort/* orAborted */.H)(forwardedAgent(world), signal) : undefined;
    const route = await openRoute(target, world, signal);
    try {
        const client = await handshake({
            stream: route.stream,
            address: `${target.host}:${target.port}`,
            username: config.username,
            methods,
            algorithms,
            keepAliveInterval: config.keepAliveInterval,
            agent,
        }, world, signal);
        return { client, stream: route.stream, agentForwarding: agent !== undefined, close: () => closeAll(client, route) };
    }
    catch (error) {
        route.close();
        throw error;
    }
}
function openRoute(target, world, signal) {
    const played = world.playedCloud?.dial(target.host);
    if (played !== undefined) {
        // As with a socket: a stream without a listener would bring the process down between here and its next owner.
        played.on('error', () => undefined);
        return Promise.resolve(direct(played));
    }
    const { bastion, proxy } = target.config;
    if (bastion !== undefined)
        return hopOver(bastion, target, world, signal);
    if (proxy !== undefined)
        return dialThroughProxy(proxy, target, world, signal).then(direct);
    return dial(target.host, target.port, world, signal).then(direct);
}
function direct(stream) {
    return { stream, close: () => stream.destroy() };
}
/** A login of its own at the bastion for every connection; both are closed together (spec-provision 1.3). */
async function hopOver(bastion, target, world, signal) {
    const methods = await bastionMethods(bastion, world, signal);
    const stream = await dial(bastion.host, bastion.port, world, signal);
    const client = await handshake({
        stream,
        address: `${bastion.host}:${bastion.port} (bastion)`,
        username: bastion.username,
        methods,
        algorithms: (0,ssh_algorithms/* chooseAlgorithms */.q)(target.config),
        keepAliveInterval: target.config.keepAliveInterval,
    }, world, signal);
    try {
        return { stream: await (0,abort/* orAborted */.H)(forward(client, target), signal), close: () => client.end() };
    }
    catch (error) {
        client.end();
        throw error;
    }
}
function forward(client, target) {
    return new Promise((resolve, reject) => {
        client.forwardOut('127.0.0.1', 0, target.host, target.port, (cause, channel) => {
            if (cause === undefined)
                resolve(channel);
            else {
                reject(new errors/* BuildError */.zS(`the bastion cannot reach ${target.host}:${target.port}: ${cause.message}`, {
                    code: 'SshConnectFailed',
                    source: 'remote',
                    hint: 'Check that the bastion may connect to the machine, and that the machine runs an SSH server.',
                    cause,
                }));
            }
        });
    });
}
async function forwardedAgent(world) {
    const agent = await usableAgent(world);
    const named = (world.env['SSH_AUTH_SOCK'] ?? '') !== '';
    if (agent === undefined && named)
        world.debug('the SSH agent does not answer and is not forwarded');
    return agent;
}
function closeAll(client, route) {
    client.end();
    route.close();
}

;// CONCATENATED MODULE: ./out/components/communicators/ssh/tunnels.js



/**
 * Opens the tunnels of a connection (spec-provision 1.8): local ports listen on `localhost` here and lead to the machine,
 * remote ports listen on `localhost` there and lead here. Code: `SshTunnelFailed`.
 */
async function openTunnels(client, config, signal) {
    const servers = [];
    const close = () => {
        for (const server of servers)
            server.close();
    };
    try {
        for (const tunnel of config.localTunnels)
            servers.push(await (0,abort/* orAborted */.H)(listenHere(client, tunnel), signal));
        if (config.remoteTunnels.length > 0)
            answerRemote(client, config.remoteTunnels);
        for (const tunnel of config.remoteTunnels)
            await (0,abort/* orAborted */.H)(listenThere(client, tunnel), signal);
    }
    catch (error) {
        close();
        throw error;
    }
    return { close };
}
function listenHere(client, tunnel) {
    const server = (0,external_node_net_.createServer)({ allowHalfOpen: true }, (socket) => {
        // Whoever connects may have gone before the channel is open.
        socket.on('error', () => undefined).unref();
        try {
            forwardOut(client, tunnel, socket);
        }
        catch {
            // The connection has just been lost.
            socket.destroy();
        }
    });
    return new Promise((resolve, reject) => {
        server.once('error', (error) => reject(bindFailed('local', tunnel, error)));
        // As Go takes `localhost`: Node would take ::1 alone where the system names it first.
        server.listen(tunnel.listenPort, '127.0.0.1', () => resolve(server));
    });
}
function forwardOut(client, { host, port }, socket) {
    client.forwardOut('127.0.0.1', socket.remotePort ?? 0, host, port, (error, channel) => {
        if (error !== undefined)
            socket.destroy();
        else if (socket.destroyed)
            channel.destroy();
        else
            join(socket, channel);
    });
}
function answerRemote(client, tunnels) {
    client.on('tcp connection', (details, accept, refuse) => {
        const tunnel = tunnels.find(({ listenPort }) => listenPort === details.destPort);
        if (tunnel === undefined) {
            refuse();
            return;
        }
        const socket = (0,external_node_net_.connect)({ port: tunnel.port, host: tunnel.host, allowHalfOpen: true }).unref();
        socket.once('error', () => refuse());
        socket.once('connect', () => {
            socket.removeAllListeners('error');
            join(socket, accept());
        });
    });
}
function listenThere(client, tunnel) {
    return new Promise((resolve, reject) => {
        client.forwardIn('localhost', tunnel.listenPort, (error) => {
            if (error === undefined)
                resolve();
            else
                reject(bindFailed('remote', tunnel, error));
        });
    });
}
/**
 * Each side is told its end when the other's is reached, and not before it has been given all that came until then.
 * The sockets keep no process alive (`unref`): one that nobody reads from any more would, when the connection has ended.
 */
function join(one, other) {
    one.pipe(other).pipe(one);
    closeAfter(one, other);
    closeAfter(other, one);
}
function closeAfter(from, to) {
    from.on('error', () => to.destroy());
    from.on('close', () => {
        if (!from.readableEnded || to.writableFinished)
            to.destroy();
        else
            to.once('finish', () => to.destroy());
    });
}
function bindFailed(side, tunnel, cause) {
    const text = `Tunnel: Failed to bind ${side} (localhost:${tunnel.listenPort}): ${(0,errors/* errorMessage */.gJ)(cause)}`;
    return new errors/* BuildError */.zS(text, {
        code: 'SshTunnelFailed',
        source: side === 'local' ? 'user' : 'remote',
        hint: `Something else may use the port: choose another one in ssh_${side}_tunnels.`,
        cause,
    });
}

;// CONCATENATED MODULE: ./out/components/communicators/ssh/connection.js






const terminal = { term: 'xterm', rows: 40, cols: 80, width: 0, height: 0 };
// Terminal modes of RFC 4254 section 8 that Packer sends.
const modes = { ECHO: 0, TTY_OP_ISPEED: 14_400, TTY_OP_OSPEED: 14_400 };
/** The refusals of a request inside a session that did open: trying again with a new connection would not help. */
const refusals = new Set(['Unable to exec', 'Unable to request a pseudo-terminal']);
/** One logged-in connection that is made anew, once, when a session cannot be opened on it (spec-provision 1.5). */
class SshConnection {
    #target;
    #world;
    #live;
    #connecting;
    constructor(target, world) {
        this.#target = target;
        this.#world = world;
    }
    /** Dials, logs in and builds the tunnels; what was connected before is closed. */
    async connect(signal) {
        this.close();
        const { config } = this.#target;
        const made = await login(this.#target, this.#world, signal);
        try {
            const tunnels = await openTunnels(made.client, config, signal);
            const live = { client: made.client, login: made, tunnels, forwardAgent: made.agentForwarding };
            this.#live = live;
            made.client.once('close', () => this.#lost(live));
            if (config.readWriteTimeout > 0)
                watchReads(made, config.readWriteTimeout, this.#world);
        }
        catch (error) {
            made.close();
            throw error;
        }
    }
    /** Starts a command; in a terminal when asked to. Codes: `SshSessionFailed`, and those of connecting. */
    exec(command, pty, signal) {
        // as: the types know no terminal modes.
        const options = (pty ? { pty: { ...terminal, modes } } : {});
        const start = async (live) => {
            if (!live.forwardAgent)
                return execOn(live.client, command, options);
            live.forwardAgent = false;
            try {
                return await execOn(live.client, command, { ...options, agentForward: true });
            }
            catch (error) {
                if ((0,errors/* errorMessage */.gJ)(error) !== 'Unable to request agent forwarding')
                    throw error;
                this.#world.debug('the machine refuses agent forwarding');
                return execOn(live.client, command, options);
            }
        };
        return this.#open(signal, start, ({ channel }) => channel.close());
    }
    /** Starts an sftp session. Code: `SshSessionFailed`. */
    sftp(signal) {
        return this.#open(signal, (live) => sftpOn(live.client), (sftp) => sftp.end());
    }
    close() {
        const live = this.#live;
        if (live === undefined)
            return;
        this.#live = undefined;
        live.tunnels.close();
        live.login.close();
    }
    async #open(signal, start, end) {
        signal.throwIfAborted();
        if (this.#live !== undefined) {
            try {
                return await orEnded(start(this.#live), end, signal);
            }
            catch (error) {
                if (signal.aborted)
                    throw signal.reason;
                if (refusals.has((0,errors/* errorMessage */.gJ)(error)) && this.#live !== undefined)
                    throw sessionFailed(error);
                this.#world.debug(`ssh session: ${(0,errors/* errorMessage */.gJ)(error)}; connecting again`);
            }
        }
        await this.#connectAgain(signal);
        if (this.#live === undefined)
            throw sessionFailed(new Error('the connection was closed'));
        return await orEnded(start(this.#live), end, signal).catch((error) => {
            throw signal.aborted ? signal.reason : sessionFailed(error);
        });
    }
    /** Sessions that find the connection lost at the same time share one new one. */
    #connectAgain(signal) {
        this.#connecting ??= this.connect(signal).finally(() => {
            this.#connecting = undefined;
        });
        return (0,abort/* orAborted */.H)(this.#connecting, signal);
    }
    #lost(live) {
        live.tunnels.close();
        if (this.#live === live)
            this.#live = undefined;
    }
}
/** A session that opens after the abort is ended, so that the machine does not keep it. */
function orEnded(opening, end, signal) {
    opening.then((session) => {
        if (signal.aborted)
            end(session);
    }, () => undefined);
    return (0,abort/* orAborted */.H)(opening, signal);
}
function execOn(client, command, options) {
    return new Promise((resolve, reject) => {
        client.exec(command, options, (error, channel) => {
            if (error === undefined)
                resolve(new RemoteProcess(channel));
            else
                reject(error);
        });
    });
}
function sftpOn(client) {
    return new Promise((resolve, reject) => {
        client.sftp((error, sftp) => (error === undefined ? resolve(sftp) : reject(error)));
    });
}
function sessionFailed(cause) {
    return new errors/* BuildError */.zS(`ssh session: ${(0,errors/* errorMessage */.gJ)(cause)}`, { code: 'SshSessionFailed', source: 'remote', cause });
}

// EXTERNAL MODULE: ./out/support/exit-status.js
var exit_status = __webpack_require__(7622);
;// CONCATENATED MODULE: ./out/components/communicators/ssh/follow-command.js

/**
 * Follows a started command to its end: both output streams at EOF and the channel closed. No input: the command reads
 * EOF at once (spec-provision 1.4). When the signal aborts, the channel is closed and the call rejects at once.
 */
function followCommand(process, command, signal) {
    const { channel } = process;
    return new Promise((resolve, reject) => {
        const aborted = () => {
            channel.close();
            reject(signal.reason);
        };
        channel.on('data', (chunk) => command.onStdout?.(chunk));
        channel.stderr.on('data', (chunk) => command.onStderr?.(chunk));
        // The status may come before the last output; `close` comes after the end of both streams.
        Promise.all([follow_command_closed(channel), follow_command_closed(channel.stderr)]).then(() => {
            signal.removeEventListener('abort', aborted);
            resolve(process.status ?? exit_status/* DISCONNECTED_STATUS */.T);
        }, reject);
        if (signal.aborted)
            aborted();
        else
            signal.addEventListener('abort', aborted, { once: true });
        process.endInput();
    });
}
function follow_command_closed(stream) {
    return new Promise((resolve) => {
        stream.once('close', resolve);
    });
}

;// CONCATENATED MODULE: ./out/components/communicators/ssh/scp-channel.js

const startFailed = 'SCP failed to start. This usually means that SCP is not\nproperly installed on the remote system.';
/**
 * The stream of a remote `scp -t` or `scp -f`: reading and writing by turns, with back pressure both ways. Every call
 * rejects with `signal.reason` once the signal aborts; the channel is closed then. Codes: `ScpFailed`, `ScpMissing`.
 */
class ScpChannel {
    #process;
    #channel;
    #signal;
    #wake = () => this.#woken();
    #aborted = () => {
        this.#channel.close();
        this.#woken();
    };
    #woken = () => undefined;
    /** Read ahead while waiting to write, or more than was asked for. */
    #ahead = [];
    #ended = false;
    #closed = false;
    constructor(process, signal) {
        const { channel } = process;
        this.#process = process;
        this.#channel = channel;
        this.#signal = signal;
        channel.on('readable', this.#wake).on('drain', this.#wake);
        channel.on('end', () => {
            this.#ended = true;
            this.#woken();
        });
        channel.on('close', () => {
            this.#closed = true;
            this.#woken();
        });
        // `-v` is chatty there.
        channel.stderr.resume();
        signal.addEventListener('abort', this.#aborted, { once: true });
    }
    /** At least one byte and at most `most`; rejects at the end of the stream. */
    async read(most) {
        for (;;) {
            this.#signal.throwIfAborted();
            const chunk = this.#ahead.shift() ?? this.#next();
            if (chunk !== undefined) {
                if (chunk.length > most)
                    this.#ahead.unshift(chunk.subarray(most));
                return chunk.subarray(0, most);
            }
            if (this.#ended || this.#closed)
                throw await this.#broken();
            await this.#event();
        }
    }
    /** One character, undefined at the end of the stream. */
    async readUnlessEnded() {
        while (this.#ahead.length === 0) {
            this.#signal.throwIfAborted();
            const chunk = this.#next();
            if (chunk !== undefined)
                this.#ahead.push(chunk);
            else if (this.#ended || this.#closed)
                return undefined;
            else
                await this.#event();
        }
        return (await this.read(1)).toString('latin1');
    }
    /** A line without its end. */
    async readLine() {
        const bytes = [];
        for (;;) {
            const byte = await this.read(1);
            if (byte[0] === 0x0a)
                return Buffer.concat(bytes).toString();
            bytes.push(byte);
        }
    }
    /** The answer to what was sent: rejects with the remote error line when it is not "go on". */
    async readAnswer() {
        const [status] = await this.read(1);
        if (status !== 0)
            throw scpFailed(await this.readLine());
    }
    /** Resolves when more may be written. */
    async write(chunk) {
        this.#signal.throwIfAborted();
        if (this.#closed)
            throw await this.#broken();
        if (this.#channel.write(chunk))
            return;
        while (this.#channel.writableNeedDrain) {
            // The end of the stream shows only to who reads.
            const early = this.#next();
            if (early !== undefined)
                this.#ahead.push(early);
            if (this.#closed)
                throw await this.#broken();
            await this.#event();
            this.#signal.throwIfAborted();
        }
    }
    /** Ends the input and waits for scp to end; rejects when it tells a failure. */
    async finish() {
        await this.#end();
        if (this.#process.status !== 0)
            throw this.#exitError();
    }
    /** Lets go of the channel on every path. */
    dispose() {
        this.#signal.removeEventListener('abort', this.#aborted);
        if (!this.#closed)
            this.#channel.close();
        this.#channel.resume();
    }
    async #end() {
        this.#process.endInput();
        while (!this.#closed) {
            this.#signal.throwIfAborted();
            if (this.#next() === undefined)
                await this.#event();
        }
        this.#signal.throwIfAborted();
    }
    /** Why the stream ended early: scp's exit status tells. */
    async #broken() {
        await this.#end();
        return this.#process.status === 0 ? scpFailed('scp ended before the transfer was complete') : this.#exitError();
    }
    #exitError() {
        if (this.#process.status === undefined)
            return scpFailed('the connection was lost during the transfer');
        if (this.#process.status !== 127)
            return scpFailed(`Process exited with status ${this.#process.status}`);
        return new errors/* BuildError */.zS(startFailed, {
            code: 'ScpMissing',
            source: 'remote',
            hint: 'Install the OpenSSH client on the machine, or set ssh_file_transfer_method to "sftp".',
        });
    }
    #next() {
        // as: a channel without an encoding gives buffers.
        return this.#channel.read() ?? undefined;
    }
    /** Resolves at the next event of the channel, or the abort. */
    #event() {
        if (this.#signal.aborted)
            return Promise.resolve();
        return new Promise((resolve) => {
            this.#woken = resolve;
        });
    }
}
/** A failure of a transfer, with the remote text. */
function scpFailed(message) {
    return new errors/* BuildError */.zS(message, { code: 'ScpFailed', source: 'remote' });
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/support/go-quote.js
var go_quote = __webpack_require__(10180);
;// CONCATENATED MODULE: ./out/components/communicators/ssh/local-file.js



/** The bytes of a local file, in blocks, opened when the first is asked for. Code: `LocalFileFailed`. */
async function* fileChunks(path, blockSize) {
    const file = await (0,external_node_fs_promises_.open)(path).catch(fileFailed('open', path));
    try {
        for (;;) {
            const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(blockSize)).catch(fileFailed('read', path));
            if (bytesRead === 0)
                return;
            yield buffer.subarray(0, bytesRead);
        }
    }
    finally {
        await file.close();
    }
}
/** Bytes in memory, in blocks. */
function* contentChunks(content, blockSize) {
    const bytes = Buffer.from(content);
    for (let start = 0; start < bytes.length; start += blockSize)
        yield bytes.subarray(start, start + blockSize);
}
/** For `.catch`: rejects with Go's text of a failed file operation. Code: `LocalFileFailed`. */
function fileFailed(operation, path) {
    return (cause) => {
        throw new errors/* BuildError */.zS((0,go_file_error/* goFileError */.d)(operation, path, cause), { code: 'LocalFileFailed', source: 'user', cause });
    };
}

;// CONCATENATED MODULE: ./out/components/communicators/ssh/scp-download.js
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});






const blockSize = 256 * 1024;
/** The command that sends a file: the path is quoted only when it holds a space (spec-provision 1.6). */
function scpDownloadCommand(source) {
    return `scp -vf ${source.includes(' ') ? (0,go_quote/* goQuote */.d)(source) : source}`;
}
/** The command that sends a folder. */
function scpDownloadDirectoryCommand(source) {
    return `scp -vrf ${source}`;
}
/** Receives one file into `localPath`, which is made (0644) before anything is asked for. */
async function scpDownload(scp, localPath) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_1, await create(localPath, 0o644), true);
        await scp.write('\0');
        const header = parseHeader(await scp.readLine());
        if (header.kind === 'directory')
            throw scpFailed('remote file is directory');
        if (header.kind !== 'file')
            throw scpFailed('scp sent no file');
        await receive(scp, header.size, file);
        await scp.finish();
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
/** Receives a folder as `<localPath>/<its name>/...`, with the modes it has there less the umask. */
async function scpDownloadDirectory(scp, localPath) {
    await scp.write('\0');
    const folders = [{ path: localPath, mode: -1 }];
    for (;;) {
        const line = await nextLine(scp);
        if (line === undefined)
            break;
        const header = parseHeader(line);
        const parent = folders.at(-1)?.path ?? localPath;
        if (header.kind === 'directory') {
            const path = (0,external_node_path_.join)(parent, header.name);
            await makeFolder(path, header.mode);
            folders.push({ path, mode: header.mode });
            await scp.write('\0');
        }
        else if (header.kind === 'file') {
            await receiveInto(scp, header, (0,external_node_path_.join)(parent, header.name));
        }
        else {
            if (folders.length === 1)
                throw scpFailed('scp left a folder that it had not entered');
            const left = folders.pop();
            if (left !== undefined)
                await closeFolder(left.path, left.mode);
            await scp.write('\0');
        }
    }
    await scp.finish();
}
/** Undefined when the remote scp is done. */
async function nextLine(scp) {
    const first = await scp.readUnlessEnded();
    if (first === undefined)
        return undefined;
    if (first === '\x01' || first === '\x02')
        throw scpFailed(await scp.readLine());
    return first + (await scp.readLine());
}
async function receiveInto(scp, header, path) {
    const env_2 = { stack: [], error: void 0, hasError: false };
    try {
        const file = __addDisposableResource(env_2, await create(path, header.mode), true);
        await receive(scp, header.size, file);
    }
    catch (e_2) {
        env_2.error = e_2;
        env_2.hasError = true;
    }
    finally {
        const result_2 = __disposeResources(env_2);
        if (result_2)
            await result_2;
    }
}
async function receive(scp, size, file) {
    await scp.write('\0');
    for (let left = size; left > 0;) {
        const chunk = await scp.read(Math.min(left, blockSize));
        await file.writeFile(chunk);
        left -= chunk.length;
    }
    await scp.readAnswer();
    await scp.write('\0');
}
/** `C0644 12 name`, `D0755 0 name` or `E`; `\x01text` is the remote error. */
function parseHeader(line) {
    if (line.startsWith('\x01') || line.startsWith('\x02'))
        throw scpFailed(line.slice(1));
    if (line === 'E')
        return { kind: 'leave' };
    // Deviation: download-folder-names. The whole rest of the line is the name; Packer stops at the first space, so that "r 2.txt" becomes "r".
    const [, kind, mode, size, name] = /^([CD])([0-7]+) (\d+) (.+)$/s.exec(line) ?? [];
    if (name === undefined)
        throw scpFailed(`scp sent a line that is not understood: ${(0,go_quote/* goQuote */.d)(line)}`);
    // A machine must not write outside the folder it was asked for (CVE-2019-6111).
    if (name.includes('/') || name === '.' || name === '..')
        throw scpFailed(`scp sent a forbidden name: ${(0,go_quote/* goQuote */.d)(name)}`);
    const bits = Number.parseInt(mode ?? '', 8) & 0o777;
    if (kind === 'D')
        return { kind: 'directory', mode: bits, name };
    return { kind: 'file', mode: bits, size: Number(size), name };
}
/** Open for us until its entries are written. */
async function makeFolder(path, mode) {
    try {
        await (0,external_node_fs_promises_.mkdir)(path, { mode: mode | 0o700 });
    }
    catch (cause) {
        const there = (0,go_file_error/* fileErrorCode */.c)(cause) === 'EEXIST' && (await (0,external_node_fs_promises_.stat)(path)).isDirectory();
        if (!there)
            fileFailed('mkdir', path)(cause);
    }
}
async function closeFolder(path, mode) {
    const made = await (0,external_node_fs_promises_.stat)(path);
    await (0,external_node_fs_promises_.chmod)(path, made.mode & mode);
}
function create(path, mode) {
    return (0,external_node_fs_promises_.open)(path, 'w', mode).catch(fileFailed('open', path));
}

// EXTERNAL MODULE: ./out/support/go-path.js
var go_path = __webpack_require__(57137);
;// CONCATENATED MODULE: ./out/components/communicators/ssh/scp-upload.js






const scp_upload_blockSize = 64 * 1024;
/** The command that receives a file: the folder's spaces are escaped, the rest is the remote shell's (spec-provision 1.6). */
function scpUploadCommand(destination) {
    return `scp -vt ${(0,go_path/* goDir */.GL)(destination).replaceAll(' ', '\\ ')}`;
}
/** The command that receives a folder: the destination is neither quoted nor escaped. */
function scpUploadDirectoryCommand(destination) {
    return `scp -rvt ${destination}`;
}
/** Sends one file under the last name of `destination`. */
async function scpUpload(scp, source, destination, options) {
    await scp.readAnswer();
    const mode = options.mode ?? 0o644;
    if ('content' in source) {
        const size = Buffer.byteLength(source.content);
        await sendFile(scp, (0,go_path/* goBase */.km)(destination), { mode, size, chunks: contentChunks(source.content, scp_upload_blockSize) });
    }
    else {
        const { size } = await (0,external_node_fs_promises_.stat)(source.path).catch(fileFailed('stat', source.path));
        await sendFile(scp, (0,go_path/* goBase */.km)(destination), { mode, size, chunks: fileChunks(source.path, scp_upload_blockSize) });
    }
    await scp.finish();
}
/** Sends a folder: itself, or with a trailing slash only what is in it. */
async function scpUploadDirectory(scp, source) {
    await scp.readAnswer();
    if (source.endsWith('/'))
        await sendEntries(scp, source);
    else
        await sendDirectory(scp, source, (0,go_path/* goBase */.km)(source));
    await scp.finish();
}
async function sendDirectory(scp, path, name) {
    const { mode } = await (0,external_node_fs_promises_.lstat)(path).catch(fileFailed('lstat', path));
    await scp.write(`D${octal(mode)} 0 ${name}\n`);
    await scp.readAnswer();
    await sendEntries(scp, path);
    await scp.write('E\n');
    await scp.readAnswer();
}
async function sendEntries(scp, path) {
    for (const name of await (0,external_node_fs_promises_.readdir)(path).catch(fileFailed('open', path))) {
        const entry = external_node_path_.posix.join(path, name);
        const [own, target] = await Promise.all([
            (0,external_node_fs_promises_.lstat)(entry).catch(fileFailed('lstat', entry)),
            (0,external_node_fs_promises_.stat)(entry).catch(fileFailed('stat', entry)),
        ]);
        if (target.isDirectory()) {
            await sendDirectory(scp, entry, name);
            continue;
        }
        // Deviation: upload-special-file. A pipe or device is an error; Packer would read from it, for ever perhaps.
        if (!target.isFile())
            throw new errors/* BuildError */.zS(`${entry} is not a regular file`, { code: 'NotARegularFile', source: 'user' });
        const mode = own.isFile() ? own.mode : 0o644;
        await sendFile(scp, name, { mode, size: target.size, chunks: fileChunks(entry, scp_upload_blockSize) });
    }
}
async function sendFile(scp, name, file) {
    await scp.write(`C${octal(file.mode)} ${file.size} ${name}\n`);
    await scp.readAnswer();
    let left = file.size;
    for await (const chunk of file.chunks) {
        // A file that grows while it is read is cut at the promised size.
        const piece = chunk.subarray(0, left);
        left -= piece.length;
        await scp.write(piece);
        if (left === 0)
            break;
    }
    if (left > 0)
        throw scpFailed(`${name} became shorter while it was sent`);
    await scp.write('\0');
    await scp.readAnswer();
}
function octal(mode) {
    return (mode & 0o777).toString(8).padStart(4, '0');
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./out/components/communicators/ssh/sftp.js







const sftp_blockSize = 32 * 1024;
const inFlight = 32;
const statusNames = {
    4: 'SSH_FX_FAILURE',
    5: 'SSH_FX_BAD_MESSAGE',
    6: 'SSH_FX_NO_CONNECTION',
    7: 'SSH_FX_CONNECTION_LOST',
    8: 'SSH_FX_OP_UNSUPPORTED',
};
/** Writes one file; its mode is set only when one is given (spec-provision 1.7). */
async function sftpUpload(sftp, source, destination, options) {
    const chunks = 'content' in source ? contentChunks(source.content, sftp_blockSize) : fileChunks(source.path, sftp_blockSize);
    await writeRemote(sftp, destination, chunks);
    const { mode } = options;
    if (mode !== undefined)
        await call((done) => sftp.chmod(destination, mode & 0o777, done));
}
/** Copies a folder: into `destination/<name>`, or with a trailing slash into `destination` itself, which must exist. */
async function sftpUploadDirectory(sftp, source, destination) {
    if (source.endsWith('/')) {
        await copyEntries(sftp, source, destination);
        return;
    }
    await copyFolder(sftp, source, external_node_path_.posix.join(destination, (0,go_path/* goBase */.km)(source)));
}
/** Reads one remote file into `localPath`. */
async function sftpDownload(sftp, source, localPath, signal) {
    const reader = sftp.createReadStream(source, { highWaterMark: 256 * 1024 });
    try {
        await (0,external_node_stream_promises_.pipeline)(reader, (0,external_node_fs_.createWriteStream)(localPath, { mode: 0o644 }), { signal });
    }
    catch (error) {
        if (signal.aborted)
            throw signal.reason;
        if (isStatus(error))
            throw sftpError(error);
        fileFailed('open', localPath)(error);
    }
}
async function copyFolder(sftp, source, destination) {
    const { mode } = await (0,external_node_fs_promises_.lstat)(source).catch(fileFailed('lstat', source));
    await sftp_makeFolder(sftp, destination);
    await call((done) => sftp.chmod(destination, mode & 0o777, done));
    await copyEntries(sftp, source, destination);
}
async function copyEntries(sftp, source, destination) {
    for (const name of await (0,external_node_fs_promises_.readdir)(source)) {
        const [from, to] = [external_node_path_.posix.join(source, name), external_node_path_.posix.join(destination, name)];
        const own = await (0,external_node_fs_promises_.lstat)(from);
        if (own.isDirectory()) {
            await copyFolder(sftp, from, to);
            continue;
        }
        await sftpUpload(sftp, { path: from }, to, own.isFile() ? { mode: own.mode } : {});
    }
}
/** A folder that is there already is fine. */
async function sftp_makeFolder(sftp, path) {
    try {
        await call((done) => sftp.mkdir(path, done));
    }
    catch (error) {
        const isFolder = await new Promise((resolve) => {
            sftp.stat(path, (failure, facts) => resolve(failure === undefined && facts.isDirectory()));
        });
        if (!isFolder)
            throw error;
    }
}
async function writeRemote(sftp, destination, chunks) {
    const handle = await call((done) => sftp.open(destination, 'w', done));
    const pending = new Set();
    let position = 0;
    try {
        for await (const chunk of chunks) {
            const at = position;
            position += chunk.length;
            const write = call((done) => sftp.write(handle, chunk, 0, chunk.length, at, done)).finally(() => pending.delete(write));
            pending.add(write);
            // Many writes are under way at once, since each waits for an answer.
            if (pending.size >= inFlight)
                await Promise.race(pending);
        }
        await Promise.all(pending);
    }
    finally {
        await Promise.allSettled(pending);
        await call((done) => sftp.close(handle, done));
    }
}
function call(start) {
    return new Promise((resolve, reject) => {
        start((error, value) => (error instanceof Error ? reject(sftpError(error)) : resolve(value)));
    });
}
function isStatus(error) {
    return error instanceof Error && 'code' in error && typeof error.code === 'number';
}
/** The text that Packer's sftp client gives for a status. */
function sftpError(cause) {
    const code = isStatus(cause) ? cause.code : undefined;
    const texts = { 1: 'EOF', 2: 'file does not exist', 3: 'permission denied' };
    const name = statusNames[code ?? 0];
    const text = texts[code ?? 0] ?? (name === undefined ? (0,errors/* errorMessage */.gJ)(cause) : `sftp: "${cause.message}" (${name})`);
    return new errors/* BuildError */.zS(text, { code: 'SftpFailed', source: 'remote', cause });
}

;// CONCATENATED MODULE: ./out/components/communicators/ssh/communicator.js








/** Runs commands and copies files over SSH (spec-provision 1). Connect first; a lost connection is made anew when needed. */
class SshCommunicator {
    type = 'ssh';
    #connection;
    #pty;
    #sftp;
    constructor(target, world) {
        this.#connection = new SshConnection(target, world);
        this.#pty = target.config.pty;
        this.#sftp = target.config.fileTransferMethod === 'sftp';
    }
    /** Dials and logs in. Codes: see `dial`, `handshake`, `openTunnels`. */
    connect(signal) {
        return this.#connection.connect(signal);
    }
    async run(command, signal) {
        const process = await this.#connection.exec(`${command.command}\n`, this.#pty, signal);
        return followCommand(process, command, signal);
    }
    upload(source, destination, options, signal) {
        if (this.#sftp)
            return this.#withSftp(signal, (sftp) => sftpUpload(sftp, source, destination, options));
        return this.#withScp(scpUploadCommand(destination), signal, (scp) => scpUpload(scp, source, destination, options));
    }
    uploadDirectory(source, destination, signal) {
        if (this.#sftp)
            return this.#withSftp(signal, (sftp) => sftpUploadDirectory(sftp, source, destination));
        return this.#withScp(scpUploadDirectoryCommand(destination), signal, (scp) => scpUploadDirectory(scp, source));
    }
    download(source, localPath, signal) {
        if (this.#sftp)
            return this.#withSftp(signal, (sftp) => sftpDownload(sftp, source, localPath, signal));
        return this.#withScp(scpDownloadCommand(source), signal, (scp) => scpDownload(scp, localPath));
    }
    /** Always by scp, also when files go by sftp (spec-provision 1.6). */
    downloadDirectory(source, localPath, signal) {
        return this.#withScp(scpDownloadDirectoryCommand(source), signal, (scp) => scpDownloadDirectory(scp, localPath));
    }
    async close() {
        this.#connection.close();
    }
    async #withScp(command, signal, body) {
        const process = await this.#connection.exec(command, false, signal);
        const scp = new ScpChannel(process, signal);
        try {
            await (0,abort/* orAborted */.H)(body(scp), signal);
        }
        finally {
            scp.dispose();
        }
    }
    async #withSftp(signal, body) {
        const sftp = await this.#connection.sftp(signal).catch((cause) => {
            if (signal.aborted)
                throw signal.reason;
            throw new errors/* BuildError */.zS(`sftpSession error: ${(0,errors/* errorMessage */.gJ)(cause)}`, {
                code: 'SftpFailed',
                source: 'remote',
                hint: 'Check that the SSH server of the machine offers sftp, or set ssh_file_transfer_method to "scp".',
                cause,
            });
        });
        sftp.on('error', () => undefined);
        try {
            await (0,abort/* orAborted */.H)(body(sftp), signal);
        }
        finally {
            sftp.end();
        }
    }
}

;// CONCATENATED MODULE: ./out/components/communicators/ssh/index.js




/***/ }),

/***/ 7622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ DISCONNECTED_STATUS)
/* harmony export */ });
/** The status that stands for "the connection was lost before the command told how it ended" (spec-provision 1.4). */
const DISCONNECTED_STATUS = 2300218;


/***/ }),

/***/ 57137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ goClean),
/* harmony export */   GL: () => (/* binding */ goDir),
/* harmony export */   km: () => (/* binding */ goBase)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The shortest equal path as Go's `path.Clean` gives it: no slash at its end, `.` for nothing. */
function goClean(path) {
    const clean = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path);
    return clean.length > 1 && clean.endsWith('/') ? clean.slice(0, -1) : clean;
}
/** The folder of a path as Go's `path.Dir` gives it: cleaned, `.` when there is none. */
function goDir(path) {
    return goClean(path.slice(0, path.lastIndexOf('/') + 1));
}
/** The last name of a path as Go's `path.Base` gives it: trailing slashes are ignored, `.` for an empty path. */
function goBase(path) {
    if (path === '')
        return '.';
    const trimmed = path.replace(/\/+$/, '');
    return trimmed === '' ? '/' : trimmed.slice(trimmed.lastIndexOf('/') + 1);
}


/***/ })

};
;