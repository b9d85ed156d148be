import { describe, expect, it } from 'vitest';
import { durationText, goDurationText } from '../../../src/support/duration-text.js';

describe('durationText', () => {
  it.each([
    [0, '0 milliseconds'],
    [0.003, '3 microseconds'],
    [1, '1 millisecond'],
    [17.642, '17 milliseconds 642 microseconds'],
    [1004, '1 second 4 milliseconds'],
    [1000, '1 second'],
    [300_483, '5 minutes 483 milliseconds'],
    [3_661_500, '1 hour 1 minute'],
    [86_400_000 * 8 + 1, '1 week 1 day'],
    [86_400_000 * 365, '1 year'],
  ])('%d ms: %s', (milliseconds, text) => {
    expect(durationText(milliseconds)).toBe(text);
  });
});

describe('goDurationText', () => {
  it.each([
    [0, '0s'],
    [0.000001, '1ns'],
    [0.0015, '1.5µs'],
    [100, '100ms'],
    [1.5, '1.5ms'],
    [1500, '1.5s'],
    [60_000, '1m0s'],
    [3_600_000, '1h0m0s'],
    [90_061_001, '25h1m1.001s'],
    [-1500, '-1.5s'],
  ])('%d ms: %s', (milliseconds, text) => {
    expect(goDurationText(milliseconds)).toBe(text);
  });
});
