import { GoTemplateError } from '../../languages/go-template/errors.js';
import type { CommandNode, TemplateSyntax } from '../../languages/go-template/nodes.js';
import { parseTemplate } from '../../languages/go-template/parse.js';

/** What a template string calls. */
export interface CalledFunctions {
  readonly functions: ReadonlySet<string>;
  /** The variables that `user` is asked for by name. */
  readonly variables: ReadonlySet<string>;
}

/** The function that a command calls; undefined when it calls none. */
export function commandName({ args: [first] }: CommandNode): string | undefined {
  return first.kind === 'identifier' ? first.name : undefined;
}

/** The functions that a text calls; none when it is no template. */
export function calledFunctions(text: string): CalledFunctions {
  const functions = new Set<string>();
  const variables = new Set<string>();
  try {
    const { trees } = parseTemplate(text, { functions: () => true });
    for (const tree of trees.values()) {
      walk(tree, (node) => {
        if (node.kind === 'identifier') functions.add(node.name);
        if (node.kind !== 'command' || commandName(node) !== 'user') return;
        const [, name] = node.args;
        if (name?.kind === 'string') variables.add(name.value);
      });
    }
  } catch (error) {
    if (!(error instanceof GoTemplateError)) throw error;
  }
  return { functions, variables };
}

/** Depth is bounded by the parser. */
function walk(node: TemplateSyntax | undefined, visit: (node: TemplateSyntax) => void): void {
  if (node === undefined) return;
  visit(node);
  for (const child of children(node)) walk(child, visit);
}

function children(node: TemplateSyntax): readonly (TemplateSyntax | undefined)[] {
  switch (node.kind) {
    case 'list':
      return node.nodes;
    case 'pipe':
      return node.commands;
    case 'command':
      return node.args;
    case 'chain':
      return [node.base];
    case 'action':
    case 'template':
      return [node.pipe];
    case 'if':
    case 'with':
    case 'range':
      return [node.pipe, node.body, node.otherwise];
    default:
      return [];
  }
}
