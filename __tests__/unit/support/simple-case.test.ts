import { describe, expect, it } from 'vitest';
import { simpleLower, simpleTitle, simpleUpper } from '../../../src/support/simple-case.js';

describe('the case of a character', () => {
  it.each([
    ['a', 'A', 'a', 'A'],
    ['ß', 'ß', 'ß', 'ß'],
    ['ŉ', 'ŉ', 'ŉ', 'ŉ'],
    ['İ', 'İ', 'i', 'İ'],
    ['\u01c6', '\u01c4', '\u01c6', '\u01c5'],
    ['\u01c5', '\u01c4', '\u01c6', '\u01c5'],
    ['\u1f80', '\u1f88', '\u1f80', '\u1f88'],
    ['\u1f88', '\u1f88', '\u1f80', '\u1f88'],
    ['\u1fb3', '\u1fbc', '\u1fb3', '\u1fbc'],
    ['\u1fb2', '\u1fb2', '\u1fb2', '\u1fb2'],
    ['\u10d0', '\u1c90', '\u10d0', '\u10d0'],
    ['Σ', 'Σ', 'σ', 'Σ'],
    ['𐐨', '𐐀', '𐐨', '𐐀'],
  ])('%s: upper %s, lower %s, title %s', (character, upper, lower, title) => {
    expect([simpleUpper(character), simpleLower(character), simpleTitle(character)]).toEqual([upper, lower, title]);
  });
});
