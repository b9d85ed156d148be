import { expect, it } from 'vitest';
import { evaluateText } from '../../../support/evaluate-text.js';

it.each([
  [
    'unix_timestamp_parse(1690328596)',
    '{"day":25,"hour":23,"iso_week":30,"iso_year":2023,"minute":43,"month":7,"month_name":"July","rfc3339":"2023-07-25T23:43:16Z","second":16,"weekday":2,"weekday_name":"Tuesday","year":2023,"year_day":206}',
  ],
  ['unix_timestamp_parse(-1).rfc3339', '"1969-12-31T23:59:59Z"'],
  ['rfc3339_parse("1969-12-31 23:59:59.9Z").unix', '-1'],
  ['rfc3339_parse("2021-01-03T23:30:00-05:00").iso_week', '53'],
  ['rfc3339_parse(unks).unix', '? ; number'],
])('%s is %s', (source, text) => {
  expect(evaluateText(source)).toBe(text);
});

it.each([
  'unix_timestamp_parse(1.5)',
  'unix_timestamp_parse(1e18)',
  'rfc3339_parse("2021-01-03_00:00:00Z")',
  'rfc3339_parse("")',
])('%s is an error of the call', (source) => {
  expect(evaluateText(source)).toMatch(/^! Error in function call/);
});
