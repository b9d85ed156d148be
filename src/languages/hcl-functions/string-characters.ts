import { NUMBER, STRING } from '../cty/types.js';
import { stringValue } from '../cty/values.js';
import { textArgument, wholeArgument } from './arguments.js';
import { charactersOf } from './characters.js';
import type { HclFunction } from './definition.js';
import { textFunction } from './text-function.js';

const substr: HclFunction = {
  parameters: [
    { name: 'str', type: STRING },
    { name: 'offset', type: NUMBER },
    { name: 'length', type: NUMBER },
  ],
  type: STRING,
  call: (args) => {
    const text = textArgument(args, 0);
    return stringValue(substring(text, Number(wholeArgument(args, 1)), Number(wholeArgument(args, 2))));
  },
};

/** Functions that count characters. @see spec-hcl2 C */
export const CHARACTER_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['strrev', textFunction(['str'], (text) => charactersOf(text).reverse().join(''))],
  ['substr', substr],
]);

/** A negative offset counts from the end; then no length means the rest, as a negative length does always. */
function substring(text: string, offset: number, length: number): string {
  const characters = charactersOf(text);
  const start = offset < 0 ? Math.max(characters.length + offset, 0) : offset;
  const isToEnd = length < 0 || (length === 0 && offset < 0);
  return characters.slice(start, isToEnd ? undefined : start + length).join('');
}
