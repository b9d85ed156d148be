import * as core from '@actions/core';
import { terminalRenderer } from '../engine/render/terminal.js';
import { SecretFilter } from '../engine/secret-filter.js';
import { imageBuildEngine } from '../engine.js';
import { cancelOnSignals } from '../support/cancel-on-signals.js';
import { systemClock } from '../support/clock.js';
import { CancelledError, errorMessage } from '../support/errors.js';
import { safeWriter } from '../support/safe-writer.js';
import type { ActionRun } from './action-run.js';
import { runBuildCommand } from './build-command.js';
import { cancelAfter } from './cancel-after.js';
import { runFixCommand } from './fix-command.js';
import { type ActionCommand, readInputs } from './inputs.js';
import { runInspectCommand } from './inspect-command.js';
import { actionLog } from './log.js';
import { logCommands } from './log-commands.js';
import { maskWithRunner } from './mask-with-runner.js';
import { reportFailure } from './report-failure.js';
import { runValidateCommand } from './validate-command.js';

const COMMANDS: Readonly<Record<ActionCommand, (run: ActionRun) => Promise<void>>> = {
  build: async (run) =>
    run.inputs.sandbox === undefined
      ? runBuildCommand(run)
      : (await import('./sandbox-build.js')).runSandboxBuild(run, run.inputs.sandbox),
  validate: runValidateCommand,
  inspect: runInspectCommand,
  fix: runFixCommand,
  // Loaded when it is asked for: a build without a cloud needs no AWS code.
  sweep: async (run) => (await import('./sweep-command.js')).runSweepCommand(run),
};

/** The action's main step. Sets the exit code; never exits by itself, since output may still be pending (spec-runner 1.1). */
export async function main(): Promise<void> {
  const controller = new AbortController();
  const stopListening = cancelOnSignals(process, controller);
  process.on('uncaughtException', (error) => {
    reportFailure(error);
    controller.abort(new CancelledError(`unexpected error: ${errorMessage(error)}`, error));
  });
  const write = safeWriter(process.stdout);
  process.stderr.on('error', () => undefined);
  const secrets = new SecretFilter();
  const log = actionLog({
    write,
    commands: logCommands(write),
    now: () => systemClock.now(),
    renderer: (text) =>
      terminalRenderer({ write: text, color: false, codes: false, timestamps: false, clock: systemClock }),
  });
  try {
    maskWithRunner(secrets, core);
    await runCommand({ secrets, log, pace: write.pace }, controller);
  } catch (error) {
    reportFailure(error);
  } finally {
    log.close();
    stopListening();
  }
}

async function runCommand(
  shown: Pick<ActionRun, 'secrets' | 'log' | 'pace'>,
  controller: AbortController,
): Promise<void> {
  const env = process.env;
  const workspace = env['GITHUB_WORKSPACE'] ?? process.cwd();
  const inputs = readInputs((name) => core.getInput(name, { trimWhitespace: false }), workspace);
  for (const { name, value } of inputs.secretVariables) shown.secrets.add(value, name);
  const stopTimer = cancelAfter(systemClock, inputs.timeout, controller);
  try {
    const run: ActionRun = {
      inputs,
      env,
      workspace,
      ...shown,
      signal: controller.signal,
      engine: imageBuildEngine(),
    };
    await COMMANDS[inputs.command](run);
  } finally {
    stopTimer();
  }
}
