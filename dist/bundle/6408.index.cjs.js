"use strict";
exports.id = 6408;
exports.ids = [6408];
exports.modules = {

/***/ 17693:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   h5: () => (/* binding */ durationFlag),
/* harmony export */   lB: () => (/* binding */ boolFlag),
/* harmony export */   td: () => (/* binding */ FlagError),
/* harmony export */   v6: () => (/* binding */ listFlag)
/* harmony export */ });
/* harmony import */ var _support_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98347);

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
/** Milliseconds of a flag that takes a duration; undefined when it is not given. */
function durationFlag(flags, name) {
    const value = flags.values.get(name)?.at(-1);
    return value === undefined ? undefined : (0,_support_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(value);
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

/***/ 35024:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ cliRenderer)
});

// EXTERNAL MODULE: ./out/engine/render/build-end-text.js
var build_end_text = __webpack_require__(55875);
// EXTERNAL MODULE: ./out/engine/render/diagnostics-text.js + 2 modules
var diagnostics_text = __webpack_require__(50680);
// EXTERNAL MODULE: ./out/engine/render/prefixed.js
var prefixed = __webpack_require__(84774);
// EXTERNAL MODULE: ./out/engine/render/summary.js
var summary = __webpack_require__(35263);
;// CONCATENATED MODULE: ./out/engine/render/machine-readable.js




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
            case 'record':
                record('', event.code, ...event.data);
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

// EXTERNAL MODULE: ./out/engine/render/terminal.js + 1 modules
var terminal = __webpack_require__(85405);
// EXTERNAL MODULE: ./out/support/clock.js
var clock = __webpack_require__(7197);
;// CONCATENATED MODULE: ./out/cli/renderer.js



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

/***/ 11444:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d3: () => (/* binding */ configType),
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

/***/ 55875:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ buildEndText)
/* harmony export */ });
/* harmony import */ var _support_duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83355);

/**
 * The line that ends a build (spec-json-template 10.4).
 *
 * Deviation: cancelled-builds-say-so. Packer says of a cancelled build that it finished, or errored, as its builder happens to notice; here it says
 * that it was cancelled.
 */
function buildEndText({ label, status, error, durationMs }) {
    const after = (0,_support_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(durationMs);
    if (status === 'succeeded')
        return `Build '${label.displayName}' finished after ${after}.`;
    if (status === 'cancelled')
        return `Build '${label.displayName}' was cancelled after ${after}.`;
    return `Build '${label.displayName}' errored after ${after}: ${error?.message ?? ''}`;
}


/***/ }),

/***/ 50680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ diagnosticsText)
});

;// CONCATENATED MODULE: ./out/support/json-path-at.js
/**
 * Which value of a JSON text stands at an offset: `builders[0].ami_name`. Undefined at the root and for other texts.
 * Works up to the offset only, so the rest of the text may be broken.
 */
