import type { TokenStream } from './token-stream.js';
import { nesting, type Token } from './tokens.js';

/** Streams in which a search for balanced brackets reached the end of the file: it is not tried again. */
const unbalanced = new WeakSet<TokenStream>();

/**
 * Moves past a wrong item that started at token `first`: behind the line break where its brackets are balanced again, or before the
 * brace that closes the block around it. When brackets are never balanced: to the next line that looks like an item.
 */
export function skipItem(stream: TokenStream, first: number, place: 'file' | 'block'): void {
  const failed = stream.index;
  const end = unbalanced.has(stream) ? undefined : balancedEnd(stream, { first, failed, place });
  if (end === undefined) unbalanced.add(stream);
  stream.index = Math.max(end ?? nextItemLine(stream, first, failed), first + 1);
}

interface Search {
  readonly first: number;
  readonly failed: number;
  readonly place: 'file' | 'block';
}

/** Index of the token to go on with; undefined when the file ends before the brackets are balanced. */
function balancedEnd(stream: TokenStream, { first, failed, place }: Search): number | undefined {
  let depth = 0;
  for (let at = first; ; at++) {
    const token = stream.tokenAt(at);
    if (token.kind === 'end') return depth === 0 ? at : undefined;
    if (depth === 0 && token.kind === '}' && place === 'block' && at > first) return at;
    depth = Math.max(0, depth + nesting(token.kind));
    if (depth === 0 && token.kind === 'newline' && at >= failed - 1) return afterContinuation(stream, at + 1, failed);
  }
}

/** The failing token was the line break itself: a next line that is no item is the rest of the wrong expression. */
function afterContinuation(stream: TokenStream, next: number, failed: number): number {
  if (next - 1 > failed || isItemStart(stream.tokenAt(next))) return next;
  let at = next;
  while (stream.tokenAt(at).kind !== 'newline' && stream.tokenAt(at).kind !== 'end') at++;
  return at;
}

function isItemStart({ kind }: Token): boolean {
  return kind === 'identifier' || kind === '}' || kind === 'newline' || kind === 'end';
}

/** A line that is not indented more than the wrong item and starts with a name, or with a brace further to the left. */
function nextItemLine(stream: TokenStream, first: number, failed: number): number {
  const { column } = stream.tokenAt(first).range.start;
  for (let at = Math.max(first + 1, failed - 1); ; at++) {
    const token = stream.tokenAt(at);
    if (token.kind === 'end') return at;
    if (stream.tokenAt(at - 1).kind !== 'newline') continue;
    const indent = token.range.start.column;
    if (token.kind === 'identifier' && indent <= column && startsItem(stream.tokenAt(at + 1))) return at;
    if (token.kind === '}' && indent < column) return at;
  }
}

function startsItem({ kind }: Token): boolean {
  return kind === '=' || kind === '{' || kind === 'open-quote' || kind === 'identifier';
}
