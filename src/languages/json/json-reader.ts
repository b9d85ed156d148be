import { BuildError } from '../../support/errors.js';
import { LineIndex } from '../../support/line-index.js';
import type { JsonList, JsonMap, JsonMember, JsonNode } from './json-nodes.js';

/** How deep values may nest. Deviation: json-depth. Go's limit is 10,000; nobody nests options that deep, and recursion is bounded. */
const MAXIMUM_DEPTH = 500;

/** A key that an object has twice. */
export interface DuplicateKey {
  readonly key: string;
  readonly entry: JsonMember;
}

/** Reads strict JSON, keeping the place of every key and value. The texts of its errors are those of Go's encoding/json. */
export class JsonReader {
  readonly lines: LineIndex;
  readonly duplicates: DuplicateKey[] = [];
  readonly #text: string;
  readonly #numbers: 'float64' | 'any';
  #at = 0;
  #depth = 0;

  /** @param numbers `float64` refuses numbers beyond its range. */
  constructor(file: string, text: string, numbers: 'float64' | 'any') {
    this.lines = new LineIndex(file, text);
    this.#text = text;
    this.#numbers = numbers;
  }

  /** The only value of the text. Throws a BuildError `JsonSyntax`. */
  document(): JsonNode {
    const value = this.firstValue();
    this.#space();
    if (this.#at < this.#text.length) this.#unexpected('after top-level value');
    return value;
  }

  /** The first value of the text; whatever follows it is not looked at. */
  firstValue(): JsonNode {
    this.#space();
    return this.#value();
  }

  #value(): JsonNode {
    const start = this.#at;
    const character = this.#text[start];
    if (character === '{') return this.#object(start);
    if (character === '[') return this.#array(start);
    if (character === '"') {
      const value = this.#string();
      return { kind: 'string', value, raw: this.#raw(start, value), range: this.lines.range(start, this.#at) };
    }
    if (character === '-' || isDigit(character)) return this.#number(start);
    if (character === 't') return this.#literal(start, 'true');
    if (character === 'f') return this.#literal(start, 'false');
    if (character === 'n') return this.#literal(start, 'null');
    return this.#unexpected('looking for beginning of value');
  }

  #object(start: number): JsonNode {
    this.#enter();
    const entries: JsonMember[] = [];
    const seen = new Set<string>();
    this.#at++;
    this.#space();
    if (this.#text[this.#at] === '}') return this.#closed({ kind: 'map', entries }, start);
    for (;;) {
      const entry = this.#member();
      if (seen.has(entry.name)) this.duplicates.push({ key: entry.name, entry });
      seen.add(entry.name);
      entries.push(entry);
      this.#space();
      const next = this.#text[this.#at];
      if (next === '}') return this.#closed({ kind: 'map', entries }, start);
      if (next !== ',') this.#unexpected('after object key:value pair');
      this.#at++;
      this.#space();
    }
  }

  #member(): JsonMember {
    const start = this.#at;
    if (this.#text[start] !== '"') this.#unexpected('looking for beginning of object key string');
    const name = this.#string();
    const rawName = this.#raw(start, name);
    const nameRange = this.lines.range(start, this.#at);
    this.#space();
    if (this.#text[this.#at] !== ':') this.#unexpected('after object key');
    this.#at++;
    this.#space();
    return { name, rawName, nameRange, value: this.#value() };
  }

  #array(start: number): JsonNode {
    this.#enter();
    const items: JsonNode[] = [];
    this.#at++;
    this.#space();
    if (this.#text[this.#at] === ']') return this.#closed({ kind: 'list', items }, start);
    for (;;) {
      items.push(this.#value());
      this.#space();
      const next = this.#text[this.#at];
      if (next === ']') return this.#closed({ kind: 'list', items }, start);
      if (next !== ',') this.#unexpected('after array element');
      this.#at++;
      this.#space();
    }
  }

  #closed(value: Omit<JsonMap, 'range'> | Omit<JsonList, 'range'>, start: number): JsonNode {
    this.#at++;
    this.#depth--;
    return { ...value, range: this.lines.range(start, this.#at) };
  }

  #enter(): void {
    this.#depth++;
    if (this.#depth > MAXIMUM_DEPTH) this.#fail('exceeded max depth');
  }

  #string(): string {
    this.#at++;
    let value = '';
    for (;;) {
      const end = this.#plainEnd();
      value += this.#text.slice(this.#at, end);
      this.#at = end;
      const character = this.#text[end];
      if (character === '"') {
        this.#at++;
        return value.toWellFormed();
      }
      if (character !== '\\') this.#unexpected('in string literal');
      this.#at++;
      value += this.#escape();
    }
  }

  /** What stands between the quotes of the string that starts at `start` and ends here; undefined without escapes. */
  #raw(start: number, value: string): string | undefined {
    return this.#at - start - 2 === value.length ? undefined : this.#text.slice(start + 1, this.#at - 1);
  }

  /** Where the run of ordinary characters of a string ends. */
  #plainEnd(): number {
    let end = this.#at;
    for (; end < this.#text.length; end++) {
      const code = this.#text.charCodeAt(end);
      if (code === 0x22 || code === 0x5c || code < 0x20) break;
    }
    return end;
  }

  #escape(): string {
    const character = this.#text[this.#at];
    if (character === 'u') return this.#unicode();
    const plain = character === undefined ? undefined : ESCAPES.get(character);
    if (plain === undefined) return this.#unexpected('in string escape code');
    this.#at++;
    return plain;
  }

  #unicode(): string {
    this.#at++;
    const start = this.#at;
    for (; this.#at < start + 4; this.#at++) {
      if (!/^[0-9a-fA-F]$/.test(this.#text[this.#at] ?? '')) this.#unexpected('in \\u hexadecimal character escape');
    }
    return String.fromCharCode(Number.parseInt(this.#text.slice(start, this.#at), 16));
  }

  #number(start: number): JsonNode {
    if (this.#text[this.#at] === '-') this.#at++;
    if (this.#text[this.#at] === '0') this.#at++;
    else this.#digits('in numeric literal');
    if (this.#text[this.#at] === '.') {
      this.#at++;
      this.#digits('after decimal point in numeric literal');
    }
    if (this.#text[this.#at] === 'e' || this.#text[this.#at] === 'E') {
      this.#at++;
      if (this.#text[this.#at] === '+' || this.#text[this.#at] === '-') this.#at++;
      this.#digits('in exponent of numeric literal');
    }
    const text = this.#text.slice(start, this.#at);
    const value = Number(text);
    if (this.#numbers === 'float64' && !Number.isFinite(value)) {
      this.#fail(`json: cannot unmarshal number ${text} into Go value of type float64`);
    }
    return { kind: 'number', text, value, range: this.lines.range(start, this.#at) };
  }

  #digits(context: string): void {
    if (!isDigit(this.#text[this.#at])) this.#unexpected(context);
    while (isDigit(this.#text[this.#at])) this.#at++;
  }

  #literal(start: number, word: 'true' | 'false' | 'null'): JsonNode {
    for (const expected of word) {
      if (this.#text[this.#at] !== expected) this.#unexpected(`in literal ${word} (expecting '${expected}')`);
      this.#at++;
    }
    const range = this.lines.range(start, this.#at);
    return word === 'null' ? { kind: 'null', range } : { kind: 'bool', value: word === 'true', range };
  }

  #space(): void {
    while (SPACE.has(this.#text[this.#at] ?? '')) this.#at++;
  }

  #unexpected(context: string): never {
    const code = this.#text.codePointAt(this.#at);
    if (code === undefined) return this.#fail('unexpected end of JSON input');
    return this.#fail(`invalid character ${goByte(code)} ${context}`);
  }

  #fail(message: string): never {
    const code = this.#text.codePointAt(this.#at);
    const end = code === undefined ? this.#at : this.#at + String.fromCodePoint(code).length;
    throw new BuildError(message, { code: 'JsonSyntax', source: 'user', range: this.lines.range(this.#at, end) });
  }
}

const SPACE: ReadonlySet<string> = new Set([' ', '\t', '\r', '\n']);

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

const BYTE_NAMES: ReadonlyMap<number, string> = new Map([
  [0x07, '\\a'],
  [0x08, '\\b'],
  [0x09, '\\t'],
  [0x0a, '\\n'],
  [0x0b, '\\v'],
  [0x0c, '\\f'],
  [0x0d, '\\r'],
  [0x27, "\\'"],
  [0x5c, '\\\\'],
]);

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}

/** Go scans bytes, so a character outside ASCII is named by the first byte of its UTF-8 form: `'Ã'`. */
function goByte(codePoint: number): string {
  const byte = Buffer.from(String.fromCodePoint(codePoint))[0] ?? 0;
  const named = BYTE_NAMES.get(byte);
  if (named !== undefined) return `'${named}'`;
  if (byte < 0x20 || byte === 0x7f) return `'\\x${byte.toString(16).padStart(2, '0')}'`;
  if (byte >= 0x80 && byte < 0xa1) return `'\\u00${byte.toString(16)}'`;
  return `'${String.fromCharCode(byte)}'`;
}
