import type { Decoded, OptionPath, OptionSchema, OptionsDeclaration } from '../contract/config.js';
import { hasErrors, type SourceRange } from '../support/diagnostics.js';
import { camelCase } from './camel-case.js';
import { checkConstraints } from './constraints.js';
import { Decoding, pathText } from './decoding.js';
import { entryRange, placeItems, placeKeys } from './item-places.js';
import type { SourceEntry, SourceMap, SourceValue } from './source-value.js';
import { refuseUnknownOption } from './unknown-options.js';
import {
  blockItem,
  blockItems,
  emptyMap,
  weakIntList,
  weakStringList,
  weakStringListList,
  weakStringMap,
} from './weak-collections.js';
import { weakBool, weakDuration, weakFloat, weakInt, weakString, weakTristate } from './weak-scalars.js';

/** Which component is decoded, and where it stands. */
export interface DecodeTarget {
  readonly componentType: string;
  /** Where problems without a place of their own are shown. */
  readonly anchor: SourceRange;
  /** True for the place of a value that is not known yet: what seems wrong with it is not reported. */
  readonly undecided?: ((range: SourceRange) => boolean) | undefined;
}

/**
 * Decodes the options of a component from layers of rendered source, the later over the earlier: scalars are replaced,
 * maps merged, nested blocks merged option by option, lists overlaid item by item (spec-json-template 4.2, 8).
 * All problems are collected. Codes: `UnknownOption`, `DeprecatedOption`, `UnsupportedOption`, `InvalidOption`, `MissingOption`.
 */
export function decodeOptions<T>(
  declaration: OptionsDeclaration<T>,
  layers: readonly SourceMap[],
  target: DecodeTarget,
): Decoded<T> {
  const decoding = new Decoding(target);
  const value = decodeBlock(decoding, declaration, { layers, path: [] });
  const { diagnostics, given, sensitive, locate } = decoding;
  return {
    // `as`: the declaration's phantom type is by construction the type of what its options decode to.
    value: hasErrors(diagnostics) ? undefined : (value as T),
    diagnostics,
    final: true,
    given,
    locate,
    sensitive,
  };
}

interface Block {
  readonly layers: readonly SourceMap[];
  readonly path: OptionPath;
}

/** What the layers give of one option: its own entries, and those of its block form (`tag` of `tags`). */
interface OptionSource {
  readonly own: SourceEntry[];
  readonly block: SourceEntry[];
}

function decodeBlock(decoding: Decoding, declaration: OptionsDeclaration<unknown>, block: Block): object {
  const sources = matchOptions(decoding, declaration, block);
  const result: Record<string, unknown> = {};
  for (const [name, schema] of Object.entries(declaration.properties)) {
    const path = [...block.path, name];
    const value = decodeOption(decoding, schema, { path, source: sources.get(name) });
    result[camelCase(name)] = value;
    if (schema.option.sensitive === true) decoding.conceal(value);
  }
  return result;
}

/** Assigns every entry of the layers to its option; what is left over is unknown. */
function matchOptions(
  decoding: Decoding,
  declaration: OptionsDeclaration<unknown>,
  { layers, path }: Block,
): ReadonlyMap<string, OptionSource> {
  const names = optionNames(declaration);
  const folded = new Map([...names].map(([name, target]) => [name.toLowerCase(), { name, target }]));
  const sources = new Map<string, OptionSource>();
  for (const layer of layers) {
    const exact = new Set(layer.entries.filter((entry) => names.has(entry.name)).map((entry) => entry.name));
    const taken = new Set<string>();
    for (const entry of layer.entries) {
      const match = exact.has(entry.name)
        ? { name: entry.name, target: names.get(entry.name) }
        : folded.get(entry.name.toLowerCase());
      const repeated =
        match !== undefined && !exact.has(entry.name) && (exact.has(match.name) || taken.has(match.name));
      if (match?.target === undefined || repeated) {
        refuseUnknownOption(decoding, [...path, entry.name], { entry, known: names.keys(), repeated });
        continue;
      }
      taken.add(match.name);
      decoding.place([...path, match.name], entry.value.kind === 'map' ? entry.nameRange : entryRange(entry));
      if (entry.value.kind === 'null') continue;
      decoding.given.add([...path, match.name].join('.'));
      const source = sources.get(match.target.option) ?? { own: [], block: [] };
      (match.target.isBlock ? source.block : source.own).push(entry);
      sources.set(match.target.option, source);
    }
  }
  return sources;
}

