import {
  bool,
  choice,
  type DecodedOptions,
  defineOptions,
  duration,
  int,
  string,
  stringList,
  stringMap,
  struct,
  structList,
  tristate,
  unsupported,
} from '../../../config/declaration.js';
import { blockDeviceOptions } from './block-device-options.js';
import { policyDocumentOptions } from './policy-document.js';

const filters = stringMap('Name of an EC2 filter to its values, separated by commas.', {
  block: { name: 'filter', key: 'name', value: 'value' },
});

/** How an image is found: `source_ami_filter`, and the data source `amazon-ami` (spec-amazon 3.1, 6.1). */
export const imageFilterOptions = {
  filters: stringMap('Name of an EC2 filter of DescribeImages to its values, separated by commas.'),
  owners: stringList(
    'Account ids, `self`, `amazon` or `aws-marketplace`; required unless the image is named by its id.',
  ),
  most_recent: bool('Take the newest of several images.'),
  include_deprecated: bool('Consider deprecated images too.'),
};

const sourceAmiFilter = defineOptions(imageFilterOptions);

const resourceFilter = defineOptions({ filters });

const subnetFilter = defineOptions({
  filters,
  most_free: bool('Take the subnet with most free addresses.'),
  random: bool('Take any one of the subnets.'),
});

const placement = defineOptions({
  host_resource_group_arn: string('ARN of the host resource group to launch in.'),
  host_id: string('Id of the dedicated host to launch on.'),
  tenancy: choice(['default', 'dedicated', 'host'], 'Tenancy of the instance.'),
});

const metadataOptions = defineOptions({
  http_endpoint: choice(['enabled', 'disabled'], 'The instance metadata endpoint.', { default: 'enabled' }),
  http_tokens: choice(['optional', 'required'], '`required` lets IMDSv2 only.', { default: 'optional' }),
  http_put_response_hop_limit: int('Hops that an IMDSv2 token may take.', { default: 1 }),
  instance_metadata_tags: choice(['enabled', 'disabled'], 'Tags of the instance in its metadata.', {
    default: 'disabled',
  }),
});

const licenseSpecification = defineOptions({
  license_configuration_request: struct(
    defineOptions({ license_configuration_arn: string('ARN of the license configuration.') }),
    'The license configuration.',
  ),
});

/** How the build machine is launched: shared by every amazon builder that launches one (spec-amazon 3). */
export const runOptions = {
  source_ami: string('Id of the image to start from.'),
  source_ami_filter: struct(sourceAmiFilter, 'Finds the image to start from.'),
  instance_type: string('Type of the build machine (required).'),
  availability_zone: string('Availability zone of the build machine.'),
  subnet_id: string('Subnet of the build machine.'),
  subnet_filter: struct(subnetFilter, 'Finds the subnet.'),
  vpc_id: string('VPC of the temporary security group.'),
  vpc_filter: struct(resourceFilter, 'Finds the VPC.'),
  associate_public_ip_address: tristate('Give the build machine a public address, or none.'),
  security_group_id: string('A security group for the build machine, instead of a temporary one.'),
  security_group_ids: stringList('Security groups for the build machine, instead of a temporary one.'),
  security_group_filter: struct(resourceFilter, 'Finds the security groups.'),
  temporary_security_group_source_cidrs: stringList(
    'Networks that the temporary security group lets in; default `0.0.0.0/0`, or `::/0` with `ssh_interface` ipv6.',
  ),
  temporary_security_group_source_public_ip: bool(
    'Let in only the public address of this machine, as https://checkip.amazonaws.com tells it; not with `temporary_security_group_source_cidrs`.',
  ),
  iam_instance_profile: string('Name of the instance profile of the build machine.'),
  skip_profile_validation: bool('Do not ask AWS whether the instance profile exists.'),
  temporary_iam_instance_profile_policy_document: struct(
    policyDocumentOptions,
    'Policy of a temporary instance profile and role for the build machine, which are removed after the build; no effect with `iam_instance_profile`.',
  ),
  user_data: string('User data of the build machine; base64 is sent as it is, other text is encoded.'),
  user_data_file: string('File with the user data.'),
  ebs_optimized: bool('Launch an EBS-optimized machine.'),
  enable_nitro_enclave: bool('Launch with Nitro Enclaves.'),
  enable_unlimited_credits: bool('Let a burstable machine (t2, t3, t3a, t4g) use CPU credits without limit.'),
  enable_t2_unlimited: bool('Let a t2 machine use CPU credits without limit.', {
    deprecated: 'enable_t2_unlimited is an old name: write enable_unlimited_credits',
  }),
  shutdown_behavior: choice(['stop', 'terminate'], 'What a shutdown from inside does to the machine.', {
    default: 'stop',
  }),
  disable_stop_instance: bool('The provisioners stop the machine themselves: only wait until it is stopped.'),
  capacity_reservation_preference: choice(['none', 'open'], 'Whether capacity reservations may be used.'),
  capacity_reservation_id: string('Capacity reservation to launch in.'),
  capacity_reservation_group_arn: string('Capacity reservation group to launch in.'),
  placement: struct(placement, 'Where the machine runs.'),
  tenancy: choice(['default', 'dedicated', 'host'], 'Tenancy of the machine.', {
    deprecated: 'tenancy has moved into the block placement',
  }),
  license_specifications: structList(licenseSpecification, 'License configurations.'),
  metadata_options: struct(metadataOptions, 'Instance metadata service of the build machine.'),
  run_tags: stringMap('Tags of the build machine and of everything that is made with it.', {
    late: true,
    block: { name: 'run_tag', key: 'key', value: 'value' },
  }),
  launch_block_device_mappings: structList(blockDeviceOptions, 'Block devices of the build machine.'),
  ssh_interface: choice(
    ['public_ip', 'private_ip', 'public_dns', 'private_dns', 'ipv6', 'session_manager'],
    'Which address of the build machine to connect to; `session_manager` is refused, it is not built yet.',
  ),
  windows_password_timeout: duration(
    'How long to wait for the generated Windows password; without effect until winrm is built.',
    { default: 20 * 60_000 },
  ),
  pause_before_ssm: unsupported('connecting by the session manager is not built yet'),
  session_manager_port: unsupported('connecting by the session manager is not built yet'),
  spot_price: string('Empty or 0 launches on demand. Any other price is refused: spot instances are not built yet.'),
  spot_price_auto_product: string('Unused.', { deprecated: 'spot_price_auto_product has no effect any more' }),
  block_duration_minutes: int('Unused.', { deprecated: 'block_duration_minutes has no effect any more' }),
  spot_instance_types: unsupported('spot instances are not built yet'),
  spot_allocation_strategy: unsupported('spot instances are not built yet'),
  spot_tags: unsupported('spot instances are not built yet'),
  spot_tag: unsupported('spot instances are not built yet'),
  fleet_tags: unsupported('spot instances are not built yet'),
  fleet_tag: unsupported('spot instances are not built yet'),
};

/** Tags of the build machine's volumes, as amazon-ebs and amazon-ebssurrogate name them (spec-amazon 0.2). */
export const runVolumeTagOptions = {
  run_volume_tags: stringMap('Tags of the volumes of the build machine.', {
    late: true,
    block: { name: 'run_volume_tag', key: 'name', value: 'value' },
  }),
};

/** The decoded form of {@link runOptions} and {@link runVolumeTagOptions}. */
export type RunConfig = DecodedOptions<typeof runOptions & typeof runVolumeTagOptions>;
