import { releaseSnapshot } from '../../kinds/release.js';
import { type AmazonBuild, releaseTools } from '../../run/amazon-build.js';

/** Which images give way to the new one. */
export interface DeregisterRequest {
  readonly name: string;
  /** In the order in which they are cleared; the build region last. */
  readonly regions: readonly string[];
  readonly deleteSnapshots: boolean;
}

/** The old image was not made a moment ago: a snapshot that is not found is gone. */
const LONG_AGO = 0;

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
      await releaseSnapshot(id, releaseTools(build, build.signal, LONG_AGO, region));
      build.ui.say(`Deleted snapshot: ${id}`);
    }
  }
}
