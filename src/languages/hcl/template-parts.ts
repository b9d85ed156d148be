import type { SourceRange } from '../../support/diagnostics.js';
import { didYouMean } from '../../support/diagnostics.js';
import type { Expression, ForHead } from './nodes.js';
import { parseExpression } from './parse-expression.js';
import { parseForHead } from './parse-for.js';
import { describeToken, type SyntaxCode } from './problems.js';
import { spanning, type TokenStream } from './token-stream.js';
import type { Token } from './tokens.js';

/** A piece of a template before directives are matched: text can still be trimmed. */
export type FlatPart = FlatText | FlatSequence;

/** Literal text. */
export interface FlatText {
  readonly kind: 'text';
  value: string;
  readonly range: SourceRange;
}

/** `${ ... }` or `%{ ... }` with its trim marks. */
export type FlatSequence = SequenceContent & {
  readonly range: SourceRange;
  readonly trimsBefore: boolean;
  readonly trimsAfter: boolean;
};

type SequenceContent =
  | { readonly kind: 'interpolation'; readonly expression: Expression }
  | { readonly kind: 'if'; readonly condition: Expression }
  | ({ readonly kind: 'for' } & ForHead)
  | { readonly kind: 'else' | 'endif' | 'endfor' };

const KEYWORDS = ['if', 'else', 'endif', 'for', 'endfor'] as const;

const EXTRA: Readonly<Record<SequenceContent['kind'], SyntaxCode>> = {
  interpolation: 'ExtraCharactersAfterInterpolation',
  if: 'ExtraCharactersInDirective',
  for: 'ExtraCharactersInDirective',
  else: 'ExtraCharactersInElse',
  endif: 'ExtraCharactersInEndif',
  endfor: 'ExtraCharactersInEndfor',
};

/** Parses `${ ... }` or `%{ ... }`, the next token being its start. */
export function parseSequence(stream: TokenStream): FlatSequence {
  const open = stream.tokenAt(stream.index);
  stream.index++;
  return stream.within('ignored', () => {
    const content =
      open.kind === 'open-interpolation' ? parseInterpolation(stream, open) : parseDirective(stream, open);
    const close = stream.peek();
    if (close.kind !== 'close-sequence') notClosed(stream, { open, token: close, kind: content.kind });
    stream.next();
    return {
      ...content,
      trimsBefore: open.text.endsWith('~'),
      trimsAfter: close.text.startsWith('~'),
      range: spanning(open.range, close.range),
    };
  });
}

function parseInterpolation(stream: TokenStream, open: Token): SequenceContent {
  if (stream.peek().kind === 'end') notClosed(stream, { open, token: stream.peek(), kind: 'interpolation' });
  return { kind: 'interpolation', expression: parseExpression(stream) };
}

function parseDirective(stream: TokenStream, open: Token): SequenceContent {
  const token = stream.peek();
  const keyword = KEYWORDS.find((word) => token.kind === 'identifier' && token.text === word);
  if (keyword === undefined) {
    if (token.kind === 'end') notClosed(stream, { open, token, kind: 'if' });
    const suggestion = didYouMean(token.text, KEYWORDS);
    return stream.unexpected(token, 'InvalidTemplateKeyword', {
      detail: `Expected one of ${KEYWORDS.join(', ')} after "%{", found ${describeToken(token)}.`,
      hint: suggestion === undefined ? 'A literal "%{" is written "%%{".' : `Did you mean "${suggestion}"?`,
    });
  }
  stream.next();
  if (keyword === 'if') return { kind: 'if', condition: parseExpression(stream) };
  if (keyword === 'for') return { kind: 'for', ...parseForHead(stream, 'InvalidForDirective') };
  return { kind: keyword };
}

interface NotClosed {
  readonly open: Token;
  readonly token: Token;
  readonly kind: SequenceContent['kind'];
}

function notClosed(stream: TokenStream, { open, token, kind }: NotClosed): never {
  const isDirective = open.kind === 'open-directive';
  if (token.kind === 'end' || token.kind === 'open-quote' || token.kind === 'missing-quote') {
    stream.fail(isDirective ? 'UnclosedDirective' : 'UnclosedInterpolation', {
      range: open.range,
      detail: `There is no closing brace for this "${open.text}".`,
      hint: `A literal "${open.text.slice(0, 2)}" is written "${open.text.slice(0, 1)}${open.text.slice(0, 2)}".`,
    });
  }
  return stream.unexpected(token, EXTRA[kind], {
    detail: `Expected the closing brace of "${open.text}", found ${describeToken(token)}.`,
    hint: kind === 'else' ? 'There is no "else if": nest another if within the else.' : undefined,
  });
}
