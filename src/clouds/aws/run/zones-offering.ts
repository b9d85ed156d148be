import type { AmazonBuild } from './amazon-build.js';

/** Availability zones of the build region that offer the instance type; only `zone` when it is given. */
export async function zonesOffering(build: AmazonBuild, instanceType: string, zone?: string): Promise<string[]> {
  const request = {
    LocationType: 'availability-zone' as const,
    Filters: [
      ...(zone === undefined ? [] : [{ Name: 'location', Values: [zone] }]),
      { Name: 'instance-type', Values: [instanceType] },
    ],
  };
  const { InstanceTypeOfferings = [] } = await build.aws.ec2().describeInstanceTypeOfferings(request, build.signal);
  return InstanceTypeOfferings.flatMap(({ Location }) => Location ?? []).toSorted();
}
