import { describe, expect, it } from 'vitest';
import { type BlockDevice, blockDeviceOptions } from '../../../../../../src/clouds/aws/run/block-device-options.js';
import { fakeBuild, runEbs } from '../../../../../support/amazon-build.js';
import { optionValues } from '../../../../../support/option-values.js';

/** Keys of our tags that the volumes of a build machine get. */
async function volumeTags(...mappings: readonly Partial<BlockDevice>[]) {
  const fake = fakeBuild();
  await runEbs(fake, { launchBlockDeviceMappings: mappings.map((one) => optionValues(blockDeviceOptions, one)) });
  const specifications = fake.cloud.inputs('runInstances')[0]?.TagSpecifications ?? [];
  const tags = specifications.find(({ ResourceType }) => ResourceType === 'volume')?.Tags ?? [];
  return tags.map(({ Key }) => Key);
}

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
