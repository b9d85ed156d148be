import { describe, expect, it } from 'vitest';
import { defineOptions, duration, int, string, stringList, stringMap, struct } from '../../src/config/declaration.js';
import { renderDiagnostic } from '../../src/support/diagnostic-text.js';
import { resolutionOf, templateOf } from '../support/json-template.js';

const seedTemplate = JSON.stringify(
  {
    variables: { a: '{{env `HOME`}}', b: '{{user `a`}} {{ .X }}', c: 'x' },
    'sensitive-variables': ['c'],
    builders: [
      {
        type: 'x',
        name: 'n-{{user `c`}}',
        text: '{{isotime "2006"}}',
        list: ['a', 1],
        map: { k: true },
        block: { n: '0x1' },
      },
    ],
    provisioners: [
      { type: 'x', only: ['n'], override: { n: { list: [1] } }, pause_before: '1s', max_retries: '{{user `c`}}' },
    ],
    'post-processors': ['m', ['c', { type: 'm', name: 'z', keep_input_artifact: true }]],
    min_packer_version: '1.2.3',
  },
  null,
  1,
);

const pieces = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u00',
  '{{',
  '}}',
  '`',
  'null',
  '-',
  '1e9',
  'é',
  '\ud800',
  '\x00',
  '{{user `b`}}',
  '|',
  '"type"',
  '\r\n',
];

const options = defineOptions({
  text: string('t'),
  list: stringList('l'),
  map: stringMap('m', { late: true, block: { name: 'tag', key: 'key', value: 'value' } }),
  block: struct(defineOptions({ n: int('n'), d: duration('d') }), 'b'),
});

/** A small generator of our own, so that a failure can be repeated from its seed (Numerical Recipes' LCG). */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function mutate(text: string, next: (below: number) => number): string {
  let result = text;
  for (let count = 1 + next(4); count > 0; count--) {
    const at = next(result.length + 1);
    const removed = next(3) === 0 ? next(20) : 0;
    const from = next(result.length);
    const inserted = next(3) === 0 ? result.slice(from, from + next(30)) : (pieces[next(pieces.length)] ?? '');
    result = result.slice(0, at) + inserted + result.slice(at + removed);
  }
  return result;
}

async function survive(text: string): Promise<'refused' | 'resolved'> {
  const template = await templateOf(text);
  for (const diagnostic of template.diagnostics) {
    expect(diagnostic.range?.file).toBe('t.json');
    expect(diagnostic.range?.start.line).toBeGreaterThan(0);
    expect(renderDiagnostic(diagnostic, template.sources, { color: false })).not.toContain('undefined');
  }
  if (template.diagnostics.length > 0) return 'refused';
  const { builds, diagnostics } = await resolutionOf(text);
  if (builds.length === 0) expect(diagnostics.some((diagnostic) => diagnostic.severity === 'error')).toBe(true);
  for (const build of builds) {
    for (const { body } of [build.builder, ...build.provisioners]) {
      const decoded = await body.decode(options, { buildName: build.name, builderType: build.builder.type });
      expect(decoded.value === undefined).toBe(
        decoded.diagnostics.some((diagnostic) => diagnostic.severity === 'error'),
      );
      for (const diagnostic of decoded.diagnostics) expect(diagnostic.range).toBeDefined();
    }
  }
  return 'resolved';
}

describe('broken templates never crash, hang or go without a place', () => {
  it.each(Array.from({ length: 20 }, (_, index) => index + 1))('round %d', async (round) => {
    const next = random(round * 7919);
    const seen = { refused: 0, resolved: 0 };
    for (let count = 0; count < 150; count++) seen[await survive(mutate(seedTemplate, next))]++;
    expect(seen.refused + seen.resolved).toBe(150);
    expect(seen.refused).toBeGreaterThan(0);
  });

  it.each([
    ['nested lists', '['.repeat(200_000)],
    ['nested objects', '{"a":'.repeat(200_000)],
    ['an endless string', `{"a":"${'x'.repeat(1_000_000)}`],
    ['many keys', `{${Array.from({ length: 50_000 }, (_, index) => `"k${index}":1`).join()}}`],
    ['many duplicates', `{${'"k":1,'.repeat(20_000)}"k":1}`],
    ['many digits', `{"variables":{"a":${'1'.repeat(300_000)}}}`],
    ['only blanks', ' '.repeat(1_000_000)],
  ])('%s', async (_, text) => {
    const { diagnostics } = await templateOf(text);
    expect(diagnostics.length).toBeGreaterThan(0);
    expect(diagnostics.every((diagnostic) => diagnostic.range !== undefined)).toBe(true);
  });
});
