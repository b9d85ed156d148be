import { describe, expect, it } from 'vitest';
import { isMarked } from '../../src/languages/cty/marks.js';
import { listOf, mapOf, STRING, sameType, setOf, type Type } from '../../src/languages/cty/types.js';
import {
  listValue,
  mapValue,
  nullOf,
  stringValue,
  UNKNOWN,
  unknownOf,
  type Value,
} from '../../src/languages/cty/values.js';
import { expandDynamic } from '../../src/languages/hcl/body/dynamic.js';
import { nativeBody } from '../../src/languages/hcl/body/native-body.js';
import { parseJsonBody } from '../../src/languages/hcl/body/parse-json-body.js';
import { evaluate } from '../../src/languages/hcl/evaluate.js';
import { FUNCTIONS } from '../../src/languages/hcl/functions.js';
import { parseHcl, parseHclExpression, parseHclTemplate } from '../../src/languages/hcl/parse.js';
import { references } from '../../src/languages/hcl/references.js';
import { parseTypeConstraint } from '../../src/languages/hcl/type-constraint.js';
import { textOf } from '../support/cty-values.js';
import { SECRET, scopeOf } from '../support/hcl-scope.js';
import { randomExpression } from '../support/random-expression.js';
import { randomHcl, seededRandom } from '../support/random-hcl.js';

/** Functions that look at the world, or whose cost or result is no matter of their arguments alone. */
const ELSEWHERE = /^(?:aws_|consul_|vault|file|templatefile|abspath|pathexpand|bcrypt|rsa|uuidv4|timestamp|base64gzip)/;
const functions = [...FUNCTIONS.keys()].filter((name) => !ELSEWHERE.test(name));

const scope = scopeOf({
  text: 'ab',
  number: 3,
  list: listValue(STRING, [stringValue('x'), stringValue('y')]),
  set: { kind: 'set', type: setOf(STRING), items: [stringValue('s')] },
  map: mapValue(STRING, [
    ['a', stringValue('m')],
    ['__proto__', stringValue('p')],
  ]),
  object: { a: 1, b: [true], constructor: 'c' },
  nothing: nullOf(listOf(STRING)),
  later: UNKNOWN,
  laterList: unknownOf(listOf(mapOf(STRING))),
  secret: SECRET,
});

