import { describe, expect, it } from 'vitest';
import { filtered, globMatches } from '../../../../../src/sandbox/endpoint/ec2/filters.js';
import { Request } from '../../../../../src/sandbox/endpoint/wire/request.js';

describe('globMatches', () => {
  it.each([
    ['*', '', true],
    ['*', 'anything', true],
    ['amzn-ami-hvm-2017.09.*-gp2', 'amzn-ami-hvm-2017.09.1.20180115-x86_64-gp2', true],
    ['amzn-ami-hvm-2017.09.*-gp2', 'amzn-ami-hvm-2017.09.1.20180115-x86_64-gp3', false],
    ['a?c', 'abc', true],
    ['a?c', 'ac', false],
    ['a*b*c', 'a-b-b-c', true],
    ['a*b*c', 'a-c-b', false],
    ['a\\*c', 'a*c', true],
    ['a\\*c', 'abc', false],
    ['a.c', 'abc', false],
    ['', '', true],
    ['', 'a', false],
  ])('%s on %s: %s', (pattern, text, expected) => {
    expect(globMatches(pattern, text)).toBe(expected);
  });

  it('stays fast on a pattern of many stars', () => {
    expect(globMatches('*a'.repeat(40), 'b'.repeat(20_000))).toBe(false);
  });
});

describe('filtered', () => {
  const things = [
    { name: 'one', size: 1, tags: [{ Key: 'Name', Value: 'web' }] },
    { name: 'two', size: 2, tags: [{ Key: 'Name', Value: '' }] },
    { name: 'three', size: 3, tags: [] },
  ];
  type Thing = (typeof things)[number];
  const table = new Map<string, (thing: Thing) => string | number>([
    ['name', ({ name }) => name],
    ['size', ({ size }) => size],
  ]);
  const names = (...filters: { Name: string; Values: string[] }[]) =>
    filtered(things, Request.fromPlain({ Filters: filters }), table, ({ tags }) => tags).map(({ name }) => name);

  it('joins filters with and, values with or', () => {
    expect(names({ Name: 'name', Values: ['one', 'two'] }, { Name: 'size', Values: ['2', '3'] })).toEqual(['two']);
    expect(names()).toEqual(['one', 'two', 'three']);
  });

  it('looks at tags', () => {
    expect(names({ Name: 'tag:Name', Values: ['w*'] })).toEqual(['one']);
    expect(names({ Name: 'tag:Name', Values: [''] })).toEqual(['two']);
    expect(names({ Name: 'tag-key', Values: ['Name'] })).toEqual(['one', 'two']);
    expect(names({ Name: 'tag-value', Values: ['web'] })).toEqual(['one']);
  });

  it('refuses a filter that it does not know', () => {
    expect(() => names({ Name: 'colour', Values: ['x'] })).toThrow("The filter 'colour' is invalid");
  });
});
