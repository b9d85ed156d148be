"use strict";
exports.id = 684;
exports.ids = [684,3055];
exports.modules = {

/***/ 16030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   post: () => (/* binding */ post)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22825);
/* harmony import */ var _reaper_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90256);
/* harmony import */ var _resources_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49190);
/* harmony import */ var _resources_remains_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58460);
/* harmony import */ var _support_clock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7197);
/* harmony import */ var _support_safe_writer_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70912);
/* harmony import */ var _assignments_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(31440);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9117);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(20947);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(12358);










/** All post steps of a cancelled job share about 285 s (spec-runner 4); this one leaves the others some. */
const DEADLINE_MS = 240_000;
/**
 * The action's post step: removes what main left open in its journal, whatever became of main. It reads state alone, so
 * that inputs evaluated anew cannot change what is removed; inputs serve only as candidates for credentials that the
 * template was given as variables.
 */
async function post() {
    const write = (0,_support_safe_writer_js__WEBPACK_IMPORTED_MODULE_6__/* .safeWriter */ .x)(process.stdout);
    process.stderr.on('error', () => undefined);
    const say = (text) => {
        for (const line of (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__/* .untrustedLines */ .m)(text))
            write(`${line}\n`);
    };
    try {
        await removeLeftovers(say);
    }
    catch (error) {
        (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_5__/* .reportFailure */ .x)(error);
    }
}
async function removeLeftovers(say) {
    const path = _actions_core__WEBPACK_IMPORTED_MODULE_0__.getState(_state_js__WEBPACK_IMPORTED_MODULE_8__/* .JOURNAL_STATE */ .eL);
    if (path === '')
        return;
    await sayUnreported(path);
    const keep = _actions_core__WEBPACK_IMPORTED_MODULE_0__.getState(_state_js__WEBPACK_IMPORTED_MODULE_8__/* .KEEP_STATE */ .gA);
    const candidates = credentialCandidates();
    for (const candidate of candidates)
        if (candidate.length >= 16)
            _actions_core__WEBPACK_IMPORTED_MODULE_0__.setSecret(candidate);
    const report = await (0,_reaper_js__WEBPACK_IMPORTED_MODULE_1__/* .reapJournal */ .I)(path, {
        env: process.env,
        clock: _support_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m,
        signal: new AbortController().signal,
        deadline: _support_clock_js__WEBPACK_IMPORTED_MODULE_4__/* .systemClock */ .m.now() + (keep === '' ? DEADLINE_MS : 0),
        credentialCandidates: candidates,
        report: say,
        debug: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.debug((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__/* .untrustedLines */ .m)(text).join('\n')),
        secret: _actions_core__WEBPACK_IMPORTED_MODULE_0__.setSecret,
    });
    if (report.remaining.length === 0)
        return;
    if (keep !== '') {
        const kept = report.remaining.map(({ description, command }) => `${description}\n  ${command}`);
        say(`Kept, because on-error is ${keep}. To remove it:\n${kept.join('\n')}`);
        return;
    }
    const list = report.remaining.map(({ description, reason, command }) => `${description}: ${reason}\n  ${command}`);
    fail((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__/* .untrustedLines */ .m)(`These resources could not be removed. Remove them with:\n${list.join('\n')}`).join('\n'), say);
}
/** The runner cuts a longer annotation off, in the log too (spec-runner 3.2). */
const LONGEST_ANNOTATION = 4_000;
function fail(text, say) {
    if (text.length <= LONGEST_ANNOTATION) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed(text);
        return;
    }
    say(text);
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed('Resources could not be removed: the log of this step names them, with the commands that remove them.');
}
/** Images that main had finished when it was killed are no leftovers: they stay, and are named at last. */
async function sayUnreported(path) {
    if (_actions_core__WEBPACK_IMPORTED_MODULE_0__.getState(_state_js__WEBPACK_IMPORTED_MODULE_8__/* .UNREPORTED_STATE */ .Fv) === '')
        return;
    const { results } = (0,_reaper_js__WEBPACK_IMPORTED_MODULE_1__.journalRemains)((await (0,_resources_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .readJournal */ .a0)(path)).entries);
    if (results.length === 0)
        return;
    const headline = 'These images were finished before the step was stopped, and stay; no output names them. To remove one:';
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_7__/* .untrustedLines */ .m)((0,_resources_remains_js__WEBPACK_IMPORTED_MODULE_3__/* .remainsText */ .X)(headline, results)).join('\n'));
}
/** Values that may be credentials: those of the variables inputs (the journal holds fingerprints only). */
function credentialCandidates() {
    const inputs = ['secret-variables', 'variables'];
    return inputs.flatMap((input) => (0,_assignments_js__WEBPACK_IMPORTED_MODULE_9__/* .parseAssignments */ .k)(input, _actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput(input, { trimWhitespace: false }), []).map(({ value }) => value));
}


