import { cpSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/cli/cli-host.js';
import { build } from '../../src/cli/commands/build.js';
import { fmt } from '../../src/cli/commands/fmt.js';
import { hcl2Upgrade } from '../../src/cli/commands/hcl2-upgrade.js';
import { validate } from '../../src/cli/commands/validate.js';
import { projectRoot } from '../support/peers-env.js';
import { runCommand } from '../support/read-command.js';
import { makeWorkspace } from '../support/workspace.js';

const KEY = 's3cr3t-key';

/** What a build of an example leaves in it, such as one that the reader of the README ran. */
const MADE = new Set(
  readFileSync(join(projectRoot, '.gitignore'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('examples/'))
    .map((line) => line.replace(/\/$/, '')),
);

/** A copy of the examples, and commands that run beside it. */
function examples() {
  const workspace = makeWorkspace();
  const isOurs = (path: string) => !MADE.has(relative(projectRoot, path));
  cpSync(join(projectRoot, 'examples'), workspace.path('examples'), { recursive: true, filter: isOurs });
  const env = { PATH: process.env['PATH'] ?? '', XDG_STATE_HOME: workspace.path('state') };
  const run = (command: Command, ...args: readonly string[]) =>
    runCommand(command, args, { cwd: workspace.folder, env });
  return { ...workspace, run };
}

describe('the examples', () => {
  it.each([
    [['examples/hello/hello.json']],
    [['-var', `site_key=${KEY}`, 'examples/hcl2-web']],
    [['-var', 'aws_region=us-east-1', 'examples/web-server/web-server.json']],
    [['-var', 'aws_region=us-east-1', 'examples/web-server-site/web-server-site.json']],
  ])('are valid: %j', async (args) => {
    const { exitCode, printed } = await examples().run(validate, ...args);
    expect(printed).toBe('The configuration is valid.\n');
    expect(exitCode).toBe(0);
  });
});

describe('examples/hcl2-web', () => {
  it('makes its image, in a cloud that is played', async () => {
    const { run, read } = examples();
    const args = ['-color=false', '-sandbox-machines=none', '-var', `site_key=${KEY}`, '-var', 'release=1.2'];
    const { exitCode, printed } = await run(build, ...args, 'examples/hcl2-web');
    expect(exitCode, printed).toBe(4); // provisioners need a machine
    expect(printed).toMatch(/AMI: ami-[0-9a-f]{17}\n/);
    expect(printed).toMatch(/Adding tag: "Base": "amzn2-ami-hvm-2\.0\.\d+\.1-x86_64-gp2"\n/);
    expect(printed).toContain('site.amazon-ebs.web (shell-local): amazon-ebs web of 1.2 is done\n');
    expect(printed).not.toContain(KEY);
    const { builds } = JSON.parse(read('examples/hcl2-web/manifest.json'));
    expect(builds).toHaveLength(2);
    expect(builds).toContainEqual(
      expect.objectContaining({ name: 'check', artifact_id: 'Null', custom_data: { release: '1.2' } }),
    );
    expect(builds).toContainEqual(
      expect.objectContaining({ name: 'web', artifact_id: expect.stringMatching(/^us-east-1:ami-/) }),
    );
  });

  it('builds its null part alone, picked by a glob', async () => {
    const { run } = examples();
    const args = ['-color=false', '-sandbox-machines=none', '-only=site.null.*', '-var', `site_key=${KEY}`];
    const { printed } = await run(build, ...args, 'examples/hcl2-web');
    expect(printed).toContain('--> site.null.check: Did not export anything. This is the null builder\n');
    expect(printed).not.toContain('site.amazon-ebs.web');
  });

  it('refuses a release that its rule does not allow, at its place', async () => {
    const { run } = examples();
    const { exitCode, printed } = await run(
      validate,
      '-var',
      'release=A B',
      '-var',
      `site_key=${KEY}`,
      'examples/hcl2-web',
    );
    expect(exitCode).toBe(1);
    expect(printed).toContain('A release has lower-case letters, digits and dots.');
    expect(printed).toContain('var.release is "A B"');
  });

  it('is formatted', async () => {
    expect((await examples().run(fmt, '-check', 'examples/hcl2-web')).exitCode).toBe(0);
  });
});

describe('examples/hello', () => {
  it('builds the same after its upgrade to HCL2', async () => {
    const { run, read } = examples();
    const upgraded = await run(hcl2Upgrade, 'examples/hello/hello.json');
    expect(upgraded.exitCode, upgraded.printed).toBe(0);
    const { exitCode, printed } = await run(build, '-var', 'greeting=Hi', 'examples/hello/hello.json.pkr.hcl');
    expect(exitCode, printed).toBe(0);
    expect(read('examples/hello/out/page.html')).toBe('<h1>Hi</h1>\n');
  });
});
