import { describe, expect, it } from 'vitest';
import { quoteParts } from '../../../../src/template/hcl-upgrade/hcl-text.js';
import { translateText } from '../../../../src/template/hcl-upgrade/translate-text.js';
import type { Names, Place } from '../../../../src/template/hcl-upgrade/translation.js';

const names: Names = {
  variable: (name) => `var.${name}`,
  mayBeEmpty: () => false,
  environment: (name) => `var.env_${name}`,
  timestamp: () => 'local.timestamp',
  secret: (name, key) => `secret(${name}, ${key})`,
};

const translated = (text: string, place: Place) => {
  const { parts, remarks } = translateText(text, { place, names });
  return { text: quoteParts(parts), remarks: remarks.map(({ offset, summary }) => `${offset}: ${summary}`) };
};

describe('template calls in HCL2 (spec-commands 8.3)', () => {
  it.each([
    ['build', 'plain ${x} %{y} $${z}', '"plain $${x} %%{y} $$${z}"'],
    ['build', '{{user `a`}}', '"${var.a}"'],
    ['build', '{{ user "a" }}-{{user `b`}}', '"${var.a}-${var.b}"'],
    ['build', '{{ `a` | user }}', '"${var.a}"'],
    ['build', '{{ (user `a`) }}', '"${var.a}"'],
    ['build', '${{user `a`}}', '"${"$"}${var.a}"'],
    ['build', '%{{user `a`}}', '"%${var.a}"'],
    ['build', 'a {{- user `a` -}} b', '"a${var.a}b"'],
    ['variable', '{{env `HOME`}}', '"${env("HOME")}"'],
    ['local', '{{env `HOME`}}', '"${var.env_HOME}"'],
    ['build', '{{timestamp}}', '"${local.timestamp}"'],
    ['build', '{{isotime}}', '"${timestamp()}"'],
    ['build', '{{isotime "2006-01-02"}}', '"${legacy_isotime("2006-01-02")}"'],
    ['build', '{{strftime}} {{strftime `%Y`}}', '"${timestamp()} ${legacy_strftime("%Y")}"'],
    ['build', '{{build `ID`}} {{build "a-b"}}', '"${build.ID} ${build["a-b"]}"'],
    ['source', '{{build_name}} {{build_type}}', '"${source.name} ${source.type}"'],
    ['build', '{{template_dir}}/{{pwd}}', '"${path.root}/${path.cwd}"'],
    ['build', '{{packer_version}} {{uuid}}', '"${packer.version} ${uuidv4()}"'],
    ['local', '{{aws_secretsmanager `s` `k`}}', '"${secret("s", "k")}"'],
    ['local', '{{aws_secretsmanager (user `s`)}}', '"${secret("${var.s}", undefined)}"'],
    ['build', '{{isotime (user `layout`)}}', '"${legacy_isotime("${var.layout}")}"'],
    ['build', '{{ .Vars }} {{.Path}}', '"{{ .Vars }} {{.Path}}"'],
    ['build', '{{ .Vars }} {{user `a`}}', '"{{ .Vars }} ${var.a}"'],
    ['build', '{{printf `%02d` 5}}', '"05"'],
    ['build', '{{ 5 }}{{/* c */}}', '"{{ 5 }}{{/* c */}}"'],
    ['build', '{{ `{{ .X }}` }}', '"{{ `{{ .X }}` }}"'],
    ['build', 'é "q" \\ \n\t\u0001', '"é \\"q\\" \\\\ \\n\\t\\u0001"'],
  ] as const)('at a %s: %j is %s', (place, text, wanted) => {
    expect(translated(text, place)).toEqual({ text: wanted, remarks: [] });
  });

  it.each([
    ['{{ split "a-b" "-" 0 }}', '"{{ split `a-b` `-` 0 }}"', '3: the call of "split" stays a template call'],
    ['{{ user `a` | upper }}', '"{{ upper `${var.a}` }}"', '3: the call of "upper" stays a template call'],
    ['{{ upper (lower .X) }}', '"{{ upper (lower .X) }}"', '3: the call of "upper" stays a template call'],
    [
      'x {{ replace "a" "b" 1 "c" }}',
      '"x {{ replace `a` `b` 1 `c` }}"',
      '5: the call of "replace" stays a template call',
    ],
    [
      '{{ clean_ami_name (user `a`) }}',
      '"{{ clean_resource_name `${var.a}` }}"',
      '3: the call of "clean_resource_name" stays a template call',
    ],
  ])('keeps %j as a call with arguments made explicit', (text, wanted, remark) => {
    expect(translated(text, 'source')).toEqual({ text: wanted, remarks: [remark] });
  });

  it.each([
    ['{{vault `a` `b`}}', '2: the call of "vault" cannot be translated'],
    ['{{nosuch}}', '2: the call of "nosuch" cannot be translated'],
    ['{{user .X}}', '2: the argument of "user" is known only when the component renders it'],
    ['{{user (user `a`)}}', '2: the argument of "user" is computed'],
    ['{{user}}', '2: "user" is called with a wrong number of arguments'],
    ['{{timestamp `x`}}', '2: "timestamp" is called with a wrong number of arguments'],
    ['{{env `HOME`}}', '2: "env" has a value in variables only'],
    ['{{build_name}}', '2: "build_name" has a value in builders, provisioners and post-processors only'],
    ['{{build `ID`}}', '2: "build" has values in provisioners and post-processors only'],
    ['{{printf `%s` (user `a`)}}', '2: "printf" is called with a value that is not constant'],
    ['{{$x := 1}}', '2: template variables cannot be translated'],
    ['{{if true}}x{{end}}', '5: a text with conditions or loops cannot be translated'],
    ['{{unclosed', '10: could not parse the template: template: root:1: unclosed action'],
    ['{{upper "`"}}', '2: a text with a backtick cannot be an argument'],
  ])('leaves %j as it is and says why', (text, remark) => {
    const { parts, remarks } = translateText(text, { place: 'data', names });
    expect(parts).toEqual([{ literal: text }]);
    expect(remarks.map(({ offset, summary }) => `${offset}: ${summary}`)).toEqual([remark]);
  });

  it('translates the other calls of a text in which one stays', () => {
    const { text, remarks } = translated('{{vault `a` `b`}} {{user `a`}}', 'local');
    expect(text).toBe('"{{vault `a` `b`}} ${var.a}"');
    expect(remarks).toHaveLength(1);
  });
});
