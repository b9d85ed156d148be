/**
 * Benchmarks: ratios of whole commands, run in alternating pairs on one machine, so that drift of the machine's speed cancels out.
 * Prints a table; never fails for being slow. Commands whose program is absent are named as not measured.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchHclSize } from './bench/hcl-size.ts';
import { benchJsonCorpus } from './bench/json-corpus.ts';
import { benchSandboxBuilds } from './bench/sandbox-builds.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const PAIRS = Number(process.env['BENCH_PAIRS'] ?? 15);
const folder = mkdtempSync(join(tmpdir(), 'image-build-bench-'));
const template = join(folder, 'null.json');
writeFileSync(template, '{"builders":[{"type":"null","communicator":"none"}]}\n');

interface Command {
  readonly name: string;
  readonly argv: readonly string[];
}

const packer = ['/usr/bin/packer', '/usr/local/bin/packer'].find((path) => existsSync(path));
const ours: Command = {
  name: 'image-build validate',
  argv: [process.execPath, join(root, 'dist/cli.cjs'), 'validate', template],
};
const theirs: Command | undefined =
  packer === undefined ? undefined : { name: 'packer validate', argv: [packer, 'validate', template] };

console.log(`validate of a null-builder template, ${PAIRS} alternating pairs, Node ${process.version}`);
if (theirs === undefined) console.log('  packer is not installed: not measured (scripts/peers installs it)');
else compare(ours, theirs);
benchHclSize([process.execPath, join(root, 'dist/cli.cjs')], folder, (name, values) => row(name, values, 'ms'));
rmSync(folder, { recursive: true, force: true });

benchJsonCorpus(packer);
benchSandboxBuilds([process.execPath, join(root, 'dist/cli.cjs')], (name, values) => row(name, values, 'ms'));

function compare(a: Command, b: Command): void {
  time(a);
  time(b);
  const pairs = Array.from({ length: PAIRS }, () => ({ a: time(a), b: time(b) }));
  row(
    a.name,
    pairs.map((pair) => pair.a),
    'ms',
  );
  row(
    b.name,
    pairs.map((pair) => pair.b),
    'ms',
  );
  row(
    'ratio',
    pairs.map((pair) => pair.a / pair.b),
    'x',
  );
}

function time(command: Command): number {
  const [program = '', ...args] = command.argv;
  const start = performance.now();
  const result = spawnSync(program, args, {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, CHECKPOINT_DISABLE: '1' },
  });
  if (result.status !== 0) throw new Error(`${command.name} failed: ${result.status}`);
  return performance.now() - start;
}

function row(name: string, values: readonly number[], unit: string): void {
  const sorted = values.toSorted((x, y) => x - y);
  const show = (value: number | undefined) => `${(value ?? Number.NaN).toFixed(unit === 'x' ? 2 : 0)} ${unit}`;
  const median = sorted[Math.floor(sorted.length / 2)];
  console.log(`  ${name.padEnd(24)} min ${show(sorted[0])}  median ${show(median)}  max ${show(sorted.at(-1))}`);
}
