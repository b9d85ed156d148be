import type { Diagnostic, SourceRange } from '../../../support/diagnostics.js';
import type {
  AttributesResult,
  BodyAttribute,
  BodyContentResult,
  BodySchema,
  HclBody,
  PartialContentResult,
} from './body.js';
import { duplicateArgument, missingArgument } from './problems.js';

/** Several bodies as one, at least one: an argument that two of them set is a "Duplicate argument". */
export function mergeBodies(bodies: readonly [HclBody, ...HclBody[]]): HclBody {
  return new MergedBody(bodies);
}

class MergedBody implements HclBody {
  readonly missingItemRange: SourceRange;
  readonly #bodies: readonly [HclBody, ...HclBody[]];

  constructor(bodies: readonly [HclBody, ...HclBody[]]) {
    this.#bodies = bodies;
    this.missingItemRange = bodies[0].missingItemRange;
  }

  content(schema: BodySchema): BodyContentResult {
    const optional = withoutRequired(schema);
    return this.#merge(
      this.#bodies.map((body) => body.content(optional)),
      schema,
    );
  }

  partialContent(schema: BodySchema): PartialContentResult {
    const optional = withoutRequired(schema);
    const [first, ...others] = this.#bodies;
    const results = [first.partialContent(optional), ...others.map((body) => body.partialContent(optional))] as const;
    const [{ rest }, ...more] = results;
    return { ...this.#merge(results, schema), rest: new MergedBody([rest, ...more.map((result) => result.rest)]) };
  }

  justAttributes(): AttributesResult {
    const results = this.#bodies.map((body) => body.justAttributes());
    const diagnostics = results.flatMap((result) => result.diagnostics);
    return {
      attributes: mergeAttributes(
        results.map((result) => result.attributes),
        diagnostics,
      ),
      diagnostics,
    };
  }

  #merge(results: readonly BodyContentResult[], schema: BodySchema): BodyContentResult {
    const { missingItemRange } = this;
    const diagnostics = results.flatMap((result) => result.diagnostics);
    const attributes = mergeAttributes(
      results.map(({ content }) => content.attributes),
      diagnostics,
    );
    const missing = (schema.attributes ?? []).filter(
      ({ name, isRequired }) => isRequired === true && !attributes.has(name),
    );
    diagnostics.push(...missing.map((attribute) => missingArgument(attribute, missingItemRange)));
    return {
      content: { attributes, blocks: results.flatMap(({ content }) => content.blocks), missingItemRange },
      diagnostics,
    };
  }
}

/** What one of the bodies lacks may be in another. */
function withoutRequired({ attributes = [], blocks }: BodySchema): BodySchema {
  return { attributes: attributes.map(({ name }) => ({ name })), blocks };
}

/** Of two with one name the first counts. */
function mergeAttributes(
  all: readonly ReadonlyMap<string, BodyAttribute>[],
  diagnostics: Diagnostic[],
): ReadonlyMap<string, BodyAttribute> {
  const merged = new Map<string, BodyAttribute>();
  for (const attribute of all.flatMap((attributes) => [...attributes.values()])) {
    const earlier = merged.get(attribute.name);
    if (earlier === undefined) merged.set(attribute.name, attribute);
    else diagnostics.push(duplicateArgument(attribute.name, attribute.nameRange, earlier.nameRange));
  }
  return merged;
}
