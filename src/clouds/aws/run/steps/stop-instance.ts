import { isAwsError } from '../../errors.js';
import { type RetryPolicy, retry } from '../../retry.js';
import type { AmazonBuild } from '../amazon-build.js';
import { withSignOfLife } from '../sign-of-life.js';

const POLICY: RetryPolicy = {
  tries: 6,
  delay: 10_000,
  cap: 60_000,
  retryable: (error) => isAwsError(error, 'InvalidInstanceID.NotFound'),
};

/**
 * Stops the build machine and waits until it is stopped (spec-amazon 4.1, step 15; EC2 API: StopInstances). With
 * `disableStop` the provisioners stop it: it is only waited for.
 */
export async function stopInstance(build: AmazonBuild, instanceId: string, disableStop: boolean): Promise<void> {
  if (disableStop) {
    build.ui.say('Automatic instance stop disabled. Please stop instance manually.');
  } else {
    build.ui.say('Stopping the source instance...');
    build.ui.message('Stopping instance');
    const stop = () => build.aws.ec2().stopInstances({ InstanceIds: [instanceId] }, build.signal);
    await retry(stop, POLICY, build.host.clock, build.signal);
  }
  build.ui.say('Waiting for the instance to stop...');
  const work = build.aws.poller.instanceStopped(instanceId, build.signal);
  await withSignOfLife(build, `Waiting for instance ${instanceId} to stop`, work);
}
