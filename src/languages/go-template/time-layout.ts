import { MONTHS, WEEKDAYS } from '../calendar.js';

/** A layout token and what it prints; of tokens that begin alike the longer stands first. */
type Token = readonly [token: string, print: (time: Date) => string];

const tokens: readonly Token[] = [
  ['January', (time) => monthName(time)],
  ['Jan', (time) => monthName(time).slice(0, 3)],
  ['Monday', (time) => weekdayName(time)],
  ['Mon', (time) => weekdayName(time).slice(0, 3)],
  ['MST', () => 'UTC'],
  ['2006', (time) => yearText(time)],
  ['002', (time) => digits(dayOfYear(time), 3)],
  ['__2', (time) => digits(dayOfYear(time), 3, ' ')],
  ['_2', (time) => digits(time.getUTCDate(), 2, ' ')],
  ['01', (time) => digits(time.getUTCMonth() + 1, 2)],
  ['02', (time) => digits(time.getUTCDate(), 2)],
  ['03', (time) => digits(hour12(time), 2)],
  ['04', (time) => digits(time.getUTCMinutes(), 2)],
  ['05', (time) => digits(time.getUTCSeconds(), 2)],
  ['06', (time) => digits(Math.abs(time.getUTCFullYear()) % 100, 2)],
  ['15', (time) => digits(time.getUTCHours(), 2)],
  ['1', (time) => String(time.getUTCMonth() + 1)],
  ['2', (time) => String(time.getUTCDate())],
  ['3', (time) => String(hour12(time))],
  ['4', (time) => String(time.getUTCMinutes())],
  ['5', (time) => String(time.getUTCSeconds())],
  ['PM', (time) => (time.getUTCHours() < 12 ? 'AM' : 'PM')],
  ['pm', (time) => (time.getUTCHours() < 12 ? 'am' : 'pm')],
  ['-070000', () => '+000000'],
  ['-07:00:00', () => '+00:00:00'],
  ['-0700', () => '+0000'],
  ['-07:00', () => '+00:00'],
  ['-07', () => '+00'],
  ['Z070000', () => 'Z'],
  ['Z07:00:00', () => 'Z'],
  ['Z0700', () => 'Z'],
  ['Z07:00', () => 'Z'],
  ['Z07', () => 'Z'],
];

/**
 * A time in UTC by a Go layout (`2006-01-02 15:04:05.000`); text that is no token stays.
 *
 * @see spec-json-template 7.4; Go's time package documentation
 */
export function formatGoTime(time: Date, layout: string): string {
  let result = '';
  let at = 0;
  while (at < layout.length) {
    const piece = pieceAt(time, layout, at);
    result += piece.text;
    at += piece.length;
  }
  return result;
}

interface Piece {
  readonly text: string;
  readonly length: number;
}

function pieceAt(time: Date, layout: string, at: number): Piece {
  const fraction = fractionAt(time, layout, at);
  if (fraction !== undefined) return fraction;
  const literal = { text: layout.charAt(at), length: 1 };
  // In "_2006" the year is meant, not the day of the month.
  if (layout.startsWith('_2006', at)) return literal;
  const found = tokens.find(([token]) => layout.startsWith(token, at) && !continuesAsWord(layout, at, token));
  return found === undefined ? literal : { text: found[1](time), length: found[0].length };
}

/** `Jan` in `Janitor` is no month. (Go asks this of the short month name and of the short weekday.) */
function continuesAsWord(layout: string, at: number, token: string): boolean {
  return (token === 'Jan' || token === 'Mon') && /^[a-z]/.test(layout.slice(at + token.length));
}

/** `.000` (all digits) or `.999` (trailing zeros dropped), with a point or comma, not followed by a digit. */
function fractionAt(time: Date, layout: string, at: number): Piece | undefined {
  const match = /^([.,])(0+|9+)(?![0-9])/.exec(layout.slice(at));
  if (match === null) return undefined;
  const [token, separator = '', run = ''] = match;
  const shown = digits(time.getUTCMilliseconds(), 3).padEnd(9, '0').slice(0, run.length);
  if (run.startsWith('0')) return { text: separator + shown, length: token.length };
  const significant = shown.replace(/0+$/, '');
  return { text: significant === '' ? '' : separator + significant, length: token.length };
}

function digits(value: number, width: number, fill = '0'): string {
  return String(value).padStart(width, fill);
}

function yearText(time: Date): string {
  const year = time.getUTCFullYear();
  return (year < 0 ? '-' : '') + digits(Math.abs(year), 4);
}

function monthName(time: Date): string {
  return MONTHS[time.getUTCMonth()] ?? '';
}

function weekdayName(time: Date): string {
  return WEEKDAYS[time.getUTCDay()] ?? '';
}

function hour12(time: Date): number {
  return time.getUTCHours() % 12 || 12;
}

function dayOfYear(time: Date): number {
  return Math.floor((time.getTime() - Date.UTC(time.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
}
