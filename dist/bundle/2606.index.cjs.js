"use strict";
exports.id = 2606;
exports.ids = [2606];
exports.modules = {

/***/ 42606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  build: () => (/* binding */ build)
});

// EXTERNAL MODULE: ./out/engine.js + 26 modules
var engine = __webpack_require__(42304);
// EXTERNAL MODULE: ./out/resources/journal.js
var resources_journal = __webpack_require__(49190);
// EXTERNAL MODULE: ./out/resources/remains.js
var remains = __webpack_require__(58460);
// EXTERNAL MODULE: ./out/resources/remove-closed-journal.js
var remove_closed_journal = __webpack_require__(47328);
// EXTERNAL MODULE: ./out/support/cancel-on-signals.js
var cancel_on_signals = __webpack_require__(92903);
// EXTERNAL MODULE: ./out/support/clock.js
var clock = __webpack_require__(7197);
// EXTERNAL MODULE: ./out/support/run-identity.js
var run_identity = __webpack_require__(37513);
// EXTERNAL MODULE: ./out/support/system-host.js + 1 modules
var system_host = __webpack_require__(55687);
// EXTERNAL MODULE: ./out/cli/flags.js
var cli_flags = __webpack_require__(17693);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./out/cli/journal-path.js


/** Where the journal of a run lies: `$XDG_STATE_HOME/image-build/`, default `~/.local/state/image-build/` (decisions 3). */
function journalPath(env, uuid, processId) {
    const state = env['XDG_STATE_HOME'] || (0,external_node_path_.join)(env['HOME'] || (0,external_node_os_.homedir)(), '.local', 'state');
    return (0,external_node_path_.join)(state, 'image-build', `${uuid}-${processId}.journal`);
}

// EXTERNAL MODULE: ./out/cli/renderer.js
var renderer = __webpack_require__(18587);
// EXTERNAL MODULE: ./out/cli/sandbox-flags.js
var sandbox_flags = __webpack_require__(84151);
// EXTERNAL MODULE: ./out/cli/template-command.js
var template_command = __webpack_require__(15054);
// EXTERNAL MODULE: ./out/cli/template-flags.js
var template_flags = __webpack_require__(11444);
;// CONCATENATED MODULE: ./out/cli/commands/build.js














