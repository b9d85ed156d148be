import { wrapText } from '../support/wrap-text.js';
import type { TemplateConsole } from '../template/template.js';
import { boundResolvers } from './bound-resolvers.js';
import { openTemplate, readScope, variableFileProblems } from './open-template.js';
import type { ConsoleRequest, EngineParts, ReadReport } from './requests.js';
import { type RunSetup, setUp } from './set-up.js';

/**
 * Evaluates lines with the variables of a template (spec-commands 5). A line that is wrong is told and changes nothing
 * else, not even the exit code.
 */
export async function consoleCommand(parts: EngineParts, request: ConsoleRequest): Promise<ReadReport> {
  const setup = setUp(request);
  const opened = await openTemplate(request, setup);
  if (opened.template === undefined) return { diagnostics: opened.problems, exitCode: 1 };

  const { template } = opened;
  const session = await template.openConsole(
    request.variables,
    readScope(request, boundResolvers(parts, request.host, setup)),
  );
  const problems = variableFileProblems(session.diagnostics);
  if (problems.length > 0) {
    setup.sink({ type: 'diagnostics', diagnostics: problems, sources: template.sources });
    return { diagnostics: problems, exitCode: 1 };
  }
  for (const { name, value } of session.sensitive) setup.secrets.add(value, name);
  await (request.interactive ? converse : printLast)(session, request, setup);
  return { diagnostics: [], exitCode: 0 };
}

async function printLast(session: TemplateConsole, { lines }: ConsoleRequest, setup: RunSetup): Promise<void> {
  let last = '';
  for await (const line of lines) last = answer(session, line.trim(), setup) ?? '';
  setup.sink({ type: 'message', level: 'message', text: last });
}

async function converse(session: TemplateConsole, { lines }: ConsoleRequest, setup: RunSetup): Promise<void> {
  for await (const line of lines) {
    const word = line.trim();
    if (word === 'exit') return;
    const text = answer(session, word, setup);
    if (text !== undefined) setup.sink({ type: 'message', level: 'say', text });
  }
}

/** The result of a line; undefined when there is none to show. */
function answer(session: TemplateConsole, line: string, { sink }: RunSetup): string | undefined {
  if (line === '' || line === 'exit') return undefined;
  if (line === 'help') return HELP;
  if (line === 'variables') return session.variables();
  const result = session.evaluate(line);
  if ('value' in result) return result.value;
  // Packer's word for the severity of a diagnostic that has none.
  sink({ type: 'message', level: 'say', text: `???????: Interpolation error\n\n${wrapText(result.problem)}\n\n` });
  return undefined;
}

const HELP = [
  'Type a string of a JSON template, such as {{timestamp}} or {{user `name`}}, and press enter: it is shown as a build',
  'would see it.',
  '',
  '  variables  shows every variable that has a value',
  '  help       shows this text',
  '  exit       ends the console, as Control-C or Control-D do',
].join('\n');
