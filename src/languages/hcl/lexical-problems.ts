import type { Diagnostic } from '../../support/diagnostics.js';
import { type SyntaxCode, syntaxProblem } from './problems.js';
import type { Token } from './tokens.js';

const OPERATORS: ReadonlyMap<string, string> = new Map([
  ['&', 'Bitwise operators do not exist. Logical "and" is "&&".'],
  ['|', 'Bitwise operators do not exist. Logical "or" is "||".'],
  ['^', 'Bitwise operators do not exist. "Not equal" is "!=".'],
  ['~', 'Bitwise operators do not exist. Logical "not" is "!".'],
  ['**', '"**" is no operator. The function for powers is pow(base, exponent).'],
]);

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["'", 'Strings stand in double quotes: "text".'],
  ['`', 'Strings stand in double quotes; text of several lines in a heredoc that starts with <<EOT.'],
  [';', 'A line break separates arguments and blocks, a comma the items of a collection.'],
  ['$', 'A sequence ${ ... } is for text within quotes. Outside of quotes write the expression alone.'],
  ['\u201c', 'This is a typographic quote. Use the straight one: ".'],
  ['\u201d', 'This is a typographic quote. Use the straight one: ".'],
  ['\u2018', 'This is a typographic quote. Use the straight one: ".'],
  ['\u2019', 'This is a typographic quote. Use the straight one: ".'],
  ['\u00a0', 'This is a no-break space. Put an ordinary space in its place.'],
  ['\uFFFD', 'The file must be encoded in UTF-8.'],
]);

/** What is wrong with a token that no grammar has; undefined for other tokens. */
export function lexicalProblem(token: Token): Diagnostic | undefined {
  const { kind, text, range } = token;
  if (kind === 'unclosed-comment') {
    return syntaxProblem('UnclosedComment', { range, detail: 'This comment has no end.', hint: 'Close it with "*/".' });
  }
  if (kind === 'missing-quote') return unterminatedQuote(token);
  if (kind !== 'invalid') return undefined;
  const operator = OPERATORS.get(text);
  const code: SyntaxCode = operator === undefined ? 'InvalidCharacter' : 'UnsupportedOperator';
  return syntaxProblem(code, {
    range,
    detail: `${quoted(text)} does not belong to the language.`,
    hint: operator ?? CHARACTERS.get(text),
  });
}

/** The problem of a string that has no closing quote. */
export function unterminatedQuote({ range }: Token): Diagnostic {
  return syntaxProblem('UnterminatedString', {
    range,
    detail: 'The string has no closing quote on its line.',
    hint: 'Add the closing quote. Text of several lines stands in a heredoc: <<EOT ... EOT.',
  });
}

function quoted(text: string): string {
  const code = text.codePointAt(0) ?? 0;
  return code < 0x20 || code === 0x7f ? `The control character ${code}` : `"${text}"`;
}
