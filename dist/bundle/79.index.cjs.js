"use strict";
exports.id = 79;
exports.ids = [79,3055];
exports.modules = {

/***/ 31440:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ parseAssignments)
/* harmony export */ });
/**
 * Reads the lines of `variables` or `secret-variables` (decisions 4): `name=value`, or `name<<END` ... `END` for a value of
 * several lines. Blank lines are skipped. Problems name the input and the line, never the value.
 */
function parseAssignments(input, text, problems) {
    const lines = text.split(/\r?\n/);
    const assignments = [];
    for (let index = 0; index < lines.length; index++) {
        const line = lines[index] ?? '';
        if (line.trim() === '')
            continue;
        const simple = /^\s*([A-Za-z_][\w.-]*)(=|<<)([\s\S]*)$/.exec(line);
        const [, name, operator, rest] = simple ?? [];
        const origin = `input ${input}, line ${index + 1}`;
        if (name === undefined || rest === undefined) {
            problems.push({ input, message: `line ${index + 1} is not of the form name=value`, hint: FORM });
            continue;
        }
        if (operator === '=') {
            assignments.push({ name, value: rest, origin });
            continue;
        }
        const end = findEnd(lines, index + 1, rest.trim());
        if (rest.trim() === '' || end === undefined) {
            problems.push({
                input,
                message: `line ${index + 1} opens a value of several lines that is never closed`,
                hint: FORM,
            });
            break;
        }
        assignments.push({ name, value: lines.slice(index + 1, end).join('\n'), origin });
        index = end;
    }
    return assignments;
}
const FORM = 'Write one name=value a line; names start with a letter or _. For several lines write name<<END, the lines, END.';
function findEnd(lines, from, delimiter) {
    const index = lines.findIndex((line, at) => at >= from && line.trim() === delimiter);
    return index === -1 ? undefined : index;
}


/***/ }),

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
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16392);
/* harmony import */ var _support_file_exists_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91518);
/* harmony import */ var _support_safe_writer_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(70912);
/* harmony import */ var _assignments_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(31440);
/* harmony import */ var _report_failure_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9117);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(20947);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(12358);












/** All post steps of a cancelled job share about 285 s (spec-runner 4); this one leaves the others some. */
const DEADLINE_MS = 240_000;
/**
 * The action's post step: removes what main left open in its journal, whatever became of main. It reads state alone, so
 * that inputs evaluated anew cannot change what is removed; inputs serve only as candidates for credentials that the
 * template was given as variables.
 */
