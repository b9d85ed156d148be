"use strict";
exports.id = 9047;
exports.ids = [9047,3055];
exports.modules = {

/***/ 99973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ camelCase)
/* harmony export */ });
/** The decoded name of an option: `ssh_host` -> `sshHost`. Mirrors the type in `declaration.ts`. */
function camelCase(name) {
    const [head = '', ...rest] = name.split('_');
    return head + rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join('');
}


/***/ }),

/***/ 21622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ checkConstraints),
/* harmony export */   V: () => (/* binding */ loadConstraints)
/* harmony export */ });
/* harmony import */ var _support_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74071);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);
/* harmony import */ var _decoding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30925);



let ajv;
const compiled = new WeakMap();
/** Loads Ajv when an option of the declaration has a range; call it before decoding. Without ranges starting stays cheap. */
async function loadConstraints(declaration) {
    if (ajv !== undefined || !hasRange(declaration))
        return;
    // By its default export: a bundler gives a CommonJS module whose exports are a class no named ones.
    const { Ajv } = (await __webpack_require__.e(/* import() */ 5627).then(__webpack_require__.t.bind(__webpack_require__, 65627, 19))).default;
    ajv = new Ajv({ allErrors: true });
}
/** Reports a decoded value outside its option's range or list of values (code `InvalidOption`). */
function checkConstraints(decoding, schema, { path, value, range }) {
    const { values } = schema.option;
    if (values !== undefined && typeof value === 'string' && value !== '' && !values.includes(value)) {
        const near = (0,_support_diagnostics_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(value, values);
        decoding.problem({
            code: 'InvalidOption',
            summary: `'${(0,_decoding_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .L)(path)}' must be one of ${values.join(', ')}, not "${value}"`,
            hint: near === undefined ? undefined : `Did you mean "${near}"?`,
            range,
        });
    }
    if (!isRanged(schema))
        return;
    const validate = validator(schema);
    if (validate(value))
        return;
    for (const error of validate.errors ?? []) {
        decoding.problem({
            code: 'InvalidOption',
            summary: `'${(0,_decoding_js__WEBPACK_IMPORTED_MODULE_1__/* .pathText */ .L)(path)}' ${error.message ?? 'is out of range'}, not ${String(value)}`,
            range,
        });
    }
}
function validator(schema) {
    const known = compiled.get(schema);
    if (known !== undefined)
        return known;
    if (ajv === undefined) {
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS('the validator is not loaded', { code: 'ValidatorNotLoaded', source: 'engine' });
    }
    const { minimum, maximum } = schema.option;
    const validate = ajv.compile({
        type: 'number',
        ...(minimum === undefined ? {} : { minimum }),
        ...(maximum === undefined ? {} : { maximum }),
    });
    compiled.set(schema, validate);
    return validate;
}
function isRanged({ option }) {
    return option.minimum !== undefined || option.maximum !== undefined;
}
function hasRange(declaration) {
    return Object.values(declaration.properties).some((schema) => isRanged(schema) || (schema.option.struct !== undefined && hasRange(schema.option.struct)));
}


/***/ }),

/***/ 17229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ decodeOptions),
  B: () => (/* binding */ pairOptions)
});

// EXTERNAL MODULE: ./out/support/diagnostics.js
var support_diagnostics = __webpack_require__(74071);
// EXTERNAL MODULE: ./out/config/camel-case.js
var camel_case = __webpack_require__(99973);
// EXTERNAL MODULE: ./out/config/constraints.js
var constraints = __webpack_require__(21622);
// EXTERNAL MODULE: ./out/config/decoding.js
var config_decoding = __webpack_require__(30925);
;// CONCATENATED MODULE: ./out/config/item-places.js
/** Remembers where the items of a list stand (and those of lists within it): what is wrong with one of them is shown there. */
function placeItems(decoding, path, value) {
    if (value.kind !== 'list')
        return;
    for (const [index, item] of value.items.entries()) {
        decoding.place([...path, index], item.range);
        placeItems(decoding, [...path, index], item);
    }
}
/** Remembers where the keys of a map stand; a map may be written as a list of objects. */
function placeKeys(decoding, path, value) {
    const parts = value.kind === 'list' ? value.items : [value];
    for (const part of parts) {
        if (part.kind !== 'map')
            continue;
        for (const entry of part.entries)
            decoding.place([...path, entry.name], entryRange(entry));
    }
}
/** From the name of an option to the end of its value. */
function entryRange(entry) {
    return { file: entry.nameRange.file, start: entry.nameRange.start, end: entry.value.range.end };
}

;// CONCATENATED MODULE: ./out/config/renamed-options.js
/** Options that `fix` renames or removes, by the types of component that had them (spec-json-template 6). */
const RENAMED = [
    {
        types: /^/,
        names: new Set([
            'iso_md5',
            'ssh_key_path',
            'ssh_disable_agent',
            'ssh_host_port_min',
            'ssh_host_port_max',
            'ssh_skip_nat_mapping',
            'ssh_wait_timeout',
            'iso_checksum_url',
            'iso_checksum_type',
        ]),
    },
    {
        types: /^amazon-/,
        names: new Set([
            'shutdown_behaviour',
            'enhanced_networking',
            'ssh_private_ip',
            'temporary_security_group_source_cidr',
            'clean_ami_name',
            'spot_price_auto_product',
        ]),
    },
    {
        types: /^vsphere-/,
        names: new Set([
            'network_card',
            'network',
            'networkCard',
            'disk_size',
            'disk_thin_provisioned',
            'disk_eagerly_scrub',
        ]),
    },
    { types: /^manifest$/, names: new Set(['filename']) },
    { types: /^docker-tag$/, names: new Set(['tag']) },
];
/** True when an option is unknown only because `fix` would rename it. */
function isRenamedOption(componentType, name) {
    return RENAMED.some(({ types, names }) => types.test(componentType) && names.has(name));
}

;// CONCATENATED MODULE: ./out/config/unknown-options.js



/**
 * Reports an option that the component does not have, with the nearest name; `type` and `packer_*` are ignored at the top.
 *
 * @see spec-json-template 6
 */
function refuseUnknownOption(decoding, path, { entry, known, repeated }) {
    if (path.length === 1 && (entry.name === 'type' || entry.name.startsWith('packer_')))
        return;
    if (path.length === 1 && isRenamedOption(decoding.componentType, entry.name)) {
        decoding.problem({
            code: 'DeprecatedOption',
            summary: `Deprecated configuration key: '${entry.name}'`,
            detail: 'Please call `packer fix` against your template to update your template to be compatible with the current ' +
                'version of Packer. Visit https://www.packer.io/docs/commands/fix/ for more detail.',
            range: entry.nameRange,
        });
        return;
    }
    const near = repeated ? undefined : (0,support_diagnostics/* didYouMean */.a)(entry.name, known);
    decoding.problem({
        code: 'UnknownOption',
        summary: `unknown configuration key: '"${(0,config_decoding/* pathText */.L)(path)}"'`,
        hint: repeated
            ? 'The option is given twice, in different case; remove one.'
            : near === undefined
                ? undefined
                : `Did you mean "${near}"?`,
        range: entry.nameRange,
    });
}

// EXTERNAL MODULE: ./out/config/weak-collections.js
var weak_collections = __webpack_require__(89160);
// EXTERNAL MODULE: ./out/config/weak-scalars.js
var weak_scalars = __webpack_require__(5656);
;// CONCATENATED MODULE: ./out/config/decode.js








/**
 * Decodes the options of a component from layers of rendered source, the later over the earlier: scalars are replaced,
 * maps merged, nested blocks merged option by option, lists overlaid item by item (spec-json-template 4.2, 8).
 * All problems are collected. Codes: `UnknownOption`, `DeprecatedOption`, `UnsupportedOption`, `InvalidOption`, `MissingOption`.
 */
function decodeOptions(declaration, layers, target) {
    const decoding = new config_decoding/* Decoding */.Y(target);
    const value = decodeBlock(decoding, declaration, { layers, path: [] });
    const { diagnostics, given, sensitive, locate } = decoding;
    return {
        // `as`: the declaration's phantom type is by construction the type of what its options decode to.
        value: (0,support_diagnostics/* hasErrors */.C)(diagnostics) ? undefined : value,
        diagnostics,
        final: true,
        given,
        locate,
        sensitive,
    };
}
function decodeBlock(decoding, declaration, block) {
    const sources = matchOptions(decoding, declaration, block);
    const result = {};
    for (const [name, schema] of Object.entries(declaration.properties)) {
        const path = [...block.path, name];
        const value = decodeOption(decoding, schema, { path, source: sources.get(name) });
        result[(0,camel_case/* camelCase */.x)(name)] = value;
        if (schema.option.sensitive === true)
            decoding.conceal(value);
    }
    return result;
}
/** Assigns every entry of the layers to its option; what is left over is unknown. */
function matchOptions(decoding, declaration, { layers, path }) {
    const names = optionNames(declaration);
    const folded = new Map([...names].map(([name, target]) => [name.toLowerCase(), { name, target }]));
    const sources = new Map();
    for (const layer of layers) {
        const exact = new Set(layer.entries.filter((entry) => names.has(entry.name)).map((entry) => entry.name));
        const taken = new Set();
        for (const entry of layer.entries) {
            const match = exact.has(entry.name)
                ? { name: entry.name, target: names.get(entry.name) }
                : folded.get(entry.name.toLowerCase());
            const repeated = match !== undefined && !exact.has(entry.name) && (exact.has(match.name) || taken.has(match.name));
            if (match?.target === undefined || repeated) {
                refuseUnknownOption(decoding, [...path, entry.name], { entry, known: names.keys(), repeated });
                continue;
            }
            taken.add(match.name);
            decoding.place([...path, match.name], entry.value.kind === 'map' ? entry.nameRange : entryRange(entry));
            if (entry.value.kind === 'null')
                continue;
            decoding.given.add([...path, match.name].join('.'));
            const source = sources.get(match.target.option) ?? { own: [], block: [] };
            (match.target.isBlock ? source.block : source.own).push(entry);
            sources.set(match.target.option, source);
        }
    }
    return sources;
}
function optionNames(declaration) {
    const names = new Map();
    for (const [name, { option }] of Object.entries(declaration.properties)) {
        names.set(name, { option: name, isBlock: false });
        if (option.block !== undefined && !Object.hasOwn(declaration.properties, option.block.name)) {
            names.set(option.block.name, { option: name, isBlock: true });
        }
    }
    return names;
}
function decodeOption(decoding, schema, { path, source }) {
    const { option } = schema;
    const [first] = [...(source?.own ?? []), ...(source?.block ?? [])];
    if (source === undefined || first === undefined) {
        if (option.required === true)
            missing(decoding, path);
        return option.default;
    }
    if (option.unsupported !== undefined) {
        // An empty value asks for nothing: templates pass unset variables this way.
        if ([...source.own, ...source.block].every((entry) => isBlank(entry.value)))
            return undefined;
        decoding.problem({
            code: 'UnsupportedOption',
            summary: `option "${(0,config_decoding/* pathText */.L)(path)}" is not supported by this version`,
            detail: option.unsupported === '' ? undefined : option.unsupported,
            hint: 'Remove the option, or run this template with Packer.',
            range: first.nameRange,
        });
        return undefined;
    }
    if (option.deprecated !== undefined) {
        decoding.diagnostics.push({
            severity: 'warning',
            code: 'DeprecatedOption',
            summary: `option "${(0,config_decoding/* pathText */.L)(path)}" is deprecated`,
            detail: option.deprecated,
            range: first.nameRange,
        });
    }
    const value = decodeGiven(decoding, schema, { path, source });
    if (option.required === true && isEmpty(value) && !(0,support_diagnostics/* hasErrors */.C)(decoding.diagnostics))
        missing(decoding, path);
    return value;
}
function isBlank(value) {
    return (value.kind === 'string' && value.value === '') || (value.kind === 'list' && value.items.length === 0);
}
function missing(decoding, path) {
    decoding.problem({
        code: 'MissingOption',
        summary: `${(0,config_decoding/* pathText */.L)(path)} must be specified`,
        range: decoding.locate(path),
    });
}
function isEmpty(value) {
    if (value === undefined || value === '')
        return true;
    if (typeof value === 'object' && value !== null)
        return Object.keys(value).length === 0;
    return false;
}
function decodeGiven(decoding, schema, { path, source }) {
    const { option } = schema;
    const layers = source.own.map((entry) => entry.value);
    switch (option.weak) {
        case 'struct':
            return decodeStruct(decoding, option.struct, { path, layers });
        case 'struct-list':
            return decodeStructList(decoding, option.struct, { path, layers });
        case 'string-map':
            return decodeStringMap(decoding, schema, { path, source });
        case 'string-list':
            return decodeList(decoding, weak_collections/* weakStringList */.oP, { path, layers });
        case 'string-list-list':
            return decodeList(decoding, weak_collections/* weakStringListList */.SG, { path, layers });
        case 'int-list':
            return decodeList(decoding, weak_collections/* weakIntList */.SP, { path, layers });
        default:
            return decodeScalar(decoding, schema, { path, layers });
    }
}
function decodeList(decoding, decode, { path, layers }) {
    const result = [];
    for (const layer of layers) {
        overlay(result, decoding.attempt(layer, () => decode(layer, (0,config_decoding/* pathText */.L)(path))) ?? [], layer);
        placeItems(decoding, path, layer);
    }
    return result;
}
/** Item by item: a shorter list over a longer one keeps the tail, null keeps its item, `{}` is none at all (spec-json-template 4.2). */
function overlay(result, list, source) {
    if (source.kind === 'map' && source.entries.length === 0)
        result.length = 0;
    const isNull = (index) => source.kind === 'list' && source.items[index]?.kind === 'null';
    for (const [index, item] of list.entries())
        if (index >= result.length || !isNull(index))
            result[index] = item;
}
function decodeScalar(decoding, schema, { path, layers }) {
    const value = layers.at(-1);
    if (value === undefined)
        return schema.option.default;
    const decoded = decoding.attempt(value, () => scalar(schema, value, (0,config_decoding/* pathText */.L)(path)));
    if (decoded !== undefined)
        (0,constraints/* checkConstraints */.D)(decoding, schema, { path, value: decoded, range: value.range });
    return decoded;
}
function scalar(schema, value, name) {
    switch (schema.option.weak) {
        case 'string':
            return (0,weak_scalars/* weakString */.Si)(value, name);
        case 'bool':
            return (0,weak_scalars/* weakBool */.vX)(value, name);
        case 'tristate':
            return (0,weak_scalars/* weakTristate */.Dm)(value, name);
        case 'int':
        case 'optional-int':
            return (0,weak_scalars/* weakInt */.sc)(value, name);
        case 'float':
            return (0,weak_scalars/* weakFloat */.Fo)(value, name);
        case 'duration':
            return (0,weak_scalars/* weakDuration */.ps)(value, name);
        default:
            throw new TypeError(`an option of kind ${schema.option.weak} is no scalar`);
    }
}
function decodeStruct(decoding, struct, { path, layers }) {
    const maps = layers.map((layer) => decoding.attempt(layer, () => (0,weak_collections/* blockItem */.fz)(layer, (0,config_decoding/* pathText */.L)(path))));
    return decodeBlock(decoding, struct ?? { properties: {} }, { path, layers: maps.filter((map) => map !== undefined) });
}
function decodeStructList(decoding, struct, { path, layers }) {
    const lists = layers.map((layer) => decoding.attempt(layer, () => (0,weak_collections/* blockItems */.CL)(layer, (0,config_decoding/* pathText */.L)(path))) ?? []);
    const length = Math.max(0, ...lists.map((list) => list.length));
    return Array.from({ length }, (_, index) => {
        const items = lists.map((list) => list[index]).filter((item) => item !== undefined);
        const [item] = items;
        if (item !== undefined)
            decoding.place([...path, index], item.range);
        return decodeBlock(decoding, struct ?? { properties: {} }, { path: [...path, index], layers: items });
    });
}
/** The map, then the items of its block form copied over it: `tag { key value }` over `tags` (spec-amazon 0.2). */
function decodeStringMap(decoding, { option }, { path, source }) {
    const result = (0,weak_collections/* emptyMap */.MZ)();
    for (const { value } of source.own) {
        const part = decoding.attempt(value, () => (0,weak_collections/* weakStringMap */.EO)(value, (0,config_decoding/* pathText */.L)(path)));
        placeKeys(decoding, path, value);
        for (const [key, text] of Object.entries(part ?? {}))
            result[key] = text;
    }
    const { block } = option;
    if (block === undefined)
        return result;
    const blockPath = [...path.slice(0, -1), block.name];
    const layers = source.block.map((entry) => entry.value);
    for (const [index, item] of decodeStructList(decoding, pairOptions(block), { path: blockPath, layers }).entries()) {
        const pair = new Map(Object.entries(item));
        const key = [(0,camel_case/* camelCase */.x)(block.key), 'key']
            .map((name) => pair.get(name))
            .find((text) => text !== undefined && text !== '');
        result[String(key ?? '')] = String(pair.get((0,camel_case/* camelCase */.x)(block.value)));
        decoding.place([...path, String(key ?? '')], decoding.locate([...blockPath, index]));
    }
    return result;
}
/** The options of an item of a map's block form. Filters may be written with `name` or with `key`; tags with `key` only (spec-json-template 8). */
function pairOptions(block) {
    const text = { option: { weak: 'string', description: '', default: '' } };
    const alias = block.key === 'name' ? { key: text } : {};
    return { properties: { [block.key]: text, ...alias, [block.value]: text } };
}


/***/ }),

/***/ 30925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ pathText),
/* harmony export */   Y: () => (/* binding */ Decoding)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);

/** What is found while the options of one component are decoded. */
class Decoding {
    componentType;
    diagnostics = [];
    given = new Set();
    sensitive = [];
    #places = new Map();
    #anchor;
    #undecided;
    constructor({ componentType, anchor, undecided }) {
        this.componentType = componentType;
        this.#anchor = anchor;
        this.#undecided = undecided ?? (() => false);
    }
    /** Remembers where an option stands; a later layer wins. */
    place(path, range) {
        this.#places.set(path.join('.'), range);
    }
    /** The place of an option, of its nearest parent that is given, or of the component. */
    locate = (path) => {
        for (let length = path.length; length > 0; length--) {
            const range = this.#places.get(path.slice(0, length).join('.'));
            if (range !== undefined)
                return range;
        }
        return this.#anchor;
    };
    problem(diagnostic) {
        if (diagnostic.range !== undefined && this.#undecided(diagnostic.range))
            return;
        this.diagnostics.push({ severity: 'error', ...diagnostic });
    }
    /** Runs a decoder that may throw; its problem is reported at the place that it names, else the value's, and gives undefined. */
    attempt(value, decode) {
        try {
            return decode();
        }
        catch (error) {
            if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS))
                throw error;
            this.problem({ code: error.code, summary: error.message, hint: error.hint, range: error.range ?? value.range });
            return undefined;
        }
    }
    /** Collects the texts of a value that must never be shown. */
    conceal(value) {
        if (typeof value === 'string') {
            if (value !== '')
                this.sensitive.push(value);
        }
        else if (typeof value === 'object' && value !== null) {
            for (const inner of Object.values(value))
                this.conceal(inner);
        }
    }
}
/** How a path is written in messages: `a.b`, `list[0].b`. */
function pathText(path) {
    return path.reduce((text, part) => {
        if (typeof part === 'number')
            return `${text}[${part}]`;
        return text === '' ? part : `${text}.${part}`;
    }, '');
}


/***/ }),

/***/ 89160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CL: () => (/* binding */ blockItems),
/* harmony export */   EO: () => (/* binding */ weakStringMap),
/* harmony export */   MZ: () => (/* binding */ emptyMap),
/* harmony export */   SG: () => (/* binding */ weakStringListList),
/* harmony export */   SP: () => (/* binding */ weakIntList),
/* harmony export */   fz: () => (/* binding */ blockItem),
/* harmony export */   oP: () => (/* binding */ weakStringList)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);
/* harmony import */ var _source_value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4013);
/* harmony import */ var _weak_scalars_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5656);



/** A list of strings: a string is split at commas without trimming, a single value is a list of one (spec-json-template 8). */
function weakStringList(value, name) {
    return listItems(value).map((item, index) => (item.kind === 'null' ? '' : (0,_weak_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .weakString */ .Si)(item, `${name}[${index}]`)));
}
/** A list of whole numbers, by the same rules. */
function weakIntList(value, name) {
    return listItems(value).map((item, index) => (item.kind === 'null' ? 0 : (0,_weak_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .weakInt */ .sc)(item, `${name}[${index}]`)));
}
/** A list of lists of strings; each inner one may be a comma string. */
function weakStringListList(value, name) {
    return listItems(value).map((item, index) => (item.kind === 'null' ? [] : weakStringList(item, `${name}[${index}]`)));
}
/** A map of strings in template order; a list of objects is merged. The map has no prototype: any key is safe. */
function weakStringMap(value, name) {
    const result = emptyMap();
    for (const part of mapParts(value, name)) {
        for (const entry of part.entries) {
            result[entry.name] = entry.value.kind === 'null' ? '' : (0,_weak_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .weakString */ .Si)(entry.value, `${name}[${entry.name}]`);
        }
    }
    return result;
}
/** The objects of a repeatable block: a list of objects, or one object; an empty object is none, an empty text too. */
function blockItems(value, name) {
    if (value.kind === 'map')
        return value.entries.length === 0 ? [] : [value];
    if (value.kind === 'string' && value.value === '')
        return [];
    if (value.kind !== 'list')
        return unconvertibleToMap(value, name);
    return value.items.map((item, index) => {
        if (item.kind === 'null')
            return { kind: 'map', entries: [], range: item.range };
        return item.kind === 'map' ? item : unconvertibleToMap(item, `${name}[${index}]`);
    });
}
/** The object of a nested block. */
function blockItem(value, name) {
    return value.kind === 'map' ? value : unconvertibleToMap(value, name);
}
/** A map on which no key means anything special. */
function emptyMap() {
    // `as`: Object.create is typed `any`; an object without prototype is a record of anything.
    return Object.create(null);
}
function listItems(value) {
    if (value.kind === 'list')
        return value.items;
    if (value.kind === 'map')
        return value.entries.length === 0 ? [] : [value];
    if (value.kind !== 'string')
        return [value];
    if (value.value === '')
        return [];
    return value.value.split(',').map((part) => ({ kind: 'string', value: part, range: value.range }));
}
function mapParts(value, name) {
    if (value.kind === 'map')
        return [value];
    if (value.kind !== 'list')
        return unconvertibleToMap(value, name);
    return value.items.map((item, index) => item.kind === 'map' ? item : (0,_weak_scalars_js__WEBPACK_IMPORTED_MODULE_1__/* .unconvertible */ .vD)(item, `${name}[${index}]`, 'map[string]string'));
}
function unconvertibleToMap(value, name) {
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(`'${name}' expected a map, got '${value.kind === 'list' ? (0,_source_value_js__WEBPACK_IMPORTED_MODULE_2__/* .goKindName */ .iX)(value) : (0,_source_value_js__WEBPACK_IMPORTED_MODULE_2__/* .goTypeName */ .O4)(value)}'`, {
        code: 'InvalidOption',
        source: 'user',
        hint: 'Write an object: { "name": "value" }.',
        range: value.range,
    });
}


/***/ }),

/***/ 42304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _g: () => (/* binding */ imageBuildEngine)
});

// UNUSED EXPORTS: catalogue, resolvers

// EXTERNAL MODULE: ./out/support/diagnostics.js
var support_diagnostics = __webpack_require__(74071);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/support/go-file-error.js
var go_file_error = __webpack_require__(25723);
// EXTERNAL MODULE: ./out/template/json/load-json-template.js + 12 modules
var load_json_template = __webpack_require__(27438);
// EXTERNAL MODULE: ./out/template/read-stdin.js
var read_stdin = __webpack_require__(95595);
;// CONCATENATED MODULE: ./out/template/load.js






/**
 * Loads a template in the language that its path says, or `configType` (spec-json-template 1, spec-hcl2 B.1). Throws a BuildError
 * `TemplateNotFound` or `TemplateUnreadable`; every other problem is a diagnostic of the template.
 */
