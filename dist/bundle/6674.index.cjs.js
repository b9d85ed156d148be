"use strict";
exports.id = 6674;
exports.ids = [6674];
exports.modules = {

/***/ 92554:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GM: () => (/* binding */ defineOptions),
/* harmony export */   II: () => (/* binding */ intList),
/* harmony export */   Qi: () => (/* binding */ stringMap),
/* harmony export */   Wh: () => (/* binding */ int),
/* harmony export */   Yj: () => (/* binding */ string),
/* harmony export */   Yn: () => (/* binding */ stringList),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   lc: () => (/* binding */ bool),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   qO: () => (/* binding */ unsupported),
/* harmony export */   rK: () => (/* binding */ tristate),
/* harmony export */   sX: () => (/* binding */ structList),
/* harmony export */   w3: () => (/* binding */ struct),
/* harmony export */   yr: () => (/* binding */ optionalInt)
/* harmony export */ });
/* unused harmony exports float, stringListList */
/* harmony import */ var typebox__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90280);

/** Declares the options of a component (or of a nested block). Spread shared groups into it. */
function defineOptions(properties) {
    return { properties };
}
/** A string. */
function string(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].String */ .Ay$.String(stringConstraints(facts)), { default: '', ...facts, weak: 'string', description });
}
/** One of `values`, or empty when not given. */
function choice(values, description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].String */ .Ay$.String(), { default: '', ...facts, values, weak: 'string', description });
}
/** true or false. */
function bool(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Boolean */ .Ay$.Boolean(), { default: false, ...facts, weak: 'bool', description });
}
/** true, false or unset (Packer's trilean). */
function tristate(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Boolean */ .Ay$.Boolean(), { ...facts, weak: 'tristate', description });
}
/** A whole number; 0 when absent. */
function int(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Integer */ .Ay$.Integer(numberConstraints(facts)), { default: 0, ...facts, weak: 'int', description });
}
/** A whole number or unset. */
function optionalInt(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Integer */ .Ay$.Integer(numberConstraints(facts)), { ...facts, weak: 'optional-int', description });
}
/** A number that may have a fraction; 0 when absent. */
function float(description, facts = {}) {
    return make(Type.Number(numberConstraints(facts)), { default: 0, ...facts, weak: 'float', description });
}
/** A Go duration (`1m30s`; a JSON number is nanoseconds), decoded to milliseconds. `default` is in milliseconds too. */
function duration(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Number */ .Ay$.Number(), { default: 0, ...facts, weak: 'duration', description });
}
/** A list of strings; a string is split at commas. */
function stringList(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Array */ .Ay$.Array(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].String */ .Ay$.String()), { default: [], ...facts, weak: 'string-list', description });
}
/** A list of lists of strings; an inner list may be a comma string. */
function stringListList(description, facts = {}) {
    return make(Type.Array(Type.Array(Type.String())), { default: [], ...facts, weak: 'string-list-list', description });
}
/** A list of whole numbers. */
function intList(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Array */ .Ay$.Array(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Integer */ .Ay$.Integer()), { default: [], ...facts, weak: 'int-list', description });
}
/** A map of strings, in template order. */
function stringMap(description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Record */ .Ay$.Record(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].String */ .Ay$.String(), typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].String */ .Ay$.String()), { default: {}, ...facts, weak: 'string-map', description });
}
/** A nested block, or undefined when absent. */
function struct(declaration, description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Unknown */ .Ay$.Unknown(), { ...facts, weak: 'struct', description, struct: declaration });
}
/** A repeatable nested block. */
function structList(declaration, description, facts = {}) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Unknown */ .Ay$.Unknown(), { default: [], ...facts, weak: 'struct-list', description, struct: declaration });
}
/** An option that Packer knows and this engine does not have yet: refused at validation, by name and position. */
function unsupported(reason) {
    return make(typebox__WEBPACK_IMPORTED_MODULE_0__/* ["default"].Unknown */ .Ay$.Unknown(), { weak: 'any', description: reason, unsupported: reason });
}
function make(schema, option) {
    return { schema, option };
}
function stringConstraints(facts) {
    return facts.values === undefined ? {} : { enum: [...facts.values] };
}
function numberConstraints(facts) {
    return {
        ...(facts.minimum === undefined ? {} : { minimum: facts.minimum }),
        ...(facts.maximum === undefined ? {} : { maximum: facts.maximum }),
    };
}


