import {
  goKindName,
  type SourceEntry,
  type SourceMap,
  type SourceString,
  type SourceValue,
} from '../../config/source-value.js';
import { didYouMean, type SourceRange } from '../../support/diagnostics.js';
import type { JsonDocument, JsonVariable } from './document.js';
import { readBuilders } from './read-builders.js';
import { Problems, strictList, strictMap, strictString, wrongType } from './read-items.js';
import { readPostProcessors } from './read-post-processors.js';
import { readCleanupProvisioner, readProvisioners } from './read-provisioners.js';

/** The keys that a template may have at its root, and how Packer's messages name them (spec-json-template 1.1). */
const ROOT_KEYS = {
  variables: 'Variables',
  'sensitive-variables': 'sensitive-variables',
  builders: 'builders',
  provisioners: 'Provisioners',
  'post-processors': 'post-processors',
  'error-cleanup-provisioner': 'error-cleanup-provisioner',
  min_packer_version: 'min_packer_version',
  description: 'Description',
  comments: 'Comments',
  push: 'Push',
} as const;

type RootKey = keyof typeof ROOT_KEYS;

/**
 * Reads what a parsed JSON template says. All problems of structure are collected, each at its place.
 *
 * @see spec-json-template 1.1, 2.1, 3, 4.1, 5.1, 5.2
 */
export function readDocument(root: SourceValue): JsonDocument {
  const problems = new Problems();
  if (root.kind !== 'map' && root.kind !== 'null') {
    problems.add('InvalidTemplate', `'' expected a map, got '${goKindName(root)}'`, firstCharacter(root.range));
  }
  const entries = matchRootKeys(root.kind === 'map' ? root : { ...root, kind: 'map', entries: [] }, problems);
  const read = <T>(key: RootKey, decode: (value: SourceValue) => T): T | undefined => {
    const entry = entries.get(key);
    if (entry === undefined || entry.value.kind === 'null') return undefined;
    return problems.attempt('', entry.value.range, () => decode(entry.value));
  };
  const list = (key: RootKey) => read(key, (value) => strictList(value, ROOT_KEYS[key])) ?? [];

  read('comments', checkComments);
  read('push', (value) => strictMap(value, ROOT_KEYS.push));
  const variables = read('variables', (value) => readVariables(strictMap(value, ROOT_KEYS.variables), problems)) ?? [];
  const sensitive = read('sensitive-variables', readSensitive) ?? [];
  const minimumVersion = read('min_packer_version', (value) => text(value, ROOT_KEYS.min_packer_version));
  const description = read('description', (value) => strictString(value, ROOT_KEYS.description)) ?? '';
  const builders = readBuilders(list('builders'), problems);
  const postProcessors = readPostProcessors(list('post-processors'), problems);
  const provisioners = readProvisioners(list('provisioners'), problems);
  const cleanup = read('error-cleanup-provisioner', (value) => readCleanupProvisioner(value, problems));
  return {
    variables,
    sensitive,
    builders,
    provisioners,
    cleanup,
    postProcessors,
    minimumVersion,
    description,
    diagnostics: problems.found,
    buildersRange: entries.get('builders')?.nameRange ?? firstCharacter(root.range),
  };
}

/** Any case is accepted, the exact name wins; `_` keys are comments; everything else is reported in sorted order. */
function matchRootKeys(root: SourceMap, problems: Problems): ReadonlyMap<RootKey, SourceEntry> {
  const matched = new Map<RootKey, SourceEntry>();
  const unknown: SourceEntry[] = [];
  const exactFirst = [...root.entries].sort((a, b) => Number(isRootKey(b.name)) - Number(isRootKey(a.name)));
  for (const entry of exactFirst) {
    const key = entry.name.toLowerCase();
    if (entry.name.startsWith('_')) checkComment(entry, problems);
    else if (isRootKey(key) && !matched.has(key)) matched.set(key, entry);
    else if (isRootKey(entry.name)) continue;
    else unknown.push(entry);
  }
  for (const entry of unknown.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const near = didYouMean(entry.name, Object.keys(ROOT_KEYS));
    problems.add(
      'UnknownRootKey',
      `Unknown root level key in template: '${entry.name}'`,
      entry.nameRange,
      near === undefined || near === entry.name.toLowerCase() ? undefined : `Did you mean "${near}"?`,
    );
  }
  return matched;
}

function isRootKey(name: string): name is RootKey {
  return Object.hasOwn(ROOT_KEYS, name);
}

function checkComment(entry: SourceEntry, problems: Problems): void {
  if (entry.value.kind === 'string') return;
  problems.add(
    'InvalidComment',
    `Failed to cast root level comment value in comment "${entry.name}" to string.`,
    entry.value.range,
    'A comment at the root must be a string.',
  );
}

function checkComments(value: SourceValue): void {
  for (const [index, item] of strictList(value, 'Comments').entries()) {
    if (item.kind === 'null') continue;
    for (const entry of strictMap(item, `Comments[${index}]`).entries) {
      if (entry.value.kind !== 'null') strictString(entry.value, `Comments[${index}][${entry.name}]`);
    }
  }
}

function readVariables(map: SourceMap, problems: Problems): JsonVariable[] {
  return map.entries.flatMap(({ name, nameRange, value }) => {
    if (value.kind === 'null') return { name, nameRange, defaultValue: undefined };
    const label = `variable ${name}`;
    const defaultValue = problems.attempt(label, value.range, () => text(value, ''));
    return defaultValue === undefined ? [] : { name, nameRange, defaultValue };
  });
}

function readSensitive(value: SourceValue): SourceString[] {
  return strictList(value, ROOT_KEYS['sensitive-variables'])
    .filter((item) => item.kind !== 'null')
    .map((item, index) => text(item, `sensitive-variables[${index}]`));
}

function text(value: SourceValue, name: string): SourceString {
  return value.kind === 'string' ? value : wrongType(value, name, 'string');
}

function firstCharacter(range: SourceRange): SourceRange {
  const { start } = range;
  return { file: range.file, start, end: { ...start, column: start.column + 1, offset: start.offset + 1 } };
}
