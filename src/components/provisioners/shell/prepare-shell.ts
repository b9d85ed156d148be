import { randomInt } from 'node:crypto';
import type { OptionsOf } from '../../../config/declaration.js';
import type { CheckContext } from '../../../contract/component.js';
import type { RenderLate } from '../../../contract/config.js';
import { checkEnvironmentVariables } from '../../../scripts/script-environment.js';
import { checkScriptSource, scriptFiles } from '../../../scripts/script-source.js';
import type { options } from './options.js';

type Options = OptionsOf<typeof options>;

/** The shell provisioner's options, checked and with their defaults. Durations in milliseconds. */
export interface ShellPlan {
  readonly inline: readonly string[];
  /** Undefined: the default, which gives way to a `#!` in the commands. */
  readonly inlineShebang: string | undefined;
  readonly scripts: readonly string[];
  readonly binary: boolean;
  readonly remotePath: string;
  /** Undefined: variables go on the command line. */
  readonly envVarFile: string | undefined;
  readonly executeCommand: string;
  readonly envVarFormat: string;
  readonly environmentVars: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly startRetryTimeout: number;
  readonly expectDisconnect: boolean;
  readonly skipClean: boolean;
  readonly pauseAfter: number;
  readonly validExitCodes: readonly number[];
  readonly render: RenderLate;
}

/** Checks the options of the shell provisioner and settles its defaults (spec-provision 3.0, 3.1). */
export async function prepareShell(options: Options, context: CheckContext): Promise<ShellPlan> {
  await checkScriptSource(options, context);
  checkEnvironmentVariables(options.environmentVars, context);

  const folder = orDefault(options.remoteFolder, '/tmp');
  const file = orDefault(options.remoteFile, `script_${randomInt(9999)}.sh`);
  const withFile = options.useEnvVarFile;
  return {
    inline: options.inline,
    inlineShebang: options.inlineShebang === '' ? undefined : options.inlineShebang,
    scripts: scriptFiles(options),
    binary: options.binary,
    remotePath: orDefault(options.remotePath, `${folder}/${file}`),
    envVarFile: withFile ? `${folder}/varfile_${randomInt(9999)}.sh` : undefined,
    executeCommand: orDefault(
      options.executeCommand,
      withFile ? 'chmod +x {{.Path}}; . {{.EnvVarFile}} && {{.Path}}' : 'chmod +x {{.Path}}; {{.Vars}} {{.Path}}',
    ),
    envVarFormat: orDefault(options.envVarFormat, withFile ? "export %s='%s'\n" : "%s='%s' "),
    environmentVars: options.environmentVars,
    env: options.env,
    startRetryTimeout: options.startRetryTimeout === 0 ? 300_000 : options.startRetryTimeout,
    expectDisconnect: options.expectDisconnect,
    skipClean: options.skipClean,
    pauseAfter: options.pauseAfter,
    validExitCodes: options.validExitCodes,
    render: context.renderLate,
  };
}

function orDefault(value: string, otherwise: string): string {
  return value === '' ? otherwise : value;
}
