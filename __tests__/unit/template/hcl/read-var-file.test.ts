import { describe, expect, it } from 'vitest';
import { readVarFile } from '../../../../src/template/hcl/read-var-file.js';
import { placed } from '../../../support/hcl-template.js';
import { makeWorkspace } from '../../../support/workspace.js';

async function read(path: string, text?: string | Buffer) {
  const { folder, write } = makeWorkspace();
  if (text !== undefined) write(path, text.toString('latin1'));
  return readVarFile(path, folder);
}

describe('files of variable values (spec-hcl2 B.3)', () => {
  it.each([
    ['v.pkrvars.hcl', 'a = 1\nb = [2]\n'],
    ['v.json', '{"a": 1, "b": [2]}'],
  ])('%s', async (path, text) => {
    const { attributes, diagnostics } = await read(path, text);
    expect(diagnostics).toEqual([]);
    expect(attributes.map(({ name }) => name)).toEqual(['a', 'b']);
  });

  it.each([
    ['v.txt', 'a = 1', 'InvalidVariableFile', ['Could not guess format of v.txt']],
    ['v.hcl', undefined, 'VariableFileNotFound', ['open v.hcl: no such file or directory']],
    ['v.hcl', 'variable "a" {}\n', 'VariableInVarFile', ['1,1 Variable declaration in a .pkrvar file']],
    ['v.hcl', 'locals {}\n', 'UnexpectedBlock', ['1,1 Unexpected "locals" block']],
    ['v.hcl', 'a = \n', 'InvalidExpression', ['1,5 Invalid expression']],
  ])('%s: %j', async (path, text, code, expected) => {
    const { diagnostics } = await read(path, text);
    expect(placed(diagnostics)).toEqual(expected);
    expect(diagnostics[0]?.code).toBe(code);
  });
});
