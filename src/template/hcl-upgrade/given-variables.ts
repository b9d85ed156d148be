import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { hasActions } from '../../languages/go-template/delimiters.js';
import type { Diagnostic } from '../../support/diagnostics.js';
import { readVarFile } from '../json/read-var-file.js';
import type { VariableInputs } from '../template.js';

/** Values of variables by their names in the JSON template; a later one replaces an earlier one. */
export interface GivenVariables {
  readonly values: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What `-var-file` and `-var` give. HCL2 does not take the same files: it refuses values of what became a local. A value that
 * is a template is left out, with the warning `NotTranslated`: HCL2 would take it as it is.
 */
export async function givenVariables(
  { files, assignments }: VariableInputs,
  workingDirectory: string,
): Promise<GivenVariables> {
  const values = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  for (const path of files) {
    const file = await readVarFile(path, resolve(workingDirectory, path), (name) => readFile(name, 'utf8'));
    diagnostics.push(...file.diagnostics);
    for (const { name, value } of file.values) values.set(name, value.value);
  }
  for (const { name, value } of assignments) values.set(name, value);
  for (const [name, value] of values) {
    if (!hasActions(value)) continue;
    values.delete(name);
    diagnostics.push(templateValue(name));
  }
  return { values, diagnostics };
}

function templateValue(name: string): Diagnostic {
  return {
    severity: 'warning',
    code: 'NotTranslated',
    summary: `the value that is given for the variable ${JSON.stringify(name)} calls template functions`,
    hint: 'HCL2 takes given values as they are. Write it into the template, as a local.',
  };
}
