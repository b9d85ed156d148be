import { imageBuildEngine } from '../../engine.js';
import type { CliHost } from '../cli-host.js';
import type { FlagSpec, ParsedFlags } from '../flags.js';
import { readRequest } from '../read-request.js';
import { runTemplateCommand, type TemplateCommand } from '../template-command.js';
import { TEMPLATE_FLAGS } from '../template-flags.js';

const FLAGS: Readonly<Record<string, FlagSpec>> = {
  ...TEMPLATE_FLAGS,
  upgrade: { kind: 'bool', help: 'Accepted; there are no plugins to upgrade.' },
  force: { kind: 'bool', help: 'Accepted; there are no plugins to reinstall.' },
};

const COMMAND: TemplateCommand = {
  usage: 'init [options] TEMPLATE',
  description: 'Checks what a template requires. All components are built in: nothing is downloaded or installed.',
  flags: FLAGS,
  run: runInit,
};

/** `image-build init`. */
export const init = (args: readonly string[], host: CliHost): Promise<number> =>
  runTemplateCommand(COMMAND, args, host);

/**
 * Deviation: init-accepts-json. Packer's `init` fails on JSON templates; here there is nothing to do, which is no failure.
 *
 * Deviation: init-installs-nothing. Plugins that are built in are there already, and others are not downloaded.
 */
async function runInit(template: string, flags: ParsedFlags, host: CliHost): Promise<number> {
  const request = readRequest(template, flags, host);
  const { exitCode, plugins } = await imageBuildEngine().requirements(request);
  if (exitCode !== 0) return exitCode;
  const text =
    plugins.length === 0
      ? 'Nothing to install: all components are built in, and the template requires no plugins.'
      : 'Nothing to install: all components are built in.';
  request.sink({ type: 'message', level: 'say', text });
  return 0;
}