async function post() {
    const write = (0,_support_safe_writer_js__WEBPACK_IMPORTED_MODULE_8__/* .safeWriter */ .x)(process.stdout);
    process.stderr.on('error', () => undefined);
    const say = (text) => {
        for (const line of (0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_9__/* .untrustedLines */ .m)(text))
            write(`${line}\n`);
    };
    try {
        await removeSandbox();
        await removeLeftovers(say);
    }
    catch (error) {
        (0,_report_failure_js__WEBPACK_IMPORTED_MODULE_7__/* .reportFailure */ .x)(error);
    }
}
/** What is left of a sandbox costs nothing but room on the runner's disk: that fails no job. */
async function removeSandbox() {
    const folder = _actions_core__WEBPACK_IMPORTED_MODULE_0__.getState(_state_js__WEBPACK_IMPORTED_MODULE_10__/* .SANDBOX_STATE */ .cM);
    if (folder === '')
        return;
    try {
        const sandbox = await Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(2503), __webpack_require__.e(572)]).then(__webpack_require__.bind(__webpack_require__, 7385));
        await sandbox.removeSandbox(folder);
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_9__/* .untrustedLines */ .m)(`The sandbox ${folder} could not be removed: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .errorMessage */ .gJ)(error)}`).join('\n'));
    }
}
async function removeLeftovers(say) {
    const path = _actions_core__WEBPACK_IMPORTED_MODULE_0__.getState(_state_js__WEBPACK_IMPORTED_MODULE_10__/* .JOURNAL_STATE */ .eL);
    if (path === '')
        return;
    await requireJournal(path);
    await sayUnreported(path);
    const keep = _actions_core__WEBPACK_IMPORTED_MODULE_0__.getState(_state_js__WEBPACK_IMPORTED_MODULE_10__/* .KEEP_STATE */ .gA);
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
        debug: (text) => _actions_core__WEBPACK_IMPORTED_MODULE_0__.debug((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_9__/* .untrustedLines */ .m)(text).join('\n')),
        secret: _actions_core__WEBPACK_IMPORTED_MODULE_0__.setSecret,
    });
    if (report.remaining.length === 0)
        return;
    if (keep !== '') {
        say((0,_resources_remains_js__WEBPACK_IMPORTED_MODULE_3__/* .remainsText */ .XR)(`Kept, because on-error is ${keep}. To remove it:`, report.remaining));
        return;
    }
    const list = report.remaining.map(_resources_remains_js__WEBPACK_IMPORTED_MODULE_3__/* .remainingText */ .At);
    fail((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_9__/* .untrustedLines */ .m)(`These resources could not be removed. Remove them with:\n${list.join('\n')}`).join('\n'), say);
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
/** Rejects with `JournalGone` when main has left a journal that is not there any more, as when a later step emptied the folder. */
async function requireJournal(path) {
    if (_actions_core__WEBPACK_IMPORTED_MODULE_0__.getState(_state_js__WEBPACK_IMPORTED_MODULE_10__/* .BEGUN_STATE */ .G) === '' || (await (0,_support_file_exists_js__WEBPACK_IMPORTED_MODULE_6__/* .exists */ .t)(path)))
        return;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .BuildError */ .zS(`the journal ${path} is gone: nobody can tell what the build has left`, {
        code: 'JournalGone',
        source: 'user',
        hint: 'Leave RUNNER_TEMP alone until the job ends. What the run has left has its tags: command: sweep finds it.',
    });
}
/** Images that main had finished when it was killed are no leftovers: they stay, and are named at last. */
async function sayUnreported(path) {
    if (_actions_core__WEBPACK_IMPORTED_MODULE_0__.getState(_state_js__WEBPACK_IMPORTED_MODULE_10__/* .UNREPORTED_STATE */ .Fv) === '')
        return;
    const { results } = (0,_reaper_js__WEBPACK_IMPORTED_MODULE_1__.journalRemains)((await (0,_resources_journal_js__WEBPACK_IMPORTED_MODULE_2__/* .readJournal */ .a0)(path)).entries);
    if (results.length === 0)
        return;
    const headline = 'These images were finished before the step was stopped, and stay; no output names them. To remove one:';
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.warning((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_9__/* .untrustedLines */ .m)((0,_resources_remains_js__WEBPACK_IMPORTED_MODULE_3__/* .remainsText */ .XR)(headline, results)).join('\n'));
}
/** Values that may be credentials: those of the variables inputs (the journal holds fingerprints only). */
function credentialCandidates() {
    const inputs = ['secret-variables', 'variables'];
    return inputs.flatMap((input) => (0,_assignments_js__WEBPACK_IMPORTED_MODULE_11__/* .parseAssignments */ .k)(input, _actions_core__WEBPACK_IMPORTED_MODULE_0__.getInput(input, { trimWhitespace: false }), []).map(({ value }) => value));
}


/***/ }),

/***/ 9117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ reportFailure)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22825);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16392);
/* harmony import */ var _untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12358);



/** Fails the step with one error annotation: what is wrong, and how to mend it. */
function reportFailure(error) {
    const hint = error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS && error.hint !== undefined ? `\n${error.hint}` : '';
    const internal = error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS ? '' : '\nThis is a bug of image-build-action: please report it.';
    if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS) && error instanceof Error)
        _actions_core__WEBPACK_IMPORTED_MODULE_0__.debug((0,_untrusted_text_js__WEBPACK_IMPORTED_MODULE_2__/* .untrustedLines */ .m)(error.stack ?? '').join('\n'));
    _actions_core__WEBPACK_IMPORTED_MODULE_0__.setFailed(`${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(error)}${hint}${internal}`);
}


/***/ }),

