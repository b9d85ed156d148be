"use strict";
exports.id = 9909;
exports.ids = [9909];
exports.modules = {

/***/ 79909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  upgrade: () => (/* binding */ upgrade)
});

// EXTERNAL MODULE: ./out/support/diagnostics.js
var support_diagnostics = __webpack_require__(74071);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/languages/go-template/delimiters.js
var delimiters = __webpack_require__(10169);
// EXTERNAL MODULE: ./out/template/json/read-var-file.js
var read_var_file = __webpack_require__(72612);
;// CONCATENATED MODULE: ./out/template/hcl-upgrade/given-variables.js




/**
 * What `-var-file` and `-var` give. HCL2 does not take the same files: it refuses values of what became a local. A value that
 * is a template is left out, with the warning `NotTranslated`: HCL2 would take it as it is.
 */
async function givenVariables({ files, assignments }, workingDirectory) {
    const values = new Map();
    const diagnostics = [];
    for (const path of files) {
        const file = await (0,read_var_file/* readVarFile */.M)(path, (0,external_node_path_.resolve)(workingDirectory, path), (name) => (0,promises_.readFile)(name, 'utf8'));
        diagnostics.push(...file.diagnostics);
        for (const { name, value } of file.values)
            values.set(name, value.value);
    }
    for (const { name, value } of assignments)
        values.set(name, value);
    for (const [name, value] of values) {
        if (!(0,delimiters/* hasActions */._1)(value))
            continue;
        values.delete(name);
        diagnostics.push(templateValue(name));
    }
    return { values, diagnostics };
}
function templateValue(name) {
    return {
        severity: 'warning',
        code: 'NotTranslated',
        summary: `the value that is given for the variable ${JSON.stringify(name)} calls template functions`,
        hint: 'HCL2 takes given values as they are. Write it into the template, as a local.',
    };
}

// EXTERNAL MODULE: ./out/template/hcl/identifier.js
var identifier = __webpack_require__(92959);
;// CONCATENATED MODULE: ./out/template/hcl-upgrade/hcl-text.js