/***/ }),

/***/ 44737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ definePostProcessor),
/* harmony export */   HA: () => (/* binding */ defineDataSource),
/* harmony export */   MA: () => (/* binding */ defineProvisioner),
/* harmony export */   r5: () => (/* binding */ defineBuilder)
/* harmony export */ });
/* harmony import */ var _constraints_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21622);

/** Makes a builder of its definition. */
function defineBuilder(definition) {
    return { ...component(definition), generatedVariables: definition.generatedVariables ?? [] };
}
/** Makes a provisioner of its definition. */
function defineProvisioner(definition) {
    return component(definition);
}
/** Makes a post-processor of its definition. */
function definePostProcessor(definition) {
    return component(definition);
}
/** Makes a data source of its definition and its outputs. */
function defineDataSource(definition) {
    return { ...component(definition), outputs: definition.outputs };
}
function component(definition) {
    return {
        type: definition.type,
        options: definition.options,
        prepare: (body, context) => prepareComponent(definition, body, context),
    };
}
async function prepareComponent(definition, body, context) {
    const scope = {
        buildName: context.buildName,
        builderType: context.builderType,
        generatedKeys: context.generatedKeys,
        generated: context.generated,
        functions: definition.functions,
    };
    await (0,_constraints_js__WEBPACK_IMPORTED_MODULE_0__/* .loadConstraints */ .V)(definition.options);
    const decoded = await body.decode(definition.options, scope);
    for (const secret of decoded.sensitive)
        context.secrets.add(secret);
    if (decoded.value === undefined)
        return { value: undefined, diagnostics: decoded.diagnostics, final: decoded.final };
    const found = [];
    const report = (severity, problem) => {
        if (decoded.undecided?.(problem.path) !== true)
            found.push(problemDiagnostic(severity, problem, decoded));
    };
    const check = {
        ...context,
        given: (...path) => decoded.given.has(path.join('.')),
        problem: (problem) => report('error', problem),
        warn: (problem) => report('warning', problem),
        renderLate: body.renderLate(scope),
    };
    const value = await definition.prepare(decoded.value, check);
    const failed = found.some((diagnostic) => diagnostic.severity === 'error');
    return { value: failed ? undefined : value, diagnostics: [...decoded.diagnostics, ...found], final: decoded.final };
}
function problemDiagnostic(severity, problem, decoded) {
    return {
        severity,
        code: problem.code ?? 'InvalidOption',
        summary: problem.summary,
        detail: problem.detail,
        hint: problem.hint,
        range: decoded.locate(problem.path),
    };
}


/***/ }),

/***/ 82553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ checkExitStatus)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);

/** The exit codes that count as success; `valid_exit_codes` when it names any. */
function allowedExitCodes(validExitCodes) {
    return validExitCodes.length === 0 ? [0] : validExitCodes;
}
/** Throws `ScriptFailed` when a script ended with a status that is not allowed (spec-provision 3.0). */
function checkExitStatus(status, validExitCodes) {
    const allowed = allowedExitCodes(validExitCodes);
    if (allowed.includes(status))
        return;
    const text = `Script exited with non-zero exit status: ${status}. Allowed exit codes are: [${allowed.join(' ')}]`;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(text, { code: 'ScriptFailed', source: 'user' });
}


/***/ }),

/***/ 67135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ inlineScriptFile)
/* harmony export */ });
/* harmony import */ var _temporary_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2282);

/** Writes commands to a temporary file `packer-shell<number>` that begins with a shebang (spec-provision 3.1, 3.2). */
function inlineScriptFile(script) {
    const head = script.shebang === '' ? '' : `#!${script.shebang}\n`;
    return (0,_temporary_file_js__WEBPACK_IMPORTED_MODULE_0__/* .temporaryFile */ .I)({
        folder: script.folder,
        prefix: 'packer-shell',
        suffix: script.suffix ?? '',
        content: head + script.lines.map((line) => `${line}\n`).join(''),
        mode: script.mode,
    });
}


/***/ }),

/***/ 55452:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ localScriptOptions)
/* harmony export */ });
/* harmony import */ var _config_declaration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92554);