async function loadTemplate(path, options) {
    const { workingDirectory, configType } = options;
    if (path === '-') {
        if (configType !== 'hcl2')
            return (0,load_json_template/* loadJsonTemplate */.T)(path, options);
        return loadHcl(path, { workingDirectory, isFolder: false, text: await (0,read_stdin/* readStdin */.v)(options) });
    }
    const isFolder = options.readFile === undefined && (await isDirectory(path, (0,external_node_path_.resolve)(workingDirectory, path)));
    const isHcl = isFolder || configType === 'hcl2' || /\.pkr\.(?:hcl|json)$/.test(path);
    return isHcl ? loadHcl(path, { workingDirectory, isFolder }) : (0,load_json_template/* loadJsonTemplate */.T)(path, options);
}
/** HCL2 with all its functions is loaded when a template is written in it: a JSON template starts without. */
async function loadHcl(...args) {
    return (await Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(376), __webpack_require__.e(7488), __webpack_require__.e(981)]).then(__webpack_require__.bind(__webpack_require__, 80981))).loadHclTemplate(...args);
}
async function isDirectory(path, absolute) {
    try {
        return (await (0,promises_.stat)(absolute)).isDirectory();
    }
    catch (error) {
        throw new errors/* BuildError */.zS((0,go_file_error/* goFileError */.d)('stat', path, error), {
            code: (0,go_file_error/* fileErrorCode */.c)(error) === 'ENOENT' ? 'TemplateNotFound' : 'TemplateUnreadable',
            source: 'user',
            hint: 'Paths are relative to the working directory.',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./out/engine/load-requested.js


/** Reads and parses; a template that cannot be read is a diagnostic too. */
async function loadRequested(request) {
    try {
        const template = await loadTemplate(request.template, {
            configType: request.configType,
            workingDirectory: request.host.workingDirectory,
            stdin: request.stdin,
        });
        return { template, diagnostics: template.diagnostics };
    }
    catch (error) {
        return { template: undefined, diagnostics: [asDiagnostic(error)] };
    }
}
function asDiagnostic(error) {
    if (!(error instanceof errors/* BuildError */.zS) || (0,errors/* isCancellation */.iB)(error))
        throw error;
    return { severity: 'error', code: error.code, summary: error.message, hint: error.hint, range: error.range };
}

// EXTERNAL MODULE: ./out/engine/merge-diagnostics.js
var merge_diagnostics = __webpack_require__(61615);
;// CONCATENATED MODULE: ./out/engine/component-loader.js

const CODES = {
    builder: 'UnknownBuilder',
    provisioner: 'UnknownProvisioner',
    'post-processor': 'UnknownPostProcessor',
};
/** Loads the component that a block names, or reports an unknown type at its place with what exists. */
async function loadComponent(kind, known, block, report) {
    const load = Object.hasOwn(known, block.type) ? known[block.type] : undefined;
    if (load !== undefined)
        return load();
    report(unknownType(kind, Object.keys(known), block));
    return undefined;
}
function unknownType(kind, known, block) {
    const near = (0,support_diagnostics/* didYouMean */.a)(block.type, known);
    return {
        severity: 'error',
        code: CODES[kind],
        summary: `Unknown ${kind} ${JSON.stringify(block.type)}`,
        detail: `Known ${kind}s: ${known.toSorted().join(', ')}`,
        hint: near === undefined ? undefined : `Did you mean ${JSON.stringify(near)}?`,
        range: block.typeRange,
    };
}

// EXTERNAL MODULE: ./out/engine/generated-keys.js
var generated_keys = __webpack_require__(74980);
;// CONCATENATED MODULE: ./out/engine/planned-component.js

/** Wraps a prepared component; `again` prepares it anew. */
function plannedComponent(prepared, again) {
    return {
        ready: async (generated) => valueOrThrow(prepared.final ? prepared : await again(generated)),
    };
}
function valueOrThrow(prepared) {
    const problem = prepared.diagnostics.find((diagnostic) => diagnostic.severity === 'error');
    if (prepared.value !== undefined && problem === undefined)
        return prepared.value;
    throw new errors/* BuildError */.zS(problem?.summary ?? 'the component could not be prepared', {
        code: problem?.code ?? 'PrepareFailed',
        source: problem === undefined ? 'engine' : 'user',
        hint: problem?.hint,
        range: problem?.range,
    });
}

;// CONCATENATED MODULE: ./out/engine/prepare-build.js




/**
 * Prepares the builder, the provisioners in order, the cleanup provisioner and the post-processors of one build.
 *
 * Deviation: all-problems-reported. Packer stops at the first component of a build that cannot be prepared.
 */
async function prepareBuild(block, catalogue, plan) {
    const diagnostics = [];
    const report = (diagnostic) => diagnostics.push({ ...diagnostic, build: block.name });
    const loaded = await loadAll(block, catalogue, report);
    // Which `build` values exist follows from the builder: without it nothing else can be judged.
    if (loaded.builder === undefined)
        return { planned: undefined, diagnostics };
    const context = {
        ...plan,
        buildName: block.buildName ?? block.name,
        builderType: block.builder.type,
    };
    const generatedKeys = new Set([...generated_keys/* COMMON_GENERATED_KEYS */.$, ...loaded.builder.generatedVariables]);
    const later = { ...context, generatedKeys };
    const builder = await prepare(loaded.builder, block.builder, context, report);
    const provisioners = await prepareList(loaded.provisioners, later, report);
    const [cleanupProvisioner] = await prepareList(loaded.cleanup, later, report);
    const postProcessors = [];
    for (const sequence of loaded.postProcessors)
        postProcessors.push(await prepareList(sequence, later, report));
    if (builder?.value === undefined)
        return { planned: undefined, diagnostics };
    const { buildName } = context;
    return {
        planned: { buildName, builder: builder.value, provisioners, cleanupProvisioner, postProcessors },
        diagnostics,
    };
}
async function loadAll(block, catalogue, report) {
    const builder = await loadComponent('builder', catalogue.builders, block.builder, report);
    const loadProvisioner = (one) => loadComponent('provisioner', catalogue.provisioners, one, report);
    const loadPostProcessor = (one) => loadComponent('post-processor', catalogue.postProcessors, one, report);
    const provisioners = await pairs(block.provisioners, loadProvisioner);
    const cleanup = await pairs(block.errorCleanupProvisioner === undefined ? [] : [block.errorCleanupProvisioner], loadProvisioner);
    const postProcessors = [];
    for (const sequence of block.postProcessors)
        postProcessors.push(await pairs(sequence, loadPostProcessor));
    return { builder, provisioners, cleanup, postProcessors };
}
async function pairs(blocks, load) {
    const loaded = [];
    for (const block of blocks)
        loaded.push([block, await load(block)]);
    return loaded;
}
async function prepareList(list, context, report) {
    const planned = [];
    for (const [block, component] of list) {
        if (component === undefined)
            continue;
        const prepared = await prepare(component, block, context, report);
        if (prepared === undefined)
            continue;
        const again = (generated) => component.prepare(block.body, { ...context, generated });
        planned.push({ block, ...plannedComponent(prepared, again) });
    }
    return planned;
}
/** Prepares one component; what it throws becomes a diagnostic at its block, so that the others are still looked at. */
async function prepare(component, block, context, report) {
    try {
        const prepared = await component.prepare(block.body, context);
        prepared.diagnostics.forEach(report);
        return prepared;
    }
    catch (error) {
        if (!(error instanceof errors/* BuildError */.zS) || (0,errors/* isCancellation */.iB)(error))
            throw error;
        report({
            severity: 'error',
            code: error.code,
            summary: error.message,
            hint: error.hint,
            range: error.range ?? block.body.range,
        });
        return undefined;
    }
}

;// CONCATENATED MODULE: ./out/engine/build-name-glob.js

/**
 * A glob over the whole name of a build: `*` any run, dots too, `?` one character, `[a-z]`, `[!a]`, `{a,b}`, backslash escapes.
 * Throws a BuildError `InvalidGlob` that says what is wrong.
 *
 * @see spec-hcl2 B.6
 */
function buildNameGlob(pattern) {
    const source = new GlobReader(pattern).read();
    const compiled = new RegExp(`^(?:${source})$`, 'su');
    return (name) => compiled.test(name);
}
class GlobReader {
    #characters;
    #at = 0;
    constructor(pattern) {
        this.#characters = [...pattern];
    }
    read() {
        let source = '';
        let depth = 0;
        for (let next = this.#next(); next !== undefined; next = this.#next()) {
            if (next === '*') {
                // Several in a row are one, which also keeps matching fast.
                if (!source.endsWith('.*'))
                    source += '.*';
            }
            else if (next === '?')
                source += '.';
            else if (next === '[')
                source += this.#set();
            else if (next === '{') {
                depth++;
                source += '(?:';
            }
            else if (next === '}' && depth > 0) {
                depth--;
                source += ')';
            }
            else if (next === ',' && depth > 0)
                source += '|';
            else
                source += literal(next === '\\' ? (this.#next() ?? this.#unexpectedEnd()) : next);
        }
        return depth === 0 ? source : this.#unexpectedEnd();
    }
    #next() {
        return this.#characters[this.#at++];
    }
    #set() {
        let isNegated = false;
        let members = '';
        for (let next = this.#next(); next !== ']' || members === ''; next = this.#next()) {
            if (next === undefined)
                return this.#unexpectedEnd();
            if (members === '' && !isNegated && (next === '!' || next === '^'))
                isNegated = true;
            else if (next === '-')
                members += '-';
            else
                members += member(next === '\\' ? (this.#next() ?? this.#unexpectedEnd()) : next);
        }
        const source = `[${isNegated ? '^' : ''}${members}]`;
        try {
            new RegExp(source, 'u');
        }
        catch {
            throw invalid(`bad range in ${source}`);
        }
        return source;
    }
    #unexpectedEnd() {
        throw invalid('unexpected end of input');
    }
}
function literal(character) {
    return /[\\^$.*+?()[\]{}|/]/.test(character) ? `\\${character}` : character;
}
/** A character within brackets. */
function member(character) {
    return character === '-' ? '\\-' : literal(character);
}
function invalid(message) {
    return new errors/* BuildError */.zS(message, { code: 'InvalidGlob', source: 'user' });
}

;// CONCATENATED MODULE: ./out/engine/selection.js


/**
 * The builds that a selection leaves, in their order: `except` is taken from `only`, and also names post-processors
 * (spec-json-template 5.3, 10.2; spec-hcl2 B.6). Names that are compared exactly and match nothing are ignored; globs that match nothing are a warning,
 * `InvalidSelection` an error.
 */
function selectBuilds({ builds, matching }, selection) {
    const diagnostics = [];
    const only = matchers('only', selection.only, matching, diagnostics);
    const except = matchers('except', selection.except, matching, diagnostics);
    if (diagnostics.length > 0)
        return { builds: [], diagnostics };
    const selected = builds
        .filter((build) => only.length === 0 || matches(only, build.name))
        .filter((build) => !matches(except, build.name))
        .map((build) => ({ ...build, postProcessors: cutSequences(build.postProcessors, except) }));
    if (matching === 'exact')
        return { builds: selected, diagnostics };
    return {
        builds: selected,
        diagnostics: [...unmatched('only', only, builds), ...unmatched('except', except, builds)],
    };
}
function matches(matchers, name) {
    return matchers.some((matcher) => matcher.test(name));
}
function matchers(option, patterns, matching, diagnostics) {
    if (matching === 'exact')
        return patterns.map((pattern) => ({ pattern, test: (name) => name === pattern }));
    return patterns.flatMap((pattern) => {
        try {
            return [{ pattern, test: buildNameGlob(pattern) }];
        }
        catch (error) {
            if (!(error instanceof errors/* BuildError */.zS))
                throw error;
            const summary = `Invalid -${option} pattern ${pattern}: ${error.message}`;
            diagnostics.push({ severity: 'error', code: 'InvalidSelection', summary });
            return [];
        }
    });
}
/** Patterns that match neither a build nor, for `except`, a post-processor. */
function unmatched(option, matchers, builds) {
    const names = builds.map((build) => build.name);
    const elements = option === 'except' ? builds.flatMap(({ postProcessors }) => postProcessors.flat()) : [];
    const known = [...names, ...elements.map(exceptName)];
    const idle = matchers.filter((matcher) => !known.some((name) => matcher.test(name)));
    if (idle.length === 0)
        return [];
    return [
        {
            severity: 'warning',
            code: 'UnmatchedSelection',
            summary: `an '${option}' option was passed, but not all matches were found for the given build.`,
            detail: `Nothing matches ${idle.map(({ pattern }) => JSON.stringify(pattern)).join(', ')}.`,
            hint: names.length === 0 ? undefined : `Builds of this template: ${names.join(', ')}.`,
        },
    ];
}
/** A named element is skipped with all later ones of its sequence; sequences left empty vanish. */
function cutSequences(sequences, except) {
    return sequences
        .map((sequence) => {
        const cut = sequence.findIndex((element) => matches(except, exceptName(element)));
        return cut === -1 ? sequence : sequence.slice(0, cut);
    })
        .filter((sequence) => sequence.length > 0);
}
function exceptName({ name, type }) {
    return name || type;
}

;// CONCATENATED MODULE: ./out/engine/plan.js




/**
 * Makes the selected builds of a template ready to run (spec-json-template 6, order 8; 10.2). All problems of all builds
 * are collected; a build with errors is set aside, the others can still run.
 */
async function planBuilds(resolution, selection, catalogue, context) {
    const { builds: selected, diagnostics: problems } = selectBuilds(resolution, selection);
    if ((0,support_diagnostics/* hasErrors */.C)(problems))
        return { builds: [], unprepared: [], diagnostics: problems };
    if (selected.length === 0) {
        return { builds: [], unprepared: [], diagnostics: [...problems, nothingSelected(resolution.builds)] };
    }
    const builds = [];
    const unprepared = [];
    const found = [];
    for (const block of selected) {
        const { planned, diagnostics } = await prepareBuild(block, catalogue, context);
        found.push(...diagnostics);
        if (planned === undefined || (0,support_diagnostics/* hasErrors */.C)(diagnostics))
            unprepared.push({ label: label(block, -1), diagnostics });
        else
            builds.push({ ...planned, label: label(block, builds.length) });
    }
    return { builds, unprepared, diagnostics: [...problems, ...(0,merge_diagnostics/* mergeDiagnostics */.r)(found)] };
}
function label(block, index) {
    return { name: block.name, displayName: block.displayName, builderType: block.builder.type, index };
}
function nothingSelected(builds) {
    const names = builds.map((build) => build.name).join(', ');
    return {
        severity: 'error',
        code: 'NoBuilds',
        summary: 'No builds to run',
        detail: 'A build command cannot run without at least one build to process.',
        hint: names === '' ? undefined : `Builds of this template: ${names}. Check the values of only and except.`,
    };
}

// EXTERNAL MODULE: ./out/engine/resolve-scope.js + 1 modules
var resolve_scope = __webpack_require__(39225);
;// CONCATENATED MODULE: ./out/engine/undeclared-assignments.js

/** Errors for assignments of names that a JSON template does not declare, never with the value; HCL2 always refuses them itself. */
function undeclaredAssignments(template, variables) {
    if (template.language === 'hcl2')
        return [];
    const declared = new Set(template.variableNames);
    return variables.assignments
        .filter(({ name }) => !declared.has(name))
        .map(({ name, origin }) => {
        const near = (0,support_diagnostics/* didYouMean */.a)(name, declared);
        return {
            severity: 'error',
            code: 'UndeclaredVariable',
            summary: `The template declares no variable named ${JSON.stringify(name)}`,
            detail: [
                declared.size === 0 ? 'It declares no variables.' : `It declares: ${[...declared].toSorted().join(', ')}`,
                ...(origin === undefined ? [] : [`Given by ${origin}.`]),
            ].join('\n'),
            hint: near === undefined ? undefined : `Did you mean ${JSON.stringify(near)}?`,
        };
    });
}

;// CONCATENATED MODULE: ./out/engine/plan-requested.js





/** Resolves variables and plans the selected builds; registers sensitive values. */
async function planRequested(parts, template, request, setup) {
    const { host, variables } = request;
    const { runDataSources } = request;
    const scope = (0,resolve_scope/* resolveScope */.H)(parts, template, request, { ...setup, runDataSources });
    const resolution = await template.resolve(variables, scope);
    for (const { name, value } of resolution.sensitive)
        setup.secrets.add(value, name);
    const strict = request.strictVariables === true ? undeclaredAssignments(template, variables) : [];
    // What is wrong in the content of a `dynamic` block is found in every block that it stands for.
    const found = (0,merge_diagnostics/* mergeDiagnostics */.r)([...strict, ...resolution.diagnostics]);
    if ((0,support_diagnostics/* hasErrors */.C)(found))
        return { builds: [], unprepared: [], diagnostics: found };
    const planned = await planBuilds(resolution, request, parts.catalogue, {
        templateDirectory: template.directory,
        templatePath: template.path,
        force: request.force,
        debug: request.debug,
        onError: request.onError,
        lease: request.lease,
        host,
        secrets: setup.secrets,
    });
    return { ...planned, diagnostics: [...found, ...planned.diagnostics] };
}

;// CONCATENATED MODULE: ./out/engine/cancel-text.js

/** Packer's words for the signals. */
const SIGNALS = new Map([
    ['SIGINT', 'interrupt'],
    ['SIGBREAK', 'interrupt'],
    ['SIGTERM', 'terminated'],
]);
/**
 * The line that tells of a cancel (spec-json-template 10.8): a host that was signalled aborts with a `CancelledError` whose
 * `cause` is the signal's name (`'SIGINT'`, `'SIGTERM'`); any other reason is given in its own words.
 */
function cancelText(reason) {
    const signal = reason instanceof errors/* CancelledError */.cc ? SIGNALS.get(reason.cause) : undefined;
    return signal === undefined
        ? `Cancelling build: ${(0,errors/* errorMessage */.gJ)(reason)}`
        : `Cancelling build after receiving ${signal}`;
}

// EXTERNAL MODULE: ./out/engine/events.js
var events = __webpack_require__(49161);
;// CONCATENATED MODULE: ./out/engine/post-process.js

/**
 * Runs the post-processor sequences over a builder's artifact (spec-json-template 5.4) and gives the artifacts of the
 * build. Every sequence starts from the builder's artifact; one that fails does not stop the others. What no post-processor
 * keeps is destroyed. Throws all failures as one `PostProcessorFailed`.
 */
async function postProcess(artifact, build, run) {
    const sequences = build.postProcessors;
    const { displayName } = build.label;
    const progress = { run, displayName, results: [], errors: [], keepOriginal: sequences.length === 0 };
    for (const sequence of sequences)
        await runSequence(artifact, sequence, progress);
    if (progress.keepOriginal)
        progress.results.unshift(artifact);
    else
        await discardOriginal(artifact, progress);
    if (progress.errors.length === 0)
        return progress.results;
    throw new errors/* BuildError */.zS(`${progress.errors.length} error(s) occurred:\n\n${progress.errors.map((text) => `* ${text}`).join('\n')}`, { code: 'PostProcessorFailed', source: 'user' });
}
async function runSequence(original, sequence, progress) {
    let current = original;
    for (const [index, element] of sequence.entries()) {
        progress.run.signal.throwIfAborted();
        const result = await runElement(element, current, progress);
        if (result?.artifact === undefined)
            return;
        const keep = keeps(result, element.block.keepInputArtifact);
        if (index === 0)
            progress.keepOriginal ||= keep;
        else if (keep)
            progress.results.push(current);
        else
            await destroy(current, progress);
        current = result.artifact;
    }
    progress.results.push(current);
}
/** Undefined when it failed: the failure is recorded, and the rest of its sequence is not run. */
async function runElement(element, artifact, progress) {
    const { run, displayName } = progress;
    const { name, type } = element.block;
    run.ui.phase?.(`Post-process: ${name || type}`);
    run.ui.say(`Running post-processor: ${name === type ? name : `${name} (type ${type})`}`);
    try {
        const ready = await element.ready(artifact.generatedData ?? {});
        return await ready.process(artifact, { ...run, ui: run.ui.withTarget(`${displayName} (${type})`) });
    }
    catch (error) {
        run.signal.throwIfAborted();
        progress.errors.push(`Post-processor failed: ${(0,errors/* errorMessage */.gJ)(error)}`);
        return undefined;
    }
}
/** The user's `keep_input_artifact` counts, except `false` where the post-processor insists on keeping. */
function keeps(result, asked) {
    if (asked === undefined)
        return result.keep;
    return asked || (result.keep && result.forceKeep);
}
/** When a post-processor failed a file is destroyed; a machine image is left to `settleImage`. */
async function discardOriginal(artifact, progress) {
    const { run } = progress;
    if (progress.errors.length > 0) {
        if (artifact.image !== undefined)
            return;
        run.ui.say(`Destroying the artifact, since a post-processor failed: ${artifact.text}`);
    }
    await destroy(artifact, progress);
}
async function destroy(artifact, progress) {
    const { run } = progress;
    const context = { say: (text) => run.ui.say(text), signal: run.signal };
    try {
        await artifact.destroy(context);
    }
    catch (error) {
        run.signal.throwIfAborted();
        progress.errors.push(`Failed cleaning up prior artifact: ${(0,errors/* errorMessage */.gJ)(error)}`);
    }
}

// EXTERNAL MODULE: ./out/support/abort.js
var abort = __webpack_require__(70081);
// EXTERNAL MODULE: ./out/support/debug-pause.js
var debug_pause = __webpack_require__(45539);
// EXTERNAL MODULE: ./out/support/duration-text.js
var duration_text = __webpack_require__(83355);
// EXTERNAL MODULE: ./out/support/go-quote.js
var go_quote = __webpack_require__(10180);
;// CONCATENATED MODULE: ./out/engine/run-provisioner.js



/**
 * Runs one provisioner inside what its meta-arguments ask for: continue_on_error( retry( pause | timeout ( provisioner )))
 * (spec-json-template 4.1, spec-provision 3.0). A timeout is ignored when there is a pause, as in Packer.
 */
async function runProvisioner(provisioner, context) {
    const { pauseBefore, timeout, maxRetries, continueOnError } = provisioner.block;
    let provision = async (inner) => (await provisioner.ready(inner.generated)).provision(inner);
    if (pauseBefore !== 0)
        provision = paused(pauseBefore, provision);
    else if (timeout !== 0)
        provision = limited(timeout, provision);
    if (maxRetries > 0)
        provision = retried(maxRetries, provision);
    if (continueOnError)
        provision = continued(provision);
    await provision(context);
}
function paused(milliseconds, provision) {
    return async (context) => {
        context.ui.say(`Pausing ${(0,duration_text/* goDurationText */.Y)(milliseconds)} before the next provisioner...`);
        await context.host.clock.sleep(milliseconds, context.signal);
        await provision(context);
    };
}
function limited(milliseconds, provision) {
    return async (context) => {
        context.ui.say(`Setting a ${(0,duration_text/* goDurationText */.Y)(milliseconds)} timeout for the next provisioner...`);
        const expired = new AbortController();
        const done = new AbortController();
        const timer = context.host.clock.sleep(milliseconds, AbortSignal.any([done.signal, context.signal])).then(() => {
            context.ui.error('Cancelling provisioner after a timeout...');
            expired.abort(timeoutError(milliseconds));
        }, 
        // Stopped before its time: the provisioner ended or the run was cancelled.
        () => undefined);
        try {
            await provision({ ...context, signal: AbortSignal.any([context.signal, expired.signal]) });
        }
        finally {
            done.abort();
            await timer;
        }
        expired.signal.throwIfAborted();
    };
}
/** Deviation: timeout-names-itself. Packer reports what the provisioner said when it was cancelled, such as "Error executing script"; here the timeout is named. */
function timeoutError(milliseconds) {
    return new errors/* BuildError */.zS(`the provisioner did not end within its timeout of ${(0,duration_text/* goDurationText */.Y)(milliseconds)}`, {
        code: 'ProvisionerTimeout',
        source: 'user',
        hint: 'Raise the timeout of this provisioner, or find out what it waits for.',
    });
}
/** The error of the first try is the one that counts, however the later tries fail. */
function retried(maxRetries, provision) {
    return async (context) => {
        const first = await failureOf(provision, context);
        if (first === undefined)
            return;
        for (let left = maxRetries; left > 0; left--) {
            context.signal.throwIfAborted();
            const text = (0,go_quote/* goQuote */.d)((0,errors/* errorMessage */.gJ)(first.error));
            context.ui.say(`Provisioner failed with ${text}, retrying with ${left} trie(s) left`);
            if ((await failureOf(provision, context)) === undefined)
                return;
        }
        context.signal.throwIfAborted();
        context.ui.say('retry limit reached.');
        throw first.error;
    };
}
function continued(provision) {
    return async (context) => {
        const failure = await failureOf(provision, context);
        if (failure === undefined)
            return;
        context.signal.throwIfAborted();
        const text = (0,go_quote/* goQuote */.d)((0,errors/* errorMessage */.gJ)(failure.error));
        context.ui.say(`Warning: Provisioner failed with ${text}, but continue_on_error is set; continuing the build.`);
    };
}
async function failureOf(provision, context) {
    try {
        await provision(context);
        return undefined;
    }
    catch (error) {
        return { error };
    }
}

;// CONCATENATED MODULE: ./out/engine/provision.js




/** What a builder calls to have its machine provisioned (spec-json-template 4.3, 4.4). */
function provisionHooks(build, run) {
    return {
        async provision(communicator, generated, signal) {
            const context = { ...run, signal, communicator, generated };
            for (const provisioner of build.provisioners)
                await runOne(provisioner, context);
        },
        async cleanupProvision(communicator, generated, failure) {
            if (build.cleanupProvisioner === undefined)
                return;
            // A fresh signal: this is cleaning up, which a cancel no longer stops.
            const context = { ...run, signal: new AbortController().signal, communicator, generated };
            try {
                await runProvisioner(build.cleanupProvisioner, context);
            }
            catch (error) {
                throw new errors/* BuildError */.zS(`Cleanup failed: ${(0,errors/* errorMessage */.gJ)(error)}. Original Provisioning error: ${(0,errors/* errorMessage */.gJ)(failure)}`, { code: 'CleanupProvisionerFailed', source: 'user', cause: failure });
            }
        },
    };
}
async function runOne(provisioner, context) {
    context.signal.throwIfAborted();
    context.ui.phase?.(`Provision: ${provisioner.block.type}`);
    const skipped = context.host.playedCloud?.skipped;
    if (skipped !== undefined) {
        context.ui.say(`Skipping the ${provisioner.block.type} provisioner: the sandbox has no machines`);
        return skipped(provisioner.block.type);
    }
    await (0,debug_pause/* debugPause */.u)(context, `Pausing before the next provisioner (${provisioner.block.type}).`);
    // A cancel ends provisioning at once, also when a provisioner is slow to notice it.
    await (0,abort/* orAborted */.H)(runProvisioner(provisioner, context), context.signal);
}

;// CONCATENATED MODULE: ./out/engine/settle-image.js

/**
 * Decides about a finished machine image when a post-processor failed or the run was cancelled: keeps it, marked as
 * incomplete, or removes it (`rollback`). Gives the artifact that is kept; undefined for removed ones and other artifacts.
 *
 * Deviation: image-kept-when-post-processor-fails. When a post-processor failed, Packer destroys the builder's artifact, so
 * that an image is deregistered because a report could not be written. Here a file is destroyed, a machine image is kept and
 * named (decisions 8).
 */
async function settleImage(artifact, stoppedBy, run, policy) {
    if (artifact?.image === undefined)
        return undefined;
    // A fresh signal: the run's own may be aborted, and this must be done all the same.
    const context = { say: (text) => run.ui.say(text), signal: new AbortController().signal };
    try {
        return policy === 'keep' ? await keep(artifact, stoppedBy, context) : await settle_image_destroy(artifact, context);
    }
    catch (error) {
        run.ui.error(`The image ${artifact.id} is still there: ${(0,errors/* errorMessage */.gJ)(error)}`);
        return incomplete(artifact, stoppedBy);
    }
}
async function keep(artifact, stoppedBy, context) {
    const why = stoppedBy === 'cancelled' ? 'the build was cancelled' : 'a post-processor failed';
    context.say(`Keeping the image although ${why}: ${artifact.id}`);
    await artifact.markIncomplete?.(stoppedBy, context);
    return incomplete(artifact, stoppedBy);
}
async function settle_image_destroy(artifact, context) {
    context.say(`Removing the image (on-publish-failure is rollback): ${artifact.id}`);
    await artifact.destroy(context);
}
function incomplete(artifact, stoppedBy) {
    const { image } = artifact;
    return image === undefined ? artifact : { ...artifact, image: { ...image, incomplete: stoppedBy } };
}

;// CONCATENATED MODULE: ./out/engine/run-build.js





/** Runs one build to its result: builder with its hooks, then post-processors. Never throws; a failure is a result. */
async function runBuild(build, options) {
    const { clock } = options.host;
    const startedAt = clock.now();
    options.sink({ type: 'build-started', build: build.label });
    const ended = await outcomeOf(build, options);
    const result = { label: build.label, ...ended, startedAt, durationMs: clock.now() - startedAt };
    options.sink({ type: 'build-finished', result });
    // Deviation: build-error-hint. A failed build also says how to mend it, where that is known.
    if (result.error?.hint !== undefined)
        (0,events/* buildUi */.ff)(options.sink, build.label).error(`Hint: ${result.error.hint}`);
    return result;
}
/** The result of a build that was never started. */
function cancelledResult(label, now) {
    return { label, ...cancelled(new errors/* CancelledError */.cc()), startedAt: now, durationMs: 0 };
}
async function outcomeOf(build, options) {
    const run = runContext(build, options);
    let artifact;
    let incomplete;
    const keptIncomplete = (kept) => {
        incomplete = kept;
    };
    try {
        artifact = await build.builder.run({ ...buildContext(build, run, options), keptIncomplete });
        options.signal.throwIfAborted();
        const artifacts = artifact === undefined ? [] : await postProcess(artifact, build, run);
        // One that no post-processor kept is gone.
        if (options.onPublishFailure === 'rollback')
            for (const kept of new Set(artifacts))
                await kept.published?.();
        return { status: 'succeeded', error: undefined, artifacts: artifacts.map(artifactReport) };
    }
    catch (error) {
        const isCancelled = options.signal.aborted || error instanceof errors/* CancelledError */.cc;
        const stoppedBy = isCancelled ? 'cancelled' : 'post-processor';
        incomplete ??= await settleImage(artifact, stoppedBy, run, options.onPublishFailure ?? 'keep');
        const artifacts = incomplete === undefined ? [] : [artifactReport(incomplete)];
        return { ...(isCancelled ? cancelled(error) : failed(run, error)), artifacts };
    }
}
function runContext({ label, buildName }, options) {
    return {
        buildName,
        builderType: label.builderType,
        ui: (0,events/* buildUi */.ff)(options.sink, label),
        signal: options.signal,
        host: options.host,
        secrets: options.secrets,
        force: options.force,
        debug: options.debug,
    };
}
function buildContext(build, run, options) {
    const { onError, onPublishFailure, lease } = options;
    return { ...run, onError, onPublishFailure, lease, ...provisionHooks(build, run) };
}
function failed(run, error) {
    const message = (0,errors/* errorMessage */.gJ)(error);
    if (!(error instanceof errors/* BuildError */.zS)) {
        run.ui.debug(error instanceof Error && error.stack !== undefined ? error.stack : message);
        return { status: 'failed', error: { message, code: 'Unexpected', hint: undefined }, artifacts: [] };
    }
    return { status: 'failed', error: { message, code: error.code, hint: error.hint }, artifacts: [] };
}
function cancelled(error) {
    return { status: 'cancelled', error: { message: (0,errors/* errorMessage */.gJ)(error), code: 'Cancelled' }, artifacts: [] };
}
function artifactReport({ builderId, id, text, files, image }) {
    return { builderId, id, text, files, image };
}

;// CONCATENATED MODULE: ./out/engine/run.js



/**
 * Runs planned builds (spec-json-template 10.3): started in order, at most `parallelBuilds` at a time, a finished one makes
 * room for the next. After a cancel no further build is started; those are reported as cancelled, without events.
 */
async function runBuilds(builds, options) {
    if (options.debug)
        options.sink((0,events/* plainMessage */.C5)('say', 'Debug mode enabled. Builds will not be parallelized.'));
    options.sink({ type: 'builds-selected', builds: builds.map((build) => build.label) });
    const sayCancelling = () => options.sink((0,events/* plainMessage */.C5)('error', cancelText(options.signal.reason)));
    if (options.signal.aborted)
        sayCancelling();
    options.signal.addEventListener('abort', sayCancelling, { once: true });
    try {
        return await runLimited(builds, options);
    }
    finally {
        options.signal.removeEventListener('abort', sayCancelling);
    }
}
async function runLimited(builds, options) {
    const results = new Map();
    const waiting = [...builds];
    const worker = async () => {
        for (let build = waiting.shift(); build !== undefined; build = waiting.shift()) {
            const { signal, host } = options;
            const result = signal.aborted ? cancelledResult(build.label, host.clock.now()) : await runBuild(build, options);
            results.set(build.label, result);
        }
    };
    await Promise.all(Array.from({ length: workerCount(builds.length, options) }, worker));
    return builds.flatMap((build) => results.get(build.label) ?? []);
}
function workerCount(builds, { debug, parallelBuilds }) {
    if (debug)
        return 1;
    return parallelBuilds < 1 ? builds : Math.min(parallelBuilds, builds);
}

// EXTERNAL MODULE: ./out/engine/set-up.js
var set_up = __webpack_require__(60354);
;// CONCATENATED MODULE: ./out/engine/build.js





/** Load, plan, run, report: what `build` does, in one place. */
async function build(parts, request) {
    const setup = (0,set_up/* setUp */.s)(request);
    const planned = await planRequest(parts, request, setup);
    const startedAt = request.host.clock.now();
    const results = planned.builds.length === 0 ? [] : await runBuilds(planned.builds, { ...request, ...setup });
    const report = reportOf(planned, results, {
        durationMs: request.host.clock.now() - startedAt,
        cancelled: setup.signal.aborted,
        runUuid: request.host.run.uuid,
    });
    setup.sink({ type: 'run-finished', report });
    return report;
}
/** Everything before the first build starts, with its diagnostics said. */
async function planRequest(parts, request, setup) {
    const { template, diagnostics } = await loadRequested(request);
    const planned = template === undefined || (0,support_diagnostics/* hasErrors */.C)(diagnostics)
        ? { builds: [], unprepared: [], diagnostics }
        : withFound(diagnostics, await planRequested(parts, template, { ...request, runDataSources: true }, setup));
    if (planned.diagnostics.length > 0) {
        setup.sink({ type: 'diagnostics', diagnostics: planned.diagnostics, sources: template?.sources ?? new Map() });
    }
    return planned;
}
function withFound(found, planned) {
    return { ...planned, diagnostics: [...found, ...planned.diagnostics] };
}
function reportOf({ unprepared, diagnostics }, builds, facts) {
    const failed = facts.cancelled || (0,support_diagnostics/* hasErrors */.C)(diagnostics) || builds.some((build) => build.status !== 'succeeded');
    return { ...facts, builds, unprepared, diagnostics, exitCode: failed ? 1 : 0 };
}

// EXTERNAL MODULE: ./out/support/wrap-text.js
var wrap_text = __webpack_require__(13935);
;// CONCATENATED MODULE: ./out/engine/open-template.js



/** Reads the template of a command that only reads; problems are said. Without a path it is one with a `null` builder. */
async function openTemplate(request, { sink }) {
    const { template, diagnostics } = await loadRequested(withTemplate(request));
    const strict = template === undefined || request.strictVariables !== true || (0,support_diagnostics/* hasErrors */.C)(diagnostics)
        ? []
        : undeclaredAssignments(template, request.variables);
    const problems = [...diagnostics, ...strict];
    if (template !== undefined && !(0,support_diagnostics/* hasErrors */.C)(problems))
        return { template };
    sink({ type: 'diagnostics', diagnostics: problems, sources: template?.sources ?? new Map() });
    return { problems };
}
/** What resolving variables may use here; without resolvers nothing goes over the network. */
function readScope({ host }, resolvers = {}) {
    const { env, workingDirectory, clock } = host;
    return { env, workingDirectory, startTime: new Date(clock.now()), resolvers };
}
/** Variable files that cannot be read stop every command; other problems of variables do not matter to one that only reads. */
function variableFileProblems(diagnostics) {
    return diagnostics.filter(({ code }) => VARIABLE_FILE_PROBLEMS.has(code));
}
const VARIABLE_FILE_PROBLEMS = new Set(['VariableFileNotFound', 'InvalidVariableFile']);
/** JSON: a template with a `null` builder; HCL2: an empty one (spec-commands 4, 5). */
function withTemplate(request) {
    if (request.template !== undefined)
        return { ...request, template: request.template };
    const text = request.configType === 'hcl2' ? '' : '{"builders": [{"type": "null"}]}';
    return { ...request, template: '-', stdin: async () => text };
}

;// CONCATENATED MODULE: ./out/engine/console-command.js




/**
 * Evaluates lines with the variables of a template (spec-commands 5). A line that is wrong is told; from a pipe it makes the
 * exit code 1 when the template is HCL2.
 */
async function consoleCommand(parts, request) {
    const setup = (0,set_up/* setUp */.s)(request);
    const opened = await openTemplate(request, setup);
    if (opened.template === undefined)
        return { diagnostics: opened.problems, exitCode: 1 };
    const { template } = opened;
    const scope = (0,resolve_scope/* resolveScope */.H)(parts, template, request, { ...setup, runDataSources: true });
    const session = await template.openConsole(request.variables, scope);
    const problems = variableFileProblems(session.diagnostics);
    if (problems.length > 0) {
        setup.sink({ type: 'diagnostics', diagnostics: problems, sources: template.sources });
        return { diagnostics: problems, exitCode: 1 };
    }
    for (const { name, value } of session.sensitive)
        setup.secrets.add(value, name);
    const talk = { session, setup, help: HELP[template.language] };
    if (request.interactive) {
        await converse(talk, request);
        return { diagnostics: [], exitCode: 0 };
    }
    return { diagnostics: [], exitCode: await printLast(talk, request) };
}
async function printLast(talk, { lines }) {
    let last = '';
    let failed = false;
    for await (const line of lines) {
        const said = await answer(talk, line.trim());
        last = said.text ?? '';
        failed ||= said.failed;
    }
    talk.setup.sink({ type: 'message', level: 'message', text: last });
    return failed ? 1 : 0;
}
async function converse(talk, { lines }) {
    for await (const line of lines) {
        const word = line.trim();
        if (word === 'exit')
            return;
        const { text } = await answer(talk, word);
        if (text !== undefined)
            talk.setup.sink({ type: 'message', level: 'say', text });
    }
}
async function answer({ session, setup, help }, line) {
    if (line === '' || line === 'exit')
        return { text: undefined, failed: false };
    if (line === 'help')
        return { text: help, failed: false };
    if (line === 'variables')
        return { text: session.variables(), failed: false };
    const result = await session.evaluate(line);
    if ('value' in result)
        return { text: result.value, failed: false };
    if ('diagnostics' in result) {
        setup.sink({ type: 'diagnostics', ...result });
        return { text: undefined, failed: true };
    }
    // Packer's word for the severity of a diagnostic that has none.
    const text = `???????: Interpolation error\n\n${(0,wrap_text/* wrapText */.C)(result.problem)}\n\n`;
    setup.sink({ type: 'message', level: 'say', text });
    return { text: undefined, failed: false };
}
const COMMANDS = [
    '  variables  shows every variable that has a value',
    '  help       shows this text',
    '  exit       ends the console, as Control-C or Control-D do',
];
const HELP = {
    json: [
        'Type a string of a JSON template, such as {{timestamp}} or {{user `name`}}, and press enter: it is shown as a build',
        'would see it.',
        '',
        ...COMMANDS,
    ].join('\n'),
    hcl2: [
        'Type an expression, such as var.name, local.name or upper("x"), and press enter: its value is shown.',
        '',
        ...COMMANDS,
    ].join('\n'),
};

// EXTERNAL MODULE: ./out/template/hcl/variables-text.js
var variables_text = __webpack_require__(87891);
;// CONCATENATED MODULE: ./out/engine/hcl-inspection-events.js


/**
 * The inspection of an HCL2 template in the layout of spec-commands 4.2. Records go with it as with a JSON template.
 *
 * Deviation: inspect-hcl2-records. Packer gives programs only the text.
 */
function hclInspectionEvents(inspection) {
    const { variables, builds } = inspection;
    return [
        say('Packer Inspect: HCL2 mode\n'),
        ...records(variables, builds),
        say((0,variables_text/* variablesText */.l)(inspection)),
        say(['> builds:\n', ...builds.map(buildText)].join('\n')),
    ];
}
function buildText(build, index) {
    const { name, description, sources, provisioners, postProcessors } = build;
    return [
        `  > ${name === '' ? `<unnamed build ${index}>` : name}:\n`,
        ...(description === '' ? [] : [`  > Description: ${description}\n`]),
        '    sources:\n',
        ...(sources.length === 0 ? ['      <no source>\n'] : sources.map((source) => `      ${source.name}\n`)),
        '    provisioners:\n',
        `${(provisioners.length === 0 ? ['<no provisioner>'] : provisioners).map((text) => `      ${text}\n`).join('')}`,
        '    post-processors:\n',
        ...(postProcessors.length === 0 ? ['      <no post-processor>\n'] : postProcessors.map(sequenceText)),
    ].join('\n');
}
function sequenceText(sequence, index) {
    return `      ${index}:\n${sequence.map((element) => `        ${element}\n`).join('')}`;
}
function records(variables, builds) {
    return [
        ...variables.map(({ name, text, isSet }) => record('template-variable', name, isSet ? text : '', isSet ? '0' : '1')),
        ...builds.flatMap(({ sources }) => sources.map(({ name, type }) => record('template-builder', name, type))),
        ...builds.flatMap(({ provisioners }) => provisioners.map((type) => record('template-provisioner', type))),
    ];
}
function record(code, ...data) {
    return { type: 'record', code, data };
}
function say(text) {
    return (0,events/* plainMessage */.C5)('say', text);
}

// EXTERNAL MODULE: ./out/engine/secret-filter.js + 1 modules
var secret_filter = __webpack_require__(79302);
;// CONCATENATED MODULE: ./out/engine/inspection-events.js



/** An inspection in the layout of its language, with its records (spec-commands 4). */
function inspectionEvents(inspection) {
    return inspection.language === 'json' ? jsonInspectionEvents(inspection) : hclInspectionEvents(inspection);
}
function jsonInspectionEvents(inspection) {
    return [
        inspection_events_say('Packer Inspect: JSON mode'),
        ...description(inspection.description),
        ...variables(inspection.variables),
        ...section('Builders:', builders(inspection.builders), '  <No builders>'),
        inspection_events_say(''),
        ...section('Provisioners:', provisioners(inspection.provisioners), '  <No provisioners>'),
        inspection_events_say(NOTE),
    ];
}
const NOTE = [
    '',
    'Note: If your build names contain user variables or template',
    "functions such as 'timestamp', these are processed at build time,",
    'and therefore only show in their raw form here.',
].join('\n');
function description(text) {
    return text === '' ? [] : [inspection_events_say('Description:\n'), inspection_events_say(`${text}\n`)];
}
/** Both lists are sorted. Optional variables have a section of their own even when there are none but required ones. */
function variables(all) {
    if (all.length === 0)
        return [...section('Variables:', [], '  <No variables>'), inspection_events_say('')];
    const shown = all.map((variable) => ({ ...variable, shown: shownDefault(variable, all) }));
    const pad = padder(all);
    const required = shown
        .filter(({ defaultValue }) => defaultValue === undefined)
        .flatMap((one) => [inspection_events_record('template-variable', one.name, one.shown, '1'), inspection_events_say(`  ${one.name}`)]);
    const optional = shown
        .filter(({ defaultValue }) => defaultValue !== undefined)
        .flatMap((one) => [
        inspection_events_record('template-variable', one.name, one.shown, '0'),
        inspection_events_say(`  ${pad(one.name)} = ${one.shown}`),
    ]);
    return [
        ...(required.length > 0 ? [...section('Required variables:', required), inspection_events_say('')] : []),
        ...section('Optional variables and their defaults:', optional),
        inspection_events_say(''),
    ];
}
/**
 * Without a default a variable counts as empty, here and as a secret.
 *
 * Deviation: inspect-masks-every-equal-default. Packer compares in the random order of a map and forgets a sensitive default
 * once it is masked, so that the same text elsewhere is sometimes shown; here it never is.
 */
function shownDefault({ defaultValue = '' }, all) {
    const isSecret = all.some((other) => other.sensitive && (other.defaultValue ?? '') === defaultValue);
    return isSecret ? secret_filter/* MASK */.v : defaultValue;
}
function builders(all) {
    const pad = padder(all);
    return all.flatMap(({ name, type }) => [
        inspection_events_record('template-builder', name, type),
        inspection_events_say(`  ${pad(name)}${name === type ? '' : ` (${type})`}`),
    ]);
}
function provisioners(types) {
    return types.flatMap((type) => [inspection_events_record('template-provisioner', type), inspection_events_say(`  ${type}`)]);
}
/** Pads names to the longest; widths are counted in bytes, as Packer counts them. */
function padder(all) {
    const width = Math.max(...all.map(({ name }) => Buffer.byteLength(name)));
    return (name) => name + ' '.repeat(width - Buffer.byteLength(name));
}
function section(title, items, none) {
    const lines = items.length === 0 && none !== undefined ? [inspection_events_say(none)] : items;
    return [inspection_events_say(`${title}\n`), ...lines];
}
function inspection_events_say(text) {
    return (0,events/* plainMessage */.C5)('say', text);
}
function inspection_events_record(code, ...data) {
    return { type: 'record', code, data };
}

;// CONCATENATED MODULE: ./out/engine/inspect.js




/**
 * Says what a template names (spec-commands 4). What goes wrong with variables is ignored. Of a JSON template they are
 * resolved only to learn which values are secret, and nothing is asked over the network; an HCL2 template is shown with the values
 * of its locals, for which its data sources are run. Its text is Packer's: only what is declared sensitive or comes from a store of
 * secrets is masked (decisions 10).
 */
async function inspect(parts, request) {
    const setup = (0,set_up/* setUp */.s)(request);
    const opened = await openTemplate(request, setup);
    if (opened.template === undefined)
        return { inspection: undefined, diagnostics: opened.problems, exitCode: 1 };
    const { template } = opened;
    const scope = template.language === 'json'
        ? readScope(request)
        : (0,resolve_scope/* resolveScope */.H)(parts, template, request, { ...setup, runDataSources: true, masksDerived: false });
    const { inspection, sensitive, diagnostics } = await template.inspect(request.variables, scope);
    const problems = variableFileProblems(diagnostics);
    if (problems.length > 0) {
        setup.sink({ type: 'diagnostics', diagnostics: problems, sources: template.sources });
        return { inspection: undefined, diagnostics: problems, exitCode: 1 };
    }
    for (const { name, value } of sensitive)
        setup.secrets.add(value, name);
    for (const event of inspectionEvents(inspection))
        setup.sink(event);
    return { inspection, diagnostics: [], exitCode: 0 };
}

;// CONCATENATED MODULE: ./out/engine/requirements.js


/**
 * Checks what a template requires of the program: the version, and in HCL2 the plugins (spec-commands 9.2). Of a template that cannot be
 * read further nothing is required.
 */
async function requirements(request) {
    const setup = (0,set_up/* setUp */.s)(request);
    const opened = await openTemplate(request, setup);
    if (opened.template === undefined)
        return { plugins: [], diagnostics: opened.problems, exitCode: 1 };
    const { template } = opened;
    const { diagnostics } = await template.resolve(request.variables, readScope(request));
    const refusals = diagnostics.filter(({ code }) => code === 'PackerVersionTooOld' || code === 'InvalidVersion');
    const notices = template.diagnostics.filter(({ code }) => code === 'UnknownPlugin' || code === 'PluginVersion');
    const problems = [...refusals, ...notices];
    if (problems.length > 0)
        setup.sink({ type: 'diagnostics', diagnostics: problems, sources: template.sources });
    return { plugins: template.requirements, diagnostics: problems, exitCode: refusals.length > 0 ? 1 : 0 };
}

;// CONCATENATED MODULE: ./out/engine/validate.js






/**
 * Checks a template: everything a build does up to preparing components, or with `syntaxOnly` the text alone
 * (spec-commands 3). Says the diagnostics, then Packer's words when the template is good.
 */
async function validate(parts, request) {
    const setup = (0,set_up/* setUp */.s)(request);
    const { template, diagnostics: found } = await loadRequested(request);
    const diagnostics = [...found];
    if (template !== undefined && !(0,support_diagnostics/* hasErrors */.C)(found)) {
        diagnostics.push(...(await (request.syntaxOnly ? checkInputs : checkBuilds)(parts, template, request, setup)));
    }
    const valid = !(0,support_diagnostics/* hasErrors */.C)(diagnostics);
    if (diagnostics.length > 0)
        setup.sink({ type: 'diagnostics', diagnostics, sources: template?.sources ?? new Map() });
    if (valid)
        setup.sink((0,events/* plainMessage */.C5)('say', request.syntaxOnly ? SYNTAX_PASSED : VALID));
    return { valid, diagnostics, exitCode: valid ? 0 : 1 };
}
async function checkInputs(parts, template, request, setup) {
    const scope = (0,resolve_scope/* resolveScope */.H)(parts, template, request, { ...setup, runDataSources: false });
    const { sensitive, diagnostics } = await template.checkInputs(request.variables, scope);
    for (const { name, value } of sensitive)
        setup.secrets.add(value, name);
    return diagnostics;
}
async function checkBuilds(parts, template, request, setup) {
    const runDataSources = request.evaluateDataSources ?? false;
    const { diagnostics } = await planRequested(parts, template, { ...request, ...MODES, runDataSources }, setup);
    // A selection that matches nothing is fine here (spec-commands 3).
    return diagnostics.filter((one) => one.code !== 'NoBuilds');
}
/** What components are told while nothing runs. */
const MODES = { force: false, debug: false, onError: 'cleanup' };
const SYNTAX_PASSED = 'Syntax-only check passed. Everything looks okay.';
const VALID = 'The configuration is valid.';

;// CONCATENATED MODULE: ./out/engine/create-engine.js





/** Puts an engine together. */
function createEngine(parts) {
    return {
        validate: (request) => validate(parts, request),
        build: (request) => build(parts, request),
        inspect: (request) => inspect(parts, request),
        console: (request) => consoleCommand(parts, request),
        requirements: (request) => requirements(request),
        upgrade: async (request) => (await Promise.all(/* import() */[__webpack_require__.e(3483), __webpack_require__.e(376), __webpack_require__.e(7488), __webpack_require__.e(981), __webpack_require__.e(9909)]).then(__webpack_require__.bind(__webpack_require__, 79909))).upgrade(parts, request),
    };
}

;// CONCATENATED MODULE: ./out/engine.js

/** Every component that a template can name. Each is loaded when it is named: starting stays cheap (architecture, idea 8). */
const catalogue = {
    builders: {
        'amazon-ebs': async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(4253), __webpack_require__.e(1980)]).then(__webpack_require__.bind(__webpack_require__, 21980))).component,
        file: async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(2583)]).then(__webpack_require__.bind(__webpack_require__, 42583))).component,
        null: async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(4253), __webpack_require__.e(7018), __webpack_require__.e(135)]).then(__webpack_require__.bind(__webpack_require__, 135))).component,
    },
    dataSources: {
        'amazon-ami': async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(4236)]).then(__webpack_require__.bind(__webpack_require__, 44236))).component,
        'amazon-parameterstore': async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(3221)]).then(__webpack_require__.bind(__webpack_require__, 43221))).component,
        'amazon-secretsmanager': async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(4805)]).then(__webpack_require__.bind(__webpack_require__, 54805))).component,
        http: async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(7004)]).then(__webpack_require__.bind(__webpack_require__, 37004))).component,
        null: async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(8254)]).then(__webpack_require__.bind(__webpack_require__, 38254))).component,
    },
    provisioners: {
        'ansible-local': async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(3116)]).then(__webpack_require__.bind(__webpack_require__, 33116))).component,
        breakpoint: async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(5784)]).then(__webpack_require__.bind(__webpack_require__, 35784))).component,
        file: async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(1442)]).then(__webpack_require__.bind(__webpack_require__, 11442))).component,
        shell: async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(6114)]).then(__webpack_require__.bind(__webpack_require__, 76114))).component,
        'shell-local': async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(6674), __webpack_require__.e(1722)]).then(__webpack_require__.bind(__webpack_require__, 21722))).component,
        sleep: async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(1597)]).then(__webpack_require__.bind(__webpack_require__, 61597))).component,
    },
    postProcessors: {
        artifice: async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(1379)]).then(__webpack_require__.bind(__webpack_require__, 21379))).component,
        checksum: async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(5368)]).then(__webpack_require__.bind(__webpack_require__, 95368))).component,
        compress: async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(9320)]).then(__webpack_require__.bind(__webpack_require__, 19320))).component,
        manifest: async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(4231)]).then(__webpack_require__.bind(__webpack_require__, 14231))).component,
        'shell-local': async () => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(6674), __webpack_require__.e(7435)]).then(__webpack_require__.bind(__webpack_require__, 97435))).component,
    },
};
/** The template functions that ask the network (decisions 11), loaded when a template calls them. */
const resolvers = {
    aws_secretsmanager: async (...call) => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(5123), __webpack_require__.e(787)]).then(__webpack_require__.bind(__webpack_require__, 10787))).secretsManagerValue(...call),
    aws_secretsmanager_raw: async (...call) => (await Promise.all(/* import() */[__webpack_require__.e(280), __webpack_require__.e(5123), __webpack_require__.e(787)]).then(__webpack_require__.bind(__webpack_require__, 10787))).secretsManagerRaw(...call),
    consul_key: async (...call) => (await __webpack_require__.e(/* import() */ 589).then(__webpack_require__.bind(__webpack_require__, 10589))).consulKey(...call),
    vault: async (...call) => (await __webpack_require__.e(/* import() */ 894).then(__webpack_require__.bind(__webpack_require__, 30894))).vault(...call),
};
/** The engine with all components: what the action and the command line run. */
function imageBuildEngine() {
    return createEngine({ catalogue, resolvers });
}


