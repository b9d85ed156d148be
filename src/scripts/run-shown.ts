import type { Communicator } from '../contract/communicator.js';
import type { Ui } from '../contract/ui.js';
import { shownOutput } from './shown-output.js';

/** What running a command on the machine uses. */
export interface MachineContext {
  readonly communicator: Communicator;
  readonly ui: Ui;
  readonly signal: AbortSignal;
}

/** Runs a command on the machine, shows what it prints, and gives its exit status. */
export async function runShown(context: MachineContext, command: string): Promise<number> {
  const output = shownOutput(context.ui);
  try {
    const { onStdout, onStderr } = output;
    return await context.communicator.run({ command, onStdout, onStderr }, context.signal);
  } finally {
    output.end();
  }
}
