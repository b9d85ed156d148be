import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { isLogging, logWriter } from '../../../src/cli/log-writer.js';
import { makeWorkspace } from '../../support/workspace.js';

describe('the log of the command line', () => {
  it.each([
    [undefined, false],
    ['', false],
    ['0', false],
    ['1', true],
  ])('is written when PACKER_LOG is %j: %s', (value, expected) => {
    expect(isLogging(value === undefined ? {} : { PACKER_LOG: value })).toBe(expected);
  });

  it('goes to the end of the file of PACKER_LOG_PATH', () => {
    const workspace = makeWorkspace();
    workspace.write('log', 'before\n');
    logWriter({ PACKER_LOG: '1', PACKER_LOG_PATH: workspace.path('log') }, new PassThrough())('line\n');
    expect(workspace.read('log')).toBe('before\nline\n');
  });

  it('leaves that file alone without PACKER_LOG', () => {
    const standardError = new PassThrough();
    logWriter({ PACKER_LOG_PATH: '/none/log' }, standardError)('line\n');
    expect(standardError.read()?.toString()).toBe('line\n');
  });

  it('says, as Packer does, that the file cannot be opened', () => {
    const env = { PACKER_LOG: '1', PACKER_LOG_PATH: '/none/log' };
    expect(() => logWriter(env, new PassThrough())).toThrow(
      "Couldn't setup log output: open /none/log: no such file or directory",
    );
  });
});
