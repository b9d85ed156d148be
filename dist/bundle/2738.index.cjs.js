"use strict";
exports.id = 2738;
exports.ids = [2738];
exports.modules = {

/***/ 4013:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O4: () => (/* binding */ goTypeName),
/* harmony export */   Zh: () => (/* binding */ goValueText),
/* harmony export */   iX: () => (/* binding */ goKindName),
/* harmony export */   w4: () => (/* binding */ findEntry)
/* harmony export */ });
/** The entry of a name as Packer looks it up: the exact name, else the first that differs only in case. */
function findEntry(map, name) {
    const exact = map.entries.find((entry) => entry.name === name);
    if (exact !== undefined)
        return exact;
    const folded = name.toLowerCase();
    return map.entries.find((entry) => entry.name.toLowerCase() === folded);
}
/** Go's name of a value's type, as error texts show it. */
function goTypeName(value) {
    switch (value.kind) {
        case 'number':
            return 'float64';
        case 'list':
            return '[]interface {}';
        case 'map':
            return 'map[string]interface {}';
        default:
            return value.kind;
    }
}
/** Go's short name of a value's kind: `slice`, `map`. */
function goKindName(value) {
    if (value.kind === 'list')
        return 'slice';
    return value.kind === 'map' ? 'map' : goTypeName(value);
}
/** A value as Go's `%v` prints it, cut when long. */
function goValueText(value) {
    const text = fullText(value);
    return text.length > 200 ? `${text.slice(0, 200)}...` : text;
}
function fullText(value) {
    switch (value.kind) {
        case 'null':
            return '<nil>';
        case 'list':
            return `[${value.items.map(fullText).join(' ')}]`;
        case 'map': {
            const entries = [...value.entries].sort((a, b) => (a.name < b.name ? -1 : 1));
            return `map[${entries.map((entry) => `${entry.name}:${fullText(entry.value)}`).join(' ')}]`;
        }
        default:
            return String(value.value);
    }
}


/***/ }),

/***/ 5656:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dm: () => (/* binding */ weakTristate),
/* harmony export */   Fo: () => (/* binding */ weakFloat),
/* harmony export */   Si: () => (/* binding */ weakString),
/* harmony export */   ps: () => (/* binding */ weakDuration),
/* harmony export */   sc: () => (/* binding */ weakInt),
/* harmony export */   vD: () => (/* binding */ unconvertible),
/* harmony export */   vX: () => (/* binding */ weakBool)
/* harmony export */ });
/* harmony import */ var _support_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98347);
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(16392);
/* harmony import */ var _support_go_bool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54158);
/* harmony import */ var _support_go_quote_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10180);
/* harmony import */ var _source_value_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4013);





/**
 * Weak decoding of single values (spec-json-template 8). Every function takes a value that is not null and the option's
 * path for the message, and throws a BuildError `InvalidOption` with Packer's text.
 */
