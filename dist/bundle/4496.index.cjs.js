"use strict";
exports.id = 4496;
exports.ids = [4496];
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
;// CONCATENATED MODULE: ./out/template/hcl/format-source.js



/** Formats the content of one file in HCL2. @param file its path, for diagnostics @see spec-commands 7 */
function formatSource(file, content) {
    const original = (0,decode_source/* decodeHclSource */.J)(file, content);
    if (typeof original !== 'string')
        return { original: '', formatted: '', diagnostics: [original] };
    const { diagnostics } = (0,parse/* parseHcl */.z4)(file, original);
    return { original, formatted: diagnostics.length === 0 ? (0,format/* formatHcl */.d)(original) : original, diagnostics };
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
// EXTERNAL MODULE: ./out/cli/renderer.js + 1 modules
var renderer = __webpack_require__(35024);
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
    findings.sources.set(file, source.original);
    if (source.original !== source.formatted)
        findings.isChanged = true;
    return source;
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


/***/ })

};
;