import { describe, expect, it } from 'vitest';
import { annotations } from '../../../src/action/annotations.js';
import type { Diagnostic } from '../../../src/support/diagnostics.js';

const at = (line: number, column: number) => ({ line, column, offset: 0 });

describe('annotations', () => {
  it('points to the place in the repository', () => {
    const diagnostic: Diagnostic = {
      severity: 'error',
      code: 'UnknownOption',
      summary: 'unknown key',
      hint: 'Did you mean ami_name?',
      range: { file: 'web.json', start: at(3, 5), end: at(3, 12) },
    };
    expect(annotations([diagnostic], '/work/repo', '/work/repo/images')).toEqual([
      {
        severity: 'error',
        message: 'unknown key\nDid you mean ami_name?',
        properties: {
          title: 'Template error',
          file: 'images/web.json',
          startLine: 3,
          endLine: 3,
          startColumn: 5,
          endColumn: 12,
        },
      },
    ]);
  });

  it('gives a range of several lines no columns, which the runner would drop', () => {
    const range = { file: '/elsewhere/t.json', start: at(3, 5), end: at(7, 2) };
    const [annotation] = annotations(
      [{ severity: 'warning', code: 'X', summary: 's', range }],
      '/work/repo',
      '/work/repo',
    );
    expect(annotation?.properties).toEqual({
      title: 'Template warning',
      file: '/elsewhere/t.json',
      startLine: 3,
      endLine: 7,
    });
  });

  it('keeps the first ten of each severity, errors first', () => {
    const many = (severity: 'error' | 'warning') =>
      Array.from({ length: 15 }, (_, index): Diagnostic => ({ severity, code: 'X', summary: `${severity} ${index}` }));
    const shown = annotations([...many('warning'), ...many('error')], '/w', '/w');
    expect(shown.map((one) => one.severity)).toEqual([...Array(10).fill('error'), ...Array(10).fill('warning')]);
    expect(shown[0]?.message).toBe('error 0');
  });
});
