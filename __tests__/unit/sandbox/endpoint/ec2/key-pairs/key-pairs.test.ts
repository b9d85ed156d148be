import { createPrivateKey } from 'node:crypto';
import ssh2 from 'ssh2';
import { describe, expect, it } from 'vitest';
import { testEndpoint } from '../../../../../support/sandbox-endpoint.js';

describe('keyPairActions', () => {
  it.each([
    ['rsa', '-----BEGIN RSA PRIVATE KEY-----'],
    ['ed25519', '-----BEGIN OPENSSH PRIVATE KEY-----'],
  ] as const)('make %s keys that SSH clients read, and keep the public half', async (KeyType, head) => {
    const { ec2 } = await testEndpoint();
    const { KeyMaterial = '', KeyFingerprint } = await ec2.createKeyPair({ KeyName: 'key', KeyType });
    expect(KeyMaterial.startsWith(head)).toBe(true);
    const key = ssh2.utils.parseKey(KeyMaterial);
    if (key instanceof Error) throw key;
    const { KeyPairs = [] } = await ec2.describeKeyPairs({ KeyNames: ['key'], IncludePublicKey: true });
    expect(KeyPairs[0]).toMatchObject({ KeyName: 'key', KeyType, KeyFingerprint });
    expect(KeyPairs[0]?.PublicKey).toBe(`${key.type} ${key.getPublicSSH().toString('base64')} key`);
  });

  it('make RSA keys that Node reads', async () => {
    const { ec2 } = await testEndpoint();
    const { KeyMaterial = '' } = await ec2.createKeyPair({ KeyName: 'key' });
    expect(createPrivateKey(KeyMaterial).asymmetricKeyDetails?.modulusLength).toBe(2048);
  });

  it('import public keys with the fingerprint that AWS would show', async () => {
    const { ec2 } = await testEndpoint();
    const line = `${ssh2.utils.generateKeyPairSync('rsa', { bits: 2048 }).public} me@here`;
    const imported = await ec2.importKeyPair({ KeyName: 'mine', PublicKeyMaterial: Buffer.from(line) });
    expect(imported.KeyFingerprint).toMatch(/^([0-9a-f]{2}:){15}[0-9a-f]{2}$/);
    const { KeyPairs = [] } = await ec2.describeKeyPairs({ KeyNames: ['mine'], IncludePublicKey: true });
    expect(KeyPairs[0]?.PublicKey?.split(' ').slice(0, 2).join(' ')).toBe(line.split(' ').slice(0, 2).join(' '));
  });

  it.each(['', 'ssh-rsa', 'ssh-rsa AAAA', 'ssh-dss AAAAB3NzaC1kc3MAAACBAP', 'ssh-ed25519 !!!'])(
    'refuse to import %j',
    async (line) => {
      const { ec2 } = await testEndpoint();
      const importing = ec2.importKeyPair({ KeyName: 'mine', PublicKeyMaterial: Buffer.from(line || ' ') });
      await expect(importing).rejects.toMatchObject({ name: 'InvalidKey.Format' });
    },
  );

  it('know each name once, and forget without complaint', async () => {
    const { ec2 } = await testEndpoint();
    await ec2.createKeyPair({ KeyName: 'key' });
    await expect(ec2.createKeyPair({ KeyName: 'key' })).rejects.toMatchObject({ name: 'InvalidKeyPair.Duplicate' });
    await ec2.deleteKeyPair({ KeyName: 'key' });
    await ec2.deleteKeyPair({ KeyName: 'key' });
    await expect(ec2.describeKeyPairs({ KeyNames: ['key'] })).rejects.toMatchObject({
      name: 'InvalidKeyPair.NotFound',
    });
  });
});
