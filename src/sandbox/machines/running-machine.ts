import type { Duplex } from 'node:stream';
import { deferred } from '../../support/deferred.js';
import { BuildError, errorMessage } from '../../support/errors.js';
import { ConsoleLog } from './console-log.js';
import { type Entrance, enterArgv } from './enter-argv.js';
import { EnteredProcesses } from './entered-processes.js';
import { type FirstProcess, startFirstProcess } from './first-process.js';
import type { IsolatedSystem } from './isolated-system.js';
import { launchOf } from './launch.js';
import { limitArgv } from './limits.js';
import { loginArgv, terminalArgv } from './login-argv.js';
import type { EnterOptions, EnterResult, Machine, MachineEnd, MachineSpec } from './machine.js';
import { openSsh } from './open-ssh.js';
import { result } from './privileged.js';
import { POWER_OFF, REBOOT } from './scripts/init-script.js';
import { REMOVE_GROUPS_SCRIPT } from './scripts/limit-script.js';
import { ISOLATED_SERVICE_URL, openHostService, openIsolatedService } from './service-port.js';
import { openSshPort } from './ssh-port.js';
import type { SpawnInside, SshService } from './ssh-service.js';

/** How long a machine may take to end its processes by itself, in milliseconds; then they are killed. */
const STOP_TIME = 5_000;

/** A listener, open from the start of the machine to its end or, inside the machine, to its reboot. */
interface Listener {
  close(): void;
}

/** A machine with its listeners, over all of its boots. */
export class RunningMachine implements Machine {
  readonly ended: Promise<MachineEnd>;
  serviceUrl = ISOLATED_SERVICE_URL;
  port = 0;
  readonly #system: IsolatedSystem;
  readonly #spec: MachineSpec;
  readonly #hostKey: string;
  readonly #console = new ConsoleLog();
  readonly #listeners: Listener[] = [];
  readonly #settleEnd: (end: MachineEnd) => void;
  readonly #entered: EnteredProcesses;
  #process: FirstProcess | undefined;
  #ssh: SshService | undefined;
  #entrance: Entrance | undefined;
  #turn: Promise<void> = Promise.resolve();
  #stopping: 'stop' | 'reboot' | undefined;

  private constructor(system: IsolatedSystem, spec: MachineSpec, hostKey: string) {
    this.#system = system;
    this.#spec = spec;
    this.#hostKey = hostKey;
    this.#entered = new EnteredProcesses(system.privileged);
    const { promise, resolve } = deferred<MachineEnd>();
    this.ended = promise;
    this.#settleEnd = resolve;
  }

  /** Starts a machine whose folder is prepared; `hostKey` is the private key of its SSH server. */
  static async start(system: IsolatedSystem, spec: MachineSpec, hostKey: string): Promise<RunningMachine> {
    const machine = new RunningMachine(system, spec, hostKey);
    try {
      await machine.#open();
      await machine.#boot();
      return machine;
    } catch (error) {
      await machine.#process?.kill();
      machine.#off('killed');
      throw error;
    }
  }

  get id(): string {
    return this.#spec.id;
  }

  get pid(): number {
    return this.#running().processes.init;
  }

  get address(): string {
    return this.#spec.address;
  }

  get booted(): Promise<void> {
    return this.#running().reported('booted');
  }

  consoleOutput(): string {
    return this.#console.text();
  }

