import type { Clock } from '../../../contract/clock.js';
import type { Host, PlayedCloud, Prompt } from '../../../contract/host.js';
import type { SshConfig } from '../config.js';

/** What a connection takes from outside. */
export interface SshWorld {
  readonly clock: Clock;
  readonly env: Host['env'];
  readonly prompt: Prompt;
  /** Machines that are not reached over the network. */
  readonly playedCloud?: PlayedCloud | undefined;
  debug(text: string): void;
}

/** Where to connect and how to log in. */
export interface SshTarget {
  readonly config: SshConfig;
  readonly host: string;
  readonly port: number;
  /** A key that the builder made or found; used when no key file is given (spec-provision 1.3). */
  readonly privateKey?: string | undefined;
}
