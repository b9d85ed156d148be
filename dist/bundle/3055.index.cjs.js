"use strict";
exports.id = 3055;
exports.ids = [3055];
exports.modules = {

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