"use strict";
exports.id = 4327;
exports.ids = [4327];
exports.modules = {

/***/ 44327:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   noneCommunicator: () => (/* binding */ noneCommunicator)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);

/** The communicator `none`: commands succeed without running, files cannot be copied (spec-provision 1.8). */
const noneCommunicator = {
    type: 'none',
    run: async () => 0,
    upload: () => refuse('Upload'),
    uploadDirectory: () => refuse('UploadDir'),
    download: () => refuse('Download'),
    downloadDirectory: () => refuse('DownloadDir'),
    close: async () => undefined,
};
async function refuse(operation) {
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(`${operation} is not implemented when communicator = 'none'`, {
        code: 'NoCommunicator',
        source: 'user',
        hint: 'Copying files needs a connection to the machine: set "communicator" to "ssh".',
    });
}


/***/ })

};
;