import { imageBuildEngine } from '../../engine.js';
import type { CliHost } from '../cli-host.js';
import { boolFlag, type FlagSpec, type ParsedFlags } from '../flags.js';
import { readRequest } from '../read-request.js';
import { runTemplateCommand, type TemplateCommand } from '../template-command.js';
import { TEMPLATE_FLAGS } from '../template-flags.js';

const FLAGS: Readonly<Record<string, FlagSpec>> = {
  ...TEMPLATE_FLAGS,
  'syntax-only': { kind: 'bool', help: 'Only check syntax, not configuration.' },
  'evaluate-datasources': { kind: 'bool', help: 'Run the data sources of an HCL2 template.' },
  'no-warn-undeclared-var': {
    kind: 'bool',
    help: 'Do not warn of values in files for variables that an HCL2 template does not declare.',
  },
};

const COMMAND: TemplateCommand = {
  usage: 'validate [options] TEMPLATE',
  description: 'Checks that a template is valid: syntax and configuration. Nothing is created.',
  flags: FLAGS,
  run: runValidate,
};

/** `image-build validate`. */
export const validate = (args: readonly string[], host: CliHost): Promise<number> =>
  runTemplateCommand(COMMAND, args, host);

async function runValidate(template: string, flags: ParsedFlags, cli: CliHost): Promise<number> {
  const report = await imageBuildEngine().validate({
    ...readRequest(template, flags, cli),
    syntaxOnly: boolFlag(flags, 'syntax-only', false),
    evaluateDataSources: boolFlag(flags, 'evaluate-datasources', false),
    warnOfUndeclared: !boolFlag(flags, 'no-warn-undeclared-var', false),
  });
  return report.exitCode;
}
