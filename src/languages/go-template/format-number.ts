import { isPrintable } from './characters.js';
import { floatText } from './float-text.js';
import { type FormatSpec, pad } from './format-spec.js';
import { quote } from './quote.js';
import type { GoComplex } from './values.js';

const bases: ReadonlyMap<string, number> = new Map([
  ['v', 10],
  ['d', 10],
  ['b', 2],
  ['o', 8],
  ['O', 8],
  ['x', 16],
  ['X', 16],
]);

/** An int with a verb; undefined when ints have no such verb. */
export function formatInteger(value: bigint, verb: string, spec: FormatSpec): string | undefined {
  const base = bases.get(verb);
  if (base !== undefined) return integerText(value, { base, verb }, spec);
  if (verb === 'c') return pad(characterOf(value), spec);
  if (verb === 'q') return pad(quote(characterOf(value), { mark: "'", ascii: spec.plus ?? false }), spec);
  return verb === 'U' ? unicodeText(value, spec) : undefined;
}

function integerText(value: bigint, { base, verb }: { base: number; verb: string }, spec: FormatSpec): string {
  const isNegative = value < 0n;
  const sign = isNegative ? '-' : spec.plus ? '+' : spec.space ? ' ' : '';
  if (spec.precision === 0 && value === 0n) return ' '.repeat(spec.width ?? 0);
  let least = spec.precision ?? 1;
  if (spec.precision === undefined && spec.zero && !spec.minus) least = (spec.width ?? 0) - sign.length;
  let digits = (isNegative ? -value : value).toString(base).padStart(least, '0');
  if (verb === 'X') digits = digits.toUpperCase();
  return pad(sign + integerPrefix(digits, verb, spec) + digits, { ...spec, zero: false });
}

function integerPrefix(digits: string, verb: string, spec: FormatSpec): string {
  const octalZero = spec.sharp && !digits.startsWith('0') ? '0' : '';
  if (verb === 'O') return `0o${octalZero}`;
  if (verb === 'o') return octalZero;
  if (!spec.sharp) return '';
  if (verb === 'b') return '0b';
  return verb === 'x' || verb === 'X' ? `0${verb}` : '';
}

function characterOf(value: bigint): string {
  const isCharacter = value >= 0n && value <= 0x10ffffn && !(value >= 0xd800n && value <= 0xdfffn);
  return isCharacter ? String.fromCodePoint(Number(value)) : '\ufffd';
}

/** `U+0078`, and with `#` the character. */
function unicodeText(value: bigint, spec: FormatSpec): string {
  const digits = BigInt.asUintN(64, value)
    .toString(16)
    .toUpperCase()
    .padStart(Math.max(spec.precision ?? 4, 4), '0');
  const character = characterOf(value);
  const isShown = spec.sharp && value >= 0n && value <= 0x10ffffn && isPrintable(character);
  return pad(`U+${digits}${isShown ? ` '${character}'` : ''}`, { ...spec, zero: false });
}

/** A float64 with a verb; undefined when floats have no such verb. */
export function formatFloat(value: number, verb: string, spec: FormatSpec): string | undefined {
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

function floatWith(value: number, form: { verb: string; precision: number }, spec: FormatSpec): string {
  const precision = spec.precision ?? form.precision;
  const written = floatText(value, form.verb, precision);
  const hasDigits = Number.isFinite(value);
  const body =
    spec.sharp && hasDigits && form.verb !== 'b' ? sharpened(written.slice(1), form.verb, precision) : written.slice(1);
  let sign = written.startsWith('-') ? '-' : spec.plus ? '+' : spec.space ? ' ' : '';
  if (!hasDigits) {
    // Go always shows the sign of an infinity.
    if (sign === '' && !Number.isNaN(value)) sign = '+';
    return pad(sign + body, { ...spec, zero: false });
  }
  if (spec.zero && !spec.minus) return sign + pad(body, { ...spec, width: (spec.width ?? 0) - sign.length });
  return pad(sign + body, spec);
}

/** `%#g`: always a decimal point, trailing zeros kept. */
function sharpened(body: string, verb: string, precision: number): string {
  const isHex = verb === 'x' || verb === 'X';
  const split = (isHex ? /[pP]/ : /[eE]/).exec(body)?.index ?? body.length;
  const tail = body.slice(split);
  let number = body.slice(0, split);
  let missing = ['g', 'G', 'x'].includes(verb) ? (precision < 0 ? 6 : precision) : 0;
  const significant = number.replace('.', '').replace(/^0+/, '');
  missing -= significant.length;
  if (!number.includes('.')) {
    if (number === '0') missing -= 1;
    number += '.';
  }
  return number + '0'.repeat(Math.max(missing, 0)) + tail;
}

/** A complex128 with a verb; undefined when they have no such verb. */
export function formatComplex({ re, im }: GoComplex, verb: string, spec: FormatSpec): string | undefined {
  const real = formatFloat(re, verb, spec);
  const imaginary = formatFloat(im, verb, { ...spec, plus: true });
  return real === undefined || imaginary === undefined ? undefined : `(${real}${imaginary}i)`;
}
