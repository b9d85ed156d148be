import { imageBuildEngine } from '../../engine.js';
import { memoryJournal } from '../../resources/journal.js';
import { systemClock } from '../../support/clock.js';
import { runIdentity } from '../../support/run-identity.js';
import { systemHost } from '../../support/system-host.js';
import type { CliHost } from '../cli-host.js';
import { boolFlag, type FlagSpec, listFlag, type ParsedFlags } from '../flags.js';
import { cliRenderer } from '../renderer.js';
import { runTemplateCommand, type TemplateCommand } from '../template-command.js';
import { configType, TEMPLATE_FLAGS, variableInputs } from '../template-flags.js';

const FLAGS: Readonly<Record<string, FlagSpec>> = {
  ...TEMPLATE_FLAGS,
  'syntax-only': { kind: 'bool', help: 'Only check syntax, not configuration.' },
  'evaluate-datasources': { kind: 'bool', help: 'Accepted; for HCL2 templates.' },
  'no-warn-undeclared-var': { kind: 'bool', help: 'Accepted; for HCL2 templates.' },
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
  const host = systemHost({
    env: cli.env,
    workingDirectory: cli.workingDirectory,
    prompt: cli.prompt,
    journal: memoryJournal(systemClock),
    run: runIdentity(cli.env),
  });
  const report = await imageBuildEngine().validate({
    template,
    configType: configType(flags),
    stdin: cli.readStdin,
    variables: variableInputs(flags),
    only: listFlag(flags, 'only'),
    except: listFlag(flags, 'except'),
    host,
    sink: cliRenderer(cli, { color: true, timestamps: false }),
    syntaxOnly: boolFlag(flags, 'syntax-only', false),
  });
  return report.exitCode;
}
