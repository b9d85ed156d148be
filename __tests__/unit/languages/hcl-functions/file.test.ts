import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { emptyContext, evaluateText, functionScope } from '../../../support/evaluate-text.js';

const folder = mkdtempSync(join(tmpdir(), 'file-functions-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

mkdirSync(join(folder, 'templates/sub'), { recursive: true });
mkdirSync(join(folder, 'home'));
writeFileSync(join(folder, 'templates/a.txt'), 'of the template');
writeFileSync(join(folder, 'templates/binary'), Buffer.from([0xff]));
writeFileSync(join(folder, 'a.txt'), 'of the working directory');
writeFileSync(join(folder, 'home/a.txt'), 'of the home directory');
symlinkSync('a.txt', join(folder, 'templates/link'));

const scope = functionScope({
  ...emptyContext,
  workingDirectory: folder,
  baseDirectory: 'templates',
  homeDirectory: join(folder, 'home'),
});

describe('file functions', () => {
  it.each([
    ['file("a.txt")', '"of the template"'],
    ['file("~/a.txt")', '"of the home directory"'],
    [`file("${folder}/a.txt")`, '"of the working directory"'],
    ['base64decode(filebase64("a.txt"))', '"of the working directory"'],
    ['filebase64("templates/binary")', '"/w=="'],
    ['fileexists("a.txt")', 'true'],
    ['fileexists("link")', 'true'],
    ['fileexists("none")', 'false'],
    ['fileset("", "*.txt")', '["a.txt"] ; set of string'],
    ['fileset("~", "*")', '["a.txt"] ; set of string'],
    ['fileset("none", "*")', '[] ; set of string'],
    ['fileset(unks, "*")', '? ; set of string'],
  ])('%s is %s', (source, text) => {
    expect(evaluateText(source, scope)).toBe(text);
  });

  it.each([
    ['file("none")', 'no file exists at none'],
    ['file("templates/a.txt")', 'no file exists at templates/a.txt in templates; leave out path.root'],
    ['file("sub")', 'read sub: is a directory'],
    ['file("binary")', 'contents of binary are not valid UTF-8'],
    ['file("~other/x")', 'cannot expand user-specific home dir'],
    ['filebase64("~/a.txt")', 'no file exists at ~/a.txt'],
    ['fileexists("sub")', 'sub is a directory'],
    ['fileexists("/dev/null")', '/dev/null is not a regular file'],
    ['fileexists("a.txt/x")', 'stat a.txt/x: not a directory'],
    ['fileset("", "[")', 'failed to glob pattern ([): syntax error in pattern'],
  ])('%s is an error', (source, message) => {
    expect(evaluateText(source, scope)).toContain('! Error in function call');
    expect(evaluateText(source, scope)).toContain(message);
  });
});
