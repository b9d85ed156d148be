"use strict";
exports.id = 1379;
exports.ids = [1379];
exports.modules = {

/***/ 21379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  component: () => (/* reexport */ artificePostProcessor)
});

// EXTERNAL MODULE: ./out/config/define-component.js
var define_component = __webpack_require__(44737);
// EXTERNAL MODULE: ./out/support/file-list-artifact.js
var file_list_artifact = __webpack_require__(11345);
// EXTERNAL MODULE: ./out/support/go-glob.js
var go_glob = __webpack_require__(7896);
// EXTERNAL MODULE: ./out/config/declaration.js
var declaration = __webpack_require__(92554);
;// CONCATENATED MODULE: ./out/components/post-processors/artifice/options.js

/** The options of the artifice post-processor (spec-provision 4.4). */
const options = (0,declaration/* defineOptions */.GM)({
    files: (0,declaration/* stringList */.Yn)('The files that are the artifact from now on. Patterns such as `output/*.zip` can be used.'),
});

;// CONCATENATED MODULE: ./out/components/post-processors/artifice/artifice.js




/** Puts other files in the place of what the builder made (spec-provision 4.4). */
const artificePostProcessor = (0,define_component/* definePostProcessor */.CE)({
    type: 'artifice',
    options: options,
    prepare({ files: patterns }, check) {
        if (patterns.length === 0) {
            const summary = 'No files specified in artifice configuration';
            check.problem({
                path: ['files'],
                summary,
                hint: 'Name the files of the new artifact in files, such as "output/*".',
            });
        }
        return {
            async process(artifact, { ui, host: { workingDirectory: directory } }) {
                const discarded = artifact.files ?? [];
                if (discarded.length > 0)
                    ui.say(`Discarding files from artifact: ${discarded.join(', ')}`);
                const files = [];
                for (const pattern of patterns)
                    files.push(...(await (0,go_glob/* goGlob */.b)(pattern, directory)));
                ui.say(`Using these artifact files: ${files.join(', ')}`);
                const text = `Created artifact from files: ${files.join(', ')}`;
                const made = (0,file_list_artifact/* fileListArtifact */.Z)({ builderId: 'packer.post-processor.artifice', files, text, directory });
                return { artifact: made, keep: true, forceKeep: false };
            },
        };
    },
});

;// CONCATENATED MODULE: ./out/components/post-processors/artifice/index.js



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


/***/ }),

/***/ 7896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ goGlob),
/* harmony export */   d: () => (/* binding */ goGlobMatcher)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16392);



/**
 * The files that match a pattern, as Go's filepath.Glob finds them: `*`, `?`, `[a-z]`, `[^a]` and `\` within the parts of
 * a path, hidden files too, each folder's names in bytewise order. Throws `BadPattern`.
 */
async function goGlob(pattern, directory) {
    goGlobMatcher(pattern);
    return pattern === '' ? [] : find(pattern, directory);
}
async function find(pattern, directory) {
    if (!hasMeta(pattern))
        return (await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, pattern))) ? [pattern] : [];
    const slash = pattern.lastIndexOf('/');
    const name = pattern.slice(slash + 1);
    const folder = slash < 0 ? '.' : slash === 0 ? '/' : pattern.slice(0, slash);
    const folders = hasMeta(folder) ? await find(folder, directory) : [folder];
    const found = [];
    const isMatch = goGlobMatcher(name);
    for (const one of folders) {
        const names = await namesIn((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory, one));
        found.push(...names.filter((entry) => isMatch.test(entry)).map((entry) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(one, entry)));
    }
    return found;
}
function hasMeta(pattern) {
    return /[*?[\\]/.test(pattern);
}
async function exists(path) {
    return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then(() => true, () => false);
}
/** What cannot be read has no names: Go passes over errors, too. */
async function namesIn(folder) {
    const facts = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => undefined);
    if (!facts?.isDirectory())
        return [];
    const names = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
    return names.sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}
/** A pattern as a regular expression (Go: filepath.Match). Throws `BadPattern`. */
function goGlobMatcher(pattern) {
    let source = '';
    let rest = pattern;
    while (rest !== '') {
        const part = /^(?:\*+|\?|\[|\\.|[^*?[\\])/su.exec(rest)?.[0];
        if (part === undefined)
            throw badPattern(pattern);
        rest = rest.slice(part.length);
        if (part.startsWith('*'))
            source += '[^/]*';
        else if (part === '?')
            source += '[^/]';
        else if (part === '[') {
            const members = characterClass(rest);
            if (members === undefined)
                throw badPattern(pattern);
            source += members.source;
            rest = rest.slice(members.length);
        }
        else
            source += literal(part.replace(/^\\/, ''));
    }
    return new RegExp(`^${source}$`, 'su');
}
/** What follows `[`: members or ranges, at least one; `]` and `-` stand for themselves only after a backslash. */
function characterClass(text) {
    const one = String.raw `(?:\\.|[^\]\\-])`;
    const match = new RegExp(`^(\\^|(?!\\^))((?:${one}(?:-${one})?)+)\\]`, 'su').exec(text);
    if (match === null)
        return undefined;
    const [whole, negated, members = ''] = match;
    const ranges = members.match(new RegExp(`${one}(?:-${one})?`, 'gsu')) ?? [];
    const sources = ranges.map((range) => {
        const [low = '', high] = (range.match(new RegExp(one, 'gsu')) ?? []).map((item) => item.replace(/^\\(?=.)/su, ''));
        if (high === undefined)
            return literal(low);
        return low <= high ? `${literal(low)}-${literal(high)}` : '';
    });
    // A range that holds nothing matches nothing, and its opposite matches everything.
    const inner = sources.join('');
    if (inner === '')
        return { source: negated === '' ? '[^\\s\\S]' : '[\\s\\S]', length: whole.length };
    return { source: `[${negated}${inner}]`, length: whole.length };
}
function literal(character) {
    return /^\w$/.test(character) ? character : `\\u{${character.codePointAt(0)?.toString(16)}}`;
}
function badPattern(pattern) {
    return new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildError */ .zS(`syntax error in pattern: ${pattern}`, {
        code: 'BadPattern',
        source: 'user',
        hint: 'Close the bracket, or put a backslash before characters that stand for themselves.',
    });
}


/***/ })

};
;