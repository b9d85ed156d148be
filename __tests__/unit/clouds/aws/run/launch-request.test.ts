import { describe, expect, it } from 'vitest';
import { blockDeviceOptions } from '../../../../../src/clouds/aws/run/block-device-options.js';
import { type LaunchFacts, launchRequest } from '../../../../../src/clouds/aws/run/launch-request.js';
import { type RunConfig, runOptions, runVolumeTagOptions } from '../../../../../src/clouds/aws/run/run-options.js';
import { defineOptions } from '../../../../../src/config/declaration.js';
import { optionValues } from '../../../../support/option-values.js';

const declaration = defineOptions({ ...runOptions, ...runVolumeTagOptions });
const network = { vpcId: '', subnetId: '', availabilityZone: '', associatePublicIpAddress: undefined };
const facts: LaunchFacts = {
  region: 'us-east-1',
  imageId: 'ami-1',
  network,
  securityGroupIds: ['sg-1'],
  keyName: '',
  userData: '',
  noEphemeral: false,
  instanceTags: { a: 'b' },
  volumeTags: { v: 'w' },
  token: 'tok',
};

function request(options: Partial<RunConfig> = {}, given: Partial<LaunchFacts> = {}) {
  const decoded = optionValues(declaration, { instanceType: 'm5.large', ...options });
  return launchRequest(decoded, { ...facts, ...given });
}

describe('launchRequest', () => {
  it('leaves out what is not set (spec-amazon 10.1)', () => {
    expect(request()).toEqual({
      ImageId: 'ami-1',
      InstanceType: 'm5.large',
      MinCount: 1,
      MaxCount: 1,
      ClientToken: 'tok',
      EbsOptimized: false,
      EnclaveOptions: { Enabled: false },
      InstanceInitiatedShutdownBehavior: 'stop',
      MetadataOptions: { HttpEndpoint: 'enabled', HttpTokens: 'optional', HttpPutResponseHopLimit: 1 },
      CapacityReservationSpecification: { CapacityReservationPreference: 'none' },
      SecurityGroupIds: ['sg-1'],
      TagSpecifications: [
        { ResourceType: 'instance', Tags: [{ Key: 'a', Value: 'b' }] },
        { ResourceType: 'volume', Tags: [{ Key: 'v', Value: 'w' }] },
        { ResourceType: 'network-interface', Tags: [{ Key: 'a', Value: 'b' }] },
      ],
    });
  });

  it('sends key, user data, profile and mappings when given', () => {
    const device = optionValues(blockDeviceOptions, { deviceName: '/dev/sdb', volumeSize: 8 });
    const options = { iamInstanceProfile: 'p', launchBlockDeviceMappings: [device] };
    expect(request(options, { keyName: 'k1', userData: 'IyEvYmluL3No' })).toMatchObject({
      KeyName: 'k1',
      UserData: 'IyEvYmluL3No',
      IamInstanceProfile: { Name: 'p' },
      BlockDeviceMappings: [{ DeviceName: '/dev/sdb', Ebs: { VolumeSize: 8, DeleteOnTermination: false } }],
    });
  });

  it('appends the no_ephemeral mappings', () => {
    expect(request({}, { noEphemeral: true }).BlockDeviceMappings).toHaveLength(26);
  });

  it.each<[string, Partial<RunConfig>, string | undefined]>([
    ['t3.micro', {}, 'standard'],
    ['t3.micro', { enableUnlimitedCredits: true }, 'unlimited'],
    ['t2.micro', { enableT2Unlimited: true }, 'unlimited'],
    ['t4g.small', {}, 'standard'],
    ['t1.micro', {}, undefined],
    ['trn1.2xlarge', {}, undefined],
  ])('gives a %s with %j the credits %s (vector 68)', (instanceType, options, credits) => {
    expect(request({ ...options, instanceType }).CreditSpecification?.CpuCredits).toBe(credits);
  });

  it('asks for a public address through a network interface (vector 47)', () => {
    const sent = request({}, { network: { ...network, subnetId: 'subnet-1', associatePublicIpAddress: false } });
    expect(sent.NetworkInterfaces).toEqual([
      {
        DeviceIndex: 0,
        AssociatePublicIpAddress: false,
        SubnetId: 'subnet-1',
        Groups: ['sg-1'],
        DeleteOnTermination: true,
      },
    ]);
    expect(sent.SubnetId).toBeUndefined();
    expect(sent.SecurityGroupIds).toBeUndefined();
  });

  it('sends subnet and groups apart otherwise', () => {
    const sent = request({}, { network: { ...network, subnetId: 'subnet-1' } });
    expect(sent).toMatchObject({ SubnetId: 'subnet-1', SecurityGroupIds: ['sg-1'] });
    expect(sent.NetworkInterfaces).toBeUndefined();
  });

  it('places the machine', () => {
    const placement = { hostId: 'h-1', hostResourceGroupArn: '', tenancy: 'host' } as const;
    const sent = request({ placement }, { network: { ...network, availabilityZone: 'us-east-1a' } });
    expect(sent.Placement).toEqual({ AvailabilityZone: 'us-east-1a', HostId: 'h-1', Tenancy: 'host' });
    expect(request({ tenancy: 'dedicated' }).Placement).toEqual({ Tenancy: 'dedicated' });
  });

  it.each<[Partial<RunConfig>, object]>([
    [{ capacityReservationPreference: 'open' }, { CapacityReservationPreference: 'open' }],
    [{ capacityReservationId: 'cr-1' }, { CapacityReservationTarget: { CapacityReservationId: 'cr-1' } }],
    [
      { capacityReservationGroupArn: 'arn' },
      { CapacityReservationTarget: { CapacityReservationResourceGroupArn: 'arn' } },
    ],
  ])('reserves capacity for %j (vector 71)', (options, expected) => {
    expect(request(options).CapacityReservationSpecification).toEqual(expected);
  });

  it.each<['enabled' | 'disabled', 'optional' | 'required', number]>([
    ['enabled', 'required', 1],
    ['disabled', 'optional', 2],
  ])('sends the metadata options %s, %s, %d hops (vector 69)', (httpEndpoint, httpTokens, hops) => {
    const metadataOptions = {
      httpEndpoint,
      httpTokens,
      httpPutResponseHopLimit: hops,
      instanceMetadataTags: 'enabled',
    } as const;
    expect(request({ metadataOptions }).MetadataOptions).toEqual({
      HttpEndpoint: httpEndpoint,
      HttpTokens: httpTokens,
      HttpPutResponseHopLimit: hops,
      InstanceMetadataTags: 'enabled',
    });
  });

  it('sends license configurations', () => {
    const licenseSpecifications = [{ licenseConfigurationRequest: { licenseConfigurationArn: 'arn' } }];
    expect(request({ licenseSpecifications }).LicenseSpecifications).toEqual([{ LicenseConfigurationArn: 'arn' }]);
  });

  it('sends no tags in China (vector 72)', () => {
    expect(request({}, { region: 'cn-north-1' }).TagSpecifications).toBeUndefined();
  });

  it('terminates on shutdown when asked to', () => {
    expect(request({ shutdownBehavior: 'terminate' }).InstanceInitiatedShutdownBehavior).toBe('terminate');
  });
});
