import { imageBuildEngine } from '../../engine.js';
import type { CliHost } from '../cli-host.js';
import { type CommandFace, parseCommand } from '../parse-command.js';
import { optionalTemplate, readRequest } from '../read-request.js';
import { TEMPLATE_FLAGS } from '../template-flags.js';

const FACE: CommandFace = {
  usage: 'console [options] [TEMPLATE]',
  description: [
    'Evaluates template strings (JSON) or expressions (HCL2), with the variables of a template if one is given.',
    '  On a terminal type one, "variables", "help" or "exit". From a pipe every line is evaluated',
    '  and the result of the last one is printed.',
  ].join('\n'),
  flags: TEMPLATE_FLAGS,
};

/** `image-build console`. */
export async function console(args: readonly string[], host: CliHost): Promise<number> {
  const flags = parseCommand(FACE, args, host);
  if (typeof flags === 'number') return flags;
  const report = await imageBuildEngine().console({
    ...readRequest(optionalTemplate(flags), flags, host),
    lines: host.typedLines?.('> ') ?? pipedLines(host),
    interactive: host.typedLines !== undefined,
  });
  return report.exitCode;
}

async function* pipedLines({ readStdin }: CliHost): AsyncIterable<string> {
  const text = await readStdin();
  yield* text.replace(/\n$/, '').split('\n');
}
