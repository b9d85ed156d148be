import { readFileSync } from 'node:fs';
import type { Question } from './answers.js';

/** The cases of hard-cases.txt. A line `=== kind` begins a case of many lines, `=== kind, one a line` cases of one line each. */
export function hardCases(): readonly Question[] {
  const [, ...sections] = readFileSync(new URL('hard-cases.txt', import.meta.url), 'utf8').split(/^=== /m);
  return sections.flatMap((section) => {
    const end = section.indexOf('\n');
    const [name, lines] = section.slice(0, end).split(', ');
    const text = section.slice(end + 1);
    const texts = lines === undefined ? [text] : text.trimEnd().split('\n');
    return texts.map((each) => ({ kind: kindOf(name), text: each }));
  });
}

function kindOf(name: string | undefined): Question['kind'] {
  switch (name) {
    case 'expression':
    case 'template':
    case 'body':
    case 'json':
      return name;
    default:
      throw new TypeError(`hard-cases.txt has no kind ${name}`);
  }
}
