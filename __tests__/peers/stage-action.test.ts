import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { stageAction } from '../support/runner/stage-action.js';

it('stages what `uses:` gives: the files that git knows, without node_modules and peers', () => {
  using staged = stageAction('checkout');
  const has = (...parts: string[]) => existsSync(join(staged.actionDir, ...parts));
  expect(staged.actionDir).toMatch(/\/_actions\/org\/image-build-action\/v1$/);
  expect([has('package.json'), has('src', 'contract'), has('node_modules'), has('.peers')]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
