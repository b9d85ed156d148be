import { describe, expect, it } from 'vitest';
import { inspect } from '../../../../src/cli/commands/inspect.js';
import { runCommand, withoutTimes } from '../../../support/read-command.js';
import { makeWorkspace } from '../../../support/workspace.js';

function run(args: readonly string[], machineReadable = false) {
  const workspace = makeWorkspace();
  workspace.write('t.json', '{"variables":{"c":null},"builders":[{"type":"null","name":"web"}]}');
  return runCommand(inspect, args, { cwd: workspace.folder, machineReadable });
}

describe('image-build inspect', () => {
  it('shows a template', async () => {
    const { exitCode, printed } = await run(['t.json']);
    expect(exitCode).toBe(0);
    expect(printed).toContain('Builders:\n\n  web (null)\n\nProvisioners:\n\n  <No provisioners>\n\nNote: ');
  });

  it('writes records: spec-commands 12, vector 21', async () => {
    const { printed } = await run(['t.json'], true);
    expect(withoutTimes(printed)).toContain(',,template-variable,c,,1\n,,ui,say,  c\n');
    expect(withoutTimes(printed)).toContain(',,template-builder,web,null\n,,ui,say,  web (null)\n');
  });

  it.each([[[]], [['t.json', 'more.json']]])('shows a null builder for %j', async (args) => {
    const { exitCode, printed } = await run(args);
    expect(exitCode).toBe(0);
    expect(printed).toContain('Builders:\n\n  null\n');
  });

  it.each([
    [['none.json'], 1, 'stat none.json: no such file or directory'],
    [['-nope', 't.json'], 1, 'flag provided but not defined: -nope'],
    [['-var', 'x', 't.json'], 1, "no '=' value in arg: x"],
    [['-h'], 0, 'Usage: image-build inspect [options] [TEMPLATE]'],
    [['x.pkr.hcl'], 1, 'x.pkr.hcl'],
  ] as const)('ends for %j with %i', async (args, code, text) => {
    const { exitCode, printed } = await run(args);
    expect(exitCode).toBe(code);
    expect(printed).toContain(text);
  });
});
