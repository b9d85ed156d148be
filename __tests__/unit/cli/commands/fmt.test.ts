import { describe, expect, it } from 'vitest';
import { fmt } from '../../../../src/cli/commands/fmt.js';
import { runCommand } from '../../../support/read-command.js';
import { makeWorkspace } from '../../../support/workspace.js';

const FILES = {
  't.json': '{ }',
  'z.hcl': 'a=1',
  'json/a.json': '{ }',
  'hcl/v.pkrvars.hcl': 'a=1\n',
  'hcl/clean.pkr.hcl': 'a = 1\n',
  'hcl/.hidden.pkr.hcl': 'a=1\n',
  'hcl/old.pkr.hcl~': 'a=1\n',
  'deep/d/x.pkr.hcl': 'a=1\n',
  'bad/a.pkr.hcl': 'a = [\n',
  'bad/b.pkr.hcl': 'b=1\n',
};

function workspaceOf() {
  const workspace = makeWorkspace();
  for (const [name, content] of Object.entries(FILES)) workspace.write(name, content);
  const changed = () => Object.entries(FILES).flatMap(([name, text]) => (workspace.read(name) === text ? [] : [name]));
  return { cwd: workspace.folder, changed };
}

describe('image-build fmt', () => {
  it.each([
    [['t.json'], 'Cannot tell whether t.json contains HCL2 configuration data'],
    [['z.hcl'], 'Cannot tell whether z.hcl contains HCL2 configuration data'],
    [['json'], 'Cannot tell whether json contains HCL2 configuration data'],
    [['deep'], 'Cannot tell whether deep contains HCL2 configuration data'],
    [['none.json'], 'stat none.json: no such file or directory'],
    [[], 'Usage: image-build fmt [options] PATH...'],
    [['-nope'], 'flag provided but not defined: -nope'],
  ])('fails for %j and touches nothing: spec-commands 12, vector 40', async (args, text) => {
    const { cwd, changed } = workspaceOf();
    const { exitCode, printed } = await runCommand(fmt, args, { cwd });
    expect(exitCode).toBe(1);
    expect(printed).toContain(text);
    expect(changed()).toEqual([]);
  });

  it('shows no secret in a problem', async () => {
    const workspace = makeWorkspace();
    workspace.write('s.pkr.hcl', 'variable "s" {\n  default = "hunter2" oops\n  sensitive = true\n}\n');
    const { exitCode, printed } = await runCommand(fmt, ['s.pkr.hcl'], { cwd: workspace.folder });
    expect(exitCode).toBe(1);
    expect(printed).toContain('default = "*******" ****');
    expect(workspace.read('s.pkr.hcl')).toContain('"hunter2" oops');
  });

  it.each([
    [['hcl'], 0, 'hcl/v.pkrvars.hcl\n', ['hcl/v.pkrvars.hcl']],
    [['hcl/clean.pkr.hcl'], 0, '', []],
    [['-check', 'hcl'], 3, 'hcl/v.pkrvars.hcl\n', []],
    [['-check', 'hcl/clean.pkr.hcl'], 0, '', []],
    [['-write=false', 'hcl'], 0, 'hcl/v.pkrvars.hcl\n', []],
    [['-recursive', 'deep'], 0, 'deep/d/x.pkr.hcl\n', ['deep/d/x.pkr.hcl']],
    [
      ['-check', '-diff', 'hcl/v.pkrvars.hcl'],
      3,
      'hcl/v.pkrvars.hcl\n--- old/hcl/v.pkrvars.hcl\n+++ new/hcl/v.pkrvars.hcl\n@@ -1 +1 @@\n-a=1\n+a = 1\n',
      [],
    ],
  ])('%j gives exit code %i: spec-commands 7', async (args, exitCode, printed, written) => {
    const { cwd, changed } = workspaceOf();
    expect(await runCommand(fmt, args, { cwd })).toEqual({ exitCode, printed });
    expect(changed()).toEqual(written);
  });

  it('formats the files beside one that does not parse, which it reports and leaves alone', async () => {
    const { cwd, changed } = workspaceOf();
    const { exitCode, printed } = await runCommand(fmt, ['bad'], { cwd });
    expect(exitCode).toBe(1);
    expect(printed).toContain('bad/b.pkr.hcl\n');
    expect(printed).toContain('on bad/a.pkr.hcl line 1');
    expect(changed()).toEqual(['bad/b.pkr.hcl']);
  });

  it.each([
    [['-'], 'a=1\n', 0, 'a = 1\n'],
    [['-'], 'a = 1\n', 0, 'a = 1\n'],
    [['-diff', '-'], 'a=1\n', 0, 'a = 1\n'],
    [['-check', '-'], 'a=1\n', 3, ''],
  ])('%j prints standard input %j', async (args, stdin, exitCode, printed) => {
    const { cwd } = workspaceOf();
    expect(await runCommand(fmt, args, { cwd, stdin })).toEqual({ exitCode, printed });
  });
});
