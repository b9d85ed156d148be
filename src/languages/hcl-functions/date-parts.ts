import { MONTHS, WEEKDAYS } from '../calendar.js';
import { NUMBER, objectOf, STRING, type Type } from '../cty/types.js';
import { numberValue, objectValue, stringValue, type Value } from '../cty/values.js';
import { textArgument, wholeArgument } from './arguments.js';
import type { HclFunction } from './definition.js';
import { civilTime, parseTimestamp, rfc3339, type Timestamp } from './timestamp.js';

const NUMBERS = ['year', 'year_day', 'day', 'month', 'weekday', 'hour', 'minute', 'second', 'iso_year', 'iso_week'];

const rfc3339Parse: HclFunction = {
  parameters: [{ name: 'timestamp', type: STRING }],
  type: partsType('unix', NUMBER),
  call: (args) => {
    const time = parseTimestamp(textArgument(args, 0).replace(/^([0-9]{4}-[0-9]{2}-[0-9]{2}) /, '$1T'));
    return partsOf(time, 'unix', numberValue(time.seconds));
  },
};

const unixTimestampParse: HclFunction = {
  parameters: [{ name: 'unix_timestamp', type: NUMBER }],
  type: partsType('rfc3339', STRING),
  call: (args) => {
    const time = { seconds: Number(wholeArgument(args, 0)), nanoseconds: 0, offset: 0 };
    return partsOf(time, 'rfc3339', stringValue(rfc3339(time)));
  },
};

/** `rfc3339_parse` and `unix_timestamp_parse`: the parts of a moment in its own offset. @see spec-hcl2 C */
export const DATE_PARTS_FUNCTIONS: ReadonlyMap<string, HclFunction> = new Map([
  ['rfc3339_parse', rfc3339Parse],
  ['unix_timestamp_parse', unixTimestampParse],
]);

function partsType(name: string, type: Type): Type {
  return objectOf([
    ...NUMBERS.map((part): [string, Type] => [part, NUMBER]),
    ['month_name', STRING],
    ['weekday_name', STRING],
    [name, type],
  ]);
}

function partsOf(timestamp: Timestamp, name: string, value: Value): Value {
  const time = civilTime(timestamp);
  return objectValue([
    ['year', numberValue(time.year)],
    ['year_day', numberValue(time.yearDay)],
    ['day', numberValue(time.day)],
    ['month', numberValue(time.month)],
    ['month_name', stringValue(MONTHS[time.month - 1] ?? '')],
    ['weekday', numberValue(time.weekday)],
    ['weekday_name', stringValue(WEEKDAYS[time.weekday] ?? '')],
    ['hour', numberValue(time.hour)],
    ['minute', numberValue(time.minute)],
    ['second', numberValue(time.second)],
    ['iso_year', numberValue(time.isoYear)],
    ['iso_week', numberValue(time.isoWeek)],
    [name, value],
  ]);
}
