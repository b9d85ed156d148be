import { constants, generateKeyPairSync, publicEncrypt } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 1024 });
const other = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;
const pem = privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();

const encrypt = (message: string | Buffer) =>
  publicEncrypt({ key: publicKey, padding: constants.RSA_PKCS1_PADDING }, Buffer.from(message)).toString('base64');
const decrypt = (ciphertext: string, key = pem) =>
  evaluateText(`rsadecrypt(${JSON.stringify(ciphertext)}, ${JSON.stringify(key)})`);

describe('rsadecrypt', () => {
  it.each(['message', '', 'é😀', 'x'.repeat(100)])('gives back %j', (message) => {
    expect(decrypt(encrypt(message))).toBe(JSON.stringify(message));
  });

  it.each([
    ['a wrong key', encrypt('x'), other.export({ type: 'pkcs1', format: 'pem' }).toString(), 'failed to decrypt'],
    ['bytes that are no message', Buffer.alloc(128).fill(1, 127).toString('base64'), pem, 'failed to decrypt'],
    ['a short text', 'eHh4', pem, 'failed to decrypt'],
    ['a message that is no text', encrypt(Buffer.from([0xff])), pem, 'not valid UTF-8'],
    ['no Base64', 'x', pem, 'Base64'],
    ['a key of PKCS #8', encrypt('x'), privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(), 'PKCS #1'],
    ['no key', encrypt('x'), 'key', 'PKCS #1'],
    [
      'an encrypted key',
      encrypt('x'),
      privateKey.export({ type: 'pkcs1', format: 'pem', cipher: 'aes-256-cbc', passphrase: 'p' }).toString(),
      'encrypted private keys',
    ],
    ['a broken key', encrypt('x'), pem.replace(/\n[A-Za-z0-9+/=]{64}\n/, '\n'), 'failed to parse'],
  ])('refuses %s', (_, ciphertext, key, message) => {
    expect(decrypt(ciphertext, key)).toContain(`! Error in function call`);
    expect(decrypt(ciphertext, key)).toContain(message);
  });
});