/***/ 20947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fv: () => (/* binding */ UNREPORTED_STATE),
/* harmony export */   G: () => (/* binding */ BEGUN_STATE),
/* harmony export */   cM: () => (/* binding */ SANDBOX_STATE),
/* harmony export */   eL: () => (/* binding */ JOURNAL_STATE),
/* harmony export */   gA: () => (/* binding */ KEEP_STATE)
/* harmony export */ });
/** The state that main leaves for post: the path of the journal. */
const JOURNAL_STATE = 'journal';
/**
 * Set to the value of `on-error` while main runs, when the user wants failed builds kept: if main is killed, post lists and
 * removes nothing. Empty once main has ended, since the journal then says what is kept.
 */
const KEEP_STATE = 'keep';
/** `true` as long as there is a journal at that path: from its first intent on, until main has removed it as closed. */
const BEGUN_STATE = 'begun';
/** The folder of the job's sandbox: post removes it, since its disks belong to root and the runner could not. */
const SANDBOX_STATE = 'sandbox';
/** `true` until main has written its outputs: if it is killed, nobody was told of the images that it finished. */
const UNREPORTED_STATE = 'unreported';


/***/ }),

/***/ 12358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ untrustedLines)
/* harmony export */ });
/**
 * Text of templates, machines and services as lines that the runner cannot take for workflow commands (spec-runner 3.6):
 * split at every line end the runner knows (also a lone CR), a leading `::` gets something visible in front, and every
 * `##[` is broken.
 */
function untrustedLines(text) {
    return text.split(/\r\n|\n|\r/).map(harmless);
}
// .NET's comparisons by culture see no controls and no ignorable characters, before a command's mark or within it.
const COMMAND = /^[\s\p{C}\p{DI}]*:[\p{C}\p{DI}]*:/u;
const OLD_COMMAND = /#[\p{C}\p{DI}]*#[\p{C}\p{DI}]*\[/gu;
function harmless(line) {
    const broken = line.replace(OLD_COMMAND, '# #[');
    return COMMAND.test(broken) ? `> ${broken}` : broken;
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
        intend: async ({ kind, build, access, token, name, source }) => {
            const entry = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            await write({ ...stamp(), op: 'intend', entry, kind, build, access, token, name, source });
            return entry;
        },
        created: (entry, id, facts) => write({ ...stamp(), op: 'created', entry, id, facts }),
        released: (entry) => write({ ...stamp(), op: 'released', entry }),
        kept: (entry, keptFor) => write({ ...stamp(), op: 'kept', entry, keptFor }),
    };
}
/** Whether the entry's resource is, or may be, still there and is wanted by nobody. */
function isOpen({ state, keptFor }) {
    return state === 'intended' || state === 'created' || (state === 'kept' && keptFor === 'publication');
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
    return record.op === 'kept' ? { keptFor: record.keptFor } : {};
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
        return { ...head, op, keptFor: KEPT_FOR.find((reason) => reason === value['keptFor']) };
    if (op === 'created') {
        const { id, facts } = value;
        if (typeof id !== 'string' || !(facts === undefined || isStrings(facts)))
            return undefined;
        return { ...head, op, id, facts };
    }
    if (op !== 'intend')
        return undefined;
    const { kind, build, access, token, name, source } = value;
    if (typeof kind !== 'string' || typeof build !== 'string' || typeof token !== 'string')
        return undefined;
    if (!isStrings(access) || !isStringOrNone(name) || !isStringOrNone(source))
        return undefined;
    return { ...head, op, kind, build, access, token, name, source };
}
const KEPT_FOR = ['on-error', 'publication'];
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
function isStringOrNone(value) {
    return value === undefined || typeof value === 'string';
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

/***/ 58460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   At: () => (/* binding */ remainingText),
/* harmony export */   XR: () => (/* binding */ remainsText),
/* harmony export */   ZT: () => (/* binding */ remainsOf)
/* harmony export */ });
/* harmony import */ var _journal_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _resource_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30032);


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
/** What could not be removed and why; on a line of its own the command that removes it. */
function remainingText({ description, reason, command }) {
    return command === '' ? `${description}: ${reason}` : `${description}: ${reason}\n  ${command}`;
}
function remnant(entry, kinds) {
    const kind = kinds.find((one) => one.kind === entry.kind);
    return { description: (0,_resource_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .describeEntry */ .O)(entry, kind), command: kind?.removalCommand(entry) ?? '' };
}


