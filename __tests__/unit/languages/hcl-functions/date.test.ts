import { describe, expect, it } from 'vitest';
import { emptyContext, evaluateText, functionScope } from '../../../support/evaluate-text.js';

const scope = functionScope({
  ...emptyContext,
  startTime: new Date('2018-01-02T03:04:05.678Z'),
  now: () => new Date('2020-01-02T03:04:05.678Z'),
});

describe('dates of the run', () => {
  it.each([
    ['timestamp()', '2020-01-02T03:04:05Z'],
    ['legacy_isotime()', '2018-01-02T03:04:05Z'],
    ['legacy_isotime("2006-01-02 15:04:05")', '2018-01-02 03:04:05'],
    ['legacy_strftime()', '2018-01-02T03:04:05Z'],
    ['legacy_strftime("%Y-%m-%d %H%L %q %%")', '2018-01-02 03.678 %q %'],
  ])('%s is %s', (source, text) => {
    expect(evaluateText(source, scope)).toBe(JSON.stringify(text));
  });

  it.each(['legacy_isotime("a", "b")', 'legacy_strftime("a", "b")'])('%s has too many arguments', (source) => {
    expect(evaluateText(source, scope)).toContain('there is at most one, the format');
  });
});

describe('timeadd', () => {
  it.each([
    ['2017-11-22T00:00:00Z', '1h30m', '2017-11-22T01:30:00Z'],
    ['2017-11-22T00:00:00.5Z', '-1s', '2017-11-21T23:59:59Z'],
    ['2017-11-22T00:00:00.999999999Z', '1ns', '2017-11-22T00:00:01Z'],
    ['1969-12-31T23:59:59.25-01:00', '750ms', '1970-01-01T00:00:00-01:00'],
    ['9999-12-31T23:59:59Z', '1s', '10000-01-01T00:00:00Z'],
  ])('%s + %s is %s', (start, duration, end) => {
    expect(evaluateText(`timeadd("${start}", "${duration}")`)).toBe(`"${end}"`);
  });

  it.each([
    ['2017-11-22T00:00:00Z', '1d', 'unknown unit "d" in duration "1d"'],
    ['2017-11-22', '1s', 'not a valid RFC3339 timestamp'],
    ['2017-11-22T1:00:00Z', '1s', 'hour must have exactly two digits'],
  ])('%s + %s is an error of the call', (start, duration, message) => {
    const text = evaluateText(`timeadd("${start}", "${duration}")`);
    expect(text).toContain('! Error in function call');
    expect(text).toContain(message);
  });
});

describe('formatdate', () => {
  it('blames the argument that is wrong', () => {
    expect(evaluateText('formatdate("YYYY", "today")')).toMatch(/^! Invalid function argument: .*"time"/);
    expect(evaluateText('formatdate("YYYY", "2018-01-02T00:00:00,5Z")')).toContain(
      'cannot use "," as timestamp segment',
    );
    expect(evaluateText('formatdate("q", "2018-01-02T00:00:00Z")')).toMatch(/^! Invalid function argument: .*"format"/);
  });
});
