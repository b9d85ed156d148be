import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { runAction } from '../../support/runner/run-action.js';
import type { RunActionOptions } from '../../support/runner/types.js';

let actionDir: string;

beforeEach(() => {
  actionDir = mkdtempSync(join(tmpdir(), 'action-'));
  mkdirSync(join(actionDir, 'dist'));
});
afterEach(() => rmSync(actionDir, { recursive: true, force: true }));

const manifest = `
name: Fixture
inputs:
  image-id: { description: an id, default: none }
  account: { description: an account, default: 012345678901 }
  force: { description: a flag, default: True }
  github-token: { description: a token, default: '\${{ github.token }}' }
  empty: { description: nothing }
runs: { using: node24, main: dist/main.cjs, post: dist/post.cjs, post-if: always() }
`;

const prelude = `
const fs = require('node:fs');
const put = (name, text) => fs.appendFileSync(process.env[name], text);
const wait = () => setInterval(() => {}, 1000);
`;

/** Runs an action whose main (and post) are these few lines of JavaScript. */
function run(main: string, options: Partial<RunActionOptions> & { readonly post?: string } = {}) {
  writeFileSync(join(actionDir, 'action.yml'), manifest);
  writeFileSync(join(actionDir, 'dist', 'main.cjs'), prelude + main);
  writeFileSync(join(actionDir, 'dist', 'post.cjs'), prelude + (options.post ?? ''));
  return runAction({ actionDir, limit: 20_000, ...options });
}

describe('the process', () => {
  it('gets one argument, the workspace as directory, no terminal and an empty stdin', async () => {
    using done = await run(`
      let read = '';
      process.stdin.on('data', (chunk) => { read += chunk; });
      process.stdin.on('end', () => console.log(JSON.stringify({
        argv: process.argv.slice(1), cwd: process.cwd(), read, tty: String(process.stdout.isTTY) })));
    `);
    expect(JSON.parse(done.stdout)).toEqual({
      argv: [join(actionDir, 'dist', 'main.cjs')],
      cwd: realpathSync(done.workspace),
      read: '',
      tty: 'undefined',
    });
  });

  it('runs on Node 24', async () => {
    using done = await run('console.log(process.versions.node)');
    expect(done.stdout).toMatch(/^24\./);
  });

  it('gets an environment made from nothing', async () => {
    using done = await run('console.log(JSON.stringify(process.env))', { env: { MINE: '1', GITHUB_SHA: 'ours' } });
    const env: Record<string, string> = JSON.parse(done.stdout);
    expect(env['VITEST']).toBeUndefined();
    expect(env).toMatchObject({ MINE: '1', GITHUB_ACTIONS: 'true', CI: 'true', RUNNER_OS: 'Linux' });
    expect(env['GITHUB_SHA']).toMatch(/^1{40}$/);
    expect(env['GITHUB_TOKEN']).toBeUndefined();
    expect(env['HOME']).not.toBe(process.env['HOME']);
    expect(JSON.stringify(env)).toBe(JSON.stringify(done.env));
  });

  it('can lack what a degraded runner lacks', async () => {
    using done = await run(`console.log('summary' + process.env.GITHUB_STEP_SUMMARY)`, {
      overrides: { GITHUB_STEP_SUMMARY: undefined },
    });
    expect(done.stdout).toBe('summaryundefined\n');
  });
});

describe('inputs', () => {
  const show = `console.log(JSON.stringify(Object.fromEntries(Object.entries(process.env).filter(([k]) => k.startsWith('INPUT_')))))`;

  it('gives every declared input, defaults as the YAML reader of the runner leaves them', async () => {
    using done = await run(show);
    expect(JSON.parse(done.stdout)).toEqual({
      'INPUT_IMAGE-ID': 'none',
      INPUT_ACCOUNT: '12345678901',
      INPUT_FORCE: 'true',
      'INPUT_GITHUB-TOKEN': expect.stringMatching(/^ghs_/),
      INPUT_EMPTY: '',
    });
  });

  it('keeps a given empty value, passes undeclared inputs on, and warns of them', async () => {
    using done = await run(show, { inputs: { 'Image-Id': '', 'my thing': ' x\n' } });
    expect(JSON.parse(done.stdout)).toMatchObject({ 'INPUT_IMAGE-ID': '', INPUT_MY_THING: ' x\n' });
    expect(done.annotations).toEqual([
      {
        level: 'warning',
        message:
          "Unexpected input(s) 'my thing', valid inputs are ['image-id', 'account', 'force', 'github-token', 'empty']",
        byRunner: true,
      },
    ]);
  });
});

