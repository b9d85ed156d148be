import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConversionError } from '../../src/languages/cty/conversion-error.js';
import { convert } from '../../src/languages/cty/convert.js';
import { applyDefaults } from '../../src/languages/cty/defaults.js';
import { typeName } from '../../src/languages/cty/type-text.js';
import { evaluate } from '../../src/languages/hcl/evaluate.js';
import type { Expression } from '../../src/languages/hcl/nodes.js';
import { parseHclExpression } from '../../src/languages/hcl/parse.js';
import { parseTypeConstraint } from '../../src/languages/hcl/type-constraint.js';
import { textOf } from '../support/cty-values.js';
import { evaluateExpression, functionScope, rangeText } from '../support/evaluate-text.js';

/** A line of the specification's vectors (spec-hcl2 E.1 and hcl2-vectors.jsonl), with the value as JSON text. */
interface TypeVector {
  readonly source: string;
  readonly result?: string;
  readonly type?: string;
  /** The summary of the problem. */
  readonly error?: string;
  readonly range?: string;
}

const scope = functionScope();
const vectors = readVectors();

describe('numbers and conversions of the specification', () => {
  it('are many', () => {
    expect(vectors.length).toBeGreaterThan(100);
  });

  it.each(vectors.filter(({ error }) => error === undefined))('$source => $result', ({ source, result, type }) => {
    const { text, type: foundType, problem } = evaluateExpression(source, scope);
    expect(problem).toBeUndefined();
    expect({ text, type: foundType }).toEqual({ text: result, type });
  });

  it.each(vectors.filter(({ error }) => error !== undefined))('$source => ! $error', ({ source, error, range }) => {
    const { problem } = evaluateExpression(source, scope);
    expect({ summary: problem?.summary, range: rangeText(problem?.range) }).toEqual({ summary: error, range });
  });
});

function readVectors(): TypeVector[] {
  const text = readFileSync(new URL('vectors/hcl2-types.jsonl', import.meta.url), 'utf8');
  // Decoder: the file is ours.
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as TypeVector]));
}

describe('types of variables and their defaults', () => {
  // spec-hcl2 E.3
  it.each([
    ['object({a=optional(string,"d")})', '{}', '{"a":"d"}', 'object'],
    ['object({a=optional(string,"d")})', '{a=null}', '{"a":"d"}', 'object'],
    ['object({a=optional(string)})', '{}', '{"a":null}', 'object'],
    ['object({a=optional(string,"d")})', 'null', 'null', 'object'],
    ['object({a=optional(object({b=optional(number,5)}))})', '{}', '{"a":null}', 'object'],
    ['object({a=optional(object({b=optional(number,5)}),{})})', '{}', '{"a":{"b":5}}', 'object'],
    ['object({a=object({b=optional(number,5)})})', '{a={}}', '{"a":{"b":5}}', 'object'],
    ['object({a=optional(number,"3")})', '{}', '{"a":3}', 'object'],
    [
      'list(object({a=string,b=optional(bool,true)}))',
      '[{a="x"},{a="y",b=false}]',
      '[{"a":"x","b":true},{"a":"y","b":false}]',
      'list of object',
    ],
    ['map(object({a=optional(string,"d")}))', '{k={},j={a="z"}}', '{"j":{"a":"z"},"k":{"a":"d"}}', 'map of object'],
    ['set(object({a=optional(string,"d")}))', '[{},{a="d"}]', '[{"a":"d"}]', 'set of object'],
    ['tuple([object({a=optional(string,"d")})])', '[{}]', '[{"a":"d"}]', 'tuple'],
    ['object({a=string})', '{a="x",extra=1}', '{"a":"x"}', 'object'],
    ['set(number)', '[2,1,"2"]', '[1,2]', 'set of number'],
    ['map(any)', '{a=1,b="x"}', '{"a":"1","b":"x"}', 'map of string'],
    ['any', '[1,"a"]', '[1,"a"]', 'tuple'],
  ])('%s <- %s', (type, value, text, name) => {
    const assigned = assign(type, value);
    expect(assigned.problem).toBeUndefined();
    expect({ text: assigned.text, type: assigned.type }).toEqual({ text, type: name });
  });

  it.each([
    ['object({a=optional(number,"x")})', '{}', 'Invalid default value for optional attribute'],
    ['list(string)', '"x"', 'list of string required, but have string'],
    ['list(optional(string))', '[]', 'Invalid type specification'],
    ['object({"a"=string})', '{a="x"}', 'Invalid type specification'],
  ])('%s <- %s: %s', (type, value, problem) => {
    expect(assign(type, value).problem).toBe(problem);
  });
});

/** What a variable of the type holds that is given the value. */
function assign(typeText: string, valueText: string): { text: string; type: string; problem?: string | undefined } {
  const { type, defaults, diagnostics } = parseTypeConstraint(parsed(typeText));
  if (diagnostics.length > 0) return { text: '', type: '', problem: diagnostics[0]?.summary };
  try {
    const value = convert(applyDefaults(evaluate(parsed(valueText), undefined).value, defaults), type);
    return { text: textOf(value), type: typeName(value.type) };
  } catch (error) {
    if (error instanceof ConversionError) return { text: '', type: '', problem: error.message };
    throw error;
  }
}

function parsed(text: string): Expression {
  const { node, diagnostics } = parseHclExpression('', text);
  expect(diagnostics).toEqual([]);
  if (node === undefined) throw new Error(`not an expression: ${text}`);
  return node;
}
