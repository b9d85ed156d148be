import { describe, expect, it } from 'vitest';
import { isMarked } from '../../../../src/languages/cty/marks.js';
import { type AssignScope, assignVariables } from '../../../../src/template/hcl/assign-variables.js';
import { valueText } from '../../../../src/template/hcl/value-text.js';
import { VariableDeclarations } from '../../../../src/template/hcl/variable-declarations.js';
import type { VariableInputs } from '../../../../src/template/template.js';
import { blocksOf, placed, testContext } from '../../../support/hcl-template.js';
import { makeWorkspace } from '../../../support/workspace.js';

interface Given extends Partial<VariableInputs>, Partial<Pick<AssignScope, 'autoFiles' | 'warnOfUndeclared'>> {
  readonly env?: Readonly<Record<string, string>>;
  readonly varFiles?: Readonly<Record<string, string>>;
}

async function assign(text: string, given: Given = {}) {
  const workspace = makeWorkspace();
  for (const [name, content] of Object.entries(given.varFiles ?? {})) workspace.write(name, content);
  const declarations = new VariableDeclarations();
  for (const block of blocksOf(text, 'variable', 1)) declarations.read(block);
  const sources = new Map<string, string>();
  const inputs = { files: given.files ?? [], assignments: given.assignments ?? [] };
  const { variables, diagnostics, refusedSecrets } = await assignVariables(declarations.variables, inputs, {
    context: testContext({ workingDirectory: workspace.folder, env: given.env ?? {} }),
    autoFiles: given.autoFiles ?? [],
    warnOfUndeclared: given.warnOfUndeclared ?? false,
    addSource: (path, content) => sources.set(path, content),
  });
  return { variables, diagnostics, refusedSecrets, sources };
}

const cmd = (name: string, value: string) => ({ assignments: [{ name, value }] });

/** The text of variable `a`, and the problems. */
async function seen(text: string, given: Given = {}) {
  const { variables, diagnostics } = await assign(text, given);
  const variable = variables.get('a');
  return [variable === undefined ? undefined : valueText(variable.value), ...placed(diagnostics)];
}

