const BLOCK = 512;
const OPAQUE = 'SCHILY.xattr.trusted.overlay.opaque';

/** One file of a pax tar stream. */
export interface TarEntry {
  /** As in the archive, without `./` and without a slash at its end; bytes as Latin-1. */
  readonly path: string;
  readonly kind: 'directory' | 'whiteout' | 'other';
  /** A folder that hides what lower layers have of it. */
  readonly opaque: boolean;
  /** The blocks before the content: extended header, if there is one, and header. */
  readonly head: Buffer;
}

/** The parts of a tar stream in order: an entry, then its content in chunks (with the padding); at last the end blocks. */
export type TarPart = { readonly entry: TarEntry } | { readonly bytes: Buffer };

/** Takes a tar stream that GNU tar wrote in POSIX form apart; concatenating heads and bytes gives it back. */
export async function* tarParts(source: AsyncIterable<Buffer>): AsyncGenerator<TarPart> {
  const reader = blockReader(source);
  let extended: Buffer[] = [];
  let records: ReadonlyMap<string, string> = new Map();
  for (;;) {
    const header = await reader.exactly(BLOCK);
    if (header.length < BLOCK) return;
    if (header[0] === 0) {
      yield { bytes: header };
      continue;
    }
    const size = padded(Number(records.get('size') ?? octal(header, 124)));
    const type = String.fromCharCode(header[156] ?? 0);
    if (type === 'x') {
      const content = await reader.exactly(size);
      extended = [header, content];
      records = paxRecords(content.subarray(0, octal(header, 124)));
      continue;
    }
    yield { entry: entryOf(header, type, records, Buffer.concat([...extended, header])) };
    extended = [];
    records = new Map();
    for await (const bytes of reader.chunks('123456'.includes(type) ? 0 : size)) yield { bytes };
  }
}

/** The head of a folder with the mark that hides what lies below it. */
export function opaqueHead({ head, path }: TarEntry): Buffer {
  const before = head.length > BLOCK ? head.subarray(BLOCK, BLOCK + octal(head, 124)) : Buffer.alloc(0);
  const content = Buffer.concat([before, Buffer.from(paxRecord(OPAQUE, 'y'))]);
  const header = Buffer.alloc(BLOCK);
  header.write(`PaxHeaders/${path.slice(-60)}`, 0, 'latin1');
  header.write('0000644\0' + '0000000\0' + '0000000\0', 100);
  header.write(`${content.length.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0`, 124);
  header.write('        x', 148);
  header.write('ustar\x0000', 257);
  const sum = header.reduce((total, byte) => total + byte, 0);
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  const padding = Buffer.alloc(padded(content.length) - content.length);
  return Buffer.concat([header, content, padding, head.subarray(-BLOCK)]);
}

function entryOf(header: Buffer, type: string, records: ReadonlyMap<string, string>, head: Buffer): TarEntry {
  const prefix = text(header, 345, 155);
  // A file with holes goes under a name that tar makes up.
  const named = records.get('GNU.sparse.name') ?? records.get('path');
  const name = named ?? (prefix === '' ? '' : `${prefix}/`) + text(header, 0, 100);
  const device = octal(header, 329) + octal(header, 337);
  const kind = type === '5' ? 'directory' : type === '3' && device === 0 ? 'whiteout' : 'other';
  const path = name.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
  return { path: path === '.' ? '' : path, kind, opaque: records.has(OPAQUE), head };
}

function paxRecords(content: Buffer): ReadonlyMap<string, string> {
  const records = new Map<string, string>();
  const all = content.toString('latin1');
  for (let at = 0; at < all.length; ) {
    const space = all.indexOf(' ', at);
    const length = Number(all.slice(at, space));
    if (space < 0 || !(length > 0)) break;
    const [key = '', value = ''] = all.slice(space + 1, at + length - 1).split(/=(.*)/s);
    records.set(key, value);
    at += length;
  }
  return records;
}

/** `LENGTH KEY=VALUE\n`, where the length counts its own digits. */
function paxRecord(key: string, value: string): string {
  const rest = ` ${key}=${value}\n`;
  let length = rest.length;
  while (`${length}${rest}`.length !== length) length = `${length}${rest}`.length;
  return `${length}${rest}`;
}

function padded(size: number): number {
  return Math.ceil(size / BLOCK) * BLOCK;
}

/** A number of twelve digits at most in octal, or of GNU's base 256. */
function octal(header: Buffer, at: number): number {
  if (((header[at] ?? 0) & 0x80) !== 0) return Number(header.readBigUInt64BE(at + 4));
  return Number.parseInt(text(header, at, 12), 8) || 0;
}

function text(header: Buffer, at: number, length: number): string {
  const field = header.subarray(at, at + length).toString('latin1');
  const end = field.indexOf('\0');
  return end < 0 ? field : field.slice(0, end);
}

function blockReader(source: AsyncIterable<Buffer>) {
  const input = source[Symbol.asyncIterator]();
  let rest: Buffer = Buffer.alloc(0);
  async function more(): Promise<boolean> {
    const next = await input.next();
    if (next.done === true) return false;
    rest = rest.length === 0 ? next.value : Buffer.concat([rest, next.value]);
    return true;
  }
  async function exactly(size: number): Promise<Buffer> {
    while (rest.length < size && (await more()));
    const taken = rest.subarray(0, size);
    rest = rest.subarray(size);
    return taken;
  }
  async function* chunks(size: number): AsyncGenerator<Buffer> {
    for (let left = size; left > 0; ) {
      if (rest.length === 0 && !(await more())) return;
      const taken = rest.subarray(0, left);
      rest = rest.subarray(taken.length);
      left -= taken.length;
      yield taken;
    }
  }
  return { exactly, chunks };
}
