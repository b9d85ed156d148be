import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { typedLines } from '../../../src/cli/typed-lines.js';

describe('typedLines', () => {
  it('prompts for each line, until the input ends', async () => {
    const input = new PassThrough();
    const output = new PassThrough();
    input.write('one\n');
    const lines: string[] = [];
    for await (const line of typedLines(input, output, '> ')) {
      if (lines.push(line) === 1) input.write('two\n');
      else input.end();
    }
    expect(lines).toEqual(['one', 'two']);
    expect(String(output.read())).toMatch(/^> > (> )?$/);
  });

  it('stops reading when its reader does', async () => {
    const input = new PassThrough();
    input.write('exit\nmore\n');
    for await (const line of typedLines(input, new PassThrough(), '> ')) {
      expect(line).toBe('exit');
      break;
    }
    expect(input.isPaused()).toBe(true);
  });
});
