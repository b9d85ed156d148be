import { describe, expect, it } from 'vitest';
import { isKmsKeyId } from '../../../../../src/clouds/aws/ami/kms-key-id.js';

// spec-amazon 2.3, vector 98
describe('isKmsKeyId', () => {
  it.each([
    'abcd1234-e567-890f-a12b-a123b4cd56ef',
    'mrk-f4224f9362ad4cd3b5d8d8c4d1e3a6b7',
    'alias/foo/bar',
    'alias/aws:x_y-1',
    'arn:aws:kms:us-east-1:123456789012:key/abcd1234-e567-890f-a12b-a123b4cd56ef',
    'arn:aws:kms::123456789012:key/abcd1234',
    'arn:aws-us-gov:kms:us-gov-east-1:123456789012:key/mrk-12ab',
    'arn:aws-cn:kms:cn-north-1:123456789012:alias/my-alias',
  ])('takes %s', (key) => {
    expect(isKmsKeyId(key)).toBe(true);
  });

  it.each([
    'ABCD1234-e567-890f-a12b-a123b4cd56ef',
    'foo/bar',
    'mrk--f4224f93',
    '-abcd',
    'alias/',
    'alias/a b',
    'arn:foo:kms:us-east-1:123456789012:key/abcd1234',
    'arn:aws-gov:kms:us-gov-east-1:123456789012:key/abcd1234',
    'arn:aws:kms:us-east-1:1234:key/abcd1234',
    'arn:aws:s3:us-east-1:123456789012:key/abcd1234',
    'arn:aws:kms:us-east-1:123456789012:key/ABCD',
    'arn:aws:kms:us-east-1:123456789012:foo/abcd',
    '',
  ])('refuses %j', (key) => {
    expect(isKmsKeyId(key)).toBe(false);
  });
});
