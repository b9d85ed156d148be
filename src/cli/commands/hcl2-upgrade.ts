import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { imageBuildEngine } from '../../engine.js';
import { goFileError } from '../../support/go-file-error.js';
import type { CliHost } from '../cli-host.js';
import { boolFlag, type FlagSpec, type ParsedFlags } from '../flags.js';
import { readRequest } from '../read-request.js';
import { runTemplateCommand, type TemplateCommand } from '../template-command.js';
import { TEMPLATE_FLAGS } from '../template-flags.js';

const FLAGS: Readonly<Record<string, FlagSpec>> = {
  ...TEMPLATE_FLAGS,
  'output-file': { kind: 'string', value: 'path', help: 'File to write, by default TEMPLATE.pkr.hcl.' },
  'with-annotations': { kind: 'bool', help: 'Explain the sections of the file in comments.' },
};

const COMMAND: TemplateCommand = {
  usage: 'hcl2_upgrade [options] TEMPLATE',
  description: [
    'Translates a JSON template into HCL2. What cannot be translated is listed with its place and marked by comments.',
    '  The result is read again: the exit code is 1 when it would not build the same as the JSON template.',
  ].join('\n'),
  flags: FLAGS,
  run: runUpgrade,
};

/** `image-build hcl2_upgrade` (spec-commands 8). */
export const hcl2Upgrade = (args: readonly string[], host: CliHost): Promise<number> =>
  runTemplateCommand(COMMAND, args, host);

/** Deviation: upgrade-output-kept. Packer empties the output file before it reads the template. */
async function runUpgrade(template: string, flags: ParsedFlags, host: CliHost): Promise<number> {
  const request = readRequest(template, flags, host);
  const annotations = boolFlag(flags, 'with-annotations', false);
  const { text, exitCode } = await imageBuildEngine().upgrade({ ...request, annotations });
  if (text === undefined) return exitCode;
  const output = flags.values.get('output-file')?.at(-1) || `${template}.pkr.hcl`;
  const path = resolve(host.workingDirectory, output);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  } catch (error) {
    request.sink({ type: 'message', level: 'error', text: goFileError('open', output, error) });
    return 1;
  }
  request.sink({ type: 'message', level: 'say', text: `Successfully created ${output}. Exit ${exitCode}` });
  return exitCode;
}
