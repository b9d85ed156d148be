import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { BuildError, errorMessage } from '../../../support/errors.js';

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/**
 * The user data as EC2 takes it: text that is base64 already goes as it is, other text is encoded (spec-amazon 3.1).
 * Plain text that happens to be base64, such as `test`, is not encoded: kept as Packer does it.
 */
export function encodeUserData(text: string): string {
  // Go's decoder skips line breaks wherever they stand.
  return BASE64.test(text.replace(/[\r\n]/g, '')) ? text : Buffer.from(text).toString('base64');
}

/** The text of `user_data` or of the file, which is read when the machine is launched. */
export async function readUserData(text: string, file: string, workingDirectory: string): Promise<string> {
  if (file === '') return text;
  try {
    return await readFile(resolve(workingDirectory, file), 'utf8');
  } catch (error) {
    const message = `user_data_file "${file}" cannot be read: ${errorMessage(error)}`;
    throw new BuildError(message, { code: 'UserDataUnreadable', source: 'user', cause: error });
  }
}
