import { describe, expect, it } from 'vitest';
import type { Command } from '../../../../src/cli/cli-host.js';
import { build } from '../../../../src/cli/commands/build.js';
import { init } from '../../../../src/cli/commands/init.js';
import { validate } from '../../../../src/cli/commands/validate.js';
import { runCommand } from '../../../support/read-command.js';
import { makeWorkspace } from '../../../support/workspace.js';

const FILES = {
  'main.pkr.hcl': `
packer {
  required_version = ">= 1.7"
}
build {
  name    = "b"
  sources = ["source.null.one"]
  source "file.page" {
    name = "index"
  }
  provisioner "shell-local" {
    only   = ["null.one"]
    inline = [for word in local.words : "echo \${word} \${var.token} \${base64encode(var.token)} \${build.ID}"]
  }
  post-processors {
    post-processor "manifest" {
      output = "\${source.name}.json"
    }
    post-processor "shell-local" {
      inline = ["echo after \${source.name}"]
    }
  }
}
`,
  'sources.pkr.hcl': `
data "null" "greeting" {
  input = "hello \${var.who}"
}
locals {
  words = split(" ", data.null.greeting.output)
}
source "null" "one" {
  communicator = "none"
}
source "file" "page" {
  target  = "page.txt"
  content = upper(data.null.greeting.output)
}
`,
  'variables.pkr.json':
    '{"variable": {"who": {"type": "string"}, "token": {"default": "hunter22", "sensitive": true}}}',
  'x.auto.pkrvars.hcl': 'who = "you"\n',
};

async function run(command: Command, args: readonly string[], files: Readonly<Record<string, string>> = FILES) {
  const workspace = makeWorkspace();
  for (const [name, text] of Object.entries(files)) workspace.write(`t/${name}`, text);
  const { exitCode, printed } = await runCommand(command, args, {
    cwd: workspace.folder,
    env: { PATH: process.env['PATH'] ?? '', XDG_STATE_HOME: workspace.folder },
  });
  return { exitCode, printed, workspace };
}

describe('image-build with an HCL2 folder', () => {
  it('builds', async () => {
    const { exitCode, printed, workspace } = await run(build, ['-color=false', '-parallel-builds=1', 't']);
    expect(exitCode, printed).toBe(0);
    expect(printed).toContain('==> b.null.one: hello <sensitive> <sensitive> Null\n==> b.null.one: you <sensitive>');
    expect(printed).toContain('b.file.index: Running post-processor:  (type manifest)');
    expect(printed).toContain('after index');
    expect(printed).not.toContain('hunter22');
    expect(workspace.read('page.txt')).toBe('HELLO YOU');
    expect(JSON.parse(workspace.read('index.json'))).toMatchObject({
      builds: [{ name: 'page', builder_type: 'file' }],
    });
  });

  it.each([
    [['-only=*.index', 't'], 0, ['page.txt']],
    [['-except=b.*', 't'], 1, []],
  ] as const)('builds what is selected: %j', async (args, code, made) => {
    const { exitCode, workspace } = await run(build, ['-color=false', ...args]);
    expect(exitCode).toBe(code);
    for (const name of made) expect(workspace.read(name)).not.toBe('');
  });

  it('a build that cannot be prepared does not stop the others, but fails the run', async () => {
    const files = { ...FILES, 'sources.pkr.hcl': FILES['sources.pkr.hcl'].replace('communicator', 'comunicator') };
    const { exitCode, printed, workspace } = await run(build, ['-color=false', 't'], files);
    expect(exitCode).toBe(1);
    expect(printed).toContain('Error: Unsupported argument');
    expect(workspace.read('page.txt')).toBe('HELLO YOU');
  });

  it.each([
    [['t'], 0, 'The configuration is valid.'],
    [['-syntax-only', 't'], 0, 'Syntax-only check passed.'],
    [['-evaluate-datasources', 't'], 0, 'The configuration is valid.'],
    [['-use-sequential-evaluation', 't/main.pkr.hcl'], 1, 'Unknown source null.one'],
    [['-var-file=t/extra.pkrvars.hcl', 't'], 0, 'Warning: Undefined variable'],
    [['-var', 'nope=1', 't'], 1, 'Undefined -var variable'],
  ] as const)('validate %j ends with %i', async (args, code, text) => {
    const { exitCode, printed } = await run(validate, args, { ...FILES, 'extra.pkrvars.hcl': 'nope = 1\n' });
    expect(printed.replaceAll(/\u001b\[[\d;]*m/g, '')).toContain(text);
    expect(exitCode).toBe(code);
  });

  it('says no word of undeclared variables when told so', async () => {
    const args = ['-no-warn-undeclared-var', '-var-file=t/extra.pkrvars.hcl', 't'];
    const { printed } = await run(validate, args, { ...FILES, 'extra.pkrvars.hcl': 'nope = 1\n' });
    expect(printed).toBe('The configuration is valid.\n');
  });

  it('init has nothing to install', async () => {
    expect(await run(init, ['t'])).toMatchObject({
      exitCode: 0,
      printed: expect.stringContaining('Nothing to install'),
    });
  });
});
