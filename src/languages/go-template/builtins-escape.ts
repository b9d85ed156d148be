import { isPrintable } from './characters.js';
import { formatPrint } from './format-value.js';
import { type Operand, toValue, unboxed } from './operand.js';
import { toBytes } from './utf8.js';

const htmlEscapes: ReadonlyMap<string, string> = new Map([
  ['\0', '\ufffd'],
  ['"', '&#34;'],
  ["'", '&#39;'],
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
]);

const jsEscapes: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ["'", "\\'"],
  ['"', '\\"'],
  ['<', '\\u003C'],
  ['>', '\\u003E'],
  ['&', '\\u0026'],
  ['=', '\\u003D'],
]);

/** Go's `html`. */
export function escapeHtml(args: readonly Operand[]): string {
  return joined(args).replace(/[\0"'&<>]/g, (character) => htmlEscapes.get(character) ?? character);
}

/** Go's `js`. */
export function escapeJs(args: readonly Operand[]): string {
  let result = '';
  for (const character of joined(args)) result += jsEscapes.get(character) ?? escapeUnprintable(character);
  return result;
}

function escapeUnprintable(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code === 0x7f || isPrintable(character)) return character;
  return `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Go's `urlquery`. */
export function escapeQuery(args: readonly Operand[]): string {
  let result = '';
  for (const byte of toBytes(joined(args))) {
    const character = String.fromCharCode(byte);
    if (/[A-Za-z0-9._~-]/.test(character)) result += character;
    else if (character === ' ') result += '+';
    else result += `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  }
  return result;
}

/** The arguments as `print` joins them, nil as `<no value>`. */
function joined(args: readonly Operand[]): string {
  const [only] = args;
  if (args.length === 1 && typeof only === 'string') return only;
  return formatPrint(args.map((operand) => (unboxed(operand) === undefined ? '<no value>' : toValue(operand))));
}
