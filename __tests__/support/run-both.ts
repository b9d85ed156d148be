import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from '../../src/cli/commands/build.js';
import { capturedCli } from './cli-host.js';
import { livePacker } from './live-packer.js';
import type { RunCase } from './run-cases.js';
import { comparableLines, filesIn, headAndRest, type RunOutcome } from './run-outcome.js';

/** Where a run happens: a folder of its own for each of the two. */
export interface RunPlace {
  readonly root: string;
  readonly work: string;
  readonly env: Readonly<Record<string, string>>;
}

/** How a run ended, with what it said before the first build, all white space collapsed, and everything it said. */
export type RunEnd = RunOutcome & { readonly head: string; readonly output: string };

/** Makes a fresh folder with the files of a case. */
export function makePlace(run: RunCase): RunPlace {
  const root = mkdtempSync(join(tmpdir(), 'run-'));
  const work = join(root, 'work');
  for (const folder of [work, join(root, 'home'), join(root, 'temporary')]) mkdirSync(folder);
  const template = typeof run.template === 'string' ? run.template : JSON.stringify(run.template, null, 2);
  const files = template === '' ? { ...run.files } : { 't.json': template, ...run.files };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(work, name)), { recursive: true });
    writeFileSync(join(work, name), content);
  }
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: join(root, 'home'),
    TMPDIR: join(root, 'temporary'),
    LANG: 'C.UTF-8',
    ...run.env,
  };
  return { root, work, env };
}

/** Runs packer on a case. */
export async function packerRun(run: RunCase, { work, env }: RunPlace): Promise<RunEnd> {
  const { exitCode, output } = await livePacker(argumentsOf(run), {
    cwd: work,
    env,
    ...(run.stdin !== undefined && { stdin: run.stdin }),
    ...(run.interruptAt !== undefined && { interruptAt: run.interruptAt }),
  });
  return outcome(exitCode, output, work);
}

/** Runs our command line on a case, in this process. */
export async function ourRun(run: RunCase, { work, env }: RunPlace): Promise<RunEnd> {
  const args = argumentsOf(run);
  const signals = new EventEmitter();
  let output = '';
  const cli = capturedCli(work, {
    env,
    signals,
    readStdin: async () => run.stdin ?? '',
    machineReadable: args.includes('-machine-readable'),
    write: (text) => {
      output += text;
      if (run.interruptAt !== undefined && text.includes(run.interruptAt)) signals.emit('SIGINT');
    },
  });
  const exitCode = await build(
    args.slice(1).filter((argument) => argument !== '-machine-readable'),
    cli,
  );
  return outcome(exitCode, output, work);
}

function argumentsOf(run: RunCase): readonly string[] {
  return ['build', ...(run.color ? [] : ['-color=false']), ...(run.args ?? []), run.path ?? 't.json'];
}

function outcome(exitCode: number, output: string, work: string): RunEnd {
  const { head, rest } = headAndRest(output);
  return {
    exitCode,
    refused: exitCode !== 0 && !output.includes("Build '"),
    lines: comparableLines(rest, work),
    files: filesIn(work),
    head,
    output,
  };
}
