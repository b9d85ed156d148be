import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  bool,
  defineOptions,
  int,
  string,
  stringList,
  stringListList,
  stringMap,
  struct,
  structList,
} from '../../src/config/declaration.js';
import { convert } from '../../src/languages/cty/convert.js';
import { isWhollyKnown } from '../../src/languages/cty/known.js';
import { BOOL, listOf, mapOf, NUMBER, STRING, type Type } from '../../src/languages/cty/types.js';
import { stringValue, UNKNOWN, unknownOf, type Value } from '../../src/languages/cty/values.js';
import type { HclBody } from '../../src/languages/hcl/body/body.js';
import { expandDynamic } from '../../src/languages/hcl/body/dynamic.js';
import { mergeBodies } from '../../src/languages/hcl/body/merge-bodies.js';
import { nativeBody } from '../../src/languages/hcl/body/native-body.js';
import { parseJsonBody } from '../../src/languages/hcl/body/parse-json-body.js';
import { evaluate } from '../../src/languages/hcl/evaluate.js';
import { parseHcl } from '../../src/languages/hcl/parse.js';
import { childScope } from '../../src/languages/hcl/scope.js';
import type { Diagnostic } from '../../src/support/diagnostics.js';
import { evaluateOptions } from '../../src/template/hcl/evaluate-options.js';
import { plainValue, textOf } from '../support/cty-values.js';
import { functionScope } from '../support/evaluate-text.js';
import { graphemeRange } from '../support/grapheme-range.js';

/** A line of the specification's body vectors; several files of one source are parted by `+++`. */
interface BodyVector {
  readonly mode: 'attributes' | 'native' | 'json';
  readonly source: string;
  readonly result?: Readonly<Record<string, unknown>>;
  /** Something in the result is not known. */
  readonly isUnknown?: true;
  /** Range with the file, and summary. */
  readonly problems?: readonly (readonly [string, string])[];
}

/** Values of a wrong type and blocks that may be there once are what the reader of options finds, not the body. */
const OF_OPTIONS = ['Incorrect attribute value type', 'Duplicate nested block'];

const inner = defineOptions({ s: string('s') });
const options = defineOptions({
  s: string('s'),
  n: int('n'),
  b: bool('b'),
  l: stringList('l'),
  ll: stringListList('ll'),
  m: stringMap('m'),
  nested: struct(inner, 'one block'),
  nested_slice: structList(inner, 'any number of blocks'),
});

const scope = childScope(
  functionScope(),
  new Map<string, Value>([
    ['x', stringValue('X')],
    ['lst', plainValue(['a', 'b'])],
    ['mp', plainValue({ k1: 'v1', k2: 'v2' })],
    ['unkl', unknownOf(listOf(STRING))],
    ['unk', UNKNOWN],
  ]),
);

const all = readVectors();
const isOfOptions = ({ problems = [] }: BodyVector) => problems.some(([, summary]) => OF_OPTIONS.includes(summary));
const vectors = all.filter((vector) => !isOfOptions(vector));

describe('bodies of the specification', () => {
  it('are many', () => {
    expect(vectors.length).toBeGreaterThan(65);
  });

  it.each(vectors)('$mode $source', ({ mode, source, result, isUnknown, problems = [] }) => {
    const { body, diagnostics } = parse(mode, source);
    const decoded = mode === 'attributes' ? decodeAttributes(body) : decodeBody(expandDynamic(body, scope));
    expect([...diagnostics, ...decoded.diagnostics].map(placeAndSummary(source))).toEqual(withoutTwin(problems));
    if (diagnostics.length > 0) return;
    if (isUnknown === true) expect(decoded.isKnown).toBe(false);
    else if (result !== undefined) expect(JSON.stringify(decoded.result)).toBe(JSON.stringify(inKeyOrder(result)));
  });
});

describe('options of the specification', () => {
  it.each(all.filter(isOfOptions))('$mode $source', ({ mode, source, problems }) => {
    const { body, diagnostics } = parse(mode, source);
    expect(diagnostics).toEqual([]);
    const at = { line: 1, column: 1, offset: 0 };
    const range = { file: 'f0', start: at, end: at };
    const decoded = evaluateOptions(body, options, { scope, range });
    expect(decoded.diagnostics.map(placeAndSummary(source))).toEqual(problems);
  });
});

