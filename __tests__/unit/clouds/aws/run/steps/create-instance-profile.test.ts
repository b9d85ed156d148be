import { describe, expect, it } from 'vitest';
import type { Iam } from '../../../../../../src/clouds/aws/iam.js';
import type { PolicyDocument } from '../../../../../../src/clouds/aws/run/policy-document.js';
import { CancelledError } from '../../../../../../src/support/errors.js';
import { type FakeBuild, fakeBuild, runEbs } from '../../../../../support/amazon-build.js';
import { awsRefusal } from '../../../../../support/fake-ec2.js';

const POLICY: PolicyDocument = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: ['s3:GetObject'], Resource: ['*'] }],
};

const build = (fake: FakeBuild, given: Parameters<typeof runEbs>[1] = {}) =>
  runEbs(fake, { temporaryIamInstanceProfilePolicyDocument: POLICY, runTags: { Team: 'web' }, ...given });

/** What is still there, in IAM and in the journal. */
function left({ cloud, journal }: FakeBuild) {
  const open = journal.entries.filter(({ state, kind }) => state !== 'released' && kind.startsWith('aws:iam'));
  return [...cloud.iam.profiles.keys(), ...cloud.iam.roles.keys(), ...open.map(({ kind }) => kind)];
}

const lost = (): Error => Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });

