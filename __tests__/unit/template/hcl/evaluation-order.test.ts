import { describe, expect, it } from 'vitest';
import { evaluationOrder, type GraphNode } from '../../../../src/template/hcl/evaluation-order.js';

const at = { line: 1, column: 1, offset: 0 };
const range = { file: 't.pkr.hcl', start: at, end: at };

function graph(edges: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, GraphNode> {
  return new Map(
    Object.entries(edges).map(([key, uses]) => [key, { key, uses: uses.map((use) => ({ key: use, range })) }]),
  );
}

describe('the order of locals and data sources (spec-hcl2 B.4)', () => {
  it.each([
    [{}, []],
    [{ a: [], b: [] }, ['a', 'b']],
    [{ a: ['b'], b: [] }, ['b', 'a']],
    [{ a: ['b', 'c'], b: ['c'], c: [], d: ['a', 'a'] }, ['c', 'b', 'a', 'd']],
  ])('%j', (edges, expected) => {
    const result = evaluationOrder(graph(edges));
    expect('order' in result && result.order.map(({ key }) => key)).toEqual(expected);
  });

  it.each([
    [{ 'local.a': ['local.a'] }, 'These use each other in a circle: local.a -> local.a.'],
    [
      { 'local.x': ['local.a'], 'local.a': ['local.b'], 'local.b': ['local.c'], 'local.c': ['local.a'] },
      'These use each other in a circle: local.a -> local.b -> local.c -> local.a.',
    ],
    [{ 'local.a': ['local.zzz'] }, 'local.a uses local.zzz, which is not declared.'],
  ])('refuses %j', (edges, detail) => {
    expect(evaluationOrder(graph(edges))).toMatchObject({
      problem: { summary: 'failed to prepare execution graph', detail, range },
    });
  });

  it('offers the nearest name', () => {
    expect(evaluationOrder(graph({ 'local.a': ['local.versoin'], 'local.version': [] }))).toMatchObject({
      problem: { hint: 'Did you mean "local.version"?' },
    });
  });

  it('takes a chain of any length', () => {
    const chain = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, i) => [`l${i}`, i < 19_999 ? [`l${i + 1}`] : []]),
    );
    const result = evaluationOrder(graph(chain));
    expect('order' in result && result.order.at(-1)?.key).toBe('l0');
  });
});
