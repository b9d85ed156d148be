import type { Ui } from '../../src/contract/ui.js';

/** A user interface that keeps what it is told: `say: text`, `message: text`, `error: text`, `stdout: line`. */
export interface ConnectUi extends Ui {
  readonly lines: string[];
  readonly debugLines: string[];
}

/** Makes one. */
export function connectUi(): ConnectUi {
  const lines: string[] = [];
  const debugLines: string[] = [];
  const ui: ConnectUi = {
    lines,
    debugLines,
    say: (text) => void lines.push(`say: ${text}`),
    message: (text) => void lines.push(`message: ${text}`),
    error: (text) => void lines.push(`error: ${text}`),
    output: (stream, line) => void lines.push(`${stream}: ${line}`),
    debug: (text) => void debugLines.push(text),
    withTarget: () => ui,
  };
  return ui;
}
