import type { Diagnostic } from '../../support/diagnostics.js';
import type { BuildBlock } from '../../template/template.js';
import { type BuildPart, buildParts } from './build-parts.js';
import { decodedOptions } from './decoded-options.js';
import { differences } from './differences.js';
import { differs, notCompared } from './problems.js';
import type { Stand } from './stand.js';

/** Compares what two builds are made of; codes as in `comparePlans`. Components that are not built here are left out. */
export async function compareBuilds(before: BuildBlock, after: BuildBlock, stand: Stand): Promise<Diagnostic[]> {
  const [left, right] = [buildParts(before), buildParts(after)];
  const named = ({ label, block }: BuildPart) => `${label} ${block.type}`;
  if (left.map(named).join() !== right.map(named).join()) {
    const detail = `JSON: ${left.map(named).join(', ')}\nHCL2: ${right.map(named).join(', ')}`;
    return [differs(before.builder.typeRange, `the build ${before.name} has other components`, detail)];
  }
  const generatedKeys = await stand.generatedKeys(before);
  const found: Diagnostic[] = [];
  for (const [index, part] of left.entries()) {
    const counterpart = right[index];
    if (counterpart === undefined) continue;
    const keys = part.kind === 'builders' ? undefined : generatedKeys;
    found.push(...(await compareParts(part, counterpart, stand, { build: after, generatedKeys: keys })));
  }
  return found;
}

async function compareParts(
  before: BuildPart,
  after: BuildPart,
  stand: Stand,
  where: { readonly build: BuildBlock; readonly generatedKeys: ReadonlySet<string> | undefined },
): Promise<Diagnostic[]> {
  const { label, block } = before;
  const component = await stand.component(before);
  if (component === undefined) return [];
  const context = stand.prepareContext(where.build, where.generatedKeys);
  const json = await decodedOptions(component, block.body, context);
  if (json.value === undefined) return [notCompared(`the ${label} ${block.type} has problems of its own`, json)];
  const hcl = await decodedOptions(component, after.block.body, {
    ...context,
    generated: stand.generated(where.generatedKeys),
  });
  if (hcl.value === undefined) {
    const detail = hcl.diagnostics.map(({ summary }) => summary).join('\n');
    return [differs(block.typeRange, `the options of the ${label} ${block.type} are refused`, detail)];
  }
  const options = differences(stand.comparable(json.value), stand.comparable(hcl.value));
  return [...differences(before.meta, after.meta), ...options].map(({ path, before: was, after: is }) =>
    differs(json.locate(path), `the ${label} ${block.type} differs in "${path}"`, `JSON: ${was}\nHCL2: ${is}`),
  );
}
