import { randomInt } from 'node:crypto';
import type { Duplex } from 'node:stream';
import type { MachineHooks, Machines } from './endpoint/machines.js';
import type { ImageStore } from './images/image-store.js';
import type { Machine, MachineHost, MachineSpec } from './machines/machine.js';
import type { InstanceRecord } from './state/records.js';

/** What all machines of a sandbox have in common. */
export interface MachineSettings {
  readonly network: MachineSpec['network'];
  /** Directory that lies over every machine's root. */
  readonly layer: string | undefined;
  /** Of each machine. */
  readonly limits?: MachineSpec['limits'];
}

/** The machines behind the instances of an endpoint. */
export class InstanceMachines implements Machines {
  readonly #host: MachineHost;
  readonly #images: ImageStore;
  readonly #settings: MachineSettings;
  readonly #running = new Map<string, Machine>();
  /** By the addresses that clients know. */
  readonly #addresses = new Map<string, Machine>();
  readonly #given = new Set<string>();
  #system: Promise<string> | undefined;
  /** What machines printed that are off. */
  readonly #consoles = new Map<string, string>();

  constructor(host: MachineHost, images: ImageStore, settings: MachineSettings) {
    this.#host = host;
    this.#images = images;
    this.#settings = settings;
  }

  /** Random, since other sandboxes of this system give addresses too. */
  address(): string {
    for (;;) {
      const address = `127.${randomInt(64, 255)}.${randomInt(0, 256)}.${randomInt(1, 255)}`;
      if (this.#given.has(address)) continue;
      this.#given.add(address);
      return address;
    }
  }

  async start(instance: InstanceRecord, { service, ended }: MachineHooks): Promise<void> {
    const { id, publicAddress, privateAddress } = instance;
    const machine = await this.#host.start({
      id,
      hostname: `ip-${privateAddress.replaceAll('.', '-')}`,
      layers: instance.layers ?? [],
      extraLayer: this.#settings.layer,
      network: this.#settings.network,
      limits: this.#settings.limits,
      loginUser: instance.loginUser,
      authorizedKeys: instance.publicKey === undefined ? [] : [`${instance.publicKey} ${instance.keyName ?? ''}`],
      userData: instance.userData === undefined ? undefined : Buffer.from(instance.userData, 'base64'),
      environment: (url) => ({ AWS_ENDPOINT_URL: url, AWS_EC2_METADATA_SERVICE_ENDPOINT: url }),
      service,
      address: publicAddress ?? privateAddress,
    });
    this.#running.set(id, machine);
    for (const address of [publicAddress, privateAddress]) {
      if (address !== undefined) this.#addresses.set(address, machine);
    }
    void machine.ended.then(() => {
      if (this.#forget(machine)) ended();
    });
  }

  async stop(id: string): Promise<void> {
    const machine = this.#running.get(id);
    if (machine === undefined) return;
    this.#forget(machine);
    await machine.stop();
  }

  async reboot(id: string): Promise<void> {
    await this.#running.get(id)?.reboot();
  }

  async remove(id: string): Promise<void> {
    await this.stop(id);
    await this.#host.remove(id);
    this.#consoles.delete(id);
  }

  async save(id: string, below: readonly string[]): Promise<readonly string[]> {
    const save = () => this.#images.save(id, below);
    const machine = this.#running.get(id);
    const { layers } = machine === undefined ? await save() : await machine.frozen(save);
    return layers;
  }

  system(): Promise<string> {
    this.#system ??= this.#images.hostFingerprint();
    return this.#system;
  }

  consoleOutput(id: string): string | undefined {
    return this.#running.get(id)?.consoleOutput() ?? this.#consoles.get(id);
  }

  isOn(id: string): boolean {
    return this.#running.has(id);
  }

  async close(): Promise<void> {
    await Promise.allSettled([...this.#running.keys()].map((id) => this.stop(id)));
  }

  /** A connection to the SSH server of the machine with this address; undefined when no machine of this sandbox has it. */
  dial(address: string): Duplex | undefined {
    return this.#addresses.get(address)?.dial();
  }

  /** False when the machine was forgotten before. */
  #forget(machine: Machine): boolean {
    if (this.#running.get(machine.id) !== machine) return false;
    this.#running.delete(machine.id);
    this.#consoles.set(machine.id, machine.consoleOutput());
    for (const [address, known] of this.#addresses) if (known === machine) this.#addresses.delete(address);
    return true;
  }
}
