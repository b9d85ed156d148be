import type { SourcePosition, SourceRange } from '../../support/diagnostics.js';
import type { JsonMap, JsonMember, JsonNode } from '../json/json-nodes.js';
import type { PlaceOf } from './lex.js';
import type { Expression, Template } from './nodes.js';
import { type Parsed, parseHclExpression, parseHclTemplate } from './parse.js';

/** A string of a JSON file, as a value or as a key. */
export interface JsonText {
  readonly value: string;
  readonly raw?: string | undefined;
  readonly range: SourceRange;
}

/** The key of a member as a string. */
export function keyText({ name, rawName, nameRange }: JsonMember): JsonText {
  return { value: name, raw: rawName, range: nameRange };
}

/** The string as the template that it is where there is a scope. @see spec-hcl2 A.9 */
export function parseJsonTemplate(text: JsonText): Parsed<Template | undefined> {
  return parseHclTemplate(text.range.file, text.value, placeIn(text));
}

/**
 * What stands where a type, a keyword or a traversal is expected: the expression itself; of the JSON variant the expression
 * that a string holds. Undefined when there is none.
 */
export function keywordExpression(expression: Expression): Expression | undefined {
  if (expression.kind === 'scoped') return keywordExpression(expression.expression);
  if (expression.kind !== 'json') return expression;
  const { node } = expression;
  if (node.kind !== 'string') return undefined;
  return parseHclExpression(node.range.file, node.value, placeIn(node)).node;
}

/** Every template in a JSON value, keys included, in source order. */
export function jsonTemplates(node: JsonNode): readonly Template[] {
  if (node.kind === 'string') return templateOf(node);
  if (node.kind === 'list') return node.items.flatMap(jsonTemplates);
  return node.kind === 'map' ? templatesOfMap(node) : [];
}

function templatesOfMap({ entries }: JsonMap): readonly Template[] {
  return entries.flatMap((member) => [...templateOf(keyText(member)), ...jsonTemplates(member.value)]);
}

function templateOf(text: JsonText): readonly Template[] {
  const { node } = parseJsonTemplate(text);
  return node === undefined ? [] : [node];
}

/** Where the characters of the string are in its file: it stands on one line, behind a quote. */
function placeIn({ value, raw, range: { start } }: JsonText): PlaceOf {
  const at = (units: number): SourcePosition => ({
    line: start.line,
    column: start.column + 1 + units,
    offset: start.offset + 1 + units,
  });
  if (raw === undefined) return at;
  const offsets = rawOffsets(raw);
  return (offset) => at(offsets[Math.min(offset, value.length)] ?? raw.length);
}

/** For every UTF-16 unit of the decoded string, and for its end, the offset in the text between the quotes. */
function rawOffsets(raw: string): readonly number[] {
  const offsets: number[] = [];
  for (let at = 0; at < raw.length; ) {
    offsets.push(at);
    if (raw[at] !== '\\') at += 1;
    else at += raw[at + 1] === 'u' ? 6 : 2;
  }
  return [...offsets, raw.length];
}
