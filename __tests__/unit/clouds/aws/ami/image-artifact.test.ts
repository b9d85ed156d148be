import { describe, expect, it } from 'vitest';
import { imageArtifact } from '../../../../../src/clouds/aws/ami/image-artifact.js';
import { fakeBuild } from '../../../../support/amazon-build.js';

function artifact(images: Readonly<Record<string, string>>) {
  const { build, clock, journal } = fakeBuild();
  return imageArtifact({
    builderId: 'mitchellh.amazonebs',
    name: 'n-1',
    images: Object.entries(images).map(([region, id]) => ({
      region,
      id,
      snapshots: [],
      held: { entry: `entry-${id}` },
    })),
    source: { ImageId: 'ami-source', Name: 'source' },
    generatedData: { ID: 'i-1' },
    aws: build.aws,
    clock,
    journal,
  });
}

// spec-amazon 4.9
describe('imageArtifact', () => {
  it('lists regions in order, whatever order they were made in', () => {
    const { id, text, files } = artifact({ 'us-east-1': 'ami-2', 'eu-west-1': 'ami-1' });
    expect(id).toBe('eu-west-1:ami-1,us-east-1:ami-2');
    expect(text).toBe('AMIs were created:\neu-west-1: ami-1\nus-east-1: ami-2\n');
    expect(files).toBeUndefined();
  });

  it('gives as the image the one of the build region', () => {
    expect(artifact({ 'eu-west-1': 'ami-1', 'us-east-1': 'ami-2' }).image).toEqual({
      id: 'ami-2',
      name: 'n-1',
      region: 'us-east-1',
      images: { 'eu-west-1': 'ami-1', 'us-east-1': 'ami-2' },
      source: { id: 'ami-source', name: 'source' },
    });
  });

  it('gives the first of the copies when none is in the build region (decisions 5)', () => {
    expect(artifact({ 'us-west-2': 'ami-3', 'eu-west-1': 'ami-1' }).image).toMatchObject({
      id: 'ami-3',
      region: 'us-west-2',
    });
  });
});