function optionNames(declaration: OptionsDeclaration<unknown>) {
  const names = new Map<string, { readonly option: string; readonly isBlock: boolean }>();
  for (const [name, { option }] of Object.entries(declaration.properties)) {
    names.set(name, { option: name, isBlock: false });
    if (option.block !== undefined && !Object.hasOwn(declaration.properties, option.block.name)) {
      names.set(option.block.name, { option: name, isBlock: true });
    }
  }
  return names;
}

interface OptionPlace {
  readonly path: OptionPath;
  readonly source: OptionSource | undefined;
}

function decodeOption(decoding: Decoding, schema: OptionSchema, { path, source }: OptionPlace): unknown {
  const { option } = schema;
  const [first] = [...(source?.own ?? []), ...(source?.block ?? [])];
  if (source === undefined || first === undefined) {
    if (option.required === true) missing(decoding, path);
    return option.default;
  }
  if (option.unsupported !== undefined) {
    // An empty value asks for nothing: templates pass unset variables this way.
    if ([...source.own, ...source.block].every((entry) => isBlank(entry.value))) return undefined;
    decoding.problem({
      code: 'UnsupportedOption',
      summary: `option "${pathText(path)}" is not supported by this version`,
      detail: option.unsupported === '' ? undefined : option.unsupported,
      hint: 'Remove the option, or run this template with Packer.',
      range: first.nameRange,
    });
    return undefined;
  }
  if (option.deprecated !== undefined) {
    decoding.diagnostics.push({
      severity: 'warning',
      code: 'DeprecatedOption',
      summary: `option "${pathText(path)}" is deprecated`,
      detail: option.deprecated,
      range: first.nameRange,
    });
  }
  const value = decodeGiven(decoding, schema, { path, source });
  if (option.required === true && isEmpty(value) && !hasErrors(decoding.diagnostics)) missing(decoding, path);
  return value;
}

function isBlank(value: SourceValue): boolean {
  return (value.kind === 'string' && value.value === '') || (value.kind === 'list' && value.items.length === 0);
}

function missing(decoding: Decoding, path: OptionPath): void {
  decoding.problem({
    code: 'MissingOption',
    summary: `${pathText(path)} must be specified`,
    range: decoding.locate(path),
  });
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === '') return true;
  if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0;
  return false;
}

function decodeGiven(
  decoding: Decoding,
  schema: OptionSchema,
  { path, source }: OptionPlace & { readonly source: OptionSource },
): unknown {
  const { option } = schema;
  const layers = source.own.map((entry) => entry.value);
  switch (option.weak) {
    case 'struct':
      return decodeStruct(decoding, option.struct, { path, layers });
    case 'struct-list':
      return decodeStructList(decoding, option.struct, { path, layers });
    case 'string-map':
      return decodeStringMap(decoding, schema, { path, source });
    case 'string-list':
      return decodeList(decoding, weakStringList, { path, layers });
    case 'string-list-list':
      return decodeList(decoding, weakStringListList, { path, layers });
    case 'int-list':
      return decodeList(decoding, weakIntList, { path, layers });
    default:
      return decodeScalar(decoding, schema, { path, layers });
  }
}

interface Layers {
  readonly path: OptionPath;
  readonly layers: readonly SourceValue[];
}

function decodeList<T>(
  decoding: Decoding,
  decode: (value: SourceValue, name: string) => T[],
  { path, layers }: Layers,
): T[] {
  const result: T[] = [];
  for (const layer of layers) {
    overlay(result, decoding.attempt(layer, () => decode(layer, pathText(path))) ?? [], layer);
    placeItems(decoding, path, layer);
  }
  return result;
}

