import { describe, expect, it } from 'vitest';
import { FunctionError } from '../../../../src/languages/hcl-functions/definition.js';
import { expandBraces } from '../../../../src/languages/hcl-functions/expand-braces.js';

describe('expandBraces', () => {
  it.each<[string, string[]]>([
    ['', ['']],
    ['a', ['a']],
    ['{a,b}', ['a', 'b']],
    ['x{a,}y{1,2}', ['xay1', 'xay2', 'xy1', 'xy2']],
    ['{a,{b,c}d}', ['a', 'bd', 'cd']],
    ['{a}', ['a']],
    ['a}', ['a}']],
    ['\\{a,b\\}', ['\\{a,b\\}']],
    ['{a\\,b,c}', ['a\\,b', 'c']],
  ])('%s', (pattern, expanded) => {
    expect(expandBraces(pattern)).toEqual(expanded);
  });

  it.each(['{', '{a,', '{a,{b}', 'x{\\}'])('%s is not closed', (pattern) => {
    expect(() => expandBraces(pattern)).toThrow(
      new FunctionError(`failed to glob pattern (${pattern}): syntax error in pattern`),
    );
  });

  it('refuses to stand for too many', () => {
    expect(() => expandBraces('{a,b}'.repeat(64))).toThrow(/too many alternatives/);
    expect(() => expandBraces('{'.repeat(20_000))).toThrow(FunctionError);
  });
});
