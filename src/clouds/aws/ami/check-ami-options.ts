import type { CheckContext } from '../../../contract/component.js';
import type { AmiConfig } from './ami-options.js';
import { isKmsKeyId } from './kms-key-id.js';
import { cleanResourceName } from './resource-name.js';
import { parseRfc3339 } from './rfc3339.js';

/** Reports what is wrong with the image's options, all of it (spec-amazon 2.1 to 2.4). */
export function checkAmiOptions(options: AmiConfig, context: CheckContext): void {
  checkName(options.amiName, context);
  checkKeys(options, context);
  checkRegionKeys(options, context);
  checkSharing(options, context);
  if (options.forceDeleteSnapshot && !options.forceDeregister && !context.force) {
    context.warn({
      path: ['force_delete_snapshot'],
      summary: 'force_delete_snapshot has no effect without force_deregister',
      hint: 'Set force_deregister to true as well, or leave both to -force.',
    });
  }
  // Deviation: aws-skip-save-build-region-needs-regions. Packer builds an image, removes it, and reports it as the artifact.
  if (options.skipSaveBuildRegion && options.amiRegions.length === 0) {
    context.problem({
      path: ['skip_save_build_region'],
      summary: 'skip_save_build_region without ami_regions would keep no image at all',
      hint: 'Name the regions to keep the image in: "ami_regions".',
    });
  }
  if (options.imdsSupport !== '' && options.imdsSupport !== 'v2.0') {
    context.problem({
      path: ['imds_support'],
      summary: `imds_support cannot be "${options.imdsSupport}"`,
      hint: 'The only value that AWS knows is "v2.0"; leave the option out for IMDSv1.',
    });
  }
  if (options.deprecateAt !== '' && parseRfc3339(options.deprecateAt) === undefined) {
    context.problem({
      path: ['deprecate_at'],
      summary: `deprecate_at is not an RFC 3339 time: "${options.deprecateAt}"`,
      hint: 'Write it like 2030-01-31T12:00:00Z.',
    });
  }
}

function checkName(name: string, context: CheckContext): void {
  const path = ['ami_name'];
  if (name === '') {
    context.problem({ path, summary: 'ami_name must be given', code: 'MissingOption', hint: 'Add "ami_name".' });
    return;
  }
  const length = Buffer.byteLength(name);
  if (length < 3 || length > 128) {
    context.problem({ path, summary: `ami_name has ${length} bytes; AWS takes 3 to 128: "${name}"` });
  }
  if (cleanResourceName(name) !== name) {
    context.problem({
      path,
      summary: `ami_name holds characters that AWS does not take: "${name}"`,
      detail: "Allowed are letters, digits, space and ( ) [ ] . / - ' @ _",
      hint: 'Use {{ clean_resource_name "..." }} (also as a pipe: {{ isotime | clean_resource_name }}) to replace them by dashes.',
    });
  }
}

function checkKeys(options: AmiConfig, context: CheckContext): void {
  const named: [readonly string[], string][] = [
    [['kms_key_id'], options.kmsKeyId],
    ...Object.entries(options.regionKmsKeyIds).map(([region, key]): [readonly string[], string] => [
      ['region_kms_key_ids', region],
      key,
    ]),
  ];
  const given = named.filter(([, key]) => key !== '');
  for (const [path, key] of given.filter(([, candidate]) => !isKmsKeyId(candidate))) {
    context.problem({
      path,
      summary: `"${key}" is not a valid KMS key id`,
      hint: 'Give a key id, "alias/name", or the ARN of a key or alias; hex digits in lower case.',
    });
  }
  const [first] = given;
  if (first !== undefined && options.encryptBoot !== true) {
    context.problem({
      path: first[0],
      summary: 'a KMS key is given, but encrypt_boot is not true',
      hint: 'Set encrypt_boot to true, or remove the key.',
    });
  }
}

/** Compared before the build region is dropped from `ami_regions`, so it must stand in both or in none. */
function checkRegionKeys(options: AmiConfig, context: CheckContext): void {
  const keyed = Object.keys(options.regionKmsKeyIds);
  for (const region of keyed.filter((name) => !options.amiRegions.includes(name))) {
    context.problem({
      path: ['region_kms_key_ids', region],
      summary: `region "${region}" has a key in region_kms_key_ids but is not in ami_regions`,
      hint: 'Add the region to ami_regions, or remove its key.',
    });
  }
  if (keyed.length === 0) return;
  for (const region of new Set(options.amiRegions.filter((name) => !keyed.includes(name)))) {
    context.problem({
      path: ['ami_regions', options.amiRegions.indexOf(region)],
      summary: `region "${region}" is in ami_regions but has no key in region_kms_key_ids`,
      hint: 'Add a key for the region; an empty text means the default key of the region.',
    });
  }
}

/** Nobody else can use an image or snapshot encrypted with an account's default key. */
function checkSharing(options: AmiConfig, context: CheckContext): void {
  const shares: [string, string][] = [];
  const imageOption = (
    [
      ['ami_users', options.amiUsers],
      ['ami_org_arns', options.amiOrgArns],
      ['ami_ou_arns', options.amiOuArns],
    ] as const
  ).find(([, accounts]) => accounts.length > 0);
  if (imageOption !== undefined) shares.push([imageOption[0], 'image']);
  if (options.snapshotUsers.length > 0) shares.push(['snapshot_users', 'snapshots']);

  const regions = Object.entries(options.regionKmsKeyIds);
  for (const [option, what] of shares) {
    const hint = 'Encrypt with a key of your own (kms_key_id, region_kms_key_ids) and share that key as well.';
    if (options.encryptBoot === true && options.kmsKeyId === '' && regions.length === 0) {
      context.problem({ path: [option], summary: `the ${what} cannot be shared: the default key encrypts them`, hint });
    }
    for (const [region] of regions.filter(([, key]) => key === '')) {
      const summary = `the ${what} cannot be shared in ${region}: the default key encrypts them there`;
      context.problem({ path: ['region_kms_key_ids', region], summary, hint });
    }
  }
}
