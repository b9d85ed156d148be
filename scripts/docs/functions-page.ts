import { cell } from './action-tables.ts';

/** A function as the language declares it (src/languages/hcl-functions/definition.ts); one that takes expressions has no parameters. */
export interface DeclaredFunction {
  readonly parameters?: readonly { readonly name: string }[];
  readonly rest?: { readonly name: string };
}

/** A family of docs/functions.json: what each function gives, and how it is called where its parameters do not tell. */
interface Family {
  readonly family: string;
  readonly functions: Readonly<Record<string, string | { readonly call: string; readonly meaning: string }>>;
}

/** docs/functions.md from its data file. Throws an Error when that has not exactly the functions that exist. */
export function functionsPage(families: readonly Family[], declared: ReadonlyMap<string, DeclaredFunction>): string {
  const described = families.flatMap(({ functions }) => Object.keys(functions)).sort();
  const existing = [...declared.keys()].sort();
  const odd = [...existing, ...described].filter((name) => !existing.includes(name) || !described.includes(name));
  if (described.length !== existing.length || odd.length > 0) {
    throw new Error(
      `docs/functions.json does not describe each function once: ${odd.join(', ') || 'one is there twice'}`,
    );
  }
  const sections = families.flatMap(({ family, functions }) => [
    `## ${family}`,
    '',
    '| Call | What it gives |',
    '| --- | --- |',
    ...Object.entries(functions).map(([name, facts]) => {
      const { call, meaning } = typeof facts === 'string' ? { call: callText(name, declared), meaning: facts } : facts;
      return `| \`${call}\` | ${cell(meaning)} |`;
    }),
    '',
  ]);
  return [
    '<!-- Generated from functions.json and the declarations by "npm run docs": do not edit. -->',
    '# Functions of HCL2 templates',
    '',
    'Arguments are converted where they can be: `upper(5)` is `"5"`. Relative paths start in the folder of the template, unless it',
    'is said otherwise. What a function makes of a sensitive value is sensitive. Try them out: `image-build console FOLDER`.',
    '',
    ...sections,
  ].join('\n');
}

function callText(name: string, declared: ReadonlyMap<string, DeclaredFunction>): string {
  const { parameters = [], rest } = declared.get(name) ?? {};
  const names = parameters.map((parameter) => parameter.name);
  return `${name}(${[...names, ...(rest === undefined ? [] : [`${rest.name}...`])].join(', ')})`;
}
