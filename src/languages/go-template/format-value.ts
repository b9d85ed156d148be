import { GoFunctionError } from './errors.js';
import { formatComplex, formatFloat, formatInteger } from './format-number.js';
import { type FormatSpec, pad, plainSpec } from './format-spec.js';
import { formatString } from './format-string.js';
import { limits } from './limits.js';
import { type Operand, toValue, typeName } from './operand.js';
import { toBytes } from './utf8.js';
import { GoComplex, GoList, GoMap, GoStruct, type GoValue } from './values.js';

/** What `{{value}}` prints. */
export function formatPlain(operand: Exclude<Operand, undefined>): string {
  return typeof operand === 'string' ? operand : formatValue(toValue(operand), 'v', plainSpec);
}

/** Go's `fmt.Sprint`: blanks only between operands of which neither is a string. */
export function formatPrint(values: readonly GoValue[]): string {
  let result = '';
  for (const [index, value] of values.entries()) {
    const isApart = index > 0 && typeof value !== 'string' && typeof values[index - 1] !== 'string';
    result += (isApart ? ' ' : '') + formatValue(value, 'v', plainSpec);
  }
  return result;
}

/** Go's `fmt.Sprintln`: blanks between all operands, and a newline. */
export function formatPrintln(values: readonly GoValue[]): string {
  return `${values.map((value) => formatValue(value, 'v', plainSpec)).join(' ')}\n`;
}

/** One operand of `printf` with its verb. A verb that the value does not have gives `%!d(string=hi)`. */
export function formatValue(value: GoValue, verb: string, spec: FormatSpec): string {
  if (value === null) return verb === 'v' || verb === 'T' ? pad('<nil>', spec) : `%!${verb}(<nil>)`;
  if (verb === 'T') return formatString(typeName(value), 's', spec) ?? '';
  // Go takes %w for a mistake as a whole, not element by element.
  if (verb === 'w') return badVerb(value, verb, { spec, depth: 0 });
  return formatNested(value, verb, { spec, depth: 0 });
}

interface Nesting {
  readonly spec: FormatSpec;
  readonly depth: number;
}

function formatNested(value: Exclude<GoValue, null>, verb: string, { spec, depth }: Nesting): string {
  if (depth > limits.valueDepth) throw new GoFunctionError(`value is nested deeper than ${limits.valueDepth} levels`);
  if (verb !== 'p') {
    if (value instanceof GoList) return formatList(value, verb, { spec, depth });
    if (value instanceof GoMap) return formatMap(value, verb, { spec, depth });
    if (value instanceof GoStruct) return formatStruct(value, verb, { spec, depth });
  }
  return formatScalar(value, verb, spec) ?? badVerb(value, verb, { spec, depth });
}

function formatScalar(value: Exclude<GoValue, null>, verb: string, spec: FormatSpec): string | undefined {
  if (typeof value === 'string') return formatString(value, verb, spec);
  if (typeof value === 'bigint') return formatInteger(value, verb, spec);
  if (typeof value === 'number') return formatFloat(value, verb, spec);
  if (typeof value === 'boolean') return verb === 'v' || verb === 't' ? pad(String(value), spec) : undefined;
  return value instanceof GoComplex ? formatComplex(value, verb, spec) : undefined;
}

function badVerb(value: Exclude<GoValue, null>, verb: string, { spec, depth }: Nesting): string {
  return `%!${verb}(${typeName(value)}=${formatNested(value, 'v', { spec, depth: depth + 1 })})`;
}

function formatElement(value: GoValue, verb: string, { spec, depth }: Nesting): string {
  if (value === null) return spec.sharpV ? 'interface {}(nil)' : '<nil>';
  return formatNested(value, verb, { spec, depth: depth + 1 });
}

function formatList(list: GoList, verb: string, nesting: Nesting): string {
  const items = list.items.map((item) => formatElement(item, verb, nesting));
  return nesting.spec.sharpV ? `${typeName(list)}{${items.join(', ')}}` : `[${items.join(' ')}]`;
}

function formatMap(map: GoMap, verb: string, nesting: Nesting): string {
  const items = sortedEntries(map).map(
    ([key, value]) => `${formatElement(key, verb, nesting)}:${formatElement(value, verb, nesting)}`,
  );
  return nesting.spec.sharpV ? `${typeName(map)}{${items.join(', ')}}` : `map[${items.join(' ')}]`;
}

/** The entries of a map in the order in which Go ranges over them and prints them: by the bytes of the key. */
export function sortedEntries(map: GoMap): [string, GoValue][] {
  return [...map.entries].sort(([left], [right]) => Buffer.compare(toBytes(left), toBytes(right)));
}

function formatStruct(struct: GoStruct, verb: string, nesting: Nesting): string {
  const { spec } = nesting;
  const isNamed = spec.plusV || spec.sharpV;
  const fields = [...struct.fields].map(
    ([name, value]) => `${isNamed ? `${name}:` : ''}${formatElement(value, verb, nesting)}`,
  );
  const isPointer = struct.typeName.startsWith('*');
  const name = spec.sharpV ? struct.typeName.replace('*', '') : '';
  return `${isPointer ? '&' : ''}${name}{${fields.join(spec.sharpV ? ', ' : ' ')}}`;
}
