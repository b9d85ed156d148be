"use strict";
exports.id = 5886;
exports.ids = [5886];
exports.modules = {

/***/ 35886:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fix: () => (/* binding */ fix)
/* harmony export */ });
/* harmony import */ var _template_json_fix_check_fixed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45214);
/* harmony import */ var _template_json_fix_fix_template_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70205);
/* harmony import */ var _template_json_fix_fixers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59252);
/* harmony import */ var _template_json_fix_open_for_fix_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41017);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17693);
/* harmony import */ var _renderer_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35024);
/* harmony import */ var _template_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15054);
/* harmony import */ var _template_flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11444);








const FLAGS = {
    ..._template_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .TEMPLATE_FLAGS */ .nq,
    validate: { kind: 'bool', help: 'If true (default), validates the fixed template.' },
};
const NAME_WIDTH = Math.max(..._template_json_fix_fixers_js__WEBPACK_IMPORTED_MODULE_2__/* .FIXERS */ .w.map((fixer) => fixer.name.length));
const COMMAND = {
    usage: 'fix [options] TEMPLATE',
    description: [
        'Prints a JSON template with outdated options brought up to date. The file is not changed.',
        '',
        '  Fixes, in their order:',
        '',
        ..._template_json_fix_fixers_js__WEBPACK_IMPORTED_MODULE_2__/* .FIXERS */ .w.map((fixer) => `    ${fixer.name.padEnd(NAME_WIDTH)}  ${fixer.summary}`),
    ].join('\n'),
    flags: FLAGS,
    run: runFix,
};
/** `image-build fix`. */
const fix = (args, host) => (0,_template_command_js__WEBPACK_IMPORTED_MODULE_6__/* .runTemplateCommand */ .T)(COMMAND, args, host);
async function runFix(path, flags, host) {
    const sink = (0,_renderer_js__WEBPACK_IMPORTED_MODULE_5__/* .cliRenderer */ .k)(host, { color: false, timestamps: false });
    const opened = await (0,_template_json_fix_open_for_fix_js__WEBPACK_IMPORTED_MODULE_3__/* .openForFix */ .D)(path, host.workingDirectory);
    if ('error' in opened)
        return fail(sink, opened.error);
    const fixed = (0,_template_json_fix_fix_template_js__WEBPACK_IMPORTED_MODULE_1__/* .fixTemplate */ .U)(path, opened.text);
    if (fixed.text === undefined) {
        sink({ type: 'diagnostics', diagnostics: fixed.diagnostics, sources: new Map([[path, opened.text]]) });
        return 1;
    }
    sink({ type: 'message', level: 'say', text: fixed.text });
    const failure = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .boolFlag */ .lB)(flags, 'validate', true) ? (0,_template_json_fix_check_fixed_js__WEBPACK_IMPORTED_MODULE_0__/* .checkFixed */ .P)(path, fixed.text) : undefined;
    return failure === undefined ? 0 : fail(sink, failure);
}
function fail(sink, text) {
    sink({ type: 'message', level: 'error', text });
    return 1;
}


/***/ }),

/***/ 15054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ runTemplateCommand)
/* harmony export */ });
/* harmony import */ var _parse_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62265);

/** Parses arguments and runs the command; help and exit code 1 for what does not parse (spec-commands 1). */
async function runTemplateCommand(command, args, host) {
    const flags = (0,_parse_command_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCommand */ .R)(command, args, host);
    if (typeof flags === 'number')
        return flags;
    const [template] = flags.rest;
    if (template === undefined || flags.rest.length !== 1) {
        (0,_parse_command_js__WEBPACK_IMPORTED_MODULE_0__/* .writeHelp */ .i)(command, host);
        host.write(flags.rest.length === 0
            ? 'no template was given\n'
            : `one template is taken, not ${flags.rest.length}: ${flags.rest.join(' ')}\n`);
        return 1;
    }
    return command.run(template, flags, host);
}


/***/ })

};
;