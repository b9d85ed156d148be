import { spawn } from 'node:child_process';
import { readPeers } from './peers-env.js';

/** How to run Debian's packer. */
export interface LiveOptions {
  readonly cwd: string;
  /** Its environment beside `PATH`, `HOME` and what keeps it off the network. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** SIGINT is sent when this was printed. */
  readonly interruptAt?: string;
}

/** How a run ended, and all it printed on either stream. */
export interface LiveEnd {
  readonly exitCode: number;
  readonly output: string;
}

const TIMEOUT = 150_000;

/** Runs Debian's packer (1.6.6) to its end; a run that hangs is killed after two and a half minutes and ends with exit code -1. */
export function livePacker(args: readonly string[], options: LiveOptions): Promise<LiveEnd> {
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: options.cwd,
    LANG: 'C.UTF-8',
    CHECKPOINT_DISABLE: '1',
    AWS_EC2_METADATA_DISABLED: 'true',
    ...options.env,
  };
  // A group of its own: packer runs itself a second time, and counts on a terminal that signals both.
  const child = spawn(readPeers().packer.path, args, { cwd: options.cwd, env, detached: true });
  const signalAll = (signal: NodeJS.Signals) => child.pid !== undefined && process.kill(-child.pid, signal);
  const timer = setTimeout(() => signalAll('SIGKILL'), TIMEOUT);
  const output = collect(child.stdout, child.stderr, (all) => {
    if (options.interruptAt === undefined || !all.includes(options.interruptAt)) return false;
    signalAll('SIGINT');
    return true;
  });
  child.stdin.on('error', () => undefined); // it may end without reading
  child.stdin.end(options.stdin ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ exitCode: code ?? -1, output: output() });
    });
  });
}

type Stream = NodeJS.ReadableStream;

/** Gathers what two streams bring, in the order in which it comes; `seen` is asked after each piece until it says yes. */
function collect(stdout: Stream, stderr: Stream, seen: (all: string) => boolean): () => string {
  let all = '';
  let done = false;
  for (const stream of [stdout, stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => {
      all += chunk;
      if (!done) done = seen(all);
    });
  }
  return () => all;
}
