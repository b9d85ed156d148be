import type { FormatLine, SpacedToken } from './format-lines.js';
import { nesting } from './tokens.js';

const WIDTH = 2;

/** Sets the spaces before the first token of each line: two for each level that an earlier line left open. */
export function indentLines(lines: readonly FormatLine[]): void {
  const levels: number[] = [];
  for (const line of lines) {
    const first = firstToken(line);
    const isBlank = first === undefined || first.token.kind === 'newline' || first.token.kind === 'end';
    const net = netBrackets(line);
    if (net < 0) closeLevels(levels, -net);
    if (!isBlank) first.spaces = WIDTH * levels.length;
    if (net > 0) levels.push(net);
  }
}

function firstToken({ lead, assign, comment }: FormatLine): SpacedToken | undefined {
  return lead[0] ?? assign[0] ?? comment[0];
}

/** What stands behind a heredoc's opener does not count. */
function netBrackets({ lead, assign }: FormatLine): number {
  let net = 0;
  for (const { token } of lead) {
    net += nesting(token.kind);
    if (token.kind === 'open-heredoc') break;
  }
  for (const { token } of assign) net += nesting(token.kind);
  return net;
}

/** A line that opened several brackets made one level, which is gone when all of them are closed. */
function closeLevels(levels: number[], closed: number): void {
  let left = closed;
  while (left > 0 && levels.length > 0) {
    const top = levels.pop() ?? 0;
    if (top > left) levels.push(top - left);
    left -= top;
  }
}
