"use strict";
exports.id = 9764;
exports.ids = [9764];
exports.modules = {

/***/ 38324:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fmt: () => (/* binding */ fmt)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/support/go-file-error.js
var go_file_error = __webpack_require__(25723);
;// CONCATENATED MODULE: ./out/template/hcl/find-hcl-files.js



const HCL_FILE = /\.(pkr|pkrvars)\.hcl$/;
/** Hidden files and what editors leave behind. */
const SKIPPED = /^\.|~$|^#.*#$/;
/**
 * The files that `fmt` formats for an argument, by name: the file itself, or those of a folder. A diagnostic when there is no such path
 * (`FileNotFound`) or nothing in HCL2 (`NoHclFile`). @see spec-commands 7
 */
async function findHclFiles(path, options) {
    try {
        const isFolder = (await (0,promises_.stat)((0,external_node_path_.resolve)(options.workingDirectory, path))).isDirectory();
        const files = isFolder ? await filesOf(path, options) : [path].filter((file) => HCL_FILE.test(file));
        return files.length === 0 ? noHclFile(path) : files;
    }
    catch (error) {
        return { severity: 'error', code: 'FileNotFound', summary: (0,go_file_error/* goFileError */.d)('stat', path, error) };
    }
}
async function filesOf(folder, options) {
    const entries = await (0,promises_.readdir)((0,external_node_path_.resolve)(options.workingDirectory, folder), { withFileTypes: true });
    const files = [];
    for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
        if (SKIPPED.test(entry.name))
            continue;
        const path = (0,external_node_path_.join)(folder, entry.name);
        if (!entry.isDirectory()) {
            if (HCL_FILE.test(entry.name))
                files.push(path);
        }
        else if (options.recursive)
            files.push(...(await filesOf(path, options)));
    }
    return files;
}
function noHclFile(path) {
    return {
        severity: 'error',
        code: 'NoHclFile',
        summary: `Cannot tell whether ${path} contains HCL2 configuration data`,
        detail: 'Only files whose names end in .pkr.hcl or .pkrvars.hcl are formatted. JSON templates stay as they are.',
    };
}

// EXTERNAL MODULE: ./out/languages/hcl/decode-source.js
var decode_source = __webpack_require__(22335);
// EXTERNAL MODULE: ./out/languages/hcl/format.js + 4 modules
var format = __webpack_require__(60757);
// EXTERNAL MODULE: ./out/languages/hcl/parse.js + 15 modules
var parse = __webpack_require__(45126);
// EXTERNAL MODULE: ./out/template/hcl/misread-secrets.js
var misread_secrets = __webpack_require__(60557);
;// CONCATENATED MODULE: ./out/template/hcl/format-source.js




/** Formats the content of one file in HCL2. @param file its path, for diagnostics @see spec-commands 7 */
function formatSource(file, content) {
    const original = (0,decode_source/* decodeHclSource */.J)(file, content);
    if (typeof original !== 'string')
        return { original: '', formatted: '', shown: '', diagnostics: [original] };
    const { diagnostics } = (0,parse/* parseHcl */.z4)(file, original);
    if (diagnostics.length === 0)
        return { original, formatted: (0,format/* formatHcl */.d)(original), shown: original, diagnostics };
    return { original, formatted: original, ...(0,misread_secrets/* withoutMisreadSecrets */.r)(file, original, diagnostics) };
}

;// CONCATENATED MODULE: ./out/template/hcl/line-diff.js
/** Unchanged lines that are shown around a change. */
const CONTEXT = 3;
/**
 * The differences of two texts with the same number of lines, as `diff -u` shows them, with labels `old/PATH` and `new/PATH`.
 * (Formatting never adds or removes a line.)
 */
