import { describe, expect, it } from 'vitest';
import { VariableDeclarations } from '../../../../src/template/hcl/variable-declarations.js';
import { blocksOf, placed } from '../../../support/hcl-template.js';

function read(text: string): VariableDeclarations {
  const declarations = new VariableDeclarations();
  for (const block of blocksOf(text, 'variable', 1)) declarations.read(block);
  for (const { body } of blocksOf(text, 'variables')) declarations.readLegacy(body.justAttributes());
  return declarations;
}

describe('variable blocks (spec-hcl2 B.3)', () => {
  it('are read, in both forms', () => {
    const { variables, diagnostics } = read(`
variable "a" {
  type        = object({ x = optional(string, "d") })
  description = "text"
  sensitive   = true
}
variables {
  b = 1
}
`);
    expect(diagnostics).toEqual([]);
    expect([...variables.values()]).toMatchObject([
      { name: 'a', isSensitive: true, constraint: { type: { kind: 'object' } }, defaultExpression: undefined },
      { name: 'b', isSensitive: false, constraint: undefined, defaultExpression: { kind: 'number' } },
    ]);
  });

  it.each([
    ['variable "1a" {}', ['1,10 Invalid variable name']],
    ['variable "a" {}\nvariable "a" {}', ['2,10 Duplicate variable']],
    ['variable "a" {}\nvariables {\n  a = 1\n}', ['3,3 Duplicate variable']],
    ['variable "a" { sensitive = upper("x") }', ['1,28 Function calls not allowed', '1,28 Unsuitable value type']],
    ['variable "a" { sensitive = "true" }', []],
    ['variable "a" { type = lst(string) }', ['1,23 Invalid type specification']],
    ['variable "a" {\n  validation {\n    condition = true\n  }\n}', ['2,14 Missing required argument']],
    [
      'variable "a" {\n  validation {\n    condition     = var.a == var.b\n    error_message = "Bad."\n  }\n}',
      ['3,30 Invalid variable validation condition'],
    ],
    [
      'variable "a" {\n  validation {\n    condition     = var.a == 1\n    error_message = ""\n  }\n}',
      ['4,21 Invalid validation error message'],
    ],
  ])('%j', (text, expected) => {
    expect(placed(read(text).diagnostics)).toEqual(expected);
  });

  it.each([['Full sentence.'], ['Éclair?'], ['1 is enough!'], ['"Quoted."']])('takes the message %s', (message) => {
    const text = `variable "a" {\n  validation {\n    condition     = var.a == 1\n    error_message = ${JSON.stringify(message)}\n  }\n}`;
    const wanted = /[.?!]$/.test(message) ? [] : ['4,21 Invalid validation error message'];
    expect(placed(read(text).diagnostics)).toEqual(wanted);
  });
});
