import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_ACCESS } from '../../src/clouds/aws/access-options.js';
import { createAws } from '../../src/clouds/aws/client-factory.js';
import type { PolicyDocument } from '../../src/clouds/aws/run/policy-document.js';
import { fakeBuild, runEbs } from '../support/amazon-build.js';
import { iamNames } from '../support/moto-proxy/iam-names.js';
import type { FaultAction, MotoProxy } from '../support/moto-proxy/types.js';
import { startMotoProxy } from '../support/moto-proxy.js';
import { readPeers } from '../support/peers-env.js';
import { testHost } from '../support/test-host.js';

const POLICY: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Action: ['s3:GetObject', 's3:ListBucket'], Resource: ['*'] },
    { Effect: 'Deny', Action: ['s3:DeleteObject'], Resource: ['arn:aws:s3:::b/*'] },
  ],
};

let moto: MotoProxy;

beforeAll(async () => {
  moto = await startMotoProxy({ moto: readPeers().moto.url });
});

afterAll(() => moto.stop());

beforeEach(() => moto.reset());

/** An amazon-ebs build with a temporary profile, to which nobody connects, on moto; waits take no time. */
async function build(policy = POLICY, skipCreateAmi = false) {
  const fake = fakeBuild();
  const env = {
    AWS_ENDPOINT_URL: moto.url,
    AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
    AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    AWS_REGION: 'us-east-1',
  };
  const aws = await createAws(DEFAULT_ACCESS, testHost({ clock: fake.clock, env }), fake.build);
  const given = {
    sourceAmi: 'ami-1e749f67',
    temporaryIamInstanceProfilePolicyDocument: policy,
    runTags: { Team: 'web' },
    skipCreateAmi,
  };
  return { fake, done: runEbs({ ...fake, build: { ...fake.build, aws } }, given) };
}

const iamCalls = () => moto.calls.filter(({ service }) => service === 'iam');

describe('a temporary instance profile against moto', () => {
  it('is made, launched with, and removed in the order of Packer (vector 54)', async () => {
    const { fake, done } = await build();
    await done;
    const shown = moto.calls.filter(({ service, action }) => service === 'iam' || action === 'RunInstances');
    expect(shown.map(({ action, params }) => (params['DryRun'] === 'true' ? `${action} dry` : action))).toEqual([
      'CreateInstanceProfile',
      'GetInstanceProfile',
      'CreateRole',
      'GetRole',
      'PutRolePolicy',
      'AddRoleToInstanceProfile',
      'RunInstances dry',
      'RunInstances',
      'RemoveRoleFromInstanceProfile',
      'DeleteRolePolicy',
      'DeleteRole',
      'DeleteInstanceProfile',
    ]);
    expect(moto.callsOf('RunInstances').map(({ errorCode }) => errorCode)).toEqual(['DryRunOperation', undefined]);
    const [policy] = moto.callsOf('PutRolePolicy');
    expect(JSON.parse(policy?.params['PolicyDocument'] ?? '')).toEqual(POLICY);
    const [name = ''] = [policy?.params['RoleName']];
    expect(name).toMatch(/^packer-/);
    expect(moto.callsOf('RunInstances').map(({ params }) => params['IamInstanceProfile.Name'])).toEqual([name, name]);
    for (const action of ['CreateRole', 'CreateInstanceProfile']) {
      const tags = Object.values(moto.callsOf(action)[0]?.params ?? {});
      for (const tag of ['Team', 'image-build:expires', 'image-build:run', 'image-build:token'])
        expect(tags).toContain(tag);
    }
    expect(await iamNames(moto)).toEqual([]);
    expect(fake.journal.entries.filter(({ state }) => state !== 'released' && state !== 'kept')).toEqual([]);
  });

  it('with a policy that IAM refuses fails before the launch, and leaves nothing', async () => {
    const before = await moto.resources('us-east-1');
    const { done } = await build({
      ...POLICY,
      Statement: [{ Effect: 'Allow', Action: ['nonsense'], Resource: ['*'] }],
    });
    await expect(done).rejects.toMatchObject({ code: 'PolicyRefused' });
    expect(moto.callsOf('RunInstances')).toEqual([]);
    expect(await iamNames(moto)).toEqual([]);
    expect(await moto.resources('us-east-1')).toEqual(before);
  });

  const FAILURES: Readonly<Record<string, FaultAction>> = {
    'HTTP 500': { kind: 'answer', status: 500, body: '<html><body>Internal Server Error</body></html>' },
    AccessDenied: { kind: 'error', status: 403, code: 'AccessDenied', message: 'not authorized to perform: iam:X' },
    'response lost': { kind: 'lost' },
  };
  const CALLS = 10;

  it.each(Object.entries(FAILURES))('is not left behind when one of its calls fails: %s', async (name, does) => {
    const ends: string[] = [];
    for (let at = 1; at <= CALLS; at += 1) {
      await moto.reset();
      for (const action of ACTIONS) moto.fault({ action, service: 'iam', when: () => iamCalls().length === at, does });
      const { fake, done } = await build(POLICY, true);
      const end = await done.then(
        () => 'built',
        () => 'failed',
      );
      const [hit] = iamCalls().filter(({ fault }) => fault !== undefined);
      ends.push(`${hit?.action} ${end}`);
      // What could not be removed for want of rights is open in the journal, for post.
      const open = fake.journal.entries.filter(({ state }) => state === 'created' || state === 'intended');
      expect([hit?.action, (await iamNames(moto)).length]).toEqual([hit?.action, open.length]);
      if (name !== 'AccessDenied') expect([hit?.action, open]).toEqual([hit?.action, []]);
    }
    expect(ends).toHaveLength(CALLS);
    expect(ends.slice(6).every((end) => end.endsWith('built'))).toBe(true);
    if (name === 'AccessDenied') expect(ends.slice(0, 6).every((end) => end.endsWith('failed'))).toBe(true);
  });
});

const ACTIONS = [
  'CreateInstanceProfile',
  'GetInstanceProfile',
  'CreateRole',
  'GetRole',
  'PutRolePolicy',
  'AddRoleToInstanceProfile',
  'RemoveRoleFromInstanceProfile',
  'DeleteRolePolicy',
  'DeleteRole',
  'DeleteInstanceProfile',
];
