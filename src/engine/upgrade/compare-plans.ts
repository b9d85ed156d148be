import { type Diagnostic, hasErrors } from '../../support/diagnostics.js';
import { loadHclTemplate } from '../../template/hcl/load-hcl-template.js';
import { loadJsonTemplate } from '../../template/json/load-json-template.js';
import type { Resolution, Template, VariableInputs } from '../../template/template.js';
import { mergeDiagnostics } from '../merge-diagnostics.js';
import { compareBuilds } from './compare-builds.js';
import { differs, notBuiltHere, notCompared } from './problems.js';
import { type Comparison, Stand } from './stand.js';

/**
 * Compares what a JSON template and its upgrade would build: the same builds of the same components with the same decoded
 * options, but for the names of builds. Data sources and secret stores are answered by stand-ins, and variables without value
 * have stubs. Codes: `UpgradeDiffers`, `UpgradeInvalid`; the warning `UpgradeNotCompared` says what could not be compared.
 */
export async function comparePlans(comparison: Comparison): Promise<readonly Diagnostic[]> {
  const stand = new Stand(comparison);
  const { original, upgraded, sources } = comparison;
  const { workingDirectory } = stand;
  const json = await loadJsonTemplate(comparison.request.template, {
    workingDirectory,
    readFile: async () => original.text,
  });
  const before = await resolved(json, stand.jsonInputs(), stand);
  if (hasErrors(before.diagnostics)) return [notCompared('the JSON template has problems of its own', before)];
  const path = `${stand.absolutePath}.pkr.hcl`;
  sources.set(path, upgraded.text);
  const hcl = await loadHclTemplate(path, { workingDirectory, isFolder: false, text: upgraded.text });
  const after = await resolved(hcl, stand.hclInputs(), stand);
  if (hasErrors(after.diagnostics)) {
    return after.diagnostics
      .filter(({ severity }) => severity === 'error')
      .map((one) => ({ ...one, code: 'UpgradeInvalid' }));
  }
  const found: Diagnostic[] = [];
  for (const build of before.builds) {
    const counterpart = after.builds.find(({ name }) => name === stand.upgradedName(build));
    if (counterpart === undefined) found.push(differs(build.builder.typeRange, `there is no build ${build.name}`));
    else found.push(...(await compareBuilds(build, counterpart, stand)));
  }
  const foreign = [...stand.foreign];
  return mergeDiagnostics(foreign.length === 0 ? found : [...found, notBuiltHere(foreign)]);
}

async function resolved(
  template: Template,
  inputs: VariableInputs,
  stand: Stand,
): Promise<Pick<Resolution, 'builds' | 'diagnostics'>> {
  if (hasErrors(template.diagnostics)) return { builds: [], diagnostics: template.diagnostics };
  const resolution = await template.resolve(inputs, stand.scope(template));
  stand.conceal(resolution.sensitive);
  return resolution;
}
