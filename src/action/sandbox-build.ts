import { homedir } from 'node:os';
import { join } from 'node:path';
import * as core from '@actions/core';
import { sandboxEnvironment } from '../sandbox/environment.js';
import { INSTANT } from '../sandbox/latency.js';
import { startSandbox } from '../sandbox/sandbox.js';
import { defaultSandboxFolder } from '../sandbox/sandbox-folders.js';
import { systemClock } from '../support/clock.js';
import type { ActionRun } from './action-run.js';
import { runBuildCommand } from './build-command.js';
import type { SandboxInputs } from './inputs.js';
import { SANDBOX_STATE } from './state.js';

/**
 * `sandbox: true`: the build in a sandbox of this process. Its folder is the job's, so that a later step of the job can build on
 * the image of an earlier one.
 */
export async function runSandboxBuild(run: ActionRun, inputs: SandboxInputs): Promise<void> {
  const temporary = run.env['RUNNER_TEMP'];
  const ofJob = temporary === undefined ? undefined : join(temporary, 'image-build-sandbox');
  if (ofJob !== undefined) core.saveState(SANDBOX_STATE, ofJob);
  const sandbox = await startSandbox({
    ...inputs,
    folder: ofJob ?? defaultSandboxFolder(run.env, homedir()),
    port: 0,
    latency: INSTANT,
    machines: 'isolated',
    clock: systemClock,
    say: (text) => run.log.say(text),
  });
  try {
    const playedCloud = { dial: (address: string) => sandbox.dial(address) };
    await runBuildCommand({ ...run, env: sandboxEnvironment(run.env, sandbox.url), playedCloud });
  } finally {
    await sandbox.close();
  }
}