/** The options of shell-local, as provisioner and as post-processor (spec-provision 3.2). */
const localScriptOptions = (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .defineOptions */ .GM)({
    command: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('One command to run. The same as `inline` with one item, which is preferred.'),
    inline: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringList */ .Yn)('Commands to run, written to a temporary script.'),
    script: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('Path of a script to run, relative to the working directory.'),
    scripts: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringList */ .Yn)('Paths of scripts to run, in order.'),
    inline_shebang: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('The interpreter line of inline scripts, without `#!`.', { default: '/bin/sh -e' }),
    execute_command: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringList */ .Yn)('Program and arguments that run a script; `{{.Vars}}` and `{{.Script}}` are filled in. Default `["/bin/sh", "-c", "{{.Vars}} {{.Script}}"]`.', { late: true }),
    env_var_format: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)("How a variable is written in `{{.Vars}}`: `%s='%s' ` unless the host is Windows."),
    environment_vars: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringList */ .Yn)('Variables for the script, each as `NAME=value`.'),
    env: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringMap */ .Qi)('Variables for the script; they win over `environment_vars`.'),
    only_on: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .stringList */ .Yn)('Operating systems of this host on which to run; elsewhere nothing is done.'),
    tempfile_extension: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj)('File extension of inline scripts, for instance `.sh`.'),
    use_linux_pathing: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .bool */ .lc)('Windows with WSL: gives scripts paths such as `/mnt/c/x`.'),
    valid_exit_codes: (0,_config_declaration_js__WEBPACK_IMPORTED_MODULE_0__/* .intList */ .II)('Exit codes that count as success; `[0]` when none is given.'),
});


/***/ }),

/***/ 99569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ prepareLocalScript),
/* harmony export */   q: () => (/* binding */ linuxPath)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16392);
/* harmony import */ var _script_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88979);
/* harmony import */ var _script_source_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(17651);




const SYSTEMS = ['darwin', 'freebsd', 'linux', 'openbsd', 'solaris', 'windows'];
/** Checks the options of shell-local and settles its defaults (spec-provision 3.2). */
async function prepareLocalScript(options, context) {
    const windows = context.host.platform === 'win32';
    const inline = options.command === '' ? options.inline : [options.command];
    checkWhatRuns(options, context);
    checkOnlyOn(options.onlyOn, context);
    await (0,_script_source_js__WEBPACK_IMPORTED_MODULE_3__/* .checkScriptFiles */ .p1)(options, context);
    (0,_script_environment_js__WEBPACK_IMPORTED_MODULE_2__/* .checkEnvironmentVariables */ .h)(options.environmentVars, context);
    if (options.useLinuxPathing)
        checkLinuxPaths(options, context);
    const shebang = options.inlineShebang === '' ? '/bin/sh -e' : options.inlineShebang;
    return {
        wanted: options.onlyOn.length === 0 || options.onlyOn.includes(systemName(context.host.platform)),
        inline,
        scripts: (0,_script_source_js__WEBPACK_IMPORTED_MODULE_3__/* .scriptFiles */ .pe)(options),
        shebang: windows && !context.given('inline_shebang') ? '' : shebang,
        suffix: withDot(options.tempfileExtension === '' && windows ? '.cmd' : options.tempfileExtension),
        executeCommand: options.executeCommand.length > 0 ? options.executeCommand : defaultCommand(windows),
        envVarFormat: options.envVarFormat !== '' ? options.envVarFormat : windows ? 'set %s=%s && ' : "%s='%s' ",
        environmentVars: options.environmentVars,
        env: options.env,
        linuxPaths: options.useLinuxPathing,
        validExitCodes: options.validExitCodes,
        render: context.renderLate,
    };
}
/** The path that a program under WSL sees: `C:/x` is `/mnt/c/x`. Throws `NotAWindowsPath` when there is no drive. */
function linuxPath(absolute) {
    const [drive, rest] = splitDrive(absolute.replaceAll('\\', '/'));
    if (drive !== undefined)
        return `/mnt/${drive.toLowerCase()}/${rest}`;
    const text = `There was an error splitting your absolute path; expected to find a drive following the format ':/' but did not: absolute path: ${absolute}`;
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(text, { code: 'NotAWindowsPath', source: 'user', hint: 'Remove "use_linux_pathing".' });
}
function splitDrive(path) {
    const at = path.indexOf(':/');
    return at < 0 ? [undefined, path] : [path.slice(0, at), path.slice(at + 2)];
}
function checkWhatRuns(options, context) {
    const given = [
        options.command !== '' ? 'command' : undefined,
        options.inline.length > 0 ? 'inline' : undefined,
        options.script !== '' ? 'script' : undefined,
        options.scripts.length > 0 ? 'scripts' : undefined,
    ].filter((name) => name !== undefined);
    if (given.length === 0) {
        context.problem({
            path: [],
            summary: 'Command, Inline, Script and Scripts options cannot all be empty.',
            hint: 'Give "inline" (a list of commands), "script" (a file) or "scripts" (a list of files).',
        });
    }
    const second = given[1];
    if (second !== undefined) {
        context.problem({
            path: [second],
            summary: 'You may only specify one of the following options: Command, Inline, Script or Scripts. Please consolidate these options in your config.',
            hint: `Keep one of ${given.map((name) => `"${name}"`).join(', ')}.`,
        });
    }
}
function checkOnlyOn(systems, context) {
    for (const [index, system] of systems.entries()) {
        if (SYSTEMS.includes(system))
            continue;
        context.problem({
            path: ['only_on', index],
            summary: `Invalid OS specified in only_on: '${system}'`,
            detail: `Supported OS names: ${SYSTEMS.join(', ')}`,
            hint: `Use one of ${SYSTEMS.join(', ')}.`,
        });
    }
}
function checkLinuxPaths(options, context) {
    if (options.command !== '' || options.inline.length > 0) {
        context.problem({
            path: ['use_linux_pathing'],
            summary: 'Packer is unable to use the Command and Inline features with the Windows Linux Subsystem. Please use the Script or Scripts options instead',
            hint: 'Move the commands into a file and name it with "script".',
        });
    }
    for (const script of (0,_script_source_js__WEBPACK_IMPORTED_MODULE_3__/* .scriptFiles */ .pe)(options)) {
        const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.host.workingDirectory, script);
        if (splitDrive(absolute.replaceAll('\\', '/'))[0] !== undefined)
            continue;
        context.problem({
            path: ['use_linux_pathing'],
            summary: `There was an error splitting your absolute path; expected to find a drive following the format ':/' but did not: absolute path: ${absolute}`,
            hint: 'Remove "use_linux_pathing": it is for Windows hosts with WSL.',
        });
    }
}
/** Packer's name of the operating system. */
function systemName(platform) {
    if (platform === 'win32')
        return 'windows';
    return platform === 'sunos' ? 'solaris' : platform;
}
function defaultCommand(windows) {
    return windows ? ['cmd', '/V', '/C', '{{.Vars}}', 'call', '{{.Script}}'] : ['/bin/sh', '-c', '{{.Vars}} {{.Script}}'];
}
function withDot(extension) {
    return extension === '' || extension.startsWith('.') ? extension : `.${extension}`;
}


