import { describe, expect, it } from 'vitest';
import { sweepSummary } from '../../../src/action/sweep-summary.js';

const swept = (id: string) => ({ description: `volume ${id}`, kind: 'aws:volume', id, why: 'expired' });

describe('the summary of a sweep', () => {
  it('is a table of what was found, with its text made harmless', () => {
    const result = { dryRun: true, removed: [swept('a|<b>')], kept: [swept('c')], failed: [], unsearched: [] };
    expect(sweepSummary(result)).toBe(
      [
        '### Sweep (dry run): 1 would be removed, 1 kept.',
        '',
        '| Result | Resource | Why |',
        '| --- | --- | --- |',
        '| would be removed | volume a&#124;&lt;b&gt; | expired |',
        '| kept | volume c | expired |',
        '',
        '',
      ].join('\n'),
    );
  });

  it('has a limit, and no table when nothing was found', () => {
    const nothing = { dryRun: false, removed: [], kept: [], failed: [], unsearched: [] };
    expect(sweepSummary(nothing)).toBe('### Sweep: 0 removed, 0 kept, 0 could not be removed.\n\n');
    const kept = Array.from({ length: 501 }, (_, index) => swept(String(index)));
    expect(sweepSummary({ ...nothing, kept })).toContain('1 more are in the log.');
  });
});
