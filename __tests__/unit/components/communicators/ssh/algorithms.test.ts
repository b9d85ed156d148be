import { describe, expect, it } from 'vitest';
import { chooseAlgorithms } from '../../../../../src/components/communicators/ssh/algorithms.js';

describe('chooseAlgorithms', () => {
  it.each([
    [[], [], {}],
    [['aes256-ctr', 'aes128-ctr'], [], { cipher: ['aes256-ctr', 'aes128-ctr'] }],
    [['nonsense', 'aes128-ctr'], ['curve25519-sha256'], { cipher: ['aes128-ctr'], kex: ['curve25519-sha256'] }],
  ])('ciphers %j and key exchanges %j give %j', (ciphers, keyExchangeAlgorithms, expected) => {
    expect(chooseAlgorithms({ ciphers, keyExchangeAlgorithms })).toEqual(expected);
  });

  it('refuses a list that leaves nothing to offer', () => {
    const wanted = { ciphers: [], keyExchangeAlgorithms: ['x'] };
    expect(() => chooseAlgorithms(wanted)).toThrow('ssh_key_exchange_algorithms: none of x is known');
  });
});
