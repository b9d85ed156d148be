import { mkdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { component as compress } from '../../../../../src/components/post-processors/compress/index.js';
import { fakeArtifact } from '../../../../support/fake-components.js';
import { type GivenOptions, readyComponent, runContext } from '../../../../support/prepare-component.js';
import { makeWorkspace, type Workspace } from '../../../../support/workspace.js';

function withFiles(): Workspace {
  const workspace = makeWorkspace();
  workspace.write('out/o.txt', 'hello');
  workspace.write('out/p.txt', 'world');
  return workspace;
}

async function process(
  workspace: Workspace,
  options: GivenOptions,
  files: readonly string[] | undefined = ['out/o.txt'],
) {
  const { host } = workspace;
  const context = runContext({ host, buildName: 'f', builderType: 'file' });
  const ready = await readyComponent(compress, options, host);
  const result = await ready.process(fakeArtifact('File', { files }), context);
  return { result, lines: context.ui.lines };
}

const bytes = (workspace: Workspace, name: string) => readFileSync(workspace.path(name));

describe('compress', () => {
  it('makes a tar with gzip, which takes the place of its input', async () => {
    const workspace = withFiles();
    const { result, lines } = await process(workspace, {});
    expect(result).toMatchObject({
      keep: false,
      forceKeep: false,
      artifact: {
        builderId: 'packer.post-processor.compress',
        id: '',
        files: ['packer_f_file'],
        text: 'compressed artifacts in: packer_f_file',
      },
    });
    expect(lines).toEqual([
      'say: Using pgzip compression with 1 core for packer_f_file',
      'say: Tarring packer_f_file with pgzip',
      'say: Archive packer_f_file completed',
    ]);
    const tar = gunzipSync(bytes(workspace, 'packer_f_file'));
    expect(tar.toString('latin1', 0, 6)).toBe('o.txt\0');
    expect(tar.toString('latin1', 512, 518)).toBe('hello\0');
  });

  it.each([
    ['x.zip', ['Zipping x.zip'], 'PK\x03\x04'],
    ['x.tar', ['Tarring x.tar with no compression'], 'o.txt\0'],
    ['x.gz', ['Using pgzip compression with 1 core for x.gz', 'Archiving out/o.txt with pgzip'], '\x1f\x8b\x08\x00'],
    ['x.bgzf', ['Using bgzf compression with 1 core for x.bgzf', 'Archiving out/o.txt with bgzf'], '\x1f\x8b\x08\x04'],
    ['x.lz4', ['Using lz4 compression with 1 core for x.lz4', 'Archiving out/o.txt with lz4'], '\x04\x22\x4d\x18'],
    ['x.xz', ['Using xz compression with 1 core for x.xz', 'Archiving out/o.txt with xz'], '\xfd7zXZ\x00'],
    ['x.bzip2', ['Using bzip2 compression with 1 core for x.bzip2', 'Archiving out/o.txt with bzip2'], 'BZh61AY&SY'],
    [
      'x.tar.lz4',
      ['Using lz4 compression with 1 core for x.tar.lz4', 'Tarring x.tar.lz4 with lz4'],
      '\x04\x22\x4d\x18',
    ],
  ])('%s', async (output, said, magic) => {
    const workspace = withFiles();
    const { lines } = await process(workspace, { output });
    expect(lines).toEqual([...said, `Archive ${output} completed`].map((line) => `say: ${line}`));
    expect(bytes(workspace, output).toString('latin1', 0, magic.length)).toBe(magic);
  });

  it('makes folders, renders the name, and takes the format from its own option', async () => {
    const workspace = withFiles();
    await process(workspace, { output: 'a/b/{{.BuildName}}.{{.BuilderType}}', format: 'gz' });
    expect(gunzipSync(bytes(workspace, 'a/b/f.file')).toString()).toBe('hello');
  });

  it.each([0, -1, 1, 9, 20])('takes level %d', async (level) => {
    const workspace = withFiles();
    await process(workspace, { output: 'x.gz', compression_level: level });
    expect(gunzipSync(bytes(workspace, 'x.gz')).toString()).toBe('hello');
  });

  it.each([
    ['x.gz', 'pgzip'],
    ['x.bgzf', 'bgzf'],
  ])('refuses a level below -1 for %s', async (output, name) => {
    await expect(process(withFiles(), { output, compression_level: -5 })).rejects.toThrow(
      `error creating ${name} writer: Invalid compression level. Expected an integer from -1 to 9.`,
    );
  });

  it.each([
    [['out/o.txt', 'out/p.txt'], 'Found 2 files: [out/o.txt out/p.txt]'],
    [[], 'Found 0 files: []'],
    [undefined, 'Found 0 files: []'],
  ])('packs one file alone without tar or zip: %j', async (files, found) => {
    const workspace = withFiles();
    await expect(
      readyComponent(compress, { output: 'x.gz' }, workspace.host).then((ready) =>
        ready.process(fakeArtifact('File', { files }), runContext({ host: workspace.host })),
      ),
    ).rejects.toThrow(`Can only have 1 input file when not using tar/zip. ${found}`);
    expect(() => workspace.read('x.gz')).toThrow('ENOENT');
  });

  it.each([
    ['x.gz', 'Failed to open source file none for reading: open none: no such file or directory'],
    ['x.tar', 'Error creating tar: Unable to read file none: open none: no such file or directory'],
    ['x.zip', 'Error creating zip: Unable to read file none: open none: no such file or directory'],
  ])('says which file is not there: %s', async (output, message) => {
    await expect(process(withFiles(), { output }, ['none'])).rejects.toThrow(message);
  });

  it('packs no folders', async () => {
    const workspace = withFiles();
    mkdirSync(workspace.path('folder'));
    await expect(process(workspace, { output: 'x.tar' }, ['folder'])).rejects.toThrow(
      'Error creating tar: Failed to copy folder data to archive: read folder: is a directory',
    );
  });

  it('says why an archive cannot be opened, and leaves what is in its place', async () => {
    const workspace = withFiles();
    workspace.write('x.zip/inside.txt', 'kept');
    await expect(process(workspace, { output: 'x.zip' })).rejects.toMatchObject({
      code: 'ArchiveNotWritten',
      message: 'Error creating x.zip: open x.zip: is a directory',
    });
    expect(workspace.read('x.zip/inside.txt')).toBe('kept');
  });

  it('leaves no half archive behind when it is cancelled', async () => {
    const workspace = withFiles();
    const { host } = workspace;
    const ready = await readyComponent(compress, { output: 'x.xz' }, host);
    const signal = AbortSignal.abort(new Error('stop'));
    await expect(
      ready.process(fakeArtifact('File', { files: ['out/o.txt'] }), runContext({ host, signal })),
    ).rejects.toThrow('stop');
    expect(() => workspace.read('x.xz')).toThrow('ENOENT');
  });

  it('removes the archive, when what follows does not keep it', async () => {
    const workspace = withFiles();
    const { result } = await process(workspace, { output: 'x.zip' });
    await result.artifact?.destroy({ say: () => undefined, signal: new AbortController().signal });
    expect(() => workspace.read('x.zip')).toThrow('ENOENT');
    expect(workspace.read('out/o.txt')).toBe('hello');
  });
});
