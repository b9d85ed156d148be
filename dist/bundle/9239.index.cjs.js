"use strict";
exports.id = 9239;
exports.ids = [9239];
exports.modules = {

/***/ 49239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hcl2Upgrade: () => (/* binding */ hcl2Upgrade)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42304);
/* harmony import */ var _support_go_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25723);
/* harmony import */ var _flags_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17693);
/* harmony import */ var _read_request_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9280);
/* harmony import */ var _template_command_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15054);
/* harmony import */ var _template_flags_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(11444);








const FLAGS = {
    ..._template_flags_js__WEBPACK_IMPORTED_MODULE_7__/* .TEMPLATE_FLAGS */ .nq,
    'output-file': { kind: 'string', value: 'path', help: 'File to write, by default TEMPLATE.pkr.hcl.' },
    'with-annotations': { kind: 'bool', help: 'Explain the sections of the file in comments.' },
};
const COMMAND = {
    usage: 'hcl2_upgrade [options] TEMPLATE',
    description: [
        'Translates a JSON template into HCL2. What cannot be translated is listed with its place and marked by comments.',
        '  The result is read again: the exit code is 1 when it would not build the same as the JSON template.',
    ].join('\n'),
    flags: FLAGS,
    run: runUpgrade,
};
/** `image-build hcl2_upgrade` (spec-commands 8). */
const hcl2Upgrade = (args, host) => (0,_template_command_js__WEBPACK_IMPORTED_MODULE_6__/* .runTemplateCommand */ .T)(COMMAND, args, host);
/** Deviation: upgrade-output-kept. Packer empties the output file before it reads the template. */
async function runUpgrade(template, flags, host) {
    const request = (0,_read_request_js__WEBPACK_IMPORTED_MODULE_5__/* .readRequest */ .i)(template, flags, host);
    const annotations = (0,_flags_js__WEBPACK_IMPORTED_MODULE_4__/* .boolFlag */ .lB)(flags, 'with-annotations', false);
    const { text, exitCode } = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_2__/* .imageBuildEngine */ ._g)().upgrade({ ...request, annotations });
    if (text === undefined)
        return exitCode;
    const output = flags.values.get('output-file')?.at(-1) || `${template}.pkr.hcl`;
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(host.workingDirectory, output);
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), { recursive: true });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
    }
    catch (error) {
        request.sink({ type: 'message', level: 'error', text: (0,_support_go_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .goFileError */ .d)('open', output, error) });
        return 1;
    }
    request.sink({ type: 'message', level: 'say', text: `Successfully created ${output}. Exit ${exitCode}` });
    return exitCode;
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