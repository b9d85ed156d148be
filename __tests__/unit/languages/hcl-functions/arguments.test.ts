import { describe, expect, it } from 'vitest';
import {
  argumentAt,
  itemsArgument,
  numberArgument,
  textArgument,
  wholeArgument,
  wholeNumber,
} from '../../../../src/languages/hcl-functions/arguments.js';
import { FunctionError } from '../../../../src/languages/hcl-functions/definition.js';
import { numberOf, plainValue } from '../../../support/cty-values.js';

const args = ['a', 9007199254740992, ['x'], { a: 1 }].map(plainValue);

describe('arguments', () => {
  it('are read as what their parameter declares', () => {
    expect(textArgument(args, 0)).toBe('a');
    expect(numberArgument(args, 1).toText()).toBe('9007199254740992');
    expect(wholeArgument(args, 1)).toBe(9007199254740992n);
    expect(itemsArgument(args, 2)).toEqual([plainValue('x')]);
  });

  it.each([
    ['a string', () => textArgument(args, 1)],
    ['a number', () => numberArgument(args, 0)],
    ['a sequence', () => itemsArgument(args, 3)],
    ['anything', () => argumentAt(args, 4)],
  ])('that are not %s are an error of ours, not of the template', (_, read) => {
    expect(read).toThrow(TypeError);
  });

  it.each(['9223372036854775808', '-9223372036854775809', '0.5', 'inf'])('%s is no whole number of 64 bits', (text) => {
    const problem = 'value must be a whole number, between -9223372036854775808 and 9223372036854775807';
    const number = numberOf(text);
    expect(() => wholeNumber(number)).toThrow(new FunctionError(problem));
    expect(() => wholeNumber(number, { argument: 2, prefix: 'invalid index: ' })).toThrow(
      new FunctionError(`invalid index: ${problem}`, 2),
    );
  });

  it.each(['9223372036854775807', '-9223372036854775808'])('%s is one', (text) => {
    expect(wholeNumber(numberOf(text))).toBe(BigInt(text));
  });
});
