import { describe, expect, it } from 'vitest';
import {
  type ReleaseTools,
  releaseImage,
  releaseInstance,
  releaseKeyPair,
  releaseLaunchTemplate,
  releaseSecurityGroup,
  releaseSnapshot,
  releaseVolume,
} from '../../../../../src/clouds/aws/kinds/release.js';
import type { AwsPoller } from '../../../../../src/clouds/aws/poller.js';
import { FakeClock } from '../../../../support/fake-clock.js';
import { awsRefusal, fakeEc2 } from '../../../../support/fake-ec2.js';

/** Tools over a fake EC2; `waited` has the ids whose termination was waited for. */
function tools(answers: Parameters<typeof fakeEc2>[0], createdSecondsAgo?: number) {
  const ec2 = fakeEc2(answers);
  const clock = new FakeClock();
  const waited: string[] = [];
  const poller: Pick<AwsPoller, 'instanceTerminated'> = {
    instanceTerminated: async (id) => void waited.push(id),
  };
  const all: ReleaseTools = {
    ec2,
    clock,
    signal: new AbortController().signal,
    // as: releasing waits for nothing else.
    poller: poller as AwsPoller,
    createdAt: createdSecondsAgo === undefined ? undefined : clock.now() - createdSecondsAgo * 1000,
  };
  return { all, ec2, clock, waited, methods: () => ec2.calls.map(({ method }) => method) };
}

/** Throws each of the errors in turn, then answers. */
function afterErrors(...errors: unknown[]) {
  return () => {
    const error = errors.shift();
    if (error !== undefined) throw error;
    return {};
  };
}

const always = (code: string) => () => {
  throw awsRefusal(code);
};

describe('releasing an instance', () => {
  it('terminates it and waits for the end', async () => {
    const { all, ec2, waited } = tools({ terminateInstances: () => ({}) });
    await releaseInstance('i-1', all);
    expect(ec2.calls).toEqual([{ method: 'terminateInstances', input: { InstanceIds: ['i-1'] } }]);
    expect(waited).toEqual(['i-1']);
  });

  it('is done when it is gone', async () => {
    const { all, waited } = tools({ terminateInstances: always('InvalidInstanceID.NotFound') }, 31);
    await releaseInstance('i-1', all);
    expect(waited).toEqual([]);
  });

  it('does not believe "not found" right after the creation', async () => {
    const { all, waited, clock } = tools(
      {
        terminateInstances: afterErrors(
          awsRefusal('InvalidInstanceID.NotFound'),
          awsRefusal('InvalidInstanceID.NotFound'),
        ),
      },
      1,
    );
    await releaseInstance('i-1', all);
    expect(waited).toEqual(['i-1']);
    expect(clock.sleeps).toEqual([2_000, 2_000]);
  });

  it('throws any other error', async () => {
    const { all } = tools({ terminateInstances: always('OperationNotPermitted') });
    await expect(releaseInstance('i-1', all)).rejects.toMatchObject({ awsCode: 'OperationNotPermitted' });
  });
});

describe('releasing a security group', () => {
  it('tries 5 times, 5 s apart, while it is in use', async () => {
    const { all, clock, methods } = tools({ deleteSecurityGroup: always('DependencyViolation') });
    await expect(releaseSecurityGroup('sg-1', all)).rejects.toMatchObject({ code: 'AwsRetriesExhausted' });
    expect(methods()).toHaveLength(5);
    expect(clock.sleeps).toEqual([5_000, 5_000, 5_000, 5_000]);
  });

  it('succeeds as soon as nothing uses it', async () => {
    const { all, methods } = tools({ deleteSecurityGroup: afterErrors(awsRefusal('DependencyViolation')) });
    await releaseSecurityGroup('sg-1', all);
    expect(methods()).toHaveLength(2);
  });
});

