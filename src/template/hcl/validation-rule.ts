import { ConversionError } from '../../languages/cty/conversion-error.js';
import { convert } from '../../languages/cty/convert.js';
import { BOOL, STRING } from '../../languages/cty/types.js';
import type { Value } from '../../languages/cty/values.js';
import type { BodyBlock, BodySchema } from '../../languages/hcl/body/body.js';
import { evaluate } from '../../languages/hcl/evaluate.js';
import { describeReferences } from '../../languages/hcl/evaluation/describe-references.js';
import type { Expression } from '../../languages/hcl/nodes.js';
import { references } from '../../languages/hcl/references.js';
import type { Scope } from '../../languages/hcl/scope.js';
import { type Diagnostic, hasErrors, type SourceRange } from '../../support/diagnostics.js';
import { constantValue } from './constant.js';
import { problem } from './problem.js';

/** A `validation` block of a variable. */
export interface ValidationRule {
  readonly condition: Expression;
  readonly message: string;
  readonly range: SourceRange;
}

const SCHEMA: BodySchema = {
  attributes: [
    { name: 'condition', isRequired: true },
    { name: 'error_message', isRequired: true },
  ],
};

/** Reads the rule of variable `name`; undefined when it is wrong. @see spec-hcl2 B.3 */
export function readValidationRule(
  { body, range }: BodyBlock,
  name: string,
): { readonly rule: ValidationRule | undefined; readonly diagnostics: readonly Diagnostic[] } {
  const { content, diagnostics } = body.content(SCHEMA);
  const condition = content.attributes.get('condition');
  const message = content.attributes.get('error_message');
  if (condition === undefined || message === undefined) return { rule: undefined, diagnostics };

  const text = constantValue(message, { type: STRING, scope: undefined });
  const problems = [
    ...diagnostics,
    ...text.diagnostics,
    ...conditionProblems(condition.expression, name),
    ...(text.value.kind === 'string' ? messageProblems(text.value.value, message.expression.range) : []),
  ];
  if (hasErrors(problems) || text.value.kind !== 'string') return { rule: undefined, diagnostics: problems };
  return { rule: { condition: condition.expression, message: text.value.value, range }, diagnostics: problems };
}

function conditionProblems(condition: Expression, name: string): readonly Diagnostic[] {
  const used = references(condition);
  const isOwn = ({ root, steps }: (typeof used)[number]) => root === 'var' && steps[0]?.name === name;
  const other = used.find((reference) => !isOwn(reference));
  if (used.length > 0 && other === undefined) return [];
  return [
    problem('InvalidValidationCondition', 'Invalid variable validation condition', {
      detail: `The condition must be about var.${name}, and may use no other variable.`,
      range: other?.range ?? condition.range,
    }),
  ];
}

function messageProblems(message: string, range: SourceRange): readonly Diagnostic[] {
  const [first = ''] = message;
  const isSentence = message !== '' && first === first.toUpperCase() && /[.?!]$/.test(message);
  if (isSentence) return [];
  const detail = 'The message must be a full sentence: it begins with a capital letter and ends with ".", "?" or "!".';
  return [problem('InvalidValidationMessage', 'Invalid validation error message', { detail, range })];
}

/** What the rule says of a value that came from `source` (`default`, `env`, `varfile`, `cmd`), in the scope of the variable. */
export function checkRule(
  { condition, message, range }: ValidationRule,
  { source, scope, at }: { source: string; scope: Scope; at: SourceRange | undefined },
): readonly Diagnostic[] {
  const { value, diagnostics } = evaluate(condition, scope);
  if (hasErrors(diagnostics) || value.kind === 'unknown') return diagnostics;
  const verdict = asBool(value);
  if (verdict === undefined) {
    const detail = 'The condition must be true or false.';
    const result = problem('InvalidValidationResult', 'Invalid variable validation result', {
      detail,
      range: condition.range,
    });
    return [...diagnostics, result];
  }
  if (verdict) return diagnostics;
  return [
    ...diagnostics,
    problem('InvalidVariableValue', `Invalid value for ${source} variable`, {
      detail: `${message}\n\nThis was checked by the validation rule at ${range.file}:${range.start.line},${range.start.column}.`,
      values: describeReferences(condition, scope),
      range: at,
    }),
  ];
}

function asBool(value: Value): boolean | undefined {
  try {
    const converted = convert(value, BOOL);
    return converted.kind === 'bool' ? converted.value : undefined;
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    return undefined;
  }
}
