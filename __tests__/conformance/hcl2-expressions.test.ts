import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { typeName } from '../../src/languages/cty/type-text.js';
import { evaluate } from '../../src/languages/hcl/evaluate.js';
import { parseHclExpression, parseHclTemplate } from '../../src/languages/hcl/parse.js';
import { textOf } from '../support/cty-values.js';
import { functionScope } from '../support/evaluate-text.js';
import { graphemeRange } from '../support/grapheme-range.js';

/** A line of the specification's vectors (spec-hcl2 E.1, E.2); `result` is JSON text, `?` when unknown. */
interface ExpressionVector {
  readonly kind: 'expr' | 'template';
  readonly source: string;
  readonly result?: string;
  readonly type?: string;
  /** The summary of the first problem, and its range. */
  readonly error?: string;
  readonly range?: string;
}

const scope = functionScope();
const vectors = readVectors();

describe('expressions and templates of the specification', () => {
  it('are many', () => {
    expect(vectors.length).toBeGreaterThan(260);
  });

  it.each(vectors.filter(({ error }) => error === undefined))('$source => $result', (vector) => {
    const { value, diagnostics } = evaluateVector(vector);
    expect(diagnostics).toEqual([]);
    expect({ result: textOf(value), type: typeName(value.type) }).toEqual({ result: vector.result, type: vector.type });
  });

  it.each(vectors.filter(({ error }) => error !== undefined))('$source => ! $error', (vector) => {
    const [problem] = evaluateVector(vector).diagnostics;
    const range = problem?.range && graphemeRange(problem.range, vector.source);
    expect({ error: problem?.summary, range }).toEqual({ error: vector.error, range: vector.range });
  });
});

function evaluateVector({ kind, source }: ExpressionVector) {
  const { node, diagnostics } = (kind === 'template' ? parseHclTemplate : parseHclExpression)('f', source);
  if (node === undefined || diagnostics.length > 0) throw new Error(`wrong syntax: ${diagnostics[0]?.summary}`);
  return evaluate(node, scope);
}

function readVectors(): ExpressionVector[] {
  const text = readFileSync(new URL('vectors/hcl2-expressions.jsonl', import.meta.url), 'utf8');
  // Decoder: the file is ours.
  return text.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as ExpressionVector]));
}
