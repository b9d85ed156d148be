import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Annotations } from './annotations.js';
import type { CommandProcessor } from './command-processor.js';
import { decodeByMark, parseKeyValueFile } from './key-value-file.js';
import type { Masker } from './masker.js';
import type { NamedValues } from './named-values.js';

/** The paths of one phase's command files. */
export interface CommandFiles {
  readonly env: string;
  readonly output: string;
  readonly path: string;
  readonly state: string;
  readonly summary: string;
  readonly artifacts: string;
  readonly artifactsList: string;
}

/** Makes a fresh set of empty files, all with one new id (spec-runner 1.2). */
export function makeCommandFiles(runnerTemp: string): CommandFiles {
  const folder = join(runnerTemp, '_runner_file_commands');
  mkdirSync(folder, { recursive: true });
  const id = randomUUID();
  const make = (name: string) => {
    const file = join(folder, `${name}_${id}`);
    writeFileSync(file, '');
    return file;
  };
  return {
    env: make('set_env'),
    output: make('set_output'),
    path: make('add_path'),
    state: make('save_state'),
    summary: make('step_summary'),
    artifacts: make('artifacts'),
    artifactsList: make('artifacts_list'),
  };
}

/** What the files act on. */
export interface FileTargets {
  readonly processor: CommandProcessor;
  readonly annotations: Annotations;
  readonly masker: Masker;
  readonly outputs: NamedValues;
  readonly state: NamedValues;
}

/** What only the files give. */
export interface FileResults {
  readonly env: Record<string, string>;
  readonly paths: readonly string[];
  readonly summary: string;
}

/** Reads the files after the process has ended, in the runner's order (spec-runner 0.5, 2). */
export function readCommandFiles(files: CommandFiles, targets: FileTargets): FileResults {
  const { processor } = targets;
  const paths = decodeByMark(readOrEmpty(files.path))
    .split(/\r\n|\n|\r/)
    .filter((line) => line !== '');
  const env: Record<string, string> = {};
  readPairs(files.env, 'env', processor, (name, value) => {
    if (name === '') throw new Error("Required field 'name' is missing in ##[set-env] command.");
    if (name.toUpperCase() !== 'NODE_OPTIONS') env[name] = value;
    else
      targets.annotations.addByRunner(
        'error',
        "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
      );
  });
  const summary = readSummary(files.summary, targets);
  readPairs(files.state, 'state', processor, (name, value) => targets.state.set(name, value));
  readPairs(files.output, 'output', processor, (name, value) => {
    if (name === '') throw new Error('The name of an output must not be empty');
    targets.outputs.set(name, value);
  });
  return { env, paths, summary };
}

function readPairs(
  file: string,
  kind: string,
  processor: CommandProcessor,
  take: (name: string, value: string) => void,
): void {
  const { pairs, error } = parseKeyValueFile(readOrEmpty(file));
  try {
    for (const [name, value] of pairs) take(name, value);
    if (error !== null) throw new Error(error);
  } catch (problem) {
    const reason = problem instanceof Error ? problem.message : String(problem);
    processor.fail(`Unable to process file command '${kind}' successfully.`, reason);
  }
}

const summaryLimit = 1_048_576;

function readSummary(file: string, { annotations, masker }: FileTargets): string {
  const bytes = readOrEmpty(file);
  if (bytes.length > summaryLimit) {
    annotations.addByRunner(
      'error',
      `$GITHUB_STEP_SUMMARY upload aborted, supports content up to a size of 1024k, got ${Math.ceil(bytes.length / 1024)}k.`,
    );
    return '';
  }
  const lines = decodeByMark(bytes).split(/\r\n|\n|\r/);
  return lines.map((line) => masker.mask(line)).join('\n');
}

function readOrEmpty(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0); // A missing file is nothing, not an error.
  }
}
