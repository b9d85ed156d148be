import { execFile } from 'node:child_process';
import { readPeers } from './peers-env.js';
import type { Outcome } from './read-command.js';

/** How to run packer. */
export interface PackerOptions {
  readonly cwd: string;
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
}

const MOST_AT_ONCE = 2;
const TIMEOUT_MS = 150_000;
let running = 0;
const waiting: (() => void)[] = [];

/** Runs the packer peer (1.6.6), two at a time; gives its standard output and exit code. Rejects when it does not end in time. */
export async function runPacker(args: readonly string[], options: PackerOptions): Promise<Outcome> {
  if (running >= MOST_AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve));
  else running++;
  try {
    return await spawnPacker(args, options);
  } finally {
    const next = waiting.shift();
    if (next === undefined) running--;
    else next();
  }
}

function spawnPacker(args: readonly string[], { cwd, stdin = '', env = {} }: PackerOptions): Promise<Outcome> {
  const options = {
    cwd,
    env: { PATH: '/usr/bin:/bin', HOME: cwd, CHECKPOINT_DISABLE: '1', ...env },
    timeout: TIMEOUT_MS,
    maxBuffer: 1e8,
  };
  return new Promise((resolve, reject) => {
    // Node gives its children sockets; packer console asks whether its input is a pipe.
    const child = execFile(
      '/bin/sh',
      ['-c', 'cat | "$@"', 'sh', readPeers().packer.path, ...args],
      options,
      (error, stdout) => {
        if (error === null) resolve({ exitCode: 0, printed: stdout });
        else if (typeof error.code === 'number') resolve({ exitCode: error.code, printed: stdout });
        else reject(error);
      },
    );
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(stdin);
  });
}
