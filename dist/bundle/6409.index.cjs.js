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
/* harmony import */ var _support_clock_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7197);
/* harmony import */ var _support_version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63055);


/** `image-build version`; machine-readable: Packer's records, with the version whose templates run (decisions 1). */
async function version(_args, host) {
    const text = `image-build v${_support_version_js__WEBPACK_IMPORTED_MODULE_1__.VERSION} (templates as Packer v${_support_version_js__WEBPACK_IMPORTED_MODULE_1__/* .PACKER_VERSION */ .s})`;
    if (!host.machineReadable) {
        host.write(`${text}\n`);
        return 0;
    }
    const seconds = Math.floor(_support_clock_js__WEBPACK_IMPORTED_MODULE_0__/* .systemClock */ .m.now() / 1000);
    const records = [`version,${_support_version_js__WEBPACK_IMPORTED_MODULE_1__/* .PACKER_VERSION */ .s}`, 'version-prelease,', 'version-commit,', `ui,say,${text}`];
    for (const record of records)
        host.write(`${seconds},,${record}\n`);
    return 0;
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