import { lexHcl } from '../../languages/hcl/lex.js';
import type { Diagnostic, SourceRange } from '../../support/diagnostics.js';
import { replaceAt, starred } from '../starred.js';

/** A place of a file that may hold a secret. `constant`: all of it, as forgotten quotes make a name of a text; else its texts. */
export interface SecretPlace {
  readonly kind: 'constant' | 'expression';
  readonly range: SourceRange;
}

/**
 * The text of a file for showing diagnostics: what may be secret is asterisks, and everything stays at its place. (What could
 * not be read as a value cannot be masked later.)
 */
export function hideTexts(file: string, text: string, places: readonly SecretPlace[]): string {
  let shown = text;
  for (const { kind, range } of places) {
    if (range.file !== file) continue;
    const source = text.slice(range.start.offset, range.end.offset);
    const hidden = kind === 'constant' ? starred(source) : withoutLiterals(source, file.endsWith('.json'));
    shown = replaceAt(shown, range.start.offset, hidden);
  }
  return shown;
}

function withoutLiterals(expression: string, isJson: boolean): string {
  if (isJson) return expression.replaceAll(/"(?:[^"\\]|\\.)*"/gs, starred);
  let hidden = expression;
  for (const { kind, text, range } of lexHcl('', expression)) {
    if (kind !== 'quoted-literal' && kind !== 'text-literal') continue;
    hidden = replaceAt(hidden, range.start.offset, starred(text));
  }
  return hidden;
}

/** The problem; without words of the text, where it touches a secret. (Problems quote names, not the texts of an expression.) */
export function withoutSecrets(diagnostic: Diagnostic, places: readonly SecretPlace[]): Diagnostic {
  const { range } = diagnostic;
  if (range === undefined) return diagnostic;
  const isSecret = places.some((place) => place.kind === 'constant' && touch(place.range, range));
  return isSecret ? withoutText(diagnostic) : diagnostic;
}

/** True when two places overlap, or one begins where the other ends. */
export function touch(a: SourceRange, b: SourceRange): boolean {
  return a.file === b.file && a.start.offset <= b.end.offset && b.start.offset <= a.end.offset;
}

/** The problem without the words that it may quote of a secret: forgotten quotes make a name of it. */
export function withoutText({ severity, code, summary, range }: Diagnostic): Diagnostic {
  const detail = 'What is written there is not shown, because it may be sensitive.';
  const hint = 'Write a constant as in a template: "text", true, ["a", "b"] or { name = "value" }.';
  return { severity, code, summary, detail, hint, range };
}
