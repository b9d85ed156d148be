import { stat } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { fileErrorCode, goFileError } from '../../../src/support/go-file-error.js';

describe('goFileError', () => {
  it('says what Go says of a file that is not there', async () => {
    const error = await stat('/nonexistent/a.sh').catch((cause: unknown) => cause);
    expect(goFileError('stat', 'a.sh', error)).toBe('stat a.sh: no such file or directory');
    expect(fileErrorCode(error)).toBe('ENOENT');
  });

  it('keeps the text of other errors', () => {
    expect(goFileError('open', 'x', new Error('odd'))).toBe('open x: odd');
    expect(fileErrorCode('no error')).toBeUndefined();
  });
});
