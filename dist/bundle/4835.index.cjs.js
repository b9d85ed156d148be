"use strict";
exports.id = 4835;
exports.ids = [4835];
exports.modules = {

/***/ 94835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listImages: () => (/* binding */ listImages)
/* harmony export */ });
/* harmony import */ var _sandbox_sandbox_folders_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14448);
/* harmony import */ var _sandbox_state_store_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49884);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28734);



/** `image-build sandbox images`: the images that builds made. */
function listImages(folder, host) {
    const store = new _sandbox_state_store_js__WEBPACK_IMPORTED_MODULE_1__/* .Store */ .i((0,_sandbox_sandbox_folders_js__WEBPACK_IMPORTED_MODULE_0__/* .sandboxFolders */ .r)(folder).state);
    const rows = store.regions().flatMap((region) => store
        .region(region)
        .images.all()
        .map(({ id, state, created, name }) => [id, region, state, new Date(created).toISOString(), name]));
    host.write(rows.length === 0 ? 'No images yet.\n' : (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .textTable */ .e)([['IMAGE', 'REGION', 'STATE', 'CREATED', 'NAME'], ...rows]));
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