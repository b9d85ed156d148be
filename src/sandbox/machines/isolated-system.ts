import { BuildError } from '../../support/errors.js';
import { type StorePaths, storePaths } from '../store-paths.js';
import type { Isolation, MissingIsolation } from './machine.js';
import type { Privileged } from './privileged.js';
import { probeSystem } from './probe.js';

/** What a successful probe found: the facts that every start of a machine needs. */
export interface IsolatedSystem {
  readonly isolation: Isolation;
  readonly privileged: Privileged;
  readonly paths: StorePaths;
  /** How the overlay lies over the host's root: see `STAGE_SCRIPT`. */
  readonly nesting: 'nested' | 'flat';
  /** Put before every command that starts or enters a machine: see `freshKeyringArgv`. */
  readonly freshKeyring: readonly string[];
  /** Control groups below which each machine gets its own, with limits; none where they cannot be made. */
  readonly cgroups: readonly string[];
  /** Absolute path of the system's sshd; absent: the built-in server serves. */
  readonly sshd?: string | undefined;
}

/** The system of a store, probed at first use and then known. */
export interface SystemAccess {
  probe(): Promise<IsolatedSystem | MissingIsolation>;
  /** As `probe`; rejects with `SandboxNotIsolated` where machines cannot be isolated. */
  require(): Promise<IsolatedSystem>;
}

/** @param store Absolute path of the folder for disks; made when it is missing, and then root's alone. */
export function systemAccess(store: string): SystemAccess {
  let probed: ReturnType<typeof probeSystem> | undefined;
  const probe = () => {
    probed ??= probeSystem(storePaths(store));
    return probed;
  };
  return {
    probe,
    async require() {
      const system = await probe();
      if ('isolation' in system) return system;
      throw new BuildError(`machines cannot be isolated here: ${system.reason}`, {
        code: 'SandboxNotIsolated',
        source: 'user',
        hint: system.cure,
      });
    },
  };
}
