/** Wraps at blanks to `width` characters; existing line breaks are kept, longer words stay whole (spec-json-template 6). */
export function wrapText(text: string, width = 80): string {
  return text
    .split('\n')
    .map((line) => wrapLine(line, width))
    .join('\n');
}

function wrapLine(line: string, width: number): string {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if ([...longer].length <= width || current === '') {
      current = longer;
      continue;
    }
    lines.push(current);
    current = word;
  }
  return [...lines, current].join('\n');
}
