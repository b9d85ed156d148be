import { describe, expect, it } from 'vitest';
import { isMarked } from '../../../../../src/languages/cty/marks.js';
import { TRUE, type Value } from '../../../../../src/languages/cty/values.js';
import { FUNCTIONS } from '../../../../../src/languages/hcl/functions.js';
import { plainValue, textOf } from '../../../../support/cty-values.js';
import { emptyContext } from '../../../../support/evaluate-text.js';
import { evaluated, SECRET, scopeOf } from '../../../../support/hcl-scope.js';

const scope = scopeOf({
  secret: SECRET,
  secrets: { ...plainValue(['a', 'b']), sensitive: true },
  object: { open: 'x', hidden: SECRET },
  flag: { ...TRUE, sensitive: true },
  index: { ...plainValue(7431), sensitive: true },
});

describe('what is derived from something sensitive', () => {
  it.each([
    ['secret', '"hunter2"'],
    ['"x-${secret}"', '"x-hunter2"'],
    ['"%{ if flag }a%{ else }b%{ endif }"', '"a"'],
    ['"%{ for s in secrets }${s}%{ endfor }"', '"ab"'],
    ['secret == "hunter2"', 'true'],
    ['object == {}', 'false'],
    ['flag && false', 'false'],
    ['!flag', 'false'],
    ['index + 1', '7432'],
    ['-index', '-7431'],
    ['index < 8000', 'true'],
    ['flag ? 1 : 2', '1'],
    ['flag ? secret : "x"', '"hunter2"'],
    ['secrets[0]', '"a"'],
    ['{7431 = 0}[index]', '0'],
    ['{hunter2 = 1}[secret]', '1'],
    ['secrets[*]', '["a","b"]'],
    ['[for s in secrets : upper(s)]', '["A","B"]'],
    ['[for v in [1] : v if flag]', '[1]'],
    ['{for v in [1] : secret => v}', '{"hunter2":1}'],
    ['{(secret) = 1}', '{"hunter2":1}'],
    ['[secret]', '["hunter2"]'],
    ['object', '{"hidden":"hunter2","open":"x"}'],
    ['object.hidden', '"hunter2"'],
    ['upper(secret)', '"HUNTER2"'],
    ['jsonencode(object)', '"{\\"hidden\\":\\"hunter2\\",\\"open\\":\\"x\\"}"'],
    ['max([for s in secrets : index]...)', '7431'],
    ['try(secret.nosuch, secret)', '"hunter2"'],
    ['convert(secrets, list(string))', '["a","b"]'],
  ])('%s is sensitive', (source, text) => {
    const { value, diagnostics } = evaluated(source, scope);
    expect({ text: textOf(value), diagnostics, isMarked: isMarked(value) }).toEqual({
      text,
      diagnostics: [],
      isMarked: true,
    });
  });

  it.each(['object.open', 'upper(object.open)', '[1, 2][0]', 'false ? secret : "x"'])(
    '%s is not sensitive',
    (source) => {
      expect(isMarked(evaluated(source, scope).value)).toBe(false);
    },
  );

  it.each([
    'index.a',
    '[][index]',
    '{}[secret]',
    '{for v in [1, 1] : secret => v}',
    'parseint(secret, 10)',
    'secret + 1',
    'secret[0]',
  ])('%s has a problem that does not tell the value', (source) => {
    const { diagnostics } = evaluated(source, scope);
    expect(diagnostics.length).toBe(1);
    expect(JSON.stringify(diagnostics)).not.toMatch(/hunter2|7431/);
  });
});

describe('what is concealed while evaluating', () => {
  it.each([
    ['"n ${index}"', ['7431']],
    ['"n ${index + 1}"', ['7432']],
    ['"n ${flag ? "live" : "test"}"', ['live']],
    ['"%{ for s in secrets }${upper(s)}%{ endfor }"', ['A', 'B']],
    ['"%{ if true }${index}%{ endif }"', ['7431']],
    ['"x ${object.open}"', []],
    ['index', []],
  ])('in %s', (source, texts) => {
    expect(concealedIn(source)).toEqual(texts);
  });

  function concealedIn(source: string): readonly string[] {
    const concealed = new Set<string>();
    const conceal = (value: Value) => void concealed.add(value.kind === 'string' ? value.value : '');
    evaluated(source, { variables: scope.variables, functions: FUNCTIONS, context: { ...emptyContext, conceal } });
    return [...concealed];
  }
});
