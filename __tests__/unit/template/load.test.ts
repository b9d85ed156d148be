import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadTemplate } from '../../../src/template/load.js';

let folder = '';
const text = '{"builders":[{"type":"null"}]}';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'load-'));
  await mkdir(join(folder, 'dir'));
  for (const name of ['t.json', 'z.txt', 'a.pkr.hcl', 'a.pkr.json', 'dir/t.json'])
    await writeFile(join(folder, name), text);
});
afterAll(() => rm(folder, { recursive: true }));

describe('loadTemplate chooses the language by the path (spec-json-template 1)', () => {
  it.each(['t.json', 'z.txt', 'dir/t.json'])('%s is legacy JSON', async (path) => {
    const template = await loadTemplate(path, { workingDirectory: folder });
    expect(template).toMatchObject({ language: 'json', path, diagnostics: [] });
    expect(template.directory).toBe(join(folder, path, '..'));
  });

  it.each(['a.pkr.hcl', 'a.pkr.json', 'dir', '.'])('%s is HCL2, which is refused clearly', async (path) => {
    const template = await loadTemplate(path, { workingDirectory: folder });
    expect(template.language).toBe('hcl2');
    expect(template.diagnostics).toMatchObject([
      { code: 'UnsupportedLanguage', summary: `${path}: HCL2 templates are not supported by this version yet` },
    ]);
    const scope = { env: {}, workingDirectory: folder, startTime: new Date(0), resolvers: {} };
    const resolution = await template.resolve({ files: [], assignments: [] }, scope);
    expect(resolution).toEqual({ builds: [], sensitive: [], diagnostics: template.diagnostics });
  });

  it('- is standard input, JSON unless told otherwise', async () => {
    const options = { workingDirectory: folder, stdin: async () => text };
    expect(await loadTemplate('-', options)).toMatchObject({ language: 'json', directory: folder, diagnostics: [] });
    expect(await loadTemplate('-', { ...options, configType: 'hcl2' })).toMatchObject({ language: 'hcl2' });
  });

  it('a missing file is named as the user gave it', async () => {
    await expect(loadTemplate('no/t.json', { workingDirectory: folder })).rejects.toMatchObject({
      code: 'TemplateNotFound',
      message: 'stat no/t.json: no such file or directory',
    });
  });
});
