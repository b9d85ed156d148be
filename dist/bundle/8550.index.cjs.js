"use strict";
exports.id = 8550;
exports.ids = [8550];
exports.modules = {

/***/ 38550:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandbox: () => (/* binding */ sandbox)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _sandbox_environment_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63838);
/* harmony import */ var _sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24718);
/* harmony import */ var _sandbox_sandbox_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14448);
/* harmony import */ var _support_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(92903);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16392);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17693);
/* harmony import */ var _parse_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(62265);
/* harmony import */ var _sandbox_flags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(84151);









const FACE = {
    usage: 'sandbox [options] [images | instances | shell IMAGE [COMMAND...] | clean]',
    description: [
        'Starts a cloud on this host: EC2, S3, STS and SSM parameters at a loopback address, whose instances are isolated',
        '  machines. Prints the environment that leads AWS clients to it; Ctrl-C ends it and its machines. What it keeps can be',
        '  looked at: `images`, `instances`, `shell IMAGE` starts a machine of an image and enters it, `clean` removes everything.',
    ].join('\n'),
    flags: {
        ..._sandbox_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .SANDBOX_FLAGS */ .U$,
        port: { kind: 'int', value: '4566', help: 'Port of the endpoint; any free one by default.' },
    },
};
/** `image-build sandbox`. */
async function sandbox(args, host) {
    const flags = (0,_parse_command_js__WEBPACK_IMPORTED_MODULE_7__/* .parseCommand */ .R)(FACE, args, host);
    if (typeof flags === 'number')
        return flags;
    const [name = '', ...rest] = flags.rest;
    const folder = (0,_sandbox_sandbox_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultSandboxFolder */ .f)(host.env, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)());
    try {
        switch (name) {
            case '':
                return await serve(flags, host);
            case 'images':
                return (await __webpack_require__.e(/* import() */ 4835).then(__webpack_require__.bind(__webpack_require__, 94835))).listImages(folder, host);
            case 'instances':
                return (await __webpack_require__.e(/* import() */ 8301).then(__webpack_require__.bind(__webpack_require__, 98301))).listInstances(folder, host);
            case 'clean':
                return await (await __webpack_require__.e(/* import() */ 7615).then(__webpack_require__.bind(__webpack_require__, 27615))).clean(folder, host);
            case 'shell':
                return await (await __webpack_require__.e(/* import() */ 678).then(__webpack_require__.bind(__webpack_require__, 10678))).shell(rest, (0,_sandbox_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .sandboxOptions */ .eN)(flags, host, { port: 0, say: sayTo(host) }), host);
            default:
                (0,_parse_command_js__WEBPACK_IMPORTED_MODULE_7__/* .writeHelp */ .i)(FACE, host);
                host.write(`sandbox knows no ${JSON.stringify(name)}\n`);
                return 1;
        }
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .BuildError */ .zS || error instanceof _flags_js__WEBPACK_IMPORTED_MODULE_6__/* .FlagError */ .td))
            throw error;
        const hint = error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .BuildError */ .zS && error.hint !== undefined ? `\n${error.hint}` : '';
        host.write(`Error: ${error.message}${hint}\n`);
        return 1;
    }
}
async function serve(flags, host) {
    const running = await (0,_sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_2__/* .startSandbox */ .O)((0,_sandbox_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .sandboxOptions */ .eN)(flags, host, { port: portOf(flags), say: sayTo(host) }));
    const controller = new AbortController();
    const stopListening = (0,_support_cancel_on_signals_js__WEBPACK_IMPORTED_MODULE_4__/* .cancelOnSignals */ .d)(host.signals, controller);
    try {
        const region = host.env['AWS_REGION'] || host.env['AWS_DEFAULT_REGION'] || 'us-east-1';
        const lines = Object.entries((0,_sandbox_environment_js__WEBPACK_IMPORTED_MODULE_1__/* .clientEnvironment */ .B)(running.url, region)).map(([name, value]) => `export ${name}=${value}\n`);
        // In one piece: whoever waits until the file has something reads all of it.
        host.write(lines.join(''));
        host.writeLog('The sandbox runs. Ctrl-C ends it and its machines; images stay.\n');
        await ended(controller.signal);
        return 0;
    }
    finally {
        await running.close();
        stopListening();
    }
}
function portOf(flags) {
    const text = flags.values.get('port')?.at(-1) ?? '0';
    const port = Number(text);
    if (port < 0 || port > 65_535)
        throw new _flags_js__WEBPACK_IMPORTED_MODULE_6__/* .FlagError */ .td(`invalid value "${text}" for flag -port: expected 0 to 65535`);
    return port;
}
function ended(signal) {
    return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}
