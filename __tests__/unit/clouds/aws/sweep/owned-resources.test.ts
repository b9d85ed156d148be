import { describe, expect, it } from 'vitest';
import { ownedResources } from '../../../../../src/clouds/aws/sweep/owned-resources.js';
import { awsRefusal, fakeEc2 } from '../../../../support/fake-ec2.js';

const { signal } = new AbortController();
const OURS = [
  { Key: 'image-build:run', Value: '7' },
  { Key: 'image-build:repository', Value: 'o/r' },
  { Key: 'image-build:build', Value: 'web' },
  { Key: 'image-build:expires', Value: '2020-01-01T00:00:00Z' },
];
const nothing = {
  describeInstances: () => ({}),
  describeKeyPairs: () => ({}),
  describeLaunchTemplates: () => ({}),
  describeImages: () => ({}),
  describeVolumes: () => ({}),
  describeSnapshots: () => ({}),
  describeSecurityGroups: () => ({}),
};

describe('owned resources', () => {
  it('are found page by page', async () => {
    const ec2 = fakeEc2({
      ...nothing,
      describeVolumes: ({ NextToken }) => ({
        Volumes: [{ VolumeId: `vol-${NextToken ?? 'first'}`, Tags: OURS, Attachments: [{ InstanceId: 'i-1' }] }],
        NextToken: NextToken === undefined ? 'second' : '',
      }),
    });
    const { resources, unsearched } = await ownedResources(ec2, { region: 'us-east-1' }, signal);
    expect(resources.map(({ id, attachedTo }) => [id, attachedTo])).toEqual([
      ['vol-first', 'i-1'],
      ['vol-second', 'i-1'],
    ]);
    expect(resources[0]).toMatchObject({
      kind: 'aws:volume',
      access: { region: 'us-east-1' },
      ownership: { run: '7', attempt: '', repository: 'o/r', build: 'web', expires: '2020-01-01T00:00:00Z', token: '' },
    });
    expect(unsearched).toEqual([]);
  });

  it('are asked for by their tag, and only among what the account owns', async () => {
    const ec2 = fakeEc2(nothing);
    await ownedResources(ec2, {}, signal);
    expect(ec2.calls).toHaveLength(7);
    for (const { input } of ec2.calls) {
      expect(input['Filters']).toContainEqual({ Name: 'tag-key', Values: ['image-build:expires'] });
    }
    expect(ec2.calls.find(({ method }) => method === 'describeImages')?.input).toMatchObject({ Owners: ['self'] });
    expect(ec2.calls.find(({ method }) => method === 'describeSnapshots')?.input).toMatchObject({ OwnerIds: ['self'] });
  });

  it('are not what a server without that filter gives: its tags are looked at again', async () => {
    const Tags = OURS.filter(({ Key }) => Key !== 'image-build:expires');
    const ec2 = fakeEc2({
      ...nothing,
      describeKeyPairs: () => ({ KeyPairs: [{ KeyName: 'theirs' }, { KeyName: 'kept', Tags }] }),
    });
    expect((await ownedResources(ec2, {}, signal)).resources).toEqual([]);
  });

  it('are found although one kind may not be looked for', async () => {
    const ec2 = fakeEc2({
      ...nothing,
      describeKeyPairs: () => Promise.reject(awsRefusal('UnauthorizedOperation')),
      describeImages: () => ({ Images: [{ ImageId: 'ami-1', Tags: OURS }] }),
    });
    const { resources, unsearched } = await ownedResources(ec2, {}, signal);
    expect(resources.map(({ id }) => id)).toEqual(['ami-1']);
    expect(unsearched).toEqual([{ where: 'key pairs in us-east-1', reason: 'Call failed: UnauthorizedOperation' }]);
  });

  it.each([
    ['AuthFailure', ['anything in us-east-1']],
    ['OptInRequired', ['anything in us-east-1']],
    ['UnauthorizedOperation', expect.arrayContaining(['key pairs in us-east-1', 'images in us-east-1'])],
  ])(
    'of a region that answers everything with %s are one thing that could not be looked for, or each',
    async (code, where) => {
      const refused = Object.fromEntries(
        Object.keys(nothing).map((method) => [method, () => Promise.reject(awsRefusal(code))]),
      );
      const { resources, unsearched } = await ownedResources(fakeEc2(refused), {}, signal);
      expect(resources).toEqual([]);
      expect(unsearched.map((one) => one.where)).toEqual(where);
      expect(unsearched[0]?.reason).toContain(code);
    },
  );
});
