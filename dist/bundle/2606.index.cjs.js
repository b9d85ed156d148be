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

// EXTERNAL MODULE: ./out/cli/renderer.js + 1 modules
var renderer = __webpack_require__(35024);
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
    const { inSandbox } = await Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(9865), __webpack_require__.e(4597)]).then(__webpack_require__.bind(__webpack_require__, 4597));
    return inSandbox(flags, cli, (host, playedCloud) => runBuildIn(template, flags, host, playedCloud));
}
async function runBuildIn(template, flags, cli, playedCloud) {
    const controller = new AbortController();
    const stopListening = (0,cancel_on_signals/* cancelOnSignals */.d)(cli.signals, controller);
    const run = (0,run_identity/* runIdentity */.y)(cli.env);
    const path = journalPath(cli.env, run.uuid, process.pid);
    const journal = (0,resources_journal/* openJournal */._0)(path, clock/* systemClock */.m);
    const host = (0,system_host/* systemHost */.E)({
        env: cli.env,
        playedCloud,
        workingDirectory: cli.workingDirectory,
        prompt: cli.prompt,
        journal,
        run,
        // A sandbox holds nothing of earlier runs that would cost anything.
        sweep: playedCloud === undefined && (0,cli_flags/* boolFlag */.lB)(flags, 'sweep', true),
    });
    const sink = (0,renderer/* cliRenderer */.k)(cli, {
        color: (0,cli_flags/* boolFlag */.lB)(flags, 'color', true),
        timestamps: (0,cli_flags/* boolFlag */.lB)(flags, 'timestamp-ui', false),
    });
    try {
        const report = await (0,engine/* imageBuildEngine */._g)().build({
            template,
            configType: (0,template_flags/* configType */.d3)(flags),
            stdin: cli.readStdin,
            variables: (0,template_flags/* variableInputs */.ug)(flags),
            only: (0,cli_flags/* listFlag */.v6)(flags, 'only'),
            except: (0,cli_flags/* listFlag */.v6)(flags, 'except'),
            host,
            sink,
            signal: controller.signal,
            onError: (flags.values.get('on-error')?.at(-1) ?? 'cleanup'), // checked by FLAGS
            onPublishFailure: (flags.values.get('on-publish-failure')?.at(-1) ?? 'keep'), // checked by FLAGS
            lease: (0,cli_flags/* durationFlag */.h5)(flags, 'lease'),
            parallelBuilds: Number(flags.values.get('parallel-builds')?.at(-1) ?? 0),
            force: (0,cli_flags/* boolFlag */.lB)(flags, 'force', false),
            debug: (0,cli_flags/* boolFlag */.lB)(flags, 'debug', false),
            warnOfUndeclared: (0,cli_flags/* boolFlag */.lB)(flags, 'warn-on-undeclared-var', false),
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
/** Nothing comes after a command line as the post step does after a job: what is still there is named, with its commands. */
async function sayRemains(entries, sink) {
    const { journalRemains } = await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(8690), __webpack_require__.e(6326), __webpack_require__.e(9263), __webpack_require__.e(4535)]).then(__webpack_require__.bind(__webpack_require__, 90256));
    const { left, open } = journalRemains(entries);
    const say = (level, headline, remnants) => {
        if (remnants.length > 0)
            sink({ type: 'message', level, text: (0,remains/* remainsText */.X)(headline, remnants) });
    };
    say('say', 'Left as it is (-on-error); a sweep may remove it after 24 hours. To remove it now:', left);
    say('error', 'These resources could not be removed. Remove them with:', open);
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
/* harmony import */ var _sandbox_foreign_image_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34326);
/* harmony import */ var _sandbox_latency_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(23145);
/* harmony import */ var _sandbox_sandbox_folders_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14448);
/* harmony import */ var _support_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7197);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(17693);







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
/** The sandbox that flags describe. Throws `FlagError` for a latency that is none. */
function sandboxOptions(flags, { env, workingDirectory }, { port, say }) {
    const last = (name) => flags.values.get(`sandbox-${name}`)?.at(-1);
    const folder = (name) => {
        const path = last(name);
        return path === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workingDirectory, path);
    };
    return {
        folder: (0,_sandbox_sandbox_folders_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultSandboxFolder */ .f)(env, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()),
        buckets: folder('s3'),
        port,
        latency: latencyOf(last('latency')),
        foreignImages: (0,_sandbox_foreign_image_names_js__WEBPACK_IMPORTED_MODULE_6__/* .parseForeignImages */ .A)((0,_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .listFlag */ .v6)(flags, 'sandbox-image')),
        machines: last('machines') === 'none' ? 'none' : 'isolated',
        network: last('network') === 'host' ? 'host' : 'isolated',
        layer: folder('layer'),
        clock: _support_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m,
        say,
    };
}
function latencyOf(text) {
    const latency = text === undefined ? _sandbox_latency_js__WEBPACK_IMPORTED_MODULE_2__/* .INSTANT */ .mN : (0,_sandbox_latency_js__WEBPACK_IMPORTED_MODULE_2__/* .parseLatency */ .Cb)(text);
    if (latency === undefined) {
        throw new _flags_js__WEBPACK_IMPORTED_MODULE_5__/* .FlagError */ .td(`invalid value "${text}" for flag -sandbox-latency: expected instant, realistic, a duration, or durations by name`);
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
        host.write(flags.rest.length === 0
            ? 'no template was given\n'
            : `one template is taken, not ${flags.rest.length}: ${flags.rest.join(' ')}\n`);
        return 1;
    }
    return command.run(template, flags, host);
}


/***/ }),

/***/ 58460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ remainsText),
/* harmony export */   Z: () => (/* binding */ remainsOf)
/* harmony export */ });
/* harmony import */ var _journal_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);

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
function remnant(entry, kinds) {
    const kind = kinds.find((one) => one.kind === entry.kind);
    const description = kind?.describe(entry) ?? `${entry.kind} ${entry.id ?? entry.name ?? entry.token}`;
    return { description, command: kind?.removalCommand(entry) ?? '' };
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