/***/ }),

/***/ 49161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C5: () => (/* binding */ plainMessage),
/* harmony export */   ff: () => (/* binding */ buildUi),
/* harmony export */   nF: () => (/* binding */ filteredSink)
/* harmony export */ });
/** The sink with the secret filter in front of it: nothing reaches a renderer by another way. */
function filteredSink(sink, secrets) {
    return (event) => sink(secrets.maskEvent(event));
}
/** How a build speaks: as events that carry its label. Lines have the build's display name, or `target`, in front. */
function buildUi(sink, build, target = build.displayName) {
    const message = (level, text) => sink({ type: 'message', level, text, target, build });
    return {
        say: (text) => message('say', text),
        message: (text) => message('message', text),
        error: (text) => message('error', text),
        output: (stream, line) => sink({ type: 'output', stream, line, target, build }),
        debug: (text) => sink({ type: 'debug', text, build }),
        phase: (name) => sink({ type: 'phase', build, name }),
        progress: (text) => sink({ type: 'progress', build, text }),
        withTarget: (other) => buildUi(sink, build, other),
    };
}
/** A line of no build. */
function plainMessage(level, text) {
    return { type: 'message', level, text };
}


/***/ }),

/***/ 74980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ COMMON_GENERATED_KEYS)
/* harmony export */ });
/** The `build` values that every builder with a provisioning step gives (spec-json-template 7.6). */
const COMMON_GENERATED_KEYS = [
    'ID',
    'Host',
    'Port',
    'User',
    'Password',
    'ConnType',
    'PackerRunUUID',
    'PackerHTTPIP',
    'PackerHTTPPort',
    'PackerHTTPAddr',
    'SSHPublicKey',
    'SSHPrivateKey',
    'WinRMPassword',
];


/***/ }),

/***/ 61615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ mergeDiagnostics)
/* harmony export */ });
/** The same problem, found in several builds, said once and then for no build in particular. */
function mergeDiagnostics(diagnostics) {
    const merged = new Map();
    for (const diagnostic of diagnostics) {
        const { build, ...problem } = diagnostic;
        const key = JSON.stringify(problem);
        const first = merged.get(key);
        if (first === undefined)
            merged.set(key, diagnostic);
        else if (first.build !== build)
            merged.set(key, problem);
    }
    return [...merged.values()];
}


/***/ }),

/***/ 39225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  H: () => (/* binding */ resolveScope)
});

;// CONCATENATED MODULE: ./out/engine/bound-resolvers.js
/** The network functions as a template calls them: by their arguments alone. */
function boundResolvers({ resolvers }, { env, workingDirectory, clock }, { signal, secrets }) {
    const context = { env, workingDirectory, clock, signal, secrets };
    return Object.fromEntries(Object.entries(resolvers).map(([name, run]) => [name, (args) => run(args, context)]));
}

;// CONCATENATED MODULE: ./out/engine/resolve-scope.js

/** What resolving a template may use of the world and of the components. */
function resolveScope(parts, template, { host, warnOfUndeclared }, setup) {
    const { clock, env, workingDirectory } = host;
    const { signal, secrets } = setup;
    const { builders, provisioners, postProcessors, dataSources } = parts.catalogue;
    return {
        env,
        workingDirectory,
        startTime: new Date(clock.now()),
        now: () => new Date(clock.now()),
        resolvers: boundResolvers(parts, host, setup),
        warnOfUndeclared,
        conceal: (text, origin) => {
            if (origin === 'fetched' || setup.masksDerived !== false)
                secrets.add(text);
        },
        components: {
            builders: Object.keys(builders),
            provisioners: Object.keys(provisioners),
            postProcessors: Object.keys(postProcessors),
        },
        dataSources: {
            known: dataSources,
            prepare: {
                buildName: '',
                builderType: '',
                templateDirectory: template.directory,
                templatePath: template.path,
                force: false,
                debug: false,
                onError: 'cleanup',
                host,
                secrets,
            },
            run: setup.runDataSources ? { host, signal, secrets } : undefined,
        },
    };
}


/***/ }),

/***/ 79302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ MASK),
  x: () => (/* binding */ SecretFilter)
});

;// CONCATENATED MODULE: ./out/support/secrets.js
/**
 * The texts under which a secret can be printed (spec-json-template 9): whole, with CRLF as LF, each non-empty line, and
 * as JSON and Go quote it.
 */
function secretForms(value) {
    const unix = value.replaceAll('\r\n', '\n');
    const forms = [value, unix, ...unix.split('\n'), JSON.stringify(value).slice(1, -1)];
    return new Set(forms.filter((form) => form.trim() !== ''));
}

;// CONCATENATED MODULE: ./out/engine/secret-filter.js

/** What stands in the place of a secret. */
const MASK = '<sensitive>';
/** Fields that carry the protocol, not text: a secret `say` must not make a `message` event unreadable. */
const PROTOCOL_FIELDS = new Set(['type', 'level', 'stream', 'status', 'severity', 'code', 'runUuid']);
/**
 * The one place where secrets are taken out of what is shown (spec-json-template 9): every event passes through it before
 * any renderer sees it. A value is registered whole, with CRLF as LF, line by line, and as quoting would print it; longer
 * values are replaced first, so that a secret inside another one leaves no rest behind.
 */
class SecretFilter {
    #names = new Map();
    #listeners = [];
    #pattern;
    /** Registers a value; the empty string is ignored. */
    add(value, name) {
        for (const form of secretForms(value)) {
            if (this.#names.has(form))
                continue;
            this.#names.set(form, name);
            this.#pattern = undefined;
            for (const listener of this.#listeners)
                listener(form, name);
        }
    }
    /** Every registered form, in the order of registration. */
    values() {
        return [...this.#names.keys()];
    }
    /** Calls `listener` for every form registered so far and from now on. */
    onAdd(listener) {
        this.#listeners.push(listener);
        for (const [value, name] of this.#names)
            listener(value, name);
    }
    /** The text with every registered value replaced by {@link MASK}. */
    mask(text) {
        return this.#replace(text, () => MASK);
    }
    #replace(text, mask) {
        if (this.#names.size === 0 || text === '')
            return text;
        this.#pattern ??= patternOf(this.#names.keys());
        return text.replace(this.#pattern, mask);
    }
    /** The event with every text in it masked; the very same event when there are no secrets. */
    maskEvent(event) {
        if (this.#names.size === 0)
            return event;
        // The walk keeps every shape and changes strings only.
        return this.#maskValue(event);
    }
    #maskValue(value) {
        if (typeof value === 'string')
            return this.mask(value);
        if (Array.isArray(value))
            return value.map((item) => this.#maskValue(item));
        if (value instanceof Map)
            return this.#maskSources(value);
        if (typeof value !== 'object' || value === null)
            return value;
        const entries = Object.entries(value).map(([key, item]) => [
            key,
            PROTOCOL_FIELDS.has(key) && typeof item === 'string' ? item : this.#maskValue(item),
        ]);
        return Object.fromEntries(entries);
    }
    /** Source texts keep their lines and columns, because ranges count them; a file's path, their key, stays what ranges name. */
    #maskSources(sources) {
        return new Map([...sources].map(([path, text]) => [
            this.#maskValue(path),
            typeof text === 'string'
                ? text
                    .split('\n')
                    .map((line) => this.#replace(line, (secret) => '*'.repeat(secret.length)))
                    .join('\n')
                : text,
        ]));
    }
}
function patternOf(values) {
    const longestFirst = [...values].sort((a, b) => b.length - a.length);
    return new RegExp(longestFirst.map(escapePattern).join('|'), 'g');
}
function escapePattern(text) {
    return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}


/***/ }),

/***/ 60354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ setUp)
/* harmony export */ });
/* harmony import */ var _events_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49161);
/* harmony import */ var _secret_filter_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(79302);


/** Sets up what every command of the engine needs; secrets of the request are registered before anything is said. */
function setUp(request) {
    const secrets = request.secrets ?? new _secret_filter_js__WEBPACK_IMPORTED_MODULE_0__/* .SecretFilter */ .x();
    for (const { name, value, sensitive } of request.variables.assignments)
        if (sensitive)
            secrets.add(value, name);
    return {
        secrets,
        sink: (0,_events_js__WEBPACK_IMPORTED_MODULE_1__/* .filteredSink */ .nF)(request.sink, secrets),
        signal: request.signal ?? new AbortController().signal,
    };
}


/***/ }),

/***/ 35574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ MONTHS),
/* harmony export */   w: () => (/* binding */ WEEKDAYS)
/* harmony export */ });
/** January first. */
const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
];
/** Sunday first. */
const WEEKDAYS = [
    'Sunday',
    'Monday',
    'Tuesday',
    'Wednesday',
    'Thursday',
    'Friday',
    'Saturday',
];


/***/ }),

/***/ 92188:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ builtins),
  i: () => (/* binding */ isBuiltin)
});

// EXTERNAL MODULE: ./out/languages/go-template/errors.js
var errors = __webpack_require__(80596);
// EXTERNAL MODULE: ./out/languages/go-template/operand.js
var go_template_operand = __webpack_require__(75726);
// EXTERNAL MODULE: ./out/languages/go-template/utf8.js
var utf8 = __webpack_require__(5348);
// EXTERNAL MODULE: ./out/languages/go-template/values.js
var values = __webpack_require__(47609);
;// CONCATENATED MODULE: ./out/languages/go-template/builtins-basic.js




/** Go's `not`. */
function negate(operand) {
    return !(0,go_template_operand/* isTrue */.Hn)(operand);
}
/** Go's `len`: bytes of a string, elements of a list or map. */
function builtins_basic_length(operand) {
    const value = (0,go_template_operand/* unboxed */.q7)(operand);
    if (typeof value === 'string')
        return BigInt((0,utf8/* utf8Length */.wI)(value));
    if (value instanceof values/* GoList */.lL)
        return BigInt(value.items.length);
    if (value instanceof values/* GoMap */.tn)
        return BigInt(value.entries.size);
    if (value !== undefined)
        throw new errors/* GoFunctionError */.xt(`len of type ${(0,go_template_operand/* typeName */.go)(value)}`);
    if (operand instanceof go_template_operand/* Boxed */.J5)
        throw new errors/* GoFunctionError */.xt('len of nil pointer');
    throw new errors/* GoFunctionError */.xt('reflect: call of reflect.Value.Type on zero Value');
}
/** Go's `call`. No value of ours is a function, so it always fails, with Go's text. */
function call(operand, callee) {
    const value = (0,go_template_operand/* unboxed */.q7)(operand);
    if (value === undefined)
        throw new errors/* GoFunctionError */.xt('call of nil');
    throw new errors/* GoFunctionError */.xt(`non-function ${callee} of type ${(0,go_template_operand/* typeName */.go)(value)}`);
}

// EXTERNAL MODULE: ./out/languages/go-template/format-value.js + 3 modules
var format_value = __webpack_require__(38673);
// EXTERNAL MODULE: ./out/languages/go-template/limits.js
var limits = __webpack_require__(74303);
;// CONCATENATED MODULE: ./out/languages/go-template/printf.js




/** Go refuses widths, precisions and argument indexes beyond this. */
const largestNumber = 1_000_000;
/**
 * Go's `fmt.Sprintf`: all flags, widths, precisions, `*`, argument indexes and verbs but `%p`; mistakes in the format
 * show in the text as Go shows them (`%!d(MISSING)`).
 */
function sprintf(format, args) {
    const printer = new Printer(format, args);
    return printer.print();
}
class Printer {
    #at = 0;
    #argument = 0;
    #reordered = false;
    /** False once a directive named an argument that does not exist. */
    #goodIndex = true;
    #afterIndex = false;
    #result = '';
    #format;
    #args;
    constructor(format, args) {
        this.#format = format;
        this.#args = args;
    }
    print() {
        while (this.#at < this.#format.length) {
            const percent = this.#format.indexOf('%', this.#at);
            const end = percent < 0 ? this.#format.length : percent;
            this.#result += this.#format.slice(this.#at, end);
            this.#at = end;
            if (percent < 0)
                break;
            this.#at += 1;
            this.#directive();
            if (this.#result.length > limits/* limits */.F.outputLength) {
                throw new errors/* GoFunctionError */.xt(`result exceeds ${limits/* limits */.F.outputLength} characters`);
            }
        }
        if (!this.#reordered && this.#argument < this.#args.length)
            this.#result += this.#extra();
        return this.#result;
    }
    #directive() {
        this.#goodIndex = true;
        this.#afterIndex = false;
        const flags = this.#flags();
        this.#argumentIndex();
        const width = this.#width(flags);
        const precision = this.#precision();
        if (!this.#afterIndex)
            this.#argumentIndex();
        const code = this.#format.codePointAt(this.#at);
        if (code === undefined) {
            this.#result += '%!(NOVERB)';
            return;
        }
        const verb = String.fromCodePoint(code);
        this.#at += verb.length;
        this.#result += this.#verb(verb, { ...flags, width, precision });
    }
    #flags() {
        const flags = { plus: false, minus: false, sharp: false, space: false, zero: false };
        for (;; this.#at += 1) {
            const character = this.#format[this.#at];
            if (character === '+')
                flags.plus = true;
            else if (character === '-')
                flags.minus = true;
            else if (character === '#')
                flags.sharp = true;
            else if (character === ' ')
                flags.space = true;
            else if (character === '0')
                flags.zero = true;
            else
                return flags;
        }
    }
    #width(flags) {
        if (this.#format[this.#at] === '*') {
            this.#at += 1;
            this.#afterIndex = false;
            const width = this.#integerArgument();
            if (width === undefined)
                this.#result += '%!(BADWIDTH)';
            if (width === undefined || width >= 0)
                return width;
            flags.minus = true;
            // A negative width does not pad with zeros on the right.
            flags.zero = false;
            return -width;
        }
        const width = this.#number();
        if (this.#afterIndex && width !== undefined)
            this.#goodIndex = false;
        return width;
    }
    #precision() {
        const isPoint = this.#format[this.#at] === '.' && this.#at + 1 < this.#format.length;
        if (!isPoint)
            return undefined;
        this.#at += 1;
        if (this.#afterIndex)
            this.#goodIndex = false;
        this.#argumentIndex();
        if (this.#format[this.#at] !== '*')
            return this.#number() ?? 0;
        this.#at += 1;
        this.#afterIndex = false;
        const precision = this.#integerArgument();
        if (precision === undefined)
            this.#result += '%!(BADPREC)';
        if (precision === undefined || precision >= 0)
            return precision;
        // Go drops a negative precision, and reports it.
        this.#result += '%!(BADPREC)';
        return undefined;
    }
    /** Digits; a number that is too large ends the format, as in Go. */
    #number() {
        const start = this.#at;
        while (/^[0-9]$/.test(this.#format.charAt(this.#at)))
            this.#at += 1;
        if (this.#at === start)
            return undefined;
        const digits = this.#format.slice(start, this.#at);
        // Go looks before it takes the next digit, so one more digit than the bound has gets through.
        if (digits.length < 20 && Number(digits.slice(0, -1)) <= largestNumber)
            return Number(digits);
        this.#at = this.#format.length;
        return undefined;
    }
    #integerArgument() {
        if (this.#argument >= this.#args.length)
            return undefined;
        const value = this.#args[this.#argument];
        this.#argument += 1;
        const isUsable = typeof value === 'bigint' && value <= largestNumber && value >= -largestNumber;
        return isUsable ? Number(value) : undefined;
    }
    /** `[n]`: the directive, width or precision takes the n-th argument. */
    #argumentIndex() {
        this.#afterIndex = false;
        if (this.#format[this.#at] !== '[')
            return;
        this.#reordered = true;
        const close = this.#format.indexOf(']', this.#at);
        if (close < 0) {
            this.#goodIndex = false;
            this.#at += 1;
            return;
        }
        const inside = this.#format.slice(this.#at + 1, close);
        this.#at = close + 1;
        if (!/^[0-9]+$/.test(inside)) {
            this.#goodIndex = false;
            return;
        }
        this.#afterIndex = true;
        const index = Number(inside) - 1;
        if (index >= 0 && index < this.#args.length)
            this.#argument = index;
        else
            this.#goodIndex = false;
    }
    #verb(verb, spec) {
        if (verb === '%')
            return '%';
        if (!this.#goodIndex)
            return `%!${verb}(BADINDEX)`;
        const value = this.#args[this.#argument];
        if (value === undefined)
            return `%!${verb}(MISSING)`;
        this.#argument += 1;
        return (0,format_value/* formatValue */.Fl)(value, verb, verb === 'v' ? valueSpec(spec) : spec);
    }
    #extra() {
        const rest = this.#args
            .slice(this.#argument)
            .map((value) => (value === null ? '<nil>' : `${(0,go_template_operand/* typeName */.go)(value)}=${(0,format_value/* formatValue */.Fl)(value, 'v', {})}`));
        return `%!(EXTRA ${rest.join(', ')})`;
    }
}
/** With `%v`, `#` asks for Go syntax and `+` for field names. */
function valueSpec(spec) {
    return { ...spec, sharp: false, plus: false, sharpV: spec.sharp ?? false, plusV: spec.plus ?? false };
}

;// CONCATENATED MODULE: ./out/languages/go-template/builtins-compare.js





/** Go's `eq`: whether the first argument equals any other. */
function equal(args) {
    const [first, ...others] = args.map(go_template_operand/* unboxed */.q7);
    if (others.length === 0)
        throw new errors/* GoFunctionError */.xt('missing argument for comparison');
    return others.some((other) => equals(first, other));
}
/** Go's `ne`. */
function notEqual(left, right) {
    return !equals((0,go_template_operand/* unboxed */.q7)(left), (0,go_template_operand/* unboxed */.q7)(right));
}
/** Go's `lt`. */
function less(left, right) {
    return order((0,go_template_operand/* unboxed */.q7)(left), (0,go_template_operand/* unboxed */.q7)(right)) === 'less';
}
/** Go's `le`. */
function lessOrEqual(left, right) {
    return ['less', 'equal'].includes(order((0,go_template_operand/* unboxed */.q7)(left), (0,go_template_operand/* unboxed */.q7)(right)));
}
/** Go's `gt`: not `le`, which matters for NaN. */
function greater(left, right) {
    return !lessOrEqual(left, right);
}
/** Go's `ge`. */
function greaterOrEqual(left, right) {
    return !less(left, right);
}
function kindOf(value) {
    if (typeof value === 'bigint')
        return 'int';
    if (typeof value === 'number')
        return 'float';
    if (typeof value === 'string')
        return 'string';
    if (typeof value === 'boolean')
        return 'bool';
    return value instanceof values/* GoComplex */.zd ? 'complex' : 'other';
}
function equals(left, right) {
    if (kindOf(left) !== kindOf(right)) {
        if (left !== undefined && right !== undefined)
            throw incompatible(left, right);
        return false;
    }
    if (left instanceof values/* GoComplex */.zd && right instanceof values/* GoComplex */.zd)
        return left.re === right.re && left.im === right.im;
    if (kindOf(left) !== 'other')
        return left === right;
    if (left === undefined || right === undefined)
        return left === right;
    if (shapeOf(left) !== shapeOf(right)) {
        const facts = [left, (0,go_template_operand/* typeName */.go)(left), (0,go_template_operand/* typeName */.go)(right), right];
        throw new errors/* GoFunctionError */.xt(sprintf('non-comparable types %s: %s, %s: %v', facts));
    }
    if (!isComparable(right)) {
        throw new errors/* GoFunctionError */.xt(`non-comparable type ${sprintf('%s', [right])}: ${(0,go_template_operand/* typeName */.go)(right)}`);
    }
    return structsEqual(left, right);
}
/** What Go's reflection calls the kind of a value that is not basic. */
function shapeOf(value) {
    if (value instanceof values/* GoMap */.tn)
        return 'map';
    if (value instanceof values/* GoList */.lL)
        return 'slice';
    return value instanceof values/* GoStruct */.On && value.typeName.startsWith('*') ? 'pointer' : 'struct';
}
/** Lists, maps, and structs that hold one, cannot be compared; a pointer to a struct can. */
function isComparable(value) {
    if (value instanceof values/* GoMap */.tn || value instanceof values/* GoList */.lL)
        return false;
    if (!(value instanceof values/* GoStruct */.On) || value.typeName.startsWith('*'))
        return true;
    return [...value.fields.values()].every(isComparable);
}
function structsEqual(left, right) {
    if (!(left instanceof values/* GoStruct */.On && right instanceof values/* GoStruct */.On) || left.typeName !== right.typeName)
        return false;
    if (left.typeName.startsWith('*'))
        return left === right;
    return [...left.fields].every(([name, value]) => equals(value ?? undefined, right.fields.get(name) ?? undefined));
}
function order(left, right) {
    const [leftKind, rightKind] = [kindOf(left), kindOf(right)];
    if (left === undefined || right === undefined || leftKind === 'other' || rightKind === 'other') {
        throw new errors/* GoFunctionError */.xt('invalid type for comparison');
    }
    if (leftKind !== rightKind)
        throw incompatible(left, right);
    if (leftKind === 'bool' || leftKind === 'complex')
        throw new errors/* GoFunctionError */.xt('invalid type for comparison');
    if (typeof left === 'string' && typeof right === 'string') {
        const sign = Buffer.compare((0,utf8/* toBytes */.ZJ)(left), (0,utf8/* toBytes */.ZJ)(right));
        return sign < 0 ? 'less' : sign === 0 ? 'equal' : 'other';
    }
    return left < right ? 'less' : left === right ? 'equal' : 'other';
}
function incompatible(left, right) {
    return new errors/* GoFunctionError */.xt(`incompatible types for comparison: ${(0,go_template_operand/* typeName */.go)(left)} and ${(0,go_template_operand/* typeName */.go)(right)}`);
}

// EXTERNAL MODULE: ./out/languages/go-template/characters.js
var characters = __webpack_require__(89827);
;// CONCATENATED MODULE: ./out/languages/go-template/builtins-escape.js




const htmlEscapes = new Map([
    ['\0', '\ufffd'],
    ['"', '&#34;'],
    ["'", '&#39;'],
    ['&', '&amp;'],
    ['<', '&lt;'],
    ['>', '&gt;'],
]);
const jsEscapes = new Map([
    ['\\', '\\\\'],
    ["'", "\\'"],
    ['"', '\\"'],
    ['<', '\\u003C'],
    ['>', '\\u003E'],
    ['&', '\\u0026'],
    ['=', '\\u003D'],
]);
/** Go's `html`. */
function escapeHtml(args) {
    return joined(args).replace(/[\0"'&<>]/g, (character) => htmlEscapes.get(character) ?? character);
}
/** Go's `js`. */
function escapeJs(args) {
    let result = '';
    for (const character of joined(args))
        result += jsEscapes.get(character) ?? escapeUnprintable(character);
    return result;
}
function escapeUnprintable(character) {
    const code = character.codePointAt(0) ?? 0;
    if (code === 0x7f || (0,characters/* isPrintable */.C2)(character))
        return character;
    return `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
/** Go's `urlquery`. */
function escapeQuery(args) {
    let result = '';
    for (const byte of (0,utf8/* toBytes */.ZJ)(joined(args))) {
        const character = String.fromCharCode(byte);
        if (/[A-Za-z0-9._~-]/.test(character))
            result += character;
        else if (character === ' ')
            result += '+';
        else
            result += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    }
    return result;
}
/** The arguments as `print` joins them, nil as `<no value>`. */
function joined(args) {
    const [only] = args;
    if (args.length === 1 && typeof only === 'string')
        return only;
    return (0,format_value/* formatPrint */.TZ)(args.map((operand) => ((0,go_template_operand/* unboxed */.q7)(operand) === undefined ? '<no value>' : (0,go_template_operand/* toValue */.BA)(operand))));
}

;// CONCATENATED MODULE: ./out/languages/go-template/builtins-index.js




/**
 * Go's `index`: elements of lists, values of maps (a missing key gives the zero value), bytes of strings.
 * Deviation: go-template-byte-is-int. A byte is an int here, so `%T` prints int where Go prints uint8.
 */
function index([item, ...indexes]) {
    if ((0,go_template_operand/* unboxed */.q7)(item) === undefined)
        throw new errors/* GoFunctionError */.xt('index of untyped nil');
    return indexes.reduce((current, at) => indexOnce(current, (0,go_template_operand/* unboxed */.q7)(at)), (0,go_template_operand/* unboxed */.q7)(item));
}
function indexOnce(item, at) {
    const value = (0,go_template_operand/* unboxed */.q7)(item);
    if (value === undefined)
        throw new errors/* GoFunctionError */.xt('index of nil pointer');
    if (value instanceof values/* GoMap */.tn)
        return elementOf(value, at);
    if (value instanceof values/* GoList */.lL) {
        return (0,go_template_operand/* elementOperand */._o)(value.items[elementPosition(at, value.items.length, 'slice')] ?? null, value.element);
    }
    if (typeof value === 'string') {
        const bytes = (0,utf8/* toBytes */.ZJ)(value);
        return BigInt(bytes[elementPosition(at, bytes.length, 'string')] ?? 0);
    }
    throw new errors/* GoFunctionError */.xt(`can't index item of type ${(0,go_template_operand/* typeName */.go)(value)}`);
}
function elementOf(map, key) {
    if (key === undefined)
        throw new errors/* GoFunctionError */.xt('value is nil; should be of type string');
    if (typeof key !== 'string')
        throw new errors/* GoFunctionError */.xt(`value has type ${(0,go_template_operand/* typeName */.go)(key)}; should be string`);
    const found = map.entries.get(key);
    if (found !== undefined)
        return (0,go_template_operand/* elementOperand */._o)(found, map.element);
    return map.element === 'string' ? '' : (0,go_template_operand/* elementOperand */._o)(null, map.element);
}
/** Go's `slice`: `item[i:j]`, `item[i:j:k]`; strings by bytes. As in Go, an index read from a list or map is refused. */
function slice([item, ...indexes]) {
    const value = (0,go_template_operand/* unboxed */.q7)(item);
    if (value === undefined)
        throw new errors/* GoFunctionError */.xt('slice of untyped nil');
    if (indexes.length > 3)
        throw new errors/* GoFunctionError */.xt(`too many slice indexes: ${indexes.length}`);
    if (typeof value === 'string') {
        if (indexes.length === 3)
            throw new errors/* GoFunctionError */.xt('cannot 3-index slice a string');
        const bytes = (0,utf8/* toBytes */.ZJ)(value);
        const [from, to] = bounds(indexes, bytes.length);
        return (0,utf8/* fromBytes */.uK)(bytes.subarray(from, to));
    }
    if (!(value instanceof values/* GoList */.lL))
        throw new errors/* GoFunctionError */.xt(`can't slice item of type ${(0,go_template_operand/* typeName */.go)(value)}`);
    const [from, to] = bounds(indexes, value.items.length);
    return new values/* GoList */.lL(value.items.slice(from, to), value.element);
}
function bounds(indexes, length) {
    const given = indexes.map((operand) => position(operand, length + 1));
    const [from = 0, to = length, capacity] = given;
    if (from > to)
        throw new errors/* GoFunctionError */.xt(`invalid slice index: ${from} > ${to}`);
    if (capacity !== undefined && to > capacity)
        throw new errors/* GoFunctionError */.xt(`invalid slice index: ${to} > ${capacity}`);
    return [from, to];
}
/** Go checks an index as a slice bound first; one past the end is refused later, in other words. */
function elementPosition(at, length, kind) {
    const found = position(at, length + 1);
    if (found === length)
        throw new errors/* GoFunctionError */.xt(`reflect: ${kind} index out of range`);
    return found;
}
function position(at, limit) {
    if (at === undefined)
        throw new errors/* GoFunctionError */.xt('cannot index slice/array with nil');
    if (typeof at !== 'bigint')
        throw new errors/* GoFunctionError */.xt(`cannot index slice/array with type ${(0,go_template_operand/* typeName */.go)(at)}`);
    if (at < 0n || at >= BigInt(limit))
        throw new errors/* GoFunctionError */.xt(`index out of range: ${at}`);
    return Number(at);
}

;// CONCATENATED MODULE: ./out/languages/go-template/builtins.js







/** Go's builtin functions by name; `and` and `or` are evaluated by the caller, which stops early. */
const builtins = new Map([
    ['and', { params: ['value'], variadic: 'value', call: (args) => args.at(-1) }],
    ['or', { params: ['value'], variadic: 'value', call: (args) => args.at(-1) }],
    ['not', { params: ['value'], call: ([operand]) => negate(operand) }],
    ['len', { params: ['value'], call: ([operand]) => builtins_basic_length(operand) }],
    ['index', { params: ['value'], variadic: 'value', call: index }],
    ['slice', { params: ['value'], variadic: 'value', call: slice }],
    ['call', { params: ['value'], variadic: 'value', call: ([operand], callee) => call(operand, callee) }],
    ['eq', { params: ['value'], variadic: 'value', call: equal }],
    ['ne', { params: ['value', 'value'], call: ([left, right]) => notEqual(left, right) }],
    ['lt', { params: ['value', 'value'], call: ([left, right]) => less(left, right) }],
    ['le', { params: ['value', 'value'], call: ([left, right]) => lessOrEqual(left, right) }],
    ['gt', { params: ['value', 'value'], call: ([left, right]) => greater(left, right) }],
    ['ge', { params: ['value', 'value'], call: ([left, right]) => greaterOrEqual(left, right) }],
    ['html', { params: [], variadic: 'any', call: escapeHtml }],
    ['js', { params: [], variadic: 'any', call: escapeJs }],
    ['urlquery', { params: [], variadic: 'any', call: escapeQuery }],
    ['print', { params: [], variadic: 'any', call: (args) => (0,format_value/* formatPrint */.TZ)(args.map(go_template_operand/* toValue */.BA)) }],
    ['println', { params: [], variadic: 'any', call: (args) => (0,format_value/* formatPrintln */.Vv)(args.map(go_template_operand/* toValue */.BA)) }],
    [
        'printf',
        {
            params: ['string'],
            variadic: 'any',
            call: ([format, ...args]) => sprintf(String((0,go_template_operand/* toValue */.BA)(format)), args.map(go_template_operand/* toValue */.BA)),
        },
    ],
]);
/** Whether Go's text/template itself has a function of this name. */
function isBuiltin(name) {
    return builtins.has(name);
}


/***/ }),

/***/ 89827:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C2: () => (/* binding */ isPrintable),
/* harmony export */   gA: () => (/* binding */ isAlphaNumeric),
/* harmony export */   xC: () => (/* binding */ isSpace),
/* harmony export */   zQ: () => (/* binding */ describeCharacter)
/* harmony export */ });
const letterOrDigit = /^[\p{L}\p{Nd}_]$/u;
const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
/** Blank, tab, carriage return or newline: what separates words and what trim marks remove. */
function isSpace(character) {
    return character === ' ' || character === '\t' || character === '\r' || character === '\n';
}
/** A character of identifiers: letter, digit or `_`. */
function isAlphaNumeric(character) {
    return letterOrDigit.test(character);
}
/** Go's `unicode.IsPrint`: letters, marks, numbers, punctuation, symbols and the ASCII blank. */
function isPrintable(character) {
    return printable.test(character);
}
/** `U+0040 '@'`, Go's `%#U`. */
function describeCharacter(character) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return isPrintable(character) ? `U+${code} '${character}'` : `U+${code}`;
}


/***/ }),

