import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { catalogue, imageBuildEngine } from '../../src/engine.js';
import type { ValidateReport } from '../../src/engine/requests.js';
import { memoryJournal } from '../../src/resources/journal.js';
import { systemClock } from '../../src/support/clock.js';
import { systemHost } from '../../src/support/system-host.js';
import { type CorpusTemplate, inputsOf, jsonCorpus, stubEnvironment } from '../support/json-corpus.js';
import { type ProcessEnd, runPacker } from '../support/packer-process.js';

const templates = jsonCorpus();
const home = mkdtempSync(join(tmpdir(), 'packer-validate-'));
afterAll(() => {
  rmSync(home, { recursive: true, force: true });
});

describe.each(['syntax', 'full'])('%s', (mode) => {
  it.each(templates)('$path', async (template) => {
    const [theirs, ours] = await Promise.all([askPacker(template, mode === 'syntax' ? ['-syntax-only'] : []), askUs(template, mode === 'syntax')]);
    appendFileSync('/tmp/hb/survey.jsonl', JSON.stringify({ mode, path: template.path, theirs, ours: ours.exitCode, diags: ours.diagnostics.map((d) => ({ c: d.code, s: d.summary, r: d.range === undefined ? 'NORANGE' : `${d.range.file}:${d.range.start.line}`, sev: d.severity })) }) + '\n');
    expect(1).toBe(1);
  });
});

function environment({ text }: CorpusTemplate): Record<string, string> {
  return { AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE', AWS_SECRET_ACCESS_KEY: 'stub', PATH: process.env['PATH'] ?? '', HOME: home, AWS_EC2_METADATA_DISABLED: 'true', CHECKPOINT_DISABLE: '1', ...stubEnvironment(text) };
}

function askPacker(template: CorpusTemplate, flags: readonly string[]): Promise<ProcessEnd> {
  const args = ['validate', ...flags, ...template.args, template.file];
  return runPacker(args, { cwd: template.cwd, env: environment(template), timeout: 30_000 });
}

function askUs(template: CorpusTemplate, syntaxOnly: boolean): Promise<ValidateReport> {
  const host = systemHost({
    env: environment(template),
    workingDirectory: template.cwd,
    prompt: async () => '',
    journal: memoryJournal(systemClock),
    run: { runId: '1', attempt: '1', repository: '', uuid: '00000000-0000-4000-8000-000000000001' },
  });
  return imageBuildEngine().validate({
    template: template.file, variables: inputsOf(template.args), only: [], except: [], host, sink: () => undefined, syntaxOnly,
  });
}
