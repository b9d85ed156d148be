import { unterminatedQuote } from './lexical-problems.js';
import type { Template } from './nodes.js';
import { describeToken, HclSyntaxError } from './problems.js';
import { removeIndentation } from './template-indentation.js';
import { type FlatPart, parseSequence } from './template-parts.js';
import { nestParts } from './template-tree.js';
import { trimParts } from './template-trim.js';
import { spanning, type TokenStream } from './token-stream.js';
import { heredocOpener, type Token } from './tokens.js';
import { unescapeQuoted, unescapeText } from './unescape.js';

/** Parses a string in quotes. @see spec-hcl2 A.3 */
export function parseQuoted(stream: TokenStream): Template {
  const open = stream.next();
  return stream.nested(() => {
    const parts: FlatPart[] = [];
    for (;;) {
      const token = stream.tokenAt(stream.index);
      if (token.kind === 'close-quote') {
        stream.next();
        return assemble(stream, 'quoted', parts, { open, close: token });
      }
      if (token.kind === 'end' || token.kind === 'missing-quote') throw new HclSyntaxError(unterminatedQuote(token));
      const part = parsePart(stream, token);
      if (part !== undefined) parts.push(part);
    }
  });
}

/** Parses a heredoc, from its opener to its closing marker. */
export function parseHeredoc(stream: TokenStream): Template {
  const open = stream.next();
  const { marker, isIndented } = heredocOpener(open.text);
  return stream.nested(() => {
    const parts: FlatPart[] = [];
    for (;;) {
      const token = stream.tokenAt(stream.index);
      if (token.kind === 'close-heredoc') {
        stream.next();
        trimParts(parts);
        if (isIndented) removeIndentation(parts);
        return assemble(stream, 'heredoc', parts, { open, close: token });
      }
      if (token.kind === 'end') {
        stream.fail('UnterminatedString', {
          range: token.range,
          detail: `The heredoc that starts on line ${open.range.start.line} has no end.`,
          hint: `Close it with a line that holds ${marker} alone, followed by a line break.`,
        });
      }
      const part = parsePart(stream, token);
      if (part !== undefined) parts.push(part);
    }
  });
}

/** Parses a template without quotes, to the end of the stream. */
export function parseBare(stream: TokenStream): Template {
  const open = stream.tokenAt(stream.index);
  const parts: FlatPart[] = [];
  for (;;) {
    const token = stream.tokenAt(stream.index);
    if (token.kind === 'end') return assemble(stream, 'bare', parts, { open, close: token });
    const part = parsePart(stream, token);
    if (part !== undefined) parts.push(part);
  }
}

/** One piece of a template; undefined for a line break in quotes, which is reported. */
function parsePart(stream: TokenStream, token: Token): FlatPart | undefined {
  if (token.kind === 'open-interpolation' || token.kind === 'open-directive') return parseSequence(stream);
  stream.index++;
  const { range } = token;
  if (token.kind === 'text-literal') return { kind: 'text', value: unescapeText(token.text), range };
  if (token.kind === 'quoted-literal') return { kind: 'text', value: unescapeQuoted(stream, token), range };
  if (token.kind === 'quoted-newline') {
    stream.report('InvalidMultiLineString', {
      range,
      detail: 'A string in quotes stands on one line.',
      hint: 'Write a line break as \\n, or use a heredoc: <<EOT ... EOT.',
    });
    return undefined;
  }
  return stream.unexpected(token, 'UnterminatedString', {
    detail: `Expected the rest of the string, found ${describeToken(token)}.`,
  });
}

function assemble(
  stream: TokenStream,
  form: Template['form'],
  parts: FlatPart[],
  { open, close }: { open: Token; close: Token },
): Template {
  if (form !== 'heredoc') trimParts(parts);
  const isWrapper = form !== 'heredoc' && parts.length === 1 && parts[0]?.kind === 'interpolation';
  return {
    kind: 'template',
    form,
    parts: nestParts(stream, parts, close),
    isWrapper,
    range: spanning(open.range, close.range),
  };
}
