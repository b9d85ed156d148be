"use strict";
exports.id = 5227;
exports.ids = [5227];
exports.modules = {

/***/ 5227:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  clean: () => (/* binding */ clean)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/support/process-identity.js
var process_identity = __webpack_require__(42609);
// EXTERNAL MODULE: ./out/sandbox/machines/isolated-system.js + 7 modules
var isolated_system = __webpack_require__(39589);
// EXTERNAL MODULE: ./out/sandbox/machines/machine-host.js + 18 modules
var machine_host = __webpack_require__(14806);
// EXTERNAL MODULE: ./out/sandbox/sandbox-folders.js
var sandbox_folders = __webpack_require__(14448);
// EXTERNAL MODULE: ./out/sandbox/state/store.js + 1 modules
var state_store = __webpack_require__(49884);
;// CONCATENATED MODULE: ./out/sandbox/clean-sandbox.js







/** Removes everything that a sandbox keeps. Rejects with `SandboxInUse` while another process runs machines in it. */
async function cleanSandbox(folder) {
    const { state, disks, buckets } = (0,sandbox_folders/* sandboxFolders */.r)(folder);
    const store = new state_store/* Store */.i(state);
    const running = store
        .regions()
        .flatMap((region) => store.region(region).instances.all())
        .find(({ state, host }) => !['stopped', 'terminated'].includes(state) && (0,process_identity/* isAlive */._)(host));
    if (running !== undefined) {
        throw new errors/* BuildError */.zS(`the sandbox is in use: process ${running.host.split(':', 1)[0]} runs ${running.id}`, {
            code: 'SandboxInUse',
            source: 'user',
            hint: 'End that build or sandbox first.',
        });
    }
    const machines = (0,machine_host/* createMachineHost */.e)((0,isolated_system/* systemAccess */._)(disks));
    const found = await machines.probe();
    const none = { machines: [], layers: [] };
    const cleaned = found.possible ? await machines.clean({ machines: new Set(), layers: new Set() }) : none;
    await (0,promises_.rm)(state, { recursive: true, force: true });
    await (0,promises_.rm)(buckets, { recursive: true, force: true });
    return cleaned;
}

;// CONCATENATED MODULE: ./out/cli/sandbox/clean.js

/** `image-build sandbox clean`: removes instances, images, disks and buckets of the sandbox, those that a crash left too. */
async function clean(folder, host) {
    const { machines, layers } = await cleanSandbox(folder);
    host.write(`Removed ${machines.length} machines and ${layers.length} layers.\n`);
    return 0;
}


/***/ })

};
;