import type { CliHost } from '../../src/cli/cli-host.js';

/** A terminal for commands run in this process: what they print is kept. */
export interface CapturedCli extends CliHost {
  readonly printed: () => string;
}

/** Makes one that works in `workingDirectory`, with an empty environment and nothing on standard input. */
export function capturedCli(workingDirectory: string, overrides: Partial<CliHost> = {}): CapturedCli {
  const parts: string[] = [];
  return {
    env: {},
    workingDirectory,
    write: (text) => {
      parts.push(text);
    },
    writeLog: () => undefined,
    readStdin: async () => '',
    prompt: async () => {
      throw new Error('there is no terminal');
    },
    typedLines: undefined,
    signals: process,
    machineReadable: false,
    ...overrides,
    printed: () => parts.join(''),
  };
}
