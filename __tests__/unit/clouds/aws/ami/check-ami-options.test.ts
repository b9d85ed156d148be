import { describe, expect, it } from 'vitest';
import { type AmiConfig, amiOptions } from '../../../../../src/clouds/aws/ami/ami-options.js';
import { checkAmiOptions } from '../../../../../src/clouds/aws/ami/check-ami-options.js';
import { defineOptions } from '../../../../../src/config/declaration.js';
import { FakeCheck, optionValues } from '../../../../support/option-values.js';

const declaration = defineOptions(amiOptions);

function check(given: Partial<AmiConfig>): FakeCheck {
  const fake = new FakeCheck();
  checkAmiOptions(optionValues(declaration, { amiName: 'n-1', ...given }), fake.context);
  return fake;
}

describe('checkAmiOptions', () => {
  it.each<[Partial<AmiConfig>, boolean, string[]]>([
    [{ forceDeleteSnapshot: true }, false, ['force_delete_snapshot has no effect without force_deregister']],
    [{ forceDeleteSnapshot: true }, true, []],
    [{ forceDeleteSnapshot: true, forceDeregister: true }, false, []],
  ])('of %j, with -force %s, warns: %j', (given, force, expected) => {
    const fake = new FakeCheck({ force });
    checkAmiOptions(optionValues(declaration, { amiName: 'n-1', ...given }), fake.context);
    expect(fake.warnings.map(({ summary }) => summary)).toEqual(expected);
  });

  it.each<[string, Partial<AmiConfig>]>([
    ['a name', {}],
    ['a name of 128 bytes', { amiName: 'a'.repeat(128) }],
    ['a key with encrypt_boot', { encryptBoot: true, kmsKeyId: 'alias/foo' }],
    [
      'keys for all regions',
      { encryptBoot: true, amiRegions: ['eu-west-1'], regionKmsKeyIds: { 'eu-west-1': 'alias/a' } },
    ],
    ['default keys without encrypt_boot', { amiRegions: ['eu-west-1'], regionKmsKeyIds: { 'eu-west-1': '' } }],
    ['groups with the default key', { encryptBoot: true, amiGroups: ['all'], snapshotGroups: ['all'] }],
    ['users without encryption', { amiUsers: ['111122223333'] }],
    ['imds_support v2.0', { imdsSupport: 'v2.0' }],
    ['a time', { deprecateAt: '2030-01-31T12:00:00Z' }],
    ['regions only', { skipSaveBuildRegion: true, amiRegions: ['eu-west-1'] }],
  ])('takes %s', (_, given) => {
    expect(check(given).problems).toEqual([]);
  });

  it.each<[string, Partial<AmiConfig>, string, RegExp]>([
    ['no name', { amiName: '' }, 'ami_name', /must be given/],
    ['a name of 2 bytes', { amiName: 'ab' }, 'ami_name', /has 2 bytes/],
    ['a name of 129 bytes', { amiName: 'a'.repeat(129) }, 'ami_name', /has 129 bytes/],
    ['a name with a colon', { amiName: 'a:b' }, 'ami_name', /characters/],
    ['a key without encrypt_boot', { kmsKeyId: 'alias/foo' }, 'kms_key_id', /encrypt_boot is not true/],
    ['a key with encrypt_boot=false', { encryptBoot: false, kmsKeyId: 'alias/foo' }, 'kms_key_id', /not true/],
    ['a key of bad syntax', { encryptBoot: true, kmsKeyId: 'foo/bar' }, 'kms_key_id', /"foo\/bar" is not a valid/],
    ['sharing with the default key', { encryptBoot: true, amiUsers: ['1'] }, 'ami_users', /default key/],
    ['sharing with an organization', { encryptBoot: true, amiOrgArns: ['arn'] }, 'ami_org_arns', /default key/],
    ['sharing snapshots', { encryptBoot: true, snapshotUsers: ['1'] }, 'snapshot_users', /snapshots cannot be shared/],
    ['imds_support v1', { imdsSupport: 'v1' }, 'imds_support', /"v1"/],
    ['deprecate_at without a time', { deprecateAt: '2030-01-01' }, 'deprecate_at', /2030-01-01/],
    ['nowhere to keep', { skipSaveBuildRegion: true }, 'skip_save_build_region', /no image at all/],
  ])('refuses %s', (_, given, path, summary) => {
    const { problems, paths } = check(given);
    expect(paths).toEqual([path]);
    expect(problems[0]?.summary).toMatch(summary);
  });

  it('reports all problems together (vector 18)', () => {
    const { paths } = check({ amiName: 'a:', encryptBoot: true, kmsKeyId: 'X', imdsSupport: 'v1' });
    expect(paths).toEqual(['ami_name', 'ami_name', 'kms_key_id', 'imds_support']);
  });

  it('compares ami_regions and region_kms_key_ids both ways (vector 19)', () => {
    const given = { encryptBoot: true, amiRegions: ['eu-west-1'], regionKmsKeyIds: { 'us-west-1': 'alias/a' } };
    expect(check(given).paths).toEqual(['region_kms_key_ids.us-west-1', 'ami_regions.0']);
  });

  it('refuses to share where a region has the default key, also when encrypt_boot is unset', () => {
    const given = {
      amiUsers: ['1'],
      snapshotUsers: ['1'],
      amiRegions: ['eu-west-1', 'eu-west-2'],
      regionKmsKeyIds: { 'eu-west-1': '', 'eu-west-2': '' },
    };
    expect(check(given).summaries).toEqual([
      'the image cannot be shared in eu-west-1: the default key encrypts them there',
      'the image cannot be shared in eu-west-2: the default key encrypts them there',
      'the snapshots cannot be shared in eu-west-1: the default key encrypts them there',
      'the snapshots cannot be shared in eu-west-2: the default key encrypts them there',
    ]);
  });
});