describe('command files', () => {
  it('reads outputs, state, environment, paths and summary after the end', async () => {
    using done = await run(`
      put('GITHUB_OUTPUT', 'image-id=ami-1\\nlist<<E\\n[1,\\n2]\\nE\\n');
      put('GITHUB_STATE', 'Journal=/x\\n');
      put('GITHUB_ENV', 'A=1\\nNODE_OPTIONS=--x\\n');
      put('GITHUB_PATH', '/one\\n/two\\n');
      put('GITHUB_STEP_SUMMARY', '# built\\n');
    `);
    expect(done).toMatchObject({
      result: 'success',
      outputs: { 'image-id': 'ami-1', list: '[1,\n2]' },
      state: { Journal: '/x' },
      exportedEnv: { A: '1' },
      addedPaths: ['/one', '/two'],
      summary: '# built\n',
    });
    expect(done.annotations.map((annotation) => annotation.message)).toEqual([
      "Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
    ]);
  });

  it('keeps the pairs before a bad line, and fails the step', async () => {
    using done = await run(`put('GITHUB_OUTPUT', 'a=1\\nbroken\\nb=2\\n')`);
    expect(done).toMatchObject({ result: 'failure', exitCode: 0, outputs: { a: '1' } });
    expect(done.annotations.map((annotation) => annotation.message)).toEqual([
      "Unable to process file command 'output' successfully.",
      "Invalid format 'broken'",
    ]);
  });

  it('compares names without case, and lets the last value win', async () => {
    using done = await run(`put('GITHUB_OUTPUT', 'a=2\\nA=3\\n')`);
    expect(done.outputs).toEqual({ a: '3' });
  });

  it('drops the outputs of a step without id', async () => {
    using done = await run(`put('GITHUB_OUTPUT', 'a=2\\n')`, { stepId: null });
    expect(done).toMatchObject({ result: 'success', outputs: {} });
  });

  it('uploads no summary over 1 MiB, without failing the step', async () => {
    using done = await run(`put('GITHUB_STEP_SUMMARY', 'x'.repeat(1048577))`);
    expect(done).toMatchObject({ result: 'success', summary: '', annotations: [{ level: 'error', byRunner: true }] });
  });
});

