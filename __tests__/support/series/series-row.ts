import type { PhaseReport } from '../runner/types.js';

/** What became of one case. */
export interface SeriesRow {
  readonly scenario: string;
  /** `call 9 RunInstances us-east-1` */
  readonly title: string;
  readonly main: PhaseReport['result'];
  /** Undefined where no post step ran. */
  readonly post: PhaseReport['result'] | undefined;
  /** How much main left to post or sweep; undefined where nobody looked. */
  readonly afterMain: number | undefined;
  readonly leftovers: readonly string[];
  readonly leaks: readonly string[];
  readonly milliseconds: number;
  /** Shown when the case is wrong. */
  readonly log: string;
}

/** What is wrong with a case, one line each; empty when it is right. */
export function faultsOfRow(row: SeriesRow): string[] {
  const where = `${row.scenario}, ${row.title} (main ${row.main}, post ${row.post})`;
  const found = [
    ...row.leftovers.map((line) => `${where}: left ${line}`),
    ...row.leaks.map((line) => `${where}: secret in ${line}`),
    ...(row.post === undefined || row.post === 'success' ? [] : [`${where}: post ended with ${row.post}`]),
  ];
  return found.length === 0 ? [] : [...found, row.log];
}

/** The table of a series: a line per scenario in the order of their first case. */
export function seriesTable(title: string, rows: readonly SeriesRow[]): string {
  const scenarios = [...new Set(rows.map(({ scenario }) => scenario))];
  const lines = scenarios.map((scenario) => {
    const cases = rows.filter((row) => row.scenario === scenario);
    const count = (test: (row: SeriesRow) => boolean) => String(cases.filter(test).length);
    const slowest = Math.max(...cases.map(({ milliseconds }) => milliseconds));
    return [
      scenario,
      String(cases.length),
      count(({ main }) => main === 'success'),
      count(({ main }) => main !== 'success'),
      cases.some(({ afterMain }) => afterMain !== undefined) ? count(({ afterMain }) => (afterMain ?? 0) > 0) : '-',
      String(sum(cases.map(({ leftovers }) => leftovers.length))),
      String(sum(cases.map(({ leaks }) => leaks.length))),
      `${(slowest / 1000).toFixed(1)} s`,
    ];
  });
  const head = ['scenario', 'cases', 'built', 'failed', 'left by main', 'leftovers', 'secrets', 'slowest'];
  return `\n${title}\n${markdown([head, head.map(() => '---'), ...lines])}\n`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function markdown(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`).join('\n');
}