function sayTo(host) {
    return (text) => host.writeLog(`${text}\n`);
}


/***/ }),

/***/ 17693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   h5: () => (/* binding */ durationFlag),
/* harmony export */   lB: () => (/* binding */ boolFlag),
/* harmony export */   td: () => (/* binding */ FlagError),
/* harmony export */   v6: () => (/* binding */ listFlag)
/* harmony export */ });
/* harmony import */ var _support_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74071);
/* harmony import */ var _support_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98347);
/* harmony import */ var _support_go_bool_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(54158);



/** Thrown for `-h` and for flags that do not parse. */
class FlagError extends Error {
    help;
    constructor(message, help = false) {
        super(message);
        this.name = 'FlagError';
        this.help = help;
    }
}
/**
 * Parses arguments by the grammar of Go's flag package: one or two dashes, `-f=v` or `-f v`, booleans only `-f` or
 * `-f=bool`, ending at the first word that is no flag or at `--`.
 */
function parseFlags(args, specs) {
    const order = [];
    let index = 0;
    for (; index < args.length; index++) {
        const argument = args[index] ?? '';
        if (argument === '--') {
            index++;
            break;
        }
        if (!argument.startsWith('-') || argument === '-')
            break;
        const { name, inline } = splitFlag(argument);
        if (name === 'h' || name === 'help')
            throw new FlagError('', true);
        const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
        if (spec === undefined)
            throw unknownFlag(name, specs);
        let value = inline;
        if (value === undefined && spec.kind === 'bool')
            value = 'true';
        if (value === undefined) {
            value = args[++index];
            if (value === undefined)
                throw new FlagError(`flag needs an argument: -${name}`);
        }
        order.push({ flag: name, value: checked(name, spec, value) });
    }
    return { values: grouped(order), order, rest: args.slice(index) };
}
/** The last value of a flag that is on or off. */
function boolFlag(flags, name, fallback) {
    const value = flags.values.get(name)?.at(-1);
    return value === undefined ? fallback : (0,_support_go_bool_js__WEBPACK_IMPORTED_MODULE_1__/* .goBool */ .B)(value) === true;
}
/** All items of a comma list flag, in order. */
function listFlag(flags, name) {
    return (flags.values.get(name) ?? []).flatMap((value) => value.split(',')).filter((item) => item !== '');
}
/** Milliseconds of a flag that takes a duration; undefined when it is not given. */
function durationFlag(flags, name) {
    const value = flags.values.get(name)?.at(-1);
    return value === undefined ? undefined : (0,_support_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(value);
}
function unknownFlag(name, specs) {
    const near = (0,_support_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(name, Object.keys(specs));
    const hint = near === undefined ? '' : `\nDid you mean -${near}?`;
    return new FlagError(`flag provided but not defined: -${name}${hint}`);
}
function splitFlag(argument) {
    const body = argument.replace(/^--?/, '');
    const equals = body.indexOf('=');
    if (body === '' || body.startsWith('-') || equals === 0)
        throw new FlagError(`bad flag syntax: ${argument}`);
    return equals < 0
        ? { name: body, inline: undefined }
        : { name: body.slice(0, equals), inline: body.slice(equals + 1) };
}
function checked(name, spec, value) {
    const refuse = (why) => new FlagError(`invalid value "${value}" for flag -${name}: ${why}`);
    if (spec.kind === 'bool' && (0,_support_go_bool_js__WEBPACK_IMPORTED_MODULE_1__/* .goBool */ .B)(value) === undefined) {
        throw new FlagError(`invalid boolean value "${value}" for -${name}: parse error`);
    }
    if (spec.kind === 'duration' && !isDuration(value))
        throw refuse('parse error');
    if (spec.kind === 'int' && !/^[+-]?\d+$/.test(value))
        throw refuse('parse error');
    if (spec.values !== undefined && !spec.values.includes(value))
        throw refuse(`expected one of [${spec.values.join(' ')}]`);
    return value;
}
function isDuration(text) {
    try {
        return (0,_support_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(text) > 0;
    }
    catch {
        return false;
    }
}
function grouped(order) {
    const values = new Map();
    for (const { flag, value } of order)
        values.set(flag, [...(values.get(flag) ?? []), value]);
    return values;
}


/***/ }),

/***/ 62265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ parseCommand),
  i: () => (/* binding */ writeHelp)
});