function lineDiff(path, before, after) {
    const old = intoLines(before);
    const now = intoLines(after);
    const changed = old.flatMap((line, index) => (line === now[index] ? [] : [index]));
    const hunks = intoHunks(changed, old.length).map((hunk) => hunkText(hunk, old, now));
    return `--- old/${path}\n+++ new/${path}\n${hunks.join('')}`;
}
/** Lines with their line breaks, so that a missing last one is seen. */
function intoLines(text) {
    return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function intoHunks(changed, count) {
    const hunks = [];
    for (const line of changed) {
        const hunk = { start: Math.max(0, line - CONTEXT), end: Math.min(count, line + CONTEXT + 1) };
        const last = hunks.at(-1);
        if (last !== undefined && hunk.start <= last.end)
            hunks[hunks.length - 1] = { start: last.start, end: hunk.end };
        else
            hunks.push(hunk);
    }
    return hunks;
}
function hunkText({ start, end }, old, now) {
    const count = end - start;
    const place = count === 1 ? `${start + 1}` : `${start + 1},${count}`;
    let text = `@@ -${place} +${place} @@\n`;
    let added = '';
    for (let at = start; at < end; at++) {
        const before = old[at] ?? '';
        const after = now[at] ?? '';
        if (before === after) {
            text += added + marked(' ', before);
            added = '';
        }
        else {
            text += marked('-', before);
            added += marked('+', after);
        }
    }
    return text + added;
}
function marked(mark, line) {
    return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}

// EXTERNAL MODULE: ./out/cli/flags.js
var cli_flags = __webpack_require__(17693);
// EXTERNAL MODULE: ./out/cli/parse-command.js + 1 modules
var parse_command = __webpack_require__(62265);
// EXTERNAL MODULE: ./out/cli/renderer.js
var renderer = __webpack_require__(18587);
// EXTERNAL MODULE: ./out/cli/template-flags.js
var template_flags = __webpack_require__(11444);
;// CONCATENATED MODULE: ./out/cli/commands/fmt.js










const FLAGS = {
    ...template_flags/* TEMPLATE_FLAGS */.nq,
    check: { kind: 'bool', help: 'Only check: exit code 3 when something would change.' },
    diff: { kind: 'bool', help: 'Show what changes.' },
    write: { kind: 'bool', help: 'Write the files, on by default.' },
    recursive: { kind: 'bool', help: 'Descend into folders.' },
};
const FACE = {
    usage: 'fmt [options] PATH...',
    description: [
        'Formats HCL2 files (.pkr.hcl, .pkrvars.hcl) and prints the names of those that change.',
        '  PATH is a file, a folder, or "-" for standard input. JSON files stay as they are.',
    ].join('\n'),
    flags: FLAGS,
};
/** Exit code of `-check` when something would change. */
const WOULD_CHANGE = 3;
/** `image-build fmt` (spec-commands 7). A wrong file is reported and left alone; the others are formatted all the same. */
async function fmt(args, host) {
    const parsed = (0,parse_command/* parseCommand */.R)(FACE, args, host);
    if (typeof parsed === 'number')
        return parsed;
    if (parsed.rest.length === 0) {
        (0,parse_command/* writeHelp */.i)(FACE, host);
        return 1;
    }
    const findings = { diagnostics: [], sources: new Map(), isChanged: false };
    const flags = formatFlags(parsed);
    for (const path of parsed.rest) {
        if (path === '-')
            await formatStdin(host, flags, findings);
        else
            await formatPath(path, host, flags, findings);
    }
    const { diagnostics, sources, isChanged } = findings;
    if (diagnostics.length > 0) {
        (0,renderer/* cliRenderer */.k)(host, { color: true, timestamps: false })({ type: 'diagnostics', diagnostics, sources });
        return 1;
    }
    return isChanged && (0,cli_flags/* boolFlag */.lB)(parsed, 'check', false) ? WOULD_CHANGE : 0;
}
function formatFlags(parsed) {
    return {
        writes: (0,cli_flags/* boolFlag */.lB)(parsed, 'write', true) && !(0,cli_flags/* boolFlag */.lB)(parsed, 'check', false),
        showsDiff: (0,cli_flags/* boolFlag */.lB)(parsed, 'diff', false),
        recursive: (0,cli_flags/* boolFlag */.lB)(parsed, 'recursive', false),
    };
}
async function formatPath(path, host, flags, findings) {
    const { workingDirectory } = host;
    const files = await findHclFiles(path, { workingDirectory, recursive: flags.recursive });
    if (!isList(files)) {
        findings.diagnostics.push(files);
        return;
    }
    for (const file of files)
        await formatFile(file, host, flags, findings);
}
function isList(files) {
    return Array.isArray(files);
}
async function formatFile(file, host, flags, findings) {
    const absolute = (0,external_node_path_.resolve)(host.workingDirectory, file);
    let operation = 'open';
    try {
        const { original, formatted } = note(findings, file, await (0,promises_.readFile)(absolute));
        if (original === formatted)
            return;
        operation = 'write';
        if (flags.writes)
            await (0,promises_.writeFile)(absolute, formatted);
        host.write(`${file}\n`);
        if (flags.showsDiff)
            host.write(lineDiff(file, original, formatted));
    }
    catch (error) {
        findings.diagnostics.push({
            severity: 'error',
            code: 'FileNotFormatted',
            summary: (0,go_file_error/* goFileError */.d)(operation, file, error),
        });
    }
}
/** Standard input is printed in its new form, changed or not. */
async function formatStdin(host, flags, findings) {
    const { formatted, diagnostics } = note(findings, '<stdin>', new TextEncoder().encode(await host.readStdin()));
    if (diagnostics.length === 0 && flags.writes)
        host.write(formatted);
}
function note(findings, file, content) {
    const source = formatSource(file, content);
    findings.diagnostics.push(...source.diagnostics);
    if (source.shown !== undefined)
        findings.sources.set(file, source.shown);
    if (source.original !== source.formatted)
        findings.isChanged = true;
    return source;
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

/***/ 60757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ formatHcl)
});

