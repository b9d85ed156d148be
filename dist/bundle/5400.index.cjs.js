"use strict";
exports.id = 5400;
exports.ids = [5400];
exports.modules = {

/***/ 68830:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ logWriter),
/* harmony export */   y: () => (/* binding */ isLogging)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16392);
/* harmony import */ var _support_go_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25723);
/* harmony import */ var _support_safe_writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70912);




/** Whether debug lines are wanted (`PACKER_LOG`). */
function isLogging(env) {
    const log = env['PACKER_LOG'] ?? '';
    return log !== '' && log !== '0';
}
/** Where they go: the file of `PACKER_LOG_PATH`, at its end, else standard error. Throws `LogNotOpened`, with Packer's text. */
function logWriter(env, standardError) {
    const path = env['PACKER_LOG_PATH'] ?? '';
    if (path === '' || !isLogging(env))
        return (0,_support_safe_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .safeWriter */ .x)(standardError);
    return fileWriter(openLog(path));
}
function openLog(path) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'a', 0o600);
    }
    catch (cause) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(`Couldn't setup log output: ${(0,_support_go_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .goFileError */ .d)('open', path, cause)}`, {
            code: 'LogNotOpened',
            source: 'user',
            hint: 'PACKER_LOG_PATH names the file; its folder must exist.',
            cause,
        });
    }
}
/** A log that cannot be written any more, as on a full disk, ends; the build goes on. */
function fileWriter(file) {
    let broken = false;
    return (line) => {
        if (broken)
            return;
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(file, line);
        }
        catch {
            broken = true;
        }
    };
}


/***/ }),

/***/ 55400:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  main: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:stream/consumers"
var consumers_ = __webpack_require__(38321);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/support/safe-writer.js
var safe_writer = __webpack_require__(70912);
// EXTERNAL MODULE: ./out/cli/log-writer.js
var log_writer = __webpack_require__(68830);
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
    build: { help: 'make the images of a template', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8738), __webpack_require__.e(2738), __webpack_require__.e(9047), __webpack_require__.e(2606)]).then(__webpack_require__.bind(__webpack_require__, 42606))).build },
    validate: {
        help: 'check that a template is valid',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8738), __webpack_require__.e(2738), __webpack_require__.e(9047), __webpack_require__.e(2291)]).then(__webpack_require__.bind(__webpack_require__, 2291))).validate,
    },
    inspect: {
        help: 'show what a template names',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8738), __webpack_require__.e(2738), __webpack_require__.e(9047), __webpack_require__.e(4169)]).then(__webpack_require__.bind(__webpack_require__, 84169))).inspect,
    },
    console: {
        help: 'try out template strings',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8738), __webpack_require__.e(2738), __webpack_require__.e(9047), __webpack_require__.e(1512)]).then(__webpack_require__.bind(__webpack_require__, 1512))).console,
    },
    fix: { help: 'bring an old JSON template up to date', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8738), __webpack_require__.e(2738), __webpack_require__.e(8388), __webpack_require__.e(5886)]).then(__webpack_require__.bind(__webpack_require__, 35886))).fix },
    fmt: {
        help: 'format HCL2 files (JSON stays as it is)',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8738), __webpack_require__.e(7488), __webpack_require__.e(9764)]).then(__webpack_require__.bind(__webpack_require__, 38324))).fmt,
    },
    hcl2_upgrade: {
        help: 'translate a JSON template into HCL2',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8738), __webpack_require__.e(2738), __webpack_require__.e(9047), __webpack_require__.e(9239)]).then(__webpack_require__.bind(__webpack_require__, 49239))).hcl2Upgrade,
    },
    init: { help: 'check what a template requires', load: async () => (await Promise.all(/* import() */[__webpack_require__.e(8738), __webpack_require__.e(2738), __webpack_require__.e(9047), __webpack_require__.e(3919)]).then(__webpack_require__.bind(__webpack_require__, 63919))).init },
    plugins: { help: 'there are none: nothing to install', load: loadPlugins },
    plugin: { help: 'the same as plugins', load: loadPlugins },
    sandbox: {
        help: 'a cloud on this host, for builds without an account',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(2503), __webpack_require__.e(9865), __webpack_require__.e(8550)]).then(__webpack_require__.bind(__webpack_require__, 38550))).sandbox,
    },
    sweep: {
        help: 'find and remove what earlier runs left in the cloud',
        load: async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(8738), __webpack_require__.e(5123), __webpack_require__.e(211), __webpack_require__.e(6172), __webpack_require__.e(2638), __webpack_require__.e(5430)]).then(__webpack_require__.bind(__webpack_require__, 28353))).sweep,
    },
    version: { help: 'print the version', load: async () => (await __webpack_require__.e(/* import() */ 6409).then(__webpack_require__.bind(__webpack_require__, 56409))).version },
};
/** The command line. Sets the exit code; never exits by itself, since output may still be pending. */
async function main() {
    const given = process.argv.slice(2);
    const args = given.filter((argument) => argument !== '-machine-readable');
    const host = processHost(args.length < given.length);
    if (host === undefined) {
        process.exitCode = 1;
        return;
    }
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
/** The terminal of this process; undefined when its log cannot be opened, which is then said. */
function processHost(machineReadable) {
    const write = (0,safe_writer/* safeWriter */.x)(process.stdout);
    try {
        return {
            env: process.env,
            workingDirectory: process.cwd(),
            write,
            pace: write.pace,
            writeLog: (0,log_writer/* logWriter */.m)(process.env, process.stderr),
            readStdin: () => (0,consumers_.text)(process.stdin),
            prompt: terminalPrompt(process.stdin, process.stdout),
            typedLines: process.stdin.isTTY ? (prompt) => typedLines(process.stdin, process.stdout, prompt) : undefined,
            signals: process,
            machineReadable,
        };
    }
    catch (error) {
        if (!(error instanceof errors/* BuildError */.zS))
            throw error;
        (0,safe_writer/* safeWriter */.x)(process.stderr)(`${error.message}\n${error.hint ?? ''}\n`);
        return undefined;
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
    return (await Promise.all(/* import() */[__webpack_require__.e(8738), __webpack_require__.e(2738), __webpack_require__.e(9047), __webpack_require__.e(3933)]).then(__webpack_require__.bind(__webpack_require__, 73933))).plugins;
}
function usage(name) {
    const known = Object.entries(COMMANDS).map(([command, { help }]) => `    ${command.padEnd(12)} ${help}`);
    const unknown = name === '' || name.startsWith('-') ? '' : `There is no command ${JSON.stringify(name)}.\n\n`;
    return `${unknown}Usage: image-build [--version] [--help] <command> [<args>]\n\nAvailable commands are:\n${known.join('\n')}\n`;
}


/***/ }),