// EXTERNAL MODULE: ./out/cli/flags.js
var cli_flags = __webpack_require__(17693);
;// CONCATENATED MODULE: ./out/cli/help.js
/** A command's help: usage, what it does, its flags. */
function commandHelp(usage, description, flags) {
    const rows = Object.entries(flags)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, spec]) => [flagForm(name, spec), spec.help]);
    const head = `Usage: image-build ${usage}\n\n  ${description}\n`;
    if (rows.length === 0)
        return head;
    const width = Math.max(...rows.map(([form]) => form.length));
    const lines = rows.map(([form, help]) => `  ${form.padEnd(width)}  ${help}`);
    return `${head}\nOptions:\n\n${lines.join('\n')}\n`;
}
function flagForm(name, spec) {
    if (spec.kind === 'bool')
        return `-${name}`;
    return `-${name}${name === 'var' ? ' ' : '='}${spec.values?.join('|') ?? spec.value ?? 'value'}`;
}

// EXTERNAL MODULE: ./out/cli/template-flags.js
var template_flags = __webpack_require__(11444);
;// CONCATENATED MODULE: ./out/cli/parse-command.js



/** Parses arguments; gives the exit code instead when help was asked for or something does not parse (spec-commands 1). */
function parseCommand(face, args, host) {
    try {
        const flags = (0,cli_flags/* parseFlags */.bQ)(args, face.flags);
        (0,template_flags/* variableInputs */.ug)(flags);
        return flags;
    }
    catch (error) {
        if (!(error instanceof cli_flags/* FlagError */.td))
            throw error;
        writeHelp(face, host);
        if (error.help)
            return 0;
        host.write(`${error.message}\n`);
        return 1;
    }
}
/** Prints the command's help. */
function writeHelp({ usage, description, flags }, host) {
    host.write(commandHelp(usage, description, flags));
}


/***/ }),

/***/ 84151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ asksForSandbox),
/* harmony export */   U$: () => (/* binding */ SANDBOX_FLAGS),
/* harmony export */   eN: () => (/* binding */ sandboxOptions)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _sandbox_foreign_image_names_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(34326);
/* harmony import */ var _sandbox_latency_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23145);
/* harmony import */ var _sandbox_machines_limits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33740);
/* harmony import */ var _sandbox_sandbox_folders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14448);
/* harmony import */ var _support_clock_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7197);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17693);








