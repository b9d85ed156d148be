import differences from './intended-differences.json' with { type: 'json' };
import type { RunEnd } from './run-both.js';

type Level = (end: RunEnd) => Partial<RunEnd>;

const withoutLines =
  (pattern: RegExp): Level =>
  ({ lines }) => ({ lines: lines.filter((line) => line !== '' && !pattern.test(line)) });

const replaced =
  (pattern: RegExp, text: string): Level =>
  ({ lines }) => ({ lines: lines.map((line) => line.replace(pattern, text)) });

/** How each intended difference of a run is levelled, in packer's end and in ours alike; ids as in intended-differences.json. */
const LEVELS: Readonly<Record<string, Level>> = {
  'timeout-names-itself': ({ lines }) => ({
    lines: lines
      .filter((line) => line !== '' && line !== 'Please see output above for more information.')
      .map((line) =>
        line.replace(/(: |DURATION: )(?:Error executing script: .*|the provisioner did not end .*)$/, '$1TIMEOUT'),
      ),
  }),
  'sensitive-undeclared': replaced(/SECRET|<sensitive>/, 'MASKED'),
  'sensitive-lines': replaced(/second|<sensitive>/, 'MASKED'),
  'cancelled-builds-say-so': withoutLines(/^Build '|^Please see output above|^==> \S+: (?!Running)/),
  'on-error-names-failed-step': ({ lines }) => ({
    lines: lines.filter((line) => !/Step "|skipping cleanup of step/.test(line)).toSorted(),
  }),
  'nothing-selected': () => ({ exitCode: 0, refused: false, lines: [] }),
};

/** The end with an intended difference taken out. Throws when the difference has no row, or no rule here. */
export function levelledBy(id: string, end: RunEnd): RunEnd {
  const level = LEVELS[id];
  if (level === undefined || !differences.some((row) => row.id === id)) {
    throw new TypeError(`no rule for the difference ${id}`);
  }
  return { ...end, ...level(end) };
}

/** 1.6.6 prints a summary although no build could be run; 1.16 and ours end with the problems ([Δ]). */
export function withoutEmptySummary(end: RunEnd): RunEnd {
  return end.refused ? { ...end, lines: [] } : end;
}
