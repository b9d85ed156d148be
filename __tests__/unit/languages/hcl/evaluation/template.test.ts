import { describe, expect, it } from 'vitest';
import { listOf, STRING } from '../../../../../src/languages/cty/types.js';
import { unknownOf } from '../../../../../src/languages/cty/values.js';
import { evaluated, outcome, scopeOf } from '../../../../support/hcl-scope.js';

describe('templates', () => {
  it.each([
    ['"a${1}${true}b"', '"a1trueb"'],
    ['"${[1]}"', '[1]'],
    ['"${null}"', 'null'],
    ['"%{ if 1 == 2 }a%{ else }b%{ endif }"', '"b"'],
    ['"%{ if false }a%{ endif }"', '""'],
    ['"%{ if true }${nosuch}%{ endif }x"', '! Unknown variable at nosuch'],
    ['"%{ if false }${nosuch}%{ endif }x"', '"x"'],
    ['"%{ if null }a%{ endif }"', '! Null condition at null'],
    ['"%{ if [] }a%{ endif }"', '! Incorrect condition type at []'],
    ['"%{ for k, v in {b = 1, a = 2} }${k}${v};%{ endfor }"', '"a2;b1;"'],
    ['"%{ for v in null }${v}%{ endfor }"', '! Iteration over null value at null'],
    ['"%{ for v in 5 }${v}%{ endfor }"', '! Iteration over non-iterable value at 5'],
    ['"%{ for v in [[], []] }${v}%{ endfor }"', '! Invalid template interpolation value at v'],
    ['"a${null}${[]}"', '! Invalid template interpolation value at null; ! Invalid template interpolation value at []'],
    ['"e\\u0301"', '"é"'],
    ['<<-EOT\n    a\n  \n      \n\n    b\n  EOT\n', '"a\\n  \\n      \\n\\nb\\n"'],
    ['"${"e"}${"\\u0301"}"', '"é"'],
  ])('%s: %s', (source, result) => {
    expect(outcome(source)).toBe(result);
  });

  it('are unknown from the first unknown part on, and know how they begin', () => {
    const scope = scopeOf({ later: unknownOf(STRING) });
    const value = { kind: 'unknown', type: STRING, notNull: true, prefix: 'a1' };
    expect(evaluated('"a${1}${later}b"', scope).value).toEqual(value);
    expect(evaluated('"a1%{ if later == "x" }b%{ endif }"', scope).value).toEqual(value);
    expect(evaluated('"a1%{ for v in nosuch }b%{ endfor }"', scope).value).toEqual(value);
    expect(outcome('"a${later}"', { later: unknownOf(listOf(STRING)) })).toBe('?');
  });
});
