import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inspect } from '../../src/cli/commands/inspect.js';
import differences from '../support/intended-differences.json' with { type: 'json' };
import { runPacker } from '../support/packer-process.js';
import { runCommand, withoutTimes } from '../support/read-command.js';
import { sharedPath } from '../support/shared.js';

// `packer inspect` of Debian's packer (1.6.6) and ours, on the same file: exit code and everything printed.
const folder = mkdtempSync(join(tmpdir(), 'packer-inspect-'));
const counts = { compared: 0, agreeing: 0, refused: 0, intended: 0 };

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(
    `packer inspect: ${counts.agreeing} of ${counts.compared} agree, both refuse ${counts.refused}, ` +
      `${counts.intended} are intended differences\n`,
  );
});

describe('hand-written templates', () => {
  const NULL = '"builders":[{"type":"null"}]';
  it.each([
    '{}',
    `{${NULL}}`,
    '{"variables":{}}',
    '{"builders":[]}',
    '{"builders":[{"type":"null","name":"b"},{"type":"file"},{"type":"null","name":"a longer one"},{"type":"zork"}]}',
    '{"builders":[{"type":"null","name":"{{user `x`}} {{timestamp}}"},{"type":"null","name":"Z"},{"type":"null","name":"a"}]}',
    '{"builders":[{"type":"null","name":"ü"},{"type":"file"},{"type":"null"}]}',
    '{"builders":[{"type":"null","name":"with, comma\\nand line"}]}',
    `{"description":"one\\ntwo","variables":{"aa":null,"b":"x","long name":"{{user \`b\`}}"},${NULL}}`,
    `{"description":"",${NULL}}`,
    `{"variables":{"a":null,"b":null},${NULL}}`,
    `{"variables":{"a":"1"},${NULL}}`,
    `{"variables":{"é":"1","ab":"2","ü ü":"3"},${NULL}}`,
    `{"variables":{"a":"line\\nline","b":"x,y","c":"<&>","d":"\\t","e":"\\r"},${NULL}}`,
    `{"variables":{"aa":null,"b":"x"},"sensitive-variables":["b"],${NULL}}`,
    `{"variables":{"a":"s3cret","b":"w"},"sensitive-variables":["a","nothere"],${NULL}}`,
    `{"variables":{"a":null,"b":"w"},"sensitive-variables":["a"],${NULL}}`,
    `{"variables":{"a":"{{env \`HOME\`}}","b":"{{nofunc}}","c":"{{user \`zork\`}}"},${NULL}}`,
    `{"provisioners":[{"type":"shell"},{"type":"zork","only":["x"]},{"type":"file","override":{"a":{}}}],${NULL}}`,
    `{"provisioners":[{"type":"shell","only":["nope"],"except":["a"]}],"post-processors":["manifest"],${NULL}}`,
    `{"min_packer_version":"99.0.0",${NULL}}`,
    `{"min_packer_version":"x",${NULL}}`,
    `{"error-cleanup-provisioner":{"type":"shell"},${NULL}}`,
    '{"_comment":"x","Builders":[{"TYPE":"null","Name":"n"}],"Variables":{"A":"1"}}',
    // refused
    '',
    '{',
    '[]',
    '{"zz":1}',
    '{"builders":{}}',
    '{"builders":[{"type":"null"},{"type":"null"}]}',
    '{"builders":[{"name":"x"}]}',
    '{"variables":{"a":5}}',
    '{"variables":{"a":{}}}',
    '{"provisioners":[{}]}',
    '{"post-processors":[{}]}',
    '{"description":5}',
  ])('%j', async (template) => {
    await compare(template);
    await compareText(template);
  });

  it('given variables, a file of variables, and flags that do not matter', async () => {
    const template = `{"variables":{"a":null,"b":"x"},${NULL}}`;
    writeFileSync(join(folder, 'v.json'), '{"b":"y"}');
    await compare(template, '-var', 'a=1', '-var-file=v.json', '-only=nope', '-except', 'null');
  });
});

describe('secrets', () => {
  const template =
    '{"variables":{"a":"longword","b":"longword","c":"longword","d":null},"sensitive-variables":["b"],' +
    '"builders":[{"type":"null","name":"a longword here"}]}';

  it('equal to another default: Packer shows some of them, in an order that changes', async () => {
    expectIntended('inspect-masks-every-equal-default');
    const [theirs, ours] = await both(template, ['-machine-readable'], []);
    expect(ours.printed.match(/,template-variable,[abc],<sensitive>,0/g)).toHaveLength(3);
    expect(theirs.printed).toContain(',template-variable,b,<sensitive>,0');
  });

  it('inside a name: masked in text by both once variables are known, in records only by us', async () => {
    expectIntended('machine-readable-masks-secrets');
    const [theirs, ours] = await both(template, ['-machine-readable'], ['-var', 'd=1']);
    expect(ours.printed).toContain(',template-builder,a <sensitive> here,null');
    expect(theirs.printed).toContain(',template-builder,a longword here,null');
    const [theirText, ourText] = await both(template, [], ['-var', 'd=1']);
    expect(ourText).toEqual(theirText);
    expect(ourText.printed).toContain('  a <sensitive> here (null)');
  });
});

