import type { Diagnostic, SourceRange } from '../../support/diagnostics.js';
import { lexicalProblem } from './lexical-problems.js';
import { HclSyntaxError, type SyntaxCode, type SyntaxFacts, syntaxProblem } from './problems.js';
import type { Token, TokenKind } from './tokens.js';

/** Levels of brackets, blocks and templates within each other. Hand-written files have ten. */
const MAX_DEPTH = 200;

/** The tokens that the grammar sees, one after the other: without block comments; line comments are line breaks. */
export class TokenStream {
  readonly diagnostics: Diagnostic[] = [];

  readonly #tokens: readonly Token[];
  readonly #end: Token;
  #at = 0;
  #skipsNewlines = false;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens.filter((token) => token.kind !== 'block-comment').map(withoutComment);
    const end = this.#tokens.at(-1);
    if (end === undefined) throw new TypeError('lexHcl always gives an end token');
    this.#end = end;
  }

  /** Index of the next token, line breaks included. */
  get index(): number {
    return this.#at;
  }

  set index(index: number) {
    this.#at = index;
  }

  /** The token at an index: the end's when there is none. */
  tokenAt(index: number): Token {
    return this.#tokens[index] ?? this.#end;
  }

  peek(): Token {
    if (this.#skipsNewlines) this.skipNewlines();
    return this.tokenAt(this.#at);
  }

  /** The token after the next. */
  peekSecond(): Token {
    this.peek();
    let at = this.#at + 1;
    if (this.#skipsNewlines) while (this.tokenAt(at).kind === 'newline') at++;
    return this.tokenAt(at);
  }

  next(): Token {
    const token = this.peek();
    if (token.kind !== 'end') this.#at++;
    return token;
  }

  /** The token that was taken last. */
  previous(): Token {
    return this.tokenAt(Math.max(0, this.#at - 1));
  }

  /** Takes the next token when it is of this kind. */
  accept(kind: TokenKind): Token | undefined {
    return this.peek().kind === kind ? this.next() : undefined;
  }

  /** Takes a contextual keyword. */
  acceptWord(word: string): Token | undefined {
    const token = this.peek();
    return token.kind === 'identifier' && token.text === word ? this.next() : undefined;
  }

  skipNewlines(): void {
    while (this.tokenAt(this.#at).kind === 'newline') this.#at++;
  }

  /** Parses something within brackets, where line breaks count (`significant`) or not (`ignored`). */
  within<T>(newlines: 'significant' | 'ignored', parse: () => T): T {
    const outer = this.#skipsNewlines;
    this.#skipsNewlines = newlines === 'ignored';
    try {
      return this.nested(parse);
    } finally {
      this.#skipsNewlines = outer;
    }
  }

  /** Parses something one level deeper; fails when that is too deep. */
  nested<T>(parse: () => T): T {
    if (this.#depth >= MAX_DEPTH) {
      this.fail('NestingTooDeep', {
        range: this.peek().range,
        detail: `Brackets, blocks and templates can be nested ${MAX_DEPTH} levels deep.`,
      });
    }
    this.#depth++;
    try {
      return parse();
    } finally {
      this.#depth--;
    }
  }

  /** Notes a problem after which parsing can go on. */
  report(code: SyntaxCode, facts: SyntaxFacts): void {
    this.diagnostics.push(syntaxProblem(code, facts));
  }

  /** Leaves the item with a problem. */
  fail(code: SyntaxCode, facts: SyntaxFacts): never {
    throw new HclSyntaxError(syntaxProblem(code, facts));
  }

  /** Leaves the item because of a token that cannot stand where it does; a token of no grammar says so itself. */
  unexpected(token: Token, code: SyntaxCode, facts: Omit<SyntaxFacts, 'range'> & { range?: SourceRange }): never {
    const lexical = lexicalProblem(token);
    if (lexical !== undefined) throw new HclSyntaxError(lexical);
    this.fail(code, { range: token.range, ...facts });
  }
}

/** From the start of one range to the end of another. */
export function spanning(start: SourceRange, end: SourceRange): SourceRange {
  return { file: start.file, start: start.start, end: end.end };
}

function withoutComment(token: Token): Token {
  return token.kind === 'line-comment' ? { ...token, kind: 'newline' } : token;
}
