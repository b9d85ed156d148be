import { createHash } from 'node:crypto';
import { STRING } from '../cty/types.js';
import { stringValue } from '../cty/values.js';
import { textArgument } from './arguments.js';
import type { HclFunction } from './definition.js';

function hash(algorithm: string): HclFunction {
  return {
    parameters: [{ name: 'str', type: STRING }],
    type: STRING,
    call: (args) => stringValue(createHash(algorithm).update(textArgument(args, 0)).digest('hex')),
  };
}

/** `md5`, `sha1`, `sha256`, `sha512`: lowercase hexadecimal of the text's UTF-8. @see spec-hcl2 C */
export const HASH_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map(
  ['md5', 'sha1', 'sha256', 'sha512'].map((algorithm) => [algorithm, hash(algorithm)]),
);
