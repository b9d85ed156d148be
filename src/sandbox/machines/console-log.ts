const KEPT = 64 * 1024;

/** The end of what a machine printed, as EC2's GetConsoleOutput answers it: the last 64 KiB. */
export class ConsoleLog {
  #text = '';

  write(text: string): void {
    this.#text = (this.#text + text).slice(-KEPT);
  }

  text(): string {
    return this.#text;
  }
}
