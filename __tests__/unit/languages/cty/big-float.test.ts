import { describe, expect, it } from 'vitest';
import { BigFloat } from '../../../../src/languages/cty/big-float.js';
import { numberOf } from '../../../support/cty-values.js';
import { randomSource } from '../../../support/random-source.js';

const integer = (value: bigint | number) => BigFloat.fromInteger(value);

describe('parse', () => {
  it.each([
    ['1', '1'],
    ['+5', '5'],
    ['-5', '-5'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['01', '1'],
    ['1p4', '16'],
    ['1.5P-1', '0.75'],
    ['1e3', '1000'],
    ['1E+3', '1000'],
    ['1.5e-3', '0.0015'],
    ['1e30', '1000000000000000000000000000000'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
    ['-0', '-0'],
    ['0e5', '0'],
    ['inf', '+Inf'],
    ['-Inf', '-Inf'],
    ['+inf', '+Inf'],
    ['1e400000', '+Inf'],
    ['1e-400000', '0'],
  ])('reads %s as %s', (text, expected) => {
    expect(BigFloat.parse(text)?.toText()).toBe(expected);
  });

  it.each(['', ' 5', '5 ', '0x10', '1_000', 'e5', '.', '-', '1e', 'INF', 'nan', '1.2.3', '٣', '1e1000000001'])(
    'refuses %j',
    (text) => {
      expect(BigFloat.parse(text)).toBeUndefined();
    },
  );

  it('gives 512 bits', () => {
    expect(numberOf('1').precision).toBe(512);
  });
});

describe('arithmetic of 53 bits', () => {
  const random = randomSource(20261126);

  it('equals that of JavaScript', () => {
    for (let round = 0; round < 3000; round++) {
      const [a, b] = [random.float64(), random.float64()];
      const [x, y] = [BigFloat.fromFloat64(a), BigFloat.fromFloat64(b)];
      const where = `${a} ${b}`;
      expect(x.toNumber(), where).toBe(a);
      expect(x.add(y).toNumber(), where).toBe(a + b);
      expect(x.sub(y).toNumber(), where).toBe(a - b);
      expect(x.mul(y).toNumber(), where).toBe(a * b);
      expect(x.quo(y).toNumber(), where).toBe(a / b);
      expect(x.compare(y), where).toBe(Math.sign(a - b));
    }
  });

  it('writes the digits that JavaScript writes', () => {
    const exponent = (text: string) => text.replace(/e([+-])(\d)$/, 'e$10$2');
    for (let round = 0; round < 2000; round++) {
      const number = random.fullFloat64();
      const written = BigFloat.fromFloat64(number);
      const places = round % 15;
      expect(written.toExponent()).toBe(exponent(number.toExponential()));
      expect(written.toExponent(places)).toBe(exponent(number.toExponential(places)));
      // Above, JavaScript rounds halves up and changes to exponents.
      if (number < 1) expect(written.toFixed(places)).toBe(number.toFixed(places));
      expect(written.toText()).toBe(plain(number));
    }
  });
});

function plain(number: number): string {
  const [mantissa = '', exponent = ''] = number.toExponential().split('e');
  const digits = mantissa.replace('.', '');
  const point = Number(exponent) + 1;
  if (point <= 0) return `0.${'0'.repeat(-point)}${digits}`;
  return point >= digits.length ? digits.padEnd(point, '0') : `${digits.slice(0, point)}.${digits.slice(point)}`;
}

describe('arithmetic of integers', () => {
  const random = randomSource(42);

  it('is exact within the precision', () => {
    for (let round = 0; round < 2000; round++) {
      const [a, b] = [random.integer(250), random.integer(250)];
      const [x, y] = [numberOf(String(a)), numberOf(String(b))];
      expect(x.add(y).toText()).toBe(String(a + b));
      expect(x.sub(y).toBigInt()).toBe(a - b);
      expect(x.mul(y).toBigInt()).toBe(a * b);
      expect(x.compare(y)).toBe(a < b ? -1 : Number(a > b));
      expect(x.quo(y).truncate()).toBe(a / b);
      expect(x.mul(y).quo(y).equals(x)).toBe(true);
    }
  });

  it.each([
    ['7', '3', '1'],
    ['-7', '3', '-1'],
    ['7', '-3', '1'],
    ['7.5', '2', '1.5'],
    ['1', '0', '1'],
    ['0.1', '0', '0.1'],
    ['0', '0', '0'],
    ['-0', '0', '-0'],
    ['11', '5.1', `0.8${'0'.repeat(152)}24`],
    ['inf', '3', '+Inf'],
  ])('%s %% %s is %s', (a, b, expected) => {
    expect(numberOf(a).rem(numberOf(b)).toText()).toBe(expected);
  });
});

describe('precision', () => {
  it.each<[string, BigFloat, number, string]>([
    ['0.1 + 0.2', numberOf('0.1').add(numberOf('0.2')), 512, '0.3'],
    [
      '1.1 + 2.2',
      numberOf('1.1').add(numberOf('2.2')),
      512,
      '3.3000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002',
    ],
    [
      '1 / 3',
      numberOf('1').quo(numberOf('3')),
      512,
      '0.33333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333333335',
    ],
    ['length / length', integer(1).quo(integer(3)), 64, '0.33333333333333333334'],
    ['pow(2, 64)', BigFloat.fromFloat64(2 ** 64), 53, '18446744073709550000'],
    ['pow(2, 53) + 1', BigFloat.fromFloat64(2 ** 53).add(numberOf('1')), 512, '9007199254740993'],
    [
      'pow(2, 0.5) + 1',
      BigFloat.fromFloat64(2 ** 0.5).add(numberOf('1')),
      512,
      '2.4142135623730951454746218587388284504413604736328125',
    ],
    [
      'a product of many bits',
      BigFloat.fromFloat64(2 ** 53 - 1).mul(BigFloat.fromFloat64(2 ** 53 - 1)),
      106,
      '81129638414606663681390495662081',
    ],
    ['a great integer', integer(2n ** 80n + 1n), 81, '1208925819614629174706177'],
  ])('of %s', (_, number, precision, text) => {
    expect(number.precision).toBe(precision);
    expect(number.toText()).toBe(text);
  });

  it('rounds half to even', () => {
    expect(BigFloat.fromInteger(5, 2).toText()).toBe('4');
    expect(BigFloat.fromInteger(7, 2).toText()).toBe('8');
    expect(BigFloat.fromInteger(2 ** 40 + 1, 8).toNumber()).toBe(2 ** 40);
  });
});

describe('zero and infinity', () => {
  const zero = numberOf('0');
  const infinity = BigFloat.INFINITY;

  it.each<[string, () => BigFloat]>([
    ['0 / 0', () => zero.quo(zero)],
    ['inf / inf', () => infinity.quo(infinity)],
    ['inf - inf', () => infinity.sub(infinity)],
    ['0 * inf', () => zero.mul(infinity)],
    ['inf * 0', () => infinity.mul(zero)],
    ['3 % inf', () => numberOf('3').rem(infinity)],
  ])('%s has no value', (_, compute) => {
    expect(compute).toThrow(RangeError);
  });

  it.each<[string, BigFloat, string]>([
    ['1 / 0', numberOf('1').quo(zero), '+Inf'],
    ['-1 / 0', numberOf('-1').quo(zero), '-Inf'],
    ['1 / inf', numberOf('1').quo(infinity), '0'],
    ['-1 / inf', numberOf('-1').quo(infinity), '-0'],
    ['inf + 1', infinity.add(numberOf('1')), '+Inf'],
    ['1 - inf', numberOf('1').sub(infinity), '-Inf'],
    ['inf * -2', infinity.mul(numberOf('-2')), '-Inf'],
    ['inf + inf', infinity.add(infinity), '+Inf'],
    ['-0', zero.neg(), '-0'],
    ['-0 + 0', zero.neg().add(zero), '0'],
    ['-0 - 0', zero.neg().sub(zero), '-0'],
    ['1 - 1', numberOf('1').sub(numberOf('1')), '0'],
    ['a product beyond the range', numberOf('1e300000').mul(numberOf('-1e300000')), '-Inf'],
  ])('%s', (_, number, text) => {
    expect(number.toText()).toBe(text);
  });

  it('orders them', () => {
    const ordered = [
      BigFloat.NEGATIVE_INFINITY,
      numberOf('-1e300'),
      numberOf('-1'),
      zero,
      numberOf('1e-300'),
      infinity,
    ];
    for (const [at, a] of ordered.entries()) {
      for (const [other, b] of ordered.entries()) expect(a.compare(b)).toBe(Math.sign(at - other));
    }
    expect(zero.equals(zero.neg())).toBe(true);
    expect(zero.neg().toKey()).toBe(zero.toKey());
    expect(BigFloat.fromFloat64(0.5).toKey()).toBe(numberOf('0.5').toKey());
    expect(infinity.toKey()).not.toBe(BigFloat.NEGATIVE_INFINITY.toKey());
  });

  it('is not made of NaN', () => {
    expect(() => BigFloat.fromFloat64(Number.NaN)).toThrow(RangeError);
    expect(BigFloat.fromFloat64(Number.NEGATIVE_INFINITY).toNumber()).toBe(Number.NEGATIVE_INFINITY);
    expect(Object.is(BigFloat.fromFloat64(-0).toNumber(), -0)).toBe(true);
  });
});

describe('integers', () => {
  it.each<[string, boolean, bigint, bigint, bigint]>([
    ['2.5', false, 2n, 2n, 3n],
    ['-2.5', false, -2n, -3n, -2n],
    ['-0.5', false, 0n, -1n, 0n],
    ['4', true, 4n, 4n, 4n],
    ['-4', true, -4n, -4n, -4n],
    ['1e20', true, 10n ** 20n, 10n ** 20n, 10n ** 20n],
  ])('next to %s', (text, isInteger, truncated, floor, ceil) => {
    const number = numberOf(text);
    expect(number.isInteger()).toBe(isInteger);
    expect(number.truncate()).toBe(truncated);
    expect(number.floor()).toBe(floor);
    expect(number.ceil()).toBe(ceil);
  });

  it('are the only ones that are big integers', () => {
    expect(() => numberOf('0.5').toBigInt()).toThrow('a whole number is required');
    expect(() => BigFloat.INFINITY.toBigInt()).toThrow(RangeError);
    expect(() => BigFloat.INFINITY.floor()).toThrow('a finite number is required');
  });
});

describe('floats of 64 bits', () => {
  it.each([
    ['0.1', 0.1],
    ['1e400', Number.POSITIVE_INFINITY],
    ['-1e400', Number.NEGATIVE_INFINITY],
    ['5e-324', 5e-324],
    ['2.4e-324', 0],
    ['2.5e-324', 5e-324],
    ['1e-400', 0],
    ['1.7976931348623157e308', Number.MAX_VALUE],
    ['1.7976931348623159e308', Number.POSITIVE_INFINITY],
    ['9007199254740993', 9007199254740992],
  ])('nearest to %s', (text, expected) => {
    expect(numberOf(text).toNumber()).toBe(expected);
  });
});

describe('text', () => {
  it.each<[string, (number: BigFloat) => string, string]>([
    ['2.5', (n) => n.toFixed(0), '2'],
    ['3.5', (n) => n.toFixed(0), '4'],
    ['0.5', (n) => n.toFixed(0), '0'],
    ['3.14159', (n) => n.toFixed(2), '3.14'],
    ['-0.001', (n) => n.toFixed(2), '-0.00'],
    ['12345.678', (n) => n.toExponent(6), '1.234568e+04'],
    ['12345.678', (n) => n.toExponent(3), '1.235e+04'],
    ['12345.678', (n) => n.toGeneral(), '12345.678'],
    ['12345.678', (n) => n.toGeneral(3), '1.23e+04'],
    ['1000000', (n) => n.toGeneral(), '1e+06'],
    ['100000', (n) => n.toGeneral(), '100000'],
    ['123456789', (n) => n.toGeneral(), '1.23456789e+08'],
    ['0.0001', (n) => n.toGeneral(), '0.0001'],
    ['0.00001', (n) => n.toGeneral(), '1e-05'],
    ['0', (n) => n.toGeneral(3), '0'],
    ['-0', (n) => n.toExponent(), '-0e+00'],
    ['inf', (n) => n.toGeneral(3), '+Inf'],
    ['-inf', (n) => n.toFixed(3), '-Inf'],
  ])('of %s', (text, write, expected) => {
    expect(write(numberOf(text))).toBe(expected);
  });
});
