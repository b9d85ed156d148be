import { alignCells } from './format-align.js';
import { indentLines } from './format-indent.js';
import { formatLines, lineText } from './format-lines.js';
import { spaceWithinLines } from './format-spacing.js';
import { lexHcl } from './lex.js';

/**
 * The canonical layout of HCL2 source, as `packer fmt` writes it: only the blanks between tokens change, never a line break, comment or
 * heredoc. Defined for any text; callers refuse text that does not parse. A byte order mark is dropped.
 * @see spec-hcl2 D
 */
export function formatHcl(text: string): string {
  const lines = formatLines(lexHcl('', text));
  indentLines(lines);
  spaceWithinLines(lines);
  alignCells(lines);
  return lines.map(lineText).join('');
}
