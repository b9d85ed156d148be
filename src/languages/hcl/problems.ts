import type { Diagnostic, SourceRange } from '../../support/diagnostics.js';
import type { Token } from './tokens.js';

/** What can be wrong with HCL2 source: the code, and the one-line summary that HCL users know. @see spec-hcl2 A.1-A.4 */
export const SYNTAX_PROBLEMS = {
  AmbiguousNewline: 'Missing newline after argument',
  ArgumentDefinitionRequired: 'Argument definition required',
  ArgumentOrBlockRequired: 'Argument or block definition required',
  AttributeRedefined: 'Attribute redefined',
  ExtraCharactersAfterExpression: 'Extra characters after expression',
  ExtraCharactersAfterInterpolation: 'Extra characters after interpolation expression',
  InvalidArgumentName: 'Invalid argument name',
  InvalidAttributeName: 'Invalid attribute name',
  InvalidBlockDefinition: 'Invalid block definition',
  InvalidCharacter: 'Invalid character',
  InvalidCharacterEncoding: 'Invalid character encoding',
  InvalidEscapeSequence: 'Invalid escape sequence',
  InvalidExpression: 'Invalid expression',
  InvalidForDirective: "Invalid 'for' directive",
  InvalidForExpression: "Invalid 'for' expression",
  InvalidFunctionName: 'Invalid function name',
  InvalidLegacyIndex: 'Invalid legacy index syntax',
  InvalidMultiLineString: 'Invalid multi-line string',
  InvalidNumberLiteral: 'Invalid number literal',
  InvalidSingleArgumentBlock: 'Invalid single-argument block definition',
  InvalidStringLiteral: 'Invalid string literal',
  InvalidTemplateKeyword: 'Invalid template control keyword',
  MissingArgumentSeparator: 'Missing argument separator',
  MissingAttributeSeparator: 'Missing attribute separator',
  MissingAttributeValue: 'Missing attribute value',
  MissingCallParenthesis: 'Missing open parenthesis',
  MissingCloseBracketOnIndex: 'Missing close bracket on index',
  MissingCloseBracketOnSplat: 'Missing close bracket on splat index',
  MissingClosingParenthesis: 'Missing closing parenthesis',
  MissingFalseExpression: 'Missing false expression in conditional',
  MissingItemSeparator: 'Missing item separator',
  MissingKeyValueSeparator: 'Missing key/value separator',
  MissingNewlineAfterBlock: 'Missing newline after block definition',
  NestedSplat: 'Nested splat expression not allowed',
  NestingTooDeep: 'Nesting too deep',
  UnbalancedParentheses: 'Unbalanced parentheses',
  UnclosedBlock: 'Unclosed configuration block',
  UnclosedComment: 'Unclosed comment',
  UnclosedInterpolation: 'Unclosed template interpolation sequence',
  UnclosedDirective: 'Unclosed template control sequence',
  ExtraCharactersInDirective: 'Extra characters in directive',
  ExtraCharactersInElse: 'Extra characters in else marker',
  ExtraCharactersInEndif: 'Extra characters in endif marker',
  ExtraCharactersInEndfor: 'Extra characters in endfor marker',
  UnexpectedComma: 'Unexpected comma after argument',
  UnexpectedElse: 'Unexpected else directive',
  UnexpectedEndfor: 'Unexpected endfor directive',
  UnexpectedEndif: 'Unexpected endif directive',
  UnexpectedEndOfTemplate: 'Unexpected end of template',
  UnsupportedOperator: 'Unsupported operator',
  UnterminatedCall: 'Unterminated function call',
  UnterminatedObject: 'Unterminated object constructor expression',
  UnterminatedString: 'Unterminated template string',
  UnterminatedTuple: 'Unterminated tuple constructor expression',
} as const;

/** The code of a syntax problem. */
export type SyntaxCode = keyof typeof SYNTAX_PROBLEMS;

/** Where a syntax problem is and what helps. */
export interface SyntaxFacts {
  readonly range: SourceRange;
  /** What was expected, and what stands there instead. */
  readonly detail: string;
  readonly hint?: string | undefined;
}

/** A syntax problem as a diagnostic. */
export function syntaxProblem(code: SyntaxCode, { range, detail, hint }: SyntaxFacts): Diagnostic {
  return { severity: 'error', code, summary: SYNTAX_PROBLEMS[code], detail, hint, range };
}

/** Leaves the item that is being parsed; the body's parser reports it and goes on with the next item. */
export class HclSyntaxError extends Error {
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.summary);
    this.name = 'HclSyntaxError';
    this.diagnostic = diagnostic;
  }
}

/** How messages name a token. */
export function describeToken({ kind, text }: Token): string {
  if (kind === 'end') return 'the end of the file';
  if (kind === 'newline' || kind === 'line-comment' || kind === 'quoted-newline') return 'the end of the line';
  if (kind === 'open-quote' || kind === 'close-quote') return 'a quote';
  if (kind === 'open-heredoc') return 'a heredoc';
  if (kind === 'identifier') return `"${text}"`;
  if (kind === 'number') return `the number ${text}`;
  return `"${text.length > 20 ? `${text.slice(0, 20)}...` : text}"`;
}
