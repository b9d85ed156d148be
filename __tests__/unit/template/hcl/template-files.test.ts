import { describe, expect, it } from 'vitest';
import { filesOfFolder, singleFile } from '../../../../src/template/hcl/template-files.js';
import { makeWorkspace } from '../../../support/workspace.js';

describe('files of a folder (spec-hcl2 B.1)', () => {
  it('are those of native syntax, then JSON, each by name; not of its folders', async () => {
    const { folder, write } = makeWorkspace();
    for (const name of [
      'b.pkr.hcl',
      'a.pkr.json',
      '.hidden.pkr.hcl',
      'x.hcl',
      'x.json',
      'sub/c.pkr.hcl',
      'd.pkr.hcl/x',
    ]) {
      write(`t/${name}`, '');
    }
    for (const name of ['z.auto.pkrvars.hcl', 'a.auto.pkrvars.json', 'b.pkrvars.hcl', 'a.auto.pkrvars.hcl']) {
      write(`t/${name}`, '');
    }
    expect(await filesOfFolder('t', folder)).toEqual({
      baseDirectory: 't',
      templates: ['t/.hidden.pkr.hcl', 't/b.pkr.hcl', 't/a.pkr.json'],
      variables: ['t/a.auto.pkrvars.hcl', 't/z.auto.pkrvars.hcl', 't/a.auto.pkrvars.json'],
    });
  });

  it.each([
    ['.', '.', 'a.pkr.hcl'],
    ['./', './', 'a.pkr.hcl'],
  ])('%s keeps its name as given', async (path, baseDirectory, first) => {
    const { folder, write } = makeWorkspace();
    write('a.pkr.hcl', '');
    expect(await filesOfFolder(path, folder)).toMatchObject({ baseDirectory, templates: [first] });
  });

  it('that is not there', async () => {
    await expect(filesOfFolder('none', makeWorkspace().folder)).rejects.toMatchObject({ code: 'TemplateNotFound' });
  });
});

describe('a single file', () => {
  it.each([
    ['main.pkr.hcl', '.', ['main.pkr.hcl']],
    ['./a/main.pkr.json', 'a', ['./a/main.pkr.json']],
    ['/abs/x.pkr.hcl', '/abs', ['/abs/x.pkr.hcl']],
    ['x.hcl', '.', []],
  ])('%s', (path, baseDirectory, templates) => {
    expect(singleFile(path)).toEqual({ baseDirectory, templates, variables: [] });
  });
});
