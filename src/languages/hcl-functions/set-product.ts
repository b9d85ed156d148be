import { convert } from '../cty/convert.js';
import { setValue } from '../cty/set.js';
import { ANY, listOf, setOf, type Type, tupleOf } from '../cty/types.js';
import { unify } from '../cty/unify.js';
import { listValue, tupleValue, type Value } from '../cty/values.js';
import { itemsArgument } from './arguments.js';
import { FunctionError, type HclFunction } from './definition.js';

const setproduct: HclFunction = {
  parameters: [],
  rest: { name: 'sets', type: ANY },
  type: (args) => {
    const row = tupleOf(elementTypes(args));
    return areSets(args) ? setOf(row) : listOf(row);
  },
  call: (args) => {
    const types = elementTypes(args);
    const columns = types.map((type, index) => itemsArgument(args, index).map((item) => convert(item, type)));
    const rows = product(columns).map(tupleValue);
    return areSets(args) ? setValue(tupleOf(types), rows) : listValue(tupleOf(types), rows);
  },
};

/** `setproduct`. @see spec-hcl2 C */
export const PRODUCT_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([['setproduct', setproduct]]);

function areSets(args: readonly Value[]): boolean {
  return args.every(({ type }) => type.kind === 'set');
}

/** The elements of a tuple become one type. */
function elementTypes(args: readonly Value[]): Type[] {
  if (args.length < 2) throw new FunctionError('at least two arguments are required');
  return args.map(({ type }, index) => {
    if (type.kind === 'set' || type.kind === 'list') return type.element;
    if (type.kind !== 'tuple') throw new FunctionError('a set or a list is required', index);
    const element = unify(type.elements);
    if (element === undefined) throw new FunctionError('all elements must be of the same type', index);
    return element;
  });
}

/** All rows with one item of each column; the last column changes fastest. */
function product(columns: readonly (readonly Value[])[]): Value[][] {
  let rows: Value[][] = [[]];
  for (const column of columns) rows = rows.flatMap((row) => column.map((item) => [...row, item]));
  return rows;
}
