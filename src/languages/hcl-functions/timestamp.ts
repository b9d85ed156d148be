import { FunctionError } from './definition.js';

/** A moment with the offset in which it was written. */
export interface Timestamp {
  /** Since 1970 in UTC. */
  readonly seconds: number;
  /** Of the second, 0 to 999,999,999. */
  readonly nanoseconds: number;
  /** Minutes east of UTC. */
  readonly offset: number;
}

/** A moment as calendars and clocks show it in its offset. Months count from 1, weekdays from Sunday = 0. */
export interface CivilTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
  /** 1 on the first of January. */
  readonly yearDay: number;
  readonly isoYear: number;
  readonly isoWeek: number;
}

const DAY = 86_400_000;
const TIME_INTRODUCER = "the time introducer 'T'";

/** The parts of a stamp in their order: what each is called, its form, and the values that a number may have. */
const PARTS: readonly (readonly [name: string, form: RegExp, minimum?: number, maximum?: number])[] = [
  ['year', /^[0-9]{4}/],
  ['"-"', /^-/],
  ['month', /^[0-9]{2}/, 1, 12],
  ['"-"', /^-/],
  ['day of month', /^[0-9]{2}/, 1, 31],
  [TIME_INTRODUCER, /^T/],
  ['hour', /^[0-9]{1,2}/, 0, 23],
  ['":"', /^:/],
  ['minute', /^[0-9]{2}/, 0, 59],
  ['":"', /^:/],
  ['second', /^[0-9]{2}/, 0, 59],
  ['fraction of a second', /^(?:[.,][0-9]+)?/],
  ['UTC offset', /^(?:Z|[-+](?:[01][0-9]|2[0-4]):(?:[0-5][0-9]|60))/],
];

/** Reads a stamp of RFC 3339: `2018-01-02T23:12:01.5+01:00`. Throws {@link FunctionError}. @see Go: time.Parse(time.RFC3339) */
export function parseTimestamp(text: string): Timestamp {
  const parts = partsOf(text);
  const [year = 0, , month = 0, , day = 0, , hour = 0, , minute = 0, , second = 0] = parts.map(Number);
  const start = utc(year, month, day);
  if (start.getUTCDate() !== day) throw invalid('day out of range');
  const [fraction = '', zone = ''] = parts.slice(-2);
  const offset = offsetMinutes(zone);
  return {
    seconds: start.getTime() / 1000 + hour * 3600 + minute * 60 + second - offset * 60,
    nanoseconds: Number(fraction.slice(1, 10).padEnd(9, '0')),
    offset,
  };
}

/** {@link parseTimestamp} without what Go forgives: an hour of one digit, a comma before the fraction, an offset of a day. @see go-cty 1.18 */
export function parseStrictTimestamp(text: string): Timestamp {
  const timestamp = parseTimestamp(text);
  const [, hour = '', rest = ''] = /T([0-9]+):..:..(.*)/.exec(text) ?? [];
  if (hour.length < 2) throw invalid('hour must have exactly two digits');
  if (rest.startsWith(',')) throw invalid('cannot use "," as timestamp segment');
  const zone = rest.slice(-'+00:00'.length);
  if (/^[-+](?:24|..:60)/.test(zone)) throw invalid(`cannot use ${JSON.stringify(zone)} as UTC offset`);
  return timestamp;
}

function partsOf(text: string): string[] {
  let rest = text;
  const parts = PARTS.map(([name, form, minimum, maximum]) => {
    const part = form.exec(rest)?.[0];
    if (part === undefined) throw unusable(name, rest);
    if (minimum !== undefined && maximum !== undefined && (Number(part) < minimum || Number(part) > maximum)) {
      throw unusable(name, part);
    }
    rest = rest.slice(part.length);
    return part;
  });
  if (rest !== '') throw invalid(`extra text ${JSON.stringify(rest)} after the UTC offset`);
  return parts;
}

function unusable(name: string, text: string): FunctionError {
  if (text === '') return invalid(`end of string before ${name}`);
  return name === TIME_INTRODUCER
    ? invalid("missing required time introducer 'T'")
    : invalid(`cannot use ${JSON.stringify(text)} as ${name}`);
}

function invalid(problem: string): FunctionError {
  return new FunctionError(`not a valid RFC3339 timestamp: ${problem}`);
}

function offsetMinutes(zone: string): number {
  const [, sign, hours, minutes] = /^([-+])([0-9]{2}):([0-9]{2})$/.exec(zone) ?? [];
  const size = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? 0 - size : size;
}

/** Midnight of a day in UTC; Date.UTC takes years below 100 for those of the last century. */
function utc(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

/** A moment in the calendar of its own offset. @throws {FunctionError} when no Date can hold it. */
export function civilTime({ seconds, offset }: Timestamp): CivilTime {
  const date = new Date((seconds + offset * 60) * 1000);
  if (Number.isNaN(date.getTime())) throw new FunctionError('the time is out of range');
  const year = date.getUTCFullYear();
  return {
    year,
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    weekday: date.getUTCDay(),
    yearDay: dayOfYear(date),
    ...isoWeek(date),
  };
}

/** A week belongs to the year of its Thursday. @see ISO 8601 */
function isoWeek(date: Date): { readonly isoYear: number; readonly isoWeek: number } {
  const thursday = new Date(date.getTime() + (4 - (date.getUTCDay() || 7)) * DAY);
  return { isoYear: thursday.getUTCFullYear(), isoWeek: Math.ceil(dayOfYear(thursday) / 7) };
}

function dayOfYear(date: Date): number {
  return Math.floor((date.getTime() - utc(date.getUTCFullYear(), 1, 1).getTime()) / DAY) + 1;
}

/** `+01:00` with the separator `:`, `+0100` without. */
export function offsetText(offset: number, separator: ':' | ''): string {
  const size = Math.abs(offset);
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}${separator}${two(size % 60)}`;
}

/** A moment in the form of RFC 3339, in its own offset, without fraction. */
export function rfc3339(timestamp: Timestamp): string {
  const { year, month, day, hour, minute, second } = civilTime(timestamp);
  const zone = timestamp.offset === 0 ? 'Z' : offsetText(timestamp.offset, ':');
  return `${fourDigits(year)}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}${zone}`;
}

/** A number of two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** A year of four digits or more. */
export function fourDigits(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}
