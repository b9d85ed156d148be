import { IAM } from '@aws-sdk/client-iam';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_ACCESS } from '../../src/clouds/aws/access-options.js';
import { createAws } from '../../src/clouds/aws/client-factory.js';
import { fakeBuild, runEbs } from '../support/amazon-build.js';
import type { MotoProxy } from '../support/moto-proxy/types.js';
import { startMotoProxy } from '../support/moto-proxy.js';
import { readPeers } from '../support/peers-env.js';
import { testHost } from '../support/test-host.js';

const keys = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };

let moto: MotoProxy;

beforeAll(async () => {
  moto = await startMotoProxy({ moto: readPeers().moto.url });
});

afterAll(() => moto.stop());

beforeEach(() => moto.reset());

/** An amazon-ebs build to which nobody connects, on moto. */
async function build(iamInstanceProfile: string, skipProfileValidation = false) {
  const fake = fakeBuild();
  const env = {
    AWS_ENDPOINT_URL: moto.url,
    AWS_ACCESS_KEY_ID: keys.accessKeyId,
    AWS_SECRET_ACCESS_KEY: keys.secretAccessKey,
    AWS_REGION: 'us-east-1',
  };
  const aws = await createAws(DEFAULT_ACCESS, testHost({ clock: fake.clock, env }), fake.build);
  const given = { sourceAmi: 'ami-1e749f67', iamInstanceProfile, skipProfileValidation };
  return runEbs({ ...fake, build: { ...fake.build, aws } }, given);
}

const asked = () => moto.callsOf('GetInstanceProfile').map(({ params }) => params['InstanceProfileName']);

describe('iam_instance_profile against moto', () => {
  it('is looked up, then the machine is launched with it', async () => {
    const iam = new IAM({ endpoint: moto.url, region: 'us-east-1', credentials: keys });
    await iam.createInstanceProfile({ InstanceProfileName: 'builder' });

    await build('builder');

    expect(asked()).toEqual(['builder']);
    const [launch] = moto.callsOf('RunInstances');
    expect(launch?.params['IamInstanceProfile.Name']).toBe('builder');
  });

  it('that does not exist stops the build before the launch, and nothing is left (vector 56)', async () => {
    const before = await moto.resources('us-east-1');
    await expect(build('nope')).rejects.toMatchObject({
      code: 'InstanceProfileNotFound',
      hint: expect.stringContaining('name of an instance profile'),
    });
    expect(moto.callsOf('RunInstances')).toEqual([]);
    expect(await moto.resources('us-east-1')).toEqual(before);
  });

  it('is not looked up with skip_profile_validation: EC2 judges', async () => {
    await expect(build('nope', true)).rejects.toBeDefined();
    expect(asked()).toEqual([]);
    expect(moto.callsOf('RunInstances')).not.toEqual([]);
  });
});
