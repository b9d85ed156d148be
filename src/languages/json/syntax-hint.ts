/**
 * How to mend the usual mistakes in JSON; undefined when the text gives no clue.
 * @param comments how comments are written instead
 */
export function jsonSyntaxHint(text: string, offset: number, comments: string): string | undefined {
  if (text.startsWith('\ufeff')) return 'Save the file without a byte order mark.';
  if (/^\ufffd|^.?\u0000/.test(text)) return 'This is not UTF-8: save the file as UTF-8, without a byte order mark.';
  const character = text[offset];
  if (character === '/' || character === '#') return `JSON has no comments; ${comments}.`;
  if ((character === '}' || character === ']') && endsWithComma(text, offset)) return 'Remove the comma before it.';
  if (character === "'") return 'Strings stand in double quotes.';
  if (character === '\n' || character === '\t') return 'Write line breaks and tabs in strings as \\n and \\t.';
  if (character === undefined) return 'The file ends too early: a bracket, brace or quote is not closed.';
  return undefined;
}

function endsWithComma(text: string, offset: number): boolean {
  return text.slice(0, offset).trimEnd().endsWith(',');
}
