import type { SourceValue } from '../../config/source-value.js';
import type { JsonPostProcessor } from './document.js';
import { metaValue, type Problems, strictMap, strictString, strictTargets, without, wrongType } from './read-items.js';

const META_KEYS = ['type', 'name', 'only', 'except', 'keep_input_artifact'];

/** Reads `post-processors`: types, objects and sequences of them, with strictly typed meta keys (spec-json-template 5). */
export function readPostProcessors(items: readonly SourceValue[], problems: Problems): JsonPostProcessor[][] {
  return items
    .map((item, index) => readSequence(item, `post-processor ${index + 1}`, problems))
    .filter((sequence) => sequence.length > 0);
}

function readSequence(item: SourceValue, label: string, problems: Problems): JsonPostProcessor[] {
  if (item.kind === 'list') {
    return item.items.flatMap((element, index) => readElement(element, `${label}.${index + 1}`, problems) ?? []);
  }
  if (item.kind !== 'string' && item.kind !== 'map') {
    problems.add(
      'InvalidPostProcessor',
      `${label}: bad format`,
      item.range,
      'Write a type, an object or a list of these.',
    );
    return [];
  }
  return [readElement(item, `${label}.1`, problems)].filter((element) => element !== undefined);
}

function readElement(item: SourceValue, label: string, problems: Problems): JsonPostProcessor | undefined {
  switch (item.kind) {
    case 'string':
      return fromType(item, label, problems);
    case 'map':
      return fromMap(item, label, problems);
    case 'list':
      problems.add('InvalidPostProcessor', `${label}: sequence not allowed to be nested in a sequence`, item.range);
      return undefined;
    default:
      problems.add('InvalidPostProcessor', `${label}: unknown format`, item.range);
      return undefined;
  }
}

function fromType(
  item: Extract<SourceValue, { kind: 'string' }>,
  label: string,
  problems: Problems,
): JsonPostProcessor | undefined {
  if (item.value === '') return missingType(item, label, problems);
  return {
    label,
    type: item.value,
    typeRange: item.range,
    name: item.value,
    only: [],
    except: [],
    keepInputArtifact: undefined,
    config: { kind: 'map', entries: [], range: item.range },
  };
}

function fromMap(
  map: Extract<SourceValue, { kind: 'map' }>,
  label: string,
  problems: Problems,
): JsonPostProcessor | undefined {
  const part = <T>(name: string, decode: (value: SourceValue) => T): T | undefined => {
    const value = metaValue(map, name);
    return value === undefined ? undefined : problems.attempt(label, value.range, () => decode(value));
  };
  const before = problems.found.length;
  const type = part('type', (value) => ({ value: strictString(value, 'Type'), range: value.range }));
  const name = part('name', (value) => strictString(value, 'Name'));
  const only = part('only', () => strictTargets(map, 'only')) ?? [];
  const except = part('except', () => strictTargets(map, 'except')) ?? [];
  const keepInputArtifact = part('keep_input_artifact', (value) =>
    value.kind === 'bool' ? value.value : wrongType(value, 'keep_input_artifact', 'bool'),
  );
  if (problems.found.length > before) return undefined;
  if (type === undefined || type.value === '') return missingType(map, label, problems);
  return {
    label,
    type: type.value,
    typeRange: type.range,
    name: name === undefined || name === '' ? type.value : name,
    only,
    except,
    keepInputArtifact,
    config: without(strictMap(map, ''), META_KEYS),
  };
}

function missingType(item: SourceValue, label: string, problems: Problems): undefined {
  problems.add('MissingType', `${label}: type is required`, item.range, 'Name the post-processor: "type": "manifest".');
  return undefined;
}
