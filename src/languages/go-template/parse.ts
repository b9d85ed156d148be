import { isBuiltin } from './builtins.js';
import type { FunctionNames } from './functions.js';
import { lex } from './lex.js';
import type { ListNode } from './nodes.js';
import { ControlParser } from './parse-control.js';
import { TokenStream } from './token-stream.js';
import type { Keyword } from './tokens.js';

/** A parsed template: its own text and the templates that it defines. */
export interface GoTemplate {
  readonly name: string;
  readonly source: string;
  /** By name; the template's own text is under its own name. */
  readonly trees: ReadonlyMap<string, ListNode>;
}

/** What {@link parseTemplate} needs beside the source. */
export interface ParseOptions {
  /** The name in error texts; `root` when absent. */
  readonly name?: string;
  /** The functions that exist beside Go's builtins. */
  readonly functions: FunctionNames;
}

/**
 * Parses a Go template. Throws a {@link GoTemplateError} of phase `parse` with Go's text and the place of the problem.
 *
 * @see spec-json-template 7.2; Go's text/template documentation
 */
export function parseTemplate(source: string, options: ParseOptions): GoTemplate {
  const name = options.name ?? 'root';
  const { functions } = options;
  const isGiven = typeof functions === 'function' ? functions : (word: string) => functions.has(word);
  const isFunction = (word: string) => isGiven(word) || isBuiltin(word);
  const words: readonly Keyword[] = ['break', 'continue'];
  const tokens = lex(source, new Set(words.filter(isFunction)));
  const trees = new ControlParser(new TokenStream(name, source, tokens), isFunction).parse(name);
  return { name, source, trees };
}
