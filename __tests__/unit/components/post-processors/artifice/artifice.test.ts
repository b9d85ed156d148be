import { describe, expect, it } from 'vitest';
import { component as artifice } from '../../../../../src/components/post-processors/artifice/index.js';
import { fakeArtifact } from '../../../../support/fake-components.js';
import { prepareComponent, readyComponent, runContext } from '../../../../support/prepare-component.js';
import { makeWorkspace } from '../../../../support/workspace.js';

async function process(files: readonly string[], discarded: readonly string[] | undefined) {
  const workspace = makeWorkspace();
  for (const file of ['out/a.zip', 'out/b.zip', 'other.txt']) workspace.write(file, file);
  const { host } = workspace;
  const context = runContext({ host });
  const ready = await readyComponent(artifice, { files }, host);
  const result = await ready.process(fakeArtifact('File', { files: discarded }), context);
  return { workspace, context, result };
}

describe('artifice', () => {
  it('puts the files that match in the place of the artifact', async () => {
    const { result, context } = await process(['other.*', 'none*', 'out/*'], ['o.txt', 'p.txt']);
    expect(result).toMatchObject({
      keep: true,
      forceKeep: false,
      artifact: {
        builderId: 'packer.post-processor.artifice',
        id: '',
        files: ['other.txt', 'out/a.zip', 'out/b.zip'],
        text: 'Created artifact from files: other.txt, out/a.zip, out/b.zip',
      },
    });
    expect(context.ui.lines).toEqual([
      'say: Discarding files from artifact: o.txt, p.txt',
      'say: Using these artifact files: other.txt, out/a.zip, out/b.zip',
    ]);
  });

  it.each([[undefined], [[]]])('does not speak of discarding when the artifact has no files: %j', async (discarded) => {
    const { context, result } = await process(['none'], discarded);
    expect(context.ui.lines).toEqual(['say: Using these artifact files: ']);
    expect(result.artifact?.files).toBeUndefined();
  });

  it('removes the files, when the next post-processor does not keep them', async () => {
    const { workspace, context, result } = await process(['out/*', 'out'], []);
    await result.artifact?.destroy({ say: () => undefined, signal: context.signal });
    expect(() => workspace.read('out/a.zip')).toThrow('ENOENT');
    expect(workspace.read('other.txt')).toBe('other.txt');
  });

  it('wants files', async () => {
    const { errors } = await prepareComponent(artifice, {});
    expect(errors).toEqual(['files: No files specified in artifice configuration']);
  });

  it('fails for a pattern that is none', async () => {
    await expect(process(['['], [])).rejects.toMatchObject({ code: 'BadPattern' });
  });
});
