import { type ChildProcess, spawn } from 'node:child_process';
import { constants } from 'node:os';
import type { Readable } from 'node:stream';
import type { Exec, LocalCommand } from '../contract/host.js';
import { BuildError } from './errors.js';
import type { Pace } from './safe-writer.js';

/** How long a cancelled process may take to end by itself. */
const KILL_AFTER = 2_000;
/** How long output may still come after the process ended: a grandchild may hold the streams open for ever. */
const DRAIN_TIME = 2_000;

/** {@link pacedExec} without a pace. */
export const localExec: Exec = pacedExec(() => undefined);

/**
 * Runs a local process in a group of its own (see {@link Exec}), and reads its output at the given pace, so that a process that
 * says more than the log takes waits, as in a pipe, and does not fill this one's memory. On abort the whole group gets SIGTERM,
 * and SIGKILL when it is still there 2 s later; the call then rejects with `signal.reason`. A process whose program cannot be
 * started rejects with `CommandNotStarted`.
 */
export function pacedExec(pace: Pace): Exec {
  return async (command, signal) => {
    signal.throwIfAborted();
    const child = await start(command, pace);
    const stop = () => killGroup(child);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    try {
      const status = await ended(child);
      signal.throwIfAborted();
      return status;
    } finally {
      signal.removeEventListener('abort', stop);
    }
  };
}

function start({ argv, cwd, env, stdin, onStdout, onStderr }: LocalCommand, pace: Pace): Promise<ChildProcess> {
  const [program = '', ...args] = argv;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: env === undefined ? undefined : definedOnly(env),
      // A group of its own, so that a cancel reaches the children of a shell too.
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: [stdin === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    });
    child.once('spawn', () => resolve(child));
    child.once('error', (cause) => reject(notStarted(program, cause)));
    read(child, child.stdout, pace, onStdout);
    read(child, child.stderr, pace, onStderr);
    // The program may end without reading its input.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(stdin);
  });
}

function read(child: ChildProcess, stream: Readable | null, pace: Pace, take: LocalCommand['onStdout']): void {
  stream?.on('data', (chunk: Buffer) => {
    take?.(chunk);
    // What is left at its end fits into the pipe, and Node then reads it whatever was paused.
    const hasEnded = child.exitCode !== null || child.signalCode !== null;
    const wait = hasEnded ? undefined : pace();
    if (wait === undefined) return;
    stream.pause();
    void wait.then(() => stream.resume());
  });
}

function definedOnly(env: NonNullable<LocalCommand['env']>): Record<string, string> {
  const entries = Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return Object.fromEntries(entries);
}

function notStarted(program: string, cause: Error): BuildError {
  return new BuildError(`the command ${JSON.stringify(program)} could not be started: ${cause.message}`, {
    code: 'CommandNotStarted',
    source: 'user',
    cause,
  });
}

/** The exit status, once both streams ended too; after {@link DRAIN_TIME} without waiting for them any longer. */
function ended(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      const status = code ?? 128 + (signal === null ? 0 : constants.signals[signal]);
      const giveUp = () => {
        child.stdout?.destroy();
        child.stderr?.destroy();
        resolve(status);
      };
      // After a time in which this process was busy, timers come before what the streams hold: that is read first.
      const drained = setTimeout(() => setImmediate(giveUp), DRAIN_TIME);
      child.once('close', () => {
        clearTimeout(drained);
        resolve(status);
      });
    });
  });
}

function killGroup(child: ChildProcess): void {
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), KILL_AFTER);
  child.once('exit', () => {
    clearTimeout(timer);
    // What the process left behind in its group has had its SIGTERM; it does not outlive its parent for long.
    signalGroup(child, 'SIGKILL');
  });
}

function signalGroup(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === 'win32') child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // ESRCH: nothing of the group is left.
  }
}
