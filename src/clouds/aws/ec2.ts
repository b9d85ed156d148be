import type * as sdk from '@aws-sdk/client-ec2';

// The shapes of the EC2 API that rooms outside this gate may name.
export type {
  BlockDeviceMapping,
  Filter,
  Image,
  Instance,
  RunInstancesCommandInput,
  SecurityGroup,
  Snapshot,
  Subnet,
  Tag,
  TagSpecification,
  Volume,
  Vpc,
} from '@aws-sdk/client-ec2';

type Call<I, O> = (input: I, signal: AbortSignal) => Promise<O>;

/**
 * The EC2 operations that this program uses, in one region. Every call is rate limited, retried where that is safe, logged
 * at debug with its request id, and rejects with an `AwsError` (`errors.ts`), or with the signal's AbortError.
 * Tests fake it with a `Pick`.
 */
export interface Ec2 {
  readonly region: string;
  authorizeSecurityGroupIngress: Call<
    sdk.AuthorizeSecurityGroupIngressCommandInput,
    sdk.AuthorizeSecurityGroupIngressCommandOutput
  >;
  copyImage: Call<sdk.CopyImageCommandInput, sdk.CopyImageCommandOutput>;
  createImage: Call<sdk.CreateImageCommandInput, sdk.CreateImageCommandOutput>;
  createKeyPair: Call<sdk.CreateKeyPairCommandInput, sdk.CreateKeyPairCommandOutput>;
  createSecurityGroup: Call<sdk.CreateSecurityGroupCommandInput, sdk.CreateSecurityGroupCommandOutput>;
  createTags: Call<sdk.CreateTagsCommandInput, sdk.CreateTagsCommandOutput>;
  deleteKeyPair: Call<sdk.DeleteKeyPairCommandInput, sdk.DeleteKeyPairCommandOutput>;
  deleteLaunchTemplate: Call<sdk.DeleteLaunchTemplateCommandInput, sdk.DeleteLaunchTemplateCommandOutput>;
  deleteSecurityGroup: Call<sdk.DeleteSecurityGroupCommandInput, sdk.DeleteSecurityGroupCommandOutput>;
  deleteSnapshot: Call<sdk.DeleteSnapshotCommandInput, sdk.DeleteSnapshotCommandOutput>;
  deleteTags: Call<sdk.DeleteTagsCommandInput, sdk.DeleteTagsCommandOutput>;
  deleteVolume: Call<sdk.DeleteVolumeCommandInput, sdk.DeleteVolumeCommandOutput>;
  deregisterImage: Call<sdk.DeregisterImageCommandInput, sdk.DeregisterImageCommandOutput>;
  describeImages: Call<sdk.DescribeImagesCommandInput, sdk.DescribeImagesCommandOutput>;
  describeInstanceTypeOfferings: Call<
    sdk.DescribeInstanceTypeOfferingsCommandInput,
    sdk.DescribeInstanceTypeOfferingsCommandOutput
  >;
  describeInstances: Call<sdk.DescribeInstancesCommandInput, sdk.DescribeInstancesCommandOutput>;
  describeKeyPairs: Call<sdk.DescribeKeyPairsCommandInput, sdk.DescribeKeyPairsCommandOutput>;
  describeLaunchTemplates: Call<sdk.DescribeLaunchTemplatesCommandInput, sdk.DescribeLaunchTemplatesCommandOutput>;
  describeRegions: Call<sdk.DescribeRegionsCommandInput, sdk.DescribeRegionsCommandOutput>;
  describeSecurityGroups: Call<sdk.DescribeSecurityGroupsCommandInput, sdk.DescribeSecurityGroupsCommandOutput>;
  describeSnapshots: Call<sdk.DescribeSnapshotsCommandInput, sdk.DescribeSnapshotsCommandOutput>;
  describeSubnets: Call<sdk.DescribeSubnetsCommandInput, sdk.DescribeSubnetsCommandOutput>;
  describeVolumes: Call<sdk.DescribeVolumesCommandInput, sdk.DescribeVolumesCommandOutput>;
  describeVpcs: Call<sdk.DescribeVpcsCommandInput, sdk.DescribeVpcsCommandOutput>;
  disableImageDeregistrationProtection: Call<
    sdk.DisableImageDeregistrationProtectionCommandInput,
    sdk.DisableImageDeregistrationProtectionCommandOutput
  >;
  enableImageDeprecation: Call<sdk.EnableImageDeprecationCommandInput, sdk.EnableImageDeprecationCommandOutput>;
  enableImageDeregistrationProtection: Call<
    sdk.EnableImageDeregistrationProtectionCommandInput,
    sdk.EnableImageDeregistrationProtectionCommandOutput
  >;
  modifyImageAttribute: Call<sdk.ModifyImageAttributeCommandInput, sdk.ModifyImageAttributeCommandOutput>;
  modifyInstanceAttribute: Call<sdk.ModifyInstanceAttributeCommandInput, sdk.ModifyInstanceAttributeCommandOutput>;
  modifySnapshotAttribute: Call<sdk.ModifySnapshotAttributeCommandInput, sdk.ModifySnapshotAttributeCommandOutput>;
  runInstances: Call<sdk.RunInstancesCommandInput, sdk.RunInstancesCommandOutput>;
  stopInstances: Call<sdk.StopInstancesCommandInput, sdk.StopInstancesCommandOutput>;
  terminateInstances: Call<sdk.TerminateInstancesCommandInput, sdk.TerminateInstancesCommandOutput>;
}

/** The name of an {@link Ec2} method. */
export type Ec2Method = Exclude<keyof Ec2, 'region'>;
