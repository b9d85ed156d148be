import type { Diagnostic, SourceRange } from '../../../support/diagnostics.js';
import { objectValue, UNKNOWN, type Value } from '../../cty/values.js';
import { elementsOf } from '../elements.js';
import type { Scope } from '../scope.js';
import type {
  AttributesResult,
  BodyAttribute,
  BodyBlock,
  BodyContent,
  BodyContentResult,
  BodySchema,
  HclBody,
  PartialContentResult,
} from './body.js';
import { type DynamicBlock, readDynamic } from './dynamic-block.js';
import { unsupportedBlock } from './problems.js';
import { unknownBody } from './unknown-body.js';

/**
 * The body with its `dynamic` blocks, at any depth, replaced by the blocks they stand for. `for_each` and `labels` are evaluated
 * in `scope`; the arguments of generated blocks in the scope of whoever evaluates them, with the iterators added.
 * @see spec-hcl2 A.10
 */
export function expandDynamic(body: HclBody, scope: Scope | undefined): HclBody {
  return new ExpandedBody(body, { scope, iterators: new Map() }, new Set());
}

/** What the contents of a body are evaluated with. */
interface Expansion {
  readonly scope: Scope | undefined;
  /** The iterators of the dynamic blocks around. */
  readonly iterators: ReadonlyMap<string, Value>;
}

const DYNAMIC = { type: 'dynamic', labels: ['type'] } as const;

class ExpandedBody implements HclBody {
  readonly missingItemRange: SourceRange;
  readonly #body: HclBody;
  readonly #expansion: Expansion;
  readonly #taken: ReadonlySet<string>;

  /** @param taken types of blocks that an earlier reader took: dynamic blocks that stand for them are left out */
  constructor(body: HclBody, expansion: Expansion, taken: ReadonlySet<string>) {
    this.#body = body;
    this.#expansion = expansion;
    this.#taken = taken;
    this.missingItemRange = body.missingItemRange;
  }

  content(schema: BodySchema): BodyContentResult {
    const { content, diagnostics } = this.#body.content(withDynamic(schema));
    const problems = [...diagnostics];
    const expanded = this.#expand(content, schema, problems);
    for (const { type, labels, labelRanges, typeRange } of content.blocks) {
      const [wanted = ''] = labels;
      if (type !== DYNAMIC.type || this.#taken.has(wanted) || hasBlock(schema, wanted)) continue;
      problems.push(unsupportedBlock(wanted, labelRanges[0] ?? typeRange, schema));
    }
    return { content: expanded, diagnostics: problems };
  }

  partialContent(schema: BodySchema): PartialContentResult {
    const { content, diagnostics } = this.#body.partialContent(withDynamic(schema));
    const problems = [...diagnostics];
    const expanded = this.#expand(content, schema, problems);
    // Dynamic blocks of other types stay for the next reader.
    const { rest } = this.#body.partialContent(schema);
    const taken = new Set([...this.#taken, ...(schema.blocks ?? []).map(({ type }) => type)]);
    return { content: expanded, rest: new ExpandedBody(rest, this.#expansion, taken), diagnostics: problems };
  }

  justAttributes(): AttributesResult {
    const { attributes, diagnostics } = this.#body.justAttributes();
    return { attributes: this.#scoped(attributes), diagnostics };
  }

  #expand(
    { attributes, blocks, missingItemRange }: BodyContent,
    schema: BodySchema,
    problems: Diagnostic[],
  ): BodyContent {
    return {
      attributes: this.#scoped(attributes),
      blocks: blocks.flatMap((block) => {
        if (block.type !== DYNAMIC.type)
          return { ...block, body: new ExpandedBody(block.body, this.#expansion, new Set()) };
        const [type = ''] = block.labels;
        return hasBlock(schema, type) && !this.#taken.has(type) ? this.#generate(block, schema, problems) : [];
      }),
      missingItemRange,
    };
  }

  #generate(block: BodyBlock, schema: BodySchema, problems: Diagnostic[]): readonly BodyBlock[] {
    const { scope, iterators } = this.#expansion;
    const wanted = schema.blocks?.find(({ type }) => type === block.labels[0]);
    const dynamic = wanted === undefined ? undefined : readDynamic(block, wanted, { scope, iterators, problems });
    if (dynamic === undefined) return [];
    if (dynamic.forEach.kind !== 'unknown') {
      return elementsOf(dynamic.forEach).flatMap(([key, value]) => this.#generateOne(dynamic, [key, value]));
    }
    return this.#generateOne(dynamic, [UNKNOWN, UNKNOWN]).map((one) => ({ ...one, body: unknownBody(one.body) }));
  }

  #generateOne(dynamic: DynamicBlock, [key, value]: readonly [Value, Value]): readonly BodyBlock[] {
    const { type, typeRange, iterator, content, range } = dynamic;
    const iterators = new Map(this.#expansion.iterators);
    iterators.set(
      iterator,
      objectValue([
        ['key', key],
        ['value', value],
      ]),
    );
    const labels = dynamic.labels(iterators);
    if (labels === undefined) return [];
    const body = new ExpandedBody(content, { scope: this.#expansion.scope, iterators }, new Set());
    return [{ type, typeRange, labels, labelRanges: labels.map(() => dynamic.labelsRange), body, range }];
  }

  /** The arguments know the iterators. */
  #scoped(attributes: ReadonlyMap<string, BodyAttribute>): ReadonlyMap<string, BodyAttribute> {
    const { iterators: variables } = this.#expansion;
    if (variables.size === 0) return attributes;
    return new Map(
      [...attributes].map(([name, attribute]) => {
        const { expression } = attribute;
        return [name, { ...attribute, expression: { kind: 'scoped', expression, variables, range: expression.range } }];
      }),
    );
  }
}

function withDynamic({ attributes, blocks = [] }: BodySchema): BodySchema {
  return { attributes, blocks: [...blocks, DYNAMIC] };
}

function hasBlock({ blocks = [] }: BodySchema, type: string): boolean {
  return blocks.some((block) => block.type === type);
}
