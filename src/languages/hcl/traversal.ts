import { keywordExpression } from './json-strings.js';
import type { AccessStep, Expression } from './nodes.js';

/** A name and constant steps from it: `var.list[0]`. What an expression refers to can be told without evaluating it. */
export interface Traversal {
  readonly root: string;
  /** Attribute names and string keys as strings, indexes as the text of the number. */
  readonly steps: readonly string[];
}

/**
 * The expression as a traversal; undefined when it is anything else (a splat, an index that must be computed). A string of the
 * JSON variant is read as an expression.
 */
export function asTraversal(expression: Expression): Traversal | undefined {
  const written = keywordExpression(expression);
  if (written?.kind === 'variable') return { root: written.name, steps: [] };
  if (written?.kind !== 'access' || written.source.kind !== 'variable') return undefined;
  const steps: string[] = [];
  for (const step of written.steps) {
    const name = constantName(step);
    if (name === undefined) return undefined;
    steps.push(name);
  }
  return { root: written.source.name, steps };
}

/** The name of `.name`, the key of `["name"]` or `[0]`; undefined when it must be computed. */
export function constantName(step: AccessStep): string | undefined {
  if (step.kind === 'attribute') return step.name;
  if (step.kind === 'splat') return undefined;
  const { key } = step;
  if (key.kind === 'number') return key.text;
  if (key.kind !== 'template' || key.parts.length > 1) return undefined;
  const [part] = key.parts;
  if (part === undefined) return '';
  return part.kind === 'text' ? part.value : undefined;
}
