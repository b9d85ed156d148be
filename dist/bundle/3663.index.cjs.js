"use strict";
exports.id = 3663;
exports.ids = [3663];
exports.modules = {

/***/ 93663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   builtInSsh: () => (/* binding */ builtInSsh)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var ssh2__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20972);
/* harmony import */ var _login_argv_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18666);
/* harmony import */ var _privileged_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19853);




/** Prints the keys that may log in as `$1`. */
const KEYS_SCRIPT = `cat "$(awk -F: -v name="$1" '$1 == name { print $6 }' /etc/passwd)/.ssh/authorized_keys"`;
/** Finds the file server that OpenSSH's packages bring; there is none in this program (sandbox notes 4). */
const SFTP_SCRIPT = `for server in /usr/lib/openssh /usr/libexec/openssh /usr/lib/ssh /usr/libexec; do
  [ -x $server/sftp-server ] && exec $server/sftp-server
done
echo 'no sftp-server here; set "ssh_file_transfer_method" to "scp"' >&2; exit 127`;
/**
 * The SSH server for systems without OpenSSH's: public keys of the machine's accounts, commands, shells with a terminal of fixed
 * size, scp and, where its program exists, sftp. No forwarding.
 */
function builtInSsh(hostKey, kept, spawnInside) {
    const server = new ssh2__WEBPACK_IMPORTED_MODULE_1__.Server({ hostKeys: [hostKey] }, (client) => {
        let user = '';
        client.on('error', () => undefined);
        client.on('authentication', (context) => {
            user = context.username;
            void mayLogIn(context, spawnInside).then((may) => (may ? context.accept() : context.reject(['publickey'])));
        });
        const run = (argv) => spawnInside((0,_login_argv_js__WEBPACK_IMPORTED_MODULE_3__/* .loginArgv */ .W)(user, argv, kept), 'pipe');
        client.on('session', (accept) => serveSession(accept(), run));
    });
    const connections = new Set();
    const inject = (connection) => {
        connections.add(connection);
        connection.once('close', () => connections.delete(connection));
        // as: the server uses nothing of a socket but its stream.
        server.injectSocket(connection);
    };
    return {
        serve(socket) {
            inject(socket);
            socket.resume();
        },
        dial() {
            const [here, there] = (0,node_stream__WEBPACK_IMPORTED_MODULE_0__.duplexPair)();
            there.once('close', () => here.destroy());
            inject(node_stream__WEBPACK_IMPORTED_MODULE_0__.Duplex.from({ readable: there.pipe(later()), writable: there }));
            return here;
        },
        close() {
            for (const connection of connections)
                connection.destroy();
        },
    };
}
/**
 * Hands on what it gets a moment later: over a pair of streams within one process the client's answer would be there before the
 * server's write returns, which the library's handshake does not expect.
 */
function later() {
    return new node_stream__WEBPACK_IMPORTED_MODULE_0__.Transform({ transform: (chunk, _encoding, done) => void setImmediate(done, null, chunk) });
}
async function mayLogIn(context, spawnInside) {
    if (context.method !== 'publickey')
        return false;
    const { stdout } = await (0,_privileged_js__WEBPACK_IMPORTED_MODULE_2__/* .result */ .Ke)(spawnInside(['bash', '-c', KEYS_SCRIPT, 'keys', context.username], 'pipe'));
    return stdout.split('\n').some((line) => matches(line, context));
}
function matches(line, context) {
    const key = ssh2__WEBPACK_IMPORTED_MODULE_1__.utils.parseKey(line);
    if (key instanceof Error || !key.getPublicSSH().equals(context.key.data))
        return false;
    if (context.signature !== undefined && context.blob !== undefined) {
        return key.verify(context.blob, context.signature, context.hashAlgo) === true;
    }
    // The client compares what it offered with what is accepted; ssh2 would answer the algorithm's old name.
    if (context.hashAlgo !== undefined)
        context.key.algo = `rsa-sha2-${context.hashAlgo === 'sha512' ? '512' : '256'}`;
    return true;
}
function serveSession(session, run) {
    let terminal = false;
    session.on('pty', (accept) => {
        terminal = true;
        accept?.();
    });
    session.on('env', (accept) => accept?.());
    const serve = (channel, argv) => {
        connect(channel, run(terminal ? (0,_login_argv_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalArgv */ .L)(argv) : argv));
    };
    session.on('exec', (accept, _reject, { command }) => serve(accept(), ['bash', '-c', command]));
    session.on('shell', (accept) => serve(accept(), ['bash', '-l']));
    session.on('subsystem', (accept, reject, { name }) => {
        if (name === 'sftp')
            connect(accept(), run(['sh', '-c', SFTP_SCRIPT]));
        else
            reject();
    });
}
function connect(channel, child) {
    channel.on('error', () => undefined);
    child.stdin?.on('error', () => undefined);
    if (child.stdin)
        channel.pipe(child.stdin);
    child.stdout?.pipe(channel, { end: false });
    child.stderr?.pipe(channel.stderr, { end: false });
    channel.on('close', () => child.kill('SIGKILL'));
    child.once('error', () => channel.exit(127));
    child.once('close', (code) => {
        channel.exit(code ?? 137);
        channel.end();
    });
}


/***/ })

};
;