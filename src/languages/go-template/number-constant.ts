import type { NumberConstant } from './nodes.js';
import { quote } from './quote.js';
import { unquoteCharacterConstant } from './unquote.js';

const maxInteger = 2n ** 63n - 1n;
const maxUnsigned = 2n ** 64n - 1n;

/**
 * The value of a constant that the lexer cut; a string is Go's error text.
 * An integer between 2^63 and 2^64 parses, and is an error only when it is used.
 */
export function numberConstant(
  source: string,
  kind: 'number' | 'complex' | 'character-constant',
): NumberConstant | string {
  if (kind === 'character-constant') return characterConstant(source);
  if (kind === 'complex') return complexConstant(source);
  if (source.endsWith('i')) {
    const im = parseFloatConstant(source.slice(0, -1));
    if (im !== undefined) return complexOf(source, 0, im);
  }
  const integer = parseIntegerConstant(source);
  if (integer !== undefined) return { source, form: 'integer', integer, re: Number(integer), im: 0 };
  const float = parseFloatConstant(source);
  if (float === undefined) return `illegal number syntax: ${quote(source)}`;
  if (!/[.eEpP]/.test(source)) return `integer overflow: ${quote(source)}`;
  // A hexadecimal digit e is no exponent: what looks like a hexadecimal integer stays one.
  return { source, form: 'float', integer: wholeNumber(float), re: float, im: 0 };
}

/** Whether an integer fits Go's int. */
export function fitsInt(value: bigint): boolean {
  return BigInt.asIntN(64, value) === value;
}

function characterConstant(source: string): NumberConstant | string {
  const code = unquoteCharacterConstant(source);
  if (code === undefined) return 'invalid syntax';
  if (code === 'many') return `malformed character constant: ${source}`;
  return { source, form: 'character', integer: BigInt(code), re: code, im: 0 };
}

function complexConstant(source: string): NumberConstant | string {
  const split = /^(.*[^eEpP])([-+].*)i$/.exec(source);
  const re = parseFloatConstant(split?.[1] ?? '');
  const im = parseFloatConstant(split?.[2] ?? '');
  return re === undefined || im === undefined ? 'syntax error scanning complex number' : complexOf(source, re, im);
}

function complexOf(source: string, re: number, im: number): NumberConstant {
  return { source, form: 'complex', integer: im === 0 ? wholeNumber(re) : undefined, re, im };
}

function wholeNumber(value: number): bigint | undefined {
  if (!Number.isInteger(value)) return undefined;
  const integer = BigInt(value);
  return fitsInt(integer) ? integer : undefined;
}

/** Go's ParseInt or ParseUint with base 0: prefixes 0x, 0o, 0b, 0; underscores between digits. */
function parseIntegerConstant(source: string): bigint | undefined {
  const parts = /^([-+]?)(0[xX]_?|0[oO]_?|0[bB]_?|0_?(?=[0-9]))?([0-9a-fA-F]+(?:_[0-9a-fA-F]+)*)$/.exec(source);
  if (parts === null) return undefined;
  const [, sign = '', prefix = '', written = ''] = parts;
  const base = prefix === '' ? 10 : /[xX]/.test(prefix) ? 16 : /[bB]/.test(prefix) ? 2 : 8;
  const digits = written.replaceAll('_', '');
  const allowed = base === 16 ? /^[0-9a-fA-F]+$/ : base === 10 ? /^[0-9]+$/ : base === 8 ? /^[0-7]+$/ : /^[01]+$/;
  if (!allowed.test(digits)) return undefined;
  const magnitude = BigInt((base === 16 ? '0x' : base === 8 ? '0o' : base === 2 ? '0b' : '') + digits);
  const value = sign === '-' ? -magnitude : magnitude;
  if (sign === '' ? value > maxUnsigned : value > maxInteger) return undefined;
  return value < -maxInteger - 1n ? undefined : value;
}

/** Go's ParseFloat for the shapes that the lexer lets through. */
function parseFloatConstant(source: string): number | undefined {
  if (/^[-+]?0[xX]/.test(source)) return parseHexFloat(source);
  if (!/^[-+]?(?:[0-9][0-9_]*\.?[0-9_]*|\.[0-9][0-9_]*)(?:[eE][-+]?[0-9][0-9_]*)?$/.test(source)) return undefined;
  if (!underscoresSeparateDigits(source)) return undefined;
  const value = Number(source.replaceAll('_', ''));
  return Number.isFinite(value) ? value : undefined;
}

function parseHexFloat(source: string): number | undefined {
  const parts = /^([-+]?)0[xX]([0-9a-fA-F_]*)\.?([0-9a-fA-F_]*)[pP]([-+]?[0-9][0-9_]*)$/.exec(source);
  if (parts === null) return undefined;
  const [, sign = '', whole = '', fraction = '', exponent = ''] = parts.map((part) => part.replaceAll('_', ''));
  if (whole + fraction === '' || !underscoresSeparateDigits(source)) return undefined;
  const mantissa = Number(BigInt(`0x${whole}${fraction}`));
  const value = scale(mantissa, Number(exponent) - 4 * fraction.length);
  if (!Number.isFinite(value)) return undefined;
  return sign === '-' ? -value : value;
}

/** mantissa * 2^exponent, in two steps so that neither power overflows early. */
function scale(mantissa: number, exponent: number): number {
  const half = Math.trunc(exponent / 2);
  return mantissa * 2 ** half * 2 ** (exponent - half);
}

function underscoresSeparateDigits(source: string): boolean {
  return !/_(?![0-9a-fA-F])|(?<![0-9a-fA-FxX])_/.test(source);
}
