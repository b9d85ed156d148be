import { describe, expect, it } from 'vitest';
import { renderTemplate } from '../../../../src/languages/go-template/render.js';
import { goMap } from '../../../../src/languages/go-template/values.js';
import { type FunctionScope, templateFunctions } from '../../../../src/template/go-strings/functions.js';
import { startTime } from '../../../support/json-template.js';

const facts = { startTime, workingDirectory: '/work-dir', templateDirectory: '/templates' };

function render(text: string, scope: Partial<FunctionScope> = {}): string {
  const functions = templateFunctions({ facts, user: (name) => (name === 'b' ? 'B' : ''), ...scope });
  return renderTemplate(text, goMap({}), functions);
}

describe('template functions (spec-json-template 7.3)', () => {
  it.each([
    ['{{user `b`}}', 'B'],
    ['[{{user `nope`}}]', '[]'],
    ['{{timestamp}}', '1795406703'],
    ['{{isotime}}', '2026-11-23T04:05:03Z'],
    ['{{isotime "20060102-150405.000"}}', '20261123-040503.215'],
    ['[{{isotime ""}}]', '[]'],
    ['{{strftime "%Y-%m-%d %%"}}', '2026-11-23 %'],
    ['{{pwd}} {{template_dir}} {{packer_version}}', '/work-dir /templates 1.16.0'],
    ['{{split `a-b-c` `-` 1}}', 'b'],
    ['{{split `abc` `` 2}}', 'c'],
    ['{{replace `a` `X` 2 `banana`}}', 'bXnXna'],
    ['{{replace `a` `X` -1 `banana`}}', 'bXnXnX'],
    ['{{replace `a` `X` 0 `banana`}}', 'banana'],
    ['{{replace `` `-` -1 `ab`}}', '-a-b-'],
    ['{{replace `` `-` 1 `ab`}}', '-ab'],
    ['{{replace_all `a` `` `banana`}}', 'bnn'],
    ['{{`grüße ß` | upper}}', 'GRÜßE ß'],
    ['{{lower `ÄB`}}', 'äb'],
  ])('%s gives %s', (text, expected) => {
    expect(render(text)).toBe(expected);
  });

  it.each([
    ['{{env `HOME`}}', 'error calling env: env vars are not allowed here'],
    ['{{consul_key `k`}}', 'error calling consul_key: consul_key is not allowed here'],
    ['{{vault `p` `k`}}', 'error calling vault: Vault vars are only allowed in the variables section'],
    ['{{aws_secretsmanager `n`}}', 'AWS Secrets Manager is only allowed in the variables section'],
    ['{{aws_secretsmanager_raw `n`}}', 'AWS Secrets Manager is only allowed in the variables section'],
    ['{{build_name}}', 'error calling build_name: build_name not available'],
    ['{{build_type}}', 'error calling build_type: build_type not available'],
    ['{{build `ID`}}', 'Error validating build variable: the given variable ID will not be passed into your plugin.'],
    ['{{isotime `a` `b`}}', 'error calling isotime: too many values, 1 needed: [a b]'],
    ['{{split `a-b` `-` 5}}', 'the substring 5 was unavailable using the separator value, -, only 2 values were found'],
    ['{{split `a-b` `-` -1}}', 'the substring -1 was unavailable'],
    ['{{sed `s/a/b/` `x`}}', 'error calling sed: template function `sed` is deprecated'],
    ['{{clean_resource_name `x`}}', 'function "clean_resource_name" not defined'],
    ['{{clean_ami_name `x`}}', 'function "clean_ami_name" not defined'],
    ['{{upper}}', 'wrong number of args for upper: want 1 got 0'],
    ['{{upper 1}}', 'expected string; found 1'],
  ])('%s is an error: %s', (text, message) => {
    expect(() => render(text)).toThrow(message);
  });

  it('uuid begins with the seconds and is new on each call', () => {
    const [first, second] = render('{{uuid}} {{uuid}}').split(' ');
    expect(first).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(Number.parseInt(first?.slice(0, 8) ?? '', 16)).toBe(1_795_406_703);
    expect(second).not.toBe(first);
  });

  it('components know their build, and functions of their own', () => {
    const scope = {
      buildName: 'web',
      builderType: 'null',
      extra: { clean_resource_name: (text: string) => `<${text}>` },
    };
    expect(render('{{build_name}} {{build_type}}', scope)).toBe('web null');
    expect(render('{{clean_resource_name `a`}} {{clean_ami_name `b`}} {{clean_image_name `c`}}', scope)).toBe(
      '<a> <b> <c>',
    );
  });
});
