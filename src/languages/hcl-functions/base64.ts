import { constants, crc32, deflateRawSync } from 'node:zlib';
import { STRING } from '../cty/types.js';
import { stringValue } from '../cty/values.js';
import { textArgument } from './arguments.js';
import { FunctionError, type HclFunction } from './definition.js';
import { UTF_8 } from './encodings/utf-8.js';

const base64encode: HclFunction = {
  parameters: [{ name: 'str', type: STRING }],
  type: STRING,
  call: (args) => stringValue(Buffer.from(textArgument(args, 0)).toString('base64')),
};

const base64decode: HclFunction = {
  parameters: [{ name: 'str', type: STRING }],
  type: STRING,
  call: (args) => {
    const bytes = base64Bytes(textArgument(args, 0));
    if (bytes === undefined) throw new FunctionError(`failed to decode base64 data '${textArgument(args, 0)}'`);
    const text = UTF_8.decode(bytes);
    if (text === undefined) throw new FunctionError('the result of decoding the provided string is not valid UTF-8');
    return stringValue(text);
  },
};

const base64gzip: HclFunction = {
  parameters: [{ name: 'str', type: STRING }],
  type: STRING,
  call: (args) => stringValue(gzip(Buffer.from(textArgument(args, 0))).toString('base64')),
};

/** `base64encode`, `base64decode`, `base64gzip`. @see spec-hcl2 C */
export const BASE64_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['base64encode', base64encode],
  ['base64decode', base64decode],
  ['base64gzip', base64gzip],
]);

/** The bytes of standard, padded Base64, in which line ends count for nothing; undefined for anything else. */
export function base64Bytes(text: string): Buffer | undefined {
  const digits = text.replace(/[\r\n]/g, '');
  if (digits.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(digits)) return undefined;
  return Buffer.from(digits, 'base64');
}

/** No time, no name, unknown system. */
const GZIP_HEADER = Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff]);
const FINAL_BLOCK = Buffer.from([0x01, 0, 0, 0xff, 0xff]);

/** gzip as Go writes it after a flush: the data's blocks end at a byte, then comes an empty last block. */
function gzip(data: Buffer): Buffer {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(crc32(data), 0);
  trailer.writeUInt32LE(data.length % 2 ** 32, 4);
  return Buffer.concat([
    GZIP_HEADER,
    deflateRawSync(data, { finishFlush: constants.Z_SYNC_FLUSH }),
    FINAL_BLOCK,
    trailer,
  ]);
}
