import { describe, expect, it } from 'vitest';
import { DEFAULT_ACCESS } from '../../../../src/clouds/aws/access-options.js';
import { createAws } from '../../../../src/clouds/aws/client-factory.js';
import { releaseInstanceProfile, releaseRole } from '../../../../src/clouds/aws/kinds/release-iam.js';
import { clientEnvironment } from '../../../../src/sandbox/environment.js';
import { FakeClock } from '../../../support/fake-clock.js';
import { testEndpoint } from '../../../support/sandbox-endpoint.js';

describe("the sandbox's IAM, to our own client", () => {
  it('makes, shows and removes temporary instance profiles, and lists none', async () => {
    const { endpoint } = await testEndpoint();
    const clock = new FakeClock();
    const { signal } = new AbortController();
    const silent = { debug: () => undefined, say: () => undefined, error: () => undefined };
    const host = { env: clientEnvironment(endpoint.url, 'us-east-1'), clock };
    const aws = await createAws(DEFAULT_ACCESS, host, { ui: silent, secrets: { add: () => undefined }, signal });
    const iam = aws.iam();

    await iam.createInstanceProfile('packer-1', { a: 'b' }, signal);
    await iam.createRole({ name: 'packer-1', description: 'd', trustPolicy: '{}', tags: {} }, signal);
    await iam.putRolePolicy('packer-1', 'packer-1', '{}', signal);
    await iam.addRoleToInstanceProfile({ profile: 'packer-1', role: 'packer-1' }, signal);
    expect(await iam.getInstanceProfile('packer-1', signal)).toEqual({ roles: ['packer-1'], tags: [] });
    expect(await iam.getRole('packer-1', signal)).toEqual({ tags: [] });
    await releaseRole('packer-1', { iam, clock, signal });
    await releaseInstanceProfile('packer-1', { iam, clock, signal });
    expect([await iam.listRoles(signal), await iam.listInstanceProfiles(signal)]).toEqual([[], []]);
  });
});
