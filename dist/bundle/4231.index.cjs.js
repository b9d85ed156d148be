"use strict";
exports.id = 4231;
exports.ids = [4231];
exports.modules = {

/***/ 14231:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  component: () => (/* reexport */ manifestPostProcessor)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/config/define-component.js
var define_component = __webpack_require__(44737);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/support/go-file-error.js
var go_file_error = __webpack_require__(25723);
// EXTERNAL MODULE: ./out/support/packer-manifest.js + 1 modules
var packer_manifest = __webpack_require__(66523);
;// CONCATENATED MODULE: ./out/components/post-processors/manifest/file-lock.js


/** Milliseconds to wait after each try to take the lock. */
const WAITS = [200, 400];
/** The writers of each file in this process, in order: no build waits for a file lock of its own run. */
const writers = new Map();
/**
 * Runs `action` while `<path>.lock` is held (spec-provision 4.1): three tries, then it goes on without the lock. The lock
 * file is removed afterwards in any case, so that one left behind by a killed process does not stay.
 */
function withFileLock(path, wait, action) {
    const before = writers.get(path) ?? Promise.resolve();
    const work = before.then(() => locked(`${path}.lock`, wait, action));
    const settled = work
        .catch(() => undefined)
        .finally(() => {
        if (writers.get(path) === settled)
            writers.delete(path);
    });
    writers.set(path, settled);
    return work;
}
async function locked(lock, { clock, signal }, action) {
    for (const wait of [...WAITS, 0]) {
        if (await take(lock))
            break;
        if (wait > 0)
            await clock.sleep(wait, signal);
    }
    try {
        return await action();
    }
    finally {
        await (0,promises_.rm)(lock, { force: true });
    }
}
/** False: somebody else holds it. Any other failure will be told by the write itself. */
async function take(lock) {
    try {
        await (await (0,promises_.open)(lock, 'wx')).close();
        return true;
    }
    catch (error) {
        return (0,go_file_error/* fileErrorCode */.c)(error) !== 'EEXIST';
    }
}

// EXTERNAL MODULE: ./out/config/declaration.js
var declaration = __webpack_require__(92554);
;// CONCATENATED MODULE: ./out/components/post-processors/manifest/options.js

/** Where the manifest goes when `output` is empty. */
const DEFAULT_OUTPUT = 'packer-manifest.json';
/** The options of the manifest post-processor (spec-provision 4.1). */
const options = (0,declaration/* defineOptions */.GM)({
    output: (0,declaration/* string */.Yj)('The file to write, or to append to.', { default: DEFAULT_OUTPUT }),
    strip_path: (0,declaration/* bool */.lc)('Write the names of files without their folders.'),
    strip_time: (0,declaration/* bool */.lc)('Leave the time of the build out.'),
    custom_data: (0,declaration/* stringMap */.Qi)('Further values for the entry. `build` values can be used in them.'),
});

;// CONCATENATED MODULE: ./out/components/post-processors/manifest/parse-manifest.js

/**
 * Reads a manifest as Go's decoder does: unknown members are dropped, missing ones are empty, names match in any case.
 * Nothing at all is an empty manifest. Throws `ManifestUnreadable`.
 */
function parseManifest(text, file) {
    if (text === '')
        return { builds: [], lastRunUuid: '' };
    try {
        const root = members(JSON.parse(text), 'the file');
        return {
            builds: list(root('builds'), 'builds', parseBuild) ?? [],
            lastRunUuid: textOf(root('last_run_uuid'), 'last_run_uuid'),
        };
    }
    catch (error) {
        throw new errors/* BuildError */.zS(`Unable to parse content from ${file}: ${(0,errors/* errorMessage */.gJ)(error)}`, {
            code: 'ManifestUnreadable',
            source: 'user',
            hint: 'The file is not a manifest. Move it away, or name another file with "output".',
            cause: error,
        });
    }
}
function parseBuild(value) {
    const build = members(value, 'builds');
    return {
        name: textOf(build('name'), 'name'),
        builderType: textOf(build('builder_type'), 'builder_type'),
        buildTime: wholeNumber(build('build_time'), 'build_time'),
        files: list(build('files'), 'files', parseFile),
        artifactId: textOf(build('artifact_id'), 'artifact_id'),
        packerRunUuid: textOf(build('packer_run_uuid'), 'packer_run_uuid'),
        customData: textMap(build('custom_data')),
    };
}
function parseFile(value) {
    const file = members(value, 'files');
    return { name: textOf(file('name'), 'name'), size: wholeNumber(file('size'), 'size') };
}
/** Looks members up: the exact name first, then any spelling of it. */
function members(value, name) {
    if (value === null)
        return () => undefined;
    if (typeof value !== 'object' || Array.isArray(value))
        throw wrongType(name, 'an object');
    const entries = Object.entries(value);
    return (key) => (entries.find(([k]) => k === key) ?? entries.find(([k]) => k.toLowerCase() === key))?.[1];
}
function list(value, name, parse) {
    if (value === undefined || value === null)
        return null;
    if (!Array.isArray(value))
        throw wrongType(name, 'a list');
    return value.map(parse);
}
function textOf(value, name) {
    if (value === undefined || value === null)
        return '';
    if (typeof value !== 'string')
        throw wrongType(name, 'a string');
    return value;
}
function wholeNumber(value, name) {
    if (value === undefined || value === null)
        return 0;
    if (typeof value !== 'number' || !Number.isInteger(value))
        throw wrongType(name, 'a whole number');
    return value;
}
function textMap(value) {
    if (value === undefined || value === null)
        return null;
    if (typeof value !== 'object' || Array.isArray(value))
        throw wrongType('custom_data', 'an object');
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, textOf(item, `custom_data.${key}`)]));
}
function wrongType(name, wanted) {
    return new errors/* BuildError */.zS(`${name} is not ${wanted}`, { code: 'ManifestUnreadable', source: 'user' });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./out/components/post-processors/manifest/replace-file.js




/**
 * Writes a file so that a crash leaves the old content or the new, never half of one: a temporary file in the same folder
 * takes its place. A new file gets `mode` less the umask, an old one keeps its mode; a link keeps leading to its file.
 */
async function replaceFile(path, content, mode) {
    const target = await (0,promises_.realpath)(path).catch(() => path);
    const old = await (0,promises_.stat)(target).catch(() => undefined);
    if (old !== undefined && !old.isFile()) {
        await (0,promises_.writeFile)(target, content);
        return;
    }
    const temporary = (0,external_node_path_.join)((0,external_node_path_.dirname)(target), `.${(0,external_node_path_.basename)(target)}.${(0,external_node_crypto_.randomInt)(2 ** 31)}`);
    try {
        const file = await (0,promises_.open)(temporary, 'wx', mode);
        try {
            if (old !== undefined)
                await file.chmod(old.mode);
            await file.writeFile(content);
            await file.sync();
        }
        finally {
            await file.close();
        }
        await (0,promises_.rename)(temporary, target);
    }
    catch (error) {
        await (0,promises_.rm)(temporary, { force: true });
        // A file that may be written in a folder that may not: no other way than to write into it.
        if (old === undefined || !['EACCES', 'EPERM', 'EROFS'].includes((0,go_file_error/* fileErrorCode */.c)(error) ?? ''))
            throw error;
        await (0,promises_.writeFile)(target, content);
    }
}

;// CONCATENATED MODULE: ./out/components/post-processors/manifest/manifest.js










/** Writes what a build made into a JSON file, and hands its artifact on (spec-provision 4.1). */
const manifestPostProcessor = (0,define_component/* definePostProcessor */.CE)({
    type: 'manifest',
    options: options,
    prepare: (decoded, check) => ({
        async process(artifact, context) {
            const build = await describeBuild(decoded, artifact, context);
            const customData = check.given('custom_data') ? renderedValues(decoded.customData, artifact, check) : null;
            await append(decoded.output || DEFAULT_OUTPUT, { ...build, customData }, context);
            return { artifact, keep: true, forceKeep: true };
        },
    }),
});
async function describeBuild({ stripPath, stripTime }, artifact, { buildName, builderType, host }) {
    const files = artifact.files?.map(async (file) => ({
        name: stripPath ? (0,external_node_path_.basename)(file) : file,
        size: await fileSize((0,external_node_path_.resolve)(host.workingDirectory, file)),
    }));
    return {
        name: buildName,
        builderType,
        buildTime: stripTime ? 0 : Math.floor(host.clock.now() / 1000),
        files: files === undefined ? null : await Promise.all(files),
        artifactId: artifact.id,
        packerRunUuid: host.run.uuid,
    };
}
async function fileSize(path) {
    const found = await (0,promises_.stat)(path).catch(() => undefined);
    return found?.size ?? 0;
}
function renderedValues(customData, { generatedData }, { renderLate }) {
    const data = { kind: 'map', values: generatedData ?? {} };
    return Object.fromEntries(Object.entries(customData).map(([key, value]) => [key, renderLate(value, data)]));
}
async function append(output, build, context) {
    const { host, signal, force } = context;
    const path = (0,external_node_path_.resolve)(host.workingDirectory, output);
    await withFileLock(path, { clock: host.clock, signal }, async () => {
        const old = parseManifest(await readIfThere(path, output), output);
        // -force starts anew, but not what another build of the same run has just written.
        const builds = force && old.lastRunUuid !== host.run.uuid ? [] : old.builds;
        await write(path, output, { builds: [...builds, build], lastRunUuid: host.run.uuid });
    });
}
async function readIfThere(path, output) {
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    }
    catch (error) {
        if ((0,go_file_error/* fileErrorCode */.c)(error) === 'ENOENT')
            return '';
        throw new errors/* BuildError */.zS(`Unable to open ${output} for reading: ${(0,go_file_error/* goFileError */.d)('open', output, error)}`, {
            code: 'ManifestUnreadable',
            source: 'user',
            cause: error,
        });
    }
}
async function write(path, output, manifest) {
    try {
        await replaceFile(path, (0,packer_manifest/* formatManifest */.L)(manifest), 0o664);
    }
    catch (error) {
        throw new errors/* BuildError */.zS(`Unable to write ${output}: ${(0,go_file_error/* goFileError */.d)('open', output, error)}`, {
            code: 'ManifestNotWritten',
            source: 'user',
            hint: 'Packer makes no folders for the manifest: make them first, or choose another "output".',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./out/components/post-processors/manifest/index.js



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

/***/ 66523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ formatManifest)
});

;// CONCATENATED MODULE: ./out/support/go-json.js
/**
 * JSON as Go's `json.MarshalIndent(value, "", "  ")` writes it: no line end, `<`, `>`, `&`, U+2028 and U+2029 escaped, keys
 * of maps in bytewise order.
 */
function goJson(value, indent = '') {
    if (value === null || typeof value === 'number')
        return String(value);
    if (typeof value === 'string')
        return goJsonString(value);
    const inner = `${indent}  `;
    if (isList(value)) {
        return block('[', ']', value.map((item) => goJson(item, inner)), indent);
    }
    const members = 'fields' in value ? value.fields : sortedMembers(value.map);
    return block('{', '}', members.map(([name, item]) => `${goJsonString(name)}: ${goJson(item, inner)}`), indent);
}
// Array.isArray does not narrow readonly arrays out of a union.
function isList(value) {
    return Array.isArray(value);
}
function block(open, close, items, indent) {
    if (items.length === 0)
        return open + close;
    return `${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`;
}
function sortedMembers(map) {
    return Object.entries(map).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
function goJsonString(text) {
    return JSON.stringify(text.toWellFormed()).replace(/[<>&\u2028\u2029]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}

;// CONCATENATED MODULE: ./out/support/packer-manifest.js

/** The bytes of a manifest file; members in Packer's order, no line end. */
function formatManifest(manifest) {
    return goJson({
        fields: [
            ['builds', manifest.builds.map(buildMember)],
            ['last_run_uuid', manifest.lastRunUuid],
        ],
    });
}
function buildMember(build) {
    const files = build.files?.map(({ name, size }) => ({ fields: Object.entries({ name, size }) }));
    const time = build.buildTime === 0 ? [] : [['build_time', build.buildTime]];
    return {
        fields: [
            ['name', build.name],
            ['builder_type', build.builderType],
            ...time,
            ['files', files ?? null],
            ['artifact_id', build.artifactId],
            ['packer_run_uuid', build.packerRunUuid],
            ['custom_data', build.customData === null ? null : { map: build.customData }],
        ],
    };
}


/***/ })

};
;