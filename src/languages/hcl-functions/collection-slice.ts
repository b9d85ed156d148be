import { ANY, NUMBER, type Type, tupleOf } from '../cty/types.js';
import { listValue, tupleValue, type Value } from '../cty/values.js';
import { argumentAt, itemsArgument, numberArgument, wholeNumber } from './arguments.js';
import { FunctionError, type HclFunction } from './definition.js';

const slice: HclFunction = {
  parameters: [
    { name: 'list', type: ANY },
    { name: 'start_index', type: NUMBER },
    { name: 'end_index', type: NUMBER },
  ],
  type: sliceType,
  call: (args) => {
    const type = sliceType(args);
    const items = itemsArgument(args, 0);
    const { start, end } = bounds(args, items.length);
    const part = items.slice(start, end);
    return type.kind === 'list' ? listValue(type.element, part) : tupleValue(part);
  },
};

/** `slice`. @see spec-hcl2 C */
export const SLICE_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([['slice', slice]]);

function sliceType(args: readonly Value[]): Type {
  const { type } = argumentAt(args, 0);
  if (type.kind === 'list') return type;
  if (type.kind === 'set') {
    const advice = 'explicitly convert to a list if the ordering of the result is not important';
    throw new FunctionError(`cannot slice a set, because its elements do not have indices; ${advice}`, 0);
  }
  if (type.kind !== 'tuple') throw new FunctionError('must be a list or tuple value', 0);
  if (args.slice(1).some(({ kind }) => kind === 'unknown')) return ANY;
  const { start, end } = bounds(args, type.elements.length);
  return tupleOf(type.elements.slice(start, end));
}

/** Half open. */
function bounds(args: readonly Value[], length: number): { start: number; end: number } {
  const start = boundary(args, 1, { name: 'start', length });
  const end = boundary(args, 2, { name: 'end', length });
  if (start > end) throw new FunctionError('start index must not be greater than end index', 1);
  return { start, end };
}

function boundary(
  args: readonly Value[],
  argument: number,
  { name, length }: { name: string; length: number },
): number {
  const index = wholeNumber(numberArgument(args, argument), { argument, prefix: `invalid ${name} index: ` });
  if (index < 0n) throw new FunctionError(`${name} index must not be less than zero`, argument);
  if (index > length)
    throw new FunctionError(`${name} index must not be greater than the length of the list`, argument);
  return Number(index);
}
