import { describe, expect, it } from 'vitest';
import { hclResolutionOf, placed } from '../../../support/hcl-template.js';

const rest = 'source "null" "a" {}\nbuild {\n  sources = ["null.a"]\n}\n';
const rule = (condition: string) =>
  `validation {\n    condition     = ${condition}\n    error_message = "Not this one."\n  }`;

async function problems(declaration: string, value?: string) {
  const assignments = value === undefined ? [] : [{ name: 'a', value }];
  const { diagnostics } = await hclResolutionOf(`${declaration}\n${rest}`, { assignments });
  return diagnostics;
}

describe('checks of variables (spec-hcl2 B.3)', () => {
  it('every variable needs a value, also one that nothing uses', async () => {
    expect(await problems('variable "a" {}')).toMatchObject([
      { code: 'UnsetVariable', summary: 'Unset variable "a"', hint: expect.stringContaining("-var 'a=...'") },
    ]);
  });

  it.each([
    ['var.a != "bad"', 'good', []],
    ['var.a != "bad"', 'bad', ['Invalid value for cmd variable']],
    ['can(regex("^g", var.a))', 'bad', ['Invalid value for cmd variable']],
    ['length(var.a)', 'bad', ['4,21 Invalid variable validation result']],
    ['regex("x", var.a) == ""', 'bad', ['4,21 Error in function call']],
    ['fileexists("no such ${var.a}") == false', 'bad', []],
  ])('%s given %s', async (condition, value, expected) => {
    expect(
      placed(
        await problems(`variable "a" {\n  ${rule(condition)}\n}`.replace('{\n  validation', '{\n  validation'), value),
      ),
    ).toEqual(expected.map((line) => line.replace('4,', '3,')));
  });

  it('says the message and where the rule stands; a default is named as such', async () => {
    const [problem] = await problems(`variable "a" {\n  default = "bad"\n  ${rule('var.a != "bad"')}\n}`);
    expect(problem).toMatchObject({
      summary: 'Invalid value for default variable',
      values: ['var.a is "bad"'],
      detail: 'Not this one.\n\nThis was checked by the validation rule at t/main.pkr.hcl:3,3.',
    });
  });

  it('of a value in a file, at the value', async () => {
    const declaration = `variable "a" {\n  ${rule('var.a != "bad"')}\n}`;
    const files = { 'main.pkr.hcl': `${declaration}\n${rest}`, 'x.auto.pkrvars.hcl': '\na = "bad"\n' };
    expect((await hclResolutionOf(files)).diagnostics).toMatchObject([
      { summary: 'Invalid value for varfile variable', range: { file: 't/x.auto.pkrvars.hcl', start: { line: 2 } } },
    ]);
  });
});
