import type { BigFloat } from '../cty/big-float.js';
import type { FormatVerb } from './format-verb.js';

const RADIX: Readonly<Record<string, number>> = { b: 2, o: 8, d: 10, x: 16, X: 16 };
const PREFIX: Readonly<Record<string, string>> = { b: '0b', o: '0', d: '', x: '0x', X: '0X' };

/** Digits after the point when the verb does not say. */
const DEFAULT_PLACES = 6;

/** Verbs `b d o x X`. The precision is a least number of digits; then zeros fill no width. */
export function integerText(verb: FormatVerb, integer: bigint): string {
  const { letter, precision, flags } = verb;
  if (precision === 0 && integer === 0n) return '';
  const magnitude = (integer < 0n ? -integer : integer).toString(RADIX[letter]).padStart(precision ?? 0, '0');
  return filled(verb, {
    sign: signOf(verb, integer < 0n),
    prefix: flags.has('#') ? (PREFIX[letter] ?? '') : '',
    digits: letter === 'X' ? magnitude.toUpperCase() : magnitude,
    mayFillZeros: precision === undefined,
  });
}

/** Verbs `e E f g G`. Infinities always have a sign, and are not filled with zeros. */
export function floatText(verb: FormatVerb, number: BigFloat): string {
  const sign = signOf(verb, number.isNegative());
  if (number.isInfinite()) return filled(verb, { sign: sign || '+', prefix: '', digits: 'Inf', mayFillZeros: false });
  const digits = magnitudeText(verb, number.abs());
  return filled(verb, { sign, prefix: '', digits, mayFillZeros: true });
}

function magnitudeText({ letter, precision }: FormatVerb, number: BigFloat): string {
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

function signOf({ flags }: FormatVerb, isNegative: boolean): string {
  if (isNegative) return '-';
  return flags.has('+') ? '+' : flags.has(' ') ? ' ' : '';
}

interface NumberText {
  readonly sign: string;
  readonly prefix: string;
  readonly digits: string;
  readonly mayFillZeros: boolean;
}

/** To the width: zeros before the digits, or spaces on either side. */
function filled({ width, flags }: FormatVerb, { sign, prefix, digits, mayFillZeros }: NumberText): string {
  const missing = Math.max(width - sign.length - prefix.length - digits.length, 0);
  if (flags.has('-')) return sign + prefix + digits + ' '.repeat(missing);
  if (flags.has('0') && mayFillZeros) return sign + prefix + '0'.repeat(missing) + digits;
  return ' '.repeat(missing) + sign + prefix + digits;
}
