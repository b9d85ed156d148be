import { resolve } from 'node:path';
import type { RunContext } from '../contract/component.js';
import type { GeneratedData } from '../contract/config.js';
import { BuildError } from '../support/errors.js';
import { checkExitStatus } from './exit-codes.js';
import { inlineScriptFile } from './inline-script.js';
import { type LocalScript, linuxPath } from './prepare-local-script.js';
import { formatEnvironment } from './script-environment.js';
import { shownOutput } from './shown-output.js';
import type { TemporaryFile } from './temporary-file.js';

/**
 * Runs shell-local's scripts on this host, in order (spec-provision 3.2). `generated` is what `build` values come from.
 * Throws `ScriptFailed` for an exit code that is not allowed, `ScriptNotStarted` when the command could not run.
 */
export async function runLocalScript(
  script: LocalScript,
  context: RunContext,
  generated: GeneratedData,
): Promise<void> {
  if (!script.wanted) {
    context.ui.say('Skipping shell-local due to runtime OS');
    return;
  }
  await using inline = await inlineFile(script, context, generated);
  const vars = environmentText(script, context, generated);
  for (const path of inline === undefined ? script.scripts : [inline.path]) {
    const absolute = resolve(context.host.workingDirectory, path);
    const seen = script.linuxPaths ? linuxPath(absolute) : absolute;
    const values = { ...generated, Vars: vars, Script: seen, Command: seen };
    const argv = script.executeCommand.map((part) => script.render(part, { kind: 'map', values }));
    context.ui.say(`Running local shell script: ${path}`);
    checkExitStatus(await execute(argv, absolute, context), script.validExitCodes);
  }
}

async function inlineFile(
  script: LocalScript,
  context: RunContext,
  generated: GeneratedData,
): Promise<TemporaryFile | undefined> {
  if (script.inline.length === 0) return undefined;
  return inlineScriptFile({
    folder: context.host.temporaryDirectory,
    shebang: script.shebang,
    lines: script.inline.map((line) => script.render(line, { kind: 'map', values: generated })),
    mode: 0o700,
    suffix: script.suffix,
  });
}

function environmentText(script: LocalScript, context: RunContext, generated: GeneratedData): string {
  const environmentVars = script.environmentVars.map((item) => script.render(item, { kind: 'map', values: generated }));
  const { buildName, builderType } = context;
  return formatEnvironment(
    { buildName, builderType, generated, environmentVars, env: script.env },
    script.envVarFormat,
  );
}

async function execute(argv: readonly string[], script: string, context: RunContext): Promise<number> {
  const { host, signal, ui } = context;
  const output = shownOutput(ui);
  try {
    const { onStdout, onStderr } = output;
    const env = { ...host.env, PACKER_RUN_UUID: host.run.uuid };
    return await host.exec({ argv, cwd: host.workingDirectory, env, onStdout, onStderr }, signal);
  } catch (error) {
    signal.throwIfAborted();
    const text = `Error executing script: ${script}\n\nPlease see output above for more information.`;
    const hint = `"execute_command" starts ${JSON.stringify(argv[0] ?? '')}: is it a program on this machine's PATH?`;
    throw new BuildError(text, { code: 'ScriptNotStarted', source: 'user', hint, cause: error });
  } finally {
    output.end();
  }
}