/***/ 10169:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Lm: () => (/* binding */ rightDelimiterAt),
/* harmony export */   RC: () => (/* binding */ leftDelimiter),
/* harmony export */   Sl: () => (/* binding */ rightDelimiter),
/* harmony export */   _1: () => (/* binding */ hasActions),
/* harmony export */   f$: () => (/* binding */ leftTrimMark)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89827);

/** What opens an action. */
const leftDelimiter = '{{';
/** What closes an action. */
const rightDelimiter = '}}';
/** A minus and a blank after the left delimiter remove white space before the action. */
const leftTrimMark = '- ';
/** Whether a text has any action or comment at all; without one it renders to itself. */
function hasActions(source) {
    return source.includes(leftDelimiter);
}
/** The right delimiter at an offset, with its trim mark (blank and minus) if it has one. */
function rightDelimiterAt(source, offset) {
    if (source.startsWith(rightDelimiter, offset))
        return { trims: false, length: rightDelimiter.length };
    const trims = (0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isSpace */ .xC)(source.charAt(offset)) && source.startsWith(`-${rightDelimiter}`, offset + 1);
    return trims ? { trims, length: leftTrimMark.length + rightDelimiter.length } : undefined;
}


/***/ }),

/***/ 80596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ GoTemplateError),
/* harmony export */   W2: () => (/* binding */ goLocation),
/* harmony export */   t$: () => (/* binding */ positionAt),
/* harmony export */   xt: () => (/* binding */ GoFunctionError)
/* harmony export */ });
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5348);

/** A template that cannot be parsed or executed; `message` is the text of Go's text/template. */
class GoTemplateError extends Error {
    phase;
    offset;
    line;
    column;
    functionName;
    constructor(message, facts) {
        super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
        this.name = 'GoTemplateError';
        this.phase = facts.phase;
        this.offset = facts.position.offset;
        this.line = facts.position.line;
        this.column = facts.position.column;
        this.functionName = facts.functionName;
    }
}
/** What a builtin throws: its message becomes Go's `error calling f: <message>`. */
class GoFunctionError extends Error {
    constructor(message) {
        super(message);
        this.name = 'GoFunctionError';
    }
}
/** Line and column of an offset in a source. */
function positionAt(source, offset) {
    const before = source.slice(0, offset);
    const lineStart = before.lastIndexOf('\n') + 1;
    return { offset, line: before.split('\n').length, column: offset - lineStart + 1 };
}
/** Go's `line:byte` location of an offset: line from 1, bytes from 0. */
function goLocation(source, offset) {
    const { line, column } = positionAt(source, offset);
    return `${line}:${(0,_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .utf8Length */ .wI)(source.slice(offset - column + 1, offset))}`;
}


/***/ }),

/***/ 20353:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ floatText)
/* harmony export */ });
/**
 * Go's `strconv.FormatFloat` for 64 bits, verbs e, E, f, g, G, x, X and b, always with a sign first (`+` or `-`).
 * A precision of -1 asks for the fewest digits that read back as the same float.
 */
function floatText(value, verb, precision) {
    const sign = value < 0 || Object.is(value, -0) ? '-' : '+';
    const magnitude = Math.abs(value);
    if (Number.isNaN(value))
        return '+NaN';
    if (magnitude === Number.POSITIVE_INFINITY)
        return `${sign}Inf`;
    return sign + magnitudeText(magnitude, verb, precision);
}
function magnitudeText(value, verb, precision) {
    switch (verb) {
        case 'b':
            return binaryText(value);
        case 'x':
            return hexText(value, precision);
        case 'X':
            return hexText(value, precision).toUpperCase();
        case 'f':
            return precision < 0 ? fixedOf(shortest(value), -1) : fixedOf(rounded(value, { decimals: precision }), precision);
        case 'e':
        case 'E':
            return exponentText(value, verb, precision);
        default:
            return generalText(value, verb, precision);
    }
}
function exponentText(value, verb, precision) {
    if (precision < 0)
        return exponentOf(shortest(value), verb, -1);
    return exponentOf(rounded(value, { significant: precision + 1 }), verb, precision);
}
/** %g: the exponent form for large and small numbers. */
function generalText(value, verb, precision) {
    const decimal = precision < 0 ? shortest(value) : rounded(value, { significant: Math.max(precision, 1) });
    const count = decimal.digits.length;
    let threshold = precision < 0 ? 6 : Math.max(precision, 1);
    if (precision >= 0 && threshold > count && count >= decimal.point)
        threshold = count;
    const exponent = decimal.point - 1;
    if (value !== 0 && (exponent < -4 || exponent >= threshold)) {
        return exponentOf(decimal, verb === 'G' ? 'E' : 'e', count - 1);
    }
    return fixedOf(decimal, Math.max(count - decimal.point, 0));
}
function exponentOf({ digits, point }, letter, precision) {
    const [first = '0', ...rest] = digits === '' ? ['0'] : digits;
    const fraction = precision < 0 ? rest.join('') : rest.join('').padEnd(precision, '0');
    const exponent = digits === '' ? 0 : point - 1;
    const exponentDigits = String(Math.abs(exponent)).padStart(2, '0');
    return `${first}${fraction === '' ? '' : `.${fraction}`}${letter}${exponent < 0 ? '-' : '+'}${exponentDigits}`;
}
function fixedOf({ digits, point }, precision) {
    const padded = point > 0 ? digits.padEnd(point, '0') : '0'.repeat(1 - point) + digits;
    const wholeLength = Math.max(point, 1);
    const whole = padded.slice(0, wholeLength);
    const fraction = padded.slice(wholeLength);
    const wanted = precision < 0 ? fraction : fraction.padEnd(precision, '0');
    return wanted === '' ? whole : `${whole}.${wanted}`;
}
function shortest(value) {
    if (value === 0)
        return { digits: '', point: 0 };
    const [mantissa = '', exponent = ''] = value.toExponential().split('e');
    return { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
}
/** Rounded half to even from the exact value; trailing zeros removed. */
function rounded(value, to) {
    const exact = exactDecimal(value);
    const keep = 'significant' in to ? to.significant : exact.point + to.decimals;
    if (keep >= exact.digits.length)
        return exact;
    if (keep < 0)
        return { digits: '', point: 0 };
    const kept = exact.digits.slice(0, keep);
    const rest = exact.digits.slice(keep);
    const isOdd = Number(kept.at(-1) ?? '0') % 2 === 1;
    const up = rest.startsWith('5') && /^50*$/.test(rest) ? isOdd : rest >= '5';
    const result = up ? String(BigInt(kept === '' ? '0' : kept) + 1n).padStart(keep, '0') : kept;
    const digits = result.replace(/0+$/, '');
    return digits === '' ? { digits, point: 0 } : { digits, point: exact.point + (result.length - keep) };
}
/** All digits of the float, of which there are finitely many. */
function exactDecimal(value) {
    if (value === 0)
        return { digits: '', point: 0 };
    const { mantissa, exponent } = binary(value);
    const text = String(exponent >= 0 ? mantissa << BigInt(exponent) : mantissa * 5n ** BigInt(-exponent));
    return { digits: text.replace(/0+$/, ''), point: text.length + Math.min(exponent, 0) };
}
/** value = mantissa * 2^exponent with the 53-bit mantissa of the format. */
function binary(value) {
    const view = new DataView(new ArrayBuffer(8));
    view.setFloat64(0, value);
    const bits = view.getBigUint64(0);
    const fraction = bits & (2n ** 52n - 1n);
    const biased = Number((bits >> 52n) & 0x7ffn);
    return biased === 0
        ? { mantissa: fraction, exponent: -1074 }
        : { mantissa: fraction | (2n ** 52n), exponent: biased - 1075 };
}
function binaryText(value) {
    const { mantissa, exponent } = binary(value);
    return `${mantissa}p${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
}
function hexText(value, precision) {
    let { mantissa, exponent } = binary(value);
    if (mantissa === 0n)
        exponent = 0;
    else {
        while (mantissa < 2n ** 60n) {
            mantissa <<= 1n;
            exponent -= 1;
        }
        exponent += 60;
    }
    if (precision >= 0 && precision < 15) {
        const shift = BigInt(60 - precision * 4);
        const extra = mantissa & (2n ** shift - 1n);
        const half = 2n ** (shift - 1n);
        mantissa >>= shift;
        if (extra > half || (extra === half && mantissa % 2n === 1n))
            mantissa += 1n;
        mantissa <<= shift;
        if (mantissa >= 2n ** 61n) {
            mantissa >>= 1n;
            exponent += 1;
        }
    }
    const digits = mantissa.toString(16).padStart(16, '0');
    const first = mantissa === 0n ? '0' : digits.charAt(0);
    const all = digits.slice(1);
    const fraction = precision < 0 ? all.replace(/0+$/, '') : all.padEnd(precision, '0').slice(0, precision);
    const exponentDigits = String(Math.abs(exponent)).padStart(2, '0');
    return `0x${first}${fraction === '' ? '' : `.${fraction}`}p${exponent < 0 ? '-' : '+'}${exponentDigits}`;
}


/***/ }),

/***/ 38673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  WB: () => (/* binding */ formatPlain),
  TZ: () => (/* binding */ formatPrint),
  Vv: () => (/* binding */ formatPrintln),
  Fl: () => (/* binding */ formatValue),
  CA: () => (/* binding */ sortedEntries)
});

// EXTERNAL MODULE: ./out/languages/go-template/errors.js
var errors = __webpack_require__(80596);
// EXTERNAL MODULE: ./out/languages/go-template/characters.js
var characters = __webpack_require__(89827);
// EXTERNAL MODULE: ./out/languages/go-template/float-text.js
var float_text = __webpack_require__(20353);
// EXTERNAL MODULE: ./out/languages/go-template/utf8.js
var utf8 = __webpack_require__(5348);
;// CONCATENATED MODULE: ./out/languages/go-template/format-spec.js

/** No flag, width or precision. */
const plainSpec = {};
/** Fills the text up to the width: blanks on the left, on the right with `-`, zeros on the left with `0`. */
function pad(text, spec) {
    const missing = (spec.width ?? 0) - (0,utf8/* runeCount */.aM)(text);
    if (missing <= 0)
        return text;
    if (spec.minus)
        return text + ' '.repeat(missing);
    return (spec.zero ? '0' : ' ').repeat(missing) + text;
}

// EXTERNAL MODULE: ./out/languages/go-template/quote.js
var quote = __webpack_require__(3547);
;// CONCATENATED MODULE: ./out/languages/go-template/format-number.js




const bases = new Map([
    ['v', 10],
    ['d', 10],
    ['b', 2],
    ['o', 8],
    ['O', 8],
    ['x', 16],
    ['X', 16],
]);
/** An int with a verb; undefined when ints have no such verb. */
function formatInteger(value, verb, spec) {
    const base = bases.get(verb);
    if (base !== undefined)
        return integerText(value, { base, verb }, spec);
    if (verb === 'c')
        return pad(characterOf(value), spec);
    if (verb === 'q')
        return pad((0,quote/* quote */.h)(characterOf(value), { mark: "'", ascii: spec.plus ?? false }), spec);
    return verb === 'U' ? unicodeText(value, spec) : undefined;
}
function integerText(value, { base, verb }, spec) {
    const isNegative = value < 0n;
    const sign = isNegative ? '-' : spec.plus ? '+' : spec.space ? ' ' : '';
    if (spec.precision === 0 && value === 0n)
        return ' '.repeat(spec.width ?? 0);
    let least = spec.precision ?? 1;
    if (spec.precision === undefined && spec.zero && !spec.minus)
        least = (spec.width ?? 0) - sign.length;
    let digits = (isNegative ? -value : value).toString(base).padStart(least, '0');
    if (verb === 'X')
        digits = digits.toUpperCase();
    return pad(sign + integerPrefix(digits, verb, spec) + digits, { ...spec, zero: false });
}
function integerPrefix(digits, verb, spec) {
    const octalZero = spec.sharp && !digits.startsWith('0') ? '0' : '';
    if (verb === 'O')
        return `0o${octalZero}`;
    if (verb === 'o')
        return octalZero;
    if (!spec.sharp)
        return '';
    if (verb === 'b')
        return '0b';
    return verb === 'x' || verb === 'X' ? `0${verb}` : '';
}
function characterOf(value) {
    const isCharacter = value >= 0n && value <= 0x10ffffn && !(value >= 0xd800n && value <= 0xdfffn);
    return isCharacter ? String.fromCodePoint(Number(value)) : '\ufffd';
}
/** `U+0078`, and with `#` the character. */
function unicodeText(value, spec) {
    const digits = BigInt.asUintN(64, value)
        .toString(16)
        .toUpperCase()
        .padStart(Math.max(spec.precision ?? 4, 4), '0');
    const character = characterOf(value);
    const isShown = spec.sharp && value >= 0n && value <= 0x10ffffn && (0,characters/* isPrintable */.C2)(character);
    return pad(`U+${digits}${isShown ? ` '${character}'` : ''}`, { ...spec, zero: false });
}
/** A float64 with a verb; undefined when floats have no such verb. */
function formatFloat(value, verb, spec) {
    switch (verb) {
        case 'v':
            return floatWith(value, { verb: 'g', precision: -1 }, spec);
        case 'b':
        case 'g':
        case 'G':
        case 'x':
        case 'X':
            return floatWith(value, { verb, precision: -1 }, spec);
        case 'e':
        case 'E':
        case 'f':
            return floatWith(value, { verb, precision: 6 }, spec);
        case 'F':
            return floatWith(value, { verb: 'f', precision: 6 }, spec);
        default:
            return undefined;
    }
}
function floatWith(value, form, spec) {
    const precision = spec.precision ?? form.precision;
    const written = (0,float_text/* floatText */.q)(value, form.verb, precision);
    const hasDigits = Number.isFinite(value);
    const body = spec.sharp && hasDigits && form.verb !== 'b' ? sharpened(written.slice(1), form.verb, precision) : written.slice(1);
    let sign = written.startsWith('-') ? '-' : spec.plus ? '+' : spec.space ? ' ' : '';
    if (!hasDigits) {
        // Go always shows the sign of an infinity.
        if (sign === '' && !Number.isNaN(value))
            sign = '+';
        return pad(sign + body, { ...spec, zero: false });
    }
    if (spec.zero && !spec.minus)
        return sign + pad(body, { ...spec, width: (spec.width ?? 0) - sign.length });
    return pad(sign + body, spec);
}
/** `%#g`: always a decimal point, trailing zeros kept. */
function sharpened(body, verb, precision) {
    const isHex = verb === 'x' || verb === 'X';
    const split = (isHex ? /[pP]/ : /[eE]/).exec(body)?.index ?? body.length;
    const tail = body.slice(split);
    let number = body.slice(0, split);
    let missing = ['g', 'G', 'x'].includes(verb) ? (precision < 0 ? 6 : precision) : 0;
    const significant = number.replace('.', '').replace(/^0+/, '');
    missing -= significant.length;
    if (!number.includes('.')) {
        if (number === '0')
            missing -= 1;
        number += '.';
    }
    return number + '0'.repeat(Math.max(missing, 0)) + tail;
}
/** A complex128 with a verb; undefined when they have no such verb. */
function formatComplex({ re, im }, verb, spec) {
    const real = formatFloat(re, verb, spec);
    const imaginary = formatFloat(im, verb, { ...spec, plus: true });
    return real === undefined || imaginary === undefined ? undefined : `(${real}${imaginary}i)`;
}

;// CONCATENATED MODULE: ./out/languages/go-template/format-string.js



/** A string with a verb; undefined when strings have no such verb. */
function formatString(value, verb, spec) {
    switch (verb) {
        case 'v':
            return spec.sharpV ? quoted(value, spec) : pad(truncated(value, spec), spec);
        case 's':
            return pad(truncated(value, spec), spec);
        case 'q':
            return quoted(value, spec);
        case 'x':
        case 'X':
            return hexadecimal(value, verb, spec);
        default:
            return undefined;
    }
}
function truncated(value, { precision }) {
    if (precision === undefined || precision >= value.length)
        return value;
    return [...value].slice(0, precision).join('');
}
function quoted(value, spec) {
    const text = truncated(value, spec);
    if (spec.sharp && (0,quote/* canBackquote */.y)(text))
        return pad(`\`${text}\``, spec);
    return pad((0,quote/* quote */.h)(text, { ascii: spec.plus ?? false }), spec);
}
function hexadecimal(value, verb, spec) {
    const bytes = [...(0,utf8/* toBytes */.ZJ)(value)].slice(0, spec.precision);
    if (bytes.length === 0)
        return pad('', spec);
    const prefix = spec.sharp ? `0${verb}` : '';
    const pairs = bytes.map((byte) => byte.toString(16).padStart(2, '0'));
    const cased = verb === 'X' ? pairs.map((pair) => pair.toUpperCase()) : pairs;
    return pad(spec.space ? cased.map((pair) => prefix + pair).join(' ') : prefix + cased.join(''), spec);
}

// EXTERNAL MODULE: ./out/languages/go-template/limits.js
var limits = __webpack_require__(74303);
// EXTERNAL MODULE: ./out/languages/go-template/operand.js
var go_template_operand = __webpack_require__(75726);
// EXTERNAL MODULE: ./out/languages/go-template/values.js
var values = __webpack_require__(47609);
;// CONCATENATED MODULE: ./out/languages/go-template/format-value.js








/** What `{{value}}` prints. */
function formatPlain(operand) {
    return typeof operand === 'string' ? operand : formatValue((0,go_template_operand/* toValue */.BA)(operand), 'v', plainSpec);
}
/** Go's `fmt.Sprint`: blanks only between operands of which neither is a string. */
function formatPrint(values) {
    let result = '';
    for (const [index, value] of values.entries()) {
        const isApart = index > 0 && typeof value !== 'string' && typeof values[index - 1] !== 'string';
        result += (isApart ? ' ' : '') + formatValue(value, 'v', plainSpec);
    }
    return result;
}
/** Go's `fmt.Sprintln`: blanks between all operands, and a newline. */
function formatPrintln(values) {
    return `${values.map((value) => formatValue(value, 'v', plainSpec)).join(' ')}\n`;
}
/** One operand of `printf` with its verb. A verb that the value does not have gives `%!d(string=hi)`. */
function formatValue(value, verb, spec) {
    if (value === null)
        return verb === 'v' || verb === 'T' ? pad('<nil>', spec) : `%!${verb}(<nil>)`;
    if (verb === 'T')
        return formatString((0,go_template_operand/* typeName */.go)(value), 's', spec) ?? '';
    // Go takes %w for a mistake as a whole, not element by element.
    if (verb === 'w')
        return badVerb(value, verb, { spec, depth: 0 });
    return formatNested(value, verb, { spec, depth: 0 });
}
function formatNested(value, verb, { spec, depth }) {
    if (depth > limits/* limits */.F.valueDepth)
        throw new errors/* GoFunctionError */.xt(`value is nested deeper than ${limits/* limits */.F.valueDepth} levels`);
    if (verb !== 'p') {
        if (value instanceof values/* GoList */.lL)
            return formatList(value, verb, { spec, depth });
        if (value instanceof values/* GoMap */.tn)
            return formatMap(value, verb, { spec, depth });
        if (value instanceof values/* GoStruct */.On)
            return formatStruct(value, verb, { spec, depth });
    }
    return formatScalar(value, verb, spec) ?? badVerb(value, verb, { spec, depth });
}
function formatScalar(value, verb, spec) {
    if (typeof value === 'string')
        return formatString(value, verb, spec);
    if (typeof value === 'bigint')
        return formatInteger(value, verb, spec);
    if (typeof value === 'number')
        return formatFloat(value, verb, spec);
    if (typeof value === 'boolean')
        return verb === 'v' || verb === 't' ? pad(String(value), spec) : undefined;
    return value instanceof values/* GoComplex */.zd ? formatComplex(value, verb, spec) : undefined;
}
function badVerb(value, verb, { spec, depth }) {
    return `%!${verb}(${(0,go_template_operand/* typeName */.go)(value)}=${formatNested(value, 'v', { spec, depth: depth + 1 })})`;
}
function formatElement(value, verb, { spec, depth }) {
    if (value === null)
        return spec.sharpV ? 'interface {}(nil)' : '<nil>';
    return formatNested(value, verb, { spec, depth: depth + 1 });
}
function formatList(list, verb, nesting) {
    const items = list.items.map((item) => formatElement(item, verb, nesting));
    return nesting.spec.sharpV ? `${(0,go_template_operand/* typeName */.go)(list)}{${items.join(', ')}}` : `[${items.join(' ')}]`;
}
function formatMap(map, verb, nesting) {
    const items = sortedEntries(map).map(([key, value]) => `${formatElement(key, verb, nesting)}:${formatElement(value, verb, nesting)}`);
    return nesting.spec.sharpV ? `${(0,go_template_operand/* typeName */.go)(map)}{${items.join(', ')}}` : `map[${items.join(' ')}]`;
}
/** The entries of a map in the order in which Go ranges over them and prints them: by the bytes of the key. */
function sortedEntries(map) {
    return [...map.entries].sort(([left], [right]) => Buffer.compare((0,utf8/* toBytes */.ZJ)(left), (0,utf8/* toBytes */.ZJ)(right)));
}
function formatStruct(struct, verb, nesting) {
    const { spec } = nesting;
    const isNamed = spec.plusV || spec.sharpV;
    const fields = [...struct.fields].map(([name, value]) => `${isNamed ? `${name}:` : ''}${formatElement(value, verb, nesting)}`);
    const isPointer = struct.typeName.startsWith('*');
    const name = spec.sharpV ? struct.typeName.replace('*', '') : '';
    return `${isPointer ? '&' : ''}${name}{${fields.join(spec.sharpV ? ', ' : ' ')}}`;
}


/***/ }),

/***/ 79205:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ lex)
});

// EXTERNAL MODULE: ./out/languages/go-template/characters.js
var characters = __webpack_require__(89827);
// EXTERNAL MODULE: ./out/languages/go-template/delimiters.js
var delimiters = __webpack_require__(10169);
// EXTERNAL MODULE: ./out/languages/go-template/quote.js
var quote = __webpack_require__(3547);
;// CONCATENATED MODULE: ./out/languages/go-template/lex-number.js


/** Cuts a number, or a complex constant of two numbers. Only its shape is checked: the parser gives it a value. */
function lexNumber(scanner) {
    let complete = scanNumber(scanner);
    if (!complete)
        return badNumber(scanner);
    if (!/^[-+]$/.test(scanner.peek())) {
        scanner.emit('number');
        return 'inside';
    }
    complete = scanNumber(scanner) && scanner.text().endsWith('i');
    if (!complete)
        return badNumber(scanner);
    scanner.emit('complex');
    return 'inside';
}
function badNumber(scanner) {
    scanner.fail(`bad number syntax: ${(0,quote/* quote */.h)(scanner.text())}`);
    return 'failed';
}
/** Takes one number; false when a letter or digit follows that cannot belong to it. */
function scanNumber(scanner) {
    scanner.accept('+-');
    let digits = '0123456789_';
    let exponent = 'eE';
    if (scanner.accept('0')) {
        if (scanner.accept('xX'))
            [digits, exponent] = ['0123456789abcdefABCDEF_', 'pP'];
        else if (scanner.accept('oO'))
            [digits, exponent] = ['01234567_', ''];
        else if (scanner.accept('bB'))
            [digits, exponent] = ['01_', ''];
    }
    scanner.acceptRun(digits);
    if (scanner.accept('.'))
        scanner.acceptRun(digits);
    if (scanner.accept(exponent)) {
        scanner.accept('+-');
        scanner.acceptRun('0123456789_');
    }
    scanner.accept('i');
    if (!(0,characters/* isAlphaNumeric */.gA)(scanner.peek()))
        return true;
    scanner.next();
    return false;
}

// EXTERNAL MODULE: ./out/languages/go-template/tokens.js
var tokens = __webpack_require__(9101);
;// CONCATENATED MODULE: ./out/languages/go-template/lex-action.js




/** Cuts the next token of the inside of an action, the right delimiter included. */
function lexActionToken(scanner, state) {
    const closing = (0,delimiters/* rightDelimiterAt */.Lm)(scanner.source, scanner.at);
    if (closing !== undefined) {
        if (state.depth > 0)
            return fail(scanner, 'unclosed left paren');
        return lexRightDelimiter(scanner, closing.trims);
    }
    const character = scanner.peek();
    if (character === '')
        return fail(scanner, 'unclosed action');
    if ((0,characters/* isSpace */.xC)(character))
        return lexSpace(scanner);
    if (character === '(' || character === ')')
        return lexParenthesis(scanner, state);
    if (character === '"')
        return lexQuoted(scanner, { quote: '"', kind: 'string', name: 'quoted string' });
    if (character === "'")
        return lexQuoted(scanner, { quote: "'", kind: 'character-constant', name: 'character constant' });
    if (character === '`')
        return lexRawString(scanner);
    if (character === '$' || character === '.')
        return lexFieldOrVariable(scanner, character);
    if (/[-+0-9]/.test(character))
        return lexNumber(scanner);
    if ((0,characters/* isAlphaNumeric */.gA)(character))
        return lexWord(scanner, state.plainWords);
    return lexPunctuation(scanner);
}
function fail(scanner, message) {
    scanner.fail(message);
    return 'failed';
}
function emit(scanner, kind) {
    scanner.emit(kind);
    return 'inside';
}
function lexRightDelimiter(scanner, trims) {
    if (trims) {
        scanner.at += 2;
        scanner.skip();
    }
    scanner.at += delimiters/* rightDelimiter */.Sl.length;
    scanner.emit('right-delimiter');
    if (trims)
        while ((0,characters/* isSpace */.xC)(scanner.peek()))
            scanner.next();
    scanner.skip();
    return 'closed';
}
/** A run of white space; its last character may belong to the right trim mark. */
function lexSpace(scanner) {
    while ((0,characters/* isSpace */.xC)(scanner.peek())) {
        if ((0,delimiters/* rightDelimiterAt */.Lm)(scanner.source, scanner.at) !== undefined)
            break;
        scanner.next();
    }
    return emit(scanner, 'space');
}
function lexParenthesis(scanner, state) {
    if (scanner.next() === '(') {
        state.depth += 1;
        return emit(scanner, 'left-parenthesis');
    }
    if (state.depth === 0)
        return fail(scanner, 'unexpected right paren');
    state.depth -= 1;
    return emit(scanner, 'right-parenthesis');
}
function lexQuoted(scanner, form) {
    scanner.next();
    for (;;) {
        let character = scanner.next();
        if (character === form.quote)
            return emit(scanner, form.kind);
        if (character === '\\')
            character = scanner.next();
        if (character === '' || character === '\n')
            return fail(scanner, `unterminated ${form.name}`);
    }
}
function lexRawString(scanner) {
    const end = scanner.source.indexOf('`', scanner.at + 1);
    if (end < 0)
        return fail(scanner, 'unterminated raw quoted string');
    scanner.at = end + 1;
    return emit(scanner, 'raw-string');
}
/** `.`, `.Name`, `$`, `$name`, or a number that begins with a point. */
function lexFieldOrVariable(scanner, first) {
    const isField = first === '.';
    // Go takes a point that ends the source for the start of a number, too.
    if (isField && /^[0-9]?$/.test(scanner.source.charAt(scanner.at + 1)))
        return lexNumber(scanner);
    scanner.next();
    if (atTerminator(scanner))
        return emit(scanner, isField ? 'dot' : 'variable');
    while ((0,characters/* isAlphaNumeric */.gA)(scanner.peek()))
        scanner.next();
    if (!atTerminator(scanner))
        return fail(scanner, `bad character ${(0,characters/* describeCharacter */.zQ)(scanner.peek())}`);
    return emit(scanner, isField ? 'field' : 'variable');
}
function lexWord(scanner, plainWords) {
    while ((0,characters/* isAlphaNumeric */.gA)(scanner.peek()))
        scanner.next();
    if (!atTerminator(scanner))
        return fail(scanner, `bad character ${(0,characters/* describeCharacter */.zQ)(scanner.peek())}`);
    const word = scanner.text();
    const keyword = (0,tokens/* keywordOf */.X)(word);
    if (keyword !== undefined && !plainWords.has(keyword))
        return emit(scanner, keyword);
    return emit(scanner, word === 'true' || word === 'false' ? 'bool' : 'identifier');
}
/** Whether an identifier may end here. */
function atTerminator(scanner) {
    const character = scanner.peek();
    if (character === '' || (0,characters/* isSpace */.xC)(character) || '.,|:)('.includes(character))
        return true;
    return scanner.startsWith(delimiters/* rightDelimiter */.Sl);
}
function lexPunctuation(scanner) {
    const character = scanner.next();
    if (character === '=')
        return emit(scanner, 'assign');
    if (character === '|')
        return emit(scanner, 'pipe');
    if (character === ':') {
        return scanner.accept('=') ? emit(scanner, 'declare') : fail(scanner, 'expected :=');
    }
    if (/^[!-~]$/.test(character))
        return emit(scanner, 'character');
    return fail(scanner, `unrecognized character in action: ${(0,characters/* describeCharacter */.zQ)(character)}`);
}

