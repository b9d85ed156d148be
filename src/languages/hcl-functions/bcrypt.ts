import { randomBytes } from 'node:crypto';
import bcrypt from 'bcryptjs';
import { NUMBER, STRING } from '../cty/types.js';
import { stringValue } from '../cty/values.js';
import { textArgument, wholeArgument } from './arguments.js';
import { FunctionError, type HclFunction } from './definition.js';

const DEFAULT_COST = 10;
const MINIMUM_COST = 4;
const MAXIMUM_COST = 31;
const MAXIMUM_BYTES = 72;
const SALT_BYTES = 16;

const bcryptFunction: HclFunction = {
  parameters: [{ name: 'str', type: STRING }],
  rest: { name: 'cost', type: NUMBER },
  type: STRING,
  call: (args) => {
    if (args.length > 2) throw new FunctionError('bcrypt() takes no more than two arguments');
    const cost = args.length < 2 ? DEFAULT_COST : wholeArgument(args, 1);
    return stringValue(hashed(textArgument(args, 0), Number(cost)));
  },
};

/** `bcrypt`. @see spec-hcl2 C */
export const BCRYPT_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([['bcrypt', bcryptFunction]]);

function hashed(text: string, cost: number): string {
  if (cost > MAXIMUM_COST) {
    throw new FunctionError(`cost ${cost} is outside allowed range (${MINIMUM_COST},${MAXIMUM_COST})`);
  }
  if (Buffer.byteLength(text) > MAXIMUM_BYTES)
    throw new FunctionError(`password length exceeds ${MAXIMUM_BYTES} bytes`);
  const rounds = String(cost < MINIMUM_COST ? DEFAULT_COST : cost).padStart(2, '0');
  // Go's prefix: the algorithm is that of $2b$, which bcryptjs would write.
  const salt = `$2a$${rounds}$${bcrypt.encodeBase64(randomBytes(SALT_BYTES), SALT_BYTES)}`;
  return bcrypt.hashSync(text, salt);
}
