import { describe, expect, it } from 'vitest';
import type { VariableInputs } from '../../../../src/template/template.js';
import { startTime, templateOf } from '../../../support/json-template.js';

async function consoleOf(template: object, inputs: Partial<VariableInputs> = {}, env: Record<string, string> = {}) {
  const loaded = await templateOf(template);
  const scope = { env, workingDirectory: '/work-dir', startTime, resolvers: { vault: async () => 'from vault' } };
  return loaded.openConsole({ files: [], assignments: [], ...inputs }, scope);
}

const NULL = { builders: [{ type: 'null' }] };

describe('the console of a JSON template', () => {
  it.each([
    ['plain', 'plain'],
    ['{{upper `x`}}', 'X'],
    ['{{timestamp}}', '1795406703'],
    ['{{"{{upper `x`}}"}}', 'X'],
    ['{{user `name`}} {{user `greeting`}}', 'you Hello you from env'],
    ['{{user `nobody`}}', ''],
    ['{{user `secret`}}', 'from vault'],
    ['{{.Missing}}', '<no value>'],
    ['{{template_dir}}', '/work-dir'],
  ])('evaluates %s', async (line, value) => {
    const variables = {
      name: 'you',
      greeting: 'Hello {{user `name`}} {{env `WHERE`}}',
      secret: '{{vault `a` `b`}}',
    };
    expect((await consoleOf({ ...NULL, variables }, {}, { WHERE: 'from env' })).evaluate(line)).toEqual({ value });
  });

  it.each([
    ['{{nofunc}}', 'template: root:1: function "nofunc" not defined'],
    ['{{env `HOME`}}', 'env vars are not allowed here'],
    ['{{build_name}}', 'build_name not available'],
    ['{{clean_resource_name `x`}}', 'function "clean_resource_name" not defined'],
    ['{{vault `a` `b`}}', 'Vault vars are only allowed in the variables section'],
    ['{{', 'unclosed action'],
  ])('tells what is wrong with %s', async (line, problem) => {
    expect((await consoleOf(NULL)).evaluate(line)).toEqual({ problem: expect.stringContaining(problem) });
  });

  it('ends a line that makes new actions for ever', async () => {
    const session = await consoleOf(NULL, { assignments: [{ name: 'a', value: '{{user `a`}}x' }] });
    expect(session.evaluate('{{user `a`}}')).toEqual({ value: '' });
  });

  it('lists variables sorted, after an empty line', async () => {
    const session = await consoleOf(
      { ...NULL, variables: { b: '1', a: 'x\ny' } },
      { assignments: [{ name: 'other', value: '2' }] },
    );
    expect(session.variables()).toBe('\na: x\ny,\nb: 1,\nother: 2,\n');
  });

  it('knows the variables that have a value when others fail', async () => {
    const session = await consoleOf({ ...NULL, variables: { a: '1', b: '{{nofunc}}' } });
    expect(session.variables()).toBe('\na: 1,\n');
    expect(session.diagnostics.map(({ code }) => code)).toEqual(['VariableInterpolation']);
  });

  it('knows none while a required one is not set', async () => {
    const session = await consoleOf({ ...NULL, variables: { a: '1', b: null } });
    expect(session.variables()).toBe('\n');
  });

  it('names what is secret', async () => {
    const session = await consoleOf({ ...NULL, variables: { a: 'hush' }, 'sensitive-variables': ['a'] });
    expect(session.sensitive).toEqual([{ name: 'a', value: 'hush' }]);
  });
});
