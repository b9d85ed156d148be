import type { SourceValue } from '../../config/source-value.js';
import type { JsonBuilder } from './document.js';
import { metaText, metaValue, type Problems, strictMap, without } from './read-items.js';

/** Reads `builders`: each has a type and a name of its own (spec-json-template 3). */
export function readBuilders(items: readonly SourceValue[], problems: Problems): JsonBuilder[] {
  const builders: JsonBuilder[] = [];
  const names = new Set<string>();
  for (const [index, item] of items.entries()) {
    const label = `builder ${index + 1}`;
    const builder = problems.attempt(label, item.range, () => readBuilder(item, label, problems));
    if (builder === undefined) continue;
    if (names.has(builder.rawName)) {
      problems.add(
        'DuplicateBuilder',
        `${label}: builder with name '${builder.rawName}' already exists`,
        builder.nameRange,
        'Give each builder a "name" of its own.',
      );
      continue;
    }
    names.add(builder.rawName);
    builders.push(builder);
  }
  return builders;
}

function readBuilder(item: SourceValue, label: string, problems: Problems): JsonBuilder | undefined {
  const map = strictMap(item, '');
  const text = (key: string) =>
    problems.attempt(label, metaValue(map, key)?.range ?? map.range, () => metaText(map, key));
  const before = problems.found.length;
  const type = text('type');
  const name = text('name');
  if (problems.found.length > before) return undefined;
  if (type === undefined || type.value === '') {
    problems.add('MissingType', `${label}: missing 'type'`, item.range, 'Name the builder: "type": "amazon-ebs".');
    return undefined;
  }
  return {
    type: type.value,
    typeRange: type.range,
    rawName: name === undefined || name.value === '' ? type.value : name.value,
    nameRange: name?.range ?? type.range,
    config: without(map, ['type', 'name']),
  };
}
