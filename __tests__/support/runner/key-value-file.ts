/** What the runner reads from GITHUB_OUTPUT, GITHUB_STATE or GITHUB_ENV. */
export interface KeyValueFile {
  /** In order, repeated names included; those before an error stay in force. */
  readonly pairs: ReadonlyArray<readonly [name: string, value: string]>;
  readonly error: string | null;
}

interface Line {
  readonly text: string;
  /** `\n`, or '' for a last line that has none. */
  readonly end: string;
}

/** Parses a key/value command file as the runner on Linux does (spec-runner 2.1). */
export function parseKeyValueFile(bytes: Buffer): KeyValueFile {
  const lines = splitLines(decodeByMark(bytes));
  const pairs: Array<readonly [string, string]> = [];
  try {
    for (let line = lines.shift(); line !== undefined; line = lines.shift()) {
      if (line.text !== '') pairs.push(readPair(line.text, lines));
    }
    return { pairs, error: null };
  } catch (error) {
    return { pairs, error: error instanceof Error ? error.message : String(error) };
  }
}

/** Text by its byte order mark; none is UTF-8. Invalid bytes become U+FFFD. */
export function decodeByMark(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

function splitLines(text: string): Line[] {
  const parts = text.split('\n');
  const last = parts.pop() ?? '';
  const lines = parts.map((part) => ({ text: part, end: '\n' }));
  return last === '' ? lines : [...lines, { text: last, end: '' }];
}

function readPair(line: string, rest: Line[]): readonly [string, string] {
  const equals = line.indexOf('=');
  const heredoc = line.indexOf('<<');
  if (equals >= 0 && (heredoc < 0 || equals < heredoc)) return [line.slice(0, equals), line.slice(equals + 1)];
  if (heredoc < 0) throw new Error(`Invalid format '${line}'`);
  const name = line.slice(0, heredoc);
  const delimiter = line.slice(heredoc + 2);
  if (name === '' || delimiter === '') {
    throw new Error(`Invalid format '${line}'. Name must not be empty and delimiter must not be empty`);
  }
  return [name, readHeredoc(delimiter, rest)];
}

function readHeredoc(delimiter: string, rest: Line[]): string {
  const value: string[] = [];
  for (let line = rest.shift(); line !== undefined; line = rest.shift()) {
    if (line.text === delimiter) return value.join('\n');
    if (line.end === '') throw new Error('Invalid value. EOF marker missing new line.');
    value.push(line.text);
  }
  throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
}
