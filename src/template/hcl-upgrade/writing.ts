import type { SourceString } from '../../config/source-value.js';
import { quoteParts, type TextPart } from './hcl-text.js';
import type { Notes } from './notes.js';
import { translateText } from './translate-text.js';
import type { Names, Place } from './translation.js';

/** How the strings of one place of the file are written. */
export interface Writing {
  readonly notes: Notes;
  /** The parts of a string in HCL2; what cannot be translated is noted. */
  parts(value: Pick<SourceString, 'value' | 'range'>): readonly TextPart[];
  /** The same as a quoted template. */
  text(value: Pick<SourceString, 'value' | 'range'>): string;
  /** Whether the expression of a variable may give an empty text. */
  mayBeEmpty(expression: string): boolean;
}

/** Writes strings for a place. */
export function writingAt(place: Place, names: Names, notes: Notes): Writing {
  const parts: Writing['parts'] = (source) => {
    const translated = translateText(source.value, { place, names });
    for (const remark of translated.remarks) notes.remark(source, remark);
    return translated.parts;
  };
  return {
    notes,
    parts,
    text: (source) => quoteParts(parts(source)),
    mayBeEmpty: (expression) => names.mayBeEmpty(expression),
  };
}