/***/ }),

/***/ 44835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ runLocalScript)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16392);
/* harmony import */ var _exit_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82553);
/* harmony import */ var _inline_script_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67135);
/* harmony import */ var _prepare_local_script_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(99569);
/* harmony import */ var _script_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88979);
/* harmony import */ var _shown_output_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45132);
var __addDisposableResource = (undefined && undefined.__addDisposableResource) || function (env, value, async) {
    if (value !== null && value !== void 0) {
        if (typeof value !== "object" && typeof value !== "function") throw new TypeError("Object expected.");
        var dispose, inner;
        if (async) {
            if (!Symbol.asyncDispose) throw new TypeError("Symbol.asyncDispose is not defined.");
            dispose = value[Symbol.asyncDispose];
        }
        if (dispose === void 0) {
            if (!Symbol.dispose) throw new TypeError("Symbol.dispose is not defined.");
            dispose = value[Symbol.dispose];
            if (async) inner = dispose;
        }
        if (typeof dispose !== "function") throw new TypeError("Object not disposable.");
        if (inner) dispose = function() { try { inner.call(this); } catch (e) { return Promise.reject(e); } };
        env.stack.push({ value: value, dispose: dispose, async: async });
    }
    else if (async) {
        env.stack.push({ async: true });
    }
    return value;
};
var __disposeResources = (undefined && undefined.__disposeResources) || (function (SuppressedError) {
    return function (env) {
        function fail(e) {
            env.error = env.hasError ? new SuppressedError(e, env.error, "An error was suppressed during disposal.") : e;
            env.hasError = true;
        }
        var r, s = 0;
        function next() {
            while (r = env.stack.pop()) {
                try {
                    if (!r.async && s === 1) return s = 0, env.stack.push(r), Promise.resolve().then(next);
                    if (r.dispose) {
                        var result = r.dispose.call(r.value);
                        if (r.async) return s |= 2, Promise.resolve(result).then(next, function(e) { fail(e); return next(); });
                    }
                    else s |= 1;
                }
                catch (e) {
                    fail(e);
                }
            }
            if (s === 1) return env.hasError ? Promise.reject(env.error) : Promise.resolve();
            if (env.hasError) throw env.error;
        }
        return next();
    };
})(typeof SuppressedError === "function" ? SuppressedError : function (error, suppressed, message) {
    var e = new Error(message);
    return e.name = "SuppressedError", e.error = error, e.suppressed = suppressed, e;
});







