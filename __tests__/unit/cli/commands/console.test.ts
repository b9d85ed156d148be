import { describe, expect, it } from 'vitest';
import { console as consoleCommand } from '../../../../src/cli/commands/console.js';
import { capturedCli } from '../../../support/cli-host.js';
import { runCommand, withoutTimes } from '../../../support/read-command.js';
import { makeWorkspace } from '../../../support/workspace.js';

describe('image-build console', () => {
  it.each([
    ['{{timestamp}}\n{{upper `x`}}\n', 'X\n'],
    ['{{upper `x`}}\n\n', '\n'],
    ['{{upper `x`}}\r\n', 'X\n'],
    ['', '\n'],
    ['{{nofunc}}', '???????: Interpolation error\n\ntemplate: root:1: function "nofunc" not defined\n\n\n\n'],
  ])('given %j through a pipe prints %j: spec-commands 12, vectors 25 and 26', async (stdin, printed) => {
    expect(await runCommand(consoleCommand, [], { cwd: makeWorkspace().folder, stdin })).toEqual({
      exitCode: 0,
      printed,
    });
  });

  it('writes results as messages for programs', async () => {
    const { printed } = await runCommand(consoleCommand, ['-var', 'a=1'], {
      cwd: makeWorkspace().folder,
      stdin: '{{user `a`}}',
      machineReadable: true,
    });
    expect(withoutTimes(printed)).toBe(',,ui,message,1\n');
  });

  it('answers on a terminal line by line', async () => {
    const asked: string[] = [];
    const cli = capturedCli(makeWorkspace().folder, {
      async *typedLines(prompt) {
        asked.push(prompt);
        yield '{{upper `a`}}';
        yield '{{upper `b`}}';
        yield 'exit';
        yield '{{upper `c`}}';
      },
    });
    expect(await consoleCommand([], cli)).toBe(0);
    expect(cli.printed()).toBe('A\nB\n');
    expect(asked).toEqual(['> ']);
  });

  it.each([
    [['none.json'], 1, 'no such file or directory'],
    [['-nope'], 1, 'flag provided but not defined: -nope'],
    [['-config-type=hcl2'], 1, 'Unknown variable'],
    [['--help'], 0, 'Usage: image-build console [options] [TEMPLATE]'],
  ] as const)('ends for %j with %i', async (args, code, text) => {
    const { exitCode, printed } = await runCommand(consoleCommand, args, { cwd: makeWorkspace().folder, stdin: 'x' });
    expect(exitCode).toBe(code);
    expect(printed).toContain(text);
  });
});
