import { describe, expect, it } from 'vitest';
import { checkRequiredVersion, readPackerBlocks } from '../../../../src/template/hcl/packer-block.js';
import { blocksOf, bodyOf, hclTemplateOf, placed } from '../../../support/hcl-template.js';

describe('required_version (spec-hcl2 B.2)', () => {
  it.each([
    ['">= 1.7.0"', []],
    ['"~> 1.15"', []],
    ['null', []],
    ['">= 99"', ['1,29 Unsupported Packer Core version']],
    ['"new"', ['1,29 Invalid version constraint']],
    ['[]', ['1,29 Invalid version constraint']],
    ['var.version', ['1,29 Variables not allowed']],
  ])('%s', (text, expected) => {
    expect(placed(checkRequiredVersion(bodyOf(`packer { required_version = ${text} }`)))).toEqual(expected);
  });

  it('comes before everything else, which a newer version may know', async () => {
    const { template } = await hclTemplateOf('packer {\n  required_version = ">= 99"\n}\nfuture "block" {}\n');
    expect(placed(template.diagnostics)).toEqual(['2,22 Unsupported Packer Core version']);
  });
});

describe('packer blocks', () => {
  it('may be several, and hold nothing else', () => {
    const text = 'packer {\n  required_plugins {\n  }\n}\npacker {\n  nosuch = 1\n}\n';
    const bodies = blocksOf(text, 'packer').map(({ body }) => body);
    expect(placed(readPackerBlocks(bodies).diagnostics)).toEqual(['6,3 Unsupported argument']);
  });
});