const ON_ERROR = ['cleanup', 'abort', 'ask', 'run-cleanup-provisioner'];
const ON_PUBLISH_FAILURE = ['keep', 'rollback'];
const FLAGS = {
    ...template_flags/* TEMPLATE_FLAGS */.nq,
    color: { kind: 'bool', help: 'Colored output, on by default.' },
    debug: { kind: 'bool', help: 'Debug mode: one build at a time, with a pause before every step.' },
    force: { kind: 'bool', help: 'Replace artifacts of previous builds.' },
    'on-error': { kind: 'string', values: ON_ERROR, help: 'What to do when a build fails; cleanup by default.' },
    'on-publish-failure': {
        kind: 'string',
        values: ON_PUBLISH_FAILURE,
        help: 'What to do with an image when something fails after it exists; keep by default.',
    },
    lease: {
        kind: 'duration',
        value: '2h',
        help: 'The build machine terminates itself after this time, should nobody else; off by default.',
    },
    'parallel-builds': {
        kind: 'int',
        value: '1',
        help: 'Number of builds to run in parallel; 0, the default, means no limit.',
    },
    sandbox: {
        kind: 'bool',
        help: 'Build in a sandbox on this host: no cloud account is needed, and none is touched.',
    },
    ...sandbox_flags/* SANDBOX_FLAGS */.U$,
    sweep: { kind: 'bool', help: "Remove the repository's expired leftovers beside the build, on by default." },
    'timestamp-ui': { kind: 'bool', help: 'Print the time before every message.' },
    'warn-on-undeclared-var': {
        kind: 'bool',
        help: 'Warn of values in files for variables that an HCL2 template does not declare.',
    },
    'skip-enforcement': { kind: 'bool', help: 'Accepted.' },
};
const COMMAND = {
    usage: 'build [options] TEMPLATE',
    description: 'Runs the builds of a template and makes their artifacts.',
    flags: FLAGS,
    run: runBuild,
};
/** `image-build build`. */
const build = (args, host) => (0,template_command/* runTemplateCommand */.T)(COMMAND, args, host);
async function runBuild(template, flags, cli) {
    if (!(0,cli_flags/* boolFlag */.lB)(flags, 'sandbox', (0,sandbox_flags/* asksForSandbox */.Dz)(flags)))
        return runBuildIn(template, flags, cli, undefined);
    const { inSandbox } = await Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(2503), __webpack_require__.e(9865), __webpack_require__.e(4597)]).then(__webpack_require__.bind(__webpack_require__, 4597));
    return inSandbox(flags, cli, (host, playedCloud) => runBuildIn(template, flags, host, playedCloud));
}
async function runBuildIn(template, flags, cli, playedCloud) {
    const controller = new AbortController();
    const stopListening = (0,cancel_on_signals/* cancelOnSignals */.d)(cli.signals, controller);
    const run = (0,run_identity/* runIdentity */.y)(cli.env);
    const journal = (0,resources_journal/* openJournal */._0)(journalPath(cli.env, run.uuid, process.pid), clock/* systemClock */.m);
    const host = (0,system_host/* systemHost */.E)({
        env: cli.env,
        playedCloud,
        workingDirectory: cli.workingDirectory,
        prompt: cli.prompt,
        journal,
        run,
        pace: cli.pace,
        // A sandbox holds nothing of earlier runs that would cost anything.
        sweep: playedCloud === undefined && (0,cli_flags/* boolFlag */.lB)(flags, 'sweep', true),
    });
    const sink = (0,renderer/* cliRenderer */.k)(cli, {
        color: (0,cli_flags/* boolFlag */.lB)(flags, 'color', true),
        timestamps: (0,cli_flags/* boolFlag */.lB)(flags, 'timestamp-ui', false),
    });
    try {
        const report = await (0,engine/* imageBuildEngine */._g)().build({
            ...(0,template_flags/* templateInputs */.gM)(template, flags, cli),
            ...buildModes(flags),
            host,
            sink,
            signal: controller.signal,
        });
        return report.exitCode;
    }
    finally {
        await journal.close();
        if (journal.used)
            await sayRemains(journal.entries, sink);
        await (0,remove_closed_journal/* removeClosedJournal */.s)(journal);
        stopListening();
    }
}
/** What flags say about how to build. */
function buildModes(flags) {
    const last = (name) => flags.values.get(name)?.at(-1);
    return {
        onError: (last('on-error') ?? 'cleanup'), // checked by FLAGS
        onPublishFailure: (last('on-publish-failure') ?? 'keep'), // checked by FLAGS
        lease: (0,cli_flags/* durationFlag */.h5)(flags, 'lease'),
        parallelBuilds: Number(last('parallel-builds') ?? 0),
        force: (0,cli_flags/* boolFlag */.lB)(flags, 'force', false),
        debug: (0,cli_flags/* boolFlag */.lB)(flags, 'debug', false),
        warnOfUndeclared: (0,cli_flags/* boolFlag */.lB)(flags, 'warn-on-undeclared-var', false),
    };
}
/** Nothing comes after a command line as the post step does after a job: what is still there is named, with its commands. */
async function sayRemains(entries, sink) {
    const { journalRemains } = await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(5123), __webpack_require__.e(211), __webpack_require__.e(6172), __webpack_require__.e(8490)]).then(__webpack_require__.bind(__webpack_require__, 90256));
    const { left, open } = journalRemains(entries);
    const say = (level, headline, remnants) => {
        if (remnants.length > 0)
            sink({ type: 'message', level, text: (0,remains/* remainsText */.XR)(headline, remnants) });
    };
    say('say', 'Left as it is (-on-error); a sweep may remove it after 24 hours. To remove it now:', left);
    say('error', 'These resources could not be removed. Remove them with:', open);
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

