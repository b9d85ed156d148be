import { describe, expect, it } from 'vitest';
import { resolutionOf } from '../../../support/json-template.js';

const QUOTES = 'Single quotes make a character. Write strings between backticks: {{user `name`}}.';

describe('how to mend a template string', () => {
  it.each([
    ["{{user 'v'}}", QUOTES],
    ["{{user 'name'}}", QUOTES],
    ["{{user 'name}}", QUOTES],
    ['{{usr `name`}}', 'Did you mean "user"?'],
    ['{{user}}', undefined],
  ])('%j in a variable, and in a name', async (text, hint) => {
    const inVariable = await resolutionOf({ variables: { a: text }, builders: [{ type: 'null' }] });
    expect(inVariable.diagnostics.map((problem) => [problem.code, problem.hint])).toEqual([
      ['VariableInterpolation', hint],
    ]);
    const inName = await resolutionOf({ builders: [{ type: 'null', name: text }] });
    expect(inName.diagnostics.map((problem) => [problem.code, problem.hint])).toEqual([['BuilderName', hint]]);
  });
});
