import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { projectRoot } from '../support/peers-env.js';

// scripts/peers installs it: neither the network nor a compiler belongs into the time of a test.
const ACTIONLINT = join(projectRoot, '.peers', 'actionlint', 'actionlint');
const WORKFLOWS = join(projectRoot, '.github', 'workflows');

it('has workflows, and an action.yml, in which actionlint finds nothing', () => {
  const files = readdirSync(WORKFLOWS).map((file) => join(WORKFLOWS, file));
  expect(files.length).toBeGreaterThan(2);
  const lint = spawnSync(ACTIONLINT, files, { cwd: projectRoot, encoding: 'utf8' });
  expect(lint.stdout).toBe('');
  expect(lint.status, lint.stderr).toBe(0);
});
