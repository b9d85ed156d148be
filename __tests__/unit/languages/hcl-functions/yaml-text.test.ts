import { describe, expect, it } from 'vitest';
import {
  doubleQuoted,
  isBlock,
  isSimpleKey,
  literalHeader,
} from '../../../../src/languages/hcl-functions/yaml-text.js';

describe('isBlock', () => {
  it.each([
    ['a\nb', true],
    ['a\n', true],
    ['a', false],
    ['a \nb', false],
    ['a\nb ', false],
    ['a\tb\nc', false],
    ['a\r\nb', false],
    ['a\n😀', false],
    ['a\n\ufeff', false],
    ['a\u2028b\nc', true],
  ])('%j: %s', (text, expected) => {
    expect(isBlock(text)).toBe(expected);
  });
});

describe('literalHeader', () => {
  it.each([
    ['a\nb', '|-'],
    ['a\nb\n', '|'],
    ['a\n\n', '|+'],
    ['\n', '|2+'],
    [' a\n', '|2'],
    ['\na', '|2-'],
  ])('%j: %s', (text, header) => {
    expect(literalHeader(text)).toBe(header);
  });
});

describe('isSimpleKey', () => {
  it.each([
    ['', true],
    ['é'.repeat(64), true],
    ['é'.repeat(65), false],
    ['a\nb', false],
    ['a\u2028b', false],
  ])('%j: %s', (key, expected) => {
    expect(isSimpleKey(key)).toBe(expected);
  });
});

describe('doubleQuoted', () => {
  it.each([
    ['', '""'],
    ['"\\/', '"\\"\\\\/"'],
    ['\0\x07\b\t\n\v\f\r\x1b\x01\x7f\x80', '"\\0\\a\\b\\t\\n\\v\\f\\r\\e\\x01\\x7F\\x80"'],
    ['\x85\xa0\u2028\u2029\ufeff\ufffe', '"\\N\xa0\\L\\P\\uFEFF\\uFFFE"'],
    ['é😀', '"é\\U0001F600"'],
    ['\ufeffa é', '"\\uFEFF\\x61\\x20\\xE9"'],
  ])('%j', (text, quoted) => {
    expect(doubleQuoted(text)).toBe(quoted);
  });

  it('goes on in the next line at the first space beyond the width, of several at the first', () => {
    const long = 'x'.repeat(80);
    expect(doubleQuoted(`${long} y`, { column: 0, indent: 2 })).toBe(`"${long}\n  y"`);
    expect(doubleQuoted(`${long}  y`, { column: 0, indent: 2 })).toBe(`"${long}\n  \\ y"`);
    expect(doubleQuoted(`${'x'.repeat(79)} y`, { column: 0, indent: 2 })).toBe(`"${'x'.repeat(79)} y"`);
    expect(doubleQuoted(`${'x'.repeat(79)} y`, { column: 1, indent: 2 })).toBe(`"${'x'.repeat(79)}\n  y"`);
    expect(doubleQuoted(`${long} `, { column: 0, indent: 2 })).toBe(`"${long} "`);
    expect(doubleQuoted(`${long} y`)).toBe(`"${long} y"`);
  });
});
