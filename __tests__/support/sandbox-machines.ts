import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { ImageStore } from '../../src/sandbox/images/image-store.js';
import { createImageStore } from '../../src/sandbox/images/layer-store.js';
import { type IsolatedSystem, type SystemAccess, systemAccess } from '../../src/sandbox/machines/isolated-system.js';
import type { Machine, MachineHost, MachineSpec } from '../../src/sandbox/machines/machine.js';
import { createMachineHost } from '../../src/sandbox/machines/machine-host.js';

const run = promisify(execFile);

/** A store in a folder of its own with its machines; everything is gone with its scope. */
export interface TestSandbox extends AsyncDisposable {
  readonly folder: string;
  readonly access: SystemAccess;
  readonly host: MachineHost;
  readonly images: ImageStore;
  /** A machine that stops with the scope; `part` goes over a spec with an id and an address of its own. */
  start(part?: Partial<MachineSpec>): Promise<Machine>;
  /** What a command of OpenSSH's client says about a machine, logged in as its login user. */
  ssh(machine: Machine, argv: readonly string[]): Promise<SshOutcome>;
  /** Copies with scp; `remote:` stands for the machine. */
  scp(machine: Machine, argv: readonly string[]): Promise<SshOutcome>;
}

export interface SshOutcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

let started = 0;

/** @param change What to change in the facts of the probed system, e.g. to take the built-in SSH server. */
export async function testSandbox(
  change: (system: IsolatedSystem) => IsolatedSystem = (same) => same,
): Promise<TestSandbox> {
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-test-'));
  const access = changed(systemAccess(join(folder, 'store')), change);
  const host = createMachineHost(access);
  const key = join(folder, 'key');
  await run('ssh-keygen', ['-q', '-t', 'ed25519', '-N', '', '-f', key]);
  const { stdout: publicKey } = await run('cat', [`${key}.pub`]);
  const machines: Machine[] = [];
  const client = (machine: Machine, program: 'ssh' | 'scp', argv: readonly string[]) => {
    const options = ['StrictHostKeyChecking=no', 'UserKnownHostsFile=/dev/null', 'LogLevel=ERROR', 'BatchMode=yes'];
    const port = [program === 'ssh' ? '-p' : '-P', String(machine.port), '-i', key];
    return outcomeOf(program, [...port, ...options.flatMap((option) => ['-o', option]), ...argv]);
  };
  return {
    folder,
    access,
    host,
    images: createImageStore(access),
    async start(part = {}) {
      started += 1;
      const machine = await host.start({
        id: `i-${started}`,
        hostname: `ip-172-31-0-${started}`,
        layers: [],
        network: 'isolated',
        loginUser: 'ubuntu',
        authorizedKeys: [publicKey],
        service: (connection) => connection.end(),
        address: `127.9.${process.pid % 250}.${started}`,
        ...part,
      });
      machines.push(machine);
      return machine;
    },
    ssh: (machine, argv) => client(machine, 'ssh', [`ubuntu@${machine.address}`, ...argv]),
    scp: (machine, argv) =>
      client(
        machine,
        'scp',
        argv.map((word) => word.replace(/^remote:/, `ubuntu@${machine.address}:`)),
      ),
    async [Symbol.asyncDispose]() {
      await Promise.all(machines.map((machine) => machine.stop()));
      await host.clean({ machines: new Set(), layers: new Set() });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function changed(access: SystemAccess, change: (system: IsolatedSystem) => IsolatedSystem): SystemAccess {
  return {
    probe: async () => {
      const system = await access.probe();
      return 'isolation' in system ? change(system) : system;
    },
    require: async () => change(await access.require()),
  };
}

async function outcomeOf(program: string, argv: readonly string[]): Promise<SshOutcome> {
  try {
    return { status: 0, ...(await run(program, [...argv], { timeout: 120_000 })) };
  } catch (error) {
    // as: execFile rejects with an error that has these facts.
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, stdout, stderr };
  }
}

/** Runs a bash script inside a machine as root and answers what it printed, both outputs in their order. */
export async function inside(machine: Machine, script: string): Promise<string> {
  const { stdout } = await machine.enter(['bash', '-c', `exec 2>&1\n${script}`]);
  return stdout.trimEnd();
}

/** A file with content in the sandbox's folder; answers its path. */
export async function fileIn(sandbox: TestSandbox, name: string, content: string | Uint8Array): Promise<string> {
  const path = join(sandbox.folder, name);
  await writeFile(path, content);
  return path;
}
