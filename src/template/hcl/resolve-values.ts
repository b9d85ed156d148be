import { mapValue, objectValue, type Value } from '../../languages/cty/values.js';
import type { BodyBlock } from '../../languages/hcl/body/body.js';
import { evaluate } from '../../languages/hcl/evaluate.js';
import { type Reference, references } from '../../languages/hcl/references.js';
import type { Scope } from '../../languages/hcl/scope.js';
import { type Diagnostic, hasErrors } from '../../support/diagnostics.js';
import { bodyReferences } from './body-references.js';
import { extentProblem } from './check-extent.js';
import { evaluationOrder, type GraphNode } from './evaluation-order.js';
import type { LocalDeclaration } from './local-declarations.js';
import { untilAnswered } from './network-answers.js';
import { loadDataSource, type ReadDataScope, readData } from './read-data.js';
import { markedIf, NO_BUILD, NO_SOURCE, placedScope } from './scopes.js';

/** What locals and data sources are evaluated from. */
export interface ValuesScope extends ReadDataScope {
  readonly locals: ReadonlyMap<string, LocalDeclaration>;
  /** By `type.name`. */
  readonly data: ReadonlyMap<string, BodyBlock>;
  /** `var`, `path`, `packer` and functions. */
  readonly scope: Scope;
}

/** The values that could be had. */
export interface ResolvedValues {
  readonly locals: ReadonlyMap<string, Value>;
  /** By type, then by name. */
  readonly data: ReadonlyMap<string, ReadonlyMap<string, Value>>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Evaluates data sources and locals, each after what it uses; what uses one that failed is left out.
 *
 * Deviation: all-problems-reported. Packer stops at the first that fails.
 * @see spec-hcl2 B.4
 */
export async function resolveValues(from: ValuesScope): Promise<ResolvedValues> {
  const values = new Values(from);
  await values.resolve();
  return values;
}

/** `local` of all values at hand. */
export function localValue(locals: ReadonlyMap<string, Value>): Value {
  return objectValue(locals);
}

/** `data` of all values at hand: a map by name for each type. */
export function dataValue(data: ReadonlyMap<string, ReadonlyMap<string, Value>>): Value {
  return objectValue(
    [...data].flatMap(([type, named]): [string, Value][] => {
      const [first] = named.values();
      return first === undefined ? [] : [[type, mapValue(first.type, named)]];
    }),
  );
}

/** What became of a node. */
interface Outcome {
  readonly failed: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

interface ValueNode extends GraphNode {
  /** Evaluating it may take a while. */
  readonly isRemote: boolean;
  readonly references: readonly Reference[];
  evaluate(scope: Scope): Promise<readonly Diagnostic[]>;
}

class Values implements ResolvedValues {
  readonly locals = new Map<string, Value>();
  readonly data = new Map<string, Map<string, Value>>();
  readonly diagnostics: Diagnostic[] = [];
  readonly #from: ValuesScope;
  /** Keys of the data blocks of a type, for a use of all of them. */
  readonly #ofType = new Map<string, string[]>();

  constructor(from: ValuesScope) {
    this.#from = from;
    for (const [key, { labels }] of from.data) {
      const type = labels[0] ?? '';
      const keys = this.#ofType.get(type) ?? [];
      keys.push(`data.${key}`);
      this.#ofType.set(type, keys);
    }
  }

  async resolve(): Promise<void> {
    const nodes = new Map<string, ValueNode>();
    for (const block of this.#from.data.values()) {
      const node = await this.#dataNode(block);
      nodes.set(node.key, node);
    }
    for (const local of this.#from.locals.values()) {
      const node = this.#localNode(local);
      nodes.set(node.key, node);
    }
    const sorted = evaluationOrder(nodes);
    if ('problem' in sorted) {
      this.diagnostics.push(sorted.problem);
      return;
    }
    const outcomes = new Map<string, Promise<Outcome>>();
    for (const node of sorted.order) {
      const used = await Promise.all(node.uses.map(({ key }) => outcomes.get(key)));
      const isReady = used.every((outcome) => outcome?.failed !== true);
      const outcome = isReady ? this.#evaluate(node) : Promise.resolve({ failed: true, diagnostics: [] });
      // Awaited in any case, but perhaps not before another one has failed.
      outcome.catch(() => undefined);
      outcomes.set(node.key, outcome);
      // Data sources that do not use each other are read together; what a bare `local` sees does not depend on the clock.
      if (!node.isRemote) await outcome;
    }
    for (const { diagnostics } of await Promise.all(outcomes.values())) this.diagnostics.push(...diagnostics);
  }

