import { nesting, type Token } from './tokens.js';

/** A token with the number of spaces to put before it. */
export interface SpacedToken {
  readonly token: Token;
  spaces: number;
}

/** A line in cells: what leads, from `=` on, and the comment at its end. Empty when it has none. */
export interface FormatLine {
  readonly lead: readonly SpacedToken[];
  readonly assign: readonly SpacedToken[];
  readonly comment: readonly SpacedToken[];
}

/** Splits tokens into lines of cells. A heredoc belongs to the line of its opener. */
export function formatLines(tokens: readonly Token[]): FormatLine[] {
  const lines: FormatLine[] = [];
  let current: SpacedToken[] = [];
  for (const token of tokens) {
    current.push({ token, spaces: 0 });
    if (!endsLine(token)) continue;
    lines.push(intoCells(current));
    current = [];
  }
  return lines;
}

/** The text of a formatted line. */
export function lineText({ lead, assign, comment }: FormatLine): string {
  return [lead, assign, comment]
    .flat()
    .map(({ token, spaces }) => `${' '.repeat(spaces)}${token.text}`)
    .join('');
}

function endsLine({ kind, text }: Token): boolean {
  return kind === 'newline' || kind === 'end' || (kind === 'line-comment' && text.endsWith('\n'));
}

function intoCells(line: readonly SpacedToken[]): FormatLine {
  const last = line.at(-1)?.token;
  const hasComment = line.length > 1 && (last?.kind === 'line-comment' || last?.kind === 'block-comment');
  const comment = hasComment ? line.slice(-1) : [];
  const code = hasComment ? line.slice(0, -1) : line;
  const equals = code.findIndex(({ token }, index) => index > 0 && token.kind === '=');
  if (equals === -1 || !isBalanced(code.slice(equals))) return { lead: code, assign: [], comment };
  return { lead: code.slice(0, equals), assign: code.slice(equals), comment };
}

function isBalanced(tokens: readonly SpacedToken[]): boolean {
  return tokens.reduce((depth, { token }) => depth + nesting(token.kind), 0) === 0;
}
