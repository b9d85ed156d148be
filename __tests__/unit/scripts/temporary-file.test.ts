import { statSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { temporaryFile } from '../../../src/scripts/temporary-file.js';
import { makeWorkspace } from '../../support/workspace.js';

describe('temporaryFile', () => {
  it('is there with its mode until the scope ends', async () => {
    const { host, temporaryFiles } = makeWorkspace();
    {
      await using file = await temporaryFile({
        folder: host.temporaryDirectory,
        prefix: 'packer-shell',
        suffix: '.sh',
        content: 'x',
        mode: 0o700,
      });
      expect(file.path).toMatch(/packer-shell\d+\.sh$/);
      expect(statSync(file.path).mode & 0o777).toBe(0o700);
    }
    expect(temporaryFiles()).toEqual([]);
  });
});
