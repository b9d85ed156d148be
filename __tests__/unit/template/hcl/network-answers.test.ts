import { describe, expect, it } from 'vitest';
import { BuildError, CancelledError } from '../../../../src/support/errors.js';
import { NetworkAnswers, untilAnswered } from '../../../../src/template/hcl/network-answers.js';

describe('answers of network functions', () => {
  it('are waited for, asked once, and kept', async () => {
    const asked: string[] = [];
    const { ask } = new NetworkAnswers({
      vault: async ([path = '', key = '']) => {
        asked.push(`${path}/${key}`);
        return `value of ${key}`;
      },
    });
    const both = () => `${ask('vault', ['p', 'a'])}, ${ask('vault', ['p', 'b'])}, ${ask('vault', ['p', 'a'])}`;
    expect(await untilAnswered(both)).toBe('value of a, value of b, value of a');
    expect(await untilAnswered(both)).toBe('value of a, value of b, value of a');
    expect(asked).toEqual(['p/a', 'p/b']);
  });

  it.each([
    [
      'a refusal',
      { vault: async () => Promise.reject(new BuildError('sealed', { code: 'Vault', source: 'remote' })) },
      'sealed',
    ],
    ['none to ask', {}, 'vault is not available here: nothing is asked over the network'],
  ])('that are %s are errors of the call', async (_, resolvers, message) => {
    const { ask } = new NetworkAnswers(resolvers);
    await expect(untilAnswered(() => ask('vault', ['p', 'k']))).rejects.toMatchObject({
      name: 'FunctionError',
      message,
    });
  });

  it('that were cancelled end everything', async () => {
    const { ask } = new NetworkAnswers({ vault: async () => Promise.reject(new CancelledError()) });
    await expect(untilAnswered(() => ask('vault', []))).rejects.toBeInstanceOf(CancelledError);
  });

  it('of names that objects inherit are none', async () => {
    const { ask } = new NetworkAnswers({});
    await expect(untilAnswered(() => ask('constructor', []))).rejects.toMatchObject({ name: 'FunctionError' });
  });
});
