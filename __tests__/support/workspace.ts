import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Host } from '../../src/contract/host.js';
import { testHost } from './test-host.js';

/** A working directory and a temporary folder of one test, removed at its end. */
export interface Workspace {
  /** Works in the workspace, with its own empty temporary folder. */
  readonly host: Host;
  readonly folder: string;
  path(name: string): string;
  write(name: string, content: string, mode?: number): void;
  read(name: string): string;
  /** What is left in the host's temporary folder. */
  temporaryFiles(): readonly string[];
}

/** Makes a workspace; call it inside a test. */
export function makeWorkspace(overrides: Partial<Host> = {}): Workspace {
  const root = mkdtempSync(join(tmpdir(), 'workspace-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const folder = join(root, 'work');
  const temporaryDirectory = join(root, 'temporary');
  mkdirSync(folder);
  mkdirSync(temporaryDirectory);
  const path = (name: string) => join(folder, name);
  return {
    host: testHost({ workingDirectory: folder, temporaryDirectory, ...overrides }),
    folder,
    path,
    write(name, content, mode = 0o644) {
      mkdirSync(dirname(path(name)), { recursive: true });
      writeFileSync(path(name), content);
      chmodSync(path(name), mode);
    },
    read: (name) => readFileSync(path(name), 'utf8'),
    temporaryFiles: () => readdirSync(temporaryDirectory),
  };
}
