import type { CliHost } from './cli-host.js';
import type { ParsedFlags } from './flags.js';
import { type CommandFace, parseCommand, writeHelp } from './parse-command.js';

/** A command that works on exactly one template. */
export interface TemplateCommand extends CommandFace {
  run(template: string, flags: ParsedFlags, host: CliHost): Promise<number>;
}

/** Parses arguments and runs the command; help and exit code 1 for what does not parse (spec-commands 1). */
export async function runTemplateCommand(
  command: TemplateCommand,
  args: readonly string[],
  host: CliHost,
): Promise<number> {
  const flags = parseCommand(command, args, host);
  if (typeof flags === 'number') return flags;
  const [template] = flags.rest;
  if (template === undefined || flags.rest.length !== 1) {
    writeHelp(command, host);
    host.write(`${notOneTemplate(flags.rest)}\n`);
    return 1;
  }
  return command.run(template, flags, host);
}

function notOneTemplate(words: readonly string[]): string {
  if (words.length === 0) return 'no template was given';
  const text = `one template is taken, not ${words.length}: ${words.join(' ')}`;
  return words.slice(1).some((word) => word.startsWith('-')) ? `${text}\nFlags stand before the template.` : text;
}
