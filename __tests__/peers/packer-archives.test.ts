import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { build } from '../../src/cli/commands/build.js';
import { capturedCli } from '../support/cli-host.js';
import { readPeers } from '../support/peers-env.js';

// The same template under Debian's packer and under ours, each in a folder of its own: exit code, files, what is in them,
// and what is said of artifacts.
const packer = readPeers().packer.path;
const root = mkdtempSync(join(tmpdir(), 'packer-archives-'));
let agreeing = 0;

afterAll(() => {
  rmSync(root, { recursive: true, force: true });
  process.stdout.write(`checksum, compress, artifice: ${agreeing} templates agree with packer\n`);
});

const FILE = { type: 'file', target: 'o.txt', content: 'hello hello hello hello' };
const NULL = { type: 'null', communicator: 'none' };
const remove = { type: 'shell-local', inline: ['rm o.txt'] };
const folder = { type: 'shell-local', inline: ['rm o.txt; mkdir o.txt'] };
const more = { type: 'shell-local', inline: ['mkdir -p d; echo a > d/a; echo b > d/b'] };
const artifice = (...files: string[]) => ({ type: 'artifice', files });
const compress = (output: string, rest: object = {}) => ({ type: 'compress', output, ...rest });

describe('post-processors', () => {
  it.each<[unknown]>([
    [['checksum']],
    [[{ type: 'checksum', checksum_types: ['sha512', 'sha384', 'sha256', 'sha224', 'sha1', 'md5', 'md5'] }]],
    [[{ type: 'checksum', checksum_types: 'md5,sha1', output: 'a/b/one' }]],
    [[{ type: 'checksum', output: '{{.BuildName}}-{{.BuilderType}}-{{.ChecksumType}}-{{.Nope}}' }]],
    [[{ type: 'checksum', output: '' }]],
    [[{ type: 'checksum', checksum_types: [] }]],
    [[{ type: 'checksum', checksum_types: ['nope', 'md5', 'MD5'] }]],
    [[{ type: 'checksum', keep_input_artifact: false }]],
    [[['checksum', 'checksum']]],
    [[['checksum', 'manifest']]],
    [[[remove, 'checksum']]],
    [[[more, artifice('d/*', 'none*', 'o.txt'), 'checksum']]],
    [['compress']],
    [[compress('x.zip')]],
    [[compress('x.tar')]],
    [[compress('x.gz')]],
    [[compress('x.tar.gz', { compression_level: 9 })]],
    [[compress('x.tar.gz', { compression_level: 20 })]],
    [[compress('x.tar.gz', { compression_level: -5 })]],
    [[compress('x.lz4')]],
    [[compress('x.tar.lz4')]],
    [[compress('x.bgzf')]],
    [[compress('x.tar.bgzf')]],
    [[compress('x.xz')]],
    [[compress('x.tar.xz')]],
    [[compress('x.bz2')]],
    [[compress('x.foo')]],
    [[compress('x', { format: 'zip' })]],
    [[compress('x.gz', { format: 'tar.xz' })]],
    [[compress('a/b/x.{{.BuildName}}', { format: 'bogus' })]],
    [[compress('x.gz', { keep_input_artifact: true })]],
    [[['checksum', compress('x.tar.gz')]]],
    [[[more, artifice('d/*'), compress('x.tar')]]],
    [[[more, artifice('d/*'), compress('x.zip')]]],
    [[[more, artifice('d/*', 'd/a'), compress('x.tar'), 'checksum']]],
    [[[remove, compress('x.tar')]]],
    [[[artifice('o.txt'), compress('x.tar.lz4', { keep_input_artifact: true })]]],
    [[[artifice('none'), compress('x.tar')]]],
    [[{ ...artifice('o.txt'), keep_input_artifact: false }]],
    [['artifice']],
  ])('%j', async (postProcessors) => {
    await compare({ builders: [FILE], 'post-processors': postProcessors });
  });

  it.each<[unknown]>([[['checksum']], [['compress']], [[compress('x.zip')]], [[compress('x.tar')]]])(
    '%j after a builder without files',
    async (postProcessors) => {
      await compare({ builders: [NULL], 'post-processors': postProcessors });
    },
  );

  // An archive that fails is left behind by packer: see compress-partial-archive among the differences.
  it.each<[unknown]>([
    [[[more, artifice('d/*'), compress('x.lz4')]]],
    [[[remove, compress('x.gz')]]],
    [[[folder, compress('x.tar')]]],
  ])('%j fails, too, but without half an archive', async (postProcessors) => {
    const { theirs, ours } = await runBoth({ builders: [FILE], 'post-processors': postProcessors });
    expect([ours.exitCode, theirs.exitCode]).toEqual([1, 1]);
    expect(ours.failures).toEqual(theirs.failures);
    expect(ours.files.filter((file) => file.startsWith('x'))).toEqual([]);
  });
});