/***/ 16892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ deferred)
/* harmony export */ });
/** `Promise.withResolvers`, which Node 20 does not have. */
function deferred() {
    let settle;
    const promise = new Promise((resolve, reject) => {
        settle = { resolve, reject };
    });
    if (settle === undefined)
        throw new Error('the executor of a promise runs at once');
    return { promise, ...settle };
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

/***/ 25723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ fileErrorCode),
/* harmony export */   d: () => (/* binding */ goFileError)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);

/** Go's texts for the usual failures of a file operation. */
const REASONS = {
    ENOENT: 'no such file or directory',
    EACCES: 'permission denied',
    EPERM: 'operation not permitted',
    EEXIST: 'file exists',
    ENOTDIR: 'not a directory',
    EISDIR: 'is a directory',
    ENOTEMPTY: 'directory not empty',
    ENOSPC: 'no space left on device',
    EROFS: 'read-only file system',
    ENAMETOOLONG: 'file name too long',
    ELOOP: 'too many levels of symbolic links',
};
/**
 * The text of a failed file operation as Packer shows it: `stat a.sh: no such file or directory`. `path` is the path as
 * the user gave it.
 */
function goFileError(operation, path, error) {
    const code = fileErrorCode(error);
    return `${operation} ${path}: ${(code === undefined ? undefined : REASONS[code]) ?? (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error)}`;
}
/** The platform's code of a failed file operation (`ENOENT`), undefined for anything else. */
function fileErrorCode(error) {
    if (!(error instanceof Error) || !('code' in error))
        return undefined;
    return typeof error.code === 'string' ? error.code : undefined;
}


/***/ }),

/***/ 70912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ safeWriter)
/* harmony export */ });
/* harmony import */ var _deferred_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16892);

/** Characters in a piece of what waits for a slow reader. */
const PIECE = 1024 * 1024;
/**
 * A writer for stdout or stderr that outlives its reader: after EPIPE it is silent, so that cleaning up goes on when the
 * runner's worker was killed (spec-runner 1.1). What a slow reader has not taken yet is held back in large pieces: Node
 * fails with EINVAL, and drops everything, when a million writes wait.
 */
function safeWriter(stream) {
    let gone = false;
    let open = '';
    let waiting;
    const full = [];
    const caughtUp = () => {
        waiting?.resolve();
        waiting = undefined;
    };
    const end = () => {
        gone = true;
        open = '';
        full.length = 0;
        caughtUp();
    };
    stream.on('error', end);
    stream.on('close', end);
    stream.on('drain', () => {
        const piece = full.shift() ?? open;
        if (piece === open)
            open = '';
        if (piece.length > 0)
            stream.write(piece);
        if (!stream.writableNeedDrain)
            caughtUp();
    });
    const pace = () => {
        if (gone || !stream.writableNeedDrain)
            return undefined;
        waiting ??= (0,_deferred_js__WEBPACK_IMPORTED_MODULE_0__/* .deferred */ .y)();
        return waiting.promise;
    };
    const write = (text) => {
        if (gone || stream.destroyed)
            return;
        if (full.length === 0 && open === '' && !stream.writableNeedDrain) {
            stream.write(text);
            return;
        }
        open += text;
        if (open.length < PIECE)
            return;
        full.push(Buffer.from(open));
        open = '';
    };
    return Object.assign(write, { pace });
}


/***/ })

};
;