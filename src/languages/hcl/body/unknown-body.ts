import { UNKNOWN } from '../../cty/values.js';
import type {
  AttributesResult,
  BodyAttribute,
  BodyContent,
  BodyContentResult,
  BodySchema,
  HclBody,
  PartialContentResult,
} from './body.js';

/** A body whose arguments are there, but not known: that of a block that may stand for any number of blocks. */
export function unknownBody(body: HclBody): HclBody {
  return new UnknownBody(body);
}

class UnknownBody implements HclBody {
  readonly missingItemRange: HclBody['missingItemRange'];
  readonly #body: HclBody;

  constructor(body: HclBody) {
    this.#body = body;
    this.missingItemRange = body.missingItemRange;
  }

  content(schema: BodySchema): BodyContentResult {
    const { content, diagnostics } = this.#body.content(schema);
    return { content: unknownContent(content), diagnostics };
  }

  partialContent(schema: BodySchema): PartialContentResult {
    const { content, rest, diagnostics } = this.#body.partialContent(schema);
    return { content: unknownContent(content), rest: unknownBody(rest), diagnostics };
  }

  justAttributes(): AttributesResult {
    const { attributes, diagnostics } = this.#body.justAttributes();
    return { attributes: unknownAttributes(attributes), diagnostics };
  }
}

function unknownContent({ attributes, blocks, missingItemRange }: BodyContent): BodyContent {
  return {
    attributes: unknownAttributes(attributes),
    blocks: blocks.map((block) => ({ ...block, body: unknownBody(block.body) })),
    missingItemRange,
  };
}

function unknownAttributes(attributes: ReadonlyMap<string, BodyAttribute>): ReadonlyMap<string, BodyAttribute> {
  return new Map(
    [...attributes].map(([name, attribute]) => {
      const { range } = attribute.expression;
      return [name, { ...attribute, expression: { kind: 'constant', value: UNKNOWN, range } }];
    }),
  );
}
