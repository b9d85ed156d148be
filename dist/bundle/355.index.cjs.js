"use strict";
exports.id = 355;
exports.ids = [355];
exports.modules = {

/***/ 5355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(8321);
// EXTERNAL MODULE: ./build/support/errors.js
var errors = __webpack_require__(5921);
// EXTERNAL MODULE: ./build/support/safe-writer.js
var safe_writer = __webpack_require__(9463);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(6848);
;// CONCATENATED MODULE: ./build/cli/prompt.js


/** Asks on the terminal; rejects with code NoTerminal when input or output is none. */
function terminalPrompt(input, output) {
    return async (question, signal) => {
        if (!input.isTTY || !output.isTTY) {
            throw new errors/* BuildError */.zS('no available tty', {
                code: 'NoTerminal',
                source: 'user',
                hint: 'Run it in a terminal to be asked.',
            });
        }
        const terminal = (0,promises_.createInterface)({ input, output });
        try {
            return await terminal.question(`${question} `, { signal });
        }
        finally {
            terminal.close();
        }
    };
}

;// CONCATENATED MODULE: ./build/cli/main.js





/** The commands, each loaded when it is named. */
const COMMANDS = {
    build: { help: 'make the images of a template', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(821), __webpack_require__.e(574), __webpack_require__.e(323)]).then(__webpack_require__.bind(__webpack_require__, 3323))).build },
    validate: {
        help: 'check that a template is valid',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(821), __webpack_require__.e(574), __webpack_require__.e(904)]).then(__webpack_require__.bind(__webpack_require__, 8904))).validate,
    },
    fix: { help: 'bring an old JSON template up to date', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(821), __webpack_require__.e(153)]).then(__webpack_require__.bind(__webpack_require__, 2153))).fix },
    version: { help: 'print the version', load: async () => (await __webpack_require__.e(/* import() */ 76).then(__webpack_require__.bind(__webpack_require__, 8076))).version },
};
/** The command line. Sets the exit code; never exits by itself, since output may still be pending. */
async function main() {
    const args = process.argv.slice(2).filter((argument) => argument !== '-machine-readable');
    const host = {
        env: process.env,
        workingDirectory: process.cwd(),
        write: (0,safe_writer/* safeWriter */.x)(process.stdout),
        writeLog: logWriter(process.env['PACKER_LOG_PATH']),
        readStdin: () => (0,consumers_.text)(process.stdin),
        prompt: terminalPrompt(process.stdin, process.stdout),
        signals: process,
        machineReadable: args.length < process.argv.length - 2,
    };
    try {
        process.exitCode = await dispatch(args, host);
    }
    catch (error) {
        host.write(`Error: ${(0,errors/* errorMessage */.gJ)(error)}\n\nThis is a bug of image-build: please report it.\n`);
        if (error instanceof Error && error.stack !== undefined)
            host.writeLog(`${error.stack}\n`);
        process.exitCode = 1;
    }
}
async function dispatch(args, host) {
    const [name = '', ...rest] = args;
    if (args.includes('--version') || args.includes('-v')) {
        const { VERSION } = await __webpack_require__.e(/* import() */ 580).then(__webpack_require__.bind(__webpack_require__, 7580));
        host.write(`${VERSION}\n`);
        return 0;
    }
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined) {
        host.write(usage(name));
        return name === '-h' || name === '--help' ? 0 : 127;
    }
    return (await command.load())(rest, host);
}
function usage(name) {
    const known = Object.entries(COMMANDS).map(([command, { help }]) => `    ${command.padEnd(10)} ${help}`);
    const unknown = name === '' || name.startsWith('-') ? '' : `There is no command ${JSON.stringify(name)}.\n\n`;
    return `${unknown}Usage: image-build [--version] [--help] <command> [<args>]\n\nAvailable commands are:\n${known.join('\n')}\n`;
}
function logWriter(path) {
    if (path === undefined || path === '')
        return (0,safe_writer/* safeWriter */.x)(process.stderr);
    const file = (0,external_node_fs_.openSync)(path, 'a', 0o600);
    return (line) => (0,external_node_fs_.writeSync)(file, line);
}


/***/ }),

/***/ 5921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   gJ: () => (/* binding */ errorMessage),
/* harmony export */   iB: () => (/* binding */ isCancellation),
/* harmony export */   zS: () => (/* binding */ BuildError)
/* harmony export */ });
/** The one error class of the project: a message with the wrong value in it, and facts that a host can show. */
class BuildError extends Error {
    code;
    source;
    hint;
    range;
    constructor(message, facts) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = 'BuildError';
        this.code = facts.code;
        this.source = facts.source;
        this.hint = facts.hint;
        this.range = facts.range;
    }
}
/** Thrown (as `signal.reason` too) when the run was cancelled by a signal, a timeout input or an operator. */
class CancelledError extends BuildError {
    constructor(message = 'the build was cancelled', cause) {
        super(message, { code: 'Cancelled', source: 'user', cause });
        this.name = 'CancelledError';
    }
}
/** True for an error that means "stopped on request": ours, or the platform's AbortError. */
function isCancellation(error) {
    return error instanceof CancelledError || (error instanceof Error && error.name === 'AbortError');
}
/** The text of anything that can be thrown. */
function errorMessage(error) {
    return error instanceof Error ? error.message : String(error);
}


/***/ }),

/***/ 9463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ safeWriter)
/* harmony export */ });
/**
 * A writer for stdout or stderr that outlives its reader: after EPIPE it is silent, so that cleaning up goes on when the
 * runner's worker was killed (spec-runner 1.1).
 */
function safeWriter(stream) {
    let gone = false;
    stream.on('error', () => {
        gone = true;
    });
    return (text) => {
        if (!gone && !stream.destroyed)
            stream.write(text);
    };
}


/***/ })

};
;