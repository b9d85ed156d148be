import { describe, expect, it } from 'vitest';
import { parseHclExpression } from '../../../../src/languages/hcl/parse.js';
import { hideTexts, type SecretPlace } from '../../../../src/template/hcl/hide-texts.js';
import { loadHclTemplate } from '../../../../src/template/hcl/load-hcl-template.js';

function shown(source: string, kind: SecretPlace['kind'], file = 'f.pkr.hcl'): string {
  const { node } = parseHclExpression(file, source);
  if (node === undefined) throw new TypeError(`wrong syntax: ${source}`);
  return hideTexts(file, source, [{ kind, range: node.range }]);
}

describe('what may be secret in a source that is shown', () => {
  it.each([
    ['constant', '"hunter2"', '"*******"'],
    ['constant', 'hunter2', '*******'],
    ['constant', '["a", { key = "hun ter" }]', '["*", { *** = "*** ***" }]'],
    ['constant', '<<EOT\nhunter2\nEOT\n', '*****\n*******\n***\n'],
    ['expression', 'upper("hunter2", var.x)', 'upper("*******", var.x)'],
    ['expression', '"a${lower("b-c")}d"', '"*${lower("***")}*"'],
    ['expression', '<<EOT\nhunter2 ${x}\nEOT\n', '<<EOT\n******* ${x}\n***\n'],
  ] as const)('%s %j is %j', (kind, source, hidden) => {
    expect(shown(source, kind)).toBe(hidden);
  });

  it('is the strings of an expression in JSON', () => {
    expect(shown('["hun\\"ter", 1]', 'expression', 'f.pkr.json')).toBe('["********", 1]');
  });

  it('is nothing in other files', () => {
    const { node } = parseHclExpression('other', '"x"');
    if (node === undefined) throw new TypeError('wrong syntax');
    expect(hideTexts('f', '"x"', [{ kind: 'constant', range: node.range }])).toBe('"x"');
  });

  it('is what a template calls sensitive, also where other things are wrong', async () => {
    const text = `
variable "token" {
  default   = "hunter2"
  sensitive = true
}
variable "size" { default = "small" }
local "key" {
  expression = "hunter3" + 1
  sensitive  = true
}
= wrong
`;
    const template = await loadHclTemplate('-', { workingDirectory: '/', isFolder: false, text });
    expect(template.diagnostics).not.toEqual([]);
    expect(template.sources.get('-')).toBe(text.replaceAll(/hunter./g, '*******'));
  });

  it('is what is called sensitive under a name that is taken, or wrong', async () => {
    const twice = 'local "key" {\n  expression = "hunter2"\n  sensitive  = true\n}\n'.repeat(2);
    const wrong = 'variable "a.b" {\n  default   = "hunter2"\n  sensitive = true\n}\n';
    const template = await loadHclTemplate('-', { workingDirectory: '/', isFolder: false, text: twice + wrong });
    expect(template.diagnostics.map(({ code }) => code)).toEqual(['InvalidVariableName', 'DuplicateLocal']);
    expect(template.sources.get('-')).not.toContain('hunter2');
  });
});
