import { isWhollyKnown } from '../cty/known.js';
import { compareKeys, listOf, NUMBER, STRING } from '../cty/types.js';
import { listValue, stringValue, unknownOf, type Value } from '../cty/values.js';
import { itemsArgument, textArgument, wholeArgument } from './arguments.js';
import { FunctionError, type HclFunction } from './definition.js';

/** Longest text that `indent` makes, in UTF-16 units. */
const MAX_LENGTH = 2 ** 28;

const split: HclFunction = {
  parameters: [
    { name: 'separator', type: STRING },
    { name: 'str', type: STRING },
  ],
  type: listOf(STRING),
  call: (args) => {
    const [separator, text] = [textArgument(args, 0), textArgument(args, 1)];
    const parts = separator === '' ? Array.from(text) : text.split(separator);
    return listValue(STRING, parts.map(stringValue));
  },
};

const join: HclFunction = {
  parameters: [{ name: 'separator', type: STRING }],
  rest: { name: 'lists', type: listOf(STRING) },
  type: STRING,
  call: (args) => {
    if (args.length < 2) throw new FunctionError('at least one list is required');
    if (!args.every(isWhollyKnown)) return unknownOf(STRING);
    const parts = args.slice(1).flatMap((_, list) => joined(itemsArgument(args, list + 1), list + 1));
    return stringValue(parts.join(textArgument(args, 0)));
  },
};

const sort: HclFunction = {
  parameters: [{ name: 'list', type: listOf(STRING) }],
  type: listOf(STRING),
  call: (args) => {
    if (!args.every(isWhollyKnown)) return unknownOf(listOf(STRING));
    const texts = itemsArgument(args, 0).map((item, index) => {
      if (item.kind === 'string') return item.value;
      throw new FunctionError(`given list element ${index} is null; a null string cannot be sorted`);
    });
    return listValue(STRING, texts.sort(compareKeys).map(stringValue));
  },
};

const indent: HclFunction = {
  parameters: [
    { name: 'spaces', type: NUMBER },
    { name: 'str', type: STRING },
  ],
  type: STRING,
  call: (args) => stringValue(indented(textArgument(args, 1), Number(wholeArgument(args, 0)))),
};

/** Functions between a string and its parts: pieces and lines. @see spec-hcl2 C */
export const STRING_LIST_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['indent', indent],
  ['join', join],
  ['sort', sort],
  ['split', split],
]);

function joined(items: readonly Value[], argument: number): string[] {
  return items.map((item, index) => {
    if (item.kind === 'string') return item.value;
    throw new FunctionError(`element ${index} is null; cannot concatenate null values`, argument);
  });
}

function indented(text: string, spaces: number): string {
  if (spaces < 0) throw new FunctionError('the number of spaces must not be negative');
  const lines = text.split('\n');
  if (text.length + spaces * (lines.length - 1) > MAX_LENGTH)
    throw new FunctionError('the indented text would be too long');
  return lines.join(`\n${' '.repeat(lines.length > 1 ? spaces : 0)}`);
}
