"use strict";
exports.id = 8738;
exports.ids = [8738];
exports.modules = {

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