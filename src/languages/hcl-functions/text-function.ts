import { BOOL, STRING } from '../cty/types.js';
import { boolValue, stringValue } from '../cty/values.js';
import { textArgument } from './arguments.js';
import type { HclFunction } from './definition.js';

/** A function from strings, so many as it has names of parameters, to a string. */
export function textFunction(names: readonly string[], compute: (...texts: string[]) => string): HclFunction {
  return {
    parameters: names.map((name) => ({ name, type: STRING })),
    type: STRING,
    call: (args) => stringValue(compute(...args.map((_, index) => textArgument(args, index)))),
  };
}

/** A function from strings, so many as it has names of parameters, to a bool. */
export function textTest(names: readonly string[], test: (...texts: string[]) => boolean): HclFunction {
  return {
    parameters: names.map((name) => ({ name, type: STRING })),
    type: BOOL,
    call: (args) => boolValue(test(...args.map((_, index) => textArgument(args, index)))),
  };
}
