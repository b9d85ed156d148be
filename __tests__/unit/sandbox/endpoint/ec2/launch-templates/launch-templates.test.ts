import { describe, expect, it } from 'vitest';
import { launchBasics, testEndpoint } from '../../../../../support/sandbox-endpoint.js';

describe('launch templates', () => {
  it('are launched by an instant spot fleet, as Packer does', async () => {
    const { ec2 } = await testEndpoint();
    const basics = await launchBasics(ec2);
    await ec2.createLaunchTemplate({
      LaunchTemplateName: 'template',
      LaunchTemplateData: {
        ...basics,
        InstanceMarketOptions: { MarketType: 'spot' },
        TagSpecifications: [{ ResourceType: 'instance', Tags: [{ Key: 'a', Value: 'b' }] }],
      },
    });
    const fleet = await ec2.createFleet({
      Type: 'instant',
      TargetCapacitySpecification: { TotalTargetCapacity: 1, DefaultTargetCapacityType: 'spot' },
      LaunchTemplateConfigs: [
        {
          LaunchTemplateSpecification: { LaunchTemplateName: 'template', Version: '1' },
          Overrides: [{ InstanceType: 't3.large' }, { InstanceType: 't3.xlarge' }],
        },
      ],
    });
    const [id = ''] = fleet.Instances?.[0]?.InstanceIds ?? [];
    const { Reservations = [] } = await ec2.describeInstances({ InstanceIds: [id] });
    const [instance] = Reservations[0]?.Instances ?? [];
    expect(instance).toMatchObject({
      State: { Name: 'running' },
      InstanceType: 't3.large',
      InstanceLifecycle: 'spot',
      Tags: [{ Key: 'a', Value: 'b' }],
    });
    expect(instance?.SpotInstanceRequestId).toMatch(/^sir-/);
    await ec2.deleteLaunchTemplate({ LaunchTemplateName: 'template' });
    expect((await ec2.describeLaunchTemplates({})).LaunchTemplates).toEqual([]);
  });

  it('give RunInstances what the request does not say itself', async () => {
    const { ec2 } = await testEndpoint();
    const { ImageId, KeyName } = await launchBasics(ec2);
    const { LaunchTemplate } = await ec2.createLaunchTemplate({
      LaunchTemplateName: 'template',
      LaunchTemplateData: { ImageId, KeyName, InstanceType: 't3.large' },
    });
    const { Instances = [] } = await ec2.runInstances({
      LaunchTemplate: { LaunchTemplateId: LaunchTemplate?.LaunchTemplateId },
      InstanceType: 't3.small',
      MinCount: 1,
      MaxCount: 1,
    });
    expect(Instances[0]).toMatchObject({ ImageId, KeyName, InstanceType: 't3.small' });
  });

  it('are known by name once', async () => {
    const { ec2 } = await testEndpoint();
    const request = { LaunchTemplateName: 'template', LaunchTemplateData: { InstanceType: 't3.large' } } as const;
    await ec2.createLaunchTemplate(request);
    await expect(ec2.createLaunchTemplate(request)).rejects.toMatchObject({
      name: 'InvalidLaunchTemplateName.AlreadyExistsException',
    });
    const absent = ec2.deleteLaunchTemplate({ LaunchTemplateName: 'absent' });
    await expect(absent).rejects.toMatchObject({ name: 'InvalidLaunchTemplateName.NotFoundException' });
  });

  it('of other types than instant are refused', async () => {
    const { ec2 } = await testEndpoint();
    const fleet = ec2.createFleet({
      TargetCapacitySpecification: { TotalTargetCapacity: 1 },
      LaunchTemplateConfigs: [{ LaunchTemplateSpecification: { LaunchTemplateName: 'x', Version: '1' } }],
    });
    await expect(fleet).rejects.toMatchObject({ name: 'UnsupportedOperation' });
  });
});
