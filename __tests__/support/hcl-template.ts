import type { Catalogue } from '../../src/contract/component.js';
import { resolveScope } from '../../src/engine/resolve-scope.js';
import { SecretFilter } from '../../src/engine/secret-filter.js';
import type { BodyBlock, HclBody } from '../../src/languages/hcl/body/body.js';
import type { Expression } from '../../src/languages/hcl/nodes.js';
import { parseHclExpression } from '../../src/languages/hcl/parse.js';
import type { FunctionContext } from '../../src/languages/hcl-functions/definition.js';
import type { Diagnostic } from '../../src/support/diagnostics.js';
import { parseFile } from '../../src/template/hcl/parse-file.js';
import { loadTemplate } from '../../src/template/load.js';
import type { Resolution, ResolveScope, Template, VariableInputs } from '../../src/template/template.js';
import { packerMocks } from './packer-mocks.js';
import { testHost } from './test-host.js';
import { makeWorkspace, type Workspace } from './workspace.js';

/** What resolving may be given beside files. */
export type HclOptions = Partial<VariableInputs> &
  Partial<Omit<ResolveScope, 'workingDirectory'>> & {
    /** Default: the mocks of the Packer cases. */
    readonly catalogue?: Catalogue;
    readonly runDataSources?: boolean;
  };

/** An HCL2 template written to the folder `t` of a workspace, with what it takes to resolve it. */
export interface HclTemplateGiven {
  readonly template: Template;
  readonly workspace: Workspace;
  readonly inputs: VariableInputs;
  readonly scope: ResolveScope;
}

/** Writes and loads a template: files by name, or the text of `main.pkr.hcl`. */
export async function hclTemplateOf(
  files: string | Readonly<Record<string, string>>,
  options: HclOptions = {},
): Promise<HclTemplateGiven> {
  const workspace = makeWorkspace();
  const named = typeof files === 'string' ? { 'main.pkr.hcl': files } : files;
  for (const [name, text] of Object.entries(named)) workspace.write(`t/${name}`, text);
  const template = await loadTemplate('t', { workingDirectory: workspace.folder });
  const { files: varFiles = [], assignments = [], catalogue, runDataSources = false, ...scope } = options;
  const inputs = { files: varFiles, assignments };
  const sink = () => undefined;
  const resolve = resolveScope(
    { catalogue: catalogue ?? packerMocks().catalogue, resolvers: {} },
    template,
    {
      template: 't',
      variables: inputs,
      host: testHost({ workingDirectory: workspace.folder }),
      sink,
      only: [],
      except: [],
    },
    { secrets: new SecretFilter(), sink, signal: new AbortController().signal, runDataSources },
  );
  return { template, workspace, inputs, scope: { ...resolve, ...scope } };
}

/** Writes, loads and resolves a template. */
export async function hclResolutionOf(
  files: string | Readonly<Record<string, string>>,
  options: HclOptions = {},
): Promise<Resolution> {
  const { template, inputs, scope } = await hclTemplateOf(files, options);
  return template.resolve(inputs, scope);
}

/** Diagnostics as `line,column summary`, or the summary alone. */
export function placed(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ summary, range }) =>
    range === undefined ? summary : `${range.start.line},${range.start.column} ${summary}`,
  );
}

/** The body of a text in native syntax; one that does not parse is an error. */
export function bodyOf(text: string): HclBody {
  const { body, diagnostics } = parseFile('t.pkr.hcl', text);
  if (diagnostics.length > 0) throw new TypeError(placed(diagnostics).join('\n'));
  return body;
}

/** The blocks of a type in a text. @param labels how many labels they have */
export function blocksOf(text: string, type: string, labels = 0): readonly BodyBlock[] {
  const names = Array.from({ length: labels }, (_, index) => `label${index}`);
  return bodyOf(text).partialContent({ blocks: [{ type, labels: names }] }).content.blocks;
}

/** The first block of a type in a text. */
export function blockOf(text: string, type: string, labels = 0): BodyBlock {
  const [block] = blocksOf(text, type, labels);
  if (block === undefined) throw new TypeError(`there is no ${type} block`);
  return block;
}

/** An expression; one that does not parse is an error. */
export function expressionOf(text: string): Expression {
  const { node } = parseHclExpression('t.pkr.hcl', text);
  if (node === undefined) throw new TypeError(text);
  return node;
}

/** What functions may use in tests: nothing of the network. */
export function testContext(overrides: Partial<FunctionContext> = {}): FunctionContext {
  return {
    baseDirectory: '.',
    workingDirectory: '/work-dir',
    homeDirectory: '/home/me',
    env: {},
    startTime: new Date(0),
    now: () => new Date(0),
    network: () => {
      throw new TypeError('no network');
    },
    ...overrides,
  };
}
