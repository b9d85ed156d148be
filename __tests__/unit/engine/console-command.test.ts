import { describe, expect, it } from 'vitest';
import { readEngine, readRequestOf, textsOf } from '../../support/read-request.js';

const TEMPLATE = {
  variables: { a: 'one', secret: 'hush' },
  'sensitive-variables': ['secret'],
  builders: [{ type: 'null' }],
};

async function run(lines: readonly string[], interactive: boolean, template: unknown = TEMPLATE) {
  const { request, events } = readRequestOf(template);
  const report = await readEngine().console({ ...request, lines: readFrom(lines), interactive });
  return { exitCode: report.exitCode, texts: textsOf(events), events };
}

async function* readFrom(lines: readonly string[]): AsyncIterable<string> {
  yield* lines;
}

const PROBLEM = '???????: Interpolation error\n\ntemplate: root:1: function "nofunc" not defined\n\n';

describe('console with lines from a pipe', () => {
  it.each([
    [['{{timestamp}}', '{{upper `x`}}'], ['X']],
    [['  {{upper `x`}} \r'], ['X']],
    [['{{upper `x`}}', ''], ['']],
    [['{{upper `x`}}', 'exit'], ['']],
    [['exit', '{{upper `x`}}'], ['X']],
    [[], ['']],
    [['{{nofunc}}'], [PROBLEM, '']],
    [
      ['{{nofunc}}', '{{user `a`}}'],
      [PROBLEM, 'one'],
    ],
    [['variables'], ['\na: one,\nsecret: <sensitive>,\n']],
    [['{{user `secret`}}'], ['<sensitive>']],
  ])('%j gives %j', async (lines, texts) => {
    expect(await run(lines, false)).toMatchObject({ exitCode: 0, texts });
  });

  it('explains itself', async () => {
    expect((await run(['help'], false)).texts[0]).toMatch(/variables .*\n.*help .*\n.*exit /);
  });

  it('wraps problems at 80 characters', async () => {
    const { texts } = await run(['{{env `HOME`}}'], false);
    expect(texts[0]).toContain('error calling env: env\nvars are not allowed here');
  });
});

describe('console with lines that someone types', () => {
  it('shows every result, and nothing for an empty line', async () => {
    const { texts, exitCode } = await run(['{{upper `x`}}', '', '{{nofunc}}', '{{user `a`}}'], true);
    expect(texts).toEqual(['X', PROBLEM, 'one']);
    expect(exitCode).toBe(0);
  });

  it('ends with exit', async () => {
    expect((await run(['a', ' exit ', 'b'], true)).texts).toEqual(['a']);
  });
});

describe('opening a console', () => {
  it('needs no template', async () => {
    expect(await run(['{{upper `x`}}'], false, undefined)).toMatchObject({ exitCode: 0, texts: ['X'] });
  });

  it('needs one that can be read, if one is named', async () => {
    const { exitCode, texts, events } = await run(['x'], false, '{"zz":1}');
    expect({ exitCode, texts }).toEqual({ exitCode: 1, texts: [] });
    expect(events).toMatchObject([{ type: 'diagnostics', diagnostics: [{ code: 'UnknownRootKey' }] }]);
  });

  it('needs the variable files that are named', async () => {
    const { request, events } = readRequestOf(TEMPLATE, { variables: { files: ['none.json'], assignments: [] } });
    const report = await readEngine().console({ ...request, lines: readFrom(['x']), interactive: false });
    expect(report.exitCode).toBe(1);
    expect(events).toMatchObject([{ type: 'diagnostics', diagnostics: [{ code: 'VariableFileNotFound' }] }]);
  });
});
