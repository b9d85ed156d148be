import { describeCharacter, isAlphaNumeric, isSpace } from './characters.js';
import { rightDelimiter, rightDelimiterAt } from './delimiters.js';
import { lexNumber } from './lex-number.js';
import type { Scanner } from './scanner.js';
import { type Keyword, keywordOf, type TokenKind } from './tokens.js';

/** What happened to the action while one token was cut. */
export type ActionProgress = 'inside' | 'closed' | 'failed';

/** What the lexer remembers while inside an action. */
export interface ActionState {
  /** Open parentheses. */
  depth: number;
  readonly plainWords: ReadonlySet<Keyword>;
}

/** Cuts the next token of the inside of an action, the right delimiter included. */
export function lexActionToken(scanner: Scanner, state: ActionState): ActionProgress {
  const closing = rightDelimiterAt(scanner.source, scanner.at);
  if (closing !== undefined) {
    if (state.depth > 0) return fail(scanner, 'unclosed left paren');
    return lexRightDelimiter(scanner, closing.trims);
  }
  const character = scanner.peek();
  if (character === '') return fail(scanner, 'unclosed action');
  if (isSpace(character)) return lexSpace(scanner);
  if (character === '(' || character === ')') return lexParenthesis(scanner, state);
  if (character === '"') return lexQuoted(scanner, { quote: '"', kind: 'string', name: 'quoted string' });
  if (character === "'")
    return lexQuoted(scanner, { quote: "'", kind: 'character-constant', name: 'character constant' });
  if (character === '`') return lexRawString(scanner);
  if (character === '$' || character === '.') return lexFieldOrVariable(scanner, character);
  if (/[-+0-9]/.test(character)) return lexNumber(scanner);
  if (isAlphaNumeric(character)) return lexWord(scanner, state.plainWords);
  return lexPunctuation(scanner);
}

function fail(scanner: Scanner, message: string): ActionProgress {
  scanner.fail(message);
  return 'failed';
}

function emit(scanner: Scanner, kind: TokenKind): ActionProgress {
  scanner.emit(kind);
  return 'inside';
}

function lexRightDelimiter(scanner: Scanner, trims: boolean): ActionProgress {
  if (trims) {
    scanner.at += 2;
    scanner.skip();
  }
  scanner.at += rightDelimiter.length;
  scanner.emit('right-delimiter');
  if (trims) while (isSpace(scanner.peek())) scanner.next();
  scanner.skip();
  return 'closed';
}

/** A run of white space; its last character may belong to the right trim mark. */
function lexSpace(scanner: Scanner): ActionProgress {
  while (isSpace(scanner.peek())) {
    if (rightDelimiterAt(scanner.source, scanner.at) !== undefined) break;
    scanner.next();
  }
  return emit(scanner, 'space');
}

function lexParenthesis(scanner: Scanner, state: ActionState): ActionProgress {
  if (scanner.next() === '(') {
    state.depth += 1;
    return emit(scanner, 'left-parenthesis');
  }
  if (state.depth === 0) return fail(scanner, 'unexpected right paren');
  state.depth -= 1;
  return emit(scanner, 'right-parenthesis');
}

function lexQuoted(scanner: Scanner, form: { quote: string; kind: TokenKind; name: string }): ActionProgress {
  scanner.next();
  for (;;) {
    let character = scanner.next();
    if (character === form.quote) return emit(scanner, form.kind);
    if (character === '\\') character = scanner.next();
    if (character === '' || character === '\n') return fail(scanner, `unterminated ${form.name}`);
  }
}

function lexRawString(scanner: Scanner): ActionProgress {
  const end = scanner.source.indexOf('`', scanner.at + 1);
  if (end < 0) return fail(scanner, 'unterminated raw quoted string');
  scanner.at = end + 1;
  return emit(scanner, 'raw-string');
}

/** `.`, `.Name`, `$`, `$name`, or a number that begins with a point. */
function lexFieldOrVariable(scanner: Scanner, first: string): ActionProgress {
  const isField = first === '.';
  // Go takes a point that ends the source for the start of a number, too.
  if (isField && /^[0-9]?$/.test(scanner.source.charAt(scanner.at + 1))) return lexNumber(scanner);
  scanner.next();
  if (atTerminator(scanner)) return emit(scanner, isField ? 'dot' : 'variable');
  while (isAlphaNumeric(scanner.peek())) scanner.next();
  if (!atTerminator(scanner)) return fail(scanner, `bad character ${describeCharacter(scanner.peek())}`);
  return emit(scanner, isField ? 'field' : 'variable');
}

function lexWord(scanner: Scanner, plainWords: ReadonlySet<Keyword>): ActionProgress {
  while (isAlphaNumeric(scanner.peek())) scanner.next();
  if (!atTerminator(scanner)) return fail(scanner, `bad character ${describeCharacter(scanner.peek())}`);
  const word = scanner.text();
  const keyword = keywordOf(word);
  if (keyword !== undefined && !plainWords.has(keyword)) return emit(scanner, keyword);
  return emit(scanner, word === 'true' || word === 'false' ? 'bool' : 'identifier');
}

/** Whether an identifier may end here. */
function atTerminator(scanner: Scanner): boolean {
  const character = scanner.peek();
  if (character === '' || isSpace(character) || '.,|:)('.includes(character)) return true;
  return scanner.startsWith(rightDelimiter);
}

function lexPunctuation(scanner: Scanner): ActionProgress {
  const character = scanner.next();
  if (character === '=') return emit(scanner, 'assign');
  if (character === '|') return emit(scanner, 'pipe');
  if (character === ':') {
    return scanner.accept('=') ? emit(scanner, 'declare') : fail(scanner, 'expected :=');
  }
  if (/^[!-~]$/.test(character)) return emit(scanner, 'character');
  return fail(scanner, `unrecognized character in action: ${describeCharacter(character)}`);
}
