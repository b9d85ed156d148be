import { GoTemplateError } from '../../languages/go-template/errors.js';
import { renderTemplate } from '../../languages/go-template/render.js';
import type { Diagnostic } from '../../support/diagnostics.js';
import type { LineIndex } from '../../support/line-index.js';
import { type TemplateFacts, templateFunctions } from '../go-strings/functions.js';
import type { Resolution, ResolveScope, VariableInputs } from '../template.js';
import type { JsonDocument } from './document.js';
import { type InterpolationFailure, interpolateVariables } from './interpolate-variables.js';
import { actionPlace } from './string-place.js';
import { collectRawValues, type RawValue, type RawValueScope } from './variable-values.js';

/** The variables of a template, known. */
export interface ResolvedVariables {
  readonly values: ReadonlyMap<string, string>;
  readonly sensitive: Resolution['sensitive'];
  readonly diagnostics: readonly Diagnostic[];
}

/** What resolving variables needs beside the document. */
export interface VariableScope extends RawValueScope {
  readonly facts: TemplateFacts;
  readonly lines: LineIndex;
  readonly resolve: Pick<ResolveScope, 'env' | 'resolvers'>;
}

/**
 * Gives every variable its value. Codes: `RequiredVariable` (all missing ones), `VariableInterpolation`,
 * `UndefinedVariable` (warning).
 *
 * @see spec-json-template 2
 */
export async function resolveVariables(
  document: JsonDocument,
  inputs: VariableInputs,
  scope: VariableScope,
): Promise<ResolvedVariables> {
  const raw = await collectRawValues(document, inputs, scope);
  const texts = new Map([...raw.values].map(([name, value]) => [name, value.text]));
  const concealed = new Set([
    ...document.sensitive.map((name) => name.value),
    ...inputs.assignments.filter((assignment) => assignment.sensitive === true).map((assignment) => assignment.name),
  ]);
  const problems = [...raw.diagnostics, ...missingVariables(document, raw.values)];
  if (problems.length > 0) {
    return { values: new Map(), sensitive: sensitiveValues(concealed, texts), diagnostics: problems };
  }

  const { values, failures, secrets } = await interpolateVariables(texts, scope.facts, scope.resolve);
  const diagnostics = [
    ...failureDiagnostics(failures, raw.values, { concealed, lines: scope.lines }),
    ...unusableValues(values, raw.values, scope.facts),
  ];
  return { values, sensitive: [...sensitiveValues(concealed, values), ...secrets], diagnostics };
}

function missingVariables(document: JsonDocument, values: ReadonlyMap<string, RawValue>): Diagnostic[] {
  return document.variables
    .filter(({ name }) => !values.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, nameRange }) => ({
      severity: 'error',
      code: 'RequiredVariable',
      summary: `required variable not set: ${name}`,
      hint: `Give it a value: -var '${name}=...', a variable file, or a default instead of null.`,
      range: nameRange,
    }));
}

/**
 * Deviation: sensitive-undeclared. A name that is listed as sensitive but only given from outside is masked too.
 * In Packer it must also be declared.
 */
function sensitiveValues(names: ReadonlySet<string>, values: ReadonlyMap<string, string>): Resolution['sensitive'] {
  return [...names].flatMap((name) => {
    const value = values.get(name);
    return value === undefined || value === '' ? [] : { name, value };
  });
}

/**
 * Packer notices an undefined reference only when its last pass makes no progress; another variable that uses `user`
 * renders anew in each pass and hides it, in the plain form with backticks. Then the variable stays undefined, which is an empty text wherever it is used.
 */
function failureDiagnostics(
  failures: readonly InterpolationFailure[],
  raw: ReadonlyMap<string, RawValue>,
  { concealed, lines }: { concealed: ReadonlySet<string>; lines: LineIndex },
): Diagnostic[] {
  const failed = new Set(failures.map((failure) => failure.name));
  const isHidden = [...raw].some(([name, { text }]) => !failed.has(name) && /\{\{\s*user\s*`[^`]*`\s*\}\}/.test(text));
  return failures.map((failure) => {
    const value = raw.get(failure.name);
    const text = concealed.has(failure.name) ? '<sensitive>' : (value?.text ?? '');
    const place = value?.source;
    const range =
      place === undefined || place.range.file !== lines.file
        ? place?.range
        : actionPlace(lines, place.range, { value: place.value, offset: failure.offset });
    if (failure.isUndefined && isHidden) {
      return {
        severity: 'warning',
        code: 'UndefinedVariable',
        summary: `variable "${failure.name}" uses an undefined variable and is therefore empty`,
        detail: failure.message,
        range,
      };
    }
    const summary = failureSummary(failure, text);
    return { severity: 'error', code: 'VariableInterpolation', summary, hint: failure.hint, range };
  });
}

function failureSummary({ name, message, isSyntax, isUndefined }: InterpolationFailure, text: string): string {
  if (isSyntax) return `error interpolating default value for '${name}': ${message}`;
  return isUndefined ? `Failed to interpolate "${name}": "${text}"; error: ${message}` : message;
}

/** Packer renders the variables once more with each component; a value that cannot be rendered stops every one of them. */
function unusableValues(
  values: ReadonlyMap<string, string>,
  raw: ReadonlyMap<string, RawValue>,
  facts: TemplateFacts,
): Diagnostic[] {
  const same = (text: string) => text;
  const functions = templateFunctions({
    facts,
    user: (name) => values.get(name) ?? '',
    buildName: '',
    builderType: '',
    build: () => '',
    // Which component will ask is not known here, so names that only some know are let through.
    extra: { clean_resource_name: same },
  });
  return [...values].flatMap(([name, value]): Diagnostic[] => {
    try {
      renderTemplate(value, null, functions);
      return [];
    } catch (error) {
      if (!(error instanceof GoTemplateError)) throw error;
      const range = raw.get(name)?.source?.range;
      const summary = `render 'packer_user_variables': ${error.message}`;
      return [
        { severity: 'error', code: 'VariableInterpolation', summary, detail: `in the value of "${name}"`, range },
      ];
    }
  });
}
