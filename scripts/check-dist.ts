/** Fails when `dist/` is not byte for byte what the sources bundle to. The fresh bundle stays in `build/dist-check`. */
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const fresh = join(root, 'build', 'dist-check');
const committed = join(root, 'dist');

execFileSync(process.execPath, [join(root, 'scripts/bundle.ts'), relative(root, fresh)], {
  cwd: root,
  stdio: 'inherit',
});
const differing = [...new Set([...files(committed), ...files(fresh)])].filter(
  (file) => content(committed, file) !== content(fresh, file),
);
for (const file of differing) console.error(`dist/${file} differs from what the sources bundle to`);
if (differing.length > 0) console.error('run "npm run bundle" and commit dist/');
process.exitCode = differing.length > 0 ? 1 : 0;

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(folder, file)).isFile(),
  );
}

function content(folder: string, file: string): string {
  try {
    return readFileSync(join(folder, file), 'latin1');
  } catch {
    return 'absent';
  }
}