function weakString(value, name) {
    if (value.kind === 'string')
        return value.value;
    if (value.kind === 'bool')
        return value.value ? '1' : '0';
    if (value.kind === 'number')
        return decimalText(value.value);
    return unconvertible(value, name, 'string');
}
/** @see weakString */
function weakBool(value, name) {
    if (value.kind === 'bool')
        return value.value;
    if (value.kind === 'number')
        return value.value !== 0;
    if (value.kind !== 'string')
        return unconvertible(value, name, 'bool');
    const bool = value.value === '' ? false : (0,_support_go_bool_js__WEBPACK_IMPORTED_MODULE_2__/* .goBool */ .B)(value.value);
    if (bool !== undefined)
        return bool;
    return fail(`cannot parse '${name}' as bool: strconv.ParseBool: parsing ${(0,_support_go_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .goQuote */ .d)(value.value)}: invalid syntax`, {
        range: value.range,
        hint: 'Write true or false.',
    });
}
/** A bool, or undefined for the empty string. @see weakString */
function weakTristate(value, name) {
    return value.kind === 'string' && value.value === '' ? undefined : weakBool(value, name);
}
/** @see weakString */
function weakInt(value, name) {
    if (value.kind === 'number')
        return Math.trunc(value.value);
    if (value.kind === 'bool')
        return value.value ? 1 : 0;
    if (value.kind !== 'string')
        return unconvertible(value, name, 'int');
    if (value.value === '')
        return 0;
    if (!INTEGER.test(value.value)) {
        return fail(`cannot parse '${name}' as int: strconv.ParseInt: parsing ${(0,_support_go_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .goQuote */ .d)(value.value)}: invalid syntax`, {
            range: value.range,
            hint: 'Write a whole number.',
        });
    }
    const number = integer(value.value);
    if (Math.abs(number) > 2 ** 63) {
        return fail(`cannot parse '${name}' as int: strconv.ParseInt: parsing ${(0,_support_go_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .goQuote */ .d)(value.value)}: value out of range`, { range: value.range, hint: 'Write a smaller number.' });
    }
    return number;
}
/** @see weakString */
function weakFloat(value, name) {
    if (value.kind === 'number')
        return value.value;
    if (value.kind === 'bool')
        return value.value ? 1 : 0;
    if (value.kind !== 'string')
        return unconvertible(value, name, 'float64');
    if (value.value === '')
        return 0;
    if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(value.value))
        return Number(value.value);
    return fail(`cannot parse '${name}' as float: strconv.ParseFloat: parsing ${(0,_support_go_quote_js__WEBPACK_IMPORTED_MODULE_3__/* .goQuote */ .d)(value.value)}: invalid syntax`, {
        range: value.range,
        hint: 'Write a number.',
    });
}
/** Milliseconds; a number is nanoseconds. @see weakString */
function weakDuration(value, name) {
    if (value.kind === 'number')
        return Math.trunc(value.value) / 1e6;
    if (value.kind === 'bool')
        return value.value ? 1e-6 : 0;
    if (value.kind !== 'string')
        return unconvertible(value, name, 'time.Duration');
    try {
        return (0,_support_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(value.value);
    }
    catch (error) {
        if (!(error instanceof _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS))
            throw error;
        return fail(`error decoding '${name}': ${error.message}`, { range: value.range, hint: error.hint });
    }
}
/** Throws Packer's text for a value of a kind that cannot become the wanted type. */
function unconvertible(value, name, wanted) {
    return fail(`'${name}' expected type '${wanted}', got unconvertible type '${(0,_source_value_js__WEBPACK_IMPORTED_MODULE_4__/* .goTypeName */ .O4)(value)}', value: '${(0,_source_value_js__WEBPACK_IMPORTED_MODULE_4__/* .goValueText */ .Zh)(value)}'`, { range: value.range });
}
/** Go: strconv.ParseInt with base 0. */
const INTEGER = /^[+-]?(?:0[xX](?:_?[\da-fA-F])+|0[bB](?:_?[01])+|0[oO]?(?:_?[0-7])+|0|[1-9](?:_?\d)*)$/;
function integer(text) {
    const digits = text.replace(/^[+-]/, '').replaceAll('_', '');
    const octal = /^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits;
    const number = Number(octal);
    return text.startsWith('-') && number !== 0 ? -number : number;
}
/** The shortest decimal form, never with an exponent (Go: format 'f'). */
function decimalText(value) {
    const text = String(value);
    const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
    if (match === null)
        return Object.is(value, -0) ? '-0' : text;
    const [, sign = '', head = '', fraction = '', exponent = '0'] = match;
    const digits = head + fraction;
    const point = 1 + Number(exponent);
    if (point <= 0)
        return `${sign}0.${'0'.repeat(-point)}${digits}`;
    return `${sign}${digits.padEnd(point, '0')}`;
}
function fail(message, facts) {
    throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .BuildError */ .zS(message, { code: 'InvalidOption', source: 'user', ...facts });
}


/***/ }),

/***/ 17680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ JsonReader)
/* harmony export */ });
/* harmony import */ var _support_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16392);
/* harmony import */ var _support_line_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(71244);


