import { createHash, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { openSshPrivateKey, publicKeyLine } from '../../../../support/openssh-key.js';
import { Fault } from '../../wire/fault.js';

/** A key pair as CreateKeyPair gives it out. */
export interface KeyMaterial {
  /** PEM: PKCS#1 for RSA, OpenSSH's format for ed25519. */
  readonly privateKey: string;
  /** One line as of authorized_keys, without a comment. */
  readonly publicKey: string;
  readonly fingerprint: string;
}

/** Makes a key pair: RSA of 2048 bits, or ed25519. Fingerprints are EC2's: SHA-1 of the PKCS#8 private key, SHA-256 of the public one. */
export function generateKey(type: 'rsa' | 'ed25519'): KeyMaterial {
  if (type === 'ed25519') {
    const { privateKey } = generateKeyPairSync('ed25519');
    const publicKey = publicKeyLine(privateKey);
    return { privateKey: openSshPrivateKey(privateKey), publicKey, fingerprint: sha256Fingerprint(blobOf(publicKey)) };
  }
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const der = privateKey.export({ type: 'pkcs8', format: 'der' });
  return {
    privateKey: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(),
    publicKey: publicKeyLine(privateKey),
    fingerprint: colons(createHash('sha1').update(der).digest('hex')),
  };
}

/** Type and fingerprint of a public key that ImportKeyPair is given: for RSA MD5 of its DER. Throws InvalidKey.Format. */
export function readPublicKey(line: string): {
  readonly type: 'rsa' | 'ed25519';
  readonly publicKey: string;
  readonly fingerprint: string;
} {
  const [name = '', body = ''] = line.trim().split(/\s+/);
  const blob = Buffer.from(body, 'base64');
  const [type, first, second] = sshStrings(blob);
  if (type?.toString('latin1') !== name || first === undefined) throw malformed();
  const publicKey = `${name} ${body}`;
  if (name === 'ssh-ed25519' && first.length === 32) {
    return { type: 'ed25519', publicKey, fingerprint: sha256Fingerprint(blob) };
  }
  if (name !== 'ssh-rsa' || second === undefined) throw malformed();
  const der = rsaKey(first, second).export({ type: 'spki', format: 'der' });
  return { type: 'rsa', publicKey, fingerprint: colons(createHash('md5').update(der).digest('hex')) };
}

function rsaKey(exponent: Buffer, modulus: Buffer): KeyObject {
  const unsigned = modulus[0] === 0 ? modulus.subarray(1) : modulus;
  const jwk = { kty: 'RSA', e: exponent.toString('base64url'), n: unsigned.toString('base64url') };
  try {
    return createPublicKey({ key: jwk, format: 'jwk' });
  } catch {
    throw malformed();
  }
}

/** The fields of a public key (RFC 4251 5); fewer when it is cut off. */
function sshStrings(blob: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = 0; at + 4 <= blob.length; ) {
    const end = at + 4 + blob.readUInt32BE(at);
    if (end > blob.length) return [];
    parts.push(blob.subarray(at + 4, end));
    at = end;
  }
  return parts;
}

function blobOf(publicKey: string): Buffer {
  return Buffer.from(publicKey.split(' ')[1] ?? '', 'base64');
}

function sha256Fingerprint(blob: Buffer): string {
  return createHash('sha256').update(blob).digest('base64');
}

function colons(hex: string): string {
  return hex.replace(/(..)(?=.)/g, '$1:');
}

function malformed(): Fault {
  return new Fault('InvalidKey.Format', 'Key is not in valid OpenSSH public key format');
}