/**
 * Runs shell-local's scripts on this host, in order (spec-provision 3.2). `generated` is what `build` values come from.
 * Throws `ScriptFailed` for an exit code that is not allowed, `ScriptNotStarted` when the command could not run.
 */
async function runLocalScript(script, context, generated) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        if (!script.wanted) {
            context.ui.say('Skipping shell-local due to runtime OS');
            return;
        }
        const inline = __addDisposableResource(env_1, await inlineFile(script, context, generated), true);
        const vars = environmentText(script, context, generated);
        for (const path of inline === undefined ? script.scripts : [inline.path]) {
            const absolute = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.host.workingDirectory, path);
            const seen = script.linuxPaths ? (0,_prepare_local_script_js__WEBPACK_IMPORTED_MODULE_4__/* .linuxPath */ .q)(absolute) : absolute;
            const values = { ...generated, Vars: vars, Script: seen, Command: seen };
            const argv = script.executeCommand.map((part) => script.render(part, { kind: 'map', values }));
            context.ui.say(`Running local shell script: ${path}`);
            (0,_exit_codes_js__WEBPACK_IMPORTED_MODULE_2__/* .checkExitStatus */ .d)(await execute(argv, absolute, context), script.validExitCodes);
        }
    }
    catch (e_1) {
        env_1.error = e_1;
        env_1.hasError = true;
    }
    finally {
        const result_1 = __disposeResources(env_1);
        if (result_1)
            await result_1;
    }
}
async function inlineFile(script, context, generated) {
    if (script.inline.length === 0)
        return undefined;
    return (0,_inline_script_js__WEBPACK_IMPORTED_MODULE_3__/* .inlineScriptFile */ .V)({
        folder: context.host.temporaryDirectory,
        shebang: script.shebang,
        lines: script.inline.map((line) => script.render(line, { kind: 'map', values: generated })),
        mode: 0o700,
        suffix: script.suffix,
    });
}
function environmentText(script, context, generated) {
    const environmentVars = script.environmentVars.map((item) => script.render(item, { kind: 'map', values: generated }));
    const { buildName, builderType } = context;
    return (0,_script_environment_js__WEBPACK_IMPORTED_MODULE_5__/* .formatEnvironment */ .$)({ buildName, builderType, generated, environmentVars, env: script.env }, script.envVarFormat);
}
async function execute(argv, script, context) {
    const { host, signal, ui } = context;
    const output = (0,_shown_output_js__WEBPACK_IMPORTED_MODULE_6__/* .shownOutput */ .f)(ui);
    try {
        const { onStdout, onStderr } = output;
        const env = { ...host.env, PACKER_RUN_UUID: host.run.uuid };
        return await host.exec({ argv, cwd: host.workingDirectory, env, onStdout, onStderr }, signal);
    }
    catch (error) {
        signal.throwIfAborted();
        const text = `Error executing script: ${script}\n\nPlease see output above for more information.`;
        const hint = `"execute_command" starts ${JSON.stringify(argv[0] ?? '')}: is it a program on this machine's PATH?`;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(text, { code: 'ScriptNotStarted', source: 'user', hint, cause: error });
    }
    finally {
        output.end();
    }
}


/***/ }),

/***/ 88979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ checkEnvironmentVariables),
  $: () => (/* binding */ formatEnvironment)
});

// EXTERNAL MODULE: ./out/support/go-quote.js
var go_quote = __webpack_require__(10180);
;// CONCATENATED MODULE: ./out/scripts/go-pair-format.js