  async #evaluate(node: ValueNode): Promise<Outcome> {
    const diagnostics = await node.evaluate(this.#scopeOf(node));
    return { failed: hasErrors(diagnostics), diagnostics };
  }

  #localNode({ name, expression, isSensitive }: LocalDeclaration): ValueNode {
    return {
      ...this.#node(`local.${name}`, references(expression)),
      isRemote: false,
      evaluate: async (scope) => {
        const { value, diagnostics } = await untilAnswered(() => evaluate(expression, scope));
        if (hasErrors(diagnostics)) return diagnostics;
        const tooMuch = extentProblem(value, `local.${name}`, expression.range);
        if (tooMuch !== undefined) return [...diagnostics, tooMuch];
        this.locals.set(name, markedIf(isSensitive, value));
        return diagnostics;
      },
    };
  }

  async #dataNode(block: BodyBlock): Promise<ValueNode> {
    const {
      labels: [type = '', name = ''],
      body,
    } = block;
    const source = await loadDataSource(type, this.#from.dataSources);
    const used = source === undefined ? [] : bodyReferences(body, source.options);
    return {
      ...this.#node(`data.${type}.${name}`, used),
      isRemote: true,
      evaluate: async (scope) => {
        const { value, diagnostics } = await readData(block, scope, this.#from);
        if (value === undefined) return diagnostics;
        this.#from.scope.context?.conceal?.(value, 'fetched');
        const named = this.data.get(type) ?? new Map<string, Value>();
        this.data.set(type, named.set(name, value));
        return diagnostics;
      },
    };
  }

  #node(key: string, used: readonly Reference[]): Omit<ValueNode, 'evaluate' | 'isRemote'> {
    return { key, references: used, uses: used.flatMap((reference) => this.#uses(reference)) };
  }

  /**
   * `local.n` and `data.t.n`; `data.t` and `data` are all of them. A bare `local` is whatever is there already.
   *
   * Deviation: references-in-any-form. Packer crashes on `local["n"]`, `data.t["n"]` and `data.t`.
   */
  #uses({ root, steps: [first, second], range }: Reference): GraphNode['uses'] {
    if (root === 'local' && first !== undefined) return [{ key: `local.${first.name}`, range }];
    if (root !== 'data') return [];
    if (first === undefined) return [...this.#ofType.values()].flat().map((key) => ({ key, range }));
    if (second !== undefined) return [{ key: `data.${first.name}.${second.name}`, range }];
    return (this.#ofType.get(first.name) ?? [`data.${first.name}`]).map((key) => ({ key, range }));
  }

  /** Only what the node uses, so that many locals do not make each other slow; everything where it may use anything. */
  #scopeOf({ uses, references: used }: ValueNode): Scope {
    const usesAll = used.some(({ root, steps }) => root === 'local' && steps.length === 0);
    const keys = new Set(uses.map(({ key }) => key));
    const locals = usesAll ? this.locals : this.#usedLocals(keys);
    return placedScope(this.#from.scope, {
      local: localValue(locals),
      data: dataValue(this.#usedData(keys)),
      source: NO_SOURCE,
      build: NO_BUILD,
    });
  }

  #usedLocals(keys: ReadonlySet<string>): ReadonlyMap<string, Value> {
    const used = new Map<string, Value>();
    for (const key of keys) {
      const name = key.startsWith('local.') ? key.slice('local.'.length) : undefined;
      const value = name === undefined ? undefined : this.locals.get(name);
      if (name !== undefined && value !== undefined) used.set(name, value);
    }
    return used;
  }

  #usedData(keys: ReadonlySet<string>): ReadonlyMap<string, ReadonlyMap<string, Value>> {
    const used = new Map<string, Map<string, Value>>();
    for (const key of keys) {
      const [root, type = '', name = ''] = key.split('.');
      const value = root === 'data' ? this.data.get(type)?.get(name) : undefined;
      if (value === undefined) continue;
      const named = used.get(type) ?? new Map<string, Value>();
      named.set(name, value);
      used.set(type, named);
    }
    return used;
  }
}
