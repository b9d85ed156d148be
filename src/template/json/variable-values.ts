import { isAbsolute, resolve } from 'node:path';
import type { SourceString } from '../../config/source-value.js';
import type { Diagnostic } from '../../support/diagnostics.js';
import { withStars } from '../starred.js';
import type { VariableInputs } from '../template.js';
import type { JsonDocument } from './document.js';
import { type ReadFile, readVarFile } from './read-var-file.js';

/** A value as given, before its template actions are rendered. */
export interface RawValue {
  readonly text: string;
  /** Where it stands in the template or a variable file; absent for assignments. */
  readonly source: SourceString | undefined;
}

/** The raw value of every variable, by the precedence of spec-json-template 2.2. */
export interface RawValues {
  readonly values: ReadonlyMap<string, RawValue>;
  readonly diagnostics: readonly Diagnostic[];
}

/** What collecting raw values needs. */
export interface RawValueScope {
  readonly workingDirectory: string;
  readonly readFile: ReadFile;
  /** Takes the text of each variable file, for showing diagnostics. */
  readonly addSource: (path: string, text: string) => void;
}

/** Collects defaults, then variable files in order, then assignments in order; a later one wins. */
export async function collectRawValues(
  document: JsonDocument,
  inputs: VariableInputs,
  scope: RawValueScope,
): Promise<RawValues> {
  const values = new Map<string, RawValue>();
  const diagnostics: Diagnostic[] = [];
  const concealed = new Set(document.sensitive.map(({ value }) => value));
  for (const { name, defaultValue } of document.variables) {
    if (defaultValue !== undefined) values.set(name, { text: defaultValue.value, source: defaultValue });
  }
  for (const path of inputs.files) {
    const absolute = isAbsolute(path) ? path : resolve(scope.workingDirectory, path);
    const file = await readVarFile(path, absolute, scope.readFile);
    // A secret that cannot be read cannot be masked: the lines of the file are not shown then.
    const mayHoldSecret = file.diagnostics.length > 0 && document.sensitive.length > 0;
    const secrets = file.values.filter(({ name }) => concealed.has(name)).map(({ value }) => value.range);
    if (file.text !== undefined && !mayHoldSecret) scope.addSource(path, withStars(file.text, secrets));
    diagnostics.push(...file.diagnostics);
    for (const { name, value } of file.values) values.set(name, { text: value.value, source: value });
  }
  for (const { name, value } of inputs.assignments) values.set(name, { text: value, source: undefined });
  return { values, diagnostics };
}