;// CONCATENATED MODULE: ./out/languages/hcl/format-align.js
/** Aligns the `=` of neighbouring lines, then the comments at the ends of neighbouring lines. */
function alignCells(lines) {
    alignRuns(lines, (line) => line.assign[0], (line) => width(line.lead));
    alignRuns(lines, (line) => line.comment[0], (line) => width(line.lead) + width(line.assign));
}
function alignRuns(lines, cell, before) {
    let run = [];
    for (const line of lines) {
        if (cell(line) !== undefined) {
            run.push(line);
            continue;
        }
        alignRun(run, cell, before);
        run = [];
    }
    alignRun(run, cell, before);
}
function alignRun(run, cell, before) {
    const widths = run.map(before);
    const column = widths.reduce((widest, width) => Math.max(widest, width), 0) + 1;
    run.forEach((line, index) => {
        const first = cell(line);
        if (first !== undefined)
            first.spaces = column - (widths[index] ?? 0);
    });
}
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ASCII = /^[\x20-\x7e]*$/;
function width(tokens) {
    return tokens.reduce((sum, { token, spaces }) => sum + spaces + columns(token.text), 0);
}
function columns(text) {
    return ASCII.test(text) ? text.length : [...graphemes.segment(text)].length;
}

// EXTERNAL MODULE: ./out/languages/hcl/tokens.js
var hcl_tokens = __webpack_require__(2565);
;// CONCATENATED MODULE: ./out/languages/hcl/format-indent.js

const WIDTH = 2;
/** Sets the spaces before the first token of each line: two for each level that an earlier line left open. */
function indentLines(lines) {
    const levels = [];
    for (const line of lines) {
        const first = firstToken(line);
        const isBlank = first === undefined || first.token.kind === 'newline' || first.token.kind === 'end';
        const net = netBrackets(line);
        if (net < 0)
            closeLevels(levels, -net);
        if (!isBlank)
            first.spaces = WIDTH * levels.length;
        if (net > 0)
            levels.push(net);
    }
}
function firstToken({ lead, assign, comment }) {
    return lead[0] ?? assign[0] ?? comment[0];
}
/** What stands behind a heredoc's opener does not count. */
function netBrackets({ lead, assign }) {
    let net = 0;
    for (const { token } of lead) {
        net += (0,hcl_tokens/* nesting */.tU)(token.kind);
        if (token.kind === 'open-heredoc')
            break;
    }
    for (const { token } of assign)
        net += (0,hcl_tokens/* nesting */.tU)(token.kind);
    return net;
}
/** A line that opened several brackets made one level, which is gone when all of them are closed. */
function closeLevels(levels, closed) {
    let left = closed;
    while (left > 0 && levels.length > 0) {
        const top = levels.pop() ?? 0;
        if (top > left)
            levels.push(top - left);
        left -= top;
    }
}

;// CONCATENATED MODULE: ./out/languages/hcl/format-lines.js

/** Splits tokens into lines of cells. A heredoc belongs to the line of its opener. */
function formatLines(tokens) {
    const lines = [];
    let current = [];
    for (const token of tokens) {
        current.push({ token, spaces: 0 });
        if (!endsLine(token))
            continue;
        lines.push(intoCells(current));
        current = [];
    }
    return lines;
}
/** The text of a formatted line. */
function lineText({ lead, assign, comment }) {
    return [lead, assign, comment]
        .flat()
        .map(({ token, spaces }) => `${' '.repeat(spaces)}${token.text}`)
        .join('');
}
function endsLine({ kind, text }) {
    return kind === 'newline' || kind === 'end' || (kind === 'line-comment' && text.endsWith('\n'));
}
function intoCells(line) {
    const last = line.at(-1)?.token;
    const hasComment = line.length > 1 && (last?.kind === 'line-comment' || last?.kind === 'block-comment');
    const comment = hasComment ? line.slice(-1) : [];
    const code = hasComment ? line.slice(0, -1) : line;
    const equals = code.findIndex(({ token }, index) => index > 0 && token.kind === '=');
    if (equals === -1 || !isBalanced(code.slice(equals)))
        return { lead: code, assign: [], comment };
    return { lead: code.slice(0, equals), assign: code.slice(equals), comment };
}
function isBalanced(tokens) {
    return tokens.reduce((depth, { token }) => depth + (0,hcl_tokens/* nesting */.tU)(token.kind), 0) === 0;
}

;// CONCATENATED MODULE: ./out/languages/hcl/format-spacing.js

