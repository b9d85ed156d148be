import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from './peers-env.js';
import { node24 } from './runner/run-action.js';

/** What a run of the command line printed and how it ended. */
export interface CliResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** How to run the command line. */
export interface CliOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** Called with everything printed so far and a way to send a signal. */
  readonly onOutput?: (stdout: string, kill: (signal: NodeJS.Signals) => void) => void;
  /** Folder with `cli.cjs`; default the checkout's `dist`. */
  readonly dist?: string;
}

/** Runs `dist/cli.cjs` in an environment of its own: nothing of the developer's AWS settings reaches it. */
export async function runCli(args: readonly string[], options: CliOptions): Promise<CliResult> {
  const child = spawn(node24(), [join(options.dist ?? join(projectRoot, 'dist'), 'cli.cjs'), ...args], {
    cwd: options.cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: options.cwd,
      LANG: 'C.UTF-8',
      XDG_STATE_HOME: join(options.cwd, '.state'),
      ...options.env,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    stdout += chunk;
    options.onOutput?.(stdout, (signal) => child.kill(signal));
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    stderr += chunk;
  });
  child.stdin.end(options.stdin ?? '');
  const exitCode = await new Promise<number>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? -1));
  });
  return { exitCode, stdout, stderr };
}
