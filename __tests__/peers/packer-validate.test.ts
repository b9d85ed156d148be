import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ValidateReport } from '../../src/engine/requests.js';
import { imageBuildEngine } from '../../src/engine.js';
import { memoryJournal } from '../../src/resources/journal.js';
import { systemClock } from '../../src/support/clock.js';
import { systemHost } from '../../src/support/system-host.js';
import differences from '../support/intended-differences.json' with { type: 'json' };
import { type CorpusTemplate, inputsOf, jsonCorpus, stubEnvironment } from '../support/json-corpus.js';
import { type LiveEnd, livePacker } from '../support/live-packer.js';
import { ownTypes, withOwnComponents } from '../support/own-components.js';

// `validate` of Debian's packer (1.6.6) and ours on every JSON template of the corpus: same folder, variables and
// environment. Ours runs in this process, through the engine.
const templates = jsonCorpus();
const counts: Record<string, Record<string, number>> = {};
let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'packer-validate-'));
});
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
  process.stdout.write(`validate, packer and ours: ${JSON.stringify(counts)}\n`);
});

describe('validate -syntax-only', () => {
  it.each(templates)('$path', (template) => expectSameVerdict('syntax only', template, ['-syntax-only']));
});

describe('validate, where all components are ours', () => {
  it.each(templates.filter(isOurs))('$path', (template) => expectSameVerdict('full', template));
});

describe('validate, where some are not', () => {
  const foreign = templates.filter((template) => !isOurs(template));
  it.each(foreign)('names what it cannot run: $path', async (template) => {
    const { valid, diagnostics } = await askUs(template);
    expect(valid).toBe(false);
    for (const { range } of diagnostics) expect(range?.file).toBe(template.file);
    const unsupported = diagnostics.filter(({ code }) => UNSUPPORTED.includes(code));
    if (unsupported.length > 0) {
      expect(unsupported.every(({ range }) => (range?.start.line ?? 0) > 1)).toBe(true);
      count('unsupported', 'named');
      return;
    }
    // It did not come to that: the template is refused earlier, by Packer too.
    expect((await askPacker(template)).exitCode).toBe(1);
    count('unsupported', 'refused earlier');
  });

  const reduced = foreign.flatMap((template) => {
    const text = withOwnComponents(template.text);
    return text === undefined ? [] : [{ ...template, text }];
  });
  it.each(reduced)('agrees about the rest of $path', async (template) => {
    const file = join(home, 'reduced.json');
    writeFileSync(file, template.text);
    await expectSameVerdict('foreign components taken out', { ...template, file });
  });
});

const UNSUPPORTED = ['UnknownBuilder', 'UnknownProvisioner', 'UnknownPostProcessor'];

function isOurs({ builders, provisioners, postProcessors }: CorpusTemplate): boolean {
  return (
    builders.every((type) => ownTypes.builders.has(type)) &&
    provisioners.every((type) => ownTypes.provisioners.has(type)) &&
    postProcessors.every((type) => ownTypes.postProcessors.has(type))
  );
}

async function expectSameVerdict(kind: string, template: CorpusTemplate, flags: readonly string[] = []): Promise<void> {
  const [theirs, ours] = await Promise.all([askPacker(template, flags), askUs(template, flags.length > 0)]);
  const difference = intendedDifference(theirs);
  if (difference !== undefined) {
    expect(differences.map((row) => row.id)).toContain(difference);
    count(kind, difference);
    return;
  }
  if (theirs.exitCode === 0 && namesUnsupportedOptions(ours)) {
    count(kind, 'unsupported option named');
    return;
  }
  const told = `packer: ${theirs.output}\nours: ${ours.diagnostics.map((one) => one.summary).join('\n')}`;
  expect(ours.exitCode, told).toBe(theirs.exitCode);
  expect(
    ours.diagnostics.some(({ severity }) => severity === 'error'),
    told,
  ).toBe(theirs.exitCode !== 0);
  count(kind, theirs.exitCode === 0 ? 'both accept' : 'both refuse');
}

/** Refused for nothing but options of what is not built here yet (WinRM), each with its place. */
function namesUnsupportedOptions({ diagnostics }: ValidateReport): boolean {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return errors.length > 0 && errors.every(({ code, range }) => code === 'UnsupportedOption' && range !== undefined);
}

/** Options that Packer learned after 1.6.6. */
const NEWER_OPTIONS = ['metadata_options', 'imds_support'];

/** The id of the rule in intended-differences.json by which packer's verdict says nothing about ours. */
function intendedDifference({ exitCode, output }: LiveEnd): string | undefined {
  if (exitCode === 0) return undefined;
  if (/function "clean_(ami|image)_name" not defined/.test(output)) return 'clean-name-aliases';
  const unknown = [...output.matchAll(/^\t\* unknown configuration key: '"(.*)"'$/gm)].map((match) => match[1] ?? '');
  if (unknown.length > 0 && unknown.every((option) => NEWER_OPTIONS.includes(option))) return 'options-after-1.6.6';
  if (/^1 error\(s\) occurred:\n\n\* Source must be specified\.$/m.test(output)) return 'file-without-source';
  return undefined;
}

function count(kind: string, result: string): void {
  const row = counts[kind] ?? {};
  counts[kind] = { ...row, [result]: (row[result] ?? 0) + 1 };
}

function environment({ text }: CorpusTemplate): Record<string, string> {
  const stubs = stubEnvironment(text);
  return { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'stub', ...stubs, HOME: home };
}

function askPacker(template: CorpusTemplate, flags: readonly string[] = []): Promise<LiveEnd> {
  const args = ['validate', ...flags, ...template.args, template.file];
  return livePacker(args, { cwd: template.cwd, env: environment(template) });
}

function askUs(template: CorpusTemplate, syntaxOnly = false): Promise<ValidateReport> {
  const host = systemHost({
    env: { ...environment(template), AWS_EC2_METADATA_DISABLED: 'true' },
    workingDirectory: template.cwd,
    prompt: async () => '',
    journal: memoryJournal(systemClock),
    run: { runId: '1', attempt: '1', repository: '', uuid: '00000000-0000-4000-8000-000000000001' },
  });
  return imageBuildEngine().validate({
    template: template.file,
    variables: inputsOf(template.args),
    only: [],
    except: [],
    host,
    sink: () => undefined,
    syntaxOnly,
  });
}
