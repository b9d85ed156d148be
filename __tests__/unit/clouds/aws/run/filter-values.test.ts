import { describe, expect, it } from 'vitest';
import { parseFilterValues } from '../../../../../src/clouds/aws/run/filter-values.js';

// Answers of Go's encoding/csv with LazyQuotes and TrimLeadingSpace (spec-amazon 3.1, vector 13).
describe('parseFilterValues', () => {
  it.each<[string, readonly string[]]>([
    ['x86_64, arm64', ['x86_64', 'arm64']],
    ['a', ['a']],
    [' ', ['']],
    ['a,', ['a', '']],
    [' , x', ['', 'x']],
    ['a \t, b ', ['a \t', 'b ']],
    ['"a, b", c', ['a, b', 'c']],
    ['a"b,c', ['a"b', 'c']],
    ['"a"b",c', ['a"b', 'c']],
    ['"a""b",c', ['a"b', 'c']],
    ['"a" ,b', ['a" ,b']],
    ['"abc', ['abc']],
    ['""', ['']],
    ['"a",', ['a', '']],
    ['a\nb', ['a']],
    ['"a\nb",c', ['a\nb', 'c']],
    ['\n\nq', ['q']],
    ['a\r\nb', ['a']],
    ['"a\r\nb"', ['a\nb']],
  ])('splits %j', (text, values) => {
    expect(parseFilterValues(text)).toEqual(values);
  });

  it.each(['', '\n', '\r\n'])('finds no record in %j', (text) => {
    expect(parseFilterValues(text)).toBeUndefined();
  });
});
