import { constants, createPrivateKey, type KeyObject, privateDecrypt } from 'node:crypto';
import { errorMessage } from '../../support/errors.js';
import { STRING } from '../cty/types.js';
import { stringValue } from '../cty/values.js';
import { textArgument } from './arguments.js';
import { base64Bytes } from './base64.js';
import { FunctionError, type HclFunction } from './definition.js';
import { UTF_8 } from './encodings/utf-8.js';

const rsadecrypt: HclFunction = {
  parameters: [
    { name: 'ciphertext', type: STRING },
    { name: 'privatekey', type: STRING },
  ],
  type: STRING,
  call: (args) => stringValue(decrypt(textArgument(args, 0), textArgument(args, 1))),
};

/** `rsadecrypt`. @see spec-hcl2 C */
export const RSA_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([['rsadecrypt', rsadecrypt]]);

function decrypt(ciphertext: string, pem: string): string {
  const bytes = base64Bytes(ciphertext);
  if (bytes === undefined) throw new FunctionError('the cipher text must be Base64-encoded');
  const text = UTF_8.decode(unpadded(paddedMessage(bytes, privateKey(pem))));
  if (text === undefined) throw new FunctionError('failed to decrypt: the message is not valid UTF-8');
  return text;
}

function privateKey(pem: string): KeyObject {
  const body = /-----BEGIN RSA PRIVATE KEY-----\s([\s\S]*?)-----END RSA PRIVATE KEY-----/.exec(pem)?.[1];
  if (body === undefined)
    throw new FunctionError('the key must be a PEM block of the type "RSA PRIVATE KEY" (PKCS #1)');
  if (/^Proc-Type:.*ENCRYPTED/m.test(body)) throw new FunctionError('encrypted private keys are not supported');
  try {
    return createPrivateKey(pem);
  } catch (error) {
    throw new FunctionError(`failed to parse the private key: ${errorMessage(error)}`);
  }
}

function paddedMessage(bytes: Buffer, key: KeyObject): Buffer {
  try {
    return privateDecrypt({ key, padding: constants.RSA_NO_PADDING }, bytes);
  } catch (error) {
    throw new FunctionError(`failed to decrypt: ${errorMessage(error)}`);
  }
}

/**
 * The message within PKCS #1 v1.5 padding: 0, 2, at least eight other bytes, 0. OpenSSL would answer a wrong key with a
 * random message instead of an error.
 *
 * @see RFC 8017 7.2.2
 */
function unpadded(padded: Buffer): Buffer {
  const end = padded.indexOf(0, 2);
  if (padded[0] !== 0 || padded[1] !== 2 || end < 10) throw new FunctionError('failed to decrypt: decryption error');
  return padded.subarray(end + 1);
}
