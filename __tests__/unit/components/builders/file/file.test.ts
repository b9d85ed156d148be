import { existsSync, mkdirSync, statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { component as fileBuilder } from '../../../../../src/components/builders/file/index.js';
import type { BuildContext } from '../../../../../src/contract/component.js';
import {
  type GivenOptions,
  prepareComponent,
  readyComponent,
  runContext,
} from '../../../../support/prepare-component.js';
import { makeWorkspace, type Workspace } from '../../../../support/workspace.js';

async function build(
  { host }: Workspace,
  options: GivenOptions,
  provision: BuildContext['provision'] = async () => undefined,
) {
  const context = {
    ...runContext({ host }),
    onError: 'cleanup',
    provision,
    cleanupProvision: async () => undefined,
  } as const;
  const ready = await readyComponent(fileBuilder, options, host);
  return { artifact: await ready.run(context), lines: context.ui.lines };
}

function mode(workspace: Workspace, name: string): number {
  return statSync(workspace.path(name)).mode & 0o777;
}

describe('the file', () => {
  it('has the content, mode 0600, and its folders (vector 91)', async () => {
    const workspace = makeWorkspace();
    const { artifact, lines } = await build(workspace, { target: 'out/f.txt', content: 'hello\n' });
    expect([workspace.read('out/f.txt'), mode(workspace, 'out/f.txt')]).toEqual(['hello\n', 0o600]);
    expect(mode(workspace, 'out')).toBe(0o755);
    expect(artifact).toMatchObject({
      builderId: 'packer.file',
      id: 'File',
      files: ['out/f.txt'],
      text: 'Stored file: out/f.txt',
    });
    expect([artifact?.generatedData, lines]).toEqual([undefined, []]);
  });

  it('keeps the mode it has', async () => {
    const workspace = makeWorkspace();
    workspace.write('f', 'long old content', 0o640);
    await build(workspace, { target: 'f', content: 'new' });
    expect([workspace.read('f'), mode(workspace, 'f')]).toEqual(['new', 0o640]);
  });

  it('is a copy of the source with the mode of a new file', async () => {
    const workspace = makeWorkspace();
    workspace.write('s', 'four', 0o755);
    const { lines } = await build(workspace, { target: 'o/t', source: 's' });
    expect(workspace.read('o/t')).toBe('four');
    expect(mode(workspace, 'o/t') & 0o111).toBe(0);
    expect(lines).toEqual(['say: Copying s to o/t', 'say: Copied 4 bytes']);
  });

  it('goes when the artifact is destroyed', async () => {
    const workspace = makeWorkspace();
    const { artifact } = await build(workspace, { target: 'f', content: 'x' });
    const destroy = { say: () => undefined, signal: new AbortController().signal };
    await artifact?.destroy(destroy);
    expect(existsSync(workspace.path('f'))).toBe(false);
    await expect(artifact?.destroy(destroy)).rejects.toThrow('remove f: no such file or directory');
  });

  it.each([
    [{ target: 'dir', content: 'x' }, 'open dir: is a directory'],
    [{ target: 'o/y', source: 'nope' }, 'open nope: no such file or directory'],
  ])('cannot be made of %j', async (options, message) => {
    const workspace = makeWorkspace();
    mkdirSync(workspace.path('dir'));
    await expect(build(workspace, options)).rejects.toThrow(message);
  });
});

describe('provisioners', () => {
  it('run after the file is there, on a machine where everything succeeds', async () => {
    const workspace = makeWorkspace();
    const seen: unknown[] = [];
    await build(workspace, { target: 'f', content: 'x' }, async (communicator, generated, signal) => {
      await communicator.upload({ content: 'x' }, '/x', {}, signal);
      seen.push(workspace.read('f'), await communicator.run({ command: 'false' }, signal), generated);
    });
    expect(seen).toEqual(['x', 0, {}]);
  });
});

describe('options', () => {
  const blank = ': Both source file and contents are blank; target will have no content';
  it.each([
    [{}, ['target: target required'], [blank]],
    [{ target: 't', content: 'x', source: 'y' }, ['content: Cannot specify source file AND content'], []],
    [{ target: 't' }, [], [blank]],
  ])('%j gives %j and warns %j', async (options, errors, warnings) => {
    expect(await prepareComponent(fileBuilder, options)).toMatchObject({ errors, warnings });
  });
});
