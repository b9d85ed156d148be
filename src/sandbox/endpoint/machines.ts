import type { Duplex } from 'node:stream';
import type { InstanceRecord } from '../state/records.js';

/** The machines behind instances; absent with `--sandbox-machines=none`. */
export interface Machines {
  /** A loopback address for a new machine. */
  address(): string;
  /**
   * Starts the machine of an instance, from its disk when it has one. `service` answers at 169.254.169.254, `ended` is called when
   * the machine goes off by itself. Rejects when it does not come up.
   */
  start(instance: InstanceRecord, hooks: MachineHooks): Promise<void>;
  /** The disk stays. */
  stop(id: string): Promise<void>;
  reboot(id: string): Promise<void>;
  /** Takes the disk away; the machine may be on. */
  remove(id: string): Promise<void>;
  /** Saves the disk: the layers of an image, oldest first. */
  save(id: string, below: readonly string[]): Promise<readonly string[]>;
  /** Tells the system that machines lie over: what is saved on one fits no other. */
  system(): Promise<string>;
  consoleOutput(id: string): string | undefined;
  isOn(id: string): boolean;
  /** Ends all machines; their disks stay. */
  close(): Promise<void>;
}

/** What a machine asks of the endpoint. */
export interface MachineHooks {
  service(connection: Duplex): void;
  ended(): void;
}
