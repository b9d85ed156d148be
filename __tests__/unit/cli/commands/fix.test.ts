import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fix } from '../../../../src/cli/commands/fix.js';
import { capturedCli } from '../../../support/cli-host.js';
import { makeWorkspace } from '../../../support/workspace.js';

const FAILURE_END =
  '\n\n\n\nThis is usually caused by an error in the input template.\nPlease fix the error and try again.\n';

async function run(text: string, ...args: string[]) {
  const workspace = makeWorkspace();
  workspace.write('t.json', text);
  const cli = capturedCli(workspace.folder);
  const exitCode = await fix([...args, 't.json'], cli);
  return { exitCode, printed: cli.printed(), file: workspace.read('t.json') };
}

describe('fix', () => {
  it('prints the fixed template and an empty line, and leaves the file alone', async () => {
    const text = '{"builders":[{"type":"qemu","disk_size":5000}]}';
    expect(await run(text)).toEqual({
      exitCode: 0,
      printed: '{\n  "builders": [\n    {\n      "disk_size": "5000M",\n      "type": "qemu"\n    }\n  ]\n}\n\n',
      file: text,
    });
  });

  it('checks the result after printing it: spec-commands 12, vector 35', async () => {
    const { exitCode, printed } = await run('{"builders":[]}');
    expect(exitCode).toBe(1);
    expect(printed).toBe(
      `{\n  "builders": []\n}\n\nError! Fixed template failed to validate: 1 error occurred:\n\t* at least one builder must be defined${FAILURE_END}`,
    );
  });

  it('lists all problems of a result that does not parse', async () => {
    const { exitCode, printed } = await run(
      '{"builders":[{"type":"null"},{"type":"null"}],"variables":{"a":5},"zz":1}',
    );
    expect(exitCode).toBe(1);
    expect(printed).toContain('Error! Fixed template fails to parse: 3 errors occurred:\n\t* ');
    expect(printed).toContain("\t* Unknown root level key in template: 'zz'\n");
    expect(printed).toContain("\t* builder 2: builder with name 'null' already exists\n");
  });

  it('asks neither for variables nor for components', async () => {
    const { exitCode } = await run(
      '{"builders":[{"type":"zork"}],"variables":{"a":null},"min_packer_version":"99.0.0"}',
    );
    expect(exitCode).toBe(0);
  });

  it.each(['-validate=false', '-validate=0', '--validate=F'])('does not check with %s', async (flag) => {
    expect(await run('{"builders":[]}', flag)).toMatchObject({ exitCode: 0, printed: '{\n  "builders": []\n}\n\n' });
  });

  it('prints nothing but the problem when the text is no JSON', async () => {
    const { exitCode, printed } = await run('{"a": }');
    expect(exitCode).toBe(1);
    expect(printed).toContain("Error parsing template: invalid character '}' looking for beginning of value");
    expect(printed).toContain('t.json');
  });

  it.each(['a.pkr.hcl', 'a.pkr.json', '.', 'folder.json'])('refuses HCL2: %s', async (path) => {
    const workspace = makeWorkspace();
    workspace.write('a.pkr.hcl', '');
    workspace.write('a.pkr.json', '{}');
    mkdirSync(workspace.path('folder.json'));
    const cli = capturedCli(workspace.folder);
    expect(await fix([path], cli)).toBe(1);
    expect(cli.printed()).toContain('works on JSON templates only');
  });

  it('says which file it cannot open', async () => {
    const cli = capturedCli(makeWorkspace().folder);
    expect(await fix(['none.json'], cli)).toBe(1);
    expect(cli.printed()).toBe('Error opening template: open none.json: no such file or directory\n');
  });

  it.each([[[]], [['a', 'b']], [['-nope', 'a']]])('shows help and fails for %j', async (args) => {
    const cli = capturedCli(makeWorkspace().folder);
    expect(await fix(args, cli)).toBe(1);
    expect(cli.printed()).toContain('Usage: image-build fix [options] TEMPLATE');
    expect(cli.printed()).toContain('proxmox-type');
  });
});