async function compare(template: unknown): Promise<void> {
  const { theirs, ours } = await runBoth(template);
  // packer leaves the archive that it began.
  const files = theirs.exitCode === 0 ? theirs.files : theirs.files.filter((file) => !file.startsWith('x'));
  expect(ours).toEqual({ ...theirs, files });
  agreeing++;
}

async function runBoth(template: unknown) {
  const text = JSON.stringify(template);
  return { theirs: await inFolder(text, askPacker), ours: await inFolder(text, askUs) };
}

async function inFolder(text: string, ask: (directory: string) => Promise<{ exitCode: number; printed: string }>) {
  const directory = mkdtempSync(join(root, 'run-'));
  writeFileSync(join(directory, 't.json'), text);
  const { exitCode, printed } = await ask(directory);
  const artifacts = [...printed.matchAll(/^--> (.*)/gm)].map((match) => match[1]);
  return {
    exitCode,
    artifacts: exitCode === 0 ? artifacts : [],
    failures: [...new Set([...printed.matchAll(/Post-processor failed: .*/g)].map((match) => match[0]))],
    said: [...printed.matchAll(/\((?:compress|artifice)\): (.*)/g)].map((match) => normal(match[1] ?? '')),
    files: listing(directory),
  };
}

/** How many cores are used, and why, is not for users to rely on. */
function normal(line: string): string {
  return line.replace(/with \d+ cores? for (\S+).*/, 'for $1');
}

function askPacker(cwd: string): Promise<{ exitCode: number; printed: string }> {
  const env = { PATH: '/usr/bin:/bin', HOME: cwd, PACKER_CACHE_DIR: root, CHECKPOINT_DISABLE: '1' };
  return new Promise((resolve) => {
    execFile(packer, ['build', '-color=false', 't.json'], { cwd, env, timeout: 150_000 }, (error, stdout) => {
      resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, printed: stdout });
    });
  });
}

async function askUs(directory: string): Promise<{ exitCode: number; printed: string }> {
  const env = { PATH: '/usr/bin:/bin', XDG_STATE_HOME: join(root, 'state') };
  const cli = capturedCli(directory, { env });
  const exitCode = await build(['-color=false', 't.json'], cli);
  return { exitCode, printed: cli.printed() };
}

/** Every file with its content, archives with theirs; a manifest without times and ids. */
function listing(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .filter((name) => name !== 't.json' && statSync(join(directory, name)).isFile())
    .sort()
    .map((name) => `${name}: ${content(join(directory, name))}`);
}

function content(path: string): string {
  const bytes = readFileSync(path);
  const plain = unpacked(path, bytes);
  if (plain.toString('latin1', 257, 262) === 'ustar') {
    return (
      tool('tar', ['-tvf', '-', '--full-time', '--utc', '--numeric-owner'], plain).toString() +
      tool('tar', ['-xOf', '-'], plain).toString()
    );
  }
  return plain.toString().replace(/"(build_time|packer_run_uuid|last_run_uuid)": .*/g, '"$1"');
}

function unpacked(path: string, bytes: Buffer): Buffer {
  const magic = bytes.toString('latin1', 0, 4);
  if (magic === '\x1f\x8b\x08\x00' || magic === '\x1f\x8b\x08\x04') return tool('gzip', ['-dc'], bytes);
  if (magic === '\x04\x22\x4d\x18') return tool('lz4', ['-dc'], bytes);
  if (magic === '\xfd7zX') return tool('xz', ['-dc'], bytes);
  if (!magic.startsWith('PK')) return bytes;
  if (bytes.length === 22) return Buffer.from('an empty zip');
  const entries = execFileSync('zipinfo', ['-l', path], { stdio: ['pipe', 'pipe', 'ignore'] })
    .toString()
    .split('\n')
    .slice(2);
  const listed = entries.map((line) => line.replace(/ +\d+ defN/, ' defN').replace(/\d+ bytes compressed.*/, ''));
  return Buffer.from(listed.join('\n') + execFileSync('unzip', ['-p', path]).toString());
}

function tool(name: string, args: readonly string[], input: Buffer): Buffer {
  return execFileSync(name, args, { input });
}
