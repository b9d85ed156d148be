import type { Prompt } from '../contract/host.js';
import type { SignalSource } from '../support/cancel-on-signals.js';
import type { Pace, Write } from '../support/safe-writer.js';

/** What a command gets from the terminal: made once by `main.ts`, and by tests. */
export interface CliHost {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly workingDirectory: string;
  readonly write: Write;
  /** How the reader of `write` keeps up. */
  readonly pace?: Pace;
  readonly writeLog: Write;
  readonly readStdin: () => Promise<string>;
  readonly prompt: Prompt;
  /** Lines typed after a prompt; undefined when standard input is no terminal. */
  readonly typedLines: ((prompt: string) => AsyncIterable<string>) | undefined;
  readonly signals: SignalSource;
  readonly machineReadable: boolean;
}

/** A command: takes its arguments, gives the exit code. */
export type Command = (args: readonly string[], host: CliHost) => Promise<number>;
