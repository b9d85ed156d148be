import { IBM037, IBM1047, IBM1140 } from './ebcdic.js';
import { IANA_NAMES } from './iana-names.js';
import { iconvEncoding } from './iconv.js';
import { ISO_2022_JP } from './iso-2022-jp.js';
import { MACINTOSH } from './single-byte.js';
import type { TextEncoding } from './text-encoding.js';
import { UTF_8 } from './utf-8.js';
import { UTF_16, UTF_16BE, UTF_16LE } from './utf-16.js';

/** The encodings that are not iconv-lite's under the same name. */
const OWN: ReadonlyMap<string, TextEncoding> = new Map([
  ['IBM037', IBM037],
  ['IBM1047', IBM1047],
  ['IBM01140', IBM1140],
  ['IBM00858', iconvEncoding('cp858')],
  ['ISO-2022-JP', ISO_2022_JP],
  ['macintosh', MACINTOSH],
  ['UTF-8', UTF_8],
  ['UTF-16', UTF_16],
  ['UTF-16BE', UTF_16BE],
  ['UTF-16LE', UTF_16LE],
]);

/** Name and aliases in lowercase, to the name. */
const NAMES: ReadonlyMap<string, string> = new Map(
  IANA_NAMES.flatMap((line) => {
    const [name = '', ...aliases] = line.split(' ');
    return [name, ...aliases].map((alias): [string, string] => [alias.toLowerCase(), name]);
  }),
);

/** The encoding of an IANA name or alias in any case; undefined when it is not known. */
export function findEncoding(name: string): TextEncoding | undefined {
  const known = NAMES.get(name.toLowerCase());
  return known === undefined ? undefined : (OWN.get(known) ?? iconvEncoding(known));
}
