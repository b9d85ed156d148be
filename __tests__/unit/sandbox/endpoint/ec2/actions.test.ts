import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACTIONS } from '../../../../../src/sandbox/endpoint/ec2/actions.js';
import model from '../../../../../src/sandbox/endpoint/wire/model.json' with { type: 'json' };

describe('ACTIONS', () => {
  it('are the actions of the model', () => {
    expect([...ACTIONS.keys()].sort()).toEqual(Object.keys(model.operations).sort());
  });

  it('hold every action that the builders call', () => {
    const source = readFileSync(new URL('../../../../../src/clouds/aws/ec2.ts', import.meta.url), 'utf8');
    const called = [...source.matchAll(/^ {2}(\w+): Call</gm)].map(([, method = '']) => method);
    expect(called.length).toBeGreaterThan(25);
    const missing = called.filter((method) => !ACTIONS.has(method.charAt(0).toUpperCase() + method.slice(1)));
    expect(missing).toEqual([]);
  });
});
