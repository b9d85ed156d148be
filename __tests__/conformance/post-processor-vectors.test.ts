import { existsSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { build } from '../../src/cli/commands/build.js';
import { capturedCli } from '../support/cli-host.js';
import { makeWorkspace } from '../support/workspace.js';

// spec-json-template 11, vectors of post-processors that make files: run by the command line, in an empty folder.
const FILE = { type: 'file', target: 'o.txt', content: 'hello' };

async function run(postProcessors: unknown, ...flags: string[]) {
  const workspace = makeWorkspace();
  workspace.write('t.json', JSON.stringify({ builders: [FILE], 'post-processors': postProcessors }));
  const cli = capturedCli(workspace.folder, { env: { XDG_STATE_HOME: workspace.path('state') } });
  const exitCode = await build(['-color=false', ...flags, 't.json'], cli);
  const printed = cli.printed();
  return {
    workspace,
    exitCode,
    ran: [...printed.matchAll(/Running post-processor: *(.*)/g)].map((match) => match[1]),
    artifacts: [...printed.matchAll(/^--> (.*)/gm)].map((match) => match[1]),
    files: readdirSync(workspace.folder)
      .filter((name) => !['t.json', 'state'].includes(name))
      .sort(),
  };
}

it('27: compress takes the place of the file, which is deleted', async () => {
  const { exitCode, files, artifacts } = await run(['compress']);
  expect({ exitCode, files, artifacts }).toEqual({
    exitCode: 0,
    files: ['packer_file_file'],
    artifacts: ['file: compressed artifacts in: packer_file_file'],
  });
});

it('28: a kept file is listed, though compress deleted it with the artifact of checksum', async () => {
  const { exitCode, files, artifacts } = await run([['checksum', { type: 'compress', output: 'x.tar.gz' }]]);
  expect({ exitCode, files, artifacts }).toEqual({
    exitCode: 0,
    files: ['x.tar.gz'],
    artifacts: ['file: Stored file: o.txt', 'file: compressed artifacts in: x.tar.gz'],
  });
});

it('31: -except of a named post-processor skips what follows it in its sequence, too', async () => {
  const zip = { type: 'compress', name: 'zip', output: 'x.zip' };
  const { exitCode, ran, files } = await run([['manifest', zip, 'checksum']], '-except=zip');
  expect({ exitCode, ran, files }).toEqual({
    exitCode: 0,
    ran: ['manifest'],
    files: ['o.txt', 'packer-manifest.json'],
  });
});

it('32: "except" of a post-processor skips it alone', async () => {
  const zip = { type: 'compress', name: 'zip', output: 'x.zip', except: ['file'] };
  const { exitCode, ran, files, workspace } = await run([['manifest', zip, 'checksum']]);
  expect({ exitCode, ran, files }).toEqual({
    exitCode: 0,
    ran: ['manifest', 'checksum'],
    files: ['o.txt', 'packer-manifest.json', 'packer_file_file_md5.checksum'],
  });
  expect(existsSync(workspace.path('x.zip'))).toBe(false);
});

it('artifice, then compress: the sources are deleted (spec-provision 4.3)', async () => {
  const { exitCode, files, artifacts } = await run([
    [
      { type: 'artifice', files: ['o.*'] },
      { type: 'compress', output: 'x.lz4' },
    ],
  ]);
  expect({ exitCode, files, artifacts }).toEqual({
    exitCode: 0,
    files: ['x.lz4'],
    artifacts: ['file: Stored file: o.txt', 'file: compressed artifacts in: x.lz4'],
  });
});

it.each([
  [['artifice'], 'No files specified in artifice configuration'],
  [[{ type: 'checksum', checksum_types: ['nope'] }], 'Unrecognized checksum type: nope'],
])('refuses %j before anything runs', async (postProcessors, message) => {
  const workspace = makeWorkspace();
  workspace.write('t.json', JSON.stringify({ builders: [FILE], 'post-processors': postProcessors }));
  const cli = capturedCli(workspace.folder, { env: { XDG_STATE_HOME: workspace.path('state') } });
  expect(await build(['-color=false', 't.json'], cli)).toBe(1);
  expect(cli.printed()).toContain(message);
  expect(existsSync(workspace.path('o.txt'))).toBe(false);
});
