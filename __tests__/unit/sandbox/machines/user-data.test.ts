import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readUserData } from '../../../../src/sandbox/machines/user-data.js';

describe('readUserData', () => {
  it.each([
    ['nothing at all', undefined, 'nothing'],
    ['blank', ' \n', 'nothing'],
    ['a script', '#!/bin/sh\necho', 'script'],
    ['a compressed script', gzipSync('#!/bin/sh\n'), 'script'],
    ['a configuration', '#cloud-config\nhostname: a\n', 'cloud-config'],
    ['a configuration with carriage returns', '#cloud-config\r\nhostname: a\r\n', 'cloud-config'],
    ['a comment that only begins like one', '#cloud-config-archive\n', 'other'],
    ['a multipart message', 'Content-Type: multipart/mixed\n', 'other'],
  ])('tells %s', (_name, data, kind) => {
    expect(readUserData(data === undefined ? undefined : Buffer.from(data)).kind).toBe(kind);
  });

  it('keeps the bytes of a script', () => {
    const bytes = Buffer.from([0x23, 0x21, 0x2f, 0xff, 0x0a]);
    expect(readUserData(bytes)).toEqual({ kind: 'script', script: bytes });
  });

  it('says which form it does not do', () => {
    expect(readUserData(Buffer.from('#include\nhttp://x'))).toEqual({
      kind: 'other',
      note: 'user data that begins with "#include" is not done in the sandbox',
    });
  });
});
