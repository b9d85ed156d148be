import type { SourceMap, SourceString, SourceValue } from '../../config/source-value.js';
import { weakDuration } from '../../config/weak-scalars.js';
import type { JsonProvisioner } from './document.js';
import { metaText, metaValue, type Problems, strictMap, weakTargets, without } from './read-items.js';

const META_KEYS = ['type', 'only', 'except', 'override', 'pause_before', 'timeout', 'max_retries'];

/** Reads `provisioners` with their meta keys, weakly typed (spec-json-template 4.1). */
export function readProvisioners(items: readonly SourceValue[], problems: Problems): JsonProvisioner[] {
  return items.flatMap((item, index) => readProvisioner(item, `provisioner ${index + 1}`, problems) ?? []);
}

/** Reads `error-cleanup-provisioner` (spec-json-template 4.3). */
export function readCleanupProvisioner(item: SourceValue, problems: Problems): JsonProvisioner | undefined {
  return readProvisioner(item, 'On Error Cleanup Provisioner error', problems);
}

function readProvisioner(item: SourceValue, label: string, problems: Problems): JsonProvisioner | undefined {
  const decodeLabel = `${label}: Error decoding provisioner`;
  const map = problems.attempt(decodeLabel, item.range, () =>
    item.kind === 'null' ? ({ kind: 'map', entries: [], range: item.range } as const) : strictMap(item, ''),
  );
  if (map === undefined) return undefined;
  const part = <T>(name: string, decode: () => T): T | undefined =>
    problems.attempt(decodeLabel, metaValue(map, name)?.range ?? map.range, decode);

  const before = problems.found.length;
  const type = part('type', () => metaText(map, 'type'));
  const isTypeWrong = problems.found.length > before;
  const maxRetries = part('max_retries', () => metaText(map, 'max_retries'));
  const meta = {
    only: part('only', () => weakTargets(map, 'only')) ?? [],
    except: part('except', () => weakTargets(map, 'except')) ?? [],
    overrides: part('override', () => readOverrides(map)) ?? [],
    pauseBefore: part('pause_before', () => duration(map, 'pause_before')) ?? 0,
    timeout: part('timeout', () => duration(map, 'timeout')) ?? 0,
    maxRetries: maxRetries === undefined ? undefined : ({ kind: 'string', ...maxRetries } satisfies SourceString),
  };
  if (isTypeWrong) return undefined;
  if (type === undefined || type.value === '') {
    const hint = 'Name the provisioner: "type": "shell".';
    problems.add('MissingType', `${label}: Provisioner missing 'type'`, item.range, hint);
    return undefined;
  }
  return { label, type: type.value, typeRange: type.range, ...meta, config: without(map, META_KEYS) };
}

function duration(map: SourceMap, name: string): number {
  const value = metaValue(map, name);
  return value === undefined ? 0 : weakDuration(value, name);
}

function readOverrides(map: SourceMap): JsonProvisioner['overrides'] {
  const value = metaValue(map, 'override');
  if (value === undefined) return [];
  if (value.kind !== 'list') return strictMap(value, 'Override').entries;
  return value.items.flatMap((item, index) => strictMap(item, `Override[${index}]`).entries);
}
