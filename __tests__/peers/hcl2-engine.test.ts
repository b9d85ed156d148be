import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineEvent } from '../../src/contract/event.js';
import { imageBuildEngine } from '../../src/engine.js';
import { systemClock } from '../../src/support/clock.js';
import { linesOf } from '../support/fake-run.js';
import { BASE_IMAGE, hclMainJobVariables, writeHclMainJob } from '../support/hcl-main-job.js';
import { leftovers } from '../support/moto-proxy/account.js';
import type { MotoProxy } from '../support/moto-proxy/types.js';
import { startMotoProxy } from '../support/moto-proxy.js';
import { type PeersEnv, readPeers } from '../support/peers-env.js';
import { type Machine, openMachine } from '../support/sshd.js';
import { MemoryJournal, testHost } from '../support/test-host.js';

const REGION = 'us-east-1';
let peers: PeersEnv;
let moto: MotoProxy;
let machine: Machine;
const folder = mkdtempSync(join(tmpdir(), 'hcl2-engine-'));

beforeAll(async () => {
  peers = readPeers();
  machine = await openMachine(peers);
  moto = await startMotoProxy({ moto: peers.moto.url, sshd: machine });
  writeHclMainJob(folder);
});

afterAll(async () => {
  await moto.stop();
  await machine.remove();
  rmSync(folder, { recursive: true });
});

describe('an HCL2 folder against EC2 and a machine', () => {
  it('builds every source: data source, locals, build values, provisioners and the chain', async () => {
    const before = await moto.resources(REGION);
    const events: EngineEvent[] = [];
    const variables = Object.entries(hclMainJobVariables(peers.sshd));
    const report = await imageBuildEngine().build({
      template: 'images',
      variables: { files: [], assignments: variables.map(([name, value]) => ({ name, value })) },
      only: [],
      except: [],
      onError: 'cleanup',
      parallelBuilds: 1,
      force: false,
      debug: false,
      sink: (event) => void events.push(event),
      host: testHost({
        clock: systemClock,
        journal: new MemoryJournal(),
        workingDirectory: folder,
        env: {
          ...process.env,
          AWS_ENDPOINT_URL: moto.url,
          AWS_REGION: REGION,
          AWS_POLL_DELAY_SECONDS: '1',
          AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
          AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
        },
      }),
    });

    const output = [...linesOf(events), ...events.flatMap((event) => (event.type === 'output' ? [event.line] : []))];
    expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.builds.map(({ label, error }) => [label.name, error])).toEqual([
      ['images.amazon-ebs.web', undefined],
      ['images.amazon-ebs.data', undefined],
    ]);
    const after = await moto.resources(REGION);
    expect(after.images.map(({ name, tags }) => [name, tags['Name'], tags['Source'], tags['Team']]).toSorted()).toEqual(
      [
        ['db-r1', 'db', undefined, 'data'],
        ['web-r1', 'web', BASE_IMAGE, undefined],
      ],
    );
    expect(leftovers({ ...before, images: after.images, snapshots: after.snapshots }, after)).toEqual([]);
    expect(readFileSync(join(machine.home, 'made-from'), 'utf8')).toBe(`made from ${BASE_IMAGE}`);
    expect(await machine.calls()).toEqual(expect.arrayContaining([{ name: 'yum', args: ['-y', 'install', 'httpd'] }]));
    expect(output).toContain('web has <sensitive>');
    expect(output.join('\n')).toContain(`built in ${REGION}`);
    for (const secret of ['h4rd-to-guess', Buffer.from('h4rd-to-guess').toString('base64')]) {
      expect(output.join('\n')).not.toContain(secret);
    }
    const manifest: unknown = JSON.parse(readFileSync(join(folder, 'manifest-data.json'), 'utf8'));
    expect(manifest).toMatchObject({
      builds: [{ name: 'db', builder_type: 'amazon-ebs', custom_data: { source: 'data', base: BASE_IMAGE } }],
    });
  });
});
