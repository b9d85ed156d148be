import { describe, expect, it } from 'vitest';
import { parseFlags } from '../../../src/cli/flags.js';
import { TEMPLATE_FLAGS, templateInputs } from '../../../src/cli/template-flags.js';

function inputs(...args: string[]) {
  return templateInputs('t.json', parseFlags(args, TEMPLATE_FLAGS), { readStdin: async () => '' });
}

describe('which builds the command line names', () => {
  it.each<[readonly string[], { only: readonly string[]; except: readonly string[] }]>([
    [[], { only: [], except: [] }],
    [['-only=a,b', '-only', 'c', '-except=d'], { only: ['a', 'b', 'c'], except: ['d'] }],
    [['-only=', '-except='], { only: [''], except: [] }],
  ])('%j', (args, expected) => {
    expect(inputs(...args)).toMatchObject(expected);
  });
});

describe('variables of the command line', () => {
  it('are split at the first equals sign', () => {
    expect(inputs('-var', 'a=b=c', '-var=d=', '-var-file=v.json').variables).toEqual({
      files: ['v.json'],
      assignments: [
        { name: 'a', value: 'b=c' },
        { name: 'd', value: '' },
      ],
    });
  });

  it('need a value', () => {
    expect(() => inputs('-var', 'a')).toThrow(`invalid value "a" for flag -var: no '=' value in arg: a`);
  });
});