describe('releasing an image', () => {
  const image = { BlockDeviceMappings: [{ Ebs: { SnapshotId: 'snap-1' } }, { VirtualName: 'ephemeral0' }] };

  it('deregisters it, then deletes the snapshots whose description says that they were made for it', async () => {
    const { all, ec2, methods } = tools({
      describeImages: () => ({ Images: [image] }),
      describeSnapshots: () => ({ Snapshots: [{ SnapshotId: 'snap-1' }, { SnapshotId: 'snap-2' }] }),
      deregisterImage: () => ({}),
      deleteSnapshot: () => ({}),
    });
    await releaseImage('ami-1', all);
    expect(methods().slice(2)).toEqual(['deregisterImage', 'deleteSnapshot', 'deleteSnapshot']);
    expect(ec2.calls.slice(3).map(({ input }) => input['SnapshotId'])).toEqual(['snap-1', 'snap-2']);
    expect(ec2.calls.find(({ method }) => method === 'describeSnapshots')?.input).toEqual({
      OwnerIds: ['self'],
      Filters: [
        {
          Name: 'description',
          Values: ['Created by CreateImage(*) for ami-1*', 'Copied for DestinationAmi ami-1*'],
        },
      ],
    });
  });

  it.each(['InvalidAMIID.NotFound', 'InvalidAMIID.Unavailable'])(
    'deletes the snapshots of one that is gone: %s',
    async (code) => {
      const { all, methods } = tools({
        describeImages: always(code),
        describeSnapshots: () => ({ Snapshots: [{ SnapshotId: 'snap-2' }] }),
        deregisterImage: always(code),
        deleteSnapshot: () => ({}),
      });
      await releaseImage('ami-1', all);
      expect(methods().at(-1)).toBe('deleteSnapshot');
    },
  );

  it('deletes of those that it lists only what carries its ownership tags: a mapping may name one of the user', async () => {
    const tags = (run: string) => [
      { Key: 'image-build:run', Value: run },
      { Key: 'image-build:attempt', Value: '1' },
      { Key: 'image-build:build', Value: 'web' },
    ];
    const ids = ['snap-made', 'snap-users', 'snap-of-earlier-run'];
    const mappings = ids.map((SnapshotId) => ({ Ebs: { SnapshotId } }));
    const { all, ec2 } = tools({
      describeImages: () => ({ Images: [{ BlockDeviceMappings: mappings, Tags: tags('7') }] }),
      describeSnapshots: ({ Filters }) =>
        Filters?.[0]?.Name === 'description'
          ? { Snapshots: [] }
          : {
              Snapshots: [
                { SnapshotId: 'snap-made', Tags: tags('7') },
                { SnapshotId: 'snap-users', Tags: [{ Key: 'Name', Value: 'data' }] },
                { SnapshotId: 'snap-of-earlier-run', Tags: tags('6') },
              ],
            },
      deregisterImage: () => ({}),
      deleteSnapshot: () => ({}),
    });
    await releaseImage('ami-1', all);
    expect(ec2.calls.find(({ input }) => JSON.stringify(input).includes('snapshot-id'))?.input).toEqual({
      OwnerIds: ['self'],
      Filters: [{ Name: 'snapshot-id', Values: ids }],
    });
    const deleted = ec2.calls
      .filter(({ method }) => method === 'deleteSnapshot')
      .map(({ input }) => input['SnapshotId']);
    expect(deleted).toEqual(['snap-made']);
  });

  it('believes only some time after its creation that an image has no snapshots', async () => {
    const { all, clock, methods } = tools(
      {
        describeImages: () => ({ Images: [] }),
        describeSnapshots: () => ({ Snapshots: clock.now() < start + 7_000 ? [] : [{ SnapshotId: 'snap-late' }] }),
        deregisterImage: () => ({}),
        deleteSnapshot: () => ({}),
      },
      1,
    );
    const start = clock.now();
    await releaseImage('ami-1', all);
    expect(methods().at(-1)).toBe('deleteSnapshot');
    expect(clock.now()).toBe(start + 8_000);
  });

  it('looks for snapshots again when there were none at first', async () => {
    let looks = 0;
    const { all, methods } = tools({
      describeImages: () => ({ Images: [] }),
      describeSnapshots: () => {
        looks += 1;
        return { Snapshots: looks === 1 ? [] : [{ SnapshotId: 'snap-late' }] };
      },
      deregisterImage: () => ({}),
      deleteSnapshot: () => ({}),
    });
    await releaseImage('ami-1', all);
    expect(methods().at(-1)).toBe('deleteSnapshot');
  });

  it('waits out that a snapshot is still said to be in use', async () => {
    const { all } = tools({
      describeImages: () => ({ Images: [image] }),
      describeSnapshots: () => ({ Snapshots: [{ SnapshotId: 'snap-1' }] }),
      deregisterImage: () => ({}),
      deleteSnapshot: afterErrors(awsRefusal('InvalidSnapshot.InUse')),
    });
    await releaseImage('ami-1', all);
  });
});

describe('releasing what is gone already', () => {
  it.each([
    [releaseVolume, { deleteVolume: always('InvalidVolume.NotFound') }],
    [releaseSnapshot, { deleteSnapshot: always('InvalidSnapshot.NotFound') }],
    [releaseSecurityGroup, { deleteSecurityGroup: always('InvalidGroup.NotFound') }],
    [releaseKeyPair, { deleteKeyPair: () => ({}) }],
    [releaseLaunchTemplate, { deleteLaunchTemplate: always('InvalidLaunchTemplateId.NotFound') }],
  ])('is success: %o', async (release, answers) => {
    const { all, methods } = tools(answers);
    await release('x', all);
    expect(methods()).toHaveLength(1);
  });
});
