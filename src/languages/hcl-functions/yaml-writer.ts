import type { Value } from '../cty/values.js';
import { doubleQuoted, isBlock, isSimpleKey, literalHeader } from './yaml-text.js';

/** Where the value of a collection begins: after a key and its colon, or on the line of a `- `, `? ` or `: `. */
type Place = 'after-key' | 'inline';

/** Writes YAML in block style, as libyaml's emitter lays it out. @see spec-hcl2 C, yamlencode */
export class YamlWriter {
  readonly #parts: string[] = [];
  #column = 0;

  /** A wholly known value as a document. */
  document(value: Value): string {
    // Items of a root collection stand in column 0, further lines of a root scalar in column 2.
    this.#value(value, value.kind === 'string' ? 0 : -2, 'inline');
    this.#goTo(0);
    // The end of a plain scalar at the root is marked.
    if (value.kind === 'null' || value.kind === 'number' || value.kind === 'bool') this.#write('...\n');
    return this.#parts.join('');
  }

  /** @param parent the column of the collection that the value is in. */
  #value(value: Value, parent: number, place: Place): void {
    if (isSequence(value)) this.#sequence(value.items, place === 'inline' ? parent + 2 : parent, place);
    else if (isMapping(value)) this.#mapping(value.entries, parent + 2, place);
    else {
      if (place === 'after-key') this.#write(' ');
      if (value.kind === 'string') this.#string(value.value, parent + 2);
      else this.#write(plainText(value));
    }
  }

  #sequence(items: readonly Value[], column: number, place: Place): void {
    for (const [index, item] of items.entries()) {
      if (index > 0 || place === 'after-key') this.#goTo(column);
      this.#write('- ');
      this.#value(item, column, 'inline');
    }
  }

  #mapping(entries: ReadonlyMap<string, Value>, column: number, place: Place): void {
    let isFirst = true;
    for (const [key, value] of entries) {
      if (!isFirst || place === 'after-key') this.#goTo(column);
      isFirst = false;
      if (isSimpleKey(key)) {
        this.#write(`${doubleQuoted(key)}:`);
        this.#value(value, column, 'after-key');
      } else {
        this.#write('? ');
        this.#string(key, column + 2);
        this.#goTo(column);
        this.#write(': ');
        this.#value(value, column, 'inline');
      }
    }
  }

  /** @param indent the column of further lines. */
  #string(text: string, indent: number): void {
    if (isBlock(text)) this.#literal(text, indent);
    else this.#write(doubleQuoted(text, { column: this.#column, indent }));
  }

  #literal(text: string, indent: number): void {
    this.#write(`${literalHeader(text)}\n`);
    for (const [, line = '', end = ''] of text.matchAll(/([^\n\u2028\u2029]*)([\n\u2028\u2029]|$)/g)) {
      if (line !== '') this.#write(' '.repeat(indent) + line);
      this.#write(end);
    }
  }

  /** Goes to a column of a new line. */
  #goTo(column: number): void {
    if (this.#column !== 0) this.#write('\n');
    this.#write(' '.repeat(column));
  }

  #write(text: string): void {
    this.#parts.push(text);
    const lineEnd = text.search(/[\n\u2028\u2029][^\n\u2028\u2029]*$/);
    const onLine = [...text.slice(lineEnd + 1)].length;
    this.#column = lineEnd < 0 ? this.#column + onLine : onLine;
  }
}

/** Empty collections are written like scalars. */
function isSequence(value: Value): value is Value & { readonly items: readonly Value[] } {
  return 'items' in value && value.items.length > 0;
}

function isMapping(value: Value): value is Value & { readonly entries: ReadonlyMap<string, Value> } {
  return 'entries' in value && value.entries.size > 0;
}

function plainText(value: Value): string {
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'bool':
      return String(value.value);
    case 'number':
      if (value.value.isInfinite()) return value.value.isNegative() ? '-Inf' : '+Inf';
      return value.value.toText();
    case 'list':
    case 'set':
    case 'tuple':
      return '[]';
    case 'map':
    case 'object':
      return '{}';
    default:
      throw new TypeError(`${value.kind} is no plain scalar`);
  }
}
