import type { Acquired } from '../../../resources/acquire.js';
import { BuildError, errorMessage } from '../../../support/errors.js';
import type { AmazonBuild } from '../run/amazon-build.js';
import { withSignOfLife } from '../run/sign-of-life.js';
import { callOnNewImage } from './new-image.js';

/** An image that this build made in one region. */
export interface BuiltImage {
  readonly region: string;
  readonly id: string;
  readonly snapshots: readonly string[];
  readonly held: Acquired<string>;
}

/** Waits until the image can be used; a failed one is reported with the reason that AWS gives (spec-amazon 4.1, step 18). */
export async function waitForImage(build: AmazonBuild, id: string, region: string): Promise<void> {
  try {
    const work = build.aws.poller.imageAvailable(id, build.signal, region);
    await withSignOfLife(build, `Waiting for AMI ${id} in ${region}`, work);
  } catch (error) {
    if (build.signal.aborted) throw error;
    throw new BuildError(`The AMI ${id} in ${region} did not become available: ${errorMessage(error)}`, {
      code: 'ImageNotAvailable',
      source: 'remote',
      hint:
        (error instanceof BuildError ? error.hint : undefined) ??
        'For encrypted images check the permissions on the KMS key.',
      cause: error,
    });
  }
}

/** Ids of the image's snapshots. */
export async function snapshotsOf(build: AmazonBuild, id: string, region: string): Promise<string[]> {
  const describe = () => build.aws.ec2(region).describeImages({ ImageIds: [id] }, build.signal);
  const { Images = [] } = await callOnNewImage(build, describe);
  return (Images[0]?.BlockDeviceMappings ?? []).flatMap(({ Ebs }) => Ebs?.SnapshotId ?? []);
}
