"use strict";
exports.id = 4169;
exports.ids = [4169];
exports.modules = {

/***/ 84169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspect: () => (/* binding */ inspect)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42304);
/* harmony import */ var _parse_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62265);
/* harmony import */ var _read_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9280);
/* harmony import */ var _template_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11444);




const FACE = {
    usage: 'inspect [options] [TEMPLATE]',
    description: 'Shows the variables, builds and provisioners of a template. Only its syntax is checked.',
    flags: _template_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .TEMPLATE_FLAGS */ .nq,
};
/** `image-build inspect`. */
async function inspect(args, host) {
    const flags = (0,_parse_command_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommand */ .R)(FACE, args, host);
    if (typeof flags === 'number')
        return flags;
    const report = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .imageBuildEngine */ ._g)().inspect((0,_read_request_js__WEBPACK_IMPORTED_MODULE_2__/* .readRequest */ .i)((0,_read_request_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalTemplate */ .t)(flags), flags, host));
    return report.exitCode;
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

/***/ 9280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readRequest),
/* harmony export */   t: () => (/* binding */ optionalTemplate)
/* harmony export */ });
/* harmony import */ var _resources_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49190);
/* harmony import */ var _support_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);
/* harmony import */ var _support_run_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37513);
/* harmony import */ var _support_system_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55687);
/* harmony import */ var _renderer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18587);
/* harmony import */ var _template_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11444);






/** The request of a command that only reads a template. */
function readRequest(template, flags, cli) {
    const { env, workingDirectory, prompt } = cli;
    const journal = (0,_resources_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryJournal */ .zJ)(_support_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m);
    return {
        ...(0,_template_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .templateInputs */ .gM)(template, flags, cli),
        host: (0,_support_system_host_js__WEBPACK_IMPORTED_MODULE_3__/* .systemHost */ .E)({ env, workingDirectory, prompt, journal, run: (0,_support_run_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .runIdentity */ .y)(env) }),
        sink: (0,_renderer_js__WEBPACK_IMPORTED_MODULE_4__/* .cliRenderer */ .k)(cli, { color: true, timestamps: false }),
    };
}
/** The one path given; more than one counts as none (spec-commands 1). */
function optionalTemplate({ rest }) {
    return rest.length === 1 ? rest[0] : undefined;
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


/***/ })

};
;