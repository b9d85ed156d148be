import Type, { type TSchema } from 'typebox';
import type { OptionFacts, OptionSchema, OptionsDeclaration } from '../contract/config.js';

/**
 * Option declarations. One declaration gives the static type, weak decoding, Ajv validation, "did you mean" and the page
 * under `docs/`. Values follow Go's zero values: an absent string is `''`, list `[]`, map `{}`, number `0`, bool `false`;
 * `undefined` only where Packer tells "unset" apart (`tristate`, `optionalInt`, `struct`).
 */
export type Option<T> = OptionSchema & { readonly schema: TSchema; readonly decodes?: T };

/** Facts a declaration may give; `weak` follows from the constructor used. */
export type Facts = Partial<Omit<OptionFacts, 'weak' | 'description' | 'struct'>>;

type SnakeToCamel<S extends string> = S extends `${infer Head}_${infer Tail}`
  ? `${Head}${Capitalize<SnakeToCamel<Tail>>}`
  : S;

type Properties = Readonly<Record<string, Option<unknown>>>;

/** The decoded form of a set of options: camelCase keys. */
export type DecodedOptions<P extends Properties> = {
  readonly [K in keyof P & string as SnakeToCamel<K>]: P[K] extends Option<infer T> ? T : never;
};

/** The decoded type of a declaration: `OptionsOf<typeof options>`. */
export type OptionsOf<D> = D extends OptionsDeclaration<infer T> ? T : never;

/** Declares the options of a component (or of a nested block). Spread shared groups into it. */
export function defineOptions<P extends Properties>(
  properties: P,
): OptionsDeclaration<DecodedOptions<P>> & { readonly properties: P } {
  return { properties };
}

/** A string. */
export function string(description: string, facts: Facts = {}): Option<string> {
  return make(Type.String(stringConstraints(facts)), { default: '', ...facts, weak: 'string', description });
}

/** One of `values`, or empty when not given. */
export function choice<const V extends string>(
  values: readonly V[],
  description: string,
  facts: Facts = {},
): Option<V | ''> {
  return make(Type.String(), { default: '', ...facts, values, weak: 'string', description });
}

/** true or false. */
export function bool(description: string, facts: Facts = {}): Option<boolean> {
  return make(Type.Boolean(), { default: false, ...facts, weak: 'bool', description });
}

/** true, false or unset (Packer's trilean). */
export function tristate(description: string, facts: Facts = {}): Option<boolean | undefined> {
  return make(Type.Boolean(), { ...facts, weak: 'tristate', description });
}

/** A whole number; 0 when absent. */
export function int(description: string, facts: Facts = {}): Option<number> {
  return make(Type.Integer(numberConstraints(facts)), { default: 0, ...facts, weak: 'int', description });
}

/** A whole number or unset. */
export function optionalInt(description: string, facts: Facts = {}): Option<number | undefined> {
  return make(Type.Integer(numberConstraints(facts)), { ...facts, weak: 'optional-int', description });
}

/** A number that may have a fraction; 0 when absent. */
export function float(description: string, facts: Facts = {}): Option<number> {
  return make(Type.Number(numberConstraints(facts)), { default: 0, ...facts, weak: 'float', description });
}

/** A Go duration (`1m30s`; a JSON number is nanoseconds), decoded to milliseconds. `default` is in milliseconds too. */
export function duration(description: string, facts: Facts = {}): Option<number> {
  return make(Type.Number(), { default: 0, ...facts, weak: 'duration', description });
}

/** A list of strings; a string is split at commas. */
export function stringList(description: string, facts: Facts = {}): Option<readonly string[]> {
  return make(Type.Array(Type.String()), { default: [], ...facts, weak: 'string-list', description });
}

/** A list of lists of strings; an inner list may be a comma string. */
export function stringListList(description: string, facts: Facts = {}): Option<readonly (readonly string[])[]> {
  return make(Type.Array(Type.Array(Type.String())), { default: [], ...facts, weak: 'string-list-list', description });
}

/** A list of whole numbers. */
export function intList(description: string, facts: Facts = {}): Option<readonly number[]> {
  return make(Type.Array(Type.Integer()), { default: [], ...facts, weak: 'int-list', description });
}

/** A map of strings, in template order. */
export function stringMap(description: string, facts: Facts = {}): Option<Readonly<Record<string, string>>> {
  return make(Type.Record(Type.String(), Type.String()), { default: {}, ...facts, weak: 'string-map', description });
}

/** A nested block, or undefined when absent. */
export function struct<T>(
  declaration: OptionsDeclaration<T>,
  description: string,
  facts: Facts = {},
): Option<T | undefined> {
  return make(Type.Unknown(), { ...facts, weak: 'struct', description, struct: declaration });
}

/** A repeatable nested block. */
export function structList<T>(
  declaration: OptionsDeclaration<T>,
  description: string,
  facts: Facts = {},
): Option<readonly T[]> {
  return make(Type.Unknown(), { default: [], ...facts, weak: 'struct-list', description, struct: declaration });
}

/** An option that Packer knows and this engine does not have yet: refused at validation, by name and position. */
export function unsupported(reason: string): Option<undefined> {
  return make(Type.Unknown(), { weak: 'any', description: reason, unsupported: reason });
}

function make<T>(schema: TSchema, option: OptionFacts): Option<T> {
  return { schema, option };
}

function stringConstraints(facts: Facts): Record<string, unknown> {
  return facts.values === undefined ? {} : { enum: [...facts.values] };
}

function numberConstraints(facts: Facts): Record<string, unknown> {
  return {
    ...(facts.minimum === undefined ? {} : { minimum: facts.minimum }),
    ...(facts.maximum === undefined ? {} : { maximum: facts.maximum }),
  };
}
