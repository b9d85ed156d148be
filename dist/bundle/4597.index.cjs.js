"use strict";
exports.id = 4597;
exports.ids = [4597];
exports.modules = {

/***/ 4597:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inSandbox: () => (/* binding */ inSandbox)
/* harmony export */ });
/* harmony import */ var _sandbox_environment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63838);
/* harmony import */ var _sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24718);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16392);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17693);
/* harmony import */ var _renderer_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18587);
/* harmony import */ var _sandbox_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(84151);






/** Exit code of a build that succeeded, but for provisioners that were skipped (`-sandbox-machines=none`). */
const NOT_PROVISIONED = 4;
/** Runs a build in a sandbox of its own, in this process, which ends with it. */
async function inSandbox(flags, cli, build) {
    const sandbox = await startFor(flags, cli);
    if (sandbox === undefined)
        return 1;
    let skipped = 0;
    const count = () => {
        skipped += 1;
    };
    const withoutMachines = flags.values.get('sandbox-machines')?.at(-1) === 'none';
    const playedCloud = {
        dial: (address) => sandbox.dial(address),
        ...(withoutMachines ? { skipped: count } : {}),
    };
    try {
        const code = await build({ ...cli, env: (0,_sandbox_environment_js__WEBPACK_IMPORTED_MODULE_0__/* .sandboxEnvironment */ .Z)(cli.env, sandbox.url) }, playedCloud);
        return code === 0 && skipped > 0 ? NOT_PROVISIONED : code;
    }
    finally {
        await sandbox.close();
    }
}
/** Undefined when it could not be started, which is then said. */
async function startFor(flags, cli) {
    const sink = (0,_renderer_js__WEBPACK_IMPORTED_MODULE_4__/* .cliRenderer */ .k)(cli, {
        color: (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .boolFlag */ .lB)(flags, 'color', true),
        timestamps: (0,_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .boolFlag */ .lB)(flags, 'timestamp-ui', false),
    });
    try {
        const say = (text) => sink({ type: 'message', level: 'say', text });
        return await (0,_sandbox_sandbox_js__WEBPACK_IMPORTED_MODULE_1__/* .startSandbox */ .O)((0,_sandbox_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .sandboxOptions */ .eN)(flags, cli, { port: 0, say }));
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildError */ .zS || error instanceof _flags_js__WEBPACK_IMPORTED_MODULE_3__/* .FlagError */ .td))
            throw error;
        const hint = error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildError */ .zS && error.hint !== undefined ? `\n${error.hint}` : '';
        sink({ type: 'message', level: 'error', text: `Error: ${error.message}${hint}` });
        return undefined;
    }
}


/***/ })

};
;