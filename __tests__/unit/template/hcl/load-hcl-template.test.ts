import { describe, expect, it } from 'vitest';
import { loadTemplate } from '../../../../src/template/load.js';
import { hclTemplateOf, placed } from '../../../support/hcl-template.js';
import { makeWorkspace } from '../../../support/workspace.js';

describe('loading an HCL2 template (spec-hcl2 B.1)', () => {
  it('reads all files of a folder; what is wrong is shown in its file', async () => {
    const { template } = await hclTemplateOf({
      'a.pkr.hcl': 'locals {\n',
      'b.pkr.json': '{"variable":{"v":{}}',
      'c.pkr.hcl': 'variable "c" {}',
    });
    expect(template.diagnostics.map(({ range }) => range?.file)).toEqual(['t/a.pkr.hcl', 't/b.pkr.json']);
    expect([...template.sources.keys()]).toEqual(['t/a.pkr.hcl', 't/c.pkr.hcl', 't/b.pkr.json']);
  });

  it('both syntaxes make one template', async () => {
    const { template, inputs, scope } = await hclTemplateOf({
      'a.pkr.hcl': 'source "null" "one" {\n  s = local.x\n}\n',
      'b.pkr.json':
        '{"locals": {"x": "${var.v}!"}, "variable": {"v": {"default": "V", "type": "string"}}, "build": {"sources": ["null.one"]}}',
    });
    const { builds, diagnostics } = await template.resolve(inputs, scope);
    expect(placed(diagnostics)).toEqual([]);
    expect(builds.map(({ name }) => name)).toEqual(['null.one']);
  });

  it('a file that is not UTF-8', async () => {
    const { folder, path } = makeWorkspace();
    const { writeFileSync } = await import('node:fs');
    writeFileSync(path('a.pkr.hcl'), Buffer.from([0x61, 0xff]));
    const template = await loadTemplate('a.pkr.hcl', { workingDirectory: folder });
    expect(template.diagnostics.map(({ code }) => code)).toEqual(['InvalidCharacterEncoding']);
  });

  it('one file alone takes no automatic variable files', async () => {
    const { folder, write } = makeWorkspace();
    write('main.pkr.hcl', 'variable "a" { default = "d" }\n');
    write('x.auto.pkrvars.hcl', 'a = "auto"\n');
    const template = await loadTemplate('main.pkr.hcl', { workingDirectory: folder });
    const scope = { env: {}, workingDirectory: folder, startTime: new Date(0), resolvers: {} };
    const session = await template.openConsole({ files: [], assignments: [] }, scope);
    expect(await session.evaluate('"${var.a} ${path.root}"')).toEqual({ value: 'd .' });
  });

  it('standard input is one file', async () => {
    const { folder } = makeWorkspace();
    const stdin = async () => 'variable "a" {';
    const template = await loadTemplate('-', { workingDirectory: folder, configType: 'hcl2', stdin });
    expect(template).toMatchObject({ language: 'hcl2', directory: folder });
    expect(placed(template.diagnostics)).toEqual(['1,14 Unclosed configuration block']);
  });

  it.each(['none.pkr.hcl', 'none'])('%s is not there', async (path) => {
    const { folder } = makeWorkspace();
    await expect(loadTemplate(path, { workingDirectory: folder, configType: 'hcl2' })).rejects.toMatchObject({
      code: 'TemplateNotFound',
    });
  });
});
