import { isWhollyKnown } from '../cty/known.js';
import { BOOL, listOf } from '../cty/types.js';
import { FALSE, TRUE, unknownOf, type Value } from '../cty/values.js';
import { itemsArgument } from './arguments.js';
import type { HclFunction } from './definition.js';

/** Functions of lists of bools. A null element is not true. @see spec-hcl2 C */
export const BOOLEAN_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  [
    'alltrue',
    ofBools((items) => (items.some(isNotTrue) ? FALSE : items.every(isWhollyKnown) ? TRUE : unknownOf(BOOL))),
  ],
  ['anytrue', ofBools((items) => (items.some(isTrue) ? TRUE : items.every(isWhollyKnown) ? FALSE : unknownOf(BOOL)))],
]);

function ofBools(verdict: (items: readonly Value[]) => Value): HclFunction {
  return {
    parameters: [{ name: 'list', type: listOf(BOOL) }],
    type: BOOL,
    call: (args) => verdict(itemsArgument(args, 0)),
  };
}

function isTrue(item: Value): boolean {
  return item.kind === 'bool' && item.value;
}

function isNotTrue(item: Value): boolean {
  return item.kind !== 'unknown' && !isTrue(item);
}
