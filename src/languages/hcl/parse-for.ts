import type { SourceRange } from '../../support/diagnostics.js';
import type { ForExpression, ForHead } from './nodes.js';
import { parseExpression } from './parse-expression.js';
import { describeToken, type SyntaxCode } from './problems.js';
import { spanning, type TokenStream } from './token-stream.js';
import type { Token, TokenKind } from './tokens.js';

/** Parses a for expression after its `for`, up to its closing bracket. @see spec-hcl2 A.4 "for expressions" */
export function parseForExpression(stream: TokenStream, open: Token, closing: ']' | '}'): ForExpression {
  const head = parseForHead(stream, 'InvalidForExpression');
  expect(stream, ':', 'Expected ":" after the collection');
  const first = parseExpression(stream);
  const hasKey = stream.accept('=>') !== undefined;
  if (hasKey !== (closing === '}')) wrongForm(stream, first.range, closing);
  const value = hasKey ? parseExpression(stream) : first;
  const group = stream.accept('...');
  if (group !== undefined && !hasKey) {
    stream.fail('InvalidForExpression', {
      range: group.range,
      detail: 'Grouping with "..." needs keys.',
      hint: 'Write the form that makes an object: {for v in list : key => value...}.',
    });
  }
  const condition = stream.acceptWord('if') === undefined ? undefined : parseExpression(stream);
  const close = expect(stream, closing, `Expected "if" or "${closing}"`);
  return {
    kind: 'for',
    ...head,
    key: hasKey ? first : undefined,
    value,
    isGrouped: group !== undefined,
    condition,
    range: spanning(open.range, close.range),
  };
}

/** Parses `k, v in collection`, of an expression or a template directive. */
export function parseForHead(stream: TokenStream, code: SyntaxCode): ForHead {
  const first = parseLoopName(stream, code);
  const second = stream.accept(',') === undefined ? undefined : parseLoopName(stream, code);
  const word = stream.peek();
  if (word.kind !== 'identifier' || word.text !== 'in') {
    stream.unexpected(word, code, {
      detail: `Expected "in" and the collection, found ${describeToken(word)}.`,
      hint: second === undefined ? undefined : 'There can be two names: for the key and for the value.',
    });
  }
  stream.next();
  const collection = parseExpression(stream);
  if (second === undefined) return { keyName: undefined, valueName: first, collection };
  return { keyName: first, valueName: second, collection };
}

function parseLoopName(stream: TokenStream, code: SyntaxCode): string {
  const token = stream.peek();
  if (token.kind !== 'identifier') {
    stream.unexpected(token, code, { detail: `Expected a name after "for", found ${describeToken(token)}.` });
  }
  return stream.next().text;
}

function expect(stream: TokenStream, kind: TokenKind, expected: string): Token {
  const token = stream.peek();
  if (token.kind === kind) return stream.next();
  return stream.unexpected(token, 'InvalidForExpression', { detail: `${expected}, found ${describeToken(token)}.` });
}

function wrongForm(stream: TokenStream, range: SourceRange, closing: ']' | '}'): never {
  return stream.fail('InvalidForExpression', {
    range,
    detail:
      closing === '}'
        ? 'A for expression in braces makes an object and needs keys.'
        : 'A for expression in brackets makes a list and has no keys.',
    hint:
      closing === '}' ? 'Write {for v in list : key => value}.' : 'Write [for v in list : value], or braces around it.',
  });
}
