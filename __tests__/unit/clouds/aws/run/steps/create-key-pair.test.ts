import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createKeyPair, type KeyPairPlan } from '../../../../../../src/clouds/aws/run/steps/create-key-pair.js';
import { FakeScope, fakeBuild } from '../../../../../support/amazon-build.js';

const plan: KeyPairPlan = { kind: 'temporary', name: 'packer_1', type: 'ed25519' };

describe('createKeyPair', () => {
  it('makes a tagged pair and removes it (vectors 43, 44, 73)', async () => {
    const secrets: string[] = [];
    const { build, cloud, journal } = fakeBuild({ secrets: { add: (value) => void secrets.push(value) } });
    const scope = new FakeScope();
    const key = await createKeyPair(build, scope, plan, { a: 'b' });
    expect(key).toEqual({ name: 'packer_1', privateKey: 'PEM' });
    expect(secrets).toEqual(['PEM']);
    const [request] = cloud.inputs('createKeyPair');
    expect(request).toMatchObject({ KeyName: 'packer_1', KeyType: 'ed25519' });
    expect(request?.TagSpecifications).toMatchObject([{ ResourceType: 'key-pair' }]);
    expect(request?.TagSpecifications?.[0]?.Tags).toContainEqual({ Key: 'a', Value: 'b' });
    await scope.end();
    expect(cloud.region('us-east-1').keyPairs).toEqual([]);
    expect(journal.entries).toMatchObject([{ kind: 'aws:key-pair', name: 'packer_1', state: 'released' }]);
  });

  it('sends no tags in China (vector 72)', async () => {
    const { build, cloud } = fakeBuild({}, 'cn-north-1');
    await createKeyPair(build, new FakeScope(), plan, { a: 'b' });
    expect(cloud.inputs('createKeyPair')[0]?.TagSpecifications).toBeUndefined();
  });

  it.each<[KeyPairPlan['kind'], string]>([
    ['given', 'k1'],
    ['agent', 'k1'],
    ['password', ''],
  ])('makes none when the login is by %s (vector 46)', async (kind, name) => {
    const { build, cloud } = fakeBuild();
    const key = await createKeyPair(build, new FakeScope(), { kind, name, type: 'rsa' }, {});
    expect(key).toEqual({ name, privateKey: undefined });
    expect(cloud.calls).toEqual([]);
  });

  it('keeps the key in a file while debugging', async () => {
    const workingDirectory = await mkdtemp(join(tmpdir(), 'key-'));
    const { build } = fakeBuild({ debug: true });
    const scope = new FakeScope();
    await createKeyPair({ ...build, host: { ...build.host, workingDirectory } }, scope, plan, {});
    const file = join(workingDirectory, 'ec2_web.pem');
    expect(await readFile(file, 'utf8')).toBe('PEM');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    await scope.end();
    await expect(stat(file)).rejects.toThrow('ENOENT');
    await rm(workingDirectory, { recursive: true });
  });
});
