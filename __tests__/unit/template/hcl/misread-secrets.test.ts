import { describe, expect, it } from 'vitest';
import { renderDiagnostic } from '../../../../src/support/diagnostic-text.js';
import { loadHclTemplate } from '../../../../src/template/hcl/load-hcl-template.js';

describe('secrets in a file with syntax errors', () => {
  it.each([
    ['more behind the value', 'variable "a" {\n  default = "hunter2" oops\n  sensitive = true\n}\n'],
    ['forgotten quotes', 'variable "a" {\n  sensitive = true\n  default = my hunter2\n}\n'],
    ['a quote that is not closed', 'variable "a" {\n  default = "hunter2\n  sensitive = true\n}\n'],
    ['a list that is not closed', 'variable "a" {\n  default = ["hunter2"\n  sensitive = true\n}\n\nbuild {}\n'],
    ['a heredoc that is not closed', 'variable "a" {\n  sensitive = true\n  default = <<EOT\nhunter2\n}\n'],
    ['several arguments on a line', 'variable "a" { default = "hunter2", sensitive = true }\n'],
    ['a block that is not closed', 'variable "a" {\n  default = "hunter2"\n  sensitive = true\n'],
    ['a local', 'local "a" {\n  expression = upper("hunter2") oops\n  sensitive = true\n}\n'],
    ['colons', 'variable "a" {\n  default: "hunter2"\n  sensitive: true\n}\n'],
    ['a forgotten equals sign', 'variable "a" {\n  default "hunter2"\n  sensitive = true\n}\n'],
    ['a bracket too many', 'variable "a" {\n  default = ] "hunter2"\n  sensitive = true\n}\n'],
    ['quoted names', 'variable "a" { default = { x = "hunter2" } "sensitive" = true }\nbuild { = }\n'],
  ])('%s: are not shown', async (_, text) => {
    const shown = await shownOf('-', text);
    expect(shown).toContain('Error');
    expect(shown).not.toContain('hunter2');
  });

  it.each([
    ['more behind the value', '{"variable": {"a": {"sensitive": true, "default": "hunter2" oops}}}'],
    ['forgotten quotes', '{"variable": {"a": {\n"default": hunter2,\n"sensitive": true}}}'],
    ['a quote too many', '{"variable": {"a": {"default": "hunter2", ""sensitive": true}}}'],
  ])('%s in JSON: are not shown', async (_, text) => {
    const shown = await shownOf('t.pkr.json', text);
    expect(shown).toContain('Error');
    expect(shown).not.toContain('hunter2');
  });

  it.each([
    'variable "a" {\n  default = "small" oops\n}\nvariable "b" {\n  sensitive = true\n}\n',
    'variable "a" {\n  default = "small" oops\n  sensitive = false\n}\n',
  ])('what is not sensitive is: %j', async (text) => {
    expect(await shownOf('-', text)).toContain('default = "small" oops');
  });

  it('the rest of the block is, and what follows it', async () => {
    const text =
      'variable "a" {\n  default = "hunter2" oops\n  type = string\n  sensitive = true\n}\nsource "null" "x" {}\n';
    const { sources } = await loadHclTemplate('-', { workingDirectory: '/', isFolder: false, text });
    expect(sources.get('-')).toBe(text.replace('hunter2" oops', '*******" ****'));
  });
});

async function shownOf(path: string, text: string): Promise<string> {
  const { diagnostics, sources } = await loadHclTemplate(path, { workingDirectory: '/', isFolder: false, text });
  return diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, sources, { color: false })).join('\n');
}
