import { randomUUID } from 'node:crypto';

/** A text whose field actions are out of the template engine's sight. */
export interface ProtectedText {
  readonly text: string;
  /** Puts the actions back into what became of the text. */
  restore(rendered: string): string;
  /** The offset in the original of an offset in the text. */
  originalOffset(offset: number): number;
}

/** `{{.`, or one blank between; up to the next `}}`. */
const FIELD_ACTION = /\{\{[ \t\n\f\r]?\.[^{}]*\}\}/g;

/**
 * Takes `{{ .HTTPIP }}`, `{{.}}` and the like out of the value of a variable, for later; other forms are rendered now,
 * against no data. A mark without braces stands for each, so that it may stand in a string constant, too.
 *
 * @see spec-json-template 2.3
 */
export function protectFields(original: string): ProtectedText {
  const kept: { readonly mark: string; readonly action: string; readonly at: number }[] = [];
  const text = original.replace(FIELD_ACTION, (action, at: number) => {
    const mark = randomUUID();
    kept.push({ mark, action, at });
    return mark;
  });
  return {
    text,
    restore: (rendered) => kept.reduce((result, { mark, action }) => result.replaceAll(mark, () => action), rendered),
    originalOffset: (offset) => {
      let shift = 0;
      for (const { mark, action, at } of kept) {
        if (at + shift >= offset) break;
        shift += mark.length - action.length;
      }
      return Math.max(0, offset - shift);
    },
  };
}
