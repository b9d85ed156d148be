import { describe, expect, it } from 'vitest';
import { init } from '../../../../src/cli/commands/init.js';
import { runCommand } from '../../../support/read-command.js';
import { makeWorkspace } from '../../../support/workspace.js';

function run(template: string, ...args: string[]) {
  const workspace = makeWorkspace();
  workspace.write('t.json', template);
  return runCommand(init, args, { cwd: workspace.folder });
}

describe('image-build init', () => {
  it.each([[[]], [['-upgrade']], [['-force']]])(
    'has nothing to install (%j): spec-commands 12, vector 47',
    async (flags) => {
      expect(await run('{"builders":[{"type":"zork"}]}', ...flags, 't.json')).toEqual({
        exitCode: 0,
        printed: 'Nothing to install: all components are built in, and the template requires no plugins.\n',
      });
    },
  );

  it.each([
    ['{"min_packer_version":"99.0.0"}', ['t.json'], 1, '99.0.0'],
    ['{', ['t.json'], 1, 'Error'],
    ['{}', [], 1, 'Usage: image-build init'],
    ['{}', ['none.json'], 1, 'no such file or directory'],
    ['{}', ['-h'], 0, 'Usage: image-build init'],
  ] as const)('of %s with %j ends with %i', async (template, args, code, text) => {
    const { exitCode, printed } = await run(template, ...args);
    expect(exitCode).toBe(code);
    expect(printed).toContain(text);
  });
});
