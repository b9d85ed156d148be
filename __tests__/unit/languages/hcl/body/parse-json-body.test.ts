import { describe, expect, it } from 'vitest';
import { parseJsonBody } from '../../../../../src/languages/hcl/body/parse-json-body.js';
import { problemsOf } from '../../../../support/hcl-body.js';

describe('parseJsonBody', () => {
  it.each([
    ['{"a": nope}', 'Invalid JSON keyword at nope'],
    ['{"a": tru}', 'Invalid JSON keyword at tru'],
    ['[NULL]', 'Invalid JSON keyword at NULL'],
    ['{a: 1}', 'Invalid JSON at a'],
    ['{"a": 1,}', 'Invalid JSON at }'],
    ['', 'Invalid JSON at '],
    ['"x"', 'Incorrect JSON value type at "'],
    ['null', 'Incorrect JSON value type at n'],
  ])('%j: %s', (text, problem) => {
    const { body, diagnostics } = parseJsonBody('f', text);
    expect(problemsOf(diagnostics, text)).toEqual([problem]);
    expect(body.content({}).diagnostics).toEqual([]);
  });

  it('says how comments are written', () => {
    expect(parseJsonBody('f', '{ # x\n}').diagnostics[0]?.hint).toBe(
      'JSON has no comments; a property named "//" can hold one.',
    );
  });
});
