/** A magnitude mantissa * 2^exponent; the mantissa is odd, or zero with exponent 0. */
export interface Binary {
  readonly mantissa: bigint;
  readonly exponent: number;
}

const ZERO: Binary = { mantissa: 0n, exponent: 0 };

/** How many bits the integer has; 0 for 0n. */
export function bitLength(integer: bigint): number {
  if (integer === 0n) return 0;
  const hex = integer.toString(16);
  return hex.length * 4 - (Math.clz32(Number.parseInt(hex.charAt(0), 16)) - 28);
}

/**
 * Rounds to so many bits, half to even. `inexact`: something below the mantissa's last bit was cut off; then the mantissa
 * must have at least two bits more than asked for.
 */
export function roundBinary(mantissa: bigint, exponent: number, precision: number, inexact = false): Binary {
  const excess = bitLength(mantissa) - precision;
  if (excess <= 0) return canonical(mantissa, exponent);
  const shift = BigInt(excess);
  const kept = mantissa >> shift;
  const rest = mantissa - (kept << shift);
  const half = 1n << (shift - 1n);
  const isUp = rest > half || (rest === half && (inexact || (kept & 1n) === 1n));
  return canonical(isUp ? kept + 1n : kept, exponent + excess);
}

/** Takes the trailing zero bits off the mantissa. */
export function canonical(mantissa: bigint, exponent: number): Binary {
  if ((mantissa & 1n) === 1n) return { mantissa, exponent };
  if (mantissa === 0n) return ZERO;
  const zeros = bitLength(mantissa & -mantissa) - 1;
  return { mantissa: mantissa >> BigInt(zeros), exponent: exponent + zeros };
}

/** The sign of a - b. */
export function compareBinary(a: Binary, b: Binary): -1 | 0 | 1 {
  if (a.mantissa === 0n || b.mantissa === 0n || a.exponent === b.exponent) return order(a.mantissa, b.mantissa);
  const byTop = order(topBit(a), topBit(b));
  if (byTop !== 0) return byTop;
  const { left, right } = aligned(a, b);
  return order(left, right);
}

/** Both as multiples of 2^exponent. */
export function aligned(a: Binary, b: Binary): { left: bigint; right: bigint; exponent: number } {
  const exponent = Math.min(a.exponent, b.exponent);
  return {
    left: a.mantissa << BigInt(a.exponent - exponent),
    right: b.mantissa << BigInt(b.exponent - exponent),
    exponent,
  };
}

/** The value is below 2^topBit, and at least half of that. */
export function topBit(value: Binary): number {
  return value.exponent + bitLength(value.mantissa);
}

function order<T extends bigint | number>(a: T, b: T): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** a / b, rounded to so many bits. */
export function divideBinary(a: Binary, b: Binary, precision: number): Binary {
  const shift = Math.max(0, precision + 2 + bitLength(b.mantissa) - bitLength(a.mantissa));
  const dividend = a.mantissa << BigInt(shift);
  const quotient = dividend / b.mantissa;
  return roundBinary(quotient, a.exponent - b.exponent - shift, precision, quotient * b.mantissa !== dividend);
}
