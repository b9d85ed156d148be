import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { runAction } from '../support/runner/run-action.js';
import { type StagedAction, stageAction } from '../support/runner/stage-action.js';
import type { ActionRun } from '../support/runner/types.js';

const NULL = { type: 'null', communicator: 'none' };
const FILE = { type: 'file', target: 'out.txt', content: 'hello' };

let staged: Readonly<Record<'checkout' | 'alone', StagedAction>>;
let workspace: string;
let runs: ActionRun[];

beforeAll(() => {
  staged = { checkout: stageAction('checkout'), alone: stageAction('alone') };
});
afterAll(() => {
  for (const action of Object.values(staged)) action[Symbol.dispose]();
});
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'workspace-'));
  runs = [];
});
afterEach(() => {
  for (const run of runs) run[Symbol.dispose]();
  rmSync(workspace, { recursive: true, force: true });
});

type Options = Partial<Parameters<typeof runAction>[0]>;

async function run(
  template: unknown,
  inputs: Readonly<Record<string, string>> = {},
  options: Options = {},
): Promise<ActionRun> {
  const text = typeof template === 'string' ? template : JSON.stringify(template, null, 2);
  writeFileSync(join(workspace, 't.json'), text);
  const result = await runAction({
    actionDir: staged.alone.actionDir,
    workspace,
    inputs: { template: 't.json', ...inputs },
    ...options,
  });
  runs.push(result);
  return result;
}

const HCL = `
variable "who" {
  type = string
}
variable "key" {}
source "file" "web" {
  content = "hello \${var.who} from \${source.name}"
  target  = "out.txt"
}
build {
  name    = "b"
  sources = ["source.file.web"]
  post-processor "shell-local" {
    inline = ["echo \${var.key}"]
  }
}
`;

const shellLocal = (...inline: string[]) => ({ type: 'shell-local', inline });

