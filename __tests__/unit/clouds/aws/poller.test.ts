import { describe, expect, it } from 'vitest';
import { DescribeBatches } from '../../../../src/clouds/aws/describe-batches.js';
import type { PollPace } from '../../../../src/clouds/aws/poll-pace.js';
import { type AwsPoller, createPoller } from '../../../../src/clouds/aws/poller.js';
import { FakeClock } from '../../../support/fake-clock.js';
import { awsRefusal, fakeEc2 } from '../../../support/fake-ec2.js';

/** An account whose resources are in `states`, which may be changed by time; an absent id is not found. */
function setUp(pace: Partial<PollPace> = {}) {
  const clock = new FakeClock({ start: 1_800_000_000_000 });
  const start = clock.now();
  const states = new Map<string, (seconds: number) => string | Error | undefined>();
  const times: number[] = [];
  const stateOf = (id: string) => {
    const state = states.get(id)?.((clock.now() - start) / 1000);
    if (state instanceof Error) throw state;
    return state;
  };
  const answer =
    (notFound: string) => (ids: string[] | undefined, filters: { Values?: string[] | undefined }[] | undefined) => {
      // Looks are gathered for 20 ms: in whole seconds that does not show.
      times.push(Math.floor((clock.now() - start) / 1000));
      const known = (ids ?? filters?.[0]?.Values ?? []).map((id) => ({ id, state: stateOf(id) }));
      if (ids !== undefined && known[0]?.state === undefined) throw awsRefusal(notFound);
      return known.filter(({ state }) => state !== undefined);
    };
  const [instances, images, groups] = [
    answer('InvalidInstanceID.NotFound'),
    answer('InvalidAMIID.NotFound'),
    answer('InvalidGroup.NotFound'),
  ];
  const ec2 = fakeEc2({
    describeInstances: ({ InstanceIds, Filters }) => ({
      Reservations: instances(InstanceIds, Filters).map(({ id, state }) => ({
        Instances: [{ InstanceId: id, State: { Name: state }, StateReason: { Message: 'because' } }],
      })),
    }),
    describeImages: ({ ImageIds, Filters }) => ({
      Images: images(ImageIds, Filters).map(({ id, state }) => ({ ImageId: id, State: state })),
    }),
    describeSnapshots: () => ({ Snapshots: [{ SnapshotId: 's', State: 'completed' }] }),
    describeSecurityGroups: ({ GroupIds, Filters }) => ({
      SecurityGroups: groups(GroupIds, Filters).map(({ id }) => ({ GroupId: id })),
    }),
  });
  const batches = new DescribeBatches(clock);
  const make = () =>
    createPoller({
      clock,
      pace: { delay: undefined, budget: undefined, ...pace },
      ec2: () => ec2,
      batches: () => batches,
    });
  return { clock, start, states, times, ec2, poller: make(), make, signal: new AbortController().signal };
}

