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
const at = Date.UTC(2026, 5, 1, 12);
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
  describeImages: () => ({ Images: [{ ImageId: 'ami-1', CreationDate: '2026-06-01T12:00:30.000Z' }] }),
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
    expect(await find({ token: 't', name: 'user-given', at }, ec2, signal)).toBe(id);
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
    expect(await findImage({ token: 't', at }, ec2, signal)).toBe(id);
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
    ['us-gov-west-1', at, 'ami-1'],
    ['cn-north-1', at, 'ami-1'],
    ['cn-north-1', at + 120_000, undefined],
    ['cn-north-1', undefined, undefined],
  ])('an image in %s is the own one of that name, younger than the intent', async (region, intended, id) => {
    const ec2 = fakeEc2(everything, region);
    expect(await findImage({ token: 't', name: 'web', at: intended }, ec2, signal)).toBe(id);
  });
});
