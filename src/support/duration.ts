import { BuildError } from './errors.js';
import { goQuote } from './go-quote.js';

/** Milliseconds of each unit of Go's durations. */
const UNITS: Readonly<Record<string, number>> = {
  ns: 1e-6,
  us: 1e-3,
  µs: 1e-3,
  μs: 1e-3,
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
};

/** The largest duration Go can hold: 2^63 nanoseconds. */
const LIMIT = 2 ** 63 / 1e6;

/**
 * Parses a Go duration (`1m30s`, `1.5s`, `-3s`, `0`) to milliseconds. Throws a BuildError `InvalidDuration` with Go's text.
 *
 * @see Go: time.ParseDuration
 */
export function parseDuration(text: string): number {
  const invalid = () => problem(`time: invalid duration ${goQuote(text)}`);
  const sign = text.startsWith('-') ? -1 : 1;
  let rest = text.replace(/^[+-]/, '');
  if (rest === '0') return 0;
  if (rest === '') throw invalid();
  let total = 0;
  while (rest !== '') {
    const number = /^(?:\d+\.?\d*|\.\d+)/.exec(rest)?.[0];
    if (number === undefined) throw invalid();
    rest = rest.slice(number.length);
    const unit = /^[^\d.]+/.exec(rest)?.[0];
    if (unit === undefined) throw problem(`time: missing unit in duration ${goQuote(text)}`);
    const size = Object.hasOwn(UNITS, unit) ? UNITS[unit] : undefined;
    if (size === undefined) throw problem(`time: unknown unit ${goQuote(unit)} in duration ${goQuote(text)}`);
    total += Number(number) * size;
    rest = rest.slice(unit.length);
  }
  if (total > LIMIT) throw invalid();
  return sign * Number(total.toFixed(6)) || 0;
}

function problem(message: string): BuildError {
  return new BuildError(message, {
    code: 'InvalidDuration',
    source: 'user',
    hint: 'Write a number with a unit, like "30s", "5m" or "1h30m".',
  });
}
