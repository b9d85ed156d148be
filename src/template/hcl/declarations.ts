import type { BodyBlock, BodySchema, HclBody } from '../../languages/hcl/body/body.js';
import type { Diagnostic } from '../../support/diagnostics.js';
import type { SecretPlace } from './hide-texts.js';
import { isIdentifier } from './identifier.js';
import type { LocalDeclaration } from './local-declarations.js';
import { LocalDeclarations } from './local-declarations.js';
import { readPackerBlocks } from './packer-block.js';
import { problem } from './problem.js';
import type { RequiredPlugin } from './required-plugins.js';
import { type VariableDeclaration, VariableDeclarations } from './variable-declarations.js';

/** What the blocks of a template declare, from all its files. */
export interface Declarations {
  readonly plugins: ReadonlyMap<string, RequiredPlugin>;
  readonly variables: ReadonlyMap<string, VariableDeclaration>;
  readonly locals: ReadonlyMap<string, LocalDeclaration>;
  /** By `type.name`; the labels are type and name. */
  readonly data: ReadonlyMap<string, BodyBlock>;
  /** By `type.name`; the labels are type and name. */
  readonly sources: ReadonlyMap<string, BodyBlock>;
  readonly builds: readonly BodyBlock[];
  readonly registries: readonly BodyBlock[];
  /** Where the template writes what it calls sensitive: defaults of variables, and locals, also of names that do not count. */
  readonly secrets: readonly SecretPlace[];
  readonly diagnostics: readonly Diagnostic[];
}

const TYPE_AND_NAME = ['type', 'name'];
const TOP_LEVEL: BodySchema = {
  blocks: [
    { type: 'packer' },
    { type: 'source', labels: TYPE_AND_NAME },
    { type: 'variables' },
    { type: 'variable', labels: ['name'] },
    { type: 'locals' },
    { type: 'local', labels: ['name'] },
    { type: 'data', labels: TYPE_AND_NAME },
    { type: 'build' },
    { type: 'hcp_packer_registry' },
    { type: 'communicator', labels: TYPE_AND_NAME },
  ],
};

/** Collects the blocks of all files; their order only matters for builds and for which of two equal names is the second. @see spec-hcl2 B.1 */
export function collectDeclarations(files: readonly HclBody[]): Declarations {
  const contents = files.map((file) => file.content(TOP_LEVEL));
  const blocks = contents.flatMap(({ content }) => content.blocks);
  const ofType = (type: string) => blocks.filter((block) => block.type === type);

  const packer = readPackerBlocks(ofType('packer').map(({ body }) => body));
  const variables = new VariableDeclarations();
  for (const block of blocks) {
    if (block.type === 'variable') variables.read(block);
    else if (block.type === 'variables') variables.readLegacy(block.body.justAttributes());
  }
  const locals = new LocalDeclarations();
  for (const block of blocks) {
    if (block.type === 'local') locals.read(block);
    else if (block.type === 'locals') locals.readAll(block.body.justAttributes());
  }
  const data = byTypeAndName(ofType('data'), {
    code: 'DuplicateData',
    summary: 'Duplicate data block',
    namesAreIdentifiers: true,
  });
  const sources = byTypeAndName(ofType('source'), {
    code: 'DuplicateSource',
    summary: 'Duplicate source block',
    namesAreIdentifiers: false,
  });
  return {
    plugins: packer.plugins,
    variables: variables.variables,
    locals: locals.locals,
    data: data.named,
    sources: sources.named,
    builds: ofType('build'),
    registries: ofType('hcp_packer_registry'),
    secrets: [...variables.secrets, ...locals.secrets],
    diagnostics: [
      ...contents.flatMap(({ diagnostics }) => diagnostics),
      ...packer.diagnostics,
      ...variables.diagnostics,
      ...data.diagnostics,
      ...locals.diagnostics,
      ...sources.diagnostics,
    ],
  };
}

interface NamingRules {
  readonly code: string;
  readonly summary: string;
  readonly namesAreIdentifiers: boolean;
}

function byTypeAndName(
  blocks: readonly BodyBlock[],
  rules: NamingRules,
): { readonly named: ReadonlyMap<string, BodyBlock>; readonly diagnostics: readonly Diagnostic[] } {
  const named = new Map<string, BodyBlock>();
  const diagnostics: Diagnostic[] = [];
  for (const block of blocks) {
    const key = block.labels.join('.');
    const first = named.get(key);
    const wrong = rules.namesAreIdentifiers ? block.labels.findIndex((label) => !isIdentifier(label)) : -1;
    if (wrong !== -1) {
      const detail = 'A name begins with a letter or _, and goes on with letters, digits, _ and -.';
      const range = block.labelRanges[wrong];
      diagnostics.push(problem('InvalidDataName', 'Invalid data source name', { detail, range }));
    } else if (first === undefined) named.set(key, block);
    else {
      const { file, start } = first.range;
      const detail = `${key} is declared in ${file} line ${start.line} already.`;
      diagnostics.push(problem(rules.code, rules.summary, { detail, range: block.range }));
    }
  }
  return { named, diagnostics };
}
