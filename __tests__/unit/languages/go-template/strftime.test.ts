import { describe, expect, it } from 'vitest';
import { strftime } from '../../../../src/languages/go-template/strftime.js';

const time = new Date(Date.UTC(2026, 10, 23, 4, 5, 3, 215));

describe('strftime (UTC)', () => {
  it.each([
    ['Year %Y %%Y %j 100%', 'Year 2026 %Y %j 100%'],
    ['%a %A %b %B %d', 'Mon Monday Nov November 23'],
    ['%H:%M:%S%L %I%p', '04:05:03.215 04AM'],
    ['%y%m %z %Z', '2611 +0000 UTC'],
    ['January 2006', 'January 2006'],
    ['%', '%'],
    ['', ''],
  ])('%j prints %j', (format, expected) => {
    expect(strftime(time, format)).toBe(expected);
  });
});
