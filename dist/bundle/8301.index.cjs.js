"use strict";
exports.id = 8301;
exports.ids = [8301];
exports.modules = {

/***/ 98301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listInstances: () => (/* binding */ listInstances)
/* harmony export */ });
/* harmony import */ var _sandbox_sandbox_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14448);
/* harmony import */ var _sandbox_state_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49884);
/* harmony import */ var _support_process_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42609);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(28734);




/** `image-build sandbox instances`: what runs, and what was stopped. */
function listInstances(folder, host) {
    const store = new _sandbox_state_store_js__WEBPACK_IMPORTED_MODULE_1__/* .Store */ .i((0,_sandbox_sandbox_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .sandboxFolders */ .r)(folder).state);
    const rows = store.regions().flatMap((region) => store
        .region(region)
        .instances.all()
        .map(({ id, state, host, image, type, publicAddress, privateAddress }) => [
        id,
        region,
        // The next sandbox puts the record right; until then it is what the process left.
        (0,_support_process_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .isAlive */ ._)(host) || state === 'terminated' ? state : 'stopped',
        type,
        image,
        publicAddress ?? privateAddress,
    ]));
    const head = ['INSTANCE', 'REGION', 'STATE', 'TYPE', 'IMAGE', 'ADDRESS'];
    host.write(rows.length === 0 ? 'No instances.\n' : (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .textTable */ .e)([head, ...rows]));
    return 0;
}


/***/ }),

/***/ 28734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ textTable)
/* harmony export */ });
/** Rows of text in columns, two blanks apart; the last column is as long as it is. */
function textTable(rows) {
    const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
    const lines = rows.map((row) => row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd());
    return `${lines.join('\n')}\n`;
}


/***/ })

};
;