import { StringDecoder } from 'node:string_decoder';

/** Splits a stream's chunks into lines as the runner does: `\n`, `\r\n` and a lone `\r` end a line. */
export class LineSplitter {
  readonly #decoder = new StringDecoder('utf8');
  #pending = '';

  /** The lines that the chunk completes. */
  push(chunk: Buffer): string[] {
    this.#pending += this.#decoder.write(chunk);
    // A `\r` at the very end may be the first half of `\r\n`.
    const held = this.#pending.endsWith('\r') ? '\r' : '';
    const lines = this.#pending.slice(0, this.#pending.length - held.length).split(/\r\n|\n|\r/);
    this.#pending = (lines.pop() ?? '') + held;
    return lines;
  }

  /** The last line, which needs no line end. */
  end(): string[] {
    const rest = this.#pending + this.#decoder.end();
    this.#pending = '';
    if (rest === '') return [];
    return [rest.endsWith('\r') ? rest.slice(0, -1) : rest];
  }
}