/** One verb of a Go format string, or a run of text. */
const PIECE = /%(?:\[(\d+)\])?([a-zA-Z%])|%$/g;
/**
 * Formats a key and a value by `env_var_format` (Go's `fmt.Sprintf(format, key, value)`): `%s`, `%v`, `%q`, `%[2]s`, `%%`.
 * Misused verbs give Go's marks: `%!d(string=A)`, `%!s(MISSING)`.
 */
function formatPair(format, key, value) {
    const operands = [key, value];
    let next = 0;
    return format.replace(PIECE, (_piece, index, verb) => {
        if (verb === undefined)
            return '%!(NOVERB)';
        if (verb === '%')
            return '%';
        if (index !== undefined)
            next = Number(index) - 1;
        const operand = operands[next++];
        if (operand === undefined)
            return index === undefined ? `%!${verb}(MISSING)` : `%!${verb}(BADINDEX)`;
        return formatOperand(verb, operand);
    });
}
function formatOperand(verb, operand) {
    if (verb === 's' || verb === 'v')
        return operand;
    if (verb === 'q')
        return (0,go_quote/* goQuote */.d)(operand);
    if (verb === 'x')
        return Buffer.from(operand).toString('hex');
    if (verb === 'X')
        return Buffer.from(operand).toString('hex').toUpperCase();
    return `%!${verb}(string=${operand})`;
}

;// CONCATENATED MODULE: ./out/scripts/script-environment.js

const HTTP_VARIABLES = [
    ['PACKER_HTTP_ADDR', 'PackerHTTPAddr', 'ERR_HTTP_ADDR_NOT_IMPLEMENTED_BY_BUILDER'],
    ['PACKER_HTTP_IP', 'PackerHTTPIP', 'ERR_HTTP_IP_NOT_IMPLEMENTED_BY_BUILDER'],
    ['PACKER_HTTP_PORT', 'PackerHTTPPort', 'ERR_HTTP_PORT_NOT_IMPLEMENTED_BY_BUILDER'],
];
/**
 * The environment of a script as one text: keys sorted bytewise, each pair through `format` (`%s='%s' `), single quotes
 * in values escaped for a POSIX shell whatever the format is (spec-provision 3.0, spec-json-template 10.10).
 */
function formatEnvironment(source, format) {
    return scriptEnvironment(source)
        .map(([key, value]) => formatPair(format, key, value.replaceAll("'", `'"'"'`)))
        .join('');
}
/** The variables of a script, sorted bytewise by key; values as they are. */
function scriptEnvironment(source) {
    const variables = new Map([
        ['PACKER_BUILD_NAME', source.buildName],
        ['PACKER_BUILDER_TYPE', source.builderType],
    ]);
    for (const [name, key, notServed] of HTTP_VARIABLES) {
        const value = source.generated[key];
        if (value !== undefined && value !== '' && value !== notServed)
            variables.set(name, String(value));
    }
    for (const item of source.environmentVars) {
        const at = item.indexOf('=');
        if (at > 0)
            variables.set(item.slice(0, at), item.slice(at + 1));
    }
    for (const [key, value] of Object.entries(source.env))
        variables.set(key, value);
    return [...variables].sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
/** Reports every item of `environment_vars` that is not `KEY=value`. */
function checkEnvironmentVariables(items, context) {
    for (const [index, item] of items.entries()) {
        if (item.indexOf('=') > 0)
            continue;
        context.problem({
            path: ['environment_vars', index],
            summary: `Environment variable not in format 'key=value': ${item}`,
            hint: 'Write it as "NAME=value"; "NAME=" sets an empty value.',
        });
    }
}


/***/ }),

/***/ 17651:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p1: () => (/* binding */ checkScriptFiles),
/* harmony export */   pe: () => (/* binding */ scriptFiles),
/* harmony export */   zH: () => (/* binding */ checkScriptSource)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_go_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25723);