/***/ }),

/***/ 7030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   S7: () => (/* binding */ applyRecord),
/* harmony export */   VR: () => (/* binding */ recordingJournal),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const VERSION = 1;
/** A {@link Journal} that hands its records to `write`, which resolves when they are safe. */
function recordingJournal(clock, write) {
    const stamp = () => ({ v: VERSION, at: clock.now() });
    return {
        intend: async ({ kind, build, access, token, name }) => {
            const entry = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            await write({ ...stamp(), op: 'intend', entry, kind, build, access, token, name });
            return entry;
        },
        created: (entry, id, facts) => write({ ...stamp(), op: 'created', entry, id, facts }),
        released: (entry) => write({ ...stamp(), op: 'released', entry }),
        kept: (entry, keptFor) => write({ ...stamp(), op: 'kept', entry, keptFor }),
    };
}
/** Whether the entry's resource is, or may be, still there and is wanted by nobody. */
function isOpen({ state }) {
    return state === 'intended' || state === 'created';
}
/** Brings `entries` up to date with a record; false when the record is about an entry that is not known. */
function applyRecord(entries, record) {
    if (record.op === 'intend') {
        const { v: _v, op: _op, ...intent } = record;
        entries.set(record.entry, { ...intent, state: 'intended' });
        return true;
    }
    const entry = entries.get(record.entry);
    if (entry === undefined)
        return false;
    entries.set(record.entry, { ...entry, ...learned(record), state: record.op });
    return true;
}
/** What a record tells of its resource. */
function learned(record) {
    if (record.op === 'created')
        return { id: record.id, facts: record.facts, at: record.at };
    return record.op === 'kept' && record.keptFor !== undefined ? { keptFor: record.keptFor } : {};
}
/** A record from its line; undefined when the line is torn, damaged or of another version. */
function parseRecord(line) {
    const value = parseJson(line);
    if (!isObject(value) || value['v'] !== VERSION)
        return undefined;
    const { op, at, entry } = value;
    if (typeof at !== 'number' || typeof entry !== 'string')
        return undefined;
    const head = { v: VERSION, at, entry };
    if (op === 'released')
        return { ...head, op };
    if (op === 'kept')
        return { ...head, op, keptFor: value['keptFor'] === 'on-error' ? 'on-error' : undefined };
    if (op === 'created') {
        const { id, facts } = value;
        if (typeof id !== 'string' || !(facts === undefined || isStrings(facts)))
            return undefined;
        return { ...head, op, id, facts };
    }
    if (op !== 'intend')
        return undefined;
    const { kind, build, access, token, name } = value;
    if (typeof kind !== 'string' || typeof build !== 'string' || typeof token !== 'string')
        return undefined;
    if (!isStrings(access) || !(name === undefined || typeof name === 'string'))
        return undefined;
    return { ...head, op, kind, build, access, token, name };
}
function parseJson(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isStrings(value) {
    return isObject(value) && Object.values(value).every((item) => typeof item === 'string');
}


/***/ }),

/***/ 49190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _0: () => (/* binding */ openJournal),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   zJ: () => (/* binding */ memoryJournal)
/* harmony export */ });
/* unused harmony export parseJournal */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16392);
/* harmony import */ var _journal_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7030);




/**
 * Opens the journal at `path` for appending; neither file nor folder is made before the first intent. Every record is one
 * JSON line and on disk (fsync) when the call returns. Rejects with `JournalWriteFailed`; a record that failed to be
 * written does not spoil the next.
 */
