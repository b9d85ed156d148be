import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseAllDocuments,
  Scalar,
  type YAMLMap,
} from 'yaml';
import { extentOf, MAXIMUM_EXTENT } from '../cty/extent.js';
import { NULL, objectValue, stringValue, tupleValue, type Value } from '../cty/values.js';
import { FunctionError } from './definition.js';
import { plainScalar, yamlTime } from './yaml-scalar.js';

const STANDARD = 'tag:yaml.org,2002:';
const SCALAR_TAGS: ReadonlySet<string> = new Set(['null', 'bool', 'int', 'float', 'timestamp', 'binary']);

const TOO_DEEP = 'the document nests too deeply';

/** A value, and how many values it and its parts are. */
interface Sized {
  readonly value: Value;
  readonly size: number;
}

/**
 * The value of the only document of a text. Throws {@link FunctionError}. Deviation: yaml-null. A document that is null is
 * null, not unknown.
 *
 * @see spec-hcl2 C, yamldecode
 */
export function readYaml(text: string): Value {
  const lines = new LineCounter();
  // Tags and plain scalars are ours: failsafe leaves both alone.
  const documents = parseAllDocuments(text, {
    version: '1.1',
    schema: 'failsafe',
    resolveKnownTags: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter: lines,
  });
  const [first, second] = documents;
  if (first === undefined) throw new FunctionError('on line 1, column 1: missing start of document');
  const [problem] = first.errors;
  if (problem !== undefined) {
    const message = problem.code === 'RESOURCE_EXHAUSTION' ? TOO_DEEP : problem.message;
    throw new FunctionError(`${place(lines, problem.pos[0])}: ${message}`);
  }
  if (second !== undefined) {
    throw new FunctionError(`${place(lines, second.range[0])}: unexpected extra content after value`);
  }
  const value = new DocumentReader(first, lines).value();
  if (extentOf(value).depth > MAXIMUM_EXTENT.depth) throw new FunctionError(TOO_DEEP);
  return value;
}

function place(lines: LineCounter, offset: number): string {
  const { line, col } = lines.linePos(offset);
  return `on line ${line}, column ${col}`;
}

class DocumentReader {
  readonly #document: Document.Parsed;
  readonly #lines: LineCounter;
  /** Undefined while its value is being read. */
  readonly #anchors = new Map<string, Sized | undefined>();
  #size = 0;

  constructor(document: Document.Parsed, lines: LineCounter) {
    this.#document = document;
    this.#lines = lines;
  }

  value(): Value {
    return this.#node(this.#document.contents);
  }

  /** @param node null where nothing is written, as for the value of `a` in `{a}`. */
  #node(node: ParsedNode | null): Value {
    if (node === null) return NULL;
    if (isAlias(node)) return this.#alias(node.source, node);
    if (node.anchor === undefined) return this.#content(node);
    const before = this.#size;
    this.#anchors.set(node.anchor, undefined);
    const value = this.#content(node);
    this.#anchors.set(node.anchor, { value, size: this.#size - before });
    return value;
  }

  #alias(name: string, node: ParsedNode): Value {
    const known = this.#anchors.get(name);
    if (known === undefined) {
      const isOpen = this.#anchors.has(name);
      return this.#fail(
        node,
        isOpen ? `anchor "${name}" is referred to from inside itself` : `undefined anchor "${name}"`,
      );
    }
    this.#count(known.size, node);
    return known.value;
  }

  #content(node: ParsedNode): Value {
    this.#count(1, node);
    if (isScalar(node)) return this.#scalar(node);
    if (isSeq(node)) {
      this.#expectTag(node, 'seq', 'sequence');
      return tupleValue(node.items.map((item) => this.#node(item)));
    }
    if (!isMap(node)) return this.#fail(node, 'unexpected content');
    this.#expectTag(node, 'map', 'mapping');
    return this.#mapping(node);
  }

  #count(size: number, node: ParsedNode): void {
    this.#size += size;
    if (this.#size > MAXIMUM_EXTENT.size) this.#fail(node, 'aliases make the document too large');
  }

  #expectTag(node: ParsedNode, name: string, kind: string): void {
    const tag = node.tag;
    if (tag !== undefined && tag !== STANDARD + name) this.#fail(node, `a ${kind} cannot have the tag "${tag}"`);
  }

  /** Later members win over earlier ones, those of a merged mapping too. */
  #mapping(node: YAMLMap<ParsedNode, ParsedNode | null>): Value {
    const members = new Map<string, Value>();
    for (const { key, value } of node.items) {
      if (isScalar(key) && key.source === '<<' && key.tag === undefined) {
        for (const [name, item] of this.#merged(key, this.#node(value))) members.set(name, item);
      } else {
        members.set(this.#key(key), this.#node(value));
      }
    }
    return objectValue(members);
  }

  #merged(key: ParsedNode, value: Value): ReadonlyMap<string, Value> {
    if ('entries' in value) return value.entries;
    return this.#fail(key, `a value of type ${value.type.kind} cannot be merged into a mapping`);
  }

  #key(node: ParsedNode): string {
    const value = this.#node(node);
    switch (value.kind) {
      case 'string':
        return value.value;
      case 'bool':
        return String(value.value);
      case 'number':
        if (value.value.isInfinite()) return value.value.isNegative() ? '-Inf' : '+Inf';
        return value.value.toText();
      case 'null':
        return this.#fail(node, 'a mapping key cannot be null');
      default:
        return this.#fail(node, 'only scalars are allowed as mapping keys');
    }
  }

  /** Deviation: yaml-block-scalar. Only plain scalars have other types than string, also when the text is in a block. */
  #scalar(node: Scalar.Parsed): Value {
    const text = stringValue(node.source);
    const isPlain = node.type === Scalar.PLAIN;
    if (node.tag === undefined) return isPlain ? this.#plain(node) : text;
    const tag = node.tag.startsWith(STANDARD) ? node.tag.slice(STANDARD.length) : undefined;
    if (tag === 'str') return text;
    if (tag === undefined || !SCALAR_TAGS.has(tag)) return this.#fail(node, `unsupported tag "${node.tag}"`);
    if (tag === 'null') return isPlain ? NULL : text;
    if (tag === 'binary') return text;
    const value = this.#plain(node);
    const isTyped = value.kind !== 'string' || yamlTime(node.source) !== undefined;
    if (!isTyped) return this.#fail(node, `${JSON.stringify(node.source)} is no ${tag}`);
    return isPlain ? value : text;
  }

  #plain(node: Scalar.Parsed): Value {
    try {
      return plainScalar(node.source);
    } catch (error) {
      if (error instanceof FunctionError) this.#fail(node, error.message);
      throw error;
    }
  }

  #fail(node: ParsedNode, message: string): never {
    throw new FunctionError(`${place(this.#lines, node.range[0])}: ${message}`);
  }
}
