import { quote } from '../go-template/quote.js';
import { FunctionError } from './definition.js';

/** One verb of a format string, with what it asks for. @see spec-hcl2 C, "format verbs" */
export interface FormatVerb {
  /** All of it, "%-5.2[1]d". */
  readonly source: string;
  /** Where it begins, in bytes of UTF-8. */
  readonly offset: number;
  readonly letter: string;
  /** Some of `0#-+` and space. */
  readonly flags: ReadonlySet<string>;
  readonly width: number;
  readonly precision: number | undefined;
  /** From 1. */
  readonly argument: number;
}

/** A format string in its parts. */
export type FormatPart = string | FormatVerb;

/** The widest padding and the longest fraction that can be asked for; Go's own limit. Deviation: format-width. */
const LIMIT = 1_000_000;

const VERB = /%([0#\-+ ]*)([1-9][0-9]*)?(?:\.([0-9]*))?(?:\[([1-9][0-9]*)\])?([A-Za-z])/y;
/** What a verb that breaks off has until there. */
const BEGINNING = /%[0#\-+ ]*(?:[1-9][0-9]*)?(?:\.[0-9]*)?(?:\[(?:[1-9][0-9]*\]?)?)?/y;

/**
 * The parts of a format string, one after the other: a verb that is none throws {@link FunctionError} only when its turn comes,
 * so that what is wrong with the arguments of those before it is told first.
 */
export function* formatParts(format: string): Generator<FormatPart> {
  let next = 1;
  for (let at = 0; at < format.length; ) {
    const percent = format.indexOf('%', at);
    const literalEnd = percent < 0 ? format.length : percent;
    if (literalEnd > at) yield format.slice(at, literalEnd);
    at = literalEnd;
    if (format.startsWith('%%', at)) {
      yield '%';
      at += 2;
    } else if (at < format.length) {
      const verb = verbAt(format, at, next);
      yield verb;
      next = verb.argument + 1;
      at += verb.source.length;
    }
  }
}

function verbAt(format: string, at: number, next: number): FormatVerb {
  VERB.lastIndex = at;
  const match = VERB.exec(format);
  if (match === null) throw brokenVerb(format, at);
  const [source, flags = '', width, precision, argument, letter = ''] = match;
  return {
    source,
    offset: byteLength(format, at),
    letter,
    flags: new Set(flags),
    width: bounded(Number(width ?? 0)),
    precision: precision === undefined ? undefined : bounded(Number(precision)),
    argument: argument === undefined ? next : Number(argument),
  };
}

function bounded(size: number): number {
  if (size > LIMIT) throw new FunctionError(`widths and precisions go up to ${LIMIT}`);
  return size;
}

function brokenVerb(format: string, at: number): FunctionError {
  BEGINNING.lastIndex = at;
  const end = at + (BEGINNING.exec(format)?.[0].length ?? 0);
  const offset = byteLength(format, end);
  const character = String.fromCodePoint(format.codePointAt(end) ?? 0);
  if (end === format.length) return new FunctionError(`invalid format string starting at offset ${offset}`);
  return new FunctionError(`unrecognized format character ${quote(character, { mark: "'" })} at offset ${offset}`);
}

function byteLength(format: string, end: number): number {
  return Buffer.byteLength(format.slice(0, end));
}
