/** Decimal digits of a float: 0.d1d2d3… * 10^point. */
interface Decimal {
  readonly digits: string;
  readonly point: number;
}

/**
 * Go's `strconv.FormatFloat` for 64 bits, verbs e, E, f, g, G, x, X and b, always with a sign first (`+` or `-`).
 * A precision of -1 asks for the fewest digits that read back as the same float.
 */
export function floatText(value: number, verb: string, precision: number): string {
  const sign = value < 0 || Object.is(value, -0) ? '-' : '+';
  const magnitude = Math.abs(value);
  if (Number.isNaN(value)) return '+NaN';
  if (magnitude === Number.POSITIVE_INFINITY) return `${sign}Inf`;
  return sign + magnitudeText(magnitude, verb, precision);
}

function magnitudeText(value: number, verb: string, precision: number): string {
  switch (verb) {
    case 'b':
      return binaryText(value);
    case 'x':
      return hexText(value, precision);
    case 'X':
      return hexText(value, precision).toUpperCase();
    case 'f':
      return precision < 0 ? fixedOf(shortest(value), -1) : fixedOf(rounded(value, { decimals: precision }), precision);
    case 'e':
    case 'E':
      return exponentText(value, verb, precision);
    default:
      return generalText(value, verb, precision);
  }
}

function exponentText(value: number, verb: string, precision: number): string {
  if (precision < 0) return exponentOf(shortest(value), verb, -1);
  return exponentOf(rounded(value, { significant: precision + 1 }), verb, precision);
}

/** %g: the exponent form for large and small numbers. */
function generalText(value: number, verb: string, precision: number): string {
  const decimal = precision < 0 ? shortest(value) : rounded(value, { significant: Math.max(precision, 1) });
  const count = decimal.digits.length;
  let threshold = precision < 0 ? 6 : Math.max(precision, 1);
  if (precision >= 0 && threshold > count && count >= decimal.point) threshold = count;
  const exponent = decimal.point - 1;
  if (value !== 0 && (exponent < -4 || exponent >= threshold)) {
    return exponentOf(decimal, verb === 'G' ? 'E' : 'e', count - 1);
  }
  return fixedOf(decimal, Math.max(count - decimal.point, 0));
}

function exponentOf({ digits, point }: Decimal, letter: string, precision: number): string {
  const [first = '0', ...rest] = digits === '' ? ['0'] : digits;
  const fraction = precision < 0 ? rest.join('') : rest.join('').padEnd(precision, '0');
  const exponent = digits === '' ? 0 : point - 1;
  const exponentDigits = String(Math.abs(exponent)).padStart(2, '0');
  return `${first}${fraction === '' ? '' : `.${fraction}`}${letter}${exponent < 0 ? '-' : '+'}${exponentDigits}`;
}

function fixedOf({ digits, point }: Decimal, precision: number): string {
  const padded = point > 0 ? digits.padEnd(point, '0') : '0'.repeat(1 - point) + digits;
  const wholeLength = Math.max(point, 1);
  const whole = padded.slice(0, wholeLength);
  const fraction = padded.slice(wholeLength);
  const wanted = precision < 0 ? fraction : fraction.padEnd(precision, '0');
  return wanted === '' ? whole : `${whole}.${wanted}`;
}

function shortest(value: number): Decimal {
  if (value === 0) return { digits: '', point: 0 };
  const [mantissa = '', exponent = ''] = value.toExponential().split('e');
  return { digits: mantissa.replace('.', ''), point: Number(exponent) + 1 };
}

/** Rounded half to even from the exact value; trailing zeros removed. */
function rounded(value: number, to: { significant: number } | { decimals: number }): Decimal {
  const exact = exactDecimal(value);
  const keep = 'significant' in to ? to.significant : exact.point + to.decimals;
  if (keep >= exact.digits.length) return exact;
  if (keep < 0) return { digits: '', point: 0 };
  const kept = exact.digits.slice(0, keep);
  const rest = exact.digits.slice(keep);
  const isOdd = Number(kept.at(-1) ?? '0') % 2 === 1;
  const up = rest.startsWith('5') && /^50*$/.test(rest) ? isOdd : rest >= '5';
  const result = up ? String(BigInt(kept === '' ? '0' : kept) + 1n).padStart(keep, '0') : kept;
  const digits = result.replace(/0+$/, '');
  return digits === '' ? { digits, point: 0 } : { digits, point: exact.point + (result.length - keep) };
}

/** All digits of the float, of which there are finitely many. */
function exactDecimal(value: number): Decimal {
  if (value === 0) return { digits: '', point: 0 };
  const { mantissa, exponent } = binary(value);
  const text = String(exponent >= 0 ? mantissa << BigInt(exponent) : mantissa * 5n ** BigInt(-exponent));
  return { digits: text.replace(/0+$/, ''), point: text.length + Math.min(exponent, 0) };
}

/** value = mantissa * 2^exponent with the 53-bit mantissa of the format. */
function binary(value: number): { mantissa: bigint; exponent: number } {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  const bits = view.getBigUint64(0);
  const fraction = bits & (2n ** 52n - 1n);
  const biased = Number((bits >> 52n) & 0x7ffn);
  return biased === 0
    ? { mantissa: fraction, exponent: -1074 }
    : { mantissa: fraction | (2n ** 52n), exponent: biased - 1075 };
}

function binaryText(value: number): string {
  const { mantissa, exponent } = binary(value);
  return `${mantissa}p${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
}

function hexText(value: number, precision: number): string {
  let { mantissa, exponent } = binary(value);
  if (mantissa === 0n) exponent = 0;
  else {
    while (mantissa < 2n ** 60n) {
      mantissa <<= 1n;
      exponent -= 1;
    }
    exponent += 60;
  }
  if (precision >= 0 && precision < 15) {
    const shift = BigInt(60 - precision * 4);
    const extra = mantissa & (2n ** shift - 1n);
    const half = 2n ** (shift - 1n);
    mantissa >>= shift;
    if (extra > half || (extra === half && mantissa % 2n === 1n)) mantissa += 1n;
    mantissa <<= shift;
    if (mantissa >= 2n ** 61n) {
      mantissa >>= 1n;
      exponent += 1;
    }
  }
  const digits = mantissa.toString(16).padStart(16, '0');
  const first = mantissa === 0n ? '0' : digits.charAt(0);
  const all = digits.slice(1);
  const fraction = precision < 0 ? all.replace(/0+$/, '') : all.padEnd(precision, '0').slice(0, precision);
  const exponentDigits = String(Math.abs(exponent)).padStart(2, '0');
  return `0x${first}${fraction === '' ? '' : `.${fraction}`}p${exponent < 0 ? '-' : '+'}${exponentDigits}`;
}
