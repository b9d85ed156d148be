import type { Expression, ObjectItem, ObjectKey } from './nodes.js';
import { acrossLines, parseExpression } from './parse-expression.js';
import { parseForExpression } from './parse-for.js';
import { describeToken } from './problems.js';
import { spanning, type TokenStream } from './token-stream.js';
import type { Token } from './tokens.js';

/** Parses `[ ... ]`: a tuple, or a for expression that makes one. */
export function parseBrackets(stream: TokenStream): Expression {
  const open = stream.next();
  return stream.within('ignored', () => {
    if (stream.acceptWord('for') !== undefined) return parseForExpression(stream, open, ']');
    const items: Expression[] = [];
    while (stream.peek().kind !== ']') {
      if (stream.peek().kind === 'end') unterminatedTuple(stream, open);
      items.push(parseExpression(stream));
      if (!endsItem(stream, open)) stream.next();
    }
    const close = stream.next();
    return { kind: 'tuple', items, range: spanning(open.range, close.range) };
  });
}

/** True before the closing bracket, false before a comma. */
function endsItem(stream: TokenStream, open: Token): boolean {
  const token = stream.peek();
  if (token.kind === ']') return true;
  if (token.kind === ',') return false;
  if (token.kind === 'end') unterminatedTuple(stream, open);
  return stream.unexpected(token, 'MissingItemSeparator', {
    detail: `Expected a comma before the next item, or "]", found ${describeToken(token)}.`,
  });
}

function unterminatedTuple(stream: TokenStream, open: Token): never {
  return stream.fail('UnterminatedTuple', {
    range: open.range,
    detail: 'The file ends before the closing bracket of this list.',
  });
}

/** Parses `{ ... }`: an object, or a for expression that makes one. @see spec-hcl2 A.4 "Collections and access" */
export function parseBraces(stream: TokenStream): Expression {
  const open = stream.next();
  const after = stream.within('ignored', () => stream.acceptWord('for'));
  if (after !== undefined) return stream.within('ignored', () => parseForExpression(stream, open, '}'));
  return stream.within('significant', () => {
    const items: ObjectItem[] = [];
    stream.skipNewlines();
    while (stream.peek().kind !== '}') {
      items.push(parseItem(stream, open));
      stream.skipNewlines();
    }
    const close = stream.next();
    return { kind: 'object', items, range: spanning(open.range, close.range) };
  });
}

function parseItem(stream: TokenStream, open: Token): ObjectItem {
  if (stream.peek().kind === 'end') unterminated(stream, open);
  const key = parseKey(stream);
  const separator = stream.peek();
  if (separator.kind !== '=' && separator.kind !== ':') missingSeparator(stream, separator, open);
  stream.next();
  const value = parseExpression(stream);
  const after = stream.peek();
  if (after.kind === ',' || after.kind === 'newline') stream.next();
  else if (after.kind === 'end') unterminated(stream, open);
  else if (after.kind !== '}') {
    stream.unexpected(after, 'MissingAttributeSeparator', {
      detail: `Expected a comma or a line break before the next entry, or "}", found ${describeToken(after)}.`,
    });
  }
  return { key, value };
}

function parseKey(stream: TokenStream): ObjectKey {
  const token = stream.peek();
  const second = stream.peekSecond().kind;
  if (token.kind !== 'identifier' || (second !== '=' && second !== ':')) return parseExpression(stream);
  stream.next();
  return { kind: 'name', name: token.text, range: token.range };
}

function missingSeparator(stream: TokenStream, token: Token, open: Token): never {
  if (token.kind === 'end') return unterminated(stream, open);
  const noValue = token.kind === 'newline' || token.kind === ',' || token.kind === '}';
  return stream.unexpected(token, noValue ? 'MissingAttributeValue' : 'MissingKeyValueSeparator', {
    detail: `Expected "=" and a value after the key, found ${describeToken(token)}.`,
    hint: acrossLines(token.kind) === undefined ? undefined : 'The value starts on the line of its key.',
  });
}

function unterminated(stream: TokenStream, open: Token): never {
  return stream.fail('UnterminatedObject', {
    range: open.range,
    detail: 'The file ends before the closing brace of this object.',
  });
}
