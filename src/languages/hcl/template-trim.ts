import type { FlatPart } from './template-parts.js';
import { trimEnd, trimStart } from './white-space.js';

/** Applies `~`: takes white space from the text token right before or after a sequence, in place. */
export function trimParts(parts: readonly FlatPart[]): void {
  parts.forEach((part, index) => {
    if (part.kind === 'text') return;
    const before = parts[index - 1];
    const after = parts[index + 1];
    if (part.trimsBefore && before?.kind === 'text') before.value = trimEnd(before.value);
    if (part.trimsAfter && after?.kind === 'text') after.value = trimStart(after.value);
  });
}
