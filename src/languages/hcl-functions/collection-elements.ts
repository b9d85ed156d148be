import { equal } from '../cty/equals.js';
import { isWhollyKnown } from '../cty/known.js';
import { typeName } from '../cty/type-text.js';
import { ANY, BOOL, NUMBER, type Type } from '../cty/types.js';
import { FALSE, numberValue, TRUE, unknownOf, type Value } from '../cty/values.js';
import { argumentAt, isMapping, isSequence, numberArgument, wholeNumber } from './arguments.js';
import { charactersOf } from './characters.js';
import { FunctionError, type HclFunction } from './definition.js';

const length: HclFunction = {
  parameters: [{ name: 'value', type: ANY, allowsUnknown: true, allowsAny: true }],
  type: NUMBER,
  call: (args) => lengthOf(argumentAt(args, 0)),
};

const element: HclFunction = {
  parameters: [
    { name: 'list', type: ANY },
    { name: 'index', type: NUMBER },
  ],
  type: elementType,
  call: (args) => {
    const list = argumentAt(args, 0);
    if (list.kind !== 'list' && list.kind !== 'tuple') throw notIndexed(list.type);
    return argumentAt(list.items, wrapped(elementIndex(args), list.items.length));
  },
};

const index: HclFunction = {
  parameters: [
    { name: 'list', type: ANY },
    { name: 'value', type: ANY },
  ],
  type: NUMBER,
  call: (args) => indexOf(argumentAt(args, 0), argumentAt(args, 1)),
};

const contains: HclFunction = {
  parameters: [
    { name: 'list', type: ANY },
    { name: 'value', type: ANY, allowsNull: true },
  ],
  type: BOOL,
  call: (args) => containment(argumentAt(args, 0), argumentAt(args, 1)),
};

/** Functions that look at elements. @see spec-hcl2 C */
export const ELEMENT_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['contains', contains],
  ['element', element],
  ['index', index],
  ['length', length],
]);

/** The number of attributes and of a tuple's elements is part of the type, so that it is known always. */
function lengthOf(value: Value): Value {
  const { type } = value;
  if (type.kind === 'tuple') return numberValue(type.elements.length);
  if (type.kind === 'object') return numberValue(type.attributes.size);
  if (type.kind === 'number' || type.kind === 'bool') {
    throw new FunctionError('argument must be a string, a collection type, or a structural type');
  }
  if (value.kind === 'string') return numberValue(charactersOf(value.value).length);
  if (isMapping(value)) return numberValue(value.entries.size);
  return isSequence(value) && haveCertainCount(value) ? numberValue(value.items.length) : unknownOf(NUMBER);
}

/** Unknown elements of a set may turn out to be equal. */
function haveCertainCount({ kind, items }: { kind: Value['kind']; items: readonly Value[] }): boolean {
  return kind !== 'set' || items.length < 2 || items.every(isWhollyKnown);
}

function elementType(args: readonly Value[]): Type {
  const { type } = argumentAt(args, 0);
  if (type.kind === 'list') return type.element;
  if (type.kind !== 'tuple') throw notIndexed(type);
  if (argumentAt(args, 1).kind === 'unknown') return ANY;
  return type.elements[wrapped(elementIndex(args), type.elements.length)] ?? ANY;
}

function notIndexed(type: Type): FunctionError {
  return new FunctionError(`cannot read elements from ${typeName(type)}`);
}

function elementIndex(args: readonly Value[]): bigint {
  return wholeNumber(numberArgument(args, 1), { prefix: 'invalid index: ' });
}

/** Past the end comes the first again, before the first the last. */
function wrapped(position: bigint, count: number): number {
  if (count === 0) throw new FunctionError('cannot use element function with an empty list');
  const remainder = Number(position % BigInt(count));
  return remainder < 0 ? remainder + count : remainder;
}

/** An unknown element before the first that is surely equal leaves the position unknown. */
function indexOf(list: Value, value: Value): Value {
  if (list.kind !== 'list' && list.kind !== 'tuple') throw new FunctionError('argument must be a list or tuple');
  if (list.items.length === 0) throw new FunctionError('cannot search an empty list');
  for (const [position, item] of list.items.entries()) {
    const verdict = equal(item, value);
    if (verdict.kind === 'unknown') return unknownOf(NUMBER);
    if (isTrue(verdict)) return numberValue(position);
  }
  throw new FunctionError('item not found');
}

function containment(list: Value, value: Value): Value {
  if (!isSequence(list)) throw new FunctionError('argument must be list, tuple, or set');
  let isCertain = true;
  for (const item of list.items) {
    const verdict = equal(item, value);
    if (isTrue(verdict)) return TRUE;
    if (verdict.kind === 'unknown') isCertain = false;
  }
  return isCertain ? FALSE : unknownOf(BOOL);
}

function isTrue(verdict: Value): boolean {
  return verdict.kind === 'bool' && verdict.value;
}
