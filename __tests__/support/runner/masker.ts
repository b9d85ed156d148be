/** The runner's secret masker: one per job (spec-runner 3.3). */
export class Masker {
  readonly #values = new Set<string>();

  /** Registers a value, each of its lines, and the forms derived from them. False for a blank value. */
  add(value: string): boolean {
    if (value.trim() === '') return false;
    const lines = value.split(/[\r\n]/).map((line) => line.trim());
    for (const part of [value, ...lines]) if (part !== '') this.#addForms(part);
    return true;
  }

  /** Every occurrence of a registered form becomes `***`; overlapping and adjacent ones become one. */
  mask(text: string): string {
    const hits = [...this.#values].flatMap((value) => occurrences(text, value)).sort((a, b) => a.start - b.start);
    const merged: Hit[] = [];
    for (const hit of hits) {
      const last = merged.at(-1);
      if (last !== undefined && hit.start <= last.end) last.end = Math.max(last.end, hit.end);
      else merged.push({ ...hit });
    }
    let masked = '';
    let from = 0;
    for (const { start, end } of merged) {
      masked += `${text.slice(from, start)}***`;
      from = end;
    }
    return masked + text.slice(from);
  }

  #addForms(value: string): void {
    this.#values.add(value);
    for (const encode of encoders) {
      const form = encode(value);
      if (form !== '') this.#values.add(form);
    }
  }
}

interface Hit {
  readonly start: number;
  end: number;
}

function occurrences(text: string, value: string): Hit[] {
  const hits: Hit[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
    hits.push({ start: at, end: at + value.length });
  }
  return hits;
}

const encoders: ReadonlyArray<(value: string) => string> = [
  (value) => Buffer.from(value).toString('base64'),
  (value) => Buffer.from(value).subarray(1).toString('base64'),
  (value) => Buffer.from(value).subarray(2).toString('base64'),
  (value) => value.replaceAll('"', '\\"'),
  (value) => value.replaceAll("'", "''"),
  (value) => JSON.stringify(value).slice(1, -1),
  (value) => encodeURIComponent(value).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
  xmlForm,
  withoutQuotes,
  (value) => longHalf(value.slice(0, ampersand(value).end)),
  (value) => (ampersand(value).end === 0 ? '' : longHalf(value.slice(ampersand(value).end))),
];

function xmlForm(value: string): string {
  const entities: Record<string, string> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' };
  return value.replace(/[<>&"']/g, (character) => entities[character] ?? character);
}

function withoutQuotes(value: string): string {
  const quoted = value.length > 8 && value.startsWith('"') && value.endsWith('"');
  return quoted ? value.slice(1, -1) : '';
}

/** Where PowerShell breaks a line that it echoes: behind `&+`, else behind the last `&`. */
function ampersand(value: string): { readonly end: number } {
  const plus = value.indexOf('&+');
  return { end: plus >= 0 ? plus + 2 : value.lastIndexOf('&') + 1 };
}

function longHalf(half: string): string {
  return half.length >= 6 ? half : '';
}
