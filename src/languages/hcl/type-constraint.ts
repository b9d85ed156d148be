import { type Diagnostic, didYouMean, type SourceRange } from '../../support/diagnostics.js';
import type { TypeDefaults } from '../cty/defaults.js';
import { ANY, BOOL, NUMBER, STRING, type Type, tupleOf } from '../cty/types.js';
import { keywordExpression } from './json-strings.js';
import type { Call, Expression } from './nodes.js';
import { readObjectType } from './object-type.js';
import { spanning } from './token-stream.js';

/** A type, and the defaults of its optional attributes, when it has any. */
export interface TypeConstraint {
  readonly type: Type;
  readonly defaults: TypeDefaults | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a type such as `list(object({name = string, size = optional(number, 8)}))`; `any` where it is wrong. @see spec-hcl2 A.5 */
export function parseTypeConstraint(expression: Expression): TypeConstraint {
  const diagnostics: Diagnostic[] = [];
  const { type, defaults } = readType(expression, { optional: 'with defaults', diagnostics });
  return { type, defaults, diagnostics };
}

/** Reads a type of `convert`: attributes have no defaults, and optional ones must be there all the same. */
export function parseStrictType(expression: Expression): Pick<TypeConstraint, 'type' | 'diagnostics'> {
  const diagnostics: Diagnostic[] = [];
  const { type } = readType(expression, { optional: 'required', diagnostics });
  return { type, diagnostics };
}

/** How a type is read, and the problems found so far. */
export interface TypeReading {
  readonly optional: 'with defaults' | 'required';
  readonly diagnostics: Diagnostic[];
}

/** A type that is a part of another one. */
export interface ReadType {
  readonly type: Type;
  readonly defaults?: TypeDefaults | undefined;
}

const KEYWORDS: ReadonlyMap<string, Type> = new Map([
  ['string', STRING],
  ['number', NUMBER],
  ['bool', BOOL],
  ['any', ANY],
]);

/** What takes other types, and how it is written. */
const CONSTRUCTORS: ReadonlyMap<string, string> = new Map([
  ['list', 'For example: list(string).'],
  ['set', 'For example: set(string).'],
  ['map', 'For example: map(string).'],
  ['tuple', 'For example: tuple([string, number]).'],
  ['object', 'For example: object({name = string}).'],
]);

const ALL = 'Types are string, number, bool, any, list(T), set(T), map(T), tuple([T]) and object({name = T}).';

/** How an optional attribute is written. */
export const OPTIONAL_EXAMPLE = 'For example: object({size = optional(number, 8)}).';

/** Reads a type within another one. */
export function readType(expression: Expression, reading: TypeReading): ReadType {
  const written = keywordExpression(expression);
  if (written?.kind === 'variable') return readKeyword(written.name, written.range, reading);
  if (written?.kind === 'call') return readConstructed(written, reading);
  const hint = expression.kind === 'template' ? 'Write the type without quotes.' : ALL;
  return wrongType(reading, expression.range, { detail: 'This is no type.', hint });
}

function readKeyword(name: string, range: SourceRange, reading: TypeReading): ReadType {
  const type = KEYWORDS.get(name);
  if (type !== undefined) return { type };
  const hint = CONSTRUCTORS.get(name);
  if (hint === undefined) return unknownType(name, range, reading);
  return wrongType(reading, range, { detail: `The type ${name} needs to know what it contains.`, hint });
}

function unknownType(name: string, range: SourceRange, reading: TypeReading): ReadType {
  const close = didYouMean(name, [...KEYWORDS.keys(), ...CONSTRUCTORS.keys()]);
  const hint = close === undefined ? undefined : `Did you mean ${close}?`;
  return wrongType(reading, range, { detail: `There is no type "${name}".`, hint });
}

function readConstructed(call: Call, reading: TypeReading): ReadType {
  const { name, args, nameRange } = call;
  if (name === 'optional') {
    const detail = 'Only an attribute of an object can be optional.';
    return wrongType(reading, nameRange, { detail, hint: OPTIONAL_EXAMPLE });
  }
  if (KEYWORDS.has(name))
    return wrongType(reading, argumentsRange(call), { detail: `The type ${name} takes no arguments.` });
  const hint = CONSTRUCTORS.get(name);
  if (hint === undefined) return unknownType(name, nameRange, reading);
  const [argument] = args;
  if (argument === undefined || args.length > 1 || call.expandsLast) {
    return wrongType(reading, argumentsRange(call), { detail: `The type ${name} takes one argument.`, hint });
  }
  if (name === 'tuple') return readTuple(argument, hint, reading);
  if (name === 'object') return readObjectType(argument, hint, reading);
  return readCollection(name === 'list' || name === 'set' ? name : 'map', argument, reading);
}

function readCollection(kind: 'list' | 'set' | 'map', argument: Expression, reading: TypeReading): ReadType {
  const { type, defaults } = readType(argument, reading);
  return {
    type: { kind, element: type },
    defaults: defaults === undefined ? undefined : { kind: 'collection', element: defaults },
  };
}

function readTuple(argument: Expression, hint: string, reading: TypeReading): ReadType {
  if (argument.kind !== 'tuple') {
    return wrongType(reading, argument.range, { detail: 'The types of a tuple stand in brackets.', hint });
  }
  const elements = argument.items.map((item) => readType(item, reading));
  const hasDefaults = elements.some(({ defaults }) => defaults !== undefined);
  return {
    type: tupleOf(elements.map(({ type }) => type)),
    defaults: hasDefaults ? { kind: 'tuple', elements: elements.map(({ defaults }) => defaults) } : undefined,
  };
}

/** Notes that something is no type. */
export function wrongType(
  { diagnostics }: TypeReading,
  range: SourceRange,
  { detail, hint }: { readonly detail: string; readonly hint?: string | undefined },
): ReadType {
  const summary = 'Invalid type specification';
  diagnostics.push({ severity: 'error', code: 'InvalidTypeSpecification', summary, detail, hint, range });
  return { type: ANY };
}

/** The parentheses of a call, with what is in them. */
export function argumentsRange({ openRange, closeRange }: Call): SourceRange {
  return spanning(openRange, closeRange);
}
