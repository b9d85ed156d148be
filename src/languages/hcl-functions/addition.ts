import type { BigFloat } from '../cty/big-float.js';
import { FunctionError } from './definition.js';

/** The sum of two numbers. Throws {@link FunctionError} for infinities of opposite signs. */
export function addition(a: BigFloat, b: BigFloat): BigFloat {
  if (a.isInfinite() && b.isInfinite() && a.isNegative() !== b.isNegative()) {
    throw new FunctionError('the sum of opposite infinities has no value');
  }
  return a.add(b);
}
