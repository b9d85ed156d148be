import type { ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { BuildError } from '../../support/errors.js';
import type { StorePaths } from '../store-paths.js';
import type { ConsoleLog } from './console-log.js';
import type { Privileged } from './privileged.js';

/** Process ids in the host's numbers. */
export interface MachineProcesses {
  /** The first process of the machine. */
  readonly init: number;
  /** Its parent, outside the machine's process namespace but in the machine's other namespaces or, where these
   * are nested, in the outer ones; its network has the service address. */
  readonly launcher: number;
}

/** How to start a first process: the arguments of `STAGE_SCRIPT`. */
export interface Launch {
  readonly paths: StorePaths;
  readonly freshKeyring: readonly string[];
  /** Put before what runs in the machine's limits: see `limitArgv`. */
  readonly limited: readonly string[];
  readonly id: string;
  readonly hostname: string;
  readonly layers: readonly string[];
  readonly userNamespace: boolean;
  readonly network: 'isolated' | 'host';
  readonly nesting: 'nested' | 'flat';
  readonly bounding: string;
  readonly privateAddress: string;
  /** Name in `/run/sandbox` -> content. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
}

/** What the first process may be told. `boot`: do the work of the first boot, if it is still to be done. */
export type Order = 'boot' | 'freeze' | 'thaw' | 'stop';
/** `ending`: it has begun to end the other processes. */
type Report = 'running' | 'booted' | 'frozen' | 'thawed' | 'ending';

/** The life of a machine between two boots. */
export interface FirstProcess {
  readonly processes: MachineProcesses;
  /** The status of the first process. */
  readonly exited: Promise<number>;
  order(order: Order): void;
  /** Settles when the first process said so, now or earlier; rejects when it ended before. */
  reported(report: Report): Promise<void>;
  /** Ends it at once, and with it every process of the machine. */
  kill(): Promise<void>;
}

/**
 * Starts the first process and waits until it runs; what it prints goes to the console. `beside` begins as soon as the processes are
 * known and the network of the launcher is up, and is waited for. Rejects with `SandboxMachineFailed`, or as `beside` does.
 */
export async function startFirstProcess(
  privileged: Privileged,
  launch: Launch,
  console: ConsoleLog,
  beside: (processes: MachineProcesses) => Promise<void>,
): Promise<FirstProcess> {
  const watched = privileged.privilege === 'sudo' ? String(process.pid) : '';
  const child = privileged.spawn(launchArgv(launch, watched), 'pipe');
  const exited = statusOf(child);
  const reports = watchReports(child, exited, console);
  child.stdin?.on('error', () => undefined);
  child.stdin?.write(fileLines(launch.files));
  const failed = (cause: unknown): never => {
    const printed = console.text().trim().slice(-2000) || 'it ended without a word';
    const facts = { code: 'SandboxMachineFailed', source: 'engine', cause } as const;
    throw new BuildError(`the machine did not start: ${printed}`, facts);
  };
  const [init = 0, launcher = 0] = (await reports.of('processes').catch(failed)).split(' ').map(Number);
  const kill = async () => {
    // Killing the parent would leave the machine for half a second (sandbox notes 1.5).
    if (!reports.ended()) await privileged.run('kill -KILL "$1"', [String(init)]);
    await exited;
  };
  const both = await Promise.allSettled([beside({ init, launcher }), reports.of('running').catch(failed)]);
  for (const part of both) {
    if (part.status === 'fulfilled') continue;
    await kill();
    throw part.reason;
  }
  return {
    processes: { init, launcher },
    exited,
    order: (order) => child.stdin?.write(`${order}\n`),
    reported: async (report) => void (await reports.of(report)),
    kill,
  };
}

function launchArgv(launch: Launch, watched: string): string[] {
  const { paths, id, hostname, layers, network, nesting, bounding, privateAddress } = launch;
  const directory = `${paths.machines}/${id}`;
  const users = launch.userNamespace ? 'userns' : 'plain';
  // The stage makes another one for the machine: it must belong to the user namespace that is to bind its low ports.
  const net = network === 'isolated' ? ['--net'] : [];
  const unshare = ['unshare', '--mount', '--propagation', 'private', '--pid', '--fork', '--kill-child=KILL'];
  const stage = [paths.stage, directory, hostname, layers.join(':'), users, network, nesting, bounding, privateAddress];
  return [
    ...launch.freshKeyring,
    ...['setpriv', '--pdeathsig', 'KILL', 'bash', '--norc', paths.launch, directory, watched, ...launch.limited],
    ...[...unshare, '--uts', '--ipc', '--cgroup', ...net, '--', 'bash', '--norc', ...stage],
  ];
}

function fileLines(files: Launch['files']): string {
  const lines = [...files].map(([name, content]) => `${name} ${Buffer.from(content).toString('base64')}\n`);
  return `${lines.join('')}.\n`;
}

function statusOf(child: ChildProcess): Promise<number> {
  return new Promise((resolve) => {
    child.once('error', () => resolve(127));
    // Not `exit`: what it said last is still to come then.
    child.once('close', (code) => resolve(code ?? 137));
  });
}

/** Takes the reports of the first process out of what the machine prints. */
function watchReports(child: ChildProcess, exited: Promise<number>, console: ConsoleLog) {
  const seen = new Map<string, string>();
  const waiting = new Map<string, (value: string) => void>();
  const take = (line: string) => {
    const at = line.indexOf('\u001e');
    const [, name = '', value = ''] = (at < 0 ? null : /^(\w+) ?(.*)$/.exec(line.slice(at + 1))) ?? [];
    if (at !== 0) console.write(`${at < 0 ? line : line.slice(0, at)}\n`);
    if (name === '') return;
    // Freezing can happen again, so its reports are not kept.
    if (name !== 'frozen' && name !== 'thawed') seen.set(name, value);
    waiting.get(name)?.(value);
    waiting.delete(name);
  };
  if (child.stdout) createInterface({ input: child.stdout }).on('line', take);
  child.stderr?.on('data', (chunk: Buffer) => console.write(chunk.toString()));
  let ended = false;
  void exited.then(() => {
    ended = true;
  });
  const of = async (name: Report | 'processes'): Promise<string> => {
    const before = seen.get(name);
    if (before !== undefined) return before;
    return await new Promise<string>((resolve, reject) => {
      waiting.set(name, resolve);
      void exited.then((status) => reject(new Error(`the first process ended with status ${status}`)));
    });
  };
  return { of, ended: () => ended };
}
