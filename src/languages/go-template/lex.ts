import { isSpace } from './characters.js';
import { leftDelimiter, leftTrimMark, rightDelimiterAt } from './delimiters.js';
import { lexActionToken } from './lex-action.js';
import { Scanner } from './scanner.js';
import type { Keyword, Token } from './tokens.js';

/** What the lexer does next: text outside actions, or the inside of an action. */
type Mode = 'text' | 'action' | 'done';

/**
 * Cuts a template's source into tokens, ending with `eof` or `error`.
 * `plainWords` are keywords that are ordinary identifiers here (`break` when a function has that name).
 */
export function lex(source: string, plainWords: ReadonlySet<Keyword> = new Set()): Token[] {
  const scanner = new Scanner(source);
  const action = { depth: 0, plainWords };
  let mode: Mode = 'text';
  while (mode !== 'done') {
    if (mode === 'text') {
      mode = lexText(scanner);
      action.depth = 0;
      continue;
    }
    const result = lexActionToken(scanner, action);
    if (result === 'failed') mode = 'done';
    if (result === 'closed') mode = 'text';
  }
  return scanner.tokens;
}

/** Text up to the next action, and that action's left delimiter. */
function lexText(scanner: Scanner): Mode {
  const found = scanner.source.indexOf(leftDelimiter, scanner.at);
  if (found < 0) {
    scanner.at = scanner.source.length;
    if (scanner.at > scanner.start) scanner.emit('text');
    scanner.emit('eof');
    return 'done';
  }
  scanner.at = found;
  const trims = scanner.startsWith('-', 2) && isSpace(scanner.source.charAt(found + 3));
  while (trims && scanner.at > scanner.start && isSpace(scanner.source.charAt(scanner.at - 1))) scanner.at -= 1;
  if (scanner.at > scanner.start) scanner.emit('text');
  scanner.at = found;
  scanner.skip();
  return lexLeftDelimiter(scanner, trims ? leftTrimMark.length : 0);
}

function lexLeftDelimiter(scanner: Scanner, trimLength: number): Mode {
  scanner.at += leftDelimiter.length;
  if (scanner.startsWith('/*', trimLength)) {
    scanner.at += trimLength;
    scanner.skip();
    return lexComment(scanner);
  }
  scanner.emit('left-delimiter');
  scanner.at += trimLength;
  scanner.skip();
  return 'action';
}

function lexComment(scanner: Scanner): Mode {
  const end = scanner.source.indexOf('*/', scanner.at + 2);
  if (end < 0) {
    scanner.fail('unclosed comment');
    return 'done';
  }
  scanner.at = end + 2;
  const delimiter = rightDelimiterAt(scanner.source, scanner.at);
  if (delimiter === undefined) {
    scanner.fail('comment ends before closing delimiter');
    return 'done';
  }
  scanner.at += delimiter.length;
  if (delimiter.trims) while (isSpace(scanner.peek())) scanner.next();
  scanner.skip();
  return 'text';
}