/** Flags that say how a sandbox is to be; any of them given to `build` builds in one. */
const SANDBOX_FLAGS = {
    'sandbox-image': {
        kind: 'list',
        value: 'ami-...=NAME',
        help: "An AMI id that is to exist, as the base image of that name ('*' allowed); Amazon Linux 2 without one.",
    },
    'sandbox-latency': {
        kind: 'string',
        value: 'instant|realistic|2s|launch=5s,image=1m',
        help: 'How long changes of state take; instant by default: as long as the work.',
    },
    'sandbox-layer': {
        kind: 'string',
        value: 'DIR',
        help: "Directory that lies over every machine's root and goes into no image.",
    },
    'sandbox-limits': {
        kind: 'string',
        value: 'processes=4096,memory=4g',
        help: 'The most that each machine may have; three quarters of the memory of this host, and 4096 processes, by default.',
    },
    'sandbox-machines': {
        kind: 'string',
        values: ['isolated', 'none'],
        help: 'none: only the cloud is played, provisioners are skipped.',
    },
    'sandbox-network': {
        kind: 'string',
        values: ['isolated', 'host'],
        help: 'host: machines share the network of this host; isolated, the default, reaches the sandbox only.',
    },
    'sandbox-s3': { kind: 'string', value: 'DIR', help: 'Directory whose folders are the S3 buckets.' },
};
/** Whether a flag about the sandbox was given. */
function asksForSandbox(flags) {
    return Object.keys(SANDBOX_FLAGS).some((name) => flags.values.has(name));
}
/** The sandbox that flags describe. Throws `FlagError` for a latency or limits that are none. */
function sandboxOptions(flags, { env, workingDirectory }, { port, say }) {
    const last = (name) => flags.values.get(`sandbox-${name}`)?.at(-1);
    const folder = (name) => {
        const path = last(name);
        return path === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path);
    };
    return {
        folder: (0,_sandbox_sandbox_folders_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultSandboxFolder */ .f)(env, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()),
        buckets: folder('s3'),
        port,
        latency: latencyOf(last('latency')),
        foreignImages: (0,_sandbox_foreign_image_names_js__WEBPACK_IMPORTED_MODULE_7__/* .parseForeignImages */ .A)((0,_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .listFlag */ .v6)(flags, 'sandbox-image')),
        machines: last('machines') === 'none' ? 'none' : 'isolated',
        network: last('network') === 'host' ? 'host' : 'isolated',
        layer: folder('layer'),
        limits: limitsOf(last('limits')),
        clock: _support_clock_js__WEBPACK_IMPORTED_MODULE_5__/* .systemClock */ .m,
        say,
    };
}
function limitsOf(text) {
    const limits = text === undefined ? undefined : (0,_sandbox_machines_limits_js__WEBPACK_IMPORTED_MODULE_3__/* .parseLimits */ .k)(text);
    if (text !== undefined && limits === undefined) {
        throw new _flags_js__WEBPACK_IMPORTED_MODULE_6__/* .FlagError */ .td(`invalid value "${text}" for flag -sandbox-limits: expected processes=NUMBER (64 or more), memory=NUMBER with k, m or g (64m or more), or both with a comma between`);
    }
    return limits;
}
function latencyOf(text) {
    const latency = text === undefined ? _sandbox_latency_js__WEBPACK_IMPORTED_MODULE_2__/* .INSTANT */ .mN : (0,_sandbox_latency_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLatency */ .Cb)(text);
    if (latency === undefined) {
        throw new _flags_js__WEBPACK_IMPORTED_MODULE_6__/* .FlagError */ .td(`invalid value "${text}" for flag -sandbox-latency: expected instant, realistic, a duration, or durations by name`);
    }
    return latency;
}


/***/ }),

/***/ 11444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gM: () => (/* binding */ templateInputs),
/* harmony export */   nq: () => (/* binding */ TEMPLATE_FLAGS),
/* harmony export */   ug: () => (/* binding */ variableInputs)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17693);

