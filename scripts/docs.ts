/**
 * Writes what is generated under docs/ and in README.md from its sources: option declarations, action.yml,
 * differences.json, functions.json.
 * With `--check` nothing is written; the exit code is 1 when something is stale.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { inputTable, outputTable } from './docs/action-tables.ts';
import { type ComponentKind, componentIndex, componentPage } from './docs/component-page.ts';
import { differencesPage } from './docs/differences-page.ts';
import { type DeclaredFunction, functionsPage } from './docs/functions-page.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const check = process.argv.includes('--check');
let stale = 0;

execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.build.json'], {
  cwd: root,
  stdio: 'inherit',
});
const { catalogue } = await built('engine.js');
const { FUNCTIONS } = await built('languages/hcl/functions.js');
const { defaultScope } = await built('template/hcl/scopes.js');

const kinds: readonly ComponentKind[] = [
  { folder: 'builders', title: 'builder', components: catalogue.builders },
  { folder: 'provisioners', title: 'provisioner', components: catalogue.provisioners },
  { folder: 'post-processors', title: 'post-processor', components: catalogue.postProcessors },
  { folder: 'data-sources', title: 'data source', components: catalogue.dataSources },
];
const pages = new Set<string>();
for (const kind of kinds) {
  for (const [type, load] of Object.entries(kind.components)) {
    const file = `docs/components/${kind.folder}/${type}.md`;
    pages.add(file);
    emit(file, componentPage(type, kind.title, await load()));
  }
}
for (const file of existing('docs/components'))
  if (!pages.has(file)) report(`${file} documents nothing that exists: delete it`);
emit('docs/components.md', componentIndex(kinds));
emit('docs/differences.md', differencesPage(JSON.parse(read('docs/differences.json'))));
const functions = new Map<string, DeclaredFunction>([...FUNCTIONS, ...defaultScope({}).functions]);
emit('docs/functions.md', functionsPage(JSON.parse(read('docs/functions.json')), functions));

const action = parse(read('action.yml'));
emit(
  'README.md',
  replaceBlock(
    replaceBlock(read('README.md'), 'inputs', inputTable(action.inputs)),
    'outputs',
    outputTable(action.outputs),
  ),
);
process.exitCode = stale > 0 ? 1 : 0;

function built(module: string) {
  return import(pathToFileURL(join(root, 'build', module)).href);
}

function emit(file: string, content: string): void {
  const path = join(root, file);
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  if (check) {
    report(`${file} is not what its sources say: run "npm run docs"`);
    return;
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function report(message: string): void {
  stale++;
  console.error(message);
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}

function existing(folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`);
}

function replaceBlock(text: string, name: string, content: string): string {
  const block = new RegExp(`(<!-- ${name}: [^>]*-->\n)[^]*?(<!-- /${name} -->)`);
  if (!block.test(text)) throw new Error(`README.md has no block ${name}`);
  return text.replace(block, (_, open: string, close: string) => `${open}${content}${close}`);
}
