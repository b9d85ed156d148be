import { describe, expect, it } from 'vitest';
import { foreignImages } from '../../../../../src/sandbox/endpoint/catalogue/foreign-images.js';
import { parseForeignImages } from '../../../../../src/sandbox/foreign-image-names.js';
import { testEndpoint } from '../../../../support/sandbox-endpoint.js';

describe('foreign images', () => {
  it('exist in every region, as the newest base image of their name', async () => {
    const names = parseForeignImages(['ami-0123456789abcdef0=ubuntu/images/*-server-*', 'ami-12345678']);
    const { client } = await testEndpoint({ foreignImages: names });
    const ids = ['ami-0123456789abcdef0', 'ami-12345678'];
    const { Images = [] } = await client('eu-west-1').describeImages({ ImageIds: ids });
    expect(Images.map(({ ImageId, Name }) => [ImageId, Name])).toEqual([
      [ids[0], expect.stringContaining('26.04-amd64-server')],
      [ids[1], expect.stringContaining('amzn2-ami-hvm-2.0')],
    ]);
    const launched = await client('us-west-2').runInstances({ ImageId: ids[1], MinCount: 1, MaxCount: 1 });
    expect(launched.Instances).toHaveLength(1);
  });

  it.each(['ami-0123456789abcdef0=no-such-name-*', 'nonsense', 'ami-xyz'])('refuse %s', (item) => {
    expect(() => foreignImages(parseForeignImages([item]))).toThrow('no image can be called');
  });
});
