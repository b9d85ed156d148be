"use strict";
exports.id = 2291;
exports.ids = [2291];
exports.modules = {

/***/ 2291:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ validate)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42304);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17693);
/* harmony import */ var _read_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9280);
/* harmony import */ var _template_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15054);
/* harmony import */ var _template_flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11444);





const FLAGS = {
    ..._template_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .TEMPLATE_FLAGS */ .nq,
    'syntax-only': { kind: 'bool', help: 'Only check syntax, not configuration.' },
    'evaluate-datasources': { kind: 'bool', help: 'Run the data sources of an HCL2 template.' },
    'no-warn-undeclared-var': {
        kind: 'bool',
        help: 'Do not warn of values in files for variables that an HCL2 template does not declare.',
    },
};
const COMMAND = {
    usage: 'validate [options] TEMPLATE',
    description: 'Checks that a template is valid: syntax and configuration. Nothing is created.',
    flags: FLAGS,
    run: runValidate,
};
/** `image-build validate`. */
const validate = (args, host) => (0,_template_command_js__WEBPACK_IMPORTED_MODULE_3__/* .runTemplateCommand */ .T)(COMMAND, args, host);
async function runValidate(template, flags, cli) {
    const report = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .imageBuildEngine */ ._g)().validate({
        ...(0,_read_request_js__WEBPACK_IMPORTED_MODULE_2__/* .readRequest */ .i)(template, flags, cli),
        syntaxOnly: (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .boolFlag */ .lB)(flags, 'syntax-only', false),
        evaluateDataSources: (0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .boolFlag */ .lB)(flags, 'evaluate-datasources', false),
        warnOfUndeclared: !(0,_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .boolFlag */ .lB)(flags, 'no-warn-undeclared-var', false),
    });
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