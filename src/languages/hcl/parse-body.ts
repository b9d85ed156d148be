import type { Attribute, Block, Body } from './nodes.js';
import { parseBlock } from './parse-block.js';
import { parseExpression } from './parse-expression.js';
import { describeToken, HclSyntaxError } from './problems.js';
import { skipItem } from './recovery.js';
import { spanning, type TokenStream } from './token-stream.js';
import type { Token } from './tokens.js';

/**
 * Parses what a file or (between braces) a block contains. A wrong item is reported, skipped and left out.
 * The next token afterwards is the closing brace or the end of the file. @see spec-hcl2 A.2
 */
export function parseBody(stream: TokenStream, place: 'file' | 'block'): Body {
  const start = stream.tokenAt(stream.index).range;
  const items: (Attribute | Block)[] = [];
  const names = new Map<string, Attribute>();
  for (;;) {
    stream.skipNewlines();
    const token = stream.peek();
    if (token.kind === 'end' || (token.kind === '}' && place === 'block')) {
      const { file, start: at } = token.range;
      const endRange = { file, start: at, end: at };
      return { kind: 'body', items, endRange, range: spanning(start, endRange) };
    }
    const item = attempt(stream, place);
    if (item === undefined || (item.kind === 'attribute' && isRepeated(stream, names, item))) continue;
    items.push(item);
  }
}

/** One item; undefined when it was reported and skipped. */
function attempt(stream: TokenStream, place: 'file' | 'block'): Attribute | Block | undefined {
  const first = stream.index;
  try {
    return parseItem(stream);
  } catch (error) {
    if (!(error instanceof HclSyntaxError)) throw error;
    stream.diagnostics.push(error.diagnostic);
    skipItem(stream, first, place);
    return undefined;
  }
}

function parseItem(stream: TokenStream): Attribute | Block {
  const name = stream.next();
  if (name.kind !== 'identifier') return notAnItem(stream, name);
  const { kind } = stream.peek();
  if (kind === '=') {
    const attribute = parseAttribute(stream, name);
    endLine(stream);
    return attribute;
  }
  if (kind === '{' || kind === 'open-quote' || kind === 'identifier') return parseBlock(stream, name);
  return stream.unexpected(name, 'ArgumentOrBlockRequired', {
    detail: `Expected "=" and a value, or a block's labels and "{", after "${name.text}"; found ${describeToken(stream.peek())}.`,
    hint: hintAfterName(stream.peek()),
  });
}

/** Parses `= expression` after a name. */
export function parseAttribute(stream: TokenStream, name: Token): Attribute {
  const equals = stream.next();
  const expression = parseExpression(stream);
  return {
    kind: 'attribute',
    name: name.text,
    nameRange: name.range,
    equalsRange: equals.range,
    expression,
    range: spanning(name.range, expression.range),
  };
}

function endLine(stream: TokenStream): void {
  const token = stream.peek();
  if (token.kind === 'newline') stream.next();
  else if (token.kind === ',') {
    stream.fail('UnexpectedComma', {
      range: token.range,
      detail: 'Arguments are separated by line breaks, not by commas.',
    });
  } else if (token.kind !== 'end') {
    stream.unexpected(token, 'AmbiguousNewline', {
      detail: `Expected a line break after the argument, found ${describeToken(token)}.`,
    });
  }
}

function notAnItem(stream: TokenStream, token: Token): never {
  if (token.kind === 'open-quote') {
    return stream.fail('InvalidArgumentName', {
      range: token.range,
      detail: 'The name of an argument or block has no quotes.',
    });
  }
  return stream.unexpected(token, 'ArgumentOrBlockRequired', {
    detail: `Expected the name of an argument or block, found ${describeToken(token)}.`,
    hint: token.kind === '}' ? 'There is one closing brace more than there are blocks.' : undefined,
  });
}

function hintAfterName({ kind }: Token): string | undefined {
  if (kind === ':') return 'An argument is set with "=", not with ":".';
  if (kind === '.') return 'The name of an argument cannot have dots.';
  return undefined;
}

function isRepeated(stream: TokenStream, names: Map<string, Attribute>, attribute: Attribute): boolean {
  const earlier = names.get(attribute.name);
  names.set(attribute.name, earlier ?? attribute);
  if (earlier === undefined) return false;
  stream.report('AttributeRedefined', {
    range: attribute.nameRange,
    detail: `The argument "${attribute.name}" was already set on line ${earlier.nameRange.start.line}. Each argument may be set only once.`,
  });
  return true;
}
