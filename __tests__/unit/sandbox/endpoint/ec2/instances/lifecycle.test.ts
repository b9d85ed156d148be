import { describe, expect, it } from 'vitest';
import { REALISTIC } from '../../../../../../src/sandbox/latency.js';
import { FakeClock } from '../../../../../support/fake-clock.js';
import { launchBasics, runningInstance, testEndpoint } from '../../../../../support/sandbox-endpoint.js';

type Ec2 = Awaited<ReturnType<typeof testEndpoint>>['ec2'];

async function stateOf(ec2: Ec2, id: string): Promise<string | undefined> {
  const { Reservations = [] } = await ec2.describeInstances({ InstanceIds: [id] });
  return Reservations[0]?.Instances?.[0]?.State?.Name;
}

describe('the life of an instance', () => {
  it('is pending when launched and running at the first look, with its machine', async () => {
    const { ec2, machines } = await testEndpoint();
    const basics = await launchBasics(ec2);
    const launched = await ec2.runInstances({ ...basics, MinCount: 1, MaxCount: 1, InstanceType: 't3.micro' });
    const [instance] = launched.Instances ?? [];
    expect(instance?.State?.Name).toBe('pending');
    expect(instance?.PublicIpAddress).toBe('127.64.0.1');
    const id = instance?.InstanceId ?? '';
    expect(await stateOf(ec2, id)).toBe('running');
    expect(machines.calls).toEqual([`start ${id}`]);
  });

  it('goes through stop, start, reboot and terminate', async () => {
    const { ec2, machines } = await testEndpoint();
    const id = await runningInstance(ec2);
    const stopping = await ec2.stopInstances({ InstanceIds: [id] });
    expect(stopping.StoppingInstances?.[0]).toMatchObject({
      CurrentState: { Code: 64, Name: 'stopping' },
      PreviousState: { Code: 16, Name: 'running' },
    });
    expect(await stateOf(ec2, id)).toBe('stopped');
    await ec2.startInstances({ InstanceIds: [id] });
    expect(await stateOf(ec2, id)).toBe('running');
    await ec2.rebootInstances({ InstanceIds: [id] });
    await ec2.terminateInstances({ InstanceIds: [id] });
    expect(await stateOf(ec2, id)).toBe('terminated');
    expect(machines.calls).toEqual([`start ${id}`, `stop ${id}`, `start ${id}`, `reboot ${id}`, `remove ${id}`]);
  });

  it('ends with its volume deleted', async () => {
    const { ec2 } = await testEndpoint();
    const id = await runningInstance(ec2);
    const attached = [{ Name: 'attachment.instance-id', Values: [id] }];
    expect((await ec2.describeVolumes({ Filters: attached })).Volumes).toHaveLength(1);
    await ec2.terminateInstances({ InstanceIds: [id] });
    await stateOf(ec2, id);
    expect((await ec2.describeVolumes({})).Volumes).toEqual([]);
  });

  it('says why a machine did not start, and terminates', async () => {
    const { ec2, machines, said } = await testEndpoint();
    machines.failure = 'no more memory';
    const id = await runningInstance(ec2);
    const { Reservations = [] } = await ec2.describeInstances({ InstanceIds: [id] });
    const [instance] = Reservations[0]?.Instances ?? [];
    expect(instance?.State?.Name).toBe('terminated');
    expect(instance?.StateReason).toMatchObject({ Code: 'Server.InternalError' });
    expect(instance?.StateReason?.Message).toContain('no more memory');
    expect(said.join()).toContain(`${id}: the machine did not start: no more memory`);
  });

  it.each([
    ['stop', 'stopped'],
    ['terminate', 'terminated'],
  ] as const)('with shutdown behavior %s is %s when the machine goes off by itself', async (behavior, state) => {
    const { ec2, machines } = await testEndpoint();
    const basics = await launchBasics(ec2);
    const { Instances = [] } = await ec2.runInstances({
      ...basics,
      MinCount: 1,
      MaxCount: 1,
      InstanceInitiatedShutdownBehavior: behavior,
    });
    const id = Instances[0]?.InstanceId ?? '';
    await stateOf(ec2, id);
    machines.hooks.get(id)?.ended();
    expect(await stateOf(ec2, id)).toBe(state);
  });

  it('is refused changes that its state does not allow', async () => {
    const { ec2 } = await testEndpoint();
    const id = await runningInstance(ec2);
    await ec2.terminateInstances({ InstanceIds: [id] });
    await stateOf(ec2, id);
    const wrong = { name: 'IncorrectInstanceState' };
    await expect(ec2.stopInstances({ InstanceIds: [id] })).rejects.toMatchObject(wrong);
    await expect(ec2.startInstances({ InstanceIds: [id] })).rejects.toMatchObject(wrong);
    await expect(ec2.createImage({ InstanceId: id, Name: 'name' })).rejects.toMatchObject(wrong);
    const again = await ec2.terminateInstances({ InstanceIds: [id] });
    expect(again.TerminatingInstances?.[0]?.CurrentState?.Name).toBe('terminated');
  });

  it('is protected from termination when asked to', async () => {
    const { ec2 } = await testEndpoint();
    const id = await runningInstance(ec2);
    await ec2.modifyInstanceAttribute({ InstanceId: id, DisableApiTermination: { Value: true } });
    const refused = ec2.terminateInstances({ InstanceIds: [id] });
    await expect(refused).rejects.toMatchObject({ name: 'OperationNotPermitted' });
    await ec2.modifyInstanceAttribute({ InstanceId: id, DisableApiTermination: { Value: false } });
    await ec2.terminateInstances({ InstanceIds: [id] });
  });

  it('takes the time of the latency model, seen passing', async () => {
    const clock = new FakeClock({ autoAdvance: false });
    const { ec2 } = await testEndpoint({ latency: REALISTIC, clock });
    const id = await runningInstance(ec2);
    expect(await stateOf(ec2, id)).toBe('pending');
    await clock.advance(REALISTIC.launch);
    expect(await stateOf(ec2, id)).toBe('running');
    await ec2.stopInstances({ InstanceIds: [id] });
    await clock.advance(REALISTIC.stop - 1);
    expect(await stateOf(ec2, id)).toBe('stopping');
    await clock.advance(1);
    expect(await stateOf(ec2, id)).toBe('stopped');
  });

  it('does not keep an endpoint from closing', async () => {
    const clock = new FakeClock({ autoAdvance: false });
    const { ec2, endpoint } = await testEndpoint({ latency: REALISTIC, clock });
    const id = await runningInstance(ec2);
    await endpoint.close();
    expect(endpoint.store.region('us-east-1').instances.get(id)?.state).toBe('stopped');
  });

  it('is left alone by another endpoint while its process lives', async () => {
    const first = await testEndpoint();
    const id = await runningInstance(first.ec2);
    const second = await testEndpoint({ folder: first.endpoint.store.folder.replace(/\/state$/, '') });
    expect(await stateOf(second.ec2, id)).toBe('running');
    await second.endpoint.close();
    expect(await stateOf(first.ec2, id)).toBe('running');
  });

  it('is stopped in the next endpoint, when the process that ran it is gone', async () => {
    const first = await testEndpoint();
    const id = await runningInstance(first.ec2);
    const { store } = first.endpoint;
    // No process has this id: the kernel's limit is 2^22.
    store.region('us-east-1').instances.update(id, { host: `${2 ** 22 + 1}:1` });
    const second = await testEndpoint({ folder: store.folder.replace(/\/state$/, '') });
    expect(await stateOf(second.ec2, id)).toBe('stopped');
    await second.ec2.startInstances({ InstanceIds: [id] });
    expect(await stateOf(second.ec2, id)).toBe('running');
  });
});
