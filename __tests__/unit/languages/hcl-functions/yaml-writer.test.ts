import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { UNKNOWN } from '../../../../src/languages/cty/values.js';
import { YamlWriter } from '../../../../src/languages/hcl-functions/yaml-writer.js';
import { type Plain, plainValue } from '../../../support/cty-values.js';

const write = (value: Plain) => new YamlWriter().document(plainValue(value));

describe('YamlWriter', () => {
  it.each<[Plain, string]>([
    [{ a: { b: [1, { c: 2 }] } }, '"a":\n  "b":\n  - 1\n  - "c": 2\n'],
    [[[1, [2]], [3]], '- - 1\n  - - 2\n- - 3\n'],
    [[{ a: 1, b: [2] }], '- "a": 1\n  "b":\n  - 2\n'],
    [{ a: 'x\ny\n', b: ['p\nq'] }, '"a": |\n  x\n  y\n"b":\n- |-\n  p\n  q\n'],
    ['a\n\nb', '|-\n  a\n\n  b\n'],
    [{ 'a\nb': { c: 1, d: [1, 2] } }, '? |-\n  a\n  b\n: "c": 1\n  "d":\n  - 1\n  - 2\n'],
    [{ 'x\n': [1, 2] }, '? |\n  x\n: - 1\n  - 2\n'],
    [{ 'x\n': 'y\n' }, '? |\n  x\n: |\n  y\n'],
    [[], '[]\n'],
    [{}, '{}\n'],
    [{ a: {}, b: [] }, '"a": {}\n"b": []\n'],
    [1.5, '1.5\n...\n'],
    [null, 'null\n...\n'],
    ['', '""\n'],
  ])('%j', (value, text) => {
    expect(write(value)).toBe(text);
  });

  it('writes what a YAML parser reads back', () => {
    const value = {
      ['long '.repeat(40)]: ['word  '.repeat(60), { ' lead\nx ': '\n\n a\n' }, [['😀 é\t']]],
      '': { '~': 'null', yes: 'no', '1': '01' },
      'k\n': { 'x\ny': [[], {}, [{}]] },
    };
    expect(parse(write(value))).toEqual(value);
  });

  it('refuses unknown values', () => {
    expect(() => new YamlWriter().document(UNKNOWN)).toThrow(TypeError);
  });
});
