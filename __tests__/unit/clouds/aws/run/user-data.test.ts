import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { encodeUserData, readUserData } from '../../../../../src/clouds/aws/run/user-data.js';

describe('encodeUserData', () => {
  it.each([
    ['', ''],
    ['#!/bin/sh', 'IyEvYmluL3No'],
    ['dGVzdA==', 'dGVzdA=='],
    ['dGVz\ndA==\n', 'dGVz\ndA==\n'],
    ['test', 'test'],
    ['tests', 'dGVzdHM='],
    ['é', 'w6k='],
  ])('sends %j as %j (vector 64)', (text, sent) => {
    expect(encodeUserData(Buffer.from(text))).toBe(sent);
  });
});

describe('readUserData', () => {
  const decoded = (sent: string) => Buffer.from(sent, 'base64');

  it('reads a file relative to the working directory', async () => {
    expect(decoded(await readUserData('', 'user-data.test.ts', import.meta.dirname)).toString()).toContain('gzipSync');
  });

  it('sends every byte of a compressed file, as cloud-init takes it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'user-data-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'data.gz'), gzipSync('#cloud-config\n'));
    expect(gunzipSync(decoded(await readUserData('', 'data.gz', folder))).toString()).toBe('#cloud-config\n');
  });

  it('says which file cannot be read', async () => {
    await expect(readUserData('', 'nowhere', '/')).rejects.toMatchObject({
      code: 'UserDataUnreadable',
      message: expect.stringContaining('"nowhere"'),
    });
  });

  it('takes the text when there is no file', async () => {
    expect(decoded(await readUserData('#!/bin/sh\n', '', '/')).toString()).toBe('#!/bin/sh\n');
  });
});
