import { isAwsError } from '../../errors.js';
import type { AmazonBuild } from '../../run/amazon-build.js';

/** Which images give way to the new one. */
export interface DeregisterRequest {
  readonly name: string;
  /** In the order in which they are cleared; the build region last. */
  readonly regions: readonly string[];
  readonly deleteSnapshots: boolean;
}

/** Deregisters the account's images of that name (spec-amazon 4.1, step 17). The first error ends it. */
export async function deregisterExisting(build: AmazonBuild, request: DeregisterRequest): Promise<void> {
  for (const region of request.regions) await deregisterIn(build, region, request);
}

async function deregisterIn(build: AmazonBuild, region: string, request: DeregisterRequest): Promise<void> {
  const ec2 = build.aws.ec2(region);
  const query = { Owners: ['self'], Filters: [{ Name: 'name', Values: [request.name] }] };
  const { Images = [] } = await ec2.describeImages(query, build.signal);
  for (const { ImageId, BlockDeviceMappings = [] } of Images) {
    if (ImageId === undefined) continue;
    await ec2.deregisterImage({ ImageId }, build.signal);
    build.ui.say(
      `Deregistered AMI ${request.name}, id: ${ImageId}${region === build.aws.region ? '' : ` in ${region}`}`,
    );
    if (!request.deleteSnapshots) continue;
    for (const id of BlockDeviceMappings.flatMap(({ Ebs }) => Ebs?.SnapshotId ?? [])) {
      await deleteSnapshot(build, region, id);
      build.ui.say(`Deleted snapshot: ${id}`);
    }
  }
}

async function deleteSnapshot(build: AmazonBuild, region: string, id: string): Promise<void> {
  try {
    await build.aws.ec2(region).deleteSnapshot({ SnapshotId: id }, build.signal);
  } catch (error) {
    if (!isAwsError(error, 'InvalidSnapshot.NotFound')) throw error;
  }
}
