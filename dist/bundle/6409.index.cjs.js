"use strict";
exports.id = 6409;
exports.ids = [6409,3055];
exports.modules = {

/***/ 56409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   version: () => (/* binding */ version)
/* harmony export */ });
/* harmony import */ var _engine_render_machine_readable_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27683);
/* harmony import */ var _support_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);
/* harmony import */ var _support_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63055);



/** `image-build version`; machine-readable: Packer's records, with the version whose templates run (decisions 1). */
async function version(_args, host) {
    const text = `image-build v${_support_version_js__WEBPACK_IMPORTED_MODULE_2__.VERSION} (templates as Packer v${_support_version_js__WEBPACK_IMPORTED_MODULE_2__/* .PACKER_VERSION */ .s})`;
    if (!host.machineReadable) {
        host.write(`${text}\n`);
        return 0;
    }
    const record = (0,_engine_render_machine_readable_js__WEBPACK_IMPORTED_MODULE_0__/* .recordWriter */ .x)({ write: host.write, clock: _support_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m });
    record('', 'version', _support_version_js__WEBPACK_IMPORTED_MODULE_2__/* .PACKER_VERSION */ .s);
    record('', 'version-prelease', '');
    record('', 'version-commit', '');
    record('', 'ui', 'say', text);
    return 0;
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

/***/ 63055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION),
/* harmony export */   s: () => (/* binding */ PACKER_VERSION)
/* harmony export */ });
/** The version of this program; a test holds it against package.json. */
const VERSION = '0.1.0';
/** The Packer whose templates run here: `packer_version`, version constraints, machine-readable records (decisions 1). */
const PACKER_VERSION = '1.16.0';


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