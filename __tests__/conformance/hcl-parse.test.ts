import { describe, expect, it } from 'vitest';
import { formatHcl } from '../../src/languages/hcl/format.js';
import { parseHcl, parseHclExpression, parseHclTemplate } from '../../src/languages/hcl/parse.js';
import type { Diagnostic } from '../../src/support/diagnostics.js';
import { hclCorpus, NOT_HCL } from '../support/hcl-corpus.js';
import { hasShared } from '../support/shared.js';
import bodyVectors from './vectors/hcl-body.json' with { type: 'json' };
import formatVectors from './vectors/hcl-fmt.json' with { type: 'json' };
import syntaxVectors from './vectors/hcl-syntax.json' with { type: 'json' };

interface BodyVector {
  readonly source: string;
  readonly problems: readonly (readonly string[])[];
  readonly names?: readonly string[];
}

describe('bodies: vectors of the specification', () => {
  it.each(bodyVectors as readonly BodyVector[])('$source', ({ source, problems, names }) => {
    const { node, diagnostics } = parseHcl('f', source);
    expect(diagnostics.map(placeAndSummary)).toEqual(expected(problems));
    if (names === undefined) return;
    expect(node.items.map((item) => (item.kind === 'attribute' ? item.name : item.type)).toSorted()).toEqual(names);
  });
});

describe('expressions and templates: vectors of the specification', () => {
  it.each(syntaxVectors)('$kind $source', ({ kind, source, problem }) => {
    const parsed = kind === 'template' ? parseHclTemplate('f', source) : parseHclExpression('f', source);
    expect(parsed.diagnostics.map(placeAndSummary)).toEqual(problem === undefined ? [] : [problem]);
    expect(parsed.node === undefined || problem?.[1] === 'Invalid escape sequence').toBe(problem !== undefined);
  });
});

describe('formatting: vectors of the specification', () => {
  it.each(formatVectors)('%j', (source = '', formatted) => {
    expect(formatHcl(source)).toBe(formatted);
  });
});

describe.runIf(hasShared)('the corpus', () => {
  const files = hasShared ? hclCorpus() : [];

  it(`has its HCL2 files (${files.length})`, () => {
    expect(files.length).toBeGreaterThan(600);
  });

  it('parses, but for what is no HCL', () => {
    const failed = files
      .filter(({ path, text }) => parseHcl(path, text).diagnostics.length > 0)
      .map(({ path }) => path);
    expect(failed).toEqual([...NOT_HCL.keys()]);
  });

  it('is canonical once it is formatted', () => {
    const texts = files.filter(({ path }) => !NOT_HCL.has(path)).map(({ text }) => formatHcl(text));
    expect(texts.filter((text) => formatHcl(text) !== text)).toEqual([]);
  });
});

/** A line break in quotes is one problem here, not two at the same place. */
function expected(problems: BodyVector['problems']): BodyVector['problems'] {
  const isMultiLine = problems.some(([, summary]) => summary === 'Invalid multi-line string');
  return isMultiLine ? problems.filter(([, summary]) => summary !== 'Unterminated template string') : problems;
}

/** As the vectors write it: `LINE,COL-COL` or `LINE,COL-LINE,COL`. */
function placeAndSummary({ range, summary }: Diagnostic): [string, string] {
  if (range === undefined) return ['nowhere', summary];
  const { start, end } = range;
  const to = start.line === end.line ? `${end.column}` : `${end.line},${end.column}`;
  return [`${start.line},${start.column}-${to}`, summary];
}