/** How deep values may nest. Deviation: json-depth. Go's limit is 10,000; nobody nests options that deep, and recursion is bounded. */
const MAXIMUM_DEPTH = 500;
/** Reads strict JSON, keeping the place of every key and value. The texts of its errors are those of Go's encoding/json. */
class JsonReader {
    lines;
    duplicates = [];
    #text;
    #numbers;
    #at = 0;
    #depth = 0;
    /** @param numbers `float64` refuses numbers beyond its range. */
    constructor(file, text, numbers) {
        this.lines = new _support_line_index_js__WEBPACK_IMPORTED_MODULE_1__/* .LineIndex */ .r(file, text);
        this.#text = text;
        this.#numbers = numbers;
    }
    /** The only value of the text. Throws a BuildError `JsonSyntax`. */
    document() {
        const value = this.firstValue();
        this.#space();
        if (this.#at < this.#text.length)
            this.#unexpected('after top-level value');
        return value;
    }
    /** The first value of the text; whatever follows it is not looked at. */
    firstValue() {
        this.#space();
        return this.#value();
    }
    #value() {
        const start = this.#at;
        const character = this.#text[start];
        if (character === '{')
            return this.#object(start);
        if (character === '[')
            return this.#array(start);
        if (character === '"') {
            const value = this.#string();
            return { kind: 'string', value, raw: this.#raw(start, value), range: this.lines.range(start, this.#at) };
        }
        if (character === '-' || isDigit(character))
            return this.#number(start);
        if (character === 't')
            return this.#literal(start, 'true');
        if (character === 'f')
            return this.#literal(start, 'false');
        if (character === 'n')
            return this.#literal(start, 'null');
        return this.#unexpected('looking for beginning of value');
    }
    #object(start) {
        this.#enter();
        const entries = [];
        const seen = new Set();
        this.#at++;
        this.#space();
        if (this.#text[this.#at] === '}')
            return this.#closed({ kind: 'map', entries }, start);
        for (;;) {
            const entry = this.#member();
            if (seen.has(entry.name))
                this.duplicates.push({ key: entry.name, entry });
            seen.add(entry.name);
            entries.push(entry);
            this.#space();
            const next = this.#text[this.#at];
            if (next === '}')
                return this.#closed({ kind: 'map', entries }, start);
            if (next !== ',')
                this.#unexpected('after object key:value pair');
            this.#at++;
            this.#space();
        }
    }
    #member() {
        const start = this.#at;
        if (this.#text[start] !== '"')
            this.#unexpected('looking for beginning of object key string');
        const name = this.#string();
        const rawName = this.#raw(start, name);
        const nameRange = this.lines.range(start, this.#at);
        this.#space();
        if (this.#text[this.#at] !== ':')
            this.#unexpected('after object key');
        this.#at++;
        this.#space();
        return { name, rawName, nameRange, value: this.#value() };
    }
    #array(start) {
        this.#enter();
        const items = [];
        this.#at++;
        this.#space();
        if (this.#text[this.#at] === ']')
            return this.#closed({ kind: 'list', items }, start);
        for (;;) {
            items.push(this.#value());
            this.#space();
            const next = this.#text[this.#at];
            if (next === ']')
                return this.#closed({ kind: 'list', items }, start);
            if (next !== ',')
                this.#unexpected('after array element');
            this.#at++;
            this.#space();
        }
    }
    #closed(value, start) {
        this.#at++;
        this.#depth--;
        return { ...value, range: this.lines.range(start, this.#at) };
    }
    #enter() {
        this.#depth++;
        if (this.#depth > MAXIMUM_DEPTH)
            this.#fail('exceeded max depth');
    }
    #string() {
        this.#at++;
        let value = '';
        for (;;) {
            const end = this.#plainEnd();
            value += this.#text.slice(this.#at, end);
            this.#at = end;
            const character = this.#text[end];
            if (character === '"') {
                this.#at++;
                return value.toWellFormed();
            }
            if (character !== '\\')
                this.#unexpected('in string literal');
            this.#at++;
            value += this.#escape();
        }
    }
    /** What stands between the quotes of the string that starts at `start` and ends here; undefined without escapes. */
    #raw(start, value) {
        return this.#at - start - 2 === value.length ? undefined : this.#text.slice(start + 1, this.#at - 1);
    }
    /** Where the run of ordinary characters of a string ends. */
    #plainEnd() {
        let end = this.#at;
        for (; end < this.#text.length; end++) {
            const code = this.#text.charCodeAt(end);
            if (code === 0x22 || code === 0x5c || code < 0x20)
                break;
        }
        return end;
    }
    #escape() {
        const character = this.#text[this.#at];
        if (character === 'u')
            return this.#unicode();
        const plain = character === undefined ? undefined : ESCAPES.get(character);
        if (plain === undefined)
            return this.#unexpected('in string escape code');
        this.#at++;
        return plain;
    }
    #unicode() {
        this.#at++;
        const start = this.#at;
        for (; this.#at < start + 4; this.#at++) {
            if (!/^[0-9a-fA-F]$/.test(this.#text[this.#at] ?? ''))
                this.#unexpected('in \\u hexadecimal character escape');
        }
        return String.fromCharCode(Number.parseInt(this.#text.slice(start, this.#at), 16));
    }
    #number(start) {
        if (this.#text[this.#at] === '-')
            this.#at++;
        if (this.#text[this.#at] === '0')
            this.#at++;
        else
            this.#digits('in numeric literal');
        if (this.#text[this.#at] === '.') {
            this.#at++;
            this.#digits('after decimal point in numeric literal');
        }
        if (this.#text[this.#at] === 'e' || this.#text[this.#at] === 'E') {
            this.#at++;
            if (this.#text[this.#at] === '+' || this.#text[this.#at] === '-')
                this.#at++;
            this.#digits('in exponent of numeric literal');
        }
        const text = this.#text.slice(start, this.#at);
        const value = Number(text);
        if (this.#numbers === 'float64' && !Number.isFinite(value)) {
            this.#fail(`json: cannot unmarshal number ${text} into Go value of type float64`);
        }
        return { kind: 'number', text, value, range: this.lines.range(start, this.#at) };
    }
    #digits(context) {
        if (!isDigit(this.#text[this.#at]))
            this.#unexpected(context);
        while (isDigit(this.#text[this.#at]))
            this.#at++;
    }
    #literal(start, word) {
        for (const expected of word) {
            if (this.#text[this.#at] !== expected)
                this.#unexpected(`in literal ${word} (expecting '${expected}')`);
            this.#at++;
        }
        const range = this.lines.range(start, this.#at);
        return word === 'null' ? { kind: 'null', range } : { kind: 'bool', value: word === 'true', range };
    }
    #space() {
        while (SPACE.has(this.#text[this.#at] ?? ''))
            this.#at++;
    }
    #unexpected(context) {
        const code = this.#text.codePointAt(this.#at);
        if (code === undefined)
            return this.#fail('unexpected end of JSON input');
        return this.#fail(`invalid character ${goByte(code)} ${context}`);
    }
    #fail(message) {
        const code = this.#text.codePointAt(this.#at);
        const end = code === undefined ? this.#at : this.#at + String.fromCodePoint(code).length;
        throw new _support_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .BuildError */ .zS(message, { code: 'JsonSyntax', source: 'user', range: this.lines.range(this.#at, end) });
    }
}
const SPACE = new Set([' ', '\t', '\r', '\n']);
const ESCAPES = new Map([
    ['"', '"'],
    ['\\', '\\'],
    ['/', '/'],
    ['b', '\b'],
    ['f', '\f'],
    ['n', '\n'],
    ['r', '\r'],
    ['t', '\t'],
]);
const BYTE_NAMES = new Map([
    [0x07, '\\a'],
    [0x08, '\\b'],
    [0x09, '\\t'],
    [0x0a, '\\n'],
    [0x0b, '\\v'],
    [0x0c, '\\f'],
    [0x0d, '\\r'],
    [0x27, "\\'"],
    [0x5c, '\\\\'],
]);
function isDigit(character) {
    return character !== undefined && character >= '0' && character <= '9';
}
/** Go scans bytes, so a character outside ASCII is named by the first byte of its UTF-8 form: `'Ã'`. */
function goByte(codePoint) {
    const byte = Buffer.from(String.fromCodePoint(codePoint))[0] ?? 0;
    const named = BYTE_NAMES.get(byte);
    if (named !== undefined)
        return `'${named}'`;
    if (byte < 0x20 || byte === 0x7f)
        return `'\\x${byte.toString(16).padStart(2, '0')}'`;
    if (byte >= 0x80 && byte < 0xa1)
        return `'\\u00${byte.toString(16)}'`;
    return `'${String.fromCharCode(byte)}'`;
}


/***/ }),

/***/ 42797:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ jsonSyntaxHint)
/* harmony export */ });
/**
 * How to mend the usual mistakes in JSON; undefined when the text gives no clue.
 * @param comments how comments are written instead
 */
function jsonSyntaxHint(text, offset, comments) {
    if (text.startsWith('\ufeff'))
        return 'Save the file without a byte order mark.';
    if (/^\ufffd|^.?\u0000/.test(text))
        return 'This is not UTF-8: save the file as UTF-8, without a byte order mark.';
    const character = text[offset];
    if (character === '/' || character === '#')
        return `JSON has no comments; ${comments}.`;
    if ((character === '}' || character === ']') && endsWithComma(text, offset))
        return 'Remove the comma before it.';
    if (character === "'")
        return 'Strings stand in double quotes.';
    if (character === '\n' || character === '\t')
        return 'Write line breaks and tabs in strings as \\n and \\t.';
    if (character === undefined)
        return 'The file ends too early: a bracket, brace or quote is not closed.';
    return undefined;
}
function endsWithComma(text, offset) {
    return text.slice(0, offset).trimEnd().endsWith(',');
}


/***/ }),

/***/ 71244:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ LineIndex)
/* harmony export */ });
/** Turns offsets of one text into lines and columns. */
class LineIndex {
    #starts = [0];
    file;
    text;
    constructor(file, text) {
        this.file = file;
        this.text = text;
        for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
            this.#starts.push(at + 1);
    }
    /** The position of an offset. */
    position(offset) {
        let low = 0;
        let high = this.#starts.length - 1;
        while (low < high) {
            const middle = (low + high + 1) >> 1;
            if ((this.#starts[middle] ?? 0) <= offset)
                low = middle;
            else
                high = middle - 1;
        }
        return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1, offset };
    }
    /** The half-open range between two offsets. */
    range(start, end) {
        return { file: this.file, start: this.position(start), end: this.position(end) };
    }
}


/***/ }),

/***/ 51834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ checkTargets)
/* harmony export */ });
/* harmony import */ var _support_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74071);

