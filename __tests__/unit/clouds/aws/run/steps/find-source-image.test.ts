import { describe, expect, it } from 'vitest';
import { findSourceImage } from '../../../../../../src/clouds/aws/run/steps/find-source-image.js';
import { fakeBuild } from '../../../../../support/amazon-build.js';

const filter = { filters: { name: 'ubuntu' }, owners: ['self'], mostRecent: false, includeDeprecated: false };

describe('findSourceImage', () => {
  it('asks by id alone', async () => {
    const { build, cloud, ui } = fakeBuild();
    const image = await findSourceImage(build, { sourceAmi: 'ami-source', sourceAmiFilter: undefined });
    expect(image.ImageId).toBe('ami-source');
    expect(cloud.inputs('describeImages')).toEqual([{ ImageIds: ['ami-source'], IncludeDeprecated: false }]);
    expect(ui.lines).toEqual(['message: Found Image ID: ami-source']);
  });

  it('asks by id and filter together; nothing left is an error (vector 14)', async () => {
    const { build, cloud } = fakeBuild();
    const found = findSourceImage(build, {
      sourceAmi: 'ami-source',
      sourceAmiFilter: { ...filter, filters: { name: 'x86_64, arm64' }, includeDeprecated: true },
    });
    await expect(found).rejects.toMatchObject({
      code: 'SourceImageNotFound',
      message: 'No AMI was found: id ami-source, filters name=x86_64,arm64, owners self, region us-east-1',
    });
    expect(cloud.inputs('describeImages')).toEqual([
      {
        ImageIds: ['ami-source'],
        Owners: ['self'],
        Filters: [{ Name: 'name', Values: ['x86_64', 'arm64'] }],
        IncludeDeprecated: true,
      },
    ]);
  });

  it('says that an id does not exist', async () => {
    const { build } = fakeBuild();
    const found = findSourceImage(build, { sourceAmi: 'ami-nowhere', sourceAmiFilter: undefined });
    await expect(found).rejects.toMatchObject({
      code: 'SourceImageNotFound',
      message: 'No AMI was found: id ami-nowhere, region us-east-1',
      hint: expect.stringContaining('region'),
    });
  });

  it('refuses two images and takes the newest with most_recent (vector 12)', async () => {
    const { build, cloud } = fakeBuild();
    cloud.addImage('us-east-1', { ImageId: 'ami-old', Name: 'ubuntu', CreationDate: '2025-12-31T23:00:00.000Z' });
    cloud.addImage('us-east-1', { ImageId: 'ami-new', Name: 'ubuntu', CreationDate: '2026-02-01T00:00:00.000Z' });
    cloud.addImage('us-east-1', { ImageId: 'ami-mid', Name: 'ubuntu', CreationDate: '2026-01-01T00:00:00.000Z' });
    const options = { sourceAmi: '', sourceAmiFilter: filter };
    await expect(findSourceImage(build, options)).rejects.toMatchObject({
      code: 'SourceImageAmbiguous',
      message: expect.stringContaining('more than one result (3 AMIs)'),
      hint: expect.stringContaining('ami-old (ubuntu)'),
    });
    const image = await findSourceImage(build, { ...options, sourceAmiFilter: { ...filter, mostRecent: true } });
    expect(image.ImageId).toBe('ami-new');
  });

  it('passes other errors on', async () => {
    const { build, cloud } = fakeBuild();
    cloud.fail({ method: 'describeImages', code: 'UnauthorizedOperation' });
    const found = findSourceImage(build, { sourceAmi: 'ami-source', sourceAmiFilter: undefined });
    await expect(found).rejects.toMatchObject({ code: 'AwsUnauthorizedOperation' });
  });
});
