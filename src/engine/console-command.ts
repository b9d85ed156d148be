import { wrapText } from '../support/wrap-text.js';
import type { TemplateConsole } from '../template/template.js';
import { openTemplate, variableFileProblems } from './open-template.js';
import type { ConsoleRequest, EngineParts, ReadReport } from './requests.js';
import { resolveScope } from './resolve-scope.js';
import { type RunSetup, setUp } from './set-up.js';

/**
 * Evaluates lines with the variables of a template (spec-commands 5). A line that is wrong is told; from a pipe it makes the
 * exit code 1 when the template is HCL2.
 */
export async function consoleCommand(parts: EngineParts, request: ConsoleRequest): Promise<ReadReport> {
  const setup = setUp(request);
  const opened = await openTemplate(request, setup);
  if (opened.template === undefined) return { diagnostics: opened.problems, exitCode: 1 };

  const { template } = opened;
  const scope = resolveScope(parts, template, request, { ...setup, runDataSources: true });
  const session = await template.openConsole(request.variables, scope);
  const problems = variableFileProblems(session.diagnostics);
  if (problems.length > 0) {
    setup.sink({ type: 'diagnostics', diagnostics: problems, sources: template.sources });
    return { diagnostics: problems, exitCode: 1 };
  }
  for (const { name, value } of session.sensitive) setup.secrets.add(value, name);
  const talk: Talk = { session, setup, help: HELP[template.language] };
  if (request.interactive) {
    await converse(talk, request);
    return { diagnostics: [], exitCode: 0 };
  }
  return { diagnostics: [], exitCode: await printLast(talk, request) };
}

/** A console and whom it talks to. */
interface Talk {
  readonly session: TemplateConsole;
  readonly setup: RunSetup;
  readonly help: string;
}

/** What became of a line: the text to show, if any. */
interface Answer {
  readonly text: string | undefined;
  readonly failed: boolean;
}

async function printLast(talk: Talk, { lines }: ConsoleRequest): Promise<0 | 1> {
  let last = '';
  let failed = false;
  for await (const line of lines) {
    const said = await answer(talk, line.trim());
    last = said.text ?? '';
    failed ||= said.failed;
  }
  talk.setup.sink({ type: 'message', level: 'message', text: last });
  return failed ? 1 : 0;
}

async function converse(talk: Talk, { lines }: ConsoleRequest): Promise<void> {
  for await (const line of lines) {
    const word = line.trim();
    if (word === 'exit') return;
    const { text } = await answer(talk, word);
    if (text !== undefined) talk.setup.sink({ type: 'message', level: 'say', text });
  }
}

async function answer({ session, setup, help }: Talk, line: string): Promise<Answer> {
  if (line === '' || line === 'exit') return { text: undefined, failed: false };
  if (line === 'help') return { text: help, failed: false };
  if (line === 'variables') return { text: session.variables(), failed: false };
  const result = await session.evaluate(line);
  if ('value' in result) return { text: result.value, failed: false };
  if ('diagnostics' in result) {
    setup.sink({ type: 'diagnostics', ...result });
    return { text: undefined, failed: true };
  }
  // Packer's word for the severity of a diagnostic that has none.
  const text = `???????: Interpolation error\n\n${wrapText(result.problem)}\n\n`;
  setup.sink({ type: 'message', level: 'say', text });
  return { text: undefined, failed: false };
}

const COMMANDS = [
  '  variables  shows every variable that has a value',
  '  help       shows this text',
  '  exit       ends the console, as Control-C or Control-D do',
];

const HELP = {
  json: [
    'Type a string of a JSON template, such as {{timestamp}} or {{user `name`}}, and press enter: it is shown as a build',
    'would see it.',
    '',
    ...COMMANDS,
  ].join('\n'),
  hcl2: [
    'Type an expression, such as var.name, local.name or upper("x"), and press enter: its value is shown.',
    '',
    ...COMMANDS,
  ].join('\n'),
} as const;
