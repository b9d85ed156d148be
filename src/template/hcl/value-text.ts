import type { BigFloat } from '../../languages/cty/big-float.js';
import { isWhollyKnown } from '../../languages/cty/known.js';
import type { Value } from '../../languages/cty/values.js';
import { floatText } from '../../languages/go-template/float-text.js';
import { goQuote } from '../../support/go-quote.js';
import { UNKNOWN_TEXT } from './source-values.js';

/** A value as console and inspect print it: texts bare, but quoted inside of others. @see spec-commands 4.2 */
export function valueText(value: Value): string {
  if (!isWhollyKnown(value)) return UNKNOWN_TEXT;
  return value.kind === 'string' ? value.value : nestedText(value, '');
}

function nestedText(value: Value, indent: string): string {
  switch (value.kind) {
    case 'string':
      return goQuote(value.value);
    case 'number':
      return numberText(value.value);
    case 'bool':
      return String(value.value);
    case 'list':
    case 'set':
    case 'tuple':
      return itemsText(value.items, indent);
    case 'map':
    case 'object':
      return entriesText(value.entries, indent);
    default:
      return 'null';
  }
}

/** Whole numbers in full when they fit 64 bits, others as Go's `%g` prints a float64. */
function numberText(number: BigFloat): string {
  if (number.isInteger()) {
    const whole = number.toBigInt();
    if (BigInt.asIntN(64, whole) === whole) return String(whole);
  }
  // The sign is that of `%+g`.
  return floatText(number.toNumber(), 'g', -1).replace(/^\+(?=\d)/, '');
}

function itemsText(items: readonly Value[], indent: string): string {
  if (items.length === 0) return '[]';
  const inner = `${indent}  `;
  return `[\n${items.map((item) => `${inner}${nestedText(item, inner)},\n`).join('')}${indent}]`;
}

/** Entries that are null are left out. */
function entriesText(entries: ReadonlyMap<string, Value>, indent: string): string {
  const inner = `${indent}  `;
  const lines = [...entries]
    .filter(([, value]) => value.kind !== 'null')
    .map(([key, value]) => `${inner}${goQuote(key)} = ${nestedText(value, inner)}\n`);
  if (lines.length === 0) return '{}';
  return `{\n${lines.join('')}${indent}}`;
}
