import { describe, expect, it } from 'vitest';
import { type HclOptions, hclTemplateOf, placed } from '../../../support/hcl-template.js';
import { packerMocks } from '../../../support/packer-mocks.js';

/** The values of expressions in the console, and the problems. */
async function values(text: string, expressions: readonly string[], options: HclOptions = {}) {
  const { template, inputs, scope } = await hclTemplateOf(text, options);
  const session = await template.openConsole(inputs, scope);
  const answers = await Promise.all(expressions.map(async (expression) => session.evaluate(expression)));
  return {
    values: answers.map((answer) => ('value' in answer ? answer.value : 'error')),
    problems: placed(session.diagnostics),
  };
}

describe('locals and data sources (spec-hcl2 B.4)', () => {
  it('are evaluated in the order in which they use each other', async () => {
    const text = `
locals {
  c = "\${local.b}c"
  b = "\${data.mock.one.output}b"
}
local "a" {
  expression = "a"
}
data "mock" "two" { input = local.c }
data "mock" "one" { input = local.a }
`;
    const found = await values(text, ['local.c'], { runDataSources: true });
    expect(found).toEqual({ values: ['out:abc'], problems: [] });
  });

  it('data is unknown where it is not run, and so is what is made of it', async () => {
    const text = 'data "mock" "one" { input = "x" }\nlocals { a = data.mock.one.output }\n';
    const mocks = packerMocks();
    expect(await values(text, ['local.a'], { catalogue: mocks.catalogue })).toEqual({
      values: ['<unknown>'],
      problems: [],
    });
    expect(mocks.calls).toEqual([]);
  });

  it.each([
    ['local["a"]', 'A'],
    ['{ for k, v in local : k => v }.a', 'A'],
    ['data.mock["one"].output', 'out:1'],
    ['join(",", [for name, one in data.mock : "${name}=${one.output}"])', 'one=out:1,two=out:2'],
    ['keys(data)[0]', 'mock'],
  ])('may be used in any form: %s', async (expression, expected) => {
    const text = `locals {\n  a = "A"\n  x = ${expression}\n}\ndata "mock" "one" { input = "1" }\ndata "mock" "two" { input = "2" }\n`;
    expect(await values(text, ['local.x'], { runDataSources: true })).toEqual({ values: [expected], problems: [] });
  });

  it.each([
    ['[]', '[BEFORE]', 600, 'Nesting too deep'],
    ['{}', '{ k = BEFORE }', 600, 'Nesting too deep'],
    ['[]', '[BEFORE, BEFORE]', 60, 'Value too large'],
    ['"x"', '"${BEFORE}${BEFORE}"', 60, 'Value too large'],
  ])('one that grows too much is told: %s, then each %s', async (first, next, count, problem) => {
    const lines = Array.from(
      { length: count },
      (_, at) => `  a${at + 1} = ${next.replaceAll('BEFORE', `local.a${at}`)}`,
    );
    const { problems } = await values(`locals {\n  a0 = ${first}\n${lines.join('\n')}\n}\n`, []);
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  it('one that fails takes along what uses it, and nothing else', async () => {
    const text = 'locals {\n  a = nosuch()\n  b = local.a\n  c = "C"\n}\n';
    const found = await values(text, ['local.c', 'local.b'], {});
    expect(found).toEqual({ values: ['C', 'error'], problems: ['2,7 Call to unknown function'] });
  });

  it.each([
    ['data "mock" "one" { nosuch = 1 }', ['1,21 Unsupported argument']],
    ['data "nope" "one" {}', ['1,6 Unknown data type nope']],
    ['data "mock" "one" {\n  dynamic "x" {\n    for_each = []\n    content {}\n  }\n}', ['2,3 Unsupported block type']],
    ['data "mock" "a b" {}', ['1,13 Invalid data source name']],
    ['locals { a = "${source.name}${build.name}" }', ['1,36 Unsupported attribute']],
  ])('%s', async (text, expected) => {
    const { template, inputs, scope } = await hclTemplateOf(`${text}\n`);
    const { diagnostics } = await template.resolve(inputs, scope);
    expect(placed(diagnostics).filter((line) => line !== 'Missing build block')).toEqual(expected);
  });

  it('data sources that do not use each other are read together', async () => {
    const { catalogue } = packerMocks();
    const mock = await catalogue.dataSources['mock']?.();
    if (mock === undefined) throw new TypeError('no mock');
    let running = 0;
    let most = 0;
    const slow = {
      ...mock,
      prepare: async () => ({
        value: {
          execute: async () => {
            most = Math.max(most, ++running);
            await new Promise((resolve) => setImmediate(resolve));
            running--;
            return { output: 'o' };
          },
        },
        diagnostics: [],
        final: true,
      }),
    };
    const given = { catalogue: { ...catalogue, dataSources: { mock: async () => slow } }, runDataSources: true };
    const text =
      'data "mock" "a" {}\ndata "mock" "b" {}\ndata "mock" "c" { input = data.mock.a.output }\nlocals { x = data.mock.c.output }\n';
    expect(await values(text, ['local.x'], given)).toEqual({ values: ['o'], problems: [] });
    expect(most).toBe(2);
  });

  it('what a data source cannot do is said at its block', async () => {
    const { catalogue } = packerMocks();
    const mock = await catalogue.dataSources['mock']?.();
    if (mock === undefined) throw new TypeError('no mock');
    const { BuildError } = await import('../../../../src/support/errors.js');
    const broken = {
      ...mock,
      prepare: async () => ({
        value: { execute: async () => Promise.reject(new BuildError('no such image', { code: 'X', source: 'user' })) },
        diagnostics: [],
        final: true,
      }),
    };
    const given = { catalogue: { ...catalogue, dataSources: { mock: async () => broken } }, runDataSources: true };
    expect((await values('\ndata "mock" "one" {}\n', [], given)).problems).toEqual(['2,1 no such image']);
  });

  it('what functions make of sensitive values is concealed as it is made', async () => {
    const concealed: string[] = [];
    const text = `
variable "key" {
  default   = "hunter22"
  sensitive = true
}
locals {
  encoded = "x \${base64encode(var.key)}"
  kept    = length(var.key)
}
`;
    const { template, inputs, scope } = await hclTemplateOf(text, { conceal: (secret) => concealed.push(secret) });
    const { sensitive } = await template.resolve(inputs, scope);
    expect([...new Set(concealed)]).toEqual(['aHVudGVyMjI=']);
    expect(sensitive).toEqual([{ name: 'key', value: 'hunter22' }]);
  });

  it('network functions are waited for, and what secret stores answer is concealed', async () => {
    const concealed: string[] = [];
    const resolvers = { vault: async () => 's3cret-value', consul_key: async () => 'plain-value' };
    const found = await values('locals {\n  a = vault("p", "k")\n  b = consul_key("k")\n}\n', ['local.a', 'local.b'], {
      resolvers,
      conceal: (secret) => concealed.push(secret),
    });
    expect(found).toEqual({ values: ['s3cret-value', 'plain-value'], problems: [] });
    expect(concealed).toEqual(['s3cret-value']);
  });
});
