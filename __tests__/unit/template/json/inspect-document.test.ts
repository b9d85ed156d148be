import { describe, expect, it } from 'vitest';
import { templateOf } from '../../../support/json-template.js';

const inspection = async (template: object) => (await templateOf(template)).inspection();

describe('the inspection of a JSON template', () => {
  it('has nothing of an empty one', async () => {
    expect(await inspection({})).toEqual({ description: '', variables: [], builders: [], provisioners: [] });
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
