import type { Catalogue, DataOutputs, DataSource } from '../../contract/component.js';
import type { ResolveScope } from '../../template/template.js';
import { decodedOptions } from './decoded-options.js';

type Values = Readonly<Record<string, unknown>>;

/** The options of `source_ami_filter`; the others of amazon-ami say how to reach AWS. */
const FILTER: readonly string[] = ['filters', 'owners', 'mostRecent', 'includeDeprecated'];

/** What stands for a secret of AWS Secrets Manager, asked by function or data source. */
function secretStub(name: string, key: string): string {
  return `<secret ${name} ${key}>`;
}

/** The functions of JSON templates that ask the network. Only one of them has a counterpart that gives the same. */
export const STUB_RESOLVERS: ResolveScope['resolvers'] = {
  aws_secretsmanager: async ([name = '', key = '']) => secretStub(name, key),
  aws_secretsmanager_raw: async ([name = '']) => `<whole secret ${name}>`,
  consul_key: async ([key = '']) => `<consul ${key}>`,
  vault: async ([path = '', key = '']) => `<vault ${path} ${key}>`,
};

/** Data sources that ask nobody: their answers tell what was asked. */
export class StubDataSources {
  readonly known: Catalogue['dataSources'];
  /** What images were asked for, by the ids that were given for them. */
  readonly #images = new Map<string, Values>();

  constructor(known: Catalogue['dataSources']) {
    this.known = Object.fromEntries(
      Object.entries(known).map(([type, load]) => [type, async () => this.#stub(await load())]),
    );
  }

  /** The options of a builder with the filter that its image comes from, as its JSON form has it. */
  withFilter(value: Values): Values {
    const asked = typeof value['sourceAmi'] === 'string' ? this.#images.get(value['sourceAmi']) : undefined;
    if (asked === undefined) return value;
    const filter = FILTER.map((name) => [name, asked[name]]);
    const access = Object.entries(asked).filter(([name]) => !FILTER.includes(name));
    // Where the two do not reach AWS in the same way, it shows.
    const other = access.filter(([name, option]) => JSON.stringify(option) !== JSON.stringify(value[name]));
    return { ...value, ...Object.fromEntries(other), sourceAmi: '', sourceAmiFilter: Object.fromEntries(filter) };
  }

  #stub(source: DataSource): DataSource {
    return {
      ...source,
      prepare: async (body, context) => {
        const { value, diagnostics } = await decodedOptions(source, body, context);
        const execute = async () => this.#answer(source.type, value ?? {});
        return { value: value === undefined ? undefined : { execute }, diagnostics, final: true };
      },
    };
  }

  #answer(type: string, options: Values): DataOutputs {
    if (type === 'amazon-secretsmanager') return { value: secretStub(String(options['name']), String(options['key'])) };
    const id = `<image ${this.#images.size + 1}>`;
    this.#images.set(id, options);
    return { id };
  }
}
