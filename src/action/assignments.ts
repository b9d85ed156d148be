import type { InputProblem } from './input-problem.js';

/** A variable given by an input. */
export interface Assignment {
  readonly name: string;
  readonly value: string;
  /** `input variables, line 3`. */
  readonly origin: string;
}

/**
 * Reads the lines of `variables` or `secret-variables` (decisions 4): `name=value`, or `name<<END` ... `END` for a value of
 * several lines. Blank lines are skipped. Problems name the input and the line, never the value.
 */
export function parseAssignments(input: string, text: string, problems: InputProblem[]): Assignment[] {
  const lines = text.split(/\r?\n/);
  const assignments: Assignment[] = [];
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    if (line.trim() === '') continue;
    const simple = /^\s*([A-Za-z_][\w.-]*)(=|<<)([\s\S]*)$/.exec(line);
    const [, name, operator, rest] = simple ?? [];
    const origin = `input ${input}, line ${index + 1}`;
    if (name === undefined || rest === undefined) {
      problems.push({ input, message: `line ${index + 1} is not of the form name=value`, hint: FORM });
      continue;
    }
    if (operator === '=') {
      assignments.push({ name, value: rest, origin });
      continue;
    }
    const end = findEnd(lines, index + 1, rest.trim());
    if (rest.trim() === '' || end === undefined) {
      problems.push({
        input,
        message: `line ${index + 1} opens a value of several lines that is never closed`,
        hint: FORM,
      });
      break;
    }
    assignments.push({ name, value: lines.slice(index + 1, end).join('\n'), origin });
    index = end;
  }
  return assignments;
}

const FORM =
  'Write one name=value a line; names start with a letter or _. For several lines write name<<END, the lines, END.';

function findEnd(lines: readonly string[], from: number, delimiter: string): number | undefined {
  const index = lines.findIndex((line, at) => at >= from && line.trim() === delimiter);
  return index === -1 ? undefined : index;
}
