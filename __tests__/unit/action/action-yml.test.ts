import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readInputs } from '../../../src/action/inputs.js';
import { VERSION } from '../../../src/support/version.js';

const root = join(import.meta.dirname, '../../..');
const action = parse(readFileSync(join(root, 'action.yml'), 'utf8'));

describe('action.yml', () => {
  it('declares exactly the inputs that are read', () => {
    const read = new Set<string>(['github-token']);
    readInputs((name) => {
      read.add(name);
      return name === 'template' ? 't.json' : '';
    }, '/w');
    expect(Object.keys(action.inputs).sort()).toEqual([...read].sort());
  });

  it('has defaults that are what an empty input means', () => {
    // The token's default is an expression: the runner puts a value in its place.
    const expression = (text: string) => /^\$\{\{.*\}\}$/.test(text);
    const declared = (name: string) => (expression(action.inputs[name].default) ? '' : action.inputs[name].default);
    const defaults = (name: string) => (name === 'template' ? 't.json' : declared(name));
    expect(readInputs(defaults, '/w')).toEqual(readInputs((name) => (name === 'template' ? 't.json' : ''), '/w'));
  });

  it('runs on Node 24 and always has its post step', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/main.cjs',
      post: 'dist/post.cjs',
      'post-if': 'always()',
    });
  });
});

describe('version', () => {
  it('is the one of package.json', () => {
    expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version).toBe(VERSION);
  });
});
