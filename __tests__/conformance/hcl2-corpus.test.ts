import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ValidateReport } from '../../src/engine/requests.js';
import { catalogue, imageBuildEngine } from '../../src/engine.js';
import { type Diagnostic, hasErrors } from '../../src/support/diagnostics.js';
import { loadTemplate } from '../../src/template/load.js';
import type { Template } from '../../src/template/template.js';
import { type HclUnit, hclUnits } from '../support/hcl-units.js';
import { hasShared, sharedPath } from '../support/shared.js';
import { testHost } from '../support/test-host.js';

const units = hasShared ? hclUnits() : [];

describe.runIf(hasShared)(`the ${units.length} HCL2 templates of the corpus`, () => {
  it('are all there', () => expect(units.length).toBe(308));

  it.each(units)('$unit can be read', async ({ path }) => {
    const template = await loadTemplate(path, { workingDirectory: sharedPath('corpus') });
    expect(template.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});

/** What a template may be refused for here: what is not built yet, what the corpus has not, and what AWS would refuse. */
const REFUSALS: readonly { readonly code: string; readonly summary?: RegExp }[] = [
  { code: 'UnsupportedOption' },
  { code: 'NotSupported', summary: /^spot instances are not built yet/ },
  // Fragments that only list required plugins.
  { code: 'MissingBuild' },
  { code: 'InvalidOption', summary: /no such file or directory/ },
  // The fixtures of a test that fills in the name.
  { code: 'InvalidOption', summary: /^ami_name .*"%s"$/ },
  // Names its base image by a variable that is empty unless somebody sets it.
  { code: 'MissingOption', summary: /source_ami/ },
  // Reads a secret of Vault.
  { code: 'FunctionCallFailed' },
];

/** Written for Packer 1.5, which took blocks for maps. */
const OLD_FORM = 'JamesWoolfenden__packer-aws-snowflake';

describe.runIf(hasShared)('every HCL2 template of the corpus whose components are built in', () => {
  const ours = units.filter(isOurs);
  const refused = new Map<string, string>();
  let valid = 0;

  afterAll(() => {
    const reasons = [...refused].map(([unit, reason]) => `\n  ${unit}: ${reason}`).join('');
    process.stdout.write(`HCL2 corpus: ${valid} of ${ours.length} valid with stub variables; not valid:${reasons}\n`);
  });

  it('are some', () => expect(ours.length).toBeGreaterThan(50));

  it.each(ours)('$unit', async (unit) => {
    const errors = (await validated(unit)).diagnostics.filter(({ severity }) => severity === 'error');
    const [first] = errors;
    if (first === undefined) valid += 1;
    else
      refused.set(unit.unit, `${first.summary}${first.range === undefined ? '' : ` (line ${first.range.start.line})`}`);
    if (unit.unit === OLD_FORM) {
      expect(errors.map(({ code }) => code)).toContain('UnsupportedBlock');
      return;
    }
    expect(errors.filter((error) => !isExpected(error))).toEqual([]);
  });
});

function isOurs({ builders, provisioners, postProcessors, dataSources }: HclUnit): boolean {
  const among = (named: ReadonlySet<string>, known: object) => [...named].every((name) => Object.hasOwn(known, name));
  return (
    among(builders, catalogue.builders) &&
    among(provisioners, catalogue.provisioners) &&
    among(postProcessors, catalogue.postProcessors) &&
    among(dataSources, catalogue.dataSources)
  );
}

function isExpected({ code, summary }: Diagnostic): boolean {
  return REFUSALS.some((refusal) => refusal.code === code && (refusal.summary?.test(summary) ?? true));
}

/** The best verdict: files are looked for from the folder of the template, the folder above it, or the repository. */
async function validated(unit: HclUnit): Promise<ValidateReport> {
  const repository = sharedPath('corpus', unit.unit.split('/')[0] ?? '');
  let best: ValidateReport | undefined;
  for (const workingDirectory of new Set([unit.folder, dirname(unit.folder), repository, join(repository, 'packer')])) {
    const report = await validateIn(unit, workingDirectory);
    if (best === undefined || errorCount(report) < errorCount(best)) best = report;
    if (report.valid) break;
  }
  if (best === undefined) throw new TypeError('not validated');
  return best;
}

async function validateIn({ path }: HclUnit, workingDirectory: string): Promise<ValidateReport> {
  const template = await loadTemplate(path, { workingDirectory });
  const assignments = await stubs(template, workingDirectory);
  return imageBuildEngine().validate({
    template: path,
    variables: { files: [], assignments },
    only: [],
    except: [],
    host: testHost({ workingDirectory }),
    sink: () => undefined,
    syntaxOnly: false,
  });
}

function errorCount({ diagnostics }: ValidateReport): number {
  return diagnostics.filter(({ severity }) => severity === 'error').length;
}

/** A value of its type for every variable that has none. */
async function stubs(template: Template, workingDirectory: string) {
  const scope = { env: {}, workingDirectory, startTime: new Date(0), resolvers: {} };
  const { diagnostics } = await template.resolve({ files: [], assignments: [] }, scope);
  if (!hasErrors(diagnostics)) return [];
  return diagnostics
    .filter(({ code }) => code === 'UnsetVariable')
    .map(({ range }) => {
      const text = template.sources.get(range?.file ?? '') ?? '';
      const name = text.slice(range?.start.offset, range?.end.offset).replaceAll('"', '');
      const body = text.slice(range?.end.offset).split(/\n\}/)[0] ?? '';
      const type = /type\s*=\s*"?([a-z]+)/.exec(body)?.[1] ?? 'string';
      return { name, value: STUBS[type] ?? `stub-${name}` };
    });
}

const STUBS: Readonly<Record<string, string>> = {
  number: '1',
  bool: 'true',
  list: '["stub"]',
  set: '["stub"]',
  map: '{}',
  object: '{}',
};
