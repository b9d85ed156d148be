import { describe, expect, it } from 'vitest';
import { BOOL } from '../../../../../src/languages/cty/types.js';
import { unknownOf } from '../../../../../src/languages/cty/values.js';
import { outcome } from '../../../../support/hcl-scope.js';

const unknown = unknownOf(BOOL);

describe('&& and ||', () => {
  it.each([
    ['true && "true"', 'true'],
    ['true && true && false', 'false'],
    ['false || false || true', 'true'],
    ['false && nosuch', 'false'],
    ['nosuch && false', 'false'],
    ['nosuch || true', 'true'],
    ['false && nosuch && alsonot', 'false'],
    ['null && true', 'false'],
    ['later && false', 'false'],
    ['later || true', 'true'],
    ['later && true', '?'],
    ['later || false', '?'],
    ['true && nosuch', '! Unknown variable at nosuch'],
    ['nosuch && true', '! Unknown variable at nosuch'],
    ['false || nosuch', '! Unknown variable at nosuch'],
    ['later && nosuch', '! Unknown variable at nosuch'],
    ['false && 1', '! Invalid operand at 1'],
    ['1 || true', '! Invalid operand at 1'],
    ['true && 1 && false', 'false'],
    ['!1 == [] && false', 'false'],
    ['1 || nosuch || true', 'true'],
    ['null || false || true', 'true'],
    ['(later && true) == null', 'false'],
    ['false || null || false', '! Operation failed at false || null'],
  ])('%s: %s', (source, result) => {
    expect(outcome(source, { later: unknown })).toBe(result);
  });
});
