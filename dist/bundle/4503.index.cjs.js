"use strict";
exports.id = 4503;
exports.ids = [4503];
exports.modules = {

/***/ 26180:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runSandboxBuild: () => (/* binding */ runSandboxBuild)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22825);
/* harmony import */ var _sandbox_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63838);
/* harmony import */ var _sandbox_latency_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(23145);
/* harmony import */ var _sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(24718);
/* harmony import */ var _sandbox_sandbox_folders_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(14448);
/* harmony import */ var _support_clock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7197);
/* harmony import */ var _build_command_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(93962);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(20947);










/**
 * `sandbox: true`: the build in a sandbox of this process. Its folder is the job's, so that a later step of the job can build on
 * the image of an earlier one.
 */
async function runSandboxBuild(run, inputs) {
    const temporary = run.env['RUNNER_TEMP'];
    const ofJob = temporary === undefined ? undefined : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(temporary, 'image-build-sandbox');
    if (ofJob !== undefined)
        _actions_core__WEBPACK_IMPORTED_MODULE_2__.saveState(_state_js__WEBPACK_IMPORTED_MODULE_9__/* .SANDBOX_STATE */ .cM, ofJob);
    const sandbox = await (0,_sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_5__/* .startSandbox */ .O)({
        ...inputs,
        folder: ofJob ?? (0,_sandbox_sandbox_folders_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultSandboxFolder */ .f)(run.env, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)()),
        port: 0,
        latency: _sandbox_latency_js__WEBPACK_IMPORTED_MODULE_4__/* .INSTANT */ .mN,
        machines: 'isolated',
        clock: _support_clock_js__WEBPACK_IMPORTED_MODULE_7__/* .systemClock */ .m,
        say: (text) => run.log.say(text),
    });
    try {
        const playedCloud = { dial: (address) => sandbox.dial(address) };
        await (0,_build_command_js__WEBPACK_IMPORTED_MODULE_8__/* .runBuildCommand */ .X)({ ...run, env: (0,_sandbox_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .sandboxEnvironment */ .Z)(run.env, sandbox.url), playedCloud });
    }
    finally {
        await sandbox.close();
    }
}


/***/ }),

/***/ 23145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cb: () => (/* binding */ parseLatency),
/* harmony export */   mN: () => (/* binding */ INSTANT)
/* harmony export */ });
/* unused harmony export REALISTIC */
/* harmony import */ var _support_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98347);

/** As long as the work takes. */
const INSTANT = { launch: 0, stop: 0, terminate: 0, image: 0, snapshot: 0, describeWaits: true };
/** About the times of a small Linux image on AWS. */
const REALISTIC = {
    launch: 12_000,
    stop: 25_000,
    terminate: 30_000,
    image: 90_000,
    snapshot: 60_000,
    describeWaits: false,
};
const NAMES = ['launch', 'stop', 'terminate', 'image', 'snapshot'];
/**
 * A latency model by its text: `instant`, `realistic`, one duration for everything (`2s`), or durations by name
 * (`launch=5s,image=1m`; the others take no time). Undefined for a text that is none of these.
 */
function parseLatency(text) {
    if (text === 'instant')
        return INSTANT;
    if (text === 'realistic')
        return REALISTIC;
    const times = new Map();
    for (const part of text.split(',')) {
        const [, name, duration = ''] = /^(?:([a-z]+)=)?(.+)$/.exec(part) ?? [];
        const milliseconds = durationOf(duration);
        if (milliseconds === undefined)
            return undefined;
        if (name !== undefined && !NAMES.some((known) => known === name))
            return undefined;
        for (const each of name === undefined ? NAMES : [name])
            times.set(each, milliseconds);
    }
    const time = (name) => times.get(name) ?? 0;
    return {
        launch: time('launch'),
        stop: time('stop'),
        terminate: time('terminate'),
        image: time('image'),
        snapshot: time('snapshot'),
        describeWaits: false,
    };
}
function durationOf(text) {
    try {
        const milliseconds = (0,_support_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(text);
        return milliseconds >= 0 ? milliseconds : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 33740:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ limitArgv),
/* harmony export */   k: () => (/* binding */ parseLimits)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);

const PROCESSES = 4096;
/** What a machine needs to start and to let somebody in. */
const LEAST = { processes: 64, memory: 64 * 1024 ** 2 };
const UNITS = { k: 1024, m: 1024 ** 2, g: 1024 ** 3 };
/** Three quarters of the memory that this process may have, and more processes than an ordinary build. */
function defaultLimits() {
    const constrained = process.constrainedMemory();
    const most = constrained > 0 ? Math.min(constrained, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.totalmem)()) : (0,node_os__WEBPACK_IMPORTED_MODULE_0__.totalmem)();
    return { processes: PROCESSES, memory: Math.floor(most * 0.75) };
}
/** Limits by their text, `processes=1000,memory=4g`; what is not named has its default. Undefined for a text that is none, and for less than a machine needs (64 of the one, 64m of the other). */
function parseLimits(text) {
    const limits = { ...defaultLimits() };
    for (const part of text.split(',')) {
        const [, name, digits, unit = ''] = /^(processes|memory)=([1-9]\d*)([kmg]?)$/i.exec(part) ?? [];
        if (name === 'processes' && unit === '')
            limits.processes = Number(digits);
        else if (name === 'memory' && unit !== '')
            limits.memory = Number(digits) * (UNITS[unit.toLowerCase()] ?? 1);
        else
            return undefined;
    }
    return limits.processes < LEAST.processes || limits.memory < LEAST.memory ? undefined : limits;
}
/** What to put before a command that starts a machine (`make`) or enters it (`join`): see `LIMIT_SCRIPT`. */
function limitArgv(how, { paths, cgroups }, { id, limits = defaultLimits() }) {
    const lines = [limits.processes, limits.memory, ...cgroups].join('\n');
    return ['bash', '--norc', paths.limit, how, `${paths.machines}/${id}`, lines];
}


/***/ }),

/***/ 14448:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ defaultSandboxFolder),
/* harmony export */   r: () => (/* binding */ sandboxFolders)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The folders below a sandbox's own. */
function sandboxFolders(folder) {
    return { state: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'state'), disks: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'disks'), buckets: (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, 'buckets') };
}
/** Where the sandbox of a user is: `$XDG_STATE_HOME/image-build/sandbox`, default `~/.local/state/image-build/sandbox`. */
function defaultSandboxFolder(env, home) {
    return (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['XDG_STATE_HOME'] || (0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(env['HOME'] || home, '.local', 'state'), 'image-build', 'sandbox');
}


/***/ })

};
;