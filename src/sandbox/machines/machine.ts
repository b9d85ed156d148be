import type { Duplex } from 'node:stream';
import type { MachineLimits } from './limits.js';

/** How a process may change the system: as root itself, or through `sudo -n`. */
export type Privilege = 'root' | 'sudo';

/** What this system can give: every machine of a host has the same walls. */
export interface Isolation {
  readonly possible: true;
  readonly privilege: Privilege;
  /** An identity user namespace around the machine: the second wall beside the dropped capabilities. */
  readonly userNamespace: boolean;
  /** `openssh`: the system's own sshd, one process per connection; `built-in`: the fallback server of this program. */
  readonly ssh: 'openssh' | 'built-in';
}

/** Why no machine can be isolated here. */
export interface MissingIsolation {
  readonly possible: false;
  /** What is missing, one sentence. */
  readonly reason: string;
  /** What to do about it: a command where there is one. */
  readonly cure: string;
}

/** Accepts a connection that a machine made to its service address (instance metadata, EC2, S3), port 80. */
export type ServiceHandler = (connection: Duplex) => void;

/** A machine to start. An `id` that has a disk already starts from that disk: a stopped machine starts again. */
export interface MachineSpec {
  /** File-name safe, e.g. `i-0123456789abcdef0`; names the disk. */
  readonly id: string;
  readonly hostname: string;
  /** Layers of {@link ImageStore} that the disk starts from, oldest first; none: the host's system. */
  readonly layers: readonly string[];
  /** A directory of the host that lies over the machine's root; it is copied, as root's, and never saved in an image. */
  readonly extraLayer?: string | undefined;
  /** `isolated`: only the service address; `host`: the host's own network. */
  readonly network: 'isolated' | 'host';
  /** The machine's own IPv4 address on its isolated network, where no other machine is; default 172.31.0.10. */
  readonly privateAddress?: string | undefined;
  /** The account with passwordless sudo: created at first boot when the disk has none. */
  readonly loginUser: string;
  /** OpenSSH public keys, one line each, that may log in as `loginUser`; added at first boot. */
  readonly authorizedKeys: readonly string[];
  /** Decoded user data (not base64): a `#!` script or `#cloud-config`; runs at first boot. */
  readonly userData?: Uint8Array | undefined;
  /** Environment of every session inside; `serviceUrl` is where the machine reaches `service`. */
  readonly environment?: ((serviceUrl: string) => Readonly<Record<string, string>>) | undefined;
  /** Default: see `limits.ts`. */
  readonly limits?: MachineLimits | undefined;
  /** Answers at the service address. */
  readonly service: ServiceHandler;
  /** The loopback address of the host at which the machine's SSH server answers: 127.x.y.z. */
  readonly address: string;
}

/** Why a machine is not running any more. `killed`: its first process died, whoever killed it. */
export type MachineEnd = 'stopped' | 'powered-off' | 'killed';

/** A process inside a machine. */
export interface EnterOptions {
  /** Default `root`. */
  readonly user?: string | undefined;
  /** True: the caller's own terminal becomes the process's terminal. Default: pipes. */
  readonly tty?: boolean | undefined;
  readonly stdin?: string | Uint8Array | undefined;
}

/** How a process inside ended. With `tty` the two outputs are empty. */
export interface EnterResult {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A running machine. It survives its own reboots; all of its processes die with the process that started it. */
export interface Machine {
  readonly id: string;
  /** Process id, in the host's numbers, of the machine's first process; changes when it reboots. */
  readonly pid: number;
  readonly address: string;
  /** 22, or another port where the host's own SSH server holds port 22 of every address. */
  readonly port: number;
  /** What the machine calls its services, without a slash at the end: `http://169.254.169.254` on an isolated network. */
  readonly serviceUrl: string;
  /** Settles when user data and the other work of the first boot is done; SSH answers before. */
  readonly booted: Promise<void>;
  /** Settles when the machine is off; never rejects. */
  readonly ended: Promise<MachineEnd>;
  /** What the first process and user data printed, the last 64 KiB. */
  consoleOutput(): string;
  /** A connection to the machine's SSH server that needs no port. */
  dial(): Duplex;
  enter(argv: readonly string[], options?: EnterOptions): Promise<EnterResult>;
  /** Stops every process of the machine while `work` runs, e.g. saving its disk without a reboot. */
  frozen<T>(work: () => Promise<T>): Promise<T>;
  reboot(): Promise<void>;
  /** Ends every process and waits for that; the disk stays. */
  stop(): Promise<void>;
}

/** Starts machines, and owns their disks. */
export interface MachineHost {
  /** What isolation this system allows; cheap after the first call. */
  probe(): Promise<Isolation | MissingIsolation>;
  /** Rejects with a `BuildError` (`SandboxNotIsolated`, `SandboxMachineFailed`) when the machine does not come up. */
  start(spec: MachineSpec): Promise<Machine>;
  /** Ids that have a disk, running or not. */
  list(): Promise<readonly string[]>;
  /** Removes the disk of a machine that is off. */
  remove(id: string): Promise<void>;
  /** Removes the store itself, unless a machine has a disk in it. */
  removeStore(): Promise<void>;
  /** Removes what a crash left: processes, and the disks of machines not in `keep`. Ids and layers removed. */
  clean(keep: { readonly machines: ReadonlySet<string>; readonly layers: ReadonlySet<string> }): Promise<Cleaned>;
}

/** What {@link MachineHost.clean} removed. */
export interface Cleaned {
  readonly machines: readonly string[];
  readonly layers: readonly string[];
}
