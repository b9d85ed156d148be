"use strict";
exports.id = 2583;
exports.ids = [2583];
exports.modules = {

/***/ 42583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  component: () => (/* reexport */ fileBuilder)
});

// EXTERNAL MODULE: ./out/config/define-component.js
var define_component = __webpack_require__(44737);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/support/go-file-error.js
var go_file_error = __webpack_require__(25723);
;// CONCATENATED MODULE: ./out/components/builders/file/artifact.js



/** The file that the file builder made (spec-provision 5.2). `target` as the template gives it, `path` absolute. */
function fileArtifact(target, path) {
    return {
        builderId: 'packer.file',
        id: 'File',
        files: [target],
        text: `Stored file: ${target}`,
        async destroy() {
            try {
                await (0,promises_.rm)(path);
            }
            catch (error) {
                const code = 'FileNotRemoved';
                throw new errors/* BuildError */.zS((0,go_file_error/* goFileError */.d)('remove', target, error), { code, source: 'user', cause: error });
            }
        },
    };
}

// EXTERNAL MODULE: ./out/config/declaration.js
var declaration = __webpack_require__(92554);
;// CONCATENATED MODULE: ./out/components/builders/file/options.js

/** The options of the file builder (spec-provision 5.2). */
const options = (0,declaration/* defineOptions */.GM)({
    target: (0,declaration/* string */.Yj)('The file to make. Its folders are made, too.'),
    content: (0,declaration/* string */.Yj)('What to write into it.'),
    source: (0,declaration/* string */.Yj)('A file to copy; not together with `content`.'),
});

;// CONCATENATED MODULE: ./out/components/builders/file/unattended-machine.js
/**
 * The machine that the file builder's provisioners talk to: there is none, and everything succeeds without effect
 * (spec-provision 5.2). Unlike the communicator `none`, uploads succeed too.
 */
const unattendedMachine = {
    type: 'none',
    run: async () => 0,
    upload: async () => undefined,
    uploadDirectory: async () => undefined,
    download: async () => undefined,
    downloadDirectory: async () => undefined,
    close: async () => undefined,
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./out/components/builders/file/write-target.js




/** Writes the file of the file builder: a copy of `source`, or `content` with mode 0600 (spec-provision 5.2). Gives its absolute path. */
async function writeTarget({ target, source, content }, context) {
    const path = (0,external_node_path_.resolve)(context.host.workingDirectory, target);
    const folder = (0,external_node_path_.dirname)(path);
    await fileStep('mkdir', (0,external_node_path_.dirname)(target), () => (0,promises_.mkdir)(folder, { recursive: true, mode: 0o755 }));
    if (source === '') {
        // An existing file keeps its mode, as with Go's WriteFile.
        await fileStep('open', target, () => (0,promises_.writeFile)(path, content, { mode: 0o600 }));
        return path;
    }
    const from = (0,external_node_path_.resolve)(context.host.workingDirectory, source);
    await fileStep('open', source, async () => (await (0,promises_.open)(from, 'r')).close());
    context.ui.say(`Copying ${source} to ${target}`);
    await fileStep('open', target, () => copyContent(from, path));
    context.ui.say(`Copied ${(await (0,promises_.stat)(path)).size} bytes`);
    return path;
}
/** Copies the content alone: the copy has the mode that the umask gives a new file, or keeps its own. */
async function copyContent(from, to) {
    const source = await (0,promises_.open)(from, 'r');
    try {
        await (0,promises_.writeFile)(to, source.createReadStream({ autoClose: false }));
    }
    finally {
        await source.close();
    }
}
async function fileStep(operation, path, action) {
    try {
        return await action();
    }
    catch (error) {
        throw new errors/* BuildError */.zS((0,go_file_error/* goFileError */.d)(operation, path, error), { code: 'FileNotWritten', source: 'user', cause: error });
    }
}

;// CONCATENATED MODULE: ./out/components/builders/file/file.js





/** Writes a file; then provisioners run as if there were a machine (spec-provision 5.2). */
const fileBuilder = (0,define_component/* defineBuilder */.r5)({
    type: 'file',
    options: options,
    prepare(decoded, check) {
        checkTarget(decoded, check);
        return {
            async run(context) {
                const path = await writeTarget(decoded, context);
                await context.provision(unattendedMachine, {}, context.signal);
                return fileArtifact(decoded.target, path);
            },
        };
    },
});
function checkTarget({ target, source, content }, context) {
    if (target === '') {
        context.problem({
            path: ['target'],
            summary: 'target required',
            hint: 'Name the file to make, such as "out.txt", with target.',
            code: 'MissingOption',
        });
    }
    if (source !== '' && content !== '') {
        context.problem({
            path: ['content'],
            summary: 'Cannot specify source file AND content',
            hint: 'Keep "source" or "content".',
        });
    }
    if (source === '' && content === '') {
        context.warn({ path: [], summary: 'Both source file and contents are blank; target will have no content' });
    }
}

;// CONCATENATED MODULE: ./out/components/builders/file/index.js



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


/***/ })

};
;