/**
 * Checks that there is a builder and that `only`, `except` and `override` name builders (raw names). Those of the
 * error-cleanup-provisioner are not looked at. Codes: `NoBuilders`, `UnknownBuilderTarget`, `OnlyAndExcept`.
 *
 * @see spec-json-template 4.1, 4.3, 6 step 3
 */
function checkTargets(document) {
    const names = document.builders.map((builder) => builder.rawName);
    return [
        ...(names.length === 0 ? [noBuilders(document)] : []),
        ...document.provisioners.flatMap((item) => [...checkItem(item, names), ...checkOverrides(item, names)]),
        ...document.postProcessors.flat().flatMap((item) => checkItem(item, names)),
    ];
}
function noBuilders({ buildersRange }) {
    return {
        severity: 'error',
        code: 'NoBuilders',
        summary: 'at least one builder must be defined',
        range: buildersRange,
    };
}
function checkItem(item, names) {
    const [first] = item.except;
    if (item.only.length > 0 && first !== undefined) {
        const summary = `${item.label}: only one of 'only' or 'except' may be specified`;
        return [{ severity: 'error', code: 'OnlyAndExcept', summary, range: first.range }];
    }
    return [
        ...unknownTargets(item.only, names).map((target) => notFound(`${item.label}: 'only'`, target, names)),
        ...unknownTargets(item.except, names).map((target) => notFound(`${item.label}: 'except'`, target, names)),
    ];
}
function unknownTargets(targets, names) {
    return targets.filter((target) => !names.includes(target.name));
}
function notFound(label, { name, range }, names) {
    return {
        severity: 'error',
        code: 'UnknownBuilderTarget',
        summary: `${label} specified builder '${name}' not found`,
        hint: nearest(name, names),
        range,
    };
}
function checkOverrides({ label, overrides }, names) {
    return overrides
        .filter((override) => !names.includes(override.name))
        .map(({ name, nameRange }) => ({
        severity: 'error',
        code: 'UnknownBuilderTarget',
        summary: `${label}: override '${name}' doesn't exist`,
        hint: nearest(name, names),
        range: nameRange,
    }));
}
function nearest(name, names) {
    const near = (0,_support_diagnostics_js__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(name, names);
    if (near !== undefined)
        return `Did you mean "${near}"?`;
    return names.length === 0
        ? undefined
        : `Builders of this template: ${names.map((known) => `"${known}"`).join(', ')}.`;
}


/***/ }),

