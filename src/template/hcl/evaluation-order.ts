import { type Diagnostic, didYouMean, type SourceRange } from '../../support/diagnostics.js';
import { nameHint, problem } from './problem.js';

/** Something that is evaluated once, and what must be evaluated before it. */
export interface GraphNode {
  /** `local.name` or `data.type.name`. */
  readonly key: string;
  readonly uses: readonly { readonly key: string; readonly range: SourceRange }[];
}

/**
 * The nodes with what each uses before it, otherwise in their order; or the first reason why there is no such order: a use of
 * what does not exist, or a circle. @see spec-hcl2 B.4
 */
export function evaluationOrder<N extends GraphNode>(
  nodes: ReadonlyMap<string, N>,
): { readonly order: readonly N[] } | { readonly problem: Diagnostic } {
  const search = new Search(nodes);
  for (const node of nodes.values()) {
    const found = search.visit(node);
    if (found !== undefined) return { problem: found };
  }
  return { order: search.order };
}

/** A depth-first search with a stack of its own: long chains of locals do not exhaust that of the program. */
class Search<N extends GraphNode> {
  readonly order: N[] = [];
  readonly #nodes: ReadonlyMap<string, N>;
  readonly #state = new Map<string, 'open' | 'done'>();

  constructor(nodes: ReadonlyMap<string, N>) {
    this.#nodes = nodes;
  }

  visit(root: N): Diagnostic | undefined {
    if (this.#state.has(root.key)) return undefined;
    const path: { readonly node: N; next: number }[] = [{ node: root, next: 0 }];
    this.#state.set(root.key, 'open');
    for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
      const use = top.node.uses[top.next++];
      if (use === undefined) {
        this.#state.set(top.node.key, 'done');
        this.order.push(top.node);
        path.pop();
        continue;
      }
      const target = this.#nodes.get(use.key);
      if (target === undefined) return this.#missing(top.node, use);
      const state = this.#state.get(use.key);
      if (state === 'open') {
        const start = path.findIndex(({ node }) => node.key === use.key);
        return circle([...path.slice(start).map(({ node }) => node.key), use.key], use.range);
      }
      if (state === 'done') continue;
      this.#state.set(use.key, 'open');
      path.push({ node: target, next: 0 });
    }
    return undefined;
  }

  #missing({ key }: N, use: GraphNode['uses'][number]): Diagnostic {
    const near = didYouMean(use.key, this.#nodes.keys());
    const root = use.key.slice(0, use.key.indexOf('.') + 1);
    const known = [...this.#nodes.keys()].filter((name) => name.startsWith(root));
    return refused(`${key} uses ${use.key}, which is not declared.`, use.range, nameHint(near, known, 'Declared are'));
  }
}

function circle(keys: readonly string[], range: SourceRange): Diagnostic {
  return refused(`These use each other in a circle: ${keys.join(' -> ')}.`, range);
}

function refused(detail: string, range: SourceRange, hint?: string): Diagnostic {
  return problem('ExecutionGraph', 'failed to prepare execution graph', { detail, range, hint });
}
