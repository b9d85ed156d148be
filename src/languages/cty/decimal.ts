import { type Binary, bitLength } from './binary.js';

/** Decimal digits without zeros at either end: 0.d1d2d3... * 10^point; no digits for zero. */
export interface Decimal {
  readonly digits: string;
  readonly point: number;
}

const ZERO: Decimal = { digits: '', point: 0 };

/** All digits of the value. */
export function exactDecimal({ mantissa, exponent }: Binary): Decimal {
  if (exponent >= 0) return decimalOf((mantissa << BigInt(exponent)).toString(), 0);
  return decimalOf((mantissa * 5n ** BigInt(-exponent)).toString(), exponent);
}

/** An integer's text times 10^exponent. */
function decimalOf(digits: string, exponent: number): Decimal {
  return trimmed({ digits, point: digits.length + exponent });
}

function trimmed({ digits, point }: Decimal): Decimal {
  let end = digits.length;
  while (end > 0 && digits.charCodeAt(end - 1) === ZERO_DIGIT) end--;
  return end === 0 ? ZERO : { digits: digits.slice(0, end), point };
}

const ZERO_DIGIT = 0x30;
const FIVE_DIGIT = 0x35;

/** The fewest digits that tell the value from its neighbours of the same precision. @see spec-hcl2 A.6, "Shortest algorithm" */
export function shortestDecimal(value: Binary, precision: number): Decimal {
  const exact = exactDecimal(value);
  if (isShortExactly(value, precision)) return exact;
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
function isShortExactly({ mantissa, exponent }: Binary, precision: number): boolean {
  const bits = bitLength(mantissa);
  if (exponent >= 0) return bits + exponent <= precision;
  return bits - 4 * exponent < precision;
}

/** `lower` and `upper` are half a bit away; an even value is what they themselves round to. */
function shortestBetween(interval: { lower: string; exact: Decimal; upper: string; isEven: boolean }): Decimal {
  const { lower, exact, upper, isEven } = interval;
  for (let at = 0; at < exact.digits.length; at++) {
    const low = digitAt(lower, at);
    const digit = digitAt(exact.digits, at);
    const high = digitAt(upper, at);
    const mayRoundDown = low !== digit || (isEven && at + 1 === lower.length);
    const mayRoundUp = digit !== high && (isEven || digit + 1 < high || at + 1 < upper.length);
    if (mayRoundDown && mayRoundUp) return roundDecimal(exact, at + 1);
    if (mayRoundDown) return trimmed({ digits: exact.digits.slice(0, at + 1), point: exact.point });
    if (mayRoundUp) return roundedUp(exact, at + 1);
  }
  return exact;
}

function digitAt(digits: string, at: number): number {
  return at < digits.length ? digits.charCodeAt(at) : ZERO_DIGIT;
}

/** Rounded to so many digits, half to even; none or fewer leave zero or a one just before the first digit. */
export function roundDecimal(decimal: Decimal, count: number): Decimal {
  const { digits, point } = decimal;
  if (count >= digits.length) return decimal;
  if (count < 0) return ZERO;
  if (isNearerToUpper(digits, count)) return roundedUp(decimal, count);
  return trimmed({ digits: digits.slice(0, count), point });
}

function isNearerToUpper(digits: string, count: number): boolean {
  const isHalf = digits.charCodeAt(count) === FIVE_DIGIT && count + 1 === digits.length;
  if (isHalf) return count > 0 && digits.charCodeAt(count - 1) % 2 === 1;
  return digits.charCodeAt(count) >= FIVE_DIGIT;
}

function roundedUp({ digits, point }: Decimal, count: number): Decimal {
  let last = count - 1;
  while (last >= 0 && digits.charAt(last) === '9') last--;
  if (last < 0) return { digits: '1', point: point + 1 };
  const raised = String.fromCharCode(digits.charCodeAt(last) + 1);
  return { digits: digits.slice(0, last) + raised, point };
}
