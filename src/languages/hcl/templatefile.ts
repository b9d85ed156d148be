import type { Diagnostic } from '../../support/diagnostics.js';
import { mark } from '../cty/marks.js';
import { ANY, STRING } from '../cty/types.js';
import type { Value } from '../cty/values.js';
import { type FunctionContext, FunctionError, type HclFunction } from '../hcl-functions/definition.js';
import { readText } from '../hcl-functions/file.js';
import { evaluate } from './evaluate.js';
import type { Template } from './nodes.js';
import { parseHclTemplate } from './parse.js';
import { references } from './references.js';
import type { ScopeFunction } from './scope-function.js';
import { aType } from './type-phrase.js';

/**
 * The function `templatefile`: evaluates a file that is a template, with the names that its second argument gives.
 * @param functions what the file may call: not this function itself, so that no file can include itself
 * @see spec-hcl2 C
 */
export function templateFileFunction(functions: ReadonlyMap<string, ScopeFunction>): HclFunction {
  return {
    parameters: [
      { name: 'path', type: STRING },
      { name: 'vars', type: ANY },
    ],
    type: ANY,
    keepsMarks: true,
    call: ([path, vars], context) => {
      const file = path?.kind === 'string' ? path.value : '';
      const template = readTemplate(file, context);
      const variables = toVariables(vars);
      checkReferences(template, variables, file);
      const { value, diagnostics } = evaluate(template, { variables, functions, context });
      failOn(diagnostics);
      return value;
    },
  };
}

function readTemplate(file: string, context: FunctionContext): Template {
  const { node, diagnostics } = parseHclTemplate(file, readText(file, context));
  failOn(diagnostics);
  if (node === undefined) throw new FunctionError(`${file} is no template`);
  return node;
}

function failOn([problem]: readonly Diagnostic[]): void {
  if (problem === undefined) return;
  const { summary, detail, range } = problem;
  const place = range === undefined ? '' : ` at ${range.file} line ${range.start.line}, column ${range.start.column}`;
  throw new FunctionError(`${summary}${place}${detail === undefined ? '' : `: ${detail.replace(/\.$/, '')}`}`);
}

const VARS = 1;
const IDENTIFIER = /^[\p{ID_Start}_][\p{ID_Continue}-]*$/u;

function toVariables(vars: Value | undefined): ReadonlyMap<string, Value> {
  if (vars?.kind !== 'map' && vars?.kind !== 'object') {
    throw new FunctionError(`a map is required, this is ${aType(vars?.type ?? ANY)}`, VARS);
  }
  for (const name of vars.entries.keys()) {
    if (!IDENTIFIER.test(name)) throw new FunctionError(`"${name}" cannot be the name of a variable`, VARS);
  }
  return vars.sensitive === true
    ? new Map([...vars.entries].map(([name, value]) => [name, mark(value)]))
    : vars.entries;
}

/** Names are needed also where they are not reached. */
function checkReferences(template: Template, variables: ReadonlyMap<string, Value>, file: string): void {
  const missing = references(template).find(({ root }) => !variables.has(root));
  if (missing === undefined) return;
  const { line } = missing.range.start;
  throw new FunctionError(`there is no "${missing.root}" in it, which ${file} uses on line ${line}`, VARS);
}
