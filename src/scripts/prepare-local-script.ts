import { resolve } from 'node:path';
import type { CheckContext } from '../contract/component.js';
import type { RenderLate } from '../contract/config.js';
import { BuildError } from '../support/errors.js';
import type { LocalScriptOptions } from './local-script-options.js';
import { checkEnvironmentVariables } from './script-environment.js';
import { checkScriptFiles, scriptFiles } from './script-source.js';

/** A local script that passed its checks, with the defaults of the host filled in. */
export interface LocalScript {
  /** False: this host's operating system is not among `only_on`. */
  readonly wanted: boolean;
  readonly inline: readonly string[];
  readonly scripts: readonly string[];
  readonly shebang: string;
  /** With a leading dot, or empty. */
  readonly suffix: string;
  readonly executeCommand: readonly string[];
  readonly envVarFormat: string;
  readonly environmentVars: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly linuxPaths: boolean;
  readonly validExitCodes: readonly number[];
  readonly render: RenderLate;
}

const SYSTEMS = ['darwin', 'freebsd', 'linux', 'openbsd', 'solaris', 'windows'];

/** Checks the options of shell-local and settles its defaults (spec-provision 3.2). */
export async function prepareLocalScript(options: LocalScriptOptions, context: CheckContext): Promise<LocalScript> {
  const windows = context.host.platform === 'win32';
  const inline = options.command === '' ? options.inline : [options.command];
  checkWhatRuns(options, context);
  checkOnlyOn(options.onlyOn, context);
  await checkScriptFiles(options, context);
  checkEnvironmentVariables(options.environmentVars, context);
  if (options.useLinuxPathing) checkLinuxPaths(options, context);

  const shebang = options.inlineShebang === '' ? '/bin/sh -e' : options.inlineShebang;
  return {
    wanted: options.onlyOn.length === 0 || options.onlyOn.includes(systemName(context.host.platform)),
    inline,
    scripts: scriptFiles(options),
    shebang: windows && !context.given('inline_shebang') ? '' : shebang,
    suffix: withDot(options.tempfileExtension === '' && windows ? '.cmd' : options.tempfileExtension),
    executeCommand: options.executeCommand.length > 0 ? options.executeCommand : defaultCommand(windows),
    envVarFormat: options.envVarFormat !== '' ? options.envVarFormat : windows ? 'set %s=%s && ' : "%s='%s' ",
    environmentVars: options.environmentVars,
    env: options.env,
    linuxPaths: options.useLinuxPathing,
    validExitCodes: options.validExitCodes,
    render: context.renderLate,
  };
}

/** The path that a program under WSL sees: `C:/x` is `/mnt/c/x`. Throws `NotAWindowsPath` when there is no drive. */
export function linuxPath(absolute: string): string {
  const [drive, rest] = splitDrive(absolute.replaceAll('\\', '/'));
  if (drive !== undefined) return `/mnt/${drive.toLowerCase()}/${rest}`;
  const text = `There was an error splitting your absolute path; expected to find a drive following the format ':/' but did not: absolute path: ${absolute}`;
  throw new BuildError(text, { code: 'NotAWindowsPath', source: 'user', hint: 'Remove "use_linux_pathing".' });
}

function splitDrive(path: string): readonly [string | undefined, string] {
  const at = path.indexOf(':/');
  return at < 0 ? [undefined, path] : [path.slice(0, at), path.slice(at + 2)];
}

function checkWhatRuns(options: LocalScriptOptions, context: CheckContext): void {
  const given = [
    options.command !== '' ? 'command' : undefined,
    options.inline.length > 0 ? 'inline' : undefined,
    options.script !== '' ? 'script' : undefined,
    options.scripts.length > 0 ? 'scripts' : undefined,
  ].filter((name) => name !== undefined);
  if (given.length === 0) {
    context.problem({
      path: [],
      summary: 'Command, Inline, Script and Scripts options cannot all be empty.',
      hint: 'Give "inline" (a list of commands), "script" (a file) or "scripts" (a list of files).',
    });
  }
  const second = given[1];
  if (second !== undefined) {
    context.problem({
      path: [second],
      summary:
        'You may only specify one of the following options: Command, Inline, Script or Scripts. Please consolidate these options in your config.',
      hint: `Keep one of ${given.map((name) => `"${name}"`).join(', ')}.`,
    });
  }
}

function checkOnlyOn(systems: readonly string[], context: CheckContext): void {
  for (const [index, system] of systems.entries()) {
    if (SYSTEMS.includes(system)) continue;
    context.problem({
      path: ['only_on', index],
      summary: `Invalid OS specified in only_on: '${system}'`,
      detail: `Supported OS names: ${SYSTEMS.join(', ')}`,
      hint: `Use one of ${SYSTEMS.join(', ')}.`,
    });
  }
}

function checkLinuxPaths(options: LocalScriptOptions, context: CheckContext): void {
  if (options.command !== '' || options.inline.length > 0) {
    context.problem({
      path: ['use_linux_pathing'],
      summary:
        'Packer is unable to use the Command and Inline features with the Windows Linux Subsystem. Please use the Script or Scripts options instead',
      hint: 'Move the commands into a file and name it with "script".',
    });
  }
  for (const script of scriptFiles(options)) {
    const absolute = resolve(context.host.workingDirectory, script);
    if (splitDrive(absolute.replaceAll('\\', '/'))[0] !== undefined) continue;
    context.problem({
      path: ['use_linux_pathing'],
      summary: `There was an error splitting your absolute path; expected to find a drive following the format ':/' but did not: absolute path: ${absolute}`,
      hint: 'Remove "use_linux_pathing": it is for Windows hosts with WSL.',
    });
  }
}

/** Packer's name of the operating system. */
function systemName(platform: NodeJS.Platform): string {
  if (platform === 'win32') return 'windows';
  return platform === 'sunos' ? 'solaris' : platform;
}

function defaultCommand(windows: boolean): readonly string[] {
  return windows ? ['cmd', '/V', '/C', '{{.Vars}}', 'call', '{{.Script}}'] : ['/bin/sh', '-c', '{{.Vars}} {{.Script}}'];
}

function withDot(extension: string): string {
  return extension === '' || extension.startsWith('.') ? extension : `.${extension}`;
}
