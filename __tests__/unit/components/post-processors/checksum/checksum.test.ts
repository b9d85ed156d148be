import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { component as checksum } from '../../../../../src/components/post-processors/checksum/index.js';
import { fakeArtifact } from '../../../../support/fake-components.js';
import {
  type GivenOptions,
  prepareComponent,
  readyComponent,
  runContext,
} from '../../../../support/prepare-component.js';
import { makeWorkspace, type Workspace } from '../../../../support/workspace.js';

const MD5 = '5d41402abc4b2a76b9719d911017c592';
const SHA1 = 'aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d';

function withFile(): Workspace {
  const workspace = makeWorkspace();
  workspace.write('out/o.txt', 'hello');
  return workspace;
}

async function process(
  workspace: Workspace,
  options: GivenOptions,
  files: readonly string[] | undefined = ['out/o.txt'],
) {
  const { host } = workspace;
  const ready = await readyComponent(checksum, options, host);
  return ready.process(fakeArtifact('File', { files }), runContext({ host, buildName: 'f', builderType: 'file' }));
}

describe('checksum', () => {
  it('writes MD5 into a file of the usual name, which joins the artifact', async () => {
    const workspace = withFile();
    const result = await process(workspace, {});
    expect(workspace.read('packer_f_file_md5.checksum')).toBe(`${MD5}\to.txt\n`);
    expect(result).toMatchObject({
      keep: true,
      forceKeep: true,
      artifact: {
        builderId: 'packer.post-processor.checksum',
        id: '',
        files: ['out/o.txt', 'packer_f_file_md5.checksum'],
        text: 'Created artifact from files: out/o.txt, packer_f_file_md5.checksum',
      },
    });
  });

  it.each([
    ['md5', MD5],
    ['sha1', SHA1],
    ['sha224', 'ea09ae9cc6768c50fcee903ed054556e5bfc8347907f12598aa24193'],
    ['sha256', '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824'],
    ['sha384', '59e1748777448c69de6b800d7a33bbfb9ff1b463e44354c3553bcdb9c666fa90125a3c79f90397bdf5f6a13de828684f'],
    [
      'sha512',
      '9b71d224bd62f3785d96d46ad3ea3d73319bfbc2890caadae2dff72519673ca72323c3d99ba5c11d7c7acc6e14b8c5da0c4663475c2e5c3adef46f73bcdec043',
    ],
  ])('%s', async (type, digest) => {
    const workspace = withFile();
    await process(workspace, { checksum_types: [type] });
    expect(workspace.read(`packer_f_file_${type}.checksum`)).toBe(`${digest}\to.txt\n`);
  });

  it('makes folders, and renders the name', async () => {
    const workspace = withFile();
    await process(workspace, { checksum_types: ['sha1'], output: 'a/b/{{.BuildName}}-{{.ChecksumType}}-{{.Nope}}' });
    expect(workspace.read('a/b/f-sha1-<no value>')).toBe(`${SHA1}\to.txt\n`);
  });

  it('appends all kinds to one file, which joins the artifact once', async () => {
    const workspace = withFile();
    const result = await process(workspace, { checksum_types: ['md5', 'sha1'], output: 'one' });
    expect(workspace.read('one')).toBe(`${MD5}\to.txt\n${SHA1}\to.txt\n`);
    expect(result.artifact?.files).toEqual(['out/o.txt', 'one']);
  });

  it('appends to a file that is there, which does not join the artifact', async () => {
    const workspace = withFile();
    workspace.write('one', 'x\n');
    const result = await process(workspace, { output: 'one' });
    expect(workspace.read('one')).toBe(`x\n${MD5}\to.txt\n`);
    expect(result.artifact?.files).toEqual(['out/o.txt']);
  });

  it('writes nothing without files', async () => {
    const workspace = withFile();
    const result = await process(workspace, {}, []);
    expect(result.artifact).toMatchObject({ files: undefined, text: 'Created artifact from files: ' });
    expect(() => workspace.read('packer_f_file_md5.checksum')).toThrow('ENOENT');
  });

  it('removes what the artifact names', async () => {
    const workspace = withFile();
    const { artifact } = await process(workspace, {});
    await artifact?.destroy({ say: () => undefined, signal: new AbortController().signal });
    expect(() => workspace.read('out/o.txt')).toThrow('ENOENT');
    expect(() => workspace.read('packer_f_file_md5.checksum')).toThrow('ENOENT');
  });

  it('says which file it cannot open', async () => {
    await expect(process(withFile(), {}, ['none'])).rejects.toThrow(
      'unable to open file none: open none: no such file or directory',
    );
  });

  it('says which folder is no file', async () => {
    const workspace = withFile();
    mkdirSync(workspace.path('folder'));
    await expect(process(workspace, {}, ['folder'])).rejects.toThrow('unable to compute md5 hash for folder');
  });

  it('refuses every kind that it does not know, at its place', async () => {
    const { errors } = await prepareComponent(checksum, { checksum_types: ['nope', 'md5', 'MD5'] });
    expect(errors).toEqual([
      'checksum_types.0: Unrecognized checksum type: nope',
      'checksum_types.2: Unrecognized checksum type: MD5',
    ]);
  });
});
