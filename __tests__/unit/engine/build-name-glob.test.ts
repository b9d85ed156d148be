import { describe, expect, it } from 'vitest';
import { buildNameGlob } from '../../../src/engine/build-name-glob.js';

describe('globs over names of builds (spec-hcl2 B.6)', () => {
  it.each([
    ['null.one', 'null.one', true],
    ['null.one', 'bn.null.one', false],
    ['*', 'bn.null.one', true],
    ['bn.null.*', 'bn.null.one', true],
    ['*one', 'bn.null.one', true],
    ['bn*one', 'bn.null.one', true],
    ['bn.null.?ne', 'bn.null.one', true],
    ['bn.null.?', 'bn.null.one', false],
    ['null.[a-o]ne', 'null.one', true],
    ['null.[!a-n]ne', 'null.one', true],
    ['null.[!o]ne', 'null.one', false],
    ['null.[abc]ne', 'null.one', false],
    ['null.{one,two}', 'null.two', true],
    ['null.{one,two}', 'null.three', false],
    ['{null,{file,amazon-*}}.x', 'amazon-ebs.x', true],
    ['null.\\*', 'null.*', true],
    ['null.\\*', 'null.a', false],
    ['a.b', 'axb', false],
    ['a,b', 'a,b', true],
    ['(a|b)+$', '(a|b)+$', true],
    ['*\u{1f600}?', 'a\u{1f600}\u{1f601}', true],
    ['', '', true],
  ])('%j and %j: %s', (pattern, name, expected) => {
    expect(buildNameGlob(pattern)(name)).toBe(expected);
  });

  it.each(['[', '[a', '{a', 'a\\', '{a,[b}'])('%j is none', (pattern) => {
    expect(() => buildNameGlob(pattern)).toThrow('unexpected end of input');
  });

  it('a range must go up', () => {
    expect(() => buildNameGlob('[z-a]')).toThrow('bad range in [z-a]');
  });

  it('many stars take no time', () => {
    expect(buildNameGlob(`${'*'.repeat(200)}a${'*'.repeat(200)}b`)('a'.repeat(200))).toBe(false);
  });
});
