import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderDiagnostic } from '../../src/support/diagnostic-text.js';
import { hclTemplateOf } from '../support/hcl-template.js';
import { parsePackerCases } from '../support/packer-cases.js';
import { seededRandom } from '../support/random-hcl.js';
import { runPackerCase } from '../support/run-packer-case.js';

const text = readFileSync(new URL('./vectors/hcl2-packer-cases.txt', import.meta.url), 'utf8');
const cases = parsePackerCases(text).filter(({ files }) => files.has('main.pkr.hcl'));

/** What takes the place of a piece of a template. */
const PIECES = [
  '',
  '',
  ' ',
  '\n',
  '{',
  '}',
  '"',
  '${',
  'null',
  'true',
  '[]',
  '{}',
  '1.5',
  '-1',
  '"x"',
  'var.a',
  'local.x',
  'data.mock.one',
  'build.ID',
  'source.name',
  'each',
  '__proto__',
  'constructor',
  '<unknown>',
  'dynamic "source"',
  'for_each',
  'upper("x")',
  'vault("a", "b")',
  'jsondecode("[")',
  '{{ .X }}',
  '{{ build `ID` }}',
];

describe('broken HCL2 templates never crash, hang or go without a message', () => {
  it.each(Array.from({ length: 25 }, (_, block) => block))('templates %i', async (block) => {
    for (let seed = block * 20; seed < block * 20 + 20; seed++) {
      const random = seededRandom(seed);
      const given = cases[Math.floor(random() * cases.length)];
      if (given === undefined) throw new TypeError('no case');
      const files = new Map([...given.files].map(([name, content]) => [name, mutated(content, random)]));
      const { diagnostics, builds, calls } = await runPackerCase({ ...given, files, runDataSources: true });
      if (builds.length === 0 && calls.length === 0) continue;
      for (const line of diagnostics) expect(line).toMatch(/^[EW] \[.*\] ./);
    }
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });

  it.each(Array.from({ length: 60 }, (_, seed) => seed))('what is said of template %i can be shown', async (seed) => {
    const random = seededRandom(10_000 + seed);
    const given = cases[seed % cases.length];
    const content = mutated(given?.files.get('main.pkr.hcl') ?? '', random);
    const { template, inputs, scope } = await hclTemplateOf(content);
    const { diagnostics } = await template.resolve(inputs, scope);
    for (const diagnostic of diagnostics) {
      const shown = renderDiagnostic(diagnostic, template.sources, { color: false });
      expect(shown).toContain(diagnostic.summary);
      expect(shown).not.toContain('undefined');
    }
  });
});

/** The text with a few of its words replaced. */
function mutated(content: string, random: () => number): string {
  const words = content.split(/(?<=\W)|(?=\W)/);
  const below = (limit: number) => Math.floor(random() * limit);
  for (let changes = below(4) + 1; changes > 0; changes--) {
    words[below(words.length)] = PIECES[below(PIECES.length)] ?? '';
  }
  return words.join('');
}
