import { describe, expect, it } from 'vitest';
import { createTemporaryKey } from '../../../src/steps/temporary-key.js';
import { readPrivateKey } from '../../../src/support/openssh-key.js';
import { connectUi } from '../../support/connect-ui.js';

describe('createTemporaryKey', () => {
  it.each([
    ['rsa', 1024, 'PRIVATE KEY', 'ssh-rsa'],
    ['ecdsa', 0, 'PRIVATE KEY', 'ecdsa-sha2-nistp521'],
    ['ecdsa', 256, 'PRIVATE KEY', 'ecdsa-sha2-nistp256'],
    ['ed25519', 0, 'OPENSSH PRIVATE KEY', 'ssh-ed25519'],
  ] as const)('%s %i: %s with its public line', async (type, bits, label, algorithm) => {
    const ui = connectUi();
    const key = await createTemporaryKey(ui, { type, bits, comment: 'packer_1' });
    expect(key.privateKey.startsWith(`-----BEGIN ${label}-----\n`)).toBe(true);
    expect(key.publicKey).toBe(`${readPrivateKey(key.privateKey).publicKey} packer_1`);
    expect(key.publicKey.split(' ')[0]).toBe(algorithm);
    expect(ui.lines).toEqual([`say: Creating temporary ${type.toUpperCase()} SSH key for instance...`]);
  });

  it('makes an rsa key of 4096 bits when no size is given', async () => {
    const { publicKey } = await createTemporaryKey(connectUi(), { type: 'rsa', bits: 0, comment: 'c' });
    const blob = Buffer.from(publicKey.split(' ')[1] ?? '', 'base64');
    expect(blob.length).toBe(4 + 7 + 4 + 3 + 4 + 1 + 4096 / 8);
  });
});
