import type { Value } from '../cty/values.js';
import type { FunctionContext } from '../hcl-functions/definition.js';
import type { ScopeFunction } from './scope-function.js';

/** What names mean where an expression stands. Names that are not here are looked for in the parent. @see spec-hcl2 A.4, B.5 */
export interface Scope {
  /** Absent here and in all parents: "Variables not allowed". */
  readonly variables?: ReadonlyMap<string, Value> | undefined;
  /** Absent here and in all parents: "Function calls not allowed". */
  readonly functions?: ReadonlyMap<string, ScopeFunction> | undefined;
  /** What the functions work with; where they are. */
  readonly context?: FunctionContext | undefined;
  readonly parent?: Scope | undefined;
}

/** A scope within another, with more names: they hide the same names outside. */
export function childScope(parent: Scope | undefined, variables: ReadonlyMap<string, Value>): Scope {
  return { variables, parent };
}

/** What a name stands for; undefined when nothing. */
export function findVariable(scope: Scope | undefined, name: string): Value | undefined {
  for (let at = scope; at !== undefined; at = at.parent) {
    const value = at.variables?.get(name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** What functions work with here; undefined where none can be called. */
export function contextOf(scope: Scope | undefined): FunctionContext | undefined {
  for (let at = scope; at !== undefined; at = at.parent) if (at.context !== undefined) return at.context;
  return undefined;
}

/** The names of a kind that the scope and its parents have; undefined where there are none at all. */
export function namesInScope(
  scope: Scope | undefined,
  kind: 'variables' | 'functions',
): ReadonlySet<string> | undefined {
  let names: Set<string> | undefined;
  for (let at = scope; at !== undefined; at = at.parent) {
    const own = at[kind];
    if (own !== undefined) names = new Set([...(names ?? []), ...own.keys()]);
  }
  return names;
}

/** A function with what it works with. */
export interface FoundFunction {
  readonly definition: ScopeFunction;
  readonly context: FunctionContext;
}

/** The function of a name; undefined when there is none. */
export function findFunction(scope: Scope | undefined, name: string): FoundFunction | undefined {
  for (let at = scope; at !== undefined; at = at.parent) {
    const definition = at.functions?.get(name);
    if (definition === undefined) continue;
    if (at.context === undefined) throw new TypeError('a scope with functions has their context');
    return { definition, context: at.context };
  }
  return undefined;
}