describe('the action, started as the runner does', () => {
  it.each(['checkout', 'alone'] as const)('builds and gives outputs, summary and manifest (%s)', async (kind) => {
    const template = { variables: { who: 'you' }, builders: [{ ...FILE, content: 'hello {{user `who`}}' }] };
    const result = await run(template, { variables: 'who=world' }, { actionDir: staged[kind].actionDir });
    expect(result.result, result.log.join('\n')).toBe('success');
    expect(readFileSync(join(workspace, 'out.txt'), 'utf8')).toBe('hello world');
    expect(result.outputs).toMatchObject({ 'image-id': '', 'image-name': '', 'tfvars-path': '' });
    expect(JSON.parse(result.outputs['images'] ?? '')).toMatchObject([
      { build: 'file', builder: 'file', 'artifact-id': 'File' },
    ]);
    const manifest = JSON.parse(readFileSync(result.outputs['manifest-path'] ?? '', 'utf8'));
    expect(manifest.builds).toMatchObject([
      { name: 'file', builder_type: 'file', artifact_id: 'File', files: [{ name: 'out.txt', size: 11 }] },
    ]);
    expect(result.summary).toContain('| file | succeeded |');
    const post = await result.post();
    expect(post.result).toBe('success');
  });

  it('builds an HCL2 folder', async () => {
    mkdirSync(join(workspace, 'images'));
    writeFileSync(join(workspace, 'images', 'web.pkr.hcl'), HCL);
    const inputs = { template: 'images', variables: 'who=world', 'secret-variables': 'key=hunter22' };
    const result = await run('{}', inputs);
    expect(result.result, result.log.join('\n')).toBe('success');
    expect(readFileSync(join(workspace, 'out.txt'), 'utf8')).toBe('hello world from web');
    expect(JSON.parse(result.outputs['images'] ?? '')).toMatchObject([{ build: 'b.file.web', builder: 'file' }]);
    expect(result.log.join('\n')).not.toContain('hunter22');
    expect(result.summary).toContain('| b.file.web | succeeded |');
  });

  it('puts the problems of an HCL2 template on its lines', async () => {
    mkdirSync(join(workspace, 'images'));
    writeFileSync(join(workspace, 'images', 'web.pkr.hcl'), HCL.replace('content', 'contnt'));
    const inputs = {
      template: 'images',
      variables: 'who=world',
      'secret-variables': 'key=hunter22',
      command: 'validate',
    };
    const { annotations } = await run('{}', inputs);
    expect(annotations.filter(({ file }) => file === 'images/web.pkr.hcl')).toMatchObject([
      { level: 'error', message: expect.stringContaining('Did you mean "content"?') },
    ]);
  });

  it('puts the problems of a template on its lines, and fails once', async () => {
    const result = await run({ builders: [{ ...NULL, comunicator: 'ssh' }] }, { command: 'validate' });
    expect(result.result).toBe('failure');
    const onTemplate = result.annotations.filter((annotation) => annotation.file === 't.json');
    expect(onTemplate).toMatchObject([{ level: 'error', title: 'Template error', line: '6' }]);
    expect(onTemplate[0]?.message).toContain('comunicator');
    expect(result.annotations.filter((annotation) => annotation.file === undefined)).toHaveLength(1);
  });

  it('validates', async () => {
    const result = await run({ builders: [NULL] }, { command: 'validate' });
    expect(result.result).toBe('success');
    expect(result.log).toContain('The configuration is valid.');
  });

  it('inspects: the log and the summary show what the template names, secrets masked', async () => {
    const template = {
      variables: { pw: 'hunter2' },
      'sensitive-variables': ['pw'],
      builders: [{ ...NULL, name: 'web' }],
    };
    const result = await run(template, { command: 'inspect' });
    expect(result.result, result.log.join('\n')).toBe('success');
    expect(result.log).toContain('  web (null)');
    expect(result.log.join('\n')).not.toContain('hunter2');
    expect(result.summary).toContain('| web | null |');
    expect(result.summary).toContain('| pw | &lt;sensitive&gt; |');
  });

  it.each([
    [{ builders: [{ type: 'qemu', disk_size: 5000 }] }, 'success', 'The template is outdated'],
    [{ builders: [NULL] }, 'success', 'The template is up to date'],
    [{ builders: [] }, 'failure', 'The template cannot be fixed'],
  ])('fixes %j', async (template, outcome, verdict) => {
    const result = await run(template, { command: 'fix' });
    expect(result.result).toBe(outcome);
    expect(result.summary).toContain(verdict);
    expect(result.log).toContain(`  "builders": [${template.builders.length === 0 ? ']' : ''}`);
    expect(readFileSync(join(workspace, 't.json'), 'utf8')).toBe(JSON.stringify(template, null, 2));
  });

  it.each([
    [{ template: '' }, 'input template'],
    [{ command: 'destroy' }, 'input command'],
    [{ variables: 'no assignment here' }, 'input variables: line 1'],
    [{ variables: 'undeclared=1' }, 'undeclared'],
    [{ template: 'absent.json' }, 'absent.json: no such file or directory'],
    [{ 'working-directory': 'nowhere' }, 'no such file or directory'],
  ])('refuses %j with one clear error', async (inputs, message) => {
    const result = await run({ builders: [NULL] }, inputs);
    expect(result.result).toBe('failure');
    expect(result.annotations.map((annotation) => annotation.message).join('\n')).toContain(message);
    expect(result.commands.filter((command) => command.command === 'error').length).toBeLessThanOrEqual(2);
  });

  it('writes the outputs of the builds that succeeded when another fails', async () => {
    const template = {
      builders: [FILE, { ...NULL, name: 'bad' }],
      provisioners: [{ ...shellLocal('exit 3'), only: ['bad'] }],
    };
    const result = await run(template);
    expect(result.result).toBe('failure');
    expect(JSON.parse(result.outputs['images'] ?? '')).toMatchObject([{ build: 'file' }]);
    expect(result.summary).toContain('1 of 2 succeeded, 1 failed');
  });

  it('masks secrets in every encoding, and never shows them', async () => {
    const secret = 's3cr3t/v+lue=!';
    const encodings = [
      secret,
      Buffer.from(secret).toString('base64'),
      Buffer.from(secret).toString('base64url'),
      Buffer.from(secret).toString('hex'),
      encodeURIComponent(secret),
    ];
    const template = {
      variables: { token: null },
      builders: [NULL],
      provisioners: [shellLocal(...encodings.map((text) => `echo 'x ${text} y'`))],
    };
    const result = await run(template, { 'secret-variables': `token=${secret}` });
    expect(result.result, result.log.join('\n')).toBe('success');
    for (const text of encodings) expect(result.log.join('\n')).not.toContain(text);
    const written = [...Object.values(result.outputs), ...Object.values(result.state), result.summary].join('\n');
    for (const text of encodings) expect(written).not.toContain(text);
  });

  it('lets nothing that a script prints act as a workflow command', async () => {
    const attacks = [
      '::set-output name=image-id::ami-evil',
      '  ::error::forged',
      'x ##[set-output name=image-id;]ami-evil',
      '##[add-mask]hello',
      '::save-state name=journal::/etc/passwd',
      '::set-env name=PATH::/evil',
      '::stop-commands::token1234',
      '::add-matcher::/tmp/x.json',
    ];
    const script = [
      ...attacks.map((line) => `printf '%s\\n' '${line}'`),
      `printf 'progress\\r::set-output name=image-id::ami-evil\\n'`,
    ];
    const result = await run({ builders: [NULL], provisioners: [shellLocal(...script)] });
    expect(result.result).toBe('success');
    const known = new Set(['group', 'endgroup', 'debug', 'add-mask']);
    expect(result.commands.filter(({ command }) => !known.has(command))).toEqual([]);
    expect(result.outputs['image-id']).toBe('');
    expect(result.state['journal']).not.toBe('/etc/passwd');
    expect(result.exportedEnv).toEqual({});
  });

  it('groups the log of one build by phase; several builds have prefixed lines', async () => {
    const one = await run({ builders: [NULL], provisioners: [shellLocal('echo hi')] });
    expect(one.commands.map(({ command }) => command)).toContain('group');
    const two = await run({ builders: [NULL, { ...NULL, name: 'other' }], provisioners: [shellLocal('echo hi')] });
    expect(two.commands.map(({ command }) => command)).not.toContain('group');
    expect(two.log.filter((line) => /==> .*: hi$/.test(line))).toHaveLength(2);
  });

  it('ends soon after a cancel, runs post, and saved its state before it began', async () => {
    const template = { builders: [NULL], provisioners: [shellLocal('echo started', 'sleep 60')] };
    const result = await run(template, {}, { cancel: { when: /started/ } });
    expect(result.result).toBe('cancelled');
    expect(result.signals).toEqual(['SIGINT']);
    expect(result.state['journal']).toMatch(/image-build-.*\.journal$/);
    expect((await result.post()).result).toBe('success');
  });

  it('cancels by itself when the input timeout is over', async () => {
    const result = await run({ builders: [NULL], provisioners: [shellLocal('sleep 60')] }, { timeout: '1s' });
    expect(result.result).toBe('failure');
    expect(result.log.join('\n')).toContain('timeout');
  });

  it('has a post step that is content without state', async () => {
    const result = await run({ builders: [NULL] }, { command: 'validate' });
    const post = await result.post({ inputs: {} });
    expect(post.result).toBe('success');
    expect(post.annotations).toEqual([]);
  });

  it('delivers everything to a slow reader', async () => {
    const template = {
      builders: [NULL],
      provisioners: [shellLocal('i=0; while [ $i -lt 4000 ]; do echo "line $i of the output"; i=$((i+1)); done')],
    };
    const result = await run(template, {}, { readDelay: 1500 });
    expect(result.result).toBe('success');
    expect(result.log.some((line) => line.includes('line 3999 of the output'))).toBe(true);
  });

  it('goes on when the reader of its output is gone', async () => {
    const template = {
      builders: [FILE],
      provisioners: [shellLocal('echo now', 'sleep 1', 'echo after', 'touch done.txt')],
    };
    const result = await run(template, {}, { closePipesAt: /now/ });
    expect(readFileSync(join(workspace, 'done.txt'), 'utf8')).toBe('');
    expect(result.exitCode).toBe(0);
  });

  it('works without an id, without a summary file, and twice at once', async () => {
    const runnerTemp = mkdtempSync(join(tmpdir(), 'temp-'));
    const template = { builders: [NULL], provisioners: [shellLocal('sleep 1')] };
    const options: Options = { runnerTemp, stepId: null, overrides: { GITHUB_STEP_SUMMARY: undefined } };
    const both = await Promise.all([run(template, {}, options), run(template, {}, options)]);
    expect(both.map((one) => one.result)).toEqual(['success', 'success']);
    rmSync(runnerTemp, { recursive: true, force: true });
  });
});
