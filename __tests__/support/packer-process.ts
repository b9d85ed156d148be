import { spawn } from 'node:child_process';
import { readPeers } from './peers-env.js';

/** How to run Debian's packer. */
export interface PackerOptions {
  readonly cwd: string;
  /** Its whole environment beside `PATH`, `HOME` and what keeps it off the network. */
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Milliseconds; a run that takes longer is killed and ends with exit code -1. */
  readonly timeout?: number;
}

/** How a run ended, and all it printed. */
export interface ProcessEnd {
  readonly exitCode: number;
  readonly output: string;
}

/** Runs Debian's packer (1.6.6) in an environment of its own. */
export function runPacker(args: readonly string[], options: PackerOptions): Promise<ProcessEnd> {
  return runProcess([readPeers().packer.path, ...args], {
    ...options,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: options.cwd,
      LANG: 'C.UTF-8',
      CHECKPOINT_DISABLE: '1',
      AWS_EC2_METADATA_DISABLED: 'true',
      ...options.env,
    },
  });
}

/** Runs a process with just the environment that is given. */
export function runProcess(argv: readonly string[], options: PackerOptions): Promise<ProcessEnd> {
  const [program = '', ...args] = argv;
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: options.timeout ?? 60_000,
    killSignal: 'SIGKILL',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      output += chunk;
    });
  }
  child.stdin.on('error', () => undefined); // it may end without reading
  child.stdin.end(options.stdin ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ exitCode: code ?? -1, output }));
  });
}
