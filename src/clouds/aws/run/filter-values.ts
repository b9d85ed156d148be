/**
 * Splits the value of an EC2 filter as one CSV record: commas separate, leading space of each field is dropped, quotes are
 * read leniently (spec-amazon 3.1; Go's encoding/csv with LazyQuotes and TrimLeadingSpace). Undefined when there is no record.
 */
export function parseFilterValues(text: string): readonly string[] | undefined {
  let rest = text.replace(/\r\n/g, '\n').replace(/^\n+/, '');
  if (rest === '') return undefined;
  const values: string[] = [];
  for (;;) {
    rest = rest.replace(/^[^\S\n]+/, '');
    const field = rest.startsWith('"') ? quotedField(rest) : plainField(rest);
    values.push(field.value);
    if (!field.more) return values;
    rest = field.rest;
  }
}

interface Field {
  readonly value: string;
  readonly rest: string;
  /** A comma follows. */
  readonly more: boolean;
}

function plainField(text: string): Field {
  const end = text.search(/[,\n]/);
  if (end === -1) return { value: text, rest: '', more: false };
  return { value: text.slice(0, end), rest: text.slice(end + 1), more: text[end] === ',' };
}

/** A quote ends the field only before a comma or the end of the line; elsewhere it is a character like any other. */
function quotedField(text: string): Field {
  let value = '';
  for (let at = 1; at < text.length; at += 1) {
    if (text[at] !== '"') {
      value += text[at];
      continue;
    }
    const next = text[at + 1];
    if (next === ',') return { value, rest: text.slice(at + 2), more: true };
    if (next === undefined || next === '\n') return { value, rest: '', more: false };
    value += '"';
    if (next === '"') at += 1;
  }
  return { value, rest: '', more: false };
}
