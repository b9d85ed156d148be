import { describe, expect, it } from 'vitest';
import { formatGoTime } from '../../../../src/languages/go-template/time-layout.js';

const time = new Date(Date.UTC(2026, 10, 23, 4, 5, 3, 215));

describe('Go time layouts (UTC)', () => {
  it.each([
    ['2006-01-02T15:04:05Z07:00', '2026-11-23T04:05:03Z'],
    ['20060102-150405.000', '20261123-040503.215'],
    ['002 __2', '327 327'],
    ['06 Jan January 1 01', '26 Nov November 11 11'],
    ['Mon Monday 2 _2 02', 'Mon Monday 23 23 23'],
    ['15 3 03 4 04 5 05 PM pm', '04 4 04 5 05 3 03 AM am'],
    ['MST -0700 -07:00 -07 Z0700 Z07:00 Z07', 'UTC +0000 +00:00 +00 Z Z Z'],
    ['.0 .000000 ,000 .999999', '.2 .215000 ,215 .215'],
    ['', ''],
    ['at noon', 'at noon'],
  ])('%j prints %j', (layout, expected) => {
    expect(formatGoTime(time, layout)).toBe(expected);
  });

  it('takes Jan for a month only when no lower-case letter follows', () => {
    expect(formatGoTime(time, 'Janet Jan.')).toBe('Janet Nov.');
  });

  it('drops the trailing zeros of .999 and the point with them', () => {
    expect(formatGoTime(new Date(0), '05.999')).toBe('00');
    expect(formatGoTime(new Date(500), '05.999')).toBe('00.5');
  });

  it('pads years and takes _2006 for a year', () => {
    expect(formatGoTime(time, '_2006')).toBe('_2026');
    expect(formatGoTime(new Date(Date.UTC(2001, 0, 3)), '_2 __2')).toBe(' 3   3');
  });
});
