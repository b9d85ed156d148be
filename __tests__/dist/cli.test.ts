import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectRoot } from '../support/peers-env.js';
import { runCli } from '../support/run-cli.js';
import { node24 } from '../support/runner/run-action.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dist-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const template = (content: unknown) => writeFileSync(join(folder, 't.json'), JSON.stringify(content, null, 2));
const NULL = { type: 'null', communicator: 'none' };

describe('the command line, as dist has it', () => {
  it('works alone in an empty folder', async () => {
    cpSync(join(projectRoot, 'dist'), join(folder, 'alone'), { recursive: true });
    template({ builders: [NULL] });
    const result = await runCli(['validate', 't.json'], { cwd: folder, dist: join(folder, 'alone') });
    expect(result).toEqual({ exitCode: 0, stdout: 'The configuration is valid.\n', stderr: '' });
  });

  it('loads no AWS code to validate a null template', () => {
    template({ builders: [NULL] });
    const hook = join(folder, 'hook.cjs');
    writeFileSync(
      hook,
      `process.on('exit', () => require('node:fs').writeFileSync('loaded.json', JSON.stringify(Object.keys(require.cache))));`,
    );
    const args = ['--require', hook, join(projectRoot, 'dist/cli.cjs'), 'validate', 't.json'];
    const run = spawnSync(node24(), args, { cwd: folder, encoding: 'utf8' });
    expect(run.stdout).toBe('The configuration is valid.\n');
    const loaded: string[] = JSON.parse(readFileSync(join(folder, 'loaded.json'), 'utf8'));
    expect(loaded.length).toBeGreaterThan(2);
    const aws = loaded.filter((file) => /DescribeInstances|@aws-sdk\/client/.test(readFileSync(file, 'utf8')));
    expect(aws).toEqual([]);
  });

  it.each([
    ['18.20.8', 1, '', 'image-build needs Node 22.12 or later; this is Node 18.20.8.\n'],
    ['22.11.0', 0, 'VALID', 'Warning: image-build is made for Node 22.12 or later; this is Node 22.11.0.\n'],
    ['22.12.0', 0, 'VALID', ''],
    ['24.0.0', 0, 'VALID', ''],
  ])('says in one line what Node it needs: on %s', (version, status, shown, stderr) => {
    template({ builders: [NULL] });
    const hook = join(folder, 'hook.cjs');
    writeFileSync(
      hook,
      `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`,
    );
    const args = ['--require', hook, join(projectRoot, 'dist/cli.cjs'), 'validate', 't.json'];
    const run = spawnSync(node24(), args, { cwd: folder, encoding: 'utf8' });
    expect({ status: run.status, stdout: run.stdout, stderr: run.stderr }).toEqual({
      status,
      stdout: shown === '' ? '' : 'The configuration is valid.\n',
      stderr,
    });
  });

  it('runs the example of the README', async () => {
    cpSync(join(projectRoot, 'examples/hello/hello.json'), join(folder, 'hello.json'));
    const result = await runCli(
      ['build', '-color=false', '-var', 'greeting=Hi', '-var', 'token=t0ps3cret', 'hello.json'],
      { cwd: folder },
    );
    expect(result.exitCode, result.stdout).toBe(0);
    expect(result.stdout).toContain('==> Builds finished. The artifacts of successful builds are:');
    expect(readFileSync(join(folder, 'out/page.html'), 'utf8')).toBe('<h1>Hi</h1>\n');
    expect(JSON.parse(readFileSync(join(folder, 'out/manifest.json'), 'utf8')).builds).toHaveLength(2);
    expect(existsSync(join(folder, '.state'))).toBe(false);
  });

  it.each([
    [['validate', 'absent.json'], 1, 'absent.json: no such file or directory'],
    [['validate'], 1, 'no template was given'],
    [['validate', 'a.json', 'b.json'], 1, 'one template is taken, not 2: a.json b.json'],
    [['validate', '-nope', 't.json'], 1, 'flag provided but not defined: -nope'],
    [['validate', '--help'], 0, 'Usage: image-build validate'],
    [['build', '-on-error=maybe', 't.json'], 1, 'invalid value "maybe" for flag -on-error'],
    [['frobnicate'], 127, 'There is no command "frobnicate"'],
    [[], 127, 'Available commands are:'],
    [['--version'], 0, '0.1.0'],
    [['inspect', 't.json'], 0, 'Builders:\n\n  null\n'],
    [['inspect', '-machine-readable'], 0, ',,template-builder,null,null'],
    [['init', 't.json'], 0, 'Nothing to install'],
    [['plugin', 'install', 'x'], 0, 'There are no plugins'],
    [['plugins'], 1, 'Usage: image-build plugins'],
    [['fmt', 't.json'], 1, 'Cannot tell whether t.json contains HCL2 configuration data'],
    [['version'], 0, 'image-build v0.1.0 (templates as Packer v1.16.0)'],
    [['version', '-machine-readable'], 0, ',,version,1.16.0'],
  ])('%j ends with %i', async (args, exitCode, text) => {
    template({ builders: [NULL] });
    const result = await runCli(args, { cwd: folder });
    expect(result.stdout).toContain(text);
    expect(result.exitCode).toBe(exitCode);
  });

  it('shows every problem of a template with line, column and caret, and how to mend it', async () => {
    template({ builders: [{ ...NULL, comunicator: 'x' }], provisioners: [{ type: 'shel' }] });
    const result = await runCli(['validate', 't.json'], { cwd: folder });
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toContain('comunicator');
    expect(result.stdout).toContain('Did you mean');
    expect(result.stdout).toContain('"shel"');
    expect(result.stdout).toMatch(/\^/);
  });

  it('shows broken JSON with line, column and caret', async () => {
    writeFileSync(join(folder, 't.json'), '{\n  "builders": [\n    {"type": "null",}\n  ]\n}\n');
    const result = await runCli(['validate', 't.json'], { cwd: folder });
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toMatch(/line 3/);
    expect(result.stdout).toMatch(/\^/);
  });

  it('reads a template from standard input', async () => {
    const result = await runCli(['validate', '-'], { cwd: folder, stdin: JSON.stringify({ builders: [NULL] }) });
    expect(result).toMatchObject({ exitCode: 0, stdout: 'The configuration is valid.\n' });
  });

  it('evaluates template strings from a pipe', async () => {
    const result = await runCli(['console'], { cwd: folder, stdin: '{{timestamp}}\n{{upper `x`}}\n' });
    expect(result).toEqual({ exitCode: 0, stdout: 'X\n', stderr: '' });
  });

  it('cancels at SIGINT: exit code 1, the local script is stopped', async () => {
    template({
      builders: [NULL],
      provisioners: [{ type: 'shell-local', inline: ['echo started', 'sleep 60', 'echo never'] }],
    });
    let sent = 0;
    const result = await runCli(['build', '-color=false', 't.json'], {
      cwd: folder,
      onOutput: (text, kill) => {
        const seen = ['null: started\n', 'Cancelling build'].filter((line) => text.includes(line)).length;
        for (; sent < seen; sent++) kill('SIGINT'); // the second one while it is cleaning up
      },
    });
    expect(result.exitCode).toBe(1);
    expect(result.stdout).toContain('Cancelling build after receiving interrupt');
    expect(result.stdout).toContain('Cleanly cancelled builds after being interrupted.');
    expect(result.stdout).not.toContain('never\n');
  });

  it('says on standard error, as Packer does, that its log cannot be opened', async () => {
    const env = { PACKER_LOG: '1', PACKER_LOG_PATH: 'none/log' };
    expect(await runCli(['version'], { cwd: folder, env })).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: expect.stringMatching(/^Couldn't setup log output: open none\/log: no such file or directory\n/),
    });
  });

  it('hides sensitive variables', async () => {
    template({
      variables: { token: '' },
      'sensitive-variables': ['token'],
      builders: [NULL],
      provisioners: [{ type: 'shell-local', inline: ['echo the token is {{user `token`}}'] }],
    });
    const result = await runCli(['build', '-var', 'token=t0ps3cret', 't.json'], { cwd: folder });
    expect(result.stdout).toContain('the token is <sensitive>');
    expect(result.stdout).not.toContain('t0ps3cret');
  });

  it('writes machine-readable records', async () => {
    template({ builders: [NULL] });
    const result = await runCli(['build', '-machine-readable', 't.json'], { cwd: folder });
    const records = result.stdout
      .trimEnd()
      .split('\n')
      .map((line) => line.split(',').slice(1).join(','));
    expect(records).toContain('null,artifact,0,id,Null');
    expect(records).toContain('null,artifact-count,1');
  });
});
