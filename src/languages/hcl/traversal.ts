import type { Access, Expression, Variable } from './nodes.js';

/** A name and constant steps from it: `var.list[0]`. What an expression refers to can be told without evaluating it. */
export interface Traversal {
  readonly root: string;
  /** Attribute names and string keys as strings, indexes as the text of the number. */
  readonly steps: readonly string[];
}

/** The expression as a traversal; undefined when it is anything else (a splat, an index that must be computed). */
export function asTraversal(expression: Expression): Traversal | undefined {
  if (expression.kind === 'variable') return { root: expression.name, steps: [] };
  if (expression.kind !== 'access' || expression.source.kind !== 'variable') return undefined;
  return constantSteps(expression, expression.source);
}

function constantSteps({ steps }: Access, root: Variable): Traversal | undefined {
  const names: string[] = [];
  for (const step of steps) {
    if (step.kind === 'splat') return undefined;
    const name = step.kind === 'attribute' ? step.name : constantKey(step.key);
    if (name === undefined) return undefined;
    names.push(name);
  }
  return { root: root.name, steps: names };
}

function constantKey(key: Expression): string | undefined {
  if (key.kind === 'number') return key.text;
  if (key.kind !== 'template' || key.parts.length > 1) return undefined;
  const part = key.parts[0];
  if (part === undefined) return '';
  return part.kind === 'text' ? part.value : undefined;
}
