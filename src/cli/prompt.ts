import { createInterface } from 'node:readline/promises';
import type { ReadStream, WriteStream } from 'node:tty';
import type { Prompt } from '../contract/host.js';
import { BuildError } from '../support/errors.js';

/** Asks on the terminal; rejects with code NoTerminal when input or output is none. */
export function terminalPrompt(
  input: ReadStream | NodeJS.ReadStream,
  output: WriteStream | NodeJS.WriteStream,
): Prompt {
  return async (question, signal) => {
    if (!input.isTTY || !output.isTTY) {
      throw new BuildError('no available tty', {
        code: 'NoTerminal',
        source: 'user',
        hint: 'Run it in a terminal to be asked.',
      });
    }
    const terminal = createInterface({ input, output });
    try {
      return await terminal.question(`${question} `, { signal });
    } finally {
      terminal.close();
    }
  };
}
