import type { Lexer, LexMode } from './lex.js';
import { heredocOpener, PUNCTUATION, type Punctuation } from './tokens.js';

const BLANKS = /[ \t]+/y;
const NEWLINE = /\r?\n/y;
const LINE_COMMENT = /(?:#|\/\/)[^\n]*\n?/y;
const HEREDOC = /<<-?[\p{ID_Start}_][\p{ID_Continue}-]*\r?\n/uy;
const IDENTIFIER = /[\p{ID_Start}_][\p{ID_Continue}-]*/uy;
/** Greedy on dots, so that `1.2.3` is one (wrong) number. */
const NUMBER = /\d+(?:\.\d+)*(?:\.?[eE][+-]?\d+)?/y;
const INVALID = /\*\*|[\s\S]/uy;

/** Reads one token (or a run of blanks) of code. */
export function lexExpressionToken(lexer: Lexer, mode: LexMode & { kind: 'code' }): void {
  const blanks = lexer.match(BLANKS);
  if (blanks !== undefined) {
    lexer.at += blanks[0].length;
    return;
  }
  if (lexWord(lexer) || lexComment(lexer) || lexOpener(lexer)) return;
  lexPunctuation(lexer, mode);
}

function lexWord(lexer: Lexer): boolean {
  const word = lexer.match(IDENTIFIER);
  if (word !== undefined) return emit(lexer, 'identifier', word);
  const number = lexer.match(NUMBER);
  if (number !== undefined) return emit(lexer, 'number', number);
  const newline = lexer.match(NEWLINE);
  return newline !== undefined && emit(lexer, 'newline', newline);
}

function lexComment(lexer: Lexer): boolean {
  const line = lexer.match(LINE_COMMENT);
  if (line !== undefined) return emit(lexer, 'line-comment', line);
  if (!lexer.text.startsWith('/*', lexer.at)) return false;
  const end = lexer.text.indexOf('*/', lexer.at + 2);
  if (end === -1) lexer.emit('unclosed-comment', lexer.text.length);
  else lexer.emit('block-comment', end + 2);
  return true;
}

function lexOpener(lexer: Lexer): boolean {
  if (lexer.text[lexer.at] === '"') {
    lexer.emit('open-quote', lexer.at + 1);
    lexer.enter({ kind: 'quoted' });
    return true;
  }
  const heredoc = lexer.match(HEREDOC);
  if (heredoc === undefined) return false;
  emit(lexer, 'open-heredoc', heredoc);
  lexer.enter({ kind: 'heredoc', marker: heredocOpener(heredoc[0]).marker });
  return true;
}

function lexPunctuation(lexer: Lexer, mode: LexMode & { kind: 'code' }): void {
  const { text, at } = lexer;
  if (mode.isSequence && mode.depth === 0 && (text[at] === '}' || text.startsWith('~}', at))) {
    lexer.emit('close-sequence', text[at] === '}' ? at + 1 : at + 2);
    lexer.leave();
    return;
  }
  const found = PUNCTUATION.find((candidate) => text.startsWith(candidate, at));
  if (found === undefined) {
    lexer.emit('invalid', at + (lexer.match(INVALID)?.[0].length ?? 1));
    return;
  }
  countBraces(mode, found);
  lexer.emit(found, at + found.length);
}

function countBraces(mode: LexMode & { kind: 'code' }, found: Punctuation): void {
  if (found === '{') mode.depth++;
  if (found === '}' && mode.depth > 0) mode.depth--;
}

function emit(
  lexer: Lexer,
  kind: 'identifier' | 'number' | 'newline' | 'line-comment' | 'open-heredoc',
  match: RegExpExecArray,
): true {
  lexer.emit(kind, lexer.at + match[0].length);
  return true;
}
