import { type Diagnostic, didYouMean } from '../support/diagnostics.js';
import type { ComponentBlock } from '../template/template.js';

/** How a kind of component is called in messages. */
export type ComponentKind = 'builder' | 'provisioner' | 'post-processor';

const CODES: Readonly<Record<ComponentKind, string>> = {
  builder: 'UnknownBuilder',
  provisioner: 'UnknownProvisioner',
  'post-processor': 'UnknownPostProcessor',
};

/** Loads the component that a block names, or reports an unknown type at its place with what exists. */
export async function loadComponent<T>(
  kind: ComponentKind,
  known: Readonly<Record<string, () => Promise<T>>>,
  block: ComponentBlock,
  report: (diagnostic: Diagnostic) => void,
): Promise<T | undefined> {
  const load = Object.hasOwn(known, block.type) ? known[block.type] : undefined;
  if (load !== undefined) return load();
  report(unknownType(kind, Object.keys(known), block));
  return undefined;
}

function unknownType(kind: ComponentKind, known: readonly string[], block: ComponentBlock): Diagnostic {
  const near = didYouMean(block.type, known);
  return {
    severity: 'error',
    code: CODES[kind],
    summary: `Unknown ${kind} ${JSON.stringify(block.type)}`,
    detail: `Known ${kind}s: ${known.toSorted().join(', ')}`,
    hint: near === undefined ? undefined : `Did you mean ${JSON.stringify(near)}?`,
    range: block.typeRange,
  };
}
