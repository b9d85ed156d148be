import { lexHcl } from '../../languages/hcl/lex.js';
import type { Diagnostic, SourceRange } from '../../support/diagnostics.js';
import type { Declarations } from './declarations.js';

/** A place of a file that may hold a secret. `constant`: all of it, as forgotten quotes make a name of a text; else its texts. */
export interface SecretPlace {
  readonly kind: 'constant' | 'expression';
  readonly range: SourceRange;
}

/** Where a template writes what it calls sensitive: defaults of variables, and locals. */
export function secretPlaces({ variables, locals }: Declarations): readonly SecretPlace[] {
  const places: SecretPlace[] = [];
  for (const { isSensitive, defaultExpression } of variables.values()) {
    if (isSensitive && defaultExpression !== undefined) {
      places.push({ kind: 'constant', range: defaultExpression.range });
    }
  }
  for (const { isSensitive, expression } of locals.values()) {
    if (isSensitive) places.push({ kind: 'expression', range: expression.range });
  }
  return places;
}

/**
 * The text of a file for showing diagnostics: what may be secret is asterisks, and everything stays at its place. (What could
 * not be read as a value cannot be masked later.)
 */
export function hideTexts(file: string, text: string, places: readonly SecretPlace[]): string {
  let shown = text;
  for (const { kind, range } of places) {
    if (range.file !== file) continue;
    const [start, end] = [range.start.offset, range.end.offset];
    const source = text.slice(start, end);
    const hidden = kind === 'constant' ? starred(source) : withoutLiterals(source, file.endsWith('.json'));
    shown = shown.slice(0, start) + hidden + shown.slice(end);
  }
  return shown;
}

/** Blanks, quotes and brackets stay. */
function starred(text: string): string {
  return text.replaceAll(/[^\s"=,:()[\]{}]/g, '*');
}

function withoutLiterals(expression: string, isJson: boolean): string {
  if (isJson) return expression.replaceAll(/"(?:[^"\\]|\\.)*"/gs, starred);
  let hidden = expression;
  for (const { kind, range } of lexHcl('', expression)) {
    if (kind !== 'quoted-literal' && kind !== 'text-literal') continue;
    const [start, end] = [range.start.offset, range.end.offset];
    hidden = hidden.slice(0, start) + starred(expression.slice(start, end)) + hidden.slice(end);
  }
  return hidden;
}

/** The problem without the words that it may quote of a secret: forgotten quotes make a name of it. */
export function withoutText({ severity, code, summary, range }: Diagnostic): Diagnostic {
  const detail = 'What is written there is not shown, because it may be sensitive.';
  const hint = 'Write a constant as in a template: "text", true, ["a", "b"] or { name = "value" }.';
  return { severity, code, summary, detail, hint, range };
}
