import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { console as consoleCommand } from '../../src/cli/commands/console.js';
import differences from '../support/intended-differences.json' with { type: 'json' };
import { runPacker } from '../support/packer-process.js';
import { type Outcome, runCommand, withoutTimes } from '../support/read-command.js';

// `packer console` of Debian's packer (1.6.6) and ours, given the same lines through a pipe.
const folder = mkdtempSync(join(tmpdir(), 'packer-console-'));
const counts = { compared: 0, agreeing: 0 };
writeFileSync(
  join(folder, 't.json'),
  JSON.stringify({
    variables: {
      a: 'one',
      b: '{{user `a`}}-two',
      list: 'x,y,z',
      lines: 'first\nsecond',
      env: '{{env `STUB`}}',
      late: '{{ .HTTPIP }}',
      secret: 'k3ep it',
    },
    'sensitive-variables': ['secret'],
    builders: [{ type: 'null' }],
  }),
);
writeFileSync(join(folder, 'required.json'), '{"variables":{"a":"1","b":null},"builders":[{"type":"null"}]}');
writeFileSync(
  join(folder, 'broken.json'),
  '{"variables":{"a":"1","b":"{{nofunc}}","c":"{{user `zork`}}"},"builders":[{"type":"null"}]}',
);
writeFileSync(join(folder, 'refused.json'), '{"zz":1}');
writeFileSync(
  join(folder, 'hcl.pkr.hcl'),
  `
variable "a" { default = "one" }
variable "list" { default = ["x", "y"] }
variable "unset" {}
variable "secret" {
  default   = "k3ep it"
  sensitive = true
}
locals {
  o      = { a = 1, "b c" = [true, null] }
  joined = join(",", var.list)
}
`,
);
writeFileSync(join(folder, 'v.json'), '{"a":"from the file"}');

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  process.stdout.write(`packer console: ${counts.agreeing} of ${counts.compared} agree\n`);
});

describe('lines without a template', () => {
  it.each([
    ['{{upper `x`}}\n'],
    ['{{upper `x`}}'],
    ['  {{upper `x`}}  \r\n'],
    ['{{timestamp}}\n{{upper `x`}}\n'],
    ['{{upper `x`}}\n\n'],
    [''],
    ['\n'],
    ['exit\n'],
    ['{{upper `x`}}\nexit\n'],
    ['exit\n{{upper `x`}}\n'],
    ['plain text'],
    ['EXIT'],
    ['{{nofunc}}'],
    ['{{nofunc}}\n{{upper `x`}}'],
    ['{{upper `x`}}\n{{nofunc}}'],
    ['{{nofunc}}\n{{nofunc2}}'],
    ['{{build_name}}'],
    ['{{build_type}}'],
    ['{{env `HOME`}}'],
    ['{{clean_resource_name `x`}}'],
    ['{{build `ID`}}'],
    ['{{vault `a` `b`}}'],
    ['{{consul_key `a`}}'],
    ['{{aws_secretsmanager `a`}}'],
    ['{{.Foo}}'],
    ['{{'],
    ['{{}}'],
    ['{{user}}'],
    ['{{user 1}}'],
    ['{{user `a` `b`}}'],
    ['{{user `nope`}}'],
    ['{{isotime `2006`}}'],
    ['{{isotime `2006` `01`}}'],
    ['{{pwd}}'],
    ['{{split `a-b-c` `-` 1}}'],
    ['{{split `a-b-c` `-` 9}}'],
    ['{{replace `a` `b` 1 `aaa`}}'],
    ['{{replace_all `a` `b` `aaa`}}'],
    ['{{lower `ABC` | printf `%q`}}'],
    ['{{"{{upper `a`}}"}}'],
    ['{{len `abc`}} {{index `abc` 1}}'],
    ['{{if true}}yes{{else}}no{{end}}'],
    ['{{range $i, $e := .}}x{{end}}'],
    ['{{template "x"}}'],
    ['{{index . 1}}'],
    ['a word and more words that make a line which is much longer than eighty characters {{upper `x`}} in all'],
    ['{{`a word and more words that make a line which is much longer than eighty characters` | nofunc}} in all'],
  ])('%j', async (lines) => {
    await compare(lines);
    await compare(lines, '-machine-readable');
  });
});

