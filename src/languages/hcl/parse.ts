import type { Diagnostic } from '../../support/diagnostics.js';
import { lexHcl, type PlaceOf } from './lex.js';
import type { Body, Expression, Template } from './nodes.js';
import { parseBody } from './parse-body.js';
import { parseExpression } from './parse-expression.js';
import { parseBare } from './parse-template.js';
import { describeToken, HclSyntaxError } from './problems.js';
import { TokenStream } from './token-stream.js';
import type { Token } from './tokens.js';

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

/**
 * Parses an expression that stands alone (JSON variant, console); undefined when it cannot be parsed. Line breaks are ignored.
 * @param place where offsets of the text are in the file, when the text is not the file
 */
export function parseHclExpression(file: string, text: string, place?: PlaceOf): Parsed<Expression | undefined> {
  return parseAlone(lexHcl(file, text, 'code', place), (stream) =>
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
export function parseHclTemplate(file: string, text: string, place?: PlaceOf): Parsed<Template | undefined> {
  return parseAlone(lexHcl(file, text, 'bare', place), parseBare);
}

function parseAlone<T>(tokens: readonly Token[], parse: (stream: TokenStream) => T): Parsed<T | undefined> {
  const stream = new TokenStream(tokens);
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