/** Checks that exactly one of inline, script and scripts is given, and that the files exist (spec-provision 3.0). */
async function checkScriptSource(source, context) {
    const files = scriptFiles(source);
    if (source.script !== '' && source.scripts.length > 0) {
        context.problem({
            path: ['scripts'],
            summary: 'Only one of script or scripts can be specified.',
            hint: 'Move the file named by "script" into the "scripts" list.',
        });
    }
    if (files.length === 0 && source.inline.length === 0) {
        context.problem({
            path: [],
            summary: 'Either a script file or inline script must be specified.',
            hint: 'Give "inline" (a list of commands), "script" (a file) or "scripts" (a list of files).',
        });
    }
    if (files.length > 0 && source.inline.length > 0) {
        context.problem({
            path: ['inline'],
            summary: 'Only a script file or an inline script can be specified, not both.',
            hint: 'Remove "inline", or move its commands into a script file.',
        });
    }
    await checkScriptFiles(source, context);
}
/** Reports every script file that does not exist. Relative paths start at the working directory. */
async function checkScriptFiles(source, context) {
    for (const [index, path] of scriptFiles(source).entries()) {
        try {
            // An empty path would be the working directory.
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path === '' ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(context.host.workingDirectory, path));
        }
        catch (error) {
            context.problem({
                path: source.script === '' ? ['scripts', index] : ['script'],
                summary: `Bad script '${path}': ${(0,_support_go_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .goFileError */ .d)('stat', path, error)}`,
                hint: 'Paths are relative to the working directory; "{{template_dir}}/file" is relative to the template.',
            });
        }
    }
}
/** The script files, `script` alone or `scripts`. */
function scriptFiles(source) {
    return source.script === '' ? source.scripts : [source.script];
}


/***/ }),

/***/ 45132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ shownOutput)
});

// EXTERNAL MODULE: external "node:string_decoder"
var external_node_string_decoder_ = __webpack_require__(46193);
;// CONCATENATED MODULE: ./out/support/output-lines.js

/** A line longer than this is shown in pieces, so that output without newlines cannot fill the memory. */
const LONGEST_LINE = 64 * 1024;
/**
 * Cuts a command's output into lines (spec-json-template 10.4): at `\n`, trimmed on the right, of what carriage returns
 * overwrote only the last text kept (`a\rb` is `b`). UTF-8 characters may be split between chunks.
 */
function createLineSplitter(onLine) {
    const decoder = new external_node_string_decoder_.StringDecoder('utf8');
    let rest = '';
    const take = (text) => {
        const lines = (rest + text).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines)
            onLine(shown(line));
        while (rest.length > LONGEST_LINE) {
            const cut = pieceEnd(rest);
            onLine(shown(rest.slice(0, cut)));
            rest = rest.slice(cut);
        }
    };
    return {
        push: (chunk) => take(decoder.write(chunk)),
        end() {
            take(decoder.end());
            if (rest !== '')
                onLine(shown(rest));
            rest = '';
        },
    };
}
/** Trimming comes first: the `\r` of a CRLF line end overwrites nothing. */
function shown(line) {
    const trimmed = line.trimEnd();
    return trimmed.slice(trimmed.lastIndexOf('\r') + 1);
}
/** Not between the halves of a surrogate pair. */
function pieceEnd(text) {
    const last = text.charCodeAt(LONGEST_LINE - 1);
    return last >= 0xd800 && last <= 0xdbff ? LONGEST_LINE - 1 : LONGEST_LINE;
}

;// CONCATENATED MODULE: ./out/scripts/shown-output.js

/** Shows a command's output on the build's ui as it comes (spec-provision 7). */
function shownOutput(ui) {
    const stdout = createLineSplitter((line) => ui.output('stdout', line));
    const stderr = createLineSplitter((line) => ui.output('stderr', line));
    return {
        onStdout: (chunk) => stdout.push(chunk),
        onStderr: (chunk) => stderr.push(chunk),
        end() {
            stdout.end();
            stderr.end();
        },
    };
}


/***/ }),

/***/ 2282:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ temporaryFile)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _support_go_file_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25723);




/** Creates a new file in the host's temporary folder; use it with `await using`, so that every path removes it. */
async function temporaryFile(options) {
    const path = await create(options);
    const dispose = () => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    try {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(path, options.mode);
    }
    catch (error) {
        await dispose();
        throw error;
    }
    return { path, [Symbol.asyncDispose]: dispose };
}
async function create(options) {
    for (;;) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(options.folder, `${options.prefix}${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomInt)(2 ** 31)}${options.suffix ?? ''}`);
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, 'wx', 0o600).catch((error) => {
            if ((0,_support_go_file_error_js__WEBPACK_IMPORTED_MODULE_3__/* .fileErrorCode */ .c)(error) === 'EEXIST')
                return undefined;
            throw error;
        });
        if (handle === undefined)
            continue;
        try {
            await handle.writeFile(options.content);
            return path;
        }
        catch (error) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
            throw error;
        }
        finally {
            await handle.close();
        }
    }
}


/***/ })

};
;