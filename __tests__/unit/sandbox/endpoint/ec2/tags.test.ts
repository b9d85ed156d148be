import { describe, expect, it } from 'vitest';
import { runningInstance, testEndpoint } from '../../../../support/sandbox-endpoint.js';

describe('tagActions', () => {
  it('tag, retag and untag resources of several kinds at once', async () => {
    const { ec2 } = await testEndpoint();
    const id = await runningInstance(ec2);
    const { Volumes = [] } = await ec2.describeVolumes({});
    const Resources = [id, Volumes[0]?.VolumeId ?? ''];
    await ec2.createTags({ Resources, Tags: [{ Key: 'a', Value: '1' }] });
    await ec2.createTags({
      Resources: [id],
      Tags: [
        { Key: 'a', Value: '2' },
        { Key: 'b', Value: '' },
      ],
    });
    const tags = async () => {
      const { Tags = [] } = await ec2.describeTags({});
      return Tags.map(({ ResourceType, Key, Value }) => `${ResourceType} ${Key}=${Value}`).sort();
    };
    expect(await tags()).toEqual(['instance a=2', 'instance b=', 'volume a=1']);
    await ec2.deleteTags({ Resources, Tags: [{ Key: 'a', Value: '1' }, { Key: 'b' }] });
    expect(await tags()).toEqual(['instance a=2']);
  });

  it.each([
    ['ami-0123456789abcdef0', 'InvalidAMIID.NotFound'],
    ['snap-0123456789abcdef0', 'InvalidSnapshot.NotFound'],
    ['i-0123456789abcdef0', 'InvalidInstanceID.NotFound'],
    ['x-1', 'InvalidID'],
  ])('refuse the id %s with %s', async (id, name) => {
    const { ec2 } = await testEndpoint();
    const tagging = ec2.createTags({ Resources: [id], Tags: [{ Key: 'a', Value: 'b' }] });
    await expect(tagging).rejects.toMatchObject({ name });
  });

  it.each([
    ['aws:x', 'y'],
    ['x'.repeat(129), 'y'],
    ['x', 'y'.repeat(257)],
  ])('refuse %s=%s', async (Key, Value) => {
    const { ec2 } = await testEndpoint();
    const id = await runningInstance(ec2);
    const tagging = ec2.createTags({ Resources: [id], Tags: [{ Key, Value }] });
    await expect(tagging).rejects.toMatchObject({ name: 'InvalidParameterValue' });
  });

  it('take the tags of spot requests and of network interfaces', async () => {
    const { ec2 } = await testEndpoint();
    await runningInstance(ec2);
    const { NetworkInterfaces = [] } = await ec2.describeNetworkInterfaces({});
    const eni = NetworkInterfaces[0]?.NetworkInterfaceId ?? '';
    await ec2.createTags({ Resources: [eni, 'sir-0123abcd'], Tags: [{ Key: 'a', Value: 'b' }] });
    const tagged = await ec2.describeNetworkInterfaces({ Filters: [{ Name: 'tag:a', Values: ['b'] }] });
    expect(tagged.NetworkInterfaces).toHaveLength(1);
  });
});
