import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { INSTANT } from '../../../src/sandbox/latency.js';
import { type SandboxOptions, startSandbox } from '../../../src/sandbox/sandbox.js';
import { systemClock } from '../../../src/support/clock.js';
import { makeWorkspace } from '../../support/workspace.js';

const options = (folder: string): SandboxOptions => ({
  folder: join(folder, 'sandbox'),
  buckets: undefined,
  port: 0,
  latency: INSTANT,
  machines: 'none',
  network: 'isolated',
  layer: undefined,
  clock: systemClock,
  say: () => undefined,
});

describe('startSandbox', () => {
  it('names the given folders that are not there, before anything runs', async () => {
    const { folder, write } = makeWorkspace();
    write('file', '');
    await expect(startSandbox({ ...options(folder), layer: join(folder, 'none') })).rejects.toMatchObject({
      code: 'SandboxNoSuchFolder',
      message: `the layer of the sandbox is not a directory: ${join(folder, 'none')}`,
    });
    await expect(startSandbox({ ...options(folder), buckets: join(folder, 'file') })).rejects.toMatchObject({
      code: 'SandboxNoSuchFolder',
      message: `the S3 directory of the sandbox is not a directory: ${join(folder, 'file')}`,
    });
  });

  it('says which port is taken', async () => {
    const { folder } = makeWorkspace();
    const first = await startSandbox(options(folder));
    const port = Number(new URL(first.url).port);
    await expect(startSandbox({ ...options(folder), port })).rejects.toMatchObject({
      code: 'SandboxPortNotFree',
      message: `the sandbox cannot listen on 127.0.0.1:${port}: address already in use`,
      hint: expect.stringContaining('any free one'),
    });
    await first.close();
  });

  it('says that its own folder cannot be made', async () => {
    const { folder } = makeWorkspace();
    writeFileSync(join(folder, 'sandbox'), '');
    await expect(startSandbox(options(folder))).rejects.toMatchObject({
      code: 'SandboxStoreFailed',
      message: expect.stringContaining(join(folder, 'sandbox')),
      hint: expect.stringContaining('XDG_STATE_HOME'),
    });
  });
});
