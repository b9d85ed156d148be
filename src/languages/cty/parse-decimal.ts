import { type Binary, divideBinary, roundBinary } from './binary.js';

/** Exact for powers up to 5^248; beyond, the error is far below half a bit of the result. */
const POWER_PRECISION = 576;
const EXPONENT_LIMIT = 1_000_000_000;

/** A finite decimal number: `-1.5e3`; with `p` the exponent is one of two. */
const DECIMAL = /^([+-]?)([0-9]*)(?:\.([0-9]*))?(?:([eEpP])([+-]?[0-9]+))?$/;

/**
 * The grammar of numbers in strings; undefined when the text is not one, or its exponent has more than nine digits.
 * @see spec-hcl2 A.5, "string->number"
 */
export function parseDecimal(text: string, precision: number): (Binary & { isNegative: boolean }) | undefined {
  const match = DECIMAL.exec(text);
  if (match === null) return undefined;
  const [, sign, whole = '', fraction = '', letter = '', exponentText = '0'] = match;
  const digits = whole + fraction;
  const exponent = Number(exponentText);
  if (digits === '' || Math.abs(exponent) > EXPONENT_LIMIT) return undefined;
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
function scaled(parts: { mantissa: bigint; ten: number; two: number; precision: number }): Binary {
  const { mantissa, ten, two, precision } = parts;
  const number: Binary = { mantissa, exponent: ten + two };
  if (mantissa === 0n || ten === 0) return roundBinary(mantissa, number.exponent, precision);
  const power = powerOfFive(Math.abs(ten));
  if (ten < 0) return divideBinary(number, power, precision);
  return roundBinary(mantissa * power.mantissa, number.exponent + power.exponent, precision);
}

function powerOfFive(n: number): Binary {
  let power: Binary = { mantissa: 1n, exponent: 0 };
  let square: Binary = { mantissa: 5n, exponent: 0 };
  for (let rest = n; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) power = times(power, square);
    square = times(square, square);
  }
  return power;
}

function times(a: Binary, b: Binary): Binary {
  return roundBinary(a.mantissa * b.mantissa, a.exponent + b.exponent, POWER_PRECISION);
}
