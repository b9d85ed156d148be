import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { emptyContext, evaluateExpression, functionScope, rangeText } from '../support/evaluate-text.js';

/** A line of the specification's vectors (spec-hcl2 E.1 and hcl2-vectors.jsonl), with the value as JSON text. */
interface FunctionVector {
  readonly source: string;
  readonly result?: string;
  readonly type?: string;
  /** The summary of the problem. */
  readonly error?: string;
  readonly range?: string;
}

const folder = mkdtempSync(join(tmpdir(), 'hcl2-functions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

// The files of the vectors: only their names, the text of one, and what is no UTF-8 count.
const files = join(folder, 'files');
mkdirSync(join(files, 'sub'), { recursive: true });
writeFileSync(join(files, 'hello.txt'), 'Hello World');
writeFileSync(join(files, 'bin'), Buffer.from([0xff, 0xfe]));
for (const name of ['bare.tpl', 'rec.tpl', 't.tpl', 'sub/a.txt', 'sub/b.TXT']) writeFileSync(join(files, name), name);

const scope = functionScope({ ...emptyContext, baseDirectory: files, workingDirectory: folder });
const vectors = readVectors('hcl2-functions-encoding.jsonl');

describe('functions of the specification: encodings, hashes, times, addresses, files', () => {
  it('are many', () => {
    expect(vectors.length).toBeGreaterThan(230);
  });

  it.each(vectors.filter(({ error }) => error === undefined))('$source => $result', ({ source, result, type }) => {
    const { text, type: foundType, problem } = evaluateExpression(source, scope);
    expect(problem).toBeUndefined();
    expect({ text, type: type && foundType }).toEqual({ text: result, type });
  });

  it.each(vectors.filter(({ error }) => error !== undefined))('$source => ! $error', ({ source, error, range }) => {
    const { problem } = evaluateExpression(source, scope);
    expect({ summary: problem?.summary, range: range && rangeText(problem?.range) }).toEqual({ summary: error, range });
  });
});

function readVectors(file: string): FunctionVector[] {
  const text = readFileSync(new URL(`vectors/${file}`, import.meta.url), 'utf8');
  // Decoder: the file is ours.
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as FunctionVector]));
}
