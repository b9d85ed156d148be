import { CLEAN_NAME_ALIASES } from '../go-strings/functions.js';
import { quoteParts, type TextPart } from './hcl-text.js';
import { type Names, NotTranslatable, type Place } from './translation.js';

/** What a replaced call stands for. */
export interface CallSite {
  readonly place: Place;
  readonly names: Names;
}

/** The arguments of a call: texts, constant or with insertions. */
export type CallArguments = readonly (readonly TextPart[])[];

/** Gives the expression that takes the place of a call. Throws {@link NotTranslatable}. */
type Replacement = (args: CallArguments, site: CallSite) => string;

/**
 * The functions that have a counterpart in HCL2 (spec-commands 8.3).
 * Deviation: upgrade-build-name. Packer writes `build.name` and `build.type`, which mean something else or do not exist.
 */
export const REPLACED: ReadonlyMap<string, Replacement> = new Map<string, Replacement>([
  ['user', (args, { names }) => names.variable(constant('user', args, 0))],
  ['env', (args, site) => environment(constant('env', args, 0), site)],
  ['timestamp', (args, { names }) => none('timestamp', args, names.timestamp)],
  ['isotime', (args) => (args.length === 0 ? 'timestamp()' : `legacy_isotime(${one('isotime', args)})`)],
  ['strftime', (args) => (args.length === 0 ? 'timestamp()' : `legacy_strftime(${one('strftime', args)})`)],
  ['build', (args, site) => buildValue(constant('build', args, 0), site)],
  ['build_name', (args, site) => none('build_name', args, () => ofSource('name', site))],
  ['build_type', (args, site) => none('build_type', args, () => ofSource('type', site))],
  ['template_dir', (args) => none('template_dir', args, () => 'path.root')],
  ['pwd', (args) => none('pwd', args, () => 'path.cwd')],
  ['packer_version', (args) => none('packer_version', args, () => 'packer.version')],
  ['uuid', (args) => none('uuid', args, () => 'uuidv4()')],
  ['aws_secretsmanager', secret],
]);

/** Functions that components still render in HCL2, and what to write instead (spec-commands 8.3). */
export const KEPT: ReadonlyMap<string, string> = new Map([
  ['lower', 'lower(var.example)'],
  ['upper', 'upper(var.example)'],
  ['split', 'split(separator, var.example)[0]'],
  ['replace', 'replace(var.example, old, new)'],
  ['replace_all', 'replace(var.example, old, new)'],
  ['clean_resource_name', 'regex_replace(var.example, "[^-a-zA-Z0-9]", "-")'],
]);

/** Old names of functions in {@link KEPT}. */
export const RENAMED: ReadonlyMap<string, string> = new Map(
  CLEAN_NAME_ALIASES.map((alias) => [alias, 'clean_resource_name']),
);

/** Functions that stay untouched, and the HCL2 function that does the same where there is one. */
export const UNTOUCHED: ReadonlyMap<string, string> = new Map([
  ['vault', 'vault("path", "key")'],
  ['consul_key', 'consul_key("key")'],
  ['aws_secretsmanager_raw', 'aws_secretsmanager_raw("name")'],
  ['sed', 'regex_replace(var.example, "pattern", "replacement")'],
]);

/** A default that calls one of these becomes a local (spec-commands 8.1). */
export const LOCAL_CALLS: ReadonlySet<string> = new Set([
  ...[
    'user',
    'aws_secretsmanager',
    'timestamp',
    'isotime',
    'strftime',
    'template_dir',
    'pwd',
    'packer_version',
    'uuid',
  ],
  ...['lower', 'upper', 'split', 'replace', 'replace_all'],
]);

function environment(name: string, { place, names }: CallSite): string {
  if (place === 'variable') return `env(${quoteParts([{ literal: name }])})`;
  if (place === 'local') return names.environment(name);
  throw new NotTranslatable('"env" has a value in variables only');
}

function buildValue(key: string, { place }: CallSite): string {
  if (place !== 'build') throw new NotTranslatable('"build" has values in provisioners and post-processors only');
  return /^[A-Za-z_]\w*$/.test(key) ? `build.${key}` : `build[${quoteParts([{ literal: key }])}]`;
}

function ofSource(part: 'name' | 'type', { place }: CallSite): string {
  if (place === 'source' || place === 'build') return `source.${part}`;
  throw new NotTranslatable(`"build_${part}" has a value in builders, provisioners and post-processors only`);
}

function secret(args: CallArguments, { names }: CallSite): string {
  const [name, key, ...more] = args;
  if (name === undefined || more.length > 0) throw wrongNumber('aws_secretsmanager');
  return names.secret(quoteParts(name), key === undefined ? undefined : quoteParts(key));
}

function none(name: string, args: CallArguments, expression: () => string): string {
  if (args.length > 0) throw wrongNumber(name);
  return expression();
}

function one(name: string, args: CallArguments): string {
  const [only, ...more] = args;
  if (only === undefined || more.length > 0) throw wrongNumber(name);
  return quoteParts(only);
}

/** The text of an argument that names something and so cannot be computed. */
function constant(name: string, args: CallArguments, index: number): string {
  const parts = args[index];
  if (parts === undefined || args.length > 1) throw wrongNumber(name);
  return parts
    .map((part) => {
      if ('literal' in part) return part.literal;
      throw new NotTranslatable(`the argument of "${name}" is computed`, 'HCL2 needs a name that is written out.');
    })
    .join('');
}

function wrongNumber(name: string): NotTranslatable {
  return new NotTranslatable(`"${name}" is called with a wrong number of arguments`);
}
