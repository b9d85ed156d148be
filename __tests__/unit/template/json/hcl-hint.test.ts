import { describe, expect, it } from 'vitest';
import { hclHint } from '../../../../src/template/json/hcl-hint.js';
import { parseJson } from '../../../../src/template/json/parse-json.js';

const rename = (name: string) => `This looks like an HCL2 template: rename it to ${name}.`;

describe('an HCL2 file that is given as a JSON template', () => {
  it.each([
    ['image.hcl', 'source "null" "a" {}', rename('image.pkr.hcl')],
    ['some/where/image.hcl', '', rename('image.pkr.hcl')],
    ['image.json', 'variable "a" {\n}', rename('image.pkr.hcl')],
    ['template', 'build {', rename('template.pkr.hcl')],
    ['t.json', '\n  locals{', rename('t.pkr.hcl')],
    ['t.txt', 'region = "x"', rename('t.txt.pkr.hcl')],
    ['t.json', '# why\n// and\n/* how\n** */ packer {', rename('t.pkr.hcl')],
    ['-', 'variable "a" {}', 'This looks like an HCL2 template: say so with -config-type=hcl2.'],
    [
      'prod.auto.pkrvars.hcl',
      'region = "x"',
      'This is a file of variable values, not a template: give it with -var-file.',
    ],
  ])('%s: %j', (path, text, hint) => {
    expect(hclHint(path, text)).toBe(hint);
    expect(parseJson(path, text).diagnostics).toMatchObject([{ code: 'JsonSyntax', hint }]);
  });

  it.each([
    ['t.json', '{"a": 1,}'],
    ['t.hcl', ' {"a": 1,}'],
    ['t.json', '# a comment\n{"a": 1}'],
    ['t.json', 'true'],
    ['t.json', 'builders: [{type: null}]'],
    ['t.json', ''],
  ])('is not %s: %j', (path, text) => {
    expect(hclHint(path, text)).toBeUndefined();
  });

  it('is told apart in time, however long its comments are', () => {
    expect(hclHint('t.json', `${'/* * '.repeat(50_000)}`)).toBeUndefined();
    expect(hclHint('t.json', `${'# x\n'.repeat(50_000)}{`)).toBeUndefined();
  });
});
