import type { RunInstancesCommandInput } from '../ec2.js';
import { tagSpecifications } from '../tags.js';
import { type Tags, tagsOnCreate } from './amazon-build.js';
import { blockDeviceMapping, noEphemeralMappings } from './block-device-mapping.js';
import type { RunConfig } from './run-options.js';
import type { Network } from './steps/find-network.js';

/** What a launch is made of beside the options. */
export interface LaunchFacts {
  readonly region: string;
  readonly imageId: string;
  readonly network: Network;
  readonly securityGroupIds: readonly string[];
  /** '' for none. */
  readonly keyName: string;
  /** As EC2 takes it; '' for none. */
  readonly userData: string;
  /** amazon-ebs: take the instance store volumes away. */
  readonly noEphemeral: boolean;
  readonly instanceTags: Tags;
  readonly volumeTags: Tags;
  readonly token: string;
}

/** The RunInstances request of an on-demand build machine (spec-amazon 4.2). What is not set is left out. */
export function launchRequest(options: RunConfig, facts: LaunchFacts): RunInstancesCommandInput {
  const mappings = [
    ...options.launchBlockDeviceMappings.map(blockDeviceMapping),
    ...(facts.noEphemeral ? noEphemeralMappings() : []),
  ];
  return {
    ImageId: facts.imageId,
    // as: types newer than this SDK are AWS's to refuse.
    InstanceType: options.instanceType as RunInstancesCommandInput['InstanceType'],
    MinCount: 1,
    MaxCount: 1,
    ClientToken: facts.token,
    EbsOptimized: options.ebsOptimized,
    EnclaveOptions: { Enabled: options.enableNitroEnclave },
    InstanceInitiatedShutdownBehavior: options.shutdownBehavior === 'terminate' ? 'terminate' : 'stop',
    MetadataOptions: metadataOptions(options),
    CapacityReservationSpecification: capacityReservation(options),
    ...(facts.userData === '' ? {} : { UserData: facts.userData }),
    ...(options.iamInstanceProfile === '' ? {} : { IamInstanceProfile: { Name: options.iamInstanceProfile } }),
    ...(mappings.length === 0 ? {} : { BlockDeviceMappings: mappings }),
    ...(facts.keyName === '' ? {} : { KeyName: facts.keyName }),
    ...creditSpecification(options),
    ...placement(options, facts.network),
    ...networkInterface(facts),
    ...licenses(options),
    ...tags(facts),
  };
}

type Part = Partial<RunInstancesCommandInput>;

function metadataOptions({ metadataOptions: given }: RunConfig): RunInstancesCommandInput['MetadataOptions'] {
  const tagsInMetadata = given?.instanceMetadataTags === 'enabled';
  // Deviation: aws-metadata-endpoint-disabled. Packer leaves everything out with http_endpoint=disabled, so that the endpoint stays on (decisions 8).
  return {
    HttpEndpoint: given?.httpEndpoint === 'disabled' ? 'disabled' : 'enabled',
    HttpTokens: given?.httpTokens === 'required' ? 'required' : 'optional',
    HttpPutResponseHopLimit: given?.httpPutResponseHopLimit ?? 1,
    ...(tagsInMetadata ? { InstanceMetadataTags: 'enabled' as const } : {}),
  };
}

/** Deviation: aws-capacity-reservation-target. A named reservation is sent alone; Packer crashes on it (spec-amazon 3.1). */
function capacityReservation(options: RunConfig): RunInstancesCommandInput['CapacityReservationSpecification'] {
  const { capacityReservationId: id, capacityReservationGroupArn: group } = options;
  if (id !== '') return { CapacityReservationTarget: { CapacityReservationId: id } };
  if (group !== '') return { CapacityReservationTarget: { CapacityReservationResourceGroupArn: group } };
  return { CapacityReservationPreference: options.capacityReservationPreference === 'open' ? 'open' : 'none' };
}

function creditSpecification(options: RunConfig): Part {
  if (!/^t(?:2|3|3a|4g)\./.test(options.instanceType)) return {};
  const unlimited = options.enableUnlimitedCredits || options.enableT2Unlimited;
  return { CreditSpecification: { CpuCredits: unlimited ? 'unlimited' : 'standard' } };
}

function placement(options: RunConfig, { availabilityZone }: Network): Part {
  const { hostId = '', hostResourceGroupArn = '', tenancy = '' } = options.placement ?? {};
  const effective = tenancy === '' ? options.tenancy : tenancy;
  const found = {
    ...(availabilityZone === '' ? {} : { AvailabilityZone: availabilityZone }),
    ...(hostId === '' ? {} : { HostId: hostId }),
    ...(hostResourceGroupArn === '' ? {} : { HostResourceGroupArn: hostResourceGroupArn }),
    ...(effective === '' ? {} : { Tenancy: effective }),
  };
  return Object.keys(found).length === 0 ? {} : { Placement: found };
}

/** A public address can be asked for only with a network interface, which then carries subnet and groups. */
function networkInterface({ network, securityGroupIds }: LaunchFacts): Part {
  const groups = [...securityGroupIds];
  if (network.subnetId !== '' && network.associatePublicIpAddress !== undefined) {
    const device = {
      DeviceIndex: 0,
      AssociatePublicIpAddress: network.associatePublicIpAddress,
      SubnetId: network.subnetId,
      Groups: groups,
      DeleteOnTermination: true,
    };
    return { NetworkInterfaces: [device] };
  }
  return { SecurityGroupIds: groups, ...(network.subnetId === '' ? {} : { SubnetId: network.subnetId }) };
}

function licenses({ licenseSpecifications }: RunConfig): Part {
  const arns = licenseSpecifications.flatMap(
    ({ licenseConfigurationRequest: request }) => request?.licenseConfigurationArn ?? [],
  );
  if (arns.length === 0) return {};
  return { LicenseSpecifications: arns.map((LicenseConfigurationArn) => ({ LicenseConfigurationArn })) };
}

function tags({ region, instanceTags, volumeTags }: LaunchFacts): Part {
  if (!tagsOnCreate(region)) return {};
  const byType = { instance: instanceTags, volume: volumeTags, 'network-interface': instanceTags };
  const specifications = tagSpecifications(byType);
  return specifications === undefined ? {} : { TagSpecifications: specifications };
}
