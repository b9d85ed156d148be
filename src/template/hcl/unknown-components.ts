import { type Diagnostic, didYouMean, type SourceRange } from '../../support/diagnostics.js';
import type { KnownComponents, PluginRequirement } from '../template.js';
import type { BuildDeclaration } from './build-declaration.js';
import { BUILT_IN_PLUGINS } from './plugin-table.js';
import { nameHint, problem } from './problem.js';
import { componentType } from './required-plugins.js';

/** Every component that a build names and that does not exist, selected or not. @see spec-hcl2 B.1, B.6 */
export function unknownComponents(
  builds: readonly BuildDeclaration[],
  components: KnownComponents,
  plugins: ReadonlyMap<string, PluginRequirement>,
): readonly Diagnostic[] {
  const found = new Map<string, Diagnostic>();
  const check = (what: string, known: readonly string[], { type, typeRange }: Named) => {
    const actual = componentType(type, plugins);
    if (known.includes(actual)) return;
    const key = `${typeRange.file}:${typeRange.start.offset}`;
    found.set(key, unknownType(what, { type, actual, typeRange, known, plugins }));
  };
  for (const { uses, provisioners, cleanup, postProcessors } of builds) {
    for (const { type, source } of uses) {
      check('source', components.builders, { type, typeRange: source.labelRanges[0] ?? source.range });
    }
    for (const one of provisioners) check('provisioner', components.provisioners, one);
    if (cleanup !== undefined) check('error-cleanup-provisioner', components.provisioners, cleanup);
    for (const one of postProcessors.flat()) check('post-processor', components.postProcessors, one);
  }
  return [...found.values()];
}

interface Named {
  readonly type: string;
  readonly typeRange: SourceRange;
}

interface UnknownType extends Named {
  readonly actual: string;
  readonly known: readonly string[];
  readonly plugins: ReadonlyMap<string, PluginRequirement>;
}

function unknownType(what: string, { type, typeRange, known, plugins }: UnknownType): Diagnostic {
  const plugin = [...plugins.values()].find(
    ({ localName, source }) =>
      !BUILT_IN_PLUGINS.has(source) && (type === localName || type.startsWith(`${localName}-`)),
  );
  return problem('UnknownComponent', `Unknown ${what} type ${JSON.stringify(type)}`, {
    detail: plugin === undefined ? undefined : `It belongs to the plugin ${plugin.source}, which is not built in.`,
    hint: plugin === undefined ? nameHint(didYouMean(type, known), known, 'There are') : undefined,
    range: typeRange,
  });
}