;// CONCATENATED MODULE: ./out/languages/go-template/scanner.js
/** A cursor over a template's source that cuts tokens; knows characters and lines, not the language. */
class Scanner {
    tokens = [];
    /** Offset of the next character. */
    at = 0;
    /** Offset where the current token begins. */
    start = 0;
    #line = 1;
    #lineAt = 0;
    source;
    constructor(source) {
        this.source = source;
    }
    /** The next character (a whole code point), or '' at the end. */
    peek() {
        const code = this.source.codePointAt(this.at);
        return code === undefined ? '' : String.fromCodePoint(code);
    }
    /** Takes the next character; '' at the end. */
    next() {
        const character = this.peek();
        this.at += character.length;
        return character;
    }
    startsWith(text, offset = 0) {
        return this.source.startsWith(text, this.at + offset);
    }
    /** Takes one character if it is among those given. */
    accept(characters) {
        const character = this.source.charAt(this.at);
        if (character === '' || !characters.includes(character))
            return false;
        this.at += 1;
        return true;
    }
    /** Takes characters while they are among those given. */
    acceptRun(characters) {
        while (this.accept(characters))
            ;
    }
    /** The text of the current token so far. */
    text() {
        return this.source.slice(this.start, this.at);
    }
    /** Drops what was taken since the last token. */
    skip() {
        this.start = this.at;
    }
    /** Ends the current token. */
    emit(kind) {
        this.push(kind, this.text());
        this.skip();
    }
    /** Ends the scan with an error at the current token's start. */
    fail(message) {
        this.push('error', message);
    }
    push(kind, text) {
        for (let index = this.#lineAt; index < this.start; index += 1) {
            if (this.source.charCodeAt(index) === 10)
                this.#line += 1;
        }
        this.#lineAt = this.start;
        this.tokens.push({ kind, text, offset: this.start, line: this.#line });
    }
}

;// CONCATENATED MODULE: ./out/languages/go-template/lex.js




/**
 * Cuts a template's source into tokens, ending with `eof` or `error`.
 * `plainWords` are keywords that are ordinary identifiers here (`break` when a function has that name).
 */
function lex(source, plainWords = new Set()) {
    const scanner = new Scanner(source);
    const action = { depth: 0, plainWords };
    let mode = 'text';
    while (mode !== 'done') {
        if (mode === 'text') {
            mode = lexText(scanner);
            action.depth = 0;
            continue;
        }
        const result = lexActionToken(scanner, action);
        if (result === 'failed')
            mode = 'done';
        if (result === 'closed')
            mode = 'text';
    }
    return scanner.tokens;
}
/** Text up to the next action, and that action's left delimiter. */
function lexText(scanner) {
    const found = scanner.source.indexOf(delimiters/* leftDelimiter */.RC, scanner.at);
    if (found < 0) {
        scanner.at = scanner.source.length;
        if (scanner.at > scanner.start)
            scanner.emit('text');
        scanner.emit('eof');
        return 'done';
    }
    scanner.at = found;
    const trims = scanner.startsWith('-', 2) && (0,characters/* isSpace */.xC)(scanner.source.charAt(found + 3));
    while (trims && scanner.at > scanner.start && (0,characters/* isSpace */.xC)(scanner.source.charAt(scanner.at - 1)))
        scanner.at -= 1;
    if (scanner.at > scanner.start)
        scanner.emit('text');
    scanner.at = found;
    scanner.skip();
    return lexLeftDelimiter(scanner, trims ? delimiters/* leftTrimMark */.f$.length : 0);
}
function lexLeftDelimiter(scanner, trimLength) {
    scanner.at += delimiters/* leftDelimiter */.RC.length;
    if (scanner.startsWith('/*', trimLength)) {
        scanner.at += trimLength;
        scanner.skip();
        return lexComment(scanner);
    }
    scanner.emit('left-delimiter');
    scanner.at += trimLength;
    scanner.skip();
    return 'action';
}
function lexComment(scanner) {
    const end = scanner.source.indexOf('*/', scanner.at + 2);
    if (end < 0) {
        scanner.fail('unclosed comment');
        return 'done';
    }
    scanner.at = end + 2;
    const delimiter = (0,delimiters/* rightDelimiterAt */.Lm)(scanner.source, scanner.at);
    if (delimiter === undefined) {
        scanner.fail('comment ends before closing delimiter');
        return 'done';
    }
    scanner.at += delimiter.length;
    if (delimiter.trims)
        while ((0,characters/* isSpace */.xC)(scanner.peek()))
            scanner.next();
    scanner.skip();
    return 'text';
}


/***/ }),

/***/ 74303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ limits)
/* harmony export */ });
/**
 * Bounds that keep any template from hanging or crashing the process.
 * Deviation: go-template-limits. Go allows 10,000 nested parentheses, unbounded nested blocks, 100,000 nested template calls and no bound on
 * work or output; JavaScript's stack and a build's patience are smaller.
 */
const limits = {
    /** Nested control blocks and parentheses in one template text. */
    parseDepth: 200,
    /** Nested `{{template}}` calls. */
    templateDepth: 100,
    /** Nested evaluation of nodes, over all template calls together. */
    evaluationDepth: 500,
    /** Iterations of one `{{range n}}` over an integer. */
    rangeInteger: 1_000_000,
    /** Nodes walked and commands evaluated by one execution. */
    steps: 3_000_000,
    /** UTF-16 units in the output, and in any string that a builtin makes. */
    outputLength: 32 * 1024 * 1024,
    /** Nesting of lists, maps and structs that is printed. */
    valueDepth: 100,
};


/***/ }),

/***/ 78923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ nodeText)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3547);

/** A node as Go prints it in error texts: normalised source. */
function nodeText(node) {
    switch (node.kind) {
        case 'text':
            return node.text;
        case 'list':
            return node.nodes.map(nodeText).join('');
        case 'action':
            return `{{${pipeText(node.pipe)}}}`;
        case 'if':
        case 'with':
        case 'range':
            return branchText(node);
        case 'template':
            return templateText(node);
        case 'break':
        case 'continue':
        case 'else':
        case 'end':
            return `{{${node.kind}}}`;
        case 'pipe':
            return pipeText(node);
        case 'command':
            return node.args.map(argumentText).join(' ');
        default:
            return expressionText(node);
    }
}
function expressionText(node) {
    switch (node.kind) {
        case 'identifier':
            return node.name;
        case 'variable':
            return [node.name, ...node.fields].join('.');
        case 'field':
            return fieldsText(node.fields);
        case 'chain':
            return argumentText(node.base) + fieldsText(node.fields);
        case 'dot':
            return '.';
        case 'bool':
            return String(node.value);
        case 'string':
        case 'number':
            return node.source;
        default:
            return node.kind;
    }
}
function argumentText(node) {
    return node.kind === 'pipe' ? `(${pipeText(node)})` : nodeText(node);
}
function fieldsText(fields) {
    return fields.map((field) => `.${field}`).join('');
}
function pipeText(pipe) {
    const commands = pipe.commands.map(nodeText).join(' | ');
    if (pipe.variables.length === 0)
        return commands;
    return `${pipe.variables.map(nodeText).join(', ')} ${pipe.isAssignment ? '=' : ':='} ${commands}`;
}
function branchText(node) {
    const otherwise = node.otherwise === undefined ? '' : `{{else}}${nodeText(node.otherwise)}`;
    return `{{${node.kind} ${pipeText(node.pipe)}}}${nodeText(node.body)}${otherwise}{{end}}`;
}
function templateText(node) {
    const pipe = node.pipe === undefined ? '' : ` ${pipeText(node.pipe)}`;
    return `{{template ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(node.name)}${pipe}}}`;
}


/***/ }),

/***/ 18687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ fitsInt),
/* harmony export */   y: () => (/* binding */ numberConstant)
/* harmony export */ });
/* harmony import */ var _quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3547);
/* harmony import */ var _unquote_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53222);


const maxInteger = 2n ** 63n - 1n;
const maxUnsigned = 2n ** 64n - 1n;
/**
 * The value of a constant that the lexer cut; a string is Go's error text.
 * An integer between 2^63 and 2^64 parses, and is an error only when it is used.
 */
function numberConstant(source, kind) {
    if (kind === 'character-constant')
        return characterConstant(source);
    if (kind === 'complex')
        return complexConstant(source);
    if (source.endsWith('i')) {
        const im = parseFloatConstant(source.slice(0, -1));
        if (im !== undefined)
            return complexOf(source, 0, im);
    }
    const integer = parseIntegerConstant(source);
    if (integer !== undefined)
        return { source, form: 'integer', integer, re: Number(integer), im: 0 };
    const float = parseFloatConstant(source);
    if (float === undefined)
        return `illegal number syntax: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(source)}`;
    if (!/[.eEpP]/.test(source))
        return `integer overflow: ${(0,_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h)(source)}`;
    // A hexadecimal digit e is no exponent: what looks like a hexadecimal integer stays one.
    return { source, form: 'float', integer: wholeNumber(float), re: float, im: 0 };
}
/** Whether an integer fits Go's int. */
function fitsInt(value) {
    return BigInt.asIntN(64, value) === value;
}
function characterConstant(source) {
    const code = (0,_unquote_js__WEBPACK_IMPORTED_MODULE_1__/* .unquoteCharacterConstant */ .Z)(source);
    if (code === undefined)
        return 'invalid syntax';
    if (code === 'many')
        return `malformed character constant: ${source}`;
    return { source, form: 'character', integer: BigInt(code), re: code, im: 0 };
}
function complexConstant(source) {
    const split = /^(.*[^eEpP])([-+].*)i$/.exec(source);
    const re = parseFloatConstant(split?.[1] ?? '');
    const im = parseFloatConstant(split?.[2] ?? '');
    return re === undefined || im === undefined ? 'syntax error scanning complex number' : complexOf(source, re, im);
}
function complexOf(source, re, im) {
    return { source, form: 'complex', integer: im === 0 ? wholeNumber(re) : undefined, re, im };
}
function wholeNumber(value) {
    if (!Number.isInteger(value))
        return undefined;
    const integer = BigInt(value);
    return fitsInt(integer) ? integer : undefined;
}
/** Go's ParseInt or ParseUint with base 0: prefixes 0x, 0o, 0b, 0; underscores between digits. */
function parseIntegerConstant(source) {
    const parts = /^([-+]?)(0[xX]_?|0[oO]_?|0[bB]_?|0_?(?=[0-9]))?([0-9a-fA-F]+(?:_[0-9a-fA-F]+)*)$/.exec(source);
    if (parts === null)
        return undefined;
    const [, sign = '', prefix = '', written = ''] = parts;
    const base = prefix === '' ? 10 : /[xX]/.test(prefix) ? 16 : /[bB]/.test(prefix) ? 2 : 8;
    const digits = written.replaceAll('_', '');
    const allowed = base === 16 ? /^[0-9a-fA-F]+$/ : base === 10 ? /^[0-9]+$/ : base === 8 ? /^[0-7]+$/ : /^[01]+$/;
    if (!allowed.test(digits))
        return undefined;
    const magnitude = BigInt((base === 16 ? '0x' : base === 8 ? '0o' : base === 2 ? '0b' : '') + digits);
    const value = sign === '-' ? -magnitude : magnitude;
    if (sign === '' ? value > maxUnsigned : value > maxInteger)
        return undefined;
    return value < -maxInteger - 1n ? undefined : value;
}
/** Go's ParseFloat for the shapes that the lexer lets through. */
function parseFloatConstant(source) {
    if (/^[-+]?0[xX]/.test(source))
        return parseHexFloat(source);
    if (!/^[-+]?(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9][0-9_]*)?$/.test(source))
        return undefined;
    if (!underscoresSeparateDigits(source))
        return undefined;
    const value = Number(source.replaceAll('_', ''));
    return Number.isFinite(value) ? value : undefined;
}
function parseHexFloat(source) {
    const parts = /^([-+]?)0[xX]([0-9a-fA-F_]*)\.?([0-9a-fA-F_]*)[pP]([-+]?[0-9][0-9_]*)$/.exec(source);
    if (parts === null)
        return undefined;
    const [, sign = '', whole = '', fraction = '', exponent = ''] = parts.map((part) => part.replaceAll('_', ''));
    if (whole + fraction === '' || !underscoresSeparateDigits(source))
        return undefined;
    const mantissa = Number(BigInt(`0x${whole}${fraction}`));
    const value = scale(mantissa, Number(exponent) - 4 * fraction.length);
    if (!Number.isFinite(value))
        return undefined;
    return sign === '-' ? -value : value;
}
/** mantissa * 2^exponent, in two steps so that neither power overflows early. */
function scale(mantissa, exponent) {
    const half = Math.trunc(exponent / 2);
    return mantissa * 2 ** half * 2 ** (exponent - half);
}
function underscoresSeparateDigits(source) {
    return !/_(?![0-9a-fA-F])|(?<![0-9a-fA-FxX])_/.test(source);
}


/***/ }),

/***/ 75726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BA: () => (/* binding */ toValue),
/* harmony export */   Hn: () => (/* binding */ isTrue),
/* harmony export */   J5: () => (/* binding */ Boxed),
/* harmony export */   ZC: () => (/* binding */ toOperand),
/* harmony export */   _o: () => (/* binding */ elementOperand),
/* harmony export */   go: () => (/* binding */ typeName),
/* harmony export */   q7: () => (/* binding */ unboxed)
/* harmony export */ });
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47609);

/** A value held in a Go interface, as elements of `map[string]any` are: error texts call its type `interface {}`. */
class Boxed {
    value;
    constructor(value) {
        this.value = value;
    }
}
/** The operand of a value that a function returned or a caller passed: nil stays in its interface. */
function toOperand(value) {
    return value === null ? new Boxed(null) : value;
}
/** An element read from a list or map whose elements have the given static type. */
function elementOperand(value, element) {
    return element === 'interface {}' || value === null ? new Boxed(value) : value;
}
/** The value inside; nil and the invalid value are both `undefined`. */
function unboxed(operand) {
    if (!(operand instanceof Boxed))
        return operand;
    return operand.value ?? undefined;
}
/** The value to hand to a function: the invalid value becomes nil. */
function toValue(operand) {
    return unboxed(operand) ?? null;
}
/** Go's name of the type, as `%T` prints it. */
function typeName(operand) {
    if (operand instanceof Boxed)
        return 'interface {}';
    if (operand instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .GoMap */ .tn)
        return `map[string]${operand.element}`;
    if (operand instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .GoList */ .lL)
        return `[]${operand.element}`;
    if (operand instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .GoStruct */ .On)
        return operand.typeName;
    if (operand instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .GoComplex */ .zd)
        return 'complex128';
    if (typeof operand === 'bigint')
        return 'int';
    if (typeof operand === 'number')
        return 'float64';
    if (typeof operand === 'boolean')
        return 'bool';
    return 'string';
}
/** Go's truth: false, 0, "", nil and empty lists and maps are false. */
function isTrue(operand) {
    const value = unboxed(operand);
    if (value === undefined)
        return false;
    if (value instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .GoMap */ .tn)
        return value.entries.size > 0;
    if (value instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .GoList */ .lL)
        return value.items.length > 0;
    if (value instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .GoStruct */ .On)
        return true;
    if (value instanceof _values_js__WEBPACK_IMPORTED_MODULE_0__/* .GoComplex */ .zd)
        return value.re !== 0 || value.im !== 0;
    // NaN differs from zero, so Go calls it true.
    if (typeof value === 'number')
        return value !== 0;
    return Boolean(value);
}


/***/ }),

/***/ 78507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ parseTemplate)
});

// EXTERNAL MODULE: ./out/languages/go-template/builtins.js + 5 modules
var builtins = __webpack_require__(92188);
// EXTERNAL MODULE: ./out/languages/go-template/lex.js + 3 modules
var lex = __webpack_require__(79205);
// EXTERNAL MODULE: ./out/languages/go-template/node-text.js
var node_text = __webpack_require__(78923);
// EXTERNAL MODULE: ./out/languages/go-template/limits.js
var limits = __webpack_require__(74303);
// EXTERNAL MODULE: ./out/languages/go-template/number-constant.js
var number_constant = __webpack_require__(18687);
// EXTERNAL MODULE: ./out/languages/go-template/quote.js
var quote = __webpack_require__(3547);
// EXTERNAL MODULE: ./out/languages/go-template/unquote.js
var unquote = __webpack_require__(53222);
;// CONCATENATED MODULE: ./out/languages/go-template/parse-pipeline.js





const operandStarts = new Set([
    'bool',
    'character-constant',
    'complex',
    'dot',
    'field',
    'identifier',
    'left-parenthesis',
    'nil',
    'number',
    'raw-string',
    'string',
    'variable',
]);
const nonExecutable = new Set(['bool', 'dot', 'nil', 'number', 'string']);
/** Parses pipelines: declarations, commands, operands. Knows the variables in scope. */
class PipelineParser {
    #variables = ['$'];
    #depth = 0;
    #stream;
    #isFunction;
    constructor(stream, isFunction) {
        this.#stream = stream;
        this.#isFunction = isFunction;
    }
    /** Runs a parser one level deeper; too deep a level is an error. */
    nested(body) {
        this.#depth += 1;
        if (this.#depth > limits/* limits */.F.parseDepth)
            this.#stream.fail('max expression depth exceeded');
        const result = body();
        this.#depth -= 1;
        return result;
    }
    /** Runs a parser with variables of its own, as a defined template has. */
    separately(body) {
        const { actionLine } = this.#stream;
        const variables = this.#variables;
        this.#stream.actionLine = 0;
        this.#variables = ['$'];
        const result = body();
        this.#variables = variables;
        this.#stream.actionLine = actionLine;
        return result;
    }
    markVariables() {
        return this.#variables.length;
    }
    popVariables(mark) {
        this.#variables.length = mark;
    }
    /** A pipeline up to and with its closing token; `context` names it in errors. */
    pipeline(context, end) {
        const { offset } = this.#stream.peekNonSpace();
        const { variables, isAssignment } = this.#declarations(context);
        const commands = [];
        for (;;) {
            const token = this.#stream.nextNonSpace();
            if (token.kind === end)
                break;
            if (!operandStarts.has(token.kind))
                this.#stream.unexpected(token, context);
            this.#stream.backup();
            commands.push(this.#command());
        }
        this.#check(commands, context);
        return { kind: 'pipe', offset, variables, isAssignment, commands };
    }
    /** `$x :=`, `$x =`, and for range `$i, $x :=`. */
    #declarations(context) {
        const variables = [];
        for (;;) {
            const start = this.#stream.mark();
            const token = this.#stream.peekNonSpace();
            if (token.kind !== 'variable')
                return { variables, isAssignment: false };
            this.#stream.next();
            const next = this.#stream.peekNonSpace();
            const declares = next.kind === 'assign' || next.kind === 'declare';
            if (!declares && !(next.kind === 'character' && next.text === ',')) {
                this.#stream.rewind(start);
                return { variables, isAssignment: false };
            }
            this.#stream.nextNonSpace();
            variables.push({ kind: 'variable', offset: token.offset, name: token.text, fields: [] });
            this.#variables.push(token.text);
            if (declares)
                return { variables, isAssignment: next.kind === 'assign' };
            this.#checkSecondVariable(context, variables.length);
        }
    }
    #checkSecondVariable(context, count) {
        const token = this.#stream.peek();
        if (context !== 'range' || count >= 2) {
            this.#stream.fail(`too many declarations in ${context}`, { offset: token.offset });
        }
        const following = this.#stream.peekNonSpace();
        if (!['variable', 'right-delimiter', 'right-parenthesis'].includes(following.kind)) {
            this.#stream.fail('range can only initialize variables', { offset: following.offset });
        }
    }
    #check(commands, context) {
        if (commands.length === 0)
            this.#stream.fail(`missing value for ${context}`);
        for (const [index, command] of commands.entries()) {
            if (index === 0 || !nonExecutable.has(command.args[0].kind))
                continue;
            this.#stream.fail(`non executable command in pipeline stage ${index + 1}`, { offset: command.offset });
        }
    }
    #command() {
        const { offset } = this.#stream.peekNonSpace();
        const args = [];
        for (;;) {
            this.#stream.peekNonSpace();
            const operand = this.#operand();
            if (operand !== undefined)
                args.push(operand);
            const token = this.#stream.next();
            if (token.kind === 'space')
                continue;
            if (token.kind === 'right-delimiter' || token.kind === 'right-parenthesis')
                this.#stream.backup();
            else if (token.kind !== 'pipe')
                this.#stream.unexpected(token, 'operand');
            break;
        }
        const [first, ...rest] = args;
        if (first === undefined)
            return this.#stream.fail('empty command');
        return { kind: 'command', offset, args: [first, ...rest] };
    }
    /** A term with the fields that follow it directly. */
    #operand() {
        const term = this.#term();
        const { offset, kind } = this.#stream.peek();
        if (term === undefined || kind !== 'field')
            return term;
        const fields = [];
        while (this.#stream.peek().kind === 'field')
            fields.push(this.#stream.next().text.slice(1));
        if (term.kind === 'field')
            return { kind: 'field', offset, fields: [...term.fields, ...fields] };
        if (term.kind === 'variable')
            return { ...term, offset, fields };
        if (nonExecutable.has(term.kind)) {
            this.#stream.fail(`unexpected . after term ${(0,quote/* quote */.h)((0,node_text/* nodeText */.q)(term))}`, { offset });
        }
        return { kind: 'chain', offset, base: term, fields };
    }
    #term() {
        const token = this.#stream.nextNonSpace();
        const { offset, text } = token;
        switch (token.kind) {
            case 'identifier':
                return this.#identifier(token);
            case 'dot':
            case 'nil':
                return { kind: token.kind, offset };
            case 'variable':
                return this.#variable(token);
            case 'field':
                return { kind: 'field', offset, fields: [text.slice(1)] };
            case 'bool':
                return { kind: 'bool', offset, value: text === 'true' };
            case 'character-constant':
            case 'complex':
            case 'number':
                return this.#number(token, token.kind);
            case 'left-parenthesis':
                return this.nested(() => this.pipeline('parenthesized pipeline', 'right-parenthesis'));
            case 'string':
            case 'raw-string': {
                const value = (0,unquote/* unquote */._)(text) ?? this.#stream.fail('invalid syntax', { offset });
                return { kind: 'string', offset, source: text, value };
            }
            default:
                this.#stream.backup();
                return undefined;
        }
    }
    #identifier({ text: name, offset }) {
        if (!this.#isFunction(name)) {
            this.#stream.fail(`function ${(0,quote/* quote */.h)(name)} not defined`, { offset, functionName: name });
        }
        return { kind: 'identifier', offset, name };
    }
    #variable({ text: name, offset }) {
        if (!this.#variables.includes(name))
            this.#stream.fail(`undefined variable ${(0,quote/* quote */.h)(name)}`, { offset });
        return { kind: 'variable', offset, name, fields: [] };
    }
    #number(token, kind) {
        const constant = (0,number_constant/* numberConstant */.y)(token.text, kind);
        if (typeof constant === 'string')
            return this.#stream.fail(constant, { offset: token.offset });
        return { kind: 'number', offset: token.offset, ...constant };
    }
}

;// CONCATENATED MODULE: ./out/languages/go-template/parse-control.js



/** Parses text, actions and control structures of a template and of the templates defined in it. */
class ControlParser {
    #stream;
    #pipelines;
    #trees = new Map();
    #rangeDepth = 0;
    constructor(stream, isFunction) {
        this.#stream = stream;
        this.#pipelines = new PipelineParser(stream, isFunction);
    }
    /** All trees by name, the main one under `name`. */
    parse(name) {
        const stream = this.#stream;
        const list = { kind: 'list', offset: stream.peek().offset, nodes: [] };
        while (stream.peek().kind !== 'eof') {
            if (this.#define())
                continue;
            const node = this.#textOrAction();
            if (isCloser(node))
                stream.fail(`unexpected ${(0,node_text/* nodeText */.q)(node)}`, { offset: node.offset });
            list.nodes.push(node);
        }
        this.#add(name, list);
        return this.#trees;
    }
    /** `{{define "name"}}…{{end}}`, possible only outside other blocks; false when none begins here. */
    #define() {
        const stream = this.#stream;
        const mark = stream.mark();
        if (stream.next().kind !== 'left-delimiter' || stream.nextNonSpace().kind !== 'define') {
            stream.rewind(mark);
            return false;
        }
        const context = 'define clause';
        const name = this.#string(stream.expect(['string', 'raw-string'], context));
        stream.expect(['right-delimiter'], context);
        const { list, closer } = this.#separateTree(() => this.#itemList());
        if (closer.kind !== 'end')
            stream.fail(`unexpected ${(0,node_text/* nodeText */.q)(closer)} in ${context}`, { offset: closer.offset });
        this.#add(name, list);
        return true;
    }
    /** Variables, ranges and the start of the action are each tree's own. */
    #separateTree(body) {
        const rangeDepth = this.#rangeDepth;
        this.#rangeDepth = 0;
        const result = this.#pipelines.separately(body);
        this.#rangeDepth = rangeDepth;
        return result;
    }
    #add(name, list) {
        const existing = this.#trees.get(name);
        if (existing === undefined || isEmpty(existing)) {
            this.#trees.set(name, list);
            return;
        }
        if (!isEmpty(list))
            this.#stream.fail(`template: multiple definition of template "${name}"`, { offset: list.offset });
    }
    #itemList() {
        const stream = this.#stream;
        const list = { kind: 'list', offset: stream.peekNonSpace().offset, nodes: [] };
        while (stream.peekNonSpace().kind !== 'eof') {
            const node = this.#textOrAction();
            if (isCloser(node))
                return { list, closer: node };
            list.nodes.push(node);
        }
        return stream.fail('unexpected EOF');
    }
    #textOrAction() {
        const token = this.#stream.nextNonSpace();
        if (token.kind === 'text')
            return { kind: 'text', offset: token.offset, text: token.text };
        if (token.kind !== 'left-delimiter')
            return this.#stream.unexpected(token, 'input');
        this.#stream.actionLine = token.line;
        const node = this.#pipelines.nested(() => this.#action());
        this.#stream.actionLine = 0;
        return node;
    }
    #action() {
        const token = this.#stream.nextNonSpace();
        switch (token.kind) {
            case 'block':
                return this.#block();
            case 'break':
            case 'continue':
                return this.#loopControl(token, token.kind);
            case 'else':
                return this.#else();
            case 'end':
                return { kind: 'end', offset: this.#stream.expect(['right-delimiter'], 'end').offset };
            case 'if':
            case 'range':
            case 'with':
                return this.#branch(token.kind);
            case 'template':
                return this.#template();
            default:
                this.#stream.backup();
                return { kind: 'action', offset: token.offset, pipe: this.#pipelines.pipeline('command', 'right-delimiter') };
        }
    }
    #loopControl(token, kind) {
        const closing = this.#stream.nextNonSpace();
        if (closing.kind !== 'right-delimiter')
            this.#stream.unexpected(closing, `{{${kind}}}`);
        if (this.#rangeDepth === 0)
            this.#stream.fail(`{{${kind}}} outside {{range}}`, { offset: token.offset });
        return { kind, offset: token.offset };
    }
    /** `{{else if …}}` counts as `{{else}}{{if …}}`, so the word after `else` is left to the branch. */
    #else() {
        const token = this.#stream.peekNonSpace();
        if (token.kind === 'if' || token.kind === 'with')
            return { kind: 'else', offset: token.offset };
        return { kind: 'else', offset: this.#stream.expect(['right-delimiter'], 'else').offset };
    }
    #branch(kind) {
        const variables = this.#pipelines.markVariables();
        const pipe = this.#pipelines.pipeline(kind, 'right-delimiter');
        if (kind === 'range')
            this.#rangeDepth += 1;
        const { list: body, closer } = this.#itemList();
        if (kind === 'range')
            this.#rangeDepth -= 1;
        const otherwise = closer.kind === 'else' ? this.#otherwise(kind, closer) : undefined;
        this.#pipelines.popVariables(variables);
        return { kind, offset: pipe.offset, pipe, body, otherwise };
    }
    #otherwise(kind, closer) {
        const next = this.#stream.peek();
        if (kind !== 'range' && next.kind === kind) {
            this.#stream.next();
            // One {{end}} closes the inner branch and this one.
            const inner = this.#pipelines.nested(() => this.#branch(kind));
            return { kind: 'list', offset: closer.offset, nodes: [inner] };
        }
        const { list, closer: end } = this.#itemList();
        if (end.kind !== 'end')
            this.#stream.fail(`expected end; found ${(0,node_text/* nodeText */.q)(end)}`, { offset: end.offset });
        return list;
    }
    #block() {
        const context = 'block clause';
        const token = this.#stream.nextNonSpace();
        const name = this.#templateName(token, context);
        const pipe = this.#pipelines.pipeline(context, 'right-delimiter');
        const line = this.#stream.line();
        const { list, closer } = this.#separateTree(() => this.#itemList());
        if (closer.kind !== 'end') {
            this.#stream.fail(`unexpected ${(0,node_text/* nodeText */.q)(closer)} in ${context}`, { offset: closer.offset, line });
        }
        this.#add(name, list);
        return { kind: 'template', offset: token.offset, name, pipe };
    }
    #template() {
        const context = 'template clause';
        const token = this.#stream.nextNonSpace();
        const name = this.#templateName(token, context);
        if (this.#stream.nextNonSpace().kind === 'right-delimiter') {
            return { kind: 'template', offset: token.offset, name, pipe: undefined };
        }
        this.#stream.backup();
        const pipe = this.#pipelines.pipeline(context, 'right-delimiter');
        return { kind: 'template', offset: token.offset, name, pipe };
    }
    #templateName(token, context) {
        if (token.kind === 'string' || token.kind === 'raw-string')
            return this.#string(token);
        return this.#stream.unexpected(token, context);
    }
    #string(token) {
        return (0,unquote/* unquote */._)(token.text) ?? this.#stream.fail('invalid syntax', { offset: token.offset });
    }
}
function isCloser(node) {
    return node.kind === 'end' || node.kind === 'else';
}
/** Go's IsEmptyTree: nothing but white space (definitions leave no node). */
function isEmpty(list) {
    return list.nodes.every((node) => node.kind === 'text' && node.text.trim() === '');
}

// EXTERNAL MODULE: ./out/languages/go-template/errors.js
var errors = __webpack_require__(80596);
// EXTERNAL MODULE: ./out/languages/go-template/tokens.js
var tokens = __webpack_require__(9101);
// EXTERNAL MODULE: ./out/languages/go-template/utf8.js
var utf8 = __webpack_require__(5348);
;// CONCATENATED MODULE: ./out/languages/go-template/token-stream.js




/** The parser's view of the tokens: look ahead, go back, and fail with Go's texts. */
class TokenStream {
    /** The line where the current action began, 0 outside. */
    actionLine = 0;
    #index = 0;
    #furthest = 0;
    name;
    source;
    #tokens;
    constructor(name, source, tokens) {
        this.name = name;
        this.source = source;
        this.#tokens = tokens;
    }
    peek() {
        const token = this.#tokens[Math.min(this.#index, this.#tokens.length - 1)];
        this.#furthest = Math.max(this.#furthest, Math.min(this.#index, this.#tokens.length - 1));
        return token ?? { kind: 'eof', text: '', offset: 0, line: 1 };
    }
    next() {
        const token = this.peek();
        this.#index += 1;
        return token;
    }
    /** Gives back the last `count` tokens. */
    backup(count = 1) {
        this.#index -= count;
    }
    /** The position to give to {@link rewind}. */
    mark() {
        return this.#index;
    }
    rewind(mark) {
        this.#index = mark;
    }
    nextNonSpace() {
        let token = this.next();
        while (token.kind === 'space')
            token = this.next();
        return token;
    }
    peekNonSpace() {
        const token = this.nextNonSpace();
        this.backup();
        return token;
    }
    expect(kinds, context) {
        const token = this.nextNonSpace();
        return kinds.includes(token.kind) ? token : this.unexpected(token, context);
    }
    /** The line that Go names in parse errors now. */
    line() {
        return this.#tokens[this.#furthest]?.line ?? 1;
    }
    unexpected(token, context) {
        const { actionLine } = this;
        if (token.kind !== 'error')
            this.fail(`unexpected ${describe(token)} in ${context}`, { offset: token.offset });
        let extra = '';
        if (actionLine !== 0 && actionLine !== token.line) {
            extra = ` in action started at ${this.name}:${actionLine}`;
            // Go avoids "action in action".
            if (token.text.endsWith(' action'))
                extra = extra.slice(' in action'.length);
        }
        this.fail(token.text + extra, { offset: token.offset });
    }
    fail(message, place = {}) {
        const offset = Math.min(place.offset ?? this.#tokens[this.#furthest]?.offset ?? 0, this.source.length);
        throw new errors/* GoTemplateError */.Bk(`template: ${this.name}:${place.line ?? this.line()}: ${message}`, {
            phase: 'parse',
            position: (0,errors/* positionAt */.t$)(this.source, offset),
            functionName: place.functionName,
        });
    }
}
function describe(token) {
    if (token.kind === 'eof')
        return 'EOF';
    if (token.kind === 'dot' || (0,tokens/* keywordOf */.X)(token.kind) !== undefined)
        return `<${token.text}>`;
    if ((0,utf8/* utf8Length */.wI)(token.text) <= 10)
        return (0,quote/* quote */.h)(token.text);
    return `${(0,quote/* quote */.h)([...token.text].slice(0, 10).join(''))}...`;
}

;// CONCATENATED MODULE: ./out/languages/go-template/parse.js




/**
 * Parses a Go template. Throws a {@link GoTemplateError} of phase `parse` with Go's text and the place of the problem.
 *
 * @see spec-json-template 7.2; Go's text/template documentation
 */
function parseTemplate(source, options) {
    const name = options.name ?? 'root';
    const { functions } = options;
    const isGiven = typeof functions === 'function' ? functions : (word) => functions.has(word);
    const isFunction = (word) => isGiven(word) || (0,builtins/* isBuiltin */.i)(word);
    const words = ['break', 'continue'];
    const tokens = (0,lex/* lex */.I)(source, new Set(words.filter(isFunction)));
    const trees = new ControlParser(new TokenStream(name, source, tokens), isFunction).parse(name);
    return { name, source, trees };
}


/***/ }),

/***/ 3547:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ quote),
/* harmony export */   y: () => (/* binding */ canBackquote)
/* harmony export */ });
/* harmony import */ var _characters_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89827);
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5348);


