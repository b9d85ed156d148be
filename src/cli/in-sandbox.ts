import type { PlayedCloud } from '../contract/host.js';
import { sandboxEnvironment } from '../sandbox/environment.js';
import { type Sandbox, startSandbox } from '../sandbox/sandbox.js';
import { BuildError } from '../support/errors.js';
import type { CliHost } from './cli-host.js';
import { boolFlag, FlagError, type ParsedFlags } from './flags.js';
import { cliRenderer } from './renderer.js';
import { sandboxOptions } from './sandbox-flags.js';

/** Exit code of a build that succeeded, but for provisioners that were skipped (`-sandbox-machines=none`). */
const NOT_PROVISIONED = 4;

/** Runs a build in a sandbox of its own, in this process, which ends with it. */
export async function inSandbox(
  flags: ParsedFlags,
  cli: CliHost,
  build: (cli: CliHost, playedCloud: PlayedCloud) => Promise<number>,
): Promise<number> {
  const sandbox = await startFor(flags, cli);
  if (sandbox === undefined) return 1;
  let skipped = 0;
  const count = () => {
    skipped += 1;
  };
  const withoutMachines = flags.values.get('sandbox-machines')?.at(-1) === 'none';
  const playedCloud: PlayedCloud = {
    dial: (address) => sandbox.dial(address),
    ...(withoutMachines ? { skipped: count } : {}),
  };
  try {
    const code = await build({ ...cli, env: sandboxEnvironment(cli.env, sandbox.url) }, playedCloud);
    return code === 0 && skipped > 0 ? NOT_PROVISIONED : code;
  } finally {
    await sandbox.close();
  }
}

/** Undefined when it could not be started, which is then said. */
async function startFor(flags: ParsedFlags, cli: CliHost): Promise<Sandbox | undefined> {
  const sink = cliRenderer(cli, {
    color: boolFlag(flags, 'color', true),
    timestamps: boolFlag(flags, 'timestamp-ui', false),
  });
  try {
    const say = (text: string) => sink({ type: 'message', level: 'say', text });
    return await startSandbox(sandboxOptions(flags, cli, { port: 0, say }));
  } catch (error) {
    if (!(error instanceof BuildError || error instanceof FlagError)) throw error;
    const hint = error instanceof BuildError && error.hint !== undefined ? `\n${error.hint}` : '';
    sink({ type: 'message', level: 'error', text: `Error: ${error.message}${hint}` });
    return undefined;
  }
}
