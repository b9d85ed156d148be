import { describe, expect, it } from 'vitest';
import { FunctionError } from '../../../../src/languages/hcl-functions/definition.js';
import { addressText, parsePrefix, prefixText } from '../../../../src/languages/hcl-functions/ip-prefix.js';

describe('parsePrefix and prefixText', () => {
  it.each([
    ['10.1.2.3/8', '10.0.0.0/8'],
    ['255.255.255.255/32', '255.255.255.255/32'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['FD00:0:0:1::/64', 'fd00:0:0:1::/64'],
    ['::/0', '::/0'],
    ['::1/128', '::1/128'],
    ['1::/16', '1::/16'],
    ['1:2:3:4:5:6:7:8/128', '1:2:3:4:5:6:7:8/128'],
    ['::10.0.0.1/128', '::a00:1/128'],
    ['::ffff:10.1.2.3/104', '10.0.0.0/8'],
    ['::ffff:10.1.2.3/90', '::ffc0:0:0/90'],
  ])('%s is %s', (text, canonical) => {
    expect(prefixText(parsePrefix(text))).toBe(canonical);
  });

  it.each([
    '10.0.0.0',
    '10.0.0.0/33',
    '10.0.0/8',
    '010.0.0.0/8',
    '10.0.0.0/+8',
    '10.0.0.0/',
    '::/129',
    'fe80::1%lo/64',
    '/8',
    '',
  ])('%j is none', (text) => {
    expect(() => parsePrefix(text)).toThrow(
      new FunctionError(`invalid CIDR expression: invalid CIDR address: ${text}`),
    );
  });
});

describe('addressText', () => {
  it.each([
    [0n, '::'],
    [1n, '::1'],
    [1n << 112n, '1::'],
    [0x0001_0000_0000_0002_0003_0000_0000_0004n, '1::2:3:0:0:4'],
    [0x0001_0000_0000_0002_0000_0000_0000_0004n, '1:0:0:2::4'],
    [0x0001_0000_0003_0004_0005_0006_0007_0000n, '1:0:3:4:5:6:7:0'],
    [0x0010_0000_0000_0100_0005_0006_0007_0008n, '10::100:5:6:7:8'],
  ])('%#', (address, text) => {
    expect(addressText(address, 128)).toBe(text);
  });
});