const shortEscapes = new Map([
    ['\x07', '\\a'],
    ['\b', '\\b'],
    ['\f', '\\f'],
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
    ['\v', '\\v'],
    ['\\', '\\\\'],
]);
/** Go's `strconv.Quote` (`%q`); with `ascii`, `QuoteToASCII` (`%+q`). */
function quote(text, options = {}) {
    const mark = options.mark ?? '"';
    let result = mark;
    for (const character of text)
        result += quoteCharacter(character, mark, options.ascii ?? false);
    return result + mark;
}
function quoteCharacter(character, mark, ascii) {
    if (character === mark)
        return `\\${mark}`;
    const short = shortEscapes.get(character);
    if (short !== undefined)
        return short;
    const code = character.codePointAt(0) ?? 0;
    if ((0,_characters_js__WEBPACK_IMPORTED_MODULE_0__/* .isPrintable */ .C2)(character) && !(ascii && code > 0x7f))
        return character;
    if (code >= 0xd800 && code <= 0xdfff)
        return `\\x${hex((0,_utf8_js__WEBPACK_IMPORTED_MODULE_1__/* .toBytes */ .ZJ)(character)[0] ?? 0, 2)}`;
    if (code < 0x20 || code === 0x7f)
        return `\\x${hex(code, 2)}`;
    return code > 0xffff ? `\\U${hex(code, 8)}` : `\\u${hex(code, 4)}`;
}
function hex(value, width) {
    return value.toString(16).padStart(width, '0');
}
/** Go's `strconv.CanBackquote`: one line without control characters (tab excepted) or backquotes. */
function canBackquote(text) {
    return text.isWellFormed() && !/[\0-\x08\n-\x1f\x7f`\ufeff]/.test(text);
}


/***/ }),

/***/ 89711:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ renderTemplate)
});

// EXTERNAL MODULE: ./out/languages/go-template/delimiters.js
var delimiters = __webpack_require__(10169);
// EXTERNAL MODULE: ./out/languages/go-template/builtins.js + 5 modules
var builtins = __webpack_require__(92188);
// EXTERNAL MODULE: ./out/languages/go-template/errors.js
var errors = __webpack_require__(80596);
// EXTERNAL MODULE: ./out/languages/go-template/limits.js
var limits = __webpack_require__(74303);
// EXTERNAL MODULE: ./out/languages/go-template/node-text.js
var node_text = __webpack_require__(78923);
// EXTERNAL MODULE: ./out/languages/go-template/operand.js
var go_template_operand = __webpack_require__(75726);
;// CONCATENATED MODULE: ./out/languages/go-template/call.js






/** Calls a function of the table, or else a builtin, after checking number and types of the arguments. */
function evaluateFunction(execution, dot, site) {
    execution.at(site.name);
    const { name } = site.name;
    const given = execution.functions.get(name);
    if (given !== undefined)
        return callGiven(execution, dot, { site, given });
    const builtin = builtins/* builtins */.T.get(name);
    if (builtin === undefined)
        return execution.fail(`"${name}" is not a defined function`);
    checkCount(execution, site, builtin);
    if (name === 'and' || name === 'or')
        return shortCircuit(execution, dot, site);
    const args = evaluateArguments(execution, dot, { site, signature: builtin });
    chargeFor(execution, args);
    return guarded(execution, site, () => builtin.call(args, calleeName(site)));
}
function callGiven(execution, dot, { site, given }) {
    checkCount(execution, site, given);
    const args = evaluateArguments(execution, dot, { site, signature: given }).map(go_template_operand/* toValue */.BA);
    chargeFor(execution, args);
    return guarded(execution, site, () => (0,go_template_operand/* toOperand */.ZC)(given.call(...args)));
}
function checkCount(execution, { name, args, piped }, signature) {
    const count = args.length + (piped === undefined ? 0 : 1);
    const wanted = signature.params.length;
    if (signature.variadic !== undefined) {
        if (count >= wanted)
            return;
        // Go counts the written arguments here, without the piped one.
        execution.fail(`wrong number of args for ${name.name}: want at least ${wanted} got ${args.length}`);
    }
    if (count !== wanted)
        execution.fail(`wrong number of args for ${name.name}: want ${wanted} got ${count}`);
}
function evaluateArguments(execution, dot, { site, signature }) {
    const typeOf = (index) => signature.params[index] ?? signature.variadic ?? 'any';
    const values = site.args.map((node, index) => evaluateArgument(execution, dot, { node, type: typeOf(index) }));
    if (site.piped !== undefined)
        values.push(assignable(execution, site.piped.value, typeOf(values.length)));
    return values;
}
/** `and` and `or` give the operand that decides, and do not evaluate those after it. */
function shortCircuit(execution, dot, { name, args, piped }) {
    let value;
    for (const node of args) {
        value = evaluateArgument(execution, dot, { node, type: 'value' });
        if ((0,go_template_operand/* isTrue */.Hn)(value) === (name.name === 'or'))
            return value;
    }
    return piped === undefined ? value : piped.value;
}
/** How Go's `call` names what it was asked to call. */
function calleeName({ args, piped }) {
    const [first] = args;
    if (first !== undefined)
        return (0,node_text/* nodeText */.q)(first);
    const value = piped?.value;
    if (value === undefined)
        return '<invalid Value>';
    return typeof value === 'string' ? value : `<${(0,go_template_operand/* typeName */.go)(value)} Value>`;
}
/** Whatever a function throws becomes an error of the template, with the thrown as its cause. */
function guarded(execution, { name, command }, body) {
    let result;
    try {
        result = body();
    }
    catch (error) {
        if (error instanceof errors/* GoTemplateError */.Bk)
            throw error;
        execution.at(command);
        const message = error instanceof Error ? error.message : String(error);
        return execution.fail(`error calling ${name.name}: ${message}`, error);
    }
    chargeFor(execution, [result]);
    if (typeof result === 'string' && result.length > limits/* limits */.F.outputLength) {
        execution.at(command);
        execution.fail(`error calling ${name.name}: result exceeds ${limits/* limits */.F.outputLength} characters`);
    }
    return result;
}
/** Long strings cost more steps, so that work on them is bounded too. */
function chargeFor(execution, values) {
    for (const value of values)
        if (typeof value === 'string')
            execution.charge(value.length >> 6);
}

;// CONCATENATED MODULE: ./out/languages/go-template/arguments.js




/** Evaluates an argument for a parameter; without a type, for its fields. */
function evaluateArgument(execution, dot, { node, type }) {
    execution.at(node);
    switch (node.kind) {
        case 'dot':
            return assignable(execution, dot, type);
        case 'nil':
            return nilArgument(execution, type);
        case 'field':
            return assignable(execution, evaluateField(execution, dot, node, false), type);
        case 'variable':
            return assignable(execution, evaluateVariable(execution, node, false), type);
        case 'pipe':
            return assignable(execution, evaluatePipeline(execution, dot, node), type);
        case 'identifier':
            return assignable(execution, evaluateFunction(execution, dot, { name: node, command: node, args: [], piped: undefined }), type);
        case 'chain':
            return assignable(execution, evaluateChain(execution, dot, node, false), type);
        default:
            return constantArgument(execution, node, type);
    }
}
/** The value as a parameter of the type takes it; an error when Go could not assign it. */
function assignable(execution, operand, type) {
    if (type === undefined || type === 'value')
        return operand;
    if (operand === undefined) {
        return type === 'any' ? new go_template_operand/* Boxed */.J5(null) : execution.fail(`invalid value; expected ${type}`);
    }
    if (type === 'any')
        return operand;
    const value = operand instanceof go_template_operand/* Boxed */.J5 && operand.value !== null ? operand.value : operand;
    const actual = (0,go_template_operand/* typeName */.go)(value);
    return actual === type ? value : execution.fail(`wrong type for value; expected ${type}; got ${actual}`);
}
function nilArgument(execution, type) {
    if (type === 'value')
        return undefined;
    return type === 'any' ? new go_template_operand/* Boxed */.J5(null) : execution.fail(`cannot assign nil to ${type}`);
}
function constantArgument(execution, node, type) {
    if (type === 'string') {
        return node.kind === 'string' ? node.value : execution.fail(`expected string; found ${(0,node_text/* nodeText */.q)(node)}`);
    }
    if (type === 'int') {
        const isInteger = node.kind === 'number' && node.integer !== undefined && BigInt.asIntN(64, node.integer) === node.integer;
        return isInteger ? node.integer : execution.fail(`expected integer; found ${(0,node_text/* nodeText */.q)(node)}`);
    }
    return node.kind === 'number' ? evaluateNumber(execution, node) : node.value;
}

// EXTERNAL MODULE: ./out/languages/go-template/number-constant.js
var number_constant = __webpack_require__(18687);
// EXTERNAL MODULE: ./out/languages/go-template/values.js
var values = __webpack_require__(47609);
;// CONCATENATED MODULE: ./out/languages/go-template/evaluate.js






/** Evaluates a pipeline and declares or assigns its variables. */
function evaluatePipeline(execution, dot, pipe) {
    return execution.deeper(() => {
        execution.at(pipe);
        let piped;
        for (const command of pipe.commands)
            piped = { value: (0,go_template_operand/* unboxed */.q7)(evaluateCommand(execution, dot, { command, piped })) };
        for (const variable of pipe.variables) {
            if (pipe.isAssignment)
                execution.setVariable(variable.name, piped?.value);
            else
                execution.pushVariable(variable.name, piped?.value);
        }
        return piped?.value;
    });
}
function evaluateCommand(execution, dot, { command, piped }) {
    const [first] = command.args;
    const hasArguments = command.args.length > 1 || piped !== undefined;
    switch (first.kind) {
        case 'field':
            return evaluateField(execution, dot, first, hasArguments);
        case 'chain':
            return evaluateChain(execution, dot, first, hasArguments);
        case 'identifier':
            return evaluateFunction(execution, dot, { name: first, command, args: command.args.slice(1), piped });
        case 'pipe':
            refuseArguments(execution, first, hasArguments);
            return evaluatePipeline(execution, dot, first);
        case 'variable':
            return evaluateVariable(execution, first, hasArguments);
        default:
            execution.at(first);
            refuseArguments(execution, first, hasArguments);
            return evaluateConstant(execution, dot, first);
    }
}
function refuseArguments(execution, node, hasArguments) {
    if (hasArguments)
        execution.fail(`can't give argument to non-function ${(0,node_text/* nodeText */.q)(node)}`);
}
function evaluateConstant(execution, dot, node) {
    switch (node.kind) {
        case 'dot':
            return dot;
        case 'nil':
            return execution.fail('nil is not a command');
        case 'number':
            return evaluateNumber(execution, node);
        default:
            return node.value;
    }
}
/** The value of a number without a wanted type: by its form int, float64 or complex128. */
function evaluateNumber(execution, node) {
    execution.at(node);
    if (node.form === 'complex')
        return new values/* GoComplex */.zd(node.re, node.im);
    if (node.form === 'float')
        return node.re;
    if (node.integer === undefined || !(0,number_constant/* fitsInt */.k)(node.integer))
        return execution.fail(`${node.source} overflows int`);
    return node.integer;
}
/** `.A.B`; arguments are an error unless the field does not exist at all. */
function evaluateField(execution, dot, node, hasArguments) {
    execution.at(node);
    return evaluateFields(execution, dot, node.fields, hasArguments);
}
/** `$x.A.B`. */
function evaluateVariable(execution, node, hasArguments) {
    execution.at(node);
    const value = execution.variable(node.name);
    if (node.fields.length > 0)
        return evaluateFields(execution, value, node.fields, hasArguments);
    refuseArguments(execution, node, hasArguments);
    return value;
}
/** `(pipeline).A.B`. */
function evaluateChain(execution, dot, node, hasArguments) {
    execution.at(node);
    if (node.base.kind === 'nil')
        return execution.fail(`indirection through explicit nil in ${(0,node_text/* nodeText */.q)(node)}`);
    const base = evaluateArgument(execution, dot, { node: node.base, type: undefined });
    return evaluateFields(execution, base, node.fields, hasArguments);
}
function evaluateFields(execution, base, fields, hasArguments) {
    let value = base;
    for (const [index, field] of fields.entries()) {
        value = readField(execution, value, field, hasArguments && index === fields.length - 1);
    }
    return value;
}
function readField(execution, receiver, field, hasArguments) {
    if (receiver === undefined)
        return undefined;
    const value = (0,go_template_operand/* unboxed */.q7)(receiver);
    if (value === undefined)
        return execution.fail(`nil pointer evaluating ${(0,go_template_operand/* typeName */.go)(receiver)}.${field}`);
    if (value instanceof values/* GoStruct */.On && value.fields.has(field)) {
        if (hasArguments)
            execution.fail(`${field} has arguments but cannot be invoked as function`);
        const found = value.fields.get(field) ?? null;
        return found === null ? new go_template_operand/* Boxed */.J5(null) : found;
    }
    if (value instanceof values/* GoMap */.tn) {
        if (hasArguments)
            execution.fail(`${field} is not a method but has arguments`);
        const found = value.entries.get(field);
        return found === undefined ? undefined : (0,go_template_operand/* elementOperand */._o)(found, value.element);
    }
    return execution.fail(`can't evaluate field ${field} in type ${(0,go_template_operand/* typeName */.go)(receiver)}`);
}

// EXTERNAL MODULE: ./out/languages/go-template/quote.js
var quote = __webpack_require__(3547);
// EXTERNAL MODULE: ./out/languages/go-template/utf8.js
var utf8 = __webpack_require__(5348);
;// CONCATENATED MODULE: ./out/languages/go-template/execution.js





/** The state of one execution: variables, output, budgets, and the node that errors are about. */
class Execution {
    /** The name of the tree that runs now. */
    treeName;
    templateDepth = 0;
    #node;
    #variables;
    #output = [];
    #outputLength = 0;
    #steps = 0;
    #depth = 0;
    template;
    functions;
    constructor(template, functions, data) {
        this.template = template;
        this.functions = functions;
        this.treeName = template.name;
        this.#variables = [{ name: '$', value: data }];
    }
    /** Marks the node that is evaluated; like Go, later errors of an enclosing node name the last one marked. */
    at(node) {
        this.#node = node;
        this.charge(1);
    }
    /** Counts work against the budget of the execution. */
    charge(steps) {
        this.#steps += steps;
        if (this.#steps > limits/* limits */.F.steps)
            this.fail(`exceeded maximum number of execution steps (${limits/* limits */.F.steps})`);
    }
    /** Runs a part one level deeper; too deep a level is an error instead of a stack overflow. */
    deeper(body) {
        this.#depth += 1;
        if (this.#depth > limits/* limits */.F.evaluationDepth)
            this.fail(`exceeded maximum evaluation depth (${limits/* limits */.F.evaluationDepth})`);
        const result = body();
        this.#depth -= 1;
        return result;
    }
    write(text) {
        this.#outputLength += text.length;
        if (this.#outputLength > limits/* limits */.F.outputLength)
            this.fail(`output exceeds ${limits/* limits */.F.outputLength} characters`);
        this.#output.push(text);
    }
    output() {
        return (0,utf8/* wellFormed */.ES)(this.#output.join(''));
    }
    fail(message, cause) {
        const { name, source } = this.template;
        const offset = this.#node?.offset ?? 0;
        const context = this.#node === undefined ? '' : (0,node_text/* nodeText */.q)(this.#node);
        const where = `${name}:${(0,errors/* goLocation */.W2)(source, offset)}: executing ${(0,quote/* quote */.h)(this.treeName)} at <${context}>`;
        throw new errors/* GoTemplateError */.Bk(`template: ${where}: ${message}`, {
            phase: 'execute',
            position: (0,errors/* positionAt */.t$)(source, offset),
            cause,
        });
    }
    /** The position to give to {@link popVariables}. */
    markVariables() {
        return this.#variables.length;
    }
    popVariables(mark) {
        this.#variables.length = mark;
    }
    pushVariable(name, value) {
        this.#variables.push({ name, value });
    }
    /** Assigns the innermost variable of that name. */
    setVariable(name, value) {
        const variable = this.#variables.findLast((candidate) => candidate.name === name);
        if (variable === undefined)
            this.fail(`undefined variable: ${name}`);
        else
            variable.value = value;
    }
    /** Assigns the n-th variable from the top of the stack, from 1. */
    setTopVariable(n, value) {
        const variable = this.#variables.at(-n);
        if (variable !== undefined)
            variable.value = value;
    }
    variable(name) {
        const variable = this.#variables.findLast((candidate) => candidate.name === name);
        return variable === undefined ? this.fail(`undefined variable: ${name}`) : variable.value;
    }
    /** Runs another tree: it sees its own data as `$` and no variable of the caller. */
    inTree(name, data, body) {
        const { treeName } = this;
        const variables = this.#variables;
        this.treeName = name;
        this.templateDepth += 1;
        this.#variables = [{ name: '$', value: data }];
        body();
        this.#variables = variables;
        this.templateDepth -= 1;
        this.treeName = treeName;
    }
}

// EXTERNAL MODULE: ./out/languages/go-template/format-value.js + 3 modules
var format_value = __webpack_require__(38673);
;// CONCATENATED MODULE: ./out/languages/go-template/execute.js







/**
 * Executes a parsed template. Throws a {@link GoTemplateError} of phase `execute` with Go's text.
 * Deviation: go-template-utf8-output. Bytes that are no UTF-8 (`{{"\xff"}}`) come out as U+FFFD; Go writes the bytes.
 */
function executeTemplate(template, data, functions) {
    const root = template.trees.get(template.name);
    const dot = data === null ? undefined : (0,go_template_operand/* toOperand */.ZC)(data);
    const execution = new Execution(template, functions, dot);
    try {
        if (root !== undefined)
            walkList(execution, dot, root);
    }
    catch (error) {
        // A caller that is itself deep in the stack leaves less of it than the limits count on.
        if (error instanceof RangeError)
            execution.fail('the template is nested too deeply', error);
        throw error;
    }
    return execution.output();
}
function walkList(execution, dot, list) {
    return execution.deeper(() => {
        for (const node of list.nodes) {
            const flow = walk(execution, dot, node);
            if (flow !== 'on')
                return flow;
        }
        return 'on';
    });
}
function walk(execution, dot, node) {
    execution.at(node);
    switch (node.kind) {
        case 'text':
            execution.write(node.text);
            return 'on';
        case 'action':
            printAction(execution, dot, node);
            return 'on';
        case 'if':
        case 'with':
            return walkIfOrWith(execution, dot, node);
        case 'range':
            return walkRange(execution, dot, node);
        case 'template':
            callTemplate(execution, dot, node);
            return 'on';
        case 'break':
        case 'continue':
            return node.kind;
        default:
            return 'on';
    }
}
function printAction(execution, dot, node) {
    const value = evaluatePipeline(execution, dot, node.pipe);
    if (node.pipe.variables.length > 0)
        return;
    execution.at(node);
    execution.write(value === undefined ? '<no value>' : (0,format_value/* formatPlain */.WB)(value));
}
function walkIfOrWith(execution, dot, node) {
    const mark = execution.markVariables();
    const value = evaluatePipeline(execution, dot, node.pipe);
    let flow = 'on';
    if ((0,go_template_operand/* isTrue */.Hn)(value))
        flow = walkList(execution, node.kind === 'with' ? value : dot, node.body);
    else if (node.otherwise !== undefined)
        flow = walkList(execution, dot, node.otherwise);
    execution.popVariables(mark);
    return flow;
}
function walkRange(execution, dot, node) {
    const outer = execution.markVariables();
    const value = evaluatePipeline(execution, dot, node.pipe);
    const mark = execution.markVariables();
    let iterated = false;
    for (const [index, element] of iterations(execution, value, node)) {
        iterated = true;
        execution.charge(1);
        assignRangeVariables(execution, node, index, element);
        const flow = walkList(execution, element, node.body);
        execution.popVariables(mark);
        if (flow === 'break')
            break;
    }
    const flow = iterated || node.otherwise === undefined ? 'on' : walkList(execution, dot, node.otherwise);
    execution.popVariables(outer);
    return flow;
}
/** Index or key, and element, in Go's order. */
function* iterations(execution, value, node) {
    if (value === undefined)
        return;
    if (value instanceof values/* GoList */.lL) {
        for (const [index, item] of value.items.entries())
            yield [BigInt(index), (0,go_template_operand/* elementOperand */._o)(item, value.element)];
        return;
    }
    if (value instanceof values/* GoMap */.tn) {
        for (const [key, item] of (0,format_value/* sortedEntries */.CA)(value))
            yield [key, (0,go_template_operand/* elementOperand */._o)(item, value.element)];
        return;
    }
    if (typeof value !== 'bigint')
        return execution.fail(`range can't iterate over ${(0,format_value/* formatPlain */.WB)(value)}`);
    if (node.pipe.variables.length > 1) {
        return execution.fail(`can't use ${value} to iterate over more than one variable`);
    }
    if (value > limits/* limits */.F.rangeInteger) {
        return execution.fail(`range over ${value} exceeds the limit of ${limits/* limits */.F.rangeInteger} iterations`);
    }
    for (let index = 0n; index < value; index += 1n)
        yield [undefined, index];
}
/** The variables were pushed by the pipeline (`:=`) or exist further out (`=`). */
function assignRangeVariables(execution, node, index, element) {
    const { variables, isAssignment } = node.pipe;
    const [first, second] = variables;
    if (first === undefined)
        return;
    if (!isAssignment) {
        execution.setTopVariable(1, element);
        if (second !== undefined)
            execution.setTopVariable(2, index);
        return;
    }
    execution.setVariable(first.name, second === undefined ? element : index);
    if (second !== undefined)
        execution.setVariable(second.name, element);
}
function callTemplate(execution, dot, node) {
    const tree = execution.template.trees.get(node.name);
    if (tree === undefined)
        execution.fail(`template ${(0,quote/* quote */.h)(node.name)} not defined`);
    if (execution.templateDepth >= limits/* limits */.F.templateDepth) {
        execution.fail(`exceeded maximum template depth (${limits/* limits */.F.templateDepth})`);
    }
    const data = node.pipe === undefined ? undefined : evaluatePipeline(execution, dot, node.pipe);
    execution.inTree(node.name, data, () => walkList(execution, data, tree));
}

// EXTERNAL MODULE: ./out/languages/go-template/parse.js + 3 modules
var parse = __webpack_require__(78507);
;// CONCATENATED MODULE: ./out/languages/go-template/render.js



/**
 * Parses and executes a Go template in one go; a text without actions is its own result.
 * Throws a {@link GoTemplateError}.
 */
function renderTemplate(source, data, functions, options = {}) {
    if (!(0,delimiters/* hasActions */._1)(source))
        return source;
    return executeTemplate((0,parse/* parseTemplate */.Q)(source, { ...options, functions }), data, functions);
}


/***/ }),

/***/ 18965:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ strftime)
/* harmony export */ });
/* harmony import */ var _time_layout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37509);

/** The directives and the Go layout that prints each. */
const layouts = new Map([
    ['a', 'Mon'],
    ['A', 'Monday'],
    ['b', 'Jan'],
    ['B', 'January'],
    ['d', '02'],
    ['H', '15'],
    ['I', '03'],
    ['L', '.000'],
    ['m', '01'],
    ['M', '04'],
    ['p', 'PM'],
    ['S', '05'],
    ['y', '06'],
    ['Y', '2006'],
    ['z', '-0700'],
    ['Z', 'MST'],
]);
/**
 * A time in UTC by a strftime format. `%%` is a percent sign, an unknown `%x` and a trailing `%` stay as they are, and
 * `%L` prints the milliseconds with their point.
 *
 * @see spec-json-template 7.4
 */
function strftime(time, format) {
    return format.replace(/%([\s\S])/gu, (directive, letter) => {
        if (letter === '%')
            return '%';
        const layout = layouts.get(letter);
        return layout === undefined ? directive : (0,_time_layout_js__WEBPACK_IMPORTED_MODULE_0__/* .formatGoTime */ .Z)(time, layout);
    });
}


/***/ }),

/***/ 37509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ formatGoTime)
/* harmony export */ });
/* harmony import */ var _calendar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35574);

const tokens = [
    ['January', (time) => monthName(time)],
    ['Jan', (time) => monthName(time).slice(0, 3)],
    ['Monday', (time) => weekdayName(time)],
    ['Mon', (time) => weekdayName(time).slice(0, 3)],
    ['MST', () => 'UTC'],
    ['2006', (time) => yearText(time)],
    ['002', (time) => digits(dayOfYear(time), 3)],
    ['__2', (time) => digits(dayOfYear(time), 3, ' ')],
    ['_2', (time) => digits(time.getUTCDate(), 2, ' ')],
    ['01', (time) => digits(time.getUTCMonth() + 1, 2)],
    ['02', (time) => digits(time.getUTCDate(), 2)],
    ['03', (time) => digits(hour12(time), 2)],
    ['04', (time) => digits(time.getUTCMinutes(), 2)],
    ['05', (time) => digits(time.getUTCSeconds(), 2)],
    ['06', (time) => digits(Math.abs(time.getUTCFullYear()) % 100, 2)],
    ['15', (time) => digits(time.getUTCHours(), 2)],
    ['1', (time) => String(time.getUTCMonth() + 1)],
    ['2', (time) => String(time.getUTCDate())],
    ['3', (time) => String(hour12(time))],
    ['4', (time) => String(time.getUTCMinutes())],
    ['5', (time) => String(time.getUTCSeconds())],
    ['PM', (time) => (time.getUTCHours() < 12 ? 'AM' : 'PM')],
    ['pm', (time) => (time.getUTCHours() < 12 ? 'am' : 'pm')],
    ['-070000', () => '+000000'],
    ['-07:00:00', () => '+00:00:00'],
    ['-0700', () => '+0000'],
    ['-07:00', () => '+00:00'],
    ['-07', () => '+00'],
    ['Z070000', () => 'Z'],
    ['Z07:00:00', () => 'Z'],
    ['Z0700', () => 'Z'],
    ['Z07:00', () => 'Z'],
    ['Z07', () => 'Z'],
];
/**
 * A time in UTC by a Go layout (`2006-01-02 15:04:05.000`); text that is no token stays.
 *
 * @see spec-json-template 7.4; Go's time package documentation
 */
function formatGoTime(time, layout) {
    let result = '';
    let at = 0;
    while (at < layout.length) {
        const piece = pieceAt(time, layout, at);
        result += piece.text;
        at += piece.length;
    }
    return result;
}
function pieceAt(time, layout, at) {
    const fraction = fractionAt(time, layout, at);
    if (fraction !== undefined)
        return fraction;
    const literal = { text: layout.charAt(at), length: 1 };
    // In "_2006" the year is meant, not the day of the month.
    if (layout.startsWith('_2006', at))
        return literal;
    const found = tokens.find(([token]) => layout.startsWith(token, at) && !continuesAsWord(layout, at, token));
    return found === undefined ? literal : { text: found[1](time), length: found[0].length };
}
/** `Jan` in `Janitor` is no month. (Go asks this of the short month name and of the short weekday.) */
function continuesAsWord(layout, at, token) {
    return (token === 'Jan' || token === 'Mon') && /^[a-z]/.test(layout.slice(at + token.length));
}
/** `.000` (all digits) or `.999` (trailing zeros dropped), with a point or comma, not followed by a digit. */
function fractionAt(time, layout, at) {
    const match = /^([.,])(0+|9+)(?![0-9])/.exec(layout.slice(at));
    if (match === null)
        return undefined;
    const [token, separator = '', run = ''] = match;
    const shown = digits(time.getUTCMilliseconds(), 3).padEnd(9, '0').slice(0, run.length);
    if (run.startsWith('0'))
        return { text: separator + shown, length: token.length };
    const significant = shown.replace(/0+$/, '');
    return { text: significant === '' ? '' : separator + significant, length: token.length };
}
function digits(value, width, fill = '0') {
    return String(value).padStart(width, fill);
}
function yearText(time) {
    const year = time.getUTCFullYear();
    return (year < 0 ? '-' : '') + digits(Math.abs(year), 4);
}
function monthName(time) {
    return _calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .MONTHS */ .K[time.getUTCMonth()] ?? '';
}
function weekdayName(time) {
    return _calendar_js__WEBPACK_IMPORTED_MODULE_0__/* .WEEKDAYS */ .w[time.getUTCDay()] ?? '';
}
function hour12(time) {
    return time.getUTCHours() % 12 || 12;
}
function dayOfYear(time) {
    return Math.floor((time.getTime() - Date.UTC(time.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
}


/***/ }),

/***/ 9101:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ keywordOf)
/* harmony export */ });
/** The words that are not identifiers inside an action. */
const keywords = [
    'block',
    'break',
    'continue',
    'define',
    'else',
    'end',
    'if',
    'nil',
    'range',
    'template',
    'with',
];
/** The keyword that a word is, if any. */
function keywordOf(word) {
    return keywords.find((keyword) => keyword === word);
}


/***/ }),

/***/ 53222:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ unquoteCharacterConstant),
/* harmony export */   _: () => (/* binding */ unquote)
/* harmony export */ });
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5348);

const simpleEscapes = new Map([
    ['a', '\x07'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
    ['v', '\v'],
    ['\\', '\\'],
]);
const hexDigits = new Map([
    ['x', 2],
    ['u', 4],
    ['U', 8],
]);
/** The value of a string constant with its quotes (`"` or backquotes); undefined when it is not valid Go. */
function unquote(constant) {
    const body = constant.slice(1, -1);
    // Carriage returns are no part of Go's raw strings.
    if (constant.startsWith('`'))
        return body.replaceAll('\r', '');
    let result = '';
    let at = 0;
    while (at < body.length) {
        const piece = unquoteCharacter(body, at, '"');
        if (piece === undefined)
            return undefined;
        result += piece.text;
        at = piece.end;
    }
    return result.isWellFormed() ? result : (0,_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .fromBytes */ .uK)((0,_utf8_js__WEBPACK_IMPORTED_MODULE_0__/* .toBytes */ .ZJ)(result));
}
/** The code of a character constant with its quotes; undefined when it is not valid Go, 'many' when more than one. */
function unquoteCharacterConstant(constant) {
    const piece = unquoteCharacter(constant, 1, "'");
    if (piece === undefined)
        return undefined;
    return piece.end === constant.length - 1 ? piece.code : 'many';
}
/** One character or escape of a constant whose quotes are `mark`. */
function unquoteCharacter(text, at, mark) {
    const code = text.codePointAt(at);
    if (code === undefined || text[at] === mark)
        return undefined;
    if (text[at] !== '\\')
        return pieceOf(code, at + (code > 0xffff ? 2 : 1));
    const letter = text.charAt(at + 1);
    const simple = letter === mark ? mark : simpleEscapes.get(letter);
    if (simple !== undefined && letter !== '')
        return pieceOf(simple.charCodeAt(0), at + 2);
    const octal = /^[0-3][0-7]{2}/.exec(text.slice(at + 1, at + 4));
    if (octal !== null)
        return bytePiece(Number.parseInt(octal[0], 8), at + 4);
    const width = hexDigits.get(letter);
    if (width === undefined)
        return undefined;
    const digits = text.slice(at + 2, at + 2 + width);
    if (digits.length < width || !/^[0-9a-fA-F]+$/.test(digits))
        return undefined;
    const value = Number.parseInt(digits, 16);
    const end = at + 2 + width;
    if (letter === 'x')
        return bytePiece(value, end);
    return value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff) ? undefined : pieceOf(value, end);
}
function pieceOf(code, end) {
    return { text: String.fromCodePoint(code), code, end };
}
/** A byte written as `\x` or octal: above 0x7f it is not a character by itself. */
function bytePiece(byte, end) {
    return { text: byte < 0x80 ? String.fromCharCode(byte) : String.fromCharCode(0xdc00 + byte), code: byte, end };
}


/***/ }),

/***/ 5348:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ES: () => (/* binding */ wellFormed),
/* harmony export */   ZJ: () => (/* binding */ toBytes),
/* harmony export */   aM: () => (/* binding */ runeCount),
/* harmony export */   uK: () => (/* binding */ fromBytes),
/* harmony export */   wI: () => (/* binding */ utf8Length)
/* harmony export */ });
/**
 * Go strings are bytes, ours are UTF-16. A byte that is not part of valid UTF-8 is held as the lone surrogate
 * U+DC00 + byte (the convention of Python's `surrogateescape`), so that `"\xff"`, `slice` and `printf "%x"` see the byte.
 */
const escapeBase = 0xdc00;
/** The UTF-8 bytes of a string; lone surrogates U+DC80..U+DCFF give the byte that they stand for. */
function toBytes(text) {
    if (text.isWellFormed())
        return Buffer.from(text, 'utf8');
    const parts = [];
    for (const character of text) {
        const code = character.codePointAt(0) ?? 0;
        const isByte = code >= escapeBase + 0x80 && code <= escapeBase + 0xff;
        parts.push(isByte ? Uint8Array.of(code - escapeBase) : Buffer.from(character, 'utf8'));
    }
    return Buffer.concat(parts);
}
/** The string of UTF-8 bytes; a byte that is not valid becomes its lone surrogate. */
function fromBytes(bytes) {
    const text = Buffer.from(bytes).toString('utf8');
    if (!text.includes('\ufffd'))
        return text;
    let result = '';
    let at = 0;
    while (at < bytes.length) {
        const size = sequenceLength(bytes, at);
        if (size === 0) {
            result += String.fromCharCode(escapeBase + (bytes[at] ?? 0));
            at += 1;
            continue;
        }
        result += Buffer.from(bytes.subarray(at, at + size)).toString('utf8');
        at += size;
    }
    return result;
}
/** How many bytes a string has in Go. */
function utf8Length(text) {
    return text.isWellFormed() ? Buffer.byteLength(text, 'utf8') : toBytes(text).length;
}
/** How many runes a string has in Go. */
function runeCount(text) {
    let count = 0;
    for (const _ of text)
        count += 1;
    return count;
}
/** The text as it can be written: joined bytes become characters, bytes that are not UTF-8 become U+FFFD. */
function wellFormed(text) {
    return text.isWellFormed() ? text : Buffer.from(toBytes(text)).toString('utf8');
}
/** Length of the valid UTF-8 sequence at a position, 0 when there is none. */
function sequenceLength(bytes, at) {
    const first = bytes[at] ?? 0;
    if (first < 0x80)
        return 1;
    const size = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    const piece = Buffer.from(bytes.subarray(at, at + size));
    if (piece.length < size)
        return 0;
    const decoded = piece.toString('utf8');
    return decoded.isWellFormed() && Buffer.from(decoded, 'utf8').equals(piece) ? size : 0;
}


/***/ }),

/***/ 47609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   On: () => (/* binding */ GoStruct),
/* harmony export */   XG: () => (/* binding */ goMap),
/* harmony export */   b0: () => (/* binding */ goList),
/* harmony export */   cM: () => (/* binding */ goStruct),
/* harmony export */   lL: () => (/* binding */ GoList),
/* harmony export */   tn: () => (/* binding */ GoMap),
/* harmony export */   zd: () => (/* binding */ GoComplex)
/* harmony export */ });
/** Go's complex128. */
class GoComplex {
    re;
    im;
    constructor(re, im) {
        this.re = re;
        this.im = im;
    }
}
/** Go's slice. */
class GoList {
    items;
    element;
    constructor(items, element) {
        this.items = items;
        this.element = element;
    }
}
/** Go's map with string keys; a missing key gives `<no value>`. */
class GoMap {
    entries;
    element;
    constructor(entries, element) {
        this.entries = entries;
        this.element = element;
    }
}
/** Go's struct (or pointer to one, when the type name begins with `*`); an unknown field is an error. */
class GoStruct {
    typeName;
    fields;
    constructor(typeName, fields) {
        this.typeName = typeName;
        this.fields = fields;
    }
}
/** A map value from the own keys of a record. */
function goMap(record, element = 'interface {}') {
    return new GoMap(new Map(Object.entries(record)), element);
}
/** A list value. */
function goList(items, element = 'interface {}') {
    return new GoList(items, element);
}
/** A struct value from the own keys of a record; `typeName` as Go prints it, for example `main.Info`. */
function goStruct(typeName, record) {
    return new GoStruct(typeName, new Map(Object.entries(record)));
}


/***/ }),

/***/ 7030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hh: () => (/* binding */ parseRecord),
/* harmony export */   S7: () => (/* binding */ applyRecord),
/* harmony export */   VR: () => (/* binding */ recordingJournal),
/* harmony export */   nT: () => (/* binding */ isOpen)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

