import { imageBuildEngine } from '../../engine.js';
import type { CliHost } from '../cli-host.js';
import { type CommandFace, parseCommand } from '../parse-command.js';
import { optionalTemplate, readRequest } from '../read-request.js';
import { TEMPLATE_FLAGS } from '../template-flags.js';

const FACE: CommandFace = {
  usage: 'inspect [options] [TEMPLATE]',
  description: 'Shows the variables, builds and provisioners of a template. Only its syntax is checked.',
  flags: TEMPLATE_FLAGS,
};

/** `image-build inspect`. */
export async function inspect(args: readonly string[], host: CliHost): Promise<number> {
  const flags = parseCommand(FACE, args, host);
  if (typeof flags === 'number') return flags;
  const report = await imageBuildEngine().inspect(readRequest(optionalTemplate(flags), flags, host));
  return report.exitCode;
}
