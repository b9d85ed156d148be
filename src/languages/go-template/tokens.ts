/** The words that are not identifiers inside an action. */
const keywords = [
  'block',
  'break',
  'continue',
  'define',
  'else',
  'end',
  'if',
  'nil',
  'range',
  'template',
  'with',
] as const;

/** A word that is not an identifier inside an action. */
export type Keyword = (typeof keywords)[number];

/** What a token is; keywords are their own kind. */
export type TokenKind =
  | Keyword
  | 'assign'
  | 'bool'
  | 'character'
  | 'character-constant'
  | 'complex'
  | 'declare'
  | 'dot'
  | 'eof'
  | 'error'
  | 'field'
  | 'identifier'
  | 'left-delimiter'
  | 'left-parenthesis'
  | 'number'
  | 'pipe'
  | 'raw-string'
  | 'right-delimiter'
  | 'right-parenthesis'
  | 'space'
  | 'string'
  | 'text'
  | 'variable';

/** A piece of the source; for `error`, `text` is the message and the token is the last. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** UTF-16 offset in the source. */
  readonly offset: number;
  /** Line of the offset, from 1. */
  readonly line: number;
}

/** The keyword that a word is, if any. */
export function keywordOf(word: string): Keyword | undefined {
  return keywords.find((keyword) => keyword === word);
}
