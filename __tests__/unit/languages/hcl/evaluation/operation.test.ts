import { describe, expect, it } from 'vitest';
import { BOOL, NUMBER } from '../../../../../src/languages/cty/types.js';
import { unknownOf } from '../../../../../src/languages/cty/values.js';
import { evaluated, outcome, scopeOf } from '../../../../support/hcl-scope.js';

describe('operators', () => {
  it.each([
    ['2 - 3 - 4', '-5'],
    ['2 * 3 % 4', '2'],
    ['1 - "1"', '0'],
    ['-"2"', '-2'],
    ['!"true"', 'false'],
    ['1 != 2', 'true'],
    ['null != null', 'false'],
    ['2 >= 2', 'true'],
    ['2 > 2', 'false'],
    ['1 / 0 > 1', 'true'],
    ['1 <= "2"', 'true'],
  ])('%s is %s', (source, result) => {
    expect(outcome(source)).toBe(result);
  });

  it.each([
    ['1 + 2 + true', '! Invalid operand at true'],
    ['true + 1 + 2', '! Invalid operand at true'],
    ['[] * {}', '! Invalid operand at []; ! Invalid operand at {}'],
    ['1 + null', '! Operation failed at 1 + null'],
    ['1 / 0 - 1 / 0', '! Operation failed at 1 / 0 - 1 / 0'],
    ['1 + nosuch', '! Unknown variable at nosuch'],
    ['-true', '! Invalid operand at true'],
    ['1e99999999999999999999 + 1', '! Invalid number literal at 1e99999999999999999999'],
    ['!null', '! Operation failed at !null'],
  ])('%s: %s', (source, result) => {
    expect(outcome(source)).toBe(result);
  });

  it('gives what is unknown the type of the result', () => {
    const scope = scopeOf({ n: unknownOf(NUMBER) });
    expect(evaluated('n + 1', scope).value).toEqual({ ...unknownOf(NUMBER), notNull: true });
    expect(evaluated('n < 1', scope).value).toEqual({ ...unknownOf(BOOL), notNull: true });
    expect(evaluated('n == 1', scope).value).toMatchObject({ kind: 'unknown', type: BOOL });
    expect(evaluated('!nosuch', scope).value).toEqual({ ...unknownOf(BOOL), notNull: true });
  });

  it('says how texts are joined and compared', () => {
    const hints = ['"a" + "b"', '"a" < 1'].map((source) => evaluated(source).diagnostics[0]?.hint);
    expect(hints).toEqual(['Texts are joined in a template: "${a}${b}".', 'Texts are only compared with == and !=.']);
  });

  it('adds fifty thousand numbers', () => {
    expect(outcome(`1${' + 1'.repeat(50_000)}`)).toBe('50001');
  });
});
