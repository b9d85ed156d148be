import { describe, expect, it } from 'vitest';
import { hclTemplateOf } from '../../../support/hcl-template.js';

async function open(text: string) {
  const { template, inputs, scope } = await hclTemplateOf(text, { runDataSources: true });
  return template.openConsole(inputs, scope);
}

describe('the console of an HCL2 template (spec-commands 5)', () => {
  const text =
    'variable "a" { default = "A" }\nvariable "unset" {}\nlocals {\n  b = [var.a]\n  c = nosuch()\n}\ndata "mock" "m" {}\n';

  it.each([
    ['var.a', { value: 'A' }],
    ['local.b', { value: '[\n  "A",\n]' }],
    ['var.unset', { value: '<unknown>' }],
    ['upper("x")', { value: 'X' }],
    ['packer.version', { value: '1.16.0' }],
    ['build', { value: '<unknown>' }],
    ['source.name', { value: '<unknown>' }],
    ['path.root', { value: 't' }],
    ['1 + 5', { value: '6' }],
    ['data', { diagnostics: [{ summary: 'Unknown variable', range: { file: '<console-input>' } }] }],
    ['local.c', { diagnostics: [{ summary: 'Unsupported attribute' }] }],
    ['var.nope', { diagnostics: [{ summary: 'Unsupported attribute' }] }],
    ['1 +', { diagnostics: [{ summary: 'Invalid expression' }] }],
  ])('%s', async (line, expected) => {
    expect(await (await open(text)).evaluate(line)).toMatchObject(expected);
  });

  it('shows its variables', async () => {
    expect((await open(text)).variables()).toBe(
      '> input-variables:\n\nvar.a: "A"\nvar.unset: "<unknown>"\n\n> local-variables:\n\nlocal.b: "[\\n  \\"A\\",\\n]"\n',
    );
  });
});
