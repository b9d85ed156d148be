import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../../src/languages/hcl/evaluate.js';
import { parseHclExpression } from '../../../../src/languages/hcl/parse.js';
import { defaultScope } from '../../../../src/template/hcl/scopes.js';
import { textOf } from '../../../support/cty-values.js';

describe('the default of a variable', () => {
  it.each([
    ['HOME', '"/root"'],
    ['UNSET', '""'],
    ['constructor', '""'],
    ['__proto__', '""'],
  ])('reads the variable %s of the environment and nothing else: %s', (name, text) => {
    const { node } = parseHclExpression('t', `env("${name}")`);
    if (node === undefined) throw new TypeError('not parsed');
    const context = {
      baseDirectory: '',
      workingDirectory: '/',
      homeDirectory: '/',
      env: { HOME: '/root' },
      startTime: new Date(0),
      now: () => new Date(0),
      network: () => '',
    };
    const { value, diagnostics } = evaluate(node, defaultScope(context));
    expect(diagnostics).toEqual([]);
    expect(textOf(value)).toBe(text);
  });
});
