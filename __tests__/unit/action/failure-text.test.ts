import { describe, expect, it } from 'vitest';
import { failureText } from '../../../src/action/failure-text.js';
import type { BuildResult } from '../../../src/contract/event.js';
import type { Diagnostic } from '../../../src/support/diagnostics.js';
import { buildReport, buildResult } from '../../support/reports.js';

const failed = (name: string, message: string, hint?: string): BuildResult =>
  buildResult(name, [], { status: 'failed', error: { message, code: 'X', hint } });
const cancelled = (message: string): BuildResult =>
  buildResult('web', [], { status: 'cancelled', error: { message, code: 'Cancelled', hint: undefined } });
const start = { line: 1, column: 1, offset: 0 };
const diagnostic: Diagnostic = { severity: 'error', code: 'X', summary: 'x' };

describe('failureText', () => {
  it('names every build that failed, and how to mend the first', () => {
    const report = buildReport([failed('a', 'no room', 'Try later.'), buildResult('b', []), failed('c', 'no key')]);
    expect(failureText(report, 't.json')).toBe('a, c failed: no room\nTry later.');
  });

  it.each([
    ['cancelled by SIGINT', 'The build was cancelled.'],
    ['the time of the input timeout is over', 'The build was cancelled: the time of the input timeout is over.'],
  ])('says why a build was cancelled unless the job was: %s', (reason, text) => {
    expect(failureText(buildReport([cancelled(reason)], { cancelled: true }), 't.json')).toBe(text);
  });

  it('points at the lines of a template that cannot be built', () => {
    const range = { file: 't.json', start, end: start };
    const report = buildReport([], { exitCode: 1, diagnostics: [{ ...diagnostic, range }] });
    expect(failureText(report, 't.json')).toBe('t.json cannot be built: see the annotations on its lines.');
  });

  it('points at no lines where there are none: no such template', () => {
    const report = buildReport([], { exitCode: 1, diagnostics: [diagnostic] });
    expect(failureText(report, 't.json')).toBe('t.json cannot be built: see the errors above.');
  });
});
