import { describe, expect, it } from 'vitest';
import { component as shellLocal } from '../../../../../src/components/post-processors/shell-local/index.js';
import { fakeArtifact } from '../../../../support/fake-components.js';
import { readyComponent, runContext } from '../../../../support/prepare-component.js';
import { makeWorkspace } from '../../../../support/workspace.js';

describe('shell-local post-processor', () => {
  it('hands its artifact on, and always keeps it', async () => {
    const { host } = makeWorkspace();
    const context = runContext({ host });
    const artifact = fakeArtifact('a', { generatedData: { ID: 'Null' } });
    const ready = await readyComponent(shellLocal, { inline: ['echo {{.ID}}'] }, host);
    expect(await ready.process(artifact, context)).toEqual({ artifact, keep: true, forceKeep: true });
    expect(context.ui.lines.at(-1)).toBe('stdout: Null');
  });

  it('knows no build values of an artifact without data', async () => {
    const { host } = makeWorkspace();
    const context = runContext({ host });
    const ready = await readyComponent(shellLocal, { inline: ["echo '{{.ID}}'"] }, host);
    await ready.process(fakeArtifact('a'), context);
    expect(context.ui.lines.at(-1)).toBe('stdout: <no value>');
  });

  it('gives an execute_command of one item to the shell (vector 73)', async () => {
    const workspace = makeWorkspace();
    workspace.write('s', '');
    const context = runContext({ host: workspace.host });
    const options = { script: 's', execute_command: ['echo EXEC {{.Vars}} {{.Script}}'] };
    const ready = await readyComponent(shellLocal, options, workspace.host);
    await ready.process(fakeArtifact('a'), context);
    expect(context.ui.lines).toEqual([
      'say: Running local shell script: s',
      `stdout: EXEC PACKER_BUILDER_TYPE=null PACKER_BUILD_NAME=n ${workspace.path('s')}`,
    ]);
  });

  it('fails with its script', async () => {
    const { host } = makeWorkspace();
    const ready = await readyComponent(shellLocal, { inline: ['exit 2'] }, host);
    await expect(ready.process(fakeArtifact('a'), runContext({ host }))).rejects.toMatchObject({
      code: 'ScriptFailed',
    });
  });
});
