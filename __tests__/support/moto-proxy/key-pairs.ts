import ssh2 from 'ssh2';
import type { KeyAuthority } from '../sshd.js';
import { parseXml, textAt } from './xml.js';

/** Lets the key pairs that clients make in moto in at the sshd peer, as cloud-init would have done on the instance. */
export class KeyPairs {
  readonly #sshd: KeyAuthority;
  readonly #keys = new Map<string, string>();

  constructor(sshd: KeyAuthority) {
    this.#sshd = sshd;
  }

  /** Called after moto has carried the call out. */
  async follow(
    region: string,
    action: string,
    params: Readonly<Record<string, string>>,
    answer: string,
  ): Promise<void> {
    if (action === 'CreateKeyPair') {
      await this.#add(region, answer, publicHalf(textAt(parseXml(answer), 'keyMaterial')));
    } else if (action === 'ImportKeyPair') {
      const material = Buffer.from(params['PublicKeyMaterial'] ?? '', 'base64').toString('utf8');
      await this.#add(region, answer, material.trim());
    } else if (action === 'DeleteKeyPair') {
      await this.#remove(region, params['KeyPairId'] ?? params['KeyName'] ?? '');
    }
  }

  /** Shuts all of them out. */
  async clear(): Promise<void> {
    const keys = new Set(this.#keys.values());
    this.#keys.clear();
    for (const key of keys) await this.#sshd.revoke(key);
  }

  async #add(region: string, answer: string, publicKey: string): Promise<void> {
    const root = parseXml(answer);
    await this.#sshd.authorize(publicKey);
    this.#keys.set(`${region} ${textAt(root, 'keyName')}`, publicKey);
    this.#keys.set(`${region} ${textAt(root, 'keyPairId')}`, publicKey);
  }

  async #remove(region: string, nameOrId: string): Promise<void> {
    const publicKey = this.#keys.get(`${region} ${nameOrId}`);
    if (publicKey === undefined) return;
    for (const [name, key] of this.#keys) if (key === publicKey) this.#keys.delete(name);
    await this.#sshd.revoke(publicKey);
  }
}

/** The public key line of a private key in PEM or OpenSSH form. */
export function publicHalf(privateKey: string): string {
  const parsed = ssh2.utils.parseKey(privateKey);
  if (parsed instanceof Error) throw parsed;
  const key = Array.isArray(parsed) ? parsed[0] : parsed;
  if (key === undefined) throw new Error('no key in the text');
  return `${key.type} ${key.getPublicSSH().toString('base64')} created-by-moto`;
}