function openJournal(path, clock) {
    const file = new AppendFile(path);
    const entries = new Map();
    const journal = (0,_journal_record_js__WEBPACK_IMPORTED_MODULE_3__/* .recordingJournal */ .VR)(clock, async (record) => {
        if (record.op !== 'intend')
            (0,_journal_record_js__WEBPACK_IMPORTED_MODULE_3__/* .applyRecord */ .S7)(entries, record);
        await file.append(`${JSON.stringify(record)}\n`);
        if (record.op === 'intend')
            (0,_journal_record_js__WEBPACK_IMPORTED_MODULE_3__/* .applyRecord */ .S7)(entries, record);
    });
    return {
        path,
        get used() {
            return file.used;
        },
        get continued() {
            return file.continued;
        },
        get entries() {
            return [...entries.values()];
        },
        close: () => file.close(),
        ...journal,
    };
}
/** Reads a journal as far as it can be read: a torn line or a record of a later version is counted and passed over. A missing file is empty. */
async function readJournal(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildError */ .zS(`cannot read the journal ${path}: ${error.message}`, {
            code: 'JournalUnreadable',
            source: 'user',
            hint: 'The command sweep finds by their tags what the run has left.',
            cause: error,
        });
    });
    return parseJournal(text);
}
/** The entries of a journal's text (see {@link readJournal}). */
function parseJournal(text) {
    const entries = new Map();
    let unreadableLines = 0;
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        const record = (0,_journal_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .Hh)(line);
        if (record === undefined || !(0,_journal_record_js__WEBPACK_IMPORTED_MODULE_3__/* .applyRecord */ .S7)(entries, record))
            unreadableLines += 1;
    }
    return { entries: [...entries.values()], unreadableLines };
}
/** A journal in memory, with what it holds now. */
function memoryJournal(clock) {
    const entries = new Map();
    const journal = (0,_journal_record_js__WEBPACK_IMPORTED_MODULE_3__/* .recordingJournal */ .VR)(clock, async (record) => void (0,_journal_record_js__WEBPACK_IMPORTED_MODULE_3__/* .applyRecord */ .S7)(entries, record));
    return {
        ...journal,
        get entries() {
            return [...entries.values()];
        },
    };
}
/** Appends texts to a file one after the other, each flushed to disk. */
class AppendFile {
    #path;
    #handle;
    #last = Promise.resolve();
    /** The file may end inside a line: the next text starts a new one. */
    #torn = false;
    used = false;
    continued = false;
    constructor(path) {
        this.#path = path;
    }
    append(text) {
        const done = this.#last.then(() => this.#write(text));
        this.#last = done.catch(() => undefined);
        return done;
    }
    async close() {
        await this.#last;
        await this.#handle?.close();
        this.#handle = undefined;
    }
    async #write(text) {
        try {
            this.#handle ??= await this.#open();
            await this.#handle.appendFile(this.#torn ? `\n${text}` : text);
            await this.#handle.sync();
            this.#torn = false;
            this.used = true;
        }
        catch (cause) {
            this.#torn = true;
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildError */ .zS(`cannot write the journal ${this.#path}: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(cause)}`, {
                code: 'JournalWriteFailed',
                source: 'user',
                hint: 'Make room there, or let this user write there: without its journal a build creates nothing, since what it creates could not be removed for certain.',
                cause,
            });
        }
    }
    async #open() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(this.#path), { recursive: true });
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(this.#path, 'a+', 0o600);
        const { size } = await handle.stat();
        if (size > 0) {
            this.continued ||= !this.used;
            const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
            this.#torn = buffer.toString() !== '\n';
        }
        else {
            await syncDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(this.#path));
        }
        return handle;
    }
}
/** Makes a new file's name as lasting as its content, where the platform can (Windows cannot open folders). */
async function syncDirectory(path) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r').catch(() => undefined);
    await folder?.sync().catch(() => undefined);
    await folder?.close();
}


/***/ }),

/***/ 70081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ orAborted)
/* harmony export */ });
/** Settles as `work` does, or rejects with `signal.reason` as soon as the signal aborts; `work` then goes on unwatched. */
async function orAborted(work, signal) {
    if (signal.aborted) {
        work.catch(() => undefined);
        throw signal.reason;
    }
    let stop = () => undefined;
    const aborted = new Promise((_, reject) => {
        stop = () => reject(signal.reason);
        signal.addEventListener('abort', stop, { once: true });
    });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
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


/***/ })

};
;