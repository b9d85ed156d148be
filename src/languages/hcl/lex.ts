import type { SourcePosition, SourceRange } from '../../support/diagnostics.js';
import { lexExpressionToken } from './lex-expression.js';
import { lexBareToken, lexHeredocToken, lexQuotedToken } from './lex-template.js';
import type { Token, TokenKind } from './tokens.js';

/** What surrounds the place that is being read: code (within `${ }` or not), quotes, a heredoc, a bare template. */
export type LexMode =
  | { readonly kind: 'code'; readonly isSequence: boolean; depth: number }
  | { readonly kind: 'quoted' }
  | { readonly kind: 'heredoc'; readonly marker: string }
  | { readonly kind: 'bare' };

/** Where lexing starts: in code, or in a template without quotes. */
export type LexStart = 'code' | 'bare';

/** The place of an offset of a text that is a part of another one, with escapes: a string of a JSON file. */
export type PlaceOf = (offset: number) => SourcePosition;

/** Splits HCL2 source into tokens, comments included, ending with one of kind `end`. Never fails; odd text becomes tokens. @see spec-hcl2 A.1 */
export function lexHcl(file: string, text: string, start: LexStart = 'code', place?: PlaceOf): Token[] {
  const lexer = new Lexer(file, text, start, place);
  while (!lexer.isAtEnd) {
    const mode = lexer.mode;
    if (mode.kind === 'code') lexExpressionToken(lexer, mode);
    else if (mode.kind === 'quoted') lexQuotedToken(lexer);
    else if (mode.kind === 'heredoc') lexHeredocToken(lexer, mode.marker);
    else lexBareToken(lexer);
  }
  lexer.emit('end', lexer.at);
  return lexer.tokens;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** The text, the place in it, and the tokens so far. */
export class Lexer {
  readonly tokens: Token[] = [];
  readonly file: string;
  readonly text: string;
  at: number;

  readonly #modes: LexMode[];
  readonly #place: PlaceOf | undefined;
  #line = 1;
  #lineStart: number;

  constructor(file: string, text: string, start: LexStart, place?: PlaceOf) {
    this.file = file;
    this.text = text;
    this.#place = place;
    this.at = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
    this.#lineStart = this.at;
    this.#modes = [start === 'bare' ? { kind: 'bare' } : { kind: 'code', isSequence: false, depth: 0 }];
  }

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  get mode(): LexMode {
    return this.#modes.at(-1) ?? { kind: 'code', isSequence: false, depth: 0 };
  }

  enter(mode: LexMode): void {
    this.#modes.push(mode);
  }

  leave(): void {
    this.#modes.pop();
  }

  /** The match of a sticky pattern at this place. */
  match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text) ?? undefined;
  }

  /** Makes a token of the text up to `end` and moves there. */
  emit(kind: TokenKind, end: number): void {
    const start = this.#position();
    const text = this.text.slice(this.at, end);
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      this.#line++;
      this.#lineStart = this.at + at + 1;
    }
    this.at = end;
    const range: SourceRange = { file: this.file, start, end: this.#position() };
    this.tokens.push({ kind, text, range });
  }

  #position(): SourcePosition {
    if (this.#place !== undefined) return this.#place(this.at);
    return { line: this.#line, column: this.at - this.#lineStart + 1, offset: this.at };
  }
}
