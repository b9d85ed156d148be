import {
  aligned,
  type Binary,
  bitLength,
  canonical,
  compareBinary,
  divideBinary,
  roundBinary,
  topBit,
} from './binary.js';
import { type Decimal, exactDecimal, shortestDecimal } from './decimal.js';
import { exponentText, fixedText, generalText } from './decimal-text.js';
import { parseDecimal } from './parse-decimal.js';

/** Bits of literals, of numbers in strings and in JSON. */
export const LITERAL_PRECISION = 512;
const INTEGER_PRECISION = 64;
const FLOAT64_PRECISION = 53;

/**
 * Numbers from 2^MAX_TOP_BIT on are infinite, those as small are zero: about 10^±315000.
 * Deviation: number-range.
 */
const MAX_TOP_BIT = 1_048_576;

const ZERO: Binary = { mantissa: 0n, exponent: 0 };

/**
 * A number: an immutable binary float of so many bits, or an infinity; zero has a sign. Results are rounded half to even.
 * Operations without a result (0/0, inf-inf, 0*inf) throw RangeError. @see spec-hcl2 A.6
 */
export class BigFloat {
  static readonly INFINITY = new BigFloat('infinite', false, ZERO, LITERAL_PRECISION);
  static readonly NEGATIVE_INFINITY = new BigFloat('infinite', true, ZERO, LITERAL_PRECISION);

  readonly precision: number;
  readonly #isInfinite: boolean;
  readonly #isNegative: boolean;
  readonly #magnitude: Binary;

  private constructor(form: 'finite' | 'infinite', isNegative: boolean, magnitude: Binary, precision: number) {
    this.#isInfinite = form === 'infinite';
    this.#isNegative = isNegative;
    this.#magnitude = magnitude;
    this.precision = precision;
  }

