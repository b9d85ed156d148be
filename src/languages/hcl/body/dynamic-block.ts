import type { Diagnostic, SourceRange } from '../../../support/diagnostics.js';
import { tryConvert } from '../../cty/try-convert.js';
import { listOf, STRING } from '../../cty/types.js';
import type { Value } from '../../cty/values.js';
import { isIterable } from '../elements.js';
import { evaluate } from '../evaluate.js';
import type { Expression } from '../nodes.js';
import type { Scope } from '../scope.js';
import { asTraversal } from '../traversal.js';
import { aType } from '../type-phrase.js';
import type { BlockSchema, BodyAttribute, BodyBlock, BodyContent, BodySchema, HclBody } from './body.js';
import { bodyProblem } from './problems.js';

/** What a `dynamic` block says. */
export interface DynamicBlock {
  readonly type: string;
  readonly typeRange: SourceRange;
  /** Something with elements, or unknown. */
  readonly forEach: Value;
  readonly iterator: string;
  readonly content: HclBody;
  /** The labels of the block that the iterators belong to; undefined when it was reported that they are wrong. */
  labels(iterators: ReadonlyMap<string, Value>): readonly string[] | undefined;
  readonly labelsRange: SourceRange;
  readonly range: SourceRange;
}

/** Where a `dynamic` block is read. */
export interface DynamicPlace {
  readonly scope: Scope | undefined;
  readonly iterators: ReadonlyMap<string, Value>;
  readonly problems: Diagnostic[];
}

const SCHEMA: BodySchema = {
  attributes: [{ name: 'for_each', isRequired: true }, { name: 'iterator' }, { name: 'labels' }],
  blocks: [{ type: 'content' }],
};

/** Reads a `dynamic` block that stands for blocks of the schema; undefined when it was reported that it is wrong. @see spec-hcl2 A.10 */
export function readDynamic(block: BodyBlock, schema: BlockSchema, place: DynamicPlace): DynamicBlock | undefined {
  const { problems } = place;
  const { content, diagnostics } = block.body.content(SCHEMA);
  problems.push(...diagnostics);
  const forEach = readForEach(content.attributes.get('for_each'), place);
  const iterator = readIterator(content.attributes.get('iterator'), schema.type, problems);
  const body = readContent(content, problems);
  if (forEach === undefined || iterator === undefined || body === undefined) return undefined;
  const labels = content.attributes.get('labels');
  return {
    type: schema.type,
    typeRange: block.labelRanges[0] ?? block.typeRange,
    forEach,
    iterator,
    content: body,
    labels: (iterators) => readLabels(labels, schema, { ...place, iterators, missingRange: content.missingItemRange }),
    labelsRange: labels?.expression.range ?? block.range,
    range: block.range,
  };
}

function readForEach(attribute: BodyAttribute | undefined, place: DynamicPlace): Value | undefined {
  if (attribute === undefined) return undefined;
  const { expression } = attribute;
  const before = place.problems.length;
  const value = evaluateWith(expression, place);
  if (place.problems.length > before) return undefined;
  if (value.kind !== 'null' && isIterable(value.type)) return value;
  const what = value.kind === 'null' ? 'null' : aType(value.type);
  const detail = `A list, set, map, tuple or object is needed, this is ${what}.`;
  const hint = value.kind === 'null' ? 'For no blocks write [].' : 'For one block write a list with one element.';
  place.problems.push(bodyProblem('InvalidDynamicForEach', { range: expression.range, detail, hint }));
  return undefined;
}

function evaluateWith(expression: Expression, { scope, iterators, problems }: DynamicPlace): Value {
  const scoped: Expression = { kind: 'scoped', expression, variables: iterators, range: expression.range };
  const { value, diagnostics } = evaluate(iterators.size === 0 ? expression : scoped, scope);
  problems.push(...diagnostics);
  return value;
}

/** The name that the elements have in `content`: of the block's type, unless there is an `iterator`. */
function readIterator(attribute: BodyAttribute | undefined, type: string, problems: Diagnostic[]): string | undefined {
  if (attribute === undefined) return type;
  const { expression } = attribute;
  const name = asTraversal(expression);
  if (name !== undefined && name.steps.length === 0) return name.root;
  const detail = 'The iterator is a single name, without quotes.';
  problems.push(bodyProblem('InvalidDynamicIterator', { range: expression.range, detail }));
  return undefined;
}

function readContent({ blocks, missingItemRange }: BodyContent, problems: Diagnostic[]): HclBody | undefined {
  const [first, second] = blocks;
  if (second !== undefined) {
    const detail = 'A dynamic block has one content block, for all blocks that it stands for.';
    problems.push(bodyProblem('ExtraneousContentBlock', { range: second.range, detail }));
  }
  if (first !== undefined) return first.body;
  const detail = 'A dynamic block has a content block with the arguments of the blocks that it stands for.';
  problems.push(
    bodyProblem('MissingContentBlock', { range: missingItemRange, detail, hint: 'Write content { ... }.' }),
  );
  return undefined;
}

/** The labels of one block. */
function readLabels(
  attribute: BodyAttribute | undefined,
  { type, labels: names = [] }: BlockSchema,
  place: DynamicPlace & { readonly missingRange: SourceRange },
): readonly string[] | undefined {
  const refuse = (detail: string): undefined => {
    const range = attribute?.expression.range ?? place.missingRange;
    place.problems.push(bodyProblem('InvalidDynamicLabel', { range, detail }));
    return undefined;
  };
  const count = names.length === 0 ? 'no labels' : `${names.length} (${names.join(', ')})`;
  if (attribute === undefined)
    return names.length === 0 ? [] : refuse(`Blocks of type "${type}" have labels: ${count}.`);
  const before = place.problems.length;
  const value = evaluateWith(attribute.expression, place);
  if (place.problems.length > before) return undefined;
  const list = tryConvert(value, listOf(STRING));
  if (list?.kind !== 'list') return refuse('The labels are a list of strings, known when the template is read.');
  const texts = list.items.flatMap((item) => (item.kind === 'string' ? item.value : []));
  if (texts.length < list.items.length)
    return refuse('Every label is a string that is known when the template is read.');
  if (texts.length !== names.length) return refuse(`Blocks of type "${type}" have ${count}, here are ${texts.length}.`);
  return texts;
}
