/**
 * Makes `dist/` of the sources: tsc compiles, ncc bundles one CommonJS entry with everything in it, and three stubs start
 * it. Byte-reproducible: CI runs it and compares.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, process.argv[2] ?? 'dist');
// Folders of this process alone, so that two bundlings at once do not meet; `dist` is put in place at the end.
const build = join(root, 'build', `bundle-${process.pid}`);
const dist = join(build, 'dist');

const run = (cwd: string, script: string, ...args: string[]) =>
  execFileSync(process.execPath, [join(root, script), ...args], { cwd, stdio: ['ignore', 'inherit', 'inherit'] });

rmSync(build, { recursive: true, force: true });
run(root, 'node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', join(build, 'out'));

mkdirSync(dist, { recursive: true });
// Names of chunks follow from paths below the working folder, which is why it is the folder of this process.
run(
  build,
  'node_modules/@vercel/ncc/dist/ncc/cli.js',
  'build',
  'out/entry/bundle.cjs',
  '--no-cache',
  '--quiet',
  '--license',
  'licenses.txt',
  '-o',
  join(dist, 'bundle'),
);
// ncc's chunks end in .js, so the folder must say that they are CommonJS.
writeFileSync(join(dist, 'package.json'), `${JSON.stringify({ type: 'commonjs' })}\n`);
rmSync(join(dist, 'bundle', 'package.json'), { force: true });
for (const entry of ['main', 'post']) stub(entry, `require('./bundle/index.cjs').${entry}();\n`);
stub('cli', commandLineStub());
for (const file of readdirSync(join(dist, 'bundle'))) {
  if (file.endsWith('.node'))
    throw new Error(`native add-on in the bundle: ${file}; install with npm ci --ignore-scripts`);
}
for (const file of ['LICENSE', 'NOTICE']) cpSync(join(root, file), join(dist, file));
rmSync(target, { recursive: true, force: true });
mkdirSync(dirname(target), { recursive: true });
renameSync(dist, target);
rmSync(build, { recursive: true, force: true });

function stub(entry: string, text: string): void {
  writeFileSync(join(dist, `${entry}.cjs`), text, { mode: 0o755 });
}

/**
 * Whoever starts the command line brings the Node: one that is too old for the bundle is told so in one line, by code that every
 * Node can read. From 20 on the bundle runs, but is tested with 22.12 and later only (decisions 1).
 */
function commandLineStub(): string {
  return `#!/usr/bin/env node
var version = process.versions.node.split('.').map(Number);
if (version[0] < 20) {
  console.error('image-build needs Node 22.12 or later; this is Node ' + process.versions.node + '.');
  process.exitCode = 1;
} else {
  if (version[0] < 22 || (version[0] === 22 && version[1] < 12))
    console.error('Warning: image-build is made for Node 22.12 or later; this is Node ' + process.versions.node + '.');
  require('./bundle/index.cjs').cli();
}
`;
}
