import { type FormatSpec, pad } from './format-spec.js';
import { canBackquote, quote } from './quote.js';
import { toBytes } from './utf8.js';

/** A string with a verb; undefined when strings have no such verb. */
export function formatString(value: string, verb: string, spec: FormatSpec): string | undefined {
  switch (verb) {
    case 'v':
      return spec.sharpV ? quoted(value, spec) : pad(truncated(value, spec), spec);
    case 's':
      return pad(truncated(value, spec), spec);
    case 'q':
      return quoted(value, spec);
    case 'x':
    case 'X':
      return hexadecimal(value, verb, spec);
    default:
      return undefined;
  }
}

function truncated(value: string, { precision }: FormatSpec): string {
  if (precision === undefined || precision >= value.length) return value;
  return [...value].slice(0, precision).join('');
}

function quoted(value: string, spec: FormatSpec): string {
  const text = truncated(value, spec);
  if (spec.sharp && canBackquote(text)) return pad(`\`${text}\``, spec);
  return pad(quote(text, { ascii: spec.plus ?? false }), spec);
}

function hexadecimal(value: string, verb: 'x' | 'X', spec: FormatSpec): string {
  const bytes = [...toBytes(value)].slice(0, spec.precision);
  if (bytes.length === 0) return pad('', spec);
  const prefix = spec.sharp ? `0${verb}` : '';
  const pairs = bytes.map((byte) => byte.toString(16).padStart(2, '0'));
  const cased = verb === 'X' ? pairs.map((pair) => pair.toUpperCase()) : pairs;
  return pad(spec.space ? cased.map((pair) => prefix + pair).join(' ') : prefix + cased.join(''), spec);
}
