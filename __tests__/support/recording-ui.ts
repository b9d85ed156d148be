import type { Ui } from '../../src/contract/ui.js';

/** A user interface that keeps what it is told: `say: text`, `message: text`, `error: text`, `stdout: line`. */
export class RecordingUi implements Ui {
  readonly lines: string[] = [];
  readonly debugLines: string[] = [];

  say(text: string): void {
    this.lines.push(`say: ${text}`);
  }

  message(text: string): void {
    this.lines.push(`message: ${text}`);
  }

  error(text: string): void {
    this.lines.push(`error: ${text}`);
  }

  output(stream: 'stdout' | 'stderr', line: string): void {
    this.lines.push(`${stream}: ${line}`);
  }

  debug(text: string): void {
    this.debugLines.push(text);
  }

  withTarget(): Ui {
    return this;
  }
}
