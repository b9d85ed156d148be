import { cell } from './action-tables.ts';
import { COMMON_ARGUMENTS } from './common-arguments.ts';

/** An option as its declaration has it (src/contract/config.ts). */
interface Facts {
  readonly weak: string;
  readonly description: string;
  readonly default?: unknown;
  readonly required?: boolean;
  readonly late?: boolean;
  readonly sensitive?: boolean;
  readonly deprecated?: string;
  readonly unsupported?: string;
  readonly values?: readonly string[];
  readonly block?: { readonly name: string; readonly key: string; readonly value: string };
  readonly struct?: Declaration;
}

interface Declaration {
  readonly properties: Readonly<Record<string, { readonly option: Facts }>>;
}

interface Component {
  readonly options: Declaration;
  /** What a data source gives. */
  readonly outputs?: Readonly<Record<string, Output>>;
}

/** An output as its declaration has it (src/contract/component.ts). */
interface Output {
  readonly type: string;
  readonly description: string;
  readonly sensitive?: boolean;
}

/** A folder of components with the same role. */
export interface ComponentKind {
  readonly folder: string;
  readonly title: string;
  readonly components: Readonly<Record<string, () => Promise<Component>>>;
}

const NOTE = '<!-- Generated from the option declarations by "npm run docs": do not edit. -->';

/** Names of types that differ from those of declarations. */
const TYPES: Readonly<Record<string, string>> = {
  tristate: 'bool or unset',
  'optional-int': 'int',
  'string-list': 'list of strings',
  'string-list-list': 'list of lists of strings',
  'int-list': 'list of ints',
  'string-map': 'map of strings',
  struct: 'block',
  'struct-list': 'blocks',
};

/** The reference page of a component: every option with type, default and meaning. */
export function componentPage(type: string, title: string, component: Component): string {
  const options = Object.entries(component.options.properties);
  const supported = options.filter(([, { option }]) => option.unsupported === undefined);
  const refused = options.filter(([, { option }]) => option.unsupported !== undefined);
  return [
    NOTE,
    `# \`${type}\` ${title}`,
    '',
    ...optionTable(supported),
    ...nested('', component.options),
    ...(component.outputs === undefined ? [] : outputTable(component.outputs)),
    ...(refused.length === 0 ? [] : ['## Not supported yet', '', 'Refused when the template is validated:', '']),
    ...refused.map(([name, { option }]) => `- \`${name}\`: ${option.unsupported}`),
    '',
  ]
    .join('\n')
    .replace(/\n{2,}$/, '\n');
}

/** The index of all components. */
export function componentIndex(kinds: readonly ComponentKind[]): string {
  const sections = kinds.flatMap((kind) => [
    `## ${kind.title[0]?.toUpperCase()}${kind.title.slice(1)}s`,
    '',
    ...Object.keys(kind.components).map((type) => `- [\`${type}\`](components/${kind.folder}/${type}.md)`),
    '',
  ]);
  const head = ['# Components', '', 'What a template can name, with all options.', '', ...sections];
  return [NOTE, ...head, '## What all of them take', '', COMMON_ARGUMENTS].join('\n');
}

/** A section for each block among the options, and for the blocks in it. */
function nested(path: string, declaration: Declaration): string[] {
  return Object.entries(declaration.properties).flatMap(([name, { option }]) => {
    if (option.struct === undefined) return [];
    const table = optionTable(Object.entries(option.struct.properties));
    return [`## \`${path}${name}\``, '', ...table, ...nested(`${path}${name}.`, option.struct)];
  });
}

function optionTable(options: readonly (readonly [string, { readonly option: Facts }])[]): string[] {
  if (options.length === 0) return ['It has no options.', ''];
  const rows = options.map(
    ([name, { option }]) => `| \`${name}\` | ${typeName(option)} | ${fallback(option)} | ${cell(meaning(option))} |`,
  );
  return ['| Option | Type | Default | Meaning |', '| --- | --- | --- | --- |', ...rows, ''];
}

function outputTable(outputs: Readonly<Record<string, Output>>): string[] {
  const rows = Object.entries(outputs).map(([name, { type, description, sensitive }]) => {
    const meaning = sensitive === true ? `${description} A secret.` : description;
    return `| \`${name}\` | ${TYPES[type] ?? type} | ${cell(meaning)} |`;
  });
  return ['## Outputs', '', '| Output | Type | Meaning |', '| --- | --- | --- |', ...rows, ''];
}

function typeName(option: Facts): string {
  return TYPES[option.weak] ?? option.weak;
}

function fallback(option: Facts): string {
  if (option.required === true) return 'required';
  const value = option.default;
  if (value === undefined || value === '' || value === 0 || value === false) return '';
  if (Array.isArray(value) && value.length === 0) return '';
  if (typeof value === 'object' && value !== null && Object.keys(value).length === 0) return '';
  if (option.weak === 'duration' && typeof value === 'number') return `\`${value / 1000}s\``;
  return `\`${cell(JSON.stringify(value))}\``;
}

function meaning(option: Facts): string {
  const notes = [
    option.values === undefined ? '' : `One of ${option.values.map((value) => `\`${value}\``).join(', ')}.`,
    option.block === undefined
      ? ''
      : `Also as blocks \`${option.block.name} { ${option.block.key} ${option.block.value} }\`.`,
    option.late === true ? 'Rendered when used.' : '',
    option.sensitive === true ? 'A secret.' : '',
    option.deprecated === undefined ? '' : `Deprecated: ${option.deprecated}`,
  ];
  return [option.description, ...notes].filter((note) => note !== '').join(' ');
}
