import { convert } from '../cty/convert.js';
import { isWhollyKnown } from '../cty/known.js';
import { identity, setValue } from '../cty/set.js';
import { ANY, setOf, type Type } from '../cty/types.js';
import { unify } from '../cty/unify.js';
import { unknownOf, type Value } from '../cty/values.js';
import { argumentAt, isSequence } from './arguments.js';
import { FunctionError, type HclFunction } from './definition.js';

type Items = readonly Value[];

const setunion = ofSets((union, other) => [...union, ...other]);
const setintersection = ofSets((common, other) => {
  const present = new Set(other.map(identity));
  return common.filter((item) => present.has(identity(item)));
});

/** Functions between sets. @see spec-hcl2 C */
export const SET_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['setintersection', setintersection],
  ['setunion', setunion],
]);

function ofSets(combine: (items: Items, other: Items) => Items): HclFunction {
  return {
    parameters: [{ name: 'first_set', type: setOf(ANY) }],
    rest: { name: 'other_sets', type: setOf(ANY) },
    type: (args) => setOf(elementType(args)),
    call: (args) => {
      const element = elementType(args);
      if (!args.every(isWhollyKnown)) return unknownOf(setOf(element));
      const sets: Items[] = args.map((set) => (isSequence(set) ? set.items.map((item) => convert(item, element)) : []));
      return setValue(element, sets.reduce(combine));
    },
  };
}

/** Empty sets of no certain type fit every other. */
function elementType(args: readonly Value[]): Type {
  const elements = args.flatMap(({ type }, index) =>
    type.kind === 'set' && !isEmptyOfAny(argumentAt(args, index)) ? [type.element] : [],
  );
  const element = unify(elements);
  if (element === undefined) throw new FunctionError('given sets must all have compatible element types');
  return element;
}

function isEmptyOfAny(set: Value): boolean {
  return set.kind === 'set' && set.items.length === 0 && set.type.kind === 'set' && set.type.element.kind === 'any';
}