describe('no template, several, or one that is not there', () => {
  it.each([
    [[]],
    [['a.json', 'b.json']],
    [['none.json']],
    [['-var-file=none.json', 't.json']],
    [['-nope', 't.json']],
    [['-h']],
  ])('%j', async (args) => {
    writeFileSync(join(folder, 't.json'), '{"builders":[{"type":"null"}]}');
    for (const machineReadable of [true, false]) {
      const theirs = await runPacker(['inspect', ...(machineReadable ? ['-machine-readable'] : []), ...args], {
        cwd: folder,
      });
      const ours = await runCommand(inspect, args, { cwd: folder, machineReadable });
      expect(ours.exitCode).toBe(theirs.exitCode);
      if (theirs.printed.includes('Packer Inspect')) {
        expect(withoutTimes(ours.printed)).toBe(withoutTimes(theirs.printed));
      }
    }
  });
});

describe('the corpus', () => {
  const corpus = sharedPath('corpus');
  const templates = readdirSync(join(corpus, '_golden'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.inspect.txt'))
    .map((file) => file.slice(0, -'.inspect.txt'.length))
    .sort();

  it.each(templates)('%s', async (path) => {
    await compare(readFileSync(join(corpus, path), 'utf8'));
  });
});

async function compare(template: string, ...args: string[]): Promise<void> {
  const [theirs, ours] = await both(template, ['-machine-readable'], args);
  counts.compared++;
  if (theirs.exitCode !== 0) {
    expect(ours.exitCode).toBe(theirs.exitCode);
    expect(ours.printed).not.toContain('Packer Inspect');
    counts.refused++;
    return;
  }
  const printed = sortRequired(withoutTimes(theirs.printed));
  const own = { exitCode: ours.exitCode, printed: withoutTimes(ours.printed) };
  const masked = maskEqualDefaults(template, printed);
  expect(own).toEqual({ exitCode: 0, printed: masked });
  if (masked === printed) counts.agreeing++;
  else {
    expectIntended('inspect-masks-every-equal-default');
    counts.intended++;
  }
}

async function compareText(template: string): Promise<void> {
  const [theirs, ours] = await both(template, [], []);
  expect(ours.exitCode).toBe(theirs.exitCode);
  if (theirs.exitCode === 0) expect(ours.printed).toBe(sortRequiredText(theirs.printed));
}

async function both(template: string, format: readonly string[], args: readonly string[]) {
  const place = mkdtempSync(join(folder, 't-'));
  writeFileSync(join(place, 't.json'), template);
  const inspected = [...args.map((arg) => arg.replace('v.json', join(folder, 'v.json'))), 't.json'];
  return Promise.all([
    runPacker(['inspect', ...format, ...inspected], { cwd: place }),
    runCommand(inspect, inspected, { cwd: place, machineReadable: format.length > 0, env: { HOME: place } }),
  ]);
}

function expectIntended(id: string): void {
  expect(differences.map((row) => row.id)).toContain(id);
}

/** Required variables in Packer's text come in random order (intended difference inspect-sorts-required-variables). */
function sortRequired(text: string): string {
  return text.replace(/(?<=^,,ui,say,Required variables:\\n\n)(?:,,template-variable,.*,1\n,,ui,say,.*\n)+/m, (block) =>
    (block.match(/.*\n.*\n/g) ?? []).sort().join(''),
  );
}

function sortRequiredText(text: string): string {
  return text.replace(/(?<=^Required variables:\n\n)(?: {2}.*\n)+/m, (block) =>
    (block.match(/.*\n/g) ?? []).sort().join(''),
  );
}

/** Packer's text with every default masked that equals a sensitive one, as its rule says and its random order prevents. */
function maskEqualDefaults(template: string, text: string): string {
  const parsed: { variables?: Record<string, string | null>; 'sensitive-variables'?: string[] } = JSON.parse(template);
  const variables = Object.entries(parsed.variables ?? {});
  const secrets = new Set(
    variables.filter(([name]) => parsed['sensitive-variables']?.includes(name)).map(([, value]) => value ?? ''),
  );
  let masked = text;
  for (const [name, value] of variables) {
    if (!secrets.has(value ?? '')) continue;
    const required = value === null ? '1' : '0';
    masked = masked
      .replace(
        `,,template-variable,${name},${value ?? ''},${required}\n`,
        `,,template-variable,${name},<sensitive>,${required}\n`,
      )
      .replace(new RegExp(`^(,,ui,say,  ${name} *) = ${escapePattern(value ?? '')}\n`, 'm'), '$1 = <sensitive>\n');
  }
  return masked;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
