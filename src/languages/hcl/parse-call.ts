import type { Call, Expression } from './nodes.js';
import { parseExpression } from './parse-expression.js';
import { describeToken } from './problems.js';
import { spanning, type TokenStream } from './token-stream.js';
import type { Token } from './tokens.js';

/** Parses a call from what follows its (first) name: `(` or `::`. @see spec-hcl2 A.4 "Function calls" */
export function parseCall(stream: TokenStream, first: Token): Call {
  const name = parseName(stream, first);
  const open = stream.peek();
  if (open.kind !== '(') {
    stream.unexpected(open, 'MissingCallParenthesis', {
      detail: `Expected "(" after the function name ${name.text}, found ${describeToken(open)}.`,
    });
  }
  stream.next();
  return stream.within('ignored', () => {
    const args: Expression[] = [];
    const expandsLast = parseArguments(stream, args, open);
    const close = stream.next();
    return {
      kind: 'call',
      name: name.text,
      nameRange: name.range,
      args,
      expandsLast,
      openRange: open.range,
      closeRange: close.range,
      range: spanning(first.range, close.range),
    };
  });
}

function parseName(stream: TokenStream, first: Token): Pick<Token, 'text' | 'range'> {
  let { text, range } = first;
  while (stream.accept('::') !== undefined) {
    const part = stream.peek();
    if (part.kind !== 'identifier') {
      stream.unexpected(part, 'InvalidFunctionName', {
        detail: `Expected a function name after "::", found ${describeToken(part)}.`,
      });
    }
    stream.next();
    text += `::${part.text}`;
    range = spanning(range, part.range);
  }
  return { text, range };
}

/** Leaves the closing parenthesis as the next token; true when the last argument is expanded. */
function parseArguments(stream: TokenStream, args: Expression[], open: Token): boolean {
  while (stream.peek().kind !== ')') {
    if (stream.peek().kind === 'end') unterminated(stream, open);
    args.push(parseExpression(stream));
    const after = stream.peek();
    if (after.kind === '...') {
      stream.next();
      return closedAfterExpansion(stream);
    }
    if (after.kind === ',') stream.next();
    else if (after.kind === 'end') unterminated(stream, open);
    else if (after.kind !== ')') {
      stream.unexpected(after, 'MissingArgumentSeparator', {
        detail: `Expected a comma before the next argument, or ")", found ${describeToken(after)}.`,
      });
    }
  }
  return false;
}

function closedAfterExpansion(stream: TokenStream): true {
  const token = stream.peek();
  if (token.kind === ')') return true;
  return stream.unexpected(token, 'MissingClosingParenthesis', {
    detail: `Only the last argument can be expanded with "..."; expected ")", found ${describeToken(token)}.`,
  });
}

function unterminated(stream: TokenStream, open: Token): never {
  return stream.fail('UnterminatedCall', {
    range: open.range,
    detail: 'The file ends before the closing parenthesis of this call.',
  });
}
