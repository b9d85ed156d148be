"use strict";
exports.id = 4169;
exports.ids = [4169];
exports.modules = {

/***/ 84169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   inspect: () => (/* binding */ inspect)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42304);
/* harmony import */ var _parse_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62265);
/* harmony import */ var _read_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9280);
/* harmony import */ var _template_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11444);




const FACE = {
    usage: 'inspect [options] [TEMPLATE]',
    description: 'Shows the variables, builds and provisioners of a template. Only its syntax is checked.',
    flags: _template_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .TEMPLATE_FLAGS */ .nq,
};
/** `image-build inspect`. */
async function inspect(args, host) {
    const flags = (0,_parse_command_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommand */ .R)(FACE, args, host);
    if (typeof flags === 'number')
        return flags;
    const report = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .imageBuildEngine */ ._g)().inspect((0,_read_request_js__WEBPACK_IMPORTED_MODULE_2__/* .readRequest */ .i)((0,_read_request_js__WEBPACK_IMPORTED_MODULE_2__/* .optionalTemplate */ .t)(flags), flags, host));
    return report.exitCode;
}


/***/ }),

/***/ 9280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readRequest),
/* harmony export */   t: () => (/* binding */ optionalTemplate)
/* harmony export */ });
/* harmony import */ var _resources_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49190);
/* harmony import */ var _support_clock_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7197);
/* harmony import */ var _support_run_identity_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37513);
/* harmony import */ var _support_system_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55687);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17693);
/* harmony import */ var _renderer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35024);
/* harmony import */ var _template_flags_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(11444);







/** The request of a command that only reads a template. */
function readRequest(template, flags, cli) {
    const { env, workingDirectory, prompt } = cli;
    const journal = (0,_resources_journal_js__WEBPACK_IMPORTED_MODULE_0__/* .memoryJournal */ .zJ)(_support_clock_js__WEBPACK_IMPORTED_MODULE_1__/* .systemClock */ .m);
    return {
        template,
        configType: (0,_template_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .configType */ .d3)(flags),
        stdin: cli.readStdin,
        variables: (0,_template_flags_js__WEBPACK_IMPORTED_MODULE_6__/* .variableInputs */ .ug)(flags),
        only: (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .listFlag */ .v6)(flags, 'only'),
        except: (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .listFlag */ .v6)(flags, 'except'),
        host: (0,_support_system_host_js__WEBPACK_IMPORTED_MODULE_3__/* .systemHost */ .E)({ env, workingDirectory, prompt, journal, run: (0,_support_run_identity_js__WEBPACK_IMPORTED_MODULE_2__/* .runIdentity */ .y)(env) }),
        sink: (0,_renderer_js__WEBPACK_IMPORTED_MODULE_5__/* .cliRenderer */ .k)(cli, { color: true, timestamps: false }),
    };
}
/** The one path given; more than one counts as none (spec-commands 1). */
function optionalTemplate({ rest }) {
    return rest.length === 1 ? rest[0] : undefined;
}


/***/ })

};
;