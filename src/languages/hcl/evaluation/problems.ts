import type { Diagnostic, SourceRange } from '../../../support/diagnostics.js';
import type { Expression } from '../nodes.js';
import { describeReferences } from './describe-references.js';
import type { Frame } from './frame.js';

/** What can be wrong with a value: the code, and the one-line summary that HCL users know. @see spec-hcl2 A.3, A.4, A.9, A.10 */
const EVALUATION_PROBLEMS = {
  AmbiguousAttributeKey: 'Ambiguous attribute key',
  AttributeOfNull: 'Attempt to get attribute from null value',
  ConditionIsNull: 'Condition is null',
  DuplicateObjectAttribute: 'Duplicate object attribute',
  DuplicateObjectKey: 'Duplicate object key',
  FunctionCallFailed: 'Error in function call',
  FunctionCallsNotAllowed: 'Function calls not allowed',
  InconsistentConditionalTypes: 'Inconsistent conditional result types',
  IncorrectConditionType: 'Incorrect condition type',
  IncorrectKeyType: 'Incorrect key type',
  IndexOfNull: 'Attempt to index null value',
  InvalidExpandingArgument: 'Invalid expanding argument value',
  InvalidForCondition: "Invalid 'for' condition",
  InvalidFunctionArgument: 'Invalid function argument',
  InvalidIndex: 'Invalid index',
  InvalidInterpolation: 'Invalid template interpolation value',
  InvalidNumber: 'Invalid number literal',
  InvalidObjectKey: 'Invalid object key',
  InvalidOperand: 'Invalid operand',
  IterationOverNonIterable: 'Iteration over non-iterable value',
  IterationOverNull: 'Iteration over null value',
  MissingMapElement: 'Missing map element',
  NotEnoughArguments: 'Not enough function arguments',
  NullCondition: 'Null condition',
  NullKey: 'Null value as key',
  OperationFailed: 'Operation failed',
  SplatOfNull: 'Splat of null value',
  TooManyArguments: 'Too many function arguments',
  UnknownFunction: 'Call to unknown function',
  UnknownVariable: 'Unknown variable',
  UnsupportedAttribute: 'Unsupported attribute',
  VariablesNotAllowed: 'Variables not allowed',
} as const;

/** The code of a problem that evaluation finds. */
export type EvaluationCode = keyof typeof EVALUATION_PROBLEMS;

/** Where a problem is and what helps. */
export interface EvaluationFacts {
  readonly range: SourceRange;
  readonly detail: string;
  readonly hint?: string | undefined;
  /** The expression whose names' values are told. */
  readonly about?: Expression | undefined;
}

/** Notes a problem of an evaluation. */
export function report(frame: Frame, code: EvaluationCode, { range, detail, hint, about }: EvaluationFacts): void {
  const values = about === undefined ? [] : describeReferences(about, frame.scope);
  const diagnostic: Diagnostic = { severity: 'error', code, summary: EVALUATION_PROBLEMS[code], detail, hint, range };
  frame.diagnostics.push(values.length === 0 ? diagnostic : { ...diagnostic, values });
}
