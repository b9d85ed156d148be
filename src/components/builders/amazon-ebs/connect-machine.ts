import type { AmazonBuild } from '../../../clouds/aws/run/amazon-build.js';
import { addressFinder } from '../../../clouds/aws/run/instance-address.js';
import type { BuildContext } from '../../../contract/component.js';
import { type Connected, connectStep } from '../../../steps/connect.js';
import type { RunStep } from '../../../steps/step-runner.js';
import type { EbsPlan } from './build-image.js';
import type { Machine } from './start-machine.js';

/** Logs in to the machine: at `ssh_host`, or at the address that `ssh_interface` chooses (spec-amazon 4.5). */
export function connectMachine(
  step: RunStep,
  build: BuildContext & AmazonBuild,
  plan: EbsPlan,
  { instance, key }: Machine,
): Promise<Connected> {
  const config = plan.communicator;
  const given = config.type === 'ssh' ? config.host : '';
  const port = config.type === 'ssh' ? config.port : 0;
  const find = addressFinder(build, instance, plan.options.sshInterface);
  return connectStep(step, build, {
    config,
    resolveAddress: async (signal) => ({ host: given === '' ? await find(signal) : given, port }),
    privateKey: key.privateKey,
    id: instance.InstanceId,
  });
}