/** A quoted template: `"a-${var.b}"`. */
function quoteParts(parts) {
    const merged = mergeLiterals(parts);
    const pieces = merged.map((part, index) => {
        if ('expression' in part)
            return `\${${part.expression}}`;
        return escapeLiteral(part.literal, merged[index + 1] !== undefined);
    });
    return `"${pieces.join('')}"`;
}
/** A quoted text without insertions. */
function quoteText(text) {
    return quoteParts([{ literal: text }]);
}
/** `name = value`, where the name may be any key of an object. */
function objectItem(key, value) {
    return `${(0,identifier/* isIdentifier */._)(key) && key !== 'for' ? key : quoteText(key)} = ${value}`;
}
/** An object, one item a line; each item as {@link objectItem} writes it. */
function objectText(items) {
    return items.length === 0 ? '{}' : `{\n${items.join('\n')}\n}`;
}
/** A tuple on one line. */
function tupleText(items) {
    return `[${items.join(', ')}]`;
}
/** A block; `header` is its type with its labels. */
function blockText(header, lines) {
    return lines.length === 0 ? `${header} {\n}` : `${header} {\n${lines.join('\n')}\n}`;
}
/** Sorts the items of a body by the names that they begin with; those of one name stay in order. */
function sortByName(items) {
    const name = (item) => item.slice(0, item.search(/\s/));
    return items.toSorted((a, b) => (name(a) === name(b) ? 0 : name(a) < name(b) ? -1 : 1));
}
/** Lines of comment. */
function commentText(text) {
    return text
        .split('\n')
        .map((line) => (line === '' ? '#' : `# ${line}`))
        .join('\n');
}
const NAMED = new Map([
    ['\n', '\\n'],
    ['\r', '\\r'],
    ['\t', '\\t'],
    ['"', '\\"'],
    ['\\', '\\\\'],
]);
function escapeLiteral(text, isFollowed) {
    const escaped = text
        .replace(/["\\\u0000-\u001f\u007f\u2028\u2029\ufeff]/g, (character) => {
        return NAMED.get(character) ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    })
        .replace(/\$\{/g, '$$$${')
        .replace(/%\{/g, '%%{');
    // A dollar sign right before an insertion would escape it.
    return isFollowed ? escaped.replace(/\$+$/, (dollars) => `\${"${dollars}"}`) : escaped;
}
function mergeLiterals(parts) {
    const merged = [];
    for (const part of parts) {
        const last = merged.at(-1);
        if ('literal' in part && last !== undefined && 'literal' in last) {
            merged[merged.length - 1] = { literal: last.literal + part.literal };
        }
        else if (!('literal' in part) || part.literal !== '')
            merged.push(part);
    }
    return merged;
}

;// CONCATENATED MODULE: ./out/template/hcl-upgrade/packer-block.js

/** Plugins that Packer knows by the beginning of a component's type (spec-commands 8.1). */
const FAMILIES = [
    'amazon',
    'ansible',
    'azure',
    'docker',
    'googlecompute',
    'qemu',
    'vagrant',
    'virtualbox',
    'vmware',
    'vsphere',
];
/** The plugin that a component comes from; undefined when its type says none. */
function pluginOf(type) {
    return FAMILIES.find((family) => type === family || type.startsWith(`${family}-`));
}
/** The `packer` block; none when it would be empty. */
function packerBlock(document) {
    const minimum = document.minimumVersion?.value ?? '';
    const items = [document.builders, document.provisioners, document.postProcessors.flat(), document.cleanup ?? []];
    const plugins = new Set(items.flat().flatMap(({ type }) => pluginOf(type) ?? []));
    const lines = [
        ...(minimum === '' ? [] : [`required_version = ${quoteText(`>= ${minimum}`)}`]),
        ...(plugins.size === 0 ? [] : [blockText('required_plugins', [...plugins].toSorted().map(requirement))]),
    ];
    return lines.length === 0 ? [] : [blockText('packer', lines)];
}
function requirement(plugin) {
    return `${plugin} = {\nsource = "github.com/hashicorp/${plugin}"\nversion = "~> 1"\n}`;
}

// EXTERNAL MODULE: ./out/support/go-file-error.js
var go_file_error = __webpack_require__(25723);
// EXTERNAL MODULE: ./out/support/line-index.js
var line_index = __webpack_require__(71244);
// EXTERNAL MODULE: ./out/template/json/parse-json.js + 1 modules
var parse_json = __webpack_require__(14838);
// EXTERNAL MODULE: ./out/template/json/read-document.js + 4 modules
var read_document = __webpack_require__(15256);
;// CONCATENATED MODULE: ./out/template/hcl-upgrade/read-original.js






/** Reads a JSON template. What is wrong with it is a diagnostic: `TemplateUnreadable`, `NotJsonTemplate`, or of its syntax. */
async function readOriginal(path, workingDirectory) {
    const absolute = (0,external_node_path_.resolve)(workingDirectory, path);
    const read = await readText(path, absolute);
    const directory = (0,external_node_path_.dirname)(absolute);
    if (typeof read !== 'string')
        return { text: '', directory, document: undefined, diagnostics: [read] };
    const parsed = (0,parse_json/* parseJson */.q)(path, read);
    if (parsed.value === undefined) {
        return { text: read, directory, document: undefined, diagnostics: parsed.diagnostics };
    }
    const content = (0,read_document/* readDocument */.u)(parsed.value);
    const diagnostics = [...parsed.diagnostics, ...content.diagnostics];
    return { text: read, directory, document: { content, lines: new line_index/* LineIndex */.r(path, read) }, diagnostics };
}
async function readText(path, absolute) {
    try {
        const isFolder = (await (0,promises_.stat)(absolute)).isDirectory();
        return isFolder || /\.pkr\.(hcl|json)$/.test(path) ? notJson(path) : await (0,promises_.readFile)(absolute, 'utf8');
    }
    catch (error) {
        return { severity: 'error', code: 'TemplateUnreadable', summary: (0,go_file_error/* goFileError */.d)('open', path, error) };
    }
}
function notJson(path) {
    return {
        severity: 'error',
        code: 'NotJsonTemplate',
        summary: `${path} is an HCL2 template already`,
        hint: 'hcl2_upgrade takes a JSON template.',
    };
}

// EXTERNAL MODULE: ./out/languages/hcl/format.js + 4 modules
var format = __webpack_require__(60757);
;// CONCATENATED MODULE: ./out/template/hcl-upgrade/annotations.js
/** What `-with-annotations` writes above the sections of the file. Empty lines separate paragraphs. */
const ANNOTATIONS = {
    file: `This file was made from a JSON template by hcl2_upgrade. Read it once before
you use it. Blocks may be moved to other files: all files of a folder whose
names end in .pkr.hcl are one template, and "inspect FOLDER" shows what it holds.

Template calls ({{ }}) in strings are still rendered by the components that did
so before, after expressions (\${ }) are evaluated. Mix them with care.`,
    packer: 'What the template needs: a version of the program, and the plugins of its components.',
    variables: `Variables that are set from outside: with -var, in *.pkrvars.hcl files or in the
environment (PKR_VAR_name). All of them are strings, as in the JSON template; give
them better types where you can.`,
    data: 'Data sources are read before a build begins.',
    locals: 'Values that are computed from others. They cannot be set with -var.',
    sources: 'Sources are the builders of the JSON template. A build block says what is done with them.',
    build: 'A build runs provisioners and post-processors on its sources.',
};

// EXTERNAL MODULE: ./out/config/weak-collections.js
var weak_collections = __webpack_require__(89160);
// EXTERNAL MODULE: ./out/config/weak-scalars.js
var weak_scalars = __webpack_require__(5656);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
;// CONCATENATED MODULE: ./out/template/hcl-upgrade/expression-text.js

/** A value as an expression (spec-commands 8.2). Depth is bounded by the JSON reader. */
function expressionText(value, writing) {
    switch (value.kind) {
        case 'string':
            return writing.text(value);
        case 'list':
            return tupleText(value.items.map((item) => expressionText(item, writing)));
        case 'map':
            return mapText(value, writing, (item) => expressionText(item, writing));
        case 'null':
            return 'null';
        case 'number':
            return numberText(value.value);
        default:
            return String(value.value);
    }
}
/** An object with its keys in order. Keys are templates, too (spec-json-template 7.1). */
function mapText({ entries }, writing, item) {
    const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const items = sorted.map(({ name, nameRange, value }) => {
        const parts = writing.parts({ value: name, range: nameRange });
        const isPlain = parts.every((part) => 'literal' in part && part.literal === name);
        return isPlain ? objectItem(name, item(value)) : `${quoteParts(parts)} = ${item(value)}`;
    });
    return objectText(items);
}
/** A number in full: without an exponent where it is whole. */
function numberText(value) {
    return Number.isInteger(value) ? BigInt(value).toString() : String(value);
}

;// CONCATENATED MODULE: ./out/template/hcl-upgrade/declared-option.js







/**
 * An option whose declaration is known, in the form that HCL2 takes: JSON decodes weakly, HCL2 does not (spec-hcl2 B.7).
 * Undefined when the value is not of the declared type.
 * Deviation: upgrade-typed-values. Packer goes by the look of values alone, and may write what HCL2 refuses.
 */
function declaredLines(entry, schema, writing) {
    const { name, value } = entry;
    if (value.kind === 'null')
        return [];
    try {
        if (schema.option.weak === 'struct')
            return [block(name, (0,weak_collections/* blockItem */.fz)(value, name), schema, writing)];
        if (schema.option.weak === 'struct-list') {
            return (0,weak_collections/* blockItems */.CL)(value, name).map((item) => block(name, item, schema, writing));
        }
        const text = attributeText(entry, schema, writing);
        return text === undefined ? [] : [`${name} = ${text}`];
    }
    catch (error) {
        if (error instanceof errors/* BuildError */.zS)
            return undefined;
        throw error;
    }
}
function block(name, map, { option }, writing) {
    const struct = option.struct ?? { properties: {} };
    return blockText(name, bodyLines(map, struct, writing));
}
/** The value of an attribute; undefined when it says nothing. Throws a BuildError where weak decoding would. */
function attributeText({ name, value }, { option }, writing) {
    switch (option.weak) {
        case 'string-map':
            return stringMapText(value, name, writing);
        case 'string-list':
        case 'int-list':
        case 'string-list-list':
            return isEmpty(value) && isEmptyList(option.default) ? undefined : listText(value, option.weak, name, writing);
        case 'any':
            throw new errors/* BuildError */.zS('any value', { code: 'InvalidOption', source: 'engine' });
        default:
            return scalarText(value, option.weak, name, writing);
    }
}
function scalarText(value, weak, name, writing) {
    if (value.kind === 'string' && weak === 'string')
        return writing.text(value);
    if (value.kind === 'string' && (0,delimiters/* hasActions */._1)(value.value))
        return computedText(value, weak, writing);
    switch (weak) {
        case 'tristate':
            return value.kind === 'string' && value.value === '' ? undefined : String((0,weak_scalars/* weakBool */.vX)(value, name));
        case 'bool':
            return String((0,weak_scalars/* weakBool */.vX)(value, name));
        case 'float':
            return numberText((0,weak_scalars/* weakFloat */.Fo)(value, name));
        case 'duration':
            return durationText(value, name);
        case 'int':
        case 'optional-int':
            return numberText((0,weak_scalars/* weakInt */.sc)(value, name));
        default:
            return quoteText((0,weak_scalars/* weakString */.Si)(value, name));
    }
}
/** What an empty text stands for in JSON, where HCL2 refuses it. */
const EMPTY = {
    bool: 'false',
    tristate: 'null',
    int: '0',
    'optional-int': '0',
    float: '0',
};
function computedText(value, weak, writing) {
    const parts = writing.parts(value);
    const empty = EMPTY[weak];
    const [only, ...more] = parts;
    const isVariable = only !== undefined && more.length === 0 && 'expression' in only && writing.mayBeEmpty(only.expression);
    if (empty === undefined || !isVariable)
        return quoteParts(parts);
    return `${only.expression} == "" ? ${empty} : ${only.expression}`;
}
/** HCL2 takes durations as texts alone; a JSON number is nanoseconds. */
function durationText(value, name) {
    if (value.kind === 'string')
        return quoteText(value.value);
    return quoteText(`${numberText(Math.round((0,weak_scalars/* weakDuration */.ps)(value, name) * 1e6))}ns`);
}
/** A text is split at commas, which HCL2 does not do. */
function listText(value, weak, name, writing) {
    if (value.kind === 'list')
        return tupleText(value.items.map((item) => itemText(item, weak, name, writing)));
    if (value.kind !== 'string')
        return tupleText([itemText(value, weak, name, writing)]);
    if ((0,delimiters/* hasActions */._1)(value.value))
        return `compact(split(",", ${writing.text(value)}))`;
    const parts = value.value === '' ? [] : value.value.split(',');
    return tupleText(parts.map((part) => itemText({ ...value, value: part }, weak, name, writing)));
}
function itemText(value, weak, name, writing) {
    if (weak === 'string-list-list')
        return listText(value, 'string-list', name, writing);
    if (weak === 'string-list' && value.kind === 'null')
        return '""';
    return scalarText(value, weak === 'int-list' ? 'int' : 'string', name, writing) ?? '""';
}
/** A list of objects is merged into one. */
function stringMapText(value, name, writing) {
    const maps = value.kind === 'list' ? value.items.map((item) => (0,weak_collections/* blockItem */.fz)(item, name)) : [(0,weak_collections/* blockItem */.fz)(value, name)];
    const merged = new Map(maps.flatMap(({ entries }) => entries.map((entry) => [entry.name, entry])));
    if (merged.size === 0)
        return undefined;
    const map = { kind: 'map', entries: [...merged.values()], range: value.range };
    return mapText(map, writing, (item) => item.kind === 'null' ? '""' : (scalarText(item, 'string', name, writing) ?? '""'));
}
function isEmpty(value) {
    return (value.kind === 'list' && value.items.length === 0) || (value.kind === 'string' && value.value === '');
}
function isEmptyList(value) {
    return Array.isArray(value) && value.length === 0;
}

;// CONCATENATED MODULE: ./out/template/hcl-upgrade/body-text.js




/** Objects under these names are blocks whatever they hold (spec-commands 8.2). */
const BLOCKS = new Set(['linux_options', 'network_interface', 'shared_image_gallery']);
/**
 * The options of a component as lines of a body, by name (spec-commands 8.2). Where the declaration of the component is
 * known, it says what is an attribute and what a block, and values are written as HCL2's stricter types want them.
 */
function bodyLines(map, declaration, writing) {
    const named = map.entries.map((entry) => ({ ...entry, ...matchOption(entry, declaration) }));
    const sorted = named.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return sorted.flatMap(({ option, ...entry }) => {
        if (!(0,identifier/* isIdentifier */._)(entry.name)) {
            writing.notes.add(`HCL2 has no options named ${JSON.stringify(entry.name)}`, entry.nameRange);
            return [];
        }
        const lines = option === undefined ? undefined : declaredLines(entry, option, writing);
        return lines ?? anyLines(entry, writing);
    });
}
/** Under the name of the declaration: HCL2 tells capitals apart. */
function matchOption({ name }, declaration) {
    const properties = new Map(Object.entries(declaration?.properties ?? {}));
    const known = properties.has(name)
        ? name
        : [...properties.keys()].find((key) => key.toLowerCase() === name.toLowerCase());
    const option = properties.get(known ?? name);
    return { name: known ?? name, option };
}
/** By the look of the value alone. */
function anyLines({ name, nameRange, value }, writing) {
    if (value.kind === 'map') {
        return isBlock(name, value)
            ? [blockText(name, bodyLines(value, undefined, writing))]
            : [`${name} = ${expressionText(value, writing)}`];
    }
    if (value.kind !== 'list')
        return [`${name} = ${expressionText(value, writing)}`];
    const maps = value.items.filter((item) => item.kind === 'map');
    if (maps.length === 0)
        return value.items.length === 0 ? [] : [`${name} = ${expressionText(value, writing)}`];
    if (maps.length < value.items.length) {
        writing.notes.add(`the list "${name}" has objects and other values; only the objects can be blocks`, nameRange);
    }
    return maps.map((item) => blockText(name, bodyLines(item, undefined, writing)));
}
function isBlock(name, { entries }) {
    if (entries.length === 0 || BLOCKS.has(name))
        return true;
    return entries.some(({ value }) => value.kind === 'map' || value.kind === 'list' || value.kind === 'null');
}

// EXTERNAL MODULE: ./out/support/duration-text.js
var duration_text = __webpack_require__(83355);
;// CONCATENATED MODULE: ./out/template/hcl-upgrade/build-block.js




/** The one `build` block of the file (spec-commands 8.1). */
function buildBlock(document, writing) {
    const references = writing.sources.map(({ builder, name }) => quoteText(`source.${builder.type}.${name}`));
    const { notes } = writing.body;
    const withComments = (text) => [...notes.takeComments(), text];
    const lines = [
        ...(document.description === '' ? [] : [`description = ${quoteText(document.description)}\n`]),
        `sources = ${tupleText(references)}\n`,
        ...document.provisioners.flatMap((item) => withComments(provisioner('provisioner', item, writing))),
        ...document.postProcessors.flatMap((sequence) => withComments(postProcessors(sequence, writing))),
        // Its only and except are not looked at in JSON, but they are in HCL2.
        ...[document.cleanup ?? []]
            .flat()
            .flatMap((item) => withComments(provisioner('error-cleanup-provisioner', { ...item, only: [], except: [] }, writing))),
    ];
    return blockText('build', lines);
}
function provisioner(block, item, writing) {
    const { maxRetries, pauseBefore, timeout } = item;
    const meta = [
        ...targets(item, writing),
        ...override(item, writing),
        ...(maxRetries === undefined || maxRetries.value === '' ? [] : [`max_retries = ${writing.meta.text(maxRetries)}`]),
        ...(pauseBefore === 0 ? [] : [`pause_before = ${quoteText((0,duration_text/* goDurationText */.Y)(pauseBefore))}`]),
        ...(timeout === 0 ? [] : [`timeout = ${quoteText((0,duration_text/* goDurationText */.Y)(timeout))}`]),
    ];
    const options = bodyLines(item.config, writing.declarationOf('provisioner', item.type), writing.body);
    return blockText(`${block} ${quoteText(item.type)}`, sortByName([...meta, ...options]));
}
function postProcessors(sequence, writing) {
    const blocks = sequence.map((item) => postProcessor(item, writing));
    return blocks.length === 1 ? blocks.join('') : blockText('post-processors', blocks);
}
function postProcessor(item, writing) {
    const { keepInputArtifact: keep, name, type } = item;
    const meta = [...(name === type ? [] : [`name = ${quoteText(name)}`]), ...targets(item, writing)];
    const options = bodyLines(item.config, writing.declarationOf('post-processor', type), writing.body);
    return blockText(`post-processor ${quoteText(type)}`, [
        ...(keep === undefined ? [] : [`keep_input_artifact = ${keep}`]),
        ...sortByName([...meta, ...options]),
    ]);
}
/**
 * Names of builders are `type.name` in HCL2.
 * Deviation: upgrade-targets. Packer copies the names of the JSON template, which then match nothing.
 */
function targets({ only, except }, writing) {
    const list = (name, given) => given.length === 0 ? [] : [`${name} = ${tupleText(given.map((target) => quoteText(targetName(target, writing))))}`];
    return [...list('except', except), ...list('only', only)];
}
function targetName({ name, range }, { sources, meta }) {
    const source = sources.find(({ builder }) => builder.rawName === name);
    if (source !== undefined)
        return `${source.builder.type}.${source.name}`;
    meta.notes.add(`there is no builder named ${JSON.stringify(name)}`, range);
    return name;
}
/** Deviation: upgrade-override. Packer drops `override`. */
function override({ overrides }, writing) {
    const items = overrides.flatMap((entry) => overrideItem(entry, writing));
    return items.length === 0 ? [] : [`override = ${objectText(items)}`];
}
function overrideItem({ name, nameRange, value }, { sources, meta }) {
    const source = sources.find(({ builder }) => builder.rawName === name);
    if (source !== undefined && value.kind === 'map')
        return [objectItem(source.name, expressionText(value, meta))];
    if (value.kind !== 'null') {
        const reason = source === undefined ? 'there is no builder of this name' : 'it is not an object';
        meta.notes.add(`the override of ${JSON.stringify(name)} is left out: ${reason}`, nameRange);
    }
    return [];
}

;// CONCATENATED MODULE: ./out/template/hcl-upgrade/data-blocks.js



/** Collects `data` blocks of one type: blocks with the same content are one. */
class DataBlocks {
    #type;
    #bodies = new Map();
    constructor(type) {
        this.#type = type;
    }
    /** The expression of an output of a block with these lines. */
    output(lines, output) {
        const body = lines.join('\n');
        const name = this.#bodies.get(body) ?? `autogenerated_${this.#bodies.size + 1}`;
        this.#bodies.set(body, name);
        return `data.${this.#type}.${name}.${output}`;
    }
    /** The blocks in the order of their names. */
    texts() {
        return [...this.#bodies].map(([body, name]) => blockText(`data "${this.#type}" "${name}"`, [body]));
    }
}
/** Options that a data block takes over from the builder (spec-commands 8.1). */
const ACCESS = new Set([
    'access_key',
    'assume_role',
    'custom_endpoint_ec2',
    'shared_credentials_file',
    'decode_authorization_messages',
    'insecure_skip_tls_verify',
    'max_retries',
    'mfa_code',
    'profile',
    'region',
    'secret_key',
    'skip_metadata_api_check',
    'skip_credential_validation',
    'token',
    'vault_aws_engine',
    'aws_polling',
]);
/**
 * Makes a `data "amazon-ami"` of a builder's `source_ami_filter`. The filter stays where it is when `source_ami` is given
 * too, when it is empty, or when something in it has a value in builders only.
 */
function extractFilter(config, { images, declaration, writing, }) {
    const filter = config.entries.find(({ name }) => name === 'source_ami_filter')?.value;
    const unchanged = { config, lines: [] };
    if (filter?.kind !== 'map' || filter.entries.length === 0 || isGiven(config, 'source_ami'))
        return unchanged;
    const access = config.entries.filter(({ name }) => ACCESS.has(name));
    const options = { ...filter, entries: [...access, ...filter.entries] };
    if (!options.entries.every(({ name }) => (0,identifier/* isIdentifier */._)(name)))
        return unchanged;
    const before = writing.notes.found.length;
    const lines = bodyLines(options, declaration, writing);
    if (writing.notes.found.length > before) {
        writing.notes.keep(before);
        return unchanged;
    }
    return {
        config: { ...config, entries: config.entries.filter(({ name }) => !REPLACED.has(name)) },
        lines: [`source_ami = "\${${images.output(lines, 'id')}}"`],
    };
}
const REPLACED = new Set(['source_ami', 'source_ami_filter']);
function isGiven({ entries }, name) {
    return entries.some((entry) => entry.name === name && !isBlank(entry));
}
function isBlank({ value }) {
    return value.kind === 'null' || (value.kind === 'string' && value.value === '');
}

// EXTERNAL MODULE: ./out/languages/go-template/errors.js
var go_template_errors = __webpack_require__(80596);
// EXTERNAL MODULE: ./out/languages/go-template/parse.js + 3 modules
var parse = __webpack_require__(78507);
;// CONCATENATED MODULE: ./out/template/hcl-upgrade/called-functions.js


/** The function that a command calls; undefined when it calls none. */
function commandName({ args: [first] }) {
    return first.kind === 'identifier' ? first.name : undefined;
}
/** The functions that a text calls; none when it is no template. */
function calledFunctions(text) {
    const functions = new Set();
    const variables = new Set();
    try {
        const { trees } = (0,parse/* parseTemplate */.Q)(text, { functions: () => true });
        for (const tree of trees.values()) {
            walk(tree, (node) => {
                if (node.kind === 'identifier')
                    functions.add(node.name);
                if (node.kind !== 'command' || commandName(node) !== 'user')
                    return;
                const [, name] = node.args;
                if (name?.kind === 'string')
                    variables.add(name.value);
            });
        }
    }
    catch (error) {
        if (!(error instanceof go_template_errors/* GoTemplateError */.Bk))
            throw error;
    }
    return { functions, variables };
}
/** Depth is bounded by the parser. */
function walk(node, visit) {
    if (node === undefined)
        return;
    visit(node);
    for (const child of children(node))
        walk(child, visit);
}
function children(node) {
    switch (node.kind) {
        case 'list':
            return node.nodes;
        case 'pipe':
            return node.commands;
        case 'command':
            return node.args;
        case 'chain':
            return [node.base];
        case 'action':
        case 'template':
            return [node.pipe];
        case 'if':
        case 'with':
        case 'range':
            return [node.pipe, node.body, node.otherwise];
        default:
            return [];
    }
}

// EXTERNAL MODULE: ./out/template/go-strings/functions.js + 1 modules
var functions = __webpack_require__(16749);
;// CONCATENATED MODULE: ./out/template/hcl-upgrade/translation.js
/** A call, or another part of a template, that cannot be translated; its message is the summary of a {@link Remark}. */
class NotTranslatable extends Error {
    hint;
    constructor(message, hint) {
        super(message);
        this.name = 'NotTranslatable';
        this.hint = hint;
    }
}

;// CONCATENATED MODULE: ./out/template/hcl-upgrade/replaced-calls.js



/**
 * The functions that have a counterpart in HCL2 (spec-commands 8.3).
 * Deviation: upgrade-build-name. Packer writes `build.name` and `build.type`, which mean something else or do not exist.
 */
const replaced_calls_REPLACED = new Map([
    ['user', (args, { names }) => names.variable(constant('user', args, 0))],
    ['env', (args, site) => environment(constant('env', args, 0), site)],
    ['timestamp', (args, { names }) => none('timestamp', args, names.timestamp)],
    ['isotime', (args) => (args.length === 0 ? 'timestamp()' : `legacy_isotime(${one('isotime', args)})`)],
    ['strftime', (args) => (args.length === 0 ? 'timestamp()' : `legacy_strftime(${one('strftime', args)})`)],
    ['build', (args, site) => buildValue(constant('build', args, 0), site)],
    ['build_name', (args, site) => none('build_name', args, () => ofSource('name', site))],
    ['build_type', (args, site) => none('build_type', args, () => ofSource('type', site))],
    ['template_dir', (args) => none('template_dir', args, () => 'path.root')],
    ['pwd', (args) => none('pwd', args, () => 'path.cwd')],
    ['packer_version', (args) => none('packer_version', args, () => 'packer.version')],
    ['uuid', (args) => none('uuid', args, () => 'uuidv4()')],
    ['aws_secretsmanager', secret],
]);
/** Functions that components still render in HCL2, and what to write instead (spec-commands 8.3). */
const KEPT = new Map([
    ['lower', 'lower(var.example)'],
    ['upper', 'upper(var.example)'],
    ['split', 'split(separator, var.example)[0]'],
    ['replace', 'replace(var.example, old, new)'],
    ['replace_all', 'replace(var.example, old, new)'],
    ['clean_resource_name', 'regex_replace(var.example, "[^-a-zA-Z0-9]", "-")'],
]);
/** Old names of functions in {@link KEPT}. */
const RENAMED = new Map(functions/* CLEAN_NAME_ALIASES */.P.map((alias) => [alias, 'clean_resource_name']));
/** Functions that stay untouched, and the HCL2 function that does the same where there is one. */
const UNTOUCHED = new Map([
    ['vault', 'vault("path", "key")'],
    ['consul_key', 'consul_key("key")'],
    ['aws_secretsmanager_raw', 'aws_secretsmanager_raw("name")'],
    ['sed', 'regex_replace(var.example, "pattern", "replacement")'],
]);
/** A default that calls one of these becomes a local (spec-commands 8.1). */
const LOCAL_CALLS = new Set([
    ...[
        'user',
        'aws_secretsmanager',
        'timestamp',
        'isotime',
        'strftime',
        'template_dir',
        'pwd',
        'packer_version',
        'uuid',
    ],
    ...['lower', 'upper', 'split', 'replace', 'replace_all'],
]);
function environment(name, { place, names }) {
    if (place === 'variable')
        return `env(${quoteParts([{ literal: name }])})`;
    if (place === 'local')
        return names.environment(name);
    throw new NotTranslatable('"env" has a value in variables only');
}
function buildValue(key, { place }) {
    if (place !== 'build')
        throw new NotTranslatable('"build" has values in provisioners and post-processors only');
    return /^[A-Za-z_]\w*$/.test(key) ? `build.${key}` : `build[${quoteParts([{ literal: key }])}]`;
}
function ofSource(part, { place }) {
    if (place === 'source' || place === 'build')
        return `source.${part}`;
    throw new NotTranslatable(`"build_${part}" has a value in builders, provisioners and post-processors only`);
}
function secret(args, { names }) {
    const [name, key, ...more] = args;
    if (name === undefined || more.length > 0)
        throw wrongNumber('aws_secretsmanager');
    return names.secret(quoteParts(name), key === undefined ? undefined : quoteParts(key));
}
function none(name, args, expression) {
    if (args.length > 0)
        throw wrongNumber(name);
    return expression();
}
function one(name, args) {
    const [only, ...more] = args;
    if (only === undefined || more.length > 0)
        throw wrongNumber(name);
    return quoteParts(only);
}
/** The text of an argument that names something and so cannot be computed. */
function constant(name, args, index) {
    const parts = args[index];
    if (parts === undefined || args.length > 1)
        throw wrongNumber(name);
    return parts
        .map((part) => {
        if ('literal' in part)
            return part.literal;
        throw new NotTranslatable(`the argument of "${name}" is computed`, 'HCL2 needs a name that is written out.');
    })
        .join('');
}
function wrongNumber(name) {
    return new NotTranslatable(`"${name}" is called with a wrong number of arguments`);
}

;// CONCATENATED MODULE: ./out/template/hcl-upgrade/unique-names.js

/** Gives out identifiers, each once. */
class UniqueNames {
    #taken = new Set();
    /** The name itself where it can be an identifier that is free; else the nearest: `a b` -> `a_b`, `a_b_2`. */
    take(name) {
        const base = asIdentifier(name);
        let free = base;
        for (let number = 2; this.#taken.has(free); number++)
            free = `${base}_${number}`;
        this.#taken.add(free);
        return free;
    }
}
function asIdentifier(name) {
    const trimmed = name.trim();
    if ((0,identifier/* isIdentifier */._)(trimmed))
        return trimmed;
    const cleaned = trimmed.replace(/[^\p{ID_Continue}-]+/gu, '_').replace(/(?<=.)_$/, '');
    return (0,identifier/* isIdentifier */._)(cleaned) ? cleaned : `_${cleaned}`;
}

// EXTERNAL MODULE: ./out/languages/go-template/lex.js + 3 modules
var lex = __webpack_require__(79205);
// EXTERNAL MODULE: ./out/languages/go-template/builtins.js + 5 modules
var builtins = __webpack_require__(92188);
// EXTERNAL MODULE: ./out/languages/go-template/node-text.js
var node_text = __webpack_require__(78923);
// EXTERNAL MODULE: ./out/languages/go-template/render.js + 5 modules
var render = __webpack_require__(89711);
// EXTERNAL MODULE: ./out/languages/go-template/values.js
var values = __webpack_require__(47609);
;// CONCATENATED MODULE: ./out/template/hcl-upgrade/translate-action.js








/**
 * Translates the pipeline of an action (spec-commands 8.3); undefined when it is to stay as it is written, as `{{ .Field }}`
 * does. Throws {@link NotTranslatable}.
 */
function translateAction(pipe, site) {
    const operand = pipeline(pipe, site);
    if (operand.kind === 'source')
        return undefined;
    if (operand.kind === 'call') {
        return { parts: [{ literal: '{{ ' }, ...operand.parts, { literal: ' }}' }], kept: operand.name };
    }
    // What prints template delimiters is kept, or they would be taken for an action.
    const printsAction = operand.parts.some((part) => 'literal' in part && /\{\{|\}\}/.test(part.literal));
    return printsAction ? undefined : { parts: operand.parts, kept: undefined };
}
function pipeline(pipe, site) {
    if (pipe.variables.length > 0)
        throw new NotTranslatable('template variables cannot be translated');
    let value;
    for (const step of pipe.commands)
        value = command(step, value, site);
    if (value === undefined)
        throw new NotTranslatable('an empty action cannot be translated');
    return value;
}
function command(node, piped, site) {
    const called = commandName(node);
    const name = called === undefined ? undefined : (RENAMED.get(called) ?? called);
    const [first, ...rest] = node.args;
    if (name === undefined) {
        if (rest.length > 0 || piped !== undefined)
            throw untranslatable(node);
        return argument(first, site);
    }
    const args = [...rest.map((arg) => argument(arg, site)), ...(piped === undefined ? [] : [piped])];
    const replace = replaced_calls_REPLACED.get(name);
    if (replace !== undefined) {
        return {
            kind: 'text',
            parts: [
                {
                    expression: replace(args.map((arg) => textOf(arg, name)), site),
                },
            ],
        };
    }
    if (KEPT.has(name))
        return { kind: 'call', name, parts: callText(name, args) };
    if ((0,builtins/* isBuiltin */.i)(name))
        return executed(name, args);
    throw new NotTranslatable(`the call of "${name}" cannot be translated`, alternative(UNTOUCHED.get(name)));
}
function argument(node, site) {
    switch (node.kind) {
        case 'string':
            return { kind: 'text', parts: [{ literal: node.value }] };
        case 'number':
        case 'bool':
        case 'field':
            return { kind: 'source', text: (0,node_text/* nodeText */.q)(node) };
        case 'identifier':
            return command({ kind: 'command', offset: node.offset, args: [node] }, undefined, site);
        case 'pipe':
            return pipeline(node, site);
        default:
            throw untranslatable(node);
    }
}
function textOf(operand, callee) {
    if (operand.kind === 'text')
        return operand.parts;
    if (operand.kind === 'source' && !operand.text.startsWith('.'))
        return [{ literal: operand.text }];
    throw new NotTranslatable(`the argument of "${callee}" is known only when the component renders it`);
}
function callText(name, args) {
    return [{ literal: name }, ...args.flatMap((arg) => [{ literal: ' ' }, ...argumentText(arg)])];
}
function argumentText(operand) {
    if (operand.kind === 'source')
        return [{ literal: operand.text }];
    if (operand.kind === 'call')
        return [{ literal: '(' }, ...operand.parts, { literal: ')' }];
    const hasBacktick = operand.parts.some((part) => 'literal' in part && part.literal.includes('`'));
    if (hasBacktick)
        throw new NotTranslatable('a text with a backtick cannot be an argument');
    return [{ literal: '`' }, ...operand.parts, { literal: '`' }];
}
/** Go's own functions are executed when all their arguments are constant. */
function executed(name, args) {
    const words = args.map((arg) => {
        if (arg.kind === 'source' && !arg.text.startsWith('.'))
            return arg.text;
        if (arg.kind !== 'text' || arg.parts.some((part) => 'expression' in part)) {
            throw new NotTranslatable(`"${name}" is called with a value that is not constant`, alternative(FORMATS.get(name)));
        }
        return JSON.stringify(arg.parts.map((part) => ('literal' in part ? part.literal : '')).join(''));
    });
    try {
        return {
            kind: 'text',
            parts: [{ literal: (0,render/* renderTemplate */.X)(`{{${[name, ...words].join(' ')}}}`, (0,values/* goMap */.XG)({}), new Map()) }],
        };
    }
    catch (error) {
        if (!(error instanceof go_template_errors/* GoTemplateError */.Bk))
            throw error;
        throw new NotTranslatable(`the call of "${name}" fails: ${error.message}`);
    }
}
const FORMATS = new Map([
    ['printf', 'format("%s", var.example)'],
    ['print', '"$' + '{var.example}"'],
    ['len', 'length(var.example)'],
    ['urlquery', 'urlencode(var.example)'],
]);
function alternative(call) {
    return call === undefined ? undefined : `In HCL2: ${call}.`;
}
function untranslatable(node) {
    return new NotTranslatable(`"${(0,node_text/* nodeText */.q)(node)}" cannot be translated`);
}

;// CONCATENATED MODULE: ./out/template/hcl-upgrade/translate-text.js







/**
 * Translates the template calls of a string (spec-commands 8.3). What has no counterpart stays as it is written, and is
 * remarked.
 * Deviation: upgrade-call-by-call. Packer gives up a whole block for one call, and mixes up the arguments of `replace`.
 */
function translateText(text, site) {
    const untouched = (remark) => ({ parts: [{ literal: text }], remarks: [remark] });
    if (!(0,delimiters/* hasActions */._1)(text))
        return { parts: [{ literal: text }], remarks: [] };
    try {
        const { trees } = (0,parse/* parseTemplate */.Q)(text, { functions: () => true });
        const nodes = trees.get('root')?.nodes ?? [];
        const control = nodes.find((node) => node.kind !== 'text' && node.kind !== 'action');
        if (trees.size > 1 || control !== undefined) {
            return untouched({
                offset: control?.offset ?? 0,
                summary: 'a text with conditions or loops cannot be translated',
                hint: 'HCL2 has conditional expressions and the directives %{ if } and %{ for }.',
            });
        }
        return translateNodes(text, nodes, site);
    }
    catch (error) {
        if (!(error instanceof go_template_errors/* GoTemplateError */.Bk))
            throw error;
        return untouched({ offset: error.offset, summary: `could not parse the template: ${error.message}` });
    }
}
function translateNodes(text, nodes, site) {
    const sourceOf = actionSources(text);
    const remarks = [];
    let isTranslated = false;
    const parts = nodes.flatMap((node) => {
        if (node.kind === 'text')
            return [{ literal: node.text }];
        if (node.kind !== 'action')
            return [];
        const action = attempt(node, site, remarks);
        if (action === undefined)
            return [{ literal: sourceOf(node) }];
        isTranslated = true;
        return action.parts;
    });
    // As it is written where nothing changes: with its comments and trim marks.
    return { parts: isTranslated ? parts : [{ literal: text }], remarks };
}
/** Undefined when the action stays as it is. */
function attempt(node, site, remarks) {
    try {
        const action = translateAction(node.pipe, site);
        if (action?.kept !== undefined)
            remarks.push(keptCall(node, action.kept));
        return action;
    }
    catch (error) {
        if (!(error instanceof NotTranslatable))
            throw error;
        remarks.push({ offset: node.offset, summary: error.message, hint: error.hint });
        return undefined;
    }
}
function keptCall(node, name) {
    return {
        offset: node.offset,
        summary: `the call of "${name}" stays a template call`,
        hint: `It works where the component renders the option. In HCL2: ${KEPT.get(name) ?? name}.`,
    };
}
/** Finds an action as it is written, delimiters included. */
function actionSources(text) {
    const tokens = (0,lex/* lex */.I)(text);
    return ({ offset }) => {
        const open = tokens.findLast((token) => token.kind === 'left-delimiter' && token.offset <= offset);
        const close = tokens.find((token) => token.kind === 'right-delimiter' && token.offset >= offset);
        return text.slice(open?.offset ?? 0, close === undefined ? text.length : close.offset + 2);
    };
}

;// CONCATENATED MODULE: ./out/template/hcl-upgrade/writing.js


/** Writes strings for a place. */
function writingAt(place, names, notes) {
    const parts = (source) => {
        const translated = translateText(source.value, { place, names });
        for (const remark of translated.remarks)
            notes.remark(source, remark);
        return translated.parts;
    };
    return {
        notes,
        parts,
        text: (source) => quoteParts(parts(source)),
        mayBeEmpty: (expression) => names.mayBeEmpty(expression),
    };
}

;// CONCATENATED MODULE: ./out/template/hcl-upgrade/declared-names.js





/**
 * The `variable` and `local` blocks of the file. Defaults that are computed become locals; names that are used without being
 * declared become required variables (spec-commands 8.1).
 */
class DeclaredNames {
    #declared;
    #sensitive;
    #variableNames = new UniqueNames();
    #localNames = new UniqueNames();
    #required = new Map();
    #environment = new Map();
    #secrets;
    #notes;
    #timestamp;
    constructor(document, notes, secrets) {
        this.#notes = notes;
        this.#secrets = secrets;
        this.#sensitive = new Set(document.sensitive.map(({ value }) => value));
        const sorted = document.variables.toSorted((a, b) => (a.name < b.name ? -1 : 1));
        this.#declared = new Map(sorted.map((variable) => [variable.name, this.#declare(variable)]));
    }
    /** Deviation: upgrade-self-reference. A variable that uses itself must be given from outside; Packer writes a local that uses itself. */
    #declare(variable) {
        const called = calledFunctions(variable.defaultValue?.value ?? '');
        const isRequired = variable.defaultValue === undefined || called.variables.has(variable.name);
        const isLocal = !isRequired && [...called.functions].some((name) => LOCAL_CALLS.has(name));
        const name = (isLocal ? this.#localNames : this.#variableNames).take(variable.name);
        if (name !== variable.name) {
            this.#notes.add(`the variable ${JSON.stringify(variable.name)} is called ${name} in HCL2`, variable.nameRange);
        }
        return { original: variable.name, defaultValue: isRequired ? undefined : variable.defaultValue, name, isLocal };
    }
    variable(name) {
        const declared = this.#declared.get(name);
        if (declared !== undefined)
            return `${declared.isLocal ? 'local' : 'var'}.${declared.name}`;
        return `var.${known(this.#required, name, () => this.#variableNames.take(name))}`;
    }
    mayBeEmpty(expression) {
        const declared = [...this.#declared.values()].find(({ name }) => expression === `var.${name}`);
        const isRequired = [...this.#required.values()].some((name) => expression === `var.${name}`);
        return isRequired || (declared !== undefined && !declared.isLocal && (declared.defaultValue?.value ?? '') === '');
    }
    /** Deviation: upgrade-env-in-locals. Only defaults of variables may call `env`; Packer writes calls that are refused. */
    environment(name) {
        return `var.${known(this.#environment, name, () => this.#variableNames.take(`env_${name}`))}`;
    }
    timestamp = () => {
        this.#timestamp ??= this.#localNames.take('timestamp');
        return `local.${this.#timestamp}`;
    };
    secret(name, key) {
        return this.#secrets.output([...(key === undefined ? [] : [`key = ${key}`]), `name = ${name}`], 'value');
    }
    /** What can be set from outside, by JSON name. Complete when everything else is translated. */
    get assignable() {
        const declared = [...this.#declared.values()].filter(({ isLocal }) => !isLocal);
        const optional = (one) => [one.original, { name: one.name, isRequired: one.defaultValue === undefined }];
        const needed = [...this.#required].map(([original, name]) => [original, { name, isRequired: true }]);
        return new Map([...declared.map(optional), ...needed]);
    }
    /** The locals. To be asked after everything else is translated, and before {@link variableBlocks}. */
    localBlocks() {
        const writing = writingAt('local', this, this.#notes);
        const locals = [...this.#declared.values()].filter(({ isLocal }) => isLocal);
        const own = locals.filter(({ original }) => this.#sensitive.has(original));
        const shared = locals.filter(({ original }) => !this.#sensitive.has(original));
        const blocks = own.flatMap((local) => {
            const expression = `expression = ${defaultText(local, writing)}`;
            const text = blockText(`local "${local.name}"`, ['sensitive = true', expression]);
            return [...this.#notes.takeComments(), text];
        });
        const items = shared.flatMap((local) => {
            const item = `${local.name} = ${defaultText(local, writing)}`;
            return [...this.#notes.takeComments(), item];
        });
        if (items.length > 0)
            blocks.push(blockText('locals', items));
        return [...this.#timestampBlock(), ...blocks];
    }
    /** Packer's counterpart of `timestamp` gives digits of date and time, not seconds. */
    #timestampBlock() {
        if (this.#timestamp === undefined)
            return [];
        const value = 'regex_replace(timestamp(), "[- TZ:]", "")';
        return [
            commentText('Stands for the template function "timestamp": date and time, not seconds since 1970.'),
            blockText('locals', [`${this.#timestamp} = ${value}`]),
        ];
    }
    /** The variables: declared ones, then those that are needed. */
    variableBlocks() {
        const writing = writingAt('variable', this, this.#notes);
        const declared = [...this.#declared.values()].flatMap(({ original, defaultValue, name, isLocal }) => {
            if (isLocal)
                return [];
            const value = defaultValue === undefined ? undefined : writing.text(defaultValue);
            return [...this.#notes.takeComments(), this.#variableBlock(name, original, value)];
        });
        const required = [...this.#required].map(([original, name]) => this.#variableBlock(name, original, undefined));
        const environment = [...this.#environment].map(([original, name]) => this.#variableBlock(name, name, `"\${env(${quoteText(original)})}"`));
        return [...declared, ...required, ...environment];
    }
    #variableBlock(name, original, value) {
        return blockText(`variable "${name}"`, [
            'type = string',
            ...(value === undefined ? [] : [`default = ${value}`]),
            ...(this.#sensitive.has(original) ? ['sensitive = true'] : []),
        ]);
    }
}
function defaultText({ defaultValue }, writing) {
    return defaultValue === undefined ? '""' : writing.text(defaultValue);
}
function known(names, key, make) {
    const name = names.get(key) ?? make();
    names.set(key, name);
    return name;
}

// EXTERNAL MODULE: ./out/template/json/string-place.js
var string_place = __webpack_require__(99982);
;// CONCATENATED MODULE: ./out/template/hcl-upgrade/notes.js


/** Collects what needs a look after the upgrade, each with its place in the JSON template. */
class Notes {
    #found = [];
    #lines;
    /** How many of them stand in comments already. */
    #commented = 0;
    constructor(lines) {
        this.#lines = lines;
    }
    get found() {
        return this.#found;
    }
    /** A part of a string. */
    remark(source, { offset, summary, hint }) {
        this.add(summary, (0,string_place/* actionPlace */.A)(this.#lines, source.range, { value: source.value, offset }), hint);
    }
    add(summary, range, hint) {
        this.#found.push({ severity: 'warning', code: 'NotTranslated', summary, range, hint });
    }
    /** Takes back all but the first `count`. */
    keep(count) {
        this.#found.length = count;
    }
    /** What was noted since the last call: stands as comments above the block. */
    takeComments() {
        const fresh = this.#found.slice(this.#commented);
        this.#commented = this.#found.length;
        const texts = fresh.map(({ summary, hint }) => commentText(hint === undefined ? summary : `${summary}\n${hint}`));
        return [...new Set(texts)];
    }
}

;// CONCATENATED MODULE: ./out/template/hcl-upgrade/source-names.js

/**
 * The sources of a template, in the order of the file: by type and name. A builder without a name of its own is
 * `autogenerated_1`, by its place in that order (spec-commands 8.1).
 * Deviation: upgrade-source-names. Packer only replaces blanks, and may write names that no `sources` can refer to.
 */
function nameSources({ builders }) {
    const names = new UniqueNames();
    const sorted = builders.toSorted((a, b) => compare(a.type, b.type) || compare(a.rawName, b.rawName));
    return sorted.map((builder, index) => {
        const isUnnamed = builder.rawName === builder.type;
        return { builder, name: names.take(isUnnamed ? `autogenerated_${index + 1}` : builder.rawName) };
    });
}
function compare(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}

;// CONCATENATED MODULE: ./out/template/hcl-upgrade/upgrade-document.js











/** Translates a JSON template into HCL2 (spec-commands 8). */
function upgradeDocument(document, options) {
    const { declarationOf } = options;
    const notes = new Notes(options.lines);
    const images = new DataBlocks('amazon-ami');
    const secrets = new DataBlocks('amazon-secretsmanager');
    const names = new DeclaredNames(document, notes, secrets);
    const sources = nameSources(document);
    const imageWriting = {
        images,
        declaration: declarationOf('data-source', 'amazon-ami'),
        writing: writingAt('data', names, notes),
    };
    const sourceWriting = writingAt('source', names, notes);
    notes.takeComments();
    const sourceBlocks = sources.flatMap(({ builder, name }) => {
        const isAmazon = builder.type.startsWith('amazon-');
        const { config, lines } = isAmazon
            ? extractFilter(builder.config, imageWriting)
            : { config: builder.config, lines: [] };
        const body = sortByName([...bodyLines(config, declarationOf('builder', builder.type), sourceWriting), ...lines]);
        const text = blockText(`source ${quoteText(builder.type)} ${quoteText(name)}`, body);
        return [...notes.takeComments(), text];
    });
    const build = buildBlock(document, {
        sources,
        declarationOf,
        body: writingAt('build', names, notes),
        meta: writingAt('data', names, notes),
    });
    const locals = names.localBlocks();
    const sections = [
        { annotation: 'packer', blocks: packerBlock(document) },
        { annotation: 'variables', blocks: names.variableBlocks() },
        { annotation: 'data', blocks: [...secrets.texts(), ...images.texts()] },
        { annotation: 'locals', blocks: locals },
        { annotation: 'sources', blocks: sourceBlocks },
        { annotation: 'build', blocks: [build] },
    ];
    return { text: fileText(sections, options.annotations), notes: notes.found, sources, variables: names.assignable };
}
function fileText(sections, annotations) {
    const used = sections.filter(({ blocks }) => blocks.length > 0);
    const texts = used.flatMap(({ annotation, blocks }) => annotations ? [commentText(ANNOTATIONS[annotation]), ...blocks] : blocks);
    const head = annotations ? [`${commentText(ANNOTATIONS.file)}\n`] : [];
    return (0,format/* formatHcl */.d)(`${[...head, ...texts].map(separated).join('').trimEnd()}\n`);
}
/** A blank line behind every block; comments stand right above what they are about. */
function separated(text) {
    return text.startsWith('#') && !text.endsWith('\n') ? `${text}\n` : `${text.trimEnd()}\n\n`;
}

// EXTERNAL MODULE: ./out/engine/set-up.js
var set_up = __webpack_require__(60354);
// EXTERNAL MODULE: ./out/template/hcl/load-hcl-template.js + 178 modules
var load_hcl_template = __webpack_require__(80981);
// EXTERNAL MODULE: ./out/template/json/load-json-template.js + 12 modules
var load_json_template = __webpack_require__(27438);
// EXTERNAL MODULE: ./out/engine/merge-diagnostics.js
var merge_diagnostics = __webpack_require__(61615);
;// CONCATENATED MODULE: ./out/engine/upgrade/build-parts.js
/** All components of a build, in order. */
function buildParts(build) {
    const { errorCleanupProvisioner: cleanup } = build;
    return [
        { label: 'builder', kind: 'builders', block: build.builder, meta: {} },
        ...build.provisioners.map((block, index) => build_parts_provisioner(`provisioner ${index + 1}`, block)),
        ...(cleanup === undefined ? [] : [build_parts_provisioner('error-cleanup-provisioner', cleanup)]),
        ...build.postProcessors.flatMap((sequence, index) => sequence.map((block, at) => build_parts_postProcessor(`post-processor ${index + 1}.${at + 1}`, block))),
    ];
}
function build_parts_provisioner(label, block) {
    const { pauseBefore, timeout, maxRetries } = block;
    return {
        label,
        kind: 'provisioners',
        block,
        meta: { pause_before: pauseBefore, timeout, max_retries: maxRetries },
    };
}
function build_parts_postProcessor(label, block) {
    const { keepInputArtifact } = block;
    // In HCL2 a block without a name has an empty one.
    const name = block.name === '' ? block.type : block.name;
    return { label, kind: 'postProcessors', block, meta: { name, keep_input_artifact: keepInputArtifact } };
}

// EXTERNAL MODULE: ./out/config/camel-case.js
var camel_case = __webpack_require__(99973);
;// CONCATENATED MODULE: ./out/engine/upgrade/decoded-options.js

/** Decodes the options of a component and does no more: nothing is checked, no file is looked for. */
async function decodedOptions(component, body, context) {
    let decoded;
    const intercepting = {
        range: body.range,
        renderLate: body.renderLate,
        async decode(declaration, scope) {
            const given = await body.decode(rendered(declaration), scope);
            decoded = given;
            // Without a value the component goes no further.
            return { ...given, value: undefined };
        },
    };
    const { diagnostics } = await component.prepare(intercepting, context);
    const names = new Map(Object.keys(component.options.properties).map((name) => [(0,camel_case/* camelCase */.x)(name), name]));
    return {
        // as: what declarations decode to are records.
        value: decoded?.value,
        diagnostics,
        locate: (path) => {
            const [first = ''] = path.split('.');
            return decoded?.locate([names.get(first) ?? first]) ?? body.range;
        },
    };
}
/** The same options, all of them rendered at once: what is rendered late would be compared unrendered. */
function rendered(declaration) {
    const properties = Object.entries(declaration.properties).map(([name, schema]) => {
        const { struct } = schema.option;
        const inner = struct === undefined ? {} : { struct: rendered(struct) };
        return [name, { ...schema, option: { ...schema.option, ...inner, late: false } }];
    });
    return { properties: Object.fromEntries(properties) };
}

;// CONCATENATED MODULE: ./out/engine/upgrade/differences.js
/** Where two plain values differ. The order of keys does not count. Depth is bounded by the declarations. */
function differences(before, after, path = []) {
    if (isObject(before) && isObject(after) && Array.isArray(before) === Array.isArray(after)) {
        const [left, right] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
        return [...new Set([...left.keys(), ...right.keys()])].flatMap((key) => differences(left.get(key), right.get(key), [...path, key]));
    }
    return Object.is(before, after) ? [] : [{ path: path.join('.'), before: shown(before), after: shown(after) }];
}
function isObject(value) {
    return typeof value === 'object' && value !== null;
}
const LONGEST = 200;
function shown(value) {
    const text = JSON.stringify(value) ?? 'not given';
    return text.length > LONGEST ? `${text.slice(0, LONGEST)}...` : text;
}

;// CONCATENATED MODULE: ./out/engine/upgrade/problems.js
/** Something that the upgrade does not build as the JSON template does. */
function differs(range, summary, detail) {
    return {
        severity: 'error',
        code: 'UpgradeDiffers',
        summary: `after the upgrade ${summary}`,
        detail,
        hint: 'Mend it by hand in the file that was written.',
        range,
    };
}
/** Components whose options are not known: `builder qemu`. */
function notBuiltHere(components) {
    return {
        severity: 'warning',
        code: 'UpgradeNotCompared',
        summary: `not compared, because it is not built here: ${components.join(', ')}`,
        detail: 'Such components are written by the look of their options: check what is a block and what a map.',
    };
}
/** Why something could not be compared, with the first of its problems. */
function notCompared(why, { diagnostics }) {
    const first = diagnostics.find(({ severity }) => severity === 'error');
    return {
        severity: 'warning',
        code: 'UpgradeNotCompared',
        summary: `not compared with the JSON template: ${why}`,
        detail: first?.summary,
        range: first?.range,
    };
}

;// CONCATENATED MODULE: ./out/engine/upgrade/compare-builds.js




/** Compares what two builds are made of; codes as in `comparePlans`. Components that are not built here are left out. */
async function compareBuilds(before, after, stand) {
    const [left, right] = [buildParts(before), buildParts(after)];
    const named = ({ label, block }) => `${label} ${block.type}`;
    if (left.map(named).join() !== right.map(named).join()) {
        const detail = `JSON: ${left.map(named).join(', ')}\nHCL2: ${right.map(named).join(', ')}`;
        return [differs(before.builder.typeRange, `the build ${before.name} has other components`, detail)];
    }
    const generatedKeys = await stand.generatedKeys(before);
    const found = [];
    for (const [index, part] of left.entries()) {
        const counterpart = right[index];
        if (counterpart === undefined)
            continue;
        const keys = part.kind === 'builders' ? undefined : generatedKeys;
        found.push(...(await compareParts(part, counterpart, stand, { build: after, generatedKeys: keys })));
    }
    return found;
}
async function compareParts(before, after, stand, where) {
    const { label, block } = before;
    const component = await stand.component(before);
    if (component === undefined)
        return [];
    const context = stand.prepareContext(where.build, where.generatedKeys);
    const json = await decodedOptions(component, block.body, context);
    if (json.value === undefined)
        return [notCompared(`the ${label} ${block.type} has problems of its own`, json)];
    const hcl = await decodedOptions(component, after.block.body, {
        ...context,
        generated: stand.generated(where.generatedKeys),
    });
    if (hcl.value === undefined) {
        const detail = hcl.diagnostics.map(({ summary }) => summary).join('\n');
        return [differs(block.typeRange, `the options of the ${label} ${block.type} are refused`, detail)];
    }
    const options = differences(stand.comparable(json.value), stand.comparable(hcl.value));
    return [...differences(before.meta, after.meta), ...options].map(({ path, before: was, after: is }) => differs(json.locate(path), `the ${label} ${block.type} differs in "${path}"`, `JSON: ${was}\nHCL2: ${is}`));
}

// EXTERNAL MODULE: ./out/engine/generated-keys.js
var generated_keys = __webpack_require__(74980);
// EXTERNAL MODULE: ./out/engine/resolve-scope.js + 1 modules
var resolve_scope = __webpack_require__(39225);
;// CONCATENATED MODULE: ./out/engine/upgrade/stub-data-sources.js

/** The options of `source_ami_filter`; the others of amazon-ami say how to reach AWS. */
const FILTER = ['filters', 'owners', 'mostRecent', 'includeDeprecated'];
/** What stands for a secret of AWS Secrets Manager, asked by function or data source. */
function secretStub(name, key) {
    return `<secret ${name} ${key}>`;
}
/** The functions of JSON templates that ask the network. Only one of them has a counterpart that gives the same. */
const STUB_RESOLVERS = {
    aws_secretsmanager: async ([name = '', key = '']) => secretStub(name, key),
    aws_secretsmanager_raw: async ([name = '']) => `<whole secret ${name}>`,
    consul_key: async ([key = '']) => `<consul ${key}>`,
    vault: async ([path = '', key = '']) => `<vault ${path} ${key}>`,
};
/** Data sources that ask nobody: their answers tell what was asked. */
class StubDataSources {
    known;
    /** What images were asked for, by the ids that were given for them. */
    #images = new Map();
    constructor(known) {
        this.known = Object.fromEntries(Object.entries(known).map(([type, load]) => [type, async () => this.#stub(await load())]));
    }
    /** The options of a builder with the filter that its image comes from, as its JSON form has it. */
    withFilter(value) {
        const asked = typeof value['sourceAmi'] === 'string' ? this.#images.get(value['sourceAmi']) : undefined;
        if (asked === undefined)
            return value;
        const filter = FILTER.map((name) => [name, asked[name]]);
        const access = Object.entries(asked).filter(([name]) => !FILTER.includes(name));
        // Where the two do not reach AWS in the same way, it shows.
        const other = access.filter(([name, option]) => JSON.stringify(option) !== JSON.stringify(value[name]));
        return { ...value, ...Object.fromEntries(other), sourceAmi: '', sourceAmiFilter: Object.fromEntries(filter) };
    }
    #stub(source) {
        return {
            ...source,
            prepare: async (body, context) => {
                const { value, diagnostics } = await decodedOptions(source, body, context);
                const execute = async () => this.#answer(source.type, value ?? {});
                return { value: value === undefined ? undefined : { execute }, diagnostics, final: true };
            },
        };
    }
    #answer(type, options) {
        if (type === 'amazon-secretsmanager')
            return { value: secretStub(String(options['name']), String(options['key'])) };
        const id = `<image ${this.#images.size + 1}>`;
        this.#images.set(id, options);
        return { id };
    }
}

;// CONCATENATED MODULE: ./out/engine/upgrade/stand.js




/** The value of a variable that has none: a text, a number and a boolean at once. */
const STUB = '1';
/** When both are read: a time whose forms are easily told from other numbers. */
const START_TIME = new Date('2009-02-13T23:31:30Z');
/** `timestamp` in JSON, in seconds; and its counterpart in HCL2, in digits of date and time. */
const TIMESTAMPS = /1234567890|20090213233130/g;
const KIND_NAMES = { builders: 'builder', provisioners: 'provisioner', postProcessors: 'post-processor' };
/** What both templates are read with, so that equal templates give equal options. */
class Stand {
    absolutePath;
    workingDirectory;
    /** Components that were asked for and are not built here. */
    foreign = new Set();
    #comparison;
    #dataSources;
    constructor(comparison) {
        const { host, template } = comparison.request;
        this.workingDirectory = host.workingDirectory;
        // Both are read by their full path, so that `template_dir` and `path.root` are the same.
        this.absolutePath = (0,external_node_path_.resolve)(host.workingDirectory, template);
        this.#comparison = comparison;
        this.#dataSources = new StubDataSources(comparison.parts.catalogue.dataSources);
    }
    /** Assignments by JSON names; of what became a local, none. */
    jsonInputs() {
        const assignments = [...this.#values()].map(([name, value]) => ({ name, value }));
        return { files: [], assignments };
    }
    /** The same assignments by HCL2 names. */
    hclInputs() {
        const names = this.#comparison.upgraded.variables;
        const assignments = [...this.#values()].map(([name, value]) => ({ name: names.get(name)?.name ?? name, value }));
        return { files: [], assignments };
    }
    #values() {
        const { upgraded, given } = this.#comparison;
        const values = new Map();
        for (const [name, { isRequired }] of upgraded.variables) {
            const value = given.get(name) ?? (isRequired ? STUB : undefined);
            if (value !== undefined)
                values.set(name, value);
        }
        return values;
    }
    scope(template) {
        const { parts, request, setup } = this.#comparison;
        const scope = (0,resolve_scope/* resolveScope */.H)(parts, template, request, { ...setup, runDataSources: true });
        const { dataSources } = scope;
        return {
            ...scope,
            env: withoutVariables(scope.env),
            startTime: START_TIME,
            now: () => START_TIME,
            resolvers: STUB_RESOLVERS,
            // Components that are not built here are no reason to stop.
            components: undefined,
            dataSources: dataSources === undefined ? undefined : { ...dataSources, known: this.#dataSources.known },
        };
    }
    /** What is told of differences may hold values. */
    conceal(sensitive) {
        for (const { name, value } of sensitive)
            this.#comparison.setup.secrets.add(value, name);
    }
    /** The name of the build that a build of the JSON template has become. */
    upgradedName({ builder, name }) {
        const same = this.#comparison.upgraded.sources.find(({ builder: source }) => {
            return source.type === builder.type && source.typeRange.start.offset === builder.typeRange.start.offset;
        });
        return same === undefined ? name : `${builder.type}.${same.name}`;
    }
    /** A component by its kind and type; undefined when it is not built here, which is remembered. */
    async component({ kind, block: { type } }) {
        const known = this.#comparison.parts.catalogue[kind];
        if (!Object.hasOwn(known, type))
            this.foreign.add(`${KIND_NAMES[kind]} ${type}`);
        return Object.hasOwn(known, type) ? known[type]?.() : undefined;
    }
    /** The keys of `build` that provisioners and post-processors know. */
    async generatedKeys({ builder: { type } }) {
        const { builders } = this.#comparison.parts.catalogue;
        const builder = Object.hasOwn(builders, type) ? await builders[type]?.() : undefined;
        return new Set([...generated_keys/* COMMON_GENERATED_KEYS */.$, ...(builder?.generatedVariables ?? [])]);
    }
    prepareContext(build, generatedKeys) {
        const { request, original, setup } = this.#comparison;
        return {
            buildName: build.buildName ?? build.name,
            builderType: build.builder.type,
            templateDirectory: original.directory,
            templatePath: request.template,
            force: false,
            debug: false,
            onError: 'cleanup',
            host: request.host,
            secrets: setup.secrets,
            generatedKeys,
        };
    }
    /** Values of `build`, which {@link comparable} knows again. */
    generated(keys) {
        return keys === undefined ? undefined : Object.fromEntries([...keys].map((key) => [key, marker(key)]));
    }
    /** Options without what must differ: times, uuids, placeholders, and filters that became data sources. */
    comparable(value) {
        return neutral(this.#dataSources.withFilter(value));
    }
}
function neutral(value) {
    if (typeof value === 'string')
        return neutralText(value);
    if (Array.isArray(value))
        return value.map(neutral);
    if (typeof value !== 'object' || value === null)
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [neutralText(key), neutral(inner)]));
}
function neutralText(text) {
    return text
        .replace(TIMESTAMPS, '<timestamp>')
        .replace(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '<uuid>')
        .replace(/\{\{\.(\w+)\}\}/g, (_, key) => marker(key));
}
/** Not a template: a component would render it. */
function marker(key) {
    return `<build ${key}>`;
}
/** The environment without values of variables: the JSON template would not see them. */
function withoutVariables(env) {
    return Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('PKR_VAR_')));
}

;// CONCATENATED MODULE: ./out/engine/upgrade/compare-plans.js







/**
 * Compares what a JSON template and its upgrade would build: the same builds of the same components with the same decoded
 * options, but for the names of builds. Data sources and secret stores are answered by stand-ins, and variables without value
 * have stubs. Codes: `UpgradeDiffers`, `UpgradeInvalid`; the warning `UpgradeNotCompared` says what could not be compared.
 */
async function comparePlans(comparison) {
    const stand = new Stand(comparison);
    const { original, upgraded, sources } = comparison;
    const { workingDirectory } = stand;
    const json = await (0,load_json_template/* loadJsonTemplate */.T)(comparison.request.template, {
        workingDirectory,
        readFile: async () => original.text,
    });
    const before = await resolved(json, stand.jsonInputs(), stand);
    if ((0,support_diagnostics/* hasErrors */.C)(before.diagnostics))
        return [notCompared('the JSON template has problems of its own', before)];
    const path = `${stand.absolutePath}.pkr.hcl`;
    sources.set(path, upgraded.text);
    const hcl = await (0,load_hcl_template.loadHclTemplate)(path, { workingDirectory, isFolder: false, text: upgraded.text });
    const after = await resolved(hcl, stand.hclInputs(), stand);
    if ((0,support_diagnostics/* hasErrors */.C)(after.diagnostics)) {
        return after.diagnostics
            .filter(({ severity }) => severity === 'error')
            .map((one) => ({ ...one, code: 'UpgradeInvalid' }));
    }
    const found = [];
    for (const build of before.builds) {
        const counterpart = after.builds.find(({ name }) => name === stand.upgradedName(build));
        if (counterpart === undefined)
            found.push(differs(build.builder.typeRange, `there is no build ${build.name}`));
        else
            found.push(...(await compareBuilds(build, counterpart, stand)));
    }
    const foreign = [...stand.foreign];
    return (0,merge_diagnostics/* mergeDiagnostics */.r)(foreign.length === 0 ? found : [...found, notBuiltHere(foreign)]);
}
async function resolved(template, inputs, stand) {
    if ((0,support_diagnostics/* hasErrors */.C)(template.diagnostics))
        return { builds: [], diagnostics: template.diagnostics };
    const resolution = await template.resolve(inputs, stand.scope(template));
    stand.conceal(resolution.sensitive);
    return resolution;
}

;// CONCATENATED MODULE: ./out/engine/upgrade/upgrade.js







/**
 * Translates a JSON template into HCL2, reads the result and compares what the two would build (spec-commands 8). Says what
 * was not translated; the exit code is 1 when something is not the same, or cannot be known.
 */
async function upgrade(parts, request) {
    const setup = (0,set_up/* setUp */.s)(request);
    const { template: path, host } = request;
    const original = await readOriginal(path, host.workingDirectory);
    const { document } = original;
    const sources = new Map([[path, original.text]]);
    const end = (diagnostics, text) => {
        if (diagnostics.length > 0)
            setup.sink({ type: 'diagnostics', diagnostics, sources });
        return { text, diagnostics, exitCode: (0,support_diagnostics/* hasErrors */.C)(diagnostics) ? 1 : 0 };
    };
    const given = await givenVariables(request.variables, host.workingDirectory);
    const problems = [...original.diagnostics, ...given.diagnostics];
    if (document === undefined || (0,support_diagnostics/* hasErrors */.C)(problems))
        return end(problems, undefined);
    const { content, lines } = document;
    const declarationOf = await declarations(content, parts.catalogue);
    const upgraded = upgradeDocument(content, { lines, declarationOf, annotations: request.annotations });
    const compared = await comparePlans({
        parts,
        request,
        setup,
        original,
        upgraded,
        given: given.values,
        sources,
    });
    return end([...problems, ...upgraded.notes, ...unknownBuilders(content, declarationOf), ...compared], upgraded.text);
}
/** The options of the components that the template names and this program has. */
async function declarations(document, catalogue) {
    const kinds = [
        ['builder', catalogue.builders, document.builders],
        ['provisioner', catalogue.provisioners, [document.provisioners, document.cleanup ?? []].flat()],
        ['post-processor', catalogue.postProcessors, document.postProcessors.flat()],
        ['data-source', catalogue.dataSources, [{ type: 'amazon-ami' }]],
    ];
    const known = new Map();
    for (const [kind, components, used] of kinds) {
        for (const { type } of used) {
            const load = Object.hasOwn(components, type) ? components[type] : undefined;
            if (load !== undefined)
                known.set(`${kind} ${type}`, (await load()).options);
        }
    }
    return (kind, type) => known.get(`${kind} ${type}`);
}
/** Packer writes the file and fails when it knows neither a builder nor its family. */
function unknownBuilders({ builders }, declarationOf) {
    return builders
        .filter(({ type }) => declarationOf('builder', type) === undefined && pluginOf(type) === undefined)
        .map(({ type, typeRange }) => ({
        severity: 'error',
        code: 'UnknownBuilder',
        summary: `unknown builder type: ${JSON.stringify(type)}`,
        hint: 'The source is written by the look of its options. Name its plugin in required_plugins.',
        range: typeRange,
    }));
}


/***/ }),

/***/ 60757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ formatHcl)
});

;// CONCATENATED MODULE: ./out/languages/hcl/format-align.js
/** Aligns the `=` of neighbouring lines, then the comments at the ends of neighbouring lines. */
function alignCells(lines) {
    alignRuns(lines, (line) => line.assign[0], (line) => width(line.lead));
    alignRuns(lines, (line) => line.comment[0], (line) => width(line.lead) + width(line.assign));
}
function alignRuns(lines, cell, before) {
    let run = [];
    for (const line of lines) {
        if (cell(line) !== undefined) {
            run.push(line);
            continue;
        }
        alignRun(run, cell, before);
        run = [];
    }
    alignRun(run, cell, before);
}
function alignRun(run, cell, before) {
    const widths = run.map(before);
    const column = widths.reduce((widest, width) => Math.max(widest, width), 0) + 1;
    run.forEach((line, index) => {
        const first = cell(line);
        if (first !== undefined)
            first.spaces = column - (widths[index] ?? 0);
    });
}
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const ASCII = /^[\x20-\x7e]*$/;
function width(tokens) {
    return tokens.reduce((sum, { token, spaces }) => sum + spaces + columns(token.text), 0);
}
function columns(text) {
    return ASCII.test(text) ? text.length : [...graphemes.segment(text)].length;
}

// EXTERNAL MODULE: ./out/languages/hcl/tokens.js
var hcl_tokens = __webpack_require__(2565);
;// CONCATENATED MODULE: ./out/languages/hcl/format-indent.js

const WIDTH = 2;
/** Sets the spaces before the first token of each line: two for each level that an earlier line left open. */
function indentLines(lines) {
    const levels = [];
    for (const line of lines) {
        const first = firstToken(line);
        const isBlank = first === undefined || first.token.kind === 'newline' || first.token.kind === 'end';
        const net = netBrackets(line);
        if (net < 0)
            closeLevels(levels, -net);
        if (!isBlank)
            first.spaces = WIDTH * levels.length;
        if (net > 0)
            levels.push(net);
    }
}
function firstToken({ lead, assign, comment }) {
    return lead[0] ?? assign[0] ?? comment[0];
}
/** What stands behind a heredoc's opener does not count. */
function netBrackets({ lead, assign }) {
    let net = 0;
    for (const { token } of lead) {
        net += (0,hcl_tokens/* nesting */.tU)(token.kind);
        if (token.kind === 'open-heredoc')
            break;
    }
    for (const { token } of assign)
        net += (0,hcl_tokens/* nesting */.tU)(token.kind);
    return net;
}
/** A line that opened several brackets made one level, which is gone when all of them are closed. */
function closeLevels(levels, closed) {
    let left = closed;
    while (left > 0 && levels.length > 0) {
        const top = levels.pop() ?? 0;
        if (top > left)
            levels.push(top - left);
        left -= top;
    }
}

;// CONCATENATED MODULE: ./out/languages/hcl/format-lines.js

/** Splits tokens into lines of cells. A heredoc belongs to the line of its opener. */
function formatLines(tokens) {
    const lines = [];
    let current = [];
    for (const token of tokens) {
        current.push({ token, spaces: 0 });
        if (!endsLine(token))
            continue;
        lines.push(intoCells(current));
        current = [];
    }
    return lines;
}
/** The text of a formatted line. */
function lineText({ lead, assign, comment }) {
    return [lead, assign, comment]
        .flat()
        .map(({ token, spaces }) => `${' '.repeat(spaces)}${token.text}`)
        .join('');
}
function endsLine({ kind, text }) {
    return kind === 'newline' || kind === 'end' || (kind === 'line-comment' && text.endsWith('\n'));
}
function intoCells(line) {
    const last = line.at(-1)?.token;
    const hasComment = line.length > 1 && (last?.kind === 'line-comment' || last?.kind === 'block-comment');
    const comment = hasComment ? line.slice(-1) : [];
    const code = hasComment ? line.slice(0, -1) : line;
    const equals = code.findIndex(({ token }, index) => index > 0 && token.kind === '=');
    if (equals === -1 || !isBalanced(code.slice(equals)))
        return { lead: code, assign: [], comment };
    return { lead: code.slice(0, equals), assign: code.slice(equals), comment };
}
function isBalanced(tokens) {
    return tokens.reduce((depth, { token }) => depth + (0,hcl_tokens/* nesting */.tU)(token.kind), 0) === 0;
}

;// CONCATENATED MODULE: ./out/languages/hcl/format-spacing.js

/** Sets the spaces between the tokens of each line. */
function spaceWithinLines(lines) {
    for (const { lead, assign, comment } of lines) {
        const tokens = [...lead, ...assign, ...comment];
        tokens.forEach((right, index) => {
            const left = tokens[index - 1];
            if (left === undefined)
                return;
            const gap = { before: tokens[index - 2]?.token, left: left.token, right: right.token };
            right.spaces = hasSpace(gap) ? 1 : 0;
        });
    }
}
/** The first rule that has an opinion decides. */
function hasSpace(gap) {
    for (const rule of [punctuationRule, templateRule, wordRule, unaryRule, bracketRule]) {
        const opinion = rule(gap);
        if (opinion !== undefined)
            return opinion;
    }
    return true;
}
function punctuationRule({ left, right }) {
    if (right.kind === 'newline' || right.kind === 'end')
        return false;
    if (left.kind === 'identifier' && right.kind === '(')
        return false;
    if ([left.kind, right.kind].some((kind) => kind === '::' || kind === '.'))
        return false;
    if (right.kind === ',' || right.kind === '...')
        return false;
    if (left.kind === ',')
        return true;
    return undefined;
}
const TEXT = new Set(['quoted-literal', 'text-literal', 'quoted-newline']);
function templateRule({ left, right }) {
    if (TEXT.has(left.kind) || TEXT.has(right.kind))
        return false;
    if (left.kind === 'open-quote' || left.kind === 'open-heredoc')
        return false;
    if (right.kind === 'close-quote' || right.kind === 'close-heredoc' || right.kind === 'missing-quote')
        return false;
    return undefined;
}
const BEFORE_INDEX = new Set(['identifier', 'number', ')', ']', '}']);
function wordRule({ before, left, right }) {
    if (left.kind === 'identifier' && left.text === 'in' && before?.kind === 'identifier')
        return true;
    if (right.kind === '[' && BEFORE_INDEX.has(left.kind))
        return false;
    return undefined;
}
/** A template sequence is not among them: `${- x}`. */
const BEFORE_UNARY = new Set([
    '(',
    '[',
    '{',
    '=',
    ':',
    ',',
    '?',
    '+',
    '-',
    '*',
    '/',
    '%',
    '==',
    '!=',
    '<',
    '>',
    '<=',
    '>=',
    '&&',
    '||',
    '!',
]);
function unaryRule({ before, left }) {
    if (left.kind === '!')
        return false;
    if (left.kind !== '-')
        return undefined;
    return before !== undefined && !BEFORE_UNARY.has(before.kind);
}
function bracketRule({ left, right }) {
    if (left.kind === '{' && right.kind === '}')
        return false;
    if (left.kind === '{' || right.kind === '}')
        return true;
    const opensSequence = left.kind === 'open-interpolation' || left.kind === 'open-directive';
    if (opensSequence && right.kind === '{')
        return true;
    if (left.kind === '}' && right.kind === 'close-sequence')
        return true;
    if (left.kind === 'close-sequence' && (0,hcl_tokens/* nesting */.tU)(right.kind) === 1)
        return false;
    if ((0,hcl_tokens/* nesting */.tU)(left.kind) === 1 || (0,hcl_tokens/* nesting */.tU)(right.kind) === -1)
        return false;
    return undefined;
}

// EXTERNAL MODULE: ./out/languages/hcl/lex.js + 2 modules
var lex = __webpack_require__(53394);
;// CONCATENATED MODULE: ./out/languages/hcl/format.js





/**
 * The canonical layout of HCL2 source, as `packer fmt` writes it: only the blanks between tokens change, never a line break, comment or
 * heredoc. Defined for any text; callers refuse text that does not parse. A byte order mark is dropped.
 * @see spec-hcl2 D
 */
function formatHcl(text) {
    const lines = formatLines((0,lex/* lexHcl */.X)('', text));
    indentLines(lines);
    spaceWithinLines(lines);
    alignCells(lines);
    return lines.map(lineText).join('');
}


/***/ })

};
;