  static #finite(isNegative: boolean, magnitude: Binary, precision: number): BigFloat {
    if (magnitude.mantissa !== 0n) {
      const top = topBit(magnitude);
      if (top > MAX_TOP_BIT) return new BigFloat('infinite', isNegative, ZERO, precision);
      if (top < -MAX_TOP_BIT) return new BigFloat('finite', isNegative, ZERO, precision);
    }
    return new BigFloat('finite', isNegative, magnitude, precision);
  }

  /** Of a literal or a string, 512 bits; undefined when the text is not a number. @see spec-hcl2 A.5, "string->number" */
  static parse(text: string): BigFloat | undefined {
    if (/^[+-]?[iI]nf$/.test(text)) return text.startsWith('-') ? BigFloat.NEGATIVE_INFINITY : BigFloat.INFINITY;
    const parsed = parseDecimal(text, LITERAL_PRECISION);
    return parsed && BigFloat.#finite(parsed.isNegative, parsed, LITERAL_PRECISION);
  }

  /** Exact with the default precision: 64 bits, or as many as the integer has. */
  static fromInteger(integer: bigint | number, precision?: number): BigFloat {
    const value = BigInt(integer);
    const magnitude = value < 0n ? -value : value;
    const bits = precision ?? Math.max(INTEGER_PRECISION, bitLength(magnitude));
    return BigFloat.#finite(value < 0n, roundBinary(magnitude, 0, bits), bits);
  }

  /** 53 bits; NaN is a RangeError. */
  static fromFloat64(value: number): BigFloat {
    if (Number.isNaN(value)) throw new RangeError('not a number');
    const isNegative = value < 0 || Object.is(value, -0);
    let whole = Math.abs(value);
    if (whole === Number.POSITIVE_INFINITY) return new BigFloat('infinite', isNegative, ZERO, FLOAT64_PRECISION);
    let exponent = 0;
    while (!Number.isInteger(whole)) {
      whole *= 2;
      exponent--;
    }
    return BigFloat.#finite(isNegative, canonical(BigInt(whole), exponent), FLOAT64_PRECISION);
  }

  /** Precision: that of the more precise operand; so for `sub` and `quo`. */
  add(other: BigFloat): BigFloat {
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

  sub(other: BigFloat): BigFloat {
    return this.add(other.neg());
  }

  /** Computed with 512 bits; keeps as many as it needs, but not fewer than its operands have. */
  mul(other: BigFloat): BigFloat {
    const isNegative = this.#isNegative !== other.#isNegative;
    const precision = Math.max(this.precision, other.precision);
    if (this.#isInfinite || other.#isInfinite) {
      if (this.isZero() || other.isZero()) throw new RangeError('zero times infinity has no value');
      return new BigFloat('infinite', isNegative, ZERO, precision);
    }
    const [a, b] = [this.#magnitude, other.#magnitude];
    const product = roundBinary(a.mantissa * b.mantissa, a.exponent + b.exponent, LITERAL_PRECISION);
    return BigFloat.#finite(isNegative, product, Math.max(precision, bitLength(product.mantissa)));
  }

  /** The quotient; something by zero is infinite. */
  quo(other: BigFloat): BigFloat {
    const isNegative = this.#isNegative !== other.#isNegative;
    const precision = Math.max(this.precision, other.precision);
    if ((this.isZero() && other.isZero()) || (this.#isInfinite && other.#isInfinite)) {
      throw new RangeError(`${this.isZero() ? 'zero by zero' : 'infinity by infinity'} has no value`);
    }
    if (this.#isInfinite || other.isZero()) return new BigFloat('infinite', isNegative, ZERO, precision);
    if (this.isZero() || other.#isInfinite) return new BigFloat('finite', isNegative, ZERO, precision);
    return BigFloat.#finite(isNegative, divideBinary(this.#magnitude, other.#magnitude, precision), precision);
  }

  /**
   * The remainder of division towards zero; `x % 0` is x. As exact as the operands, as HCL's test suite wants it. (Packer 1.6.6
   * rounded it to 64 bits.)
   */
  rem(other: BigFloat): BigFloat {
    if (other.isZero()) return this;
    const quotient = this.quo(other);
    if (quotient.#isInfinite) return this;
    return this.sub(other.mul(BigFloat.fromInteger(quotient.truncate())));
  }

  neg(): BigFloat {
    return new BigFloat(this.#isInfinite ? 'infinite' : 'finite', !this.#isNegative, this.#magnitude, this.precision);
  }

  abs(): BigFloat {
    return this.#isNegative ? this.neg() : this;
  }

  compare(other: BigFloat): -1 | 0 | 1 {
    if (this.isZero() && other.isZero()) return 0;
    if (this.#isNegative !== other.#isNegative) return this.#isNegative ? -1 : 1;
    const order = this.#compareMagnitude(other);
    return this.#isNegative && order !== 0 ? (order === 1 ? -1 : 1) : order;
  }

  #compareMagnitude(other: BigFloat): -1 | 0 | 1 {
    if (this.#isInfinite || other.#isInfinite) {
      if (this.#isInfinite === other.#isInfinite) return 0;
      return this.#isInfinite ? 1 : -1;
    }
    return compareBinary(this.#magnitude, other.#magnitude);
  }

  /** Whatever their precisions are. */
  equals(other: BigFloat): boolean {
    return this.compare(other) === 0;
  }

  /** Equal numbers have the same key. */
  toKey(): string {
    if (this.isZero()) return '0';
    const { mantissa, exponent } = this.#magnitude;
    return `${this.#isNegative ? '-' : ''}${this.#isInfinite ? 'inf' : `${mantissa.toString(36)}p${exponent}`}`;
  }

  isZero(): boolean {
    return !this.#isInfinite && this.#magnitude.mantissa === 0n;
  }

  isInfinite(): boolean {
    return this.#isInfinite;
  }

  /** True for -0 too. */
  isNegative(): boolean {
    return this.#isNegative;
  }

  /** Finite and without a fraction. */
  isInteger(): boolean {
    return !this.#isInfinite && this.#magnitude.exponent >= 0;
  }

  /** The integer; RangeError when it is not one. */
  toBigInt(): bigint {
    if (!this.isInteger()) throw new RangeError('a whole number is required');
    return this.truncate();
  }

  /** The integer next to it towards zero; RangeError for infinities. */
  truncate(): bigint {
    if (this.#isInfinite) throw new RangeError('a finite number is required');
    const { mantissa, exponent } = this.#magnitude;
    const whole = exponent >= 0 ? mantissa << BigInt(exponent) : mantissa >> BigInt(-exponent);
    return this.#isNegative ? -whole : whole;
  }

  /** The greatest integer that is not above it; RangeError for infinities. */
  floor(): bigint {
    const whole = this.truncate();
    return this.#isNegative && !this.isInteger() ? whole - 1n : whole;
  }

  /** The least integer that is not below it; RangeError for infinities. */
  ceil(): bigint {
    const whole = this.truncate();
    return this.#isNegative || this.isInteger() ? whole : whole + 1n;
  }

  /** The nearest float of 64 bits. */
  toNumber(): number {
    const magnitude = this.#isInfinite ? Number.POSITIVE_INFINITY : float64Of(this.#magnitude);
    return this.#isNegative ? -magnitude : magnitude;
  }

  /** Plain notation with the fewest digits that tell the number from others of its precision; "+Inf" and "-Inf". */
  toText(): string {
    return this.#written(() => fixedText(this.#shortest()));
  }

  /** `%f`: so many digits after the point, from the exact value. */
  toFixed(places: number): string {
    return this.#written(() => fixedText(exactDecimal(this.#magnitude), places));
  }

  /** `%e`: so many digits after the point, from the exact value; else the shortest. */
  toExponent(places?: number): string {
    return this.#written(() =>
      exponentText(places === undefined ? this.#shortest() : exactDecimal(this.#magnitude), places),
    );
  }

  /** `%g`: so many significant digits of the exact value; else the shortest. */
  toGeneral(precision?: number): string {
    return this.#written(() =>
      generalText(precision === undefined ? this.#shortest() : exactDecimal(this.#magnitude), precision),
    );
  }

  #shortest(): Decimal {
    return shortestDecimal(this.#magnitude, this.precision);
  }

  #written(magnitude: () => string): string {
    if (this.#isInfinite) return this.#isNegative ? '-Inf' : '+Inf';
    return this.#isNegative ? `-${magnitude()}` : magnitude();
  }
}

function float64Of(value: Binary): number {
  const bits = Math.min(FLOAT64_PRECISION, topBit(value) + 1074);
  if (value.mantissa === 0n || bits < 0) return 0;
  const { mantissa, exponent } = roundBinary(value.mantissa, value.exponent, bits);
  return Number(mantissa) * 2 ** exponent;
}
