import { expect, it } from 'vitest';
import { mergeBodies } from '../../../../../src/languages/hcl/body/merge-bodies.js';
import { contentOf, nativeBodyOf } from '../../../../support/hcl-body.js';

const schema = { attributes: [{ name: 'a', isRequired: true }, { name: 'b' }], blocks: [{ type: 'c' }] };

it('has the contents of all bodies', () => {
  const result = mergeBodies([nativeBodyOf('b = 1\nc {}\n'), nativeBodyOf('c {}\na = 2\n')]).content(schema);
  expect([contentOf(result), result.diagnostics]).toEqual([['b = 1', 'a = 2', 'c', 'c'], []]);
});

it('reports what is missing in all of them, what is set in two of them, and what one of them should not have', () => {
  const { content, diagnostics } = mergeBodies([nativeBodyOf('b = 1\n'), nativeBodyOf('b = 2\nd = 3\n', 'g')]).content(
    schema,
  );
  expect(diagnostics.map(({ summary, range, detail }) => [range?.file, summary, detail])).toEqual([
    ['g', 'Unsupported argument', 'An argument named "d" is not expected here.'],
    ['g', 'Duplicate argument', 'The argument "b" was already set in f on line 1.'],
    ['f', 'Missing required argument', 'The argument "a" is required, but it is not set.'],
  ]);
  expect(content.attributes.get('b')?.nameRange.file).toBe('f');
});

it('gives the rest of all bodies to the next reader', () => {
  const { rest } = mergeBodies([nativeBodyOf('a = 1\nx = 1\n'), nativeBodyOf('y = 2\n')]).partialContent(schema);
  expect(contentOf(rest.content({ attributes: [{ name: 'x' }, { name: 'y' }] }))).toEqual(['x = 1', 'y = 2']);
  expect([...rest.justAttributes().attributes.keys()]).toEqual(['x', 'y']);
});
