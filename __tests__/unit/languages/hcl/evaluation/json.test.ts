import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../../src/languages/hcl/evaluate.js';
import { JsonReader } from '../../../../../src/languages/json/json-reader.js';
import { textOf } from '../../../../support/cty-values.js';
import { LATER, scopeOf } from '../../../../support/hcl-scope.js';

function json(text: string, scope = scopeOf({ x: 'X', later: LATER })) {
  const node = new JsonReader('f', text, 'any').document();
  return evaluate({ kind: 'json', node, range: node.range }, scope);
}

describe('values of the JSON variant', () => {
  it.each([
    ['"a ${x}"', '"a X"'],
    ['"${[1]}"', '[1]'],
    ['"$${x} \\u00e9"', '"${x} é"'],
    ['[1e400, 0.1, true, null, "x"]', `[1${'0'.repeat(400)},0.1,true,null,"x"]`],
    ['{"${x}": {"//": 1}}', '{"X":{"//":1}}'],
    ['{"${later}": 1}', '?'],
    ['{"__proto__": "a"}', '{"__proto__":"a"}'],
    ['"%{ if true }y%{ endif }"', '"y"'],
  ])('%s is %s', (text, result) => {
    const { value, diagnostics } = json(text);
    expect({ text: textOf(value), diagnostics }).toEqual({ text: result, diagnostics: [] });
  });

  it('are literal without a scope', () => {
    const node = new JsonReader('f', '{"${x}": "${nosuch} %{"}', 'any').document();
    const { value, diagnostics } = evaluate({ kind: 'json', node, range: node.range }, undefined);
    expect({ text: textOf(value), diagnostics }).toEqual({ text: '{"${x}":"${nosuch} %{"}', diagnostics: [] });
  });

  it.each([
    ['{"X": 1, "${x}": 2}', 'Duplicate object attribute', '"${x}"'],
    ['{"${[]}": 2}', 'Incorrect key type', '"${[]}"'],
    ['{"${null}": 2}', 'Null value as key', '"${null}"'],
    ['"${x"', 'Unclosed template interpolation sequence', '${'],
    ['["\\t\\u0041 ${nosuch}"]', 'Unknown variable', 'nosuch'],
    ['{"\\n${ nosuch }": 1}', 'Unknown variable', 'nosuch'],
    ['"${x}${null}"', 'Invalid template interpolation value', 'null'],
  ])('%s: %s at %s', (text, summary, place) => {
    const [problem, ...others] = json(text).diagnostics;
    const { range } = problem ?? {};
    expect([problem?.summary, text.slice(range?.start.offset, range?.end.offset)]).toEqual([summary, place]);
    expect(range?.start.column).toBe((range?.start.offset ?? 0) + 1);
    expect(others).toEqual([]);
  });
});
