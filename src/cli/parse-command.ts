import type { CliHost } from './cli-host.js';
import { FlagError, type FlagSpec, type ParsedFlags, parseFlags } from './flags.js';
import { commandHelp } from './help.js';
import { variableInputs } from './template-flags.js';

/** What help says of a command, and what it takes. */
export interface CommandFace {
  readonly usage: string;
  readonly description: string;
  readonly flags: Readonly<Record<string, FlagSpec>>;
}

/** Parses arguments; gives the exit code instead when help was asked for or something does not parse (spec-commands 1). */
export function parseCommand(face: CommandFace, args: readonly string[], host: CliHost): ParsedFlags | number {
  try {
    const flags = parseFlags(args, face.flags);
    variableInputs(flags);
    return flags;
  } catch (error) {
    if (!(error instanceof FlagError)) throw error;
    writeHelp(face, host);
    if (error.help) return 0;
    host.write(`${error.message}\n`);
    return 1;
  }
}

/** Prints the command's help. */
export function writeHelp({ usage, description, flags }: CommandFace, host: CliHost): void {
  host.write(commandHelp(usage, description, flags));
}
