import type { SourceEntry, SourceMap, SourceValue } from '../../config/source-value.js';
import type { Type } from '../../languages/cty/types.js';
import type { MappingValue, Value } from '../../languages/cty/values.js';
import type { Expression, ObjectItem } from '../../languages/hcl/nodes.js';
import type { SourceRange } from '../../support/diagnostics.js';

/** What stands for a text that is known later. @see spec-hcl2 A.7 */
export const UNKNOWN_TEXT = '<unknown>';

/**
 * A value as weak decoding takes it, with unknown values replaced by placeholders. Items of lists and objects that are
 * written out have places of their own. @see spec-hcl2 A.7, B.7
 */
export function sourceValue(value: Value, expression: Expression): SourceValue {
  const written = unwrapped(expression);
  return placed(value, written.range, written);
}

/** An object as options; undefined when it is something else. */
export function sourceMap(value: Value, expression: Expression): SourceMap | undefined {
  const source = sourceValue(value, expression);
  return source.kind === 'map' ? source : undefined;
}

function placed(value: Value, range: SourceRange, expression: Expression | undefined): SourceValue {
  switch (value.kind) {
    case 'string':
      return { kind: 'string', value: value.value, range };
    case 'number':
      return { kind: 'number', value: value.value.toNumber(), range };
    case 'bool':
      return { kind: 'bool', value: value.value, range };
    case 'null':
      return { kind: 'null', range };
    case 'unknown':
      return placeholder(value.type, range);
    case 'map':
    case 'object':
      return { kind: 'map', entries: entriesOf(value, range, expression), range };
    default:
      return { kind: 'list', items: itemsOf(value.items, range, expression), range };
  }
}

function itemsOf(
  items: readonly Value[],
  range: SourceRange,
  expression: Expression | undefined,
): readonly SourceValue[] {
  const written = expression?.kind === 'tuple' && expression.items.length === items.length ? expression.items : [];
  return items.map((item, index) => {
    const at = written[index];
    return at === undefined ? placed(item, range, undefined) : sourceValue(item, at);
  });
}

function entriesOf(
  { entries }: MappingValue,
  range: SourceRange,
  expression: Expression | undefined,
): readonly SourceEntry[] {
  const written = new Map(expression?.kind === 'object' ? expression.items.map((item) => [keyText(item), item]) : []);
  return [...entries].map(([name, value]) => {
    const item = written.get(name);
    if (item === undefined) return { name, nameRange: range, value: placed(value, range, undefined) };
    return { name, nameRange: item.key.range, value: sourceValue(value, item.value) };
  });
}

/** The key of an entry when it is written out; entries with other keys have the place of the whole object. */
function keyText({ key }: ObjectItem): string | undefined {
  if (key.kind === 'name') return key.name;
  const [part] = key.kind === 'template' ? key.parts : [];
  return part?.kind === 'text' ? part.value : undefined;
}

function placeholder(type: Type, range: SourceRange): SourceValue {
  switch (type.kind) {
    case 'number':
      return { kind: 'number', value: 0, range };
    case 'bool':
      return { kind: 'bool', value: false, range };
    case 'list':
    case 'set':
    case 'tuple':
      return { kind: 'list', items: [], range };
    case 'map':
    case 'object':
      return { kind: 'map', entries: [], range };
    default:
      return { kind: 'string', value: UNKNOWN_TEXT, range };
  }
}

function unwrapped(expression: Expression): Expression {
  let inner = expression;
  while (inner.kind === 'scoped' || inner.kind === 'parentheses') inner = inner.expression;
  return inner;
}
