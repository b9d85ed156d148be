/** A value to encode: a struct is a list of fields in their order, a map is sorted by its keys. */
export type GoJson =
  | string
  | number
  | null
  | readonly GoJson[]
  | { readonly fields: readonly (readonly [name: string, value: GoJson])[] }
  | { readonly map: Readonly<Record<string, GoJson>> };

/**
 * JSON as Go's `json.MarshalIndent(value, "", "  ")` writes it: no line end, `<`, `>`, `&`, U+2028 and U+2029 escaped, keys
 * of maps in bytewise order.
 */
export function goJson(value: GoJson, indent = ''): string {
  if (value === null || typeof value === 'number') return String(value);
  if (typeof value === 'string') return goJsonString(value);
  const inner = `${indent}  `;
  if (isList(value)) {
    return block(
      '[',
      ']',
      value.map((item) => goJson(item, inner)),
      indent,
    );
  }
  const members = 'fields' in value ? value.fields : sortedMembers(value.map);
  return block(
    '{',
    '}',
    members.map(([name, item]) => `${goJsonString(name)}: ${goJson(item, inner)}`),
    indent,
  );
}

// Array.isArray does not narrow readonly arrays out of a union.
function isList(value: object): value is readonly GoJson[] {
  return Array.isArray(value);
}

function block(open: string, close: string, items: readonly string[], indent: string): string {
  if (items.length === 0) return open + close;
  return `${open}\n${items.map((item) => `${indent}  ${item}`).join(',\n')}\n${indent}${close}`;
}

function sortedMembers(map: Readonly<Record<string, GoJson>>): readonly (readonly [string, GoJson])[] {
  return Object.entries(map).sort(([a], [b]) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
}

function goJsonString(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(/[<>&\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
