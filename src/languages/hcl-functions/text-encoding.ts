import { STRING } from '../cty/types.js';
import { stringValue } from '../cty/values.js';
import { textArgument } from './arguments.js';
import { base64Bytes } from './base64.js';
import { FunctionError, type HclFunction } from './definition.js';
import { findEncoding } from './encodings/find-encoding.js';
import type { TextEncoding } from './encodings/text-encoding.js';

const textencodebase64: HclFunction = {
  parameters: [
    { name: 'string', type: STRING },
    { name: 'encoding', type: STRING },
  ],
  type: STRING,
  call: (args) => {
    const name = textArgument(args, 1);
    const bytes = encodingOf(name).encode(textArgument(args, 0));
    if (bytes === undefined) throw new FunctionError(`the given string contains characters that ${name} has not`, 0);
    return stringValue(bytes.toString('base64'));
  },
};

const textdecodebase64: HclFunction = {
  parameters: [
    { name: 'source', type: STRING },
    { name: 'encoding', type: STRING },
  ],
  type: STRING,
  call: (args) => {
    const name = textArgument(args, 1);
    const encoding = encodingOf(name);
    const bytes = base64Bytes(textArgument(args, 0));
    if (bytes === undefined) throw new FunctionError('the given value is not valid Base64', 0);
    const text = encoding.decode(bytes);
    if (text === undefined) throw new FunctionError(`the given bytes are not text in ${name}`, 0);
    return stringValue(text);
  },
};

/** `textencodebase64` and `textdecodebase64`. @see spec-hcl2 C */
export const TEXT_ENCODING_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['textencodebase64', textencodebase64],
  ['textdecodebase64', textdecodebase64],
]);

function encodingOf(name: string): TextEncoding {
  const encoding = findEncoding(name);
  if (encoding !== undefined) return encoding;
  throw new FunctionError(`${JSON.stringify(name)} is not a supported IANA encoding name or alias`, 1);
}
