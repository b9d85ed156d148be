import type { BinaryOperator, BinaryTail, Expression } from './nodes.js';
import { parsePostfix } from './parse-postfix.js';
import { describeToken } from './problems.js';
import { spanning, type TokenStream } from './token-stream.js';
import type { TokenKind } from './tokens.js';

/** The operators between two operands, from those that bind least to those that bind most. */
const PRECEDENCE: ReadonlyMap<TokenKind, number> = new Map<BinaryOperator, number>([
  ['||', 0],
  ['&&', 1],
  ['==', 2],
  ['!=', 2],
  ['<', 3],
  ['>', 3],
  ['<=', 3],
  ['>=', 3],
  ['+', 4],
  ['-', 4],
  ['*', 5],
  ['/', 5],
  ['%', 5],
]);

/** Parses an expression. Whether it may span lines is the stream's state. @see spec-hcl2 A.4 */
export function parseExpression(stream: TokenStream): Expression {
  return stream.nested(() => {
    const condition = parseBinary(stream, 0);
    return stream.accept('?') === undefined ? condition : parseConditional(stream, condition);
  });
}

function parseConditional(stream: TokenStream, condition: Expression): Expression {
  const whenTrue = parseExpression(stream);
  const colon = stream.peek();
  if (colon.kind !== ':') {
    stream.unexpected(colon, 'MissingFalseExpression', {
      detail: `Expected ":" and the value for the case that the condition is false, found ${describeToken(colon)}.`,
      hint: acrossLines(colon.kind),
    });
  }
  stream.next();
  const whenFalse = parseExpression(stream);
  return { kind: 'conditional', condition, whenTrue, whenFalse, range: spanning(condition.range, whenFalse.range) };
}

/** Precedence climbing; a chain of one precedence becomes one node. */
function parseBinary(stream: TokenStream, minimum: number): Expression {
  let left = parseUnary(stream);
  for (;;) {
    const precedence = PRECEDENCE.get(stream.peek().kind) ?? -1;
    if (precedence < minimum) return left;
    const first = left;
    const rest: BinaryTail[] = [];
    while (PRECEDENCE.get(stream.peek().kind) === precedence) rest.push(parseTail(stream, precedence));
    left = { kind: 'binary', first, rest, range: spanning(first.range, rest.at(-1)?.operand.range ?? first.range) };
  }
}

function parseTail(stream: TokenStream, precedence: number): BinaryTail {
  const { kind, range } = stream.next();
  const operand = parseBinary(stream, precedence + 1);
  return { operator: kind as BinaryOperator, operatorRange: range, operand }; // as: a key of PRECEDENCE
}

function parseUnary(stream: TokenStream): Expression {
  const { kind, range } = stream.peek();
  if (kind !== '-' && kind !== '!') return parsePostfix(stream);
  stream.next();
  const operand = stream.nested(() => parseUnary(stream));
  return { kind: 'unary', operator: kind, operatorRange: range, operand, range: spanning(range, operand.range) };
}

/** The hint for an expression that goes on in the next line. */
export function acrossLines(kind: TokenKind): string | undefined {
  return kind === 'newline' ? 'To write an expression on several lines, put it in parentheses.' : undefined;
}
