import { describe, expect, it } from 'vitest';
import { findEncoding } from '../../../../../src/languages/hcl-functions/encodings/find-encoding.js';
import { IANA_NAMES } from '../../../../../src/languages/hcl-functions/encodings/iana-names.js';

describe('findEncoding', () => {
  it.each(IANA_NAMES.flatMap((line) => line.split(' ')))('knows %s, which keeps what ASCII has', (name) => {
    const encoding = findEncoding(name.toUpperCase());
    const bytes = encoding?.encode('Aa0~\n');
    expect(bytes && encoding?.decode(bytes)).toBe('Aa0~\n');
  });

  it.each(['utf8', 'UTF-7', 'UTF-32', '', 'nope', 'constructor', 'base64', 'hex', 'cesu8'])(
    'does not know %j',
    (name) => {
      expect(findEncoding(name)).toBeUndefined();
    },
  );

  it('has no name twice', () => {
    const names = IANA_NAMES.flatMap((line) => line.toLowerCase().split(' '));
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['UTF-16', 'A€', 'feff004120ac'],
    ['UTF-16LE', 'A😀', '41003dd800de'],
    ['UTF-16BE', '\ufeffA', 'feff0041'],
    ['Shift_JIS', '日本', '93fa967b'],
    ['EUC-JP', '日本', 'c6fccbdc'],
    ['ISO-2022-JP', 'a日本b', '611b2442467c4b5c1b284262'],
    ['ISO-2022-JP', '日', '1b2442467c1b2842'],
    ['EUC-KR', '한', 'c7d1'],
    ['Big5', '中', 'a4a4'],
    ['GBK', '中', 'd6d0'],
    ['GB18030', '😀', '9439fc36'],
    ['IBM037', 'Aé', 'c151'],
    ['IBM01140', 'A€', 'c19f'],
    ['IBM1047', '[]', 'adbd'],
    ['IBM437', 'é', '82'],
    ['IBM00858', '€', 'd5'],
    ['KOI8-R', 'Я', 'f1'],
    ['macintosh', '€', 'db'],
    ['windows-1252', '€', '80'],
    ['ISO-8859-15', '€', 'a4'],
  ])('%s of %j is %s', (name, text, bytes) => {
    const encoding = findEncoding(name);
    expect(encoding?.encode(text)?.toString('hex')).toBe(bytes);
    expect(encoding?.decode(Buffer.from(bytes, 'hex'))).toBe(text);
  });

  it.each([
    ['US-ASCII', 'é'],
    ['ISO-8859-1', '€'],
    ['IBM037', '€'],
    ['Shift_JIS', '😀'],
    ['ISO-2022-JP', 'ｱ'],
    ['ISO-2022-JP', '\x1b'],
    ['macintosh', 'Я'],
  ])('%s has no bytes for %j', (name, text) => {
    expect(findEncoding(name)?.encode(text)).toBeUndefined();
  });

  it.each([
    ['US-ASCII', '80'],
    ['windows-1252', '81'],
    ['UTF-8', 'ff'],
    ['UTF-16LE', '41'],
    ['UTF-16BE', 'd8000041'],
    ['ISO-2022-JP', '1b2842ff'],
    ['Shift_JIS', '81'],
    ['EUC-KR', 'ff'],
  ])('%s has no text for %s', (name, bytes) => {
    expect(findEncoding(name)?.decode(Buffer.from(bytes, 'hex'))).toBeUndefined();
  });

  it('honours the byte order mark of UTF-16', () => {
    const decode = (hex: string) => findEncoding('UTF-16')?.decode(Buffer.from(hex, 'hex'));
    expect([decode('fffe4100'), decode('feff0041'), decode('0041'), decode('')]).toEqual(['A', 'A', 'A', '']);
  });
});
