"use strict";
exports.id = 1442;
exports.ids = [1442];
exports.modules = {

/***/ 11442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  component: () => (/* reexport */ fileProvisioner)
});

// EXTERNAL MODULE: ./out/config/define-component.js
var define_component = __webpack_require__(44737);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./out/support/go-file-error.js
var go_file_error = __webpack_require__(25723);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
;// CONCATENATED MODULE: ./out/components/provisioners/file/transfer.js



/**
 * A local path that starts at the working directory. It is not normalised: a trailing slash, or a last part `.`, says what
 * is copied of a folder.
 */
function localPath(path, { host }) {
    return (0,external_node_path_.isAbsolute)(path) ? path : `${host.workingDirectory}/${path}`;
}
/** Runs a local file operation; its failure is told with the path as the template gives it. Code: `FileNotCopied`. */
async function localStep(operation, path, action) {
    try {
        return await action();
    }
    catch (error) {
        throw new errors/* BuildError */.zS((0,go_file_error/* goFileError */.d)(operation, path, error), { code: 'FileNotCopied', source: 'user', cause: error });
    }
}

;// CONCATENATED MODULE: ./out/components/provisioners/file/check.js



/** Checks the options of the file provisioner (spec-provision 3.3). */
async function checkFileOptions(options, context) {
    const { content, destination } = options;
    // An unset variable asks for nothing.
    const direction = options.direction === '' ? 'upload' : options.direction;
    if (direction !== 'upload' && direction !== 'download') {
        context.problem({
            path: ['direction'],
            summary: 'Direction must be one of: download, upload.',
            hint: `"${direction}" is neither; leave "direction" out to upload.`,
        });
    }
    if (content !== '' && (options.source !== '' || options.sources.length > 0)) {
        context.problem({
            path: ['content'],
            summary: 'source(s) conflicts with content.',
            hint: 'Keep "content", or "source" and "sources".',
        });
    }
    if (direction === 'upload' && !options.generated)
        await checkSources(options, context);
    if (destination === '') {
        context.problem({
            path: ['destination'],
            summary: 'Destination must be specified.',
            hint: 'Say where to copy to with "destination".',
            code: 'MissingOption',
        });
    }
}
async function checkSources(options, context) {
    for (const [index, source] of options.sources.entries())
        await checkSource(source, ['sources', index], context);
    if (options.source !== '')
        await checkSource(options.source, ['source'], context);
}
async function checkSource(source, path, context) {
    try {
        // An empty path would be the working directory.
        await (0,promises_.stat)(source === '' ? '' : localPath(source, context));
    }
    catch (error) {
        context.problem({
            path,
            summary: `Bad source '${source}': ${(0,go_file_error/* goFileError */.d)('stat', source, error)}`,
            hint: 'When the file is made during the build, set "generated" to true.',
        });
    }
}

;// CONCATENATED MODULE: ./out/components/provisioners/file/download.js




