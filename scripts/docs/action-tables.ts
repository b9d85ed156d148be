/** An input or output of action.yml. */
interface ActionField {
  readonly description: string;
  readonly required?: boolean;
  readonly default?: string;
}

/** The table of inputs for the README. */
export function inputTable(inputs: Readonly<Record<string, ActionField>>): string {
  const rows = Object.entries(inputs).map(([name, input]) => {
    const fallback = input.required ? 'required' : input.default ? `\`${input.default}\`` : '';
    return `| \`${name}\` | ${fallback} | ${cell(input.description)} |`;
  });
  return `${['| Input | Default | What it is |', '| --- | --- | --- |', ...rows].join('\n')}\n`;
}

/** The table of outputs for the README. */
export function outputTable(outputs: Readonly<Record<string, ActionField>>): string {
  const rows = Object.entries(outputs).map(([name, output]) => `| \`${name}\` | ${cell(output.description)} |`);
  return `${['| Output | What it is |', '| --- | --- |', ...rows].join('\n')}\n`;
}

/** Text as a cell of a Markdown table. */
export function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s*\n\s*/g, ' ');
}
