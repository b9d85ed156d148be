import type { Expression } from './nodes.js';
import { parseCall } from './parse-call.js';
import { parseBraces, parseBrackets } from './parse-collection.js';
import { acrossLines, parseExpression } from './parse-expression.js';
import { parseHeredoc, parseQuoted } from './parse-template.js';
import { describeToken } from './problems.js';
import { spanning, type TokenStream } from './token-stream.js';
import type { Token } from './tokens.js';

const CONSTANTS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

/** Parses what stands before any `.name`, index or operator: a literal, name, call, collection or parentheses. */
export function parsePrimary(stream: TokenStream): Expression {
  const token = stream.peek();
  switch (token.kind) {
    case 'number':
      return parseNumber(stream);
    case 'identifier':
      return parseWord(stream);
    case 'open-quote':
      return parseQuoted(stream);
    case 'open-heredoc':
      return parseHeredoc(stream);
    case '(':
      return parseParentheses(stream);
    case '[':
      return parseBrackets(stream);
    case '{':
      return parseBraces(stream);
    default:
      return missingExpression(stream, token);
  }
}

function parseNumber(stream: TokenStream): Expression {
  const { text, range } = stream.next();
  if (text.split('.').length > 2) {
    stream.fail('InvalidNumberLiteral', {
      range,
      detail: `${text} has more than one decimal point.`,
      hint: 'A version number is a string and stands in quotes.',
    });
  }
  return { kind: 'number', text, range };
}

function parseWord(stream: TokenStream): Expression {
  const token = stream.next();
  const { kind } = stream.peek();
  if (kind === '(' || kind === '::') return parseCall(stream, token);
  const constant = CONSTANTS.get(token.text);
  if (constant === undefined) return { kind: 'variable', name: token.text, range: token.range };
  if (constant === null) return { kind: 'null', range: token.range };
  return { kind: 'boolean', value: constant, range: token.range };
}

function parseParentheses(stream: TokenStream): Expression {
  const open = stream.next();
  return stream.within('ignored', () => {
    const expression = parseExpression(stream);
    const close = stream.peek();
    if (close.kind !== ')') {
      stream.unexpected(close, 'UnbalancedParentheses', {
        detail: `Expected ")" or an operator, found ${describeToken(close)}.`,
      });
    }
    stream.next();
    return { kind: 'parentheses', expression, range: spanning(open.range, close.range) };
  });
}

function missingExpression(stream: TokenStream, token: Token): never {
  return stream.unexpected(token, 'InvalidExpression', {
    detail: `Expected the start of an expression, found ${describeToken(token)}.`,
    hint: token.text.startsWith('.') ? 'A number has a digit before its decimal point: 0.5.' : acrossLines(token.kind),
  });
}
