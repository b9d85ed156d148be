import type { SourceValue } from '../../../config/source-value.js';
import { JsonReader } from '../../../languages/json/json-reader.js';
import type { Diagnostic } from '../../../support/diagnostics.js';
import { BuildError } from '../../../support/errors.js';
import { FIXERS } from './fixers.js';
import { isJsonObject, type JsonObject, type JsonValue } from './json-value.js';
import { printJson } from './print-json.js';

/** What fixing gives: the new text, ending in a line break, unless the template could not be read or fixed. */
export interface FixedTemplate {
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Runs all fixers over a JSON template. Only the first value of the text is read, and of duplicate keys the last counts,
 * as Packer does here (and nowhere else). Codes: `JsonSyntax`, `TemplateNotFixable`.
 *
 * @see spec-commands 6
 */
export function fixTemplate(file: string, text: string): FixedTemplate {
  try {
    const template = readTemplate(file, text);
    for (const fixer of FIXERS) fixer.fix(template);
    return { text: `${printJson(template)}\n`, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    return { text: undefined, diagnostics: [problem(error)] };
  }
}

function readTemplate(file: string, text: string): JsonObject {
  const template = toJson(read(file, text));
  if (isJsonObject(template)) return template;
  const kind = template === null ? 'null' : Array.isArray(template) ? 'array' : goJsonName(template);
  throw parseError(`json: cannot unmarshal ${kind} into Go value of type map[string]interface {}`);
}

function read(file: string, text: string): SourceValue {
  try {
    return new JsonReader(file, text, 'float64').firstValue();
  } catch (error) {
    if (!(error instanceof BuildError) || error.message !== 'unexpected end of JSON input') throw error;
    // Packer reads a stream here, where an end too early has another name.
    throw parseError(/^[ \t\r\n]*$/.test(text) ? 'EOF' : 'unexpected EOF', error);
  }
}

function toJson(value: SourceValue): JsonValue {
  switch (value.kind) {
    case 'map':
      return new Map(value.entries.map((entry) => [entry.name, toJson(entry.value)]));
    case 'list':
      return value.items.map(toJson);
    case 'null':
      return null;
    default:
      return value.value;
  }
}

function goJsonName(value: string | number | boolean): string {
  return typeof value === 'boolean' ? 'bool' : typeof value;
}

function parseError(message: string, cause?: BuildError): BuildError {
  return new BuildError(message, { code: 'JsonSyntax', source: 'user', range: cause?.range, cause });
}

function problem(error: BuildError): Diagnostic {
  const what = error.code === 'JsonSyntax' ? 'Error parsing template' : 'Error fixing';
  return {
    severity: 'error',
    code: error.code,
    summary: `${what}: ${error.message}`,
    hint: error.hint,
    range: error.range,
  };
}
