import { GoTemplateError, positionAt } from './errors.js';
import { quote } from './quote.js';
import { keywordOf, type Token, type TokenKind } from './tokens.js';
import { utf8Length } from './utf8.js';

/** Where an error is reported: Go names the line of the last token read; the offset is for carets. */
export interface ErrorPlace {
  readonly line?: number;
  readonly offset?: number;
  readonly functionName?: string;
}

/** The parser's view of the tokens: look ahead, go back, and fail with Go's texts. */
export class TokenStream {
  /** The line where the current action began, 0 outside. */
  actionLine = 0;
  #index = 0;
  #furthest = 0;

  readonly name: string;
  readonly source: string;
  readonly #tokens: readonly Token[];

  constructor(name: string, source: string, tokens: readonly Token[]) {
    this.name = name;
    this.source = source;
    this.#tokens = tokens;
  }

  peek(): Token {
    const token = this.#tokens[Math.min(this.#index, this.#tokens.length - 1)];
    this.#furthest = Math.max(this.#furthest, Math.min(this.#index, this.#tokens.length - 1));
    return token ?? { kind: 'eof', text: '', offset: 0, line: 1 };
  }

  next(): Token {
    const token = this.peek();
    this.#index += 1;
    return token;
  }

  /** Gives back the last `count` tokens. */
  backup(count = 1): void {
    this.#index -= count;
  }

  /** The position to give to {@link rewind}. */
  mark(): number {
    return this.#index;
  }

  rewind(mark: number): void {
    this.#index = mark;
  }

  nextNonSpace(): Token {
    let token = this.next();
    while (token.kind === 'space') token = this.next();
    return token;
  }

  peekNonSpace(): Token {
    const token = this.nextNonSpace();
    this.backup();
    return token;
  }

  expect(kinds: readonly TokenKind[], context: string): Token {
    const token = this.nextNonSpace();
    return kinds.includes(token.kind) ? token : this.unexpected(token, context);
  }

  /** The line that Go names in parse errors now. */
  line(): number {
    return this.#tokens[this.#furthest]?.line ?? 1;
  }

  unexpected(token: Token, context: string): never {
    const { actionLine } = this;
    if (token.kind !== 'error') this.fail(`unexpected ${describe(token)} in ${context}`, { offset: token.offset });
    let extra = '';
    if (actionLine !== 0 && actionLine !== token.line) {
      extra = ` in action started at ${this.name}:${actionLine}`;
      // Go avoids "action in action".
      if (token.text.endsWith(' action')) extra = extra.slice(' in action'.length);
    }
    this.fail(token.text + extra, { offset: token.offset });
  }

  fail(message: string, place: ErrorPlace = {}): never {
    const offset = Math.min(place.offset ?? this.#tokens[this.#furthest]?.offset ?? 0, this.source.length);
    throw new GoTemplateError(`template: ${this.name}:${place.line ?? this.line()}: ${message}`, {
      phase: 'parse',
      position: positionAt(this.source, offset),
      functionName: place.functionName,
    });
  }
}

function describe(token: Token): string {
  if (token.kind === 'eof') return 'EOF';
  if (token.kind === 'dot' || keywordOf(token.kind) !== undefined) return `<${token.text}>`;
  if (utf8Length(token.text) <= 10) return quote(token.text);
  return `${quote([...token.text].slice(0, 10).join(''))}...`;
}
