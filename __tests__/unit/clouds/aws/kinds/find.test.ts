import { describe, expect, it } from 'vitest';
import {
  findImage,
  findInstance,
  findKeyPair,
  findLaunchTemplate,
  findSecurityGroup,
  findSnapshot,
  findVolume,
} from '../../../../../src/clouds/aws/kinds/find.js';
import { fakeEc2 } from '../../../../support/fake-ec2.js';

const { signal } = new AbortController();
const generated = 'packer_0123abcd-0000-4000-8000-000000000000';

const everything = {
  describeInstances: () => ({
    Reservations: [
      { Instances: [{ InstanceId: 'i-0', State: { Name: 'terminated' as const } }] },
      { Instances: [{ InstanceId: 'i-1', State: { Name: 'pending' as const } }] },
    ],
  }),
  describeKeyPairs: () => ({ KeyPairs: [{ KeyName: 'key' }] }),
  describeSecurityGroups: () => ({ SecurityGroups: [{ GroupId: 'sg-1' }] }),
  describeImages: () => ({ Images: [{ ImageId: 'ami-1' }] }),
  describeVolumes: () => ({ Volumes: [{ VolumeId: 'vol-1' }] }),
  describeSnapshots: () => ({ Snapshots: [{ SnapshotId: 'snap-1' }] }),
  describeLaunchTemplates: () => ({ LaunchTemplates: [{ LaunchTemplateId: 'lt-1' }] }),
};

describe('what a lost create made', () => {
  it.each([
    [findInstance, 'i-1'],
    [findKeyPair, 'key'],
    [findSecurityGroup, 'sg-1'],
    [findImage, 'ami-1'],
    [findVolume, 'vol-1'],
    [findSnapshot, 'snap-1'],
    [findLaunchTemplate, 'lt-1'],
  ])('is found by its token tag: %o', async (find, id) => {
    const ec2 = fakeEc2(everything);
    expect(await find({ token: 't', name: 'user-given' }, ec2, signal)).toBe(id);
    expect(ec2.calls[0]?.input['Filters']).toEqual([{ Name: 'tag:image-build:token', Values: ['t'] }]);
  });

  it('is not found when nothing is there', async () => {
    const none = fakeEc2({ describeInstances: () => ({ Reservations: [] }) });
    expect(await findInstance({ token: 't' }, none, signal)).toBeUndefined();
  });

  it.each([
    ['Created by CreateImage(i-1) for ami-7', 'ami-7'],
    ['Copied for DestinationAmi ami-8 from SourceAmi ami-7 for SourceSnapshot snap-1.', 'ami-8'],
    ['a snapshot of something else', undefined],
    [undefined, undefined],
  ])('an image that somebody else deregistered is found by what its snapshot says: %s', async (description, id) => {
    const snapshot = { SnapshotId: 'snap-1', ...(description === undefined ? {} : { Description: description }) };
    const ec2 = fakeEc2({
      describeImages: () => ({ Images: [] }),
      describeSnapshots: () => ({ Snapshots: [snapshot] }),
    });
    expect(await findImage({ token: 't' }, ec2, signal)).toBe(id);
    expect(ec2.calls[1]?.input['Filters']).toEqual([{ Name: 'tag:image-build:token', Values: ['t'] }]);
  });

  it('is looked for among the own images and snapshots alone', async () => {
    const ec2 = fakeEc2(everything);
    await findImage({ token: 't' }, ec2, signal);
    await findSnapshot({ token: 't' }, ec2, signal);
    expect(ec2.calls.map(({ input }) => input['Owners'] ?? input['OwnerIds'])).toEqual([['self'], ['self']]);
  });
});

describe('where create calls take no tags', () => {
  it('an instance is found by its client token', async () => {
    const ec2 = fakeEc2(everything, 'cn-north-1');
    expect(await findInstance({ token: 't' }, ec2, signal)).toBe('i-1');
    expect(ec2.calls[0]?.input['Filters']).toEqual([{ Name: 'client-token', Values: ['t'] }]);
  });

  it.each([
    [findKeyPair, 'key-name', 'key'],
    [findSecurityGroup, 'group-name', 'sg-1'],
  ])('a generated name is believed, a given one is not: %o', async (find, filter, id) => {
    const ec2 = fakeEc2(everything, 'cn-north-1');
    expect(await find({ token: 't', name: generated }, ec2, signal)).toBe(id);
    expect(ec2.calls[0]?.input['Filters']).toEqual([{ Name: filter, Values: [generated] }]);
    expect(await find({ token: 't', name: 'user-given' }, ec2, signal)).toBeUndefined();
    expect(ec2.calls).toHaveLength(1);
  });

  it.each([
    ['us-gov-west-1', 'i-1', { SourceInstanceId: 'i-1', SourceImageId: 'ami-0' }, 'ami-1'],
    ['cn-north-1', 'ami-0', { SourceImageId: 'ami-0' }, 'ami-1'],
    ['cn-north-1', 'i-1', { SourceInstanceId: 'i-of-another-job', SourceImageId: 'ami-0' }, undefined],
    ['cn-north-1', 'i-1', {}, undefined],
    ['cn-north-1', undefined, { SourceInstanceId: 'i-1' }, undefined],
  ])('an image in %s made of %s is the own one of that name that says so: %j', async (region, source, facts, id) => {
    const images = () => ({ Images: [{ ImageId: 'ami-1', ...facts }] });
    const ec2 = fakeEc2({ describeImages: images, describeSnapshots: () => ({ Snapshots: [] }) }, region);
    expect(await findImage({ token: 't', name: 'web', source }, ec2, signal)).toBe(id);
    if (source !== undefined) expect(ec2.calls[0]?.input['Filters']).toEqual([{ Name: 'name', Values: ['web'] }]);
  });

  it('an image that does not say what it is made of is found by what its snapshot says', async () => {
    const description = 'Created by CreateImage(i-1) for ami-7';
    const ec2 = fakeEc2(
      {
        describeImages: () => ({ Images: [{ ImageId: 'ami-7' }] }),
        describeSnapshots: () => ({ Snapshots: [{ SnapshotId: 'snap-1', Description: description }] }),
      },
      'cn-north-1',
    );
    expect(await findImage({ token: 't', name: 'web', source: 'i-1' }, ec2, signal)).toBe('ami-7');
    expect(ec2.calls[1]?.input['Filters']).toEqual([
      {
        Name: 'description',
        Values: ['Created by CreateImage(i-1) for *', 'Copied for DestinationAmi * from SourceAmi i-1 *'],
      },
    ]);
  });
});
