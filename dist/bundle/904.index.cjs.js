"use strict";
exports.id = 904;
exports.ids = [904];
exports.modules = {

/***/ 8904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6531);
/* harmony import */ var _resources_journal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9339);
/* harmony import */ var _support_clock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4374);
/* harmony import */ var _support_run_identity_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7712);
/* harmony import */ var _support_system_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7244);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6222);
/* harmony import */ var _renderer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(46);
/* harmony import */ var _template_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5920);
/* harmony import */ var _template_flags_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1573);









const FLAGS = {
    ..._template_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .TEMPLATE_FLAGS */ .nq,
    'syntax-only': { kind: 'bool', help: 'Only check syntax, not configuration.' },
    'evaluate-datasources': { kind: 'bool', help: 'Accepted; for HCL2 templates.' },
    'no-warn-undeclared-var': { kind: 'bool', help: 'Accepted; for HCL2 templates.' },
};
const COMMAND = {
    usage: 'validate [options] TEMPLATE',
    description: 'Checks that a template is valid: syntax and configuration. Nothing is created.',
    flags: FLAGS,
    run: runValidate,
};
/** `image-build validate`. */
const validate = (args, host) => (0,_template_command_js__WEBPACK_IMPORTED_MODULE_7__/* .runTemplateCommand */ .T)(COMMAND, args, host);
async function runValidate(template, flags, cli) {
    const host = (0,_support_system_host_js__WEBPACK_IMPORTED_MODULE_4__/* .systemHost */ .E)({
        env: cli.env,
        workingDirectory: cli.workingDirectory,
        prompt: cli.prompt,
        journal: (0,_resources_journal_js__WEBPACK_IMPORTED_MODULE_1__/* .memoryJournal */ .zJ)(_support_clock_js__WEBPACK_IMPORTED_MODULE_2__/* .systemClock */ .m),
        run: (0,_support_run_identity_js__WEBPACK_IMPORTED_MODULE_3__/* .runIdentity */ .y)(cli.env),
    });
    const report = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .imageBuildEngine */ ._)().validate({
        template,
        configType: (0,_template_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .configType */ .d3)(flags),
        stdin: cli.readStdin,
        variables: (0,_template_flags_js__WEBPACK_IMPORTED_MODULE_8__/* .variableInputs */ .ug)(flags),
        only: (0,_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .listFlag */ .v6)(flags, 'only'),
        except: (0,_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .listFlag */ .v6)(flags, 'except'),
        host,
        sink: (0,_renderer_js__WEBPACK_IMPORTED_MODULE_6__/* .cliRenderer */ .k)(cli, { color: true, timestamps: false }),
        syntaxOnly: (0,_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .boolFlag */ .lB)(flags, 'syntax-only', false),
    });
    return report.exitCode;
}


/***/ }),

/***/ 6222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   lB: () => (/* binding */ boolFlag),
/* harmony export */   td: () => (/* binding */ FlagError),
/* harmony export */   v6: () => (/* binding */ listFlag)
/* harmony export */ });
/** Thrown for `-h` and for flags that do not parse. */
class FlagError extends Error {
    help;
    constructor(message, help = false) {
        super(message);
        this.name = 'FlagError';
        this.help = help;
    }
}
const TRUE = new Set(['1', 't', 'T', 'true', 'TRUE', 'True']);
const FALSE = new Set(['0', 'f', 'F', 'false', 'FALSE', 'False']);
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
            throw new FlagError(`flag provided but not defined: -${name}`);
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
    return value === undefined ? fallback : TRUE.has(value);
}
/** All items of a comma list flag, in order. */
function listFlag(flags, name) {
    return (flags.values.get(name) ?? []).flatMap((value) => value.split(',')).filter((item) => item !== '');
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
    if (spec.kind === 'bool' && !TRUE.has(value) && !FALSE.has(value)) {
        throw new FlagError(`invalid boolean value "${value}" for -${name}: parse error`);
    }
    if (spec.kind === 'int' && !/^[+-]?\d+$/.test(value))
        throw refuse('parse error');
    if (spec.values !== undefined && !spec.values.includes(value))
        throw refuse(`expected one of [${spec.values.join(' ')}]`);
    return value;
}
function grouped(order) {
    const values = new Map();
    for (const { flag, value } of order)
        values.set(flag, [...(values.get(flag) ?? []), value]);
    return values;
}


/***/ }),

/***/ 46:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ cliRenderer)
});

// EXTERNAL MODULE: ./build/engine/render/build-end-text.js
var build_end_text = __webpack_require__(1906);
// EXTERNAL MODULE: ./build/engine/render/diagnostics-text.js + 2 modules
var diagnostics_text = __webpack_require__(3692);
// EXTERNAL MODULE: ./build/engine/render/prefixed.js
var prefixed = __webpack_require__(8803);
// EXTERNAL MODULE: ./build/engine/render/summary.js
var summary = __webpack_require__(3372);
;// CONCATENATED MODULE: ./build/engine/render/machine-readable.js




