/**
 * Validates every JSON template of ../shared/corpus in one process of ours, and a sample of them with one `packer validate`
 * process each; prints the time per template and the ratio.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const corpus = resolve(root, '../shared/corpus');
/** Every how many templates packer is run. */
const SAMPLE = 10;

/** Prints the section; says so when the corpus or packer is absent. */
export function benchJsonCorpus(packer: string | undefined): void {
  console.log('\nvalidate of the JSON templates of the corpus');
  if (!existsSync(corpus)) {
    console.log('  ../shared/corpus is absent: not measured');
    return;
  }
  const templates = jsonTemplates();
  const ours = oursPerTemplate(templates);
  console.log(`  image-build, one process   ${ours.toFixed(2)} ms per template (${templates.length} templates)`);
  if (packer === undefined) {
    console.log('  packer is not installed: not measured');
    return;
  }
  const sample = templates.filter((_, index) => index % SAMPLE === 0);
  const theirs = packerPerTemplate(packer, sample);
  console.log(`  packer, a process each     ${theirs.toFixed(2)} ms per template (${sample.length} of them)`);
  console.log(`  ratio packer / image-build ${(theirs / ours).toFixed(1)} x`);
}

function jsonTemplates(): string[] {
  const [header = '', ...rows] = readFileSync(join(corpus, 'INDEX.tsv'), 'utf8').trimEnd().split('\n');
  const columns = header.split('\t');
  const kind = columns.indexOf('kind');
  const path = columns.indexOf('path');
  return rows
    .map((row) => row.split('\t'))
    .filter((row) => row[kind] === 'json')
    .map((row) => join(corpus, row[path] ?? ''));
}

/** One process that loads the bundle once and validates all, its own start included. */
function oursPerTemplate(templates: readonly string[]): number {
  const script = `
    const { cli } = require(${JSON.stringify(join(root, 'dist/bundle/index.cjs'))});
    const { basename, dirname } = require('node:path');
    (async () => {
      for (const template of ${JSON.stringify(templates)}) {
        process.chdir(dirname(template));
        process.argv = ['node', 'image-build', 'validate', basename(template)];
        await cli();
      }
      process.exitCode = 0;
    })();`;
  const start = performance.now();
  const run = spawnSync(process.execPath, ['--no-warnings', '-e', script], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (run.status !== 0) throw new Error(`validating the corpus ended with ${run.status}`);
  return (performance.now() - start) / templates.length;
}

function packerPerTemplate(packer: string, templates: readonly string[]): number {
  const start = performance.now();
  for (const template of templates) {
    spawnSync(packer, ['validate', basename(template)], {
      cwd: dirname(template),
      stdio: 'ignore',
      timeout: 20_000,
      env: { ...process.env, CHECKPOINT_DISABLE: '1' },
    });
  }
  return (performance.now() - start) / templates.length;
}