/** Flags that every command on a template takes (spec-commands 1). */
const TEMPLATE_FLAGS = {
    only: { kind: 'list', value: 'foo,bar,baz', help: 'Build only the specified builds.' },
    except: { kind: 'list', value: 'foo,bar,baz', help: 'Run all builds and post-processors other than these.' },
    var: { kind: 'string', value: "'key=value'", help: 'Variable for templates, can be used multiple times.' },
    'var-file': {
        kind: 'string',
        value: 'path',
        help: 'File of variable values (JSON; with an HCL2 template also HCL2), can be used multiple times.',
    },
    'config-type': {
        kind: 'string',
        value: 'json',
        values: ['json', 'hcl2'],
        help: 'Language of a template whose path does not say it, such as one read from standard input.',
    },
    'ignore-prerelease-plugins': { kind: 'bool', help: 'Accepted; there are no plugins.' },
    'use-sequential-evaluation': { kind: 'bool', help: 'Accepted; evaluation has one order.' },
};
/** What the command line says of a template: its language, its variables, which of its builds. */
function templateInputs(template, flags, { readStdin }) {
    return {
        template,
        configType: configType(flags),
        stdin: readStdin,
        variables: variableInputs(flags),
        only: onlyNames(flags),
        except: (0,_flags_js__WEBPACK_IMPORTED_MODULE_0__/* .listFlag */ .v6)(flags, 'except'),
    };
}
/** Empty names stay: `-only=` with nothing behind it, as from an unset variable, selects no build, and not all of them. */
function onlyNames(flags) {
    return (flags.values.get('only') ?? []).flatMap((value) => value.split(','));
}
/** Variable inputs of the command line: files in their order, then assignments in theirs. */
function variableInputs(flags) {
    return {
        files: [...(flags.values.get('var-file') ?? [])],
        assignments: (flags.values.get('var') ?? []).map((text) => {
            const equals = text.indexOf('=');
            if (equals < 0)
                throw new _flags_js__WEBPACK_IMPORTED_MODULE_0__/* .FlagError */ .td(`invalid value "${text}" for flag -var: no '=' value in arg: ${text}`);
            return { name: text.slice(0, equals), value: text.slice(equals + 1) };
        }),
    };
}
/** The language of a template read from standard input. */
function configType(flags) {
    const value = flags.values.get('config-type')?.at(-1);
    return value === 'json' || value === 'hcl2' ? value : undefined;
}


/***/ }),

/***/ 34326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ parseForeignImages)
/* harmony export */ });
/** What an image is that nobody gave a name. */
const PLAIN = 'amzn2-ami-hvm-*-x86_64-gp2';
/** `ami-...=NAME` or `ami-...` as ids and names. */
function parseForeignImages(items) {
    return new Map(items.map((item) => {
        const [id = '', ...name] = item.split('=');
        return [id.trim(), name.join('=').trim() || PLAIN];
    }));
}


/***/ }),

/***/ 23145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ parseLatency),
/* harmony export */   mN: () => (/* binding */ INSTANT)
/* harmony export */ });
/* unused harmony export REALISTIC */
/* harmony import */ var _support_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98347);

/** As long as the work takes. */
const INSTANT = { launch: 0, stop: 0, terminate: 0, image: 0, snapshot: 0, describeWaits: true };
/** About the times of a small Linux image on AWS. */
const REALISTIC = {
    launch: 12_000,
    stop: 25_000,
    terminate: 30_000,
    image: 90_000,
    snapshot: 60_000,
    describeWaits: false,
};
const NAMES = ['launch', 'stop', 'terminate', 'image', 'snapshot'];
/**
 * A latency model by its text: `instant`, `realistic`, one duration for everything (`2s`), or durations by name
 * (`launch=5s,image=1m`; the others take no time). Undefined for a text that is none of these.
 */
function parseLatency(text) {
    if (text === 'instant')
        return INSTANT;
    if (text === 'realistic')
        return REALISTIC;
    const times = new Map();
    for (const part of text.split(',')) {
        const [, name, duration = ''] = /^(?:([a-z]+)=)?(.+)$/.exec(part) ?? [];
        const milliseconds = durationOf(duration);
        if (milliseconds === undefined)
            return undefined;
        if (name !== undefined && !NAMES.some((known) => known === name))
            return undefined;
        for (const each of name === undefined ? NAMES : [name])
            times.set(each, milliseconds);
    }
    const time = (name) => times.get(name) ?? 0;
    return {
        launch: time('launch'),
        stop: time('stop'),
        terminate: time('terminate'),
        image: time('image'),
        snapshot: time('snapshot'),
        describeWaits: false,
    };
}
function durationOf(text) {
    try {
        const milliseconds = (0,_support_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(text);
        return milliseconds >= 0 ? milliseconds : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 33740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ limitArgv),
/* harmony export */   k: () => (/* binding */ parseLimits)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

const PROCESSES = 4096;
/** What a machine needs to start and to let somebody in. */
const LEAST = { processes: 64, memory: 64 * 1024 ** 2 };
const UNITS = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 };
/** Three quarters of the memory that this process may have, and more processes than an ordinary build. */
function defaultLimits() {
    const constrained = process.constrainedMemory();
    const most = constrained > 0 ? Math.min(constrained, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.totalmem)()) : (0,node_os__WEBPACK_IMPORTED_MODULE_0__.totalmem)();
    return { processes: PROCESSES, memory: Math.floor(most * 0.75) };
}
/** Limits by their text, `processes=1000,memory=4g`; what is not named has its default. Undefined for a text that is none, and for less than a machine needs (64 of the one, 64m of the other). */
function parseLimits(text) {
    const limits = { ...defaultLimits() };
    for (const part of text.split(',')) {
        const [, name, digits, unit = ''] = /^(processes|memory)=([1-9]\d*)([kmg]?)$/i.exec(part) ?? [];
        if (name === 'processes' && unit === '')
            limits.processes = Number(digits);
        else if (name === 'memory' && unit !== '')
            limits.memory = Number(digits) * (UNITS[unit.toLowerCase()] ?? 1);
        else
            return undefined;
    }
    return limits.processes < LEAST.processes || limits.memory < LEAST.memory ? undefined : limits;
}
/** What to put before a command that starts a machine (`make`) or enters it (`join`): see `LIMIT_SCRIPT`. */
function limitArgv(how, { paths, cgroups }, { id, limits = defaultLimits() }) {
    const lines = [limits.processes, limits.memory, ...cgroups].join('\n');
    return ['bash', '--norc', paths.limit, how, `${paths.machines}/${id}`, lines];
}


