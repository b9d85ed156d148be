import type { SourceEntry, SourceMap, SourceString, SourceValue } from '../../config/source-value.js';
import { blockItem, blockItems } from '../../config/weak-collections.js';
import { weakBool, weakDuration, weakFloat, weakInt, weakString } from '../../config/weak-scalars.js';
import type { OptionSchema, OptionsDeclaration, WeakType } from '../../contract/config.js';
import { hasActions } from '../../languages/go-template/delimiters.js';
import { BuildError } from '../../support/errors.js';
import { bodyLines } from './body-text.js';
import { mapText, numberText } from './expression-text.js';
import { blockText, quoteParts, quoteText, tupleText } from './hcl-text.js';
import type { Writing } from './writing.js';

/**
 * An option whose declaration is known, in the form that HCL2 takes: JSON decodes weakly, HCL2 does not (spec-hcl2 B.7).
 * Undefined when the value is not of the declared type.
 * Deviation: upgrade-typed-values. Packer goes by the look of values alone, and may write what HCL2 refuses.
 */
export function declaredLines(entry: SourceEntry, schema: OptionSchema, writing: Writing): string[] | undefined {
  const { name, value } = entry;
  if (value.kind === 'null') return [];
  try {
    if (schema.option.weak === 'struct') return [block(name, blockItem(value, name), schema, writing)];
    if (schema.option.weak === 'struct-list') {
      return blockItems(value, name).map((item) => block(name, item, schema, writing));
    }
    const text = attributeText(entry, schema, writing);
    return text === undefined ? [] : [`${name} = ${text}`];
  } catch (error) {
    if (error instanceof BuildError) return undefined;
    throw error;
  }
}

function block(name: string, map: SourceMap, { option }: OptionSchema, writing: Writing): string {
  const struct: OptionsDeclaration<unknown> = option.struct ?? { properties: {} };
  return blockText(name, bodyLines(map, struct, writing));
}

/** The value of an attribute; undefined when it says nothing. Throws a BuildError where weak decoding would. */
function attributeText({ name, value }: SourceEntry, { option }: OptionSchema, writing: Writing): string | undefined {
  switch (option.weak) {
    case 'string-map':
      return stringMapText(value, name, writing);
    case 'string-list':
    case 'int-list':
    case 'string-list-list':
      return isEmpty(value) && isEmptyList(option.default) ? undefined : listText(value, option.weak, name, writing);
    case 'any':
      throw new BuildError('any value', { code: 'InvalidOption', source: 'engine' });
    default:
      return scalarText(value, option.weak, name, writing);
  }
}

function scalarText(value: SourceValue, weak: WeakType, name: string, writing: Writing): string | undefined {
  if (value.kind === 'string' && weak === 'string') return writing.text(value);
  if (value.kind === 'string' && hasActions(value.value)) return computedText(value, weak, writing);
  switch (weak) {
    case 'tristate':
      return value.kind === 'string' && value.value === '' ? undefined : String(weakBool(value, name));
    case 'bool':
      return String(weakBool(value, name));
    case 'float':
      return numberText(weakFloat(value, name));
    case 'duration':
      return durationText(value, name);
    case 'int':
    case 'optional-int':
      return numberText(weakInt(value, name));
    default:
      return quoteText(weakString(value, name));
  }
}

/** What an empty text stands for in JSON, where HCL2 refuses it. */
const EMPTY: Readonly<Partial<Record<WeakType, string>>> = {
  bool: 'false',
  tristate: 'null',
  int: '0',
  'optional-int': '0',
  float: '0',
};

function computedText(value: SourceString, weak: WeakType, writing: Writing): string {
  const parts = writing.parts(value);
  const empty = EMPTY[weak];
  const [only, ...more] = parts;
  const isVariable =
    only !== undefined && more.length === 0 && 'expression' in only && writing.mayBeEmpty(only.expression);
  if (empty === undefined || !isVariable) return quoteParts(parts);
  return `${only.expression} == "" ? ${empty} : ${only.expression}`;
}

/** HCL2 takes durations as texts alone; a JSON number is nanoseconds. */
function durationText(value: SourceValue, name: string): string {
  if (value.kind === 'string') return quoteText(value.value);
  return quoteText(`${numberText(Math.round(weakDuration(value, name) * 1e6))}ns`);
}

/** A text is split at commas, which HCL2 does not do. */
function listText(value: SourceValue, weak: WeakType, name: string, writing: Writing): string {
  if (value.kind === 'list') return tupleText(value.items.map((item) => itemText(item, weak, name, writing)));
  if (value.kind !== 'string') return tupleText([itemText(value, weak, name, writing)]);
  if (hasActions(value.value)) return `compact(split(",", ${writing.text(value)}))`;
  const parts = value.value === '' ? [] : value.value.split(',');
  return tupleText(parts.map((part) => itemText({ ...value, value: part }, weak, name, writing)));
}

function itemText(value: SourceValue, weak: WeakType, name: string, writing: Writing): string {
  if (weak === 'string-list-list') return listText(value, 'string-list', name, writing);
  if (weak === 'string-list' && value.kind === 'null') return '""';
  return scalarText(value, weak === 'int-list' ? 'int' : 'string', name, writing) ?? '""';
}

/** A list of objects is merged into one. */
function stringMapText(value: SourceValue, name: string, writing: Writing): string | undefined {
  const maps = value.kind === 'list' ? value.items.map((item) => blockItem(item, name)) : [blockItem(value, name)];
  const merged = new Map(maps.flatMap(({ entries }) => entries.map((entry) => [entry.name, entry])));
  if (merged.size === 0) return undefined;
  const map: SourceMap = { kind: 'map', entries: [...merged.values()], range: value.range };
  return mapText(map, writing, (item) =>
    item.kind === 'null' ? '""' : (scalarText(item, 'string', name, writing) ?? '""'),
  );
}

function isEmpty(value: SourceValue): boolean {
  return (value.kind === 'list' && value.items.length === 0) || (value.kind === 'string' && value.value === '');
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}