describe('a wait', () => {
  it('polls at once, then at a constant delay', async () => {
    const { poller, states, times, signal } = setUp();
    states.set('i-1', (seconds) => (seconds < 40 ? 'pending' : 'running'));
    expect(await poller.instanceRunning('i-1', signal)).toMatchObject({ InstanceId: 'i-1' });
    expect(times).toEqual([0, 15, 30, 45]);
  });

  it.each<[keyof AwsPoller, string, number, string, number]>([
    ['instanceRunning', 'running', 15, 'pending', 600],
    ['instanceStopped', 'stopped', 15, 'stopping', 600],
    ['instanceTerminated', 'terminated', 15, 'shutting-down', 600],
    ['imageAvailable', 'available', 5, 'pending', 1800],
  ])('%s: until %s, every %i s; %s is waited out for %i s', async (wait, goal, delay, pending, budget) => {
    const { poller, states, times, signal } = setUp();
    states.set('x', (seconds) => (seconds < 1 ? pending : goal));
    await poller[wait]('x', signal);
    expect(times).toEqual([0, delay]);

    const stuck = setUp();
    stuck.states.set('x', () => pending);
    await expect(stuck.poller[wait]('x', stuck.signal)).rejects.toMatchObject({
      code: 'AwsWaitTimeout',
      message: expect.stringContaining(`${budget} s`),
    });
    expect(stuck.times.at(-1)).toBe(budget);
  });

  it.each<[keyof AwsPoller, string]>([
    ['instanceRunning', 'shutting-down'],
    ['instanceRunning', 'terminated'],
    ['instanceRunning', 'stopping'],
    ['instanceStopped', 'pending'],
    ['instanceStopped', 'terminated'],
    ['imageAvailable', 'failed'],
  ])('%s fails at once on %s', async (wait, state) => {
    const { poller, states, times, signal } = setUp();
    states.set('x', () => state);
    await expect(poller[wait]('x', signal)).rejects.toMatchObject({ code: 'AwsWaitFailed' });
    expect(times).toEqual([0]);
  });

  it('tells why an instance failed', async () => {
    const { poller, states, signal } = setUp();
    states.set('i', () => 'terminated');
    await expect(poller.instanceRunning('i', signal)).rejects.toThrow(
      'instance i is terminated, it will not be running: because',
    );
  });

  it('ends at once on an error that is permanent', async () => {
    const { poller, states, times, signal } = setUp();
    states.set('i', () => awsRefusal('UnauthorizedOperation'));
    await expect(poller.instanceRunning('i', signal)).rejects.toMatchObject({ awsCode: 'UnauthorizedOperation' });
    expect(times).toEqual([0]);
  });

  it('waits out that a new resource is not known yet', async () => {
    const { poller, states, times, signal } = setUp();
    states.set('sg', (seconds) => (seconds < 8 ? undefined : 'there'));
    await poller.securityGroupExists('sg', signal);
    expect(times).toEqual([0, 5, 10]);
  });

  it('believes after a minute that a resource is not known', async () => {
    const { poller, times, signal } = setUp();
    await expect(poller.imageAvailable('ami', signal)).rejects.toThrow('image ami is not known to EC2');
    expect(times.at(-1)).toBe(60);
  });

  it('believes at once that a known resource is gone', async () => {
    const { poller, states, times, signal } = setUp();
    states.set('ami', (seconds) => (seconds < 10 ? 'pending' : undefined));
    await expect(poller.imageAvailable('ami', signal)).rejects.toMatchObject({ code: 'AwsWaitFailed' });
    expect(times).toEqual([0, 5, 10]);
  });

  it('takes an instance that is not known any more for terminated', async () => {
    const { poller, states, times, signal } = setUp();
    states.set('i', (seconds) => (seconds < 10 ? 'shutting-down' : undefined));
    expect(await poller.instanceTerminated('i', signal)).toBeUndefined();
    expect(times).toEqual([0, 15]);
  });

  it('does not take an instance for terminated that is not known yet', async () => {
    const { poller, states, times, signal } = setUp();
    states.set('i', (seconds) => (seconds < 10 ? undefined : seconds < 20 ? 'shutting-down' : 'terminated'));
    expect(await poller.instanceTerminated('i', signal)).toMatchObject({ State: { Name: 'terminated' } });
    expect(times).toEqual([0, 15, 30]);
  });

  it('ends with the reason of its signal', async () => {
    const { poller, states, clock } = setUp();
    states.set('i', () => 'pending');
    const controller = new AbortController();
    void clock.sleep(20_000).then(() => controller.abort(new TypeError('stop')));
    await expect(poller.instanceRunning('i', controller.signal)).rejects.toThrow('stop');
  });

  it('follows the pace of the user', async () => {
    const { poller, states, times, signal } = setUp({ delay: 2_000, budget: 6_000 });
    states.set('ami', () => 'pending');
    await expect(poller.imageAvailable('ami', signal)).rejects.toMatchObject({ code: 'AwsWaitTimeout' });
    expect(times).toEqual([0, 2, 4, 6]);
  });

  it('for a security group keeps its own pace', async () => {
    const { poller, states, times, signal } = setUp({ delay: 60_000, budget: 1_000 });
    states.set('sg', (seconds) => (seconds < 3 ? undefined : 'there'));
    await poller.securityGroupExists('sg', signal);
    expect(times).toEqual([0, 5]);
  });

  it('for a snapshot ends when it is completed', async () => {
    const { poller, signal } = setUp();
    expect(await poller.snapshotCompleted('s', signal)).toMatchObject({ SnapshotId: 's' });
  });
});

describe('waits of several builds', () => {
  it('share every call, and one that began later comes into step', async () => {
    const { make, states, times, ec2, clock, signal } = setUp();
    for (const id of ['i-1', 'i-2', 'i-3']) states.set(id, (seconds) => (seconds < 50 ? 'pending' : 'running'));
    const [one, two, three] = [make(), make(), make()];
    const late = clock.sleep(20_000).then(() => three.instanceRunning('i-3', signal));

    const found = await Promise.all([one.instanceRunning('i-1', signal), two.instanceRunning('i-2', signal), late]);

    expect(found.map(({ InstanceId }) => InstanceId)).toEqual(['i-1', 'i-2', 'i-3']);
    expect(times).toEqual([0, 15, 20, 30, 45, 60]);
    expect(ec2.calls.at(-1)?.input).toEqual({ Filters: [{ Name: 'instance-id', Values: ['i-1', 'i-2', 'i-3'] }] });
    expect(ec2.calls[2]?.input).toEqual({ InstanceIds: ['i-3'] });
  });

  it('do not hinder each other: one unknown, one failed, one cancelled', async () => {
    const { make, states, clock, signal } = setUp();
    states.set('good', (seconds) => (seconds < 90 ? 'pending' : 'running'));
    states.set('bad', (seconds) => (seconds < 20 ? 'pending' : 'terminated'));
    states.set('dropped', () => 'pending');
    const controller = new AbortController();
    void clock.sleep(10_000).then(() => controller.abort(new TypeError('dropped')));

    const ended = await Promise.allSettled([
      make().instanceRunning('good', signal),
      make().instanceRunning('bad', signal),
      make().instanceRunning('unknown', signal),
      make().instanceRunning('dropped', controller.signal),
    ]);

    expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected', 'rejected']);
  });
});
