import type { Diagnostic, SourceRange } from '../../../support/diagnostics.js';
import type { Attribute, Block, Body } from '../nodes.js';
import { spanning } from '../token-stream.js';
import type {
  AttributesResult,
  BlockSchema,
  BodyAttribute,
  BodyBlock,
  BodyContentResult,
  BodySchema,
  HclBody,
  PartialContentResult,
} from './body.js';
import { extraneousLabel, missingArgument, missingLabel, unsupportedArgument, unsupportedBlock } from './problems.js';

/** A body in native syntax. */
export function nativeBody(body: Body): HclBody {
  return new NativeBody(body, body.range, NOTHING);
}

/** Names that are not there any more: an earlier reader took them. */
interface Taken {
  readonly attributes: ReadonlySet<string>;
  readonly blocks: ReadonlySet<string>;
}

const NOTHING: Taken = { attributes: new Set(), blocks: new Set() };

class NativeBody implements HclBody {
  readonly missingItemRange: SourceRange;
  readonly #body: Body;
  readonly #begin: SourceRange;
  readonly #taken: Taken;

  /** @param begin a range that starts where the body does: with its brace, when it has one */
  constructor(body: Body, begin: SourceRange, taken: Taken) {
    this.#body = body;
    this.#begin = begin;
    this.#taken = taken;
    this.missingItemRange = { file: begin.file, start: begin.start, end: begin.start };
  }

  content(schema: BodySchema): BodyContentResult {
    const { content, diagnostics } = this.partialContent(schema);
    return { content, diagnostics: [...diagnostics, ...this.#unexpected(schema)] };
  }

  partialContent(schema: BodySchema): PartialContentResult {
    const diagnostics: Diagnostic[] = [];
    const attributes = this.#attributes(schema, diagnostics);
    const blocks = this.#blocks(schema, diagnostics);
    const taken: Taken = {
      attributes: new Set([...this.#taken.attributes, ...(schema.attributes ?? []).map(({ name }) => name)]),
      blocks: new Set([...this.#taken.blocks, ...(schema.blocks ?? []).map(({ type }) => type)]),
    };
    const rest = new NativeBody(this.#body, this.#begin, taken);
    return { content: { attributes, blocks, missingItemRange: this.missingItemRange }, rest, diagnostics };
  }

  justAttributes(): AttributesResult {
    const items = this.#items();
    const diagnostics = items.flatMap((item) => (item.kind === 'block' ? unexpectedBlock(item) : []));
    const attributes = items.flatMap((item) => (item.kind === 'attribute' ? toAttribute(item) : []));
    return { attributes: new Map(attributes.map((attribute) => [attribute.name, attribute])), diagnostics };
  }

  /** What no earlier reader took. */
  #items(): readonly (Attribute | Block)[] {
    const { attributes, blocks } = this.#taken;
    return this.#body.items.filter((item) =>
      item.kind === 'attribute' ? !attributes.has(item.name) : !blocks.has(item.type),
    );
  }

  #attributes(schema: BodySchema, diagnostics: Diagnostic[]): ReadonlyMap<string, BodyAttribute> {
    const wanted = new Set((schema.attributes ?? []).map(({ name }) => name));
    const found = new Map<string, BodyAttribute>();
    for (const item of this.#items()) {
      if (item.kind === 'attribute' && wanted.has(item.name)) found.set(item.name, toAttribute(item));
    }
    for (const attribute of schema.attributes ?? []) {
      if (attribute.isRequired === true && !found.has(attribute.name)) {
        diagnostics.push(missingArgument(attribute, this.missingItemRange));
      }
    }
    return found;
  }

  #blocks(schema: BodySchema, diagnostics: Diagnostic[]): readonly BodyBlock[] {
    const schemas = new Map((schema.blocks ?? []).map((block) => [block.type, block]));
    return this.#items().flatMap((item) => {
      const wanted = item.kind === 'block' ? schemas.get(item.type) : undefined;
      if (item.kind !== 'block' || wanted === undefined) return [];
      const problem = checkLabels(item, wanted);
      if (problem === undefined) return toBlock(item);
      diagnostics.push(problem);
      return [];
    });
  }

  /** Problems of what is not in the schema, in source order. */
  #unexpected(schema: BodySchema): readonly Diagnostic[] {
    const attributes = new Set((schema.attributes ?? []).map(({ name }) => name));
    const blocks = new Set((schema.blocks ?? []).map(({ type }) => type));
    const known = [...attributes, ...this.#taken.attributes];
    return this.#items().flatMap((item) => {
      if (item.kind === 'attribute') {
        return attributes.has(item.name) ? [] : unsupportedArgument(item, known, blocks);
      }
      return blocks.has(item.type) ? [] : unsupportedBlock(item.type, item.typeRange, schema);
    });
  }
}

function toAttribute({ name, nameRange, expression, range }: Attribute): BodyAttribute {
  return { name, nameRange, expression, range };
}

function toBlock({ type, typeRange, labels, body, openRange }: Block): BodyBlock {
  const labelRanges = labels.map(({ range }) => range);
  return {
    type,
    typeRange,
    labels: labels.map(({ value }) => value),
    labelRanges,
    body: new NativeBody(body, openRange, NOTHING),
    range: spanning(typeRange, labelRanges.at(-1) ?? typeRange),
  };
}

function checkLabels({ labels, openRange }: Block, schema: BlockSchema): Diagnostic | undefined {
  const wanted = schema.labels?.length ?? 0;
  if (labels.length < wanted) return missingLabel(schema, labels.length, openRange);
  const extra = labels[wanted];
  return extra === undefined ? undefined : extraneousLabel(schema, extra.range);
}

function unexpectedBlock({ type, typeRange }: Block): Diagnostic {
  return {
    severity: 'error',
    code: 'UnexpectedBlock',
    summary: `Unexpected "${type}" block`,
    detail: 'Only arguments can be set here.',
    range: typeRange,
  };
}
