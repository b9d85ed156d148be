import { type Decimal, roundDecimal } from './decimal.js';

/** Shortest digits go into the exponent form from this exponent on. */
const SHORTEST_THRESHOLD = 6;

/** Plain notation; `places` digits after the point, or as many as there are. */
export function fixedText(decimal: Decimal, places?: number): string {
  const { digits, point } = places === undefined ? decimal : roundDecimal(decimal, decimal.point + places);
  const whole = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0';
  const fraction = point > 0 ? digits.slice(point) : '0'.repeat(digits === '' ? 0 : -point) + digits;
  const wanted = fraction.padEnd(places ?? 0, '0');
  return wanted === '' ? whole : `${whole}.${wanted}`;
}

/** `d.ddde±dd`; `places` digits after the point, or as many as there are. */
export function exponentText(decimal: Decimal, places?: number): string {
  const { digits, point } = places === undefined ? decimal : roundDecimal(decimal, places + 1);
  const fraction = digits.slice(1).padEnd(places ?? 0, '0');
  const exponent = digits === '' ? 0 : point - 1;
  const sign = exponent < 0 ? '-' : '+';
  const mantissa = (digits.charAt(0) || '0') + (fraction === '' ? '' : `.${fraction}`);
  return `${mantissa}e${sign}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

/** The shorter form; `precision` counts significant digits, without it the digits are the shortest. @see spec-hcl2 A.6, `%g` */
export function generalText(decimal: Decimal, precision?: number): string {
  const significant = precision === undefined ? undefined : Math.max(precision, 1);
  const rounded = significant === undefined ? decimal : roundDecimal(decimal, significant);
  const exponent = rounded.point - 1;
  if (rounded.digits === '') return fixedText(rounded);
  if (exponent < -4 || exponent >= threshold(rounded, significant)) return exponentText(rounded);
  return fixedText(rounded);
}

/** A whole number that has all its digits is written out, though the precision asks for fewer. */
function threshold({ digits, point }: Decimal, significant: number | undefined): number {
  if (significant === undefined) return SHORTEST_THRESHOLD;
  return significant > digits.length && digits.length >= point ? digits.length : significant;
}
