import { didYouMean } from '../support/diagnostics.js';
import { parseDuration } from '../support/duration.js';
import { goBool } from '../support/go-bool.js';

/** How a flag takes its value (spec-commands 1); durations are Go's and longer than nothing. */
export type FlagKind = 'bool' | 'string' | 'list' | 'int' | 'duration';

/** A flag of a command. */
export interface FlagSpec {
  readonly kind: FlagKind;
  readonly help: string;
  /** Shown in help: `-var 'key=value'`. */
  readonly value?: string;
  readonly values?: readonly string[];
}

/** Parsed arguments; a flag that may repeat keeps all its values, in order, and `order` keeps the order across flags. */
export interface ParsedFlags {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly order: readonly { readonly flag: string; readonly value: string }[];
  readonly rest: readonly string[];
}

/** Thrown for `-h` and for flags that do not parse. */
export class FlagError extends Error {
  readonly help: boolean;

  constructor(message: string, help = false) {
    super(message);
    this.name = 'FlagError';
    this.help = help;
  }
}

/**
 * Parses arguments by the grammar of Go's flag package: one or two dashes, `-f=v` or `-f v`, booleans only `-f` or
 * `-f=bool`, ending at the first word that is no flag or at `--`.
 */
export function parseFlags(args: readonly string[], specs: Readonly<Record<string, FlagSpec>>): ParsedFlags {
  const order: { flag: string; value: string }[] = [];
  let index = 0;
  for (; index < args.length; index++) {
    const argument = args[index] ?? '';
    if (argument === '--') {
      index++;
      break;
    }
    if (!argument.startsWith('-') || argument === '-') break;
    const { name, inline } = splitFlag(argument);
    if (name === 'h' || name === 'help') throw new FlagError('', true);
    const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
    if (spec === undefined) throw unknownFlag(name, specs);
    let value = inline;
    if (value === undefined && spec.kind === 'bool') value = 'true';
    if (value === undefined) {
      value = args[++index];
      if (value === undefined) throw new FlagError(`flag needs an argument: -${name}`);
    }
    order.push({ flag: name, value: checked(name, spec, value) });
  }
  return { values: grouped(order), order, rest: args.slice(index) };
}

/** The last value of a flag that is on or off. */
export function boolFlag(flags: ParsedFlags, name: string, fallback: boolean): boolean {
  const value = flags.values.get(name)?.at(-1);
  return value === undefined ? fallback : goBool(value) === true;
}

/** All items of a comma list flag, in order. */
export function listFlag(flags: ParsedFlags, name: string): string[] {
  return (flags.values.get(name) ?? []).flatMap((value) => value.split(',')).filter((item) => item !== '');
}

/** Milliseconds of a flag that takes a duration; undefined when it is not given. */
export function durationFlag(flags: ParsedFlags, name: string): number | undefined {
  const value = flags.values.get(name)?.at(-1);
  return value === undefined ? undefined : parseDuration(value);
}

function unknownFlag(name: string, specs: Readonly<Record<string, FlagSpec>>): FlagError {
  const near = didYouMean(name, Object.keys(specs));
  const hint = near === undefined ? '' : `\nDid you mean -${near}?`;
  return new FlagError(`flag provided but not defined: -${name}${hint}`);
}

function splitFlag(argument: string): { name: string; inline: string | undefined } {
  const body = argument.replace(/^--?/, '');
  const equals = body.indexOf('=');
  if (body === '' || body.startsWith('-') || equals === 0) throw new FlagError(`bad flag syntax: ${argument}`);
  return equals < 0
    ? { name: body, inline: undefined }
    : { name: body.slice(0, equals), inline: body.slice(equals + 1) };
}

function checked(name: string, spec: FlagSpec, value: string): string {
  const refuse = (why: string) => new FlagError(`invalid value "${value}" for flag -${name}: ${why}`);
  if (spec.kind === 'bool' && goBool(value) === undefined) {
    throw new FlagError(`invalid boolean value "${value}" for -${name}: parse error`);
  }
  if (spec.kind === 'duration' && !isDuration(value)) throw refuse('parse error');
  if (spec.kind === 'int' && !/^[+-]?\d+$/.test(value)) throw refuse('parse error');
  if (spec.values !== undefined && !spec.values.includes(value))
    throw refuse(`expected one of [${spec.values.join(' ')}]`);
  return value;
}

function isDuration(text: string): boolean {
  try {
    return parseDuration(text) > 0;
  } catch {
    return false;
  }
}

function grouped(order: readonly { flag: string; value: string }[]): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, string[]>();
  for (const { flag, value } of order) values.set(flag, [...(values.get(flag) ?? []), value]);
  return values;
}