/***/ 14838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parseJson)
});

// EXTERNAL MODULE: ./out/languages/json/json-reader.js
var json_reader = __webpack_require__(17680);
// EXTERNAL MODULE: ./out/languages/json/syntax-hint.js
var syntax_hint = __webpack_require__(42797);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./out/template/json/hcl-hint.js

/**
 * How to mend an HCL2 file that was given as a JSON template; undefined when it does not look like one: its name does not end
 * in `.hcl`, and its first word (comments aside) is not an identifier before a label, `{` or `=`.
 *
 * Deviation: json-parse-hint. Packer 1.16 puts this advice before every template that cannot be parsed, with the problem after
 * `Original error:`; here the problem comes first, at its place, and the advice where it helps.
 */
function hclHint(path, text) {
    const isHcl = path.endsWith('.hcl') ? !/^\s*\{/.test(text) : HCL_START.test(text);
    if (!isHcl)
        return undefined;
    if (path === '-')
        return 'This looks like an HCL2 template: say so with -config-type=hcl2.';
    if (path.endsWith('.pkrvars.hcl'))
        return 'This is a file of variable values, not a template: give it with -var-file.';
    const name = (0,external_node_path_.basename)(path).replace(/\.(?:hcl|json)$/, '');
    return `This looks like an HCL2 template: rename it to ${name}.pkr.hcl.`;
}
const HCL_START = /^(?:\s|#[^\n]*\n|\/\/[^\n]*\n|\/\*[^*]*\*+(?:[^/*][^*]*\*+)*\/)*[A-Za-z_][\w-]*[ \t]*["{=]/;

;// CONCATENATED MODULE: ./out/template/json/parse-json.js




/**
 * Parses the text of a JSON template. Codes: `JsonSyntax` with Go's message, line and column; `DuplicateKey` for every
 * key that an object has twice, at any depth.
 *
 * @see spec-json-template 1
 */
function parseJson(file, text) {
    const reader = new json_reader/* JsonReader */.O(file, text, 'float64');
    try {
        const value = reader.document();
        return { value, diagnostics: reader.duplicates.map(duplicate) };
    }
    catch (error) {
        if (!(error instanceof errors/* BuildError */.zS))
            throw error;
        return { value: undefined, diagnostics: [...reader.duplicates.map(duplicate), syntaxProblem(error, file, text)] };
    }
}
function duplicate({ key, entry }) {
    return {
        severity: 'error',
        code: 'DuplicateKey',
        summary: `template has duplicate field: ${key}`,
        hint: 'Remove one of the two: which of them would count cannot be seen.',
        range: entry.nameRange,
    };
}
function syntaxProblem(error, file, text) {
    const start = error.range?.start ?? { line: 1, column: 1, offset: 0 };
    return {
        severity: 'error',
        code: 'JsonSyntax',
        summary: `Error parsing JSON: ${error.message}`,
        detail: `At line ${start.line}, column ${start.column}`,
        hint: mend(file, text, start.offset),
        range: error.range,
    };
}
/** How to mend the usual mistakes; undefined when the text gives no clue. */
function mend(file, text, offset) {
    return hclHint(file, text) ?? (0,syntax_hint/* jsonSyntaxHint */.j)(text, offset, 'a root key that begins with "_" can hold one');
}


/***/ }),

/***/ 15256:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ readDocument)
});

// EXTERNAL MODULE: ./out/config/source-value.js
var source_value = __webpack_require__(4013);
// EXTERNAL MODULE: ./out/support/diagnostics.js
var diagnostics = __webpack_require__(74071);
// EXTERNAL MODULE: ./out/config/weak-scalars.js
var weak_scalars = __webpack_require__(5656);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
;// CONCATENATED MODULE: ./out/template/json/read-items.js



