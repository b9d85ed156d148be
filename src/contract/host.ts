import type { Duplex } from 'node:stream';
import type { Clock } from './clock.js';
import type { Journal } from './journal.js';

/** A local process. */
export interface LocalCommand {
  /** Program and arguments; never a shell string. */
  readonly argv: readonly string[];
  readonly cwd?: string;
  /** The whole environment of the child. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly stdin?: string;
  readonly onStdout?: (chunk: Buffer) => void;
  readonly onStderr?: (chunk: Buffer) => void;
}

/** Runs a local process to its end: the exit status, 128+n for a signal. Kills it (and its children) when the signal aborts, then rejects. */
export type Exec = (command: LocalCommand, signal: AbortSignal) => Promise<number>;

/** Asks the person at the terminal. Rejects when there is none. */
export type Prompt = (question: string, signal: AbortSignal) => Promise<string>;

/** Which run this is: goes into ownership tags and the journal (decisions 3). */
export interface RunIdentity {
  /** Workflow run id, or a uuid outside Actions. */
  readonly runId: string;
  readonly attempt: string;
  /** `owner/name`, or empty. */
  readonly repository: string;
  /** `PACKER_RUN_UUID`: one uuid per run. */
  readonly uuid: string;
}

/** The cloud that a sandbox plays, in place of the real one. */
export interface PlayedCloud {
  /** A connection to the machine of this address, whatever the port; undefined when it is none of the sandbox. */
  dial(address: string): Duplex | undefined;
  /** Present where there are no machines: told of every provisioner that is left out, by type. */
  readonly skipped?: (provisioner: string) => void;
}

/** What the world gives to the engine: made by the action or the command line, and by tests. */
export interface Host {
  readonly clock: Clock;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  readonly temporaryDirectory: string;
  readonly platform: NodeJS.Platform;
  readonly exec: Exec;
  readonly prompt: Prompt;
  readonly journal: Journal;
  readonly run: RunIdentity;
  /** Whether builds remove, beside their own work, expired resources that earlier runs of the repository left. Default no. */
  readonly sweep?: boolean;
  /** In a sandbox: `env` leads to it, and nothing that a template says leads out of it. */
  readonly playedCloud?: PlayedCloud | undefined;
}
