import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './peers-env.js';

/** The Go toolchain that scripts/peers installed into its Python environment: one version on every machine. */
export function goBinary(): string {
  const path = join(projectRoot, '.peers', 'venv', 'bin', 'go');
  if (!existsSync(path)) throw new Error('Go is not installed: run scripts/peers install');
  return path;
}
