import type { Diagnostic } from '../../support/diagnostics.js';
import { type LexStart, lexHcl } from './lex.js';
import type { Body, Expression, Template } from './nodes.js';
import { parseBody } from './parse-body.js';
import { parseExpression } from './parse-expression.js';
import { parseBare } from './parse-template.js';
import { describeToken, HclSyntaxError } from './problems.js';
import { TokenStream } from './token-stream.js';

/** A parsed piece of source: the tree, and every problem found. */
export interface Parsed<T> {
  readonly node: T;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Parses a file in native syntax. There is always a body: wrong items are reported and left out.
 * @param file the path as the user gave it, for ranges
 * @see spec-hcl2 A.1-A.4
 */
export function parseHcl(file: string, text: string): Parsed<Body> {
  const stream = new TokenStream(lexHcl(file, text));
  const node = parseBody(stream, 'file');
  return { node, diagnostics: inSourceOrder(stream.diagnostics) };
}

/** Parses an expression that stands alone (JSON variant, console); undefined when it cannot be parsed. Line breaks are ignored. */
export function parseHclExpression(file: string, text: string): Parsed<Expression | undefined> {
  return parseAlone(file, text, 'code', (stream) =>
    stream.within('ignored', () => {
      const expression = parseExpression(stream);
      const rest = stream.peek();
      if (rest.kind === 'end') return expression;
      return stream.unexpected(rest, 'ExtraCharactersAfterExpression', {
        detail: `Expected the end of the expression, found ${describeToken(rest)}.`,
      });
    }),
  );
}

/** Parses a template without quotes (JSON strings, templatefile); undefined when it cannot be parsed. */
export function parseHclTemplate(file: string, text: string): Parsed<Template | undefined> {
  return parseAlone(file, text, 'bare', parseBare);
}

function parseAlone<T>(
  file: string,
  text: string,
  start: LexStart,
  parse: (stream: TokenStream) => T,
): Parsed<T | undefined> {
  const stream = new TokenStream(lexHcl(file, text, start));
  try {
    const node = parse(stream);
    return { node, diagnostics: inSourceOrder(stream.diagnostics) };
  } catch (error) {
    if (!(error instanceof HclSyntaxError)) throw error;
    return { node: undefined, diagnostics: inSourceOrder([...stream.diagnostics, error.diagnostic]) };
  }
}

function inSourceOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((a, b) => (a.range?.start.offset ?? 0) - (b.range?.start.offset ?? 0));
}