describe('a temporary instance profile', () => {
  it('is made before the launch, with its role and policy, and removed after it (vector 54)', async () => {
    const fake = fakeBuild();
    await build(fake);
    expect(fake.cloud.iam.order).toEqual([
      'createInstanceProfile',
      'getInstanceProfile',
      'createRole',
      'getRole',
      'putRolePolicy',
      'addRoleToInstanceProfile',
      'removeRoleFromInstanceProfile',
      'deleteRolePolicy',
      'deleteRole',
      'deleteInstanceProfile',
    ]);
    const names = new Set(fake.cloud.iam.calls.map(({ name }) => name));
    expect([...names]).toEqual([expect.stringMatching(/^packer-[0-9a-f]{8}-[0-9a-f-]{27}$/)]);
    const launches = fake.cloud.inputs('runInstances');
    expect(launches.map(({ DryRun }) => DryRun)).toEqual([true, undefined]);
    expect(launches.map(({ IamInstanceProfile }) => IamInstanceProfile?.Name)).toEqual([...names, ...names]);
    expect(left(fake)).toEqual([]);
  });

  it('is removed after the machine and before its security group', async () => {
    const fake = fakeBuild();
    const order: string[] = [];
    const { say } = fake.ui;
    fake.ui.say = (text: string) => {
      order.push(text);
      say.call(fake.ui, text);
    };
    await build(fake);
    const undone = order.filter((text) => /^(Terminating|Cleaning up any|Deleting)/.test(text));
    expect(undone).toEqual([
      'Terminating the source AWS instance...',
      'Cleaning up any extra volumes...',
      'Deleting temporary role...',
      'Deleting temporary instance profile...',
      'Deleting temporary security group...',
    ]);
  });

  it('carries the tags of the run and of its owner, its role too, and lets EC2 assume it', async () => {
    const fake = fakeBuild({ buildName: 'web (a,b)' });
    const made: object[] = [];
    const trusts: unknown[] = [];
    fake.cloud.iam.fail({ method: 'addRoleToInstanceProfile', error: new Error('stop here') });
    const { iam } = fake.cloud;
    const { deleteRole } = iam;
    iam.deleteRole = async (name, signal) => {
      made.push(...[...iam.profiles.values()].map(({ tags }) => tags), ...iam.roles.values());
      trusts.push(...[...iam.roles.values()].map(({ trustPolicy }) => JSON.parse(trustPolicy)));
      await deleteRole(name, signal);
    };
    await expect(build(fake)).rejects.toThrow('stop here');
    const owned = {
      Team: 'web',
      'image-build:run': '77',
      'image-build:attempt': '1',
      'image-build:repository': 'me/images',
      'image-build:build': 'web _a_b_',
      'image-build:expires': expect.stringMatching(/^\d{4}-/),
      'image-build:token': expect.any(String),
    };
    expect(made).toEqual([owned, expect.objectContaining({ tags: owned })]);
    expect(made[1]).toMatchObject({ description: 'Temporary role for Packer', policies: new Map() });
    expect(trusts).toMatchObject([
      { Statement: [{ Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' }] },
    ]);
    expect(left(fake)).toEqual([]);
  });

  it('is not made where a profile is named: that one wins', async () => {
    const fake = fakeBuild();
    fake.cloud.iam.profiles.set('mine', { tags: {}, roles: [] });
    await build(fake, { iamInstanceProfile: 'mine' });
    expect(fake.cloud.iam.order).toEqual(['getInstanceProfile']);
    expect(fake.cloud.inputs('runInstances').map(({ IamInstanceProfile }) => IamInstanceProfile?.Name)).toEqual([
      'mine',
    ]);
  });

  it.each<[keyof Iam, string]>([
    ['getInstanceProfile', 'NoSuchEntity'],
    ['getRole', 'NoSuchEntityException'],
    ['putRolePolicy', 'NoSuchEntity'],
    ['addRoleToInstanceProfile', 'NoSuchEntity'],
    ['addRoleToInstanceProfile', 'ConcurrentModification'],
    ['deleteRole', 'DeleteConflict'],
    ['deleteInstanceProfile', 'DeleteConflict'],
  ])('waits while %s says %s', async (method, code) => {
    const fake = fakeBuild();
    fake.cloud.iam.fail({ method, error: awsRefusal(code), times: 3 });
    await build(fake);
    expect(fake.cloud.iam.order.filter((one) => one === method)).toHaveLength(4);
    expect(left(fake)).toEqual([]);
  });

  it.each<[string, string, number]>([
    ['does not know it yet (vector 55)', 'Invalid IAM Instance Profile name', 3],
    ['refuses the launch for another reason', 'The architecture does not match', 1],
  ])('is tried by dry runs; EC2 %s', async (_, message, dryRuns) => {
    const fake = fakeBuild();
    const times = Math.max(1, dryRuns - 1);
    fake.cloud.fail({ method: 'runInstances', code: 'InvalidParameterValue', message, times });
    await build(fake);
    expect(fake.cloud.inputs('runInstances').filter(({ DryRun }) => DryRun === true)).toHaveLength(dryRuns);
    expect(fake.cloud.inputs('runInstances')).toHaveLength(dryRuns + 1);
  });

  it('goes on when the answer to the attachment was lost', async () => {
    const fake = fakeBuild();
    const { iam } = fake.cloud;
    const add = iam.addRoleToInstanceProfile;
    // The client repeats a lost call.
    iam.addRoleToInstanceProfile = async (names, signal) => {
      await add(names, signal);
      await add(names, signal);
    };
    await build(fake);
    expect(left(fake)).toEqual([]);
  });

  it.each<keyof Iam>(['createInstanceProfile', 'createRole'])(
    'whose %s was not answered is looked for and removed',
    async (method) => {
      const fake = fakeBuild();
      fake.cloud.iam.fail({ method, error: lost(), lost: true });
      await expect(build(fake)).rejects.toThrow('socket hang up');
      expect(left(fake)).toEqual([]);
    },
  );

  it.each<keyof Iam>([
    'createInstanceProfile',
    'getInstanceProfile',
    'createRole',
    'getRole',
    'putRolePolicy',
    'addRoleToInstanceProfile',
  ])('leaves nothing and names the permissions when %s is not allowed', async (method) => {
    const fake = fakeBuild();
    fake.cloud.iam.fail({ method, error: awsRefusal('AccessDenied', 'not authorized to perform: iam:X') });
    await expect(build(fake)).rejects.toMatchObject({
      code: 'TemporaryProfileNotAllowed',
      source: 'user',
      message: expect.stringContaining('iam:X'),
      hint: expect.stringMatching(/iam:CreateRole.*iam:TagRole.*iam:PassRole/),
    });
    expect(left(fake)).toEqual([]);
    expect(fake.cloud.inputs('runInstances')).toEqual([]);
  });

  it('whose policy IAM refuses says so', async () => {
    const fake = fakeBuild();
    fake.cloud.iam.fail({ method: 'putRolePolicy', error: awsRefusal('MalformedPolicyDocument', 'Actions must be …') });
    await expect(build(fake)).rejects.toMatchObject({
      code: 'PolicyRefused',
      message: expect.stringContaining('Actions must be'),
      hint: expect.stringContaining('temporary_iam_instance_profile_policy_document'),
    });
    expect(left(fake)).toEqual([]);
  });

  it('is gone after a cancel while it is made', async () => {
    const controller = new AbortController();
    const fake = fakeBuild({ signal: controller.signal });
    const { iam } = fake.cloud;
    const { getRole } = iam;
    iam.getRole = async (name, signal) => {
      const role = await getRole(name, signal);
      controller.abort(new CancelledError());
      return role;
    };
    await expect(build(fake)).rejects.toBeInstanceOf(CancelledError);
    expect(left(fake)).toEqual([]);
    expect(fake.cloud.inputs('runInstances')).toEqual([]);
  });

  it('is written in the journal before it is made, as its role is', async () => {
    const fake = fakeBuild();
    const states: string[] = [];
    const { iam } = fake.cloud;
    const { createInstanceProfile, createRole } = iam;
    const note = () =>
      states.push(...fake.journal.entries.slice(-1).map(({ kind, state, name }) => `${kind} ${state} ${name}`));
    iam.createInstanceProfile = (...call) => {
      note();
      return createInstanceProfile(...call);
    };
    iam.createRole = (...call) => {
      note();
      return createRole(...call);
    };
    await build(fake);
    expect(states).toEqual([
      expect.stringMatching(/^aws:iam-instance-profile intended packer-/),
      expect.stringMatching(/^aws:iam-role intended packer-/),
    ]);
  });
});
