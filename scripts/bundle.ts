/**
 * Makes `dist/` of the sources: tsc compiles, ncc bundles one CommonJS entry with everything in it, and three stubs start
 * it. Byte-reproducible: CI runs it and compares.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const build = join(root, 'build');
const dist = join(root, process.argv[2] ?? 'dist');

const run = (script: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });

rmSync(build, { recursive: true, force: true });
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json');

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
run(
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  'build',
  'build/entry/bundle.cjs',
  '--no-cache',
  '--license',
  'licenses.txt',
  '-o',
  join(dist, 'bundle'),
);
// ncc's chunks end in .js, so the folder must say that they are CommonJS.
writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`);
rmSync(join(dist, 'bundle', 'package.json'), { force: true });
for (const entry of ['main', 'post', 'cli']) {
  const shebang = entry === 'cli' ? '#!/usr/bin/env node\n' : '';
  writeFileSync(join(dist, `${entry}.cjs`), `${shebang}require('./bundle/index.cjs').${entry}();\n`, { mode: 0o755 });
}
for (const file of readdirSync(join(dist, 'bundle'))) {
  if (file.endsWith('.node'))
    throw new Error(`native add-on in the bundle: ${file}; install with npm ci --ignore-scripts`);
}
cpSync(join(root, 'LICENSE'), join(dist, 'LICENSE'));
