import { ConversionError } from '../../languages/cty/conversion-error.js';
import { convert } from '../../languages/cty/convert.js';
import { applyDefaults } from '../../languages/cty/defaults.js';
import { ANY, type Type } from '../../languages/cty/types.js';
import { type StringValue, stringValue, type Value } from '../../languages/cty/values.js';
import { evaluate } from '../../languages/hcl/evaluate.js';
import { parseHclExpression } from '../../languages/hcl/parse.js';
import type { Scope } from '../../languages/hcl/scope.js';
import { aType } from '../../languages/hcl/type-phrase.js';
import { type Diagnostic, hasErrors, type SourceRange } from '../../support/diagnostics.js';
import { sentence } from './constant.js';
import { withoutText } from './hide-texts.js';
import { problem } from './problem.js';
import type { VariableDeclaration } from './variable-declarations.js';

/** A value that a variable is given, or what is wrong with it. */
export interface GivenValue {
  readonly value: Value | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** The type that values are converted to. Undeclared, it is that of a default which says something. @see spec-hcl2 B.3 */
export function variableType({ constraint }: VariableDeclaration, defaultValue: Value | undefined): Type {
  if (constraint !== undefined) return constraint.type;
  if (defaultValue === undefined || defaultValue.kind === 'null') return ANY;
  const isEmpty =
    (defaultValue.kind === 'tuple' && defaultValue.items.length === 0) ||
    (defaultValue.kind === 'object' && defaultValue.entries.size === 0);
  return isEmpty ? ANY : defaultValue.type;
}

/** The default of a variable; undefined when it has none. Only `env` may be called. */
export function defaultValue(declaration: VariableDeclaration, scope: Scope): GivenValue {
  const { defaultExpression, constraint, isSensitive } = declaration;
  if (defaultExpression === undefined) return { value: undefined, diagnostics: [] };
  const { value, diagnostics } = evaluate(defaultExpression, scope);
  if (hasErrors(diagnostics)) {
    return { value: undefined, diagnostics: isSensitive ? diagnostics.map(withoutText) : diagnostics };
  }
  if (constraint === undefined) return { value, diagnostics };
  return converted(declaration, value, {
    type: constraint.type,
    problem: { code: 'InvalidVariableDefault', summary: 'Invalid default value for variable' },
    range: defaultExpression.range,
  });
}

/** How a value is taken over. */
export interface ConversionFacts {
  readonly type: Type;
  readonly problem: { readonly code: string; readonly summary: string };
  readonly range: SourceRange | undefined;
}

/** The value with optional attributes filled in, as the type wants it. */
export function converted(declaration: VariableDeclaration, value: Value, facts: ConversionFacts): GivenValue {
  try {
    return { value: convert(applyDefaults(value, declaration.constraint?.defaults), facts.type), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof ConversionError)) throw error;
    const { code, summary } = facts.problem;
    const detail = `The value of "${declaration.name}" does not fit its type: ${sentence(error.message)}.`;
    return { value: undefined, diagnostics: [problem(code, summary, { detail, range: facts.range })] };
  }
}

/** A value given as text: as it is for strings, numbers and `any`, otherwise an expression of constants. @param file what to call the text */
export function textValue(
  text: string,
  type: Type,
  file: string,
): { readonly value: Value | StringValue | undefined; readonly diagnostics: readonly Diagnostic[] } {
  if (type.kind === 'string' || type.kind === 'number' || type.kind === 'any') {
    return { value: stringValue(text), diagnostics: [] };
  }
  const { node, diagnostics } = parseHclExpression(file, text);
  if (node === undefined || hasErrors(diagnostics)) {
    const hint = expressionHint(type);
    return { value: undefined, diagnostics: diagnostics.map((found) => ({ ...found, hint: found.hint ?? hint })) };
  }
  const evaluation = evaluate(node, undefined);
  const value = hasErrors(evaluation.diagnostics) ? undefined : evaluation.value;
  return { value, diagnostics: evaluation.diagnostics };
}

/** How to write what is no text. */
function expressionHint(type: Type): string {
  const isMapping = type.kind === 'map' || type.kind === 'object';
  const example = type.kind === 'bool' ? 'true' : isMapping ? '{ name = "value" }' : '["a", "b"]';
  return `Write ${aType(type)} as in a template, such as ${example}.`;
}
