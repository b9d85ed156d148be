import type { GoValue } from './values.js';

/** The type of a function's parameter; `any` also takes nil and missing values (as `null`). */
export type GoParameter = 'string' | 'int' | 'any';

/**
 * A function that templates can call. Number and types of arguments are checked before the call, with Go's texts.
 * What it throws becomes `error calling <name>: <message>`.
 */
export interface GoFunction {
  readonly params: readonly GoParameter[];
  /** The type of any further arguments. */
  readonly variadic?: GoParameter | undefined;
  call(...args: GoValue[]): GoValue;
}

/** The functions by name; one named like a builtin replaces it. */
export type FunctionTable = ReadonlyMap<string, GoFunction>;

/** What the parser asks: is there a function of this name? A table, a set of names or a predicate. */
export type FunctionNames = { has(name: string): boolean } | ((name: string) => boolean);
