import { describe, expect, it } from 'vitest';
import { startTime, templateOf } from '../../../support/json-template.js';

const scope = { env: {}, workingDirectory: '/work-dir', startTime, resolvers: {} };
const inspection = async (template: object) =>
  (await (await templateOf(template)).inspect({ files: [], assignments: [] }, scope)).inspection;

describe('the inspection of a JSON template', () => {
  it('has nothing of an empty one', async () => {
    expect(await inspection({})).toEqual({
      language: 'json',
      description: '',
      variables: [],
      builders: [],
      provisioners: [],
    });
  });

  it('sorts variables and builders by raw name, and keeps the order of provisioners', async () => {
    const found = await inspection({
      description: 'a web server',
      variables: { b: '{{user `a`}}', a: null, c: '' },
      'sensitive-variables': ['c', 'elsewhere'],
      builders: [{ type: 'null', name: '{{user `a`}}' }, { type: 'file' }, { type: 'unknown', name: 'B' }],
      provisioners: [{ type: 'shell', only: ['nowhere'] }, { type: 'file' }, { type: 'shell' }],
      'post-processors': ['manifest'],
    });
    expect(found).toEqual({
      language: 'json',
      description: 'a web server',
      variables: [
        { name: 'a', defaultValue: undefined, sensitive: false },
        { name: 'b', defaultValue: '{{user `a`}}', sensitive: false },
        { name: 'c', defaultValue: '', sensitive: true },
      ],
      builders: [
        { name: 'B', type: 'unknown' },
        { name: 'file', type: 'file' },
        { name: '{{user `a`}}', type: 'null' },
      ],
      provisioners: ['shell', 'file', 'shell'],
    });
  });
});
