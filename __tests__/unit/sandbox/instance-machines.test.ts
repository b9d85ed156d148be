import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import type { ImageStore } from '../../../src/sandbox/images/image-store.js';
import { InstanceMachines } from '../../../src/sandbox/instance-machines.js';
import type { Machine, MachineEnd, MachineHost, MachineSpec } from '../../../src/sandbox/machines/machine.js';
import type { InstanceRecord } from '../../../src/sandbox/state/records.js';

interface Started {
  readonly spec: MachineSpec;
  readonly machine: Machine;
  end(reason: MachineEnd): void;
}

/** A host whose machines are objects. */
function fakeHost() {
  const started: Started[] = [];
  const calls: string[] = [];
  const start = async (spec: MachineSpec): Promise<Machine> => {
    const { promise, resolve } = Promise.withResolvers<MachineEnd>();
    const machine: Machine = {
      id: spec.id,
      pid: 1,
      address: spec.address,
      port: 22,
      serviceUrl: 'http://169.254.169.254',
      booted: Promise.resolve(),
      ended: promise,
      consoleOutput: () => 'booted\n',
      dial: () => new PassThrough(),
      enter: async () => ({ status: 0, stdout: '', stderr: '' }),
      frozen: (work) => {
        calls.push(`freeze ${spec.id}`);
        return work();
      },
      reboot: async () => {
        calls.push(`reboot ${spec.id}`);
      },
      stop: async () => {
        calls.push(`stop ${spec.id}`);
        resolve('stopped');
      },
    };
    started.push({ spec, machine, end: resolve });
    return machine;
  };
  const host: MachineHost = {
    start,
    probe: async () => ({ possible: false, reason: 'none', cure: 'none' }),
    list: async () => [],
    remove: async (id) => {
      calls.push(`remove ${id}`);
    },
    removeStore: async () => undefined,
    clean: async () => ({ machines: [], layers: [] }),
  };
  const images: ImageStore = {
    save: async (_id, below) => ({ layers: [...below, 'new'], saved: { layer: 'new', size: 1 } }),
    list: async () => [],
    remove: async () => undefined,
    hostFingerprint: async () => 'system',
  };
  return { machines: new InstanceMachines(host, images, { network: 'isolated', layer: '/layer' }), started, calls };
}

// as: the parts of a record that machines are made of.
const instance = {
  id: 'i-00000000000000001',
  layers: ['a', 'b'],
  loginUser: 'ubuntu',
  publicKey: 'ssh-ed25519 AAAA',
  keyName: 'key',
  userData: Buffer.from('#!/bin/sh\n').toString('base64'),
  publicAddress: '127.64.0.1',
  privateAddress: '172.31.0.4',
} as unknown as InstanceRecord;

const hooks = (ended: () => void = () => undefined) => ({ service: () => undefined, ended });

describe('InstanceMachines', () => {
  it('start the machine that the instance describes', async () => {
    const { machines, started } = fakeHost();
    await machines.start(instance, hooks());
    const spec = started[0]?.spec;
    expect(spec).toMatchObject({
      id: instance.id,
      hostname: 'ip-172-31-0-4',
      layers: ['a', 'b'],
      extraLayer: '/layer',
      network: 'isolated',
      loginUser: 'ubuntu',
      authorizedKeys: ['ssh-ed25519 AAAA key'],
      address: '127.64.0.1',
    });
    expect(Buffer.from(spec?.userData ?? []).toString()).toBe('#!/bin/sh\n');
    expect(spec?.environment?.('http://service')).toEqual({
      AWS_ENDPOINT_URL: 'http://service',
      AWS_EC2_METADATA_SERVICE_ENDPOINT: 'http://service',
    });
  });

  it('are dialled by either address while they are on', async () => {
    const { machines } = fakeHost();
    await machines.start(instance, hooks());
    expect(machines.dial('127.64.0.1')).toBeDefined();
    expect(machines.dial('172.31.0.4')).toBeDefined();
    expect(machines.dial('127.64.0.2')).toBeUndefined();
    await machines.stop(instance.id);
    expect(machines.dial('127.64.0.1')).toBeUndefined();
  });

  it('tell of a machine that goes off by itself, and not of one that is stopped', async () => {
    const { machines, started } = fakeHost();
    let ends = 0;
    const count = hooks(() => {
      ends += 1;
    });
    await machines.start(instance, count);
    started[0]?.end('powered-off');
    await expect.poll(() => ends).toBe(1);
    expect(machines.isOn(instance.id)).toBe(false);
    await machines.start(instance, count);
    await machines.stop(instance.id);
    await Promise.resolve();
    expect(ends).toBe(1);
  });

  it('keep what a machine printed until its disk goes', async () => {
    const { machines, calls } = fakeHost();
    await machines.start(instance, hooks());
    await machines.reboot(instance.id);
    await machines.stop(instance.id);
    expect(machines.consoleOutput(instance.id)).toBe('booted\n');
    await machines.remove(instance.id);
    expect(machines.consoleOutput(instance.id)).toBeUndefined();
    expect(calls).toEqual([`reboot ${instance.id}`, `stop ${instance.id}`, `remove ${instance.id}`]);
  });

  it('freeze a machine that is on while its disk is saved', async () => {
    const { machines, calls } = fakeHost();
    await machines.start(instance, hooks());
    await machines.save(instance.id, []);
    await machines.stop(instance.id);
    await machines.save(instance.id, []);
    expect(calls).toEqual([`freeze ${instance.id}`, `stop ${instance.id}`]);
  });

  it('save layers, and ask for the system once', async () => {
    const { machines } = fakeHost();
    expect(await machines.save(instance.id, ['a'])).toEqual(['a', 'new']);
    expect(machines.system()).toBe(machines.system());
    expect(await machines.system()).toBe('system');
  });

  it('give loopback addresses, each once', () => {
    const { machines } = fakeHost();
    const addresses = Array.from({ length: 200 }, () => machines.address());
    expect(new Set(addresses).size).toBe(200);
    for (const address of addresses)
      expect(address).toMatch(/^127\.(?:6[4-9]|[7-9]\d|1\d\d|2[0-5]\d)\.\d{1,3}\.\d{1,3}$/);
  });
});