const VERSION = 1;
/** A {@link Journal} that hands its records to `write`, which resolves when they are safe. */
function recordingJournal(clock, write) {
    const stamp = () => ({ v: VERSION, at: clock.now() });
    return {
        intend: async ({ kind, build, access, token, name, source }) => {
            const entry = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
            await write({ ...stamp(), op: 'intend', entry, kind, build, access, token, name, source });
            return entry;
        },
        created: (entry, id, facts) => write({ ...stamp(), op: 'created', entry, id, facts }),
        released: (entry) => write({ ...stamp(), op: 'released', entry }),
        kept: (entry, keptFor) => write({ ...stamp(), op: 'kept', entry, keptFor }),
    };
}
/** Whether the entry's resource is, or may be, still there and is wanted by nobody. */
function isOpen({ state, keptFor }) {
    return state === 'intended' || state === 'created' || (state === 'kept' && keptFor === 'publication');
}
/** Brings `entries` up to date with a record; false when the record is about an entry that is not known. */
function applyRecord(entries, record) {
    if (record.op === 'intend') {
        const { v: _v, op: _op, ...intent } = record;
        entries.set(record.entry, { ...intent, state: 'intended' });
        return true;
    }
    const entry = entries.get(record.entry);
    if (entry === undefined)
        return false;
    entries.set(record.entry, { ...entry, ...learned(record), state: record.op });
    return true;
}
/** What a record tells of its resource. */
function learned(record) {
    if (record.op === 'created')
        return { id: record.id, facts: record.facts, at: record.at };
    return record.op === 'kept' ? { keptFor: record.keptFor } : {};
}
/** A record from its line; undefined when the line is torn, damaged or of another version. */
function parseRecord(line) {
    const value = parseJson(line);
    if (!isObject(value) || value['v'] !== VERSION)
        return undefined;
    const { op, at, entry } = value;
    if (typeof at !== 'number' || typeof entry !== 'string')
        return undefined;
    const head = { v: VERSION, at, entry };
    if (op === 'released')
        return { ...head, op };
    if (op === 'kept')
        return { ...head, op, keptFor: KEPT_FOR.find((reason) => reason === value['keptFor']) };
    if (op === 'created') {
        const { id, facts } = value;
        if (typeof id !== 'string' || !(facts === undefined || isStrings(facts)))
            return undefined;
        return { ...head, op, id, facts };
    }
    if (op !== 'intend')
        return undefined;
    const { kind, build, access, token, name, source } = value;
    if (typeof kind !== 'string' || typeof build !== 'string' || typeof token !== 'string')
        return undefined;
    if (!isStrings(access) || !isStringOrNone(name) || !isStringOrNone(source))
        return undefined;
    return { ...head, op, kind, build, access, token, name, source };
}
const KEPT_FOR = ['on-error', 'publication'];
function parseJson(line) {
    try {
        return JSON.parse(line);
    }
    catch {
        return undefined;
    }
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function isStringOrNone(value) {
    return value === undefined || typeof value === 'string';
}
function isStrings(value) {
    return isObject(value) && Object.values(value).every((item) => typeof item === 'string');
}


/***/ }),

/***/ 49190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _0: () => (/* binding */ openJournal),
/* harmony export */   a0: () => (/* binding */ readJournal),
/* harmony export */   zJ: () => (/* binding */ memoryJournal)
/* harmony export */ });
/* unused harmony export parseJournal */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16392);
/* harmony import */ var _journal_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7030);




/**
 * Opens the journal at `path` for appending; neither file nor folder is made before the first intent. Every record is one
 * JSON line and on disk (fsync) when the call returns. Rejects with `JournalWriteFailed`; a record that failed to be
 * written does not spoil the next.
 */
function openJournal(path, clock) {
    const file = new AppendFile(path);
    const entries = new Map();
    const journal = (0,_journal_record_js__WEBPACK_IMPORTED_MODULE_3__/* .recordingJournal */ .VR)(clock, async (record) => {
        if (record.op !== 'intend')
            (0,_journal_record_js__WEBPACK_IMPORTED_MODULE_3__/* .applyRecord */ .S7)(entries, record);
        await file.append(`${JSON.stringify(record)}\n`);
        if (record.op === 'intend')
            (0,_journal_record_js__WEBPACK_IMPORTED_MODULE_3__/* .applyRecord */ .S7)(entries, record);
    });
    return {
        path,
        get used() {
            return file.used;
        },
        get continued() {
            return file.continued;
        },
        get entries() {
            return [...entries.values()];
        },
        close: () => file.close(),
        ...journal,
    };
}
/** Reads a journal as far as it can be read: a torn line or a record of a later version is counted and passed over. A missing file is empty. */
async function readJournal(path) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch((error) => {
        if (error.code === 'ENOENT')
            return '';
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildError */ .zS(`cannot read the journal ${path}: ${error.message}`, {
            code: 'JournalUnreadable',
            source: 'user',
            hint: 'The command sweep finds by their tags what the run has left.',
            cause: error,
        });
    });
    return parseJournal(text);
}
/** The entries of a journal's text (see {@link readJournal}). */
function parseJournal(text) {
    const entries = new Map();
    let unreadableLines = 0;
    for (const line of text.split('\n')) {
        if (line.trim() === '')
            continue;
        const record = (0,_journal_record_js__WEBPACK_IMPORTED_MODULE_3__/* .parseRecord */ .Hh)(line);
        if (record === undefined || !(0,_journal_record_js__WEBPACK_IMPORTED_MODULE_3__/* .applyRecord */ .S7)(entries, record))
            unreadableLines += 1;
    }
    return { entries: [...entries.values()], unreadableLines };
}
/** A journal in memory, with what it holds now. */
function memoryJournal(clock) {
    const entries = new Map();
    const journal = (0,_journal_record_js__WEBPACK_IMPORTED_MODULE_3__/* .recordingJournal */ .VR)(clock, async (record) => void (0,_journal_record_js__WEBPACK_IMPORTED_MODULE_3__/* .applyRecord */ .S7)(entries, record));
    return {
        ...journal,
        get entries() {
            return [...entries.values()];
        },
    };
}
/** Appends texts to a file one after the other, each flushed to disk. */
class AppendFile {
    #path;
    #handle;
    #last = Promise.resolve();
    /** The file may end inside a line: the next text starts a new one. */
    #torn = false;
    used = false;
    continued = false;
    constructor(path) {
        this.#path = path;
    }
    append(text) {
        const done = this.#last.then(() => this.#write(text));
        this.#last = done.catch(() => undefined);
        return done;
    }
    async close() {
        await this.#last;
        await this.#handle?.close();
        this.#handle = undefined;
    }
    async #write(text) {
        try {
            this.#handle ??= await this.#open();
            await this.#handle.appendFile(this.#torn ? `\n${text}` : text);
            await this.#handle.sync();
            this.#torn = false;
            this.used = true;
        }
        catch (cause) {
            this.#torn = true;
            throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildError */ .zS(`cannot write the journal ${this.#path}: ${(0,_support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .errorMessage */ .gJ)(cause)}`, {
                code: 'JournalWriteFailed',
                source: 'user',
                hint: 'Make room there, or let this user write there: without its journal a build creates nothing, since what it creates could not be removed for certain.',
                cause,
            });
        }
    }
    async #open() {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(this.#path), { recursive: true });
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(this.#path, 'a+', 0o600);
        const { size } = await handle.stat();
        if (size > 0) {
            this.continued ||= !this.used;
            const { buffer } = await handle.read(Buffer.alloc(1), 0, 1, size - 1);
            this.#torn = buffer.toString() !== '\n';
        }
        else {
            await syncDirectory((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(this.#path));
        }
        return handle;
    }
}
/** Makes a new file's name as lasting as its content, where the platform can (Windows cannot open folders). */
async function syncDirectory(path) {
    const folder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(path, 'r').catch(() => undefined);
    await folder?.sync().catch(() => undefined);
    await folder?.close();
}


/***/ }),

/***/ 70081:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ orAborted)
/* harmony export */ });
/** Settles as `work` does, or rejects with `signal.reason` as soon as the signal aborts; `work` then goes on unwatched. */
async function orAborted(work, signal) {
    if (signal.aborted) {
        work.catch(() => undefined);
        throw signal.reason;
    }
    let stop = () => undefined;
    const aborted = new Promise((_, reject) => {
        stop = () => reject(signal.reason);
        signal.addEventListener('abort', stop, { once: true });
    });
    try {
        return await Promise.race([work, aborted]);
    }
    finally {
        signal.removeEventListener('abort', stop);
    }
}


/***/ }),

/***/ 45539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ debugPause)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);

/** With `-debug`, waits for Enter; goes on at once when there is no terminal or the run is cancelled. */
async function debugPause(context, what) {
    if (!context.debug || context.signal.aborted)
        return;
    try {
        await context.host.prompt(`${what} Press enter to continue.`, context.signal);
    }
    catch (error) {
        context.ui.debug(`no pause: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .errorMessage */ .gJ)(error)}`);
    }
}


/***/ }),

/***/ 37513:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ runIdentity)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/** Which run this is: the workflow run inside Actions (spec-runner 1.2), else the uuid of the run. */
function runIdentity(env) {
    const uuid = env['PACKER_RUN_UUID'] || (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
    return {
        runId: env['GITHUB_RUN_ID'] || uuid,
        attempt: env['GITHUB_RUN_ATTEMPT'] || '1',
        repository: env['GITHUB_REPOSITORY'] ?? '',
        uuid,
    };
}


/***/ }),

/***/ 91526:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LP: () => (/* binding */ simpleUpper),
/* harmony export */   W6: () => (/* binding */ simpleLower),
/* harmony export */   pX: () => (/* binding */ simpleTitle)
/* harmony export */ });
/** Characters whose title case is not their upper case: digraphs, each as upper, title and lower case. */
const DIGRAPHS = ['\u01c4\u01c5\u01c6', '\u01c7\u01c8\u01c9', '\u01ca\u01cb\u01cc', '\u01f1\u01f2\u01f3'];
/** Modern Georgian has upper-case letters, but does not begin words with them. */
const GEORGIAN = /^[\u10d0-\u10ff]$/;
/** The upper-case character of a character: one for one, whatever the language; `ß` stays (Go: unicode.ToUpper). @see spec-hcl2 C */
function simpleUpper(character) {
    const upper = character.toUpperCase();
    return isOneCharacter(upper) ? upper : withIota(character);
}
/** The lower-case character of a character: one for one, whatever the language; `İ` is `i`. */
function simpleLower(character) {
    const lower = character.toLowerCase();
    return isOneCharacter(lower) ? lower : lower.charAt(0);
}
/** The character that a word begins with in title case. */
function simpleTitle(character) {
    if (GEORGIAN.test(character))
        return character;
    const forms = DIGRAPHS.find((digraph) => digraph.includes(character));
    return forms?.charAt(1) ?? simpleUpper(character);
}
function isOneCharacter(text) {
    return text.length === String.fromCodePoint(text.codePointAt(0) ?? 0).length;
}
/**
 * Greek letters with a iota below are two letters in JavaScript's upper case, though each has a character for both.
 * The others that become several have none, and stay.
 */
function withIota(character) {
    const code = character.charCodeAt(0);
    if (code >= 0x1f80 && code <= 0x1faf)
        return String.fromCharCode(code | 8);
    return code === 0x1fb3 || code === 0x1fc3 || code === 0x1ff3 ? String.fromCharCode(code + 9) : character;
}


/***/ }),

/***/ 55687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ systemHost)
});

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./out/support/clock.js
var clock = __webpack_require__(7197);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
;// CONCATENATED MODULE: ./out/support/local-exec.js



/** How long a cancelled process may take to end by itself. */
const KILL_AFTER = 2_000;
/** How long output may still come after the process ended: a grandchild may hold the streams open for ever. */
const DRAIN_TIME = 2_000;
/** {@link pacedExec} without a pace. */
const localExec = pacedExec(() => undefined);
/**
 * Runs a local process in a group of its own (see {@link Exec}), and reads its output at the given pace, so that a process that
 * says more than the log takes waits, as in a pipe, and does not fill this one's memory. On abort the whole group gets SIGTERM,
 * and SIGKILL when it is still there 2 s later; the call then rejects with `signal.reason`. A process whose program cannot be
 * started rejects with `CommandNotStarted`.
 */
function pacedExec(pace) {
    return async (command, signal) => {
        signal.throwIfAborted();
        const child = await start(command, pace);
        const stop = () => killGroup(child);
        signal.addEventListener('abort', stop, { once: true });
        if (signal.aborted)
            stop();
        try {
            const status = await ended(child);
            signal.throwIfAborted();
            return status;
        }
        finally {
            signal.removeEventListener('abort', stop);
        }
    };
}
function start({ argv, cwd, env, stdin, onStdout, onStderr }, pace) {
    const [program = '', ...args] = argv;
    return new Promise((resolve, reject) => {
        const child = (0,external_node_child_process_.spawn)(program, args, {
            cwd,
            env: env === undefined ? undefined : definedOnly(env),
            // A group of its own, so that a cancel reaches the children of a shell too.
            detached: process.platform !== 'win32',
            windowsHide: true,
            stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        });
        child.once('spawn', () => resolve(child));
        child.once('error', (cause) => reject(notStarted(program, cause)));
        read(child, child.stdout, pace, onStdout);
        read(child, child.stderr, pace, onStderr);
        // The program may end without reading its input.
        child.stdin?.on('error', () => undefined);
        child.stdin?.end(stdin);
    });
}
function read(child, stream, pace, take) {
    stream?.on('data', (chunk) => {
        take?.(chunk);
        // What is left at its end fits into the pipe, and Node then reads it whatever was paused.
        const hasEnded = child.exitCode !== null || child.signalCode !== null;
        const wait = hasEnded ? undefined : pace();
        if (wait === undefined)
            return;
        stream.pause();
        void wait.then(() => stream.resume());
    });
}
function definedOnly(env) {
    const entries = Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
    return Object.fromEntries(entries);
}
function notStarted(program, cause) {
    return new errors/* BuildError */.zS(`the command ${JSON.stringify(program)} could not be started: ${cause.message}`, {
        code: 'CommandNotStarted',
        source: 'user',
        cause,
    });
}
/** The exit status, once both streams ended too; after {@link DRAIN_TIME} without waiting for them any longer. */
function ended(child) {
    return new Promise((resolve) => {
        child.once('exit', (code, signal) => {
            const status = code ?? 128 + (signal === null ? 0 : external_node_os_.constants.signals[signal]);
            const giveUp = () => {
                child.stdout?.destroy();
                child.stderr?.destroy();
                resolve(status);
            };
            // After a time in which this process was busy, timers come before what the streams hold: that is read first.
            const drained = setTimeout(() => setImmediate(giveUp), DRAIN_TIME);
            child.once('close', () => {
                clearTimeout(drained);
                resolve(status);
            });
        });
    });
}
function killGroup(child) {
    signalGroup(child, 'SIGTERM');
    const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), KILL_AFTER);
    child.once('exit', () => {
        clearTimeout(timer);
        // What the process left behind in its group has had its SIGTERM; it does not outlive its parent for long.
        signalGroup(child, 'SIGKILL');
    });
}
function signalGroup(child, signal) {
    if (child.pid === undefined)
        return;
    try {
        if (process.platform === 'win32')
            child.kill(signal);
        else
            process.kill(-child.pid, signal);
    }
    catch {
        // ESRCH: nothing of the group is left.
    }
}

;// CONCATENATED MODULE: ./out/support/system-host.js



/** The host of a real run: the system's clock and processes. Local scripts see `PACKER_RUN_UUID` (spec-json-template 10.10). */
function systemHost({ pace, ...facts }) {
    return {
        clock: clock/* systemClock */.m,
        exec: pace === undefined ? localExec : pacedExec(pace),
        platform: process.platform,
        ...facts,
        temporaryDirectory: facts.temporaryDirectory ?? facts.env['TMPDIR'] ?? (0,external_node_os_.tmpdir)(),
        sweep: (facts.sweep ?? true) && facts.env['IMAGE_BUILD_SWEEP'] !== 'off',
        env: { ...facts.env, PACKER_RUN_UUID: facts.run.uuid },
    };
}


/***/ }),

/***/ 63055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VERSION: () => (/* binding */ VERSION),
/* harmony export */   s: () => (/* binding */ PACKER_VERSION)
/* harmony export */ });
/** The version of this program; a test holds it against package.json. */
const VERSION = '0.1.0';
/** The Packer whose templates run here: `packer_version`, version constraints, machine-readable records (decisions 1). */
const PACKER_VERSION = '1.16.0';


/***/ }),

/***/ 16749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ CLEAN_NAME_ALIASES),
  g: () => (/* binding */ templateFunctions)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./out/languages/go-template/errors.js
var errors = __webpack_require__(80596);
// EXTERNAL MODULE: ./out/languages/go-template/strftime.js
var strftime = __webpack_require__(18965);
// EXTERNAL MODULE: ./out/languages/go-template/time-layout.js
var time_layout = __webpack_require__(37509);
// EXTERNAL MODULE: ./out/support/version.js
var version = __webpack_require__(63055);
// EXTERNAL MODULE: ./out/support/simple-case.js
var simple_case = __webpack_require__(91526);
;// CONCATENATED MODULE: ./out/template/go-strings/string-functions.js


/** The `index`-th part of a text; outside is an error (Packer's `split`). */
function splitPart(text, separator, index) {
    const parts = separator === '' ? [...text] : text.split(separator);
    const part = index < 0 ? undefined : parts[index];
    if (part !== undefined)
        return part;
    throw new errors/* GoFunctionError */.xt(`the substring ${index} was unavailable using the separator value, ${separator}, only ${parts.length} values were found`);
}
/** Replaces the first `count` occurrences, all when negative; an empty `old` stands before every character and at the end (Go: strings.Replace). */
function replaceFirst(text, { old, by, count }) {
    let left = count < 0 ? Number.POSITIVE_INFINITY : count;
    if (old === '') {
        let result = '';
        for (const character of text)
            result += (left-- > 0 ? by : '') + character;
        return left > 0 ? result + by : result;
    }
    const parts = [];
    let from = 0;
    for (let at = text.indexOf(old); at !== -1 && left > 0; at = text.indexOf(old, from)) {
        parts.push(text.slice(from, at), by);
        from = at + old.length;
        left--;
    }
    return parts.join('') + text.slice(from);
}
/** Upper case character by character, as Go maps it: `ß` stays. */
function upperCase(text) {
    return Array.from(text, simple_case/* simpleUpper */.LP).join('');
}
/** Lower case character by character. */
function lowerCase(text) {
    return Array.from(text, simple_case/* simpleLower */.W6).join('');
}

;// CONCATENATED MODULE: ./out/template/go-strings/functions.js






/** Old names of `clean_resource_name`. */
const CLEAN_NAME_ALIASES = ['clean_ami_name', 'clean_image_name'];
/** The functions that a string with `{{ }}` may call, in either language. */
function templateFunctions(scope) {
    return new Map([...commonFunctions(scope), ...variableFunctions(scope), ...extraFunctions(scope.extra)]);
}
function commonFunctions(scope) {
    const { facts } = scope;
    return [
        ['user', functions_text((name) => scope.user(name))],
        ['build', functions_text((key) => (scope.build ?? noBuildVariables)(key))],
        ['build_name', constant(() => scope.buildName ?? fail('build_name not available'))],
        ['build_type', constant(() => scope.builderType ?? fail('build_type not available'))],
        ['isotime', { params: [], variadic: 'string', call: (...args) => isotime(facts.startTime, args.map(String)) }],
        ['strftime', functions_text((format) => (0,strftime/* strftime */.d)(facts.startTime, format))],
        ['timestamp', constant(() => String(unixSeconds(facts.startTime)))],
        ['uuid', constant(() => timeOrderedUuid(facts.startTime))],
        ['pwd', constant(() => facts.workingDirectory)],
        ['template_dir', constant(() => facts.templateDirectory)],
        ['packer_version', constant(() => version/* PACKER_VERSION */.s)],
        [
            'split',
            { params: ['string', 'string', 'int'], call: (s, sep, i) => splitPart(String(s), String(sep), Number(i)) },
        ],
        [
            'replace',
            {
                params: ['string', 'string', 'int', 'string'],
                call: (old, by, n, s) => replaceFirst(String(s), { old: String(old), by: String(by), count: Number(n) }),
            },
        ],
        [
            'replace_all',
            {
                params: ['string', 'string', 'string'],
                call: (old, by, s) => replaceFirst(String(s), { old: String(old), by: String(by), count: -1 }),
            },
        ],
        ['upper', functions_text(upperCase)],
        ['lower', functions_text(lowerCase)],
        [
            'sed',
            {
                params: [],
                variadic: 'string',
                call: () => fail('template function `sed` is deprecated use `replace` or `replace_all` instead.'),
            },
        ],
    ];
}
function variableFunctions({ env, network }) {
    const secretsManager = 'AWS Secrets Manager is only allowed in the variables section';
    return [
        ['env', functions_text(env ?? (() => fail('env vars are not allowed here')))],
        [
            'consul_key',
            remote(network, { name: 'consul_key', params: ['string'], refusal: 'consul_key is not allowed here' }),
        ],
        [
            'vault',
            remote(network, {
                name: 'vault',
                params: ['string', 'string'],
                refusal: 'Vault vars are only allowed in the variables section',
            }),
        ],
        [
            'aws_secretsmanager',
            remote(network, { name: 'aws_secretsmanager', params: [], variadic: 'string', refusal: secretsManager }),
        ],
        [
            'aws_secretsmanager_raw',
            remote(network, { name: 'aws_secretsmanager_raw', params: ['string'], refusal: secretsManager }),
        ],
    ];
}
/**
 * Deviation: clean-name-aliases. Packer refuses `clean_ami_name` and `clean_image_name`, which `fix` renames. Here they are aliases where the
 * component knows `clean_resource_name`; the body warns.
 */
function extraFunctions(extra) {
    if (extra === undefined)
        return [];
    const own = Object.entries(extra).map(([name, run]) => [name, functions_text(run)]);
    const clean = Object.hasOwn(extra, 'clean_resource_name') ? extra['clean_resource_name'] : undefined;
    return clean === undefined ? own : [...own, ...CLEAN_NAME_ALIASES.map((name) => [name, functions_text(clean)])];
}
function remote(network, { name, params, variadic, refusal }) {
    return {
        params,
        variadic,
        call: (...args) => (network === undefined ? fail(refusal) : network(name, args.map(String))),
    };
}
function noBuildVariables(key) {
    fail(`Error validating build variable: the given variable ${key} will not be passed into your plugin.`);
}
function isotime(time, layouts) {
    if (layouts.length > 1)
        fail(`too many values, 1 needed: [${layouts.join(' ')}]`);
    return (0,time_layout/* formatGoTime */.Z)(time, layouts[0] ?? '2006-01-02T15:04:05Z07:00');
}
function unixSeconds(time) {
    return Math.floor(time.getTime() / 1000);
}
/** The first eight digits are the seconds, the rest is random: later ones sort later (spec-json-template 7.3). */
function timeOrderedUuid(time) {
    const digits = unixSeconds(time).toString(16).padStart(8, '0') + (0,external_node_crypto_.randomBytes)(12).toString('hex');
    return [
        [0, 8],
        [8, 12],
        [12, 16],
        [16, 20],
        [20, 32],
    ]
        .map(([from, to]) => digits.slice(from, to))
        .join('-');
}
function functions_text(run) {
    return { params: ['string'], call: (argument) => run(String(argument)) };
}
function constant(run) {
    return { params: [], call: run };
}
function fail(message) {
    throw new errors/* GoFunctionError */.xt(message);
}


/***/ }),

/***/ 17078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cN: () => (/* binding */ prepareData),
/* harmony export */   qf: () => (/* binding */ placeholder),
/* harmony export */   y5: () => (/* binding */ runData)
/* harmony export */ });
/* harmony import */ var _languages_go_template_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47609);

/** The data of the prepare pass: none for builders, placeholders for `build` values elsewhere (spec-json-template 7.5, 7.6). */
function prepareData(componentType, generatedKeys) {
    if (generatedKeys === undefined) {
        const passed = PASSED_THROUGH[componentType];
        return passed === undefined ? null : (0,_languages_go_template_values_js__WEBPACK_IMPORTED_MODULE_0__/* .goStruct */ .cM)('struct', passed);
    }
    return (0,_languages_go_template_values_js__WEBPACK_IMPORTED_MODULE_0__/* .goMap */ .XG)(Object.fromEntries([...generatedKeys].map((key) => [key, misplaced(key)])));
}
/** What `{{build "K"}}` gives while preparing: the run pass fills it in. */
function placeholder(key) {
    return `{{.${key}}}`;
}
/** Run-time data as the template engine takes it. */
function runData(data) {
    const values = goRecord(data.values);
    return data.kind === 'map' ? (0,_languages_go_template_values_js__WEBPACK_IMPORTED_MODULE_0__/* .goMap */ .XG)(values) : (0,_languages_go_template_values_js__WEBPACK_IMPORTED_MODULE_0__/* .goStruct */ .cM)(data.name, values);
}
/** Options of these builders keep some fields for later although they are rendered at preparation. */
const PASSED_THROUGH = {
    'amazon-ebsvolume': { BuildRegion: '{{ .BuildRegion }}', SourceAMI: '{{ .SourceAMI }}' },
};
/** `{{.ID}}` instead of `{{build "ID"}}`: the text says so, in the output where it is seen. */
function misplaced(key) {
    if (key === 'WinRMPassword')
        return placeholder(key);
    return `Build_${key}. To set this dynamically in the Packer template, you must use the \`build\` function`;
}
function goRecord(values) {
    return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, goValue(value)]));
}
function goValue(value) {
    if (value === null || value === undefined)
        return null;
    if (typeof value === 'string' || typeof value === 'boolean' || typeof value === 'bigint')
        return value;
    if (typeof value === 'number')
        return Number.isInteger(value) ? BigInt(value) : value;
    if (Array.isArray(value))
        return (0,_languages_go_template_values_js__WEBPACK_IMPORTED_MODULE_0__/* .goList */ .b0)(value.map(goValue));
    return typeof value === 'object'
        ? (0,_languages_go_template_values_js__WEBPACK_IMPORTED_MODULE_0__/* .goMap */ .XG)(Object.fromEntries(Object.entries(value).map(([k, v]) => [k, goValue(v)])))
        : String(value);
}


/***/ }),

/***/ 77063:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ PreparePass)
/* harmony export */ });
/* harmony import */ var _languages_go_template_delimiters_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10169);
/* harmony import */ var _languages_go_template_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80596);
/* harmony import */ var _languages_go_template_parse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78507);
/* harmony import */ var _languages_go_template_render_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(89711);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16749);
/* harmony import */ var _template_hint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5386);






/** Renders the strings of a component's options once; late options are only checked (spec-json-template 7.1). */
class PreparePass {
    diagnostics = [];
    #parts;
    #late;
    #warned = false;
    constructor(parts) {
        this.#parts = parts;
        this.#late = lateNames(parts.declaration);
    }
    /** The options with their strings rendered; option names themselves are not. */
    render(layer) {
        const entries = layer.entries.map((entry) => {
            const option = { name: entry.name, late: this.#late.has(entry.name.toLowerCase()) };
            return { ...entry, value: this.#value(entry.value, option) };
        });
        return { ...layer, entries };
    }
    #value(value, option) {
        switch (value.kind) {
            case 'string':
                return { ...value, value: this.#text(value, option) };
            case 'list':
                return { ...value, items: value.items.map((item) => this.#value(item, option)) };
            case 'map':
                return { ...value, entries: value.entries.map((entry) => this.#entry(entry, option)) };
            default:
                return value;
        }
    }
    /** Keys of nested maps are rendered too. */
    #entry(entry, option) {
        const name = this.#text({ kind: 'string', value: entry.name, range: entry.nameRange }, option);
        return { ...entry, name, value: this.#value(entry.value, option) };
    }
    #text(source, option) {
        if (!(0,_languages_go_template_delimiters_js__WEBPACK_IMPORTED_MODULE_4__/* .hasActions */ ._1)(source.value))
            return source.value;
        this.#warnOfOldNames(source);
        const { functions, data } = this.#parts;
        try {
            if (!option.late)
                return (0,_languages_go_template_render_js__WEBPACK_IMPORTED_MODULE_2__/* .renderTemplate */ .X)(source.value, data, functions);
            (0,_languages_go_template_parse_js__WEBPACK_IMPORTED_MODULE_1__/* .parseTemplate */ .Q)(source.value, { functions });
        }
        catch (error) {
            if (!(error instanceof _languages_go_template_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GoTemplateError */ .Bk))
                throw error;
            this.#problem(error, source, option.name);
        }
        return source.value;
    }
    #problem(error, source, option) {
        const { functions, place } = this.#parts;
        const isSyntax = error.phase === 'parse';
        this.diagnostics.push({
            severity: 'error',
            code: isSyntax ? 'TemplateSyntax' : 'TemplateRender',
            summary: `${isSyntax ? 'invalid' : 'render'} '${option}': ${error.message}`,
            detail: `in:\n\n${source.value}`,
            hint: (0,_template_hint_js__WEBPACK_IMPORTED_MODULE_5__/* .templateHint */ .s)(error, functions.keys()),
            range: place(source, error.offset),
        });
    }
    #warnOfOldNames(source) {
        if (this.#warned || !this.#parts.knowsCleanName)
            return;
        const name = _functions_js__WEBPACK_IMPORTED_MODULE_3__/* .CLEAN_NAME_ALIASES */ .P.find((alias) => source.value.includes(alias));
        if (name === undefined)
            return;
        this.#warned = true;
        const offset = source.value.indexOf(name);
        this.diagnostics.push({
            severity: 'warning',
            code: 'DeprecatedFunction',
            summary: `template function "${name}" is the old name of "clean_resource_name"`,
            detail: 'Packer refuses it. Here it does the same as clean_resource_name.',
            hint: 'Rename it, or let the fix command do so.',
            range: this.#parts.place(source, offset),
        });
    }
}
/** Names of the options that are rendered when used, and of their block forms, in lower case. */
function lateNames(declaration) {
    const names = new Set();
    for (const [name, { option }] of Object.entries(declaration.properties)) {
        if (option.late !== true)
            continue;
        names.add(name.toLowerCase());
        if (option.block !== undefined)
            names.add(option.block.name.toLowerCase());
    }
    return names;
}


/***/ }),

/***/ 80385:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ renderUntilStable),
/* harmony export */   S: () => (/* binding */ lateRenderer)
/* harmony export */ });
/* harmony import */ var _languages_go_template_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80596);
/* harmony import */ var _languages_go_template_render_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89711);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16392);
/* harmony import */ var _functions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16749);
/* harmony import */ var _prepare_data_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(17078);





/** No real template needs more than three; one that makes new actions for ever must end. */
const MAXIMUM_PASSES = 100;
const MAXIMUM_LENGTH = 16 * 1024 * 1024;
/**
 * The run pass of a component's late options; `build` reads the same data. @param scope what the functions may use, given the
 * function `build` @see spec-json-template 7.1
 */
function lateRenderer(scope) {
    return (text, data) => {
        const build = (key) => {
            if (data.kind === 'struct') {
                throw new _languages_go_template_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GoFunctionError */ .xt(`Error validating build variable: the given variable ${key} will not be passed into your plugin.`);
            }
            const value = Object.hasOwn(data.values, key) ? data.values[key] : undefined;
            if (value === undefined)
                throw new _languages_go_template_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GoFunctionError */ .xt(`loaded data, but couldnt find ${key} in it.`);
            return String(value);
        };
        return renderUntilStable(text, (0,_prepare_data_js__WEBPACK_IMPORTED_MODULE_4__/* .runData */ .y5)(data), (0,_functions_js__WEBPACK_IMPORTED_MODULE_3__/* .templateFunctions */ .g)(scope(build)));
    };
}
/**
 * Renders a text with any value as `.`, such as the console's nil, until it stops changing. Throws a BuildError
 * `TemplateRender` with Go's text.
 */
function renderUntilStable(text, values, functions) {
    let current = text;
    for (let pass = 0; pass < MAXIMUM_PASSES && current.length <= MAXIMUM_LENGTH; pass++) {
        const next = renderOnce(current, () => (0,_languages_go_template_render_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTemplate */ .X)(current, values, functions));
        if (next === current)
            return next;
        current = next;
    }
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildError */ .zS('the template string keeps changing each time it is rendered', {
        code: 'TemplateRender',
        source: 'user',
        hint: 'A value that it inserts contains template actions which insert it again.',
    });
}
function renderOnce(text, render) {
    try {
        return render();
    }
    catch (error) {
        if (!(error instanceof _languages_go_template_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .GoTemplateError */ .Bk))
            throw error;
        const hint = `The text that could not be rendered: ${text}`;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .BuildError */ .zS(error.message, { code: 'TemplateRender', source: 'user', hint, cause: error });
    }
}


/***/ }),

/***/ 5386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ templateHint)
/* harmony export */ });
/* harmony import */ var _support_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74071);

/** How a template string that failed may be mended, where that can be told. */
function templateHint(error, functions) {
    const near = error.functionName === undefined ? undefined : (0,_support_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(error.functionName, functions);
    if (near !== undefined)
        return `Did you mean "${near}"?`;
    return SINGLE_QUOTES.test(error.message)
        ? 'Single quotes make a character. Write strings between backticks: {{user `name`}}.'
        : undefined;
}
/** What Go says of `{{user 'v'}}` and `{{user 'name'}}`. */
const SINGLE_QUOTES = /expected string; found '|malformed character constant: '|unterminated character constant/;


/***/ }),

/***/ 87891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ variablesText)
/* harmony export */ });
/* harmony import */ var _support_go_quote_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10180);

/** The two sections of variables that inspect and the console's command `variables` show. @see spec-commands 4.2 */
function variablesText({ variables, locals }) {
    return `> input-variables:\n\n${lines('var', variables)}\n> local-variables:\n\n${lines('local', locals)}`;
}
function lines(root, named) {
    return named.map(({ name, text }) => `${root}.${name}: ${(0,_support_go_quote_js__WEBPACK_IMPORTED_MODULE_0__/* .goQuote */ .d)(text)}\n`).join('');
}


/***/ }),

/***/ 27438:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ loadJsonTemplate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/support/go-file-error.js
var go_file_error = __webpack_require__(25723);
// EXTERNAL MODULE: ./out/support/line-index.js
var line_index = __webpack_require__(71244);
// EXTERNAL MODULE: ./out/template/read-stdin.js
var read_stdin = __webpack_require__(95595);
// EXTERNAL MODULE: ./out/support/diagnostics.js
var support_diagnostics = __webpack_require__(74071);
// EXTERNAL MODULE: ./out/template/go-strings/functions.js + 1 modules
var go_strings_functions = __webpack_require__(16749);
// EXTERNAL MODULE: ./out/template/starred.js
var starred = __webpack_require__(63225);
// EXTERNAL MODULE: ./out/config/source-value.js
var source_value = __webpack_require__(4013);
// EXTERNAL MODULE: ./out/languages/go-template/errors.js
var go_template_errors = __webpack_require__(80596);
// EXTERNAL MODULE: ./out/languages/go-template/number-constant.js
var number_constant = __webpack_require__(18687);
// EXTERNAL MODULE: ./out/languages/go-template/render.js + 5 modules
var render = __webpack_require__(89711);
// EXTERNAL MODULE: ./out/support/go-quote.js
var go_quote = __webpack_require__(10180);
// EXTERNAL MODULE: ./out/config/decode.js + 3 modules
var decode = __webpack_require__(17229);
// EXTERNAL MODULE: ./out/template/go-strings/prepare-data.js
var prepare_data = __webpack_require__(17078);
// EXTERNAL MODULE: ./out/template/go-strings/prepare-pass.js
var prepare_pass = __webpack_require__(77063);
// EXTERNAL MODULE: ./out/template/go-strings/render-late.js
var render_late = __webpack_require__(80385);
// EXTERNAL MODULE: ./out/template/json/string-place.js
var string_place = __webpack_require__(99982);
;// CONCATENATED MODULE: ./out/template/json/config-body.js








