import type { CliHost } from './cli-host.js';
import { FlagError, type FlagSpec, type ParsedFlags, parseFlags } from './flags.js';
import { commandHelp } from './help.js';
import { variableInputs } from './template-flags.js';

/** A command that works on exactly one template. */
export interface TemplateCommand {
  readonly usage: string;
  readonly description: string;
  readonly flags: Readonly<Record<string, FlagSpec>>;
  run(template: string, flags: ParsedFlags, host: CliHost): Promise<number>;
}

/** Parses arguments and runs the command; help and exit code 1 for what does not parse (spec-commands 1). */
export async function runTemplateCommand(
  command: TemplateCommand,
  args: readonly string[],
  host: CliHost,
): Promise<number> {
  const help = () => host.write(commandHelp(command.usage, command.description, command.flags));
  let flags: ParsedFlags;
  try {
    flags = parseFlags(args, command.flags);
    variableInputs(flags);
  } catch (error) {
    if (!(error instanceof FlagError)) throw error;
    help();
    if (error.help) return 0;
    host.write(`${error.message}\n`);
    return 1;
  }
  const [template] = flags.rest;
  if (template === undefined || flags.rest.length !== 1) {
    help();
    return 1;
  }
  return command.run(template, flags, host);
}
