import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EC2 } from '@aws-sdk/client-ec2';
import { onTestFinished } from 'vitest';
import type { Clock } from '../../src/contract/clock.js';
import { type Endpoint, startEndpoint } from '../../src/sandbox/endpoint/endpoint.js';
import type { MachineHooks, Machines } from '../../src/sandbox/endpoint/machines.js';
import { INSTANT, type Latency } from '../../src/sandbox/latency.js';
import type { InstanceRecord } from '../../src/sandbox/state/records.js';
import { systemClock } from '../../src/support/clock.js';

/** Machines that do nothing but remember what was asked of them. */
export class FakeMachines implements Machines {
  readonly calls: string[] = [];
  readonly hooks = new Map<string, MachineHooks>();
  /** When set, starting fails with this message. */
  failure: string | undefined;
  hostSystem = 'system-1';
  #addresses = 0;
  #layers = 0;

  address(): string {
    this.#addresses += 1;
    return `127.64.0.${this.#addresses}`;
  }

  async start({ id, layers = [] }: InstanceRecord, hooks: MachineHooks): Promise<void> {
    if (this.failure !== undefined) throw new Error(this.failure);
    this.calls.push(['start', id, ...layers].join(' '));
    this.hooks.set(id, hooks);
  }

  async stop(id: string): Promise<void> {
    this.calls.push(`stop ${id}`);
    this.hooks.delete(id);
  }

  async reboot(id: string): Promise<void> {
    this.calls.push(`reboot ${id}`);
  }

  async remove(id: string): Promise<void> {
    this.calls.push(`remove ${id}`);
    this.hooks.delete(id);
  }

  async save(id: string, below: readonly string[]) {
    this.#layers += 1;
    this.calls.push(`save ${id}`);
    return [...below, `layer-${this.#layers}`];
  }

  async system(): Promise<string> {
    return this.hostSystem;
  }

  consoleOutput(id: string): string | undefined {
    return `console of ${id}`;
  }

  async close(): Promise<void> {
    this.hooks.clear();
  }

  isOn(id: string): boolean {
    return this.hooks.has(id);
  }
}

/** An endpoint with the SDK's client for it. */
export interface TestEndpoint {
  readonly endpoint: Endpoint;
  readonly ec2: EC2;
  readonly machines: FakeMachines;
  /** What the user was told. */
  readonly said: readonly string[];
  readonly removedLayers: readonly string[];
  /** Folder of the buckets. */
  readonly buckets: string;
  client(region: string): EC2;
}

/** Starts an endpoint for one test. */
export async function testEndpoint(
  options: {
    readonly latency?: Latency;
    readonly clock?: Clock;
    readonly machines?: 'none';
    readonly folder?: string;
    readonly foreignImages?: ReadonlyMap<string, string>;
  } = {},
): Promise<TestEndpoint> {
  const folder = options.folder ?? temporaryFolder();
  const machines = new FakeMachines();
  const said: string[] = [];
  const removedLayers: string[] = [];
  const endpoint = await startEndpoint({
    state: join(folder, 'state'),
    buckets: join(folder, 'buckets'),
    port: 0,
    latency: options.latency ?? INSTANT,
    clock: options.clock ?? systemClock,
    machines: options.machines === 'none' ? undefined : machines,
    foreignImages: options.foreignImages,
    removeLayer: async (layer) => {
      removedLayers.push(layer);
    },
    say: (text) => said.push(text),
  });
  const clients: EC2[] = [];
  const client = (region: string) => {
    const made = new EC2({
      region,
      endpoint: endpoint.url,
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
      maxAttempts: 1,
    });
    clients.push(made);
    return made;
  };
  onTestFinished(async () => {
    for (const made of clients) made.destroy();
    await endpoint.close();
  });
  return {
    endpoint,
    ec2: client('us-east-1'),
    machines,
    said,
    removedLayers,
    buckets: join(folder, 'buckets'),
    client,
  };
}

/** A folder that is removed at the end of the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'sandbox-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Sends a request signed in form only, and gives status and body. */
export async function post(
  url: string,
  service: string,
  parameters: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly body: string; readonly headers: Headers }> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { authorization: authorization(service), ...headers },
    body: new URLSearchParams(parameters),
  });
  return { status: response.status, body: await response.text(), headers: response.headers };
}

/** A header that has the form of Signature 4. */
export function authorization(service: string, region = 'us-east-1'): string {
  const credential = `Credential=AKID/20261126/${region}/${service}/aws4_request`;
  return `AWS4-HMAC-SHA256 ${credential}, SignedHeaders=host;x-amz-date, Signature=${'0'.repeat(64)}`;
}

/** A newest base image of that name, and a key pair `key`, with which instances start. */
export async function launchBasics(ec2: EC2): Promise<{ readonly ImageId: string; readonly KeyName: string }> {
  const { Images = [] } = await ec2.describeImages({
    Filters: [{ Name: 'name', Values: ['amzn2-ami-hvm-*-x86_64-gp2'] }],
    Owners: ['amazon'],
  });
  await ec2.createKeyPair({ KeyName: 'key', KeyType: 'ed25519' });
  return { ImageId: Images[0]?.ImageId ?? '', KeyName: 'key' };
}

/** Launches one instance of the base image and answers its id when it runs. */
export async function runningInstance(ec2: EC2): Promise<string> {
  const basics = await launchBasics(ec2);
  const { Instances = [] } = await ec2.runInstances({ ...basics, MinCount: 1, MaxCount: 1, InstanceType: 't3.micro' });
  const id = Instances[0]?.InstanceId ?? '';
  await ec2.describeInstances({ InstanceIds: [id] });
  return id;
}
