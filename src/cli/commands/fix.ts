import type { EventSink } from '../../contract/event.js';
import { checkFixed } from '../../template/json/fix/check-fixed.js';
import { fixTemplate } from '../../template/json/fix/fix-template.js';
import { FIXERS } from '../../template/json/fix/fixers.js';
import { openForFix } from '../../template/json/fix/open-for-fix.js';
import type { CliHost } from '../cli-host.js';
import { boolFlag, type FlagSpec, type ParsedFlags } from '../flags.js';
import { cliRenderer } from '../renderer.js';
import { runTemplateCommand, type TemplateCommand } from '../template-command.js';
import { TEMPLATE_FLAGS } from '../template-flags.js';

const FLAGS: Readonly<Record<string, FlagSpec>> = {
  ...TEMPLATE_FLAGS,
  validate: { kind: 'bool', help: 'If true (default), validates the fixed template.' },
};

const NAME_WIDTH = Math.max(...FIXERS.map((fixer) => fixer.name.length));

const COMMAND: TemplateCommand = {
  usage: 'fix [options] TEMPLATE',
  description: [
    'Prints a JSON template with outdated options brought up to date. The file is not changed.',
    '',
    '  Fixes, in their order:',
    '',
    ...FIXERS.map((fixer) => `    ${fixer.name.padEnd(NAME_WIDTH)}  ${fixer.summary}`),
  ].join('\n'),
  flags: FLAGS,
  run: runFix,
};

/** `image-build fix`. */
export const fix = (args: readonly string[], host: CliHost): Promise<number> => runTemplateCommand(COMMAND, args, host);

async function runFix(path: string, flags: ParsedFlags, host: CliHost): Promise<number> {
  const sink = cliRenderer(host, { color: false, timestamps: false });
  const opened = await openForFix(path, host.workingDirectory);
  if ('error' in opened) return fail(sink, opened.error);

  const fixed = fixTemplate(path, opened.text);
  if (fixed.text === undefined) {
    sink({ type: 'diagnostics', diagnostics: fixed.diagnostics, sources: new Map([[path, opened.text]]) });
    return 1;
  }
  sink({ type: 'message', level: 'say', text: fixed.text });
  const failure = boolFlag(flags, 'validate', true) ? checkFixed(path, fixed.text) : undefined;
  return failure === undefined ? 0 : fail(sink, failure);
}

function fail(sink: EventSink, text: string): number {
  sink({ type: 'message', level: 'error', text });
  return 1;
}
