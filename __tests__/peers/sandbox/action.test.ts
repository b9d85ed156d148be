import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanSandbox } from '../../../src/sandbox/clean-sandbox.js';
import { projectRoot } from '../../support/peers-env.js';
import { runAction } from '../../support/runner/run-action.js';
import { type StagedAction, stageAction } from '../../support/runner/stage-action.js';

describe('the action with sandbox: true', () => {
  let action: StagedAction;
  let workspace: string;
  beforeAll(() => {
    action = stageAction('alone');
    workspace = mkdtempSync(join(tmpdir(), 'sandbox-action-'));
    for (const example of ['web-server', 'web-server-site']) {
      cpSync(join(projectRoot, 'examples', example), join(workspace, example), { recursive: true });
    }
  });
  afterAll(async () => {
    action[Symbol.dispose]();
    await cleanSandbox(join(temporary(), 'image-build-sandbox'));
    rmSync(workspace, { recursive: true, force: true });
  });

  /** A job's own folder: what one step builds the next one finds. */
  const temporary = () => join(workspace, 'temp');
  const step = (inputs: Readonly<Record<string, string>>) =>
    runAction({
      actionDir: action.actionDir,
      workspace,
      inputs: { sandbox: 'true', ...inputs },
      runnerTemp: temporary(),
    });

  it('builds without an account, and a later step on the image of an earlier one', async () => {
    const web = await step({ template: 'web-server/web-server.json', 'sandbox-s3': 'web-server/buckets' });
    expect(web.result, web.log.join('\n')).toBe('success');
    const site = await step({ template: 'web-server-site/web-server-site.json' });
    expect(site.result, site.log.join('\n')).toBe('success');
    expect(site.outputs['image-id']).toMatch(/^ami-[0-9a-f]{17}$/);
    const [image] = JSON.parse(site.outputs['images'] ?? '[]');
    expect(image?.source?.id).toBe(web.outputs['image-id']);
    expect(JSON.parse(readFileSync(site.outputs['tfvars-path'] ?? '', 'utf8')).image_id).toBe(site.outputs['image-id']);
    const post = await site.post();
    expect(post.result, post.log.join('\n')).toBe('success');
    // The runner cannot remove what belongs to root.
    expect(existsSync(join(temporary(), 'image-build-sandbox'))).toBe(false);
    expect((await web.post()).result).toBe('success');
  });
});
