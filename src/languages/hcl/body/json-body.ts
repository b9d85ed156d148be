import { type Diagnostic, didYouMean, type SourceRange } from '../../../support/diagnostics.js';
import type { JsonMember, JsonNode } from '../../json/json-nodes.js';
import type {
  AttributeSchema,
  AttributesResult,
  BodyAttribute,
  BodyContentResult,
  BodySchema,
  HclBody,
  PartialContentResult,
} from './body.js';
import { incorrectType, unpackBlocks } from './json-blocks.js';
import { bodyProblem, duplicateArgument, missingArgument } from './problems.js';

/** A property for people, in every body. */
const COMMENT = '//';

/** A body of the JSON variant: an object, or a list of objects that count as one. @see spec-hcl2 A.9 */
export function jsonBody(node: JsonNode): HclBody {
  return new JsonBody(node, new Set([COMMENT]));
}

class JsonBody implements HclBody {
  readonly missingItemRange: SourceRange;
  readonly #node: JsonNode;
  readonly #taken: ReadonlySet<string>;

  /** @param taken properties that are not there any more: an earlier reader took them */
  constructor(node: JsonNode, taken: ReadonlySet<string>) {
    this.#node = node;
    this.#taken = taken;
    this.missingItemRange = lastCharacter(node.range);
  }

  content(schema: BodySchema): BodyContentResult {
    const { content, rest, diagnostics } = this.#take(schema);
    const names = [...namesOf(schema), ...this.#taken];
    const extraneous = rest.#members([]).map((member) => extraneousProperty(member, names));
    return { content, diagnostics: [...diagnostics, ...extraneous] };
  }

  partialContent(schema: BodySchema): PartialContentResult {
    return this.#take(schema);
  }

  justAttributes(): AttributesResult {
    const diagnostics: Diagnostic[] = [];
    if (this.#node.kind !== 'map')
      return { attributes: new Map(), diagnostics: [incorrectType(this.#node, 'an object')] };
    return { attributes: attributesOf(this.#members(diagnostics), diagnostics), diagnostics };
  }

  #take(schema: BodySchema): PartialContentResult & { readonly rest: JsonBody } {
    const { attributes: wanted = [], blocks: blockSchemas = [] } = schema;
    const diagnostics: Diagnostic[] = [];
    const members = this.#members(diagnostics);
    const names = new Set(wanted.map(({ name }) => name));
    const attributes = attributesOf(
      members.filter(({ name }) => names.has(name)),
      diagnostics,
    );
    diagnostics.push(...this.#missing(wanted, attributes));
    const schemas = new Map(blockSchemas.map((block) => [block.type, block]));
    const blocks = members.flatMap((member) => {
      const block = schemas.get(member.name);
      return block === undefined ? [] : unpackBlocks(member, block, diagnostics);
    });
    const rest = new JsonBody(this.#node, new Set([...this.#taken, ...namesOf(schema)]));
    return { content: { attributes, blocks, missingItemRange: this.missingItemRange }, rest, diagnostics };
  }

  #missing(wanted: readonly AttributeSchema[], found: ReadonlyMap<string, BodyAttribute>): readonly Diagnostic[] {
    return wanted
      .filter(({ name, isRequired }) => isRequired === true && !found.has(name))
      .map((attribute) => missingArgument(attribute, this.missingItemRange));
  }

  /** The properties that no earlier reader took. */
  #members(diagnostics: Diagnostic[]): readonly JsonMember[] {
    const nodes = this.#node.kind === 'list' ? this.#node.items : [this.#node];
    return nodes.flatMap((node) => {
      if (node.kind === 'map') return node.entries.filter(({ name }) => !this.#taken.has(name));
      diagnostics.push(incorrectType(node, 'an object'));
      return [];
    });
  }
}

function namesOf({ attributes = [], blocks = [] }: BodySchema): readonly string[] {
  return [...attributes.map(({ name }) => name), ...blocks.map(({ type }) => type)];
}

/** Of two with one name the first counts. */
function attributesOf(members: readonly JsonMember[], diagnostics: Diagnostic[]): ReadonlyMap<string, BodyAttribute> {
  const attributes = new Map<string, BodyAttribute>();
  for (const { name, nameRange, value } of members) {
    const earlier = attributes.get(name);
    if (earlier !== undefined) {
      diagnostics.push(duplicateArgument(name, nameRange, earlier.nameRange));
      continue;
    }
    const range = { ...nameRange, end: value.range.end };
    attributes.set(name, { name, nameRange, expression: { kind: 'json', node: value, range: value.range }, range });
  }
  return attributes;
}

function extraneousProperty({ name, nameRange }: JsonMember, names: readonly string[]): Diagnostic {
  const close = didYouMean(name, names);
  return bodyProblem('ExtraneousJsonProperty', {
    range: nameRange,
    detail: `No argument or block named "${name}" is expected here.`,
    hint: close === undefined ? undefined : `Did you mean "${close}"?`,
  });
}

function lastCharacter({ file, end }: SourceRange): SourceRange {
  return { file, start: { line: end.line, column: end.column - 1, offset: end.offset - 1 }, end };
}
