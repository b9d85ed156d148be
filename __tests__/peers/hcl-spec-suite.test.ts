import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { convert } from '../../src/languages/cty/convert.js';
import { ANY } from '../../src/languages/cty/types.js';
import type { Value } from '../../src/languages/cty/values.js';
import type { HclBody } from '../../src/languages/hcl/body/body.js';
import { nativeBody } from '../../src/languages/hcl/body/native-body.js';
import { parseJsonBody } from '../../src/languages/hcl/body/parse-json-body.js';
import type { Block, Body } from '../../src/languages/hcl/nodes.js';
import { parseHcl } from '../../src/languages/hcl/parse.js';
import { references } from '../../src/languages/hcl/references.js';
import { parseTypeConstraint } from '../../src/languages/hcl/type-constraint.js';
import type { Diagnostic, SourcePosition } from '../../src/support/diagnostics.js';
import { textOf } from '../support/cty-values.js';
import { graphemeRange } from '../support/grapheme-range.js';
import { blocksOf, constant, decodeBody, find, readDecodeFile } from '../support/hcldec.js';
import { projectRoot } from '../support/peers-env.js';

/** The test suite of the HCL specification, as scripts/peers installs it: what a test expects, its specification, its inputs. */
const folder = join(projectRoot, '.peers', 'hcl-specsuite', 'tests');

describe('the test suite of the HCL specification', () => {
  const tests = suite();

  it('has all its tests', () => {
    expect(tests.length).toBe(16);
  });

  it.each(tests)('$input', ({ name, input }) => {
    const expected = readExpectation(parseFile(`${name}.t`));
    const { spec, scope } = readDecodeFile(parseFile(`${name}.hcldec`));
    const text = read(input);
    const { body, diagnostics } = open(input, text);
    const run = { scope, diagnostics: [...diagnostics] };
    const value = decodeBody(body, spec, run);
    expect(run.diagnostics.map((problem) => placeOf(problem, text)).sort()).toEqual(expected.problems.toSorted());
    if (expected.problems.length === 0) expect(outcome(value)).toEqual(outcome(expected.result(value)));
    if (expected.hasNoReferences) expect(referencesOf(body)).toEqual([]);
  });
});

interface Expectation {
  /** Severity and range of every problem. */
  readonly problems: readonly string[];
  /** The value that is expected; of one that is only told by its type, the value itself in that type. */
  result(value: Value): Value;
  readonly hasNoReferences: boolean;
}

function suite(): readonly { readonly name: string; readonly input: string }[] {
  if (!existsSync(folder)) throw new Error('the suite is not installed: run scripts/peers install');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const names = files.filter((file) => file.endsWith('.t')).map((file) => file.slice(0, -2));
  return names.sort().flatMap((name) => {
    const inputs = [`${name}.hcl`, `${name}.hcl.json`].filter((input) => existsSync(join(folder, input)));
    return inputs.map((input) => ({ name, input }));
  });
}

function read(file: string): string {
  return readFileSync(join(folder, file), 'utf8');
}

function parseFile(file: string): Body {
  const { node, diagnostics } = parseHcl(file, read(file));
  if (diagnostics[0] !== undefined) throw new TypeError(`${file}: ${diagnostics[0].summary}`);
  return node;
}

function open(input: string, text: string): { body: HclBody; diagnostics: readonly Diagnostic[] } {
  if (input.endsWith('.json')) return parseJsonBody(input, text);
  const { node, diagnostics } = parseHcl(input, text);
  return { body: nativeBody(node), diagnostics };
}

function readExpectation(body: Body): Expectation {
  const result = find({ body }, 'result');
  const type = find({ body }, 'result_type');
  const wanted = type === undefined ? ANY : parseTypeConstraint(type).type;
  const problems = blocksOf(body)
    .filter((block) => block.type === 'diagnostics')
    .flatMap((block) => blocksOf(block.body).map((problem) => `${problem.type} ${expectedRange(problem)}`));
  return {
    problems,
    result: (value) => convert(result === undefined ? value : constant(result), wanted),
    hasNoReferences: blocksOf(body).some((block) => block.type === 'traversals' && block.body.items.length === 0),
  };
}

function expectedRange({ body }: Block): string {
  return blocksOf(body)
    .map((position) => ['line', 'column', 'byte'].map((name) => numberOf(position, name)).join(','))
    .join(' to ');
}

function numberOf(position: Block, name: string): string {
  const expression = find(position, name);
  return expression === undefined ? '' : textOf(constant(expression));
}

function placeOf({ severity, range }: Diagnostic, text: string): string {
  if (range === undefined) return `${severity} nowhere`;
  const columns = /^\d+,(\d+)-(?:\d+,)?(\d+)$/.exec(graphemeRange(range, text)) ?? [];
  const place = ({ line, offset }: SourcePosition, column: string | undefined) =>
    `${line},${column},${Buffer.byteLength(text.slice(0, offset))}`;
  return `${severity} ${place(range.start, columns[1])} to ${place(range.end, columns[2])}`;
}

/** Text and type: both must be the same. */
function outcome(value: Value): readonly unknown[] {
  return [textOf(value), value.type];
}

function referencesOf(body: HclBody): readonly string[] {
  const { attributes } = body.justAttributes();
  return [...attributes.values()].flatMap(({ expression }) => references(expression).map(({ root }) => root));
}