/***/ }),

/***/ 14448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ defaultSandboxFolder),
/* harmony export */   r: () => (/* binding */ sandboxFolders)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The folders below a sandbox's own. */
function sandboxFolders(folder) {
    return { state: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'state'), disks: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'disks'), buckets: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'buckets') };
}
/** Where the sandbox of a user is: `$XDG_STATE_HOME/image-build/sandbox`, default `~/.local/state/image-build/sandbox`. */
function defaultSandboxFolder(env, home) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['XDG_STATE_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['HOME'] || home, '.local', 'state'), 'image-build', 'sandbox');
}


/***/ }),

/***/ 92903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cancelOnSignals)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'];
/**
 * Aborts the controller with a {@link CancelledError} at the first signal; later ones are swallowed while cleaning up goes
 * on (spec-json-template 10.8). Returns how to stop listening, which a cancelled run does not: it swallows signals until
 * the process is over, so that an impatient second Ctrl-C between the clean-up and the end costs neither the last lines of
 * output nor the exit code.
 */
function cancelOnSignals(source, controller) {
    const listeners = SIGNALS.map((signal) => {
        const listener = () => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(`cancelled by ${signal}`, signal));
        source.on(signal, listener);
        return [signal, listener];
    });
    return () => {
        if (controller.signal.aborted)
            return;
        for (const [signal, listener] of listeners)
            source.off(signal, listener);
    };
}


/***/ }),

/***/ 7197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ systemClock)
/* harmony export */ });
/** The clock of the machine. */
const systemClock = {
    now: () => Date.now(),
    sleep: (milliseconds, signal) => sleep(milliseconds, signal),
};
/** Node fires timers beyond this delay at once, so a longer sleep is cut into pieces. */
const LONGEST_TIMER = 2 ** 31 - 1;
async function sleep(milliseconds, signal) {
    for (let left = milliseconds; left > LONGEST_TIMER; left -= LONGEST_TIMER)
        await sleepOnce(LONGEST_TIMER, signal);
    await sleepOnce(milliseconds % LONGEST_TIMER, signal);
}
function sleepOnce(milliseconds, signal) {
    return new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const timer = setTimeout(done, Math.max(0, milliseconds));
        signal?.addEventListener('abort', aborted, { once: true });
        function done() {
            signal?.removeEventListener('abort', aborted);
            resolve();
        }
        function aborted() {
            clearTimeout(timer);
            reject(signal?.reason);
        }
    });
}


/***/ }),