describe('variables', () => {
  it.each([
    ['variables\n', []],
    ['variables\n', ['t.json']],
    ['variables\n', ['-var', 'a=new', '-var', 'other=1', 't.json']],
    ['variables\n', ['-var-file=v.json', 't.json']],
    ['variables\n{{upper `x`}}', ['t.json']],
    ['variables\n', ['required.json']],
    ['variables\n', ['-var', 'b=2', 'required.json']],
    ['variables\n', ['broken.json']],
    ['{{user `b`}}', ['t.json']],
    ['{{user `env`}}', ['t.json']],
    ['{{user `late`}}', ['t.json']],
    ['{{user `lines`}}', ['t.json']],
    ['{{user `secret`}}', ['t.json']],
    ['{{split (user `list`) `,` 1}}', ['t.json']],
    ['{{user `a`}}', ['-var', 'a=new', 't.json']],
    ['{{user `a`}}', ['-var-file=v.json', 't.json']],
    ['{{user `a`}}', ['-var', 'a=alone']],
    ['{{user `a`}}', ['required.json']],
    ['{{user `a`}}', ['broken.json']],
    ['{{user `b`}}', ['broken.json']],
    ['{{user `c`}}', ['broken.json']],
    ['{{template_dir}}', ['t.json']],
  ] as const)('%j with %j', async (lines, args) => {
    await compare(lines, ...args);
  });
});

describe('HCL2', () => {
  const HCL = ['hcl.pkr.hcl'];
  it.each([
    ['var.a', HCL],
    ['var.list', HCL],
    ['var', HCL],
    ['var.unset', HCL],
    ['var.secret', HCL],
    ['local.o', HCL],
    ['local.joined', HCL],
    ['local', HCL],
    ['upper(var.a)', HCL],
    ['[for v in var.list : "${v}!" if v != "x"]', HCL],
    ['path.root', HCL],
    ['source', HCL],
    ['build', HCL],
    ['var.a', ['-var', 'a=new', 'hcl.pkr.hcl']],
    ['variables', HCL],
    ['var.a\nvar.list[0]', HCL],
    ['var.a\n\n', HCL],
    ['exit\nvar.a', HCL],
    ['1 + 5', ['--config-type=hcl2']],
    ['1.5', ['--config-type=hcl2']],
    ['[1, "a", [true], { b = null, c = "x" }]', ['--config-type=hcl2']],
    ['"a\\nb"', ['--config-type=hcl2']],
    ['{}', ['--config-type=hcl2']],
    ['null', ['--config-type=hcl2']],
    ['1 / 3', ['--config-type=hcl2']],
    ['jsonencode({ b = [1], a = "<" })', ['--config-type=hcl2']],
  ] as const)('%j with %j', async (lines, args) => {
    await compare(lines, ...args);
  });

  it.each([['var.nope'], ['data'], ['1 +'], ['nosuch(1)'], ['var.nope\nvar.a']])('%j fails', async (lines) => {
    const [theirs, ours] = await both(lines, HCL);
    expect([ours.exitCode, theirs.exitCode]).toEqual([1, 1]);
    const summary = /Error: (.*)/.exec(theirs.printed)?.[1] ?? 'nothing';
    expect(ours.printed.replaceAll(/\u001b\[[\d;]*m/g, '')).toContain(`Error: ${summary}`);
  });
});

describe('what keeps a console from opening', () => {
  it.each([
    [['refused.json']],
    [['none.json']],
    [['-var-file=none.json', 't.json']],
    [['-nope']],
    [['-h']],
    [['t.json', 'refused.json']],
  ])('%j', async (args) => {
    const [theirs, ours] = await both('x', args);
    expect(ours.exitCode).toBe(theirs.exitCode);
  });
});

describe('intended differences', () => {
  it.each([
    ['console-packer-version', '{{packer_version}}', [], 'packer_version not available'],
    ['sed-refusal-text', '{{sed `a` `b`}}', [], 'instead.Documentation'],
    ['console-template-dir', '{{template_dir}}', [], 'template path not available'],
  ] as const)('%s', async (id, line, args, theirText) => {
    expect(differences.map((row) => row.id)).toContain(id);
    const [theirs, ours] = await both(line, args);
    expect(theirs.printed).toContain(theirText);
    expect(ours.printed).not.toContain(theirText);
    expect(ours.exitCode).toBe(0);
  });
});

async function compare(lines: string, ...args: string[]): Promise<void> {
  const [theirs, ours] = await both(lines, args);
  counts.compared++;
  expect(comparable(ours)).toEqual(comparable(theirs));
  counts.agreeing++;
}

function both(lines: string, args: readonly string[]): Promise<[Outcome, Outcome]> {
  const options = { cwd: folder, stdin: lines, env: { STUB: 'stub', HOME: folder, PATH: '/usr/bin:/bin' } };
  const machineReadable = args.includes('-machine-readable');
  const own = args.filter((arg) => arg !== '-machine-readable');
  return Promise.all([
    runPacker(['console', ...args], options),
    runCommand(consoleCommand, own, { ...options, machineReadable }),
  ]);
}

/** Packer lists variables in random order, and one without a name (intended difference console-sorts-variables). */
function comparable({ exitCode, printed }: Outcome) {
  const text = withoutTimes(printed);
  if (!/^\w+: .*,$/m.test(text)) return { exitCode, text };
  expect(differences.map((row) => row.id)).toContain('console-sorts-variables');
  return {
    exitCode,
    text: text
      .replace(/^: ,\n/m, '')
      .split(/(?<=,)\n/)
      .map((line) => line.trim())
      .sort(),
  };
}
