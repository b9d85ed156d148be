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

  it.each(['a.pkr.hcl', 'a.pkr.json', 'dir', '.'])('%s is HCL2', async (path) => {
    const template = await loadTemplate(path, { workingDirectory: folder });
    expect(template).toMatchObject({ language: 'hcl2', path });
    expect(template.directory).toBe(join(folder, path.startsWith('a.') ? '.' : path));
    expect(template.diagnostics[0]?.severity).toBe('error');
    const scope = { env: {}, workingDirectory: folder, startTime: new Date(0), resolvers: {} };
    const resolution = await template.resolve({ files: [], assignments: [] }, scope);
    expect(resolution).toMatchObject({ builds: [], sensitive: [], diagnostics: template.diagnostics });
  });

  it('another file is HCL2 when the user says so, and then has the wrong name', async () => {
    const template = await loadTemplate('z.txt', { workingDirectory: folder, configType: 'hcl2' });
    expect(template.diagnostics).toMatchObject([
      {
        code: 'NoTemplateFile',
        summary: 'Could not find any config file in z.txt',
        hint: 'A JSON template is given by the path of its file.',
      },
    ]);
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
