import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { formatHcl } from '../../src/languages/hcl/format.js';
import type { DeclarationOf } from '../../src/template/hcl-upgrade/upgrade-document.js';
import { hclBlocks, type ShownBlock } from '../support/hcl-blocks.js';
import differences from '../support/intended-differences.json' with { type: 'json' };
import { type CorpusTemplate, inputsOf, jsonCorpus, stubEnvironment } from '../support/json-corpus.js';
import { withOwnComponents } from '../support/own-components.js';
import { runPacker } from '../support/packer-process.js';
import { ownDeclarations, upgradeTemplate } from '../support/upgrade-template.js';

// `packer hcl2_upgrade` of Debian's packer (1.6.6) and ours, block by block: ours without the declarations of components,
// which packer's upgrade does not know either.
const folder = mkdtempSync(join(tmpdir(), 'packer-upgrade-'));
const counts = { templates: 0, blocks: 0, refused: 0, untouched: 0 };

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  const { templates, blocks, refused, untouched } = counts;
  process.stdout.write(
    `packer hcl2_upgrade: ${blocks} blocks of ${templates} templates agree; ${refused} templates it cannot do, ` +
      `${untouched} blocks it leaves untouched\n`,
  );
});

/** What is meant to differ, taken out of a block's body on both sides; ids of intended-differences.json. */
const RULES: readonly (readonly [id: string, (body: string) => string])[] = [
  ['upgrade-locals', (body) => body.replace(/\blocal\./g, 'var.')],
  ['upgrade-isotime', (body) => body.replaceAll('${timestamp()}', '${var.timestamp}')],
  ['upgrade-pause-before', (body) => body.replace(/^ *pause_before *=.*\n?/gm, '')],
  ['upgrade-targets', (body) => body.replace(/^ *(only|except) *=.*\n?/gm, '')],
  ['upgrade-override', (body) => body.replace(/^override = \{\n(?: .*\n)*\}\n?/m, '')],
  ['upgrade-build-name', (body) => body.replace(/\$\{(?:build|source)\.(name|type)\}/g, '$${source.$1}')],
  ['upgrade-field-spacing', (body) => body.replace(/\{\{ ?\.(\w+) ?\}\}/g, '{{ .$1 }}')],
  ['upgrade-amazon-ami', (body) => body.replace(/^source_ami_filter \{\n(?: .*\n)*\}\n?|^source_ami *=.*\n?/gm, '')],
  ['upgrade-blocks', (body) => body.replace(/^(shared_image_gallery|linux_options|network_interface) = \{/gm, '$1 {')],
  ['upgrade-required-plugins', (body) => body.replace(/^required_plugins \{\n(?: .*\n?)*\}\n?/m, '')],
];

function comparable({ body }: ShownBlock): string {
  const rest = RULES.reduce((text, [, rule]) => rule(text), body);
  // Alignment follows from what was taken out.
  return formatHcl(rest).replace(/ +/g, ' ').trim();
}

/** Their blocks that we can be compared with: what 1.16 writes otherwise, or 1.6.6 gave up, is left out. */
function isComparable({ header, body, comments }: ShownBlock, ours: ReadonlyMap<string, ShownBlock>): boolean {
  if (/could not parse template|unhandled/.test(comments)) {
    counts.untouched++;
    return false;
  }
  if (ours.get(header)?.comments.includes('conditions or loops') === true) return false; // upgrade-conditions
  const [, variable] = /^variable "(.*)"$/.exec(header) ?? [];
  if (variable !== undefined && body.includes(`var.${variable}}`)) return false; // upgrade-self-reference
  // upgrade-locals, upgrade-source-names
  if (header === 'locals' || (header.startsWith('variable ') && !ours.has(header))) return false;
  return !(/^source /.test(header) && /[. ]"$|^source "[^"]*" "[^"]*[. ]/.test(header));
}

async function upgradedByPacker(index: number, text: string): Promise<ShownBlock[] | undefined> {
  const file = join(folder, `${index}.json`);
  writeFileSync(file, text);
  const { exitCode } = await runPacker(['hcl2_upgrade', file], { cwd: folder });
  if (exitCode !== 0) return undefined;
  try {
    return hclBlocks(readFileSync(`${file}.pkr.hcl`, 'utf8'));
  } catch {
    // upgrade-broken-hcl: names with quotes, and comments that run into the code.
    return undefined;
  }
}

describe('packer hcl2_upgrade', () => {
  it('knows its intended differences', () => {
    const ids = differences.map(({ id }) => id);
    const used = [
      ...RULES.map(([id]) => id),
      'upgrade-source-names',
      'upgrade-broken-hcl',
      'upgrade-untouched-blocks',
      'upgrade-conditions',
      'upgrade-self-reference',
    ];
    for (const id of used) expect(ids).toContain(id);
  });

  it.each(jsonCorpus().map(({ path, text }, index) => ({ path, text, index })))(
    '$path',
    async ({ text, index }) => {
      const theirs = await upgradedByPacker(index, text);
      if (theirs === undefined) {
        counts.refused++;
        return;
      }
      const ours = new Map(hclBlocks(upgradeTemplate(text).text).map((block) => [block.header, block]));
      counts.templates++;
      for (const block of theirs.filter((one) => isComparable(one, ours))) {
        const own = ours.get(block.header);
        expect(own === undefined ? undefined : [block.header, comparable(own)]).toEqual([
          block.header,
          comparable(block),
        ]);
        counts.blocks++;
      }
    },
    60_000,
  );

  it('compared most of the corpus', () => {
    expect(counts.templates).toBeGreaterThan(330);
    expect(counts.blocks).toBeGreaterThan(6000);
  });
});

/** What packer says of a JSON template of null builders and of its upgrade: valid or not; undefined when 1.6.6 lacks what it uses. */
async function verdicts(
  template: CorpusTemplate,
  declarationOf: DeclarationOf,
): Promise<readonly boolean[] | undefined> {
  const text = withOwnComponents(template.text) ?? '';
  const { text: hcl, variables } = upgradeTemplate(text, { declarationOf });
  if (/^data "|^local "|legacy_|uuidv4|clean_resource_name/m.test(hcl)) return undefined;
  const given = new Map(inputsOf(template.args).assignments.map(({ name, value }) => [name, value]));
  const needed = [...variables].flatMap(([original, { name, isRequired }]) => {
    const value = given.get(original) ?? (isRequired ? '1' : undefined);
    return value === undefined ? [] : [{ original, name, value }];
  });
  const file = join(folder, `${template.path.replaceAll('/', '__')}.json`);
  writeFileSync(file, text);
  writeFileSync(`${file}.pkr.hcl`, hcl.replace(/ {2}required_plugins \{\n(?: {4}.*\n)* {2}\}\n/, ''));
  const options = { cwd: template.cwd, env: stubEnvironment(template.text) };
  const json = needed.flatMap(({ original, value }) => ['-var', `${original}=${value}`]);
  const hcl2 = needed.flatMap(({ name, value }) => ['-var', `${name}=${value}`]);
  const outcomes = [
    await runPacker(['validate', ...json, file], options),
    await runPacker(['validate', ...hcl2, `${file}.pkr.hcl`], options),
  ];
  return outcomes.map(({ exitCode }) => exitCode === 0);
}

describe('packer validate of our upgrades, components of others taken out', () => {
  const sample = jsonCorpus().filter(
    ({ builders, args }, index) => index % 3 === 0 && builders.length > 0 && !args.includes('-var-file'),
  );
  const found = { valid: 0, invalid: 0 };

  it.each(sample)(
    '$path is as valid as the JSON template',
    async (template) => {
      const [before, after] = (await verdicts(template, await ownDeclarations())) ?? [];
      expect(after).toBe(before);
      if (before === true) found.valid++;
      else if (before === false) found.invalid++;
    },
    60_000,
  );

  it('says both of many', () => {
    expect(found.valid).toBeGreaterThan(60);
    expect(found.valid + found.invalid).toBeGreaterThan(90);
  });
});
