import { isAlive } from '../../../../support/process-identity.js';
import type { InstanceRecord, InstanceState } from '../../../state/records.js';
import type { WireStructure } from '../../wire/encode.js';
import { Fault } from '../../wire/fault.js';
import { invalid, type Request } from '../../wire/request.js';
import type { Actions, Ec2Context } from '../context.js';
import { findInstance } from './describe-instances.js';
import { instanceType } from './instance-types.js';
import { stateView } from './instance-view.js';
import { beginLaunch, beginStop, beginTermination } from './lifecycle.js';

/** StartInstances, StopInstances, RebootInstances, TerminateInstances, ModifyInstanceAttribute. */
export const changeInstanceActions: Actions = {
  StartInstances(request, context) {
    const changed = changeAll(
      request,
      context,
      { from: ['stopped'], already: ['pending', 'running'], to: 'pending' },
      beginLaunch,
    );
    return { StartingInstances: changed };
  },

  StopInstances(request, context) {
    const change = {
      from: ['running'],
      already: ['stopping', 'stopped'],
      to: 'stopping',
      reason: 'User initiated',
    } as const;
    return { StoppingInstances: changeAll(request, context, change, beginStop) };
  },

  async RebootInstances(request, context) {
    const instances = requested(request, context);
    for (const instance of instances) checkState(instance, ['running']);
    for (const { id } of instances) {
      context.tables.instances.update(id, { transitionReason: '' });
      context.cloud.settling.begin(id, async () => context.cloud.machines?.reboot(id));
    }
    return {};
  },

  TerminateInstances(request, context) {
    const from = ['pending', 'running', 'stopping', 'stopped'] as const;
    for (const { id, terminationProtection } of requested(request, context)) {
      if (terminationProtection) {
        throw new Fault(
          'OperationNotPermitted',
          `The instance '${id}' may not be terminated. Modify its 'disableApiTermination' instance attribute and try again.`,
        );
      }
    }
    const change = {
      from,
      already: ['shutting-down', 'terminated'],
      to: 'shutting-down',
      reason: 'User initiated',
    } as const;
    return { TerminatingInstances: changeAll(request, context, change, beginTermination) };
  },

  ModifyInstanceAttribute(request, context) {
    const instance = findInstance(context, request.required('InstanceId'));
    context.tables.instances.update(instance.id, attributeChange(instance, request));
    modifyDevices(instance, request, context);
    return {};
  },
};

interface Change {
  readonly from: readonly InstanceState[];
  /** States in which there is nothing to do. */
  readonly already: readonly InstanceState[];
  readonly to: InstanceState;
  readonly reason?: string;
}

function changeAll(
  request: Request,
  context: Ec2Context,
  change: Change,
  begin: (context: Ec2Context, id: string) => void,
): WireStructure[] {
  const instances = requested(request, context);
  for (const instance of instances) checkState(instance, [...change.from, ...change.already]);
  return instances.map((instance) => {
    const { id } = instance;
    const PreviousState = stateView(instance);
    if (change.already.includes(instance.state)) return { InstanceId: id, CurrentState: PreviousState, PreviousState };
    const date = new Date(context.cloud.clock.now()).toISOString().replace('T', ' ').slice(0, 19);
    const transitionReason = change.reason === undefined ? '' : `${change.reason} (${date} GMT)`;
    const { stateReason: _old, ...kept } = instance;
    const stateReason = {
      code: 'Client.UserInitiatedShutdown',
      message: 'Client.UserInitiatedShutdown: User initiated shutdown',
    };
    // A machine that was stopped may be started by another process than the one that made it.
    const changed = { ...kept, state: change.to, transitionReason, host: context.cloud.process };
    context.tables.instances.put(change.reason === undefined ? changed : { ...changed, stateReason });
    begin(context, id);
    return { InstanceId: id, CurrentState: stateView(changed), PreviousState };
  });
}

function requested(request: Request, context: Ec2Context): readonly InstanceRecord[] {
  const instances = [...new Set(request.texts('InstanceIds'))].map((id) => findInstance(context, id));
  for (const { id, host, state } of instances) {
    if (host === context.cloud.process || ['stopped', 'terminated'].includes(state) || !isAlive(host)) continue;
    const pid = host.split(':', 1)[0];
    throw new Fault('IncorrectInstanceState', `The machine of '${id}' belongs to another sandbox, of process ${pid}.`);
  }
  return instances;
}

function checkState({ id, state }: InstanceRecord, allowed: readonly InstanceState[]): void {
  if (allowed.includes(state)) return;
  throw new Fault(
    'IncorrectInstanceState',
    `The instance '${id}' is not in a state from which it can be changed: ${state}`,
  );
}

function attributeChange(instance: InstanceRecord, request: Request): Partial<InstanceRecord> {
  const value = (name: string) => request.structure(name).text('Value') ?? old(request, name);
  const flag = (name: string) =>
    request.structure(name).flag('Value') ??
    (old(request, name) === undefined ? undefined : old(request, name) === 'true');
  const type = value('InstanceType');
  if (type !== undefined && instanceType(type) === undefined) throw invalid('InstanceType', type);
  const userData = value('UserData');
  const groups = request.texts('Groups');
  const stoppedOnly = type ?? userData ?? request.structure('EnaSupport').text('Value') ?? value('SriovNetSupport');
  if (stoppedOnly !== undefined && instance.state !== 'stopped') {
    throw new Fault('IncorrectInstanceState', `The instance '${instance.id}' is not in the 'stopped' state.`);
  }
  const sriovNetSupport = value('SriovNetSupport');
  const shutdownBehavior = value('InstanceInitiatedShutdownBehavior');
  return {
    enaSupport: flag('EnaSupport') ?? instance.enaSupport,
    ebsOptimized: flag('EbsOptimized') ?? instance.ebsOptimized,
    terminationProtection: flag('DisableApiTermination') ?? instance.terminationProtection,
    ...(type === undefined ? {} : { type }),
    ...(userData === undefined ? {} : { userData }),
    ...(sriovNetSupport === undefined ? {} : { sriovNetSupport }),
    ...(shutdownBehavior === undefined ? {} : { shutdownBehavior }),
    ...(groups.length === 0 ? {} : { groups }),
  };
}

/** The old form: `Attribute=instanceType` and `Value`. */
function old(request: Request, name: string): string | undefined {
  const attribute = request.text('Attribute');
  return attribute?.toLowerCase() === name.toLowerCase() ? request.text('Value') : undefined;
}

function modifyDevices(instance: InstanceRecord, request: Request, { tables }: Ec2Context): void {
  for (const mapping of request.structures('BlockDeviceMappings')) {
    const attached = instance.volumes.find(({ device }) => device === mapping.text('DeviceName'));
    const deleteOnTermination = mapping.structure('Ebs').flag('DeleteOnTermination');
    const attachment = attached && tables.volumes.get(attached.volume)?.attachment;
    if (attached !== undefined && attachment !== undefined && deleteOnTermination !== undefined) {
      tables.volumes.update(attached.volume, { attachment: { ...attachment, deleteOnTermination } });
    }
  }
}
