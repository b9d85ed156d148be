import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ProvisionContext } from '../../../contract/component.js';
import { checkExitStatus } from '../../../scripts/exit-codes.js';
import { inlineScriptFile } from '../../../scripts/inline-script.js';
import { retryStart } from '../../../scripts/retry-start.js';
import { runShown } from '../../../scripts/run-shown.js';
import { formatEnvironment } from '../../../scripts/script-environment.js';
import type { TemporaryFile } from '../../../scripts/temporary-file.js';
import { unixText } from '../../../scripts/unix-text.js';
import { goDurationText } from '../../../support/duration-text.js';
import { BuildError, errorMessage } from '../../../support/errors.js';
import { DISCONNECTED_STATUS } from '../../../support/exit-status.js';
import { goFileError } from '../../../support/go-file-error.js';
import type { ShellPlan } from './prepare-shell.js';

/**
 * Runs the scripts of a shell provisioner on the machine. The commands that the machine sees are exactly Packer's, in its
 * order, also the bare `rm -f ` at the end (spec-provision 3.1). Codes: `ScriptFailed`, `ScriptDisconnected`,
 * `ScriptNotUploaded`, `ScriptNotRemoved`.
 */
export async function runShell(plan: ShellPlan, context: ProvisionContext): Promise<void> {
  await using inline = await inlineFile(plan, context);
  const vars = environmentText(plan, context);
  if (plan.envVarFile !== undefined) await uploadEnvironment(plan.envVarFile, vars, plan, context);

  for (const script of inline === undefined ? plan.scripts : [inline.path]) {
    context.ui.say(`Provisioning with shell script: ${script}`);
    checkStatus(await runScript(script, vars, plan, context), plan);
    if (!plan.skipClean) await remove(plan.remotePath, plan, context);
  }
  if (!plan.skipClean) await remove(plan.envVarFile ?? '', plan, context);
  await pauseAfter(plan, context);
}

async function inlineFile(plan: ShellPlan, context: ProvisionContext): Promise<TemporaryFile | undefined> {
  if (plan.inline.length === 0) return undefined;
  const lines = plan.inline.map((line) => plan.render(line, { kind: 'map', values: context.generated }));
  const ownShebang = lines.join('\n').startsWith('#!');
  return inlineScriptFile({
    folder: context.host.temporaryDirectory,
    shebang: plan.inlineShebang ?? (ownShebang ? '' : '/bin/sh -e'),
    lines,
    mode: 0o600,
  });
}

function environmentText(plan: ShellPlan, { buildName, builderType, generated }: ProvisionContext): string {
  const { environmentVars, env } = plan;
  return formatEnvironment({ buildName, builderType, generated, environmentVars, env }, plan.envVarFormat);
}

async function uploadEnvironment(
  path: string,
  content: string,
  plan: ShellPlan,
  context: ProvisionContext,
): Promise<void> {
  await retried(plan, context, async () => {
    await upload(content, path, context);
    await context.communicator.run({ command: `chmod 0600 ${path}` }, context.signal);
  });
}

async function runScript(script: string, vars: string, plan: ShellPlan, context: ProvisionContext): Promise<number> {
  const content = await readScript(script, plan, context);
  const values = { ...context.generated, Vars: vars, EnvVarFile: plan.envVarFile ?? '', Path: plan.remotePath };
  const command = plan.render(plan.executeCommand, { kind: 'map', values });
  return retried(plan, context, async () => {
    await upload(content, plan.remotePath, context);
    await context.communicator.run({ command: `chmod 0755 ${plan.remotePath}` }, context.signal);
    return runShown(context, command);
  });
}

async function readScript(script: string, plan: ShellPlan, { host }: ProvisionContext): Promise<Buffer> {
  try {
    const content = await readFile(resolve(host.workingDirectory, script));
    return plan.binary ? content : unixText(content);
  } catch (error) {
    throw new BuildError(`Error opening shell script: ${goFileError('open', script, error)}`, {
      code: 'ScriptUnreadable',
      source: 'user',
      cause: error,
    });
  }
}

async function upload(content: Buffer | string, path: string, context: ProvisionContext): Promise<void> {
  try {
    await context.communicator.upload({ content }, path, {}, context.signal);
  } catch (error) {
    context.signal.throwIfAborted();
    throw new BuildError(`Error uploading script: ${errorMessage(error)}`, {
      code: 'ScriptNotUploaded',
      source: error instanceof BuildError ? error.source : 'remote',
      hint: error instanceof BuildError ? error.hint : undefined,
      cause: error,
    });
  }
}

/** Deviation: shell-disconnect-hint. Packer also advises to allow exit code 2300218, which does not help; here it does not. */
function checkStatus(status: number, plan: ShellPlan): void {
  if (status !== DISCONNECTED_STATUS) {
    checkExitStatus(status, plan.validExitCodes);
    return;
  }
  if (plan.expectDisconnect) return;
  const text =
    'Script disconnected unexpectedly. If you expected your script to disconnect, i.e. from a restart, you can try adding `"expect_disconnect": true` to the shell provisioner parameters.';
  throw new BuildError(text, { code: 'ScriptDisconnected', source: 'remote' });
}

/** Without an environment file the path is empty, and the machine still sees `rm -f `. */
async function remove(path: string, plan: ShellPlan, context: ProvisionContext): Promise<void> {
  await retried(plan, context, async () => {
    const status = await context.communicator.run({ command: `rm -f ${path}` }, context.signal);
    if (status === 0) return;
    throw new BuildError(`Error removing temporary script at ${path}!`, { code: 'ScriptNotRemoved', source: 'remote' });
  });
}

function retried<T>(plan: ShellPlan, context: ProvisionContext, action: () => Promise<T>): Promise<T> {
  const { host, signal } = context;
  return retryStart({ clock: host.clock, signal, timeout: plan.startRetryTimeout }, action);
}

async function pauseAfter({ pauseAfter: pause }: ShellPlan, { ui, host, signal }: ProvisionContext): Promise<void> {
  if (pause <= 0) return;
  ui.say(`Pausing ${goDurationText(pause)} after this provisioner...`);
  await host.clock.sleep(pause, signal);
}
