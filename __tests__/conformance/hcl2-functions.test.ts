import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { evaluateExpression, functionScope, rangeText } from '../support/evaluate-text.js';

/** A line of the specification's vectors (spec-hcl2 E.1 "C" and hcl2-vectors.jsonl), with the value as JSON text. */
interface FunctionVector {
  readonly source: string;
  readonly result?: string;
  readonly type?: string;
  /** The summary of the problem. */
  readonly error?: string;
  readonly range?: string;
}

const scope = functionScope();
const vectors = readVectors('hcl2-functions.jsonl');

describe('functions of the specification: numbers, strings, regular expressions, format, collections', () => {
  it('are many', () => {
    expect(vectors.length).toBeGreaterThan(400);
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
