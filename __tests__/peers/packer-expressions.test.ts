import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { STRING } from '../../src/languages/cty/types.js';
import { listValue, mapValue, objectValue, stringValue } from '../../src/languages/cty/values.js';
import { childScope } from '../../src/languages/hcl/scope.js';
import { plainValue, textOf } from '../support/cty-values.js';
import { functionScope } from '../support/evaluate-text.js';
import { evaluated } from '../support/hcl-scope.js';
import { askConsole } from '../support/packer-console.js';
import { randomExpression } from '../support/random-expression.js';

// Random expressions, by `packer console` of Debian's packer (1.6.6) and by us.
const TEMPLATE = `
source "null" "x" {
  communicator = "none"
}
variable "text" {
  default = "ab"
}
variable "number" {
  default = 3
}
variable "list" {
  type    = list(string)
  default = ["x", "y"]
}
variable "map" {
  type    = map(string)
  default = {a = "m", b = "n"}
}
variable "object" {
  default = {a = 1, b = [true]}
}
`;

const variables = objectValue([
  ['text', plainValue('ab')],
  ['number', plainValue(3)],
  ['list', listValue(STRING, ['x', 'y'].map(stringValue))],
  [
    'map',
    mapValue(STRING, [
      ['a', stringValue('m')],
      ['b', stringValue('n')],
    ]),
  ],
  ['object', plainValue({ a: 1, b: [true] })],
]);
const scope = childScope(functionScope(), new Map([['var', variables]]));

const FUNCTIONS = ['upper', 'length', 'join', 'keys', 'concat', 'max', 'contains', 'lookup', 'jsonencode'];
const COUNT = 1200;
const BATCH = 60;

const folder = mkdtempSync(join(tmpdir(), 'packer-expressions-'));
writeFileSync(join(folder, 't.pkr.hcl'), TEMPLATE);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('have the value or one of the problems that Packer finds', () => {
  const differing: { source: string; their: string; ours: readonly string[] }[] = [];
  let values = 0;
  let crashes = 0;
  for (const batch of batches()) {
    const answers = askConsole(
      folder,
      batch.map((source) => `jsonencode([${source}])`),
    );
    for (const [index, source] of batch.entries()) {
      const their = answerText(answers[index]);
      const ours = ourAnswers(source);
      if (their === undefined) crashes++;
      else if (!ours.includes(their)) differing.push({ source, their, ours });
      else if (!their.startsWith('!')) values++;
    }
  }
  expect(differing).toEqual([]);
  expect(crashes).toBeLessThan(COUNT / 100);
  expect(values).toBeGreaterThan(COUNT / 6);
});

function* batches(): Generator<readonly string[]> {
  const sources: string[] = [];
  for (let seed = 1; sources.length < COUNT; seed++) {
    const source = inThisTemplate(randomExpression(seed, FUNCTIONS));
    if (source !== undefined) sources.push(source);
  }
  for (let at = 0; at < COUNT; at += BATCH) yield sources.slice(at, at + BATCH);
}

/**
 * The expression with the names of the template; undefined when it is of no use: 1.6.6 has other rules than 1.16 for `&&` and
 * `||`, for a splat of a literal null, and for the type of what has problems itself.
 */
function inThisTemplate(source: string): string | undefined {
  if (/&&|\|\||convert\(| \? |%\{ if|null\)(?:\.\*|\[\*)/.test(source)) return undefined;
  return source
    .replaceAll(/\b(?:nothing|later|laterList|secret)\b/g, '[1]')
    .replaceAll(/\bset\b/g, 'list')
    .replaceAll(/\b(?:text|number|list|map|object)\b/g, 'var.$&');
}

function answerText(printed: string | undefined): string | undefined {
  const text = printed?.trim().replaceAll(/\s+/g, ' ');
  return text?.startsWith('Error') ? `! ${/^Error: (.*?) on </.exec(text)?.[1]}` : text;
}

function ourAnswers(source: string): readonly string[] {
  const { value, diagnostics } = evaluated(`jsonencode([${source}])`, scope);
  if (diagnostics.length > 0) return diagnostics.map(({ summary }) => `! ${summary}`);
  return [value.kind === 'string' ? value.value : textOf(value)];
}
