import { expect, it } from 'vitest';
import { applyDefaults, type TypeDefaults } from '../../../../src/languages/cty/defaults.js';
import { mark } from '../../../../src/languages/cty/marks.js';
import { STRING } from '../../../../src/languages/cty/types.js';
import { listValue, mapValue, UNKNOWN, type Value } from '../../../../src/languages/cty/values.js';
import { type Plain, plainValue, textOf } from '../../../support/cty-values.js';

const defaultsOf = (values: Record<string, Plain>, attributes: Record<string, TypeDefaults> = {}): TypeDefaults => ({
  kind: 'object',
  values: new Map(Object.entries(values).map(([name, value]): [string, Value] => [name, plainValue(value)])),
  attributes: new Map(Object.entries(attributes)),
});
const each = (element: TypeDefaults): TypeDefaults => ({ kind: 'collection', element });
const d = defaultsOf({ a: 'd' });

it.each<[Plain, TypeDefaults | undefined, string]>([
  [{}, undefined, '{}'],
  [{}, d, '{"a":"d"}'],
  [{ a: null }, d, '{"a":"d"}'],
  [{ a: 'x', b: 1 }, d, '{"a":"x","b":1}'],
  [null, d, 'null'],
  [UNKNOWN, d, '?'],
  ['x', d, '"x"'],
  [mapValue(STRING, []), d, '{"a":"d"}'],
  [{}, defaultsOf({}, { a: d }), '{}'],
  [{ a: {} }, defaultsOf({}, { a: d }), '{"a":{"a":"d"}}'],
  [{ a: null }, defaultsOf({}, { a: d }), '{"a":null}'],
  [{}, defaultsOf({ a: {} }, { a: d }), '{"a":{"a":"d"}}'],
  [[{}, { a: 'x' }, null], each(d), '[{"a":"d"},{"a":"x"},null]'],
  [listValue(plainValue({}).type, [plainValue({})]), each(d), '[{"a":"d"}]'],
  [{ k: {} }, each(d), '{"k":{"a":"d"}}'],
  [[{}, {}], { kind: 'tuple', elements: [undefined, d] }, '[{},{"a":"d"}]'],
  [{}, { kind: 'tuple', elements: [d] }, '{}'],
  [[{}], d, '[{}]'],
])('%j with %j', (value, defaults, expected) => {
  expect(textOf(applyDefaults(plainValue(value), defaults))).toBe(expected);
});

it('keeps marks', () => {
  expect(applyDefaults(mark(plainValue({})), d).sensitive).toBe(true);
});

it('does not make a tuple of a list: it could be converted to a tuple then', () => {
  const list = listValue(plainValue({}).type, [plainValue({})]);
  expect(applyDefaults(list, { kind: 'tuple', elements: [d] })).toBe(list);
});