/***/ }),

/***/ 30032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ describeEntry)
/* harmony export */ });
/** Names a journalled resource for a person, also one whose kind this version does not know. */
function describeEntry(entry, kind) {
    return kind?.describe(entry) ?? `${entry.kind} ${entry.id ?? entry.name ?? entry.token}`;
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

/***/ 16892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ deferred)
/* harmony export */ });
/** `Promise.withResolvers`, which Node 20 does not have. */
function deferred() {
    let settle;
    const promise = new Promise((resolve, reject) => {
        settle = { resolve, reject };
    });
    if (settle === undefined)
        throw new Error('the executor of a promise runs at once');
    return { promise, ...settle };
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

/***/ 16392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ errorAdvice),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   gJ: () => (/* binding */ errorMessage),
/* harmony export */   iB: () => (/* binding */ isCancellation),
/* harmony export */   zS: () => (/* binding */ BuildError)
/* harmony export */ });
/** The one error class of the project: a message with the wrong value in it, and facts that a host can show. */
class BuildError extends Error {
    code;
    source;
    hint;
    range;
    constructor(message, facts) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = 'BuildError';
        this.code = facts.code;
        this.source = facts.source;
        this.hint = facts.hint;
        this.range = facts.range;
    }
}
/** Thrown (as `signal.reason` too) when the run was cancelled by a signal, a timeout input or an operator. */
class CancelledError extends BuildError {
    constructor(message = 'the build was cancelled', cause) {
        super(message, { code: 'Cancelled', source: 'user', cause });
        this.name = 'CancelledError';
    }
}
/** True for an error that means "stopped on request": ours, or the platform's AbortError. */
function isCancellation(error) {
    return error instanceof CancelledError || (error instanceof Error && error.name === 'AbortError');
}
/** The text of anything that can be thrown. */
function errorMessage(error) {
    return error instanceof Error ? error.message : String(error);
}
/** As {@link errorMessage}, followed by how to mend it where that is known. */
function errorAdvice(error) {
    const hint = error instanceof BuildError ? error.hint : undefined;
    return hint === undefined ? errorMessage(error) : `${errorMessage(error)}. ${hint}`;
}


/***/ }),

/***/ 91518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** True when there is something at a path, links followed. */
function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
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

/***/ 70912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ safeWriter)
/* harmony export */ });
/* harmony import */ var _deferred_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16892);

/** Characters in a piece of what waits for a slow reader. */
const PIECE = 1024 * 1024;
/**
 * A writer for stdout or stderr that outlives its reader: after EPIPE it is silent, so that cleaning up goes on when the
 * runner's worker was killed (spec-runner 1.1). What a slow reader has not taken yet is held back in large pieces: Node
 * fails with EINVAL, and drops everything, when a million writes wait.
 */
function safeWriter(stream) {
    let gone = false;
    let open = '';
    let waiting;
    const full = [];
    const caughtUp = () => {
        waiting?.resolve();
        waiting = undefined;
    };
    const end = () => {
        gone = true;
        open = '';
        full.length = 0;
        caughtUp();
    };
    stream.on('error', end);
    stream.on('close', end);
    stream.on('drain', () => {
        const piece = full.shift() ?? open;
        if (piece === open)
            open = '';
        if (piece.length > 0)
            stream.write(piece);
        if (!stream.writableNeedDrain)
            caughtUp();
    });
    const pace = () => {
        if (gone || !stream.writableNeedDrain)
            return undefined;
        waiting ??= (0,_deferred_js__WEBPACK_IMPORTED_MODULE_0__/* .deferred */ .y)();
        return waiting.promise;
    };
    const write = (text) => {
        if (gone || stream.destroyed)
            return;
        if (full.length === 0 && open === '' && !stream.writableNeedDrain) {
            stream.write(text);
            return;
        }
        open += text;
        if (open.length < PIECE)
            return;
        full.push(Buffer.from(open));
        open = '';
    };
    return Object.assign(write, { pace });
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