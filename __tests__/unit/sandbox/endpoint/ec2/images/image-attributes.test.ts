import { describe, expect, it } from 'vitest';
import { runningInstance, testEndpoint } from '../../../../../support/sandbox-endpoint.js';

async function imageOf(ec2: Awaited<ReturnType<typeof testEndpoint>>['ec2']): Promise<string> {
  const { ImageId = '' } = await ec2.createImage({ InstanceId: await runningInstance(ec2), Name: 'image' });
  await ec2.describeImages({ ImageIds: [ImageId] });
  return ImageId;
}

describe('imageAttributeActions', () => {
  it('shares and unshares, in both forms of the request', async () => {
    const { ec2 } = await testEndpoint();
    const ImageId = await imageOf(ec2);
    const permissions = async () =>
      (await ec2.describeImageAttribute({ ImageId, Attribute: 'launchPermission' })).LaunchPermissions;
    // Packer's form: the flat list beside the structure.
    await ec2.modifyImageAttribute({
      ImageId,
      UserIds: ['111111111111'],
      LaunchPermission: { Add: [{ UserId: '111111111111' }] },
    });
    await ec2.modifyImageAttribute({ ImageId, OperationType: 'add', UserGroups: ['all'] });
    expect(await permissions()).toEqual([{ Group: 'all' }, { UserId: '111111111111' }]);
    await ec2.modifyImageAttribute({ ImageId, LaunchPermission: { Remove: [{ Group: 'all' }] } });
    expect(await permissions()).toEqual([{ UserId: '111111111111' }]);
    await ec2.resetImageAttribute({ ImageId, Attribute: 'launchPermission' });
    expect(await permissions()).toEqual([]);
  });

  it('refuses what cannot be shared with', async () => {
    const { ec2 } = await testEndpoint();
    const ImageId = await imageOf(ec2);
    const add = ec2.modifyImageAttribute({ ImageId, LaunchPermission: { Add: [{ UserId: '12' }] } });
    await expect(add).rejects.toMatchObject({ name: 'InvalidAMIAttributeItemValue' });
  });

  it('keeps description, imds support and deprecation', async () => {
    const { ec2 } = await testEndpoint();
    const ImageId = await imageOf(ec2);
    await ec2.modifyImageAttribute({ ImageId, Description: { Value: 'new' } });
    await ec2.modifyImageAttribute({ ImageId, ImdsSupport: { Value: 'v2.0' } });
    await ec2.enableImageDeprecation({ ImageId, DeprecateAt: new Date('2090-01-01T00:00:00Z') });
    const { Images = [] } = await ec2.describeImages({ ImageIds: [ImageId] });
    expect(Images[0]).toMatchObject({
      Description: 'new',
      ImdsSupport: 'v2.0',
      DeprecationTime: '2090-01-01T00:00:00.000Z',
    });
  });

  it('protects from deregistration', async () => {
    const { ec2 } = await testEndpoint();
    const ImageId = await imageOf(ec2);
    await ec2.enableImageDeregistrationProtection({ ImageId });
    await expect(ec2.deregisterImage({ ImageId })).rejects.toMatchObject({ name: 'OperationNotPermitted' });
    await ec2.disableImageDeregistrationProtection({ ImageId });
    await ec2.deregisterImage({ ImageId });
    await expect(ec2.describeImages({ ImageIds: [ImageId] })).rejects.toMatchObject({ name: 'InvalidAMIID.NotFound' });
  });

  it("changes no image of somebody else's", async () => {
    const { ec2 } = await testEndpoint();
    const { Images = [] } = await ec2.describeImages({ Owners: ['amazon'] });
    const refused = ec2.deregisterImage({ ImageId: Images[0]?.ImageId ?? '' });
    await expect(refused).rejects.toMatchObject({ name: 'AuthFailure', $metadata: { httpStatusCode: 401 } });
  });
});