/** Sets the spaces between the tokens of each line. */
function spaceWithinLines(lines) {
    for (const { lead, assign, comment } of lines) {
        const tokens = [...lead, ...assign, ...comment];
        tokens.forEach((right, index) => {
            const left = tokens[index - 1];
            if (left === undefined)
                return;
            const gap = { before: tokens[index - 2]?.token, left: left.token, right: right.token };
            right.spaces = hasSpace(gap) ? 1 : 0;
        });
    }
}
/** The first rule that has an opinion decides. */
function hasSpace(gap) {
    for (const rule of [punctuationRule, templateRule, wordRule, unaryRule, bracketRule]) {
        const opinion = rule(gap);
        if (opinion !== undefined)
            return opinion;
    }
    return true;
}
function punctuationRule({ left, right }) {
    if (right.kind === 'newline' || right.kind === 'end')
        return false;
    if (left.kind === 'identifier' && right.kind === '(')
        return false;
    if ([left.kind, right.kind].some((kind) => kind === '::' || kind === '.'))
        return false;
    if (right.kind === ',' || right.kind === '...')
        return false;
    if (left.kind === ',')
        return true;
    return undefined;
}
const TEXT = new Set(['quoted-literal', 'text-literal', 'quoted-newline']);
function templateRule({ left, right }) {
    if (TEXT.has(left.kind) || TEXT.has(right.kind))
        return false;
    if (left.kind === 'open-quote' || left.kind === 'open-heredoc')
        return false;
    if (right.kind === 'close-quote' || right.kind === 'close-heredoc' || right.kind === 'missing-quote')
        return false;
    return undefined;
}
const BEFORE_INDEX = new Set(['identifier', 'number', ')', ']', '}']);
function wordRule({ before, left, right }) {
    if (left.kind === 'identifier' && left.text === 'in' && before?.kind === 'identifier')
        return true;
    if (right.kind === '[' && BEFORE_INDEX.has(left.kind))
        return false;
    return undefined;
}
/** A template sequence is not among them: `${- x}`. */
const BEFORE_UNARY = new Set([
    '(',
    '[',
    '{',
    '=',
    ':',
    ',',
    '?',
    '+',
    '-',
    '*',
    '/',
    '%',
    '==',
    '!=',
    '<',
    '>',
    '<=',
    '>=',
    '&&',
    '||',
    '!',
]);
function unaryRule({ before, left }) {
    if (left.kind === '!')
        return false;
    if (left.kind !== '-')
        return undefined;
    return before !== undefined && !BEFORE_UNARY.has(before.kind);
}
function bracketRule({ left, right }) {
    if (left.kind === '{' && right.kind === '}')
        return false;
    if (left.kind === '{' || right.kind === '}')
        return true;
    const opensSequence = left.kind === 'open-interpolation' || left.kind === 'open-directive';
    if (opensSequence && right.kind === '{')
        return true;
    if (left.kind === '}' && right.kind === 'close-sequence')
        return true;
    if (left.kind === 'close-sequence' && (0,hcl_tokens/* nesting */.tU)(right.kind) === 1)
        return false;
    if ((0,hcl_tokens/* nesting */.tU)(left.kind) === 1 || (0,hcl_tokens/* nesting */.tU)(right.kind) === -1)
        return false;
    return undefined;
}

// EXTERNAL MODULE: ./out/languages/hcl/lex.js + 2 modules
var lex = __webpack_require__(53394);
;// CONCATENATED MODULE: ./out/languages/hcl/format.js





/**
 * The canonical layout of HCL2 source, as `packer fmt` writes it: only the blanks between tokens change, never a line break, comment or
 * heredoc. Defined for any text; callers refuse text that does not parse. A byte order mark is dropped.
 * @see spec-hcl2 D
 */
function formatHcl(text) {
    const lines = formatLines((0,lex/* lexHcl */.X)('', text));
    indentLines(lines);
    spaceWithinLines(lines);
    alignCells(lines);
    return lines.map(lineText).join('');
}


/***/ }),

/***/ 63225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ starred),
/* harmony export */   _D: () => (/* binding */ replaceAt),
/* harmony export */   gC: () => (/* binding */ withStars)
/* harmony export */ });
/** The text of a file for showing diagnostics, with asterisks for what may be secret there. Everything stays at its place. */
function withStars(text, ranges) {
    return ranges.reduce((shown, { start, end }) => replaceAt(shown, start.offset, starred(text.slice(start.offset, end.offset))), text);
}
/** Puts something as long as what was there at an offset. */
function replaceAt(text, offset, replacement) {
    return text.slice(0, offset) + replacement + text.slice(offset + replacement.length);
}
/** Blanks, quotes and brackets stay; not a quote that is escaped. */
function starred(text) {
    return text.replaceAll(/\\"|[^\s"=,:()[\]{}]/g, (hidden) => '*'.repeat(hidden.length));
}


/***/ })

};
;