import { describe, expect, it } from 'vitest';
import { type AmiConfig, amiOptions } from '../../../../../src/clouds/aws/ami/ami-options.js';
import { copyTargets, needsIntermediary, otherRegions } from '../../../../../src/clouds/aws/ami/copy-targets.js';
import { defineOptions } from '../../../../../src/config/declaration.js';
import { optionValues } from '../../../../support/option-values.js';

const options = (given: Partial<AmiConfig>) => optionValues(defineOptions(amiOptions), given);
const targets = (given: Partial<AmiConfig>) => copyTargets(options(given), 'us-east-1');

describe('otherRegions', () => {
  it('drops repetitions and the build region and keeps the order', () => {
    expect(otherRegions(['us-west-1', 'us-east-1', 'eu-west-1', 'us-west-1'], 'us-east-1')).toEqual([
      'us-west-1',
      'eu-west-1',
    ]);
  });
});

describe('copyTargets', () => {
  it('copies nowhere by default', () => {
    expect(targets({})).toEqual([]);
    expect(targets({ amiRegions: ['us-east-1'] })).toEqual([]);
  });

  it('copies once to each other region (vector 20)', () => {
    expect(targets({ amiRegions: ['us-east-1', 'eu-west-1', 'eu-west-1'] })).toEqual([
      { region: 'eu-west-1', encrypted: undefined, kmsKeyId: '' },
    ]);
  });

  it('asks for unencrypted copies with encrypt_boot=false (vector 16)', () => {
    expect(targets({ encryptBoot: false, amiRegions: ['eu-west-1'] })).toEqual([
      { region: 'eu-west-1', encrypted: false, kmsKeyId: '' },
    ]);
  });

  it('copies back to the build region with encrypt_boot, each region with its key (vector 15)', () => {
    const given = {
      encryptBoot: true,
      kmsKeyId: 'alias/foo',
      amiRegions: ['eu-west-1', 'eu-west-2'],
      regionKmsKeyIds: { 'eu-west-1': 'alias/bar', 'eu-west-2': '' },
    };
    expect(targets(given)).toEqual([
      { region: 'eu-west-1', encrypted: true, kmsKeyId: 'alias/bar' },
      { region: 'eu-west-2', encrypted: true, kmsKeyId: '' },
      { region: 'us-east-1', encrypted: true, kmsKeyId: 'alias/foo' },
    ]);
  });

  it('prefers the map over kms_key_id in the build region', () => {
    const given = {
      encryptBoot: true,
      kmsKeyId: 'alias/foo',
      amiRegions: ['us-east-1'],
      regionKmsKeyIds: { 'us-east-1': 'alias/own' },
    };
    expect(targets(given)).toEqual([{ region: 'us-east-1', encrypted: true, kmsKeyId: 'alias/own' }]);
  });

  it('makes no copy back with skip_save_build_region (vector 21)', () => {
    const given = { skipSaveBuildRegion: true, encryptBoot: true, amiRegions: ['eu-west-1'] };
    expect(targets(given).map(({ region }) => region)).toEqual(['eu-west-1']);
  });
});

describe('needsIntermediary', () => {
  it.each<[Partial<AmiConfig>, boolean]>([
    [{}, false],
    [{ encryptBoot: false }, false],
    [{ encryptBoot: true }, true],
    [{ skipSaveBuildRegion: true }, true],
  ])('for %j is %s', (given, expected) => {
    expect(needsIntermediary(options(given))).toBe(expected);
  });
});
