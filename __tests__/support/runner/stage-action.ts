import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectRoot } from '../peers-env.js';

/** A copy of the action as a runner has it. */
export interface StagedAction extends Disposable {
  readonly actionDir: string;
}

/**
 * Copies the action to `<tmp>/work/_actions/org/image-build-action/v1`: `checkout` is every file that git knows or would
 * take (no node_modules), as `uses:` gives it; `alone` is `action.yml` and `dist/`.
 */
export function stageAction(kind: 'checkout' | 'alone'): StagedAction {
  const top = mkdtempSync(join(tmpdir(), 'staged-'));
  const actionDir = join(top, 'work', '_actions', 'org', 'image-build-action', 'v1');
  mkdirSync(actionDir, { recursive: true });
  if (kind === 'alone') {
    copyFileSync(join(projectRoot, 'action.yml'), join(actionDir, 'action.yml'));
    cpSync(join(projectRoot, 'dist'), join(actionDir, 'dist'), { recursive: true });
  } else {
    for (const file of projectFiles()) {
      mkdirSync(dirname(join(actionDir, file)), { recursive: true });
      copyFileSync(join(projectRoot, file), join(actionDir, file));
    }
  }
  return { actionDir, [Symbol.dispose]: () => rmSync(top, { recursive: true, force: true }) };
}

function projectFiles(): string[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return list.split('\0').filter((file) => file !== '' && existsSync(join(projectRoot, file)));
}
