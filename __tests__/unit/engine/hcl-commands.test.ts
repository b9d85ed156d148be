import { describe, expect, it } from 'vitest';
import type { EngineEvent } from '../../../src/contract/event.js';
import { createEngine } from '../../../src/engine/create-engine.js';
import type { ReadRequest } from '../../../src/engine/requests.js';
import { packerMocks } from '../../support/packer-mocks.js';
import { textsOf } from '../../support/read-request.js';
import { testHost } from '../../support/test-host.js';
import { makeWorkspace } from '../../support/workspace.js';

const TEMPLATE = `
packer {
  required_plugins {
    amazon = {
      version = "~> 1"
      source  = "github.com/hashicorp/amazon"
    }
  }
}
variable "a" {
  default = "A"
}
variable "secret" {
  default   = "hunter22"
  sensitive = true
}
variable "unset" {}
data "mock" "m" {
  input = var.a
}
locals {
  x = "\${data.mock.m.output} \${var.secret}"
}
source "null" "one" {
  s = local.x
}
build {
  name        = "bn"
  description = "what it is"
  sources     = ["null.one"]
  provisioner "shell" {
    name = "p"
  }
  post-processor "manifest" {}
}
build {
  sources = ["null.one"]
}
`;

function open(text = TEMPLATE, facts: Partial<Omit<ReadRequest, 'template'>> = {}) {
  const workspace = makeWorkspace();
  workspace.write('t/main.pkr.hcl', text);
  const events: EngineEvent[] = [];
  const mocks = packerMocks();
  const request = {
    template: 't',
    variables: { files: [], assignments: [] },
    only: [],
    except: [],
    host: testHost({ workingDirectory: workspace.folder }),
    sink: (event: EngineEvent) => void events.push(event),
    ...facts,
  };
  return { engine: createEngine({ catalogue: mocks.catalogue, resolvers: {} }), request, events, mocks, workspace };
}

async function* lines(...texts: string[]): AsyncIterable<string> {
  yield* texts;
}

const given = { variables: { files: [], assignments: [{ name: 'unset', value: 'u' }] } };

describe('inspect of HCL2 (spec-commands 4.2)', () => {
  it('shows values, builds and what is in them; secrets are masked', async () => {
    const { engine, request, events } = open();
    expect(await engine.inspect(request)).toMatchObject({ exitCode: 0 });
    expect(textsOf(events).join('\n')).toBe(`Packer Inspect: HCL2 mode

> input-variables:

var.a: "A"
var.secret: "<sensitive>"
var.unset: "<unknown>"

> local-variables:

local.x: "out:A <sensitive>"

> builds:

  > bn:

  > Description: what it is

    sources:

      null.one

    provisioners:

      shell.p

    post-processors:

      0:
        manifest

  > <unnamed build 1>:

    sources:

      null.one

    provisioners:

      <no provisioner>

    post-processors:

      <no post-processor>
`);
  });

  it('gives programs records too', async () => {
    const { engine, request, events } = open();
    await engine.inspect(request);
    expect(events.flatMap((event) => (event.type === 'record' ? [[event.code, ...event.data]] : []))).toEqual([
      ['template-variable', 'a', 'A', '0'],
      ['template-variable', 'secret', '<sensitive>', '0'],
      ['template-variable', 'unset', '', '1'],
      ['template-builder', 'null.one', 'null'],
      ['template-builder', 'null.one', 'null'],
      ['template-provisioner', 'shell.p'],
    ]);
  });
});

describe('what inspect masks (decisions 10)', () => {
  const text = `
variable "secret" {
  default   = "hunter22"
  sensitive = true
}
locals {
  upper = upper(var.secret)
  holds = "\${var.secret}!"
  store = vault("p", "k")
}
`;

  it.each([
    ['the text that is declared sensitive', 'local.holds: "<sensitive>!"'],
    ['what comes from a store of secrets', 'local.store: "<sensitive>"'],
  ])('masks %s', async (_, shown) => {
    expect(await inspected()).toContain(shown);
  });

  it('shows what is made of it, as Packer does', async () => {
    expect(await inspected()).toContain('local.upper: "HUNTER22"');
  });

  async function inspected(): Promise<string> {
    const { request, events, mocks } = open(text);
    const resolvers = { vault: async () => 's3cret-value' };
    await createEngine({ catalogue: mocks.catalogue, resolvers }).inspect(request);
    return textsOf(events).join('\n');
  }
});

describe('console of HCL2 (spec-commands 5)', () => {
  it.each([
    [['local.x'], ['out:A <sensitive>'], 0],
    [['1 + 5', 'var.a'], ['A'], 0],
    [['var.nope', 'var.a'], ['A'], 1],
    [['var.a', 'var.nope'], [''], 1],
    [['variables'], [expect.stringContaining('> local-variables:\n\nlocal.x: "out:A <sensitive>"')], 0],
    [['help'], [expect.stringContaining('expression')], 0],
  ])('%j from a pipe', async (input, texts, exitCode) => {
    const { engine, request, events } = open();
    const report = await engine.console({ ...request, lines: lines(...input), interactive: false });
    expect({ exitCode: report.exitCode, texts: textsOf(events) }).toEqual({ exitCode, texts });
  });

  it('a wrong line is a diagnostic, in the line', async () => {
    const { engine, request, events } = open();
    await engine.console({ ...request, lines: lines('var.nope'), interactive: true });
    expect(events).toMatchObject([
      {
        type: 'diagnostics',
        diagnostics: [{ summary: 'Unsupported attribute', range: { file: '<console-input>', start: { column: 4 } } }],
      },
    ]);
  });

  it('needs no template', async () => {
    const { engine, request, events } = open();
    const alone = { ...request, template: undefined, configType: 'hcl2' as const };
    expect(await engine.console({ ...alone, lines: lines('upper("x")'), interactive: false })).toMatchObject({
      exitCode: 0,
    });
    expect(textsOf(events)).toEqual(['X']);
  });
});

