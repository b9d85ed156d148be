import { resolve } from 'node:path';
import { parseForeignImages } from '../sandbox/foreign-image-names.js';
import { parseDuration } from '../support/duration.js';
import { BuildError } from '../support/errors.js';
import { type Assignment, parseAssignments } from './assignments.js';
import type { InputProblem } from './input-problem.js';

const COMMANDS = ['build', 'validate', 'inspect', 'fix', 'sweep'] as const;
const ON_ERROR = ['cleanup', 'abort', 'run-cleanup-provisioner'] as const;
const ON_PUBLISH_FAILURE = ['keep', 'rollback'] as const;
const SANDBOX_NETWORKS = ['isolated', 'host'] as const;

/** What the input `command` takes. */
export type ActionCommand = (typeof COMMANDS)[number];

/** The inputs of `action.yml`, checked. Paths are absolute. */
export interface ActionInputs {
  readonly command: ActionCommand;
  /** As given: messages show it; resolved against `workingDirectory` when read. */
  readonly template: string;
  readonly variables: readonly Assignment[];
  readonly secretVariables: readonly Assignment[];
  readonly variableFiles: readonly string[];
  readonly only: readonly string[];
  readonly except: readonly string[];
  readonly onError: (typeof ON_ERROR)[number];
  readonly onPublishFailure: (typeof ON_PUBLISH_FAILURE)[number];
  /** Milliseconds; undefined = no dead-man switch. */
  readonly lease: number | undefined;
  readonly parallelBuilds: number;
  readonly force: boolean;
  /** Milliseconds. */
  readonly timeout: number | undefined;
  readonly workingDirectory: string;
  /** `sandbox: true`: build in a sandbox. Paths are absolute. */
  readonly sandbox: SandboxInputs | undefined;
  /** Whether a build sweeps beside its work. */
  readonly sweep: boolean;
  /** `command: sweep`: empty is the region of the environment. */
  readonly regions: readonly string[] | 'all';
  /** `command: sweep`: empty is the repository of the workflow; may hold `all`. */
  readonly repository: readonly string[];
  readonly dryRun: boolean;
  readonly githubToken: string;
}

/** How the sandbox of a build is to be. */
export interface SandboxInputs {
  readonly network: (typeof SANDBOX_NETWORKS)[number];
  readonly layer: string | undefined;
  readonly buckets: string | undefined;
  /** Ids of images that are to exist, and names of what each is. */
  readonly foreignImages: ReadonlyMap<string, string>;
}

/** Reads one input as text; absent is empty. */
export type GetInput = (name: string) => string;

/** Reads and checks all inputs; all problems are in the one error it throws. */
export function readInputs(get: GetInput, workspace: string): ActionInputs {
  const problems: InputProblem[] = [];
  const command = oneOf('command', get('command').trim() || 'build', COMMANDS, problems);
  const template = get('template').trim();
  if (template === '' && command !== 'sweep')
    problems.push({ input: 'template', message: 'is required', hint: 'Give the path of a template.' });
  const inputs: ActionInputs = {
    command,
    template,
    variables: parseAssignments('variables', get('variables'), problems),
    secretVariables: parseAssignments('secret-variables', get('secret-variables'), problems),
    variableFiles: lines(get('variable-files')),
    only: names(get('only')),
    except: names(get('except')),
    onError: oneOf('on-error', get('on-error').trim() || 'cleanup', ON_ERROR, problems),
    onPublishFailure: oneOf(
      'on-publish-failure',
      get('on-publish-failure').trim() || 'keep',
      ON_PUBLISH_FAILURE,
      problems,
    ),
    lease: duration('lease', get('lease'), problems),
    parallelBuilds: wholeNumber('parallel-builds', get('parallel-builds'), problems),
    force: boolean('force', get('force'), problems),
    timeout: duration('timeout', get('timeout'), problems),
    workingDirectory: workingDirectory(get, workspace),
    sandbox: sandboxInputs(get, workspace, problems),
    sweep: boolean('sweep', get('sweep').trim() || 'true', problems),
    regions: regionNames(get('regions')),
    repository: names(get('repository')),
    dryRun: boolean('dry-run', get('dry-run').trim() || 'true', problems),
    githubToken: get('github-token').trim(),
  };
  if (problems.length > 0) throw inputError(problems);
  return inputs;
}

function workingDirectory(get: GetInput, workspace: string): string {
  return resolve(workspace, get('working-directory').trim() || '.');
}

function sandboxInputs(get: GetInput, workspace: string, problems: InputProblem[]): SandboxInputs | undefined {
  const wanted = boolean('sandbox', get('sandbox'), problems);
  const network = oneOf('sandbox-network', get('sandbox-network').trim() || 'isolated', SANDBOX_NETWORKS, problems);
  const folder = (input: string) => {
    const path = get(input).trim();
    return path === '' ? undefined : resolve(workingDirectory(get, workspace), path);
  };
  const inputs = {
    network,
    layer: folder('sandbox-layer'),
    buckets: folder('sandbox-s3'),
    foreignImages: parseForeignImages(names(get('sandbox-images'))),
  };
  return wanted ? inputs : undefined;
}

/** One error of all problems with inputs, a line each. */
function inputError(problems: readonly InputProblem[]): BuildError {
  const message = problems.map((problem) => `input ${problem.input}: ${problem.message}`).join('\n');
  const hints = [...new Set(problems.flatMap((problem) => problem.hint ?? []))];
  const hint = hints.length === 0 ? undefined : hints.join('\n');
  return new BuildError(message, { code: 'InvalidInput', source: 'user', hint });
}

function oneOf<const V extends string>(
  input: string,
  value: string,
  values: readonly V[],
  problems: InputProblem[],
): V {
  const found = values.find((candidate) => candidate === value);
  if (found !== undefined) return found;
  problems.push({
    input,
    message: `'${value}' is not one of ${values.join(', ')}`,
  });
  return values[0] as V;
}

function boolean(input: string, text: string, problems: InputProblem[]): boolean {
  const value = text.trim().toLowerCase();
  if (value === '' || value === 'false') return false;
  if (value !== 'true') problems.push({ input, message: `'${text}' is not true or false` });
  return true;
}

function wholeNumber(input: string, text: string, problems: InputProblem[]): number {
  const value = text.trim() || '0';
  if (!/^\d{1,4}$/.test(value)) {
    problems.push({
      input,
      message: `'${text}' is not a whole number`,
      hint: 'Give 0 (no limit) or the number of builds.',
    });
  }
  return Number(value);
}

function duration(input: string, text: string, problems: InputProblem[]): number | undefined {
  if (text.trim() === '') return undefined;
  try {
    const milliseconds = parseDuration(text.trim());
    if (milliseconds > 0) return milliseconds;
  } catch {
    // Told below, in words for an input.
  }
  problems.push({ input, message: `'${text}' is not a duration`, hint: 'Write a duration such as 45m or 1h30m.' });
  return undefined;
}

function regionNames(text: string): readonly string[] | 'all' {
  const regions = names(text);
  return regions.includes('all') ? 'all' : regions;
}

function lines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function names(text: string): string[] {
  return text
    .split(/[\r\n,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
