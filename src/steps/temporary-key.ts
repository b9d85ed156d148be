import { generateKeyPair, type KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { Ui } from '../contract/ui.js';
import { openSshPrivateKey, publicKeyLine } from '../support/openssh-key.js';

const generate = promisify(generateKeyPair);

/** What kind of key to make; `bits` 0 means the default of the type. */
export interface TemporaryKeyRequest {
  readonly type: 'rsa' | 'ecdsa' | 'ed25519';
  /** rsa 4096, ecdsa 521; ed25519 ignores it. */
  readonly bits: number;
  /** `temporary_key_pair_name`, the comment at the end of the public line: `ssh_clear_authorized_keys` finds the line by it. */
  readonly comment: string;
}

/** A key pair made here. */
export interface TemporaryKey {
  /** PKCS#8 PEM for rsa and ecdsa, OpenSSH's format for ed25519. */
  readonly privateKey: string;
  /** One line in OpenSSH form with the comment, no newline. */
  readonly publicKey: string;
}

/** Says so and makes a key pair for one build (spec-provision 1.8, StepSSHKeyGen). */
export async function createTemporaryKey(ui: Ui, request: TemporaryKeyRequest): Promise<TemporaryKey> {
  ui.say(`Creating temporary ${request.type.toUpperCase()} SSH key for instance...`);
  const { privateKey, publicKey } = await makePair(request);
  return { privateKey: privateText(privateKey, request), publicKey: publicKeyLine(publicKey, request.comment) };
}

function makePair(request: TemporaryKeyRequest): Promise<{ publicKey: KeyObject; privateKey: KeyObject }> {
  switch (request.type) {
    case 'rsa':
      return generate('rsa', { modulusLength: request.bits === 0 ? 4096 : request.bits });
    case 'ecdsa':
      return generate('ec', { namedCurve: `P-${request.bits === 0 ? 521 : request.bits}` });
    case 'ed25519':
      return generate('ed25519');
  }
}

function privateText(key: KeyObject, request: TemporaryKeyRequest): string {
  if (request.type === 'ed25519') return openSshPrivateKey(key, request.comment);
  return key.export({ format: 'pem', type: 'pkcs8' }).toString();
}
