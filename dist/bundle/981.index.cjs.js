"use strict";
exports.id = 981;
exports.ids = [981];
exports.modules = {

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


/***/ }),

/***/ 57137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AH: () => (/* binding */ goClean),
/* harmony export */   GL: () => (/* binding */ goDir),
/* harmony export */   km: () => (/* binding */ goBase)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

/** The shortest equal path as Go's `path.Clean` gives it: no slash at its end, `.` for nothing. */
function goClean(path) {
    const clean = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(path);
    return clean.length > 1 && clean.endsWith('/') ? clean.slice(0, -1) : clean;
}
/** The folder of a path as Go's `path.Dir` gives it: cleaned, `.` when there is none. */
function goDir(path) {
    return goClean(path.slice(0, path.lastIndexOf('/') + 1));
}
/** The last name of a path as Go's `path.Base` gives it: trailing slashes are ignored, `.` for an empty path. */
function goBase(path) {
    if (path === '')
        return '.';
    const trimmed = path.replace(/\/+$/, '');
    return trimmed === '' ? '/' : trimmed.slice(trimmed.lastIndexOf('/') + 1);
}


/***/ }),

/***/ 92959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ isIdentifier)
/* harmony export */ });
/** True for what can stand as a bare name in native syntax. @see spec-hcl2 A.1 */
function isIdentifier(text) {
    return /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u.test(text);
}


/***/ }),

/***/ 80981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  loadHclTemplate: () => (/* binding */ loadHclTemplate)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./out/languages/hcl/decode-source.js
var decode_source = __webpack_require__(22335);
// EXTERNAL MODULE: ./out/support/diagnostics.js
var support_diagnostics = __webpack_require__(74071);
// EXTERNAL MODULE: ./out/support/errors.js
var errors = __webpack_require__(16392);
// EXTERNAL MODULE: ./out/support/go-file-error.js
var go_file_error = __webpack_require__(25723);
// EXTERNAL MODULE: ./out/template/hcl/identifier.js
var identifier = __webpack_require__(92959);
;// CONCATENATED MODULE: ./out/languages/cty/types.js
const STRING = { kind: 'string' };
const NUMBER = { kind: 'number' };
const BOOL = { kind: 'bool' };
const ANY = { kind: 'any' };
/** `list(element)`. */
function listOf(element) {
    return { kind: 'list', element };
}
/** `set(element)`. */
function setOf(element) {
    return { kind: 'set', element };
}
/** `map(element)`. */
function mapOf(element) {
    return { kind: 'map', element };
}
/** `tuple([...])`. */
function tupleOf(elements) {
    return { kind: 'tuple', elements };
}
/** `object({...})`; the attributes may come in any order. */
function objectOf(attributes, optional) {
    return { kind: 'object', attributes: inKeyOrder(attributes), optional };
}
/** True for `string`, `number` and `bool`. */
function isPrimitive(type) {
    return type.kind === 'string' || type.kind === 'number' || type.kind === 'bool';
}
/** True when the two are one type. */
function sameType(a, b) {
    if (a === b)
        return true;
    switch (a.kind) {
        case 'list':
        case 'set':
        case 'map':
            return b.kind === a.kind && sameType(a.element, b.element);
        case 'tuple':
            return b.kind === 'tuple' && sameElements(a.elements, b.elements);
        case 'object':
            return b.kind === 'object' && sameAttributes(a, b);
        default:
            return a.kind === b.kind;
    }
}
function sameElements(a, b) {
    if (a.length !== b.length)
        return false;
    for (const [index, element] of a.entries()) {
        if (!sameType(element, b[index] ?? ANY))
            return false;
    }
    return true;
}
function sameAttributes(a, b) {
    if (a.attributes.size !== b.attributes.size)
        return false;
    for (const [name, type] of a.attributes) {
        const other = b.attributes.get(name);
        if (other === undefined || !sameType(type, other))
            return false;
        if (Boolean(a.optional?.has(name)) !== Boolean(b.optional?.has(name)))
            return false;
    }
    return true;
}
/** Entries as a map in the order of maps and objects everywhere: UTF-8 byte order of the keys; of equal keys the last wins. */
function inKeyOrder(entries) {
    const last = new Map(entries);
    return new Map([...last].sort(([a], [b]) => compareKeys(a, b)));
}
/** UTF-8 byte order, which is the order of code points (JavaScript compares UTF-16 units). */
function compareKeys(a, b) {
    const length = Math.min(a.length, b.length);
    for (let index = 0; index < length; index++) {
        const left = a.charCodeAt(index);
        const right = b.charCodeAt(index);
        if (left !== right)
            return byteRank(left) - byteRank(right);
    }
    return a.length - b.length;
}
/** Surrogates stand for code points above all others: above U+E000-U+FFFF. */
function byteRank(unit) {
    if (unit >= 0xe000)
        return unit - 0x800;
    return unit >= 0xd800 ? unit + 0x2000 : unit;
}

;// CONCATENATED MODULE: ./out/languages/cty/conversion-error.js
/** A value cannot be of the type that is asked for; `path` leads to the guilty part, from the outside in. */
class ConversionError extends Error {
    path;
    constructor(message, path = []) {
        super(message);
        this.name = 'ConversionError';
        this.path = path;
    }
}

;// CONCATENATED MODULE: ./out/languages/cty/binary.js
const ZERO = { mantissa: 0n, exponent: 0 };
/** How many bits the integer has; 0 for 0n. */
function bitLength(integer) {
    if (integer === 0n)
        return 0;
    const hex = integer.toString(16);
    return hex.length * 4 - (Math.clz32(Number.parseInt(hex.charAt(0), 16)) - 28);
}
/**
 * Rounds to so many bits, half to even. `inexact`: something below the mantissa's last bit was cut off; then the mantissa
 * must have at least two bits more than asked for.
 */
function roundBinary(mantissa, exponent, precision, inexact = false) {
    const excess = bitLength(mantissa) - precision;
    if (excess <= 0)
        return canonical(mantissa, exponent);
    const shift = BigInt(excess);
    const kept = mantissa >> shift;
    const rest = mantissa - (kept << shift);
    const half = 1n << (shift - 1n);
    const isUp = rest > half || (rest === half && (inexact || (kept & 1n) === 1n));
    return canonical(isUp ? kept + 1n : kept, exponent + excess);
}
/** Takes the trailing zero bits off the mantissa. */
function canonical(mantissa, exponent) {
    if ((mantissa & 1n) === 1n)
        return { mantissa, exponent };
    if (mantissa === 0n)
        return ZERO;
    const zeros = bitLength(mantissa & -mantissa) - 1;
    return { mantissa: mantissa >> BigInt(zeros), exponent: exponent + zeros };
}
/** The sign of a - b. */
function compareBinary(a, b) {
    if (a.mantissa === 0n || b.mantissa === 0n || a.exponent === b.exponent)
        return order(a.mantissa, b.mantissa);
    const byTop = order(topBit(a), topBit(b));
    if (byTop !== 0)
        return byTop;
    const { left, right } = aligned(a, b);
    return order(left, right);
}
/** Both as multiples of 2^exponent. */
function aligned(a, b) {
    const exponent = Math.min(a.exponent, b.exponent);
    return {
        left: a.mantissa << BigInt(a.exponent - exponent),
        right: b.mantissa << BigInt(b.exponent - exponent),
        exponent,
    };
}
/** The value is below 2^topBit, and at least half of that. */
function topBit(value) {
    return value.exponent + bitLength(value.mantissa);
}
function order(a, b) {
    if (a === b)
        return 0;
    return a < b ? -1 : 1;
}
/** a / b, rounded to so many bits. */
function divideBinary(a, b, precision) {
    const shift = Math.max(0, precision + 2 + bitLength(b.mantissa) - bitLength(a.mantissa));
    const dividend = a.mantissa << BigInt(shift);
    const quotient = dividend / b.mantissa;
    return roundBinary(quotient, a.exponent - b.exponent - shift, precision, quotient * b.mantissa !== dividend);
}

;// CONCATENATED MODULE: ./out/languages/cty/decimal.js

const decimal_ZERO = { digits: '', point: 0 };
/** All digits of the value. */
function exactDecimal({ mantissa, exponent }) {
    if (exponent >= 0)
        return decimalOf((mantissa << BigInt(exponent)).toString(), 0);
    return decimalOf((mantissa * 5n ** BigInt(-exponent)).toString(), exponent);
}
/** An integer's text times 10^exponent. */
function decimalOf(digits, exponent) {
    return trimmed({ digits, point: digits.length + exponent });
}
function trimmed({ digits, point }) {
    let end = digits.length;
    while (end > 0 && digits.charCodeAt(end - 1) === ZERO_DIGIT)
        end--;
    return end === 0 ? decimal_ZERO : { digits: digits.slice(0, end), point };
}
const ZERO_DIGIT = 0x30;
const FIVE_DIGIT = 0x35;
/** The fewest digits that tell the value from its neighbours of the same precision. @see spec-hcl2 A.6, "Shortest algorithm" */
function shortestDecimal(value, precision) {
    const exact = exactDecimal(value);
    if (isShortExactly(value, precision))
        return exact;
    const widening = precision - bitLength(value.mantissa);
    const mantissa = value.mantissa << BigInt(widening + 1);
    const exponent = value.exponent - widening - 1;
    return shortestBetween({
        lower: exactDecimal({ mantissa: mantissa - 1n, exponent }).digits,
        exact,
        upper: exactDecimal({ mantissa: mantissa + 1n, exponent }).digits,
        isEven: widening > 0,
    });
}
/** Integers and binary fractions whose own digits are fewer than those which the precision could tell apart. */
function isShortExactly({ mantissa, exponent }, precision) {
    const bits = bitLength(mantissa);
    if (exponent >= 0)
        return bits + exponent <= precision;
    return bits - 4 * exponent < precision;
}
/** `lower` and `upper` are half a bit away; an even value is what they themselves round to. */
function shortestBetween(interval) {
    const { lower, exact, upper, isEven } = interval;
    for (let at = 0; at < exact.digits.length; at++) {
        const low = digitAt(lower, at);
        const digit = digitAt(exact.digits, at);
        const high = digitAt(upper, at);
        const mayRoundDown = low !== digit || (isEven && at + 1 === lower.length);
        const mayRoundUp = digit !== high && (isEven || digit + 1 < high || at + 1 < upper.length);
        if (mayRoundDown && mayRoundUp)
            return roundDecimal(exact, at + 1);
        if (mayRoundDown)
            return trimmed({ digits: exact.digits.slice(0, at + 1), point: exact.point });
        if (mayRoundUp)
            return roundedUp(exact, at + 1);
    }
    return exact;
}
function digitAt(digits, at) {
    return at < digits.length ? digits.charCodeAt(at) : ZERO_DIGIT;
}
/** Rounded to so many digits, half to even; none or fewer leave zero or a one just before the first digit. */
function roundDecimal(decimal, count) {
    const { digits, point } = decimal;
    if (count >= digits.length)
        return decimal;
    if (count < 0)
        return decimal_ZERO;
    if (isNearerToUpper(digits, count))
        return roundedUp(decimal, count);
    return trimmed({ digits: digits.slice(0, count), point });
}
function isNearerToUpper(digits, count) {
    const isHalf = digits.charCodeAt(count) === FIVE_DIGIT && count + 1 === digits.length;
    if (isHalf)
        return count > 0 && digits.charCodeAt(count - 1) % 2 === 1;
    return digits.charCodeAt(count) >= FIVE_DIGIT;
}
function roundedUp({ digits, point }, count) {
    let last = count - 1;
    while (last >= 0 && digits.charAt(last) === '9')
        last--;
    if (last < 0)
        return { digits: '1', point: point + 1 };
    const raised = String.fromCharCode(digits.charCodeAt(last) + 1);
    return { digits: digits.slice(0, last) + raised, point };
}

;// CONCATENATED MODULE: ./out/languages/cty/decimal-text.js

/** Shortest digits go into the exponent form from this exponent on. */
const SHORTEST_THRESHOLD = 6;
/** Plain notation; `places` digits after the point, or as many as there are. */
function fixedText(decimal, places) {
    const { digits, point } = places === undefined ? decimal : roundDecimal(decimal, decimal.point + places);
    const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
    const fraction = point > 0 ? digits.slice(point) : '0'.repeat(digits === '' ? 0 : -point) + digits;
    const wanted = fraction.padEnd(places ?? 0, '0');
    return wanted === '' ? whole : `${whole}.${wanted}`;
}
/** `d.ddde±dd`; `places` digits after the point, or as many as there are. */
function exponentText(decimal, places) {
    const { digits, point } = places === undefined ? decimal : roundDecimal(decimal, places + 1);
    const fraction = digits.slice(1).padEnd(places ?? 0, '0');
    const exponent = digits === '' ? 0 : point - 1;
    const sign = exponent < 0 ? '-' : '+';
    const mantissa = (digits.charAt(0) || '0') + (fraction === '' ? '' : `.${fraction}`);
    return `${mantissa}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
/** The shorter form; `precision` counts significant digits, without it the digits are the shortest. @see spec-hcl2 A.6, `%g` */
function generalText(decimal, precision) {
    const significant = precision === undefined ? undefined : Math.max(precision, 1);
    const rounded = significant === undefined ? decimal : roundDecimal(decimal, significant);
    const exponent = rounded.point - 1;
    if (rounded.digits === '')
        return fixedText(rounded);
    if (exponent < -4 || exponent >= threshold(rounded, significant))
        return exponentText(rounded);
    return fixedText(rounded);
}
/** A whole number that has all its digits is written out, though the precision asks for fewer. */
function threshold({ digits, point }, significant) {
    if (significant === undefined)
        return SHORTEST_THRESHOLD;
    return significant > digits.length && digits.length >= point ? digits.length : significant;
}

;// CONCATENATED MODULE: ./out/languages/cty/parse-decimal.js

/** Exact for powers up to 5^248; beyond, the error is far below half a bit of the result. */
const POWER_PRECISION = 576;
const EXPONENT_LIMIT = 1_000_000_000;
/** A finite decimal number: `-1.5e3`; with `p` the exponent is one of two. */
const DECIMAL = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:([eEpP])([+-]?[0-9]+))?$/;
/**
 * The grammar of numbers in strings; undefined when the text is not one, or its exponent has more than nine digits.
 * @see spec-hcl2 A.5, "string->number"
 */
function parseDecimal(text, precision) {
    const match = DECIMAL.exec(text);
    if (match === null)
        return undefined;
    const [, sign, whole = '', fraction = '', letter = '', exponentText = '0'] = match;
    const digits = whole + fraction;
    const exponent = Number(exponentText);
    if (digits === '' || Math.abs(exponent) > EXPONENT_LIMIT)
        return undefined;
    const isPowerOfTwo = letter.toLowerCase() === 'p';
    const magnitude = scaled({
        mantissa: BigInt(digits),
        ten: (isPowerOfTwo ? 0 : exponent) - fraction.length,
        two: isPowerOfTwo ? exponent : 0,
        precision,
    });
    return { ...magnitude, isNegative: sign === '-' };
}
/** mantissa * 10^ten * 2^two. */
function scaled(parts) {
    const { mantissa, ten, two, precision } = parts;
    const number = { mantissa, exponent: ten + two };
    if (mantissa === 0n || ten === 0)
        return roundBinary(mantissa, number.exponent, precision);
    const power = powerOfFive(Math.abs(ten));
    if (ten < 0)
        return divideBinary(number, power, precision);
    return roundBinary(mantissa * power.mantissa, number.exponent + power.exponent, precision);
}
function powerOfFive(n) {
    let power = { mantissa: 1n, exponent: 0 };
    let square = { mantissa: 5n, exponent: 0 };
    for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
        if (rest % 2 === 1)
            power = times(power, square);
        square = times(square, square);
    }
    return power;
}
function times(a, b) {
    return roundBinary(a.mantissa * b.mantissa, a.exponent + b.exponent, POWER_PRECISION);
}

;// CONCATENATED MODULE: ./out/languages/cty/big-float.js




/** Bits of literals, of numbers in strings and in JSON. */
const LITERAL_PRECISION = 512;
const INTEGER_PRECISION = 64;
const FLOAT64_PRECISION = 53;
/**
 * Numbers from 2^MAX_TOP_BIT on are infinite, those as small are zero: about 10^±315000.
 * Deviation: number-range.
 */
const MAX_TOP_BIT = 1_048_576;
const big_float_ZERO = { mantissa: 0n, exponent: 0 };
/**
 * A number: an immutable binary float of so many bits, or an infinity; zero has a sign. Results are rounded half to even.
 * Operations without a result (0/0, inf-inf, 0*inf) throw RangeError. @see spec-hcl2 A.6
 */
class BigFloat {
    static INFINITY = new BigFloat('infinite', false, big_float_ZERO, LITERAL_PRECISION);
    static NEGATIVE_INFINITY = new BigFloat('infinite', true, big_float_ZERO, LITERAL_PRECISION);
    precision;
    #isInfinite;
    #isNegative;
    #magnitude;
    constructor(form, isNegative, magnitude, precision) {
        this.#isInfinite = form === 'infinite';
        this.#isNegative = isNegative;
        this.#magnitude = magnitude;
        this.precision = precision;
    }
    static #finite(isNegative, magnitude, precision) {
        if (magnitude.mantissa !== 0n) {
            const top = topBit(magnitude);
            if (top > MAX_TOP_BIT)
                return new BigFloat('infinite', isNegative, big_float_ZERO, precision);
            if (top < -MAX_TOP_BIT)
                return new BigFloat('finite', isNegative, big_float_ZERO, precision);
        }
        return new BigFloat('finite', isNegative, magnitude, precision);
    }
    /** Of a literal or a string, 512 bits; undefined when the text is not a number. @see spec-hcl2 A.5, "string->number" */
    static parse(text) {
        if (/^[+-]?[iI]nf$/.test(text))
            return text.startsWith('-') ? BigFloat.NEGATIVE_INFINITY : BigFloat.INFINITY;
        const parsed = parseDecimal(text, LITERAL_PRECISION);
        return parsed && BigFloat.#finite(parsed.isNegative, parsed, LITERAL_PRECISION);
    }
    /** Exact with the default precision: 64 bits, or as many as the integer has. */
    static fromInteger(integer, precision) {
        const value = BigInt(integer);
        const magnitude = value < 0n ? -value : value;
        const bits = precision ?? Math.max(INTEGER_PRECISION, bitLength(magnitude));
        return BigFloat.#finite(value < 0n, roundBinary(magnitude, 0, bits), bits);
    }
    /** 53 bits; NaN is a RangeError. */
    static fromFloat64(value) {
        if (Number.isNaN(value))
            throw new RangeError('not a number');
        const isNegative = value < 0 || Object.is(value, -0);
        let whole = Math.abs(value);
        if (whole === Number.POSITIVE_INFINITY)
            return new BigFloat('infinite', isNegative, big_float_ZERO, FLOAT64_PRECISION);
        let exponent = 0;
        while (!Number.isInteger(whole)) {
            whole *= 2;
            exponent--;
        }
        return BigFloat.#finite(isNegative, canonical(BigInt(whole), exponent), FLOAT64_PRECISION);
    }
    /** Precision: that of the more precise operand; so for `sub` and `quo`. */
    add(other) {
        const precision = Math.max(this.precision, other.precision);
        if (this.#isInfinite || other.#isInfinite) {
            if (this.#isInfinite && other.#isInfinite && this.#isNegative !== other.#isNegative) {
                throw new RangeError('the sum of opposite infinities has no value');
            }
            return this.#isInfinite ? this : other;
        }
        const { left, right, exponent } = aligned(this.#magnitude, other.#magnitude);
        const sum = (this.#isNegative ? -left : left) + (other.#isNegative ? -right : right);
        const isNegative = sum < 0n || (sum === 0n && this.#isNegative && other.#isNegative);
        return BigFloat.#finite(isNegative, roundBinary(sum < 0n ? -sum : sum, exponent, precision), precision);
    }
    sub(other) {
        return this.add(other.neg());
    }
    /** Computed with 512 bits; keeps as many as it needs, but not fewer than its operands have. */
    mul(other) {
        const isNegative = this.#isNegative !== other.#isNegative;
        const precision = Math.max(this.precision, other.precision);
        if (this.#isInfinite || other.#isInfinite) {
            if (this.isZero() || other.isZero())
                throw new RangeError('zero times infinity has no value');
            return new BigFloat('infinite', isNegative, big_float_ZERO, precision);
        }
        const [a, b] = [this.#magnitude, other.#magnitude];
        const product = roundBinary(a.mantissa * b.mantissa, a.exponent + b.exponent, LITERAL_PRECISION);
        return BigFloat.#finite(isNegative, product, Math.max(precision, bitLength(product.mantissa)));
    }
    /** The quotient; something by zero is infinite. */
    quo(other) {
        const isNegative = this.#isNegative !== other.#isNegative;
        const precision = Math.max(this.precision, other.precision);
        if ((this.isZero() && other.isZero()) || (this.#isInfinite && other.#isInfinite)) {
            throw new RangeError(`${this.isZero() ? 'zero by zero' : 'infinity by infinity'} has no value`);
        }
        if (this.#isInfinite || other.isZero())
            return new BigFloat('infinite', isNegative, big_float_ZERO, precision);
        if (this.isZero() || other.#isInfinite)
            return new BigFloat('finite', isNegative, big_float_ZERO, precision);
        return BigFloat.#finite(isNegative, divideBinary(this.#magnitude, other.#magnitude, precision), precision);
    }
    /**
     * The remainder of division towards zero; `x % 0` is x. As exact as the operands, as HCL's test suite wants it. (Packer 1.6.6
     * rounded it to 64 bits.)
     */
    rem(other) {
        if (other.isZero())
            return this;
        const quotient = this.quo(other);
        if (quotient.#isInfinite)
            return this;
        return this.sub(other.mul(BigFloat.fromInteger(quotient.truncate())));
    }
    neg() {
        return new BigFloat(this.#isInfinite ? 'infinite' : 'finite', !this.#isNegative, this.#magnitude, this.precision);
    }
    abs() {
        return this.#isNegative ? this.neg() : this;
    }
    compare(other) {
        if (this.isZero() && other.isZero())
            return 0;
        if (this.#isNegative !== other.#isNegative)
            return this.#isNegative ? -1 : 1;
        const order = this.#compareMagnitude(other);
        return this.#isNegative && order !== 0 ? (order === 1 ? -1 : 1) : order;
    }
    #compareMagnitude(other) {
        if (this.#isInfinite || other.#isInfinite) {
            if (this.#isInfinite === other.#isInfinite)
                return 0;
            return this.#isInfinite ? 1 : -1;
        }
        return compareBinary(this.#magnitude, other.#magnitude);
    }
    /** Whatever their precisions are. */
    equals(other) {
        return this.compare(other) === 0;
    }
    /** Equal numbers have the same key. */
    toKey() {
        if (this.isZero())
            return '0';
        const { mantissa, exponent } = this.#magnitude;
        return `${this.#isNegative ? '-' : ''}${this.#isInfinite ? 'inf' : `${mantissa.toString(36)}p${exponent}`}`;
    }
    isZero() {
        return !this.#isInfinite && this.#magnitude.mantissa === 0n;
    }
    isInfinite() {
        return this.#isInfinite;
    }
    /** True for -0 too. */
    isNegative() {
        return this.#isNegative;
    }
    /** Finite and without a fraction. */
    isInteger() {
        return !this.#isInfinite && this.#magnitude.exponent >= 0;
    }
    /** The integer; RangeError when it is not one. */
    toBigInt() {
        if (!this.isInteger())
            throw new RangeError('a whole number is required');
        return this.truncate();
    }
    /** The integer next to it towards zero; RangeError for infinities. */
    truncate() {
        if (this.#isInfinite)
            throw new RangeError('a finite number is required');
        const { mantissa, exponent } = this.#magnitude;
        const whole = exponent >= 0 ? mantissa << BigInt(exponent) : mantissa >> BigInt(-exponent);
        return this.#isNegative ? -whole : whole;
    }
    /** The greatest integer that is not above it; RangeError for infinities. */
    floor() {
        const whole = this.truncate();
        return this.#isNegative && !this.isInteger() ? whole - 1n : whole;
    }
    /** The least integer that is not below it; RangeError for infinities. */
    ceil() {
        const whole = this.truncate();
        return this.#isNegative || this.isInteger() ? whole : whole + 1n;
    }
    /** The nearest float of 64 bits. */
    toNumber() {
        const magnitude = this.#isInfinite ? Number.POSITIVE_INFINITY : float64Of(this.#magnitude);
        return this.#isNegative ? -magnitude : magnitude;
    }
    /** Plain notation with the fewest digits that tell the number from others of its precision; "+Inf" and "-Inf". */
    toText() {
        return this.#written(() => fixedText(this.#shortest()));
    }
    /** `%f`: so many digits after the point, from the exact value. */
    toFixed(places) {
        return this.#written(() => fixedText(exactDecimal(this.#magnitude), places));
    }
    /** `%e`: so many digits after the point, from the exact value; else the shortest. */
    toExponent(places) {
        return this.#written(() => exponentText(places === undefined ? this.#shortest() : exactDecimal(this.#magnitude), places));
    }
    /** `%g`: so many significant digits of the exact value; else the shortest. */
    toGeneral(precision) {
        return this.#written(() => generalText(precision === undefined ? this.#shortest() : exactDecimal(this.#magnitude), precision));
    }
    #shortest() {
        return shortestDecimal(this.#magnitude, this.precision);
    }
    #written(magnitude) {
        if (this.#isInfinite)
            return this.#isNegative ? '-Inf' : '+Inf';
        return this.#isNegative ? `-${magnitude()}` : magnitude();
    }
}
function float64Of(value) {
    const bits = Math.min(FLOAT64_PRECISION, topBit(value) + 1074);
    if (value.mantissa === 0n || bits < 0)
        return 0;
    const { mantissa, exponent } = roundBinary(value.mantissa, value.exponent, bits);
    return Number(mantissa) * 2 ** exponent;
}

;// CONCATENATED MODULE: ./out/languages/cty/unify.js

/**
 * The one type that values of all these types convert to without loss; undefined when there is none, `any` for no types.
 * @see spec-hcl2 A.5, "Unification"
 */
function unify(types) {
    const [first = ANY, ...others] = types;
    if (others.every((type) => sameType(type, first)))
        return first;
    const known = types.filter((type) => type.kind !== 'any');
    if (known.every(isPrimitive))
        return unifyPrimitives(known);
    if (known.length === types.length)
        return unifyStructures(types);
    // Seen with Packer 1.6.6: beside a null, a primitive goes with anything, but a tuple not with an object.
    return known.some(isPrimitive) || unify(known) !== undefined ? ANY : undefined;
}
function unifyPrimitives(types) {
    const [first = ANY] = types;
    if (types.every((type) => type.kind === first.kind))
        return first;
    return types.some((type) => type.kind === 'string') ? STRING : undefined;
}
function unifyStructures(types) {
    const kinds = new Set(types.map((type) => type.kind));
    const isOnly = (...allowed) => [...kinds].every((kind) => allowed.includes(kind));
    if (isOnly('tuple'))
        return unifyTuples(types.filter((type) => type.kind === 'tuple'));
    if (isOnly('object'))
        return unifyObjects(types.filter((type) => type.kind === 'object'));
    if (isOnly('map', 'object'))
        return unifyElements(types, mapOf);
    if (isOnly('set', 'tuple'))
        return unifyElements(types, setOf);
    if (isOnly('list', 'set', 'tuple'))
        return unifyElements(types, listOf);
    return undefined;
}
/** A collection of the type that all elements and attributes unify to; of `any`, each of the types must be able to fill it in. */
function unifyElements(types, collection) {
    const element = unify(types.flatMap(elementTypes));
    if (element?.kind === 'any' && !types.every(fillsIn))
        return undefined;
    return element && collection(element);
}
/** A tuple with nulls beside something else has no one type for its elements. Seen with cty 1.18.1. */
function fillsIn(type) {
    const elements = elementTypes(type);
    const nulls = elements.filter(({ kind }) => kind === 'any').length;
    const isMixed = type.kind === 'tuple' && nulls > 0 && nulls < elements.length;
    return !isMixed && unify(elements) !== undefined;
}
function elementTypes(type) {
    switch (type.kind) {
        case 'list':
        case 'set':
        case 'map':
            return [type.element];
        case 'tuple':
            return type.elements;
        case 'object':
            return [...type.attributes.values()];
        default:
            return [];
    }
}
function unifyTuples(tuples) {
    const length = tuples[0]?.elements.length ?? 0;
    if (tuples.some((tuple) => tuple.elements.length !== length))
        return unifyElements(tuples, listOf);
    const elements = [];
    for (let index = 0; index < length; index++) {
        const element = unify(tuples.map((tuple) => tuple.elements[index] ?? ANY));
        if (element === undefined)
            return undefined;
        elements.push(element);
    }
    return tupleOf(elements);
}
function unifyObjects(objects) {
    const names = [...(objects[0]?.attributes.keys() ?? [])];
    const haveSameNames = objects.every(({ attributes }) => attributes.size === names.length && names.every((name) => attributes.has(name)));
    if (!haveSameNames)
        return unifyElements(objects, mapOf);
    const attributes = [];
    for (const name of names) {
        const attribute = unify(objects.map((object) => object.attributes.get(name) ?? ANY));
        if (attribute === undefined)
            return undefined;
        attributes.push([name, attribute]);
    }
    return objectOf(attributes, optionalInAll(objects));
}
function optionalInAll([first, ...others]) {
    const names = [...(first?.optional ?? [])].filter((name) => others.every((object) => object.optional?.has(name)));
    return names.length > 0 ? new Set(names) : undefined;
}

;// CONCATENATED MODULE: ./out/languages/cty/conversion-result.js


/** True when values of the one type can be converted to the other, though some values may fail: "x" to a number. */
function conversionExists(from, to) {
    return conversionResult(from, to) !== undefined;
}
/**
 * What values of the one type become: the other type, with `any` filled in where it can be; undefined when none of them
 * can be converted. Optional attributes stay optional: whether a map has them shows only with the value.
 */
function conversionResult(from, to) {
    if (to.kind === 'any')
        return from;
    if (from.kind === 'any')
        return to;
    switch (to.kind) {
        case 'list':
        case 'set':
        case 'map': {
            const element = elementResult(partsFor(to.kind, from), to.element);
            return element && { kind: to.kind, element };
        }
        case 'tuple':
            return tupleResult(from, to);
        case 'object':
            return objectResult(from, to);
        default:
            return isPrimitive(from) && (from.kind === to.kind || to.kind === 'string' || from.kind === 'string')
                ? to
                : undefined;
    }
}
/** The types of what the elements are made of; undefined when no such collection is. */
function partsFor(kind, from) {
    switch (from.kind) {
        case 'list':
        case 'set':
            return kind === 'map' ? undefined : [from.element];
        case 'tuple':
            return kind === 'map' ? undefined : from.elements;
        case 'map':
            return kind === 'map' ? [from.element] : undefined;
        case 'object':
            return kind === 'map' ? [...from.attributes.values()] : undefined;
        default:
            return undefined;
    }
}
/** The type of the elements of a collection that is made of these parts; a part that is just null fits any. */
function elementResult(parts, to) {
    if (parts === undefined)
        return undefined;
    const results = [];
    for (const part of parts) {
        const result = conversionResult(part, to);
        if (result === undefined)
            return undefined;
        if (result.kind !== 'any')
            results.push(result);
    }
    return results.length === 0 ? to : unify(results);
}
function tupleResult(from, to) {
    if (from.kind !== 'tuple' || from.elements.length !== to.elements.length)
        return undefined;
    const elements = [];
    for (const [index, element] of from.elements.entries()) {
        const result = conversionResult(element, to.elements[index] ?? ANY);
        if (result === undefined)
            return undefined;
        elements.push(result);
    }
    return tupleOf(elements);
}
function givenType(from, name) {
    if (from.kind === 'map')
        return from.element;
    return from.kind === 'object' ? from.attributes.get(name) : undefined;
}
function objectResult(from, to) {
    if (from.kind !== 'object' && from.kind !== 'map')
        return undefined;
    const attributes = [];
    for (const [name, attribute] of to.attributes) {
        const given = givenType(from, name) ?? (to.optional?.has(name) ? ANY : undefined);
        const result = given && conversionResult(given, attribute);
        if (result === undefined)
            return undefined;
        attributes.push([name, result]);
    }
    return objectOf(attributes, to.optional);
}

;// CONCATENATED MODULE: ./out/languages/cty/marks.js
/** True when the value or anything in it is sensitive. */
function isMarked(value) {
    if (value.sensitive)
        return true;
    switch (value.kind) {
        case 'list':
        case 'set':
        case 'tuple':
            return hasMarked(value, value.items);
        case 'map':
        case 'object':
            return hasMarked(value, value.entries.values());
        default:
            return false;
    }
}
/** The answers for collections: a loop asks for the same large one again and again. Values never change. */
const answers = new WeakMap();
function hasMarked(collection, items) {
    const earlier = answers.get(collection);
    if (earlier !== undefined)
        return earlier;
    const answer = anyMarked(items);
    answers.set(collection, answer);
    return answer;
}
function anyMarked(items) {
    for (const item of items)
        if (isMarked(item))
            return true;
    return false;
}
/** The value, sensitive as a whole. */
function mark(value) {
    return value.sensitive ? value : { ...value, sensitive: true };
}
/** The value without any mark. */
function unmarkDeep(value) {
    if (!isMarked(value))
        return value;
    const { sensitive: _, ...plain } = value;
    switch (plain.kind) {
        case 'list':
        case 'set':
        case 'tuple':
            return { ...plain, items: plain.items.map(unmarkDeep) };
        case 'map':
        case 'object':
            return { ...plain, entries: new Map([...plain.entries].map(([key, item]) => [key, unmarkDeep(item)])) };
        default:
            return plain;
    }
}
/** The result, marked when anything in its sources is. */
function withMarksOf(result, ...sources) {
    return sources.some(isMarked) ? mark(result) : result;
}

;// CONCATENATED MODULE: ./out/languages/cty/type-text.js
/** How messages name the type of a value: "list of string", "object". */
function typeName(type) {
    return nameOf(type, { any: 'dynamic', anyElement: 'dynamic' });
}
/** How messages name a type that is asked for: "list of any single type". */
function constraintName(type) {
    return nameOf(type, { any: 'any type', anyElement: 'any single type' });
}
function nameOf(type, words) {
    switch (type.kind) {
        case 'any':
            return words.any;
        case 'list':
        case 'set':
        case 'map':
            return `${type.kind} of ${nameOf(type.element, { any: words.anyElement, anyElement: words.anyElement })}`;
        default:
            return type.kind;
    }
}

;// CONCATENATED MODULE: ./out/languages/cty/mismatch.js


/** Why no value of the one type converts to the other, in the words of HCL2. */
function mismatch(from, to) {
    return specificMismatch(from, to) ?? `${constraintName(to)} required, but have ${typeName(from)}`;
}
function specificMismatch(from, to) {
    if (to.kind === 'object' && from.kind === 'object')
        return objectMismatch(from, to);
    if (to.kind === 'object' && from.kind === 'map')
        return mapMismatch(from.element, to);
    if (to.kind === 'list' || to.kind === 'set') {
        if (from.kind === 'tuple')
            return partsMismatch([...from.elements.entries()], to);
        if (from.kind === 'list' || from.kind === 'set')
            return `incorrect ${to.kind} element type: ${mismatch(from.element, to.element)}`;
    }
    if (to.kind === 'map') {
        if (from.kind === 'object')
            return partsMismatch([...from.attributes], to);
        if (from.kind === 'map')
            return `incorrect map element type: ${mismatch(from.element, to.element)}`;
    }
    return undefined;
}
function objectMismatch(from, to) {
    const missing = [...to.attributes.keys()].filter((name) => !from.attributes.has(name) && !to.optional?.has(name));
    if (missing.length > 0)
        return missingAttributes(missing);
    for (const [name, attribute] of to.attributes) {
        const given = from.attributes.get(name);
        if (given !== undefined && !conversionExists(given, attribute))
            return `attribute ${quoted(name)}: ${mismatch(given, attribute)}`;
    }
    return undefined;
}
function mapMismatch(element, to) {
    for (const [name, attribute] of to.attributes) {
        if (!conversionExists(element, attribute))
            return `attribute ${quoted(name)}: ${mismatch(element, attribute)}`;
    }
    return undefined;
}
/** "attribute "a" is required". */
function missingAttributes(names) {
    const [first = '', second = ''] = names.map(quoted);
    if (names.length === 1)
        return `attribute ${first} is required`;
    if (names.length === 2)
        return `attributes ${first} and ${second} are required`;
    return `attributes ${names.slice(0, -1).map(quoted).join(', ')}, and ${quoted(names.at(-1) ?? '')} are required`;
}
function partsMismatch(parts, to) {
    for (const [key, part] of parts) {
        if (!conversionExists(part, to.element)) {
            return `element ${typeof key === 'number' ? key : quoted(key)}: ${mismatch(part, to.element)}`;
        }
    }
    return `all ${to.kind} elements must have the same type`;
}
function quoted(name) {
    return JSON.stringify(name);
}

;// CONCATENATED MODULE: ./out/languages/cty/optional.js

/** The type of values of the type: optional attributes are there, null perhaps. */
function withoutOptional(type) {
    switch (type.kind) {
        case 'list':
        case 'set':
        case 'map': {
            const element = withoutOptional(type.element);
            return element === type.element ? type : { kind: type.kind, element };
        }
        case 'tuple': {
            const elements = type.elements.map(withoutOptional);
            return elements.every((element, index) => element === type.elements[index]) ? type : tupleOf(elements);
        }
        case 'object': {
            const attributes = [...type.attributes].map(([name, attribute]) => [name, withoutOptional(attribute)]);
            const isSame = type.optional === undefined && attributes.every(([name, attribute]) => attribute === type.attributes.get(name));
            return isSame ? type : objectOf(attributes);
        }
        default:
            return type;
    }
}

;// CONCATENATED MODULE: ./out/languages/cty/known.js
/** True when nothing in the value is unknown. */
function isWhollyKnown(value) {
    switch (value.kind) {
        case 'unknown':
            return false;
        case 'list':
        case 'set':
        case 'tuple':
            return areWhollyKnown(value, value.items);
        case 'map':
        case 'object':
            return areWhollyKnown(value, value.entries.values());
        default:
            return true;
    }
}
/** The answers for collections: a loop asks for the same large one again and again. Values never change. */
const known_answers = new WeakMap();
function areWhollyKnown(collection, parts) {
    const earlier = known_answers.get(collection);
    if (earlier !== undefined)
        return earlier;
    const answer = allKnown(parts);
    known_answers.set(collection, answer);
    return answer;
}
function allKnown(parts) {
    for (const part of parts)
        if (!isWhollyKnown(part))
            return false;
    return true;
}

;// CONCATENATED MODULE: ./out/languages/cty/values.js


const TRUE = { kind: 'bool', type: BOOL, value: true };
const FALSE = { kind: 'bool', type: BOOL, value: false };
/** An unknown value of unknown type: also what an expression with errors has. */
const UNKNOWN = { kind: 'unknown', type: ANY };
/** The literal `null`. */
const NULL = { kind: 'null', type: ANY };
/** A string; it is NFC-normalised. */
function stringValue(text) {
    return { kind: 'string', type: STRING, value: text.normalize('NFC') };
}
/** A number; a JavaScript number must be a safe integer (64 bits of precision, like lengths and indexes). */
function numberValue(value) {
    return { kind: 'number', type: NUMBER, value: typeof value === 'number' ? BigFloat.fromInteger(value) : value };
}
function boolValue(value) {
    return value ? TRUE : FALSE;
}
/** null of a type. */
function nullOf(type) {
    return { kind: 'null', type };
}
/** An unknown value of a type. */
function unknownOf(type) {
    return { kind: 'unknown', type };
}
/** A list; every item is of the element type already. */
function listValue(element, items) {
    return { kind: 'list', type: { kind: 'list', element }, items };
}
/** A tuple: its type is that of its items. */
function tupleValue(items) {
    return { kind: 'tuple', type: tupleOf(items.map((item) => item.type)), items };
}
/** A map; every value is of the element type already. */
function mapValue(element, entries) {
    return { kind: 'map', type: { kind: 'map', element }, entries: inKeyOrder(entries) };
}
/** An object: its type is that of its attributes. */
function objectValue(entries) {
    const sorted = inKeyOrder(entries);
    return { kind: 'object', type: objectOf([...sorted].map(([name, value]) => [name, value.type])), entries: sorted };
}

;// CONCATENATED MODULE: ./out/languages/cty/set.js




/**
 * A set of items that are of the element type already: equal ones coalesce; unknown when one of them is not wholly known.
 * Marks of items become the mark of the set.
 */
function setValue(element, items) {
    const set = items.every(isWhollyKnown) ? knownSet(element, items.map(unmarkDeep)) : unknownOf(setOf(element));
    return items.some(isMarked) ? mark(set) : set;
}
function knownSet(element, items) {
    const distinct = new Map(items.map((item) => [identity(item), item]));
    return { kind: 'set', type: setOf(element), items: [...distinct.values()].sort(setOrder) };
}
/** A text that wholly known values of one type share when they are equal, and only then. */
function identity(value) {
    return serialised(value, (number) => number.toKey());
}
/**
 * Strings by UTF-8 bytes, numbers by value, false before true, nulls last; the others by a text of theirs, which gives the
 * order that Packer 1.6.6 shows. @see spec-hcl2 A.5, "Set order"
 */
function setOrder(a, b) {
    if (a.kind === 'null' || b.kind === 'null')
        return Number(a.kind === 'null') - Number(b.kind === 'null');
    if (a.kind === 'number' && b.kind === 'number')
        return a.value.compare(b.value);
    if (a.kind === 'string' && b.kind === 'string')
        return compareKeys(a.value, b.value);
    if (a.kind === 'bool' && b.kind === 'bool')
        return Number(a.value) - Number(b.value);
    return compareKeys(orderText(a), orderText(b));
}
function orderText(value) {
    return serialised(value, (number) => number.toGeneral());
}
function serialised(value, numberText) {
    switch (value.kind) {
        case 'string':
            return JSON.stringify(value.value);
        case 'number':
            return numberText(value.value);
        case 'bool':
            return value.value ? 'T' : 'F';
        case 'list':
        case 'set':
        case 'tuple':
            return `[${value.items.map((item) => serialised(item, numberText)).join(';')}]`;
        case 'map':
        case 'object':
            return `{${[...value.entries].map(([key, item]) => `${JSON.stringify(key)}=${serialised(item, numberText)}`).join(';')}}`;
        default:
            return value.kind;
    }
}

;// CONCATENATED MODULE: ./out/languages/cty/convert.js









/**
 * The value as one of the type; `any` in the type stands for whatever fits. Nulls and unknown values stay so, marks stay.
 * Throws {@link ConversionError}. @see spec-hcl2 A.5
 */
function convert(value, type) {
    if (type.kind === 'any' || sameType(value.type, type))
        return value;
    const target = conversionResult(value.type, type);
    if (target === undefined)
        throw new ConversionError(mismatch(value.type, type));
    return convertTo(value, target, undefined);
}
/** `target` is what {@link conversionResult} says: only contents can be wrong now. */
function convertTo(value, target, path) {
    if (target.kind === 'any' || sameType(value.type, target))
        return value;
    const converted = convertUnmarked(value, target, path);
    return value.sensitive ? mark(converted) : converted;
}
function convertUnmarked(value, target, path) {
    switch (value.kind) {
        case 'null':
            return nullOf(withoutOptional(target));
        case 'unknown':
            return convertUnknown(value, withoutOptional(target));
        case 'string':
            return target.kind === 'number' ? parseNumber(value, path) : parseBool(value, path);
        case 'number':
            return stringValue(value.value.toText());
        case 'bool':
            return stringValue(String(value.value));
        case 'list':
        case 'set':
        case 'tuple':
            return convertSequence(value, target, path);
        default:
            return target.kind === 'object' ? convertToObject(value, target, path) : convertToMap(value, target, path);
    }
}
function convertUnknown({ notNull }, type) {
    return notNull ? { ...unknownOf(type), notNull } : unknownOf(type);
}
function parseNumber({ value: text }, path) {
    const number = BigFloat.parse(text);
    if (number === undefined)
        throw new ConversionError('a number is required', stepsOf(path));
    return numberValue(number);
}
function parseBool({ value: text }, path) {
    if (text === 'true' || text === '1')
        return boolValue(true);
    if (text === 'false' || text === '0')
        return boolValue(false);
    const lowercase = text.toLowerCase();
    const isMiswritten = lowercase === 'true' || lowercase === 'false';
    const advice = isMiswritten ? `; to convert from string, use lowercase "${lowercase}"` : '';
    throw new ConversionError(`a bool is required${advice}`, stepsOf(path));
}
function convertSequence({ items }, target, path) {
    const converted = items.map((item, index) => convertTo(item, elementType(target, index), { step: index, outer: path }));
    if (target.kind === 'list')
        return listValue(withoutOptional(target.element), converted);
    if (target.kind === 'set')
        return setValue(withoutOptional(target.element), converted);
    return { kind: 'tuple', type: withoutOptional(target), items: converted };
}
function elementType(target, index) {
    if (target.kind === 'tuple')
        return target.elements[index] ?? ANY;
    return target.kind === 'list' || target.kind === 'set' || target.kind === 'map' ? target.element : ANY;
}
function convertToMap({ entries }, target, path) {
    const element = elementType(target, 0);
    return mapValue(withoutOptional(element), [...entries].map(([key, entry]) => [key, convertTo(entry, element, { step: key, outer: path })]));
}
/** Whether a map has the keys shows only here. */
function convertToObject(value, target, path) {
    const missing = [...target.attributes.keys()].filter((name) => !value.entries.has(name));
    const required = missing.filter((name) => value.kind === 'map' && !target.optional?.has(name));
    if (required.length > 0)
        throw new ConversionError(missingAttributes(required), stepsOf(path));
    const entries = [...target.attributes].map(([name, attribute]) => {
        const entry = value.entries.get(name);
        if (entry === undefined)
            return [name, nullOf(withoutOptional(attribute))];
        return [name, convertTo(entry, attribute, { step: name, outer: path })];
    });
    return { kind: 'object', type: withoutOptional(target), entries: new Map(entries) };
}
function stepsOf(path) {
    const steps = [];
    for (let at = path; at !== undefined; at = at.outer)
        steps.push(at.step);
    return steps.reverse();
}

;// CONCATENATED MODULE: ./out/languages/hcl/scope.js
/** A scope within another, with more names: they hide the same names outside. */
function childScope(parent, variables) {
    return { variables, parent };
}
/** What a name stands for; undefined when nothing. */
function findVariable(scope, name) {
    for (let at = scope; at !== undefined; at = at.parent) {
        const value = at.variables?.get(name);
        if (value !== undefined)
            return value;
    }
    return undefined;
}
/** What functions work with here; undefined where none can be called. */
function contextOf(scope) {
    for (let at = scope; at !== undefined; at = at.parent)
        if (at.context !== undefined)
            return at.context;
    return undefined;
}
/** The names of a kind that the scope and its parents have; undefined where there are none at all. */
function namesInScope(scope, kind) {
    let names;
    for (let at = scope; at !== undefined; at = at.parent) {
        const own = at[kind];
        if (own !== undefined)
            names = new Set([...(names ?? []), ...own.keys()]);
    }
    return names;
}
/** The function of a name; undefined when there is none. */
function findFunction(scope, name) {
    for (let at = scope; at !== undefined; at = at.parent) {
        const definition = at.functions?.get(name);
        if (definition === undefined)
            continue;
        if (at.context === undefined)
            throw new TypeError('a scope with functions has their context');
        return { definition, context: at.context };
    }
    return undefined;
}

// EXTERNAL MODULE: ./out/languages/hcl/parse.js + 15 modules
var parse = __webpack_require__(45126);
;// CONCATENATED MODULE: ./out/languages/hcl/json-strings.js

/** The key of a member as a string. */
function keyText({ name, rawName, nameRange }) {
    return { value: name, raw: rawName, range: nameRange };
}
/** The string as the template that it is where there is a scope. @see spec-hcl2 A.9 */
function parseJsonTemplate(text) {
    return (0,parse/* parseHclTemplate */.NY)(text.range.file, text.value, placeIn(text));
}
/**
 * What stands where a type, a keyword or a traversal is expected: the expression itself; of the JSON variant the expression
 * that a string holds. Undefined when there is none.
 */
function keywordExpression(expression) {
    if (expression.kind === 'scoped')
        return keywordExpression(expression.expression);
    if (expression.kind !== 'json')
        return expression;
    const { node } = expression;
    if (node.kind !== 'string')
        return undefined;
    return (0,parse/* parseHclExpression */.dk)(node.range.file, node.value, placeIn(node)).node;
}
/** Every template in a JSON value, keys included, in source order. */
function jsonTemplates(node) {
    if (node.kind === 'string')
        return templateOf(node);
    if (node.kind === 'list')
        return node.items.flatMap(jsonTemplates);
    return node.kind === 'map' ? templatesOfMap(node) : [];
}
function templatesOfMap({ entries }) {
    return entries.flatMap((member) => [...templateOf(keyText(member)), ...jsonTemplates(member.value)]);
}
function templateOf(text) {
    const { node } = parseJsonTemplate(text);
    return node === undefined ? [] : [node];
}
/** Where the characters of the string are in its file: it stands on one line, behind a quote. */
function placeIn({ value, raw, range: { start } }) {
    const at = (units) => ({
        line: start.line,
        column: start.column + 1 + units,
        offset: start.offset + 1 + units,
    });
    if (raw === undefined)
        return at;
    const offsets = rawOffsets(raw);
    return (offset) => at(offsets[Math.min(offset, value.length)] ?? raw.length);
}
/** For every UTF-16 unit of the decoded string, and for its end, the offset in the text between the quotes. */
function rawOffsets(raw) {
    const offsets = [];
    for (let at = 0; at < raw.length;) {
        offsets.push(at);
        if (raw[at] !== '\\')
            at += 1;
        else
            at += raw[at + 1] === 'u' ? 6 : 2;
    }
    return [...offsets, raw.length];
}

// EXTERNAL MODULE: ./out/languages/hcl/token-stream.js
var token_stream = __webpack_require__(5831);
;// CONCATENATED MODULE: ./out/languages/hcl/traversal.js

/**
 * The expression as a traversal; undefined when it is anything else (a splat, an index that must be computed). A string of the
 * JSON variant is read as an expression.
 */
function asTraversal(expression) {
    const written = keywordExpression(expression);
    if (written?.kind === 'variable')
        return { root: written.name, steps: [] };
    if (written?.kind !== 'access' || written.source.kind !== 'variable')
        return undefined;
    const steps = [];
    for (const step of written.steps) {
        const name = constantName(step);
        if (name === undefined)
            return undefined;
        steps.push(name);
    }
    return { root: written.source.name, steps };
}
/** The name of `.name`, the key of `["name"]` or `[0]`; undefined when it must be computed. */
function constantName(step) {
    if (step.kind === 'attribute')
        return step.name;
    if (step.kind === 'splat')
        return undefined;
    const { key } = step;
    if (key.kind === 'number')
        return key.text;
    if (key.kind !== 'template' || key.parts.length > 1)
        return undefined;
    const [part] = key.parts;
    if (part === undefined)
        return '';
    return part.kind === 'text' ? part.value : undefined;
}

;// CONCATENATED MODULE: ./out/languages/hcl/references.js



/** Every variable that an expression refers to, in source order; names of its own `for` loops are none. */
function references(expression) {
    const found = [];
    visit(expression, { found, hidden: new Set() });
    return found;
}
function visit(expression, at) {
    switch (expression.kind) {
        case 'variable':
            add({ root: expression.name, steps: [], range: expression.range }, at);
            return;
        case 'access':
            visitAccess(expression, at);
            return;
        case 'template':
            visitParts(expression.parts, at);
            return;
        case 'call':
            for (const argument of valueArguments(expression))
                visit(argument, at);
            return;
        case 'tuple':
            for (const item of expression.items)
                visit(item, at);
            return;
        case 'object':
            for (const { key, value } of expression.items) {
                visitKey(key, at);
                visit(value, at);
            }
            return;
        case 'for': {
            const inner = visitLoop(expression, at);
            if (expression.key !== undefined)
                visit(expression.key, inner);
            visit(expression.value, inner);
            if (expression.condition !== undefined)
                visit(expression.condition, inner);
            return;
        }
        default:
            for (const part of partsOf(expression))
                visit(part, at);
            if (expression.kind === 'scoped')
                visit(expression.expression, hiding(at, expression.variables.keys()));
    }
}
/** The expressions that make up one that adds nothing of its own. */
function partsOf(expression) {
    switch (expression.kind) {
        case 'conditional':
            return [expression.condition, expression.whenTrue, expression.whenFalse];
        case 'unary':
            return [expression.operand];
        case 'binary':
            return [expression.first, ...expression.rest.map(({ operand }) => operand)];
        case 'parentheses':
            return [expression.expression];
        case 'json':
            return jsonTemplates(expression.node);
        default:
            return [];
    }
}
/** The second argument of `convert` is a type. */
function valueArguments({ name, args }) {
    return name === 'convert' ? args.slice(0, 1) : args;
}
function visitKey(key, at) {
    if (key.kind !== 'name')
        visit(key, at);
}
function visitParts(parts, at) {
    for (const part of parts) {
        if (part.kind === 'interpolation')
            visit(part.expression, at);
        else if (part.kind === 'if') {
            visit(part.condition, at);
            visitParts(part.whenTrue, at);
            visitParts(part.whenFalse, at);
        }
        else if (part.kind === 'for')
            visitParts(part.body, visitLoop(part, at));
    }
}
/** What the body of a loop is visited with. */
function visitLoop({ collection, keyName, valueName }, at) {
    visit(collection, at);
    return hiding(at, keyName === undefined ? [valueName] : [keyName, valueName]);
}
function hiding(at, names) {
    return { found: at.found, hidden: new Set([...at.hidden, ...names]) };
}
function visitAccess({ source, steps }, at) {
    const constant = source.kind === 'variable' ? constantSteps(steps) : [];
    if (source.kind === 'variable') {
        add({ root: source.name, steps: constant, range: (0,token_stream/* spanning */.D)(source.range, constant.at(-1)?.range ?? source.range) }, at);
    }
    else
        visit(source, at);
    visitSteps(steps.slice(constant.length), at);
}
function visitSteps(steps, at) {
    for (const step of steps) {
        if (step.kind === 'index')
            visit(step.key, at);
        else if (step.kind === 'splat')
            visitSteps(step.steps, at);
    }
}
function add(reference, { found, hidden }) {
    if (!hidden.has(reference.root))
        found.push(reference);
}
/** The steps up to the first that must be computed. */
function constantSteps(steps) {
    const constant = [];
    for (const step of steps) {
        const name = constantName(step);
        if (name === undefined || step.kind === 'splat')
            break;
        constant.push({ kind: step.kind, name, range: step.range });
    }
    return constant;
}

;// CONCATENATED MODULE: ./out/languages/hcl/type-phrase.js

/** A type in a sentence: "a list of string", "an object"; "An object" where the sentence begins. */
function aType(type) {
    const name = typeName(type);
    return `${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`;
}
/** {@link aType} at the beginning of a sentence. */
function sentenceType(type) {
    return `A${aType(type).slice(1)}`;
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/sensitive.js
/** The value, marked when one of those that it was derived from is. (The values themselves, not what they contain.) */
function sensitiveAs(value, ...sources) {
    return sensitiveAsAny(value, sources);
}
/** {@link sensitiveAs} for sources that may be very many. */
function sensitiveAsAny(value, sources) {
    if (value.sensitive === true || !sources.some((source) => source.sensitive === true))
        return value;
    return { ...value, sensitive: true };
}
/** A key for a message: in quotes, unless it is to be kept secret. */
function shownKey({ value, sensitive }) {
    return sensitive === true ? '(sensitive value)' : `"${value}"`;
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/reference-value.js


/** Follows a reference as far as there are values: `reached` is the number of steps. Undefined when there is no such name. */
function followReference({ root, steps }, scope) {
    let value = findVariable(scope, root);
    for (const [reached, { name }] of steps.entries()) {
        const inner = value === undefined ? undefined : childOf(value, name);
        if (value === undefined || inner === undefined)
            return { value, reached };
        value = sensitiveAs(inner, value);
    }
    return { value, reached: steps.length };
}
function childOf(value, name) {
    if (value.kind === 'map' || value.kind === 'object')
        return value.entries.get(name);
    if (value.kind !== 'list' && value.kind !== 'tuple')
        return undefined;
    return /^\d{1,9}$/.test(name) ? value.items[Number(name)] : undefined;
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/describe-references.js



/** Enough to recognise a value. */
const SHOWN_LENGTH = 60;
const SHOWN_NAMES = 8;
/**
 * What the names in an expression stand for, a line each, sorted; of a reference that leads nowhere what it reaches. Unknown
 * values are left out, sensitive ones not shown. @see spec-hcl2 A.8
 */
function describeReferences(expression, scope) {
    const lines = new Set();
    for (const reference of references(expression)) {
        const { value, reached } = followReference(reference, scope);
        if (value === undefined || value.kind === 'unknown')
            continue;
        // `var` itself tells nothing.
        if (reached === 0 && reference.steps.length > 0 && value.kind === 'object')
            continue;
        lines.add(`${referenceText(reference, reached)} ${describeValue(value)}`);
    }
    return [...lines].sort().slice(0, SHOWN_NAMES);
}
function referenceText({ root, steps }, reached) {
    return root + steps.slice(0, reached).map(stepText).join('');
}
function stepText({ kind, name }) {
    if (kind === 'attribute')
        return `.${name}`;
    return `[${/^\d+$/.test(name) ? name : JSON.stringify(name)}]`;
}
function describeValue(value) {
    if (value.kind === 'null')
        return 'is null';
    if (value.sensitive === true)
        return 'is (sensitive value)';
    switch (value.kind) {
        case 'string':
            return `is ${shortened(JSON.stringify(value.value))}`;
        case 'number':
            return `is ${shortened(value.value.toGeneral(10))}`;
        case 'bool':
            return `is ${value.value}`;
        case 'map':
        case 'object':
            return `is ${aType(value.type)} with ${count(value.entries.size, value.kind === 'object' ? 'attribute' : 'element')}`;
        case 'unknown':
            return `is ${aType(value.type)}`;
        default:
            return `is ${aType(value.type)} with ${count(value.items.length, 'element')}`;
    }
}
function shortened(text) {
    return text.length <= SHOWN_LENGTH ? text : `${text.slice(0, SHOWN_LENGTH - 3).toWellFormed()}...`;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/problems.js

/** What can be wrong with a value: the code, and the one-line summary that HCL users know. @see spec-hcl2 A.3, A.4, A.9, A.10 */
const EVALUATION_PROBLEMS = {
    AmbiguousAttributeKey: 'Ambiguous attribute key',
    AttributeOfNull: 'Attempt to get attribute from null value',
    ConditionIsNull: 'Condition is null',
    DuplicateObjectAttribute: 'Duplicate object attribute',
    DuplicateObjectKey: 'Duplicate object key',
    FunctionCallFailed: 'Error in function call',
    FunctionCallsNotAllowed: 'Function calls not allowed',
    InconsistentConditionalTypes: 'Inconsistent conditional result types',
    IncorrectConditionType: 'Incorrect condition type',
    IncorrectKeyType: 'Incorrect key type',
    IndexOfNull: 'Attempt to index null value',
    InvalidExpandingArgument: 'Invalid expanding argument value',
    InvalidForCondition: "Invalid 'for' condition",
    InvalidFunctionArgument: 'Invalid function argument',
    InvalidIndex: 'Invalid index',
    InvalidInterpolation: 'Invalid template interpolation value',
    InvalidNumber: 'Invalid number literal',
    InvalidObjectKey: 'Invalid object key',
    InvalidOperand: 'Invalid operand',
    IterationOverNonIterable: 'Iteration over non-iterable value',
    IterationOverNull: 'Iteration over null value',
    MissingMapElement: 'Missing map element',
    NotEnoughArguments: 'Not enough function arguments',
    NullCondition: 'Null condition',
    NullKey: 'Null value as key',
    OperationFailed: 'Operation failed',
    SplatOfNull: 'Splat of null value',
    TooManyArguments: 'Too many function arguments',
    UnknownFunction: 'Call to unknown function',
    UnknownVariable: 'Unknown variable',
    UnsupportedAttribute: 'Unsupported attribute',
    VariablesNotAllowed: 'Variables not allowed',
};
/** Notes a problem of an evaluation. */
function report(frame, code, { range, detail, hint, about }) {
    const values = about === undefined ? [] : describeReferences(about, frame.scope);
    const diagnostic = { severity: 'error', code, summary: EVALUATION_PROBLEMS[code], detail, hint, range };
    frame.diagnostics.push(values.length === 0 ? diagnostic : { ...diagnostic, values });
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/attribute-step.js





/** The value of `.name`: an attribute of an object, an element of a map. */
function takeAttribute(value, step, place) {
    if (value.kind === 'null') {
        report(place.frame, 'AttributeOfNull', {
            range: step.range,
            detail: `The value is null, so it has no attribute "${step.name}".`,
            about: place.about,
        });
        return UNKNOWN;
    }
    const found = value.kind === 'map' || value.kind === 'object' ? value.entries.get(step.name) : undefined;
    if (found !== undefined)
        return sensitiveAs(found, value);
    const later = value.kind === 'unknown' ? typeOfAttribute(value.type, step.name) : undefined;
    if (later !== undefined)
        return sensitiveAs(unknownOf(later), value);
    missing(value, step, place);
    return UNKNOWN;
}
/** The type of an attribute of values of a type; undefined when they have none of that name. */
function typeOfAttribute(type, name) {
    if (type.kind === 'any')
        return type;
    if (type.kind === 'map')
        return type.element;
    return type.kind === 'object' ? type.attributes.get(name) : undefined;
}
function missing(value, { name, range }, { frame, about }) {
    const { type } = value;
    if (value.kind === 'map') {
        report(frame, 'MissingMapElement', {
            range,
            detail: `The map has no element with the key "${name}".`,
            hint: nearest(name, value.entries.keys()),
            about,
        });
        return;
    }
    if (type.kind === 'object') {
        const detail = `The object has no attribute "${name}".`;
        report(frame, 'UnsupportedAttribute', { range, detail, hint: nearest(name, type.attributes.keys()), about });
        return;
    }
    const detail = `${sentenceType(type)} has no attributes.`;
    report(frame, 'UnsupportedAttribute', { range, detail, hint: hintForElements(type, name), about });
}
function nearest(name, names) {
    const close = (0,support_diagnostics/* didYouMean */.a)(name, names);
    return close === undefined ? undefined : `Did you mean "${close}"?`;
}
function hintForElements(type, name) {
    const elements = type.kind === 'tuple' ? type.elements : type.kind === 'list' || type.kind === 'set' ? [type.element] : [];
    if (!elements.some((element) => typeOfAttribute(element, name) !== undefined))
        return undefined;
    if (type.kind === 'set')
        return `To take "${name}" of every element, write [*].${name}.`;
    return `To take "${name}" of every element, write [*].${name}; of one element, [0].${name}.`;
}

;// CONCATENATED MODULE: ./out/languages/cty/try-convert.js


/** The value converted to a type; undefined when that cannot be. */
function tryConvert(value, type) {
    try {
        return convert(value, type);
    }
    catch (error) {
        if (error instanceof ConversionError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/index-step.js








/** The value of `[key]`: an element of a list, tuple or map, an attribute of an object. */
function takeIndex(value, step, place) {
    const key = evaluateIn(step.key, place.frame);
    const element = elementOf(value, key, { step, place });
    return element === undefined ? UNKNOWN : sensitiveAs(element, value, key);
}
/** Undefined when it was reported that there is none. */
function elementOf(value, key, at) {
    if (value.kind === 'null') {
        const detail = 'The value is null, so it has no elements.';
        report(at.place.frame, 'IndexOfNull', { range: at.step.range, detail, about: at.place.about });
        return undefined;
    }
    if (key.kind === 'null')
        return invalid(at, 'The index is null.');
    const { type } = value;
    switch (type.kind) {
        case 'any':
            return UNKNOWN;
        case 'list':
        case 'tuple':
            return itemAt(value, key, at);
        case 'map':
        case 'object':
            return entryAt(value, key, at);
        case 'set':
            return invalid(at, 'The elements of a set have no index.', 'Loop over it with a for expression.');
        default:
            return invalid(at, `${sentenceType(type)} has no elements.`);
    }
}
function itemAt(value, key, at) {
    const { type } = value;
    const index = tryConvert(key, NUMBER);
    if (index === undefined)
        return invalid(at, `The index of a ${type.kind} is a number, not ${aType(key.type)}.`);
    if (index.kind !== 'number')
        return unknownOf(type.kind === 'list' ? type.element : UNKNOWN.type);
    if (value.kind === 'unknown' && type.kind === 'list')
        return unknownOf(type.element);
    const number = index.value;
    const shown = key.sensitive === true ? '(sensitive value)' : number.toText();
    if (!number.isInteger())
        return invalid(at, `The index ${shown} is no whole number.`);
    if (number.isNegative() && !number.isZero()) {
        return invalid(at, `The index ${shown} is negative; the first element has the index 0.`);
    }
    const position = Number(number.toBigInt());
    const size = type.kind === 'tuple' ? type.elements.length : value.kind === 'list' ? value.items.length : undefined;
    if (size !== undefined && position >= size)
        return invalid(at, `${indexesOf(size)}; the index is ${shown}.`);
    if (value.kind === 'list' || value.kind === 'tuple')
        return value.items[position];
    return unknownOf(typeAt(type, position));
}
function indexesOf(size) {
    if (size === 0)
        return 'There are no elements';
    return size === 1 ? 'The only element has the index 0' : `The ${size} elements have the indexes 0 to ${size - 1}`;
}
function typeAt(type, position) {
    if (type.kind === 'list')
        return type.element;
    return (type.kind === 'tuple' ? type.elements[position] : undefined) ?? UNKNOWN.type;
}
function entryAt(value, key, at) {
    const { type } = value;
    const name = tryConvert(key, STRING);
    if (name === undefined)
        return invalid(at, `A key of ${aType(type)} is a string, not ${aType(key.type)}.`);
    if (name.kind !== 'string')
        return unknownOf(type.kind === 'map' ? type.element : UNKNOWN.type);
    const found = value.kind === 'map' || value.kind === 'object' ? value.entries.get(name.value) : undefined;
    if (found !== undefined)
        return found;
    const later = value.kind === 'unknown' ? typeOfAttribute(type, name.value) : undefined;
    return later === undefined ? invalid(at, `There is no element with the key ${shownKey(name)}.`) : unknownOf(later);
}
function invalid({ step, place }, detail, hint) {
    report(place.frame, 'InvalidIndex', { range: step.range, detail, hint, about: place.about });
    return undefined;
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/splat.js





/**
 * The value of `[*]` or `.*`: the steps taken from every element. What is no list, tuple or set is the only element; null is none.
 * @see spec-hcl2 A.4 "Splat"
 */
function takeSplat(value, step, place) {
    if (value.kind === 'null')
        return ofNull(value.type, place);
    if (value.kind === 'unknown')
        return sensitiveAs(ofUnknown(value, step, place), value);
    const isSequence = value.kind === 'list' || value.kind === 'set' || value.kind === 'tuple';
    const items = takeAll(isSequence ? value.items : [value], step, place);
    if (items === undefined)
        return UNKNOWN;
    const element = value.kind === 'list' || value.kind === 'set' ? splat_elementType(value.type, items, { step, place }) : undefined;
    return sensitiveAs(element === undefined ? tupleValue(items) : listValue(element, items), value);
}
/** Undefined when there was a problem with an element: others have mostly the same one. */
function takeAll(items, step, place) {
    const before = place.frame.diagnostics.length;
    const taken = [];
    for (const item of items) {
        taken.push(takeSteps(item, step.steps, { ...place, before: step.range }));
        if (place.frame.diagnostics.length > before)
            return undefined;
    }
    return taken;
}
/** The one type that all have; undefined when they differ, which nulls and missing attributes can cause. */
function splat_elementType(type, items, { step, place }) {
    const first = items[0];
    if (first === undefined)
        return laterType(type, step, place);
    return items.every((item) => sameType(item.type, first.type)) ? first.type : undefined;
}
/** What the steps would lead to from an element that is not known yet; what no element can have is a problem without elements, too. */
function laterType(type, step, place) {
    if (type.kind !== 'list' && type.kind !== 'set')
        return ANY;
    return takeSteps(unknownOf(type.element), step.steps, { ...place, before: step.range }).type;
}
function ofNull(type, { frame, about, before }) {
    if (type.kind !== 'list' && type.kind !== 'set' && type.kind !== 'tuple')
        return tupleValue([]);
    report(frame, 'SplatOfNull', {
        range: before,
        detail: `The ${type.kind} is null: elements can be taken of one that is there, also of an empty one.`,
        about,
    });
    return UNKNOWN;
}
function ofUnknown(value, step, place) {
    const { type } = value;
    if (type.kind === 'list' || type.kind === 'set') {
        const element = takeSteps(unknownOf(type.element), step.steps, { ...place, before: step.range }).type;
        return unknownOf({ kind: 'list', element });
    }
    const elements = type.kind === 'tuple' ? type.elements.map(unknownOf) : [value];
    if (type.kind === 'any' || (type.kind !== 'tuple' && value.notNull !== true))
        return UNKNOWN;
    const items = takeAll(elements, step, place);
    return items === undefined ? UNKNOWN : tupleValue(items);
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/steps.js




/** Takes steps into a value, one after the other. @see spec-hcl2 A.4 "Collections and access" */
function takeSteps(value, steps, place) {
    let at = value;
    let { before } = place;
    for (const step of steps) {
        at = takeStep(at, step, { ...place, before });
        before = (0,token_stream/* spanning */.D)(before, step.range);
    }
    return at;
}
function takeStep(value, step, place) {
    switch (step.kind) {
        case 'attribute':
            return takeAttribute(value, step, place);
        case 'index':
            return takeIndex(value, step, place);
        case 'splat':
            return takeSplat(value, step, place);
    }
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/access.js






/** The value of a name. */
function evaluateVariable({ name, range }, frame) {
    const value = findVariable(frame.scope, name);
    if (value !== undefined)
        return value;
    const names = namesInScope(frame.scope, 'variables');
    if (names === undefined) {
        const detail = `"${name}" cannot be used here: the value must be a constant.`;
        report(frame, 'VariablesNotAllowed', { range, detail, hint: hintForWord(name) });
        return UNKNOWN;
    }
    const close = (0,support_diagnostics/* didYouMean */.a)(name, names);
    report(frame, 'UnknownVariable', {
        range,
        detail: `There is no variable named "${name}" here.`,
        hint: close === undefined ? hintForWord(name) : `Did you mean "${close}"?`,
    });
    return UNKNOWN;
}
/** The value that steps from another value lead to. */
function evaluateAccess(access, frame) {
    const source = evaluateIn(access.source, frame);
    return takeSteps(source, access.steps, { frame, about: access, before: access.source.range });
}
/** Forgotten quotes are the usual reason for a name that nothing knows. */
function hintForWord(name) {
    const lower = name.toLowerCase();
    if (lower !== name && (lower === 'true' || lower === 'false' || lower === 'null'))
        return `Write ${lower} in small letters.`;
    return `If the text "${name}" is meant, write it in quotes.`;
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/definition.js
/** A function refuses its arguments: `argument` is the index of the guilty one; undefined when the call as a whole failed. */
class FunctionError extends Error {
    argument;
    constructor(message, argument) {
        super(message);
        this.name = 'FunctionError';
        this.argument = argument;
    }
}
/** Evaluation stops for an answer of the network: wait for `answer`, then evaluate again. `try` and `can` let it through. */
class NetworkNeeded extends Error {
    answer;
    constructor(answer) {
        super('an answer of the network is needed');
        this.name = 'NetworkNeeded';
        this.answer = answer;
    }
}

;// CONCATENATED MODULE: ./out/languages/hcl/elements.js


/** The key and the value of every element, as loops see them. Of a set both are the element; marked when the whole is. */
function elementsOf(value) {
    switch (value.kind) {
        case 'list':
        case 'tuple':
            return value.items.map((item, index) => [numberValue(index), sensitiveAs(item, value)]);
        case 'set':
            return value.items.map((item) => sensitiveAs(item, value)).map((item) => [item, item]);
        case 'map':
        case 'object':
            return [...value.entries].map(([name, item]) => [
                sensitiveAs(stringValue(name), value),
                sensitiveAs(item, value),
            ]);
        default:
            return [];
    }
}
/** True when values of the type have elements to loop over, or may have. */
function isIterable({ kind }) {
    return kind !== 'string' && kind !== 'number' && kind !== 'bool';
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/start-range.js


/**
 * Where an expression begins: its first token; of a call the name with its parenthesis; of a reference, or what is one
 * token anyway, the whole. Problems of arguments stand there.
 */
function startRange(expression) {
    switch (expression.kind) {
        case 'template':
            return templateStart(expression);
        case 'call':
            return callStart(expression);
        case 'access':
            return asTraversal(expression) === undefined ? startRange(expression.source) : expression.range;
        case 'binary':
            return startRange(expression.first);
        case 'conditional':
            return startRange(expression.condition);
        case 'unary':
            return expression.operatorRange;
        case 'tuple':
        case 'object':
        case 'for':
            return firstCharacter(expression.range);
        case 'scoped':
            return startRange(expression.expression);
        default:
            return expression.range;
    }
}
function templateStart({ parts: [first], isWrapper, range }) {
    if (first === undefined)
        return { ...range, start: range.end };
    if (isWrapper)
        return range;
    return first.kind === 'interpolation' ? startRange(first.expression) : first.range;
}
/** The name of a call with its open parenthesis. */
function callStart({ range, openRange }) {
    return (0,token_stream/* spanning */.D)(range, openRange);
}
function firstCharacter({ file, start }) {
    return { file, start, end: { line: start.line, column: start.column + 1, offset: start.offset + 1 } };
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/arguments.js







/** The parameter of the argument at an index; undefined when there are too many arguments. */
function parameterOf({ parameters, rest }, index) {
    return parameters[index] ?? rest;
}
/** The arguments of a call; undefined when one is not known enough, or wrong, which was reported. */
function evaluateArguments(call, definition, frame) {
    const before = frame.diagnostics.length;
    const given = givenArguments(call, frame);
    if (given === undefined)
        return undefined;
    const minimum = definition.parameters.length;
    const maximum = definition.rest === undefined ? minimum : undefined;
    if (!checkArity(call, given.map(({ expression }) => expression), { frame, minimum, maximum }))
        return undefined;
    const args = [];
    const refused = new Set();
    for (const [at, argument] of given.entries()) {
        const parameter = parameterOf(definition, at);
        if (parameter === undefined || refused.has(argument.expression))
            continue;
        const fitted = fitArgument(argument, parameter, { call, frame });
        if (fitted === undefined)
            refused.add(argument.expression);
        else
            args.push(fitted);
    }
    return frame.diagnostics.length > before ? undefined : args;
}
function givenArguments({ args, expandsLast }, frame) {
    const given = args.map((expression) => ({ expression, value: evaluateIn(expression, frame) }));
    const last = given.at(-1);
    if (!expandsLast || last === undefined)
        return given;
    const expanded = expand(last, frame);
    return expanded === undefined ? undefined : [...given.slice(0, -1), ...expanded];
}
/** The elements of the last argument; undefined when they are not known, or when it was reported that it has none. */
function expand({ expression, value }, frame) {
    if (value.kind === 'list' || value.kind === 'tuple' || value.kind === 'set') {
        return elementsOf(value).map(([, item]) => ({ expression, value: item }));
    }
    const { kind } = value.type;
    const isLater = value.kind === 'unknown' && (kind === 'any' || kind === 'list' || kind === 'set' || kind === 'tuple');
    if (isLater)
        return undefined;
    const what = value.kind === 'null' ? 'null' : aType(value.type);
    report(frame, 'InvalidExpandingArgument', {
        range: expression.range,
        detail: `Only a list, tuple or set can be expanded with "..."; this is ${what}.`,
        about: expression,
    });
    return undefined;
}
/** False when it was reported that the arguments are too few or too many. */
function checkArity({ name, closeRange }, args, { frame, minimum, maximum }) {
    if (args.length < minimum) {
        const detail = `The function "${name}" takes ${arguments_count(minimum, maximum)}, not ${args.length}.`;
        report(frame, 'NotEnoughArguments', { range: closeRange, detail });
        return false;
    }
    const extra = maximum === undefined ? undefined : args[maximum];
    if (extra === undefined)
        return true;
    const detail = `The function "${name}" takes ${arguments_count(minimum, maximum)}, not ${args.length}.`;
    report(frame, 'TooManyArguments', { range: startRange(extra), detail });
    return false;
}
function arguments_count(minimum, maximum) {
    const plural = (number) => `${number} argument${number === 1 ? '' : 's'}`;
    if (maximum === undefined)
        return `at least ${plural(minimum)}`;
    return minimum === maximum ? plural(minimum) : `${minimum} to ${plural(maximum)}`;
}
/** The argument as its parameter wants it; undefined when it was reported that it does not fit. */
function fitArgument({ value, expression }, parameter, { call, frame }) {
    const refuse = (message) => {
        const detail = `${call.name}, argument "${parameter.name}": ${message}.`;
        report(frame, 'InvalidFunctionArgument', { range: startRange(expression), detail, about: expression });
        return undefined;
    };
    try {
        const converted = convert(value, parameter.type);
        if (converted.kind === 'null' && parameter.allowsNull !== true)
            return refuse('it must not be null');
        return { value: converted, parameter, expression };
    }
    catch (error) {
        if (!(error instanceof ConversionError))
            throw error;
        return refuse(error.message);
    }
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/call.js








/** `name(args...)`. @see spec-hcl2 A.4 "Function calls" */
function evaluateCall(call, frame) {
    const found = findFunction(frame.scope, call.name);
    if (found === undefined)
        return unknownFunction(call, frame);
    const { definition } = found;
    if ('evaluateCall' in definition)
        return definition.evaluateCall(call, frame);
    const args = evaluateArguments(call, definition, frame);
    return args === undefined ? UNKNOWN : callWith(args, call, { frame, definition, context: found.context });
}
function callWith(args, call, callee) {
    const { definition, context } = callee;
    const given = args.map(({ value }) => value);
    const isSecret = given.some(isMarked);
    const values = given.map(unmarkDeep);
    const cannotTell = values.some(({ type }, at) => type.kind === 'any' && parameterOf(definition, at)?.allowsAny !== true);
    if (cannotTell)
        return isSecret ? mark(UNKNOWN) : UNKNOWN;
    const waits = values.some(({ kind }, at) => kind === 'unknown' && parameterOf(definition, at)?.allowsUnknown !== true);
    try {
        const type = typeOf(definition, values);
        const passed = definition.keepsMarks === true ? given : values;
        const answer = waits ? unknownOf(type) : definition.call(passed, context);
        const result = isSecret ? mark(answer) : answer;
        if (isMarked(result))
            context.conceal?.(result, isSecret ? 'derived' : 'fetched');
        return result;
    }
    catch (error) {
        if (!(error instanceof FunctionError))
            throw error;
        reportFailure(error, call, { args, frame: callee.frame });
        return UNKNOWN;
    }
}
function typeOf({ type }, values) {
    return typeof type === 'function' ? type(values) : type;
}
/** Messages of functions may tell their arguments. */
const HIDDEN = 'it failed; why is not shown, because an argument is sensitive';
function reportFailure({ argument, message }, call, { args, frame }) {
    const guilty = argument === undefined ? undefined : args[argument];
    const shown = args.some(({ value }) => isMarked(value)) ? HIDDEN : message;
    if (guilty === undefined) {
        report(frame, 'FunctionCallFailed', { range: callStart(call), detail: `${call.name}: ${shown}.`, about: call });
        return;
    }
    const detail = `${call.name}, argument "${guilty.parameter.name}": ${shown}.`;
    report(frame, 'InvalidFunctionArgument', { range: startRange(guilty.expression), detail, about: guilty.expression });
}
function unknownFunction({ name, nameRange, range }, frame) {
    const names = namesInScope(frame.scope, 'functions');
    if (names === undefined) {
        const detail = `The function "${name}" cannot be called here: the value must be a constant.`;
        report(frame, 'FunctionCallsNotAllowed', { range, detail });
        return UNKNOWN;
    }
    const close = (0,support_diagnostics/* didYouMean */.a)(name, names);
    report(frame, 'UnknownFunction', {
        range: nameRange,
        detail: `There is no function named "${name}" here.`,
        hint: close === undefined ? hintForFunction(name) : `Did you mean "${close}"?`,
    });
    return UNKNOWN;
}
const CONVERSIONS = new Map([
    ['tostring', 'string'],
    ['tonumber', 'number'],
    ['tobool', 'bool'],
    ['tolist', 'list(any)'],
    ['toset', 'set(any)'],
    ['tomap', 'map(any)'],
]);
/** Functions that Terraform has and Packer has not. */
function hintForFunction(name) {
    const type = CONVERSIONS.get(name);
    return type === undefined ? undefined : `Write convert(value, ${type}).`;
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/collection.js








/** `[a, b]`. */
function evaluateTuple({ items }, frame) {
    return tupleValue(items.map((item) => evaluateIn(item, frame)));
}
/** `{ key = value }`; of equal keys the last wins. @see spec-hcl2 A.4 "Collections and access" */
function evaluateObject({ items }, frame) {
    const entries = new Map();
    const keys = [];
    let isKnown = true;
    for (const { key, value } of items) {
        const name = evaluateKey(key, frame);
        const entry = evaluateIn(value, frame);
        if (name?.kind === 'string') {
            keys.push(name);
            entries.set(name.value, entry);
        }
        else
            isKnown = false;
    }
    return isKnown ? sensitiveAsAny(objectValue(entries), keys) : UNKNOWN;
}
/** Undefined when it was reported that it is none. */
function evaluateKey(key, frame) {
    if (key.kind === 'name')
        return stringValue(key.name);
    if (key.kind === 'access' && asTraversal(key) !== undefined)
        return ambiguous(key, frame);
    const value = evaluateIn(key, frame);
    const name = tryConvert(value, STRING);
    if (name?.kind === 'string' || name?.kind === 'unknown')
        return name;
    if (name === undefined) {
        const detail = `A key must be a string; this is ${aType(value.type)}.`;
        report(frame, 'IncorrectKeyType', { range: key.range, detail, about: key });
    }
    else {
        report(frame, 'NullKey', { range: key.range, detail: 'The key is null; it must be a string.', about: key });
    }
    return undefined;
}
function ambiguous(key, frame) {
    report(frame, 'AmbiguousAttributeKey', {
        range: key.range,
        detail: 'The key may be meant as a text or as a value to look up.',
        hint: 'Write it in quotes when the text is meant, in parentheses when its value is.',
    });
    return undefined;
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/condition.js





/** The value of a condition: a bool, or unknown; undefined when it was reported to be neither. */
function evaluateCondition(condition, frame, { ofNull, ofType, takesAnyUnknown }) {
    const { range } = condition;
    const value = evaluateIn(condition, frame);
    if (takesAnyUnknown && value.kind === 'unknown')
        return { ...value, type: BOOL };
    const converted = tryConvert(value, BOOL);
    if (converted?.kind === 'bool' || converted?.kind === 'unknown')
        return converted;
    if (value.kind === 'null') {
        report(frame, ofNull, { range, detail: 'The condition is null; it must be true or false.', about: condition });
    }
    else {
        report(frame, ofType, {
            range,
            detail: `The condition must be true or false; ${describe(value)}.`,
            about: condition,
        });
    }
    return undefined;
}
function describe(value) {
    if (value.kind === 'string')
        return 'this string is neither';
    return `this is ${aType(value.type)}`;
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/frame.js

/** The frame with more names, which hide the same names outside. */
function withVariables({ scope, diagnostics }, variables) {
    return { scope: childScope(scope, variables), diagnostics };
}
/** A frame with the same names whose problems are kept apart: the caller decides whether they count. */
function apart({ scope }) {
    return { scope, diagnostics: [] };
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/conditional.js











const CODES = { ofNull: 'NullCondition', ofType: 'IncorrectConditionType', takesAnyUnknown: true };
/** `condition ? whenTrue : whenFalse`: both are evaluated for their type, the problems of the chosen one count. @see spec-hcl2 A.4, A.5 */
function evaluateConditional(conditional, frame) {
    const whenTrue = armOf(conditional.whenTrue, frame);
    const whenFalse = armOf(conditional.whenFalse, frame);
    const type = typeOfBoth(whenTrue.value, whenFalse.value);
    if (type === undefined)
        reportTypes(conditional, frame, [whenTrue.value.type, whenFalse.value.type]);
    const condition = evaluateCondition(conditional.condition, frame, CODES);
    if (type === undefined)
        return UNKNOWN;
    if (condition === undefined)
        return unknownOf(type);
    if (condition.kind === 'unknown')
        return sensitiveAs(laterOf(whenTrue.value, whenFalse.value, type), condition);
    const chosen = condition.value ? whenTrue : whenFalse;
    frame.diagnostics.push(...chosen.diagnostics);
    return sensitiveAs(convertChosen(chosen.value, type, { conditional, frame }), condition);
}
/** What is sure before it is known which result counts: that it is null or is not, and a number that both are. */
function laterOf(whenTrue, whenFalse, type) {
    if (whenTrue.kind === 'null' && whenFalse.kind === 'null')
        return nullOf(type);
    if (whenTrue.kind === 'number' && whenFalse.kind === 'number' && whenTrue.value.equals(whenFalse.value))
        return whenTrue;
    const notNull = [whenTrue, whenFalse].every((value) => value.kind === 'unknown' ? value.notNull : value.kind !== 'null');
    return notNull ? { ...unknownOf(type), notNull } : unknownOf(type);
}
/** Whether all elements find one type for `any` shows only here. */
function convertChosen(value, type, { conditional, frame }) {
    const converted = tryConvert(value, type);
    if (converted !== undefined)
        return converted;
    reportTypes(conditional, frame, [value.type, type]);
    return UNKNOWN;
}
function armOf(expression, frame) {
    const inner = apart(frame);
    return { value: evaluateIn(expression, inner), diagnostics: inner.diagnostics };
}
/** A literal null has the type of the other; beside what is of an unknown type, or has problems, nothing is certain. */
function typeOfBoth(whenTrue, whenFalse) {
    const [a, b] = [whenTrue.type, whenFalse.type];
    if (a.kind === 'any')
        return whenTrue.kind === 'null' ? b : ANY;
    if (b.kind === 'any')
        return whenFalse.kind === 'null' ? a : ANY;
    return sameType(a, b) ? a : unify([a, b]);
}
function reportTypes(conditional, frame, types) {
    const { whenTrue, whenFalse } = conditional;
    const [a, b] = types.map(aType);
    report(frame, 'InconsistentConditionalTypes', {
        range: (0,token_stream/* spanning */.D)(whenTrue.range, whenFalse.range),
        detail: a === b
            ? `Both results are ${a}, but what they contain has no type in common.`
            : `One result is ${a}, the other ${b}; they have no type in common.`,
        hint: 'The two results of a conditional must be of one type.',
        about: conditional,
    });
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/loop.js






/** The elements of a `for`; undefined when they are not known, or when it was reported that there can be none. */
function evaluateLoop(head, frame) {
    const { collection: expression } = head;
    const { range } = expression;
    const collection = evaluateIn(expression, frame);
    if (collection.kind === 'null') {
        const detail = 'The value is null; a loop needs a list, set, map, tuple or object.';
        report(frame, 'IterationOverNull', { range, detail, about: expression });
        return undefined;
    }
    if (!isIterable(collection.type)) {
        const detail = `${sentenceType(collection.type)} has no elements; a loop needs a list, set, map, tuple or object.`;
        report(frame, 'IterationOverNonIterable', { range, detail, about: expression });
        return undefined;
    }
    if (collection.kind === 'unknown')
        return undefined;
    const frames = elementsOf(collection).map(([key, value]) => withVariables(frame, loopNames(head, key, value)));
    return { collection, frames };
}
/** The frame of an element that is not known. */
function unknownElement(head, frame) {
    return withVariables(frame, loopNames(head, UNKNOWN, UNKNOWN));
}
function loopNames({ keyName, valueName }, key, value) {
    const names = new Map([[valueName, value]]);
    if (keyName !== undefined)
        names.set(keyName, key);
    return names;
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/for.js











const for_CODES = { ofNull: 'ConditionIsNull', ofType: 'InvalidForCondition' };
/**
 * `[for ...]`, `{for ...}`. The first element with a problem ends it, and a splat too.
 * Deviation: one-problem-a-loop. @see spec-hcl2 A.4 "for expressions"
 */
function evaluateFor(expression, frame) {
    const loop = evaluateLoop(expression, frame);
    const { key, condition } = expression;
    if (condition !== undefined && !isPossible(condition, unknownElement(expression, frame)))
        return UNKNOWN;
    if (loop === undefined)
        return UNKNOWN;
    const sources = [loop.collection];
    const kept = condition === undefined ? loop.frames : filter(loop.frames, condition, sources);
    if (kept === undefined)
        return UNKNOWN;
    const result = key === undefined ? makeTuple(kept, expression) : makeObject(kept, key, { expression, sources });
    return result === undefined ? UNKNOWN : sensitiveAsAny(result, sources);
}
/** A condition that is wrong for every element is reported even when there are none. */
function isPossible(condition, element) {
    const world = worldOf(condition, element.scope);
    const earlier = possibleIn.get(condition);
    if (earlier !== undefined && world.every((part, index) => part === earlier[index]))
        return true;
    const before = element.diagnostics.length;
    const verdict = evaluateCondition(condition, element, for_CODES);
    if (verdict === undefined || element.diagnostics.length > before)
        return false;
    possibleIn.set(condition, world);
    return true;
}
/** Where each condition was last found possible: without it, every loop within a condition doubles the work. */
const possibleIn = new WeakMap();
/** All that an evaluation depends on: what the names stand for, and what functions work with. */
function worldOf(expression, scope) {
    return [contextOf(scope), ...references(expression).map(({ root }) => findVariable(scope, root))];
}
/** The frames whose condition holds; undefined when that is unknown or reported. */
function filter(frames, condition, sources) {
    const kept = [];
    let isKnown = true;
    for (const frame of frames) {
        const before = frame.diagnostics.length;
        const verdict = evaluateCondition(condition, frame, for_CODES);
        if (verdict === undefined || frame.diagnostics.length > before)
            return undefined;
        sources.push(verdict);
        if (verdict.kind === 'unknown')
            isKnown = false;
        else if (verdict.value)
            kept.push(frame);
    }
    return isKnown ? kept : undefined;
}
function makeTuple(frames, { value }) {
    const items = [];
    for (const frame of frames) {
        const before = frame.diagnostics.length;
        items.push(evaluateIn(value, frame));
        if (frame.diagnostics.length > before)
            return undefined;
    }
    return tupleValue(items);
}
/** Undefined when a key is unknown, or something was reported. */
function makeObject(frames, key, { expression, sources }) {
    const groups = new Map();
    let isKnown = true;
    for (const frame of frames) {
        const before = frame.diagnostics.length;
        const name = toKey(evaluateIn(key, frame), key, frame);
        if (name === undefined || frame.diagnostics.length > before)
            return undefined;
        sources.push(name);
        if (name.kind !== 'string') {
            isKnown = false;
            continue;
        }
        const value = evaluateIn(expression.value, frame);
        if (frame.diagnostics.length > before)
            return undefined;
        const group = groups.get(name.value);
        if (group === undefined)
            groups.set(name.value, [value]);
        else if (expression.isGrouped)
            group.push(value);
        else
            return duplicate(name, key, frame);
    }
    if (!isKnown)
        return undefined;
    if (expression.isGrouped)
        return objectValue([...groups].map(([name, values]) => [name, tupleValue(values)]));
    return objectValue([...groups].map(([name, [value = UNKNOWN]]) => [name, value]));
}
/** The key as a string, or unknown; undefined when it was reported to be wrong. */
function toKey(value, key, frame) {
    const name = tryConvert(value, STRING);
    if (name?.kind === 'string' || name?.kind === 'unknown')
        return name;
    const what = name === undefined ? aType(value.type) : 'null';
    report(frame, 'InvalidObjectKey', {
        range: key.range,
        detail: `A key must be a string; this is ${what}.`,
        about: key,
    });
    return undefined;
}
function duplicate(name, key, frame) {
    report(frame, 'DuplicateObjectKey', {
        range: key.range,
        detail: `Two elements have the key ${shownKey(name)}.`,
        hint: 'To collect all values of a key, write "..." after the value: {for v in list : key => value...}.',
        about: key,
    });
    return undefined;
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/json.js








/** A value of the JSON variant: strings and keys are templates where there is a scope, else literal. @see spec-hcl2 A.9 */
function evaluateJson(node, frame) {
    switch (node.kind) {
        case 'string':
            return evaluateText(node, frame);
        case 'number':
            return evaluateNumber(node, frame);
        case 'bool':
            return boolValue(node.value);
        case 'null':
            return NULL;
        case 'list':
            return tupleValue(node.items.map((item) => evaluateJson(item, frame)));
        case 'map':
            return evaluateMap(node, frame);
    }
}
function evaluateText(text, frame) {
    if (frame.scope === undefined)
        return stringValue(text.value);
    const { node, diagnostics } = parseJsonTemplate(text);
    frame.diagnostics.push(...diagnostics);
    return node === undefined ? UNKNOWN : evaluateIn(node, frame);
}
function evaluateMap({ entries }, frame) {
    const values = new Map();
    const keys = [];
    let isKnown = true;
    for (const member of entries) {
        const key = json_evaluateKey(member, frame);
        const value = evaluateJson(member.value, frame);
        if (key?.kind !== 'string') {
            isKnown = false;
            continue;
        }
        if (values.has(key.value)) {
            const detail = `The object has the key ${shownKey(key)} already.`;
            report(frame, 'DuplicateObjectAttribute', { range: member.nameRange, detail });
        }
        keys.push(key);
        values.set(key.value, value);
    }
    return isKnown ? sensitiveAs(objectValue(values), ...keys) : UNKNOWN;
}
/** Undefined when it was reported that it is none. */
function json_evaluateKey(member, frame) {
    const { nameRange: range } = member;
    const value = evaluateText(keyText(member), frame);
    const key = tryConvert(value, STRING);
    if (key?.kind === 'string' || key?.kind === 'unknown')
        return key;
    if (key === undefined) {
        report(frame, 'IncorrectKeyType', { range, detail: `A key must be a string; this is ${aType(value.type)}.` });
    }
    else
        report(frame, 'NullKey', { range, detail: 'The key is null; it must be a string.' });
    return undefined;
}

;// CONCATENATED MODULE: ./out/languages/cty/equals.js



/**
 * `==`: never converts; nulls are equal whatever their types, values of different types are not.
 * Unknown where the answer hangs on something unknown. The result has no marks. @see spec-hcl2 A.4
 */
function equal(a, b) {
    const verdict = isTypeDecisive(a, b) ? false : compared(a, b);
    return verdict === 'unknown' ? unknownOf(BOOL) : boolValue(verdict);
}
/** An unknown value can be null, which has any type: one that is known must be beside it. */
function isTypeDecisive(a, b) {
    const isNull = a.kind === 'null' || b.kind === 'null';
    const isUnknown = a.kind === 'unknown' && b.kind === 'unknown';
    return !isNull && !isUnknown && !mayBeOneType(a.type, b.type);
}
/** Of values whose types do not differ. */
function compared(a, b) {
    if (a === b && isWhollyKnown(a))
        return true;
    if (a.kind === 'unknown' || b.kind === 'unknown')
        return comparedUnknown(a, b);
    return comparedParts(a, b);
}
/**
 * A literal `null` in a tuple or an object has no type that could differ.
 * Deviation: equal-nulls. Packer's answer is unknown then.
 */
function mayBeOneType(a, b) {
    if (a === b || a.kind === 'any' || b.kind === 'any')
        return true;
    if (a.kind === 'tuple' && b.kind === 'tuple') {
        return (a.elements.length === b.elements.length &&
            a.elements.every((type, index) => mayBeOneType(type, b.elements[index] ?? ANY)));
    }
    if (a.kind === 'object' && b.kind === 'object') {
        return (a.attributes.size === b.attributes.size &&
            [...a.attributes].every(([name, type]) => mayBeOneAttribute(type, b.attributes.get(name))));
    }
    return sameType(a, b);
}
function mayBeOneAttribute(a, b) {
    return b !== undefined && mayBeOneType(a, b);
}
/** A value that is not null differs from null. */
function comparedUnknown(a, b) {
    const isNeverNull = (value) => value.kind === 'unknown' && value.notNull === true;
    return (a.kind === 'null' && isNeverNull(b)) || (b.kind === 'null' && isNeverNull(a)) ? false : 'unknown';
}
/** The first part that is not surely equal decides. */
function comparedParts(a, b) {
    switch (a.kind) {
        case 'string':
        case 'bool':
            return b.kind === a.kind && a.value === b.value;
        case 'number':
            return b.kind === 'number' && a.value.equals(b.value);
        case 'list':
        case 'set':
        case 'tuple':
            return b.kind === a.kind && comparedItems(a.items, b.items);
        case 'map':
        case 'object':
            return b.kind === a.kind && comparedEntries(a.entries, b.entries);
        default:
            return b.kind === a.kind;
    }
}
function comparedItems(a, b) {
    if (a.length !== b.length)
        return false;
    for (const [index, item] of a.entries()) {
        const other = b[index];
        const verdict = other !== undefined && compared(item, other);
        if (verdict !== true)
            return verdict;
    }
    return true;
}
/** Both are in the order of their keys. */
function comparedEntries(a, b) {
    const keys = [...b.keys()];
    if (a.size !== keys.length || [...a.keys()].some((key, index) => key !== keys[index]))
        return false;
    return comparedItems([...a.values()], [...b.values()]);
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/operand.js



/** The value as the operator's type, number or bool (null and unknown ones too); undefined when it was reported to be none. */
function toOperand(value, type, { frame, operator, range, about }) {
    const converted = tryConvert(value, type);
    if (converted !== undefined)
        return converted;
    report(frame, 'InvalidOperand', {
        range,
        detail: `The operator ${operator} needs a ${type.kind}, this is ${aType(value.type)}${value.kind === 'string' ? ` that is no ${type.kind}` : ''}.`,
        hint: HINTS.get(operator),
        about,
    });
    return undefined;
}
const TO_JOIN = 'Texts are joined in a template: "${a}${b}".';
const TO_COMPARE = 'Texts are only compared with == and !=.';
const HINTS = new Map([
    ['+', TO_JOIN],
    ['<', TO_COMPARE],
    ['<=', TO_COMPARE],
    ['>', TO_COMPARE],
    ['>=', TO_COMPARE],
]);

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/logical.js








/**
 * `a && b`, `a || b`: both sides are evaluated and must be bools, but either may decide alone. In a chain what stands before the
 * last operator is its left side, with all its problems. @see spec-hcl2 A.4
 */
function evaluateLogical(binary, operator, frame) {
    const operation = { frame, operator, about: binary };
    let left = sideOf(binary.first, frame);
    for (const tail of binary.rest)
        left = combine(left, sideOf(tail.operand, frame), operation);
    frame.diagnostics.push(...left.diagnostics);
    return left.value;
}
function sideOf(expression, frame) {
    const inner = apart(frame);
    const value = evaluateIn(expression, inner);
    return { value, range: expression.range, about: expression, diagnostics: inner.diagnostics };
}
function combine(left, right, { frame, operator, about }) {
    const range = (0,token_stream/* spanning */.D)(left.range, right.range);
    const own = apart(frame);
    const bools = [left, right].map((side) => toOperand(side.value, BOOL, { ...side, frame: own, operator }));
    const result = (value, diagnostics) => ({
        value: sensitiveAs(value, left.value, right.value),
        range,
        about,
        diagnostics: [...diagnostics, ...own.diagnostics],
    });
    // Deviation: logical-errors-kept.
    const diagnostics = left.diagnostics.concat(right.diagnostics);
    const [a, b] = bools;
    if (a === undefined || b === undefined)
        return result(LATER, diagnostics);
    const deciders = [...(decides(a, operator) ? [left] : []), ...(decides(b, operator) ? [right] : [])];
    const decider = deciders.find((side) => side.diagnostics.length === 0) ?? deciders[0];
    if (decider !== undefined)
        return result(boolValue(operator === '||'), decider.diagnostics);
    if (a.kind === 'bool' && b.kind === 'bool')
        return result(boolValue(operator === '&&'), diagnostics);
    if (a.kind !== 'unknown' && b.kind !== 'unknown') {
        report(own, 'OperationFailed', { range, detail: `The operator ${operator} cannot work on null.`, about });
    }
    return result(LATER, diagnostics);
}
/** The result is never null. */
const LATER = { ...unknownOf(BOOL), notNull: true };
/** null decides an `&&`, as false does. */
function decides(value, operator) {
    if (operator === '||')
        return value.kind === 'bool' && value.value;
    return value.kind === 'null' || (value.kind === 'bool' && !value.value);
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/operation.js










/** `-x`, `!x`. */
function evaluateUnary(unary, frame) {
    const { operator, operand, range } = unary;
    const type = operator === '-' ? NUMBER : BOOL;
    const value = toOperand(evaluateIn(operand, frame), type, { frame, operator, range: operand.range, about: operand });
    if (value === undefined)
        return resultLater(type);
    if (value.kind === 'number')
        return sensitiveAs(numberValue(value.value.neg()), value);
    if (value.kind === 'bool')
        return sensitiveAs(boolValue(!value.value), value);
    if (value.kind === 'null')
        reportNull(frame, operator, { range, about: operand });
    return sensitiveAs(resultLater(type), value);
}
/** No operator results in null. */
function resultLater(type) {
    return { ...unknownOf(type), notNull: true };
}
/** A chain of operators of one precedence, from the left. @see spec-hcl2 A.4 */
function evaluateBinary(binary, frame) {
    const { first, rest } = binary;
    const operator = rest[0]?.operator;
    if (operator === '&&' || operator === '||')
        return evaluateLogical(binary, operator, frame);
    let left = { value: evaluateIn(first, frame), range: first.range };
    for (const tail of rest) {
        const right = { value: evaluateIn(tail.operand, frame), range: tail.operand.range };
        const range = (0,token_stream/* spanning */.D)(left.range, right.range);
        left = { value: operation_combine(left, right, { frame, operator: tail.operator, range, about: binary }), range };
    }
    return left.value;
}
function operation_combine(left, right, operation) {
    const { frame, operator, range, about } = operation;
    if (operator === '==' || operator === '!=')
        return withMarksOf(compareEqual(left.value, right.value, operator), left.value, right.value);
    const [a, b] = [left, right].map(({ value, range: of }) => toOperand(value, NUMBER, { frame, operator, range: of, about }));
    const later = resultLater(COMPARISONS.has(operator) ? BOOL : NUMBER);
    if (a === undefined || b === undefined)
        return later;
    if (a.kind === 'number' && b.kind === 'number')
        return sensitiveAs(calculate(a.value, b.value, operation) ?? later, a, b);
    if (a.kind === 'null' || b.kind === 'null')
        reportNull(frame, operator, { range, about });
    return sensitiveAs(later, a, b);
}
function compareEqual(left, right, operator) {
    const verdict = equal(left, right);
    if (verdict.kind !== 'bool')
        return resultLater(BOOL);
    return boolValue((operator === '==') === verdict.value);
}
const COMPARISONS = new Map([
    ['<', (order) => order < 0],
    ['<=', (order) => order <= 0],
    ['>', (order) => order > 0],
    ['>=', (order) => order >= 0],
]);
const CALCULATIONS = new Map([
    ['+', 'add'],
    ['-', 'sub'],
    ['*', 'mul'],
    ['/', 'quo'],
    ['%', 'rem'],
]);
/** Undefined when there is no result, which is reported. */
function calculate(a, b, { frame, operator, range, about }) {
    const accepts = COMPARISONS.get(operator);
    if (accepts !== undefined)
        return boolValue(accepts(a.compare(b)));
    const method = CALCULATIONS.get(operator) ?? 'add';
    try {
        return numberValue(a[method](b));
    }
    catch (error) {
        if (!(error instanceof RangeError))
            throw error;
        report(frame, 'OperationFailed', {
            range,
            detail: `The operator ${operator} has no result here: ${error.message}.`,
            about,
        });
        return undefined;
    }
}
function reportNull(frame, operator, { range, about }) {
    report(frame, 'OperationFailed', { range, detail: `The operator ${operator} cannot work on null.`, about });
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/template.js









/** The value of a string: a string, or what its only interpolation is. @see spec-hcl2 A.3 */
function evaluateTemplate({ parts, isWrapper }, frame) {
    const only = parts[0];
    if (isWrapper && only?.kind === 'interpolation')
        return evaluateIn(only.expression, frame);
    const text = new TemplateText();
    appendParts(parts, text, frame);
    return text.value();
}
const template_CODES = { ofNull: 'NullCondition', ofType: 'IncorrectConditionType', takesAnyUnknown: true };
/** The text so far, up to the first part that is not known. */
class TemplateText {
    #pieces = [];
    #isKnown = true;
    #isSensitive = false;
    append(text) {
        if (this.#isKnown)
            this.#pieces.push(text);
    }
    appendUnknown() {
        this.#isKnown = false;
    }
    /** The text was made with the help of a value. */
    derives({ sensitive }) {
        if (sensitive === true)
            this.#isSensitive = true;
    }
    value() {
        const known = stringValue(this.#pieces.join(''));
        const value = this.#isKnown ? known : { kind: 'unknown', type: STRING, notNull: true, prefix: known.value };
        return this.#isSensitive ? { ...value, sensitive: true } : value;
    }
}
function appendParts(parts, text, frame) {
    for (const part of parts) {
        if (part.kind === 'text')
            text.append(part.value);
        else if (part.kind === 'interpolation')
            appendValue(part.expression, text, frame);
        else if (part.kind === 'if')
            appendIf(part, text, frame);
        else
            appendFor(part, text, frame);
    }
}
function appendValue(expression, text, frame) {
    const value = evaluateIn(expression, frame);
    text.derives(value);
    if (value.kind === 'unknown') {
        text.appendUnknown();
        return;
    }
    const string = tryConvert(value, STRING);
    if (string?.kind === 'string') {
        // What is sensitive may stand alone in what the text becomes: a number, or one of two texts.
        if (string.sensitive === true)
            contextOf(frame.scope)?.conceal?.(string, 'derived');
        text.append(string.value);
        return;
    }
    text.appendUnknown();
    report(frame, 'InvalidInterpolation', {
        range: expression.range,
        detail: string === undefined
            ? `${sentenceType(value.type)} cannot be a part of a text.`
            : 'The value is null; it cannot be a part of a text.',
        hint: string === undefined ? 'Functions that make text of it: jsonencode, join.' : undefined,
        about: expression,
    });
}
function appendIf({ condition, whenTrue, whenFalse }, text, frame) {
    const verdict = evaluateCondition(condition, frame, template_CODES);
    if (verdict !== undefined)
        text.derives(verdict);
    if (verdict?.kind === 'bool')
        appendParts(verdict.value ? whenTrue : whenFalse, text, frame);
    else
        text.appendUnknown();
}
function appendFor(part, text, frame) {
    const loop = evaluateLoop(part, frame);
    if (loop === undefined) {
        text.appendUnknown();
        return;
    }
    text.derives(loop.collection);
    for (const element of loop.frames) {
        const before = frame.diagnostics.length;
        appendParts(part.body, text, element);
        if (frame.diagnostics.length > before)
            return;
    }
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/evaluate-in.js












/** The value of an expression in a frame, which collects the problems; UNKNOWN where there is none. */
function evaluateIn(expression, frame) {
    switch (expression.kind) {
        case 'number':
            return evaluateNumber(expression, frame);
        case 'boolean':
            return boolValue(expression.value);
        case 'null':
            return NULL;
        case 'template':
            return evaluateTemplate(expression, frame);
        case 'variable':
            return evaluateVariable(expression, frame);
        case 'access':
            return evaluateAccess(expression, frame);
        case 'call':
            return evaluateCall(expression, frame);
        case 'tuple':
            return evaluateTuple(expression, frame);
        case 'object':
            return evaluateObject(expression, frame);
        case 'for':
            return evaluateFor(expression, frame);
        case 'conditional':
            return evaluateConditional(expression, frame);
        case 'unary':
            return evaluateUnary(expression, frame);
        case 'binary':
            return evaluateBinary(expression, frame);
        case 'parentheses':
            return evaluateIn(expression.expression, frame);
        case 'json':
            return evaluateJson(expression.node, frame);
        case 'scoped':
            return evaluateIn(expression.expression, withVariables(frame, expression.variables));
        case 'constant':
            return expression.value;
    }
}
/** The value of a number as it is written, in native syntax or JSON. */
function evaluateNumber({ text, range }, frame) {
    const number = BigFloat.parse(text);
    if (number !== undefined)
        return numberValue(number);
    report(frame, 'InvalidNumber', { range, detail: 'The exponent is too large.' });
    return UNKNOWN;
}

;// CONCATENATED MODULE: ./out/languages/hcl/evaluate.js

/**
 * Evaluates an expression. Without a scope neither variables nor calls are allowed, and strings of the JSON variant are literal.
 * Throws `NetworkNeeded` when a function waits for an answer of the network.
 * @see spec-hcl2 A.3, A.4
 */
function evaluate(expression, scope) {
    const frame = { scope, diagnostics: [] };
    const value = evaluateIn(expression, frame);
    return { value, diagnostics: frame.diagnostics };
}

;// CONCATENATED MODULE: ./out/template/hcl/conversion-hint.js
/** How to write a value that does not fit the type that is wanted; undefined where the message says all. */
function conversionHint(value, wanted) {
    switch (wanted.kind) {
        case 'list':
        case 'set':
            return conversion_hint_isPrimitive(value) ? 'For one element write a list with one element: [ ... ].' : undefined;
        case 'map':
            return isMapping(value) ? undefined : 'Write names and values in braces: { name = "value" }.';
        case 'bool':
            return 'Write true or false.';
        case 'string':
            return conversion_hint_isPrimitive(value) ? undefined : 'Functions that make text of it: jsonencode, join.';
        default:
            return undefined;
    }
}
function conversion_hint_isPrimitive({ kind }) {
    return kind === 'string' || kind === 'number' || kind === 'bool';
}
function isMapping({ kind }) {
    return kind === 'map' || kind === 'object';
}

;// CONCATENATED MODULE: ./out/template/hcl/problem.js
/** An error that an HCL2 template is refused for; the summary is the one that Packer's users know. */
function problem(code, summary, facts = {}) {
    return { severity: 'error', code, summary, ...facts };
}
/** The same as a warning. */
function warning(code, summary, facts = {}) {
    return { severity: 'warning', code, summary, ...facts };
}
/** More names than this are no help. */
const MOST_NAMES = 20;
/** A hint that offers the nearest name, or else says what there is; undefined when that is nothing, or too much. */
function nameHint(near, known, what) {
    if (near !== undefined)
        return `Did you mean "${near}"?`;
    const names = [...known].map((name) => `"${name}"`);
    return names.length === 0 || names.length > MOST_NAMES ? undefined : `${what}: ${names.join(', ')}.`;
}

;// CONCATENATED MODULE: ./out/template/hcl/constant.js









/**
 * Evaluates an argument such as `name`, `only` or `max_retries` and converts it. Unknown values, null and what cannot be
 * converted are an "Unsuitable value type" where the expression begins. @see spec-hcl2 A.8, B.6
 */
function constantValue({ expression }, facts) {
    const { value, diagnostics } = evaluate(expression, facts.scope);
    const unsuitable = (detail, hint) => ({
        value: UNKNOWN,
        diagnostics: [
            ...diagnostics,
            problem('UnsuitableValueType', 'Unsuitable value type', { detail, hint, range: guiltyRange(expression) }),
        ],
    });
    if (!isWhollyKnown(value))
        return unsuitable('The value must be known before anything is built.');
    if (value.kind === 'null' && facts.allowsNull !== true)
        return unsuitable('The value must not be null.');
    try {
        return { value: convert(value, facts.type), diagnostics };
    }
    catch (error) {
        if (!(error instanceof ConversionError))
            throw error;
        return unsuitable(`${sentence(error.message)}.`, conversionHint(value, facts.type));
    }
}
/** A reference is shown whole, everything else where it begins. */
function guiltyRange(expression) {
    return asTraversal(expression) === undefined ? startRange(expression) : expression.range;
}
/** A message as the beginning of a sentence. */
function sentence(message) {
    return message.charAt(0).toUpperCase() + message.slice(1);
}

;// CONCATENATED MODULE: ./out/template/hcl/local-declarations.js




const SCHEMA = { attributes: [{ name: 'expression', isRequired: true }, { name: 'sensitive' }] };
/** The locals of a template, by name, and what is wrong with their declarations. @see spec-hcl2 B.4 */
class LocalDeclarations {
    locals = new Map();
    secrets = [];
    diagnostics = [];
    /** Reads `locals { name = expression }`. */
    readAll({ attributes, diagnostics }) {
        this.diagnostics.push(...diagnostics);
        for (const { name, nameRange, expression } of attributes.values()) {
            this.#add({ name, nameRange, expression, isSensitive: false });
        }
    }
    /** Reads `local "name" { expression = ..., sensitive = ... }`. */
    read({ labels: [name = ''], labelRanges, body, range }) {
        const nameRange = labelRanges[0] ?? range;
        const { content, diagnostics } = body.content(SCHEMA);
        this.diagnostics.push(...diagnostics);
        const sensitive = content.attributes.get('sensitive');
        const isSensitive = sensitive !== undefined && this.#isTrue(sensitive);
        const expression = content.attributes.get('expression')?.expression;
        if (isSensitive && expression !== undefined)
            this.secrets.push({ kind: 'expression', range: expression.range });
        if (!(0,identifier/* isIdentifier */._)(name)) {
            const detail = 'A name begins with a letter or _, and goes on with letters, digits, _ and -.';
            this.diagnostics.push(problem('InvalidLocalName', 'Invalid local name', { detail, range: nameRange }));
        }
        else if (expression !== undefined)
            this.#add({ name, nameRange, expression, isSensitive });
    }
    #isTrue(attribute) {
        const { value, diagnostics } = constantValue(attribute, { type: BOOL, scope: undefined });
        this.diagnostics.push(...diagnostics);
        return value.kind === 'bool' && value.value;
    }
    #add(declaration) {
        const { name, expression } = declaration;
        const first = this.locals.get(name);
        if (first === undefined) {
            this.locals.set(name, declaration);
            return;
        }
        const detail = `local.${name} is defined in ${first.nameRange.file} line ${first.nameRange.start.line} already.`;
        this.diagnostics.push(problem('DuplicateLocal', 'Duplicate local definition', { detail, range: expression.range }));
    }
}

// EXTERNAL MODULE: ./out/support/version.js
var version = __webpack_require__(63055);
;// CONCATENATED MODULE: ./out/template/hcl/plugin-table.js
/**
 * The plugins whose components are built in, by source, with the version that they are compatible with (spec-commands 9.2).
 * Components are called `<name>-<component>`, or `<name>` alone.
 */
const BUILT_IN_PLUGINS = new Map([
    ['github.com/hashicorp/amazon', { name: 'amazon', version: '1.8.3' }],
    ['github.com/hashicorp/ansible', { name: 'ansible', version: '1.1.4' }],
]);

;// CONCATENATED MODULE: ./out/template/hcl/version-constraint.js
/** Parses `>= 1.2, < 2`; undefined when it is none. */
function parseConstraint(text) {
    const terms = text.split(',').map(parseTerm);
    return terms.every((term) => term !== undefined) ? { terms } : undefined;
}
/** True when a term names a prerelease (`>= 1.0-beta`). */
function namesPrerelease({ terms }) {
    return terms.some(({ prerelease }) => prerelease !== '');
}
/** Whether a released version (`1.16.0`) satisfies the constraint. */
function satisfies(version, { terms }) {
    const segments = version.split('.').map(Number);
    return terms.every((term) => satisfiesTerm(segments, term));
}
const TERM = /^\s*(=|!=|>|>=|<|<=|~>|)\s*v?(\d+(?:\.\d+)*)(?:-([0-9A-Za-z.~-]+))?(?:\+[0-9A-Za-z.~-]+)?\s*$/;
function parseTerm(text) {
    const match = TERM.exec(text);
    if (match === null)
        return undefined;
    const [, operator = '', segments = '', prerelease = ''] = match;
    return { operator: operator || '=', segments: segments.split('.').map(Number), prerelease };
}
function satisfiesTerm(version, { operator, segments, prerelease }) {
    // A prerelease comes before its release, and the version never is one.
    const order = compareSegments(version, segments) || (prerelease === '' ? 0 : 1);
    switch (operator) {
        case '!=':
            return order !== 0;
        case '>':
            return order > 0;
        case '>=':
            return order >= 0;
        case '<':
            return order < 0;
        case '<=':
            return order <= 0;
        case '~>':
            return order >= 0 && compareSegments(version, nextSibling(segments)) < 0;
        default:
            return order === 0;
    }
}
function compareSegments(a, b) {
    const length = Math.max(a.length, b.length);
    for (let index = 0; index < length; index++) {
        const difference = (a[index] ?? 0) - (b[index] ?? 0);
        if (difference !== 0)
            return difference;
    }
    return 0;
}
/** What `~>` stays below: 1.2 -> 2, 1.2.3 -> 1.3. */
function nextSibling(segments) {
    const kept = segments.slice(0, Math.max(1, segments.length - 1));
    return kept.map((segment, index) => (index === kept.length - 1 ? segment + 1 : segment));
}

;// CONCATENATED MODULE: ./out/template/hcl/required-plugins.js




/** The plugins of a template, by local name, and what is wrong with them. */
class RequiredPlugins {
    plugins = new Map();
    diagnostics = [];
    /** Reads a `required_plugins` block. @see spec-commands 9.1 */
    read(body) {
        const { attributes, diagnostics } = body.justAttributes();
        this.diagnostics.push(...diagnostics);
        for (const attribute of attributes.values()) {
            const plugin = readPlugin(attribute);
            if ('severity' in plugin)
                this.diagnostics.push(plugin);
            else
                this.#add(plugin);
        }
    }
    #add(plugin) {
        const { localName, nameRange } = plugin;
        if (this.plugins.has(localName)) {
            this.diagnostics.push(problem('DuplicateRequiredPlugin', `Duplicate required_plugin ${JSON.stringify(localName)}`, {
                detail: 'Every required plugin has a local name of its own.',
                range: nameRange,
            }));
            return;
        }
        this.plugins.set(localName, plugin);
        const unavailable = availability(plugin);
        if (unavailable !== undefined)
            this.diagnostics.push(unavailable);
    }
}
/**
 * The type of a component as the catalogue has it: what stands under a plugin's local name is also known under the plugin's
 * own name (`myaws-ebs` is `amazon-ebs` when `myaws` is the amazon plugin).
 */
function componentType(type, plugins) {
    for (const [localName, { source }] of plugins) {
        const own = BUILT_IN_PLUGINS.get(source)?.name;
        if (own === undefined || own === localName)
            continue;
        if (type === localName)
            return own;
        if (type.startsWith(`${localName}-`))
            return own + type.slice(localName.length);
    }
    return type;
}
function readPlugin(attribute) {
    const { name, expression, nameRange } = attribute;
    const { value, diagnostics } = evaluate(expression, undefined);
    const [failed] = diagnostics;
    if (failed !== undefined)
        return failed;
    const entries = value.kind === 'object' ? value.entries : undefined;
    const constraints = textOf(entries?.get('version'));
    const source = textOf(entries?.get('source'));
    const wrong = shapeProblem(attribute, entries) ?? constraintProblem(constraints, expression.range);
    if (wrong !== undefined)
        return wrong;
    if (isSource(source))
        return { localName: name, source, constraints, nameRange };
    return problem('InvalidPluginSource', 'Failed to parse source', {
        detail: `"${source}" is not of the form HOST/NAMESPACE/NAME, such as "github.com/hashicorp/amazon"; the last part does not begin with "packer-".`,
        range: attribute.range,
    });
}
/** What is wrong with the name and the object of a requirement, before its values are looked at. */
function shapeProblem({ name, expression, range }, entries) {
    const refused = (code, summary, detail) => problem(code, summary, { detail, range: expression.range });
    if (entries === undefined) {
        const detail = `Write an object: ${name} = { version = ">= 1.0.0", source = "github.com/hashicorp/${name}" }`;
        return problem('InvalidPluginRequirement', 'Invalid plugin requirement', { detail, range });
    }
    if (!LOCAL_NAME.test(name)) {
        const detail = `"${name}" is not one: it has lower-case letters, digits and single hyphens between them.`;
        return refused('InvalidPluginLocalName', 'Invalid plugin local name', detail);
    }
    const extra = [...entries.keys()].find((key) => key !== 'version' && key !== 'source');
    if (extra !== undefined) {
        const detail = `A required plugin has a version and a source, nothing else: "${extra}" is unknown.`;
        return refused('InvalidRequiredPlugins', 'Invalid required_plugins object', detail);
    }
    if (!entries.has('version')) {
        const detail = 'Add which versions will do: version = ">= 1.0.0"';
        return refused('MissingVersionConstraint', 'No version constraint was set', detail);
    }
    if (entries.has('source'))
        return undefined;
    const detail = `Add where the plugin comes from: source = "github.com/hashicorp/${name}"`;
    return refused('MissingPluginSource', 'No source was set', detail);
}
function constraintProblem(text, range) {
    const constraint = parseConstraint(text);
    if (constraint !== undefined && !namesPrerelease(constraint))
        return undefined;
    const detail = constraint === undefined
        ? `"${text}" is no constraint such as ">= 1.2.0, < 2.0.0".`
        : `"${text}" names a prerelease; only released versions can be asked for.`;
    return problem('InvalidVersionConstraint', 'Invalid version constraint', { detail, range });
}
function textOf(value) {
    return value?.kind === 'string' ? value.value : '';
}
const LOCAL_NAME = /^(?=.{1,63}$)[a-z0-9]+(?:-[a-z0-9]+)*$/;
function isSource(text) {
    const parts = text.split('/');
    return (parts.length >= 3 &&
        parts.length <= 16 &&
        parts.every((part) => /^[^\s?#:]+$/.test(part)) &&
        !/^packer-/.test(parts.at(-1) ?? ''));
}
/**
 * Deviation: plugins-built-in. Packer refuses to start while a required plugin is not installed; here components are built in, so a plugin that is
 * unknown, or a version that is not ours, is a warning: what is missed is missed where a component of it is used.
 */
function availability({ localName, source, constraints, nameRange }) {
    const known = BUILT_IN_PLUGINS.get(source);
    if (known === undefined) {
        return warning('UnknownPlugin', `The plugin ${source} is not built in`, {
            detail: 'A build that uses a component of it is refused.',
            range: nameRange,
        });
    }
    const constraint = parseConstraint(constraints);
    if (constraint === undefined || satisfies(known.version, constraint))
        return undefined;
    return warning('PluginVersion', `The built-in ${localName} components are not of a version ${constraints}`, {
        detail: `They work like version ${known.version} of ${source}.`,
        range: nameRange,
    });
}

;// CONCATENATED MODULE: ./out/template/hcl/packer-block.js





const packer_block_SCHEMA = { attributes: [{ name: 'required_version' }], blocks: [{ type: 'required_plugins' }] };
const PACKER_BLOCK = { blocks: [{ type: 'packer' }] };
/**
 * Problems of every `required_version`. They come before all others: a template for another version may have constructs
 * that are not known here. @see spec-hcl2 B.2
 */
function checkRequiredVersion(file) {
    const { content } = file.partialContent(PACKER_BLOCK);
    return content.blocks.flatMap(({ body }) => {
        const attribute = body.partialContent(packer_block_SCHEMA).content.attributes.get('required_version');
        if (attribute === undefined)
            return [];
        const { value, diagnostics } = evaluate(attribute.expression, undefined);
        if (diagnostics.length > 0 || value.kind === 'null')
            return diagnostics;
        const { range } = attribute.expression;
        const text = value.kind === 'string' ? value.value : '';
        const constraint = parseConstraint(value.kind === 'number' ? value.value.toText() : text);
        if (constraint === undefined) {
            const detail = 'Write one such as ">= 1.7.0, < 2.0.0".';
            return [problem('InvalidVersionConstraint', 'Invalid version constraint', { detail, range })];
        }
        if (satisfies(version/* PACKER_VERSION */.s, constraint))
            return [];
        const detail = `Templates run as Packer ${version/* PACKER_VERSION */.s} runs them, which is not ${text}.`;
        return [problem('UnsupportedPackerVersion', 'Unsupported Packer Core version', { detail, range })];
    });
}
/** Reads the `packer` blocks of a template for the plugins that they require. */
function readPackerBlocks(blocks) {
    const required = new RequiredPlugins();
    for (const block of blocks) {
        const { content, diagnostics } = block.content(packer_block_SCHEMA);
        required.diagnostics.push(...diagnostics);
        for (const { body } of content.blocks)
            required.read(body);
    }
    return required;
}

;// CONCATENATED MODULE: ./out/languages/hcl/object-type.js





/** Reads what stands between the parentheses of `object(...)`. @see spec-hcl2 A.5 */
function readObjectType(argument, hint, reading) {
    if (argument.kind !== 'object') {
        return wrongType(reading, argument.range, { detail: 'The attributes of an object type stand in braces.', hint });
    }
    const attributes = new Map();
    for (const item of argument.items) {
        const name = readName(item, attributes, reading);
        const attribute = readAttribute(item.value, reading);
        if (name !== undefined)
            attributes.set(name, attribute);
    }
    if (reading.optional === 'with defaults')
        return withDefaults([...attributes]);
    return { type: objectOf([...attributes].map(([name, { type }]) => [name, type])) };
}
/** Undefined when it was reported to be none. */
function readName({ key }, earlier, reading) {
    if (key.kind !== 'name') {
        const detail = 'The name of an attribute of an object type is written without quotes.';
        wrongType(reading, key.range, { detail });
        return undefined;
    }
    if (!earlier.has(key.name))
        return key.name;
    wrongType(reading, key.range, { detail: `The object type has an attribute "${key.name}" already.` });
    return undefined;
}
function readAttribute(expression, reading) {
    if (expression.kind !== 'call' || expression.name !== 'optional') {
        return { ...readType(expression, reading), isOptional: false };
    }
    const [argument, substitute, ...more] = expression.args;
    const isStrict = reading.optional === 'required';
    if (argument === undefined || more.length > 0 || expression.expandsLast || (isStrict && substitute !== undefined)) {
        const detail = isStrict
            ? 'optional takes one argument here: the type.'
            : 'optional takes a type, and a default if there is one.';
        const wrong = wrongType(reading, argumentsRange(expression), { detail, hint: OPTIONAL_EXAMPLE });
        return { ...wrong, isOptional: true };
    }
    const read = readType(argument, reading);
    if (substitute === undefined)
        return { ...read, isOptional: true };
    return { ...read, isOptional: true, substitute: readDefault(substitute, read.type, reading) };
}
/** Undefined when it was reported that it is no constant of the type. */
function readDefault(expression, type, reading) {
    const { value, diagnostics } = evaluate(expression, undefined);
    reading.diagnostics.push(...diagnostics);
    if (diagnostics.length > 0)
        return undefined;
    try {
        return convert(value, type);
    }
    catch (error) {
        if (!(error instanceof ConversionError))
            throw error;
        reading.diagnostics.push({
            severity: 'error',
            code: 'InvalidOptionalDefault',
            summary: 'Invalid default value for optional attribute',
            detail: `The default does not fit the type of its attribute: ${error.message}.`,
            range: expression.range,
        });
        return undefined;
    }
}
function withDefaults(attributes) {
    const optional = attributes.filter(([, { isOptional }]) => isOptional).map(([name]) => name);
    const values = new Map(attributes.flatMap(([name, { substitute }]) => (substitute === undefined ? [] : [[name, substitute]])));
    const inner = new Map(attributes.flatMap(([name, { defaults }]) => (defaults === undefined ? [] : [[name, defaults]])));
    const hasDefaults = values.size > 0 || inner.size > 0;
    return {
        type: objectOf(attributes.map(([name, { type }]) => [name, type]), optional.length === 0 ? undefined : new Set(optional)),
        defaults: hasDefaults ? { kind: 'object', values, attributes: inner } : undefined,
    };
}

;// CONCATENATED MODULE: ./out/languages/hcl/type-constraint.js





/** Reads a type such as `list(object({name = string, size = optional(number, 8)}))`; `any` where it is wrong. @see spec-hcl2 A.5 */
function parseTypeConstraint(expression) {
    const diagnostics = [];
    const { type, defaults } = readType(expression, { optional: 'with defaults', diagnostics });
    return { type, defaults, diagnostics };
}
/** Reads a type of `convert`: attributes have no defaults, and optional ones must be there all the same. */
function parseStrictType(expression) {
    const diagnostics = [];
    const { type } = readType(expression, { optional: 'required', diagnostics });
    return { type, diagnostics };
}
const KEYWORDS = new Map([
    ['string', STRING],
    ['number', NUMBER],
    ['bool', BOOL],
    ['any', ANY],
]);
/** What takes other types, and how it is written. */
const CONSTRUCTORS = new Map([
    ['list', 'For example: list(string).'],
    ['set', 'For example: set(string).'],
    ['map', 'For example: map(string).'],
    ['tuple', 'For example: tuple([string, number]).'],
    ['object', 'For example: object({name = string}).'],
]);
const ALL = 'Types are string, number, bool, any, list(T), set(T), map(T), tuple([T]) and object({name = T}).';
/** How an optional attribute is written. */
const OPTIONAL_EXAMPLE = 'For example: object({size = optional(number, 8)}).';
/** Reads a type within another one. */
function readType(expression, reading) {
    const written = keywordExpression(expression);
    if (written?.kind === 'variable')
        return readKeyword(written.name, written.range, reading);
    if (written?.kind === 'call')
        return readConstructed(written, reading);
    const hint = expression.kind === 'template' ? 'Write the type without quotes.' : ALL;
    return wrongType(reading, expression.range, { detail: 'This is no type.', hint });
}
function readKeyword(name, range, reading) {
    const type = KEYWORDS.get(name);
    if (type !== undefined)
        return { type };
    const hint = CONSTRUCTORS.get(name);
    if (hint === undefined)
        return unknownType(name, range, reading);
    return wrongType(reading, range, { detail: `The type ${name} needs to know what it contains.`, hint });
}
function unknownType(name, range, reading) {
    const close = (0,support_diagnostics/* didYouMean */.a)(name, [...KEYWORDS.keys(), ...CONSTRUCTORS.keys()]);
    const hint = close === undefined ? undefined : `Did you mean ${close}?`;
    return wrongType(reading, range, { detail: `There is no type "${name}".`, hint });
}
function readConstructed(call, reading) {
    const { name, args, nameRange } = call;
    if (name === 'optional') {
        const detail = 'Only an attribute of an object can be optional.';
        return wrongType(reading, nameRange, { detail, hint: OPTIONAL_EXAMPLE });
    }
    if (KEYWORDS.has(name))
        return wrongType(reading, argumentsRange(call), { detail: `The type ${name} takes no arguments.` });
    const hint = CONSTRUCTORS.get(name);
    if (hint === undefined)
        return unknownType(name, nameRange, reading);
    const [argument] = args;
    if (argument === undefined || args.length > 1 || call.expandsLast) {
        return wrongType(reading, argumentsRange(call), { detail: `The type ${name} takes one argument.`, hint });
    }
    if (name === 'tuple')
        return readTuple(argument, hint, reading);
    if (name === 'object')
        return readObjectType(argument, hint, reading);
    return readCollection(name === 'list' || name === 'set' ? name : 'map', argument, reading);
}
function readCollection(kind, argument, reading) {
    const { type, defaults } = readType(argument, reading);
    return {
        type: { kind, element: type },
        defaults: defaults === undefined ? undefined : { kind: 'collection', element: defaults },
    };
}
function readTuple(argument, hint, reading) {
    if (argument.kind !== 'tuple') {
        return wrongType(reading, argument.range, { detail: 'The types of a tuple stand in brackets.', hint });
    }
    const elements = argument.items.map((item) => readType(item, reading));
    const hasDefaults = elements.some(({ defaults }) => defaults !== undefined);
    return {
        type: tupleOf(elements.map(({ type }) => type)),
        defaults: hasDefaults ? { kind: 'tuple', elements: elements.map(({ defaults }) => defaults) } : undefined,
    };
}
/** Notes that something is no type. */
function wrongType({ diagnostics }, range, { detail, hint }) {
    const summary = 'Invalid type specification';
    diagnostics.push({ severity: 'error', code: 'InvalidTypeSpecification', summary, detail, hint, range });
    return { type: ANY };
}
/** The parentheses of a call, with what is in them. */
function argumentsRange({ openRange, closeRange }) {
    return (0,token_stream/* spanning */.D)(openRange, closeRange);
}

;// CONCATENATED MODULE: ./out/template/hcl/validation-rule.js









const validation_rule_SCHEMA = {
    attributes: [
        { name: 'condition', isRequired: true },
        { name: 'error_message', isRequired: true },
    ],
};
/** Reads the rule of variable `name`; undefined when it is wrong. @see spec-hcl2 B.3 */
function readValidationRule({ body, range }, name) {
    const { content, diagnostics } = body.content(validation_rule_SCHEMA);
    const condition = content.attributes.get('condition');
    const message = content.attributes.get('error_message');
    if (condition === undefined || message === undefined)
        return { rule: undefined, diagnostics };
    const text = constantValue(message, { type: STRING, scope: undefined });
    const problems = [
        ...diagnostics,
        ...text.diagnostics,
        ...conditionProblems(condition.expression, name),
        ...(text.value.kind === 'string' ? messageProblems(text.value.value, message.expression.range) : []),
    ];
    if ((0,support_diagnostics/* hasErrors */.C)(problems) || text.value.kind !== 'string')
        return { rule: undefined, diagnostics: problems };
    return { rule: { condition: condition.expression, message: text.value.value, range }, diagnostics: problems };
}
function conditionProblems(condition, name) {
    const used = references(condition);
    const isOwn = ({ root, steps }) => root === 'var' && steps[0]?.name === name;
    const other = used.find((reference) => !isOwn(reference));
    if (used.length > 0 && other === undefined)
        return [];
    return [
        problem('InvalidValidationCondition', 'Invalid variable validation condition', {
            detail: `The condition must be about var.${name}, and may use no other variable.`,
            range: other?.range ?? condition.range,
        }),
    ];
}
function messageProblems(message, range) {
    const [first = ''] = message;
    const isSentence = message !== '' && first === first.toUpperCase() && /[.?!]$/.test(message);
    if (isSentence)
        return [];
    const detail = 'The message must be a full sentence: it begins with a capital letter and ends with ".", "?" or "!".';
    return [problem('InvalidValidationMessage', 'Invalid validation error message', { detail, range })];
}
/** What the rule says of a value that came from `source` (`default`, `env`, `varfile`, `cmd`), in the scope of the variable. */
function checkRule({ condition, message, range }, { source, scope, at }) {
    const { value, diagnostics } = evaluate(condition, scope);
    if ((0,support_diagnostics/* hasErrors */.C)(diagnostics) || value.kind === 'unknown')
        return diagnostics;
    const verdict = asBool(value);
    if (verdict === undefined) {
        const detail = 'The condition must be true or false.';
        const result = problem('InvalidValidationResult', 'Invalid variable validation result', {
            detail,
            range: condition.range,
        });
        return [...diagnostics, result];
    }
    if (verdict)
        return diagnostics;
    return [
        ...diagnostics,
        problem('InvalidVariableValue', `Invalid value for ${source} variable`, {
            detail: `${message}\n\nThis was checked by the validation rule at ${range.file}:${range.start.line},${range.start.column}.`,
            values: describeReferences(condition, scope),
            range: at,
        }),
    ];
}
function asBool(value) {
    try {
        const converted = convert(value, BOOL);
        return converted.kind === 'bool' ? converted.value : undefined;
    }
    catch (error) {
        if (!(error instanceof ConversionError))
            throw error;
        return undefined;
    }
}

;// CONCATENATED MODULE: ./out/template/hcl/variable-declarations.js






const variable_declarations_SCHEMA = {
    attributes: [{ name: 'description' }, { name: 'default' }, { name: 'type' }, { name: 'sensitive' }],
    blocks: [{ type: 'validation' }],
};
/** The variables of a template, by name, and what is wrong with their declarations. @see spec-hcl2 B.3 */
class VariableDeclarations {
    variables = new Map();
    secrets = [];
    diagnostics = [];
    /** Reads `variable "name" { ... }`. */
    read({ labels: [name = ''], labelRanges, body, range }) {
        const nameRange = labelRanges[0] ?? range;
        const { content, diagnostics } = body.content(variable_declarations_SCHEMA);
        this.diagnostics.push(...diagnostics);
        const { attributes, blocks } = content;
        const type = attributes.get('type');
        const constraint = type === undefined ? undefined : parseTypeConstraint(type.expression);
        if (constraint !== undefined)
            this.diagnostics.push(...constraint.diagnostics);
        const description = attributes.get('description');
        if (description !== undefined)
            this.#constant(description, STRING);
        const sensitive = attributes.get('sensitive');
        const isSensitive = sensitive !== undefined && this.#constant(sensitive, BOOL);
        const defaultExpression = attributes.get('default')?.expression;
        if (isSensitive && defaultExpression !== undefined) {
            this.secrets.push({ kind: 'constant', range: defaultExpression.range });
        }
        this.#add({
            name,
            nameRange,
            constraint: constraint === undefined ? undefined : usable(constraint),
            defaultExpression,
            isSensitive,
            rules: blocks.flatMap((block) => this.#rule(block, name)),
        });
    }
    /** Reads the old form `variables { name = default }`. */
    readLegacy({ attributes, diagnostics }) {
        this.diagnostics.push(...diagnostics);
        for (const { name, nameRange, expression } of attributes.values()) {
            this.#add({
                name,
                nameRange,
                constraint: undefined,
                defaultExpression: expression,
                isSensitive: false,
                rules: [],
            });
        }
    }
    #add(declaration) {
        const { name, nameRange } = declaration;
        if (!(0,identifier/* isIdentifier */._)(name)) {
            const detail = 'A name begins with a letter or _, and goes on with letters, digits, _ and -.';
            this.diagnostics.push(problem('InvalidVariableName', 'Invalid variable name', { detail, range: nameRange }));
            return;
        }
        const first = this.variables.get(name);
        if (first !== undefined) {
            const detail = `A variable "${name}" is declared in ${first.nameRange.file} line ${first.nameRange.start.line} already.`;
            this.diagnostics.push(problem('DuplicateVariable', 'Duplicate variable', { detail, range: nameRange }));
            return;
        }
        this.variables.set(name, declaration);
    }
    #constant(attribute, type) {
        const { value, diagnostics } = constantValue(attribute, { type, scope: undefined });
        this.diagnostics.push(...diagnostics);
        return value.kind === 'bool' && value.value;
    }
    #rule(block, name) {
        const { rule, diagnostics } = readValidationRule(block, name);
        this.diagnostics.push(...diagnostics);
        return rule === undefined ? [] : [rule];
    }
}
/** Where the type is wrong, any value will do: one problem is enough. */
function usable({ type, defaults, diagnostics }) {
    return diagnostics.length === 0 ? { type, defaults } : { type: ANY, defaults: undefined };
}

;// CONCATENATED MODULE: ./out/template/hcl/declarations.js





const TYPE_AND_NAME = ['type', 'name'];
const TOP_LEVEL = {
    blocks: [
        { type: 'packer' },
        { type: 'source', labels: TYPE_AND_NAME },
        { type: 'variables' },
        { type: 'variable', labels: ['name'] },
        { type: 'locals' },
        { type: 'local', labels: ['name'] },
        { type: 'data', labels: TYPE_AND_NAME },
        { type: 'build' },
        { type: 'hcp_packer_registry' },
        { type: 'communicator', labels: TYPE_AND_NAME },
    ],
};
/** Collects the blocks of all files; their order only matters for builds and for which of two equal names is the second. @see spec-hcl2 B.1 */
function collectDeclarations(files) {
    const contents = files.map((file) => file.content(TOP_LEVEL));
    const blocks = contents.flatMap(({ content }) => content.blocks);
    const ofType = (type) => blocks.filter((block) => block.type === type);
    const packer = readPackerBlocks(ofType('packer').map(({ body }) => body));
    const variables = new VariableDeclarations();
    for (const block of blocks) {
        if (block.type === 'variable')
            variables.read(block);
        else if (block.type === 'variables')
            variables.readLegacy(block.body.justAttributes());
    }
    const locals = new LocalDeclarations();
    for (const block of blocks) {
        if (block.type === 'local')
            locals.read(block);
        else if (block.type === 'locals')
            locals.readAll(block.body.justAttributes());
    }
    const data = byTypeAndName(ofType('data'), {
        code: 'DuplicateData',
        summary: 'Duplicate data block',
        namesAreIdentifiers: true,
    });
    const sources = byTypeAndName(ofType('source'), {
        code: 'DuplicateSource',
        summary: 'Duplicate source block',
        namesAreIdentifiers: false,
    });
    return {
        plugins: packer.plugins,
        variables: variables.variables,
        locals: locals.locals,
        data: data.named,
        sources: sources.named,
        builds: ofType('build'),
        registries: ofType('hcp_packer_registry'),
        secrets: [...variables.secrets, ...locals.secrets],
        diagnostics: [
            ...contents.flatMap(({ diagnostics }) => diagnostics),
            ...packer.diagnostics,
            ...variables.diagnostics,
            ...data.diagnostics,
            ...locals.diagnostics,
            ...sources.diagnostics,
        ],
    };
}
function byTypeAndName(blocks, rules) {
    const named = new Map();
    const diagnostics = [];
    for (const block of blocks) {
        const key = block.labels.join('.');
        const first = named.get(key);
        const wrong = rules.namesAreIdentifiers ? block.labels.findIndex((label) => !(0,identifier/* isIdentifier */._)(label)) : -1;
        if (wrong !== -1) {
            const detail = 'A name begins with a letter or _, and goes on with letters, digits, _ and -.';
            const range = block.labelRanges[wrong];
            diagnostics.push(problem('InvalidDataName', 'Invalid data source name', { detail, range }));
        }
        else if (first === undefined)
            named.set(key, block);
        else {
            const { file, start } = first.range;
            const detail = `${key} is declared in ${file} line ${start.line} already.`;
            diagnostics.push(problem(rules.code, rules.summary, { detail, range: block.range }));
        }
    }
    return { named, diagnostics };
}

;// CONCATENATED MODULE: ./out/languages/hcl/body/problems.js

/** What can be wrong with the contents of a body: the code, and the one-line summary that HCL users know. @see spec-hcl2 A.8-A.10 */
const BODY_PROBLEMS = {
    DuplicateArgument: 'Duplicate argument',
    ExtraneousContentBlock: 'Extraneous dynamic content block',
    ExtraneousJsonProperty: 'Extraneous JSON object property',
    IncorrectJsonType: 'Incorrect JSON value type',
    InvalidDynamicForEach: 'Invalid dynamic for_each value',
    InvalidDynamicIterator: 'Invalid dynamic iterator name',
    InvalidDynamicLabel: 'Invalid dynamic block label',
    InvalidJson: 'Invalid JSON',
    InvalidJsonKeyword: 'Invalid JSON keyword',
    MissingBlockLabel: 'Missing block label',
    MissingContentBlock: 'Missing dynamic content block',
    MissingArgument: 'Missing required argument',
    UnsupportedArgument: 'Unsupported argument',
    UnsupportedBlock: 'Unsupported block type',
};
/** A problem of a body as a diagnostic. */
function bodyProblem(code, { range, detail, hint }) {
    return { severity: 'error', code, summary: BODY_PROBLEMS[code], detail, hint, range };
}
/** An argument that the schema has not. @param known the arguments that there are @param blocks the types of blocks */
function unsupportedArgument({ name, nameRange }, known, blocks) {
    return bodyProblem('UnsupportedArgument', {
        range: nameRange,
        detail: `An argument named "${name}" is not expected here.`,
        hint: blocks.has(name)
            ? `"${name}" is a block: write ${name} { ... } without an equals sign.`
            : problems_nearest(name, known),
    });
}
/** A block that the schema has not. */
function unsupportedBlock(type, range, schema) {
    const isArgument = schema.attributes?.some(({ name }) => name === type) === true;
    return bodyProblem('UnsupportedBlock', {
        range,
        detail: `Blocks of type "${type}" are not expected here.`,
        hint: isArgument
            ? `"${type}" is an argument: write ${type} = ... with an equals sign.`
            : problems_nearest(type, (schema.blocks ?? []).map((block) => block.type)),
    });
}
/** An argument that must be there. */
function missingArgument({ name }, range) {
    return bodyProblem('MissingArgument', { range, detail: `The argument "${name}" is required, but it is not set.` });
}
/** An argument that is set twice. */
function duplicateArgument(name, range, earlier) {
    const { file, start } = earlier;
    const place = file === range.file ? `on line ${start.line}` : `in ${file} on line ${start.line}`;
    return bodyProblem('DuplicateArgument', { range, detail: `The argument "${name}" was already set ${place}.` });
}
/** A block with too few labels. The summary names the label that is missing. */
function missingLabel({ type, labels = [] }, given, range) {
    return {
        severity: 'error',
        code: 'MissingLabel',
        summary: `Missing ${labels[given] ?? 'label'} for ${type}`,
        detail: `${labelCount(type, labels)}; this one has ${given}.`,
        hint: `Write ${[type, ...labels.map((label) => `"${label}"`)].join(' ')} { ... }.`,
        range,
    };
}
/** A block with too many labels. */
function extraneousLabel({ type, labels = [] }, range) {
    const summary = `Extraneous label for ${type}`;
    return { severity: 'error', code: 'ExtraneousLabel', summary, detail: `${labelCount(type, labels)}.`, range };
}
function labelCount(type, labels) {
    if (labels.length === 0)
        return `Blocks of type "${type}" have no labels`;
    return `Blocks of type "${type}" have ${labels.length === 1 ? 'one label' : `${labels.length} labels`} (${labels.join(', ')})`;
}
function problems_nearest(word, candidates) {
    const close = (0,support_diagnostics/* didYouMean */.a)(word, candidates);
    return close === undefined ? undefined : `Did you mean "${close}"?`;
}

;// CONCATENATED MODULE: ./out/languages/hcl/body/dynamic-block.js







const dynamic_block_SCHEMA = {
    attributes: [{ name: 'for_each', isRequired: true }, { name: 'iterator' }, { name: 'labels' }],
    blocks: [{ type: 'content' }],
};
/** Reads a `dynamic` block that stands for blocks of the schema; undefined when it was reported that it is wrong. @see spec-hcl2 A.10 */
function readDynamic(block, schema, place) {
    const { problems } = place;
    const { content, diagnostics } = block.body.content(dynamic_block_SCHEMA);
    problems.push(...diagnostics);
    const forEach = readForEach(content.attributes.get('for_each'), place);
    const iterator = readIterator(content.attributes.get('iterator'), schema.type, problems);
    const body = readContent(content, problems);
    if (forEach === undefined || iterator === undefined || body === undefined)
        return undefined;
    const labels = content.attributes.get('labels');
    return {
        type: schema.type,
        typeRange: block.labelRanges[0] ?? block.typeRange,
        forEach,
        iterator,
        content: body,
        labels: (iterators) => readLabels(labels, schema, { ...place, iterators, missingRange: content.missingItemRange }),
        labelsRange: labels?.expression.range ?? block.range,
        range: block.range,
    };
}
function readForEach(attribute, place) {
    if (attribute === undefined)
        return undefined;
    const { expression } = attribute;
    const before = place.problems.length;
    const value = evaluateWith(expression, place);
    if (place.problems.length > before)
        return undefined;
    if (value.kind !== 'null' && isIterable(value.type))
        return value;
    const what = value.kind === 'null' ? 'null' : aType(value.type);
    const detail = `A list, set, map, tuple or object is needed, this is ${what}.`;
    const hint = value.kind === 'null' ? 'For no blocks write [].' : 'For one block write a list with one element.';
    place.problems.push(bodyProblem('InvalidDynamicForEach', { range: expression.range, detail, hint }));
    return undefined;
}
function evaluateWith(expression, { scope, iterators, problems }) {
    const scoped = { kind: 'scoped', expression, variables: iterators, range: expression.range };
    const { value, diagnostics } = evaluate(iterators.size === 0 ? expression : scoped, scope);
    problems.push(...diagnostics);
    return value;
}
/** The name that the elements have in `content`: of the block's type, unless there is an `iterator`. */
function readIterator(attribute, type, problems) {
    if (attribute === undefined)
        return type;
    const { expression } = attribute;
    const name = asTraversal(expression);
    if (name !== undefined && name.steps.length === 0)
        return name.root;
    const detail = 'The iterator is a single name, without quotes.';
    problems.push(bodyProblem('InvalidDynamicIterator', { range: expression.range, detail }));
    return undefined;
}
function readContent({ blocks, missingItemRange }, problems) {
    const [first, second] = blocks;
    if (second !== undefined) {
        const detail = 'A dynamic block has one content block, for all blocks that it stands for.';
        problems.push(bodyProblem('ExtraneousContentBlock', { range: second.range, detail }));
    }
    if (first !== undefined)
        return first.body;
    const detail = 'A dynamic block has a content block with the arguments of the blocks that it stands for.';
    problems.push(bodyProblem('MissingContentBlock', { range: missingItemRange, detail, hint: 'Write content { ... }.' }));
    return undefined;
}
/** The labels of one block. */
function readLabels(attribute, { type, labels: names = [] }, place) {
    const refuse = (detail) => {
        const range = attribute?.expression.range ?? place.missingRange;
        place.problems.push(bodyProblem('InvalidDynamicLabel', { range, detail }));
        return undefined;
    };
    const count = names.length === 0 ? 'no labels' : `${names.length} (${names.join(', ')})`;
    if (attribute === undefined)
        return names.length === 0 ? [] : refuse(`Blocks of type "${type}" have labels: ${count}.`);
    const before = place.problems.length;
    const value = evaluateWith(attribute.expression, place);
    if (place.problems.length > before)
        return undefined;
    const list = tryConvert(value, listOf(STRING));
    if (list?.kind !== 'list')
        return refuse('The labels are a list of strings, known when the template is read.');
    const texts = list.items.flatMap((item) => (item.kind === 'string' ? item.value : []));
    if (texts.length < list.items.length)
        return refuse('Every label is a string that is known when the template is read.');
    if (texts.length !== names.length)
        return refuse(`Blocks of type "${type}" have ${count}, here are ${texts.length}.`);
    return texts;
}

;// CONCATENATED MODULE: ./out/languages/hcl/body/unknown-body.js

/** A body whose arguments are there, but not known: that of a block that may stand for any number of blocks. */
function unknownBody(body) {
    return new UnknownBody(body);
}
class UnknownBody {
    missingItemRange;
    #body;
    constructor(body) {
        this.#body = body;
        this.missingItemRange = body.missingItemRange;
    }
    content(schema) {
        const { content, diagnostics } = this.#body.content(schema);
        return { content: unknownContent(content), diagnostics };
    }
    partialContent(schema) {
        const { content, rest, diagnostics } = this.#body.partialContent(schema);
        return { content: unknownContent(content), rest: unknownBody(rest), diagnostics };
    }
    justAttributes() {
        const { attributes, diagnostics } = this.#body.justAttributes();
        return { attributes: unknownAttributes(attributes), diagnostics };
    }
}
function unknownContent({ attributes, blocks, missingItemRange }) {
    return {
        attributes: unknownAttributes(attributes),
        blocks: blocks.map((block) => ({ ...block, body: unknownBody(block.body) })),
        missingItemRange,
    };
}
function unknownAttributes(attributes) {
    return new Map([...attributes].map(([name, attribute]) => {
        const { range } = attribute.expression;
        return [name, { ...attribute, expression: { kind: 'constant', value: UNKNOWN, range } }];
    }));
}

;// CONCATENATED MODULE: ./out/languages/hcl/body/dynamic.js
var _a;





/**
 * The body with its `dynamic` blocks, at any depth, replaced by the blocks they stand for. `for_each` and `labels` are evaluated
 * in `scope`; the arguments of generated blocks in the scope of whoever evaluates them, with the iterators added.
 * @see spec-hcl2 A.10
 */
function expandDynamic(body, scope) {
    return new ExpandedBody(body, { scope, iterators: new Map() }, new Set());
}
const DYNAMIC = { type: 'dynamic', labels: ['type'] };
class ExpandedBody {
    missingItemRange;
    #body;
    #expansion;
    #taken;
    /** @param taken types of blocks that an earlier reader took: dynamic blocks that stand for them are left out */
    constructor(body, expansion, taken) {
        this.#body = body;
        this.#expansion = expansion;
        this.#taken = taken;
        this.missingItemRange = body.missingItemRange;
    }
    content(schema) {
        const { content, diagnostics } = this.#body.content(withDynamic(schema));
        const problems = [...diagnostics];
        const expanded = this.#expand(content, schema, problems);
        for (const { type, labels, labelRanges, typeRange } of content.blocks) {
            const [wanted = ''] = labels;
            if (type !== DYNAMIC.type || this.#taken.has(wanted) || hasBlock(schema, wanted))
                continue;
            problems.push(unsupportedBlock(wanted, labelRanges[0] ?? typeRange, schema));
        }
        return { content: expanded, diagnostics: problems };
    }
    partialContent(schema) {
        const { content, diagnostics } = this.#body.partialContent(withDynamic(schema));
        const problems = [...diagnostics];
        const expanded = this.#expand(content, schema, problems);
        // Dynamic blocks of other types stay for the next reader.
        const { rest } = this.#body.partialContent(schema);
        const taken = new Set([...this.#taken, ...(schema.blocks ?? []).map(({ type }) => type)]);
        return { content: expanded, rest: new _a(rest, this.#expansion, taken), diagnostics: problems };
    }
    justAttributes() {
        const { attributes, diagnostics } = this.#body.justAttributes();
        return { attributes: this.#scoped(attributes), diagnostics };
    }
    #expand({ attributes, blocks, missingItemRange }, schema, problems) {
        return {
            attributes: this.#scoped(attributes),
            blocks: blocks.flatMap((block) => {
                if (block.type !== DYNAMIC.type)
                    return { ...block, body: new _a(block.body, this.#expansion, new Set()) };
                const [type = ''] = block.labels;
                return hasBlock(schema, type) && !this.#taken.has(type) ? this.#generate(block, schema, problems) : [];
            }),
            missingItemRange,
        };
    }
    #generate(block, schema, problems) {
        const { scope, iterators } = this.#expansion;
        const wanted = schema.blocks?.find(({ type }) => type === block.labels[0]);
        const dynamic = wanted === undefined ? undefined : readDynamic(block, wanted, { scope, iterators, problems });
        if (dynamic === undefined)
            return [];
        if (dynamic.forEach.kind !== 'unknown') {
            return elementsOf(dynamic.forEach).flatMap(([key, value]) => this.#generateOne(dynamic, [key, value]));
        }
        return this.#generateOne(dynamic, [UNKNOWN, UNKNOWN]).map((one) => ({ ...one, body: unknownBody(one.body) }));
    }
    #generateOne(dynamic, [key, value]) {
        const { type, typeRange, iterator, content, range } = dynamic;
        const iterators = new Map(this.#expansion.iterators);
        iterators.set(iterator, objectValue([
            ['key', key],
            ['value', value],
        ]));
        const labels = dynamic.labels(iterators);
        if (labels === undefined)
            return [];
        const body = new _a(content, { scope: this.#expansion.scope, iterators }, new Set());
        return [{ type, typeRange, labels, labelRanges: labels.map(() => dynamic.labelsRange), body, range }];
    }
    /** The arguments know the iterators. */
    #scoped(attributes) {
        const { iterators: variables } = this.#expansion;
        if (variables.size === 0)
            return attributes;
        return new Map([...attributes].map(([name, attribute]) => {
            const { expression } = attribute;
            return [name, { ...attribute, expression: { kind: 'scoped', expression, variables, range: expression.range } }];
        }));
    }
}
_a = ExpandedBody;
function withDynamic({ attributes, blocks = [] }) {
    return { attributes, blocks: [...blocks, DYNAMIC] };
}
function hasBlock({ blocks = [] }, type) {
    return blocks.some((block) => block.type === type);
}

;// CONCATENATED MODULE: ./out/languages/hcl/body/merge-bodies.js

/** Several bodies as one, at least one: an argument that two of them set is a "Duplicate argument". */
function mergeBodies(bodies) {
    return new MergedBody(bodies);
}
class MergedBody {
    missingItemRange;
    #bodies;
    constructor(bodies) {
        this.#bodies = bodies;
        this.missingItemRange = bodies[0].missingItemRange;
    }
    content(schema) {
        const optional = withoutRequired(schema);
        return this.#merge(this.#bodies.map((body) => body.content(optional)), schema);
    }
    partialContent(schema) {
        const optional = withoutRequired(schema);
        const [first, ...others] = this.#bodies;
        const results = [first.partialContent(optional), ...others.map((body) => body.partialContent(optional))];
        const [{ rest }, ...more] = results;
        return { ...this.#merge(results, schema), rest: new MergedBody([rest, ...more.map((result) => result.rest)]) };
    }
    justAttributes() {
        const results = this.#bodies.map((body) => body.justAttributes());
        const diagnostics = results.flatMap((result) => result.diagnostics);
        return {
            attributes: mergeAttributes(results.map((result) => result.attributes), diagnostics),
            diagnostics,
        };
    }
    #merge(results, schema) {
        const { missingItemRange } = this;
        const diagnostics = results.flatMap((result) => result.diagnostics);
        const attributes = mergeAttributes(results.map(({ content }) => content.attributes), diagnostics);
        const missing = (schema.attributes ?? []).filter(({ name, isRequired }) => isRequired === true && !attributes.has(name));
        diagnostics.push(...missing.map((attribute) => missingArgument(attribute, missingItemRange)));
        return {
            content: { attributes, blocks: results.flatMap(({ content }) => content.blocks), missingItemRange },
            diagnostics,
        };
    }
}
/** What one of the bodies lacks may be in another. */
function withoutRequired({ attributes = [], blocks }) {
    return { attributes: attributes.map(({ name }) => ({ name })), blocks };
}
/** Of two with one name the first counts. */
function mergeAttributes(all, diagnostics) {
    const merged = new Map();
    for (const attribute of all.flatMap((attributes) => [...attributes.values()])) {
        const earlier = merged.get(attribute.name);
        if (earlier === undefined)
            merged.set(attribute.name, attribute);
        else
            diagnostics.push(duplicateArgument(attribute.name, attribute.nameRange, earlier.nameRange));
    }
    return merged;
}

// EXTERNAL MODULE: ./out/config/decode.js + 3 modules
var decode = __webpack_require__(17229);
// EXTERNAL MODULE: ./out/template/go-strings/functions.js + 1 modules
var functions = __webpack_require__(16749);
// EXTERNAL MODULE: ./out/template/go-strings/prepare-data.js
var prepare_data = __webpack_require__(17078);
// EXTERNAL MODULE: ./out/template/go-strings/prepare-pass.js
var prepare_pass = __webpack_require__(77063);
// EXTERNAL MODULE: ./out/template/go-strings/render-late.js
var render_late = __webpack_require__(80385);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./out/languages/hcl-functions/arguments.js

const MINIMUM = -(2n ** 63n);
const MAXIMUM = 2n ** 63n - 1n;
/** The argument at an index, a string by the declaration of its parameter. */
function textArgument(args, index) {
    const value = args[index];
    if (value?.kind !== 'string')
        throw new TypeError(`argument ${index} is no string`);
    return value.value;
}
/** The argument at an index, a number by the declaration of its parameter. */
function numberArgument(args, index) {
    const value = args[index];
    if (value?.kind !== 'number')
        throw new TypeError(`argument ${index} is no number`);
    return value.value;
}
/** The argument at an index. */
function argumentAt(args, index) {
    const value = args[index];
    if (value === undefined)
        throw new TypeError(`argument ${index} is missing`);
    return value;
}
/** The items of the argument at an index, a list, set or tuple by the declaration of its parameter or by a check before. */
function itemsArgument(args, index) {
    const value = argumentAt(args, index);
    if (!isSequence(value))
        throw new TypeError(`argument ${index} is no sequence`);
    return value.items;
}
/** The argument at an index as a whole number of 64 bits. Throws {@link FunctionError} for others. */
function wholeArgument(args, index) {
    return wholeNumber(numberArgument(args, index));
}
/** The number as a whole number of 64 bits. `blame`: what a {@link FunctionError} for others says. */
function wholeNumber(number, blame = {}) {
    const whole = number.isInteger() ? number.toBigInt() : undefined;
    if (whole !== undefined && whole >= MINIMUM && whole <= MAXIMUM)
        return whole;
    const problem = `value must be a whole number, between ${MINIMUM} and ${MAXIMUM}`;
    throw new FunctionError(`${blame.prefix ?? ''}${problem}`, blame.argument);
}
/** True for a known list, set or tuple. */
function isSequence(value) {
    return value.kind === 'list' || value.kind === 'set' || value.kind === 'tuple';
}
/** True for a known map or object. */
function arguments_isMapping(value) {
    return value.kind === 'map' || value.kind === 'object';
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/encodings/utf-8.js
/** A byte order mark is text. */
const UTF_8 = {
    encode: (text) => Buffer.from(text),
    decode(bytes) {
        try {
            return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
        }
        catch {
            return undefined;
        }
    },
};

;// CONCATENATED MODULE: ./out/languages/hcl-functions/base64.js






const base64encode = {
    parameters: [{ name: 'str', type: STRING }],
    type: STRING,
    call: (args) => stringValue(Buffer.from(textArgument(args, 0)).toString('base64')),
};
const base64decode = {
    parameters: [{ name: 'str', type: STRING }],
    type: STRING,
    call: (args) => {
        const bytes = base64Bytes(textArgument(args, 0));
        if (bytes === undefined)
            throw new FunctionError(`failed to decode base64 data '${textArgument(args, 0)}'`);
        const text = UTF_8.decode(bytes);
        if (text === undefined)
            throw new FunctionError('the result of decoding the provided string is not valid UTF-8');
        return stringValue(text);
    },
};
const base64gzip = {
    parameters: [{ name: 'str', type: STRING }],
    type: STRING,
    call: (args) => stringValue(gzip(Buffer.from(textArgument(args, 0))).toString('base64')),
};
/** `base64encode`, `base64decode`, `base64gzip`. @see spec-hcl2 C */
const BASE64_FUNCTIONS = new Map([
    ['base64encode', base64encode],
    ['base64decode', base64decode],
    ['base64gzip', base64gzip],
]);
/** The bytes of standard, padded Base64, in which line ends count for nothing; undefined for anything else. */
function base64Bytes(text) {
    const digits = text.replace(/[\r\n]/g, '');
    if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits))
        return undefined;
    return Buffer.from(digits, 'base64');
}
/** No time, no name, unknown system. */
const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
const FINAL_BLOCK = Buffer.from([0x01, 0, 0, 0xff, 0xff]);
/** gzip as Go writes it after a flush: the data's blocks end at a byte, then comes an empty last block. */
function gzip(data) {
    const trailer = Buffer.alloc(8);
    trailer.writeUInt32LE((0,external_node_zlib_.crc32)(data), 0);
    trailer.writeUInt32LE(data.length % 2 ** 32, 4);
    return Buffer.concat([
        GZIP_HEADER,
        (0,external_node_zlib_.deflateRawSync)(data, { finishFlush: external_node_zlib_.constants.Z_SYNC_FLUSH }),
        FINAL_BLOCK,
        trailer,
    ]);
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ../../node_modules/bcryptjs/index.js
var bcryptjs = __webpack_require__(15166);
;// CONCATENATED MODULE: ./out/languages/hcl-functions/bcrypt.js






const DEFAULT_COST = 10;
const MINIMUM_COST = 4;
const MAXIMUM_COST = 31;
const MAXIMUM_BYTES = 72;
const SALT_BYTES = 16;
const bcryptFunction = {
    parameters: [{ name: 'str', type: STRING }],
    rest: { name: 'cost', type: NUMBER },
    type: STRING,
    call: (args) => {
        if (args.length > 2)
            throw new FunctionError('bcrypt() takes no more than two arguments');
        const cost = args.length < 2 ? DEFAULT_COST : wholeArgument(args, 1);
        return stringValue(hashed(textArgument(args, 0), Number(cost)));
    },
};
/** `bcrypt`. @see spec-hcl2 C */
const BCRYPT_FUNCTIONS = new Map([['bcrypt', bcryptFunction]]);
function hashed(text, cost) {
    if (cost > MAXIMUM_COST) {
        throw new FunctionError(`cost ${cost} is outside allowed range (${MINIMUM_COST},${MAXIMUM_COST})`);
    }
    if (Buffer.byteLength(text) > MAXIMUM_BYTES)
        throw new FunctionError(`password length exceeds ${MAXIMUM_BYTES} bytes`);
    const rounds = String(cost < MINIMUM_COST ? DEFAULT_COST : cost).padStart(2, '0');
    // Go's prefix: the algorithm is that of $2b$, which bcryptjs would write.
    const salt = `$2a$${rounds}$${bcryptjs/* default.encodeBase64 */.Ay.encodeBase64((0,external_node_crypto_.randomBytes)(SALT_BYTES), SALT_BYTES)}`;
    return bcryptjs/* default.hashSync */.Ay.hashSync(text, salt);
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/booleans.js




/** Functions of lists of bools. A null element is not true. @see spec-hcl2 C */
const BOOLEAN_FUNCTIONS = new Map([
    [
        'alltrue',
        ofBools((items) => (items.some(isNotTrue) ? FALSE : items.every(isWhollyKnown) ? TRUE : unknownOf(BOOL))),
    ],
    ['anytrue', ofBools((items) => (items.some(isTrue) ? TRUE : items.every(isWhollyKnown) ? FALSE : unknownOf(BOOL)))],
]);
function ofBools(verdict) {
    return {
        parameters: [{ name: 'list', type: listOf(BOOL) }],
        type: BOOL,
        call: (args) => verdict(itemsArgument(args, 0)),
    };
}
function isTrue(item) {
    return item.kind === 'bool' && item.value;
}
function isNotTrue(item) {
    return item.kind !== 'unknown' && !isTrue(item);
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./out/languages/hcl-functions/ip-prefix.js


/** The bits before an IPv4 address that is written as one of IPv6: `::ffff:10.0.0.1`. */
const MAPPED = 0xffffn << 32n;
const MAPPED_LENGTH = 96;
/**
 * Reads `10.0.0.0/8` or `fd00::/8`; bits of the host are dropped, and `::ffff:10.0.0.0/104` is `10.0.0.0/8`. Throws
 * {@link FunctionError}. Deviation: cidr-mapped.
 *
 * @see Go: net.ParseCIDR
 */
function parsePrefix(text) {
    const [, address = '', lengthText = ''] = /^([^/%]*)\/([0-9]{1,3})$/.exec(text) ?? [];
    const length = Number(lengthText);
    const bits = (0,external_node_net_.isIPv4)(address) ? 32 : (0,external_node_net_.isIPv6)(address) ? 128 : 0;
    if (bits === 0 || length > bits)
        throw new FunctionError(`invalid CIDR expression: invalid CIDR address: ${text}`);
    const host = BigInt(bits - length);
    const number = bits === 32 ? ipv4Number(address) : ipv6Number(address);
    const base = (number >> host) << host;
    const isMapped = bits === 128 && length >= MAPPED_LENGTH && base >> 32n === MAPPED >> 32n;
    return isMapped ? { base: base - MAPPED, length: length - MAPPED_LENGTH, bits: 32 } : { base, length, bits };
}
/** `10.0.0.0/8`. */
function prefixText({ base, length, bits }) {
    return `${addressText(base, bits)}/${length}`;
}
/** An address as text: IPv6 with the longest run of at least two zero groups shortened. @see RFC 5952 */
function addressText(address, bits) {
    if (bits === 32)
        return groupsOf(address, 4, 8).join('.');
    const groups = groupsOf(address, 8, 16).map((group) => group.toString(16));
    const text = groups.join(':');
    const [longest] = [...text.matchAll(/(?<![0-9a-f])0(?::0(?![0-9a-f]))+/g)].sort((a, b) => b[0].length - a[0].length);
    if (longest === undefined)
        return text;
    const before = text.slice(0, longest.index).replace(/:$/, '');
    const after = text.slice(longest.index + longest[0].length).replace(/^:/, '');
    return `${before}::${after}`;
}
function groupsOf(address, count, bits) {
    return Array.from({ length: count }, (_, index) => {
        return Number(BigInt.asUintN(bits, address >> BigInt((count - 1 - index) * bits)));
    });
}
function ipv4Number(address) {
    return joined(address.split('.').map(Number), 8);
}
/** @param address valid, perhaps with a dotted end: `::ffff:10.0.0.1`. */
function ipv6Number(address) {
    const dotted = /[0-9.]*\.[0-9.]*$/.exec(address)?.[0];
    if (dotted !== undefined) {
        const end = ipv4Number(dotted);
        const groups = `${(end >> 16n).toString(16)}:${(end & 0xffffn).toString(16)}`;
        return ipv6Number(address.slice(0, address.length - dotted.length) + groups);
    }
    const [head = '', tail] = address.split('::');
    const before = groupNumbers(head);
    const after = groupNumbers(tail ?? '');
    return joined([...before, ...Array(8 - before.length - after.length).fill(0), ...after], 16);
}
function groupNumbers(text) {
    return text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
}
function joined(groups, bits) {
    return groups.reduce((number, group) => (number << BigInt(bits)) | BigInt(group), 0n);
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/cidr-subnets.js


/** How many bits a prefix can be extended by. */
const MAXIMUM_NEW_BITS = 32n;
/**
 * One subnet after the other, each at the next address that its size divides. Throws {@link FunctionError} that blames the
 * argument: that of `newBits[0]` has the index 1.
 *
 * @see spec-hcl2 C, cidrsubnets
 */
function allocateSubnets(prefix, newBits) {
    const subnets = [];
    const end = prefix.base + (1n << BigInt(prefix.bits - prefix.length));
    let free = prefix.base;
    for (const [index, extension] of newBits.entries()) {
        const length = prefix.length + checkedBits(prefix, extension, index + 1);
        const size = 1n << BigInt(prefix.bits - length);
        const base = ((free + size - 1n) / size) * size;
        free = base + size;
        if (free > end)
            throw exhausted(length, subnets.at(-1), index + 1);
        subnets.push({ base, length, bits: prefix.bits });
    }
    return subnets;
}
function checkedBits({ length, bits }, extension, argument) {
    if (extension < 1n)
        throw new FunctionError('must extend prefix by at least one bit', argument);
    if (extension > MAXIMUM_NEW_BITS)
        throw new FunctionError('may not extend prefix by more than 32 bits', argument);
    const longer = length + Number(extension);
    if (longer <= bits)
        return Number(extension);
    const family = bits === 32 ? 'IPv4' : 'IPv6';
    throw new FunctionError(`would extend prefix to ${longer} bits, which is too long for an ${family} address`, argument);
}
function exhausted(length, last, argument) {
    const after = last === undefined ? '' : ` after ${prefixText(last)}`;
    return new FunctionError(`not enough remaining address space for a subnet with a prefix of ${length} bits${after}`, argument);
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/cidr.js






const cidrhost = {
    parameters: [
        { name: 'prefix', type: STRING },
        { name: 'hostnum', type: NUMBER },
    ],
    type: STRING,
    call: (args) => {
        const prefix = parsePrefix(textArgument(args, 0));
        return stringValue(addressText(hostAddress(prefix, wholeArgument(args, 1)), prefix.bits));
    },
};
const cidrnetmask = {
    parameters: [{ name: 'prefix', type: STRING }],
    type: STRING,
    call: (args) => {
        const { length, bits } = parsePrefix(textArgument(args, 0));
        const hostBits = BigInt(bits - length);
        return stringValue(addressText(((1n << BigInt(length)) - 1n) << hostBits, bits));
    },
};
const cidrsubnet = {
    parameters: [
        { name: 'prefix', type: STRING },
        { name: 'newbits', type: NUMBER },
        { name: 'netnum', type: NUMBER },
    ],
    type: STRING,
    call: (args) => {
        const prefix = parsePrefix(textArgument(args, 0));
        return stringValue(prefixText(subnet(prefix, wholeArgument(args, 1), wholeArgument(args, 2))));
    },
};
const cidrsubnets = {
    parameters: [{ name: 'prefix', type: STRING }],
    rest: { name: 'newbits', type: NUMBER },
    type: listOf(STRING),
    call: (args) => {
        const newBits = args.slice(1).map((_, index) => wholeArgument(args, index + 1));
        const subnets = allocateSubnets(prefixArgument(textArgument(args, 0)), newBits);
        return listValue(STRING, subnets.map((one) => stringValue(prefixText(one))));
    },
};
/** `cidrhost`, `cidrnetmask`, `cidrsubnet`, `cidrsubnets`. @see spec-hcl2 C */
const CIDR_FUNCTIONS = new Map([
    ['cidrhost', cidrhost],
    ['cidrnetmask', cidrnetmask],
    ['cidrsubnet', cidrsubnet],
    ['cidrsubnets', cidrsubnets],
]);
/** Negative numbers count from the end: -1 is the last address. */
function hostAddress({ base, length, bits }, number) {
    const size = 1n << BigInt(bits - length);
    if (number >= size || number < -size) {
        throw new FunctionError(`prefix of ${length} does not accommodate a host numbered ${number}`);
    }
    return base + (number < 0n ? size + number : number);
}
function subnet({ base, length, bits }, newBits, number) {
    if (newBits > MAXIMUM_NEW_BITS)
        throw new FunctionError('may not extend prefix by more than 32 bits');
    // Deviation: cidr-negative.
    if (newBits < 0n)
        throw new FunctionError(`cannot extend prefix of ${length} by ${newBits}`);
    if (BigInt(length) + newBits > BigInt(bits)) {
        throw new FunctionError(`insufficient address space to extend prefix of ${length} by ${newBits}`);
    }
    if (number < 0n || number >= 1n << newBits) {
        throw new FunctionError(`prefix extension of ${newBits} does not accommodate a subnet numbered ${number}`);
    }
    const longer = length + Number(newBits);
    return { base: base + (number << BigInt(bits - longer)), length: longer, bits };
}
/** The prefix of `cidrsubnets`: what is wrong with it is that argument's fault. */
function prefixArgument(text) {
    try {
        return parsePrefix(text);
    }
    catch (error) {
        throw error instanceof FunctionError ? new FunctionError(error.message, 0) : error;
    }
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/collection-choice.js








const anything = { type: ANY, allowsNull: true, allowsUnknown: true, allowsAny: true };
const coalesce = {
    parameters: [],
    rest: { name: 'vals', ...anything },
    type: coalesceType,
    call: (args) => {
        const type = coalesceType(args);
        for (const value of args) {
            if (value.kind === 'unknown')
                return unknownOf(type);
            const converted = convert(value, type);
            if (converted.kind !== 'null' && !(converted.kind === 'string' && converted.value === ''))
                return converted;
        }
        throw new FunctionError('no non-null, non-empty-string arguments');
    },
};
const coalescelist = {
    parameters: [],
    rest: { name: 'vals', ...anything },
    type: coalescelistType,
    call: (args) => {
        const type = coalescelistType(args);
        for (const value of args) {
            if (value.kind === 'unknown')
                return unknownOf(type);
            if (!isSequence(value))
                throw notSequences();
            if (value.items.length > 0)
                return value;
        }
        throw new FunctionError('no non-null arguments');
    },
};
const compact = {
    parameters: [{ name: 'list', type: listOf(STRING) }],
    type: listOf(STRING),
    call: (args) => {
        if (!args.every(isWhollyKnown))
            return unknownOf(listOf(STRING));
        const kept = itemsArgument(args, 0).filter((item) => item.kind === 'string' && item.value !== '');
        return listValue(STRING, kept);
    },
};
const distinct = {
    parameters: [{ name: 'list', type: listOf(ANY) }],
    type: (args) => argumentAt(args, 0).type,
    call: (args) => {
        const list = argumentAt(args, 0);
        if (list.kind !== 'list' || !isWhollyKnown(list))
            return unknownOf(list.type);
        const kept = new Map();
        for (const item of list.items)
            if (!kept.has(identity(item)))
                kept.set(identity(item), item);
        return { ...list, items: [...kept.values()] };
    },
};
/** Functions that choose among values. @see spec-hcl2 C */
const CHOICE_FUNCTIONS = new Map([
    ['coalesce', coalesce],
    ['coalescelist', coalescelist],
    ['compact', compact],
    ['distinct', distinct],
]);
function coalesceType(args) {
    const type = unify(args.map((value) => value.type));
    if (args.length > 0 && type !== undefined)
        return type;
    throw new FunctionError(args.length === 0 ? 'at least one argument is required' : 'all arguments must have the same type');
}
/** `any` when types differ: the result has its own. */
function coalescelistType(args) {
    const [first] = args;
    if (first === undefined)
        throw new FunctionError('at least one argument is required');
    if (!args.every(maySequenceBe))
        throw notSequences();
    return args.every(({ type }) => sameType(type, first.type)) ? first.type : ANY;
}
function maySequenceBe({ kind, type }) {
    return type.kind === 'list' || type.kind === 'tuple' || (type.kind === 'any' && kind === 'unknown');
}
function notSequences() {
    return new FunctionError('coalescelist arguments must be lists or tuples');
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/characters.js
const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
/** The characters of a text as people count them: grapheme clusters (UAX #29). */
function charactersOf(text) {
    return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/collection-elements.js








const collection_elements_length = {
    parameters: [{ name: 'value', type: ANY, allowsUnknown: true, allowsAny: true }],
    type: NUMBER,
    call: (args) => lengthOf(argumentAt(args, 0)),
};
const collection_elements_element = {
    parameters: [
        { name: 'list', type: ANY },
        { name: 'index', type: NUMBER },
    ],
    type: collection_elements_elementType,
    call: (args) => {
        const list = argumentAt(args, 0);
        if (list.kind !== 'list' && list.kind !== 'tuple')
            throw notIndexed(list.type);
        return argumentAt(list.items, wrapped(elementIndex(args), list.items.length));
    },
};
const index = {
    parameters: [
        { name: 'list', type: ANY },
        { name: 'value', type: ANY },
    ],
    type: NUMBER,
    call: (args) => indexOf(argumentAt(args, 0), argumentAt(args, 1)),
};
const contains = {
    parameters: [
        { name: 'list', type: ANY },
        { name: 'value', type: ANY, allowsNull: true },
    ],
    type: BOOL,
    call: (args) => containment(argumentAt(args, 0), argumentAt(args, 1)),
};
/** Functions that look at elements. @see spec-hcl2 C */
const ELEMENT_FUNCTIONS = new Map([
    ['contains', contains],
    ['element', collection_elements_element],
    ['index', index],
    ['length', collection_elements_length],
]);
/** The number of attributes and of a tuple's elements is part of the type, so that it is known always. */
function lengthOf(value) {
    const { type } = value;
    if (type.kind === 'tuple')
        return numberValue(type.elements.length);
    if (type.kind === 'object')
        return numberValue(type.attributes.size);
    if (type.kind === 'number' || type.kind === 'bool') {
        throw new FunctionError('argument must be a string, a collection type, or a structural type');
    }
    if (value.kind === 'string')
        return numberValue(charactersOf(value.value).length);
    if (arguments_isMapping(value))
        return numberValue(value.entries.size);
    return isSequence(value) && haveCertainCount(value) ? numberValue(value.items.length) : unknownOf(NUMBER);
}
/** Unknown elements of a set may turn out to be equal. */
function haveCertainCount({ kind, items }) {
    return kind !== 'set' || items.length < 2 || items.every(isWhollyKnown);
}
function collection_elements_elementType(args) {
    const { type } = argumentAt(args, 0);
    if (type.kind === 'list')
        return type.element;
    if (type.kind !== 'tuple')
        throw notIndexed(type);
    if (argumentAt(args, 1).kind === 'unknown')
        return ANY;
    return type.elements[wrapped(elementIndex(args), type.elements.length)] ?? ANY;
}
function notIndexed(type) {
    return new FunctionError(`cannot read elements from ${typeName(type)}`);
}
function elementIndex(args) {
    return wholeNumber(numberArgument(args, 1), { prefix: 'invalid index: ' });
}
/** Past the end comes the first again, before the first the last. */
function wrapped(position, count) {
    if (count === 0)
        throw new FunctionError('cannot use element function with an empty list');
    const remainder = Number(position % BigInt(count));
    return remainder < 0 ? remainder + count : remainder;
}
/** An unknown element before the first that is surely equal leaves the position unknown. */
function indexOf(list, value) {
    if (list.kind !== 'list' && list.kind !== 'tuple')
        throw new FunctionError('argument must be a list or tuple');
    if (list.items.length === 0)
        throw new FunctionError('cannot search an empty list');
    for (const [position, item] of list.items.entries()) {
        const verdict = equal(item, value);
        if (verdict.kind === 'unknown')
            return unknownOf(NUMBER);
        if (collection_elements_isTrue(verdict))
            return numberValue(position);
    }
    throw new FunctionError('item not found');
}
function containment(list, value) {
    if (!isSequence(list))
        throw new FunctionError('argument must be list, tuple, or set');
    let isCertain = true;
    for (const item of list.items) {
        const verdict = equal(item, value);
        if (collection_elements_isTrue(verdict))
            return TRUE;
        if (verdict.kind === 'unknown')
            isCertain = false;
    }
    return isCertain ? FALSE : unknownOf(BOOL);
}
function collection_elements_isTrue(verdict) {
    return verdict.kind === 'bool' && verdict.value;
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/collection-maps.js






const keysOf = remembering((mapping) => {
    const names = [...mapping.entries.keys()].map(stringValue);
    return mapping.type.kind === 'map' ? listValue(STRING, names) : tupleValue(names);
});
const valuesOf = remembering(({ type, entries }) => {
    const items = [...entries.values()];
    return type.kind === 'map' ? listValue(type.element, items) : tupleValue(items);
});
const keys = {
    parameters: [{ name: 'inputMap', type: ANY, allowsUnknown: true }],
    type: keysType,
    call: (args) => keysKnown(argumentAt(args, 0)),
};
const values = {
    parameters: [{ name: 'mapping', type: ANY }],
    type: valuesType,
    call: (args) => valuesOf(mappingArgument(args)),
};
const lookup = {
    parameters: [
        { name: 'inputMap', type: ANY },
        { name: 'key', type: STRING },
        { name: 'default', type: ANY },
    ],
    type: lookupType,
    call: (args) => mappingArgument(args).entries.get(textArgument(args, 1)) ?? defaultArgument(args),
};
const zipmap = {
    parameters: [
        { name: 'keys', type: listOf(STRING) },
        { name: 'values', type: ANY },
    ],
    type: zipmapType,
    call: (args) => {
        const type = zipmapType(args);
        if (!itemsArgument(args, 0).every(isWhollyKnown))
            return unknownOf(type);
        const items = itemsArgument(args, 1);
        const names = namesArgument(args, items.length);
        const entries = names.map((name, index) => [name, argumentAt(items, index)]);
        return type.kind === 'map' ? mapValue(type.element, entries) : objectValue(entries);
    },
};
/** Functions of maps and objects. @see spec-hcl2 C */
const MAP_FUNCTIONS = new Map([
    ['keys', keys],
    ['lookup', lookup],
    ['values', values],
    ['zipmap', zipmap],
]);
/** Loops ask for the keys of the same large mapping again and again. Values never change. */
function remembering(make) {
    const made = new WeakMap();
    return (mapping) => {
        const result = made.get(mapping) ?? make(mapping);
        made.set(mapping, result);
        return result;
    };
}
function mappingArgument(args) {
    const mapping = argumentAt(args, 0);
    if (!arguments_isMapping(mapping))
        throw new TypeError('the argument is no mapping');
    return mapping;
}
/** The names of an object's attributes are part of its type, so that they are known always. */
function keysKnown(mapping) {
    if (arguments_isMapping(mapping))
        return keysOf(mapping);
    if (mapping.type.kind === 'object')
        return tupleValue([...mapping.type.attributes.keys()].map(stringValue));
    return unknownOf(keysType([mapping]));
}
function keysType(args) {
    const mapping = argumentAt(args, 0);
    if (arguments_isMapping(mapping))
        return keysOf(mapping).type;
    const { type } = mapping;
    if (type.kind === 'map')
        return listOf(STRING);
    if (type.kind === 'object')
        return tupleOf([...type.attributes].map(() => STRING));
    throw new FunctionError('must have map or object type', 0);
}
function valuesType(args) {
    const mapping = argumentAt(args, 0);
    if (arguments_isMapping(mapping))
        return valuesOf(mapping).type;
    const { type } = mapping;
    if (type.kind === 'map')
        return listOf(type.element);
    if (type.kind === 'object')
        return tupleOf([...type.attributes.values()]);
    throw new FunctionError('values() requires a map as the first argument');
}
function lookupType(args) {
    const { type } = argumentAt(args, 0);
    const key = argumentAt(args, 1);
    if (type.kind === 'map')
        return defaultArgument(args).type;
    if (type.kind !== 'object')
        throw new FunctionError('lookup() requires a map as the first argument', 0);
    if (key.kind !== 'string')
        return ANY;
    return type.attributes.get(key.value) ?? defaultArgument(args).type;
}
/** Of a map's default the value as an element. */
function defaultArgument(args) {
    const { type } = argumentAt(args, 0);
    const value = argumentAt(args, 2);
    const converted = type.kind === 'map' ? tryConvert(value, type.element) : value;
    if (converted !== undefined)
        return converted;
    throw new FunctionError('the default value must have the same type as the map elements', 2);
}
/** `any` while the names of attributes are unknown. */
function zipmapType(args) {
    const { type } = argumentAt(args, 1);
    if (type.kind === 'list')
        return mapOf(type.element);
    if (type.kind !== 'tuple')
        throw new FunctionError('values argument must be a list or tuple value');
    if (!isWhollyKnown(argumentAt(args, 0)))
        return ANY;
    const names = namesArgument(args, type.elements.length);
    return objectOf(names.map((name, index) => [name, type.elements[index] ?? ANY]));
}
function namesArgument(args, count) {
    const names = itemsArgument(args, 0);
    if (names.length !== count) {
        throw new FunctionError(`number of keys (${names.length}) does not match number of values (${count})`);
    }
    return names.map((name, index) => {
        if (name.kind === 'string')
            return name.value;
        throw new FunctionError(`keys list has null value at index ${index}`);
    });
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/collection-merge.js





const merge = {
    parameters: [],
    rest: { name: 'maps', type: ANY, allowsNull: true, allowsAny: true },
    type: mergeType,
    call: (args) => {
        const type = mergeType(args);
        const entries = args.flatMap((value) => (arguments_isMapping(value) ? [...value.entries] : []));
        return type.kind === 'map' ? mapValue(type.element, entries) : objectValue(entries);
    },
};
/** `merge`. @see spec-hcl2 C */
const MERGE_FUNCTIONS = new Map([['merge', merge]]);
/** A map when all, nulls too, are of one map type, else an object. `any` while names of attributes are unknown. */
function mergeType(args) {
    const wrong = args.find(({ type }) => type.kind !== 'map' && type.kind !== 'object' && type.kind !== 'any');
    if (wrong)
        throw new FunctionError(`arguments must be maps or objects, got "${typeName(wrong.type)}"`);
    const type = args[0]?.type;
    if (type?.kind === 'map' && args.every((other) => sameType(other.type, type)))
        return type;
    const attributes = args.filter(({ kind }) => kind !== 'null').map(attributeTypes);
    return attributes.includes(undefined) ? ANY : objectOf(attributes.flatMap((types) => types ?? []));
}
function attributeTypes(value) {
    if (value.type.kind === 'object')
        return [...value.type.attributes];
    return arguments_isMapping(value) ? [...value.entries].map(([name, { type }]) => [name, type]) : undefined;
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/collection-sequences.js







const concat = {
    parameters: [],
    rest: { name: 'seqs', type: ANY },
    type: concatType,
    call: (args) => sequenceValue(concatType(args), args.flatMap((_, index) => itemsArgument(args, index))),
};
const reverse = {
    parameters: [{ name: 'list', type: ANY }],
    type: reverseType,
    call: (args) => sequenceValue(reverseType(args), itemsArgument(args, 0).toReversed()),
};
const flatten = {
    parameters: [{ name: 'list', type: ANY }],
    type: ANY,
    call: (args) => flattened(argumentAt(args, 0)),
};
const chunklist = {
    parameters: [
        { name: 'list', type: listOf(ANY) },
        { name: 'size', type: NUMBER },
    ],
    type: (args) => listOf(argumentAt(args, 0).type),
    call: (args) => {
        const list = argumentAt(args, 0);
        return listValue(list.type, chunks(itemsArgument(args, 0), chunkSize(args)).map((items) => sequenceValue(list.type, items)));
    },
};
/** Functions that put sequences together and take them apart. @see spec-hcl2 C */
const SEQUENCE_FUNCTIONS = new Map([
    ['chunklist', chunklist],
    ['concat', concat],
    ['flatten', flatten],
    ['reverse', reverse],
]);
/** A list when all are lists whose elements unify, else a tuple; `any` while the length of a list in a tuple is unknown. */
function concatType(args) {
    if (args.length === 0)
        throw new FunctionError('at least one argument is required');
    const wrong = args.findIndex(({ type }) => type.kind !== 'list' && type.kind !== 'tuple');
    if (wrong >= 0) {
        throw new FunctionError(`all arguments must be lists or tuples; got ${typeName(argumentAt(args, wrong).type)}`, wrong);
    }
    const listElements = args.flatMap(({ type }) => (type.kind === 'list' ? [type.element] : []));
    const element = listElements.length === args.length ? unify(listElements) : undefined;
    if (element !== undefined)
        return listOf(element);
    const parts = args.map(collection_sequences_elementTypes);
    return parts.includes(undefined) ? ANY : tupleOf(parts.flatMap((types) => types ?? []));
}
function collection_sequences_elementTypes(value) {
    if (value.type.kind === 'tuple')
        return value.type.elements;
    return value.kind === 'list' ? value.items.map(({ type }) => type) : undefined;
}
function reverseType(args) {
    const { type } = argumentAt(args, 0);
    if (type.kind === 'tuple')
        return tupleOf(type.elements.toReversed());
    if (type.kind === 'list' || type.kind === 'set')
        return listOf(type.element);
    throw new FunctionError(`can only reverse list or tuple values, not ${typeName(type)}`, 0);
}
/** A list of the type, with its items converted; else a tuple. */
function sequenceValue(type, items) {
    if (type.kind !== 'list')
        return tupleValue(items);
    return listValue(type.element, items.map((item) => convert(item, type.element)));
}
/** Into sequences of any depth, not into maps and objects. Unknown when a sequence in it is. */
function flattened(list) {
    if (!isSequence(list))
        throw new FunctionError('can only flatten lists, sets and tuples');
    const items = [];
    const pending = list.items.toReversed();
    for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
        if (item.kind === 'unknown' && mayBeSequence(item.type))
            return unknownOf(ANY);
        if (!isSequence(item))
            items.push(item);
        else
            for (const inner of item.items.toReversed())
                pending.push(inner);
    }
    return tupleValue(items);
}
function mayBeSequence({ kind }) {
    return kind === 'any' || kind === 'list' || kind === 'set' || kind === 'tuple';
}
function chunkSize(args) {
    const size = wholeNumber(numberArgument(args, 1), { prefix: 'invalid size: ' });
    if (size < 0n)
        throw new FunctionError('the size argument must be positive');
    return Number(size);
}
/** Size 0 is one chunk of all. */
function chunks(items, size) {
    if (items.length === 0)
        return [];
    if (size === 0)
        return [items];
    return Array.from({ length: Math.ceil(items.length / size) }, (_, chunk) => items.slice(chunk * size, (chunk + 1) * size));
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/collection-slice.js




const slice = {
    parameters: [
        { name: 'list', type: ANY },
        { name: 'start_index', type: NUMBER },
        { name: 'end_index', type: NUMBER },
    ],
    type: sliceType,
    call: (args) => {
        const type = sliceType(args);
        const items = itemsArgument(args, 0);
        const { start, end } = bounds(args, items.length);
        const part = items.slice(start, end);
        return type.kind === 'list' ? listValue(type.element, part) : tupleValue(part);
    },
};
/** `slice`. @see spec-hcl2 C */
const SLICE_FUNCTIONS = new Map([['slice', slice]]);
function sliceType(args) {
    const { type } = argumentAt(args, 0);
    if (type.kind === 'list')
        return type;
    if (type.kind === 'set') {
        const advice = 'explicitly convert to a list if the ordering of the result is not important';
        throw new FunctionError(`cannot slice a set, because its elements do not have indices; ${advice}`, 0);
    }
    if (type.kind !== 'tuple')
        throw new FunctionError('must be a list or tuple value', 0);
    if (args.slice(1).some(({ kind }) => kind === 'unknown'))
        return ANY;
    const { start, end } = bounds(args, type.elements.length);
    return tupleOf(type.elements.slice(start, end));
}
/** Half open. */
function bounds(args, length) {
    const start = boundary(args, 1, { name: 'start', length });
    const end = boundary(args, 2, { name: 'end', length });
    if (start > end)
        throw new FunctionError('start index must not be greater than end index', 1);
    return { start, end };
}
function boundary(args, argument, { name, length }) {
    const index = wholeNumber(numberArgument(args, argument), { argument, prefix: `invalid ${name} index: ` });
    if (index < 0n)
        throw new FunctionError(`${name} index must not be less than zero`, argument);
    if (index > length)
        throw new FunctionError(`${name} index must not be greater than the length of the list`, argument);
    return Number(index);
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/csv-reader.js

/**
 * The records of a CSV text: fields between commas, in quotes where they hold commas, quotes (`""`) or line ends; CRLF counts
 * as LF; empty lines are passed over; spaces stay. Throws {@link FunctionError} for a wrong quote and for a record whose number of
 * fields is not that of the first.
 *
 * @see RFC 4180; Go: encoding/csv
 */
function readCsv(text) {
    const reader = new CsvReader(text.replaceAll('\r\n', '\n').replace(/\r$/, ''));
    const records = [];
    for (let record = reader.next(); record !== undefined; record = reader.next())
        records.push(record);
    return records;
}
class CsvReader {
    #text;
    #at = 0;
    #width;
    constructor(text) {
        this.#text = text;
    }
    /** The next record; undefined at the end. */
    next() {
        while (this.#text[this.#at] === '\n')
            this.#at++;
        if (this.#at >= this.#text.length)
            return undefined;
        const start = this.#at;
        const fields = [this.#field()];
        while (this.#text[this.#at] === ',') {
            this.#at++;
            fields.push(this.#field());
        }
        this.#at++;
        this.#width ??= fields.length;
        if (fields.length !== this.#width) {
            throw new FunctionError(`record on line ${this.#place(start).line}: wrong number of fields`);
        }
        return fields;
    }
    /** Ends before a comma, a line end or the end of the text. */
    #field() {
        if (this.#text[this.#at] === '"')
            return this.#quoted();
        const start = this.#at;
        while (!isFieldEnd(this.#text[this.#at])) {
            if (this.#text[this.#at] === '"')
                this.#fail('bare " in non-quoted-field');
            this.#at++;
        }
        return this.#text.slice(start, this.#at);
    }
    #quoted() {
        const parts = [];
        for (;;) {
            this.#at++;
            const end = this.#text.indexOf('"', this.#at);
            if (end < 0) {
                this.#at = this.#text.length;
                this.#fail('extraneous or missing " in quoted-field');
            }
            parts.push(this.#text.slice(this.#at, end));
            this.#at = end + 1;
            if (this.#text[this.#at] !== '"')
                break;
            parts.push('"');
        }
        if (!isFieldEnd(this.#text[this.#at]))
            this.#fail('extraneous or missing " in quoted-field');
        return parts.join('');
    }
    #fail(problem) {
        const { line, column } = this.#place(this.#at);
        throw new FunctionError(`parse error on line ${line}, column ${column}: ${problem}`);
    }
    #place(offset) {
        const before = this.#text.slice(0, offset).split('\n');
        return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
    }
}
function isFieldEnd(character) {
    return character === undefined || character === ',' || character === '\n';
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/csv.js





const csvdecode = {
    parameters: [{ name: 'str', type: STRING }],
    type: listOf(ANY),
    call: (args) => rowsOf(textArgument(args, 0)),
};
/** `csvdecode`. @see spec-hcl2 C */
const CSV_FUNCTIONS = new Map([['csvdecode', csvdecode]]);
function rowsOf(text) {
    const [header, ...records] = readCsv(text);
    if (header === undefined)
        throw new FunctionError('missing header line');
    const names = header.map((name) => name.normalize('NFC'));
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
        throw new FunctionError(`duplicate column name ${JSON.stringify(twice)}`);
    const row = objectOf(names.map((name) => [name, STRING]));
    return listValue(row, records.map((fields) => objectValue(names.map((name, index) => [name, stringValue(fields[index] ?? '')]))));
}

// EXTERNAL MODULE: ./out/support/duration.js
var duration = __webpack_require__(98347);
// EXTERNAL MODULE: ./out/languages/go-template/strftime.js
var strftime = __webpack_require__(18965);
// EXTERNAL MODULE: ./out/languages/go-template/time-layout.js
var time_layout = __webpack_require__(37509);
// EXTERNAL MODULE: ./out/languages/calendar.js
var calendar = __webpack_require__(35574);
;// CONCATENATED MODULE: ./out/languages/hcl-functions/timestamp.js

const DAY = 86_400_000;
const TIME_INTRODUCER = "the time introducer 'T'";
/** The parts of a stamp in their order: what each is called, its form, and the values that a number may have. */
const PARTS = [
    ['year', /^[0-9]{4}/],
    ['"-"', /^-/],
    ['month', /^[0-9]{2}/, 1, 12],
    ['"-"', /^-/],
    ['day of month', /^[0-9]{2}/, 1, 31],
    [TIME_INTRODUCER, /^T/],
    ['hour', /^[0-9]{1,2}/, 0, 23],
    ['":"', /^:/],
    ['minute', /^[0-9]{2}/, 0, 59],
    ['":"', /^:/],
    ['second', /^[0-9]{2}/, 0, 59],
    ['fraction of a second', /^(?:[.,][0-9]+)?/],
    ['UTC offset', /^(?:Z|[-+](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))/],
];
/** Reads a stamp of RFC 3339: `2018-01-02T23:12:01.5+01:00`. Throws {@link FunctionError}. @see Go: time.Parse(time.RFC3339) */
function parseTimestamp(text) {
    const parts = timestamp_partsOf(text);
    const [year = 0, , month = 0, , day = 0, , hour = 0, , minute = 0, , second = 0] = parts.map(Number);
    const start = utc(year, month, day);
    if (start.getUTCDate() !== day)
        throw timestamp_invalid('day out of range');
    const [fraction = '', zone = ''] = parts.slice(-2);
    const offset = offsetMinutes(zone);
    return {
        seconds: start.getTime() / 1000 + hour * 3600 + minute * 60 + second - offset * 60,
        nanoseconds: Number(fraction.slice(1, 10).padEnd(9, '0')),
        offset,
    };
}
/** {@link parseTimestamp} without what Go forgives: an hour of one digit, a comma before the fraction, an offset of a day. @see go-cty 1.18 */
function parseStrictTimestamp(text) {
    const timestamp = parseTimestamp(text);
    const [, hour = '', rest = ''] = /T([0-9]+):..:..(.*)/.exec(text) ?? [];
    if (hour.length < 2)
        throw timestamp_invalid('hour must have exactly two digits');
    if (rest.startsWith(','))
        throw timestamp_invalid('cannot use "," as timestamp segment');
    const zone = rest.slice(-'+00:00'.length);
    if (/^[-+](?:24|..:60)/.test(zone))
        throw timestamp_invalid(`cannot use ${JSON.stringify(zone)} as UTC offset`);
    return timestamp;
}
function timestamp_partsOf(text) {
    let rest = text;
    const parts = PARTS.map(([name, form, minimum, maximum]) => {
        const part = form.exec(rest)?.[0];
        if (part === undefined)
            throw unusable(name, rest);
        if (minimum !== undefined && maximum !== undefined && (Number(part) < minimum || Number(part) > maximum)) {
            throw unusable(name, part);
        }
        rest = rest.slice(part.length);
        return part;
    });
    if (rest !== '')
        throw timestamp_invalid(`extra text ${JSON.stringify(rest)} after the UTC offset`);
    return parts;
}
function unusable(name, text) {
    if (text === '')
        return timestamp_invalid(`end of string before ${name}`);
    return name === TIME_INTRODUCER
        ? timestamp_invalid("missing required time introducer 'T'")
        : timestamp_invalid(`cannot use ${JSON.stringify(text)} as ${name}`);
}
function timestamp_invalid(problem) {
    return new FunctionError(`not a valid RFC3339 timestamp: ${problem}`);
}
function offsetMinutes(zone) {
    const [, sign, hours, minutes] = /^([-+])([0-9]{2}):([0-9]{2})$/.exec(zone) ?? [];
    const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
    return sign === '-' ? 0 - size : size;
}
/** Midnight of a day in UTC; Date.UTC takes years below 100 for those of the last century. */
function utc(year, month, day) {
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date;
}
/** A moment in the calendar of its own offset. @throws {FunctionError} when no Date can hold it. */
function civilTime({ seconds, offset }) {
    const date = new Date((seconds + offset * 60) * 1000);
    if (Number.isNaN(date.getTime()))
        throw new FunctionError('the time is out of range');
    const year = date.getUTCFullYear();
    return {
        year,
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
        hour: date.getUTCHours(),
        minute: date.getUTCMinutes(),
        second: date.getUTCSeconds(),
        weekday: date.getUTCDay(),
        yearDay: dayOfYear(date),
        ...isoWeek(date),
    };
}
/** A week belongs to the year of its Thursday. @see ISO 8601 */
function isoWeek(date) {
    const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY);
    return { isoYear: thursday.getUTCFullYear(), isoWeek: Math.ceil(dayOfYear(thursday) / 7) };
}
function dayOfYear(date) {
    return Math.floor((date.getTime() - utc(date.getUTCFullYear(), 1, 1).getTime()) / DAY) + 1;
}
/** `+01:00` with the separator `:`, `+0100` without. */
function offsetText(offset, separator) {
    const size = Math.abs(offset);
    return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}
/** A moment in the form of RFC 3339, in its own offset, without fraction. */
function rfc3339(timestamp) {
    const { year, month, day, hour, minute, second } = civilTime(timestamp);
    const zone = timestamp.offset === 0 ? 'Z' : offsetText(timestamp.offset, ':');
    return `${fourDigits(year)}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${zone}`;
}
/** A number of two digits. */
function two(value) {
    return String(value).padStart(2, '0');
}
/** A year of four digits or more. */
function fourDigits(year) {
    return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/format-date.js



const VERBS = new Map([
    ['YY', ({ year }) => two(Math.abs(year) % 100)],
    ['YYYY', ({ year }) => fourDigits(year)],
    ['M', ({ month }) => String(month)],
    ['MM', ({ month }) => two(month)],
    ['MMM', ({ month }) => monthName(month).slice(0, 3)],
    ['MMMM', ({ month }) => monthName(month)],
    ['D', ({ day }) => String(day)],
    ['DD', ({ day }) => two(day)],
    ['EEE', ({ weekday }) => weekdayName(weekday).slice(0, 3)],
    ['EEEE', ({ weekday }) => weekdayName(weekday)],
    ['h', ({ hour }) => String(hour)],
    ['hh', ({ hour }) => two(hour)],
    ['H', ({ hour }) => String(hour12(hour))],
    ['HH', ({ hour }) => two(hour12(hour))],
    ['AA', ({ hour }) => (hour < 12 ? 'AM' : 'PM')],
    ['aa', ({ hour }) => (hour < 12 ? 'am' : 'pm')],
    ['m', ({ minute }) => String(minute)],
    ['mm', ({ minute }) => two(minute)],
    ['s', ({ second }) => String(second)],
    ['ss', ({ second }) => two(second)],
    ['Z', (_, offset) => (offset === 0 ? 'Z' : offsetText(offset, ':'))],
    ['ZZZ', (_, offset) => (offset === 0 ? 'UTC' : offsetText(offset, ''))],
    ['ZZZZ', (_, offset) => offsetText(offset, '')],
    ['ZZZZZ', (_, offset) => offsetText(offset, ':')],
]);
/** What a run of a letter must be when it is no verb. */
const CHOICES = new Map([
    ['Y', 'year must either be "YY" or "YYYY"'],
    ['M', 'month must be "M", "MM", "MMM", or "MMMM"'],
    ['D', 'day of month must either be "D" or "DD"'],
    ['E', 'day of week must either be "EEE" or "EEEE"'],
    ['h', '24-hour must either be "h" or "hh"'],
    ['H', '12-hour must either be "H" or "HH"'],
    ['A', 'must be "AA"'],
    ['a', 'must be "aa"'],
    ['m', 'minute must either be "m" or "mm"'],
    ['s', 'second must either be "s" or "ss"'],
    ['Z', 'timezone must be Z, ZZZ, ZZZZ, or ZZZZZ'],
]);
/** A quote (`''`), a quoted literal (`''` in it is a quote), a quote that nothing ends, a run of one letter, or other text. */
const PIECE = /''|'((?:[^']|'')+)'|'|([A-Za-z])\2*|[^'A-Za-z]+/g;
/**
 * A moment by a format of `formatdate`: verbs are runs of a letter, `'...'` is literal text. Throws {@link FunctionError} that
 * blames the first argument.
 *
 * @see spec-hcl2 C, "formatdate tokens"
 */
function formatDate(format, timestamp) {
    const time = civilTime(timestamp);
    return format.replace(PIECE, (piece, literal, letter) => {
        if (piece === "''")
            return "'";
        if (literal !== undefined)
            return literal.replaceAll("''", "'");
        if (letter !== undefined)
            return verbOf(piece, letter)(time, timestamp.offset);
        if (piece === "'")
            throw new FunctionError("unterminated literal '", 0);
        return piece;
    });
}
function verbOf(run, letter) {
    const verb = VERBS.get(run);
    if (verb !== undefined)
        return verb;
    const choice = CHOICES.get(letter);
    throw new FunctionError(`invalid date format verb "${run}"${choice === undefined ? '' : `: ${choice}`}`, 0);
}
function monthName(month) {
    return calendar/* MONTHS */.K[month - 1] ?? '';
}
function weekdayName(weekday) {
    return calendar/* WEEKDAYS */.w[weekday] ?? '';
}
function hour12(hour) {
    return hour % 12 || 12;
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/date.js










const timestamp = {
    parameters: [],
    type: STRING,
    call: (_, context) => stringValue(rfc3339(utcTime(context.now()))),
};
const timeadd = {
    parameters: [
        { name: 'timestamp', type: STRING },
        { name: 'duration', type: STRING },
    ],
    type: STRING,
    call: (args) => stringValue(rfc3339(later(parseStrictTimestamp(textArgument(args, 0)), durationOf(textArgument(args, 1))))),
};
const formatdate = {
    parameters: [
        { name: 'format', type: STRING },
        { name: 'time', type: STRING },
    ],
    type: STRING,
    call: (args) => stringValue(formatDate(textArgument(args, 0), timeArgument(textArgument(args, 1)))),
};
/** `timestamp`, `timeadd`, `formatdate` and the legacy ones. @see spec-hcl2 C */
const DATE_FUNCTIONS = new Map([
    ['timestamp', timestamp],
    ['timeadd', timeadd],
    ['formatdate', formatdate],
    ['legacy_isotime', ofStart('format', time_layout/* formatGoTime */.Z)],
    ['legacy_strftime', ofStart('format', strftime/* strftime */.d)],
]);
/** The start of the run by at most one format; by RFC 3339 without. */
function ofStart(name, format) {
    return {
        parameters: [],
        rest: { name, type: STRING },
        type: STRING,
        call: (args, { startTime }) => {
            if (args.length > 1)
                throw new FunctionError('too many arguments: there is at most one, the format');
            const isPlain = args.length === 0;
            return stringValue(isPlain ? rfc3339(utcTime(startTime)) : format(startTime, textArgument(args, 0)));
        },
    };
}
function utcTime(date) {
    return { seconds: Math.floor(date.getTime() / 1000), nanoseconds: 0, offset: 0 };
}
/** @param duration in nanoseconds. */
function later(start, duration) {
    const moment = BigInt(start.seconds) * 1000000000n + BigInt(start.nanoseconds) + duration;
    const nanoseconds = ((moment % 1000000000n) + 1000000000n) % 1000000000n;
    return {
        seconds: Number((moment - nanoseconds) / 1000000000n),
        nanoseconds: Number(nanoseconds),
        offset: start.offset,
    };
}
function durationOf(text) {
    try {
        return BigInt(Math.round((0,duration/* parseDuration */.E)(text) * 1e6));
    }
    catch (error) {
        throw error instanceof errors/* BuildError */.zS ? new FunctionError(error.message) : error;
    }
}
/** The second argument of `formatdate`: what is wrong with it is its own fault. */
function timeArgument(text) {
    try {
        return parseStrictTimestamp(text);
    }
    catch (error) {
        throw error instanceof FunctionError ? new FunctionError(error.message, 1) : error;
    }
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/date-parts.js





const NUMBERS = ['year', 'year_day', 'day', 'month', 'weekday', 'hour', 'minute', 'second', 'iso_year', 'iso_week'];
const rfc3339Parse = {
    parameters: [{ name: 'timestamp', type: STRING }],
    type: partsType('unix', NUMBER),
    call: (args) => {
        const time = parseTimestamp(textArgument(args, 0).replace(/^([0-9]{4}-[0-9]{2}-[0-9]{2}) /, '$1T'));
        return date_parts_partsOf(time, 'unix', numberValue(time.seconds));
    },
};
const unixTimestampParse = {
    parameters: [{ name: 'unix_timestamp', type: NUMBER }],
    type: partsType('rfc3339', STRING),
    call: (args) => {
        const time = { seconds: Number(wholeArgument(args, 0)), nanoseconds: 0, offset: 0 };
        return date_parts_partsOf(time, 'rfc3339', stringValue(rfc3339(time)));
    },
};
/** `rfc3339_parse` and `unix_timestamp_parse`: the parts of a moment in its own offset. @see spec-hcl2 C */
const DATE_PARTS_FUNCTIONS = new Map([
    ['rfc3339_parse', rfc3339Parse],
    ['unix_timestamp_parse', unixTimestampParse],
]);
function partsType(name, type) {
    return objectOf([
        ...NUMBERS.map((part) => [part, NUMBER]),
        ['month_name', STRING],
        ['weekday_name', STRING],
        [name, type],
    ]);
}
function date_parts_partsOf(timestamp, name, value) {
    const time = civilTime(timestamp);
    return objectValue([
        ['year', numberValue(time.year)],
        ['year_day', numberValue(time.yearDay)],
        ['day', numberValue(time.day)],
        ['month', numberValue(time.month)],
        ['month_name', stringValue(calendar/* MONTHS */.K[time.month - 1] ?? '')],
        ['weekday', numberValue(time.weekday)],
        ['weekday_name', stringValue(calendar/* WEEKDAYS */.w[time.weekday] ?? '')],
        ['hour', numberValue(time.hour)],
        ['minute', numberValue(time.minute)],
        ['second', numberValue(time.second)],
        ['iso_year', numberValue(time.isoYear)],
        ['iso_week', numberValue(time.isoWeek)],
        [name, value],
    ]);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./out/support/go-glob.js
var go_glob = __webpack_require__(7896);
// EXTERNAL MODULE: ./out/support/go-path.js
var go_path = __webpack_require__(57137);
;// CONCATENATED MODULE: ./out/languages/hcl-functions/expand-braces.js

/** How many patterns one can stand for. */
const MAXIMUM_PATTERNS = 10_000;
/**
 * A pattern with `{a,b}` as the patterns it stands for; alternatives may hold further ones. A backslash takes the meaning
 * from the character after it. Throws {@link FunctionError} for a brace that is not closed.
 */
function expandBraces(pattern) {
    const open = indexOfAny(pattern, '{', 0);
    if (open < 0)
        return [pattern];
    const { alternatives, end } = alternativesOf(pattern, open);
    const heads = alternatives.flatMap((alternative) => expandBraces(alternative));
    const tails = expandBraces(pattern.slice(end));
    if (heads.length * tails.length > MAXIMUM_PATTERNS) {
        throw new FunctionError(`failed to glob pattern (${pattern}): too many alternatives`);
    }
    const before = pattern.slice(0, open);
    return heads.flatMap((head) => tails.map((tail) => before + head + tail));
}
/** What stands between the brace and its counterpart, by the commas of this level, and where the rest begins. */
function alternativesOf(pattern, open) {
    const alternatives = [];
    let start = open + 1;
    let depth = 0;
    for (let at = indexOfAny(pattern, '{},', start); at >= 0; at = indexOfAny(pattern, '{},', at + 1)) {
        const character = pattern[at];
        if (character === '{')
            depth++;
        else if (depth > 0)
            depth -= character === '}' ? 1 : 0;
        else {
            alternatives.push(pattern.slice(start, at));
            start = at + 1;
            if (character === '}')
                return { alternatives, end: start };
        }
    }
    throw new FunctionError(`failed to glob pattern (${pattern}): syntax error in pattern`);
}
/** The next of the characters that no backslash precedes; -1 when there is none. */
function indexOfAny(text, characters, start) {
    for (let at = start; at < text.length; at++) {
        if (text[at] === '\\')
            at++;
        else if (characters.includes(text.charAt(at)))
            return at;
    }
    return -1;
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/find-files.js







/**
 * The regular files under a folder whose paths match a pattern of `fileset`, relative to the folder, with slashes: `*`, `?`,
 * `[a-z]` and `\` within a name, `**` for any number of folders, `{a,b}` anywhere. Hidden files are no exception, symbolic
 * links are followed. What cannot be read has no files. Throws {@link FunctionError} for a bad pattern.
 *
 * @see spec-hcl2 C, fileset
 */
function findFiles(folder, pattern) {
    const found = new Set();
    for (const one of expandBraces(pattern))
        new Search(folder, find_files_partsOf(one, pattern), found).run();
    return [...found].map((path) => external_node_path_.posix.relative(folder, external_node_path_.posix.join(folder, path)));
}
function find_files_partsOf(pattern, whole) {
    const names = (0,go_path/* goClean */.AH)(`./${pattern}`).split('/');
    const parts = names.map((name) => {
        if (name === '**')
            return { kind: 'folders' };
        if (!/[*?[\\]/.test(name))
            return { kind: 'name', name };
        return { kind: 'pattern', names: matcher(name, whole) };
    });
    // `**` at the end stands for files, and two in a row for one.
    if (parts.at(-1)?.kind === 'folders')
        parts.push({ kind: 'pattern', names: /./ });
    return parts.filter((part, index) => part.kind !== 'folders' || parts[index - 1]?.kind !== 'folders');
}
function matcher(name, whole) {
    try {
        return (0,go_glob/* goGlobMatcher */.d)(name);
    }
    catch (error) {
        throw new FunctionError(`failed to glob pattern (${whole}): ${(0,errors/* errorMessage */.gJ)(error)}`);
    }
}
class Search {
    #root;
    #parts;
    #found;
    /** Folders that were searched for the parts from an index on. */
    #done = new Set();
    constructor(root, parts, found) {
        this.#root = root;
        this.#parts = parts;
        this.#found = found;
    }
    run() {
        this.#folder('.', 0, []);
    }
    /** @param links the targets of the symbolic links that led here below a `**`: none is followed twice. Deviation: fileset-links. */
    #folder(path, index, links) {
        const part = this.#parts[index];
        const key = `${index}:${path}`;
        if (part === undefined || this.#done.has(key))
            return;
        this.#done.add(key);
        if (part.kind === 'folders') {
            this.#folder(path, index + 1, links);
            for (const entry of this.#entries(path))
                this.#below(path, entry, index, links);
        }
        else if (part.kind === 'name')
            this.#take(external_node_path_.posix.join(path, part.name), index);
        else {
            for (const { name } of this.#entries(path)) {
                if (part.names.test(name))
                    this.#take(external_node_path_.posix.join(path, name), index);
            }
        }
    }
    /** A file for the last part, else the folder for the next. */
    #take(path, index) {
        const isLast = index === this.#parts.length - 1;
        const facts = (0,external_node_fs_.statSync)((0,external_node_path_.join)(this.#root, path), { throwIfNoEntry: false });
        if (isLast && facts?.isFile())
            this.#found.add(path);
        if (!isLast && facts?.isDirectory())
            this.#folder(path, index + 1, []);
    }
    #below(path, entry, index, links) {
        const inner = external_node_path_.posix.join(path, entry.name);
        if (entry.isDirectory())
            this.#folder(inner, index, links);
        if (!entry.isSymbolicLink())
            return;
        const location = (0,external_node_path_.join)(this.#root, inner);
        if (!(0,external_node_fs_.statSync)(location, { throwIfNoEntry: false })?.isDirectory())
            return;
        const target = (0,external_node_fs_.realpathSync)(location);
        if (!links.includes(target))
            this.#folder(inner, index, [...links, target]);
    }
    #entries(path) {
        try {
            return (0,external_node_fs_.readdirSync)((0,external_node_path_.join)(this.#root, path), { withFileTypes: true });
        }
        catch {
            return [];
        }
    }
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/home-path.js


/** `~` and what follows `~/` in the home directory; other paths stay. Throws {@link FunctionError} for `~user`. */
function expandHome(path, homeDirectory) {
    if (!path.startsWith('~'))
        return path;
    if (path !== '~' && !path.startsWith('~/'))
        throw new FunctionError('cannot expand user-specific home dir');
    return (0,external_node_path_.resolve)(homeDirectory, `.${path.slice(1)}`);
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/file.js











const file = {
    parameters: [{ name: 'path', type: STRING }],
    type: STRING,
    call: (args, context) => stringValue(readText(textArgument(args, 0), context)),
};
const fileexists = {
    parameters: [{ name: 'path', type: STRING }],
    type: BOOL,
    call: (args, context) => boolValue(isFile(textArgument(args, 0), context)),
};
const fileset = {
    parameters: [
        { name: 'path', type: STRING },
        { name: 'pattern', type: STRING },
    ],
    type: setOf(STRING),
    call: (args, context) => {
        const found = findFiles(located(textArgument(args, 0), context), textArgument(args, 1));
        return setValue(STRING, found.map(stringValue));
    },
};
/** The path is relative to the working directory and a `~` is a name. @see spec-hcl2 C */
const filebase64 = {
    parameters: [{ name: 'path', type: STRING }],
    type: STRING,
    call: (args, { workingDirectory }) => {
        const path = textArgument(args, 0);
        return stringValue(readBytes((0,external_node_path_.resolve)(workingDirectory, path), path).toString('base64'));
    },
};
/** `file`, `fileexists`, `fileset`, `filebase64`. @see spec-hcl2 C */
const FILE_FUNCTIONS = new Map([
    ['file', file],
    ['fileexists', fileexists],
    ['fileset', fileset],
    ['filebase64', filebase64],
]);
/**
 * The text of a file whose path is relative to the folder of the template; `~` is the home directory. Throws
 * {@link FunctionError}.
 */
function readText(path, context) {
    const text = UTF_8.decode(readBytes(located(path, context), path, context.baseDirectory));
    if (text !== undefined)
        return text;
    throw new FunctionError(`contents of ${path} are not valid UTF-8; the function filebase64 gives the Base64 text of such files`);
}
/** @param shown the path as the template says it @param base the folder that it is relative to, if not the working directory */
function readBytes(path, shown, base = '') {
    try {
        return (0,external_node_fs_.readFileSync)(path);
    }
    catch (error) {
        const isMissing = (0,go_file_error/* fileErrorCode */.c)(error) === 'ENOENT';
        throw new FunctionError(isMissing ? file_missing(shown, base) : (0,go_file_error/* goFileError */.d)('read', shown, error));
    }
}
/** Whoever writes `"${path.root}/x"` names the folder of the template twice, unless it is the working directory. */
function file_missing(shown, base) {
    const isTwice = base !== '' && base !== '.' && shown.startsWith(`${base}/`) && !(0,external_node_path_.isAbsolute)(shown);
    return `no file exists at ${shown}${isTwice ? ` in ${base}; leave out path.root: relative paths start there` : ''}`;
}
function isFile(path, context) {
    const facts = statOf(path, context);
    if (facts === undefined || facts.isFile())
        return facts !== undefined;
    throw new FunctionError(`${path} is ${facts.isDirectory() ? 'a directory' : 'not a regular file'}`);
}
function statOf(path, context) {
    try {
        return (0,external_node_fs_.statSync)(located(path, context));
    }
    catch (error) {
        if ((0,go_file_error/* fileErrorCode */.c)(error) === 'ENOENT')
            return undefined;
        if (error instanceof FunctionError)
            throw error;
        throw new FunctionError((0,go_file_error/* goFileError */.d)('stat', path, error));
    }
}
function located(path, { workingDirectory, baseDirectory, homeDirectory }) {
    return (0,external_node_path_.resolve)(workingDirectory, baseDirectory, expandHome(path, homeDirectory));
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/format-number.js
const RADIX = { b: 2, o: 8, d: 10, x: 16, X: 16 };
const PREFIX = { b: '0b', o: '0', d: '', x: '0x', X: '0X' };
/** Digits after the point when the verb does not say. */
const DEFAULT_PLACES = 6;
/** Verbs `b d o x X`. The precision is a least number of digits; then zeros fill no width. */
function integerText(verb, integer) {
    const { letter, precision, flags } = verb;
    if (precision === 0 && integer === 0n)
        return '';
    const magnitude = (integer < 0n ? -integer : integer).toString(RADIX[letter]).padStart(precision ?? 0, '0');
    return filled(verb, {
        sign: signOf(verb, integer < 0n),
        prefix: flags.has('#') ? (PREFIX[letter] ?? '') : '',
        digits: letter === 'X' ? magnitude.toUpperCase() : magnitude,
        mayFillZeros: precision === undefined,
    });
}
/** Verbs `e E f g G`. Infinities always have a sign, and are not filled with zeros. */
function floatText(verb, number) {
    const sign = signOf(verb, number.isNegative());
    if (number.isInfinite())
        return filled(verb, { sign: sign || '+', prefix: '', digits: 'Inf', mayFillZeros: false });
    const digits = magnitudeText(verb, number.abs());
    return filled(verb, { sign, prefix: '', digits, mayFillZeros: true });
}
function magnitudeText({ letter, precision }, number) {
    switch (letter) {
        case 'f':
            return number.toFixed(precision ?? DEFAULT_PLACES);
        case 'e':
            return number.toExponent(precision ?? DEFAULT_PLACES);
        case 'E':
            return number.toExponent(precision ?? DEFAULT_PLACES).toUpperCase();
        case 'G':
            return number.toGeneral(precision).toUpperCase();
        default:
            return number.toGeneral(precision);
    }
}
function signOf({ flags }, isNegative) {
    if (isNegative)
        return '-';
    return flags.has('+') ? '+' : flags.has(' ') ? ' ' : '';
}
/** To the width: zeros before the digits, or spaces on either side. */
function filled({ width, flags }, { sign, prefix, digits, mayFillZeros }) {
    const missing = Math.max(width - sign.length - prefix.length - digits.length, 0);
    if (flags.has('-'))
        return sign + prefix + digits + ' '.repeat(missing);
    if (flags.has('0') && mayFillZeros)
        return sign + prefix + '0'.repeat(missing) + digits;
    return ' '.repeat(missing) + sign + prefix + digits;
}

// EXTERNAL MODULE: ./out/languages/json/json-reader.js
var json_reader = __webpack_require__(17680);
;// CONCATENATED MODULE: ./out/languages/hcl-functions/json.js








const jsonencode = {
    parameters: [{ name: 'val', type: ANY, allowsNull: true, allowsAny: true }],
    type: STRING,
    call: ([value = NULL]) => (isWhollyKnown(value) ? stringValue(jsonText(value)) : unknownOf(STRING)),
};
const jsondecode = {
    parameters: [{ name: 'str', type: STRING }],
    type: ANY,
    call: (args) => json_decode(textArgument(args, 0)),
};
/** `jsonencode` and `jsondecode`. @see spec-hcl2 C */
const JSON_FUNCTIONS = new Map([
    ['jsonencode', jsonencode],
    ['jsondecode', jsondecode],
]);
/**
 * A wholly known value as compact JSON: keys in bytewise order, `<`, `>`, `&`, U+2028 and U+2029 escaped, numbers in plain
 * decimals. Throws {@link FunctionError} for infinity.
 */
function jsonText(value) {
    switch (value.kind) {
        case 'null':
            return 'null';
        case 'string':
            return json_quoted(value.value);
        case 'number':
            if (value.value.isInfinite())
                throw new FunctionError('cannot serialize infinity as JSON');
            return value.value.toText();
        case 'bool':
            return String(value.value);
        case 'list':
        case 'set':
        case 'tuple':
            return `[${value.items.map(jsonText).join(',')}]`;
        case 'map':
        case 'object':
            return `{${[...value.entries].map(([key, item]) => `${json_quoted(key)}:${jsonText(item)}`).join(',')}}`;
        case 'unknown':
            throw new TypeError('an unknown value has no JSON');
    }
}
function json_quoted(text) {
    return JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, (character) => {
        return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
    });
}
function json_decode(text) {
    try {
        return valueOfJson(new json_reader/* JsonReader */.O('', text, 'any').document());
    }
    catch (error) {
        if (error instanceof errors/* BuildError */.zS)
            throw new FunctionError(error.message);
        throw error;
    }
}
/** Of a key that is there twice the last counts, if its type is that of the first. */
function valueOfJson(node) {
    switch (node.kind) {
        case 'null':
            return NULL;
        case 'bool':
            return boolValue(node.value);
        case 'string':
            return stringValue(node.value);
        case 'number':
            return numberOf(node.text);
        case 'list':
            return tupleValue(node.items.map(valueOfJson));
        case 'map':
            return objectOfJson(node);
    }
}
function objectOfJson({ entries }) {
    const values = new Map();
    for (const entry of entries) {
        const name = entry.name.normalize('NFC');
        const value = valueOfJson(entry.value);
        const earlier = values.get(name);
        if (earlier !== undefined && !sameType(earlier.type, value.type)) {
            throw new FunctionError(`the key ${JSON.stringify(name)} is there twice, with values of two types`);
        }
        values.set(name, value);
    }
    return objectValue(values);
}
function numberOf(text) {
    const number = BigFloat.parse(text);
    if (number === undefined)
        throw new FunctionError(`the number ${text} is out of range`);
    return numberValue(number);
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/format-value.js








/** The text of a wholly known argument as a verb asks for it. Throws {@link FunctionError}. @see spec-hcl2 C, "format verbs" */
function formatValue(verb, value) {
    if (value.kind === 'null' && verb.letter !== 'v')
        throw unsupportedValue(verb, 'null value cannot be formatted');
    switch (verb.letter) {
        case 'v':
            return padded(verb, verb.flags.has('#') ? asJson(verb, value) : plain(verb, value));
        case 't':
            return String(format_value_asBool(verb, value));
        case 'b':
        case 'd':
        case 'o':
        case 'x':
        case 'X':
            return integerText(verb, asInteger(verb, value));
        case 'e':
        case 'E':
        case 'f':
        case 'g':
        case 'G':
            return floatText(verb, asNumber(verb, value));
        case 's':
            return padded(verb, cut(verb, asText(verb, value)));
        case 'q':
            return padded(verb, asJson(verb, stringValue(cut(verb, asText(verb, value)))));
        default:
            throw new FunctionError(`unsupported format verb '${verb.letter}' in "${verb.source}" at offset ${verb.offset}`);
    }
}
function unsupportedValue({ source, offset }, problem) {
    return new FunctionError(`unsupported value for "${source}" at ${offset}: ${problem}`);
}
/** `%v`: a string as it is, a number with its shortest digits, the rest as JSON. */
function plain(verb, value) {
    if (value.kind === 'string')
        return value.value;
    return value.kind === 'number' ? value.value.toGeneral() : asJson(verb, value);
}
function asJson(verb, value) {
    try {
        return jsonText(value);
    }
    catch (error) {
        if (error instanceof FunctionError)
            throw unsupportedValue(verb, error.message);
        throw error;
    }
}
function asText(verb, value) {
    const text = converted(verb, value, STRING);
    if (text.kind !== 'string')
        throw unsupportedValue(verb, 'a string is required');
    return text.value;
}
function asNumber(verb, value) {
    const number = converted(verb, value, NUMBER);
    if (number.kind !== 'number')
        throw unsupportedValue(verb, 'a number is required');
    return number.value;
}
function asInteger(verb, value) {
    const number = asNumber(verb, value);
    if (!number.isInteger())
        throw unsupportedValue(verb, 'an integer is required');
    return number.toBigInt();
}
function format_value_asBool(verb, value) {
    const bool = converted(verb, value, BOOL);
    if (bool.kind !== 'bool')
        throw unsupportedValue(verb, 'a bool is required');
    return bool.value;
}
function converted(verb, value, type) {
    try {
        return convert(value, type);
    }
    catch (error) {
        if (error instanceof ConversionError)
            throw unsupportedValue(verb, error.message);
        throw error;
    }
}
/** The precision of a string counts characters; none cuts nothing, nor does 0. */
function cut({ precision = 0 }, text) {
    return precision === 0 ? text : charactersOf(text).slice(0, precision).join('');
}
/** To the width in characters, with spaces or zeros on either side. */
function padded({ width, flags }, text) {
    const padding = (flags.has('0') ? '0' : ' ').repeat(Math.max(width - charactersOf(text).length, 0));
    return flags.has('-') ? text + padding : padding + text;
}

// EXTERNAL MODULE: ./out/languages/go-template/quote.js
var quote = __webpack_require__(3547);
;// CONCATENATED MODULE: ./out/languages/hcl-functions/format-verb.js


/** The widest padding and the longest fraction that can be asked for; Go's own limit. Deviation: format-width. */
const LIMIT = 1_000_000;
const VERB = /%([0#\-+ ]*)([1-9][0-9]*)?(?:\.([0-9]*))?(?:\[([1-9][0-9]*)\])?([A-Za-z])/y;
/** What a verb that breaks off has until there. */
const BEGINNING = /%[0#\-+ ]*(?:[1-9][0-9]*)?(?:\.[0-9]*)?(?:\[(?:[1-9][0-9]*\]?)?)?/y;
/**
 * The parts of a format string, one after the other: a verb that is none throws {@link FunctionError} only when its turn comes,
 * so that what is wrong with the arguments of those before it is told first.
 */
function* formatParts(format) {
    let next = 1;
    for (let at = 0; at < format.length;) {
        const percent = format.indexOf('%', at);
        const literalEnd = percent < 0 ? format.length : percent;
        if (literalEnd > at)
            yield format.slice(at, literalEnd);
        at = literalEnd;
        if (format.startsWith('%%', at)) {
            yield '%';
            at += 2;
        }
        else if (at < format.length) {
            const verb = verbAt(format, at, next);
            yield verb;
            next = verb.argument + 1;
            at += verb.source.length;
        }
    }
}
function verbAt(format, at, next) {
    VERB.lastIndex = at;
    const match = VERB.exec(format);
    if (match === null)
        throw brokenVerb(format, at);
    const [source, flags = '', width, precision, argument, letter = ''] = match;
    return {
        source,
        offset: byteLength(format, at),
        letter,
        flags: new Set(flags),
        width: bounded(Number(width ?? 0)),
        precision: precision === undefined ? undefined : bounded(Number(precision)),
        argument: argument === undefined ? next : Number(argument),
    };
}
function bounded(size) {
    if (size > LIMIT)
        throw new FunctionError(`widths and precisions go up to ${LIMIT}`);
    return size;
}
function brokenVerb(format, at) {
    BEGINNING.lastIndex = at;
    const end = at + (BEGINNING.exec(format)?.[0].length ?? 0);
    const offset = byteLength(format, end);
    const character = String.fromCodePoint(format.codePointAt(end) ?? 0);
    if (end === format.length)
        return new FunctionError(`invalid format string starting at offset ${offset}`);
    return new FunctionError(`unrecognized format character ${(0,quote/* quote */.h)(character, { mark: "'" })} at offset ${offset}`);
}
function byteLength(format, end) {
    return Buffer.byteLength(format.slice(0, end));
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/format.js







const PARAMETERS = [{ name: 'format', type: STRING }];
const ARGS = { name: 'args', type: ANY, allowsNull: true, allowsUnknown: true, allowsAny: true };
const format = {
    parameters: PARAMETERS,
    rest: ARGS,
    type: STRING,
    call: (args) => formatted(textArgument(args, 0), args.slice(1)),
};
const formatlist = {
    parameters: PARAMETERS,
    rest: ARGS,
    type: listOf(STRING),
    call: (args) => {
        const template = textArgument(args, 0);
        const values = args.slice(1);
        const count = iterationCount(values);
        if (count === undefined)
            return unknownOf(listOf(STRING));
        return listValue(STRING, Array.from({ length: count }, (_, index) => iteration(template, values, index)));
    },
};
/** `format` and `formatlist`. @see spec-hcl2 C, "format verbs" */
const FORMAT_FUNCTIONS = new Map([
    ['format', format],
    ['formatlist', formatlist],
]);
function formatted(template, values) {
    const texts = [];
    let used = 0;
    for (const part of formatParts(template)) {
        const isVerb = typeof part !== 'string';
        texts.push(isVerb ? verbText(part, values) : part);
        if (isVerb)
            used = Math.max(used, part.argument);
    }
    if (values.length > used)
        throw new FunctionError(`too many arguments; ${usage(used)}`, used + 1);
    return texts.includes(undefined) ? unknownOf(STRING) : stringValue(texts.join(''));
}
function usage(used) {
    return used === 0 ? 'no verbs in format string' : `only ${used} used by format string`;
}
/** Undefined while the argument is unknown. */
function verbText(verb, values) {
    const value = values[verb.argument - 1];
    if (value !== undefined)
        return isWhollyKnown(value) ? formatValue(verb, value) : undefined;
    const { source, offset, argument } = verb;
    throw new FunctionError(`not enough arguments for "${source}" at ${offset}: need index ${argument} but have ${values.length} total`);
}
/** How often to format: as often as the sequences have items, once without any; undefined while that is unknown. */
function iterationCount(values) {
    if (values.some(({ kind, type }) => kind === 'unknown' && !isScalar(type)))
        return undefined;
    const lengths = values.map((value) => (isSequence(value) ? value.items.length : undefined));
    const first = lengths.findIndex((length) => length !== undefined);
    const other = lengths.findIndex((length) => length !== undefined && length !== lengths[first]);
    if (other < 0)
        return lengths[first] ?? 1;
    throw new FunctionError(`argument ${other + 1} has length ${lengths[other]}, which is inconsistent with argument ${first + 1} of length ${lengths[first]}`, other + 1);
}
/** True for types whose values are used as they are in every iteration. */
function isScalar(type) {
    return isPrimitive(type) || type.kind === 'map' || type.kind === 'object';
}
function iteration(template, values, index) {
    const current = values.map((value) => (isSequence(value) ? argumentAt(value.items, index) : value));
    try {
        return formatted(template, current);
    }
    catch (error) {
        if (!(error instanceof FunctionError) || values.length === 0)
            throw error;
        throw new FunctionError(`error on format iteration ${index}: ${error.message}`);
    }
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/hash.js




function hash(algorithm) {
    return {
        parameters: [{ name: 'str', type: STRING }],
        type: STRING,
        call: (args) => stringValue((0,external_node_crypto_.createHash)(algorithm).update(textArgument(args, 0)).digest('hex')),
    };
}
/** `md5`, `sha1`, `sha256`, `sha512`: lowercase hexadecimal of the text's UTF-8. @see spec-hcl2 C */
const HASH_FUNCTIONS = new Map(['md5', 'sha1', 'sha256', 'sha512'].map((algorithm) => [algorithm, hash(algorithm)]));

;// CONCATENATED MODULE: ./out/languages/hcl-functions/network.js



/** A function that the network answers; an argument that is null is passed as an empty string. */
function asked(name, ...parameters) {
    return [
        name,
        {
            parameters,
            type: STRING,
            call: (args, context) => answerOf(name, context.network(name, args.map((arg) => ('value' in arg ? String(arg.value) : '')))),
        },
    ];
}
/** Deviation: secret-store-masked. What comes out of a secret store is secret. */
function answerOf(name, answer) {
    return name === 'consul_key' ? stringValue(answer) : mark(stringValue(answer));
}
/** `consul_key`, `vault`, `aws_secretsmanager` and `aws_secretsmanager_raw`. @see spec-hcl2 C */
const NETWORK_FUNCTIONS = new Map([
    asked('consul_key', { name: 'key', type: STRING }),
    asked('vault', { name: 'path', type: STRING }, { name: 'key', type: STRING }),
    asked('aws_secretsmanager', { name: 'name', type: STRING }, { name: 'key', type: STRING, allowsNull: true }),
    asked('aws_secretsmanager_raw', { name: 'name', type: STRING }),
]);

;// CONCATENATED MODULE: ./out/languages/hcl-functions/addition.js

/** The sum of two numbers. Throws {@link FunctionError} for infinities of opposite signs. */
function addition(a, b) {
    if (a.isInfinite() && b.isInfinite() && a.isNegative() !== b.isNegative()) {
        throw new FunctionError('the sum of opposite infinities has no value');
    }
    return a.add(b);
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/float64-power.js
/**
 * base^exponent in 64-bit floats; NaN when there is none. The whole part of the exponent is multiplied out, as Go does it, so that
 * powers of integers end in Go's digits; a fraction goes through exp and log, whose last digit depends on the processor in Go too.
 * Deviation: last-digit-of-powers.
 */
function float64Power(base, exponent) {
    if (!Number.isFinite(base) || !Number.isFinite(exponent) || base === 0)
        return ieeePower(base, exponent);
    if (Math.abs(exponent) === 0.5)
        return exponent < 0 ? 1 / Math.sqrt(base) : Math.sqrt(base);
    const { whole, fraction } = split(Math.abs(exponent));
    const start = fraction === 0 ? 1 : Math.exp(fraction * Math.log(base));
    const magnitude = timesPower(start, base, whole);
    const power = exponent < 0 ? 1 / magnitude : magnitude;
    // On the way to a very large or small result an intermediate one may be out of range.
    return Number.isFinite(power) && power !== 0 ? power : ieeePower(base, exponent);
}
/** Powers of 1 and -1 to infinity are 1 (IEEE 754), where JavaScript has no number. */
function ieeePower(base, exponent) {
    const isUnitToInfinity = Math.abs(base) === 1 && Math.abs(exponent) === Number.POSITIVE_INFINITY;
    return isUnitToInfinity ? 1 : base ** exponent;
}
/** The fraction is between -1/2 and 1/2. */
function split(exponent) {
    const floor = Math.floor(exponent);
    const fraction = exponent - floor;
    return fraction > 0.5 ? { whole: floor + 1, fraction: fraction - 1 } : { whole: floor, fraction };
}
/** start * base^exponent by squaring: as many steps as the exponent has bits, at most 1024. */
function timesPower(start, base, exponent) {
    let power = start;
    let square = base;
    for (let rest = exponent; rest > 0; rest = Math.floor(rest / 2)) {
        if (rest % 2 === 1)
            power *= square;
        square *= square;
    }
    return power;
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/numeric.js









const NUM = { name: 'num', type: NUMBER };
const abs = ofNumber((number) => number.abs());
const ceil = ofNumber((number) => (number.isInfinite() ? number : BigFloat.fromInteger(number.ceil())));
const floor = ofNumber((number) => (number.isInfinite() ? number : BigFloat.fromInteger(number.floor())));
const signum = {
    parameters: [NUM],
    type: NUMBER,
    call: (args) => {
        const whole = wholeArgument(args, 0);
        return numberValue(whole === 0n ? 0 : whole < 0n ? -1 : 1);
    },
};
const min = extremum((candidate, best) => candidate.compare(best) < 0);
const max = extremum((candidate, best) => candidate.compare(best) > 0);
const log = {
    parameters: [NUM, { name: 'base', type: NUMBER }],
    type: NUMBER,
    call: (args) => {
        const [num, base] = [numberArgument(args, 0).toNumber(), numberArgument(args, 1).toNumber()];
        return float64Value(Math.log(num) / Math.log(base));
    },
};
const pow = {
    parameters: [NUM, { name: 'power', type: NUMBER }],
    type: NUMBER,
    call: (args) => float64Value(float64Power(numberArgument(args, 0).toNumber(), numberArgument(args, 1).toNumber())),
};
const sum = {
    parameters: [{ name: 'list', type: ANY }],
    type: NUMBER,
    call: (args) => sumOf(argumentAt(args, 0)),
};
/** Functions of numbers. @see spec-hcl2 C */
const NUMERIC_FUNCTIONS = new Map([
    ['abs', abs],
    ['ceil', ceil],
    ['floor', floor],
    ['log', log],
    ['max', max],
    ['min', min],
    ['pow', pow],
    ['signum', signum],
    ['sum', sum],
]);
function ofNumber(compute) {
    return { parameters: [NUM], type: NUMBER, call: (args) => numberValue(compute(numberArgument(args, 0))) };
}
/** `min` and `max`. */
function extremum(isBetter) {
    return {
        parameters: [],
        rest: { name: 'numbers', type: NUMBER },
        type: NUMBER,
        call: (args) => {
            if (args.length === 0)
                throw new FunctionError('must pass at least one number');
            const numbers = args.map((_, index) => numberArgument(args, index));
            return numberValue(numbers.reduce((best, candidate) => (isBetter(candidate, best) ? candidate : best)));
        },
    };
}
function float64Value(result) {
    if (Number.isNaN(result))
        throw new FunctionError('the result is not a number');
    return numberValue(BigFloat.fromFloat64(result));
}
function sumOf(list) {
    if (!isSequence(list))
        throw notNumbers();
    if (list.items.length === 0)
        throw new FunctionError('cannot sum an empty list', 0);
    if (!isWhollyKnown(list))
        return unknownOf(NUMBER);
    return numberValue(list.items.map(numeric_asNumber).reduce(addition));
}
function numeric_asNumber(item) {
    const number = tryConvert(item, NUMBER);
    if (number?.kind !== 'number')
        throw notNumbers();
    return number.value;
}
function notNumbers() {
    return new FunctionError('argument must be list, set, or tuple of number values', 0);
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/numeric-parse.js







const parseint = {
    // Of any type, so that a number is refused and not read as decimal digits.
    parameters: [
        { name: 'number', type: ANY },
        { name: 'base', type: NUMBER },
    ],
    type: NUMBER,
    call: (args) => {
        const text = digitsArgument(argumentAt(args, 0));
        const base = baseArgument(numberArgument(args, 1));
        const integer = parseInteger(text, base);
        if (integer === undefined)
            throw new FunctionError(`cannot parse ${(0,quote/* quote */.h)(text)} as a base ${base} integer`, 0);
        return numberValue(BigFloat.fromInteger(integer));
    },
};
/** `parseint`. @see spec-hcl2 C */
const PARSE_FUNCTIONS = new Map([['parseint', parseint]]);
function digitsArgument(value) {
    if (value.kind === 'string')
        return value.value;
    throw new FunctionError(`first argument must be a string, not ${typeName(value.type)}`, 0);
}
function baseArgument(number) {
    const base = wholeNumber(number, { argument: 1 });
    if (base < 2n || base > 62n)
        throw new FunctionError('base must be a whole number between 2 and 62 inclusive', 1);
    return Number(base);
}
/** Undefined when the text is not an integer: a sign or none, then digits. */
function parseInteger(text, base) {
    const { sign = '', digits = '' } = /^(?<sign>[+-]?)(?<digits>[0-9A-Za-z]+)$/.exec(text)?.groups ?? {};
    if (digits === '')
        return undefined;
    let integer = 0n;
    for (const character of digits) {
        const digit = digitOf(character, base);
        if (digit >= base)
            return undefined;
        integer = integer * BigInt(base) + BigInt(digit);
    }
    return sign === '-' ? -integer : integer;
}
/** Above base 36 upper-case letters stand for 36 and more; else the case does not matter. */
function digitOf(character, base) {
    const digit = Number.parseInt(character, 36);
    return base > 36 && /[A-Z]/.test(character) ? digit + 26 : digit;
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/numeric-range.js






const numeric_range_LIMIT = 1024;
const numeric_range_ZERO = BigFloat.fromInteger(0);
const ONE = BigFloat.fromInteger(1);
const range = {
    parameters: [],
    rest: { name: 'params', type: NUMBER },
    type: listOf(NUMBER),
    call: (args) => {
        const { start, end, step } = numeric_range_bounds(args.map((_, index) => numberArgument(args, index)));
        return listValue(NUMBER, numbersOf(start, end, step).map(numberValue));
    },
};
/** `range`. @see spec-hcl2 C */
const RANGE_FUNCTIONS = new Map([['range', range]]);
/** Without a step numbers go up or down by one, as the bounds ask. */
function numeric_range_bounds(numbers) {
    const [first, second, third] = numbers;
    if (first === undefined || numbers.length > 3)
        throw new FunctionError('must have one, two, or three arguments');
    const [start, end] = second === undefined ? [numeric_range_ZERO, first] : [first, second];
    const isDown = end.compare(start) < 0;
    const step = third ?? (isDown ? ONE.neg() : ONE);
    if (isDown && step.compare(numeric_range_ZERO) >= 0)
        throw new FunctionError('end must be greater than start when step is positive', 1);
    if (end.compare(start) > 0 && step.compare(numeric_range_ZERO) < 0) {
        throw new FunctionError('end must be less than start when step is negative', 1);
    }
    return { start, end, step };
}
function numbersOf(start, end, step) {
    const direction = end.compare(start);
    const numbers = [];
    for (let number = start; end.compare(number) === direction && direction !== 0; number = addition(number, step)) {
        if (numbers.length === numeric_range_LIMIT) {
            const advice = 'either decrease the difference between start and end or use a smaller step';
            throw new FunctionError(`more than ${numeric_range_LIMIT} values were generated; ${advice}`);
        }
        numbers.push(number);
    }
    return numbers;
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/text-function.js



/** A function from strings, so many as it has names of parameters, to a string. */
function textFunction(names, compute) {
    return {
        parameters: names.map((name) => ({ name, type: STRING })),
        type: STRING,
        call: (args) => stringValue(compute(...args.map((_, index) => textArgument(args, index)))),
    };
}
/** A function from strings, so many as it has names of parameters, to a bool. */
function textTest(names, test) {
    return {
        parameters: names.map((name) => ({ name, type: STRING })),
        type: BOOL,
        call: (args) => boolValue(test(...args.map((_, index) => textArgument(args, index)))),
    };
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/path.js







const abspath = {
    parameters: [{ name: 'path', type: STRING }],
    type: STRING,
    call: (args, { workingDirectory }) => {
        return stringValue((0,external_node_path_.resolve)(workingDirectory, textArgument(args, 0)).replaceAll(external_node_path_.sep, '/'));
    },
};
const pathexpand = {
    parameters: [{ name: 'path', type: STRING }],
    type: STRING,
    call: (args, { homeDirectory }) => stringValue(expandHome(textArgument(args, 0), homeDirectory)),
};
/** Functions of paths that look at no file. @see spec-hcl2 C; Go: path/filepath */
const PATH_FUNCTIONS = new Map([
    ['abspath', abspath],
    ['basename', textFunction(['path'], go_path/* goBase */.km)],
    ['dirname', textFunction(['path'], go_path/* goDir */.GL)],
    ['pathexpand', pathexpand],
]);

// EXTERNAL MODULE: ../../node_modules/re2js/build/index.js
var build = __webpack_require__(13980);
;// CONCATENATED MODULE: ./out/languages/hcl-functions/regular-expression.js

/** A pattern is not in RE2's language. */
class PatternError extends Error {
    constructor(message) {
        super(message);
        this.name = 'PatternError';
    }
}
/**
 * A regular expression of RE2 as Go has it: linear time, leftmost-first, no look-around, no back-references. Names of groups
 * differ. Deviation: regex-group-names. @see spec-hcl2 C
 */
class RegularExpression {
    /** Names of the groups from the first on; undefined for those without. */
    groupNames;
    #compiled;
    /** Throws {@link PatternError}. */
    constructor(pattern) {
        this.#compiled = compile(pattern);
        const names = new Map(Object.entries(this.#compiled.namedGroups()).map(([name, index]) => [index, name]));
        this.groupNames = Array.from({ length: this.#compiled.groupCount() }, (_, index) => names.get(index + 1));
    }
    /** The leftmost match. */
    first(text) {
        return this.matches(text).next().value;
    }
    /** All matches from left to right. They do not overlap, and an empty one does not touch the one before (Go's rule). */
    *matches(text) {
        const matcher = this.#compiled.matcher(text);
        let previousEnd = -1;
        for (let from = 0; from <= text.length && matcher.find(from);) {
            const [start, end] = [matcher.start(), matcher.end()];
            const groups = Array.from({ length: this.groupNames.length + 1 }, (_, index) => matcher.group(index) ?? undefined);
            if (end > start || end > previousEnd)
                yield { start, end, groups };
            previousEnd = end;
            from = end > start ? end : end + characterLength(text, end);
        }
        return undefined;
    }
    /**
     * Replaces every match. In the replacement `$1`, `$name` and `${name}` stand for groups, empty for those that are not there;
     * a name is as long as letters, digits and underscores go on. `$$` is `$`.
     */
    replaceAll(text, replacement) {
        let result = '';
        let end = 0;
        for (const match of this.matches(text)) {
            result += text.slice(end, match.start) + this.#expanded(replacement, match);
            end = match.end;
        }
        return result + text.slice(end);
    }
    #expanded(replacement, { groups }) {
        return replacement.replace(REFERENCE, (_, braced, bare) => {
            const name = braced ?? bare;
            if (name === undefined)
                return '$';
            const index = /^(?:0|[1-9][0-9]*)$/.test(name) ? Number(name) : this.groupNames.indexOf(name) + 1;
            return index === 0 && name !== '0' ? '' : (groups[index] ?? '');
        });
    }
}
const REFERENCE = /\$(?:\{([\p{L}\p{Nd}_]+)\}|([\p{L}\p{Nd}_]+)|\$)/gu;
function compile(pattern) {
    try {
        return build/* RE2JS */.L3.compile(pattern);
    }
    catch (error) {
        if (error instanceof build/* RE2JSSyntaxException */.pB)
            throw new PatternError(error.message);
        throw error;
    }
}
function characterLength(text, at) {
    return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/regex.js






const regex_PARAMETERS = [
    { name: 'pattern', type: STRING },
    { name: 'string', type: STRING },
];
const regex = {
    parameters: regex_PARAMETERS,
    type: matchType,
    call: (args) => {
        const expression = expressionArgument(args);
        const match = expression.first(textArgument(args, 1));
        if (match === undefined)
            throw new FunctionError('pattern did not match any part of the given string');
        return matchValue(expression, match);
    },
};
const regexall = {
    parameters: regex_PARAMETERS,
    type: (args) => listOf(matchType(args)),
    call: (args) => {
        const expression = expressionArgument(args);
        const matches = [...expression.matches(textArgument(args, 1))];
        return listValue(matchType(args), matches.map((match) => matchValue(expression, match)));
    },
};
/** Functions of regular expressions. @see spec-hcl2 C */
const REGEX_FUNCTIONS = new Map([
    ['regex', regex],
    ['regex_replace', textFunction(['str', 'substr', 'replace'], replaced)],
    ['regexall', regexall],
]);
/** A string without groups, a tuple with groups, an object with named ones. */
function matchType(args) {
    if (args[0]?.kind !== 'string')
        return ANY;
    const { groupNames } = expressionArgument(args);
    if (groupNames.length === 0)
        return STRING;
    const names = groupNames.filter((name) => name !== undefined);
    return names.length === 0 ? tupleOf(groupNames.map(() => STRING)) : objectOf(names.map((name) => [name, STRING]));
}
function matchValue({ groupNames }, { groups }) {
    const [whole, ...parts] = groups.map((group) => (group === undefined ? nullOf(STRING) : stringValue(group)));
    if (whole === undefined || parts.length === 0)
        return whole ?? nullOf(STRING);
    const named = groupNames.flatMap((name, index) => name === undefined ? [] : [[name, parts[index] ?? nullOf(STRING)]]);
    return named.length === 0 ? tupleValue(parts) : objectValue(named);
}
function expressionArgument(args) {
    const expression = compiled(textArgument(args, 0), 0);
    const namedCount = expression.groupNames.filter((name) => name !== undefined).length;
    if (namedCount === 0 || namedCount === expression.groupNames.length)
        return expression;
    throw new FunctionError('invalid regexp pattern: cannot mix both named and unnamed capture groups', 0);
}
function replaced(text, pattern, replacement) {
    return compiled(pattern).replaceAll(text, replacement);
}
function compiled(pattern, argument) {
    try {
        return new RegularExpression(pattern);
    }
    catch (error) {
        if (error instanceof PatternError)
            throw new FunctionError(error.message, argument);
        throw error;
    }
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/rsa.js








const rsadecrypt = {
    parameters: [
        { name: 'ciphertext', type: STRING },
        { name: 'privatekey', type: STRING },
    ],
    type: STRING,
    call: (args) => stringValue(decrypt(textArgument(args, 0), textArgument(args, 1))),
};
/** `rsadecrypt`. @see spec-hcl2 C */
const RSA_FUNCTIONS = new Map([['rsadecrypt', rsadecrypt]]);
function decrypt(ciphertext, pem) {
    const bytes = base64Bytes(ciphertext);
    if (bytes === undefined)
        throw new FunctionError('the cipher text must be Base64-encoded');
    const text = UTF_8.decode(unpadded(paddedMessage(bytes, privateKey(pem))));
    if (text === undefined)
        throw new FunctionError('failed to decrypt: the message is not valid UTF-8');
    return text;
}
function privateKey(pem) {
    const body = /-----BEGIN RSA PRIVATE KEY-----\s([\s\S]*?)-----END RSA PRIVATE KEY-----/.exec(pem)?.[1];
    if (body === undefined)
        throw new FunctionError('the key must be a PEM block of the type "RSA PRIVATE KEY" (PKCS #1)');
    if (/^Proc-Type:.*ENCRYPTED/m.test(body))
        throw new FunctionError('encrypted private keys are not supported');
    try {
        return (0,external_node_crypto_.createPrivateKey)(pem);
    }
    catch (error) {
        throw new FunctionError(`failed to parse the private key: ${(0,errors/* errorMessage */.gJ)(error)}`);
    }
}
function paddedMessage(bytes, key) {
    try {
        return (0,external_node_crypto_.privateDecrypt)({ key, padding: external_node_crypto_.constants.RSA_NO_PADDING }, bytes);
    }
    catch (error) {
        throw new FunctionError(`failed to decrypt: ${(0,errors/* errorMessage */.gJ)(error)}`);
    }
}
/**
 * The message within PKCS #1 v1.5 padding: 0, 2, at least eight other bytes, 0. OpenSSL would answer a wrong key with a
 * random message instead of an error.
 *
 * @see RFC 8017 7.2.2
 */
function unpadded(padded) {
    const end = padded.indexOf(0, 2);
    if (padded[0] !== 0 || padded[1] !== 2 || end < 10)
        throw new FunctionError('failed to decrypt: decryption error');
    return padded.subarray(end + 1);
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/set-product.js







const setproduct = {
    parameters: [],
    rest: { name: 'sets', type: ANY },
    type: (args) => {
        const row = tupleOf(set_product_elementTypes(args));
        return areSets(args) ? setOf(row) : listOf(row);
    },
    call: (args) => {
        const types = set_product_elementTypes(args);
        const columns = types.map((type, index) => itemsArgument(args, index).map((item) => convert(item, type)));
        const rows = product(columns).map(tupleValue);
        return areSets(args) ? setValue(tupleOf(types), rows) : listValue(tupleOf(types), rows);
    },
};
/** `setproduct`. @see spec-hcl2 C */
const PRODUCT_FUNCTIONS = new Map([['setproduct', setproduct]]);
function areSets(args) {
    return args.every(({ type }) => type.kind === 'set');
}
/** The elements of a tuple become one type. */
function set_product_elementTypes(args) {
    if (args.length < 2)
        throw new FunctionError('at least two arguments are required');
    return args.map(({ type }, index) => {
        if (type.kind === 'set' || type.kind === 'list')
            return type.element;
        if (type.kind !== 'tuple')
            throw new FunctionError('a set or a list is required', index);
        const element = unify(type.elements);
        if (element === undefined)
            throw new FunctionError('all elements must be of the same type', index);
        return element;
    });
}
/** All rows with one item of each column; the last column changes fastest. */
function product(columns) {
    let rows = [[]];
    for (const column of columns)
        rows = rows.flatMap((row) => column.map((item) => [...row, item]));
    return rows;
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/sets.js








const setunion = ofSets((union, other) => [...union, ...other]);
const setintersection = ofSets((common, other) => {
    const present = new Set(other.map(identity));
    return common.filter((item) => present.has(identity(item)));
});
/** Functions between sets. @see spec-hcl2 C */
const SET_FUNCTIONS = new Map([
    ['setintersection', setintersection],
    ['setunion', setunion],
]);
function ofSets(combine) {
    return {
        parameters: [{ name: 'first_set', type: setOf(ANY) }],
        rest: { name: 'other_sets', type: setOf(ANY) },
        type: (args) => setOf(sets_elementType(args)),
        call: (args) => {
            const element = sets_elementType(args);
            if (!args.every(isWhollyKnown))
                return unknownOf(setOf(element));
            const sets = args.map((set) => (isSequence(set) ? set.items.map((item) => convert(item, element)) : []));
            return setValue(element, sets.reduce(combine));
        },
    };
}
/** Empty sets of no certain type fit every other. */
function sets_elementType(args) {
    const elements = args.flatMap(({ type }, index) => type.kind === 'set' && !isEmptyOfAny(argumentAt(args, index)) ? [type.element] : []);
    const element = unify(elements);
    if (element === undefined)
        throw new FunctionError('given sets must all have compatible element types');
    return element;
}
function isEmptyOfAny(set) {
    return set.kind === 'set' && set.items.length === 0 && set.type.kind === 'set' && set.type.element.kind === 'any';
}

// EXTERNAL MODULE: ./out/support/simple-case.js
var simple_case = __webpack_require__(91526);
;// CONCATENATED MODULE: ./out/languages/hcl-functions/string-case.js


/** Functions of upper and lower case. @see spec-hcl2 C */
const CASE_FUNCTIONS = new Map([
    ['lower', textFunction(['str'], (text) => Array.from(text, simple_case/* simpleLower */.W6).join(''))],
    ['title', textFunction(['str'], titleCase)],
    ['upper', textFunction(['str'], (text) => Array.from(text, simple_case/* simpleUpper */.LP).join(''))],
]);
/** Title case for what follows a separator or begins the text; the rest stays. */
function titleCase(text) {
    let previous = ' ';
    let result = '';
    for (const character of text) {
        result += isSeparator(previous) ? (0,simple_case/* simpleTitle */.pX)(character) : character;
        previous = character;
    }
    return result;
}
/** All of ASCII but letters, digits and underscore; beyond it only white space. */
function isSeparator(character) {
    return /^(?:[^\w\u0080-\u{10ffff}]|\p{White_Space})$/u.test(character);
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/string-characters.js





const substr = {
    parameters: [
        { name: 'str', type: STRING },
        { name: 'offset', type: NUMBER },
        { name: 'length', type: NUMBER },
    ],
    type: STRING,
    call: (args) => {
        const text = textArgument(args, 0);
        return stringValue(substring(text, Number(wholeArgument(args, 1)), Number(wholeArgument(args, 2))));
    },
};
/** Functions that count characters. @see spec-hcl2 C */
const CHARACTER_FUNCTIONS = new Map([
    ['strrev', textFunction(['str'], (text) => charactersOf(text).reverse().join(''))],
    ['substr', substr],
]);
/** A negative offset counts from the end; then no length means the rest, as a negative length does always. */
function substring(text, offset, length) {
    const characters = charactersOf(text);
    const start = offset < 0 ? Math.max(characters.length + offset, 0) : offset;
    const isToEnd = length < 0 || (length === 0 && offset < 0);
    return characters.slice(start, isToEnd ? undefined : start + length).join('');
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/string-list.js





/** Longest text that `indent` makes, in UTF-16 units. */
const MAX_LENGTH = 2 ** 28;
const string_list_split = {
    parameters: [
        { name: 'separator', type: STRING },
        { name: 'str', type: STRING },
    ],
    type: listOf(STRING),
    call: (args) => {
        const [separator, text] = [textArgument(args, 0), textArgument(args, 1)];
        const parts = separator === '' ? Array.from(text) : text.split(separator);
        return listValue(STRING, parts.map(stringValue));
    },
};
const join = {
    parameters: [{ name: 'separator', type: STRING }],
    rest: { name: 'lists', type: listOf(STRING) },
    type: STRING,
    call: (args) => {
        if (args.length < 2)
            throw new FunctionError('at least one list is required');
        if (!args.every(isWhollyKnown))
            return unknownOf(STRING);
        const parts = args.slice(1).flatMap((_, list) => string_list_joined(itemsArgument(args, list + 1), list + 1));
        return stringValue(parts.join(textArgument(args, 0)));
    },
};
const sort = {
    parameters: [{ name: 'list', type: listOf(STRING) }],
    type: listOf(STRING),
    call: (args) => {
        if (!args.every(isWhollyKnown))
            return unknownOf(listOf(STRING));
        const texts = itemsArgument(args, 0).map((item, index) => {
            if (item.kind === 'string')
                return item.value;
            throw new FunctionError(`given list element ${index} is null; a null string cannot be sorted`);
        });
        return listValue(STRING, texts.sort(compareKeys).map(stringValue));
    },
};
const indent = {
    parameters: [
        { name: 'spaces', type: NUMBER },
        { name: 'str', type: STRING },
    ],
    type: STRING,
    call: (args) => stringValue(indented(textArgument(args, 1), Number(wholeArgument(args, 0)))),
};
/** Functions between a string and its parts: pieces and lines. @see spec-hcl2 C */
const STRING_LIST_FUNCTIONS = new Map([
    ['indent', indent],
    ['join', join],
    ['sort', sort],
    ['split', string_list_split],
]);
function string_list_joined(items, argument) {
    return items.map((item, index) => {
        if (item.kind === 'string')
            return item.value;
        throw new FunctionError(`element ${index} is null; cannot concatenate null values`, argument);
    });
}
function indented(text, spaces) {
    if (spaces < 0)
        throw new FunctionError('the number of spaces must not be negative');
    const lines = text.split('\n');
    if (text.length + spaces * (lines.length - 1) > MAX_LENGTH)
        throw new FunctionError('the indented text would be too long');
    return lines.join(`\n${' '.repeat(lines.length > 1 ? spaces : 0)}`);
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/string-search.js

/** Functions that look for a literal text. @see spec-hcl2 C */
const SEARCH_FUNCTIONS = new Map([
    ['endswith', textTest(['str', 'suffix'], (text, suffix) => text.endsWith(suffix))],
    ['replace', textFunction(['str', 'substr', 'replace'], string_search_replaced)],
    ['startswith', textTest(['str', 'prefix'], (text, prefix) => text.startsWith(prefix))],
    ['strcontains', textTest(['str', 'substr'], (text, part) => text.includes(part))],
]);
/** The empty text is found before, between and after the code points. */
function string_search_replaced(text, part, replacement) {
    if (part !== '')
        return text.split(part).join(replacement);
    return [replacement, ...Array.from(text, (character) => character + replacement)].join('');
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/string-trim.js

/** Functions that take something off the ends of a text. @see spec-hcl2 C */
const TRIM_FUNCTIONS = new Map([
    ['chomp', textFunction(['str'], chomp)],
    ['trim', textFunction(['str', 'cutset'], trim)],
    ['trimprefix', textFunction(['str', 'prefix'], trimPrefix)],
    ['trimspace', textFunction(['str'], trimSpace)],
    ['trimsuffix', textFunction(['str', 'suffix'], trimSuffix)],
]);
function chomp(text) {
    let end = text.length;
    while (end > 0 && (text[end - 1] === '\n' || text[end - 1] === '\r'))
        end--;
    return text.slice(0, end);
}
function trim(text, cutset) {
    const cut = new Set(cutset);
    return trimWhile(text, (character) => cut.has(character));
}
function trimSpace(text) {
    return trimWhile(text, (character) => /^\p{White_Space}$/u.test(character));
}
function trimPrefix(text, prefix) {
    return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}
function trimSuffix(text, suffix) {
    return text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text;
}
function trimWhile(text, isCut) {
    const characters = Array.from(text);
    const start = characters.findIndex((character) => !isCut(character));
    const last = characters.findLastIndex((character) => !isCut(character));
    return start < 0 ? '' : characters.slice(start, last + 1).join('');
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/encodings/single-byte.js
/** An encoding of 256 characters, in the order of their bytes. */
function singleByteEncoding(characters) {
    const bytes = new Map(Array.from(characters, (character, byte) => [character, byte]));
    return {
        encode(text) {
            const encoded = Array.from(text, (character) => bytes.get(character));
            return encoded.includes(undefined) ? undefined : Buffer.from(encoded.map((byte = 0) => byte));
        },
        decode: (encoded) => Array.from(encoded, (byte) => characters[byte] ?? '').join(''),
    };
}
/** Classic Mac OS with the euro sign. */
const MACINTOSH = singleByteEncoding(new TextDecoder('macintosh').decode(Uint8Array.from({ length: 256 }, (_, byte) => byte)));

;// CONCATENATED MODULE: ./out/languages/hcl-functions/encodings/ebcdic.js

const FIRST_HALF = '000102039c09867f978d8e0b0c0d0e0f101112139d8508871819928f1c1d1e1f80818283840a171b88898a8b8c050607909116939495960498999a9b14159e1a';
/** The Latin-1 character of each byte. @see IANA: IBM037 */
const IBM037_CHARACTERS = latin1(FIRST_HALF +
    '20a0e2e4e0e1e3e5e7f1a22e3c282b7c26e9eaebe8edeeefecdf21242a293bac2d2fc2c4c0c1c3c5c7d1a62c255f3e3ff8c9cacbc8cdcecfcc603a2340273d22' +
    'd8616263646566676869abbbf0fdfeb1b06a6b6c6d6e6f707172aabae6b8c6a4b57e737475767778797aa1bfd0dddeae5ea3a5b7a9a7b6bcbdbe5b5dafa8b4d7' +
    '7b414243444546474849adf4f6f2f3f57d4a4b4c4d4e4f505152b9fbfcf9faff5cf7535455565758595ab2d4d6d2d3d530313233343536373839b3dbdcd9da9f');
const IBM1047_CHARACTERS = latin1(FIRST_HALF +
    '20a0e2e4e0e1e3e5e7f1a22e3c282b7c26e9eaebe8edeeefecdf21242a293b5e2d2fc2c4c0c1c3c5c7d1a62c255f3e3ff8c9cacbc8cdcecfcc603a2340273d22' +
    'd8616263646566676869abbbf0fdfeb1b06a6b6c6d6e6f707172aabae6b8c6a4b57e737475767778797aa1bfd05bdeaeaca3a5b7a9a7b6bcbdbedda8af5db4d7' +
    '7b414243444546474849adf4f6f2f3f57d4a4b4c4d4e4f505152b9fbfcf9faff5cf7535455565758595ab2d4d6d2d3d530313233343536373839b3dbdcd9da9f');
const IBM037 = singleByteEncoding(IBM037_CHARACTERS);
const IBM1047 = singleByteEncoding(IBM1047_CHARACTERS);
/** IBM037 with the euro sign. */
const IBM1140 = singleByteEncoding(IBM037_CHARACTERS.replace('¤', '€'));
function latin1(hexadecimal) {
    return Buffer.from(hexadecimal, 'hex').toString('latin1');
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/encodings/iana-names.js
/**
 * The encodings that templates can name, each by its name at IANA and its aliases there.
 *
 * @see https://www.iana.org/assignments/character-sets; spec-hcl2 C, textencodebase64
 */
const IANA_NAMES = [
    'US-ASCII iso-ir-6 ANSI_X3.4-1968 ANSI_X3.4-1986 ISO_646.irv:1991 ISO646-US us IBM367 cp367 csASCII',
    'ISO-8859-1 ISO_8859-1:1987 iso-ir-100 ISO_8859-1 latin1 l1 IBM819 CP819 csISOLatin1',
    'ISO-8859-2 ISO_8859-2:1987 iso-ir-101 ISO_8859-2 latin2 l2 csISOLatin2',
    'ISO-8859-3 ISO_8859-3:1988 iso-ir-109 ISO_8859-3 latin3 l3 csISOLatin3',
    'ISO-8859-4 ISO_8859-4:1988 iso-ir-110 ISO_8859-4 latin4 l4 csISOLatin4',
    'ISO-8859-5 ISO_8859-5:1988 iso-ir-144 ISO_8859-5 cyrillic csISOLatinCyrillic',
    'ISO-8859-6 ISO_8859-6:1987 iso-ir-127 ISO_8859-6 ECMA-114 ASMO-708 arabic csISOLatinArabic',
    'ISO-8859-7 ISO_8859-7:1987 iso-ir-126 ISO_8859-7 ELOT_928 ECMA-118 greek greek8 csISOLatinGreek',
    'ISO-8859-8 ISO_8859-8:1988 iso-ir-138 ISO_8859-8 hebrew csISOLatinHebrew',
    'ISO-8859-9 ISO_8859-9:1989 iso-ir-148 ISO_8859-9 latin5 l5 csISOLatin5',
    'ISO-8859-10 ISO_8859-10:1992 iso-ir-157 l6 latin6 csISOLatin6',
    'ISO-8859-13 csISO885913',
    'ISO-8859-14 ISO_8859-14:1998 iso-ir-199 ISO_8859-14 latin8 iso-celtic l8 csISO885914',
    'ISO-8859-15 ISO_8859-15 Latin-9 csISO885915',
    'ISO-8859-16 ISO_8859-16:2001 iso-ir-226 ISO_8859-16 latin10 l10 csISO885916',
    'windows-1250 cswindows1250',
    'windows-1251 cswindows1251',
    'windows-1252 cswindows1252',
    'windows-1253 cswindows1253',
    'windows-1254 cswindows1254',
    'windows-1255 cswindows1255',
    'windows-1256 cswindows1256',
    'windows-1257 cswindows1257',
    'windows-1258 cswindows1258',
    'IBM037 cp037 ebcdic-cp-us ebcdic-cp-ca ebcdic-cp-wt ebcdic-cp-nl csIBM037',
    'IBM437 cp437 437 csPC8CodePage437',
    'IBM850 cp850 850 csPC850Multilingual',
    'IBM852 cp852 852 csPCp852',
    'IBM855 cp855 855 csIBM855',
    'IBM00858 CCSID00858 CP00858 PC-Multilingual-850+euro csIBM00858',
    'IBM860 cp860 860 csIBM860',
    'IBM862 cp862 862 csPC862LatinHebrew',
    'IBM863 cp863 863 csIBM863',
    'IBM865 cp865 865 csIBM865',
    'IBM866 cp866 866 csIBM866',
    'IBM01140 CCSID01140 CP01140 ebcdic-us-37+euro csIBM01140',
    'IBM1047 IBM-1047 csIBM1047',
    'KOI8-R csKOI8R',
    'KOI8-U csKOI8U',
    'macintosh mac csMacintosh',
    'Shift_JIS MS_Kanji csShiftJIS',
    'EUC-JP Extended_UNIX_Code_Packed_Format_for_Japanese csEUCPkdFmtJapanese',
    'ISO-2022-JP csISO2022JP',
    'GBK CP936 MS936 windows-936 csGBK',
    'GB18030 csGB18030',
    'Big5 csBig5',
    'EUC-KR csEUCKR',
    'UTF-8 csUTF8',
    'UTF-16 csUTF16',
    'UTF-16BE csUTF16BE',
    'UTF-16LE csUTF16LE',
];

// EXTERNAL MODULE: ../../node_modules/iconv-lite/lib/index.js
var lib = __webpack_require__(43368);
;// CONCATENATED MODULE: ./out/languages/hcl-functions/encodings/iconv.js

/** What bytes that stand for nothing become. */
const REPLACEMENT = '\ufffd';
/** An encoding of iconv-lite by its name there. That replaces what it cannot translate: the way back tells. */
function iconvEncoding(name) {
    const decode = (bytes) => lib.decode(bytes, name, { stripBOM: false });
    return {
        encode(text) {
            const bytes = lib.encode(text, name);
            return decode(bytes) === text && !text.includes(REPLACEMENT) ? bytes : undefined;
        },
        decode(bytes) {
            const text = decode(bytes);
            return text.includes(REPLACEMENT) ? undefined : text;
        },
    };
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/encodings/iso-2022-jp.js

const EUC_JP = iconvEncoding('euc-jp');
const TO_ASCII = Buffer.from('\x1b(B');
const TO_KANJI = Buffer.from('\x1b$B');
/** ASCII and JIS X 0208 in turn, after escape sequences; the text ends in ASCII. @see RFC 1468 */
const ISO_2022_JP = {
    encode(text) {
        const parts = [];
        let isKanji = false;
        for (const character of text) {
            const bytes = jisBytes(character);
            if (bytes === undefined)
                return undefined;
            if (isKanji !== (bytes.length === 2)) {
                isKanji = !isKanji;
                parts.push(isKanji ? TO_KANJI : TO_ASCII);
            }
            parts.push(bytes);
        }
        return Buffer.concat(isKanji ? [...parts, TO_ASCII] : parts);
    },
    decode(bytes) {
        try {
            return new TextDecoder('iso-2022-jp', { fatal: true }).decode(bytes);
        }
        catch {
            return undefined;
        }
    },
};
/** One byte of ASCII, or two of JIS X 0208: those of EUC-JP without the high bit. Escapes belong to the encoding itself. */
function jisBytes(character) {
    if (character === '\x1b' || character === '\x0e' || character === '\x0f')
        return undefined;
    const bytes = EUC_JP.encode(character);
    if (bytes === undefined || bytes.length === 1)
        return bytes;
    const [first = 0, second = 0] = bytes;
    return bytes.length === 2 && first > 0xa0 ? Buffer.from([first & 0x7f, second & 0x7f]) : undefined;
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/encodings/utf-16.js

const UTF_16LE = utf16('utf-16le');
const UTF_16BE = utf16('utf-16be');
/** Writes a byte order mark and big endian; reads what the mark says, without one big endian. */
const UTF_16 = {
    encode(text) {
        return UTF_16BE.encode(`\ufeff${text}`);
    },
    decode(bytes) {
        if (bytes[0] === 0xff && bytes[1] === 0xfe)
            return UTF_16LE.decode(bytes.subarray(2));
        return UTF_16BE.decode(bytes[0] === 0xfe && bytes[1] === 0xff ? bytes.subarray(2) : bytes);
    },
};
function utf16(name) {
    const plain = iconvEncoding(name);
    return {
        encode: (text) => plain.encode(text),
        decode(bytes) {
            const text = bytes.length % 2 === 0 ? plain.decode(bytes) : undefined;
            return text?.isWellFormed() ? text : undefined;
        },
    };
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/encodings/find-encoding.js







/** The encodings that are not iconv-lite's under the same name. */
const OWN = new Map([
    ['IBM037', IBM037],
    ['IBM1047', IBM1047],
    ['IBM01140', IBM1140],
    ['IBM00858', iconvEncoding('cp858')],
    ['ISO-2022-JP', ISO_2022_JP],
    ['macintosh', MACINTOSH],
    ['UTF-8', UTF_8],
    ['UTF-16', UTF_16],
    ['UTF-16BE', UTF_16BE],
    ['UTF-16LE', UTF_16LE],
]);
/** Name and aliases in lowercase, to the name. */
const NAMES = new Map(IANA_NAMES.flatMap((line) => {
    const [name = '', ...aliases] = line.split(' ');
    return [name, ...aliases].map((alias) => [alias.toLowerCase(), name]);
}));
/** The encoding of an IANA name or alias in any case; undefined when it is not known. */
function findEncoding(name) {
    const known = NAMES.get(name.toLowerCase());
    return known === undefined ? undefined : (OWN.get(known) ?? iconvEncoding(known));
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/text-encoding.js






const textencodebase64 = {
    parameters: [
        { name: 'string', type: STRING },
        { name: 'encoding', type: STRING },
    ],
    type: STRING,
    call: (args) => {
        const name = textArgument(args, 1);
        const bytes = encodingOf(name).encode(textArgument(args, 0));
        if (bytes === undefined)
            throw new FunctionError(`the given string contains characters that ${name} has not`, 0);
        return stringValue(bytes.toString('base64'));
    },
};
const textdecodebase64 = {
    parameters: [
        { name: 'source', type: STRING },
        { name: 'encoding', type: STRING },
    ],
    type: STRING,
    call: (args) => {
        const name = textArgument(args, 1);
        const encoding = encodingOf(name);
        const bytes = base64Bytes(textArgument(args, 0));
        if (bytes === undefined)
            throw new FunctionError('the given value is not valid Base64', 0);
        const text = encoding.decode(bytes);
        if (text === undefined)
            throw new FunctionError(`the given bytes are not text in ${name}`, 0);
        return stringValue(text);
    },
};
/** `textencodebase64` and `textdecodebase64`. @see spec-hcl2 C */
const TEXT_ENCODING_FUNCTIONS = new Map([
    ['textencodebase64', textencodebase64],
    ['textdecodebase64', textdecodebase64],
]);
function encodingOf(name) {
    const encoding = findEncoding(name);
    if (encoding !== undefined)
        return encoding;
    throw new FunctionError(`${JSON.stringify(name)} is not a supported IANA encoding name or alias`, 1);
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/url.js



const urlencode = {
    parameters: [{ name: 'str', type: STRING }],
    type: STRING,
    call: (args) => stringValue(queryEscaped(textArgument(args, 0))),
};
/** `urlencode`. @see spec-hcl2 C */
const URL_FUNCTIONS = new Map([['urlencode', urlencode]]);
/** Go's url.QueryEscape: a plus for a space, and what encodeURIComponent leaves alone beyond `-_.~`. */
function queryEscaped(text) {
    return encodeURIComponent(text.toWellFormed())
        .replaceAll('%20', '+')
        .replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/uuid.js





/** @see RFC 9562 6.6 */
const NAMESPACES = new Map([
    ['dns', '6ba7b810-9dad-11d1-80b4-00c04fd430c8'],
    ['url', '6ba7b811-9dad-11d1-80b4-00c04fd430c8'],
    ['oid', '6ba7b812-9dad-11d1-80b4-00c04fd430c8'],
    ['x500', '6ba7b814-9dad-11d1-80b4-00c04fd430c8'],
]);
/** With hyphens, the same as a URN or in braces, or the digits alone. */
const UUID = /^(?:(?:urn:uuid:)?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|\{[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}|[0-9a-f]{32})$/i;
const uuidv4 = { parameters: [], type: STRING, call: () => stringValue((0,external_node_crypto_.randomUUID)()) };
const uuidv5 = {
    parameters: [
        { name: 'namespace', type: STRING },
        { name: 'name', type: STRING },
    ],
    type: STRING,
    call: (args) => stringValue(namedUuid(namespaceBytes(textArgument(args, 0)), textArgument(args, 1))),
};
/** `uuidv4` and `uuidv5`. @see spec-hcl2 C */
const UUID_FUNCTIONS = new Map([
    ['uuidv4', uuidv4],
    ['uuidv5', uuidv5],
]);
function namespaceBytes(namespace) {
    const uuid = NAMESPACES.get(namespace) ?? namespace;
    if (!UUID.test(uuid)) {
        throw new FunctionError(`uuidv5() does not support the namespace ${JSON.stringify(namespace)}: it must be dns, url, oid, x500 or a UUID`);
    }
    return Buffer.from(uuid.replace(/^urn:uuid:|[{}-]/gi, ''), 'hex');
}
/** Version 5: of SHA-1. @see RFC 9562 5.5 */
function namedUuid(namespace, name) {
    const digest = (0,external_node_crypto_.createHash)('sha1').update(namespace).update(name).digest().subarray(0, 16);
    digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
    digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
    return digest.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}

// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
;// CONCATENATED MODULE: ./out/languages/cty/extent.js
/**
 * Deviation: value-extent. Deeper or larger values are nobody's, but a bomb's: a few locals, each made of the one before, exceed
 * stack or memory.
 */
const MAXIMUM_EXTENT = { depth: 500, size: 1_000_000 };
/** A text counts as a value for each so many characters. */
const CHARACTERS = 100;
/** The extents of collections: a value made of earlier ones is measured without walking through those again. */
const known = new WeakMap();
/** Measures a value, in time that is linear in what is new in it. */
function extentOf(value) {
    switch (value.kind) {
        case 'list':
        case 'set':
        case 'tuple':
            return collectionExtent(value, value.items);
        case 'map':
        case 'object':
            return collectionExtent(value, value.entries.values());
        case 'string':
            return { depth: 0, size: 1 + Math.floor(value.value.length / CHARACTERS) };
        default:
            return { depth: 0, size: 1 };
    }
}
function collectionExtent(collection, items) {
    const earlier = known.get(collection);
    if (earlier !== undefined)
        return earlier;
    let depth = 0;
    let size = 1;
    for (const item of items) {
        const inner = extentOf(item);
        depth = Math.max(depth, inner.depth);
        size += inner.size;
    }
    const extent = { depth: depth + 1, size };
    known.set(collection, extent);
    return extent;
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/yaml-scalar.js




const TRUE_WORDS = new Set(['y', 'Y', ...cased('yes'), ...cased('true'), ...cased('on')]);
const FALSE_WORDS = new Set(['n', 'N', ...cased('no'), ...cased('false'), ...cased('off')]);
const NULL_WORDS = new Set(['', '~', ...cased('null')]);
const INFINITY = /^[-+]?\.(?:inf|Inf|INF)$/;
const NOT_A_NUMBER = /^\.(?:nan|NaN|NAN)$/;
/** The sign may also stand after the prefix. */
const BINARY = /^[-+]?0b/;
const yaml_scalar_DECIMAL = /^[-+]?(?:\.[0-9][0-9_]*|[0-9][0-9_]*(?:\.[0-9_]*)?)(?:[eE][-+]?[0-9]+)?$/;
const DATE = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$/;
const TIME = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})([Tt ])([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2})(?:\.[0-9]{1,9})?(Z|[-+][0-9]{2}:[0-9]{2})?$/;
/**
 * What a plain scalar means: null, a boolean of YAML 1.1, a decimal or binary number, a time (as RFC 3339, without fraction), else
 * its text. Throws {@link FunctionError} for NaN and for what only begins like a binary number.
 *
 * @see spec-hcl2 C, yamldecode
 */
function plainScalar(text) {
    if (NULL_WORDS.has(text))
        return NULL;
    if (TRUE_WORDS.has(text))
        return boolValue(true);
    if (FALSE_WORDS.has(text))
        return boolValue(false);
    const number = yaml_scalar_numberOf(text);
    return number === undefined ? stringValue(yamlTime(text) ?? text) : numberValue(number);
}
/** `yes`, `Yes`, `YES`. */
function cased(word) {
    return [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()];
}
function yaml_scalar_numberOf(text) {
    if (NOT_A_NUMBER.test(text))
        throw new FunctionError('floating point NaN is not supported');
    if (INFINITY.test(text))
        return text.startsWith('-') ? BigFloat.NEGATIVE_INFINITY : BigFloat.INFINITY;
    if (BINARY.test(text))
        return binaryNumber(text);
    return yaml_scalar_DECIMAL.test(text) ? BigFloat.parse(text.replaceAll('_', '')) : undefined;
}
function binaryNumber(text) {
    const [, sign, bits] = /^([-+]?)([01]+)$/.exec(text.replace('0b', '').replaceAll('_', '')) ?? [];
    if (bits === undefined)
        throw new FunctionError(`cannot parse ${JSON.stringify(text)} as a binary number`);
    const size = BigInt(`0b${bits}`);
    return BigFloat.fromInteger(sign === '-' ? -size : size);
}
/** A time of YAML as RFC 3339, without fraction; undefined for what is none, like the thirtieth of February. */
function yamlTime(text) {
    const match = DATE.exec(text) ?? TIME.exec(text);
    if (match === null)
        return undefined;
    const [, year, month, day, separator, hour = '0', minute = '0', second = '0', zone] = match;
    // After a T an offset must follow, after a space there is none.
    if (separator !== undefined && (separator === ' ') !== (zone === undefined))
        return undefined;
    const [mm, dd, h, m, s] = [month, day, hour, minute, second].map((part = '') => part.padStart(2, '0'));
    try {
        return rfc3339(parseTimestamp(`${year}-${mm}-${dd}T${h}:${m}:${s}${zone ?? 'Z'}`));
    }
    catch (error) {
        if (error instanceof FunctionError)
            return undefined;
        throw error;
    }
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/yaml-reader.js





const STANDARD = 'tag:yaml.org,2002:';
const SCALAR_TAGS = new Set(['null', 'bool', 'int', 'float', 'timestamp', 'binary']);
const TOO_DEEP = 'the document nests too deeply';
/**
 * The value of the only document of a text. Throws {@link FunctionError}. Deviation: yaml-null. A document that is null is
 * null, not unknown.
 *
 * @see spec-hcl2 C, yamldecode
 */
function readYaml(text) {
    const lines = new dist/* LineCounter */.HN();
    // Tags and plain scalars are ours: failsafe leaves both alone.
    const documents = (0,dist/* parseAllDocuments */.hR)(text, {
        version: '1.1',
        schema: 'failsafe',
        resolveKnownTags: false,
        uniqueKeys: false,
        prettyErrors: false,
        logLevel: 'silent',
        lineCounter: lines,
    });
    const [first, second] = documents;
    if (first === undefined)
        throw new FunctionError('on line 1, column 1: missing start of document');
    const [problem] = first.errors;
    if (problem !== undefined) {
        const message = problem.code === 'RESOURCE_EXHAUSTION' ? TOO_DEEP : problem.message;
        throw new FunctionError(`${place(lines, problem.pos[0])}: ${message}`);
    }
    if (second !== undefined) {
        throw new FunctionError(`${place(lines, second.range[0])}: unexpected extra content after value`);
    }
    const value = new DocumentReader(first, lines).value();
    if (extentOf(value).depth > MAXIMUM_EXTENT.depth)
        throw new FunctionError(TOO_DEEP);
    return value;
}
function place(lines, offset) {
    const { line, col } = lines.linePos(offset);
    return `on line ${line}, column ${col}`;
}
class DocumentReader {
    #document;
    #lines;
    /** Undefined while its value is being read. */
    #anchors = new Map();
    #size = 0;
    constructor(document, lines) {
        this.#document = document;
        this.#lines = lines;
    }
    value() {
        return this.#node(this.#document.contents);
    }
    /** @param node null where nothing is written, as for the value of `a` in `{a}`. */
    #node(node) {
        if (node === null)
            return NULL;
        if ((0,dist/* isAlias */.Vj)(node))
            return this.#alias(node.source, node);
        if (node.anchor === undefined)
            return this.#content(node);
        const before = this.#size;
        this.#anchors.set(node.anchor, undefined);
        const value = this.#content(node);
        this.#anchors.set(node.anchor, { value, size: this.#size - before });
        return value;
    }
    #alias(name, node) {
        const known = this.#anchors.get(name);
        if (known === undefined) {
            const isOpen = this.#anchors.has(name);
            return this.#fail(node, isOpen ? `anchor "${name}" is referred to from inside itself` : `undefined anchor "${name}"`);
        }
        this.#count(known.size, node);
        return known.value;
    }
    #content(node) {
        this.#count(1, node);
        if ((0,dist/* isScalar */.jn)(node))
            return this.#scalar(node);
        if ((0,dist/* isSeq */.oP)(node)) {
            this.#expectTag(node, 'seq', 'sequence');
            return tupleValue(node.items.map((item) => this.#node(item)));
        }
        if (!(0,dist/* isMap */.jh)(node))
            return this.#fail(node, 'unexpected content');
        this.#expectTag(node, 'map', 'mapping');
        return this.#mapping(node);
    }
    #count(size, node) {
        this.#size += size;
        if (this.#size > MAXIMUM_EXTENT.size)
            this.#fail(node, 'aliases make the document too large');
    }
    #expectTag(node, name, kind) {
        const tag = node.tag;
        if (tag !== undefined && tag !== STANDARD + name)
            this.#fail(node, `a ${kind} cannot have the tag "${tag}"`);
    }
    /** Later members win over earlier ones, those of a merged mapping too. */
    #mapping(node) {
        const members = new Map();
        for (const { key, value } of node.items) {
            if ((0,dist/* isScalar */.jn)(key) && key.source === '<<' && key.tag === undefined) {
                for (const [name, item] of this.#merged(key, this.#node(value)))
                    members.set(name, item);
            }
            else {
                members.set(this.#key(key), this.#node(value));
            }
        }
        return objectValue(members);
    }
    #merged(key, value) {
        if ('entries' in value)
            return value.entries;
        return this.#fail(key, `a value of type ${value.type.kind} cannot be merged into a mapping`);
    }
    #key(node) {
        const value = this.#node(node);
        switch (value.kind) {
            case 'string':
                return value.value;
            case 'bool':
                return String(value.value);
            case 'number':
                if (value.value.isInfinite())
                    return value.value.isNegative() ? '-Inf' : '+Inf';
                return value.value.toText();
            case 'null':
                return this.#fail(node, 'a mapping key cannot be null');
            default:
                return this.#fail(node, 'only scalars are allowed as mapping keys');
        }
    }
    /** Deviation: yaml-block-scalar. Only plain scalars have other types than string, also when the text is in a block. */
    #scalar(node) {
        const text = stringValue(node.source);
        const isPlain = node.type === dist/* Scalar */.X5.PLAIN;
        if (node.tag === undefined)
            return isPlain ? this.#plain(node) : text;
        const tag = node.tag.startsWith(STANDARD) ? node.tag.slice(STANDARD.length) : undefined;
        if (tag === 'str')
            return text;
        if (tag === undefined || !SCALAR_TAGS.has(tag))
            return this.#fail(node, `unsupported tag "${node.tag}"`);
        if (tag === 'null')
            return isPlain ? NULL : text;
        if (tag === 'binary')
            return text;
        const value = this.#plain(node);
        const isTyped = value.kind !== 'string' || yamlTime(node.source) !== undefined;
        if (!isTyped)
            return this.#fail(node, `${JSON.stringify(node.source)} is no ${tag}`);
        return isPlain ? value : text;
    }
    #plain(node) {
        try {
            return plainScalar(node.source);
        }
        catch (error) {
            if (error instanceof FunctionError)
                this.#fail(node, error.message);
            throw error;
        }
    }
    #fail(node, message) {
        throw new FunctionError(`${place(this.#lines, node.range[0])}: ${message}`);
    }
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/yaml-text.js
/** The column after which a quoted text goes on in the next line, at a space. */
const LINE_WIDTH = 80;
/** Bytes of the longest key that stands before its colon on one line; longer ones follow a `? `. */
const SIMPLE_KEY_LENGTH = 128;
const ESCAPES = new Map([
    ['\0', '\\0'],
    ['\x07', '\\a'],
    ['\b', '\\b'],
    ['\t', '\\t'],
    ['\n', '\\n'],
    ['\v', '\\v'],
    ['\f', '\\f'],
    ['\r', '\\r'],
    ['\x1b', '\\e'],
    ['"', '\\"'],
    ['\\', '\\\\'],
    ['\x85', '\\N'],
    ['\u2028', '\\L'],
    ['\u2029', '\\P'],
]);
/** What libyaml takes for printable; it escapes all characters beyond the basic plane. */
const PRINTABLE = /^[\n\x20-\x7e\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd]*$/;
/** True for text of several lines that a literal block (`|`) can hold. */
function isBlock(text) {
    return text.includes('\n') && PRINTABLE.test(text) && !/ (?:[\n\u2028\u2029]|$)/.test(text);
}
/** The first line of a literal block: an indentation indicator where the text's own indentation misleads, and what becomes of line ends. */
function literalHeader(text) {
    const indicator = /^[ \n\u2028\u2029]/.test(text) ? '2' : '';
    if (!/[\n\u2028\u2029]$/.test(text))
        return `|${indicator}-`;
    return /(?:^|[\n\u2028\u2029])[\n\u2028\u2029]$/.test(text) ? `|${indicator}+` : `|${indicator}`;
}
/** True for a key that can stand before its colon on one line. */
function isSimpleKey(key) {
    return Buffer.byteLength(key) <= SIMPLE_KEY_LENGTH && !/[\n\r\x85\u2028\u2029]/.test(key);
}
/** A text between double quotes; with `folding` long ones go on in further lines. */
function doubleQuoted(text, folding) {
    const characters = [...text];
    // libyaml escapes the whole of a text that begins with a byte order mark.
    if (text.startsWith('\ufeff'))
        return `"${characters.map(escaped).join('')}"`;
    const last = characters.length - 1;
    let result = '"';
    let column = (folding?.column ?? 0) + 1;
    let isAfterSpace = false;
    for (const [index, character] of characters.entries()) {
        const isFold = character === ' ' && folding && !isAfterSpace && column > LINE_WIDTH && index > 0 && index < last;
        if (isFold) {
            const start = ' '.repeat(folding.indent) + (characters[index + 1] === ' ' ? '\\' : '');
            result += `\n${start}`;
            column = start.length;
        }
        else {
            const shown = shownOrEscaped(character);
            result += shown;
            column += [...shown].length;
        }
        isAfterSpace = character === ' ';
    }
    return `${result}"`;
}
function shownOrEscaped(character) {
    return PRINTABLE.test(character) && !ESCAPES.has(character) ? character : escaped(character);
}
function escaped(character) {
    const named = ESCAPES.get(character);
    if (named !== undefined)
        return named;
    const digits = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
    if (digits.length <= 2)
        return `\\x${digits.padStart(2, '0')}`;
    return digits.length <= 4 ? `\\u${digits.padStart(4, '0')}` : `\\U${digits.padStart(8, '0')}`;
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/yaml-writer.js

/** Writes YAML in block style, as libyaml's emitter lays it out. @see spec-hcl2 C, yamlencode */
class YamlWriter {
    #parts = [];
    #column = 0;
    /** A wholly known value as a document. */
    document(value) {
        // Items of a root collection stand in column 0, further lines of a root scalar in column 2.
        this.#value(value, value.kind === 'string' ? 0 : -2, 'inline');
        this.#goTo(0);
        // The end of a plain scalar at the root is marked.
        if (value.kind === 'null' || value.kind === 'number' || value.kind === 'bool')
            this.#write('...\n');
        return this.#parts.join('');
    }
    /** @param parent the column of the collection that the value is in. */
    #value(value, parent, place) {
        if (yaml_writer_isSequence(value))
            this.#sequence(value.items, place === 'inline' ? parent + 2 : parent, place);
        else if (yaml_writer_isMapping(value))
            this.#mapping(value.entries, parent + 2, place);
        else {
            if (place === 'after-key')
                this.#write(' ');
            if (value.kind === 'string')
                this.#string(value.value, parent + 2);
            else
                this.#write(plainText(value));
        }
    }
    #sequence(items, column, place) {
        for (const [index, item] of items.entries()) {
            if (index > 0 || place === 'after-key')
                this.#goTo(column);
            this.#write('- ');
            this.#value(item, column, 'inline');
        }
    }
    #mapping(entries, column, place) {
        let isFirst = true;
        for (const [key, value] of entries) {
            if (!isFirst || place === 'after-key')
                this.#goTo(column);
            isFirst = false;
            if (isSimpleKey(key)) {
                this.#write(`${doubleQuoted(key)}:`);
                this.#value(value, column, 'after-key');
            }
            else {
                this.#write('? ');
                this.#string(key, column + 2);
                this.#goTo(column);
                this.#write(': ');
                this.#value(value, column, 'inline');
            }
        }
    }
    /** @param indent the column of further lines. */
    #string(text, indent) {
        if (isBlock(text))
            this.#literal(text, indent);
        else
            this.#write(doubleQuoted(text, { column: this.#column, indent }));
    }
    #literal(text, indent) {
        this.#write(`${literalHeader(text)}\n`);
        for (const [, line = '', end = ''] of text.matchAll(/([^\n\u2028\u2029]*)([\n\u2028\u2029]|$)/g)) {
            if (line !== '')
                this.#write(' '.repeat(indent) + line);
            this.#write(end);
        }
    }
    /** Goes to a column of a new line. */
    #goTo(column) {
        if (this.#column !== 0)
            this.#write('\n');
        this.#write(' '.repeat(column));
    }
    #write(text) {
        this.#parts.push(text);
        const lineEnd = text.search(/[\n\u2028\u2029][^\n\u2028\u2029]*$/);
        const onLine = [...text.slice(lineEnd + 1)].length;
        this.#column = lineEnd < 0 ? this.#column + onLine : onLine;
    }
}
/** Empty collections are written like scalars. */
function yaml_writer_isSequence(value) {
    return 'items' in value && value.items.length > 0;
}
function yaml_writer_isMapping(value) {
    return 'entries' in value && value.entries.size > 0;
}
function plainText(value) {
    switch (value.kind) {
        case 'null':
            return 'null';
        case 'bool':
            return String(value.value);
        case 'number':
            if (value.value.isInfinite())
                return value.value.isNegative() ? '-Inf' : '+Inf';
            return value.value.toText();
        case 'list':
        case 'set':
        case 'tuple':
            return '[]';
        case 'map':
        case 'object':
            return '{}';
        default:
            throw new TypeError(`${value.kind} is no plain scalar`);
    }
}

;// CONCATENATED MODULE: ./out/languages/hcl-functions/yaml.js






const yamlencode = {
    parameters: [{ name: 'value', type: ANY, allowsNull: true, allowsAny: true }],
    type: STRING,
    call: ([value = NULL]) => (isWhollyKnown(value) ? stringValue(new YamlWriter().document(value)) : unknownOf(STRING)),
};
const yamldecode = {
    parameters: [{ name: 'src', type: STRING }],
    type: ANY,
    call: (args) => readYaml(textArgument(args, 0)),
};
/** `yamlencode` and `yamldecode`. @see spec-hcl2 C */
const YAML_FUNCTIONS = new Map([
    ['yamlencode', yamlencode],
    ['yamldecode', yamldecode],
]);

;// CONCATENATED MODULE: ./out/languages/hcl-functions/index.js



































/** The functions of HCL2 templates but those that take expressions (`try`, `can`, `convert`, `templatefile`). @see spec-hcl2 C */
const FUNCTIONS = new Map([
    ...BASE64_FUNCTIONS,
    ...BCRYPT_FUNCTIONS,
    ...BOOLEAN_FUNCTIONS,
    ...CASE_FUNCTIONS,
    ...CHARACTER_FUNCTIONS,
    ...CHOICE_FUNCTIONS,
    ...CIDR_FUNCTIONS,
    ...CSV_FUNCTIONS,
    ...DATE_FUNCTIONS,
    ...DATE_PARTS_FUNCTIONS,
    ...ELEMENT_FUNCTIONS,
    ...FILE_FUNCTIONS,
    ...FORMAT_FUNCTIONS,
    ...HASH_FUNCTIONS,
    ...JSON_FUNCTIONS,
    ...MAP_FUNCTIONS,
    ...MERGE_FUNCTIONS,
    ...NETWORK_FUNCTIONS,
    ...NUMERIC_FUNCTIONS,
    ...PARSE_FUNCTIONS,
    ...PATH_FUNCTIONS,
    ...PRODUCT_FUNCTIONS,
    ...RANGE_FUNCTIONS,
    ...REGEX_FUNCTIONS,
    ...RSA_FUNCTIONS,
    ...SEARCH_FUNCTIONS,
    ...SEQUENCE_FUNCTIONS,
    ...SET_FUNCTIONS,
    ...SLICE_FUNCTIONS,
    ...STRING_LIST_FUNCTIONS,
    ...TEXT_ENCODING_FUNCTIONS,
    ...TRIM_FUNCTIONS,
    ...URL_FUNCTIONS,
    ...UUID_FUNCTIONS,
    ...YAML_FUNCTIONS,
]);

;// CONCATENATED MODULE: ./out/languages/hcl/evaluation/expression-functions.js











/** The functions whose arguments may be wrong, or are no values: `try`, `can`, `convert`. @see spec-hcl2 C */
const EXPRESSION_FUNCTIONS = new Map([
    ['try', { evaluateCall: evaluateTry }],
    ['can', { evaluateCall: evaluateCan }],
    ['convert', { evaluateCall: evaluateConvert }],
]);
/** The first argument that has a value. */
function evaluateTry(call, frame) {
    const failures = [];
    for (const argument of call.args) {
        const inner = apart(frame);
        const value = evaluateIn(argument, inner);
        const [failure] = inner.diagnostics;
        if (failure === undefined)
            return isWhollyKnown(value) ? value : UNKNOWN;
        failures.push(failure);
    }
    const detail = failures.length === 0
        ? 'try needs at least one argument.'
        : `try: no argument has a value.\n${failures.map(failureText).join('\n')}`;
    report(frame, 'FunctionCallFailed', { range: callStart(call), detail, about: call });
    return UNKNOWN;
}
function failureText({ summary, detail, range }) {
    const place = range === undefined ? '' : ` (line ${range.start.line}, column ${range.start.column})`;
    return `- ${summary}${place}: ${detail ?? ''}`;
}
/** Whether the argument has a value. */
function evaluateCan(call, frame) {
    const [argument] = call.args;
    if (!checkArity(call, call.args, { frame, minimum: 1, maximum: 1 }) || argument === undefined)
        return UNKNOWN;
    const inner = apart(frame);
    const value = evaluateIn(argument, inner);
    if (inner.diagnostics.length > 0)
        return boolValue(false);
    return isWhollyKnown(value) ? boolValue(true) : unknownOf(BOOL);
}
/** The first argument as one of the type that the second is. */
function evaluateConvert(call, frame) {
    const [argument, constraint] = call.args;
    if (!checkArity(call, call.args, { frame, minimum: 2, maximum: 2 }))
        return UNKNOWN;
    if (argument === undefined || constraint === undefined)
        return UNKNOWN;
    const before = frame.diagnostics.length;
    const value = evaluateIn(argument, frame);
    const { type, diagnostics } = parseStrictType(constraint);
    frame.diagnostics.push(...diagnostics);
    return frame.diagnostics.length > before ? UNKNOWN : expression_functions_converted(value, { argument, type, frame });
}
function expression_functions_converted(value, { argument, type, frame }) {
    try {
        return convert(value, type);
    }
    catch (error) {
        if (!(error instanceof ConversionError))
            throw error;
        const range = startRange(argument);
        report(frame, 'InvalidFunctionArgument', { range, detail: `convert: ${error.message}.`, about: argument });
        return UNKNOWN;
    }
}

;// CONCATENATED MODULE: ./out/languages/hcl/templatefile.js








/**
 * The function `templatefile`: evaluates a file that is a template, with the names that its second argument gives.
 * @param functions what the file may call: not this function itself, so that no file can include itself
 * @see spec-hcl2 C
 */
function templateFileFunction(functions) {
    return {
        parameters: [
            { name: 'path', type: STRING },
            { name: 'vars', type: ANY },
        ],
        type: ANY,
        keepsMarks: true,
        call: ([path, vars], context) => {
            const file = path?.kind === 'string' ? path.value : '';
            const template = readTemplate(file, context);
            const variables = toVariables(vars);
            checkReferences(template, variables, file);
            const { value, diagnostics } = evaluate(template, { variables, functions, context });
            failOn(diagnostics);
            return value;
        },
    };
}
function readTemplate(file, context) {
    const { node, diagnostics } = (0,parse/* parseHclTemplate */.NY)(file, readText(file, context));
    failOn(diagnostics);
    if (node === undefined)
        throw new FunctionError(`${file} is no template`);
    return node;
}
function failOn([problem]) {
    if (problem === undefined)
        return;
    const { summary, detail, range } = problem;
    const place = range === undefined ? '' : ` at ${range.file} line ${range.start.line}, column ${range.start.column}`;
    throw new FunctionError(`${summary}${place}${detail === undefined ? '' : `: ${detail.replace(/\.$/, '')}`}`);
}
const VARS = 1;
const IDENTIFIER = /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u;
function toVariables(vars) {
    if (vars?.kind !== 'map' && vars?.kind !== 'object') {
        throw new FunctionError(`a map is required, this is ${aType(vars?.type ?? ANY)}`, VARS);
    }
    for (const name of vars.entries.keys()) {
        if (!IDENTIFIER.test(name))
            throw new FunctionError(`"${name}" cannot be the name of a variable`, VARS);
    }
    return vars.sensitive === true
        ? new Map([...vars.entries].map(([name, value]) => [name, mark(value)]))
        : vars.entries;
}
/** Names are needed also where they are not reached. */
function checkReferences(template, variables, file) {
    const missing = references(template).find(({ root }) => !variables.has(root));
    if (missing === undefined)
        return;
    const { line } = missing.range.start;
    throw new FunctionError(`there is no "${missing.root}" in it, which ${file} uses on line ${line}`, VARS);
}

;// CONCATENATED MODULE: ./out/languages/hcl/functions.js



const IN_FILES = new Map([
    ...FUNCTIONS,
    ...EXPRESSION_FUNCTIONS,
]);
/** Every function of templates by name. `env` is none: only defaults of variables have it. @see spec-hcl2 C */
const functions_FUNCTIONS = new Map([
    ...IN_FILES,
    ['templatefile', templateFileFunction(IN_FILES)],
]);

;// CONCATENATED MODULE: ./out/languages/hcl-functions/env.js



/** `env`: an environment variable, empty when it is not set. Only defaults of variables may call it. @see spec-hcl2 C */
const ENV_FUNCTION = {
    parameters: [{ name: 'key', type: STRING }],
    type: STRING,
    call: (args, { env }) => {
        const name = textArgument(args, 0);
        return stringValue((Object.hasOwn(env, name) ? env[name] : undefined) ?? '');
    },
};

;// CONCATENATED MODULE: ./out/template/hcl/scopes.js








/** The scope of a variable's default: one function, which exists nowhere else. @see spec-hcl2 B.3 */
function defaultScope(context) {
    return { functions: DEFAULT_FUNCTIONS, context };
}
const DEFAULT_FUNCTIONS = new Map([['env', ENV_FUNCTION]]);
/** The scope of a validation rule: its own variable, and functions whose relative paths start in the working directory. */
function validationScope(context, name, value) {
    const variables = new Map([['var', objectValue([[name, value]])]]);
    return { variables, functions: functions_FUNCTIONS, context: { ...context, baseDirectory: '' } };
}
/** What a template knows everywhere: functions, `var`, `path` and `packer`. */
function templateScope(context, variables) {
    return {
        functions: functions_FUNCTIONS,
        context,
        variables: new Map([
            ['var', objectValue(variables)],
            ['path', pathValue(context)],
            ['packer', PACKER],
        ]),
    };
}
/** `source` where no source is in use: its values are unknown. */
const NO_SOURCE = sourceObject(undefined);
/** `build` where no build runs: every attribute of it is an error. */
const NO_BUILD = objectValue([]);
/** `source` of a use of a source. */
function sourceObject(use) {
    return objectValue([
        ['type', use === undefined ? unknownOf(STRING) : stringValue(use.type)],
        ['name', use === undefined ? unknownOf(STRING) : stringValue(use.name)],
    ]);
}
/** A scope with the values that differ from place to place. */
function placedScope(scope, names) {
    return childScope(scope, new Map(Object.entries(names)));
}
/** A value with the mark, when it is to be kept secret. */
function markedIf(isSensitive, value) {
    return isSensitive ? mark(value) : value;
}
const PACKER = objectValue([
    ['version', stringValue(version/* PACKER_VERSION */.s)],
    ['iterationID', unknownOf(STRING)],
    ['versionFingerprint', unknownOf(STRING)],
]);
function pathValue({ baseDirectory, workingDirectory }) {
    return objectValue([
        ['root', stringValue(baseDirectory.replaceAll('\\', '/'))],
        ['cwd', stringValue((0,external_node_path_.resolve)(workingDirectory).replaceAll('\\', '/'))],
    ]);
}

;// CONCATENATED MODULE: ./out/template/hcl/source-values.js
/** What stands for a text that is known later. @see spec-hcl2 A.7 */
const UNKNOWN_TEXT = '<unknown>';
/**
 * A value as weak decoding takes it, with unknown values replaced by placeholders. Items of lists and objects that are
 * written out have places of their own. @see spec-hcl2 A.7, B.7
 */
function sourceValue(value, expression) {
    const written = unwrapped(expression);
    return placed(value, written.range, written);
}
/** An object as options; undefined when it is something else. */
function sourceMap(value, expression) {
    const source = sourceValue(value, expression);
    return source.kind === 'map' ? source : undefined;
}
function placed(value, range, expression) {
    switch (value.kind) {
        case 'string':
            return { kind: 'string', value: value.value, range };
        case 'number':
            return { kind: 'number', value: value.value.toNumber(), range };
        case 'bool':
            return { kind: 'bool', value: value.value, range };
        case 'null':
            return { kind: 'null', range };
        case 'unknown':
            return placeholder(value.type, range);
        case 'map':
        case 'object':
            return { kind: 'map', entries: entriesOf(value, range, expression), range };
        default:
            return { kind: 'list', items: itemsOf(value.items, range, expression), range };
    }
}
function itemsOf(items, range, expression) {
    const written = expression?.kind === 'tuple' && expression.items.length === items.length ? expression.items : [];
    return items.map((item, index) => {
        const at = written[index];
        return at === undefined ? placed(item, range, undefined) : sourceValue(item, at);
    });
}
function entriesOf({ entries }, range, expression) {
    const written = new Map(expression?.kind === 'object' ? expression.items.map((item) => [source_values_keyText(item), item]) : []);
    return [...entries].map(([name, value]) => {
        const item = written.get(name);
        if (item === undefined)
            return { name, nameRange: range, value: placed(value, range, undefined) };
        return { name, nameRange: item.key.range, value: sourceValue(value, item.value) };
    });
}
/** The key of an entry when it is written out; entries with other keys have the place of the whole object. */
function source_values_keyText({ key }) {
    if (key.kind === 'name')
        return key.name;
    const [part] = key.kind === 'template' ? key.parts : [];
    return part?.kind === 'text' ? part.value : undefined;
}
function placeholder(type, range) {
    switch (type.kind) {
        case 'number':
            return { kind: 'number', value: 0, range };
        case 'bool':
            return { kind: 'bool', value: false, range };
        case 'list':
        case 'set':
        case 'tuple':
            return { kind: 'list', items: [], range };
        case 'map':
        case 'object':
            return { kind: 'map', entries: [], range };
        default:
            return { kind: 'string', value: UNKNOWN_TEXT, range };
    }
}
function unwrapped(expression) {
    let inner = expression;
    while (inner.kind === 'scoped' || inner.kind === 'parentheses')
        inner = inner.expression;
    return inner;
}

;// CONCATENATED MODULE: ./out/template/hcl/build-value.js





/** `build`: while preparing every value is a text that says it is unknown, later the real ones lie over them. @see spec-hcl2 B.5 */
function buildValue(name, { keys, data }) {
    if (keys === undefined)
        return NO_BUILD;
    const values = new Map();
    for (const key of keys)
        values.set(key, stringValue(UNKNOWN_TEXT));
    for (const [key, given] of Object.entries(data ?? {})) {
        const value = plainValue(given);
        if (value !== undefined)
            values.set(key, value);
    }
    values.set('name', stringValue(name));
    return objectValue(values);
}
function plainValue(given) {
    if (typeof given === 'string')
        return stringValue(given);
    if (typeof given === 'boolean')
        return boolValue(given);
    if (typeof given === 'number')
        return numberValue(BigFloat.fromFloat64(given));
    if (!Array.isArray(given))
        return undefined;
    if (given.every((item) => typeof item === 'string'))
        return listValue(STRING, given.map(stringValue));
    if (given.every((item) => typeof item === 'number')) {
        return listValue(NUMBER, given.map((item) => numberValue(BigFloat.fromFloat64(item))));
    }
    return undefined;
}

;// CONCATENATED MODULE: ./out/template/hcl/option-schema.js


/** The type that an option's argument is converted to; undefined for an option that is a block. @see spec-hcl2 B.7 */
function argumentType({ option }) {
    return ARGUMENT_TYPES[option.weak];
}
const ARGUMENT_TYPES = {
    string: STRING,
    bool: BOOL,
    tristate: BOOL,
    int: NUMBER,
    'optional-int': NUMBER,
    float: NUMBER,
    duration: STRING,
    'string-list': listOf(STRING),
    'string-list-list': listOf(listOf(STRING)),
    'int-list': listOf(NUMBER),
    'string-map': mapOf(STRING),
    struct: undefined,
    'struct-list': undefined,
    any: ANY,
};
const option_schema_known = new WeakMap();
/** The schema of a declaration. All options are optional here: what must be given is for the component to say. */
function optionsSchema(declaration) {
    const made = option_schema_known.get(declaration) ?? makeSchema(declaration);
    option_schema_known.set(declaration, made);
    return made;
}
function makeSchema({ properties }) {
    const blocks = new Map();
    const attributes = [];
    for (const [name, schema] of Object.entries(properties)) {
        const { weak, struct, block } = schema.option;
        if (argumentType(schema) !== undefined)
            attributes.push({ name });
        if (weak === 'struct' || weak === 'struct-list') {
            blocks.set(name, { declaration: struct, isSingle: weak === 'struct' });
        }
        // What is not known further may be written either way.
        if (weak === 'any')
            blocks.set(name, { declaration: undefined, isSingle: false });
        if (block !== undefined && !Object.hasOwn(properties, block.name)) {
            blocks.set(block.name, { declaration: (0,decode/* pairOptions */.B)(block), isSingle: false });
        }
    }
    return { body: { attributes, blocks: [...blocks.keys()].map((type) => ({ type })) }, blocks };
}

;// CONCATENATED MODULE: ./out/template/hcl/secret-texts.js
/** Shorter texts that come from something secret are not masked: too much else would be. */
const SHORTEST_DERIVED = 4;
/** Every text in a value that was declared sensitive: strings, not keys, numbers or truths. @see spec-hcl2 B.3 */
function secretTexts(value) {
    const texts = [];
    secret_texts_visit(value, (text) => texts.push(text));
    return texts;
}
/**
 * Every text in a value that was made of something sensitive (decisions 10).
 *
 * Deviation: derived-secrets-masked. Packer masks the sensitive text itself only, so that base64encode(var.secret) is shown.
 */
function derivedSecretTexts(value) {
    const texts = [];
    visitMarked(value, (text) => {
        if (text.length >= SHORTEST_DERIVED)
            texts.push(text);
    });
    return texts;
}
function visitMarked(value, take) {
    if (value.sensitive === true)
        secret_texts_visit(value, take);
    else
        for (const part of secret_texts_partsOf(value))
            visitMarked(part, take);
}
function secret_texts_visit(value, take) {
    if (value.kind === 'string') {
        if (value.value !== '')
            take(value.value);
    }
    else
        for (const part of secret_texts_partsOf(value))
            secret_texts_visit(part, take);
}
function secret_texts_partsOf(value) {
    switch (value.kind) {
        case 'list':
        case 'set':
        case 'tuple':
            return value.items;
        case 'map':
        case 'object':
            return value.entries.values();
        default:
            return [];
    }
}

;// CONCATENATED MODULE: ./out/template/hcl/evaluate-options.js













/**
 * Evaluates the arguments and blocks of a component's body and converts them to the types of its options. Values that are not
 * known become placeholders.
 *
 * Deviation: component-problems-at-their-place. Packer hides what is wrong in a provisioner in the detail of one "Failed preparing
 * provisioner-block" without a place; here every problem is a diagnostic of its own.
 * @see spec-hcl2 B.7
 */
function evaluateOptions(body, declaration, { scope, range }) {
    const evaluation = new OptionsEvaluation(scope);
    const options = evaluation.body(body, declaration, range);
    return { options, ...evaluation };
}
class OptionsEvaluation {
    diagnostics = [];
    secrets = [];
    late = [];
    unknown = [];
    #scope;
    constructor(scope) {
        this.#scope = scope;
    }
    body(body, declaration, range) {
        const { body: schema, blocks } = optionsSchema(declaration);
        const { content, diagnostics } = body.content(schema);
        this.diagnostics.push(...diagnostics);
        const entries = [...content.attributes.values()].flatMap((attribute) => this.#argument(attribute, declaration.properties[attribute.name]));
        for (const [type, options] of blocks) {
            const entry = this.#blocks(content, type, options);
            if (entry !== undefined)
                entries.push(entry);
        }
        return { kind: 'map', entries, range };
    }
    #argument({ name, nameRange, expression, range }, schema) {
        const isLate = references(expression).some(({ root, steps }) => root === 'build' && steps[0]?.name !== 'name');
        if (isLate)
            this.late.push(range);
        const { value, diagnostics } = evaluate(expression, this.#scope);
        this.diagnostics.push(...diagnostics);
        if ((0,support_diagnostics/* hasErrors */.C)(diagnostics))
            return [];
        const converted = this.#converted(value, schema, expression.range);
        if (converted === undefined)
            return [];
        this.secrets.push(...derivedSecretTexts(converted));
        const isUnknown = !isWhollyKnown(converted);
        if (isUnknown)
            this.unknown.push(range);
        // The placeholder of a text is no duration.
        if (isUnknown && schema?.option.weak === 'duration')
            return [];
        return [{ name, nameRange, value: sourceValue(converted, expression) }];
    }
    #converted(value, schema, range) {
        const type = (schema === undefined ? undefined : argumentType(schema)) ?? ANY;
        try {
            const converted = convert(value, type);
            if (!isWhole(converted, schema))
                throw new ConversionError('a whole number is required');
            return converted;
        }
        catch (error) {
            if (!(error instanceof ConversionError))
                throw error;
            const detail = `${sentence(error.message)}.`;
            const hint = conversionHint(value, type);
            this.diagnostics.push(problem('IncorrectValueType', 'Incorrect attribute value type', { detail, hint, range }));
            return undefined;
        }
    }
    /** The blocks of one type as an option. */
    #blocks({ blocks }, type, { declaration, isSingle }) {
        const found = blocks.filter((block) => block.type === type);
        const [first, second] = found;
        if (first === undefined)
            return undefined;
        if (isSingle && second !== undefined) {
            const detail = `Only one ${type} block is allowed.`;
            const code = 'DuplicateBlock';
            this.diagnostics.push(problem(code, `Duplicate ${type} block`, { detail, range: second.range }));
        }
        const items = found.map((block) => this.#block(block, declaration));
        const [only] = items;
        const value = isSingle && only !== undefined ? only : { kind: 'list', items, range: first.range };
        return { name: type, nameRange: first.typeRange, value };
    }
    /** A block of an option that is not declared further has no options here: it is refused as a whole. */
    #block({ body, range }, declaration) {
        return declaration === undefined ? { kind: 'map', entries: [], range } : this.body(body, declaration, range);
    }
}
function isWhole(value, schema) {
    const weak = schema?.option.weak;
    if (weak === 'int' || weak === 'optional-int')
        return value.kind !== 'number' || value.value.isInteger();
    if (weak !== 'int-list' || value.kind !== 'list')
        return true;
    return value.items.every((item) => item.kind !== 'number' || item.value.isInteger());
}

// EXTERNAL MODULE: ./out/languages/go-template/errors.js
var go_template_errors = __webpack_require__(80596);
// EXTERNAL MODULE: ./out/support/line-index.js
var line_index = __webpack_require__(71244);
;// CONCATENATED MODULE: ./out/template/hcl/go-strings.js


/** The functions of `{{ }}` in the strings of an HCL2 template: `user` and `build` have nothing to give. @see spec-json-template 7.6 */
function goStringScope(facts, scope, build = noBuildValue) {
    return {
        facts,
        user: (name) => {
            throw new go_template_errors/* GoFunctionError */.xt(`user is a function of JSON templates; write \${var.${name}}`);
        },
        buildName: scope.buildName,
        builderType: scope.builderType,
        extra: scope.functions,
        build,
    };
}
function noBuildValue(key) {
    throw new go_template_errors/* GoFunctionError */.xt(`loaded data, but couldnt find ${key} in it; write \${build.${key}}`);
}
/** The place of the template action at `offset` of a string, when it can be seen in the source; else that of the string. */
function goActionPlace(text, { value, range }, offset) {
    const open = value.lastIndexOf('{{', offset);
    const close = value.indexOf('}}', open);
    if (text === undefined || open === -1 || close === -1)
        return range;
    const action = value.slice(open, close + 2);
    const at = text.indexOf(action, range.start.offset);
    if (at === -1 || at + action.length > range.end.offset)
        return range;
    return new line_index/* LineIndex */.r(range.file, text).range(at, at + action.length);
}

;// CONCATENATED MODULE: ./out/template/hcl/network-answers.js


/** The answers of network functions during one run: what was asked once is not asked again. */
class NetworkAnswers {
    #resolvers;
    #answers = new Map();
    constructor(resolvers) {
        this.#resolvers = resolvers;
    }
    /** The answer to a call. Throws {@link NetworkNeeded} until it is there, a FunctionError when it was refused. */
    ask = (name, args) => {
        const key = JSON.stringify([name, ...args]);
        const answer = this.#answers.get(key);
        if (answer === undefined)
            throw new NetworkNeeded(this.#fetch(key, name, args));
        if ('text' in answer)
            return answer.text;
        if (!(answer.error instanceof errors/* BuildError */.zS) || (0,errors/* isCancellation */.iB)(answer.error))
            throw answer.error;
        throw new FunctionError((0,errors/* errorMessage */.gJ)(answer.error));
    };
    async #fetch(key, name, args) {
        const resolver = Object.hasOwn(this.#resolvers, name) ? this.#resolvers[name] : undefined;
        try {
            if (resolver === undefined)
                throw unavailable(name);
            this.#answers.set(key, { text: await resolver(args) });
        }
        catch (error) {
            this.#answers.set(key, { error });
        }
    }
}
/** Evaluates again and again until every answer of the network that is needed is there. */
async function untilAnswered(evaluate) {
    for (;;) {
        try {
            return evaluate();
        }
        catch (error) {
            if (!(error instanceof NetworkNeeded))
                throw error;
            await error.answer;
        }
    }
}
function unavailable(name) {
    return new errors/* BuildError */.zS(`${name} is not available here: nothing is asked over the network`, {
        code: 'NetworkFunction',
        source: 'user',
    });
}

;// CONCATENATED MODULE: ./out/template/hcl/hcl-config-body.js











/** The body of a component of an HCL2 template. @see spec-hcl2 B.5, B.7 */
class HclConfigBody {
    range;
    #parts;
    constructor(parts) {
        this.#parts = parts;
        this.range = parts.range;
    }
    /**
     * Evaluates the arguments, renders the Go templates in their strings as a JSON template's are, then decodes weakly. Not final
     * when `build` values are used that do not exist yet: they are placeholders. All problems are collected.
     *
     * Deviation: unknown-values-not-judged. Packer checks placeholders too, and refuses an AMI name for the angle brackets of
     * `<unknown>`.
     */
    async decode(declaration, scope) {
        const { type, range, body, override, sources, isRehearsal } = this.#parts;
        const evaluated = await untilAnswered(() => evaluateOptions(body, declaration, { scope: this.#scope(scope), range }));
        const pass = new prepare_pass/* PreparePass */.$({
            declaration,
            place: (source, offset) => goActionPlace(sources.get(source.range.file), source, offset),
            functions: (0,functions/* templateFunctions */.g)(goStringScope(this.#parts.facts, scope)),
            // Build values are not among the data here: they are the object `build` of the language.
            data: (0,prepare_data/* prepareData */.cN)(type, scope.generatedKeys === undefined ? undefined : new Set()),
            knowsCleanName: Object.hasOwn(scope.functions ?? {}, 'clean_resource_name'),
        });
        const layers = [evaluated.options, ...(override === undefined ? [] : [override])];
        const rendered = layers.map((layer) => pass.render(layer));
        const final = evaluated.late.length === 0 || scope.generated !== undefined;
        const unknown = [...(final ? [] : evaluated.late), ...(isRehearsal ? evaluated.unknown : [])];
        const undecided = (at) => unknown.some((place) => hcl_config_body_contains(place, at));
        const decoded = (0,decode/* decodeOptions */.f)(declaration, rendered, { componentType: type, anchor: range, undecided });
        const diagnostics = [...evaluated.diagnostics, ...pass.diagnostics, ...decoded.diagnostics];
        return {
            ...decoded,
            value: (0,support_diagnostics/* hasErrors */.C)(diagnostics) ? undefined : decoded.value,
            diagnostics,
            final,
            // What is wrong with the whole may be so because a part is not known.
            undecided: (path) => (path.length === 0 ? unknown.length > 0 : undecided(decoded.locate(path))),
            sensitive: [...decoded.sensitive, ...evaluated.secrets],
        };
    }
    renderLate = (scope) => (0,render_late/* lateRenderer */.S)((build) => goStringScope(this.#parts.facts, scope, build));
    #scope({ generatedKeys, generated }) {
        const { scope, source, buildName } = this.#parts;
        return placedScope(scope, {
            source: sourceObject(source),
            build: buildValue(buildName, { keys: generatedKeys, data: generated }),
        });
    }
}
function hcl_config_body_contains(outer, inner) {
    return outer.file === inner.file && outer.start.offset <= inner.start.offset && inner.end.offset <= outer.end.offset;
}

;// CONCATENATED MODULE: ./out/template/hcl/meta-arguments.js





/** True when a component with these targets takes part in the build of a use (`type.name`). */
function appliesTo({ only, except }, use) {
    return only.length > 0 ? only.includes(use) : !except.includes(use);
}
/**
 * Reads the meta-arguments of one block; what is left of its body is for the component.
 *
 * Deviation: component-problems-at-their-place. Packer shows the block for a wrong duration, and for `only` beside `except`.
 * @see spec-hcl2 B.6
 */
class MetaArguments {
    diagnostics = [];
    /** The body without them. */
    rest;
    #attributes;
    #scope;
    constructor({ body }, names, scope) {
        const { content, rest, diagnostics } = body.partialContent({ attributes: names.map((name) => ({ name })) });
        this.diagnostics.push(...diagnostics);
        this.rest = rest;
        this.#attributes = content.attributes;
        this.#scope = scope;
    }
    /** Empty when absent. */
    text(name) {
        const value = this.#value(name, STRING);
        return value?.kind === 'string' ? value.value : '';
    }
    /** Undefined when absent or, where that is allowed, null. */
    truth(name, options = {}) {
        const value = this.#value(name, BOOL, options.allowsNull);
        return value?.kind === 'bool' ? value.value : undefined;
    }
    /** A whole number; 0 when absent. */
    count(name) {
        const value = this.#value(name, NUMBER);
        if (value?.kind !== 'number')
            return 0;
        if (value.value.isInteger())
            return value.value.toNumber();
        const range = this.#attributes.get(name)?.expression.range;
        const detail = 'A whole number is required.';
        this.diagnostics.push(problem('UnsuitableValueType', 'Unsuitable value type', { detail, range }));
        return 0;
    }
    /** Milliseconds; 0 when absent. */
    duration(name) {
        const value = this.#value(name, STRING);
        if (value?.kind !== 'string')
            return 0;
        try {
            return (0,duration/* parseDuration */.E)(value.value);
        }
        catch (error) {
            if (!(error instanceof errors/* BuildError */.zS))
                throw error;
            this.diagnostics.push(problem('InvalidDuration', `Failed to parse ${name} duration`, {
                detail: error.message,
                hint: error.hint,
                range: this.#attributes.get(name)?.expression.range,
            }));
            return 0;
        }
    }
    /** `only` and `except`. */
    targets() {
        const targets = { only: this.#list('only'), except: this.#list('except') };
        if (targets.only.length > 0 && targets.except.length > 0) {
            const summary = "only one of 'only' or 'except' may be specified";
            const range = this.#attributes.get('except')?.nameRange;
            this.diagnostics.push(problem('OnlyAndExcept', summary, { range }));
        }
        return targets;
    }
    /** `override`: an object, with its expression for the places of what is in it. */
    override(type) {
        const attribute = this.#attributes.get('override');
        const value = this.#value('override', type, true);
        if (attribute === undefined || value === undefined || value.kind === 'null')
            return undefined;
        return { value, expression: attribute.expression };
    }
    #list(name) {
        const value = this.#value(name, listOf(STRING), true);
        if (value?.kind !== 'list')
            return [];
        return value.items.flatMap((item) => (item.kind === 'string' ? [item.value] : []));
    }
    #value(name, type, allowsNull = false) {
        const attribute = this.#attributes.get(name);
        if (attribute === undefined)
            return undefined;
        const { value, diagnostics } = constantValue(attribute, { type, scope: this.#scope, allowsNull });
        this.diagnostics.push(...diagnostics);
        return value;
    }
}

;// CONCATENATED MODULE: ./out/template/hcl/assemble-builds.js






/** A build for each use of a source in a `build` block, with what applies to it. @see spec-hcl2 B.6 */
function assembleBuilds(declaration, scope) {
    return declaration.uses.map((use) => assembleBuild(declaration, use, scope));
}
function assembleBuild(declaration, use, scope) {
    const target = `${use.type}.${use.name}`;
    const name = declaration.name === '' ? target : `${declaration.name}.${target}`;
    const assembly = { ...scope, use, buildName: declaration.name };
    const cleanup = declaration.cleanup;
    return {
        name,
        displayName: name,
        buildName: use.sourceName,
        builder: builderOf(use, assembly),
        provisioners: declaration.provisioners
            .filter(({ targets }) => appliesTo(targets, target))
            .map((provisioner) => provisionerOf(provisioner, assembly)),
        errorCleanupProvisioner: cleanup !== undefined && appliesTo(cleanup.targets, target) ? provisionerOf(cleanup, assembly) : undefined,
        postProcessors: declaration.postProcessors
            .map((sequence) => sequence.filter(({ targets }) => appliesTo(targets, target)).map((one) => postProcessorOf(one, assembly)))
            .filter((sequence) => sequence.length > 0),
    };
}
/** The source's body with what the build adds to it: it can add, not replace. */
function builderOf({ source, type, extra }, assembly) {
    const scope = placedScope(assembly.scope, { source: NO_SOURCE, build: NO_BUILD });
    const own = expandDynamic(source.body, scope);
    const body = extra === undefined ? own : mergeBodies([own, extra]);
    return componentOf({ type, typeRange: source.labelRanges[0] ?? source.range, range: source.range, body }, assembly);
}
function provisionerOf(declaration, assembly) {
    const { pauseBefore, timeout, maxRetries, continueOnError, overrides } = declaration;
    const override = overrides.get(assembly.use.name);
    return { ...componentOf(declaration, assembly, override), pauseBefore, timeout, maxRetries, continueOnError };
}
function postProcessorOf(declaration, assembly) {
    const { name, keepInputArtifact } = declaration;
    return { ...componentOf(declaration, assembly), name, keepInputArtifact };
}
function componentOf({ type: written, typeRange, range, body }, assembly, override) {
    const { use, buildName, scope, facts, sources, plugins, isRehearsal } = assembly;
    const type = componentType(written, plugins);
    const source = { type: use.type, name: use.name };
    const parts = { type, range, body, override, scope, source, buildName, isRehearsal, facts, sources };
    return { type, typeRange, body: new HclConfigBody(parts) };
}

// EXTERNAL MODULE: ./out/template/hcl/hide-texts.js
var hide_texts = __webpack_require__(19657);
;// CONCATENATED MODULE: ./out/languages/hcl/body/native-body.js


/** A body in native syntax. */
function nativeBody(body) {
    return new NativeBody(body, body.range, NOTHING);
}
const NOTHING = { attributes: new Set(), blocks: new Set() };
class NativeBody {
    missingItemRange;
    #body;
    #begin;
    #taken;
    /** @param begin a range that starts where the body does: with its brace, when it has one */
    constructor(body, begin, taken) {
        this.#body = body;
        this.#begin = begin;
        this.#taken = taken;
        this.missingItemRange = { file: begin.file, start: begin.start, end: begin.start };
    }
    content(schema) {
        const { content, diagnostics } = this.partialContent(schema);
        return { content, diagnostics: [...diagnostics, ...this.#unexpected(schema)] };
    }
    partialContent(schema) {
        const diagnostics = [];
        const attributes = this.#attributes(schema, diagnostics);
        const blocks = this.#blocks(schema, diagnostics);
        const taken = {
            attributes: new Set([...this.#taken.attributes, ...(schema.attributes ?? []).map(({ name }) => name)]),
            blocks: new Set([...this.#taken.blocks, ...(schema.blocks ?? []).map(({ type }) => type)]),
        };
        const rest = new NativeBody(this.#body, this.#begin, taken);
        return { content: { attributes, blocks, missingItemRange: this.missingItemRange }, rest, diagnostics };
    }
    justAttributes() {
        const items = this.#items();
        const diagnostics = items.flatMap((item) => (item.kind === 'block' ? unexpectedBlock(item) : []));
        const attributes = items.flatMap((item) => (item.kind === 'attribute' ? toAttribute(item) : []));
        return { attributes: new Map(attributes.map((attribute) => [attribute.name, attribute])), diagnostics };
    }
    /** What no earlier reader took. */
    #items() {
        const { attributes, blocks } = this.#taken;
        return this.#body.items.filter((item) => item.kind === 'attribute' ? !attributes.has(item.name) : !blocks.has(item.type));
    }
    #attributes(schema, diagnostics) {
        const wanted = new Set((schema.attributes ?? []).map(({ name }) => name));
        const found = new Map();
        for (const item of this.#items()) {
            if (item.kind === 'attribute' && wanted.has(item.name))
                found.set(item.name, toAttribute(item));
        }
        for (const attribute of schema.attributes ?? []) {
            if (attribute.isRequired === true && !found.has(attribute.name)) {
                diagnostics.push(missingArgument(attribute, this.missingItemRange));
            }
        }
        return found;
    }
    #blocks(schema, diagnostics) {
        const schemas = new Map((schema.blocks ?? []).map((block) => [block.type, block]));
        return this.#items().flatMap((item) => {
            const wanted = item.kind === 'block' ? schemas.get(item.type) : undefined;
            if (item.kind !== 'block' || wanted === undefined)
                return [];
            const problem = checkLabels(item, wanted);
            if (problem === undefined)
                return toBlock(item);
            diagnostics.push(problem);
            return [];
        });
    }
    /** Problems of what is not in the schema, in source order. */
    #unexpected(schema) {
        const attributes = new Set((schema.attributes ?? []).map(({ name }) => name));
        const blocks = new Set((schema.blocks ?? []).map(({ type }) => type));
        const known = [...attributes, ...this.#taken.attributes];
        return this.#items().flatMap((item) => {
            if (item.kind === 'attribute') {
                return attributes.has(item.name) ? [] : unsupportedArgument(item, known, blocks);
            }
            return blocks.has(item.type) ? [] : unsupportedBlock(item.type, item.typeRange, schema);
        });
    }
}
function toAttribute({ name, nameRange, expression, range }) {
    return { name, nameRange, expression, range };
}
function toBlock({ type, typeRange, labels, body, openRange }) {
    const labelRanges = labels.map(({ range }) => range);
    return {
        type,
        typeRange,
        labels: labels.map(({ value }) => value),
        labelRanges,
        body: new NativeBody(body, openRange, NOTHING),
        range: (0,token_stream/* spanning */.D)(typeRange, labelRanges.at(-1) ?? typeRange),
    };
}
function checkLabels({ labels, openRange }, schema) {
    const wanted = schema.labels?.length ?? 0;
    if (labels.length < wanted)
        return missingLabel(schema, labels.length, openRange);
    const extra = labels[wanted];
    return extra === undefined ? undefined : extraneousLabel(schema, extra.range);
}
function unexpectedBlock({ type, typeRange }) {
    return {
        severity: 'error',
        code: 'UnexpectedBlock',
        summary: `Unexpected "${type}" block`,
        detail: 'Only arguments can be set here.',
        range: typeRange,
    };
}

// EXTERNAL MODULE: ./out/languages/json/syntax-hint.js
var syntax_hint = __webpack_require__(42797);
;// CONCATENATED MODULE: ./out/languages/hcl/body/json-body.js
var json_body_a;



/** A property for people, in every body. */
const COMMENT = '//';
/** A body of the JSON variant: an object, or a list of objects that count as one. @see spec-hcl2 A.9 */
function jsonBody(node) {
    return new JsonBody(node, new Set([COMMENT]));
}
class JsonBody {
    missingItemRange;
    #node;
    #taken;
    /** @param taken properties that are not there any more: an earlier reader took them */
    constructor(node, taken) {
        this.#node = node;
        this.#taken = taken;
        this.missingItemRange = lastCharacter(node.range);
    }
    content(schema) {
        const { content, rest, diagnostics } = this.#take(schema);
        const names = [...namesOf(schema), ...this.#taken];
        const extraneous = rest.#members([]).map((member) => extraneousProperty(member, names));
        return { content, diagnostics: [...diagnostics, ...extraneous] };
    }
    partialContent(schema) {
        return this.#take(schema);
    }
    justAttributes() {
        const diagnostics = [];
        if (this.#node.kind !== 'map')
            return { attributes: new Map(), diagnostics: [incorrectType(this.#node, 'an object')] };
        return { attributes: attributesOf(this.#members(diagnostics), diagnostics), diagnostics };
    }
    #take(schema) {
        const { attributes: wanted = [], blocks: blockSchemas = [] } = schema;
        const diagnostics = [];
        const members = this.#members(diagnostics);
        const names = new Set(wanted.map(({ name }) => name));
        const attributes = attributesOf(members.filter(({ name }) => names.has(name)), diagnostics);
        diagnostics.push(...this.#missing(wanted, attributes));
        const schemas = new Map(blockSchemas.map((block) => [block.type, block]));
        const blocks = members.flatMap((member) => {
            const block = schemas.get(member.name);
            return block === undefined ? [] : unpackBlocks(member, block, diagnostics);
        });
        const rest = new json_body_a(this.#node, new Set([...this.#taken, ...namesOf(schema)]));
        return { content: { attributes, blocks, missingItemRange: this.missingItemRange }, rest, diagnostics };
    }
    #missing(wanted, found) {
        return wanted
            .filter(({ name, isRequired }) => isRequired === true && !found.has(name))
            .map((attribute) => missingArgument(attribute, this.missingItemRange));
    }
    /** The properties that no earlier reader took. */
    #members(diagnostics) {
        const nodes = this.#node.kind === 'list' ? this.#node.items : [this.#node];
        return nodes.flatMap((node) => {
            if (node.kind === 'map')
                return node.entries.filter(({ name }) => !this.#taken.has(name));
            diagnostics.push(incorrectType(node, 'an object'));
            return [];
        });
    }
}
json_body_a = JsonBody;
function namesOf({ attributes = [], blocks = [] }) {
    return [...attributes.map(({ name }) => name), ...blocks.map(({ type }) => type)];
}
/** Of two with one name the first counts. */
function attributesOf(members, diagnostics) {
    const attributes = new Map();
    for (const { name, nameRange, value } of members) {
        const earlier = attributes.get(name);
        if (earlier !== undefined) {
            diagnostics.push(duplicateArgument(name, nameRange, earlier.nameRange));
            continue;
        }
        const range = { ...nameRange, end: value.range.end };
        attributes.set(name, { name, nameRange, expression: { kind: 'json', node: value, range: value.range }, range });
    }
    return attributes;
}
function extraneousProperty({ name, nameRange }, names) {
    const close = (0,support_diagnostics/* didYouMean */.a)(name, names);
    return bodyProblem('ExtraneousJsonProperty', {
        range: nameRange,
        detail: `No argument or block named "${name}" is expected here.`,
        hint: close === undefined ? undefined : `Did you mean "${close}"?`,
    });
}
function lastCharacter({ file, end }) {
    return { file, start: { line: end.line, column: end.column - 1, offset: end.offset - 1 }, end };
}

;// CONCATENATED MODULE: ./out/languages/hcl/body/json-blocks.js


/**
 * The blocks that a property holds: one object level a label, then an object a block, at any level a list of them; below the labels null is none.
 * @see spec-hcl2 A.9
 */
function unpackBlocks(member, schema, diagnostics) {
    const unpacking = { member, schema, diagnostics, blocks: [] };
    unpack(member.value, [], unpacking);
    return unpacking.blocks;
}
function unpack(node, labels, unpacking) {
    const label = unpacking.schema.labels?.[labels.length];
    if (label !== undefined)
        unpackLabels(node, labels, { ...unpacking, label });
    else if (node.kind !== 'null')
        addBlocks(node, labels, unpacking);
}
function unpackLabels(node, labels, unpacking) {
    const { schema, diagnostics, label } = unpacking;
    const before = diagnostics.length;
    const entries = node.kind === 'null' ? [] : mapsIn(node, diagnostics).flatMap((map) => map.entries);
    if (entries.length === 0 && diagnostics.length === before) {
        const detail = `A block of type "${schema.type}" has a label here: the name of a property is its ${label}.`;
        diagnostics.push(bodyProblem('MissingBlockLabel', { range: json_blocks_firstCharacter(node.range), detail }));
    }
    for (const entry of entries)
        unpack(entry.value, [...labels, entry], unpacking);
}
/** The blocks of one list have the place of the list. */
function addBlocks(node, labels, { member, diagnostics, blocks }) {
    for (const map of mapsIn(node, diagnostics)) {
        blocks.push({
            type: member.name,
            typeRange: member.nameRange,
            labels: labels.map(({ name }) => name),
            labelRanges: labels.map(({ nameRange }) => nameRange),
            body: jsonBody(map),
            range: json_blocks_firstCharacter(node.range),
        });
    }
}
/** The object, or the objects of the list; everything else is reported. */
function mapsIn(node, diagnostics) {
    const nodes = node.kind === 'list' ? node.items : [node];
    return nodes.flatMap((item) => {
        if (item.kind === 'map')
            return item;
        diagnostics.push(incorrectType(item, node.kind === 'list' ? 'an object' : 'an object, or a list of objects,'));
        return [];
    });
}
/** A value of another type than a body has. */
function incorrectType(node, expected) {
    const found = node.kind === 'map' ? 'an object' : node.kind === 'null' ? 'null' : `a ${node.kind}`;
    const detail = `Here ${expected} is expected, this is ${found}.`;
    return bodyProblem('IncorrectJsonType', { range: json_blocks_firstCharacter(node.range), detail });
}
/** Where a value begins. */
function json_blocks_firstCharacter({ file, start }) {
    return { file, start, end: { line: start.line, column: start.column + 1, offset: start.offset + 1 } };
}

;// CONCATENATED MODULE: ./out/languages/hcl/body/parse-json-body.js






/** Parses a file in JSON syntax. @see spec-hcl2 A.9 */
function parseJsonBody(file, text) {
    const reader = new json_reader/* JsonReader */.O(file, text, 'any');
    const empty = (diagnostic) => {
        const node = { kind: 'map', entries: [], range: reader.lines.range(0, Math.min(1, text.length)) };
        return { body: jsonBody(node), diagnostics: [diagnostic] };
    };
    try {
        const node = reader.document();
        if (node.kind !== 'map' && node.kind !== 'list')
            return empty(incorrectType(node, 'an object'));
        return { body: jsonBody(node), diagnostics: [] };
    }
    catch (error) {
        if (!(error instanceof errors/* BuildError */.zS) || error.code !== 'JsonSyntax')
            throw error;
        return empty(syntaxProblem(error, text, (start, end) => reader.lines.range(start, end)));
    }
}
function syntaxProblem({ message, range }, text, rangeOf) {
    const at = range?.start.offset ?? 0;
    const word = /beginning of value|in literal/.test(message) ? wordAround(text, at) : undefined;
    if (word !== undefined) {
        const keyword = text.slice(word.start, word.end);
        return bodyProblem('InvalidJsonKeyword', {
            range: rangeOf(word.start, word.end),
            detail: `"${keyword}" is no JSON keyword: these are true, false and null.`,
            hint: 'A text stands in double quotes.',
        });
    }
    const hint = (0,syntax_hint/* jsonSyntaxHint */.j)(text, at, 'a property named "//" can hold one');
    return bodyProblem('InvalidJson', {
        range: range ?? rangeOf(at, at),
        detail: `The file is no JSON: ${message}.`,
        hint,
    });
}
/** The letters around an offset; undefined when there are none. */
function wordAround(text, offset) {
    let start = offset;
    let end = offset;
    while (isLetter(text[start - 1]))
        start--;
    while (isLetter(text[end]))
        end++;
    return start === end ? undefined : { start, end };
}
function isLetter(character) {
    return character !== undefined && /[A-Za-z]/.test(character);
}

;// CONCATENATED MODULE: ./out/template/hcl/parse-file.js



/** Parses a file in the syntax that its name says: JSON when it ends in `.json`, else native. */
function parseFile(path, text) {
    if (path.endsWith('.json'))
        return { path, ...parseJsonBody(path, text) };
    const { node, diagnostics } = (0,parse/* parseHcl */.z4)(path, text);
    return { path, body: nativeBody(node), diagnostics };
}

;// CONCATENATED MODULE: ./out/template/hcl/read-var-file.js







/** Reads a file of variable values. Codes beside those of syntax: `VariableFileNotFound`, `InvalidVariableFile`. @see spec-hcl2 B.3 */
async function readVarFile(path, workingDirectory) {
    if (!/\.(?:hcl|json)$/.test(path)) {
        const detail = 'The name of a file of variable values ends in .hcl or .json.';
        return unreadable(problem('InvalidVariableFile', `Could not guess format of ${path}`, { detail }));
    }
    let bytes;
    try {
        bytes = await (0,promises_.readFile)((0,external_node_path_.resolve)(workingDirectory, path));
    }
    catch (error) {
        const code = (0,go_file_error/* fileErrorCode */.c)(error) === 'ENOENT' ? 'VariableFileNotFound' : 'InvalidVariableFile';
        return unreadable(problem(code, (0,go_file_error/* goFileError */.d)('open', path, error)));
    }
    const text = (0,decode_source/* decodeHclSource */.J)(path, bytes);
    return typeof text === 'string' ? parsed(path, text) : unreadable(text);
}
function parsed(path, text) {
    const { body, diagnostics } = parseFile(path, text);
    if ((0,support_diagnostics/* hasErrors */.C)(diagnostics))
        return { text, attributes: [], diagnostics };
    // Whoever declares a variable where values are expected is told so, rather than that blocks are not.
    const { content, rest } = body.partialContent({ blocks: [{ type: 'variable', labels: ['name'] }] });
    const declared = content.blocks.map(({ typeRange }) => problem('VariableInVarFile', 'Variable declaration in a .pkrvar file', {
        detail: 'A file of variable values has only values: name = value.',
        hint: 'Declare the variable in a .pkr.hcl file.',
        range: typeRange,
    }));
    const values = rest.justAttributes();
    return { text, attributes: [...values.attributes.values()], diagnostics: [...declared, ...values.diagnostics] };
}
function unreadable(diagnostic) {
    return { text: undefined, attributes: [], diagnostics: [diagnostic] };
}

;// CONCATENATED MODULE: ./out/languages/cty/defaults.js

/**
 * Fills in defaults, before the value is converted to the type: for attributes that are missing or null, then inside of them.
 * The result converts to the type. @see spec-hcl2 A.5, "Defaults application"
 */
function applyDefaults(value, defaults) {
    if (defaults === undefined)
        return value;
    const filled = fill(value, defaults);
    return value.sensitive ? { ...filled, sensitive: true } : filled;
}
function fill(value, defaults) {
    switch (value.kind) {
        case 'map':
        case 'object':
            if (defaults.kind === 'object')
                return fillObject(value, defaults);
            return defaults.kind === 'collection' ? fillEntries(value, defaults.element) : value;
        case 'list':
        case 'set':
        case 'tuple':
            if (defaults.kind === 'collection')
                return fillItems(value, () => defaults.element);
            return defaults.kind === 'tuple' && value.kind === 'tuple'
                ? fillItems(value, (index) => defaults.elements[index])
                : value;
        default:
            return value;
    }
}
function fillObject(value, defaults) {
    const entries = new Map(value.entries);
    for (const [name, substitute] of defaults.values) {
        const given = entries.get(name);
        if (given === undefined || given.kind === 'null')
            entries.set(name, substitute);
    }
    return objectValue([...entries].map(([name, entry]) => [name, applyDefaults(entry, defaults.attributes.get(name))]));
}
function fillEntries(value, element) {
    return objectValue([...value.entries].map(([key, entry]) => [key, applyDefaults(entry, element)]));
}
function fillItems(value, defaultsAt) {
    return tupleValue(value.items.map((item, index) => applyDefaults(item, defaultsAt(index))));
}

;// CONCATENATED MODULE: ./out/template/hcl/variable-value.js












/** The type that values are converted to. Undeclared, it is that of a default which says something. @see spec-hcl2 B.3 */
function variableType({ constraint }, defaultValue) {
    if (constraint !== undefined)
        return constraint.type;
    if (defaultValue === undefined || defaultValue.kind === 'null')
        return ANY;
    const isEmpty = (defaultValue.kind === 'tuple' && defaultValue.items.length === 0) ||
        (defaultValue.kind === 'object' && defaultValue.entries.size === 0);
    return isEmpty ? ANY : defaultValue.type;
}
/** The default of a variable; undefined when it has none. Only `env` may be called. */
function defaultValue(declaration, scope) {
    const { defaultExpression, constraint, isSensitive } = declaration;
    if (defaultExpression === undefined)
        return { value: undefined, diagnostics: [] };
    const { value, diagnostics } = evaluate(defaultExpression, scope);
    if ((0,support_diagnostics/* hasErrors */.C)(diagnostics)) {
        return { value: undefined, diagnostics: isSensitive ? diagnostics.map(hide_texts/* withoutText */._m) : diagnostics };
    }
    if (constraint === undefined)
        return { value, diagnostics };
    return variable_value_converted(declaration, value, {
        type: constraint.type,
        problem: { code: 'InvalidVariableDefault', summary: 'Invalid default value for variable' },
        range: defaultExpression.range,
    });
}
/** The value with optional attributes filled in, as the type wants it. */
function variable_value_converted(declaration, value, facts) {
    try {
        return { value: convert(applyDefaults(value, declaration.constraint?.defaults), facts.type), diagnostics: [] };
    }
    catch (error) {
        if (!(error instanceof ConversionError))
            throw error;
        const { code, summary } = facts.problem;
        const detail = `The value of "${declaration.name}" does not fit its type: ${sentence(error.message)}.`;
        return { value: undefined, diagnostics: [problem(code, summary, { detail, range: facts.range })] };
    }
}
/** A value given as text: as it is for strings, numbers and `any`, otherwise an expression of constants. @param file what to call the text */
function textValue(text, type, file) {
    if (type.kind === 'string' || type.kind === 'number' || type.kind === 'any') {
        return { value: stringValue(text), diagnostics: [] };
    }
    const { node, diagnostics } = (0,parse/* parseHclExpression */.dk)(file, text);
    if (node === undefined || (0,support_diagnostics/* hasErrors */.C)(diagnostics)) {
        const hint = expressionHint(type);
        return { value: undefined, diagnostics: diagnostics.map((found) => ({ ...found, hint: found.hint ?? hint })) };
    }
    const evaluation = evaluate(node, undefined);
    const value = (0,support_diagnostics/* hasErrors */.C)(evaluation.diagnostics) ? undefined : evaluation.value;
    return { value, diagnostics: evaluation.diagnostics };
}
/** How to write what is no text. */
function expressionHint(type) {
    const isMapping = type.kind === 'map' || type.kind === 'object';
    const example = type.kind === 'bool' ? 'true' : isMapping ? '{ name = "value" }' : '["a", "b"]';
    return `Write ${aType(type)} as in a template, such as ${example}.`;
}

;// CONCATENATED MODULE: ./out/template/hcl/assign-variables.js









/**
 * Gives every variable the value that comes last: default, environment, automatic files, files, assignments. Every value
 * that is given is checked, also one that does not count. @see spec-hcl2 B.3
 */
async function assignVariables(declarations, inputs, scope) {
    const assignment = new Assignment(declarations, scope);
    assignment.takeDefaults();
    assignment.takeEnvironment();
    for (const path of [...scope.autoFiles, ...inputs.files])
        await assignment.takeFile(path);
    for (const given of inputs.assignments)
        assignment.takeAssignment(given);
    return assignment;
}
class Assignment {
    variables = new Map();
    diagnostics = [];
    refusedSecrets = [];
    #declarations;
    #scope;
    constructor(declarations, scope) {
        this.#declarations = declarations;
        this.#scope = scope;
    }
    takeDefaults() {
        for (const [name, declaration] of this.#declarations) {
            const given = defaultValue(declaration, defaultScope(this.#scope.context));
            this.diagnostics.push(...given.diagnostics);
            const type = variableType(declaration, given.value);
            const { isSensitive } = declaration;
            this.variables.set(name, {
                declaration,
                type,
                isSensitive,
                value: markedIf(isSensitive, given.value ?? unknownOf(type)),
                source: declaration.defaultExpression === undefined ? undefined : 'default',
                range: declaration.defaultExpression?.range,
            });
        }
    }
    takeEnvironment() {
        const { env } = this.#scope.context;
        for (const [name, variable] of this.variables) {
            const text = env[`PKR_VAR_${name}`];
            if (text !== undefined)
                this.#takeText(variable, text, 'env');
        }
    }
    async takeFile(path) {
        const { context, addSource } = this.#scope;
        const { text, attributes, diagnostics } = await readVarFile(path, context.workingDirectory);
        // Where a secret may be what cannot be read, nothing of it is told.
        const isSecret = (0,support_diagnostics/* hasErrors */.C)(diagnostics) && [...this.variables.values()].some(({ isSensitive }) => isSensitive);
        this.diagnostics.push(...(isSecret ? diagnostics.map(hide_texts/* withoutText */._m) : diagnostics));
        for (const attribute of attributes)
            this.#takeAttribute(attribute);
        if (text === undefined || isSecret)
            return;
        const secrets = attributes.flatMap(({ name, expression: { range } }) => this.variables.get(name)?.isSensitive === true ? [{ kind: 'constant', range }] : []);
        addSource(path, (0,hide_texts/* hideTexts */.x5)(path, text, secrets));
    }
    takeAssignment({ name, value, sensitive, origin }) {
        const variable = this.variables.get(name);
        if (variable !== undefined) {
            this.#takeText({ ...variable, isSensitive: variable.isSensitive || sensitive === true }, value, 'cmd');
            return;
        }
        this.diagnostics.push(problem('UndeclaredVariable', 'Undefined -var variable', {
            detail: [
                `The template declares no variable named ${JSON.stringify(name)}.`,
                ...(origin === undefined ? [] : [`It is given by ${origin}.`]),
            ].join(' '),
            hint: this.#nearest(name),
        }));
    }
    #takeAttribute({ name, nameRange, expression }) {
        const variable = this.variables.get(name);
        if (variable === undefined) {
            if (this.#scope.warnOfUndeclared)
                this.diagnostics.push(this.#undefinedVariable(name, nameRange));
            return;
        }
        const { value, diagnostics } = evaluate(expression, undefined);
        this.diagnostics.push(...(variable.isSensitive ? diagnostics.map(hide_texts/* withoutText */._m) : diagnostics));
        if (!(0,support_diagnostics/* hasErrors */.C)(diagnostics))
            this.#take(variable, value, { source: 'varfile', range: expression.range });
    }
    #takeText(variable, text, source) {
        const { declaration, type, isSensitive } = variable;
        const file = `<value for var.${declaration.name} from ${source}>`;
        const given = textValue(text, type, file);
        if (given.diagnostics.length > 0 && !isSensitive)
            this.#scope.addSource(file, text);
        this.diagnostics.push(...(isSensitive ? given.diagnostics.map(hide_texts/* withoutText */._m) : given.diagnostics));
        if (given.value !== undefined)
            this.#take(variable, given.value, { source, range: undefined });
        else if (isSensitive)
            this.refusedSecrets.push({ name: declaration.name, value: text });
    }
    #take(variable, value, { source, range }) {
        const { declaration, type, isSensitive } = variable;
        const given = variable_value_converted(declaration, value, { type, problem: WRONG[source], range });
        this.diagnostics.push(...given.diagnostics);
        if (given.value === undefined && isSensitive) {
            const { name } = declaration;
            this.refusedSecrets.push(...secretTexts(value).map((text) => ({ name, value: text })));
        }
        const taken = markedIf(isSensitive, given.value ?? unknownOf(type));
        this.variables.set(declaration.name, { ...variable, value: taken, source, range });
    }
    #undefinedVariable(name, range) {
        return warning('UndefinedVariable', 'Undefined variable', {
            detail: `A value is given for ${JSON.stringify(name)}, but no variable of that name is declared.`,
            hint: this.#nearest(name),
            range,
        });
    }
    #nearest(name) {
        const names = [...this.#declarations.keys()];
        return nameHint((0,support_diagnostics/* didYouMean */.a)(name, names), names, 'Declared are');
    }
}
const INVALID = { code: 'InvalidVariableValue', summary: 'Invalid value for variable' };
const WRONG = {
    default: { code: 'InvalidVariableDefault', summary: 'Invalid default value for variable' },
    env: INVALID,
    varfile: INVALID,
    cmd: { code: 'InvalidVariableValue', summary: 'Invalid argument value for -var variable' },
};

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./out/template/hcl/function-context.js



/** What functions may use while a template is resolved. @param baseDirectory where relative paths start; empty: the working directory */
function functionContext(scope, baseDirectory) {
    const { env, workingDirectory, startTime, now, conceal } = scope;
    return {
        baseDirectory,
        workingDirectory,
        homeDirectory: env['HOME'] ?? (0,external_node_os_.homedir)(),
        env,
        startTime,
        now: now ?? (() => startTime),
        network: new NetworkAnswers(scope.resolvers).ask,
        conceal: (value, origin) => {
            if (conceal !== undefined)
                for (const text of derivedSecretTexts(value))
                    conceal(text, origin);
        },
    };
}

// EXTERNAL MODULE: ./out/languages/go-template/float-text.js
var float_text = __webpack_require__(20353);
// EXTERNAL MODULE: ./out/support/go-quote.js
var go_quote = __webpack_require__(10180);
;// CONCATENATED MODULE: ./out/template/hcl/value-text.js




/** A value as console and inspect print it: texts bare, but quoted inside of others. @see spec-commands 4.2 */
function valueText(value) {
    if (!isWhollyKnown(value))
        return UNKNOWN_TEXT;
    return value.kind === 'string' ? value.value : nestedText(value, '');
}
function nestedText(value, indent) {
    switch (value.kind) {
        case 'string':
            return (0,go_quote/* goQuote */.d)(value.value);
        case 'number':
            return numberText(value.value);
        case 'bool':
            return String(value.value);
        case 'list':
        case 'set':
        case 'tuple':
            return itemsText(value.items, indent);
        case 'map':
        case 'object':
            return entriesText(value.entries, indent);
        default:
            return 'null';
    }
}
/** Whole numbers in full when they fit 64 bits, others as Go's `%g` prints a float64. */
function numberText(number) {
    if (number.isInteger()) {
        const whole = number.toBigInt();
        if (BigInt.asIntN(64, whole) === whole)
            return String(whole);
    }
    // The sign is that of `%+g`.
    return (0,float_text/* floatText */.q)(number.toNumber(), 'g', -1).replace(/^\+(?=\d)/, '');
}
function itemsText(items, indent) {
    if (items.length === 0)
        return '[]';
    const inner = `${indent}  `;
    return `[\n${items.map((item) => `${inner}${nestedText(item, inner)},\n`).join('')}${indent}]`;
}
/** Entries that are null are left out. */
function entriesText(entries, indent) {
    const inner = `${indent}  `;
    const lines = [...entries]
        .filter(([, value]) => value.kind !== 'null')
        .map(([key, value]) => `${inner}${(0,go_quote/* goQuote */.d)(key)} = ${nestedText(value, inner)}\n`);
    if (lines.length === 0)
        return '{}';
    return `{\n${lines.join('')}${indent}}`;
}

;// CONCATENATED MODULE: ./out/template/hcl/hcl-inspection.js

/** What inspect shows of a template. @see spec-commands 4.2 */
function inspectTemplate({ variables, locals, builds, }) {
    return {
        language: 'hcl2',
        variables: [...variables]
            .map(([name, { value, source }]) => ({ name, text: valueText(value), isSet: source !== undefined }))
            .sort(byName),
        locals: [...locals].map(([name, value]) => ({ name, text: valueText(value) })).sort(byName),
        builds: builds.map(inspectBuild),
    };
}
function inspectBuild({ name, description, uses, provisioners, postProcessors }) {
    return {
        name,
        description,
        sources: uses.map((use) => ({ name: `${use.type}.${use.name}`, type: use.type })),
        provisioners: provisioners.map(componentText),
        postProcessors: postProcessors.map((sequence) => sequence.map(componentText)),
    };
}
function componentText({ type, name }) {
    return name === '' ? type : `${type}.${name}`;
}
function byName(a, b) {
    return a.name < b.name ? -1 : 1;
}

;// CONCATENATED MODULE: ./out/template/hcl/body-references.js


/** Every variable that the options of a body refer to, in nested blocks too. */
function bodyReferences(body, declaration) {
    const { body: schema, blocks } = optionsSchema(declaration);
    const { content } = body.content(schema);
    return [
        ...[...content.attributes.values()].flatMap(({ expression }) => references(expression)),
        ...content.blocks.flatMap((block) => {
            const nested = blocks.get(block.type)?.declaration;
            return nested === undefined ? [] : bodyReferences(block.body, nested);
        }),
    ];
}

;// CONCATENATED MODULE: ./out/template/hcl/check-extent.js


/** What is wrong with a value that is too deep or too large to work with; undefined when it is neither. */
function extentProblem(value, what, range) {
    const { depth, size } = extentOf(value);
    if (depth > MAXIMUM_EXTENT.depth) {
        const detail = `In ${what}, ${depth} lists and objects are inside each other; ${MAXIMUM_EXTENT.depth} may be.`;
        return problem('NestingTooDeep', 'Nesting too deep', { detail, range });
    }
    if (size <= MAXIMUM_EXTENT.size)
        return undefined;
    const detail = `${what} holds more than ${MAXIMUM_EXTENT.size.toLocaleString('en')} values.`;
    return problem('ValueTooLarge', 'Value too large', { detail, range });
}

;// CONCATENATED MODULE: ./out/template/hcl/evaluation-order.js


/**
 * The nodes with what each uses before it, otherwise in their order; or the first reason why there is no such order: a use of
 * what does not exist, or a circle. @see spec-hcl2 B.4
 */
function evaluationOrder(nodes) {
    const search = new evaluation_order_Search(nodes);
    for (const node of nodes.values()) {
        const found = search.visit(node);
        if (found !== undefined)
            return { problem: found };
    }
    return { order: search.order };
}
/** A depth-first search with a stack of its own: long chains of locals do not exhaust that of the program. */
class evaluation_order_Search {
    order = [];
    #nodes;
    #state = new Map();
    constructor(nodes) {
        this.#nodes = nodes;
    }
    visit(root) {
        if (this.#state.has(root.key))
            return undefined;
        const path = [{ node: root, next: 0 }];
        this.#state.set(root.key, 'open');
        for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
            const use = top.node.uses[top.next++];
            if (use === undefined) {
                this.#state.set(top.node.key, 'done');
                this.order.push(top.node);
                path.pop();
                continue;
            }
            const target = this.#nodes.get(use.key);
            if (target === undefined)
                return this.#missing(top.node, use);
            const state = this.#state.get(use.key);
            if (state === 'open') {
                const start = path.findIndex(({ node }) => node.key === use.key);
                return circle([...path.slice(start).map(({ node }) => node.key), use.key], use.range);
            }
            if (state === 'done')
                continue;
            this.#state.set(use.key, 'open');
            path.push({ node: target, next: 0 });
        }
        return undefined;
    }
    #missing({ key }, use) {
        const near = (0,support_diagnostics/* didYouMean */.a)(use.key, this.#nodes.keys());
        const root = use.key.slice(0, use.key.indexOf('.') + 1);
        const known = [...this.#nodes.keys()].filter((name) => name.startsWith(root));
        return refused(`${key} uses ${use.key}, which is not declared.`, use.range, nameHint(near, known, 'Declared are'));
    }
}
function circle(keys, range) {
    return refused(`These use each other in a circle: ${keys.join(' -> ')}.`, range);
}
function refused(detail, range, hint) {
    return problem('ExecutionGraph', 'failed to prepare execution graph', { detail, range, hint });
}

;// CONCATENATED MODULE: ./out/template/hcl/data-outputs.js






/** The type of what a data source gives. */
function outputsType({ outputs }) {
    return objectOf(Object.entries(outputs).map(([name, facts]) => [name, TYPES[facts.type]]));
}
/** What a data source gave as a value; sensitive outputs carry the mark. */
function outputsValue({ outputs, type }, given) {
    return objectValue(Object.entries(outputs).map(([name, facts]) => {
        const value = outputValue(facts, Object.hasOwn(given, name) ? given[name] : undefined);
        if (value === undefined) {
            throw new errors/* BuildError */.zS(`data source ${type} gave no ${facts.type} as ${name}`, {
                code: 'DataOutput',
                source: 'engine',
            });
        }
        return [name, markedIf(facts.sensitive === true, value)];
    }));
}
const TYPES = {
    string: STRING,
    number: NUMBER,
    bool: BOOL,
    'string-list': listOf(STRING),
    'string-map': mapOf(STRING),
};
function data_outputs_textValue(given) {
    if (typeof given === 'string')
        return stringValue(given);
    const secret = typeof given === 'object' && given !== null && 'secret' in given ? given.secret : undefined;
    return secret === undefined ? undefined : mark(stringValue(secret));
}
function outputValue({ type }, given) {
    if (given === undefined || given === null)
        return nullOf(TYPES[type]);
    if (type === 'string')
        return data_outputs_textValue(given);
    if (type === 'number')
        return typeof given === 'number' ? numberValue(BigFloat.fromFloat64(given)) : undefined;
    if (type === 'bool')
        return typeof given === 'boolean' ? boolValue(given) : undefined;
    if (typeof given !== 'object')
        return undefined;
    if (type === 'string-list') {
        return Array.isArray(given)
            ? listValue(STRING, given.map((item) => stringValue(String(item))))
            : undefined;
    }
    return mapValue(STRING, Object.entries(given).map(([key, text]) => [key, stringValue(String(text))]));
}

;// CONCATENATED MODULE: ./out/template/hcl/read-data.js






/** The data source of a type, if there is one. */
async function loadDataSource(type, scope) {
    const known = scope?.known ?? {};
    const load = Object.hasOwn(known, type) ? known[type] : undefined;
    return load?.();
}
/**
 * Prepares a data source and runs it; its value is unknown where data sources are not run. Its body knows no `dynamic` blocks.
 *
 * @see spec-hcl2 B.4
 */
async function readData({ labels: [type = ''], labelRanges, range, body }, scope, { dataSources, facts }) {
    if (dataSources === undefined)
        return { value: UNKNOWN, diagnostics: [] };
    const source = await loadDataSource(type, dataSources);
    if (source === undefined) {
        const known = Object.keys(dataSources.known);
        const hint = nameHint((0,support_diagnostics/* didYouMean */.a)(type, known), known, 'Data sources are');
        return failed([problem('UnknownDataSource', `Unknown data type ${type}`, { hint, range: labelRanges[0] })]);
    }
    const isRehearsal = dataSources.run === undefined;
    const parts = {
        ...facts,
        isRehearsal,
        type,
        range,
        body,
        scope,
        override: undefined,
        source: undefined,
        buildName: '',
    };
    const { value: ready, diagnostics } = await source.prepare(new HclConfigBody(parts), dataSources.prepare);
    if (ready === undefined || (0,support_diagnostics/* hasErrors */.C)(diagnostics))
        return failed(diagnostics);
    if (dataSources.run === undefined)
        return { value: unknownOf(outputsType(source)), diagnostics };
    try {
        return { value: outputsValue(source, await ready.execute(dataSources.run)), diagnostics };
    }
    catch (error) {
        if (!(error instanceof errors/* BuildError */.zS) || (0,errors/* isCancellation */.iB)(error))
            throw error;
        const { code, message, hint } = error;
        return failed([...diagnostics, problem(code, message, { hint, range: error.range ?? range })]);
    }
}
function failed(diagnostics) {
    return { value: undefined, diagnostics };
}

;// CONCATENATED MODULE: ./out/template/hcl/resolve-values.js










/**
 * Evaluates data sources and locals, each after what it uses; what uses one that failed is left out.
 *
 * Deviation: all-problems-reported. Packer stops at the first that fails.
 * @see spec-hcl2 B.4
 */
async function resolveValues(from) {
    const values = new Values(from);
    await values.resolve();
    return values;
}
/** `local` of all values at hand. */
function localValue(locals) {
    return objectValue(locals);
}
/** `data` of all values at hand: a map by name for each type. */
function dataValue(data) {
    return objectValue([...data].flatMap(([type, named]) => {
        const [first] = named.values();
        return first === undefined ? [] : [[type, mapValue(first.type, named)]];
    }));
}
class Values {
    locals = new Map();
    data = new Map();
    diagnostics = [];
    #from;
    /** Keys of the data blocks of a type, for a use of all of them. */
    #ofType = new Map();
    constructor(from) {
        this.#from = from;
        for (const [key, { labels }] of from.data) {
            const type = labels[0] ?? '';
            const keys = this.#ofType.get(type) ?? [];
            keys.push(`data.${key}`);
            this.#ofType.set(type, keys);
        }
    }
    async resolve() {
        const nodes = new Map();
        for (const block of this.#from.data.values()) {
            const node = await this.#dataNode(block);
            nodes.set(node.key, node);
        }
        for (const local of this.#from.locals.values()) {
            const node = this.#localNode(local);
            nodes.set(node.key, node);
        }
        const sorted = evaluationOrder(nodes);
        if ('problem' in sorted) {
            this.diagnostics.push(sorted.problem);
            return;
        }
        const outcomes = new Map();
        for (const node of sorted.order) {
            const used = await Promise.all(node.uses.map(({ key }) => outcomes.get(key)));
            const isReady = used.every((outcome) => outcome?.failed !== true);
            const outcome = isReady ? this.#evaluate(node) : Promise.resolve({ failed: true, diagnostics: [] });
            // Awaited in any case, but perhaps not before another one has failed.
            outcome.catch(() => undefined);
            outcomes.set(node.key, outcome);
            // Data sources that do not use each other are read together; what a bare `local` sees does not depend on the clock.
            if (!node.isRemote)
                await outcome;
        }
        for (const { diagnostics } of await Promise.all(outcomes.values()))
            this.diagnostics.push(...diagnostics);
    }
    async #evaluate(node) {
        const diagnostics = await node.evaluate(this.#scopeOf(node));
        return { failed: (0,support_diagnostics/* hasErrors */.C)(diagnostics), diagnostics };
    }
    #localNode({ name, expression, isSensitive }) {
        return {
            ...this.#node(`local.${name}`, references(expression)),
            isRemote: false,
            evaluate: async (scope) => {
                const { value, diagnostics } = await untilAnswered(() => evaluate(expression, scope));
                if ((0,support_diagnostics/* hasErrors */.C)(diagnostics))
                    return diagnostics;
                const tooMuch = extentProblem(value, `local.${name}`, expression.range);
                if (tooMuch !== undefined)
                    return [...diagnostics, tooMuch];
                this.locals.set(name, markedIf(isSensitive, value));
                return diagnostics;
            },
        };
    }
    async #dataNode(block) {
        const { labels: [type = '', name = ''], body, } = block;
        const source = await loadDataSource(type, this.#from.dataSources);
        const used = source === undefined ? [] : bodyReferences(body, source.options);
        return {
            ...this.#node(`data.${type}.${name}`, used),
            isRemote: true,
            evaluate: async (scope) => {
                const { value, diagnostics } = await readData(block, scope, this.#from);
                if (value === undefined)
                    return diagnostics;
                this.#from.scope.context?.conceal?.(value, 'fetched');
                const named = this.data.get(type) ?? new Map();
                this.data.set(type, named.set(name, value));
                return diagnostics;
            },
        };
    }
    #node(key, used) {
        return { key, references: used, uses: used.flatMap((reference) => this.#uses(reference)) };
    }
    /**
     * `local.n` and `data.t.n`; `data.t` and `data` are all of them. A bare `local` is whatever is there already.
     *
     * Deviation: references-in-any-form. Packer crashes on `local["n"]`, `data.t["n"]` and `data.t`.
     */
    #uses({ root, steps: [first, second], range }) {
        if (root === 'local' && first !== undefined)
            return [{ key: `local.${first.name}`, range }];
        if (root !== 'data')
            return [];
        if (first === undefined)
            return [...this.#ofType.values()].flat().map((key) => ({ key, range }));
        if (second !== undefined)
            return [{ key: `data.${first.name}.${second.name}`, range }];
        return (this.#ofType.get(first.name) ?? [`data.${first.name}`]).map((key) => ({ key, range }));
    }
    /** Only what the node uses, so that many locals do not make each other slow; everything where it may use anything. */
    #scopeOf({ uses, references: used }) {
        const usesAll = used.some(({ root, steps }) => root === 'local' && steps.length === 0);
        const keys = new Set(uses.map(({ key }) => key));
        const locals = usesAll ? this.locals : this.#usedLocals(keys);
        return placedScope(this.#from.scope, {
            local: localValue(locals),
            data: dataValue(this.#usedData(keys)),
            source: NO_SOURCE,
            build: NO_BUILD,
        });
    }
    #usedLocals(keys) {
        const used = new Map();
        for (const key of keys) {
            const name = key.startsWith('local.') ? key.slice('local.'.length) : undefined;
            const value = name === undefined ? undefined : this.locals.get(name);
            if (name !== undefined && value !== undefined)
                used.set(name, value);
        }
        return used;
    }
    #usedData(keys) {
        const used = new Map();
        for (const key of keys) {
            const [root, type = '', name = ''] = key.split('.');
            const value = root === 'data' ? this.data.get(type)?.get(name) : undefined;
            if (value === undefined)
                continue;
            const named = used.get(type) ?? new Map();
            named.set(name, value);
            used.set(type, named);
        }
        return used;
    }
}

// EXTERNAL MODULE: ./out/template/hcl/variables-text.js
var variables_text = __webpack_require__(87891);
;// CONCATENATED MODULE: ./out/template/hcl/hcl-console-session.js











const INPUT = '<console-input>';
/** A console of an HCL2 template: lines are expressions, without data sources. @param scope `var`, `path`, `packer` and functions @see spec-commands 5, spec-hcl2 B.5 */
function hclConsoleSession(initialized, scope, sensitive) {
    const placed = placedScope(scope, {
        local: localValue(initialized.locals),
        source: unknownOf(ANY),
        build: unknownOf(ANY),
    });
    return {
        sensitive,
        diagnostics: initialized.diagnostics,
        variables: () => (0,variables_text/* variablesText */.l)(inspectTemplate(initialized)),
        evaluate: (line) => answer(line, placed),
    };
}
async function answer(line, scope) {
    const sources = new Map([[INPUT, line]]);
    const { node, diagnostics } = (0,parse/* parseHclExpression */.dk)(INPUT, line);
    if (node === undefined || (0,support_diagnostics/* hasErrors */.C)(diagnostics))
        return { diagnostics, sources };
    const evaluation = await untilAnswered(() => evaluate(node, scope));
    return (0,support_diagnostics/* hasErrors */.C)(evaluation.diagnostics)
        ? { diagnostics: evaluation.diagnostics, sources }
        : { value: valueText(evaluation.value) };
}

;// CONCATENATED MODULE: ./out/template/hcl/component-declarations.js




const PROVISIONER_ARGUMENTS = [
    'name',
    'only',
    'except',
    'pause_before',
    'timeout',
    'max_retries',
    'continue_on_error',
    'override',
];
const POST_PROCESSOR_ARGUMENTS = ['name', 'only', 'except', 'keep_input_artifact'];
/** Reads `provisioner "type" { ... }`, and `error-cleanup-provisioner`. @see spec-hcl2 B.6 */
function readProvisioner(block, scope, report) {
    const meta = new MetaArguments(block, PROVISIONER_ARGUMENTS, scope);
    const declaration = {
        ...component(block, meta),
        pauseBefore: meta.duration('pause_before'),
        timeout: meta.duration('timeout'),
        maxRetries: meta.count('max_retries'),
        continueOnError: meta.truth('continue_on_error') ?? false,
        overrides: readOverrides(meta),
    };
    meta.diagnostics.forEach(report);
    return declaration;
}
/** Reads `post-processor "type" { ... }`. @see spec-hcl2 B.6 */
function readPostProcessor(block, scope, report) {
    const meta = new MetaArguments(block, POST_PROCESSOR_ARGUMENTS, scope);
    const keepInputArtifact = meta.truth('keep_input_artifact', { allowsNull: true });
    const declaration = { ...component(block, meta), keepInputArtifact };
    meta.diagnostics.forEach(report);
    return declaration;
}
/** Deviation: unknown-names-at-their-place. Packer points at the word that begins the block. */
function component(block, meta) {
    const { range, labels, labelRanges } = block;
    const [type = ''] = labels;
    const [typeRange = block.typeRange] = labelRanges;
    return { type, typeRange, range, name: meta.text('name'), targets: meta.targets(), body: meta.rest };
}
function readOverrides(meta) {
    const given = meta.override(ANY);
    const overrides = new Map();
    if (given === undefined)
        return overrides;
    const { value, expression } = given;
    const entries = value.kind === 'object' ? value.entries : undefined;
    const isRight = entries !== undefined && [...entries.values()].every(({ kind }) => kind === 'object');
    const source = isRight ? sourceMap(value, expression) : undefined;
    if (source === undefined) {
        const detail = 'Write an object with an object for each source: override = { name = { option = value } }';
        const { range } = expression;
        meta.diagnostics.push(problem('UnsuitableValueType', 'Unsuitable value type', { detail, range }));
        return overrides;
    }
    for (const entry of source.entries)
        if (entry.value.kind === 'map')
            overrides.set(entry.name, entry.value);
    return overrides;
}

;// CONCATENATED MODULE: ./out/template/hcl/source-uses.js







const QUOTED = 'Write the name of a source in quotes: sources = ["source.TYPE.NAME"].';
/** The uses that `sources = [...]` lists. @see spec-hcl2 B.6 */
function listedUses(attribute, from) {
    if (attribute === undefined)
        return [];
    const facts = { type: listOf(STRING), scope: from.scope, allowsNull: true };
    const { value, diagnostics } = constantValue(attribute, facts);
    const isUnquoted = references(attribute.expression).some(({ root }) => root === 'source');
    for (const found of diagnostics)
        from.report(isUnquoted ? { ...found, hint: found.hint ?? QUOTED } : found);
    const listed = sourceValue(value, attribute.expression);
    if (listed.kind !== 'list')
        return [];
    return listed.items.flatMap((item) => use(item.kind === 'string' ? item.value : '', item.range, from));
}
/** The use that `source "type.name" { ... }` in a build is. Its name must not need to be evaluated. @see spec-hcl2 B.6 */
function blockUse(block, from) {
    const { content, rest, diagnostics } = block.body.partialContent({ attributes: [{ name: 'name' }] });
    diagnostics.forEach(from.report);
    const attribute = content.attributes.get('name');
    const name = attribute === undefined ? '' : localName(attribute, from);
    const [reference = ''] = block.labels;
    return use(reference, block.labelRanges[0] ?? block.range, from).map((plain) => ({
        ...plain,
        name: name || plain.name,
        extra: rest,
    }));
}
function localName(attribute, { report }) {
    const { value, diagnostics } = constantValue(attribute, { type: STRING, scope: undefined });
    diagnostics.forEach(report);
    return value.kind === 'string' ? value.value : '';
}
function use(reference, range, { sources, report }) {
    const [type, name] = splitReference(reference);
    if (type === undefined || name === undefined) {
        const detail = `${JSON.stringify(reference)} does not name a source; write "source.TYPE.NAME".`;
        report(problem('InvalidSourceReference', 'Invalid source reference', { detail, range }));
        return [];
    }
    const key = `${type}.${name}`;
    const source = sources.get(key);
    if (source !== undefined)
        return [{ source, type, sourceName: name, name, extra: undefined }];
    const known = [...sources.keys()];
    const hint = nameHint((0,support_diagnostics/* didYouMean */.a)(key, known), known, 'Sources are');
    report(problem('UnknownSource', `Unknown source ${key}`, { hint, range }));
    return [];
}
/** `source.type.name`, whatever the first and any further parts are, or `type.name`. */
function splitReference(reference) {
    const parts = reference.split('.');
    const [type, name] = parts.length >= 3 ? parts.slice(1) : parts;
    return [type, name].map((part) => (part !== undefined && (0,identifier/* isIdentifier */._)(part) ? part : undefined));
}

;// CONCATENATED MODULE: ./out/template/hcl/build-declaration.js








const build_declaration_SCHEMA = {
    attributes: [{ name: 'name' }, { name: 'description' }, { name: 'sources' }],
    blocks: [
        { type: 'source', labels: ['reference'] },
        { type: 'provisioner', labels: ['type'] },
        { type: 'error-cleanup-provisioner', labels: ['type'] },
        { type: 'post-processor', labels: ['type'] },
        { type: 'post-processors' },
        { type: 'hcp_packer_registry' },
        { type: 'from', labels: ['type'] },
    ],
};
const SEQUENCE = { blocks: [{ type: 'post-processor', labels: ['type'] }] };
/**
 * Reads a `build` block. Its own arguments and the meta-arguments in it must be known now; bodies are kept for later.
 *
 * @param scope `var`, `local`, `data`, `path`, `packer` and functions @see spec-hcl2 B.5, B.6
 */
function readBuild(block, sources, scope) {
    const reading = new BuildReading(block, sources, scope);
    return { build: reading.build(), diagnostics: reading.diagnostics };
}
class BuildReading {
    diagnostics = [];
    #block;
    #sources;
    #scope;
    #report = (found) => {
        this.diagnostics.push(found);
    };
    constructor(block, sources, scope) {
        this.#block = block;
        this.#sources = sources;
        this.#scope = placedScope(scope, { source: NO_SOURCE, build: NO_BUILD });
    }
    build() {
        const { content, diagnostics } = expandDynamic(this.#block.body, this.#scope).content(build_declaration_SCHEMA);
        this.diagnostics.push(...diagnostics);
        const { attributes } = content;
        const name = this.#text(attributes.get('name'));
        const meta = placedScope(this.#scope, { build: objectValue([['name', stringValue(name)]]) });
        return {
            name,
            description: this.#text(attributes.get('description')),
            uses: this.#uses(content),
            provisioners: ofType(content, 'provisioner').map((block) => readProvisioner(block, meta, this.#report)),
            cleanup: this.#cleanup(content, meta),
            postProcessors: content.blocks.flatMap((block) => this.#sequence(block, meta)),
            registries: ofType(content, 'hcp_packer_registry'),
        };
    }
    #text(attribute) {
        if (attribute === undefined)
            return '';
        const { value, diagnostics } = constantValue(attribute, { type: STRING, scope: this.#scope });
        this.diagnostics.push(...diagnostics);
        return value.kind === 'string' ? value.value : '';
    }
    #uses(content) {
        const before = this.diagnostics.length;
        const { range } = this.#block;
        const from = { sources: this.#sources, scope: this.#scope, report: this.#report };
        const uses = [
            ...listedUses(content.attributes.get('sources'), from),
            ...ofType(content, 'source').flatMap((block) => blockUse(block, from)),
        ];
        if (uses.length === 0 && this.diagnostics.length === before) {
            const detail = 'A build uses sources: sources = ["source.TYPE.NAME"], or a source block.';
            this.diagnostics.push(problem('MissingSource', 'missing source reference', { detail, range }));
        }
        return uses;
    }
    #cleanup(content, meta) {
        const [first, second] = ofType(content, 'error-cleanup-provisioner');
        if (second !== undefined) {
            const summary = 'Only one error-cleanup-provisioner is allowed';
            this.diagnostics.push(problem('SeveralCleanupProvisioners', summary, { range: second.range }));
        }
        return first === undefined ? undefined : readProvisioner(first, meta, this.#report);
    }
    /** A lone post-processor is a sequence of one; an empty sequence is none. */
    #sequence(block, meta) {
        if (block.type === 'post-processor')
            return [[readPostProcessor(block, meta, this.#report)]];
        if (block.type !== 'post-processors')
            return [];
        const { content, diagnostics } = block.body.content(SEQUENCE);
        this.diagnostics.push(...diagnostics);
        const sequence = content.blocks.map((element) => readPostProcessor(element, meta, this.#report));
        return sequence.length === 0 ? [] : [sequence];
    }
}
function ofType({ blocks }, type) {
    return blocks.filter((block) => block.type === type);
}

;// CONCATENATED MODULE: ./out/template/hcl/check-variables.js




/** Every variable that has no value, and every rule that the value which counts breaks. @see spec-hcl2 B.3 */
async function checkVariables(variables, context) {
    const found = [];
    for (const { declaration, value, source, range } of variables.values()) {
        const { name, nameRange, rules } = declaration;
        if (source === undefined) {
            found.push(problem('UnsetVariable', `Unset variable ${JSON.stringify(name)}`, {
                detail: 'A variable without a default must be given a value.',
                hint: `Give it one: -var '${name}=...' (in a workflow the inputs variables or secret-variables), PKR_VAR_${name}, a file of variable values, or a default.`,
                range: nameRange,
            }));
            continue;
        }
        const at = source === 'varfile' ? range : undefined;
        const scope = validationScope(context, name, value);
        for (const rule of rules)
            found.push(...(await untilAnswered(() => checkRule(rule, { source, scope, at }))));
    }
    return found;
}

;// CONCATENATED MODULE: ./out/template/hcl/registry.js




const ARGUMENTS = {
    bucket_name: STRING,
    description: STRING,
    labels: mapOf(STRING),
    bucket_labels: mapOf(STRING),
    build_labels: mapOf(STRING),
    channels: listOf(STRING),
};
/**
 * Checks the `hcp_packer_registry` blocks of a template; other arguments are accepted in silence.
 *
 * Deviation: hcp-registry-ignored. Nothing is published to HCP; one warning says so.
 * @see spec-hcl2 B.6
 */
function checkRegistries(blocks, scope, env) {
    const [first, second] = blocks;
    if (first === undefined)
        return isAskedFor(env) ? [ignored(undefined)] : [];
    if (second !== undefined) {
        const detail = 'A template has at most one hcp_packer_registry block.';
        return [
            ignored(first.range),
            problem('DuplicateRegistry', 'Only one hcp_packer_registry is allowed', { detail, range: second.range }),
        ];
    }
    return [ignored(first.range), ...checkRegistry(first, placedScope(scope, { source: NO_SOURCE, build: NO_BUILD }))];
}
/** Whether the environment turns the registry on (spec-json-template 10.10). */
function isAskedFor(env) {
    const registry = env['HCP_PACKER_REGISTRY'] ?? '';
    if (registry === 'off' || registry === '0')
        return false;
    return registry !== '' || (env['HCP_PACKER_BUCKET_NAME'] ?? '') !== '';
}
function ignored(range) {
    return warning('RegistryIgnored', 'Nothing is published to HCP Packer', {
        detail: `${range === undefined ? 'HCP_PACKER_REGISTRY and HCP_PACKER_BUCKET_NAME are' : 'The block is checked and otherwise'} ignored.`,
        range,
    });
}
function checkRegistry({ body, range }, scope) {
    const schema = { attributes: Object.keys(ARGUMENTS).map((name) => ({ name })) };
    const { content, diagnostics } = body.partialContent(schema);
    const found = [...diagnostics];
    const texts = new Map();
    for (const attribute of content.attributes.values()) {
        const type = ARGUMENTS[attribute.name] ?? STRING;
        const constant = constantValue(attribute, { type, scope, allowsNull: true });
        found.push(...constant.diagnostics);
        if (constant.value.kind === 'string')
            texts.set(attribute.name, constant.value.value);
    }
    const refuse = (summary) => found.push(problem('InvalidRegistry', summary, { range }));
    const bucket = texts.get('bucket_name');
    if (bucket !== undefined && !/^[a-zA-Z0-9-]{3,36}$/.test(bucket)) {
        refuse('hcp_packer_registry.bucket_name can only contain between 3 and 36 ASCII letters, numbers and hyphens');
    }
    if (Buffer.byteLength(texts.get('description') ?? '') > 255) {
        refuse('hcp_packer_registry.description should have a maximum length of 255 characters');
    }
    if (content.attributes.has('labels')) {
        const old = 'the argument hcp_packer_registry.labels has been deprecated and will be removed in the next minor release';
        if (content.attributes.has('bucket_labels')) {
            refuse('hcp_packer_registry.labels and hcp_packer_registry.bucket_labels are mutually exclusive');
        }
        else
            found.push(warning('DeprecatedArgument', old, { hint: 'Rename it to bucket_labels.', range }));
    }
    return found;
}

;// CONCATENATED MODULE: ./out/template/hcl/initialize.js








/** Checks variables, evaluates data sources and locals, reads the builds; none of these stops the next. @see spec-hcl2 B.1, "Initialize" */
async function initialize(declarations, variables, { context, dataSources, facts, sources }) {
    const values = new Map([...variables].map(([name, { value }]) => [name, value]));
    const base = templateScope(context, values);
    const checks = await checkVariables(variables, context);
    const { locals, data } = declarations;
    const resolved = await resolveValues({ locals, data, scope: base, dataSources, facts: { facts, sources } });
    const scope = buildScope(base, declarations, resolved);
    const read = await readBuilds(declarations, scope);
    const registries = [...declarations.registries, ...read.builds.flatMap((build) => build.registries)];
    const found = [...read.diagnostics, ...(await untilAnswered(() => checkRegistries(registries, scope, context.env)))];
    return {
        variables,
        locals: resolved.locals,
        builds: read.builds,
        scope,
        diagnostics: [...checks, ...resolved.diagnostics, ...((0,support_diagnostics/* hasErrors */.C)(resolved.diagnostics) ? certain(found) : found)],
    };
}
async function readBuilds({ builds, sources }, scope) {
    const read = [];
    const diagnostics = [];
    for (const block of builds) {
        const result = await untilAnswered(() => readBuild(block, sources, scope));
        read.push(result.build);
        diagnostics.push(...result.diagnostics);
    }
    return { builds: read, diagnostics };
}
/** Values that could not be evaluated are unknown: what is wrong with them has been said. */
function buildScope(base, { locals, data }, resolved) {
    const allLocals = new Map([...locals.keys()].map((name) => [name, resolved.locals.get(name) ?? UNKNOWN]));
    const allData = new Map();
    for (const { labels: [type = '', name = ''], } of data.values()) {
        const named = allData.get(type) ?? new Map();
        allData.set(type, named.set(name, resolved.data.get(type)?.get(name) ?? UNKNOWN));
    }
    return placedScope(base, { local: localValue(allLocals), data: dataValue(allData) });
}
/** After an error in a local, a value that must be known may be unknown only because of it. */
function certain(diagnostics) {
    return diagnostics.filter(({ code }) => code !== 'UnsuitableValueType' && code !== 'MissingSource');
}

;// CONCATENATED MODULE: ./out/template/hcl/unknown-components.js




/** Every component that a build names and that does not exist, selected or not. @see spec-hcl2 B.1, B.6 */
function unknownComponents(builds, components, plugins) {
    const found = new Map();
    const check = (what, known, { type, typeRange }) => {
        const actual = componentType(type, plugins);
        if (known.includes(actual))
            return;
        const key = `${typeRange.file}:${typeRange.start.offset}`;
        found.set(key, unknown_components_unknownType(what, { type, actual, typeRange, known, plugins }));
    };
    for (const { uses, provisioners, cleanup, postProcessors } of builds) {
        for (const { type, source } of uses) {
            check('source', components.builders, { type, typeRange: source.labelRanges[0] ?? source.range });
        }
        for (const one of provisioners)
            check('provisioner', components.provisioners, one);
        if (cleanup !== undefined)
            check('error-cleanup-provisioner', components.provisioners, cleanup);
        for (const one of postProcessors.flat())
            check('post-processor', components.postProcessors, one);
    }
    return [...found.values()];
}
function unknown_components_unknownType(what, { type, typeRange, known, plugins }) {
    const plugin = [...plugins.values()].find(({ localName, source }) => !BUILT_IN_PLUGINS.has(source) && (type === localName || type.startsWith(`${localName}-`)));
    return problem('UnknownComponent', `Unknown ${what} type ${JSON.stringify(type)}`, {
        detail: plugin === undefined ? undefined : `It belongs to the plugin ${plugin.source}, which is not built in.`,
        hint: plugin === undefined ? nameHint((0,support_diagnostics/* didYouMean */.a)(type, known), known, 'There are') : undefined,
        range: typeRange,
    });
}

;// CONCATENATED MODULE: ./out/template/hcl/hcl-template.js











/** An HCL2 template (spec-hcl2 B). */
class HclTemplate {
    language = 'hcl2';
    description = '';
    path;
    directory;
    diagnostics;
    variableNames;
    requirements;
    #parts;
    constructor(parts) {
        const { variables, plugins } = parts.declarations;
        this.path = parts.path;
        this.directory = parts.directory;
        this.diagnostics = parts.diagnostics;
        this.variableNames = [...variables.keys()];
        this.requirements = [...plugins.values()].map(({ localName, source, constraints }) => ({
            localName,
            source,
            constraints,
        }));
        this.#parts = parts;
    }
    get sources() {
        return this.#parts.sources;
    }
    async checkInputs(inputs, scope) {
        const assigned = await this.#assign(inputs, scope);
        return { sensitive: sensitiveVariables(assigned), diagnostics: assigned.diagnostics };
    }
    async resolve(inputs, scope) {
        const refused = (diagnostics, sensitive = []) => ({
            builds: [],
            sensitive,
            diagnostics,
            matching: 'glob',
        });
        if ((0,support_diagnostics/* hasErrors */.C)(this.diagnostics))
            return refused(this.diagnostics);
        const assigned = await this.#assign(inputs, scope);
        if ((0,support_diagnostics/* hasErrors */.C)(assigned.diagnostics))
            return refused(assigned.diagnostics, sensitiveVariables(assigned));
        const initialized = await this.#initialize(assigned.variables, scope);
        const { declarations, sources } = this.#parts;
        const { builds } = initialized;
        const { plugins } = declarations;
        const unknown = scope.components === undefined ? [] : unknownComponents(builds, scope.components, plugins);
        const diagnostics = [...assigned.diagnostics, ...initialized.diagnostics, ...unknown];
        const sensitive = this.#sensitive(initialized);
        if ((0,support_diagnostics/* hasErrors */.C)(diagnostics))
            return refused(diagnostics, sensitive);
        if (declarations.builds.length === 0)
            return refused([...diagnostics, missingBuild()], sensitive);
        const isRehearsal = scope.dataSources?.run === undefined;
        const from = { scope: initialized.scope, facts: this.#facts(scope), sources, plugins, isRehearsal };
        const assembled = builds.flatMap((build) => assembleBuilds(build, from));
        return { builds: assembled, sensitive, diagnostics, matching: 'glob' };
    }
    async inspect(inputs, scope) {
        const { initialized, diagnostics } = await this.#open(inputs, scope);
        return { inspection: inspectTemplate(initialized), sensitive: this.#sensitive(initialized), diagnostics };
    }
    async openConsole(inputs, scope) {
        const { initialized, diagnostics } = await this.#open(inputs, scope);
        const values = new Map([...initialized.variables].map(([name, { value }]) => [name, value]));
        const base = templateScope(this.#context(scope), values);
        return hclConsoleSession({ ...initialized, diagnostics }, base, this.#sensitive(initialized));
    }
    /** Goes as far as it can, whatever is wrong. */
    async #open(inputs, scope) {
        const assigned = await this.#assign(inputs, scope);
        const initialized = await this.#initialize(assigned.variables, scope);
        return { initialized, diagnostics: [...assigned.diagnostics, ...initialized.diagnostics] };
    }
    #assign(inputs, scope) {
        const { declarations, files, sources } = this.#parts;
        return assignVariables(declarations.variables, inputs, {
            context: this.#context(scope),
            autoFiles: files.variables,
            warnOfUndeclared: scope.warnOfUndeclared ?? false,
            addSource: (path, text) => sources.set(path, text),
        });
    }
    #initialize(variables, scope) {
        const { declarations, sources } = this.#parts;
        const { dataSources } = scope;
        const facts = this.#facts(scope);
        return initialize(declarations, variables, { context: this.#context(scope), dataSources, facts, sources });
    }
    #sensitive({ variables, locals }) {
        const declared = this.#parts.declarations.locals;
        const secret = [...locals].filter(([name]) => declared.get(name)?.isSensitive === true);
        return [
            ...sensitiveVariables({ variables }),
            ...secret.flatMap(([name, value]) => secretTexts(value).map((text) => ({ name, value: text }))),
        ];
    }
    #context(scope) {
        return functionContext(scope, this.#parts.files.baseDirectory);
    }
    #facts({ startTime, workingDirectory }) {
        return { startTime, workingDirectory, templateDirectory: this.#parts.directory };
    }
}
function sensitiveVariables({ variables, refusedSecrets = [], }) {
    const secret = [...variables].flatMap(([name, { value, isSensitive }]) => isSensitive ? secretTexts(value).map((text) => ({ name, value: text })) : []);
    return [...secret, ...refusedSecrets];
}
function missingBuild() {
    const detail = 'A template needs at least one build block: build { sources = ["source.TYPE.NAME"] }';
    return problem('MissingBuild', 'Missing build block', { detail });
}

// EXTERNAL MODULE: ./out/template/hcl/misread-secrets.js
var misread_secrets = __webpack_require__(60557);
;// CONCATENATED MODULE: ./out/template/hcl/template-files.js




/** The one file of a template that is a file; none when its name does not end as it must. @see spec-hcl2 B.1 */
function singleFile(path) {
    return { baseDirectory: (0,external_node_path_.normalize)((0,external_node_path_.dirname)(path)), templates: TEMPLATE_FILE.test(path) ? [path] : [], variables: [] };
}
/**
 * The files of a folder, not of its folders: native syntax before JSON, each by name. Throws a BuildError `TemplateUnreadable`.
 *
 * @see spec-hcl2 B.1
 */
async function filesOfFolder(path, workingDirectory) {
    const names = await namesIn(path, workingDirectory);
    const ending = (...endings) => endings.flatMap((end) => names.filter((name) => name.endsWith(end)).map((name) => (0,external_node_path_.join)(path, name)));
    return {
        baseDirectory: path,
        templates: ending('.pkr.hcl', '.pkr.json'),
        variables: ending('.auto.pkrvars.hcl', '.auto.pkrvars.json'),
    };
}
const TEMPLATE_FILE = /\.pkr\.(?:hcl|json)$/;
async function namesIn(path, workingDirectory) {
    try {
        const entries = await (0,promises_.readdir)((0,external_node_path_.resolve)(workingDirectory, path), { withFileTypes: true });
        return entries
            .filter((entry) => !entry.isDirectory())
            .map((entry) => entry.name)
            .sort((a, b) => (a < b ? -1 : 1));
    }
    catch (error) {
        throw new errors/* BuildError */.zS((0,go_file_error/* goFileError */.d)('open', path, error), {
            code: (0,go_file_error/* fileErrorCode */.c)(error) === 'ENOENT' ? 'TemplateNotFound' : 'TemplateUnreadable',
            source: 'user',
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./out/template/hcl/load-hcl-template.js














/**
 * Reads an HCL2 template: a folder, or one file. Problems of syntax and structure are its diagnostics. Throws a BuildError
 * `TemplateNotFound` or `TemplateUnreadable`.
 *
 * @see spec-hcl2 B.1
 */
async function loadHclTemplate(path, options) {
    const { workingDirectory, isFolder, text } = options;
    const isStdin = path === '-';
    const files = isStdin
        ? { baseDirectory: '.', templates: [path], variables: [] }
        : isFolder
            ? await filesOfFolder(path, workingDirectory)
            : singleFile(path);
    const sources = new Map();
    const parsed = [];
    const found = files.templates.length === 0 ? [noFiles(path)] : [];
    for (const file of files.templates) {
        const source = text ?? (0,decode_source/* decodeHclSource */.J)(file, await bytesOf(file, workingDirectory));
        if (typeof source !== 'string') {
            found.push(source);
            continue;
        }
        const result = parseFile(file, source);
        const { shown, diagnostics } = (0,support_diagnostics/* hasErrors */.C)(result.diagnostics)
            ? (0,misread_secrets/* withoutMisreadSecrets */.r)(file, source, result.diagnostics)
            : { shown: source, ...result };
        if (shown !== undefined)
            sources.set(file, shown);
        found.push(...diagnostics);
        parsed.push(result);
    }
    return load_hcl_template_templateOf(path, { files, parsed, found, sources, workingDirectory });
}
function load_hcl_template_templateOf(path, { files, parsed, found, sources, workingDirectory }) {
    const bodies = parsed.map(({ body }) => body);
    const versions = (0,support_diagnostics/* hasErrors */.C)(found) ? [] : bodies.flatMap(checkRequiredVersion);
    const declared = collectDeclarations(bodies);
    for (const [file, text] of sources)
        sources.set(file, (0,hide_texts/* hideTexts */.x5)(file, text, declared.secrets));
    const declarations = (0,support_diagnostics/* hasErrors */.C)([...found, ...versions]) ? collectDeclarations([]) : declared;
    return new HclTemplate({
        path,
        directory: (0,external_node_path_.resolve)(workingDirectory, files.baseDirectory),
        files,
        declarations,
        diagnostics: [...found, ...versions, ...declarations.diagnostics],
        sources,
    });
}
async function bytesOf(path, workingDirectory) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.resolve)(workingDirectory, path));
    }
    catch (error) {
        throw new errors/* BuildError */.zS((0,go_file_error/* goFileError */.d)('open', path, error), {
            code: (0,go_file_error/* fileErrorCode */.c)(error) === 'ENOENT' ? 'TemplateNotFound' : 'TemplateUnreadable',
            source: 'user',
            cause: error,
        });
    }
}
function noFiles(path) {
    return problem('NoTemplateFile', `Could not find any config file in ${path}`, {
        detail: 'HCL2 templates are files whose names end in .pkr.hcl or .pkr.json.',
        hint: 'A JSON template is given by the path of its file.',
    });
}


/***/ })

};
;