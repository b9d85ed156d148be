"use strict";
exports.id = 3933;
exports.ids = [3933];
exports.modules = {

/***/ 73933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   plugins: () => (/* binding */ plugins)
/* harmony export */ });
/* harmony import */ var _engine_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42304);
/* harmony import */ var _parse_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62265);
/* harmony import */ var _read_request_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9280);
/* harmony import */ var _renderer_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(35024);
/* harmony import */ var _template_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(15054);
/* harmony import */ var _template_flags_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(11444);






const SUBCOMMANDS = { installed, install: nothing, remove: nothing, required };
const FACE = {
    usage: 'plugins <installed|install|remove|required> [args]',
    description: [
        'All components are built in; there are no plugins.',
        '',
        '  installed          prints nothing',
        '  install, remove    do nothing, and say so',
        '  required TEMPLATE  prints the plugins that a template requires: name, source, versions; JSON templates require none',
    ].join('\n'),
    flags: {},
};
const ACCEPTED = {
    force: { kind: 'bool', help: 'Accepted.' },
    path: { kind: 'string', value: 'path', help: 'Accepted.' },
};
/** `image-build plugins`, `image-build plugin`. */
async function plugins(args, host) {
    const [name = '', ...rest] = args;
    const subcommand = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
    if (subcommand !== undefined)
        return subcommand(rest, host);
    (0,_parse_command_js__WEBPACK_IMPORTED_MODULE_1__/* .writeHelp */ .i)(FACE, host);
    return name === '-h' || name === '--help' || name === '-help' ? 0 : 1;
}
async function installed(args, host) {
    const flags = (0,_parse_command_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommand */ .R)(FACE, args, host);
    return typeof flags === 'number' ? flags : 0;
}
async function nothing(args, host) {
    const flags = (0,_parse_command_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCommand */ .R)({ ...FACE, flags: ACCEPTED }, args, host);
    if (typeof flags === 'number')
        return flags;
    const text = 'There are no plugins: all components are built in. Nothing was changed.';
    (0,_renderer_js__WEBPACK_IMPORTED_MODULE_3__/* .cliRenderer */ .k)(host, { color: false, timestamps: false })({ type: 'message', level: 'say', text });
    return 0;
}
function required(args, host) {
    const command = {
        ...FACE,
        usage: 'plugins required TEMPLATE',
        flags: _template_flags_js__WEBPACK_IMPORTED_MODULE_5__/* .TEMPLATE_FLAGS */ .nq,
        run: async (template, flags, cli) => {
            const request = (0,_read_request_js__WEBPACK_IMPORTED_MODULE_2__/* .readRequest */ .i)(template, flags, cli);
            const { exitCode, plugins } = await (0,_engine_js__WEBPACK_IMPORTED_MODULE_0__/* .imageBuildEngine */ ._g)().requirements(request);
            for (const { localName, source, constraints } of plugins) {
                request.sink({ type: 'message', level: 'say', text: `${localName} ${source} ${JSON.stringify(constraints)}` });
            }
            return exitCode;
        },
    };
    return (0,_template_command_js__WEBPACK_IMPORTED_MODULE_4__/* .runTemplateCommand */ .T)(command, args, host);
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