describe('random expressions', () => {
  it('have a value of their type, or problems with places', () => {
    let right = 0;
    for (let seed = 0; seed < 5000; seed++) {
      const source = randomExpression(seed, functions);
      const { node, diagnostics: wrong } = parseHclExpression('f', source);
      if (node === undefined || wrong.length > 0) throw new Error(`wrong syntax: ${source}`);
      const { value, diagnostics } = evaluate(node, scope);
      expect(misfits(value), source).toEqual([]);
      for (const { range, values = [] } of diagnostics) {
        expect(range?.end.offset, source).toBeLessThanOrEqual(source.length);
        expect(values.join(), source).not.toContain('hunter2');
      }
      if (diagnostics.length === 0) right++;
      expect(references(node).every(({ range }) => range.file === 'f')).toBe(true);
      parseTypeConstraint(node);
    }
    expect(right).toBeGreaterThan(300);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('do not lose the mark of what is sensitive', () => {
    for (let seed = 0; seed < 3000; seed++) {
      const source = randomExpression(seed, functions).replaceAll(/\b(?:text|list|number)\b/g, 'secret');
      const { node } = parseHclExpression('f', source);
      const { value, diagnostics } = node === undefined ? { value: UNKNOWN, diagnostics: [] } : evaluate(node, scope);
      if (diagnostics.length === 0 && /hunter2/i.test(textOf(value))) expect(isMarked(value), source).toBe(true);
    }
  });
});

describe('random files', () => {
  it('are read as bodies whatever is asked', () => {
    const schema = {
      attributes: [{ name: 'a', isRequired: true }],
      blocks: [{ type: 'source', labels: ['type'] }, { type: 'b' }],
    };
    for (let seed = 0; seed < 300; seed++) {
      const body = expandDynamic(nativeBody(parseHcl('f', randomHcl(seed)).node), scope);
      const { content, rest } = body.partialContent(schema);
      for (const { body: inner } of content.blocks) expect(inner.content({}).content.blocks).toEqual([]);
      for (const { expression } of rest.justAttributes().attributes.values()) {
        expect(misfits(evaluate(expression, scope).value)).toEqual([]);
      }
    }
  });

  it('may be JSON that is damaged', () => {
    const random = seededRandom(5);
    const text =
      '{"source": [{"null": {"x": {"a": "${upper(text)}", "//": 1e5}}}], "b": null, "dynamic": {"b": {"for_each": "${list}", "content": {}}}}';
    for (let round = 0; round < 2000; round++) {
      const at = Math.floor(random() * text.length);
      const damaged =
        text.slice(0, at) + (['"', '{', '}', '\\', ',', '', '[', '\u0000'][round % 8] ?? '') + text.slice(at + 1);
      const { body } = parseJsonBody('f', damaged);
      const { content } = expandDynamic(body, scope).content({
        blocks: [{ type: 'source', labels: ['type', 'name'] }, { type: 'b' }],
      });
      for (const block of content.blocks) {
        for (const { expression } of block.body.justAttributes().attributes.values()) {
          expect(misfits(evaluate(expression, scope).value), damaged).toEqual([]);
        }
      }
    }
  });
});

describe('templates and expressions that nest', () => {
  it.each([
    ['[', '1', ']'],
    ['{a = ', '1', '}'],
    ['(', '1', ')'],
    ['upper(', '"a"', ')'],
    ['"${', '"a"', '}"'],
    ['[for v in [1] : ', 'v', ']'],
    ['true ? ', '1', ' : 2'],
    ['-', '1', ''],
    ['try(', 'nosuch', ')'],
  ])('%j as deep as the parser goes', (open, middle, close) => {
    for (const depth of [20, 60, 190]) {
      const { node, diagnostics } = parseHclExpression('f', open.repeat(depth) + middle + close.repeat(depth));
      if (node === undefined) expect(diagnostics[0]?.summary).toBe('Nesting too deep');
      else expect(misfits(evaluate(node, scope).value)).toEqual([]);
    }
  });

  it('are evaluated in time that grows with their length', () => {
    const source = Array.from({ length: 20_000 }, (_, at) => `\${text}${at}`).join('');
    const { node } = parseHclTemplate('f', source);
    expect(node === undefined ? '' : textOf(evaluate(node, scope).value).length).toBeGreaterThan(100_000);
  });
});

/** The parts of a value that are not what its type says. */
function misfits(value: Value, type: Type = value.type, path = 'value'): readonly string[] {
  if (!sameType(value.type, type)) return [`${path} is a ${value.type.kind}, not a ${type.kind}`];
  if (value.kind === 'null' || value.kind === 'unknown') return [];
  if (value.kind !== type.kind) return [`${path} is a ${value.kind} of the type ${type.kind}`];
  switch (value.kind) {
    case 'list':
    case 'set':
      return value.items.flatMap((item, at) =>
        misfits(item, 'element' in type ? type.element : item.type, `${path}[${at}]`),
      );
    case 'tuple':
      return value.items.flatMap((item, at) =>
        misfits(item, type.kind === 'tuple' ? type.elements[at] : undefined, `${path}[${at}]`),
      );
    case 'map':
      return [...value.entries].flatMap(([key, item]) =>
        misfits(item, type.kind === 'map' ? type.element : undefined, `${path}.${key}`),
      );
    case 'object':
      return [...value.entries].flatMap(([key, item]) =>
        misfits(item, type.kind === 'object' ? type.attributes.get(key) : undefined, `${path}.${key}`),
      );
    default:
      return [];
  }
}
