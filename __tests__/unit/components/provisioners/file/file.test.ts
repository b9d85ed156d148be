import { existsSync, mkdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { component as file } from '../../../../../src/components/provisioners/file/index.js';
import { FakeCommunicator, type Reply } from '../../../../support/fake-communicator.js';
import {
  type GivenOptions,
  prepareComponent,
  readyComponent,
  runContext,
} from '../../../../support/prepare-component.js';
import { makeWorkspace, type Workspace } from '../../../../support/workspace.js';

async function provision(
  workspace: Workspace,
  options: GivenOptions,
  reply?: (operation: string) => Reply | undefined,
) {
  const communicator = new FakeCommunicator(reply);
  const ready = await readyComponent(file, options, workspace.host);
  const context = { ...runContext({ host: workspace.host }), communicator, generated: { ID: 'i-1' } };
  const error = await ready.provision(context).then(
    () => undefined,
    (cause: unknown) => cause,
  );
  return { communicator, error, lines: context.ui.lines };
}

function withFiles(): Workspace {
  const workspace = makeWorkspace();
  workspace.write('f', 'F', 0o755);
  workspace.write('dir/a.txt', 'A', 0o600);
  return workspace;
}

describe('upload', () => {
  it.each([
    ['a file keeps its mode (vector 48)', { source: 'f' }, '/d/f1', ['upload /d/f1'], 0o755],
    ['a folder gets the name (vector 49)', { source: 'dir/a.txt' }, '/d/', ['upload /d/a.txt'], 0o600],
    [
      'several go into a folder (vector 50)',
      { sources: ['f', 'dir/a.txt'] },
      '/d/',
      ['upload /d/f', 'upload /d/a.txt'],
      0o755,
    ],
    [
      'source comes after sources',
      { sources: ['dir/a.txt'], source: 'f' },
      '/d/',
      ['upload /d/a.txt', 'upload /d/f'],
      0o600,
    ],
    ['without a slash all go to one path', { sources: ['f', 'dir/a.txt'] }, '/d', ['upload /d', 'upload /d'], 0o755],
  ])('%s', async (_, options, destination, seen, mode) => {
    const { communicator, error } = await provision(withFiles(), { ...options, destination });
    expect(error).toBeUndefined();
    expect(communicator.seen).toEqual(seen);
    expect(communicator.uploads[0]?.mode).toBe(mode);
  });

  it.each([
    ['dir', 'dir'],
    ['dir/', 'dir/'],
    ['dir/.', 'dir/.'],
  ])('hands a folder over as %j, with its trailing slash', async (source, seen) => {
    const workspace = withFiles();
    const { communicator, lines } = await provision(workspace, { source, destination: '/e' });
    expect(communicator.seen).toEqual([`uploadDirectory ${workspace.folder}/${seen} /e`]);
    expect(lines).toEqual([`say: Uploading ${source} => /e`]);
  });

  it('fills build values in', async () => {
    const workspace = makeWorkspace();
    workspace.write('out-i-1', 'x');
    const { communicator } = await provision(workspace, {
      source: 'out-{{.ID}}',
      destination: '/d/{{.ID}}',
      generated: true,
    });
    expect(communicator.seen).toEqual(['upload /d/i-1']);
  });

  it('shows the failure, once, and ends', async () => {
    const { communicator, error, lines } = await provision(
      withFiles(),
      { sources: ['f', 'dir'], destination: '/m' },
      () => {
        return new Error('scp: /m: Is a directory');
      },
    );
    expect(error).toMatchObject({ message: 'scp: /m: Is a directory' });
    expect(lines).toEqual(['say: Uploading f => /m', 'error: Upload failed: scp: /m: Is a directory']);
    expect(communicator.seen).toHaveLength(1);
  });

  it('fails while running when a generated source is not there (vector 65)', async () => {
    const { error, lines } = await provision(makeWorkspace(), { source: 'nope', destination: '/d/', generated: true });
    expect(error).toMatchObject({ message: 'stat nope: no such file or directory' });
    expect(lines).toEqual(['say: Uploading nope => /d/']);
  });

  it.each([
    ['/d/', /^\/d\/pkr-file-content\d+$/],
    ['/d/name', /^\/d\/name$/],
  ])('writes content to %j with mode 0600 (vector 66)', async (destination, path) => {
    const { communicator } = await provision(makeWorkspace(), { content: 'x {{.ID}}', destination });
    expect(communicator.uploads).toMatchObject([{ content: 'x {{.ID}}', mode: 0o600 }]);
    expect(communicator.uploads[0]?.destination).toMatch(path);
  });

  it('does nothing without a source', async () => {
    expect((await provision(makeWorkspace(), { destination: '/d' })).communicator.seen).toEqual([]);
  });
});

describe('download', () => {
  it('makes the folders and the file, 0644 (vector 60)', async () => {
    const workspace = makeWorkspace();
    const options = { source: '/r/r 3.txt', destination: 'l/d2/', direction: 'download' };
    const { communicator, lines } = await provision(workspace, options);
    expect(communicator.seen).toEqual([`download /r/r 3.txt ${workspace.folder}/l/d2/r 3.txt`]);
    expect(lines).toEqual(['say: Downloading /r/r 3.txt => l/d2/']);
    expect(statSync(workspace.path('l/d2/r 3.txt')).mode & 0o777).toBe(0o644);
  });

  it('makes the parent of a destination that is a file', async () => {
    const workspace = makeWorkspace();
    const { communicator } = await provision(workspace, { source: '/r/a', destination: 'l/b', direction: 'download' });
    expect(communicator.seen).toEqual([`download /r/a ${workspace.folder}/l/b`]);
    expect(workspace.read('l/b')).toBe('');
  });

  it.each([
    ['/r/dir/', 'l/dd/', 'l/dd/', 'vector 61'],
    ['/r/dir/*', 'l/dd/', 'l/dd/', 'a pattern that ends in a star'],
    ['/r/dir/*.txt', 'l/dg/', 'l/dg/*.txt', 'vector 63'],
  ])('takes %j as a folder, to %j (%s)', async (source, destination, target) => {
    const workspace = makeWorkspace();
    const { communicator } = await provision(workspace, { source, destination, direction: 'download' });
    expect(communicator.seen).toEqual([`downloadDirectory ${source} ${workspace.folder}/${target}`]);
    expect(existsSync(workspace.path(destination))).toBe(true);
  });

  it('ends after a folder, and says what it leaves out', async () => {
    const options = { sources: ['/a/', '/b', '/c'], destination: 'l/', direction: 'download' };
    const { communicator, lines } = await provision(makeWorkspace(), options);
    expect(communicator.seen).toHaveLength(1);
    expect(lines.at(-1)).toMatch(/^say: Nothing is downloaded after a folder .*: \/b, \/c$/);
  });

  it('leaves an empty file when it fails (vector 62)', async () => {
    const workspace = makeWorkspace();
    const failure = 'scp: /r/dir: not a regular file';
    const { error, lines } = await provision(
      workspace,
      { source: '/r/dir', destination: 'l/', direction: 'download' },
      () => new Error(failure),
    );
    expect(error).toMatchObject({ message: failure });
    expect(lines.at(-1)).toBe(`error: Download failed: ${failure}`);
    expect(workspace.read('l/dir')).toBe('');
  });

  it('says when the local file cannot be made', async () => {
    const workspace = makeWorkspace();
    mkdirSync(workspace.path('l'));
    const { error } = await provision(workspace, { source: '/r', destination: 'l', direction: 'download' });
    expect(error).toMatchObject({ message: 'open l: is a directory' });
  });
});

describe('options', () => {
  it.each([
    [{ source: 'f' }, ['destination: Destination must be specified.']],
    [
      { source: 'nope', direction: 'up' },
      ['direction: Direction must be one of: download, upload.', 'destination: Destination must be specified.'],
    ],
    [{ source: 'nope', destination: '/d' }, ["source: Bad source 'nope': stat nope: no such file or directory"]],
    [
      { sources: ['f', 'nope'], destination: '/d' },
      ["sources.1: Bad source 'nope': stat nope: no such file or directory"],
    ],
    [{ source: 'nope', destination: '/d', generated: true }, []],
    [{ source: '/nope', destination: 'd', direction: 'download' }, []],
    [{ source: 'f', content: 'x', destination: '/d' }, ['content: source(s) conflicts with content.']],
    [{ destination: '/d' }, []],
    [{ source: 'f', destination: '/d', direction: '' }, []],
    [
      { source: 'nope', destination: '/d', direction: '' },
      ["source: Bad source 'nope': stat nope: no such file or directory"],
    ],
    [{ sources: [''], destination: '/d' }, ["sources.0: Bad source '': stat : no such file or directory"]],
  ])('%j gives %j (vector 64)', async (options, errors) => {
    const workspace = withFiles();
    expect((await prepareComponent(file, options, workspace.host)).errors).toEqual(errors);
  });
});
