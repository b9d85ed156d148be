import { BuildError } from '../../../support/errors.js';
import { retry } from '../retry.js';
import { settlePolicy } from '../settle-policy.js';
import type { AmazonBuild } from './amazon-build.js';
import type { BuildInstance } from './steps/launch-instance.js';

/** Describes the build machine; one that EC2 has not heard of yet is asked for again (spec-amazon 4.2). */
export async function describeInstance(build: AmazonBuild, id: string): Promise<BuildInstance> {
  const policy = settlePolicy('InvalidInstanceID.NotFound');
  const describe = () => build.aws.ec2().describeInstances({ InstanceIds: [id] }, build.signal);
  const { Reservations = [] } = await retry(describe, policy, build.host.clock, build.signal);
  const instance = Reservations.flatMap(({ Instances = [] }) => Instances)[0];
  if (instance === undefined) {
    throw new BuildError(`The source instance was not found: ${id}`, { code: 'InstanceNotFound', source: 'remote' });
  }
  return { ...instance, InstanceId: id };
}
