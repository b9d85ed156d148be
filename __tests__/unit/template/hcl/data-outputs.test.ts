import { describe, expect, it } from 'vitest';
import { defineOptions } from '../../../../src/config/declaration.js';
import { defineDataSource } from '../../../../src/config/define-component.js';
import { isMarked } from '../../../../src/languages/cty/marks.js';
import { typeName } from '../../../../src/languages/cty/type-text.js';
import { outputsType, outputsValue } from '../../../../src/template/hcl/data-outputs.js';
import { valueText } from '../../../../src/template/hcl/value-text.js';

const source = defineDataSource({
  type: 'all',
  options: defineOptions({}),
  outputs: {
    text: { type: 'string', description: '' },
    count: { type: 'number', description: '' },
    ok: { type: 'bool', description: '' },
    names: { type: 'string-list', description: '' },
    tags: { type: 'string-map', description: '' },
    key: { type: 'string', description: '', sensitive: true },
  },
  prepare: () => ({ execute: async () => ({}) }),
});

describe('outputs of data sources', () => {
  it('have the declared types', () => {
    expect([...outputsType(source).attributes].map(([name, type]) => `${name}: ${typeName(type)}`)).toEqual([
      'count: number',
      'key: string',
      'names: list of string',
      'ok: bool',
      'tags: map of string',
      'text: string',
    ]);
  });

  it('become values; sensitive ones are marked', () => {
    const tags = Object.assign(Object.create(null), { __proto__x: 'p', a: 'b' });
    const value = outputsValue(source, { text: 't', count: 2.5, ok: true, names: ['n'], tags, key: 'k' });
    if (value.kind !== 'object') throw new TypeError(value.kind);
    expect(valueText(value)).toBe(
      '{\n  "count" = 2.5\n  "key" = "k"\n  "names" = [\n    "n",\n  ]\n  "ok" = true\n  "tags" = {\n    "__proto__x" = "p"\n    "a" = "b"\n  }\n  "text" = "t"\n}',
    );
    expect([...value.entries].filter(([, output]) => isMarked(output)).map(([name]) => name)).toEqual(['key']);
  });

  it('may be secret this time only', () => {
    const value = outputsValue(source, { text: { secret: 't' } });
    if (value.kind !== 'object') throw new TypeError(value.kind);
    const text = value.entries.get('text');
    expect(text).toMatchObject({ kind: 'string', value: 't', sensitive: true });
  });

  it('that are absent are null of their type', () => {
    const value = outputsValue(source, { text: null });
    expect(
      value.kind === 'object' && [...value.entries.values()].map(({ kind, type }) => `${kind} ${type.kind}`),
    ).toEqual(['null number', 'null string', 'null list', 'null bool', 'null map', 'null string']);
  });

  it.each([
    [{ text: 5 }],
    [{ count: '5' }],
    [{ ok: 'yes' }],
    [{ names: 'a' }],
    [{ names: { a: 'b' } }],
    [{ tags: 'a' }],
  ])('of another kind than declared are a fault of the data source: %j', (given) => {
    expect(() => outputsValue(source, given)).toThrow(/^data source all gave no /);
  });
});
