import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { BuildError } from '../../support/errors.js';
import type { Privilege } from './machine.js';

/** The programs of the system only, whatever PATH the caller has. */
export const SYSTEM_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/**
 * Closes every descriptor but the three standard ones: one that this process inherited itself would otherwise be open
 * inside the machine (sandbox notes 1.2). Then drops the environment, secrets included.
 */
const CLEAN_EXEC = `for fd in /proc/self/fd/*; do fd=\${fd##*/}; [ "$fd" -gt 2 ] && eval "exec $fd>&-"; done
exec env -i PATH=${SYSTEM_PATH} LC_ALL=C HOME=/ "$@"`;

/** How a privileged command ended. */
export interface PrivilegedResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs commands as root: the only way in which the sandbox touches the system. */
export interface Privileged {
  readonly privilege: Privilege;
  /** Starts a program in a session of its own, so that Ctrl-C of the terminal does not reach it, unless it needs the terminal. */
  spawn(argv: readonly string[], stdio: StdioOptions, terminal?: boolean): ChildProcess;
  /** Runs a bash script to its end; `args` are `$1`, `$2`, ... */
  run(script: string, args?: readonly string[], stdin?: string | Uint8Array): Promise<PrivilegedResult>;
  /** As `run`, but a status other than zero rejects with `SandboxStoreFailed`; answers what it printed. */
  must(script: string, args?: readonly string[], stdin?: string | Uint8Array): Promise<string>;
}

/** @param privilege As whom this process may act; see `probe`. */
export function privileged(privilege: Privilege): Privileged {
  const prefix = privilege === 'sudo' ? ['sudo', '-n', '--'] : [];
  const start: Privileged['spawn'] = (argv, stdio, terminal = false) => {
    const [program = '', ...args] = [...prefix, 'bash', '--norc', '-c', CLEAN_EXEC, 'sandbox', ...argv];
    return spawn(program, args, { stdio, detached: !terminal, env: { PATH: SYSTEM_PATH, LC_ALL: 'C' }, cwd: '/' });
  };
  const run: Privileged['run'] = (script, args = [], stdin) =>
    result(start(['bash', '--norc', '-c', script, 'sandbox', ...args], 'pipe'), stdin);
  const must: Privileged['must'] = async (script, args, stdin) => {
    const { status, stdout, stderr } = await run(script, args, stdin);
    if (status === 0) return stdout;
    throw new BuildError(`the sandbox could not prepare its files: ${stderr.trim() || `status ${status}`}`, {
      code: 'SandboxStoreFailed',
      source: 'engine',
    });
  };
  return { privilege, spawn: start, run, must };
}

/** Gives a process its input and waits for its {@link outcome}. */
export function result(child: ChildProcess, stdin?: string | Uint8Array): Promise<PrivilegedResult> {
  // The program may end without reading its input.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(stdin);
  return outcome(child);
}

/** Collects the output of a process until it ended; a program that does not exist has status 127. */
export function outcome(child: ChildProcess): Promise<PrivilegedResult> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve) => {
    const text = (chunks: readonly Buffer[]) => Buffer.concat(chunks).toString();
    child.once('error', (error) => resolve({ status: 127, stdout: '', stderr: error.message }));
    child.once('close', (code) => resolve({ status: code ?? 137, stdout: text(stdout), stderr: text(stderr) }));
  });
}
