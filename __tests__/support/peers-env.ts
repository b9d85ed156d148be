import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `scripts/peers start` writes to `.peers/env.json`: where the peers listen. All paths are absolute. */
export interface PeersEnv {
  readonly moto: { readonly url: string; readonly pid: number };
  /** A second moto, whose catalogue is the one image that the series build from. */
  readonly motoSeries: { readonly url: string; readonly pid: number };
  readonly sshd: SshdAddress;
  /** Debian's packer (1.6.6). */
  readonly packer: { readonly path: string; readonly version: string };
}

/** Where the sshd peer listens and who may log in. */
export interface SshdAddress {
  readonly host: string;
  /** Offers publickey, password and keyboard-interactive. */
  readonly port: number;
  /** The same machine, but keyboard-interactive is the only method. */
  readonly keyboardInteractivePort: number;
  readonly pid: number;
  /** Folder that holds `authorized_keys`, `machines/` and `sshd.log`. */
  readonly folder: string;
  /** The user whom keys let in: `root`. */
  readonly keyUser: string;
  /** Private keys that are always let in, onto the machine `default` (ed25519 in OpenSSH form, RSA in PKCS#1 PEM). */
  readonly ed25519Key: string;
  readonly rsaKey: string;
  /** The user with a password (keys let this user in as well). */
  readonly passwordUser: string;
  readonly password: string;
}

/** The checkout's root folder. */
export const projectRoot = join(import.meta.dirname, '..', '..');

const file = join(projectRoot, '.peers', 'env.json');

/** Reads `.peers/env.json`; throws, naming the command to run, when the peers were never started. */
export function readPeers(): PeersEnv {
  if (!existsSync(file)) throw new Error('the peers do not run: start them with scripts/peers start');
  // as: the file is written by scripts/peers.d/env.sh in exactly this shape.
  return JSON.parse(readFileSync(file, 'utf8')) as PeersEnv;
}
