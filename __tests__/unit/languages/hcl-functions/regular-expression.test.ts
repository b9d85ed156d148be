import { describe, expect, it } from 'vitest';
import { PatternError, RegularExpression } from '../../../../src/languages/hcl-functions/regular-expression.js';

describe('a regular expression', () => {
  it.each([
    ['a|ab', 'ab', 'a'],
    ['(a|ab)(c|bcd)', 'abcd', 'abcd'],
    ['a{2,3}?', 'aaaa', 'aa'],
    ['(?i)STRAßE', 'straße', 'straße'],
    [String.raw`\pL+\z`, '1éß', 'éß'],
    ['[[:alpha:]]+', '1ab2', 'ab'],
    ['(?s)a.b', 'a\nb', 'a\nb'],
    ['.', '😀', '😀'],
  ])('%s in %j finds %j', (pattern, text, match) => {
    expect(new RegularExpression(pattern).first(text)?.groups[0]).toBe(match);
  });

  it.each([
    ['a*', 'baaac', ['', 'aaa', '']],
    ['', 'é😀', ['', '', '']],
    ['^a', 'aa', ['a']],
    [String.raw`\b`, 'ab c', ['', '', '', '']],
  ])('all matches of %s in %j are %j', (pattern, text, matches) => {
    expect([...new RegularExpression(pattern).matches(text)].map(({ groups }) => groups[0])).toEqual(matches);
  });

  it('tells names and places of groups, undefined for those without', () => {
    const expression = new RegularExpression('(?P<a>x)|(?<b>y)(z)?');
    expect(expression.groupNames).toEqual(['a', 'b', undefined]);
    expect(expression.first('-y')).toEqual({ start: 1, end: 2, groups: ['y', undefined, 'y', undefined] });
    expect(expression.first('-')).toBeUndefined();
  });

  it.each([
    ['$1', 'a-b-c'],
    ['$1x', 'a--c'],
    ['${1}x', 'a-bx-c'],
    ['[$n|${n}|$0|$9|$m]', 'a-[b|b|b||]-c'],
    ['$$1 $ ${ $- $01', 'a-$1 $ ${ $- -c'],
  ])('replaces by %s', (replacement, result) => {
    expect(new RegularExpression('(?P<n>b)').replaceAll('a-b-c', replacement)).toBe(result);
  });

  it.each([
    ['a(?=b)', 'error parsing regexp: invalid or unsupported Perl syntax: `(?=`'],
    [String.raw`(a)\1`, 'error parsing regexp: invalid escape sequence: `\\1`'],
    ['(?P<n>a)(?P<n>b)', 'error parsing regexp: duplicate capture group name: `n`'],
  ])('refuses %s', (pattern, message) => {
    expect(() => new RegularExpression(pattern)).toThrow(new PatternError(message));
  });

  it('takes linear time where others take exponential', () => {
    expect(new RegularExpression('(a*)*b').first('a'.repeat(5000))).toBeUndefined();
  });
});
