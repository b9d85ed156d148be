import type { SweepResult } from '../resources/sweep.js';
import { sweepTotals } from '../resources/sweep-text.js';
import { escapeMarkdown } from './summary.js';

/** The most rows of the table; the log has them all. */
const MOST_ROWS = 500;

/** The job summary of a sweep: a table of what was found and what became of it. */
export function sweepSummary(result: SweepResult): string {
  const { dryRun, removed, kept, failed, unsearched } = result;
  const rows = [
    ...failed.map(({ description, reason }) => row('could not be removed', description, reason)),
    ...unsearched.map(({ where, reason }) => row('could not be looked for', where, reason)),
    ...removed.map(({ description, why }) => row(dryRun ? 'would be removed' : 'removed', description, why)),
    ...kept.map(({ description, why }) => row('kept', description, why)),
  ];
  const table =
    rows.length === 0 ? [] : ['| Result | Resource | Why |', '| --- | --- | --- |', ...rows.slice(0, MOST_ROWS), ''];
  const rest = rows.length > MOST_ROWS ? [`${rows.length - MOST_ROWS} more are in the log.`, ''] : [];
  return `${[`### Sweep${dryRun ? ' (dry run)' : ''}: ${sweepTotals(result)}`, '', ...table, ...rest].join('\n')}\n`;
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map(escapeMarkdown).join(' | ')} |`;
}
