import type { SourceEntry, SourceMap } from '../../config/source-value.js';
import type { OptionSchema, OptionsDeclaration } from '../../contract/config.js';
import { isIdentifier } from '../hcl/identifier.js';
import { declaredLines } from './declared-option.js';
import { expressionText } from './expression-text.js';
import { blockText } from './hcl-text.js';
import type { Writing } from './writing.js';

/** Objects under these names are blocks whatever they hold (spec-commands 8.2). */
const BLOCKS: ReadonlySet<string> = new Set(['linux_options', 'network_interface', 'shared_image_gallery']);

/**
 * The options of a component as lines of a body, by name (spec-commands 8.2). Where the declaration of the component is
 * known, it says what is an attribute and what a block, and values are written as HCL2's stricter types want them.
 */
export function bodyLines(
  map: SourceMap,
  declaration: OptionsDeclaration<unknown> | undefined,
  writing: Writing,
): string[] {
  const named = map.entries.map((entry) => ({ ...entry, ...matchOption(entry, declaration) }));
  const sorted = named.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return sorted.flatMap(({ option, ...entry }) => {
    if (!isIdentifier(entry.name)) {
      writing.notes.add(`HCL2 has no options named ${JSON.stringify(entry.name)}`, entry.nameRange);
      return [];
    }
    const lines = option === undefined ? undefined : declaredLines(entry, option, writing);
    return lines ?? anyLines(entry, writing);
  });
}

/** Under the name of the declaration: HCL2 tells capitals apart. */
function matchOption({ name }: SourceEntry, declaration: OptionsDeclaration<unknown> | undefined) {
  const properties = new Map(Object.entries(declaration?.properties ?? {}));
  const known = properties.has(name)
    ? name
    : [...properties.keys()].find((key) => key.toLowerCase() === name.toLowerCase());
  const option: OptionSchema | undefined = properties.get(known ?? name);
  return { name: known ?? name, option };
}

/** By the look of the value alone. */
function anyLines({ name, nameRange, value }: SourceEntry, writing: Writing): string[] {
  if (value.kind === 'map') {
    return isBlock(name, value)
      ? [blockText(name, bodyLines(value, undefined, writing))]
      : [`${name} = ${expressionText(value, writing)}`];
  }
  if (value.kind !== 'list') return [`${name} = ${expressionText(value, writing)}`];
  const maps = value.items.filter((item) => item.kind === 'map');
  if (maps.length === 0) return value.items.length === 0 ? [] : [`${name} = ${expressionText(value, writing)}`];
  if (maps.length < value.items.length) {
    writing.notes.add(`the list "${name}" has objects and other values; only the objects can be blocks`, nameRange);
  }
  return maps.map((item) => blockText(name, bodyLines(item, undefined, writing)));
}

function isBlock(name: string, { entries }: SourceMap): boolean {
  if (entries.length === 0 || BLOCKS.has(name)) return true;
  return entries.some(({ value }) => value.kind === 'map' || value.kind === 'list' || value.kind === 'null');
}
