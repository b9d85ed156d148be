import { describe, expect, it } from 'vitest';
import { privileged } from '../../../../src/sandbox/machines/privileged.js';

// As `root` nothing is put before a command: it runs as whoever runs the tests.
const root = privileged('root');

describe('privileged', () => {
  it('gives a script its arguments and input, and answers output and status', async () => {
    const script = 'cat; echo "$1|$2"; echo no >&2; exit 3';
    expect(await root.run(script, ['a b', ''], 'in ')).toEqual({ status: 3, stdout: 'in a b|\n', stderr: 'no\n' });
  });

  it('runs in an environment without anything of this process', async () => {
    const { stdout } = await root.run('env | cut -d= -f1 | sort | tr "\\n" " "');
    expect(stdout).toMatch(/^HOME LC_ALL (OLDPWD )?PATH PWD SHLVL _ $/);
  });

  it('reads no start-up file of bash, which does so for a script whose input is a socket', async () => {
    expect((await root.run('shopt -q login_shell; echo "$-"')).stderr).toBe('');
    expect(root.spawn(['true'], 'ignore').spawnargs.slice(0, 3)).toEqual(['bash', '--norc', '-c']);
  });

  it('goes through sudo without a question where it must', () => {
    const child = privileged('sudo').spawn(['true'], 'ignore');
    child.on('error', () => undefined);
    expect(child.spawnargs.slice(0, 4)).toEqual(['sudo', '-n', '--', 'bash']);
  });

  it('rejects with what the script complained about', async () => {
    await expect(root.must('echo why >&2; exit 1')).rejects.toMatchObject({
      code: 'SandboxStoreFailed',
      message: 'the sandbox could not prepare its files: why',
    });
    await expect(root.must('exit 9')).rejects.toThrow('status 9');
    expect(await root.must('echo fine')).toBe('fine\n');
  });

  it('does not mind a script that ends before it read its input', async () => {
    expect(await root.run('exit 0', [], 'x'.repeat(1_000_000))).toMatchObject({ status: 0 });
  });
});
