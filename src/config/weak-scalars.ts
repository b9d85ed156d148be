import { parseDuration } from '../support/duration.js';
import { BuildError, type BuildErrorFacts } from '../support/errors.js';
import { goBool } from '../support/go-bool.js';
import { goQuote } from '../support/go-quote.js';
import { goTypeName, goValueText, type SourceValue } from './source-value.js';

/**
 * Weak decoding of single values (spec-json-template 8). Every function takes a value that is not null and the option's
 * path for the message, and throws a BuildError `InvalidOption` with Packer's text.
 */
export function weakString(value: SourceValue, name: string): string {
  if (value.kind === 'string') return value.value;
  if (value.kind === 'bool') return value.value ? '1' : '0';
  if (value.kind === 'number') return decimalText(value.value);
  return unconvertible(value, name, 'string');
}

/** @see weakString */
export function weakBool(value: SourceValue, name: string): boolean {
  if (value.kind === 'bool') return value.value;
  if (value.kind === 'number') return value.value !== 0;
  if (value.kind !== 'string') return unconvertible(value, name, 'bool');
  const bool = value.value === '' ? false : goBool(value.value);
  if (bool !== undefined) return bool;
  return fail(`cannot parse '${name}' as bool: strconv.ParseBool: parsing ${goQuote(value.value)}: invalid syntax`, {
    range: value.range,
    hint: 'Write true or false.',
  });
}

/** A bool, or undefined for the empty string. @see weakString */
export function weakTristate(value: SourceValue, name: string): boolean | undefined {
  return value.kind === 'string' && value.value === '' ? undefined : weakBool(value, name);
}

/** @see weakString */
export function weakInt(value: SourceValue, name: string): number {
  if (value.kind === 'number') return Math.trunc(value.value);
  if (value.kind === 'bool') return value.value ? 1 : 0;
  if (value.kind !== 'string') return unconvertible(value, name, 'int');
  if (value.value === '') return 0;
  if (!INTEGER.test(value.value)) {
    return fail(`cannot parse '${name}' as int: strconv.ParseInt: parsing ${goQuote(value.value)}: invalid syntax`, {
      range: value.range,
      hint: 'Write a whole number.',
    });
  }
  const number = integer(value.value);
  if (Math.abs(number) > 2 ** 63) {
    return fail(
      `cannot parse '${name}' as int: strconv.ParseInt: parsing ${goQuote(value.value)}: value out of range`,
      { range: value.range, hint: 'Write a smaller number.' },
    );
  }
  return number;
}

/** @see weakString */
export function weakFloat(value: SourceValue, name: string): number {
  if (value.kind === 'number') return value.value;
  if (value.kind === 'bool') return value.value ? 1 : 0;
  if (value.kind !== 'string') return unconvertible(value, name, 'float64');
  if (value.value === '') return 0;
  if (/^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/.test(value.value)) return Number(value.value);
  return fail(`cannot parse '${name}' as float: strconv.ParseFloat: parsing ${goQuote(value.value)}: invalid syntax`, {
    range: value.range,
    hint: 'Write a number.',
  });
}

/** Milliseconds; a number is nanoseconds. @see weakString */
export function weakDuration(value: SourceValue, name: string): number {
  if (value.kind === 'number') return Math.trunc(value.value) / 1e6;
  if (value.kind === 'bool') return value.value ? 1e-6 : 0;
  if (value.kind !== 'string') return unconvertible(value, name, 'time.Duration');
  try {
    return parseDuration(value.value);
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    return fail(`error decoding '${name}': ${error.message}`, { range: value.range, hint: error.hint });
  }
}

/** Throws Packer's text for a value of a kind that cannot become the wanted type. */
export function unconvertible(value: SourceValue, name: string, wanted: string): never {
  return fail(
    `'${name}' expected type '${wanted}', got unconvertible type '${goTypeName(value)}', value: '${goValueText(value)}'`,
    { range: value.range },
  );
}

/** Go: strconv.ParseInt with base 0. */
const INTEGER = /^[+-]?(?:0[xX](?:_?[\da-fA-F])+|0[bB](?:_?[01])+|0[oO]?(?:_?[0-7])+|0|[1-9](?:_?\d)*)$/;

function integer(text: string): number {
  const digits = text.replace(/^[+-]/, '').replaceAll('_', '');
  const octal = /^0[0-7]/.test(digits) ? `0o${digits.slice(1)}` : digits;
  const number = Number(octal);
  return text.startsWith('-') && number !== 0 ? -number : number;
}

/** The shortest decimal form, never with an exponent (Go: format 'f'). */
function decimalText(value: number): string {
  const text = String(value);
  const match = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (match === null) return Object.is(value, -0) ? '-0' : text;
  const [, sign = '', head = '', fraction = '', exponent = '0'] = match;
  const digits = head + fraction;
  const point = 1 + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, '0')}`;
}

function fail(message: string, facts: Pick<BuildErrorFacts, 'range' | 'hint'>): never {
  throw new BuildError(message, { code: 'InvalidOption', source: 'user', ...facts });
}
