import { homedir } from 'node:os';
import { clientEnvironment } from '../../sandbox/environment.js';
import { startSandbox } from '../../sandbox/sandbox.js';
import { defaultSandboxFolder } from '../../sandbox/sandbox-folders.js';
import { cancelOnSignals } from '../../support/cancel-on-signals.js';
import { BuildError } from '../../support/errors.js';
import type { CliHost } from '../cli-host.js';
import { FlagError, type ParsedFlags } from '../flags.js';
import { type CommandFace, parseCommand, writeHelp } from '../parse-command.js';
import { SANDBOX_FLAGS, sandboxOptions } from '../sandbox-flags.js';

const FACE: CommandFace = {
  usage: 'sandbox [options] [images | instances | shell IMAGE [COMMAND...] | clean]',
  description: [
    'Starts a cloud on this host: EC2, S3, STS and SSM parameters at a loopback address, whose instances are isolated',
    '  machines. Prints the environment that leads AWS clients to it; Ctrl-C ends it and its machines. What it keeps can be',
    '  looked at: `images`, `instances`, `shell IMAGE` starts a machine of an image and enters it, `clean` removes everything.',
  ].join('\n'),
  flags: {
    ...SANDBOX_FLAGS,
    port: { kind: 'int', value: '4566', help: 'Port of the endpoint; any free one by default.' },
  },
};

/** `image-build sandbox`. */
export async function sandbox(args: readonly string[], host: CliHost): Promise<number> {
  const flags = parseCommand(FACE, args, host);
  if (typeof flags === 'number') return flags;
  const [name = '', ...rest] = flags.rest;
  const folder = defaultSandboxFolder(host.env, homedir());
  try {
    switch (name) {
      case '':
        return await serve(flags, host);
      case 'images':
        return (await import('../sandbox/list-images.js')).listImages(folder, host);
      case 'instances':
        return (await import('../sandbox/list-instances.js')).listInstances(folder, host);
      case 'clean':
        return await (await import('../sandbox/clean.js')).clean(folder, host);
      case 'shell':
        return await (await import('../sandbox/shell.js')).shell(
          rest,
          sandboxOptions(flags, host, { port: 0, say: sayTo(host) }),
          host,
        );
      default:
        writeHelp(FACE, host);
        host.write(`sandbox knows no ${JSON.stringify(name)}\n`);
        return 1;
    }
  } catch (error) {
    if (!(error instanceof BuildError || error instanceof FlagError)) throw error;
    const hint = error instanceof BuildError && error.hint !== undefined ? `\n${error.hint}` : '';
    host.write(`Error: ${error.message}${hint}\n`);
    return 1;
  }
}

async function serve(flags: ParsedFlags, host: CliHost): Promise<number> {
  const running = await startSandbox(sandboxOptions(flags, host, { port: portOf(flags), say: sayTo(host) }));
  const controller = new AbortController();
  const stopListening = cancelOnSignals(host.signals, controller);
  try {
    const region = host.env['AWS_REGION'] || host.env['AWS_DEFAULT_REGION'] || 'us-east-1';
    const lines = Object.entries(clientEnvironment(running.url, region)).map(
      ([name, value]) => `export ${name}=${value}\n`,
    );
    // In one piece: whoever waits until the file has something reads all of it.
    host.write(lines.join(''));
    host.writeLog('The sandbox runs. Ctrl-C ends it and its machines; images stay.\n');
    await ended(controller.signal);
    return 0;
  } finally {
    await running.close();
    stopListening();
  }
}

function portOf(flags: ParsedFlags): number {
  const text = flags.values.get('port')?.at(-1) ?? '0';
  const port = Number(text);
  if (port < 0 || port > 65_535) throw new FlagError(`invalid value "${text}" for flag -port: expected 0 to 65535`);
  return port;
}

function ended(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
}

function sayTo(host: CliHost): (text: string) => void {
  return (text) => host.writeLog(`${text}\n`);
}
