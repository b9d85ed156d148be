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

// EXTERNAL MODULE: ./out/engine.js + 91 modules
var engine = __webpack_require__(4240);
// EXTERNAL MODULE: ./out/resources/journal.js + 1 modules
var resources_journal = __webpack_require__(79509);
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
    sweep: { kind: 'bool', help: "Remove the repository's expired leftovers beside the build, on by default." },
    'timestamp-ui': { kind: 'bool', help: 'Print the time before every message.' },
    'warn-on-undeclared-var': { kind: 'bool', help: 'Accepted; for HCL2 templates.' },
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
    const controller = new AbortController();
    const stopListening = (0,cancel_on_signals/* cancelOnSignals */.d)(cli.signals, controller);
    const run = (0,run_identity/* runIdentity */.y)(cli.env);
    const path = journalPath(cli.env, run.uuid, process.pid);
    const journal = (0,resources_journal/* openJournal */._0)(path, clock/* systemClock */.m);
    const host = (0,system_host/* systemHost */.E)({
        env: cli.env,
        workingDirectory: cli.workingDirectory,
        prompt: cli.prompt,
        journal,
        run,
        sweep: (0,cli_flags/* boolFlag */.lB)(flags, 'sweep', true),
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
        });
        return report.exitCode;
    }
    finally {
        await journal.close();
        if (journal.used)
            await sayRemains(path, sink);
        await (0,remove_closed_journal/* removeClosedJournal */.s)(path);
        stopListening();
    }
}
/** Nothing comes after a command line as the post step does after a job: what is still there is named, with its commands. */
async function sayRemains(path, sink) {
    const { journalRemains } = await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(8690), __webpack_require__.e(6496), __webpack_require__.e(7072)]).then(__webpack_require__.bind(__webpack_require__, 90256));
    const { left, open } = await journalRemains(path);
    const say = (level, headline, remnants) => {
        if (remnants.length > 0)
            sink({ type: 'message', level, text: (0,remains/* remainsText */.X)(headline, remnants) });
    };
    say('say', 'Left as it is (-on-error); a sweep may remove it after 24 hours. To remove it now:', left);
    say('error', 'These resources could not be removed. Remove them with:', open);
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
/* harmony export */   U: () => (/* binding */ readRemains),
/* harmony export */   X: () => (/* binding */ remainsText)
/* harmony export */ });
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79509);

/** Reads what a run left; a missing journal has nothing. Throws `JournalUnreadable`. */
async function readRemains(path, kinds) {
    const { entries } = await (0,_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .readJournal */ .a0)(path);
    const named = (wanted) => entries.filter(wanted).map((entry) => remnant(entry, kinds));
    return {
        left: named(({ state, keptFor }) => state === 'kept' && keptFor === 'on-error'),
        open: named(({ state }) => state === 'intended' || state === 'created'),
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
/* harmony import */ var _journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79509);


/** Removes a journal in which nothing is open any more; true when it is gone. One that is not, or cannot be read, stays. */
async function removeClosedJournal(path) {
    const { entries, unreadableLines } = await (0,_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .readJournal */ .a0)(path);
    const open = entries.some((entry) => entry.state === 'intended' || entry.state === 'created');
    if (open || unreadableLines > 0)
        return false;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: true });
    return true;
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
 * on (spec-json-template 10.8). Returns how to stop listening.
 */
function cancelOnSignals(source, controller) {
    const listeners = SIGNALS.map((signal) => {
        const listener = () => controller.abort(new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .CancelledError */ .cc(`cancelled by ${signal}`, signal));
        source.on(signal, listener);
        return [signal, listener];
    });
    return () => {
        for (const [signal, listener] of listeners)
            source.off(signal, listener);
    };
}


/***/ })

};
;