"use strict";
exports.id = 7615;
exports.ids = [7615];
exports.modules = {

/***/ 27615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   clean: () => (/* binding */ clean)
/* harmony export */ });
/* harmony import */ var _sandbox_clean_sandbox_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13540);

/** `image-build sandbox clean`: removes instances, images, disks and buckets of the sandbox, those that a crash left too. */
async function clean(folder, host) {
    const { machines, layers } = await (0,_sandbox_clean_sandbox_js__WEBPACK_IMPORTED_MODULE_0__/* .cleanSandbox */ .b)(folder);
    host.write(`Removed ${machines.length} machines and ${layers.length} layers.\n`);
    return 0;
}


/***/ }),

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


/***/ })

};
;