import { unterminatedQuote } from './lexical-problems.js';
import type { Attribute, Block, BlockLabel, Body } from './nodes.js';
import { parseAttribute, parseBody } from './parse-body.js';
import { describeToken, HclSyntaxError } from './problems.js';
import { spanning, type TokenStream } from './token-stream.js';
import type { Token } from './tokens.js';
import { unescapeQuoted } from './unescape.js';

/** Parses a block after its type. Its opening brace stands on the line of its header. @see spec-hcl2 A.2 */
export function parseBlock(stream: TokenStream, type: Token): Block {
  const labels: BlockLabel[] = [];
  while (stream.peek().kind !== '{') labels.push(parseLabel(stream));
  const open = stream.next();
  const body = stream.within('significant', () => parseContent(stream, open));
  const close = stream.next();
  endBlock(stream);
  return {
    kind: 'block',
    type: type.text,
    typeRange: type.range,
    labels,
    body,
    openRange: open.range,
    closeRange: close.range,
    range: spanning(type.range, close.range),
  };
}

function parseLabel(stream: TokenStream): BlockLabel {
  const token = stream.next();
  if (token.kind === 'identifier') return { value: token.text, isQuoted: false, range: token.range };
  if (token.kind === 'open-quote') return parseQuotedLabel(stream, token);
  return stream.unexpected(token, 'InvalidBlockDefinition', {
    detail: `Expected a label or "{", found ${describeToken(token)}.`,
    hint: labelHint(token),
  });
}

function labelHint({ kind }: Token): string | undefined {
  if (kind === 'newline') return 'The opening brace of a block stands on the line of its name.';
  if (kind === '=') return 'A block has no "=" after its labels; an argument has no labels before it.';
  return undefined;
}

function parseQuotedLabel(stream: TokenStream, open: Token): BlockLabel {
  let value = '';
  for (;;) {
    const token = stream.next();
    if (token.kind === 'close-quote') return { value, isQuoted: true, range: spanning(open.range, token.range) };
    if (token.kind === 'quoted-literal') value += unescapeQuoted(stream, token);
    else if (token.kind === 'end' || token.kind === 'missing-quote') throw new HclSyntaxError(unterminatedQuote(token));
    else {
      stream.fail('InvalidStringLiteral', {
        range: token.range,
        detail: `A label is fixed text on one line, without ${token.kind === 'quoted-newline' ? 'line breaks' : 'interpolations'}.`,
      });
    }
  }
}

/** What stands between the braces; the next token is the closing brace. */
function parseContent(stream: TokenStream, open: Token): Body {
  const first = stream.peek();
  if (first.kind === 'newline' || first.kind === '}' || first.kind === 'end') {
    const body = parseBody(stream, 'block');
    if (stream.peek().kind === 'end') unclosed(stream, open);
    return body;
  }
  const attribute = parseSingle(stream, first);
  const close = stream.peek();
  if (close.kind === 'end') unclosed(stream, open);
  if (close.kind !== '}') notSingle(stream, close);
  const { file, start } = close.range;
  const endRange = { file, start, end: start };
  return { kind: 'body', items: [attribute], endRange, range: spanning(attribute.range, endRange) };
}

function parseSingle(stream: TokenStream, name: Token): Attribute {
  const second = stream.peekSecond();
  if (name.kind !== 'identifier' || second.kind !== '=') {
    const startsBlock = second.kind === '{' || second.kind === 'open-quote' || second.kind === 'identifier';
    stream.unexpected(name, 'ArgumentDefinitionRequired', {
      range: startsBlock ? spanning(name.range, second.range) : name.range,
      detail: 'A block on one line can hold one argument and no other block.',
      hint: 'Put a line break after the opening brace.',
    });
  }
  stream.next();
  return parseAttribute(stream, name);
}

function notSingle(stream: TokenStream, token: Token): never {
  return stream.unexpected(token, 'InvalidSingleArgumentBlock', {
    detail: `A block on one line holds one argument and then "}", found ${describeToken(token)}.`,
    hint: 'To set several arguments put each on a line of its own, with a line break after the opening brace.',
  });
}

function unclosed(stream: TokenStream, open: Token): never {
  return stream.fail('UnclosedBlock', {
    range: open.range,
    detail: 'The file ends before the closing brace of this block.',
  });
}

function endBlock(stream: TokenStream): void {
  const token = stream.peek();
  if (token.kind === 'newline') stream.next();
  else if (token.kind !== 'end') {
    stream.unexpected(token, 'MissingNewlineAfterBlock', {
      detail: `Expected a line break after the block, found ${describeToken(token)}.`,
    });
  }
}
