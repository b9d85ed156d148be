import { BigFloat } from '../cty/big-float.js';
import { listOf, NUMBER } from '../cty/types.js';
import { listValue, numberValue } from '../cty/values.js';
import { addition } from './addition.js';
import { numberArgument } from './arguments.js';
import { FunctionError, type HclFunction } from './definition.js';

const LIMIT = 1024;
const ZERO = BigFloat.fromInteger(0);
const ONE = BigFloat.fromInteger(1);

const range: HclFunction = {
  parameters: [],
  rest: { name: 'params', type: NUMBER },
  type: listOf(NUMBER),
  call: (args) => {
    const { start, end, step } = bounds(args.map((_, index) => numberArgument(args, index)));
    return listValue(NUMBER, numbersOf(start, end, step).map(numberValue));
  },
};

/** `range`. @see spec-hcl2 C */
export const RANGE_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([['range', range]]);

interface Bounds {
  readonly start: BigFloat;
  /** Exclusive. */
  readonly end: BigFloat;
  readonly step: BigFloat;
}

/** Without a step numbers go up or down by one, as the bounds ask. */
function bounds(numbers: readonly BigFloat[]): Bounds {
  const [first, second, third] = numbers;
  if (first === undefined || numbers.length > 3) throw new FunctionError('must have one, two, or three arguments');
  const [start, end] = second === undefined ? [ZERO, first] : [first, second];
  const isDown = end.compare(start) < 0;
  const step = third ?? (isDown ? ONE.neg() : ONE);
  if (isDown && step.compare(ZERO) >= 0)
    throw new FunctionError('end must be greater than start when step is positive', 1);
  if (end.compare(start) > 0 && step.compare(ZERO) < 0) {
    throw new FunctionError('end must be less than start when step is negative', 1);
  }
  return { start, end, step };
}

function numbersOf(start: BigFloat, end: BigFloat, step: BigFloat): BigFloat[] {
  const direction = end.compare(start);
  const numbers: BigFloat[] = [];
  for (let number = start; end.compare(number) === direction && direction !== 0; number = addition(number, step)) {
    if (numbers.length === LIMIT) {
      const advice = 'either decrease the difference between start and end or use a smaller step';
      throw new FunctionError(`more than ${LIMIT} values were generated; ${advice}`);
    }
    numbers.push(number);
  }
  return numbers;
}
