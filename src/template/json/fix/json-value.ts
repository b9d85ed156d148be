/** A JSON value of a template that is being fixed. Objects are maps, so that no key of a template is special. */
export type JsonValue = null | boolean | number | string | JsonValue[] | JsonObject;

/** A JSON object: keys in the order of the text; of duplicate keys the last one counts, as in Go's encoding/json. */
export type JsonObject = Map<string, JsonValue>;

/** True for a JSON object. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return value instanceof Map;
}

/** The name Go's reflect package gives to the kind a JSON value decodes to; decoding errors carry it. */
export function goKind(value: JsonValue): string {
  if (value === null) return 'nil';
  if (Array.isArray(value)) return 'slice';
  if (isJsonObject(value)) return 'map';
  return typeof value === 'number' ? 'float64' : typeof value === 'boolean' ? 'bool' : 'string';
}
