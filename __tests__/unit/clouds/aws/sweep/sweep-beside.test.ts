import { describe, expect, it } from 'vitest';
import { sweepBeside } from '../../../../../src/clouds/aws/sweep/sweep-beside.js';
import type { Host } from '../../../../../src/contract/host.js';
import { fakeBuild } from '../../../../support/amazon-build.js';

function setUp(changes: Partial<Host> = {}) {
  const fake = fakeBuild();
  const beside = { ...fake.build, host: { ...fake.build.host, sweep: true, ...changes } };
  return { ...fake, beside, aws: fake.build.aws };
}

describe('a sweep beside a build', () => {
  it('looks once a process in each region, and only looks when nothing is there', async () => {
    const { cloud, beside, aws } = setUp();
    await sweepBeside(aws, beside, { regions: ['us-east-1', 'us-east-1'], iam: false }).end();
    await sweepBeside(aws, beside, { regions: ['us-east-1'], iam: false }).end();
    const regions = cloud.calls.map(({ region }) => region);
    expect(cloud.calls.every(({ method }) => method.startsWith('describe'))).toBe(true);
    expect(regions.length).toBeLessThanOrEqual(7);
    expect(regions.length).toBeGreaterThan(0);
  });

  it.each([
    ['the host does not want it', { sweep: false }],
    ['the run belongs to no repository', { run: { runId: 'u', attempt: '1', repository: '', uuid: 'u' } }],
  ])('does nothing when %s', async (_when, changes) => {
    const { cloud, beside, aws } = setUp(changes);
    await sweepBeside(aws, beside, { regions: ['us-east-1'], iam: false }).end();
    expect(cloud.calls).toEqual([]);
  });

  it('never rejects', async () => {
    const { cloud, beside, aws } = setUp();
    for (const method of ['describeInstances', 'describeImages'] as const)
      cloud.fail({ method, code: 'UnauthorizedOperation' });
    await expect(sweepBeside(aws, beside, { regions: ['us-east-1'], iam: false }).end()).resolves.toBeUndefined();
  });
});
