import type { Lexer } from './lex.js';
import { trimSpace } from './white-space.js';

/** Reads one token between quotes: a run of text, the start of a sequence, the closing quote, or a line break that must not be there. */
export function lexQuotedToken(lexer: Lexer): void {
  const { text, at } = lexer;
  if (text[at] === '"') {
    lexer.emit('close-quote', at + 1);
    lexer.leave();
    return;
  }
  if (lexSequenceStart(lexer)) return;
  const newline = newlineLength(text, at);
  if (newline > 0) {
    lexQuotedNewline(lexer, newline);
    return;
  }
  lexer.emit('quoted-literal', quotedEnd(text, at));
}

/** Reads one token of a heredoc; the closing marker must be alone on a line that has an end. */
export function lexHeredocToken(lexer: Lexer, marker: string): void {
  const { text, at } = lexer;
  const lineEnd = text.indexOf('\n', at);
  if (lineEnd !== -1 && text[at - 1] === '\n' && isAfterText(lexer)) {
    const line = text.slice(at, lineEnd);
    if (trimSpace(line) === marker) {
      lexer.emit('close-heredoc', at + line.replace(/\r$/, '').length);
      lexer.leave();
      return;
    }
  }
  lexBareToken(lexer);
}

/** Reads one token of a template without quotes: text to the end of its line, or the start of a sequence. */
export function lexBareToken(lexer: Lexer): void {
  if (lexSequenceStart(lexer)) return;
  lexer.emit('text-literal', bareEnd(lexer.text, lexer.at));
}

/** A line break within `${ }` does not start a line of the heredoc. */
function isAfterText(lexer: Lexer): boolean {
  const last = lexer.tokens.at(-1)?.kind;
  return last === 'open-heredoc' || last === 'text-literal';
}

function lexSequenceStart(lexer: Lexer): boolean {
  const { text, at } = lexer;
  if (!startsSequence(text, at)) return false;
  const end = text[at + 2] === '~' ? at + 3 : at + 2;
  lexer.emit(text[at] === '$' ? 'open-interpolation' : 'open-directive', end);
  lexer.enter({ kind: 'code', isSequence: true, depth: 0 });
  return true;
}

function startsSequence(text: string, at: number): boolean {
  return text[at + 1] === '{' && (text[at] === '$' || text[at] === '%');
}

/** `$${` and `%%{` are text: the doubling binds to the last two characters of a run. */
function isDoubled(text: string, at: number, runStart: number): boolean {
  return at > runStart && text[at - 1] === text[at];
}

function quotedEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && text[at] !== '"' && newlineLength(text, at) === 0) {
    if (startsSequence(text, at) && !isDoubled(text, at, start)) break;
    at += text[at] === '\\' && at + 1 < text.length && newlineLength(text, at + 1) === 0 ? 2 : 1;
  }
  return at;
}

function bareEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    if (text[at] === '\n') return at + 1;
    if (startsSequence(text, at) && !isDoubled(text, at, start)) return at;
    at++;
  }
  return at;
}

/**
 * A line break between quotes. When the next line looks as if it began something new, the quote was forgotten, and reading
 * goes on outside of it; else the text was meant to have several lines.
 */
function lexQuotedNewline(lexer: Lexer, length: number): void {
  if (looksLikeItem(lexer.text, lexer.at + length)) {
    lexer.emit('missing-quote', lexer.at);
    lexer.leave();
    return;
  }
  lexer.emit('quoted-newline', lexer.at + length);
}

const ITEM = /[ \t]*(?:$|\r?\n|[#}\])]|\/\/|[\w-]+[ \t]*(?:=|\{|"[^"\n]*"[ \t]*[{"]))/y;

function looksLikeItem(text: string, at: number): boolean {
  ITEM.lastIndex = at;
  return ITEM.test(text);
}

function newlineLength(text: string, at: number): number {
  if (text[at] === '\n') return 1;
  return text[at] === '\r' && text[at + 1] === '\n' ? 2 : 0;
}
