import { BigFloat } from '../cty/big-float.js';
import { typeName } from '../cty/type-text.js';
import { ANY, NUMBER } from '../cty/types.js';
import { numberValue, type Value } from '../cty/values.js';
import { quote } from '../go-template/quote.js';
import { argumentAt, numberArgument, wholeNumber } from './arguments.js';
import { FunctionError, type HclFunction } from './definition.js';

const parseint: HclFunction = {
  // Of any type, so that a number is refused and not read as decimal digits.
  parameters: [
    { name: 'number', type: ANY },
    { name: 'base', type: NUMBER },
  ],
  type: NUMBER,
  call: (args) => {
    const text = digitsArgument(argumentAt(args, 0));
    const base = baseArgument(numberArgument(args, 1));
    const integer = parseInteger(text, base);
    if (integer === undefined) throw new FunctionError(`cannot parse ${quote(text)} as a base ${base} integer`, 0);
    return numberValue(BigFloat.fromInteger(integer));
  },
};

/** `parseint`. @see spec-hcl2 C */
export const PARSE_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([['parseint', parseint]]);

function digitsArgument(value: Value): string {
  if (value.kind === 'string') return value.value;
  throw new FunctionError(`first argument must be a string, not ${typeName(value.type)}`, 0);
}

function baseArgument(number: BigFloat): number {
  const base = wholeNumber(number, { argument: 1 });
  if (base < 2n || base > 62n) throw new FunctionError('base must be a whole number between 2 and 62 inclusive', 1);
  return Number(base);
}

/** Undefined when the text is not an integer: a sign or none, then digits. */
function parseInteger(text: string, base: number): bigint | undefined {
  const { sign = '', digits = '' } = /^(?<sign>[+-]?)(?<digits>[0-9A-Za-z]+)$/.exec(text)?.groups ?? {};
  if (digits === '') return undefined;
  let integer = 0n;
  for (const character of digits) {
    const digit = digitOf(character, base);
    if (digit >= base) return undefined;
    integer = integer * BigInt(base) + BigInt(digit);
  }
  return sign === '-' ? -integer : integer;
}

/** Above base 36 upper-case letters stand for 36 and more; else the case does not matter. */
function digitOf(character: string, base: number): number {
  const digit = Number.parseInt(character, 36);
  return base > 36 && /[A-Z]/.test(character) ? digit + 26 : digit;
}