function jsonPathAt(text, offset) {
    if (!/^\s*\{/.test(text))
        return undefined;
    const open = [];
    for (let at = 0; at <= offset && at < text.length; at++) {
        const character = text[at];
        const top = open.at(-1);
        if (character === '"') {
            const end = stringEnd(text, at);
            if (top?.expectsKey === true)
                top.key = text.slice(at + 1, end);
            if (offset <= end)
                break;
            at = end;
        }
        else if (character === ',')
            advance(top);
        else if (character === ':' && top !== undefined)
            top.expectsKey = false;
        else if (at === offset)
            break;
        else if (character === '{' || character === '[') {
            open.push({ isList: character === '[', index: 0, key: undefined, expectsKey: character === '{' });
        }
        else if (character === '}' || character === ']')
            open.pop();
    }
    const path = open.map(step).join('').replace(/^\./, '');
    return path === '' ? undefined : path;
}
function advance(container) {
    if (container === undefined)
        return;
    container.index++;
    container.key = undefined;
    container.expectsKey = !container.isList;
}
function step({ isList, index, key }) {
    if (isList)
        return `[${index}]`;
    if (key === undefined)
        return '';
    return /^[\w-]+$/.test(key) ? `.${key}` : `["${key}"]`;
}
/** The offset of the closing quote, or the end of the text. */
function stringEnd(text, start) {
    for (let at = start + 1; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (text[at] === '"')
            return at;
    }
    return text.length;
}

// EXTERNAL MODULE: ./out/support/wrap-text.js
var wrap_text = __webpack_require__(13935);
;// CONCATENATED MODULE: ./out/support/diagnostic-text.js


/** How much of a long source line is shown. */
const SOURCE_WIDTH = 110;
const TAB = '    ';
/**
 * A diagnostic for people: summary, place (with the option's path in JSON files), the source line with the range
 * underlined, the values of its names, detail, and how to mend it.
 * Ends without a line break. Control characters of the template are shown as marks, so that they cannot act on a terminal.
 */
function renderDiagnostic(diagnostic, sources, { color }) {
    const isError = diagnostic.severity === 'error';
    const paint = painter(color, isError ? '31' : '33');
    const { summary, build, range, detail, hint, values = [] } = diagnostic;
    const parts = [`${paint.mark(isError ? 'Error:' : 'Warning:')} ${paint.strong(visible(summary))}`];
    if (range !== undefined)
        parts.push(snippet(range, sources.get(range.file), { paint, build }));
    else if (build !== undefined)
        parts.push(`  in build "${visible(build)}"`);
    if (values.length > 0)
        parts.push(values.map((line) => `  ${visible(line)}`).join('\n'));
    if (detail !== undefined && detail !== '')
        parts.push((0,wrap_text/* wrapText */.C)(visible(detail)));
    if (hint !== undefined)
        parts.push((0,wrap_text/* wrapText */.C)(visible(hint)));
    return parts.join('\n\n');
}
function painter(color, code) {
    if (!color)
        return { mark: (text) => text, strong: (text) => text };
    return {
        mark: (text) => `\x1b[1;${code}m${text}\x1b[0m`,
        strong: (text) => `\x1b[1m${text}\x1b[0m`,
    };
}
function snippet(range, text, { paint, build }) {
    const { line, column } = range.start;
    const path = text === undefined ? undefined : jsonPathAt(text, range.start.offset);
    const place = path === undefined ? `column ${column}` : `in ${visible(path)}`;
    const of = build === undefined ? '' : ` (build "${visible(build)}")`;
    const head = `  on ${visible(range.file)} line ${line}, ${place}${of}:`;
    const source = text === undefined ? undefined : linesOf(text)[line - 1];
    if (source === undefined)
        return head;
    const part = excerpt(source.replace(/\r$/, ''), range);
    const gutter = `  ${line}: `;
    const indent = ' '.repeat(gutter.length + [...part.before].length);
    const underline = paint.mark('^'.repeat(Math.max(1, [...part.marked].length)));
    const more = range.end.line > line ? '\n  ...' : '';
    return `${head}\n${gutter}${part.before}${part.marked}${part.after}\n${indent}${underline}${more}`;
}
/** The text whose lines were shown last: many problems are often in one file. */
let shown = { text: '', lines: [''] };
function linesOf(text) {
    if (shown.text !== text)
        shown = { text, lines: text.split('\n') };
    return shown.lines;
}
/** The line in three parts, cut around the range when long. */
function excerpt(line, { start, end }) {
    const from = Math.min(start.column - 1, line.length);
    const to = end.line > start.line ? line.length : Math.min(Math.max(end.column - 1, from), line.length);
    const before = visible(line.slice(0, from)).replaceAll('\n', '');
    const marked = visible(line.slice(from, to));
    const after = visible(line.slice(to));
    if (before.length + marked.length + after.length <= SOURCE_WIDTH)
        return { before, marked, after };
    const markedPart = cutEnd(marked, SOURCE_WIDTH - 20);
    const left = SOURCE_WIDTH - markedPart.length;
    const isShort = before.length <= left - Math.min(after.length, left / 2);
    const beforePart = isShort
        ? before
        : cutStart(before, Math.max(10, Math.floor(left - Math.min(after.length, left / 2))));
    return {
        before: beforePart,
        marked: markedPart,
        after: markedPart === marked ? cutEnd(after, Math.max(10, left - beforePart.length)) : '',
    };
}
function cutEnd(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 3).toWellFormed()}...`;
}
function cutStart(text, length) {
    return text.length <= length ? text : `...${text.slice(text.length - length + 3).toWellFormed()}`;
}
/** Tabs as blanks, other control characters as U+FFFD; line breaks stay. */
function visible(text) {
    return text
        .replaceAll('\t', TAB)
        .replace(/\r\n/g, '\n')
        .replace(/[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, '\ufffd');
}

;// CONCATENATED MODULE: ./out/engine/render/diagnostics-text.js

/** Diagnostics as Packer sets them apart: an empty line after each, one more after the last (spec-json-template 6). */
function diagnosticsText(event, color) {
    const texts = event.diagnostics.map((one) => renderDiagnostic(one, event.sources, { color }));
    return texts.length === 0 ? '' : `${texts.map((text) => `${text.trimEnd()}\n\n`).join('')}\n`;
}


/***/ }),

/***/ 84774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ prefixed)
/* harmony export */ });
/**
 * A message as a build says it: the prefix in front of every line, trailing white space of the whole taken off
 * (spec-json-template 10.4).
 */
function prefixed(target, text) {
    if (target === undefined)
        return text;
    return text
        .split('\n')
        .map((line) => `==> ${target}: ${line}`)
        .join('\n')
        .trimEnd();
}


/***/ }),

/***/ 35263:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ summaryOf)
/* harmony export */ });
/* harmony import */ var _support_duration_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83355);

/** What is said when all builds ended; nothing when none could be run. Builds stand in the order they were started. */
function summaryOf(report) {
    if (report.builds.length === 0)
        return [];
    const waited = { kind: 'say', text: `\n==> Wait completed after ${(0,_support_duration_text_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(report.durationMs)}` };
    if (report.cancelled) {
        const cancelled = { kind: 'say', text: 'Cleanly cancelled builds after being interrupted.' };
        return [waited, cancelled, ...incomplete(report.builds)];
    }
    return [waited, ...failures(report.builds), ...artifacts(report.builds), ...incomplete(report.builds)];
}
function failures(builds) {
    const failed = builds.filter((build) => build.status === 'failed');
    if (failed.length === 0)
        return [];
    return [
        { kind: 'failed-count', count: failed.length },
        { kind: 'error', text: "\n==> Some builds didn't complete successfully and had errors:" },
        ...failed.map((result) => {
            const text = `--> ${result.label.displayName}: ${result.error?.message ?? ''}`;
            return { kind: 'failed', result, text };
        }),
    ];
}
function artifacts(builds) {
    const withArtifacts = builds.filter((build) => build.status === 'succeeded' && build.artifacts.length > 0);
    if (withArtifacts.length === 0)
        return [{ kind: 'say', text: '\n==> Builds finished but no artifacts were created.' }];
    return [
        { kind: 'say', text: '\n==> Builds finished. The artifacts of successful builds are:' },
        ...withArtifacts.flatMap((result) => [
            { kind: 'artifacts', result },
            ...result.artifacts.map((artifact, index) => {
                const text = `--> ${result.label.displayName}: ${artifact.text}`;
                return { kind: 'artifact', result, index, text };
            }),
        ]),
    ];
}
/** Images that exist although their builds did not succeed. */
function incomplete(builds) {
    const kept = builds.filter((build) => build.status !== 'succeeded' && build.artifacts.length > 0);
    if (kept.length === 0)
        return [];
    const lines = kept.flatMap(({ label, artifacts }) => artifacts.map(({ id, image }) => `--> ${label.displayName}: ${id} (${image?.incomplete ?? 'unfinished'})`));
    return [
        { kind: 'say', text: '\n==> These images are incomplete and were kept (on-publish-failure is keep):' },
        ...lines.map((text) => ({ kind: 'say', text })),
    ];
}


/***/ }),

/***/ 85405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ terminalRenderer)
});

// EXTERNAL MODULE: ./out/engine/render/build-end-text.js
var build_end_text = __webpack_require__(55875);
// EXTERNAL MODULE: ./out/engine/render/diagnostics-text.js + 2 modules
var diagnostics_text = __webpack_require__(50680);
;// CONCATENATED MODULE: ./out/engine/render/local-time.js
/** A moment in the machine's time zone as RFC 3339 with whole seconds: `2026-11-23T05:29:47+01:00`, `...Z` for UTC. */
function localRfc3339(milliseconds) {
    const offset = -new Date(milliseconds).getTimezoneOffset();
    const local = new Date(milliseconds + offset * 60_000).toISOString().slice(0, 19);
    if (offset === 0)
        return `${local}Z`;
    const minutes = Math.abs(offset);
    return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
function two(value) {
    return String(value).padStart(2, '0');
}

// EXTERNAL MODULE: ./out/engine/render/prefixed.js
var prefixed = __webpack_require__(84774);
// EXTERNAL MODULE: ./out/engine/render/summary.js
var summary = __webpack_require__(35263);
;// CONCATENATED MODULE: ./out/engine/render/terminal.js





/** green, cyan, magenta, yellow, blue: the builds' colours, in turn. */
const BUILD_COLORS = [32, 36, 35, 33, 34];
const RED = 31;
/** Events as Packer 1.16 prints them (spec-json-template 10.4, 10.5). Text ends with a newline; all goes to one stream. */
function terminalRenderer(options) {
    const line = (text) => options.write(`${text}\n`);
    const buildLine = (build, text, error) => line(paint(options, error ? RED : buildColor(build), stamp(options, text)));
    return (event) => {
        switch (event.type) {
            case 'diagnostics':
                options.write((0,diagnostics_text/* diagnosticsText */.g)(event, options.codes));
                break;
            case 'builds-selected':
                if (options.color && event.builds.length > 0)
                    writeIntro(options, event.builds);
                break;
            case 'message':
                if (event.target === undefined)
                    line(event.text);
                else
                    buildLine(event.build, (0,prefixed/* prefixed */.g)(event.target, event.text), event.level === 'error');
                break;
            case 'output':
                buildLine(event.build, (0,prefixed/* prefixed */.g)(event.target, event.line), event.stream === 'stderr');
                break;
            case 'progress':
                buildLine(event.build, (0,prefixed/* prefixed */.g)(event.build.displayName, event.text), false);
                break;
            case 'build-finished':
                buildLine(event.result.label, (0,build_end_text/* buildEndText */.p)(event.result), isFailure(event.result));
                break;
            case 'run-finished':
                for (const part of (0,summary/* summaryOf */.Y)(event.report))
                    if ('text' in part)
                        line(part.text);
                break;
            default:
        }
    };
}
function isFailure(result) {
    return result.status === 'failed';
}
function writeIntro(options, builds) {
    for (const build of builds) {
        options.write(`${paint(options, buildColor(build), `${build.displayName}: output will be in this color.`)}\n`);
    }
    options.write('\n');
}
function buildColor(build) {
    return BUILD_COLORS[(build?.index ?? 0) % BUILD_COLORS.length] ?? BUILD_COLORS[0];
}
function stamp(options, text) {
    return options.timestamps ? `${localRfc3339(options.clock.now())}: ${text}` : text;
}
function paint(options, color, text) {
    return options.codes ? `\u001b[1;${color}m${text}\u001b[0m` : text;
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

/***/ 83355:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ durationText),
/* harmony export */   Y: () => (/* binding */ goDurationText)
/* harmony export */ });
const UNITS = [
    ['year', 365 * 86_400_000],
    ['week', 7 * 86_400_000],
    ['day', 86_400_000],
    ['hour', 3_600_000],
    ['minute', 60_000],
    ['second', 1000],
    ['millisecond', 1],
    ['microsecond', 0.001],
];
/** How long something took, for people: the two largest non-zero units, `1 second 4 milliseconds` (spec-json-template 10.4). */
function durationText(milliseconds) {
    let left = Math.round(Math.max(0, milliseconds) * 1000);
    const parts = [];
    for (const [name, size] of UNITS) {
        const unit = Math.round(size * 1000);
        const count = Math.floor(left / unit);
        left -= count * unit;
        if (count > 0)
            parts.push(`${count} ${name}${count === 1 ? '' : 's'}`);
    }
    return parts.length === 0 ? '0 milliseconds' : parts.slice(0, 2).join(' ');
}
/** A duration as Go prints it: `1.5s`, `100ms`, `1m0s`, `1h0m0s`, `0s` (Go: time.Duration.String). */
function goDurationText(milliseconds) {
    if (milliseconds < 0)
        return `-${goDurationText(-milliseconds)}`;
    if (milliseconds === 0)
        return '0s';
    if (milliseconds < 0.001)
        return `${decimal(milliseconds * 1e6)}ns`;
    if (milliseconds < 1)
        return `${decimal(milliseconds * 1000)}µs`;
    if (milliseconds < 1000)
        return `${decimal(milliseconds)}ms`;
    const hours = Math.floor(milliseconds / 3_600_000);
    const minutes = Math.floor((milliseconds % 3_600_000) / 60_000);
    const seconds = `${decimal((milliseconds % 60_000) / 1000)}s`;
    if (hours > 0)
        return `${hours}h${minutes}m${seconds}`;
    return minutes > 0 ? `${minutes}m${seconds}` : seconds;
}
/** At most nine places, since Go counts nanoseconds; no trailing zeros. */
function decimal(value) {
    return String(Number(value.toFixed(9)));
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


/***/ }),

/***/ 13935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ wrapText)
/* harmony export */ });
/** Wraps at blanks to `width` characters; existing line breaks are kept, longer words stay whole (spec-json-template 6). */
function wrapText(text, width = 80) {
    return text
        .split('\n')
        .map((line) => wrapLine(line, width))
        .join('\n');
}
function wrapLine(line, width) {
    const lines = [];
    let current = '';
    for (const word of line.split(' ')) {
        const longer = current === '' ? word : `${current} ${word}`;
        if ([...longer].length <= width || current === '') {
            current = longer;
            continue;
        }
        lines.push(current);
        current = word;
    }
    return [...lines, current].join('\n');
}


/***/ })

};
;