import { describe, expect, it } from 'vitest';
import { encodeUserData, readUserData } from '../../../../../src/clouds/aws/run/user-data.js';

describe('encodeUserData', () => {
  it.each([
    ['#!/bin/sh', 'IyEvYmluL3No'],
    ['dGVzdA==', 'dGVzdA=='],
    ['dGVz\ndA==\n', 'dGVz\ndA==\n'],
    ['test', 'test'],
    ['tests', 'dGVzdHM='],
  ])('sends %j as %j (vector 64)', (text, sent) => {
    expect(encodeUserData(text)).toBe(sent);
  });
});

describe('readUserData', () => {
  it('reads a file relative to the working directory', async () => {
    expect(await readUserData('', 'user-data.test.ts', import.meta.dirname)).toContain('readUserData');
  });

  it('says which file cannot be read', async () => {
    await expect(readUserData('', 'nowhere', '/')).rejects.toMatchObject({
      code: 'UserDataUnreadable',
      message: expect.stringContaining('"nowhere"'),
    });
  });

  it('takes the text when there is no file', async () => {
    expect(await readUserData('text', '', '/')).toBe('text');
  });
});
