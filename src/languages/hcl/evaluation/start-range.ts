import type { SourceRange } from '../../../support/diagnostics.js';
import type { Expression, Template } from '../nodes.js';
import { spanning } from '../token-stream.js';
import { asTraversal } from '../traversal.js';

/**
 * Where an expression begins: its first token; of a call the name with its parenthesis; of a reference, or what is one
 * token anyway, the whole. Problems of arguments stand there.
 */
export function startRange(expression: Expression): SourceRange {
  switch (expression.kind) {
    case 'template':
      return templateStart(expression);
    case 'call':
      return callStart(expression);
    case 'access':
      return asTraversal(expression) === undefined ? startRange(expression.source) : expression.range;
    case 'binary':
      return startRange(expression.first);
    case 'conditional':
      return startRange(expression.condition);
    case 'unary':
      return expression.operatorRange;
    case 'tuple':
    case 'object':
    case 'for':
      return firstCharacter(expression.range);
    case 'scoped':
      return startRange(expression.expression);
    default:
      return expression.range;
  }
}

function templateStart({ parts: [first], isWrapper, range }: Template): SourceRange {
  if (first === undefined) return { ...range, start: range.end };
  if (isWrapper) return range;
  return first.kind === 'interpolation' ? startRange(first.expression) : first.range;
}

/** The name of a call with its open parenthesis. */
export function callStart({ range, openRange }: Extract<Expression, { kind: 'call' }>): SourceRange {
  return spanning(range, openRange);
}

function firstCharacter({ file, start }: SourceRange): SourceRange {
  return { file, start, end: { line: start.line, column: start.column + 1, offset: start.offset + 1 } };
}
