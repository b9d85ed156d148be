import { describe, expect, it } from 'vitest';
import { readEngine, readRequestOf, textsOf } from '../../support/read-request.js';

const NOTE = expect.stringMatching(/^\nNote: /);

async function inspect(template: unknown, facts: Parameters<typeof readRequestOf>[1] = {}) {
  const { request, events } = readRequestOf(template, facts);
  const report = await readEngine().inspect(request);
  return { report, events, texts: textsOf(events) };
}

describe('inspect', () => {
  it('has the layout of spec-commands 4.1', async () => {
    const { texts, report } = await inspect({
      description: 'one\ntwo',
      variables: { aa: null, b: 'x', longer: '{{user `b`}}' },
      builders: [{ type: 'file' }, { type: 'null', name: 'a web server' }],
      provisioners: [{ type: 'shell' }],
    });
    expect(`${texts.join('\n')}\n`).toBe(
      [
        'Packer Inspect: JSON mode',
        'Description:',
        '',
        'one',
        'two',
        '',
        'Required variables:',
        '',
        '  aa',
        '',
        'Optional variables and their defaults:',
        '',
        '  b      = x',
        '  longer = {{user `b`}}',
        '',
        'Builders:',
        '',
        '  a web server (null)',
        '  file        ',
        '',
        'Provisioners:',
        '',
        '  shell',
        '',
        'Note: If your build names contain user variables or template',
        "functions such as 'timestamp', these are processed at build time,",
        'and therefore only show in their raw form here.',
        '',
      ].join('\n'),
    );
    expect(report).toMatchObject({ exitCode: 0, diagnostics: [], inspection: { description: 'one\ntwo' } });
  });

  it('says what there is none of', async () => {
    const { texts } = await inspect({});
    expect(texts.slice(1)).toEqual([
      'Variables:\n',
      '  <No variables>',
      '',
      'Builders:\n',
      '  <No builders>',
      '',
      'Provisioners:\n',
      '  <No provisioners>',
      NOTE,
    ]);
  });

  it('has a title for optional variables even when all are required', async () => {
    const { texts } = await inspect({ variables: { a: null } });
    expect(texts.slice(1, 6)).toEqual([
      'Required variables:\n',
      '  a',
      '',
      'Optional variables and their defaults:\n',
      '',
    ]);
  });

  it('counts widths in bytes', async () => {
    const { texts } = await inspect({ variables: { é: '1', abc: '2' } });
    expect(texts).toContain('  é  = 1');
  });

  it('puts a record before each item', async () => {
    const { events } = await inspect({
      variables: { a: null, b: 'x' },
      builders: [{ type: 'null', name: 'n' }],
      provisioners: [{ type: 'shell' }],
    });
    const records = events.flatMap((event) => (event.type === 'record' ? [[event.code, ...event.data]] : []));
    expect(records).toEqual([
      ['template-variable', 'a', '', '1'],
      ['template-variable', 'b', 'x', '0'],
      ['template-builder', 'n', 'null'],
      ['template-provisioner', 'shell'],
    ]);
    const first = events.findIndex((event) => event.type === 'record');
    expect(events[first + 1]).toMatchObject({ type: 'message', text: '  a' });
  });

  it.each([
    [{ a: 'x', b: 'x', c: 'x', d: 'y' }, ['b'], ['<sensitive>', '<sensitive>', '<sensitive>', 'y']],
    [{ a: '', b: '', c: 'y' }, ['b'], ['<sensitive>', '<sensitive>', 'y']],
    [{ a: 'x', b: '' }, ['elsewhere'], ['x', '']],
    [{ a: null, b: '', c: 'x' }, ['a'], ['<sensitive>', '<sensitive>', 'x']],
  ])('masks defaults of %j, of which %j are sensitive', async (variables, sensitive, shown) => {
    const { events } = await inspect({ variables, 'sensitive-variables': sensitive });
    expect(events.flatMap((event) => (event.type === 'record' ? [event.data[1]] : []))).toEqual(shown);
  });

  it('masks a sensitive value in every text, also one given from outside', async () => {
    const { texts } = await inspect(
      { variables: { a: 'x' }, 'sensitive-variables': ['a'], builders: [{ type: 'null', name: 'the hush-hush one' }] },
      { variables: { files: [], assignments: [{ name: 'a', value: 'hush-hush' }] } },
    );
    expect(texts).toContain('  the <sensitive> one (null)');
  });

  it.each([
    [{ variables: { a: null, b: '{{nofunc}}', c: '{{user `zork`}}' } }],
    [{ min_packer_version: '99.0.0' }],
    [{ builders: [{ type: 'zork' }], provisioners: [{ type: 'shell', only: ['nowhere'] }] }],
  ])('does not mind what else is wrong with %j', async (template) => {
    const { report, texts } = await inspect(template);
    expect(report.exitCode).toBe(0);
    expect(texts.at(-1)).toEqual(NOTE);
  });

  it('asks nobody for values', async () => {
    const asked: string[] = [];
    const { request } = readRequestOf({ variables: { a: '{{vault `p` `k`}}' } });
    const engine = readEngine({ vault: async ([path = '']) => String(asked.push(path)) });
    expect((await engine.inspect(request)).exitCode).toBe(0);
    expect(asked).toEqual([]);
  });

  it('shows a null builder when no template is named', async () => {
    const { texts } = await inspect(undefined);
    expect(texts).toContain('  null');
  });

  it.each([
    ['{', 'JsonSyntax'],
    ['{"zz": 1}', 'UnknownRootKey'],
    ['{"variables": {"a": 1}}', undefined],
  ])('refuses %s', async (text, code) => {
    const { report, events } = await inspect(text);
    expect(report).toMatchObject({ exitCode: 1, inspection: undefined });
    expect(report.diagnostics.length).toBeGreaterThan(0);
    if (code !== undefined) expect(report.diagnostics[0]?.code).toBe(code);
    expect(events.map(({ type }) => type)).toEqual(['diagnostics']);
  });

  it('refuses variable files that are not there, and in strict mode names that are not declared', async () => {
    const files = { variables: { files: ['none.json'], assignments: [] } };
    expect((await inspect({}, files)).report.diagnostics.map(({ code }) => code)).toEqual(['VariableFileNotFound']);
    const names = { variables: { files: [], assignments: [{ name: 'x', value: '1' }] } };
    expect((await inspect({}, names)).report.exitCode).toBe(0);
    expect((await inspect({}, { ...names, strictVariables: true })).report.exitCode).toBe(1);
  });
});
