import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasErrors } from '../../src/support/diagnostics.js';
import { loadTemplate } from '../../src/template/load.js';
import type { VariableInputs } from '../../src/template/template.js';
import { sharedPath } from '../support/shared.js';

interface Row {
  readonly path: string;
  readonly syntaxRefused: boolean;
  readonly firstError: string;
  readonly cwd: string;
  readonly validateArguments: readonly string[];
  readonly validateError: string;
}

const rows = readRows();
describe(`the verdict of validate -syntax-only on the ${rows.length} JSON templates of the corpus`, () => {
  it('knows every template that the index names', () => {
    const index = readFileSync(sharedPath('corpus', 'INDEX.tsv'), 'utf8').split('\n');
    const json = index.filter((line) => line.split('\t')[3] === 'json').map((line) => line.split('\t')[2]);
    expect(rows.map((row) => row.path).sort()).toEqual(json.sort());
    expect(rows.length).toBeGreaterThan(300);
  });

  it.each(rows)('$path', async ({ path, syntaxRefused, firstError }) => {
    const template = await loadTemplate(path, { workingDirectory: sharedPath('corpus') });
    expect(hasErrors(template.diagnostics)).toBe(syntaxRefused);
    for (const { range } of template.diagnostics) expect(range).toBeDefined();
    if (syntaxRefused) {
      const told = template.diagnostics.map((diagnostic) => diagnostic.summary);
      expect(told.some((summary) => firstError.includes(summary))).toBe(true);
    }
  });
});

describe('variables of every accepted JSON template of the corpus, with the recorded arguments', () => {
  const accepted = rows.filter((row) => !row.syntaxRefused);

  it.each(accepted)('$path', async ({ path, cwd, validateArguments, validateError }) => {
    const workingDirectory = sharedPath('corpus', cwd);
    const template = await loadTemplate(sharedPath('corpus', path), { workingDirectory });
    const resolution = await template.resolve(inputsOf(validateArguments), {
      env: {},
      workingDirectory,
      startTime: new Date(0),
      resolvers: {},
    });
    const told = resolution.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
    if (/^Failed to interpolate "/.test(validateError)) {
      expect(told.map((diagnostic) => diagnostic.summary.slice(0, 60))).toContain(validateError.slice(0, 60));
    } else if (validateError.includes('at least one builder must be defined')) {
      expect(told.map((diagnostic) => diagnostic.code)).toEqual(['NoBuilders']);
    } else {
      expect(told).toEqual([]);
      expect(resolution.builds.length).toBeGreaterThan(0);
    }
    expect(template.directory).toBe(dirname(sharedPath('corpus', path)));
  });
});

function readRows(): Row[] {
  const [, ...lines] = readFileSync(sharedPath('corpus', 'JSON-RESULTS.tsv'), 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [path = '', status, firstError = '', , cwd = '', args = '[]', , validateError = ''] = line.split('\t');
    const validateArguments: unknown = JSON.parse(args);
    return {
      path,
      syntaxRefused: status !== '0',
      firstError,
      cwd,
      validateArguments: Array.isArray(validateArguments) ? validateArguments.map(String) : [],
      validateError,
    };
  });
}

function inputsOf(args: readonly string[]): VariableInputs {
  const after = (flag: string) => args.filter((_, index) => args[index - 1] === flag);
  const assignments = after('-var').map((text) => {
    const at = text.indexOf('=');
    return { name: text.slice(0, at), value: text.slice(at + 1) };
  });
  return { files: after('-var-file'), assignments };
}
