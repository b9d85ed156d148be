import {
  createHash,
  createPrivateKey,
  createPublicKey,
  type JsonWebKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import { BuildError } from './errors.js';

const magic = 'openssh-key-v1\0';

const curves: Readonly<Record<string, string>> = { 'P-256': 'nistp256', 'P-384': 'nistp384', 'P-521': 'nistp521' };

/** A private key that was read, in the form SSH clients take, with its public half. */
export interface OpenSshKey {
  /** PKCS#1 or SEC1 PEM for RSA and ECDSA, `OPENSSH PRIVATE KEY` otherwise. */
  readonly privateKey: string;
  /** `ssh-ed25519 AAAA...`, without a comment. */
  readonly publicKey: string;
  readonly type: string;
  /** `SHA256:...` as ssh-keygen prints it. */
  readonly fingerprint: string;
}

/**
 * Reads a private key: PKCS#1, SEC1 and PKCS#8 PEM, and OpenSSH's own format.
 * Codes: `KeyIsEncrypted`, `KeyNotReadable`; messages never hold key material.
 */
export function readPrivateKey(text: string): OpenSshKey {
  const own = /-----BEGIN OPENSSH PRIVATE KEY-----([\s\S]+?)-----END OPENSSH PRIVATE KEY-----/.exec(text);
  if (own?.[1] !== undefined) return readOwnFormat(own[0], Buffer.from(own[1], 'base64'));
  if (!/-----BEGIN [A-Z ]*PRIVATE KEY-----/.test(text)) {
    throw new BuildError('no key found', { code: 'KeyNotReadable', source: 'user' });
  }
  if (/ENCRYPTED/.test(text)) throw encrypted();
  const key = parsePem(text);
  return { privateKey: clientPem(key), ...publicFacts(publicKeyBlob(key)) };
}

/** The line of a public key as `authorized_keys` holds it (RFC 4253 6.6). */
export function publicKeyLine(key: KeyObject, comment = ''): string {
  const { publicKey } = publicFacts(publicKeyBlob(key));
  return comment === '' ? publicKey : `${publicKey} ${comment}`;
}

/** An ed25519 private key in OpenSSH's own format (openssh-portable PROTOCOL.key), unencrypted. */
export function openSshPrivateKey(key: KeyObject, comment = ''): string {
  const { x, d } = key.export({ format: 'jwk' });
  const publicBytes = base64url(x);
  const type = sshString('ssh-ed25519');
  const check = randomBytes(4);
  const secret = Buffer.concat([base64url(d), publicBytes]);
  const body = Buffer.concat([...[check, check, type, sshString(publicBytes), sshString(secret), sshString(comment)]]);
  const padding = Buffer.from(Array.from({ length: (8 - (body.length % 8)) % 8 }, (_, index) => index + 1));
  const blob = Buffer.concat([
    Buffer.from(magic),
    sshString('none'),
    sshString('none'),
    sshString(''),
    uint32(1),
    sshString(publicKeyBlob(key)),
    sshString(Buffer.concat([body, padding])),
  ]);
  const lines = blob.toString('base64').match(/.{1,70}/g) ?? [];
  return `-----BEGIN OPENSSH PRIVATE KEY-----\n${lines.join('\n')}\n-----END OPENSSH PRIVATE KEY-----\n`;
}

function readOwnFormat(pem: string, blob: Buffer): OpenSshKey {
  if (blob.subarray(0, magic.length).toString('latin1') !== magic) throw notReadable();
  const reader = new SshReader(blob.subarray(magic.length));
  if (reader.string().toString() !== 'none') throw encrypted();
  reader.string();
  reader.string();
  if (reader.uint32() !== 1) throw notReadable();
  // ssh2 wants the text to begin and end with the markers.
  return { privateKey: pem, ...publicFacts(reader.string()) };
}

function parsePem(text: string): KeyObject {
  try {
    return createPrivateKey(text);
  } catch (cause) {
    throw notReadable(cause);
  }
}

/** PEM in the form that ssh2 reads: it knows neither PKCS#8 nor bare ed25519. */
function clientPem(key: KeyObject): string {
  if (key.asymmetricKeyType === 'rsa') return key.export({ format: 'pem', type: 'pkcs1' }).toString();
  if (key.asymmetricKeyType === 'ec') return key.export({ format: 'pem', type: 'sec1' }).toString();
  return openSshPrivateKey(key);
}

function publicKeyBlob(key: KeyObject): Buffer {
  const kind = key.asymmetricKeyType;
  if (kind !== 'rsa' && kind !== 'ec' && kind !== 'ed25519') throw unknownKind(kind);
  const jwk = (key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  if (kind === 'rsa') return Buffer.concat([sshString('ssh-rsa'), mpint(jwk.e), mpint(jwk.n)]);
  if (kind === 'ed25519') return Buffer.concat([sshString('ssh-ed25519'), sshString(base64url(jwk.x))]);
  return ecdsaBlob(jwk);
}

function ecdsaBlob(jwk: JsonWebKey): Buffer {
  const curve = curves[jwk.crv ?? ''];
  if (curve === undefined) throw unknownKind(jwk.crv);
  const point = Buffer.concat([Buffer.from([4]), base64url(jwk.x), base64url(jwk.y)]);
  return Buffer.concat([sshString(`ecdsa-sha2-${curve}`), sshString(curve), sshString(point)]);
}

function publicFacts(blob: Buffer): Pick<OpenSshKey, 'publicKey' | 'type' | 'fingerprint'> {
  const type = new SshReader(blob).string().toString();
  const hash = createHash('sha256').update(blob).digest('base64').replace(/=+$/, '');
  return { type, publicKey: `${type} ${blob.toString('base64')}`, fingerprint: `SHA256:${hash}` };
}

/** Reads the fields of RFC 4251 section 5. */
class SshReader {
  #rest: Buffer;

  constructor(bytes: Buffer) {
    this.#rest = bytes;
  }

  uint32(): number {
    return this.#take(4).readUInt32BE();
  }

  string(): Buffer {
    return this.#take(this.uint32());
  }

  #take(length: number): Buffer {
    if (length > this.#rest.length) throw notReadable();
    const taken = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return taken;
  }
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function sshString(value: string | Buffer): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.concat([uint32(bytes.length), bytes]);
}

function mpint(value: string | undefined): Buffer {
  const bytes = base64url(value);
  const negative = (bytes[0] ?? 0) >= 0x80;
  return sshString(negative ? Buffer.concat([Buffer.from([0]), bytes]) : bytes);
}

function base64url(value: string | undefined): Buffer {
  return Buffer.from(value ?? '', 'base64url');
}

function encrypted(): BuildError {
  return new BuildError('password protected keys are not supported. Please decrypt the key prior to use.', {
    code: 'KeyIsEncrypted',
    source: 'user',
    hint: 'Decrypt a copy of the key: ssh-keygen -p -N "" -f <file>.',
  });
}

function notReadable(cause?: unknown): BuildError {
  return new BuildError('the private key cannot be read', { code: 'KeyNotReadable', source: 'user', cause });
}

function unknownKind(kind: string | undefined): BuildError {
  return new BuildError(`private keys of type ${kind ?? 'unknown'} are not supported`, {
    code: 'KeyNotReadable',
    source: 'user',
    hint: 'Use an ed25519, ECDSA or RSA key.',
  });
}