/** Events as records `<unix seconds>,<target>,<type>,<data...>` (spec-json-template 10.6). */
function machineReadableRenderer(options) {
    const record = recordWriter(options);
    const ui = (level, text) => record('', 'ui', level, text);
    return (event) => {
        switch (event.type) {
            case 'diagnostics':
                if (event.diagnostics.length > 0)
                    ui('error', (0,diagnostics_text/* diagnosticsText */.g)(event, false));
                break;
            case 'message':
                ui(event.level, (0,prefixed/* prefixed */.g)(event.target, event.text));
                break;
            case 'output':
                ui(event.stream === 'stderr' ? 'error' : 'say', (0,prefixed/* prefixed */.g)(event.target, event.line));
                break;
            case 'progress':
                ui('say', (0,prefixed/* prefixed */.g)(event.build.displayName, event.text));
                break;
            case 'build-finished':
                ui(event.result.status === 'failed' ? 'error' : 'say', (0,build_end_text/* buildEndText */.p)(event.result));
                break;
            case 'run-finished':
                writeSummary(event.report, record);
                break;
            default:
        }
    };
}
/** The writer of records, for hosts that have records of their own (`version`, `template-variable`). */
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
    for (const part of (0,summary/* summaryOf */.Y)(report)) {
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

// EXTERNAL MODULE: ./build/engine/render/terminal.js + 1 modules
var terminal = __webpack_require__(5232);
// EXTERNAL MODULE: ./build/support/clock.js
var clock = __webpack_require__(4374);
;// CONCATENATED MODULE: ./build/cli/renderer.js



/** The renderer that flags and environment ask for, with debug lines on the log when `PACKER_LOG` is set. */
function cliRenderer(host, flags) {
    const render = host.machineReadable
        ? machineReadableRenderer({ write: host.write, clock: clock/* systemClock */.m })
        : (0,terminal/* terminalRenderer */.K)({
            write: host.write,
            color: flags.color,
            codes: flags.color && !host.env['PACKER_NO_COLOR'],
            timestamps: flags.timestamps,
            clock: clock/* systemClock */.m,
        });
    const log = host.env['PACKER_LOG'];
    const debug = log !== undefined && log !== '' && log !== '0';
    return (event) => {
        if (event.type !== 'debug')
            return render(event);
        if (debug)
            host.writeLog(`${new Date(clock/* systemClock */.m.now()).toISOString()} ${event.text}\n`);
    };
}


/***/ }),

/***/ 5920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ runTemplateCommand)
});

// EXTERNAL MODULE: ./build/cli/flags.js
var cli_flags = __webpack_require__(6222);
;// CONCATENATED MODULE: ./build/cli/help.js
/** A command's help: usage, what it does, its flags. */
function commandHelp(usage, description, flags) {
    const rows = Object.entries(flags)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, spec]) => [flagForm(name, spec), spec.help]);
    const width = Math.max(...rows.map(([form]) => form.length));
    const lines = rows.map(([form, help]) => `  ${form.padEnd(width)}  ${help}`);
    return `Usage: image-build ${usage}\n\n  ${description}\n\nOptions:\n\n${lines.join('\n')}\n`;
}
function flagForm(name, spec) {
    if (spec.kind === 'bool')
        return `-${name}`;
    return `-${name}${name === 'var' ? ' ' : '='}${spec.values?.join('|') ?? spec.value ?? 'value'}`;
}

// EXTERNAL MODULE: ./build/cli/template-flags.js
var template_flags = __webpack_require__(1573);
;// CONCATENATED MODULE: ./build/cli/template-command.js



/** Parses arguments and runs the command; help and exit code 1 for what does not parse (spec-commands 1). */
async function runTemplateCommand(command, args, host) {
    const help = () => host.write(commandHelp(command.usage, command.description, command.flags));
    let flags;
    try {
        flags = (0,cli_flags/* parseFlags */.bQ)(args, command.flags);
        (0,template_flags/* variableInputs */.ug)(flags);
    }
    catch (error) {
        if (!(error instanceof cli_flags/* FlagError */.td))
            throw error;
        help();
        if (error.help)
            return 0;
        host.write(`${error.message}\n`);
        return 1;
    }
    const [template] = flags.rest;
    if (template === undefined || flags.rest.length !== 1) {
        help();
        return 1;
    }
    return command.run(template, flags, host);
}


/***/ }),

/***/ 1573:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d3: () => (/* binding */ configType),
/* harmony export */   nq: () => (/* binding */ TEMPLATE_FLAGS),
/* harmony export */   ug: () => (/* binding */ variableInputs)
/* harmony export */ });
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6222);

/** Flags that every command on a template takes (spec-commands 1). */
const TEMPLATE_FLAGS = {
    only: { kind: 'list', value: 'foo,bar,baz', help: 'Build only the specified builds.' },
    except: { kind: 'list', value: 'foo,bar,baz', help: 'Run all builds and post-processors other than these.' },
    var: { kind: 'string', value: "'key=value'", help: 'Variable for templates, can be used multiple times.' },
    'var-file': {
        kind: 'string',
        value: 'path',
        help: 'JSON file containing user variables, can be used multiple times.',
    },
    'config-type': {
        kind: 'string',
        value: 'json',
        values: ['json', 'hcl2'],
        help: 'Language of a template read from standard input.',
    },
    'ignore-prerelease-plugins': { kind: 'bool', help: 'Accepted; there are no plugins.' },
    'use-sequential-evaluation': { kind: 'bool', help: 'Accepted; evaluation has one order.' },
};
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


/***/ })

};
;