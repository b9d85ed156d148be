import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Value } from '../../../../src/languages/cty/values.js';
import type { FunctionContext } from '../../../../src/languages/hcl-functions/definition.js';
import { emptyContext, evaluateExpression, functionScope } from '../../../support/evaluate-text.js';
import { SECRET } from '../../../support/hcl-scope.js';

const FILES: Readonly<Record<string, string>> = {
  'hello.txt': 'Hello\\n World',
  't.tpl': 'Hello, ${name}!\n%{ for v in items ~}\n- ${v}\n%{ endfor ~}\n',
  'bare.tpl': '${val}',
  'rec.tpl': '${templatefile("bare.tpl", {val = 1})}',
  'wrong.tpl': 'a\n${',
  'untaken.tpl': '%{ if false }${x}%{ endif }',
  'calls.tpl': '${upper(x)}${try(x.y, "no")}',
  'fails.tpl': 'a\nb ${x + 1}',
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'templatefile-'));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
});
afterAll(() => rmSync(folder, { recursive: true }));

function render(args: string, facts: Partial<FunctionContext> = {}) {
  const scope = functionScope({ ...emptyContext, baseDirectory: folder, workingDirectory: '/', ...facts });
  const secret = new Map([...(scope.variables ?? []), ['secret', SECRET] as const]);
  return evaluateExpression(`templatefile(${args})`, { ...scope, variables: secret });
}

describe('templatefile', () => {
  it.each(['{x = secret}', 'try({x = secret}, 1)', 'merge({x = secret}, {})'])(
    'conceals what the file makes of something sensitive: %s',
    (vars) => {
      const concealed: string[] = [];
      const conceal = (value: Value) => void (value.kind === 'string' && concealed.push(value.value));
      expect(render(`"calls.tpl", ${vars}`, { conceal })).toMatchObject({ text: '"HUNTER2no"' });
      expect(concealed).toContain('HUNTER2');
    },
  );

  it.each([
    ['"hello.txt", {}', '"Hello\\\\n World"'],
    ['"t.tpl", {name = "Bob", items = [1, 2]}', '"Hello, Bob!\\n- 1\\n- 2\\n"'],
    ['"bare.tpl", {val = [1]}', '[1]'],
    ['"bare.tpl", convert({val = 1}, map(string))', '"1"'],
    ['"calls.tpl", {x = "a"}', '"Ano"'],
    ['"bare.tpl", {val = unks}', '?'],
    ['"bare.tpl", unk', '?'],
  ])('(%s) is %s', (args, text) => {
    expect(render(args)).toMatchObject({ text, problem: undefined });
  });

  it.each([
    [
      '"t.tpl", {name = "Bob"}',
      'Invalid function argument',
      'templatefile, argument "vars": there is no "items" in it, which t.tpl uses on line 2.',
    ],
    [
      '"untaken.tpl", {}',
      'Invalid function argument',
      'templatefile, argument "vars": there is no "x" in it, which untaken.tpl uses on line 1.',
    ],
    [
      '"bare.tpl", [1]',
      'Invalid function argument',
      'templatefile, argument "vars": a map is required, this is a tuple.',
    ],
    [
      '"bare.tpl", {"a b" = 1}',
      'Invalid function argument',
      'templatefile, argument "vars": "a b" cannot be the name of a variable.',
    ],
    [
      '"rec.tpl", {}',
      'Error in function call',
      'templatefile: Call to unknown function at rec.tpl line 1, column 3: There is no function named "templatefile" here.',
    ],
    [
      '"fails.tpl", {x = []}',
      'Error in function call',
      'templatefile: Invalid operand at fails.tpl line 2, column 5: The operator + needs a number, this is a tuple.',
    ],
    ['"missing.tpl", {}', 'Error in function call', 'templatefile: no file exists at missing.tpl.'],
    [
      '"fails.tpl", {x = secret}',
      'Error in function call',
      'templatefile: it failed; why is not shown, because an argument is sensitive.',
    ],
  ])('(%s): %s', (args, summary, detail) => {
    expect(render(args).problem).toMatchObject({ summary, detail });
  });

  it('tells where a template is wrong', () => {
    expect(render('"wrong.tpl", {}').problem?.detail).toMatch(/^templatefile: .* at wrong\.tpl line 2, column 1: /);
  });
});