/** The body of a builder, provisioner or post-processor of a JSON template (spec-json-template 7, 8). */
class JsonConfigBody {
    range;
    #parts;
    constructor(parts) {
        this.#parts = parts;
        this.range = parts.layers[0]?.range ?? parts.typeRange;
    }
    /** Renders every string once (late options are only checked), then decodes weakly. All problems are collected. */
    decode(declaration, scope) {
        const { type, typeRange, layers, lines } = this.#parts;
        const pass = new prepare_pass/* PreparePass */.$({
            declaration,
            place: ({ range, value }, offset) => (0,string_place/* actionPlace */.A)(lines, range, { value, offset }),
            functions: (0,go_strings_functions/* templateFunctions */.g)(this.#functionScope(scope, prepareBuild(scope.generatedKeys))),
            data: (0,prepare_data/* prepareData */.cN)(type, scope.generatedKeys),
            knowsCleanName: Object.hasOwn(scope.functions ?? {}, 'clean_resource_name'),
        });
        const rendered = layers.map((layer) => pass.render(layer));
        const decoded = (0,decode/* decodeOptions */.f)(declaration, rendered, { componentType: type, anchor: typeRange });
        const diagnostics = [...pass.diagnostics, ...decoded.diagnostics];
        return { ...decoded, value: (0,support_diagnostics/* hasErrors */.C)(diagnostics) ? undefined : decoded.value, diagnostics };
    }
    renderLate = (scope) => (0,render_late/* lateRenderer */.S)((build) => this.#functionScope(scope, build));
    #functionScope(scope, build) {
        const { facts, user } = this.#parts;
        return {
            facts,
            user,
            buildName: scope.buildName,
            builderType: scope.builderType,
            extra: scope.functions,
            ...(build === undefined ? {} : { build }),
        };
    }
}
function prepareBuild(keys) {
    if (keys === undefined)
        return undefined;
    return (key) => {
        if (!keys.has(key))
            throw new go_template_errors/* GoFunctionError */.xt(`loaded data, but couldnt find ${key} in it.`);
        return (0,prepare_data/* placeholder */.qf)(key);
    };
}

;// CONCATENATED MODULE: ./out/template/json/document.js
/** True when an item with these targets is for a build; `except` counts only without `only`. */
function appliesTo({ only, except }, rawName) {
    if (only.length > 0)
        return only.some((target) => target.name === rawName);
    return !except.some((target) => target.name === rawName);
}

;// CONCATENATED MODULE: ./out/template/json/assemble-builds.js







/** A build for every named builder, with what applies to it by raw name. Codes: `InvalidMaxRetries`, `InvalidOverride`. */
function assembleBuilds(document, builders, scope) {
    const assembly = new Assembly(scope);
    const builds = builders.map((named) => assembly.build(document, named));
    return { builds, diagnostics: assembly.diagnostics };
}
class Assembly {
    diagnostics = [];
    #scope;
    constructor(scope) {
        this.#scope = scope;
    }
    build(document, { builder, name }) {
        const { rawName, type } = builder;
        const provisioners = document.provisioners.filter((provisioner) => appliesTo(provisioner, rawName));
        // The cleanup provisioner runs for every build: its only and except are not looked at (spec-json-template 4.3).
        const { cleanup } = document;
        return {
            name,
            displayName: rawName === type ? name : `${type}.${name}`,
            builder: this.#component(builder, [builder.config]),
            provisioners: provisioners.map((provisioner) => this.#provisioner(provisioner, { rawName, name })),
            errorCleanupProvisioner: cleanup === undefined ? undefined : this.#provisioner(cleanup, { rawName, name }),
            postProcessors: document.postProcessors
                .map((sequence) => sequence.filter((item) => appliesTo(item, rawName)).map((item) => this.#postProcessor(item)))
                .filter((sequence) => sequence.length > 0),
        };
    }
    #component({ type, typeRange }, layers) {
        const { lines, facts, user } = this.#scope;
        return { type, typeRange, body: new JsonConfigBody({ type, typeRange, layers, lines, facts, user }) };
    }
    #provisioner(item, build) {
        const overrides = item.overrides.filter((override) => override.name === build.rawName);
        const layers = overrides.flatMap((override) => this.#override(override, build.name));
        return {
            ...this.#component(item, [item.config, ...layers]),
            pauseBefore: item.pauseBefore,
            timeout: item.timeout,
            maxRetries: this.#maxRetries(item, build.name),
            continueOnError: false,
        };
    }
    #override({ value, nameRange }, build) {
        if (value.kind === 'map')
            return [value];
        if (value.kind === 'null')
            return [];
        this.diagnostics.push({
            severity: 'error',
            code: 'InvalidOverride',
            summary: `Error decoding config: '' expected a map, got '${(0,source_value/* goTypeName */.O4)(value)}'`,
            range: nameRange,
            build,
        });
        return [];
    }
    #maxRetries({ maxRetries }, build) {
        // An empty text is no value, but one that becomes empty is refused, as in Packer.
        if (maxRetries === undefined || maxRetries.value === '')
            return 0;
        let problem;
        try {
            const text = (0,render/* renderTemplate */.X)(maxRetries.value, null, this.#scope.functions);
            const isInteger = /^[+-]?\d+$/.test(text);
            if (isInteger && (0,number_constant/* fitsInt */.k)(BigInt(text.replace('+', ''))))
                return Number(text);
            problem = `strconv.Atoi: parsing ${(0,go_quote/* goQuote */.d)(text)}: ${isInteger ? 'value out of range' : 'invalid syntax'}`;
        }
        catch (error) {
            if (!(error instanceof go_template_errors/* GoTemplateError */.Bk))
                throw error;
            problem = error.message;
        }
        const summary = `\`max_retries\` must be a valid integer: ${problem}`;
        this.diagnostics.push({ severity: 'error', code: 'InvalidMaxRetries', summary, range: maxRetries.range, build });
        return 0;
    }
    #postProcessor(item) {
        return {
            ...this.#component(item, [item.config]),
            name: item.name,
            keepInputArtifact: item.keepInputArtifact,
        };
    }
}

// EXTERNAL MODULE: ./out/template/go-strings/template-hint.js
var template_hint = __webpack_require__(5386);
;// CONCATENATED MODULE: ./out/template/json/builder-names.js



const MAXIMUM_PASSES = 100;
/**
 * Renders the builders' names until they are stable, and sorts by them. Codes: `BuilderName`; `DuplicateBuilderName`
 * (warning) when two raw names render to the same text, of which one counts.
 *
 * @see spec-json-template 3
 */
function nameBuilders(builders, functions) {
    const named = new Map();
    const diagnostics = [];
    for (const builder of builders) {
        const rendered = renderName(builder.rawName, functions);
        if ('problem' in rendered) {
            const summary = `Error interpolating builder '${builder.rawName}': ${rendered.problem}`;
            const { hint } = rendered;
            diagnostics.push({ severity: 'error', code: 'BuilderName', summary, hint, range: builder.nameRange });
            continue;
        }
        const { name } = rendered;
        if (named.has(name))
            diagnostics.push(hiddenBuilder(builder, name));
        else
            named.set(name, { builder, name });
    }
    return { named: [...named.values()].sort((a, b) => (a.name < b.name ? -1 : 1)), diagnostics };
}
function renderName(raw, functions) {
    let name = raw;
    for (let pass = 0; pass < MAXIMUM_PASSES; pass++) {
        try {
            const next = (0,render/* renderTemplate */.X)(name, null, functions);
            if (next === name)
                return { name };
            name = next;
        }
        catch (error) {
            if (!(error instanceof go_template_errors/* GoTemplateError */.Bk))
                throw error;
            return { problem: error.message, hint: (0,template_hint/* templateHint */.s)(error, functions.keys()) };
        }
    }
    return { problem: 'the name keeps changing each time it is rendered' };
}
function hiddenBuilder(builder, name) {
    return {
        severity: 'warning',
        code: 'DuplicateBuilderName',
        summary: `another builder has the name "${name}" too; this one is not built`,
        hint: 'Give each builder a name of its own.',
        range: builder.nameRange,
    };
}

// EXTERNAL MODULE: ./out/template/json/check-targets.js
var check_targets = __webpack_require__(51834);
// EXTERNAL MODULE: ./out/support/version.js
var version = __webpack_require__(63055);
;// CONCATENATED MODULE: ./out/template/json/check-version.js

/**
 * Checks `min_packer_version` against the Packer whose templates run here. Codes: `InvalidVersion`, `PackerVersionTooOld`.
 *
 * @see spec-json-template 1.1; Go module hashicorp/go-version, NewVersion and LessThan
 */
function checkMinimumVersion(minimum) {
    if (minimum === undefined || minimum.value === '')
        return [];
    const wanted = parseVersion(minimum.value);
    if (wanted === undefined) {
        const summary = `min_version is invalid: Malformed version: ${minimum.value}`;
        return [{ severity: 'error', code: 'InvalidVersion', summary, range: minimum.range }];
    }
    const using = parseVersion(version/* PACKER_VERSION */.s);
    if (using === undefined || !isLess(using, wanted))
        return [];
    const text = wanted.segments.join('.') + (wanted.prerelease === '' ? '' : `-${wanted.prerelease}`);
    const summary = `This template requires Packer version ${text} or higher; using ${version/* PACKER_VERSION */.s}`;
    return [{ severity: 'error', code: 'PackerVersionTooOld', summary, range: minimum.range }];
}
function parseVersion(text) {
    const match = /^v?(\d+(?:\.\d+)*)(?:-(\d[0-9A-Za-z\-~]*(?:\.[0-9A-Za-z\-~]+)*)|-?([A-Za-z\-~][0-9A-Za-z\-~]*(?:\.[0-9A-Za-z\-~]+)*))?(?:\+[0-9A-Za-z\-~]+(?:\.[0-9A-Za-z\-~]+)*)?$/.exec(text);
    if (match === null)
        return undefined;
    const segments = (match[1] ?? '').split('.').map(Number);
    while (segments.length < 3)
        segments.push(0);
    return { segments, prerelease: match[2] ?? match[3] ?? '' };
}
function isLess(a, b) {
    const length = Math.max(a.segments.length, b.segments.length);
    for (let index = 0; index < length; index++) {
        const difference = (a.segments[index] ?? 0) - (b.segments[index] ?? 0);
        if (difference !== 0)
            return difference < 0;
    }
    // A prerelease comes before its release; ours never is one.
    return a.prerelease !== '' && b.prerelease === '';
}

;// CONCATENATED MODULE: ./out/template/json/inspect-document.js
/** What a JSON template names: variables and builders sorted by raw name, provisioners in their order (spec-commands 4.1). */
function inspectDocument(document) {
    const sensitive = new Set(document.sensitive.map((name) => name.value));
    return {
        language: 'json',
        description: document.description,
        variables: document.variables
            .map(({ name, defaultValue }) => ({ name, defaultValue: defaultValue?.value, sensitive: sensitive.has(name) }))
            .sort(byName),
        builders: document.builders.map(({ rawName, type }) => ({ name: rawName, type })).sort(byName),
        provisioners: document.provisioners.map(({ type }) => type),
    };
}
function byName(a, b) {
    return a.name < b.name ? -1 : 1;
}

;// CONCATENATED MODULE: ./out/template/json/json-console-session.js




/**
 * A console of a JSON template (spec-commands 5): a line is rendered until it is stable, without access to the environment,
 * a build or the network.
 *
 * Deviation: console-values-despite-other-problems. When the version or a target of the template is wrong, Packer's console
 * knows no variables at all; here it knows those that have a value.
 */
function jsonConsoleSession({ values, sensitive, diagnostics }, facts) {
    const functions = (0,go_strings_functions/* templateFunctions */.g)({ facts, user: (name) => values.get(name) ?? '' });
    return {
        sensitive,
        diagnostics,
        variables: () => {
            const names = [...values.keys()].sort();
            return `\n${names.map((name) => `${name}: ${values.get(name) ?? ''},\n`).join('')}`;
        },
        evaluate: (line) => {
            try {
                return { value: (0,render_late/* renderUntilStable */.I)(line, null, functions) };
            }
            catch (error) {
                if (!(error instanceof errors/* BuildError */.zS))
                    throw error;
                return { problem: error.cause instanceof go_template_errors/* GoTemplateError */.Bk ? error.cause.message : error.message };
            }
        },
    };
}

// EXTERNAL MODULE: ./out/languages/go-template/delimiters.js
var delimiters = __webpack_require__(10169);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./out/template/json/protect-fields.js

/** `{{.`, or one blank between; up to the next `}}`. */
const FIELD_ACTION = /\{\{[ \t\n\f\r]?\.[^{}]*\}\}/g;
/**
 * Takes `{{ .HTTPIP }}`, `{{.}}` and the like out of the value of a variable, for later; other forms are rendered now,
 * against no data. A mark without braces stands for each, so that it may stand in a string constant, too.
 *
 * @see spec-json-template 2.3
 */
function protectFields(original) {
    const kept = [];
    const text = original.replace(FIELD_ACTION, (action, at) => {
        const mark = (0,external_node_crypto_.randomUUID)();
        kept.push({ mark, action, at });
        return mark;
    });
    return {
        text,
        restore: (rendered) => kept.reduce((result, { mark, action }) => result.replaceAll(mark, () => action), rendered),
        originalOffset: (offset) => {
            let shift = 0;
            for (const { mark, action, at } of kept) {
                if (at + shift >= offset)
                    break;
                shift += mark.length - action.length;
            }
            return Math.max(0, offset - shift);
        },
    };
}

;// CONCATENATED MODULE: ./out/template/json/interpolate-variables.js







/**
 * Renders variable values, each after those that it uses (spec-json-template 2.3). The template engine is synchronous, so
 * a value that is missing stops the rendering, is fetched, and the text is rendered again.
 * Deviation: variable-cycles. A variable that uses itself is always an error; Packer inserts the raw text of a `-var` value up to 100 times.
 */
async function interpolateVariables(raw, facts, scope) {
    const run = new Interpolation(raw, facts, scope);
    for (const name of [...raw.keys()].sort())
        await run.resolve(name);
    return {
        values: run.values,
        failures: [...run.failures.values()].sort((a, b) => (a.name < b.name ? -1 : 1)),
        secrets: run.secrets,
    };
}
class Interpolation {
    values = new Map();
    failures = new Map();
    secrets = [];
    #raw;
    #facts;
    #scope;
    #answers = new Map();
    constructor(raw, facts, scope) {
        this.#raw = raw;
        this.#facts = facts;
        this.#scope = scope;
    }
    /** Renders a variable, those it uses first. A stack of our own: chains may be long. */
    async resolve(first) {
        const stack = [first];
        for (let name = stack.at(-1); name !== undefined; name = stack.at(-1)) {
            const outcome = this.#isSettled(name) ? { kind: 'done', text: '' } : this.#render(name);
            if (outcome.kind === 'waits') {
                if (await this.#provide(outcome.awaits, stack))
                    continue;
                this.failures.set(name, outcome.failure);
            }
            else if (outcome.kind === 'failed')
                this.failures.set(name, outcome.failure);
            else if (!this.#isSettled(name))
                this.values.set(name, outcome.text);
            stack.pop();
        }
    }
    #isSettled(name) {
        return this.values.has(name) || this.failures.has(name);
    }
    /** Makes an awaited value available, or says that it never will be. */
    async #provide(awaits, stack) {
        if (awaits.kind === 'network') {
            this.#answers.set(awaits.key, await this.#fetch(awaits));
            return true;
        }
        const { name } = awaits;
        if (!this.#raw.has(name) || this.failures.has(name) || stack.includes(name))
            return false;
        stack.push(name);
        return true;
    }
    async #fetch({ name, args }) {
        const resolver = Object.hasOwn(this.#scope.resolvers, name) ? this.#scope.resolvers[name] : undefined;
        if (resolver === undefined)
            return { error: `${name} is not available here`, hint: undefined };
        try {
            const value = await resolver(args);
            // Deviation: secret-store-masked. What comes out of a secret store is masked; Packer masks only names in sensitive-variables.
            if (name !== 'consul_key' && value !== '')
                this.secrets.push({ name, value });
            return { value };
        }
        catch (error) {
            return { error: (0,errors/* errorMessage */.gJ)(error), hint: error instanceof errors/* BuildError */.zS ? error.hint : undefined };
        }
    }
    #render(name) {
        const raw = this.#raw.get(name) ?? '';
        if (!(0,delimiters/* hasActions */._1)(raw))
            return { kind: 'done', text: raw };
        let awaits;
        let hint;
        const wait = (awaited, message) => {
            awaits ??= awaited;
            throw new go_template_errors/* GoFunctionError */.xt(message);
        };
        const functions = (0,go_strings_functions/* templateFunctions */.g)({
            facts: this.#facts,
            user: (used) => this.values.get(used) ?? wait({ kind: 'variable', name: used }, notSet(used)),
            env: (variable) => (Object.hasOwn(this.#scope.env, variable) ? (this.#scope.env[variable] ?? '') : ''),
            network: (resolver, args) => {
                const key = JSON.stringify([resolver, ...args]);
                const answer = this.#answers.get(key);
                if (answer === undefined)
                    return wait({ kind: 'network', name: resolver, args, key }, 'not fetched yet');
                if ('error' in answer) {
                    hint = answer.hint;
                    throw new go_template_errors/* GoFunctionError */.xt(answer.error);
                }
                return answer.value;
            },
        });
        const kept = protectFields(raw);
        try {
            return { kind: 'done', text: kept.restore((0,render/* renderTemplate */.X)(kept.text, null, functions)) };
        }
        catch (error) {
            if (!(error instanceof go_template_errors/* GoTemplateError */.Bk))
                throw error;
            const isUndefined = awaits?.kind === 'variable';
            const isSyntax = error.phase === 'parse';
            hint ??= (0,template_hint/* templateHint */.s)(error, functions.keys());
            const failure = {
                name,
                message: kept.restore(error.message),
                isUndefined,
                isSyntax,
                hint,
                offset: kept.originalOffset(error.offset),
            };
            return awaits === undefined ? { kind: 'failed', failure } : { kind: 'waits', awaits, failure };
        }
    }
}
function notSet(name) {
    return (`Error: variable not set: ${name}: Please make sure that the variable you're referencing has been defined; ` +
        'Packer treats all variables used to interpolate other user variables as required.');
}

// EXTERNAL MODULE: ./out/template/json/read-var-file.js
var read_var_file = __webpack_require__(72612);
;// CONCATENATED MODULE: ./out/template/json/variable-values.js



/** Collects defaults, then variable files in order, then assignments in order; a later one wins. */
async function collectRawValues(document, inputs, scope) {
    const values = new Map();
    const diagnostics = [];
    const concealed = new Set(document.sensitive.map(({ value }) => value));
    for (const { name, defaultValue } of document.variables) {
        if (defaultValue !== undefined)
            values.set(name, { text: defaultValue.value, source: defaultValue });
    }
    for (const path of inputs.files) {
        const absolute = (0,external_node_path_.isAbsolute)(path) ? path : (0,external_node_path_.resolve)(scope.workingDirectory, path);
        const file = await (0,read_var_file/* readVarFile */.M)(path, absolute, scope.readFile);
        // A secret that cannot be read cannot be masked: the lines of the file are not shown then.
        const mayHoldSecret = file.diagnostics.length > 0 && document.sensitive.length > 0;
        const secrets = file.values.filter(({ name }) => concealed.has(name)).map(({ value }) => value.range);
        if (file.text !== undefined && !mayHoldSecret)
            scope.addSource(path, (0,starred/* withStars */.gC)(file.text, secrets));
        diagnostics.push(...file.diagnostics);
        for (const { name, value } of file.values)
            values.set(name, { text: value.value, source: value });
    }
    for (const { name, value } of inputs.assignments)
        values.set(name, { text: value, source: undefined });
    return { values, diagnostics };
}

;// CONCATENATED MODULE: ./out/template/json/resolve-variables.js






/**
 * Gives every variable its value. Codes: `RequiredVariable` (all missing ones), `VariableInterpolation`,
 * `UndefinedVariable` (warning).
 *
 * @see spec-json-template 2
 */
async function resolveVariables(document, inputs, scope) {
    const raw = await collectRawValues(document, inputs, scope);
    const texts = new Map([...raw.values].map(([name, value]) => [name, value.text]));
    const concealed = new Set([
        ...document.sensitive.map((name) => name.value),
        ...inputs.assignments.filter((assignment) => assignment.sensitive === true).map((assignment) => assignment.name),
    ]);
    const problems = [...raw.diagnostics, ...missingVariables(document, raw.values)];
    if (problems.length > 0) {
        return { values: new Map(), sensitive: sensitiveValues(concealed, texts), diagnostics: problems };
    }
    const { values, failures, secrets } = await interpolateVariables(texts, scope.facts, scope.resolve);
    const diagnostics = [
        ...failureDiagnostics(failures, raw.values, { concealed, lines: scope.lines }),
        ...unusableValues(values, raw.values, scope.facts),
    ];
    return { values, sensitive: [...sensitiveValues(concealed, values), ...secrets], diagnostics };
}
function missingVariables(document, values) {
    return document.variables
        .filter(({ name }) => !values.has(name))
        .sort((a, b) => (a.name < b.name ? -1 : 1))
        .map(({ name, nameRange }) => ({
        severity: 'error',
        code: 'RequiredVariable',
        summary: `required variable not set: ${name}`,
        hint: `Give it a value: -var '${name}=...', a variable file, or a default instead of null.`,
        range: nameRange,
    }));
}
/**
 * Deviation: sensitive-undeclared. A name that is listed as sensitive but only given from outside is masked too.
 * In Packer it must also be declared.
 */
function sensitiveValues(names, values) {
    return [...names].flatMap((name) => {
        const value = values.get(name);
        return value === undefined || value === '' ? [] : { name, value };
    });
}
/**
 * Packer notices an undefined reference only when its last pass makes no progress; another variable that uses `user`
 * renders anew in each pass and hides it, in the plain form with backticks. Then the variable stays undefined, which is an empty text wherever it is used.
 */
function failureDiagnostics(failures, raw, { concealed, lines }) {
    const failed = new Set(failures.map((failure) => failure.name));
    const isHidden = [...raw].some(([name, { text }]) => !failed.has(name) && /\{\{\s*user\s*`[^`]*`\s*\}\}/.test(text));
    return failures.map((failure) => {
        const value = raw.get(failure.name);
        const text = concealed.has(failure.name) ? '<sensitive>' : (value?.text ?? '');
        const place = value?.source;
        const range = place === undefined || place.range.file !== lines.file
            ? place?.range
            : (0,string_place/* actionPlace */.A)(lines, place.range, { value: place.value, offset: failure.offset });
        if (failure.isUndefined && isHidden) {
            return {
                severity: 'warning',
                code: 'UndefinedVariable',
                summary: `variable "${failure.name}" uses an undefined variable and is therefore empty`,
                detail: failure.message,
                range,
            };
        }
        const summary = failureSummary(failure, text);
        return { severity: 'error', code: 'VariableInterpolation', summary, hint: failure.hint, range };
    });
}
function failureSummary({ name, message, isSyntax, isUndefined }, text) {
    if (isSyntax)
        return `error interpolating default value for '${name}': ${message}`;
    return isUndefined ? `Failed to interpolate "${name}": "${text}"; error: ${message}` : message;
}
/** Packer renders the variables once more with each component; a value that cannot be rendered stops every one of them. */
function unusableValues(values, raw, facts) {
    const same = (text) => text;
    const functions = (0,go_strings_functions/* templateFunctions */.g)({
        facts,
        user: (name) => values.get(name) ?? '',
        buildName: '',
        builderType: '',
        build: () => '',
        // Which component will ask is not known here, so names that only some know are let through.
        extra: { clean_resource_name: same },
    });
    return [...values].flatMap(([name, value]) => {
        try {
            (0,render/* renderTemplate */.X)(value, null, functions);
            return [];
        }
        catch (error) {
            if (!(error instanceof go_template_errors/* GoTemplateError */.Bk))
                throw error;
            const range = raw.get(name)?.source?.range;
            const summary = `render 'packer_user_variables': ${error.message}`;
            return [
                { severity: 'error', code: 'VariableInterpolation', summary, detail: `in the value of "${name}"`, range },
            ];
        }
    });
}

;// CONCATENATED MODULE: ./out/template/json/json-template.js










const NO_BUILDS = { builds: [], sensitive: [], diagnostics: [], matching: 'exact' };
/** A legacy JSON template (spec-json-template). */
class JsonTemplate {
    language = 'json';
    requirements = [];
    path;
    directory;
    description;
    diagnostics;
    variableNames;
    #parts;
    #sources;
    constructor(parts) {
        this.path = parts.path;
        this.directory = parts.directory;
        this.description = parts.document.description;
        this.diagnostics = parts.diagnostics;
        this.variableNames = parts.document.variables.map((variable) => variable.name);
        this.#parts = parts;
        const secrets = secretDefaults(parts.document);
        this.#sources = new Map([[parts.path, (0,starred/* withStars */.gC)(parts.lines.text, secrets)]]);
    }
    get sources() {
        return this.#sources;
    }
    /** Targets, version, variables, names, then the builds; stops where Packer would have nothing left to go on. */
    async resolve(inputs, scope) {
        if ((0,support_diagnostics/* hasErrors */.C)(this.diagnostics))
            return { ...NO_BUILDS, diagnostics: this.diagnostics };
        const { document, lines } = this.#parts;
        const facts = this.#facts(scope);
        const variables = await this.#resolveVariables(inputs, scope);
        const checks = [
            ...(0,check_targets/* checkTargets */.V)(document),
            ...checkMinimumVersion(document.minimumVersion),
            ...variables.diagnostics,
        ];
        const { sensitive } = variables;
        if ((0,support_diagnostics/* hasErrors */.C)(checks))
            return { ...NO_BUILDS, sensitive, diagnostics: checks };
        const user = (name) => variables.values.get(name) ?? '';
        const functions = (0,go_strings_functions/* templateFunctions */.g)({ facts, user });
        const names = nameBuilders(document.builders, functions);
        const assembled = assembleBuilds(document, names.named, { lines, facts, user, functions });
        const diagnostics = [...checks, ...names.diagnostics, ...assembled.diagnostics];
        const builds = (0,support_diagnostics/* hasErrors */.C)(names.diagnostics) ? [] : assembled.builds;
        return { ...NO_BUILDS, builds, sensitive, diagnostics };
    }
    /** Values are shown as written; variables are resolved only to learn which are secret. */
    async inspect(inputs, scope) {
        const { sensitive, diagnostics } = await this.resolve(inputs, scope);
        return { inspection: inspectDocument(this.#parts.document), sensitive, diagnostics };
    }
    async checkInputs() {
        return NO_BUILDS;
    }
    async openConsole(inputs, scope) {
        return jsonConsoleSession(await this.#resolveVariables(inputs, scope), this.#facts(scope));
    }
    #facts({ startTime, workingDirectory }) {
        return { startTime, workingDirectory, templateDirectory: this.#parts.directory };
    }
    #resolveVariables(inputs, scope) {
        const { document, lines, readFile } = this.#parts;
        return resolveVariables(document, inputs, {
            facts: this.#facts(scope),
            lines,
            readFile,
            resolve: scope,
            workingDirectory: scope.workingDirectory,
            addSource: (path, text) => this.#sources.set(path, text),
        });
    }
}
function secretDefaults({ variables, sensitive }) {
    const names = new Set(sensitive.map(({ value }) => value));
    return variables.flatMap(({ name, defaultValue }) => (names.has(name) && defaultValue ? defaultValue.range : []));
}

// EXTERNAL MODULE: ./out/template/json/parse-json.js + 1 modules
var parse_json = __webpack_require__(14838);
// EXTERNAL MODULE: ./out/template/json/read-document.js + 4 modules
var read_document = __webpack_require__(15256);
;// CONCATENATED MODULE: ./out/template/json/load-json-template.js









/**
 * Reads a legacy JSON template; problems of syntax and structure are its diagnostics. Throws a BuildError
 * `TemplateNotFound` or `TemplateUnreadable`.
 *
 * @see spec-json-template 1
 */
async function loadJsonTemplate(path, options) {
    const readFile = options.readFile ?? ((file) => (0,promises_.readFile)(file, 'utf8'));
    const isStdin = path === '-';
    const absolute = (0,external_node_path_.resolve)(options.workingDirectory, path);
    const text = isStdin ? await (0,read_stdin/* readStdin */.v)(options) : await readTemplate(path, absolute, readFile);
    const parsed = (0,parse_json/* parseJson */.q)(path, text);
    const lines = new line_index/* LineIndex */.r(path, text);
    const start = lines.range(0, 0);
    const document = (0,read_document/* readDocument */.u)(parsed.value ?? { kind: 'null', range: start });
    return new JsonTemplate({
        path,
        directory: isStdin ? (0,external_node_path_.resolve)(options.workingDirectory) : (0,external_node_path_.dirname)(absolute),
        lines,
        document,
        diagnostics: [...parsed.diagnostics, ...document.diagnostics],
        readFile,
    });
}
async function readTemplate(path, absolute, readFile) {
    try {
        return await readFile(absolute);
    }
    catch (error) {
        const isMissing = (0,go_file_error/* fileErrorCode */.c)(error) === 'ENOENT';
        throw new errors/* BuildError */.zS((0,go_file_error/* goFileError */.d)(isMissing ? 'stat' : 'open', path, error), {
            code: isMissing ? 'TemplateNotFound' : 'TemplateUnreadable',
            source: 'user',
            cause: error,
        });
    }
}


/***/ }),

/***/ 72612:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ readVarFile)
/* harmony export */ });
/* harmony import */ var _languages_json_json_reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(17680);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16392);
/* harmony import */ var _support_go_file_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25723);



/**
 * Reads a variable file: the first JSON value of the file, an object of strings; null is the empty string. Codes:
 * `VariableFileNotFound`, `InvalidVariableFile`.
 *
 * @see spec-json-template 2.2
 */
async function readVarFile(path, absolutePath, readFile) {
    let text;
    try {
        text = await readFile(absolutePath);
    }
    catch (error) {
        const code = (0,_support_go_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .fileErrorCode */ .c)(error) === 'ENOENT' ? 'VariableFileNotFound' : 'InvalidVariableFile';
        const summary = (0,_support_go_file_error_js__WEBPACK_IMPORTED_MODULE_2__/* .goFileError */ .d)('open', path, error);
        return { text: undefined, values: [], diagnostics: [{ severity: 'error', code, summary }] };
    }
    const diagnostics = [];
    const report = (message, range, hint) => {
        const summary = `Error reading variables in '${path}': ${message}`;
        diagnostics.push({ severity: 'error', code: 'InvalidVariableFile', summary, range, hint });
    };
    const values = readValues(path, text, report);
    return { text, values, diagnostics };
}
function readValues(path, text, report) {
    try {
        const root = new _languages_json_json_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .JsonReader */ .O(path, text, 'float64').firstValue();
        if (root.kind === 'null')
            return [];
        if (root.kind !== 'map') {
            report(`json: cannot unmarshal ${jsonKind(root.kind)} into Go value of type kvflag.FlagJSON`, root.range);
            return [];
        }
        return root.entries.flatMap(({ name, value }) => {
            if (value.kind === 'string')
                return { name, value };
            if (value.kind === 'null')
                return { name, value: { kind: 'string', value: '', range: value.range } };
            const hint = `The value of "${name}" is ${article(jsonKind(value.kind))}: variables are strings, in double quotes.`;
            report(`json: cannot unmarshal ${jsonKind(value.kind)} into Go value of type string`, value.range, hint);
            return [];
        });
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS))
            throw error;
        const isHcl = /\.hcl$/.test(path);
        const hint = isHcl ? 'JSON templates take variable files in JSON only.' : undefined;
        report(text.trim() === '' ? 'EOF' : (0,_support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .errorMessage */ .gJ)(error), error.range, hint);
        return [];
    }
}
function jsonKind(kind) {
    if (kind === 'list')
        return 'array';
    return kind === 'map' ? 'object' : kind;
}
function article(noun) {
    return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}


/***/ }),

/***/ 99982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ actionPlace)
/* harmony export */ });
/**
 * The place of the template action at `offset` of a string's value, inside the string's JSON literal; the whole literal
 * when the action cannot be found there (a value that was rendered, or from the command line).
 */
function actionPlace(lines, literal, { value, offset }) {
    const open = value.lastIndexOf('{{', offset);
    if (open === -1 || lines.text[literal.start.offset] !== '"')
        return literal;
    const close = value.indexOf('}}', Math.max(offset, open + 2));
    const end = close === -1 ? value.length : close + 2;
    const starts = unitOffsets(lines.text, literal);
    const from = starts[open];
    const to = starts[end];
    return from === undefined || to === undefined ? literal : lines.range(from, to);
}
/** For every UTF-16 unit of the decoded string, and its end, the offset in the source. */
function unitOffsets(text, literal) {
    const offsets = [];
    let at = literal.start.offset + 1;
    const end = literal.end.offset - 1;
    while (at < end) {
        offsets.push(at);
        if (text[at] !== '\\')
            at += 1;
        else
            at += text[at + 1] === 'u' ? 6 : 2;
    }
    offsets.push(end);
    return offsets;
}


/***/ }),

/***/ 95595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ readStdin)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);

/** The template that is given as standard input. Throws a BuildError `TemplateNotFound` when there is none to read. */
async function readStdin({ stdin }) {
    if (stdin !== undefined)
        return stdin();
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS('there is no standard input to read the template from', {
        code: 'TemplateNotFound',
        source: 'user',
    });
}


/***/ }),

/***/ 63225:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EZ: () => (/* binding */ starred),
/* harmony export */   _D: () => (/* binding */ replaceAt),
/* harmony export */   gC: () => (/* binding */ withStars)
/* harmony export */ });
/** The text of a file for showing diagnostics, with asterisks for what may be secret there. Everything stays at its place. */
function withStars(text, ranges) {
    return ranges.reduce((shown, { start, end }) => replaceAt(shown, start.offset, starred(text.slice(start.offset, end.offset))), text);
}
/** Puts something as long as what was there at an offset. */
function replaceAt(text, offset, replacement) {
    return text.slice(0, offset) + replacement + text.slice(offset + replacement.length);
}
/** Blanks, quotes and brackets stay; not a quote that is escaped. */
function starred(text) {
    return text.replaceAll(/\\"|[^\s"=,:()[\]{}]/g, (hidden) => '*'.repeat(hidden.length));
}


/***/ })

};
;