/***/ 18587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ cliRenderer)
/* harmony export */ });
/* harmony import */ var _engine_render_machine_readable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27683);
/* harmony import */ var _engine_render_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85405);
/* harmony import */ var _support_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7197);
/* harmony import */ var _log_writer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68830);




/** The renderer that flags and environment ask for, with debug lines on the log when `PACKER_LOG` is set. */
function cliRenderer(host, flags) {
    const render = host.machineReadable
        ? (0,_engine_render_machine_readable_js__WEBPACK_IMPORTED_MODULE_0__/* .machineReadableRenderer */ .V)({ write: host.write, clock: _support_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m })
        : (0,_engine_render_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalRenderer */ .K)({
            write: host.write,
            color: flags.color,
            codes: flags.color && !host.env['PACKER_NO_COLOR'],
            timestamps: flags.timestamps,
            clock: _support_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m,
        });
    const debug = (0,_log_writer_js__WEBPACK_IMPORTED_MODULE_3__/* .isLogging */ .y)(host.env);
    return (event) => {
        if (event.type !== 'debug')
            return render(event);
        if (debug)
            host.writeLog(`${new Date(_support_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m.now()).toISOString()} ${event.text}\n`);
    };
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

/***/ 15054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ runTemplateCommand)
/* harmony export */ });
/* harmony import */ var _parse_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62265);

/** Parses arguments and runs the command; help and exit code 1 for what does not parse (spec-commands 1). */
async function runTemplateCommand(command, args, host) {
    const flags = (0,_parse_command_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommand */ .R)(command, args, host);
    if (typeof flags === 'number')
        return flags;
    const [template] = flags.rest;
    if (template === undefined || flags.rest.length !== 1) {
        (0,_parse_command_js__WEBPACK_IMPORTED_MODULE_0__/* .writeHelp */ .i)(command, host);
        host.write(`${notOneTemplate(flags.rest)}\n`);
        return 1;
    }
    return command.run(template, flags, host);
}
function notOneTemplate(words) {
    if (words.length === 0)
        return 'no template was given';
    const text = `one template is taken, not ${words.length}: ${words.join(' ')}`;
    return words.slice(1).some((word) => word.startsWith('-')) ? `${text}\nFlags stand before the template.` : text;
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

/***/ 27683:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ machineReadableRenderer),
/* harmony export */   x: () => (/* binding */ recordWriter)
/* harmony export */ });
/* harmony import */ var _build_end_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55875);
/* harmony import */ var _diagnostics_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50680);
/* harmony import */ var _prefixed_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84774);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35263);




