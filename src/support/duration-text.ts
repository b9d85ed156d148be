const UNITS: readonly (readonly [name: string, milliseconds: number])[] = [
  ['year', 365 * 86_400_000],
  ['week', 7 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
  ['second', 1000],
  ['millisecond', 1],
  ['microsecond', 0.001],
];

/** How long something took, for people: the two largest non-zero units, `1 second 4 milliseconds` (spec-json-template 10.4). */
export function durationText(milliseconds: number): string {
  let left = Math.round(Math.max(0, milliseconds) * 1000);
  const parts: string[] = [];
  for (const [name, size] of UNITS) {
    const unit = Math.round(size * 1000);
    const count = Math.floor(left / unit);
    left -= count * unit;
    if (count > 0) parts.push(`${count} ${name}${count === 1 ? '' : 's'}`);
  }
  return parts.length === 0 ? '0 milliseconds' : parts.slice(0, 2).join(' ');
}

/** A duration as Go prints it: `1.5s`, `100ms`, `1m0s`, `1h0m0s`, `0s` (Go: time.Duration.String). */
export function goDurationText(milliseconds: number): string {
  if (milliseconds < 0) return `-${goDurationText(-milliseconds)}`;
  if (milliseconds === 0) return '0s';
  if (milliseconds < 0.001) return `${decimal(milliseconds * 1e6)}ns`;
  if (milliseconds < 1) return `${decimal(milliseconds * 1000)}µs`;
  if (milliseconds < 1000) return `${decimal(milliseconds)}ms`;
  const hours = Math.floor(milliseconds / 3_600_000);
  const minutes = Math.floor((milliseconds % 3_600_000) / 60_000);
  const seconds = `${decimal((milliseconds % 60_000) / 1000)}s`;
  if (hours > 0) return `${hours}h${minutes}m${seconds}`;
  return minutes > 0 ? `${minutes}m${seconds}` : seconds;
}

/** At most nine places, since Go counts nanoseconds; no trailing zeros. */
function decimal(value: number): string {
  return String(Number(value.toFixed(9)));
}
