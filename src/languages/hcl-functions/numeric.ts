import { BigFloat } from '../cty/big-float.js';
import { isWhollyKnown } from '../cty/known.js';
import { tryConvert } from '../cty/try-convert.js';
import { ANY, NUMBER } from '../cty/types.js';
import { numberValue, unknownOf, type Value } from '../cty/values.js';
import { addition } from './addition.js';
import { argumentAt, isSequence, numberArgument, wholeArgument } from './arguments.js';
import { FunctionError, type HclFunction, type Parameter } from './definition.js';
import { float64Power } from './float64-power.js';

const NUM: Parameter = { name: 'num', type: NUMBER };

const abs = ofNumber((number) => number.abs());
const ceil = ofNumber((number) => (number.isInfinite() ? number : BigFloat.fromInteger(number.ceil())));
const floor = ofNumber((number) => (number.isInfinite() ? number : BigFloat.fromInteger(number.floor())));

const signum: HclFunction = {
  parameters: [NUM],
  type: NUMBER,
  call: (args) => {
    const whole = wholeArgument(args, 0);
    return numberValue(whole === 0n ? 0 : whole < 0n ? -1 : 1);
  },
};

const min = extremum((candidate, best) => candidate.compare(best) < 0);
const max = extremum((candidate, best) => candidate.compare(best) > 0);

const log: HclFunction = {
  parameters: [NUM, { name: 'base', type: NUMBER }],
  type: NUMBER,
  call: (args) => {
    const [num, base] = [numberArgument(args, 0).toNumber(), numberArgument(args, 1).toNumber()];
    return float64Value(Math.log(num) / Math.log(base));
  },
};

const pow: HclFunction = {
  parameters: [NUM, { name: 'power', type: NUMBER }],
  type: NUMBER,
  call: (args) => float64Value(float64Power(numberArgument(args, 0).toNumber(), numberArgument(args, 1).toNumber())),
};

const sum: HclFunction = {
  parameters: [{ name: 'list', type: ANY }],
  type: NUMBER,
  call: (args) => sumOf(argumentAt(args, 0)),
};

/** Functions of numbers. @see spec-hcl2 C */
export const NUMERIC_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['abs', abs],
  ['ceil', ceil],
  ['floor', floor],
  ['log', log],
  ['max', max],
  ['min', min],
  ['pow', pow],
  ['signum', signum],
  ['sum', sum],
]);

function ofNumber(compute: (number: BigFloat) => BigFloat): HclFunction {
  return { parameters: [NUM], type: NUMBER, call: (args) => numberValue(compute(numberArgument(args, 0))) };
}

/** `min` and `max`. */
function extremum(isBetter: (candidate: BigFloat, best: BigFloat) => boolean): HclFunction {
  return {
    parameters: [],
    rest: { name: 'numbers', type: NUMBER },
    type: NUMBER,
    call: (args) => {
      if (args.length === 0) throw new FunctionError('must pass at least one number');
      const numbers = args.map((_, index) => numberArgument(args, index));
      return numberValue(numbers.reduce((best, candidate) => (isBetter(candidate, best) ? candidate : best)));
    },
  };
}

function float64Value(result: number): Value {
  if (Number.isNaN(result)) throw new FunctionError('the result is not a number');
  return numberValue(BigFloat.fromFloat64(result));
}

function sumOf(list: Value): Value {
  if (!isSequence(list)) throw notNumbers();
  if (list.items.length === 0) throw new FunctionError('cannot sum an empty list', 0);
  if (!isWhollyKnown(list)) return unknownOf(NUMBER);
  return numberValue(list.items.map(asNumber).reduce(addition));
}

function asNumber(item: Value): BigFloat {
  const number = tryConvert(item, NUMBER);
  if (number?.kind !== 'number') throw notNumbers();
  return number.value;
}

function notNumbers(): FunctionError {
  return new FunctionError('argument must be list, set, or tuple of number values', 0);
}
