"use strict";
exports.id = 3919;
exports.ids = [3919];
exports.modules = {

/***/ 63919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   init: () => (/* binding */ init)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42304);
/* harmony import */ var _read_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9280);
/* harmony import */ var _template_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15054);
/* harmony import */ var _template_flags_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11444);




const FLAGS = {
    ..._template_flags_js__WEBPACK_IMPORTED_MODULE_3__/* .TEMPLATE_FLAGS */ .nq,
    upgrade: { kind: 'bool', help: 'Accepted; there are no plugins to upgrade.' },
    force: { kind: 'bool', help: 'Accepted; there are no plugins to reinstall.' },
};
const COMMAND = {
    usage: 'init [options] TEMPLATE',
    description: 'Checks what a template requires. All components are built in: nothing is downloaded or installed.',
    flags: FLAGS,
    run: runInit,
};
/** `image-build init`. */
const init = (args, host) => (0,_template_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runTemplateCommand */ .T)(COMMAND, args, host);
/**
 * Deviation: init-accepts-json. Packer's `init` fails on JSON templates; here there is nothing to do, which is no failure.
 *
 * Deviation: init-installs-nothing. Plugins that are built in are there already, and others are not downloaded.
 */
async function runInit(template, flags, host) {
    const request = (0,_read_request_js__WEBPACK_IMPORTED_MODULE_1__/* .readRequest */ .i)(template, flags, host);
    const { exitCode, plugins } = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .imageBuildEngine */ ._g)().requirements(request);
    if (exitCode !== 0)
        return exitCode;
    const text = plugins.length === 0
        ? 'Nothing to install: all components are built in, and the template requires no plugins.'
        : 'Nothing to install: all components are built in.';
    request.sink({ type: 'message', level: 'say', text });
    return 0;
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