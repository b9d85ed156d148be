import { remainingText } from './remains.js';
import type { SweepResult, Swept } from './sweep.js';

/** True when the sweep found everything and left nothing that it should have removed. */
export function sweepSucceeded({ failed, unsearched }: SweepResult): boolean {
  return failed.length === 0 && unsearched.length === 0;
}

/**
 * What a sweep found and did, in lines for a person. What it removed it has reported on the way; `apply` is how to make a dry
 * run remove things: `-apply`.
 */
export function sweepText(result: SweepResult, apply: string): string[] {
  const { dryRun, removed, kept, failed, unsearched } = result;
  return [
    ...(dryRun ? removed.map((one) => line('Would remove', one)) : []),
    ...kept.map((one) => line('Kept', one)),
    ...unsearched.map(({ where, reason }) => `Cannot look for ${where}: ${reason}`),
    ...failed.flatMap((one) => `Cannot remove ${remainingText(one)}`.split('\n')),
    sweepTotals(result) + (dryRun && removed.length > 0 ? ` Nothing was removed: say ${apply} to remove it.` : ''),
  ];
}

/** `2 removed, 1 kept, 0 could not be removed.` */
export function sweepTotals({ dryRun, removed, kept, failed }: SweepResult): string {
  const parts = [`${removed.length} ${dryRun ? 'would be removed' : 'removed'}`, `${kept.length} kept`];
  if (!dryRun) parts.push(`${failed.length} could not be removed`);
  return `${parts.join(', ')}.`;
}

function line(what: string, { description, why }: Swept): string {
  return `${what} ${description}: ${why}`;
}
