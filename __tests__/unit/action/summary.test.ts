import { describe, expect, it } from 'vitest';
import { escapeMarkdown, jobSummary } from '../../../src/action/summary.js';
import { amiArtifact, buildReport, buildResult } from '../../support/reports.js';

describe('jobSummary', () => {
  it('shows builds, images and durations in a table, and errors with their hints', () => {
    const report = buildReport([
      buildResult('web', [amiArtifact('web-1', { 'us-east-1': 'ami-1', 'eu-west-1': 'ami-2' })]),
      buildResult('db', [], {
        status: 'failed',
        error: { message: 'no <capacity>', code: 'X', hint: 'try `another` zone' },
      }),
    ]);
    const text = jobSummary(report, []);
    expect(text).toContain('1 of 2 succeeded, 1 failed');
    expect(text).toContain('| web | succeeded | ami-1 | web-1 | us-east-1: ami-1<br>eu-west-1: ami-2 | 61 s |');
    expect(text).toContain('- **db**: no &lt;capacity&gt;<br>try &#96;another&#96; zone');
  });

  it('says that a run was cancelled', () => {
    expect(jobSummary(buildReport([], { cancelled: true, exitCode: 1 }), [])).toContain('cancelled');
  });

  it('lists diagnostics with their places', () => {
    const position = { line: 3, column: 5, offset: 20 };
    const range = { file: 'web.json', start: position, end: position };
    const text = jobSummary(buildReport([]), [
      { severity: 'error', code: 'X', summary: 'unknown key', hint: 'did you mean', range },
    ]);
    expect(text).toContain('- error: web.json:3: unknown key<br>did you mean');
  });

  it('stays under the limit of the runner', () => {
    const artifacts = [amiArtifact('é'.repeat(3000), { 'us-east-1': 'ami-1' })];
    const builds = Array.from({ length: 1000 }, (_, index) => buildResult(`b${index}`, artifacts));
    const text = jobSummary(buildReport(builds), []);
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576);
    expect(text).toContain('The rest is in the log.');
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['a|b', 'a&#124;b'],
    ['<script>x</script>', '&lt;script&gt;x&lt;/script&gt;'],
    ['![x](http://evil)', '&#33;&#91;x&#93;(http://evil)'],
    ['one\ntwo', 'one<br>two'],
    ['&amp;', '&amp;amp;'],
  ])('makes %j plain', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
