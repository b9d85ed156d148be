import type { Catalogue } from '../../contract/component.js';
import type { OptionsDeclaration } from '../../contract/config.js';
import { type Diagnostic, hasErrors } from '../../support/diagnostics.js';
import { givenVariables } from '../../template/hcl-upgrade/given-variables.js';
import { pluginOf } from '../../template/hcl-upgrade/packer-block.js';
import { readOriginal } from '../../template/hcl-upgrade/read-original.js';
import { type DeclarationOf, upgradeDocument } from '../../template/hcl-upgrade/upgrade-document.js';
import type { JsonDocument } from '../../template/json/document.js';
import type { EngineParts, UpgradeReport, UpgradeRequest } from '../requests.js';
import { setUp } from '../set-up.js';
import { comparePlans } from './compare-plans.js';

/**
 * Translates a JSON template into HCL2, reads the result and compares what the two would build (spec-commands 8). Says what
 * was not translated; the exit code is 1 when something is not the same, or cannot be known.
 */
export async function upgrade(parts: EngineParts, request: UpgradeRequest): Promise<UpgradeReport> {
  const setup = setUp(request);
  const { template: path, host } = request;
  const original = await readOriginal(path, host.workingDirectory);
  const { document } = original;
  const sources = new Map([[path, original.text]]);
  const end = (diagnostics: readonly Diagnostic[], text: string | undefined): UpgradeReport => {
    if (diagnostics.length > 0) setup.sink({ type: 'diagnostics', diagnostics, sources });
    return { text, diagnostics, exitCode: hasErrors(diagnostics) ? 1 : 0 };
  };
  const given = await givenVariables(request.variables, host.workingDirectory);
  const problems = [...original.diagnostics, ...given.diagnostics];
  if (document === undefined || hasErrors(problems)) return end(problems, undefined);

  const { content, lines } = document;
  const declarationOf = await declarations(content, parts.catalogue);
  const upgraded = upgradeDocument(content, { lines, declarationOf, annotations: request.annotations });
  const compared = await comparePlans({
    parts,
    request,
    setup,
    original,
    upgraded,
    given: given.values,
    sources,
  });
  return end([...problems, ...upgraded.notes, ...unknownBuilders(content, declarationOf), ...compared], upgraded.text);
}

/** The options of the components that the template names and this program has. */
async function declarations(document: JsonDocument, catalogue: Catalogue): Promise<DeclarationOf> {
  const kinds = [
    ['builder', catalogue.builders, document.builders],
    ['provisioner', catalogue.provisioners, [document.provisioners, document.cleanup ?? []].flat()],
    ['post-processor', catalogue.postProcessors, document.postProcessors.flat()],
    ['data-source', catalogue.dataSources, [{ type: 'amazon-ami' }]],
  ] as const;
  const known = new Map<string, OptionsDeclaration<unknown>>();
  for (const [kind, components, used] of kinds) {
    for (const { type } of used) {
      const load = Object.hasOwn(components, type) ? components[type] : undefined;
      if (load !== undefined) known.set(`${kind} ${type}`, (await load()).options);
    }
  }
  return (kind, type) => known.get(`${kind} ${type}`);
}

/** Packer writes the file and fails when it knows neither a builder nor its family. */
function unknownBuilders({ builders }: JsonDocument, declarationOf: DeclarationOf): Diagnostic[] {
  return builders
    .filter(({ type }) => declarationOf('builder', type) === undefined && pluginOf(type) === undefined)
    .map(({ type, typeRange }) => ({
      severity: 'error',
      code: 'UnknownBuilder',
      summary: `unknown builder type: ${JSON.stringify(type)}`,
      hint: 'The source is written by the look of its options. Name its plugin in required_plugins.',
      range: typeRange,
    }));
}
