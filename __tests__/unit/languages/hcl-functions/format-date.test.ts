import { describe, expect, it } from 'vitest';
import { FunctionError } from '../../../../src/languages/hcl-functions/definition.js';
import { formatDate } from '../../../../src/languages/hcl-functions/format-date.js';
import { parseTimestamp } from '../../../../src/languages/hcl-functions/timestamp.js';

const time = parseTimestamp('2018-01-02T00:07:09+05:30');

describe('formatDate', () => {
  it.each([
    ['YY YYYY', '18 2018'],
    ['M MM MMM MMMM', '1 01 Jan January'],
    ['D DD EEE EEEE', '2 02 Tue Tuesday'],
    ['h hh H HH AA aa', '0 00 12 12 AM am'],
    ['m mm s ss', '7 07 9 09'],
    ['Z ZZZ ZZZZ ZZZZZ', '+05:30 +0530 +0530 +05:30'],
    ["h'h' ''1''", "0h '1'"],
    ["'it''s' D", "it's 2"],
    ["'ends''s'", "ends's"],
    ['é💥1-_', 'é💥1-_'],
    ['', ''],
  ])('%s', (format, text) => {
    expect(formatDate(format, time)).toBe(text);
  });

  it('names UTC', () => {
    expect(formatDate('Z ZZZ ZZZZ ZZZZZ', parseTimestamp('2018-01-02T00:00:00Z'))).toBe('Z UTC +0000 +00:00');
  });

  it.each([
    ['YYY', 'invalid date format verb "YYY": year must either be "YY" or "YYYY"'],
    ['ZZ', 'invalid date format verb "ZZ": timezone must be Z, ZZZ, ZZZZ, or ZZZZZ'],
    ['q', 'invalid date format verb "q"'],
    ["'abc", "unterminated literal '"],
    ["'''", "unterminated literal '"],
  ])('%s is an error of the format', (format, message) => {
    expect(() => formatDate(format, time)).toThrow(new FunctionError(message, 0));
  });
});
