import { convert } from '../cty/convert.js';
import { typeName } from '../cty/type-text.js';
import { ANY, listOf, NUMBER, type Type, tupleOf } from '../cty/types.js';
import { unify } from '../cty/unify.js';
import { listValue, tupleValue, unknownOf, type Value } from '../cty/values.js';
import { argumentAt, isSequence, itemsArgument, numberArgument, wholeNumber } from './arguments.js';
import { FunctionError, type HclFunction } from './definition.js';

const concat: HclFunction = {
  parameters: [],
  rest: { name: 'seqs', type: ANY },
  type: concatType,
  call: (args) =>
    sequenceValue(
      concatType(args),
      args.flatMap((_, index) => itemsArgument(args, index)),
    ),
};

const reverse: HclFunction = {
  parameters: [{ name: 'list', type: ANY }],
  type: reverseType,
  call: (args) => sequenceValue(reverseType(args), itemsArgument(args, 0).toReversed()),
};

const flatten: HclFunction = {
  parameters: [{ name: 'list', type: ANY }],
  type: ANY,
  call: (args) => flattened(argumentAt(args, 0)),
};

const chunklist: HclFunction = {
  parameters: [
    { name: 'list', type: listOf(ANY) },
    { name: 'size', type: NUMBER },
  ],
  type: (args) => listOf(argumentAt(args, 0).type),
  call: (args) => {
    const list = argumentAt(args, 0);
    return listValue(
      list.type,
      chunks(itemsArgument(args, 0), chunkSize(args)).map((items) => sequenceValue(list.type, items)),
    );
  },
};

/** Functions that put sequences together and take them apart. @see spec-hcl2 C */
export const SEQUENCE_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['chunklist', chunklist],
  ['concat', concat],
  ['flatten', flatten],
  ['reverse', reverse],
]);

/** A list when all are lists whose elements unify, else a tuple; `any` while the length of a list in a tuple is unknown. */
function concatType(args: readonly Value[]): Type {
  if (args.length === 0) throw new FunctionError('at least one argument is required');
  const wrong = args.findIndex(({ type }) => type.kind !== 'list' && type.kind !== 'tuple');
  if (wrong >= 0) {
    throw new FunctionError(
      `all arguments must be lists or tuples; got ${typeName(argumentAt(args, wrong).type)}`,
      wrong,
    );
  }
  const listElements = args.flatMap(({ type }) => (type.kind === 'list' ? [type.element] : []));
  const element = listElements.length === args.length ? unify(listElements) : undefined;
  if (element !== undefined) return listOf(element);
  const parts = args.map(elementTypes);
  return parts.includes(undefined) ? ANY : tupleOf(parts.flatMap((types) => types ?? []));
}

function elementTypes(value: Value): readonly Type[] | undefined {
  if (value.type.kind === 'tuple') return value.type.elements;
  return value.kind === 'list' ? value.items.map(({ type }) => type) : undefined;
}

function reverseType(args: readonly Value[]): Type {
  const { type } = argumentAt(args, 0);
  if (type.kind === 'tuple') return tupleOf(type.elements.toReversed());
  if (type.kind === 'list' || type.kind === 'set') return listOf(type.element);
  throw new FunctionError(`can only reverse list or tuple values, not ${typeName(type)}`, 0);
}

/** A list of the type, with its items converted; else a tuple. */
function sequenceValue(type: Type, items: readonly Value[]): Value {
  if (type.kind !== 'list') return tupleValue(items);
  return listValue(
    type.element,
    items.map((item) => convert(item, type.element)),
  );
}

/** Into sequences of any depth, not into maps and objects. Unknown when a sequence in it is. */
function flattened(list: Value): Value {
  if (!isSequence(list)) throw new FunctionError('can only flatten lists, sets and tuples');
  const items: Value[] = [];
  const pending = list.items.toReversed();
  for (let item = pending.pop(); item !== undefined; item = pending.pop()) {
    if (item.kind === 'unknown' && mayBeSequence(item.type)) return unknownOf(ANY);
    if (!isSequence(item)) items.push(item);
    else for (const inner of item.items.toReversed()) pending.push(inner);
  }
  return tupleValue(items);
}

function mayBeSequence({ kind }: Type): boolean {
  return kind === 'any' || kind === 'list' || kind === 'set' || kind === 'tuple';
}

function chunkSize(args: readonly Value[]): number {
  const size = wholeNumber(numberArgument(args, 1), { prefix: 'invalid size: ' });
  if (size < 0n) throw new FunctionError('the size argument must be positive');
  return Number(size);
}

/** Size 0 is one chunk of all. */
function chunks(items: readonly Value[], size: number): (readonly Value[])[] {
  if (items.length === 0) return [];
  if (size === 0) return [items];
  return Array.from({ length: Math.ceil(items.length / size) }, (_, chunk) =>
    items.slice(chunk * size, (chunk + 1) * size),
  );
}
