import { text } from 'node:stream/consumers';
import { BuildError, errorMessage } from '../support/errors.js';
import { safeWriter } from '../support/safe-writer.js';
import type { CliHost, Command } from './cli-host.js';
import { logWriter } from './log-writer.js';
import { terminalPrompt } from './prompt.js';
import { typedLines } from './typed-lines.js';

/** The commands, each loaded when it is named. */
const COMMANDS: Readonly<Record<string, { readonly help: string; readonly load: () => Promise<Command> }>> = {
  build: { help: 'make the images of a template', load: async () => (await import('./commands/build.js')).build },
  validate: {
    help: 'check that a template is valid',
    load: async () => (await import('./commands/validate.js')).validate,
  },
  inspect: {
    help: 'show what a template names',
    load: async () => (await import('./commands/inspect.js')).inspect,
  },
  console: {
    help: 'try out template strings',
    load: async () => (await import('./commands/console.js')).console,
  },
  fix: { help: 'bring an old JSON template up to date', load: async () => (await import('./commands/fix.js')).fix },
  fmt: {
    help: 'format HCL2 files (JSON stays as it is)',
    load: async () => (await import('./commands/fmt.js')).fmt,
  },
  hcl2_upgrade: {
    help: 'translate a JSON template into HCL2',
    load: async () => (await import('./commands/hcl2-upgrade.js')).hcl2Upgrade,
  },
  init: { help: 'check what a template requires', load: async () => (await import('./commands/init.js')).init },
  plugins: { help: 'there are none: nothing to install', load: loadPlugins },
  plugin: { help: 'the same as plugins', load: loadPlugins },
  sandbox: {
    help: 'a cloud on this host, for builds without an account',
    load: async () => (await import('./commands/sandbox.js')).sandbox,
  },
  sweep: {
    help: 'find and remove what earlier runs left in the cloud',
    load: async () => (await import('./commands/sweep.js')).sweep,
  },
  version: { help: 'print the version', load: async () => (await import('./commands/version.js')).version },
};

/** The command line. Sets the exit code; never exits by itself, since output may still be pending. */
export async function main(): Promise<void> {
  const given = process.argv.slice(2);
  const args = given.filter((argument) => argument !== '-machine-readable');
  const host = processHost(args.length < given.length);
  if (host === undefined) {
    process.exitCode = 1;
    return;
  }
  try {
    process.exitCode = await dispatch(args, host);
  } catch (error) {
    host.write(`Error: ${errorMessage(error)}\n\nThis is a bug of image-build: please report it.\n`);
    if (error instanceof Error && error.stack !== undefined) host.writeLog(`${error.stack}\n`);
    process.exitCode = 1;
  }
}

/** The terminal of this process; undefined when its log cannot be opened, which is then said. */
function processHost(machineReadable: boolean): CliHost | undefined {
  const write = safeWriter(process.stdout);
  try {
    return {
      env: process.env,
      workingDirectory: process.cwd(),
      write,
      pace: write.pace,
      writeLog: logWriter(process.env, process.stderr),
      readStdin: () => text(process.stdin),
      prompt: terminalPrompt(process.stdin, process.stdout),
      typedLines: process.stdin.isTTY ? (prompt) => typedLines(process.stdin, process.stdout, prompt) : undefined,
      signals: process,
      machineReadable,
    };
  } catch (error) {
    if (!(error instanceof BuildError)) throw error;
    safeWriter(process.stderr)(`${error.message}\n${error.hint ?? ''}\n`);
    return undefined;
  }
}

async function dispatch(args: readonly string[], host: CliHost): Promise<number> {
  const [name = '', ...rest] = args;
  if (args.includes('--version') || args.includes('-v')) {
    const { VERSION } = await import('../support/version.js');
    host.write(`${VERSION}\n`);
    return 0;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (command === undefined) {
    host.write(usage(name));
    return name === '-h' || name === '--help' ? 0 : 127;
  }
  return (await command.load())(rest, host);
}

async function loadPlugins(): Promise<Command> {
  return (await import('./commands/plugins.js')).plugins;
}

function usage(name: string): string {
  const known = Object.entries(COMMANDS).map(([command, { help }]) => `    ${command.padEnd(12)} ${help}`);
  const unknown = name === '' || name.startsWith('-') ? '' : `There is no command ${JSON.stringify(name)}.\n\n`;
  return `${unknown}Usage: image-build [--version] [--help] <command> [<args>]\n\nAvailable commands are:\n${known.join('\n')}\n`;
}
