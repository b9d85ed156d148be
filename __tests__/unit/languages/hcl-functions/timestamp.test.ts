import { describe, expect, it } from 'vitest';
import { FunctionError } from '../../../../src/languages/hcl-functions/definition.js';
import {
  civilTime,
  parseStrictTimestamp,
  parseTimestamp,
  rfc3339,
} from '../../../../src/languages/hcl-functions/timestamp.js';

describe('parseTimestamp', () => {
  it.each([
    ['1970-01-01T00:00:00Z', { seconds: 0, nanoseconds: 0, offset: 0 }],
    ['1970-01-01T01:00:01.5+01:00', { seconds: 1, nanoseconds: 500_000_000, offset: 60 }],
    ['1969-12-31T23:59:59,1234567891-00:30', { seconds: 1799, nanoseconds: 123_456_789, offset: -30 }],
    ['0001-01-01T00:00:00Z', { seconds: -62_135_596_800, nanoseconds: 0, offset: 0 }],
    ['1970-01-01T1:00:00-00:00', { seconds: 3600, nanoseconds: 0, offset: 0 }],
  ])('%s', (text, timestamp) => {
    expect(parseTimestamp(text)).toEqual(timestamp);
  });

  it.each([
    ['', 'end of string before year'],
    ['18-02-20T23:12:01Z', 'cannot use "18-02-20T23:12:01Z" as year'],
    ['2018-13-02T23:12:01Z', 'cannot use "13" as month'],
    ['2018-02-30T23:12:01Z', 'day out of range'],
    ['2018-01-02 23:12:01Z', "missing required time introducer 'T'"],
    ['2018-01-02', "end of string before the time introducer 'T'"],
    ['2018-02-20T24:12:01Z', 'cannot use "24" as hour'],
    ['2018-02-20T23:12:60Z', 'cannot use "60" as second'],
    ['2018-02-20T23:12:01', 'end of string before UTC offset'],
    ['2018-02-20T23:12:01.Z', 'cannot use ".Z" as UTC offset'],
    ['2018-02-20T23:12:01z', 'cannot use "z" as UTC offset'],
    ['2018-02-20T23:12:01+25:00', 'cannot use "+25:00" as UTC offset'],
    ['2018-02-20T23:12:01Zx', 'extra text "x" after the UTC offset'],
  ])('%j: %s', (text, problem) => {
    expect(() => parseTimestamp(text)).toThrow(new FunctionError(`not a valid RFC3339 timestamp: ${problem}`));
  });
});

describe('parseStrictTimestamp', () => {
  it.each([
    ['1970-01-01T1:00:00Z', 'hour must have exactly two digits'],
    ['1970-01-01T01:00:00,5Z', 'cannot use "," as timestamp segment'],
    ['1970-01-01T01:00:00+24:00', 'cannot use "+24:00" as UTC offset'],
    ['1970-01-01T01:00:00-23:60', 'cannot use "-23:60" as UTC offset'],
  ])('%j: %s', (text, problem) => {
    expect(() => parseStrictTimestamp(text)).toThrow(new FunctionError(`not a valid RFC3339 timestamp: ${problem}`));
    expect(() => parseTimestamp(text)).not.toThrow();
  });

  it('reads the others', () => {
    const text = '1970-01-01T01:00:01.5+01:00';
    expect(parseStrictTimestamp(text)).toEqual(parseTimestamp(text));
  });
});

describe('civilTime', () => {
  // Made with Python's datetime: isocalendar() and timetuple().
  it.each([
    ['2021-01-03T00:00:00Z', [2021, 1, 3, 0, 3, 2020, 53]],
    ['2021-01-04T00:00:00Z', [2021, 1, 4, 1, 4, 2021, 1]],
    ['2018-12-31T23:00:00+02:00', [2018, 12, 31, 1, 365, 2019, 1]],
    ['2016-12-31T00:00:00Z', [2016, 12, 31, 6, 366, 2016, 52]],
    ['2024-02-29T00:30:00-08:00', [2024, 2, 29, 4, 60, 2024, 9]],
    ['0099-03-01T00:00:00Z', [99, 3, 1, 0, 60, 99, 9]],
  ])('%s', (text, facts) => {
    const { year, month, day, weekday, yearDay, isoYear, isoWeek } = civilTime(parseTimestamp(text));
    expect([year, month, day, weekday, yearDay, isoYear, isoWeek]).toEqual(facts);
  });

  it('refuses what no calendar holds', () => {
    expect(() => civilTime({ seconds: 1e18, nanoseconds: 0, offset: 0 })).toThrow(FunctionError);
  });
});

describe('rfc3339', () => {
  it.each(['0001-01-01T00:00:00Z', '2018-01-02T23:12:01+05:30', '2018-01-02T23:12:01-00:30', '9999-12-31T23:59:59Z'])(
    '%s is written as it was read',
    (text) => {
      expect(rfc3339(parseTimestamp(text))).toBe(text);
    },
  );

  it.each([
    ['2018-01-02T23:12:01.999+00:00', '2018-01-02T23:12:01Z'],
    ['2018-01-02T03:12:01-00:00', '2018-01-02T03:12:01Z'],
  ])('%s becomes %s', (text, written) => {
    expect(rfc3339(parseTimestamp(text))).toBe(written);
  });
});
