import { errorMessage } from '../../../../support/errors.js';
import type { InstanceRecord } from '../../../state/records.js';
import type { Ec2Context } from '../context.js';
import { releaseVolumes } from '../volumes/attachment.js';

/** Brings up the machine of an instance that is `pending`, in the background. */
export function beginLaunch(context: Ec2Context, id: string): void {
  const { cloud, tables } = context;
  cloud.ownInstances.set(id, context.region);
  cloud.settling.begin(id, async () => {
    const instance = tables.instances.get(id);
    if (instance?.state !== 'pending') return;
    try {
      await Promise.all([startMachine(context, instance), cloud.pause(cloud.latency.launch)]);
      tables.instances.update(id, { state: 'running', transitionReason: '' });
    } catch (error) {
      cloud.say(`${id}: the machine did not start: ${errorMessage(error)}`);
      const reason = { code: 'Server.InternalError', message: `Server.InternalError: ${errorMessage(error)}` };
      await endInstance(context, id, reason);
    }
  });
}

/** Stops the machine of an instance that is `stopping`, in the background. */
export function beginStop(context: Ec2Context, id: string): void {
  const { cloud, tables } = context;
  cloud.settling.begin(id, async () => {
    if (tables.instances.get(id)?.state !== 'stopping') return;
    await quietly(context, id, () => cloud.machines?.stop(id));
    await cloud.pause(cloud.latency.stop);
    tables.instances.update(id, { state: 'stopped' });
  });
}

/** Ends an instance that is `shutting-down`, in the background. */
export function beginTermination(context: Ec2Context, id: string): void {
  context.cloud.settling.begin(id, async () => {
    const reason = context.tables.instances.get(id)?.stateReason;
    await context.cloud.pause(context.cloud.latency.terminate);
    await endInstance(context, id, reason);
  });
}

/** Starts the machine of an instance; nothing where there are no machines, or nothing that boots. */
export async function startMachine(context: Ec2Context, instance: InstanceRecord): Promise<void> {
  const { cloud, region } = context;
  if (instance.layers === undefined) return;
  await warnOfOtherSystem(context, instance);
  const hooks = cloud.machineHooks(region, instance.id);
  await cloud.machines?.start(instance, { ...hooks, ended: () => machineEnded(context, instance.id) });
}

/** Files of one system with the package database of another are a mixture that nothing promises to work. */
async function warnOfOtherSystem({ cloud, tables }: Ec2Context, { image }: InstanceRecord): Promise<void> {
  const made = tables.images.get(image)?.system;
  if (made === undefined || made === (await cloud.machines?.system())) return;
  cloud.say(`${image} was made when this host had other packages: build it again if its machines behave oddly.`);
}

/** The machine went off by itself: `shutdown -h` inside, or its first process died. */
function machineEnded(context: Ec2Context, id: string): void {
  const { tables } = context;
  const instance = tables.instances.get(id);
  if (instance === undefined || !['running', 'pending'].includes(instance.state)) return;
  const stateReason = {
    code: 'Client.InstanceInitiatedShutdown',
    message: 'Client.InstanceInitiatedShutdown: Instance initiated shutdown',
  };
  const ends = instance.shutdownBehavior === 'terminate';
  tables.instances.update(id, { state: ends ? 'shutting-down' : 'stopping', stateReason });
  if (ends) beginTermination(context, id);
  else beginStop(context, id);
}

async function endInstance(context: Ec2Context, id: string, reason: InstanceRecord['stateReason']): Promise<void> {
  const { cloud, tables } = context;
  await quietly(context, id, () => cloud.machines?.remove(id));
  const instance = tables.instances.get(id);
  if (instance === undefined) return;
  releaseVolumes(tables, instance);
  tables.instances.update(id, { state: 'terminated', ...(reason === undefined ? {} : { stateReason: reason }) });
  cloud.dropLayers(instance.layers);
}

/** What cannot be undone is told, and does not keep the instance from its state. */
async function quietly(context: Ec2Context, id: string, work: () => Promise<void> | undefined): Promise<void> {
  try {
    await work();
  } catch (error) {
    context.cloud.say(`${id}: ${errorMessage(error)}`);
  }
}
