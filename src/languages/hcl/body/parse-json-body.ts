import type { Diagnostic, SourceRange } from '../../../support/diagnostics.js';
import { BuildError } from '../../../support/errors.js';
import type { JsonNode } from '../../json/json-nodes.js';
import { JsonReader } from '../../json/json-reader.js';
import { jsonSyntaxHint } from '../../json/syntax-hint.js';
import type { HclBody } from './body.js';
import { incorrectType } from './json-blocks.js';
import { jsonBody } from './json-body.js';
import { bodyProblem } from './problems.js';

/** A file in JSON syntax: there is always a body, an empty one when the text is wrong. */
export interface ParsedJsonBody {
  readonly body: HclBody;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parses a file in JSON syntax. @see spec-hcl2 A.9 */
export function parseJsonBody(file: string, text: string): ParsedJsonBody {
  const reader = new JsonReader(file, text, 'any');
  const empty = (diagnostic: Diagnostic): ParsedJsonBody => {
    const node: JsonNode = { kind: 'map', entries: [], range: reader.lines.range(0, Math.min(1, text.length)) };
    return { body: jsonBody(node), diagnostics: [diagnostic] };
  };
  try {
    const node = reader.document();
    if (node.kind !== 'map' && node.kind !== 'list') return empty(incorrectType(node, 'an object'));
    return { body: jsonBody(node), diagnostics: [] };
  } catch (error) {
    if (!(error instanceof BuildError) || error.code !== 'JsonSyntax') throw error;
    return empty(syntaxProblem(error, text, (start, end) => reader.lines.range(start, end)));
  }
}

function syntaxProblem(
  { message, range }: BuildError,
  text: string,
  rangeOf: (start: number, end: number) => SourceRange,
): Diagnostic {
  const at = range?.start.offset ?? 0;
  const word = /beginning of value|in literal/.test(message) ? wordAround(text, at) : undefined;
  if (word !== undefined) {
    const keyword = text.slice(word.start, word.end);
    return bodyProblem('InvalidJsonKeyword', {
      range: rangeOf(word.start, word.end),
      detail: `"${keyword}" is no JSON keyword: these are true, false and null.`,
      hint: 'A text stands in double quotes.',
    });
  }
  const hint = jsonSyntaxHint(text, at, 'a property named "//" can hold one');
  return bodyProblem('InvalidJson', {
    range: range ?? rangeOf(at, at),
    detail: `The file is no JSON: ${message}.`,
    hint,
  });
}

/** The letters around an offset; undefined when there are none. */
function wordAround(text: string, offset: number): { readonly start: number; readonly end: number } | undefined {
  let start = offset;
  let end = offset;
  while (isLetter(text[start - 1])) start--;
  while (isLetter(text[end])) end++;
  return start === end ? undefined : { start, end };
}

function isLetter(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-z]/.test(character);
}
