import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/**
 * Lines that someone types after a prompt, with editing and history on a terminal. Control-C drops the line, on an empty one
 * it ends, as does the end of the input.
 */
export async function* typedLines(input: Readable, output: Writable, prompt: string): AsyncIterable<string> {
  const terminal = createInterface({ input, output, prompt });
  let closed = false;
  terminal.on('close', () => {
    closed = true;
  });
  terminal.on('SIGINT', () => {
    if (terminal.line === '') return terminal.close();
    output.write('\n');
    terminal.write(null, { ctrl: true, name: 'e' });
    terminal.write(null, { ctrl: true, name: 'u' });
  });
  try {
    terminal.prompt();
    for await (const line of terminal) {
      yield line;
      if (!closed) terminal.prompt();
    }
  } finally {
    terminal.close();
  }
}
