import { BuildError } from '../../../support/errors.js';
import { goKind, isJsonObject, type JsonObject, type JsonValue } from './json-value.js';

/**
 * The builders of a template, as copies that replace them under `builders` (so a template without builders gets
 * `"builders": null`). Fails with `TemplateNotFixable` for what is no list of objects.
 */
export function takeBuilders(template: JsonObject): JsonObject[] {
  const value = find(template, 'Builders') ?? null;
  if (value === null) {
    template.set('builders', null);
    return [];
  }
  if (!Array.isArray(value)) throw notFixable([`'Builders': ${notAList(value)}`]);
  const problems = value.flatMap((item, index) =>
    item === null || isJsonObject(item) ? [] : [`'Builders[${index}]' expected a map, got '${goKind(item)}'`],
  );
  if (problems.length > 0) throw notFixable(problems);
  const builders = value.map((item) => (isJsonObject(item) ? new Map(item) : item));
  template.set('builders', builders);
  return builders.filter(isJsonObject);
}

/** The provisioners that are objects; a lone value becomes a list of one, as Packer's weak decoding makes it. */
export function takeProvisioners(template: JsonObject): JsonObject[] {
  const value = find(template, 'Provisioners') ?? null;
  if (value === null || (isJsonObject(value) && value.size === 0)) return [];
  const provisioners = Array.isArray(value) ? value : [value];
  template.set('provisioners', provisioners);
  return provisioners.filter(isJsonObject);
}

/** The post-processors that are objects, at the root or in a sequence. */
export function postProcessors(template: JsonObject): JsonObject[] {
  const value = template.get('post-processors') ?? null;
  if (value === null) return [];
  if (!Array.isArray(value)) throw notFixable([`'post-processors': ${notAList(value)}`]);
  return value.flatMap((item) => (Array.isArray(item) ? item : [item])).filter(isJsonObject);
}

/** A failure of a fixer, with the text after `Error fixing: `. */
function notFixable(problems: readonly string[]): BuildError {
  const list = problems.map((problem) => `* ${problem}`).join('\n');
  return fixError(`${problems.length} error(s) decoding:\n\n${list}`);
}

/** A failure of a fixer with a text of its own. */
export function fixError(message: string): BuildError {
  return new BuildError(message, {
    code: 'TemplateNotFixable',
    source: 'user',
    hint: 'Mend this part of the template by hand, then run fix again.',
  });
}

/** Packer finds a section by its title first, then whatever the case of its letters. */
function find(template: JsonObject, title: string): JsonValue | undefined {
  const lower = title.toLowerCase();
  if (template.has(title)) return template.get(title);
  if (template.has(lower)) return template.get(lower);
  for (const [key, value] of template) if (key.toLowerCase() === lower) return value;
  return undefined;
}

function notAList(value: JsonValue): string {
  return `source data must be an array or slice, got ${goKind(value)}`;
}
