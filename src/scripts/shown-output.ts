import type { Ui } from '../contract/ui.js';
import { createLineSplitter } from '../support/output-lines.js';

/** Takes what a command prints and shows it line by line. */
export interface ShownOutput {
  readonly onStdout: (chunk: Buffer) => void;
  readonly onStderr: (chunk: Buffer) => void;
  /** Shows a last line that has no line end. */
  end(): void;
}

/** Shows a command's output on the build's ui as it comes (spec-provision 7). */
export function shownOutput(ui: Ui): ShownOutput {
  const stdout = createLineSplitter((line) => ui.output('stdout', line));
  const stderr = createLineSplitter((line) => ui.output('stderr', line));
  return {
    onStdout: (chunk) => stdout.push(chunk),
    onStderr: (chunk) => stderr.push(chunk),
    end() {
      stdout.end();
      stderr.end();
    },
  };
}
