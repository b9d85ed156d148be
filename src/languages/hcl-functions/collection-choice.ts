import { convert } from '../cty/convert.js';
import { isWhollyKnown } from '../cty/known.js';
import { identity } from '../cty/set.js';
import { ANY, listOf, STRING, sameType, type Type } from '../cty/types.js';
import { unify } from '../cty/unify.js';
import { listValue, unknownOf, type Value } from '../cty/values.js';
import { argumentAt, isSequence, itemsArgument } from './arguments.js';
import { FunctionError, type HclFunction, type Parameter } from './definition.js';

const anything: Omit<Parameter, 'name'> = { type: ANY, allowsNull: true, allowsUnknown: true, allowsAny: true };

const coalesce: HclFunction = {
  parameters: [],
  rest: { name: 'vals', ...anything },
  type: coalesceType,
  call: (args) => {
    const type = coalesceType(args);
    for (const value of args) {
      if (value.kind === 'unknown') return unknownOf(type);
      const converted = convert(value, type);
      if (converted.kind !== 'null' && !(converted.kind === 'string' && converted.value === '')) return converted;
    }
    throw new FunctionError('no non-null, non-empty-string arguments');
  },
};

const coalescelist: HclFunction = {
  parameters: [],
  rest: { name: 'vals', ...anything },
  type: coalescelistType,
  call: (args) => {
    const type = coalescelistType(args);
    for (const value of args) {
      if (value.kind === 'unknown') return unknownOf(type);
      if (!isSequence(value)) throw notSequences();
      if (value.items.length > 0) return value;
    }
    throw new FunctionError('no non-null arguments');
  },
};

const compact: HclFunction = {
  parameters: [{ name: 'list', type: listOf(STRING) }],
  type: listOf(STRING),
  call: (args) => {
    if (!args.every(isWhollyKnown)) return unknownOf(listOf(STRING));
    const kept = itemsArgument(args, 0).filter((item) => item.kind === 'string' && item.value !== '');
    return listValue(STRING, kept);
  },
};

const distinct: HclFunction = {
  parameters: [{ name: 'list', type: listOf(ANY) }],
  type: (args) => argumentAt(args, 0).type,
  call: (args) => {
    const list = argumentAt(args, 0);
    if (list.kind !== 'list' || !isWhollyKnown(list)) return unknownOf(list.type);
    const kept = new Map<string, Value>();
    for (const item of list.items) if (!kept.has(identity(item))) kept.set(identity(item), item);
    return { ...list, items: [...kept.values()] };
  },
};

/** Functions that choose among values. @see spec-hcl2 C */
export const CHOICE_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['coalesce', coalesce],
  ['coalescelist', coalescelist],
  ['compact', compact],
  ['distinct', distinct],
]);

function coalesceType(args: readonly Value[]): Type {
  const type = unify(args.map((value) => value.type));
  if (args.length > 0 && type !== undefined) return type;
  throw new FunctionError(
    args.length === 0 ? 'at least one argument is required' : 'all arguments must have the same type',
  );
}

/** `any` when types differ: the result has its own. */
function coalescelistType(args: readonly Value[]): Type {
  const [first] = args;
  if (first === undefined) throw new FunctionError('at least one argument is required');
  if (!args.every(maySequenceBe)) throw notSequences();
  return args.every(({ type }) => sameType(type, first.type)) ? first.type : ANY;
}

function maySequenceBe({ kind, type }: Value): boolean {
  return type.kind === 'list' || type.kind === 'tuple' || (type.kind === 'any' && kind === 'unknown');
}

function notSequences(): FunctionError {
  return new FunctionError('coalescelist arguments must be lists or tuples');
}
