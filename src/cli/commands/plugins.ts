import { imageBuildEngine } from '../../engine.js';
import type { CliHost, Command } from '../cli-host.js';
import type { FlagSpec } from '../flags.js';
import { type CommandFace, parseCommand, writeHelp } from '../parse-command.js';
import { readRequest } from '../read-request.js';
import { cliRenderer } from '../renderer.js';
import { runTemplateCommand } from '../template-command.js';
import { TEMPLATE_FLAGS } from '../template-flags.js';

const SUBCOMMANDS: Readonly<Record<string, Command>> = { installed, install: nothing, remove: nothing, required };

const FACE: CommandFace = {
  usage: 'plugins <installed|install|remove|required> [args]',
  description: [
    'All components are built in; there are no plugins.',
    '',
    '  installed          prints nothing',
    '  install, remove    do nothing, and say so',
    '  required TEMPLATE  prints the plugins that a template requires: name, source, versions; JSON templates require none',
  ].join('\n'),
  flags: {},
};

const ACCEPTED: Readonly<Record<string, FlagSpec>> = {
  force: { kind: 'bool', help: 'Accepted.' },
  path: { kind: 'string', value: 'path', help: 'Accepted.' },
};

/** `image-build plugins`, `image-build plugin`. */
export async function plugins(args: readonly string[], host: CliHost): Promise<number> {
  const [name = '', ...rest] = args;
  const subcommand = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  if (subcommand !== undefined) return subcommand(rest, host);
  writeHelp(FACE, host);
  return name === '-h' || name === '--help' || name === '-help' ? 0 : 1;
}

async function installed(args: readonly string[], host: CliHost): Promise<number> {
  const flags = parseCommand(FACE, args, host);
  return typeof flags === 'number' ? flags : 0;
}

async function nothing(args: readonly string[], host: CliHost): Promise<number> {
  const flags = parseCommand({ ...FACE, flags: ACCEPTED }, args, host);
  if (typeof flags === 'number') return flags;
  const text = 'There are no plugins: all components are built in. Nothing was changed.';
  cliRenderer(host, { color: false, timestamps: false })({ type: 'message', level: 'say', text });
  return 0;
}

function required(args: readonly string[], host: CliHost): Promise<number> {
  const command = {
    ...FACE,
    usage: 'plugins required TEMPLATE',
    flags: TEMPLATE_FLAGS,
    run: async (template: string, flags: Parameters<typeof readRequest>[1], cli: CliHost) => {
      const request = readRequest(template, flags, cli);
      const { exitCode, plugins } = await imageBuildEngine().requirements(request);
      for (const { localName, source, constraints } of plugins) {
        request.sink({ type: 'message', level: 'say', text: `${localName} ${source} ${JSON.stringify(constraints)}` });
      }
      return exitCode;
    },
  };
  return runTemplateCommand(command, args, host);
}