/** Events as records `<unix seconds>,<target>,<type>,<data...>` (spec-json-template 10.6). */
function machineReadableRenderer(options) {
    const record = recordWriter(options);
    const ui = (level, text) => record('', 'ui', level, text);
    return (event) => {
        switch (event.type) {
            case 'diagnostics':
                if (event.diagnostics.length > 0)
                    ui('error', (0,_diagnostics_text_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosticsText */ .g)(event, false));
                break;
            case 'message':
                ui(event.level, (0,_prefixed_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixed */ .g)(event.target, event.text));
                break;
            case 'output':
                ui(event.stream === 'stderr' ? 'error' : 'say', (0,_prefixed_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixed */ .g)(event.target, event.line));
                break;
            case 'record':
                record('', event.code, ...event.data);
                break;
            case 'progress':
                ui('say', (0,_prefixed_js__WEBPACK_IMPORTED_MODULE_1__/* .prefixed */ .g)(event.build.displayName, event.text));
                break;
            case 'build-finished':
                ui(event.result.status === 'failed' ? 'error' : 'say', (0,_build_end_text_js__WEBPACK_IMPORTED_MODULE_2__/* .buildEndText */ .p)(event.result));
                break;
            case 'run-finished':
                writeSummary(event.report, record);
                break;
            default:
        }
    };
}
/** The writer of records, also for a command that has records of its own (`version`). */
function recordWriter({ write, clock }) {
    return (target, type, ...data) => {
        const seconds = Math.floor(clock.now() / 1000);
        write(`${[String(seconds), ...[target, type, ...data].map(escapeData)].join(',')}\n`);
    };
}
/** Deviation: machine-readable-target-escaped. Packer does not escape targets, so that a newline in a build name breaks its records; here they are escaped too. */
function escapeData(text) {
    return text.replaceAll(',', '%!(PACKER_COMMA)').replaceAll('\r', '\\r').replaceAll('\n', '\\n');
}
function writeSummary(report, record) {
    for (const part of (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .summaryOf */ .Y)(report)) {
        writeRecords(part, record);
        if ('text' in part)
            record('', 'ui', part.kind === 'error' || part.kind === 'failed' ? 'error' : 'say', part.text);
    }
}
function writeRecords(part, record) {
    switch (part.kind) {
        case 'failed-count':
            record('', 'error-count', String(part.count));
            break;
        case 'failed':
            record(part.result.label.displayName, 'error', part.result.error?.message ?? '');
            break;
        case 'artifacts':
            record(part.result.label.displayName, 'artifact-count', String(part.result.artifacts.length));
            break;
        case 'artifact':
            writeArtifact(part.result, part.index, record);
            break;
        default:
    }
}
function writeArtifact(result, index, record) {
    const artifact = result.artifacts[index];
    for (const data of artifactRecords(artifact))
        record(result.label.displayName, 'artifact', String(index), ...data);
}
function artifactRecords(artifact) {
    if (artifact === undefined)
        return [['nil'], ['end']];
    const files = artifact.files ?? [];
    return [
        ['builder-id', artifact.builderId],
        ['id', artifact.id],
        ['string', artifact.text],
        ['files-count', String(files.length)],
        ...files.map((file, index) => ['file', String(index), file]),
        ['end'],
    ];
}


/***/ }),

/***/ 58460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ remainingText),
/* harmony export */   XR: () => (/* binding */ remainsText),
/* harmony export */   ZT: () => (/* binding */ remainsOf)
/* harmony export */ });
/* harmony import */ var _journal_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _resource_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30032);


/** What is still there after a run, from the entries of its journal. */
function remainsOf(entries, kinds) {
    const named = (wanted) => entries.filter(wanted).map((entry) => remnant(entry, kinds));
    return {
        left: named(({ state, keptFor }) => state === 'kept' && keptFor === 'on-error'),
        open: named(_journal_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isOpen */ .nT),
        results: named(({ state, keptFor }) => state === 'kept' && keptFor === undefined),
    };
}
/** A headline and the resources, a line each, every one followed by its command. */
function remainsText(headline, remnants) {
    const lines = remnants.flatMap(({ description, command }) => [
        description,
        ...(command === '' ? [] : [`  ${command}`]),
    ]);
    return [headline, ...lines].join('\n');
}
/** What could not be removed and why; on a line of its own the command that removes it. */
function remainingText({ description, reason, command }) {
    return command === '' ? `${description}: ${reason}` : `${description}: ${reason}\n  ${command}`;
}
function remnant(entry, kinds) {
    const kind = kinds.find((one) => one.kind === entry.kind);
    return { description: (0,_resource_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .describeEntry */ .O)(entry, kind), command: kind?.removalCommand(entry) ?? '' };
}


/***/ }),

/***/ 47328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ removeClosedJournal)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _journal_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);


/**
 * Removes a journal in which nothing is open any more; true when it is gone. What it was told counts, not what its file says:
 * on a full disk the file may lack that an image is the wanted result, and whoever reads it would remove the image.
 */
async function removeClosedJournal(journal) {
    if (!journal.used || journal.continued || journal.entries.some(_journal_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isOpen */ .nT))
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(journal.path, { force: true });
    return true;
}


/***/ }),

/***/ 30032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ describeEntry)
/* harmony export */ });
/** Names a journalled resource for a person, also one whose kind this version does not know. */
function describeEntry(entry, kind) {
    return kind?.describe(entry) ?? `${entry.kind} ${entry.id ?? entry.name ?? entry.token}`;
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


/***/ })

};
;