import { describe, expect, it } from 'vitest';
import { plugins } from '../../../../src/cli/commands/plugins.js';
import { runCommand } from '../../../support/read-command.js';
import { makeWorkspace } from '../../../support/workspace.js';

const HCL = `packer {
  required_plugins {
    amazon = {
      version = ">= 1.2, < 2"
      source  = "github.com/hashicorp/amazon"
    }
  }
}
`;

function run(...args: string[]) {
  const workspace = makeWorkspace();
  workspace.write('t.json', '{"builders":[{"type":"null"}]}');
  workspace.write('t.pkr.hcl', HCL);
  return runCommand(plugins, args, { cwd: workspace.folder });
}

const NOTHING = 'There are no plugins: all components are built in. Nothing was changed.\n';

describe('image-build plugins', () => {
  it.each([
    [['installed'], ''],
    [['install', 'github.com/hashicorp/amazon', 'v1.3.0'], NOTHING],
    [['install', '-force', '-path', 'x', 'github.com/hashicorp/amazon'], NOTHING],
    [['remove', 'github.com/hashicorp/amazon'], NOTHING],
    [['required', 't.json'], ''],
    [['required', 't.pkr.hcl'], 'amazon github.com/hashicorp/amazon ">= 1.2, < 2"\n'],
  ])('%j', async (args, printed) => {
    expect(await run(...args)).toEqual({ exitCode: 0, printed });
  });

  it.each([
    [[], 1, 'Usage: image-build plugins'],
    [['nope'], 1, 'Usage: image-build plugins'],
    [['-h'], 0, 'Usage: image-build plugins'],
    [['install', '-h'], 0, 'Usage: image-build plugins'],
    [['install', '-nope'], 1, 'flag provided but not defined: -nope'],
    [['required'], 1, 'Usage: image-build plugins required TEMPLATE'],
    [['required', 'none.json'], 1, 'no such file or directory'],
  ] as const)('%j ends with %i', async (args, code, text) => {
    const { exitCode, printed } = await run(...args);
    expect(exitCode).toBe(code);
    expect(printed).toContain(text);
  });
});
