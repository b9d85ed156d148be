import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findEncoding } from '../../src/languages/hcl-functions/encodings/find-encoding.js';
import { projectRoot } from '../support/peers-env.js';

/** Encodings of single bytes, and what Python calls each. */
const SINGLE: readonly (readonly [name: string, codec: string])[] = [
  ['US-ASCII', 'ascii'],
  ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 13, 14, 15, 16].map((part) => [`ISO-8859-${part}`, `iso8859_${part}`] as const),
  ...[1250, 1251, 1252, 1253, 1254, 1256, 1257, 1258].map((page) => [`windows-${page}`, `cp${page}`] as const),
  ...[437, 850, 852, 855, 860, 862, 863, 865, 866].map((page) => [`IBM${page}`, `cp${page}`] as const),
  ['IBM037', 'cp037'],
  ['IBM01140', 'cp1140'],
  ['IBM00858', 'cp858'],
  ['KOI8-R', 'koi8_r'],
  ['KOI8-U', 'koi8_u'],
  ['macintosh', 'mac_roman'],
];

/** Those of which Node's decoders know but a part; Big5 has two more characters twice, and browsers take the other ones. */
const LARGER: readonly (readonly [name: string, codec: string, script: RegExp, characters: number])[] = [
  ['Big5', 'big5', /(?![々仝])\p{Script=Han}/u, 13_000],
  ['EUC-KR', 'cp949', /[\p{Script=Hangul}\p{Script=Han}]/u, 15_000],
];

/** Those of several bytes, which browsers know too, and how many characters each has at least. */
const MULTIPLE: readonly (readonly [name: string, characters: number])[] = [
  ['Shift_JIS', 7300],
  ['EUC-JP', 13_000],
  ['ISO-2022-JP', 6800],
  ['GBK', 21_000],
  ['GB18030', 55_000],
];

/** The printable characters of the basic plane without those for private use. */
const characters = Array.from({ length: 0x10000 }, (_, code) => code)
  .filter(
    (code) => code >= 0x20 && (code < 0x7f || code > 0x9f) && (code < 0xd800 || code >= 0xf900) && code !== 0xfffd,
  )
  .map((code) => String.fromCharCode(code));

const SCRIPT = `
import json, sys
def encode(character, codec):
    try: return character.encode(codec).hex()
    except UnicodeEncodeError: return None
asked = json.load(sys.stdin)
print(json.dumps({codec: [encode(c, codec) for c in asked["characters"]] for codec in asked["codecs"]}))
`;

describe('encodings of single bytes and those of Python', () => {
  const input = JSON.stringify({ characters, codecs: [...SINGLE, ...LARGER].map(([, codec]) => codec) });
  const python = join(projectRoot, '.peers', 'venv', 'bin', 'python');
  const output = execFileSync(python, ['-c', SCRIPT], { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
  // Decoder: the format of the script.
  const theirs = JSON.parse(output) as Record<string, (string | null)[]>;

  it.each(SINGLE)('%s encodes as %s', (name, codec) => {
    const different = characters.filter((character, index) => {
      return (findEncoding(name)?.encode(character)?.toString('hex') ?? null) !== theirs[codec]?.[index];
    });
    expect(different).toEqual([]);
  });

  it.each(LARGER)('%s encodes as %s what that has of its script', (name, codec, script, count) => {
    const shared = characters.flatMap((character, index) => {
      const [ours, expected] = [findEncoding(name)?.encode(character)?.toString('hex'), theirs[codec]?.[index]];
      return expected && script.test(character) ? [{ character, ours, expected }] : [];
    });
    expect(shared.filter(({ ours, expected }) => ours !== expected)).toEqual([]);
    expect(shared.length).toBeGreaterThan(count);
  });
});

describe('encodings of several bytes and those of browsers (WHATWG, by ICU)', () => {
  it.each(MULTIPLE)('%s encodes what its decoder there reads back', (name, count) => {
    const decoder = new TextDecoder(name);
    const encoding = findEncoding(name);
    const encoded = characters.flatMap((character) => {
      const bytes = encoding?.encode(character);
      return bytes === undefined ? [] : [{ character, back: decoder.decode(bytes) }];
    });
    expect(encoded.filter(({ character, back }) => character !== back)).toEqual([]);
    expect(encoded.length).toBeGreaterThan(count);
  });
});
