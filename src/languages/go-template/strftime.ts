import { formatGoTime } from './time-layout.js';

/** The directives and the Go layout that prints each. */
const layouts: ReadonlyMap<string, string> = new Map([
  ['a', 'Mon'],
  ['A', 'Monday'],
  ['b', 'Jan'],
  ['B', 'January'],
  ['d', '02'],
  ['H', '15'],
  ['I', '03'],
  ['L', '.000'],
  ['m', '01'],
  ['M', '04'],
  ['p', 'PM'],
  ['S', '05'],
  ['y', '06'],
  ['Y', '2006'],
  ['z', '-0700'],
  ['Z', 'MST'],
]);

/**
 * A time in UTC by a strftime format. `%%` is a percent sign, an unknown `%x` and a trailing `%` stay as they are, and
 * `%L` prints the milliseconds with their point.
 *
 * @see spec-json-template 7.4
 */
export function strftime(time: Date, format: string): string {
  return format.replace(/%([\s\S])/gu, (directive, letter: string) => {
    if (letter === '%') return '%';
    const layout = layouts.get(letter);
    return layout === undefined ? directive : formatGoTime(time, layout);
  });
}
