import type { ChildProcess, StdioOptions } from 'node:child_process';
import type { Socket } from 'node:net';
import type { Duplex } from 'node:stream';

/** Starts a process inside the machine as its root; with `terminal` it keeps the caller's own terminal. */
export type SpawnInside = (argv: readonly string[], stdio: StdioOptions, terminal?: boolean) => ChildProcess;

/** The SSH server of one machine. */
export interface SshService {
  /** Serves a connection that was accepted paused. */
  serve(socket: Socket): void;
  /** A connection that never was on a network. */
  dial(): Duplex;
  /** Cuts the connections that outlive the processes of the machine. */
  close(): void;
}
