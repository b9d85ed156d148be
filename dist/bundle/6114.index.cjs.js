"use strict";
exports.id = 6114;
exports.ids = [6114];
exports.modules = {

/***/ 76114:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  component: () => (/* reexport */ shellProvisioner)
});

// EXTERNAL MODULE: ./out/config/define-component.js
var define_component = __webpack_require__(44737);
// EXTERNAL MODULE: ./out/config/declaration.js
var declaration = __webpack_require__(92554);
;// CONCATENATED MODULE: ./out/components/provisioners/shell/options.js

/** The options of the shell provisioner (spec-provision 3.1). */
const options = (0,declaration/* defineOptions */.GM)({
    inline: (0,declaration/* stringList */.Yn)('Commands to run, written to a script on the machine.'),
    script: (0,declaration/* string */.Yj)('Path of a script to run, relative to the working directory.'),
    scripts: (0,declaration/* stringList */.Yn)('Paths of scripts to run, in order.'),
    inline_shebang: (0,declaration/* string */.Yj)('The interpreter line of inline scripts, without `#!`. Default `/bin/sh -e`.'),
    binary: (0,declaration/* bool */.lc)('Upload scripts as they are. Otherwise CRLF line ends become LF.'),
    remote_folder: (0,declaration/* string */.Yj)('Folder on the machine for the script.', { default: '/tmp' }),
    remote_file: (0,declaration/* string */.Yj)('File name on the machine; default `script_<number>.sh`.'),
    remote_path: (0,declaration/* string */.Yj)('Path on the machine; default `remote_folder`/`remote_file`.'),
    execute_command: (0,declaration/* string */.Yj)('Command that runs the script; `{{.Path}}`, `{{.Vars}}` and `{{.EnvVarFile}}` are filled in. Default `chmod +x {{.Path}}; {{.Vars}} {{.Path}}`.', { late: true }),
    env_var_format: (0,declaration/* string */.Yj)("How a variable is written in `{{.Vars}}`; default `%s='%s' `."),
    environment_vars: (0,declaration/* stringList */.Yn)('Variables for the script, each as `NAME=value`.'),
    env: (0,declaration/* stringMap */.Qi)('Variables for the script; they win over `environment_vars`.'),
    use_env_var_file: (0,declaration/* bool */.lc)('Upload the variables as a file that the script reads, instead of writing them on the command line.'),
    start_retry_timeout: (0,declaration/* duration */.p0)('How long to try to start the script, for instance while the machine reboots.', {
        default: 300_000,
    }),
    expect_disconnect: (0,declaration/* bool */.lc)('The script may end the connection, for instance by a reboot.'),
    skip_clean: (0,declaration/* bool */.lc)('Leave the script on the machine.'),
    pause_after: (0,declaration/* duration */.p0)('How long to wait after the scripts.'),
    valid_exit_codes: (0,declaration/* intList */.II)('Exit codes that count as success; `[0]` when none is given.'),
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./out/scripts/script-environment.js + 1 modules
var script_environment = __webpack_require__(88979);
// EXTERNAL MODULE: ./out/scripts/script-source.js
var script_source = __webpack_require__(17651);
;// CONCATENATED MODULE: ./out/components/provisioners/shell/prepare-shell.js



/** Checks the options of the shell provisioner and settles its defaults (spec-provision 3.0, 3.1). */
async function prepareShell(options, context) {
    await (0,script_source/* checkScriptSource */.zH)(options, context);
    (0,script_environment/* checkEnvironmentVariables */.h)(options.environmentVars, context);
    const folder = orDefault(options.remoteFolder, '/tmp');
    const file = orDefault(options.remoteFile, `script_${(0,external_node_crypto_.randomInt)(9999)}.sh`);
    const withFile = options.useEnvVarFile;
    return {
        inline: options.inline,
        inlineShebang: options.inlineShebang === '' ? undefined : options.inlineShebang,
        scripts: (0,script_source/* scriptFiles */.pe)(options),
        binary: options.binary,
        remotePath: orDefault(options.remotePath, `${folder}/${file}`),
        envVarFile: withFile ? `${folder}/varfile_${(0,external_node_crypto_.randomInt)(9999)}.sh` : undefined,
        executeCommand: orDefault(options.executeCommand, withFile ? 'chmod +x {{.Path}}; . {{.EnvVarFile}} && {{.Path}}' : 'chmod +x {{.Path}}; {{.Vars}} {{.Path}}'),
        envVarFormat: orDefault(options.envVarFormat, withFile ? "export %s='%s'\n" : "%s='%s' "),
        environmentVars: options.environmentVars,
        env: options.env,
        startRetryTimeout: options.startRetryTimeout === 0 ? 300_000 : options.startRetryTimeout,
        expectDisconnect: options.expectDisconnect,
        skipClean: options.skipClean,
        pauseAfter: options.pauseAfter,
        validExitCodes: options.validExitCodes,
        render: context.renderLate,
    };
}
function orDefault(value, otherwise) {
    return value === '' ? otherwise : value;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/scripts/exit-codes.js
var exit_codes = __webpack_require__(82553);
// EXTERNAL MODULE: ./out/scripts/inline-script.js
var inline_script = __webpack_require__(67135);
;// CONCATENATED MODULE: ./out/scripts/retry-start.js
/** Milliseconds between two tries. */
const PAUSE = 2_000;
/**
 * Runs `action` until it does not throw, with 2 s between tries, for as long as `start_retry_timeout` says (spec-provision
 * 3.0, "R"). This is how a script survives a machine that is just rebooting. Throws the last error, or the signal's
 * reason at once.
 */
async function retryStart(options, action) {
    const { clock, signal, timeout } = options;
    const start = clock.now();
    for (;;) {
        try {
            return await action();
        }
        catch (error) {
            signal.throwIfAborted();
            if (clock.now() - start >= timeout)
                throw error;
        }
        await clock.sleep(PAUSE, signal);
    }
}

// EXTERNAL MODULE: ./out/scripts/run-shown.js
var run_shown = __webpack_require__(76525);
;// CONCATENATED MODULE: ./out/scripts/unix-text.js
/**
 * A script as a Unix machine wants it: line ends CRLF become LF, and the last line is ended. Other bytes stay as they are.
 * Deviation: shell-long-lines. Packer uploads an empty script when a line is longer than 64 KiB; here lines may have any length.
 */
function unixText(content) {
    // latin1 maps every byte to one character and back, so that bytes of any encoding survive.
    const text = content.toString('latin1').replace(/\r\n/g, '\n').replace(/\r$/, '');
    return Buffer.from(text === '' || text.endsWith('\n') ? text : `${text}\n`, 'latin1');
}

// EXTERNAL MODULE: ./out/support/duration-text.js
var duration_text = __webpack_require__(83355);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/support/exit-status.js
var exit_status = __webpack_require__(7622);
// EXTERNAL MODULE: ./out/support/go-file-error.js
var go_file_error = __webpack_require__(25723);
;// CONCATENATED MODULE: ./out/components/provisioners/shell/run-shell.js
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
 * Runs the scripts of a shell provisioner on the machine. The commands that the machine sees are exactly Packer's, in its
 * order, also the bare `rm -f ` at the end (spec-provision 3.1). Codes: `ScriptFailed`, `ScriptDisconnected`,
 * `ScriptNotUploaded`, `ScriptNotRemoved`.
 */
async function runShell(plan, context) {
    const env_1 = { stack: [], error: void 0, hasError: false };
    try {
        const inline = __addDisposableResource(env_1, await inlineFile(plan, context), true);
        const vars = environmentText(plan, context);
        if (plan.envVarFile !== undefined)
            await uploadEnvironment(plan.envVarFile, vars, plan, context);
        for (const script of inline === undefined ? plan.scripts : [inline.path]) {
            context.ui.say(`Provisioning with shell script: ${script}`);
            checkStatus(await runScript(script, vars, plan, context), plan);
            if (!plan.skipClean)
                await remove(plan.remotePath, plan, context);
        }
        if (!plan.skipClean)
            await remove(plan.envVarFile ?? '', plan, context);
        await pauseAfter(plan, context);
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
async function inlineFile(plan, context) {
    if (plan.inline.length === 0)
        return undefined;
    const lines = plan.inline.map((line) => plan.render(line, { kind: 'map', values: context.generated }));
    const ownShebang = lines.join('\n').startsWith('#!');
    return (0,inline_script/* inlineScriptFile */.V)({
        folder: context.host.temporaryDirectory,
        shebang: plan.inlineShebang ?? (ownShebang ? '' : '/bin/sh -e'),
        lines,
        mode: 0o600,
    });
}
function environmentText(plan, { buildName, builderType, generated }) {
    const { environmentVars, env } = plan;
    return (0,script_environment/* formatEnvironment */.$)({ buildName, builderType, generated, environmentVars, env }, plan.envVarFormat);
}
async function uploadEnvironment(path, content, plan, context) {
    await retried(plan, context, async () => {
        await upload(content, path, context);
        await context.communicator.run({ command: `chmod 0600 ${path}` }, context.signal);
    });
}
async function runScript(script, vars, plan, context) {
    const content = await readScript(script, plan, context);
    const values = { ...context.generated, Vars: vars, EnvVarFile: plan.envVarFile ?? '', Path: plan.remotePath };
    const command = plan.render(plan.executeCommand, { kind: 'map', values });
    return retried(plan, context, async () => {
        await upload(content, plan.remotePath, context);
        await context.communicator.run({ command: `chmod 0755 ${plan.remotePath}` }, context.signal);
        return (0,run_shown/* runShown */.p)(context, command);
    });
}
async function readScript(script, plan, { host }) {
    try {
        const content = await (0,promises_.readFile)((0,external_node_path_.resolve)(host.workingDirectory, script));
        return plan.binary ? content : unixText(content);
    }
    catch (error) {
        throw new errors/* BuildError */.zS(`Error opening shell script: ${(0,go_file_error/* goFileError */.d)('open', script, error)}`, {
            code: 'ScriptUnreadable',
            source: 'user',
            cause: error,
        });
    }
}
async function upload(content, path, context) {
    try {
        await context.communicator.upload({ content }, path, {}, context.signal);
    }
    catch (error) {
        context.signal.throwIfAborted();
        throw new errors/* BuildError */.zS(`Error uploading script: ${(0,errors/* errorMessage */.gJ)(error)}`, {
            code: 'ScriptNotUploaded',
            source: error instanceof errors/* BuildError */.zS ? error.source : 'remote',
            hint: error instanceof errors/* BuildError */.zS ? error.hint : undefined,
            cause: error,
        });
    }
}
/** Deviation: shell-disconnect-hint. Packer also advises to allow exit code 2300218, which does not help; here it does not. */
function checkStatus(status, plan) {
    if (status !== exit_status/* DISCONNECTED_STATUS */.T) {
        (0,exit_codes/* checkExitStatus */.d)(status, plan.validExitCodes);
        return;
    }
    if (plan.expectDisconnect)
        return;
    const text = 'Script disconnected unexpectedly. If you expected your script to disconnect, i.e. from a restart, you can try adding `"expect_disconnect": true` to the shell provisioner parameters.';
    throw new errors/* BuildError */.zS(text, { code: 'ScriptDisconnected', source: 'remote' });
}
/** Without an environment file the path is empty, and the machine still sees `rm -f `. */
async function remove(path, plan, context) {
    await retried(plan, context, async () => {
        const status = await context.communicator.run({ command: `rm -f ${path}` }, context.signal);
        if (status === 0)
            return;
        throw new errors/* BuildError */.zS(`Error removing temporary script at ${path}!`, { code: 'ScriptNotRemoved', source: 'remote' });
    });
}
function retried(plan, context, action) {
    const { host, signal } = context;
    return retryStart({ clock: host.clock, signal, timeout: plan.startRetryTimeout }, action);
}
async function pauseAfter({ pauseAfter: pause }, { ui, host, signal }) {
    if (pause <= 0)
        return;
    ui.say(`Pausing ${(0,duration_text/* goDurationText */.Y)(pause)} after this provisioner...`);
    await host.clock.sleep(pause, signal);
}

;// CONCATENATED MODULE: ./out/components/provisioners/shell/shell.js




/** Runs scripts on the machine (spec-provision 3.1). */
const shellProvisioner = (0,define_component/* defineProvisioner */.MA)({
    type: 'shell',
    options: options,
    async prepare(decoded, check) {
        const plan = await prepareShell(decoded, check);
        return { provision: (context) => runShell(plan, context) };
    },
});

;// CONCATENATED MODULE: ./out/components/provisioners/shell/index.js



/***/ }),

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

/***/ 76525:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ runShown)
/* harmony export */ });
/* harmony import */ var _shown_output_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45132);

/** Runs a command on the machine, shows what it prints, and gives its exit status. */
async function runShown(context, command) {
    const output = (0,_shown_output_js__WEBPACK_IMPORTED_MODULE_0__/* .shownOutput */ .f)(context.ui);
    try {
        const { onStdout, onStderr } = output;
        return await context.communicator.run({ command, onStdout, onStderr }, context.signal);
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


/***/ }),

/***/ 7622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ DISCONNECTED_STATUS)
/* harmony export */ });
/** The status that stands for "the connection was lost before the command told how it ended" (spec-provision 1.4). */
const DISCONNECTED_STATUS = 2300218;


/***/ })

};
;