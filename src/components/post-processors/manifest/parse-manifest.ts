import { BuildError, errorMessage } from '../../../support/errors.js';
import type { ManifestBuild, ManifestFile } from '../../../support/packer-manifest.js';

/**
 * Reads a manifest as Go's decoder does: unknown members are dropped, missing ones are empty, names match in any case.
 * Nothing at all is an empty manifest. Throws `ManifestUnreadable`.
 */
export function parseManifest(text: string, file: string): ManifestFile {
  if (text === '') return { builds: [], lastRunUuid: '' };
  try {
    const root = members(JSON.parse(text), 'the file');
    return {
      builds: list(root('builds'), 'builds', parseBuild) ?? [],
      lastRunUuid: textOf(root('last_run_uuid'), 'last_run_uuid'),
    };
  } catch (error) {
    throw new BuildError(`Unable to parse content from ${file}: ${errorMessage(error)}`, {
      code: 'ManifestUnreadable',
      source: 'user',
      hint: 'The file is not a manifest. Move it away, or name another file with "output".',
      cause: error,
    });
  }
}

function parseBuild(value: unknown): ManifestBuild {
  const build = members(value, 'builds');
  return {
    name: textOf(build('name'), 'name'),
    builderType: textOf(build('builder_type'), 'builder_type'),
    buildTime: wholeNumber(build('build_time'), 'build_time'),
    files: list(build('files'), 'files', parseFile),
    artifactId: textOf(build('artifact_id'), 'artifact_id'),
    packerRunUuid: textOf(build('packer_run_uuid'), 'packer_run_uuid'),
    customData: textMap(build('custom_data')),
  };
}

function parseFile(value: unknown): { readonly name: string; readonly size: number } {
  const file = members(value, 'files');
  return { name: textOf(file('name'), 'name'), size: wholeNumber(file('size'), 'size') };
}

/** Looks members up: the exact name first, then any spelling of it. */
function members(value: unknown, name: string): (key: string) => unknown {
  if (value === null) return () => undefined;
  if (typeof value !== 'object' || Array.isArray(value)) throw wrongType(name, 'an object');
  const entries = Object.entries(value);
  return (key) => (entries.find(([k]) => k === key) ?? entries.find(([k]) => k.toLowerCase() === key))?.[1];
}

function list<T>(value: unknown, name: string, parse: (item: unknown) => T): readonly T[] | null {
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value)) throw wrongType(name, 'a list');
  return value.map(parse);
}

function textOf(value: unknown, name: string): string {
  if (value === undefined || value === null) return '';
  if (typeof value !== 'string') throw wrongType(name, 'a string');
  return value;
}

function wholeNumber(value: unknown, name: string): number {
  if (value === undefined || value === null) return 0;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw wrongType(name, 'a whole number');
  return value;
}

function textMap(value: unknown): Readonly<Record<string, string>> | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'object' || Array.isArray(value)) throw wrongType('custom_data', 'an object');
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, textOf(item, `custom_data.${key}`)]));
}

function wrongType(name: string, wanted: string): BuildError {
  return new BuildError(`${name} is not ${wanted}`, { code: 'ManifestUnreadable', source: 'user' });
}
