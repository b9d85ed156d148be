/** Values of `${{ ... }}` expressions by their text, such as `github.token`. */
export type Expressions = Readonly<Record<string, string>>;

/** The `INPUT_*` variables of a step (spec-runner 1.3), and the inputs that the manifest does not know. */
export function inputVariables(
  declared: ReadonlyMap<string, string>,
  given: Readonly<Record<string, string>>,
  expressions: Expressions,
): { readonly variables: Record<string, string>; readonly unexpected: readonly string[] } {
  const variables: Record<string, string> = {};
  for (const [name, value] of declared) variables[variableOf(name)] = evaluate(value, expressions);
  for (const [name, value] of Object.entries(given)) variables[variableOf(name)] = value;
  const known = [...declared.keys()].map((name) => name.toLowerCase());
  return { variables, unexpected: Object.keys(given).filter((name) => !known.includes(name.toLowerCase())) };
}

/** Hyphens and dots stay, spaces become `_`. */
function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function evaluate(text: string, expressions: Expressions): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_whole, expression: string) => {
    const value = expressions[expression];
    if (value === undefined) throw new Error(`the harness has no value for \${{ ${expression} }}`);
    return value;
  });
}
