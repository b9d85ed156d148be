import type { ReadRequest } from '../engine/requests.js';
import { memoryJournal } from '../resources/journal.js';
import { systemClock } from '../support/clock.js';
import { runIdentity } from '../support/run-identity.js';
import { systemHost } from '../support/system-host.js';
import type { CliHost } from './cli-host.js';
import type { ParsedFlags } from './flags.js';
import { cliRenderer } from './renderer.js';
import { templateInputs } from './template-flags.js';

/** The request of a command that only reads a template. */
export function readRequest<T extends string | undefined>(
  template: T,
  flags: ParsedFlags,
  cli: CliHost,
): ReadRequest & { readonly template: T } {
  const { env, workingDirectory, prompt } = cli;
  const journal = memoryJournal(systemClock);
  return {
    ...templateInputs(template, flags, cli),
    host: systemHost({ env, workingDirectory, prompt, journal, run: runIdentity(env) }),
    sink: cliRenderer(cli, { color: true, timestamps: false }),
  };
}

/** The one path given; more than one counts as none (spec-commands 1). */
export function optionalTemplate({ rest }: ParsedFlags): string | undefined {
  return rest.length === 1 ? rest[0] : undefined;
}
