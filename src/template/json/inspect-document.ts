import type { JsonInspection } from '../template.js';
import type { JsonDocument } from './document.js';

/** What a JSON template names: variables and builders sorted by raw name, provisioners in their order (spec-commands 4.1). */
export function inspectDocument(document: JsonDocument): JsonInspection {
  const sensitive = new Set(document.sensitive.map((name) => name.value));
  return {
    language: 'json',
    description: document.description,
    variables: document.variables
      .map(({ name, defaultValue }) => ({ name, defaultValue: defaultValue?.value, sensitive: sensitive.has(name) }))
      .sort(byName),
    builders: document.builders.map(({ rawName, type }) => ({ name: rawName, type })).sort(byName),
    provisioners: document.provisioners.map(({ type }) => type),
  };
}

function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : 1;
}
