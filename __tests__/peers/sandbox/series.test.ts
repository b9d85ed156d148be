import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { build } from '../../../src/cli/commands/build.js';
import { sandbox } from '../../../src/cli/commands/sandbox.js';
import { capturedCli } from '../../support/cli-host.js';

/** Builds in a row; more by `SANDBOX_BUILDS`. */
const BUILDS = Number(process.env['SANDBOX_BUILDS'] ?? 50);

const template = {
  builders: [
    {
      type: 'amazon-ebs',
      region: 'us-east-1',
      source_ami_filter: { filters: { name: 'debian-12-amd64-*' }, owners: ['136693071363'], most_recent: true },
      instance_type: 't3.micro',
      ssh_username: 'admin',
      ami_name: 'series',
      force_deregister: true,
      force_delete_snapshot: true,
    },
  ],
  provisioners: [{ type: 'shell', inline: ['date +%N | sudo tee /opt/built'] }],
};

describe(`${BUILDS} builds in a row`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-series-'));
  const temporary = join(folder, 'tmp');
  const env = { XDG_STATE_HOME: join(folder, 'state'), TMPDIR: temporary, PATH: process.env['PATH'] ?? '' };
  afterAll(async () => {
    await sandbox(['clean'], capturedCli(folder, { env }));
    rmSync(folder, { recursive: true, force: true });
  });

  it('leave no process, mount, file descriptor, folder or disk behind', { timeout: 1_200_000 }, async () => {
    mkdirSync(temporary);
    writeFileSync(join(folder, 'series.json'), JSON.stringify(template));
    const builds = async (count: number) => {
      for (let number = 0; number < count; number += 1) {
        const cli = capturedCli(folder, { env });
        expect(await build(['-sandbox', 'series.json'], cli), cli.printed()).toBe(0);
      }
    };
    // What is made once (the base of all disks, modules, pools) is there after the first.
    await builds(2);
    const before = held(join(env.XDG_STATE_HOME, 'image-build'), temporary);
    const started = performance.now();
    await builds(BUILDS);
    const seconds = (performance.now() - started) / 1000;
    const now = () => held(join(env.XDG_STATE_HOME, 'image-build'), temporary);
    process.stdout.write(
      `${BUILDS} builds, ${(seconds / BUILDS).toFixed(2)} s each: ${JSON.stringify({ before, after: now() })}\n`,
    );
    // What was still closing then may be closed now, and the other way round.
    const more = () => Object.entries(now()).filter(([what, count]) => count > (before[what] ?? 0));
    await expect.poll(more, { timeout: 60_000 }).toEqual([]);
  });
});

/** How many of each this process holds, and the sandbox. */
function held(stateFolder: string, temporary: string): Record<string, number> {
  const sandboxFolder = join(stateFolder, 'sandbox');
  const count = (path: string) => readdirSync(path).length;
  const lines = (path: string) => readFileSync(path, 'utf8').split('\n').length - 1;
  const state = join(sandboxFolder, 'state', 'us-east-1');
  return {
    processes: readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ').length - 1,
    mounts: lines('/proc/self/mounts'),
    descriptors: count('/proc/self/fd'),
    disks: count(join(sandboxFolder, 'disks', 'machines')),
    layers: count(join(sandboxFolder, 'disks', 'layers')),
    images: count(join(state, 'images')),
    instances: count(join(state, 'instances')),
    volumes: count(join(state, 'volumes')),
    keys: count(join(state, 'key-pairs')),
    groups: count(join(state, 'security-groups')),
    snapshots: count(join(state, 'snapshots')),
    journals: count(stateFolder),
    temporaryFiles: count(temporary),
  };
}