describe('validate of HCL2 (spec-commands 3)', () => {
  it.each([
    ['nothing more', {}, 'builder.Prepare one null {"s":"<unknown>"}', false],
    ['data sources', { evaluateDataSources: true }, 'builder.Prepare one null {"s":"out:A hunter22"}', true],
  ])('runs %s', async (_, modes, call, ran) => {
    const { engine, request, mocks } = open(TEMPLATE, given);
    expect(await engine.validate({ ...request, syntaxOnly: false, ...modes })).toMatchObject({
      valid: true,
      exitCode: 0,
    });
    expect(mocks.calls).toContain(call);
    expect(mocks.calls.some((one) => one.startsWith('data.Execute'))).toBe(ran);
  });

  it('a mistake in the content of a dynamic block is told once', async () => {
    const text = `
source "null" "a" {}
build {
  sources = ["null.a"]
  dynamic "provisioner" {
    for_each = [1, 2]
    labels   = ["shell"]
    content {
      max_retries = "many"
    }
  }
}
`;
    const { engine, request } = open(text);
    const { diagnostics } = await engine.validate({ ...request, syntaxOnly: false });
    expect(diagnostics.map(({ summary }) => summary)).toEqual(['Unsuitable value type']);
  });

  it('-syntax-only passes unset variables and unknown components, not wrong values', async () => {
    const text = 'variable "n" {\n  type = number\n}\nsource "nope" "x" {}\nbuild {\n  sources = ["nope.x"]\n}\n';
    const { engine, request } = open(text);
    expect(await engine.validate({ ...request, syntaxOnly: true })).toMatchObject({ valid: true });
    const variables = { files: [], assignments: [{ name: 'n', value: 'x' }] };
    expect(await engine.validate({ ...request, variables, syntaxOnly: true })).toMatchObject({
      valid: false,
      exitCode: 1,
    });
  });

  it.each([
    [true, ['warning UndefinedVariable']],
    [false, []],
  ])('warns of undeclared values in files when asked to: %s', async (warnOfUndeclared, expected) => {
    const { engine, request, workspace } = open('source "null" "a" {}\nbuild {\n  sources = ["null.a"]\n}\n', {
      warnOfUndeclared,
    });
    workspace.write('v.pkrvars.hcl', 'nope = 1\n');
    const variables = { files: ['v.pkrvars.hcl'], assignments: [] };
    const report = await engine.validate({ ...request, variables, syntaxOnly: false });
    expect(report.diagnostics.map(({ severity, code }) => `${severity} ${code}`)).toEqual(expected);
    expect(report.valid).toBe(true);
  });

  it('an assignment of an undeclared variable is said once, also for strict hosts', async () => {
    const { engine, request } = open(TEMPLATE, { strictVariables: true });
    const variables = {
      files: [],
      assignments: [
        { name: 'unset', value: 'u' },
        { name: 'nope', value: 'x' },
      ],
    };
    const { diagnostics } = await engine.validate({ ...request, variables, syntaxOnly: false });
    expect(diagnostics.map(({ summary }) => summary)).toEqual(['Undefined -var variable']);
  });
});

describe('requirements of HCL2 (spec-commands 9.2)', () => {
  it('are told', async () => {
    const { engine, request, events } = open();
    expect(await engine.requirements(request)).toEqual({
      plugins: [{ localName: 'amazon', source: 'github.com/hashicorp/amazon', constraints: '~> 1' }],
      diagnostics: [],
      exitCode: 0,
    });
    expect(events).toEqual([]);
  });

  it.each([
    ['packer {\n  required_version = ">= 99"\n}\n', 1, 'UnsupportedPackerVersion'],
    [
      'packer {\n  required_plugins {\n    x = { version = ">= 1", source = "github.com/y/x" }\n  }\n}\n',
      0,
      'UnknownPlugin',
    ],
  ])('%j', async (text, exitCode, code) => {
    const { engine, request, events } = open(text);
    expect(await engine.requirements(request)).toMatchObject({ exitCode, diagnostics: [{ code }] });
    expect(events).toMatchObject([{ type: 'diagnostics', diagnostics: [{ code }] }]);
  });
});

describe('build of HCL2', () => {
  it('runs data sources, prepares all, and starts builds as declared', async () => {
    const { engine, request, mocks } = open(TEMPLATE, given);
    const report = await engine.build({
      ...request,
      onError: 'cleanup',
      parallelBuilds: 1,
      force: false,
      debug: false,
    });
    expect(report.exitCode).toBe(0);
    expect(report.builds.map(({ label }) => label.name)).toEqual(['bn.null.one', 'null.one']);
    expect(mocks.calls).toContain('builder.Prepare one null {"s":"out:A hunter22"}');
  });
});
