import type { SourceRange } from '../../support/diagnostics.js';

/** Operators and brackets: their text is their kind. Longer ones first, as they are matched. */
// biome-ignore format: one table
export const PUNCTUATION = [
  '...', '::', '=>', '==', '!=', '<=', '>=', '&&', '||',
  '=', '!', '<', '>', '+', '-', '*', '/', '%', '?', ':', '.', ',', '(', ')', '[', ']', '{', '}',
] as const;

/** The text of an operator or bracket. */
export type Punctuation = (typeof PUNCTUATION)[number];

/**
 * What a token is. `quoted-literal` is the text between quotes (escapes untouched), `text-literal` that of heredocs and bare
 * templates (one token a line), `close-sequence` the `}` of `${` and `%{`. `quoted-newline` is a line break between quotes,
 * `missing-quote` stands where a closing quote was forgotten.
 */
export type TokenKind =
  | Punctuation
  | 'identifier'
  | 'number'
  | 'open-quote'
  | 'close-quote'
  | 'quoted-literal'
  | 'open-heredoc'
  | 'close-heredoc'
  | 'text-literal'
  | 'open-interpolation'
  | 'open-directive'
  | 'close-sequence'
  | 'newline'
  | 'line-comment'
  | 'block-comment'
  | 'quoted-newline'
  | 'missing-quote'
  | 'unclosed-comment'
  | 'invalid'
  | 'end';

/** A piece of the source. A `line-comment` includes its line break, an `open-heredoc` too; there are no tokens for blanks. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  readonly range: SourceRange;
}

const NESTING: ReadonlyMap<TokenKind, 1 | -1> = new Map<TokenKind, 1 | -1>([
  ['(', 1],
  ['[', 1],
  ['{', 1],
  ['open-interpolation', 1],
  ['open-directive', 1],
  [')', -1],
  [']', -1],
  ['}', -1],
  ['close-sequence', -1],
]);

/** 1 for what opens a bracket or a template sequence, -1 for what closes one, else 0. */
export function nesting(kind: TokenKind): -1 | 0 | 1 {
  return NESTING.get(kind) ?? 0;
}

/** Where a heredoc's closing marker and the `-` of its opener are: `<<-EOT` gives `EOT`, indented. */
export function heredocOpener(text: string): { readonly marker: string; readonly isIndented: boolean } {
  const isIndented = text.startsWith('<<-');
  return { marker: text.slice(isIndented ? 3 : 2).trim(), isIndented };
}