/** Downloads files, or a folder (spec-provision 3.3). Remote paths are the machine's, so they have slashes. */
async function downloadFiles({ sources, destination }, context) {
    for (const [index, source] of sources.entries()) {
        const target = await prepareTarget(source, destination, context);
        context.ui.say(`Downloading ${source} => ${destination}`);
        if (!isFolder(source)) {
            await downloadFile(source, target, context);
            continue;
        }
        await shownFailure(context, () => context.communicator.downloadDirectory(source, localPath(target, context), context.signal));
        sayLeftOut(sources.slice(index + 1), context);
        return;
    }
}
/** Makes the local folders; gives the path to download to. */
async function prepareTarget(source, destination, context) {
    const folder = destination.endsWith('/') ? destination : external_node_path_.posix.dirname(destination);
    await localStep('mkdir', folder, () => (0,promises_.mkdir)(localPath(folder, context), { recursive: true, mode: 0o755 }));
    if (!destination.endsWith('/') || source.endsWith('/') || source.endsWith('*'))
        return destination;
    return destination + external_node_path_.posix.basename(source);
}
function isFolder(source) {
    return source.endsWith('/') || /[*?[]/.test(source);
}
/** The file is there, and empty, even when the download fails. */
async function downloadFile(source, target, context) {
    const path = localPath(target, context);
    await localStep('open', target, () => (0,promises_.writeFile)(path, '', { mode: 0o644 }));
    await shownFailure(context, () => context.communicator.download(source, path, context.signal));
}
/** Deviation: file-download-left-out. Packer goes no further after a folder, in silence; here it is said. */
function sayLeftOut(sources, { ui }) {
    if (sources.length === 0)
        return;
    ui.say(`Nothing is downloaded after a folder or a pattern, as in Packer; give these a provisioner of their own: ${sources.join(', ')}`);
}
async function shownFailure(context, action) {
    try {
        await action();
    }
    catch (error) {
        if (!context.signal.aborted)
            context.ui.error(`Download failed: ${(0,errors/* errorMessage */.gJ)(error)}`);
        throw error;
    }
}

// EXTERNAL MODULE: ./out/config/declaration.js
var declaration = __webpack_require__(92554);
;// CONCATENATED MODULE: ./out/components/provisioners/file/options.js

/** The options of the file provisioner (spec-provision 3.3). */
const options = (0,declaration/* defineOptions */.GM)({
    source: (0,declaration/* string */.Yj)('What to copy: a file, or a folder (with a trailing slash: its contents).'),
    sources: (0,declaration/* stringList */.Yn)('Several things to copy.'),
    content: (0,declaration/* string */.Yj)('Text to upload as a file; not together with `source` or `sources`.'),
    destination: (0,declaration/* string */.Yj)('Where to copy it. With a trailing slash it is a folder.'),
    direction: (0,declaration/* string */.Yj)('`upload` to the machine, or `download` from it.', { default: 'upload' }),
    generated: (0,declaration/* bool */.lc)('The source is made during the build: do not look for it before.'),
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./out/components/provisioners/file/upload.js





/** Uploads files with their permissions, and folders (spec-provision 3.3, 1.6). The first failure ends it. */
async function uploadFiles({ sources, destination }, context) {
    for (const source of sources) {
        context.ui.say(`Uploading ${source} => ${destination}`);
        const path = localPath(source, context);
        const found = await localStep('stat', source, () => (0,promises_.stat)(path));
        await upload_shownFailure(context, async () => {
            if (found.isDirectory())
                return context.communicator.uploadDirectory(path, destination, context.signal);
            const target = destination.endsWith('/') ? destination + (0,external_node_path_.basename)(source) : destination;
            return context.communicator.upload({ path }, target, { mode: found.mode & 0o777 }, context.signal);
        });
    }
}
/**
 * Uploads text as a file of mode 0600. In a destination that is a folder its name is made up, as Packer does.
 * Deviation: file-content-no-temporary-file. Packer leaves a local copy of the content behind; here there is none.
 */
async function uploadContent(content, destination, context) {
    const name = `pkr-file-content${(0,external_node_crypto_.randomInt)(2 ** 31)}`;
    const target = destination.endsWith('/') ? destination + name : destination;
    context.ui.say(`Uploading ${name} => ${destination}`);
    await upload_shownFailure(context, () => context.communicator.upload({ content }, target, { mode: 0o600 }, context.signal));
}
async function upload_shownFailure(context, action) {
    try {
        await action();
    }
    catch (error) {
        if (!context.signal.aborted)
            context.ui.error(`Upload failed: ${(0,errors/* errorMessage */.gJ)(error)}`);
        throw error;
    }
}

;// CONCATENATED MODULE: ./out/components/provisioners/file/file.js





/** Copies files to the machine or from it (spec-provision 3.3). */
const fileProvisioner = (0,define_component/* defineProvisioner */.MA)({
    type: 'file',
    options: options,
    async prepare(decoded, check) {
        await checkFileOptions(decoded, check);
        const sources = decoded.source === '' ? decoded.sources : [...decoded.sources, decoded.source];
        return {
            async provision(context) {
                const render = (text) => check.renderLate(text, { kind: 'map', values: context.generated });
                const transfer = { sources: sources.map(render), destination: render(decoded.destination) };
                if (decoded.direction === 'download')
                    await downloadFiles(transfer, context);
                else if (decoded.content !== '')
                    await uploadContent(decoded.content, transfer.destination, context);
                else
                    await uploadFiles(transfer, context);
            },
        };
    },
});

;// CONCATENATED MODULE: ./out/components/provisioners/file/index.js



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