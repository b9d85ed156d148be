import { describe, expect, it } from 'vitest';
import { parseDuration } from '../../../src/support/duration.js';
import { goDurationText } from '../../../src/support/duration-text.js';

describe('parseDuration', () => {
  it.each([
    ['0', 0],
    ['-0', 0],
    ['1m30s', 90_000],
    ['1.5s', 1500],
    ['.5s', 500],
    ['1.s', 1000],
    ['100ms', 100],
    ['-3s', -3000],
    ['+3s', 3000],
    ['1h2m3s4ms5us6ns', 3_723_004.005006],
    ['5µs', 0.005],
    ['5μs', 0.005],
    ['2540400h10m10s', 9_145_440_610_000],
  ])('%s is %d ms', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it.each([
    ['', 'time: invalid duration ""'],
    ['-', 'time: invalid duration "-"'],
    ['5', 'time: missing unit in duration "5"'],
    ['1m30', 'time: missing unit in duration "1m30"'],
    ['1d', 'time: unknown unit "d" in duration "1d"'],
    ['5 m', 'time: unknown unit " m" in duration "5 m"'],
    ['.s', 'time: invalid duration ".s"'],
    ['s', 'time: invalid duration "s"'],
    ['1constructor', 'time: unknown unit "constructor" in duration "1constructor"'],
    ['9999999h', 'time: invalid duration "9999999h"'],
  ])('refuses %j as Go does', (text, message) => {
    expect(() => parseDuration(text)).toThrow(message);
  });
});

describe('parseDuration and goDurationText', () => {
  it.each([
    [0, '0s'],
    [100, '100ms'],
    [1500, '1.5s'],
    [60_000, '1m0s'],
    [5_400_000, '1h30m0s'],
  ])('%d ms is %s', (milliseconds, text) => {
    expect(goDurationText(milliseconds)).toBe(text);
    expect(parseDuration(text)).toBe(milliseconds);
  });
});
