import { describe, expect, it } from 'vitest';
import { allocateSubnets } from '../../../../src/languages/hcl-functions/cidr-subnets.js';
import { FunctionError } from '../../../../src/languages/hcl-functions/definition.js';
import { parsePrefix, prefixText } from '../../../../src/languages/hcl-functions/ip-prefix.js';

const allocate = (prefix: string, ...newBits: bigint[]) =>
  allocateSubnets(parsePrefix(prefix), newBits).map(prefixText);

describe('allocateSubnets', () => {
  it('gives each the next address that fits its size', () => {
    expect(allocate('10.0.0.0/8', 2n, 1n)).toEqual(['10.0.0.0/10', '10.128.0.0/9']);
    expect(allocate('fd00::/8', 1n, 2n, 32n)).toEqual(['fd00::/9', 'fd80::/10', 'fdc0::/40']);
    expect(allocate('10.0.0.0/8')).toEqual([]);
  });

  it.each<[string, bigint[], string, number]>([
    [
      '10.0.0.0/8',
      [2n, 1n, 1n],
      'not enough remaining address space for a subnet with a prefix of 9 bits after 10.128.0.0/9',
      3,
    ],
    ['10.0.0.0/8', [0n], 'must extend prefix by at least one bit', 1],
    ['10.0.0.0/8', [1n, 33n], 'may not extend prefix by more than 32 bits', 2],
    ['10.0.0.0/30', [3n], 'would extend prefix to 33 bits, which is too long for an IPv4 address', 1],
    ['::/126', [3n], 'would extend prefix to 129 bits, which is too long for an IPv6 address', 1],
  ])('%s by %s: %s', (prefix, newBits, message, argument) => {
    expect(() => allocate(prefix, ...newBits)).toThrow(new FunctionError(message, argument));
  });
});