describe('commands', () => {
  /** Prints these lines. */
  const print = (...lines: readonly string[]) =>
    `process.stdout.write(${JSON.stringify(lines.map((line) => `${line}\n`).join(''))})`;

  it('takes commands out of the log and lets the deprecated ones work', async () => {
    using done = await run(
      print('hello', '::set-output name=a::1', 'x ##[save-state name=Key;]v', '::group::G', '::endgroup::'),
    );
    expect(done.log).toEqual(['hello', '##[group]G', '##[endgroup]']);
    expect(done).toMatchObject({ outputs: { a: '1' }, state: { Key: 'v' }, result: 'success' });
    expect(done.commands.map((command) => command.command)).toEqual(['set-output', 'save-state', 'group', 'endgroup']);
  });

  it.each([
    '::set-env name=A::1',
    '::add-path::/evil',
    '::set-output::no name',
    '::echo::maybe',
    '::stop-commands::error',
    '::add-matcher::/no/such/file.json',
  ])('fails the step for %s', async (line) => {
    using done = await run(print(line));
    expect(done).toMatchObject({ result: 'failure', exitCode: 0 });
    expect(done.annotations[0]?.message).toBe(`Unable to process command '${line}' successfully.`);
  });

  it('prints commands while they are stopped, in both grammars, until the token', async () => {
    using done = await run(
      print('::stop-commands::tok-1234', '::set-output name=a::1', '##[error]x', '::TOK-1234::', '::warning::w'),
    );
    expect(done.log).toEqual(['::set-output name=a::1', '##[error]x', '##[warning]w']);
    expect(done.outputs).toEqual({});
  });

  it('masks log, annotation messages and summary, but not titles and outputs', async () => {
    using done = await run(
      `${print('::add-mask::s3cr3t', 'a s3cr3t', '::error title=s3cr3t::the s3cr3t')}
       put('GITHUB_STEP_SUMMARY', 's3cr3t czNjcjN0');
       put('GITHUB_OUTPUT', 'o=s3cr3t\\n')`,
    );
    expect(done.log).toEqual(['a ***', '##[error]the ***']);
    expect(done.annotations).toEqual([{ level: 'error', message: 'the ***', title: 's3cr3t' }]);
    expect(done.summary).toBe('*** ***');
    expect(done.outputs).toEqual({ o: 's3cr3t' });
    expect(done.mask('s3cr3t')).toBe('***');
  });

  it('masks the secrets of the job from the start', async () => {
    using done = await run(print('pass word, cGFzcyB3b3Jk'), { secrets: ['pass word'] });
    expect(done.log).toEqual(['***, ***']);
    expect(done.rawLog).toEqual(['pass word, cGFzcyB3b3Jk']);
  });

  it('shows debug lines only in debug mode', async () => {
    using quiet = await run(print('::debug::a%0Ab'));
    using loud = await run(print('::debug::a%0Ab'), { debug: true });
    expect([quiet.log, loud.log]).toEqual([[], ['##[debug]a', '##[debug]b']]);
    expect([quiet.env['RUNNER_DEBUG'], loud.env['RUNNER_DEBUG']]).toEqual([undefined, '1']);
  });

  it.each([
    ['::error endLine=9,col=2::m', { line: '9', endLine: '9', col: '2' }],
    ['::error file=f,line=1,endLine=3,col=2::m', { file: 'f', line: '1', endLine: '3' }],
    ['::error col=2,endColumn=3::m', {}],
    ['::error line=3,endLine=1::m', {}],
    ['::error line=3,endColumn=4::m', { line: '3', col: '4', endColumn: '4' }],
    ['::error line=3,col=5,endColumn=4::m', { line: '3' }],
  ])('repairs the places of %s', async (line, places) => {
    using done = await run(print(line));
    expect(done.annotations).toEqual([{ level: 'error', message: 'm', ...places }]);
  });

  it('keeps ten annotations of a level, cuts messages, and makes files relative to the workspace', async () => {
    using done = await run(`
      for (let n = 0; n < 12; n += 1) console.log('::warning::' + n);
      console.log('::notice file=' + process.cwd() + '/a/b.json::' + 'x'.repeat(5000));
    `);
    expect(done.annotations.filter((annotation) => annotation.level === 'warning')).toHaveLength(10);
    expect(done.annotations.at(-1)).toMatchObject({ level: 'notice', file: 'a/b.json', message: 'x'.repeat(4096) });
    expect(done.log).toHaveLength(13);
  });

  it('reads both pipes alike', async () => {
    using done = await run(`console.error('::set-output name=a::1'); console.log('out')`);
    expect(done).toMatchObject({ outputs: { a: '1' }, stderr: '::set-output name=a::1\n', stdout: 'out\n' });
  });
});