  dial(): Duplex {
    if (this.#ssh === undefined) throw machineOff(this.id);
    return this.#ssh.dial();
  }

  async enter(argv: readonly string[], { user = 'root', tty = false, stdin }: EnterOptions = {}): Promise<EnterResult> {
    this.#running();
    const kept = Object.keys(this.#entrance?.environment ?? {});
    const child = this.#spawnInside(
      loginArgv(user, tty ? terminalArgv(argv) : argv, kept),
      tty ? 'inherit' : 'pipe',
      tty,
    );
    return await result(child, stdin);
  }

  async frozen<T>(work: () => Promise<T>): Promise<T> {
    const process = this.#running();
    const frozen = process.reported('frozen');
    process.order('freeze');
    await frozen;
    try {
      return await work();
    } finally {
      process.order('thaw');
      await process.reported('thawed').then(
        () => this.#entered.wake(),
        () => undefined,
      );
    }
  }

  reboot(): Promise<void> {
    return this.#inTurn(async () => {
      await this.#shutDown('reboot');
      await this.#bootAgain();
    });
  }

  stop(): Promise<void> {
    return this.#inTurn(async () => {
      if (this.#process === undefined) return;
      await this.#shutDown('stop');
      await this.ended;
    });
  }

  /** Turning on and off one after the other: a machine that is just rebooting by itself is stopped after that. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.#turn.then(work);
    this.#turn = done.catch(() => undefined);
    return done;
  }

  /** The listeners on the host's side, for the whole life of the machine. */
  async #open(): Promise<void> {
    const { address, network, service } = this.#spec;
    if (network === 'host') {
      const opened = await openHostService(address, service);
      this.serviceUrl = opened.url;
      this.#listeners.push(opened);
    }
    const ssh = await openSshPort(this.#system.privileged, address, (socket) => {
      if (this.#ssh === undefined) socket.destroy();
      else this.#ssh.serve(socket);
    });
    this.port = ssh.port;
    this.#listeners.push(ssh);
  }

  async #boot(): Promise<void> {
    const { privileged } = this.#system;
    const { network, service } = this.#spec;
    const environment = this.#spec.environment?.(this.serviceUrl) ?? {};
    const launch = launchOf(this.#system, this.#spec, { hostKey: this.#hostKey, environment });
    let inside: Listener | undefined;
    const process = await startFirstProcess(privileged, launch, this.#console, async ({ launcher }) => {
      if (network === 'isolated') inside = await openIsolatedService(privileged, launcher, service);
    }).catch((error: unknown) => {
      inside?.close();
      throw error;
    });
    void process.exited.then((status) => {
      inside?.close();
      this.#exited(status);
    });
    process.reported('ending').then(
      () => this.#endInTime(process),
      () => undefined,
    );
    this.#process = process;
    this.#entrance = { processes: process.processes, userNamespace: launch.userNamespace, network, environment };
    this.#ssh = await this.#sshService(environment);
    process.order('boot');
  }

  async #sshService(environment: Readonly<Record<string, string>>): Promise<SshService> {
    const { sshd } = this.#system;
    if (sshd !== undefined) return openSsh(sshd, environment, this.#spawnInside);
    // Most systems have their own; the library is loaded where they have not.
    const { builtInSsh } = await import('./built-in-ssh.js');
    return builtInSsh(this.#hostKey, Object.keys(environment), this.#spawnInside);
  }

  async #bootAgain(): Promise<void> {
    try {
      this.#stopping = undefined;
      await this.#boot();
    } catch (error) {
      this.#console.write(`${errorMessage(error)}\n`);
      await this.#process?.kill();
      this.#off('killed');
      throw error;
    }
  }

  /** The first process is gone, and with it every other. */
  #exited(status: number): void {
    this.#process = undefined;
    this.#ssh?.close();
    this.#ssh = undefined;
    if (this.#stopping === 'reboot') return;
    if (this.#stopping === 'stop') this.#off('stopped');
    else if (status === REBOOT) this.#inTurn(() => this.#bootAgain()).catch(() => undefined);
    else this.#off(status === POWER_OFF ? 'powered-off' : 'killed');
  }

  #off(end: MachineEnd): void {
    for (const listener of this.#listeners.splice(0)) listener.close();
    void this.#removeGroups().then(() => this.#settleEnd(end));
  }

  /** A control group that stays would keep that of this process from being removed. */
  async #removeGroups(): Promise<void> {
    const { cgroups, paths, privileged } = this.#system;
    if (cgroups.length > 0) await privileged.run(REMOVE_GROUPS_SCRIPT, [`${paths.machines}/${this.id}`]);
  }

  async #shutDown(why: 'stop' | 'reboot'): Promise<void> {
    const process = this.#running();
    this.#stopping = why;
    process.order('stop');
    this.#endInTime(process);
    await process.exited;
  }

  /** A process whose parent is outside and stopped would keep the kernel from ending the machine: these end with the first process. */
  #endInTime(process: FirstProcess): void {
    const end = () => Promise.all([process.kill(), this.#entered.kill()]);
    const timer = setTimeout(() => void end(), STOP_TIME);
    void process.exited.then(() => clearTimeout(timer));
  }

  #running(): FirstProcess {
    if (this.#process !== undefined) return this.#process;
    throw machineOff(this.id);
  }

  readonly #spawnInside: SpawnInside = (argv, stdio, terminal) => {
    if (this.#entrance === undefined) throw new Error('a machine is entered after it started');
    const entering = [...limitArgv('join', this.#system, this.#spec), ...enterArgv(this.#entrance, argv)];
    return this.#entered.spawn([...this.#system.freshKeyring, ...entering], stdio, terminal);
  };
}

function machineOff(id: string): BuildError {
  return new BuildError(`the machine ${id} is off`, { code: 'SandboxMachineOff', source: 'engine' });
}
