import { describe, expect, it } from 'vitest';
import { hclResolutionOf } from '../../../support/hcl-template.js';

async function problems(text: string) {
  const rest = 'source "null" "a" {}\nbuild {\n  sources = ["null.a"]\n}\n';
  const { diagnostics } = await hclResolutionOf(`${text}\n${rest}`);
  return diagnostics.map(({ severity, code }) => `${severity} ${code}`);
}

describe('hcp_packer_registry (spec-hcl2 B.6)', () => {
  it.each([
    ['', []],
    ['hcp_packer_registry {\n  bucket_name = "ok-bucket"\n  foo = 1\n}', ['warning RegistryIgnored']],
    ['hcp_packer_registry {\n  labels = { a = "b" }\n}', ['warning RegistryIgnored', 'warning DeprecatedArgument']],
    ['hcp_packer_registry {\n  bucket_name = "a!"\n}', ['warning RegistryIgnored', 'error InvalidRegistry']],
    [
      'hcp_packer_registry {\n  description = format("%256s", "x")\n}',
      ['warning RegistryIgnored', 'error InvalidRegistry'],
    ],
    ['hcp_packer_registry {}\nhcp_packer_registry {}', ['warning RegistryIgnored', 'error DuplicateRegistry']],
    [
      'hcp_packer_registry {\n  labels = "x"\n}',
      ['warning RegistryIgnored', 'error UnsuitableValueType', 'warning DeprecatedArgument'],
    ],
  ])('%j', async (text, expected) => {
    expect(await problems(text)).toEqual(expected);
  });

  it('in the environment is named too', async () => {
    const text = 'source "null" "a" {}\nbuild {\n  sources = ["null.a"]\n}\n';
    const found = async (env: Record<string, string>) =>
      (await hclResolutionOf(text, { env })).diagnostics.map(({ code }) => code);
    expect(await found({ HCP_PACKER_BUCKET_NAME: 'b' })).toEqual(['RegistryIgnored']);
    expect(await found({ HCP_PACKER_REGISTRY: 'on' })).toEqual(['RegistryIgnored']);
    expect(await found({ HCP_PACKER_REGISTRY: 'off', HCP_PACKER_BUCKET_NAME: 'b' })).toEqual([]);
    expect(await found({ HCP_CLIENT_ID: 'x' })).toEqual([]);
  });
});