interface Decoded {
  readonly result: unknown;
  readonly isKnown: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

function parse(mode: BodyVector['mode'], source: string): { body: HclBody; diagnostics: readonly Diagnostic[] } {
  if (mode === 'json') return parseJsonBody('f0.json', source);
  const [first, ...others] = source.split('+++\n').map((text, index) => parseHcl(`f${index}`, text));
  if (first === undefined) throw new TypeError('split gives at least one part');
  const body = mergeBodies([nativeBody(first.node), ...others.map(({ node }) => nativeBody(node))]);
  return { body, diagnostics: [first, ...others].flatMap(({ diagnostics }) => diagnostics) };
}

function decodeAttributes(body: HclBody): Decoded {
  const { attributes, diagnostics } = body.justAttributes();
  const values = [...attributes].map(([name, { expression }]) => ({ name, ...evaluate(expression, scope) }));
  return {
    result: inKeyOrder(Object.fromEntries(values.map(({ name, value }) => [name, JSON.parse(known(value))]))),
    isKnown: values.every(({ value }) => isWhollyKnown(value)),
    diagnostics: [...diagnostics, ...values.flatMap((value) => value.diagnostics)],
  };
}

const ATTRIBUTES: Readonly<Record<string, Type>> = {
  s: STRING,
  n: NUMBER,
  b: BOOL,
  l: listOf(STRING),
  ll: listOf(listOf(STRING)),
  m: mapOf(STRING),
  key: STRING,
  value: STRING,
};
const BLOCKS = ['nested', 'nested_slice', 'tag'];

/** Decodes with one schema for all levels, as the vectors were made (theirs differ a little by level). */
function decodeBody(body: HclBody): Decoded {
  const { content, diagnostics } = body.content({
    attributes: Object.keys(ATTRIBUTES).map((name) => ({ name })),
    blocks: BLOCKS.map((type) => ({ type })),
  });
  const values = [...content.attributes].map(([name, { expression }]) => {
    const { value, diagnostics: problems } = evaluate(expression, scope);
    return { name, problems, value: convert(value, ATTRIBUTES[name] ?? STRING) };
  });
  const blocks = BLOCKS.map((type) => ({
    type,
    bodies: content.blocks.filter((block) => block.type === type).map((block) => decodeBody(block.body)),
  })).filter(({ bodies }) => bodies.length > 0);
  const inner = blocks.flatMap(({ bodies }) => bodies);
  return {
    result: inKeyOrder({
      ...Object.fromEntries(values.map(({ name, value }) => [name, JSON.parse(known(value))])),
      ...Object.fromEntries(
        blocks.map(({ type, bodies }) => [
          type,
          type === 'nested' ? bodies[0]?.result : bodies.map(({ result }) => result),
        ]),
      ),
    }),
    isKnown: values.every(({ value }) => isWhollyKnown(value)) && inner.every(({ isKnown }) => isKnown),
    diagnostics: [
      ...diagnostics,
      ...values.flatMap(({ problems }) => problems),
      ...inner.flatMap((block) => block.diagnostics),
    ],
  };
}

function known(value: Value): string {
  return isWhollyKnown(value) ? textOf(value) : 'null';
}

function inKeyOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inKeyOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, entry]) => [key, inKeyOrder(entry)] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

/** A line break in quotes is one problem here, not two at the same place. */
function withoutTwin(problems: NonNullable<BodyVector['problems']>): readonly (readonly [string, string])[] {
  const isMultiLine = problems.some(([, summary]) => summary === 'Invalid multi-line string');
  return isMultiLine ? problems.filter(([, summary]) => summary !== 'Unterminated template string') : problems;
}

function placeAndSummary(source: string): (problem: Diagnostic) => readonly [string, string] {
  const files = source.split('+++\n');
  return ({ range, summary }) => {
    if (range === undefined) return ['nowhere', summary];
    const text = files[Number(/\d+/.exec(range.file)?.[0])] ?? '';
    return [`${range.file}:${graphemeRange(range, text)}`, summary];
  };
}

function readVectors(): readonly BodyVector[] {
  const text = readFileSync(new URL('vectors/hcl2-bodies.jsonl', import.meta.url), 'utf8');
  // Decoder: the file is ours.
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as BodyVector]));
}
