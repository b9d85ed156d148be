"use strict";
exports.id = 5368;
exports.ids = [5368];
exports.modules = {

/***/ 95368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  component: () => (/* reexport */ checksumPostProcessor)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/config/define-component.js
var define_component = __webpack_require__(44737);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/support/file-exists.js
var file_exists = __webpack_require__(91518);
// EXTERNAL MODULE: ./out/support/file-list-artifact.js
var file_list_artifact = __webpack_require__(11345);
// EXTERNAL MODULE: ./out/support/go-file-error.js
var go_file_error = __webpack_require__(25723);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./out/components/post-processors/checksum/hash-file.js






/** Computes the checksum of a file, in hexadecimal digits. Throws `FileUnreadable`. */
async function hashFile({ file, directory, type, signal }) {
    const path = (0,external_node_path_.resolve)(directory, file);
    await checkOpens(file, path);
    const hash = (0,external_node_crypto_.createHash)(type);
    try {
        for await (const part of (0,external_node_fs_.createReadStream)(path, { signal }))
            hash.update(part);
    }
    catch (error) {
        signal.throwIfAborted();
        throw unreadable(`unable to compute ${type} hash for ${file}`, error);
    }
    return hash.digest('hex');
}
async function checkOpens(file, path) {
    try {
        await (await (0,promises_.open)(path)).close();
    }
    catch (error) {
        throw unreadable(`unable to open file ${file}: ${(0,go_file_error/* goFileError */.d)('open', file, error)}`, error);
    }
}
function unreadable(message, cause) {
    return new errors/* BuildError */.zS(message, { code: 'FileUnreadable', source: 'user', cause });
}

// EXTERNAL MODULE: ./out/config/declaration.js
var declaration = __webpack_require__(92554);
;// CONCATENATED MODULE: ./out/components/post-processors/checksum/options.js

/** The kinds of checksums that there are. */
const CHECKSUM_TYPES = ['md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512'];
/** The name of the file when the template gives none. */
const DEFAULT_OUTPUT = 'packer_{{.BuildName}}_{{.BuilderType}}_{{.ChecksumType}}.checksum';
/** The options of the checksum post-processor (spec-provision 4.2). */
const options = (0,declaration/* defineOptions */.GM)({
    checksum_types: (0,declaration/* stringList */.Yn)(`Which checksums to compute: ${CHECKSUM_TYPES.map((type) => `\`${type}\``).join(', ')}.`, {
        default: ['md5'],
    }),
    output: (0,declaration/* string */.Yj)('The file to write, or to append to. `{{.BuildName}}`, `{{.BuilderType}}` and `{{.ChecksumType}}` can be used.', { default: DEFAULT_OUTPUT, late: true }),
});

;// CONCATENATED MODULE: ./out/components/post-processors/checksum/checksum.js









/** Writes the checksums of an artifact's files, which join the artifact (spec-provision 4.2). */
const checksumPostProcessor = (0,define_component/* definePostProcessor */.CE)({
    type: 'checksum',
    options: options,
    prepare({ checksumTypes: types, output }, check) {
        for (const [index, type] of types.entries()) {
            if (CHECKSUM_TYPES.includes(type))
                continue;
            const hint = `There are: ${CHECKSUM_TYPES.join(', ')}.`;
            check.problem({ path: ['checksum_types', index], summary: `Unrecognized checksum type: ${type}`, hint });
        }
        const outputOf = outputNames(output === '' ? DEFAULT_OUTPUT : output, check.renderLate);
        return {
            async process(artifact, context) {
                const directory = context.host.workingDirectory;
                const files = [...(artifact.files ?? [])];
                const written = await writeChecksums(files, types, {
                    context,
                    outputOf: (type) => outputOf(type, artifact, context),
                });
                const all = [...files, ...written];
                const text = `Created artifact from files: ${all.join(', ')}`;
                const made = (0,file_list_artifact/* fileListArtifact */.Z)({ builderId: 'packer.post-processor.checksum', files: all, text, directory });
                return { artifact: made, keep: true, forceKeep: true };
            },
        };
    },
});
function outputNames(output, renderLate) {
    return (type, { generatedData }, { buildName, builderType }) => {
        const names = { BuildName: buildName, BuilderType: builderType, ChecksumType: type };
        return renderLate(output, { kind: 'map', values: { ...generatedData, ...names } });
    };
}
/** Gives the files that were not there before. */
async function writeChecksums(files, types, { context, outputOf }) {
    const { signal, host } = context;
    const directory = host.workingDirectory;
    const written = [];
    for (const type of types) {
        for (const file of files) {
            const output = outputOf(type);
            const path = (0,external_node_path_.resolve)(directory, output);
            if (!(await (0,file_exists/* exists */.t)(path)))
                written.push(output);
            await append(path, output, '');
            // Line by line, as Packer: the file may be among those that are summed.
            const digest = await hashFile({ file, directory, type, signal });
            await append(path, output, `${digest}\t${(0,external_node_path_.basename)(file)}\n`);
        }
    }
    return written;
}
async function append(path, output, line) {
    try {
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true, mode: 0o755 });
        await (0,promises_.appendFile)(path, line, { mode: 0o644 });
    }
    catch (error) {
        throw new errors/* BuildError */.zS(`unable to create file ${output}: ${(0,go_file_error/* goFileError */.d)('open', output, error)}`, {
            code: 'FileNotWritten',
            source: 'user',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./out/components/post-processors/checksum/index.js



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

/***/ 91518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ exists)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

/** True when there is something at a path, links followed. */
function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).then(() => true, () => false);
}


/***/ }),

/***/ 11345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ fileListArtifact)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);


/** Makes the artifact; destroying it removes every file, folders with what they hold. */
function fileListArtifact({ builderId, files, text, directory }) {
    return {
        builderId,
        id: '',
        // As Go's empty list: a manifest says null.
        files: files.length === 0 ? undefined : files,
        text,
        async destroy() {
            for (const file of files)
                await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, file), { recursive: true, force: true });
        },
    };
}


/***/ })

};
;