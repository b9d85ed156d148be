import { StringDecoder } from 'node:string_decoder';

/** A line longer than this is shown in pieces, so that output without newlines cannot fill the memory. */
const LONGEST_LINE = 64 * 1024;

/** Takes what a command prints, in chunks as they come. */
export interface LineSplitter {
  push(chunk: Buffer): void;
  /** The command ended: shows a last line that has no newline. */
  end(): void;
}

/**
 * Cuts a command's output into lines (spec-json-template 10.4): at `\n`, trimmed on the right, of what carriage returns
 * overwrote only the last text kept (`a\rb` is `b`). UTF-8 characters may be split between chunks.
 */
export function createLineSplitter(onLine: (line: string) => void): LineSplitter {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const take = (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(shown(line));
    while (rest.length > LONGEST_LINE) {
      const cut = pieceEnd(rest);
      onLine(shown(rest.slice(0, cut)));
      rest = rest.slice(cut);
    }
  };
  return {
    push: (chunk) => take(decoder.write(chunk)),
    end() {
      take(decoder.end());
      if (rest !== '') onLine(shown(rest));
      rest = '';
    },
  };
}

/** Trimming comes first: the `\r` of a CRLF line end overwrites nothing. */
function shown(line: string): string {
  const trimmed = line.trimEnd();
  return trimmed.slice(trimmed.lastIndexOf('\r') + 1);
}

/** Not between the halves of a surrogate pair. */
function pieceEnd(text: string): number {
  const last = text.charCodeAt(LONGEST_LINE - 1);
  return last >= 0xd800 && last <= 0xdbff ? LONGEST_LINE - 1 : LONGEST_LINE;
}
