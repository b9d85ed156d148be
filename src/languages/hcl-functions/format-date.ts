import { MONTHS, WEEKDAYS } from '../calendar.js';
import { FunctionError } from './definition.js';
import { type CivilTime, civilTime, fourDigits, offsetText, type Timestamp, two } from './timestamp.js';

/** What a verb prints. */
type Verb = (time: CivilTime, offset: number) => string;

const VERBS: ReadonlyMap<string, Verb> = new Map<string, Verb>([
  ['YY', ({ year }) => two(Math.abs(year) % 100)],
  ['YYYY', ({ year }) => fourDigits(year)],
  ['M', ({ month }) => String(month)],
  ['MM', ({ month }) => two(month)],
  ['MMM', ({ month }) => monthName(month).slice(0, 3)],
  ['MMMM', ({ month }) => monthName(month)],
  ['D', ({ day }) => String(day)],
  ['DD', ({ day }) => two(day)],
  ['EEE', ({ weekday }) => weekdayName(weekday).slice(0, 3)],
  ['EEEE', ({ weekday }) => weekdayName(weekday)],
  ['h', ({ hour }) => String(hour)],
  ['hh', ({ hour }) => two(hour)],
  ['H', ({ hour }) => String(hour12(hour))],
  ['HH', ({ hour }) => two(hour12(hour))],
  ['AA', ({ hour }) => (hour < 12 ? 'AM' : 'PM')],
  ['aa', ({ hour }) => (hour < 12 ? 'am' : 'pm')],
  ['m', ({ minute }) => String(minute)],
  ['mm', ({ minute }) => two(minute)],
  ['s', ({ second }) => String(second)],
  ['ss', ({ second }) => two(second)],
  ['Z', (_, offset) => (offset === 0 ? 'Z' : offsetText(offset, ':'))],
  ['ZZZ', (_, offset) => (offset === 0 ? 'UTC' : offsetText(offset, ''))],
  ['ZZZZ', (_, offset) => offsetText(offset, '')],
  ['ZZZZZ', (_, offset) => offsetText(offset, ':')],
]);

/** What a run of a letter must be when it is no verb. */
const CHOICES: ReadonlyMap<string, string> = new Map([
  ['Y', 'year must either be "YY" or "YYYY"'],
  ['M', 'month must be "M", "MM", "MMM", or "MMMM"'],
  ['D', 'day of month must either be "D" or "DD"'],
  ['E', 'day of week must either be "EEE" or "EEEE"'],
  ['h', '24-hour must either be "h" or "hh"'],
  ['H', '12-hour must either be "H" or "HH"'],
  ['A', 'must be "AA"'],
  ['a', 'must be "aa"'],
  ['m', 'minute must either be "m" or "mm"'],
  ['s', 'second must either be "s" or "ss"'],
  ['Z', 'timezone must be Z, ZZZ, ZZZZ, or ZZZZZ'],
]);

/** A quote (`''`), a quoted literal (`''` in it is a quote), a quote that nothing ends, a run of one letter, or other text. */
const PIECE = /''|'((?:[^']|'')+)'|'|([A-Za-z])\2*|[^'A-Za-z]+/g;

/**
 * A moment by a format of `formatdate`: verbs are runs of a letter, `'...'` is literal text. Throws {@link FunctionError} that
 * blames the first argument.
 *
 * @see spec-hcl2 C, "formatdate tokens"
 */
export function formatDate(format: string, timestamp: Timestamp): string {
  const time = civilTime(timestamp);
  return format.replace(PIECE, (piece: string, literal: string | undefined, letter: string | undefined) => {
    if (piece === "''") return "'";
    if (literal !== undefined) return literal.replaceAll("''", "'");
    if (letter !== undefined) return verbOf(piece, letter)(time, timestamp.offset);
    if (piece === "'") throw new FunctionError("unterminated literal '", 0);
    return piece;
  });
}

function verbOf(run: string, letter: string): Verb {
  const verb = VERBS.get(run);
  if (verb !== undefined) return verb;
  const choice = CHOICES.get(letter);
  throw new FunctionError(`invalid date format verb "${run}"${choice === undefined ? '' : `: ${choice}`}`, 0);
}

function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday] ?? '';
}

function hour12(hour: number): number {
  return hour % 12 || 12;
}
