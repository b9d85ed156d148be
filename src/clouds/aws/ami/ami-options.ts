import {
  bool,
  type DecodedOptions,
  defineOptions,
  optionalInt,
  string,
  stringList,
  stringMap,
  struct,
  tristate,
  unsupported,
} from '../../../config/declaration.js';

const deregistrationProtection = defineOptions({
  enabled: bool('Protect the image against being deregistered.'),
  with_cooldown: bool('Keep the protection for 24 hours after it is switched off; implies `enabled`.'),
});

/** What becomes of the image: shared by every builder that makes an AMI (spec-amazon 2.1). */
export const amiOptions = {
  ami_name: string(
    "Name of the image (required): 3 to 128 of letters, digits and `()[] ./-'@_`. `clean_resource_name` replaces all else.",
  ),
  ami_description: string('Description of the image, in every region.', { late: true }),
  ami_virtualization_type: string('Virtualization type of the image; decides whether enhanced networking is possible.'),
  ami_users: stringList('Account ids that may launch the image.'),
  ami_groups: stringList('Groups that may launch the image; `all` makes it public.'),
  ami_org_arns: stringList('ARNs of organizations that may launch the image.'),
  ami_ou_arns: stringList('ARNs of organizational units that may launch the image.'),
  ami_product_codes: stringList('Product codes of the image.'),
  ami_regions: stringList('Further regions to copy the image to.'),
  skip_region_validation: bool('Do not ask AWS whether the regions exist.'),
  snapshot_copy_duration_minutes: optionalInt('Finish copying snapshots within this time (time-based copy).'),
  tags: stringMap('Tags of the image and its snapshots.', {
    late: true,
    block: { name: 'tag', key: 'key', value: 'value' },
  }),
  ena_support: tristate('Enhanced networking by ENA: true switches it on, false off.'),
  sriov_support: bool('Enhanced networking by SriovNetSupport.'),
  force_deregister: bool('Deregister an image of the same name first.'),
  force_delete_snapshot: bool('With `force_deregister`: delete the snapshots of the deregistered image too.'),
  encrypt_boot: tristate('Encrypt the image: true encrypts, false asks for unencrypted copies.'),
  kms_key_id: string('KMS key for the build region; needs `encrypt_boot`.'),
  region_kms_key_ids: stringMap('KMS key for each of `ami_regions`; empty means the default key of the region.'),
  skip_save_build_region: bool('Keep the image in `ami_regions` only.'),
  imds_support: string('`v2.0`: instances of the image use IMDSv2 only.'),
  deprecate_at: string('RFC 3339 time at which the image becomes deprecated.'),
  deregistration_protection: struct(deregistrationProtection, 'Protection against deregistering.'),
  snapshot_tags: stringMap('Tags of the snapshots, over `tags`.', {
    late: true,
    block: { name: 'snapshot_tag', key: 'key', value: 'value' },
  }),
  snapshot_users: stringList('Account ids that may create volumes of the snapshots.'),
  snapshot_groups: stringList('Groups that may create volumes of the snapshots.'),
};

/** Options of images that are made by CreateImage from an instance (amazon-ebs). */
export const ebsImageOptions = {
  skip_create_ami: bool('Stop before the image is made: runs the provisioners only.'),
  skip_ami_run_tags: bool('Do not put `run_tags` on the image and its snapshots.'),
  fast_launch: unsupported('fast launch is not built yet'),
};

/** The decoded form of {@link amiOptions}. */
export type AmiConfig = DecodedOptions<typeof amiOptions>;
