"use strict";
exports.id = 572;
exports.ids = [572];
exports.modules = {

/***/ 13540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ cleanSandbox)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16392);
/* harmony import */ var _support_process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42609);
/* harmony import */ var _machines_isolated_system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39589);
/* harmony import */ var _machines_machine_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14806);
/* harmony import */ var _sandbox_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14448);
/* harmony import */ var _state_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(49884);







/** Removes everything that a sandbox keeps. Rejects with `SandboxInUse` while another process runs machines in it. */
async function cleanSandbox(folder) {
    const { state, disks, buckets } = (0,_sandbox_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .sandboxFolders */ .r)(folder);
    const store = new _state_store_js__WEBPACK_IMPORTED_MODULE_6__/* .Store */ .i(state);
    const running = store
        .regions()
        .flatMap((region) => store.region(region).instances.all())
        .find(({ state, host }) => !['stopped', 'terminated'].includes(state) && (0,_support_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._)(host));
    if (running !== undefined) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(`the sandbox is in use: process ${running.host.split(':', 1)[0]} runs ${running.id}`, {
            code: 'SandboxInUse',
            source: 'user',
            hint: 'End that build or sandbox first.',
        });
    }
    const machines = (0,_machines_machine_host_js__WEBPACK_IMPORTED_MODULE_4__/* .createMachineHost */ .e)((0,_machines_isolated_system_js__WEBPACK_IMPORTED_MODULE_3__/* .systemAccess */ ._)(disks));
    const found = await machines.probe();
    const none = { machines: [], layers: [] };
    const cleaned = found.possible ? await machines.clean({ machines: new Set(), layers: new Set() }) : none;
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(state, { recursive: true, force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(buckets, { recursive: true, force: true });
    return cleaned;
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

/***/ 7385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   removeSandbox: () => (/* binding */ removeSandbox)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _support_file_exists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91518);
/* harmony import */ var _clean_sandbox_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(13540);
/* harmony import */ var _machines_isolated_system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(39589);
/* harmony import */ var _machines_machine_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14806);
/* harmony import */ var _sandbox_folders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14448);






/**
 * Removes the folder of a sandbox with all that is in it, root's disks too; one that is not there is fine. Rejects with `SandboxInUse` while
 * another process runs machines in it.
 */
async function removeSandbox(folder) {
    if (!(await (0,_support_file_exists_js__WEBPACK_IMPORTED_MODULE_1__/* .exists */ .t)(folder)))
        return;
    await (0,_clean_sandbox_js__WEBPACK_IMPORTED_MODULE_2__/* .cleanSandbox */ .b)(folder);
    const machines = (0,_machines_machine_host_js__WEBPACK_IMPORTED_MODULE_4__/* .createMachineHost */ .e)((0,_machines_isolated_system_js__WEBPACK_IMPORTED_MODULE_3__/* .systemAccess */ ._)((0,_sandbox_folders_js__WEBPACK_IMPORTED_MODULE_5__/* .sandboxFolders */ .r)(folder).disks));
    // Where machines cannot be isolated nothing of root's was made.
    if ((await machines.probe()).possible) {
        // Those of a process that was killed take a moment to end.
        for (const id of await machines.list())
            await machines.remove(id);
        await machines.removeStore();
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(folder, { recursive: true, force: true });
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