/** Collects the problems of a template's structure. */
class Problems {
    found = [];
    add(code, summary, range, hint) {
        this.found.push({ severity: 'error', code, summary, range, hint });
    }
    /** Runs a decoder that may throw; its problem is reported with its label (`provisioner 1`), if any, in front. */
    attempt(label, range, decode) {
        try {
            return decode();
        }
        catch (error) {
            if (!(error instanceof errors/* BuildError */.zS))
                throw error;
            this.add('InvalidTemplate', label === '' ? error.message : `${label}: ${error.message}`, range, error.hint);
            return undefined;
        }
    }
}
/** A meta key's value: exact name first, then any case; null is the same as absent. */
function metaValue(map, name) {
    const value = (0,source_value/* findEntry */.w4)(map, name)?.value;
    return value === undefined || value.kind === 'null' ? undefined : value;
}
/** The map without meta keys; only their lower-case spelling is taken out (spec-json-template 4.1). */
function without(map, names) {
    return { ...map, entries: map.entries.filter((entry) => !names.includes(entry.name)) };
}
/** A weakly decoded text of a meta key, with its place. */
function metaText(map, name) {
    const value = metaValue(map, name);
    return value === undefined ? undefined : { value: (0,weak_scalars/* weakString */.Si)(value, fieldName(name)), range: value.range };
}
/** Names of builders; a lone one is accepted, and is one name even with a comma in it, unlike a component's options. */
function weakTargets(map, name) {
    const value = metaValue(map, name);
    if (value === undefined || (value.kind === 'map' && value.entries.length === 0))
        return [];
    const items = value.kind === 'list' ? value.items : [value];
    return items.map((item, index) => targetName(item, () => (0,weak_scalars/* weakString */.Si)(item, `${fieldName(name)}[${index}]`)));
}
/** Null is the empty name. */
function targetName(item, read) {
    return { name: item.kind === 'null' ? '' : read(), range: item.range };
}
/** A value that must be a string. Throws Packer's text. */
function strictString(value, name) {
    return value.kind === 'string' ? value.value : wrongType(value, name, 'string');
}
/** A value that must be a list of strings. Throws Packer's text. */
function strictTargets(map, name) {
    const value = metaValue(map, name);
    if (value === undefined)
        return [];
    const items = strictList(value, fieldName(name));
    return items.map((item, index) => targetName(item, () => strictString(item, `${fieldName(name)}[${index}]`)));
}
/** A value that must be a list. Throws Packer's text. */
function strictList(value, name) {
    if (value.kind === 'list')
        return value.items;
    throw structureError(`'${name}': source data must be an array or slice, got ${(0,source_value/* goKindName */.iX)(value)}`);
}
/** A value that must be an object. Throws Packer's text. */
function strictMap(value, name) {
    if (value.kind === 'map')
        return value;
    throw structureError(`'${name}' expected a map, got '${(0,source_value/* goKindName */.iX)(value)}'`);
}
/** Throws Packer's text for a value of another type than the wanted one. */
function wrongType(value, name, wanted) {
    const prefix = `'${name}' expected type '${wanted}'`;
    throw structureError(`${prefix}, got unconvertible type '${(0,source_value/* goTypeName */.O4)(value)}', value: '${(0,source_value/* goValueText */.Zh)(value)}'`);
}
function structureError(message) {
    return new errors/* BuildError */.zS(message, { code: 'InvalidTemplate', source: 'user' });
}
/** Packer names these by their internal field; those with an underscore as written. */
function fieldName(name) {
    return name.includes('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

;// CONCATENATED MODULE: ./out/template/json/read-builders.js

/** Reads `builders`: each has a type and a name of its own (spec-json-template 3). */
function readBuilders(items, problems) {
    const builders = [];
    const names = new Set();
    for (const [index, item] of items.entries()) {
        const label = `builder ${index + 1}`;
        const builder = problems.attempt(label, item.range, () => readBuilder(item, label, problems));
        if (builder === undefined)
            continue;
        if (names.has(builder.rawName)) {
            problems.add('DuplicateBuilder', `${label}: builder with name '${builder.rawName}' already exists`, builder.nameRange, 'Give each builder a "name" of its own.');
            continue;
        }
        names.add(builder.rawName);
        builders.push(builder);
    }
    return builders;
}
function readBuilder(item, label, problems) {
    const map = strictMap(item, '');
    const text = (key) => problems.attempt(label, metaValue(map, key)?.range ?? map.range, () => metaText(map, key));
    const before = problems.found.length;
    const type = text('type');
    const name = text('name');
    if (problems.found.length > before)
        return undefined;
    if (type === undefined || type.value === '') {
        problems.add('MissingType', `${label}: missing 'type'`, item.range, 'Name the builder: "type": "amazon-ebs".');
        return undefined;
    }
    return {
        type: type.value,
        typeRange: type.range,
        rawName: name === undefined || name.value === '' ? type.value : name.value,
        nameRange: name?.range ?? type.range,
        config: without(map, ['type', 'name']),
    };
}

;// CONCATENATED MODULE: ./out/template/json/read-post-processors.js

const META_KEYS = ['type', 'name', 'only', 'except', 'keep_input_artifact'];
/** Reads `post-processors`: types, objects and sequences of them, with strictly typed meta keys (spec-json-template 5). */
function readPostProcessors(items, problems) {
    return items
        .map((item, index) => readSequence(item, `post-processor ${index + 1}`, problems))
        .filter((sequence) => sequence.length > 0);
}
function readSequence(item, label, problems) {
    if (item.kind === 'list') {
        return item.items.flatMap((element, index) => readElement(element, `${label}.${index + 1}`, problems) ?? []);
    }
    if (item.kind !== 'string' && item.kind !== 'map') {
        problems.add('InvalidPostProcessor', `${label}: bad format`, item.range, 'Write a type, an object or a list of these.');
        return [];
    }
    return [readElement(item, `${label}.1`, problems)].filter((element) => element !== undefined);
}
function readElement(item, label, problems) {
    switch (item.kind) {
        case 'string':
            return fromType(item, label, problems);
        case 'map':
            return fromMap(item, label, problems);
        case 'list':
            problems.add('InvalidPostProcessor', `${label}: sequence not allowed to be nested in a sequence`, item.range);
            return undefined;
        default:
            problems.add('InvalidPostProcessor', `${label}: unknown format`, item.range);
            return undefined;
    }
}
function fromType(item, label, problems) {
    if (item.value === '')
        return missingType(item, label, problems);
    return {
        label,
        type: item.value,
        typeRange: item.range,
        name: item.value,
        only: [],
        except: [],
        keepInputArtifact: undefined,
        config: { kind: 'map', entries: [], range: item.range },
    };
}
function fromMap(map, label, problems) {
    const part = (name, decode) => {
        const value = metaValue(map, name);
        return value === undefined ? undefined : problems.attempt(label, value.range, () => decode(value));
    };
    const before = problems.found.length;
    const type = part('type', (value) => ({ value: strictString(value, 'Type'), range: value.range }));
    const name = part('name', (value) => strictString(value, 'Name'));
    const only = part('only', () => strictTargets(map, 'only')) ?? [];
    const except = part('except', () => strictTargets(map, 'except')) ?? [];
    const keepInputArtifact = part('keep_input_artifact', (value) => value.kind === 'bool' ? value.value : wrongType(value, 'keep_input_artifact', 'bool'));
    if (problems.found.length > before)
        return undefined;
    if (type === undefined || type.value === '')
        return missingType(map, label, problems);
    return {
        label,
        type: type.value,
        typeRange: type.range,
        name: name === undefined || name === '' ? type.value : name,
        only,
        except,
        keepInputArtifact,
        config: without(strictMap(map, ''), META_KEYS),
    };
}
function missingType(item, label, problems) {
    problems.add('MissingType', `${label}: type is required`, item.range, 'Name the post-processor: "type": "manifest".');
    return undefined;
}

;// CONCATENATED MODULE: ./out/template/json/read-provisioners.js


const read_provisioners_META_KEYS = ['type', 'only', 'except', 'override', 'pause_before', 'timeout', 'max_retries'];
/** Reads `provisioners` with their meta keys, weakly typed (spec-json-template 4.1). */
function readProvisioners(items, problems) {
    return items.flatMap((item, index) => readProvisioner(item, `provisioner ${index + 1}`, problems) ?? []);
}
/** Reads `error-cleanup-provisioner` (spec-json-template 4.3). */
function readCleanupProvisioner(item, problems) {
    return readProvisioner(item, 'On Error Cleanup Provisioner error', problems);
}
function readProvisioner(item, label, problems) {
    const decodeLabel = `${label}: Error decoding provisioner`;
    const map = problems.attempt(decodeLabel, item.range, () => item.kind === 'null' ? { kind: 'map', entries: [], range: item.range } : strictMap(item, ''));
    if (map === undefined)
        return undefined;
    const part = (name, decode) => problems.attempt(decodeLabel, metaValue(map, name)?.range ?? map.range, decode);
    const before = problems.found.length;
    const type = part('type', () => metaText(map, 'type'));
    const isTypeWrong = problems.found.length > before;
    const maxRetries = part('max_retries', () => metaText(map, 'max_retries'));
    const meta = {
        only: part('only', () => weakTargets(map, 'only')) ?? [],
        except: part('except', () => weakTargets(map, 'except')) ?? [],
        overrides: part('override', () => readOverrides(map)) ?? [],
        pauseBefore: part('pause_before', () => duration(map, 'pause_before')) ?? 0,
        timeout: part('timeout', () => duration(map, 'timeout')) ?? 0,
        maxRetries: maxRetries === undefined ? undefined : { kind: 'string', ...maxRetries },
    };
    if (isTypeWrong)
        return undefined;
    if (type === undefined || type.value === '') {
        const hint = 'Name the provisioner: "type": "shell".';
        problems.add('MissingType', `${label}: Provisioner missing 'type'`, item.range, hint);
        return undefined;
    }
    return { label, type: type.value, typeRange: type.range, ...meta, config: without(map, read_provisioners_META_KEYS) };
}
function duration(map, name) {
    const value = metaValue(map, name);
    return value === undefined ? 0 : (0,weak_scalars/* weakDuration */.ps)(value, name);
}
function readOverrides(map) {
    const value = metaValue(map, 'override');
    if (value === undefined)
        return [];
    if (value.kind !== 'list')
        return strictMap(value, 'Override').entries;
    return value.items.flatMap((item, index) => strictMap(item, `Override[${index}]`).entries);
}

;// CONCATENATED MODULE: ./out/template/json/read-document.js






/** The keys that a template may have at its root, and how Packer's messages name them (spec-json-template 1.1). */
const ROOT_KEYS = {
    variables: 'Variables',
    'sensitive-variables': 'sensitive-variables',
    builders: 'builders',
    provisioners: 'Provisioners',
    'post-processors': 'post-processors',
    'error-cleanup-provisioner': 'error-cleanup-provisioner',
    min_packer_version: 'min_packer_version',
    description: 'Description',
    comments: 'Comments',
    push: 'Push',
};
/**
 * Reads what a parsed JSON template says. All problems of structure are collected, each at its place.
 *
 * @see spec-json-template 1.1, 2.1, 3, 4.1, 5.1, 5.2
 */
function readDocument(root) {
    const problems = new Problems();
    if (root.kind !== 'map' && root.kind !== 'null') {
        problems.add('InvalidTemplate', `'' expected a map, got '${(0,source_value/* goKindName */.iX)(root)}'`, firstCharacter(root.range));
    }
    const entries = matchRootKeys(root.kind === 'map' ? root : { ...root, kind: 'map', entries: [] }, problems);
    const read = (key, decode) => {
        const entry = entries.get(key);
        if (entry === undefined || entry.value.kind === 'null')
            return undefined;
        return problems.attempt('', entry.value.range, () => decode(entry.value));
    };
    const list = (key) => read(key, (value) => strictList(value, ROOT_KEYS[key])) ?? [];
    read('comments', checkComments);
    read('push', (value) => strictMap(value, ROOT_KEYS.push));
    const variables = read('variables', (value) => readVariables(strictMap(value, ROOT_KEYS.variables), problems)) ?? [];
    const sensitive = read('sensitive-variables', readSensitive) ?? [];
    const minimumVersion = read('min_packer_version', (value) => read_document_text(value, ROOT_KEYS.min_packer_version));
    const description = read('description', (value) => strictString(value, ROOT_KEYS.description)) ?? '';
    const builders = readBuilders(list('builders'), problems);
    const postProcessors = readPostProcessors(list('post-processors'), problems);
    const provisioners = readProvisioners(list('provisioners'), problems);
    const cleanup = read('error-cleanup-provisioner', (value) => readCleanupProvisioner(value, problems));
    return {
        variables,
        sensitive,
        builders,
        provisioners,
        cleanup,
        postProcessors,
        minimumVersion,
        description,
        diagnostics: problems.found,
        buildersRange: entries.get('builders')?.nameRange ?? firstCharacter(root.range),
    };
}
/** Any case is accepted, the exact name wins; `_` keys are comments; everything else is reported in sorted order. */
function matchRootKeys(root, problems) {
    const matched = new Map();
    const unknown = [];
    const exactFirst = [...root.entries].sort((a, b) => Number(isRootKey(b.name)) - Number(isRootKey(a.name)));
    for (const entry of exactFirst) {
        const key = entry.name.toLowerCase();
        if (entry.name.startsWith('_'))
            checkComment(entry, problems);
        else if (isRootKey(key) && !matched.has(key))
            matched.set(key, entry);
        else if (isRootKey(entry.name))
            continue;
        else
            unknown.push(entry);
    }
    for (const entry of unknown.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        const near = (0,diagnostics/* didYouMean */.a)(entry.name, Object.keys(ROOT_KEYS));
        problems.add('UnknownRootKey', `Unknown root level key in template: '${entry.name}'`, entry.nameRange, near === undefined || near === entry.name.toLowerCase() ? undefined : `Did you mean "${near}"?`);
    }
    return matched;
}
function isRootKey(name) {
    return Object.hasOwn(ROOT_KEYS, name);
}
function checkComment(entry, problems) {
    if (entry.value.kind === 'string')
        return;
    problems.add('InvalidComment', `Failed to cast root level comment value in comment "${entry.name}" to string.`, entry.value.range, 'A comment at the root must be a string.');
}
function checkComments(value) {
    for (const [index, item] of strictList(value, 'Comments').entries()) {
        if (item.kind === 'null')
            continue;
        for (const entry of strictMap(item, `Comments[${index}]`).entries) {
            if (entry.value.kind !== 'null')
                strictString(entry.value, `Comments[${index}][${entry.name}]`);
        }
    }
}
function readVariables(map, problems) {
    return map.entries.flatMap(({ name, nameRange, value }) => {
        if (value.kind === 'null')
            return { name, nameRange, defaultValue: undefined };
        const label = `variable ${name}`;
        const defaultValue = problems.attempt(label, value.range, () => read_document_text(value, ''));
        return defaultValue === undefined ? [] : { name, nameRange, defaultValue };
    });
}
function readSensitive(value) {
    return strictList(value, ROOT_KEYS['sensitive-variables'])
        .filter((item) => item.kind !== 'null')
        .map((item, index) => read_document_text(item, `sensitive-variables[${index}]`));
}
function read_document_text(value, name) {
    return value.kind === 'string' ? value : wrongType(value, name, 'string');
}
function firstCharacter(range) {
    const { start } = range;
    return { file: range.file, start, end: { ...start, column: start.column + 1, offset: start.offset + 1 } };
}


/***/ })

};
;