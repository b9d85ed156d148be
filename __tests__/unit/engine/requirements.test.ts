import { describe, expect, it } from 'vitest';
import { readEngine, readRequestOf } from '../../support/read-request.js';

async function requirements(template: unknown) {
  const { request, events } = readRequestOf(template);
  const report = await readEngine().requirements({ ...request, template: 't.json' });
  return { exitCode: report.exitCode, codes: report.diagnostics.map(({ code }) => code), events };
}

describe('requirements', () => {
  it.each([[{}], [{ min_packer_version: '1.6.0' }], [{ variables: { a: null }, builders: [{ type: 'zork' }] }]])(
    'are met by %j',
    async (template) => {
      expect(await requirements(template)).toEqual({ exitCode: 0, codes: [], events: [] });
    },
  );

  it.each([
    [{ min_packer_version: '99.0.0' }, 'PackerVersionTooOld'],
    [{ min_packer_version: 'x' }, 'InvalidVersion'],
    ['{', 'JsonSyntax'],
  ])('are not met by %j', async (template, code) => {
    const { exitCode, codes, events } = await requirements(template);
    expect({ exitCode, codes }).toEqual({ exitCode: 1, codes: [code] });
    expect(events).toMatchObject([{ type: 'diagnostics', diagnostics: [{ code }] }]);
  });
});
