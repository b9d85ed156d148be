import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Duplex } from 'node:stream';
import { EC2 } from '@aws-sdk/client-ec2';
import { afterAll, describe, expect, it } from 'vitest';
import { cleanSandbox } from '../../../src/sandbox/clean-sandbox.js';
import { INSTANT } from '../../../src/sandbox/latency.js';
import { startSandbox } from '../../../src/sandbox/sandbox.js';
import { systemClock } from '../../../src/support/clock.js';

const MACHINES = 50;

describe(`${MACHINES} machines`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-crowd-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('run at once, each at an address of its own, and end with the sandbox', async () => {
    const sandbox = await startSandbox({
      folder,
      buckets: undefined,
      port: 0,
      latency: INSTANT,
      machines: 'isolated',
      network: 'isolated',
      layer: undefined,
      clock: systemClock,
      say: () => undefined,
    });
    const credentials = { accessKeyId: 'a', secretAccessKey: 'b' };
    const ec2 = new EC2({ region: 'us-east-1', endpoint: sandbox.url, credentials });
    const { Images = [] } = await ec2.describeImages({ Filters: [{ Name: 'name', Values: ['debian-12-amd64-*'] }] });
    const started = performance.now();
    const { Instances = [] } = await ec2.runInstances({
      ImageId: Images[0]?.ImageId,
      MinCount: MACHINES,
      MaxCount: MACHINES,
    });
    const InstanceIds = Instances.flatMap(({ InstanceId }) => InstanceId ?? []);
    const instances = async () => {
      const { Reservations = [] } = await ec2.describeInstances({ InstanceIds });
      return Reservations.flatMap((reservation) => reservation.Instances ?? []);
    };
    const states = async () => [...new Set((await instances()).map(({ State }) => State?.Name))];
    await expect.poll(states, { timeout: 120_000 }).toEqual(['running']);
    process.stdout.write(`${MACHINES} machines run after ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
    const addresses = (await instances()).map(({ PublicIpAddress = '' }) => PublicIpAddress);
    expect(new Set(addresses).size).toBe(MACHINES);
    const greetings = await Promise.all(addresses.map((address) => greeting(sandbox.dial(address))));
    expect(greetings.filter((text) => text.startsWith('SSH-2.0-'))).toHaveLength(MACHINES);
    await ec2.terminateInstances({ InstanceIds: InstanceIds.slice(0, 25) });
    await sandbox.close();
    ec2.destroy();
    const children = () => readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').trim();
    await expect.poll(children, { timeout: 60_000 }).toBe('');
    const { machines } = await cleanSandbox(folder);
    expect(machines).toHaveLength(MACHINES - 25);
  });
});

function greeting(stream: Duplex | undefined): Promise<string> {
  return new Promise((resolve, reject) => {
    if (stream === undefined) return reject(new Error('there is no such machine'));
    stream.once('error', reject);
    stream.once('close', () => resolve(''));
    stream.once('data', (bytes) => {
      resolve(String(bytes));
      stream.destroy();
    });
  });
}