/** Item by item: a shorter list over a longer one keeps the tail, null keeps its item, `{}` is none at all (spec-json-template 4.2). */
function overlay<T>(result: T[], list: readonly T[], source: SourceValue): void {
  if (source.kind === 'map' && source.entries.length === 0) result.length = 0;
  const isNull = (index: number) => source.kind === 'list' && source.items[index]?.kind === 'null';
  for (const [index, item] of list.entries()) if (index >= result.length || !isNull(index)) result[index] = item;
}

function decodeScalar(decoding: Decoding, schema: OptionSchema, { path, layers }: Layers): unknown {
  const value = layers.at(-1);
  if (value === undefined) return schema.option.default;
  const decoded = decoding.attempt(value, () => scalar(schema, value, pathText(path)));
  if (decoded !== undefined) checkConstraints(decoding, schema, { path, value: decoded, range: value.range });
  return decoded;
}

function scalar(schema: OptionSchema, value: SourceValue, name: string): unknown {
  switch (schema.option.weak) {
    case 'string':
      return weakString(value, name);
    case 'bool':
      return weakBool(value, name);
    case 'tristate':
      return weakTristate(value, name);
    case 'int':
    case 'optional-int':
      return weakInt(value, name);
    case 'float':
      return weakFloat(value, name);
    case 'duration':
      return weakDuration(value, name);
    default:
      throw new TypeError(`an option of kind ${schema.option.weak} is no scalar`);
  }
}

function decodeStruct(decoding: Decoding, struct: OptionsDeclaration<unknown> | undefined, { path, layers }: Layers) {
  const maps = layers.map((layer) => decoding.attempt(layer, () => blockItem(layer, pathText(path))));
  return decodeBlock(decoding, struct ?? { properties: {} }, { path, layers: maps.filter((map) => map !== undefined) });
}

function decodeStructList(
  decoding: Decoding,
  struct: OptionsDeclaration<unknown> | undefined,
  { path, layers }: Layers,
): object[] {
  const lists = layers.map((layer) => decoding.attempt(layer, () => blockItems(layer, pathText(path))) ?? []);
  const length = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length }, (_, index) => {
    const items = lists.map((list) => list[index]).filter((item) => item !== undefined);
    const [item] = items;
    if (item !== undefined) decoding.place([...path, index], item.range);
    return decodeBlock(decoding, struct ?? { properties: {} }, { path: [...path, index], layers: items });
  });
}

/** The map, then the items of its block form copied over it: `tag { key value }` over `tags` (spec-amazon 0.2). */
function decodeStringMap(
  decoding: Decoding,
  { option }: OptionSchema,
  { path, source }: OptionPlace & { readonly source: OptionSource },
): Record<string, string> {
  const result = emptyMap<string>();
  for (const { value } of source.own) {
    const part = decoding.attempt(value, () => weakStringMap(value, pathText(path)));
    placeKeys(decoding, path, value);
    for (const [key, text] of Object.entries(part ?? {})) result[key] = text;
  }
  const { block } = option;
  if (block === undefined) return result;
  const blockPath = [...path.slice(0, -1), block.name];
  const layers = source.block.map((entry) => entry.value);
  for (const [index, item] of decodeStructList(decoding, pairOptions(block), { path: blockPath, layers }).entries()) {
    const pair = new Map(Object.entries(item));
    const key = [camelCase(block.key), 'key']
      .map((name) => pair.get(name))
      .find((text) => text !== undefined && text !== '');
    result[String(key ?? '')] = String(pair.get(camelCase(block.value)));
    decoding.place([...path, String(key ?? '')], decoding.locate([...blockPath, index]));
  }
  return result;
}

/** The options of an item of a map's block form. Filters may be written with `name` or with `key`; tags with `key` only (spec-json-template 8). */
export function pairOptions(block: { readonly key: string; readonly value: string }): OptionsDeclaration<unknown> {
  const text = { option: { weak: 'string', description: '', default: '' } } as const;
  const alias = block.key === 'name' ? { key: text } : {};
  return { properties: { [block.key]: text, ...alias, [block.value]: text } };
}
