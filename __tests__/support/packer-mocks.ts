import {
  bool,
  defineOptions,
  int,
  string,
  stringList,
  stringMap,
  struct,
  structList,
} from '../../src/config/declaration.js';
import {
  defineBuilder,
  defineDataSource,
  definePostProcessor,
  defineProvisioner,
} from '../../src/config/define-component.js';
import type { Catalogue } from '../../src/contract/component.js';

/** The mock components of the Packer cases, and what they were given: `builder.Prepare one null {...}`, `data.Execute {...}`. */
export interface PackerMocks {
  readonly catalogue: Catalogue;
  readonly calls: string[];
}

const tag = structList(defineOptions({ key: string('key'), value: string('value') }), 'tags');
const plain = {
  s: string('a text'),
  n: int('a number'),
  b: bool('a truth'),
  l: stringList('a list'),
  m: stringMap('a map'),
  tag,
  z: string('only for overrides'),
};
const options = defineOptions({ ...plain, nested: struct(defineOptions(plain), 'one block') });

/** Makes them. */
export function packerMocks(): PackerMocks {
  const calls: string[] = [];
  const take =
    (what: string) =>
    (decoded: object, { buildName, builderType }: { readonly buildName: string; readonly builderType: string }) => {
      calls.push(`${what} ${buildName} ${builderType} ${JSON.stringify(withoutEmpty(decoded))}`);
    };
  const builder = (type: string) =>
    defineBuilder({
      type,
      options,
      generatedVariables: ['GenVar'],
      prepare: (decoded, context) => {
        take('builder.Prepare')(decoded, context);
        if (decoded.s.includes('FAIL')) context.problem({ path: ['s'], summary: 'FAIL' });
        return { run: async () => undefined };
      },
    });
  const provisioner = (type: string) =>
    defineProvisioner({
      type,
      options,
      prepare: (decoded, context) => {
        take('provisioner.Prepare')(decoded, context);
        return { provision: async () => undefined };
      },
    });
  const postProcessor = (type: string) =>
    definePostProcessor({
      type,
      options,
      prepare: (decoded, context) => {
        take('pp.Configure')(decoded, context);
        return { process: async (artifact) => ({ artifact, keep: true, forceKeep: true }) };
      },
    });
  const mock = defineDataSource({
    type: 'mock',
    options: defineOptions({ input: string('input') }),
    outputs: { output: { type: 'string', description: 'out:input' } },
    prepare: ({ input }) => ({
      execute: async () => {
        calls.push(`data.Execute ${JSON.stringify(withoutEmpty({ input }))}`);
        return { output: `out:${input}` };
      },
    }),
  });
  const catalogue: Catalogue = {
    builders: { null: async () => builder('null'), 'amazon-ebs': async () => builder('amazon-ebs') },
    provisioners: {
      shell: async () => provisioner('shell'),
      file: async () => provisioner('file'),
      'shell-local': async () => provisioner('shell-local'),
    },
    postProcessors: {
      manifest: async () => postProcessor('manifest'),
      'shell-local': async () => postProcessor('shell-local'),
    },
    dataSources: { mock: async () => mock },
  };
  return { catalogue, calls };
}

/** Without zero values, keys sorted: the cases show only what is set. */
export function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, withoutEmpty(inner)] as const)
    .filter(([, inner]) => !isEmpty(inner))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === 0 || value === false) return true;
  return typeof value === 'object' && Object.keys(value).length === 0;
}
