import { BuildError } from '../../../support/errors.js';
import type { Aws } from '../client-factory.js';

/** Throws `NoSuchRegion` for a name that cannot be a region's: names become part of addresses. */
export function requireRegionNames(regions: readonly string[] | 'all'): void {
  const wrong = regions === 'all' ? undefined : regions.find((name) => !/^[a-z]{2,}(-[a-z]+)+-\d+$/.test(name));
  if (wrong === undefined) return;
  throw new BuildError(`${JSON.stringify(wrong)} is not the name of an AWS region`, {
    code: 'NoSuchRegion',
    source: 'user',
    hint: 'Regions are named like us-east-1; all stands for every region that is enabled.',
  });
}

/** The regions to sweep: `all` those enabled for the account (EC2 API: DescribeRegions), the given ones, else the region of the environment. */
export async function sweepRegions(
  aws: Aws,
  regions: readonly string[] | 'all',
  signal: AbortSignal,
): Promise<readonly string[]> {
  if (regions === 'all') {
    const { Regions = [] } = await aws.ec2().describeRegions({}, signal);
    return Regions.flatMap(({ RegionName }) => RegionName ?? []).sort();
  }
  return regions.length === 0 ? [aws.region] : [...new Set(regions)];
}
