import { describe, expect, it } from 'vitest';
import { convert } from '../../../../src/languages/cty/convert.js';
import { applyDefaults } from '../../../../src/languages/cty/defaults.js';
import { ANY } from '../../../../src/languages/cty/types.js';
import { parseHclExpression } from '../../../../src/languages/hcl/parse.js';
import { parseStrictType, parseTypeConstraint } from '../../../../src/languages/hcl/type-constraint.js';
import { JsonReader } from '../../../../src/languages/json/json-reader.js';
import { type Plain, plainValue, textOf } from '../../../support/cty-values.js';
import { typeExpressionText } from '../../../support/type-expression-text.js';

function expressionOf(text: string) {
  const { node } = parseHclExpression('f', text);
  if (node === undefined) throw new TypeError('wrong syntax');
  return node;
}

describe('types', () => {
  it.each([
    'string',
    'number',
    'bool',
    'any',
    'list(string)',
    'set(list(any))',
    'map(object({a=string}))',
    'tuple([string,number])',
    'tuple([])',
    'object({a=string,b=optional(number)})',
  ])('%s', (text) => {
    const { type, diagnostics } = parseTypeConstraint(expressionOf(text));
    expect({ text: typeExpressionText(type), diagnostics }).toEqual({ text, diagnostics: [] });
  });

  it.each([
    ['strin', 'strin', 'Did you mean string?'],
    ['whatever', 'whatever', undefined],
    ['list', 'list', 'For example: list(string).'],
    ['list()', '()', 'For example: list(string).'],
    ['map(string, string)', '(string, string)', 'For example: map(string).'],
    ['string(1)', '(1)', undefined],
    ['lst(string)', 'lst', 'Did you mean list?'],
    ['"string"', '"string"', 'Write the type without quotes.'],
    [
      '[string]',
      '[string]',
      'Types are string, number, bool, any, list(T), set(T), map(T), tuple([T]) and object({name = T}).',
    ],
    ['tuple(string)', 'string', 'For example: tuple([string, number]).'],
    ['object(string)', 'string', 'For example: object({name = string}).'],
    ['object({"a" = string})', '"a"', undefined],
    ['object({a = string, a = number})', 'a', undefined],
    ['optional(string)', 'optional', 'For example: object({size = optional(number, 8)}).'],
    ['list(optional(string))', 'optional', 'For example: object({size = optional(number, 8)}).'],
    ['object({a = optional()})', '()', 'For example: object({size = optional(number, 8)}).'],
    [
      'object({a = optional(string, "a", "b")})',
      '(string, "a", "b")',
      'For example: object({size = optional(number, 8)}).',
    ],
  ])('%s is none', (text, place, hint) => {
    const { diagnostics } = parseTypeConstraint(expressionOf(text));
    const problems = diagnostics.map(({ summary, range, hint: advice }) => [
      summary,
      text.slice(range?.start.offset, range?.end.offset),
      advice,
    ]);
    expect(problems).toEqual([['Invalid type specification', place, hint]]);
  });

  it('are any where they are wrong', () => {
    expect(parseTypeConstraint(expressionOf('nosuch')).type).toEqual(ANY);
  });

  it('stand in quotes in the JSON variant', () => {
    const text = '"list(nosuch)"';
    const node = new JsonReader('f', text, 'any').document();
    const { type, diagnostics } = parseTypeConstraint({ kind: 'json', node, range: node.range });
    expect(typeExpressionText(type)).toBe('list(any)');
    expect(diagnostics.map(({ range }) => [range?.start.column, range?.end.column])).toEqual([[7, 13]]);
  });

  it('of convert have no defaults, and no attribute is optional', () => {
    const { type, diagnostics } = parseStrictType(expressionOf('object({a = optional(string)})'));
    expect({ text: typeExpressionText(type), diagnostics }).toEqual({ text: 'object({a=string})', diagnostics: [] });
    expect(parseStrictType(expressionOf('object({a = optional(string, "d")})')).diagnostics).toHaveLength(1);
  });
});

describe('defaults', () => {
  it.each<[string, Plain, string]>([
    ['object({a = optional(string, "d")})', {}, '{"a":"d"}'],
    ['object({a = optional(string, 5)})', { a: null }, '{"a":"5"}'],
    ['list(object({a = optional(number, 1), b = string}))', [{ b: 'x' }], '[{"a":1,"b":"x"}]'],
    ['tuple([string, object({a = optional(number, 1)})])', ['x', {}], '["x",{"a":1}]'],
    ['object({o = optional(object({b = optional(number, 5)}), {})})', {}, '{"o":{"b":5}}'],
    ['object({o = optional(object({b = optional(number, 5)}))})', {}, '{"o":null}'],
    ['object({o = object({b = optional(number, 5)})})', { o: {} }, '{"o":{"b":5}}'],
  ])('%s for %j: %s', (text, given, result) => {
    const { type, defaults, diagnostics } = parseTypeConstraint(expressionOf(text));
    expect(diagnostics).toEqual([]);
    expect(textOf(convert(applyDefaults(plainValue(given), defaults), type))).toBe(result);
  });

  it('must be constants of the type', () => {
    const problems = ['"x"', 'var.a', 'upper("x")'].map(
      (text) => parseTypeConstraint(expressionOf(`object({a = optional(number, ${text})})`)).diagnostics,
    );
    expect(problems.map(([problem]) => problem?.summary)).toEqual([
      'Invalid default value for optional attribute',
      'Variables not allowed',
      'Function calls not allowed',
    ]);
  });
});
