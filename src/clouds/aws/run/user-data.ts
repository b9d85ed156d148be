import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BuildError, errorMessage } from '../../../support/errors.js';

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/**
 * User data as EC2 takes it: what is base64 already goes as it is, all else is encoded (spec-amazon 3.1).
 * Plain text that happens to be base64, such as `test`, is not encoded: kept as Packer does it.
 */
export function encodeUserData(bytes: Buffer): string {
  // latin1 has a character for every byte: a compressed file must arrive as it is.
  const text = bytes.toString('latin1');
  // Go's decoder skips line breaks wherever they stand.
  return BASE64.test(text.replace(/[\r\n]/g, '')) ? text : bytes.toString('base64');
}

/** `user_data`, or what is in the file of `user_data_file` when the machine is launched, as EC2 takes it; '' for none. */
export async function readUserData(text: string, file: string, workingDirectory: string): Promise<string> {
  if (file === '') return encodeUserData(Buffer.from(text));
  try {
    return encodeUserData(await readFile(resolve(workingDirectory, file)));
  } catch (error) {
    const message = `user_data_file "${file}" cannot be read: ${errorMessage(error)}`;
    throw new BuildError(message, { code: 'UserDataUnreadable', source: 'user', cause: error });
  }
}
