import type { Token, TokenKind } from './tokens.js';

/** A cursor over a template's source that cuts tokens; knows characters and lines, not the language. */
export class Scanner {
  readonly tokens: Token[] = [];
  /** Offset of the next character. */
  at = 0;
  /** Offset where the current token begins. */
  start = 0;
  #line = 1;
  #lineAt = 0;

  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }

  /** The next character (a whole code point), or '' at the end. */
  peek(): string {
    const code = this.source.codePointAt(this.at);
    return code === undefined ? '' : String.fromCodePoint(code);
  }

  /** Takes the next character; '' at the end. */
  next(): string {
    const character = this.peek();
    this.at += character.length;
    return character;
  }

  startsWith(text: string, offset = 0): boolean {
    return this.source.startsWith(text, this.at + offset);
  }

  /** Takes one character if it is among those given. */
  accept(characters: string): boolean {
    const character = this.source.charAt(this.at);
    if (character === '' || !characters.includes(character)) return false;
    this.at += 1;
    return true;
  }

  /** Takes characters while they are among those given. */
  acceptRun(characters: string): void {
    while (this.accept(characters));
  }

  /** The text of the current token so far. */
  text(): string {
    return this.source.slice(this.start, this.at);
  }

  /** Drops what was taken since the last token. */
  skip(): void {
    this.start = this.at;
  }

  /** Ends the current token. */
  emit(kind: TokenKind): void {
    this.push(kind, this.text());
    this.skip();
  }

  /** Ends the scan with an error at the current token's start. */
  fail(message: string): void {
    this.push('error', message);
  }

  private push(kind: TokenKind, text: string): void {
    for (let index = this.#lineAt; index < this.start; index += 1) {
      if (this.source.charCodeAt(index) === 10) this.#line += 1;
    }
    this.#lineAt = this.start;
    this.tokens.push({ kind, text, offset: this.start, line: this.#line });
  }
}