describe('values of variables (spec-hcl2 B.3)', () => {
  const a = 'variable "a" { default = "d" }';
  const all = {
    env: { PKR_VAR_a: 'env' },
    varFiles: { 'x.auto.pkrvars.hcl': 'a = "auto"', 'f.hcl': 'a = "file"', 'g.json': '{"a": "json"}' },
  };

  it.each<[string, Given, string]>([
    ['a default', {}, 'd'],
    ['the environment', { env: all.env }, 'env'],
    ['an automatic file', { ...all, autoFiles: ['x.auto.pkrvars.hcl'] }, 'auto'],
    ['a file', { ...all, autoFiles: ['x.auto.pkrvars.hcl'], files: ['f.hcl'] }, 'file'],
    ['the last file', { ...all, files: ['f.hcl', 'g.json'] }, 'json'],
    ['an assignment', { ...all, files: ['f.hcl'], ...cmd('a', 'cmd') }, 'cmd'],
  ])('%s wins over what comes before', async (_, given, expected) => {
    expect(await seen(a, given)).toEqual([expected]);
  });

  it.each([
    ['variable "a" { type = number }', '5', ['5']],
    ['variable "a" { type = string }', '"5"', ['"5"']],
    ['variable "a" { type = any }', '[1]', ['[1]']],
    ['variable "a" { default = [] }', '["x"]', ['["x"]']],
    ['variable "a" { type = bool }', 'true', ['true']],
    ['variable "a" { type = list(string) }', '["x", 1]', ['[\n  "x",\n  "1",\n]']],
    ['variable "a" { default = { x = "1" } }', '{ x = 2 }', ['{\n  "x" = "2"\n}']],
    ['variable "a" { type = object({ x = optional(number, 7) }) }', '{}', ['{\n  "x" = 7\n}']],
    ['variable "a" { type = bool }', 'yes', ['<unknown>', '1,1 Variables not allowed']],
    ['variable "a" { type = list(string) }', 'upper("x")', ['<unknown>', '1,1 Function calls not allowed']],
    ['variable "a" { default = ["x", "y"] }', '["z"]', ['<unknown>', 'Invalid argument value for -var variable']],
    ['variable "a" { type = number }', 'abc', ['<unknown>', 'Invalid argument value for -var variable']],
  ])('%s given %s', async (text, value, expected) => {
    expect(await seen(text, cmd('a', value))).toEqual(expected);
  });

  it.each([
    ['list(string)', 'a,b', 'Write a list of string as in a template, such as ["a", "b"].'],
    ['map(string)', 'a=b', 'Write a map of string as in a template, such as { name = "value" }.'],
    ['bool', 'true,', 'Write a bool as in a template, such as true.'],
  ])('how to write a %s is told where %s is given', async (type, value, hint) => {
    const { diagnostics } = await assign(`variable "a" { type = ${type} }`, cmd('a', value));
    expect(diagnostics).toMatchObject([{ summary: 'Extra characters after expression', hint }]);
  });

  it('a wrong value is an error also when another one wins', async () => {
    const given = { env: { PKR_VAR_a: 'x' }, ...cmd('a', '5') };
    expect(await seen('variable "a" { type = number }', given)).toEqual(['5', 'Invalid value for variable']);
  });

  it('null is a value', async () => {
    const { variables } = await assign('variable "a" { default = null }\nvariable "b" {}');
    expect([...variables.values()].map(({ source, value }) => [source, value.kind])).toEqual([
      ['default', 'null'],
      [undefined, 'unknown'],
    ]);
  });

  it('names that are not declared', async () => {
    const given: Given = {
      env: { PKR_VAR_nope: 'x' },
      varFiles: { 'f.hcl': 'ab = 1\n' },
      files: ['f.hcl'],
      assignments: [{ name: 'aa', value: 'hidden', origin: 'input variables, line 2' }],
    };
    expect(await seen(a, given)).toEqual(['d', 'Undefined -var variable']);
    const { diagnostics } = await assign(a, { ...given, warnOfUndeclared: true });
    expect(diagnostics).toMatchObject([
      { severity: 'warning', summary: 'Undefined variable', hint: 'Did you mean "a"?', range: { file: 'f.hcl' } },
      {
        severity: 'error',
        summary: 'Undefined -var variable',
        detail: expect.stringMatching(/ It is given by input variables, line 2\.$/),
      },
    ]);
    expect(JSON.stringify(diagnostics)).not.toContain('hidden');
  });

  it('sensitive ones carry the mark, and their text is not shown with what is wrong', async () => {
    const text = 'variable "a" {\n  type      = list(string)\n  sensitive = true\n}\nvariable "b" {}';
    const { variables, sources } = await assign(text, {
      assignments: [
        { name: 'a', value: '[oops' },
        { name: 'b', value: 'given as secret', sensitive: true },
      ],
    });
    expect([...variables.values()].map(({ value }) => isMarked(value))).toEqual([true, true]);
    expect([...sources.values()].join()).not.toContain('oops');
  });

  it.each([
    ['a = "planted', true, undefined],
    ['a = upper("planted")', true, 'a = *****("*******")'],
    ['a = planted', true, 'a = *******'],
    ['a = "planted"\nb = upper("x")', true, 'a = "*******"\nb = upper("x")'],
    ['b = "x', false, 'b = "x'],
  ])('what is secret in a file is not shown: %j', async (content, isSensitive, shown) => {
    const text = `variable "a" {\n  sensitive = ${isSensitive}\n}\nvariable "b" {}`;
    const { sources, diagnostics } = await assign(text, { varFiles: { 'f.hcl': content }, files: ['f.hcl'] });
    expect(diagnostics.length).toBe(1);
    expect(JSON.stringify(diagnostics)).not.toContain('planted');
    expect(sources.get('f.hcl')).toBe(shown);
  });

  it.each<[string, Given]>([
    ['default = planted', {}],
    ['type = list(string)', cmd('a', '[planted]')],
    ['type = list(string)', cmd('a', '["x" planted]')],
    ['type = list(string)', { env: { PKR_VAR_a: 'planted' } }],
    ['', { varFiles: { 'f.hcl': 'a = "x" planted' }, files: ['f.hcl'] }],
  ])('a secret without quotes is not quoted: %s, %j', async (line, given) => {
    const { diagnostics, sources } = await assign(`variable "a" {\n  ${line}\n  sensitive = true\n}`, given);
    expect(diagnostics).not.toEqual([]);
    expect(JSON.stringify([diagnostics, [...sources]])).not.toContain('planted');
  });

  it('texts given to sensitive ones that do not fit are told, so that they can be masked', async () => {
    const text =
      'variable "a" {\n  type      = number\n  sensitive = true\n}\nvariable "b" {\n  type      = bool\n  sensitive = true\n}';
    const { refusedSecrets } = await assign(text, {
      varFiles: { 'f.hcl': 'a = "wrong-1"\n' },
      files: ['f.hcl'],
      assignments: [{ name: 'b', value: 'wrong-2' }],
    });
    expect(refusedSecrets).toEqual([
      { name: 'a', value: 'wrong-1' },
      { name: 'b', value: 'wrong-2' },
    ]);
  });

  it.each([
    ['variable "a" { default = env("HOME") }', ['/root']],
    ['variable "a" { default = env("NOPE") }', ['']],
    ['variable "a" { default = upper("x") }', ['<unknown>', '1,26 Call to unknown function']],
    ['variable "a" { default = var.b }', ['<unknown>', '1,26 Variables not allowed']],
  ])('defaults call env alone: %s', async (text, expected) => {
    expect(await seen(text, { env: { HOME: '/root' } })).toEqual(expected);
  });

  it('keys that objects inherit are names like others', async () => {
    const given = { env: { PKR_VAR___proto__: 'p' }, ...cmd('constructor', 'c') };
    const { variables } = await assign('variable "__proto__" {}\nvariable "constructor" {}', given);
    expect([...variables.values()].map(({ value }) => valueText(value))).toEqual(['p', 'c']);
  });
});
