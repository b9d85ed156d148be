import type { SourceRange } from '../../support/diagnostics.js';
import type { TokenStream } from './token-stream.js';
import type { Token } from './tokens.js';

const SIMPLE: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ['\\', '\\'],
]);

const ESCAPE = /\\(?:u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|u[0-9a-fA-F]*|U[0-9a-fA-F]*|([\s\S])|$)|\$\$\{|%%\{/gu;

/** The text that a run between quotes stands for; wrong escapes are reported and kept. @see spec-hcl2 A.3 */
export function unescapeQuoted(stream: TokenStream, token: Token): string {
  if (!/\\|\$\$\{|%%\{/.test(token.text)) return token.text;
  return token.text.replace(
    ESCAPE,
    (whole, short: string | undefined, long: string | undefined, simple: string | undefined, at: number) => {
      if (!whole.startsWith('\\')) return whole.slice(1);
      const character = simple === undefined ? codePoint(short ?? long) : SIMPLE.get(simple);
      if (character !== undefined) return character;
      stream.report('InvalidEscapeSequence', {
        range: within(token, at, whole.length),
        detail: `"${whole}" is no escape sequence.`,
        hint: hintFor(whole),
      });
      return whole;
    },
  );
}

/** The text of a heredoc or bare template: only `$${` and `%%{` are escapes. */
export function unescapeText(text: string): string {
  return text.replace(/\$\$\{|%%\{/g, (whole) => whole.slice(1));
}

function codePoint(hexadecimal: string | undefined): string | undefined {
  const code = hexadecimal === undefined ? -1 : Number.parseInt(hexadecimal, 16);
  const isSurrogate = code >= 0xd800 && code < 0xe000;
  return code < 0 || code > 0x10ffff || isSurrogate ? undefined : String.fromCodePoint(code);
}

function hintFor(sequence: string): string {
  if (/^\\u[dD][89a-fA-F]/.test(sequence))
    return 'Halves of a surrogate pair are no characters; \\U takes the whole one.';
  if (sequence.startsWith('\\u')) return '\\u is followed by four hexadecimal digits.';
  if (sequence.startsWith('\\U')) return '\\U is followed by eight hexadecimal digits, at most 0010FFFF.';
  if (sequence === '\\$') return 'A literal "${" is written "$${".';
  return 'A literal backslash is written "\\\\".';
}

/** A part of a token that stands on one line. */
function within({ range }: Token, at: number, length: number): SourceRange {
  const { line, column, offset } = range.start;
  const start = { line, column: column + at, offset: offset + at };
  return { file: range.file, start, end: { line, column: start.column + length, offset: start.offset + length } };
}
