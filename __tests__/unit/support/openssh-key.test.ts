import { generateKeyPairSync } from 'node:crypto';
import ssh2 from 'ssh2';
import { describe, expect, it } from 'vitest';
import { openSshPrivateKey, publicKeyLine, readPrivateKey } from '../../../src/support/openssh-key.js';

const kinds = [
  ['rsa', () => generateKeyPairSync('rsa', { modulusLength: 1024 }), 'ssh-rsa'],
  ['P-256', () => generateKeyPairSync('ec', { namedCurve: 'P-256' }), 'ecdsa-sha2-nistp256'],
  ['P-384', () => generateKeyPairSync('ec', { namedCurve: 'P-384' }), 'ecdsa-sha2-nistp384'],
  ['P-521', () => generateKeyPairSync('ec', { namedCurve: 'P-521' }), 'ecdsa-sha2-nistp521'],
  ['ed25519', () => generateKeyPairSync('ed25519'), 'ssh-ed25519'],
] as const;

describe('readPrivateKey', () => {
  it.each(kinds)('makes of a PKCS#8 %s key what ssh2 reads, with the right public half', (_kind, make, type) => {
    const pair = make();
    const key = readPrivateKey(`some text before\n${pair.privateKey.export({ format: 'pem', type: 'pkcs8' })}`);
    const parsed = ssh2.utils.parseKey(key.privateKey);
    if (parsed instanceof Error) throw parsed;
    expect(parsed.isPrivateKey()).toBe(true);
    expect(key.type).toBe(type);
    expect(key.publicKey).toBe(`${type} ${parsed.getPublicSSH().toString('base64')}`);
    expect(key.publicKey).toBe(publicKeyLine(pair.publicKey));
    expect(key.fingerprint).toMatch(/^SHA256:[A-Za-z0-9+/]{43}$/);
  });

  it("reads OpenSSH's own format, also with Windows line ends", () => {
    const pair = generateKeyPairSync('ed25519');
    const text = openSshPrivateKey(pair.privateKey, 'me@here');
    expect(readPrivateKey(`\n${text.replaceAll('\n', '\r\n')}\n\n`).publicKey).toBe(publicKeyLine(pair.publicKey));
  });

  const passphrase = { format: 'pem', cipher: 'aes-256-cbc', passphrase: 'secret' } as const;
  const rsa = generateKeyPairSync('rsa', { modulusLength: 1024 }).privateKey;

  it.each([
    ['PKCS#8', rsa.export({ ...passphrase, type: 'pkcs8' }).toString()],
    ['PKCS#1', rsa.export({ ...passphrase, type: 'pkcs1' }).toString()],
    [
      'OpenSSH',
      ssh2.utils.generateKeyPairSync('ed25519', { passphrase: 'secret', cipher: 'aes256-cbc', rounds: 1 }).private,
    ],
  ])('refuses an encrypted key in %s form', (_form, text) => {
    expect(() => readPrivateKey(text)).toThrow(expect.objectContaining({ code: 'KeyIsEncrypted' }));
  });

  it.each([
    ['no key at all', 'junk', 'no key found'],
    ['a public key', publicKeyLine(generateKeyPairSync('ed25519').publicKey), 'no key found'],
    [
      'broken PEM',
      '-----BEGIN RSA PRIVATE KEY-----\nAAAA\n-----END RSA PRIVATE KEY-----\n',
      'the private key cannot be read',
    ],
    [
      'a broken OpenSSH key',
      '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXktdjEAAAAA/w==\n-----END OPENSSH PRIVATE KEY-----\n',
      'the private key cannot be read',
    ],
    [
      'a key that is not for SSH',
      generateKeyPairSync('x25519').privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
      'private keys of type x25519 are not supported',
    ],
  ])('refuses %s', (_case, text, message) => {
    expect(() => readPrivateKey(text)).toThrow(message);
  });
});

describe('openSshPrivateKey', () => {
  it('keeps the comment and the key', () => {
    const pair = generateKeyPairSync('ed25519');
    const parsed = ssh2.utils.parseKey(openSshPrivateKey(pair.privateKey, 'me@here'));
    if (parsed instanceof Error) throw parsed;
    expect(parsed.comment).toBe('me@here');
    const data = Buffer.from('signed');
    const signature = parsed.sign(data);
    if (signature instanceof Error) throw signature;
    expect(parsed.verify(data, signature)).toBe(true);
  });
});
