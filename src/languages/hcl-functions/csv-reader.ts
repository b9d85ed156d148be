import { FunctionError } from './definition.js';

/**
 * The records of a CSV text: fields between commas, in quotes where they hold commas, quotes (`""`) or line ends; CRLF counts
 * as LF; empty lines are passed over; spaces stay. Throws {@link FunctionError} for a wrong quote and for a record whose number of
 * fields is not that of the first.
 *
 * @see RFC 4180; Go: encoding/csv
 */
export function readCsv(text: string): string[][] {
  const reader = new CsvReader(text.replaceAll('\r\n', '\n').replace(/\r$/, ''));
  const records: string[][] = [];
  for (let record = reader.next(); record !== undefined; record = reader.next()) records.push(record);
  return records;
}

class CsvReader {
  readonly #text: string;
  #at = 0;
  #width: number | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  /** The next record; undefined at the end. */
  next(): string[] | undefined {
    while (this.#text[this.#at] === '\n') this.#at++;
    if (this.#at >= this.#text.length) return undefined;
    const start = this.#at;
    const fields = [this.#field()];
    while (this.#text[this.#at] === ',') {
      this.#at++;
      fields.push(this.#field());
    }
    this.#at++;
    this.#width ??= fields.length;
    if (fields.length !== this.#width) {
      throw new FunctionError(`record on line ${this.#place(start).line}: wrong number of fields`);
    }
    return fields;
  }

  /** Ends before a comma, a line end or the end of the text. */
  #field(): string {
    if (this.#text[this.#at] === '"') return this.#quoted();
    const start = this.#at;
    while (!isFieldEnd(this.#text[this.#at])) {
      if (this.#text[this.#at] === '"') this.#fail('bare " in non-quoted-field');
      this.#at++;
    }
    return this.#text.slice(start, this.#at);
  }

  #quoted(): string {
    const parts: string[] = [];
    for (;;) {
      this.#at++;
      const end = this.#text.indexOf('"', this.#at);
      if (end < 0) {
        this.#at = this.#text.length;
        this.#fail('extraneous or missing " in quoted-field');
      }
      parts.push(this.#text.slice(this.#at, end));
      this.#at = end + 1;
      if (this.#text[this.#at] !== '"') break;
      parts.push('"');
    }
    if (!isFieldEnd(this.#text[this.#at])) this.#fail('extraneous or missing " in quoted-field');
    return parts.join('');
  }

  #fail(problem: string): never {
    const { line, column } = this.#place(this.#at);
    throw new FunctionError(`parse error on line ${line}, column ${column}: ${problem}`);
  }

  #place(offset: number): { readonly line: number; readonly column: number } {
    const before = this.#text.slice(0, offset).split('\n');
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  }
}

function isFieldEnd(character: string | undefined): boolean {
  return character === undefined || character === ',' || character === '\n';
}