describe('result and cancellation', () => {
  it.each([
    ['process.exitCode = 0', 'success', 0],
    ['process.exitCode = 3', 'failure', 3],
    ['throw new Error("x")', 'failure', 1],
    [`console.log('::error::only a message')`, 'success', 0],
    [`process.kill(process.pid, 'SIGKILL')`, 'failure', 137],
  ] as const)('%s gives %s', async (main, result, exitCode) => {
    using done = await run(main);
    expect(done).toMatchObject({ result, exitCode });
  });

  it('cancels with SIGINT, and still reads what was written', async () => {
    using done = await run(
      `process.on('SIGINT', () => { put('GITHUB_OUTPUT', 'a=1\\n'); clearInterval(timer); });
       const timer = wait(); console.log('ready');`,
      { cancel: { when: /^ready$/ } },
    );
    expect(done).toMatchObject({ result: 'cancelled', exitCode: 0, signals: ['SIGINT'], outputs: { a: '1' } });
    expect(done.annotations).toEqual([{ level: 'error', message: 'The operation was canceled.', byRunner: true }]);
  });

  it('climbs the whole ladder for a process that does not go', async () => {
    using done = await run(
      `process.on('SIGINT', () => console.log('int')); process.on('SIGTERM', () => console.log('term')); wait(); console.log('ready');`,
      { cancel: { when: /^ready$/, scale: 0.5, kind: 'timeout' } },
    );
    expect(done).toMatchObject({ result: 'failure', exitCode: 137, signals: ['SIGINT', 'SIGTERM', 'SIGKILL'] });
    expect(done.log).toEqual(['ready', 'int', 'term']);
    expect(done.annotations[0]?.message).toBe("The action 'Fixture' has timed out after 1 minutes.");
  });

  it('ends a process without a listener by the first signal', async () => {
    using done = await run(`wait(); console.log('ready');`, { cancel: { when: /^ready$/ } });
    expect(done).toMatchObject({ result: 'cancelled', exitCode: 130, signals: ['SIGINT'] });
  });

  it('sees a kill -9 as a failure, not as a cancellation', async () => {
    using done = await run(`wait(); console.log('ready');`, { cancel: { when: /^ready$/, signal: 'SIGKILL' } });
    expect(done).toMatchObject({ result: 'failure', exitCode: 137, annotations: [] });
  });

  it('rejects, showing the output, when the process outlives the limit of the test', async () => {
    await expect(run(`wait(); console.log('stuck here');`, { limit: 5_000 })).rejects.toThrow(/stuck here/);
  });
});

describe('pipes', () => {
  it('delivers everything to a slow reader when the process does not call exit', async () => {
    using done = await run(`process.stdout.write('x'.repeat(300000) + '\\nlast\\n'); process.exitCode = 2;`, {
      readDelay: 500,
    });
    expect(done).toMatchObject({ exitCode: 2 });
    expect(done.rawLog.at(-1)).toBe('last');
  });

  it('replays a reader that went away', async () => {
    const main = (listeners: string) => `${listeners}
      console.log('ready');
      const timer = setInterval(() => process.stdout.write('after'), 50);`;
    const goOn = `process.stdout.on('error', () => { clearInterval(timer); put('GITHUB_OUTPUT', 'cleaned=yes\\n'); });`;
    using careless = await run(main(''), { closePipesAt: /^ready$/ });
    using careful = await run(main(goOn), { closePipesAt: /^ready$/ });
    expect(careless).toMatchObject({ exitCode: 1, outputs: {} });
    expect(careful).toMatchObject({ exitCode: 0, outputs: { cleaned: 'yes' } });
  });
});

describe('post', () => {
  const main = `put('GITHUB_STATE', 'runId=7\\n'); put('GITHUB_ENV', 'LATER=yes\\n'); put('GITHUB_PATH', '/added\\n');`;
  const post = `console.log(JSON.stringify({ state: process.env.STATE_runId, input: process.env['INPUT_IMAGE-ID'],
    later: process.env.LATER, path: process.env.PATH.split(':')[0] })); put('GITHUB_OUTPUT', 'late=1\\n');`;

  it('gets the state of main, inputs evaluated again, and what main gave to later steps', async () => {
    using done = await run(main, { inputs: { 'image-id': 'first' }, post });
    const after = await done.post({ inputs: { 'image-id': 'second' } });
    expect(JSON.parse(after.stdout)).toEqual({ state: '7', input: 'second', later: 'yes', path: '/added' });
    expect(after.outputs).toEqual({});
    expect(after.env['GITHUB_OUTPUT']).not.toBe(done.env['GITHUB_OUTPUT']);
    expect(existsSync(done.env['GITHUB_OUTPUT'] ?? '')).toBe(true);
  });

  it.each([
    ['crashed', 'throw new Error()', {}],
    ['was cancelled', `wait(); console.log('ready');`, { cancel: { when: /^ready$/ } }],
  ])('runs when main %s', async (_what, rest, options) => {
    using done = await run(main + rest, { ...options, post });
    expect(JSON.parse((await done.post()).stdout)).toMatchObject({ state: '7' });
  });

  it('has command state of its own, and the masks of main', async () => {
    using done = await run(`console.log('::add-mask::hidden-thing'); console.log('::stop-commands::never-resumed');`, {
      post: `console.log('::warning::hidden-thing')`,
    });
    expect((await done.post()).log).toEqual(['##[warning]***']);
  });
});
