import { describe, expect, it } from 'vitest';
import { type BlockDevice, blockDeviceOptions } from '../../../../../../src/clouds/aws/run/block-device-options.js';
import { fakeBuild, runEbs } from '../../../../../support/amazon-build.js';
import { awsRefusal } from '../../../../../support/fake-ec2.js';
import { optionValues } from '../../../../../support/option-values.js';

/** Keys of our tags that the volumes of a build machine get. */
async function volumeTags(...mappings: readonly Partial<BlockDevice>[]) {
  const fake = fakeBuild();
  await runEbs(fake, { launchBlockDeviceMappings: mappings.map((one) => optionValues(blockDeviceOptions, one)) });
  const specifications = fake.cloud.inputs('runInstances')[0]?.TagSpecifications ?? [];
  const tags = specifications.find(({ ResourceType }) => ResourceType === 'volume')?.Tags ?? [];
  return tags.map(({ Key }) => Key);
}

describe('a build machine', () => {
  it('whose launch took long is not believed to be gone right after', async () => {
    const abort = new AbortController();
    const fake = fakeBuild({ signal: abort.signal });
    const ec2 = fake.cloud.ec2('us-east-1');
    const { runInstances, terminateInstances } = ec2;
    ec2.runInstances = async (input, signal) => {
      // Throttled for longer than "not found" is disbelieved.
      fake.clock.tick(60_000);
      const answer = await runInstances(input, signal);
      abort.abort();
      return answer;
    };
    let tries = 0;
    ec2.terminateInstances = async (input, signal) => {
      tries += 1;
      if (tries === 1) throw awsRefusal('InvalidInstanceID.NotFound');
      return terminateInstances(input, signal);
    };
    await expect(runEbs(fake)).rejects.toThrow();
    expect(fake.cloud.region('us-east-1').instances).toMatchObject([{ State: { Name: 'terminated' } }]);
  });
});

describe('the volumes of a build machine', () => {
  it.each([
    ['without mappings', []],
    ['that are deleted with it', [{ deviceName: '/dev/sdb', deleteOnTermination: true }]],
    ['that it has no more', [{ deviceName: '/dev/sdb', noDevice: true }]],
    ['of the instance store', [{ deviceName: '/dev/sdb', virtualName: 'ephemeral0' }]],
  ])('%s expire', async (_which, mappings) => {
    expect(await volumeTags(...mappings)).toContain('image-build:expires');
  });

  it('do not expire when some stay, which are the user’s', async () => {
    const keys = await volumeTags({ deviceName: '/dev/sdb', volumeSize: 8 });
    expect(keys).toContain('image-build:run');
    expect(keys).not.toContain('image-build:expires');
  });
});
