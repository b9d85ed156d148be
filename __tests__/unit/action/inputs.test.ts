import { describe, expect, it } from 'vitest';
import { readInputs } from '../../../src/action/inputs.js';

const get = (values: Readonly<Record<string, string>>) => (name: string) => values[name] ?? '';

describe('readInputs', () => {
  it('reads all inputs, with paths made absolute', () => {
    const inputs = readInputs(
      get({
        command: 'build',
        template: ' images/web.json ',
        variables: 'a=1',
        'secret-variables': 'b=2',
        'variable-files': 'one.json\n two.json \n',
        only: 'web, db\nextra',
        'parallel-builds': '2',
        force: 'true',
        timeout: '1h30m',
        'working-directory': 'sub',
        'on-error': 'abort',
        'on-publish-failure': 'rollback',
        lease: '2h',
      }),
      '/work/space',
    );
    expect(inputs).toEqual({
      command: 'build',
      template: 'images/web.json',
      variables: [{ name: 'a', value: '1', origin: 'input variables, line 1' }],
      secretVariables: [{ name: 'b', value: '2', origin: 'input secret-variables, line 1' }],
      variableFiles: ['one.json', 'two.json'],
      only: ['web', 'db', 'extra'],
      except: [],
      onError: 'abort',
      onPublishFailure: 'rollback',
      lease: 7_200_000,
      parallelBuilds: 2,
      force: true,
      timeout: 5_400_000,
      workingDirectory: '/work/space/sub',
      sandbox: undefined,
      sweep: true,
      regions: [],
      repository: [],
      dryRun: true,
      githubToken: '',
    });
  });

  it('reads how a sandbox is to be, with paths in the working directory', () => {
    const values = { template: 't.json', 'working-directory': 'sub', sandbox: 'true' };
    expect(readInputs(get(values), '/w').sandbox).toEqual({
      network: 'isolated',
      layer: undefined,
      buckets: undefined,
      foreignImages: new Map(),
    });
    const more = {
      ...values,
      'sandbox-network': 'host',
      'sandbox-layer': 'stubs',
      'sandbox-s3': '/data/s3',
      'sandbox-images': 'ami-1=debian-12-*\nami-2',
    };
    expect(readInputs(get(more), '/w').sandbox).toEqual({
      network: 'host',
      layer: '/w/sub/stubs',
      buckets: '/data/s3',
      foreignImages: new Map([
        ['ami-1', 'debian-12-*'],
        ['ami-2', 'amzn2-ami-hvm-*-x86_64-gp2'],
      ]),
    });
    expect(readInputs(get({ ...more, sandbox: 'false' }), '/w').sandbox).toBeUndefined();
    const wrong = { ...values, 'sandbox-network': 'none' };
    expect(() => readInputs(get(wrong), '/w')).toThrow("input sandbox-network: 'none' is not one of isolated, host");
  });

  it('reads what a sweep takes, which needs no template', () => {
    const values = { command: 'sweep', regions: 'us-east-1, eu-west-1', repository: 'o/a\no/b', 'dry-run': 'false' };
    expect(readInputs(get(values), '/w')).toMatchObject({
      command: 'sweep',
      template: '',
      regions: ['us-east-1', 'eu-west-1'],
      repository: ['o/a', 'o/b'],
      dryRun: false,
    });
    expect(readInputs(get({ command: 'sweep', regions: 'all' }), '/w').regions).toBe('all');
    expect(readInputs(get({ template: 't.json', sweep: 'false' }), '/w').sweep).toBe(false);
    expect(() => readInputs(get({ command: 'sweep', 'dry-run': 'no' }), '/w')).toThrow('input dry-run');
  });

  it('gives an input that is empty its default', () => {
    const inputs = readInputs(get({ template: 't.json' }), '/w');
    expect(inputs).toMatchObject({
      command: 'build',
      onError: 'cleanup',
      parallelBuilds: 0,
      force: false,
      timeout: undefined,
      workingDirectory: '/w',
    });
  });

  it.each(['build', 'validate', 'inspect', 'fix'] as const)('takes the command %s', (command) => {
    expect(readInputs(get({ command, template: 't.json' }), '/w').command).toBe(command);
  });

  it('reports every problem at once, by input', () => {
    const values = { command: 'destroy', 'on-error': 'ask', 'parallel-builds': '-1', force: 'yes', timeout: 'soon' };
    let message = '';
    try {
      readInputs(get(values), '/w');
    } catch (error) {
      message = String(error);
    }
    for (const input of ['template', 'command', 'on-error', 'parallel-builds', 'force', 'timeout']) {
      expect(message).toContain(`input ${input}:`);
    }
  });
});
