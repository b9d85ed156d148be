import type { Command } from '../../src/cli/cli-host.js';
import { capturedCli } from './cli-host.js';

/** What a command that only reads is given. */
export interface ReadCommandOptions {
  readonly cwd: string;
  readonly stdin?: string;
  readonly machineReadable?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** What it printed, and its exit code. */
export interface Outcome {
  readonly exitCode: number;
  readonly printed: string;
}

/** Runs a command in this process. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  { cwd, stdin = '', machineReadable = false, env = {} }: ReadCommandOptions,
): Promise<Outcome> {
  const cli = capturedCli(cwd, { machineReadable, env, readStdin: async () => stdin });
  const exitCode = await command(args, cli);
  return { exitCode, printed: cli.printed() };
}

/** Machine-readable output without its times. */
export function withoutTimes(printed: string): string {
  return printed.replace(/^\d+,/gm, ',');
}
