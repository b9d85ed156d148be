"use strict";
exports.id = 5400;
exports.ids = [5400];
exports.modules = {

/***/ 55400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/support/safe-writer.js
var safe_writer = __webpack_require__(70912);
// EXTERNAL MODULE: external "node:readline/promises"
var promises_ = __webpack_require__(26848);
;// CONCATENATED MODULE: ./out/cli/prompt.js


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

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(80481);
;// CONCATENATED MODULE: ./out/cli/typed-lines.js

/**
 * Lines that someone types after a prompt, with editing and history on a terminal. Control-C drops the line, on an empty one
 * it ends, as does the end of the input.
 */
async function* typedLines(input, output, prompt) {
    const terminal = (0,external_node_readline_.createInterface)({ input, output, prompt });
    let closed = false;
    terminal.on('close', () => {
        closed = true;
    });
    terminal.on('SIGINT', () => {
        if (terminal.line === '')
            return terminal.close();
        output.write('\n');
        terminal.write(null, { ctrl: true, name: 'e' });
        terminal.write(null, { ctrl: true, name: 'u' });
    });
    try {
        terminal.prompt();
        for await (const line of terminal) {
            yield line;
            if (!closed)
                terminal.prompt();
        }
    }
    finally {
        terminal.close();
    }
}

;// CONCATENATED MODULE: ./out/cli/main.js






/** The commands, each loaded when it is named. */
const COMMANDS = {
    build: { help: 'make the images of a template', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6408), __webpack_require__.e(5380), __webpack_require__.e(9047), __webpack_require__.e(2606)]).then(__webpack_require__.bind(__webpack_require__, 42606))).build },
    validate: {
        help: 'check that a template is valid',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6408), __webpack_require__.e(5380), __webpack_require__.e(9047), __webpack_require__.e(2291)]).then(__webpack_require__.bind(__webpack_require__, 2291))).validate,
    },
    inspect: {
        help: 'show what a template names',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6408), __webpack_require__.e(5380), __webpack_require__.e(9047), __webpack_require__.e(4169)]).then(__webpack_require__.bind(__webpack_require__, 84169))).inspect,
    },
    console: {
        help: 'try out template strings',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6408), __webpack_require__.e(5380), __webpack_require__.e(9047), __webpack_require__.e(1512)]).then(__webpack_require__.bind(__webpack_require__, 1512))).console,
    },
    fix: { help: 'bring an old JSON template up to date', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6408), __webpack_require__.e(5380), __webpack_require__.e(8388), __webpack_require__.e(5886)]).then(__webpack_require__.bind(__webpack_require__, 35886))).fix },
    fmt: {
        help: 'format HCL2 files (JSON stays as it is)',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6408), __webpack_require__.e(6016), __webpack_require__.e(4496)]).then(__webpack_require__.bind(__webpack_require__, 38324))).fmt,
    },
    hcl2_upgrade: {
        help: 'translate a JSON template into HCL2',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6408), __webpack_require__.e(5380), __webpack_require__.e(9047), __webpack_require__.e(9239)]).then(__webpack_require__.bind(__webpack_require__, 49239))).hcl2Upgrade,
    },
    init: { help: 'check what a template requires', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(6408), __webpack_require__.e(5380), __webpack_require__.e(9047), __webpack_require__.e(3919)]).then(__webpack_require__.bind(__webpack_require__, 63919))).init },
    plugins: { help: 'there are none: nothing to install', load: loadPlugins },
    plugin: { help: 'the same as plugins', load: loadPlugins },
    sandbox: {
        help: 'a cloud on this host, for builds without an account',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(9865), __webpack_require__.e(5878)]).then(__webpack_require__.bind(__webpack_require__, 38550))).sandbox,
    },
    sweep: {
        help: 'find and remove what earlier runs left in the cloud',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(6408), __webpack_require__.e(8690), __webpack_require__.e(6326), __webpack_require__.e(9263), __webpack_require__.e(2638), __webpack_require__.e(3651)]).then(__webpack_require__.bind(__webpack_require__, 28353))).sweep,
    },
    version: { help: 'print the version', load: async () => (await __webpack_require__.e(/* import() */ 6409).then(__webpack_require__.bind(__webpack_require__, 56409))).version },
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
        typedLines: process.stdin.isTTY ? (prompt) => typedLines(process.stdin, process.stdout, prompt) : undefined,
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
        const { VERSION } = await __webpack_require__.e(/* import() */ 3055).then(__webpack_require__.bind(__webpack_require__, 63055));
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
async function loadPlugins() {
    return (await Promise.all(/* import() */[__webpack_require__.e(6408), __webpack_require__.e(5380), __webpack_require__.e(9047), __webpack_require__.e(3933)]).then(__webpack_require__.bind(__webpack_require__, 73933))).plugins;
}
function usage(name) {
    const known = Object.entries(COMMANDS).map(([command, { help }]) => `    ${command.padEnd(12)} ${help}`);
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

/***/ 16392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ errorAdvice),
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
/** As {@link errorMessage}, followed by how to mend it where that is known. */
function errorAdvice(error) {
    const hint = error instanceof BuildError ? error.hint : undefined;
    return hint === undefined ? errorMessage(error) : `${errorMessage(error)}. ${hint}`;
}


/***/ }),

/***/ 70912:
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