/***/ 74071:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ hasErrors),
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/** True when at least one diagnostic is an error. */
function hasErrors(diagnostics) {
    return diagnostics.some((diagnostic) => diagnostic.severity === 'error');
}
/** The nearest of `candidates` to a misspelt `word` (edit distance at most a third of its length), for "did you mean". */
function didYouMean(word, candidates) {
    let best;
    let bestDistance = Math.max(1, Math.floor(word.length / 3)) + 1;
    for (const candidate of candidates) {
        const distance = editDistance(word.toLowerCase(), candidate.toLowerCase(), bestDistance);
        if (distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}
/** Levenshtein distance, or `limit` as soon as it cannot be smaller. */
function editDistance(a, b, limit) {
    if (Math.abs(a.length - b.length) >= limit)
        return limit;
    let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const current = [i];
        for (let j = 1; j <= b.length; j++) {
            const substitution = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
            current.push(Math.min(substitution, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
        }
        if (Math.min(...current) >= limit)
            return limit;
        previous = current;
    }
    return previous[b.length] ?? limit;
}


/***/ }),

/***/ 98347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);
/* harmony import */ var _go_quote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10180);


/** Milliseconds of each unit of Go's durations. */
const UNITS = {
    ns: 1e-6,
    us: 1e-3,
    µs: 1e-3,
    μs: 1e-3,
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
};
/** The largest duration Go can hold: 2^63 nanoseconds. */
const LIMIT = 2 ** 63 / 1e6;
/**
 * Parses a Go duration (`1m30s`, `1.5s`, `-3s`, `0`) to milliseconds. Throws a BuildError `InvalidDuration` with Go's text.
 *
 * @see Go: time.ParseDuration
 */
function parseDuration(text) {
    const invalid = () => problem(`time: invalid duration ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .goQuote */ .d)(text)}`);
    const sign = text.startsWith('-') ? -1 : 1;
    let rest = text.replace(/^[+-]/, '');
    if (rest === '0')
        return 0;
    if (rest === '')
        throw invalid();
    let total = 0;
    while (rest !== '') {
        const number = /^(?:\d+\.?\d*|\.\d+)/.exec(rest)?.[0];
        if (number === undefined)
            throw invalid();
        rest = rest.slice(number.length);
        const unit = /^[^\d.]+/.exec(rest)?.[0];
        if (unit === undefined)
            throw problem(`time: missing unit in duration ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .goQuote */ .d)(text)}`);
        const size = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
        if (size === undefined)
            throw problem(`time: unknown unit ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .goQuote */ .d)(unit)} in duration ${(0,_go_quote_js__WEBPACK_IMPORTED_MODULE_1__/* .goQuote */ .d)(text)}`);
        total += Number(number) * size;
        rest = rest.slice(unit.length);
    }
    if (total > LIMIT)
        throw invalid();
    return sign * Number(total.toFixed(6)) || 0;
}
function problem(message) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(message, {
        code: 'InvalidDuration',
        source: 'user',
        hint: 'Write a number with a unit, like "30s", "5m" or "1h30m".',
    });
}


/***/ }),

/***/ 54158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ goBool)
/* harmony export */ });
const TRUE = new Set(['1', 't', 'T', 'TRUE', 'true', 'True']);
const FALSE = new Set(['0', 'f', 'F', 'FALSE', 'false', 'False']);
/** A bool as Go reads it (strconv.ParseBool); undefined for any other text. */
function goBool(text) {
    if (TRUE.has(text))
        return true;
    return FALSE.has(text) ? false : undefined;
}


/***/ }),

/***/ 10180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ goQuote)
/* harmony export */ });
const NAMED = {
    '\x07': '\\a',
    '\b': '\\b',
    '\f': '\\f',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\v': '\\v',
    '"': '\\"',
    '\\': '\\\\',
};
/** A text as Go's `%q` prints it (Go: strconv.Quote), for printable Unicode and control characters. */
function goQuote(text) {
    const escaped = text.replace(/["\\\u0000-\u001f\u007f-\u009f\u00ad\u2028\u2029\ufeff]/g, (character) => {
        const code = character.charCodeAt(0);
        return NAMED[character] ?? (code < 0x80 ? `\\x${hex(code, 2)}` : `\\u${hex(code, 4)}`);
    });
    return `"${escaped}"`;
}
function hex(code, digits) {
    return code.toString(16).padStart(digits, '0');
}


/***/ })

};
;