import { randomUUID } from 'node:crypto';
import { chmod, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import ssh2 from 'ssh2';
import type { PeersEnv } from './peers-env.js';

/** Lets public keys in and shuts them out. */
export interface KeyAuthority {
  /** `publicKey` is one line in OpenSSH form (`ssh-rsa AAAA... comment`). */
  authorize(publicKey: string): Promise<void>;
  revoke(publicKey: string): Promise<void>;
}

/** One call of a stub command on the machine. */
export interface StubCall {
  readonly name: string;
  readonly args: readonly string[];
}

/**
 * A machine behind the sshd peer: a folder with a HOME of its own. Keys authorized through it log in to it (as `root`
 * or as the password user); password logins reach the machine named like the user, the fixed keys `default`.
 */
export interface Machine extends KeyAuthority {
  readonly name: string;
  /** The machine's HOME, seen from here. */
  readonly home: string;
  /** What the stubs (sudo, pip, apt-get, ...) were called with since the last reset, in order. */
  calls(): Promise<StubCall[]>;
  /** Makes a key that is let in onto this machine; the path of its private half (OpenSSH form). */
  newKey(type?: 'ed25519' | 'rsa'): Promise<string>;
  /** Puts a program before the stubs and everything else on the machine's PATH. */
  install(name: string, script: string): Promise<void>;
  /** Empties the machine: a fresh HOME with a dummy `.ssh/authorized_keys`, no calls, no installed programs. */
  reset(): Promise<void>;
  /** Removes the machine and shuts all its keys out. */
  remove(): Promise<void>;
}

/** Opens (and empties) the machine of that name; default a fresh name, so that tests do not meet. */
export async function openMachine(peers: PeersEnv, name: string = `m-${randomUUID()}`): Promise<Machine> {
  const folder = join(peers.sshd.folder, 'machines', name);
  const keys = join(peers.sshd.folder, 'authorized_keys');
  const mark = `environment="IMAGE_BUILD_MACHINE=${name}" `;

  const ownKeys = `${folder}.keys`;
  const reset = () => rm(folder, { recursive: true, force: true });
  const authorize = (publicKey: string) =>
    editKeys(keys, (lines) => [...without(lines, publicKey), mark + publicKey.trim()]);
  const machine: Machine = {
    name,
    home: join(folder, 'home'),
    calls: () => readCalls(join(folder, 'calls.log')),
    install: (program, script) => installProgram(join(folder, 'bin'), program, script),
    reset,
    authorize,
    async newKey(type = 'ed25519') {
      const pair =
        type === 'rsa'
          ? ssh2.utils.generateKeyPairSync('rsa', { bits: 2048 })
          : ssh2.utils.generateKeyPairSync('ed25519');
      const file = join(ownKeys, randomUUID());
      await mkdir(ownKeys, { recursive: true });
      await writeFile(file, pair.private, { mode: 0o600 });
      await authorize(pair.public);
      return file;
    },
    revoke: (publicKey) => editKeys(keys, (lines) => without(lines, publicKey)),
    async remove() {
      await editKeys(keys, (lines) => lines.filter((line) => !line.startsWith(mark)));
      await rm(ownKeys, { recursive: true, force: true });
      await reset();
    },
  };
  await reset();
  return machine;
}

/** Empties the machine `default` and the password user's: those that a login without a key of a test reaches. */
export async function resetMachine(peers: PeersEnv): Promise<void> {
  await openMachine(peers, 'default');
  await openMachine(peers, peers.sshd.passwordUser);
}

async function readCalls(file: string): Promise<StubCall[]> {
  const text = await readFile(file, 'utf8').catch(() => '');
  // as: every line was written by scripts/peers.d/machine/stub in this shape.
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as StubCall);
}

async function installProgram(bin: string, name: string, script: string): Promise<void> {
  await mkdir(bin, { recursive: true });
  const file = join(bin, name);
  await writeFile(file, script);
  await chmod(file, 0o755);
}

/** Keys are compared by their base64 blob: options and comments differ. */
function without(lines: readonly string[], publicKey: string): string[] {
  const blob = /AAAA[A-Za-z0-9+/=]+/.exec(publicKey)?.[0];
  if (blob === undefined) throw new Error(`not a public key in OpenSSH form: ${publicKey.slice(0, 40)}`);
  return lines.filter((line) => !line.includes(blob));
}

/** Test processes share the file, so it is changed under a lock (a folder; one left by a dead process expires). */
async function editKeys(file: string, change: (lines: readonly string[]) => readonly string[]): Promise<void> {
  const lock = `${file}.lock`;
  await acquire(lock);
  try {
    const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line !== '');
    // In one piece: an sshd that reads meanwhile must not find half of it.
    await writeFile(`${file}.new`, `${change(lines).join('\n')}\n`, { mode: (await stat(file)).mode });
    await rename(`${file}.new`, file);
  } finally {
    await rm(lock, { recursive: true, force: true });
  }
}

async function acquire(lock: string): Promise<void> {
  for (let tries = 0; tries < 3_000; tries += 1) {
    const made = await mkdir(lock).then(
      () => true,
      () => false,
    );
    if (made) return;
    const age = await stat(lock).then(
      (found) => Date.now() - found.mtimeMs,
      () => 0,
    );
    if (age > 30_000) await rm(lock, { recursive: true, force: true });
    await sleep(20);
  }
  throw new Error(`the lock ${lock} stays taken`);
}
