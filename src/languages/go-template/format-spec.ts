import { runeCount } from './utf8.js';

/** What stands between `%` and the verb. */
export interface FormatSpec {
  readonly plus?: boolean;
  readonly minus?: boolean;
  readonly sharp?: boolean;
  readonly space?: boolean;
  readonly zero?: boolean;
  /** In runes. */
  readonly width?: number | undefined;
  readonly precision?: number | undefined;
  /** `%+v`: field names of structs. */
  readonly plusV?: boolean;
  /** `%#v`: Go syntax. */
  readonly sharpV?: boolean;
}

/** No flag, width or precision. */
export const plainSpec: FormatSpec = {};

/** Fills the text up to the width: blanks on the left, on the right with `-`, zeros on the left with `0`. */
export function pad(text: string, spec: FormatSpec): string {
  const missing = (spec.width ?? 0) - runeCount(text);
  if (missing <= 0) return text;
  if (spec.minus) return text + ' '.repeat(missing);
  return (spec.zero ? '0' : ' ').repeat(missing) + text;
}
